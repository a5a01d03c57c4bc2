# SPDX-License-Identifier: MIT
"""The map for the window: the ground as a scene in map units, and what lies under a point.

The ground depends on the standings alone, not on the zoom (but for the width of its lines), so that a view can keep
a picture of it. Names and dots are laid out apart, in `labels`, for what is visible at a zoom.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain

from csto_explorer.map import geometry
from csto_explorer.map.frames import EURASIA, HOME, WORLD
from csto_explorer.map.geometry import Face, Ring
from csto_explorer.map.graticule import graticule
from csto_explorer.map.projection import Point
from csto_explorer.map.standing import DISPUTED, LOOKS, UNCERTAIN_HATCH, Place, StateStanding, by_code, look
from csto_explorer.map.state_names import claim_text, state_name
from csto_explorer.map.view import FINEST, View, boxes, level_of, pieces, whole, whole_at
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import Area
from csto_explorer.scene.model import Box, Group, Line, Rect, Scene, Shape

__all__ = ["HOME", "LOOKS", "WORLD", "Place", "StateStanding", "ground", "hit", "home", "point", "title_at"]

GRATICULE = 0.6
BORDER = 0.9
"""Widths in pixels of meridians, of a border, and of a disputed one."""
DISPUTED_LINE = 1.1
CHANGED = 2.4
"""Width in pixels of the outline of a state whose standing is compared and changed."""


def home() -> Rect:
    """Return what to show at first: all the states that were ever parties."""
    return HOME


def ground(standings: Sequence[StateStanding], scale: float = 1.0, *, with_graticule: bool = False) -> Scene:
    """Return sea, land, states and borders in map units; lines are as wide in pixels at `scale` as at 1."""
    view, states = whole_at(scale), by_code(standings)
    below, above = _still(scale, frozenset(states), with_graticule)
    known, cut = [code for code in sorted(states) if code in view.states], scale > FINEST
    shown = [_state_parts(view.states[code], states[code], cut=cut) for code in known]
    return Scene(WORLD, (*below, *chain.from_iterable(shown), *above, *_outlines(view, states, 1.0 / scale)))


@lru_cache(maxsize=2)
def _still(scale: float, codes: frozenset[str], with_graticule: bool) -> tuple[tuple[Group, ...], tuple[Group, ...]]:
    """Return what is below and above the states that have a standing: the same, however they stand."""
    view, pixel = whole_at(scale), 1.0 / scale
    below = _land_at(level_of(scale), codes)
    if with_graticule:
        below = (*below, *_lines(graticule(view), "map.graticule", GRATICULE * pixel))
    return below, tuple(_above(view, pixel))


@lru_cache(maxsize=4)
def _land_at(level: float, codes: frozenset[str]) -> tuple[Group, ...]:
    """Return sea and land around the states that have a standing, as at all scales of a level."""
    return tuple(_below(whole_at(level), codes, 1.0 / level, with_graticule=False, parted=True))


def restyled(before: Sequence[StateStanding], after: Sequence[StateStanding], scale: float) -> list[Rect]:
    """Return what encloses each state that looks otherwise on the ground than before, in map units, at a scale."""
    was, now, faces = by_code(before), by_code(after), whole_at(scale).states
    return [
        faces[code].bounds
        for code in sorted(was.keys() | now.keys())
        if code in faces and _seen(was.get(code)) != _seen(now.get(code))
    ]


def _seen(standing: StateStanding | None) -> tuple[Hashable, ...] | None:
    """Return what decides how a state is drawn: not since when it stands so."""
    return (look(standing), standing.is_uncertain, standing.before is not None) if standing else None


def drawn_of(standings: Sequence[StateStanding]) -> Hashable:
    """Return what the ground and the names of the states depend on; they are drawn alike where it is the same."""
    return tuple((each.code, each.names, _seen(each)) for each in standings)


def point(area: Area) -> Point | None:
    """Return where an area's coordinates lie in map units, None where it has none."""
    if area.longitude is None or area.latitude is None:
        return None
    return EURASIA.forward(area.longitude, area.latitude)


def hit(standings: Sequence[StateStanding], x: float, y: float) -> RecordKey | None:
    """Return the state under a point of the map, of those with a standing; None elsewhere and where it is disputed."""
    states = by_code(standings)
    face = whole().state_at(x, y, states)
    return states[face.code].key if face else None


