"""Whether two conditions, or two rules, decide the same, whatever the facts are: such a change is no mutant."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import Enum
from itertools import chain, product
from math import prod
from typing import Any

from attrs import evolve

from calls import CALLS
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
    Range,
    Within,
    leaves,
)
from erasmusrules.formats import quantity
from erasmusrules.history import Gap, In
from erasmusrules.outcome import Outcome, every, some
from erasmusrules.rules import Line, Rule
from erasmusrules.sources import Evidence

Tree = Condition[Any]
Values = Mapping[object, object]
_MANY = 200_000
"""More combinations of facts than this are not gone through: the conditions then count as different."""
_LEAST = {"round": 1}
"""Where a count does not begin at 0."""


def rules_decide_the_same(one: Rule[Any], other: Rule[Any]) -> bool:
    """Tell whether two rules say the same of every subject in every call."""
    return one.kind is other.kind and all(
        lines_decide_the_same(one.requires.at(call), other.requires.at(call)) for call in CALLS
    )


def lines_decide_the_same(one: Line[Any], other: Line[Any]) -> bool:
    """Tell whether two lines of a call say the same of every subject, in whatever words."""
    if isinstance(one, In) and isinstance(other, In):
        recalled = {line.evidence is Evidence.RECALLED for line in (one, other)}
        return len(recalled) == 1 and conditions_decide_the_same(one.value, other.value)
    return isinstance(one, Gap) == isinstance(other, Gap) and (one is None) == (other is None)


def conditions_decide_the_same(one: Tree, other: Tree) -> bool:
    """Tell whether two conditions have the same outcome for all values of their facts, each taken by itself.

    Facts that depend on each other never have all these values together, so a yes is always right; a no may be too
    cautious.
    """
    parts = [*leaves(one), *leaves(other)]
    choices = {key: list(_choices([leaf for leaf in parts if _key(leaf) == key])) for key in map(_key, parts)}
    if prod(len(values) for values in choices.values()) > _MANY:
        return False
    combinations = (dict(zip(choices, values, strict=True)) for values in product(*choices.values()))
    return all(_outcome(one, values) is _outcome(other, values) for values in combinations)


def _key(leaf: Tree) -> object:
    """Name what the outcome of a leaf depends on: its fact, or where it has none, itself."""
    if isinstance(leaf, Fixed | Free):
        return Fixed
    return leaf.fact.name if isinstance(leaf, Within | OneOf | Is | Counted | EachOf) else leaf


def _choices(parts: Sequence[Tree]) -> Iterable[object]:
    """List values of a fact, one for each way in which they can differ to these leaves."""
    first = parts[0]
    if isinstance(first, Within):
        # What is spelled out, such as a month by its name, is whole.
        steps = (-0.5, 0, 0.5) if first.fact.spelled is quantity else (-1, 0, 1)
        bounds = {bound for leaf in parts if isinstance(leaf, Within) for bound in (leaf.low, leaf.high)}
        return _numbers(bounds, steps, _LEAST.get(first.fact.name, 0))
    if isinstance(first, OneOf):
        return [None, object(), *(alike[0] for alike in _alike(parts))]
    if isinstance(first, Counted | EachOf):
        most = 1 + max(leaf.low if isinstance(leaf, Counted) else 1 for leaf in parts)
        groups = [*([*alike][:most] for alike in _alike(parts)), [object()]]
        return [None, *(tuple(chain(*chosen)) for chosen in product(*map(_beginnings, groups)))]
    if isinstance(first, Is):
        return [None, True, False]
    return [None] if isinstance(first, Fixed | Free) else list(Outcome)


def _alike(parts: Iterable[Tree]) -> Iterable[list[object]]:
    """Put the terms together that are the same to these leaves."""
    told: list[frozenset[Enum]] = [
        group for leaf in parts if isinstance(leaf, OneOf | Counted | EachOf) for group in (leaf.terms, leaf.doubtful)
    ]
    found: dict[object, list[object]] = {}
    for term in sorted(frozenset[Enum]().union(*told), key=str):
        found.setdefault(tuple(term in group for group in told), []).append(term)
    return found.values()


def _beginnings(terms: Sequence[object]) -> list[Sequence[object]]:
    return [terms[:length] for length in range(len(terms) + 1)]


def _numbers(bounds: Iterable[int | None], steps: Sequence[float], least: int) -> Iterator[object]:
    """Give numbers on and around each bound, and what lies between any two of them."""
    around = sorted({bound + step for bound in bounds if bound is not None for step in steps if bound + step >= least})
    yield from around
    for low in (least or None, *around):
        for high in (*around, None):
            if low is None or high is None or low < high:
                yield Range(low, high)


def _outcome(tree: Tree, values: Values) -> Outcome:
    match tree.reading:
        case AllOf(conditions):
            return every(_outcome(part, values) for part in conditions)
        case AnyOf(conditions):
            return some(_outcome(part, values) for part in conditions)
        case Not(condition):
            return ~_outcome(condition, values)
        case Perhaps(condition):
            return _outcome(condition, values) & Outcome.UNDECIDED
        case leaf:
            return _outcome_of_leaf(leaf, values[_key(leaf)])


def _outcome_of_leaf(leaf: Any, value: object) -> Outcome:
    if isinstance(value, Outcome):
        return value
    fact = getattr(leaf, "fact", None)
    known = leaf if fact is None else evolve(leaf, fact=evolve(fact, value=_always(value)))
    outcome: Outcome = known.outcome(None)
    return outcome


def _always(value: object) -> Callable[[object], object]:
    return lambda _subject: value
