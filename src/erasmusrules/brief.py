"""The answer of a row in brief: one line of a table, and the tally of a whole file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from attrs import Factory, define, frozen

from erasmusrules.checking import check
from erasmusrules.formats import Unit, number, quantity, sentence
from erasmusrules.label import Label, Language
from erasmusrules.mobility import Mobility
from erasmusrules.outcome import Outcome
from erasmusrules.problems import Problem
from erasmusrules.project import Project
from erasmusrules.records import FIELDS, PROJECT_FIELDS, Row
from erasmusrules.rulebook import EVERY_RULE
from erasmusrules.rules import Finding, Report
from erasmusrules.sources import Evidence

COLUMNS = ("row", "id", "outcome", "not_met", "missing", "reasons", "problems")
"""The columns of answers in brief, in their order."""


@frozen(kw_only=True)
class Brief:
    """The answer of one row.

    Attributes:
        row: the line in the file, or the number of the row.
        id: the caller's own name for the row.
        action: the code of its action.
        outcome: in a word; ``None`` where something is wrong with the row.
        not_met: the ids of the rules that are not met, with semicolons.
        missing: the fields that would decide, with semicolons, in the order of a record.
        reasons: what is asked and not met.
        problems: what is wrong with the row.
    """

    row: int
    id: str | None
    action: str | None = None
    outcome: str | None = None
    not_met: str = ""
    missing: str = ""
    reasons: str = ""
    problems: str = ""

    @property
    def cells(self) -> tuple[str, ...]:
        """Its line of a table; what is not there is empty."""
        told = (str(self.row), self.id, self.outcome, self.not_met, self.missing, self.reasons, self.problems)
        return tuple(cell or "" for cell in told)


def answers_in_brief(rows: Iterable[Row], *, evidence: Evidence, lang: Language) -> Iterator[Brief]:
    """Answer rows one by one.

    Args:
        rows: the rows of a file.
        evidence: the weakest evidence that decides.
        lang: the language of reasons and problems.
    """
    for row in rows:
        if row.subject is None:
            yield Brief(row=row.number, id=row.id, problems=told(row.problems, lang))
        else:
            report = check(row.subject, evidence=evidence)
            action = row.subject.action
            code = None if action is None else action.code
            yield Brief(row=row.number, id=row.id, action=code, **answered(report), reasons=reasons(report, lang))


def answered(report: Report[Mobility] | Report[Project]) -> dict[str, str]:
    """Give the columns of a report that are the same in every language."""
    order = PROJECT_FIELDS if isinstance(report.subject, Project) else FIELDS
    missing = {*report.missing}
    return {
        "outcome": report.outcome.value,
        "not_met": ";".join(finding.rule.id for finding in refused(report)),
        "missing": ";".join(name for name in order if name in missing),
    }


def reasons(report: Report[Mobility] | Report[Project], lang: Language) -> str:
    """Say what is asked and not met."""
    return " ".join(finding.requirement(lang) for finding in refused(report))


def refused(report: Report[Mobility] | Report[Project]) -> list[Finding[Mobility] | Finding[Project]]:
    """List the findings that are not met."""
    return [finding for finding in report.findings if finding.outcome is Outcome.NOT_MET]


def told(problems: Iterable[Problem], lang: Language) -> str:
    """Say problems on one line."""
    return " | ".join(problem.text(lang) for problem in problems)


# ------------------------------------------------------------------------------------------------------ the tally


@define
class Tally:
    """How many rows got which answer: in all, of each action, and by the rules that were not met."""

    outcomes: Counter[str | None] = Factory(Counter[str | None])
    by_action: dict[str | None, Counter[str | None]] = Factory(dict[str | None, Counter[str | None]])
    rules: Counter[str] = Factory(Counter[str])

    def add(self, brief: Brief) -> None:
        """Count one answer."""
        self.outcomes[brief.outcome] += 1
        self.by_action.setdefault(brief.action, Counter())[brief.outcome] += 1
        self.rules.update(brief.not_met.split(";") if brief.not_met else ())

    def text(self, lang: Language) -> str:
        """Say the tally: in all, of each action, and of each rule that was not met, the most frequent first."""
        lines = [in_all(self.outcomes, lang)]
        if self.by_action:
            lines.append(_BY_ACTION.text(lang))
        for action in sorted(self.by_action, key=lambda code: code or "~"):
            name = _NO_ACTION.text(lang) if action is None else action
            lines.append(f"  {name} · {in_all(self.by_action[action], lang)}")
        if self.rules:
            lines.append(_BY_RULE.text(lang))
        for rule, count in sorted(self.rules.items(), key=lambda item: (-item[1], item[0])):
            lines.append(f"  {quantity(count, _ROWS, lang)} · {_TITLES[rule].text(lang)} ({rule})")
        return "\n".join(lines)


def in_all(outcomes: Mapping[str | None, int], lang: Language) -> str:
    """Say how many rows got which answer; wrong rows only where there are any.

    >>> in_all({"met": 2, None: 1}, "en")
    '3 rows: eligible 2, not eligible 0, not decided (yet) 0, with errors 1.'
    """
    counts = [f"{label.text(lang)} {number(outcomes.get(word, 0), lang)}" for word, label in _COUNTED.items()]
    rows = quantity(sum(outcomes.values()), _ROWS, lang)
    return sentence(f"{rows}: {', '.join(counts if outcomes.get(None) else counts[:-1])}")


_COUNTED: Mapping[str | None, Label] = {
    Outcome.MET.value: Label(nl="komt in aanmerking", en="eligible"),
    Outcome.NOT_MET.value: Label(nl="komt niet in aanmerking", en="not eligible"),
    Outcome.UNDECIDED.value: Label(nl="(nog) niet te beoordelen", en="not decided (yet)"),
    None: Label(nl="met fouten", en="with errors"),
}
_ROWS = Unit(one=Label(nl="{n} rij", en="{n} row"), other=Label(nl="{n} rijen", en="{n} rows"))
_BY_ACTION = Label(nl="Per actie:", en="By action:")
_NO_ACTION = Label(nl="zonder actie", en="without an action")
_BY_RULE = Label(nl="Aan welke regels niet is voldaan:", en="Which rules are not met:")
_TITLES = {rule.id: rule.title for rule in EVERY_RULE}
