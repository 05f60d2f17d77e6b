"""The user's own table at the door: its columns typed as the rules read them, or told what is wrong with them."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from math import isnan
from typing import Any, cast

import polars as pl
from attrs import frozen

from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.problems import Problem, WrongInput
from erasmusrules.project import ProjectReference
from erasmusrules.records import DAY, FIELDS, NUMBER, TRUTHS, WHOLE, mobility_of
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.countries import EU_SPELLINGS, Country
from erasmusrules.vocabulary.roles import Role, Venue

_CODES = [*Country.__members__]
_COUNTRIES = pl.Enum(_CODES)
_TERMS: Mapping[str, pl.Enum] = {
    "action": pl.Enum(list(Action.by_code())),
    "activity": pl.Enum(list(Activity.by_code())),
    "venue": pl.Enum(list(Venue.by_code())),
    "role": pl.Enum(list(Role.by_code())),
    "sending": _COUNTRIES,
    "receiving": _COUNTRIES,
    "residence": _COUNTRIES,
}
_DATES = ("start", "end", "project_start", "project_end", "graduated")
_TRUTHS = ("green_travel", "enrolled", "virtual", "learning_programme", "learning_agreement", "one_cycle_programme")
_AMOUNTS = ("teaching_hours", "ects", "months_in_cycle")
_LISTS: Mapping[str, Any] = {
    "born": pl.Date,
    "ages": pl.Int32,
    "countries_of_participants": pl.String,
    "national_groups": pl.Int32,
    "accompanying_ages": pl.Int32,
}
_KINDS: Mapping[str, Any] = {
    "project": pl.String,
    **_TERMS,
    **dict.fromkeys(_DATES, pl.Date),
    **dict.fromkeys(_TRUTHS, pl.Boolean),
    **dict.fromkeys(_AMOUNTS, pl.Float64),
    **{name: pl.List(inner) for name, inner in _LISTS.items()},
}
TYPES: Mapping[str, Any] = {name: _KINDS.get(name, pl.Int32) for name in FIELDS if name != "id"}
"""The type of each column of a record; what is not told otherwise is a whole number. An ``id`` is the caller's own."""

KEYS = frozenset({"call", "action", "activity", "project"})
"""The columns of which a table of mobilities has at least one."""

ODD = "odd"
"""The column that marks the rows that the types cannot hold as they are: those are read one by one, as records are."""


def table_of(mobilities: Sequence[Mobility]) -> pl.DataFrame:
    """Write each mobility as a row of such a table; an empty list is written as such."""
    columns = {name: [_cell(getattr(mobility, name)) for mobility in mobilities] for name in TYPES}
    return pl.DataFrame(columns, schema=dict(TYPES))


def _cell(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_cell(item) for item in cast("tuple[object, ...]", value)]
    return str(value) if isinstance(value, Enum | ProjectReference) else value


def typed(table: pl.DataFrame, *, strictly: bool) -> pl.DataFrame:
    """Give the columns of a record from a table, each of its own type, and which rows are odd.

    Args:
        table: the user's table; a column that it lacks is null.
        strictly: whether a value that cannot be read is told by its column; otherwise its row is odd.

    Raises:
        WrongInput: with every column that cannot be read, and what to do with it.
    """
    present = [name for name in TYPES if name in table.columns]
    # A table may call a column of nothing whatever it likes.
    empty = {name for name in present if table[name].null_count() == len(table)}
    problems = wrong_columns(table.schema, empty=empty)
    if problems:
        raise WrongInput(problems)
    read = {name: _read(name, table[name]) for name in present if name not in empty}
    nothing = [
        pl.repeat(None, len(table), dtype=pl.String if name in _TERMS else type_, eager=True).alias(name)
        for name, type_ in TYPES.items()
        if name not in read
    ]
    rows = pl.DataFrame([*(column.values.alias(name) for name, column in read.items()), *nothing])
    rows = _with_activities(_with_references(rows))
    terms = {name: rows[name].cast(known, strict=False) for name, known in _TERMS.items()}
    lost = {name: column.lost for name, column in read.items() if column.lost is not None}
    lost |= {name: values.is_null() & rows[name].is_not_null() for name, values in terms.items() if name in read}
    if strictly:
        wrong = [name for name in present if name in lost and lost[name].any()]
        problems = [_problem(name, table[name].filter(lost[name])) for name in wrong]
        if problems:
            raise WrongInput(problems)
    odd = rows[ODD]
    for marked in lost.values():
        odd = odd | marked
    return rows.with_columns(*terms.values(), odd.alias(ODD)).select(*TYPES, ODD)


