"""What an activity demands, and how long it may last."""

import pytest

from erasmusrules.conditions import AllOf, AnyOf, Condition, Perhaps
from erasmusrules.demands import DurationLimit, Requirement, duration_limits, requirements
from erasmusrules.facts import (
    ACTION,
    COMPLETED_MONTHS,
    DAYS,
    DAYS_OF_360,
    ENROLLED,
    STARTED_MONTHS,
    VIRTUAL,
    WORKING_DAYS,
    YOUNGEST,
)
from erasmusrules.history import History, In
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.problems import WrongInput
from erasmusrules.project import Project
from erasmusrules.rulebook import PROJECT_RULES
from erasmusrules.rules import Programme, Rule, RuleSet, Topic
from erasmusrules.sources import Evidence, Source
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity


def test_the_requirements_of_a_group_mobility() -> None:
    """Everything a group mobility demands is said before any date is known, in the order of the guide."""
    asked = requirements(Action.KA122_SCH, Activity.GROUP_MOBILITY_OF_SCHOOL_PUPILS, call=2024)
    said = {item.rule.topic: item.text("nl") for item in asked.items}
    assert said[Topic.DURATION] == "Zonder reisdagen duurt de activiteit 2 tot en met 30 dagen."
    assert said[Topic.GROUP] == "De groep telt minstens 2 deelnemers."
    assert said[Topic.ACCOMPANIMENT] == (
        "Begeleiding: verplicht bij deze activiteit; door leraren of andere bevoegde personen van de uitzendende school"
        "; tijdens het hele verblijf."
    )
    assert {item.rule.topic for item in asked.duties} == {
        Topic.ENROLMENT,
        Topic.ORIGIN,
        Topic.ACCOMPANIMENT,
        Topic.VENUE,
        Topic.PROJECT_PERIOD,
        Topic.TRAVEL_DAYS,
    }


def test_a_rule_on_projects_can_be_said_beforehand_too() -> None:
    """A KA240 project lasts three years."""
    rule = PROJECT_RULES["school/ka240/length"]
    asked = Requirement(rule=rule, line=rule.requires.at(2026), subject=Project(call=2026, action=Action.KA240_SCH))
    assert asked.text("nl") == "Het project duurt 36 maanden."
    assert asked.settles


def test_the_fields_of_a_form() -> None:
    """A form asks for the fields that decide, and not for the action and the activity it is about."""
    asked = requirements(Action.KA229, Activity.LONG_TERM_STUDY_MOBILITY_OF_PUPILS, call=2019)
    assert set(asked.fields) == {
        "role",
        "participants",
        "enrolled",
        "born",
        "start",
        "end",
        "accompanying",
        "venue",
        "learning_agreement",
        "sending",
        "receiving",
        "project_start",
        "project_end",
        "travel_days",
    }


def test_what_is_recalled_is_advice() -> None:
    """The least length of blended mobility is known from memory: it is no condition."""
    asked = requirements(Action.KA201, Activity.BLENDED_MOBILITY_OF_LEARNERS, call=2016)
    advice = [item.rule.id for item in asked.advice]
    assert "school/blended-mobility/least-duration" in advice
    assert "school/blended-mobility/least-duration" not in [item.rule.id for item in asked.conditions]


def test_an_activity_without_rules_demands_nothing_and_says_so() -> None:
    """No rule is not the same as no demand: the text says that there are no rules yet."""
    asked = requirements(Action.KA202, Activity.VET_LEARNER_TRAINEESHIP, call=2018)
    assert asked.items == ()
    assert asked.text("nl") == (
        "KA202, stage van lerenden in beroepsonderwijs en -opleiding, oproep 2018\n"
        "  KA202, stage van lerenden in beroepsonderwijs en -opleiding, oproep 2018: "
        "hiervoor zijn in deze bibliotheek nog geen regels opgenomen."
    )


