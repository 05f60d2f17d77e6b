"""The public names."""

import erasmusrules


def test_the_public_names() -> None:
    """What users import is named here, so that no name comes or goes unseen."""
    assert erasmusrules.__all__ == [
        "PROJECT_RULES",
        "RULES",
        "AccompanimentAnswer",
        "AccompanyingPerson",
        "Action",
        "Activity",
        "Applicant",
        "Body",
        "Change",
        "ChangeKind",
        "Changes",
        "Citation",
        "Community",
        "Country",
        "CountryStanding",
        "Deadline",
        "DurationLimit",
        "DurationLimits",
        "Evidence",
        "Field",
        "Finding",
        "Gap",
        "Ground",
        "History",
        "In",
        "Kind",
        "Label",
        "Language",
        "Mobility",
        "Need",
        "OtherAction",
        "Outcome",
        "Participant",
        "PartnershipType",
        "Problem",
        "Project",
        "ProjectReference",
        "Reason",
        "ReceivingAgency",
        "Report",
        "Requirement",
        "Requirements",
        "Role",
        "Rule",
        "RuleSet",
        "Source",
        "Standing",
        "Topic",
        "Venue",
        "WrongInput",
        "accompaniment",
        "changes",
        "check",
        "country_standing",
        "deadline",
        "duration_limits",
        "receiving_agency",
        "requirements",
    ]


def test_every_public_name_is_there_and_says_what_it_is() -> None:
    """Each public name exists and has a docstring of its own."""
    for name in erasmusrules.__all__:
        assert getattr(erasmusrules, name).__doc__ or name == "Language", name
