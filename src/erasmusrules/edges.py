"""What can become of a condition, and what lies at its edges: the values at which one comparison alone decides it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from functools import reduce
from itertools import chain, product
from typing import Any, TypeVar

from erasmusrules.conditions import (
    AllOf,
    AnyOf,
    Condition,
    Counted,
    EachOf,
    Is,
    Not,
    OneOf,
    Perhaps,
    Within,
    leaves,
)
from erasmusrules.outcome import Outcome, every, some
from erasmusrules.vocabulary.countries import Country

S = TypeVar("S")

Outcomes = frozenset[Outcome]
Aim = tuple[Condition[S], Outcomes]
"""A condition, and the outcomes it may have."""
Edge = tuple[Aim[S], ...]
"""What has to be so, all together, for a subject to stand on one side of an edge."""
Choice = OneOf[S] | Counted[S] | EachOf[S]
"""A comparison with terms."""

ANY = frozenset(Outcome)
MET, NOT_MET = frozenset((Outcome.MET,)), frozenset((Outcome.NOT_MET,))
EVERYDAY = tuple(Country[code] for code in ["BE", "NL", "CH", "GB", "US", "RS", "UA", "GL", "MA"])
"""Countries that people ask about, and the first that are drawn."""
_FEW = 60
"""A larger vocabulary is not gone through: of the countries, only the fewer of those in or out of a set."""


# ------------------------------------------------------------------------------------------- what can become of it


def outcomes(condition: Condition[S], given: S, *, complete: bool) -> Outcomes:
    """Tell which outcomes a condition can have.

    Args:
        condition: the condition.
        given: what is known already.
        complete: whether everything else will be known too.
    """
    settled = condition.outcome(given)
    if settled is not Outcome.UNDECIDED:
        return frozenset((settled,))
    parts = [outcomes(part, given, complete=complete) for part in condition.reading.parts]
    match condition.reading:
        case AllOf():
            return reduce(lambda one, other: frozenset(every(both) for both in product(one, other)), parts)
        case AnyOf():
            found = reduce(lambda one, other: frozenset(some(both) for both in product(one, other)), parts)
            return found - NOT_MET if _is_so_or_not(condition.reading) else found
        case Not():
            return frozenset(~outcome for outcome in parts[0])
        case Perhaps():
            return frozenset(outcome & Outcome.UNDECIDED for outcome in parts[0])
        case leaf:
            return _of_leaf(leaf, complete=complete)


def _is_so_or_not(condition: Condition[Any]) -> bool:
    """Tell whether it asks that something is so, or that it is not: that is never refused."""
    truths = {(leaf.fact, leaf.truth) if isinstance(leaf, Is) else None for leaf in leaves(condition)}
    return None not in truths and any((one[0], not one[1]) in truths for one in truths if one is not None)


def _of_leaf(leaf: Condition[Any], *, complete: bool) -> Outcomes:
    may_doubt = isinstance(leaf, OneOf | Counted | EachOf) and bool(leaf.doubtful)
    found = MET | NOT_MET if complete and not may_doubt else ANY
    if isinstance(leaf, OneOf | EachOf) and not set(_vocabulary(leaf)) - leaf.terms - leaf.doubtful:
        return found - NOT_MET  # there is no term that is surely out
    return found


# --------------------------------------------------------------------------------------------- what lies at its edges


def edges(condition: Condition[S]) -> Iterator[tuple[Outcome, Edge[S]]]:
    """Give both sides of every edge: the numbers on and beside each bound, the terms in and out of each set.

    Each with what becomes of the condition there: where it is joined with others, those leave it to this one.
    """
    match condition.reading:
        case AllOf(parts):
            yield from _with_the_others(parts, MET)
        case AnyOf(parts):
            yield from _with_the_others(parts, NOT_MET)
        case Not(part):
            yield from ((~outcome, edge) for outcome, edge in edges(part))
        case Perhaps(part):
            yield from ((outcome & Outcome.UNDECIDED, edge) for outcome, edge in edges(part))
        case leaf:
            yield from _of_comparison(leaf)


def _of_comparison(leaf: Condition[S]) -> Iterator[tuple[Outcome, Edge[S]]]:
    match leaf:
        case Within() as within:
            yield from _numbers(within)
        case Is(fact, truth):
            yield from ((Outcome.of(one is truth), ((Is(fact, one), MET),)) for one in (truth, not truth))
        case OneOf(fact, terms) as one_of:
            for term in terms_beside(one_of):
                known = None if term in one_of.doubtful else term in terms
                yield Outcome.of(known), ((OneOf(fact, frozenset((term,))), MET),)
        case Counted() as counted:
            yield from _counts(counted)
        case EachOf(fact, terms, named) as each_of:
            for term in terms_beside(each_of):
                known = None if term in each_of.doubtful else term in terms
                among = ((EachOf(fact, terms | {term}, named), MET), (Counted(fact, 1, frozenset((term,)), named), MET))
                yield Outcome.of(known), among
        case _:
            return


def _with_the_others(parts: Sequence[Condition[S]], neutral: Outcomes) -> Iterator[tuple[Outcome, Edge[S]]]:
    for at, part in enumerate(parts):
        others = [(other, neutral) for beside, other in enumerate(parts) if beside != at]
        yield from ((outcome, (*edge, *others)) for outcome, edge in edges(part))


def _numbers(within: Within[S]) -> Iterator[tuple[Outcome, Edge[S]]]:
    low, high = within.low, within.high
    inside = dict.fromkeys(bound for bound in (low, high) if bound is not None)
    outside = [*(() if low is None else (low - 1,)), *(() if high is None else (high + 1,))]
    for outcome, numbers in ((Outcome.MET, inside), (Outcome.NOT_MET, outside)):
        yield from ((outcome, ((Within(within.fact, number, number), MET),)) for number in numbers)


def _counts(counted: Counted[S]) -> Iterator[tuple[Outcome, Edge[S]]]:
    """Give just enough of them, one too few, and one too few with another beside them."""

    def at_least(low: int, allowed: Outcomes) -> Aim[S]:
        return Counted(counted.fact, low, counted.terms, counted.named), allowed

    just_enough = (at_least(counted.low, MET), at_least(counted.low + 1, NOT_MET))
    too_few = (at_least(counted.low - 1, MET), at_least(counted.low, NOT_MET))
    yield Outcome.MET, just_enough
    yield Outcome.NOT_MET, too_few
    for term in terms_beside(counted):
        known = Outcome.UNDECIDED if term in counted.doubtful else Outcome.NOT_MET
        if term not in counted.terms:
            yield known, (*too_few, (Counted(counted.fact, 1, frozenset((term,)), counted.named), MET))


def terms_beside(choice: Choice[Any]) -> list[Enum]:
    """List the terms in and out of a set; of the countries those in or out, whichever are fewer, and everyday ones."""
    vocabulary = _vocabulary(choice)
    if len(vocabulary) <= _FEW:
        return vocabulary
    few = choice.terms if 2 * len(choice.terms) < len(vocabulary) else set(vocabulary) - choice.terms
    return [term for term in vocabulary if term in few or term in choice.doubtful or term in EVERYDAY]


def _vocabulary(choice: Choice[Any]) -> list[Enum]:
    return [*chain(*dict.fromkeys(type(term) for term in choice.terms))]
