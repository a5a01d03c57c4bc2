# SPDX-License-Identifier: MIT
"""Who sat where on the cards: a person's posts, a post's holders with their gaps, a session, a series, a body."""

from __future__ import annotations

import datetime
import re

import pytest

from csto_explorer.database.cards import card
from csto_explorer.database.holders import held_by, tenures_of
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.plots import BandPlot, BarPlot
from csto_explorer.records.tenures import UNKNOWN, VACANT

day = datetime.date.fromisoformat


def section(store, record, heading, on="2022-04-01", language="en"):
    shown = card(store, RecordKey.parse(record), day(on) if on else None, language)
    return shown, next(each for each in shown.sections if each.heading.startswith(heading))


def told(found):
    return [(link.title, link.detail) for link in found.links]


def post_of(store, name):
    return next(post for post in (*store.posts(), *store.offices()) if post.key.id == name)


@pytest.mark.parametrize(
    ("on", "who"),
    [
        ("2010-12-09", "Dmitry Medvedev"),
        ("2010-12-10", "Alexander Lukashenko"),
        ("2013-09-23", "Almazbek Atambayev"),
        ("2013-09-24", "not known on 24 September 2013"),
        ("2015-09-14", "Emomali Rahmon"),
        ("2015-09-15", "Serzh Sargsyan"),
        ("2022-11-22", "Nikol Pashinyan"),
        ("2022-11-23", "Alexander Lukashenko"),
        ("2025-12-31", "Sadyr Japarov, as known on 30 November 2025"),
    ],
)
def test_the_chair_is_held_by_the_member_of_the_state_in_the_chair(store, on, who):
    found = held_by(store, post_of(store, "csc-chair"), day(on), "en").text
    assert found in (who, who.partition(", as known")[0])


def test_a_post_lists_its_holders_in_order_with_gaps_as_gaps(store):
    _, found = section(store, "post/cfm-member-am", "Holders")
    assert told(found)[1:] == [
        ("Not known", "from 15 October 2016 to 31 October 2020"),
        ("Zohrab Mnatsakanyan", "until 16 November 2020, first known on 1 November 2020"),
        ("Not known", "on 17 November 2020"),
        ("Ara Ayvazyan", "18 November 2020 to May 2021"),
        ("Vacant", "from 1 June to 18 August 2021"),
        ("Ararat Mirzoyan", "since 19 August 2021, last known on 30 November 2023"),
        ("Not known", "from 1 December 2023 to 15 April 2026"),
    ]
    assert [link.key is None for link in found.links[1:]] == [True, False, True, False, True, False, True]
    # gaps are no holders
    assert found.heading == "Holders (4)"


def test_acting_holders_are_called_so(store):
    _, found = section(store, "post/secretary-general", "Holders")
    acting = [title for title, detail in told(found) if detail.startswith("acting, ")]
    assert acting == ["Valery Semerikov", "Valery Semerikov"]
    fact = held_by(store, post_of(store, "secretary-general"), day("2018-12-01"), "en")
    assert fact.text == "Valery Semerikov, acting"


def test_a_person_has_offices_and_seats_through_time_whatever_the_date(store):
    for on in ("1995-01-01", "2010-01-01", "2022-04-01"):
        shown, found = section(store, "person/vladimir-putin", "Posts held", on)
        assert [title for title, _ in told(found)].count("Chairman of the Collective Security Council") == 2
        assert ("President of the Russian Federation", "31 December 1999 to 6 May 2008") in told(found)
        assert ("Member of the Collective Security Council for Russia", "31 December 1999 to 6 May 2008") in told(found)
        for title, detail in told(found):
            assert f"{title}, {detail}" in shown.text()


def test_a_person_s_band_draws_what_the_list_says(store):
    _, found = section(store, "person/vladimir-putin", "Posts held")
    (plot,) = found.plots
    assert isinstance(plot, BandPlot)
    assert sorted(stretch.text for row in plot.rows for stretch in row.stretches) == sorted(d for _, d in told(found))
    assert {row.name for row in plot.rows} == {title for title, _ in told(found)}
    assert plot.on == day("2022-04-01")


def test_each_of_a_person_s_posts_is_cited(store):
    for each in store.memberships()[::7]:
        shown, found = section(store, str(each.person), "Posts held")
        assert all(link.notes for link in found.links), each.person
        assert {note for link in found.links for note in link.notes} <= set(range(1, len(shown.citations) + 1))


def test_the_days_of_a_seat_are_borne_out_by_the_office(store):
    shown, found = section(store, "person/vladimir-putin", "Posts held")
    seat = next(link for link in found.links if link.detail.startswith("since 7 May 2012") and "Member" in link.title)
    office = next(
        link for link in found.links if link.detail.startswith("since 7 May 2012") and "President" in link.title
    )
    assert set(office.notes) < set(seat.notes)
    assert "about-2022" in {shown.citations[note - 1].source.id for note in seat.notes}


