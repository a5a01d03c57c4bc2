# SPDX-License-Identifier: MIT
"""What a link in a card's text may lead to. Nothing else is followed."""

from __future__ import annotations

LINK_SCHEME = "record:"
"""Followed by a record's key: go there."""
NOTE_SCHEME = "note:"
"""Followed by the number of a citation: scroll to it."""
MORE_SCHEME = "more:"
"""Followed by the name of a list: show the whole of it, or its first rows again."""
