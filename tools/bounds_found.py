"""Move bounds by one and count how many drawn mobilities and projects it takes to notice.

    python tools/bounds_found.py [--page] [RULE ...]

A mutant is a rule with one bound, term or truth changed (`tools/mutate_rules.py`). What is drawn for the rule is judged
by the rule and by the mutant until the two disagree. Without rules, a sample: of each topic a few rules, each n-th of
them, and of each of these rules a few mutants, each n-th again. What decides the same as the rule is no mutant.
Printed: for each topic the number of mutants, the median and the worst count, and every mutant that was not found. A
bound that was not found makes the exit status 1; of the terms of a set each has to be drawn by itself, call by call.
With `--page` the table is written into `docs/testing.md`.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import Any, TypeVar

from attrs import frozen
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.strategies import SearchStrategy

sys.path[:0] = [str(Path(__file__).parent)]

from equivalence import rules_decide_the_same
from erasmusrules.formats import long_date
from erasmusrules.history import In
from erasmusrules.mobility import Mobility
from erasmusrules.outcome import Outcome
from erasmusrules.project import Project
from erasmusrules.rulebook import EVERY_RULE, RULES
from erasmusrules.rules import Rule
from erasmusrules.strategies import mobilities, projects
from mutate_rules import Mutant, mutants

T = TypeVar("T")
MOST = 500
"""So many are drawn at most."""
OF_EACH_TOPIC, OF_EACH_RULE = 4, 6
"""So many rules of a topic, and mutants of a rule."""
PAGE = Path(__file__).parent.parent / "docs/testing.md"
BEGIN, END = "<!-- measured: written by tools/bounds_found.py -->", "<!-- end -->"
SLOW = (HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large)
BY_ID = {rule.id: rule for rule in EVERY_RULE}
OF_MOBILITIES = frozenset(RULES)


@frozen
class Found:
    """What was counted of a mutant.

    Attributes:
        of: mobilities or projects, and the topic.
        mutant: the rule and what was changed.
        of_a_set: whether that is a term of a set, and not a bound or a truth.
        count: how many were drawn until one told the two apart; ``None`` where none did.
    """

    of: str
    mutant: str
    of_a_set: bool
    count: int | None


def moved(rule: Rule[Any]) -> Iterator[Mutant]:
    """Give the mutants whose bound, term or truth is another: not those of calls, kinds, evidence or structure."""
    for what, mutant in mutants(rule):
        in_the_tree = " -> " in what or "the opposite" in what or ": with" in what or "at least" in what
        if in_the_tree and "without '" not in what:
            yield what, mutant


def sample() -> Sequence[str]:
    """Choose rules: of each topic each n-th of those that have mutants."""
    by_topic: dict[str, list[str]] = defaultdict(list)
    for rule in EVERY_RULE:
        if any(True for _mutant in moved(rule)):
            by_topic[_topic(rule)].append(rule.id)
    return [rule_id for ids in by_topic.values() for rule_id in _each_nth(ids, OF_EACH_TOPIC)]


def _each_nth(row: Sequence[T], most: int) -> Sequence[T]:
    return row[:: -(-len(row) // most)]


def counts(of: tuple[str, bool]) -> list[Found]:
    """Count for mutants of a rule, all or a few, how many are drawn until one tells it from the rule."""
    rule_id, every = of
    rule = BY_ID[rule_id]
    row = [*moved(rule)]
    some = row if every else _each_nth(row, OF_EACH_RULE)
    changed = {what: mutant for what, mutant in some if not rules_decide_the_same(rule, mutant)}
    found: dict[str, int] = {}
    drawn = 0

    @seed(1)
    @settings(
        max_examples=MOST,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=SLOW,
    )
    @given(_drawn_for(rule))
    def judge(subject: Mobility | Project) -> None:
        nonlocal drawn
        drawn += 1
        for what, mutant in changed.items():
            if what not in found and _outcome(rule, subject) is not _outcome(mutant, subject):
                found[what] = drawn
        if len(found) == len(changed):
            raise StopIteration

    with suppress(StopIteration):
        judge()
    return [Found(_topic(rule), f"{rule_id}: {what}", _is_of_a_set(what), found.get(what)) for what in changed]


def _is_of_a_set(what: str) -> bool:
    return ": with" in what and " low " not in what and " high " not in what


def _topic(rule: Rule[Any]) -> str:
    return f"{'mobilities' if rule in OF_MOBILITIES else 'projects'}: {rule.topic.label.en}"


def _drawn_for(rule: Rule[Any]) -> SearchStrategy[Any]:
    return mobilities(rule=rule) if rule in OF_MOBILITIES else projects(rule=rule)


def _outcome(rule: Rule[Any], subject: Mobility | Project) -> Outcome:
    entry = None if subject.call is None else rule.requires.at(subject.call)
    return entry.value.outcome(subject) if isinstance(entry, In) else Outcome.UNDECIDED


def table(found: Sequence[Found]) -> list[str]:
    """Write for each topic, and for all, how many it takes to find half of the mutants, and all of them."""
    lines = [
        "| rules of | bounds and truths | found | median | worst | terms of a set | found | median | worst |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for of in (*dict.fromkeys(one.of for one in found), "**all**"):
        rows = [one for one in found if of in {one.of, "**all**"}]
        cells = [cell for of_a_set in (False, True) for cell in _cells(rows, of_a_set=of_a_set)]
        lines.append(f"| {of} | {' | '.join(cells)} |")
    return lines


def _cells(rows: Sequence[Found], *, of_a_set: bool) -> list[str]:
    all_counts = [one.count for one in rows if one.of_a_set is of_a_set]
    known = [count for count in all_counts if count is not None]
    middle, worst = (f"{median(known):g}", str(max(known))) if known else ("", "")
    return [str(len(all_counts)), str(len(known)), middle, worst] if all_counts else [""] * 4


def write(lines: Sequence[str]) -> None:
    """Put the table between its marks on the page, with the day."""
    before, rest = PAGE.read_text(encoding="utf-8").split(BEGIN)
    day = long_date(datetime.now(tz=UTC).date(), "en")
    PAGE.write_text(
        "\n".join([f"{before}{BEGIN}", "", said(day), "", *lines, "", f"{END}{rest.split(END)[1]}"]), encoding="utf-8"
    )


def said(day: str) -> str:
    """Say what was measured, and when."""
    return (
        f"Measured on {day}: of each topic {OF_EACH_TOPIC} rules at most, of each rule {OF_EACH_RULE} changes at most, "
        f"each n-th of all there are, and {MOST} cases drawn at most."
    )


def main(asked: Sequence[str]) -> int:
    """Print the table and what was not found; the rules are shared out over the processors."""
    named = [one for one in asked if one != "--page"]
    with get_context("fork").Pool() as pool:
        found = [one for some in pool.imap(counts, [(one, bool(named)) for one in named or sample()]) for one in some]
    lost = [one for one in found if one.count is None]
    lines = table(found)
    print(*lines, *(f"not found in {MOST}: {one.mutant}" for one in lost), sep="\n")
    if "--page" in asked:
        write(lines)
    return 1 if any(not one.of_a_set for one in lost) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
