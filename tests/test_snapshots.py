"""The rules in words, as they were last read by a person."""

from pathlib import Path

import pytest

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
