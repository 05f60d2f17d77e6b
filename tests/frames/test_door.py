"""A table at the door: read column by column, or refused with what to do."""

from datetime import date, datetime
from typing import Any

import polars as pl
import pytest

from erasmusrules.frames.door import TYPES, typed
from erasmusrules.problems import WrongInput
from erasmusrules.records import FIELDS


def test_every_field_of_a_record_has_a_type() -> None:
    """The columns are those of a mobility's record, in their order."""
    assert tuple(TYPES) == FIELDS


def test_what_is_lacking_is_not_known() -> None:
    """A column that is not there is null in every row."""
    read = typed(pl.DataFrame({"call": [2019, 2020]}))
    assert read.columns == list(FIELDS)
    assert read.select(pl.all().is_null().sum()).row(0) == (2, 2, 0, *[2] * (len(FIELDS) - 3))


@pytest.mark.parametrize(
    ("name", "values", "read"),
    [
        ("participants", pl.Series([12.0, None]), [12, None]),
        ("participants", pl.Series([12, 3], dtype=pl.UInt8), [12, 3]),
        ("ects", pl.Series([3, None]), [3.0, None]),
        ("start", pl.Series([datetime.fromisoformat("2019-05-06T00:00"), None]), [date(2019, 5, 6), None]),
        ("action", pl.Series(["KA229", None], dtype=pl.Categorical), ["KA229", None]),
        ("role", pl.Series([" pupil ", ""]), ["pupil", None]),
        ("receiving", pl.Series(["EL", "UK"]), ["GR", "GB"]),
        ("ages", pl.Series(["14;15", ""]), [[14, 15], None]),
        ("ages", pl.Series([[14, 15], []]), [[14, 15], None]),
        ("born", pl.Series(["2006-01-07; 2005-12-24", None]), [[date(2006, 1, 7), date(2005, 12, 24)], None]),
        ("countries_of_participants", pl.Series(["BE;EL", "FI"]), [["BE", "GR"], ["FI"]]),
        ("enrolled", pl.Series([True, None]), [True, None]),
        ("virtual", pl.Series([None, None]), [None, None]),
    ],
)
def test_columns_that_are_read(name: str, values: pl.Series, read: list[Any]) -> None:
    """Types that say the same are taken; an empty text or list is not known."""
    table = pl.DataFrame({"call": [2019, 2019]}).with_columns(values.alias(name))
    assert typed(table)[name].to_list() == read


@pytest.mark.parametrize(
    ("name", "values", "accepted"),
    [
        ("call", ["2019"], "a column of whole numbers"),
        ("participants", [12.5], "a column of whole numbers"),
        ("start", ["2019-05-06"], "a column of dates, without a time: turn text into dates first"),
        (
            "start",
            [datetime.fromisoformat("2019-05-06T12:00")],
            "a column of dates, without a time: turn text into dates first",
        ),
        ("enrolled", ["yes"], "a column of true and false"),
        ("enrolled", [1], "a column of true and false"),
        ("ects", ["3"], "a column of numbers"),
        ("ages", [14], "a column of lists, or text with semicolons between the values"),
        ("ages", ["14;x"], "a column of lists, or text with semicolons between the values"),
        ("role", [3], "a column of text"),
        ("role", ["pupils"], "known codes (see docs/record.md)"),
        ("receiving", ["ZZ"], "known codes (see docs/record.md)"),
        ("countries_of_participants", ["BE;ZZ"], "known codes (see docs/record.md)"),
        ("activity", ["LM-NOTHING"], "known codes (see docs/record.md)"),
    ],
)
def test_columns_that_are_refused(name: str, values: list[Any], accepted: str) -> None:
    """What would be read wrongly is told by its column, with what to do."""
    with pytest.raises(WrongInput) as refused:
        typed(pl.DataFrame({"action": ["KA229"], name: values}))
    [problem] = refused.value.problems
    assert (problem.field, problem.accepted.en) == (name, accepted)


def test_everything_that_is_wrong_is_told_at_once() -> None:
    """All columns that cannot be read are named."""
    with pytest.raises(WrongInput) as refused:
        typed(pl.DataFrame({"call": ["2019"], "start": ["2019-05-06"]}))
    assert [problem.field for problem in refused.value.problems] == ["call", "start"]


def test_a_table_of_something_else() -> None:
    """Without any column that a record has to begin with, it is another table."""
    with pytest.raises(WrongInput, match="a table with at least a column call, action, activity or project"):
        typed(pl.DataFrame({"name": ["x"]}))


def test_a_reference_tells_the_call_and_the_action() -> None:
    """A row that does not tell them itself takes them from its project."""
    read = typed(pl.DataFrame({"project": ["2019-1-BE02-KA229-060233", "nonsense", None]}))
    assert read.select("call", "action").rows() == [(2019, "KA229"), (None, None), (None, None)]


def test_an_activity_as_the_commission_writes_it() -> None:
    """A label of the Commission is read in the field of the action of its row."""
    table = pl.DataFrame({"action": ["KA229", "KA101", None], "activity": ["job-shadowing", "job-shadowing", None]})
    assert typed(table)["activity"].to_list() == ["job-shadowing", "job-shadowing", None]
    labelled = pl.DataFrame({"action": ["KA121-SCH", "KA121-VET"], "activity": ["LM-GRP-PUPIL", "job-shadowing"]})
    assert typed(labelled)["activity"].to_list() == ["group-mobility-of-school-pupils", "job-shadowing"]
