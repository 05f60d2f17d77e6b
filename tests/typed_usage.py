"""A user's code, as its type checker sees it: what the pages show, with every type told.

mypy and pyright check this file strictly, here and in `.ci/run` with the library installed from its wheel; a test
runs it.
"""

from collections.abc import Mapping
from datetime import date, datetime
from io import BytesIO
from math import ceil
from typing import assert_type

import polars as pl
from hypothesis.strategies import SearchStrategy

from erasmusrules import (
    PROJECT_RULES,
    RULES,
    AccompanimentAnswer,
    Action,
    Activity,
    Applicant,
    Changes,
    Community,
    Country,
    CountryStanding,
    Deadline,
    DurationLimits,
    Evidence,
    Finding,
    History,
    In,
    Kind,
    Label,
    Mobility,
    Need,
    Outcome,
    Project,
    ReceivingAgency,
    Report,
    Requirement,
    Requirements,
    Role,
    Rule,
    RuleSet,
    Source,
    Standing,
    Topic,
    WrongInput,
    accompaniment,
    changes,
    check,
    country_standing,
    deadline,
    duration_limits,
    frames,
    receiving_agency,
    requirements,
)
from erasmusrules.conditions import Condition, NumberFact, TruthFact
from erasmusrules.facts import ACCOMPANYING, ACTION, PARTICIPANTS, absent
from erasmusrules.formats import Unit
from erasmusrules.records import Row, answer, mobility_of, read, record_of, subject_of
from erasmusrules.strategies import mobilities, projects, records
from erasmusrules.testing import Law, laws

PLAN = Mobility(
    call=2019,
    action=Action.KA229,
    activity=Activity.LONG_TERM_STUDY_MOBILITY_OF_PUPILS,
    start=date(2020, 1, 6),
    end=date(2020, 4, 5),
    sending=Country.BE,
    receiving=Country.FI,
    role=Role.PUPIL,
    participants=1,
    born=(date(2006, 1, 7),),
)


def a_mobility_is_judged() -> None:
    """The report of a mobility is one of mobilities, and so are its findings."""
    report = check(PLAN, evidence=Evidence.OFFICIAL)
    assert_type(report, Report[Mobility])
    assert_type(report.findings, tuple[Finding[Mobility], ...])
    assert_type(report.subject, Mobility)
    assert_type(report.outcome, Outcome)
    assert_type(report.missing, tuple[str, ...])
    assert check(PLAN).outcome is Outcome.NOT_MET
    reasons: list[str] = [finding.text("nl") for finding in check(PLAN) if finding.outcome is Outcome.NOT_MET]
    assert reasons == ["De jongste deelnemer is 13 jaar op de eerste dag; het minimum is 14 jaar."]


def a_project_is_judged() -> None:
    """The report of a project is one of projects."""
    exchange = Project(
        call=2019,
        action=Action.KA229,
        applicant=Applicant.SCHOOL,
        budget=132_000,
        submitted=datetime.fromisoformat("2019-03-21T12:01"),
    )
    report = check(exchange)
    assert_type(report, Report[Project])
    assert report.outcome is Outcome.NOT_MET


def questions_are_answered() -> None:
    """What is asked before any date is known has a type of its own for each question."""
    asked = requirements(Action.KA229, Activity.LONG_TERM_STUDY_MOBILITY_OF_PUPILS, call=2019)
    assert_type(asked, Requirements)
    assert_type(asked.conditions, tuple[Requirement[Mobility], ...])
    limits = duration_limits(Activity.SHORT_TERM_LEARNING_MOBILITY_OF_PUPILS, call=2024)
    assert_type(limits, DurationLimits)
    along = accompaniment(Activity.SHORT_TERM_EXCHANGE_OF_GROUPS_OF_PUPILS, call=2019, ages=(16, 17))
    assert_type(along, AccompanimentAnswer)
    assert_type(along.need, Need | None)
    assert along.need is Need.REQUIRED
    standing = country_standing(Country.GB, call=2021)
    assert_type(standing, CountryStanding)
    assert_type(standing.standing, Standing | None)
    closes = deadline(Action.KA229, call=2019, round=1)
    assert_type(closes, Deadline)
    assert_type(closes.day, date | None)
    assert closes.day == date(2019, 3, 21)
    agency = receiving_agency(Action.KA229, call=2019, community=Community.FLEMISH)
    assert_type(agency, ReceivingAgency)
    differences = changes(2017, 2018)
    assert_type(differences, Changes)
    assert "KA229" in differences.text("en")


def records_come_in_and_go_out() -> None:
    """A record is a mapping; a file gives rows; wrong input names its fields."""
    record: Mapping[str, object] = {"call": 2019, "action": "KA229", "receiving": "EL"}
    assert_type(mobility_of(record), Mobility)
    assert_type(subject_of(record), Mobility | Project)
    assert_type(record_of(PLAN), dict[str, object])
    assert_type(answer(check(PLAN), "en"), dict[str, object])
    rows: list[Row] = list(read(BytesIO(b"id,call,receiving\na,2019,FI\nb,2019,ZZ\n")))
    assert [row.number for row in rows if row.subject is None] == [3]
    assert wrong_fields({"receiving": "ZZ"}) == ["receiving"]


