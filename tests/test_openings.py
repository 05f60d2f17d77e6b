"""Whether an action is open in a call: settled for every mobility, whatever is known of it."""

from datetime import date

import pytest

from erasmusrules.conditions import Fixed
from erasmusrules.mobility import Mobility
from erasmusrules.openings import CLOSED, FUNDS_NO_MOBILITIES, OPEN
from erasmusrules.outcome import Outcome
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.countries import Country

MOBILITIES = [
    Mobility(),
    Mobility(call=2014),
    Mobility(call=2019, action=Action.KA229, start=date(2020, 3, 9), days=5, receiving=Country.FI),
]
OPENINGS = [
    (OPEN, Outcome.MET, "de actie staat in deze oproep open", "the action is open in this call"),
    (CLOSED, Outcome.NOT_MET, "de actie staat in deze oproep niet open", "the action is not open in this call"),
    (
        FUNDS_NO_MOBILITIES,
        Outcome.NOT_MET,
        "de actie is een accreditatie zonder subsidie; mobiliteiten horen bij een andere actie",
        "the action is an accreditation without a grant; mobilities belong to another action",
    ),
]


@pytest.mark.parametrize(("opening", "outcome", "dutch", "english"), OPENINGS)
@pytest.mark.parametrize("mobility", MOBILITIES, ids=["nothing known", "a call", "a plan"])
def test_an_opening_is_settled_for_every_mobility(
    opening: Fixed[Mobility], outcome: Outcome, dutch: str, english: str, mobility: Mobility
) -> None:
    """An action is open or it is not, nothing has to be known for it, and the reason is always the same."""
    assert opening.outcome(mobility) is outcome
    assert opening.missing(mobility) == ()
    assert opening.explain(mobility, "nl") == [dutch]
    assert opening.explain(mobility, "en") == [english]


@pytest.mark.parametrize(("opening", "outcome", "dutch", "english"), OPENINGS)
def test_an_opening_says_itself(opening: Fixed[Mobility], outcome: Outcome, dutch: str, english: str) -> None:
    """The words are those of the condition, and a negation turns it round."""
    assert opening.words("nl") == dutch
    assert opening.words("en") == english
    assert (~opening).outcome(Mobility()) is not outcome


def test_an_accreditation_is_closed_in_its_own_words() -> None:
    """An action that funds no mobilities is not the same as one that is closed: the reader hears why."""
    assert FUNDS_NO_MOBILITIES != CLOSED
    assert OPEN != CLOSED
