# SPDX-License-Identifier: MIT
"""A card on sheets of paper, with its date and its sources, the same from window and command line."""

from __future__ import annotations

import datetime

from csto_explorer.database.citing import reference
from csto_explorer.database.store import Store
from csto_explorer.database.wording import date_text
from csto_explorer.language import spoken, tr
from csto_explorer.printing.cards import card_sheets
from csto_explorer.printing.page import MARGIN, Sheet, SheetWords
from csto_explorer.printing.paper import find_paper
from csto_explorer.records.card import Card
from csto_explorer.scene.fonts import measure


def sheets_of(
    store: Store,
    card: Card,
    on: datetime.date | None,
    paper: str = "A4",
    orientation: str = "auto",
    margin: float = MARGIN,
) -> list[Sheet]:
    """Return the sheets of a card, upright unless they are asked for across; `margin` is in points."""
    when = tr("As of {}").format(date_text(on.isoformat())) if on else tr("At all dates")
    told = " · ".join(part for part in (card.kind, when, card.standing) if part)
    source = tr("{}. Source: {}. Records {}").format(when.rstrip("."), store.attribution().rstrip("."), store.version)
    words = SheetWords(card.title, told, source, language=spoken())
    turned = find_paper(paper).turned(orientation == "landscape")
    return card_sheets(card, [reference(each) for each in card.citations], words, measure, turned, margin)
