# SPDX-License-Identifier: MIT
"""Databases of any size for the benchmarks: our own tables and index, seeded, with names in two scripts.

Words follow Zipf's law; a record holds about as many names, words of its own and links as the shipped records do.
Nothing is validated: only what the index reads counts here.
"""

from __future__ import annotations

import bisect
import itertools
import random
import sqlite3
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import sqlite_utils

from csto_explorer.database.build import create_indexes, create_tables
from csto_explorer.database.schema import read_package
from csto_explorer.search.index import build_index

ROOT = Path(__file__).resolve().parent.parent
BODIES = 2_000
SHARES = {"persons": 40, "documents": 20, "events": 20, "memberships": 20}
"""Of a hundred records, beside the bodies, one in a hundred up to `BODIES`."""
_WRITTEN = "a b v g d e zh z i k l m n o p r s t u f kh ts ch sh"
LETTERS = dict(zip(_WRITTEN.split(), "абвгдежзиклмнопрстуфхцчш", strict=True))
"""The same letters in two scripts."""
LATIN, CYRILLIC = tuple(LETTERS), tuple(LETTERS.values())
VOWELS = ("aeiou", "аеиоу")


class Words:
    """A vocabulary in two scripts, drawn from by rank."""

    def __init__(self, dice: random.Random, number: int) -> None:
        self._dice = dice
        made: dict[str, str] = {}
        while len(made) < number:
            latin, cyrillic = "", ""
            for _ in range(dice.choice((2, 2, 3, 3, 4))):
                consonant, vowel = dice.randrange(len(LATIN)), dice.randrange(5)
                latin += LATIN[consonant] + VOWELS[0][vowel]
                cyrillic += CYRILLIC[consonant] + VOWELS[1][vowel]
            made[latin + dice.choice(("", "n", "v", "r", "l"))] = cyrillic
        self.latin, self.cyrillic = list(made), list(made.values())
        self._sums = list(itertools.accumulate(1 / rank for rank in range(1, number + 1)))

    def draw(self) -> int:
        """Return the rank of a word."""
        return bisect.bisect(self._sums, self._dice.random() * self._sums[-1])

    def some(self, number: int) -> tuple[str, str]:
        """Return some words in Latin and in Cyrillic letters."""
        ranks = [self.draw() for _ in range(number)]
        return " ".join(self.latin[r] for r in ranks), " ".join(self.cyrillic[r] for r in ranks)


def make(path: Path, number: int) -> None:
    """Make a database of so many records, without its index."""
    path.unlink(missing_ok=True)
    database = sqlite_utils.Database(path)
    text = (ROOT / "data" / "datapackage.json").read_text(encoding="utf-8")
    create_tables(database, read_package(text), text)
    fill(database.conn, number)
    create_indexes(database, read_package(text))
    database.conn.commit()
    database.close()


