# SPDX-License-Identifier: MIT
"""A light stemmer for English and Russian, so that word forms meet: minister, ministers, ministry.

English words first lose what inflects them (plural, -ed, -ing), then what derives them (-ation, -er, -ship), at most
five endings in a row and never below a few letters. It may join words that a dictionary would not; what it joins
ranks below what is written the same.
"""

# Measured beside Snowball (benchmarks/stemming.py): joins more forms of a word, answers more queries, is much faster.

from __future__ import annotations

from functools import lru_cache

_VOWELS = frozenset("aeiouy")
# each ending with what takes its place, and how many letters must stay before it
_INFLECTED = {
    "sses": ("ss", 2),
    "ies": ("y", 2),
    "ied": ("y", 2),
    "ches": ("ch", 2),
    "shes": ("sh", 2),
    "xes": ("x", 2),
    "men": ("man", 3),
    "lysis": ("lyze", 2),
    "lyses": ("lyze", 2),
    "sis": ("se", 3),
    "reed": ("ree", 1),
}
_DERIVED = {
    "ization": ("iz", 4),
    "istration": ("ist", 3),
    "ension": ("end", 2),
    "ific": ("ifi", 2),
    "lytic": ("lyz", 2),
    "lys": ("lyz", 2),
    "ational": ("", 4),
    "ation": ("", 4),
    "ator": ("", 4),
    "ative": ("", 5),
    "atory": ("", 4),
    "isory": ("is", 3),
    "ature": ("", 4),
    "at": ("", 4),
    "ional": ("ion", 3),
    "ion": ("", 5),
    "ical": ("ic", 4),
    "ial": ("", 5),
    "ual": ("", 5),
    "ural": ("", 4),
    "val": ("v", 4),
    "ariat": ("ar", 5),
    "arian": ("ar", 5),
    "ary": ("ar", 5),
    "mentar": ("ment", 5),
    "ment": ("", 6),
    "dment": ("d", 3),
    "eement": ("ee", 2),
    "ry": ("", 6),
    "er": ("", 6),
    "or": ("", 6),
    "ship": ("", 4),
    "ly": ("", 4),
    "ity": ("", 5),
    "ful": ("", 4),
    "ure": ("", 4),
    "ur": ("", 5),
    "ist": ("", 5),
    "ism": ("", 5),
    "iz": ("", 6),
    "ia": ("", 4),
    "ian": ("", 4),
    "ant": ("", 4),
    "anc": ("", 4),
    "ance": ("", 4),
    "ent": ("", 5),
    "ence": ("", 5),
    "enc": ("", 5),
    "ency": ("", 5),
    "ancy": ("", 4),
    "ee": ("ee", 2),
    "e": ("", 2),
    "y": ("i", 3),
}
_IRREGULAR = (
    "begin began begun|build built|hold held|keep kept|lead led|make made|take took taken|give gave given|send sent|"
    "meet met|speak spoke spoken|choose chose chosen|know knew known|write wrote written|fight fought|bring brought|"
    "buy bought|sell sold|pay paid|teach taught|become became|come came|grow grew grown|rise rose risen|"
    "withdraw withdrew withdrawn|seek sought|lose lost|spend spent|draw drew drawn|say said|lay laid"
)
_RUSSIAN = {
    "иями ями ами ого его ому ему ыми ими ией иях": 3,
    "ая яя ое ее ые ие ый ий ой ую юю ом ем ах ях ов ев ей ам ям ии ию ия ью ых их ым им": 3,
    "а я о е и ы у ю ь й": 3,
}
_PLURAL_OF_NONE = ("ss", "us", "is")


_Endings = dict[str, list[tuple[str, str, int]]]


def _by_last_letter(endings: dict[str, tuple[str, int]]) -> _Endings:
    """Return the endings by their last letter, the longest first."""
    found: _Endings = {}
    for ending, (instead, least) in sorted(endings.items(), key=lambda each: -len(each[0])):
        found.setdefault(ending[-1], []).append((ending, instead, least))
    return found


_ENGLISH = _by_last_letter(_DERIVED)
_CYRILLIC = _by_last_letter({ending: ("", least) for group, least in _RUSSIAN.items() for ending in group.split()})
_PLURAL = _by_last_letter(_INFLECTED)
_BASE = {form: forms.split()[0] for forms in _IRREGULAR.split("|") for form in forms.split()}


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """Return a folded word without its endings."""
    if len(word) < 3 or word[0].isdigit():
        return word
    if not word.isascii():
        return _cut(_cut(word, _CYRILLIC), _CYRILLIC) if len(word) > 3 else word
    if len(word) == 3:
        # use, as used and uses
        return word[:-1] if word[-1] == "e" and word[0] in _VOWELS else word
    word = _uninflected(_BASE.get(word, word))
    for _ in range(5):
        shorter = _cut(word, _ENGLISH)
        if shorter == word:
            break
        word = shorter
    return word


@lru_cache(maxsize=1 << 16)
def uninflected(word: str) -> str:
    """Return a folded word without what inflects it, but with what derives it: signed and signing, not signatory."""
    if len(word) < 4 or word[0].isdigit() or not word.isascii():
        return stem(word)
    return _uninflected(_BASE.get(word, word))


def _uninflected(word: str) -> str:
    shorter = _cut(word, _PLURAL)
    if shorter == word and word.endswith("s") and not word.endswith(_PLURAL_OF_NONE):
        shorter = word[:-1]
    for ending in ("ing", "ed"):
        base = shorter.removesuffix(ending)
        if base != shorter and not shorter.endswith("eed") and len(base) > 1 and not _VOWELS.isdisjoint(base):
            # stopped, planning
            doubled = len(base) > 3 and base[-1] == base[-2] and base[-1] not in "aeiouylsz"
            return base[:-1] if doubled else base
    return shorter


def _cut(word: str, endings: _Endings) -> str:
    for ending, instead, least in endings.get(word[-1], ()):
        if word.endswith(ending) and len(word) - len(ending) >= least:
            return word[: -len(ending)] + instead
    return word
