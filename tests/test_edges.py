"""What lies at the edges of a condition, typed by hand."""

import pytest

from erasmusrules.conditions import Condition, OneOf, Perhaps
from erasmusrules.edges import edges, outcomes, terms_beside
from erasmusrules.facts import DAYS, ENROLLED, PARTICIPANTS, RECEIVING, VENUE
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.outcome import Outcome
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.roles import Venue

WHY = Label(nl="misschien", en="perhaps")
UNKNOWN = Mobility(call=2023)
Tree = Condition[Mobility]


def _told(condition: Tree) -> list[tuple[Outcome, list[tuple[str, str]]]]:
    return [
        (outcome, [(aim.words("en"), "/".join(one.value for one in allowed)) for aim, allowed in edge])
        for outcome, edge in edges(condition)
    ]


def test_a_number_has_both_sides_of_both_bounds() -> None:
    """Of 3 to 5 days: 3 and 5 are in, 2 and 6 are out."""
    assert [(outcome, edge[0][0].words("en").split("lasts ")[1]) for outcome, edge in edges(DAYS.within(3, 5))] == [
        (Outcome.MET, "3 days"),
        (Outcome.MET, "5 days"),
        (Outcome.NOT_MET, "2 days"),
        (Outcome.NOT_MET, "6 days"),
    ]


def test_a_bound_alone_has_two_sides() -> None:
    """At least 3: 3 is in and 2 is out."""
    assert [outcome for outcome, _edge in edges(DAYS.at_least(3))] == [Outcome.MET, Outcome.NOT_MET]


@pytest.mark.parametrize(
    ("joined", "neutral"),
    [(DAYS.at_least(3) & PARTICIPANTS.at_least(2), "met"), (DAYS.at_least(3) | PARTICIPANTS.at_least(2), "not met")],
    ids=["and", "or"],
)
def test_the_others_leave_it_to_one(joined: Tree, neutral: str) -> None:
    """Where all have to be met the others are, and where one is enough the others are not."""
    beside = [edge[1:] for _outcome, edge in _told(joined)]
    days = "not counting travel, the activity lasts at least 3 days"
    group = "the group has at least 2 participants"
    assert beside == [[(group, neutral)]] * 2 + [[(days, neutral)]] * 2


def test_what_is_turned_round_or_left_open_has_the_same_edges() -> None:
    """Only what becomes of it is other."""
    held = ENROLLED.holds()
    assert [outcome for outcome, _edge in edges(held)] == [Outcome.MET, Outcome.NOT_MET]
    assert [outcome for outcome, _edge in edges(~held)] == [Outcome.NOT_MET, Outcome.MET]
    assert [outcome for outcome, _edge in edges(Perhaps(held, WHY))] == [Outcome.UNDECIDED, Outcome.NOT_MET]


def test_each_term_of_a_small_vocabulary_is_an_edge() -> None:
    """Those that are in, those that are out, and those of which the sources do not say."""
    first, second, *others = Venue
    found = [outcome for outcome, _edge in edges(VENUE.one_of(first, doubtful=[second]))]
    assert found == [Outcome.MET, Outcome.UNDECIDED, *[Outcome.NOT_MET] * len(others)]


def test_of_the_countries_only_some_are_gone_through() -> None:
    """Those of a small set, and those that people ask about."""
    two = OneOf(RECEIVING, frozenset((Country["FI"], Country["BE"])))
    assert {term.name for term in terms_beside(two)} == {"FI", "BE", "NL", "CH", "GB", "US", "RS", "UA", "GL", "MA"}


def test_what_can_become_of_a_condition() -> None:
    """What is settled is settled; what is complete is decided; what may be doubted stays open all the same."""
    assert outcomes(DAYS.at_least(3), Mobility(call=2023, days=2), complete=False) == {Outcome.NOT_MET}
    assert outcomes(DAYS.at_least(3), UNKNOWN, complete=False) == set(Outcome)
    assert outcomes(DAYS.at_least(3), UNKNOWN, complete=True) == {Outcome.MET, Outcome.NOT_MET}
    doubted = VENUE.one_of(next(iter(Venue)), doubtful=[list(Venue)[1]])
    assert outcomes(doubted, UNKNOWN, complete=True) == set(Outcome)
    assert outcomes(ENROLLED.holds() | ~ENROLLED.holds(), UNKNOWN, complete=True) == {Outcome.MET, Outcome.NOT_MET}
