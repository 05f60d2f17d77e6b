"""Facts: what is counted of a mobility, what is not known of it, and what would have to be filled in."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve, fields
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from drawn import forgetting
from erasmusrules.conditions import Fact, NumberFact, Range, TermFact, TermsFact, TruthFact
from erasmusrules.facts import (
    ABROAD,
    ACCOMPANIED_THROUGHOUT,
    ACCOMPANYING,
    ACCOMPANYING_PER_PARTICIPANT,
    ACTION,
    ACTIVITY,
    ALL_WITH_FEWER_OPPORTUNITIES,
    COMPLETED_MONTHS,
    DAYS,
    DAYS_OF_360,
    ECTS,
    ENROLLED,
    FACTS,
    GREEN_TRAVEL,
    IN_A_COUNTRY_OF_A_GROUP,
    INSIDE_PROJECT,
    LEADERS_PER_GROUP,
    LEARNING_AGREEMENT,
    LEARNING_PROGRAMME,
    MONTHS_AFTER_GRADUATION,
    MONTHS_BEFORE_START,
    MONTHS_IN_CYCLE,
    NATIONAL_GROUPS,
    OLDEST,
    ONE_CYCLE_PROGRAMME,
    ORIGINS,
    PARTICIPANTS,
    RECEIVING,
    RESIDES_ELSEWHERE,
    RESIDES_IN_SENDING,
    ROLE,
    SENDING,
    SMALLEST_GROUP,
    STARTED_MONTHS,
    TEACHING_HOURS_A_WEEK,
    TRAVEL_DAYS,
    VENUE,
    VIRTUAL,
    WITH_FEWER_OPPORTUNITIES,
    WORKING_DAYS,
    YOUNGEST,
    YOUNGEST_ACCOMPANYING,
    YOUNGEST_ON_PROJECT_START,
)
from erasmusrules.label import Language
from erasmusrules.mobility import Mobility, Participant
from erasmusrules.strategies import mobilities
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.roles import Role, Venue

MobilityFact = NumberFact[Mobility] | TruthFact[Mobility] | TermFact[Mobility] | TermsFact[Mobility]
MONDAY = date(2020, 3, 9)
FRIDAY = date(2020, 3, 13)


def value_of(fact: Fact[Mobility], mobility: Mobility) -> object:
    """Ask a fact of any kind for its value."""
    assert isinstance(fact, NumberFact | TruthFact | TermFact | TermsFact)
    value: Callable[[Mobility], object] = fact.value
    return value(mobility)


# -------------------------------------------------------------------------------------------------- how long


@pytest.mark.parametrize(
    ("known", "days", "missing"),
    [
        ({}, None, ("start", "end")),
        ({"start": MONDAY}, None, ("end",)),
        ({"end": FRIDAY}, None, ("start",)),
        ({"days": 5}, 5, ()),
        ({"start": MONDAY, "end": MONDAY}, 1, ()),
        ({"start": MONDAY, "end": FRIDAY}, 5, ()),
        ({"start": MONDAY, "days": 5}, 5, ()),
        ({"end": FRIDAY, "days": 5}, 5, ()),
        ({"start": date(2020, 2, 28), "end": date(2020, 3, 1)}, 3, ()),
        ({"start": date(2021, 2, 28), "end": date(2021, 3, 1)}, 2, ()),
        ({"start": date(2019, 12, 31), "end": date(2020, 12, 31)}, 367, ()),
        ({"travel_days": 2, "days": 5}, 5, ()),
    ],
)
def test_days(known: dict[str, Any], days: int | None, missing: tuple[str, ...]) -> None:
    """Both ends count, travel does not; the dates or the number of days will do."""
    assert DAYS.value(Mobility(**known)) == days
    assert DAYS.missing(Mobility(**known)) == missing


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        (date(2020, 3, 9), date(2020, 3, 9), 1),
        (date(2020, 3, 9), date(2020, 4, 8), 1),
        (date(2020, 3, 9), date(2020, 4, 9), 2),
        (date(2020, 3, 9), date(2020, 5, 8), 2),
        (date(2020, 3, 9), date(2020, 5, 9), 3),
        (date(2019, 12, 31), date(2020, 2, 28), 2),
        (date(2019, 12, 31), date(2020, 2, 29), 3),
        (date(2018, 12, 31), date(2019, 2, 27), 2),
        (date(2018, 12, 31), date(2019, 2, 28), 3),
        (date(2020, 1, 31), date(2020, 2, 28), 1),
        (date(2020, 1, 31), date(2020, 2, 29), 2),
        (date(2020, 2, 29), date(2020, 3, 28), 1),
        (date(2020, 2, 29), date(2020, 3, 29), 2),
        (date(2020, 2, 29), date(2021, 2, 27), 12),
        (date(2020, 2, 29), date(2021, 2, 28), 13),
        (date(2019, 9, 1), date(2020, 8, 31), 12),
        (date(2019, 9, 1), date(2020, 9, 1), 13),
    ],
)
def test_months_that_have_begun(start: date, end: date, months: int) -> None:
    """A month more has begun on the day with the number of the first, or on the last day of a shorter month."""
    assert STARTED_MONTHS.value(Mobility(start=start, end=end)) == months


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        (date(2020, 3, 9), date(2020, 3, 9), 0),
        (date(2020, 3, 9), date(2020, 4, 7), 0),
        (date(2020, 3, 9), date(2020, 4, 8), 1),
        (date(2020, 1, 6), date(2020, 3, 4), 1),
        (date(2020, 1, 6), date(2020, 3, 5), 2),
        (date(2019, 12, 31), date(2020, 2, 27), 1),
        (date(2019, 12, 31), date(2020, 2, 28), 2),
        (date(2018, 12, 31), date(2019, 2, 26), 1),
        (date(2018, 12, 31), date(2019, 2, 27), 2),
        (date(2020, 2, 29), date(2020, 3, 27), 0),
        (date(2020, 2, 29), date(2020, 3, 28), 1),
        (date(2020, 2, 29), date(2021, 2, 26), 11),
        (date(2020, 2, 29), date(2021, 2, 27), 12),
        (date(2020, 2, 1), date(2020, 2, 28), 0),
        (date(2020, 2, 1), date(2020, 2, 29), 1),
        (date(2021, 2, 1), date(2021, 2, 28), 1),
        (date(2019, 9, 1), date(2020, 8, 31), 12),
    ],
)
def test_months_that_are_complete(start: date, end: date, months: int) -> None:
    """A month is complete when the next one would begin on the day after the last."""
    assert COMPLETED_MONTHS.value(Mobility(start=start, end=end)) == months


@pytest.mark.parametrize(
    ("days", "begun", "complete"),
    [
        (1, 1, 0),
        (27, 1, 0),
        (28, 1, Range(0, 1)),
        (29, Range(1, 2), Range(0, 1)),
        (30, Range(1, 2), Range(0, 1)),
        (31, Range(1, 2), 1),
        (32, 2, 1),
        (58, 2, 1),
        (59, 2, Range(1, 2)),
        (60, Range(2, 3), Range(1, 2)),
        (61, Range(2, 3), Range(1, 2)),
        (62, Range(2, 3), 2),
        (63, 3, 2),
        (364, 12, 11),
        (365, 12, Range(11, 12)),
        (366, Range(12, 13), 12),
        (367, 13, 12),
    ],
)
def test_months_of_which_only_the_days_are_known(days: int, begun: int | Range, complete: int | Range) -> None:
    """Without dates months are known within bounds, because February is short and July is not."""
    stay = Mobility(days=days)
    assert STARTED_MONTHS.value(stay) == begun
    assert COMPLETED_MONTHS.value(stay) == complete


@pytest.mark.parametrize(
    ("known", "days"),
    [
        ({}, None),
        ({"start": MONDAY}, None),
        ({"end": FRIDAY}, None),
        ({"start": date(2023, 1, 1), "end": date(2023, 4, 15)}, 105),
        ({"start": date(2023, 8, 30), "end": date(2023, 8, 31)}, 1),
        ({"start": date(2023, 2, 1), "end": date(2023, 3, 31)}, 60),
        ({"start": date(2023, 2, 1), "end": date(2023, 3, 30)}, 60),
        ({"start": date(2023, 2, 1), "end": date(2023, 3, 29)}, 59),
        ({"start": date(2023, 9, 1), "end": date(2024, 8, 31)}, 360),
        ({"start": date(2023, 9, 1), "end": date(2024, 9, 1)}, 361),
        # one date and the number of days
        ({"start": date(2023, 2, 1), "days": 59}, 60),
        ({"end": date(2023, 3, 31), "days": 59}, 60),
        # the number of days alone
        ({"days": 1}, 1),
        ({"days": 2}, Range(1, 4)),
        ({"days": 59}, Range(57, 61)),
        ({"days": 60}, Range(58, 61)),
        ({"days": 62}, Range(60, 63)),
        ({"days": 90}, Range(88, 91)),
        ({"days": 365}, Range(358, 361)),
    ],
)
def test_days_of_360(known: dict[str, Any], days: int | Range | None) -> None:
    """Each month counts 30 days; without dates the count is known within the bounds that any dates would give."""
    assert DAYS_OF_360.value(Mobility(**known)) == days


@pytest.mark.parametrize(
    ("known", "days"),
    [
        ({}, None),
        ({"start": MONDAY}, None),
        ({"end": FRIDAY}, None),
        ({"start": MONDAY, "end": MONDAY}, 1),
        ({"start": MONDAY, "end": FRIDAY}, 5),
        ({"start": MONDAY, "end": date(2020, 3, 15)}, 5),
        ({"start": MONDAY, "end": date(2020, 3, 19)}, 9),
        ({"start": MONDAY, "end": date(2020, 3, 20)}, 10),
        ({"start": date(2020, 3, 14), "end": date(2020, 3, 15)}, 0),
        # one date and the number of days
        ({"start": date(2020, 3, 14), "days": 12}, 8),
        ({"end": date(2020, 3, 20), "days": 12}, 10),
        # the number of days alone
        ({"days": 1}, Range(0, 1)),
        ({"days": 5}, Range(3, 5)),
        ({"days": 7}, 5),
        ({"days": 10}, Range(6, 8)),
        ({"days": 12}, Range(8, 10)),
        ({"days": 13}, Range(9, 10)),
        ({"days": 14}, 10),
        ({"days": 15}, Range(10, 11)),
    ],
)
def test_the_working_days(known: dict[str, Any], days: int | Range | None) -> None:
    """Monday to Friday count; without dates whole weeks are exact, and a weekend may take two of the other days."""
    assert WORKING_DAYS.value(Mobility(**known)) == days


@pytest.mark.parametrize("fact", [STARTED_MONTHS, COMPLETED_MONTHS, DAYS_OF_360, WORKING_DAYS])
@pytest.mark.parametrize(
    ("known", "missing"),
    [
        ({}, ("start", "end")),
        ({"days": 60}, ("start",)),
        ({"start": MONDAY}, ("end",)),
        ({"end": MONDAY}, ("start",)),
        ({"start": MONDAY, "end": FRIDAY}, ()),
    ],
)
def test_months_miss_the_dates(fact: NumberFact[Mobility], known: dict[str, Any], missing: tuple[str, ...]) -> None:
    """What would tell the months exactly is the first and the last day, also where the number of days is known."""
    assert fact.missing(Mobility(**known)) == missing


@pytest.mark.parametrize("known", [{}, {"start": MONDAY}, {"end": MONDAY}])
def test_months_are_unknown_without_days(known: dict[str, Any]) -> None:
    """One date alone tells no months."""
    assert STARTED_MONTHS.value(Mobility(**known)) is None
    assert COMPLETED_MONTHS.value(Mobility(**known)) is None


@pytest.mark.parametrize("known", [{"start": date(2019, 12, 31), "days": 60}, {"end": date(2020, 2, 28), "days": 60}])
def test_one_date_and_the_days_tell_the_months_exactly(known: dict[str, Any]) -> None:
    """The other date is counted, and no bounds are needed."""
    assert STARTED_MONTHS.value(Mobility(**known)) == 2
    assert COMPLETED_MONTHS.value(Mobility(**known)) == 2


def test_a_maximum_of_months_names_the_last_possible_day() -> None:
    """A coordinator reads until when the stay may last, and is told nothing where the first day is not known."""
    most = STARTED_MONTHS.at_most(2)
    stay = Mobility(start=date(2019, 12, 31), end=date(2020, 2, 29))
    assert most.explain(stay, "nl") == [
        (
            "de activiteit loopt van 31 december 2019 tot en met 29 februari 2020; "
            "het maximum is 2 maanden (uiterlijk 28 februari 2020)"
        )
    ]
    assert most.explain(stay, "en") == [
        (
            "the activity runs from 31 December 2019 to 29 February 2020; "
            "the maximum is 2 months (28 February 2020 at the latest)"
        )
    ]
    assert most.explain(Mobility(days=63), "nl") == [
        "zonder reisdagen duurt de activiteit 63 dagen; het maximum is 2 maanden"
    ]


# --------------------------------------------------------------------------------------------------- who goes


@pytest.mark.parametrize(
    ("known", "youngest", "missing"),
    [
        # nothing told
        ({}, None, ("born", "start", "participants")),
        ({"participants": 2}, None, ("born", "start")),
        ({"start": MONDAY}, None, ("born", "participants")),
        # by age
        ({"participants": 1, "ages": (14,)}, 14, ()),
        ({"participants": 3, "ages": (15, 13, 14)}, 13, ()),
        ({"participants": 3, "ages": (15, 14)}, Range(None, 14), ("born",)),
        ({"ages": (15, 14)}, Range(None, 14), ("participants",)),
        ({"participants": 1, "ages": (0,)}, 0, ()),
        # by birth: the day before, the day itself
        ({"participants": 1, "start": MONDAY, "born": (date(2006, 3, 10),)}, 13, ()),
        ({"participants": 1, "start": MONDAY, "born": (date(2006, 3, 9),)}, 14, ()),
        ({"participants": 1, "start": MONDAY, "born": (date(2006, 3, 8),)}, 14, ()),
        ({"participants": 2, "start": MONDAY, "born": (date(2004, 1, 1), date(2006, 4, 1))}, 13, ()),
        ({"participants": 2, "start": MONDAY, "born": (date(2006, 4, 1),)}, Range(None, 13), ("born",)),
        ({"start": MONDAY, "born": (date(2006, 4, 1),)}, Range(None, 13), ("participants",)),
        # born on 29 February: a year of ageer on 1 March
        ({"participants": 1, "start": date(2026, 2, 28), "born": (date(2012, 2, 29),)}, 13, ()),
        ({"participants": 1, "start": date(2026, 3, 1), "born": (date(2012, 2, 29),)}, 14, ()),
        ({"participants": 1, "start": date(2028, 2, 29), "born": (date(2012, 2, 29),)}, 16, ()),
        # the first day is counted back from the last, or is not known
        ({"participants": 1, "end": FRIDAY, "days": 5, "born": (date(2006, 3, 10),)}, 13, ()),
        ({"participants": 1, "end": FRIDAY, "days": 4, "born": (date(2006, 3, 10),)}, 14, ()),
        ({"participants": 1, "end": FRIDAY, "born": (date(2006, 3, 10),)}, None, ("start",)),
        ({"participants": 1, "born": (date(2006, 3, 10),)}, None, ("start",)),
        ({"participants": 2, "end": FRIDAY, "days": 5, "born": (date(2006, 3, 10),)}, Range(None, 13), ("born",)),
        # both told
        ({"participants": 2, "start": MONDAY, "ages": (16, 14), "born": (date(2004, 1, 1),)}, 14, ()),
        ({"participants": 3, "ages": (16, 14), "born": (date(2004, 1, 1),)}, Range(None, 14), ("born", "start")),
        ({"participants": 1, "ages": (14,), "born": (date(2006, 3, 9),)}, 14, ()),
        ({"participants": 2, "start": MONDAY, "ages": (14,), "born": (date(2006, 3, 9),)}, Range(None, 14), ("born",)),
        ({"participants": 2, "start": MONDAY, "ages": (16, 13), "born": (date(2004, 1, 1),)}, 13, ()),
        ({"participants": 2, "start": MONDAY, "ages": (16,), "born": (date(2004, 1, 1), date(2006, 3, 10))}, 13, ()),
        (
            {"participants": 2, "ages": (16,), "born": (date(2004, 1, 1), date(2006, 3, 10))},
            Range(None, 16),
            ("start",),
        ),
        ({"participants": 3, "start": MONDAY, "ages": (15,), "born": (date(2006, 3, 10),)}, Range(None, 13), ("born",)),
        ({"participants": 3, "start": MONDAY, "ages": (12,), "born": (date(2006, 3, 10),)}, Range(None, 12), ("born",)),
        ({"start": MONDAY, "ages": (15,), "born": (date(2006, 3, 10),)}, Range(None, 13), ("participants",)),
        ({"start": MONDAY, "ages": (12,), "born": (date(2006, 3, 10),)}, Range(None, 12), ("participants",)),
        ({"participants": 2, "end": FRIDAY, "days": 5, "ages": (14, 13), "born": (date(2006, 3, 10),)}, 13, ()),
        # told by an empty list is not told
        ({"participants": 1, "start": MONDAY, "ages": (), "born": (date(2006, 3, 10),)}, 13, ()),
        ({"participants": 1, "start": MONDAY, "ages": (14,), "born": ()}, 14, ()),
        ({"participants": 1, "start": MONDAY, "ages": (), "born": ()}, None, ("born",)),
        # born on the first day
        ({"participants": 1, "start": MONDAY, "born": (MONDAY,)}, 0, ()),
    ],
)
def test_the_youngest(known: dict[str, Any], youngest: object, missing: tuple[str, ...]) -> None:
    """The age of the youngest counts on the first day; who is not told may be younger still."""
    assert YOUNGEST.value(Mobility(**known)) == youngest
    assert YOUNGEST.missing(Mobility(**known)) == missing


def test_the_youngest_of_people_told_in_two_ways() -> None:
    """Where the birth of the one is told and the age of the other, all ages are told."""
    group = Mobility(start=MONDAY).with_people([Participant(born=date(2004, 1, 1)), Participant(age=15)])
    assert YOUNGEST.value(group) == 15
    assert OLDEST.value(group) == 16


@pytest.mark.parametrize(
    ("known", "oldest", "missing"),
    [
        # nothing told
        ({}, None, ("born", "start", "participants")),
        ({"participants": 2}, None, ("born", "start")),
        ({"start": MONDAY}, None, ("born", "participants")),
        # by age
        ({"participants": 1, "ages": (30,)}, 30, ()),
        ({"participants": 1, "ages": (0,)}, 0, ()),
        ({"participants": 3, "ages": (29, 31, 30)}, 31, ()),
        ({"participants": 3, "ages": (29, 31)}, Range(31, None), ("born",)),
        ({"ages": (29, 31)}, Range(31, None), ("participants",)),
        # by birth: the day before, the day itself, the day after
        ({"participants": 1, "start": MONDAY, "born": (date(1989, 3, 10),)}, 30, ()),
        ({"participants": 1, "start": MONDAY, "born": (date(1989, 3, 9),)}, 31, ()),
        ({"participants": 1, "start": MONDAY, "born": (date(1989, 3, 8),)}, 31, ()),
        ({"participants": 2, "start": MONDAY, "born": (date(1991, 1, 1), date(1989, 3, 10))}, 30, ()),
        ({"participants": 2, "start": MONDAY, "born": (date(1989, 3, 10),)}, Range(30, None), ("born",)),
        ({"start": MONDAY, "born": (date(1989, 3, 10),)}, Range(30, None), ("participants",)),
        ({"participants": 1, "start": MONDAY, "born": (MONDAY,)}, 0, ()),
        # born on 29 February: a year older on 1 March
        ({"participants": 1, "start": date(2019, 2, 28), "born": (date(1988, 2, 29),)}, 30, ()),
        ({"participants": 1, "start": date(2019, 3, 1), "born": (date(1988, 2, 29),)}, 31, ()),
        # the first day is counted back from the last, or is not known
        ({"participants": 1, "end": FRIDAY, "days": 5, "born": (date(1989, 3, 10),)}, 30, ()),
        ({"participants": 1, "end": FRIDAY, "days": 4, "born": (date(1989, 3, 10),)}, 31, ()),
        ({"participants": 1, "end": FRIDAY, "born": (date(1989, 3, 10),)}, None, ("start",)),
        ({"participants": 1, "born": (date(1989, 3, 10),)}, None, ("start",)),
        # both told
        ({"participants": 2, "start": MONDAY, "ages": (30, 28), "born": (date(1992, 1, 1),)}, 30, ()),
        ({"participants": 2, "start": MONDAY, "ages": (28, 30), "born": (date(1989, 3, 10),)}, 30, ()),
        ({"participants": 2, "start": MONDAY, "ages": (29,), "born": (date(1989, 3, 10), date(1991, 1, 1))}, 30, ()),
        ({"participants": 2, "start": MONDAY, "ages": (30,), "born": (date(1989, 3, 9),)}, Range(31, None), ("born",)),
        ({"participants": 3, "start": MONDAY, "ages": (32,), "born": (date(1989, 3, 9),)}, Range(32, None), ("born",)),
        ({"start": MONDAY, "ages": (30,), "born": (date(1989, 3, 9),)}, Range(31, None), ("participants",)),
        ({"participants": 1, "ages": (30,), "born": (date(1989, 3, 10),)}, 30, ()),
        ({"participants": 3, "ages": (30, 28), "born": (date(1960, 1, 1),)}, Range(30, None), ("born", "start")),
        ({"participants": 2, "ages": (30,), "born": (date(1960, 1, 1), date(1990, 1, 1))}, Range(30, None), ("start",)),
        # told by an empty list is not told
        ({"participants": 1, "start": MONDAY, "ages": (), "born": (date(1989, 3, 10),)}, 30, ()),
        ({"participants": 1, "start": MONDAY, "ages": (30,), "born": ()}, 30, ()),
        ({"participants": 1, "start": MONDAY, "ages": (), "born": ()}, None, ("born",)),
    ],
)
def test_the_oldest(known: dict[str, Any], oldest: object, missing: tuple[str, ...]) -> None:
    """The age of the oldest counts on the first day; who is not told may be older still."""
    assert OLDEST.value(Mobility(**known)) == oldest
    assert OLDEST.missing(Mobility(**known)) == missing


AUTUMN = date(2019, 9, 1)
"""The first day of a project, half a year before the activity of MONDAY."""


@pytest.mark.parametrize(
    ("known", "youngest", "missing"),
    [
        # nothing told
        ({}, None, ("project_start", "born", "participants")),
        ({"ages": (14,)}, None, ("project_start", "born", "participants")),
        ({"born": (date(2005, 9, 1),)}, None, ("project_start", "participants")),
        ({"participants": 1, "start": MONDAY, "born": (date(2005, 9, 1),)}, None, ("project_start",)),
        ({"project_start": AUTUMN}, None, ("born", "participants")),
        ({"project_start": AUTUMN, "participants": 1}, None, ("born",)),
        # by birth: the day before, the day itself, the day after
        ({"project_start": AUTUMN, "participants": 1, "born": (date(2005, 9, 2),)}, 13, ()),
        ({"project_start": AUTUMN, "participants": 1, "born": (date(2005, 9, 1),)}, 14, ()),
        ({"project_start": AUTUMN, "participants": 1, "born": (date(2005, 8, 31),)}, 14, ()),
        ({"project_start": AUTUMN, "participants": 2, "born": (date(2004, 1, 1), date(2005, 9, 2))}, 13, ()),
        ({"project_start": AUTUMN, "participants": 2, "born": (date(2005, 9, 2),)}, Range(None, 13), ("born",)),
        ({"project_start": AUTUMN, "born": (date(2005, 9, 2),)}, Range(None, 13), ("participants",)),
        # born on 29 February: a year older on 1 March
        ({"project_start": date(2026, 2, 28), "participants": 1, "born": (date(2012, 2, 29),)}, 13, ()),
        ({"project_start": date(2026, 3, 1), "participants": 1, "born": (date(2012, 2, 29),)}, 14, ()),
        # the first day of the activity does not matter
        ({"project_start": AUTUMN, "start": MONDAY, "participants": 1, "born": (date(2005, 9, 2),)}, 13, ()),
        # born on that day, or later
        ({"project_start": AUTUMN, "start": MONDAY, "participants": 1, "born": (AUTUMN,)}, 0, ()),
        ({"project_start": AUTUMN, "start": MONDAY, "participants": 1, "born": (date(2019, 9, 2),)}, 0, ()),
        # ages are those of the first day of the activity: nobody was older when the project opened before it
        ({"project_start": MONDAY, "start": MONDAY, "participants": 1, "ages": (14,)}, 14, ()),
        ({"project_start": MONDAY, "end": FRIDAY, "days": 5, "participants": 1, "ages": (14,)}, 14, ()),
        ({"project_start": MONDAY, "start": MONDAY, "participants": 2, "ages": (14,)}, Range(None, 14), ("born",)),
        (
            {"project_start": date(2020, 3, 8), "start": MONDAY, "participants": 1, "ages": (14,)},
            Range(None, 14),
            ("born",),
        ),
        ({"project_start": AUTUMN, "start": MONDAY, "participants": 2, "ages": (16, 14)}, Range(None, 14), ("born",)),
        ({"project_start": AUTUMN, "start": MONDAY, "ages": (16, 14)}, Range(None, 14), ("born", "participants")),
        # ... and may have been younger by any number of years, or older where it opened after it
        ({"project_start": date(2020, 3, 10), "start": MONDAY, "participants": 1, "ages": (14,)}, None, ("born",)),
        ({"project_start": AUTUMN, "participants": 1, "ages": (14,)}, None, ("born",)),
        ({"project_start": AUTUMN, "start": MONDAY, "participants": 1, "ages": ()}, None, ("born",)),
        # both told
        (
            {"project_start": AUTUMN, "start": MONDAY, "participants": 1, "ages": (14,), "born": (date(2005, 9, 2),)},
            13,
            (),
        ),
        (
            {"project_start": AUTUMN, "participants": 2, "ages": (12,), "born": (date(2005, 9, 2),)},
            Range(None, 13),
            ("born",),
        ),
        (
            {
                "project_start": MONDAY,
                "start": MONDAY,
                "participants": 2,
                "ages": (14, 13),
                "born": (date(2006, 3, 9),),
            },
            13,
            (),
        ),
    ],
)
def test_the_youngest_on_the_first_day_of_the_project(
    known: dict[str, Any], youngest: object, missing: tuple[str, ...]
) -> None:
    """The age on the day the project opens needs a birth; an age on a later day only says what it is at most."""
    assert YOUNGEST_ON_PROJECT_START.value(Mobility(**known)) == youngest
    assert YOUNGEST_ON_PROJECT_START.missing(Mobility(**known)) == missing


@pytest.mark.parametrize(
    ("known", "youngest", "missing"),
    [
        ({}, None, ("accompanying_ages",)),
        ({"accompanying": 2}, None, ("accompanying_ages",)),
        ({"accompanying": 1, "accompanying_ages": ()}, None, ("accompanying_ages",)),
        ({"accompanying": 1, "accompanying_ages": (18,)}, 18, ()),
        ({"accompanying": 2, "accompanying_ages": (40, 17)}, 17, ()),
        ({"accompanying": 2, "accompanying_ages": (17, 40)}, 17, ()),
        ({"accompanying": 2, "accompanying_ages": (18,)}, Range(None, 18), ("accompanying_ages",)),
        ({"accompanying": 3, "accompanying_ages": (18, 40)}, Range(None, 18), ("accompanying_ages",)),
        ({"accompanying_ages": (40, 18)}, Range(None, 18), ("accompanying",)),
        # nobody goes along: there is no age to tell
        ({"accompanying": 0}, None, ()),
        ({"accompanying": 0, "accompanying_ages": ()}, None, ()),
    ],
)
def test_the_youngest_who_goes_along(known: dict[str, Any], youngest: object, missing: tuple[str, ...]) -> None:
    """Of those who go along, one whose age is not told may be the youngest."""
    assert YOUNGEST_ACCOMPANYING.value(Mobility(**known)) == youngest
    assert YOUNGEST_ACCOMPANYING.missing(Mobility(**known)) == missing


@pytest.mark.parametrize(
    ("graduated", "last", "months"),
    [
        (date(2020, 2, 28), date(2021, 2, 28), 12),
        (date(2020, 2, 28), date(2021, 3, 1), 13),
        (date(2020, 2, 28), date(2022, 2, 28), 24),
        (date(2019, 2, 28), date(2020, 2, 29), 13),
        (date(2020, 2, 29), date(2021, 2, 28), 12),
        (date(2020, 2, 29), date(2021, 3, 1), 13),
        (date(2019, 8, 30), date(2020, 11, 30), 15),
        (date(2019, 8, 31), date(2020, 11, 30), 15),
        (date(2019, 6, 30), date(2019, 7, 31), 2),
        (date(2019, 6, 30), date(2019, 6, 30), 0),
        (date(2019, 6, 30), date(2019, 7, 1), 1),
        (date(2019, 6, 30), date(2018, 1, 1), 0),
    ],
)
def test_months_from_graduation_at_the_ends_of_months(graduated: date, last: date, months: int) -> None:
    """The day with the same number is within so many months, the next day is not; a shorter month stops at its end."""
    assert MONTHS_AFTER_GRADUATION.value(Mobility(graduated=graduated, end=last)) == months
    assert MONTHS_BEFORE_START.value(Mobility(graduated=graduated, start=last)) == months


@pytest.mark.parametrize(
    ("mobility", "high"),
    [
        (Mobility(start=date(2020, 3, 9), project_start=date(2019, 9, 1), participants=2, ages=(12,)), 12),
        (
            Mobility(
                start=date(2020, 3, 9),
                project_start=date(2019, 9, 1),
                participants=2,
                ages=(12,),
                born=(date(2004, 1, 1),),
            ),
            12,
        ),
        (
            Mobility(
                start=date(2020, 3, 9),
                project_start=date(2019, 9, 1),
                participants=2,
                ages=(17,),
                born=(date(2004, 1, 1),),
            ),
            15,
        ),
    ],
)
def test_ages_on_the_first_day_bound_those_on_project_start(mobility: Mobility, high: int) -> None:
    """On the first day of the project nobody is older than on the first day of the activity, and a birth tells more."""
    assert YOUNGEST_ON_PROJECT_START.value(mobility) == Range(None, high)


@pytest.mark.parametrize(
    ("fact", "mobility", "nl"),
    [
        (ECTS, Mobility(ects=2.5), "het programma telt 2,5 studiepunten"),
        (ECTS, Mobility(ects=1), "het programma telt 1 studiepunt"),
        (
            TEACHING_HOURS_A_WEEK,
            Mobility(teaching_hours=7.5, days=5),
            "per volle week, of in een korter verblijf, 7,5 uur les",
        ),
        (
            TEACHING_HOURS_A_WEEK,
            Mobility(teaching_hours=15, days=14),
            "per volle week, of in een korter verblijf, 7,5 uur les",
        ),
        (
            TEACHING_HOURS_A_WEEK,
            Mobility(teaching_hours=7.5),
            "per volle week, of in een korter verblijf, maximaal 7 uur les",
        ),
    ],
)
def test_a_part_of_a_number_is_said(fact: NumberFact[Mobility], mobility: Mobility, nl: str) -> None:
    """Whole numbers are compared; what is said is the number as it was told."""
    assert fact.sentence(mobility, "nl") == nl


@pytest.mark.parametrize(
    ("accompanying", "participants", "each"),
    [
        (None, 2, None),
        (2, None, None),
        (0, 0, 0),
        (0, None, 0),
        (1, 0, 1),
        (0, 3, 0),
        (1, 1, 1),
        (1, 2, 1),
        (2, 2, 1),
        (3, 2, 2),
        (4, 2, 2),
        (5, 2, 3),
        (2, 1, 2),
        (1, 60, 1),
    ],
)
def test_accompanying_persons_for_each_participant(
    accompanying: int | None, participants: int | None, each: int | None
) -> None:
    """One more than one for each is two for some of them: a part of a person counts whole, and nobody as none."""
    mobility = Mobility(accompanying=accompanying, participants=participants)
    assert ACCOMPANYING_PER_PARTICIPANT.value(mobility) == each


@pytest.mark.parametrize(
    ("known", "missing"),
    [
        ({}, ("accompanying", "participants")),
        ({"accompanying": 2}, ("participants",)),
        ({"participants": 2}, ("accompanying",)),
        ({"accompanying": 2, "participants": 2}, ()),
    ],
)
def test_accompanying_persons_for_each_participant_miss_both_numbers(
    known: dict[str, Any], missing: tuple[str, ...]
) -> None:
    """Both who goes along and who takes part have to be known."""
    assert ACCOMPANYING_PER_PARTICIPANT.missing(Mobility(**known)) == missing


BE, FI, GR = Country.BE, Country.FI, Country.GR


@pytest.mark.parametrize(
    ("known", "groups", "smallest", "missing"),
    [
        ({}, None, None, ("national_groups",)),
        ({"participants": 9}, None, None, ("national_groups",)),
        ({"national_groups": ()}, None, None, ("national_groups",)),
        ({"national_groups": (4,)}, 1, 4, ()),
        ({"national_groups": (5, 4)}, 2, 4, ()),
        ({"national_groups": (4, 5, 1)}, 3, 1, ()),
        ({"national_groups": (5, 4), "participants": 9}, 2, 4, ()),
        # only their countries: at least one group from each, and together no more than take part
        ({"countries_of_participants": ()}, None, None, ("national_groups",)),
        ({"countries_of_participants": (BE,)}, Range(1, None), None, ("national_groups",)),
        ({"countries_of_participants": (BE, FI)}, Range(2, None), None, ("national_groups",)),
        ({"countries_of_participants": (BE, FI, BE)}, Range(2, None), None, ("national_groups",)),
        (
            {"countries_of_participants": (BE,), "participants": 9},
            Range(1, None),
            Range(None, 9),
            ("national_groups",),
        ),
        (
            {"countries_of_participants": (BE, FI), "participants": 10},
            Range(2, None),
            Range(None, 5),
            ("national_groups",),
        ),
        (
            {"countries_of_participants": (BE, FI), "participants": 9},
            Range(2, None),
            Range(None, 4),
            ("national_groups",),
        ),
        (
            {"countries_of_participants": (BE, FI, BE), "participants": 9},
            Range(2, None),
            Range(None, 4),
            ("national_groups",),
        ),
        ({"countries_of_participants": (), "participants": 9}, None, None, ("national_groups",)),
        # both: the groups are told one by one
        ({"countries_of_participants": (BE, FI), "national_groups": (5, 4), "participants": 9}, 2, 4, ()),
        ({"countries_of_participants": (BE, FI), "national_groups": (5, 4, 3)}, 3, 3, ()),
    ],
)
def test_national_groups(known: dict[str, Any], groups: object, smallest: object, missing: tuple[str, ...]) -> None:
    """The groups are counted and the smallest is found; from their countries only bounds are known."""
    mobility = Mobility(**known)
    assert NATIONAL_GROUPS.value(mobility) == groups
    assert SMALLEST_GROUP.value(mobility) == smallest
    assert NATIONAL_GROUPS.missing(mobility) == missing
    assert SMALLEST_GROUP.missing(mobility) == missing


@pytest.mark.parametrize(
    ("known", "leaders"),
    [
        ({}, None),
        ({"accompanying": 2}, None),
        ({"national_groups": (5, 4)}, None),
        ({"countries_of_participants": (BE, FI)}, None),
        ({"national_groups": (), "accompanying": 2}, None),
        ({"national_groups": (5, 4), "accompanying": 0}, 0),
        ({"national_groups": (5, 4), "accompanying": 1}, 0),
        ({"national_groups": (5, 4), "accompanying": 2}, 1),
        ({"national_groups": (5, 4), "accompanying": 3}, 1),
        ({"national_groups": (5, 4), "accompanying": 4}, 2),
        ({"national_groups": (9,), "accompanying": 2}, 2),
        # only their countries: there may be more groups
        ({"countries_of_participants": (BE, FI), "accompanying": 0}, 0),
        ({"countries_of_participants": (BE, FI), "accompanying": 1}, 0),
        ({"countries_of_participants": (BE, FI), "accompanying": 2}, Range(0, 1)),
        ({"countries_of_participants": (BE, FI), "accompanying": 4}, Range(0, 2)),
        ({"countries_of_participants": (BE, FI, BE), "accompanying": 4}, Range(0, 2)),
        ({"countries_of_participants": (BE, FI), "national_groups": (5, 4, 3), "accompanying": 3}, 1),
    ],
)
def test_group_leaders_for_each_group(known: dict[str, Any], leaders: object) -> None:
    """So many leaders as every group can have; where there may be more groups than countries, at most that many."""
    assert LEADERS_PER_GROUP.value(Mobility(**known)) == leaders


@pytest.mark.parametrize(
    ("known", "missing"),
    [
        ({}, ("national_groups", "accompanying")),
        ({"accompanying": 2}, ("national_groups",)),
        ({"national_groups": (5, 4)}, ("accompanying",)),
        ({"countries_of_participants": (BE, FI)}, ("national_groups", "accompanying")),
        ({"countries_of_participants": (BE, FI), "accompanying": 2}, ("national_groups",)),
        ({"national_groups": (5, 4), "accompanying": 2}, ()),
    ],
)
def test_group_leaders_miss_the_groups_and_who_goes_along(known: dict[str, Any], missing: tuple[str, ...]) -> None:
    """The groups are missing first, and then the number of those who go along."""
    assert LEADERS_PER_GROUP.missing(Mobility(**known)) == missing


GRADUATED = date(2019, 6, 15)


@pytest.mark.parametrize(
    ("known", "months"),
    [
        ({}, None),
        ({"graduated": GRADUATED}, None),
        ({"end": date(2020, 6, 15)}, None),
        ({"graduated": GRADUATED, "start": date(2020, 6, 15)}, None),
        ({"graduated": GRADUATED, "end": date(2019, 6, 14)}, 0),
        ({"graduated": GRADUATED, "end": date(2019, 6, 15)}, 0),
        ({"graduated": GRADUATED, "end": date(2019, 6, 16)}, 1),
        ({"graduated": GRADUATED, "end": date(2019, 7, 15)}, 1),
        ({"graduated": GRADUATED, "end": date(2019, 7, 16)}, 2),
        ({"graduated": GRADUATED, "end": date(2020, 6, 14)}, 12),
        ({"graduated": GRADUATED, "end": date(2020, 6, 15)}, 12),
        ({"graduated": GRADUATED, "end": date(2020, 6, 16)}, 13),
        ({"graduated": GRADUATED, "end": date(2020, 9, 15)}, 15),
        ({"graduated": GRADUATED, "end": date(2020, 9, 16)}, 16),
        ({"graduated": GRADUATED, "end": date(2021, 6, 15)}, 24),
        ({"graduated": GRADUATED, "end": date(2021, 6, 16)}, 25),
        ({"graduated": date(2019, 6, 30), "end": date(2020, 6, 30)}, 12),
        ({"graduated": date(2019, 6, 30), "end": date(2020, 7, 1)}, 13),
        ({"graduated": date(2020, 2, 29), "end": date(2021, 2, 28)}, 12),
        ({"graduated": date(2020, 2, 29), "end": date(2021, 3, 1)}, 13),
        ({"graduated": GRADUATED, "start": date(2020, 6, 9), "days": 7}, 12),
        ({"graduated": GRADUATED, "start": date(2020, 6, 9), "days": 8}, 13),
    ],
)
def test_months_after_graduation(known: dict[str, Any], months: int | None) -> None:
    """A year after graduation ends on the same day of the next year; the day after it begins another month."""
    assert MONTHS_AFTER_GRADUATION.value(Mobility(**known)) == months


@pytest.mark.parametrize(
    ("known", "missing"),
    [
        ({}, ("graduated", "end")),
        ({"start": MONDAY}, ("graduated", "end")),
        ({"end": FRIDAY}, ("graduated",)),
        ({"start": MONDAY, "days": 5}, ("graduated",)),
        ({"graduated": GRADUATED}, ("end",)),
        ({"graduated": GRADUATED, "start": MONDAY}, ("end",)),
        ({"graduated": GRADUATED, "days": 5}, ("end",)),
        ({"graduated": GRADUATED, "start": MONDAY, "days": 5}, ()),
        ({"graduated": GRADUATED, "end": FRIDAY}, ()),
    ],
)
def test_months_after_graduation_miss_two_dates(known: dict[str, Any], missing: tuple[str, ...]) -> None:
    """The day of graduation and the last day have to be known, or counted."""
    assert MONTHS_AFTER_GRADUATION.missing(Mobility(**known)) == missing


@pytest.mark.parametrize(
    ("known", "months", "missing"),
    [
        ({}, None, ("graduated", "start")),
        ({"end": FRIDAY}, None, ("graduated", "start")),
        ({"start": MONDAY}, None, ("graduated",)),
        ({"end": FRIDAY, "days": 5}, None, ("graduated",)),
        ({"graduated": GRADUATED}, None, ("start",)),
        ({"graduated": GRADUATED, "end": date(2020, 6, 15)}, None, ("start",)),
        ({"graduated": GRADUATED, "start": date(2019, 6, 14)}, 0, ()),
        ({"graduated": GRADUATED, "start": date(2019, 6, 15)}, 0, ()),
        ({"graduated": GRADUATED, "start": date(2019, 6, 16)}, 1, ()),
        ({"graduated": GRADUATED, "start": date(2019, 7, 15)}, 1, ()),
        ({"graduated": GRADUATED, "start": date(2019, 7, 16)}, 2, ()),
        ({"graduated": GRADUATED, "start": date(2020, 6, 15)}, 12, ()),
        ({"graduated": GRADUATED, "start": date(2020, 6, 16)}, 13, ()),
        ({"graduated": GRADUATED, "start": date(2020, 6, 15), "end": date(2020, 9, 30)}, 12, ()),
        ({"graduated": GRADUATED, "end": date(2020, 6, 19), "days": 5}, 12, ()),
        ({"graduated": GRADUATED, "end": date(2020, 6, 20), "days": 5}, 13, ()),
    ],
)
def test_months_from_graduation_to_the_first_day(
    known: dict[str, Any], months: int | None, missing: tuple[str, ...]
) -> None:
    """A stay that starts a year after graduation starts on the same day of the next year at the latest."""
    assert MONTHS_BEFORE_START.value(Mobility(**known)) == months
    assert MONTHS_BEFORE_START.missing(Mobility(**known)) == missing


@pytest.mark.parametrize(
    ("fact", "field", "value"),
    [
        (PARTICIPANTS, "participants", 0),
        (PARTICIPANTS, "participants", 24),
        (WITH_FEWER_OPPORTUNITIES, "fewer_opportunities", 0),
        (WITH_FEWER_OPPORTUNITIES, "fewer_opportunities", 3),
        (ACCOMPANYING, "accompanying", 0),
        (ACCOMPANYING, "accompanying", 2),
        (TRAVEL_DAYS, "travel_days", 0),
        (TRAVEL_DAYS, "travel_days", 6),
        (ROLE, "role", Role.PUPIL),
        (SENDING, "sending", Country.BE),
        (RECEIVING, "receiving", Country.FI),
        (VENUE, "venue", Venue.EU_INSTITUTION_SEAT),
        (ACTION, "action", Action.KA229),
        (ACTIVITY, "activity", Activity.JOB_SHADOWING),
        (ORIGINS, "countries_of_participants", (Country.BE, Country.FI)),
        (ENROLLED, "enrolled", True),
        (ENROLLED, "enrolled", False),
        (VIRTUAL, "virtual", True),
        (VIRTUAL, "virtual", False),
        (LEARNING_PROGRAMME, "learning_programme", True),
        (LEARNING_PROGRAMME, "learning_programme", False),
        (LEARNING_AGREEMENT, "learning_agreement", True),
        (LEARNING_AGREEMENT, "learning_agreement", False),
        (GREEN_TRAVEL, "green_travel", True),
        (GREEN_TRAVEL, "green_travel", False),
        (ONE_CYCLE_PROGRAMME, "one_cycle_programme", True),
        (ONE_CYCLE_PROGRAMME, "one_cycle_programme", False),
    ],
)
def test_a_fact_that_is_a_field(fact: MobilityFact, field: str, value: object) -> None:
    """What a record tells directly is known by its field alone, and misses that field without it."""
    known: dict[str, Any] = {field: value}
    assert value_of(fact, Mobility(**known)) == value
    assert fact.missing(Mobility(**known)) == ()
    assert value_of(fact, Mobility()) is None
    assert fact.missing(Mobility()) == (field,)


@pytest.mark.parametrize(
    ("known", "all_of_them", "missing"),
    [
        ({}, None, ("fewer_opportunities", "participants")),
        ({"participants": 2}, None, ("fewer_opportunities",)),
        ({"fewer_opportunities": 2}, None, ("participants",)),
        ({"participants": 2, "fewer_opportunities": 2}, True, ()),
        ({"participants": 2, "fewer_opportunities": 1}, False, ()),
        ({"participants": 2, "fewer_opportunities": 0}, False, ()),
        ({"participants": 0, "fewer_opportunities": 0}, False, ()),
    ],
)
def test_all_with_fewer_opportunities(
    known: dict[str, Any], all_of_them: bool | None, missing: tuple[str, ...]
) -> None:
    """All of them have fewer opportunities where as many do as take part; of nobody it is not said."""
    assert ALL_WITH_FEWER_OPPORTUNITIES.value(Mobility(**known)) is all_of_them
    assert ALL_WITH_FEWER_OPPORTUNITIES.missing(Mobility(**known)) == missing


def test_none_with_fewer_opportunities_settles_it() -> None:
    """Where none has fewer opportunities, it does not matter how many take part."""
    assert ALL_WITH_FEWER_OPPORTUNITIES.value(Mobility(fewer_opportunities=0)) is False


@pytest.mark.parametrize(
    ("known", "throughout"),
    [
        ({}, None),
        ({"days": 5}, None),
        ({"accompanying": 2}, None),
        ({"accompanied_days": 5}, None),
        ({"days": 5, "accompanied_days": 5}, True),
        ({"days": 5, "accompanied_days": 4}, False),
        ({"start": MONDAY, "end": FRIDAY, "accompanied_days": 5}, True),
        ({"start": MONDAY, "end": FRIDAY, "accompanied_days": 4}, False),
        ({"accompanied_days": 0}, False),
        ({"accompanying": 0}, False),
        ({"accompanying": 0, "days": 5}, False),
    ],
)
def test_accompanied_throughout(known: dict[str, Any], throughout: bool | None) -> None:
    """Somebody is there throughout on as many days as there are; nobody is where nobody goes along."""
    assert ACCOMPANIED_THROUGHOUT.value(Mobility(**known)) is throughout


@pytest.mark.parametrize(
    ("known", "missing"),
    [
        ({}, ("accompanied_days", "start", "end")),
        ({"days": 5}, ("accompanied_days",)),
        ({"start": MONDAY}, ("accompanied_days", "end")),
        ({"accompanied_days": 5}, ("start", "end")),
        ({"accompanied_days": 5, "end": FRIDAY}, ("start",)),
        ({"days": 5, "accompanied_days": 5}, ()),
    ],
)
def test_accompanied_throughout_misses_what_is_counted(known: dict[str, Any], missing: tuple[str, ...]) -> None:
    """The days with an accompanying person are missing first, and then the days of the activity."""
    assert ACCOMPANIED_THROUGHOUT.missing(Mobility(**known)) == missing


# ------------------------------------------------------------------------------------------------------ where


@pytest.mark.parametrize(
    ("known", "abroad", "missing"),
    [
        ({}, None, ("sending", "receiving")),
        ({"sending": Country.BE}, None, ("receiving",)),
        ({"receiving": Country.BE}, None, ("sending",)),
        ({"sending": Country.BE, "receiving": Country.FI}, True, ()),
        ({"sending": Country.BE, "receiving": Country.BE}, False, ()),
    ],
)
def test_abroad(known: dict[str, Any], abroad: bool | None, missing: tuple[str, ...]) -> None:
    """The activity is abroad where the two countries differ."""
    assert ABROAD.value(Mobility(**known)) is abroad
    assert ABROAD.missing(Mobility(**known)) == missing


@pytest.mark.parametrize(
    ("known", "elsewhere", "in_sending"),
    [
        ({}, None, None),
        ({"residence": BE}, None, None),
        ({"receiving": FI, "sending": BE}, None, None),
        ({"residence": BE, "receiving": FI}, True, None),
        ({"residence": BE, "receiving": BE}, False, None),
        ({"residence": BE, "sending": BE}, None, True),
        ({"residence": BE, "sending": FI}, None, False),
        ({"residence": BE, "sending": BE, "receiving": FI}, True, True),
        ({"residence": FI, "sending": BE, "receiving": FI}, False, False),
        ({"residence": GR, "sending": BE, "receiving": FI}, True, False),
        ({"residence": BE, "sending": BE, "receiving": BE}, False, True),
    ],
)
def test_where_the_participants_live(known: dict[str, Any], elsewhere: bool | None, in_sending: bool | None) -> None:
    """Where they live is held against the receiving country, and against the sending country."""
    assert RESIDES_ELSEWHERE.value(Mobility(**known)) is elsewhere
    assert RESIDES_IN_SENDING.value(Mobility(**known)) is in_sending


@pytest.mark.parametrize(
    ("known", "elsewhere", "in_sending"),
    [
        ({}, ("residence", "receiving"), ("residence", "sending")),
        ({"residence": BE}, ("receiving",), ("sending",)),
        ({"receiving": FI}, ("residence",), ("residence", "sending")),
        ({"sending": BE}, ("residence", "receiving"), ("residence",)),
        ({"residence": BE, "receiving": FI}, (), ("sending",)),
        ({"residence": BE, "sending": BE}, ("receiving",), ()),
    ],
)
def test_where_the_participants_live_misses_two_countries(
    known: dict[str, Any], elsewhere: tuple[str, ...], in_sending: tuple[str, ...]
) -> None:
    """The country where they live is missing first, and then the one it is held against."""
    assert RESIDES_ELSEWHERE.missing(Mobility(**known)) == elsewhere
    assert RESIDES_IN_SENDING.missing(Mobility(**known)) == in_sending


@pytest.mark.parametrize(
    ("known", "in_one", "missing"),
    [
        ({}, None, ("receiving", "countries_of_participants")),
        ({"receiving": FI}, None, ("countries_of_participants",)),
        ({"receiving": FI, "countries_of_participants": ()}, None, ("countries_of_participants",)),
        ({"countries_of_participants": (BE, FI)}, None, ("receiving",)),
        ({"receiving": FI, "countries_of_participants": (BE, FI)}, True, ()),
        ({"receiving": BE, "countries_of_participants": (BE, FI)}, True, ()),
        ({"receiving": GR, "countries_of_participants": (BE, FI)}, False, ()),
        ({"receiving": GR, "countries_of_participants": (BE,)}, False, ()),
    ],
)
def test_in_a_country_of_a_group(known: dict[str, Any], in_one: bool | None, missing: tuple[str, ...]) -> None:
    """One of the groups is at home in the receiving country, or none is; no countries tell nothing."""
    assert IN_A_COUNTRY_OF_A_GROUP.value(Mobility(**known)) is in_one
    assert IN_A_COUNTRY_OF_A_GROUP.missing(Mobility(**known)) == missing


@pytest.mark.parametrize(
    ("call", "dutch", "english"),
    [
        (2018, "de voormalige Joegoslavische Republiek Macedonië", "the former Yugoslav Republic of Macedonia"),
        (2019, "Noord-Macedonië", "North Macedonia"),
        (None, "Noord-Macedonië", "North Macedonia"),
    ],
)
def test_a_country_is_named_as_the_guide_of_the_call_does(call: int | None, dutch: str, english: str) -> None:
    """A country that took another name bears the one of its call, wherever it stands."""
    mobility = Mobility(
        call=call, sending=Country.MK, receiving=Country.MK, countries_of_participants=(Country.MK, Country.BE)
    )
    assert SENDING.sentence(mobility, "nl") == f"uitzendend land: {dutch}"
    assert RECEIVING.sentence(mobility, "en") == f"receiving country: {english}"
    assert ORIGINS.sentence(mobility, "nl") == f"landen van de deelnemers, de gastgroep inbegrepen: {dutch} en België"


# ------------------------------------------------------------------------------------------ the project's period

OPENS, CLOSES = date(2019, 9, 1), date(2021, 8, 31)


@pytest.mark.parametrize(
    ("known", "inside", "missing"),
    [
        ({}, None, ("start", "end", "project_start", "project_end")),
        ({"start": MONDAY, "end": FRIDAY, "project_start": OPENS, "project_end": CLOSES}, True, ()),
        ({"start": OPENS, "end": CLOSES, "project_start": OPENS, "project_end": CLOSES}, True, ()),
        ({"start": date(2019, 8, 31), "end": FRIDAY, "project_start": OPENS, "project_end": CLOSES}, False, ()),
        ({"start": MONDAY, "end": date(2021, 9, 1), "project_start": OPENS, "project_end": CLOSES}, False, ()),
        ({"start": MONDAY, "days": 5, "project_start": OPENS, "project_end": FRIDAY}, True, ("end",)),
        ({"start": MONDAY, "end": FRIDAY, "project_start": OPENS}, None, ("project_end",)),
        ({"start": MONDAY, "end": FRIDAY, "project_end": CLOSES}, None, ("project_start",)),
        ({"end": FRIDAY, "project_start": OPENS, "project_end": CLOSES}, None, ("start",)),
        ({"start": MONDAY, "project_start": OPENS, "project_end": CLOSES}, None, ("end",)),
    ],
)
def test_inside_the_project(known: dict[str, Any], inside: bool | None, missing: tuple[str, ...]) -> None:
    """The first and the last day of the project belong to it."""
    mobility = Mobility(**known)
    assert INSIDE_PROJECT.value(mobility) is inside
    if inside is None or not missing:
        assert INSIDE_PROJECT.missing(mobility) == missing


@pytest.mark.parametrize(
    "known",
    [
        {"start": date(2019, 8, 31), "project_start": OPENS},
        {"end": date(2021, 9, 1), "project_end": CLOSES},
        {"end": date(2019, 8, 31), "project_start": OPENS},
        {"start": date(2021, 9, 1), "project_end": CLOSES},
        {"start": date(2021, 8, 31), "days": 2, "project_end": CLOSES},
        {"end": date(2019, 9, 1), "days": 2, "project_start": OPENS},
        # three of the four dates
        {"start": date(2019, 8, 31), "end": FRIDAY, "project_start": OPENS},
        {"start": MONDAY, "end": date(2021, 9, 1), "project_end": CLOSES},
        {"start": date(2019, 8, 31), "project_start": OPENS, "project_end": CLOSES},
        {"start": date(2021, 9, 1), "project_start": OPENS, "project_end": CLOSES},
        {"end": date(2019, 8, 31), "project_start": OPENS, "project_end": CLOSES},
        {"end": date(2021, 9, 1), "project_start": OPENS, "project_end": CLOSES},
    ],
)
def test_one_day_outside_settles_it(known: dict[str, Any]) -> None:
    """Half of the dates may do: a day before the project, or after it, is outside whatever is unknown."""
    assert INSIDE_PROJECT.value(Mobility(**known)) is False


@pytest.mark.parametrize(
    "known",
    [
        {"start": OPENS, "project_start": OPENS},
        {"end": CLOSES, "project_end": CLOSES},
        {"end": OPENS, "project_start": OPENS},
        {"start": CLOSES, "project_end": CLOSES},
        {"start": OPENS, "end": CLOSES, "project_start": OPENS},
        {"start": OPENS, "end": CLOSES, "project_end": CLOSES},
        {"start": CLOSES, "project_start": OPENS, "project_end": CLOSES},
        {"end": OPENS, "project_start": OPENS, "project_end": CLOSES},
        {"start": MONDAY, "end": FRIDAY},
        {"project_start": OPENS, "project_end": CLOSES},
        {"days": 5, "project_start": OPENS, "project_end": CLOSES},
    ],
)
def test_half_of_the_dates_may_leave_it_open(known: dict[str, Any]) -> None:
    """The edges of the project belong to it: days on them settle nothing while another date is not known."""
    assert INSIDE_PROJECT.value(Mobility(**known)) is None


@pytest.mark.parametrize(
    ("known", "missing"),
    [
        ({"start": MONDAY}, ("end", "project_start", "project_end")),
        ({"end": FRIDAY}, ("start", "project_start", "project_end")),
        ({"project_start": OPENS}, ("start", "end", "project_end")),
        ({"project_end": CLOSES}, ("start", "end", "project_start")),
        ({"start": MONDAY, "end": FRIDAY}, ("project_start", "project_end")),
    ],
)
def test_inside_the_project_misses_every_date(known: dict[str, Any], missing: tuple[str, ...]) -> None:
    """Each date that is not told is asked for, those of the activity first."""
    assert INSIDE_PROJECT.missing(Mobility(**known)) == missing


# ---------------------------------------------------------------------------------------------- higher education


@pytest.mark.parametrize(
    ("known", "hours", "missing"),
    [
        ({}, None, ("teaching_hours", "start", "end")),
        ({"days": 5}, None, ("teaching_hours",)),
        ({"teaching_hours": 8}, Range(None, 8), ("start", "end")),
        ({"teaching_hours": 7.5}, Range(None, 7), ("start", "end")),
        ({"teaching_hours": 8, "start": MONDAY}, Range(None, 8), ("end",)),
        ({"teaching_hours": 8, "end": FRIDAY}, Range(None, 8), ("start",)),
        # a stay of less than a week, and of one
        ({"teaching_hours": 8, "days": 1}, 8, ()),
        ({"teaching_hours": 8, "days": 6}, 8, ()),
        ({"teaching_hours": 8, "days": 7}, 8, ()),
        ({"teaching_hours": 8, "start": MONDAY, "end": FRIDAY}, 8, ()),
        ({"teaching_hours": 0, "days": 5}, 0, ()),
        # an hour that is not full does not count
        ({"teaching_hours": 7.5, "days": 5}, 7, ()),
        ({"teaching_hours": 7.99, "days": 5}, 7, ()),
        ({"teaching_hours": 8.0, "days": 5}, 8, ()),
        # only full weeks ask for more
        ({"teaching_hours": 8, "days": 13}, 8, ()),
        ({"teaching_hours": 8, "days": 14}, 4, ()),
        ({"teaching_hours": 15.5, "days": 14}, 7, ()),
        ({"teaching_hours": 16, "days": 14}, 8, ()),
        ({"teaching_hours": 16, "days": 20}, 8, ()),
        ({"teaching_hours": 16, "days": 21}, 5, ()),
        ({"teaching_hours": 16, "start": MONDAY, "end": date(2020, 3, 22)}, 8, ()),
    ],
)
def test_teaching_hours_a_week(known: dict[str, Any], hours: object, missing: tuple[str, ...]) -> None:
    """The hours are spread over the full weeks; a shorter stay is one, and a longer stay can only lower the number."""
    assert TEACHING_HOURS_A_WEEK.value(Mobility(**known)) == hours
    assert TEACHING_HOURS_A_WEEK.missing(Mobility(**known)) == missing


@pytest.mark.parametrize(
    ("credits_told", "counted"), [(None, None), (0, 0), (2.5, 2), (2.99, 2), (3, 3), (3.0, 3), (3.5, 3), (30, 30)]
)
def test_credits_are_whole(credits_told: float | None, counted: int | None) -> None:
    """A minimum of 3 credits is not reached by two and a half."""
    mobility = Mobility(ects=credits_told)
    assert ECTS.value(mobility) == counted
    assert ECTS.missing(mobility) == (("ects",) if counted is None else ())


def test_a_sum_of_decimals_is_counted_as_it_is_said() -> None:
    """What a computer adds to 3.7 + 4.4 + 3.9 months makes nobody stay too long, and to credits no credit short."""
    assert MONTHS_IN_CYCLE.value(Mobility(months_in_cycle=3.7 + 4.4 + 3.9)) == 12
    assert MONTHS_IN_CYCLE.value(Mobility(months_in_cycle=12.001)) == 13
    assert ECTS.value(Mobility(ects=0.1 * 3 + 2.7)) == 3
    assert ECTS.value(Mobility(ects=2.9999999)) == 3
    assert ECTS.value(Mobility(ects=2.999)) == 2
    assert TEACHING_HOURS_A_WEEK.value(Mobility(teaching_hours=2.7 + 2.6 + 2.7, days=5)) == 8


@pytest.mark.parametrize(
    ("months_told", "counted"),
    [(None, None), (0, 0), (0.5, 1), (11.5, 12), (12, 12), (12.0, 12), (12.01, 13), (24, 24), (24.5, 25)],
)
def test_months_in_the_cycle_of_study(months_told: float | None, counted: int | None) -> None:
    """A month that has begun counts whole: a maximum of 12 months is passed by twelve and a half."""
    mobility = Mobility(months_in_cycle=months_told)
    assert MONTHS_IN_CYCLE.value(mobility) == counted
    assert MONTHS_IN_CYCLE.missing(mobility) == (("months_in_cycle",) if counted is None else ())


# ------------------------------------------------------------------------------------------------------ in words

TRIP = Mobility(
    call=2019,
    action=Action.KA229,
    activity=Activity.SHORT_TERM_EXCHANGE_OF_GROUPS_OF_PUPILS,
    start=MONDAY,
    end=FRIDAY,
    travel_days=2,
    sending=Country.BE,
    receiving=Country.GR,
    venue=Venue.HOSTING_ORGANISATION,
    role=Role.PUPIL,
    participants=2,
    ages=(13, 14),
    fewer_opportunities=1,
    countries_of_participants=(Country.BE, Country.GR, Country.FI),
    accompanying=1,
)


@pytest.mark.parametrize(
    ("fact", "dutch", "english"),
    [
        (DAYS, "zonder reisdagen duurt de activiteit 5 dagen", "not counting travel, the activity lasts 5 days"),
        (
            STARTED_MONTHS,
            "de activiteit loopt van 9 maart 2020 tot en met 13 maart 2020",
            "the activity runs from 9 March 2020 to 13 March 2020",
        ),
        (
            COMPLETED_MONTHS,
            "de activiteit loopt van 9 maart 2020 tot en met 13 maart 2020",
            "the activity runs from 9 March 2020 to 13 March 2020",
        ),
        (
            YOUNGEST,
            "de jongste deelnemer is 13 jaar op de eerste dag",
            "the youngest participant is 13 years of age on the first day",
        ),
        (PARTICIPANTS, "de groep telt 2 deelnemers", "the group has 2 participants"),
        (
            WITH_FEWER_OPPORTUNITIES,
            "deelnemers met minder kansen: 1 deelnemer",
            "participants with fewer opportunities: 1 participant",
        ),
        (ACCOMPANYING, "aantal begeleiders: 1", "number of accompanying persons: 1"),
        (TRAVEL_DAYS, "gefinancierde reisdagen: 2", "funded travel days: 2"),
        (ROLE, "rol van de deelnemers: leerling", "role of the participants: pupil"),
        (SENDING, "uitzendend land: België", "sending country: Belgium"),
        (RECEIVING, "ontvangend land: Griekenland", "receiving country: Greece"),
        (
            ORIGINS,
            "landen van de deelnemers, de gastgroep inbegrepen: België, Griekenland en Finland",
            "countries of the participants, hosts included: Belgium, Greece and Finland",
        ),
        (
            VENUE,
            "plaats van de activiteit: ontvangende organisatie",
            "venue of the activity: hosting organisation",
        ),
        (
            ACTION,
            "actie: KA229, uitwisselingspartnerschappen tussen scholen (School Exchange Partnerships)",
            "action: KA229, School Exchange Partnerships",
        ),
        (
            ACTIVITY,
            "activiteit: kortdurende uitwisseling van groepen leerlingen",
            "activity: short-term exchange of groups of pupils",
        ),
    ],
)
def test_a_fact_says_itself(
    fact: NumberFact[Mobility] | TermFact[Mobility] | TermsFact[Mobility], dutch: str, english: str
) -> None:
    """The sentence of a fact has its value in it, with the unit in the singular or the plural."""
    assert fact.sentence(TRIP, "nl") == dutch
    assert fact.sentence(TRIP, "en") == english


@pytest.mark.parametrize(
    ("fact", "known", "dutch", "english"),
    [
        (
            DAYS,
            {"days": 1},
            "zonder reisdagen duurt de activiteit 1 dag",
            "not counting travel, the activity lasts 1 day",
        ),
        (
            STARTED_MONTHS,
            {"days": 60},
            "zonder reisdagen duurt de activiteit 60 dagen",
            "not counting travel, the activity lasts 60 days",
        ),
        (
            YOUNGEST,
            {"ages": (14,)},
            "de jongste deelnemer is maximaal 14 jaar op de eerste dag",
            "the youngest participant is at most 14 years of age on the first day",
        ),
        (
            YOUNGEST,
            {"participants": 1, "ages": (1,)},
            "de jongste deelnemer is 1 jaar op de eerste dag",
            "the youngest participant is 1 year of age on the first day",
        ),
        (PARTICIPANTS, {"participants": 1}, "de groep telt 1 deelnemer", "the group has 1 participant"),
        (ACCOMPANYING, {"accompanying": 2}, "aantal begeleiders: 2", "number of accompanying persons: 2"),
        (TRAVEL_DAYS, {"travel_days": 1}, "gefinancierde reisdagen: 1", "funded travel days: 1"),
        (ROLE, {}, "rol van de deelnemers: onbekend", "role of the participants: unknown"),
        (
            ORIGINS,
            {},
            "landen van de deelnemers, de gastgroep inbegrepen: onbekend",
            "countries of the participants, hosts included: unknown",
        ),
    ],
)
def test_a_fact_says_one_and_says_what_is_unknown(
    fact: NumberFact[Mobility] | TermFact[Mobility] | TermsFact[Mobility],
    known: dict[str, Any],
    dutch: str,
    english: str,
) -> None:
    """One day is no days, bounds are said as bounds, and an unknown term as unknown."""
    assert fact.sentence(Mobility(**known), "nl") == dutch
    assert fact.sentence(Mobility(**known), "en") == english


@pytest.mark.parametrize(
    ("fact", "known", "dutch", "english"),
    [
        (
            DAYS_OF_360,
            {"start": date(2023, 2, 1), "end": date(2023, 3, 31)},
            "gerekend in maanden van 30 dagen duurt het verblijf 60 dagen",
            "each month counted as 30 days, the stay lasts 60 days",
        ),
        (
            DAYS_OF_360,
            {"days": 62},
            "gerekend in maanden van 30 dagen duurt het verblijf 60 tot en met 63 dagen",
            "each month counted as 30 days, the stay lasts 60 to 63 days",
        ),
        (
            DAYS_OF_360,
            {"start": date(2023, 8, 30), "end": date(2023, 8, 31)},
            "gerekend in maanden van 30 dagen duurt het verblijf 1 dag",
            "each month counted as 30 days, the stay lasts 1 day",
        ),
        (
            WORKING_DAYS,
            {"start": MONDAY, "end": date(2020, 3, 20)},
            "de activiteit telt 10 dagen van maandag tot en met vrijdag",
            "the activity has 10 days from Monday to Friday",
        ),
        (
            WORKING_DAYS,
            {"start": MONDAY, "end": MONDAY},
            "de activiteit telt 1 dag van maandag tot en met vrijdag",
            "the activity has 1 day from Monday to Friday",
        ),
        (
            WORKING_DAYS,
            {"days": 12},
            "de activiteit telt 8 tot en met 10 dagen van maandag tot en met vrijdag",
            "the activity has 8 to 10 days from Monday to Friday",
        ),
        (
            OLDEST,
            {"participants": 1, "ages": (30,)},
            "de oudste deelnemer is 30 jaar op de eerste dag",
            "the oldest participant is 30 years of age on the first day",
        ),
        (
            OLDEST,
            {"ages": (30,)},
            "de oudste deelnemer is minstens 30 jaar op de eerste dag",
            "the oldest participant is at least 30 years of age on the first day",
        ),
        (
            YOUNGEST_ON_PROJECT_START,
            {"project_start": AUTUMN, "participants": 1, "born": (date(2005, 9, 2),)},
            "de jongste deelnemer is 13 jaar op de eerste dag van het project",
            "the youngest participant is 13 years of age on the first day of the project",
        ),
        (
            YOUNGEST_ON_PROJECT_START,
            {"project_start": AUTUMN, "start": MONDAY, "ages": (14,)},
            "de jongste deelnemer is maximaal 14 jaar op de eerste dag van het project",
            "the youngest participant is at most 14 years of age on the first day of the project",
        ),
        (
            YOUNGEST_ACCOMPANYING,
            {"accompanying": 2, "accompanying_ages": (40, 18)},
            "de jongste begeleider is 18 jaar",
            "the youngest accompanying person is 18 years of age",
        ),
        (
            YOUNGEST_ACCOMPANYING,
            {"accompanying_ages": (40, 18)},
            "de jongste begeleider is maximaal 18 jaar",
            "the youngest accompanying person is at most 18 years of age",
        ),
        (
            ACCOMPANYING_PER_PARTICIPANT,
            {"accompanying": 3, "participants": 2},
            "het aantal begeleiders per deelnemer is 2",
            "the number of accompanying persons for each participant is 2",
        ),
        (
            NATIONAL_GROUPS,
            {"national_groups": (5, 4)},
            "het aantal nationale groepen is 2",
            "the number of national groups is 2",
        ),
        (
            NATIONAL_GROUPS,
            {"countries_of_participants": (BE, FI)},
            "het aantal nationale groepen is minstens 2",
            "the number of national groups is at least 2",
        ),
        (
            SMALLEST_GROUP,
            {"national_groups": (5, 4)},
            "de kleinste nationale groep telt 4 deelnemers, groepsleiders niet meegerekend",
            "the smallest national group has 4 participants, group leaders not counted",
        ),
        (
            SMALLEST_GROUP,
            {"national_groups": (5, 1)},
            "de kleinste nationale groep telt 1 deelnemer, groepsleiders niet meegerekend",
            "the smallest national group has 1 participant, group leaders not counted",
        ),
        (
            SMALLEST_GROUP,
            {"countries_of_participants": (BE, FI), "participants": 9},
            "de kleinste nationale groep telt maximaal 4 deelnemers, groepsleiders niet meegerekend",
            "the smallest national group has at most 4 participants, group leaders not counted",
        ),
        (
            LEADERS_PER_GROUP,
            {"national_groups": (5, 4), "accompanying": 2},
            "groepsleiders per nationale groep: 1",
            "group leaders for each national group: 1",
        ),
        (
            LEADERS_PER_GROUP,
            {"national_groups": (5, 4), "accompanying": 1},
            "groepsleiders per nationale groep: 0",
            "group leaders for each national group: 0",
        ),
        (
            LEADERS_PER_GROUP,
            {"countries_of_participants": (BE, FI), "accompanying": 4},
            "groepsleiders per nationale groep: 0 tot en met 2",
            "group leaders for each national group: 0 to 2",
        ),
        (
            MONTHS_AFTER_GRADUATION,
            {"graduated": GRADUATED, "end": date(2020, 6, 15)},
            "de laatste dag valt binnen 12 maanden na het afstuderen",
            "the last day falls within 12 months of graduation",
        ),
        (
            MONTHS_AFTER_GRADUATION,
            {"graduated": GRADUATED, "end": date(2019, 7, 15)},
            "de laatste dag valt binnen 1 maand na het afstuderen",
            "the last day falls within 1 month of graduation",
        ),
        (
            MONTHS_BEFORE_START,
            {"graduated": GRADUATED, "start": date(2020, 6, 15)},
            "de eerste dag valt binnen 12 maanden na het afstuderen",
            "the first day falls within 12 months of graduation",
        ),
        (
            TEACHING_HOURS_A_WEEK,
            {"teaching_hours": 16, "days": 14},
            "per volle week, of in een korter verblijf, 8 uur les",
            "in each full week, or in a shorter stay, 8 hours of teaching",
        ),
        (
            TEACHING_HOURS_A_WEEK,
            {"teaching_hours": 1, "days": 5},
            "per volle week, of in een korter verblijf, 1 uur les",
            "in each full week, or in a shorter stay, 1 hour of teaching",
        ),
        (
            TEACHING_HOURS_A_WEEK,
            {"teaching_hours": 8},
            "per volle week, of in een korter verblijf, maximaal 8 uur les",
            "in each full week, or in a shorter stay, at most 8 hours of teaching",
        ),
        (ECTS, {"ects": 3}, "het programma telt 3 studiepunten", "the programme has 3 ECTS credits"),
        (ECTS, {"ects": 1}, "het programma telt 1 studiepunt", "the programme has 1 ECTS credit"),
        (
            MONTHS_IN_CYCLE,
            {"months_in_cycle": 11.5},
            "met dit verblijf erbij telt de studiecyclus 11,5 maanden in het buitenland",
            "with this stay, the cycle of study counts 11.5 months abroad",
        ),
        (
            MONTHS_IN_CYCLE,
            {"months_in_cycle": 1},
            "met dit verblijf erbij telt de studiecyclus 1 maand in het buitenland",
            "with this stay, the cycle of study counts 1 month abroad",
        ),
    ],
)
def test_what_is_counted_says_itself(
    fact: NumberFact[Mobility], known: dict[str, Any], dutch: str, english: str
) -> None:
    """What is counted for one field of education has its sentence too, with the number or the bounds of it."""
    assert fact.sentence(Mobility(**known), "nl") == dutch
    assert fact.sentence(Mobility(**known), "en") == english


@pytest.mark.parametrize(
    ("fact", "dutch", "english"),
    [
        (
            DAYS_OF_360,
            "duur in dagen, elke maand als 30 dagen geteld",
            "duration in days, each month counted as 30 days",
        ),
        (WORKING_DAYS, "duur in werkdagen", "duration in working days"),
        (
            OLDEST,
            "leeftijd van de oudste deelnemer op de eerste dag",
            "age of the oldest participant on the first day",
        ),
        (
            YOUNGEST_ON_PROJECT_START,
            "leeftijd van de jongste deelnemer op de eerste dag van het project",
            "age of the youngest participant on the first day of the project",
        ),
        (YOUNGEST_ACCOMPANYING, "leeftijd van de jongste begeleider", "age of the youngest accompanying person"),
        (
            ACCOMPANYING_PER_PARTICIPANT,
            "aantal begeleiders per deelnemer",
            "number of accompanying persons for each participant",
        ),
        (NATIONAL_GROUPS, "aantal nationale groepen", "number of national groups"),
        (SMALLEST_GROUP, "grootte van de kleinste nationale groep", "size of the smallest national group"),
        (
            LEADERS_PER_GROUP,
            "aantal groepsleiders per nationale groep",
            "number of group leaders for each national group",
        ),
        (
            MONTHS_AFTER_GRADUATION,
            "maanden van het afstuderen tot de laatste dag, begonnen maanden meegeteld",
            "months from graduation to the last day, months begun counted",
        ),
        (
            MONTHS_BEFORE_START,
            "maanden van het afstuderen tot de eerste dag, begonnen maanden meegeteld",
            "months from graduation to the first day, months begun counted",
        ),
        (RESIDES_ELSEWHERE, "woonland", "country of residence"),
        (RESIDES_IN_SENDING, "woonland", "country of residence"),
        (IN_A_COUNTRY_OF_A_GROUP, "gastland", "host country"),
        (INSIDE_PROJECT, "projectperiode", "project period"),
        (
            TEACHING_HOURS_A_WEEK,
            "lesuren per volle week of korter verblijf",
            "teaching hours in each full week or shorter stay",
        ),
        (ECTS, "studiepunten (ECTS)", "ECTS credits"),
        (
            MONTHS_IN_CYCLE,
            "maanden in het buitenland in deze studiecyclus, dit verblijf meegeteld",
            "months abroad in this cycle of study, this stay counted",
        ),
        (ONE_CYCLE_PROGRAMME, "opleiding in één cyclus", "one-cycle study programme"),
    ],
)
def test_a_fact_has_a_name_in_both_languages(fact: Fact[Mobility], dutch: str, english: str) -> None:
    """The guide's noun, as it stands before what is free or allowed."""
    assert fact.label.text("nl") == dutch
    assert fact.label.text("en") == english


