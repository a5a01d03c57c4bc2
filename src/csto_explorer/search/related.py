# SPDX-License-Identifier: MIT
"""Records that stand for others which were found: the persons of memberships, the bodies of participations."""

from __future__ import annotations

from csto_explorer.database.store import Store
from csto_explorer.search.finding import PERSON, Filter, Found

PERSONS = 20
"""So many persons are brought before the memberships that name them."""
PARTICIPATION = "participation"
MOST_PARTS = 50
"""So many participations are looked at for the bodies that they are in."""
SEVERAL = 3
"""A body that so many of them are in is what a question for members asks for."""


def persons_of(store: Store, met: list[Found], where: Filter, levels: tuple[int, ...]) -> list[Found]:
    """Return the persons of memberships met on some levels: the president of a state is a person.

    A person ranks as the membership does, and comes before it by being more important.
    """
    places = {one.entry: one for one in reversed(met) if one.level in levels}
    known = {one.entry for one in met}
    marks = ", ".join("?" * len(places))
    statement = (
        "SELECT m.id, e.id FROM search_entry m JOIN memberships ms ON ms.id = substr(m.record, 12) "
        "JOIN search_entry e ON e.record = 'person/' || ms.person_id "
        f"WHERE m.kind = 'membership' AND m.id IN ({marks}) AND {where.condition} ORDER BY m.id LIMIT {PERSONS}"
    )
    rows = store.connection.execute(statement, (*places, *where.parameters)) if places else ()
    return [
        places[membership]._replace(entry=person, matched="text", kind=PERSON)
        for membership, person in rows
        if person not in known
    ]


def bodies_of(store: Store, found: dict[int, Found], where: Filter) -> list[Found]:
    """Return the bodies that several of the participations found are in: one record that names all the members.

    A body ranks as the best of its participations does, and comes before it by being more important.
    """
    parts = sorted(one for one in found.values() if one.kind == PARTICIPATION)[:MOST_PARTS]
    marks = ", ".join("?" * len(parts))
    statement = (
        "SELECT m.id, e.id FROM search_entry m JOIN participations p ON p.id = substr(m.record, 15) "
        "JOIN search_entry e ON e.record = 'organization/' || p.organization_id "
        f"WHERE m.id IN ({marks}) AND {where.condition}"
    )
    parameters = (*(one.entry for one in parts), *where.parameters)
    body_of = dict(map(tuple, store.connection.execute(statement, parameters).fetchall())) if parts else {}
    best: dict[int, Found] = {}
    numbers: dict[int, int] = {}
    for one in parts:
        body = body_of.get(one.entry)
        if body is not None:
            best.setdefault(body, one)
            numbers[body] = numbers.get(body, 0) + 1
    # what ranks is told again by `_keep`
    return [
        one._replace(entry=body, matched="text", rank=one.rank[2:])
        for body, one in best.items()
        if numbers[body] >= SEVERAL
    ]
