"""Records in, answers out: mappings, CSV and JSON Lines, right and wrong."""

import io
import json
import tracemalloc
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from itertools import chain, islice, permutations, repeat
from math import nan
from typing import Any, cast, get_args, get_type_hints

import pytest
from attrs import evolve, fields
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from drawn import forgetting
from erasmusrules.checking import check
from erasmusrules.conditions import Fixed
from erasmusrules.facts import ACTIVITY, DAYS, LEARNING_AGREEMENT, PARTICIPANTS, TRAVEL_DAYS, YOUNGEST
from erasmusrules.history import History, In
from erasmusrules.label import LANGUAGES, Label
from erasmusrules.mobility import Mobility
from erasmusrules.problems import Problem, WrongInput
from erasmusrules.project import Project, ProjectReference
from erasmusrules.records import (
    FIELDS,
    PROJECT_FIELDS,
    VOCABULARIES,
    Row,
    answer,
    errors,
    mobility_of,
    problems_of,
    project_of,
    read,
    record_of,
    subject_of,
    unknown_field,
)
from erasmusrules.rules import Kind, Programme, Rule, RuleSet, Topic
from erasmusrules.sources import Evidence, Source
from erasmusrules.strategies import mobilities
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.agencies import Community
from erasmusrules.vocabulary.applicants import Applicant, PartnershipType
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.education import Level
from erasmusrules.vocabulary.roles import Role, Venue
from erasmusrules.vocabulary.term import Term

Told = tuple[str, object, str]


def wrongs(record: dict[str, object]) -> list[Told]:
    """Read a record that cannot be right, and list what is wrong: the field, the value, and what is accepted."""
    with pytest.raises(WrongInput) as error:
        mobility_of(record)
    return told(error.value.problems)


def told(problems: tuple[Problem, ...]) -> list[Told]:
    """List problems as field, value and what is accepted."""
    return [(problem.field, problem.value, problem.accepted.en) for problem in problems]


def rows(data: bytes) -> list[Row]:
    """Read a whole file."""
    return list(read(io.BytesIO(data)))


def wrong_file(data: bytes) -> list[Told]:
    """Read a file that is refused as a whole, and list what is wrong with it."""
    with pytest.raises(WrongInput) as error:
        rows(data)
    return told(error.value.problems)


# -------------------------------------------------------------------------------------------------- every field

EVERY_FIELD: list[tuple[str, str, object, object]] = [
    ("id", "group 7", "group 7", "group 7"),
    (
        "project",
        "2019-1-BE02-KA229-060233",
        "2019-1-BE02-KA229-060233",
        ProjectReference.parse("2019-1-BE02-KA229-060233"),
    ),
    ("call", "2019", 2019, 2019),
    ("action", "KA229", "KA229", Action.KA229),
    (
        "activity",
        "group-mobility-of-school-pupils",
        "group-mobility-of-school-pupils",
        Activity.GROUP_MOBILITY_OF_SCHOOL_PUPILS,
    ),
    ("start", "2020-03-09", "2020-03-09", date(2020, 3, 9)),
    ("end", "2020-02-29", "2020-02-29", date(2020, 2, 29)),
    ("days", "5", 5, 5),
    ("travel_days", "0", 0, 0),
    ("green_travel", "yes", True, True),
    ("project_start", "2019-09-01", "2019-09-01", date(2019, 9, 1)),
    ("project_end", "2021-08-31", "2021-08-31", date(2021, 8, 31)),
    ("sending", "BE", "BE", Country.BE),
    ("receiving", "FI", "FI", Country.FI),
    ("venue", "eu-institution-seat", "eu-institution-seat", Venue.EU_INSTITUTION_SEAT),
    ("role", "pupil", "pupil", Role.PUPIL),
    ("participants", "24", 24, 24),
    ("born", "2006-01-07;2005-12-24", ["2006-01-07", "2005-12-24"], (date(2006, 1, 7), date(2005, 12, 24))),
    ("ages", "13;14", [13, 14], (13, 14)),
    ("fewer_opportunities", "3", 3, 3),
    ("enrolled", "no", False, False),
    ("residence", "EL", "GR", Country.GR),
    ("graduated", "2019-06-30", "2019-06-30", date(2019, 6, 30)),
    ("countries_of_participants", "BE;FI;EL", ["BE", "FI", "EL"], (Country.BE, Country.FI, Country.GR)),
    ("national_groups", "8;9", [8, 9], (8, 9)),
    ("accompanying", "2", 2, 2),
    ("accompanying_ages", "40;29", [40, 29], (40, 29)),
    ("accompanied_days", "5", 5, 5),
    ("virtual", "nee", False, False),
    ("learning_programme", "ja", True, True),
    ("learning_agreement", "true", True, True),
    ("teaching_hours", "7.5", 7.5, 7.5),
    ("ects", "30", 30, 30.0),
    ("months_in_cycle", "11.25", 11.25, 11.25),
    ("one_cycle_programme", "no", False, False),
]


def test_the_fields_are_those_of_the_contract() -> None:
    """The fields of a mobility's record have the names, and the order, that other tools rely on."""
    assert tuple(name for name, _text, _typed, _value in EVERY_FIELD) == FIELDS
    assert tuple(field.name for field in fields(Mobility)) == FIELDS


@pytest.mark.parametrize(("name", "text", "typed", "value"), EVERY_FIELD, ids=FIELDS)
def test_a_field_is_read_from_text_and_from_json(name: str, text: str, typed: object, value: object) -> None:
    """A value may be all text, as in CSV, or have the type that JSON has for it; blanks around it do not matter."""
    for raw in (text, typed, f"  {text}\t"):
        assert getattr(mobility_of({name: raw}), name) == value


@pytest.mark.parametrize("name", FIELDS)
@pytest.mark.parametrize("empty", ["", "   ", "\t", None], ids=repr)
def test_an_empty_field_is_not_known(name: str, empty: str | None) -> None:
    """An empty value is the same as none at all."""
    assert mobility_of({name: empty}) == Mobility()


@pytest.mark.parametrize(
    ("record", "activity"),
    [
        ({"activity": "LM-GRP-PUPIL"}, Activity.GROUP_MOBILITY_OF_SCHOOL_PUPILS),
        ({"activity": "SM-TTA", "action": " KA121-VET "}, Activity.TEACHING_OR_TRAINING_ASSIGNMENT),
        ({"activity": "SM-TTA", "action": "KA122-SCH"}, Activity.TEACHING_ASSIGNMENT),
        ({"activity": "Staff training abroad", "project": "2018-1-BE02-KA102-046846"}, Activity.STAFF_TRAINING),
        ({"activity": "youth exchanges – programme countries"}, Activity.YOUTH_EXCHANGE),
    ],
)
def test_an_activity_may_be_called_as_the_commission_calls_it(record: dict[str, object], activity: Activity) -> None:
    """The labels of the Commission's statistics and tools are read; where they differ by field, the action tells."""
    assert mobility_of(record).activity is activity


@pytest.mark.parametrize(
    "record",
    [
        {"activity": "SM-TTA"},
        {"activity": "SM-TTA", "action": "KA131-HED"},
        {"activity": "Staff training abroad", "action": "KA101"},
        {"activity": "SM-TTA", "project": "2018-1-BE02-KA999-046846"},
        {"activity": "SM-TTA", "action": ["KA101"]},
    ],
)
def test_a_label_that_means_another_activity_in_each_field_is_not_guessed(record: dict[str, object]) -> None:
    """Without an action whose field has such an activity, the label is named and refused."""
    found = [problem for problem in wrongs(record) if problem[0] == "activity"]
    assert [value for _field, value, _accepted in found] == [record["activity"]]
    assert found[0][2].startswith("an activity of this action")


@pytest.mark.parametrize("name", ["born", "ages", "countries_of_participants", "accompanying_ages"])
def test_an_empty_list_is_not_known(name: str) -> None:
    """A list without items says nothing."""
    assert mobility_of({name: []}) == Mobility()


