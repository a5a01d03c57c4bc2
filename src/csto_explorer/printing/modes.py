# SPDX-License-Identifier: MIT
"""The ways in which a chart comes onto paper."""

from __future__ import annotations

MODES = {
    "fit": "the whole on one sheet",
    "poster": "sheets to glue together, at a scale of your choice",
    "book": "a page for each body that has others below it, and indexes",
}
"""What each is, in words for the user."""
