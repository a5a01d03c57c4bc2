# SPDX-License-Identifier: MIT
"""Sheets that are numbered: page x of y at the foot of each, in room that is the same on all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from csto_explorer.printing.page import Page, Sheet, SheetWords, surround
from csto_explorer.printing.paper import Paper
from csto_explorer.printing.words import page_of
from csto_explorer.scene.model import Group, Item, Measure, Rect, Scene

_MANY = 9999
"""The widest number that may come."""


def page_for(paper: Paper, words: SheetWords, measure: Measure, margin: float) -> Page:
    """Return a page that has room for any number at its foot; raises UsageError where the margins leave no room."""
    return surround(paper, _told(words, _MANY, _MANY), (), (), measure, margin)


def numbered_sheets(
    page: Page,
    paper: Paper,
    words: Sequence[SheetWords],
    pictures: Sequence[tuple[Item, ...]],
    measure: Measure,
    margin: float,
) -> list[Sheet]:
    """Return a sheet for each picture that was set out on `page_for`, with the words of its own."""
    bounds = Rect(0, 0, page.frame.width, page.frame.height)
    made = []
    for number, (said, items) in enumerate(zip(words, pictures, strict=True), 1):
        own = surround(paper, _told(said, number, len(pictures)), (), (), measure, margin)
        made.append(own.filled(Scene(bounds, (Group(bounds, items),)), 1.0))
    return made


def _told(words: SheetWords, number: int, of: int) -> SheetWords:
    return replace(words, page=page_of(number, of, words.language))