@pytest.mark.parametrize(
    ("fact", "lang", "yes", "no"),
    [
        (
            ALL_WITH_FEWER_OPPORTUNITIES,
            "nl",
            "alle deelnemers zijn deelnemers met minder kansen",
            "niet alle deelnemers zijn deelnemers met minder kansen",
        ),
        (
            ENROLLED,
            "nl",
            "alle deelnemers horen bij de uitzendende organisatie, als lerende of als personeelslid",
            "niet alle deelnemers horen bij de uitzendende organisatie, als lerende of als personeelslid",
        ),
        (
            ACCOMPANIED_THROUGHOUT,
            "nl",
            "er is elke dag een begeleider bij",
            "er is niet elke dag een begeleider bij",
        ),
        (
            ABROAD,
            "nl",
            "het ontvangende land is een ander land dan het uitzendende land",
            "het ontvangende land is hetzelfde als het uitzendende land",
        ),
        (VIRTUAL, "nl", "de activiteit heeft een virtueel deel", "de activiteit heeft geen virtueel deel"),
        (
            LEARNING_PROGRAMME,
            "en",
            "every participant has an individual learning programme",
            "not every participant has an individual learning programme",
        ),
        (
            LEARNING_AGREEMENT,
            "en",
            "every participant has a signed learning agreement",
            "not every participant has a signed learning agreement",
        ),
        (
            INSIDE_PROJECT,
            "en",
            "the activity falls within the project period",
            "the activity falls outside the project period",
        ),
        (
            GREEN_TRAVEL,
            "en",
            "the main part of the journey is by low-emission transport",
            "the main part of the journey is not by low-emission transport",
        ),
        (
            INSIDE_PROJECT,
            "nl",
            "de activiteit valt binnen de projectperiode",
            "de activiteit valt buiten de projectperiode",
        ),
        (
            RESIDES_ELSEWHERE,
            "nl",
            "het ontvangende land is niet het land waar de deelnemers wonen",
            "het ontvangende land is het land waar de deelnemers wonen",
        ),
        (
            RESIDES_ELSEWHERE,
            "en",
            "the receiving country is not the country where the participants live",
            "the receiving country is the country where the participants live",
        ),
        (
            RESIDES_IN_SENDING,
            "nl",
            "de deelnemers wonen in het uitzendende land",
            "de deelnemers wonen niet in het uitzendende land",
        ),
        (
            RESIDES_IN_SENDING,
            "en",
            "the participants live in the sending country",
            "the participants do not live in the sending country",
        ),
        (
            IN_A_COUNTRY_OF_A_GROUP,
            "nl",
            "het ontvangende land is het land van een van de groepen",
            "geen van de groepen komt uit het ontvangende land",
        ),
        (
            IN_A_COUNTRY_OF_A_GROUP,
            "en",
            "the receiving country is the country of one of the groups",
            "no group comes from the receiving country",
        ),
        (
            ONE_CYCLE_PROGRAMME,
            "nl",
            "het is een opleiding in één cyclus, zoals geneeskunde",
            "het is geen opleiding in één cyclus",
        ),
        (
            ONE_CYCLE_PROGRAMME,
            "en",
            "it is a one-cycle programme, such as medicine",
            "it is not a one-cycle programme",
        ),
    ],
)
def test_a_truth_says_itself_either_way(fact: TruthFact[Mobility], lang: Language, yes: str, no: str) -> None:
    """A truth has a sentence for yes and one for no."""
    assert fact.said(truth=True).text(lang) == yes
    assert fact.said(truth=False).text(lang) == no