def test_a_seat_named_without_days_stands_for_the_days_of_the_office(store):
    seat = RecordKey("membership", "csc-kg-sadyr-japarov")
    assert card(store, seat, day("2021-07-15")).standing == ""
    assert card(store, seat, day("2021-01-27")).standing.startswith("Not known on 27 January 2021")


def test_a_session_says_who_sat_there_that_day(store):
    shown, found = section(store, "event/session-2010-12-10", "Members of the body that day")
    assert told(found) == [
        ("Serzh Sargsyan", "Armenia"),
        ("Alexander Lukashenko", "Belarus"),
        ("Nursultan Nazarbayev", "Kazakhstan"),
        ("Roza Otunbayeva", "Kyrgyzstan"),
        ("Dmitry Medvedev", "Russia"),
        ("Emomali Rahmon", "Tajikistan"),
        ("Not known", "Uzbekistan"),
    ]
    assert shown.day == day("2010-12-10")


def test_an_acting_president_sat_there_as_such(store):
    _, found = section(store, "event/session-2020-12-02", "Members of the body that day")
    assert ("Talant Mamytov", "Kyrgyzstan, acting") in told(found)


def test_a_day_is_offered_only_where_it_can_be_shown(store):
    event = RecordKey("event", "session-2010-12-10")
    assert card(store, event, day("2010-12-10")).day is None
    # announced for days that no source speaks for
    assert card(store, RecordKey("event", "session-2026-11-11"), store.opens_on).day is None
    # some day of a month
    assert card(store, RecordKey("event", "session-2013-05"), store.opens_on).day is None


def test_a_body_has_the_members_of_the_date(store):
    _, found = section(store, "organization/cfm", "Members", "2023-03-01")
    assert "Sergei Aleinik" in [title for title, _ in told(found)]
    _, found = section(store, "organization/cfm", "Members", "2024-07-01")
    assert "Maxim Ryzhenkov" in [title for title, _ in told(found)]
    assert "Sergei Aleinik" not in [title for title, _ in told(found)]


def test_who_presides_is_named_once_among_the_members(store):
    _, found = section(store, "organization/csc", "Members")
    names = [title for title, _ in told(found)]
    assert sorted(names) == sorted(set(names))
    assert len(names) == 6


def test_a_series_goes_through_all_years_and_is_drawn(store):
    for on in ("2000-01-01", "2022-04-01"):
        _, found = section(store, "activity/exercise-interaction", "In this series", on)
        assert found.heading == "In this series (13)"
        people = found.plots[0]
        assert isinstance(people, BarPlot)
        assert people.title == "People taking part"
        assert [(bar.year, bar.value) for bar in people.bars if bar.value][:2] == [(2009, 7000.0), (2012, 2000.0)]
        details = dict(told(found))
        assert details["Vzaimodeystviye-2009"].endswith("more than 7,000 people taking part")


def test_operations_are_drawn_by_year(store):
    _, found = section(store, "activity/operation-canal", "In this series")
    assert {plot.title for plot in found.plots} == {"Drugs seized (tons)", "Firearms seized", "Officers taking part"}
    (drugs,) = (plot for plot in found.plots if plot.unit == "tons")
    assert [(bar.year, bar.value) for bar in drugs.bars if bar.value] == [(2004, 3.0), (2007, 28.0), (2025, 5.7)]


def test_every_plot_says_nothing_that_the_list_does_not(store):
    series = {
        row[0]
        for row in store.connection.execute("SELECT DISTINCT series_id FROM activities WHERE series_id IS NOT NULL")
    }
    for name in series:
        shown, found = section(store, f"activity/{name}", "In this series")
        for plot in found.plots:
            for bar in plot.bars:
                number = re.search(r"[\d,.]+", bar.text)
                assert bar.value is None or number[0] in shown.text()


def test_the_time_of_a_post_is_told_without_overlap_of_gap_and_holder(store):
    for post in (*store.posts(), *store.offices()):
        found = tenures_of(store, post)
        gaps = [each for each in found if each.kind in (UNKNOWN, VACANT)]
        for gap in gaps:
            assert gap.first <= gap.last <= store.latest
            assert not any(each.first <= gap.last and gap.first <= each.last for each in found if each.membership), post


def test_in_russian_the_names_are_russian(store):
    _, found = section(store, "post/csc-chair", "Holders", language="ru")
    assert "Александр Григорьевич Лукашенко" in [title for title, _ in told(found)]
