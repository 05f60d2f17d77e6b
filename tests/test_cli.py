"""The command line: what it prints, in which order, and with which exit status."""

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from erasmusrules.cli import ALL_MET, NOT_ALL_MET, WRONG_INPUT, main

Answer = dict[str, Any]

HEADER = (
    "id,call,action,activity,start,end,sending,receiving,role,participants,ages,accompanying,accompanied_days,"
    "enrolled,travel_days\n"
)
EXCHANGE = (
    "exchange,2019,KA229,short-term-exchange-of-groups-of-pupils,2020-03-09,2020-03-13,BE,FI,pupil,2,13;14,2,5,yes,2\n"
)
YOUNG = "young,2019,KA229,long-term-study-mobility-of-pupils,2020-01-06,2020-04-05,BE,FI,pupil,1,13,1,91,yes,2\n"
OPEN = "open,2019,KA229,long-term-study-mobility-of-pupils,2020-01-06,2020-04-05,BE,FI,pupil,1,,,,,\n"
WRONG = "wrong,2013,,,,,,ZZ,,,,,,,\n"

NOTICE_NL = (
    "Dit is een hulpmiddel, geen beslissing van het nationaal agentschap. De Engelse programmagids heeft voorrang."
)
NOTICE_EN = "This is an aid, not a decision of the National Agency. The English Programme Guide prevails."


class Ran:
    """What a command did: its exit status, what it printed, and what it complained of."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status = status
        self.out = out
        self.err = err

    @property
    def lines(self) -> list[str]:
        """What it printed, line by line."""
        return self.out.removesuffix("\n").split("\n") if self.out else []

    @property
    def answers(self) -> list[Answer]:
        """What it printed, as JSON Lines."""
        return [json.loads(line) for line in self.lines]


@pytest.fixture(name="command")
def _command(capsys: pytest.CaptureFixture[str]) -> "Command":
    return Command(capsys)


class Command:
    """Runs the command line within this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *words: str | Path) -> Ran:
        status = main([str(word) for word in words])
        said = self._capsys.readouterr()
        return Ran(status, said.out, said.err)

    def refused(self, *words: str | Path) -> Ran:
        """Run a command whose words the parser itself refuses."""
        with pytest.raises(SystemExit) as stopped:
            main([str(word) for word in words])
        said = self._capsys.readouterr()
        assert isinstance(stopped.value.code, int)
        return Ran(stopped.value.code, said.out, said.err)


BUFFERED = {**os.environ, "PYTHONUNBUFFERED": ""}
"""The surroundings of a process whose output is buffered, as it is unless somebody asks otherwise."""


def process(*words: str | Path, stdin: bytes = b"", env: Mapping[str, str] | None = None) -> Ran:
    """Run the command line as a process of its own; what it prints is UTF-8 whatever its surroundings."""
    ran = subprocess.run(  # noqa: S603 -- this very program, with words of these tests
        [sys.executable, "-m", "erasmusrules", *map(str, words)],
        input=stdin,
        capture_output=True,
        check=False,
        env={**BUFFERED, **(env or {})},
        timeout=60,
    )
    return Ran(ran.returncode, ran.stdout.decode(), ran.stderr.decode())


@pytest.fixture(name="plans")
def _plans(tmp_path: Path) -> Path:
    """A file with one mobility of each answer, and a wrong row in their midst."""
    file = tmp_path / "plans.csv"
    file.write_text(HEADER + EXCHANGE + YOUNG + WRONG + OPEN, encoding="utf-8")
    return file


def file_of(tmp_path: Path, *rows: str) -> Path:
    """Write a file of mobilities."""
    file = tmp_path / "mobilities.csv"
    file.write_text(HEADER + "".join(rows), encoding="utf-8")
    return file


# ----------------------------------------------------------------------------------------------------- check, text


def test_check_says_each_answer_in_dutch(command: Command, plans: Path) -> None:
    """Each mobility has its name and its verdict, in the order of the file; what is wrong stands among them."""
    ran = command("check", plans, "--lang", "nl")
    heads = [line for line in ran.lines if line and not line.startswith("    ")]
    assert heads == [
        "exchange · KA229, kortdurende uitwisseling van groepen leerlingen · oproep 2019",
        "  Komt in aanmerking.",
        "young · KA229, langdurige studiemobiliteit van leerlingen · oproep 2019",
        "  Komt niet in aanmerking: aan 1 voorwaarde is niet voldaan.",
        "wrong (rij 4)",
        "  ! receiving: 'ZZ'; toegestaan: een bestaande landcode (twee hoofdletters), zoals BE",
        "  ! call: 2013; toegestaan: een aanvraagjaar vanaf 2014",
        "open · KA229, langdurige studiemobiliteit van leerlingen · oproep 2019",
        "  Nog geen oordeel: er ontbreekt 1 gegeven.",
        "4 rijen: komt in aanmerking 1, komt niet in aanmerking 1, (nog) niet te beoordelen 1, met fouten 1.",
        NOTICE_NL,
    ]
    assert "    ✗ De jongste deelnemer is 13 jaar op de eerste dag; het minimum is 14 jaar." in ran.lines
    assert ran.err == ""
    assert ran.status == 2


