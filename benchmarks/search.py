# SPDX-License-Identifier: MIT
"""Search as people type, letter by letter, in databases of growing size, beside tantivy on the same records.

Databases are made by `made_records.py`, seeded, and kept for the next run. Prints a table; the exit status is 1 if a
bound is exceeded, and each such bound is named. Beside the time on the clock stands the time of the processor, which
other programs on the same cores disturb less; the bounds are held against the clock.

    python benchmarks/search.py [--sizes 1000 10000] [--folder FOLDER] [--anew]
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "benchmarks")]

ENGINE_MS, PAINTED_MS = 16.0, 33.0
GROWTH = 0.5
RECORDS_A_SECOND, PEAK_MIB, SIZE_RATIO = 20_000, 300.0, 1.2
LARGE = 1_000_000
"""The size at which tantivy is the measure as well."""
SIZES = (1_000, 10_000, 100_000, LARGE)
LIMIT = 41
"""So many results the box asks for."""
WARM = 50
MAKE = (
    "import sys; sys.path[:0] = {path}; import made_records, pathlib; made_records.make(pathlib.Path({db!r}), {number})"
)
INDEX = "import json, sys; sys.path[:0] = {path}; import search; print(json.dumps(search.indexed({db!r})))"
_BYTES = "SELECT sum(length(CAST({} AS BLOB))) FROM {}"


class Timed(NamedTuple):
    """Milliseconds of every answer, sorted: on the clock, and of the processor."""

    clock: list[float]
    processor: list[float]


def folder() -> Path:
    """Return the user's cache folder for what benchmarks make."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "csto-explorer-benchmarks"


def indexed(path: str) -> dict[str, float]:
    """Index a database in this process; return how long it took and how much memory the process had."""
    import resource

    from made_records import index

    seconds, processor = index(Path(path))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"seconds": seconds, "processor": processor, "peak": peak}


def database(where: Path, number: int, anew: bool) -> tuple[Path, dict[str, float]]:
    """Return a database of so many records and how it was indexed, in a process of its own; or one kept from before."""
    path, told = where / f"search-{number}.db", where / f"search-{number}.json"
    if anew or not (path.exists() and told.exists()):
        in_process(MAKE.format(path=sys.path[:2], db=str(path), number=number))
        told.write_text(in_process(INDEX.format(path=sys.path[:2], db=str(path))), encoding="utf-8")
    found: dict[str, float] = json.loads(told.read_text(encoding="utf-8"))
    return path, found


def in_process(program: str) -> str:
    """Run a program in a process of its own; return the last line that it prints."""
    done = subprocess.run([sys.executable, "-c", program], check=True, stdout=subprocess.PIPE, text=True)
    return (done.stdout.strip().splitlines() or [""])[-1]


def size_ratio(path: Path) -> float:
    """Return the bytes of the index against those of the text it indexes: names, own lines, linked titles.

    The copy of the text that the index keeps, for snippets, is not counted as index.
    """
    connection = sqlite3.connect(path)
    (pages,) = connection.execute("SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'search%'").fetchone()
    text = sum(
        connection.execute(_BYTES.format(column, table)).fetchone()[0]
        for column, table in (("lines", "search_entry"), ("links", "search_entry"), ("name", "search_name"))
    )
    connection.close()
    return float((pages - text) / text)


def typed(path: Path, number: int) -> list[str]:
    """Return what stands in the box after each key: names, words, two words, Cyrillic, slips, abbreviations."""
    dice = random.Random(7)
    connection = sqlite3.connect(path)
    names: list[str] = []
    (last,) = connection.execute("SELECT max(id) FROM search_name").fetchone()
    while len(names) < number:
        at = dice.randrange(32, last + 1)
        names += [row[0] for row in connection.execute("SELECT name FROM search_name WHERE id >= ? LIMIT 1", (at,))]
    connection.close()
    texts: list[str] = []
    for place, name in enumerate(names):
        said = name.replace(",", "").split()
        way = place % 5
        if way == 0:
            texts.append(name)
        elif way == 1:
            texts.append(dice.choice(said))
        elif way == 2:
            texts.append(" ".join(said[-2:]))
        elif way == 3 and len(said[0]) > 4:
            at = dice.randrange(1, len(said[0]) - 1)
            texts.append(said[0][:at] + said[0][at + 1] + said[0][at] + said[0][at + 2 :])
        else:
            texts.append("".join(word[0] for word in said))
    return [text[:end] for text in texts for end in range(1, min(len(text), 24) + 1)]


