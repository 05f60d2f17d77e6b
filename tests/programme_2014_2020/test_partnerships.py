"""KA201, KA219 and KA229, by the cases typed from the facts."""

import pytest

from cases_of_the_facts import FILES, Case, cases
from erasmusrules.rulebook import RULES
from erasmusrules.vocabulary.actions import Action


@pytest.mark.parametrize(
    "case",
    [case for case in cases(*FILES) if case.mobility.action in {Action.KA201, Action.KA219, Action.KA229}],
    ids=lambda case: case.id,
)
def test_a_typed_case(case: Case) -> None:
    """The rules say of a case what its reader read in the facts."""
    assert case.met_by(RULES), (case.about, case.expected, case.fact, case.mobility)
