# SPDX-License-Identifier: MIT
"""Skeletons, in which Cyrillic and every usual Latin transliteration of it meet; and the other keyboard layout.

Пашинян, Pashinyan (BGN/PCGN), Pashinian (newspapers), Pašinjan (scholarly, ISO 9) share one skeleton. The rules are
of the scripts, not of any name: signs for one letter are joined (zh and ž; kh, x and h; y, i and j), softening and
doubled letters dropped, an unstressed last o taken for a. A skeleton is a key, not a spelling.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from csto_explorer.search.folding import fold

_CYRILLIC = dict(
    zip(
        "абвгдезийклмнопрстуфхыэіґўқғңөұүһәҳҷӣӯҗёъь",
        [*"abvgdezijklmnoprstufhyeigukgnouuhahjiuje", "", ""],
        strict=True,
    )
)
_CYRILLIC.update(zip("жчшщцюяїє", ("zh", "ch", "sh", "shch", "ts", "yu", "ya", "yi", "ye"), strict=True))
_MARKED = {
    **dict.fromkeys("šśşșŝ", "sh"),
    **dict.fromkeys("čćç", "ch"),
    **dict.fromkeys("žźż", "zh"),
    **dict(zip("âûèëħġñ", ("ya", "yu", "e", "e", "h", "g", "n"), strict=True)),
}
_LETTERS = {ord(letter): latin for letter, latin in {**_CYRILLIC, **_MARKED}.items()}
_APOSTROPHES = dict.fromkeys(map(ord, "'’ʼʹʺ`´"), "")
_RULES = tuple(
    (needed, re.compile(pattern), plain)
    for needed, pattern, plain in (
        # the first says what a word must hold for the rule to change it
        ("d", r"dsch|dj|dzj", "j"),
        ("ch", r"shch|sch|tsch", "s"),
        ("zh", r"d?zh", "j"),
        ("ch", r"tch|ch", "4"),
        ("t", r"ts|tz", "4"),
        ("sh", r"sh", "s"),
        ("kh", r"kh", "h"),
        ("gh", r"gh", "g"),
        ("ph", r"ph", "f"),
        ("th", r"th", "t"),
        ("ck", r"ck", "k"),
        ("q", r"q", "k"),
        ("c", r"c(?=[eiy])", "s"),
        ("c", r"c", "k"),
        ("x", r"x", "ks"),
        ("w", r"w", "v"),
        ("f", r"ff?$", "v"),
        ("vv", r"(?<=[eo])v+$", "v"),
        # j is й before most letters, but дж at the beginning, after i and before i
        ("j", r"(?<=[^i])j(?!i)", "y"),
        ("ij", r"ij(?![aeiou])", "i"),
        ("y", r"iy|yi|yy|y", "i"),
        ("ii", r"ii", "i"),
        ("ie", r"^ie|(?<=[aeiou])ie", "e"),
        ("io", r"io(?=[^aeiou])", "e"),
        ("ie", r"ie", "e"),
        ("er", r"(?<=[bdgkmprtvfs])er$", "r"),
        ("o", r"oo|ou", "u"),
        # a function, for `re` looks a template up with an import at every call
        ("", r"([a-z4])\1+", lambda found: found[1]),
        ("o", r"o$", "a"),
        # a mute e at the end, as in French: Poutine
        ("ine", r"(?<=in)e$", ""),
    )
)


@lru_cache(maxsize=1 << 16)
def skeleton(word: str) -> str:
    """Return the skeleton of one word, empty for a word of neither script."""
    if word.isascii():
        plain = word.lower().replace("'", "").replace("`", "")
    else:
        lowered = unicodedata.normalize("NFC", word).casefold().translate(_APOSTROPHES)
        plain = fold(lowered.translate(_LETTERS))
    if not plain.isascii() or not plain.isalpha():
        return ""
    for needed, pattern, joined in _RULES:
        if needed in plain:
            plain = pattern.sub(joined, plain)
    return plain


_LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>"
_CYRILLIC_KEYS = "ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ"
_TO_CYRILLIC = str.maketrans(_LATIN_KEYS, _CYRILLIC_KEYS)
_TO_LATIN = str.maketrans(_CYRILLIC_KEYS, _LATIN_KEYS)


def other_layout(text: str) -> str | None:
    """Return what the same keys give in the other layout; None where the text has letters of both or of none."""
    has_latin = re.search("[a-z]", text, re.IGNORECASE) is not None
    has_cyrillic = re.search("[а-яё]", text, re.IGNORECASE) is not None
    if has_latin == has_cyrillic:
        return None
    return text.translate(_TO_CYRILLIC if has_latin else _TO_LATIN)


def with_foreign_h(word: str) -> str:
    """Return a Russian word with the h of other languages, for which Russian writes г: героин, гашиш."""
    return word.replace("г", "х")
