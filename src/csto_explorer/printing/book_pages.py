# SPDX-License-Identifier: MIT
"""The pages of a book while it is set: a cursor that moves down, and references whose pages are known at the end."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from csto_explorer.printing.page import Jump, LegendEntry, Mark, Page, Sheet, SheetWords, surround
from csto_explorer.printing.paper import Paper
from csto_explorer.printing.progress import Tell, quiet
from csto_explorer.printing.words import page_of, word
from csto_explorer.records.keys import RecordKey
from csto_explorer.scene.model import Group, Measure, Rect, Scene, Text
from csto_explorer.scene.wrapping import wrap

_LINE = 8.5
_LEADING = 1.3
_PART = " › "
_HEADING_GAP = 16.0
_MANY_PAGES = 9999
_RUNNING = 0.72
"""The heading of the later pages beside that of the first."""


@dataclass(frozen=True, slots=True)
class _Reference:
    """A text with a place ("{}") for the number of the page of a body. `area` is what leads there besides."""

    text: Text
    target: RecordKey
    area: Rect | None = None


@dataclass(slots=True)
class _Draft:
    """A page that is being set, in points from the corner of its frame."""

    page: Page
    groups: list[Group] = field(default_factory=list)
    texts: list[Text | _Reference] = field(default_factory=list)
    """In the order of reading."""
    marks: list[tuple[RecordKey | str, float, float]] = field(default_factory=list)


class Book:
    """Pages one after the other. `where` says on which page, from 0, each body stands."""

    def __init__(
        self,
        paper: Paper,
        words: SheetWords,
        legend: Sequence[LegendEntry],
        margin: float,
        measure: Measure,
        about: int = 999,
    ) -> None:
        """Begin a book of `about` so many pages: references are given the room of so long a number."""
        self.where: dict[RecordKey, int] = {}
        self.y = 0.0
        self.language, self._measure = words.language, measure
        self._drafts: list[_Draft] = []
        self._widest = "0" * len(str(about))
        # the widest number that may come, so that the foot takes the same room on every page
        widest = replace(words, page=page_of(_MANY_PAGES, _MANY_PAGES, words.language))
        self._first, self._later = (
            surround(paper, widest, legend, (), measure, margin, title) for title in (1.0, _RUNNING)
        )

    @property
    def factor(self) -> float:
        """How much larger type is than on A4."""
        return self._later.factor

    @property
    def frame(self) -> Rect:
        """What the present page has room for; x and y on it count from its corner."""
        return self._drafts[-1].page.frame

    @property
    def number(self) -> int:
        """The number of the present page, from 0."""
        return len(self._drafts) - 1

    @property
    def room(self) -> float:
        """The height that is left on the present page."""
        return self.frame.height - self.y

    def begin_page(self) -> None:
        """Turn over."""
        self._drafts.append(_Draft(self._later if self._drafts else self._first))
        self.y = 0.0

    def add(self, group: Group) -> None:
        """Add a group where it is."""
        self._drafts[-1].groups.append(group)

    def mark(self, name: RecordKey | str, x: float = 0.0, y: float = 0.0) -> None:
        """Make an entry in the outline lead here."""
        self._drafts[-1].marks.append((name, x, y))

    def text(self, text: Text) -> None:
        """Add a line of text."""
        self._drafts[-1].texts.append(text)

    def refer(
        self,
        text: str,
        target: RecordKey,
        x: float,
        y: float,
        size: float,
        *,
        anchor: str = "left",
        within: Rect | None = None,
    ) -> None:
        """Add a text that tells a body's page where "{}" stands, and leads there; so does the area `within`."""
        self._drafts[-1].texts.append(_Reference(Text(x, y, text, size, "accent", anchor=anchor), target, within))

    def paragraph(self, text: str, size: float, *, bold: bool = False) -> None:
        """Add wrapped text at the cursor, and move it below."""
        size *= self.factor
        for line in wrap(text, self.frame.width, size, bold, self._measure):
            self.y += size * _LEADING
            self.text(Text(0.0, self.y - size * 0.3, line, size, bold=bold))
        self.y += size * 0.4

    def path(self, steps: Sequence[tuple[str, RecordKey]]) -> None:
        """Add the bodies above, each with its page, in as many lines as they take."""
        size = _LINE * self.factor
        x, self.y = 0.0, self.y + size * _LEADING
        for number, (name, key) in enumerate(steps):
            # who stands above has a page already
            text = f"{name}, {word('on_page', self.language).format(self.where[key] + 1)}"
            parting = _PART if number else ""
            width = self._measure(parting + text, size, False)
            if x and x + width > self.frame.width:
                x, self.y, parting = 0.0, self.y + size * _LEADING, ""
            if parting:
                self.text(Text(x, self.y - size * 0.3, parting.strip(), size, "text.second"))
                x += self._measure("› ", size, False)
            self.refer(text, key, x, self.y - size * 0.3, size)
            x += self._measure(f"{text} ", size, False)
        self.y += size * 0.5

    def begin_list(self, heading: str, turn: Callable[[], None]) -> None:
        """Begin a list of lines under a heading; `turn` begins another page."""
        size = _LINE * self.factor
        if self.room < (_HEADING_GAP + 4 * _LINE) * self.factor:
            turn()
        else:
            self.y += _HEADING_GAP * self.factor
        self.y += size
        self.text(Text(0.0, self.y, heading, size, "text", bold=True))
        self.y += size * 0.4

    def list_line(self, text: str, target: RecordKey | None, turn: Callable[[], None]) -> None:
        """Add a line of a list, which leads to a body if one is named and has a page."""
        size = _LINE * self.factor
        room = self.frame.width - self._measure(f", {word('on_page', self.language)}{self._widest}", size, False)
        lines = wrap(text, room, size, False, self._measure)
        if self.room < len(lines) * size * _LEADING:
            turn()
        for line in lines:
            self.y += size * _LEADING
            self.text(Text(0.0, self.y - size * 0.3, line, size, "text.second"))
        if target is not None:
            told = f", {word('on_page', self.language)}"
            self.refer(told, target, self._measure(lines[-1], size, False), self.y - size * 0.3, size)

    def sheets(
        self, ranked: Mapping[RecordKey, tuple[int, int]], titles: Mapping[RecordKey, str], tell: Tell = quiet
    ) -> list[Sheet]:
        """Return the pages, their references filled in."""
        count = len(self._drafts)
        found = []
        for number, draft in enumerate(self._drafts):
            tell(number, count)
            found.append(self._sheet(number, draft, count, ranked, titles))
        return found

    def _sheet(
        self,
        number: int,
        draft: _Draft,
        count: int,
        ranked: Mapping[RecordKey, tuple[int, int]],
        titles: Mapping[RecordKey, str],
    ) -> Sheet:
        frame = draft.page.frame
        page = draft.page.numbered(page_of(number + 1, count, self.language))
        texts: list[Text] = []
        links: list[Jump] = []
        for reference in draft.texts:
            if isinstance(reference, Text):
                texts.append(reference)
                continue
            target = self.where.get(reference.target)
            if target is None:
                # a body outside the book
                continue
            text = reference.text._replace(text=reference.text.text.replace("{}", str(target + 1)))
            texts.append(text)
            links += [Jump(area.moved(frame.x, frame.y), target) for area in self._areas(text, reference.area)]
        inner = Rect(0, 0, frame.width, frame.height)
        sheet = page.filled(Scene(inner, (*draft.groups, Group(inner, tuple(texts)))), 1.0)
        return replace(sheet, links=tuple(links), marks=tuple(self._marks(draft, ranked, titles)))

    def _areas(self, text: Text, also: Rect | None) -> list[Rect]:
        width = self._measure(text.text, text.size, text.bold)
        x = text.x - (width if text.anchor == "right" else 0.0)
        own = Rect(x, text.y - text.size, width, text.size * 1.3)
        return [own] if also is None else [own, also]

    @staticmethod
    def _marks(
        draft: _Draft, ranked: Mapping[RecordKey, tuple[int, int]], titles: Mapping[RecordKey, str]
    ) -> list[Mark]:
        frame, made = draft.page.frame, []
        for name, x, y in draft.marks:
            if isinstance(name, str):
                made.append(Mark(len(ranked), 0, name, frame.x + x, frame.y + y))
            else:
                made.append(Mark(*ranked[name], titles[name], frame.x + x, frame.y + y))
        return made
