# SPDX-License-Identifier: MIT
"""The ways in which a chart may be laid out, by name."""

from __future__ import annotations

DOWN = "down"
RIGHT = "right"
"""Directions in which a chart grows."""
AUTO, COMPACT, LAYERED = "auto", "compact", "layered"
"""Styles: what fills the frame best; leaves stacked in columns; every level on one line."""
STYLES = (AUTO, COMPACT, LAYERED)
HANG_RIGHT, HANG_LEFT, HANG_BOTH = "right", "left", "both"
"""The side of its upright line that a stack hangs at."""
HANGS = (HANG_RIGHT, HANG_LEFT, HANG_BOTH)
