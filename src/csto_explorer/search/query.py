# SPDX-License-Identifier: MIT
"""What a typed text asks for: words, phrases, exclusions, filters, dates, and the kind that a question wants."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from csto_explorer.records.edtf import MONTHS, bounds
from csto_explorer.search.folding import fold, words

LONGEST = 400
"""So many letters of a query are looked at; nothing that a person types is longer."""
MOST_WORDS = 12
_FILTER = re.compile(r"(?<!\S)(type|kind|state|on|source):(\"[^\"]*\"|\S+)", re.IGNORECASE)
_PHRASE = re.compile(r'"([^"]*)"')
_EMPTY = frozenset(
    "a an the of in on at to for and or is are was were be been do does did has have had it its this that these those "
    "by from with into about as there their they he she his her please tell me show find give us what which who whom "
    "whose when where how why much many long often whats whos were".split()
    + "и в на по о с к у за из от для кто что где когда как какой какая какие сколько ли был была были это".split()
)
_KINDS_OF_QUESTION = (
    (re.compile(r"^(who|whom|whose|кто)\b|\bwho\b"), ("person", "membership", "post", "organization")),
    (re.compile(r"^(where|где)\b"), ("area", "event", "organization", "document")),
    (re.compile(r"^(when|когда|what year|what date)\b"), ("event", "document", "organization")),
    (re.compile(r"\bhow (much|many|large|big)\b|^сколько\b"), ("observation",)),
    (
        re.compile(r"\bwhich (countries|states|members)\b|\bwhat (countries|states)\b"),
        ("event", "participation", "area"),
    ),
)
_SYNONYMS = {
    "left": ("left", "withdr", "ceas", "former"),
    "leave": ("left", "withdr", "ceas", "former"),
    "joined": ("join", "acced", "access"),
    "countries": ("countr", "state"),
    "country": ("countr", "state"),
    "seized": ("seiz", "confiscat"),
    "approved": ("approv", "adopt", "sign"),
    "located": ("locat", "seat", "place"),
    "headquarters": ("seat", "secretariat"),
    "head": ("head", "chair", "chief"),
    "boss": ("head", "chief", "secretary"),
    "founded": ("found", "creat", "form", "establish"),
    "created": ("creat", "found", "form", "establish"),
    "peacekeepers": ("peacekeep",),
}
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_MONTH_NUMBERS = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}
_DAY_FIRST = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+(\d{4})\b")
_MONTH_FIRST = re.compile(r"\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_MONTH_YEAR = re.compile(r"\b([a-z]{3,9})\.?\s+(\d{4})\b")
_DOTTED = re.compile(r"\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b")
_NUMBERED_MONTH = re.compile(r"\b(\d{1,2})/(\d{4})\b")
_ISO = re.compile(r"\b(\d{4})-(\d{2})(?:-(\d{2}))?\b")


@dataclass(frozen=True, slots=True)
class Query:
    """A query understood. `dates` are EDTF texts; `wanted` kinds that a question steers to, the first most."""

    text: str
    words: tuple[str, ...]
    spelled: str
    phrases: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()
    kind: str | None = None
    state: str | None = None
    source: str | None = None
    on: datetime.date | None = None

    @property
    def is_empty(self) -> bool:
        """Whether it asks for nothing."""
        return not (self.words or self.phrases or self.dates or self.kind or self.state or self.source)


def parse(text: str) -> Query:
    """Understand a text; never raises, whatever it is."""
    text = text[:LONGEST].replace("\0", " ")
    filters = {match[1].lower(): match[2].strip('"') for match in _FILTER.finditer(text)}
    rest = _FILTER.sub(" ", text)
    phrases = tuple(fold(match[1]).strip() for match in _PHRASE.finditer(rest) if match[1].strip())
    rest = _PHRASE.sub(" ", rest).replace('"', " ")
    without = tuple(word for part in re.findall(r"(?<!\S)-(\w+)", rest) for word in words(fold(part)))
    rest = re.sub(r"(?<!\S)-\w+", " ", rest)
    folded = fold(rest)
    dates, undated = find_dates(folded)
    every = words(undated)
    kept = tuple(word for word in every if word not in _EMPTY) or tuple(every)
    wanted = next((kinds for pattern, kinds in _KINDS_OF_QUESTION if pattern.search(folded.strip())), ())
    return Query(
        text.strip(),
        kept[:MOST_WORDS],
        " ".join(words(folded)),
        phrases,
        without,
        dates,
        wanted,
        (filters.get("type") or filters.get("kind") or "").lower() or None,
        filters.get("state"),
        filters.get("source"),
        _day(filters.get("on")),
    )


def alternatives(word: str) -> tuple[str, ...]:
    """Return the beginnings of words that say the same as a word, empty where there are none."""
    return _SYNONYMS.get(word, ())


def find_dates(text: str) -> tuple[tuple[str, ...], str]:
    """Return the dates in a folded text as EDTF, and the text without them. A year alone stays a word."""
    found: list[str] = []

    def take(year: str, month: int | None, day: str | None = None) -> str | None:
        if month is None:
            return None
        edtf = f"{year}-{month:02d}" + (f"-{int(day):02d}" if day else "")
        try:
            bounds(edtf)
        except ValueError:
            return None
        found.append(edtf)
        return " "

    def month_of(name: str) -> int | None:
        number = _MONTH_NUMBERS.get(name[:3])
        return number if number and MONTHS[number - 1].lower().startswith(name) else _SEASONS.get(name)

    text = _ISO.sub(lambda m: take(m[1], int(m[2]), m[3]) or m[0], text)
    text = _DOTTED.sub(lambda m: take(m[3], int(m[2]), m[1]) or m[0], text)
    text = _NUMBERED_MONTH.sub(lambda m: take(m[2], int(m[1])) or m[0], text)
    text = _DAY_FIRST.sub(lambda m: take(m[3], month_of(m[2]), m[1]) or m[0], text)
    text = _MONTH_FIRST.sub(lambda m: take(m[3], month_of(m[1]), m[2]) or m[0], text)
    text = _MONTH_YEAR.sub(lambda m: take(m[2], month_of(m[1])) or m[0], text)
    return tuple(dict.fromkeys(found)), text


def _day(text: str | None) -> datetime.date | None:
    """Return the last day of a date in a filter, None for what is no date."""
    if not text:
        return None
    try:
        return bounds(text)[1]
    except ValueError:
        return None
