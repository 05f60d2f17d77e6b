"""The facts of an exchange of classes."""

from datetime import date
from typing import Any

import pytest

from erasmusrules.conditions import TermsFact
from erasmusrules.flanders.exchange_facts import (
    COMMUNITIES,
    DAYS_FOR_EACH_COMMUNITY,
    DAYS_TOGETHER,
    EDUCATIONAL_PROJECT,
    IN_SCHOOL_HOLIDAYS,
    LEVELS,
    NIGHTS_TOGETHER,
    ONE_SCHOOL_YEAR,
    ONLY_CULTURE_OR_TOURISM,
    OTHER_ACTIVITIES,
    RECIPROCAL,
    ROLE,
    VIRTUAL,
    WHOLE_CLASS,
)
from erasmusrules.project import Project
from erasmusrules.vocabulary.agencies import Community
from erasmusrules.vocabulary.education import Level
from erasmusrules.vocabulary.roles import Role

TRUTHS = {
    EDUCATIONAL_PROJECT: ("educational_project", True),
    ONLY_CULTURE_OR_TOURISM: ("only_culture_or_tourism", True),
    OTHER_ACTIVITIES: ("other_activities", True),
    RECIPROCAL: ("reciprocal", True),
    WHOLE_CLASS: ("whole_class", True),
    IN_SCHOOL_HOLIDAYS: ("in_school_holidays", True),
    VIRTUAL: ("virtual", True),
}
"""Each truth, the field it is told in, and what that field says where it is so."""


def _project(name: str, value: object) -> Project:
    known: dict[str, Any] = {name: value}
    return Project(**known)


@pytest.mark.parametrize("fact", TRUTHS, ids=lambda fact: fact.name)
def test_a_truth_is_told_in_its_field(fact: object) -> None:
    """It is so, or it is not so, or nobody filled it in: then the field is asked for."""
    name, so = next(told for known, told in TRUTHS.items() if known is fact)
    truth = next(known for known in TRUTHS if known is fact)
    assert truth.value(_project(name, so)) is True
    assert truth.value(_project(name, not so)) is False
    assert truth.value(Project()) is None
    assert truth.missing(Project()) == (name,)
    assert truth.missing(_project(name, so)) == ()


@pytest.mark.parametrize(
    ("start", "end", "within"),
    [
        (date(2020, 9, 1), date(2021, 8, 31), True),
        (date(2020, 9, 1), date(2021, 9, 1), False),
        (date(2020, 8, 31), date(2020, 9, 1), False),
        (date(2021, 1, 4), date(2021, 6, 30), True),
        (date(2019, 10, 1), date(2020, 10, 1), False),
        (date(2020, 9, 1), None, None),
        (None, date(2021, 6, 30), None),
    ],
)
def test_a_school_year_runs_from_september_to_august(start: date | None, end: date | None, within: bool | None) -> None:
    """A project stays in one school year where its first and its last day are in the same one."""
    assert ONE_SCHOOL_YEAR.value(Project(start=start, end=end)) is within


@pytest.mark.parametrize(("months", "within"), [(12, None), (13, False), (1, None)])
def test_what_the_length_tells_of_the_school_year(months: int, within: bool | None) -> None:
    """More than twelve months are never one school year; fewer may still be in two."""
    assert ONE_SCHOOL_YEAR.value(Project(months=months)) is within
    assert ONE_SCHOOL_YEAR.missing(Project(months=months)) == ("start", "end")


@pytest.mark.parametrize(("days", "nights", "counted"), [(2, 1, 1), (1, None, 0), (2, None, None), (None, 3, 3)])
def test_nights(days: int | None, nights: int | None, counted: int | None) -> None:
    """Who is together for one day alone stays no night."""
    project = Project(days=days, nights=nights)
    assert NIGHTS_TOGETHER.value(project) == counted
    assert DAYS_TOGETHER.value(project) == days


@pytest.mark.parametrize(
    ("days", "communities", "each", "missing"),
    [
        (2, (Community.FLEMISH, Community.FRENCH), 1, ()),
        (2, (Community.FLEMISH, Community.FRENCH, Community.FRENCH), 1, ()),
        (3, (Community.FLEMISH, Community.FRENCH), 1.5, ()),
        (None, (Community.FLEMISH, Community.FRENCH), None, ("days",)),
        (2, (), None, ("communities",)),
        (None, None, None, ("days", "communities")),
    ],
)
def test_days_for_each_community(
    days: int | None, communities: tuple[Community, ...] | None, each: float | None, missing: tuple[str, ...]
) -> None:
    """The days are shared out over the Communities, each counted once."""
    project = Project(days=days, communities=communities)
    assert DAYS_FOR_EACH_COMMUNITY.value(project) == each
    assert DAYS_FOR_EACH_COMMUNITY.missing(project) == missing


@pytest.mark.parametrize(
    ("fact", "name", "terms", "said"),
    [
        (
            LEVELS,
            "levels",
            (Level.PRIMARY, Level.SECONDARY),
            "onderwijsniveaus van de klassen: lager onderwijs en secundair onderwijs",
        ),
        (
            COMMUNITIES,
            "communities",
            (Community.FLEMISH, Community.FRENCH),
            "Gemeenschappen van de scholen: Vlaamse Gemeenschap en Franse Gemeenschap",
        ),
    ],
    ids=lambda known: getattr(known, "name", None),
)
def test_lists(fact: TermsFact[Project], name: str, terms: tuple[Level | Community, ...], said: str) -> None:
    """An empty list tells nothing; a full one is said by the names of its terms."""
    assert fact.value(_project(name, terms)) == terms
    assert fact.sentence(_project(name, terms), "nl") == said
    for nothing in (None, ()):
        assert fact.value(_project(name, nothing)) is None
        assert fact.missing(_project(name, nothing)) == (name,)


def test_who_takes_part() -> None:
    """The role of those who take part stands in its field."""
    assert ROLE.value(Project(role=Role.TEACHER)) is Role.TEACHER
    assert ROLE.missing(Project()) == ("role",)
