"""The rules in words, as they were last read by a person."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from erasmusrules.problems import WrongInput
from erasmusrules.snapshots import snapshot
from snapshot import FOLDER, files


@pytest.mark.parametrize(
    ("path", "text"), tuple(files()), ids=lambda value: value.name if isinstance(value, Path) else ""
)
def test_the_snapshot_is_up_to_date(path: Path, text: str) -> None:
    """A change of a rule shows as a change of its sentence; `python tools/snapshot.py` writes it."""
    assert path.read_text(encoding="utf-8") == text


def test_no_snapshot_is_left_behind() -> None:
    """Every file in the folder is one that is written."""
    assert {path.name for path in FOLDER.iterdir()} == {path.name for path, _text in files()}


@pytest.mark.parametrize(
    ("call", "lang", "env"),
    [
        (2024, "nl", {"PYTHONHASHSEED": "1", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}),
        (2024, "nl", {"PYTHONHASHSEED": "42", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"}),
        (2019, "en", {"PYTHONHASHSEED": "0", "LC_ALL": "nl_BE.UTF-8"}),
    ],
)
def test_the_command_prints_the_same_everywhere(call: int, lang: str, env: Mapping[str, str]) -> None:
    """Neither the order of sets nor the surroundings change a byte of what `snapshot` prints."""
    ran = subprocess.run(  # noqa: S603 -- this very program
        [sys.executable, "-m", "erasmusrules", "snapshot", "--call", str(call), "--lang", lang],
        capture_output=True,
        check=True,
        env={**os.environ, **env},
        timeout=60,
    )
    assert ran.stdout == (FOLDER / f"{call}.{lang}.txt").read_bytes()


def test_a_call_without_rules_says_so() -> None:
    """A call that no programming period has is no error."""
    assert snapshot(call=2040, lang="en") == "Call 2040: this library has no rules for it yet.\n"
    assert snapshot(call=2040, lang="nl").startswith("Oproep 2040: hiervoor zijn")


def test_a_call_that_cannot_be_is_refused() -> None:
    """There was no Erasmus+ before 2014."""
    with pytest.raises(WrongInput, match="call: 2013; accepted: a call year from 2014 on"):
        snapshot(call=2013, lang="en")
