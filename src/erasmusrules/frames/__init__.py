"""Whole tables: the same rules, read over the columns of the user's own dataframe.

The answer of a row is exactly that of :func:`erasmusrules.check`: one definition of each rule, two readings of it.
What Narwhals knows as a table is taken as it is: Polars, pandas with NumPy or Arrow types, PyArrow and others in
memory; Polars, DuckDB and PySpark where it is lazy, and then it stays so. Polars does the counting for all of them.
"""

from __future__ import annotations

from typing import Any, TypeVar, cast

import narwhals as nw

from erasmusrules.checking import check as check_one
from erasmusrules.frames.carriers import judged
from erasmusrules.frames.door import record_in, typed
from erasmusrules.frames.judging import Judge
from erasmusrules.label import Label, Language
from erasmusrules.mobility import Mobility
from erasmusrules.problems import Problem, WrongInput
from erasmusrules.records import mobility_of
from erasmusrules.rulebook import RULES
from erasmusrules.rules import Report, RuleSet
from erasmusrules.sources import Evidence

Frame = TypeVar("Frame")

__all__ = ["check", "explain"]


def check(
    frame: Frame,
    *,
    lang: Language | None = None,
    evidence: Evidence = Evidence.SECONDARY,
    rules: RuleSet[Mobility] = RULES,
    each: bool = False,
) -> Frame:
    """Judge every row of a table, each a mobility in the columns of a record.

    Args:
        frame: the table; its columns are those of `docs/record.md`, each of its own type. A list may be text with
            semicolons. Columns of other names are left alone.
        lang: the language of sentences; without one the answer has ids and field names alone.
        evidence: the weakest evidence that decides.
        rules: the rules to judge by.
        each: whether to tell the outcome of each rule too, in a column named as the rule; null where it does not apply.

    Returns:
        The same kind of table, its own columns untouched, with ``outcome``; ``not_met``, the ids of the rules that are
        not met; ``missing``, the fields that would decide, in the order of a record; and ``problems``, the fields of a
        row that contradicts itself, which then has no outcome. With a language, ``problems`` are sentences, and
        ``reasons`` says what is asked and not met.

    Raises:
        WrongInput: before any row is judged, with every column that is of another type; of a table in memory also with
            every column that has codes nobody knows, which a lazy table tells in ``problems``.

    >>> from datetime import date
    >>> import polars as pl
    >>> plans = pl.DataFrame({
    ...     "call": [2018, 2017], "action": "KA229", "activity": "short-term-exchange-of-groups-of-pupils",
    ...     "start": date(2019, 5, 6), "end": date(2019, 5, 9), "sending": "BE", "receiving": "EL", "role": "pupil",
    ...     "participants": [12, None],
    ... })
    >>> check(plans).select("outcome", "not_met").rows()
    [('met', ''), ('not met', 'school/ka229/action;school/pupil-group-exchange/duration')]
    >>> check(plans.lazy(), lang="en").collect()["reasons"][1]
    'The action is not open in this call. Not counting travel, the activity lasts at least 5 days and at most 2 months.'
    """
    table: nw.DataFrame[Any] | nw.LazyFrame[Any] = nw.from_native(cast("Any", frame), allow_series=False)
    judge = Judge(rules=rules, evidence=evidence, each=each, lang=lang)
    taken = [name for name in judge.schema if name in table.collect_schema().names()]
    if taken:
        raise WrongInput([Problem(field=name, value=name, accepted=_NOT_TAKEN) for name in taken])
    return cast("Frame", judged(table, judge))


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

    >>> import polars as pl
    >>> plans = pl.DataFrame({"call": [2019], "action": ["KA101"], "activity": ["job-shadowing"], "receiving": ["CH"]})
    >>> explain(plans, 0).outcome
    <Outcome.NOT_MET: 'not met'>
    """
    table = nw.from_native(cast("Any", frame), eager_only=True)
    if not 0 <= row < len(table):
        raise WrongInput([Problem(field="row", value=row, accepted=_a_row_of(len(table)))])
    asked = table[row : row + 1].to_polars()
    typed(asked, strictly=True)
    return check_one(mobility_of(record_in(asked.row(0, named=True))), evidence=evidence, rules=rules)


_NOT_TAKEN = Label(
    nl="een tabel zonder kolommen met de namen van het antwoord", en="a table without columns named as the answer"
)


def _a_row_of(rows: int) -> Label:
    return Label(
        nl=f"het nummer van een van de {rows} rijen, te tellen vanaf 0",
        en=f"the number of one of the {rows} rows, counted from 0",
    )
