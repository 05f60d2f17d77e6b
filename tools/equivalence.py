"""Whether two conditions, or two rules, decide the same, whatever the facts are: such a change is no mutant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from math import prod
from typing import Any

from attrs import evolve

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
from erasmusrules.history import FIRST_CALL, Gap, In
from erasmusrules.label import Label
from erasmusrules.outcome import Outcome, every, some
from erasmusrules.rules import Line, Rule
from erasmusrules.sources import Evidence

Tree = Condition[Any]
Values = Mapping[object, object]
_MANY = 200_000
"""More combinations of facts than this are not gone through: the conditions then count as different."""
_LAST_CALL = 2027
_NO_NAME = Label(nl="", en="")


def rules_decide_the_same(one: Rule[Any], other: Rule[Any]) -> bool:
    """Tell whether two rules say the same of every subject in every call."""
    return one.kind is other.kind and all(
        lines_decide_the_same(one.requires.at(call), other.requires.at(call))
        for call in range(FIRST_CALL, _LAST_CALL + 1)
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
    """Name what the outcome of a leaf depends on: its fact, or where that is a list, itself."""
    if isinstance(leaf, Fixed | Free):
        return Fixed
    if isinstance(leaf, Within | OneOf | Is):
        return leaf.fact.name
    return evolve(leaf, named=_NO_NAME) if isinstance(leaf, Counted | EachOf) else leaf


def _choices(parts: Sequence[Tree]) -> Iterable[object]:
    """List values of a fact, one for each way in which they can differ to these leaves."""
    first = parts[0]
    if isinstance(first, Within):
        return _numbers({bound for leaf in parts if isinstance(leaf, Within) for bound in (leaf.low, leaf.high)})
    if isinstance(first, OneOf):
        told = [group for leaf in parts if isinstance(leaf, OneOf) for group in (leaf.terms, leaf.doubtful)]
        alike = {tuple(term in group for group in told): term for group in told for term in group}
        return [None, object(), *alike.values()]
    if isinstance(first, Is):
        return [None, True, False]
    return [None] if isinstance(first, Fixed | Free) else list(Outcome)


def _numbers(bounds: Iterable[int | None]) -> Iterator[object]:
    """Give numbers on and around each bound, and what lies between any two of them."""
    around = sorted({bound + step for bound in bounds if bound is not None for step in (-0.5, 0, 0.5)})
    yield from around
    for low in (None, *around):
        for high in (*around, None):
            if low is None or high is None or low < high:
                yield Range(low, high)


def _outcome(tree: Tree, values: Values) -> Outcome:
    match tree:
        case AllOf():
            return every(_outcome(part, values) for part in tree.conditions)
        case AnyOf():
            return some(_outcome(part, values) for part in tree.conditions)
        case Not():
            return ~_outcome(tree.condition, values)
        case Perhaps():
            return _outcome(tree.condition, values) & Outcome.UNDECIDED
        case _:
            return _outcome_of_leaf(tree, values[_key(tree)])


def _outcome_of_leaf(leaf: Any, value: Any) -> Outcome:
    if isinstance(leaf, Within | OneOf | Is):
        known: Any = leaf.fact
        leaf = evolve(leaf, fact=evolve(known, value=lambda _subject: value))
    found: Outcome = value if isinstance(value, Outcome) else leaf.outcome(None)
    return found
