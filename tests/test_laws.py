"""Laws over all rules, all calls and all facts."""

import re
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from drawn import forgetting, forgetting_of_a_project, pairs, pairs_of_projects
from erasmusrules import project_facts
from erasmusrules.checking import check, choose, choose_for_project
from erasmusrules.conditions import (
    Fact,
    Fixed,
    NumberFact,
    OneOf,
    TermFact,
    TermsFact,
    TruthFact,
    leaves,
)
from erasmusrules.demands import Requirement
from erasmusrules.facts import ACTION, ACTIVITY, FACTS
from erasmusrules.flanders import exchange_facts
from erasmusrules.history import In
from erasmusrules.label import LANGUAGES, Label
from erasmusrules.mobility import Mobility
from erasmusrules.outcome import Outcome
from erasmusrules.project import Project
from erasmusrules.rulebook import EVERY_RULE, PROJECT_RULES, RULES
from erasmusrules.rules import Programme, Report, Rule, Topic
from erasmusrules.sources import Evidence
from erasmusrules.strategies import mobilities, projects
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.other_actions import OtherAction

READ_UNTIL = {2020: 2020, 2027: 2026}
"""The last call of each programming period, and the last call of it that anybody has read."""

PROGRAMMES: tuple[Programme[Any], ...] = (*RULES.programmes, *PROJECT_RULES.programmes)
PROJECT_FACTS: list[Fact[Any]] = [
    fact
    for module in (project_facts, exchange_facts)
    for fact in vars(module).values()
    if isinstance(fact, NumberFact | TruthFact | TermFact | TermsFact)
]
SUBJECTS = st.one_of(
    mobilities(complete=True).flatmap(forgetting), projects(complete=True).flatmap(forgetting_of_a_project)
)


def _report(subject: Mobility | Project, evidence: Evidence = Evidence.SECONDARY) -> Report[Any]:
    if isinstance(subject, Project):
        return check(subject, evidence=evidence)
    return check(subject, evidence=evidence)


every_rule = pytest.mark.parametrize("rule", EVERY_RULE, ids=lambda rule: rule.id)


@settings(max_examples=400, deadline=None)
@given(pairs())
def test_learning_never_flips(known: tuple[Mobility, Mobility]) -> None:
    """Learning a fact may settle what a rule says, and never turns it into its opposite."""
    less, more = (check(mobility) for mobility in known)
    _never_flips(less, more)


@settings(max_examples=400, deadline=None)
@given(pairs_of_projects())
def test_learning_never_flips_of_projects(known: tuple[Project, Project]) -> None:
    """The same holds of projects."""
    less, more = (check(project) for project in known)
    _never_flips(less, more)


def _never_flips(less: Report[Any], more: Report[Any]) -> None:
    after = {rule.id: outcome for rule, _line, outcome in more.judged}
    for rule, _line, outcome in less.judged:
        assert outcome in {Outcome.UNDECIDED, after[rule.id]}, rule.id
    if less.outcome is Outcome.NOT_MET:
        assert more.outcome is Outcome.NOT_MET
    if less.outcome is Outcome.MET and not less.to_arrange:
        assert more.outcome is Outcome.MET


@settings(max_examples=200, deadline=None)
@given(mobilities(complete=True))
def test_a_form_that_asks_what_it_is_told_to_ask_gets_the_answer(mobility: Mobility) -> None:
    """Of a complete mobility, the fields that requirements name decide each rule as all fields together do."""
    assert mobility.call is not None
    assert mobility.action is not None
    assert mobility.activity is not None
    asked = Mobility(call=mobility.call, action=mobility.action, activity=mobility.activity)
    for rule, line, outcome in check(mobility).judged:
        fields = Requirement(rule=rule, line=line, subject=asked).fields
        told = evolve(asked, **{name: getattr(mobility, name) for name in fields})
        if isinstance(line, In):
            assert line.value.outcome(told) is outcome, rule.id


@settings(max_examples=200, deadline=None)
@given(st.one_of(mobilities(complete=True), projects(complete=True)))
def test_what_is_complete_misses_nothing(subject: Mobility | Project) -> None:
    """Where every field is filled in, no field is asked for."""
    report = _report(subject)
    assert not report.missing
    assert not any(finding.missing for finding in report.to_arrange)


@settings(max_examples=200, deadline=None)
@given(SUBJECTS)
def test_every_report_can_be_said(subject: Mobility | Project) -> None:
    """Every report has words in both languages, without a placeholder left open."""
    report = _report(subject)
    texts = [report.text(lang) for lang in LANGUAGES]
    assert texts[0] != texts[1]
    for text in texts:
        assert not re.search(r"[{}]|None|Label\(|\.\.|  \S+ : ", text), text


