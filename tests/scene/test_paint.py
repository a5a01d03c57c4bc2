# SPDX-License-Identifier: MIT
from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QColor, QFontMetricsF

from csto_explorer.records.keys import RecordKey
from csto_explorer.scene.fonts import FAMILY, font, load_fonts, measure
from csto_explorer.scene.model import Box, Dot, Group, Line, Rect, Scene, Shape, Text
from csto_explorer.scene.outlines import shape_path
from csto_explorer.scene.themes import PATTERN

WHITE = QColor("#FFFFFF")
AREA = Rect(0, 0, 200, 60)
KEY = RecordKey("organization", "csc")


def scene(*items, brief: str = "", key: RecordKey | None = KEY) -> Scene:
    return Scene(AREA, (Group(AREA, items, key, "", brief),))


def inked(image, part: Rect | None = None) -> int:
    """Count the pixels that are not white, in all or in a part given in pixels."""
    part = part or Rect(0, 0, image.width(), image.height())
    xs, ys = range(int(part.x), int(part.right)), range(int(part.y), int(part.bottom))
    return sum(image.pixelColor(x, y) != WHITE for x in xs for y in ys)


NAME = Text(10, 20, "Collective Security Council", 12, bold=True)
SECOND = Text(10, 40, "since 2002", 10, rank=1)


def test_the_bundled_type_is_used(qapp):
    assert load_fonts() == FAMILY


@pytest.mark.parametrize("text", ["Council of Foreign Ministers", "Совет министров обороны", "335 tons"])
@pytest.mark.parametrize("bold", [False, True])
def test_text_is_measured_as_it_is_painted(qapp, text, bold):
    painted = QFontMetricsF(font(12, bold)).horizontalAdvance(text)
    assert measure(text, 12, bold) == pytest.approx(painted, rel=0.01)
    assert measure(text, 24, bold) == pytest.approx(2 * measure(text, 12, bold))


def test_a_box_has_its_fill_and_band(picture):
    image = picture(scene(Box(Rect(0, 0, 100, 40), "map.land", band="class.force")))
    assert image.pixelColor(50, 20) == QColor("#DDE2E7")
    assert image.pixelColor(2, 20).red() > 2 * image.pixelColor(2, 20).blue()


@pytest.mark.parametrize(
    "item",
    [
        Line(((10, 10), (90, 10)), "text", 2),
        Line(((10, 10), (90, 10), (90, 50)), "text", 2, dashed=True),
        Dot(40, 30, 8, "seat"),
        Shape((((10, 10), (90, 10), (50, 50)),), "map.member"),
        Shape((((10, 10), (90, 10), (50, 50)),), None, None, 1, "/", "text"),
        Text(10, 30, "halo", 10.5, halo="page", italic=True),
    ],
)
def test_every_kind_of_item_leaves_ink(picture, item):
    assert inked(picture(scene(item))) > 20


def test_a_hatch_keeps_within_its_shape(picture):
    ring = ((50, 10), (150, 10), (150, 50), (50, 50))
    image = picture(scene(Shape((ring,), None, None, 1, "x", "text")))
    assert inked(image, Rect(50, 10, 100, 40)) > 200
    assert inked(image) == inked(image, Rect(50, 10, 100, 40))


def test_without_colours_classes_differ_by_pattern(picture):
    def band(role):
        return inked(picture(scene(Box(AREA, "page", band=role, band_width=40)), theme=PATTERN))

    assert len({band("class.council"), band("class.permanent"), band("class.auxiliary"), band("class.force")}) == 4


def test_second_text_is_dropped_before_the_name(picture):
    whole = inked(picture(scene(NAME, SECOND)))
    image = picture(scene(NAME, SECOND), scale=0.8, least_text=9)
    assert whole > 0
    assert inked(image, Rect(0, 0, 160, 20)) > 0
    assert inked(image, Rect(0, 24, 160, 24)) == 0


def test_the_brief_stands_for_a_name_too_small(picture):
    image = picture(scene(NAME, SECOND, brief="CSC"), scale=0.4, least_text=9)
    assert inked(image, Rect(30, 6, 20, 14)) > 20
    assert inked(image, Rect(0, 0, 28, 24)) == 0


def test_no_text_where_the_brief_does_not_fit(picture):
    image = picture(scene(NAME, brief="Generalversammlungspräsidentschaft"), scale=0.4, least_text=9)
    assert inked(image) == 0


def test_a_long_brief_takes_two_lines(picture):
    image = picture(scene(NAME, brief="Security Council of Armenia"), scale=0.4, least_text=9)
    assert inked(image, Rect(0, 0, 80, 12)) > 50
    assert inked(image, Rect(0, 12, 80, 12)) > 50


def test_on_paper_nothing_is_dropped(picture):
    assert inked(picture(scene(NAME, SECOND, brief="CSC"), scale=0.4), Rect(0, 12, 80, 6)) > 0


def test_what_is_out_of_sight_is_not_painted(picture):
    assert inked(picture(scene(NAME), visible=Rect(500, 500, 10, 10))) == 0


def test_painting_loses_no_reference_to_none(picture):
    items = (NAME, SECOND, Box(AREA, "page", "box.edge", radius=3, band="accent"), Line(((0, 0), (9, 9), (9, 20))))
    picture(scene(*items))
    before = sys.getrefcount(None)
    for _ in range(200):
        picture(scene(*items))
    assert sys.getrefcount(None) >= before - 20


def test_paint_needs_no_theme_to_know_every_role(picture):
    image = picture(scene(Box(AREA, "no.such.role")))
    assert image.pixelColor(100, 30) == QColor("#FF00FF")


def test_the_words_of_a_box_are_clipped_with_it(picture):
    whole = Rect(0, 0, 100, 60)
    group = Group(AREA, (Box(AREA, "page"), NAME), KEY, clip=whole)
    after = Group(AREA, (Text(120, 50, "after", 12),), RecordKey("organization", "after"))
    image = picture(Scene(AREA, (group, after)))
    assert inked(image, whole) > 0
    assert inked(image, Rect(101, 0, 99, 35)) == 0
    assert inked(image, Rect(101, 36, 99, 24)) > 0


@pytest.mark.parametrize("count", [4, 500])
def test_an_outline_has_all_its_points_in_order(count):
    ring = tuple((number * 0.25, -number / 3) for number in range(count))
    path = shape_path((ring,))
    found = [(path.elementAt(number).x, path.elementAt(number).y) for number in range(count)]
    assert found == list(ring)


def test_of_a_name_that_has_no_room_the_first_words_stand_there(picture):
    image = picture(scene(NAME, brief="Security Council of Armenia, Belarus, Tajikistan"), scale=0.4, least_text=9)
    assert inked(image, Rect(0, 0, 80, 24)) > 50
