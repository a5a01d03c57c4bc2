# SPDX-License-Identifier: MIT
"""Qt is taken up without its hook on Python's imports."""

from __future__ import annotations

import subprocess
import sys

LOOK = """
import builtins, sys
plain = builtins.__import__
from csto_explorer.imports import take_up_qt
take_up_qt()
import csto_explorer.app
print(builtins.__import__ is plain, "linecache" in sys.modules and bool(sys.modules["linecache"].cache))
"""


def test_no_source_is_read_to_import_it():
    told = subprocess.run([sys.executable, "-c", LOOK], capture_output=True, text=True, check=True)
    kept_plain, _ = told.stdout.split()
    assert kept_plain == "True"
