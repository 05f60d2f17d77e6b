"""What is drawn is what was asked for, is found fast, and shrinks to little."""

import json
from typing import Any

import polars as pl
import pytest
from attrs import evolve
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from erasmusrules.checking import check
from erasmusrules.conditions import Condition, Fixed, leaves
from erasmusrules.facts import DAYS
from erasmusrules.frames.door import TYPES
from erasmusrules.history import History, In
from erasmusrules.mobility import Mobility
from erasmusrules.outcome import Outcome
from erasmusrules.problems import WrongInput
from erasmusrules.project import Project
from erasmusrules.records import mobility_of, record_of, subject_of
from erasmusrules.rulebook import EVERY_RULE, RULES
from erasmusrules.rules import Report, Rule, Topic
from erasmusrules.strategies import frames, mobilities, projects, records
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity

FEW = settings(max_examples=8, deadline=None, phases=[Phase.generate], derandomize=True)
OF_EACH_TOPIC: dict[tuple[bool, Topic], Rule[Any]] = {
    (rule in set(RULES), rule.topic): rule
    for rule in EVERY_RULE
    if any(
        isinstance(entry, In) and not all(isinstance(leaf, Fixed) for leaf in leaves(entry.value))
        for entry in rule.requires
    )
}


def _report(subject: Mobility | Project) -> Report[Any]:
    if isinstance(subject, Project):
        return check(subject)
    return check(subject)


def _drawn(strategy: SearchStrategy[Any]) -> list[Any]:
    """Draw a few, with all the checks of Hypothesis on how long it takes and how much is thrown away."""
    found: list[Any] = []

    @FEW
    @given(strategy)
    def keep(subject: object) -> None:
        found.append(subject)

    keep()
    return found


@pytest.mark.parametrize("outcome", Outcome)
@pytest.mark.parametrize("rule", OF_EACH_TOPIC.values(), ids=lambda rule: rule.id)
def test_a_rule_says_what_was_asked_for(rule: Rule[Any], outcome: Outcome) -> None:
    """Each of them is judged by the rule, with that outcome."""
    draw: Any = mobilities if rule in set(RULES) else projects
    try:
        strategy = draw(rule=rule, outcome=outcome)
    except WrongInput:
        pytest.skip("no subject can have this outcome")
    for subject in _drawn(strategy):
        assert [found for judged, _line, found in _report(subject).judged if judged is rule] == [outcome]


@pytest.mark.parametrize("action", [Action.KA122_SCH, Action.KA131_HED, Action.KA152_YOU], ids=str)
@pytest.mark.parametrize("outcome", Outcome)
@pytest.mark.parametrize("complete", [False, True])
def test_a_mobility_has_the_outcome_that_was_asked_for(action: Action, outcome: Outcome, *, complete: bool) -> None:
    """Also where everything has to be met at once, or everything is known."""
    for mobility in _drawn(mobilities(call=2023, action=action, outcome=outcome, complete=complete)):
        assert (mobility.call, mobility.action) == (2023, action)
        assert _report(mobility).outcome is outcome


@pytest.mark.parametrize("outcome", Outcome)
def test_a_project_has_the_outcome_that_was_asked_for(outcome: Outcome) -> None:
    """Projects too."""
    for project in _drawn(projects(call=2019, action=Action.KA229, outcome=outcome)):
        assert _report(project).outcome is outcome


@pytest.mark.parametrize("subjects", [mobilities(), projects()], ids=["mobilities", "projects"])
@pytest.mark.parametrize("outcome", Outcome)
def test_all_answers_are_among_them(subjects: SearchStrategy[Any], outcome: Outcome) -> None:
    """Who asks for nothing gets everything, and without long searching."""
    few = settings(max_examples=100, deadline=None, phases=[Phase.generate], derandomize=True)
    assert find(subjects, lambda subject: _report(subject).outcome is outcome, settings=few)


def test_it_shrinks_to_what_the_outcome_needs() -> None:
    """A group of pupils that is too young or too small is told in a few fields, each as plain as can be."""
    exchange = mobilities(
        call=2019,
        action=Action.KA229,
        activity=Activity.SHORT_TERM_EXCHANGE_OF_GROUPS_OF_PUPILS,
        rule="school/pupil-group-exchange/duration",
        outcome=Outcome.NOT_MET,
    )
    smallest = find(exchange, lambda _mobility: True, settings=settings(database=None, deadline=None))
    assert set(record_of(smallest)) == {"call", "action", "activity", "start", "end"}


