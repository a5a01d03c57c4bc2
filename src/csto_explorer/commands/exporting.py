# SPDX-License-Identifier: MIT
"""The command that writes records, or what they cite, in another format."""

from __future__ import annotations

import argparse

from csto_explorer.commands.output import FOUND, NOTHING, write_text
from csto_explorer.commands.reading import read_key
from csto_explorer.database.store import Store
from csto_explorer.errors import UsageError
from csto_explorer.language import marked, tr

GRAPHS = ("dot", "mermaid", "graphml")
FORMATS = ("jsonl", "bibtex", "ris", "csl", *GRAPHS)
HELP = marked(
    "jsonl: a record a line; bibtex, ris, csl: the sources that the records cite; "
    "dot, mermaid, graphml: the structure as a graph"
)


def export(store: Store, options: argparse.Namespace) -> int:
    """Write all records, or the sources that all or some records cite."""
    if options.format == "jsonl":
        return _records(store, options)
    if options.format in GRAPHS:
        return _graph(store, options)
    if options.root:
        raise UsageError(tr("--root is for dot, mermaid and graphml: name records with --record."))
    from csto_explorer.export.citations import keys_at, references
    from csto_explorer.export.reference_formats import FORMATS as WRITERS

    keys = [read_key(text) for text in options.record] or keys_at(store, options.on)
    found = references(store, keys)
    write_text(WRITERS[options.format][2](found), options.output)
    return FOUND if found else NOTHING


def _records(store: Store, options: argparse.Namespace) -> int:
    from csto_explorer.export.jsonl import lines

    if options.record or options.root:
        raise UsageError(
            tr("jsonl holds all records: leave out --record and --root, or use show --json for one of them.")
        )
    write_text("".join(f"{line}\n" for line in lines(store, options.on)), options.output)
    return FOUND


def _graph(store: Store, options: argparse.Namespace) -> int:
    from csto_explorer.export.graph_formats import FORMATS as WRITERS
    from csto_explorer.export.graphs import graph_of

    if options.record:
        raise UsageError(tr("{} holds a structure: name the body at its top with --root.").format(options.format))
    root = read_key(options.root) if options.root else None
    graph = graph_of(store, options.on or store.opens_on, root)
    write_text(WRITERS[options.format](graph), options.output)
    return FOUND
