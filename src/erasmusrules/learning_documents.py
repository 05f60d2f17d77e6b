"""The documents that prepare a mobility or say what was learnt: for whom, what for, since when, by whom."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from erasmusrules.bibliography.adult import EC_ADULT_LEARNERS
from erasmusrules.bibliography.flanders import EUROPASS_FLANDERS, SEED_002, SEED_003
from erasmusrules.bibliography.platforms import OUR_INFO_PORTAL
from erasmusrules.bibliography.school import EC_PUPILS, EPOS_SCH_2024
from erasmusrules.bibliography.vet import ECVET_QUIZ, EUPA_VET, GRADOMANIA, OVB_2024, VISTA_COLLEGE
from erasmusrules.label import Language
from erasmusrules.reference import Aspect, Statement, Unanswered, as_text, complete, look_up, stated
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.platforms import LearningDocument

__all__ = ["LEARNING_DOCUMENTS", "DocumentSheet", "document_sheet"]


@frozen(kw_only=True)
class DocumentSheet:
    """What is known of a document.

    Attributes:
        document: the document.
        told: what is known and what is not, in the order of the aspects.
    """

    document: LearningDocument
    told: tuple[Statement | Unanswered, ...] = field(converter=complete)

    def text(self, lang: Language) -> str:
        """Write out what is known and what is not, with the sources."""
        return as_text(self.document.label, self.told, lang)


def document_sheet(document: LearningDocument) -> DocumentSheet:
    """Give what is known of a document.

    Args:
        document: the document.

    Raises:
        WrongInput: for anything but a document, naming those there are.

    >>> print(document_sheet(LearningDocument.EUROPASS_CERTIFICATE_SUPPLEMENT).text("en").splitlines()[3])
    - From when to when: not known. The sources that were read do not say.
    """
    return look_up("document", document, LEARNING_DOCUMENTS)


_SHEETS = (
    DocumentSheet(
        document=LearningDocument.EUROPASS_MOBILITY,
        told=(
            stated(
                Aspect.FOR_WHOM,
                "leerlingen uit het beroepsonderwijs, na een buitenlandse stage met Erasmus+",
                "VET pupils, after a work placement abroad with Erasmus+",
                SEED_003.at("lines 44-46", "VET pupils get it after a placement abroad"),
            ),
            stated(
                Aspect.FOR_WHOM,
                "het document kan er komen na elk leerverblijf in het buitenland",
                "it may be issued for any learning stay abroad",
                EUROPASS_FLANDERS.at("page", "for any learning stay abroad"),
            ),
            stated(
                Aspect.WHAT_FOR,
                "tonen welke competenties iemand in het buitenland verwierf; aangeraden bij sollicitaties",
                "showing which competences somebody gained abroad; advised for job applications",
                SEED_003.at("lines 46-47", "shows the competences gained, advised for applications"),
                SEED_002.at("lines 643-645", "Europass is a relevant framework to validate competences"),
            ),
            stated(
                Aspect.WHEN,
                "in gebruik in 2018 en in 2025; begin en einde zijn niet gevonden",
                "in use in 2018 and in 2025; its beginning and end were not found",
                SEED_003.at("lines 49-50", "2,211 in 2018 and 4,535 in 2025"),
            ),
            stated(
                Aspect.NAME,
                "Europass-mobiliteit; in Vlaanderen ook geschreven als Europass-Mobiliteit",
                "Europass Mobility",
                SEED_003.at("line 44", "de Europass-Mobiliteit"),
                EUROPASS_FLANDERS.at("title", "Europass-Mobiliteit"),
            ),
        ),
    ),
    DocumentSheet(
        document=LearningDocument.EUROPASS_CERTIFICATE_SUPPLEMENT,
        told=(
            stated(
                Aspect.FOR_WHOM,
                "wie een certificaat van een beroepsgerichte opleiding behaalde; het hoort bij het certificaat, niet "
                "bij "
                "een verblijf in het buitenland",
                "whoever holds a certificate of vocational training; it belongs to the certificate, not to a stay "
                "abroad",
                SEED_003.at("lines 40-42", "for people who have a certificate of a vocational training"),
            ),
            stated(
                Aspect.WHAT_FOR,
                "de kennis en vaardigheden beschrijven die bij het certificaat horen",
                "describing the knowledge and skills that go with the certificate",
                SEED_003.at("lines 40-42", "describes the knowledge and skills of the holders"),
            ),
            stated(
                Aspect.NAME,
                "Europass-certificaatsupplement; ook Europass Certificaat Supplement",
                "Europass Certificate Supplement",
                SEED_003.at("lines 19, 40", "Europass Certificate Supplement, Europass Certificaat Supplement"),
            ),
            stated(
                Aspect.HOW,
                "een Europese projectgroep herziet het model (2025-2026)",
                "a European project group is revising its format (2025-2026)",
                SEED_003.at("lines 42-44", "a European project group revises the format"),
            ),
        ),
    ),
    DocumentSheet(
        document=LearningDocument.LEARNING_AGREEMENT,
        told=(
            stated(
                Aspect.FOR_WHOM,
                "lerenden in beroepsonderwijs en -opleiding (2014-2026), en leerlingen en lerende volwassenen die "
                "individueel op mobiliteit gaan (2021-2026)",
                "VET learners (2014-2026), and pupils and adult learners on an individual mobility (2021-2026)",
                EC_PUPILS.at("individual", "a learning agreement for individual mobility"),
                EC_ADULT_LEARNERS.at("individual", "a learning agreement for individual mobility"),
                VISTA_COLLEGE.at("documents", "a learning agreement belongs to the traineeship"),
                OVB_2024.at("agreement", "agreed before departure by the learner, the sender and the host"),
            ),
            stated(
                Aspect.WHAT_FOR,
                "voor het vertrek afspreken wat de deelnemer zal leren; in ECVET is het de afspraak voor de persoon",
                "agreeing before departure on what the participant will learn; in ECVET it is the agreement for the "
                "person",
                OVB_2024.at("agreement", "agreed before departure"),
                ECVET_QUIZ.at("ECVET", "for the person: the learning agreement"),
            ),
            stated(
                Aspect.RUN_BY,
                "de deelnemer, de uitzendende en de ontvangende organisatie ondertekenen",
                "the participant, the sending and the hosting organisation sign",
                EC_PUPILS.at("individual", "the participant, the sending and the hosting organisation sign"),
                EC_ADULT_LEARNERS.at("individual", "the participant, the sending and the hosting organisation sign"),
            ),
            stated(
                Aspect.WHEN,
                "gelezen voor oproepen van 2014 tot 2026",
                "read for calls from 2014 to 2026",
                VISTA_COLLEGE.at("documents", "2014-2020: learning agreement"),
                EC_PUPILS.at("individual", "2021-2026: learning agreement", evidence=Evidence.SECONDARY),
            ),
        ),
    ),
    DocumentSheet(
        document=LearningDocument.LEARNING_PROGRAMME,
        told=(
            stated(
                Aspect.FOR_WHOM,
                "elke leerling en elke lerende volwassene die individueel op mobiliteit gaat",
                "every pupil and every adult learner on an individual mobility",
                EC_PUPILS.at("individual", "an individual learning programme for every pupil"),
                EPOS_SCH_2024.at("individual", "an individual learning programme for every pupil"),
                EC_ADULT_LEARNERS.at("individual", "an individual learning programme for every adult learner"),
            ),
            stated(
                Aspect.FOR_WHOM,
                "lerenden in beroepsonderwijs en -opleiding op korte mobiliteit, met veel werkplekleren",
                "VET learners on a short-term mobility, with a strong work-based part",
                GRADOMANIA.at("short-term", "an individual learning programme with much work-based learning"),
            ),
            stated(
                Aspect.WHEN,
                "gelezen voor oproepen van 2021 tot 2026",
                "read for calls from 2021 to 2026",
                EC_PUPILS.at("individual", "2021-2026: a programme for every pupil"),
            ),
        ),
    ),
    DocumentSheet(
        document=LearningDocument.MEMORANDUM_OF_UNDERSTANDING,
        told=(
            stated(
                Aspect.FOR_WHOM,
                "de partners van een mobiliteit in beroepsonderwijs en -opleiding, wie met ECVET werkt",
                "the partners of a VET mobility that work with ECVET",
                ECVET_QUIZ.at("ECVET", "at the level of the partnership: the memorandum of understanding"),
            ),
            stated(
                Aspect.WHAT_FOR,
                "de afspraken tussen de organisaties vastleggen; voor de persoon dient de leerovereenkomst",
                "setting down what the organisations agree; for the person there is the learning agreement",
                ECVET_QUIZ.at("ECVET", "partnership: memorandum of understanding; person: learning agreement"),
            ),
            stated(
                Aspect.WHEN,
                "gelezen voor oproepen van 2014 tot 2020; niet verplicht",
                "read for calls from 2014 to 2020; optional",
                ECVET_QUIZ.at("ECVET", "2014-2020: an optional tool"),
            ),
        ),
    ),
    DocumentSheet(
        document=LearningDocument.QUALITY_COMMITMENT,
        told=(
            stated(
                Aspect.FOR_WHOM,
                "lerenden op stage in beroepsonderwijs en -opleiding",
                "VET learners on a traineeship",
                EUPA_VET.at("documents", "learning agreement, quality commitment", evidence=Evidence.SECONDARY),
            ),
            stated(
                Aspect.WHEN,
                "gelezen voor oproepen van 2014 tot 2020",
                "read for calls from 2014 to 2020",
                EUPA_VET.at("documents", "2014-2020: quality commitment", evidence=Evidence.SECONDARY),
            ),
        ),
    ),
    DocumentSheet(
        document=LearningDocument.YOUTHPASS,
        told=(
            stated(
                Aspect.FOR_WHOM,
                "elke deelnemer van KA152-YOU en KA153-YOU heeft er recht op",
                "every participant of KA152-YOU and KA153-YOU is entitled to one",
                OUR_INFO_PORTAL.at("page", "every participant of KA152 and KA153 is entitled to a Youthpass"),
            ),
            stated(
                Aspect.WHEN,
                "gelezen voor oproepen van 2021 tot 2026",
                "read for calls from 2021 to 2026",
                OUR_INFO_PORTAL.at("page", "2021-2026"),
            ),
        ),
    ),
)

LEARNING_DOCUMENTS: Mapping[LearningDocument, DocumentSheet] = {sheet.document: sheet for sheet in _SHEETS}
"""What is known of every document."""