@pytest.mark.parametrize("text", [";", " ; ;", ";;;"])
def test_semicolons_alone_are_no_list(text: str) -> None:
    """A list of which nothing but the semicolons was filled in is not known; above all it is no "none"."""
    assert mobility_of({"ages": text, "born": text}) == Mobility()
    assert project_of({"earlier_grants": text}).earlier_grants is None


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("yes", True),
        ("ja", True),
        ("true", True),
        ("no", False),
        ("nee", False),
        ("false", False),
        ("Ja", True),
        ("NEE", False),
        ("True", True),
    ],
)
def test_a_truth_is_said_in_either_language(text: str, truth: bool) -> None:
    """Yes and no may be Dutch, English or a computer's, with capitals or without."""
    assert mobility_of({"enrolled": text}).enrolled is truth


@pytest.mark.parametrize(("text", "country"), [("EL", Country.GR), ("GR", Country.GR), ("UK", Country.GB)])
def test_the_eus_own_country_codes_are_read(text: str, country: Country) -> None:
    """EL is Greece and UK is the United Kingdom, alone and in a list."""
    assert mobility_of({"receiving": text}).receiving is country
    assert mobility_of({"countries_of_participants": f"BE;{text}"}).countries_of_participants == (Country.BE, country)


@pytest.mark.parametrize(
    ("text", "ages"),
    [("13", (13,)), ("13;14", (13, 14)), (" 13 ; 14 ", (13, 14)), ("13;;14;", (13, 14)), (";13", (13,))],
)
def test_a_list_is_separated_by_semicolons(text: str, ages: tuple[int, ...]) -> None:
    """Blanks around an item and empty items do not matter."""
    assert mobility_of({"ages": text}).ages == ages


@pytest.mark.parametrize(("value", "ages"), [(13, (13,)), ([13], (13,)), ((13, 14), (13, 14))])
def test_a_list_of_one_may_be_its_item(value: object, ages: tuple[int, ...]) -> None:
    """One age alone is a list of one."""
    assert mobility_of({"ages": value}).ages == ages


def test_an_id_may_be_a_number() -> None:
    """The caller's own name for the row is kept as text, never interpreted."""
    assert mobility_of({"id": 7}).id == "7"
    assert mobility_of({"id": "007"}).id == "007"


# ------------------------------------------------------------------------------------------------- what is wrong

REFERENCE = "a project reference such as 2019-1-BE02-KA229-060233"
COUNTRY = "an existing country code (two capital letters), such as BE"
DAY = "a date in the form YYYY-MM-DD"
NUMBER = "a number, with a decimal point"
WHOLE = "a whole number"
TRUTH = "yes or no"


@pytest.mark.parametrize(
    ("name", "value", "accepted"),
    [
        ("id", 7.5, "text"),
        ("id", True, "text"),
        ("id", ["a"], "text"),
        ("id", {"a": 1}, "text"),
        ("project", "KA229-060233", REFERENCE),
        ("call", "twenty", WHOLE),
        ("call", "2019.0", WHOLE),
        ("call", 2019.0, WHOLE),
        ("call", True, WHOLE),
        ("call", [2019], WHOLE),
        ("call", "20 19", WHOLE),
        ("call", "٢٠١٩", WHOLE),
        ("days", "1234567890", WHOLE),
        ("days", "+5", WHOLE),
        ("start", "9/03/2020", DAY),
        ("start", "2020-3-9", DAY),
        ("start", "20200309", DAY),
        ("start", "2020-W11-1", DAY),
        ("start", "2020-03-09T00:00", DAY),
        ("start", 20200309, DAY),
        ("end", "2020-02-30", "a date that exists"),
        ("end", "2021-02-29", "a date that exists"),
        ("end", "2020-13-01", "a date that exists"),
        ("end", "0000-01-01", "a date that exists"),
        ("green_travel", "maybe", TRUTH),
        ("green_travel", "1", TRUTH),
        ("green_travel", 1, TRUTH),
        ("green_travel", 0, TRUTH),
        ("sending", "be", COUNTRY),
        ("sending", "BEL", COUNTRY),
        ("sending", "België", COUNTRY),
        ("sending", "ZZ", COUNTRY),
        ("sending", 32, COUNTRY),
        ("venue", "museum", "hosting-organisation, eu-institution-seat, other"),
        ("venue", 1, "hosting-organisation, eu-institution-seat, other"),
        ("role", "pupils", "a known term; did you mean pupil?"),
        ("role", "teachers", "a known term; did you mean teacher?"),
        ("role", "TEACHERS", "a known term; did you mean teacher?"),
        ("action", "KA-229", "a known term; did you mean KA229?"),
        ("role", "zz", "a known term (see labels roles)"),
        ("action", "zz", "a known term (see labels actions)"),
        ("activity", "zz", "a known term (see labels activities)"),
        ("activity", "job shadowing", "a known term; did you mean job-shadowing?"),
        ("activity", "Group-mobility-of-school-pupils", "a known term; did you mean group-mobility-of-school-pupils?"),
        ("born", "2006-01-07;7 jan", DAY),
        ("born", ["2006-01-07", None], DAY),
        ("born", "2006-01-07,2005-12-24", DAY),
        ("ages", "13;veertien", WHOLE),
        ("ages", [[13]], WHOLE),
        ("ages", {"13": 1}, WHOLE),
        ("countries_of_participants", "BE;ZZ", COUNTRY),
        ("teaching_hours", "7,5", NUMBER),
        ("teaching_hours", "8 uur", NUMBER),
        ("ects", True, NUMBER),
        ("ects", "nan", NUMBER),
        ("ects", "inf", NUMBER),
        ("ects", "1e3", NUMBER),
    ],
)
def test_a_wrong_value_says_what_is_accepted(name: str, value: object, accepted: str) -> None:
    """The field, the value as it came and what would have been right are told."""
    assert wrongs({name: value}) == [(name, value, accepted)]


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("participant", "participants"),
        ("Call", "call"),
        ("recieving", "receiving"),
        ("accompagnying", "accompanying"),
        ("start_date", "start"),
        ("green travel", "green_travel"),
        ("age", "ages"),
    ],
)
def test_an_unknown_field_names_the_nearest(name: str, near: str) -> None:
    """A field that no record has is an error, with the known field that looks most like it."""
    assert wrongs({name: 3}) == [(name, 3, f"a known field; did you mean {near}?")]
    problem = unknown_field(name, 3)
    assert problem.text("nl") == f"{name}: 3; toegestaan: een bekend veld; bedoel je {near}?"


def test_an_unknown_field_is_wrong_although_it_is_empty() -> None:
    """A column that nobody knows is told also where it has no value: perhaps its name is a typing error."""
    assert wrongs({"participant": ""}) == [("participant", "", "a known field; did you mean participants?")]


@pytest.mark.parametrize(
    ("code", "meant"),
    [("KA122", "KA122-SCH"), ("KA121", "KA121-SCH"), ("KA120", "KA120-SCH"), ("ka122-sch", "KA122-SCH")],
)
def test_an_action_that_is_nearly_right_names_the_one_that_is_meant(code: str, meant: str) -> None:
    """A coordinator who writes KA122 means a short-term project, and is not sent to another action."""
    assert wrongs({"action": code}) == [("action", code, f"a known term; did you mean {meant}?")]


def test_everything_that_is_wrong_with_a_record_is_told_at_once() -> None:
    """Unknown fields, unreadable values and values that contradict each other come in one error."""
    record: dict[str, object] = {
        "participant": 3,
        "project": "2013-1-ZZ02-KA229-060233",
        "receiving": "ZZ",
        "start": "2020-03-09",
        "end": "2020-03-08",
        "call": "2013",
    }
    assert wrongs(record) == [
        ("participant", 3, "a known field; did you mean participants?"),
        ("project", "2013", "a call year from 2014 on (first part)"),
        ("project", "ZZ02", "an existing country code and two digits (third part)"),
        ("receiving", "ZZ", COUNTRY),
        ("call", 2013, "a call year from 2014 on"),
        ("end", "2020-03-08", "not before start (2020-03-09)"),
    ]


