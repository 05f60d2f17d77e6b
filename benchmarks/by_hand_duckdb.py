"""The rules of `by_hand.py` as a skilled person would write them in SQL, for DuckDB.

Truths of SQL are true, false or null, which is all that what is not known asks for. What depends on the activity is
joined from a small table. Every row has a call, an action and an activity of these rules, as in `by_hand_polars.py`,
and an id, as SQL promises no order.
"""

import duckdb

import by_hand_limits as by
from by_hand_limits import (
    COURSES,
    EXPERTS,
    GROUP,
    LONG,
    PROGRAMME,
    PUPILS,
    SHORT,
    TEACHING,
    TRAINEES,
    VISIT,
)


def _listed(codes: tuple[str, ...]) -> str:
    return ", ".join(f"'{code}'" for code in codes)


def _row(*values: str | int | None) -> str:
    return "(" + ", ".join("NULL" if value is None else repr(value) for value in values) + ")"


_LIMITS = ", ".join(_row(activity, *limits) for activity, limits in by.LIMITS.items())
_FITS = " ".join(
    f"WHEN '{whose}' THEN CASE WHEN role NOT IN ({_listed(perhaps)}) THEN role IN ({_listed(roles)}) END"
    for whose, (roles, perhaps) in by.FIT.items()
)


def _takes_part(country: str) -> str:
    return f"CASE WHEN {country} NOT IN ({_listed(by.TERRITORIES)}) THEN {country} IN ({_listed(by.COUNTRIES)}) END"


def _countries_in(codes: tuple[str, ...]) -> str:
    return f"len(list_distinct(list_filter(countries_of_participants, lambda country: country IN ({_listed(codes)}))))"


