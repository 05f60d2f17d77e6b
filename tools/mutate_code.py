"""Change the code of the ground floor one thing at a time and demand that a test notices.

    python tools/mutate_code.py [--page] [MODULE ...]

A comparison or its bound is moved, ``+`` and ``-``, ``and`` and ``or`` change places, a ``not`` goes, a condition is
turned round, a number is one more or one less, a truth is the other, a text is empty, nothing is given back, a
statement is left out. A mutant is tried against the tests of its module, and if they do not notice, against `WIDER`.
Those that nothing notices are printed, and the exit status is 1 where fewer than `ASKED` per cent are noticed.
`--page` writes the table into `docs/testing.md`.

What cannot be noticed, because it says the same in other words, stands in `tools/equivalent_mutants.tsv` with its
reason; an entry there that fits no mutant any more is an error.

Written with `ast` and not with a mutation tool: mutmut 3.8 makes no mutants in classes that have a decorator, as ours
all have, and cosmic-ray 8.7 writes its mutants into the source, where one stays when it is interrupted. Here a mutant
is only ever imported, in a process of its own; no file changes.
"""

from __future__ import annotations

import ast
import os
import signal
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import copy
from csv import DictReader
from datetime import date
from functools import partial
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_file_location
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter
from types import ModuleType
from typing import TypeVar, cast

os.environ["HYPOTHESIS_NO_PLUGINS"] = "1"  # it would load the package before the mutant

import pytest
from attrs import frozen
from hypothesis import Phase, settings

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "erasmusrules"
MODULES = (
    "outcome",
    "label",
    "problems",
    "calendar",
    "brussels",
    "formats",
    "conditions",
    "history",
    "sources",
    "needs",
    "compiled",
    "rules",
)
WIDER = ("checking", "demands", "accompanying")
"""Further tests that use the whole house; with those of all modules of the ground floor."""
ASKED = 95
EQUIVALENT = Path(__file__).parent / "equivalent_mutants.tsv"
PAGE = ROOT / "docs" / "testing.md"
BEGIN, END = "<!-- mutated: written by tools/mutate_code.py -->", "<!-- end of mutated -->"

# ------------------------------------------------------------------------------------------------ what is changed

_SWAPPED: dict[type[ast.AST], tuple[type[ast.AST], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.FloorDiv,),
    ast.Div: (ast.Mult,),
    ast.FloorDiv: (ast.Mult,),
    ast.Mod: (ast.FloorDiv,),
    ast.BitAnd: (ast.BitOr,),
    ast.BitOr: (ast.BitAnd,),
    ast.And: (ast.Or,),
    ast.Or: (ast.And,),
}


N = TypeVar("N", bound=ast.AST)
Key = tuple[str, str, str]
"""A module, a line of it and what is changed there."""


@frozen
class Mutant:
    """A module with one thing changed: where, what, and the whole of its source."""

    module: str
    line: int
    text: str
    what: str
    source: str

    @property
    def key(self) -> Key:
        """How it is named in the list of equivalent mutants."""
        return self.module, self.text, self.what


def mutants(module: str) -> Iterator[Mutant]:
    """Give every mutant of a module; the same change on the same line is counted, "(2)"."""
    lines = (PACKAGE / f"{module}.py").read_text(encoding="utf-8").splitlines()
    tree = ast.parse("\n".join(lines))
    seen = Counter[tuple[int, str]]()
    for node, put, line in _places(tree, 1):
        for other in _changes(node):
            what = f"{_shown(node)} -> {_shown(other)}"
            seen[line, what] += 1
            times = seen[line, what]
            put(other)
            source = ast.unparse(ast.fix_missing_locations(tree))
            put(node)
            yield Mutant(module, line, lines[line - 1].strip(), what if times == 1 else f"{what} ({times})", source)


def _places(node: ast.AST, line: int) -> Iterator[tuple[ast.AST, Callable[[ast.AST], None], int]]:
    """Go through all that can be changed, each with how to put something in its place; types decide nothing."""
    fields: Iterator[tuple[str, object]] = ast.iter_fields(node)
    for name, value in fields:
        if name in {"annotation", "returns"}:
            continue
        several = cast("list[object]", value) if isinstance(value, list) else None
        children: list[object] = [value] if several is None else several
        for at, child in enumerate(children):
            if isinstance(child, ast.AST) and not _is_left_alone(node, child):
                there = getattr(child, "lineno", line)
                put = partial(setattr, node, name) if several is None else partial(several.__setitem__, at)
                yield child, put, there
                yield from _places(child, there)


