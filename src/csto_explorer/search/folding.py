# SPDX-License-Identifier: MIT
"""Folding: the forms of a text in which different ways of writing the same thing meet.

- `fold`: case, marks, stress, dashes and quotes; й stays apart from и, ё equals е; British spelling meets American;
  `12,000`, `12 000` and `12 thousand` are one number.
- `skeleton`: Cyrillic and every usual Latin transliteration of it (BGN/PCGN, GOST, ISO 9, scholarly, newspapers).
- `other_layout`: what was meant if the keyboard stood in the other layout.
"""

from __future__ import annotations

import re
import unicodedata

WORD = re.compile(r"[^\W_]+", re.UNICODE)
_KEPT = {"й": "й", "ё": "е"}
_GROUPED = re.compile(r"(?<![\d.])(\d{1,3}(?:[,\u00a0\u202f ]\d{3})+)(?!\d)")
_SCALED = re.compile(r"(?<![\d.])(\d+(?:\.\d+)?)\s+(thousand|million|billion)s?\b")
_SCALES = {"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_BRITISH = (
    (re.compile(r"\bdefence"), "defense"),
    (re.compile(r"\b(\w*)centre"), r"\1center"),
    (re.compile(r"\b(\w{3,})isation"), r"\1ization"),
    (re.compile(r"\borganis"), "organiz"),
    (re.compile(r"\bprogramme"), "program"),
    (re.compile(r"\blabour"), "labor"),
)
_CYRILLIC = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґўқғңөұүһәҷҳӣӯў",
        "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh sh  y  e yu ya i i e g u k g n o u u h a j h i u u".split(
            " "
        ),
        strict=True,
    )
)
_MARKED = {"š": "sh", "ś": "sh", "ş": "sh", "ș": "sh", "č": "ch", "ć": "ch", "ç": "ch", "ž": "zh", "ź": "zh", "ż": "zh"}
_LATIN = (
    ("shch", "s"),
    ("dzh", "i"),
    ("sch", "s"),
    ("dj", "i"),
    ("zh", "i"),
    ("kh", "h"),
    ("gh", "g"),
    ("ph", "f"),
    ("ck", "k"),
    ("ch", "4"),
    ("ts", "4"),
    ("tz", "4"),
    ("sh", "s"),
    ("ks", "x"),
    ("c", "k"),
    ("q", "k"),
    ("w", "v"),
    ("y", "i"),
    ("j", "i"),
)
_KEYS_LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_KEYS_CYRILLIC = "ёйцукенгшщзхъфывапролджэячсмитьбю"
_TO_CYRILLIC = str.maketrans(_KEYS_LATIN, _KEYS_CYRILLIC)
_TO_LATIN = str.maketrans(_KEYS_CYRILLIC, _KEYS_LATIN)
_REPEATED = re.compile(r"([^\W\d_])\1+")


def fold(text: str) -> str:
    """Return the folded text: words and numbers as they are indexed, punctuation as it was."""
    parts = []
    for letter in unicodedata.normalize("NFC", text).casefold():
        kept = _KEPT.get(letter)
        if kept is not None:
            parts.append(kept)
            continue
        if letter.isascii():
            parts.append(letter)
            continue
        parts.extend(c for c in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(c))
    folded = "".join(parts)
    folded = _GROUPED.sub(lambda match: re.sub(r"\D", "", match[1]), folded)
    folded = _SCALED.sub(_scaled, folded)
    for pattern, american in _BRITISH:
        folded = pattern.sub(american, folded)
    return folded


def _scaled(match: re.Match[str]) -> str:
    return f"{float(match[1]) * _SCALES[match[2]]:.0f}"


def words(text: str) -> list[str]:
    """Return the words and numbers of a folded text."""
    return WORD.findall(text)


def skeleton(text: str) -> str:
    """Return the skeleton of a text, its words joined by blanks: `Pashinyan`, `Pashinian`, `Пашинян` share one."""
    return " ".join(_skeleton_of_word(word) for word in WORD.findall(_latin(text)))


def _latin(text: str) -> str:
    parts = []
    for letter in unicodedata.normalize("NFC", text).casefold():
        if letter in _MARKED:
            parts.append(_MARKED[letter])
        elif letter in _CYRILLIC:
            parts.append(_CYRILLIC[letter])
        elif letter == "ё":
            parts.append("e")
        elif letter in "'’ʼʹʺ`":
            continue
        else:
            parts.extend(c for c in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(c))
    return "".join(parts)


def _skeleton_of_word(word: str) -> str:
    for long, short in _LATIN:
        word = word.replace(long, short)
    word = word.replace("ie", "e")
    return _REPEATED.sub(r"\1", word)


def other_layout(text: str) -> str | None:
    """Return what the same keys give in the other layout; None where the text has letters of both or of none."""
    lowered = text.casefold()
    has_latin = any("a" <= letter <= "z" for letter in lowered)
    has_cyrillic = any("а" <= letter <= "я" or letter == "ё" for letter in lowered)
    if has_latin == has_cyrillic:
        return None
    return lowered.translate(_TO_CYRILLIC if has_latin else _TO_LATIN)


_ENGLISH = (
    "ations",
    "ation",
    "ments",
    "ment",
    "ings",
    "ing",
    "ions",
    "ion",
    "ers",
    "er",
    "ies",
    "ied",
    "ry",
    "ed",
    "es",
    "s",
    "y",
    "e",
)
_RUSSIAN = (
    *("иями", "ями", "ами", "ого", "его", "ому", "ему", "ыми", "ими", "ией", "иях", "ая", "яя", "ое", "ее", "ые", "ие"),
    *("ый", "ий", "ой", "ую", "юю", "ом", "ем", "ах", "ях", "ов", "ев", "ей", "ам", "ям", "ии", "ию", "ия"),
    *("а", "я", "о", "е", "и", "ы", "у", "ю", "ь", "й"),
)
SHORTEST_STEM = 4


def stem(word: str) -> str:
    """Return a word without its ending, at least SHORTEST_STEM letters: a prefix that its other forms share."""
    endings = _RUSSIAN if any("а" <= letter <= "я" for letter in word) else _ENGLISH
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            return word[: -len(ending)]
    return word


def distance(one: str, other: str, most: int) -> int:
    """Return the number of slips between two words (a swap of neighbours is one), or `most` + 1 if there are more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return last[-1]