def times(ask: Callable[[str], Any], states: list[str]) -> Timed:
    """Return how long each answer took."""
    for state in states[:WARM]:
        ask(state)
    clock, processor = [], []
    for state in states:
        begun, used = time.perf_counter(), time.process_time()
        ask(state)
        clock.append(1000 * (time.perf_counter() - begun))
        processor.append(1000 * (time.process_time() - used))
    return Timed(sorted(clock), sorted(processor))


def share(sorted_times: list[float], part: float) -> float:
    """Return the time that a part of the answers keep below."""
    return sorted_times[min(len(sorted_times) - 1, math.ceil(part * len(sorted_times)) - 1)]


def engine(path: Path) -> Callable[[str], Any]:
    """Return our own search, under the time that the window gives it while one types."""
    from csto_explorer import collecting
    from csto_explorer.database.store import Store
    from csto_explorer.imports import take_up_qt
    from csto_explorer.search.engine import answer

    take_up_qt()
    from csto_explorer.window.searching import typing_seconds

    # as the program does with all that is there when its window stands
    collecting.start()
    store = Store.open(path)
    seconds = typing_seconds(store)
    collecting.started()
    return lambda text: answer(store, text, limit=LIMIT, seconds=seconds)


def tantivy_engine(path: Path, where: Path) -> Callable[[str], Any] | None:
    """Return tantivy's search over the same names and texts; None where it is not installed."""
    try:
        import tantivy
    except ImportError:
        return None
    from csto_explorer.search.folding import words

    schema = tantivy.SchemaBuilder().add_text_field("text", stored=False).add_text_field("title", stored=True).build()
    home = where / f"{path.stem}.tantivy"
    if not (home / "meta.json").exists() or home.stat().st_mtime < path.stat().st_mtime:
        home.mkdir(exist_ok=True)
        index = tantivy.Index(schema, path=str(home), reuse=False)
        writer = index.writer(heap_size=200_000_000, num_threads=1)
        for title, text in documents(path):
            writer.add_document(tantivy.Document(title=title, text=text))
        writer.commit()
        writer.wait_merging_threads()
    index = tantivy.Index(schema, path=str(home))
    index.reload()
    searcher = index.searcher()

    def ask(text: str) -> Any:
        said = words(text)
        if not said:
            return []
        whole = [tantivy.Query.term_query(schema, "text", word) for word in said[:-1]]
        last = tantivy.Query.regex_query(schema, "text", f"{said[-1]}.*")
        query = tantivy.Query.boolean_query([(tantivy.Occur.Must, each) for each in (*whole, last)])
        hits = searcher.search(query, LIMIT).hits
        return [searcher.doc(address)["title"] for _, address in hits]

    return ask


def documents(path: Path) -> Iterator[tuple[str, str]]:
    """Yield title and whole folded text of each record."""
    from csto_explorer.search.folding import folded_text

    connection = sqlite3.connect(path)
    statement = (
        "SELECT e.lines, e.links, group_concat(n.name, char(10)) FROM search_entry e "
        "JOIN search_name n ON n.id BETWEEN e.id * 32 AND e.id * 32 + 31 GROUP BY e.id"
    )
    for lines, links, names in connection.execute(statement):
        yield names.partition("\n")[0], folded_text("\n".join((names, lines, links)))
    connection.close()


