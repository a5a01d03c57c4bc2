# SPDX-License-Identifier: MIT
"""Whether the system asks that nothing moves on screen.

Desktops say so through their portal, on the bus of the session: "reduced-motion" of the appearance, or the switch
for animations that GNOME has had for longer. It is asked once, after the first paint, without waiting for the answer.
Qt itself knows of the switch on Windows.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

PORTAL = "org.freedesktop.portal.Desktop"
PLACE = "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
ASKED = (
    ("org.freedesktop.appearance", "reduced-motion", 1),
    ("org.gnome.desktop.interface", "enable-animations", False),
)
"""Where a desktop says it, and the value that asks for stillness."""


def ask(parent: QObject, on_still: Callable[[], None]) -> None:
    """Call `on_still` if the system asks that nothing moves."""
    if sys.platform == "win32":
        if not QApplication.isEffectEnabled(Qt.UIEffect.UI_General):
            on_still()
        return
    try:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
    except ImportError:
        return
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return

    def on_answer(watcher: QDBusPendingCallWatcher, still: object) -> None:
        told = watcher.reply().arguments()
        if not watcher.isError() and told and _plain(told[0]) == still:
            on_still()
        watcher.deleteLater()

    for namespace, name, still in ASKED:
        call = QDBusMessage.createMethodCall(PORTAL, PLACE, SETTINGS, "Read")
        call.setArguments([namespace, name])
        watcher = QDBusPendingCallWatcher(bus.asyncCall(call, 2000), parent)
        watcher.finished.connect(lambda watcher, still=still: on_answer(watcher, still))


def _plain(value: Any) -> object:
    """Return what lies in a value of the bus, however often it is wrapped."""
    while hasattr(value, "variant"):
        value = value.variant()
    return value
