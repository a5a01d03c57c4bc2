# SPDX-License-Identifier: MIT
"""What stands on a printed sheet: on one that is drawn, and in a file."""

from __future__ import annotations

from pathlib import Path

from pypdfium2 import PdfDocument

from csto_explorer.scene.model import Group, Text


def texts_on(sheet) -> list[Text]:
    """Return the texts of a sheet, in the order in which they are drawn."""

    def within(items):
        for item in items:
            if isinstance(item, Text):
                yield item
            elif isinstance(item, Group):
                yield from within(item.items)

    return list(within(sheet.scene.groups))


def texts_in(path: Path) -> list[str]:
    """Return the text of each page of a PDF, as who copies or searches it in a reader has it."""
    document = PdfDocument(path)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
