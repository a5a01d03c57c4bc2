# SPDX-License-Identifier: MIT
"""The widgets of the window."""
