"""Every condition of every rule, read as a column, decides what it decides for one mobility."""

from hypothesis import given, settings
from hypothesis import strategies as st

from drawn import forgetting
from erasmusrules.frames.columns import PREPARED
from erasmusrules.frames.door import table_of, typed
from erasmusrules.frames.readings import CODES, counted, facts_of, fields_of, missed, missing, outcome
from erasmusrules.history import In
from erasmusrules.mobility import Mobility
from erasmusrules.rulebook import RULES
from erasmusrules.strategies import mobilities

CONDITIONS = {f"{rule.id} {line.first}": line.value for rule in RULES for line in rule.requires if isinstance(line, In)}

FACTS = {
    name: column for fact in facts_of(CONDITIONS.values()) for name, column in {**counted(fact), **missed(fact)}.items()
}


@settings(max_examples=8, deadline=None)
@given(st.lists(mobilities(complete=True).flatmap(forgetting), min_size=20, max_size=40))
def test_each_line_decides_the_same(mobilities: list[Mobility]) -> None:
    """Of all lines there are, whatever the call and the action of the mobility."""
    table = typed(table_of(mobilities), strictly=True).with_columns(**PREPARED).with_columns(**FACTS)
    found = table.select("call", **{name: outcome(condition) for name, condition in CONDITIONS.items()})
    for name, condition in CONDITIONS.items():
        assert found[name].to_list() == [CODES[condition.outcome(mobility)] for mobility in mobilities], name


@settings(max_examples=8, deadline=None)
@given(st.lists(mobilities(complete=True).flatmap(forgetting), min_size=20, max_size=40))
def test_each_line_is_missing_the_same(mobilities: list[Mobility]) -> None:
    """The fields that keep a condition undecided are those that keep it undecided for one mobility."""
    table = typed(table_of(mobilities), strictly=True).with_columns(**PREPARED).with_columns(**FACTS)
    found = table.select("call", **{name: missing(condition) for name, condition in CONDITIONS.items()})
    for name, condition in CONDITIONS.items():
        told = [set(fields_of(bits)) for bits in found[name].to_list()]
        assert told == [set(condition.missing(mobility)) for mobility in mobilities], name
