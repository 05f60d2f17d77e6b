"""The cases typed from the facts by a second reader, and those added for mutants that they had left alive."""

import pytest

from cases_of_the_facts import FILES, Case, cases
from erasmusrules.checking import check
from erasmusrules.rulebook import RULES


@pytest.mark.parametrize("case", tuple(cases(*FILES)), ids=lambda case: case.id)
def test_a_typed_case(case: Case) -> None:
    """The rules say of a case what its reader read in the facts."""
    assert case.met_by(RULES), (case.about, case.expected, case.fact, case.mobility)


def test_the_cases_touch_every_rule() -> None:
    """No rule goes without a typed case on its topic."""
    touched = {
        rule.id
        for case in cases(*FILES)
        for rule, _line, _outcome in check(case.mobility).judged
        if case.concerns(rule)
    }
    assert touched == {rule.id for rule in RULES}
