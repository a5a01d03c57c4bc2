# SPDX-License-Identifier: MIT
"""What each theme of the map shows, on the shipped records: true to them, and the legend true to the map."""

from __future__ import annotations

import csv
import datetime
import json
import random
from argparse import Namespace

import pytest

from csto_explorer import paths
from csto_explorer.commands import reading
from csto_explorer.map.labels import labels
from csto_explorer.map.legend import legend
from csto_explorer.map.scene import HOME, hit
from csto_explorer.map.standing import LOOKS
from csto_explorer.map.themes import THEMES
from csto_explorer.map.view import whole
from csto_explorer.models.workspace import Workspace
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.place import Lens
from csto_explorer.scene.fonts import load_fonts, measure

day = datetime.date.fromisoformat
OPENS = "2022-04-01"
NINE = ["AM", "AZ", "BY", "GE", "KG", "KZ", "RU", "TJ", "UZ"]


@pytest.fixture
def shown(store):
    """Return a function that gives what a theme shows on a day."""

    def made(theme: str, on: str = OPENS, language: str = "en"):
        return Workspace(store, Lens(day(on), language)).map_content(theme)

    return made


def said(content) -> dict[str, str]:
    """What is said of each state, by its code."""
    return {each.code: content.words.get(each.status, each.status) for each in content.standings}


CHANGES = [
    ("1992-05-15", "AM KG KZ RU TJ UZ", "", "signatory"),
    ("1994-04-20", " ".join(NINE), "signatory", "party"),
    ("2002-10-07", "AM BY KG KZ RU TJ", "party", "member"),
    ("2012-12-19", "UZ", "member", "suspended"),
    ("2024-02-22", "AM", "member", "frozen"),
]


@pytest.mark.parametrize(("on", "codes", "before", "after"), CHANGES)
def test_the_map_changes_on_the_day_and_not_the_day_before(shown, on, codes, before, after):
    eve = (day(on) - datetime.timedelta(days=1)).isoformat()
    then, now = said(shown("standing", eve)), said(shown("standing", on))
    assert {then.get(code, "") for code in codes.split()} == {before}
    assert {now[code] for code in codes.split()} == {after}
    assert {code: status for code, status in then.items() if code not in codes.split()} == {
        code: status for code, status in now.items() if code not in codes.split()
    }


@pytest.mark.parametrize(
    ("first", "last", "codes", "before", "after"),
    [
        ("1993-01-01", "1993-12-31", "AZ BY GE", "", "signatory"),
        ("1999-01-01", "1999-12-31", "AZ GE UZ", "party", "former"),
        ("2006-06-01", "2006-08-31", "UZ", "former", "member"),
    ],
)
def test_within_a_span_of_days_that_is_all_that_is_known_the_map_says_so(shown, first, last, codes, before, after):
    wanted = codes.split()
    eve = said(shown("standing", (day(first) - datetime.timedelta(days=1)).isoformat()))
    assert {eve.get(code, "") for code in wanted} == {before}
    between = day(first) + (day(last) - day(first)) / 2
    standings = {each.code: each for each in shown("standing", between.isoformat()).standings}
    assert all(standings[code].is_uncertain for code in wanted)
    settled = said(shown("standing", (day(last) + datetime.timedelta(days=1)).isoformat()))
    assert {settled[code] for code in wanted} == {after}


def test_map_and_command_line_agree_on_500_days(store, shown, capsys):
    chance = random.Random(6)
    span = (store.latest - store.earliest).days
    for _ in range(500):
        on = store.earliest + datetime.timedelta(days=chance.randint(-200, span + 400))
        reading.members(store, Namespace(on=on, json=True))
        listed = json.loads(capsys.readouterr().out)["members"]
        circles: dict[str, dict[str, tuple[str, str]]] = {}
        for each in listed:
            circles.setdefault(each["circle"], {})[each["state"]] = (each["status"], each["certainty"])
        # where a state stands in both circles, the map shows the Organization
        merged = {**circles.get("organization/treaty-parties", {}), **circles.get("organization/csto", {})}
        standings = shown("standing", on.isoformat()).standings
        assert {each.code: (each.status, each.certainty.value) for each in standings} == merged


def test_what_lies_under_each_capital_is_its_state(store, shown):
    content, areas = shown("standing"), store.areas()
    for standing in content.standings:
        capital = areas[areas[standing.key].capital]
        assert hit(content.standings, *whole().place(capital.longitude, capital.latitude)) == standing.key


def test_since_when_counts_from_the_treaty_and_anew_after_leaving(shown):
    now = said(shown("since"))
    assert now["KZ"] == "With the Treaty since 15 May 1992"
    assert now["BY"] == "With the Treaty since 1993"
    assert now["AZ"] == "Left in 1999"
    assert now["UZ"] == "Suspended since 19 December 2012"
    assert said(shown("since", "2008-01-01"))["UZ"] == "With the Treaty since summer 2006"
    assert said(shown("since", "1997-01-01"))["UZ"] == "With the Treaty since 15 May 1992"


def test_regions_are_uncertain_as_no_source_gives_their_bounds(shown):
    content = shown("regions")
    assert {each.certainty for each in content.standings} == {Certainty.UNCERTAIN}
    found = said(content)
    assert found["BY"].startswith("Eastern European")
    assert "Eastern European" in found["RU"]
    assert "Caucasus" in found["RU"]
    assert "UZ" not in found
    assert "bounds" in content.note


