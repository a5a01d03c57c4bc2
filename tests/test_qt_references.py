# SPDX-License-Identifier: MIT
"""Painting must not lose references to None: a binding that does aborts Python within a second of use.

PySide6 6.12.0 does so on Python 3.11; `pyproject.toml` keeps it away. This fails before it aborts.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

TIMES = 200
# what else runs meanwhile may hold or let go a few
SLACK = 100


def held() -> int:
    """References to None; Python 3.12 and newer never count them, so that nothing can be lost there."""
    return sys.getrefcount(None)


class Painted(QWidget):
    """A widget that makes the calls a painted view makes."""

    times = 0

    def paintEvent(self, event):
        self.times += 1
        painter = QPainter(self)
        draw(painter)
        painter.end()
        self.update()


def draw(painter):
    """Make one call of each kind that was seen to lose a reference."""
    painter.save()
    painter.setPen(QPen(QColor("#1B2430"), 1.0))
    painter.setBrush(QBrush(QColor("#D7E6F5")))
    painter.drawRect(QRectF(2, 2, 40, 20))
    painter.drawLine(QPointF(0, 0), QPointF(50, 50))
    painter.drawText(QRectF(0, 0, 80, 20), Qt.AlignmentFlag.AlignLeft, "ОДКБ CSTO")
    painter.translate(3, 4)
    painter.restore()


def test_painting_a_widget_keeps_references_to_none(qtbot):
    widget = Painted()
    widget.resize(200, 100)
    qtbot.addWidget(widget)
    widget.grab()
    before = held()
    for _ in range(TIMES):
        widget.grab()
    assert widget.times > TIMES
    assert held() > before - SLACK


def test_painting_an_image_keeps_references_to_none(qapp):
    image = QImage(200, 100, QImage.Format.Format_ARGB32_Premultiplied)
    before = held()
    for _ in range(TIMES):
        painter = QPainter(image)
        draw(painter)
        painter.end()
    assert held() > before - SLACK
