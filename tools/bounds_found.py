"""Move bounds by one and count how many drawn mobilities and projects it takes to notice.

    python tools/bounds_found.py [RULE ...]

Without rules, a sample: some of each topic. For each, some of its mutants (`tools/mutate_rules.py`); what is drawn for
the rule is judged by the rule and by the mutant until the two disagree. Printed: for each topic the number of mutants,
the median and the worst count, and every mutant that was not found; the exit status is then 1.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from statistics import median
from typing import Any

from hypothesis import Phase, given, seed, settings
from hypothesis.strategies import SearchStrategy

sys.path[:0] = [str(Path(__file__).parent)]

from equivalence import rules_decide_the_same
from erasmusrules.history import In
from erasmusrules.mobility import Mobility
from erasmusrules.outcome import Outcome
from erasmusrules.project import Project
from erasmusrules.rulebook import EVERY_RULE, RULES
from erasmusrules.rules import Rule
from erasmusrules.strategies import mobilities, projects
from mutate_rules import mutants

MOST = 1000
"""So many are drawn at most."""
OF_EACH_TOPIC = 4
OF_EACH_RULE = 4


def moved(rule: Rule[Any]) -> Iterator[tuple[str, Rule[Any]]]:
    """Give the mutants whose bound, term or truth is another: not those of calls, kinds, evidence or structure."""
    for what, mutant in mutants(rule):
        in_the_tree = " -> " in what or "the opposite" in what or ": with" in what or "at least" in what
        if in_the_tree and not rules_decide_the_same(rule, mutant):
            yield what, mutant


def _drawn_for(rule: Rule[Any]) -> SearchStrategy[Any]:
    return mobilities(rule=rule) if rule in set(RULES) else projects(rule=rule)


def _outcome(rule: Rule[Any], subject: Mobility | Project) -> Outcome:
    entry = None if subject.call is None else rule.requires.at(subject.call)
    return entry.value.outcome(subject) if isinstance(entry, In) else Outcome.UNDECIDED


def counts(rule: Rule[Any], changed: Sequence[tuple[str, Rule[Any]]]) -> dict[str, int | None]:
    """Count for each mutant how many are drawn until one tells it from the rule; ``None`` where none does."""
    found: dict[str, int | None] = {what: None for what, _mutant in changed}
    drawn = 0

    @seed(1)
    @settings(max_examples=MOST, database=None, deadline=None, phases=[Phase.generate])
    @given(_drawn_for(rule))
    def judge(subject: Mobility | Project) -> None:
        nonlocal drawn
        drawn += 1
        if all(count is not None for count in found.values()):
            raise StopIteration
        for what, mutant in changed:
            if found[what] is None and _outcome(rule, subject) is not _outcome(mutant, subject):
                found[what] = drawn

    with suppress(StopIteration):
        judge()
    return found


def _sample(rules: Sequence[Rule[Any]], most: int) -> Sequence[Rule[Any]]:
    return rules[:: max(len(rules) // most, 1)][:most]


def main(wanted: Sequence[str]) -> int:
    """Print a line for each topic, and what was not found."""
    by_topic: dict[str, list[Rule[Any]]] = defaultdict(list)
    for rule in EVERY_RULE:
        if not wanted or rule.id in wanted:
            of = "mobility" if rule in set(RULES) else "project"
            by_topic[f"{of}: {rule.topic.value}"].append(rule)
    lost: list[str] = []
    everything: list[int] = []
    print(f"{'kind of rule':34}{'mutants':>8}{'median':>8}{'worst':>8}")
    for topic, rules in by_topic.items():
        needed: list[int] = []
        total = 0
        able = [rule for rule in rules if next(moved(rule), None) is not None]
        for rule in able if wanted else _sample(able, OF_EACH_TOPIC):
            changed = [*moved(rule)]
            found = counts(rule, changed if wanted else changed[:: max(len(changed) // OF_EACH_RULE, 1)][:OF_EACH_RULE])
            total += len(found)
            needed += [count for count in found.values() if count is not None]
            lost += [f"not found in {MOST}: {rule.id}: {what}" for what, count in found.items() if count is None]
        if total:
            everything += needed
            middle, worst = (median(needed), max(needed)) if needed else ("-", "-")
            print(f"{topic:34}{total:>8}{middle:>8}{worst:>8}", flush=True)
    print(f"{'all':34}{len(everything) + len(lost):>8}{median(everything):>8}{max(everything):>8}")
    print(*lost, sep="\n")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
