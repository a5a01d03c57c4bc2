# SPDX-License-Identifier: MIT
"""The structure as an item model: bodies, under them their bodies, then a row of their posts, under these the holders.

Rebuilt as a whole for a date or a language; built from typed records only, so no query runs while painting.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from csto_explorer.database.store import Store
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.structure import Node, structure

Index = QModelIndex | QPersistentModelIndex

KEY_ROLE = int(Qt.ItemDataRole.UserRole)
CLASS_ROLE = KEY_ROLE + 1
FULL_NAME_ROLE = KEY_ROLE + 2
SHORT_ROLE = KEY_ROLE + 3
COUNT_ROLE = KEY_ROLE + 4
UNCERTAIN_ROLE = KEY_ROLE + 5

POSTS_TITLE = {"en": "Posts", "ru": "Посты"}
NOT_STATED = {"not stated": ("Holder not stated", "Имя не указано"), "vacant": ("Vacant", "Вакантна")}
UNCERTAIN_WORDS = "May not have existed on this date"


@dataclass(slots=True)
class Row:
    """One row: its record, its names, and the rows below it."""

    key: RecordKey | None
    name: str
    short: str
    classification: str
    parent: Row | None
    number: int = 0
    uncertain: bool = False
    bodies: int = 0
    children: list[Row] = field(default_factory=list)

    def add(self, row: Row) -> Row:
        """Put a row below this one and return it."""
        row.number = len(self.children)
        self.children.append(row)
        return row


def build_rows(store: Store, on: datetime.date, language: str) -> Row:
    """Return an unseen top row over the structure at a date."""
    top = Row(None, "", "", "", None)
    posts = _posts(store, on)
    holders = _holders(store, on)
    tree = structure(store.organizations(), store.relations(), store.root, on)
    if tree is None:
        return top
    waiting = [(tree, top)]
    order: list[Row] = []
    while waiting:
        node, above = waiting.pop()
        row = above.add(_body_row(node, above, language))
        order.append(row)
        waiting.extend((child, row) for child in reversed(node.children))
    for row in reversed(order):
        row.bodies = sum(1 + child.bodies for child in row.children)
    for row in order:
        if row.key in posts:
            # folded away under one row, so that bodies stay next to each other
            group = row.add(Row(None, POSTS_TITLE.get(language, POSTS_TITLE["en"]), "", "posts", row))
            group.bodies = len(posts[row.key])
            for post in posts[row.key]:
                _add_post(group, post, holders, language)
    return top


def _body_row(node: Node, above: Row, language: str) -> Row:
    body = node.organization
    names = body.names
    short = names.short(language)
    if short and short.casefold() == names.name(language).casefold():
        short = ""
    return Row(
        body.key,
        names.name(language),
        short,
        body.classification,
        above,
        uncertain=node.certainty is Certainty.UNCERTAIN,
    )


def _add_post(row: Row, post: Any, holders: dict[Any, list[Any]], language: str) -> None:
    post_row = row.add(Row(post.key, post.names.name(language), "", "post", row))
    held = holders.get(post.key, [])
    for membership, certainty in held:
        name = membership.person_names.name(language)
        post_row.add(Row(membership.person, name, "", "person", post_row, uncertain=certainty is Certainty.UNCERTAIN))
    if not held:
        words = NOT_STATED.get(post.holder_status, NOT_STATED["not stated"])
        post_row.add(Row(post.key, words[language == "ru"], "", "none", post_row))


def _posts(store: Store, on: datetime.date) -> dict[Any, list[Any]]:
    found: dict[Any, list[Any]] = {}
    for post in sorted(store.posts(), key=lambda post: (post.sort_order, post.key.id)):
        if post.interval.holds(on):
            found.setdefault(post.organization, []).append(post)
    return found


def _holders(store: Store, on: datetime.date) -> dict[Any, list[Any]]:
    found: dict[Any, list[Any]] = {}
    for membership in store.memberships():
        certainty = membership.interval.holds(on)
        if certainty and membership.post is not None:
            found.setdefault(membership.post, []).append((membership, certainty))
    return found


class StructureModel(QAbstractItemModel):
    """Rows as `build_rows` gives them, one column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top = Row(None, "", "", "", None)
        self._by_key: dict[RecordKey, Row] = {}

    def show(self, top: Row) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._top = top
        self._by_key = {}
        waiting = [top]
        while waiting:
            row = waiting.pop()
            if row.key is not None:
                self._by_key.setdefault(row.key, row)
            waiting.extend(reversed(row.children))
        self.endResetModel()

    def index_of(self, key: RecordKey) -> QModelIndex:
        """Return the index of a record, an invalid one if it is not in the structure."""
        row = self._by_key.get(key)
        return self.createIndex(row.number, 0, row) if row else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Return the number of rows below an index."""
        return len(self._row(parent).children)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return 1."""
        return 1

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Return the index of a row below another."""
        children = self._row(parent).children
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        """Return the index above an index."""
        above = self._row(index).parent if index.isValid() else None
        if above is None or above is self._top:
            return QModelIndex()
        return self.createIndex(above.number, 0, above)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a role shows of a row."""
        if not index.isValid():
            return None
        row = self._row(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.short or row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.name}\n{UNCERTAIN_WORDS}" if row.uncertain else row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [row.short, row.name, UNCERTAIN_WORDS if row.uncertain else ""]
            return ", ".join(part for part in parts if part)
        return {
            KEY_ROLE: row.key,
            CLASS_ROLE: row.classification,
            FULL_NAME_ROLE: row.name,
            SHORT_ROLE: row.short,
            COUNT_ROLE: row.bodies,
            UNCERTAIN_ROLE: row.uncertain,
        }.get(role)

    def _row(self, index: Index) -> Row:
        if not index.isValid():
            return self._top
        row: Row = index.internalPointer()
        return row
