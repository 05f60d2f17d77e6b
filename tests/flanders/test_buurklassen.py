"""Buurklassen, by the cases typed from the facts."""

import pytest

from cases_of_the_facts import failing, of_actions
from erasmusrules.checking import check
from erasmusrules.outcome import Outcome
from erasmusrules.project import Project
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.other_actions import OtherAction

GROUPS = of_actions(OtherAction.BUURKLASSEN)


@pytest.mark.parametrize("name", GROUPS)
def test_the_typed_cases(name: str) -> None:
    """The rules say of each case what its reader read in the facts."""
    assert failing(GROUPS[name]) == []


def test_a_class_exchange_with_spain_is_refused_in_plain_words() -> None:
    """Spain is no neighbour of Belgium: the answer says which countries are."""
    plan = Project(call=2020, action=OtherAction.BUURKLASSEN, countries=(Country.BE, Country.ES))
    report = check(plan)
    assert report.outcome is Outcome.NOT_MET
    assert [finding.text("nl") for finding in report if finding.outcome is Outcome.NOT_MET] == [
        (
            "Landen van de organisaties: België en Spanje; vereist: elke organisatie komt uit België of een buurland "
            "(Nederland, Luxemburg, Duitsland, Frankrijk of het Verenigd Koninkrijk). Landen van de organisaties: "
            "België en Spanje; vereist: minstens 1 buurland."
        )
    ]
