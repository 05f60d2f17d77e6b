"""Mobilities: what cannot be right, and what can be made of them."""

from datetime import date, datetime
from typing import Any, cast

import pytest
from attrs import evolve, fields
from attrs.exceptions import FrozenInstanceError
from hypothesis import given, settings

from drawn import forgetting
from erasmusrules.mobility import AccompanyingPerson, Mobility, Participant
from erasmusrules.problems import WrongInput
from erasmusrules.project import Project, ProjectReference
from erasmusrules.strategies import mobilities
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.other_actions import OtherAction
from erasmusrules.vocabulary.roles import Role, Venue

REFERENCE = ProjectReference.parse("2019-1-BE02-KA229-060233")
MONDAY = date(2020, 3, 9)
FRIDAY = date(2020, 3, 13)
Wrong = tuple[str, object, str]


def problems_of(error: pytest.ExceptionInfo[WrongInput]) -> list[Wrong]:
    """List what is wrong: the field, the value, and what is accepted."""
    return [(problem.field, problem.value, problem.accepted.en) for problem in error.value.problems]


def wrongs(**known: Any) -> list[Wrong]:
    """Make a mobility that cannot be right, and list what is wrong with it."""
    with pytest.raises(WrongInput) as error:
        Mobility(**known)
    return problems_of(error)


# ------------------------------------------------------------------------------------------- what is not known


def test_nothing_of_a_mobility_need_be_known() -> None:
    """Every attribute may be absent, and then it is not known: no attribute has another default."""
    nothing = Mobility()
    assert {field.name for field in fields(Mobility) if getattr(nothing, field.name) is not None} == set()


def test_none_is_no_wrong_value() -> None:
    """``None`` may be given for every attribute."""
    nothing: dict[str, Any] = dict.fromkeys(field.name for field in fields(Mobility))
    assert Mobility(**nothing) == Mobility()


@settings(deadline=None, max_examples=100)
@given(mobilities(complete=True).flatmap(forgetting))
def test_forgetting_is_never_wrong(mobility: Mobility) -> None:
    """What is right as a whole is right in every part: no combination of unknown attributes is refused."""
    assert isinstance(mobility, Mobility)


def test_every_attribute_has_a_name_in_both_languages() -> None:
    """The names stand in the order of the attributes, and no two attributes share one."""
    labels = Mobility.FIELD_LABELS
    assert list(labels) == [field.name for field in fields(Mobility)]
    assert len(labels) == 35
    assert len({label.nl for label in labels.values()}) == 35
    assert len({label.en for label in labels.values()}) == 35
    assert labels["accompanied_days"].nl == "aantal dagen met begeleider"
    assert labels["accompanied_days"].en == "number of days with an accompanying person"
    assert labels["residence"].nl == "land waar de deelnemers wonen"
    assert labels["residence"].en == "country where the participants live"
    assert labels["national_groups"].nl == "aantal deelnemers per nationale groep"
    assert labels["national_groups"].en == "number of participants of each national group"
    assert labels["one_cycle_programme"].nl == "opleiding in één cyclus"
    assert labels["one_cycle_programme"].en == "one-cycle study programme"


# ------------------------------------------------------------------------------------------ what cannot be right


@pytest.mark.parametrize("call", [2013, 1987, 0, -1, 10000])
def test_a_call_before_the_programme_is_refused(call: int) -> None:
    """Erasmus+ begins with the call of 2014, and years have four digits."""
    assert wrongs(call=call) == [("call", call, "a call year from 2014 on")]


@pytest.mark.parametrize(
    ("name", "value", "accepted"),
    [
        ("days", 0, "1 or more"),
        ("days", -1, "1 or more"),
        ("travel_days", -1, "0 or more"),
        ("participants", -1, "0 or more"),
        ("fewer_opportunities", -1, "0 or more"),
        ("accompanying", -1, "0 or more"),
        ("accompanied_days", -1, "0 or more"),
        ("teaching_hours", -0.5, "0 or more"),
        ("ects", -1, "0 or more"),
        ("months_in_cycle", -0.25, "0 or more"),
    ],
)
def test_a_negative_number_is_refused(name: str, value: float, accepted: str) -> None:
    """Nothing is counted below zero, and an activity has at least one day."""
    assert wrongs(**{name: value}) == [(name, value, accepted)]


def test_what_is_no_number_is_refused() -> None:
    """Python's "not a number" is no amount of anything."""
    [(name, value, accepted)] = wrongs(ects=float("nan"))
    assert (name, str(value), accepted) == ("ects", "nan", "a number")


@pytest.mark.parametrize("name", ["ages", "accompanying_ages"])
@pytest.mark.parametrize("age", [-1, 131])
def test_an_age_nobody_has_is_refused(name: str, age: int) -> None:
    """Of several ages, each wrong one is told."""
    assert wrongs(**{name: (0, age, 130, age)}) == [
        (name, age, "an age from 0 to 130"),
        (name, age, "an age from 0 to 130"),
    ]


