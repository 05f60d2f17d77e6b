"""A row of a table gets the answer that its mobility gets."""

from typing import Any, cast

import polars as pl
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from drawn import forgetting
from erasmusrules.checking import check
from erasmusrules.frames import judging
from erasmusrules.frames.door import table_of, typed
from erasmusrules.frames.judging import Judge
from erasmusrules.label import Language
from erasmusrules.mobility import Mobility
from erasmusrules.outcome import Outcome
from erasmusrules.problems import WrongInput
from erasmusrules.records import FIELDS, mobility_of
from erasmusrules.rulebook import RULES
from erasmusrules.rules import RuleSet
from erasmusrules.sources import Evidence
from erasmusrules.strategies import mobilities
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.countries import Country


def judged(
    table: pl.DataFrame,
    *,
    by: RuleSet[Mobility] = RULES,
    evidence: Evidence = Evidence.SECONDARY,
    each: bool = False,
    lang: Language | None = None,
    few: int = 0,
) -> pl.DataFrame:
    """Judge all rows of a table as columns, however few they are."""
    judge = Judge(rules=by, evidence=evidence, each=each, lang=lang, few=few)
    return judge.answers(table, typed(table, strictly=False))


@settings(max_examples=40, deadline=None)
@given(
    st.lists(mobilities(complete=True).flatmap(forgetting), max_size=25),
    st.sampled_from(Evidence),
    st.sampled_from((None, "nl", "en")),
    st.sampled_from((0, 2, 100)),
)
def test_the_answer_of_a_row_is_that_of_its_mobility(
    mobilities: list[Mobility], evidence: Evidence, lang: Language | None, few: int
) -> None:
    """Its outcome, the rules not met and why, what is missing, and the outcome of each rule, in the same order."""
    told = judged(table_of(mobilities), evidence=evidence, each=True, lang=lang, few=few)
    assert len(told) == len(mobilities)
    for mobility, row in zip(mobilities, told.iter_rows(named=True), strict=True):
        report = check(mobility, evidence=evidence)
        refused = [finding for finding in report if finding.outcome is Outcome.NOT_MET]
        assert row["problems"] is None
        assert row["outcome"] == report.outcome.value
        assert row["not_met"] == ";".join(finding.rule.id for finding in refused)
        assert row["missing"] == ";".join(name for name in FIELDS if name in report.missing)
        if lang is not None:
            assert row["reasons"] == " ".join(finding.requirement(lang) for finding in refused)
        by_rule = {rule.id: outcome.value for rule, _line, outcome in report.judged}
        assert {name: row[name] for name in told.columns if "/" in name and row[name] is not None} == by_rule


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
@given(mobilities(complete=True).flatmap(forgetting), st.sampled_from(CHANGES))
def test_a_row_that_contradicts_itself_has_no_outcome(mobility: Mobility, change: dict[str, Any]) -> None:
    """What a record would be refused for is told in the row; the other rows are answered all the same."""
    table = table_of([mobility, mobility])
    changed = [
        pl.when(pl.int_range(pl.len()) == 0).then(pl.lit(value, dtype=table.schema[name])).otherwise(pl.col(name))
        for name, value in change.items()
    ]
    changed_table = table.with_columns(**dict(zip(change, changed, strict=True)))
    wrong, right = judged(changed_table, lang="en").iter_rows(named=True)
    record = {name: value for name, value in table.row(0, named=True).items() if value is not None} | change
    with pytest.raises(WrongInput) as refused:
        mobility_of({name: _plain(value) for name, value in record.items()})
    assert (wrong["problems"], wrong["outcome"]) == (refused.value.text("en").replace("\n", " | "), None)
    assert (right["problems"], right["outcome"]) == (None, check(mobility).outcome.value)


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(item) for item in cast("list[object]", value)]
    return value.isoformat() if hasattr(value, "isoformat") else value


def test_the_same_wrong_row_twice() -> None:
    """Two rows that contradict themselves are both told, in their places."""
    mobility = Mobility(call=2019)
    table = table_of([mobility, mobility, evolve(mobility, call=2018)]).with_columns(days=pl.Series([0, 0, None]))
    answers = judged(table, lang="en")
    assert answers["problems"].to_list() == ["days: 0; accepted: 1 or more"] * 2 + [None]
    assert judged(table)["problems"].to_list() == ["days", "days", None]
    assert answers["outcome"].to_list() == [None, None, "undecided"]


def test_rows_of_a_call_nobody_has_read_keep_their_own_rules() -> None:
    """Of call 2027 no rule has a line: a row of one action is not judged by the rules of another."""
    rows = [Mobility(call=2027, action=action) for action in (Action.KA131_HED, Action.KA151_YOU, Action.KA121_SCH)]
    told = judged(table_of(rows), each=True)
    for mobility, row in zip(rows, told.iter_rows(named=True), strict=True):
        by_rule = {rule.id: outcome.value for rule, _line, outcome in check(mobility).judged}
        assert {name: row[name] for name in told.columns if "/" in name and row[name] is not None} == by_rule


def test_values_that_cannot_be_read_are_told_in_their_row() -> None:
    """Of a table that is not to be refused as a whole, the other rows are answered."""
    table = pl.DataFrame({"call": [2019, 2019], "action": ["KA229", "KA-229"], "participants": [12.0, 2.5]})
    answers = judged(table, lang="nl")
    assert answers["outcome"].to_list() == ["undecided", None]
    assert answers["problems"][1] == (
        "action: 'KA-229'; toegestaan: een bekende term; bedoel je KA229? | "
        "participants: 2.5; toegestaan: een geheel getal"
    )


def test_more_rules_than_a_number_has_bits() -> None:
    """Rows that so many lines apply to are judged one by one, and rightly."""
    [programme] = [known for known in RULES.programmes if known.first == 2014]
    rule = RULES["programme-2014-2020/receiving"]
    copies = tuple(evolve(rule, id=f"own/{number}") for number in range(70))
    many = RuleSet(evolve(programme, rules=copies))
    mobility = Mobility(call=2019, action=Action.KA101, activity=Activity.JOB_SHADOWING, receiving=Country.CH)
    told = judged(table_of([mobility] * 2), by=many)
    assert told["not_met"].to_list() == [";".join(f"own/{number}" for number in range(70))] * 2


def test_parts_of_a_large_table_are_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows are judged a part at a time; the answers are those of the whole, in its order."""
    mobilities = [Mobility(call=year) for year in (2014, 2019, 2021, 2024, 2027)] * 3
    table = table_of(mobilities)
    whole = judged(table, each=True)
    monkeypatch.setattr(judging, "_PART", 4)
    assert judged(table, each=True).equals(whole)
