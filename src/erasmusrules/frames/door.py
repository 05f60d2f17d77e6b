"""The user's own table at the door: its columns typed as the rules read them, or told what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import polars as pl

from erasmusrules.label import Label
from erasmusrules.problems import Problem, WrongInput
from erasmusrules.project import ProjectReference
from erasmusrules.records import FIELDS, mobility_of
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.countries import EU_SPELLINGS, Country
from erasmusrules.vocabulary.roles import Role, Venue

_TEXTS = ("id", "project")
_COUNTRIES = tuple(Country.__members__)
_TERMS: Mapping[str, tuple[str, ...]] = {
    "action": tuple(Action.by_code()),
    "activity": tuple(Activity.by_code()),
    "venue": tuple(Venue.by_code()),
    "role": tuple(Role.by_code()),
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
    **dict.fromkeys((*_TEXTS, *_TERMS), pl.String),
    **dict.fromkeys(_DATES, pl.Date),
    **dict.fromkeys(_TRUTHS, pl.Boolean),
    **dict.fromkeys(_AMOUNTS, pl.Float64),
    **{name: pl.List(inner) for name, inner in _LISTS.items()},
}
TYPES: Mapping[str, Any] = {name: _KINDS.get(name, pl.Int32) for name in FIELDS}
"""The type of each column of a record; what is not told otherwise is a whole number."""


def typed(table: pl.DataFrame) -> pl.DataFrame:
    """Give the columns of a record from a table, each of its own type; those that it lacks are null.

    Raises:
        WrongInput: with every column that cannot be read, and what to do with it.
    """
    present = [name for name in FIELDS if name in table.columns]
    problems: list[Problem] = []
    if not {"call", "action", "activity", "project"}.intersection(present):
        problems.append(Problem(field="frame", value=", ".join(table.columns[:_FEW]), accepted=_COLUMNS))
    columns: dict[str, pl.Series] = {}
    for name in present:
        try:
            columns[name] = _column(name, table[name])
        except WrongInput as wrong:
            problems += wrong.problems
    if problems:
        raise WrongInput(problems)
    nothing = [pl.lit(None, dtype=TYPES[name]).alias(name) for name in FIELDS if name not in columns]
    read = pl.DataFrame(columns).with_columns(*nothing).select(*FIELDS) if columns else table.select()
    problems += [*_unknown_terms(read := _with_activities(_with_references(read)))]
    if problems:
        raise WrongInput(problems)
    return read


def _column(name: str, values: pl.Series) -> pl.Series:
    wanted = TYPES[name]
    if values.null_count() == len(values):  # a table may call a column of nothing whatever it likes
        return pl.repeat(None, len(values), dtype=wanted, eager=True).alias(name)
    try:
        found = _cast(name, values, wanted)
    except (pl.exceptions.PolarsError, ValueError):
        found = None
    if found is None:
        raise WrongInput([Problem(field=name, value=str(values.dtype), accepted=_ACCEPTED[_kind_of(name)])])
    return found


def _cast(name: str, values: pl.Series, wanted: Any) -> pl.Series | None:
    match _kind_of(name):
        case "text":
            return _countries(name, values.cast(pl.String)) if isinstance(values.dtype, _TEXT_TYPES) else None
        case "date":
            return _dates(values)
        case "truth":
            return values if values.dtype == pl.Boolean else None
        case "list":
            return _lists(name, values, wanted)
        case _:
            return _numbers(values, wanted)


def _kind_of(name: str) -> str:
    if name in _TEXTS or name in _TERMS:
        return "text"
    if name in _DATES:
        return "date"
    return "truth" if name in _TRUTHS else "list" if name in _LISTS else "amount" if name in _AMOUNTS else "count"


def _countries(name: str, values: pl.Series) -> pl.Series:
    values = values.str.strip_chars().replace("", None)
    theirs = {spelling: country.value for spelling, country in EU_SPELLINGS.items()}
    return values.replace(theirs) if _TERMS.get(name) is _COUNTRIES else values


def _dates(values: pl.Series) -> pl.Series | None:
    if values.dtype == pl.Date:
        return values
    if not isinstance(values.dtype, pl.Datetime):
        return None
    days = values.dt.date()
    # A time of day would be dropped in silence: a moment is no day.
    return days if (values.dt.replace_time_zone(None) == days.cast(pl.Datetime("us"))).all() else None


def _numbers(values: pl.Series, wanted: Any) -> pl.Series | None:
    if not values.dtype.is_numeric():
        return None
    values = values.fill_nan(None) if values.dtype.is_float() else values
    if wanted == pl.Float64:
        return values.cast(pl.Float64)
    whole = values.cast(wanted, strict=True) if not values.dtype.is_float() else values.round(0).cast(wanted)
    return whole if (whole.cast(pl.Float64) == values.cast(pl.Float64)).all() else None


def _lists(name: str, values: pl.Series, wanted: Any) -> pl.Series | None:
    if values.dtype == pl.String:
        items = values.str.split(";").list.eval(pl.element().str.strip_chars().replace("", None).drop_nulls())
        inner = pl.element().str.to_date("%Y-%m-%d") if wanted.inner == pl.Date else pl.element().cast(wanted.inner)
        values = items.list.eval(inner)
    if not isinstance(values.dtype, pl.List):
        return None
    found = values.cast(wanted)
    if name == "countries_of_participants":
        theirs = {spelling: country.value for spelling, country in EU_SPELLINGS.items()}
        found = found.list.eval(pl.element().replace(theirs))
    told = pl.DataFrame({name: found.list.drop_nulls()})
    # An empty list tells nothing, and so it does in a record.
    return told.select(pl.when(pl.col(name).list.len() > 0).then(pl.col(name)))[name]


# ------------------------------------------------------------------------------------------- terms and references


def _with_references(table: pl.DataFrame) -> pl.DataFrame:
    """Take the call and the action from the project reference, where a row does not tell them itself."""
    references = table["project"].drop_nulls().unique().to_list()
    parsed = {text: reference for text in references if (reference := _parsed(text)) is not None}
    if not parsed:
        return table
    calls = {text: reference.call for text, reference in parsed.items()}
    actions = {text: reference.action.code for text, reference in parsed.items()}
    return table.with_columns(
        pl.coalesce("call", pl.col("project").replace_strict(calls, default=None, return_dtype=pl.Int32)),
        pl.coalesce("action", pl.col("project").replace_strict(actions, default=None, return_dtype=pl.String)),
    )


def _parsed(text: str) -> ProjectReference | None:
    try:
        return ProjectReference.parse(text)
    except WrongInput:
        return None  # the row is told as wrong, as a record would be


def _with_activities(table: pl.DataFrame) -> pl.DataFrame:
    """Read an activity that is written as the Commission's statistics and tools write it."""
    other = table.select("activity", "action").filter(~pl.col("activity").is_in(_TERMS["activity"])).unique()
    read = [(activity, action, _activity(activity, action)) for activity, action in other.iter_rows()]
    if not read:
        return table
    names = ("activity", "action", "as the guide has it")
    known = pl.DataFrame(read, schema=dict.fromkeys(names, pl.String), orient="row")
    joined = table.join(known, on=["activity", "action"], how="left", nulls_equal=True, maintain_order="left")
    return joined.with_columns(activity=pl.coalesce(names[2], "activity")).drop(names[2])


def _activity(text: str, action: str | None) -> str | None:
    try:
        activity = mobility_of({"activity": text, "action": action}).activity
    except WrongInput:
        return None
    return None if activity is None else activity.code


def _unknown_terms(table: pl.DataFrame) -> Iterator[Problem]:
    for name, codes in _TERMS.items():
        unknown = table[name].drop_nulls().unique()
        unknown = unknown.filter(~unknown.is_in(codes)).sort()
        if len(unknown):
            yield Problem(field=name, value=", ".join(unknown.head(_FEW)), accepted=_KNOWN_CODES)
    listed = table["countries_of_participants"].explode().drop_nulls().unique()
    unknown = listed.filter(~listed.is_in(_COUNTRIES)).sort()
    if len(unknown):
        yield Problem(field="countries_of_participants", value=", ".join(unknown.head(_FEW)), accepted=_KNOWN_CODES)


_FEW = 5
_TEXT_TYPES = (pl.String, pl.Categorical, pl.Enum)
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
