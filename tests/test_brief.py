"""Answers in brief: one line for a row, and the tally of a file."""

import io

from erasmusrules.brief import COLUMNS, Brief, Tally, answers_in_brief, in_all
from erasmusrules.records import read
from erasmusrules.sources import Evidence

FILE = (
    b"id,call,action,activity,receiving,schools,budget\n"
    b"swiss,2019,KA101,job-shadowing,CH,,\n"
    b"open,2019,KA101,job-shadowing,,,\n"
    b"slip,2019,KA101,job-shadow,ZZ,,\n"
    b"project,2019,KA229,,,2,40000\n"
)


def test_a_row_in_brief() -> None:
    """Ids, fields and sentences of a mobility, of a project, and of a row with slips."""
    swiss, open_, slip, project = answers_in_brief(read(io.BytesIO(FILE)), evidence=Evidence.SECONDARY, lang="nl")
    assert swiss == Brief(
        row=2,
        id="swiss",
        action="KA101",
        outcome="not met",
        not_met="programme-2014-2020/receiving",
        missing="start;end;sending;role",
        reasons="Het ontvangende land is een programmaland.",
    )
    assert (open_.outcome, open_.missing) == ("undecided", "start;end;sending;receiving;role")
    assert (slip.outcome, slip.action, slip.not_met) == (None, None, "")
    assert slip.problems == (
        "activity: 'job-shadow'; toegestaan: een bekende term; bedoel je job-shadowing?"
        " | receiving: 'ZZ'; toegestaan: een bestaande landcode (twee hoofdletters), zoals BE"
    )
    assert (project.action, project.outcome) == ("KA229", "undecided")
    assert "schools" not in project.missing.split(";")


def test_a_line_of_a_table() -> None:
    """What is not there is an empty cell."""
    assert Brief(row=2, id=None, outcome="met").cells == ("2", "", "met", "", "", "", "")
    assert len(Brief(row=2, id=None).cells) == len(COLUMNS)


def test_the_tally_of_a_file() -> None:
    """In all, of each action, those without one last, and the rules that were not met, the most frequent first."""
    tally = Tally()
    for row, (action, outcome, not_met) in enumerate(
        [
            ("KA229", "not met", "school/ka101/duration;school/ka101/action"),
            ("KA101", "not met", "school/ka101/duration"),
            ("KA229", "met", ""),
            (None, None, ""),
        ]
    ):
        tally.add(Brief(row=row, id=None, action=action, outcome=outcome, not_met=not_met))
    assert tally.text("en").split("\n") == [
        "4 rows: eligible 1, not eligible 2, not decided (yet) 0, with errors 1.",
        "By action:",
        "  KA101 · 1 row: eligible 0, not eligible 1, not decided (yet) 0.",
        "  KA229 · 2 rows: eligible 1, not eligible 1, not decided (yet) 0.",
        "  without an action · 1 row: eligible 0, not eligible 0, not decided (yet) 0, with errors 1.",
        "Which rules are not met:",
        "  2 rows · duration of staff mobility (school/ka101/duration)",
        "  1 row · action KA101 (school/ka101/action)",
    ]


def test_a_tally_of_nothing() -> None:
    """Without rows there is nothing to tell by action or by rule."""
    assert Tally().text("nl") == in_all({}, "nl")
    assert in_all({}, "nl") == "0 rijen: komt in aanmerking 0, komt niet in aanmerking 0, (nog) niet te beoordelen 0."
