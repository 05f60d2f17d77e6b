"""May this mobility take place, and why: one report for each mobility."""

from __future__ import annotations

from functools import lru_cache

from erasmusrules.conditions import Fixed
from erasmusrules.history import History, In
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.outcome import Outcome
from erasmusrules.rulebook import RULES
from erasmusrules.rules import Applicable, Line, Report, Rule, RuleSet, Topic, report_on
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity


def check(
    mobility: Mobility, *, evidence: Evidence = Evidence.SECONDARY, rules: RuleSet[Mobility] = RULES
) -> Report[Mobility]:
    """Tell whether a mobility may take place, and why.

    Args:
        mobility: what is known of it.
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
    return report_on(mobility, choose(rules, mobility.call, mobility.action, mobility.activity), evidence)


@lru_cache(maxsize=4096)
def choose(
    rules: RuleSet[Mobility], call: int | None, action: Action | None, activity: Activity | None
) -> Applicable[Mobility]:
    """Choose the lines that apply to a call, an action and an activity: once for all their mobilities."""
    if call is None:
        known = {"call": call, "action": action, "activity": activity}
        return Applicable((), _WHICH_RULES, tuple(name for name, value in known.items() if value is None))
    asked = Mobility(call=call, action=action, activity=activity)
    applying = [(rule, rule.applies.outcome(asked)) for rule in rules.of_call(call)]
    in_force = [rule for rule, applies in applying if applies is Outcome.MET]
    in_order = sorted(in_force, key=lambda rule: list(Topic).index(rule.topic))
    lines = tuple((rule, rule.requires.at(call)) for rule in in_order)
    open_ended = [rule for rule, applies in applying if applies is Outcome.UNDECIDED]
    if open_ended:
        missing = dict.fromkeys(name for rule in open_ended for name in rule.applies.missing(asked))
        return Applicable(lines, _WHICH_RULES, tuple(missing), given=asked)
    covered = any(_covers(rule, line) for rule, line in lines)
    return Applicable(lines, None if covered else NO_RULES, given=asked)


def _covers(rule: Rule[Mobility], line: Line[Mobility]) -> bool:
    """Tell whether a rule was made for an action, and does not rest on memory alone."""
    recalled = isinstance(line, In) and line.evidence is Evidence.RECALLED
    return not recalled and not isinstance(rule.applies, Fixed)


_EVERYTHING = Fixed[Mobility](met=True, said=Label(nl="alles", en="everything"))
_WHICH_RULES = Rule[Mobility](
    id="which-rules",
    title=Label(nl="welke regels gelden", en="which rules apply"),
    topic=Topic.ACTION,
    applies=_EVERYTHING,
    requires=History(),
    unread=Label(nl="welke regels gelden, is nog niet te bepalen", en="which rules apply cannot be told yet"),
)
NO_RULES = Rule[Mobility](
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
