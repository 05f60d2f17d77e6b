"""What an activity demands, before anything of a case is known: all its requirements, and how long it may last."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

from attrs import evolve, frozen

from erasmusrules.checking import NO_RULES, check, choose
from erasmusrules.conditions import AllOf, Condition, Fixed, Perhaps, Within, alternatives, leaves
from erasmusrules.facts import COMPLETED_MONTHS, DAYS, DAYS_OF_360, STARTED_MONTHS
from erasmusrules.formats import listing, sentence
from erasmusrules.history import In
from erasmusrules.label import Label, Language
from erasmusrules.mobility import Mobility
from erasmusrules.outcome import Outcome
from erasmusrules.problems import Problem, WrongInput
from erasmusrules.project import ask_for_call
from erasmusrules.rulebook import RULES
from erasmusrules.rules import (
    ADVICE_HEADING,
    LEFT_OUT,
    TOO_WEAK,
    Finding,
    Kind,
    Line,
    Rule,
    RuleSet,
    Subject,
    Topic,
    source_line,
)
from erasmusrules.sources import Citation, Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity

S = TypeVar("S", bound=Subject)


@frozen(kw_only=True)
class Requirement(Generic[S]):
    """What one rule asks of a mobility or a project in a call, before anything of a case is known.

    Attributes:
        rule: the rule.
        line: what holds in the call: a line, a gap, or nothing that was read.
        subject: what is known beforehand: the call; the action and the activity where they are given.
        too_weak: whether its evidence is weaker than was asked for, so that it settles nothing.
    """

    rule: Rule[S]
    line: Line[S]
    subject: S
    too_weak: bool = False

    @property
    def evidence(self) -> Evidence | None:
        """How the line is known; ``None`` where there is no line."""
        return self.line.evidence if isinstance(self.line, In) else None

    @property
    def sources(self) -> tuple[Citation, ...]:
        """Where it was read."""
        return () if self.line is None else self.line.citations

    @property
    def settles(self) -> bool:
        """Whether a line was read that is as well known as was asked for."""
        return isinstance(self.line, In) and not self.too_weak

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields of a record that decide it: what a form has to ask."""
        if not isinstance(self.line, In):
            return ()
        return tuple(dict.fromkeys(name for leaf in leaves(self.line.value) for name in leaf.missing(self.subject)))

    def text(self, lang: Language) -> str:
        """Say the requirement in one sentence."""
        finding = Finding(rule=self.rule, outcome=Outcome.UNDECIDED, entry=self.line, subject=self.subject, missing=())
        said = finding.requirement(lang)
        if self.too_weak and self.evidence is not None:
            return TOO_WEAK.fill(lang, evidence=self.evidence.label.text(lang), said=said)
        return said