@pytest.mark.parametrize(
    ("known", "wrong"),
    [
        (
            {"start": MONDAY, "end": date(2020, 3, 8)},
            [("end", "2020-03-08", "not before start (2020-03-09)")],
        ),
        (
            {"start": MONDAY, "end": date(2020, 3, 8), "days": 3},
            [("end", "2020-03-08", "not before start (2020-03-09)")],
        ),
        ({"start": MONDAY, "end": FRIDAY, "days": 4}, [("days", 4, "5, according to start and end")]),
        ({"start": MONDAY, "end": FRIDAY, "days": 6}, [("days", 6, "5, according to start and end")]),
        (
            {"project_start": date(2019, 9, 1), "project_end": date(2019, 8, 31)},
            [("project_end", "2019-08-31", "not before project_start (2019-09-01)")],
        ),
        (
            {"start": MONDAY, "end": FRIDAY, "born": (date(2006, 1, 7), date(2020, 3, 10))},
            [("born", "2020-03-10", "a date not after the first day")],
        ),
        (
            {"end": FRIDAY, "days": 5, "born": (date(2020, 3, 10),)},
            [("born", "2020-03-10", "a date not after the first day")],
        ),
        (
            {"end": FRIDAY, "born": (date(2020, 3, 14), date(2020, 3, 15))},
            [
                ("born", "2020-03-14", "a date not after the first day"),
                ("born", "2020-03-15", "a date not after the first day"),
            ],
        ),
    ],
)
def test_days_that_cannot_follow_each_other_are_refused(known: dict[str, Any], wrong: list[Wrong]) -> None:
    """The last day is not before the first, the number of days is that of the dates, and birth comes before both."""
    assert wrongs(**known) == wrong


@pytest.mark.parametrize(
    ("known", "wrong"),
    [
        (
            {"participants": 1, "born": (date(2006, 1, 7), date(2005, 1, 7))},
            [("born", 2, "at most 1 (see participants)")],
        ),
        ({"participants": 2, "ages": (13, 14, 15)}, [("ages", 3, "at most 2 (see participants)")]),
        ({"participants": 0, "ages": (13,)}, [("ages", 1, "at most 0 (see participants)")]),
        (
            {"participants": 2, "fewer_opportunities": 3},
            [("fewer_opportunities", 3, "at most 2 (see participants)")],
        ),
        (
            {"accompanying": 1, "accompanying_ages": (40, 41)},
            [("accompanying_ages", 2, "at most 1 (see accompanying)")],
        ),
        (
            {"accompanying": 0, "accompanying_ages": (40,)},
            [("accompanying_ages", 1, "at most 0 (see accompanying)")],
        ),
    ],
)
def test_more_people_than_there_are_is_refused(known: dict[str, Any], wrong: list[Wrong]) -> None:
    """No more births, ages or participants with fewer opportunities are told than there are people."""
    assert wrongs(**known) == wrong


@pytest.mark.parametrize(
    ("groups", "wrong"),
    [
        ((0,), [(0, "1 or more")]),
        ((5, -1), [(-1, "1 or more")]),
        ((0, 5, 0), [(0, "1 or more"), (0, "1 or more")]),
        ((1_000_001,), [(1_000_001, "at most 1000000")]),
        ((0, 1_000_001), [(0, "1 or more"), (1_000_001, "at most 1000000")]),
    ],
)
def test_a_group_of_nobody_is_no_national_group(groups: tuple[int, ...], wrong: list[tuple[int, str]]) -> None:
    """A national group has one participant or more, and no more than a million; each wrong one is told."""
    assert wrongs(national_groups=groups) == [("national_groups", value, accepted) for value, accepted in wrong]


@pytest.mark.parametrize(
    ("known", "wrong"),
    [
        ({"participants": 9, "national_groups": (5, 3)}, [("national_groups", 8, "9 in all (see participants)")]),
        ({"participants": 9, "national_groups": (5, 5)}, [("national_groups", 10, "9 in all (see participants)")]),
        ({"participants": 9, "national_groups": (8,)}, [("national_groups", 8, "9 in all (see participants)")]),
        ({"participants": 0, "national_groups": (1,)}, [("national_groups", 1, "0 in all (see participants)")]),
        (
            {"countries_of_participants": (Country.BE, Country.FI), "national_groups": (9,)},
            [("national_groups", 1, "at least 2 groups (see countries_of_participants)")],
        ),
        (
            {
                "countries_of_participants": (Country.BE, Country.FI, Country.BE, Country.GR),
                "national_groups": (5, 4),
                "participants": 9,
            },
            [("national_groups", 2, "at least 3 groups (see countries_of_participants)")],
        ),
        (
            {
                "countries_of_participants": (Country.BE, Country.FI),
                "national_groups": (8,),
                "participants": 9,
            },
            [
                ("national_groups", 1, "at least 2 groups (see countries_of_participants)"),
                ("national_groups", 8, "9 in all (see participants)"),
            ],
        ),
    ],
)
def test_national_groups_that_are_not_the_participants_are_refused(known: dict[str, Any], wrong: list[Wrong]) -> None:
    """Together the groups are all participants, and from each of their countries there is at least one group."""
    assert wrongs(**known) == wrong


