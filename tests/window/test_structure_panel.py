# SPDX-License-Identifier: MIT
"""The tree of the structure: what is unfolded stays so, whatever the date shows in between."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from csto_explorer.models.structure_model import KEY_ROLE
from csto_explorer.records.keys import RecordKey

ARRANGEMENT = "chart"
CSC = RecordKey("organization", "csc")


def seen(tree):
    """Return what the rows in sight say, from the top down."""
    found, index = [], tree.model().index(0, 0)
    while index.isValid():
        found.append(index.data(KEY_ROLE) or index.data())
        index = tree.indexBelow(index)
    return found


def below(index):
    """Return the rows below one."""
    model = index.model()
    return [model.index(at, 0, index) for at in range(model.rowCount(index))]


def show(window, day):
    window.navigator.set_date(day)
    QApplication.processEvents()


@pytest.fixture
def tree(window):
    return window.structure.tree


def test_who_comes_back_from_before_the_organization_finds_the_tree_as_it_was(window, tree, on):
    before = seen(tree)
    assert len(before) > 20
    show(window, on("1993-09-24"))
    assert len(seen(tree)) == 1
    show(window, on("2022-04-01"))
    assert seen(tree) == before


def test_a_branch_that_was_folded_stays_folded(window, tree, on):
    before = seen(tree)
    tree.collapse(window.structure.model.index_of(CSC))
    folded = seen(tree)
    assert len(folded) < len(before)
    for day in ("1993-09-24", "2005-01-01", "2022-04-01"):
        show(window, on(day))
    assert seen(tree) == folded


def test_a_filter_that_is_taken_away_leaves_the_tree_as_it_was(window, tree, on, qtbot):
    tree.collapse(window.structure.model.index_of(CSC))
    folded = seen(tree)
    qtbot.keyClicks(window.structure.filter, "peacekeeping")
    show(window, on("2012-01-01"))
    assert any("peacekeeping" in str(said) for said in seen(tree))
    show(window, on("2022-04-01"))
    window.structure.filter.selectAll()
    qtbot.keyClick(window.structure.filter, Qt.Key.Key_Delete)
    assert seen(tree) == folded


def test_one_level_more_and_the_first_levels_only(window, tree):
    first = seen(tree)
    window.structure.expand_action.trigger()
    more = seen(tree)
    assert len(more) > len(first)
    window.structure.collapse_action.trigger()
    assert 1 < len(seen(tree)) < len(first)


def test_who_stands_in_several_rows_is_chosen_in_the_one_that_was_pressed(window, tree, qtbot):
    holders = [below(post)[0] for post in below(below(window.structure.model.index_of(CSC))[-1])]
    twice = [each for each in holders if each.data() == "Nikol Pashinyan"]
    assert len(twice) == 2
    tree.setCurrentIndex(twice[1])
    assert tree.currentIndex() == twice[1]
    assert tree.selectionModel().selectedIndexes() == [twice[1]]
    assert window.navigator.place.key == RecordKey("person", "nikol-pashinyan")


def test_posts_that_were_unfolded_are_so_after_a_filter_and_another_date(window, tree, on):
    posts = below(window.structure.model.index_of(CSC))[-1]
    tree.expand(posts)
    tree.expand(below(posts)[1])
    before = seen(tree)
    window.structure.filter.setText("secretar")
    show(window, on("1993-09-24"))
    window.structure.filter.clear()
    show(window, on("2022-04-01"))
    assert seen(tree) == before


def test_who_walks_to_a_row_of_posts_stays_there_on_another_date(window, tree, on, qtbot):
    tree.setCurrentIndex(window.structure.model.index_of(RecordKey("organization", "joint-staff")))
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert tree.currentIndex().data() == "Posts"
    show(window, on("2022-01-19"))
    show(window, on("2022-01-13"))
    assert tree.currentIndex().data() == "Posts"
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert tree.currentIndex().data() != "Posts"