@settings(max_examples=200, deadline=None)
@given(SUBJECTS)
def test_stricter_evidence_never_decides_more(subject: Mobility | Project) -> None:
    """What official texts decide, the other sources that were read may only leave as it is or refuse as well."""
    strict, usual = (_report(subject, floor).outcome for floor in (Evidence.OFFICIAL, Evidence.SECONDARY))
    assert strict in {Outcome.UNDECIDED, usual}


@every_rule
def test_every_call_is_a_line_or_a_listed_gap(rule: Rule[Any]) -> None:
    """A rule has exactly one line or one gap for each call of its period that was read, and nothing beyond."""
    programme = next(known for known in PROGRAMMES if rule in known.rules)
    read = range(programme.first, READ_UNTIL[programme.last] + 1)
    covered = [call for entry in rule.requires for call in range(entry.first, entry.last + 1)]
    assert covered == list(read)


@every_rule
def test_a_rule_applies_by_action_and_activity_alone(rule: Rule[Any]) -> None:
    """Which rules apply is settled by the call, the action and the activity."""
    settled = {ACTION, ACTIVITY, project_facts.ACTION}
    for leaf in leaves(rule.applies):
        assert isinstance(leaf, Fixed) or (isinstance(leaf, OneOf) and leaf.fact in settled)


def test_every_rule_has_a_name_of_its_own() -> None:
    """No rule of projects is called as one of mobilities."""
    assert len({rule.id for rule in EVERY_RULE}) == len(EVERY_RULE)


SHARED = {Topic.COUNTRIES, Topic.PROJECT_PERIOD, Topic.TRAVEL_DAYS}
"""What rules of many actions are about: having only these does not make an action one with rules."""


@pytest.mark.parametrize("action", Action, ids=str)
def test_an_action_with_rules_says_whether_it_is_open_and_which_activities_it_has(action: Action) -> None:
    """Where rules are made for an action, exactly one says whether it is open, and some activities are refused."""
    for programme in RULES.programmes:
        for call in range(programme.first, READ_UNTIL[programme.last] + 1):
            chosen = {activity: choose(RULES, call, action, activity).lines for activity in Activity}
            own = {rule for lines in chosen.values() for rule, _line in lines if not isinstance(rule.applies, Fixed)}
            opening = [rule for rule in own if rule.topic is Topic.ACTION]
            assert len(opening) == (1 if {rule.topic for rule in own} - SHARED else 0), (action, call)
            line = opening[0].requires.at(call) if opening else None
            if isinstance(line, In):
                asked = (Mobility(call=call, action=action, activity=activity) for activity in Activity)
                refused = any(check(mobility).outcome is Outcome.NOT_MET for mobility in asked)
                assert refused or line.evidence is Evidence.RECALLED, (action, call)


@pytest.mark.parametrize("action", [*Action, *OtherAction], ids=str)
def test_one_rule_says_whether_projects_of_an_action_are_open(action: Action | OtherAction) -> None:
    """Where rules are made for the projects of an action, exactly one says whether it is open."""
    for programme in PROJECT_RULES.programmes:
        for call in range(programme.first, READ_UNTIL[programme.last] + 1):
            lines = choose_for_project(PROJECT_RULES, call, action).lines
            own = [rule for rule, _line in lines if not isinstance(rule.applies, Fixed)]
            opening = [rule for rule in own if rule.topic is Topic.ACTION]
            assert len(opening) == (1 if own else 0), (action, call)


@every_rule
def test_every_rule_is_named_in_both_languages(rule: Rule[Any]) -> None:
    """Titles and what is left out are said in Dutch and in English, and differ."""
    for label in (rule.title, *rule.leaves_out):
        assert _is_said(label), label


@every_rule
def test_recalled_lines_are_marked_and_never_decide(rule: Rule[Any]) -> None:
    """A line that rests on memory alone is RECALLED; any other line has a source somebody read."""
    for entry in rule.requires:
        if isinstance(entry, In):
            read = [citation for citation in entry.citations if citation.evidence is not Evidence.RECALLED]
            assert bool(read) is (entry.evidence is not Evidence.RECALLED)


@pytest.mark.parametrize("fact", [*FACTS, *PROJECT_FACTS], ids=lambda fact: fact.name)
def test_every_fact_has_a_label_in_both_languages(fact: Fact[Any]) -> None:
    """Facts are named in Dutch and in English."""
    assert _is_said(fact.label)


@pytest.mark.parametrize("topic", Topic)
def test_every_topic_has_a_label_in_both_languages(topic: Topic) -> None:
    """Topics are named in Dutch and in English."""
    assert _is_said(topic.label)


def test_every_field_has_a_label_in_both_languages() -> None:
    """The fields of a record are named in Dutch and in English."""
    for labels in (Mobility.FIELD_LABELS, Project.FIELD_LABELS):
        for name, label in labels.items():
            assert name == "id" or _is_said(label), name


def _is_said(label: Label) -> bool:
    return bool(label.nl.strip() and label.en.strip() and label.nl != label.en)
