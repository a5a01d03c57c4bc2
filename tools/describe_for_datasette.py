# SPDX-License-Identifier: MIT
"""Write data/metadata.yaml, by which Datasette serves data/csto.db with titles, facets and search.

Run by `make docs`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools.describing import CITATIONS, DATA, SEARCH_ENTRY, description, generated

from csto_explorer.database.views import VIEWS

TARGET = DATA / "metadata.yaml"
HEAD = """# Made from datapackage.json by `make docs`. Serve with: datasette data/csto.db --metadata data/metadata.yaml
"""
FACETS = {
    "locators": ["source_id"],
    "links": ["predicate"],
    "names": ["language"],
    "organizations": ["area_id"],
    "participations": ["organization_id", "area_id"],
    "posts": ["organization_id", "area_id"],
    "memberships": ["organization_id", "area_id"],
    "events": ["organization_id", "chair_area_id"],
    "activities": ["series_id", "area_id"],
}
"""Columns worth a facet beside those with a list of values."""
HIDDEN = (
    "package",
    "search_end",
    "search_mark",
    "search_name",
    "search_skeleton",
    "search_state",
    "search_stem",
    "search_word",
)


def metadata(package: dict[str, Any]) -> dict[str, Any]:
    """Return what Datasette is told."""
    (licence,) = package["licenses"]
    tables: dict[str, Any] = {each["name"]: _table(each) for each in package["resources"]}
    tables["citations"] = {
        "title": "Citations",
        "description": "Which place in which source bears out which record, and which column of it.",
        "columns": CITATIONS,
        "facets": ["source_id"],
    }
    tables["search_entry"] = {
        "title": "Search everything",
        "description": "One row for each record of every table. The search box looks through all of their text.",
        "columns": SEARCH_ENTRY,
        "fts_table": "search_text",
        "fts_pk": "id",
        "label_column": "record",
        "facets": ["kind"],
    }
    for name, (title, what) in VIEWS.items():
        tables[name] = {"title": title, "description": what}
    tables.update({name: {"hidden": True} for name in HIDDEN})
    return {
        "title": package["title"],
        "description": package["description"],
        "license": licence["title"],
        "license_url": licence["path"],
        "databases": {"csto": {"tables": tables}},
    }


def _table(resource: dict[str, Any]) -> dict[str, Any]:
    fields = resource["schema"]["fields"]
    listed = [field["name"] for field in fields if field.get("constraints", {}).get("enum")]
    columns = {field["name"]: f"{field['title']}. {field['description']}" for field in fields}
    made = {
        "title": resource["title"],
        "description": resource["description"],
        "label_column": resource["explorer"]["title"],
        "columns": {**columns, **generated(resource)},
    }
    facets = listed + FACETS.get(resource["name"], [])
    return {**made, "facets": facets} if facets else made


def text() -> str:
    """Return the file."""
    import yaml

    body: str = yaml.safe_dump(metadata(description()), sort_keys=False, allow_unicode=True, width=110)
    return HEAD + body


def main() -> int:
    """Write the file."""
    TARGET.write_text(text(), encoding="utf-8")
    print(TARGET)
    return 0


if __name__ == "__main__":
    sys.exit(main())
