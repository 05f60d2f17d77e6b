"""The tree of conditions read as columns: one more reading of the same data that decides one mobility.

An outcome is a small number: 0 not met, 1 undecided, 2 met. All parts are met where the least of them is, one part
where the greatest is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any

import polars as pl

from erasmusrules.conditions import (
    AllOf,
    AnyOf,
    Condition,
    Counted,
    EachOf,
    Fixed,
    Free,
    Is,
    Not,
    OneOf,
    Perhaps,
    Within,
)
from erasmusrules.frames.columns import NUMBERS, TERMS, TRUTHS, Bounds
from erasmusrules.outcome import Outcome
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.term import Term

NOT_MET, UNDECIDED, MET = 0, 1, 2
CODES: Mapping[Outcome, int] = {Outcome.NOT_MET: NOT_MET, Outcome.UNDECIDED: UNDECIDED, Outcome.MET: MET}
WORDS = [outcome.value for outcome in (Outcome.NOT_MET, Outcome.UNDECIDED, Outcome.MET)]

_ORIGINS = "countries_of_participants"


def outcome(condition: Condition[Any]) -> pl.Expr:
    """Give a condition as a column of outcomes.

    Args:
        condition: the condition, of facts that `columns` has.
    """
    match condition.reading:
        case AllOf(parts):
            return pl.min_horizontal(_code(MET), *(outcome(part) for part in parts))
        case AnyOf(parts):
            return pl.max_horizontal(_code(NOT_MET), *(outcome(part) for part in parts))
        case Not(part):
            return _code(MET) - outcome(part)
        case Perhaps(part):
            return pl.min_horizontal(outcome(part), _code(UNDECIDED))
        case leaf:
            return _leaf(leaf)


def _leaf(leaf: Condition[Any]) -> pl.Expr:
    match leaf:
        case Fixed(met):
            return _code(MET if met else NOT_MET)
        case Free():
            return _code(MET)
        case Within(fact, low, high):
            return _within(NUMBERS[fact.name](), low, high)
        case Is(fact, truth):
            value = TRUTHS[fact.name]()
            return _decided(value if truth else ~value)
        case OneOf(fact, terms, _named, doubtful):
            value = pl.col(TERMS[fact.name])
            known = _decided(value.is_in(_codes(terms)))
            return _unless(value.is_null() | value.is_in(_codes(doubtful)), known)
        case Counted() | EachOf():
            return _of_a_list(leaf)
        case _:
            raise TypeError(leaf)


def _of_a_list(leaf: Counted[Any] | EachOf[Any]) -> pl.Expr:
    """Decide about a list of countries; one that tells nothing decides nothing."""
    if isinstance(leaf, Counted):
        sure, perhaps = _how_many(leaf.terms), _how_many(leaf.doubtful)
        known = _within(Bounds(sure, sure + perhaps), leaf.low, None)
    else:
        outside = pl.col(_ORIGINS).list.len() - _listed(leaf.terms | leaf.doubtful)
        doubted = pl.when(_listed(leaf.doubtful) > 0).then(_code(UNDECIDED)).otherwise(_code(MET))
        known = pl.when(outside > 0).then(_code(NOT_MET)).otherwise(doubted)
    told = pl.col(_ORIGINS).list.len().fill_null(0) > 0
    return pl.when(told).then(known).otherwise(_code(UNDECIDED))


def _within(bounds: Bounds, low: int | None, high: int | None) -> pl.Expr:
    met, unmet = [pl.lit(value=True)], [pl.lit(value=False)]
    if low is not None:
        met.append(bounds.low >= low)
        unmet.append(bounds.high < low)
    if high is not None:
        met.append(bounds.high <= high)
        unmet.append(bounds.low > high)
    sides = zip(met[1:], unmet[1:], strict=True)
    found = [
        pl.when(side_met).then(_code(MET)).when(side_unmet).then(_code(NOT_MET)).otherwise(_code(UNDECIDED))
        for side_met, side_unmet in sides
    ]
    return pl.min_horizontal(*found) if found else _code(MET)


def _decided(value: pl.Expr) -> pl.Expr:
    return pl.when(value).then(_code(MET)).when(~value).then(_code(NOT_MET)).otherwise(_code(UNDECIDED))


def _unless(doubt: pl.Expr, known: pl.Expr) -> pl.Expr:
    return pl.when(doubt.fill_null(value=True)).then(_code(UNDECIDED)).otherwise(known)


def _how_many(terms: Iterable[Enum]) -> pl.Expr:
    """Count the different terms of a list that are among those named."""
    return pl.col(_ORIGINS).list.set_intersection(_codes(terms)).list.len().cast(pl.Int32)


def _listed(terms: Iterable[Enum]) -> pl.Expr:
    """Count the items of a list that are among those named."""
    return pl.col(_ORIGINS).list.eval(pl.element().is_in(_codes(terms))).list.sum()


def _codes(terms: Iterable[Enum]) -> list[str]:
    return sorted(term.code for term in terms if isinstance(term, Term | Country))


def _code(code: int) -> pl.Expr:
    return pl.lit(code, dtype=pl.Int8)
