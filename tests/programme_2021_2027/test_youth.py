"""KA151-YOU to KA155-YOU, by the cases typed from the facts."""

import pytest

from cases_of_the_facts import failing, of_actions
from erasmusrules.vocabulary.actions import Action

GROUPS = of_actions(
    Action.KA151_YOU,
    Action.KA152_YOU,
    Action.KA153_YOU,
    Action.KA154_YOU,
    Action.KA155_YOU,
)


@pytest.mark.parametrize("name", GROUPS)
def test_the_typed_cases(name: str) -> None:
    """The rules say of each case what its reader read in the facts."""
    assert failing(GROUPS[name]) == []
