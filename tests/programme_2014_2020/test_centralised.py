"""The actions of 2014-2020 that are managed in Brussels, by what a report says of them."""

from erasmusrules.checking import check
from erasmusrules.outcome import Outcome
from erasmusrules.project import Project
from erasmusrules.vocabulary.applicants import Applicant
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.other_actions import OtherAction


def test_a_knowledge_alliance_of_two_years_asks_for_too_much() -> None:
    """Two years are worth at most 700,000 euros, and three a million."""
    plan = Project(
        call=2019,
        action=OtherAction.KNOWLEDGE_ALLIANCES,
        months=24,
        organisations=6,
        countries=(Country.BE, Country.NL, Country.FR),
        budget=700_001,
    )
    refused = [finding for finding in check(plan) if finding.outcome is Outcome.NOT_MET]
    assert [finding.rule.id for finding in refused] == ["centralised-2014-2020/knowledge-alliances/grant"]
    assert refused[0].requirement("nl") == (
        "De gevraagde subsidie is maximaal 700.000 euro; of: het project duurt 36 maanden "
        "en de gevraagde subsidie is maximaal 1.000.000 euro."
    )


def test_key_action_3_is_open_and_not_judged() -> None:
    """Its calls each have conditions of their own, and none of them was read: that does not make it eligible."""
    plan = Project(
        call=2019,
        action=OtherAction.SUPPORT_FOR_POLICY_REFORM,
        applicant=Applicant.PUBLIC_BODY,
        months=36,
        organisations=6,
        countries=(Country.BE, Country.NL, Country.FR),
        budget=100_000,
    )
    report = check(plan)
    assert report.outcome is Outcome.UNDECIDED
    assert report.missing == ()
    assert [finding.text("en") for finding in report if finding.outcome is Outcome.UNDECIDED] == [
        "Partners needed: what the rules say about this was not read for this action.",
        "Length of the project: what the rules say about this was not read for this action.",
        "Amount of the grant: what the rules say about this was not read for this action.",
    ]


def test_what_may_have_had_a_forerunner_is_not_refused() -> None:
    """Nothing was read of Jean Monnet before 2021: that is no refusal."""
    plan = Project(call=2019, action=OtherAction.JEAN_MONNET_CHAIRS)
    assert check(plan).outcome is Outcome.UNDECIDED
