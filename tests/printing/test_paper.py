# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from csto_explorer.errors import UsageError
from csto_explorer.printing.paper import PAPERS, find_paper, larger, orientations


@pytest.mark.parametrize("name", [*PAPERS, "a4", " tabloid "])
def test_papers_are_found_by_name(name):
    assert find_paper(name).name.lower() == name.strip().lower()


def test_a4_is_measured_in_points():
    paper = find_paper("A4")
    assert (round(paper.width), round(paper.height)) == (595, 842)


def test_a_custom_size_is_in_millimetres():
    paper = find_paper("254x508mm")
    assert (round(paper.width), round(paper.height)) == (720, 1440)


@pytest.mark.parametrize("name", ["", "B4", "A4; rm", "1x1mm", "9000x100mm", "0x0", "١x٢mm"])
def test_other_papers_are_refused(name):
    with pytest.raises(UsageError):
        find_paper(name)


def test_larger_papers_are_of_the_same_kind():
    assert [paper.name for paper in larger(find_paper("A4"))] == ["A3", "A2", "A1", "A0"]
    assert [paper.name for paper in larger(find_paper("Letter"))] == ["Legal", "Tabloid", "A2", "A1", "A0"]
    assert larger(find_paper("A0")) == []


def test_auto_may_lie_either_way():
    assert {paper.is_landscape for paper in orientations(find_paper("A4"), "auto")} == {True, False}
    assert orientations(find_paper("A4"), "landscape")[0].width > 800
    with pytest.raises(UsageError):
        orientations(find_paper("A4"), "diagonal")
