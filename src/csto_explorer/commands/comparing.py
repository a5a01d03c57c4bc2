# SPDX-License-Identifier: MIT
"""The command that compares two dates."""

from __future__ import annotations

import argparse
from itertools import groupby

from csto_explorer.commands.output import FOUND, NOTHING, complain, say, say_json
from csto_explorer.database.comparing import Listed, changes
from csto_explorer.database.store import Store
from csto_explorer.language import tr
from csto_explorer.records.edtf import ACCUSATIVE, GENITIVE, describe


def compare(store: Store, options: argparse.Namespace) -> int:
    """Print what changed between two dates, whichever is named first."""
    earlier, later = sorted((options.first, options.second))
    found = changes(store, earlier, later, options.language)
    first, last = describe(earlier.isoformat(), GENITIVE), describe(later.isoformat(), ACCUSATIVE)
    if not found:
        complain(tr("csto-explorer: the records know of no change from {} to {}.").format(first, last))
    if options.json:
        say_json({"from": earlier.isoformat(), "to": later.isoformat(), "changes": [_document(each) for each in found]})
        return FOUND if found else NOTHING
    if not found:
        return NOTHING
    say(tr("From {} to {}").format(first, last))
    for heading, group in groupby(found, key=lambda each: each.heading):
        say(f"\n{heading}")
        for each in group:
            say(f"  {each.title}, {each.when}  {each.change.key}")
            for citation in each.citations:
                say(f"    {citation.publisher}, {citation.title}, {citation.place}")
    return FOUND


def _document(each: Listed) -> dict[str, object]:
    return {
        "change": each.change.kind,
        "record": str(each.change.key),
        "title": each.title,
        "date": each.change.on,
        "certainty": "certain" if each.change.certain else "uncertain",
        "citations": [{"source": citation.source.id, "locator": citation.locator} for citation in each.citations],
    }
