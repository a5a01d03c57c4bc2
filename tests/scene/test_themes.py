# SPDX-License-Identifier: MIT
"""Colours: contrast against their ground, and distance of the classes for normal and colour-blind sight."""

from __future__ import annotations

import itertools
import math

import pytest

from csto_explorer.scene.themes import CLASS_ROLES, DARK, LIGHT, PATTERN, PRINT

SIX = [role for role in CLASS_ROLES.values() if role not in ("class.organization", "class.partner")]
# Machado, Oliveira and Fernandes 2009, severity 1.0
SIGHTS = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def linear(colour: str) -> list[float]:
    values = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    return [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values]


def luminance(colour: str) -> float:
    return sum(a * b for a, b in zip((0.2126, 0.7152, 0.0722), linear(colour), strict=True))


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def lab(rgb: list[float]) -> tuple[float, float, float]:
    rows = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    xyz = [sum(a * b for a, b in zip(row, rgb, strict=True)) for row in rows]
    f = [
        (v / w) ** (1 / 3) if v / w > 216 / 24389 else (24389 / 27 * v / w + 16) / 116
        for v, w in zip(xyz, (0.95047, 1.0, 1.08883), strict=True)
    ]
    return 116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])


def seen(colour: str, sight: str) -> tuple[float, float, float]:
    rgb = linear(colour)
    mixed = [sum(a * b for a, b in zip(row, rgb, strict=True)) for row in SIGHTS[sight]]
    return lab([min(max(v, 0.0), 1.0) for v in mixed])


@pytest.mark.parametrize("theme", [LIGHT, DARK, PRINT], ids=lambda t: t.name)
@pytest.mark.parametrize("sight", SIGHTS)
def test_the_six_classes_are_told_apart(theme, sight):
    for one, other in itertools.combinations(SIX, 2):
        assert math.dist(seen(theme[one], sight), seen(theme[other], sight)) >= 25, (one, other)


@pytest.mark.parametrize("theme", [LIGHT, DARK, PRINT, PATTERN], ids=lambda t: t.name)
@pytest.mark.parametrize("role", ["text", "text.second", "accent", *CLASS_ROLES.values()])
def test_text_stands_out_from_the_page(theme, role):
    assert contrast(theme[role], theme["page"]) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK, PRINT, PATTERN], ids=lambda t: t.name)
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("text.on_accent", "accent"),
        ("text.on_accent.second", "accent"),
        ("selection.text", "selection"),
        ("map.member.text", "map.member"),
        ("map.text", "map.land"),
    ],
)
def test_text_stands_out_from_its_ground(theme, text, ground):
    assert contrast(theme[text], theme[ground]) >= 4.5


@pytest.mark.parametrize("theme", [DARK, PRINT, PATTERN], ids=lambda t: t.name)
def test_every_theme_knows_the_same_roles(theme):
    assert set(theme.colours) == set(LIGHT.colours)


def test_classes_without_colour_have_patterns_of_their_own():
    patterns = [PATTERN.patterns.get(role, "solid") for role in SIX]
    assert len(set(patterns)) == len(SIX)