def test_a_date_of_pythons_is_no_text() -> None:
    """A record is typed as JSON has it: a date is text there."""
    assert wrongs({"start": date(2020, 3, 9)}) == [("start", date(2020, 3, 9), DAY)]
    moment = datetime.fromisoformat("2020-03-09T00:00")
    assert wrongs({"start": moment}) == [("start", moment, DAY)]


# ------------------------------------------------------------------------------------------------- there and back


def test_a_record_is_what_json_holds() -> None:
    """Codes, ISO dates and lists; what is not known is left out, and the order is that of the fields."""
    mobility = Mobility(
        id="a",
        project=ProjectReference.parse("2019-1-EL01-KA229-060233"),
        activity=Activity.JOB_SHADOWING,
        start=date(2020, 3, 9),
        green_travel=False,
        receiving=Country.GR,
        venue=Venue.OTHER,
        role=Role.TEACHER,
        born=(date(1980, 2, 29),),
        countries_of_participants=(Country.BE, Country.GB),
        teaching_hours=7.5,
    )
    record = record_of(mobility)
    assert record == {
        "id": "a",
        "project": "2019-1-EL01-KA229-060233",
        "call": 2019,
        "action": "KA229",
        "activity": "job-shadowing",
        "start": "2020-03-09",
        "green_travel": False,
        "receiving": "GR",
        "venue": "other",
        "role": "teacher",
        "born": ["1980-02-29"],
        "countries_of_participants": ["BE", "GB"],
        "teaching_hours": 7.5,
    }
    assert list(record) == [name for name in FIELDS if name in record]
    assert record_of(Mobility()) == {}


def as_text(value: object) -> str:
    """Write a value of a record as a cell of CSV."""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, list):
        return ";".join(str(item) for item in cast("list[object]", value))
    return str(value)


@st.composite
def mobilities_told(draw: DrawFn) -> Mobility:
    """Draw a mobility with something known of any field; a list that is known has items."""
    mobility = draw(mobilities(complete=True))
    assert mobility.start is not None
    reference = ProjectReference.parse("2023-1-UK01-KA122-SCH-000012345_3")
    told_by_reference = draw(st.booleans())
    mobility = evolve(
        mobility,
        id=draw(st.text("abc é;,\"'{}\\:0123456789", min_size=1).map(str.strip).filter(bool)),
        project=reference if told_by_reference else None,
        call=2023 if told_by_reference else mobility.call,
        action=Action.KA122_SCH if told_by_reference else mobility.action,
        born=mobility.born or None,
        countries_of_participants=mobility.countries_of_participants or None,
        graduated=draw(st.none() | st.dates(date(1950, 1, 1), date(2030, 1, 1))),
        accompanying=None,
        accompanying_ages=draw(st.none() | st.lists(st.integers(0, 130), min_size=1).map(tuple)),
        teaching_hours=draw(st.none() | st.integers(0, 10**6)),
        ects=draw(st.none() | st.integers(0, 10**6).map(lambda count: count / 8)),
        months_in_cycle=draw(st.none() | st.sampled_from([0, 0.5, 11, 12.0])),
    )
    return draw(forgetting(mobility))


@settings(deadline=None, max_examples=200)
@given(mobilities_told())
def test_a_mobility_comes_back_from_its_record(mobility: Mobility) -> None:
    """Writing a mobility as a record and reading it again changes nothing: as JSON, and all as text."""
    record = record_of(mobility)
    assert mobility_of(record) == mobility
    assert mobility_of({name: as_text(value) for name, value in record.items()}) == mobility
    line = json.dumps(record, allow_nan=False).encode() + b"\n"
    assert [row.subject for row in rows(line)] == [mobility]


# ----------------------------------------------------------------------------------------------------- the answer

GUIDE = Source(
    key="G",
    publisher=Label(nl="Agentschap", en="Agency"),
    title="Guide",
    version="2019",
    address="-",
    evidence=Evidence.OFFICIAL,
)
MEMORY = Source(
    key="M",
    publisher=Label(nl="niemand", en="nobody"),
    title="memory",
    version="-",
    address="-",
    evidence=Evidence.RECALLED,
)
SHADOWING = ACTIVITY.one_of(Activity.JOB_SHADOWING)
RULES = RuleSet(
    Programme(
        title=Label(nl="proef", en="trial"),
        subject=Mobility,
        first=2019,
        last=2020,
        rules=(
            Rule(
                id="trial/duration",
                title=Label(nl="duur", en="duration"),
                topic=Topic.DURATION,
                applies=SHADOWING,
                requires=History(In(2019, 2019, DAYS.at_least(2), GUIDE.at("p. 3", "2 days"))),
            ),
            Rule(
                id="trial/age",
                title=Label(nl="leeftijd", en="age"),
                topic=Topic.AGE,
                applies=SHADOWING,
                requires=History(In(2019, 2019, YOUNGEST.at_least(18), GUIDE.at("p. 4", "18 years"))),
            ),
            Rule(
                id="trial/group",
                title=Label(nl="groepsgrootte", en="group size"),
                topic=Topic.GROUP,
                applies=SHADOWING,
                requires=History(In(2019, 2019, PARTICIPANTS.at_most(3), MEMORY.at("p. 5", "3 people"))),
            ),
            Rule(
                id="trial/agreement",
                title=Label(nl="leerovereenkomst", en="learning agreement"),
                topic=Topic.DOCUMENTS,
                applies=SHADOWING,
                requires=History(In(2019, 2019, LEARNING_AGREEMENT.holds(), GUIDE.at("p. 6", "signed"))),
                kind=Kind.DUTY,
            ),
            Rule(
                id="trial/travel",
                title=Label(nl="reisdagen", en="travel days"),
                topic=Topic.TRAVEL_DAYS,
                applies=Fixed[Mobility](met=True, said=Label(nl="alles", en="everything")),
                requires=History(In(2020, 2020, TRAVEL_DAYS.at_most(2), GUIDE.at("p. 7", "2 days"))),
            ),
        ),
    )
)
DURATION = RuleSet(
    Programme(
        title=Label(nl="proef", en="trial"), subject=Mobility, first=2019, last=2019, rules=(RULES["trial/duration"],)
    )
)
SOURCE = "Agency, ‘Guide’ (2019)"


def test_an_answer_has_the_shape_of_the_contract() -> None:
    """Outcome, findings, what is still to arrange, advice and what is missing: exactly these keys, in this order."""
    mobility = Mobility(id="x", call=2019, action=Action.KA101, activity=Activity.JOB_SHADOWING, days=5, participants=4)
    answered = answer(check(mobility, rules=RULES), "en")
    assert answered == {
        "id": "x",
        "outcome": "undecided",
        "findings": [
            {
                "rule": "trial/age",
                "outcome": "undecided",
                "text": (
                    "Missing: date of birth of each participant and first day. "
                    "Condition: the youngest participant is at least 18 years of age on the first day."
                ),
                "missing": ["born", "start"],
                "evidence": "official",
                "sources": [f"{SOURCE}, p. 4"],
            },
            {
                "rule": "trial/duration",
                "outcome": "met",
                "text": "Not counting travel, the activity lasts 5 days; the minimum is 2 days.",
                "missing": [],
                "evidence": "official",
                "sources": [f"{SOURCE}, p. 3"],
            },
            {
                "rule": "trial/travel",
                "outcome": "undecided",
                "text": "Travel days: no source has been read yet for call 2019.",
                "missing": [],
                "evidence": None,
                "sources": [],
            },
        ],
        "to_arrange": [
            {
                "rule": "trial/agreement",
                "text": "Every participant has a signed learning agreement.",
                "evidence": "official",
                "sources": [f"{SOURCE}, p. 6"],
            }
        ],
        "advice": [
            {
                "rule": "trial/group",
                "text": "The group has 4 participants; the maximum is 3 participants.",
                "evidence": "recalled",
            },
        ],
        "missing": ["born", "start"],
    }
    assert list(answered) == ["id", "outcome", "findings", "to_arrange", "advice", "missing"]
    assert json.loads(json.dumps(answered, allow_nan=False)) == answered


