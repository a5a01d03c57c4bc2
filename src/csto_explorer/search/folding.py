# SPDX-License-Identifier: MIT
"""Folding: the one form of a word in which different ways of writing it meet.

- Case, accents and stress marks are dropped; й stays apart from и, ё equals е.
- British spelling meets American: defence and defense, organisation and organization, colour and color.
- `12,000`, `12 000` and `12 thousand` are one number.

Index and query go through the same functions, so a fold need not be right, only the same on both sides.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeVar

T = TypeVar("T")
MOST_KEPT = 1 << 17
"""So many answers of a kind are kept, then all are forgotten."""
_SCALES = {
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "mln": 10**6,
    "bn": 10**9,
    "тыс": 10**3,
    "млн": 10**6,
    "миллион": 10**6,
    "млрд": 10**9,
    "миллиард": 10**9,
}
_SCALE = "|".join(sorted(_SCALES, key=len, reverse=True))
# marks that follow a letter, and apostrophes and soft breaks inside a word
_INSIDE = "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u064b-\u065f\u00ad\u200b-\u200d"
_GAP = "[ \u00a0\u202f]"
_TOKEN = re.compile(
    rf"(?P<grouped>(?<![^\W_])(?<!\d[.,])[0-9]{{1,3}}(?:[,\u00a0\u202f ][0-9]{{3}})+(?![0-9]))"
    rf"(?:{_GAP}+(?P<scale>{_SCALE})\w*)?"
    rf"|(?P<number>(?<![^\W_])(?<!\d[.,])[0-9]+(?:[.,][0-9]+)?){_GAP}+(?P<of>{_SCALE})\w*"
    rf"|[^\W_](?:[^\W_]|[{_INSIDE}]|['’ʼ](?=[^\W_]))*",
    re.IGNORECASE,
)
# only such a number may go on behind a blank
_PARTED = re.compile(r"[0-9][^\w\s]*\s+(?:[0-9]|[^\W\d_]*(?:sand|illion|лн|лрд|тыс|лиард|ллион))", re.IGNORECASE)
_AROUND = '.,:;!?()«»“”"'
"""What stands before or behind most words that are not bare."""
_NOT_WORD = re.compile(r"[\W_]+")
_POSSESSIVE = re.compile(r"['’ʼ]s$")
_BRITISH = tuple(
    # the first says what a word must hold for the rule to change it; a template instead of a function would be looked
    # up by `re` with an import at every call
    (needed, re.compile(pattern), usual)
    for needed, pattern, usual in (
        ("defence", r"defence", lambda _: "defense"),
        ("ence", r"^(off|lic|pret)ence", lambda found: f"{found[1]}ense"),
        ("re", r"(cent|theat|met|lit)re(s?)$", lambda found: f"{found[1]}er{found[2]}"),
        ("is", r"(?<=^\w{3})(\w*)is(e|ed|er|es|ers|ing|ation|ations)$", lambda found: f"{found[1]}iz{found[2]}"),
        ("our", r"(?<=^\w{3})(\w*)our(s|ed|ing|able|al|ful|ite|less)?$", lambda found: f"{found[1]}or{found[2] or ''}"),
        ("programme", r"^programmes?$", lambda _: "program"),
        ("tonne", r"^tonnes?$", lambda _: "ton"),
        ("ogue", r"(?<=^\w{3})(\w*)ogue(s?)$", lambda found: f"{found[1]}og{found[2]}"),
        ("ll", r"(?<=^\w{3})(\w*[aeiou])ll(ed|ing|er|ers)$", lambda found: f"{found[1]}l{found[2]}"),
    )
)


class Token(NamedTuple):
    """A word of a text: where it stands, and what it folds to."""

    start: int
    end: int
    word: str


class _Letters(dict[int, str]):
    """What each letter folds to, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        # the styled letters of mathematics are taken apart first, and then have a case
        plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", chr(code)).casefold())
        folded = "".join(c for c in plain if unicodedata.category(c) not in ("Mn", "Cf", "Cs"))
        self[code] = folded
        return folded


_LETTERS = _Letters({ord("й"): "й", ord("ł"): "l", ord("ø"): "o", ord("đ"): "d", ord("ı"): "i", ord("æ"): "ae"})


def fold(text: str) -> str:
    """Return a text without case and marks; й is kept, ё becomes е."""
    return unicodedata.normalize("NFC", text).casefold().translate(_LETTERS)


def tokens(text: str) -> Iterator[Token]:
    """Yield the words and numbers of a text with their places in it."""
    for match in _TOKEN.finditer(text):
        digits = match["grouped"] or match["number"]
        word = _number(digits, match["scale"] or match["of"]) if digits else folded_word(match[0])
        if word:
            yield Token(match.start(), match.end(), word)


def words(text: str) -> list[str]:
    """Return the folded words and numbers of a text."""
    return [token.word for token in tokens(text)]


class Kept(dict[str, T]):
    """What a function gives for a text, kept for a while: the same words, names and dates come again and again."""

    def __init__(self, ask: Callable[[str], T]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, text: str) -> T:
        if len(self) > MOST_KEPT:
            self.clear()
        found = self[text] = self._ask(text)
        return found


def folded_text(text: str) -> str:
    """Return the folded words of a text with blanks between them."""
    if _PARTED.search(text):
        # a number may be written in several parts
        return " ".join(words(text))
    return " ".join(filter(None, map(_CHUNKS.__getitem__, text.split())))


def folded_texts(texts: Sequence[str]) -> list[str]:
    """Return the folded words of many texts, as `folded_text` does of each."""
    if _PARTED.search("\n|".join(texts)):
        return list(map(folded_text, texts))
    return [" ".join(filter(None, map(_CHUNKS.__getitem__, text.split()))) for text in texts]


@lru_cache(maxsize=1 << 16)
def folded_word(word: str) -> str:
    """Return what one word folds to; empty for what is no word."""
    folded = word.lower() if word.isascii() and word.isalpha() else _NOT_WORD.sub("", fold(_POSSESSIVE.sub("", word)))
    if len(folded) > 4 and folded.isascii():
        for needed, pattern, usual in _BRITISH:
            if needed in folded:
                folded = pattern.sub(usual, folded)
    return folded


def _number(digits: str, scale: str | None) -> str:
    plain = re.sub(r"[,\u00a0\u202f ](?=[0-9]{3}(?![0-9]))", "", digits)
    if scale is None:
        return plain
    whole, _, part = plain.replace(",", ".").partition(".")
    size = _SCALES[scale.casefold()]
    return str(int(whole) * size + (int(part[:9]) * size) // 10 ** len(part[:9]) if part else int(whole) * size)


def _chunk(chunk: str) -> str:
    bare = chunk.strip(_AROUND)
    return folded_word(bare) if bare.isalpha() else " ".join(words(chunk))


_CHUNKS = Kept(_chunk)
