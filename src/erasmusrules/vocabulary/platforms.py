"""The platforms and tools where schools find each other, and the documents that go with a mobility."""

from erasmusrules.label import Label
from erasmusrules.vocabulary.term import Term


class Platform(Term):
    """A platform or a tool on the web, under the name it bears.

    >>> Platform.EPALE.label.text("nl")
    'EPALE (elektronisch platform voor volwasseneneducatie in Europa)'
    """

    ETWINNING = "etwinning", Label(nl="eTwinning", en="eTwinning")
    ETWINNING_PORTAL = (
        "etwinning-portal",
        Label(
            nl="de vroegere website van eTwinning (eTwinning.net)", en="the former eTwinning website (eTwinning.net)"
        ),
    )
    ETWINNING_BELGICA = "etwinning-belgica", Label(nl="eTwinning Belgica", en="eTwinning Belgica")
    EPALE = (
        "epale",
        Label(
            nl="EPALE (elektronisch platform voor volwasseneneducatie in Europa)",
            en="EPALE (Electronic Platform for Adult Learning in Europe)",
        ),
    )
    SCHOOL_EDUCATION_GATEWAY = (
        "school-education-gateway",
        Label(nl="School Education Gateway", en="School Education Gateway"),
    )
    EUROPEAN_SCHOOL_EDUCATION_PLATFORM = (
        "european-school-education-platform",
        Label(nl="European School Education Platform", en="European School Education Platform"),
    )
    SWAP_SWAP = "swap-swap", Label(nl="Swap-Swap", en="Swap-Swap")
    IMPACT_TOOL = "impact-tool", Label(nl="Impacttool", en="Impact Tool")
    MOBILITY_SCOREBOARD = (
        "mobility-scoreboard",
        Label(nl="Mobility Scoreboard (mobiliteitsscorebord)", en="Mobility Scoreboard"),
    )


class LearningDocument(Term):
    """A document that prepares a mobility, or that says what was learnt.

    >>> LearningDocument("learning-agreement").label.text("nl")
    'leerovereenkomst'
    """

    EUROPASS_MOBILITY = "europass-mobility", Label(nl="Europass-mobiliteit", en="Europass Mobility")
    EUROPASS_CERTIFICATE_SUPPLEMENT = (
        "europass-certificate-supplement",
        Label(nl="Europass-certificaatsupplement", en="Europass Certificate Supplement"),
    )
    LEARNING_AGREEMENT = "learning-agreement", Label(nl="leerovereenkomst", en="learning agreement")
    LEARNING_PROGRAMME = (
        "individual-learning-programme",
        Label(nl="individueel leerprogramma", en="individual learning programme"),
    )
    MEMORANDUM_OF_UNDERSTANDING = (
        "memorandum-of-understanding",
        Label(nl="memorandum van overeenstemming (MoU)", en="memorandum of understanding (MoU)"),
    )
    QUALITY_COMMITMENT = "quality-commitment", Label(nl="kwaliteitsverbintenis", en="quality commitment")
    YOUTHPASS = "youthpass", Label(nl="Youthpass", en="Youthpass")
