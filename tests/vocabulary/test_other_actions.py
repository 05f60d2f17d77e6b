"""The actions without a code."""

import pytest

from erasmusrules.vocabulary.other_actions import OtherAction


@pytest.mark.parametrize(
    ("code", "nl", "en"),
    [
        ("knowledge-alliances", "kennisallianties", "Knowledge Alliances"),
        (
            "sector-skills-alliances",
            "allianties voor bedrijfstakspecifieke vaardigheden",
            "Sector Skills Alliances",
        ),
        (
            "capacity-building-in-higher-education",
            "capaciteitsopbouw voor het hoger onderwijs",
            "capacity building in higher education",
        ),
        ("centres-of-vocational-excellence", "kenniscentra voor beroepsopleiding", "Centres of Vocational Excellence"),
        (
            "alliances-for-innovation-lot-1",
            "allianties voor innovatie, deel 1: onderwijs en ondernemingen",
            "Alliances for Innovation, lot 1: education and enterprises",
        ),
        ("teacher-academies", "Erasmus+-lerarenacademies", "Erasmus+ Teacher Academies"),
        (
            "erasmus-mundus-joint-masters",
            "gezamenlijke masteropleidingen van Erasmus Mundus",
            "Erasmus Mundus Joint Masters",
        ),
        ("capacity-building-in-sport", "capaciteitsopbouw op het gebied van sport", "capacity building in sport"),
        (
            "european-youth-together",
            "Europese jeugd samen (European Youth Together)",
            "European Youth Together",
        ),
        (
            "small-scale-partnerships-in-sport",
            "kleinschalige partnerschappen in sport",
            "small-scale partnerships in sport",
        ),
        ("jean-monnet-chairs", "Jean Monnet-leerstoelen", "Jean Monnet Chairs"),
        ("etwinning", "eTwinning", "eTwinning"),
        ("buurklassen", "Buurklassen", "Buurklassen (exchanges with neighbouring countries)"),
        ("prins-filipfonds", "Prins Filipfonds", "Prince Philippe Fund (exchanges between the Communities)"),
    ],
)
def test_official_names(code: str, nl: str, en: str) -> None:
    """They bear the names of the guide in both languages, or plain Dutch where no official name was found."""
    action = OtherAction.by_code()[code]
    assert (action.label.nl, action.label.en) == (nl, en)


def test_how_many_there_are() -> None:
    """Thirty-three, and none is a second name of another."""
    assert len(OtherAction) == len(OtherAction.__members__) == 33