@pytest.mark.parametrize(
    ("participants", "advice"),
    [
        (None, "The group has at most 3 participants."),
        (4, "The group has 4 participants; the maximum is 3 participants."),
    ],
)
def test_advice_says_what_is_known(participants: int | None, advice: str) -> None:
    """Where the case is not known, advice is what the rule asks; where it is, what the case has."""
    mobility = Mobility(call=2019, action=Action.KA101, activity=Activity.JOB_SHADOWING, participants=participants)
    answered = answer(check(mobility, rules=RULES), "en")
    assert answered["advice"] == [{"rule": "trial/group", "text": advice, "evidence": "recalled"}]


@pytest.mark.parametrize(
    ("days", "outcome", "dutch"),
    [
        (2, "met", "Zonder reisdagen duurt de activiteit 2 dagen; het minimum is 2 dagen."),
        (1, "not met", "Zonder reisdagen duurt de activiteit 1 dag; het minimum is 2 dagen."),
    ],
)
def test_an_answer_is_in_the_language_asked_for(days: int, outcome: str, dutch: str) -> None:
    """Outcomes and names of rules are codes in every language; sentences are in the one asked for."""
    mobility = Mobility(call=2019, action=Action.KA101, activity=Activity.JOB_SHADOWING, days=days)
    answered = answer(check(mobility, rules=DURATION), "nl")
    assert answered == {
        "id": None,
        "outcome": outcome,
        "findings": [
            {
                "rule": "trial/duration",
                "outcome": outcome,
                "text": dutch,
                "missing": [],
                "evidence": "official",
                "sources": ["Agentschap, ‘Guide’ (2019), p. 3"],
            }
        ],
        "to_arrange": [],
        "advice": [],
        "missing": [],
    }


def test_an_answer_to_an_unknown_activity_says_what_is_missing() -> None:
    """Where nobody can tell which rules apply, the one finding says so."""
    answered = answer(check(Mobility(id="x", call=2019), rules=DURATION), "en")
    assert answered == {
        "id": "x",
        "outcome": "undecided",
        "findings": [
            {
                "rule": "which-rules",
                "outcome": "undecided",
                "text": "Which rules apply cannot be told yet. Missing: activity.",
                "missing": ["activity"],
                "evidence": None,
                "sources": [],
            }
        ],
        "to_arrange": [],
        "advice": [],
        "missing": ["activity"],
    }


def test_the_errors_of_a_row_have_the_shape_of_the_contract() -> None:
    """A wrong row is answered by its id, its line and all that is wrong with it."""
    [row] = rows(b"id,receiving,call\nx,ZZ,2013\n")
    assert errors(row, "nl") == {
        "id": "x",
        "row": 2,
        "errors": [
            {
                "field": "receiving",
                "value": "ZZ",
                "message": "receiving: 'ZZ'; toegestaan: een bestaande landcode (twee hoofdletters), zoals BE",
            },
            {"field": "call", "value": 2013, "message": "call: 2013; toegestaan: een aanvraagjaar vanaf 2014"},
        ],
    }


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("ZZ", "ZZ"),
        (7, 7),
        (7.5, 7.5),
        (None, None),
        (True, True),
        ([13], "[13]"),
        ({"a": 1}, "{'a': 1}"),
        (b"\xe9", "b'\\xe9'"),
        (date(2020, 3, 9), "2020-03-09"),
    ],
)
def test_the_value_of_a_problem_is_what_json_holds(value: object, written: object) -> None:
    """What JSON has no type for is written as text."""
    problem = Problem(field="id", value=value, accepted=Label(nl="tekst", en="text"))
    [said] = problems_of([problem], "en")
    assert said["field"] == "id"
    assert said["value"] == written
    assert type(said["value"]) is type(written)
    assert said["message"] == problem.text("en")
    json.dumps(said, allow_nan=False)


# -------------------------------------------------------------------------------------------------------- a file


def test_a_csv_file_is_read_row_by_row() -> None:
    """The header names the fields; each row knows its line, its id and its mobility."""
    read_rows = rows(b'id,call,ages,receiving\na,2019,13;14,EL\n"b, c",2020,,\n')
    assert read_rows == [
        Row(number=2, id="a", subject=Mobility(id="a", call=2019, ages=(13, 14), receiving=Country.GR)),
        Row(number=3, id="b, c", subject=Mobility(id="b, c", call=2020)),
    ]


def test_a_file_of_json_lines_is_read_row_by_row() -> None:
    """Each line is one object, typed as JSON has it."""
    data = b'{"id": 1, "call": 2019, "ages": [13, 14], "enrolled": true}\n{"call": "2020", "born": null}\n'
    assert rows(data) == [
        Row(number=1, id="1", subject=Mobility(id="1", call=2019, ages=(13, 14), enrolled=True)),
        Row(number=2, id=None, subject=Mobility(call=2020)),
    ]


GOOD = [
    pytest.param(b"id,call\na,2019\n", id="lf"),
    pytest.param(b"id,call\na,2019", id="no last line end"),
    pytest.param(b"id,call\r\na,2019\r\n", id="crlf"),
    pytest.param(b"\xef\xbb\xbfid,call\na,2019\n", id="bom"),
    pytest.param(b"\xef\xbb\xbfid,call\r\na,2019\r\n", id="bom crlf"),
    pytest.param(b'"id","call"\n"a","2019"\n', id="quoted"),
    pytest.param(b" id , call \n a , 2019 \n", id="blanks"),
    pytest.param(b"call,id\n2019,a\n", id="other order"),
    pytest.param(b"id,call,born\na,2019,\n", id="empty cell"),
]


@pytest.mark.parametrize("data", GOOD)
def test_csv_is_read_as_spreadsheets_write_it(data: bytes) -> None:
    """Line ends, a byte order mark, quotation marks and blanks do not matter."""
    assert rows(data) == [Row(number=2, id="a", subject=Mobility(id="a", call=2019))]


@pytest.mark.parametrize(
    "data",
    [
        b'{"id": "a", "call": 2019}\n',
        b'{"id": "a", "call": 2019}',
        b'{"id": "a", "call": 2019}\r\n',
        b'\xef\xbb\xbf{"id": "a", "call": 2019}\n',
        b'  {"id": "a", "call": 2019}  \n',
    ],
)
def test_json_lines_are_read_as_tools_write_them(data: bytes) -> None:
    """Line ends, a byte order mark and blanks do not matter."""
    assert rows(data) == [Row(number=1, id="a", subject=Mobility(id="a", call=2019))]


def test_row_numbers_are_the_lines_of_an_editor() -> None:
    """Blank lines are no rows, but they count: before the header, between rows and at the end."""
    data = b"\n  \nid\n\na\n \t \n\r\nb\n\n\n"
    assert [(row.number, row.id) for row in rows(data)] == [(5, "a"), (8, "b")]
    data = b'\n{"id": "a"}\n\n   \n{"id": "b"}\n\n'
    assert [(row.number, row.id) for row in rows(data)] == [(2, "a"), (5, "b")]


def test_text_of_every_script_is_kept() -> None:
    """UTF-8 is read as it is, in either form."""
    assert [row.id for row in rows("id\nČeština Ελλάδα 👩\n".encode())] == ["Čeština Ελλάδα 👩"]
    assert [row.id for row in rows('{"id": "Český \\u0159"}\n'.encode())] == ["Český ř"]


