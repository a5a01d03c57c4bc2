# SPDX-License-Identifier: MIT
"""Can a window be opened? Qt ends the process where it cannot, so the display is asked before.

It is asked through the libraries that Qt itself uses: they know every form of address and every permission, and
need a third of the time that Python's own sockets take to load.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

# platforms of Qt that show their windows elsewhere than on a desktop
NEED_NO_DISPLAY = ("offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs", "vkkhrdisplay")


def can_open_display() -> bool:
    """Whether there is a display for one of the platforms that Qt is told to use or would choose."""
    if not sys.platform.startswith("linux"):
        return True
    return any(map(_opens, _platforms()))


def missing_library() -> str:
    """Return what the loader says of a library that Qt lacks on X11, its most frequent want; empty if it lacks none."""
    if not sys.platform.startswith("linux") or next(filter(_opens, _platforms()), "") != "xcb":
        return ""
    import ctypes
    from importlib.util import find_spec

    # looked for, not imported: Qt is taken up later
    package = find_spec("PySide6")
    if package is None or package.origin is None:
        return ""
    plugin = Path(package.origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    if plugin.exists():
        try:
            ctypes.CDLL(str(plugin))
        except OSError as error:
            return str(error)
    return ""


def _platforms() -> list[str]:
    """Return the names of the platforms that Qt will try, in order."""
    told = os.environ.get("QT_QPA_PLATFORM", "")
    return [name.split(":")[0] for name in told.split(";") if name] or ["wayland", "xcb"]


def _opens(platform: str) -> bool:
    if platform == "xcb":
        return bool(os.environ.get("DISPLAY")) and _x11()
    if platform.startswith("wayland"):
        return bool(os.environ.get("WAYLAND_DISPLAY")) and _wayland()
    return platform in NEED_NO_DISPLAY


def _x11() -> bool:
    """Whether the X server answers and lets us in; yes where that cannot be asked."""
    import ctypes

    try:
        library = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    library.xcb_connect.restype = ctypes.c_void_p
    # never null: a connection that failed is told by its error
    connection = ctypes.c_void_p(library.xcb_connect(None, None))
    refused = library.xcb_connection_has_error(connection)
    library.xcb_disconnect(connection)
    return not refused


def _wayland() -> bool:
    """Whether the Wayland compositor answers; yes where that cannot be asked."""
    # its library speaks to standard error where there is no such socket
    socket = Path(os.environ.get("XDG_RUNTIME_DIR", ""), os.environ["WAYLAND_DISPLAY"])
    if not socket.is_absolute() or not socket.exists():
        return False
    import ctypes

    try:
        library = ctypes.CDLL("libwayland-client.so.0")
    except OSError:
        return True
    library.wl_display_connect.restype = ctypes.c_void_p
    connection = library.wl_display_connect(None)
    if not connection:
        return False
    library.wl_display_disconnect(ctypes.c_void_p(connection))
    return True
