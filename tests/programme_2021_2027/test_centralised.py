"""The actions of 2021-2027 that are managed in Brussels, by what a report says of them."""

from erasmusrules.checking import check
from erasmusrules.outcome import Outcome
from erasmusrules.project import Project
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.other_actions import OtherAction


def test_what_is_remembered_of_an_alliance_advises() -> None:
    """Eight partners and two or three years are from memory: who has fewer is told so, and not refused."""
    plan = Project(
        call=2025,
        action=OtherAction.ALLIANCES_FOR_INNOVATION_LOT_1,
        months=30,
        organisations=7,
        countries=(Country.BE, Country.NL, Country.FR, Country.DE),
        budget=1_500_000,
    )
    report = check(plan)
    assert report.outcome is Outcome.MET
    assert [finding.requirement("en") for finding in report.advice if finding.outcome is Outcome.NOT_MET] == [
        "The project has at least 8 organisations.",
        "The project lasts 24 months or 36 months.",
    ]


def test_a_new_name_is_another_action() -> None:
    """Knowledge Alliances went with the old programme."""
    report = check(Project(call=2021, action=OtherAction.KNOWLEDGE_ALLIANCES))
    assert report.outcome is Outcome.NOT_MET


def test_what_was_not_checked_is_said() -> None:
    """How many companies there are is no field of a project."""
    report = check(Project(call=2024, action=OtherAction.CENTRES_OF_VOCATIONAL_EXCELLENCE))
    assert (
        "Not checked here: whether each country has at least a company and a VET provider (from memory, not checked)."
    ) in report.text("en")
