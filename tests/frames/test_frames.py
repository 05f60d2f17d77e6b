"""Whole tables, whatever they are made of."""

from datetime import date

import pandas as pd
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drawn import forgetting
from erasmusrules import frames
from erasmusrules.checking import check
from erasmusrules.conditions import NumberFact, TruthFact
from erasmusrules.facts import absent
from erasmusrules.formats import Unit
from erasmusrules.frames.door import table_of
from erasmusrules.history import History, In
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.openings import EVERY_ACTION
from erasmusrules.outcome import Outcome
from erasmusrules.problems import WrongInput
from erasmusrules.records import FIELDS
from erasmusrules.rulebook import RULES
from erasmusrules.rules import Rule, RuleSet, Topic
from erasmusrules.sources import Evidence, Source
from erasmusrules.strategies import mobilities
from erasmusrules.vocabulary.actions import Action
from tables import EVERY_KIND, IN_MEMORY, KINDS, PLANS, Kind

ANSWERS = [
    ("met", "", "", None),
    ("not met", "school/ka229/action;school/pupil-group-exchange/duration", "", None),
    (None, None, None, "end"),
]
REFUSED = (
    "De actie staat in deze oproep niet open."
    " Zonder reisdagen duurt de activiteit minstens 5 dagen en maximaal 2 maanden."
)
IN_DUTCH = [
    ("", None),
    (REFUSED, None),
    (None, "end: '2019-05-05'; toegestaan: niet vóór start (2019-05-06)"),
]


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_a_table_of_every_kind(kind: Kind) -> None:
    """The same kind of table comes back, its own columns in front and untouched."""
    plans = kind.made(PLANS)
    told = frames.check(plans)
    assert type(told) is type(plans)
    rows = kind.read(told)
    assert rows.columns == [*PLANS.columns, "outcome", "not_met", "missing", "problems"]
    assert rows.select("plan", "participants").rows() == [("a", 12), ("b", None), ("c", 12)]
    assert rows.select("outcome", "not_met", "missing", "problems").rows() == ANSWERS


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_sentences_in_a_language(kind: Kind) -> None:
    """With a language a row says why, in every kind of table."""
    told = kind.read(frames.check(kind.made(PLANS), lang="nl"))
    assert told.select("reasons", "problems").rows() == IN_DUTCH


@pytest.mark.parametrize("kind", EVERY_KIND)
@settings(max_examples=4, deadline=None)
@given(mobilities=st.lists(mobilities(complete=True).flatmap(forgetting), min_size=1, max_size=10))
def test_all_kinds_agree_with_one_mobility_at_a_time(kind: Kind, mobilities: list[Mobility]) -> None:
    """What is not known is never taken for a no, whatever the table makes of what is not there."""
    often = 60  # so many rows of a kind are judged as columns
    told = kind.read(frames.check(kind.made(pl.concat([table_of(mobilities)] * often))))
    reports = [check(mobility) for mobility in mobilities]
    missing = [";".join(name for name in FIELDS if name in report.missing) for report in reports]
    assert told["outcome"].to_list() == [report.outcome.value for report in reports] * often
    assert told["missing"].to_list() == missing * often


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_columns_of_nothing(kind: Kind) -> None:
    """A table in which nothing is told has no answer to any row, and misses what says which rules apply."""
    nothing = table_of([Mobility()] * 2)
    told = kind.read(frames.check(kind.made(nothing)))
    assert told.select("outcome", "missing").rows() == [("undecided", "call;action;activity")] * 2


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_an_empty_table(kind: Kind) -> None:
    """No rows, no answers, the same columns."""
    told = kind.read(frames.check(kind.made(PLANS.clear())))
    assert told.shape == (0, 14)
    assert told.columns == kind.read(frames.check(kind.made(PLANS))).columns


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_columns_of_another_type_are_told_before_any_row(kind: Kind) -> None:
    """Even of a lazy table: its types are known, and none of its rows is read."""
    table = kind.made(pl.DataFrame({"call": ["2019"], "start": ["2019-05-06"], "enrolled": [1]}))
    with pytest.raises(WrongInput) as refused:
        frames.check(table)
    assert [problem.field for problem in refused.value.problems] == ["call", "start", "enrolled"]
    assert "call: 'String'; accepted: a column of whole numbers" in refused.value.text("en")


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_codes_nobody_knows(kind: Kind) -> None:
    """A table in memory is refused for them; a lazy one, whose rows are not read yet, tells them in the row."""
    table = kind.made(pl.DataFrame({"call": [2019, 2019], "action": ["KA229", "KA-229"]}))
    if kind in [KINDS[name] for name in IN_MEMORY]:
        with pytest.raises(WrongInput, match="action: 'KA-229'; accepted: known codes"):
            frames.check(table)
    else:
        told = kind.read(frames.check(table))
        assert told.select("outcome", "problems").rows() == [("undecided", None), (None, "action")]


def test_numpy_columns_with_holes() -> None:
    """In pandas a hole makes a number a float, and a truth an object: both are read as what they are."""
    table = pd.DataFrame(
        {
            "call": [2019, None],
            "action": ["KA101", None],
            "enrolled": [True, None],
            "start": [pd.Timestamp(2020, 1, 6), None],
        }
    )
    told = frames.check(table)
    known = Mobility(call=2019, action=Action.KA101, enrolled=True, start=date(2020, 1, 6))
    assert frames.explain(table, 0).subject == known
    assert told["missing"].tolist() == ["activity;end;sending;receiving;role", "call;action;activity"]