@frozen(kw_only=True)
class Requirements:
    """Everything an activity demands in a call.

    Attributes:
        subject: the call, the action and the activity.
        items: one requirement for each rule, in the order of the guide.
        floor: the weakest evidence that decides.
        barred: why it cannot take place in this action and call at all, whatever the plan.
    """

    subject: Mobility
    items: tuple[Requirement[Mobility], ...]
    floor: Evidence
    barred: tuple[Finding[Mobility], ...]

    @property
    def conditions(self) -> tuple[Requirement[Mobility], ...]:
        """What has to be so."""
        return tuple(item for item in self._that_decide if item.rule.kind is Kind.CONDITION)

    @property
    def duties(self) -> tuple[Requirement[Mobility], ...]:
        """What has to be arranged."""
        return tuple(item for item in self._that_decide if item.rule.kind is Kind.DUTY)

    @property
    def advice(self) -> tuple[Requirement[Mobility], ...]:
        """What weaker evidence than the floor says."""
        return tuple(item for item in self.items if item not in self._that_decide)

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields of a record that decide them: what a form has to ask."""
        return tuple(dict.fromkeys(name for item in self.items for name in item.fields))

    @property
    def _that_decide(self) -> tuple[Requirement[Mobility], ...]:
        return tuple(item for item in self.items if item.evidence is None or self.floor <= item.evidence)

    def text(self, lang: Language) -> str:
        """Say all requirements with their sources."""
        call = str(self.subject.call)
        said = [_REQUIREMENTS.fill(lang, subject=self.subject.described(lang), call=call)]
        said.extend(f"  ✗ {finding.text(lang)}" for finding in self.barred)
        if not self.items:
            said.append(f"  {sentence(NO_RULES.unread.fill(lang, subject=self.subject.described(lang), call=call))}")
        for heading, items in ((_CONDITIONS, self.conditions), (_DUTIES, self.duties), (ADVICE_HEADING, self.advice)):
            if items:
                said.append(f"  {heading.text(lang)}")
            for item in items:
                said.append(f"    - {item.text(lang)}")
                said.extend(f"      {LEFT_OUT.fill(lang, words=words.text(lang))}" for words in item.rule.leaves_out)
                if item.sources:
                    said.append(f"      {source_line(item.line, lang)}")
        return "\n".join(said)


def requirements(
    action: Action,
    activity: Activity,
    *,
    call: int,
    evidence: Evidence = Evidence.SECONDARY,
    rules: RuleSet[Mobility] = RULES,
) -> Requirements:
    """Tell everything an activity demands, for a form that is filled in before any date is known.

    Args:
        action: the action.
        activity: the activity.
        call: the call year of the grant.
        evidence: the weakest evidence that decides; what is known on weaker evidence becomes advice.
        rules: the rules to judge by.

    Raises:
        WrongInput: without a call, and for a call before the first of the programme.

    >>> asked = requirements(Action.KA122_SCH, Activity.GROUP_MOBILITY_OF_SCHOOL_PUPILS, call=2024)
    >>> [item.text("en") for item in asked.conditions if item.rule.topic is Topic.DURATION]
    ['Not counting travel, the activity lasts 2 to 30 days.']
    >>> asked.fields[:4]
    ('role', 'enrolled', 'participants', 'countries_of_participants')
    """
    ask_for_call(call)
    subject = Mobility(call=call, action=action, activity=activity)
    chosen = choose(rules, call, action, activity)
    covered = chosen.unsettled is None
    items = tuple(
        Requirement(rule=rule, line=line, subject=subject)
        for rule, line in chosen.lines
        if covered and not isinstance(rule.applies, Fixed)
    )
    barred = tuple(
        found for found in check(subject, evidence=evidence, rules=rules) if found.outcome is Outcome.NOT_MET
    )
    return Requirements(subject=subject, items=items, floor=evidence, barred=barred)


@frozen(kw_only=True)
class DurationLimit:
    """One way to stay long enough and not too long.

    Attributes:
        days: the fewest and the most days, travel excluded; ``None`` is no bound in days.
        months: the fewest and the most calendar months; ``None`` is no bound in months.
        days_of_360: the fewest and the most days in a year of 360 days, as the long stays of higher education have.
        provided: what else has to be so for this way to be open.
        doubt: why it is not certain that this way is open; ``None`` where it is.
    """

    days: tuple[int | None, int | None]
    months: tuple[int | None, int | None]
    days_of_360: tuple[int | None, int | None]
    provided: tuple[Condition[Mobility], ...]
    doubt: Label | None = None


@frozen(kw_only=True)
class DurationLimits:
    """How long an activity may last in a call.

    Attributes:
        subject: the call, the activity, and the action where one was given.
        actions: the actions the limits hold for; none where no source settles it.
        limits: the rule first, its exceptions after it; empty where no source settles it.
        requirements: for each group of actions what the rules ask, also where that is not settled.
        barred: why the activity cannot take place in the action that was given.
    """

    subject: Mobility
    actions: tuple[Action, ...]
    limits: tuple[DurationLimit, ...]
    requirements: tuple[tuple[tuple[Action, ...], tuple[Requirement[Mobility], ...]], ...]
    barred: tuple[Finding[Mobility], ...]

    def text(self, lang: Language) -> str:
        """Say the limits of each action, with their sources."""
        if not self.requirements:
            return nothing_asked(self.subject, self.barred, lang)
        said: list[str] = []
        for actions, asked in self.requirements:
            codes = listing([action.code for action in actions], lang, last="and")
            lines = [text for item in asked for text in (item.text(lang), source_line(item.line, lang))]
            said.append(f"{codes}: {' '.join(lines)}")
        return "\n".join(said)


def duration_limits(
    activity: Activity,
    *,
    call: int,
    action: Action | None = None,
    evidence: Evidence = Evidence.SECONDARY,
    rules: RuleSet[Mobility] = RULES,
) -> DurationLimits:
    """Tell how long an activity may last.

    Args:
        activity: the activity.
        call: the call year of the grant.
        action: the action, where the limits differ from one action to another.
        evidence: the weakest evidence that decides.
        rules: the rules to judge by.

    Raises:
        WrongInput: where the limits differ between actions and none is given, and for a call before the first.

    >>> limits = duration_limits(Activity.SHORT_TERM_LEARNING_MOBILITY_OF_PUPILS, call=2024)
    >>> [limit.days for limit in limits.limits]
    [(10, 29), (2, 29)]
    >>> limits.limits[1].provided[0].words("en")
    'all participants are participants with fewer opportunities'
    >>> duration_limits(Activity.COURSES_AND_TRAINING, call=2026).limits
    ()
    """
    found: dict[tuple[Line[Mobility], ...], tuple[Requirement[Mobility], ...]] = {}
    actions: dict[tuple[Line[Mobility], ...], list[Action]] = {}
    for candidate, asked in by_action(rules, activity, call, action, Topic.DURATION, evidence):
        lines = tuple(item.line for item in asked)
        found.setdefault(lines, asked)
        actions.setdefault(lines, []).append(candidate)
    settled = [lines for lines, asked in found.items() if all(item.settles for item in asked)]
    if len({_condition(lines) for lines in settled}) > 1:
        codes = ", ".join(known.code for lines in settled for known in actions[lines])
        raise WrongInput([Problem(field="action", value=None, accepted=Label(nl=codes, en=codes))])
    return DurationLimits(
        subject=Mobility(call=call, action=action, activity=activity),
        actions=tuple(known for lines in settled for known in actions[lines]),
        limits=tuple(
            limit for lines in settled[:1] for way in alternatives(_condition(lines)) for limit in _limits(way)
        ),
        requirements=tuple((tuple(actions[lines]), asked) for lines, asked in found.items()),
        barred=()
        if action is None
        else requirements(action, activity, call=call, evidence=evidence, rules=rules).barred,
    )


def _condition(lines: Iterable[Line[Mobility]]) -> Condition[Mobility]:
    conditions = [line.value for line in lines if isinstance(line, In)]
    return conditions[0] if len(conditions) == 1 else AllOf(*conditions)


def _limits(way: tuple[Condition[Mobility], ...]) -> Iterable[DurationLimit]:
    """Give the limits of one way; where a part of it is doubtful, those that would hold if it were not."""
    doubts = [leaf for leaf in way if isinstance(leaf, Perhaps)]
    sure = [leaf for leaf in way if not isinstance(leaf, Perhaps)]
    doubt = doubts[0].why if doubts else None
    for leaves_of_way in alternatives(AllOf(*sure, *(leaf.condition for leaf in doubts))):
        yield _limit(leaves_of_way, doubt)


def _limit(way: tuple[Condition[Mobility], ...], doubt: Label | None) -> DurationLimit:
    bounds = {leaf.fact: leaf for leaf in way if isinstance(leaf, Within)}
    days, of_360 = bounds.pop(DAYS, None), bounds.pop(DAYS_OF_360, None)
    shortest, longest = bounds.pop(COMPLETED_MONTHS, None), bounds.pop(STARTED_MONTHS, None)
    return DurationLimit(
        days=(None, None) if days is None else (days.low, days.high),
        months=(None if shortest is None else shortest.low, None if longest is None else longest.high),
        days_of_360=(None, None) if of_360 is None else (of_360.low, of_360.high),
        provided=tuple(leaf for leaf in way if not isinstance(leaf, Within) or leaf.fact in bounds),
        doubt=doubt,
    )


def by_action(
    rules: RuleSet[Mobility],
    activity: Activity,
    call: int,
    action: Action | None,
    topic: Topic,
    evidence: Evidence,
) -> Iterable[tuple[Action, tuple[Requirement[Mobility], ...]]]:
    """List, for each action that is open in the call and knows the activity, what its rules on a topic ask.

    Where all that is known is weaker than the evidence asked for, that is listed, as too weak.
    """
    for candidate in Action if action is None else (action,):
        asked = requirements(candidate, activity, call=call, evidence=evidence, rules=rules)
        items = [item for item in (*asked.conditions, *asked.duties) if item.rule.topic is topic]
        weaker = [evolve(item, too_weak=True) for item in asked.advice if item.rule.topic is topic]
        if (items or weaker) and not asked.barred:
            yield candidate, tuple(items or weaker)


def nothing_asked(subject: Mobility, barred: Iterable[Finding[Mobility]], lang: Language) -> str:
    """Say why there is no answer: what bars the activity from the action, or that there is no rule."""
    why = " ".join(finding.text(lang) for finding in barred) or _NO_RULE.text(lang)
    return f"{_REQUIREMENTS.fill(lang, subject=sentence(subject.described(lang))[:-1], call=str(subject.call))}: {why}"


_NO_RULE = Label(
    nl="hierover heeft deze bibliotheek geen regel voor deze oproep.",
    en="this library has no rule on it for this call.",
)
_REQUIREMENTS = Label(nl="{subject}, oproep {call}", en="{subject}, call {call}")
_CONDITIONS = Label(nl="Voorwaarden:", en="Conditions:")
_DUTIES = Label(nl="Te regelen:", en="To arrange:")