@pytest.mark.parametrize("data", [b"", b"\n", b"  \n\t\r\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n"])
def test_an_empty_file_is_refused(data: bytes) -> None:
    """A file without a line that says something is wrong as a whole."""
    assert wrong_file(data) == [("file", "", "a file with at least one row")]


@pytest.mark.parametrize("data", [b"id,call\n", b"id,call", b"id,call\n\n  \n"])
def test_a_header_alone_gives_no_rows(data: bytes) -> None:
    """A file without rows has nothing wrong with it."""
    assert rows(data) == []


@pytest.mark.parametrize(
    ("header", "wrong"),
    [
        (b"id,participant", [("participant", "participant", "a known field; did you mean participants?")]),
        (
            b"id,cal,recieving",
            [
                ("cal", "cal", "a known field; did you mean call?"),
                ("recieving", "recieving", "a known field; did you mean receiving?"),
            ],
        ),
        (b"id,cal,cal", [("cal", "cal", "a known field; did you mean call?"), ("cal", "cal", "each field only once")]),
        (b"id,call,id", [("id", "id", "each field only once")]),
        (b"id,call,call,id,id", [("id", "id", "each field only once"), ("call", "call", "each field only once")]),
        (b"id,call;", [("call;", "call;", "a known field; did you mean call?")]),
        (b"id,call,", [("header", "", "a name above every column")]),
        (b"id,,,call", [("header", "", "a name above every column")]),
        (b"id;call;action", [("header", "id;call;action", "columns with commas between them (in a list: semicolons)")]),
        (b"id\tcall", [("header", "id\tcall", "columns with commas between them (in a list: semicolons)")]),
        (b'id,"call', [("row", 'id,"call', "one row on each line, with its quotation marks closed")]),
    ],
)
def test_a_wrong_header_is_refused(header: bytes, wrong: list[Told]) -> None:
    """A file whose columns are not known cannot be read at all: every wrong column is told, before any row."""
    assert wrong_file(header + b"\nx,2019\n") == wrong


def test_a_wrong_header_is_told_in_dutch() -> None:
    """The file of a Belgian spreadsheet says how it should be saved."""
    with pytest.raises(WrongInput) as error:
        rows(b"id;call\nx;2019\n")
    assert error.value.text("nl") == (
        "kopregel: 'id;call'; toegestaan: kolommen met komma's ertussen (in een lijst: puntkomma's)"
    )


def test_semicolons_between_quoted_names_are_recognised() -> None:
    """Some spreadsheets put every cell in quotation marks: the message is the same."""
    assert wrong_file(b'"id";"call"\n"x";"2019"\n') == [
        ("header", '"id";"call"', "columns with commas between them (in a list: semicolons)")
    ]


@pytest.mark.parametrize("text", ["id,call\nx,2019\n", "id\tcall\nx\t2019\n", '{"id": "x"}\n'])
def test_a_file_in_utf_16_says_that_utf_8_is_accepted(text: str) -> None:
    """A spreadsheet's "Unicode text" is no UTF-8, and that is what the message says."""
    [(field, _value, accepted)] = wrong_file(text.encode("utf-16"))
    assert (field, accepted) == ("header", "text in UTF-8")


def test_a_header_in_another_encoding_says_so() -> None:
    """A letter of Windows in the header is no letter of UTF-8, whatever else is wrong with the header."""
    assert wrong_file(b"id,pa\xeds\n") == [("header", b"id,pa\xeds", "text in UTF-8")]


@pytest.mark.parametrize("half", ["\\ud800", "\\udc80\\ud800", "\\udfff"])
def test_half_a_character_is_one_wrong_field(half: str) -> None:
    """JSON can spell out half a character, which is no text: it is told, and the other rows are answered."""
    file = f'{{"id":"a","call":2019}}\n{{"id":"{half}","call":2019}}\n{{"id":"c","call":2019}}\n'
    before, wrong, after = read(io.BytesIO(file.encode()))
    assert (before.id, after.id) == ("a", "c")
    assert [(problem.field, problem.accepted.en) for problem in wrong.problems] == [("id", "text in UTF-8")]
    assert wrong.id is None


def test_a_truth_is_no_id() -> None:
    """An id is a text or a number: of a row that has something else, none is echoed."""
    [row] = read(io.BytesIO(b'{"id":true,"call":2019}'))
    assert row.id is None
    assert [problem.field for problem in row.problems] == ["id"]


def test_a_header_in_utf_16_without_a_mark_says_so_too() -> None:
    """The bytes of UTF-16 are recognised by their zeros where no mark tells them."""
    assert wrong_file("id,é\n".encode("utf-16-be")) == [("header", b"\x00i\x00d\x00,\x00\xe9\x00", "text in UTF-8")]
    assert wrong_file("id,call\n".encode("utf-16-le")) == [
        ("header", b"i\x00d\x00,\x00c\x00a\x00l\x00l\x00", "text in UTF-8")
    ]


# --------------------------------------------------------------------------------------------------- wrong rows

QUOTES = "one row on each line, with its quotation marks closed"
OBJECT = "one JSON object on each line"


@pytest.mark.parametrize(
    ("line", "id_", "wrong"),
    [
        (b"x", "x", [("row", "1", "3 columns, as in the header")]),
        (b"x,2019", "x", [("row", "2", "3 columns, as in the header")]),
        (b"x,2019,BE,FI", "x", [("row", "4", "3 columns, as in the header")]),
        (b",,,", None, [("row", "4", "3 columns, as in the header")]),
        (b"x;2019;BE", "x;2019;BE", [("row", "1", "3 columns, as in the header")]),
        (b'x,"2019,BE', None, [("row", 'x,"2019,BE', QUOTES)]),
        (b'x,"2019"0,BE', None, [("row", 'x,"2019"0,BE', QUOTES)]),
        (b"x,20\r19,BE", None, [("row", "x,20\r19,BE", QUOTES)]),
        (b"x,2013,ZZ", "x", [("receiving", "ZZ", COUNTRY), ("call", 2013, "a call year from 2014 on")]),
        (b"\xe9,2019,BE", None, [("id", b"\xe9", "text in UTF-8")]),
        (b"x,2019,Belgi\xeb", "x", [("receiving", b"Belgi\xeb", "text in UTF-8")]),
        (b"x,\x00,BE", "x", [("call", "\x00", WHOLE)]),
        (b",2013,", None, [("call", 2013, "a call year from 2014 on")]),
    ],
)
def test_a_wrong_row_of_csv_does_not_stop_the_others(line: bytes, id_: str | None, wrong: list[Told]) -> None:
    """What is wrong is told by the line, with its id where that can be read, and the next rows are answered."""
    before, row, after = rows(b"id,call,receiving\na,2019,FI\n" + line + b"\nb,2020,SE\n")
    assert before == Row(number=2, id="a", subject=Mobility(id="a", call=2019, receiving=Country.FI))
    assert (row.number, row.id, row.subject) == (3, id_, None)
    assert told(row.problems) == wrong
    assert after == Row(number=4, id="b", subject=Mobility(id="b", call=2020, receiving=Country.SE))


def test_an_unclosed_quotation_mark_does_not_swallow_the_rest() -> None:
    """Each line is a row of its own, so a forgotten quotation mark costs its own line and no other."""
    first, second, third = rows(b'id,call\n"a,2019\nb",2019\nc,2019\n')
    assert told(first.problems) == [("row", '"a,2019', QUOTES)]
    assert told(second.problems) == [("call", "2019", WHOLE)] or second.subject is not None
    assert third == Row(number=4, id="c", subject=Mobility(id="c", call=2019))


EMPTY: dict[str, object] = {}
DEEP = b'{"ages": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"


