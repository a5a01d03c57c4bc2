# SPDX-License-Identifier: MIT
"""Place and Lens: where one is in the records, and through what one looks at them.

A Place goes into the history, into links and into the footers of prints. A Lens (the as-of date and the
language) changes how one looks and adds no step to the history. Both have one text form together:
`csto://organization/csc?view=chart&on=2022-04-01`.
"""

from __future__ import annotations

import datetime
from typing import NamedTuple

from csto_explorer.language import tr
from csto_explorer.records.edtf import EdtfDate
from csto_explorer.records.keys import RecordKey

SCHEME = "csto"
VIEWS = ("overview", "chart", "map", "tables")
LANGUAGES = ("en", "ru")


class Place(NamedTuple):
    """A record, and the view it is looked at in (None: whichever is shown)."""

    key: RecordKey
    view: str | None = None


class Lens(NamedTuple):
    """The as-of date and the language of names."""

    on: datetime.date
    language: str = "en"


def link(place: Place, on: datetime.date | None = None) -> str:
    """Return the text form of a place, with the as-of date if one is given."""
    from urllib.parse import quote, urlencode

    query = {}
    if place.view is not None:
        query["view"] = place.view
    if on is not None:
        query["on"] = on.isoformat()
    tail = f"?{urlencode(query)}" if query else ""
    return f"{SCHEME}://{place.key.kind}/{quote(place.key.id)}{tail}"


def parse_link(text: str) -> tuple[Place, datetime.date | None]:
    """Read a link; raises ValueError, with a reason fit for the user, when it is not one of ours."""
    from urllib.parse import parse_qs, unquote, urlsplit

    try:
        parts = urlsplit(text.strip())
        query = parse_qs(parts.query)
        path = unquote(parts.path).strip("/")
    except ValueError:
        raise _no_link(tr("it cannot be read")) from None
    if parts.scheme != SCHEME:
        raise _no_link(tr("it does not begin with {}://").format(SCHEME))
    try:
        key = RecordKey.parse(f"{parts.netloc}/{path}")
    except ValueError:
        raise _no_link(tr("after csto:// come a kind and a record, as in csto://organization/csc")) from None
    view = query.get("view", [None])[0]
    if view is not None and view not in VIEWS:
        raise _no_link(tr("“{}” is no view; the views are {}").format(view[:20], ", ".join(VIEWS)))
    on = query.get("on", [None])[0]
    try:
        # as on the command line, the last day of a month or a year counts
        day = EdtfDate.parse(on.strip()).latest if on else None
    except ValueError:
        raise _no_link(tr("“{}” is no date; write it as in on=2022-04-01").format((on or "")[:20])) from None
    return Place(key, view), day


def _no_link(reason: str) -> ValueError:
    return ValueError(tr("This is not a link to a record: {}.").format(reason))
