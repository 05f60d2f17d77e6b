"""Large files: the answers of rows that are judged together are those of a loop over them."""

import io
import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, cast

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drawn import forgetting
from erasmusrules.brief import answers_in_brief
from erasmusrules.frames import files
from erasmusrules.frames.door import table_of
from erasmusrules.frames.files import answers_of_file, answers_of_parquet, rows_in, rows_of_parquet
from erasmusrules.frames.judging import Judge
from erasmusrules.mobility import Mobility
from erasmusrules.problems import WrongInput
from erasmusrules.records import FIELDS, PROJECT_FIELDS, read, record_of
from erasmusrules.sources import Evidence
from erasmusrules.strategies import mobilities


@pytest.fixture(name="as_columns", scope="module", autouse=True)
def _as_columns() -> Iterator[None]:
    """Judge rows as columns, however few there are of a kind."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(files, "Judge", partial(Judge, few=0))
        yield


HOW: dict[str, Any] = {"evidence": Evidence.SECONDARY, "lang": "nl"}

SLIPS = st.sampled_from(
    ("", " ", "BE", " BE", "EL", "be", "2019", "02019", "+3", "3.0", "1e3", "-1", "1234567890", "Ja", "NO", "yes "),
) | st.sampled_from(
    ("2020-02-29", "2019-02-29", "2020-2-1", "2020-02-29T00:00", "14;13", "14; ;x", "KA229", "KA 229", "pupil", "2.50"),
)
TEXT = st.text(alphabet=st.characters(codec="utf-8", exclude_characters='\n\r",;\0'), max_size=4)


@st.composite
def lines(draw: st.DrawFn, names: tuple[str, ...]) -> str:
    """Draw a line of a file: a mobility, one with slips in it, or no row at all."""
    record = record_of(draw(mobilities(complete=True).flatmap(forgetting)))
    record |= draw(st.dictionaries(st.sampled_from(names), SLIPS | TEXT, max_size=2))
    cells = [_cell(record.get(name)) for name in names]
    cut = draw(st.sampled_from((None, None, None, -1, 3)))
    return ",".join(draw(st.sampled_from((cells[:cut], cells[:cut], ['"', *cells], [f'"{cell}"' for cell in cells]))))


def _cell(value: object) -> str:
    if isinstance(value, list):
        return ";".join(map(str, cast("list[object]", value)))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


@settings(max_examples=60, deadline=None)
@given(data=st.data(), names=st.sampled_from((FIELDS, ("id", "participants"), (*FIELDS, "schools", "budget"))))
def test_a_csv_file_is_answered_as_row_by_row(data: st.DataObject, names: tuple[str, ...]) -> None:
    """Whatever is written in it: no row is lost, none is answered otherwise, and they keep their order."""
    rows = data.draw(st.lists(lines(names), min_size=1, max_size=15))
    written = "\n".join([",".join(names), *rows]).encode()
    one_by_one = list(answers_in_brief(read(io.BytesIO(written)), **HOW))
    assert list(answers_of_file(io.BytesIO(written), **HOW)) == one_by_one


def test_bytes_that_are_no_text() -> None:
    """A row with bytes of another encoding is told, and the others are answered."""
    written = b"call,action,activity\n2019,KA101,job-shadowing\n2019,KA101,job\xff\n2019,KA101,\n"
    one_by_one = list(answers_in_brief(read(io.BytesIO(written)), **HOW))
    assert [brief.outcome for brief in one_by_one] == ["undecided", None, "undecided"]
    assert list(answers_of_file(io.BytesIO(written), **HOW)) == one_by_one


@settings(max_examples=20, deadline=None)
@given(st.lists(mobilities(complete=True).flatmap(forgetting), min_size=1, max_size=8))
def test_json_lines_are_answered_as_row_by_row(mobilities: list[Mobility]) -> None:
    """Rows whose values are of many types are read as records are."""
    written = "\n".join(json.dumps(record_of(mobility)) for mobility in mobilities).encode()
    assert list(answers_of_file(io.BytesIO(written), **HOW)) == list(answers_in_brief(read(io.BytesIO(written)), **HOW))


def test_problems_stand_in_the_order_of_the_columns() -> None:
    """Who put the columns in another order is told what is wrong in that order, however the rows are judged."""
    written = b"role,receiving,call,action\npupil,BE,2019,KA101\npupils,ZZ,2019,KA 101\n"
    _known, slips = answers_of_file(io.BytesIO(written), **HOW)
    assert [one.partition(":")[0] for one in slips.problems.split(" | ")] == ["role", "receiving", "action"]


def test_a_file_of_many_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parts follow each other without a seam, also where most rows are judged as columns."""
    monkeypatch.setattr(files, "_PART", 120)
    row = b"2019,KA101,job-shadowing,CH\n"
    written = b"call,action,activity,receiving\n" + row * 100 + b"2019,KA101,jobs,CH\n" + row * 100
    briefs = list(answers_of_file(io.BytesIO(written), **HOW))
    assert [brief.row for brief in briefs] == list(range(2, 203))
    assert {brief.not_met for brief in briefs if brief.row != 102} == {"programme-2014-2020/receiving"}
    assert briefs[100].problems.startswith("activity: 'jobs'")


@settings(max_examples=20, deadline=None)
@given(mobilities=st.lists(mobilities(complete=True).flatmap(forgetting), max_size=8))
def test_a_parquet_file_is_answered_as_its_mobilities(
    mobilities: list[Mobility], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Rows are numbered from 1, and named by their id."""
    path = tmp_path_factory.mktemp("parquet") / "plans.parquet"
    table = table_of(mobilities).with_columns(id=pl.int_range(pl.len()).cast(pl.String))
    table.write_parquet(path)
    rows = list(rows_of_parquet(path))
    assert [(row.number, row.id, row.problems) for row in rows] == [(at + 1, str(at), ()) for at in range(len(rows))]
    assert rows_in(path) == len(rows) == len(mobilities)
    assert list(answers_of_parquet(path, **HOW)) == list(answers_in_brief(rows, **HOW))


def test_a_parquet_file_with_slips(tmp_path: Path) -> None:
    """What is wrong with a row is told there; without ids rows have their number alone."""
    path = tmp_path / "plans.parquet"
    pl.DataFrame({"call": [2019, 2019], "action": ["KA101", "KA-101"]}).write_parquet(path)
    known, slip = answers_of_parquet(path, **HOW)
    assert (known.row, known.id, known.action, known.outcome) == (1, None, "KA101", "undecided")
    assert (slip.row, slip.problems) == (2, "action: 'KA-101'; toegestaan: een bekende term; bedoel je KA101?")
    assert [problem.field for row in rows_of_parquet(path) for problem in row.problems] == ["action"]


def test_parquet_files_that_are_refused(tmp_path: Path) -> None:
    """A file that is none, a column that no mobility has, and one of another type are told before any row is read."""
    path = tmp_path / "plans.parquet"
    with pytest.raises(WrongInput, match="accepted: a Parquet file that can be read"):
        answers_of_parquet(path, **HOW)
    path.write_bytes(b"call,action\n")
    for ask in (rows_of_parquet, rows_in):
        with pytest.raises(WrongInput, match="accepted: a Parquet file that can be read"):
            ask(path)
    pl.DataFrame({"call": ["2019"], "particpants": [1], "budget": [1]}).write_parquet(path)
    with pytest.raises(WrongInput) as refused:
        rows_of_parquet(path)
    assert [problem.field for problem in refused.value.problems] == ["particpants", "budget", "call"]
    assert "did you mean participants?" in refused.value.text("en")
    assert "budget" in PROJECT_FIELDS
