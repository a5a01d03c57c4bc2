# SPDX-License-Identifier: MIT
"""The key of a record: its kind and its id, written `organization/csc`."""

from __future__ import annotations

import re
from typing import NamedTuple

_KEY = re.compile(r"([a-z][a-z_]*)/([A-Za-z0-9][A-Za-z0-9._-]*)")


class RecordKey(NamedTuple):
    """Names one record of the database. Equal keys name the same record."""

    kind: str
    id: str

    @classmethod
    def parse(cls, text: str) -> RecordKey:
        """Read `kind/id`; raises ValueError for anything else."""
        match = _KEY.fullmatch(text)
        if match is None:
            raise ValueError(f"not a record key: {text[:80]!r}")
        return cls(match[1], match[2])

    def __str__(self) -> str:
        return f"{self.kind}/{self.id}"
