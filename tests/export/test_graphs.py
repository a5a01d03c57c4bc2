# SPDX-License-Identifier: MIT
"""Graphs for other programs, read back by other programs."""

from __future__ import annotations

import datetime
import io
import re
import shutil
import subprocess

import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.cli import run
from csto_explorer.export.graph_formats import FORMATS, dot, graphml, mermaid
from csto_explorer.export.graphs import Edge, Graph, Vertex, graph_of
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.structure import structure, walk

ON = datetime.date(2022, 4, 1)
HOSTILE = 'a"b\\c]; } */ --> <script>&#quot; %%{init}%% «ОДКБ» \n x`|{}'
texts = st.one_of(st.just(HOSTILE), st.text(max_size=30))

MERMAID_LINE = re.compile(
    r"%%[^{}]*"
    r"|flowchart TD"
    r'|  n\d+\["(?:[\w .,()\-–—:/«»№]|#\d+;|<br/>)*"\]'
    r"|  n\d+ --- n\d+"
    r'|  n\d+ -\. "(?:[\w .,()\-–—:/«»№]|#\d+;)*" \.-> n\d+'
    r"|  %%[^{}]*"
    r"|  classDef uncertain stroke-dasharray: 4 3"
    r"|  class n\d+(?:,n\d+)* uncertain"
)
"""What a line of our flowcharts may be: a strict part of Mermaid's grammar."""

needs_dot = pytest.mark.skipif(not shutil.which("dot"), reason="Graphviz is not installed")


@pytest.fixture(scope="module")
def graph(store):
    return graph_of(store, ON)


def made_up(text: str) -> Graph:
    """Two bodies and both kinds of relation, with a text wherever a text can be."""
    bodies = tuple(Vertex(f"b{n}", text, text, text, text, text, text, "uncertain", (text,)) for n in range(2))
    edges = (
        Edge("one", "b1", "b0", "subordinate_to", text, text, "certain", (text,)),
        Edge("two", "b0", "b1", "supports", text, text, "uncertain", (text,)),
    )
    return Graph(text, "2022-04-01", text, bodies, edges)


def read_graphml(text: str) -> networkx.DiGraph:
    return networkx.read_graphml(io.BytesIO(text.encode("utf-8")), force_multigraph=True)


def test_the_graph_holds_the_structure_of_the_date(store, graph):
    top = structure(store.organizations(), store.relations(), store.root, ON)
    assert [vertex.id for vertex in graph.vertices] == [node.organization.key.id for node in walk(top)]
    solid = {(edge.start, edge.end) for edge in graph.edges if not edge.is_second}
    expected = {(c.organization.key.id, n.organization.key.id) for n in walk(top) for c in n.children}
    assert solid == expected


def test_a_branch_holds_what_is_below_it(store, graph):
    branch = graph_of(store, ON, RecordKey("organization", "csc"))
    names = {vertex.id for vertex in branch.vertices}
    assert branch.vertices[0].id == "csc"
    assert {"cfm", "cmd", "cssc"} <= names < {vertex.id for vertex in graph.vertices}
    assert all({edge.start, edge.end} <= names for edge in branch.edges)


def test_networkx_reads_the_graphml(graph):
    read = read_graphml(graphml(graph))
    assert set(read) == {vertex.id for vertex in graph.vertices}
    assert read.number_of_edges() == len(graph.edges)
    csc = read.nodes["csc"]
    assert (csc["name"], csc["abbreviation"], csc["certainty"]) == ("Collective Security Council", "CSC", "certain")
    assert "about-2022 P11.S1" in csc["sources"]
    edge = next(iter(read.get_edge_data("cfm", "csc").values()))
    assert (edge["relation"], edge["style"]) == ("subordinate_to", "solid")
    styles = {data["relation"]: data["style"] for _, _, data in read.edges(data=True)}
    assert all(style == "dashed" for kind, style in styles.items() if kind != "subordinate_to")


@given(texts)
def test_no_name_breaks_the_graphml(text):
    read = read_graphml(graphml(made_up(text)))
    assert set(read) == {"b0", "b1"}
    assert read.number_of_edges() == 2


@given(texts)
def test_no_name_breaks_the_mermaid(text):
    lines = mermaid(made_up(text)).removesuffix("\n").split("\n")
    assert [line for line in lines if not MERMAID_LINE.fullmatch(line)] == []
    assert len([line for line in lines if line.startswith("  n")]) == 4


def test_the_mermaid_keeps_to_its_grammar_and_cites(graph):
    text = mermaid(graph)
    assert [line for line in text.splitlines() if not MERMAID_LINE.fullmatch(line)] == []
    assert text.count("[") == len(graph.vertices)
    assert text.count("-.") == len([edge for edge in graph.edges if edge.is_second])
    assert "about-2022 P11.S1" in text


@given(texts)
def test_what_is_quoted_for_dot_ends_where_it_should(text):
    # all that is left without the quoted texts and the comment is ours
    source = dot(made_up(text))
    begun, rest = source.split("*/\n", 1)
    assert begun.startswith("/*")
    bare = re.sub(r'"(?:[^"\\]|\\.)*"', "Q", rest)
    assert '"' not in bare
    assert bare.count("Q [") == 4
    assert re.fullmatch(r"[\w\s\[\]{}=;,.>-]*", bare)


@needs_dot
@pytest.mark.parametrize("text", [HOSTILE, "", "\\", '"', "Совет «Б»\u2028x\0"])
def test_graphviz_reads_hostile_names(text):
    drawn = subprocess.run(["dot", "-Tplain"], input=dot(made_up(text)).encode(), capture_output=True, check=True)
    assert drawn.stdout.decode().count("\nnode ") == 2


@needs_dot
def test_graphviz_reads_the_structure(graph):
    drawn = subprocess.run(["dot", "-Tplain"], input=dot(graph).encode(), capture_output=True, check=True)
    told = drawn.stdout.decode()
    assert told.count("\nnode ") == len(graph.vertices)
    assert told.count("\nedge ") == len(graph.edges)
    assert told.count(" dashed ") >= len([edge for edge in graph.edges if edge.is_second])


@pytest.mark.parametrize("kind", FORMATS)
def test_the_command_writes_a_branch_on_a_date(kind, tmp_path, store):
    target = tmp_path / "graph"
    assert run(["export", kind, "--root", "organization/csc", "--on", "2010-06-01", "-o", str(target)]) == 0
    on = datetime.date(2010, 6, 1)
    assert target.read_text(encoding="utf-8") == FORMATS[kind](graph_of(store, on, RecordKey("organization", "csc")))
    assert "2010-06-01" in target.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "arguments",
    [
        ["dot", "--root", "organization/none-such"],
        ["dot", "--root", "area/am"],
        ["mermaid", "--record", "organization/csc"],
        ["jsonl", "--root", "organization/csc"],
        ["csl", "--root", "organization/csc"],
        ["graphml", "--root", "organization/joint-staff", "--on", "1995-01-01"],
    ],
)
def test_what_cannot_be_exported_is_refused_in_one_line(arguments, tmp_path, capsys):
    target = tmp_path / "graph"
    assert run(["export", *arguments, "-o", str(target)]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not target.exists()
