# SPDX-License-Identifier: MIT
"""Showing how far long work has come, with a button that ends it. Short work shows nothing."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget

from csto_explorer.language import tr
from csto_explorer.printing.progress import Cancelled, Tell

PATIENCE = 0.6
"""Seconds before the work counts as long."""


@contextmanager
def progress(parent: QWidget, text: str) -> Iterator[Tell]:
    """Give a function that is told how much is done; it raises Cancelled once the user has had enough."""
    began = time.monotonic()
    shown: list[QProgressDialog] = []

    def tell(done: int, total: int) -> None:
        if not shown:
            if time.monotonic() - began < PATIENCE:
                return
            shown.append(_dialog(parent, text))
        (dialog,) = shown
        dialog.setMaximum(total)
        dialog.setValue(done)
        QApplication.processEvents()
        if dialog.wasCanceled():
            raise Cancelled

    try:
        yield tell
    finally:
        for dialog in shown:
            dialog.close()
            dialog.deleteLater()


def _dialog(parent: QWidget, text: str) -> QProgressDialog:
    dialog = QProgressDialog(text, tr("Stop"), 0, 1, parent)
    dialog.setWindowTitle(text.rstrip("…"))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setAutoClose(False)
    dialog.setAutoReset(False)
    dialog.setMinimumDuration(0)
    dialog.show()
    return dialog
