"""Rules on when an application has to be in, made of the deadlines: one rule for each action."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, time, timedelta

from erasmusrules.brussels import in_brussels, seconds
from erasmusrules.closing import Closing, Round
from erasmusrules.conditions import AllOf, AnyOf, Condition, Fixed, Perhaps
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label
from erasmusrules.project import Project
from erasmusrules.project_facts import ACTION, ROUND, SUBMITTED
from erasmusrules.rules import Kind, Rule, Topic
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.other_actions import OtherAction

Line = In[Closing] | Gap | None


def deadline_rules(prefix: str, rounds: Sequence[Round], *, first: int, last: int) -> tuple[Rule[Project], ...]:
    """Make a rule for each action that has deadlines.

    Args:
        prefix: the beginning of their ids.
        rounds: the rounds in which one can apply.
        first: the first call of the rules.
        last: the last call of which anything was read.
    """
    actions = sorted({action for each in rounds for action in each.actions}, key=_in_order)
    return tuple(_rule(prefix, action, rounds, first, last) for action in actions)


def _rule(prefix: str, action: Action | OtherAction, rounds: Sequence[Round], first: int, last: int) -> Rule[Project]:
    name = action.code if isinstance(action, Action) else action.label
    nl, en = (name, name) if isinstance(name, str) else (f"‘{name.nl}’", f"‘{name.en}’")
    return Rule(
        id=f"{prefix}/{action.code.lower()}/deadline",
        title=Label(nl=f"uiterste indiendatum van {nl}", en=f"deadline for {en}"),
        topic=Topic.DEADLINE,
        kind=Kind.DUTY,
        applies=ACTION.one_of(action),
        requires=History(*(_line(_in_call(action, rounds, call), call) for call in range(first, last + 1))),
    )


def _in_order(action: Action | OtherAction) -> tuple[bool, int]:
    vocabulary: Sequence[Action | OtherAction] = list(type(action))
    return isinstance(action, OtherAction), vocabulary.index(action)


def _in_call(action: Action | OtherAction, rounds: Iterable[Round], call: int) -> Mapping[int, Line]:
    """Give the line of each round that the action ever has, in the order of the rounds."""
    held = sorted((each for each in rounds if action in each.actions), key=lambda each: each.number)
    lines: dict[int, Line] = {}
    for each in held:
        lines[each.number] = lines.get(each.number) or each.closes.at(call)
    return lines


def _line(lines: Mapping[int, Line], call: int) -> In[Condition[Project]] | Gap:
    """Join the rounds of a call: in time for any of them is in time, unless it is told which round is meant."""
    told = {number: line for number, line in lines.items() if isinstance(line, In)}
    read = {number: line for number, line in told.items() if line.evidence is not Evidence.RECALLED}
    decides = read or told
    if not decides:
        gaps = [line for line in lines.values() if isinstance(line, Gap)]
        return Gap(call, call, gaps[0].why, *gaps[0].citations) if gaps else Gap(call, call, _NOT_READ)
    citations = [citation for line in lines.values() if line is not None for citation in line.citations]
    evidence = min((line.evidence for line in decides.values()), key=lambda known: known.strength)
    if list(lines) == [1]:
        return In(call, call, in_time(decides[1].value), *citations, evidence=evidence)
    return In(call, call, AnyOf(*_ways(lines, decides)), *citations, evidence=evidence)


def _ways(lines: Mapping[int, Line], decides: Mapping[int, In[Closing]]) -> Iterator[Condition[Project]]:
    """Name the ways to be in time, the first round first: whoever is in time for it is so for all."""
    last = max(lines)
    if 1 in decides:
        yield in_time(decides[1].value)
    for number in range(1, last + 1):
        if number not in decides:
            yield AllOf(_of_round(number), _NOBODY_KNOWS)
        elif number > 1:
            yield AllOf(_of_round(number), in_time(decides[number].value))
    if 1 not in lines:
        # Where not even the first round was read, there may have been more of them.
        yield AllOf(ROUND.at_least(last + 1), _NOBODY_KNOWS)


def _of_round(number: int) -> Condition[Project]:
    return ROUND.within(number, number)


def in_time(closing: Closing) -> Condition[Project]:
    """Require that an application is in by a day and an hour; where the hour is not known, that day is in doubt.

    Args:
        closing: the last day, and the hour of it in Brussels time.

    >>> from datetime import date
    >>> in_time(Closing(date(2026, 2, 18), time(12))).words("en")
    'applications are accepted up to and including 18 February 2026 at 12:00 (Brussels time)'
    """
    if closing.hour is not None:
        return SUBMITTED.at_most(int(seconds(in_brussels(datetime.combine(closing.day, closing.hour)))))
    midnight = in_brussels(datetime.combine(closing.day, time()))
    next_midnight = in_brussels(datetime.combine(closing.day + timedelta(days=1), time()))
    return AnyOf(
        SUBMITTED.at_most(int(seconds(midnight)) - 1),
        Perhaps(SUBMITTED.at_most(int(seconds(next_midnight)) - 1), _HOUR_NOT_READ),
    )


_NOT_READ = Label(nl="de uiterste datum is niet nagelezen", en="the deadline was not read")
_HOUR_NOT_READ = Label(
    nl="tot welk uur indienen op de laatste dag kon, is niet nagelezen",
    en="it was not read until what hour applications were accepted on the last day",
)
_NOBODY_KNOWS = Perhaps[Project](
    Fixed(met=True, said=Label(nl="de aanvraag is op tijd", en="the application is in time")),
    Label(nl="de uiterste datum van die ronde is niet nagelezen", en="the deadline of that round was not read"),
)
