# SPDX-License-Identifier: MIT
"""What readers type, of every kind, and the records that must answer: the score by kind is printed, and has a bound.

`acceptance.jsonl` holds one query a line: the text, its kind, how many of the first results count (`top`), and
`records`, any one of which answers it.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from csto_explorer.search.engine import answer

QUERIES = [
    json.loads(line)
    for line in Path(__file__).with_name("acceptance.jsonl").read_text(encoding="utf-8").splitlines()
    if line
]
ALL = 0.97
EACH = 0.90


@pytest.fixture(scope="module")
def missed(store):
    """The queries whose records do not stand where they must, with what stands there."""
    found = []
    for query in QUERIES:
        first = [str(hit.key) for hit in answer(store, query["query"], limit=query["top"], seconds=60).hits]
        if not set(first) & set(query["records"]):
            found.append((query["kind"], query["query"], first))
    return found


def test_every_expected_record_exists(store):
    known = set(map(str, store.record_keys()))
    assert [query for query in QUERIES if not known.issuperset(query["records"])] == []


def test_nothing_is_asked_twice():
    assert len({query["query"] for query in QUERIES}) == len(QUERIES) >= 150


def test_the_records_stand_where_they_must(missed, capsys):
    asked = Counter(query["kind"] for query in QUERIES)
    lost = Counter(kind for kind, _, _ in missed)
    with capsys.disabled():
        print()
        for kind, number in asked.items():
            print(f"  {kind:16} {number - lost[kind]}/{number}")
        print(f"  {'all':16} {len(QUERIES) - len(missed)}/{len(QUERIES)}")
        for one in missed:
            print("  missed:", *one)
    assert len(missed) <= (1 - ALL) * len(QUERIES)
    assert [kind for kind, number in asked.items() if lost[kind] > (1 - EACH) * number] == []
