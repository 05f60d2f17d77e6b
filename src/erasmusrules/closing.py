"""When a round of a call closes: the day and, where it was read, the hour, on the clocks of Brussels."""

from datetime import date, time

from attrs import frozen

from erasmusrules.history import History
from erasmusrules.label import Label
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.other_actions import OtherAction

NOON, FIVE = time(12), time(17)


@frozen
class Closing:
    """The last moment to apply.

    Attributes:
        day: the last day.
        hour: the last moment of that day in Brussels; ``None`` where only the day was read.
    """

    day: date
    hour: time | None = None


@frozen(kw_only=True)
class Round:
    """A round in which one can apply, and when it closes in each call.

    Attributes:
        actions: what can be applied for in it.
        number: 1 for the only or the first round of a call, 2 for the second.
        closes: the last moment, by call.
        note: what an applicant should know of every call of this round.
    """

    actions: frozenset[Action | OtherAction]
    number: int
    closes: History[Closing]
    note: Label | None = None
