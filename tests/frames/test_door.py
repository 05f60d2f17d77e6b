"""A table at the door: read column by column, or refused with what to do."""

from datetime import date, datetime
from typing import Any

import polars as pl
import pytest

from erasmusrules.frames.door import ODD, TYPES, record_in, typed, wrong_columns
from erasmusrules.problems import WrongInput
from erasmusrules.records import FIELDS

LISTS = "a column of lists, or text with semicolons between the values"


def test_every_field_of_a_record_has_a_type() -> None:
    """The columns are those of a mobility's record, in their order, but for the caller's own id."""
    assert ("id", *TYPES) == FIELDS


def test_what_is_lacking_is_not_known() -> None:
    """A column that is not there is null in every row."""
    read = typed(pl.DataFrame({"call": [2019, 2020]}), strictly=True)
    assert read.columns == [*TYPES, ODD]
    assert read.select(pl.exclude(ODD).is_null().sum()).row(0) == (2, 0, *[2] * (len(TYPES) - 2))


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
        ("born", pl.Series([[datetime.fromisoformat("2006-01-07T00:00")], None]), [[date(2006, 1, 7)], None]),
        ("ages", pl.Series([[14.0, None], None]), [[14], None]),
        ("countries_of_participants", pl.Series([["BE", None, "UK"], None]), [["BE", "GB"], None]),
        ("enrolled", pl.Series([True, None]), [True, None]),
        ("virtual", pl.Series([None, None]), [None, None]),
    ],
)
def test_columns_that_are_read(name: str, values: pl.Series, read: list[Any]) -> None:
    """Types that say the same are taken; an empty text or list is not known."""
    table = pl.DataFrame({"call": [2019, 2019]}).with_columns(values.alias(name))
    assert typed(table, strictly=True)[name].to_list() == read


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
        ("ages", [14], LISTS),
        ("ages", ["14;x"], LISTS),
        ("born", [[datetime.fromisoformat("2006-01-07T12:00")]], LISTS),
        ("ages", [[14.5]], LISTS),
        ("ages", [["fourteen"]], LISTS),
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
        typed(pl.DataFrame({"action": ["KA229"], name: values}), strictly=True)
    [problem] = refused.value.problems
    assert (problem.field, problem.accepted.en) == (name, accepted)


def test_everything_that_is_wrong_is_told_at_once() -> None:
    """All columns that cannot be read are named."""
    with pytest.raises(WrongInput) as refused:
        typed(pl.DataFrame({"call": ["2019"], "start": ["2019-05-06"]}), strictly=True)
    assert [problem.field for problem in refused.value.problems] == ["call", "start"]


def test_a_table_of_something_else() -> None:
    """Without any column that a record has to begin with, it is another table."""
    with pytest.raises(WrongInput, match="a table with at least a column call, action, activity or project"):
        typed(pl.DataFrame({"name": ["x"]}), strictly=True)


def test_a_reference_tells_the_call_and_the_action() -> None:
    """A row that does not tell them itself takes them from its project."""
    read = typed(pl.DataFrame({"project": ["2019-1-BE02-KA229-060233", "nonsense", None]}), strictly=True)
    assert read.select("call", "action", ODD).rows() == [
        (2019, "KA229", False),
        (None, None, True),
        (None, None, False),
    ]


def test_an_activity_as_the_commission_writes_it() -> None:
    """A label of the Commission is read in the field of the action of its row."""
    table = pl.DataFrame({"action": ["KA229", "KA101", None], "activity": ["job-shadowing", "job-shadowing", None]})
    assert typed(table, strictly=True)["activity"].to_list() == ["job-shadowing", "job-shadowing", None]
    labelled = pl.DataFrame({"action": ["KA121-SCH", "KA121-VET"], "activity": ["LM-GRP-PUPIL", "job-shadowing"]})
    assert typed(labelled, strictly=True)["activity"].to_list() == ["group-mobility-of-school-pupils", "job-shadowing"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("participants", 12.5),
        ("start", datetime.fromisoformat("2019-05-06T12:00")),
        ("ages", "14;x"),
        ("role", "pupils"),
        ("receiving", "ZZ"),
        ("countries_of_participants", ["BE", "ZZ"]),
    ],
)
def test_rows_that_the_types_cannot_hold_are_odd(name: str, value: object) -> None:
    """Where the whole table is not to be refused for it, the row of a value that cannot be read is marked."""
    table = pl.DataFrame({"call": [2019, 2019], name: [value, None]})
    read = typed(table, strictly=False)
    assert read[ODD].to_list() == [True, False]
    assert record_in(table.row(1, named=True)) == {"call": 2019}


def test_a_project_that_contradicts_its_row_is_odd() -> None:
    """A call or an action beside a reference that says another is told in the row, as in a record."""
    table = pl.DataFrame({"project": ["2019-1-BE02-KA229-060233"] * 3, "call": [2019, 2018, None]})
    assert typed(table, strictly=True)[ODD].to_list() == [False, True, False]


def test_columns_are_looked_at_before_any_row() -> None:
    """The types of a lazy table are known; what a column of nothing is called says nothing."""
    problems = wrong_columns({"call": pl.String(), "start": pl.String(), "born": pl.Null(), "name": pl.Int8()})
    assert [problem.field for problem in problems] == ["call", "start"]


def test_the_record_of_a_row_is_what_json_has() -> None:
    """Dates are written as text, whole numbers are whole, and what is not a field is left out."""
    row = {"id": 7, "participants": 12.0, "start": datetime.fromisoformat("2019-05-06T00:00"), "ages": [14.0, None]}
    assert record_in(row | {"name": "x", "ects": 2.5, "enrolled": None}) == {
        "id": 7,
        "start": "2019-05-06",
        "participants": 12,
        "ages": [14],
        "ects": 2.5,
    }
    assert record_in({"id": 1.5, "teaching_hours": float("nan")}) == {"teaching_hours": None}