def from_text(table: pl.DataFrame) -> tuple[pl.DataFrame, pl.Series]:
    """Give a table of text, as a file has it, the types that `typed` takes.

    Args:
        table: fields of a record, each as text.

    Returns:
        The table, null where a value is not written as records are; and the rows of which that is so.
    """
    odd = pl.repeat(value=False, n=len(table), dtype=pl.Boolean, eager=True)
    read: dict[str, pl.Series] = {}
    for values in table:
        written = _texts(values.name, values)
        read[values.name] = pl.DataFrame({"_": written}).select(_from_text(values.name, pl.col("_"))).to_series()
        odd = odd | (written.is_not_null() & read[values.name].is_null())
    return pl.DataFrame(read), odd


def wrong_columns(schema: Mapping[str, Any], *, empty: Container[str] = ()) -> list[Problem]:
    """Tell, before any row is read, what is wrong with the columns of a table.

    Args:
        schema: the names and the types of the columns.
        empty: the columns that hold nothing, whose type says nothing.
    """
    problems: list[Problem] = []
    if KEYS.isdisjoint(schema):
        problems.append(Problem(field="frame", value=", ".join([*schema][:_FEW]), accepted=_COLUMNS))
    wrong = [name for name in TYPES if name in schema and name not in empty and not _fits(TYPES[name], schema[name])]
    return problems + [
        Problem(field=name, value=str(schema[name]), accepted=_ACCEPTED[_kind_of(name)]) for name in wrong
    ]


def record_in(row: Mapping[str, object]) -> dict[str, object]:
    """Write a row of the user's table as a record, in its order, as far as its columns are those of one."""
    known = {name: value for name, value in row.items() if value is not None and name in FIELDS}
    if not isinstance(known.get("id", ""), str | int):
        del known["id"]
    return {name: _written(name, value) for name, value in known.items()}


# ---------------------------------------------------------------------------------------------------- one column


@frozen
class _Read:
    """What a column holds, and where it held what could not be read; ``None`` is nowhere."""

    values: pl.Series
    lost: pl.Series | None = None


def _read(name: str, values: pl.Series) -> _Read:
    match _kind_of(name):
        case "text":
            return _Read(_texts(name, values))
        case "date":
            return _dates(values)
        case "truth":
            return _Read(values)
        case "list":
            return _lists(name, values)
        case _:
            return _numbers(values, TYPES[name])


def _from_text(name: str, text: pl.Expr) -> pl.Expr:
    match _kind_of(name) if name in TYPES else "text":
        case "date":
            return _as_day(text)
        case "truth":
            return text.str.to_lowercase().replace_strict(TRUTHS, default=None, return_dtype=pl.Boolean)
        case "count":
            return _as_number(text, pl.Int32, WHOLE)
        case "amount":
            return _as_number(text, pl.Float64, NUMBER)
        case _:
            return text


def _as_day(text: pl.Expr) -> pl.Expr:
    return pl.when(text.str.contains(f"^{DAY}$")).then(text.str.to_date("%Y-%m-%d", strict=False))


def _as_number(text: pl.Expr, type_: Any, written: str) -> pl.Expr:
    return pl.when(text.str.contains(f"^{written}$")).then(text.cast(type_, strict=False))


def _texts(name: str, values: pl.Series) -> pl.Series:
    """Read a text; where all are known terms as they stand, as these."""
    if name in _TERMS:
        terms = values.cast(_TERMS[name], strict=False)
        if terms.null_count() == values.null_count():
            return terms
    values = values.cast(pl.String).str.strip_chars()
    values = values.set(values == "", None)
    return values.replace(_THEIRS) if _TERMS.get(name) is _COUNTRIES else values


