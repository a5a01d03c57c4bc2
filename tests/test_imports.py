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


WRONG = """
import sys
from csto_explorer.imports import LATER, take_up_qt
take_up_qt()
from PySide6.QtCore import QPoint
modules = {name: sys.modules[name] for name in LATER}
print([name for name, module in modules.items() if "__file__" in vars(module)], "argparse" in sys.modules)
try:
    QPoint("one", 2)
except TypeError as error:
    print(error)
print(sys.modules["PySide6.support.signature.layout"].create_signature.__name__)
"""


def test_signatures_are_told_when_they_are_asked_for():
    told = subprocess.run([sys.executable, "-c", WRONG], capture_output=True, text=True, check=True).stdout
    assert told.startswith("[] False\n")
    assert "Supported signatures" in told
    assert "QPoint.__init__(xpos: int, ypos: int, /)" in told
    assert told.endswith("create_signature\n")


NEEDLESS = """
import enum, os, sys
made = []
create = enum.EnumType._create_
enum.EnumType._create_ = lambda cls, name, *given, **named: made.append(name) or create(cls, name, *given, **named)
from csto_explorer import app
from PySide6.QtCore import QTimer
make = app.make_window
def ready():
    print("DockOption" in made, [name for name in ("WizardStyle", "ColorDialogOption") if name in made])
    sys.stdout.flush()
    os._exit(0)
def watched(*given, **named):
    window = make(*given, **named)
    window.firstPainted.connect(lambda: QTimer.singleShot(0, ready))
    return window
app.make_window = watched
from csto_explorer.__main__ import main
main([])
"""


def test_no_class_of_widget_is_made_that_is_not_used():
    # asked for a viewport, Qt for Python makes them all, to find out which it is
    told = subprocess.run([sys.executable, "-c", NEEDLESS], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "True []"
