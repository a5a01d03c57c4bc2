# SPDX-License-Identifier: MIT
"""The benchmarks run: with few rows, which says nothing of speed."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_the_benchmark_of_tables_does_all_its_tasks(tmp_path):
    done = subprocess.run(
        [sys.executable, str(ROOT / "benchmarks" / "tables.py"), "--rows", "6000", "--folder", str(tmp_path)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    # a busy machine may exceed the bound, and then says so
    assert done.returncode == int("exceeded" in done.stdout), done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout.startswith("6,000 rows")
    assert [line for line in done.stdout.splitlines() if line.startswith("and then by unit")]
    assert done.stdout.rstrip().splitlines()[-1].startswith("bound: 100 ms")
    assert len(list(tmp_path.glob("tables-6000-*.db"))) == 1


def test_the_benchmark_of_the_search_measures_every_column(tmp_path):
    command = [sys.executable, str(ROOT / "benchmarks" / "search.py"), "--sizes", "150", "300", "--texts", "5"]
    done = subprocess.run(
        [*command, "--folder", str(tmp_path)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert "Traceback" not in done.stderr
    assert "indexed 300 of 300" in done.stderr
    lines = done.stdout.splitlines()
    # no bound need hold on a busy machine, but what does not is named
    assert done.returncode == int("EXCEEDED" in lines), done.stderr
    rows = [line.split() for line in lines if line.lstrip().startswith(("150 ", "300 "))]
    assert [row[0] for row in rows] == ["150", "300"]
    assert all(float(row[-1]) > 0 and float(row[1]) > 0 for row in rows)
    with sqlite3.connect(tmp_path / "search-300.db") as made:
        assert made.execute("SELECT count(*) FROM search_entry").fetchone() == (300,)
