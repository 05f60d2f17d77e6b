"""The fast reading of the tree against the tree itself, node by node, over all three truths and all bounds."""

from itertools import product

import pytest
from attrs import evolve, frozen
from hypothesis import given, settings

from drawn import forgetting
from erasmusrules.compiled import Weighed, outcome_of, outcomes_of
from erasmusrules.conditions import (
    AllOf,
    AnyOf,
    Condition,
    Counted,
    EachOf,
    Field,
    Fixed,
    Free,
    Is,
    Not,
    NumberFact,
    OneOf,
    Perhaps,
    Range,
    TermFact,
    TermsFact,
    TruthFact,
    Within,
)
from erasmusrules.formats import Unit
from erasmusrules.history import In
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.needs import Accompaniment, Ground, Need, Reason
from erasmusrules.outcome import Outcome, every
from erasmusrules.rulebook import RULES
from erasmusrules.strategies import mobilities
from erasmusrules.vocabulary.fields import Field as Vocabulary

NOTHING = Label(nl="niets", en="nothing")
UNIT = Unit(one=NOTHING, other=NOTHING)
MET, NOT_MET, UNDECIDED = Outcome.MET, Outcome.NOT_MET, Outcome.UNDECIDED


@frozen(kw_only=True)
class Case:
    """Something of which a number, two truths, a term and some terms may be known."""

    number: int | Range | None = None
    one: bool | None = None
    other: bool | None = None
    term: Vocabulary | None = None
    terms: tuple[Vocabulary, ...] | None = None


def _missing(_case: Case) -> tuple[str, ...]:
    return ()


NUMBER = NumberFact[Case](
    name="number", label=NOTHING, says=NOTHING, unit=UNIT, value=lambda case: case.number, missing=_missing
)
ONE = TruthFact[Case](name="one", label=NOTHING, yes=NOTHING, no=NOTHING, value=Field("one"), missing=_missing)
OTHER = TruthFact[Case](
    name="other", label=NOTHING, yes=NOTHING, no=NOTHING, value=lambda case: case.other, missing=_missing
)
TERM = TermFact[Case](name="term", label=NOTHING, value=Field("term"), missing=_missing)
TERMS = TermsFact[Case](
    name="terms", label=NOTHING, value=Field("terms"), shown=lambda _case, _term, _lang: "", missing=_missing
)

CASES = [
    *(
        Case(number=number)
        for number in (None, 1, 2, 3, 4, Range(None, 1), Range(2, None), Range(2, 3), Range(1, 3), Range(4, None))
    ),
    *(Case(one=one, other=other) for one, other in product((True, False, None), repeat=2)),
    *(Case(term=term, terms=(term,)) for term in Vocabulary),
    *(Case(terms=terms) for terms in ((), (Vocabulary.SCHOOL, Vocabulary.VET), (Vocabulary.SCHOOL, Vocabulary.SPORT))),
]
LEAVES: list[Condition[Case]] = [
    Fixed(met=True, said=NOTHING),
    Fixed(met=False, said=NOTHING),
    Free(NUMBER),
    Is(ONE, truth=True),
    Is(ONE, truth=False),
    Is(OTHER, truth=True),
    Within(NUMBER, 2, 3),
    Within(NUMBER, None, 3),
    Within(NUMBER, 2, None),
    Within(NUMBER, None, None),
    OneOf(TERM, frozenset({Vocabulary.SCHOOL})),
    OneOf(TERM, frozenset(Vocabulary) - {Vocabulary.SPORT}),
    OneOf(TERM, frozenset({Vocabulary.SCHOOL}), doubtful=frozenset({Vocabulary.VET})),
    Counted(TERMS, 2, frozenset({Vocabulary.SCHOOL, Vocabulary.VET}), NOTHING, frozenset({Vocabulary.SPORT})),
    EachOf(TERMS, frozenset({Vocabulary.SCHOOL, Vocabulary.VET}), NOTHING, frozenset({Vocabulary.SPORT})),
]
PAIRS: list[Condition[Case]] = [
    *(AllOf(one, other) for one, other in product(LEAVES, repeat=2)),
    *(AnyOf(one, other) for one, other in product(LEAVES, repeat=2)),
]
TREES: list[Condition[Case]] = [
    *LEAVES,
    *PAIRS,
    *(Not(tree) for tree in LEAVES),
    *(Perhaps(tree, NOTHING) for tree in LEAVES),
    AnyOf(AllOf(NUMBER.at_least(2), ONE.holds()), AllOf(NUMBER.at_most(3), Not(OTHER.holds())), OTHER.holds()),
    AllOf(AnyOf(NUMBER.at_least(2), ONE.holds()), AnyOf(NUMBER.at_most(3), OTHER.holds()), ONE.holds()),
    AllOf(),
    AnyOf(),
]


