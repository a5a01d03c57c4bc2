# SPDX-License-Identifier: MIT
"""Several maps on one sheet, each of another day, in rows that read like lines: small multiples."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from csto_explorer.map.picture import map_picture
from csto_explorer.map.standing import StateStanding
from csto_explorer.scene.model import Box, Group, Item, Measure, Rect, Scene, Text
from csto_explorer.scene.transform import transformed

CAPTION = 11.0
GAP = 12.0
SHAPES = (1.95, 1.5)
"""Width of a map by its height, at the flattest and at the highest: the members fill such frames."""


class Moment(NamedTuple):
    """How states stood on a day, and what is written above the map: the day, and how many there were."""

    standings: Sequence[StateStanding]
    caption: str
    detail: str = ""


def series_picture(
    moments: Sequence[Moment],
    measure: Measure,
    width: float,
    height: float,
    language: str = "en",
    *,
    graticule: bool = False,
) -> Scene:
    """Return the maps in a frame of a size, in as many columns as make them largest."""
    frame = Rect(0.0, 0.0, width, height)
    head = CAPTION * 1.7
    columns, across = _columns(len(moments), width, height, head)
    groups: list[Group] = []
    rows = math.ceil(len(moments) / columns)
    down = min(max((height - (rows - 1) * GAP) / rows - head, across / SHAPES[0]), across / SHAPES[1])
    top = max(0.0, (height - rows * (down + head) - (rows - 1) * GAP) / 2)
    left = max(0.0, (width - columns * across - (columns - 1) * GAP) / 2)
    for number, moment in enumerate(moments):
        row, column = divmod(number, columns)
        x, y = left + column * (across + GAP), top + row * (down + head + GAP)
        # half the scale of a whole sheet: lines stay thin, and only the names that fit are written
        picture = map_picture(
            moment.standings, (), measure, across, down, language, insets=False, pixel=0.7, graticule=graticule
        )
        groups += transformed(picture, 1.0, x, y + head).groups
        place = Rect(x, y + head, across, down)
        items: list[Item] = [
            Box(place, None, "line", 0.6),
            Text(x, y + CAPTION, moment.caption, CAPTION, "text", bold=True),
        ]
        if moment.detail:
            start = x + measure(moment.caption, CAPTION, True) + 8
            items.append(Text(start, y + CAPTION, moment.detail, CAPTION * 0.8, "text.second"))
        groups.append(Group(Rect(x, y, across, down + head), tuple(items), title=moment.caption))
    return Scene(frame, tuple(groups))


def _columns(number: int, width: float, height: float, head: float) -> tuple[int, float]:
    """Return the number of columns that gives the widest maps, and that width."""
    best = (1, 0.0)
    for columns in range(1, max(1, number) + 1):
        rows = math.ceil(max(1, number) / columns)
        across = min(
            (width - (columns - 1) * GAP) / columns,
            ((height - (rows - 1) * GAP) / rows - head) * SHAPES[0],
        )
        if across > best[1]:
            best = (columns, across)
    return best