def test_requirements_name_what_they_leave_out_and_their_sources() -> None:
    """The text of requirements has what is not checked, and where each line was read."""
    text = requirements(Action.KA122_SCH, Activity.SHORT_TERM_LEARNING_MOBILITY_OF_PUPILS, call=2024).text("en")
    assert "Not checked here: whether the shorter stay is duly justified." in text
    assert "Source (official text): European Commission, ‘Pupil mobility’ (2021-2024)" in text


LIMITS = [
    (Activity.SHORT_TERM_EXCHANGE_OF_GROUPS_OF_PUPILS, 2017, [((5, None), (None, 2))]),
    (Activity.SHORT_TERM_EXCHANGE_OF_GROUPS_OF_PUPILS, 2018, [((3, None), (None, 2))]),
    (Activity.LONG_TERM_STUDY_MOBILITY_OF_PUPILS, 2018, [((None, None), (2, 12))]),
    (Activity.STRUCTURED_COURSE_OR_TRAINING_EVENT, 2014, [((2, 60), (None, None))]),
    (Activity.JOB_SHADOWING, 2019, [((2, 60), (None, None))]),
    (Activity.JOB_SHADOWING, 2026, [((2, 60), (None, None))]),
    (Activity.TEACHING_ASSIGNMENT, 2020, [((2, 60), (None, None))]),
    (Activity.TEACHING_ASSIGNMENT, 2021, [((2, 365), (None, None))]),
    (Activity.COURSES_AND_TRAINING, 2024, [((2, 30), (None, None))]),
    (Activity.GROUP_MOBILITY_OF_SCHOOL_PUPILS, 2021, [((2, 30), (None, None))]),
    (Activity.SHORT_TERM_LEARNING_MOBILITY_OF_PUPILS, 2021, [((10, 29), (None, None)), ((2, 29), (None, None))]),
    (Activity.LONG_TERM_LEARNING_MOBILITY_OF_PUPILS, 2026, [((30, 365), (None, None))]),
    (Activity.INVITED_EXPERTS, 2022, [((2, 60), (None, None))]),
    (Activity.HOSTING_TEACHERS_AND_EDUCATORS_IN_TRAINING, 2022, [((10, 365), (None, None))]),
]


@pytest.mark.parametrize(("activity", "call", "expected"), LIMITS)
def test_duration_limits(
    activity: Activity, call: int, expected: list[tuple[tuple[int | None, int | None], tuple[int | None, int | None]]]
) -> None:
    """The limits of each activity, in days and in calendar months, the rule first and its exceptions after it."""
    limits = duration_limits(activity, call=call).limits
    assert [(limit.days, limit.months) for limit in limits] == expected


def test_the_exception_says_on_what_condition() -> None:
    """The shorter stay is for participants with fewer opportunities."""
    rule, exception = duration_limits(Activity.SHORT_TERM_LEARNING_MOBILITY_OF_PUPILS, call=2024).limits
    assert rule.provided == ()
    assert [condition.words("nl") for condition in exception.provided] == [
        "alle deelnemers zijn deelnemers met minder kansen"
    ]


def test_the_limits_hold_for_the_actions_that_are_settled() -> None:
    """In 2019 the exchange has limits in KA229; KA219 is closed and KA201 is a gap."""
    limits = duration_limits(Activity.SHORT_TERM_EXCHANGE_OF_GROUPS_OF_PUPILS, call=2019)
    assert limits.actions == (Action.KA229,)
    of_ka201, of_ka229 = limits.text("nl").splitlines()
    assert of_ka201.startswith("KA201: Duur van de groepsuitwisseling van leerlingen in KA201: geen bron zegt ")
    assert of_ka229.startswith(
        "KA229: Zonder reisdagen duurt de activiteit minstens 3 dagen en maximaal 2 maanden. Bron (basisdocument): "
    )
    in_ka201 = duration_limits(Activity.SHORT_TERM_EXCHANGE_OF_GROUPS_OF_PUPILS, call=2019, action=Action.KA201)
    assert in_ka201.limits == ()
    assert "geen bron zegt" in in_ka201.text("nl")


