"""A row of a table gets the answer that its mobility gets."""

from typing import Any, cast

import polars as pl
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from erasmusrules.checking import check
from erasmusrules.frames.door import typed
from erasmusrules.frames.judging import judge
from erasmusrules.mobility import Mobility
from erasmusrules.outcome import Outcome
from erasmusrules.problems import WrongInput
from erasmusrules.records import mobility_of
from erasmusrules.rulebook import RULES
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.actions import Action
from strategies import complete_mobilities, forgetting
from tables import table_of


@settings(max_examples=40, deadline=None)
@given(st.lists(complete_mobilities().flatmap(forgetting), max_size=25), st.sampled_from(Evidence))
def test_the_answer_of_a_row_is_that_of_its_mobility(mobilities: list[Mobility], evidence: Evidence) -> None:
    """Its outcome, the rules that are not met, what is missing, and the outcome of each rule, in the same order."""
    told = judge(typed(table_of(mobilities)), evidence=evidence, rules=RULES, each=True)
    assert len(told) == len(mobilities)
    for mobility, row in zip(mobilities, told.iter_rows(named=True), strict=True):
        report = check(mobility, evidence=evidence)
        refused = [finding.rule.id for finding in report if finding.outcome is Outcome.NOT_MET]
        assert row["problems"] is None
        assert row["outcome"] == report.outcome.value
        assert row["not_met"] == ";".join(refused)
        assert row["missing"] == ";".join(report.missing)
        judged = {rule.id: outcome.value for rule, _line, outcome in report.judged}
        assert {name: row[name] for name in told.columns if "/" in name and row[name] is not None} == judged


CHANGES: list[dict[str, Any]] = [
    {"participants": -1},
    {"days": 0},
    {"days": 3661},
    {"ages": [131]},
    {"accompanying_ages": [-1]},
    {"national_groups": [0]},
    {"call": 2013},
    {"teaching_hours": -0.5},
    {"ects": 1_000_001.0},
    {"accompanied_days": 1_000_001},
    {"fewer_opportunities": 1_000_001},
]


@settings(max_examples=60, deadline=None)
@given(complete_mobilities().flatmap(forgetting), st.sampled_from(CHANGES))
def test_a_row_that_contradicts_itself_has_no_outcome(mobility: Mobility, change: dict[str, Any]) -> None:
    """What a record would be refused for is told in the row; the other rows are answered all the same."""
    table = table_of([mobility, mobility])
    changed = [
        pl.when(pl.int_range(pl.len()) == 0).then(pl.lit(value, dtype=table.schema[name])).otherwise(pl.col(name))
        for name, value in change.items()
    ]
    wrong, right = judge(
        typed(table.with_columns(**dict(zip(change, changed, strict=True)))),
        evidence=Evidence.SECONDARY,
        rules=RULES,
        each=False,
    ).iter_rows(named=True)
    record = {name: value for name, value in table.row(0, named=True).items() if value is not None} | change
    with pytest.raises(WrongInput) as refused:
        mobility_of({name: _plain(value) for name, value in record.items()})
    assert (wrong["problems"], wrong["outcome"]) == (refused.value.text("en"), None)
    assert (right["problems"], right["outcome"]) == (None, check(mobility).outcome.value)


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(item) for item in cast("list[object]", value)]
    return value.isoformat() if hasattr(value, "isoformat") else value


def test_the_same_wrong_row_twice() -> None:
    """Two rows that contradict themselves are both told, in their places."""
    mobility = Mobility(call=2019)
    table = table_of([mobility, mobility, evolve(mobility, call=2018)]).with_columns(days=pl.Series([0, 0, None]))
    answers = judge(typed(table), evidence=Evidence.SECONDARY, rules=RULES, each=False)
    assert answers["problems"].to_list() == ["days: 0; accepted: 1 or more"] * 2 + [None]
    assert answers["outcome"].to_list() == [None, None, "undecided"]


def test_rows_of_a_call_nobody_has_read_keep_their_own_rules() -> None:
    """Of call 2027 no rule has a line: a row of one action is not judged by the rules of another."""
    rows = [Mobility(call=2027, action=action) for action in (Action.KA131_HED, Action.KA151_YOU, Action.KA121_SCH)]
    told = judge(typed(table_of(rows)), evidence=Evidence.SECONDARY, rules=RULES, each=True)
    for mobility, row in zip(rows, told.iter_rows(named=True), strict=True):
        judged = {rule.id: outcome.value for rule, _line, outcome in check(mobility).judged}
        assert {name: row[name] for name in told.columns if "/" in name and row[name] is not None} == judged
