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
        ("etwinning", "eTwinning", "eTwinning"),
        ("buurklassen", "Buurklassen", "Buurklassen (exchanges with neighbouring countries)"),
        ("prins-filipfonds", "Prins Filipfonds", "Prince Philippe Fund (exchanges between the Communities)"),
    ],
)
def test_official_names(code: str, nl: str, en: str) -> None:
    """They bear the names of the guide in both languages."""
    action = OtherAction.by_code()[code]
    assert (action.label.nl, action.label.en) == (nl, en)


def test_how_many_there_are() -> None:
    """Eleven, and none is a second name of another."""
    assert len(OtherAction) == len(OtherAction.__members__) == 11
