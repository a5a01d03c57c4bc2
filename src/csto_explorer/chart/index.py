# SPDX-License-Identifier: MIT
"""What of a large chart lies in an area, without looking at all of it: boxes and lines by the cells of a grid."""

from __future__ import annotations

from collections.abc import Sequence

from csto_explorer.chart.spacing import Segment
from csto_explorer.scene.model import Rect

_BOXES_A_CELL = 12
_LONGEST = 12
"""A line through more cells than so many is looked at by itself."""


class Grid:
    """Places of rectangles (left, top, right, bottom) in the list that they came in."""

    def __init__(self, edges: Sequence[Segment], bounds: Rect) -> None:
        self._edges = edges
        side = (bounds.width * bounds.height / max(1, len(edges)) * _BOXES_A_CELL) ** 0.5
        self._side = max(side, 1.0)
        self._cells: dict[tuple[int, int], list[int]] = {}
        self._long: list[int] = []
        cells, by = self._cells, 1 / self._side
        for n, (left, top, right, bottom) in enumerate(edges):
            column, row = int(left * by), int(top * by)
            last_column, last_row = int(right * by), int(bottom * by)
            if column == last_column and row == last_row:
                cells.setdefault((column, row), []).append(n)
            elif (last_column - column + 1) * (last_row - row + 1) > _LONGEST:
                self._long.append(n)
            else:
                for x in range(column, last_column + 1):
                    for y in range(row, last_row + 1):
                        cells.setdefault((x, y), []).append(n)

    def within(self, area: Rect) -> list[int]:
        """Return what touches an area, in order."""
        left, top, right, bottom = area.x, area.y, area.right, area.bottom
        by = 1 / self._side
        columns = range(int(left * by) - 1, int(right * by) + 2)
        rows = range(int(top * by) - 1, int(bottom * by) + 2)
        if len(columns) * len(rows) > 2 * len(self._cells):
            found = {n for near in self._cells.values() for n in near}
        else:
            cells = self._cells
            found = {n for x in columns for y in rows if (x, y) in cells for n in cells[x, y]}
        found.update(self._long)
        edges = self._edges
        return sorted(
            n
            for n in found
            if edges[n][0] <= right and edges[n][2] >= left and edges[n][1] <= bottom and edges[n][3] >= top
        )
