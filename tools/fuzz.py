"""Bad input, in numbers: records, CSV, JSON Lines and any bytes, made wrong in every way that files are.

    python tools/fuzz.py [--inputs N] [--seconds N] [--page]

Four kinds of input, each in a process of its own: records as mappings, lines of CSV and of JSON, which Hypothesis
draws from the rules and which are then bent; and bytes that atheris chooses by the code that they reach (extra `fuzz`;
without it they are bent by chance, and a line says so). Each input has to keep the laws below. What breaks one is
shown, and the exit status is then 1. `--page` writes the numbers into docs/testing.md.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import os
import platform
import sys
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from importlib import import_module
from importlib.metadata import version
from importlib.util import find_spec
from inspect import isfunction
from itertools import islice, zip_longest
from math import ceil
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any, cast
from unittest.mock import patch

import psutil
from attrs import define, field, frozen
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from erasmusrules import mobility, problems, project, records
from erasmusrules.brief import answers_in_brief
from erasmusrules.checking import check
from erasmusrules.frames.files import answers_of_file
from erasmusrules.frames.judging import Judge
from erasmusrules.label import LANGUAGES
from erasmusrules.mobility import Mobility
from erasmusrules.outcome import Outcome
from erasmusrules.problems import WrongInput
from erasmusrules.project import Project
from erasmusrules.records import (
    FIELDS,
    PROJECT_FIELDS,
    VOCABULARIES,
    Row,
    answer,
    mobility_of,
    problems_of,
    project_of,
    read,
    record_of,
    subject_of,
)
from erasmusrules.sources import Evidence
from erasmusrules.strategies import mobilities, projects
from erasmusrules.vocabulary.commission_labels import COMMISSION_LABELS
from erasmusrules.vocabulary.countries import EU_SPELLINGS, Country

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "testing.md"
BEGIN, END = "<!-- fuzzed: written by tools/fuzz.py -->", "<!-- end of fuzzed -->"

INPUTS = 20_000
"""So many inputs are tried where nothing is said of how many."""
MOST_MEMORY = 64
"""So many megabytes may a process grow after the first half of its inputs."""

Reading = Mobility | Project | list[str]
HOW: dict[str, Any] = {"evidence": Evidence.SECONDARY, "lang": "nl"}

# --------------------------------------------------------------------------------------------------------- the laws


@define
class Count:
    """What was tried so far, and until when it goes on.

    Attributes:
        most: so many inputs, at least.
        seconds: so long, at most.
        inputs: records, lines, or files of any bytes.
        answered: the records and rows that got an answer.
        told: those of which was told what is wrong.
        files: the files as a whole that were refused.
        together: the rows that were judged together too, and answered alike.
    """

    most: int
    seconds: float
    inputs: int = 0
    answered: int = 0
    told: int = 0
    files: int = 0
    together: int = 0
    memory: int | None = None
    began: float = 0.0

    def __attrs_post_init__(self) -> None:
        """Begin to count."""
        self.began = perf_counter()

    @property
    def taken(self) -> float:
        """How long it took so far, in seconds."""
        return perf_counter() - self.began

    def goes_on(self) -> bool:
        """Tell whether there is more to try; half-way, the memory is looked at."""
        done = max(self.inputs / self.most, self.taken / self.seconds)
        if self.memory is None and done >= 1 / 2:
            self.memory = _memory()
        return done < 1


def is_read_in_any_order(record: Mapping[str, object], chance: Random, count: Count) -> None:
    """Hold a record to the laws: answered or told in both languages, in whatever order its fields are."""
    read_so = _reading(record)
    names = [*record]
    chance.shuffle(names)
    assert _reading({name: record[name] for name in names}) == read_so, "the order of the fields matters"
    count.inputs += 1
    if isinstance(read_so, list):
        count.told += 1
        assert "".join(read_so).isprintable(), "what is wrong cannot be printed"
        return
    count.answered += 1
    report = check(read_so)
    again = mobility_of if isinstance(read_so, Mobility) else project_of
    assert again(record_of(read_so)) == read_so, "what is written of it reads as something else"
    if chance.random() < SOMETIMES:
        assert json.loads(json.dumps(answer(report, "en"), allow_nan=False))["outcome"] == report.outcome.value


def _reading(record: Mapping[str, object]) -> Reading:
    try:
        return subject_of(record)
    except WrongInput as wrong:
        return sorted(problem.text("nl") for problem in wrong.problems)


def _is_json(wrong: WrongInput) -> None:
    said = [problems_of(wrong.problems, lang) for lang in LANGUAGES]
    assert json.loads(json.dumps(said, allow_nan=False)) == said, "what is wrong cannot be written as JSON"
    printable = all(str(one["message"]).isprintable() for each in said for one in each)
    assert printable, "what is wrong cannot be printed"


def no_row_is_lost(file: bytes, count: Count) -> list[Row]:
    """Hold a file to the laws: each line that is not blank is answered, in its place; or the file is refused."""
    try:
        rows = [*read(io.BytesIO(file))]
    except WrongInput as wrong:
        _is_json(wrong)
        count.files += 1
        return []
    assert [row.number for row in rows] == [*_rows_in(file)], "a row is lost, or one too many"
    for row in rows:
        if row.subject is None:
            count.told += 1
            assert row.problems, "a row says nothing"
            if count.told % OF_SO_MANY == 0:
                _is_json(WrongInput(row.problems))
        else:
            count.answered += 1
            assert check(row.subject).outcome in Outcome, "a row has no outcome"
    return rows


OF_SO_MANY = 8
"""Of so many rows with something wrong, what is wrong is written as JSON and said in both languages once."""


def _rows_in(file: bytes) -> Iterator[int]:
    """Number the lines that are rows, without a look at what they say."""
    lines = file.removeprefix(b"\xef\xbb\xbf").split(b"\n")
    written = [line.decode("utf-8", "surrogateescape").strip() for line in lines]
    is_row = [bool(text) or len(line) > LONGEST for text, line in zip(written, lines, strict=True)]
    numbers = [number for number, told in enumerate(is_row, start=1) if told]
    yield from numbers if written[numbers[0] - 1].startswith(("{", "[")) else numbers[1:]


def is_answered_alike_together(file: bytes, count: Count, *, few: int, part: int) -> None:
    """Hold a file to one more law: many rows at a time are answered as they are one by one.

    Args:
        file: the file.
        count: what was tried so far.
        few: how many rows of a kind are judged one by one all the same.
        part: how many rows are taken at a time.
    """
    one_by_one = [*answers_in_brief(no_row_is_lost(file, count), **HOW)]
    count.together += len(one_by_one)
    with patch.multiple("erasmusrules.frames.files", Judge=partial(Judge, few=few), _PART=part):
        try:
            together = [*answers_of_file(io.BytesIO(file), **HOW)]
        except WrongInput:
            together = []
    for one, other in zip_longest(together, one_by_one):
        assert one == other, f"together {one}, alone {other}"


# ----------------------------------------------------------------------------------------- what is drawn, and bent

LONGEST = 1_000_000
NAMES = tuple(dict.fromkeys((*FIELDS, *PROJECT_FIELDS)))
CODES = (
    *(code for vocabulary in VOCABULARIES.values() for code in vocabulary.by_code()),
    *(label.text for label in COMMISSION_LABELS),
    *Country.__members__,
    *EU_SPELLINGS,
)
# fmt: off
SLIPS = (
    "", " ", "\t", "-", "?", "n/a", "null", "None", "none", "geen", "ja", "NEE", "yes ", "true", "0", "1", "-0", "+3",
    "00", "007", "2.50", "2,5", "1e3", "1e999", "-1e999", "NaN", "inf", "0x1F", "1_000", "\u0663", "\uff12", "\u00b2",
    "9" * 9, "9" * 10, "9" * 400, "-" + "9" * 9, "0.000000001", "999999999.999999999", "2014", "2013", "2028",
    "2020-02-29", "2019-02-29", "2020-2-1", "2020-13-01", "0000-01-01", "0001-01-01", "9999-12-31", "01/02/2020",
    "2020-W10-1", "20200229", "2020-02-29T00:00", "2020-02-29 24:00", "2019-03-21T12:00+14:00", "1900-01-01",
    "0001-01-01T00:00+14:00", "9999-12-31T23:59-14:00", "9999-12-31T23:59:59", "2019-10-27T02:30", "2199-12-31",
    "14;13", "14; ;x", ";", ";;;", "13;" * 300, "BE;EL", "BE,EL", "2010-02-29;2010-03-01", "be", "XK", "UK", "ZZ",
    "2019-1-BE02-KA229-060233", "2019-1-BE02-KA229-060233_2", "2019-3-BE02-KA229-1", "2019-1-UK01-KA999-0",
    "\0", "\x1c", "\x85", "\u2028", "\u200b", "\ufeff", "\u0130", "\u212a", "e\u0301", "\U0001f469", "\ud800", "\udcff",
    '"', '""', "'", '"x', 'x"', "\n", "\r", "\\", "\x1b[31m", "=1+1", "{", "[", "{}", "[]", "x" * 300,
)
PIECES = (
    b",", b";", b"\n", b"\r", b"\r\n", b'"', b'""', b"\0", b" ", b"\t", b":", b"\\", b"{", b"}", b"[", b"]", b"[[[[",
    b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\x1c", b"\x85", b"\xc2\x85", b"\xe2\x80\xa8", b"\xc3", b"\xf0\x9f",
    b"\\ud800", b"\\u0000", b"\\x", b"null", b"true", b"NaN", b"-Infinity", b"1e999", b"-0", b"1e-999", b"9" * 400,
    b'"call": 2019, ', b'"call": 2018, "call": 2019', b'"id": {"a": 1, "a": 2}, ', b"[" * 2000, b'{"a":' * 2000,
    b"2020-02-29", b"KA229", b"job-shadowing", b"BE", b"id", b"schools", b"ages",
)
# fmt: on
GREAT = (b"x" * (LONGEST + 100), b" " * (LONGEST + 1), b"1;" * 100_000, b'"' * 140_001, b"[" * 300_000)
"""What makes a line too long, or nearly so: rare, for it takes a thousand times as long as another line."""


@frozen
class Drawn:
    """What Hypothesis draws: some records, right ones; some texts and values; and the chance by which they are bent."""

    records: Sequence[Mapping[str, object]]
    texts: Sequence[str]
    values: Sequence[object]
    chance: Random

    def record(self) -> dict[str, object]:
        """Give a record of which some fields say something else, or something that cannot be right."""
        record = dict(self.chance.choice(self.records))
        for _ in range(self.chance.choice((0, 0, 1, 1, 1, 2, 3, 9))):
            name = self.chance.choice(NAMES)
            record[self._bent(name) if self.chance.random() < RARELY else name] = self._value(name)
        return record

    def _value(self, name: str) -> object:
        theirs = self.chance.choice(self.records).get(name)
        match self.chance.randrange(6):
            case 0:
                return theirs
            case 1:
                return self._bent(_cell(theirs) or self.chance.choice(CODES))
            case 2:
                return self.chance.choice(CODES)
            case 3:
                return self.chance.choice(self.texts)
            case 4:
                return self.chance.choice(self.values)
            case _:
                return self.chance.choice(SLIPS)

    def _bent(self, text: str) -> str:
        at, slip = self.chance.randrange(len(text) + 1), self.chance.choice(SLIPS)
        ways = (
            text[:at],
            text[:at] + text[at + 1 :],
            text[:at] + slip + text[at:],
            slip + text,
            text.swapcase(),
            text * 2,
        )
        return self.chance.choice(ways)

    def line_of_csv(self, names: Sequence[str]) -> bytes:
        """Give a line of CSV."""
        record = self.record()
        cells = [_cell(record.get(name)) for name in names]
        match self.chance.randrange(4):
            case 0:
                line = ",".join(cells)
            case 1:
                line = ",".join(f'"{cell}"' for cell in cells)
            case _:
                written = io.StringIO()
                csv.writer(written, lineterminator="").writerow(cells)
                line = written.getvalue()
        return self._bent_line(_bytes(line))

    def line_of_json(self) -> bytes:
        """Give a line of JSON: typed, or all as text."""
        record = self.record()
        if self.chance.random() < 1 / 2:
            record = {name: _cell(value) for name, value in record.items()}
        return self._bent_line(_bytes(json.dumps(record, ensure_ascii=self.chance.random() < 1 / 2)))

    def header(self) -> list[str]:
        """Give the names of columns: of a mobility, of a project, of both, or those of one record; in any order."""
        names = [*self.chance.choice((FIELDS, PROJECT_FIELDS, NAMES, [*self.chance.choice(self.records)] or ["id"]))]
        if self.chance.random() < 1 / 2:
            self.chance.shuffle(names)
        return names

    def _bent_line(self, line: bytes) -> bytes:
        while self.chance.random() < SOMETIMES:
            at, to = sorted((self.chance.randrange(len(line) + 1), self.chance.randrange(len(line) + 1)))
            piece = self.chance.choice(PIECES)
            ways = (line[:at], line[:at] + line[to:], line[:to] + line[at:], line[:at] + piece + line[at:])
            line = self.chance.choice((*ways, line[:at] + piece + line[to:]))
        return line + self.chance.choice(GREAT) if self.chance.random() < HARDLY_EVER else line


OFTEN, SOMETIMES, RARELY, HARDLY_EVER = 1 / 3, 1 / 8, 1 / 12, 1 / 20_000


def _cell(value: object) -> str:
    if isinstance(value, list):
        return ";".join(map(str, cast("list[object]", value)))
    return "" if value is None else str(value)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


ODD_TEXTS = st.text(st.characters(), max_size=6)
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | ODD_TEXTS
VALUES = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(ODD_TEXTS, inner, max_size=3))
DRAWN = st.builds(
    Drawn,
    st.lists(
        st.one_of(mobilities(complete=True), mobilities(), projects(complete=True)).map(record_of),
        min_size=1,
        max_size=3,
    ),
    st.lists(ODD_TEXTS, min_size=1, max_size=6),
    st.lists(VALUES, min_size=1, max_size=6),
    st.randoms(use_true_random=True),
)

# ------------------------------------------------------------------------------------------------------ the four kinds


def of_records(drawn: Drawn, count: Count, size: int) -> None:
    """Try records as mappings."""
    for _ in range(size):
        record = drawn.record()
        with _shown(record):
            is_read_in_any_order(record, drawn.chance, count)


def of_csv(drawn: Drawn, count: Count, size: int) -> None:
    """Try a file of CSV."""
    names = drawn.header()
    head = _bytes(",".join(names))
    if drawn.chance.random() < RARELY:
        head, size = drawn.chance.choice(PIECES) + head + drawn.chance.choice(PIECES), 3
    _of_file([head, *(drawn.line_of_csv(names) for _ in range(size))], drawn.chance, count)


def of_json(drawn: Drawn, count: Count, size: int) -> None:
    """Try a file of JSON Lines."""
    _of_file([b"{}", *(drawn.line_of_json() for _ in range(size))], drawn.chance, count)


def _of_file(lines: Sequence[bytes], chance: Random, count: Count) -> None:
    marks = chance.choice((b"\n", b"\r\n", b"\n", b"\n \n"))
    file = chance.choice((b"", b"\xef\xbb\xbf")) + marks.join(lines)
    count.inputs += len(lines)
    with _shown(file):
        if chance.random() < OFTEN:
            is_answered_alike_together(file, count, few=chance.choice((0, 50)), part=chance.choice((500, 50_000)))
        else:
            no_row_is_lost(file, count)


@contextmanager
def _shown(tried: object) -> Generator[None]:
    """Say what was tried, where it breaks a law."""
    try:
        yield
    except Exception as error:
        error.add_note(f"tried: {tried!r}"[:MOST_SHOWN])
        raise


MOST_SHOWN = 4_000


def by_hypothesis(kind: Callable[[Drawn, Count, int], None], count: Count, *, size: int = 2_000) -> None:
    """Draw inputs of one kind, round after round.

    Args:
        kind: what is tried.
        count: what was tried so far.
        size: how many inputs are made of what is drawn once.
    """
    rounds = 0
    while count.goes_on():
        rounds += 1

        # Hypothesis keeps what it drew for as long as a test runs: so each round is a test of its own.
        @seed(rounds)
        @settings(
            max_examples=EXAMPLES,
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=SLOW,
        )
        @given(DRAWN)
        def one_round(drawn: Drawn) -> None:
            if count.goes_on():
                kind(drawn, count, size)

        one_round()


EXAMPLES = 10
SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example)


_COLUMNS = ",".join(NAMES).encode()


@frozen
class AnyBytes:
    """Any bytes: a whole file, or lines under the names of all columns, or lines after one of JSON.

    Attributes:
        count: what was tried so far.
        lines: the lines of CSV and of JSON that wait to be answered together.
    """

    count: Count
    lines: Mapping[bytes, list[bytes]] = field(factory=lambda: {_COLUMNS: [], b"{}": []})

    def __call__(self, data: bytes) -> None:
        """Try some bytes, of which the first says what they are."""
        kind, rest = data[:1], data[1:]
        head = {b"c": _COLUMNS, b"j": b"{}"}.get(kind)
        self.count.inputs += 1
        with _shown(data):
            no_row_is_lost(data if head is None else head + b"\n" + rest, self.count)
        if head is not None:
            self.lines[head].append(rest)
            if len(self.lines[head]) == TOGETHER:
                self._answer_together(head)

    def _answer_together(self, head: bytes) -> None:
        file = b"\n".join([head, *self.lines[head]])
        self.lines[head].clear()
        with _shown(file):
            again = Count(most=1, seconds=1)
            is_answered_alike_together(file, again, few=0, part=50_000)
            self.count.together += again.together


TOGETHER = 1_000


def by_coverage(count: Count, folder: Path, done: Callable[[], None]) -> None:
    """Let atheris choose bytes by the code that they reach; it never comes back, so it is told what to do in the end.

    Args:
        count: what was tried so far.
        folder: where it may write.
        done: what is done in the end.
    """
    atheris: Any = import_module("atheris")
    for module in (records, mobility, project, problems):
        for function in vars(module).values():
            if isfunction(function) and function.__module__ == module.__name__:
                atheris.instrument_func(function)
    tries = AnyBytes(count)

    def try_one(data: bytes) -> None:
        tries(data)
        if not count.goes_on():
            done()
            os._exit(0)

    corpus = folder / "corpus"
    corpus.mkdir()
    for number, line in enumerate(_examples()):
        (corpus / str(number)).write_bytes(line)
    words = folder / "words"
    told = {
        _quoted(piece) for piece in (*PIECES, *map(_bytes, (*NAMES, *CODES, *SLIPS))) if 0 < len(piece) < _LONGEST_WORD
    }
    words.write_text("\n".join(sorted(told)), encoding="ascii")
    limits = ("-max_len=600", "-timeout=60", "-rss_limit_mb=0", "-verbosity=0", "-print_final_stats=0", "-seed=1")
    atheris.Setup([sys.argv[0], str(corpus), f"-dict={words}", f"-artifact_prefix={folder}/", *limits], try_one)
    atheris.Fuzz()


_LONGEST_WORD = 60


def _quoted(word: bytes) -> str:
    return '"' + "".join(f"\\x{byte:02X}" for byte in word) + '"'


def _examples() -> Iterator[bytes]:
    """Give lines to begin with: of CSV, of JSON, and a whole file."""
    for path in sorted((ROOT / "examples").glob("*.csv")):
        rows = [*islice(csv.DictReader(path.read_text(encoding="utf-8").splitlines()), OF_EACH_EXAMPLE)]
        for row in rows:
            yield b"c" + ",".join(row.get(name) or "" for name in NAMES).encode()
            yield b"j" + json.dumps({name: value for name, value in row.items() if value}).encode()
        yield b"\n".join(path.read_bytes().splitlines()[:2])


OF_EACH_EXAMPLE = 6


def without_coverage(count: Count) -> None:
    """Bend the same bytes by chance alone, where atheris is not installed."""
    chance, tries, examples = Random(1), AnyBytes(count), [*_examples()]
    while count.goes_on():
        data = chance.choice(examples)
        for _ in range(chance.randrange(5)):
            at = chance.randrange(len(data) + 1)
            data = data[:at] + chance.choice((*PIECES, chance.randbytes(2))) + data[at + chance.randrange(3) :]
        tries(data)


# ----------------------------------------------------------------------------------------------------- and in numbers

RECORDS, CSV, JSON, BYTES = "records", "lines of CSV", "lines of JSON", "any bytes"
KINDS = {RECORDS: 0.12, CSV: 0.42, JSON: 0.28, BYTES: 0.18}
"""The kinds of input, each with its share."""
LED = find_spec("atheris") is not None


@frozen
class Tried:
    """What was tried of one kind.

    Attributes:
        kind: what.
        inputs: how many.
        answered: the records and rows that got an answer.
        told: those of which was told what is wrong.
        files: files refused as a whole.
        together: the rows judged together too.
        seconds: how long it took.
        half: the memory of the process half-way, in bytes.
        end: that in the end.
    """

    kind: str
    inputs: int
    answered: int
    told: int
    files: int
    together: int
    seconds: float
    half: int
    end: int

    @property
    def grown(self) -> float:
        """How many megabytes the process grew after the first half."""
        return (self.end - self.half) / 1e6


def _memory() -> int:
    return int(psutil.Process().memory_info().rss)


def _tried(kind: str, count: Count) -> Tried:
    end = _memory()
    counted = (count.inputs, count.answered, count.told, count.files, count.together)
    return Tried(kind, *counted, count.taken, count.memory or end, end)


def _in_a_process(kind: str, most: int, seconds: float, folder: Path, said: Connection) -> None:
    count = Count(most, seconds)

    def say() -> None:
        said.send(_tried(kind, count))

    if kind == BYTES and LED:
        by_coverage(count, folder, say)
    tries: Mapping[str, Callable[[], None]] = {
        RECORDS: partial(by_hypothesis, of_records, count),
        CSV: partial(by_hypothesis, of_csv, count),
        JSON: partial(by_hypothesis, of_json, count),
        BYTES: partial(without_coverage, count),
    }
    tries[kind]()
    say()


def tried(kind: str, most: int, seconds: float) -> Tried | None:
    """Try inputs of one kind, in a process of their own; ``None`` where one broke a law.

    Args:
        kind: one of ``KINDS``.
        most: so many inputs, at least.
        seconds: so long, at most.
    """
    fresh = get_context("spawn")
    mine, theirs = fresh.Pipe(duplex=False)
    with TemporaryDirectory() as folder:
        process = fresh.Process(target=_in_a_process, args=(kind, most, seconds, Path(folder), theirs))
        process.start()
        theirs.close()
        try:
            told: Tried = mine.recv()
        except EOFError:
            return None
        finally:
            process.join()
    print(f"{told.kind}: {told.inputs:,} inputs in {told.seconds:.0f} s", flush=True)
    return told


def table(each: Sequence[Tried]) -> str:
    """Write what was tried as a table."""
    counted = ("how many", "answered", "told what is wrong", "files refused", "judged together too")
    heading = ("input", *counted, "other exceptions", "lost rows", "time", "memory half-way", "in the end")
    rows = [
        (
            one.kind,
            *(f"{number:,}" for number in (one.inputs, one.answered, one.told, one.files, one.together)),
            *("0", "0"),  # one of either breaks a law, and there is no table
            f"{one.seconds:,.0f} s",
            *(f"{memory / 1e6:,.0f} MB" for memory in (one.half, one.end)),
        )
        for one in each
    ]
    dashes = ("---", *["---:"] * (len(heading) - 1))
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (heading, dashes, *rows))


def page(each: Sequence[Tried]) -> str:
    """Write the part of docs/testing.md."""
    tools = ", ".join(f"{name} {version(name)}" for name in ("hypothesis", *(["atheris"] if LED else []), "polars"))
    return (
        f"{sum(one.inputs for one in each):,} inputs, on {datetime.now(tz=UTC).date().isoformat()}: {_machine()}; "
        f"CPython {platform.python_version()}, {tools}{'' if LED else '; bytes without coverage'}.\n\n{table(each)}\n"
    )


def _machine() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.exists() else []
    models = [line.partition(": ")[2] for line in lines if line.startswith("model name")]
    return f"{models[0] if models else platform.processor()}, {os.cpu_count()} cores"


def main() -> int:
    """Try all kinds, side by side."""
    parser = argparse.ArgumentParser(description="Hold the readers of records and files to their laws, on bad input.")
    parser.add_argument("--inputs", type=int, help=f"how many inputs, of all kinds; {INPUTS:,} where no time is told")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="how long, in all")
    parser.add_argument("--page", action="store_true", help="write the numbers into docs/testing.md")
    told = parser.parse_args()
    if not LED:
        print("atheris is not installed (extra fuzz): bytes are drawn without coverage")
    every = told.inputs or (INPUTS if told.seconds == float("inf") else sys.maxsize)
    with ThreadPoolExecutor(len(KINDS)) as pool:
        most = [ceil(every * share) for share in KINDS.values()]
        each = [*pool.map(partial(tried, seconds=told.seconds), KINDS, most)]
    kept = [one for one in each if one is not None]
    print(table(kept))
    if len(kept) < len(KINDS):
        print("a law is broken: see above")
        return 1
    grown = [one for one in kept if one.grown > MOST_MEMORY]
    for one in grown:
        print(f"{one.kind}: the memory grew by {one.grown:.0f} MB after the first half; at most {MOST_MEMORY} MB")
    if told.page:
        before, _begin, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
        _written, _end, after = rest.partition(END)
        PAGE.write_text(f"{before}{BEGIN}\n\n{page(kept)}\n{END}{after}", encoding="utf-8")
    return 1 if grown else 0


if __name__ == "__main__":
    sys.exit(main())