@pytest.mark.parametrize(
    ("activity", "call"),
    [
        (Activity.COURSES_AND_TRAINING, 2025),
        (Activity.COURSES_AND_TRAINING, 2026),
        (Activity.GROUP_MOBILITY_OF_SCHOOL_PUPILS, 2027),
        (Activity.GROUP_MOBILITY_OF_SCHOOL_PUPILS, 2019),
        (Activity.INTENSIVE_STUDY_PROGRAMME, 2019),
        (Activity.PREPARATORY_VISIT, 2023),
    ],
)
def test_no_limits_where_no_source_settles_them(activity: Activity, call: int) -> None:
    """A gap, an unread call, another period, no rules, no length found: no limits, and words that say so."""
    limits = duration_limits(activity, call=call)
    assert (limits.limits, limits.actions) == ((), ())
    assert limits.text("nl") != limits.text("en")


def test_an_activity_that_the_action_does_not_have_is_named_as_the_reason() -> None:
    """An action that is closed, or that does not know the activity, is why there are no limits and no requirements."""
    closed = duration_limits(Activity.SHORT_TERM_EXCHANGE_OF_GROUPS_OF_PUPILS, call=2019, action=Action.KA219)
    assert (closed.limits, closed.actions) == ((), ())
    assert closed.text("en") == (
        "KA219, short-term exchange of groups of pupils, call 2019: The action is not open in this call."
    )
    asked = requirements(Action.KA229, Activity.JOB_SHADOWING, call=2019)
    assert [finding.rule.topic for finding in asked.barred] == [Topic.ACTIVITY]
    assert asked.text("nl").splitlines()[1].startswith("  ✗ Activiteit: jobshadowing; toegestaan: ")


def test_limits_on_weaker_evidence_than_was_asked_for_are_said() -> None:
    """Who asks for an official text gets no limits from another source, and hears what it says."""
    training = Activity.SHORT_TERM_JOINT_STAFF_TRAINING_EVENT
    limits = duration_limits(training, call=2016, evidence=Evidence.OFFICIAL)
    assert (limits.limits, limits.actions) == ((), ())
    assert limits.text("en").startswith(
        "KA201 and KA219: Not decided, because the evidence is weaker than was asked for (other source). "
        "Not counting travel, the activity lasts at least 5 days and at most 2 months. Source (other source): "
    )


def test_recalled_limits_count_only_when_asked_for() -> None:
    """The least length of blended mobility counts where memory may decide."""
    blended = Activity.BLENDED_MOBILITY_OF_LEARNERS
    assert [limit.days for limit in duration_limits(blended, call=2016).limits] == [(None, None)]
    recalled = duration_limits(blended, call=2016, evidence=Evidence.RECALLED)
    assert [(limit.days, limit.months) for limit in recalled.limits] == [((5, None), (None, 2))]
    assert "at least 5 days" in recalled.text("en")
    assert "at most 2 months" in recalled.text("en")


def test_a_call_before_the_programme_is_refused() -> None:
    """There was no Erasmus+ before 2014."""
    with pytest.raises(WrongInput, match="call: 2013; accepted: a call year from 2014 on"):
        duration_limits(Activity.JOB_SHADOWING, call=2013)
    with pytest.raises(WrongInput, match="call: None; accepted: a call year from 2014 on"):
        duration_limits(Activity.JOB_SHADOWING, call=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] -- what an untyped caller may do
    with pytest.raises(WrongInput, match="call: 2013"):
        requirements(Action.KA101, Activity.JOB_SHADOWING, call=2013)


# -------------------------------------------------------------------- a year of 360 days, and what is not certain

