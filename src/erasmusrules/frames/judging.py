"""Judging a table: rows of the same call, action and activity together, by the lines that apply to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

import polars as pl
from attrs import frozen

from erasmusrules.brief import answered, reasons, told
from erasmusrules.checking import check, choose
from erasmusrules.conditions import Condition
from erasmusrules.frames.columns import PREPARED
from erasmusrules.frames.door import ODD, record_in
from erasmusrules.frames.readings import (
    CODES,
    MET,
    NOT_MET,
    UNDECIDED,
    WORDS,
    bits_of,
    counted,
    facts_of,
    fields_of,
    have_columns,
    joined,
    missed,
    missing,
    outcome,
    read_by,
)
from erasmusrules.history import FIRST_CALL, In
from erasmusrules.label import Language
from erasmusrules.mobility import MOST, MOST_DAYS, OLDEST, Mobility
from erasmusrules.outcome import Outcome
from erasmusrules.problems import WrongInput
from erasmusrules.project import FIRST_YEAR, LAST_YEAR, LATEST_CALL
from erasmusrules.records import FIELDS, mobility_of
from erasmusrules.rules import Applicable, Finding, RuleSet
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity

OUTCOME = pl.Enum(WORDS)
_ANSWERS: Mapping[str, Any] = {"outcome": OUTCOME, "not_met": pl.String, "missing": pl.String, "problems": pl.String}
_REASONS = "reasons"
_SAID = {*_ANSWERS, _REASONS}

_KEY = ("call", "action", "activity")
_ROW, _KIND, _RAW, _COUNTED = "row of the table", "kind of row", "line {}", "line {} as it counts"
_PART = 1_000_000
"""So many rows are judged at a time, so that what is counted of them stays small."""


@frozen(kw_only=True)
class Judge:
    """What a table is judged by.

    Attributes:
        rules: the rules.
        evidence: the weakest evidence that decides.
        each: whether the outcome of each rule is told too.
        lang: the language of sentences; without one there are none, and problems name their fields alone.
        few: so few rows of a kind are judged one by one, which takes less time than to ask Polars.
    """

    rules: RuleSet[Mobility]
    evidence: Evidence
    each: bool
    lang: Language | None
    few: int = 50

    @property
    def schema(self) -> Mapping[str, Any]:
        """The columns of the answers, in their order."""
        return {
            **_ANSWERS,
            **({} if self.lang is None else {_REASONS: pl.String}),
            **(dict.fromkeys(sorted(rule.id for rule in self.rules), OUTCOME) if self.each else {}),
        }

    def answers(self, table: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
        """Answer every row of a table.

        Args:
            table: the user's own table, for the rows that have to be read one by one.
            rows: the same rows in the columns of a record, as `door.typed` gives them.

        Returns:
            The answers in the order of the table.
        """
        at = range(0, max(len(table), 1), _PART)
        parts = [self._answers(table[first : first + _PART], rows[first : first + _PART]) for first in at]
        told = pl.concat(parts, how="diagonal")
        return told.select(name for name in self.schema if name in told.columns)

    def _answers(self, table: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
        rows = rows.with_columns(**PREPARED).with_columns(pl.col(ODD) | _SUSPECT).with_row_index(_ROW)
        odd = rows.filter(ODD)[_ROW]
        kinds = _Kinds.of(rows.filter(~pl.col(ODD)), self.rules)
        by_kind = [(kinds.applicable[int(part.item(0, _KIND))], part) for part in kinds.rows.partition_by(_KIND)]
        large = [(applicable, part) for applicable, part in by_kind if self._is_large(applicable, part)]
        few = [part[_ROW] for applicable, part in by_kind if not self._is_large(applicable, part)]
        # One plan of all kinds takes Polars far longer than one of each; and threads of ours would wait for its own.
        told = [self._judged(applicable, part) for applicable, part in large]
        told.append(self._one_by_one(table, pl.concat([odd, *few])))
        return pl.concat(told, how="diagonal").sort(_ROW).drop(_ROW)

    def _is_large(self, applicable: Applicable[Mobility], part: pl.DataFrame) -> bool:
        """Tell whether rows are judged as columns: a fact of a user's own has none, a number has only so many bits."""
        return len(part) > self.few and len(applicable.lines) < _BITS and have_columns(_conditions(applicable).values())

    # ------------------------------------------------------------------------------------------ rows of one kind

    def _judged(self, applicable: Applicable[Mobility], part: pl.DataFrame) -> pl.DataFrame:
        """Judge the rows of one kind: the code of the outcome, the bits of the lines not met and of what is missing."""
        lines, weights = applicable.lines, applicable.weighing(self.evidence).weights
        conditions = _conditions(applicable)
        asking = {at: value for at, value in conditions.items() if weights[at][Outcome.UNDECIDED] is not None}
        facts = {name: column for fact in facts_of(conditions.values()) for name, column in counted(fact).items()}
        misses = {name: column for fact in facts_of(asking.values()) for name, column in missed(fact).items()}
        raw = {
            _RAW.format(at): outcome(conditions[at]) if at in conditions else _code(UNDECIDED)
            for at in range(len(lines))
        }
        counts = {
            _COUNTED.format(at): _as_it_counts(pl.col(_RAW.format(at)), weight) for at, weight in enumerate(weights)
        }
        settled = _code(MET if applicable.unsettled is None else UNDECIDED)
        refused = (_bit(pl.col(name) == NOT_MET, at) for at, name in enumerate(counts))
        asked = (missing(condition) for condition in asking.values())
        told = {rule.id: _RAW.format(at) for at, (rule, _line) in enumerate(lines)} if self.each else {}
        answers = (
            part.lazy()
            .with_columns(**facts, **misses)
            .with_columns(**raw)
            .with_columns(**counts)
            .select(
                _ROW,
                outcome=pl.min_horizontal(settled, *counts),
                not_met=joined(refused),
                missing=joined(asked) | pl.lit(bits_of(applicable.missing), dtype=pl.Int64),
                **{rule: _word(pl.col(name)) for rule, name in told.items()},
            )
            .collect()
        )
        return self._in_words(answers, applicable)

    def _in_words(self, answers: pl.DataFrame, applicable: Applicable[Mobility]) -> pl.DataFrame:
        """Write what the numbers of an answer say; few of them differ."""

        def said(name: str, words: Callable[[int], str]) -> pl.Series:
            numbers = answers[name].unique().to_list()
            return answers[name].replace_strict(numbers, [words(bits) for bits in numbers], return_dtype=pl.String)

        def refused(bits: int) -> str:
            return ";".join(rule.id for at, (rule, _line) in enumerate(applicable.lines) if bits >> at & 1)

        def why(bits: int, lang: Language) -> str:
            asked = (pair for at, pair in enumerate(applicable.lines) if bits >> at & 1)
            found = (Finding[Any](rule, Outcome.NOT_MET, line, applicable.given) for rule, line in asked)
            return " ".join(finding.requirement(lang) for finding in found)

        texts = {
            "not_met": said("not_met", refused),
            "missing": said("missing", lambda bits: ";".join(fields_of(bits))),
            **({} if self.lang is None else {_REASONS: said("not_met", partial(why, lang=self.lang))}),
        }
        return answers.with_columns(**texts, outcome=_word(pl.col("outcome")))

    def _one_by_one(self, table: pl.DataFrame, rows: pl.Series) -> pl.DataFrame:
        """Judge rows as records are: those that the columns cannot hold, and those that are few."""
        columns = [name for name in table.columns if name in FIELDS]
        records = (record_in(row) for row in table.select(columns)[rows].iter_rows(named=True))
        answers = [{_ROW: row, **self._answer(record)} for row, record in zip(rows, records, strict=True)]
        told = {name for answer in answers for name in answer}
        wanted = {name: type_ for name, type_ in self.schema.items() if name in told or name in _SAID}
        return pl.DataFrame(answers, schema={_ROW: rows.dtype, **wanted})

    def _answer(self, record: Mapping[str, object]) -> Mapping[str, str]:
        try:
            mobility = mobility_of(record)
        except WrongInput as wrong:
            return {"problems": self._problems(wrong)}
        report = check(mobility, evidence=self.evidence, rules=self.rules)
        return {
            **answered(report),
            **({} if self.lang is None else {_REASONS: reasons(report, self.lang)}),
            **({rule.id: found.value for rule, _line, found in report.judged} if self.each else {}),
        }

    def _problems(self, wrong: WrongInput) -> str:
        if self.lang is None:
            return ";".join(dict.fromkeys(problem.field for problem in wrong.problems))
        return told(wrong.problems, self.lang)


