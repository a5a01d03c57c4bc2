# SPDX-License-Identifier: MIT
"""The ways in which a chart comes onto paper, and what its boxes may say."""

from __future__ import annotations

from csto_explorer.language import marked

MODES = {
    "fit": marked("the whole on one sheet"),
    "poster": marked("sheets to glue together, at a scale of your choice"),
    "book": marked("a page for each body that has others below it, and indexes"),
}
"""What each is, in words for the user."""
FIELDS = ("abbreviation", "class", "purpose", "seat", "founded", "holders")
"""What a box may say besides the name of its body."""
USUAL_FIELDS = ("abbreviation", "purpose", "seat", "founded")
