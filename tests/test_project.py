"""Project references and projects."""

from datetime import date, datetime
from decimal import Decimal
from math import inf, nan
from typing import Any

import pytest
from attrs import fields
from attrs.exceptions import FrozenInstanceError
from hypothesis import given, settings
from hypothesis import strategies as st

from erasmusrules.problems import WrongInput
from erasmusrules.project import Project, ProjectReference
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.other_actions import OtherAction

REFERENCE = "2019-1-BE02-KA229-060233"
SHAPE = "a project reference such as 2019-1-BE02-KA229-060233"


def problems_of(error: pytest.ExceptionInfo[WrongInput]) -> list[tuple[str, object, str]]:
    """List what is wrong: the field, the value, and what is accepted."""
    return [(problem.field, problem.value, problem.accepted.en) for problem in error.value.problems]


# ------------------------------------------------------------------------------------------------- references


def test_a_reference_of_2014_2020_is_read_in_its_parts() -> None:
    """The call, the round, the agency, the action and the serial number come out of the text."""
    reference = ProjectReference.parse("2018-1-BE02-KA229-046846")
    assert reference.call == 2018
    assert reference.round == 1
    assert reference.agency_country is Country.BE
    assert reference.agency_number == "02"
    assert reference.agency == "BE02"
    assert reference.action is Action.KA229
    assert reference.serial == "046846"
    assert reference.partner is None


def test_a_reference_of_2021_2027_is_read_in_its_parts() -> None:
    """The action of the new period has a field behind it, and the serial number keeps its zeros."""
    reference = ProjectReference.parse("2021-2-BE02-KA122-SCH-000012345")
    assert reference == ProjectReference(
        call=2021,
        round=2,
        agency_country=Country.BE,
        agency_number="02",
        action=Action.KA122_SCH,
        serial="000012345",
    )


@pytest.mark.parametrize(
    ("text", "partner"),
    [(REFERENCE, None), (f"{REFERENCE}_1", 1), (f"{REFERENCE}_2", 2), (f"{REFERENCE}_12", 12)],
)
def test_the_suffix_tells_the_partner(text: str, partner: int | None) -> None:
    """What stands behind the underscore is the number of the partner."""
    assert ProjectReference.parse(text).partner == partner


@pytest.mark.parametrize(
    ("text", "country", "agency"),
    [
        ("2018-1-EL01-KA229-046846", Country.GR, "EL01"),
        ("2018-1-UK01-KA229-046846", Country.GB, "UK01"),
        ("2018-1-FR01-KA229-046846", Country.FR, "FR01"),
    ],
)
def test_an_agency_is_written_as_the_eu_spells_its_country(text: str, country: Country, agency: str) -> None:
    """Greece is EL and the United Kingdom is UK in a reference, and GR and GB everywhere else."""
    reference = ProjectReference.parse(text)
    assert reference.agency_country is country
    assert reference.agency == agency
    assert str(reference) == text


def test_the_iso_code_of_an_agency_is_read_too() -> None:
    """GR and GB name the same agency as EL and UK, and are written as the EU writes them."""
    assert str(ProjectReference.parse("2018-1-GR01-KA229-046846")) == "2018-1-EL01-KA229-046846"
    assert ProjectReference.parse("2018-1-GB01-KA229-046846") == ProjectReference.parse("2018-1-UK01-KA229-046846")


DIGITS = "0123456789"
AGENCIES = st.builds(
    "{}{:02}".format,
    st.sampled_from(["EL", "UK", *(country.value for country in Country if country.value not in {"GR", "GB"})]),
    st.integers(0, 99),
)
PARTNERS = st.just("") | st.integers(1, 99).map("_{}".format)
REFERENCES = st.builds(
    "{}-{}-{}-{}-{}{}".format,
    st.integers(2014, 9999),
    st.integers(1, 9),
    AGENCIES,
    st.sampled_from([action.value for action in Action]),
    st.text(DIGITS, min_size=6, max_size=9),
    PARTNERS,
)


