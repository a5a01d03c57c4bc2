# SPDX-License-Identifier: MIT
"""The chart against d3-flextree and Graphviz, and against one frame of a screen.

The references are set up on the first run: d3-flextree with npm, in a cache folder of the user; Graphviz with apt
where `dot` is missing and apt may be used. What cannot be set up is skipped, with the reason. Rounds of the program
and of its reference take turns where they can, so that the machine's moods hit both alike.

Prints a table; the exit status is 1 if a bound is broken.

    python benchmarks/chart.py [--boxes N] [--rounds N]
"""

from __future__ import annotations

import argparse
import gc
import json
import math
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from chart_samples import Sample, structure, tree
from csto_explorer.chart.layout import arrange
from csto_explorer.chart.scene import ChartOptions, chart_scene
from csto_explorer.chart.styles import LAYERED
from csto_explorer.printing.book import book_sheets
from csto_explorer.printing.output import save
from csto_explorer.printing.page import SheetWords, surround
from csto_explorer.printing.paper import find_paper
from csto_explorer.printing.sheet import ChartRequest, chart_sheet
from csto_explorer.scene.fonts import load_fonts, measure
from csto_explorer.window import theme
from csto_explorer.window.chart_view import ChartView

HERE = Path(__file__).resolve().parent
FRAME_MS = 16.0
LAYOUT_BOUND, GROWTH_BOUND, PDF_BOUND, UNFOLD_MS = 0.3, 1.15, 0.02, 100.0
FIT_MS, BOOK_BOUND = 2000.0, 2.0
FRAMES = 240


class Report:
    """Collects what was measured, prints it, and knows whether a bound was broken."""

    def __init__(self) -> None:
        self.held = True

    def tell(self, what: str, measured: float, unit: str, bound: float | None = None, note: str = "") -> None:
        """Print one line."""
        verdict = ""
        if bound is not None:
            held = measured <= bound
            self.held = self.held and held
            verdict = f"<= {bound:g}  {'held' if held else 'BROKEN'}"
        print(f"{what:58}{measured:10.3f} {unit:3} {verdict:18}{note}".rstrip(), flush=True)

    @staticmethod
    def skip(what: str, reason: str) -> None:
        """Print why something was not measured."""
        print(f"{what:58}   skipped: {reason}", flush=True)


def milliseconds(work: Callable[[], object], processor: list[float] | None = None) -> float:
    """Return how long some work takes; what of it the processor worked for this program goes into `processor`."""
    begun, worked = time.perf_counter(), time.process_time()
    work()
    if processor is not None:
        processor.append(1000 * (time.process_time() - worked))
    return 1000 * (time.perf_counter() - begun)