@pytest.mark.parametrize("case", CASES, ids=repr)
def test_every_tree_is_decided_as_the_tree_says(case: Case) -> None:
    """One function for all the trees gives what each tree gives."""
    assert outcomes_of(TREES)(case) == tuple(tree.outcome(case) for tree in TREES)


@pytest.mark.parametrize("case", CASES, ids=repr)
def test_conditions_are_joined(case: Case) -> None:
    """Conditions that all count are joined as Kleene's logic joins them."""
    for parts in product(LEAVES, repeat=2):
        joined = outcome_of([Weighed(part, NOT_MET, undecided=True) for part in parts])
        assert joined(case) is every(part.outcome(case) for part in parts), parts


@pytest.mark.parametrize(
    ("weighed", "outcomes"),
    [
        (Weighed(ONE.holds(), NOT_MET, undecided=True), (MET, NOT_MET, UNDECIDED)),
        (Weighed(ONE.holds(), NOT_MET, undecided=False), (MET, NOT_MET, MET)),
        (Weighed(ONE.holds(), UNDECIDED, undecided=True), (MET, UNDECIDED, UNDECIDED)),
        (Weighed(ONE.holds(), UNDECIDED, undecided=False), (MET, UNDECIDED, MET)),
        (Weighed(ONE.holds(), None, undecided=False), (MET, MET, MET)),
        (Weighed[Case](None, None, undecided=True), (UNDECIDED, UNDECIDED, UNDECIDED)),
        (Weighed[Case](None, None, undecided=False), (MET, MET, MET)),
    ],
)
def test_a_condition_counts_as_it_is_weighed(weighed: Weighed[Case], outcomes: tuple[Outcome, ...]) -> None:
    """What is not met may refuse, leave open or do nothing; what is not decided may leave open or do nothing."""
    joined = outcome_of([weighed])
    assert tuple(joined(Case(one=one)) for one in (True, False, None)) == outcomes


def test_a_fact_is_read_once() -> None:
    """However many conditions ask for a fact, it is counted once for each case."""
    read: list[Case] = []

    def counted(case: Case) -> int:
        read.append(case)
        return 2

    number = evolve(NUMBER, value=counted)
    outcomes_of([number.at_least(low) for low in (1, 2, 3)])(Case())
    assert len(read) == 1


def test_who_goes_along_is_decided_by_its_comparisons() -> None:
    """A node that is a way of saying comparisons is read as these."""
    needed = Accompaniment(grounds=(Ground(Need.REQUIRED, Reason.ACTIVITY),))
    somebody = Mobility(accompanying=1)
    assert outcomes_of([needed])(somebody) == (needed.outcome(somebody),) == (MET,)


@settings(max_examples=150, deadline=None)
@given(mobilities(complete=True).flatmap(forgetting))
def test_every_line_of_every_rule_is_decided_as_the_tree_says(mobility: Mobility) -> None:
    """Over all rules and all calls, both readings agree."""
    assert EVERY_LINE_FAST(mobility) == tuple(line.value.outcome(mobility) for line in EVERY_LINE)


EVERY_LINE = [line for rule in RULES for line in rule.requires if isinstance(line, In)]
EVERY_LINE_FAST = outcomes_of(line.value for line in EVERY_LINE)
