# SPDX-License-Identifier: MIT
"""References come out so that other programs read them: each format is parsed again."""

from __future__ import annotations

import json

import pytest

from csto_explorer.errors import UsageError
from csto_explorer.export.citations import Reference, keys_at, plain, references
from csto_explorer.export.reference_formats import FORMATS, bibtex, cited, csl, ris
from csto_explorer.records.keys import RecordKey

COUNCIL = RecordKey("organization", "csc")
HARD = Reference(
    "hard",
    r"50 % of {us} & $5 #1_a ~ ^ \ “Äрм”",
    "Ministry & Sons",
    "press",
    ("example.org/a_b%20c{d}?x=1&y=2", "example.net"),
    "2006-22",
    "2009-02",
    "ru",
    ["art. 11", "¶ 2, sentence 1"],
)


def read_bibtex(text):
    bibtexparser = pytest.importorskip("bibtexparser")
    from bibtexparser.middlewares import LatexDecodingMiddleware

    library = bibtexparser.parse_string(text, append_middleware=[LatexDecodingMiddleware()])
    assert library.failed_blocks == []
    return {entry.key: {name: field.value for name, field in entry.fields_dict.items()} for entry in library.entries}


def read_ris(text):
    return {each["id"]: each for each in pytest.importorskip("rispy").loads(text)}


def read_csl(text):
    return {each["id"]: each for each in json.loads(text)}


READERS = {"bibtex": read_bibtex, "ris": read_ris, "csl": read_csl}


@pytest.mark.parametrize("kind", FORMATS)
def test_every_source_that_is_cited_comes_out_once(store, kind):
    found = READERS[kind](cited(store, store.record_keys(), kind))
    assert set(found) == {key.id for key in store.record_keys() if key.kind == "source"}


@pytest.mark.parametrize("kind", FORMATS)
def test_a_source_names_the_places_cited(store, kind):
    found = READERS[kind](cited(store, [COUNCIL], kind))
    assert "art. 11" in str(found["charter"])
    assert "¶ 11, sentence 1" in str(found["about-2022"])
    assert "geonames" not in found


def test_what_is_special_in_bibtex_is_read_back():
    (found,) = read_bibtex(bibtex([HARD])).values()
    # the parser gives the circumflex as a letter of its own
    assert HARD.title in found["title"].replace("ˆ", "^")
    assert "Ministry & Sons" in found["author"]
    assert (found["year"], found["date"], found["urldate"]) == ("2006", "2006", "2009-02")
    assert "{" not in found["url"].strip("{}")


def test_ris_has_dates_in_its_own_form():
    (found,) = read_ris(ris([HARD])).values()
    assert (found["type_of_reference"], found["title"]) == ("NEWS", HARD.title)
    assert (found["year"], found["date"], found["access_date"]) == ("2006", "2006///", "2009/02//")


def test_csl_has_seasons_and_what_is_about_a_year():
    (found,) = read_csl(csl([HARD])).values()
    assert found["issued"] == {"date-parts": [[2006]], "season": 2}
    assert found["accessed"] == {"date-parts": [[2009, 2]]}
    assert read_csl(csl([Reference("a", "A", date="1993~")]))["a"]["issued"] == {"date-parts": [[1993]], "circa": True}
    spans = read_csl(csl([Reference("a", "A", date="2015/2020-03")]))["a"]["issued"]
    assert spans == {"date-parts": [[2015], [2020, 3]]}


def test_a_second_address_stands_in_the_note():
    assert HARD.url.startswith("https://example.org/")
    assert HARD.note.endswith("Also at example.net")


@pytest.mark.parametrize("kind", FORMATS)
def test_no_reference_breaks_out_of_its_line(kind):
    broken = Reference("a", "one\n}\n@misc{evil,\nER  - \nTY  - GEN")
    broken.title = plain(broken.title)
    assert len(READERS[kind](FORMATS[kind][2]([broken]))) == 1


def test_a_source_cites_itself(store):
    (found,) = references(store, [RecordKey("source", "charter")])
    assert (found.key, found.places) == ("charter", [])


def test_keys_stay_the_same_whatever_is_exported(store):
    alone = {each.key for each in references(store, [COUNCIL])}
    assert alone <= {each.key for each in references(store, store.record_keys())}


def test_a_record_that_is_not_there_is_told(store):
    with pytest.raises(UsageError, match="no record organization/none"):
        references(store, [RecordKey("organization", "none")])


def test_a_date_leaves_out_what_does_not_hold(store):
    early = set(keys_at(store, store.earliest))
    assert early < set(keys_at(store, None))
    assert RecordKey("organization", "crrf") not in early
