# SPDX-License-Identifier: MIT
"""Sheets of paper, and files that hold them."""
