# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from csto_explorer.chart.scene import ChartOptions
from csto_explorer.printing.page import SheetWords
from csto_explorer.printing.paper import find_paper
from csto_explorer.printing.sheet import ChartRequest, chart_sheet
from csto_explorer.scene.fonts import measure
from tests.chart.samples import SECOND, details, sample

WORDS = SheetWords("League of Rivers", "Structure as of 1 April 2022", "Source: a river. Records 2022.1")


@pytest.fixture
def request_of(qapp):
    """Return a function that makes a request to print the sample."""

    def made(words: SheetWords = WORDS, uncertain: frozenset[str] = frozenset(), **options) -> ChartRequest:
        return ChartRequest(sample(uncertain=uncertain), details(), words, ChartOptions(**options), SECOND)

    return made


@pytest.fixture
def sheet_of(request_of):
    """Return a function that prints the sample on a paper."""

    def made(paper: str = "A4", orientation: str = "auto", **options):
        return chart_sheet(request_of(**options), measure, find_paper(paper), orientation)

    return made
