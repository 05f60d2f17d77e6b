"""Judging a table: rows of the same call, action and activity together, by the lines that apply to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

import polars as pl
from attrs import frozen

from erasmusrules.checking import check, choose
from erasmusrules.conditions import leaves
from erasmusrules.frames.columns import PREPARED
from erasmusrules.frames.readings import CODES, MET, UNDECIDED, WORDS, outcome
from erasmusrules.history import FIRST_CALL, In
from erasmusrules.mobility import FIRST_YEAR, LAST_YEAR, MOST, MOST_DAYS, OLDEST, Mobility
from erasmusrules.outcome import Outcome
from erasmusrules.problems import WrongInput
from erasmusrules.project import LATEST_CALL
from erasmusrules.records import FIELDS, mobility_of
from erasmusrules.rules import Applicable, RuleSet
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity

OUTCOME = pl.Enum(WORDS)
ANSWERS: Mapping[str, Any] = {"outcome": OUTCOME, "not_met": pl.String, "missing": pl.String, "problems": pl.String}
"""The columns of an answer, in their order."""

_KEY = ("call", "action", "activity")
_ROW, _KIND, _RAW, _COUNTED, _LEAF = "row of the table", "kind of row", "line {}", "line {} as it counts", "leaf {}"


def judge(table: pl.DataFrame, *, evidence: Evidence, rules: RuleSet[Mobility], each: bool) -> pl.DataFrame:
    """Answer every row of a table.

    Args:
        table: the columns of a record, each of its own type, null where nothing is known.
        evidence: the weakest evidence that decides.
        rules: the rules to judge by.
        each: whether the outcome of each rule is told too.

    Returns:
        The answers in the order of the table.
    """
    table = table.with_columns(**PREPARED).with_row_index(_ROW)
    wrong = _wrong_rows(table)
    table = table.join(wrong.select(_ROW), on=_ROW, how="anti") if len(wrong) else table
    kinds = _Kinds.of(table, rules)
    parts = table.join(kinds.table, on=_KEY, how="left", nulls_equal=True).partition_by(_KIND)
    judged = [_judged(part, kinds.applicable[int(part.item(0, _KIND))], evidence, rules, each=each) for part in parts]
    answers = pl.concat([*judged, wrong], how="diagonal_relaxed") if judged or len(wrong) else wrong
    columns = [name for name in answers.columns if name not in {_ROW, *ANSWERS}]
    empty = [pl.lit(None, dtype=type_).alias(name) for name, type_ in ANSWERS.items() if name not in answers.columns]
    return answers.with_columns(*empty).sort(_ROW).select(*ANSWERS, *sorted(columns))


# ------------------------------------------------------------------------------------------------ rows of a kind


@frozen
class _Kinds:
    """Which lines apply to which call, action and activity; many of them have the same lines.

    Attributes:
        table: the number of its kind for each call, action and activity there is in the table.
        applicable: the lines of each kind.
    """

    table: pl.DataFrame
    applicable: Sequence[Applicable[Mobility]]

    @classmethod
    def of(cls, table: pl.DataFrame, rules: RuleSet[Mobility]) -> _Kinds:
        found: dict[object, int] = {}
        applicable: list[Applicable[Mobility]] = []
        rows: list[tuple[object, ...]] = []
        for call, action, activity in table.select(_KEY).unique().iter_rows():
            chosen = choose(
                rules,
                call,
                None if action is None else Action.by_code()[action],
                None if activity is None else Activity.by_code()[activity],
            )
            lines = tuple((rule.id, id(line)) for rule, line in chosen.lines)
            same = (lines, id(chosen.unsettled), chosen.missing)
            if same not in found:
                found[same] = len(applicable)
                applicable.append(chosen)
            rows.append((call, action, activity, found[same]))
        schema: dict[str, Any] = {**{name: table.schema[name] for name in _KEY}, _KIND: pl.UInt16}
        return cls(pl.DataFrame(rows, schema=schema, orient="row"), applicable)


def _judged(
    part: pl.DataFrame, applicable: Applicable[Mobility], evidence: Evidence, rules: RuleSet[Mobility], *, each: bool
) -> pl.DataFrame:
    lines, weights = applicable.lines, applicable.weighing(evidence).weights
    raw = {
        _RAW.format(at): outcome(line.value) if isinstance(line, In) else _code(UNDECIDED)
        for at, (_rule, line) in enumerate(lines)
    }
    counted = {_COUNTED.format(at): _as_it_counts(pl.col(_RAW.format(at)), weight) for at, weight in enumerate(weights)}
    unsettled = _code(MET if applicable.unsettled is None else UNDECIDED)
    part = part.with_columns(**raw).with_columns(**counted)
    part = part.with_columns(code=pl.min_horizontal(unsettled, *counted))
    refused = [
        pl.when(pl.col(name) == CODES[Outcome.NOT_MET]).then(pl.lit(rule.id))
        for name, (rule, _line) in zip(counted, lines, strict=True)
    ]
    told = part.select(
        _ROW,
        outcome=_word(pl.col("code")),
        not_met=pl.concat_str(*refused, separator=";", ignore_nulls=True) if refused else pl.lit(""),
        **({rule.id: _word(pl.col(name)) for name, (rule, _line) in zip(raw, lines, strict=True)} if each else {}),
    )
    missing = _missing(part, applicable, weights, evidence, rules)
    return told.join(missing, on=_ROW, how="left").with_columns(pl.col("missing").fill_null(""))


def _as_it_counts(raw: pl.Expr, weight: Mapping[Outcome, Outcome | None]) -> pl.Expr:
    """Weigh the outcome of a line; what does not count is as good as met."""
    codes = {CODES[was]: MET if counts is None else CODES[counts] for was, counts in weight.items()}
    if all(was == counts for was, counts in codes.items()):
        return raw
    return raw.replace_strict(list(codes), list(codes.values()), return_dtype=pl.Int8)


def _word(code: pl.Expr) -> pl.Expr:
    return code.replace_strict(list(range(len(WORDS))), WORDS, return_dtype=OUTCOME)


def _code(code: int) -> pl.Expr:
    return pl.lit(code, dtype=pl.Int8)


# ------------------------------------------------------------------------------------------------ what is missing


def _missing(
    part: pl.DataFrame,
    applicable: Applicable[Mobility],
    weights: Iterable[Mapping[Outcome, Outcome | None]],
    evidence: Evidence,
    rules: RuleSet[Mobility],
) -> pl.DataFrame:
    """Name the fields that would decide, once for all rows that know the same fields and are judged alike.

    What is missing follows from which fields are filled in and which comparisons are decided, never from a value: so
    one row of each pattern is asked, and the others get its answer.
    """
    open_ = [
        (at, line)
        for at, ((_rule, line), weight) in enumerate(zip(applicable.lines, weights, strict=True))
        if isinstance(line, In) and weight[Outcome.UNDECIDED] is not None
    ]
    asks = pl.any_horizontal(
        pl.lit(bool(applicable.missing)), *(pl.col(_RAW.format(at)) == UNDECIDED for at, _line in open_)
    )
    rows = part.filter(asks)
    if rows.is_empty():
        return pl.DataFrame(schema={_ROW: part.schema[_ROW], "missing": pl.String})
    parts = [leaf for _at, line in open_ for leaf in leaves(line.value)]
    pattern = {
        **{_LEAF.format(at): outcome(leaf) for at, leaf in enumerate(parts)},
        **{f"{name} is told": pl.col(name).is_not_null() for name in FIELDS if name != "id"},
        **_HOW_MUCH_IS_TOLD,
    }
    rows = rows.with_columns(**pattern)
    first = rows.group_by(list(pattern), maintain_order=True).agg(pl.col(_ROW).first())
    asked = rows.join(first.select(_ROW), on=_ROW, how="semi")
    answers = [
        ";".join(check(mobility_of(_record(row)), evidence=evidence, rules=rules).missing)
        for row in asked.select(*FIELDS).iter_rows(named=True)
    ]
    by_pattern = asked.select(*pattern).with_columns(missing=pl.Series(answers, dtype=pl.String))
    return rows.join(by_pattern, on=list(pattern), how="left", nulls_equal=True).select(_ROW, "missing")


_PEOPLE = pl.max_horizontal(pl.col("participants"), pl.lit(1))
_HOW_MUCH_IS_TOLD: Mapping[str, pl.Expr] = {
    "births of all": pl.col("born_count") >= _PEOPLE,
    "ages of all": pl.col("ages_count") >= _PEOPLE,
    "a birth": pl.col("born_count") > 0,
    "an age": pl.col("ages_count") > 0,
    "ages of all who go along": pl.col("accompanying_ages_count") >= pl.col("accompanying"),
    "nobody goes along": pl.col("accompanying") == 0,
    "nobody takes part": pl.col("participants") == 0,
    "a group": pl.col("groups_count") > 0,
    "first days are the same": pl.col("project_start") == pl.col("first"),
    "first day after opening": pl.col("first") >= pl.col("project_start"),
}


# ------------------------------------------------------------------------------------------------ rows that are wrong


def _wrong_rows(table: pl.DataFrame) -> pl.DataFrame:
    """Find the rows that contradict themselves: those that look like it are read as records are."""
    suspects = table.filter(_SUSPECT)
    found = [(row[_ROW], problem) for row in suspects.iter_rows(named=True) if (problem := _problem(row)) is not None]
    schema: dict[str, Any] = {_ROW: table.schema[_ROW], "problems": pl.String}
    return pl.DataFrame(found, schema=schema, orient="row")


def mobility_in(table: pl.DataFrame) -> Mobility:
    """Read the mobility of a table of one row."""
    return mobility_of(_record(table.row(0, named=True)))


def _problem(row: Mapping[str, Any]) -> str | None:
    try:
        mobility_of(_record(row))
    except WrongInput as wrong:
        return wrong.text("en")
    return None


def _record(row: Mapping[str, Any]) -> dict[str, object]:
    return {name: _plain(row[name]) for name in FIELDS if row[name] is not None}


def _plain(value: Any) -> object:
    if isinstance(value, list):
        return [_plain(item) for item in cast("list[object]", value)]
    return value.isoformat() if hasattr(value, "isoformat") else value


def _suspicions() -> Iterator[pl.Expr]:
    """Give what every row that contradicts itself has at least one of."""
    col = pl.col
    for name in ("travel_days", "participants", "fewer_opportunities", "accompanying", "accompanied_days"):
        yield (col(name) < 0) | (col(name) > MOST)
    for name in ("teaching_hours", "ects", "months_in_cycle"):
        yield ~col(name).is_between(0, MOST)
    yield ~col("call").is_between(FIRST_CALL, LATEST_CALL)
    yield ~col("days").is_between(1, MOST_DAYS)
    for name in ("ages", "accompanying_ages", "national_groups"):
        yield (col(name).list.min() < 1) | (col(name).list.max() > OLDEST)
    for name in ("start", "end", "project_start", "project_end", "graduated", "born_first", "born_last"):
        yield ~col(name).dt.year().is_between(FIRST_YEAR, LAST_YEAR)
    yield (col("end") < col("start")) | (col("project_end") < col("project_start"))
    yield col("days") != col("day_count")
    yield col("born_last") > pl.coalesce("first", "end")
    yield (col("groups_count") > 0) & (col("groups_count") < col("origins_count"))
    for name in ("born_count", "ages_count", "fewer_opportunities"):
        yield col(name) > col("participants")
    yield col("national_groups").list.sum() != col("participants")
    yield (col("born_count") > 0) & (col("ages_count") > 0)
    yield col("accompanied_days") > col("day_count")
    yield (col("accompanied_days") > 0) & (col("accompanying") == 0)
    yield col("accompanying_ages_count") > col("accompanying")
    yield col("project").is_not_null()


_SUSPECT = pl.any_horizontal(*(suspicion.fill_null(value=False) for suspicion in _suspicions()))