# ------------------------------------------------------------------------------------------------- laws of all facts


def test_all_facts_are_listed_once() -> None:
    """Every fact of the module is in the list, once, by its own name."""
    assert [fact.name for fact in FACTS] == [
        "days",
        "started-months",
        "completed-months",
        "days-of-360",
        "working-days",
        "youngest",
        "youngest-on-project-start",
        "oldest",
        "participants",
        "role",
        "all-with-fewer-opportunities",
        "with-fewer-opportunities",
        "enrolled",
        "accompanying",
        "accompanied-throughout",
        "youngest-accompanying",
        "accompanying-per-participant",
        "national-groups",
        "smallest-group",
        "leaders-per-group",
        "months-after-graduation",
        "months-before-start",
        "sending",
        "receiving",
        "abroad",
        "resides-elsewhere",
        "resides-in-sending",
        "in-a-country-of-a-group",
        "origins",
        "venue",
        "action",
        "activity",
        "virtual",
        "learning-programme",
        "learning-agreement",
        "inside-project",
        "travel-days",
        "green-travel",
        "teaching-hours-a-week",
        "ects",
        "months-in-cycle",
        "one-cycle-programme",
    ]


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.name)
def test_nothing_is_known_of_an_unknown_mobility(fact: MobilityFact) -> None:
    """No fact has a default, and each names fields of the record that would tell it."""
    assert value_of(fact, Mobility()) is None
    missing = fact.missing(Mobility())
    assert missing
    assert {field.name for field in fields(Mobility)} >= set(missing)


