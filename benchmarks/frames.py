"""How long a row of a table takes, and how much memory, beside the same rules written by hand for the same tables.

    python benchmarks/frames.py [ROWS ...] [--rounds N] [--json FILE] [--distinct N] [--spark]

First the rules by hand and the library have to answer 20,000 rows alike. Then all cases are timed in rounds, in an
order that rotates; the ratios are medians of those within each round, with their range. Memory is measured in a process
of its own for each case. `plots.py` makes the tables and the plots of `docs/performance.md` of the JSON.
"""

import argparse
import gc
import json
import os
import platform
import random
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any, NamedTuple

import duckdb
import numpy as np
import polars as pl
import psutil

import by_hand_duckdb
import by_hand_limits
import by_hand_openfisca
import by_hand_polars
from erasmusrules import Mobility, Outcome, WrongInput, check, frames
from random_ka1 import LAST, Kind, kinds, random_ka1
from scalar import outcome_only
from workloads import DISTINCT, KA1, SCHOOL, made, mobilities_of, repeated, table_of, with_enums

ROWS = (1_000, 10_000, 100_000, 1_000_000)
COMPARED, IN_A_LOOP = 20_000, 20_000
ROUNDS = 9
ROWS_OF_A_KIND = 50_000
ANSWERS = ["outcome", "not_met", "missing"]


class Ready(NamedTuple):
    """A case, ready to be run.

    Attributes:
        run: what is timed.
        rows: how many rows it judges.
        answers: what a run gave, in the order of the rows; without the missing fields where nobody asked.
    """

    run: Callable[[], Any]
    rows: int
    answers: Callable[[Any], pl.DataFrame] | None


Case = Callable[[pl.DataFrame], Ready]
_KEPT = TemporaryDirectory()

# ------------------------------------------------------------------------------------------------------- the cases


def _by_hand_in_polars(table: pl.DataFrame) -> Ready:
    lazy = table.lazy()
    return Ready(lambda: by_hand_polars.judged(lazy).collect(), len(table), _of_polars)


def _by_hand_in_polars_with_enums(table: pl.DataFrame) -> Ready:
    return _by_hand_in_polars(with_enums(table))


def _by_hand_in_duckdb(table: pl.DataFrame) -> Ready:
    relation = _relation(table)
    return Ready(lambda: by_hand_duckdb.judged(relation).to_arrow_table(), len(table), _by_id)


def _by_hand_in_openfisca(table: pl.DataFrame) -> Ready:
    """Give it the rows that know all its columns, as arrays, with the countries counted."""
    names = [name for name in by_hand_openfisca.INPUTS if name in table.columns]
    known = complete(table)
    countries = pl.col("countries_of_participants").list.unique()
    of_programme, of_territories = (
        countries.list.eval(pl.element().is_in(codes)).list.sum()
        for codes in (by_hand_limits.COUNTRIES, by_hand_limits.TERRITORIES)
    )
    counted = known.select(
        *names, countries=countries.list.len(), sure_countries=of_programme, perhaps_countries=of_territories
    )
    coded = counted.with_columns(
        pl.col(name).cast(pl.Enum(codes)).to_physical() for name, codes in by_hand_openfisca.TERMS.items()
    )
    arrays = {
        name: coded[name].cast(pl.Boolean if type_ is bool else pl.Int32).to_numpy()
        for name, type_ in by_hand_openfisca.INPUTS.items()
    }
    return Ready(lambda: by_hand_openfisca.judged(arrays), len(known), _of_openfisca)


def complete(table: pl.DataFrame) -> pl.DataFrame:
    """Give the rows that know all that OpenFisca asks."""
    names = [name for name in by_hand_openfisca.INPUTS if name in table.columns]
    return table.filter(pl.all_horizontal(pl.col(*names, "countries_of_participants").is_not_null()))


def _in_polars(table: pl.DataFrame) -> Ready:
    return Ready(lambda: frames.check(table), len(table), _of_polars)


def _in_lazy_polars(table: pl.DataFrame) -> Ready:
    lazy = table.lazy()
    return Ready(lambda: frames.check(lazy).collect(), len(table), _of_polars)


def _in_polars_with_enums(table: pl.DataFrame) -> Ready:
    return _in_polars(with_enums(table))


def _in_pandas(table: pl.DataFrame) -> Ready:
    pandas = table.to_pandas()
    return Ready(lambda: frames.check(pandas), len(table), _of_pandas)


def _in_pandas_of_arrow(table: pl.DataFrame) -> Ready:
    pandas = table.to_pandas(use_pyarrow_extension_array=True)
    return Ready(lambda: frames.check(pandas), len(table), _of_pandas)