@frozen
class _Kinds:
    """Which lines apply to which call, action and activity; many of them have the same lines.

    Attributes:
        rows: the rows, each with the number of its kind, in the columns that any of their lines reads.
        applicable: the lines of each kind.
    """

    rows: pl.DataFrame
    applicable: Sequence[Applicable[Mobility]]

    @classmethod
    def of(cls, rows: pl.DataFrame, rules: RuleSet[Mobility]) -> _Kinds:
        found: dict[object, int] = {}
        applicable: list[Applicable[Mobility]] = []
        keys = rows.select(_KEY).unique()
        numbers: list[int] = []
        for call, action, activity in keys.iter_rows():
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
            numbers.append(found[same])
        keys = keys.with_columns(pl.Series(_KIND, numbers, dtype=pl.UInt16))
        read = read_by(condition for kind in applicable for condition in _conditions(kind).values())
        rows = rows.select(_ROW, *_KEY, *(name for name in rows.columns if name in read.difference(_KEY)))
        return cls(rows.join(keys, on=_KEY, how="left", nulls_equal=True), applicable)


def _conditions(applicable: Applicable[Mobility]) -> Mapping[int, Condition[Mobility]]:
    """Give the conditions of the lines that were read, each by its place."""
    return {at: line.value for at, (_rule, line) in enumerate(applicable.lines) if isinstance(line, In)}


def _as_it_counts(raw: pl.Expr, weight: Mapping[Outcome, Outcome | None]) -> pl.Expr:
    """Weigh the outcome of a line; what does not count is as good as met."""
    codes = {CODES[was]: MET if counts is None else CODES[counts] for was, counts in weight.items()}
    if all(was == counts for was, counts in codes.items()):
        return raw
    return raw.replace_strict(list(codes), list(codes.values()), return_dtype=pl.Int8)


def _word(code: pl.Expr) -> pl.Expr:
    return pl.lit(_WORDS).gather(code)


def _code(code: int) -> pl.Expr:
    return pl.lit(code, dtype=pl.Int8)


_WORDS = pl.Series(WORDS, dtype=OUTCOME)
_BITS = 63


def _bit(condition: pl.Expr, at: int) -> pl.Expr:
    return pl.when(condition).then(pl.lit(1 << at, dtype=pl.Int64)).otherwise(pl.lit(0, dtype=pl.Int64))


# ------------------------------------------------------------------------------------------------ rows that are odd


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


_SUSPECT = pl.any_horizontal(*(suspicion.fill_null(value=False) for suspicion in _suspicions()))
