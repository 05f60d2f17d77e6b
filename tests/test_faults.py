"""What the command line does when things go wrong: a cut file, a full disk, a reader that goes, a signal.

What was answered is whole, what was not is said, and the exit status tells which it was.
"""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from erasmusrules.cli import main

FORMATS = ("text", "jsonl", "csv", "summary")
BUFFERED = {**os.environ, "PYTHONUNBUFFERED": ""}
COLUMNS = "row,id,outcome,not_met,missing,reasons,problems\n"


def program(*words: str | Path) -> list[str]:
    """Give the words that start the command line as a process of its own."""
    return [sys.executable, "-m", "erasmusrules", *map(str, words)]


def answers_in(out: str, form: str) -> list[str]:
    """Take what was printed apart into the answers of rows; anything that is not whole fails here."""
    assert not out or out.endswith("\n")
    if form == "text":
        assert not out or out.endswith("\n\n")
        return out.removesuffix("\n\n").split("\n\n") if out else []
    if form == "csv":
        assert out.startswith(COLUMNS)
        return out.removeprefix(COLUMNS).splitlines()
    lines = out.splitlines()
    assert all(isinstance(json.loads(line), dict) for line in lines)
    return lines


def rows_told(err: str) -> int:
    """Read how many rows were answered, as the complaint says it."""
    found = re.search(r"^([0-9.,]+) (rows? (is|are|was|were)|rij(en)? (is|zijn)) ", err, re.MULTILINE)
    assert found is not None, err
    return int(re.sub("[.,]", "", found[1]))


# --------------------------------------------------------------------------------------------------------- a signal

WIDE = "id,call,action\n" + "".join(f"{number}-{'x' * 2000},2019,KA101\n" for number in range(1, 201))
"""More than a pipe holds: when the last row is handed over, the first ones are answered."""
LONG = "call,action\n" + "2019,KA101\n" * 60_000
"""More than are judged together, and by more than a pipe holds."""

STOPPED = {
    ("text", "nl"): "{n} rijen zijn volledig beantwoord; wat daarna volgt, niet.\n",
    ("jsonl", "en"): "{n} rows are answered in full; whatever follows is not.\n",
    ("csv", "nl"): "50.000 rijen zijn volledig beantwoord; wat daarna volgt, niet.\n",
    ("summary", "en"): "50,000 rows were judged; whatever follows was not. There is no summary.\n",
    ("summary", "nl"): "50.000 rijen zijn beoordeeld; wat daarna volgt, niet. Er is geen samenvatting.\n",
}


@pytest.mark.skipif(sys.platform == "win32", reason="signals as Unix has them")
@pytest.mark.parametrize(
    ("form", "lang", "number", "status"),
    [
        ("text", "nl", signal.SIGINT, 130),
        ("jsonl", "en", signal.SIGINT, 130),
        ("csv", "nl", signal.SIGINT, 130),
        ("summary", "en", signal.SIGINT, 130),
        ("text", "nl", signal.SIGTERM, 143),
        ("summary", "nl", signal.SIGTERM, 143),
    ],
)
def test_who_is_stopped_leaves_whole_answers(
    tmp_path: Path, form: str, lang: str, number: signal.Signals, status: int
) -> None:
    """In the middle of a large file: what is printed is whole, as many answers as are told, and no tally of a part."""
    data = LONG if form in {"csv", "summary"} else WIDE
    out = tmp_path / "answers"
    with (
        out.open("wb") as written,
        subprocess.Popen(
            program("check", "-", "--lang", lang, "--format", form),
            stdin=subprocess.PIPE,
            stdout=written,
            stderr=subprocess.PIPE,
            env=BUFFERED,
        ) as running,
    ):
        assert running.stdin is not None
        assert running.stderr is not None
        running.stdin.write(data.encode())
        running.stdin.flush()  # all but what a pipe holds has been read now, and there is no end yet
        running.send_signal(number)
        err = running.stderr.read().decode()
        assert running.wait(timeout=20) == status
    answers = answers_in(out.read_text(encoding="utf-8"), form)
    told = rows_told(err)
    assert err == STOPPED[form, lang].format(n=told)
    assert told == (50_000 if data is LONG else len(answers))
    assert len(answers) == (0 if form == "summary" else told)
    assert told > 100
    if form == "text":
        heads = [f"{row}-{'x' * 2000} · KA101 · oproep 2019" for row in range(1, told + 1)]
        assert [answer.split("\n")[0] for answer in answers] == heads


