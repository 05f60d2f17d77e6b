"""The facts of a project: what is counted, and what is missing where it cannot be."""

from datetime import date, datetime
from typing import Any

import pytest

from erasmusrules.conditions import Range
from erasmusrules.label import LANGUAGES
from erasmusrules.project import Project
from erasmusrules.project_facts import (
    ALL_SCHOOLS,
    BUDGET,
    BUDGET_PER_MONTH,
    BUDGET_PER_SCHOOL_AND_YEAR,
    COUNTRIES,
    DIFFERENT_COUNTRIES,
    MONTHS,
    ORGANISATIONS,
    ROUND,
    SCHOOLS,
    START_MONTH,
    SUBMITTED,
    grants_within,
)
from erasmusrules.vocabulary.applicants import Applicant
from erasmusrules.vocabulary.countries import Country


@pytest.mark.parametrize(
    ("known", "months", "missing"),
    [
        ({}, None, ("start", "end")),
        ({"start": date(2019, 9, 1)}, None, ("end",)),
        ({"months": 24}, 24, ()),
        ({"start": date(2019, 9, 1), "end": date(2020, 8, 31)}, 12, ()),
        # a day less and a day more: part of a month is neither the month before nor the one after
        ({"start": date(2019, 9, 1), "end": date(2020, 8, 30)}, 11.5, ()),
        ({"start": date(2019, 9, 1), "end": date(2020, 9, 1)}, 12.5, ()),
        # to the end of a short month, and over a leap day
        ({"start": date(2019, 8, 31), "end": date(2020, 2, 29)}, 6.5, ()),
        ({"start": date(2019, 3, 1), "end": date(2020, 2, 29)}, 12, ()),
    ],
)
def test_the_length_in_months(known: dict[str, Any], months: float | None, missing: tuple[str, ...]) -> None:
    """Both days are counted; what is not a whole number of months lies between two."""
    project = Project(**known)
    assert MONTHS.value(project) == months
    assert MONTHS.missing(project) == missing


@pytest.mark.parametrize(
    ("start", "month", "nl", "en"),
    [
        (date(2019, 9, 1), 9, "september van het aanvraagjaar", "September of the call year"),
        (date(2019, 12, 31), 12, "december van het aanvraagjaar", "December of the call year"),
        (date(2020, 1, 1), 13, "januari van het jaar erna", "January of the following year"),
        (date(2021, 3, 1), 27, "maart van het aanvraagjaar +2", "March of the call year +2"),
        (
            date(2018, 12, 31),
            0,
            "december van het jaar vóór het aanvraagjaar",
            "December of the year before the call year",
        ),
        (
            date(2018, 1, 1),
            -11,
            "januari van het jaar vóór het aanvraagjaar",
            "January of the year before the call year",
        ),
        (date(2017, 12, 31), -12, "december van het aanvraagjaar -2", "December of the call year -2"),
    ],
)
def test_the_month_of_the_start(start: date, month: int, nl: str, en: str) -> None:
    """Months are counted from January of the call year, and said by name."""
    assert START_MONTH.value(Project(call=2019, start=start)) == month
    assert START_MONTH.amount(month, "nl") == nl
    assert START_MONTH.amount(month, "en") == en


def test_a_window_is_said_from_month_to_month() -> None:
    """Both ends of a window are named with their month."""
    assert START_MONTH.within(9, 12).words("nl") == (
        "de eerste dag van het project valt in september van het aanvraagjaar tot en met december van het aanvraagjaar"
    )


@pytest.mark.parametrize(
    ("known", "all_schools", "missing"),
    [
        ({}, None, ("organisations", "schools")),
        ({"organisations": 3, "schools": 3}, True, ()),
        ({"organisations": 3, "schools": 2}, False, ()),
        ({"organisations": 3}, None, ("schools",)),
        ({"schools": 3}, None, ("organisations",)),
        ({"applicant": Applicant.HIGHER_EDUCATION_INSTITUTION}, False, ("organisations", "schools")),
        ({"applicant": Applicant.VET_PROVIDER, "organisations": 2, "schools": 2}, True, ()),
        ({"applicant": Applicant.SCHOOL, "organisations": 2}, None, ("schools",)),
    ],
)
def test_schools_only(known: dict[str, Any], all_schools: bool | None, missing: tuple[str, ...]) -> None:
    """An applicant that surely is no school settles it; a provider of vocational education may be a school."""
    project = Project(**known)
    assert ALL_SCHOOLS.value(project) is all_schools
    assert ALL_SCHOOLS.missing(project) == missing


def test_what_is_counted_within_bounds() -> None:
    """There are no more schools than organisations, and no more countries either."""
    assert SCHOOLS.value(Project(organisations=3)) == Range(None, 3)
    assert SCHOOLS.value(Project(organisations=3, schools=2)) == 2
    assert ORGANISATIONS.value(Project(schools=3)) == Range(3, None)
    assert ORGANISATIONS.value(Project(schools=0)) is None
    assert ORGANISATIONS.value(Project()) is None
    assert DIFFERENT_COUNTRIES.value(Project(organisations=3)) == Range(1, 3)
    assert DIFFERENT_COUNTRIES.value(Project()) is None


