# SPDX-License-Identifier: MIT
"""A blind reader at work: walks the chart, opens a card, changes the date, filters a table, prints."""

from __future__ import annotations

import time

from pypdf import PdfReader

from tests.outside.bus import Thing


def focused(heard):
    """The names of what got the keys, in order."""
    return [
        each.thing.name for each in heard if (each.kind, each.detail, each.number) == ("StateChanged", "focused", 1)
    ]


def got_keys(role):
    """Whether an event says that something of a role has the keys."""
    return lambda each: (
        (each.kind, each.detail, each.number) == ("StateChanged", "focused", 1) and each.thing.role == role
    )


def is_announced(each):
    return each.kind == "Announcement"


def test_a_day_at_work(program, reader, tmp_path):
    chart = program.root.find("tree", "Organization chart")
    chart.ask("Component", "GrabFocus")
    assert focused(reader.until(got_keys("tree item")))[-1].startswith("Collective Security Treaty Organization (CSTO)")

    # walking: each box is heard once, with all that is said of it
    walked = []
    for key in ("Down", "Down", "Right", "Right"):
        reader.rest(0.15)
        reader.press(key)
        walked += focused(reader.until(got_keys("tree item")))
    assert len(walked) == 4
    assert walked[0].startswith("Collective Security Council (CSC), Council, Chairman")
    assert walked[1].startswith("Council of Foreign Ministers (CFM), Council")
    top = chart.children[0]
    council = top.children[0]
    assert council.name == walked[0]
    assert [box.name for box in council.children[:3]] == walked[1:]
    assert {"selected", "focused"} <= council.children[2].states
    assert "expanded" in council.states

    # the card of the box
    reader.press("Return")
    card = reader.until(got_keys("label"))[-1].thing
    assert card.name == "Details"
    said = card.ask("Text", "GetText", "ii", 0, 200)[0]
    assert walked[3].split(" (")[0] in said

    # the date: one event back, and what that did
    reader.rest(0.15)
    reader.press("Alt+Shift+Left")
    news = reader.until(is_announced)[-1]
    assert "6 member states on" in news.value
    assert "Uzbekistan" in news.value

    # a filter of the table, and its first row
    program.root.find("text", "Filter the table").ask("Component", "GrabFocus")
    reader.rest(0.15)
    reader.type("peacekeeping")
    table = program.root.find("table", "Records")
    ends = time.monotonic() + 10
    while table.get("Table", "NRows") > 5:
        assert time.monotonic() < ends, "the filter changes nothing"
        time.sleep(0.05)
    row = Thing(reader, *table.ask("Table", "GetAccessibleAt", "ii", 0, 0)[0])
    assert "eacekeeping" in row.name

    # on paper
    path = tmp_path / "chart.pdf"
    reader.rest(0.15)
    reader.press("Ctrl+P")
    reader.until(lambda each: each.detail == "accessible-name" and "smallest type" in str(each.value))
    program.take_keys("Print chart")
    save = program.root.find("push button", "Save as PDF")
    save.ask("Component", "GrabFocus")
    reader.until(lambda each: each.thing == save and each.detail == "focused")
    reader.press("Space")
    program.take_keys("Save")
    reader.rest(0.3)
    reader.press("Ctrl+A")
    reader.type(str(path))
    reader.press("Return")
    ends = time.monotonic() + 20
    while not path.exists():
        assert time.monotonic() < ends, "no file was written"
        time.sleep(0.05)
    reader.rest(0.3)
    assert "Collective Security Council" in " ".join(PdfReader(path).pages[0].extract_text().split())
    # the dialog is done, and the window has the keys again
    program.take_keys("CSTO Explorer$")
