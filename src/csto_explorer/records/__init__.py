# SPDX-License-Identifier: MIT
"""Types of records, their dates and places; no Qt, no SQL."""
