"""The tables and the plots of `docs/performance.md`, from what `frames.py` measured.

    python benchmarks/plots.py [JSON]

Colours are those of Okabe and Ito, which the colour-blind tell apart; shapes, dashes and labels say the same in print.
"""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from frames import DUCKDB, HAND, HAND_DUCKDB, HUGE, LOOP, OPENFISCA, POLARS
from workloads import KA1, SCHOOL

alt: Any = import_module("altair")  # its types do not know what its charts become
HERE = Path(__file__).parent
MEASURED, PAGE, IMAGES = HERE / "frames.json", HERE.parent / "docs/performance.md", HERE.parent / "docs/images"
BEGIN, END = "<!-- measured: written by benchmarks/plots.py -->", "<!-- measured: end -->"
CURVES = {
    HAND: "#000000",
    HAND_DUCKDB: "#888888",
    OPENFISCA: "#009E73",
    POLARS: "#0072B2",
    "frames.check, pandas with NumPy types": "#56B4E9",
    DUCKDB: "#CC79A7",
    LOOP: "#D55E00",
}
"""The cases of the curves, and their colours."""
KINDS = {"rules by hand": "#999999", "frames.check": "#0072B2", "check() of each row": "#D55E00", "copy": "#000000"}
POWERS = [10.0**power for power in range(-4, 5)]
Row = Mapping[str, Any]


# ------------------------------------------------------------------------------------------------------- plots


def rows_against_time(told: Sequence[Row]) -> Any:
    """Draw the time of a row against the size of the table, both on scales of powers of ten."""
    cases = [name for name in CURVES if any(one["case"] == name for one in told)]
    values = [
        {"case": one["case"], "rows": one["rows"], "time": one["ns"] / 1000} for one in told if one["case"] in cases
    ]
    of_case = alt.Color("case:N", sort=cases, title=None).scale(domain=cases, range=[CURVES[case] for case in cases])
    base = alt.Chart(alt.Data(values=values)).encode(
        alt.X("rows:Q", title="rows in the table")
        .scale(type="log")
        .axis(format=",", values=sorted({one["rows"] for one in values}), grid=False),
        alt.Y("time:Q", title="microseconds a row").scale(type="log").axis(format="~g", values=POWERS),
        of_case.legend(orient="right", labelLimit=400, symbolSize=80),
    )
    lines = base.mark_line(strokeWidth=2).encode(alt.StrokeDash("case:N", sort=cases, legend=None).scale(domain=cases))
    points = base.mark_point(filled=True, size=70, opacity=1).encode(
        alt.Shape("case:N", sort=cases, title=None).scale(domain=cases)
    )
    return alt.layer(lines, points).properties(width=460, height=320)


def ratios(told: Sequence[Row], base: str) -> Any:
    """Draw the ratio of each case to the base: shorter to the left is quicker, to the right slower."""
    values = [
        {**one, "kind": _kind(one["case"]), "shown": f"{one['ratio']:.2g}", "at": max(1, one["highest"])}
        for one in told
    ]
    order = [one["case"] for one in sorted(values, key=lambda one: one["ratio"])]
    cases = alt.Y("case:N", sort=order, title=None).axis(labelLimit=400)
    chart = alt.Chart(alt.Data(values=values)).encode(cases)
    title = f"times as long as {base}, with the range"
    ratio = alt.X("ratio:Q", title=title).scale(type="log").axis(format="~g", values=POWERS)
    colour = alt.Color("kind:N", legend=None).scale(domain=list(KINDS), range=list(KINDS.values()))
    bars = chart.mark_bar(height=12, opacity=0.75).encode(ratio, alt.X2Datum(1), colour)
    ranges = chart.mark_rule(strokeWidth=2).encode(alt.X("lowest:Q"), alt.X2("highest:Q"))
    labels = chart.mark_text(align="left", dx=6, fontSize=11).encode(alt.X("at:Q"), alt.Text("shown:N"))
    return alt.layer(bars, ranges, labels).properties(width=460, height=alt.Step(22))


def _kind(case: str) -> str:
    return next(kind for kind in KINDS if case.startswith(kind))


def drawn(chart: Any, file: Path) -> None:
    """Save a plot."""
    file.parent.mkdir(parents=True, exist_ok=True)
    chart.configure(background="white", font="sans-serif").configure_axis(labelFontSize=12, titleFontSize=12).save(file)


# ------------------------------------------------------------------------------------------------------- tables