def test_each_country_counts_once() -> None:
    """Two partners from the same country are of one country; an empty list tells nothing."""
    twice = Project(organisations=3, countries=(Country.BE, Country.FI, Country.BE))
    assert DIFFERENT_COUNTRIES.value(twice) == 2
    assert COUNTRIES.value(twice) == (Country.BE, Country.FI)
    assert COUNTRIES.value(Project(countries=())) is None
    assert COUNTRIES.missing(Project(countries=())) == ("countries",)


@pytest.mark.parametrize(
    ("known", "value", "missing"),
    [
        ({}, None, ("budget", "months")),
        ({"budget": 300_000, "months": 24}, 12_500, ()),
        ({"budget": 300_000.5, "months": 24}, 300_000.5 / 24, ()),
        ({"budget": 300_000}, None, ("months",)),
        ({"budget": 300_000, "currency": "EUR", "months": 24}, 12_500, ()),
        ({"budget": 300_000, "currency": "GBP", "months": 24}, None, ("budget",)),
        # a month that has begun counts: no source says otherwise
        ({"budget": 130_000, "start": date(2019, 9, 1), "end": date(2020, 9, 1)}, 10_000, ()),
    ],
)
def test_the_grant_per_month(known: dict[str, Any], value: float | None, missing: tuple[str, ...]) -> None:
    """Amounts are for each month that has begun, and in euros; pounds are not converted."""
    project = Project(**known)
    assert BUDGET_PER_MONTH.value(project) == value
    assert BUDGET_PER_MONTH.missing(project) == missing


def test_the_grant_per_school_and_year() -> None:
    """Four schools over 24 months have eight school years."""
    assert BUDGET_PER_SCHOOL_AND_YEAR.value(Project(budget=132_000, schools=4, months=24)) == 16_500
    assert BUDGET_PER_SCHOOL_AND_YEAR.value(Project(budget=132_000, schools=0, months=24)) == 66_000
    assert BUDGET_PER_SCHOOL_AND_YEAR.missing(Project(budget=132_000)) == ("schools", "months")
    assert BUDGET.sentence(Project(budget=132_000), "nl") == "de gevraagde subsidie is 132.000 euro"


@pytest.mark.parametrize(
    ("call", "earlier", "grants"),
    [
        (2026, None, None),
        (2026, (), 1),
        (2026, (2025,), 2),
        (2026, (2022, 2023, 2025), 4),
        (2026, (2021, 2022), 2),
        (2026, (2021,), 1),
        (2026, (2025, 2025), 3),
        # grants of before there was such an action are of another
        (2022, (2018, 2019, 2020), 1),
        (2022, (2020, 2021), 2),
    ],
)
def test_grants_in_five_calls(call: int, earlier: tuple[int, ...] | None, grants: int | None) -> None:
    """This call and the four before it are counted: of call 2026, 2022 is the first; none of before the action."""
    fact = grants_within(5, since=2021)
    project = Project(call=call, earlier_grants=earlier)
    assert fact.value(project) == grants
    assert fact.missing(project) == (("earlier_grants",) if earlier is None else ())
    assert all("5" in fact.label.text(lang) for lang in LANGUAGES)


@pytest.mark.parametrize(
    ("submitted", "said"),
    [
        ("2019-03-21T12:00", "de aanvraag is ingediend op 21 maart 2019 om 12.00 uur"),
        ("2019-03-21T11:30Z", "de aanvraag is ingediend op 21 maart 2019 om 12.30 uur"),
        ("2020-04-30T23:59:59", "de aanvraag is ingediend op 30 april 2020 om 23.59.59 uur"),
    ],
)
def test_when_it_was_submitted(submitted: str, said: str) -> None:
    """The moment is said as it was told, to the minute."""
    project = Project(submitted=datetime.fromisoformat(submitted))
    assert SUBMITTED.sentence(project, "nl") == said
    assert SUBMITTED.missing(project) == ()
    assert SUBMITTED.missing(Project()) == ("submitted",)
    assert SUBMITTED.sentence(Project(), "nl") == ""


def test_an_hour_that_comes_twice_is_either() -> None:
    """On the night when the clocks go back 02:30 is one of two moments, an hour apart."""
    moments = SUBMITTED.value(Project(submitted=datetime.fromisoformat("2023-10-29T02:30")))
    assert isinstance(moments, Range)
    assert moments.low is not None
    assert moments.high is not None
    assert moments.high - moments.low == 3600


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1_553_166_000, "21 maart 2019 om 12.00 uur"),
        (1_588_283_999, "30 april 2020"),
        (1_588_283_998, "30 april 2020 om 23.59.58 uur"),
    ],
)
def test_a_moment_in_words(count: int, said: str) -> None:
    """The last second of a day is the day."""
    assert SUBMITTED.amount(count, "nl") == said


def test_the_round() -> None:
    """A round is named by its number."""
    assert ROUND.sentence(Project(round=2), "nl") == "het gaat om ronde 2"
    assert ROUND.missing(Project()) == ("round",)