def index(path: Path) -> tuple[float, float]:
    """Index a database; return the seconds that it took: those of the clock, and those of the processor."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA journal_mode = MEMORY")
    begun, used = time.perf_counter(), time.process_time()
    build_index(connection, show)
    connection.commit()
    taken = time.perf_counter() - begun, time.process_time() - used
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("ANALYZE")
    connection.commit()
    connection.close()
    return taken


def show(done: int, total: int) -> None:
    """Show how far the index is, on one line."""
    print(f"\rindexed {done:,} of {total:,}", end="\n" if done == total else "", file=sys.stderr, flush=True)


def fill(connection: sqlite3.Connection, number: int) -> None:
    """Write the records, not their index."""
    dice = random.Random(number)
    words = Words(dice, min(60_000, 2_000 + number // 5))
    bodies = max(1, min(BODIES, number // 100))
    rest = number - bodies - 1
    numbers = {name: rest * share // 100 for name, share in SHARES.items()}
    numbers["persons"] += rest - sum(numbers.values())
    insert(connection, "sources", iter([("id", "title", "kind"), ("s1", "Made records", "dataset")]))
    insert(connection, "organizations", bodies_of(words, bodies))
    insert(connection, "persons", persons_of(words, numbers["persons"]))
    insert(connection, "documents", dated_of(words, dice, "d", numbers["documents"], bodies, "title", "signed_date"))
    insert(connection, "events", dated_of(words, dice, "e", numbers["events"], bodies, "name", "date"))
    insert(connection, "memberships", memberships_of(dice, numbers["memberships"], numbers["persons"], bodies))


def insert(connection: sqlite3.Connection, table: str, rows: Iterator[tuple[object, ...]]) -> None:
    """Write rows; the first one names the columns. A column `russian` goes into the further names."""
    names = next(rows)
    place = names.index("russian") if "russian" in names else -1
    own = [n for n in range(len(names)) if n != place]
    marks = ", ".join("?" * len(own))
    statement = f"INSERT INTO {table} ({', '.join(str(names[n]) for n in own)}) VALUES ({marks})"
    further = "INSERT INTO names (id, record, language, name, kind) VALUES (?, ?, 'ru', ?, 'official')"
    while batch := list(itertools.islice(rows, 10_000)):
        connection.executemany(statement, ([row[n] for n in own] for row in batch))
        if place >= 0:
            kind = table[:-1]
            connection.executemany(further, ((f"{kind}-{r[0]}", f"{kind}/{r[0]}", r[place]) for r in batch))


def bodies_of(words: Words, number: int) -> Iterator[tuple[object, ...]]:
    """Yield bodies."""
    yield "id", "name", "russian", "abbreviation", "classification", "description", "sort_order", "citations"
    for n in range(number):
        latin, cyrillic = words.some(3)
        short = "".join(word[0] for word in latin.split()).upper() + str(n % 100)
        kind = "council" if n else "organization"
        yield (
            ("csto" if n == 0 else f"o{n}"),
            latin.title(),
            cyrillic.capitalize(),
            short,
            kind,
            words.some(12)[0],
            n,
            "s1",
        )


def persons_of(words: Words, number: int) -> Iterator[tuple[object, ...]]:
    """Yield persons."""
    yield "id", "name", "russian", "sort_name", "description", "citations"
    for n in range(number):
        latin, cyrillic = words.some(2)
        given, family = latin.title().split()
        yield f"p{n}", f"{given} {family}", cyrillic.title(), f"{family}, {given}", words.some(12)[0], "s1"


def dated_of(
    words: Words, dice: random.Random, letter: str, number: int, bodies: int, title: str, dated: str
) -> Iterator[tuple[object, ...]]:
    """Yield documents or events."""
    yield (
        "id",
        title,
        "russian",
        "classification",
        dated,
        f"{dated}_earliest",
        f"{dated}_latest",
        "organization_id",
        "description",
        "citations",
    )
    kind = "treaty" if letter == "d" else "signing"
    for n in range(number):
        latin, cyrillic = words.some(4)
        day = f"{dice.randrange(1992, 2026)}-{dice.randrange(1, 13):02d}-{dice.randrange(1, 29):02d}"
        yield (
            f"{letter}{n}",
            latin.capitalize(),
            cyrillic.capitalize(),
            kind,
            day,
            day,
            day,
            body(dice, bodies),
            words.some(15)[0],
            "s1",
        )


def memberships_of(dice: random.Random, number: int, persons: int, bodies: int) -> Iterator[tuple[object, ...]]:
    """Yield who sits where."""
    yield (
        "id",
        "person_id",
        "organization_id",
        "role",
        "start_date",
        "start_date_earliest",
        "start_date_latest",
        "standing",
        "citations",
    )
    for n in range(number):
        year = dice.randrange(1992, 2026)
        yield (
            f"m{n}",
            f"p{dice.randrange(persons)}",
            body(dice, bodies),
            "Member",
            str(year),
            f"{year}-01-01",
            f"{year}-12-31",
            "confirmed",
            "s1",
        )


def body(dice: random.Random, bodies: int) -> str:
    """Return the id of a body."""
    n = dice.randrange(bodies)
    return f"o{n}" if n else "csto"
