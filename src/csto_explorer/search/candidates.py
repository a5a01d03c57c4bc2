# SPDX-License-Identifier: MIT
"""The candidates of a query: what the index gives, each in the tier of its best match.

Tiers: 0 exact name or abbreviation, 1 beginning of a name, 2 words of a name, 3 other names and transliteration,
4 text with every word, 5 text with most of the words.
"""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from csto_explorer.database.store import Store
from csto_explorer.records.edtf import bounds
from csto_explorer.records.keys import RecordKey
from csto_explorer.search.folding import distance, skeleton, stem
from csto_explorer.search.query import Query, alternatives

TAKEN = 120
"""So many candidates of a stage are looked at more closely."""
PREFERENCE = 40
"""How many places a kind is lifted that a question asks for."""
SHORTEST_CORRECTED = 4
_Offer = Callable[..., None]
EXACT, BEGINS, WORDS, OTHER, TEXT, SOME = range(6)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record that may be meant. `score` orders inside a tier, the smaller the better."""

    entry: int
    record: str
    tier: int
    score: float
    matched: str
    name: str
    body: str


def collect(connection: sqlite3.Connection, query: Query) -> list[Candidate]:
    """Return the candidates of a query, best first."""
    best: dict[int, tuple[int, float, str, str]] = {}

    def offer(entry: int, tier: int, score: float, matched: str, name: str = "") -> None:
        before = best.get(entry)
        if before is None or (tier, score) < before[:2]:
            best[entry] = (tier, score, matched, name)

    allowed = _allowed(connection, query)
    if query.words and not query.dates:
        _by_name(connection, query, offer)
    for place, (entry, rank) in enumerate(_by_text(connection, query)):
        offer(entry, TEXT, place + rank, "text")
    if len(best) < TAKEN and len(query.words) + len(query.dates) > 1:
        for place, (entry, share) in enumerate(_by_most(connection, query)):
            offer(entry, SOME, place + (1 - share) * TAKEN, "text")
    for entry in _by_date(connection, query):
        if not query.words:
            offer(entry, TEXT, 0, "text")
    if not (query.words or query.phrases or query.dates):
        for entry in sorted(allowed or ())[:TAKEN]:
            offer(entry, TEXT, 0, "text")
    kept = {entry: found for entry, found in best.items() if allowed is None or entry in allowed}
    return _ordered(connection, query, kept)


def _by_name(connection: sqlite3.Connection, query: Query, offer: _Offer) -> None:
    spelled, reduced = query.spelled, " ".join(query.words)
    for text in dict.fromkeys((spelled, reduced)):
        for entry, sort, name in connection.execute(
            "SELECT entry, sort, name FROM search_name WHERE folded = ? ORDER BY entry LIMIT ?", (text, TAKEN)
        ):
            offer(entry, EXACT, entry / 1e6 + (sort != "name") / 10, sort, name)
        if len(text) > 1:
            for entry, sort, name in connection.execute(
                "SELECT entry, sort, name FROM search_name WHERE folded > ? AND folded < ? ORDER BY entry LIMIT ?",
                (text, text + "\U0010ffff", TAKEN),
            ):
                tier = BEGINS if sort in ("name", "abbreviation") else OTHER
                offer(entry, tier, len(name), sort, name)
    match = " AND ".join(f'name: "{word}"*' for word in query.words)
    for place, entry in enumerate(_matching(connection, match)):
        offer(entry, WORDS, place, "name")
    bones = skeleton(" ".join(query.words))
    if bones:
        for entry, sort, name in connection.execute(
            "SELECT entry, sort, name FROM search_name WHERE skeleton = ? ORDER BY entry LIMIT ?", (bones, TAKEN)
        ):
            offer(entry, OTHER, entry / 1e6, "transliteration" if sort == "name" else sort, name)
        match = " AND ".join(f'other: "{word}"*' for word in bones.split())
        for place, entry in enumerate(_matching(connection, match)):
            offer(entry, OTHER, 1 + place, "transliteration")
    match = " AND ".join(f'other: "{word}"*' for word in query.words)
    for place, entry in enumerate(_matching(connection, match)):
        offer(entry, OTHER, 1 + place, "alias")


def _by_text(connection: sqlite3.Connection, query: Query) -> list[tuple[int, float]]:
    """Return what holds every word, each by its stem or by a word of the same meaning, weighed by bm25."""
    parts = [_either(word) for word in query.words]
    parts += ['"' + phrase.replace('"', " ") + '"' for phrase in query.phrases]
    dated = _by_date(connection, query) if query.dates else None
    if not parts:
        return [(entry, 0.0) for entry in dated or ()]
    match = " AND ".join(parts)
    statement = (
        "SELECT rowid, bm25(search_text, 8.0, 4.0, 1.0) AS weight FROM search_text WHERE search_text MATCH ? "
        "ORDER BY weight LIMIT ?"
    )
    found = _rows(connection, statement, (match, 4 * TAKEN))
    if dated is not None:
        found = [(entry, weight) for entry, weight in found if entry in dated]
    return [(entry, 0.0) for entry, _ in found]


def _by_most(connection: sqlite3.Connection, query: Query) -> list[tuple[int, float]]:
    """Return what holds at least half of the words, the most first, with the share that it holds."""
    counts: dict[int, float] = {}
    for word in query.words:
        rows = _rows(
            connection,
            "SELECT rowid, bm25(search_text, 8.0, 4.0, 1.0) FROM search_text WHERE search_text MATCH ? LIMIT 5000",
            (_either(word),),
        )
        # a rare word weighs more than a common one
        worth = 1.0 / (1.0 + len(rows)) ** 0.25
        for entry, weight in rows:
            counts[entry] = counts.get(entry, 0.0) + worth * (1.0 - weight / 20)
    if query.dates:
        for entry in _by_date(connection, query):
            counts[entry] = counts.get(entry, 0.0) + 1.0
    if not counts:
        return []
    top = max(counts.values())
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:TAKEN]
    return [(entry, worth / top) for entry, worth in ranked if worth >= top / 2]


def _either(word: str) -> str:
    stems = dict.fromkeys((stem(word), *alternatives(word)))
    choices = " OR ".join(f'"{each}"*' if not each.isdigit() else f'"{each}"' for each in stems)
    return f"({choices})"


def _by_date(connection: sqlite3.Connection, query: Query) -> dict[int, None]:
    """Return the entries that name one of the dates, the most exact first."""
    found: dict[int, None] = {}
    for text in query.dates:
        first, last = bounds(text)
        if first is None or last is None:
            continue
        days = (first.isoformat(), last.isoformat())
        statement = (
            "SELECT entry FROM search_date WHERE earliest >= ? AND latest <= ? "
            "ORDER BY (earliest = ? AND latest = ?) DESC, entry LIMIT ?"
        )
        for row in connection.execute(statement, (*days, *days, 4 * TAKEN)):
            found.setdefault(row[0])
    return found


def _matching(connection: sqlite3.Connection, match: str) -> list[int]:
    if not match:
        return []
    statement = "SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY rowid LIMIT ?"
    return [row[0] for row in _rows(connection, statement, (match, TAKEN))]


def _rows(connection: sqlite3.Connection, statement: str, parameters: tuple[object, ...]) -> list[tuple[int, float]]:
    return [tuple(row) for row in connection.execute(statement, parameters)]


def _allowed(connection: sqlite3.Connection, query: Query) -> set[int] | None:
    """Return the entries that the filters leave, None where there are none."""
    sets: list[set[int]] = []
    if query.without:
        match = " OR ".join(f'"{word}"*' for word in query.without)
        every = {row[0] for row in connection.execute("SELECT id FROM search_entry")}
        rows = _rows(connection, "SELECT rowid, 0 FROM search_text WHERE search_text MATCH ?", (match,))
        sets.append(every - {entry for entry, _ in rows})
    if query.state:
        statement = (
            "SELECT e.id FROM search_entry e JOIN areas a ON a.name = ?1 OR a.iso_3166_1 = upper(?1) OR a.id = lower(?1) "
            "WHERE instr(e.body, a.name) > 0 OR e.record = 'area/' || a.id"
        )
        sets.append({row[0] for row in connection.execute(statement, (query.state,))})
    if query.source:
        statement = (
            "SELECT e.id FROM search_entry e JOIN citations c ON c.record = e.record WHERE c.source_id = ? "
            "UNION SELECT id FROM search_entry WHERE record = 'source/' || ?"
        )
        sets.append({row[0] for row in connection.execute(statement, (query.source, query.source))})
    if query.kind and not sets and not query.words:
        sets.append({row[0] for row in connection.execute("SELECT id FROM search_entry WHERE kind = ?", (query.kind,))})
    return set.intersection(*sets) if sets else None


def _ordered(
    connection: sqlite3.Connection, query: Query, best: dict[int, tuple[int, float, str, str]]
) -> list[Candidate]:
    ranked = sorted(best.items(), key=lambda pair: (pair[1][0], pair[1][1], pair[0]))[: 4 * TAKEN]
    entries = {row[0]: row for row in _entries(connection, [entry for entry, _ in ranked])}
    made = []
    for place, (entry, (tier, _, matched, name)) in enumerate(ranked):
        _, record, kind, _, body = entries[entry]
        lifted = PREFERENCE - 4 * query.wanted.index(kind) if kind in query.wanted else 0
        # a question steers among texts; a name that was typed stays first
        made.append(Candidate(entry, record, tier, place - (lifted if tier >= WORDS else 0), matched, name, body))
    if query.wanted:
        made.sort(key=lambda c: (c.tier if c.tier < WORDS else WORDS + (c.tier == SOME), c.score))
    return made


def _entries(connection: sqlite3.Connection, ids: list[int]) -> Iterable[tuple[int, str, str, str, str]]:
    marks = ", ".join("?" * len(ids))
    return [tuple(row) for row in connection.execute(f"SELECT * FROM search_entry WHERE id IN ({marks})", ids)]


def corrected(connection: sqlite3.Connection, query: Query) -> Query | None:
    """Return the query with words that the index does not know changed to the nearest that it does."""
    changed = []
    for word in query.words:
        if word.isdigit() or len(word) < SHORTEST_CORRECTED or _known(connection, word):
            changed.append(word)
            continue
        changed.append(_nearest(connection, word) or word)
    if tuple(changed) == query.words:
        return None
    return replace(query, words=tuple(changed), spelled=" ".join(changed))


def _known(connection: sqlite3.Connection, word: str) -> bool:
    base = stem(word)
    statement = "SELECT 1 FROM search_word WHERE term >= ? AND term < ? LIMIT 1"
    return connection.execute(statement, (base, base + "\U0010ffff")).fetchone() is not None


def _nearest(connection: sqlite3.Connection, word: str) -> str | None:
    most = 1 if len(word) < 6 else 2
    best: tuple[int, int, str] | None = None
    statement = "SELECT term, doc FROM search_word WHERE length(term) BETWEEN ? AND ?"
    for term, number in connection.execute(statement, (len(word) - most, len(word) + most + 2)):
        slips = min(distance(word, term, most), distance(word, term[: len(word)], most) + 1)
        if slips <= most and (best is None or (slips, -number) < best[:2]):
            best = (slips, -number, term)
    return best[2] if best else None


def holds(store: Store, key: RecordKey, on: datetime.date) -> bool:
    """Whether a record holds, or may hold, on a date; one that holds at no time in particular does."""
    table = store.package.by_kind[key.kind]
    row = store.connection.execute(f'SELECT * FROM "{table.name}" WHERE id = ?', (key.id,)).fetchone()
    interval = store.interval(table, row)
    if interval is not None:
        return bool(interval.holds(on))
    day = on.isoformat()
    for column in ("date_earliest", "signed_date_earliest"):
        if column in row.keys() and row[column]:  # noqa: SIM118 (a Row is no mapping)
            return bool(row[column] <= day)
    return True
