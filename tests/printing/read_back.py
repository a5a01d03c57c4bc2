# SPDX-License-Identifier: MIT
"""Reading PDFs back, with other people's readers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pdfminer.high_level import extract_pages
from pdfminer.layout import LTChar, LTCurve, LTImage, LTPage
from pypdf import PdfReader


def pages(path: Path) -> list[LTPage]:
    return list(extract_pages(path))


def leaves(element) -> Iterator:
    """Give everything on a page that holds nothing else."""
    if isinstance(element, LTChar | LTCurve | LTImage) or not hasattr(element, "__iter__"):
        yield element
        return
    for inner in element:
        yield from leaves(inner)


def chars(page: LTPage) -> list[LTChar]:
    return [leaf for leaf in leaves(page) if isinstance(leaf, LTChar)]


def assert_within(page: LTPage, margin: float) -> None:
    """Hold that nothing is drawn or written nearer to the edge than the margin."""
    for leaf in leaves(page):
        if isinstance(leaf, LTChar):
            # the box of a letter is taller than what is seen of it
            assert leaf.x0 >= margin - 0.6, leaf.get_text()
            assert leaf.x1 <= page.width - margin + 0.6, leaf.get_text()
            assert margin - 2 <= leaf.matrix[5] <= page.height - margin
        elif isinstance(leaf, LTCurve):
            assert leaf.x0 >= margin - 1.2
            assert leaf.y0 >= margin - 1.2
            assert leaf.x1 <= page.width - margin + 1.2
            assert leaf.y1 <= page.height - margin + 1.2


def assert_sound(path: Path, margin: float | None = None) -> None:
    """Hold what is true of each PDF: no empty page, no picture, fonts embedded, nothing outside the margins.

    Without a margin where parts are clipped: the reader gives them whole.
    """
    for page in PdfReader(path).pages:
        assert len(page.images) == 0
        fonts = [font.get_object() for font in page["/Resources"]["/Font"].values()]
        assert fonts
        for font in fonts:
            descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
            assert "/FontFile2" in descriptor
    for page in pages(path):
        assert len(chars(page)) > 20
        if margin is not None:
            assert_within(page, margin)