def test_what_is_wrong_with_national_groups_is_said_in_dutch_too() -> None:
    """The same problems, for who reads Dutch."""
    with pytest.raises(WrongInput) as error:
        Mobility(participants=9, national_groups=(8,), countries_of_participants=(Country.BE, Country.FI))
    assert error.value.text("nl") == (
        "national_groups: 1; toegestaan: minstens 2 groepen (zie countries_of_participants)\n"
        "national_groups: 8; toegestaan: samen 9 (zie participants)"
    )
    with pytest.raises(WrongInput, match="national_groups: 0; accepted: 1 or more") as error:
        Mobility(national_groups=(0,))
    assert error.value.text("nl") == "national_groups: 0; toegestaan: 1 of meer"


def test_a_wrong_group_is_not_held_against_the_participants() -> None:
    """A group that cannot be right makes no sum and no number of groups wrong: it is told alone."""
    assert wrongs(participants=9, national_groups=(0, 5), countries_of_participants=(Country.BE, Country.FI)) == [
        ("national_groups", 0, "1 or more")
    ]
    assert wrongs(participants=-1, national_groups=(5, 4)) == [("participants", -1, "0 or more")]


@pytest.mark.parametrize(
    ("known", "wrong"),
    [
        ({"days": 5, "accompanied_days": 6}, [("accompanied_days", 6, "at most 5 (see days)")]),
        (
            {"start": MONDAY, "end": FRIDAY, "accompanied_days": 6},
            [("accompanied_days", 6, "at most 5 (see days)")],
        ),
        (
            {"start": MONDAY, "days": 5, "accompanied_days": 6},
            [("accompanied_days", 6, "at most 5 (see days)")],
        ),
        (
            {"accompanying": 0, "accompanied_days": 1},
            [("accompanied_days", 1, "at most 0 (see accompanying)")],
        ),
        (
            {"accompanying": 0, "days": 2, "accompanied_days": 3},
            [
                ("accompanied_days", 3, "at most 2 (see days)"),
                ("accompanied_days", 3, "at most 0 (see accompanying)"),
            ],
        ),
    ],
)
def test_more_accompanied_days_than_there_can_be_is_refused(known: dict[str, Any], wrong: list[Wrong]) -> None:
    """Nobody accompanies on more days than there are, and where nobody goes along no day is accompanied."""
    assert wrongs(**known) == wrong


@pytest.mark.parametrize(
    ("known", "wrong"),
    [
        (
            {"participants": 1, "start": MONDAY, "born": (date(2006, 3, 10),), "ages": (14,)},
            [("ages", "14", "13, according to born and start")],
        ),
        (
            {"participants": 2, "start": MONDAY, "born": (date(2006, 3, 9), date(2004, 1, 1)), "ages": (16, 15)},
            [("ages", "16;15", "14;16, according to born and start")],
        ),
        (
            {"participants": 1, "end": FRIDAY, "days": 5, "born": (date(2006, 3, 10),), "ages": (14,)},
            [("ages", "14", "13, according to born and start")],
        ),
        (
            {"participants": 2, "start": MONDAY, "ages": (15, 16), "born": (date(2007, 1, 1),)},
            [("ages", "15;16", "13, according to born and start")],
        ),
        (
            {"participants": 2, "start": MONDAY, "ages": (15,), "born": (date(2007, 1, 1), date(2006, 1, 1))},
            [("ages", "15", "13;14, according to born and start")],
        ),
        (
            {"participants": 2, "start": MONDAY, "ages": (13, 13), "born": (date(2007, 1, 1), date(2006, 1, 1))},
            [("ages", "13;13", "13;14, according to born and start")],
        ),
        (
            {"participants": 2, "start": MONDAY, "ages": (13, 14), "born": (date(2007, 1, 1), date(2006, 7, 1))},
            [("ages", "13;14", "13;13, according to born and start")],
        ),
    ],
)
def test_ages_that_the_births_deny_are_refused(known: dict[str, Any], wrong: list[Wrong]) -> None:
    """Where the births or the ages of all are told, the others are among them, by the age on the first day."""
    assert wrongs(**known) == wrong


def test_ages_and_births_may_come_in_another_order() -> None:
    """The ages of a group need not stand in the order of its births."""
    group = Mobility(participants=2, start=MONDAY, born=(date(2006, 3, 9), date(2004, 1, 1)), ages=(16, 14))
    assert group.ages == (16, 14)


