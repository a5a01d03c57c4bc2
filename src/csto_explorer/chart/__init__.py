# SPDX-License-Identifier: MIT
"""The organization chart: layout and scene."""
