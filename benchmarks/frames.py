"""How long a row of a table takes, as ratios to judging its mobility, measured in one run.

    python benchmarks/frames.py [ROWS]

First 20,000 rows are judged both ways and have to agree. Then the cases are timed in rounds, in an order that rotates;
the figures are medians of the ratios within each round.
"""

import gc
import random
import sys
from collections.abc import Callable
from statistics import median
from time import perf_counter

import polars as pl

from erasmusrules import Mobility, Report, check, frames
from erasmusrules.records import record_of
from scalar import random_mobility

COMPARED, ROUNDS = 20_000, 5


def main(rows: int) -> None:
    """Prove both equal, then print the nanoseconds of a row and the ratios."""
    chance = random.Random(2024)
    mobilities = [random_mobility(chance) for _ in range(COMPARED)]
    table = _table(mobilities)
    assert frames.check(table)["outcome"].to_list() == [check(mobility).outcome.value for mobility in mobilities]
    large = pl.concat([table] * (rows // COMPARED))
    pandas = large.to_pandas()
    cases: dict[str, tuple[Callable[[], object], int]] = {
        "check() of each mobility, outcome only": (lambda: [check(one).outcome for one in mobilities], COMPARED),
        "check() of each mobility, with what is missing": (lambda: [_told(check(one)) for one in mobilities], COMPARED),
        "frames.check(), Polars": (lambda: frames.check(large), len(large)),
        "frames.check(), Polars, lazy": (lambda: frames.check(large.lazy()).collect(), len(large)),
        "frames.check(), Polars, each rule in a column": (lambda: frames.check(large, each=True), len(large)),
        "frames.check(), pandas": (lambda: frames.check(pandas), len(large)),
        "the first 1,000 rows alone": (lambda: frames.check(large.head(1000)), 1000),
    }
    times: dict[str, list[float]] = {name: [] for name in cases}
    names = list(cases)
    for turn in range(ROUNDS):
        for name in names[turn % len(names) :] + names[: turn % len(names)]:
            run, count = cases[name]
            gc.collect()
            began = perf_counter()
            run()
            times[name].append((perf_counter() - began) / count)
    base = times[names[1]]
    print(f"{len(large):,} rows, {ROUNDS} rounds")
    for name, taken in times.items():
        ratio = median(one / other for one, other in zip(taken, base, strict=True))
        print(f"{name}: {median(taken) * 1e9:,.0f} ns a row, {ratio:.3f}")


def _table(mobilities: list[Mobility]) -> pl.DataFrame:
    records = [record_of(mobility) for mobility in mobilities]
    dates = [name for name in ("start", "end", "project_start", "project_end") if any(name in one for one in records)]
    table = pl.DataFrame(records, infer_schema_length=None)
    table = table.with_columns(pl.col(dates).str.to_date("%Y-%m-%d"))
    return table.with_columns(
        pl.col(name).list.eval(pl.element().str.to_date("%Y-%m-%d")) for name in ["born"] if name in table.columns
    )


def _told(report: Report[Mobility]) -> object:
    return report.outcome, report.missing, [finding.rule.id for finding in report if finding.outcome.value == "not met"]


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
