# SPDX-License-Identifier: MIT
"""Stemmers beside each other on the words of the shipped records: the program's own, Snowball's, and none.

What is a form of what is told by a third party, the dictionaries of simplemma: two words with one lemma are forms of
one word. Each stemmer is put into the program in a process of its own, builds the index and answers the acceptance
queries, so a stemmer is judged by what readers get as well.

- joined: of all pairs of forms of one word, the share that gets one stem
- strangers: of all pairs with one stem, the share whose lemmas differ (minister and ministry are such a pair too)
- answered: acceptance queries answered, of all kinds, and of those with another form of the word

    python benchmarks/stemming.py
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import combinations
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "benchmarks")]

ROUNDS = 20
SHORTEST = 4
Stemmer = Callable[[str], str]


def snowball() -> Stemmer:
    """Return Snowball's stemmer for each of the two scripts."""
    import snowballstemmer

    english, russian = snowballstemmer.stemmer("english"), snowballstemmer.stemmer("russian")
    return lambda word: (english if word.isascii() else russian).stemWord(word)


def own() -> Stemmer:
    """Return the program's own stemmer, without what it keeps of words met before."""
    from csto_explorer.search.stemming import stem

    return stem.__wrapped__


STEMMERS: dict[str, Callable[[], Stemmer]] = {"own": own, "snowball": snowball, "none": lambda: str}


def spellings() -> list[tuple[str, str]]:
    """Return the words of the records, as they are written and as they are folded."""
    import sqlite3

    from csto_explorer.search.folding import tokens

    found: dict[str, str] = {}
    with sqlite3.connect(ROOT / "data" / "csto.db") as connection:
        named = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in named:
            if table.startswith(("search_", "sqlite_")):
                continue
            for row in connection.execute(f'SELECT * FROM "{table}"'):
                for text in row:
                    if isinstance(text, str) and "://" not in text:
                        for token in tokens(text):
                            if token.word.isalpha() and len(token.word) >= SHORTEST:
                                found.setdefault(token.word, text[token.start : token.end].casefold())
    return [(written, word) for word, written in found.items()]


def pairs(words: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    """Return the pairs of words of which the same is said; each comes with what is said of it."""
    groups = defaultdict(list)
    for word, said in words:
        groups[said].append(word)
    return {pair for group in groups.values() for pair in combinations(sorted(group), 2)}


def measure(name: str) -> dict[str, Any]:
    """Measure one stemmer in this process."""
    import simplemma

    stem = STEMMERS[name]()
    found = spellings()
    words = [word for _, word in found]
    forms = pairs((word, simplemma.lemmatize(written, lang=("en", "ru")).casefold()) for written, word in found)
    met = pairs((word, stem(word)) for word in words)
    start = time.perf_counter()
    for _ in range(ROUNDS):
        for word in words:
            stem(word)
    seconds = time.perf_counter() - start
    return {
        "joined": len(met & forms) / len(forms),
        "strangers": len(met - forms) / max(1, len(met)),
        "words": len(words) * ROUNDS / seconds,
        **answered(stem),
    }


def answered(stem: Stemmer) -> dict[str, Any]:
    """Build the index with a stemmer and answer the acceptance queries."""
    from functools import lru_cache

    from csto_explorer.search import stemming

    # before any module that takes the stemmer from there
    stemming.stem = lru_cache(maxsize=1 << 16)(stem)
    from csto_explorer.database.build import build
    from csto_explorer.database.store import Store
    from csto_explorer.search.engine import search
    from csto_explorer.search.index import build_index

    lines = (ROOT / "tests" / "search" / "acceptance.jsonl").read_text(encoding="utf-8").splitlines()
    queries = [json.loads(line) for line in lines if line]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "built.db"
        build(ROOT / "data", path, extra=[build_index])
        store = Store.open(path)
        rows = store.connection.execute("SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'search_%'")
        size = rows.fetchone()[0]
        right = [
            query["kind"]
            for query in queries
            if {str(hit.key) for hit in search(store, query["query"], limit=query["top"], seconds=60)}
            & set(query["records"])
        ]
        store.close()
    return {
        "size": size / 1024,
        "all": f"{len(right)}/{len(queries)}",
        "forms": f"{right.count('wordform')}/{sum(query['kind'] == 'wordform' for query in queries)}",
    }


def main() -> int:
    """Measure each stemmer, or the one named, and print a table."""
    if len(sys.argv) > 1:
        print(json.dumps(measure(sys.argv[1])))
        return 0
    print("| stemmer | joined | strangers | words a second | index, KiB | answered | word forms answered |")
    print("|---|---|---|---|---|---|---|")
    for name in STEMMERS:
        ran = subprocess.run([sys.executable, __file__, name], check=True, stdout=subprocess.PIPE, text=True)
        one = json.loads(ran.stdout)
        print(
            f"| {name} | {one['joined']:.1%} | {one['strangers']:.1%} | {one['words']:,.0f} | {one['size']:,.0f} "
            f"| {one['all']} | {one['forms']} |"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
