# SPDX-License-Identifier: MIT
"""The longest pause of the window over a table of many rows: open, scroll, filter, sort.

Makes a database of our own schema with so many figures (seeded; kept in the user's cache folder), opens the real
window on it and lets a timer of no length beat all the while. The gap between two beats is how long a key would have
waited; the longest while each thing is done is printed, with how long it took until all rows were right.

The exit status is 1 if a pause exceeds the bound.

    python benchmarks/tables.py [--rows N] [--folder FOLDER]
"""

from __future__ import annotations

import argparse
import datetime
import os
import random
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

if TYPE_CHECKING:
    from csto_explorer.window.main_window import MainWindow

DATABASE = ROOT / "data" / "csto.db"
ROWS = 1_000_000
BOUND = 0.1
SEED = 7
TABLE = "observations"
AT_ONCE = 50_000
PATIENCE = 600.0
UNITS = ("people", "tons", "kilograms", "vehicles", "cases", "percent")
NOUNS = ("exercise", "convoy", "seizure", "patrol", "inspection", "training", "transit", "report", "sortie", "mission")
PLACES = ("Dushanbe", "Bishkek", "Yerevan", "Minsk", "Almaty", "Moscow", "Osh", "Khujand", "Gyumri", "Brest")


def folder() -> Path:
    """Return the user's cache folder for what benchmarks make."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "csto-explorer-benchmarks"


def database(rows: int, where: Path) -> Path:
    """Return a database with so many rows in one table, made if it is not there yet."""
    stamp = f"{DATABASE.stat().st_size:x}"
    path = where / f"tables-{rows}-{stamp}.db"
    if path.exists():
        return path
    where.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=where) as beside:
        made = Path(beside) / "made.db"
        shutil.copyfile(DATABASE, made)
        made.chmod(0o644)
        connection = sqlite3.connect(made)
        connection.execute("PRAGMA synchronous = OFF")
        fill(connection, rows)
        connection.commit()
        connection.close()
        made.replace(path)
    return path


def fill(connection: sqlite3.Connection, rows: int) -> None:
    """Add made-up figures until the table has so many rows, each with a citation."""
    there = connection.execute(f"SELECT count(*) FROM {TABLE}").fetchone()[0]
    subjects = [f"organization/{row[0]}" for row in connection.execute("SELECT id FROM organizations ORDER BY id")]
    cited_as = connection.execute("SELECT source_id, locator, heading FROM citations LIMIT 1").fetchone()
    names = [row[1] for row in connection.execute(f"PRAGMA table_info({TABLE})")]
    drawn = random.Random(SEED)
    marks = ", ".join("?" * len(names))
    for start in range(there, rows, AT_ONCE):
        made = [figure(number, drawn, subjects) for number in range(start, min(rows, start + AT_ONCE))]
        values = [[each.get(name) for name in names] for each in made]
        connection.executemany(f"INSERT INTO {TABLE} ({', '.join(names)}) VALUES ({marks})", values)
        cited = [(f"observation/{each['id']}", *cited_as, 0) for each in made]
        connection.executemany(
            "INSERT INTO citations (record, source_id, locator, heading, position) VALUES (?, ?, ?, ?, ?)", cited
        )


def figure(number: int, drawn: random.Random, subjects: list[str]) -> dict[str, object]:
    """Return one made-up figure, with a name of its own."""
    day = datetime.date(1993, 1, 1) + datetime.timedelta(days=drawn.randrange(10_000))
    return {
        "id": f"made-{number}",
        "subject": drawn.choice(subjects),
        "indicator": f"{drawn.choice(NOUNS)} {number} near {drawn.choice(PLACES)}",
        "value": round(drawn.expovariate(0.001), 2),
        "unit": drawn.choice(UNITS),
        "qualifier": "exactly",
        "period": day.isoformat(),
        "period_earliest": day.isoformat(),
        "period_latest": day.isoformat(),
        "standing": "confirmed",
        "citations": "about-2022",
        "vouched_from": "2022-04-01",
        "vouched_until": "2022-04-01",
    }


class Beat:
    """Measures the gaps between the turns of the event loop."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start()

    def start(self) -> None:
        """Measure from now on."""
        self.longest, self._last = 0.0, time.perf_counter()

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


