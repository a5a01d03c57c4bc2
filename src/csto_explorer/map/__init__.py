# SPDX-License-Identifier: MIT
"""The map: geometry, projection, scene."""