@st.composite
def mobilities_told_twice(draw: DrawFn) -> Mobility:
    """Draw a mobility of which the ages are told beside the births, of all participants or of the first of them."""
    mobility = draw(mobilities(complete=True))
    assert mobility.start is not None
    ages = draw(st.lists(st.integers(0, 40), max_size=4))
    # Born so many years before a day of the year that every year has, and up to a year earlier.
    first = mobility.start.replace(day=min(mobility.start.day, 28))
    earlier = draw(st.lists(st.integers(0, 364), min_size=len(ages), max_size=len(ages)))
    born = [
        first.replace(year=first.year - age) - timedelta(days=days) for age, days in zip(ages, earlier, strict=True)
    ]
    assert mobility.days is not None
    return evolve(
        mobility,
        start=first,
        end=first + timedelta(days=mobility.days - 1),
        project_start=None,
        project_end=None,
        participants=len(ages),
        fewer_opportunities=None,
        national_groups=None,
        graduated=None,
        born=tuple(born),
        ages=tuple(ages)[: draw(st.integers(0, len(ages)))],
    )


@st.composite
def told_less_and_more(draw: DrawFn) -> tuple[Mobility, Mobility]:
    """Draw what somebody knows of a mobility, and what somebody knows who was told more."""
    more = draw(forgetting(draw(mobilities(complete=True) | mobilities_told_twice())))
    return draw(forgetting(more)), more


