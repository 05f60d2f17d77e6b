"""The tool that tells what would break a user's code."""

import subprocess
from pathlib import Path

import pytest

import api

SOURCE = """\
def check(plan: int, *, evidence: int = 1) -> int:
    \"\"\"Check.\"\"\"
    return plan
"""


@pytest.fixture(name="repository")
def _repository(tmp_path: Path) -> Path:
    """Make a repository with one version of a package of our name."""
    package = tmp_path / "src" / api.PACKAGE
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "0.1.0"\n', encoding="utf-8")
    for words in (["init", "--quiet"], ["add", "."], ["commit", "--quiet", "--message", "first"]):
        _git(tmp_path, *words)
    return tmp_path


def _git(repository: Path, *words: str) -> None:
    who = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *who, *words], cwd=repository, check=True)


def _renamed(repository: Path) -> None:
    source = repository / "src" / api.PACKAGE / "__init__.py"
    source.write_text(SOURCE.replace("evidence", "proof"), encoding="utf-8")


def test_without_a_tag_nothing_is_compared(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Before the first version is tagged there is no promise yet."""
    _renamed(repository)
    assert api.main([], repository) == 0
    assert capsys.readouterr().out == "no tag yet: the public names are compared with nothing\n"


def test_a_parameter_of_another_name_is_told(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A call that names it would fail: it is told since a tag, and since any revision."""
    assert api.main(["HEAD"], repository) == 0
    _git(repository, "tag", "v0.1.0")
    _renamed(repository)
    capsys.readouterr()
    for words in ([], ["HEAD"]):
        assert api.main(words, repository) == 1
        told = capsys.readouterr().out
        assert told.startswith("erasmusrules.check: Parameter was removed (evidence -> None)\n")
        assert told.endswith("0.1.0 -> 0.1.0 may not break a user's code\n")


def test_another_version_may_break(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What breaks is told all the same, and is no mistake where the version says so."""
    _git(repository, "tag", "v0.1.0")
    _renamed(repository)
    (repository / "pyproject.toml").write_text('[project]\nversion = "0.2.0"\n', encoding="utf-8")
    assert api.main([], repository) == 0
    assert "0.1.0 -> 0.2.0 may break a user's code\n" in capsys.readouterr().out
