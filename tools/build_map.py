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
import struct
import subprocess
import sys
import tempfile
from array import array
from collections import defaultdict
from pathlib import Path

from csto_explorer.map.frames import EURASIA, WORLD
from csto_explorer.map.geometry import FILE, GRAIN, MAGIC
from map_plane import Node, on_frame, project, signed_area, simplify
from map_source import Face, read_faces

PACKAGE = "qgis-common"
INSIDE = "usr/share/qgis/resources/data/world_map.gpkg"
TOLERANCE = {"fine": 0.03, "plain": 0.18, "other": 0.45, "far": 0.8}
"""How far a simplified line may stray, in map units."""
SPECK = {"fine": 0.0, "plain": 0.4, "other": 4.0, "far": 8.0}
"""Islands below so many square units are left out; the largest part of a state is always kept."""


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
    # x and y of each point: a grain is a power of two, so that these short floats are exact
    points = array("f", [number / GRAIN for line in everything for point in line for number in point])
    if sys.byteorder == "big":
        lengths.byteswap()
        points.byteswap()
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    body = struct.pack("<III", len(text), len(lengths), len(points)) + text + lengths.tobytes() + points.tobytes()
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(MAGIC + body)


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
