"""How each kind of table hands its rows to the judge and takes the answers back, next to the caller's own columns.

A table in memory is judged at once. A lazy one stays lazy: its columns are looked at before any row is, and its rows
are judged part by part when the caller asks for them. What cannot be known before that, a code that nobody knows, is
then told in its row.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import narwhals as nw
import polars as pl
from attrs import evolve, frozen

from erasmusrules.frames.door import typed, wrong_columns
from erasmusrules.frames.judging import Judge
from erasmusrules.label import Label
from erasmusrules.problems import Problem, WrongInput
from erasmusrules.rulebook import RULES
from erasmusrules.rules import RuleSet

if TYPE_CHECKING:
    import pyarrow as pa

_PART = 200_000
"""So many rows of a stream are judged together: fewer cost more each."""


def judged(table: nw.DataFrame[Any] | nw.LazyFrame[Any], judge: Judge) -> object:
    """Give a table back with its answers, as the kind of table it was.

    Args:
        table: the caller's table.
        judge: what it is judged by.

    Raises:
        WrongInput: with the columns that cannot be read, and for a lazy table of a kind that is not known here.
    """
    if not isinstance(table, nw.LazyFrame):
        return _in_memory(table, judge)
    carried = {
        nw.Implementation.POLARS: _lazily,
        nw.Implementation.DUCKDB: by_duckdb,
        nw.Implementation.PYSPARK: by_spark,
    }
    if table.implementation not in carried:
        raise WrongInput([Problem(field="frame", value=str(table.implementation), accepted=_KNOWN_TABLES)])
    return carried[table.implementation](table.to_native(), judge)


def _in_memory(table: nw.DataFrame[Any], judge: Judge) -> object:
    rows = table.to_polars()
    answers = judge.answers(rows, typed(rows, strictly=True))
    if table.implementation is nw.Implementation.POLARS:
        return rows.with_columns(*answers)
    told = (answers[name].cast(_plain(answers.schema[name])) for name in answers.columns)
    columns = [nw.new_series(series.name, series.to_list(), backend=table.implementation) for series in told]
    return table.with_columns(*columns).to_native()


def _lazily(table: Any, judge: Judge) -> object:
    schema = table.collect_schema()
    _look_at(schema)

    def with_answers(part: pl.DataFrame) -> pl.DataFrame:
        return part.with_columns(*_answers(part, judge))

    # A column or a row that the caller does not ask for decides all the same: nothing is left out before the judge.
    unmoved = dict.fromkeys(("predicate_pushdown", "projection_pushdown", "slice_pushdown"), False)
    return table.map_batches(with_answers, schema={**schema, **judge.schema}, streamable=True, **unmoved)


def _answers(part: pl.DataFrame, judge: Judge) -> pl.DataFrame:
    """Answer a part of a lazy table; a rule of which it has no row has a column all the same."""
    answers = judge.answers(part, typed(part, strictly=False))
    nothing = {name: pl.lit(None, dtype=type_) for name, type_ in judge.schema.items() if name not in answers.columns}
    return answers.with_columns(**nothing).select(*judge.schema)


def _look_at(schema: Any) -> None:
    """Refuse a lazy table for its columns, before any row is read."""
    problems = wrong_columns(schema)
    if problems:
        raise WrongInput(problems)


def _plain(type_: Any) -> Any:
    return pl.String if isinstance(type_, pl.Enum) else type_


# -------------------------------------------------------------------------------------------------- DuckDB, Spark


@frozen
class _Stream:
    """The rows of a DuckDB relation with their answers, read anew as often as somebody asks for them.

    Attributes:
        relation: the caller's own relation, on the caller's own connection.
        judge: what it is judged by.
        schema: the columns, the answers after the caller's own.
    """

    relation: Any
    judge: Judge
    schema: pa.Schema

    def __arrow_c_schema__(self) -> object:
        return self.schema.__arrow_c_schema__()

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        import pyarrow as pa

        reader: Any = pa.RecordBatchReader.from_batches(self.schema, self._batches())
        return reader.__arrow_c_stream__(requested_schema)

    def _batches(self) -> Iterator[pa.RecordBatch]:
        # Only when the first row is asked for: the query of the caller does not run before.
        yield from _in_batches(self.relation.to_arrow_reader(_PART), self.judge)


def by_duckdb(relation: Any, judge: Judge) -> object:
    """Give a relation that reads the caller's, on a connection of its own: one of the two cannot wait for itself."""
    import duckdb
    import pyarrow as pa

    if not hasattr(relation, "to_arrow_reader"):
        raise WrongInput([Problem(field="frame", value=f"DuckDB {duckdb.__version__}", accepted=_DUCKDB)])
    of_caller = relation.limit(0).to_arrow_reader(1).schema
    _look_at(_schema_of(of_caller))
    schema = pa.schema([*of_caller, *((name, pa.string()) for name in judge.schema)])
    return duckdb.connect().from_arrow(_Stream(relation, judge, schema))


def by_spark(table: Any, judge: Judge) -> object:
    """Judge each partition where it is; the workers need what is installed here."""
    from pyspark.sql.pandas.types import to_arrow_schema
    from pyspark.sql.types import StringType, StructField, StructType

    _look_at(_schema_of(to_arrow_schema(table.schema)))
    answers = [StructField(name, StringType()) for name in judge.schema]

    ours = judge.rules is RULES
    sent = evolve(judge, rules=RuleSet()) if ours else judge

    def with_answers(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        return _by_our_rules(batches, sent) if ours else _in_batches(batches, sent)

    return table.mapInArrow(with_answers, StructType([*table.schema.fields, *answers]))


def _by_our_rules(batches: Iterable[pa.RecordBatch], judge: Judge) -> Iterator[pa.RecordBatch]:
    """Judge by the rules that are installed where the rows are: only the facts themselves have columns, no copies."""
    return _in_batches(batches, evolve(judge, rules=RULES))


def _schema_of(schema: pa.Schema) -> pl.Schema:
    return pl.DataFrame(schema.empty_table()).schema


def _in_batches(batches: Iterable[pa.RecordBatch], judge: Judge) -> Iterator[pa.RecordBatch]:
    """Judge a stream of batches, many of them at a time, and give each part with its answers."""
    import pyarrow as pa

    for gathered in _gathered(batches):
        part = pa.Table.from_batches(gathered).combine_chunks()
        answers = _answers(pl.DataFrame(part), judge)
        for name in answers.columns:
            said = answers[name].cast(pl.String).to_arrow().cast(pa.string())
            part = part.append_column(name, said)
        yield from part.to_batches()


def _gathered(batches: Iterable[pa.RecordBatch]) -> Iterator[Sequence[pa.RecordBatch]]:
    gathered: list[pa.RecordBatch] = []
    for batch in batches:
        gathered.append(batch)
        if sum(len(known) for known in gathered) >= _PART:
            yield gathered
            gathered = []
    if gathered:
        yield gathered


_DUCKDB = Label(
    nl="DuckDB 2.0 of later, of relation.pl(lazy=True)", en="DuckDB 2.0 or later, or relation.pl(lazy=True)"
)
_KNOWN_TABLES = Label(
    nl="een tabel in het geheugen, of een luie van Polars, DuckDB of PySpark: haal andere eerst op",
    en="a table in memory, or a lazy one of Polars, DuckDB or PySpark: collect others first",
)