def test_the_index_of_a_pandas_table_is_kept() -> None:
    """Answers stand beside their rows, however these are numbered."""
    table = PLANS.to_pandas().set_index(pd.Index([30, 10, 20]))
    told = frames.check(table)
    assert told.index.tolist() == [30, 10, 20]
    assert told["outcome"].tolist()[:2] == ["met", "not met"]


def test_each_rule_in_a_column() -> None:
    """A rule that does not apply has no outcome; a lazy table has a column for every rule."""
    eager = frames.check(PLANS, each=True)
    assert eager["school/pupil-group-exchange/duration"].to_list() == ["met", "not met", None]
    lazy = frames.check(PLANS.lazy(), each=True)
    assert lazy.collect_schema().names() == lazy.collect().columns
    assert "sport/ka182/action" in lazy.collect_schema().names()


def test_columns_with_the_names_of_the_answer_are_not_overwritten() -> None:
    """A table that has been judged is not judged on top of it, nor are the outcomes of its rules."""
    with pytest.raises(WrongInput, match="outcome: 'outcome'; accepted: a table without columns named as the answer"):
        frames.check(frames.check(PLANS))
    judged = PLANS.with_columns(pl.lit("kept").alias("school/pupil-group-exchange/duration"))
    assert frames.check(judged)["school/pupil-group-exchange/duration"].to_list() == ["kept"] * 3
    for table in (judged, judged.lazy()):
        with pytest.raises(WrongInput, match="school/pupil-group-exchange/duration"):
            frames.check(table, each=True)


@pytest.mark.parametrize("name", IN_MEMORY)
def test_the_report_of_a_row(name: str) -> None:
    """The reasons of a row are those of its mobility."""
    plans = KINDS[name].made(PLANS)
    report = frames.explain(plans, 1)
    assert report.outcome is Outcome.NOT_MET
    assert "Zonder reisdagen duurt de activiteit 4 dagen; het minimum is 5 dagen." in report.text("nl")
    with pytest.raises(WrongInput, match="end: '2019-05-05'"):
        frames.explain(plans, 2)
    for row in (-1, 3):
        with pytest.raises(WrongInput, match=f"row: {row}; accepted: the number of one of the 3 rows, counted from 0"):
            frames.explain(plans, row)


def test_the_report_of_a_row_by_other_rules() -> None:
    """A table that was judged by some rules is explained by them."""
    assert frames.explain(PLANS, 1, rules=RuleSet()).outcome is Outcome.UNDECIDED


FULL_WEEKS = NumberFact[Mobility](
    name="days",  # as ours is called: a fact is known by what it is, not by its name
    label=Label(nl="volle weken", en="whole weeks"),
    says=Label(nl="het duurt {value}", en="it lasts {value}"),
    unit=Unit(one=Label(nl="{n} week", en="{n} week"), other=Label(nl="{n} weken", en="{n} weeks")),
    value=lambda mobility: None if mobility.days is None else mobility.days // 7,
    missing=absent("days"),
)
OUT_OF_EXAMS = TruthFact[Mobility](
    name="our-school/out-of-exams",
    label=Label(nl="examens", en="exams"),
    yes=Label(nl="niet in de examens", en="not in the exams"),
    no=Label(nl="in de examens", en="in the exams"),
    value=lambda mobility: None if mobility.first_day is None else mobility.first_day < date(2019, 6, 3),
    missing=absent("start"),
)
SCHOOL = Source(
    key="SCHOOL",
    publisher=Label(nl="Onze school", en="Our school"),
    title="Schoolreglement",
    version="2018",
    address="on the shelf",
    evidence=Evidence.OFFICIAL,
).at("p. 4", "1 week, and not in the exams")
OURS = RULES.with_(
    Rule(
        id="our-school/weeks",
        title=FULL_WEEKS.label,
        topic=Topic.DURATION,
        applies=EVERY_ACTION,
        requires=History(In(2014, 2026, FULL_WEEKS.at_least(1) | OUT_OF_EXAMS.holds(), SCHOOL)),
    )
)


def test_a_fact_of_ones_own_is_asked_row_by_row() -> None:
    """It has no columns, and decides in a table as it does of one mobility; ours are not taken for it."""
    told = frames.check(
        PLANS.with_columns(pl.Series("start", [date(2019, 6, 3), date(2019, 6, 3), date(2019, 5, 6)])).with_columns(
            days=pl.Series([6, 7, None], dtype=pl.Int64), end=pl.lit(None, dtype=pl.Date)
        ),
        rules=OURS,
        each=True,
    )
    assert told["our-school/weeks"].to_list() == ["not met", "met", "met"]
    assert told["not_met"].to_list()[0] == "our-school/weeks"


@settings(max_examples=50, deadline=None)
@given(st.lists(mobilities(complete=True).flatmap(forgetting), min_size=1, max_size=4))
def test_rules_of_ones_own_judge_a_table_as_they_judge_a_mobility(mobilities: list[Mobility]) -> None:
    """What is missing too."""
    told = frames.check(table_of(mobilities), rules=OURS)
    reports = [check(mobility, rules=OURS) for mobility in mobilities]
    assert told["outcome"].to_list() == [report.outcome.value for report in reports]
    assert [{*filter(None, missing.split(";"))} for missing in told["missing"]] == [
        {*report.missing} for report in reports
    ]
