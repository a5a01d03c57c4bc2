# SPDX-License-Identifier: MIT
"""Building, opening and reading the database."""
