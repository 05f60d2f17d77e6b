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
    ERASMUS_MUNDUS_JOINT_MASTER_DEGREES = (
        "erasmus-mundus-joint-master-degrees",
        Label(
            nl="gezamenlijke masteropleidingen van Erasmus Mundus (2014-2020)", en="Erasmus Mundus Joint Master Degrees"
        ),
    )
    LARGE_SCALE_EVS_EVENTS = (
        "large-scale-evs-events",
        Label(
            nl="grootschalige evenementen van het Europees vrijwilligerswerk (EVS)",
            en="large-scale European Voluntary Service events",
        ),
    )
    ALLIANCES_FOR_INNOVATION_LOT_1 = (
        "alliances-for-innovation-lot-1",
        Label(
            nl="allianties voor innovatie, deel 1: onderwijs en ondernemingen",
            en="Alliances for Innovation, lot 1: education and enterprises",
        ),
    )
    ALLIANCES_FOR_INNOVATION_LOT_2 = (
        "alliances-for-innovation-lot-2",
        Label(
            nl="allianties voor innovatie, deel 2: vaardigheden in een sector (Blueprint)",
            en="Alliances for Innovation, lot 2: skills in a sector (Blueprint)",
        ),
    )
    FORWARD_LOOKING_PROJECTS = (
        "forward-looking-projects",
        Label(nl="toekomstgerichte projecten", en="Forward-Looking Projects"),
    )
    TEACHER_ACADEMIES = "teacher-academies", Label(nl="Erasmus+-lerarenacademies", en="Erasmus+ Teacher Academies")
    ERASMUS_MUNDUS_JOINT_MASTERS = (
        "erasmus-mundus-joint-masters",
        Label(nl="gezamenlijke masteropleidingen van Erasmus Mundus", en="Erasmus Mundus Joint Masters"),
    )
    ERASMUS_MUNDUS_DESIGN_MEASURES = (
        "erasmus-mundus-design-measures",
        Label(nl="ontwerp van een masteropleiding van Erasmus Mundus", en="Erasmus Mundus Design Measures"),
    )
    EUROPEAN_UNIVERSITIES = "european-universities", Label(nl="Europese universiteiten", en="European Universities")
    CAPACITY_BUILDING_IN_SPORT = (
        "capacity-building-in-sport",
        Label(nl="capaciteitsopbouw op het gebied van sport", en="capacity building in sport"),
    )
    EUROPEAN_YOUTH_TOGETHER = (
        "european-youth-together",
        Label(nl="Europese jeugd samen (European Youth Together)", en="European Youth Together"),
    )
    COOPERATION_PARTNERSHIPS_IN_SPORT = (
        "cooperation-partnerships-in-sport",
        Label(nl="samenwerkingspartnerschappen in sport", en="cooperation partnerships in sport"),
    )
    COOPERATION_PARTNERSHIPS_OF_EUROPEAN_NGOS = (
        "cooperation-partnerships-of-european-ngos",
        Label(nl="samenwerkingspartnerschappen van Europese ngo's", en="cooperation partnerships of European NGOs"),
    )
    SMALL_SCALE_PARTNERSHIPS_IN_SPORT = (
        "small-scale-partnerships-in-sport",
        Label(nl="kleinschalige partnerschappen in sport", en="small-scale partnerships in sport"),
    )
    NOT_FOR_PROFIT_EUROPEAN_SPORT_EVENTS = (
        "not-for-profit-european-sport-events",
        Label(nl="Europese sportevenementen zonder winstoogmerk", en="not-for-profit European sport events"),
    )
    JEAN_MONNET_MODULES = "jean-monnet-modules", Label(nl="Jean Monnet-modules", en="Jean Monnet Modules")
    JEAN_MONNET_CHAIRS = "jean-monnet-chairs", Label(nl="Jean Monnet-leerstoelen", en="Jean Monnet Chairs")
    JEAN_MONNET_CENTRES_OF_EXCELLENCE = (
        "jean-monnet-centres-of-excellence",
        Label(nl="Jean Monnet-expertisecentra", en="Jean Monnet Centres of Excellence"),
    )
    JEAN_MONNET_TEACHER_TRAINING = (
        "jean-monnet-teacher-training",
        Label(nl="Jean Monnet-opleidingen voor leraren", en="Jean Monnet teacher training"),
    )
    JEAN_MONNET_NETWORKS_IN_OTHER_FIELDS = (
        "jean-monnet-networks-in-other-fields",
        Label(
            nl="Jean Monnet-netwerken in het school- en beroepsonderwijs",
            en="Jean Monnet networks in school education and VET",
        ),
    )
    JEAN_MONNET_LEARNING_EU_INITIATIVES = (
        "jean-monnet-learning-eu-initiatives",
        Label(nl="Jean Monnet-initiatieven om op school over de EU te leren", en="Jean Monnet Learning EU initiatives"),
    )
    JEAN_MONNET_POLICY_DEBATE = (
        "jean-monnet-policy-debate",
        Label(nl="Jean Monnet-beleidsdebat", en="Jean Monnet policy debate"),
    )
    ETWINNING = "etwinning", Label(nl="eTwinning", en="eTwinning")
    BUURKLASSEN = "buurklassen", Label(nl="Buurklassen", en="Buurklassen (exchanges with neighbouring countries)")
    PRINS_FILIPFONDS = (
        "prins-filipfonds",
        Label(nl="Prins Filipfonds", en="Prince Philippe Fund (exchanges between the Communities)"),
    )
