# SPDX-License-Identifier: MIT
"""What a link in a card's text may lead to. Nothing else is followed."""

from __future__ import annotations

LINK_SCHEME = "record:"
"""Followed by a record's key: go there."""
DAY_SCHEME = "day:"
"""Followed by an ISO day: show everything as of it."""
PLOT_SCHEME = "plot:"
"""Followed by the number of a plot that the card has drawn; no link, but the only picture that a card shows."""
NOTE_SCHEME = "note:"
"""Followed by the number of a citation: scroll to it."""
MORE_SCHEME = "more:"
"""Followed by the name of a list: show the whole of it, or its first rows again."""
