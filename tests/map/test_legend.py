# SPDX-License-Identifier: MIT
from __future__ import annotations

from csto_explorer.map.legend import border_note, legend
from csto_explorer.map.standing import MapContent
from csto_explorer.records.interval import Certainty
from tests.map.conftest import standing


def test_words_and_names(standings):
    assert [entry.text for entry in legend(standings)] == [
        "Member: Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia, Tajikistan",
        "Suspended since 2012: Uzbekistan",
        "Former party, left in 1999: Azerbaijan, Georgia",
    ]


def test_every_state_is_in_it_once(standings):
    text = "; ".join(entry.text for entry in legend(standings))
    assert all(text.count(standing.names.en) == 1 for standing in standings)


def test_what_is_uncertain_stands_apart_and_is_said():
    entries = legend([standing("AM"), standing("RU", certainty=Certainty.UNCERTAIN)])
    assert [entry.text for entry in entries] == ["Member: Armenia", "Member, not certain at this date: Russia"]
    assert [entry.hatch for entry in entries] == [None, "|"]


def test_a_hatch_of_its_own_stays_beside_that_of_uncertainty():
    (entry,) = legend([standing("UZ", "suspended", Certainty.UNCERTAIN, "2012")])
    assert (entry.hatch, entry.second_hatch) == ("/", "|")


def test_no_two_entries_look_alike():
    statuses = ("member", "suspended", "signatory", "observer", "former")
    entries = legend([standing("KZ", status) for status in statuses], disputed=True)
    assert len({entry.fill_role for entry in entries}) == len(entries)


def test_without_colours_hatches_tell_them_apart():
    entries = legend([standing("KZ", status) for status in ("suspended", "signatory", "former")], disputed=True)
    assert len({entry.hatch for entry in entries}) == len(entries)


def test_disputed_areas_are_named_with_whose_claim(standings):
    entry = legend(standings, disputed=True)[-1]
    assert "Abkhazia, South Ossetia (Georgian claim)" in entry.text
    assert "(Ukrainian claim)" in entry.text


def test_the_seat_on_demand(standings):
    assert legend(standings, seat=True)[-1].mark == "seat"


def test_nothing_shown_is_nothing_said():
    assert legend([]) == ()


def test_in_russian():
    (entry,) = legend([standing("KZ", "member", Certainty.UNCERTAIN)], "ru")
    assert entry.text.startswith("Член, на эту дату не установлено: ")


def test_the_note_on_borders_is_one_line():
    for language in ("en", "ru"):
        assert "\n" not in border_note(language)
    assert "takes no side" in border_note()


def test_words_with_a_colon_of_their_own_are_not_cut_at_it():
    (entry,) = legend(
        [standing("AM")], content=MapContent("figures", (standing("AM"),), (), {"member": "Took part: 5"})
    )
    assert entry.brief == "Took part: 5"
    assert entry.text == "Took part: 5: Armenia"
