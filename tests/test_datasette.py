# SPDX-License-Identifier: MIT
"""The database serves well in another program: a real Datasette on this machine gives a table, a facet and a search."""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
import threading
from urllib.parse import urlencode
from urllib.request import ProxyHandler, build_opener

import pytest

from csto_explorer import paths

ADDRESS = re.compile(r"running on (http://127\.0\.0\.1:[0-9]+)")
PATIENCE = 60.0


@pytest.fixture(scope="module")
def fetch():
    """Return a function that asks a running Datasette for a page as text."""
    if importlib.util.find_spec("datasette") is None:
        pytest.skip("Datasette is not installed")
    command = [sys.executable, "-m", "datasette", "serve", "--immutable", str(paths.database()), "--port", "0"]
    command += ["--host", "127.0.0.1", "--metadata", str(paths.data() / "metadata.yaml")]
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as serving:
        # ends the reading below should it never say its address
        patience = threading.Timer(PATIENCE, serving.kill)
        patience.start()
        assert serving.stderr is not None
        lines = iter(serving.stderr.readline, "")
        address = next((found[1] for found in map(ADDRESS.search, lines) if found), None)
        patience.cancel()
        try:
            assert address, "Datasette did not start"
            # no proxy that the machine may have stands between
            opener = build_opener(ProxyHandler({}))

            def get(page, **query):
                with opener.open(f"{address}/csto{page}?{urlencode(query)}", timeout=PATIENCE) as answer:
                    return answer.read().decode("utf-8")

            yield get
        finally:
            serving.terminate()


@pytest.fixture
def ask(fetch):
    """Return a function that asks for a page as JSON."""
    return lambda page, **query: json.loads(fetch(f"{page}.json", **query))


def test_a_table_is_served_with_its_rows(ask, store):
    found = ask("/organizations", _shape="array", _size="max")
    assert {row["id"] for row in found} == {key.id for key in store.organizations()}


def test_a_view_is_served_in_readable_columns(ask):
    found = ask("/members_today", _shape="array")
    assert ("Armenia", "member") in {(row["state"], row["status"]) for row in found}


def test_a_facet_counts(ask, store):
    facets = ask("/organizations", _size=0)["facet_results"]
    counts = {each["value"]: each["count"] for each in facets["classification"]["results"]}
    bodies = [body.classification for body in store.organizations().values()]
    assert counts == {name: bodies.count(name) for name in set(bodies)}


@pytest.mark.parametrize("text", ["rapid reaction", "КСОР"])
def test_a_search_finds(ask, text):
    found = ask("/search_entry", _search=text, _shape="array")
    assert "organization/crrf" in [row["record"] for row in found]


def test_tables_and_columns_are_described(fetch):
    page = fetch("/organizations")
    assert "<h1" in page
    for said in ("its bodies, staffs and forces", "Day it was founded", "Last day that a cited source speaks for"):
        assert said in page


def test_what_only_the_program_reads_is_hidden(ask):
    hidden = {table["name"]: table["hidden"] for table in ask("")["tables"]}
    assert hidden["package"]
    assert hidden["search_word"]
    assert not hidden["organizations"]
    assert not hidden["search_entry"]