@pytest.mark.parametrize("subjects", [mobilities(), projects()], ids=["mobilities", "projects"])
def test_what_is_asked_for_without_more_shrinks_to_little(subjects: SearchStrategy[Any]) -> None:
    """Of any call, action and activity, the smallest that is refused is told in a few fields, and soon."""
    few = settings(database=None, deadline=None, max_examples=100, derandomize=True)
    smallest = find(subjects, lambda subject: _report(subject).outcome is Outcome.NOT_MET, settings=few)
    assert len(record_of(smallest)) <= 5


def test_rules_of_ones_own_are_drawn_for_too() -> None:
    """A school lets no pupil stay away for longer than ten days: 10 and 11 days are among them."""
    own = evolve(RULES["school/group-mobility/duration"], id="our-school/duration", requires=_at_most_ten_days())
    lengths = {
        mobility.days or (mobility.end - mobility.start).days + 1
        for mobility in _many(mobilities(rule=own.id, rules=RULES.with_(own)))
        if mobility.days or (mobility.start and mobility.end)
    }
    assert lengths >= {10, 11}


def _at_most_ten_days() -> History[Condition[Mobility]]:
    [citation, *_others] = RULES["school/group-mobility/duration"].requires.entries[-1].citations
    return History(In(2025, 2026, DAYS.at_most(10), citation))


def test_numbers_stand_on_and_beside_a_bound() -> None:
    """Of a stay of 2 to 30 days, those of 1, 2, 30 and 31 days are all found within a few hundred."""
    lengths = {
        mobility.days or (mobility.end - mobility.start).days + 1
        for mobility in _many(mobilities(call=2021, rule="school/group-mobility/duration"))
        if mobility.days or (mobility.start and mobility.end)
    }
    assert lengths >= {1, 2, 30, 31}


def _many(strategy: SearchStrategy[Any]) -> list[Any]:
    found: list[Any] = []

    @settings(max_examples=300, deadline=None, phases=[Phase.generate], derandomize=True)
    @given(strategy)
    def keep(subject: object) -> None:
        found.append(subject)

    keep()
    return found


@pytest.mark.parametrize(
    ("asked", "field"),
    [
        ({"call": 2013}, "call"),
        ({"rule": "no/such/rule"}, "rule"),
        ({"rule": "school/ka229/action", "call": 2021}, "rule"),
        ({"call": 2027, "outcome": Outcome.MET}, "outcome"),
        ({"call": 2019, "action": Action.KA122_SCH, "outcome": Outcome.MET}, "outcome"),
    ],
)
def test_what_cannot_be_is_refused_at_once(asked: dict[str, Any], field: str) -> None:
    """An early call, an unknown rule, one that does not apply, and an outcome that nobody can have."""
    with pytest.raises(WrongInput) as wrong:
        mobilities(**asked)
    assert [problem.field for problem in wrong.value.problems] == [field]


def test_hypothesis_knows_them_by_their_types() -> None:
    """Who has both packages draws a mobility or a project by its type alone."""
    assert isinstance(_drawn(st.from_type(Mobility))[0].call, int)
    assert isinstance(_drawn(st.from_type(Project))[0].call, int)


@FEW
@given(records())
def test_a_record_can_be_written_and_read(record: dict[str, object]) -> None:
    """JSON holds it, and it is read as what it was written of."""
    assert record_of(subject_of(json.loads(json.dumps(record)))) == record


@FEW
@given(records(mobilities(call=2019)))
def test_records_are_of_what_was_asked_for(record: dict[str, object]) -> None:
    """Of one call, for example."""
    assert mobility_of(record).call == 2019


@FEW
@given(frames(max_size=5))
def test_a_table_has_the_columns_of_a_record(table: pl.DataFrame) -> None:
    """Whatever its rows, each column has its type."""
    assert dict(table.schema) == dict(TYPES)


@pytest.mark.parametrize("rows", [0, 1, 3])
def test_tables_are_empty_of_one_row_or_of_more(rows: int) -> None:
    """Columns that are all null are among them."""
    table = find(
        frames(mobilities(call=2019), max_size=3), lambda table: len(table) == rows, settings=settings(deadline=None)
    )
    assert all(table[name].null_count() == rows for name in ("venue", "teaching_hours"))
