"""The activities of the programme."""

import re

import pytest

from erasmusrules.vocabulary.activities import Activity

KEBAB_CASE = re.compile(r"[a-z]+(-[a-z]+)*")

every_activity = pytest.mark.parametrize("activity", list(Activity))


def test_the_activities() -> None:
    """All activities of both periods, by their codes."""
    assert [activity.code for activity in Activity] == [
        "short-term-exchange-of-groups-of-pupils",
        "long-term-study-mobility-of-pupils",
        "group-mobility-of-school-pupils",
        "short-term-learning-mobility-of-pupils",
        "long-term-learning-mobility-of-pupils",
        "blended-mobility-of-learners",
        "vet-learner-traineeship",
        "erasmus-pro",
        "participation-in-vet-skills-competitions",
        "group-mobility-of-vet-learners",
        "short-term-learning-mobility-of-vet-learners",
        "group-mobility-of-adult-learners",
        "individual-learning-mobility-of-adult-learners",
        "short-term-learning-mobility-of-adult-learners",
        "long-term-learning-mobility-of-adult-learners",
        "job-shadowing",
        "teaching-assignment",
        "teaching-or-training-assignment",
        "structured-course-or-training-event",
        "courses-and-training",
        "staff-training",
        "short-term-joint-staff-training-event",
        "long-term-teaching-or-training-assignment",
        "invited-experts",
        "hosting-teachers-and-educators-in-training",
        "preparatory-visit",
        "advance-planning-visit",
        "student-mobility-for-studies",
        "student-mobility-for-traineeships",
        "staff-mobility-for-teaching",
        "staff-mobility-for-training",
        "staff-mobility-for-teaching-and-training",
        "blended-intensive-programme",
        "intensive-study-programme",
        "youth-exchange",
        "mobility-of-youth-workers",
        "system-development-and-outreach-activity",
        "european-voluntary-service",
        "youth-dialogue-meeting",
        "youth-participation-activity",
        "discover-eu-inclusion",
        "job-shadowing-and-observation-periods",
        "coaching-or-training-assignment",
    ]


NAMED_IN_OTHER_WORDS = {
    "vet-learner-traineeship": "traineeship of VET learners",
    "erasmus-pro": "long-term learning mobility of VET learners (ErasmusPro)",
    "individual-learning-mobility-of-adult-learners": "individual learning mobility of adult learners",
    "european-voluntary-service": "European Voluntary Service (EVS)",
    "youth-dialogue-meeting": "meeting of young people and decision-makers",
    "discover-eu-inclusion": "DiscoverEU Inclusion",
}
"""The English names of the activities whose code is not simply that name."""


@every_activity
def test_the_english_name_is_that_of_the_code(activity: Activity) -> None:
    """An activity is called in English what its code says, but for those listed."""
    if activity.code in NAMED_IN_OTHER_WORDS:
        assert activity.label.en == NAMED_IN_OTHER_WORDS[activity.code]
    else:
        assert activity.label.en.lower().replace(" ", "-") == activity.code


@pytest.mark.parametrize(
    ("part_of_code", "dutch"),
    [
        ("short-term", "kortduren"),
        ("long-term", "langdu"),
        ("erasmus-pro", "langdu"),
        ("group-mobility", "groepsmobiliteit"),
        ("pupils", "leerlingen"),
        ("vet-", "in beroepsonderwijs en -opleiding"),
        ("adult-learners", "lerende volwassenen"),
        ("youth-exchange", "jongeren"),
        ("youth-workers", "jeugdwerkers"),
        ("youth-dialogue", "jongeren"),
        ("youth-participation", "jongeren"),
        ("staff", "personeel"),
        ("student-mobility", "studentenmobiliteit"),
        ("assignment", "opdracht"),
        ("job-shadowing", "jobshadowing"),
        ("visit", "bezoek"),
        ("exchange", "uitwisseling"),
    ],
)
def test_the_dutch_name_says_the_same(part_of_code: str, dutch: str) -> None:
    """Where a code has such a part, the Dutch name has the Dutch for it."""
    named = [activity.label.nl for activity in Activity if part_of_code in activity.code]
    assert named
    assert [name for name in named if dutch not in name] == []


@pytest.mark.parametrize(
    ("code", "nl"),
    [
        ("short-term-exchange-of-groups-of-pupils", "kortdurende uitwisseling van groepen leerlingen"),
        ("group-mobility-of-school-pupils", "groepsmobiliteit van leerlingen"),
        ("long-term-study-mobility-of-pupils", "langdurige studiemobiliteit van leerlingen"),
        ("long-term-learning-mobility-of-pupils", "langdurende leermobiliteit van leerlingen"),
        ("structured-course-or-training-event", "gestructureerde cursus of opleidingsevenement"),
        ("courses-and-training", "cursussen en opleiding"),
        ("invited-experts", "uitgenodigde deskundigen"),
        ("preparatory-visit", "voorbereidend bezoek"),
        ("youth-exchange", "jongerenuitwisseling"),
        ("european-voluntary-service", "Europees vrijwilligerswerk (EVS)"),
    ],
)
def test_some_names_in_dutch(code: str, nl: str) -> None:
    """Activities that a Flemish school meets have the names that it knows."""
    assert Activity.by_code()[code].label.nl == nl


@every_activity
def test_names_are_in_two_languages(activity: Activity) -> None:
    """Every activity has a name in Dutch and another in English."""
    assert activity.label.nl.strip()
    assert activity.label.en.strip()
    assert activity.label.nl != activity.label.en


def test_names_are_each_others_only() -> None:
    """No two activities share a code or a name in either language."""
    assert list(Activity.__members__.values()) == list(Activity)
    assert len({activity.label.nl for activity in Activity}) == 43
    assert len({activity.label.en for activity in Activity}) == 43


@every_activity
def test_a_code_is_in_small_letters(activity: Activity) -> None:
    """Codes are small letters with hyphens."""
    assert KEBAB_CASE.fullmatch(activity.code)