@pytest.mark.parametrize(
    ("line", "id_", "wrong"),
    [
        (b"[1, 2]", None, [("row", "[1, 2]", OBJECT)]),
        (b'[{"id": "x"}]', None, [("row", '[{"id": "x"}]', OBJECT)]),
        (b"null", None, [("row", "null", OBJECT)]),
        (b"2019", None, [("row", "2019", OBJECT)]),
        (b'"x"', None, [("row", '"x"', OBJECT)]),
        (b'{"id": "x"', None, [("row", '{"id": "x"', OBJECT)]),
        (b'{"id": "x"}{"id": "y"}', None, [("row", '{"id": "x"}{"id": "y"}', OBJECT)]),
        (b"{'id': 'x'}", None, [("row", "{'id': 'x'}", OBJECT)]),
        (b"id,call", None, [("row", "id,call", OBJECT)]),
        (b'{"ects": NaN}', None, [("row", '{"ects": NaN}', OBJECT)]),
        (b'{"ects": -Infinity}', None, [("row", '{"ects": -Infinity}', OBJECT)]),
        (b'{"call": 2018, "call": 2019}', None, [("call", "call", "each field only once")]),
        (
            b'{"id": 1, "a": 2, "id": 1, "a": 2}',
            None,
            [("id", "id", "each field only once"), ("a", "a", "each field only once")],
        ),
        (b'{"id": "x", "call": {"year": 2019}}', "x", [("call", {"year": 2019}, WHOLE)]),
        (b'{"id": "x", "ages": [[13]]}', "x", [("ages", [[13]], WHOLE)]),
        (b'{"id": "x", "ages": {}}', "x", [("ages", EMPTY, WHOLE)]),
        (b'{"id": "x", "cal": 2019}', "x", [("cal", 2019, "a known field; did you mean call?")]),
        (b'{"id": {"a": 1}}', None, [("id", {"a": 1}, "text")]),
        (b'{"id": "\xe9"}', None, [("id", b"\xe9", "text in UTF-8")]),
        (b'{"id": "x", "role": "\xe9"}', "x", [("role", b"\xe9", "text in UTF-8")]),
        (DEEP, None, [("row", DEEP.decode(), OBJECT)]),
        (b'{"days": ' + b"9" * 5000 + b"}", None, [("row", '{"days": ' + "9" * 5000 + "}", OBJECT)]),
    ],
)
def test_a_wrong_row_of_json_does_not_stop_the_others(line: bytes, id_: str | None, wrong: list[Told]) -> None:
    """Whatever stands on a line, the lines before and after it are answered."""
    before, row, after = rows(b'{"id": "a", "call": 2019}\n' + line + b'\n{"id": "b", "call": 2020}\n')
    assert before == Row(number=1, id="a", subject=Mobility(id="a", call=2019))
    assert (row.number, row.id, row.subject) == (2, id_, None)
    assert told(row.problems) == wrong
    assert after == Row(number=3, id="b", subject=Mobility(id="b", call=2020))


def test_a_file_that_begins_with_an_array_is_json() -> None:
    """An array on the first line is told as a wrong row, not as a wrong header."""
    [row] = rows(b'[{"id": "x"}]\n')
    assert told(row.problems) == [("row", '[{"id": "x"}]', OBJECT)]


@pytest.mark.parametrize("length", [1_000_001, 1_100_000, 2_000_001, 2_000_003, 3_500_000])
@pytest.mark.parametrize(("first", "last"), [(b'{"id": "a"}\n', b'{"id": "b"}\n'), (b"id\na\n", b"b\n")])
def test_a_line_that_is_too_long_is_one_wrong_row(length: int, first: bytes, last: bytes) -> None:
    """A line of more than a million bytes is not kept in memory; it is one wrong row, and the next is read."""
    read_rows = rows(first + b"x" * length + b"\n" + last)
    assert [row.id for row in read_rows] == ["a", None, "b"]
    assert read_rows[1].subject is None
    assert read_rows[1].problems
    assert read_rows[2].number == read_rows[0].number + 2


def test_a_line_of_a_million_bytes_is_read() -> None:
    """The longest line that is read has a million bytes."""
    line = b'{"id": "a"' + b" " * (1_000_000 - 11) + b"}"
    assert len(line) == 1_000_000
    assert rows(line + b"\n") == [Row(number=1, id="a", subject=Mobility(id="a"))]


def test_the_tail_of_a_line_that_is_too_long_is_no_row() -> None:
    """No part of a line that is too long is taken for a row."""
    tail = b'{"call": 2019}'.ljust(1_000_000) + b"\n"
    _first, row, _last = rows(b"{}\n" + b"x" * 1_000_001 + tail + b"{}\n")
    assert row.subject is None


def test_a_first_line_that_is_too_long_does_not_stop_the_others() -> None:
    """In JSON Lines the first line is a row like the others."""
    assert [row.id for row in rows(b'{"id": "' + b"x" * 1_000_000 + b'"}\n{"id": "b"}\n')] == [None, "b"]


TOO_LONG = "a line of at most a million bytes; this one is too long"


@pytest.mark.parametrize("first", [b"{}\n", b"id\n"])
@pytest.mark.parametrize(
    ("line", "shown"),
    [
        (b"x" * 1_100_000, "x" * 60 + "…"),
        (b" " * 100 + b"x" * 1_100_000, " " * 60 + "…"),
        (b" " * 1_100_000, " " * 60 + "…"),
    ],
)
def test_a_line_that_is_too_long_is_told_as_that(first: bytes, line: bytes, shown: str) -> None:
    """The message shows how the line begins and says that it is too long, also where it begins with blanks."""
    [*_rows, row] = rows(first + line + b"\n")
    assert (row.number, row.subject, told(row.problems)) == (2, None, [("row", shown, TOO_LONG)])


def test_a_header_that_is_too_long_is_told_as_that() -> None:
    """A file whose header is too long is refused, with the same message."""
    assert wrong_file(b"id," + b"x" * 1_100_000 + b"\na,2019\n") == [("row", "id," + "x" * 57 + "…", TOO_LONG)]


@pytest.mark.parametrize("line", [b'{"ects": 1e999}', b'{"ects": -1e999}', b'{"days": 1e999}'])
def test_a_number_too_great_for_a_computer_is_wrong(line: bytes) -> None:
    """No number is infinite, and the answer to it is JSON that every tool can read."""
    [row] = rows(line)
    assert row.subject is None
    json.dumps(errors(row, "en"), allow_nan=False)


def test_the_name_of_an_unknown_field_can_be_printed() -> None:
    """A message does not steer a terminal and has one line for each problem, whatever stands in the file."""
    [row] = rows(b'{"\\u001b[31m\\nred": 1}')
    assert all(problem.text("en").isprintable() for problem in row.problems)


def test_no_depth_of_nesting_is_an_error_of_pythons() -> None:
    """At every depth a nested value is a wrong row."""
    for depth in range(900, 1000):
        for field in (b"call", b"action", b"born", b"foo"):
            [row] = rows(b'{"' + field + b'": ' + b"[" * depth + b"]" * depth + b"}")
            assert errors(row, "en")["row"] == 1


def test_an_endless_integer_is_a_wrong_number() -> None:
    """A number of hundreds of digits is a wrong row, whether a whole number or an amount is asked for."""
    for field in (b"ects", b"days"):
        row, after = rows(b'{"' + field + b'": 1' + b"0" * 400 + b'}\n{"id": "b"}\n')
        assert row.subject is None
        assert after == Row(number=2, id="b", subject=Mobility(id="b"))


def test_a_line_of_many_names_is_read_in_its_stride() -> None:
    """A header, or an object, of 20,000 names takes no longer for each name than one of ten."""
    names = [f"n{number}" for number in range(20_000)]
    with pytest.raises(WrongInput) as refused:
        list(read(io.BytesIO(",".join([*names, "n7"]).encode() + b"\n")))
    assert refused.value.problems[-1].field == "n7"
    [row] = rows(json.dumps(dict.fromkeys(names)).encode())
    assert row.subject is None


