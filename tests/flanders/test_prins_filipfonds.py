"""The Prins Filipfonds, by the cases typed from the facts."""

import pytest

from cases_of_the_facts import failing, of_actions
from erasmusrules.checking import check
from erasmusrules.outcome import Outcome
from erasmusrules.project import Project
from erasmusrules.vocabulary.other_actions import OtherAction

GROUPS = of_actions(OtherAction.PRINS_FILIPFONDS)


@pytest.mark.parametrize("name", GROUPS)
def test_the_typed_cases(name: str) -> None:
    """The rules say of each case what its reader read in the facts."""
    assert failing(GROUPS[name]) == []


def test_three_thousand_euros_are_refused_in_plain_words() -> None:
    """The fund gave at most 2,500 euros in 2019, whatever else is known of the project."""
    report = check(Project(call=2019, action=OtherAction.PRINS_FILIPFONDS, budget=3000))
    assert report.outcome is Outcome.NOT_MET
    assert [finding.text("nl") for finding in report if finding.outcome is Outcome.NOT_MET] == [
        "De gevraagde subsidie is 3.000 euro; het maximum is 2.500 euro."
    ]


def test_what_a_virtual_exchange_may_ask_for() -> None:
    """In 2020 an exchange that is online only is given at most 500 euros."""
    report = check(Project(call=2020, action=OtherAction.PRINS_FILIPFONDS, budget=600, virtual=True))
    assert [finding.text("en") for finding in report if finding.outcome is Outcome.NOT_MET] == [
        (
            "The grant asked for is 600 euros; the maximum is 500 euros. The exception does not apply: the exchange is "
            "online only."
        )
    ]
