"""All rules together: those typed cases that are of no one chapter, and that no rule goes without a case."""

import pytest

from cases_of_the_facts import FILES, Case, cases
from erasmusrules.checking import check
from erasmusrules.rulebook import RULES
from erasmusrules.vocabulary.actions import Action

OF_A_CHAPTER = {Action.KA101, Action.KA201, Action.KA219, Action.KA229, Action.KA121_SCH, Action.KA122_SCH}


@pytest.mark.parametrize(
    "case", [case for case in cases(*FILES) if case.mobility.action not in OF_A_CHAPTER], ids=lambda case: case.id
)
def test_a_typed_case(case: Case) -> None:
    """The rules say of a case what its reader read in the facts."""
    assert case.met_by(RULES), (case.about, case.expected, case.fact, case.mobility)


def test_the_cases_touch_every_rule() -> None:
    """No rule goes without a typed case."""
    touched = {
        rule.id
        for case in cases(*FILES)
        for rule, _line, _outcome in check(case.mobility).judged
        if case.concerns(rule)
    }
    assert touched == {rule.id for rule in RULES}


def test_a_second_reader_typed_enough_cases() -> None:
    """At least 120 cases were typed by somebody who did not write the rules."""
    assert sum(1 for _ in cases("school.csv")) >= 120
