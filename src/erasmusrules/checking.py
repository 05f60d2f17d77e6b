"""May this mobility take place, and why: one report for each mobility."""

from __future__ import annotations

from functools import lru_cache

from attrs import frozen

from erasmusrules.conditions import Condition, Fixed
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.outcome import Outcome
from erasmusrules.rulebook import RULES
from erasmusrules.rules import Finding, Report, Rule, RuleSet, Topic, weigh
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity

Line = In[Condition[Mobility]] | Gap | None
"""What a rule's history holds for a call: a line, a gap, or nothing that was read."""


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
    chosen = choose(rules, mobility.call, mobility.action, mobility.activity)
    judged = tuple(
        (rule, line, line.value.outcome(mobility) if isinstance(line, In) else Outcome.UNDECIDED)
        for rule, line in chosen.lines
    )
    outcome = weigh(judged, evidence)
    unsettled: tuple[Finding[Mobility], ...] = ()
    if chosen.unsettled is not None and (chosen.missing or outcome is not Outcome.NOT_MET):
        unsettled = (
            Finding(
                rule=chosen.unsettled,
                outcome=Outcome.UNDECIDED,
                entry=None,
                subject=mobility,
                missing=chosen.missing,
            ),
        )
        outcome &= Outcome.UNDECIDED
    return Report(subject=mobility, outcome=outcome, floor=evidence, judged=judged, unsettled=unsettled)


@frozen
class Choice:
    """The lines that apply to a call, an action and an activity, and what stays unsettled about them."""

    lines: tuple[tuple[Rule[Mobility], Line], ...]
    unsettled: Rule[Mobility] | None
    missing: tuple[str, ...]


@lru_cache(maxsize=4096)
def choose(rules: RuleSet[Mobility], call: int | None, action: Action | None, activity: Activity | None) -> Choice:
    if call is None:
        names = ("call", "action", "activity")
        return Choice(
            (),
            _WHICH_RULES,
            tuple(n for n, value in zip(names, (call, action, activity), strict=True) if value is None),
        )
    asked = Mobility(call=call, action=action, activity=activity)
    applying = [(rule, rule.applies.outcome(asked)) for rule in rules.of_call(call)]
    lines = tuple((rule, rule.requires.at(call)) for rule, applies in applying if applies is Outcome.MET)
    open_ended = [rule for rule, applies in applying if applies is Outcome.UNDECIDED]
    if open_ended:
        missing = dict.fromkeys(name for rule in open_ended for name in rule.applies.missing(asked))
        return Choice(lines, _WHICH_RULES, tuple(missing))
    covered = any(not isinstance(rule.applies, Fixed) for rule, _line in lines)
    return Choice(lines, None if covered else NO_RULES, ())


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
