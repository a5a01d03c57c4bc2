# SPDX-License-Identifier: MIT
"""Taking up Qt without its hook on Python's imports."""

from __future__ import annotations

import builtins


def take_up_qt() -> None:
    """Import Qt for Python, and leave Python's `import` as it was.

    PySide6 puts a function of its own in the place of `__import__`, for its switchable features (`from __feature__
    import snake_case`). It reads the source of every module that is imported afterwards, which is a tenth of our
    start, keeps these sources in `linecache`, and makes every import inside a function slower. Nothing here switches a
    feature, and so nothing needs it. Whoever imports Qt before this keeps the hook.
    """
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = plain