# ------------------------------------------------------------------------------------------------ laws of any file

PIECES = st.sampled_from(
    [
        *(name.encode() for name in FIELDS),
        b",",
        b",",
        b";",
        b"\n",
        b"\n",
        b"\r\n",
        b"\r",
        b'"',
        b" ",
        b"\t",
        b"{",
        b"}",
        b"[",
        b"]",
        b":",
        b'{"',
        b'":',
        b'{"id": "x", "call": 2019}\n',
        b'{"call": 2018, "call": 2019}\n',
        b"id,call\n",
        b"2019",
        b"-1",
        b"KA229",
        b"2019-1-BE02-KA229-060233",
        b"2020-02-30",
        b"2020-03-09",
        b"BE",
        b"NaN",
        b"null",
        b"true",
        b"\\ud800",
        b"\x00",
        b"\x1c",
        b"\xc2\x85",
        b"\xe2\x80\xa8",
        b"\xff",
        b"\xef\xbb\xbf",
        b"\xf0\x9f\x91\xa9",
    ]
)
ANY_BYTES = st.binary() | st.lists(PIECES, max_size=40).map(b"".join)


@settings(deadline=None, max_examples=500)
@given(ANY_BYTES)
def test_any_bytes_give_rows_or_wrong_input(data: bytes) -> None:
    """Whatever a file holds, it is rows or wrong input, and never an error of Python's."""
    try:
        read_rows = rows(data)
    except WrongInput as wrong:
        said = [wrong.text(lang) for lang in LANGUAGES]
        assert all(said)
        return
    numbers = [row.number for row in read_rows]
    assert numbers == sorted(set(numbers))
    assert all(1 <= number <= data.count(b"\n") + 1 for number in numbers)
    for row in read_rows:
        assert (row.subject is None) == bool(row.problems)
        if row.subject is None:
            written = errors(row, "nl")
            assert json.loads(json.dumps(written, allow_nan=False)) == written
        else:
            assert row.id == row.subject.id
            assert json.dumps(record_of(row.subject), allow_nan=False)


LINES = st.one_of(st.binary(), st.lists(PIECES).map(b"".join)).map(lambda line: line.replace(b"\n", b"") + b"x")
BLANKS = st.sampled_from([b"", b" ", b"\t", b"\r", b" \t \r"])


@settings(deadline=None, max_examples=300)
@given(st.sampled_from([b"id,call", b"id", b"{}"]), st.lists(LINES | BLANKS))
def test_every_line_is_one_row(header: bytes, lines: list[bytes]) -> None:
    """After a good header every line that is not blank is one row, whatever stands on it."""
    read_rows = rows(b"\n".join([header, *lines]))
    if header == b"{}":
        assert read_rows.pop(0) == Row(number=1, id=None, subject=Mobility())
    assert [row.number for row in read_rows] == [
        number for number, line in enumerate(lines, start=2) if line.endswith(b"x")
    ]


# ------------------------------------------------------------------------------------------------- file after file


class Growing(io.RawIOBase):
    """A file that is made while it is read: a header, and then the same row so many times."""

    def __init__(self, header: bytes, row: bytes, count: int) -> None:
        self._pieces = chain([header], repeat(row * 100, count // 100))
        self._left = b""
        self.given = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        while len(self._left) < len(buffer):
            piece = next(self._pieces, None)
            if piece is None:
                break
            self._left += piece
        taken, self._left = self._left[: len(buffer)], self._left[len(buffer) :]
        buffer[: len(taken)] = taken
        self.given += len(taken)
        return len(taken)


FORMS = [
    pytest.param(b"id,call,ages,receiving\n", b"group,2019,13;14;15,FI\n", id="csv"),
    pytest.param(b"\n", b'{"id": "group", "call": 2019, "ages": [13, 14, 15]}\n', id="json"),
    pytest.param(b"id,call\n", b'"wrong,2013\n', id="wrong rows"),
]


@pytest.mark.parametrize(("header", "row"), FORMS)
def test_rows_are_given_before_the_file_ends(header: bytes, row: bytes) -> None:
    """The first thousand rows of a file of megabytes are given when some tens of kilobytes of it were read."""
    file = Growing(header, row, 100_000)
    with io.BufferedReader(file) as stream:
        assert [given_row.number for given_row in islice(read(stream), 1000)] == list(range(2, 1002))
        assert file.given < 100_000


@pytest.mark.parametrize(("header", "row"), FORMS)
def test_a_great_file_does_not_fill_the_memory(header: bytes, row: bytes) -> None:
    """Of tens of thousands of rows none is kept: reading them takes less than a megabyte."""
    count = 20_000
    with io.BufferedReader(Growing(header, row, count)) as stream:
        tracemalloc.start()
        try:
            seen = sum(1 for _row in read(stream))
            _now, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert seen == count
    assert peak < 1_000_000


@settings(deadline=None)
@given(st.lists(st.sampled_from(["a,2019", "b,x", '"c,2019', "", "d"])))
def test_a_row_does_not_depend_on_the_others(lines: list[str]) -> None:
    """Each row is answered as it would be alone."""
    together = rows("\n".join(["id,call", *lines]).encode())
    alone = [row for line in lines for row in rows(f"id,call\n{line}\n".encode())]
    assert [evolve(row, number=2) for row in together] == alone


# ---------------------------------------------------------------------------------------------------- projects

A_PROJECT: dict[str, tuple[object, object]] = {
    "id": ("x", "x"),
    "project": ("2019-1-BE02-KA229-060233", ProjectReference.parse("2019-1-BE02-KA229-060233")),
    "call": ("2019", 2019),
    "action": ("KA229", Action.KA229),
    "round": ("1", 1),
    "start": ("2019-09-01", date(2019, 9, 1)),
    "end": ("2021-08-31", date(2021, 8, 31)),
    "months": ("24", 24),
    "applicant": ("school", Applicant.SCHOOL),
    "applicant_country": ("BE", Country.BE),
    "accredited": ("nee", False),
    "consortium": ("no", False),
    "organisations": ("4", 4),
    "schools": ("4", 4),
    "countries": ("BE;EL;UK", (Country.BE, Country.GR, Country.GB)),
    "consortium_members": ("0", 0),
    "participants": ("60", 60),
    "national_groups": ("40;20", (40, 20)),
    "long_term_pupil_mobility": ("no", False),
    "levels": ("primary;secondary", (Level.PRIMARY, Level.SECONDARY)),
    "communities": ("flemish;french", (Community.FLEMISH, Community.FRENCH)),
    "role": ("pupil", Role.PUPIL),
    "days": ("5", 5),
    "nights": ("4", 4),
    "educational_project": ("yes", True),
    "only_culture_or_tourism": ("no", False),
    "other_activities": ("ja", True),
    "reciprocal": ("yes", True),
    "whole_class": ("no", False),
    "in_school_holidays": ("no", False),
    "virtual": ("false", False),
    "budget": ("132000.50", 132000.5),
    "currency": ("EUR", "EUR"),
    "earlier_grants": ("2016;2018", (2016, 2018)),
    "partnership_type": ("exchange-of-good-practices", PartnershipType.EXCHANGE_OF_GOOD_PRACTICES),
    "submitted": ("2019-03-21T12:00", datetime.combine(date(2019, 3, 21), time(12))),
}


def test_every_field_of_a_project_is_read_and_written() -> None:
    """A project is read from text, and its record reads as the same project."""
    assert tuple(A_PROJECT) == PROJECT_FIELDS == tuple(field.name for field in fields(Project))
    project = project_of({name: text for name, (text, _value) in A_PROJECT.items()})
    assert {name: getattr(project, name) for name in A_PROJECT} == {
        name: value for name, (_text, value) in A_PROJECT.items()
    }
    record = record_of(project)
    assert json.loads(json.dumps(record)) == record
    assert subject_of(record) == project


@pytest.mark.parametrize("word", ["none", "geen", "None"])
def test_no_earlier_grants_is_said_in_a_word(word: str) -> None:
    """An empty field is not known; that there were none is known."""
    project = project_of({"earlier_grants": word})
    assert project.earlier_grants == ()
    assert record_of(project) == {"earlier_grants": "none"}
    assert project_of({"earlier_grants": ""}).earlier_grants is None
    assert project_of({"earlier_grants": []}).earlier_grants is None


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2019-03-21T12:00", datetime.combine(date(2019, 3, 21), time(12))),
        ("2019-03-21 12:00", datetime.combine(date(2019, 3, 21), time(12))),
        ("2019-03-21T12:00:01", datetime.combine(date(2019, 3, 21), time(12, 0, 1))),
        ("2019-03-21T11:00Z", datetime(2019, 3, 21, 11, 0, tzinfo=UTC)),
        ("2019-03-21T13:00+02:00", datetime(2019, 3, 21, 13, 0, tzinfo=timezone(timedelta(hours=2)))),
    ],
)
def test_a_moment(text: str, moment: datetime) -> None:
    """A moment is a date with a time, with or without a zone."""
    assert project_of({"submitted": text}).submitted == moment


