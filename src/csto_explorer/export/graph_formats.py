# SPDX-License-Identifier: MIT
"""A graph as Graphviz DOT, Mermaid or GraphML. Names are quoted so that none can leave its place.

Subordination is a solid line from the body above to the one below; every other relation is dashed and named. What is
uncertain at the date has a dashed box. Sources stand in comments (DOT, Mermaid) or attributes (DOT, GraphML).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from xml.sax.saxutils import escape, quoteattr

from csto_explorer.export.graphs import UNCERTAIN, Edge, Graph, Vertex

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]+")
_MERMAID = re.compile(r"[^\w .,()\-–—:/«»№]")


def dot(graph: Graph) -> str:
    """Return a graph for Graphviz."""
    lines = [
        f"/* {_comment(graph.title)}, as of {graph.on}. {_comment(graph.origin)} */",
        f"digraph {_quoted(graph.title)} {{",
        "  graph [splines=ortho, nodesep=0.3, ranksep=0.5];",
        '  node [shape=box, style=solid, fontname="PT Sans"];',
        "  edge [arrowhead=none];",
    ]
    for vertex in graph.vertices:
        lines.append(f"  {_quoted(vertex.id)} [{_attributes(_dot_vertex(vertex))}];")
    for edge in graph.edges:
        start, end = (edge.start, edge.end) if edge.is_second else (edge.end, edge.start)
        lines.append(f"  {_quoted(start)} -> {_quoted(end)} [{_attributes(_dot_edge(edge))}];")
    return "\n".join([*lines, "}", ""])


def _dot_vertex(vertex: Vertex) -> dict[str, str]:
    label = "\n".join(part for part in (vertex.abbreviation, vertex.name) if part)
    return {
        "label": label,
        "style": "dashed" if vertex.certainty == UNCERTAIN else "",
        "tooltip": vertex.name_ru,
        "class": vertex.classification,
        "start": vertex.start,
        "end": vertex.end,
        "certainty": vertex.certainty,
        "sources": "; ".join(vertex.sources),
    }


def _dot_edge(edge: Edge) -> dict[str, str]:
    second = {"style": "dashed", "constraint": "false", "arrowhead": "normal", "xlabel": edge.kind.replace("_", " ")}
    return {
        **(second if edge.is_second else {}),
        "relation": edge.kind,
        "start": edge.begins,
        "end": edge.ends,
        "certainty": edge.certainty,
        "sources": "; ".join(edge.sources),
    }


def _attributes(values: dict[str, str]) -> str:
    return ", ".join(f"{name}={_quoted(value)}" for name, value in values.items() if value)


def _quoted(text: str) -> str:
    # a backslash begins an escape in labels; line ends are ours
    safe = "\\n".join(_CONTROL.sub(" ", part).replace("\\", "\\\\").replace('"', '\\"') for part in text.split("\n"))
    return f'"{safe}"'


def _comment(text: str) -> str:
    return _CONTROL.sub(" ", text).replace("*/", "* /")


def mermaid(graph: Graph) -> str:
    """Return a graph as a Mermaid flowchart."""
    ids = {vertex.id: f"n{number}" for number, vertex in enumerate(graph.vertices)}
    lines = [f"%% {_line(graph.title)}, as of {graph.on}. {_line(graph.origin)}", "flowchart TD"]
    for vertex in graph.vertices:
        told = ", ".join(part for part in (_span(vertex.start, vertex.end), vertex.certainty) if part)
        lines.append(f"  %% {_line(vertex.id)}: {_line(told)}; {_line('; '.join(vertex.sources))}")
        label = "<br/>".join(_entities(part) for part in (vertex.abbreviation, vertex.name) if part)
        lines.append(f'  {ids[vertex.id]}["{label}"]')
    for edge in graph.edges:
        told = ", ".join(part for part in (_span(edge.begins, edge.ends), edge.certainty) if part)
        lines.append(f"  %% {_line(edge.id)}: {_line(told)}; {_line('; '.join(edge.sources))}")
        if edge.is_second:
            lines.append(f'  {ids[edge.start]} -. "{_entities(edge.kind.replace("_", " "))}" .-> {ids[edge.end]}')
        else:
            lines.append(f"  {ids[edge.end]} --- {ids[edge.start]}")
    dashed = [ids[vertex.id] for vertex in graph.vertices if vertex.certainty == UNCERTAIN]
    if dashed:
        lines += ["  classDef uncertain stroke-dasharray: 4 3", f"  class {','.join(dashed)} uncertain"]
    return "\n".join([*lines, ""])


def _line(text: str) -> str:
    # braces within a comment are read as a directive
    return _CONTROL.sub(" ", text).replace("{", "(").replace("}", ")")


def _entities(text: str) -> str:
    """Return a text with everything that might mean something to Mermaid as a numbered entity."""
    return _MERMAID.sub(lambda match: f"#{ord(match[0])};", _CONTROL.sub(" ", text))


def _span(start: str, end: str) -> str:
    return f"{start or '?'}/{end or '?'}" if start or end else ""


_GRAPHML_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">"""
_GRAPH_KEYS = ("title", "as_of", "origin")
_NODE_KEYS = ("name", "name_ru", "abbreviation", "classification", "start", "end", "certainty", "sources")
_EDGE_KEYS = ("relation", "style", "start", "end", "certainty", "sources")


def graphml(graph: Graph) -> str:
    """Return a graph as GraphML."""
    lines = [_GRAPHML_HEAD]
    for domain, names in (("graph", _GRAPH_KEYS), ("node", _NODE_KEYS), ("edge", _EDGE_KEYS)):
        for name in names:
            lines.append(f'  <key id="{domain}.{name}" for="{domain}" attr.name="{name}" attr.type="string"/>')
    lines.append('  <graph id="structure" edgedefault="directed">')
    told = zip(_GRAPH_KEYS, (graph.title, graph.on, graph.origin), strict=True)
    lines += _data("graph", dict(told), "    ")
    for vertex in graph.vertices:
        lines.append(f"    <node id={_attribute(vertex.id)}>")
        values = {name: getattr(vertex, name) for name in _NODE_KEYS if name != "sources"}
        lines += [*_data("node", {**values, "sources": "; ".join(vertex.sources)}, "      "), "    </node>"]
    for edge in graph.edges:
        ends = f"source={_attribute(edge.start)} target={_attribute(edge.end)}"
        lines.append(f"    <edge id={_attribute(edge.id)} {ends}>")
        values = {
            "relation": edge.kind,
            "style": "dashed" if edge.is_second else "solid",
            "start": edge.begins,
            "end": edge.ends,
            "certainty": edge.certainty,
            "sources": "; ".join(edge.sources),
        }
        lines += [*_data("edge", values, "      "), "    </edge>"]
    return "\n".join([*lines, "  </graph>", "</graphml>", ""])


def _data(domain: str, values: dict[str, str], indent: str) -> list[str]:
    return [
        f'{indent}<data key="{domain}.{name}">{escape(_CONTROL.sub(" ", value))}</data>'
        for name, value in values.items()
        if value
    ]


def _attribute(text: str) -> str:
    return quoteattr(_CONTROL.sub(" ", text))


FORMATS: dict[str, Callable[[Graph], str]] = {"dot": dot, "mermaid": mermaid, "graphml": graphml}
