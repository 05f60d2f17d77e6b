"""Each kind of table hands its rows over and takes the answers back: what is lazy stays so."""

from pathlib import Path
from typing import Any

import duckdb
import narwhals as nw
import polars as pl
import pytest

from erasmusrules import frames
from erasmusrules.frames.carriers import by_duckdb, judged
from erasmusrules.frames.judging import Judge
from erasmusrules.problems import WrongInput
from erasmusrules.rules import RuleSet
from erasmusrules.sources import Evidence
from tables import PLANS


def test_a_lazy_table_is_not_collected() -> None:
    """Nothing is counted before it is asked for."""
    asked: list[int] = []

    def counting(part: pl.DataFrame) -> pl.DataFrame:
        asked.append(len(part))
        return part

    told = frames.check(PLANS.lazy().map_batches(counting, schema=PLANS.schema))
    assert asked == []
    assert told.collect()["outcome"].to_list() == ["met", "not met", None]
    assert sum(asked) == 3


def test_what_is_asked_of_a_lazy_table_does_not_change_its_answers(tmp_path: Path) -> None:
    """A row is judged by all its columns, whichever the caller takes, filters by or writes to a file."""
    told = frames.check(PLANS.lazy())
    assert told.select("outcome").collect().to_series().to_list() == ["met", "not met", None]
    assert told.filter(pl.col("outcome") == "not met").select("plan").collect().item() == "b"
    assert told.filter(pl.col("call") == 2017).select("outcome").collect().item() == "not met"
    assert told.head(1).select("not_met", "outcome").collect().row(0) == ("", "met")
    told.sink_parquet(tmp_path / "told.parquet")
    assert pl.read_parquet(tmp_path / "told.parquet")["not_met"].to_list() == [
        "",
        "school/ka229/action;school/pupil-group-exchange/duration",
        None,
    ]


def test_a_relation_is_not_run_and_can_be_asked_again() -> None:
    """What DuckDB gives back reads the caller's relation each time, as far as it is asked for."""
    read: list[str] = []

    def told(plan: str) -> str:
        read.append(plan)
        return plan

    connection: Any = duckdb.connect()
    connection.register("plans", PLANS.to_arrow())
    connection.create_function("told", told, ["VARCHAR"], "VARCHAR")
    answers = frames.check(connection.sql("select * replace (told(plan) as plan) from plans"))
    assert read == []
    assert answers.filter("outcome = 'not met'").project("plan").fetchall() == [("b",)]
    assert answers.aggregate("count(*)").fetchall() == [(3,)]
    assert read == ["a", "b", "c"] * 2
    assert connection.sql("select count(*) from plans").fetchall() == [(3,)]


def test_an_older_duckdb() -> None:
    """A relation that cannot be read as a stream is refused with what can be."""
    with pytest.raises(WrongInput, match=r"frame: 'DuckDB .*'; accepted: DuckDB 2.0 or later, or relation.pl"):
        by_duckdb(object(), Judge(rules=RuleSet(), evidence=Evidence.SECONDARY, each=False, lang=None))


def test_a_lazy_table_of_another_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    """What cannot be kept lazy is not collected in silence."""
    table: Any = nw.from_native(PLANS.lazy())
    monkeypatch.setattr(nw.LazyFrame, "implementation", nw.Implementation.DASK)
    with pytest.raises(WrongInput, match="frame: 'dask'; accepted: a table in memory, or a lazy one of"):
        judged(table, Judge(rules=RuleSet(), evidence=Evidence.SECONDARY, each=False, lang=None))
