# SPDX-License-Identifier: MIT
"""What a table says where it has no row to show: why, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from csto_explorer.language import said_number, tr
from csto_explorer.window.empty_notice import EmptyNotice

if TYPE_CHECKING:
    from csto_explorer.models.column_table import ColumnTable


class TableNotice(EmptyNotice):
    """Says why a table shows no row."""

    def tell_of(self, table: ColumnTable, shown: int) -> None:
        """Say why no row of a table is shown; nothing where some are."""
        every = len(table.ids)
        if shown:
            self.tell("", False)
        elif every:
            self.tell(tr("None of %n row(s) has what the filter asks for.", "", every), True)
        else:
            self.tell(why_empty(table), False)


def why_empty(table: ColumnTable) -> str:
    """Say why a table has no row."""
    from csto_explorer.database.wording import date_text

    kind, on = table.title.lower(), table.on
    if not table.reader.count or on is None:
        return tr("The records hold no {}.").format(kind)
    first, day = table.reader.first_day(), date_text(on.isoformat())
    if first is not None and first > on:
        return tr("No rows on {}: the first are known from {}.").format(day, date_text(first.isoformat()))
    return tr("No rows on {}: {} belong to other dates.").format(day, said_number(table.reader.count))