def painted(path: Path, states: list[str]) -> list[float]:
    """Return the milliseconds from each key to the painted results, in the search box of a window, sorted."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    from csto_explorer.models.search_rows import Shown, answer_rows
    from csto_explorer.window.search_box import SearchBox

    application = QApplication.instance() or QApplication(["benchmark"])
    window = QMainWindow()
    window.resize(1440, 900)
    box = SearchBox(window)
    ask = engine(path)

    def find(text: str, *_: Any) -> Shown:
        return answer_rows(ask(text), text, (), True, LIMIT - 1)

    box.finder = find
    window.setCentralWidget(box)
    window.show()
    window.activateWindow()
    box.setFocus()
    application.processEvents()
    found = []
    for state in [*states[:WARM], *states]:
        if len(state) == 1:
            box.clear()
        begun = time.perf_counter()
        QApplication.sendEvent(box, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, state[-1]))
        application.processEvents()
        window.grab()
        found.append(1000 * (time.perf_counter() - begun))
    window.close()
    return sorted(found[WARM:])


def machine() -> str:
    """Name the machine and the versions."""
    told = subprocess.run(["lscpu"], capture_output=True, text=True, check=False).stdout
    model = next((line.split(":", 1)[1].strip() for line in told.splitlines() if line.startswith("Model name")), "?")
    return f"{model}, {os.cpu_count()} cores, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"


def main() -> int:
    """Measure every size; returns 1 if a bound is exceeded."""
    parser = argparse.ArgumentParser(description="Measure search as people type.")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--folder", type=Path, default=folder())
    parser.add_argument("--texts", type=int, default=60, help="texts that are typed (60)")
    parser.add_argument("--anew", action="store_true", help="make the databases anew")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    print(machine())
    print("milliseconds: on the clock (of the processor)")
    print(
        f"{'records':>9} {'p50':>14} {'p99':>14} {'tantivy p50':>14} {'p99':>14} {'painted p99':>12} "
        f"{'records/s':>16} {'MiB':>5} {'index/text':>10}"
    )
    exceeded: list[str] = []
    last: list[tuple[int, float]] = []
    for number in options.sizes:
        path, told = database(options.folder, number, options.anew)
        states = typed(path, options.texts)
        own = times(engine(path), states)
        rival = tantivy_engine(path, options.folder)
        other = times(rival, states) if rival else None
        on_screen = share(painted(path, states), 0.99)
        rate, ratio = number / told["seconds"], size_ratio(path)
        p99 = share(own.clock, 0.99)
        last.append((number, p99))
        columns = [_both(each, part) for each in (own, other) for part in (0.5, 0.99)]
        speed = f"{rate:,.0f} ({number / told['processor']:,.0f})"
        print(
            f"{number:9,} {' '.join(columns)} {on_screen:12.1f} {speed:>16} {told['peak']:5.0f} {ratio:10.2f}",
            flush=True,
        )
        bounds = [
            ("engine p99, ms", p99, ENGINE_MS),
            ("painted p99, ms", on_screen, PAINTED_MS),
            ("peak memory, MiB", told["peak"], PEAK_MIB),
            ("index against text", ratio, SIZE_RATIO),
            ("seconds for 20,000 records", RECORDS_A_SECOND / rate, 1.0),
        ]
        if other and number >= LARGE:
            bounds.append(("engine p99 against tantivy's, ms", p99, share(other.clock, 0.99)))
        exceeded += [f"{number:,}: {name}: {is_:.2f} > {most:.2f}" for name, is_, most in bounds if is_ > most]
    if len(last) > 1:
        (small, first), (large, most_) = last[0], last[-1]
        growth = math.log(most_ / first) / math.log(large / small)
        print(f"p99 grows as records to the power of {growth:.2f}")
        if growth >= GROWTH:
            exceeded.append(f"growth: {growth:.2f} >= {GROWTH}")
    print("\n".join(["EXCEEDED", *exceeded]) if exceeded else "all bounds held")
    return 1 if exceeded else 0


def _both(found: Timed | None, part: float) -> str:
    said = f"{share(found.clock, part):.1f} ({share(found.processor, part):.1f})" if found else "-"
    return f"{said:>14}"


if __name__ == "__main__":
    sys.exit(main())
