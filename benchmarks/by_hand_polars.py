"""The rules of `by_hand.py` as a skilled person would write them for Polars: one lazy query over a table.

Each rule is an expression that is true, false or null, so that Polars itself counts with what is not known; what is
used more than once is a column of its own. Columns of text and of Enum are both taken. Every row has a call, an action
and an activity of these rules. Nothing looks for rows that contradict themselves, and no row gets a reason.
"""

from collections.abc import Callable, Mapping

import polars as pl

import by_hand_limits as by
from by_hand_limits import COURSES, EXPERTS, GROUP, LONG, PUPILS, SHORT, STAFF, TEACHING, TRAINEES, VISIT

Expr = pl.Expr
col, when = pl.col, pl.when
ACTIVITY, ROLE, OUTCOME = (pl.Enum(codes) for codes in (by.ACTIVITIES, by.ROLES, by.OUTCOMES))


def judged(plans: pl.LazyFrame) -> pl.LazyFrame:
    """Answer every row: the outcome, the rules that are not met and the fields that would decide."""
    plans = plans.with_columns(col("activity").cast(ACTIVITY), col("role").cast(ROLE), days=DAYS)
    truths = plans.with_columns(**{_MET.format(rule): truth for rule, truth in _truths().items()})
    whole = pl.all_horizontal(
        _met(rule) if rule in by.CONDITIONS else _met(rule).fill_null(value=True) for rule in by.RULES
    )
    told = truths.with_columns(met=whole, **_missing())
    not_met, undecided, met = (pl.lit(word, dtype=OUTCOME) for word in by.OUTCOMES)
    numbers = told.select(
        outcome=when(col("met")).then(met).when(~col("met")).then(not_met).otherwise(undecided),
        not_met=_number([(~_met(rule)).fill_null(value=False) for rule in by.RULES]),
        missing=_number([col(_ASKED.format(field)) for field in by.FIELDS]),
    )
    # In a step of its own: Polars shares nothing with what goes through a function.
    return numbers.with_columns(_named("not_met", by.rules_in), _named("missing", by.fields_in))


def _is(*names: str) -> Expr:
    return col("activity").is_in([activity for activity, limits in by.LIMITS.items() if limits.name in names])


DAYS = (col("end") - col("start")).dt.total_days() + 1
ALL_WITH_FEWER = (col("fewer_opportunities") > 0) & (col("fewer_opportunities") == col("participants"))

IN_DOUBT = _is(COURSES) & (col("call") >= by.NO_LIMIT_OF_COURSES)
_MET, _ASKED = "meets {}", "asks for {}"


def _truths() -> Mapping[str, Expr]:
    """Decide each rule; where it does not apply it is met."""
    days, travel_days = col("days"), col("travel_days")
    first, last, opens, closes = (col(name) for name in ("start", "end", "project_start", "project_end"))
    of_staff, of_pupils = _whose(STAFF), _whose(PUPILS)
    alone = _is(SHORT, LONG)
    sends = ~_is(EXPERTS, TRAINEES)
    participants = pl.lit(value=True)
    for whose, (roles, perhaps) in by.FIT.items():
        fits = when(col("role").is_in(perhaps)).then(None).otherwise(col("role").is_in(roles))
        participants = when(_whose(whose)).then(fits).otherwise(participants)
    duration = pl.lit(value=True)
    for limits in by.LIMITS.values():
        if limits.name != VISIT:
            duration = when(_is(limits.name)).then(days.is_between(limits.fewest, limits.most)).otherwise(duration)
    duration &= ~_is(SHORT) | (days >= by.FEW_DAYS) | ALL_WITH_FEWER
    accompanied = (col("accompanying") > 0) & (col("accompanied_days") > 0) & (col("accompanied_days") >= days)
    low_emission = (travel_days <= 6) & col("green_travel")
    return {
        "participants": participants,
        "enrolment": _where(of_staff | of_pupils, col("enrolled")),
        "group": _where(_is(GROUP), col("participants") >= 2) & _where(_is(VISIT), col("participants") <= 3),
        "origin": _origin(),
        "duration": when(IN_DOUBT).then(None).otherwise(duration),
        "accompaniment": _where(_is(GROUP), accompanied),
        "sending": _where(sends, _takes_part(col("sending"))),
        "receiving": _takes_part(col("receiving")),
        "abroad": col("sending") != col("receiving"),
        "venue": _where(_is(TEACHING), col("venue") == by.HOSTING),  # elsewhere another place refuses nothing
        "learning-programme": _where(alone, col("learning_programme")),
        "learning-agreement": _where(alone, col("learning_agreement")),
        "project-period": (opens <= first) & (last <= closes) & (opens <= last) & (first <= closes),
        "travel-days": _where(sends & ~_is(VISIT), (travel_days <= 2) | low_emission),
    }


def _met(rule: str) -> Expr:
    return col(_MET.format(rule))


def _whose(whose: str) -> Expr:
    return col("activity").is_in([activity for activity, limits in by.LIMITS.items() if limits.whose == whose])


def _where(applies: Expr, truth: Expr) -> Expr:
    return when(applies).then(truth).otherwise(pl.lit(value=True))


def _takes_part(country: Expr) -> Expr:
    return when(country.is_in(by.TERRITORIES)).then(None).otherwise(country.is_in(by.COUNTRIES))


def _origin() -> Expr:
    """Tell whether participants come from two countries; only where it is asked, for lists take long."""
    countries = when(_is(COURSES, GROUP)).then(col("countries_of_participants")).list.unique()
    sure, perhaps = (
        countries.list.eval(pl.element().is_in(codes)).list.sum() for codes in (by.COUNTRIES, by.TERRITORIES)
    )
    of_programme = when((sure < 2) & (sure + perhaps >= 2)).then(None).otherwise(sure >= 2)
    return _where(_is(COURSES), countries.list.len() >= 2) & _where(_is(GROUP), of_programme)


def _missing() -> Mapping[str, Expr]:
    """Tell which fields conditions ask that are not decided."""
    of_days = _met("duration").is_null() & ~IN_DOUBT
    exception = _is(SHORT) & _met("duration").is_null() & ALL_WITH_FEWER.is_null()
    asked = {
        "role": ~_is(VISIT) & col("role").is_null(),
        "participants": (_is(GROUP, VISIT) | exception) & col("participants").is_null(),
        "start": of_days & col("start").is_null(),
        "end": of_days & col("end").is_null(),
        "fewer_opportunities": exception & col("fewer_opportunities").is_null(),
        "sending": col("sending").is_null(),
        "receiving": col("receiving").is_null(),
    }
    return {_ASKED.format(field): truth for field, truth in asked.items()}


def _number(truths: list[Expr]) -> Expr:
    """Write truths as the bits of a number, with the activity before them."""
    bits = (truth.cast(pl.Int32) * (1 << at) for at, truth in enumerate(truths))
    return pl.sum_horizontal(col("activity").to_physical().cast(pl.Int32) * (1 << len(truths)), *bits)


def _named(column: str, names: Callable[[int], str]) -> Expr:
    """Put the names together once for each number that occurs."""

    def named(numbers: pl.Series) -> pl.Series:
        told = numbers.unique()
        return numbers.replace_strict(told, [names(number) for number in told], return_dtype=pl.String)

    return col(column).map_batches(named, return_dtype=pl.String)
