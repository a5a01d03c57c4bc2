# SPDX-License-Identifier: MIT
"""What Qt leaves out of a PDF: the outline, links between pages, the language; and no dates, so that the same chart
makes the same file.
"""

from __future__ import annotations

import io
import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING

from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    ByteStringObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NullObject,
    NumberObject,
    PdfObject,
    TextStringObject,
)

from csto_explorer.printing.page import Jump, Mark, Sheet
from csto_explorer.printing.progress import Tell, part_of, quiet

if TYPE_CHECKING:
    from typing_extensions import Buffer

CREATOR = "CSTO Explorer"
_LARGE = 3_000_000
"""Files of fewer bytes are finished before one would stop it; telling of each step would take a fifth of the time."""
_STEPS = 2000
"""After so many reads or writes it is told how far they are."""
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


class _Told(io.BytesIO):
    """Bytes that tell how many of them, or about how many, were read or written."""

    def __init__(self, content: bytes, size: int, tell: Tell) -> None:
        super().__init__(content)
        self._size, self._tell_of = size, tell
        self._steps, self._farthest = 0, 0

    def read(self, size: int | None = -1, /) -> bytes:
        """Read on."""
        self._step()
        return super().read(size)

    def write(self, content: Buffer, /) -> int:
        """Write on."""
        self._step()
        return super().write(content)

    def _step(self) -> None:
        self._steps += 1
        if self._steps % _STEPS == 0:
            # a reader goes back and forth
            self._farthest = min(max(self._farthest, self.tell()), self._size)
            self._tell_of(self._farthest, self._size)


def finished(drawn: bytes, sheets: Sequence[Sheet], title: str, tell: Tell = quiet) -> bytes:
    """Return a PDF of the sheets with all that leads around in it."""
    is_large = len(drawn) >= _LARGE
    source = _Told(drawn, len(drawn), part_of(tell, 0.0, 0.5)) if is_large else io.BytesIO(drawn)
    writer = PdfWriter(clone_from=PdfReader(source))
    pages = [reference for page in writer.pages if (reference := page.indirect_reference) is not None]
    for page, sheet in zip(pages, sheets, strict=True):
        if sheet.links:
            holder = page.get_object()
            assert isinstance(holder, DictionaryObject)
            holder[NameObject("/Annots")] = _links(writer, sheet, pages)
    root = writer.root_object
    places = _places(sheets, pages)
    if places:
        root[NameObject("/Outlines")] = _outline(writer, places)
        if len(sheets) > 1:
            root[NameObject("/PageMode")] = NameObject("/UseOutlines")
    root[NameObject("/Lang")] = TextStringObject(sheets[0].language)
    root[NameObject("/ViewerPreferences")] = _dictionary(DisplayDocTitle=BooleanObject(True))
    writer.metadata = {"/Title": title, "/Author": CREATOR, "/Creator": CREATOR, "/Producer": "Qt, pypdf"}
    # a number of its own for each file would make every file another
    writer._ID = ArrayObject((ByteStringObject(b"0" * 16), ByteStringObject(b"0" * 16)))
    whole = _Told(b"", len(drawn), part_of(tell, 0.5, 1.0)) if is_large else io.BytesIO()
    tell(1, 2)
    writer.write(whole)
    return whole.getvalue()


def _places(sheets: Sequence[Sheet], pages: Sequence[IndirectObject]) -> list[tuple[Mark, DictionaryObject]]:
    """Return the entries of all sheets in their order, each with where it leads."""
    found = []
    for page, sheet in zip(pages, sheets, strict=True):
        for mark in sheet.marks:
            x, y = round(mark.x, 1), round(sheet.paper.height - mark.y, 1)
            place = ArrayObject([page, NameObject("/XYZ"), FloatObject(x), FloatObject(y), NullObject()])
            found.append((mark, _dictionary(Title=TextStringObject(mark.title), Dest=place)))
    found.sort(key=lambda entry: entry[0].order)
    shown = chosen([mark.level for mark, _ in found])
    return [entry for entry, is_shown in zip(found, shown, strict=True) if is_shown]


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


def _links(writer: PdfWriter, sheet: Sheet, pages: Sequence[IndirectObject]) -> ArrayObject:
    return ArrayObject([writer._add_object(_link(jump, sheet, pages)) for jump in sheet.links])


def _link(jump: Jump, sheet: Sheet, pages: Sequence[IndirectObject]) -> DictionaryObject:
    area, height = jump.rect, sheet.paper.height
    corners = (area.x, height - area.bottom, area.right, height - area.y)
    return _dictionary(
        Type=NameObject("/Annot"),
        Subtype=NameObject("/Link"),
        Rect=ArrayObject([FloatObject(round(corner, 2)) for corner in corners]),
        Border=ArrayObject([NumberObject(0)] * 3),
        Dest=ArrayObject([pages[jump.page], NameObject("/Fit")]),
    )


def _dictionary(**values: PdfObject) -> DictionaryObject:
    return DictionaryObject({NameObject(f"/{name}"): value for name, value in values.items()})


@dataclass(slots=True)
class _Entry:
    """An entry of the outline while it is made."""

    level: int
    item: DictionaryObject
    reference: IndirectObject
    below: list[_Entry] = field(default_factory=list)


def _outline(writer: PdfWriter, places: Sequence[tuple[Mark, DictionaryObject]]) -> IndirectObject:
    """Add the tree of entries; an entry stands below the last one before it that has a smaller level."""
    item = _dictionary(Type=NameObject("/Outlines"))
    top = _Entry(-1, item, writer._add_object(item))
    above, entries = [top], [top]
    for mark, made in places:
        while above[-1].level >= mark.level:
            above.pop()
        made[NameObject("/Parent")] = above[-1].reference
        entry = _Entry(mark.level, made, writer._add_object(made))
        above[-1].below.append(entry)
        above.append(entry)
        entries.append(entry)
    for entry in entries:
        _chain(entry)
    shown = len(top.below) + sum(len(entry.below) for entry in top.below)
    item[NameObject("/Count")] = NumberObject(shown)
    return top.reference


def _chain(entry: _Entry) -> None:
    """Tie the entries below one together; those deeper than the second level are folded at first."""
    if not entry.below:
        return
    entry.item[NameObject("/First")] = entry.below[0].reference
    entry.item[NameObject("/Last")] = entry.below[-1].reference
    entry.item[NameObject("/Count")] = NumberObject(len(entry.below) * (1 if entry.level < 1 else -1))
    for one, other in itertools.pairwise(entry.below):
        one.item[NameObject("/Next")] = other.reference
        other.item[NameObject("/Prev")] = one.reference
