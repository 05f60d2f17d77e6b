"""What a user's code relies on: is it all still there, as it was at the last version?

    python tools/api.py [REVISION]

Compares the public names, their parameters and their types with those of a revision of git: the last tag where none is
told. Prints what would break code that uses them; the exit status is then 1, unless the version in pyproject.toml says
that it may (another first number, or below 1.0 another second one). Without a tag there is nothing to compare with.
"""

import subprocess
import sys
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path

import griffe

ROOT = Path(__file__).parent.parent
PACKAGE = "erasmusrules"
DATA = tuple(f"{PACKAGE}.{name}" for name in ("bibliography", "programme_2014_2020", "programme_2021_2027"))
"""Rules and sources are data, found by their id or key: what changes in them, `changes` and the snapshots tell."""


def last_tag(repository: Path) -> str | None:
    """Give the last tag before what is checked out, if there is any."""
    found = _git(repository, "describe", "--tags", "--abbrev=0")
    return found.stdout.strip() if found.returncode == 0 else None


def breakages(repository: Path, revision: str) -> Iterator[str]:
    """Tell what would break a user's code that was written for a revision.

    Args:
        repository: the folder of the checkout.
        revision: the revision to compare with what is there now.
    """
    before = griffe.load_git(PACKAGE, ref=revision, repo=repository, search_paths=["src"])
    now = griffe.load(PACKAGE, search_paths=[repository / "src"])
    for breakage in griffe.find_breaking_changes(before, now):
        # A constant is found by its name: what it holds may be told better.
        is_value = breakage.kind is griffe.BreakageKind.ATTRIBUTE_CHANGED_VALUE
        if not is_value and not breakage.obj.canonical_path.startswith(DATA):
            values = (breakage.old_value, breakage.new_value)
            old, new = (getattr(value, "name", value) for value in values)
            yield f"{breakage.obj.canonical_path}: {breakage.kind.value} ({old} -> {new})"


def may_break(before: str, now: str) -> bool:
    """Tell whether a version may break what worked with an earlier one.

    >>> may_break("1.2.0", "1.3.0"), may_break("1.2.0", "2.0.0"), may_break("0.1.0", "0.2.0")
    (False, True, True)
    """
    old, new = ([int(part) for part in version.split(".")] for version in (before, now))
    return old[0] != new[0] or (new[0] == 0 and old[1] != new[1])


def _git(repository: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["git", "-C", str(repository), *words], capture_output=True, text=True, check=False)


def _version(pyproject: str) -> str:
    return str(tomllib.loads(pyproject)["project"]["version"])


def main(words: Sequence[str], repository: Path = ROOT) -> int:
    """Print what would break, and tell whether it may."""
    revision = words[0] if words else last_tag(repository)
    if revision is None:
        print("no tag yet: the public names are compared with nothing")
        return 0
    found = [*breakages(repository, revision)]
    print(*found, sep="\n", end="\n" if found else "")
    before = _version(_git(repository, "show", f"{revision}:pyproject.toml").stdout)
    now = _version((repository / "pyproject.toml").read_text(encoding="utf-8"))
    allowed = may_break(before, now)
    print(f"since {revision}: {len(found)}; {before} -> {now} may{'' if allowed else ' not'} break a user's code")
    return 1 if found and not allowed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
