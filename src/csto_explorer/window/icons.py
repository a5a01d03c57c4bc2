# SPDX-License-Identifier: MIT
"""Icons: the bundled outlines, tinted by a role of the theme, rendered on first use."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from csto_explorer import paths
from csto_explorer.scene.themes import CLASS_ROLES
from csto_explorer.window import theme

SIZE = 18
MARK_SIZES = (16, 32, 48, 128)
"""Of the window's icon; X11 hands every one to the desktop, so the largest stays out."""

OF_CLASS = {
    "organization": "sitemap",
    "council": "users-group",
    "permanent working body": "building",
    "auxiliary body": "clipboard-list",
    "force": "shield",
    "parliamentary body": "building-bank",
    "expert body": "school",
    "partner": "world",
    "post": "user",
    "posts": "list-details",
    "person": "user",
    "none": "user",
    "area": "map-pin",
    "state": "flag",
    "document": "file-text",
    "article": "file-text",
    "event": "calendar-event",
    "activity": "activity",
    "observation": "chart-bar",
    "source": "book",
    "participation": "flag",
    "membership": "user",
    "relation": "link",
    "link": "link",
}


def class_role(classification: str) -> str:
    """Return the colour role of a class of body, second text for anything else."""
    return CLASS_ROLES.get(classification, "text.second")


def of_class(classification: str) -> QIcon:
    """Return the icon of a class of body or a kind of record, in its colour."""
    return icon(OF_CLASS.get(classification, "file-text"), class_role(classification))


def icon(name: str, role: str = "text.second") -> QIcon:
    """Return a bundled icon tinted by a role; an empty icon where the file is missing."""
    return _render(name, theme.current().colours[role], QGuiApplication.primaryScreen().devicePixelRatio())


@cache
def blank() -> QIcon:
    """Return an icon of nothing: a button without any would show words until its own is drawn."""
    picture = QPixmap(SIZE, SIZE)
    picture.fill(Qt.GlobalColor.transparent)
    return QIcon(picture)


def mark() -> QIcon:
    """Return the program's mark, drawn for each of the sizes that desktops ask for."""
    made = QIcon()
    for size in MARK_SIZES:
        made.addFile(str(paths.resources() / "icons" / "mark" / f"csto-explorer-{size}.png"), QSize(size, size))
    return made


def switching(name: str, checked: str) -> QIcon:
    """Return an icon that is another, in the accent colour, while its action is checked."""
    made = QIcon(icon(name))
    made.addPixmap(icon(checked, "accent").pixmap(QSize(SIZE, SIZE)), QIcon.Mode.Normal, QIcon.State.On)
    return made


@cache
def _render(name: str, colour: str, ratio: float) -> QIcon:
    # QtSvg is needed by nothing else at the start
    from PySide6.QtSvg import QSvgRenderer

    path = paths.resources() / "icons" / f"{name}.svg"
    try:
        drawing = path.read_text(encoding="utf-8").replace("currentColor", colour)
    except OSError:
        return QIcon()
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    picture = QPixmap(QSize(SIZE, SIZE) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, SIZE, SIZE))
    painter.end()
    return QIcon(picture)
