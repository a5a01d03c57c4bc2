# SPDX-License-Identifier: MIT
"""References as BibTeX, RIS and CSL-JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from csto_explorer.database.store import Store
from csto_explorer.export.citations import Reference, references
from csto_explorer.records.edtf import OPEN, EdtfDate
from csto_explorer.records.keys import RecordKey

FIRST_SEASON = 21
RIS_TYPES = {"press": "NEWS", "reference": "ENCYC", "dataset": "DATA"}
CSL_TYPES = {"press": "article-newspaper", "reference": "entry-encyclopedia", "dataset": "dataset"}
_TEX = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "{}&%$#_"},
}
_IN_URL = {ord(sign): f"%{ord(sign):02X}" for sign in '{}\\ "<>^`|'}


def bibtex(found: Iterable[Reference]) -> str:
    """Return a BibTeX file: `@misc` entries, which every style knows, with the `date` and `urldate` of biblatex."""
    return "\n".join(_bibtex_entry(each) for each in found)


def _bibtex_entry(each: Reference) -> str:
    year, month, day = (*_parts(each.date), 0, 0, 0)[:3]
    fields = {
        # doubled: a body is no person with a first name, and a title keeps its capitals
        "author": f"{{{_tex(each.publisher)}}}" if each.publisher else "",
        "title": f"{{{_tex(each.title)}}}",
        "year": str(year) if year else "",
        "month": str(month) if month and month < FIRST_SEASON else "",
        "date": _iso(year, month, day) if month < FIRST_SEASON else str(year or ""),
        "url": each.url.translate(_IN_URL),
        "urldate": _iso(*(*_parts(each.as_of), 0, 0, 0)[:3]),
        "language": {"en": "english", "ru": "russian"}.get(each.language, _tex(each.language)),
        "keywords": _tex(each.kind),
        "note": _tex(each.note),
    }
    lines = [f"  {name} = {{{value}}},\n" for name, value in fields.items() if value]
    return f"@misc{{{each.key},\n{''.join(lines)}}}\n"


def _tex(text: str) -> str:
    return "".join(_TEX.get(sign, sign) for sign in text)


def ris(found: Iterable[Reference]) -> str:
    """Return a RIS file, a reference from `TY` to `ER`."""
    return "".join(_ris_entry(each) for each in found)


def _ris_entry(each: Reference) -> str:
    year = next(iter(_parts(each.date)), "")
    lines = [
        ("TY", RIS_TYPES.get(each.kind, "ELEC" if each.url else "GEN")),
        ("ID", each.key),
        ("AU", each.publisher),
        ("TI", each.title),
        ("PB", each.publisher),
        ("PY", str(year)),
        ("DA", _slashes(each.date)),
        ("UR", each.url.translate(_IN_URL)),
        ("Y2", _slashes(each.as_of)),
        ("LA", each.language),
        ("N1", each.note),
    ]
    return "".join(f"{tag}  - {value}\n" for tag, value in lines if value) + "ER  - \n\n"


def csl(found: Iterable[Reference]) -> str:
    """Return CSL-JSON, a list of items."""
    return json.dumps([_csl_item(each) for each in found], ensure_ascii=False, indent=2) + "\n"


def _csl_item(each: Reference) -> dict[str, Any]:
    item = {
        "id": each.key,
        "type": CSL_TYPES.get(each.kind, "webpage" if each.url else "document"),
        "title": each.title,
        "author": [{"literal": each.publisher}] if each.publisher else None,
        "publisher": each.publisher,
        "issued": _csl_date(each.date),
        "accessed": _csl_date(each.as_of),
        "URL": each.url.translate(_IN_URL),
        "language": each.language,
        "note": each.note,
    }
    return {name: value for name, value in item.items() if value}


def _csl_date(text: str) -> dict[str, Any] | None:
    ends = [parts for parts in map(_parts, text.split("/")) if parts]
    if not ends:
        return None
    # a season is a word of its own, and only the start may have one
    dated = [parts[:1] if _has_season(parts) else parts for parts in ends]
    made: dict[str, Any] = {"date-parts": [list(parts) for parts in dated]}
    if _has_season(ends[0]):
        made["season"] = ends[0][1] - FIRST_SEASON + 1
    if text[-1] in "?~%":
        made["circa"] = True
    return made


def _has_season(parts: tuple[int, ...]) -> bool:
    return len(parts) == 2 and parts[1] >= FIRST_SEASON


def _parts(text: str) -> tuple[int, ...]:
    """Return year, month or season, and day of a date, or of the start of an interval; nothing if it is not one."""
    start = text.split("/")[0]
    if start in ("", OPEN):
        return ()
    try:
        EdtfDate.parse(start)
    except ValueError:
        return ()
    return tuple(int(part) for part in start.rstrip("?~%").split("-"))


def _iso(year: int, month: int, day: int) -> str:
    return "-".join(f"{part:0{width}}" for part, width in ((year, 4), (month, 2), (day, 2)) if part)


def _slashes(text: str) -> str:
    """Return a date as RIS has it: year/month/day/other, empty where not known."""
    parts = _parts(text)
    if not parts:
        return ""
    year, month, day = (*parts, 0, 0)[:3]
    season = month >= FIRST_SEASON
    return "/".join([f"{year:04}", "" if season or not month else f"{month:02}", f"{day:02}" if day else "", ""])


FORMATS: dict[str, tuple[str, str, Callable[[Iterable[Reference]], str]]] = {
    "bibtex": ("BibTeX", "bib", bibtex),
    "ris": ("RIS", "ris", ris),
    "csl": ("CSL-JSON", "json", csl),
}
"""By name: title, suffix of its files, writer."""


def cited(store: Store, keys: Iterable[RecordKey], kind: str) -> str:
    """Return the sources that records cite, in a format; raises UsageError for a record that is not there."""
    return FORMATS[kind][2](references(store, keys))
