# SPDX-License-Identifier: MIT
"""CSTO Explorer: look around, search and print the structure of the Collective Security Treaty Organization."""

__version__ = "0.1.0"