def _in_pyarrow(table: pl.DataFrame) -> Ready:
    arrow = _arrow(table)
    return Ready(lambda: frames.check(arrow), len(table), _of_arrow)


def _in_duckdb(table: pl.DataFrame) -> Ready:
    relation = _relation(table)
    return Ready(lambda: frames.check(relation).select("id", *ANSWERS).to_arrow_table(), len(table), _by_id)


def _in_pyspark(table: pl.DataFrame) -> Ready:
    """Write to nowhere, so that Spark judges every row; its answers are fetched apart from that."""
    os.environ["PYSPARK_PYTHON"] = sys.executable  # the workers need what is installed here
    session: Any = import_module("pyspark.sql").SparkSession.builder.master("local[2]").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    folder = Path(_KEPT.name) / str(len(table))
    folder.mkdir(exist_ok=True)
    for at in range(2):  # one for each core
        table[at::2].write_parquet(folder / f"{at}.parquet")
    plans: Any = session.read.parquet(str(folder))

    def run() -> object:
        answers: Any = frames.check(plans)
        answers.write.format("noop").mode("overwrite").save()
        return answers

    def told(answers: Any) -> pl.DataFrame:
        return _by_id(answers.select("id", *ANSWERS).toArrow())

    return Ready(run, len(table), told)


def _loop_outcome_only(table: pl.DataFrame) -> Ready:
    mobilities = mobilities_of(table.head(IN_A_LOOP))
    return Ready(lambda: [outcome_only(one) for one in mobilities], len(mobilities), None)


def _loop(table: pl.DataFrame) -> Ready:
    mobilities = mobilities_of(table.head(IN_A_LOOP))
    return Ready(lambda: [answer(one) for one in mobilities], len(mobilities), _of_loop)


def _in_any_order(column: pl.Series) -> list[list[str]]:
    return [sorted(str(cell).split(";")) for cell in column]


def answer(mobility: Mobility) -> tuple[str, str, str]:
    """Give the answer of a row as the scalar side has it: the reference of all others."""
    report = check(mobility)
    refusing = [finding.rule.id for finding in report if finding.outcome is Outcome.NOT_MET]
    return report.outcome.value, ";".join(refusing), ";".join(report.missing)


def _copy(table: pl.DataFrame) -> Ready:
    """Copy as many bytes as the table has: no reading of it can be quicker."""
    source = np.ones(int(table.estimated_size()), dtype=np.uint8)
    target = np.zeros_like(source)
    return Ready(lambda: np.copyto(target, source), len(table), None)


HAND, LOOP, LOOP_OUTCOME = "rules by hand, Polars lazy", "check() of each row", "check() of each row, outcome only"
POLARS, LAZY, DUCKDB = "frames.check, Polars", "frames.check, Polars lazy", "frames.check, DuckDB"
PYSPARK, HAND_DUCKDB = "frames.check, PySpark", "rules by hand, DuckDB"
OPENFISCA = "rules by hand, OpenFisca, complete rows"
OURS: Mapping[str, Case] = {
    POLARS: _in_polars,
    LAZY: _in_lazy_polars,
    "frames.check, Polars with Enum columns": _in_polars_with_enums,
    "frames.check, pandas with NumPy types": _in_pandas,
    "frames.check, pandas with Arrow types": _in_pandas_of_arrow,
    "frames.check, PyArrow": _in_pyarrow,
    DUCKDB: _in_duckdb,
    PYSPARK: _in_pyspark,
    LOOP_OUTCOME: _loop_outcome_only,
    LOOP: _loop,
}
BY_HAND: Mapping[str, Case] = {
    HAND: _by_hand_in_polars,
    "rules by hand, Polars lazy with Enum columns": _by_hand_in_polars_with_enums,
    HAND_DUCKDB: _by_hand_in_duckdb,
    OPENFISCA: _by_hand_in_openfisca,
}
COPY: Mapping[str, Case] = {"copy of the table's bytes": _copy}
CASES: Mapping[str, Mapping[str, Case]] = {
    SCHOOL: {**BY_HAND, **OURS, **COPY},
    KA1: {name: OURS[name] for name in (POLARS, LAZY, DUCKDB, LOOP_OUTCOME, LOOP)},
}
HUGE, IN_HUGE = 2_000_000, (HAND, HAND_DUCKDB, POLARS, LAZY, DUCKDB, LOOP)
"""Above so many rows only these are timed, for the memory has to hold a copy for each case."""
BASES = {SCHOOL: HAND, KA1: LOOP}
"""What the ratios of each workload are to."""


def _arrow(table: Any) -> Any:
    return table.to_arrow()  # PyArrow has no types