def test_check_says_each_answer_in_english(command: Command, plans: Path) -> None:
    """The same in English."""
    ran = command("check", plans, "--lang", "en")
    heads = [line for line in ran.lines if line and not line.startswith("    ")]
    assert heads == [
        "exchange · KA229, short-term exchange of groups of pupils · call 2019",
        "  Eligible.",
        "young · KA229, long-term study mobility of pupils · call 2019",
        "  Not eligible: 1 condition is not met.",
        "wrong (row 4)",
        "  ! receiving: 'ZZ'; accepted: an existing country code (two capital letters), such as BE",
        "  ! call: 2013; accepted: a call year from 2014 on",
        "open · KA229, long-term study mobility of pupils · call 2019",
        "  No answer yet: 1 piece of information is missing.",
        "4 rows: eligible 1, not eligible 1, not decided (yet) 1, with errors 1.",
        NOTICE_EN,
    ]
    assert (
        "    ✗ The youngest participant is 13 years of age on the first day; the minimum is 14 years of age."
        in ran.lines
    )


def test_check_with_all_says_what_is_met_with_its_source(command: Command, tmp_path: Path) -> None:
    """What is met is named by its headings; asked for, it is said in full."""
    file = file_of(tmp_path, EXCHANGE)
    said = "    ✓ Not counting travel, the activity lasts 5 days; the minimum is 3 days."
    brief, full = command("check", file, "--lang", "en"), command("check", file, "--lang", "en", "--all")
    assert not any(line.startswith(said) for line in brief.lines)
    assert any(line.startswith(said) for line in full.lines)
    assert any(line.startswith("    ✓ Conditions met: action, activity,") for line in brief.lines)
    assert any(line.startswith("      Source (") for line in full.lines)
    assert not any(line.startswith("      Source (") for line in brief.lines)


def test_a_mobility_without_an_id_is_named_by_its_line(command: Command, tmp_path: Path) -> None:
    """A row that has no name of the caller's is named by its line in the file, right or wrong."""
    file = tmp_path / "nameless.jsonl"
    file.write_text('{"call": 2019}\n{"call": 2013}\n{}\n', encoding="utf-8")
    ran = command("check", file, "--lang", "nl")
    assert [line for line in ran.lines if line.startswith("rij")] == ["rij 1 · oproep 2019", "rij 2", "rij 3"]
    assert "3 rijen: komt in aanmerking 0, komt niet in aanmerking 0, (nog) niet te beoordelen 2, met fouten 1." in (
        ran.lines
    )


def test_one_mobility_and_several_wrong_rows_are_counted_in_words(command: Command, tmp_path: Path) -> None:
    """The summary has its words in the singular and the plural, and leaves out wrong rows where there are none."""
    one = command("check", file_of(tmp_path, EXCHANGE), "--lang", "nl")
    assert one.lines[-2:] == [
        "1 rij: komt in aanmerking 1, komt niet in aanmerking 0, (nog) niet te beoordelen 0.",
        NOTICE_NL,
    ]
    two = command("check", file_of(tmp_path, WRONG, WRONG), "--lang", "en")
    assert two.lines[-2] == "2 rows: eligible 0, not eligible 0, not decided (yet) 0, with errors 2."


# ---------------------------------------------------------------------------------------------------- check, jsonl


def test_check_answers_in_json_lines(command: Command, plans: Path) -> None:
    """One line for each row, in the order of the file, and nothing else; wrong rows have errors."""
    ran = command("check", plans, "--lang", "nl", "--format", "jsonl")
    assert [(answer["id"], answer.get("outcome")) for answer in ran.answers] == [
        ("exchange", "met"),
        ("young", "not met"),
        ("wrong", None),
        ("open", "undecided"),
    ]
    assert list(ran.answers[0]) == ["id", "outcome", "findings", "to_arrange", "advice", "missing"]
    assert ran.answers[2] == {
        "id": "wrong",
        "row": 4,
        "errors": [
            {
                "field": "receiving",
                "value": "ZZ",
                "message": "receiving: 'ZZ'; toegestaan: een bestaande landcode (twee hoofdletters), zoals BE",
            },
            {"field": "call", "value": 2013, "message": "call: 2013; toegestaan: een aanvraagjaar vanaf 2014"},
        ],
    }
    assert ran.answers[3]["missing"] == ["born"]
    assert ran.err == ""
    assert ran.status == 2


def test_json_lines_are_in_the_language_asked_for_and_in_utf_8(command: Command, tmp_path: Path) -> None:
    """Sentences are in one language, with their letters as they are and not as codes."""
    file = file_of(tmp_path, YOUNG.replace("young", "jong é"))
    dutch = command("check", file, "--lang", "nl", "--format", "jsonl")
    english = command("check", file, "--lang", "en", "--format", "jsonl")
    [said_nl] = [found["text"] for found in dutch.answers[0]["findings"] if found["outcome"] == "not met"]
    [said_en] = [found["text"] for found in english.answers[0]["findings"] if found["outcome"] == "not met"]
    assert said_nl == "De jongste deelnemer is 13 jaar op de eerste dag; het minimum is 14 jaar."
    assert said_en == "The youngest participant is 13 years of age on the first day; the minimum is 14 years of age."
    assert dutch.out.startswith('{"id": "jong é", ')


