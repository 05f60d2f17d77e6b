"""The tree of conditions read as columns: one more reading of the same data that decides one mobility.

An outcome is a small number: 0 not met, 1 undecided, 2 met. All parts are met where the least of them is, one part
where the greatest is. The fields that are missing are the bits of one number, a bit for each field of a record.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from functools import cache
from typing import Any

import polars as pl

from erasmusrules.conditions import (
    AllOf,
    AnyOf,
    Condition,
    Counted,
    EachOf,
    Fact,
    Fixed,
    Free,
    Is,
    Not,
    OneOf,
    Perhaps,
    Within,
    leaves,
)
from erasmusrules.facts import FACTS
from erasmusrules.frames import columns
from erasmusrules.frames.columns import NUMBERS, TERMS, TRUTHS
from erasmusrules.outcome import Outcome
from erasmusrules.records import FIELDS
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.term import Term

NOT_MET, UNDECIDED, MET = 0, 1, 2
CODES: Mapping[Outcome, int] = {Outcome.NOT_MET: NOT_MET, Outcome.UNDECIDED: UNDECIDED, Outcome.MET: MET}
WORDS = [outcome.value for outcome in (Outcome.NOT_MET, Outcome.UNDECIDED, Outcome.MET)]

_OURS = frozenset(FACTS)
_ORIGINS = "countries_of_participants"
_LEAST, _MOST, _SO, _MISSES = "{} at least", "{} at most", "{} is so", "{} misses"

# ---------------------------------------------------------------------------------------------------------- facts


def facts_of(conditions: Iterable[Condition[Any]]) -> tuple[str, ...]:
    """List the facts of this library that conditions compare, each once."""
    compared = (leaf for condition in conditions for leaf in leaves(condition.reading))
    return tuple(dict.fromkeys(fact.name for leaf in compared if (fact := _fact(leaf)) in _OURS))


def have_columns(conditions: Iterable[Condition[Any]]) -> bool:
    """Tell whether conditions compare only facts of this library, which are known as such and not by their names."""
    facts = (_fact(leaf) for condition in conditions for leaf in leaves(condition.reading))
    return all(fact is None or fact in _OURS for fact in facts)


def read_by(conditions: Iterable[Condition[Any]]) -> frozenset[str]:
    """List the columns that conditions read, to count their facts and to tell what these are missing."""
    names = facts_of(conditions)
    columns_ = (column for fact in names for column in (*counted(fact).values(), *missed(fact).values()))
    terms = {TERMS[fact] for fact in names if fact in TERMS}
    return frozenset({_ORIGINS, *terms, *(name for column in columns_ for name in column.meta.root_names())})


@cache
def counted(fact: str) -> Mapping[str, pl.Expr]:
    """Count a fact: the columns that `outcome` compares, each under its name."""
    if fact in NUMBERS:
        bounds = NUMBERS[fact]()
        return {_LEAST.format(fact): bounds.low, _MOST.format(fact): bounds.high}
    return {_SO.format(fact): TRUTHS[fact]()} if fact in TRUTHS else {}


@cache
def missed(fact: str) -> Mapping[str, pl.Expr]:
    """Tell which fields a fact is missing: the column that `missing` joins, under its name."""
    bits = (_bits(absent, field) for field, absent in columns.missing(fact).items())
    return {_MISSES.format(fact): joined(bits)}


def fields_of(bits: int) -> tuple[str, ...]:
    """List the fields whose bits are set, in the order of a record."""
    return tuple(field for at, field in enumerate(FIELDS) if bits >> at & 1)


def bits_of(fields: Iterable[str]) -> int:
    """Set the bits of fields."""
    return sum(1 << FIELDS.index(field) for field in fields)


def joined(bits: Iterable[pl.Expr]) -> pl.Expr:
    """Set all the bits that any of the columns has set."""
    found = _NO_BITS
    for more in bits:
        found = found | more
    return found


def _bits(absent: pl.Expr, field: str) -> pl.Expr:
    return pl.when(absent).then(pl.lit(bits_of([field]), dtype=pl.Int64)).otherwise(_NO_BITS)


def _fact(leaf: Condition[Any]) -> Fact[Any] | None:
    return leaf.fact if isinstance(leaf, Within | Is | OneOf | Counted | EachOf) else None


_NO_BITS = pl.lit(0, dtype=pl.Int64)

# ------------------------------------------------------------------------------------------------------- outcomes


@cache
def outcome(condition: Condition[Any]) -> pl.Expr:
    """Give a condition as a column of outcomes.

    Args:
        condition: the condition; its facts have been counted before.
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


@cache
def missing(condition: Condition[Any]) -> pl.Expr:
    """Give the fields that keep a condition undecided as a column of bits; none where it is decided.

    Args:
        condition: the condition; what its facts are missing has been told before.
    """
    reading = condition.reading
    fact = _fact(reading)
    found = joined(missing(part) for part in reading.parts) if fact is None else pl.col(_MISSES.format(fact.name))
    return pl.when(outcome(reading) == UNDECIDED).then(found).otherwise(_NO_BITS)


def _leaf(leaf: Condition[Any]) -> pl.Expr:
    match leaf:
        case Fixed(met):
            return _code(MET if met else NOT_MET)
        case Free():
            return _code(MET)
        case Within(fact, low, high):
            return _within(pl.col(_LEAST.format(fact.name)), pl.col(_MOST.format(fact.name)), low, high)
        case Is(fact, truth):
            value = pl.col(_SO.format(fact.name))
            return _decided(value if truth else ~value)
        case OneOf(fact, terms, _named, doubtful):
            value = pl.col(TERMS[fact.name])
            known = _decided(value.is_in(_codes(terms)))
            return pl.when(value.is_in(_codes(doubtful))).then(_code(UNDECIDED)).otherwise(known) if doubtful else known
        case Counted() | EachOf():
            return _of_a_list(leaf)
        case _:
            raise TypeError(leaf)


def _of_a_list(leaf: Counted[Any] | EachOf[Any]) -> pl.Expr:
    """Decide about a list of countries; one that tells nothing decides nothing."""
    if isinstance(leaf, Counted):
        sure, perhaps = _how_many(leaf.terms), _how_many(leaf.doubtful)
        known = _within(sure, sure + perhaps, leaf.low, None)
    else:
        outside = pl.col(_ORIGINS).list.len() - _listed(leaf.terms | leaf.doubtful)
        doubted = pl.when(_listed(leaf.doubtful) > 0).then(_code(UNDECIDED)).otherwise(_code(MET))
        known = pl.when(outside > 0).then(_code(NOT_MET)).otherwise(doubted)
    told = pl.col(_ORIGINS).list.len().fill_null(0) > 0
    return pl.when(told).then(known).otherwise(_code(UNDECIDED))


def _within(least: pl.Expr, most: pl.Expr, low: int | None, high: int | None) -> pl.Expr:
    return pl.min_horizontal(_code(MET), *_sides(least, most, low, high))


def _sides(least: pl.Expr, most: pl.Expr, low: int | None, high: int | None) -> Iterator[pl.Expr]:
    if low is not None:
        yield _first_of(least >= low, most < low)
    if high is not None:
        yield _first_of(most <= high, least > high)


def _first_of(met: pl.Expr, unmet: pl.Expr) -> pl.Expr:
    return pl.when(met).then(_code(MET)).when(unmet).then(_code(NOT_MET)).otherwise(_code(UNDECIDED))


def _decided(value: pl.Expr) -> pl.Expr:
    return _first_of(value, ~value)


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
