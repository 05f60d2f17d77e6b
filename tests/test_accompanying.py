"""Who must go along, and why."""

from datetime import date

import pytest

from erasmusrules.accompanying import accompaniment
from erasmusrules.needs import Need, Reason
from erasmusrules.problems import WrongInput
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity

EXCHANGE = Activity.SHORT_TERM_EXCHANGE_OF_GROUPS_OF_PUPILS
LONG_STAY = Activity.LONG_TERM_STUDY_MOBILITY_OF_PUPILS
GROUP = Activity.GROUP_MOBILITY_OF_SCHOOL_PUPILS
ALONE = Activity.SHORT_TERM_LEARNING_MOBILITY_OF_PUPILS


@pytest.mark.parametrize("call", [2014, 2017, 2018, 2020])
def test_the_exchange_is_accompanied_at_every_age(call: int) -> None:
    """Fourteen or older does not mean never: pupils of 17 on a group exchange are accompanied."""
    older = accompaniment(EXCHANGE, call=call, ages=(16, 17))
    assert (older.need, older.reasons) == (Need.REQUIRED, (Reason.ACTIVITY,))
    younger = accompaniment(EXCHANGE, call=call, ages=(13, 17))
    assert (younger.need, younger.reasons) == (Need.REQUIRED, (Reason.ACTIVITY, Reason.UNDER_14))


@pytest.mark.parametrize("call", [2014, 2017, 2018, 2020])
def test_under_14_means_always_accompanied(call: int) -> None:
    """The long stay is made alone from 14 on; somebody younger must be accompanied, and may not take part either."""
    of_14 = accompaniment(LONG_STAY, call=call, ages=(14,))
    assert (of_14.need, of_14.reasons, of_14.barred) == (Need.NOT_FORESEEN, (Reason.ACTIVITY,), ())
    of_13 = accompaniment(LONG_STAY, call=call, ages=(13,))
    assert (of_13.need, of_13.reasons) == (Need.REQUIRED, (Reason.UNDER_14,))
    assert [finding.rule.id for finding in of_13.barred] == ["school/long-term-pupil-mobility/age"]


def test_13_on_departure_and_14_on_return_is_13() -> None:
    """Ages count on the first day, and the answer says that a birthday falls within the stay."""
    answer = accompaniment(LONG_STAY, call=2019, born=(date(2006, 1, 7),), start=date(2020, 1, 6), end=date(2020, 4, 5))
    assert answer.need is Need.REQUIRED
    assert (
        "Een deelnemer wordt 14 jaar op 7 januari 2020, tijdens de activiteit; de leeftijd op de eerste dag telt."
        in answer.text("nl")
    )


def test_twins_come_of_age_once() -> None:
    """Two participants with the same date of birth are said in one sentence."""
    twins = (date(2006, 1, 7), date(2006, 1, 7))
    answer = accompaniment(LONG_STAY, call=2019, born=twins, start=date(2020, 1, 6), end=date(2020, 4, 5))
    assert answer.text("nl").count("wordt 14 jaar op 7 januari 2020") == 1


def test_a_birthday_outside_the_stay_is_not_mentioned() -> None:
    """Somebody who turned 14 on the first day has no birthday on the way."""
    answer = accompaniment(LONG_STAY, call=2019, born=(date(2006, 1, 6),), start=date(2020, 1, 6), end=date(2020, 4, 5))
    assert answer.need is Need.NOT_FORESEEN
    assert "wordt 14" not in answer.text("nl")


def test_an_unknown_age_leaves_a_ground_open() -> None:
    """Without ages there is no answer where an age would make it stronger, and it says which."""
    answer = accompaniment(LONG_STAY, call=2019)
    assert answer.need is None
    assert answer.reasons == ()
    assert [ground.reason for ground in answer.perhaps] == [Reason.UNDER_14]
    assert "Required for pupils younger than 14: whether there are any is not known." in answer.text("en")


@pytest.mark.parametrize("call", [2021, 2026])
def test_a_group_is_accompanied_for_its_whole_stay(call: int) -> None:
    """In 2021-2027 a group is accompanied whatever the age, by persons of the sending school, all the time."""
    answer = accompaniment(GROUP, call=call, ages=(17, 18))
    assert (answer.need, answer.reasons, answer.throughout) == (Need.REQUIRED, (Reason.ACTIVITY,), True)
    assert answer.who is not None
    assert answer.who.nl == "leraren of andere bevoegde personen van de uitzendende school"
    assert answer.evidence is Evidence.OFFICIAL


