# SPDX-License-Identifier: MIT
"""The search index, written into the database when it is built.

Row ids are given by importance (a council before a commission, a person before an event), so `ORDER BY rowid LIMIT`
is an order by importance that costs nothing. Words are folded here, by our own rules, so the tokenizer only splits.
Each word stands in a full-text index once; other forms of it, other spellings and what a beginning may become are
found in the vocabulary, which grows far slower than the records.

- `search_entry`: a record: kind, the first and last day it may hold, the text that snippets are cut from.
- `search_name` and `search_names`: each name by itself, with its words; its first word besides with a mark before it.
- `search_text`: whole cards: names, own text and own dates; linked titles and dates that are mentioned.
- `search_mark`: names by the number of the whole name.
- `search_word`: the vocabulary, for what a beginning may become and for corrected spelling; `search_stem` and
  `search_skeleton`: its words by their stems, where these are not the words, and by their skeletons; `search_end`: its
  words written backwards, by their ends.
- `search_state`: the states a record has to do with.

The n-th name of record r has the row r * 32 + n: a name leads to its record, and a record to its names, without a
column or an index for it.
"""

from __future__ import annotations

import gc
import re
import sqlite3
import zlib
from collections.abc import Callable
from pathlib import Path

from csto_explorer.database.store import Store
from csto_explorer.search.dates import date_words, find_dates
from csto_explorer.search.folding import Kept, folded_text, folded_texts
from csto_explorer.search.gather import Gathered, read_all
from csto_explorer.search.spelling import NAME_WEIGHT
from csto_explorer.search.stemming import stem
from csto_explorer.search.translit import skeleton
from csto_explorer.search.vocabulary import FIRST

Progress = Callable[[int, int], None]
_IMPORTANCE = (
    "organization post person area document activity participation membership event observation article source "
    "relation link"
)
IMPORTANCE = tuple(_IMPORTANCE.split())
NAMES_AT_MOST = 32
"""So many names of a record have a row; further ones are found as text."""
NEXT = "\n"
SORTS = ("name", "abbreviation", "alias", "translation", "transliteration")
"""The sorts of names, which the index holds by their numbers."""
_DIGIT = re.compile(r"[0-9]")
_KEPT = "content = '', columnsize = 0"
# names are only ever asked for by words already folded, so their tokenizer need not know of letters
_NAMES_TOKENIZER = f"tokenize = \"ascii tokenchars '{FIRST}'\", {_KEPT}"
_TOKENIZER = f"tokenize = 'unicode61 remove_diacritics 0', {_KEPT}"
_TABLES = f"""
CREATE TABLE search_entry (
  id INTEGER PRIMARY KEY, record TEXT NOT NULL, since TEXT, until TEXT, lines TEXT NOT NULL, links TEXT NOT NULL,
  kind TEXT AS (substr(record, 1, instr(record, '/') - 1))
) STRICT;
CREATE TABLE search_name (id INTEGER PRIMARY KEY, sort INTEGER NOT NULL, name TEXT NOT NULL) STRICT;
CREATE TABLE search_mark (mark INTEGER, name INTEGER, PRIMARY KEY (mark, name)) STRICT, WITHOUT ROWID;
CREATE TABLE search_state (state TEXT, entry INTEGER, PRIMARY KEY (state, entry)) STRICT, WITHOUT ROWID;
CREATE TABLE search_word (word TEXT PRIMARY KEY, weight INTEGER, cards INTEGER) STRICT, WITHOUT ROWID;
CREATE TABLE search_stem (stem TEXT, word TEXT, PRIMARY KEY (stem, word)) STRICT, WITHOUT ROWID;
CREATE TABLE search_end (reversed TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE search_skeleton (skeleton TEXT, word TEXT, PRIMARY KEY (skeleton, word)) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE search_names USING fts5(name, {_NAMES_TOKENIZER}, detail = none);
CREATE VIRTUAL TABLE search_text USING fts5(own, links, {_TOKENIZER});
INSERT INTO search_names (search_names, rank) VALUES ('hashsize', 16777216), ('automerge', 0);
INSERT INTO search_text (search_text, rank) VALUES ('hashsize', 16777216), ('automerge', 0);
"""
# sorted at the end: what is written in no order fills a table by half
_MARKS = "CREATE TEMP TABLE marks (mark INTEGER, name INTEGER);"
# a million records need no more memory than a thousand; to say so later would remove what is there
_TEMPORARY = "PRAGMA temp_store = FILE;"
_VOCABULARY = """
INSERT INTO search_mark SELECT mark, name FROM temp.marks ORDER BY mark, name;
DROP TABLE temp.marks;
CREATE VIRTUAL TABLE temp.search_terms USING fts5vocab(main, search_text, row);
CREATE VIRTUAL TABLE temp.search_heads USING fts5vocab(main, search_names, row);
"""
_INDEXES = """
CREATE UNIQUE INDEX search_entry_record ON search_entry (record);
INSERT INTO search_names (search_names) VALUES ('optimize');
INSERT INTO search_text (search_text) VALUES ('optimize');
"""