@pytest.mark.parametrize("text", ["2019-03-21", "12:00", "2019-03-21T24:30", "2019-02-30T12:00", "21/03/2019 12:00"])
def test_no_moment(text: str) -> None:
    """A day alone is no moment, nor is a time that does not exist."""
    with pytest.raises(WrongInput) as error:
        project_of({"submitted": text})
    assert [problem.field for problem in error.value.problems] == ["submitted"]


@pytest.mark.parametrize(
    ("record", "kind"),
    [
        ({"action": "KA229", "schools": 3}, Project),
        ({"action": "KA229", "schools": "3", "days": ""}, Project),
        ({"action": "KA229", "schools": "", "venue": ""}, Mobility),
        ({"action": "KA229", "schools": ""}, Project),
        ({"action": "KA229"}, Mobility),
        ({"action": " buurklassen", "days": 3}, Project),
        ({"action": "KA229", "start": "2019-09-01", "participants": 4}, Mobility),
        ({"action": "KA229", "activity": "job-shadowing", "schools": None}, Mobility),
    ],
)
def test_what_a_record_is_about(record: dict[str, object], kind: type) -> None:
    """What is filled in tells; where nothing is, the columns of the file do."""
    assert type(subject_of(record)) is kind


@pytest.mark.parametrize(
    ("name", "value", "nl", "en"),
    [
        ("applicant", "college", "een bekende term (zie labels applicants)", "a known term (see labels applicants)"),
        ("applicant", 3, "een bekende term (zie labels applicants)", "a known term (see labels applicants)"),
        (
            "action",
            "zz",
            "een bekende term (zie labels actions, labels other-actions)",
            "a known term (see labels actions, labels other-actions)",
        ),
        ("applicant", "schools", "een bekende term; bedoel je school?", "a known term; did you mean school?"),
        ("partnership_type", "zz", "innovation, exchange-of-good-practices", "innovation, exchange-of-good-practices"),
    ],
)
def test_a_wrong_term_says_where_the_terms_are(name: str, value: object, nl: str, en: str) -> None:
    """A long vocabulary is not told in full: the nearest term is, or where they all are listed."""
    with pytest.raises(WrongInput) as error:
        project_of({name: value})
    assert [(problem.accepted.nl, problem.accepted.en) for problem in error.value.problems] == [(nl, en)]


@pytest.mark.parametrize(
    ("record", "field", "decided"),
    [
        ({"activity": "job-shadowing", "schools": 3}, "schools", "een veld van een mobiliteit, vanwege activity"),
        ({"venue": "", "born": "2010-01-01", "months": 3}, "months", "een veld van een mobiliteit, vanwege born"),
        ({"venue": "other", "months": 3, "schools": 3}, "venue", "een veld van een project, vanwege months"),
        ({"venue": "other", "action": "buurklassen"}, "venue", "een veld van een project, vanwege action"),
        ({"venue": "other", "months": 3, "action": " etwinning"}, "venue", "een veld van een project, vanwege action"),
    ],
)
def test_a_field_too_many_names_the_field_that_decided(record: dict[str, object], field: str, decided: str) -> None:
    """Who mixes the two is told what made the record that of a mobility, or of a project."""
    with pytest.raises(WrongInput) as error:
        subject_of(record)
    assert [(problem.field, problem.accepted.nl) for problem in error.value.problems] == [(field, decided)]


@pytest.mark.parametrize(
    ("record", "decided"),
    [
        ({"action": "KA101", "born": "2010-01-01", "venue": "other", "schools": 3}, "schools: 3; venue"),
        ({"months": 24, "schools": 3, "venue": "other"}, "venue: 'other'; months"),
    ],
)
def test_the_field_that_decided_does_not_depend_on_the_order(record: dict[str, object], decided: str) -> None:
    """Of many fields that made a record what it is, the same one is named, in whatever order they stand."""
    for names in permutations(record):
        with pytest.raises(WrongInput) as error:
            subject_of({name: record[name] for name in names})
        [problem] = error.value.problems
        because = problem.accepted.en.rpartition("because of ")[2]
        assert f"{problem.field}: {problem.value!r}; {because}" == decided


def test_every_vocabulary_of_a_record_is_listed() -> None:
    """A message that sends a reader to a list sends to one that is there."""
    types = [*get_type_hints(Mobility).values(), *get_type_hints(Project).values()]
    inside = {inner for type_ in types for part in get_args(type_) for inner in (part, *get_args(part))}
    terms = {type_ for type_ in inside if isinstance(type_, type) and issubclass(type_, Term)}
    assert set(VOCABULARIES.values()) == terms


def test_a_field_that_does_not_belong_where_nothing_decided() -> None:
    """Asked for a mobility, of which the record tells nothing, there is no field to name."""
    assert wrongs({"schools": 3}) == [("schools", 3, "a field of a mobility")]
    with pytest.raises(WrongInput) as error:
        project_of({"venue": "other", "action": ["KA229"]})
    assert error.value.problems[0].text("en") == "venue: 'other'; accepted: a field of a project"


def test_a_grant_of_exact_decimals() -> None:
    """A reader of JSON that keeps decimals exact hands them over so; NaN is no number."""
    assert project_of({"budget": Decimal("100.50")}).budget == 100.5
    for no_number in (Decimal("NaN"), Decimal("sNaN"), Decimal("Infinity"), nan):
        with pytest.raises(WrongInput, match="a number, with a decimal point"):
            project_of({"budget": no_number})


def test_the_greatest_number_is_the_same_in_text_and_in_json() -> None:
    """As a number, nine nines with nine decimals of nines have ten digits; without the decimals they have nine."""
    assert project_of({"budget": "999999999"}).budget == project_of({"budget": 999_999_999}).budget == 999_999_999
    for endless in ("999999999.999999999", 999999999.999999999, Decimal("999999999.999999999")):
        with pytest.raises(WrongInput, match="a number, with a decimal point"):
            project_of({"budget": endless})


def test_a_file_with_mobilities_and_projects() -> None:
    """Both may stand in one file; a row that is both has a field too many, which is named."""
    file = b"id,action,venue,schools,months\na,KA101,other,,\nb,KA229,,3,24\nc,KA229,other,3,24\nd,KA101,other,3,\n"
    mobility, project, one_too_many, tie = read(io.BytesIO(file))
    assert type(mobility.subject) is Mobility
    assert type(project.subject) is Project
    assert [problem.text("en") for problem in one_too_many.problems] == [
        "venue: 'other'; accepted: a field of a project, because of months"
    ]
    assert [problem.text("en") for problem in tie.problems] == [
        "schools: '3'; accepted: a field of a mobility, because of venue"
    ]