def title_at(standings: Sequence[StateStanding], x: float, y: float, language: str = "en") -> str:
    """Return the name of what lies under a point: a state, or a disputed area with whose claim it is; else empty."""
    view = whole()
    area = next((face for face in view.areas if face.contains(x, y)), None)
    if area:
        return claim_text(area, language)
    face = view.state_at(x, y, view.states)
    if face is None:
        return ""
    standing = by_code(standings).get(face.code)
    return standing.names.name(language) if standing else state_name(face, language)


def ground_groups(
    view: View,
    standings: Sequence[StateStanding],
    pixel: float,
    *,
    with_graticule: bool = False,
) -> tuple[Group, ...]:
    """Return the groups of a view's ground for paper; `pixel` is the length of a pixel in its units."""
    states = by_code(standings)
    shown = (_state(view.states[code], states[code]) for code in sorted(states) if code in view.states)
    below = _below(view, states, pixel, with_graticule=with_graticule, parted=False)
    return (*below, *shown, *_above(view, pixel), *_outlines(view, states, pixel))


def _below(view: View, codes: Collection[str], pixel: float, *, with_graticule: bool, parted: bool) -> Iterator[Group]:
    """Yield what lies below the states that have a standing, whose codes are given."""
    yield Group(view.frame, (Box(view.frame, "map.sea"),))
    # each land and each border by itself: what lies outside the visible part is skipped, and a path of one state is
    # filled many times faster than one of the whole world
    around = (*(face for code, face in view.states.items() if code not in codes), *view.rest)
    for face in around:
        yield from (Group(box, (Shape(rings, "map.land"),)) for box, rings in _parts(face, parted=parted))
    if with_graticule:
        yield from _lines(graticule(view), "map.graticule", GRATICULE * pixel)


def _above(view: View, pixel: float) -> Iterator[Group]:
    """Yield what lies above all states: disputed areas and borders."""
    yield from map(_area, view.areas)
    yield from _lines(view.borders, "map.border", BORDER * pixel)
    yield from _lines(view.disputed, "map.disputed.hatch", DISPUTED_LINE * pixel, dashed=True)


def _outlines(view: View, states: Mapping[str, StateStanding], pixel: float) -> Iterator[Group]:
    changed = [code for code in sorted(states) if code in view.states and states[code].before is not None]
    yield from (_outline(view.states[code], CHANGED * pixel) for code in changed)


def _lines(lines: tuple[geometry.Line, ...], stroke: str, width: float, dashed: bool = False) -> Iterator[Group]:
    for line, box in zip(lines, boxes(lines), strict=True):
        yield Group(box, (Line(line, stroke, width, dashed),))


def _parts(face: Face, *, parted: bool) -> Sequence[tuple[Rect, tuple[Ring, ...]]]:
    # one after the other they are filled faster on screen, and take more room in a file
    return face.parts if parted else ((face.bounds, face.rings),)


def _state(face: Face, standing: StateStanding) -> Group:
    return Group(face.bounds, _filled(face.rings, standing), standing.key, standing.names.en)


def _state_parts(face: Face, standing: StateStanding, *, cut: bool) -> Iterator[Group]:
    """Yield a state piece by piece: what is drawn of it depends on what is seen."""
    key, title = standing.key, standing.names.en
    strips = pieces(face) if cut else face.parts
    if len(strips) == len(face.parts):
        yield from (Group(box, _filled(rings, standing), key, title) for box, rings in strips)
        return
    for box, rings in strips:
        yield Group(box, (Shape(rings, look(standing).fill),), key, title)
    # on strips that overlap a hatch would be seen twice
    for box, rings in face.parts:
        over = tuple(shape._replace(fill=None) for shape in _filled(rings, standing) if shape.hatch)
        yield from [Group(box, over, key, title)] if over else []


def _filled(rings: tuple[Ring, ...], standing: StateStanding) -> tuple[Shape, ...]:
    shown = look(standing)
    filled = Shape(rings, shown.fill, hatch=shown.hatch or None, hatch_role=shown.hatch_role)
    if not standing.is_uncertain:
        return (filled,)
    return filled, Shape(rings, None, hatch=UNCERTAIN_HATCH, hatch_role=shown.hatch_role)


def _outline(face: Face, width: float) -> Group:
    return Group(face.bounds, tuple(Line(ring, "map.text", width) for ring in face.rings))


def _area(face: Face) -> Group:
    shape = Shape(face.rings, DISPUTED.fill, hatch=DISPUTED.hatch, hatch_role=DISPUTED.hatch_role)
    return Group(face.bounds, (shape,), title=claim_text(face, "en"))
