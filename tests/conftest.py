# SPDX-License-Identifier: MIT
"""What every test stands on: no display needed, no settings of the user touched, the shipped records at hand."""

from __future__ import annotations

import gc
import itertools
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# before anything imports Qt
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# the program speaks English, wherever the tests are run
os.environ["LC_ALL"] = "C.UTF-8"

import pytest
from hypothesis import settings

from csto_explorer import paths
from csto_explorer.database.store import Store

# the machine may be busy: no test fails for being slow
settings.register_profile("ours", deadline=None, max_examples=50)
settings.load_profile("ours")


def pytest_configure(config):
    """Programs that tests start keep their byte-code beside what pytest keeps: compiling takes longer than they run."""
    cache = getattr(config, "cache", None)
    if cache is not None:
        os.environ["PYTHONPYCACHEPREFIX"] = str(cache.mkdir("bytecode"))
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


HOMES = {
    "HOME": "",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
}


def pytest_collection_finish():
    """What was imported and collected stays: the collector need not look through it again and again."""
    gc.collect()
    gc.freeze()


NUMBERS = itertools.count()


@pytest.fixture(autouse=True)
def home(tmp_path_factory, monkeypatch):
    """An empty home of its own for each test."""
    # numbered here: pytest would look through all that there are
    folder = tmp_path_factory.mktemp(f"home-{next(NUMBERS)}", numbered=False)
    for name, below in HOMES.items():
        monkeypatch.setenv(name, str(folder / below))
    return folder


@pytest.fixture(scope="session", autouse=True)
def application(qapp):
    """The one application, with widgets: a command run within a test would else make one without."""
    return qapp


@pytest.fixture
def locked():
    """A folder that may not be written to, with an old file in it, and a context in which that holds for root too."""
    # the folders of tests may not even be looked into by others
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "old.pdf").write_text("old")
        folder.chmod(0o555)

        @contextmanager
        def as_anybody() -> Iterator[Path]:
            is_root = os.geteuid() == 0
            if is_root:
                os.seteuid(65534)
            try:
                yield folder
            finally:
                if is_root:
                    os.seteuid(0)

        yield as_anybody
        folder.chmod(0o755)


@pytest.fixture(scope="session")
def store():
    """The shipped records, opened once."""
    opened = Store.open(paths.database())
    yield opened
    opened.close()


@pytest.fixture
def small(tmp_path):
    """Return a function that writes a small data package, perhaps changed, and gives its folder."""
    from tests.database.small import write

    return lambda **changes: write(tmp_path / "data", **changes)
