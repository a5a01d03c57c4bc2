# SPDX-License-Identifier: MIT
"""Build resources/map/eurasia.map from Natural Earth, as Debian packs it in qgis-common. Run by `make map`.

The package is fetched with `apt-get download` and only unpacked, never installed; or name an unpacked
world_map.gpkg on the command line. What is kept, what is left out and why is written in docs/borders.md.

Neighbours share borders: rings are cut into arcs where their neighbours change, each arc is simplified once, and
the file holds arcs and, for each state, which arcs bound it. The format is read by csto_explorer/map/geometry.py.
"""

from __future__ import annotations

import itertools
import json
import math
import sqlite3
import struct
import subprocess
import sys
import tempfile
import zlib
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from csto_explorer.map.frames import EURASIA, WORLD
from csto_explorer.map.geometry import FILE, GRAIN, MAGIC

PACKAGE = "qgis-common"
INSIDE = "usr/share/qgis/resources/data/world_map.gpkg"
SEAM = 179.8993
"""The source cuts Russia at ±179.9°: what lies beyond is the antimeridian."""
FINE = {"AM", "AZ", "GE", "KG", "TJ", "UZ"}
PLAIN = {"RU", "KZ", "BY", "TM"}
FAR = {"CA", "US", "GL", "ID", "PH", "NO", "IS", "GB", "JP"}
"""States with many islands, of which only the outline matters here."""
TOLERANCE = {"fine": 0.03, "plain": 0.18, "other": 0.45, "far": 0.8}
"""How far a simplified line may stray, in map units."""
TINY = 4.0
"""A state narrower than so many map units would be lost if its outline were thinned."""
SPECK = {"fine": 0.0, "plain": 0.4, "other": 4.0, "far": 8.0}
"""Islands below so many square units are left out; the largest part of a state is always kept."""

Point = tuple[float, float]
Ring = list[Point]
Node = tuple[int, int]


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


# Reading the GeoPackage


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


# Plane geometry


def dissolve(rings: Iterable[Ring]) -> list[Ring]:
    """Return the outline of rings that touch: edges that two of them share are taken away."""
    rings = list(rings)
    count: dict[frozenset[Point], int] = defaultdict(int)
    for ring in rings:
        for edge in itertools.pairwise(ring):
            count[frozenset(edge)] += 1
    kept: list[Ring] = []
    loose: list[Ring] = []
    for ring in rings:
        edges = [edge for edge in itertools.pairwise(ring) if edge[0] != edge[1]]
        single = [count[frozenset(edge)] == 1 for edge in edges]
        if all(single):
            kept.append(ring)
        else:
            loose += [list(edge) for edge, alone in zip(edges, single, strict=True) if alone]
    return kept + [part for part in chain(loose) if part[0] == part[-1] and len(part) > 3]


def chain(parts: list[Ring]) -> list[Ring]:
    """Return lines joined end to end as far as they go, by their exact ends."""
    ends: dict[Point, list[int]] = defaultdict(list)
    for index, part in enumerate(parts):
        ends[part[0]].append(index)
        ends[part[-1]].append(index)
    used: set[int] = set()
    joined = []
    for index, part in enumerate(parts):
        if index in used:
            continue
        used.add(index)
        line = _extended(list(part), parts, ends, used)
        line = _extended(line[::-1], parts, ends, used)[::-1]
        joined.append(line)
    return joined


def _extended(line: Ring, parts: list[Ring], ends: dict[Point, list[int]], used: set[int]) -> Ring:
    while True:
        following = next((index for index in ends[line[-1]] if index not in used), None)
        if following is None or (len(line) > 2 and line[0] == line[-1]):
            return line
        used.add(following)
        part = parts[following]
        line += part[1:] if part[0] == line[-1] else part[-2::-1]


def signed_area(ring: Iterable[Point]) -> float:
    """Return the area of a closed ring, positive or negative by its sense."""
    points = list(ring)
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in itertools.pairwise(points)) / 2


def clip(ring: Ring, inside: Callable[[Point], float]) -> Ring:
    """Return the part of a closed ring where `inside`, a linear function, is not negative."""
    result: Ring = []
    for a, b in itertools.pairwise(ring):
        at_a, at_b = inside(a), inside(b)
        if at_a >= 0:
            result.append(a)
        if (at_a < 0) != (at_b < 0) and at_a != 0 and at_b != 0:
            result.append(_crossing(a, b, inside))
    return [*result, result[0]] if len(result) > 2 else []


