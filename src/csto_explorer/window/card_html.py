# SPDX-License-Identifier: MIT
"""A card set out as rich text. Everything that comes from records is escaped: a database cannot bring markup."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection
from html import escape

from csto_explorer.database.citing import reference
from csto_explorer.database.wording import date_text
from csto_explorer.language import tr
from csto_explorer.records.card import Card, Fact, Section, Span
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


def card_html(card: Card, whole: Collection[str] = (), show_plot: ShowPlot = without_plots) -> str:
    """Return the card as HTML for a QTextBrowser.

    `whole` names the lists that are shown to their end, `show_plot` gives the picture of a plot as HTML.
    """
    second = theme.current().colours["text.second"]
    base = theme.base_pixels()
    small = round(theme.small_pixels())
    parts = [
        f'<div style="color:{second}; font-size:{small}px">{escape(card.kind)}</div>',
        f'<div style="font-size:{round(1.5 * base)}px; font-weight:600; margin-top:2px">{escape(card.title)}</div>',
    ]
    if card.subtitle:
        parts.append(f'<div style="color:{second}; margin-top:2px">{escape(card.subtitle)}</div>')
    if card.standing:
        parts.append(f'<div style="margin-top:8px; font-weight:600">{escape(card.standing)}</div>')
    if card.facts:
        rows = "".join(_fact(fact, second) for fact in card.facts)
        parts.append(f'<table cellspacing="0" cellpadding="0" style="margin-top:10px">{rows}</table>')
    if card.day is not None:
        parts.append(f'<div style="margin-top:6px">{_day(card.day)}</div>')
    if card.description:
        parts.append(
            f'<p style="margin-top:10px; margin-bottom:0; line-height:125%">'
            f"{escape(card.description)}{_notes(card.description_notes)}</p>"
        )
    if card.note:
        note = escape(tr("Note: {}").format(card.note))
        parts.append(f'<p style="color:{second}; margin-top:8px; margin-bottom:0">{note}</p>')
    parts += [_section(section, second, whole, show_plot) for section in card.sections]
    parts.append(_sources(card, second, small))
    return "".join(parts)


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
    accent = theme.current().colours["accent"]
    return f'<a href="{escape(address, quote=True)}" style="color:{accent}">{escape(text)}</a>'


def _notes(notes: tuple[int, ...]) -> str:
    accent = theme.current().colours["accent"]
    made = "&#8239;".join(
        f'<a href="{NOTE_SCHEME}{note}" style="color:{accent}; text-decoration:none">{note}</a>' for note in notes
    )
    return f"&#8239;<sup>{made}</sup>" if made else ""


def _day(day: datetime.date) -> str:
    """Return the offer to look at a day."""
    return _link(f"{DAY_SCHEME}{day.isoformat()}", tr("Show this day, {}").format(date_text(day.isoformat())))


def list_name(section: Section) -> str:
    """Return the heading of a list without its count, which changes with the date."""
    return section.heading.rpartition(" (")[0] or section.heading


def _section(section: Section, second: str, whole: Collection[str], show_plot: ShowPlot) -> str:
    lines = [show_plot(plot) for plot in section.plots]
    uncertain = escape(tr("uncertain on this date"))
    name, count = list_name(section), len(section.links)
    shown = count if count <= _ALL or name in whole else _FIRST
    for link in section.links[:shown]:
        detail = f' <span style="color:{second}">{escape(link.detail)}</span>' if link.detail else ""
        doubt = "" if link.certain else f' <span style="color:{second}">({uncertain})</span>'
        title = anchor(link.key, link.title) if link.key else f"<i>{escape(link.title)}</i>"
        lines.append(f'<div style="margin-top:3px">{title}{detail}{doubt}{_notes(link.notes)}</div>')
    heading = f'<div style="margin-top:12px; font-weight:600">{escape(section.heading)}</div>'
    if section.more and shown == count:
        more = escape(tr("and {} more").format(section.more))
        lines.append(f'<div style="margin-top:3px; color:{second}">{more}</div>')
    if count > _ALL:
        said = tr("Show fewer") if shown == count else tr("Show all {}").format(count)
        lines.append(f'<div style="margin-top:3px">{_link(f"{MORE_SCHEME}{name}", said)}</div>')
    return heading + "".join(lines)


def _source(citation: Citation, number: int) -> str:
    # a paragraph that hangs below its number: a table for each claim takes Qt ten times as long to set out
    leads = anchor(citation.source, tr("Source"))
    said = f"{escape(reference(citation))} {leads}"
    return f'<p class="source"><a name="note{number}"></a>{number}&#8195;{said}</p>'


def _sources(card: Card, second: str, small: int) -> str:
    if not card.citations:
        return ""
    heading = escape(tr("Sources"))
    style = f"margin:0 0 2px {2 * small}px; text-indent:-{2 * small}px; color:{second}; font-size:{small}px"
    parts = [
        f"<style>p.source {{ {style} }}</style>",
        f'<div style="margin-top:12px; margin-bottom:3px; font-weight:600">{heading}</div>',
    ]
    for claim in card.claims:
        # one claim needs no heading: everything bears out everything
        if len(card.claims) > 1:
            parts.append(f'<div style="margin-top:5px; font-size:{small}px">{escape(claim.said)}</div>')
        parts += [_source(card.citations[number - 1], number) for number in claim.notes]
    return "".join(parts)