@pytest.mark.parametrize(
    ("evidence", "deciding"),
    [
        (None, {"seed", "official", "secondary"}),
        ("secondary", {"seed", "official", "secondary"}),
        ("seed", {"seed"}),
        ("official", {"seed", "official"}),
        ("recalled", {"seed", "official", "secondary", "recalled"}),
    ],
)
def test_the_evidence_asked_for_decides(
    command: Command, plans: Path, evidence: str | None, deciding: set[str]
) -> None:
    """Weaker evidence is advice and never refuses; without a word, memory does not decide and all else does."""
    words = [] if evidence is None else ["--evidence", evidence]
    ran = command("check", plans, "--lang", "en", "--format", "jsonl", *words)
    reports = [answer for answer in ran.answers if "outcome" in answer]
    assert len(reports) == 3
    found: list[dict[str, str]] = [found for report in reports for found in report["findings"]]
    known = {finding["evidence"] for finding in found}
    advised: set[str] = {finding["evidence"] for report in reports for finding in report["advice"]}
    assert {finding["evidence"] for finding in found if finding["outcome"] == "not met"} <= deciding
    assert "recalled" not in known - deciding
    assert not advised & deciding
    assert known | advised >= {"seed", "official", "secondary"}


# ---------------------------------------------------------------------------------------------------- exit statuses


@pytest.mark.parametrize(
    ("rows", "status"),
    [
        ((EXCHANGE,), 0),
        ((EXCHANGE, EXCHANGE), 0),
        ((), 0),
        ((YOUNG,), 1),
        ((OPEN,), 1),
        ((EXCHANGE, YOUNG), 1),
        ((OPEN, EXCHANGE), 1),
        ((WRONG,), 2),
        ((EXCHANGE, WRONG), 2),
        ((YOUNG, WRONG, OPEN), 2),
    ],
)
@pytest.mark.parametrize("form", ["text", "jsonl"])
def test_the_exit_status_tells_the_answers(
    command: Command, tmp_path: Path, form: str, rows: tuple[str, ...], status: int
) -> None:
    """0 where all are met, 1 where something is not met or undecided, 2 where a row is wrong."""
    file = file_of(tmp_path, *rows)
    assert command("check", file, "--lang", "nl", "--format", form).status == status
    forgiven = command("check", file, "--lang", "nl", "--format", form, "--exit-zero").status
    assert forgiven == (2 if status == 2 else 0)


def test_the_exit_statuses_have_names() -> None:
    """Callers may compare with names instead of numbers."""
    assert (ALL_MET, NOT_ALL_MET, WRONG_INPUT) == (0, 1, 2)


# ------------------------------------------------------------------------------------------------------ wrong files


@pytest.mark.parametrize("form", ["text", "jsonl"])
def test_a_file_that_is_not_there_is_told(command: Command, tmp_path: Path, form: str) -> None:
    """A missing file and a directory are wrong input, told by their name in the language asked for."""
    for file in (tmp_path / "nothing.csv", tmp_path):
        ran = command("check", file, "--lang", "nl", "--format", form)
        assert (ran.status, ran.out) == (2, "")
        assert ran.err.startswith("bestand: '/")
        assert ran.err.endswith("toegestaan: een bestand dat gelezen kan worden\n")
    assert command("check", "no.csv", "--lang", "en").err == "file: 'no.csv'; accepted: a file that can be read\n"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "bestand: ''; toegestaan: een bestand met minstens één rij\n"),
        (b"\n \n", "bestand: ''; toegestaan: een bestand met minstens één rij\n"),
        (
            b"id,cal\nx,2019\n",
            "cal: 'cal'; toegestaan: een bekend veld; bedoel je call?\n",
        ),
        (
            b"id;call\nx;2019\n",
            "kopregel: 'id;call'; toegestaan: kolommen met komma's ertussen (in een lijst: puntkomma's)\n",
        ),
    ],
)
@pytest.mark.parametrize("form", ["text", "jsonl"])
def test_a_file_that_is_wrong_as_a_whole_is_told(
    command: Command, tmp_path: Path, form: str, data: bytes, message: str
) -> None:
    """Nothing is answered then, and the complaint goes where complaints go; no option forgives it."""
    file = tmp_path / "wrong.csv"
    file.write_bytes(data)
    ran = command("check", file, "--lang", "nl", "--format", form, "--exit-zero")
    assert (ran.status, ran.out, ran.err) == (2, "", message)


def test_a_header_without_rows_has_no_answers(command: Command, tmp_path: Path) -> None:
    """No mobility is not met where there is none."""
    ran = command("check", file_of(tmp_path), "--lang", "en")
    assert ran.lines == [
        "0 rows: eligible 0, not eligible 0, not decided (yet) 0.",
        NOTICE_EN,
    ]
    assert command("check", file_of(tmp_path), "--lang", "en", "--format", "jsonl").out == ""


PIECES = st.sampled_from(
    [
        *("id", "call", "days", "start", "end", "action", "activity", "participants", "ages", "role", "sending"),
        *("\n", "\n", "\r\n", ",", ",", ",", '"', ";", " ", "{", "}", '{"id": "x", "call": 2019}\n'),
        *("x", "2019", "KA229", "2020-03-09", "2020-02-29", "short-term-exchange-of-groups-of-pupils", "14", "BE"),
        *("\x1b[31m", "\x00", "é", "{value}", "%s", "\u2028", "null", "[]"),
    ]
)
DAY_ROW = st.builds(
    '{{"call": {}, "action": "{}", "activity": "{}", "start": "{}", "days": {}}}\n'.format,
    st.integers(2010, 2030),
    st.sampled_from(["KA229", "KA101", "KA122-SCH"]),
    st.sampled_from(["long-term-study-mobility-of-pupils", "group-mobility-of-school-pupils", "job-shadowing"]),
    st.dates().map(str).filter(lambda day: "0400" < day < "9000"),
    st.integers(-1, 10_000),
)


@settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.binary(), st.lists(PIECES | DAY_ROW, max_size=30).map(lambda parts: "".join(parts).encode())))
def test_whatever_a_file_holds_is_answered(
    command: Command, tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    """Whatever stands in a file, the exit status is one of the three, and every answer is a line of JSON."""
    file = tmp_path_factory.getbasetemp() / "anything"
    file.write_bytes(data)
    for lang in ("nl", "en"):
        assert command("check", file, "--lang", lang).status in {0, 1, 2}
        ran = command("check", file, "--lang", lang, "--format", "jsonl")
        assert ran.status in {0, 1, 2}
        assert bool(ran.err) == (ran.status == 2 and not ran.out)
        assert all(("errors" in answer) != ("outcome" in answer) for answer in ran.answers)


@pytest.mark.parametrize(
    "row",
    [
        '"end": "0001-01-01", "days": 5',
        '"start": "9999-12-31", "end": "9999-12-31"',
        '"start": "2020-01-01", "days": 999999999',
        '"days": 999999999',
        '"days": 999999999999999999999999999999',
    ],
)
def test_days_outside_the_calendar_do_not_stop_the_others(command: Command, tmp_path: Path, row: str) -> None:
    """An absurd stay is one wrong or unmet row among the others."""
    file = tmp_path / "absurd.jsonl"
    asked = '"call": 2019, "action": "KA229", "activity": "long-term-study-mobility-of-pupils"'
    file.write_text(f'{{"id": "a", {asked}, {row}}}\n{{"id": "b", {asked}}}\n', encoding="utf-8")
    text = command("check", file, "--lang", "en")
    assert any(line.startswith("b · ") for line in text.lines)
    ran = command("check", file, "--lang", "en", "--format", "jsonl")
    assert [answer["id"] for answer in ran.answers] == ["a", "b"]


# ---------------------------------------------------------------------------------------------------- standard input


def test_a_dash_is_standard_input(command: Command, monkeypatch: pytest.MonkeyPatch, plans: Path) -> None:
    """The same bytes give the same answers, from a file and from standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(plans.read_bytes())))
    assert command("check", "-", "--lang", "nl").out == command("check", plans, "--lang", "nl").out


def test_a_process_answers_standard_input() -> None:
    """A tool may hand over one mobility and read one answer."""
    ran = process("check", "-", "--lang", "en", "--format", "jsonl", stdin=b'{"id": "x", "call": 2013}\n')
    assert (ran.status, ran.err) == (2, "")
    [answer] = ran.answers
    assert (answer["id"], answer["row"]) == ("x", 1)


# ------------------------------------------------------------------------------------------------------ requirements


def test_requirements_are_said_in_either_language(command: Command) -> None:
    """The heading names the action, the activity and the call, and the requirements follow with their sources."""
    words = ("requirements", "KA122-SCH", "group-mobility-of-school-pupils", "--call", "2023", "--lang")
    dutch, english = command(*words, "nl"), command(*words, "en")
    assert dutch.lines[:2] == ["KA122-SCH, groepsmobiliteit van leerlingen, oproep 2023", "  Voorwaarden:"]
    assert english.lines[:2] == ["KA122-SCH, group mobility of school pupils, call 2023", "  Conditions:"]
    assert "    - De groep telt minstens 2 deelnemers." in dutch.lines
    assert "    - The group has at least 2 participants." in english.lines
    assert (dutch.status, dutch.err, english.status, english.err) == (0, "", 0, "")


@pytest.mark.parametrize(
    ("action", "activity", "call", "message"),
    [
        ("KA222", "job-shadowing", "2019", "action: 'KA222'; accepted: a known term; did you mean KA229?\n"),
        (
            "KA101",
            "jobshadowing",
            "2019",
            "activity: 'jobshadowing'; accepted: a known term; did you mean job-shadowing?\n",
        ),
        ("KA101", "job-shadowing", "2013", "call: 2013; accepted: a call year from 2014 on\n"),
        ("KA101", "job-shadowing", "last", "call: 'last'; accepted: a whole number\n"),
        ("KA101", "job-shadowing", "", "call: ''; accepted: a value\n"),
        ("", "job-shadowing", "2019", "action: ''; accepted: a value\n"),
        ("KA101", "", "2019", "activity: ''; accepted: a value\n"),
        ("KA101", " ", "2019", "activity: ''; accepted: a value\n"),
        (
            "KA222",
            "jobshadowing",
            "2013",
            (
                "action: 'KA222'; accepted: a known term; did you mean KA229?\n"
                "activity: 'jobshadowing'; accepted: a known term; did you mean job-shadowing?\n"
                "call: 2013; accepted: a call year from 2014 on\n"
            ),
        ),
    ],
)
def test_requirements_of_something_wrong_are_refused(
    command: Command, action: str, activity: str, call: str, message: str
) -> None:
    """A wrong or an empty action, activity or call is told by its name, all at once."""
    ran = command("requirements", action, activity, "--call", call, "--lang", "en")
    assert (ran.status, ran.out, ran.err) == (2, "", message)


def test_requirements_of_a_call_without_rules_say_so(command: Command) -> None:
    """A call that nobody has read is no error: the answer is that there are no rules."""
    ran = command("requirements", "KA101", "job-shadowing", "--call", "2040", "--lang", "en")
    assert ran.status == 0
    assert ran.lines[0] == "KA101, job shadowing, call 2040"
    assert any("has no rules for it yet" in line for line in ran.lines)


# ----------------------------------------------------------------------------------------------------------- changes


def test_changes_are_said_in_either_language(command: Command) -> None:
    """The heading names the two calls; a change has the old sentence and the new one."""
    dutch, english = (command("changes", "2017", "2018", "--lang", lang) for lang in ("nl", "en"))
    assert dutch.lines[0] == "Van oproep 2017 naar oproep 2018"
    assert english.lines[0] == "From call 2017 to call 2018"
    assert any(line.startswith("  Oproep 2017: ") for line in dutch.lines)
    assert any(line.startswith("  Oproep 2018: ") for line in dutch.lines)
    assert any(line.startswith("  Call 2018: ") for line in english.lines)
    assert "Schoolonderwijs: mobiliteiten" in dutch.lines
    assert "School education: projects" in english.lines
    assert (dutch.status, dutch.err) == (0, "")


def test_no_changes_are_said_too(command: Command) -> None:
    """Between a call and itself nothing differs."""
    assert command("changes", "2018", "2018", "--lang", "nl").lines == [
        "Verschillen in oproep 2018",
        "Geen verschillen.",
    ]


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("2013", "2018", "call: 2013; toegestaan: een aanvraagjaar vanaf 2014\n"),
        ("2018", "2013", "call: 2013; toegestaan: een aanvraagjaar vanaf 2014\n"),
        ("vorig", "2018", "call: 'vorig'; toegestaan: een geheel getal\n"),
        ("", "2018", "call: ''; toegestaan: een waarde\n"),
        ("2018", "", "call: ''; toegestaan: een waarde\n"),
        pytest.param(
            "2013",
            "volgend",
            "call: 2013; toegestaan: een aanvraagjaar vanaf 2014\ncall: 'volgend'; toegestaan: een geheel getal\n",
        ),
    ],
)
def test_changes_of_a_wrong_call_are_refused(command: Command, before: str, after: str, message: str) -> None:
    """A wrong or an empty call is told, on either side."""
    ran = command("changes", before, after, "--lang", "nl")
    assert (ran.status, ran.out, ran.err) == (2, "", message)


# ---------------------------------------------------------------------------------------------------------- snapshot


def test_a_snapshot_is_all_rules_of_a_call(command: Command) -> None:
    """Each rule has its id and title, its sentence, its kind, calls and evidence, and where it was read."""
    ran = command("snapshot", "--call", "2024", "--lang", "nl")
    at = ran.lines.index("school/group-mobility/duration: duur van de groepsmobiliteit")
    assert ran.lines[at + 1 : at + 3] == [
        "  Zonder reisdagen duurt de activiteit 2 tot en met 30 dagen.",
        "  condition, 2021-2026 [official]",
    ]
    assert (ran.status, ran.err) == (0, "")


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ("2013", "call: 2013; accepted: a call year from 2014 on\n"),
        ("last", "call: 'last'; accepted: a whole number\n"),
        ("", "call: ''; accepted: a value\n"),
    ],
)
def test_a_snapshot_of_a_wrong_call_is_refused(command: Command, call: str, message: str) -> None:
    """A wrong or an empty call is told."""
    ran = command("snapshot", "--call", call, "--lang", "en")
    assert (ran.status, ran.out, ran.err) == (2, "", message)


# ------------------------------------------------------------------------------------------------------------ labels


def test_labels_are_codes_and_names(command: Command) -> None:
    """One term on each line: its code, a tab, its name in the language asked for."""
    assert command("labels", "venues", "--lang", "nl").out == (
        "# venues\n"
        "hosting-organisation\tontvangende organisatie\n"
        "eu-institution-seat\tplaats waar een instelling van de Europese Unie gevestigd is\n"
        "other\tandere plaats\n"
    )
    assert command("labels", "evidence", "--lang", "en").out == (
        "# evidence\nseed\tfounding document\nofficial\tofficial text\nsecondary\tother source\n"
        "recalled\tfrom memory, not checked\n"
    )


def test_labels_of_what_only_projects_have(command: Command) -> None:
    """The terms of a project are listed as those of a mobility are."""
    assert command("labels", "communities", "--lang", "nl").out == (
        "# communities\n"
        "flemish\tVlaamse Gemeenschap\nfrench\tFranse Gemeenschap\ngerman-speaking\tDuitstalige Gemeenschap\n"
    )
    assert command("labels", "levels", "--lang", "en").out == (
        "# levels\n"
        "nursery\tpre-primary (nursery) education\nprimary\tprimary education\n"
        "first-stage-secondary\tfirst stage of secondary education\nsecondary\tsecondary education\n"
        "adult\tadult education\n"
    )
    assert "id\tkenmerk" in command("labels", "project-fields", "--lang", "nl").lines


def test_labels_of_all_vocabularies(command: Command) -> None:
    """Without a vocabulary all of them are listed, each under its name."""
    ran = command("labels", "--lang", "en")
    assert [line for line in ran.lines if line.startswith("#")] == [
        "# fields",
        "# project-fields",
        "# actions",
        "# other-actions",
        "# activities",
        "# roles",
        "# venues",
        "# applicants",
        "# partnership-types",
        "# levels",
        "# communities",
        "# commission-labels",
        "# countries",
        "# programme-fields",
        "# evidence",
    ]
    for line in (
        "accompanied_days\tnumber of days with an accompanying person",
        "KA229\tSchool Exchange Partnerships",
        "job-shadowing\tjob shadowing",
        "pupil\tpupil",
        "budget\tgrant asked for (in euros)",
        "buurklassen\tBuurklassen (exchanges with neighbouring countries)",
        "informal-group\tinformal group of young people",
        "innovation\tinnovation",
        "GR\tGreece",
    ):
        assert line in ran.lines
    assert all(line.startswith("# ") or re.fullmatch(r"[^\t]+\t[^\t]+", line) for line in ran.lines)
    assert (ran.status, ran.err) == (0, "")


# ------------------------------------------------------------------------------------------------------- wrong words


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ((), "the following arguments are required: command"),
        (("czech",), "invalid choice: 'czech'"),
        (("check", "x.csv"), "the following arguments are required: --lang"),
        (("check", "--lang", "nl"), "the following arguments are required: FILE"),
        (("check", "x.csv", "--lang", "fr"), "argument --lang: invalid choice: 'fr'"),
        (("check", "x.csv", "--lang", "nl", "--format", "xml"), "argument --format: invalid choice: 'xml'"),
        (("check", "x.csv", "--lang", "nl", "--evidence", "gossip"), "argument --evidence: invalid choice: 'gossip'"),
        (("requirements", "KA229", "job-shadowing", "--lang", "nl"), "the following arguments are required: --call"),
        (("changes", "2018", "--lang", "nl"), "the following arguments are required: AFTER"),
        (("labels", "people", "--lang", "nl"), "invalid choice: 'people'"),
    ],
)
def test_wrong_words_are_refused(command: Command, words: tuple[str, ...], complaint: str) -> None:
    """There is no default language and no default call: what is not said is asked for, with exit status 2."""
    ran = command.refused(*words)
    assert (ran.status, ran.out) == (2, "")
    assert complaint in ran.err


@pytest.mark.parametrize("words", [("--help",), ("check", "--help"), ("labels", "-h")])
def test_help_is_given(command: Command, words: tuple[str, ...]) -> None:
    """Help is no error."""
    ran = command.refused(*words)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith("usage: erasmusrules")


# -------------------------------------------------------------------------------------------------------- in colour

ANSI = re.compile(r"\x1b\[[0-9;]*m")


def on_terminal(monkeypatch: pytest.MonkeyPatch, *, is_one: bool) -> None:
    """Make the output look like a terminal with colours, and a narrow one; or not like a terminal."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: is_one)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "40")
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)


