"""Facts: what is counted of a mobility, what is not known of it, and what would have to be filled in."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve, fields
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from erasmusrules.conditions import Fact, NumberFact, Range, TermFact, TermsFact, TruthFact
from erasmusrules.facts import (
    ABROAD,
    ACCOMPANIED_THROUGHOUT,
    ACCOMPANYING,
    ACTION,
    ACTIVITY,
    ALL_WITH_FEWER_OPPORTUNITIES,
    COMPLETED_MONTHS,
    DAYS,
    ENROLLED,
    FACTS,
    GREEN_TRAVEL,
    INSIDE_PROJECT,
    LEARNING_AGREEMENT,
    LEARNING_PROGRAMME,
    ORIGINS,
    PARTICIPANTS,
    RECEIVING,
    ROLE,
    SENDING,
    STARTED_MONTHS,
    TRAVEL_DAYS,
    VENUE,
    VIRTUAL,
    WITH_FEWER_OPPORTUNITIES,
    YOUNGEST,
)
from erasmusrules.label import Language
from erasmusrules.mobility import Mobility, Participant
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.roles import Role, Venue
from strategies import complete_mobilities, forgetting

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


@pytest.mark.parametrize("fact", [STARTED_MONTHS, COMPLETED_MONTHS])
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
        ({}, None, ("born",)),
        ({"participants": 2}, None, ("born",)),
        ({"start": MONDAY}, None, ("born",)),
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
        ({"participants": 3, "ages": (16, 14), "born": (date(2004, 1, 1),)}, Range(None, 14), ("start",)),
        ({"participants": 1, "ages": (14,), "born": (date(2006, 3, 9),)}, 14, ()),
        ({"participants": 2, "start": MONDAY, "ages": (14,), "born": (date(2006, 3, 9),)}, Range(None, 14), ("born",)),
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
    ],
)
def test_one_day_outside_settles_it(known: dict[str, Any]) -> None:
    """Half of the dates may do: a day before the project, or after it, is outside whatever is unknown."""
    assert INSIDE_PROJECT.value(Mobility(**known)) is False


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
        "youngest",
        "participants",
        "role",
        "all-with-fewer-opportunities",
        "with-fewer-opportunities",
        "enrolled",
        "accompanying",
        "accompanied-throughout",
        "sending",
        "receiving",
        "abroad",
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
    mobility = draw(complete_mobilities())
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
        born=tuple(born),
        ages=tuple(ages)[: draw(st.integers(0, len(ages)))],
    )


@st.composite
def told_less_and_more(draw: DrawFn) -> tuple[Mobility, Mobility]:
    """Draw what somebody knows of a mobility, and what somebody knows who was told more."""
    more = draw(forgetting(draw(complete_mobilities() | mobilities_told_twice())))
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
@given(complete_mobilities())
def test_a_complete_mobility_misses_nothing(mobility: Mobility) -> None:
    """Where every field is filled in, no fact asks for another."""
    assert {fact.name for fact in FACTS if fact.missing(mobility)} == set()


@settings(deadline=None, max_examples=100)
@given(complete_mobilities().flatmap(forgetting))
def test_an_open_fact_says_what_is_missing(mobility: Mobility) -> None:
    """What is not known names a field that would tell it; of the fields named, only births may be told in part."""
    for fact in FACTS:
        if value_of(fact, mobility) is None:
            assert fact.missing(mobility), fact.name
    not_told = {field.name for field in fields(Mobility) if getattr(mobility, field.name) is None}
    assert {name for fact in FACTS for name in fact.missing(mobility)} <= not_told | {"born"}
