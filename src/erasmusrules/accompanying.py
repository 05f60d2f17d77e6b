"""Who must go along: the answer to a question schools ask by name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from attrs import evolve, frozen

from erasmusrules import calendar
from erasmusrules.checking import check
from erasmusrules.conditions import Within, leaves
from erasmusrules.demands import Requirement, by_action, nothing_asked, requirements
from erasmusrules.facts import YOUNGEST
from erasmusrules.formats import listing, long_date, sentence
from erasmusrules.history import In
from erasmusrules.label import Label, Language
from erasmusrules.mobility import Mobility
from erasmusrules.needs import Accompaniment, Ground, Need, Reason
from erasmusrules.outcome import Outcome
from erasmusrules.problems import Problem, WrongInput
from erasmusrules.rulebook import RULES
from erasmusrules.rules import Finding, RuleSet, Topic, source_line
from erasmusrules.sources import Citation, Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity


@frozen(kw_only=True)
class AccompanimentAnswer:
    """Who must go along, and why.

    Attributes:
        subject: the call, the activity and what was told of the participants.
        need: required, allowed or not foreseen; ``None`` where no source settles it, or a fact that is missing would.
        reasons: why, the strongest need first.
        perhaps: grounds that hold if something that was not told is so.
        who: who qualifies, where that is said.
        throughout: whether they are there for the whole stay; ``None`` where nothing is said of how long.
        barred: why the activity or these participants cannot take part at all, whoever goes along.
        requirement: the rule's line in words, with its evidence and sources; ``None`` where no rule speaks of it.
    """

    subject: Mobility
    need: Need | None = None
    reasons: tuple[Reason, ...] = ()
    perhaps: tuple[Ground, ...] = ()
    who: Label | None = None
    throughout: bool | None = None
    barred: tuple[Finding[Mobility], ...] = ()
    requirement: Requirement[Mobility] | None = None

    @property
    def evidence(self) -> Evidence | None:
        """How the line is known; ``None`` where there is no line."""
        return None if self.requirement is None else self.requirement.evidence

    @property
    def sources(self) -> tuple[Citation, ...]:
        """Where it was read."""
        return () if self.requirement is None else self.requirement.sources

    def text(self, lang: Language) -> str:
        """Say the answer with its reasons."""
        if self.requirement is None:
            return nothing_asked(self.subject, self.barred, lang)
        said = [self.requirement.text(lang)] if self.need is None else []
        if self.need is not None:
            said.append(_ACCOMPANIMENT.fill(lang, need=self._need(lang)))
        said += [
            _IF_SO.fill(lang, need=ground.need.label.text(lang), reason=ground.reason.label.text(lang))
            for ground in self.perhaps
        ]
        if self.who is not None and self.need is not Need.NOT_FORESEEN:
            said.append(_WHO.fill(lang, who=self.who.text(lang)))
        if self.throughout:
            said.append(_HOW_LONG.text(lang))
        said += [finding.text(lang) for finding in self.barred]
        said += _birthdays(self.subject, self.requirement, lang)
        if self.sources:
            said.append(source_line(self.requirement.line, lang))
        return " ".join(sentence(phrase) for phrase in said)

    def _need(self, lang: Language) -> str:
        need = "" if self.need is None else self.need.label.text(lang)
        return f"{need} {listing([reason.label.text(lang) for reason in self.reasons], lang, last='and')}".strip()


def accompaniment(  # noqa: PLR0913 -- each is one thing a caller may know; all but two can be left out
    activity: Activity,
    *,
    call: int,
    action: Action | None = None,
    participants: int | None = None,
    born: tuple[date, ...] | None = None,
    ages: tuple[int, ...] | None = None,
    fewer_opportunities: int | None = None,
    start: date | None = None,
    end: date | None = None,
    evidence: Evidence = Evidence.SECONDARY,
    rules: RuleSet[Mobility] = RULES,
) -> AccompanimentAnswer:
    """Tell whether somebody must go along, why, who qualifies and for how long.

    Args:
        activity: the activity.
        call: the call year of the grant.
        action: the action, where the answer differs from one action to another.
        participants: how many take part; as many as there are births or ages, unless told.
        born: their dates of birth.
        ages: their ages on the first day.
        fewer_opportunities: how many of them have fewer opportunities.
        start: the first day of the activity: ages count on that day.
        end: the last day of the activity.
        evidence: the weakest evidence that decides.
        rules: the rules to judge by.

    Raises:
        WrongInput: for what cannot be right, and where the answer differs between actions and none is given.

    >>> exchange = accompaniment(Activity.SHORT_TERM_EXCHANGE_OF_GROUPS_OF_PUPILS, call=2019, ages=(16, 17))
    >>> exchange.need, exchange.reasons
    (<Need.REQUIRED: 'required'>, (<Reason.ACTIVITY: 'activity'>,))
    >>> accompaniment(Activity.LONG_TERM_STUDY_MOBILITY_OF_PUPILS, call=2019, ages=(14,)).need
    <Need.NOT_FORESEEN: 'not-foreseen'>
    >>> accompaniment(Activity.LONG_TERM_STUDY_MOBILITY_OF_PUPILS, call=2019, ages=(13,)).reasons
    (<Reason.UNDER_14: 'under-14'>,)
    """
    told = max(len(people) if isinstance(people, tuple) else 0 for people in (born, ages))
    subject = Mobility(
        call=call,
        action=action,
        activity=activity,
        participants=participants if participants is not None else told or None,
        born=born,
        ages=ages,
        fewer_opportunities=fewer_opportunities,
        start=start,
        end=end,
    )
    found = [
        (candidate, next((item for item in asked if _says_who_goes_along(item)), asked[0]))
        for candidate, asked in by_action(rules, activity, call, action, Topic.ACCOMPANIMENT, evidence)
    ]
    settled = [
        (candidate, item, item.line.value)
        for candidate, item in found
        if item.settles and isinstance(item.line, In) and isinstance(item.line.value, Accompaniment)
    ]
    if not settled:
        barred = requirements(action, activity, call=call, evidence=evidence, rules=rules).barred if action else ()
        return AccompanimentAnswer(subject=subject, requirement=found[0][1] if found else None, barred=barred)
    if len({said for _candidate, _item, said in settled}) > 1:
        codes = ", ".join(candidate.code for candidate, _item, _said in settled)
        raise WrongInput([Problem(field="action", value=None, accepted=Label(nl=codes, en=codes))])
    candidate, item, said = settled[0]
    holding = [ground for ground in said.grounds if ground.holds(subject) is Outcome.MET]
    perhaps = tuple(ground for ground in said.grounds if ground.holds(subject) is Outcome.UNDECIDED)
    need = _need(holding, perhaps)
    if need is Need.REQUIRED:
        perhaps = ()
    report = check(evolve(subject, action=candidate), evidence=evidence, rules=rules)
    return AccompanimentAnswer(
        subject=subject,
        need=need,
        reasons=tuple(ground.reason for ground in holding if ground.need is need),
        perhaps=perhaps,
        who=said.who,
        throughout=said.throughout or None,
        barred=tuple(
            finding for finding in report if finding.rule.topic is Topic.AGE and finding.outcome is Outcome.NOT_MET
        ),
        requirement=item,
    )


def _says_who_goes_along(item: Requirement[Mobility]) -> bool:
    """Tell the rule of who goes along from those about their age or number."""
    return isinstance(item.line, In) and isinstance(item.line.value, Accompaniment)


def _need(holding: Sequence[Ground], perhaps: Sequence[Ground]) -> Need | None:
    """Give the strongest need that holds; none where something unknown would make it stronger, or nothing holds.

    What is allowed to some is allowed as far as is known: no fact of a record tells who has little experience.
    """
    surely, possibly = ({ground.need for ground in grounds} for grounds in (holding, perhaps))
    strongest = min(surely or possibly, key=list(Need).index, default=None)
    if strongest is None or (Need.REQUIRED in possibly and strongest is not Need.REQUIRED):
        return None
    return strongest if surely or strongest is Need.ALLOWED else None


def _birthdays(subject: Mobility, requirement: Requirement[Mobility] | None, lang: Language) -> Iterable[str]:
    """Say who comes of an age that matters during the stay: what counts is the first day."""
    first, last = subject.first_day, subject.last_day
    line = None if requirement is None else requirement.line
    if first is None or last is None or not isinstance(line, In):
        return
    for age in {leaf.low for leaf in leaves(line.value) if isinstance(leaf, Within) and leaf.fact is YOUNGEST}:
        for born in dict.fromkeys(subject.born or ()):
            if age is not None and calendar.age_on(first, born=born) < age <= calendar.age_on(last, born=born):
                yield _COMES_OF_AGE.fill(lang, age=str(age), day=long_date(calendar.birthday(born, age), lang))


_ACCOMPANIMENT = Label(nl="begeleiding: {need}", en="accompaniment: {need}")
_IF_SO = Label(
    nl="{need} {reason}: of er zulke deelnemers zijn, is niet bekend",
    en="{need} {reason}: whether there are any is not known",
)
_WHO = Label(nl="wie: {who}", en="who: {who}")
_HOW_LONG = Label(nl="hoe lang: het hele verblijf", en="how long: the whole stay")
_COMES_OF_AGE = Label(
    nl="een deelnemer wordt {age} jaar op {day}, tijdens de activiteit; de leeftijd op de eerste dag telt",
    en="a participant turns {age} on {day}, during the activity; the age on the first day counts",
)
