"""Random mobilities of all of Key Action 1, calls 2014 to 2027, for what is measured over more than one action.

Every call, action and activity that go together come up as often. Values lie near the limits of the guides, mostly such
that nothing refuses them, and some are not known.
"""

import random
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple, TypeVar

from attrs import evolve

from erasmusrules import Action, Activity, Country, Mobility, Outcome, Role, Venue, check
from erasmusrules.checking import choose
from erasmusrules.rulebook import RULES
from erasmusrules.rules import Topic
from erasmusrules.vocabulary.programmes import KeyAction

T = TypeVar("T")
FIRST, LAST, UNREAD = 2014, 2026, 2027
MISSING, FITTING = 0.02, 0.95
LENGTHS = (1, 2, 3, 4, 5, 9, 10, 14, 21, 29, 30, 31, 59, 60, 61, 62, 63, 89, 90, 91, 180, 270, 360, 364, 365, 366, 400)
HOME, AWAY, ANYWHERE = (Country.BE, Country.FI), (Country.ES, Country.IT, Country.NO), tuple(Country)


class Kind(NamedTuple):
    """What rows have in common that are judged by the same lines."""

    call: int
    action: Action
    activity: Activity

    @property
    def lines(self) -> int:
        """How many lines apply."""
        return len(choose(RULES, *self).lines)


@cache
def kinds() -> tuple[Kind, ...]:
    """Give every call, action and activity that go together; in the unread call those of the call before it."""
    actions = [action for action in Action if action.key_action is KeyAction.KA1]
    read = [
        kind
        for call in range(FIRST, LAST + 1)
        for action in actions
        for activity in Activity
        if _exists(kind := Kind(call, action, activity))
    ]
    return (*read, *(kind._replace(call=UNREAD) for kind in read if kind.call == LAST))


def _exists(kind: Kind) -> bool:
    """Tell whether an activity is one of an action's own, and the action open."""
    chosen = choose(RULES, *kind)
    names_activities = any(rule.topic is Topic.ACTIVITY for rule, _line in chosen.lines)
    return names_activities and chosen.unsettled is None and check(_bare(kind)).outcome is not Outcome.NOT_MET


def _bare(kind: Kind) -> Mobility:
    return Mobility(call=kind.call, action=kind.action, activity=kind.activity)


@cache
def _roles(kind: Kind) -> Sequence[Role]:
    bare = _bare(kind)
    return [role for role in Role if check(evolve(bare, role=role)).outcome is not Outcome.NOT_MET] or list(Role)


@cache
def _lengths(kind: Kind) -> Sequence[int]:
    bare, start = _bare(kind), date(kind.call, 9, 1)
    ends = {days: start + timedelta(days=days - 1) for days in LENGTHS}
    return [
        days for days, end in ends.items() if check(evolve(bare, start=start, end=end)).outcome is not Outcome.NOT_MET
    ] or LENGTHS


def random_ka1(chance: random.Random, kind: Kind | None = None) -> Mobility:
    """Make a mobility of any kind, or of one: no field contradicts another."""
    call, action, activity = kind = chance.choice(kinds()) if kind is None else kind

    def known(value: T) -> T | None:
        return None if chance.random() < MISSING else value

    def fitting(values: Sequence[T], others: Sequence[T]) -> T:
        return chance.choice(values if chance.random() < FITTING else others)

    start = date(call, 6, 1) + timedelta(days=chance.randrange(700))
    days = fitting(_lengths(kind), LENGTHS)
    participants, accompanying = chance.choice((1, 2, 2, 3, 4, 15, 16, 20, 60)), chance.choice((0, 1, 1, 2, 2, 3))
    first = chance.randrange(1, participants + 1)
    groups = (first, participants - first) if first < participants else (participants,)
    sending, receiving = fitting(HOME, ANYWHERE), fitting(AWAY, ANYWHERE)
    origins = (sending, receiving)[: len(groups)]
    age = fitting((14, 15, 17, 18, 19, 25, 30), (12, 13, 31, 45))
    birthday = date(start.year - age, start.month, 1) + timedelta(days=chance.randrange(27))
    by_birth = chance.random() < 0.5
    told = min(participants, 2)
    opens = start - timedelta(days=chance.choice((0, 30, 200, 200, 200)))
    return Mobility(
        call=call,
        action=action,
        activity=activity,
        start=known(start),
        end=known(start + timedelta(days=days - 1)),
        travel_days=known(fitting((0, 1, 2), (3, 6, 7))),
        green_travel=known(chance.random() < 0.3),
        project_start=known(opens),
        project_end=known(opens + timedelta(days=fitting((1100,), (365, 730)))),
        sending=known(sending),
        receiving=known(receiving),
        venue=known(fitting((Venue.HOSTING_ORGANISATION,), list(Venue))),
        role=known(fitting(_roles(kind), list(Role))),
        participants=known(participants),
        born=(birthday,) * told if by_birth and birthday <= start else None,
        ages=None if by_birth else (age,) * told,
        fewer_opportunities=known(chance.choice((0, 0, participants))),
        enrolled=known(chance.random() < 0.95),
        residence=known(fitting((sending,), ANYWHERE)),
        graduated=known(start - timedelta(days=fitting((-100, 30, 300), (364, 365, 366, 700)))),
        countries_of_participants=known(origins),
        national_groups=groups if chance.random() < 0.9 else None,
        accompanying=known(accompanying),
        accompanying_ages=(chance.choice((17, 18, 40)),) * accompanying or None,
        accompanied_days=known(fitting((days,), (1,)) if accompanying else 0),
        virtual=known(chance.random() < 0.5),
        learning_programme=known(chance.random() < 0.95),
        learning_agreement=known(chance.random() < 0.95),
        teaching_hours=known(fitting((8, 12, 16), (0, 3.5, 4, 7.5))),
        ects=known(fitting((3, 30), (0, 2.5))),
        months_in_cycle=known(fitting((0, 2), (11.5, 12, 12.5, 24, 24.5))),
        one_cycle_programme=known(chance.random() < 0.3),
    )
