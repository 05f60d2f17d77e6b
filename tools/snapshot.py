"""All rules in words, call by call and language by language: what a change of a rule changes for a reader.

python tools/snapshot.py            writes tests/snapshots/
python tools/snapshot.py --check    exits with 1 where a file is out of date
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from calls import CALLS
from erasmusrules.label import LANGUAGES
from erasmusrules.snapshots import snapshot

FOLDER = Path(__file__).parent.parent / "tests" / "snapshots"


def files() -> Iterator[tuple[Path, str]]:
    """Give each file with the text it should hold."""
    for call in CALLS:
        for lang in LANGUAGES:
            yield FOLDER / f"{call}.{lang}.txt", snapshot(call=call, lang=lang)


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
