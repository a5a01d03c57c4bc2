# SPDX-License-Identifier: MIT
"""Records in other formats."""
