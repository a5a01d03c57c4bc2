# SPDX-License-Identifier: MIT
"""The text of every box of a chart. What was set out once is kept: folding and unfolding set out nothing anew."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from csto_explorer.chart.boxes import BoxText, Roles, box_text
from csto_explorer.chart.details import UNCERTAIN, BodyDetails, ChartDetails, holder_lines, words_in
from csto_explorer.chart.options import ChartOptions
from csto_explorer.chart.tree import Tree
from csto_explorer.language import tr
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.scene.model import Measure
from csto_explorer.scene.themes import class_role
from csto_explorer.scene.wrapping import DOT

Known = dict[tuple[object, ...], dict[tuple[RecordKey, int, float, bool], BoxText]]
"""Boxes set out before, by the options that their text depends on."""


class Texts:
    """Sets out the boxes of one tree; `known` holds boxes of the same records and date, and is added to."""

    def __init__(
        self, tree: Tree, details: ChartDetails, measure: Measure, options: ChartOptions, known: Known
    ) -> None:
        self._tree, self._details, self._measure, self._options = tree, details, measure, options
        o = options
        depends = (
            o.language,
            o.show_holders,
            o.show_purpose,
            o.show_abbreviation,
            o.show_class,
            o.show_seat,
            o.show_since,
        )
        # what changed differs from one comparison to the next
        self._known = {} if options.changes else known.setdefault(depends, {})

    def all(self, widths: Sequence[float]) -> list[BoxText]:
        """Return the text of every box."""
        known, maybe = self._known, Certainty.UNCERTAIN
        # the top box has other colours
        marks = (-1 - self._tree.hidden[0], *self._tree.hidden[1:])
        found = []
        for n, (node, mark, width) in enumerate(zip(self._tree.nodes, marks, widths, strict=True)):
            uncertain = node.certainty is maybe and self._says_uncertain(n)
            place = (node.organization.key, mark, width, uncertain)
            text = known.get(place)
            if text is None:
                text = known[place] = self._set_out(n, width, uncertain)
            found.append(text)
        return found

    def _set_out(self, n: int, width: float, uncertain: bool) -> BoxText:
        words = self._details[self._tree.nodes[n].organization.key]
        hidden = self._tree.hidden[n]
        role = class_role(words.classification)
        roles = Roles("text.on_accent", "text.on_accent", "text.on_accent.second") if n == 0 else Roles(role)
        change, sign = self._change(n)
        return box_text(
            words.name,
            words.abbreviation if self._options.show_abbreviation else "",
            list(self._second(words, uncertain)),
            self._measure,
            roles,
            width=width,
            mark=f"+{hidden}" if hidden else sign,
            change=change,
            other_name=words.second_name,
        )

    def _change(self, n: int) -> tuple[str, str]:
        """Return the words of a change and its sign alone: below a box that says the same the sign is enough."""
        changes = self._options.changes
        change = changes.get(self._tree.nodes[n].organization.key)
        if change is None:
            return "", ""
        parent = self._tree.parents[n]
        above = changes.get(self._tree.nodes[parent].organization.key) if parent >= 0 else None
        # where a branch is folded its count stands in the place of the sign
        is_told = above == change and not self._tree.hidden[n]
        return ("", change.sign) if is_told else (f"{change.sign} {change.text}", "")

    def _says_uncertain(self, n: int) -> bool:
        """Whether an uncertain box says so: below one that says so the dashed outline does."""
        parent = self._tree.parents[n]
        return parent < 0 or self._tree.nodes[parent].certainty is not Certainty.UNCERTAIN

    def _second(self, words: BodyDetails, uncertain: bool) -> Iterable[str]:
        options = self._options
        if options.show_class and words.kind:
            yield words.kind
        if options.show_purpose and words.purpose:
            yield words.purpose
        seat, since = words.seat if options.show_seat else "", words.since if options.show_since else ""
        facts = f"{DOT} ".join(part for part in (seat, since) if part)
        if facts:
            yield facts
        if uncertain:
            yield tr(UNCERTAIN, language=words_in(options.language))
        if options.show_holders:
            yield from holder_lines(words.holders)