def _dates(values: pl.Series) -> _Read:
    if values.dtype == pl.Date:
        return _Read(values)
    moments = values.dt.replace_time_zone(None)
    days = moments.dt.date()
    # A time of day would be dropped in silence: a moment is no day.
    return _Read(days, (moments != days.cast(moments.dtype)).fill_null(value=False))


def _numbers(values: pl.Series, wanted: Any) -> _Read:
    told = values.fill_nan(None) if values.dtype.is_float() else values
    found = told.cast(wanted, strict=False)
    same = found.cast(pl.Float64) == told.cast(pl.Float64)
    return _Read(found, told.is_not_null() & ~same.fill_null(value=False))


def _lists(name: str, values: pl.Series) -> _Read:
    wanted = TYPES[name].inner
    if values.dtype == pl.String:
        values = values.str.split(";").list.eval(pl.element().str.strip_chars().replace("", None))
    if values.list.contains(None).any():
        values = values.list.drop_nulls()
    inner = cast("pl.List", values.dtype).inner
    found = values if inner == wanted else values.list.eval(_item(inner, wanted))
    lost = found.list.contains(None).fill_null(value=False)
    if name == "countries_of_participants":
        found, lost = _known_countries(found)
    # An empty list tells nothing, and so it does in a record.
    told = pl.DataFrame({name: found}).select(pl.when(pl.col(name).list.len() > 0).then(pl.col(name)))
    return _Read(told.to_series(), lost)


def _item(inner: Any, wanted: Any) -> pl.Expr:
    """Read one item of a list; what cannot be read is null."""
    item = pl.element()
    if wanted == pl.Date:
        if inner == pl.String:
            return _as_day(item)
        return pl.when(item == item.cast(pl.Date).cast(inner)).then(item.cast(pl.Date))
    if inner == pl.String:
        return _as_number(item, wanted, WHOLE)
    found = item.cast(wanted, strict=False)
    return found if wanted == pl.String else pl.when(item.cast(pl.Float64, strict=False) == found).then(found)


def _known_countries(values: pl.Series) -> tuple[pl.Series, pl.Series]:
    """Read the spellings of the EU, and tell which lists have a country that nobody knows."""
    each = values.explode().unique().drop_nulls()
    if each.is_in([*_THEIRS]).any():
        values = values.list.eval(pl.element().replace(_THEIRS))
    if each.replace(_THEIRS).is_in(_CODES).all():
        return values, pl.repeat(value=False, n=len(values), dtype=pl.Boolean, eager=True)
    return values, values.list.eval(~pl.element().is_in(_CODES)).list.any().fill_null(value=False)


def _problem(name: str, lost: pl.Series) -> Problem:
    """Say what a column holds that cannot be read: its type, or the codes that nobody knows."""
    if name in _TERMS:
        unknown = lost.cast(pl.String).unique().sort()
    elif name == "countries_of_participants":
        codes = _lists(name, lost).values.explode().unique().sort()
        unknown = codes.filter(~codes.is_in(_CODES))
    else:
        return Problem(field=name, value=str(lost.dtype), accepted=_ACCEPTED[_kind_of(name)])
    return Problem(field=name, value=", ".join(unknown.head(_FEW)), accepted=_KNOWN_CODES)


def _fits(wanted: Any, type_: Any) -> bool:
    """Tell whether a column of a type can hold what a field says."""
    if type_ == pl.Null:
        return True
    if isinstance(wanted, pl.List):
        return type_ == pl.String or (isinstance(type_, pl.List) and _fits_as_item(wanted.inner, type_.inner))
    if isinstance(wanted, pl.Enum) or wanted == pl.String:
        return isinstance(type_, pl.String | pl.Categorical | pl.Enum)
    if wanted == pl.Date:
        return isinstance(type_, pl.Date | pl.Datetime)
    return type_ == pl.Boolean if wanted == pl.Boolean else bool(type_.is_numeric())


def _fits_as_item(wanted: Any, type_: Any) -> bool:
    return type_ == pl.String or _fits(wanted, type_)


def _kind_of(name: str) -> str:
    if name in _TERMS or TYPES[name] == pl.String:
        return "text"
    if name in _DATES:
        return "date"
    return "truth" if name in _TRUTHS else "list" if name in _LISTS else "amount" if name in _AMOUNTS else "count"