@pytest.mark.skipif(sys.platform != "linux", reason="a disk that is always full is a file of Linux")
@pytest.mark.parametrize("form", FORMATS)
def test_a_signal_keeps_its_status_where_nobody_can_be_told(form: str) -> None:
    """The complaints go to a full disk: that changes nothing."""
    with (
        Path("/dev/full").open("wb") as full,
        subprocess.Popen(
            program("check", "-", "--lang", "en", "--format", form),
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=full,
            env=BUFFERED,
        ) as running,
    ):
        assert running.stdin is not None
        running.stdin.write(WIDE.encode())
        running.stdin.flush()
        running.send_signal(signal.SIGINT)
        assert running.wait(timeout=20) == 130


# ------------------------------------------------------------------------------------------- a disk that fills up


@pytest.mark.skipif(sys.platform == "win32", reason="a limit on the size of a file is one of Unix")
@pytest.mark.parametrize("form", ["text", "jsonl", "csv"])
def test_a_disk_that_fills_up_holds_whole_answers(tmp_path: Path, form: str) -> None:
    """The file ends with the last answer that fitted, and what stood in it before is still there."""
    rows, out = tmp_path / "rows.csv", tmp_path / "answers"
    rows.write_text("id,call,action\n" + "".join(f"{number},2019,KA101\n" for number in range(1, 9001)))
    out.write_text("before\n")
    script = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, -1))\n"
        "from erasmusrules.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    with out.open("ab") as written:
        ran = subprocess.run(
            [sys.executable, "-c", script, "check", str(rows), "--lang", "en", "--format", form],
            stdout=written,
            stderr=subprocess.PIPE,
            check=False,
            env=BUFFERED,
            timeout=20,
        )
    err = ran.stderr.decode()
    assert err.startswith("Reading or writing failed: File too large.\n")
    before, _, said = out.read_text(encoding="utf-8").partition("before\n")
    answers = answers_in(said, form)
    assert (ran.returncode, before) == (74, "")
    assert 95_000 < out.stat().st_size <= 100_000
    assert rows_told(err) == len(answers)
    assert len(answers) > 10


# ------------------------------------------------------------------------------------------- a reader that goes


@pytest.mark.parametrize("form", FORMATS)
def test_a_reader_that_is_gone_hears_nothing(tmp_path: Path, form: str) -> None:
    """Nobody reads on: there is nobody to complain to, and the status says so."""
    rows = tmp_path / "rows.csv"
    rows.write_text("call\n2019\n")
    read, write = os.pipe()
    os.close(read)
    ran = subprocess.run(
        program("check", rows, "--lang", "en", "--format", form),
        stdout=write,
        stderr=subprocess.PIPE,
        check=False,
        env=BUFFERED,
        timeout=20,
    )
    os.close(write)
    assert (ran.returncode, ran.stderr) == (141, b"")


# ------------------------------------------------------------------------------------------------ a file that is cut

ROWS = ("id,call,action\n", "a,2019,KA101\n", "b,2019,KA229\n", "é,2019,KA122-SCH\n")
OBJECTS = ('{"id": "a", "call": 2019}\n', '{"id": "b", "call": 2019}\n', '{"id": "é", "call": 2024}\n')


