# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from csto_explorer.scene.model import Rect, Scene
from csto_explorer.scene.paint import paint
from csto_explorer.scene.themes import LIGHT


@pytest.fixture
def picture(qapp):
    """Return a function that paints a scene on white, in scene units times a scale."""

    def painted(scene: Scene, scale: float = 1.0, least_text: float = 0.0, theme=LIGHT, visible: Rect | None = None):
        bounds = scene.bounds
        image = QImage(round(bounds.width * scale) or 1, round(bounds.height * scale) or 1, QImage.Format.Format_RGB32)
        image.fill(QColor("#FFFFFF"))
        painter = QPainter(image)
        painter.scale(scale, scale)
        painter.translate(-bounds.x, -bounds.y)
        paint(scene, painter, theme, visible=visible, scale=scale, least_text=least_text)
        painter.end()
        return image

    return painted