NOTHING = Label(nl="niets", en="nothing")
HANDBOOK = Source(
    key="HANDBOOK",
    publisher=Label(nl="niemand", en="nobody"),
    title="handbook",
    version="2019",
    address="example.org",
    evidence=Evidence.OFFICIAL,
)
TERM_IS_OPEN = Label(nl="hoe kort een periode is, zegt niemand", en="nobody says how short a term is")
WEEKEND_IS_OPEN = Label(nl="over het weekend zegt niemand iets", en="nobody says anything of weekends")
NO_BOUND = (None, None)


def limits_of(*conditions: Condition[Mobility]) -> tuple[DurationLimit, ...]:
    """Ask for the limits under rules on duration that require these conditions."""
    rules = tuple(
        Rule(
            id=f"rule-{number}",
            title=NOTHING,
            topic=Topic.DURATION,
            applies=ACTION.one_of(Action.KA103),
            requires=History(In(2019, 2019, condition, HANDBOOK.at("p. 1", "a length"))),
        )
        for number, condition in enumerate(conditions)
    )
    limits = duration_limits(
        Activity.STUDENT_MOBILITY_FOR_STUDIES,
        call=2019,
        action=Action.KA103,
        rules=RuleSet(Programme(title=NOTHING, subject=Mobility, first=2014, last=2020, rules=rules)),
    )
    assert limits.actions == (Action.KA103,)
    return limits.limits


@pytest.mark.parametrize(
    ("condition", "bounds"),
    [
        (DAYS_OF_360.at_least(90), (90, None)),
        (DAYS_OF_360.at_most(360), (None, 360)),
        (DAYS_OF_360.within(90, 360), (90, 360)),
        (AllOf(DAYS_OF_360.at_least(90), DAYS_OF_360.at_most(360)), (90, 360)),
    ],
)
def test_a_limit_in_days_of_a_year_of_360(
    condition: Condition[Mobility], bounds: tuple[int | None, int | None]
) -> None:
    """Bounds in a year of 360 days are apart from those in days and in months, and are no further condition."""
    assert limits_of(condition) == (
        DurationLimit(days=NO_BOUND, months=NO_BOUND, days_of_360=bounds, provided=(), doubt=None),
    )


def test_a_limit_may_have_bounds_of_every_kind() -> None:
    """Each number keeps its own bounds, whichever rule they come from; any other number is a condition of the way."""
    [limit] = limits_of(
        AllOf(DAYS.at_least(5), COMPLETED_MONTHS.at_least(2), WORKING_DAYS.at_least(10), YOUNGEST.at_least(14)),
        AllOf(DAYS_OF_360.at_most(360), STARTED_MONTHS.at_most(12), ENROLLED.holds()),
    )
    assert (limit.days, limit.months, limit.days_of_360) == ((5, None), (2, 12), (None, 360))
    assert limit.provided == (WORKING_DAYS.at_least(10), YOUNGEST.at_least(14), ENROLLED.holds())
    assert limit.doubt is None


def test_a_limit_without_a_year_of_360_has_no_such_bound() -> None:
    """A rule in days says nothing of a year of 360 days, and nothing in it is in doubt."""
    assert limits_of(DAYS.within(2, 60)) == (
        DurationLimit(days=(2, 60), months=NO_BOUND, days_of_360=NO_BOUND, provided=(), doubt=None),
    )


def test_a_way_that_is_in_doubt_says_why() -> None:
    """What is certain comes first, without a doubt; what may be allowed has its own limits and the doubt's reason."""
    assert limits_of(
        AllOf(AnyOf(DAYS.at_least(14), Perhaps(DAYS.at_least(10), WEEKEND_IS_OPEN)), STARTED_MONTHS.at_most(12))
    ) == (
        DurationLimit(days=(14, None), months=(None, 12), days_of_360=NO_BOUND, provided=(), doubt=None),
        DurationLimit(days=(10, None), months=(None, 12), days_of_360=NO_BOUND, provided=(), doubt=WEEKEND_IS_OPEN),
    )


