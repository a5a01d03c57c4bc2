# SPDX-License-Identifier: MIT
"""Themes: what colour each role of a scene has, on screen by day and night, on paper, and without colours.

The six classes of bodies keep apart for every sight (a test measures it), so change their colours together.
A role is a name such as "text" or "class.council"; colours are "#RRGGBB". `patterns` gives a role a hatch that
is drawn instead of an even fill, for print without colours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

CLASS_ROLES = {
    "organization": "class.organization",
    "council": "class.council",
    "permanent working body": "class.permanent",
    "auxiliary body": "class.auxiliary",
    "force": "class.force",
    "parliamentary body": "class.parliamentary",
    "expert body": "class.expert",
    "partner": "class.partner",
}
"""The role of each classification of bodies."""
UNKNOWN = "#FF00FF"
"""A role without a colour shows at once."""


@dataclass(frozen=True, slots=True)
class Theme:
    """A name and the colour of every role."""

    name: str
    colours: Mapping[str, str]
    patterns: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, role: str) -> str:
        return self.colours.get(role, UNKNOWN)


def class_role(classification: str) -> str:
    """Return the role of a body's classification, that of an organization for an unknown one."""
    return CLASS_ROLES.get(classification, "class.organization")


LIGHT = Theme(
    "light",
    {
        "page": "#FFFFFF",
        "window": "#F4F6F8",
        "text": "#1B2430",
        "text.second": "#5A6675",
        "text.on_accent": "#FFFFFF",
        "text.on_accent.second": "#DCE8F3",
        "rule": "#DCE1E7",
        "box.edge": "#C3CBD4",
        "gone.hatch": "#C3CBD4",
        "line": "#8A96A3",
        "accent": "#0B4F8A",
        "selection": "#D7E6F5",
        "selection.text": "#0B2E4F",
        "current": "#E69F00",
        "class.organization": "#0B4F8A",
        "class.council": "#1048D1",
        "class.permanent": "#1A865E",
        "class.auxiliary": "#8F6E00",
        "class.force": "#791914",
        "class.parliamentary": "#BD3E9F",
        "class.expert": "#353448",
        "class.partner": "#5A6675",
        "map.member": "#2B6CB0",
        "map.member.text": "#FFFFFF",
        "map.suspended": "#FBE8D0",
        "map.suspended.hatch": "#B45F06",
        "map.former": "#E7EAEE",
        "map.former.hatch": "#7A8794",
        "map.signatory": "#DCEAF7",
        "map.signatory.hatch": "#2B6CB0",
        "map.observer": "#E3F1EC",
        "map.observer.hatch": "#1F8564",
        "map.land": "#DDE2E7",
        "map.sea": "#EEF3F7",
        "map.border": "#FFFFFF",
        "map.graticule": "#C3CBD4",
        "map.disputed": "#D9D2C7",
        "map.disputed.hatch": "#8C8273",
        "map.text": "#1B2430",
        "seat": "#E69F00",
        "seat.ring": "#FFFFFF",
    },
)

DARK = Theme(
    "dark",
    {
        "page": "#1C2128",
        "window": "#171B21",
        "text": "#E8ECF1",
        "text.second": "#A3AEBB",
        "text.on_accent": "#0E1620",
        "text.on_accent.second": "#1B2B3C",
        "rule": "#333C47",
        "box.edge": "#3B4553",
        "gone.hatch": "#3B4553",
        "line": "#6F7C8B",
        "accent": "#6FB1F0",
        "selection": "#1F4B77",
        "selection.text": "#FFFFFF",
        "current": "#E69F00",
        "class.organization": "#6FB1F0",
        "class.council": "#4C9BEF",
        "class.permanent": "#62EBB6",
        "class.auxiliary": "#EDAE22",
        "class.force": "#EE6C56",
        "class.parliamentary": "#E8BDF6",
        "class.expert": "#868D9F",
        "class.partner": "#A3AEBB",
        "map.member": "#2F6FB2",
        "map.member.text": "#FFFFFF",
        "map.suspended": "#4A3A26",
        "map.suspended.hatch": "#E0963B",
        "map.former": "#343C47",
        "map.former.hatch": "#8A97A5",
        "map.signatory": "#22344A",
        "map.signatory.hatch": "#6FB1F0",
        "map.observer": "#1F3A34",
        "map.observer.hatch": "#5FE6BC",
        "map.land": "#2A313B",
        "map.sea": "#12161C",
        "map.border": "#12161C",
        "map.graticule": "#3B4553",
        "map.disputed": "#57534C",
        "map.disputed.hatch": "#8C8273",
        "map.text": "#E8ECF1",
        "seat": "#F2B233",
        "seat.ring": "#FFFFFF",
    },
)

HIGH_LIGHT = Theme(
    "high light",
    {
        **LIGHT.colours,
        "window": "#FFFFFF",
        "text": "#000000",
        "text.second": "#2A3038",
        "text.on_accent.second": "#FFFFFF",
        "rule": "#5A6675",
        "box.edge": "#2A3038",
        "gone.hatch": "#8A96A3",
        "line": "#2A3038",
        "accent": "#003A70",
        "selection": "#B5D3F0",
        "selection.text": "#000000",
        "map.text": "#000000",
    },
)
"""Light for those who ask for more contrast: text at least 7 to 1, and every edge drawn plainly."""

HIGH_DARK = Theme(
    "high dark",
    {
        **DARK.colours,
        "page": "#000000",
        "window": "#000000",
        "text": "#FFFFFF",
        "text.second": "#D5DBE2",
        "text.on_accent": "#000000",
        "text.on_accent.second": "#000000",
        "rule": "#A3AEBB",
        "box.edge": "#D5DBE2",
        "gone.hatch": "#6F7C8B",
        "line": "#D5DBE2",
        "accent": "#8FC7FF",
        "selection": "#1F4B77",
        "selection.text": "#FFFFFF",
        "map.text": "#FFFFFF",
    },
)

PRINT = Theme("print", dict(LIGHT.colours))
"""Paper is always light."""

PATTERN = Theme(
    "black and white",
    {
        **dict.fromkeys(LIGHT.colours, "#000000"),
        **dict.fromkeys(
            (
                "page",
                "window",
                "text.on_accent",
                "text.on_accent.second",
                "selection",
                "map.member.text",
                "map.suspended",
                "map.former",
                "map.signatory",
                "map.observer",
                "map.land",
                "map.sea",
                "map.disputed",
                "seat.ring",
            ),
            "#FFFFFF",
        ),
        "rule": "#808080",
        "box.edge": "#404040",
        "gone.hatch": "#B4B4B4",
        "line": "#404040",
        "text.second": "#303030",
        "map.member": "#333333",
        "map.land": "#E4E4E4",
        "map.border": "#707070",
        "map.graticule": "#B4B4B4",
    },
    {
        "class.permanent": "/",
        "class.auxiliary": "-",
        "class.force": "x",
        "class.parliamentary": "\\",
        "class.expert": "|",
        "class.partner": "empty",
    },
)
"""For printers and eyes without colour: patterns instead. A class without a pattern is solid black."""
