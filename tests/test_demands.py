"""What an activity demands, and how long it may last."""

import pytest

from erasmusrules.demands import duration_limits, requirements
from erasmusrules.problems import WrongInput
from erasmusrules.rules import Topic
from erasmusrules.sources import Evidence
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


def test_the_fields_of_a_form() -> None:
    """A form asks for the fields that decide, and not for the action and the activity it is about."""
    asked = requirements(Action.KA229, Activity.LONG_TERM_STUDY_MOBILITY_OF_PUPILS, call=2019)
    assert set(asked.fields) == {
        "role",
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
    asked = requirements(Action.KA102, Activity.VET_LEARNER_TRAINEESHIP, call=2018)
    assert asked.items == ()
    assert asked.text("nl") == (
        "KA102, stage van lerenden in beroepsonderwijs en -opleiding, oproep 2018\n"
        "  KA102, stage van lerenden in beroepsonderwijs en -opleiding, oproep 2018: "
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
        (Activity.YOUTH_EXCHANGE, 2019),
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
