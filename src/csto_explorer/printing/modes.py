# SPDX-License-Identifier: MIT
"""The ways in which a chart comes onto paper."""

from __future__ import annotations

from csto_explorer.language import marked

MODES = {
    "fit": marked("the whole on one sheet"),
    "poster": marked("sheets to glue together, at a scale of your choice"),
    "book": marked("a page for each body that has others below it, and indexes"),
}
"""What each is, in words for the user."""
