# SPDX-License-Identifier: MIT
"""Whether a window can be opened is known before Qt ends the process over it."""

from __future__ import annotations

import ctypes
import sys

import pytest

from csto_explorer import display

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")

NAMES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR")


@pytest.fixture(autouse=True)
def surroundings(monkeypatch, tmp_path):
    """No display, unless a test says otherwise."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)

    def change(**values):
        for name, value in values.items():
            monkeypatch.setenv(name, value)

    return change


@pytest.mark.parametrize("platform", ["offscreen", "offscreen:configfile=x", "minimal", "xcb;offscreen"])
def test_platforms_without_a_desktop_need_none(surroundings, platform):
    surroundings(QT_QPA_PLATFORM=platform)
    assert display.can_open_display()
    assert display.missing_library() == ""


@pytest.mark.parametrize("platform", ["", "xcb", "wayland", "wayland-egl", "xcb;wayland", "of an unknown name"])
def test_nothing_is_no_display(surroundings, platform):
    surroundings(QT_QPA_PLATFORM=platform)
    assert not display.can_open_display()


@pytest.mark.parametrize("address", [":77", "unix:77", "127.0.0.1:77", ":77.0", "nonsense", ":", "\u00e9:1"])
def test_an_x_server_that_does_not_answer_is_no_display(surroundings, address):
    surroundings(DISPLAY=address)
    assert not display.can_open_display()


def test_a_compositor_that_does_not_answer_is_no_display(surroundings, tmp_path):
    surroundings(WAYLAND_DISPLAY="wayland-77", XDG_RUNTIME_DIR=str(tmp_path))
    assert not display.can_open_display()


def test_where_the_library_is_missing_it_is_named(surroundings, monkeypatch):
    def load(name):
        raise OSError(f"{name}: cannot open shared object file: No such file or directory")

    surroundings(DISPLAY=":77")
    monkeypatch.setattr(ctypes, "CDLL", load)
    # whether the server answers cannot be asked, but that does not matter yet
    assert display.can_open_display()
    assert "libqxcb.so" in display.missing_library()
