# SPDX-License-Identifier: MIT
"""The benchmarks run: with few rows, which says nothing of speed."""

from __future__ import annotations

import os
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