@pytest.mark.parametrize(
    ("known", "wrong"),
    [
        ({"call": 2018}, [("call", 2018, "2019, as in the project reference")]),
        ({"action": Action.KA219}, [("action", "KA219", "KA229, as in the project reference")]),
        (
            {"call": 2020, "action": Action.KA122_SCH},
            [
                ("call", 2020, "2019, as in the project reference"),
                ("action", "KA122-SCH", "KA229, as in the project reference"),
            ],
        ),
    ],
)
def test_a_reference_that_says_something_else_is_refused(known: dict[str, Any], wrong: list[Wrong]) -> None:
    """The call and the action are those of the project reference, where there is one."""
    assert wrongs(project=REFERENCE, **known) == wrong


def test_a_reference_gives_the_call_and_the_action() -> None:
    """What the project reference tells need not be told again, and may be."""
    mobility = Mobility(project=REFERENCE)
    assert (mobility.call, mobility.action) == (2019, Action.KA229)
    assert Mobility(project=REFERENCE, call=2019, action=Action.KA229) == mobility


def test_all_that_is_wrong_is_told_at_once() -> None:
    """One error names every wrong field, in Dutch as in English."""
    with pytest.raises(WrongInput) as error:
        Mobility(
            project=REFERENCE,
            call=2013,
            action=Action.KA101,
            start=MONDAY,
            end=date(2020, 3, 8),
            travel_days=-1,
            project_start=date(2021, 8, 31),
            project_end=date(2019, 9, 1),
            participants=1,
            born=(date(2021, 1, 1), date(2006, 1, 7)),
            ages=(13, 200),
            fewer_opportunities=2,
            accompanying=0,
            accompanying_ages=(40,),
            accompanied_days=3,
        )
    assert error.value.text("nl") == (
        "call: 2013; toegestaan: een aanvraagjaar vanaf 2014\n"
        "call: 2013; toegestaan: 2019, zoals in het projectnummer\n"
        "action: 'KA101'; toegestaan: KA229, zoals in het projectnummer\n"
        "travel_days: -1; toegestaan: 0 of meer\n"
        "ages: 200; toegestaan: een leeftijd van 0 tot en met 130\n"
        "end: '2020-03-08'; toegestaan: niet vóór start (2020-03-09)\n"
        "project_end: '2019-09-01'; toegestaan: niet vóór project_start (2021-08-31)\n"
        "born: '2021-01-01'; toegestaan: een datum die niet na de eerste dag valt\n"
        "born: 2; toegestaan: maximaal 1 (zie participants)\n"
        "fewer_opportunities: 2; toegestaan: maximaal 1 (zie participants)\n"
        "accompanied_days: 3; toegestaan: maximaal 0 (zie accompanying)\n"
        "accompanying_ages: 1; toegestaan: maximaal 0 (zie accompanying)"
    )


@pytest.mark.parametrize(
    ("name", "value", "accepted"),
    [
        ("id", 7, "text"),
        ("project", "2019-1-BE02-KA229-060233", "a member of ProjectReference"),
        ("call", "2019", "a whole number"),
        ("call", 2019.0, "a whole number"),
        ("call", True, "a whole number"),
        ("action", "KA229", "a member of Action"),
        ("activity", "job-shadowing", "a member of Activity"),
        ("activity", Action.KA229, "a member of Activity"),
        ("start", "2020-03-09", "a date"),
        ("start", datetime.fromisoformat("2020-03-09T00:00"), "a date"),
        ("end", 2020, "a date"),
        ("days", 5.0, "a whole number"),
        ("travel_days", True, "a whole number"),
        ("green_travel", 1, "true or false"),
        ("green_travel", "yes", "true or false"),
        ("project_start", "2019-09-01", "a date"),
        ("project_end", "2019-09-01", "a date"),
        ("sending", "BE", "a member of Country"),
        ("receiving", "FI", "a member of Country"),
        ("venue", "other", "a member of Venue"),
        ("role", "pupil", "a member of Role"),
        ("participants", "3", "a whole number"),
        ("born", [date(2006, 1, 7)], "a tuple"),
        ("born", date(2006, 1, 7), "a tuple"),
        ("ages", [13], "a tuple"),
        ("ages", 13, "a tuple"),
        ("fewer_opportunities", False, "a whole number"),
        ("enrolled", "yes", "true or false"),
        ("graduated", "2019-06-30", "a date"),
        ("countries_of_participants", [Country.BE], "a tuple"),
        ("countries_of_participants", "BE", "a tuple"),
        ("accompanying", "2", "a whole number"),
        ("accompanying_ages", {40}, "a tuple"),
        ("accompanied_days", 5.5, "a whole number"),
        ("virtual", 0, "true or false"),
        ("learning_programme", "ja", "true or false"),
        ("learning_agreement", "ja", "true or false"),
        ("teaching_hours", "8", "a number"),
        ("ects", True, "a number"),
        ("months_in_cycle", "12", "a number"),
        ("residence", "BE", "a member of Country"),
        ("residence", True, "a member of Country"),
        ("national_groups", [5, 4], "a tuple"),
        ("national_groups", 9, "a tuple"),
        ("one_cycle_programme", "yes", "true or false"),
        ("one_cycle_programme", 1, "true or false"),
    ],
)
def test_a_value_of_another_type_is_refused(name: str, value: object, accepted: str) -> None:
    """A text is no term, a truth is no number, a moment is no day and a list is no tuple."""
    assert wrongs(**{name: value}) == [(name, value, accepted)]


