"""KA121-ADU and KA122-ADU, by the cases typed from the facts."""

import pytest

from cases_of_the_facts import failing, of_actions
from erasmusrules.vocabulary.actions import Action

GROUPS = of_actions(
    Action.KA121_ADU,
    Action.KA122_ADU,
)


@pytest.mark.parametrize("name", GROUPS)
def test_the_typed_cases(name: str) -> None:
    """The rules say of each case what its reader read in the facts."""
    assert failing(GROUPS[name]) == []
