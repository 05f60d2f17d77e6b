"""How rules of actions that are managed in Brussels are made, and the laws that all of them keep."""

import re

import pytest

from erasmusrules.centralised import Heading, not_read
from erasmusrules.conditions import Counted, OneOf, Within, leaves
from erasmusrules.history import Gap, In
from erasmusrules.label import LANGUAGES, Label
from erasmusrules.openings import PROJECTS_OPEN
from erasmusrules.programme_2014_2020 import centralised as older
from erasmusrules.programme_2021_2027 import centralised as newer
from erasmusrules.project import Project
from erasmusrules.rules import Rule, Topic
from erasmusrules.sources import Evidence, Source
from erasmusrules.vocabulary.other_actions import OtherAction

GUIDE = Source(
    key="GUIDE",
    publisher=Label(nl="uitgever", en="publisher"),
    title="guide",
    version="2022",
    address="-",
    evidence=Evidence.OFFICIAL,
)
RULES = (*older.RULES, *newer.RULES)
every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)


def test_a_rule_under_a_heading() -> None:
    """Its id, topic and title are those of the heading, and it is about its own action alone."""
    rule = Heading.OPENING.of(
        "chapter", OtherAction.TEACHER_ACADEMIES, In(2022, 2022, PROJECTS_OPEN, GUIDE.at("p. 1", "open"))
    )
    assert rule.id == "chapter/teacher-academies/project-action"
    assert rule.topic is Topic.ACTION
    assert (rule.title.nl, rule.title.en) == (
        "actie ‘Erasmus+-lerarenacademies’",
        "action ‘Erasmus+ Teacher Academies’",
    )
    (leaf,) = leaves(rule.applies)
    assert isinstance(leaf, OneOf)
    assert leaf.terms == {OtherAction.TEACHER_ACADEMIES}


def test_what_was_not_read_is_a_gap() -> None:
    """It keeps a project from passing unjudged, and says why."""
    title = Label(nl="partners die nodig zijn", en="partners that are needed")
    rule = not_read("chapter", Heading.PARTNERS, (2021, 2026), title, OtherAction.VIRTUAL_EXCHANGES)
    (gap,) = rule.requires
    assert isinstance(gap, Gap)
    assert (rule.id, rule.topic, rule.title) == ("chapter/partners-not-read", Topic.PARTNERS, title)
    assert (gap.first, gap.last) == (2021, 2026)
    assert gap.why.en == "what the rules say about this was not read for this action"


@pytest.mark.parametrize(
    ("actions", "rules", "how_many"), [(older.ACTIONS, older.RULES, 7), (newer.ACTIONS, newer.RULES, 25)]
)
def test_every_action_is_judged_under_each_heading(
    actions: frozenset[OtherAction], rules: tuple[Rule[Project], ...], how_many: int
) -> None:
    """Each action says whether it is open, with whom, for how long and for how much: or that this was not read."""
    assert len(actions) == how_many
    asked = {Topic.ACTION, Topic.DURATION, Topic.BUDGET}
    for action in actions:
        about = {rule.topic for rule in rules for leaf in leaves(rule.applies) if action in getattr(leaf, "terms", ())}
        assert asked <= about, action
        assert about & {Topic.PARTNERS, Topic.APPLICANT}, action


@every_rule
def test_every_call_is_a_line_or_a_listed_gap(rule: Rule[Project]) -> None:
    """A rule has one line or one gap for each call of its period that was read, and nothing beyond."""
    read = range(2014, 2021) if rule in older.RULES else range(2021, 2027)
    assert [call for entry in rule.requires for call in range(entry.first, entry.last + 1)] == list(read)


@every_rule
def test_every_bound_stands_in_a_source(rule: Rule[Project]) -> None:
    """Each number of a line was read: it stands in what one of its citations says."""
    for entry in rule.requires:
        if isinstance(entry, In):
            said = {number for citation in entry.citations for number in re.findall(r"\d+", citation.says)}
            for leaf in leaves(entry.value):
                bounds: set[int | None] = set()
                if isinstance(leaf, Within):
                    bounds = {leaf.low, leaf.high}
                elif isinstance(leaf, Counted):
                    bounds = {leaf.low}
                assert {str(bound) for bound in bounds if bound is not None} <= said, (rule.id, entry.first)


@every_rule
def test_every_line_has_words_in_both_languages(rule: Rule[Project]) -> None:
    """Titles, lines, gaps and what is left out are said in Dutch and in English, and differ."""
    labels = [rule.title, *rule.leaves_out, *(entry.why for entry in rule.requires if isinstance(entry, Gap))]
    for label in labels:
        assert label.nl.strip()
        assert label.en.strip()
        assert label.nl != label.en
    for entry in rule.requires:
        if isinstance(entry, In):
            assert entry.value.words("nl") != entry.value.words("en")
            assert all(entry.value.words(lang).strip() for lang in LANGUAGES)


@every_rule
def test_recalled_lines_are_marked(rule: Rule[Project]) -> None:
    """A line that rests on memory alone is RECALLED; any other line has a source somebody read."""
    for entry in rule.requires:
        if isinstance(entry, In):
            read = [citation for citation in entry.citations if citation.evidence is not Evidence.RECALLED]
            assert bool(read) is (entry.evidence is not Evidence.RECALLED)