def is_narrower(less: object, more: object) -> bool:
    """Tell whether what is known now lies within what was known before."""
    if isinstance(less, Range):
        low, high = (more.low, more.high) if isinstance(more, Range) else (more, more)
        above = less.low is None or (isinstance(low, int) and less.low <= low)
        return above and (less.high is None or (isinstance(high, int) and high <= less.high))
    return less is None or less == more


@settings(deadline=None, max_examples=200)
@given(told_less_and_more())
def test_learning_only_narrows_a_fact(known: tuple[Mobility, Mobility]) -> None:
    """Filling in a field never turns a known value into another one: it settles what was open, or narrows it."""
    less, more = known
    turned = {fact.name for fact in FACTS if not is_narrower(value_of(fact, less), value_of(fact, more))}
    assert turned == set()


@settings(deadline=None, max_examples=100)
@given(mobilities(complete=True))
def test_a_complete_mobility_misses_nothing(mobility: Mobility) -> None:
    """Where every field is filled in, no fact asks for another."""
    assert {fact.name for fact in FACTS if fact.missing(mobility)} == set()


@settings(deadline=None, max_examples=100)
@given(mobilities(complete=True).flatmap(forgetting))
def test_an_open_fact_says_what_is_missing(mobility: Mobility) -> None:
    """What is not known names a field that would tell it; of the fields named, births and ages may be told in part."""
    for fact in FACTS:
        nobody_has_an_age = fact is YOUNGEST_ACCOMPANYING and mobility.accompanying == 0
        if value_of(fact, mobility) is None and not nobody_has_an_age:
            assert fact.missing(mobility), fact.name
    not_told = {field.name for field in fields(Mobility) if getattr(mobility, field.name) is None}
    assert {name for fact in FACTS for name in fact.missing(mobility)} <= not_told | {"born", "accompanying_ages"}


