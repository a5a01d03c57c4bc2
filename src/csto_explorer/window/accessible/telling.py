# SPDX-License-Identifier: MIT
"""Tells assistive technology what happens in the drawn views. Imported at start, so it holds little.

Everything is guarded: without a bus for assistive technology nothing is made and nothing is sent. The rest of this
package is imported when somebody first asks for a drawn view.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface

    from csto_explorer.window.accessible.picture import Picture

DRAWN = ("ChartView", "MapView", "TimelineView")
"""The classes of the drawn views."""
_installed: list[bool] = []
"""Not empty once the factory is in place: Qt asks every factory that it is given."""


def install(views: Iterable[QWidget]) -> None:
    """Answer for the drawn views from now on; called once the window stands."""
    if _installed:
        return
    from PySide6.QtGui import QAccessible

    _installed.append(True)
    QAccessible.installFactory(_make)
    if not QAccessible.isActive():
        return
    for view in views:
        # what Qt made before knows nothing of the boxes
        made = QAccessible.queryAccessibleInterface(view)
        if made is not None:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(made))


def is_heard() -> bool:
    """Whether anybody listens; nobody is told before the window stands."""
    if not _installed:
        return False
    from PySide6.QtGui import QAccessible

    return QAccessible.isActive()


def tell_current(view: QWidget, before: Hashable | None, now: Hashable | None) -> None:
    """Tell that another item of a view is the current one."""
    if before != now and is_heard():
        picture = _picture(view)
        if picture is not None:
            picture.tell_current(before, now)


def tell_changed(view: QWidget) -> None:
    """Tell that a view shows something else: items that are gone are forgotten."""
    if is_heard():
        picture = _picture(view)
        if picture is not None:
            picture.forget_gone()


def tell_focus(view: QWidget) -> None:
    """Tell which item has the keys, after a view got them: Qt itself tells of the view as a whole."""
    if is_heard():
        QTimer.singleShot(0, view, lambda: _tell_focus(view))


def announce(widget: QWidget, text: str) -> None:
    """Have a text read aloud when what is being read has ended."""
    if text and is_heard():
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def _tell_focus(view: QWidget) -> None:
    picture = _picture(view)
    if picture is not None:
        picture.tell_focus()


def _picture(view: QWidget) -> Picture | None:
    from PySide6.QtGui import QAccessible

    from csto_explorer.window.accessible.pictures import made

    # asking has it made
    QAccessible.queryAccessibleInterface(view)
    return made(view)


def _make(key: str, thing: QObject) -> QAccessibleInterface | None:
    if key not in DRAWN or not isinstance(thing, QWidget):
        return None
    from csto_explorer.window.accessible.pictures import make

    return make(key, thing)