@pytest.mark.parametrize(
    ("name", "value", "wrong", "accepted"),
    [
        ("born", (date(2006, 1, 7), "2006-01-07"), "2006-01-07", "a date"),
        ("born", (None,), None, "a date"),
        ("ages", (13, "14"), "14", "a whole number"),
        ("ages", (True,), True, "a whole number"),
        ("countries_of_participants", (Country.BE, "FI"), "FI", "a member of Country"),
        ("accompanying_ages", (40.5,), 40.5, "a whole number"),
        ("national_groups", (5, "4"), "4", "a whole number"),
        ("national_groups", (5, 4.0), 4.0, "a whole number"),
        ("national_groups", (True, 5), True, "a whole number"),
        ("national_groups", (5, None), None, "a whole number"),
    ],
)
def test_a_wrong_item_of_a_tuple_is_told_by_itself(name: str, value: object, wrong: object, accepted: str) -> None:
    """Of a tuple, only the item that is wrong is named."""
    assert wrongs(**{name: value}) == [(name, wrong, accepted)]


def test_wrong_types_are_told_first_and_the_rest_beside_them() -> None:
    """What has a wrong type cannot be compared; what else is wrong is told all the same."""
    assert wrongs(call=2013, action="KA229", ages=[13], start="2020-03-09", participants=1, fewer_opportunities=2) == [
        ("action", "KA229", "a member of Action"),
        ("start", "2020-03-09", "a date"),
        ("ages", [13], "a tuple"),
        ("call", 2013, "a call year from 2014 on"),
        ("fewer_opportunities", 2, "at most 1 (see participants)"),
    ]


def test_what_is_wrong_is_not_held_against_the_rest() -> None:
    """A number that cannot be right makes no other number wrong: it is told alone."""
    assert wrongs(participants=-1, ages=(13,), fewer_opportunities=1) == [("participants", -1, "0 or more")]
    assert wrongs(accompanying=-1, accompanying_ages=(40,), accompanied_days=2) == [("accompanying", -1, "0 or more")]
    assert wrongs(days=0, accompanied_days=2) == [("days", 0, "1 or more")]


@pytest.mark.parametrize(
    "known",
    [
        {"call": 2014},
        {"call": 9999},
        {"days": 1},
        {"days": 3660},
        {"participants": 1_000_000, "ects": 1_000_000},
        {"start": date(1900, 1, 1), "days": 3660, "graduated": date(2199, 12, 31), "born": (date(1900, 1, 1),)},
        {"travel_days": 0},
        {"participants": 0, "born": (), "ages": (), "fewer_opportunities": 0},
        {"fewer_opportunities": 3},
        {"participants": 2, "born": (date(2006, 1, 7), date(2005, 1, 7)), "fewer_opportunities": 2},
        {"ages": (0, 130)},
        {"start": MONDAY, "end": MONDAY, "days": 1},
        {"start": MONDAY, "end": FRIDAY, "days": 5},
        {"start": MONDAY, "born": (MONDAY,)},
        {"project_start": MONDAY, "project_end": MONDAY},
        {"start": MONDAY, "end": FRIDAY, "project_end": MONDAY},
        {"days": 5, "accompanied_days": 5},
        {"start": MONDAY, "end": FRIDAY, "accompanied_days": 5},
        {"accompanying": 0, "accompanied_days": 0},
        {"accompanying": 1, "accompanying_ages": (40,)},
        {"accompanied_days": 5},
        {"accompanying_ages": (40,)},
        {"teaching_hours": 0, "ects": 0, "months_in_cycle": 0},
        {"ects": 30, "teaching_hours": 7.5},
        {"participants": 3, "born": (date(2006, 1, 7),), "ages": (14, 15)},
        {"residence": Country.GR},
        {"one_cycle_programme": True},
        {"one_cycle_programme": False},
        {"national_groups": (1,)},
        {"national_groups": (1_000_000,)},
        {"national_groups": (5, 4)},
        {"national_groups": (), "participants": 9, "countries_of_participants": (Country.BE, Country.FI)},
        {"national_groups": (5, 4), "participants": 9},
        {"national_groups": (9,), "countries_of_participants": (Country.BE,)},
        {"national_groups": (9,), "countries_of_participants": (Country.BE, Country.BE)},
        {"national_groups": (5, 4), "countries_of_participants": (Country.BE, Country.FI)},
        {"national_groups": (5, 4, 3), "countries_of_participants": (Country.BE, Country.FI), "participants": 12},
    ],
)
def test_the_edges_of_what_is_accepted(known: dict[str, Any]) -> None:
    """What lies on the edge is right, and is kept as it was given."""
    mobility = Mobility(**known)
    assert {name: getattr(mobility, name) for name in known} == known