@settings(deadline=None)
@given(REFERENCES)
def test_a_reference_is_written_as_it_was_read(text: str) -> None:
    """Reading a reference and writing it again changes nothing, whatever its parts."""
    assert str(ProjectReference.parse(text)) == text


@pytest.mark.parametrize(
    ("text", "value", "accepted"),
    [
        ("2013-1-BE02-KA229-046846", "2013", "a call year from 2014 on (first part)"),
        ("2018-1-ZZ02-KA229-046846", "ZZ02", "an existing country code and two digits (third part)"),
        ("2018-1-BE02-KA999-046846", "KA999", "an existing action code (fourth part)"),
        ("2021-1-BE02-KA122-046846", "KA122", "an existing action code (fourth part)"),
        ("2021-1-BE02-KA229-SCH-046846", "KA229-SCH", "an existing action code (fourth part)"),
    ],
)
def test_a_wrong_part_is_named(text: str, value: str, accepted: str) -> None:
    """A part that cannot be right is told by itself, with its place in the reference."""
    with pytest.raises(WrongInput) as error:
        ProjectReference.parse(text)
    assert problems_of(error) == [("project", value, accepted)]


def test_all_wrong_parts_are_named_at_once() -> None:
    """Call, agency and action are told together, in their order, in Dutch as in English."""
    with pytest.raises(WrongInput) as error:
        ProjectReference.parse("2013-1-ZZ02-KA999-046846")
    assert error.value.text("nl") == (
        "project: '2013'; toegestaan: een aanvraagjaar vanaf 2014 (eerste deel)\n"
        "project: 'ZZ02'; toegestaan: een bestaande landcode en twee cijfers (derde deel)\n"
        "project: 'KA999'; toegestaan: een bestaande actiecode (vierde deel)"
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "046846",
        "2018-0-BE02-KA229-046846",
        "2018-10-BE02-KA229-046846",
        "18-1-BE02-KA229-046846",
        "2018-1-be02-KA229-046846",
        "2018-1-BE2-KA229-046846",
        "2018-1-BE02-KA29-046846",
        "2018-1-BE02-ka229-046846",
        "2021-1-BE02-KA122-SCHOOL-046846",
        "2018-1-BE02-KA229-46846",
        "2018-1-BE02-KA229-0468460000",
        "2018-1-BE02-KA229-046846_0",
        "2018-1-BE02-KA229-046846_100",
        "2018-1-BE02-KA229-046846_",
        "2018-1-BE02-KA229",
        "2018/1/BE02/KA229/046846",
        " 2018-1-BE02-KA229-046846",
        "2018-1-BE02-KA229-046846\n",
        "２０１８-1-BE02-KA229-046846",
    ],
)
def test_what_has_not_the_shape_of_a_reference_is_refused_whole(text: str) -> None:
    """Where the parts cannot be told apart, an example says what a reference looks like."""
    with pytest.raises(WrongInput) as error:
        ProjectReference.parse(text)
    assert problems_of(error) == [("project", text, SHAPE)]
    assert error.value.text("nl").endswith("toegestaan: een projectnummer zoals 2019-1-BE02-KA229-060233")


@pytest.mark.parametrize("serial", ["046846", "0468460", "04684600", "046846000"])
def test_a_serial_number_has_six_to_nine_digits(serial: str) -> None:
    """Both periods' lengths of the serial number are read, and what lies between."""
    assert ProjectReference.parse(f"2018-1-BE02-KA229-{serial}").serial == serial


def test_the_first_call_is_that_of_2014() -> None:
    """2014 is the first year a reference may begin with."""
    assert ProjectReference.parse("2014-1-BE02-KA101-000391").call == 2014


