# SPDX-License-Identifier: MIT
"""The card of a record: what is shown of it, ready to be set out by a window, a terminal or a file.

Text only, no markup. A span with a `key` is a link to that record; `notes` are numbers of citations, from 1.
"""

from __future__ import annotations

import datetime
from typing import NamedTuple

from csto_explorer.language import tr
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.plots import Plot
from csto_explorer.records.types import Citation


class Span(NamedTuple):
    """A run of text, perhaps a link."""

    text: str
    key: RecordKey | None = None


class Fact(NamedTuple):
    """One labelled line of the card. `column` is the column of the table it comes from."""

    column: str
    label: str
    spans: tuple[Span, ...]
    notes: tuple[int, ...] = ()


class CardLink(NamedTuple):
    """One line of a list of links: the other record and a few words about the link (role, dates).

    A line without a `key` says what there is not: a vacant post, days of which nothing is known.
    """

    key: RecordKey | None
    title: str
    detail: str = ""
    certain: bool = True
    notes: tuple[int, ...] = ()


class Section(NamedTuple):
    """A headed list of links, such as "Bodies below (6)". `more` is how many of the count are not listed.

    `plots` draw what the list says.
    """

    heading: str
    links: tuple[CardLink, ...]
    more: int = 0
    plots: tuple[Plot, ...] = ()


class Claim(NamedTuple):
    """What some citations bear out: the facts they name, or the record as a whole; with their numbers, from 1."""

    said: str
    notes: tuple[int, ...]


class Card(NamedTuple):
    """Everything the card shows. `standing` says how it stands at the as-of date where that is not "certain".

    `claims` group the numbers of the citations by what they bear out; each number stands in one of them. `day` is the
    day on which an event took place, where it is another than the as-of date: one may want to see that day.
    """

    key: RecordKey
    kind: str
    title: str
    subtitle: str
    facts: tuple[Fact, ...]
    description: str
    description_notes: tuple[int, ...]
    note: str
    sections: tuple[Section, ...]
    citations: tuple[Citation, ...]
    standing: str = ""
    claims: tuple[Claim, ...] = ()
    day: datetime.date | None = None

    def text(self) -> str:
        """Return the whole text of the card, as plain lines."""
        lines = [self.kind, self.title, self.subtitle, self.standing]
        lines += [f"{fact.label}: {''.join(span.text for span in fact.spans)}" for fact in self.facts]
        lines += [self.description, self.note]
        for section in self.sections:
            lines.append(section.heading)
            lines += [f"{link.title}, {link.detail}" if link.detail else link.title for link in section.links]
            lines += [tr("and {} more").format(section.more)] if section.more else []
        lines += [", ".join(part for part in (c.publisher, c.title, c.place) if part) for c in self.citations]
        return "\n".join(line for line in lines if line)