def _years_of_age(day: date, born: date) -> int:
    """Count the years between a birth and a day, one less before the birthday."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


@settings(deadline=None, max_examples=100)
@given(mobilities(complete=True))
def test_what_is_counted_of_a_complete_mobility(mobility: Mobility) -> None:
    """Where everything is known, every count agrees with the plainest way to count it."""
    start, end, opens = mobility.start, mobility.end, mobility.project_start
    born, groups, accompanying = mobility.born, mobility.national_groups, mobility.accompanying
    assert start is not None
    assert end is not None
    assert opens is not None
    assert born is not None
    assert groups is not None
    assert accompanying is not None
    assert YOUNGEST.value(mobility) == min(_years_of_age(start, day) for day in born)
    assert OLDEST.value(mobility) == max(_years_of_age(start, day) for day in born)
    assert YOUNGEST_ON_PROJECT_START.value(mobility) == max(min(_years_of_age(opens, day) for day in born), 0)
    days = [start + timedelta(days=n) for n in range((end - start).days + 1)]
    assert WORKING_DAYS.value(mobility) == len([day for day in days if day.isoweekday() <= 5])
    assert NATIONAL_GROUPS.value(mobility) == len(groups)
    assert SMALLEST_GROUP.value(mobility) == min(groups)
    leaders, each = LEADERS_PER_GROUP.value(mobility), ACCOMPANYING_PER_PARTICIPANT.value(mobility)
    assert leaders is not None
    assert not isinstance(leaders, Range)
    assert each is not None
    assert not isinstance(each, Range)
    assert leaders * len(groups) <= accompanying < (leaders + 1) * len(groups)
    assert (each - 1) * sum(groups) < accompanying <= each * sum(groups)