def wrong_fields(record: Mapping[str, object]) -> list[str]:
    """Tell which fields of a record cannot be right."""
    try:
        mobility_of(record)
    except WrongInput as wrong:
        return [problem.field for problem in wrong.problems]
    return []


def tables_stay_what_they_are() -> None:
    """A frame comes back as the frame it was, a lazy one lazy."""
    plans = pl.DataFrame({"call": [2019], "action": ["KA101"], "activity": ["job-shadowing"], "receiving": ["CH"]})
    told = frames.check(plans, lang="nl", each=True)
    assert_type(told, pl.DataFrame)
    assert_type(frames.check(plans.lazy()), pl.LazyFrame)
    assert_type(frames.explain(plans, 0), Report[Mobility])
    assert told["outcome"].to_list() == ["not met"]


def pupils_per_teacher(mobility: Mobility) -> int | None:
    """A fact of one's own: how many pupils each teacher goes along with."""
    pupils, teachers = mobility.participants, mobility.accompanying
    return None if pupils is None or teachers is None else ceil(pupils / max(teachers, 1))


def is_in_spring(mobility: Mobility) -> bool | None:
    """A fact of one's own: whether it begins before the summer."""
    return None if mobility.first_day is None else mobility.first_day.month < 7


SCHOOL = Source(
    key="OUR",
    publisher=Label(nl="Onze school", en="Our school"),
    title="Schoolreglement",
    version="2025",
    address="ourschool.example/reglement.pdf",
    evidence=Evidence.OFFICIAL,
)
PUPILS_PER_TEACHER = NumberFact(
    name="our-school/pupils-per-teacher",
    label=Label(nl="leerlingen per leraar", en="pupils for each teacher"),
    says=Label(nl="per leraar gaan {value} mee", en="each teacher goes along with {value}"),
    unit=Unit(one=Label(nl="{n} leerling", en="{n} pupil"), other=Label(nl="{n} leerlingen", en="{n} pupils")),
    value=pupils_per_teacher,
    missing=absent("participants", "accompanying"),
)
SPRING = TruthFact(
    name="our-school/spring",
    label=Label(nl="lente", en="spring"),
    yes=Label(nl="de activiteit begint vóór de zomer", en="the activity begins before the summer"),
    no=Label(nl="de activiteit begint na juni", en="the activity begins after June"),
    value=is_in_spring,
    missing=absent("start"),
)


def our_rules() -> RuleSet[Mobility]:
    """Rules of one's own on top of those of the programme."""
    few: Condition[Mobility] = PARTICIPANTS.at_most(20)
    teachers = ACCOMPANYING.at_least(1) & PUPILS_PER_TEACHER.at_most(10) & SPRING.holds()
    groups = Rule(
        id="our-school/group",
        title=Label(nl="grootte van onze groepen", en="size of our groups"),
        topic=Topic.GROUP,
        applies=ACTION.one_of(Action.KA121_SCH, Action.KA122_SCH),
        requires=History(In(2021, 2026, few, SCHOOL.at("p. 4", "at most 20 pupils travel together"))),
    )
    along = Rule(
        id="our-school/teachers",
        title=PUPILS_PER_TEACHER.label,
        topic=Topic.ACCOMPANIMENT,
        applies=groups.applies,
        requires=History(
            In(2021, 2026, teachers, SCHOOL.at("p. 4", "1 teacher for each 10 pupils, before the summer"))
        ),
        kind=Kind.DUTY,
    )
    return RULES.with_(groups, along)


def rules_of_ones_own_are_asked() -> None:
    """Our rules go where those of the programme go."""
    ours = our_rules()
    plan = Mobility(
        call=2025,
        action=Action.KA122_SCH,
        activity=Activity.GROUP_MOBILITY_OF_SCHOOL_PUPILS,
        participants=24,
    )
    refused = [finding.rule for finding in check(plan, rules=ours) if finding.outcome is Outcome.NOT_MET]
    assert_type(refused, list[Rule[Mobility]])
    assert [rule.id for rule in refused] == ["our-school/group"]
    assert_type(PROJECT_RULES.without("school/ka229/start"), RuleSet[Project])


def tests_of_ones_own_are_written() -> None:
    """Strategies draw mobilities, projects and records; laws are called."""
    assert_type(mobilities(call=2019, outcome=Outcome.MET), SearchStrategy[Mobility])
    assert_type(projects(call=2019), SearchStrategy[Project])
    assert_type(records(), SearchStrategy[dict[str, object]])
    held = laws(our_rules(), "our-school/group", examples=5)
    assert_type(held, tuple[Law, ...])
    held[0]()


def main() -> None:
    """Run it all."""
    a_mobility_is_judged()
    a_project_is_judged()
    questions_are_answered()
    records_come_in_and_go_out()
    tables_stay_what_they_are()
    rules_of_ones_own_are_asked()
    tests_of_ones_own_are_written()


if __name__ == "__main__":
    main()
