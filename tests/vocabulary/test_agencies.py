"""The bodies an applicant meets, and the Communities of Belgium."""

import pytest

from erasmusrules.vocabulary.agencies import Body, BodyRole, Community


@pytest.mark.parametrize(
    ("code", "nl", "en"),
    [
        ("epos", "Epos vzw", "Epos vzw"),
        ("jint", "JINT vzw", "JINT vzw"),
        ("ryckevelde", "Europahuis Ryckevelde", "Europahuis Ryckevelde"),
        ("prince-philippe-fund", "Prins Filipfonds", "Prince Philippe Fund"),
        ("king-baudouin-foundation", "Koning Boudewijnstichting", "King Baudouin Foundation"),
        (
            "eacea",
            "Europees Uitvoerend Agentschap onderwijs en cultuur (EACEA)",
            "European Education and Culture Executive Agency (EACEA)",
        ),
    ],
)
def test_names_of_bodies(code: str, nl: str, en: str) -> None:
    """A body bears the name it has today."""
    body = Body.by_code()[code]
    assert (body.label.nl, body.label.en) == (nl, en)


def test_the_communities() -> None:
    """Belgium has three Communities."""
    assert [(community.code, community.label.nl) for community in Community] == [
        ("flemish", "Vlaamse Gemeenschap"),
        ("french", "Franse Gemeenschap"),
        ("german-speaking", "Duitstalige Gemeenschap"),
    ]


def test_codes_are_lower_case() -> None:
    """Records write every body and every role in one way."""
    assert all(term.code == term.code.lower() for term in (*Body, *BodyRole))
