# SPDX-License-Identifier: MIT
"""Scaling and moving pieces of a scene, to place one picture within another (a chart on a sheet)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from csto_explorer.collecting import collector_off
from csto_explorer.scene.model import Box, Dot, Group, Item, Line, Rect, Scene, Shape, Text


@runtime_checkable
class MadeAnywhere(Protocol):
    """Groups that are made when they are asked for, and can as well be made in their place in another picture."""

    def made_at(self, factor: float, dx: float, dy: float) -> Sequence[Group]:
        """Return them scaled about the origin, then moved."""
        ...


def transformed(scene: Scene, factor: float, dx: float, dy: float) -> Scene:
    """Return a scene scaled about the origin, then moved."""
    with collector_off():
        if isinstance(scene.groups, MadeAnywhere):
            # to make tens of thousands of items only to make all of them anew takes a third of the time of a sheet
            groups = scene.groups.made_at(factor, dx, dy)
        else:
            groups = tuple(transformed_group(group, factor, dx, dy) for group in scene.groups)
    return Scene(transformed_rect(scene.bounds, factor, dx, dy), groups)


def transformed_group(group: Group, factor: float, dx: float, dy: float) -> Group:
    """Return a group scaled about the origin, then moved."""
    items = tuple(transformed_item(item, factor, dx, dy) for item in group.items)
    clip = transformed_rect(group.clip, factor, dx, dy) if group.clip else None
    return Group(transformed_rect(group.bounds, factor, dx, dy), items, group.key, group.title, group.brief, clip)


def transformed_item(item: Item, factor: float, dx: float, dy: float) -> Item:
    """Return an item scaled about the origin, then moved; widths of lines and type are scaled too."""
    # texts, boxes and lines are many: made directly, which takes a quarter of the time
    if isinstance(item, Text):
        return Text(
            item.x * factor + dx,
            item.y * factor + dy,
            item.text,
            item.size * factor,
            item.role,
            item.bold,
            item.italic,
            item.anchor,
            item.rank,
            item.halo,
        )
    if isinstance(item, Line):
        return Line(_points(item.points, factor, dx, dy), item.stroke, item.width * factor, item.dashed, item.dashes)
    if isinstance(item, Shape):
        rings = tuple(_points(ring, factor, dx, dy) for ring in item.rings)
        return item._replace(rings=rings, width=item.width * factor)
    if isinstance(item, Dot):
        radius, width = item.radius * factor, item.width * factor
        return item._replace(x=item.x * factor + dx, y=item.y * factor + dy, radius=radius, width=width)
    return _box(item, factor, dx, dy)


def _box(box: Box, factor: float, dx: float, dy: float) -> Box:
    return Box(
        transformed_rect(box.rect, factor, dx, dy),
        box.fill,
        box.stroke,
        box.width * factor,
        box.radius * factor,
        box.dashed,
        box.band,
        box.band_width * factor,
        box.fades,
    )


def transformed_rect(rect: Rect, factor: float, dx: float, dy: float) -> Rect:
    """Return a rectangle scaled about the origin, then moved."""
    return Rect(rect.x * factor + dx, rect.y * factor + dy, rect.width * factor, rect.height * factor)


def _points(
    points: tuple[tuple[float, float], ...], factor: float, dx: float, dy: float
) -> tuple[tuple[float, float], ...]:
    return tuple((x * factor + dx, y * factor + dy) for x, y in points)
