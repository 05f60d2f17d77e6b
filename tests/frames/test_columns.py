"""Every fact as columns counts what it counts for one mobility."""

from hypothesis import given, settings
from hypothesis import strategies as st

from drawn import forgetting
from erasmusrules.conditions import NumberFact, Range, TermFact, TruthFact
from erasmusrules.facts import FACTS, ORIGINS
from erasmusrules.frames.columns import NUMBERS, PREPARED, TERMS, TRUTHS, missing
from erasmusrules.frames.door import table_of, typed
from erasmusrules.mobility import Mobility
from erasmusrules.strategies import mobilities


def test_every_fact_has_columns() -> None:
    """No fact is forgotten, and none is there that is not a fact."""
    kinds = {NumberFact: NUMBERS, TruthFact: TRUTHS, TermFact: TERMS}
    for kind, columns in kinds.items():
        assert set(columns) == {fact.name for fact in FACTS if isinstance(fact, kind)}
    assert [fact for fact in FACTS if not isinstance(fact, NumberFact | TruthFact | TermFact)] == [ORIGINS]


@settings(max_examples=60, deadline=None)
@given(st.lists(mobilities(complete=True).flatmap(forgetting), min_size=1, max_size=15))
def test_numbers_and_truths_are_those_of_each_mobility(mobilities: list[Mobility]) -> None:
    """A number has the same bounds, a truth the same value, and what is not known is not known."""
    table = typed(table_of(mobilities), strictly=True).with_columns(**PREPARED)
    for fact in FACTS:
        if isinstance(fact, NumberFact):
            bounds = NUMBERS[fact.name]()
            found = table.select(low=bounds.low, high=bounds.high).rows()
            values = (fact.value(mobility) for mobility in mobilities)
            assert found == [_bounds(value) for value in values], fact.name
        elif isinstance(fact, TruthFact):
            truths = table.select(truth=TRUTHS[fact.name]()).to_series().to_list()
            assert truths == [fact.value(mobility) for mobility in mobilities], fact.name


@settings(max_examples=60, deadline=None)
@given(st.lists(mobilities(complete=True).flatmap(forgetting), min_size=1, max_size=15))
def test_what_is_missing_is_what_each_mobility_is_missing(mobilities: list[Mobility]) -> None:
    """The fields that would tell a fact are the same, whatever is known of the mobility."""
    table = typed(table_of(mobilities), strictly=True).with_columns(**PREPARED)
    for fact in FACTS:
        rows = table.select(**missing(fact.name)).rows(named=True)
        told = [{name for name, absent in row.items() if absent} for row in rows]
        assert told == [set(fact.missing(mobility)) for mobility in mobilities], fact.name


def _bounds(value: object) -> tuple[object, object]:
    return (value.low, value.high) if isinstance(value, Range) else (value, value)
