"""The three answers and Kleene's logic."""

from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from erasmusrules.label import Label
from erasmusrules.outcome import Outcome, every, some

MET, NOT_MET, UNDECIDED = Outcome.MET, Outcome.NOT_MET, Outcome.UNDECIDED

OUTCOMES = st.sampled_from([MET, NOT_MET, UNDECIDED])


def test_there_are_three_answers() -> None:
    """Met, not met and undecided, and nothing else."""
    assert [outcome.value for outcome in Outcome] == ["met", "not met", "undecided"]


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        (MET, MET, MET),
        (MET, NOT_MET, NOT_MET),
        (MET, UNDECIDED, UNDECIDED),
        (NOT_MET, MET, NOT_MET),
        (NOT_MET, NOT_MET, NOT_MET),
        (NOT_MET, UNDECIDED, NOT_MET),
        (UNDECIDED, MET, UNDECIDED),
        (UNDECIDED, NOT_MET, NOT_MET),
        (UNDECIDED, UNDECIDED, UNDECIDED),
    ],
)
def test_and(one: Outcome, other: Outcome, both: Outcome) -> None:
    """One that is not met settles it; else one that is unknown leaves it open."""
    assert one & other is both


@pytest.mark.parametrize(
    ("one", "other", "either"),
    [
        (MET, MET, MET),
        (MET, NOT_MET, MET),
        (MET, UNDECIDED, MET),
        (NOT_MET, MET, MET),
        (NOT_MET, NOT_MET, NOT_MET),
        (NOT_MET, UNDECIDED, UNDECIDED),
        (UNDECIDED, MET, MET),
        (UNDECIDED, NOT_MET, UNDECIDED),
        (UNDECIDED, UNDECIDED, UNDECIDED),
    ],
)
def test_or(one: Outcome, other: Outcome, either: Outcome) -> None:
    """One that is met settles it; else one that is unknown leaves it open."""
    assert one | other is either


def test_not() -> None:
    """Met and not met change places; the opposite of the unknown is unknown."""
    assert ~MET is NOT_MET
    assert ~NOT_MET is MET
    assert ~UNDECIDED is UNDECIDED


def test_nothing_to_judge() -> None:
    """Of nothing, everything is met and not one thing is."""
    assert every([]) is MET
    assert some([]) is NOT_MET


def test_of_a_truth_value() -> None:
    """True is met, false is not met, and not known is undecided."""
    assert Outcome.of(True) is MET
    assert Outcome.of(False) is NOT_MET
    assert Outcome.of(None) is UNDECIDED


@pytest.mark.parametrize("outcome", [MET, NOT_MET, UNDECIDED])
def test_an_outcome_is_not_true_or_false(outcome: Outcome) -> None:
    """An outcome cannot stand in an "if": three answers do not fit in two."""
    with pytest.raises(TypeError, match="an Outcome is not true or false: compare it"):
        bool(outcome)


def test_labels() -> None:
    """Each answer has its words in Dutch and in English."""
    assert MET.label == Label(nl="voldaan", en="met")
    assert NOT_MET.label == Label(nl="niet voldaan", en="not met")
    assert UNDECIDED.label == Label(nl="kan niet worden beoordeeld", en="cannot be decided")


@given(OUTCOMES, OUTCOMES)
def test_de_morgan(one: Outcome, other: Outcome) -> None:
    """Not both is one of the two not; neither is both not."""
    assert ~(one & other) is (~one | ~other)
    assert ~(one | other) is (~one & ~other)


@given(OUTCOMES, OUTCOMES)
def test_order_does_not_matter(one: Outcome, other: Outcome) -> None:
    """Joining two outcomes gives the same whichever comes first."""
    assert (one & other) is (other & one)
    assert (one | other) is (other | one)


@given(OUTCOMES, OUTCOMES, OUTCOMES)
def test_grouping_does_not_matter(one: Outcome, two: Outcome, three: Outcome) -> None:
    """Joining three outcomes gives the same wherever the brackets stand."""
    assert ((one & two) & three) is (one & (two & three))
    assert ((one | two) | three) is (one | (two | three))


@given(OUTCOMES, OUTCOMES, OUTCOMES)
def test_and_and_or_distribute(one: Outcome, two: Outcome, three: Outcome) -> None:
    """Each of "and" and "or" may be multiplied out over the other."""
    assert (one & (two | three)) is ((one & two) | (one & three))
    assert (one | (two & three)) is ((one | two) & (one | three))


@given(st.lists(OUTCOMES))
def test_every_and_some_of_a_list(outcomes: list[Outcome]) -> None:
    """Many outcomes are joined as two by two, and they may come one by one."""
    assert every(iter(outcomes)) is reduce(lambda one, other: one & other, outcomes, MET)
    assert some(iter(outcomes)) is reduce(lambda one, other: one | other, outcomes, NOT_MET)


@given(st.lists(st.tuples(OUTCOMES, OUTCOMES)))
def test_learning_never_flips(pairs: list[tuple[Outcome, Outcome]]) -> None:
    """Whatever the unknown outcomes turn out to be, what was settled without them stays settled."""
    before = [known for known, _ in pairs]
    after = [learnt if known is UNDECIDED else known for known, learnt in pairs]
    assert every(before) in (UNDECIDED, every(after))
    assert some(before) in (UNDECIDED, some(after))
