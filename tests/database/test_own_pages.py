# SPDX-License-Identifier: MIT
"""Records that rest on no page of the Organization itself are marked; citations are grouped by what they bear out."""

from __future__ import annotations

import pytest

from csto_explorer.database.cards import card
from csto_explorer.database.notes import WHOLE, claims
from csto_explorer.database.own_pages import ELSEWHERE, resting_elsewhere
from csto_explorer.database.tables import rows
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import Citation

FROM_THE_PRESS = RecordKey("event", "armenia-frozen")
COUNCIL = RecordKey("organization", "csc")


def test_a_record_from_the_press_says_so(store):
    assert card(store, FROM_THE_PRESS).note.endswith(ELSEWHERE)
    assert ELSEWHERE in card(store, FROM_THE_PRESS).text()


@pytest.mark.parametrize("key", [COUNCIL, RecordKey("source", "trend-2025")])
def test_a_record_of_its_own_pages_and_a_source_say_nothing(store, key):
    assert ELSEWHERE not in card(store, key).note


def test_an_official_page_of_a_state_is_not_the_organization_s_own(store):
    store_says = {str(key): card(store, key).citations for key in store.record_keys() if key.kind == "document"}
    only = [key for key, cited in store_says.items() if {each.source.id for each in cited} == {"mfa-by"}]
    assert set(only) <= resting_elsewhere(store, "document")


def test_tables_mark_the_same_records_as_cards(store):
    for table in store.record_tables:
        marked = {row.key for row in rows(store, table.name).rows if row.elsewhere}
        assert marked == set(map(RecordKey.parse, resting_elsewhere(store, table.kind)))
        assert all(ELSEWHERE in card(store, key).note for key in marked)


def test_every_citation_of_a_card_stands_under_one_claim(store):
    for key in (COUNCIL, FROM_THE_PRESS, RecordKey("area", "uz"), RecordKey("document", "charter")):
        shown = card(store, key)
        numbers = sorted(number for claim in shown.claims for number in claim.notes)
        assert numbers == list(range(1, len(shown.citations) + 1))


def test_claims_name_columns_as_the_card_does(store):
    said = {claim.said: claim.notes for claim in card(store, COUNCIL).claims}
    assert "Description" in said
    assert WHOLE in said


def test_claims_keep_the_order_of_the_numbers():
    cited = [
        Citation(RecordKey("source", "a"), "A", "", place, fields=fields)
        for place, fields in (("1", ("name",)), ("2", ()), ("3", ("name",)), ("4", ("odd_one",)))
    ]
    found = [(claim.said, claim.notes) for claim in claims(cited, {"name": "Name"})]
    assert found == [("Name", (1, 3)), (WHOLE, (2,)), ("Odd one", (4,))]
