"""The platforms and the documents, by name."""

import pytest

from erasmusrules.vocabulary.platforms import LearningDocument, Platform


@pytest.mark.parametrize(
    ("platform", "nl", "en"),
    [
        (Platform.ETWINNING, "eTwinning", "eTwinning"),
        (Platform.ETWINNING_BELGICA, "eTwinning Belgica", "eTwinning Belgica"),
        (Platform.SCHOOL_EDUCATION_GATEWAY, "School Education Gateway", "School Education Gateway"),
        (
            Platform.EPALE,
            "EPALE (elektronisch platform voor volwasseneneducatie in Europa)",
            "EPALE (Electronic Platform for Adult Learning in Europe)",
        ),
        (Platform.SWAP_SWAP, "Swap-Swap", "Swap-Swap"),
    ],
)
def test_platforms_are_named(platform: Platform, nl: str, en: str) -> None:
    """Each platform bears its own name."""
    assert (platform.label.nl, platform.label.en) == (nl, en)


@pytest.mark.parametrize(
    ("code", "nl", "en"),
    [
        ("europass-mobility", "Europass-mobiliteit", "Europass Mobility"),
        ("europass-certificate-supplement", "Europass-certificaatsupplement", "Europass Certificate Supplement"),
        ("learning-agreement", "leerovereenkomst", "learning agreement"),
        ("youthpass", "Youthpass", "Youthpass"),
    ],
)
def test_documents_are_named(code: str, nl: str, en: str) -> None:
    """Each document is found by its code."""
    document = LearningDocument.by_code()[code]
    assert (document.label.nl, document.label.en) == (nl, en)
