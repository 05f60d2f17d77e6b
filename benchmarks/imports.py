"""What `import erasmusrules` takes, as ratios to the import of what it stands on.

    python benchmarks/imports.py [ROUNDS]

Every case runs in a process of its own, round after round in an order that rotates, with bytecode that is there
already; counted is the processor's time of the statement, without the start of Python. The figures are medians of the
ratios within each round. They are printed, and written into docs/performance.md.
"""

import os
import platform
import subprocess
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from attrs import frozen

PAGE = Path(__file__).parent.parent / "docs" / "performance.md"
BEGIN, END = "<!-- imports: written by benchmarks/imports.py -->", "<!-- imports: end -->"
ROUNDS = 25
PLAN = "e.Mobility(call=2019, action=e.Action.KA229, activity=e.Activity.LONG_TERM_STUDY_MOBILITY_OF_PUPILS, days=61)"
CASES = {
    "`import attrs, dateutil`": "import attrs, dateutil",
    "... and the parts of dateutil that are used": "import attrs, dateutil.relativedelta, dateutil.tz",
    "`import erasmusrules`": "import erasmusrules",
    "... and a first `check`": f"import erasmusrules as e; e.check({PLAN}).outcome",
    "... and its words": f"import erasmusrules as e; e.check({PLAN}).text('nl')",
}
TIMED = """\
import sys, time
began = time.process_time()
{statement}
taken = time.process_time() - began
ours = sum(name.startswith("erasmusrules") for name in sys.modules)
print(taken, ours, len(sys.modules) - ours)
"""


@frozen
class Loaded:
    """What a statement took, once.

    Attributes:
        seconds: the processor's time.
        ours: how many modules of the library it loaded.
        others: how many other modules there are then, those of Python's own start among them.
    """

    seconds: float
    ours: int
    others: int


def loaded(statement: str, bytecode: Path) -> Loaded:
    """Run a statement in a process of its own.

    Args:
        statement: what is run.
        bytecode: where compiled modules are kept from run to run.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(bytecode)
    command = [sys.executable, "-c", TIMED.format(statement=statement)]
    run = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    seconds, ours, others = run.stdout.split()
    return Loaded(float(seconds), int(ours), int(others))


def measured(rounds: int) -> Mapping[str, Sequence[Loaded]]:
    """Run every case in every round; the first round, in which bytecode is written, does not count."""
    found: dict[str, list[Loaded]] = {name: [] for name in CASES}
    names = [*CASES]
    with TemporaryDirectory() as folder:
        for number in range(rounds + 1):
            at = number % len(names)
            for name in names[at:] + names[:at]:
                once = loaded(CASES[name], Path(folder))
                if number:
                    found[name].append(once)
    return found


def table(found: Mapping[str, Sequence[Loaded]]) -> str:
    """Write the medians as a table."""
    base = [once.seconds for once in next(iter(found.values()))]
    lines = [
        "| | ratio (middle half) | time | modules of ours | other modules |",
        "| --- | ---: | ---: | ---: | ---: |",
    ]
    for name, each in found.items():
        ratios = sorted(once.seconds / ground for once, ground in zip(each, base, strict=True))
        quarter = len(ratios) // 4
        half = f" ({ratios[quarter]:.2g}–{ratios[-1 - quarter]:.2g})" if each[0].ours or "..." in name else ""
        milliseconds = median(once.seconds for once in each) * 1000
        lines.append(
            f"| {name} | {median(ratios):.2g}{half} | {milliseconds:.0f} ms | {each[0].ours} | {each[0].others} |"
        )
    return "\n".join(lines)


def main(rounds: int) -> None:
    """Measure, print, and write the page."""
    told = table(measured(rounds))
    print(told)
    packages = ", ".join(f"{name} {version(name)}" for name in ("attrs", "python-dateutil", "babel"))
    when = datetime.now(tz=UTC).date().isoformat()
    head = f"Measured on {when}, {rounds} rounds; CPython {platform.python_version()}, {packages}."
    before, _begin, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    _written, _end, after = rest.partition(END)
    PAGE.write_text(f"{before}{BEGIN}\n\n{head}\n\n{told}\n\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
