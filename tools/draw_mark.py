# SPDX-License-Identifier: MIT
"""Draw the program's mark in all sizes from its SVG: pictures for Linux desktops, .ico for Windows, .icns for macOS.

    python tools/draw_mark.py

The results are committed, so that an installation needs nothing to draw with.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

TOP = Path(__file__).resolve().parent.parent
MARK = TOP / "resources" / "icons" / "mark" / "csto-explorer.svg"
SIZES = (16, 32, 48, 64, 128, 256)
ICNS_KINDS = {"icp4": 16, "icp5": 32, "ic07": 128, "ic08": 256, "ic09": 512, "ic11": 32, "ic12": 64, "ic13": 256}
"""What Apple calls its sizes; the last three are drawn for screens of twice the resolution."""


def drawn(renderer: QSvgRenderer, size: int) -> bytes:
    """Return the mark as a PNG picture of a size."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return pictures as one icon of Windows: a head, a line for each picture, the pictures."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    lines, place = b"", len(head) + 16 * len(pictures)
    for size, picture in pictures.items():
        # 256 is written as 0
        lines += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + lines + b"".join(pictures.values())


def icns(renderer: QSvgRenderer) -> bytes:
    """Return the mark as one icon of macOS: pictures, each after its kind and its length."""
    parts = [(kind, drawn(renderer, size)) for kind, size in ICNS_KINDS.items()]
    body = b"".join(kind.encode() + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main() -> None:
    """Write all pictures of the mark."""
    application = QGuiApplication([])
    renderer = QSvgRenderer(QByteArray(MARK.read_bytes()))
    pictures = {size: drawn(renderer, size) for size in SIZES}
    for size, picture in pictures.items():
        MARK.with_name(f"csto-explorer-{size}.png").write_bytes(picture)
    for name, icon in (("windows/csto-explorer.ico", ico(pictures)), ("macos/csto-explorer.icns", icns(renderer))):
        target = TOP / "packaging" / name
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(icon)
    application.shutdown()


if __name__ == "__main__":
    main()