def _relation(table: pl.DataFrame) -> duckdb.DuckDBPyRelation:
    connection = duckdb.connect()
    connection.register("given", _arrow(table))
    connection.execute("CREATE TABLE plans AS SELECT * FROM given")
    return connection.table("plans")


# ------------------------------------------------------------------------------------------------------- their answers


def _of_polars(answers: pl.DataFrame) -> pl.DataFrame:
    return answers.select(pl.col(ANSWERS).cast(pl.String))


def _of_arrow(answers: Any) -> pl.DataFrame:
    return _of_polars(pl.DataFrame(answers))


def _of_pandas(answers: Any) -> pl.DataFrame:
    return _of_polars(pl.DataFrame(answers[ANSWERS]))


def _by_id(answers: Any) -> pl.DataFrame:
    return _of_polars(pl.DataFrame(answers).sort(pl.col("id").cast(pl.Int64)))


def _of_openfisca(answers: Any) -> pl.DataFrame:
    outcomes, not_met = answers
    words = np.array(by_hand_limits.OUTCOMES)[outcomes]
    return pl.DataFrame({"outcome": words, "not_met": not_met.tolist()})


def _of_loop(answers: list[tuple[str, str, str]]) -> pl.DataFrame:
    return pl.DataFrame(answers, schema=dict.fromkeys(ANSWERS, pl.String), orient="row")


def proved(cases: Mapping[str, Case], table: pl.DataFrame) -> dict[str, Case]:
    """Stop where a case answers a row otherwise than `check`; leave out what the library does not take."""
    expected = _of_loop([answer(one) for one in mobilities_of(table)])
    taken: dict[str, Case] = {}
    for name, case in cases.items():
        ready = case(table)
        try:
            found = None if ready.answers is None else ready.answers(ready.run())
        except WrongInput as refused:
            print(f"left out: {name}: {refused}")
            continue
        if found is not None:
            known = _of_loop([answer(one) for one in mobilities_of(complete(table))]) if name == OPENFISCA else expected
            assert len(found) == len(known), name
            for column in found.columns:
                assert _in_any_order(found[column]) == _in_any_order(known[column]), (name, column)
        taken[name] = case
    return taken


# ------------------------------------------------------------------------------------------------------- time


def timed(ready: Ready) -> float:
    """Time one run, without the collector of garbage, in nanoseconds a row."""
    gc.collect()
    gc.disable()
    begin = perf_counter()
    kept = ready.run()
    elapsed = perf_counter() - begin
    gc.enable()
    del kept
    return elapsed / ready.rows * 1e9


def in_rounds(cases: Mapping[str, Ready], rounds: int) -> dict[str, list[float]]:
    """Time all cases in rounds, in an order that rotates, after one run of each that does not count."""
    names = list(cases)
    for ready in cases.values():
        ready.run()
    times: dict[str, list[float]] = {name: [] for name in names}
    for turn in range(rounds):
        at = turn % len(names)
        for name in (*names[at:], *names[:at]):
            times[name].append(timed(cases[name]))
    return times


def figures(times: Mapping[str, Sequence[float]], base: str) -> Iterator[dict[str, object]]:
    """Give the median time of each case and the median of its ratios to the base, with their range."""
    for name, taken in times.items():
        ratios = [one / other for one, other in zip(taken, times[base], strict=True)]
        yield {
            "case": name,
            "ns": median(taken),
            "ratio": median(ratios),
            "lowest": min(ratios),
            "highest": max(ratios),
        }


def by_lines(rounds: int) -> Iterator[dict[str, object]]:
    """Time rows of one kind, for kinds of ever more lines: the last that was read with each second number of lines."""
    of_lines = {kind.lines: kind for kind in kinds() if kind.call <= LAST}
    for lines in sorted(of_lines)[::2]:
        kind, chance = of_lines[lines], random.Random(lines)
        table = table_of([random_ka1(chance, kind) for _ in range(ROWS_OF_A_KIND)])
        cases = {name: OURS[name](table) for name in (POLARS, LOOP)}
        for figure in figures(in_rounds(cases, rounds), LOOP):
            yield {"lines": lines, "kind": _named(kind), "rows": len(table), **figure}


def _named(kind: Kind) -> str:
    return f"{kind.action.code}, {kind.activity.code}, {kind.call}"


# ------------------------------------------------------------------------------------------------------- memory


