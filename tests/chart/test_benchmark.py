# SPDX-License-Identifier: MIT
"""The benchmark of the chart runs, on few boxes and without holding bounds."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[2] / "benchmarks" / "chart.py"


def test_the_benchmark_runs_and_measures_everything(tmp_path):
    # without npm and apt nothing is fetched: the references are skipped, with the reason
    surroundings = {
        **os.environ,
        "PATH": str(tmp_path),
        "XDG_CACHE_HOME": str(tmp_path),
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, str(SCRIPT), "--boxes", "200", "--rounds", "1", "--frames", "20", "--loose"]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    told = done.stdout
    for measured in ("layout in columns, 200 boxes", "growth exponent", "near, p95", "unfold all", "PDF of 20 boxes"):
        assert measured in told
    assert "layout to d3-flextree" in told
    assert "skipped: Node.js and npm are not installed" in told
    assert "skipped: Graphviz is not installed" in told
