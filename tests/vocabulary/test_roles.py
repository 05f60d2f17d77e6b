"""What the participants are, and where the activity takes place."""

import re

import pytest

from erasmusrules.vocabulary.roles import Role, Venue

KEBAB_CASE = re.compile(r"[a-z]+(-[a-z]+)*")


def test_the_roles_and_their_names() -> None:
    """Learners, staff, people around the school, people who come, and those of youth and sport."""
    assert [(role.code, role.label.nl, role.label.en) for role in Role] == [
        ("pupil", "leerling", "pupil"),
        ("vet-learner", "lerende in beroepsonderwijs en -opleiding", "VET learner"),
        ("apprentice", "leerling in duaal leren", "apprentice"),
        ("adult-learner", "lerende volwassene", "adult learner"),
        ("student", "student", "student"),
        ("doctoral-candidate", "doctorandus", "doctoral candidate"),
        ("recent-graduate", "pas afgestudeerde", "recent graduate"),
        ("young-person", "jongere", "young person"),
        ("staff", "personeelslid", "member of staff"),
        ("teacher", "leraar", "teacher"),
        ("trainer", "opleider", "trainer"),
        ("school-leader", "schoolleider", "school leader"),
        ("non-teaching-staff", "niet-onderwijzend personeelslid", "non-teaching member of staff"),
        ("pupil-guidance-staff", "CLB-medewerker", "member of staff of a pupil guidance centre (CLB)"),
        ("pedagogical-adviser", "pedagogisch begeleider", "pedagogical adviser"),
        ("school-board-member", "vertegenwoordiger van het schoolbestuur", "representative of the school board"),
        ("school-council-member", "lid van de schoolraad", "member of the school council"),
        (
            "school-group-representative",
            "vertegenwoordiger van de scholengroep",
            "representative of the school group",
        ),
        ("invited-expert", "uitgenodigde deskundige", "invited expert"),
        (
            "invited-staff-from-enterprises",
            "uitgenodigd personeelslid van een onderneming",
            "invited member of staff of an enterprise",
        ),
        ("teacher-in-training", "leraar in opleiding", "teacher in training"),
        ("youth-worker", "jeugdwerker", "youth worker"),
        ("decision-maker", "beleidsmaker", "decision-maker"),
        ("volunteer", "vrijwilliger", "volunteer"),
        ("sport-staff", "lid van het sportpersoneel", "member of sport staff"),
        ("accompanying-person", "begeleider", "accompanying person"),
        ("group-leader", "groepsleider", "group leader"),
        ("facilitator", "facilitator van de groep", "facilitator"),
    ]


def test_the_venues_and_their_names() -> None:
    """At the host, at the seat of an institution of the European Union, or elsewhere."""
    assert [(venue.code, venue.label.nl, venue.label.en) for venue in Venue] == [
        ("hosting-organisation", "ontvangende organisatie", "hosting organisation"),
        (
            "eu-institution-seat",
            "plaats waar een instelling van de Europese Unie gevestigd is",
            "seat of an EU institution",
        ),
        ("other", "andere plaats", "other place"),
    ]


def test_names_are_in_two_languages() -> None:
    """Only "student" is the same word in both languages."""
    assert [term.code for term in (*Role, *Venue) if term.label.nl == term.label.en] == ["student"]


@pytest.mark.parametrize("vocabulary", [Role, Venue])
def test_names_are_each_others_only(vocabulary: type[Role] | type[Venue]) -> None:
    """No two roles, and no two venues, share a code or a name in either language."""
    assert list(vocabulary.__members__.values()) == list(vocabulary)
    assert len({term.label.nl for term in vocabulary}) == len(vocabulary)
    assert len({term.label.en for term in vocabulary}) == len(vocabulary)


@pytest.mark.parametrize("term", [*Role, *Venue])
def test_a_code_is_the_name_in_small_letters(term: Role | Venue) -> None:
    """Codes are small letters with hyphens, and the name in the code is the same in capitals."""
    assert KEBAB_CASE.fullmatch(term.code)
    assert term.name == term.code.upper().replace("-", "_")
