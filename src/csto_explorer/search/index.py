# SPDX-License-Identifier: MIT
"""The search index, written into the database when it is built.

Row ids are given by importance (a council before a commission, a person before an event), so `ORDER BY rowid LIMIT`
is an order by importance that costs nothing. Words are folded here, by our own rules, so the tokenizer only splits.

- `search_entry`: a record: kind, the first and last day it may hold, the text that snippets are cut from.
- `search_name` and `search_names`: each name by itself, with its words, stems and skeletons.
- `search_text`: whole cards: names, own text, linked titles, stems, skeletons, dates.
- `search_word`: every word, for corrected spelling; `search_state`: the states a record has to do with.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from csto_explorer.database.store import Store
from csto_explorer.search.dates import date_words, find_dates
from csto_explorer.search.folding import words
from csto_explorer.search.gather import Gathered, gather, ranked
from csto_explorer.search.stemming import stem
from csto_explorer.search.translit import skeleton

_IMPORTANCE = (
    "organization post person area document activity participation membership event observation article source "
    "relation link"
)
IMPORTANCE = tuple(_IMPORTANCE.split())
NAME_WEIGHT = 1000
"""How much more a word counts for spelling when it stands in a name."""
_TOKENIZER = "tokenize = 'unicode61 remove_diacritics 0', content = '', columnsize = 0"
_TABLES = f"""
CREATE TABLE search_entry (
  id INTEGER PRIMARY KEY, record TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, since TEXT, until TEXT,
  lines TEXT NOT NULL, links TEXT NOT NULL
) STRICT;
CREATE TABLE search_name (
  id INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES search_entry (id), sort TEXT NOT NULL,
  name TEXT NOT NULL, folded TEXT NOT NULL
) STRICT;
CREATE TABLE search_state (state TEXT, entry INTEGER, PRIMARY KEY (state, entry)) STRICT, WITHOUT ROWID;
CREATE TABLE search_word (word TEXT PRIMARY KEY, reversed TEXT, weight INTEGER) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE search_names USING fts5(name, stem, skeleton, {_TOKENIZER}, prefix = '1 2 3');
CREATE VIRTUAL TABLE search_text USING fts5(
  head, body, links, stem, links_stem, skeleton, own_dates, dates, {_TOKENIZER}, prefix = '2 3'
);
"""
_INDEXES = """
CREATE INDEX search_name_folded ON search_name (folded);
CREATE INDEX search_word_reversed ON search_word (reversed);
INSERT INTO search_names (search_names) VALUES ('optimize');
INSERT INTO search_text (search_text) VALUES ('optimize');
"""


def build_index(connection: sqlite3.Connection) -> None:
    """Write the index of a filled database; run once, at the end of the build."""
    factory = connection.row_factory
    try:
        store = Store(connection, Path())
        connection.executescript(_TABLES)
        vocabulary: Counter[str] = Counter()
        for number, record in enumerate(ranked(store, gather(store), IMPORTANCE), 1):
            _write(connection, number, record, vocabulary)
        rows = ((word, word[::-1], weight) for word, weight in sorted(vocabulary.items()))
        connection.executemany("INSERT INTO search_word VALUES (?, ?, ?)", rows)
        connection.executescript(_INDEXES)
    finally:
        connection.row_factory = factory


def _write(connection: sqlite3.Connection, number: int, record: Gathered, vocabulary: Counter[str]) -> None:
    lines, links = "\n".join(record.lines), "\n".join(dict.fromkeys(record.links))
    connection.execute(
        "INSERT INTO search_entry VALUES (?, ?, ?, ?, ?, ?, ?)",
        (number, str(record.key), record.key.kind, record.since, record.until, lines, links),
    )
    head = _write_names(connection, number, record)
    body, linked = words(_values(record.lines)), words("\n".join((links, *record.aside)))
    own = _date_words(record.dates)
    mentioned = _date_words(date.edtf for line in (*record.lines, links) for date in find_dates(line))
    connection.execute(
        "INSERT INTO search_text (rowid, head, body, links, stem, links_stem, skeleton, own_dates, dates) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            number,
            " ".join(head),
            " ".join(body),
            " ".join(linked),
            _each(map(stem, (*head, *body))),
            _each(map(stem, linked)),
            _each(map(skeleton, (*head, *linked))),
            own,
            f"{own} {mentioned}",
        ),
    )
    connection.executemany("INSERT INTO search_state VALUES (?, ?)", ((s, number) for s in sorted(record.states)))
    vocabulary.update(word for word in set(body) if not word[0].isdigit())
    for word in set(head):
        vocabulary[word] += NAME_WEIGHT


def _write_names(connection: sqlite3.Connection, number: int, record: Gathered) -> list[str]:
    """Write each name; return the words of all of them."""
    every: list[str] = []
    seen = set()
    for name in record.names:
        said = words(name.text)
        folded = " ".join(said)
        if not folded or folded in seen:
            continue
        seen.add(folded)
        every += said
        row = connection.execute(
            "INSERT INTO search_name (entry, sort, name, folded) VALUES (?, ?, ?, ?)",
            (number, name.sort, name.text, folded),
        )
        joined = "".join(said) if 1 < len(said) < 4 else ""
        connection.execute(
            "INSERT INTO search_names (rowid, name, stem, skeleton) VALUES (?, ?, ?, ?)",
            (row.lastrowid, folded, f"{_each(map(stem, said))} {joined}", _each(map(skeleton, _raw(name.text)))),
        )
    return every


def _raw(text: str) -> list[str]:
    """Return words with their marks, which a skeleton reads as letters: š is sh."""
    return text.replace("-", " ").split()


def _values(lines: list[str]) -> str:
    """Return lines without the labels before their values."""
    return "\n".join(line.split(": ", 1)[-1] if line.find(": ") in range(1, 25) else line for line in lines)


def _each(found: Iterable[str]) -> str:
    return " ".join(sorted({each for each in found if each}))


def _date_words(dates: Iterable[str]) -> str:
    return _each(word for date in dates for word in date_words(date))