def _crossing(a: Point, b: Point, inside: Callable[[Point], float]) -> Point:
    # from the same end whichever way round the ring runs, so that neighbours get the very same point
    a, b = min(a, b), max(a, b)
    share = inside(a) / (inside(a) - inside(b))
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def project(ring: Ring) -> Iterator[list[Node]]:
    """Yield a ring's parts within the frame, in grains."""
    cut = EURASIA.meridian - 180
    halves = [ring]
    if min(x for x, _ in ring) < cut < max(x for x, _ in ring):
        halves = [clip(ring, lambda p: cut - 0.01 - p[0]), clip(ring, lambda p: p[0] - cut - 0.01)]
    for half in halves:
        part = [EURASIA.forward(*point) for point in half]
        for side in _sides():
            part = clip(part, side) if part else part
        grains = [(round(x * GRAIN), round(y * GRAIN)) for x, y in part]
        even = [point for point, after in itertools.pairwise(grains) if point != after]
        if len(even) > 2:
            yield [*even, even[0]]


def _sides() -> tuple[Callable[[Point], float], ...]:
    return (
        lambda p: p[0] - WORLD.x,
        lambda p: WORLD.right - p[0],
        lambda p: p[1] - WORLD.y,
        lambda p: WORLD.bottom - p[1],
    )


def on_frame(a: Node, b: Node) -> bool:
    """Whether an edge runs along the frame, where no border is."""
    return any(
        abs(a[axis] - limit * GRAIN) <= 1 and abs(b[axis] - limit * GRAIN) <= 1
        for axis, limit in ((0, WORLD.x), (0, WORLD.right), (1, WORLD.y), (1, WORLD.bottom))
    )


def simplify(points: list[Node], tolerance: float) -> list[Node]:
    """Return a line without the points that stray less than `tolerance` grains (Douglas and Peucker)."""
    keep = {0, len(points) - 1}
    stack = [(0, len(points) - 1)]
    if points[0] == points[-1]:
        far = max(range(len(points)), key=lambda i: math.dist(points[i], points[0]))
        keep.add(far)
        # a third corner, so that the smallest island keeps an area
        keep.add(max(range(len(points)), key=lambda i: _stray(points[i], points[0], points[far])))
        corners = sorted(keep)
        stack = list(itertools.pairwise(corners))
    while stack:
        low, high = stack.pop()
        if high - low < 2:
            continue
        worst = max(range(low + 1, high), key=lambda i: _stray(points[i], points[low], points[high]))
        if _stray(points[worst], points[low], points[high]) > tolerance:
            keep.add(worst)
            stack += [(low, worst), (worst, high)]
    return [points[index] for index in sorted(keep)]


def _stray(point: Node, a: Node, b: Node) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy
    share = 0.0 if not length else max(0.0, min(1.0, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length))
    return math.hypot(point[0] - a[0] - share * dx, point[1] - a[1] - share * dy)


# Arcs


class Arcs:
    """Cuts the rings of all faces into arcs that neighbours share."""

    def __init__(self, faces: list[Face]) -> None:
        self.faces = faces
        self.owners: dict[frozenset[Node], set[int]] = defaultdict(set)
        self.neighbours: dict[Node, set[Node]] = defaultdict(set)
        self.lines: list[list[Node]] = []
        self.sides: list[set[int]] = []
        self._known: dict[tuple[Node, ...], int] = {}
        for index, face in enumerate(faces):
            for ring in face.grains:
                for a, b in itertools.pairwise(ring):
                    self.owners[frozenset((a, b))].add(index)
                    self.neighbours[a].add(b)
                    self.neighbours[b].add(a)
        for face in faces:
            rings = [self._arcs(ring) for ring in face.grains]
            # what has shrunk to a line is left out, unless it were all of a state
            face.arcs = [ring for ring in rings if self._corners(ring) > 2] or rings[:1]

    def _is_junction(self, point: Node) -> bool:
        around = list(self.neighbours[point])
        if len(around) != 2:
            return True
        one, other = (frozenset((point, end)) for end in around)
        return self.owners[one] != self.owners[other] or on_frame(point, around[0]) != on_frame(point, around[1])

    def _arcs(self, ring: list[Node]) -> list[int]:
        """Return a ring as arcs, by number; the complement (~n) for an arc that is walked backwards."""
        points = ring[:-1]
        cuts = [i for i, point in enumerate(points) if self._is_junction(point)]
        start = cuts[0] if cuts else points.index(min(points))
        points = points[start:] + points[:start]
        stops = [cut - start for cut in cuts] or [0]
        points.append(points[0])
        return [
            self._number(points[low : high + 1]) for low, high in zip(stops, [*stops[1:], len(points) - 1], strict=True)
        ]

    def _corners(self, ring: list[int]) -> int:
        return sum(len(self.lines[number if number >= 0 else ~number]) - 1 for number in ring)

    def _number(self, line: list[Node]) -> int:
        backwards = line[::-1]
        if tuple(line) in self._known:
            return self._known[tuple(line)]
        if tuple(backwards) in self._known:
            return ~self._known[tuple(backwards)]
        number = len(self.lines)
        self._known[tuple(line)] = number
        sides = self.owners[frozenset(line[:2])]
        detail = min((self.faces[side].detail for side in sides), key=list(TOLERANCE).index)
        self.lines.append(simplify(line, TOLERANCE[detail] * GRAIN))
        self.sides.append(set() if on_frame(*line[:2]) else sides)
        return number

    def strokes(self) -> tuple[list[int], list[int]]:
        """Return the arcs to draw as borders, and those to draw dashed because they are disputed."""
        borders, disputed = [], []
        for number, sides in enumerate(self.sides):
            kinds = [self.faces[side].kind for side in sides]
            # within a state or between two; but the coast of a disputed area is no border
            around_area = "area" in kinds and len(kinds) - kinds.count("area") != 1
            if around_area or ("rest" in kinds and len(kinds) > 1):
                disputed.append(number)
            elif kinds.count("state") > 1:
                borders.append(number)
        return borders, disputed


