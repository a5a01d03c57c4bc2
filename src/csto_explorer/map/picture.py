# SPDX-License-Identifier: MIT
"""A finished map for a sheet: clipped to its frame, labelled, with insets, in the sheet's own units."""

from __future__ import annotations

from collections.abc import Sequence

from csto_explorer.map.frames import EURASIA, HOME
from csto_explorer.map.insets import Inset, arranged, inset_view
from csto_explorer.map.labels import Labels, coloured, named
from csto_explorer.map.projection import Point
from csto_explorer.map.room import Rows
from csto_explorer.map.scale_bar import scale_bar
from csto_explorer.map.scene import ground_groups
from csto_explorer.map.standing import Place, StateStanding
from csto_explorer.map.view import View, framed, whole
from csto_explorer.scene.model import Box, Group, Line, Measure, Rect, Scene, Text

TITLE_SIZE = 10.0
EDGE = 3.0
"""Width of the page's colour around an inset."""
BAR = 130.0
"""The longest scale bar, in pixels."""
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
    graticule: bool = False,
    bar: bool = False,
) -> Scene:
    """Return the map in a frame of a size. `pixel` is the sheet's units to a pixel: it scales type and lines.

    `graticule` and `bar` are for meridians and parallels, and for a scale bar.
    """
    frame = Rect(0.0, 0.0, width, height)
    view = _main_view(frame, insets)
    codes = [standing.code for standing in standings]
    seats = [_around(view, place, measure, pixel, language) for place in places if place.role == "seat"]
    drawn = _bar(view, codes, measure, pixel, language) if bar else None
    busy = [seat for seat in seats if seat] + ([drawn.bounds] if drawn else [])
    found = arranged(view, codes, pixel, busy) if insets else []
    groups = list(ground_groups(view, standings, pixel, with_graticule=graticule))
    covered = [place.grown(EDGE * pixel) for _, place in found] + ([drawn.bounds] if drawn else [])
    shown_nearer = [place for place in places if not _is_in(place, found)]
    states = named(standings, language)
    labels = Labels(view, states, measure, pixel, frame, language, list(covered)).all(shown_nearer)
    groups += coloured(labels, standings)
    for inset, place in found:
        groups += _inset(inset, place, standings, places, measure, pixel, language)
    if drawn is not None:
        groups.append(drawn)
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


def _bar(view: View, codes: Sequence[str], measure: Measure, pixel: float, language: str) -> Group:
    """Return a scale bar at the upper edge of a view, where it hides no state; it is true in the view's middle."""
    north, south = EURASIA.forward(95.0, 60.0), EURASIA.forward(95.0, 40.0)
    origin = view.place(95.0, 60.0)
    unit = (view.place(95.0, 40.0)[1] - origin[1]) / (south[1] - north[1])
    frame = view.frame
    middle_x = north[0] + (frame.x + frame.width / 2 - origin[0]) / unit
    middle_y = north[1] + (frame.y + frame.height / 2 - origin[1]) / unit
    bar = scale_bar(middle_x, middle_y, min(BAR * pixel, frame.width / 3) / unit)
    said = bar.text(language)
    length, size, edge = bar.length * unit, TITLE_SIZE * 0.9 * pixel, 10.0 * pixel
    filled = [Rows(view.states[code].rings) for code in codes if code in view.states]
    place = Rect(frame.right - edge - length, frame.y + edge, length, size * 1.6)
    best = place
    while place.x > frame.x + edge:
        if not any(rows.bounds.overlaps(place) and rows.meet(place) for rows in filled):
            best = place
            break
        place = place.moved(-edge, 0.0)
    left, right, y, tick = best.x, best.right, best.bottom, 3.0 * pixel
    line = Line(((left, y - tick), (left, y), (right, y), (right, y - tick)), "map.text", 1.1 * pixel)
    text = Text((left + right) / 2, y - size * 0.4, said, size, "map.text", anchor="middle", halo="map.sea")
    wide = max(measure(said, size, False) - length, 0.0) / 2
    return Group(Rect(left - wide, best.y, length + 2 * wide, best.height), (line, text), title=said)


def _around(view: View, place: Place, measure: Measure, pixel: float, language: str) -> Rect | None:
    """Return the room that the seat's mark and name need."""
    if place.area.longitude is None or place.area.latitude is None:
        return None
    x, y = view.place(place.area.longitude, place.area.latitude)
    reach = measure(place.area.names.name(language), 11 * pixel, True) + 10 * pixel
    return Rect(x - 6 * pixel, y - 8 * pixel, reach + 6 * pixel, 16 * pixel)


def _is_in(place: Place, found: list[tuple[Inset, Rect]]) -> bool:
    """Whether a place is shown by an inset, and need not be crowded into the main map; a seat is shown in both."""
    return place.role != "seat" and not place.is_seat and any(_is_near(place, inset) for inset, _ in found)


def _is_near(place: Place, inset: Inset) -> bool:
    """Whether a place belongs into an inset; one that is known by its state alone, if all of the state does."""
    area = place.area
    if area.longitude is None or area.latitude is None:
        face, shown = whole().states.get(area.code), inset.source()
        if face is None:
            return False
        box = face.bounds
        return shown.contains(box.x, box.y) and shown.contains(box.right, box.bottom)
    return inset.west <= area.longitude <= inset.east and inset.south <= area.latitude <= inset.north


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
    places = [each for each in places if not each.is_vague or _is_near(each, inset)]
    size = TITLE_SIZE * pixel
    title = inset.title(language)
    tab = Rect(place.x, place.y, measure(title, size, True) + 12 * pixel, size * 1.7)
    rim = place.grown(EDGE * pixel)
    written = Text(tab.x + 6 * pixel, tab.y + size * 1.2, title, size, "text", bold=True)
    labels = Labels(view, named(standings, language), measure, pixel, place, language, [tab.grown(2 * pixel)])
    return [
        Group(rim, (Box(rim, "page", "line", 0.8 * pixel),)),
        *ground_groups(view, standings, pixel),
        *coloured(labels.all(places), standings),
        Group(place, (Box(tab, "page"), written, Box(place, None, "line", 0.8 * pixel)), title=title),
    ]