def test_a_reference_does_not_change() -> None:
    """A reference is a value: it is equal to its like, can be a key, and takes no other part."""
    reference = ProjectReference.parse(REFERENCE)
    assert {reference: "known"}[ProjectReference.parse(REFERENCE)] == "known"
    with pytest.raises(FrozenInstanceError):
        setattr(reference, "call", 2020)  # noqa: B010 -- a plain assignment does not type-check


# --------------------------------------------------------------------------------------------------- projects


def test_a_project_takes_call_and_action_from_its_reference() -> None:
    """What the reference tells need not be told again."""
    project = Project(project=ProjectReference.parse(REFERENCE))
    assert project.call == 2019
    assert project.action is Action.KA229


def test_a_project_may_repeat_what_its_reference_says() -> None:
    """The same call and action beside the reference are no contradiction."""
    reference = ProjectReference.parse(REFERENCE)
    project = Project(project=reference, call=2019, action=Action.KA229)
    assert (project.project, project.call, project.action) == (reference, 2019, Action.KA229)


def test_nothing_of_a_project_need_be_known() -> None:
    """Every attribute may be unknown, and stays so."""
    project = Project()
    assert (project.project, project.call, project.action) == (None, None, None)
    assert (project.start, project.end) == (None, None)


@pytest.mark.parametrize(
    ("known", "wrong"),
    [
        ({"call": 2013}, [("call", 2013, "a call year from 2014 on")]),
        ({"call": 10000}, [("call", 10000, "a call year from 2014 on")]),
        (
            {"project": ProjectReference.parse(REFERENCE), "call": 2018},
            [("call", 2018, "2019, as in the project reference")],
        ),
        (
            {"project": ProjectReference.parse(REFERENCE), "action": Action.KA101},
            [("action", "KA101", "KA229, as in the project reference")],
        ),
        (
            {"start": date(2019, 9, 1), "end": date(2019, 8, 31)},
            [("end", "2019-08-31", "not before start")],
        ),
        (
            {
                "project": ProjectReference.parse(REFERENCE),
                "call": 2013,
                "action": Action.KA122_SCH,
                "start": date(2021, 8, 31),
                "end": date(2019, 9, 1),
            },
            [
                ("call", 2013, "a call year from 2014 on"),
                ("call", 2013, "2019, as in the project reference"),
                ("action", "KA122-SCH", "KA229, as in the project reference"),
                ("end", "2019-09-01", "not before start"),
            ],
        ),
        (
            {"project": REFERENCE, "call": "2019", "action": "KA229", "start": "2019-09-01", "end": 2021},
            [
                ("project", REFERENCE, "a member of ProjectReference"),
                ("call", "2019", "a whole number"),
                ("action", "KA229", "a member of Action or of OtherAction"),
                ("start", "2019-09-01", "a date"),
                ("end", 2021, "a date"),
            ],
        ),
        ({"call": True}, [("call", True, "a whole number")]),
        (
            {"project": ProjectReference.parse(REFERENCE), "round": 2},
            [("round", 2, "1, as in the project reference")],
        ),
        ({"round": 0}, [("round", 0, "1 or more")]),
        ({"days": 2, "nights": 3}, [("nights", 3, "at most 2 (see days)")]),
        ({"budget": Decimal("-0.01")}, [("budget", -0.01, "0 or more")]),
        ({"budget": Decimal("1000000000.01")}, [("budget", 1000000000.01, "at most 1000000000")]),
        ({"budget": Decimal("1e400")}, [("budget", inf, "at most 1000000000")]),
        ({"budget": 10**400}, [("budget", 10**400, "at most 1000000000")]),
        ({"budget": "100.50"}, [("budget", "100.50", "a number")]),
        (
            {"start": datetime.fromisoformat("2019-09-01T00:00")},
            [("start", datetime.fromisoformat("2019-09-01T00:00"), "a date")],
        ),
    ],
)
def test_a_project_that_contradicts_itself_is_refused(
    known: dict[str, Any], wrong: list[tuple[str, object, str]]
) -> None:
    """Every wrong attribute is told at once; wrong types come before what can be compared."""
    with pytest.raises(WrongInput) as error:
        Project(**known)
    assert problems_of(error) == wrong