def checked(capsys: pytest.CaptureFixture[str], file: Path, form: str) -> tuple[int, str, str]:
    """Check a file within this process."""
    status = main(["check", str(file), "--lang", "en", "--format", form])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_a_table_that_is_cut_anywhere_in_its_last_row(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The rows before are answered as ever; the last is wrong, except where the cut leaves a row that could be one."""
    whole, last = "".join(ROWS[:-1]).encode(), ROWS[-1].encode()
    file = tmp_path / "cut.csv"
    wrong: list[bytes] = []
    for at in range(1, len(last) + 1):
        file.write_bytes(whole + last[:at])
        status, out, _err = checked(capsys, file, "jsonl")
        first, second, third = (json.loads(line) for line in out.splitlines())
        assert [(first["id"], first["outcome"]), (second["id"], second["outcome"])] == [
            ("a", "undecided"),
            ("b", "undecided"),
        ]
        assert status == (2 if "errors" in third else 1)
        if "errors" in third:
            wrong.append(last[:at])
    # Nothing in the row tells that its last cell is only empty, or without the end of its line.
    told = "é,2019,KA122-SCH\n".encode()
    assert [told[:at] for at in range(1, len(told) + 1) if told[:at] not in wrong] == [
        "é,2019,".encode(),
        "é,2019,KA122-SCH".encode(),
        told,
    ]


def test_json_lines_that_are_cut_anywhere_in_the_last(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An object that does not end is no object: it is told with its line, and the others are answered."""
    whole, last = "".join(OBJECTS[:-1]).encode(), OBJECTS[-1].encode()
    file = tmp_path / "cut.jsonl"
    for at in range(1, len(last) - 1):
        file.write_bytes(whole + last[:at])
        status, out, _err = checked(capsys, file, "jsonl")
        answers: list[dict[str, Any]] = [json.loads(line) for line in out.splitlines()]
        assert status == 2
        assert [answer.get("outcome") for answer in answers] == ["undecided", "undecided", None]
        assert answers[2]["row"] == 3


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("name", ["cut.csv", "cut.jsonl"])
def test_a_row_that_is_cut_counts_as_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str, name: str
) -> None:
    """In every form the exit status is that of wrong input, and the row is named or counted."""
    file = tmp_path / name
    rows = "".join(ROWS if name == "cut.csv" else OBJECTS).encode()
    file.write_bytes(rows[:-12])
    status, out, err = checked(capsys, file, form)
    said = {
        "text": "3 rows: eligible 0, not eligible 0, not decided (yet) 2, with errors 1.",
        "jsonl": '"errors"',
        "csv": "columns, as in the header" if name == "cut.csv" else "one JSON object on each line",
        "summary": "3 rows: eligible 0, not eligible 0, not decided (yet) 2, with errors 1.",
    }
    assert (status, err) == (2, "")
    assert said[form] in out


@pytest.fixture(name="parquet")
def _parquet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of three parts, read part by part."""
    monkeypatch.setattr("erasmusrules.frames.files._PART", 2)
    file = tmp_path / "rows.parquet"
    table = pl.DataFrame({"id": list("abcdef"), "call": [2019] * 6, "action": ["KA101", "KA229"] * 3})
    table.write_parquet(file, row_group_size=2)
    return file


@pytest.mark.parametrize("form", FORMATS)
def test_a_parquet_file_that_is_cut(parquet: Path, capsys: pytest.CaptureFixture[str], form: str) -> None:
    """What a Parquet file holds is told at its end: without it, nothing is answered."""
    data = parquet.read_bytes()
    for at in (0, 3, len(data) // 2, len(data) - 1):
        parquet.write_bytes(data[:at])
        status, out, err = checked(capsys, parquet, form)
        assert (status, out) == (2, "")
        assert err.startswith("file: '/")
        assert err.endswith("accepted: a Parquet file that can be read\n")


@pytest.mark.parametrize("form", FORMATS)
def test_a_parquet_file_that_is_damaged_further_on(
    parquet: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    """Its end is there, its last part is not: what stands before is answered, and that the rest is not is said."""
    data = parquet.read_bytes()
    end = len(data) - 8 - int.from_bytes(data[-8:-4], "little")
    third = 4 + (end - 4) * 2 // 3
    parquet.write_bytes(data[:third] + b"\xff" * (end - third) + data[end:])
    status, out, err = checked(capsys, parquet, form)
    assert status == 2
    complaint, told = err.splitlines()
    assert complaint.endswith("accepted: a Parquet file that can be read")
    if form == "summary":
        assert (out, told) == ("", "4 rows were judged; whatever follows was not. There is no summary.")
    else:
        assert len(answers_in(out, form)) == 4
        assert told == "4 rows are answered in full; whatever follows is not."
