# SPDX-License-Identifier: MIT
"""What Qt leaves out of a PDF: the outline, links between pages, the language; and no dates, so that the same chart
makes the same file.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape

from csto_explorer.printing.page import Jump, Mark, Sheet
from csto_explorer.printing.pdf_file import PdfFile, reference, text
from csto_explorer.printing.progress import Tell, quiet

CREATOR = "CSTO Explorer"
MOST_ENTRIES = 2000
"""Each takes an object of 200 bytes that is not compressed, and the reader's time to open the file."""
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{creator}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def finished(drawn: bytes, sheets: Sequence[Sheet], title: str, tell: Tell = quiet) -> bytes:
    """Return a PDF of the sheets with all that leads around in it."""
    file = PdfFile(drawn)
    pages = file.pages()
    for number, (page, sheet) in enumerate(zip(pages, sheets, strict=True), 1):
        tell(number, len(sheets))
        if sheet.links:
            file.link(page, (_link(jump, sheet, pages) for jump in sheet.links))
    catalogue = b"/Lang %s /ViewerPreferences <</DisplayDocTitle true>>" % text(sheets[0].language)
    places = _places(sheets, pages)
    if places:
        catalogue += b" /Outlines %s" % reference(_outline(file, places))
        if len(sheets) > 1:
            catalogue += b" /PageMode /UseOutlines"
    known = {b"Title": title, b"Author": CREATOR, b"Creator": CREATOR, b"Producer": "Qt"}
    return file.finished(catalogue, b" ".join(b"/%s %s" % (name, text(value)) for name, value in known.items()))


def _places(sheets: Sequence[Sheet], pages: Sequence[int]) -> list[tuple[Mark, bytes]]:
    """Return the entries of all sheets in their order, each with where it leads."""
    found = []
    for page, sheet in zip(pages, sheets, strict=True):
        for mark in sheet.marks:
            found.append((mark, b"[%d 0 R /XYZ %.1f %.1f null]" % (page, mark.x, sheet.paper.height - mark.y)))
    found.sort(key=lambda entry: entry[0].order)
    shown = chosen([mark.level for mark, _ in found])
    return list(itertools.compress(found, shown))


def chosen(levels: Sequence[int], most: int = MOST_ENTRIES) -> list[bool]:
    """Tell which entries of an outline are kept, by their levels in reading order, where there are too many.

    Those with others below them stay before those without, which stand beside their parent on the same sheet; then
    the upper ones before the deeper ones. The first two levels always stay.
    """
    if len(levels) <= most:
        return [True] * len(levels)
    leads = [after > level for level, after in itertools.pairwise((*levels, 0))]
    worth = sorted(range(len(levels)), key=lambda n: (levels[n] > 1, not leads[n], levels[n], n))
    kept = set(worth[:most])
    kept.update(n for n, level in enumerate(levels) if level <= 1)
    return [n in kept for n in range(len(levels))]


def metadata_packet(title: str, language: str) -> bytes:
    """Return the metadata as XMP, without dates and without a number of its own for each file."""
    return _PACKET.format(title=escape(title), creator=CREATOR, language=language).encode()


def _link(jump: Jump, sheet: Sheet, pages: Sequence[int]) -> bytes:
    area, height = jump.rect, sheet.paper.height
    corners = (area.x, height - area.bottom, area.right, height - area.y)
    return b"<</Type /Annot /Subtype /Link /Rect [%.2f %.2f %.2f %.2f] /Border [0 0 0] /Dest [%d 0 R /Fit]>>" % (
        *corners,
        pages[jump.page],
    )


@dataclass(slots=True)
class _Entry:
    """An entry of the outline while it is made."""

    level: int
    number: int
    content: bytes = b""
    below: list[_Entry] = field(default_factory=list)


def _outline(file: PdfFile, places: Sequence[tuple[Mark, bytes]]) -> int:
    """Add the tree of entries; an entry stands below the last one before it that has a smaller level."""
    first = file.reserve(len(places) + 1)
    top = _Entry(-1, first, b"/Type /Outlines")
    above, entries = [top], [top]
    for number, (mark, place) in enumerate(places, first + 1):
        while above[-1].level >= mark.level:
            above.pop()
        entry = _Entry(mark.level, number, b"/Title %s /Dest %s" % (text(mark.title), place))
        entry.content += b" /Parent %s" % reference(above[-1].number)
        above[-1].below.append(entry)
        above.append(entry)
        entries.append(entry)
    for entry in entries:
        _chain(entry)
    top.content += b" /Count %d" % (len(top.below) + sum(len(entry.below) for entry in top.below))
    for entry in entries:
        file.replace(entry.number, b"<<%s>>" % entry.content)
    return first


def _chain(entry: _Entry) -> None:
    """Tie the entries below one together; those deeper than the second level are folded at first."""
    below = entry.below
    if not below:
        return
    entry.content += b" /First %s /Last %s" % (reference(below[0].number), reference(below[-1].number))
    if entry.level >= 0:
        entry.content += b" /Count %d" % (len(below) * (1 if entry.level < 1 else -1))
    for one, other in itertools.pairwise(below):
        one.content += b" /Next %s" % reference(other.number)
        other.content += b" /Prev %s" % reference(one.number)
