# SPDX-License-Identifier: MIT
"""Views for people who open the database with another program: readable columns, titles in place of keys.

The program itself reads none of them. "Today" is the date that the records open on, as the package says it.
"""

from __future__ import annotations

import sqlite3

_RUSSIAN = (
    "(SELECT n.name FROM names n WHERE n.record = {record} AND n.language = 'ru' AND n.kind = 'official' "
    "ORDER BY n.rowid LIMIT 1)"
)

ORGANIZATION_LIST = f"""
CREATE VIEW organization_list AS
SELECT
  o.name AS name,
  o.abbreviation AS abbreviation,
  {_RUSSIAN.format(record="'organization/' || o.id")} AS russian_name,
  o.classification AS class,
  (SELECT group_concat(name, '; ') FROM (
    SELECT DISTINCT above.name AS name FROM relations r JOIN organizations above ON above.id = r.related_id
    WHERE r.organization_id = o.id AND r.relation_type = 'subordinate_to' ORDER BY r.rowid
  )) AS part_of,
  o.founding_date AS since,
  o.dissolution_date AS until,
  seat.name AS seat,
  o.purpose AS in_brief,
  o.description AS description,
  'organization/' || o.id AS record
FROM organizations o LEFT JOIN areas seat ON seat.id = o.area_id
ORDER BY o.rowid
"""

MEMBERS_TODAY = """
CREATE VIEW members_today AS
WITH today AS (
  SELECT '{day}' AS day, '{root}' AS root
), held AS (
  SELECT p.*, p.rowid AS position, day,
    'organization/' || p.organization_id = root AS in_root,
    CASE
      WHEN (p.start_date_latest <= day OR (p.start_date_latest IS NULL AND p.vouched_from <= day))
        AND (p.end_date_earliest > day OR (p.end_date_earliest = p.end_date_latest AND p.end_date_latest >= day)
          OR (p.end_date_earliest IS NULL AND p.vouched_until >= day))
      THEN 'certain' ELSE 'uncertain'
    END AS certainty,
    instr('member party suspended signatory observer former', p.status) AS looseness
  FROM participations p, today
  WHERE p.status <> 'chair' AND ifnull(p.start_date_earliest, day) <= day AND ifnull(p.end_date_latest, day) >= day
), best AS (
  SELECT *, row_number() OVER (
    PARTITION BY area_id ORDER BY in_root DESC, organization_id, certainty, looseness, position
  ) AS place FROM held
)
SELECT
  a.name AS state,
  a.iso_3166_1 AS code,
  best.status AS status,
  o.name AS in_organization,
  best.start_date AS since,
  best.certainty AS certainty,
  best.day AS as_of,
  'participation/' || best.id AS record
FROM best JOIN areas a ON a.id = best.area_id JOIN organizations o ON o.id = best.organization_id
WHERE best.place = 1
ORDER BY a.name
"""

PERSON_POSTS = f"""
CREATE VIEW person_posts AS
SELECT
  p.sort_name AS person,
  {_RUSSIAN.format(record="'person/' || p.id")} AS russian_name,
  m.role AS role,
  post.name AS post,
  o.name AS body,
  a.name AS state,
  m.start_date AS since,
  m.end_date AS until,
  m.vouched_until AS last_known,
  m.standing AS borne_out,
  'membership/' || m.id AS record
FROM memberships m
JOIN persons p ON p.id = m.person_id
LEFT JOIN organizations o ON o.id = m.organization_id
LEFT JOIN posts post ON post.id = m.post_id
LEFT JOIN areas a ON a.id = m.area_id
ORDER BY p.sort_name, m.rowid
"""

VIEWS = {
    "organization_list": ("Organizations, readable", "Each body with its Russian name, what it is part of and seat."),
    "members_today": (
        "Members today",
        "How each state stands on the date that the records open on: in the Organization if it has a standing there, "
        "else in the Treaty.",
    ),
    "person_posts": ("Persons and posts, readable", "Who holds which post, in which body and for which state."),
}
"""Title and description of each view."""


def make_views(connection: sqlite3.Connection, opens_on: str, root: str) -> None:
    """Make the views in a filled database. Day and root were checked: neither can hold a quotation mark."""
    # written into the view, because a guarded connection trusts no view that would read them from JSON
    members = MEMBERS_TODAY.format(day=opens_on, root=root)
    for statement in (ORGANIZATION_LIST, members, PERSON_POSTS):
        connection.execute(statement.strip())
