"""The typed cases of `tests/cases/`: records, a topic, and what the facts say of it.

Somebody who did not write the rules typed `school.csv`, `vet.csv` and their like from the facts alone; the files whose
name ends in `-more` hold cases that were added for mutants of the rules which those had left alive. The column `fact`
names the row of the facts, as in `docs/coverage.md`. A case is about a topic or about one rule; where it expects
"recalled ...", memory decides too.
"""

import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from attrs import frozen

from erasmusrules.checking import check
from erasmusrules.mobility import Mobility
from erasmusrules.outcome import Outcome, every
from erasmusrules.project import Project
from erasmusrules.records import subject_of
from erasmusrules.rules import Finding, Report, Rule, RuleSet
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.other_actions import OtherAction

FOLDER = Path(__file__).parent / "cases"
FILES = tuple(sorted(path.name for path in FOLDER.glob("*.csv")))
_RECALLED = "recalled "
_NOT_IN_THE_RECORD = {"topic", "expected", "fact"}


@frozen
class Case:
    """One typed case: what is expected of a topic, of one rule, or of the whole report."""

    id: str
    subject: Mobility | Project
    about: str
    expected: str
    fact: str

    @property
    def evidence(self) -> Evidence:
        """The weakest evidence that decides in this case."""
        return Evidence.RECALLED if self.expected.startswith(_RECALLED) else Evidence.SECONDARY

    def concerns(self, rule: Rule[Any]) -> bool:
        """Tell whether a rule has a say in what is expected."""
        return self.about in {"report", rule.topic.value, rule.id}

    def met_by(self, rules: RuleSet[Any]) -> bool:
        """Tell whether rules say what is expected."""
        return said(self.judged_by(rules), self.about) == self.expected.removeprefix(_RECALLED)

    def judged_by(self, rules: RuleSet[Any]) -> Report[Any]:
        """Judge the case by rules of its kind."""
        return check(self.subject, evidence=self.evidence, rules=rules)

    @property
    def report(self) -> Report[Any]:
        """What the library says of the case."""
        return check(self.subject, evidence=self.evidence)


def cases(*names: str) -> Iterator[Case]:
    """Read the typed cases of the files."""
    for name in names:
        with (FOLDER / name).open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                record = {field: value for field, value in row.items() if field not in _NOT_IN_THE_RECORD}
                yield Case(row["id"], subject_of(record), row["topic"], row["expected"], row["fact"])


def _kind(subject: Mobility | Project) -> str:
    if isinstance(subject, Project):
        return "project"
    return "" if subject.activity is None else subject.activity.code


@cache
def _by_action() -> Mapping[Action | OtherAction | None, Mapping[str, list[Case]]]:
    """Sort all typed cases by their action, and by their activity and what they are about."""
    found: dict[Action | OtherAction | None, dict[str, list[Case]]] = defaultdict(lambda: defaultdict(list))
    for case in cases(*FILES):
        found[case.subject.action][f"{_kind(case.subject)}, {case.about}"].append(case)
    return found


def of_actions(*actions: Action | OtherAction | None) -> Mapping[str, list[Case]]:
    """Give the typed cases of some actions, those of an activity and a topic together under one name."""
    by_action = _by_action()
    return {f"{action}, {name}": group for action in actions for name, group in by_action.get(action, {}).items()}


def of_no_chapter(chapters: Iterable[Action | OtherAction]) -> Mapping[str, list[Case]]:
    """Give the typed cases of all other actions."""
    return of_actions(*(action for action in _by_action() if action not in set(chapters)))


def failing(group: Iterable[Case]) -> list[str]:
    """Name the cases of which the rules do not say what is expected, each with what they say."""
    found = ((case, said(case.report, case.about)) for case in group)
    return [
        f"{case.id} ({case.fact}): {case.expected} expected, not {word}"
        for case, word in found
        if word != case.expected.removeprefix(_RECALLED)
    ]


def said(report: Report[Any], about: str) -> str:
    """Put what a report says of a topic, or of one rule, in the one word that a typed case expects."""
    if about == "report":
        return report.outcome.value
    unsettled = {finding.rule for finding in report.unsettled}
    outcomes = [finding.outcome for finding in report if _is_about(finding, about) and finding.rule not in unsettled]
    to_arrange = any(_is_about(finding, about) for finding in report.to_arrange)
    outcome = every(outcomes)
    if outcomes and not (to_arrange and outcome is Outcome.MET):
        return outcome.value
    if to_arrange:
        return "to arrange"
    if any(_is_about(finding, about) for finding in report.advice):
        return "advice"
    return Outcome.UNDECIDED.value if report.unsettled else "nothing"


def _is_about(finding: Finding[Any], about: str) -> bool:
    return about in {finding.rule.id, finding.rule.topic.value}
