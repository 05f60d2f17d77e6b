"""The documents that prepare a mobility or say what was learnt."""

from typing import cast

import pytest

from erasmusrules.learning_documents import LEARNING_DOCUMENTS, document_sheet
from erasmusrules.problems import WrongInput
from erasmusrules.reference import Aspect, Statement, Unanswered
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.platforms import LearningDocument


def test_every_document_has_a_sheet() -> None:
    """No document is left out."""
    assert list(LEARNING_DOCUMENTS) == list(LearningDocument)


@pytest.mark.parametrize(
    ("document", "nl", "en"),
    [
        (
            LearningDocument.EUROPASS_MOBILITY,
            "Voor wie: leerlingen uit het beroepsonderwijs, na een buitenlandse stage met Erasmus+.",
            "For whom: VET pupils, after a work placement abroad with Erasmus+.",
        ),
        (LearningDocument.EUROPASS_MOBILITY, "aangeraden bij sollicitaties", "advised for job applications"),
        (LearningDocument.EUROPASS_MOBILITY, "Door wie: niet bekend.", "By whom: not known."),
        (
            LearningDocument.EUROPASS_CERTIFICATE_SUPPLEMENT,
            "het hoort bij het certificaat, niet bij een verblijf in het buitenland",
            "it belongs to the certificate, not to a stay abroad",
        ),
        (
            LearningDocument.LEARNING_AGREEMENT,
            "de deelnemer, de uitzendende en de ontvangende organisatie ondertekenen",
            "the participant, the sending and the hosting organisation sign",
        ),
        (
            LearningDocument.LEARNING_PROGRAMME,
            "elke leerling en elke lerende volwassene die individueel op mobiliteit gaat",
            "every pupil and every adult learner on an individual mobility",
        ),
        (
            LearningDocument.MEMORANDUM_OF_UNDERSTANDING,
            "de afspraken tussen de organisaties vastleggen",
            "setting down what the organisations agree",
        ),
        (LearningDocument.MEMORANDUM_OF_UNDERSTANDING, "niet verplicht", "optional"),
        (LearningDocument.QUALITY_COMMITMENT, "van 2014 tot 2020", "from 2014 to 2020"),
        (LearningDocument.YOUTHPASS, "KA152-YOU en KA153-YOU", "KA152-YOU and KA153-YOU"),
    ],
)
def test_a_sheet_says_what_is_known_and_what_is_not(document: LearningDocument, nl: str, en: str) -> None:
    """Both languages tell the same."""
    sheet = document_sheet(document)
    assert nl in sheet.text("nl")
    assert en in sheet.text("en")


def test_what_no_source_says_is_a_visible_gap() -> None:
    """Nobody was found who tells who issues the supplement, or since when."""
    told = document_sheet(LearningDocument.EUROPASS_CERTIFICATE_SUPPLEMENT).told
    assert [one.aspect for one in told if isinstance(one, Unanswered)] == [Aspect.WHEN, Aspect.RUN_BY]


def test_the_youthpass_is_known_from_a_copy_alone() -> None:
    """Its evidence is said as weak as it is."""
    assert "Source (other source): European Commission (copy)" in document_sheet(LearningDocument.YOUTHPASS).text("en")


def test_nothing_rests_on_memory() -> None:
    """Every statement was read somewhere."""
    told = [one for sheet in LEARNING_DOCUMENTS.values() for one in sheet.told if isinstance(one, Statement)]
    assert told
    assert all(citation.evidence is not Evidence.RECALLED for one in told for citation in one.citations)


def test_an_unknown_document_is_refused_with_those_there_are() -> None:
    """The message names what can be asked for."""
    with pytest.raises(WrongInput, match=r"^document: 'passport'; accepted: europass-mobility, "):
        document_sheet(cast("LearningDocument", "passport"))
