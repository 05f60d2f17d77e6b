"""Large files: rows told apart as records are, judged many at a time, answered in brief one after the other.

What the columns cannot hold, a project, a slip, a line that is cut, is read as `records` reads it: so the answers are
those of a loop over the file, and none is lost.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice, repeat
from pathlib import Path
from typing import BinaryIO, TypeVar, cast

import polars as pl

from erasmusrules.brief import Brief, answers_in_brief
from erasmusrules.frames.door import KEYS, ODD, TYPES, from_text, record_in, typed, wrong_columns
from erasmusrules.frames.judging import Judge
from erasmusrules.label import Label, Language
from erasmusrules.problems import Problem, WrongInput
from erasmusrules.records import (
    FIELDS,
    Raw,
    Row,
    id_of,
    is_project,
    is_unicode,
    mobility_of,
    read_raw,
    row_of,
    unknown_field,
)
from erasmusrules.rulebook import RULES
from erasmusrules.sources import Evidence

T = TypeVar("T")

_PART = 50_000
"""So many rows are read and judged at a time."""


def answers_of_file(stream: BinaryIO, *, evidence: Evidence, lang: Language) -> Iterator[Brief]:
    """Answer the rows of a CSV or JSON Lines file, in their order.

    Args:
        stream: the file, opened in binary mode.
        evidence: the weakest evidence that decides.
        lang: the language of reasons and problems.

    Raises:
        WrongInput: for what is wrong with the file as a whole.
    """
    judge = Judge(rules=RULES, evidence=evidence, each=False, lang=lang)
    return (brief for part in _parts(read_raw(stream)) for brief in _answers(part, judge, evidence, lang))


def answers_of_parquet(path: Path, *, evidence: Evidence, lang: Language) -> Iterator[Brief]:
    """Answer the rows of a Parquet file of mobilities, in their order.

    Args:
        path: the file.
        evidence: the weakest evidence that decides.
        lang: the language of reasons and problems.

    Raises:
        WrongInput: for a file that cannot be read, and with every column that is none of a mobility or of another type.
    """
    judge = Judge(rules=RULES, evidence=evidence, each=False, lang=lang)
    return _answers_of_parts(_parts_of_parquet(path), judge)


def rows_of_parquet(path: Path) -> Iterator[Row]:
    """Read the rows of a Parquet file of mobilities one by one.

    Args:
        path: the file.

    Raises:
        WrongInput: for a file that cannot be read, and with every column that is none of a mobility or of another type.
    """
    return _rows_of_parts(_parts_of_parquet(path))


def rows_in(path: Path) -> int:
    """Tell how many rows a Parquet file has.

    Args:
        path: the file.

    Raises:
        WrongInput: for a file that cannot be read.
    """
    return _scanned(path)[1]


# ------------------------------------------------------------------------------------------- CSV and JSON Lines


def _parts(items: Iterator[T]) -> Iterator[Sequence[T]]:
    while part := list(islice(items, _PART)):
        yield part


def _answers(part: Sequence[Raw], judge: Judge, evidence: Evidence, lang: Language) -> Iterator[Brief]:
    names = tuple(part[0].record)
    told_apart = not KEYS.isdisjoint(names) and TYPES.keys() | {"id"} >= {*names}
    plain = [told_apart and _is_plain(raw, names) for raw in part]
    together = _together([raw for raw, is_plain in zip(part, plain, strict=True) if is_plain], judge)
    others = (row_of(raw) for raw, is_plain in zip(part, plain, strict=True) if not is_plain)
    alone = answers_in_brief(others, evidence=evidence, lang=lang)
    for is_plain in plain:
        yield next(together if is_plain else alone)


def _is_plain(raw: Raw, names: tuple[str, ...]) -> bool:
    """Tell whether a row is one of a mobility, written as text under the names of the first."""
    record = raw.record
    if raw.problems or tuple(record) != names or is_project(record):
        return False
    try:
        text = "".join(cast("Iterable[str]", record.values()))
    except TypeError:
        return False
    return text.isascii() or is_unicode(text)


def _together(raws: Sequence[Raw], judge: Judge) -> Iterator[Brief]:
    if not raws:
        return
    columns = zip(*(raw.record.values() for raw in raws), strict=True)
    table = pl.DataFrame(
        {name: pl.Series(cells, dtype=pl.String) for name, cells in zip(raws[0].record, columns, strict=True)}
    )
    types, odd = from_text(table)
    rows = typed(types, strictly=False).with_columns(pl.col(ODD) | odd)
    names = ((raw.number, id_of(raw.record)) for raw in raws)
    yield from _in_brief(names, rows, judge.answers(table, rows))


def _in_brief(names: Iterable[tuple[int, str | None]], rows: pl.DataFrame, answers: pl.DataFrame) -> Iterator[Brief]:
    each = zip(names, rows["action"], answers.iter_rows(named=True), strict=True)
    for (number, id_), action, answer in each:
        said = {name: text or "" for name, text in answer.items() if name != "outcome"}
        wrong = answer["outcome"] is None
        yield Brief(row=number, id=id_, action=None if wrong else action, outcome=answer["outcome"], **said)


# ----------------------------------------------------------------------------------------------------- Parquet


def _parts_of_parquet(path: Path) -> Iterator[tuple[int, pl.DataFrame]]:
    """Read a file part by part, each with the number of its first row; its columns are looked at before."""
    scan, rows = _scanned(path)
    schema = scan.collect_schema()
    unknown = [unknown_field(name, name) for name in schema.names() if name not in FIELDS]
    problems = [*unknown, *wrong_columns(schema)]
    if problems:
        raise WrongInput(problems)
    return _slices(path, scan, rows)


def _slices(path: Path, scan: pl.LazyFrame, rows: int) -> Iterator[tuple[int, pl.DataFrame]]:
    for first in range(0, rows, _PART):
        with _refusing_damage(path):  # of a file that is damaged further on, what stands before is answered
            table = scan.slice(first, _PART).collect()
        yield first + 1, table


def _scanned(path: Path) -> tuple[pl.LazyFrame, int]:
    with _refusing_damage(path):
        scan = pl.scan_parquet(path)
        return scan, int(scan.select(pl.len()).collect().item())


@contextmanager
def _refusing_damage(path: Path) -> Generator[None]:
    try:
        yield
    except (OSError, pl.exceptions.PolarsError, pl.exceptions.PanicException):
        raise WrongInput([Problem(field="file", value=str(path), accepted=_READABLE)]) from None


def _answers_of_parts(parts: Iterator[tuple[int, pl.DataFrame]], judge: Judge) -> Iterator[Brief]:
    for first, table in parts:
        rows = typed(table, strictly=False)
        names = zip(range(first, first + len(table)), _ids(table), strict=True)
        yield from _in_brief(names, rows, judge.answers(table, rows))


def _rows_of_parts(parts: Iterator[tuple[int, pl.DataFrame]]) -> Iterator[Row]:
    for first, table in parts:
        for number, row in enumerate(table.iter_rows(named=True), first):
            record = record_in(row)
            try:
                yield Row(number=number, id=id_of(record), subject=mobility_of(record))
            except WrongInput as wrong:
                yield Row(number=number, id=id_of(record), subject=None, problems=wrong.problems)


def _ids(table: pl.DataFrame) -> Iterator[str | None]:
    return (
        (id_of(record_in({"id": value})) for value in table["id"])
        if "id" in table.columns
        else repeat(None, len(table))
    )


_READABLE = Label(nl="een Parquet-bestand dat gelezen kan worden", en="a Parquet file that can be read")
