"""Change the rules one datum at a time and demand that a typed case notices.

    python tools/mutate_rules.py [RULE ...]

For every rule: each bound moved by one and taken away, each term taken out of a set and a wrong one put in, each truth
turned round, each call shifted, a condition made a duty and a duty a condition, evidence weakened to memory, each need
of accompaniment changed. A mutant that every case of `tests/cases/` survives is printed, and the exit status is 1; one
that decides the same as the rule whatever the facts are is none.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from attrs import evolve

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent.parent / "tests")]

from cases_of_the_facts import FILES, Case, cases
from equivalence import lines_decide_the_same, rules_decide_the_same
from erasmusrules.conditions import (
    AllOf,
    AnyOf,
    Condition,
    Counted,
    EachOf,
    Fixed,
    Free,
    Is,
    NumberFact,
    OneOf,
    Perhaps,
    Within,
    leaves,
)
from erasmusrules.history import Gap, History, In
from erasmusrules.needs import Accompaniment, Ground, Need
from erasmusrules.rulebook import EVERY_RULE, PROJECT_RULES, RULES
from erasmusrules.rules import Kind, Rule, RuleSet
from erasmusrules.sources import Citation, Evidence
from erasmusrules.vocabulary.countries import Country

Tree = Condition[Any]
_ASKED_ABOUT = (Country.CH, Country.GB, Country.RS, Country.UA, Country.GL, Country.BE, Country.US, Country.MA)
_REST_OF_THE_WORLD = 60
"""No list that a guide spells out is longer."""
Entry = In[Tree] | Gap
Mutant = tuple[str, Rule[Any]]


def conditions(tree: Tree) -> Iterator[tuple[str, Tree]]:
    """Give every condition that differs from this one by one datum, with what was changed."""
    if isinstance(tree, Perhaps):
        yield from ((what, evolve(tree, condition=other)) for what, other in conditions(tree.condition))
        yield "surely", tree.condition
        return
    if not isinstance(tree, AllOf | AnyOf):
        yield from _leaves(tree)
        return
    for at, part in enumerate(tree.conditions):
        before, after = tree.conditions[:at], tree.conditions[at + 1 :]
        for what, other in conditions(part):
            yield what, type(tree)(*before, other, *after)
        yield f"without {part.words('en')!r}", type(tree)(*before, *after)
    yield "and for or", (AnyOf if isinstance(tree, AllOf) else AllOf)(*tree.conditions)


def _leaves(tree: Tree) -> Iterator[tuple[str, Tree]]:
    match tree:
        case Within():
            yield from _bounds(tree)
        case OneOf() | EachOf():
            yield from _terms(tree)
        case Counted():
            yield f"at least {tree.low - 1}", evolve(tree, low=tree.low - 1)
            yield f"at least {tree.low + 1}", evolve(tree, low=tree.low + 1)
            for term in _others(tree)[:1]:
                yield f"counts {term}", evolve(tree, terms=tree.terms | {term})
        case Is():
            yield "the opposite", Is(tree.fact, not tree.truth)
        case Fixed():
            yield "the opposite", Fixed(not tree.met, tree.said)
        case Free():
            fact = tree.fact
            yield "not free", fact.at_least(10) if isinstance(fact, NumberFact) else fact.holds()
        case Accompaniment():
            yield from _accompaniment(tree)
        case _:
            raise TypeError(tree)


def _bounds(tree: Within[Any]) -> Iterator[tuple[str, Tree]]:
    for name, bound in (("low", tree.low), ("high", tree.high)):
        if bound is not None:
            for other in (bound - 1, bound + 1):
                low, high = (other, tree.high) if name == "low" else (tree.low, other)
                if low is None or high is None or low <= high:
                    yield f"{tree.fact.name} {name} {bound} -> {other}", Within(tree.fact, low, high)
            yield (
                f"{tree.fact.name} without {name} {bound}",
                Within(tree.fact, None if name == "low" else tree.low, None if name == "high" else tree.high),
            )


def _terms(tree: OneOf[Any] | EachOf[Any]) -> Iterator[tuple[str, Tree]]:
    for term in _members(tree):
        if len(tree.terms) > 1:
            yield f"without {term}", evolve(tree, terms=tree.terms - {term})
        yield f"{term} doubtful", evolve(tree, doubtful=tree.doubtful | {term})
    for term in _others(tree):
        yield f"with {term}", evolve(tree, terms=tree.terms | {term})
    for term in sorted(tree.doubtful, key=str):
        if not isinstance(term, Country):
            yield f"{term} not doubtful", evolve(tree, doubtful=tree.doubtful - {term})


def _members(tree: OneOf[Any] | EachOf[Any]) -> Sequence[Enum]:
    """Name the terms of a set; of the rest of the world, those that people ask about."""
    if len(tree.terms) > _REST_OF_THE_WORLD:
        return [term for term in _ASKED_ABOUT if term in tree.terms]
    return sorted(tree.terms, key=str)


def _others(tree: OneOf[Any] | EachOf[Any] | Counted[Any]) -> Sequence[Enum]:
    """Name terms that do not belong: for countries those that people ask about, else the whole vocabulary."""
    kinds = sorted({type(term) for term in tree.terms}, key=lambda kind: kind.__name__)
    vocabulary: Sequence[Enum] = [term for kind in kinds for term in kind]
    if vocabulary[0] in list(Country):
        vocabulary = _ASKED_ABOUT[:5]
    return [term for term in vocabulary if term not in tree.terms and term not in tree.doubtful]


def _accompaniment(tree: Accompaniment) -> Iterator[tuple[str, Tree]]:
    changed = [("throughout turned round", evolve(tree, throughout=not tree.throughout))]
    for at, ground in enumerate(tree.grounds):
        others: list[tuple[str, Ground]] = [
            (f"{ground.reason} {need}", evolve(ground, need=need)) for need in Need if need is not ground.need
        ]
        if ground.unless is not None:
            others += [(what, evolve(ground, unless=unless)) for what, unless in conditions(ground.unless)]
        changed += [
            (what, evolve(tree, grounds=(*tree.grounds[:at], other, *tree.grounds[at + 1 :]))) for what, other in others
        ]
    # Who is allowed and who is foreseen decides nothing; `tests/test_accompanying.py` asks for it by name.
    yield from ((what, mutant) for what, mutant in changed if mutant.parts != tree.parts)


def mutants(rule: Rule[Any]) -> Iterator[Mutant]:
    """Give every rule that differs from this one by one datum."""
    entries = rule.requires.entries
    if any(_can_be_unknown(entry) for entry in entries):
        other_kind = Kind.DUTY if rule.kind is Kind.CONDITION else Kind.CONDITION
        yield f"{rule.kind.value} turned round", evolve(rule, kind=other_kind)
    for at, entry in enumerate(entries):
        before, after = entries[:at], entries[at + 1 :]
        where = f"{entry.first}-{entry.last}"
        if isinstance(entry, In):
            for what, fewer in _calls(entry):
                yield f"{where}: {what}", evolve(rule, requires=History(*before, *fewer, *after))
            for what, condition in conditions(entry.value):
                other = _line(entry, entry.first, entry.last, condition)
                yield f"{where}: {what}", evolve(rule, requires=History(*before, other, *after))
            if entry.evidence is not Evidence.RECALLED:
                weak = _line(entry, entry.first, entry.last, entry.value, Evidence.RECALLED)
                yield f"{where}: from memory", evolve(rule, requires=History(*before, weak, *after))
        if after:
            yield from _boundaries(rule, before, entry, after[0], after[1:])


def _can_be_unknown(entry: Entry) -> bool:
    """Tell whether a kind matters: what is settled for everybody is never unknown, and memory never decides."""
    if isinstance(entry, Gap):
        return True
    settled = all(isinstance(leaf, Fixed | Free) for leaf in leaves(entry.value))
    return not settled and entry.evidence is not Evidence.RECALLED


def _calls(entry: In[Tree]) -> Iterator[tuple[str, tuple[Entry, ...]]]:
    """Take away the first or the last call of a line; that gaps lose none is a law in `tests/test_laws.py`."""
    if entry.first == entry.last:
        yield "no call", ()
        return
    for first, last in ((entry.first + 1, entry.last), (entry.first, entry.last - 1)):
        yield f"calls {first}-{last}", (_line(entry, first, last, entry.value),)


def _boundaries(
    rule: Rule[Any], before: tuple[Entry, ...], one: Entry, other: Entry, after: tuple[Entry, ...]
) -> Iterator[Mutant]:
    """Move the call at which one entry gives way to the next, to either side."""
    for change in (one.last, other.first + 1):
        if one.first < change <= other.last and not lines_decide_the_same(one, other):
            moved = (_shifted(one, one.first, change - 1), _shifted(other, change, other.last))
            yield f"changes in {change}", evolve(rule, requires=History(*before, *moved, *after))


def _shifted(entry: Entry, first: int, last: int) -> Entry:
    if isinstance(entry, Gap):
        return Gap(first, last, entry.why, *entry.citations)
    return _line(entry, first, last, entry.value)


def _line(entry: In[Tree], first: int, last: int, value: Tree, evidence: Evidence | None = None) -> In[Tree]:
    citations: tuple[Citation, ...] = entry.citations
    return In(first, last, value, *citations, evidence=evidence or entry.evidence)


def with_mutant(rule: Rule[Any], mutant: Rule[Any]) -> RuleSet[Any]:
    """Give the rule set in which one rule is replaced."""
    return RuleSet(
        *(
            evolve(programme, rules=tuple(mutant if known is rule else known for known in programme.rules))
            for programme in _rules_with(rule).programmes
        )
    )


def of_the_same_topic(rule: Rule[Any], mutant: Rule[Any]) -> RuleSet[Any]:
    """Give the rules that can have a say in a case about this rule or its topic, with the mutant in its place."""
    return RuleSet(
        *(
            evolve(
                programme,
                rules=tuple(
                    mutant if known is rule else known for known in programme.rules if known.topic is rule.topic
                ),
            )
            for programme in _rules_with(rule).programmes
        )
    )


def cases_of_rules() -> Mapping[str, list[Case]]:
    """Sort the typed cases by the rules that judge them."""
    found: dict[str, list[Case]] = defaultdict(list)
    for case in cases(*FILES):
        for rule, _line, _outcome in case.report.judged:
            if case.concerns(rule):
                found[rule.id].append(case)
    return found


def survivors(rule: Rule[Any], of_rule: Sequence[Case]) -> tuple[int, list[str]]:
    """Go through the mutants of a rule: how many there are, and which of them no case notices.

    Most cases need only the rules of their topic; those that say something else without the others get them all.
    """
    enough = of_the_same_topic(rule, rule)
    alone = [case for case in of_rule if case.about != "report" and case.met_by(enough)]
    with_all = [case for case in of_rule if case not in alone and case.met_by(_rules_with(rule))]
    total, alive = 0, list[str]()
    for what, mutant in mutants(rule):
        total += 1
        few = of_the_same_topic(rule, mutant)
        noticed = not all(case.met_by(few) for case in alone)
        if not noticed and with_all:
            every = with_mutant(rule, mutant)
            noticed = not all(case.met_by(every) for case in with_all)
        if not noticed and not rules_decide_the_same(rule, mutant):
            alive.append(what)
    return total, alive


def _of_rule(rule_id: str) -> tuple[str, int, list[str]]:
    return rule_id, *survivors(_BY_ID[rule_id], _CASES.get(rule_id, []))


_BY_ID: Mapping[str, Rule[Any]] = {rule.id: rule for rule in EVERY_RULE}
_OF_MOBILITIES = frozenset(RULES)
_CASES: dict[str, list[Case]] = {}


def _rules_with(rule: Rule[Any]) -> RuleSet[Any]:
    return RULES if rule in _OF_MOBILITIES else PROJECT_RULES


def main(wanted: Sequence[str]) -> int:
    """Print the survivors and the count; rules are shared out over the processors."""
    _CASES.update(cases_of_rules())
    ids = [rule_id for rule_id in _BY_ID if not wanted or rule_id in wanted]
    total = living = 0
    with get_context("fork").Pool() as pool:
        for rule_id, count, alive in pool.imap(_of_rule, ids):
            total += count
            living += len(alive)
            for what in alive:
                print(f"alive: {rule_id}: {what}", flush=True)
    print(f"{total} mutants of {len(ids)} rules, {living} alive")
    return 1 if living else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
