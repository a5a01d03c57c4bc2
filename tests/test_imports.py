# SPDX-License-Identifier: MIT
"""Qt is taken up without its hook on Python's imports."""

from __future__ import annotations

import subprocess
import sys

LOOK = """
import builtins, linecache
plain = builtins.__import__
from csto_explorer.imports import take_up_qt
take_up_qt()
import csto_explorer.app
print(builtins.__import__ is plain, [name for name in linecache.cache if "csto_explorer" in name])
"""


def test_no_source_is_read_to_import_the_program():
    told = subprocess.run([sys.executable, "-c", LOOK], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "True []"


def test_the_window_is_started_without_the_hook():
    look = (
        "import builtins\nplain = builtins.__import__\n"
        "from csto_explorer.__main__ import main\nmain(['--quit-after-first-paint'])\n"
        "print(builtins.__import__ is plain)"
    )
    told = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "True"
