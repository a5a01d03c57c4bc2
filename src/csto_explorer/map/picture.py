# SPDX-License-Identifier: MIT
"""A finished map for a sheet: clipped to its frame, labelled, with insets, in the sheet's own units."""

from __future__ import annotations

from collections.abc import Sequence

from csto_explorer.map.frames import EURASIA, HOME
from csto_explorer.map.insets import Inset, arranged, inset_view
from csto_explorer.map.labels import Labels
from csto_explorer.map.projection import Point
from csto_explorer.map.scene import ground_groups
from csto_explorer.map.standing import Place, StateStanding
from csto_explorer.map.view import View, framed
from csto_explorer.scene.model import Box, Group, Measure, Rect, Scene, Text

TITLE_SIZE = 10.0
EDGE = 3.0
"""Width of the page's colour around an inset."""
BELOW = 70.0
"""Map units left free below the members for insets."""


def map_picture(
    standings: Sequence[StateStanding],
    places: Sequence[Place],
    measure: Measure,
    width: float,
    height: float,
    language: str = "en",
    insets: bool = True,
    pixel: float = 1.0,
) -> Scene:
    """Return the map in a frame of a size. `pixel` is the sheet's units to a pixel: it scales type and lines."""
    frame = Rect(0.0, 0.0, width, height)
    view = _main_view(frame, insets)
    codes = [standing.code for standing in standings]
    seats = [_around(view, place, measure, pixel, language) for place in places if place.role == "seat"]
    found = arranged(view, codes, pixel, [seat for seat in seats if seat]) if insets else []
    groups = list(ground_groups(view, standings, pixel))
    covered = [place.grown(EDGE * pixel) for _, place in found]
    shown_nearer = [place for place in places if not _is_in(place, found)]
    groups += Labels(view, standings, measure, pixel, frame, language, list(covered)).all(shown_nearer)
    for inset, place in found:
        groups += _inset(inset, place, standings, places, measure, pixel, language)
    return Scene(frame, tuple(groups))


def _main_view(frame: Rect, insets: bool) -> View:
    """Return the map fitted to a frame. For insets, room is left below and at the left, where no member is."""
    needed = HOME.height + (BELOW if insets else 0.0)
    scale = min(frame.width / HOME.width, frame.height / needed)
    left = (frame.width - HOME.width * scale) * (0.85 if insets else 0.5) - HOME.x * scale
    top = (frame.height - needed * scale) / 2 - HOME.y * scale

    def move(point: Point) -> Point:
        return point[0] * scale + left, point[1] * scale + top

    source = Rect(-left / scale, -top / scale, frame.width / scale, frame.height / scale).grown(1)
    return framed(frame, source, move, lambda longitude, latitude: move(EURASIA.forward(longitude, latitude)))


def _around(view: View, place: Place, measure: Measure, pixel: float, language: str) -> Rect | None:
    """Return the room that the seat's mark and name need."""
    if place.area.longitude is None or place.area.latitude is None:
        return None
    x, y = view.place(place.area.longitude, place.area.latitude)
    reach = measure(place.area.names.name(language), 11 * pixel, True) + 10 * pixel
    return Rect(x - 6 * pixel, y - 8 * pixel, reach + 6 * pixel, 16 * pixel)


def _is_in(place: Place, found: list[tuple[Inset, Rect]]) -> bool:
    """Whether a capital is shown by an inset, and need not be crowded into the main map."""
    area = place.area
    if place.role == "seat" or area.longitude is None or area.latitude is None:
        return False
    return any(
        inset.west <= area.longitude <= inset.east and inset.south <= area.latitude <= inset.north for inset, _ in found
    )


def _inset(
    inset: Inset,
    place: Rect,
    standings: Sequence[StateStanding],
    places: Sequence[Place],
    measure: Measure,
    pixel: float,
    language: str,
) -> list[Group]:
    view = inset_view(inset, place)
    size = TITLE_SIZE * pixel
    title = inset.title(language)
    tab = Rect(place.x, place.y, measure(title, size, True) + 12 * pixel, size * 1.7)
    rim = place.grown(EDGE * pixel)
    written = Text(tab.x + 6 * pixel, tab.y + size * 1.2, title, size, "text", bold=True)
    return [
        Group(rim, (Box(rim, "page", "line", 0.8 * pixel),)),
        *ground_groups(view, standings, pixel),
        *Labels(view, standings, measure, pixel, place, language, [tab.grown(2 * pixel)]).all(places),
        Group(place, (Box(tab, "page"), written, Box(place, None, "line", 0.8 * pixel)), title=title),
    ]