def test_a_terminal_with_rich_shows_the_same_text_in_colour(
    command: Command, plans: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Colour is all that rich adds: not a letter and not a line end, on a narrow terminal either."""
    pytest.importorskip("rich")
    on_terminal(monkeypatch, is_one=True)
    coloured = command("check", plans, "--lang", "nl")
    on_terminal(monkeypatch, is_one=False)
    plain = command("check", plans, "--lang", "nl")
    assert ANSI.sub("", coloured.out) == plain.out
    assert not ANSI.search(plain.out)
    assert "\x1b[31m    ✗ De jongste deelnemer is 13 jaar op de eerste dag; het minimum is 14 jaar.\x1b[0m" in (
        coloured.lines
    )
    assert "\x1b[32m  Komt in aanmerking.\x1b[0m" in coloured.lines
    assert "\x1b[33m  Nog geen oordeel: er ontbreekt 1 gegeven.\x1b[0m" in coloured.lines
    assert "exchange · KA229, kortdurende uitwisseling van groepen leerlingen · oproep 2019" in coloured.lines


def test_a_terminal_without_rich_shows_the_same_text(
    command: Command, plans: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where rich is not installed nothing fails, and the text is the same."""
    for name in ("rich", "rich.console"):
        monkeypatch.setitem(sys.modules, name, None)
    on_terminal(monkeypatch, is_one=True)
    without = command("check", plans, "--lang", "nl")
    on_terminal(monkeypatch, is_one=False)
    assert without.out == command("check", plans, "--lang", "nl").out
    assert not ANSI.search(without.out)


@pytest.mark.parametrize(
    "name",
    [
        "[red]klas[/red]",
        "klas 2019-03-09 'a' 3.5 True",
        pytest.param(":smile:"),
        pytest.param("a\\tb"),
    ],
)
def test_a_name_is_shown_in_colour_as_it_is(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """What a caller calls a row is never markup."""
    pytest.importorskip("rich")
    on_terminal(monkeypatch, is_one=True)
    file = tmp_path / "named.jsonl"
    file.write_text(f'{{"id": "{name}"}}\n', encoding="utf-8")
    coloured = command("check", file, "--lang", "en")
    on_terminal(monkeypatch, is_one=False)
    assert ANSI.sub("", coloured.out) == command("check", file, "--lang", "en").out


@pytest.mark.parametrize("form", ["\\u001b[31m", "\\n", "\\u202e"])
def test_a_name_does_not_steer_a_terminal(command: Command, tmp_path: Path, form: str) -> None:
    """A row has one heading, and no name in it can colour, move or turn what follows."""
    file = tmp_path / "named.jsonl"
    file.write_text(f'{{"id": "a{form}b", "call": 2019}}\n', encoding="utf-8")
    ran = command("check", file, "--lang", "en")
    assert ran.lines[0].endswith("b · call 2019")
    assert ran.lines[0].isprintable()


# --------------------------------------------------------------------------------------------- a process of its own


def test_a_process_ends_with_the_status_of_its_answers(plans: Path, tmp_path: Path) -> None:
    """``python -m erasmusrules`` prints and ends as the function does."""
    ran = process("check", plans, "--lang", "nl")
    assert ran.status == 2
    assert ran.err == ""
    assert ran.lines[-1] == NOTICE_NL
    good = process("check", file_of(tmp_path, YOUNG), "--lang", "en", "--format", "jsonl")
    assert (good.status, good.err, good.answers[0]["outcome"]) == (1, "", "not met")


@pytest.mark.parametrize(
    "env",
    [
        {"LANG": "C", "LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "latin-1:strict"},
    ],
)
def test_what_is_printed_is_utf_8_everywhere(env: Mapping[str, str], plans: Path) -> None:
    """The surroundings of a process do not change what it prints, and no letter of it is an error."""
    ran = process("check", plans, "--lang", "nl", env=env)
    assert ran.err == ""
    assert "    ✗ De jongste deelnemer is 13 jaar op de eerste dag; het minimum is 14 jaar." in ran.lines
    assert ran.lines[0].startswith("exchange · KA229")


def test_complaints_are_utf_8_everywhere(tmp_path: Path) -> None:
    """A complaint has its letters too where the surroundings know only ASCII."""
    empty = tmp_path / "empty.csv"
    empty.write_bytes(b"")
    ran = process("check", empty, "--lang", "nl", env={"LC_ALL": "C", "PYTHONIOENCODING": "ascii"})
    assert (ran.status, ran.out) == (2, "")
    assert ran.err == "bestand: ''; toegestaan: een bestand met minstens één rij\n"


@pytest.mark.parametrize("form", ["text", "jsonl"])
def test_a_reader_that_goes_away_is_no_error(tmp_path: Path, form: str) -> None:
    """Who reads one line and closes the pipe, as ``head -1`` does, sees no traceback."""
    file = file_of(tmp_path, *[YOUNG] * 300)
    with subprocess.Popen(  # noqa: S603 -- this very program, with words of these tests
        [sys.executable, "-m", "erasmusrules", "check", str(file), "--lang", "en", "--format", form],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=BUFFERED,
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        first = running.stdout.readline()
        running.stdout.close()
        complaints = running.stderr.read()
        status = running.wait(timeout=60)
    assert first.startswith((b"young", b'{"id": "young"'))
    assert complaints == b""
    assert status == 141


DISK_FULL = "Reading or writing failed: No space left on device.\n"
NONE_NL = "0 rijen zijn volledig beantwoord; wat daarna volgt, niet.\n"
NONE_EN = "0 rows are answered in full; whatever follows is not.\n"
ONE_JUDGED_EN = "1 row was judged; whatever follows was not. There is no summary.\n"


@pytest.mark.skipif(sys.platform != "linux", reason="a disk that is always full is a file of Linux")
@pytest.mark.parametrize(
    ("words", "status", "complaint"),
    [
        ("labels venues --lang en >&-", 0, ""),
        ("check - --lang en >&-", 1, ""),
        ("check - --lang en <&-", 2, "file: '-'; accepted: a file that can be read\n"),
        ("labels venues --lang en >/dev/full", 74, "Reading or writing failed: No space left on device.\n"),
        ("check - --lang nl >/dev/full", 74, f"Lezen of schrijven is mislukt: No space left on device.\n{NONE_NL}"),
        ("check - --lang en --format jsonl >/dev/full", 74, f"{DISK_FULL}{NONE_EN}"),
        ("check - --lang en --format csv >/dev/full", 74, f"{DISK_FULL}{NONE_EN}"),
        ("check - --lang en --format summary >/dev/full", 74, f"{DISK_FULL}{ONE_JUDGED_EN}"),
        ("check /proc/self/mem --lang en", 74, f"Reading or writing failed: Input/output error.\n{NONE_EN}"),
        ("check /proc/self/mem --lang en >&-", 74, f"Reading or writing failed: Input/output error.\n{NONE_EN}"),
        ("labels venues --lang en >/dev/full 2>/dev/full", 74, ""),
        ("check - --lang en --format text >/dev/full 2>/dev/full", 74, ""),
        ("check - --lang en --format jsonl >/dev/full 2>/dev/full", 74, ""),
        ("check - --lang en --format csv >/dev/full 2>/dev/full", 74, ""),
        ("check - --lang en --format summary >/dev/full 2>/dev/full", 74, ""),
        ("check - --lang en 2>/dev/full", 1, ""),
        ("check nothing.csv --lang en 2>/dev/full", 2, ""),
        ("check nothing.csv --lang en 2>&-", 2, ""),
    ],
)
def test_streams_that_do_not_work_give_no_traceback(words: str, status: int, complaint: str) -> None:
    """Without an input or an output, with a full disk or a file that fails, a process ends with a plain message."""
    ran = subprocess.run(  # noqa: S602 -- the words are those above
        f'"{sys.executable}" -m erasmusrules {words}',
        shell=True,
        input=b"{}\n",
        capture_output=True,
        check=False,
        env=BUFFERED,
        timeout=60,
    )
    assert (ran.returncode, ran.stderr.decode()) == (status, complaint)


FAILS_AFTER_ONE_ROW = """
import io, pathlib, sys
from erasmusrules.cli import main

class File(io.RawIOBase):
    rows = [b'{"id": "a"}\\n']

    def readable(self):
        return True

    def readinto(self, buffer):
        if not self.rows:
            raise OSError(5, "Input/output error")
        row = self.rows.pop()
        buffer[: len(row)] = row
        return len(row)

pathlib.Path.open = lambda self, mode: io.BufferedReader(File())
sys.exit(main(["check", "x", "--lang", "en", "--format", "jsonl"]))
"""


def test_answers_before_a_failure_are_not_lost() -> None:
    """Where reading fails halfway, what was answered until then is printed."""
    ran = subprocess.run(  # noqa: S603 -- the program above
        [sys.executable, "-c", FAILS_AFTER_ONE_ROW], capture_output=True, check=False, env=BUFFERED, timeout=60
    )
    assert ran.returncode == 74
    assert json.loads(ran.stdout)["id"] == "a"


def test_an_interruption_is_no_error(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who stops the program with control C sees no traceback, and its status says so."""

    def interrupted(*_words: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("erasmusrules.cli.changes", interrupted)
    ran = command("changes", "2018", "2019", "--lang", "nl")
    assert (ran.status, ran.out, ran.err) == (130, "", "")


# ------------------------------------------------------------------------------------------------- large files


@pytest.mark.parametrize("frames", [True, False])
def test_a_line_for_each_row(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, frames: bool
) -> None:
    """A table has a line for each row, the same with and without the extra that judges many at a time."""
    if not frames:
        monkeypatch.setitem(sys.modules, "erasmusrules.frames", None)
    file = tmp_path / "plans.csv"
    file.write_text(HEADER + EXCHANGE + YOUNG + WRONG)
    ran = command("check", str(file), "--lang", "nl", "--format", "csv")
    assert ran.status == WRONG_INPUT
    header, exchange, young, wrong = ran.lines
    assert header == "row,id,outcome,not_met,missing,reasons,problems"
    assert exchange.startswith("2,exchange,met,,")
    assert young.startswith("3,young,not met,school/long-term-pupil-mobility/age,")
    assert "De jongste deelnemer is minstens 14 jaar op de eerste dag." in young
    assert wrong == (
        "4,wrong,,,,,\"receiving: 'ZZ'; toegestaan: een bestaande landcode (twee hoofdletters), zoals BE"
        ' | call: 2013; toegestaan: een aanvraagjaar vanaf 2014"'
    )


def test_the_summary_of_a_large_file(command: Command, tmp_path: Path) -> None:
    """Only how many rows got which answer, by action and by rule; and the exit status is that of the rows."""
    file = tmp_path / "plans.csv"
    file.write_text(HEADER + EXCHANGE * 70 + YOUNG)
    ran = command("check", str(file), "--lang", "en", "--format", "summary")
    assert ran.status == NOT_ALL_MET
    assert ran.lines[:4] == [
        "71 rows: eligible 70, not eligible 1, not decided (yet) 0.",
        "By action:",
        "  KA229 · 71 rows: eligible 70, not eligible 1, not decided (yet) 0.",
        "Which rules are not met:",
    ]
    assert ran.lines[-1] == NOTICE_EN
    assert command("check", str(file), "--lang", "en", "--format", "summary", "--exit-zero").status == ALL_MET


@pytest.mark.parametrize("format_", ["text", "jsonl", "csv", "summary"])
def test_a_parquet_file(command: Command, tmp_path: Path, format_: str) -> None:
    """A table of mobilities is answered in every way a file is."""
    file = tmp_path / "plans.parquet"
    table = {"id": ["a"], "call": [2019], "action": ["KA101"], "activity": ["job-shadowing"], "receiving": ["CH"]}
    pl.DataFrame(table).write_parquet(file)
    ran = command("check", str(file), "--lang", "en", "--format", format_)
    assert ran.status == NOT_ALL_MET
    said = {
        "text": "a · KA101, job shadowing · call 2019",
        "jsonl": '"id": "a", "outcome": "not met"',
        "csv": "1,a,not met,programme-2014-2020/receiving",
        "summary": "1 row: eligible 0, not eligible 1, not decided (yet) 0.",
    }
    assert said[format_] in ran.out


@pytest.mark.parametrize("format_", ["text", "summary"])
def test_a_parquet_file_without_the_extra(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format_: str
) -> None:
    """What has to be installed for it is said."""
    monkeypatch.setitem(sys.modules, "erasmusrules.frames", None)
    ran = command("check", str(tmp_path / "plans.parquet"), "--lang", "nl", "--format", format_)
    assert ran.status == WRONG_INPUT
    assert ran.err.endswith("toegestaan: CSV of JSON Lines; voor Parquet: pip install 'erasmusrules[frames]'\n")


@pytest.mark.parametrize("name", ["plans.csv", "plans.parquet"])
def test_a_terminal_sees_how_far_a_large_file_is(tmp_path: Path, name: str) -> None:
    """The bar is drawn on the terminal alone, and is gone at the end; the answers are those that a file gets."""
    pytest.importorskip("rich")
    file = tmp_path / name
    if file.suffix == ".csv":
        file.write_text("call,action\n" + "2019,KA101\n" * 3)
    else:
        pl.DataFrame({"call": [2019] * 3, "action": ["KA101"] * 3}).write_parquet(file)
    terminal, end = os.openpty()
    words = [sys.executable, "-m", "erasmusrules", "check", str(file), "--lang", "en", "--format", "summary"]
    env = {**os.environ, "TERM": "xterm"}
    ran = subprocess.run(words, stdout=subprocess.PIPE, stderr=end, env=env, check=False)  # noqa: S603 -- our own program
    os.close(end)
    drawn = os.read(terminal, 100_000).decode()
    os.close(terminal)
    assert ran.returncode == NOT_ALL_MET
    assert "100%" in drawn
    assert ran.stdout.decode().startswith("3 rows: eligible 0, not eligible 0, not decided (yet) 3.")
