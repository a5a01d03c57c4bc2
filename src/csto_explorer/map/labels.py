# SPDX-License-Identifier: MIT
"""Names of states where they fit inside them, dots with names for seat and capitals, symbols of what happened where.

Sizes are pixels: divided by the scale they stay the same on screen at every zoom. No two labels overlap, and what
does not fit is left out; it is told on hover. Where a label goes does not depend on how the states look: that is the
same on many dates, on which only its colours are others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from csto_explorer.map.geometry import Face
from csto_explorer.map.room import room
from csto_explorer.map.standing import DISPUTED, LAND, Place, StateStanding, by_code, look
from csto_explorer.map.state_names import area_name, claim, state_name
from csto_explorer.map.symbols import RADII, RING, symbol
from csto_explorer.map.view import FINEST, View, whole_at
from csto_explorer.records.keys import RecordKey
from csto_explorer.scene.model import Dot, Group, Item, Measure, Rect, Text

Size = tuple[float, float]
STATE_SIZES: tuple[Size, ...] = ((16.0, 3.2), (13.0, 1.45), (11.0, 1.0), (10.0, 1.0), (9.0, 1.0))
"""Sizes to try for a state with a standing, and how many times the width of its name must fit for each."""
NEIGHBOUR_SIZES: tuple[Size, ...] = ((11.0, 1.2), (10.0, 1.0))
PLACE_SIZE = 10.0
SEAT_SIZE = 11.0
AREA_SIZES = (10.0, 9.0)
CAPITALS_FROM = 0.8
"""Scale below which only the seat is marked."""
NEAR = 2.0
"""Scale above which a name finds its place by every point of the outlines: below, the others are two pixels off."""
CAP_HEIGHT = 0.7
"""Height of a capital letter as a factor of the size."""
GAP = 3.0
SAMPLES = 8
"""Parts of the width of a name between which what it stands on is looked up."""
DISPUTED_AREA = "disputed"
ELSEWHERE = ""
"""What a label may stand on, besides the code of a state that has a standing."""


def labels(
    standings: Sequence[StateStanding],
    places: Sequence[Place],
    measure: Measure,
    scale: float,
    visible: Rect,
    language: str = "en",
    taken: Sequence[Rect] = (),
) -> tuple[Group, ...]:
    """Return the labels for what is visible, in map units, to be painted at a scale (pixels to a map unit).

    Nothing is put where room is `taken` by something else.
    """
    shown = places if scale >= CAPITALS_FROM else [place for place in places if place.role != "capital"]
    placed = _placed(named(standings, language), tuple(shown), measure, scale, visible, language, tuple(taken))
    return coloured(placed, standings)


@lru_cache(maxsize=8)
def _placed(
    states: tuple[Named, ...],
    places: tuple[Place, ...],
    measure: Measure,
    scale: float,
    visible: Rect,
    language: str,
    taken: tuple[Rect, ...],
) -> tuple[Label, ...]:
    """Return the labels of the whole map, as they were the last time where all is the same but for the standings."""
    # no name needs every point of an outline, which takes long to look through, before one comes near
    view = whole_at(scale if scale > NEAR else min(scale, FINEST))
    return Labels(view, states, measure, 1.0 / scale, visible, language, list(taken)).all(places)


def named(standings: Sequence[StateStanding], language: str) -> tuple[Named, ...]:
    """Return the states with a standing as they are named."""
    return tuple(Named(code, each.key, each.names.name(language)) for code, each in by_code(standings).items())


def coloured(labels: Iterable[Label], standings: Sequence[StateStanding]) -> tuple[Group, ...]:
    """Return the pictures of labels that have their places, in the colours of what they stand on."""
    states = by_code(standings)
    return tuple(_coloured(label, states) for label in labels)


def _coloured(label: Label, states: Mapping[str, StateStanding]) -> Group:
    standing = states.get(label.on)
    on = look(standing) if standing else DISPUTED if label.on == DISPUTED_AREA else LAND
    # on its own ground a name is read without a halo
    is_plain = label.is_own and standing is not None and not on.hatch and not standing.is_uncertain
    halo = None if is_plain else on.fill
    group = label.group
    items = tuple(item._replace(role=on.text, halo=halo) if isinstance(item, Text) else item for item in group.items)
    return group._replace(items=items)


class Named(NamedTuple):
    """A state with a standing, by its code, and its name in the language of the map."""

    code: str
    key: RecordKey
    name: str


class Label(NamedTuple):
    """A label that has its place, what it stands on, and whether that is the very state that it names.

    The colours of its texts are those of `coloured`.
    """

    group: Group
    on: str = ELSEWHERE
    is_own: bool = False


@dataclass
class Labels:
    """Finds places for the labels of one view. `pixel` is the length of a pixel in its units."""

    view: View
    states: Sequence[Named]
    measure: Measure
    pixel: float
    visible: Rect
    language: str
    taken: list[Rect] = field(default_factory=list)
    wished: list[Rect] = field(default_factory=list)

    def all(self, places: Sequence[Place]) -> tuple[Label, ...]:
        """Return dots and names of places and the names of states."""
        codes = {state.code for state in self.states}
        self.faces = [self.view.states[state.code] for state in self.states if state.code in self.view.states]
        marks = [(place, mark) for place in places if (mark := self._mark(place))]
        # the seat's name first, then states, then capitals: who comes first gets the better place
        seats = [self._place(place, *mark) for place, mark in marks if place.role == "seat"]
        happened = [self._place(place, *mark) for place, mark in marks if place.records]
        names = [self._state(state) for state in self.states if state.code in self.view.states]
        capitals = [self._place(place, *mark) for place, mark in marks if place.role == "capital"]
        around = [self._neighbour(face) for code, face in self.view.states.items() if code not in codes]
        areas = [self._area(face) for face in self.view.areas]
        return tuple(label for label in (*around, *areas, *names, *capitals, *seats, *reversed(happened)) if label)

    def _mark(self, place: Place) -> tuple[float, float] | None:
        """Return where a place lies if it is to be seen, and keep its dot free."""
        at = spot(self.view, place)
        if at is None:
            return None
        x, y = at
        if not self.visible.contains(x, y) or any(rect.contains(x, y) for rect in self.taken):
            return None
        self.taken.append(Rect(x, y, 0, 0).grown(radius(place) * self.pixel))
        width = self.measure(place.label(self.language), PLACE_SIZE * self.pixel, False)
        self.wished.append(Rect(x, y - 6 * self.pixel, width + 8 * self.pixel, 12 * self.pixel))
        return x, y

    def _state(self, state: Named) -> Label | None:
        face = self.view.states[state.code]
        group = self._named(face, state.name.upper(), STATE_SIZES, state.key)
        return Label(group, state.code, is_own=True) if group else None

    def _neighbour(self, face: Face) -> Label | None:
        group = self._named(face, state_name(face, self.language), NEIGHBOUR_SIZES)
        return Label(group) if group else None

    def _area(self, face: Face) -> Label | None:
        """Name a disputed area, and below it whose claim it is."""
        if not face.rings or not face.bounds.overlaps(self.visible):
            return None
        lines = area_name(face, self.language), claim(face.claim, self.language)
        for points in AREA_SIZES:
            size = points * self.pixel
            width = max(self.measure(line, size, False) for line in lines)
            if width > face.bounds.width:
                continue
            for spot in room(face).spots(width, 2.3 * size, self.visible):
                box = Rect(spot.x - width / 2, spot.y - 1.15 * size, width, 2.3 * size)
                if self._is_free(box):
                    self.taken.append(box)
                    middle = spot.y + size * CAP_HEIGHT / 2
                    texts = [
                        Text(spot.x, middle + shift * size, line, size, "map.text", anchor="middle")
                        for line, shift in zip(lines, (-0.6, 0.6), strict=True)
                    ]
                    return Label(Group(box, tuple(texts), title=face.name), DISPUTED_AREA)
        return None

    def _named(self, face: Face, name: str, sizes: Sequence[Size], key: RecordKey | None = None) -> Group | None:
        if not face.bounds.overlaps(self.visible):
            return None
        bold = key is not None
        fitting = self._fitting(face, name, sizes, bold)
        if fitting is None:
            return None
        box, size = fitting
        self.taken.append(box.grown(2 * self.pixel))
        x, y = box.x + box.width / 2, box.y + box.height / 2 + size * CAP_HEIGHT / 2
        return Group(box, (Text(x, y, name, size, "map.text", bold=bold, anchor="middle"),), key, name)

    def _fitting(self, face: Face, name: str, sizes: Sequence[Size], bold: bool) -> tuple[Rect, float] | None:
        """Return the best free place for a name and its size; first where the names of capitals keep their room."""
        second = None
        for points, roomy in sizes:
            size = points * self.pixel
            width = self.measure(name, size, bold)
            if width * roomy > face.bounds.width or size > face.bounds.height:
                continue
            for spot in room(face).spots(width * roomy, size, self.visible):
                box = Rect(spot.x - width / 2, spot.y - size / 2, width, size)
                if not self._is_free(box) or self._is_disputed(box):
                    continue
                if not any(box.overlaps(wish) for wish in self.wished):
                    return box, size
                second = second or (box, size)
        return second

    def _place(self, place: Place, x: float, y: float) -> Label:
        is_seat = place.role == "seat"
        size = (SEAT_SIZE if is_seat else PLACE_SIZE) * self.pixel
        name = place.label(self.language)
        width = self.measure(name, size, is_seat)
        items: list[Item] = [*_mark_of(place, x, y, self.pixel)]
        bounds = Rect(x, y, 0, 0).grown(radius(place) * self.pixel)
        written = self._beside(x, y, width, size, (radius(place) + GAP) * self.pixel)
        on = ELSEWHERE
        if written and name:
            box, on = written
            self.taken.append(box.grown(self.pixel))
            baseline = box.y + box.height / 2 + size * CAP_HEIGHT / 2
            items.append(Text(box.x, baseline, name, size, "map.text", bold=is_seat))
            left, top = min(bounds.x, box.x), min(bounds.y, box.y)
            bounds = Rect(left, top, max(bounds.right, box.right) - left, max(bounds.bottom, box.bottom) - top)
        key = place.records[0] if len(place.records) == 1 else place.area.key
        return Label(Group(bounds, tuple(items), key, place.told[0] if place.told else name), on)

    def _beside(self, x: float, y: float, width: float, height: float, away: float) -> tuple[Rect, str] | None:
        """Return a box for a name beside a dot and what it stands on, or None where there is no room.

        What is taken for the dot itself is no hindrance: it is round, and a name beside it aslant meets a corner.
        """
        own = next((rect for rect in self.taken if rect.contains(x, y)), None)
        for left, top in (
            (x + away, y - height / 2),
            (x - away - width, y - height / 2),
            (x - width / 2, y - away - height * 0.9),
            (x - width / 2, y + away - height * 0.1),
            (x + away * 0.6, y - away - height * 0.7),
            (x + away * 0.6, y + away - height * 0.3),
            (x - away * 0.6 - width, y - away - height * 0.7),
            (x - away * 0.6 - width, y + away - height * 0.3),
        ):
            box = Rect(left, top, width, height)
            on = self._ground(box) if self._is_inside(box) and self._is_free(box, own) else None
            if on is not None:
                return box, on
        return None

    def _ground(self, box: Rect) -> str | None:
        """Return what a box stands on if it is the same all along, else None."""
        y = box.y + box.height / 2
        areas = [area for area in self.view.areas if area.bounds.overlaps(box)]
        faces = [face for face in self.faces if face.bounds.overlaps(box)]

        def ground_at(x: float) -> str:
            if any(area.contains(x, y) for area in areas):
                return DISPUTED_AREA
            return next((face.code for face in faces if face.contains(x, y)), ELSEWHERE)

        first = ground_at(box.x)
        # close enough that no sea is stepped over
        along = (ground_at(box.x + box.width * step / SAMPLES) for step in range(1, SAMPLES + 1))
        return first if all(ground == first for ground in along) else None

    def _is_inside(self, box: Rect) -> bool:
        seen = self.visible
        return box.x >= seen.x and box.y >= seen.y and box.right <= seen.right and box.bottom <= seen.bottom

    def _is_free(self, box: Rect, but: Rect | None = None) -> bool:
        return not any(box.overlaps(other) for other in self.taken if other is not but)

    def _is_disputed(self, box: Rect) -> bool:
        return any(
            area.contains(box.x + box.width * across, box.y + box.height * down)
            for area in self.view.areas
            if area.bounds.overlaps(box)
            for across in (-0.04, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 1.04)
            for down in (-0.1, 0.5, 1.1)
        )


def spot(view: View, place: Place) -> tuple[float, float] | None:
    """Return where the mark of a place stands in a view: inside its state where no more is known; None for nowhere."""
    area = place.area
    if area.longitude is not None and area.latitude is not None:
        return view.place(area.longitude, area.latitude)
    face = view.states.get(area.code)
    return room(face).inside() if face is not None and face.rings else None


def radius(place: Place) -> float:
    """Return how many pixels the mark of a place reaches from its middle."""
    if place.records:
        return RING if place.is_seat else RADII[place.role]
    return 5.0 if place.role == "seat" else 3.0


def _mark_of(place: Place, x: float, y: float, pixel: float) -> tuple[Item, ...]:
    if place.records:
        return symbol(place.role, x, y, pixel, place.is_vague, place.is_seat)
    if place.role == "seat":
        return (Dot(x, y, 4.2 * pixel, "seat", "seat.ring", 1.4 * pixel),)
    return (Dot(x, y, 2.3 * pixel, "text", "page", 1.1 * pixel),)
