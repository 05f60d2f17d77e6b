"""All rules in words, call by call and language by language: what a change of a rule changes for a reader.

python tools/snapshot.py            writes tests/snapshots/
python tools/snapshot.py --check    exits with 1 where a file is out of date
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from calls import CALLS
from erasmusrules.formats import sentence
from erasmusrules.history import Gap, In
from erasmusrules.label import LANGUAGES, Language
from erasmusrules.rulebook import PROJECT_RULES, RULES
from erasmusrules.rules import Rule

FOLDER = Path(__file__).parent.parent / "tests" / "snapshots"


def snapshot(call: int, lang: Language) -> str:
    """Say every rule of a call."""
    return "\n".join(_lines(call, lang)) + "\n"


def _lines(call: int, lang: Language) -> Iterator[str]:
    rules: tuple[Rule[Any], ...] = (*RULES.of_call(call), *PROJECT_RULES.of_call(call))
    for rule in rules:
        entry = rule.requires.at(call)
        yield f"{rule.id}: {rule.title.text(lang)}"
        if entry is None:
            yield f"  {sentence(rule.unread.fill(lang, title=rule.title.text(lang), call=str(call)))}"
        elif isinstance(entry, Gap):
            yield f"  ? {sentence(entry.why.text(lang))}"
        else:
            yield f"  {sentence(entry.value.words(lang))}"
        evidence = f" [{entry.evidence.value}]" if isinstance(entry, In) else ""
        if entry is not None:
            yield f"  {rule.kind.value}, {entry.first}-{entry.last}{evidence}"
            yield from (f"    {citation.source.key}, {citation.place}: {citation.says}" for citation in entry.citations)


def files() -> Iterator[tuple[Path, str]]:
    """Give each file with the text it should hold."""
    for call in CALLS:
        for lang in LANGUAGES:
            yield FOLDER / f"{call}.{lang}.txt", snapshot(call, lang)


def main(arguments: list[str]) -> int:
    """Write the files, or check them."""
    stale = [path for path, text in files() if not path.exists() or path.read_text(encoding="utf-8") != text]
    if "--check" in arguments:
        for path in stale:
            print(f"out of date: {path.name}; run python tools/snapshot.py and read the difference")
        return 1 if stale else 0
    FOLDER.mkdir(exist_ok=True)
    for path, text in files():
        path.write_text(text, encoding="utf-8")
    print(f"{len(stale)} files written anew")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