def test_groups_of_troops_are_those_of_the_states_that_set_them_up(shown):
    content = shown("groups")
    found = said(content)
    assert found["BY"] == "Russian-Belarusian group of troops"
    assert found["AM"] == "Russian-Armenian group of troops"
    assert found["RU"].count("group of troops") == 2
    doubt = {each.code: each.is_uncertain for each in content.standings}
    assert not doubt["BY"]
    assert doubt["KZ"]
    early = shown("groups", "1995-01-01")
    assert early.standings == ()
    assert "no group" in early.note


def test_marks_hold_what_happened_up_to_the_date_and_nothing_announced(store, shown):
    marked = {record for place in shown("places").places for record in place.records}
    assert RecordKey("event", "session-2021-09-16") in marked
    assert RecordKey("event", "session-2022-11-23") not in marked
    announced = {event.key for event in store.events() if event.status == "announced"}
    announced |= {each.key for each in store.activities() if each.status == "announced"}
    all_of_them = {record for place in shown("places", "2026-12-31").places for record in place.records}
    assert announced
    assert not announced & all_of_them
    with (paths.data() / "events.csv").open(encoding="utf-8", newline="") as file:
        held = [row for row in csv.DictReader(file) if row["area_id"] and row["status"] != "announced"]
    assert {record.id for record in all_of_them if record.kind == "event"} == {row["id"] for row in held}


def test_a_session_is_marked_on_its_day_whatever_the_map_shows(shown):
    for theme in ("standing", "figures"):
        (place,) = [place for place in shown(theme, "2019-11-28").marked if place.records]
        assert (place.area.names.en, place.role) == ("Bishkek", "session")
        assert not [place for place in shown(theme, "2019-11-29").marked if place.records]


def test_a_place_known_by_its_state_alone_stands_inside_it_and_is_open(qapp, shown):
    load_fonts()
    content = shown("places")
    vague = [place for place in content.places if place.is_vague]
    assert {place.area.code for place in vague} >= {"AM", "BY", "KG", "KZ", "RU", "TJ"}
    groups = {group.key: group for group in labels(content.standings, content.places, measure, 6.0, HOME)}
    for place in vague:
        group = groups[place.records[0] if len(place.records) == 1 else place.area.key]
        shape = group.items[0]
        assert shape.fill == "page"
        x = sum(point[0] for point in shape.rings[0][:-1]) / (len(shape.rings[0]) - 1)
        y = sum(point[1] for point in shape.rings[0][:-1]) / (len(shape.rings[0]) - 1)
        assert whole().states[place.area.code].contains(x, y)


def test_figures_count_the_exercises_that_a_state_took_part_in(store, shown):
    def read(name):
        with (paths.data() / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    held = {
        f"activity/{row['id']}"
        for row in read("activities")
        if row["classification"] in ("exercise", "mission", "operation")
        and row["status"] != "announced"
        and (row["start_date"] or row["end_date"] or "9999")[:10] <= OPENS
    }
    counted = sum(
        link["predicate"] == "carried out with" and link["object"] == "area/tj" and link["subject"] in held
        for link in read("links")
    )
    content = shown("figures")
    assert f"Took part in {counted} " in content.details[RecordKey("area", "tj")]
    assert set(content.details) == {each.key for each in content.standings}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("on", ["1992-05-15", "1993-07-01", "1999-06-01", "2006-07-15", OPENS, "2026-01-01"])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_legend_is_true_to_what_is_shown(shown, theme, on, language):
    content = shown(theme, on, language)
    entries = legend(content.standings, language, content=content)
    looks = {(entry.fill_role, entry.hatch, entry.second_hatch) for entry in entries if entry.mark == "area"}
    drawn = set()
    for each in content.standings:
        look = LOOKS[each.status]
        doubt = "|" if each.is_uncertain else None
        drawn.add((look.fill, look.hatch or doubt, doubt if look.hatch else None))
    assert looks == drawn
    # every state is named once, beside how it looks
    told = " ; ".join(entry.text for entry in entries if entry.mark == "area")
    assert all(told.count(each.names.name(language)) >= 1 for each in content.standings)
    kinds = {entry.mark for entry in entries if entry.mark != "area" and not entry.mark.startswith("open ")}
    assert kinds == {place.role for place in content.marked if place.records}
    assert any(entry.mark.startswith("open ") for entry in entries) == any(
        place.is_vague for place in content.marked if place.records
    )


@pytest.mark.parametrize("theme", THEMES)
def test_no_two_groups_look_alike(shown, theme):
    statuses = {each.status for each in shown(theme).standings} - {"member", "party", "frozen"}
    looks = [(LOOKS[status].fill, LOOKS[status].hatch) for status in statuses]
    assert len(set(looks)) == len(looks)


def test_since_when_looks_the_same_on_every_date(shown):
    looks: dict[str, set[str]] = {}
    for on in ("1994-06-01", "1999-06-01", "2000-01-01", "2010-01-01", "2022-04-01", "2024-12-01"):
        content = shown("since", on)
        for status, text in content.words.items():
            looks.setdefault(text, set()).add(status)
    assert {text: len(found) for text, found in looks.items() if len(found) > 1} == {}
    assert looks["Left in 1999"] == {"former"}


def test_who_may_have_left_is_still_told_since_when_it_was_with_the_treaty(shown):
    assert said(shown("since", "1999-06-01"))["AZ"] == "With the Treaty since 1993"
