# SPDX-License-Identifier: MIT
"""Build data/csto.db from data/*.csv. Run by `make data`."""

from __future__ import annotations

import sys
from pathlib import Path

from csto_explorer.database.build import build
from csto_explorer.database.validate import DataError
from csto_explorer.search.index import build_index

DATA = Path(__file__).resolve().parent.parent / "data"


def main() -> int:
    """Build, or say what is wrong with the data."""
    try:
        build(DATA, DATA / "csto.db", extra=[build_index])
    except (DataError, OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    print(DATA / "csto.db")
    return 0


if __name__ == "__main__":
    sys.exit(main())
