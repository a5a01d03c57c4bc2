# SPDX-License-Identifier: MIT
"""A scene as SVG: shapes as shapes and text as text, each record's group with its id and title.

Pure text; the unit of the scene is the point. Every text carries the length it was measured at, so that it keeps to
its box where the font is missing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from csto_explorer.scene.fading import fading
from csto_explorer.scene.hatching import hatch_lines
from csto_explorer.scene.model import DASHES, Box, Dot, Group, Item, Line, Measure, Rect, Scene, Shape, Text
from csto_explorer.scene.themes import Theme

FAMILY = "PT Sans, sans-serif"
_SQUEEZE = ' lengthAdjust="spacingAndGlyphs"'
_HATCH = 4.0
_BAND_HATCH = 2.5
_XML = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF])
"""Characters that XML forbids."""


def to_svg(scene: Scene, theme: Theme, measure: Measure, title: str = "") -> str:
    """Return a whole SVG document."""
    return "\n".join(_Writer(theme, measure).document(scene, title)) + "\n"


class _Writer:
    def __init__(self, theme: Theme, measure: Measure) -> None:
        self.theme = theme
        self.measure = measure
        self.ids: set[str] = set()
        self.clips = 0

    def document(self, scene: Scene, title: str) -> Iterator[str]:
        b = scene.bounds
        size = f'width="{_n(b.width)}pt" height="{_n(b.height)}pt"'
        box = f'viewBox="{_n(b.x)} {_n(b.y)} {_n(b.width)} {_n(b.height)}"'
        yield '<?xml version="1.0" encoding="UTF-8"?>'
        yield f'<svg xmlns="http://www.w3.org/2000/svg" {size} {box} font-family="{FAMILY}">'
        if title:
            yield f"<title>{_text(title)}</title>"
        yield f'<rect {_area(b)} fill="{self.theme["page"]}"/>'
        for group in scene.groups:
            yield from self.group(group)
        yield "</svg>"

    def group(self, group: Group) -> Iterator[str]:
        name = f"{group.key.kind}-{group.key.id}" if group.key else ""
        if name and name not in self.ids:
            self.ids.add(name)
            yield f'<g id="{_text(name)}">'
        else:
            yield "<g>"
        if group.title:
            yield f"<title>{_text(group.title)}</title>"
        if group.clip is None:
            yield from self.items(group)
        else:
            self.clips += 1
            yield f'<clipPath id="clip{self.clips}"><rect {_area(group.clip)}/></clipPath>'
            yield f'<g clip-path="url(#clip{self.clips})">'
            yield from self.items(group)
            yield "</g>"
        yield "</g>"

    def items(self, group: Group) -> Iterator[str]:
        for item in group.items:
            yield from self.item(item)

    def item(self, item: Item) -> Iterable[str]:
        if isinstance(item, Text):
            return [self.text(item)]
        if isinstance(item, Line):
            points = " ".join(f"{_n(x)},{_n(y)}" for x, y in item.points)
            stroke = self.stroke(item.stroke, item.width, (item.dashes or DASHES) if item.dashed else ())
            return [f'<polyline points="{points}" fill="none"{stroke}/>']
        if isinstance(item, Dot):
            place = f'cx="{_n(item.x)}" cy="{_n(item.y)}" r="{_n(item.radius)}"'
            return [f"<circle {place}{self.fill(item.fill)}{self.stroke(item.stroke, item.width)}/>"]
        return self.shape(item) if isinstance(item, Shape) else self.box(item)

    def box(self, box: Box) -> Iterator[str]:
        corner = f' rx="{_n(box.radius)}"' if box.radius else ""
        patterned = self.theme.patterns.get(box.fill or "")
        if box.fades and box.fill:
            for place, shade in fading(box.rect, box.fades, self.theme[box.fill], self.theme["page"]):
                yield f'<rect {_area(place)} fill="{shade}"/>'
        fill = self.fill(None if patterned or box.fades else box.fill)
        stroke = self.stroke(box.stroke, box.width, DASHES if box.dashed else ())
        yield f"<rect {_area(box.rect)}{corner}{fill}{stroke}/>"
        if patterned and box.fill:
            yield self.hatch(box.rect, patterned, box.fill, _BAND_HATCH)
        if box.band is not None:
            yield from self.band(box, box.band)

    def band(self, box: Box, role: str) -> Iterator[str]:
        r, w, h = box.radius, box.band_width, box.rect.height
        arc = f"a{_n(r)},{_n(r)} 0 0 1" if r else ""
        path = (
            f"M{_n(box.rect.x + w)},{_n(box.rect.y)}v{_n(h)}h{_n(r - w)}{arc and f'{arc} {_n(-r)},{_n(-r)}'}"
            f"v{_n(2 * r - h)}{arc and f'{arc} {_n(r)},{_n(-r)}'}z"
        )
        pattern = self.theme.patterns.get(role)
        if pattern:
            yield f'<path d="{path}" fill="none"{self.stroke(role, 0.5)}/>'
            yield self.hatch(Rect(box.rect.x, box.rect.y, w, h), pattern, role, _BAND_HATCH)
        else:
            yield f'<path d="{path}"{self.fill(role)}/>'

    def shape(self, shape: Shape) -> Iterator[str]:
        path = "".join("M" + "L".join(f"{_n(x)},{_n(y)}" for x, y in ring) + "Z" for ring in shape.rings)
        attributes = f"{self.fill(shape.fill)}{self.stroke(shape.stroke, shape.width)}"
        yield f'<path d="{path}" fill-rule="evenodd"{attributes}/>'
        if shape.hatch and shape.hatch_role:
            self.clips += 1
            yield f'<clipPath id="clip{self.clips}"><path d="{path}" clip-rule="evenodd"/></clipPath>'
            yield f'<g clip-path="url(#clip{self.clips})">'
            yield self.hatch(_around(shape.rings), shape.hatch, shape.hatch_role, _HATCH, 0.9)
            yield "</g>"

    def hatch(self, rect: Rect, kind: str, role: str, spacing: float, width: float = 0.6) -> str:
        lines = (f"M{_n(x1)},{_n(y1)}L{_n(x2)},{_n(y2)}" for x1, y1, x2, y2 in hatch_lines(rect, kind, spacing))
        return f'<path d="{"".join(lines)}" fill="none"{self.stroke(role, width)}/>'

    def text(self, text: Text) -> str:
        width = self.measure(text.text, text.size, text.bold)
        x = text.x - width * {"middle": 0.5, "right": 1.0}.get(text.anchor, 0.0)
        style = (' font-weight="bold"' if text.bold else "") + (' font-style="italic"' if text.italic else "")
        if text.halo:
            halo = f' stroke="{self.theme[text.halo]}" stroke-width="{_n(text.size * 0.22)}"'
            style += f'{halo} stroke-linejoin="round" paint-order="stroke"'
        place = f'x="{_n(x)}" y="{_n(text.y)}" font-size="{_n(text.size)}" textLength="{_n(width)}"{_SQUEEZE}'
        return f"<text {place}{self.fill(text.role)}{style}>{_text(text.text)}</text>"

    def fill(self, role: str | None) -> str:
        return f' fill="{self.theme[role]}"' if role else ' fill="none"'

    def stroke(self, role: str | None, width: float, dashes: tuple[float, ...] = ()) -> str:
        if not role:
            return ""
        lengths = " ".join(_n(length * width) for length in dashes)
        pattern = f' stroke-dasharray="{lengths}"' if dashes else ""
        return f' stroke="{self.theme[role]}" stroke-width="{_n(width)}"{pattern}'


def _n(value: float) -> str:
    """Write a number briefly."""
    brief = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if brief == "-0" else brief


def _area(rect: Rect) -> str:
    return f'x="{_n(rect.x)}" y="{_n(rect.y)}" width="{_n(rect.width)}" height="{_n(rect.height)}"'


def _text(text: str) -> str:
    return escape(text.translate(_XML))


def _around(rings: tuple[tuple[tuple[float, float], ...], ...]) -> Rect:
    xs = [x for ring in rings for x, _ in ring]
    ys = [y for ring in rings for _, y in ring]
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
