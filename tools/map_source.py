# SPDX-License-Identifier: MIT
"""Natural Earth's states, disputed areas and disputed lines, in degrees, from the GeoPackage that comes with QGIS."""

from __future__ import annotations

import math
import sqlite3
import struct
from dataclasses import dataclass, field
from pathlib import Path

from csto_explorer.map.geometry import GRAIN
from map_plane import Node, Point, Ring, chain, dissolve, signed_area

SEAM = 179.8993
"""The source cuts Russia at ±179.9°: what lies beyond is the antimeridian."""
FINE = {"AM", "AZ", "GE", "KG", "TJ", "UZ"}
PLAIN = {"RU", "KZ", "BY", "TM"}
FAR = {"CA", "US", "GL", "ID", "PH", "NO", "IS", "GB", "JP"}
"""States with many islands, of which only the outline matters here."""
TINY = 4.0
"""A state narrower than so many map units would be lost if its outline were thinned."""


@dataclass
class Face:
    """A state or a disputed area: its rings, closed, first in degrees and then in grains."""

    code: str
    name: str
    kind: str
    claim: str = ""
    rings: list[Ring] = field(default_factory=list)
    grains: list[list[Node]] = field(default_factory=list)
    arcs: list[list[int]] = field(default_factory=list)

    def _is_tiny(self) -> bool:
        xs = [x for ring in self.grains for x, _ in ring]
        return bool(xs) and max(xs) - min(xs) < TINY * GRAIN

    @property
    def detail(self) -> str:
        """Which tolerance applies."""
        if self.code in FINE or self.kind == "area" or self._is_tiny():
            return "fine"
        return "plain" if self.code in PLAIN else "far" if self.code in FAR else "other"


def read_wkb(blob: bytes) -> list[list[Ring]]:
    """Return the parts of a GeoPackage's geometry, each a list of rings (of a line: one)."""
    start = 8 + (0, 32, 48, 48, 64)[blob[3] >> 1 & 7]
    parts: list[list[Ring]] = []
    _wkb(blob, start, parts)
    return parts


def _wkb(blob: bytes, at: int, parts: list[list[Ring]]) -> int:
    order = "<" if blob[at] else ">"
    (kind,) = struct.unpack_from(order + "I", blob, at + 1)
    at += 5
    if kind == 2:
        line, at = _points(blob, at, order)
        parts.append([line])
        return at
    (count,) = struct.unpack_from(order + "I", blob, at)
    at += 4
    if kind == 3:
        rings = []
        for _ in range(count):
            ring, at = _points(blob, at, order)
            rings.append(ring)
        parts.append(rings)
    else:
        for _ in range(count):
            at = _wkb(blob, at, parts)
    return at


def _points(blob: bytes, at: int, order: str) -> tuple[Ring, int]:
    (count,) = struct.unpack_from(order + "I", blob, at)
    values = struct.unpack_from(f"{order}{2 * count}d", blob, at + 4)
    return list(zip(values[::2], values[1::2], strict=True)), at + 4 + 16 * count


def read_faces(path: Path) -> tuple[list[Face], list[tuple[str, Ring]]]:
    """Return the states and disputed areas, and the disputed lines with their names, in degrees."""
    source = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    faces: dict[str, Face] = {}
    for blob, code, name in source.execute('SELECT geom, iso_a2, "NAME" FROM countries ORDER BY fid'):
        face = faces.setdefault(code, Face(code, name or "", "state" if name else "rest"))
        face.rings += [ring for part in read_wkb(blob) for ring in part]
    _give_baikonur(faces["-1"], faces["KZ"])
    faces["RU"].rings = dissolve([[_snapped(point) for point in ring] for ring in faces["RU"].rings])
    lines = {
        fid: (name, chain([ring for part in read_wkb(blob) for ring in part]))
        for fid, name, blob in source.execute("SELECT fid, name, geom FROM disputed_borders ORDER BY fid")
    }
    areas = [_province(source, *row) for row in PROVINCES]
    areas += [_enclosed(lines[fid][1][0], faces[code], name, claim) for fid, code, name, claim in ENCLOSED]
    areas.append(_kurils(faces["RU"]))
    skipped = {fid for fid, *_ in ENCLOSED} | COVERED
    kept = [(name, part) for fid, (name, parts) in lines.items() if fid not in skipped for part in parts]
    return [*faces.values(), *areas], kept


PROVINCES = (
    (("Crimea", "Sevastopol"), "Crimea and Sevastopol", "UA"),
    (("Abkhazia",), "Abkhazia", "GE"),
)
"""Provinces of the source that are disputed: their names there, the area's name, the claimant."""
ENCLOSED = (
    (9, "GE", "South Ossetia", "GE"),
    (7, "MD", "Transnistria", "MD"),
    (45, "UA", "Parts of the Donetsk and Luhansk regions", "UA"),
)
"""Areas between a disputed line (its id in the source) and the border of a state."""
COVERED = {8, 2, 3, 29, 37, 38, 40, 41, 42, 43, 46}
"""Lines left out: Abkhazia's, which is drawn already, and those of Nagorno-Karabakh, which are history."""


def _give_baikonur(rest: Face, kazakhstan: Face) -> None:
    leased = [ring for ring in rest.rings if all(62 < x < 64.5 and 45 < y < 47 for x, y in ring)]
    if len(leased) != 1:
        raise SystemExit("Baikonur's ring was not found in the source.")
    rest.rings.remove(leased[0])
    kazakhstan.rings = dissolve([*kazakhstan.rings, leased[0]])


def _snapped(point: Point) -> Point:
    """Return a point of Russia with its longitude from 0° to 360°, and on the antimeridian if it is near."""
    longitude, latitude = point
    if abs(longitude) > SEAM:
        return 180.0, round(latitude, 8)
    return longitude % 360, latitude


def _province(source: sqlite3.Connection, names: tuple[str, ...], name: str, claimant: str) -> Face:
    marks = ",".join("?" * len(names))
    rows = source.execute(f"SELECT geom FROM states_provinces WHERE name IN ({marks}) ORDER BY fid", names)
    rings = dissolve([ring for (blob,) in rows for part in read_wkb(blob) for ring in part])
    return Face("", name, "area", claimant, rings)


def _enclosed(line: Ring, face: Face, name: str, claimant: str) -> Face:
    """Return the smaller of the areas between a line and the ring of a state that it ends on."""
    ring = max(face.rings, key=len)[:-1]
    first = min(range(len(ring)), key=lambda i: math.dist(ring[i], line[0]))
    last = min(range(len(ring)), key=lambda i: math.dist(ring[i], line[-1]))
    one = _walk(ring, last, first, 1)
    other = _walk(ring, last, first, -1)
    closed = [[*line[1:-1], *way] for way in (one, other)]
    area = min(closed, key=lambda points: abs(signed_area([*points, points[0]])))
    return Face("", name, "area", claimant, [[*area, area[0]]])


def _walk(ring: Ring, start: int, end: int, step: int) -> Ring:
    way, at = [ring[start]], start
    while at != end:
        at = (at + step) % len(ring)
        way.append(ring[at])
    return way


def _kurils(russia: Face) -> Face:
    rings = [ring for ring in russia.rings if all(145.3 < x < 149.2 and 43.2 < y < 45.7 for x, y in ring)]
    return Face("", "Southern Kuril Islands", "area", "JP", [list(ring) for ring in rings])