def _written(name: str, value: object) -> object:
    """Write a value as JSON has it; a whole number that a table holds as a float is whole."""
    if isinstance(value, list | tuple):
        return [_written(name, item) for item in cast("list[object]", value) if item is not None]
    if isinstance(value, datetime) and value.time() == datetime.min.time():
        return value.date().isoformat()
    if isinstance(value, date):  # or a moment
        return value.isoformat()
    if isinstance(value, float):
        return None if isnan(value) else int(value) if _kind_of(name) != "amount" and value.is_integer() else value
    return value


# ------------------------------------------------------------------------------------------- terms and references


def _with_references(table: pl.DataFrame) -> pl.DataFrame:
    """Take the call and the action from the project reference; a row that says something else is odd."""
    projects = pl.col("project")
    if table["project"].null_count() == len(table):
        return table.with_columns(pl.lit(value=False).alias(ODD))
    parsed = {text: _parsed(text) for text in table["project"].drop_nulls().unique().to_list()}
    known = {text: reference for text, reference in parsed.items() if reference is not None}
    calls = {text: reference.call for text, reference in known.items()}
    actions = {text: reference.action.code for text, reference in known.items()}
    of_project = table.select(
        call=projects.replace_strict(calls, default=None, return_dtype=pl.Int32),
        action=projects.replace_strict(actions, default=None, return_dtype=pl.String),
    )
    odd = table["project"].is_not_null() & of_project["call"].is_null()
    for name in ("call", "action"):
        odd = odd | (table[name].cast(of_project[name].dtype) != of_project[name]).fill_null(value=False)
    filled = [table[name].cast(of_project[name].dtype).fill_null(of_project[name]) for name in ("call", "action")]
    return table.with_columns(*filled, odd.alias(ODD))


def _parsed(text: str) -> ProjectReference | None:
    try:
        return ProjectReference.parse(text)
    except WrongInput:
        return None  # the row is told as wrong, as a record would be


def _with_activities(table: pl.DataFrame) -> pl.DataFrame:
    """Read an activity that is written as the Commission's statistics and tools write it."""
    if isinstance(table.schema["activity"], pl.Enum):
        return table
    other = (
        table.select("activity", pl.col("action").cast(pl.String))
        .filter(~pl.col("activity").is_in([*Activity.by_code()]))
        .unique()
    )
    read = [(activity, action, _activity(activity, action)) for activity, action in other.iter_rows()]
    if not read:
        return table
    names = ("activity", "action", "as the guide has it")
    known = pl.DataFrame(read, schema=dict.fromkeys(names, pl.String), orient="row")
    table = table.with_columns(pl.col("action").cast(pl.String))
    joined = table.join(known, on=["activity", "action"], how="left", nulls_equal=True, maintain_order="left")
    return joined.with_columns(activity=pl.coalesce(names[2], "activity")).drop(names[2])


def _activity(text: str, action: str | None) -> str | None:
    try:
        activity = mobility_of({"activity": text, "action": action}).activity
    except WrongInput:
        return None
    return None if activity is None else activity.code


_FEW = 5
_THEIRS = {spelling: country.value for spelling, country in EU_SPELLINGS.items()}
_COLUMNS = Label(
    nl="een tabel met minstens een kolom call, action, activity of project, zoals in docs/record.md",
    en="a table with at least a column call, action, activity or project, as in docs/record.md",
)
_KNOWN_CODES = Label(nl="bekende codes (zie docs/record.md)", en="known codes (see docs/record.md)")
_ACCEPTED = {
    "text": Label(nl="een kolom met tekst", en="a column of text"),
    "date": Label(
        nl="een kolom met datums, zonder uur: zet tekst eerst om naar datums",
        en="a column of dates, without a time: turn text into dates first",
    ),
    "truth": Label(nl="een kolom met waar en onwaar", en="a column of true and false"),
    "count": Label(nl="een kolom met gehele getallen", en="a column of whole numbers"),
    "amount": Label(nl="een kolom met getallen", en="a column of numbers"),
    "list": Label(
        nl="een kolom met lijsten, of tekst met puntkomma's tussen de waarden",
        en="a column of lists, or text with semicolons between the values",
    ),
}
