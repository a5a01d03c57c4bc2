# SPDX-License-Identifier: MIT
"""The text of a card in its browser: where only some lists are others than before, only they are set out anew.

Setting a whole card out takes Qt several times as long as all else that a step of the date does to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser

from csto_explorer.models.ends import shared_ends

if TYPE_CHECKING:
    from csto_explorer.window.card_html import Part

Region = tuple[int, int, int, int]
"""From where to where parts were, and from where to where those stand that take their place."""


class CardDocument:
    """Shows the parts of one card after the other in a browser."""

    def __init__(self, browser: QTextBrowser) -> None:
        self._browser = browser
        self._parts: Sequence[Part] = ()
        self._rest = 0
        """Paragraphs of the part that does not know how many it has."""

    def show(self, parts: Sequence[Part]) -> None:
        """Show a card. What the browser shows is the same whatever it showed before."""
        if parts == self._parts:
            return
        regions = _changed(self._parts, parts)
        if regions is None:
            self._browser.setHtml("".join(part.html for part in parts))
            self._rest = self._browser.document().blockCount() - sum(part.length for part in parts)
        else:
            self._replace(regions, parts)
        self._parts = parts

    def _replace(self, regions: Sequence[Region], parts: Sequence[Part]) -> None:
        document = self._browser.document()
        counts = [part.length if part.knows else self._rest for part in self._parts]
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        # from behind, so that those before stay where they are
        for begin, end, new_begin, new_end in reversed(regions):
            first = document.findBlockByNumber(sum(counts[:begin]))
            last = document.findBlockByNumber(sum(counts[:end]) - 1)
            at, style, letters = first.position(), first.blockFormat(), first.charFormat()
            cursor.setPosition(at)
            cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertHtml("".join(part.html for part in parts[new_begin:new_end]))
            # what is put into a paragraph takes its style from what stood there last
            cursor.setPosition(at)
            cursor.setBlockFormat(style)
            cursor.setBlockCharFormat(letters)
        cursor.endEditBlock()


def _changed(before: Sequence[Part], after: Sequence[Part]) -> list[Region] | None:
    """Return which parts take the place of which, None where all is to be set out anew."""
    if not before or not all(part.can_be_replaced for part in (*before, *after)):
        return None
    if [part.name for part in before] == [part.name for part in after]:
        found = [(n, n + 1, n, n + 1) for n, (was, now) in enumerate(zip(before, after, strict=True)) if was != now]
    else:
        head, tail = shared_ends(before, after)
        if head in (len(before) - tail, len(after) - tail):
            # nothing would be left of a place, or there was none: the next part is taken along
            tail -= 1
        found = [(head, len(before) - tail, head, len(after) - tail)]
    fits = all(
        begin < end
        and new_begin < new_end
        and before[begin].begins == after[new_begin].begins
        and all(part.knows for part in (*before[begin:end], *after[new_begin:new_end]))
        for begin, end, new_begin, new_end in found
    )
    return found if fits else None
