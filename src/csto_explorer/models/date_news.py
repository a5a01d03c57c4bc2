# SPDX-License-Identifier: MIT
"""What another date did, in words to be read aloud: how many members, who stands otherwise, what happened then."""

from __future__ import annotations

import datetime

from csto_explorer.database.wording import worded
from csto_explorer.language import marked, tr
from csto_explorer.models.workspace import Workspace
from csto_explorer.records.place import Lens

NOW = marked("{states} now {standing}", "said of states whose standing changed")
GONE = marked("{} without standing", "said of states that lost theirs")


def date_news(workspace: Workspace, before: datetime.date) -> str:
    """Tell what the workspace's date changed against a date before."""
    parts = [workspace.summary(), *_standings(workspace, before)]
    on = workspace.lens.on
    parts += [tick.name for tick in workspace.ticks() if tick.first == tick.last == on]
    return ". ".join(part.rstrip(".") for part in parts)


def _standings(workspace: Workspace, before: datetime.date) -> list[str]:
    """Name the states that stand otherwise, by how they stand now."""
    language = workspace.lens.language
    then = Workspace(workspace.store, Lens(before, language))
    was = {each.area.key: each for each in then.standings()}
    now = {each.area.key: each for each in workspace.standings()}
    found: dict[str, list[str]] = {}
    for key, each in now.items():
        if key not in was or was[key].status != each.status:
            found.setdefault(each.status, []).append(each.area.names.name(language))
    told = [tr(NOW).format(states=", ".join(sorted(names)), standing=worded(status)) for status, names in found.items()]
    gone = sorted(each.area.names.name(language) for key, each in was.items() if key not in now)
    return [*told, tr(GONE).format(", ".join(gone))] if gone else told
