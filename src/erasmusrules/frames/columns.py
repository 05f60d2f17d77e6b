"""Every fact of a mobility as columns: the numbers that the rules compare, for all rows at once.

A number is known within bounds: two columns, the same one where it is known exactly or not at all. Days, ages and
months are counted by the formulas of the calendar itself. What a fact is, and which fields it is missing, is said in
`erasmusrules.facts`; a law holds that both say the same for every row.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import polars as pl
from attrs import frozen

from erasmusrules import calendar

Expr = pl.Expr


@frozen
class Bounds:
    """A number as columns: the least and the most that it can be, each null where that is not known."""

    low: Expr
    high: Expr


def _exact(value: Expr) -> Bounds:
    return Bounds(value, value)


def _col(name: str) -> Expr:
    return pl.col(name)


@frozen
class _Day:
    """A column of dates, as the formulas of the calendar read a date."""

    dates: Expr

    @property
    def year(self) -> Expr:
        return self.dates.dt.year().cast(pl.Int32)

    @property
    def month(self) -> Expr:
        return self.dates.dt.month().cast(pl.Int32)

    @property
    def day(self) -> Expr:
        return self.dates.dt.day().cast(pl.Int32)

    def weekday(self) -> Expr:
        return self.dates.dt.weekday().cast(pl.Int32) - 1

    def toordinal(self) -> Expr:
        return self.dates.cast(pl.Int32)


def _by(formula: Callable[..., Any], first: Expr, last: Expr) -> Expr:
    """Read two columns of dates by a formula of the calendar."""
    found: Expr = formula(_Day(first), _Day(last))
    return found.cast(pl.Int32)


def _completed_months(first: Expr, last: Expr) -> Expr:
    return _by(calendar.whole_months, first, last + pl.duration(days=1))


def _age_on(day: Expr, born: Expr) -> Expr:
    age: Callable[..., Any] = calendar.age_on
    found: Expr = age(_Day(day), born=_Day(born))
    return found


def _either(condition: Expr, then: Expr | None, otherwise: Expr | None) -> Expr:
    return pl.when(condition).then(then).otherwise(otherwise)


def _counted(of_dates: Callable[[Expr, Expr], Expr], of_days: Callable[[int], tuple[int, int]]) -> Callable[[], Bounds]:
    """Count between two dates, or where only the days are known, between the bounds that any two dates would give."""

    def side(at: int) -> Expr:
        def of_each(days: pl.Series) -> pl.Series:
            # Only lengths that occur are counted: two thousand of them take seconds.
            counts = {length: of_days(length)[at] for length in days.drop_nulls().unique().to_list()}
            return days.replace_strict(counts, default=None, return_dtype=pl.Int32)

        return _col("days_alone").map_batches(of_each, return_dtype=pl.Int32)

    def bounds() -> Bounds:
        known = of_dates(_col("first"), _col("last"))
        return Bounds(known.fill_null(side(0)), known.fill_null(side(1)))

    return bounds


# ---------------------------------------------------------------------------------------------------------- ages


def _youngest_on(day: Expr, on_first_day: Expr) -> Bounds:
    by_birth = pl.max_horizontal(_age_on(day, _col("born_last")), pl.lit(0))
    by_birth = _either(day.is_not_null() & _col("born_last").is_not_null(), by_birth, None)
    told = _either(on_first_day, _col("ages_least"), None)
    youngest = pl.min_horizontal(by_birth, told)
    born = _either(day.is_not_null(), _col("born_count"), pl.lit(0)).fill_null(0)
    ages = _either(on_first_day, _col("ages_count"), pl.lit(0)).fill_null(0)
    complete = ((born >= _col("participants")) | (ages >= _col("participants"))).fill_null(value=False)
    return Bounds(_either(complete, youngest, None), youngest)


def _youngest() -> Bounds:
    return _youngest_on(_col("first"), pl.lit(value=True))


def _youngest_on_project_start() -> Bounds:
    opens, first = _col("project_start"), _col("first")
    known = _youngest_on(opens, (opens == first).fill_null(value=False))
    later = (first >= opens).fill_null(value=False) & _col("ages_least").is_not_null() & known.low.is_null()
    high = _either(later, pl.min_horizontal(known.high, _col("ages_least")), known.high)
    told = opens.is_not_null()
    return Bounds(_either(told, known.low, None), _either(told, high, None))


def _oldest() -> Bounds:
    first = _col("first")
    by_birth = _either(first.is_not_null() & _col("born_first").is_not_null(), _age_on(first, _col("born_first")), None)
    oldest = pl.max_horizontal(by_birth, _col("ages_most"))
    born = _either(first.is_not_null(), _col("born_count"), pl.lit(0)).fill_null(0)
    complete = ((born >= _col("participants")) | (_col("ages_count") >= _col("participants"))).fill_null(value=False)
    return Bounds(oldest, _either(complete, oldest, None))


def _youngest_accompanying() -> Bounds:
    youngest = _col("accompanying_ages_least")
    complete = (_col("accompanying_ages_count") >= _col("accompanying")).fill_null(value=False)
    return Bounds(_either(complete, youngest, None), youngest)


# -------------------------------------------------------------------------------------------------------- groups

_FEWEST_GROUPS = _either(_col("groups_count") > 0, _col("groups_count"), _col("origins_count"))


def _national_groups() -> Bounds:
    low = _either(_FEWEST_GROUPS > 0, _FEWEST_GROUPS, None)
    return Bounds(low, _either(_col("groups_count") > 0, _col("groups_count"), None))


def _smallest_group() -> Bounds:
    shared = _either(_FEWEST_GROUPS > 0, _col("participants") // _FEWEST_GROUPS, None)
    told = _col("groups_count") > 0
    return Bounds(_either(told, _col("groups_least"), None), _either(told, _col("groups_least"), shared))


def _leaders_per_group() -> Bounds:
    leaders = _either(_FEWEST_GROUPS > 0, _col("accompanying") // _FEWEST_GROUPS, None)
    nobody = (_col("accompanying") == 0).fill_null(value=False)
    high = _either(nobody, pl.lit(0), leaders)
    sure = (_col("groups_count") > 0) | (high == 0)
    return Bounds(_either(sure, high, _either(high.is_not_null(), pl.lit(0), None)), high)


def _accompanying_per_participant() -> Bounds:
    participants = pl.max_horizontal(_col("participants"), pl.lit(1))
    share = _either(_col("participants").is_null(), None, -(-_col("accompanying") // participants))
    return _exact(_either((_col("accompanying") == 0).fill_null(value=False), pl.lit(0), share))


# ------------------------------------------------------------------------------------------------ other numbers


def _teaching_hours() -> Bounds:
    hours, days = _col("teaching_hours"), _col("day_count")
    weeks = pl.max_horizontal(days // calendar.DAYS_IN_A_WEEK, pl.lit(1))
    exact = _either(days.is_null(), None, (hours / weeks).round(3)).floor().cast(pl.Int64)
    return Bounds(exact, exact.fill_null(hours.floor().cast(pl.Int64)))


NUMBERS: Mapping[str, Callable[[], Bounds]] = {
    "days": lambda: _exact(_col("day_count")),
    "started-months": _counted(partial(_by, calendar.started_months), calendar.started_months_in),
    "completed-months": _counted(_completed_months, calendar.completed_months_in),
    "days-of-360": _counted(partial(_by, calendar.days_of_360), calendar.days_of_360_in),
    "working-days": _counted(partial(_by, calendar.working_days), calendar.working_days_in),
    "youngest": _youngest,
    "youngest-on-project-start": _youngest_on_project_start,
    "oldest": _oldest,
    "participants": lambda: _exact(_col("participants")),
    "with-fewer-opportunities": lambda: _exact(_col("fewer_opportunities")),
    "accompanying": lambda: _exact(_col("accompanying")),
    "youngest-accompanying": _youngest_accompanying,
    "accompanying-per-participant": _accompanying_per_participant,
    "national-groups": _national_groups,
    "smallest-group": _smallest_group,
    "leaders-per-group": _leaders_per_group,
    "months-after-graduation": lambda: _exact(
        pl.max_horizontal(_by(calendar.months_until, _col("graduated"), _col("last")), _zero_where(_col("last")))
    ),
    "months-before-start": lambda: _exact(
        pl.max_horizontal(_by(calendar.months_until, _col("graduated"), _col("first")), _zero_where(_col("first")))
    ),
    "travel-days": lambda: _exact(_col("travel_days")),
    "teaching-hours-a-week": _teaching_hours,
    "ects": lambda: _exact(_col("ects").round(3).floor().cast(pl.Int64)),
    "months-in-cycle": lambda: _exact(_col("months_in_cycle").round(3).ceil().cast(pl.Int64)),
}


def _zero_where(day: Expr) -> Expr:
    """Give 0 where the number is known: the larger of a number and nothing would be the number."""
    return _either(_col("graduated").is_not_null() & day.is_not_null(), pl.lit(0), None)


# --------------------------------------------------------------------------------------------------------- truths


def _all_with_fewer_opportunities() -> Expr:
    count, participants = _col("fewer_opportunities"), _col("participants")
    return _either(count == 0, pl.lit(value=False), count == participants)


def _accompanied_throughout() -> Expr:
    nobody = ((_col("accompanying") == 0) | (_col("accompanied_days") == 0)).fill_null(value=False)
    return _either(nobody, pl.lit(value=False), _col("accompanied_days") >= _col("day_count"))


def _inside_project() -> Expr:
    first, last, opens, closes = (_col(name) for name in ("first", "last", "project_start", "project_end"))
    wrong = (opens > first) | (last > closes) | (opens > last) | (first > closes)
    whole = pl.all_horizontal(*(day.is_not_null() for day in (first, last, opens, closes)))
    return _either(wrong.fill_null(value=False), pl.lit(value=False), _either(whole, pl.lit(value=True), None))


TRUTHS: Mapping[str, Callable[[], Expr]] = {
    "all-with-fewer-opportunities": _all_with_fewer_opportunities,
    "enrolled": lambda: _col("enrolled"),
    "accompanied-throughout": _accompanied_throughout,
    "abroad": lambda: _col("sending") != _col("receiving"),
    "resides-elsewhere": lambda: _col("residence") != _col("receiving"),
    "resides-in-sending": lambda: _col("residence") == _col("sending"),
    "in-a-country-of-a-group": lambda: _either(
        _col("receiving").is_null(),
        None,
        _col("countries_of_participants").list.contains(_col("receiving").cast(pl.String)),
    ),
    "virtual": lambda: _col("virtual"),
    "learning-programme": lambda: _col("learning_programme"),
    "learning-agreement": lambda: _col("learning_agreement"),
    "inside-project": _inside_project,
    "green-travel": lambda: _col("green_travel"),
    "one-cycle-programme": lambda: _col("one_cycle_programme"),
}
TERMS: Mapping[str, str] = {
    "role": "role",
    "sending": "sending",
    "receiving": "receiving",
    "venue": "venue",
    "action": "action",
    "activity": "activity",
}
"""The column of each fact that is a term."""

# ------------------------------------------------------------------------------------------------ what is missing

Missing = Mapping[str, Expr]
"""Where each of the fields would have to be filled in to know a fact."""


def _absent(*names: str) -> Missing:
    return {name: _col(name).is_null() for name in names}


def _days_missing() -> Missing:
    return {name: _col("days").is_null() & absent for name, absent in _absent("start", "end").items()}


def _dates_missing() -> Missing:
    no_start, no_end = _col("start").is_null(), _col("end").is_null()
    return {"start": no_start, "end": no_end & (_col("days").is_null() | ~no_start)}


def _ages_missing() -> Missing:
    told = pl.max_horizontal(_col("born_count"), _col("ages_count"))
    by_birth = (_col("born_count") > 0) | (_col("ages_count") == 0)
    missing = {
        "born": _not_of_everybody(told),
        "start": by_birth & _col("first").is_null(),
        "participants": _col("participants").is_null(),
    }
    return {name: _youngest().low.is_null() & absent for name, absent in missing.items()}


def _ages_on_project_start_missing() -> Missing:
    same_day = (_col("project_start") == _col("first")).fill_null(value=False)
    told = pl.max_horizontal(_col("born_count"), _either(same_day, _col("ages_count"), pl.lit(0)))
    missing = {**_absent("project_start", "participants"), "born": _not_of_everybody(told)}
    return {name: _youngest_on_project_start().low.is_null() & absent for name, absent in missing.items()}


def _not_of_everybody(told: Expr) -> Expr:
    return told < pl.max_horizontal(_col("participants"), pl.lit(1))


def _accompanying_ages_missing() -> Missing:
    nobody = (_col("accompanying") == 0).fill_null(value=False)
    of_how_many = (_col("accompanying_ages_count") > 0).fill_null(value=False) & _col("accompanying").is_null()
    unknown = ~of_how_many & _youngest_accompanying().low.is_null()
    return {"accompanying": ~nobody & of_how_many, "accompanying_ages": ~nobody & unknown}


def _groups_missing() -> Missing:
    return {"national_groups": _col("groups_count") == 0}


def _origins_missing() -> Missing:
    return {"countries_of_participants": _col("origins_count") == 0}


def _first_missing() -> Missing:
    return {"start": _col("first").is_null()}


def _last_missing() -> Missing:
    return {"end": _col("last").is_null()}


_MISSING: Mapping[str, Callable[[], Missing]] = {
    "days": _days_missing,
    **dict.fromkeys(("started-months", "completed-months", "days-of-360", "working-days"), _dates_missing),
    **dict.fromkeys(("youngest", "oldest"), _ages_missing),
    "youngest-on-project-start": _ages_on_project_start_missing,
    "all-with-fewer-opportunities": lambda: _absent("fewer_opportunities", "participants"),
    "with-fewer-opportunities": lambda: _absent("fewer_opportunities"),
    "accompanied-throughout": lambda: {**_absent("accompanied_days"), **_days_missing()},
    "youngest-accompanying": _accompanying_ages_missing,
    "accompanying-per-participant": lambda: _absent("accompanying", "participants"),
    **dict.fromkeys(("national-groups", "smallest-group"), _groups_missing),
    "leaders-per-group": lambda: {**_groups_missing(), **_absent("accompanying")},
    "months-after-graduation": lambda: {**_absent("graduated"), **_last_missing()},
    "months-before-start": lambda: {**_absent("graduated"), **_first_missing()},
    "abroad": lambda: _absent("sending", "receiving"),
    "resides-elsewhere": lambda: _absent("residence", "receiving"),
    "resides-in-sending": lambda: _absent("residence", "sending"),
    "in-a-country-of-a-group": lambda: {**_absent("receiving"), **_origins_missing()},
    "origins": _origins_missing,
    "inside-project": lambda: {**_first_missing(), **_last_missing(), **_absent("project_start", "project_end")},
    "teaching-hours-a-week": lambda: {**_absent("teaching_hours"), **_days_missing()},
}


def missing(fact: str) -> Missing:
    """Tell where each of the fields would have to be filled in to know a fact, asked where it is not known.

    Args:
        fact: the name of the fact; one that is a field as it is, misses that field.
    """
    return _MISSING[fact]() if fact in _MISSING else _absent(fact.replace("-", "_"))


PREPARED: Mapping[str, Expr] = {
    "first": pl.coalesce(_col("start"), _col("end") - pl.duration(days=_col("days") - 1)),
    "last": pl.coalesce(_col("end"), _col("start") + pl.duration(days=_col("days") - 1)),
    "day_count": pl.coalesce(_by(calendar.days_between, _col("start"), _col("end")), _col("days")),
    "days_alone": _either(_col("start").is_null() & _col("end").is_null(), _col("days"), None),
    "born_first": _col("born").list.min(),
    "born_last": _col("born").list.max(),
    "born_count": _col("born").list.len().cast(pl.Int32).fill_null(0),
    "ages_least": _col("ages").list.min(),
    "ages_most": _col("ages").list.max(),
    "ages_count": _col("ages").list.len().cast(pl.Int32).fill_null(0),
    "accompanying_ages_least": _col("accompanying_ages").list.min(),
    "accompanying_ages_count": _col("accompanying_ages").list.len().cast(pl.Int32),
    "groups_least": _col("national_groups").list.min(),
    "groups_count": _col("national_groups").list.len().cast(pl.Int32).fill_null(0),
    "origins_count": _col("countries_of_participants").list.n_unique().cast(pl.Int32).fill_null(0),
}
"""What is counted once for each row, before any fact."""
