# SPDX-License-Identifier: MIT
from __future__ import annotations

import contextlib
import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.records.keys import RecordKey
from csto_explorer.records.place import VIEWS, Place, link, parse_link

keys = st.builds(
    RecordKey,
    st.from_regex(r"[a-z][a-z_]{0,12}", fullmatch=True),
    st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,20}", fullmatch=True),
)
places = st.builds(Place, keys, st.sampled_from([None, *VIEWS]))


@given(places, st.none() | st.dates())
def test_a_link_leads_back_to_its_place(place, on):
    assert parse_link(link(place, on)) == (place, on)


@given(keys)
def test_a_key_is_read_back_from_its_text(key):
    assert RecordKey.parse(str(key)) == key


def test_a_link_says_record_view_and_date():
    place = Place(RecordKey("organization", "csc"), "chart")
    assert link(place, datetime.date(2022, 4, 1)) == "csto://organization/csc?view=chart&on=2022-04-01"


@pytest.mark.parametrize("text", [" csto://organization/csc\n", "CSTO://organization/csc", "csto://organization/csc/"])
def test_a_link_is_read_as_people_paste_it(text):
    assert parse_link(text)[0] == Place(RecordKey("organization", "csc"))


@pytest.mark.parametrize(
    "text",
    [
        *("", "csto:", "csto://", "csto://organization", "csto:organization/csc", "http://organization/csc"),
        *("csto://organization/csc?view=moon", "csto://organization/csc?on=never", "csto://organization/../csc"),
        *(
            "csto://[/x",
            "csto://organization/c%00sc",
            "csto://организация/csc",
            "csto://organization/csc?on=2022-04-31",
        ),
    ],
)
def test_what_is_no_link_is_refused_with_a_reason(text):
    with pytest.raises(ValueError, match=r"not a link to a record: .*\.$"):
        parse_link(text)


@given(st.text())
def test_any_text_is_a_link_or_refused(text):
    for start in ("", "csto://", "csto://organization/", "csto://organization/csc?"):
        with contextlib.suppress(ValueError):
            parse_link(start + text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("csto://organization/csc?on=never", "“never” is no date; write it as in on=2022-04-01"),
        ("csto://organization/csc?on=2022-04-31", "“2022-04-31” is no date"),
        ("csto://organization/csc?view=moon", "“moon” is no view; the views are overview, chart, map, tables"),
        ("http://organization/csc", "it does not begin with csto://"),
        ("csto://organization", "as in csto://organization/csc"),
        ("csto://[/x", "it cannot be read"),
    ],
)
def test_a_wrong_link_is_told_in_our_own_words(text, said):
    with pytest.raises(ValueError, match="not a link") as told:
        parse_link(text)
    assert said in str(told.value)