@pytest.mark.parametrize(
    ("name", "value", "accepted"),
    [
        ("days", 3661, "at most 3660"),
        ("days", 10**30, "at most 3660"),
        ("travel_days", 1_000_001, "at most 1000000"),
        ("participants", 1_000_001, "at most 1000000"),
        ("ects", float("inf"), "at most 1000000"),
        ("teaching_hours", 10**400, "at most 1000000"),
    ],
)
def test_a_number_beyond_all_measure_is_refused(name: str, value: float, accepted: str) -> None:
    """A stay of more than ten years, more than a million of anything and infinity are typing errors."""
    assert wrongs(**{name: value}) == [(name, value, accepted)]


@pytest.mark.parametrize("name", ["start", "end", "project_start", "project_end", "graduated"])
@pytest.mark.parametrize("day", [date(1, 1, 1), date(1899, 12, 31), date(2200, 1, 1), date(9999, 12, 31)])
def test_a_date_beyond_all_measure_is_refused(name: str, day: date) -> None:
    """A date of another century than ours or its neighbours is a typing error."""
    assert wrongs(**{name: day}) == [(name, day.isoformat(), "a date from 1900 to 2199")]


def test_a_birth_beyond_all_measure_is_refused() -> None:
    """Of several births, the one that nobody has is told."""
    assert wrongs(born=(date(2006, 1, 7), date(1899, 12, 31))) == [("born", "1899-12-31", "a date from 1900 to 2199")]


# ------------------------------------------------------------------------------------------------ first and last


@pytest.mark.parametrize(
    ("known", "first", "last"),
    [
        ({}, None, None),
        ({"days": 5}, None, None),
        ({"start": MONDAY}, MONDAY, None),
        ({"end": FRIDAY}, None, FRIDAY),
        ({"start": MONDAY, "end": FRIDAY}, MONDAY, FRIDAY),
        ({"start": MONDAY, "days": 5}, MONDAY, FRIDAY),
        ({"end": FRIDAY, "days": 5}, MONDAY, FRIDAY),
        ({"start": MONDAY, "days": 1}, MONDAY, MONDAY),
        ({"end": MONDAY, "days": 1}, MONDAY, MONDAY),
        ({"start": date(2020, 2, 28), "days": 3}, date(2020, 2, 28), date(2020, 3, 1)),
        ({"end": date(2021, 3, 1), "days": 3}, date(2021, 2, 27), date(2021, 3, 1)),
    ],
)
def test_the_first_and_the_last_day_are_given_or_counted(
    known: dict[str, Any], first: date | None, last: date | None
) -> None:
    """One date and the number of days give the other date, both ends counted."""
    mobility = Mobility(**known)
    assert mobility.first_day == first
    assert mobility.last_day == last


# ----------------------------------------------------------------------------------------------------- described


@pytest.mark.parametrize(
    ("known", "dutch", "english"),
    [
        ({}, "", ""),
        ({"action": Action.KA101}, "KA101", "KA101"),
        ({"activity": Activity.JOB_SHADOWING}, "jobshadowing", "job shadowing"),
        (
            {"action": Action.KA122_SCH, "activity": Activity.GROUP_MOBILITY_OF_SCHOOL_PUPILS},
            "KA122-SCH, groepsmobiliteit van leerlingen",
            "KA122-SCH, group mobility of school pupils",
        ),
    ],
)
def test_a_mobility_is_described_as_far_as_it_is_known(known: dict[str, Any], dutch: str, english: str) -> None:
    """The code of the action and the name of the activity, in the language asked for."""
    mobility = Mobility(**known)
    assert mobility.described("nl") == dutch
    assert mobility.described("en") == english


# ---------------------------------------------------------------------------------------------------- in_project

PROJECT = Project(project=REFERENCE, start=date(2019, 9, 1), end=date(2021, 8, 31))


def test_a_mobility_takes_what_its_project_says() -> None:
    """The reference, the call, the action and the period come from the project; the rest stays."""
    mobility = Mobility(id="a", receiving=Country.FI).in_project(PROJECT)
    assert mobility == Mobility(
        id="a",
        receiving=Country.FI,
        project=REFERENCE,
        call=2019,
        action=Action.KA229,
        project_start=date(2019, 9, 1),
        project_end=date(2021, 8, 31),
    )