def _is_left_alone(parent: ast.AST, node: ast.AST) -> bool:
    """Tell what is not code that runs: documentation, what is for type checkers, and ``zip(..., strict=True)``."""
    match node:
        case ast.Expr(ast.Constant()) | ast.If(ast.Name("TYPE_CHECKING")) | ast.Call(ast.Name("TypeVar")):
            return True
        case ast.keyword("strict"):
            return True
        case ast.Constant() if isinstance(parent, ast.Call) and ast.unparse(parent.func) == "cast":
            return True
        case _:
            return False


def _changes(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Constant():
            yield from _other_values(node.value)
        case ast.Compare(ops=ops):
            others = [(at, other()) for at, operator in enumerate(ops) for other in _SWAPPED[type(operator)]]
            yield from (_with(node, ops=[*ops[:at], other, *ops[at + 1 :]]) for at, other in others)
        case ast.BinOp(op=operator) | ast.BoolOp(op=operator):
            yield from (_with(node, op=other()) for other in _SWAPPED.get(type(operator), ()))
        case ast.UnaryOp():
            yield node.operand
        case ast.IfExp(test) if _is_turned_only_here(test):
            yield _with(node, test=ast.UnaryOp(ast.Not(), test))
        case ast.comprehension(ifs=[test, *others]) if _is_turned_only_here(test):
            yield _with(node, ifs=[ast.UnaryOp(ast.Not(), test), *others])
        case ast.stmt():
            yield from _other_statements(node)
        case _:
            return


def _other_statements(statement: ast.stmt) -> Iterator[ast.stmt]:
    match statement:
        case ast.If(test) | ast.While(test) if _is_turned_only_here(test):
            yield _with(statement, test=ast.UnaryOp(ast.Not(), test))
        case ast.Return(ast.expr() as value) if ast.unparse(value) != "None":
            yield ast.Return(None)
        case ast.Raise() | ast.AugAssign() | ast.Expr():
            yield ast.Pass()
        case _:
            return


def _other_values(value: object) -> Iterator[ast.AST]:
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, int):
        yield from (ast.Constant(value + 1), ast.Constant(value - 1))
    elif isinstance(value, str) and value:
        yield ast.Constant("")


def _is_turned_only_here(test: ast.expr) -> bool:
    """Tell whether no other change does the same as putting ``not`` in front."""
    single = isinstance(test, ast.Compare) and len(test.ops) == 1
    return not single and not (isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not))


def _with(node: N, **fields: object) -> N:
    other = copy(node)
    for name, value in fields.items():
        setattr(other, name, value)
    return other


def _shown(node: ast.AST) -> str:
    """Write what is changed in one line; of a statement only its head."""
    if isinstance(node, ast.comprehension):
        return " ".join(f"if {ast.unparse(test)}" for test in node.ifs)
    return ast.unparse(ast.fix_missing_locations(node)).splitlines()[0]


# --------------------------------------------------------------------------------------------- how it is tried


@frozen(eq=False)
class Importing(MetaPathFinder, Loader):
    """Imports a mutant where its module is asked for."""

    mutant: Mutant

    def find_spec(self, name: str, _path: Sequence[str] | None, _target: ModuleType | None = None) -> ModuleSpec | None:
        path = PACKAGE / f"{self.mutant.module}.py"
        return spec_from_file_location(name, path, loader=self) if name == f"erasmusrules.{path.stem}" else None

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self.mutant.source, str(module.__file__), "exec", dont_inherit=True), module.__dict__)  # noqa: S102 -- the mutant


def own_tests(module: str) -> list[str]:
    """Name the tests of a module: its test file and the examples of its docstrings."""
    return [f"tests/test_{module}.py", f"src/erasmusrules/{module}.py"]


def survives(mutant: Mutant, tests: Sequence[str], seconds: int, *, alone: bool) -> bool:
    """Tell whether tests pass with a mutant, in a process of its own; one that takes too long does not.

    Args:
        mutant: the mutant.
        tests: files with tests.
        seconds: how long the tests may take.
        alone: leave out what the package itself imports, where the tests ask for modules alone.
    """
    process = os.fork()
    if process == 0:
        code = 1
        try:
            signal.alarm(seconds)
            code = _run(mutant, tests, alone=alone)
        finally:
            os._exit(code)
    return os.waitpid(process, 0)[1] == 0


