"""May this mobility take place, may this project be granted, and why: one report for each."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, TypeVar, overload

from erasmusrules.conditions import Fixed
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.openings import CLOSED
from erasmusrules.outcome import Outcome
from erasmusrules.project import Project
from erasmusrules.rulebook import PROJECT_RULES, RULES
from erasmusrules.rules import Applicable, Line, Report, Rule, RuleSet, Subject, Topic, report_on
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.other_actions import OtherAction

S = TypeVar("S", bound=Subject)


@overload
def check(
    subject: Mobility, *, evidence: Evidence = Evidence.SECONDARY, rules: RuleSet[Mobility] = RULES
) -> Report[Mobility]: ...


@overload
def check(
    subject: Project, *, evidence: Evidence = Evidence.SECONDARY, rules: RuleSet[Project] = PROJECT_RULES
) -> Report[Project]: ...


def check(
    subject: Mobility | Project,
    *,
    evidence: Evidence = Evidence.SECONDARY,
    rules: RuleSet[Any] | None = None,
) -> Report[Any]:
    """Tell whether a mobility may take place, or a project may be granted, and why.

    Args:
        subject: what is known of the mobility or the project.
        evidence: the weakest evidence that decides; what is known on weaker evidence becomes advice.
        rules: the rules to judge by.

    Returns:
        A report: its outcome, the findings behind it, what is missing, what is still to arrange, and advice.

    >>> from datetime import date
    >>> from erasmusrules.vocabulary.countries import Country
    >>> from erasmusrules.vocabulary.roles import Role
    >>> plan = Mobility(
    ...     call=2019, action=Action.KA229, activity=Activity.LONG_TERM_STUDY_MOBILITY_OF_PUPILS,
    ...     start=date(2020, 1, 6), end=date(2020, 4, 5), sending=Country.BE, receiving=Country.FI,
    ...     role=Role.PUPIL, participants=1, born=(date(2006, 1, 7),),
    ... )
    >>> report = check(plan)
    >>> report.outcome
    <Outcome.NOT_MET: 'not met'>
    >>> [finding.text("en") for finding in report if finding.outcome is Outcome.NOT_MET]
    ['The youngest participant is 13 years of age on the first day; the minimum is 14 years of age.']
    """
    if isinstance(subject, Mobility):
        lines = choose(RULES if rules is None else rules, subject.call, subject.action, subject.activity)
        return report_on(subject, lines, evidence)
    lines_for_project = choose_for_project(PROJECT_RULES if rules is None else rules, subject.call, subject.action)
    return report_on(subject, lines_for_project, evidence)


@lru_cache(maxsize=4096)
def choose(
    rules: RuleSet[Mobility], call: int | None, action: Action | None, activity: Activity | None
) -> Applicable[Mobility]:
    """Choose the lines that apply to a call, an action and an activity: once for all their mobilities."""
    known = {"call": call, "action": action, "activity": activity}
    return _applicable(rules, None if call is None else Mobility(call=call, action=action, activity=activity), known)


@lru_cache(maxsize=512)
def choose_for_project(
    rules: RuleSet[Project], call: int | None, action: Action | OtherAction | None
) -> Applicable[Project]:
    """Choose the lines that apply to a call and an action: once for all their projects."""
    known = {"call": call, "action": action}
    return _applicable(rules, None if call is None else Project(call=call, action=action), known)


def why_not_open(action: Action | OtherAction, *, call: int, evidence: Evidence) -> Gap | None:
    """Tell why an action cannot be applied for in a call, or why that is not known; ``None`` where it can.

    Args:
        action: what is applied for.
        call: the call year.
        evidence: the weakest evidence that decides.
    """
    asked = Project(call=call, action=action)
    for rule, line in choose_for_project(PROJECT_RULES, call, action).lines:
        if rule.topic is not Topic.ACTION or line is None:
            continue
        if isinstance(line, Gap):
            return line
        if line.value.outcome(asked) is Outcome.NOT_MET and evidence <= line.evidence:
            return Gap(call, call, CLOSED.said, *line.citations)
    return None


def _applicable(rules: RuleSet[S], asked: S | None, known: Mapping[str, object]) -> Applicable[S]:
    """Choose the lines for all subjects that have in common what is asked; without a call there are none."""
    if asked is None or asked.call is None:
        return Applicable((), _WHICH_RULES, tuple(name for name, value in known.items() if value is None))
    call = asked.call
    applying = [(rule, rule.applies.outcome(asked)) for rule in rules.of_call(call)]
    in_force = [rule for rule, applies in applying if applies is Outcome.MET]
    in_order = sorted(in_force, key=lambda rule: list(Topic).index(rule.topic))
    lines = tuple((rule, rule.requires.at(call)) for rule in in_order)
    open_ended = [rule for rule, applies in applying if applies is Outcome.UNDECIDED]
    if open_ended:
        missing = dict.fromkeys(name for rule in open_ended for name in rule.applies.missing(asked))
        return Applicable(lines, _WHICH_RULES, tuple(missing), given=asked)
    covered = any(_covers(rule, line) for rule, line in lines if rule.id not in rules.added)
    return Applicable(lines, None if covered else NO_RULES, given=asked)


def _covers(rule: Rule[S], line: Line[S]) -> bool:
    """Tell whether a rule was made for an action, and does not rest on memory alone."""
    recalled = isinstance(line, In) and line.evidence is Evidence.RECALLED
    return not recalled and not isinstance(rule.applies, Fixed)


_EVERYTHING = Fixed[Any](met=True, said=Label(nl="alles", en="everything"))
_WHICH_RULES = Rule[Any](
    id="which-rules",
    title=Label(nl="welke regels gelden", en="which rules apply"),
    topic=Topic.ACTION,
    applies=_EVERYTHING,
    requires=History(),
    unread=Label(nl="welke regels gelden, is nog niet te bepalen", en="which rules apply cannot be told yet"),
)
NO_RULES = Rule[Any](
    id="no-rules",
    title=Label(nl="geen regels", en="no rules"),
    topic=Topic.ACTION,
    applies=_EVERYTHING,
    requires=History(),
    unread=Label(
        nl="{subject}, oproep {call}: hiervoor zijn in deze bibliotheek nog geen regels opgenomen",
        en="{subject}, call {call}: this library has no rules for it yet",
    ),
)