@pytest.mark.parametrize(
    "known",
    [
        {"call": 2014},
        {"call": 9999},
        {"start": date(2019, 9, 1), "end": date(2019, 9, 1)},
        {"start": date(2019, 9, 1)},
        {"end": date(2019, 9, 1)},
    ],
)
def test_the_edges_of_what_is_accepted(known: dict[str, Any]) -> None:
    """The first call, a project of one day and half a period are all right."""
    project = Project(**known)
    assert {name: getattr(project, name) for name in known} == known


@pytest.mark.parametrize("name", ["start", "end"])
@pytest.mark.parametrize("day", [date.min, date(1899, 12, 31), date(2200, 1, 1), date.max])
def test_days_so_far_off_that_they_are_slips(name: str, day: date) -> None:
    """The first and the last day there are, and all outside 1900 to 2199, are told; nothing is counted with them."""
    other = {"start": date(2199, 12, 31), "end": date(1900, 1, 1)}
    near = {"start": date.min, "end": date.max} if day in {date.min, date.max} else other
    tried: list[dict[str, Any]] = [{name: day}, {**near, name: day, "months": 24}]
    for known in tried:
        with pytest.raises(WrongInput) as error:
            Project(**known)
        told = [problem.text("en") for problem in error.value.problems]
        assert f"{name}: '{day.isoformat()}'; accepted: a date from 1900 to 2199" in told
    assert Project(start=date(1900, 1, 1), end=date(2199, 12, 31), months=3600).months == 3600


@pytest.mark.parametrize(
    ("budget", "amount"),
    [(Decimal("100.50"), 100.5), (Decimal(0), 0), (Decimal(10**9), 10**9), (100.5, 100.5), (100, 100), (None, None)],
)
def test_a_grant_is_a_number_of_any_kind(budget: Decimal | float | None, amount: float | None) -> None:
    """An amount of exact decimals is taken as the number it is."""
    project = Project(budget=budget)
    assert project.budget == amount
    assert not isinstance(project.budget, Decimal)


@pytest.mark.parametrize("budget", [nan, Decimal("NaN"), Decimal("sNaN")])
def test_what_is_no_number_is_refused(budget: Decimal | float) -> None:
    """NaN compares with nothing, so it is told to be no number, and not to be too much."""
    with pytest.raises(WrongInput) as error:
        Project(budget=budget)
    assert str(error.value) == "budget: nan; accepted: a number"


def test_the_reference_tells_the_round() -> None:
    """Call, action and round stand in the reference; the days and nights may be as many."""
    project = Project(project=ProjectReference.parse("2022-2-BE05-KA152-YOU-000012345"), days=2, nights=2)
    assert (project.call, project.action, project.round) == (2022, Action.KA152_YOU, 2)


@pytest.mark.parametrize(
    ("action", "described"),
    [(Action.KA229, "project KA229"), (OtherAction.BUURKLASSEN, "project Buurklassen"), (None, "")],
)
def test_how_a_project_is_named(action: Action | OtherAction | None, described: str) -> None:
    """By the code of its action, or by its name where it has no code."""
    assert Project(action=action).described("nl") == described


def test_a_project_does_not_change() -> None:
    """A project is a value, without room for anything else."""
    project = Project(call=2019)
    with pytest.raises(FrozenInstanceError):
        setattr(project, "call", 2020)  # noqa: B010 -- a plain assignment does not type-check
    assert not hasattr(project, "__dict__")


def test_every_attribute_of_a_project_has_a_name_in_both_languages() -> None:
    """The names stand in the order of the attributes."""
    assert list(Project.FIELD_LABELS) == [field.name for field in fields(Project)]
    assert all(label.nl and label.en for label in Project.FIELD_LABELS.values())
    assert Project.FIELD_LABELS["end"].nl == "einddatum van het project"