def open_window(path: Path) -> MainWindow:
    """Return the real window on a database, filled, with its tables in sight."""
    from PySide6.QtTest import QTest

    from csto_explorer import app
    from csto_explorer.models.settings import Settings

    window = app.make_window(app.open_store(path), Settings(Path(tempfile.mkdtemp())), None)
    filled: list[bool] = []
    window.filled.connect(lambda: filled.append(True))
    window.resize(1440, 900)
    window.show()
    while not filled:
        QTest.qWait(10)
    window.arrange("tables")
    QTest.qWait(100)
    return window


def tasks(window: MainWindow) -> Iterator[tuple[str, Callable[[], None], bool]]:
    """Yield what is done: its name, how, and whether the table settles after it."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from csto_explorer.models.table_query import DateRange, Facet, NumberRange

    tables = window.tables
    header = tables.table.header

    def scroll() -> None:
        bar = tables.table.verticalScrollBar()
        for step in range(60):
            bar.setValue(bar.maximum() * step // 59)
            QTest.qWait(1)

    def type_(text: str) -> Callable[[], None]:
        return lambda: QTest.keyClicks(tables.filter, text)

    def sort(name: str, add: bool = False) -> Callable[[], None]:
        def click() -> None:
            assert tables.model.table is not None
            column = tables.model.table.place(name)
            header.sortAsked.emit(column, add)

        return click

    def facet() -> None:
        assert tables.model.table is not None
        tables.open_filter(tables.model.table.place("unit"))
        popup = tables.popups.shown
        while popup is not None and not popup.list.count():  # type: ignore[attr-defined]
            QTest.qWait(1)
        if popup is not None:
            popup.close()

    yield "open", lambda: tables.tabs.choose(TABLE), True
    yield "scroll from end to end", scroll, False
    yield (
        "end of the table (Ctrl+End)",
        lambda: QTest.keyClick(tables.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier),
        False,
    )
    yield "filter: seizure 99", type_("seizure 99"), True
    yield "empty the filter", tables.filter.clear, True
    yield "facets of a column", facet, False
    yield "one facet", lambda: tables.set_filter("unit", Facet(frozenset({"tons"}))), True
    yield "numbers by range", lambda: tables.set_filter("value", NumberRange(100, 2000)), True
    first, last = datetime.date(1999, 1, 1), datetime.date(2009, 12, 31)
    yield "dates by range", lambda: tables.set_filter("period", DateRange(first, last)), True
    yield "no filter", tables.clear_filters, True
    yield "sort by numbers", sort("value"), True
    yield "sort by dates", sort("period"), True
    yield "and then by unit", sort("unit", add=True), True
    yield "sort by texts, all different", sort("indicator"), True
    yield "downwards", sort("indicator"), True


def measure(window: MainWindow) -> list[tuple[str, float, float]]:
    """Return for each task its longest pause and how long it took, both in seconds."""
    from PySide6.QtTest import QTest

    beat = Beat()
    found = []
    settled: list[bool] = []
    window.tables.settled.connect(lambda: settled.append(True))
    for name, do, settles in tasks(window):
        settled.clear()
        beat.start()
        begun = time.perf_counter()
        do()
        while settles and (not settled or window.tables.is_busy) and time.perf_counter() - begun < PATIENCE:
            QTest.qWait(1)
        took = time.perf_counter() - begun
        # painting what came last belongs to it
        QTest.qWait(50)
        late = "   too long" if beat.longest > BOUND else ""
        print(f"{name:30}{beat.longest * 1000:12.0f} ms{took:10.1f} s{late}", flush=True)
        found.append((name, beat.longest, took))
    return found


def main() -> int:
    """Measure and print; return the exit status."""
    options = argparse.ArgumentParser(description="The longest pause of the window over a table of many rows.")
    options.add_argument("--rows", type=int, default=ROWS)
    options.add_argument("--folder", type=Path, default=folder(), help="where the made-up database is kept")
    chosen = options.parse_args()
    from csto_explorer import app

    path = database(chosen.rows, chosen.folder)
    application = app.make_application()
    window = open_window(path)
    # real figures are of later days than the one on which the window opens
    window.navigator.set_date(window.navigator.latest)
    print(f"{chosen.rows:,} rows\n")
    print(f"{'':30}{'longest pause':>15}{'until done':>12}", flush=True)
    found = measure(window)
    shown = window.tables.model.rowCount()
    window.close()
    application.processEvents()
    late = max(pause for _, pause, _ in found) > BOUND
    print(f"\nbound: {BOUND * 1000:.0f} ms, {'exceeded' if late else 'held'}")
    return 1 if late or shown != chosen.rows else 0


if __name__ == "__main__":
    sys.exit(main())