def test_for_one_pupil_alone_accompaniment_is_allowed() -> None:
    """A pupil alone may be accompanied: as a minor, with fewer opportunities, or with little experience abroad.

    The last is in no record, and stays open.
    """
    minor = accompaniment(ALONE, call=2024, ages=(13,), fewer_opportunities=0)
    assert (minor.need, minor.reasons) == (Need.ALLOWED, (Reason.MINORS,))
    assert [ground.reason for ground in minor.perhaps] == [Reason.LITTLE_EXPERIENCE]
    of_age = accompaniment(ALONE, call=2024, ages=(18,), fewer_opportunities=1)
    assert (of_age.need, of_age.reasons) == (Need.ALLOWED, (Reason.FEWER_OPPORTUNITIES,))
    unknown = accompaniment(ALONE, call=2024)
    assert (unknown.need, unknown.reasons) == (Need.ALLOWED, ())
    assert [ground.reason for ground in unknown.perhaps] == [
        Reason.FEWER_OPPORTUNITIES,
        Reason.MINORS,
        Reason.LITTLE_EXPERIENCE,
    ]
    assert unknown.throughout is None


def test_staff_with_fewer_opportunities_may_be_accompanied() -> None:
    """Of staff without fewer opportunities the source says nothing, and neither does the answer."""
    shadowing = Activity.JOB_SHADOWING
    with_fewer = accompaniment(shadowing, call=2024, participants=2, fewer_opportunities=1)
    assert (with_fewer.need, with_fewer.reasons) == (Need.ALLOWED, (Reason.FEWER_OPPORTUNITIES,))
    without = accompaniment(shadowing, call=2024, participants=2, fewer_opportunities=0)
    assert (without.need, without.reasons, without.perhaps) == (None, (), ())
    assert "allowed for participants with fewer opportunities" in without.text("en")


def test_staff_of_ka101() -> None:
    """From 2018 the tool knows accompanying persons; of the calls before, nothing was read."""
    known = accompaniment(Activity.JOB_SHADOWING, call=2018)
    assert (known.need, known.reasons) == (Need.ALLOWED, (Reason.ACTIVITY,))
    assert accompaniment(Activity.JOB_SHADOWING, call=2017).need is None


@pytest.mark.parametrize(
    ("activity", "call"),
    [
        (Activity.SHORT_TERM_JOINT_STAFF_TRAINING_EVENT, 2019),
        (Activity.INVITED_EXPERTS, 2024),
        (GROUP, 2027),
        (GROUP, 2019),
        (Activity.INTENSIVE_STUDY_PROGRAMME, 2019),
    ],
)
def test_where_no_source_speaks_nothing_is_answered(activity: Activity, call: int) -> None:
    """No source, no answer: the need is not known, and the words say so."""
    answer = accompaniment(activity, call=call)
    assert (answer.need, answer.reasons) == (None, ())
    assert "heeft deze bibliotheek geen regel" in answer.text("nl") or "nog geen bron gelezen" in answer.text("nl")


def test_an_action_that_is_not_open_is_named_as_the_reason() -> None:
    """Where the activity cannot take place in the action, that is said, and not that there is no rule."""
    answer = accompaniment(EXCHANGE, call=2016, action=Action.KA229)
    assert (answer.need, answer.reasons) == (None, ())
    assert answer.text("nl") == (
        "KA229, kortdurende uitwisseling van groepen leerlingen, oproep 2016: De actie staat in deze oproep niet open."
    )


def test_weaker_evidence_than_was_asked_for_settles_nothing_and_is_said() -> None:
    """Who asks for an official text hears what a weaker source says, and that it does not decide."""
    answer = accompaniment(EXCHANGE, call=2016, evidence=Evidence.OFFICIAL)
    assert (answer.need, answer.reasons) == (None, ())
    assert answer.text("en").startswith(
        "Not decided, because the evidence is weaker than was asked for (other source). "
        "Accompaniment: required in this activity;"
    )


def test_the_answer_names_its_sources() -> None:
    """An answer says where it was read."""
    assert [citation.source.key for citation in accompaniment(EXCHANGE, call=2019).sources] == [
        "SEED_001",
        "TEMPUS_KA229",
        "LEARGAS_2018",
    ]


def test_what_cannot_be_right_is_refused() -> None:
    """More ages than participants cannot be."""
    with pytest.raises(WrongInput, match="ages"):
        accompaniment(EXCHANGE, call=2019, ages=(12, 13), participants=1)
