# SPDX-License-Identifier: MIT
"""What stands on a printed sheet."""

from __future__ import annotations

from csto_explorer.scene.model import Group, Text


def texts_on(sheet) -> list[Text]:
    """Return the texts of a sheet, in the order in which they are drawn."""

    def within(items):
        for item in items:
            if isinstance(item, Text):
                yield item
            elif isinstance(item, Group):
                yield from within(item.items)

    return list(within(sheet.scene.groups))