def test_a_mobility_keeps_what_its_project_does_not_say() -> None:
    """An unknown of the project takes nothing away."""
    mobility = Mobility(
        project=REFERENCE,
        call=2019,
        action=Action.KA229,
        project_start=date(2019, 9, 1),
        project_end=date(2021, 8, 31),
    )
    assert mobility.in_project(Project()) == mobility


def test_a_mobility_is_in_no_project_without_a_code() -> None:
    """What is applied for without an action code has no mobilities of the programme."""
    with pytest.raises(WrongInput, match="action: 'buurklassen'; accepted: an action with a code, such as KA229"):
        Mobility().in_project(Project(action=OtherAction.BUURKLASSEN))


def test_a_mobility_may_say_the_same_as_its_project() -> None:
    """What agrees is no contradiction."""
    mobility = Mobility(call=2019, action=Action.KA229, project_start=date(2019, 9, 1))
    assert mobility.in_project(PROJECT).project_start == date(2019, 9, 1)


def test_a_mobility_that_contradicts_its_project_is_refused() -> None:
    """Every contradiction is told at once, with what the project says."""
    mobility = Mobility(
        project=ProjectReference.parse("2018-1-BE02-KA219-046846"),
        project_start=date(2018, 9, 1),
        project_end=date(2020, 8, 31),
    )
    with pytest.raises(WrongInput) as error:
        mobility.in_project(PROJECT)
    assert problems_of(error) == [
        ("project", "2018-1-BE02-KA219-046846", "2019-1-BE02-KA229-060233, as in the project"),
        ("call", "2018", "2019, as in the project"),
        ("action", "KA219", "KA229, as in the project"),
        ("project_start", "2018-09-01", "2019-09-01, as in the project"),
        ("project_end", "2020-08-31", "2021-08-31, as in the project"),
    ]
    assert error.value.problems[1].text("nl") == "call: '2018'; toegestaan: 2019, zoals in het project"


# --------------------------------------------------------------------------------------------------- with_people


def test_people_are_counted_as_records_count_them() -> None:
    """Births, ages, roles, countries and fewer opportunities of each become those of the group."""
    group = Mobility(id="a", days=5).with_people(
        [
            Participant(born=date(2006, 1, 7), role=Role.PUPIL, fewer_opportunities=True, country=Country.BE),
            Participant(born=date(2005, 12, 24), role=Role.PUPIL, fewer_opportunities=False, country=Country.FI),
            Participant(born=date(2006, 3, 9), role=Role.PUPIL, fewer_opportunities=True, country=Country.BE),
        ],
        [AccompanyingPerson(age=40), AccompanyingPerson(), AccompanyingPerson(age=29)],
    )
    assert group == Mobility(
        id="a",
        days=5,
        role=Role.PUPIL,
        participants=3,
        born=(date(2006, 1, 7), date(2005, 12, 24), date(2006, 3, 9)),
        fewer_opportunities=2,
        countries_of_participants=(Country.BE, Country.FI),
        accompanying=3,
        accompanying_ages=(40, 29),
    )


def test_what_is_not_known_of_everybody_is_not_known_of_the_group() -> None:
    """One person of whom it is not known leaves the number with fewer opportunities and the countries unknown."""
    group = Mobility().with_people(
        [
            Participant(age=13, role=Role.PUPIL, fewer_opportunities=True, country=Country.BE),
            Participant(),
        ]
    )
    assert group == Mobility(participants=2, ages=(13,))


def test_people_of_different_roles_give_no_role_of_the_group() -> None:
    """A pupil and a teacher are a group without one role."""
    group = Mobility().with_people([Participant(role=Role.PUPIL), Participant(role=Role.TEACHER)])
    assert group.role is None


def test_the_birth_of_a_person_goes_before_the_age() -> None:
    """Somebody whose birth is known is told by the birth alone."""
    group = Mobility().with_people([Participant(born=date(2006, 1, 7), age=14)])
    assert (group.born, group.ages) == ((date(2006, 1, 7),), None)


def test_who_goes_along_may_not_be_known_or_nobody() -> None:
    """No word of accompanying persons leaves them unknown; an empty list says there are none."""
    assert Mobility().with_people([Participant()]).accompanying is None
    nobody = Mobility().with_people([Participant()], [])
    assert (nobody.accompanying, nobody.accompanying_ages) == (0, None)


def test_a_group_of_nobody_is_a_group() -> None:
    """No participants are none, and none of them has fewer opportunities."""
    nobody = Mobility().with_people([])
    assert (nobody.participants, nobody.fewer_opportunities, nobody.countries_of_participants) == (0, 0, None)
    assert (nobody.born, nobody.ages, nobody.role) == (None, None, None)
    assert Mobility(role=Role.PUPIL).with_people([]).role is Role.PUPIL