SQL = f"""
WITH limits(activity, name, whose, fewest, most) AS (VALUES {_LIMITS}),
plans AS (
    SELECT
        *,
        "end" - "start" + 1 AS days,
        name IN ('{SHORT}', '{LONG}') AS alone,
        name NOT IN ('{EXPERTS}', '{TRAINEES}') AS sends,
        name = '{COURSES}' AND call >= {by.NO_LIMIT_OF_COURSES} AS in_doubt,
        fewer_opportunities > 0 AND fewer_opportunities = participants AS all_with_fewer,
        CASE WHEN name = '{GROUP}' THEN {_countries_in(by.COUNTRIES)} END AS sure,
        CASE WHEN name = '{GROUP}' THEN {_countries_in(by.TERRITORIES)} END AS perhaps
    FROM {{table}} JOIN limits USING (activity)
),
truths AS (
    SELECT
        *,
        CASE whose {_FITS} ELSE true END AS is_participants,
        whose NOT IN ('{by.STAFF}', '{PUPILS}') OR enrolled AS is_enrolment,
        CASE name WHEN '{GROUP}' THEN participants >= 2 WHEN '{VISIT}' THEN participants <= 3 ELSE true END AS is_group,
        CASE name
            WHEN '{COURSES}' THEN len(list_distinct(countries_of_participants)) >= 2
            WHEN '{GROUP}' THEN CASE WHEN sure >= 2 THEN true WHEN sure + perhaps < 2 THEN false END
            ELSE true
        END AS is_origin,
        CASE
            WHEN fewest IS NULL THEN true
            WHEN NOT in_doubt
            THEN days BETWEEN fewest AND most AND (name <> '{SHORT}' OR days >= {by.FEW_DAYS} OR all_with_fewer)
        END AS is_duration,
        name <> '{GROUP}'
            OR (accompanying > 0 AND accompanied_days > 0 AND accompanied_days >= days) AS is_accompaniment,
        NOT sends OR {_takes_part("sending")} AS is_sending,
        {_takes_part("receiving")} AS is_receiving,
        sending <> receiving AS is_abroad,
        name <> '{TEACHING}' OR venue = '{by.HOSTING}' AS is_venue,
        NOT alone OR learning_programme AS is_programme,
        NOT alone OR learning_agreement AS is_agreement,
        project_start <= "start" AND "end" <= project_end
            AND project_start <= "end" AND "start" <= project_end AS is_period,
        NOT sends OR name = '{VISIT}' OR travel_days <= 2 OR (travel_days <= 6 AND green_travel) AS is_travel,
        name = '{SHORT}' AND is_duration IS NULL AND all_with_fewer IS NULL AS is_exception,
    FROM plans
)
SELECT
    id,
    CASE
        WHEN is_participants AND is_group AND is_duration AND is_sending AND is_receiving AND is_abroad
            AND coalesce(is_enrolment, true) AND coalesce(is_origin, true) AND coalesce(is_accompaniment, true)
            AND coalesce(is_venue, true) AND coalesce(is_programme, true) AND coalesce(is_agreement, true)
            AND coalesce(is_period, true) AND coalesce(is_travel, true) THEN 'met'
        WHEN NOT (is_participants AND is_group AND is_duration AND is_sending AND is_receiving AND is_abroad
            AND is_enrolment AND is_origin AND is_accompaniment AND is_venue AND is_programme AND is_agreement
            AND is_period AND is_travel) THEN 'not met'
        ELSE 'undecided'
    END AS outcome,
    concat_ws(
        ';',
        CASE WHEN NOT is_participants THEN whose || '/participants' END,
        CASE WHEN NOT is_enrolment THEN whose || '/enrolment' END,
        CASE WHEN NOT is_group THEN name || '/group' END,
        CASE WHEN NOT is_origin THEN name || '/origin' END,
        CASE WHEN NOT is_duration THEN name || '/duration' END,
        CASE WHEN NOT is_accompaniment THEN name || '/accompaniment' END,
        CASE WHEN NOT is_sending THEN '{PROGRAMME}/sending' END,
        CASE WHEN NOT is_receiving THEN '{PROGRAMME}/receiving' END,
        CASE WHEN NOT is_abroad THEN '{PROGRAMME}/abroad' END,
        CASE WHEN NOT is_venue THEN name || '/venue' END,
        CASE WHEN NOT is_programme THEN '{by.INDIVIDUAL}/learning-programme' END,
        CASE WHEN NOT is_agreement THEN '{by.INDIVIDUAL}/learning-agreement' END,
        CASE WHEN NOT is_period THEN CASE name WHEN '{VISIT}' THEN name ELSE '{PROGRAMME}' END || '/project-period' END,
        CASE WHEN NOT is_travel THEN '{PROGRAMME}/travel-days' END
    ) AS not_met,
    concat_ws(
        ';',
        CASE WHEN whose IS NOT NULL AND role IS NULL THEN 'role' END,
        CASE WHEN name IN ('{GROUP}', '{VISIT}') AND participants IS NULL THEN 'participants' END,
        CASE WHEN is_duration IS NULL AND NOT in_doubt AND "start" IS NULL THEN 'start' END,
        CASE WHEN is_duration IS NULL AND NOT in_doubt AND "end" IS NULL THEN 'end' END,
        CASE WHEN is_exception AND fewer_opportunities IS NULL THEN 'fewer_opportunities' END,
        CASE WHEN is_exception AND participants IS NULL THEN 'participants' END,
        CASE WHEN sends AND sending IS NULL THEN 'sending' END,
        CASE WHEN receiving IS NULL THEN 'receiving' END,
        CASE WHEN NOT sends AND sending IS NULL THEN 'sending' END
    ) AS missing
FROM truths
"""
"""The query; ``{table}`` is the name of the table."""


def judged(plans: duckdb.DuckDBPyRelation) -> duckdb.DuckDBPyRelation:
    """Answer every row: the outcome, the rules that are not met and the fields that would decide."""
    answers = plans.query("mobilities", SQL.format(table="mobilities"))
    assert answers is not None  # it is of a statement that gives rows
    return answers
