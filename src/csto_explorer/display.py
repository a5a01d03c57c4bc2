# SPDX-License-Identifier: MIT
"""Is there a display? Qt ends the process when it cannot open one, so it is asked before."""

from __future__ import annotations

import os
import re
import socket
import sys

_DISPLAY = re.compile(r"(?:(?P<protocol>unix)/)?(?P<host>[^:]*):(?P<number>\d+)(?:\.\d+)?")
PATIENCE = 2.0


def can_open_display() -> bool:
    """Whether a window can be opened: always where the system is not Linux or a platform is named."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in (
        "offscreen",
        "minimal",
        "vnc",
    ):
        return True
    return _wayland() or _x11()


def _wayland() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    path = os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), name)
    return _answers(socket.AF_UNIX, path)


def _x11() -> bool:
    match = _DISPLAY.fullmatch(os.environ.get("DISPLAY", ""))
    if match is None:
        return False
    number = match["number"]
    if match["host"] in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"
        return _answers(socket.AF_UNIX, path) or _answers(socket.AF_UNIX, f"\0{path}")
    # a forwarded or remote display is the user's own choice; Qt itself says if it does not answer
    return True


def _answers(family: int, address: str) -> bool:
    try:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.settimeout(PATIENCE)
            probe.connect(address)
    except OSError:
        return False
    return True
