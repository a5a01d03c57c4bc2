# SPDX-License-Identifier: MIT
"""What is made from datapackage.json is as it would be made now, and tells of everything in the database."""

from __future__ import annotations

import pytest
from tools import describe_for_datasette, document_data
from tools.describing import description, generated

from csto_explorer import paths
from csto_explorer.database.schema import read_package


def test_the_dictionary_of_the_data_is_current():
    page = document_data.document(description())
    assert document_data.TARGET.read_text(encoding="utf-8") == page, "run 'make docs' and commit docs/data.md"


def test_the_description_for_datasette_is_current():
    pytest.importorskip("yaml")
    said = describe_for_datasette.TARGET.read_text(encoding="utf-8")
    assert said == describe_for_datasette.text(), "run 'make docs' and commit data/metadata.yaml"


def test_every_column_of_the_database_is_described(store):
    for resource in description()["resources"]:
        said = [field["name"] for field in resource["schema"]["fields"]] + list(generated(resource))
        there = [
            row["name"]
            for row in store.connection.execute("SELECT name FROM pragma_table_info(?)", (resource["name"],))
        ]
        assert sorted(said) == sorted(there)


def test_every_table_and_view_is_described(store):
    told = describe_for_datasette.metadata(description())["databases"]["csto"]["tables"]
    there = store.connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'view') "
        "AND name NOT LIKE 'sqlite%'"
    )
    assert {row["name"] for row in there} == set(told)


def test_every_facet_is_a_column():
    package = read_package((paths.data() / "datapackage.json").read_text(encoding="utf-8"))
    told = describe_for_datasette.metadata(description())["databases"]["csto"]["tables"]
    for table in package.tables:
        assert set(told[table.name].get("facets", ())) <= set(table.by_name)


def test_terms_are_of_a_vocabulary_that_is_named():
    package = description()
    fields = [field for resource in package["resources"] for field in (resource, *resource["schema"]["fields"])]
    terms = [term for field in fields for term in field.get("explorer", {}).get("maps_to", ())]
    assert len(terms) > 100
    assert {term.split(":")[0] for term in terms} == set(package["explorer"]["vocabularies"])