def build_index(connection: sqlite3.Connection, progress: Progress | None = None) -> None:
    """Write the index of a filled database; run once, at the end of the build.

    `progress` is told now and then how many records of how many are indexed.
    """
    factory, collects = connection.row_factory, gc.isenabled()
    # what is made here refers to nothing in a circle, and looking for circles takes a sixth of the time
    gc.disable()
    try:
        store = Store(connection, Path())
        connection.executescript(_TEMPORARY + _TABLES + _MARKS)
        total = sum(store.counts()[table.name] for table in store.record_tables)
        writer = _Writer(connection)
        for records in read_all(store, IMPORTANCE):
            writer.write(records)
            if progress is not None:
                progress(writer.number, total)
        writer.finish()
        connection.executescript(_INDEXES)
    finally:
        connection.row_factory = factory
        if collects:
            gc.enable()


class _Writer:
    """Turns gathered records into rows and writes them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._written: set[str] = set()
        self.number = 0

    def write(self, records: list[Gathered]) -> None:
        """Write the next records."""
        rows = self._rows(records)
        for name, statement in _INSERTS.items():
            self._connection.executemany(statement, rows[name])
        self.number += len(records)

    def _rows(self, records: list[Gathered]) -> dict[str, list[tuple[object, ...]]]:
        rows: dict[str, list[tuple[object, ...]]] = {name: [] for name in _INSERTS}
        texts = [NEXT.join(record.lines) for record in records]
        links = [NEXT.join(dict.fromkeys(record.links)) for record in records]
        called = self._names(records, rows)
        own = folded_texts([NEXT.join(map(_value, record.lines)) for record in records])
        linked = folded_texts([NEXT.join((text, *record.aside)) for text, record in zip(links, records, strict=True)])
        for place, record in enumerate(records):
            number, key = self.number + place + 1, record.key
            rows["entry"].append((number, str(key), record.since, record.until, texts[place], links[place]))
            bears = {word for date in record.dates for word in _DATES[date]}
            told = f"{NEXT.join(record.mentions)}{NEXT}{links[place]}"
            mentioned = {word for line in _dated(told) for word in _MENTIONED[line]} - bears
            said = f"{called[place]} {own[place]} {' '.join(sorted(bears))}"
            rows["text"].append((number, said, f"{linked[place]} {' '.join(sorted(mentioned))}"))
            rows["state"] += [(state, number) for state in sorted(record.states)]
        return rows

    def _names(self, records: list[Gathered], rows: dict[str, list[tuple[object, ...]]]) -> list[str]:
        """Take each name; return the words of all names of each record."""
        written = [name for record in records for name, _ in record.names]
        folded = iter(folded_texts(written))
        called = []
        for number, record in enumerate(records, self.number + 1):
            seen: dict[str, None] = {}
            for name, sort in record.names:
                said = next(folded)
                if not said or said in seen:
                    continue
                if len(seen) < NAMES_AT_MOST:
                    row = number * NAMES_AT_MOST + len(seen)
                    rows["name"].append((row, SORTS.index(sort), name))
                    rows["mark"].append((mark_of(said), row))
                    rows["names"].append((row, f"{FIRST}{said.partition(' ')[0]} {said}"))
                seen[said] = None
            called.append(" ".join(seen))
        # in small letters, as skeletons are, so that a word is looked at once
        new = set(" ".join(written).casefold().replace("-", " ").replace(",", " ").split()) - self._written
        self._written |= new
        for chunk in sorted(new):
            rows["skeleton"] += _skeletons(chunk)
        return called

    def finish(self) -> None:
        """Write the vocabulary, which the full-text indexes have counted."""
        self._connection.executescript(_VOCABULARY)
        statement = "SELECT term, doc FROM temp.search_heads WHERE term < ? OR term >= ?"
        named = dict(self._connection.execute(statement, (FIRST, chr(ord(FIRST) + 1))).fetchall())
        counted = self._connection.execute("SELECT term, doc FROM temp.search_terms ORDER BY term").fetchall()
        weighed = (
            (word, (0 if word[0].isdigit() else cards) + NAME_WEIGHT * named.get(word, 0), cards)
            for word, cards in counted
        )
        self._connection.executemany("INSERT INTO search_word VALUES (?, ?, ?)", weighed)
        stems = sorted((root, word) for word, _ in counted if (root := stem(word)) != word)
        self._connection.executemany("INSERT INTO search_stem VALUES (?, ?)", stems)
        backwards = sorted(word[::-1] for word, _ in counted)
        self._connection.executemany("INSERT INTO search_end VALUES (?)", zip(backwards, strict=True))
        self._connection.executescript("DROP TABLE temp.search_terms; DROP TABLE temp.search_heads;")


_INSERTS = {
    "entry": "INSERT INTO search_entry VALUES (?, ?, ?, ?, ?, ?)",
    "name": "INSERT INTO search_name VALUES (?, ?, ?)",
    "mark": "INSERT INTO temp.marks VALUES (?, ?)",
    "names": "INSERT INTO search_names (rowid, name) VALUES (?, ?)",
    "text": "INSERT INTO search_text (rowid, own, links) VALUES (?, ?, ?)",
    "state": "INSERT INTO search_state VALUES (?, ?)",
    "skeleton": "INSERT OR IGNORE INTO search_skeleton VALUES (?, ?)",
}


def mark_of(folded: str) -> int:
    """Return the number by which a whole name is found, written as one word or as several."""
    return zlib.crc32(folded.replace(" ", "").encode()) - (1 << 31)


def _skeletons(written: str) -> list[tuple[str, str]]:
    """Return the skeletons of a word as it is written, with its marks (š is sh), and as it is folded, with the word."""
    said = folded_text(written).split()
    if len(said) == 1:
        return sorted({(bones, said[0]) for bones in (skeleton(written), skeleton(said[0])) if bones})
    return [(bones, word) for word in said if (bones := skeleton(word))]


def _dated(text: str) -> list[str]:
    """Return the lines of a text in which a date may stand."""
    return [line for line in text.split(NEXT) if _DIGIT.search(line)] if _DIGIT.search(text) else []


def _mentioned(text: str) -> tuple[str, ...]:
    """Return the date words of the dates that a text mentions."""
    return tuple({word: None for date in find_dates(text) for word in _DATES[date.edtf]})


def _value(line: str) -> str:
    """Return a line without the label before its value."""
    return line.split(": ", 1)[-1] if line.find(": ") in range(1, 25) else line


_MENTIONED = Kept(_mentioned)
# the year stands in the text as it is
_DATES = Kept(lambda date: tuple(word for word in date_words(date) if not word.isdecimal()))
