"""The tables that are judged: made of random mobilities that are the same in every run, each row its own.

Larger tables repeat `DISTINCT` rows; smaller ones are the first of them. What a row misses, and which of its rules are
met, makes a pattern: with few different rows there would be few patterns, and a table would look quicker than it is.
"""

import random
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import cast

import polars as pl

from erasmusrules import Action, Activity, Country, Mobility, Role, Venue
from erasmusrules.records import mobility_of, record_of
from random_ka1 import random_ka1
from scalar import random_mobility

DISTINCT = 200_000
SCHOOL, KA1 = "school", "all of Key Action 1"
WORKLOADS: Mapping[str, Callable[[random.Random], Mobility]] = {SCHOOL: random_mobility, KA1: random_ka1}
"""KA121-SCH and KA122-SCH of the calls 2021 to 2026, and all actions of Key Action 1 of all calls."""

_SEED = 2024
_DATES = ("start", "end", "project_start", "project_end", "graduated")
_COUNTRY = pl.Enum(list(Country.__members__))
_TERMS: Mapping[str, pl.Enum] = {
    "action": pl.Enum(list(Action.by_code())),
    "activity": pl.Enum(list(Activity.by_code())),
    "role": pl.Enum(list(Role.by_code())),
    "venue": pl.Enum(list(Venue.by_code())),
    **dict.fromkeys(("sending", "receiving", "residence"), _COUNTRY),
}


def made(workload: str, distinct: int) -> pl.DataFrame:
    """Make so many rows that differ."""
    chance, make = random.Random(_SEED), WORKLOADS[workload]
    return table_of([make(chance) for _ in range(distinct)])


def table_of(mobilities: Sequence[Mobility]) -> pl.DataFrame:
    """Write mobilities as the table of an agency, each row with its id."""
    table = pl.DataFrame([record_of(mobility) for mobility in mobilities], infer_schema_length=None)
    day = pl.element().str.to_date("%Y-%m-%d")
    return table.with_columns(
        pl.int_range(pl.len()).cast(pl.String).alias("id"),
        *(pl.col(name).str.to_date("%Y-%m-%d") for name in _DATES if name in table.columns),
        *(pl.col(name).list.eval(day) for name in ["born"] if name in table.columns),
    ).rechunk()


def repeated(table: pl.DataFrame, rows: int) -> pl.DataFrame:
    """Repeat a table up to so many rows."""
    times = -(-rows // len(table))
    return pl.concat([table] * times).head(rows).rechunk()


def with_enums(table: pl.DataFrame) -> pl.DataFrame:
    """Give the same table, with the terms of a vocabulary as Enum columns."""
    return table.with_columns(
        *(pl.col(name).cast(enum) for name, enum in _TERMS.items() if name in table.columns),
        pl.col("countries_of_participants").cast(pl.List(_COUNTRY)),
    )


def mobilities_of(table: pl.DataFrame) -> list[Mobility]:
    """Read the rows as mobilities."""
    rows = table.iter_rows(named=True)
    return [mobility_of({name: _plain(value) for name, value in row.items() if value is not None}) for row in rows]


def _plain(value: object) -> object:
    if isinstance(value, list):
        return [_plain(item) for item in cast("list[object]", value)]
    return value.isoformat() if isinstance(value, date) else value