def page(measured: Mapping[str, Any]) -> str:
    """Write the measured part of the page."""
    return "\n\n".join(_parts(measured)) + "\n"


def _parts(measured: Mapping[str, Any]) -> Iterator[str]:
    where, memory = measured["measured"], measured["memory"]
    versions = ", ".join(f"{name} {number}" for name, number in where["versions"].items())
    largest = _largest(measured["time"])
    yield (
        f"Measured on {where['date']}: {where['processor']}, {where['cores']} cores, {where['memory_gb']} GB; CPython "
        f"{where['python']}, {versions}. {where['rounds']} rounds; {where['distinct']:,} different rows, repeated in "
        f"larger tables; loops go over at most {where['in_a_loop']:,} rows."
    )
    for workload, heading, base in (
        (SCHOOL, "School mobilities, with the same rules written by hand", HAND),
        (KA1, "All of Key Action 1, rows of every kind in one table", LOOP),
    ):
        told = [one for one in measured["time"] if one["workload"] == workload]
        weighed = {one["case"]: one for one in memory if one["workload"] == workload}
        yield f"### {heading}\n\n{largest:,} rows; the ratio is to {base}."
        yield _table(
            ("", "a row", "ratio (range)", "memory, a million rows", "first run of all"),
            [
                (one["case"], _time(one["ns"]), _ratio(one), *_weight(weighed.get(one["case"])))
                for one in told
                if one["rows"] == largest
            ],
        )
        if workload == SCHOOL:
            yield f"![Each case against {base}, as bars with their range.](images/tables-ratio.svg)"
        yield "What a row takes in tables of other sizes:"
        yield _by_size(told)
        if workload == SCHOOL:
            yield "![The time of a row against the rows of the table.](images/tables-rows.svg)"
    yield "### Kinds with few and with many lines"
    yield _by_lines(measured["lines"])


def _by_size(told: Sequence[Row]) -> str:
    sizes = sorted({one["rows"] for one in told})
    times = {(one["case"], one["rows"]): _time(one["ns"]) for one in told}
    cases = dict.fromkeys(one["case"] for one in told)
    return _table(
        ("", *(f"{size:,} rows" for size in sizes)),
        [(case, *(times.get((case, size), "") for size in sizes)) for case in cases],
    )


def _by_lines(told: Sequence[Row]) -> str:
    times = {(one["lines"], one["case"]): one for one in told}
    return _table(
        ("lines", "kind", "frames.check, a row", "check(), a row", "ratio (range)"),
        [
            (
                str(lines),
                times[lines, POLARS]["kind"],
                _time(times[lines, POLARS]["ns"]),
                _time(times[lines, LOOP]["ns"]),
                _ratio(times[lines, POLARS]),
            )
            for lines in dict.fromkeys(one["lines"] for one in told)
        ],
    )


def _largest(told: Sequence[Row]) -> int:
    """Give the largest table for which all cases were timed."""
    sizes: list[int] = [one["rows"] for one in told if one["rows"] <= HUGE]
    return max(sizes)


def _table(heading: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    dashes = ["---", *["---:"] * (len(heading) - 1)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (heading, dashes, *rows))


def _time(nanoseconds: float) -> str:
    for unit, size in (("ms", 1e6), ("µs", 1e3)):
        if nanoseconds >= size:
            return f"{nanoseconds / size:.3g} {unit}"
    return f"{nanoseconds:.0f} ns"


def _ratio(one: Row) -> str:
    if one["lowest"] == one["highest"] == 1:
        return "1"
    return f"{one['ratio']:.2g} ({one['lowest']:.2g}–{one['highest']:.2g})"


def _weight(weighed: Row | None) -> tuple[str, str]:
    if weighed is None:
        return "", ""
    seen = weighed["mb_per_million"] * weighed["rows"] > 10**6
    return f"{weighed['mb_per_million']:,.0f} MB" if seen else "too little to see", f"{weighed['first_run']:.2g} s"


def main(file: Path) -> None:
    """Write the plots and the measured part of the page."""
    measured = json.loads(file.read_text(encoding="utf-8"))
    school = [one for one in measured["time"] if one["workload"] == SCHOOL]
    largest = _largest(school)
    drawn(rows_against_time(school), IMAGES / "tables-rows.svg")
    drawn(ratios([one for one in school if one["rows"] == largest], HAND), IMAGES / "tables-ratio.svg")
    before, _begin, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    _written, _end, after = rest.partition(END)
    PAGE.write_text(f"{before}{BEGIN}\n\n{page(measured)}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else MEASURED)
