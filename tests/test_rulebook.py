"""All rules together: those typed cases that are of no one chapter, and that no rule goes without a case."""

import pytest

from cases_of_the_facts import FILES, cases, failing, of_no_chapter
from erasmusrules.rulebook import EVERY_RULE
from erasmusrules.vocabulary.actions import Action

OF_A_CHAPTER = (
    Action.KA101,
    Action.KA102,
    Action.KA103,
    Action.KA104,
    Action.KA105,
    Action.KA107,
    Action.KA116,
    Action.KA121_ADU,
    Action.KA121_SCH,
    Action.KA121_VET,
    Action.KA122_ADU,
    Action.KA122_SCH,
    Action.KA122_VET,
    Action.KA125,
    Action.KA131_HED,
    Action.KA135,
    Action.KA151_YOU,
    Action.KA152_YOU,
    Action.KA153_YOU,
    Action.KA154_YOU,
    Action.KA155_YOU,
    Action.KA171_HED,
    Action.KA182_SPO,
    Action.KA201,
    Action.KA219,
    Action.KA229,
    Action.KA347,
)


OF_NO_CHAPTER = of_no_chapter(OF_A_CHAPTER)


@pytest.mark.parametrize("name", OF_NO_CHAPTER)
def test_the_typed_cases(name: str) -> None:
    """The rules say of each case what its reader read in the facts."""
    assert failing(OF_NO_CHAPTER[name]) == []


def test_the_cases_touch_every_rule() -> None:
    """No rule goes without a typed case."""
    touched = {rule.id for case in cases(*FILES) for rule, _line, _outcome in case.report.judged if case.concerns(rule)}
    assert touched == {rule.id for rule in EVERY_RULE}


def test_second_readers_typed_enough_cases() -> None:
    """In each field somebody who did not write the rules typed cases from the facts: over 400 beside schools."""
    typed = {name: sum(1 for _ in cases(name)) for name in FILES if not name.endswith("-more.csv")}
    assert sorted(typed) == [
        "adult.csv",
        "higher.csv",
        "projects.csv",
        "school.csv",
        "sport.csv",
        "vet.csv",
        "youth.csv",
    ]
    assert all(count >= 120 for count in typed.values())
    assert sum(typed.values()) - typed["school.csv"] >= 400
