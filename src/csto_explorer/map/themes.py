# SPDX-License-Identifier: MIT
"""What a map can show, by name: its title in menus and on paper."""

from __future__ import annotations

from csto_explorer.language import marked

STANDING = "standing"
THEMES = {
    STANDING: marked("&Standing of the states"),
    "since": marked("Since &when"),
    "regions": marked("&Regions of collective security"),
    "groups": marked("&Groups of troops"),
    "places": marked("Seats, &meetings and exercises"),
    "figures": marked("&Exercises taken part in"),
}