def test_the_bounds_of_a_doubt_join_the_certain_ones() -> None:
    """The limits that would hold if there were no doubt are those of the whole way, with the tighter of two bounds."""
    [limit] = limits_of(AllOf(DAYS.within(2, 60), Perhaps(DAYS.within(10, 90), WEEKEND_IS_OPEN)))
    assert (limit.days, limit.provided, limit.doubt) == ((10, 60), (), WEEKEND_IS_OPEN)


def test_a_doubt_may_have_several_ways_and_conditions() -> None:
    """Each way within a doubt is one limit, and what else has to be so is named; all have the reason of the doubt."""
    sure, one, other = limits_of(
        AnyOf(
            DAYS_OF_360.at_least(90),
            Perhaps(AnyOf(DAYS.at_least(60), AllOf(DAYS.at_least(5), VIRTUAL.holds())), TERM_IS_OPEN),
        )
    )
    assert (sure.days_of_360, sure.days, sure.doubt) == ((90, None), NO_BOUND, None)
    assert (one.days, one.provided, one.doubt) == ((60, None), (), TERM_IS_OPEN)
    assert (other.days, other.provided, other.doubt) == ((5, None), (VIRTUAL.holds(),), TERM_IS_OPEN)


def test_of_two_doubts_the_first_is_told() -> None:
    """A way that is in doubt for two reasons names the first, and has the bounds of both."""
    [limit] = limits_of(
        Perhaps(DAYS.at_least(10), WEEKEND_IS_OPEN),
        Perhaps(DAYS_OF_360.at_most(360), TERM_IS_OPEN),
    )
    assert (limit.days, limit.days_of_360, limit.doubt) == ((10, None), (None, 360), WEEKEND_IS_OPEN)


def test_the_limits_of_studies_abroad() -> None:
    """Three months of 2019 are 90 days, counted either way; how short a term may be was not read: that is in doubt."""
    limits = duration_limits(Activity.STUDENT_MOBILITY_FOR_STUDIES, call=2019, action=Action.KA103).limits
    assert [(limit.days, limit.months, limit.days_of_360) for limit in limits] == [
        ((90, None), (None, 12), (None, None)),
        ((None, None), (None, 12), (90, None)),
        ((None, None), (None, 12), (None, None)),
        ((90, None), (None, None), (None, 360)),
        ((None, None), (None, None), (90, 360)),
        ((None, None), (None, None), (None, 360)),
    ]
    assert [None if limit.doubt is None else limit.doubt.text("nl") for limit in limits] == [
        None,
        None,
        "hoe kort een academische periode mag zijn, is niet nagelezen",
        None,
        None,
        "hoe kort een academische periode mag zijn, is niet nagelezen",
    ]
    assert [[condition.words("en") for condition in limit.provided] for limit in limits] == [
        [],
        [],
        ["the stay is a whole academic term or trimester"],
        [],
        [],
        ["the stay is a whole academic term or trimester"],
    ]


def test_limits_with_a_doubt_are_said_with_it() -> None:
    """The words of the rules name the year of 360 days, and what is perhaps allowed too, in both languages."""
    limits = duration_limits(Activity.STUDENT_MOBILITY_FOR_STUDIES, call=2019, action=Action.KA103)
    assert (
        "Not counting travel, the activity lasts at least 90 days; or: each month counted as 30 days, the stay lasts "
        "at least 90 days; or perhaps: the stay is a whole academic term or trimester (how short an academic "
        "term may be was not read)."
    ) in limits.text("en")
    assert (
        "Zonder reisdagen duurt de activiteit minstens 90 dagen; of: gerekend in maanden van 30 dagen duurt het "
        "verblijf minstens 90 dagen; of misschien: het verblijf is een hele academische periode of een trimester "
        "(hoe kort een academische periode mag zijn, is niet nagelezen)."
    ) in limits.text("nl")
