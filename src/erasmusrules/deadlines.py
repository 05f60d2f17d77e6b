"""Until when one can apply, and whether an application came in time."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from attrs import frozen

from erasmusrules.brussels import in_brussels, readings
from erasmusrules.checking import why_not_open
from erasmusrules.closing import Closing, Round
from erasmusrules.flanders.deadlines import ROUNDS as ROUNDS_IN_FLANDERS
from erasmusrules.formats import clock_time, long_date, sentence
from erasmusrules.history import Gap, In
from erasmusrules.label import Label, Language
from erasmusrules.outcome import Outcome
from erasmusrules.problems import Problem, WrongInput
from erasmusrules.programme_2014_2020.deadlines import ROUNDS as ROUNDS_2014_2020
from erasmusrules.programme_2021_2027.deadlines import ROUNDS as ROUNDS_2021_2027
from erasmusrules.project import wrong_question
from erasmusrules.rules import sourced
from erasmusrules.sources import Citation, Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.other_actions import OtherAction

ROUNDS: tuple[Round, ...] = (*ROUNDS_2014_2020, *ROUNDS_2021_2027, *ROUNDS_IN_FLANDERS)
ROUND_NUMBERS = (1, 2)


@frozen(kw_only=True)
class Deadline:
    """Until when one can apply for an action, in a round of a call.

    Attributes:
        action: the action.
        call: the year of the call.
        round: 1 for the only or the first round, 2 for the second.
        closing: the last day and hour; ``None`` where they were not read, or on weaker evidence than was asked for.
        line: the line or the gap it comes from; ``None`` where this round was not read at all.
        why: why there is no closing; ``None`` where there is one.
        note: what an applicant should know of this round in every call.
    """

    action: Action | OtherAction
    call: int
    round: int
    closing: Closing | None
    line: In[Closing] | Gap | None
    why: Label | None
    note: Label | None

    @property
    def day(self) -> date | None:
        """The last day, in Brussels."""
        return None if self.closing is None else self.closing.day

    @property
    def moment(self) -> datetime | None:
        """The last moment on the clocks of Brussels, without a zone; ``None`` where the hour was not read either."""
        if self.closing is None or self.closing.hour is None:
            return None
        return datetime.combine(self.closing.day, self.closing.hour)

    @property
    def at(self) -> datetime | None:
        """The last moment with its zone, Europe/Brussels."""
        return None if self.moment is None else in_brussels(self.moment)

    @property
    def evidence(self) -> Evidence | None:
        """How the line is known; ``None`` where there is no line."""
        return self.line.evidence if isinstance(self.line, In) else None

    @property
    def sources(self) -> tuple[Citation, ...]:
        """Where it was read."""
        return () if self.line is None else self.line.citations

    def is_met_by(self, submitted: datetime) -> Outcome:
        """Tell whether an application came in time: at the last moment itself it does, and any later it does not.

        Args:
            submitted: when it was submitted. Without a zone it is Brussels time, and an hour that comes twice when the
                clocks go back is both, unless its ``fold`` is 1.

        Raises:
            WrongInput: for anything but a date with its time.

        >>> noon = deadline(Action.KA229, call=2019, round=1)
        >>> noon.is_met_by(datetime(2019, 3, 21, 12, 0)), noon.is_met_by(datetime(2019, 3, 21, 12, 1))
        (<Outcome.MET: 'met'>, <Outcome.NOT_MET: 'not met'>)

        Where only the day was read, the day itself decides nothing.

        >>> deadline(Action.KA229, call=2018, round=1).is_met_by(datetime(2018, 3, 21, 9, 0))
        <Outcome.UNDECIDED: 'undecided'>
        """
        _check_moment(submitted)
        outcomes = {self._met_at(reading) for reading in readings(submitted)}
        return outcomes.pop() if len(outcomes) == 1 else Outcome.UNDECIDED

    def _met_at(self, submitted: datetime) -> Outcome:
        if self.closing is None:
            return Outcome.UNDECIDED
        # Two moments of one zone are compared by their clocks, which is wrong when the clocks change: hence UTC.
        if self.at is not None:
            return Outcome.of(submitted <= self.at.astimezone(UTC))
        midnight = datetime.combine(self.closing.day, time())
        if submitted < in_brussels(midnight).astimezone(UTC):
            return Outcome.MET
        if submitted >= in_brussels(midnight + timedelta(days=1)).astimezone(UTC):
            return Outcome.NOT_MET
        return Outcome.UNDECIDED

    def until(self, lang: Language) -> str:
        """Say until when, or why that is not known.

        >>> deadline(Action.KA229, call=2019, round=1).until("nl")
        'uiterlijk 21 maart 2019 om 12.00 uur (Brusselse tijd)'
        >>> deadline(Action.KA229, call=2018, round=1).until("nl")
        'uiterlijk 21 maart 2018; het uur is niet nagelezen'
        """
        if self.closing is None:
            return "" if self.why is None else self.why.text(lang)
        day = long_date(self.closing.day, lang)
        if self.closing.hour is None:
            return _BY_DAY.fill(lang, day=day)
        return _BY_HOUR.fill(lang, day=day, hour=clock_time(self.closing.hour, lang))

    def text(self, lang: Language) -> str:
        """Say until when, what to know of the round, and where it was read."""
        said = [self.until(lang)]
        if self.note is not None:
            said.append(self.note.text(lang))
        if self.sources:
            said.append(sourced(self.evidence, self.sources, lang))
        return " ".join(sentence(phrase) for phrase in said)


def deadline(
    action: Action | OtherAction, *, call: int, round: int, evidence: Evidence = Evidence.SECONDARY
) -> Deadline:
    """Tell until when one can apply for an action, in a round of a call.

    Args:
        action: what is applied for.
        call: the year of the call; an accreditation asked for in 2020 for use from 2021 belongs to call 2020.
        round: 1 for the only or the first round, 2 for the second.
        evidence: the weakest evidence that is good enough.

    Raises:
        WrongInput: for what is no action, call or round.

    >>> deadline(Action.KA152_YOU, call=2021, round=1).moment
    datetime.datetime(2021, 5, 18, 12, 0)
    >>> deadline(Action.KA151_YOU, call=2026, round=1).until("en")
    'the deadline is known from memory alone'
    >>> deadline(Action.KA151_YOU, call=2026, round=1, evidence=Evidence.RECALLED).until("en")
    'by 12:00 on 12 February 2026 (Brussels time)'
    """
    _check_question(action, call, round)
    held = [found for found in ROUNDS if action in found.actions and found.number == round]
    line = next((found for each in held if (found := each.closes.at(call)) is not None), None)
    closed = why_not_open(action, call=call, evidence=evidence) if line is None else None
    closing, why = _found(line or closed, evidence)
    if line is None and closed is None and not held and any(action in each.actions for each in ROUNDS):
        why = _ONE_ROUND
    return Deadline(
        action=action,
        call=call,
        round=round,
        closing=closing,
        line=line or closed,
        why=why,
        note=next((each.note for each in held), None),
    )


def _found(line: In[Closing] | Gap | None, floor: Evidence) -> tuple[Closing | None, Label | None]:
    if line is None:
        return None, _NOT_READ
    if isinstance(line, Gap):
        return None, line.why
    if floor <= line.evidence:
        return line.value, None
    return None, _FROM_MEMORY if line.evidence is Evidence.RECALLED else _WEAKER


def _check_moment(submitted: object) -> None:
    if not isinstance(submitted, datetime):
        raise WrongInput([Problem(field="submitted", value=submitted, accepted=_A_MOMENT)])


def _check_question(action: object, call: int | None, number: object) -> None:
    problems: list[Problem] = []
    if not isinstance(action, Action | OtherAction):
        problems.append(Problem(field="action", value=action, accepted=_AN_ACTION))
    problems += wrong_question(call)
    if type(number) is not int or number not in ROUND_NUMBERS:
        problems.append(Problem(field="round", value=number, accepted=_A_ROUND))
    if problems:
        raise WrongInput(problems)


_BY_HOUR = Label(nl="uiterlijk {day} om {hour} (Brusselse tijd)", en="by {hour} on {day} (Brussels time)")
_BY_DAY = Label(nl="uiterlijk {day}; het uur is niet nagelezen", en="by {day}; the hour was not read")
_NOT_READ = Label(nl="de uiterste datum van deze ronde is niet nagelezen", en="the deadline of this round was not read")
_ONE_ROUND = Label(nl="van deze actie is geen tweede ronde bekend", en="no second round of this action is known")
_FROM_MEMORY = Label(
    nl="de uiterste datum is alleen uit het geheugen bekend", en="the deadline is known from memory alone"
)
_WEAKER = Label(
    nl="de uiterste datum is alleen uit minder sterke bronnen bekend dan gevraagd",
    en="the deadline is known only from weaker sources than asked for",
)
_AN_ACTION = Label(nl="een Action of een OtherAction", en="a member of Action or of OtherAction")
_A_ROUND = Label(nl="1 of 2", en="1 or 2")
_A_MOMENT = Label(nl="een datum met het uur (datetime)", en="a date with its time (datetime)")
