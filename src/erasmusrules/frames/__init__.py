"""Whole tables: the same rules, read over the columns of the user's own dataframe.

The answer of a row is exactly that of :func:`erasmusrules.check`: one definition of each rule, two readings of it.
What Narwhals knows as a table in memory is taken as it is (Polars, pandas with NumPy or Arrow types, PyArrow, ...), and
a lazy Polars frame stays lazy. Polars does the counting, whatever the table is.
"""

from __future__ import annotations

from typing import Any, TypeVar, cast

import narwhals as nw
import polars as pl

from erasmusrules.checking import check as check_one
from erasmusrules.frames.door import typed
from erasmusrules.frames.judging import ANSWERS, OUTCOME, judge, mobility_in
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.problems import Problem, WrongInput
from erasmusrules.rulebook import RULES
from erasmusrules.rules import Report, RuleSet
from erasmusrules.sources import Evidence

Frame = TypeVar("Frame")

__all__ = ["check", "explain"]


def check(
    frame: Frame,
    *,
    evidence: Evidence = Evidence.SECONDARY,
    rules: RuleSet[Mobility] = RULES,
    each: bool = False,
) -> Frame:
    """Judge every row of a table, each a mobility in the columns of a record.

    Args:
        frame: the table; its columns are those of `docs/record.md`, each of its own type. A list may be text with
            semicolons. Columns of other names are left alone.
        evidence: the weakest evidence that decides.
        rules: the rules to judge by.
        each: whether to tell the outcome of each rule too, in a column named as the rule; null where it does not apply.

    Returns:
        The same kind of table, its own columns untouched, with ``outcome``; ``not_met``, the ids of the rules that are
        not met; ``missing``, the fields that would decide; and ``problems``, what is wrong with a row that contradicts
        itself, which then has no outcome.

    Raises:
        WrongInput: before any row is judged, with every column that is of another type or has codes nobody knows. A
            lazy table tells it when it is collected.

    >>> from datetime import date
    >>> plans = pl.DataFrame({
    ...     "call": [2018, 2017], "action": "KA229", "activity": "short-term-exchange-of-groups-of-pupils",
    ...     "start": date(2019, 5, 6), "end": date(2019, 5, 9), "sending": "BE", "receiving": "EL", "role": "pupil",
    ...     "participants": [12, None],
    ... })
    >>> check(plans).select("outcome", "not_met").rows()
    [('met', ''), ('not met', 'school/ka229/action;school/pupil-group-exchange/duration')]
    """
    table: nw.DataFrame[Any] | nw.LazyFrame[Any] = nw.from_native(cast("Any", frame), allow_series=False)
    ids = sorted(rule.id for rule in rules) if each else []
    taken = [name for name in (*ANSWERS, *ids) if name in table.collect_schema().names()]
    if taken:
        raise WrongInput([Problem(field=name, value=name, accepted=_NOT_TAKEN) for name in taken])
    if isinstance(table, nw.LazyFrame):
        return cast("Frame", _lazily(table, ids, evidence=evidence, rules=rules, each=each))
    answers = judge(typed(table.to_polars()), evidence=evidence, rules=rules, each=each)
    told = [
        nw.new_series(name, answers[name].cast(_plain(answers[name].dtype)).to_list(), backend=table.implementation)
        if table.implementation is not nw.Implementation.POLARS
        else nw.from_native(answers[name], series_only=True)
        for name in answers.columns
    ]
    return cast("Frame", table.with_columns(*told).to_native())


def explain(
    frame: object, row: int, *, evidence: Evidence = Evidence.SECONDARY, rules: RuleSet[Mobility] = RULES
) -> Report[Mobility]:
    """Give the report of one row, with its reasons and its sources.

    Args:
        frame: the table that was judged, in memory.
        row: the number of the row, the first of which is 0.
        evidence: the weakest evidence that decides.
        rules: the rules to judge by.

    Raises:
        WrongInput: for a row that is not there, and for what is wrong with the row or its columns.

    >>> plans = pl.DataFrame({"call": [2019], "action": ["KA101"], "activity": ["job-shadowing"], "receiving": ["CH"]})
    >>> explain(plans, 0).outcome
    <Outcome.NOT_MET: 'not met'>
    """
    table = nw.from_native(cast("Any", frame), eager_only=True)
    if not 0 <= row < len(table):
        raise WrongInput([Problem(field="row", value=row, accepted=_a_row_of(len(table)))])
    return check_one(mobility_in(typed(table[row : row + 1].to_polars())), evidence=evidence, rules=rules)


def _lazily(
    table: nw.LazyFrame[Any], ids: list[str], *, evidence: Evidence, rules: RuleSet[Mobility], each: bool
) -> object:
    """Judge a lazy Polars frame part by part, when it is collected."""
    if table.implementation is not nw.Implementation.POLARS:
        raise WrongInput([Problem(field="frame", value=str(table.implementation), accepted=_IN_MEMORY)])

    def judged(part: pl.DataFrame) -> pl.DataFrame:
        answers = check(part, evidence=evidence, rules=rules, each=each)
        nothing = [pl.lit(None, dtype=OUTCOME).alias(name) for name in ids if name not in answers.columns]
        return answers.with_columns(*nothing).select(*part.columns, *ANSWERS, *ids)

    lazy: pl.LazyFrame = table.to_native()
    schema = {**lazy.collect_schema(), **ANSWERS, **dict.fromkeys(ids, OUTCOME)}
    return lazy.map_batches(judged, schema=schema)


def _plain(type_: Any) -> Any:
    return pl.String if type_ == OUTCOME else type_


_NOT_TAKEN = Label(
    nl="een tabel zonder kolommen met de namen van het antwoord", en="a table without columns named as the answer"
)


def _a_row_of(rows: int) -> Label:
    return Label(
        nl=f"het nummer van een van de {rows} rijen, te tellen vanaf 0",
        en=f"the number of one of the {rows} rows, counted from 0",
    )


_IN_MEMORY = Label(
    nl="een tabel in het geheugen, of een luie tabel van Polars: haal andere eerst op",
    en="a table in memory, or a lazy Polars frame: collect others first",
)
