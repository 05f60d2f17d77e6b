"""The review of a change of the rules: what a reader of a pull request is shown."""

import shutil
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from erasmusrules.rulebook import EVERY_RULE
from erasmusrules.rules import Rule
from mutate_rules import mutants
from review import reviewed
from telling import rule_told

ROOT = Path(__file__).parent.parent
SCHOOL = "src/erasmusrules/programme_2021_2027/school.py"
EXAMPLE = (
    "id,call,action,activity,start,end,sending,receiving,role,participants,ages,accompanying,enrolled\n"
    "short,2024,KA122-SCH,group-mobility-of-school-pupils,2025-03-10,2025-03-11,BE,FI,pupil,10,14;14,2,yes\n"
    "long,2024,KA122-SCH,group-mobility-of-school-pupils,2025-03-10,2025-03-14,BE,FI,pupil,10,14;14,2,yes\n"
)


@pytest.fixture(name="clone")
def _clone(tmp_path: Path) -> Path:
    """A repository of its own with the rules as they are, and one small example."""
    clone = tmp_path / "clone"
    for folder in ("src", "tools"):
        shutil.copytree(ROOT / folder, clone / folder, ignore=shutil.ignore_patterns("__pycache__"))
    (clone / "examples").mkdir()
    (clone / "examples" / "groups.csv").write_text(EXAMPLE)
    git(clone, "init", "--quiet")
    commit(clone, "as it was")
    return clone


def git(clone: Path, *words: str) -> str:
    """Run git in the repository, whoever's machine it is."""
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    return subprocess.run(["git", "-C", clone, *who, *words], capture_output=True, text=True, check=True).stdout


def commit(clone: Path, message: str) -> None:
    """Commit all there is."""
    git(clone, "add", "--all", "--force")
    git(clone, "commit", "--quiet", "--message", message)


def edit(clone: Path, file: str, old: str, new: str) -> None:
    """Change one place in a file."""
    text = (clone / file).read_text(encoding="utf-8")
    assert text.count(old) == 1
    (clone / file).write_text(text.replace(old, new), encoding="utf-8")