def memory(workload: str, name: str, file: Path) -> dict[str, float]:
    """Run a case once, in a process of its own, from a file of rows."""
    asked = [sys.executable, __file__, "--memory", workload, name, str(file)]
    told = subprocess.run(asked, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(told.stdout.splitlines()[-1])
    return found


def memory_here(workload: str, name: str, file: Path) -> dict[str, float]:
    """Weigh the first run of a case: the most that the process had at once, less what it had before; and time it."""
    ready = CASES[workload][name](pl.read_parquet(file))
    gc.collect()
    before = psutil.Process().memory_info().rss
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # forgets the peak of the preparation
    begin = perf_counter()
    kept = ready.run()
    elapsed = perf_counter() - begin
    status = Path("/proc/self/status").read_text(encoding="ascii")
    peak = next(int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmHWM"))
    del kept
    return {"mb_per_million": (peak - before) / ready.rows, "first_run": elapsed, "rows": ready.rows}


# ------------------------------------------------------------------------------------------------------- the whole


def main(sizes: Sequence[int], rounds: int, distinct: int, *, spark: bool) -> dict[str, object]:
    """Prove, time and weigh all cases, print the figures and give them."""
    found: dict[str, list[dict[str, object]]] = {"time": [], "memory": []}
    for workload, all_cases in CASES.items():
        table = made(workload, distinct)
        cases = {name: case for name, case in all_cases.items() if spark or name != PYSPARK}
        cases = proved(cases, table.head(COMPARED))
        print(f"{workload}: {COMPARED:,} rows are answered alike by {len(cases)} cases", flush=True)
        for rows in sizes:
            large = repeated(table, rows)
            ready = {name: case(large) for name, case in cases.items() if rows <= HUGE or name in IN_HUGE}
            told = list(figures(in_rounds(ready, rounds), BASES[workload]))
            found["time"] += [{"workload": workload, "rows": rows, **figure} for figure in told]
            _print_times(f"{workload}, {rows:,} rows, {rounds} rounds, ratios to {BASES[workload]}", told)
        with TemporaryDirectory() as folder:
            file = Path(folder) / "rows.parquet"
            repeated(table, min(max(sizes), HUGE)).write_parquet(file)
            for name in (name for name in cases if name not in COPY and name != PYSPARK):
                weighed: dict[str, object] = {"workload": workload, "case": name, **memory(workload, name, file)}
                found["memory"].append(weighed)
                print(f"  {name:46} {weighed['mb_per_million']:8,.0f} MB a million rows", flush=True)
    lines = list(by_lines(rounds))
    for figure in lines:
        print(f"{figure['lines']} lines: {figure['case']}: {figure['ns']:,.0f} ns a row")
    return {"measured": circumstances(rounds, distinct), **found, "lines": lines}


def circumstances(rounds: int, distinct: int) -> dict[str, object]:
    """Tell when, where and with what it was measured."""
    info = Path("/proc/cpuinfo")
    told = info.read_text(encoding="utf-8").splitlines() if info.exists() else []
    models = [line.partition(": ")[2] for line in told if line.startswith("model name")]
    packages = ("polars", "duckdb", "pandas", "pyarrow", "numpy", "narwhals", "openfisca-core")
    return {
        "date": datetime.now(tz=UTC).date().isoformat(),
        "processor": models[0] if models else platform.processor(),
        "cores": psutil.cpu_count(),
        "memory_gb": round(psutil.virtual_memory().total / 2**30),
        "python": platform.python_version(),
        "versions": {name: version(name) for name in packages},
        "rounds": rounds,
        "distinct": distinct,
        "compared": COMPARED,
        "in_a_loop": IN_A_LOOP,
    }


def _print_times(title: str, told: Sequence[Mapping[str, object]]) -> None:
    print(title)
    for one in told:
        ratios = f"{one['ratio']:8.3f} x  ({one['lowest']:.3f}-{one['highest']:.3f})"
        print(f"  {one['case']:46} {one['ns']:10,.0f} ns a row {ratios}", flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Time and weigh the judging of tables.")
    parser.add_argument("rows", nargs="*", type=int, default=list(ROWS), help="sizes of tables, in rows")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often each case is timed")
    parser.add_argument("--distinct", type=int, default=DISTINCT, help="how many rows differ")
    parser.add_argument("--json", type=Path, help="the file to write the figures to")
    parser.add_argument("--spark", action="store_true", help="time PySpark too (pyspark 4.0 or later)")
    parser.add_argument("--memory", nargs=3, metavar=("WORKLOAD", "CASE", "FILE"), help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    given = _arguments()
    if given.memory:
        of_workload, of_case, of_file = given.memory
        print(json.dumps(memory_here(of_workload, of_case, Path(of_file))))
    else:
        all_told = main(given.rows, given.rounds, given.distinct, spark=given.spark)
        if given.json:
            given.json.write_text(json.dumps(all_told, indent=1) + "\n", encoding="utf-8")
