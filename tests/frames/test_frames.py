"""Whole tables, whatever they are made of."""

from collections.abc import Callable
from datetime import date
from typing import Any, cast

import pandas as pd
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from erasmusrules import frames
from erasmusrules.checking import check
from erasmusrules.mobility import Mobility
from erasmusrules.outcome import Outcome
from erasmusrules.problems import WrongInput
from erasmusrules.rules import RuleSet
from erasmusrules.vocabulary.actions import Action
from strategies import complete_mobilities, forgetting
from tables import table_of

PLANS = pl.DataFrame(
    {
        "plan": ["a", "b", "c"],
        "call": [2018, 2017, 2018],
        "action": ["KA229"] * 3,
        "activity": ["short-term-exchange-of-groups-of-pupils"] * 3,
        "start": [date(2019, 5, 6)] * 3,
        "end": [date(2019, 5, 9), date(2019, 5, 9), date(2019, 5, 5)],
        "sending": ["BE"] * 3,
        "receiving": ["EL"] * 3,
        "role": ["pupil"] * 3,
        "participants": [12, None, 12],
    }
)
ANSWERS = [
    ("met", "", "", None),
    ("not met", "school/ka229/action;school/pupil-group-exchange/duration", "", None),
    (None, None, None, "end: '2019-05-05'; accepted: not before start (2019-05-06)"),
]


def _pandas_with_arrow_types(table: pl.DataFrame) -> Any:
    return cast("Any", table).to_pandas(use_pyarrow_extension_array=True)


def _pandas(table: pl.DataFrame) -> pd.DataFrame:
    return table.to_pandas()


def _arrow(table: pl.DataFrame) -> Any:
    return cast("Any", table).to_arrow()


def _lazy(table: pl.DataFrame) -> pl.LazyFrame:
    return table.lazy()


def _itself(table: pl.DataFrame) -> pl.DataFrame:
    return table


KINDS = [_itself, _lazy, _pandas, _pandas_with_arrow_types, _arrow]


def _columns(frame: Any, *names: str) -> list[tuple[Any, ...]]:
    """Read columns of any frame, with what is not there as nothing."""
    if isinstance(frame, pl.LazyFrame):
        frame = frame.collect()
    if isinstance(frame, pd.DataFrame):
        rows = zip(*(frame[name].tolist() for name in names), strict=True)
        return [tuple(None if pd.isna(value) else value for value in row) for row in rows]
    if isinstance(frame, pl.DataFrame):
        return frame.select(names).rows()
    return list(zip(*(frame[name].to_pylist() for name in names), strict=True))


@pytest.mark.parametrize("made", KINDS)
def test_a_table_of_every_kind(made: Callable[[pl.DataFrame], Any]) -> None:
    """The same kind of table comes back, its own columns in front and untouched."""
    given_ = made(PLANS)
    told = frames.check(given_)
    assert type(told) is type(given_)
    assert _columns(told, "plan", "participants") == [("a", 12), ("b", None), ("c", 12)]
    assert _columns(told, "outcome", "not_met", "missing", "problems") == ANSWERS


@pytest.mark.parametrize("made", [_lazy, _pandas, _pandas_with_arrow_types, _arrow])
@settings(max_examples=10, deadline=None)
@given(mobilities=st.lists(complete_mobilities().flatmap(forgetting), min_size=1, max_size=10))
def test_all_kinds_agree_with_one_mobility_at_a_time(
    made: Callable[[pl.DataFrame], Any], mobilities: list[Mobility]
) -> None:
    """What is not known is never taken for a no, whatever the table makes of what is not there."""
    told = frames.check(made(table_of(mobilities)))
    reports = [check(mobility) for mobility in mobilities]
    assert _columns(told, "outcome", "missing") == [
        (report.outcome.value, ";".join(report.missing)) for report in reports
    ]


def test_numpy_columns_with_holes() -> None:
    """In pandas a hole makes a number a float, and a truth an object: both are read as what they are."""
    table = pd.DataFrame(
        {
            "call": [2019, None],
            "action": ["KA101", None],
            "enrolled": [True, None],
            "start": [pd.Timestamp(2020, 1, 6), None],
        }
    )
    told = frames.check(table)
    known = Mobility(call=2019, action=Action.KA101, enrolled=True, start=date(2020, 1, 6))
    assert frames.explain(table, 0).subject == known
    assert told["missing"].tolist() == [";".join(check(mobility).missing) for mobility in (known, Mobility())]


def test_the_index_of_a_pandas_table_is_kept() -> None:
    """Answers stand beside their rows, however these are numbered."""
    table = _pandas(PLANS).set_index(pd.Index([30, 10, 20]))
    told = frames.check(table)
    assert told.index.tolist() == [30, 10, 20]
    assert told["outcome"].tolist()[:2] == ["met", "not met"]


def test_each_rule_in_a_column() -> None:
    """A rule that does not apply has no outcome; a lazy table has a column for every rule."""
    eager = frames.check(PLANS, each=True)
    assert eager["school/pupil-group-exchange/duration"].to_list() == ["met", "not met", None]
    lazy = frames.check(PLANS.lazy(), each=True)
    assert lazy.collect_schema().names() == lazy.collect().columns
    assert "sport/ka182/action" in lazy.collect_schema().names()


def test_a_lazy_table_is_not_collected() -> None:
    """Nothing is counted before it is asked for: not even what is wrong."""
    lazy = frames.check(pl.LazyFrame({"call": ["2019"]}))
    with pytest.raises(WrongInput, match="call: 'String'; accepted: a column of whole numbers"):
        lazy.collect()


def test_an_empty_table() -> None:
    """No rows, no answers, the same columns."""
    told = frames.check(PLANS.clear())
    assert told.shape == (0, 14)
    assert told.schema == frames.check(PLANS).schema


def test_columns_with_the_names_of_the_answer_are_not_overwritten() -> None:
    """A table that has been judged is not judged on top of it, nor are the outcomes of its rules."""
    with pytest.raises(WrongInput, match="outcome: 'outcome'; accepted: a table without columns named as the answer"):
        frames.check(frames.check(PLANS))
    judged = PLANS.with_columns(pl.lit("kept").alias("school/pupil-group-exchange/duration"))
    assert frames.check(judged)["school/pupil-group-exchange/duration"].to_list() == ["kept"] * 3
    for table in (judged, judged.lazy()):
        with pytest.raises(WrongInput, match="school/pupil-group-exchange/duration"):
            frames.check(table, each=True)


@pytest.mark.parametrize("made", [_itself, _pandas, _arrow])
def test_the_report_of_a_row(made: Callable[[pl.DataFrame], Any]) -> None:
    """The reasons of a row are those of its mobility."""
    report = frames.explain(made(PLANS), 1)
    assert report.outcome is Outcome.NOT_MET
    assert "Zonder reisdagen duurt de activiteit 4 dagen; het minimum is 5 dagen." in report.text("nl")
    with pytest.raises(WrongInput, match="end: '2019-05-05'"):
        frames.explain(made(PLANS), 2)
    for row in (-1, 3):
        with pytest.raises(WrongInput, match=f"row: {row}; accepted: the number of one of the 3 rows, counted from 0"):
            frames.explain(made(PLANS), row)


def test_the_report_of_a_row_by_other_rules() -> None:
    """A table that was judged by some rules is explained by them."""
    assert frames.explain(PLANS, 1, rules=RuleSet()).outcome is Outcome.UNDECIDED
