# SPDX-License-Identifier: MIT
"""Runs first in a bundle: PyInstaller itself imports Qt before the program begins, and with it the hook on imports."""

from csto_explorer.imports import take_up_qt

take_up_qt()
