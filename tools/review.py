"""What a change of the rules changes: for a reader of the rules, and for the rows of the examples.

python tools/review.py [BASE] [--markdown]

The working tree is held against the revision where it left BASE (as a pull request is), HEAD where none is given. BASE
is checked out in a temporary worktree, and its own code tells its rules and answers today's examples.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).parent.parent
ASPECTS = ("says", "terms", "kind", "evidence", "title", "applies to", "applies to the terms", "topic", "leaves out")
"""What a rule has in a call, besides its source; a change of any of them is told."""

Told = Mapping[str, Any]


def reviewed(old: Told, new: Told, *, markdown: bool) -> str:
    """Say what differs between what two checkouts told.

    Args:
        old: the rules and answers of the one, as `tools/telling.py` tells them.
        new: those of the other.
        markdown: whether to write for a comment, and not for a terminal.
    """
    write = _Markdown() if markdown else _Plain()
    lines = [*_rules(old["rules"], new["rules"], write), *_answers(old["answers"], new["answers"], write)]
    return "\n".join(lines or [write.heading("No rule and no example differs")]) + "\n"


# ------------------------------------------------------------------------------------------------------- the rules


def _rules(old: Told, new: Told, write: _Plain) -> Iterator[str]:
    both = [rule for rule in new if rule in old]
    changed = [(rule, changes) for rule in both if (changes := list(_changes(old[rule], new[rule])))]
    added = [(rule, list(_changes({}, new[rule]))) for rule in new if rule not in old]
    dropped = [(rule, list(_changes(old[rule], {}))) for rule in old if rule not in new]
    for heading, rules in (("Rules changed", changed), ("Rules added", added), ("Rules dropped", dropped)):
        if rules:
            yield write.heading(f"{heading}: {len(rules)}")
        for rule, changes in rules:
            yield write.name(rule)
            for calls, before, after in changes:
                yield write.item(calls)
                yield from map(write.detail, _difference(before, after))


def _changes(old: Told, new: Told) -> Iterator[tuple[str, Told | None, Told | None]]:
    """Put calls together of which the same is to be said."""
    pairs = [(int(call), old.get(call), new.get(call)) for call in sorted({*old, *new})]
    for (before, after), alike in _runs(pairs, lambda pair: (pair[1], pair[2])):
        if before != after:
            first, *others = [call for call, _before, _after in alike]
            yield f"call {first}" if not others else f"calls {first}-{others[-1]}", before, after


def _runs(items: Sequence[Any], key: Callable[[Any], Any]) -> Iterator[tuple[Any, list[Any]]]:
    return ((what, list(alike)) for what, alike in groupby(items, key))


def _difference(before: Told | None, after: Told | None) -> Iterator[str]:
    told = (before or {}, after or {})
    for aspect in ASPECTS if before is not None and after is not None else ("says", "kind", "evidence"):
        was, is_ = (side.get(aspect) for side in told)
        if was == is_:
            if aspect == "says" and was is not None:
                yield from (f"{lang}: {was[lang]}" for lang in was)
            continue
        if aspect in {"terms", "applies to the terms"}:
            yield from _terms(aspect, was or [], is_ or [])
        elif isinstance(was or is_, dict):
            for lang in ("nl", "en"):
                yield from _old_and_new(f"{aspect}, {lang}", *(side and side[lang] for side in (was, is_)))
        else:
            yield from _old_and_new(aspect, was, is_)
    was, is_ = (side.get("source", []) for side in told)
    yield from (f"source: {source}" for source in is_ if source in was)
    yield from (f"source, new: {source}" for source in is_ if source not in was)
    yield from (f"source, old: {source}" for source in was if source not in is_)


def _terms(aspect: str, was: Sequence[str], is_: Sequence[str]) -> Iterator[str]:
    came, went = [term for term in is_ if term not in was], [term for term in was if term not in is_]
    if came:
        yield f"{aspect}, new: {', '.join(came)}"
    if went:
        yield f"{aspect}, old: {', '.join(went)}"


def _old_and_new(what: str, was: Any, is_: Any) -> Iterator[str]:
    for age, said in (("old", was), ("new", is_)):
        shown = "; ".join(f"{label['nl']} / {label['en']}" for label in said) if what == "leaves out" else said
        yield f"{what}, {age}: {shown or '-'}"


# ---------------------------------------------------------------------------------------------------- the examples


def _answers(old: Told, new: Told, write: _Plain) -> Iterator[str]:
    flips = [
        (name, row, old[name].get(row), answer)
        for name in new
        for row, answer in new[name].items()
        if old[name].get(row) != answer
    ]
    if flips:
        yield write.heading(f"Rows of the examples that are answered otherwise: {len(flips)}")
    for name, rows in _runs(flips, lambda flip: flip[0]):
        yield write.name(f"examples/{name}")
        for _name, row, before, after in rows:
            yield write.item(row)
            yield from map(write.detail, (*_answer("old", before), *_answer("new", after)))


def _answer(age: str, answer: Told | None) -> Iterator[str]:
    if answer is None:
        yield f"{age}: not read"
        return
    missing = f" (missing: {', '.join(answer['missing'])})" if answer["missing"] else ""
    yield f"{age}: {answer['outcome']}{missing}"
    yield from (f"{age}, {lang}: {reason}" for lang in ("nl", "en") for reason in answer["reasons"][lang])


# --------------------------------------------------------------------------------------------------------- writing


class _Plain:
    """Text for a terminal."""

    def heading(self, text: str) -> str:
        return f"{text}\n{'=' * len(text)}"

    def name(self, text: str) -> str:
        return f"\n{text}"

    def item(self, text: str) -> str:
        return f"  {text}"

    def detail(self, text: str) -> str:
        return f"    {text}"


class _Markdown(_Plain):
    """Text for a comment, in which nothing that is quoted is markup."""

    def heading(self, text: str) -> str:
        return f"## {text}\n"

    def name(self, text: str) -> str:
        return f"\n### `{text}`\n"

    def item(self, text: str) -> str:
        return f"- **{_quoted(text)}**"

    def detail(self, text: str) -> str:
        what, _, said = text.partition(": ")
        return f"  - {what}: {_quoted(said)}"


def _quoted(text: str) -> str:
    return "".join(f"\\{letter}" if letter in "\\`*_<>[]|#" else letter for letter in text)


# ------------------------------------------------------------------------------------------------- the two checkouts


def _git(*words: str) -> str:
    ran = subprocess.run(["git", "-C", str(ROOT), *words], capture_output=True, text=True, check=False)
    if ran.returncode:
        raise SystemExit(f"git {' '.join(words)}: {ran.stderr.strip()}")
    return ran.stdout.strip()


def _told(folder: Path, examples: Sequence[Path]) -> Told:
    words = [sys.executable, str(ROOT / "tools" / "telling.py"), str(folder), *map(str, examples)]
    env = {**os.environ, "PYTHONPATH": str(folder / "src")}
    ran = subprocess.run(words, capture_output=True, text=True, check=False, env=env)
    if ran.returncode:
        raise SystemExit(f"the rules in {folder} cannot be told:\n{ran.stderr.strip()}")
    told: Told = json.loads(ran.stdout)
    return told


def main(arguments: Sequence[str]) -> int:
    """Print the review."""
    parser = argparse.ArgumentParser(description="Tell what a change of the rules changes.")
    parser.add_argument("base", nargs="?", default="HEAD", metavar="BASE", help="a revision: origin/main")
    parser.add_argument("--markdown", action="store_true", help="write for a comment")
    options = parser.parse_args(arguments)
    base = _git("merge-base", options.base, "HEAD")
    examples = sorted((ROOT / "examples").glob("*.csv"))
    with TemporaryDirectory() as folder:
        tree = Path(folder).resolve() / "base"
        _git("worktree", "add", "--quiet", "--detach", str(tree), base)
        try:
            old = _told(tree, examples)
        finally:
            _git("worktree", "remove", "--force", str(tree))
    print(reviewed(old, _told(ROOT.resolve(), examples), markdown=options.markdown), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
