"""What every vocabulary has in common."""

import pickle
from enum import Enum

import pytest

from erasmusrules.label import Label
from erasmusrules.vocabulary.term import Term


class Meal(Term):
    """A vocabulary for these tests."""

    BREAKFAST = "breakfast", Label(nl="ontbijt", en="breakfast")
    PACKED_LUNCH = "packed-lunch", Label(nl="lunchpakket", en="packed lunch")


class Drink(Term):
    """Another vocabulary."""

    TEA = "tea", Label(nl="thee", en="tea")


MEALS: type[Enum] = Meal
"""The vocabulary as any enum: mypy would ask for a label where ``Meal`` itself is called with a code."""


def test_a_term_has_a_code_and_a_label() -> None:
    """A member is its code in records and its name in both languages."""
    assert Meal.PACKED_LUNCH.code == "packed-lunch"
    assert Meal.PACKED_LUNCH.value == "packed-lunch"
    assert Meal.PACKED_LUNCH.label == Label(nl="lunchpakket", en="packed lunch")


def test_a_term_is_written_as_its_code() -> None:
    """As plain text a term is its code."""
    assert str(Meal.PACKED_LUNCH) == "packed-lunch"
    assert f"{Meal.BREAKFAST}" == "breakfast"


def test_a_term_is_found_by_its_code() -> None:
    """A code gives the one member that bears it; the label is not needed."""
    assert MEALS("packed-lunch") is Meal.PACKED_LUNCH


def test_a_code_that_is_not_there_is_refused() -> None:
    """No code is guessed: another case or the member's name is not a code."""
    with pytest.raises(ValueError, match="'PACKED_LUNCH' is not a valid Meal"):
        MEALS("PACKED_LUNCH")


def test_terms_by_code() -> None:
    """The codes of a vocabulary map to its terms, in its order; each vocabulary has its own."""
    assert list(Meal.by_code().items()) == [("breakfast", Meal.BREAKFAST), ("packed-lunch", Meal.PACKED_LUNCH)]
    assert list(Drink.by_code().items()) == [("tea", Drink.TEA)]


def test_a_term_survives_pickling() -> None:
    """A term that comes back from another process is the same member."""
    term = pickle.loads(pickle.dumps(Meal.PACKED_LUNCH))  # noqa: S301 -- pickled on this very line
    assert term is Meal.PACKED_LUNCH
