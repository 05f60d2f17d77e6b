"""What one applies for without an action code: what is managed in Brussels, eTwinning, and exchanges near home."""

from erasmusrules.label import Label
from erasmusrules.vocabulary.term import Term


class OtherAction(Term):
    """An action that has no code in project references.

    >>> OtherAction("etwinning").label.text("nl")
    'eTwinning'
    """

    KNOWLEDGE_ALLIANCES = "knowledge-alliances", Label(nl="kennisallianties", en="Knowledge Alliances")
    SECTOR_SKILLS_ALLIANCES = (
        "sector-skills-alliances",
        Label(nl="allianties voor bedrijfstakspecifieke vaardigheden", en="Sector Skills Alliances"),
    )
    CAPACITY_BUILDING_IN_HIGHER_EDUCATION = (
        "capacity-building-in-higher-education",
        Label(nl="capaciteitsopbouw voor het hoger onderwijs", en="capacity building in higher education"),
    )
    CAPACITY_BUILDING_IN_VET = (
        "capacity-building-in-vet",
        Label(
            nl="capaciteitsopbouw op het gebied van beroepsonderwijs en -opleiding",
            en="capacity building in the field of VET",
        ),
    )
    CAPACITY_BUILDING_IN_YOUTH = (
        "capacity-building-in-youth",
        Label(nl="capaciteitsopbouw op het gebied van jeugdzaken", en="capacity building in youth"),
    )
    CENTRES_OF_VOCATIONAL_EXCELLENCE = (
        "centres-of-vocational-excellence",
        Label(nl="kenniscentra voor beroepsopleiding", en="Centres of Vocational Excellence"),
    )
    VIRTUAL_EXCHANGES = (
        "virtual-exchanges",
        Label(
            nl="virtuele uitwisselingen in het hoger onderwijs en in jeugdzaken",
            en="virtual exchanges in higher education and youth",
        ),
    )
    SUPPORT_FOR_POLICY_REFORM = (
        "support-for-policy-reform",
        Label(nl="beleidshervorming (kernactie 3)", en="support for policy reform (Key Action 3)"),
    )
    ETWINNING = "etwinning", Label(nl="eTwinning", en="eTwinning")
    BUURKLASSEN = "buurklassen", Label(nl="Buurklassen", en="Buurklassen (exchanges with neighbouring countries)")
    PRINS_FILIPFONDS = (
        "prins-filipfonds",
        Label(nl="Prins Filipfonds", en="Prince Philippe Fund (exchanges between the Communities)"),
    )
