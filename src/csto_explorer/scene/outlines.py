# SPDX-License-Identifier: MIT
"""Outlines as Qt draws them, made once of the points of a scene and kept: those of a map have tens of thousands."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Callable
from itertools import chain
from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray, QDataStream, QPointF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

MANY = 40
"""From so many points on an outline is handed to Qt as bytes."""
MOST = 2048
"""So many outlines of a kind are kept."""
Points = tuple[tuple[float, float], ...]
Rings = tuple[Points, ...]
K = TypeVar("K")
V = TypeVar("V")


class Made(Generic[K, V]):
    """What was made of tuples of many points, for as long as these tuples live here: by identity, as hashing walks all.

    The oldest is dropped for a new one when there are `most`.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: dict[int, tuple[K, V]] = {}

    def get(self, of: K, make: Callable[[K], V]) -> V:
        """Return what was made of a tuple, or make it."""
        found = self.known(of)
        if found is None:
            found = make(of)
            self.keep(of, found)
        return found

    def known(self, of: K) -> V | None:
        """Return what was made of a tuple, None where nothing was."""
        found = self._kept.get(id(of))
        return found[1] if found is not None and found[0] is of else None

    def keep(self, of: K, made: V) -> None:
        """Keep what was made of a tuple."""
        while len(self._kept) >= self._most:
            del self._kept[next(iter(self._kept))]
        self._kept[id(of)] = of, made


def shape_path(rings: Rings) -> QPainterPath:
    """Return rings as one path with the odd-even rule."""
    return _paths.get(rings, _path)


def polygon(points: Points) -> QPolygonF:
    """Return a line of points."""
    return _polygons.get(points, _polygon)


def _path(rings: Rings) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in rings:
        path.addPolygon(_polygon(ring))
        path.closeSubpath()
    return path


def _polygon(points: Points) -> QPolygonF:
    if len(points) < MANY:
        return QPolygonF([QPointF(x, y) for x, y in points])
    # read by Qt from bytes, without an object for each point: half the time
    values = len(points).to_bytes(4, sys.byteorder) + array("d", chain.from_iterable(points)).tobytes()
    stream, order = QDataStream(QByteArray(values)), QDataStream.ByteOrder
    stream.setByteOrder(order.LittleEndian if sys.byteorder == "little" else order.BigEndian)
    made = QPolygonF()
    stream >> made
    return made


_paths: Made[Rings, QPainterPath] = Made(MOST)
_polygons: Made[Points, QPolygonF] = Made(MOST)
