"""The bodies an applicant meets, what they are, and the Communities of Belgium."""

from erasmusrules.label import Label
from erasmusrules.vocabulary.term import Term


class Community(Term):
    """A Community of Belgium: each has its own National Agencies."""

    FLEMISH = "flemish", Label(nl="Vlaamse Gemeenschap", en="Flemish Community")
    FRENCH = "french", Label(nl="Franse Gemeenschap", en="French Community")
    GERMAN_SPEAKING = "german-speaking", Label(nl="Duitstalige Gemeenschap", en="German-speaking Community")


class BodyRole(Term):
    """What a body is to an applicant."""

    NATIONAL_AGENCY = "national-agency", Label(nl="nationaal agentschap", en="National Agency")
    EXECUTIVE_AGENCY = "executive-agency", Label(nl="uitvoerend agentschap", en="executive agency")
    NATIONAL_AUTHORITY = "national-authority", Label(nl="nationale autoriteit", en="National Authority")
    SUPPORT_ORGANISATION = "support-organisation", Label(nl="ondersteunende organisatie", en="support organisation")
    FUND = "fund", Label(nl="fonds", en="fund")
    FOUNDATION = "foundation", Label(nl="stichting waarbinnen een fonds werkt", en="foundation that holds a fund")
    PARTNER_IN_EPOS = "partner-in-epos", Label(nl="partner in Epos vzw", en="partner in Epos vzw")


class Body(Term):
    """A body, by the name it bears today.

    >>> Body.KING_BAUDOUIN_FOUNDATION.label.text("nl")
    'Koning Boudewijnstichting'
    """

    EPOS = "epos", Label(nl="Epos vzw", en="Epos vzw")
    JINT = "jint", Label(nl="JINT vzw", en="JINT vzw")
    EACEA = (
        "eacea",
        Label(
            nl="Europees Uitvoerend Agentschap onderwijs en cultuur (EACEA)",
            en="European Education and Culture Executive Agency (EACEA)",
        ),
    )
    AEF_EUROPE = "aef-europe", Label(nl="AEF-Europe", en="AEF-Europe")
    BIJ = "bij", Label(nl="BIJ", en="BIJ")
    JUGENDBUERO = "jugendbuero", Label(nl="Jugendbüro", en="Jugendbüro")
    SPORT_VLAANDEREN = "sport-vlaanderen", Label(nl="Sport Vlaanderen", en="Sport Vlaanderen")
    ALDEN_BIESEN = "alden-biesen", Label(nl="Landcommanderij Alden Biesen", en="Alden Biesen")
    RYCKEVELDE = "ryckevelde", Label(nl="Europahuis Ryckevelde", en="Europahuis Ryckevelde")
    KATHOLIEK_ONDERWIJS_VLAANDEREN = (
        "katholiek-onderwijs-vlaanderen",
        Label(nl="Katholiek Onderwijs Vlaanderen", en="Katholiek Onderwijs Vlaanderen (Catholic Education Flanders)"),
    )
    PEDAGOGICAL_GUIDANCE_SERVICES = (
        "pedagogical-guidance-services",
        Label(nl="pedagogische begeleidingsdiensten", en="pedagogical guidance services"),
    )
    VVOB = "vvob", Label(nl="VVOB", en="VVOB")
    PRINCE_PHILIPPE_FUND = "prince-philippe-fund", Label(nl="Prins Filipfonds", en="Prince Philippe Fund")
    KING_BAUDOUIN_FOUNDATION = (
        "king-baudouin-foundation",
        Label(nl="Koning Boudewijnstichting", en="King Baudouin Foundation"),
    )
    VDAB = (
        "vdab",
        Label(
            nl="Vlaamse Dienst voor Arbeidsbemiddeling en Beroepsopleiding (VDAB)",
            en="Flemish public employment and vocational training service (VDAB)",
        ),
    )
    SYNTRA_VLAANDEREN = "syntra-vlaanderen", Label(nl="Syntra Vlaanderen", en="Syntra Vlaanderen")
    EDUCATION_AND_TRAINING = (
        "education-and-training",
        Label(nl="beleidsdomein Onderwijs en Vorming", en="Flemish education and training policy domain"),
    )
    WORK_AND_SOCIAL_ECONOMY = (
        "work-and-social-economy",
        Label(nl="Werk en Sociale Economie", en="Flemish department of Work and Social Economy"),
    )
