# SPDX-License-Identifier: MIT
"""A small made-up structure, and measuring without fonts."""

from __future__ import annotations

import datetime

from csto_explorer.chart.details import BodyDetails, Holder
from csto_explorer.chart.scene import SecondLine
from csto_explorer.records.interval import Certainty, Interval
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.structure import Node
from csto_explorer.records.types import Names, Organization

ON = datetime.date(2022, 4, 1)

OUTLINE = """\
org|League of Rivers|LR|organization||
 sum|Summit of the River States|SRS|council|Highest body|
  wat|Council of Water Ministers|CWM|council|Water policy|
   flo|Working Group on Floods and Droughts||auxiliary body||
  har|Council of Harbour Masters|CHM|council|Shipping|
   pil|Pilots' Committee||auxiliary body||
   fle|Common Fleet||force||
    res|River Rescue Force|RRF|force||since February 2009
    ice|Icebreaker Squadron of the Northern Region|ISNR|force||since 2001
    dre|Dredgers||force||
  sec|Committee of Secretaries of Basin Commissions|CSBC|council|Safety|
   inf|Working Group on Information Policy and Information Security||auxiliary body||
   smu|Coordination Council against Smuggling|CCS|auxiliary body||
    cus|Coordination Meeting of Chief Customs Officers||auxiliary body||since 2013
   alg|Emergency Coordination Council|ECC|auxiliary body||since 2007
   com|Computer Emergency Response Coordinating Centre||auxiliary body||
 per|Permanent Council||permanent working body|Between summits|
 scr|Secretariat||permanent working body||
 sta|Joint Staff||permanent working body||since 1 January 2004
  cri|Crisis Response Centre|CRC|permanent working body||
 par|Parliamentary Assembly|PA|parliamentary body||
  cou|Council of the Parliamentary Assembly||parliamentary body||
   coo|Coordination Meeting of Committees||parliamentary body||
   exp|Expert Advisory Council||parliamentary body||
  pol|Commission on Political Issues and International Cooperation||parliamentary body||
  law|Commission on Socio-Economic and Legal Issues||parliamentary body||
  sep|Secretariat of the Parliamentary Assembly||parliamentary body||
 uni|University League||expert body||
"""
"""One body a line, indented below its parent: id, name, abbreviation, classification, purpose, since."""


def key(name: str) -> RecordKey:
    return RecordKey("organization", name)


def measure(text: str, size: float, bold: bool) -> float:
    """Measure as a typewriter would."""
    return len(text) * size * (0.56 if bold else 0.5)


def body(line: str) -> Organization:
    name, words, short, kind, purpose, since = line.strip().split("|")
    names = Names(words, "", short)
    return Organization(key(name), names, kind, Interval(), purpose, since.removeprefix("since "))


def sample(outline: str = OUTLINE, uncertain: frozenset[str] = frozenset()) -> Node:
    """Return the outline as a tree."""
    stack: list[tuple[int, Organization, list[Node]]] = []
    made: Node | None = None
    for line in [*outline.splitlines(), ""]:
        level = len(line) - len(line.lstrip()) if line else 0
        while stack and stack[-1][0] >= level:
            _, organization, children = stack.pop()
            certainty = Certainty.UNCERTAIN if organization.key.id in uncertain else Certainty.YES
            made = Node(organization, tuple(children), certainty)
            if stack:
                stack[-1][2].append(made)
        if line:
            stack.append((level, body(line), []))
    assert made is not None
    return made


def details(outline: str = OUTLINE) -> dict[RecordKey, BodyDetails]:
    """Return the words of each body of the outline."""
    found = {}
    for line in outline.splitlines():
        name, words, short, kind, purpose, since = line.strip().split("|")
        holders = (Holder("AM", "A. Person"), Holder("RU", "not stated", False)) if name == "wat" else ()
        found[key(name)] = BodyDetails(words, short, short or words, kind, purpose, "", since, holders)
    return found


SECOND = (
    SecondLine(RecordKey("relation", "a"), key("scr"), key("per"), "supports"),
    SecondLine(RecordKey("relation", "b"), key("sta"), key("har"), "supports"),
    SecondLine(RecordKey("relation", "c"), key("par"), key("uni"), "cooperates_with"),
    SecondLine(RecordKey("relation", "d"), key("cri"), key("com"), "supports"),
)