def _run(mutant: Mutant, tests: Sequence[str], *, alone: bool) -> int:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    if alone:
        package = sys.modules["erasmusrules"] = ModuleType("erasmusrules")
        package.__path__ = [str(PACKAGE)]
    sys.meta_path.insert(0, Importing(mutant))
    settings.register_profile(
        "mutants",
        derandomize=True,
        max_examples=15,
        database=None,
        deadline=None,
        phases=(Phase.explicit, Phase.generate),
    )
    settings.load_profile("mutants")
    return int(pytest.main(["-x", "-q", "--tb=no", "--assert=plain", "--noconftest", "-p", "no:cacheprovider", *tests]))


# ------------------------------------------------------------------------------------------------- what it finds


def equivalents() -> Mapping[Key, str]:
    """Read the mutants that say the same as the code, with the reasons."""
    with EQUIVALENT.open(encoding="utf-8", newline="") as file:
        rows = DictReader(file, delimiter="\t")
        return {(row["module"], row["line"], row["mutation"]): row["reason"] for row in rows}


def _time_allowed(module: str, tests: Sequence[str], *, alone: bool) -> int:
    """Give five times as long as the tests take without any change; they have to pass."""
    source = ast.unparse(ast.parse((PACKAGE / f"{module}.py").read_text(encoding="utf-8")))
    begin = perf_counter()
    if not survives(Mutant(module, 0, "", "nothing", source), tests, 600, alone=alone):
        raise RuntimeError(f"the tests do not pass as it is: {' '.join(tests)}")
    return 5 + int(5 * (perf_counter() - begin))


def those_alive(found: Sequence[Mutant], tests: Sequence[str], *, alone: bool) -> list[Mutant]:
    """Try mutants of one module on all processors: those that the tests do not notice."""
    if not found:
        return []
    try_one = partial(survives, tests=tests, seconds=_time_allowed(found[0].module, tests, alone=alone), alone=alone)
    with get_context("fork").Pool() as pool:
        return [mutant for mutant, alive in zip(found, pool.imap(try_one, found), strict=True) if alive]


def tried(module: str, listed: Mapping[Key, str]) -> tuple[str, list[Mutant], float]:
    """Try all mutants of a module: the row of the table, those that nothing notices, and the score in per cent."""
    begin = perf_counter()
    found = list(mutants(module))
    stale = {key for key in listed if key[0] == module} - {mutant.key for mutant in found}
    if stale:
        raise LookupError(f"{EQUIVALENT.name}: no such mutant any more: {sorted(stale)}")
    to_try = [mutant for mutant in found if mutant.key not in listed]
    of_others = [f"tests/test_{name}.py" for name in (*MODULES, *WIDER) if name != module]
    left = those_alive(to_try, own_tests(module), alone=True)
    alive = those_alive(left, of_others, alone=False)
    score = 100 * (1 - len(alive) / len(to_try))
    cells = (
        f"`{module}`",
        len(found),
        len(found) - len(to_try),
        len(to_try) - len(left),
        len(left) - len(alive),
        len(alive),
        f"{score:.1f} %",
        date.today().isoformat(),  # noqa: DTZ011 -- the day on which it was tried, where it was tried
        f"{perf_counter() - begin:.0f} s",
    )
    return f"| {' | '.join(map(str, cells))} |", alive, score


_HEAD = """
| module | mutants | equivalent | noticed by its own tests | by other tests | alive | noticed | tried on | in |
|---|---|---|---|---|---|---|---|---|
"""


def write_page(module: str, row: str) -> None:
    """Put the row of a module in the page, between its two marks; those of other modules stay."""
    before, rest = PAGE.read_text(encoding="utf-8").split(BEGIN)
    known, after = rest.split(END)
    kept = {row.split("`")[1]: row for row in known.splitlines() if row.startswith("| `")} | {module: row}
    table = "\n".join(kept[name] for name in MODULES if name in kept)
    PAGE.write_text(f"{before}{BEGIN}{_HEAD}{table}\n{END}{after}", encoding="utf-8")


def main(words: Sequence[str]) -> int:
    """Try the modules that are named, or all of them."""
    parser = ArgumentParser(prog="mutate_code.py")
    parser.add_argument("modules", nargs="*", metavar="MODULE", default=MODULES)
    parser.add_argument("--page", action="store_true", help="write the table into docs/testing.md")
    asked = parser.parse_args(words)
    os.chdir(ROOT)
    listed, enough = equivalents(), True
    for module in asked.modules:
        row, alive, score = tried(module, listed)
        print(row, flush=True)
        for mutant in alive:
            print(f"alive: {module}:{mutant.line}\t{mutant.text}\t{mutant.what}", flush=True)
        if asked.page:
            write_page(module, row)
        enough = enough and score >= ASKED
    return 0 if enough else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
