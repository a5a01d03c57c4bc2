# SPDX-License-Identifier: MIT
"""A PDF file that Qt has written, with objects of it replaced and others added.

What stays is copied as it is, byte by byte. To read every object and to write it anew, as libraries do, takes as long
as Qt takes to draw a book.
"""

from __future__ import annotations

import io
from collections.abc import Iterable

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

_ID = b"30" * 16
"""A number of its own for each file would make every file another."""
_PLAIN = frozenset(map(chr, range(32, 127))) - frozenset("()\\")


class PdfFile:
    """The objects of a file by their numbers."""

    def __init__(self, written: bytes) -> None:
        self._written = written
        self._reader = PdfReader(io.BytesIO(written))
        self._starts: dict[int, int] = self._reader.xref[0]
        self._changed: dict[int, bytes] = {}
        self._next = max(self._starts) + 1

    def pages(self) -> list[int]:
        """Return the numbers of the pages."""
        tree = self._reader.root_object["/Pages"].get_object()
        assert isinstance(tree, DictionaryObject)
        kids = tree["/Kids"]
        assert isinstance(kids, ArrayObject)
        return [page.idnum for page in kids]

    def link(self, page: int, links: Iterable[bytes]) -> None:
        """Give a page links, which are added as objects; Qt keeps an empty list for them."""
        found = self._reader.get_object(page)
        assert isinstance(found, DictionaryObject)
        listed = found.raw_get("/Annots")
        assert isinstance(listed, IndirectObject)
        self.replace(listed.idnum, b"[%s]" % b" ".join(reference(self.add(link)) for link in links))

    def add(self, content: bytes) -> int:
        """Add an object and return its number."""
        number = self.reserve(1)
        self._changed[number] = content
        return number

    def reserve(self, count: int) -> int:
        """Return the first of so many numbers whose objects are given later."""
        self._next += count
        return self._next - count

    def replace(self, number: int, content: bytes) -> None:
        """Give an object another content, or one that has none yet its first."""
        self._changed[number] = content

    def finished(self, catalogue: bytes, information: bytes) -> bytes:
        """Return the file with entries added to its catalogue, and with what is known of it replaced."""
        trailer = self._reader.trailer
        root, info = trailer.raw_get("/Root").idnum, trailer.raw_get("/Info").idnum
        self.replace(info, b"<<%s>>" % information)
        self.replace(root, b"<<%s%s>>" % (_entries(self._reader.root_object), catalogue))
        parts, places, at = [self._written[: min(self._starts.values())]], {0: 0}, min(self._starts.values())
        for number, content in (*self._kept(), *self._given()):
            places[number] = at
            parts.append(content)
            at += len(content)
        lines = [b"%010d 00000 n \n" % places[number] for number in range(1, self._next)]
        parts.append(b"xref\n0 %d\n0000000000 65535 f \n%s" % (self._next, b"".join(lines)))
        named = (b"Size %d" % self._next, b"Root %d 0 R" % root, b"Info %d 0 R" % info, b"ID [<%s> <%s>]" % (_ID, _ID))
        parts.append(b"trailer\n<<%s>>\nstartxref\n%d\n%%%%EOF\n" % (b" ".join(b"/" + entry for entry in named), at))
        return b"".join(parts)

    def _kept(self) -> Iterable[tuple[int, bytes]]:
        """Yield the objects that stay as they are."""
        written = self._written
        end_of_all = int(written[written.rindex(b"startxref") + len(b"startxref") :].split(maxsplit=1)[0])
        ordered = sorted((start, number) for number, start in self._starts.items())
        ends = [start for start, _ in ordered[1:]] + [end_of_all]
        for (start, number), end in zip(ordered, ends, strict=True):
            if number not in self._changed:
                yield number, written[start:end]

    def _given(self) -> Iterable[tuple[int, bytes]]:
        """Yield the objects that were replaced or added."""
        for number, content in sorted(self._changed.items()):
            yield number, b"%d 0 obj\n%s\nendobj\n" % (number, content)


def reference(number: int) -> bytes:
    """Return what stands for an object in others."""
    return b"%d 0 R" % number


def text(value: str) -> bytes:
    """Return a text as PDF writes it."""
    if _PLAIN.issuperset(value):
        return b"(%s)" % value.encode()
    return b"<feff%s>" % value.encode("utf-16-be").hex().encode()


def _entries(dictionary: DictionaryObject) -> bytes:
    """Return the entries of a dictionary without its brackets."""
    stream = io.BytesIO()
    for name in dictionary:
        value = dictionary.raw_get(name)
        stream.write(name.encode() + b" ")
        value.write_to_stream(stream)
        stream.write(b"\n")
    return stream.getvalue()
