# SPDX-License-Identifier: MIT
"""The rows of the structure at a date, built from typed records only, so that no query runs while painting."""

from __future__ import annotations

import datetime
from typing import Any

from csto_explorer.database.store import Store
from csto_explorer.language import marked, tr
from csto_explorer.models.structure_model import Row
from csto_explorer.records.interval import Certainty
from csto_explorer.records.structure import Node
from csto_explorer.records.tenures import is_acting, unheld

POSTS_TITLE = marked("Posts")
UNHELD = {
    "not stated": marked("Holder not stated"),
    "not known": marked("Holder not known"),
    "vacant": marked("Vacant"),
}


def build_rows(store: Store, tree: Node | None, on: datetime.date, language: str) -> Row:
    """Return an unseen top row over the structure at a date."""
    top = Row(None, "", "", "", None)
    if tree is None:
        return top
    posts = _posts(store, on)
    holders = _holders(store)
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
            group = row.add(Row(None, tr(POSTS_TITLE), "", "posts", row))
            group.bodies = len(posts[row.key])
            for post in posts[row.key]:
                _add_post(store, group, post, holders, on, language)
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


def _add_post(
    store: Store, row: Row, post: Any, holders: dict[Any, list[Any]], on: datetime.date, language: str
) -> None:
    area = store.areas().get(post.area)
    state = area.names.name(language) if area is not None else ""
    # the seats of a council differ by state: that comes first, and what its holder is by office
    name = (post.role if language == "en" else "") or post.names.name(language)
    post_row = row.add(Row(post.key, name if state else post.names.name(language), state, "post", row))
    ever = holders.get(post.key, [])
    held = [(membership, certainty) for membership in ever if (certainty := membership.interval.holds(on))]
    for membership, certainty in held:
        name = membership.person_names.name(language)
        name = tr("{} (acting)").format(name) if is_acting(membership) else name
        post_row.add(Row(membership.person, name, "", "person", post_row, uncertain=certainty is Certainty.UNCERTAIN))
    if not held:
        post_row.add(Row(post.key, tr(UNHELD[unheld(post, on, bool(ever))]), "", "none", post_row))


def _posts(store: Store, on: datetime.date) -> dict[Any, list[Any]]:
    found: dict[Any, list[Any]] = {}
    ordered = store.lately(
        "posts in order", lambda: sorted(store.posts(), key=lambda post: (post.sort_order, post.key.id))
    )
    for post in ordered:
        if post.interval.holds(on):
            found.setdefault(post.organization, []).append(post)
    return found


def _holders(store: Store) -> dict[Any, list[Any]]:
    """Return all who ever held a post."""
    return store.lately("holders of posts", lambda: _by_post(store))


def _by_post(store: Store) -> dict[Any, list[Any]]:
    found: dict[Any, list[Any]] = {}
    for membership in store.memberships():
        if membership.post is not None:
            found.setdefault(membership.post, []).append(membership)
    return found