def flextree_folder() -> Path | str:
    """Return the folder that d3-flextree is installed in, or the reason why there is none."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "csto-explorer-benchmarks"
    if (cache / "node_modules" / "d3-flextree").is_dir():
        return cache
    if not (shutil.which("npm") and shutil.which("node")):
        return "Node.js and npm are not installed"
    try:
        cache.mkdir(parents=True, exist_ok=True)
        (cache / "package.json").write_text('{"private": true}\n', encoding="utf-8")
        subprocess.run(
            ["npm", "install", "--no-audit", "--no-fund", "d3-flextree@2"],
            cwd=cache,
            check=True,
            capture_output=True,
            timeout=300,
        )
    except (OSError, subprocess.SubprocessError) as error:
        return f"npm could not install d3-flextree ({error})"
    return cache


def graphviz() -> str:
    """Return the reason why there is no `dot`, or nothing where there is."""
    if shutil.which("dot"):
        return ""
    if not shutil.which("apt-get") or os.geteuid() != 0:
        return "Graphviz is not installed (apt-get install graphviz)"
    command = ["apt-get", "install", "-y", "--no-install-recommends", "graphviz"]
    done = subprocess.run(command, capture_output=True, check=False)
    return "" if done.returncode == 0 and shutil.which("dot") else "apt-get could not install graphviz"


def measure_layout(report: Report, boxes: int, rounds: int) -> None:
    """Layout against d3-flextree on the same tree, and its growth."""
    sample = tree(boxes)
    folder = flextree_folder()
    styles = {"columns": "auto", "levels": LAYERED}
    own: dict[str, list[float]] = {name: [] for name in styles}
    theirs: list[float] = []
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "tree.json"
        file.write_text(json.dumps({"sizes": sample.sizes, "children": sample.children}), encoding="utf-8")
        for _ in range(rounds):
            for name, style in styles.items():
                own[name].append(milliseconds(lambda style=style: arrange(sample.sizes, sample.children, style=style)))
            if isinstance(folder, Path):
                theirs += flextree_rounds(folder, file)
    for name, taken in own.items():
        report.tell(f"layout in {name}, {boxes:,} boxes", statistics.median(taken), "ms")
    if theirs:
        reference = statistics.median(theirs)
        report.tell(f"layout by d3-flextree, {boxes:,} boxes, warm", reference, "ms")
        report.tell(
            "layout in columns to d3-flextree", statistics.median(own["columns"]) / reference, "x", LAYOUT_BOUND
        )
        report.tell("layout in levels to d3-flextree", statistics.median(own["levels"]) / reference, "x", LAYOUT_BOUND)
    else:
        report.skip("layout to d3-flextree", str(folder))
    measure_growth(report, boxes, rounds)


def flextree_rounds(folder: Path, file: Path) -> list[float]:
    """Return the milliseconds of some warm rounds of d3-flextree."""
    command = ["node", str(HERE / "flextree.mjs"), str(folder), str(file), "3"]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    return [float(line) for line in done.stdout.split()]


def measure_growth(report: Report, boxes: int, rounds: int) -> None:
    """The exponent of growth from a tenth of the boxes to ten times as many."""
    few, many = tree(max(10, boxes // 10)), tree(boxes * 10)
    short = statistics.median([lay_out(few) for _ in range(max(5, rounds))])
    long = min(lay_out(many) for _ in range(2))
    exponent = math.log(long / short) / math.log(len(many.sizes) / len(few.sizes))
    note = f"{short:.1f} ms at {len(few.sizes):,}, {long:.0f} ms at {len(many.sizes):,}"
    report.tell("growth exponent of the layout", exponent, "", GROWTH_BOUND, note)


def lay_out(sample: Sample) -> float:
    """Return the milliseconds of one layout."""
    gc.collect()
    return milliseconds(lambda: arrange(sample.sizes, sample.children))


def measure_frames(report: Report, application: QApplication, boxes: int, frames: int) -> None:
    """The frame of the real view while it pans, from the move to the painted widget."""
    top, details = structure(boxes)
    scene = chart_scene(top, details, measure, ChartOptions(aspect=1.6))
    view = ChartView()
    view.resize(1600, 1000)
    view.show()
    view.show_scene(scene)
    for name, scale in (("whole", None), ("middle", 0.3), ("near", 1.0)):
        view.fit()
        if scale is not None:
            view.scale = scale
            view.origin = QPointF(scene.bounds.width / 2, scene.bounds.height / 2)
            view.view_changed()
        for _ in range(100):
            application.processEvents()
        worked: list[float] = []
        taken = [
            milliseconds(
                lambda n=n: (view.pan(*(-20, 6) if n % 120 < 60 else (14, -9)), application.processEvents()), worked
            )
            for n in range(frames)
        ]
        p95, of_it = (statistics.quantiles(times, n=20)[-1] for times in (taken, worked))
        note = f"median {statistics.median(taken):.1f}, longest {max(taken):.1f}; processor's p95 {of_it:.1f}"
        report.tell(f"frame while panning {boxes:,} boxes, {name}, p95", p95, "ms", FRAME_MS, note)
    view.close()


def measure_unfolding(report: Report, application: QApplication, bodies: int, rounds: int) -> None:
    """From "unfold all" to the painted chart: what was read and set out when the chart was opened is at hand."""
    top, details = structure(bodies)
    known: dict = {}
    view = ChartView()
    view.resize(1600, 1000)
    view.show()
    folded = frozenset(node.organization.key for node in top.children)

    def show(hidden: frozenset) -> None:
        view.show_scene(chart_scene(top, details, measure, ChartOptions(folded=hidden, aspect=1.6), (), known))
        view.fit()
        application.processEvents()
        while not view.is_whole:
            # what was painted coarsely does not count
            application.processEvents()

    opening = milliseconds(lambda: show(frozenset()))
    taken, worked = [], []
    for _ in range(max(5, rounds)):
        show(folded)
        taken.append(milliseconds(lambda: show(frozenset()), worked))
    view.close()
    note = f"processor {statistics.median(worked):.0f}; opened for the first time in {opening:.0f} ms"
    report.tell(f"unfold all, {bodies:,} bodies, to the painted view", statistics.median(taken), "ms", UNFOLD_MS, note)


def measure_pdf(report: Report, boxes: int, rounds: int) -> None:
    """A PDF of one sheet, layout included, against `dot -Tpdf` on the same tree."""
    top, details = structure(boxes)
    paper = find_paper("A0")
    words = SheetWords("Benchmark", "made-up bodies", "", "Page 1 of 1")
    with tempfile.TemporaryDirectory() as place:
        own, theirs, source = (Path(place) / name for name in ("own.pdf", "dot.pdf", "tree.dot"))

        def write() -> None:
            page = surround(paper, words, [], (), measure)
            aspect = page.frame.width / page.frame.height
            scene = chart_scene(top, details, measure, ChartOptions(aspect=aspect))
            scale = min(page.frame.width / scene.bounds.width, page.frame.height / scene.bounds.height)
            save([page.filled(scene, scale)], own, words.title)

        worked: list[float] = []
        first = milliseconds(write, worked)
        taken = [milliseconds(write) for _ in range(max(2, rounds // 2))]
        note = f"first {first:.0f} ms, {own.stat().st_size / 1e6:.2f} MB"
        report.tell(f"PDF of {boxes:,} boxes, layout included", statistics.median(taken), "ms", None, note)
        reason = graphviz()
        if reason:
            report.skip("PDF to dot -Tpdf", reason)
            return
        source.write_text(dot_source(boxes, details), encoding="utf-8")
        command = ["dot", "-Tpdf", str(source), "-o", str(theirs)]
        before = os.times().children_user + os.times().children_system
        reference = milliseconds(lambda: subprocess.run(command, check=True, capture_output=True))
        by_dot = 1000 * (os.times().children_user + os.times().children_system - before)
        report.tell("the same by dot -Tpdf", reference, "ms", None, f"{theirs.stat().st_size / 1e6:.2f} MB")
        note = f"the first writing counts; of the processor's time {worked[0] / by_dot:.3f}"
        report.tell("PDF to dot -Tpdf, time", first / reference, "x", PDF_BOUND, note)
        report.tell("PDF to dot -Tpdf, size", own.stat().st_size / theirs.stat().st_size, "x", 1.0)


def measure_pages(report: Report, bodies: int, rounds: int) -> None:
    """One sheet as it is asked for in the window, advice on larger paper included, and the same bodies as a book."""
    top, details = structure(bodies)
    words = SheetWords("Benchmark", "made-up bodies", "", "Page 1 of 1")
    paper = find_paper("A4")
    fit, book = [], []
    fit_worked, book_worked = [], []
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "sheets.pdf"

        def request() -> ChartRequest:
            # what was set out for one is no help to the other
            return ChartRequest(top, details, words, ChartOptions())

        for _ in range(max(3, rounds // 2)):
            fit.append(milliseconds(lambda: save([chart_sheet(request(), measure, paper)], file), fit_worked))
            book.append(milliseconds(lambda: save(book_sheets(request(), [], measure, paper), file), book_worked))
    one, many = statistics.median(fit), statistics.median(book)
    note = f"processor {statistics.median(fit_worked):.0f}"
    report.tell(f"{bodies:,} bodies on one sheet, saved", one, "ms", FIT_MS, note)
    report.tell(
        f"{bodies:,} bodies as a book, saved", many, "ms", None, f"processor {statistics.median(book_worked):.0f}"
    )
    report.tell("book to one sheet", many / one, "x", BOOK_BOUND)


def dot_source(boxes: int, details: dict) -> str:
    """Return the same structure for Graphviz, with the same words."""
    lines = ["digraph { node [shape=box, width=2.3];"]
    children = tree(boxes, 3).children
    for key, words in details.items():
        lines.append(f'{key.id} [label="{words.abbreviation}\\n{words.name}\\n{words.since}"];')
    for parent, below in enumerate(children):
        lines += [f"b{parent} -> b{child};" for child in below]
    return "\n".join([*lines, "}"])


def main() -> int:
    """Measure everything; returns 1 if a bound is broken."""
    parser = argparse.ArgumentParser(description="Measure the chart against its references.")
    parser.add_argument("--boxes", type=int, default=100_000, help="boxes of the layout and of the view (100000)")
    parser.add_argument("--rounds", type=int, default=7, help="rounds that count (7)")
    parser.add_argument("--frames", type=int, default=FRAMES, help=f"frames of each panning ({FRAMES})")
    parser.add_argument("--loose", action="store_true", help="measure, but hold no bound: to see that it runs")
    options = parser.parse_args()
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme.apply(application)
    load_fonts()
    print(f"{processor()}, {os.cpu_count()} cores, Python {platform.python_version()}\n")
    report = Report()
    boxes = options.boxes
    measure_layout(report, boxes, options.rounds)
    measure_unfolding(report, application, max(20, boxes // 20), options.rounds)
    measure_pages(report, max(20, boxes // 100), options.rounds)
    measure_frames(report, application, boxes, options.frames)
    measure_pdf(report, max(20, boxes // 10), options.rounds)
    return 0 if report.held or options.loose else 1


def processor() -> str:
    """Return the name of the processor."""
    try:
        told = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.split(":", 1)[1].strip() for line in told.splitlines() if "model name" in line), "unknown")


if __name__ == "__main__":
    sys.exit(main())