@pytest.mark.parametrize(
    ("told", "field", "accepted"),
    [
        ({"born": "2006-01-01"}, "born", "a date"),
        ({"age": "13"}, "age", "a whole number"),
        ({"role": "pupil"}, "role", "a member of Role"),
        ({"fewer_opportunities": "no"}, "fewer_opportunities", "true or false"),
        ({"country": "BE"}, "country", "a member of Country"),
    ],
)
def test_what_is_told_of_a_participant_has_its_type(told: dict[str, Any], field: str, accepted: str) -> None:
    """A text is no date, no number and no truth, and is never counted as one."""
    with pytest.raises(WrongInput) as error:
        Participant(**told)
    assert [(problem.field, problem.accepted.en) for problem in error.value.problems] == [(field, accepted)]


def test_the_age_of_an_accompanying_person_is_a_number() -> None:
    """A text is no age."""
    with pytest.raises(WrongInput, match="age: '40'; accepted: a whole number"):
        AccompanyingPerson(age=cast("int", "40"))


def test_people_that_cannot_be_right_are_refused() -> None:
    """What is wrong with a person is told as it is of a mobility."""
    with pytest.raises(WrongInput) as error:
        Mobility(start=MONDAY).with_people([Participant(born=FRIDAY), Participant(age=-1)])
    assert problems_of(error) == [
        ("ages", -1, "an age from 0 to 130"),
        ("born", "2020-03-13", "a date not after the first day"),
    ]


def test_the_birth_of_one_and_the_age_of_another_are_no_contradiction() -> None:
    """Of one person the birth is known and of another the age: both stay known."""
    group = Mobility(start=MONDAY).with_people([Participant(born=date(2004, 1, 1)), Participant(age=15)])
    assert group.participants == 2


def test_people_leave_the_rest_of_a_mobility_as_it_was() -> None:
    """Where the participants live, their groups and their course are not counted from people: they stay."""
    known = Mobility(residence=Country.GR, national_groups=(1, 1), one_cycle_programme=True)
    group = known.with_people([Participant(country=Country.BE), Participant(country=Country.FI)])
    assert (group.residence, group.national_groups, group.one_cycle_programme) == (Country.GR, (1, 1), True)


def test_people_who_are_not_the_groups_are_refused() -> None:
    """People of more countries than there are groups, or more people than the groups have, cannot be right."""
    with pytest.raises(WrongInput) as error:
        Mobility(national_groups=(2,)).with_people(
            [Participant(country=Country.BE), Participant(country=Country.FI), Participant(country=Country.FI)]
        )
    assert problems_of(error) == [
        ("national_groups", 1, "at least 2 groups (see countries_of_participants)"),
        ("national_groups", 2, "3 in all (see participants)"),
    ]


def test_a_role_that_no_participant_tells_stays() -> None:
    """A group of pupils stays one where its participants come without roles; who tells a role settles it."""
    pupils = Mobility(role=Role.PUPIL)
    assert pupils.with_people([Participant(), Participant()]).role is Role.PUPIL
    assert pupils.with_people([Participant(), Participant(role=Role.TEACHER)]).role is None
    assert pupils.with_people([Participant(role=Role.TEACHER)]).role is Role.TEACHER


def test_an_age_that_contradicts_the_birth_of_a_participant_is_wrong() -> None:
    """The age on the first day is that of the birth, and is not put aside for it."""
    born = date(2006, 1, 7)
    with pytest.raises(WrongInput, match="ages: 14; accepted: 13, according to born and start"):
        Mobility(start=date(2020, 1, 6)).with_people([Participant(born=born, age=14)])
    with pytest.raises(WrongInput, match="ages: -1; accepted: an age from 0 to 130"):
        Mobility().with_people([Participant(born=born, age=-1)])
    assert Mobility(start=date(2020, 1, 7)).with_people([Participant(born=born, age=14)]).born == (born,)


# ---------------------------------------------------------------------------------------------------- it is a value


@pytest.mark.parametrize(
    "thing",
    [Mobility(call=2019), Participant(age=13), AccompanyingPerson(age=40)],
    ids=lambda thing: type(thing).__name__,
)
def test_what_is_said_does_not_change(thing: object) -> None:
    """Nothing is changed or added afterwards: not by a typing error either."""
    name = "call" if isinstance(thing, Mobility) else "age"
    with pytest.raises(FrozenInstanceError):
        setattr(thing, name, 14)
    with pytest.raises((AttributeError, FrozenInstanceError)):
        setattr(thing, "recieving", Country.FI)  # noqa: B010 -- a plain assignment does not type-check
    assert not hasattr(thing, "__dict__")


def test_equal_mobilities_are_equal() -> None:
    """Two mobilities of which the same is known are the same, and can be keys; one that says more is another."""
    one = Mobility(call=2019, venue=Venue.OTHER, ages=(13,))
    assert {one: "known"}[Mobility(call=2019, venue=Venue.OTHER, ages=(13,))] == "known"
    assert one != evolve(one, days=5)
