# SPDX-License-Identifier: MIT
"""A card set out as rich text. Everything that comes from records is escaped: a database cannot bring markup."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Iterator
from functools import lru_cache
from html import escape
from typing import NamedTuple

from csto_explorer.database.citing import reference
from csto_explorer.database.wording import date_text
from csto_explorer.language import spoken, tr
from csto_explorer.records.card import Card, CardLink, Claim, Fact, Section, Span
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.plots import Plot
from csto_explorer.records.types import Citation
from csto_explorer.window import theme
from csto_explorer.window.schemes import DAY_SCHEME, LINK_SCHEME, MORE_SCHEME, NOTE_SCHEME

_FIRST, _ALL = 8, 10
"""Rows of a list that are shown at first; a list that is little longer is shown whole."""
ShowPlot = Callable[[Plot], str]


def without_plots(plot: Plot) -> str:
    """Show no plot: the list below says all that it would."""
    return ""


class Part(NamedTuple):
    """A part of a card: some paragraphs that stand and fall together."""

    name: str
    """What it is, whatever the date."""
    begins: str
    """How its first paragraph looks: "top", "list" or "sources"."""
    paragraphs: tuple[str, ...]
    knows: bool = True
    """Whether it has as many paragraphs as it says; tables have more."""
    can_be_replaced: bool = True

    @property
    def html(self) -> str:
        """All of it."""
        return "".join(self.paragraphs)

    @property
    def length(self) -> int:
        """How many paragraphs it is known to have."""
        return len(self.paragraphs) if self.knows else 0


def card_html(card: Card, whole: Collection[str] = (), show_plot: ShowPlot = without_plots) -> str:
    """Return the card as HTML for a QTextBrowser.

    `whole` names the lists that are shown to their end, `show_plot` gives the picture of a plot as HTML.
    """
    return "".join(part.html for part in card_parts(card, whole, show_plot))


def card_parts(card: Card, whole: Collection[str] = (), show_plot: ShowPlot = without_plots) -> tuple[Part, ...]:
    """Return the card as HTML part by part: what it is, its facts, its lists, its sources."""
    second = theme.current().colours["text.second"]
    base = theme.base_pixels()
    small = round(theme.small_pixels())
    top = [
        f'<div style="color:{second}; font-size:{small}px">{escape(card.kind)}</div>',
        f'<div style="font-size:{round(1.5 * base)}px; font-weight:600; margin-top:2px">{escape(card.title)}</div>',
    ]
    if card.subtitle:
        top.append(f'<div style="color:{second}; margin-top:2px">{escape(card.subtitle)}</div>')
    if card.standing:
        top.append(f'<div style="margin-top:8px; font-weight:600">{escape(card.standing)}</div>')
    rest = []
    if card.facts:
        rows = "".join(_fact(fact, second) for fact in card.facts)
        rest.append(f'<table cellspacing="0" cellpadding="0" style="margin-top:10px">{rows}</table>')
    if card.day is not None:
        rest.append(f'<div style="margin-top:6px">{_day(card.day)}</div>')
    if card.description:
        rest.append(
            f'<p style="margin-top:10px; margin-bottom:0; line-height:125%">'
            f"{escape(card.description)}{_notes(card.description_notes)}</p>"
        )
    if card.note:
        note = escape(tr("Note: {}").format(card.note))
        rest.append(f'<p style="color:{second}; margin-top:8px; margin-bottom:0">{note}</p>')
    parts = [Part(str(card.key), "top", tuple(top)), Part("facts", "facts", tuple(rest), knows=False)]
    for section in card.sections:
        paragraphs = tuple(_section(section, second, whole, show_plot))
        parts.append(Part(list_name(section), "list", paragraphs, can_be_replaced=not section.plots))
    if card.citations:
        parts.append(Part("", "sources", _sources(card.citations, card.claims, second, small, spoken())))
    return tuple(parts)


def _fact(fact: Fact, second: str) -> str:
    value = "".join(_span(span) for span in fact.spans)
    return (
        f'<tr><td style="color:{second}; padding-right:12px; padding-bottom:4px">{escape(fact.label)}</td>'
        f'<td style="padding-bottom:4px">{value}{_notes(fact.notes)}</td></tr>'
    )


def _span(span: Span) -> str:
    return anchor(span.key, span.text) if span.key else escape(span.text)


def anchor(key: RecordKey, text: str) -> str:
    """Return a link to a record."""
    return _link(f"{LINK_SCHEME}{key}", text)


def _link(address: str, text: str) -> str:
    return _coloured(address, text, theme.current().colours["accent"])


def _coloured(address: str, text: str, accent: str) -> str:
    return f'<a href="{escape(address, quote=True)}" style="color:{accent}">{escape(text)}</a>'


def _notes(notes: tuple[int, ...]) -> str:
    return _coloured_notes(notes, theme.current().colours["accent"])


def _coloured_notes(notes: tuple[int, ...], accent: str) -> str:
    # no narrow space: Qt breaks the line at it, and the number would stand alone on the next
    made = "&nbsp;".join(
        f'<a href="{NOTE_SCHEME}{note}" style="color:{accent}; text-decoration:none">{note}</a>' for note in notes
    )
    return f"<sup>&nbsp;{made}</sup>" if made else ""


def _day(day: datetime.date) -> str:
    """Return the offer to look at a day."""
    return _link(f"{DAY_SCHEME}{day.isoformat()}", tr("Show this day, {}").format(date_text(day.isoformat())))


def list_name(section: Section) -> str:
    """Return the heading of a list without its count, which changes with the date."""
    return section.heading.rpartition(" (")[0] or section.heading


def _section(section: Section, second: str, whole: Collection[str], show_plot: ShowPlot) -> Iterator[str]:
    yield f'<div style="margin-top:12px; font-weight:600">{escape(section.heading)}</div>'
    yield from (show_plot(plot) for plot in section.plots)
    accent, uncertain = theme.current().colours["accent"], tr("uncertain on this date")
    name, count = list_name(section), len(section.links)
    shown = count if count <= _ALL or name in whole else _FIRST
    for link in section.links[:shown]:
        yield _line(link, second, accent, "" if link.certain else uncertain)
    if section.more and shown == count:
        more = escape(tr("and {} more").format(section.more))
        yield f'<div style="margin-top:3px; color:{second}">{more}</div>'
    if count > _ALL:
        said = tr("Show fewer") if shown == count else tr("Show all {}").format(count)
        yield f'<div style="margin-top:3px">{_link(f"{MORE_SCHEME}{name}", said)}</div>'


@lru_cache(maxsize=2048)
def _line(link: CardLink, second: str, accent: str, uncertain: str) -> str:
    """Return a line of a list in some colours; most are the same from one date to the next."""
    detail = f' <span style="color:{second}">{escape(link.detail)}</span>' if link.detail else ""
    doubt = f' <span style="color:{second}">({escape(uncertain)})</span>' if uncertain else ""
    address = f"{LINK_SCHEME}{link.key}"
    title = _coloured(address, link.title, accent) if link.key else f"<i>{escape(link.title)}</i>"
    return f'<div style="margin-top:3px">{title}{detail}{doubt}{_coloured_notes(link.notes, accent)}</div>'


def _source(citation: Citation, number: int) -> str:
    # a paragraph that hangs below its number: a table for each claim takes Qt ten times as long to set out
    leads = anchor(citation.source, tr("Source"))
    said = f"{escape(reference(citation))} {leads}"
    return f'<p class="source"><a name="note{number}"></a>{number}&#8195;{said}</p>'


@lru_cache(maxsize=16)
def _sources(
    citations: tuple[Citation, ...], claims: tuple[Claim, ...], second: str, small: int, language: str
) -> tuple[str, ...]:
    """Return the sources claim by claim, said in a language; at most dates a card has the same."""
    heading = escape(tr("Sources"))
    style = f"margin:0 0 2px {2 * small}px; text-indent:-{2 * small}px; color:{second}; font-size:{small}px"
    parts = [
        f"<style>p.source {{ {style} }}</style>"
        f'<div style="margin-top:12px; margin-bottom:3px; font-weight:600">{heading}</div>',
    ]
    for claim in claims:
        # one claim needs no heading: everything bears out everything
        if len(claims) > 1:
            parts.append(f'<div style="margin-top:5px; font-size:{small}px">{escape(claim.said)}</div>')
        parts += [_source(citations[number - 1], number) for number in claim.notes]
    return tuple(parts)
