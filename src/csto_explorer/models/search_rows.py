# SPDX-License-Identifier: MIT
"""What the search box shows for an answer: headings, results, rows that offer something, and one sentence above."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from csto_explorer.language import marked, said_number, tr
from csto_explorer.records.keys import RecordKey

if TYPE_CHECKING:
    from csto_explorer.search.completing import Completion
    from csto_explorer.search.engine import Answer, Hit

SAID = 60
"""So many letters of what was typed are said again."""
HINT = marked("Narrow with type:person, state:kg, on:1998, source:charter, “a phrase” or -without")
KEYS = marked("Enter opens, Ctrl+Enter keeps the list, Ctrl+Shift+K shows all with facets")
NEAREST = marked("Nearest")
TRIED = marked("Tried: names, translations, texts, the other keyboard layout")


class Offer(NamedTuple):
    """A row that offers something else than a result.

    `act` is "complete" (take `value` as the text, with the cursor at `cursor`), "go" (follow the link `value`),
    "as_typed" (search without guessing) or "all" (the page of results).
    """

    act: str
    title: str
    detail: str = ""
    note: str = ""
    value: str = ""
    cursor: int = -1


class Shown(NamedTuple):
    """Rows, a sentence above them, a hint below, and the row that Enter takes at first (-1: the first result)."""

    rows: list[str | Offer | Hit]
    told: str = ""
    hint: str = ""
    chosen: int = -1


def identity(row: str | Offer | Hit) -> str | Offer | RecordKey:
    """Return what makes a row the same row in another list."""
    return row if isinstance(row, (str, Offer)) else row.key


def grouped(hits: Sequence[Hit]) -> list[str | Offer | Hit]:
    """Return hits under a heading for each kind, with its count; the kind of the best hit stands first."""
    groups: dict[str, list[Hit]] = {}
    for hit in hits:
        groups.setdefault(hit.kind_label, []).append(hit)
    rows: list[str | Offer | Hit] = []
    for kind, members in groups.items():
        rows.append(f"{kind}  {said_number(len(members))}")
        rows.extend(members)
    return rows


def under_headings(groups: Sequence[tuple[str, Sequence[Hit]]]) -> list[str | Offer | Hit]:
    """Return hits under headings of their own, such as recent records; an empty group has no heading."""
    rows: list[str | Offer | Hit] = []
    for heading, hits in groups:
        if hits:
            rows += [heading, *hits]
    return rows


def answer_rows(answer: Answer, text: str, completions: Sequence[Completion], fuzzy: bool, most: int) -> Shown:
    """Return what is shown for an answer; of more hits than `most` the rest stands on the page of results only."""
    rows: list[str | Offer | Hit] = [
        Offer("complete", one.shown, one.title, said_number(one.number) if one.number else "", one.text, one.cursor)
        for one in completions
    ]
    # a filter that is begun is finished first, unless it already reads as one
    chosen = 0 if completions and not completions[0].optional else -1
    if answer.corrected and fuzzy:
        rows.append(Offer("as_typed", tr("Search for “{}” as typed").format(_said(text)), value=text))
    rows += grouped(answer.hits[:most])
    finishing = bool(completions) and not answer.hits
    if answer.nearest and not finishing:
        rows += [tr(NEAREST), *answer.nearest]
    if answer.hits:
        count = len(answer.hits)
        title = tr("Show all %n result(s)", "", count) if 1 < count <= most else tr("Show all results")
        if count > 1:
            rows.append(Offer("all", title, note="Ctrl+Shift+K", value=text))
    return Shown(rows, "" if finishing else told(answer, text, fuzzy), tr(KEYS), chosen)


def told(answer: Answer, text: str, fuzzy: bool) -> str:
    """Say what was searched for in place of what was typed, and what was tried where nothing was found."""
    said = [_unknown(name) for name in answer.unknown]
    if answer.corrected:
        said.append(tr("Showing results for “{}”.").format(_said(answer.corrected)))
    if answer.layout:
        said.append(
            tr("Showing results for “{}”: the same keys in the other keyboard layout.").format(_said(answer.layout))
        )
    if answer.partial:
        said.append(tr("No record has all of these words; these have most of them."))
    if not answer.hits:
        said.append(tr("Nothing found for “{}”.").format(_said(text)))
        ending = tr("{} and near spellings.") if fuzzy else tr("{}; spellings were not guessed.")
        said.append(ending.format(tr(TRIED)))
        if not answer.nearest:
            said.append(tr("Try fewer or other words, an abbreviation, or a year."))
    return " ".join(said)


def _unknown(name: str) -> str:
    kind, _, value = name.partition(":")
    if kind == "on":
        return tr("“{}” is no date, so on: was left out.").format(_said(value))
    return tr("No {0} is called “{1}”, so nothing passes {0}:.").format(kind, _said(value))


def _said(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= SAID else f"{text[:SAID]}…"