def write(target: Path, faces: list[Face], arcs: Arcs, lines: list[tuple[str, list[Node]]], version: str) -> None:
    """Write the file; the same input makes the same bytes."""
    borders, disputed = arcs.strokes()
    header = {
        "source": "Natural Earth 4.1.0, 1:10m",
        "package": version,
        "faces": [{"code": f.code, "name": f.name, "kind": f.kind, "claim": f.claim, "rings": f.arcs} for f in faces],
        "borders": borders,
        "disputed": disputed,
        "lines": [[name, len(arcs.lines) + index] for index, (name, _) in enumerate(lines)],
    }
    everything = [*arcs.lines, *(line for _, line in lines)]
    lengths = array("i", [len(line) for line in everything])
    # all x, then all y: a grain is a power of two, so that these short floats are exact
    points = array("f", [point[axis] / GRAIN for axis in (0, 1) for line in everything for point in line])
    if sys.byteorder == "big":
        lengths.byteswap()
        points.byteswap()
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    body = struct.pack("<III", len(text), len(lengths), len(points)) + text + lengths.tobytes() + points.tobytes()
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(MAGIC + zlib.compress(body, 9))


def build(package: Path, target: Path, version: str) -> None:
    """Build the file from a world_map.gpkg."""
    faces, lines = read_faces(package)
    for face in faces:
        parts = [part for ring in face.rings for part in project(ring)]
        sizes = [abs(signed_area(part)) / GRAIN**2 for part in parts]
        least = min(SPECK[face.detail], max(sizes, default=0.0))
        face.grains = [part for part, size in zip(parts, sizes, strict=True) if size >= least]
    faces = [face for face in faces if face.grains]
    drawn = []
    for name, line in lines:
        projected = [EURASIA.forward(*point) for point in line]
        if all(WORLD.contains(*point) for point in projected):
            grains = [(round(x * GRAIN), round(y * GRAIN)) for x, y in projected]
            drawn.append((name, simplify(grains, TOLERANCE["plain"] * GRAIN)))
    arcs = Arcs(faces)
    write(target, faces, arcs, drawn, version)
    points = sum(map(len, arcs.lines))
    print(f"{target}: {len(faces)} faces, {len(arcs.lines)} arcs, {points} points, {target.stat().st_size} bytes")


def fetch(folder: Path) -> tuple[Path, str]:
    """Download and unpack the Debian package; returns the GeoPackage and the package's version."""
    subprocess.run(["apt-get", "download", PACKAGE], cwd=folder, check=True)
    archive = next(folder.glob(f"{PACKAGE}_*.deb"))
    subprocess.run(["dpkg", "-x", archive.name, "."], cwd=folder, check=True)
    return folder / INSIDE, f"{PACKAGE} {archive.name.split('_')[1]}"


def main() -> int:
    """Build from the package, or from a world_map.gpkg and the version named on the command line."""
    target = Path(__file__).resolve().parent.parent / "resources" / "map" / FILE
    if len(sys.argv) == 3:
        build(Path(sys.argv[1]), target, sys.argv[2])
        return 0
    with tempfile.TemporaryDirectory() as folder:
        package, version = fetch(Path(folder))
        build(package, target, version)
    return 0


if __name__ == "__main__":
    sys.exit(main())
