# SPDX-License-Identifier: MIT
"""Finding records, whatever is typed."""