def review(clone: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the tool of the repository."""
    return subprocess.run(
        [sys.executable, clone / "tools" / "review.py", *words], capture_output=True, text=True, check=False
    )


@pytest.mark.skipif(shutil.which("git") is None, reason="a change is one between two revisions")
def test_a_tiny_change_is_shown_with_the_rows_it_flips(clone: Path) -> None:
    """A bound moved by one day: the old and the new sentence in both languages, the source, and the row it refuses."""
    edit(
        clone,
        SCHOOL,
        'DAYS.within(2, 30),\n                EC_PUPILS.at("group mobility", "2 to 30 days, travel time left out"),',
        'DAYS.within(3, 30),\n                EC_PUPILS.at("group mobility", "3 to 30 days, travel time left out"),',
    )
    shown = review(clone)
    assert (shown.returncode, shown.stderr) == (0, "")
    lines = shown.stdout.splitlines()
    assert lines[:8] == [
        "Rules changed: 1",
        "================",
        "",
        "school/group-mobility/duration",
        "  calls 2021-2026",
        "    says, nl, old: zonder reisdagen duurt de activiteit 2 tot en met 30 dagen",
        "    says, nl, new: zonder reisdagen duurt de activiteit 3 tot en met 30 dagen",
        "    says, en, old: not counting travel, the activity lasts 2 to 30 days",
    ]
    assert any(
        line.startswith("    source, new: ") and line.endswith("3 to 30 days, travel time left out") for line in lines
    )
    assert any(
        line.startswith("    source, old: ") and line.endswith("2 to 30 days, travel time left out") for line in lines
    )
    rows = lines[lines.index("Rows of the examples that are answered otherwise: 1") :]
    assert rows[2:] == [
        "",
        "examples/groups.csv",
        "  row 2, short",
        "    old: met",
        "    new: not met",
        "    new, nl: Zonder reisdagen duurt de activiteit 2 dagen; het minimum is 3 dagen.",
        "    new, en: Not counting travel, the activity lasts 2 days; the minimum is 3 days.",
    ]
    assert git(clone, "worktree", "list").count("\n") == 1
    commit(clone, "stricter")
    comment = review(clone, "HEAD~1", "--markdown").stdout
    assert comment.startswith(
        "## Rules changed: 1\n\n\n### `school/group-mobility/duration`\n\n- **calls 2021-2026**\n"
    )
    assert "  - says, en, new: not counting travel, the activity lasts 3 to 30 days\n" in comment


@pytest.mark.skipif(shutil.which("git") is None, reason="a change is one between two revisions")
def test_a_revision_that_is_not_there_is_told(clone: Path) -> None:
    """The complaint is git's own, and no worktree is left."""
    shown = review(clone, "no-such-branch")
    assert (shown.returncode, shown.stdout) == (1, "")
    assert "no-such-branch" in shown.stderr


# ------------------------------------------------------------------------------------------ without any repository


def told(**changed: object) -> dict[str, object]:
    """Tell a rule in one call, as `tools/telling.py` does."""
    return {
        "title": {"nl": "duur", "en": "duration"},
        "applies to": {"nl": "alles", "en": "everything"},
        "applies to the terms": [],
        "kind": "condition",
        "topic": "duration",
        "leaves out": [],
        "source": ["Guide, p. 1: 2 days"],
        "says": {"nl": "minstens 2 dagen", "en": "at least 2 days"},
        "evidence": "official",
        "terms": ["BE", "FI"],
        **changed,
    }


def between(old: Mapping[str, object], new: Mapping[str, object]) -> list[str]:
    """Review rules alone."""
    return reviewed({"rules": old, "answers": {}}, {"rules": new, "answers": {}}, markdown=False).splitlines()


def test_rules_come_and_go() -> None:
    """What is there on one side alone is told with its sentence and its source."""
    added = between({}, {"a/b": {"2019": told()}})
    assert added[:5] == ["Rules added: 1", "==============", "", "a/b", "  call 2019"]
    assert "    says, nl, old: -" in added
    assert "    says, nl, new: minstens 2 dagen" in added
    assert "    source, new: Guide, p. 1: 2 days" in added
    dropped = between({"a/b": {"2019": told(), "2020": told()}}, {})
    assert dropped[:5] == ["Rules dropped: 1", "================", "", "a/b", "  calls 2019-2020"]
    assert "    says, en, old: at least 2 days" in dropped


@pytest.mark.parametrize(
    ("changed", "shown"),
    [
        ({"kind": "duty"}, ["kind, old: condition", "kind, new: duty"]),
        ({"evidence": "secondary"}, ["evidence, old: official", "evidence, new: secondary"]),
        ({"terms": ["BE", "RS"]}, ["terms, new: RS", "terms, old: FI"]),
        ({"applies to the terms": ["KA229"]}, ["applies to the terms, new: KA229"]),
        ({"source": ["Guide, p. 2: 2 days"]}, ["source, new: Guide, p. 2: 2 days", "source, old: Guide, p. 1: 2 days"]),
        (
            {"leaves out": [{"nl": "visum", "en": "visa"}]},
            ["leaves out, old: -", "leaves out, new: visum / visa"],
        ),
    ],
)
def test_what_no_sentence_tells_is_shown_too(changed: dict[str, object], shown: list[str]) -> None:
    """A kind, an evidence, a term of a set, a citation: each is shown, beside the sentence that stayed."""
    lines = [line.strip() for line in between({"a/b": {"2019": told()}}, {"a/b": {"2019": told(**changed)}})]
    assert [line for line in lines if line in shown] == shown
    assert "nl: minstens 2 dagen" in lines


@pytest.mark.parametrize("rule", EVERY_RULE[::9], ids=lambda rule: rule.id)
def test_every_datum_of_a_rule_shows(rule: Rule[Any]) -> None:
    """Whatever one datum of a rule is changed into, the review has something to show: also what no sentence tells."""
    calls = range(2014, 2028)
    as_it_is = rule_told(rule, calls)
    for what, mutant in islice(mutants(rule), 0, None, 7):
        with suppress(ValueError):  # a mutant that contradicts itself has no words, and is no rule
            assert rule_told(mutant, calls) != as_it_is, what


def test_nothing_that_changed_is_said() -> None:
    """An empty review is not an empty page."""
    assert between({"a/b": {"2019": told()}}, {"a/b": {"2019": told()}})[0] == "No rule and no example differs"


def test_calls_are_put_together_where_the_same_is_to_be_said() -> None:
    """A call in between that stayed as it was parts them."""
    old = {"a/b": {str(call): told() for call in range(2014, 2018)}}
    new = {"a/b": {**old["a/b"], **{call: told(kind="duty") for call in ("2014", "2015", "2017")}}}
    assert [line for line in between(old, new) if line.startswith("  call")] == ["  calls 2014-2015", "  call 2017"]


def test_nothing_that_is_quoted_is_markup() -> None:
    """A citation with stars and brackets reads in a comment as it stands."""
    one, other = ({"a/b": {"2019": told(source=[source])}} for source in ("Guide: 2", "Guide: *2* [days]"))
    shown = reviewed({"rules": one, "answers": {}}, {"rules": other, "answers": {}}, markdown=True)
    assert r"  - source, new: Guide: \*2\* \[days\]" in shown
