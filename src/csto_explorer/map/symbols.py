# SPDX-License-Identifier: MIT
"""The symbols of places where something happened: a shape for each kind, open where only the state is known."""

from __future__ import annotations

from csto_explorer.scene.model import Dot, Item, Shape

ROLES = {
    "session": "class.council",
    "meeting": "class.organization",
    "exercise": "class.force",
    "other": "class.partner",
}
"""The kinds, the weightiest first, and the role of their colour."""
RADII = {"session": 6.4, "meeting": 4.8, "exercise": 5.4, "other": 3.6}
"""Half the height of each in pixels."""
RING = 8.4
"""The ring around a symbol at the seat of a body."""
_DIAMOND = ((0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))
_TRIANGLE = ((0.0, -1.0), (1.0, 0.75), (-1.0, 0.75), (0.0, -1.0))
_SQUARE = ((-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0), (-1.0, -1.0))
_CORNERS = {"session": _DIAMOND, "meeting": _DIAMOND, "exercise": _TRIANGLE, "other": _SQUARE}


def symbol(
    role: str, x: float, y: float, pixel: float, is_open: bool = False, is_seat: bool = False
) -> tuple[Item, ...]:
    """Return the symbol of a kind about a point; `pixel` is the length of a pixel in the picture's units."""
    colour, reach = ROLES[role], RADII[role] * pixel
    ring = tuple((x + reach * dx, y + reach * dy) for dx, dy in _CORNERS[role])
    ground = (Dot(x, y, RING * pixel, "seat", "seat.ring", 1.2 * pixel),) if is_seat else ()
    if is_open:
        return (*ground, Shape((ring,), "page", colour, 1.6 * pixel))
    return (*ground, Shape((ring,), colour, "page", 1.3 * pixel))
