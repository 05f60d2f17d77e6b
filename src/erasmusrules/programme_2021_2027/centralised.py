"""The actions of 2021-2027 that are managed in Brussels: from Centres of Vocational Excellence to Jean Monnet.

First whether each is open, then its conditions, and last of which actions a condition was not read.
"""

from collections.abc import Set as AbstractSet

from erasmusrules.bibliography.centralised import (
    ACCESSEUROPE_EXCELLENCE,
    ACCESSEUROPE_OPEN_FUNDS,
    ACCESSEUROPE_TOGETHER,
    EC_JEAN_MONNET,
    EC_JOINT_MASTERS,
    FUNDS_FOR_NGOS_2025,
    GUIDE_CAPACITY_HIGHER_2022,
    GUIDE_CAPACITY_YOUTH,
    GUIDE_JEAN_MONNET_2023,
    INCLUSION_NETWORK_ALLIANCES,
    IRSJD_ALLIANCES_2025,
    ISRAEL_CAPACITY_HIGHER,
    LIMEGROW_ACADEMIES,
    NA_BIBB_CAPACITY_VET,
    TIME_MACHINE_2024,
    TR_NA_JEAN_MONNET,
    UA_OFFICE_JEAN_MONNET,
)
from erasmusrules.bibliography.deadlines import HITCHHIKER_2026
from erasmusrules.bibliography.every_field import (
    EC_COUNTRIES,
    GRANTIA_KA220_2026,
    IDEP_KA210,
    INCLUSION_NETWORK_KA210,
    MEMORY,
)
from erasmusrules.bibliography.youth import CALLS_COPY, CY_FUNDING_PORTAL, SALTO_GEOGRAPHY
from erasmusrules.centralised import Heading, not_read
from erasmusrules.conditions import AllOf, AnyOf, Condition
from erasmusrules.history import Gap, In
from erasmusrules.label import Label
from erasmusrules.openings import PROJECTS_CLOSED, PROJECTS_OPEN
from erasmusrules.programme_2021_2027.countries import FROM_2022
from erasmusrules.programme_2021_2027.youth import NEIGHBOURS
from erasmusrules.project import Project
from erasmusrules.project_facts import APPLICANT, BUDGET, COUNTRIES, DIFFERENT_COUNTRIES, MONTHS, ORGANISATIONS
from erasmusrules.rules import Rule
from erasmusrules.sources import Citation, Evidence
from erasmusrules.vocabulary.applicants import Applicant
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.other_actions import OtherAction

_CHAPTER = "centralised-2021-2027"
_READ = (2021, 2026)
"""The first call of the period and the last that was read."""

ACTIONS = frozenset(
    {
        OtherAction.CENTRES_OF_VOCATIONAL_EXCELLENCE,
        OtherAction.ALLIANCES_FOR_INNOVATION_LOT_1,
        OtherAction.ALLIANCES_FOR_INNOVATION_LOT_2,
        OtherAction.FORWARD_LOOKING_PROJECTS,
        OtherAction.TEACHER_ACADEMIES,
        OtherAction.ERASMUS_MUNDUS_JOINT_MASTERS,
        OtherAction.ERASMUS_MUNDUS_DESIGN_MEASURES,
        OtherAction.EUROPEAN_UNIVERSITIES,
        OtherAction.CAPACITY_BUILDING_IN_HIGHER_EDUCATION,
        OtherAction.CAPACITY_BUILDING_IN_VET,
        OtherAction.CAPACITY_BUILDING_IN_YOUTH,
        OtherAction.CAPACITY_BUILDING_IN_SPORT,
        OtherAction.VIRTUAL_EXCHANGES,
        OtherAction.EUROPEAN_YOUTH_TOGETHER,
        OtherAction.COOPERATION_PARTNERSHIPS_IN_SPORT,
        OtherAction.COOPERATION_PARTNERSHIPS_OF_EUROPEAN_NGOS,
        OtherAction.SMALL_SCALE_PARTNERSHIPS_IN_SPORT,
        OtherAction.NOT_FOR_PROFIT_EUROPEAN_SPORT_EVENTS,
        OtherAction.JEAN_MONNET_MODULES,
        OtherAction.JEAN_MONNET_CHAIRS,
        OtherAction.JEAN_MONNET_CENTRES_OF_EXCELLENCE,
        OtherAction.JEAN_MONNET_TEACHER_TRAINING,
        OtherAction.JEAN_MONNET_NETWORKS_IN_OTHER_FIELDS,
        OtherAction.JEAN_MONNET_LEARNING_EU_INITIATIVES,
        OtherAction.JEAN_MONNET_POLICY_DEBATE,
    }
)
"""The actions of the period that are managed in Brussels, as far as they were read of."""

_THE_LIST = EC_COUNTRIES.at("list", "27 Member States; IS, LI, NO, MK, RS, TR")
_TAKING_PART = Label(nl="landen die aan het programma deelnemen", en="countries that take part in the programme")
_NOT_THE_CALL = Label(
    nl="de actie stond in deze oproep niet open, of daarover is niets gelezen",
    en="the action was not open in this call, or nothing was read about it",
)
_NOT_READ_OF_THE_CALL = Label(
    nl="voor deze oproep is hierover niets gelezen", en="nothing was read about this for this call"
)
_OTHER_COUNTRIES = Label(
    nl="of ook organisaties uit andere landen mogen meedoen",
    en="whether organisations from other countries may take part as well",
)
_SHARE = Label(
    nl="welk deel van de kosten het project zelf draagt", en="which part of the costs the project has to bear itself"
)


def _countries(
    low: int, terms: AbstractSet[Country] = FROM_2022.eligible, named: Label = _TAKING_PART
) -> Condition[Project]:
    return COUNTRIES.at_least(low, terms, named, doubtful=FROM_2022.doubtful)


# -------------------------------------------------------------------------------------------- open or closed


def _listed(says: str) -> Citation:
    return CALLS_COPY.at("calls", says)


def _opened(action: OtherAction, *citations: Citation) -> Rule[Project]:
    """Make the rule of an action that was open in every call that was read."""
    return Heading.OPENING.of(_CHAPTER, action, In(2021, 2026, PROJECTS_OPEN, *citations))


def _opened_in_2022(action: OtherAction, *citations: Citation) -> Rule[Project]:
    """Make the rule of an action that was seen from call 2022 on."""
    return Heading.OPENING.of(
        _CHAPTER,
        action,
        Gap(
            2021,
            2021,
            Label(
                nl="de actie is vanaf oproep 2022 gezien; of ze in 2021 al openstond, is niet nagelezen",
                en="the action was seen from call 2022 on; it was not read whether it was already open in 2021",
            ),
        ),
        In(2022, 2026, PROJECTS_OPEN, *citations),
    )


_OPENINGS: tuple[Rule[Project], ...] = (
    _opened(
        OtherAction.CENTRES_OF_VOCATIONAL_EXCELLENCE,
        _listed("Centres of Vocational Excellence in the calls of 2022 and 2024"),
        ACCESSEUROPE_EXCELLENCE.at("page", "Centres of Vocational Excellence"),
        CY_FUNDING_PORTAL.at("calls", "Centres of Vocational Excellence"),
    ),
    *(
        _opened(
            lot,
            _listed("Alliances for Innovation in the call of 2022"),
            IRSJD_ALLIANCES_2025.at("page", "Alliances for Innovation, lots 1 and 2, in the call of 2025"),
        )
        for lot in (OtherAction.ALLIANCES_FOR_INNOVATION_LOT_1, OtherAction.ALLIANCES_FOR_INNOVATION_LOT_2)
    ),
    Heading.OPENING.of(
        _CHAPTER,
        OtherAction.FORWARD_LOOKING_PROJECTS,
        Gap(2021, 2021, _NOT_THE_CALL),
        In(2022, 2024, PROJECTS_OPEN, _listed("Forward-Looking Projects in the call of 2022")),
        In(
            2025,
            2026,
            PROJECTS_CLOSED,
            CY_FUNDING_PORTAL.at("calls", "Forward-Looking Projects are not in the lists of 2025 and 2026"),
        ),
    ),
    Heading.OPENING.of(
        _CHAPTER,
        OtherAction.TEACHER_ACADEMIES,
        In(
            2021,
            2025,
            PROJECTS_OPEN,
            _listed("Teacher Academies in the call of 2022"),
            CY_FUNDING_PORTAL.at("calls", "Teacher Academies in the call of 2025"),
        ),
        In(
            2026,
            2026,
            PROJECTS_CLOSED,
            CY_FUNDING_PORTAL.at("calls", "Teacher Academies are not in the list of 2026"),
        ),
    ),
    _opened(
        OtherAction.ERASMUS_MUNDUS_JOINT_MASTERS,
        EC_JOINT_MASTERS.at("page", "Erasmus Mundus Joint Masters"),
        _listed("Erasmus Mundus in the call of 2022"),
    ),
    _opened(
        OtherAction.ERASMUS_MUNDUS_DESIGN_MEASURES,
        MEMORY.at("Erasmus Mundus", "Design Measures beside the Joint Masters"),
    ),
    Heading.OPENING.of(
        _CHAPTER,
        OtherAction.EUROPEAN_UNIVERSITIES,
        Gap(2021, 2021, _NOT_THE_CALL),
        In(2022, 2024, PROJECTS_OPEN, MEMORY.at("European Universities", "separate calls from 2022 to 2024")),
        In(2025, 2026, PROJECTS_CLOSED, MEMORY.at("European Universities", "not in the lists of 2025 and 2026")),
    ),
    _opened_in_2022(
        OtherAction.CAPACITY_BUILDING_IN_HIGHER_EDUCATION,
        GUIDE_CAPACITY_HIGHER_2022.at("chapter", "capacity building in higher education, in the guide of 2022"),
        _listed("capacity building in higher education in the call of 2022"),
    ),
    _opened_in_2022(
        OtherAction.CAPACITY_BUILDING_IN_VET,
        NA_BIBB_CAPACITY_VET.at("page", "capacity building in VET"),
        _listed("capacity building in VET in the call of 2022"),
    ),
    _opened(
        OtherAction.CAPACITY_BUILDING_IN_YOUTH,
        GUIDE_CAPACITY_YOUTH.at("chapter", "capacity building in youth"),
        CY_FUNDING_PORTAL.at("calls", "capacity building in youth in the call of 2021"),
        _listed("capacity building in youth in the call of 2022"),
    ),
    _opened_in_2022(OtherAction.CAPACITY_BUILDING_IN_SPORT, _listed("capacity building in sport in the call of 2022")),
    _opened(OtherAction.VIRTUAL_EXCHANGES, _listed("virtual exchanges in the calls of 2022 and 2024")),
    _opened_in_2022(
        OtherAction.EUROPEAN_YOUTH_TOGETHER,
        ACCESSEUROPE_TOGETHER.at("page", "European Youth Together in 2022 and in 2025"),
        TIME_MACHINE_2024.at("page", "European Youth Together in 2024"),
        HITCHHIKER_2026.at("deadlines", "European Youth Together in 2026"),
    ),
    *(
        _opened(action, _listed("what EACEA manages: Key Action 2 in sport, in the calls of 2022 and 2024"))
        for action in (OtherAction.COOPERATION_PARTNERSHIPS_IN_SPORT, OtherAction.SMALL_SCALE_PARTNERSHIPS_IN_SPORT)
    ),
    _opened(
        OtherAction.COOPERATION_PARTNERSHIPS_OF_EUROPEAN_NGOS,
        _listed("what EACEA manages: partnerships of European NGOs, in the call of 2024"),
        CY_FUNDING_PORTAL.at("cooperation partnerships", "of European NGOs: with EACEA"),
    ),
    _opened(
        OtherAction.NOT_FOR_PROFIT_EUROPEAN_SPORT_EVENTS, _listed("what EACEA manages: not-for-profit sport events")
    ),
    *(
        _opened(
            action,
            _listed("Jean Monnet in the call of 2022"),
            EC_JEAN_MONNET.at("page", "Jean Monnet modules and centres of excellence"),
        )
        for action in (OtherAction.JEAN_MONNET_MODULES, OtherAction.JEAN_MONNET_CENTRES_OF_EXCELLENCE)
    ),
    _opened(
        OtherAction.JEAN_MONNET_CHAIRS,
        TR_NA_JEAN_MONNET.at("page", "Jean Monnet chairs"),
        UA_OFFICE_JEAN_MONNET.at("page", "Jean Monnet chairs"),
    ),
    *(
        _opened(action, ACCESSEUROPE_OPEN_FUNDS.at("list", f"Jean Monnet in other fields: {what}"))
        for action, what in (
            (OtherAction.JEAN_MONNET_TEACHER_TRAINING, "teacher training"),
            (OtherAction.JEAN_MONNET_NETWORKS_IN_OTHER_FIELDS, "networks"),
            (OtherAction.JEAN_MONNET_LEARNING_EU_INITIATIVES, "Learning EU initiatives"),
        )
    ),
    Heading.OPENING.of(
        _CHAPTER,
        OtherAction.JEAN_MONNET_POLICY_DEBATE,
        Gap(
            2021,
            2025,
            Label(
                nl="het beleidsdebat stond in oproep 2026 opnieuw op de lijst; in welke eerdere oproepen het "
                "openstond, is niet gelezen",
                en="the policy debate was on the list again in call 2026; in which earlier calls it was open "
                "was not read",
            ),
        ),
        In(2026, 2026, PROJECTS_OPEN, CY_FUNDING_PORTAL.at("list of 2026", "Jean Monnet policy debate, again")),
    ),
)

# ----------------------------------------------------------- vocational excellence, alliances, teacher academies

_EXCELLENCE: tuple[Rule[Project], ...] = (
    Heading.PARTNERS.of(
        _CHAPTER,
        OtherAction.CENTRES_OF_VOCATIONAL_EXCELLENCE,
        In(
            2021,
            2026,
            AllOf(ORGANISATIONS.at_least(8), _countries(4)),
            ACCESSEUROPE_EXCELLENCE.at("page", "at least 8 full partners of at least 4 programme countries, in 2022"),
            _THE_LIST,
            evidence=Evidence.SECONDARY,
        ),
        leaves_out=(
            Label(
                nl="of elk land minstens een bedrijf en een aanbieder van beroepsonderwijs heeft "
                "(uit het geheugen, niet nagelezen)",
                en="whether each country has at least a company and a VET provider (from memory, not checked)",
            ),
            Label(
                nl="of de partners volwaardige partners zijn; organisaties uit derde landen mogen ook meedoen",
                en="whether the partners are full partners; organisations from third countries may join as well",
            ),
        ),
    ),
    Heading.LENGTH.of(
        _CHAPTER,
        OtherAction.CENTRES_OF_VOCATIONAL_EXCELLENCE,
        In(2021, 2026, MONTHS.within(48, 48), ACCESSEUROPE_EXCELLENCE.at("page", "4 years (48 months)")),
    ),
    Heading.GRANT.of(
        _CHAPTER,
        OtherAction.CENTRES_OF_VOCATIONAL_EXCELLENCE,
        In(
            2021,
            2026,
            BUDGET.at_most(4_000_000),
            ACCESSEUROPE_EXCELLENCE.at("page", "at most 4000000 euros"),
            CY_FUNDING_PORTAL.at("Centres of Vocational Excellence", "at most 4000000 euros, a lump sum"),
        ),
        leaves_out=(_SHARE,),
    ),
    Heading.PARTNERS.of(
        _CHAPTER,
        OtherAction.ALLIANCES_FOR_INNOVATION_LOT_1,
        In(
            2021,
            2026,
            _countries(4),
            IRSJD_ALLIANCES_2025.at("lot 1", "partners of at least 4 Member States or associated countries"),
            INCLUSION_NETWORK_ALLIANCES.at("lot 1", "partners of at least 4 countries"),
            _THE_LIST,
            evidence=Evidence.SECONDARY,
        ),
    ),
    Heading.NUMBER_OF_PARTNERS.of(
        _CHAPTER,
        OtherAction.ALLIANCES_FOR_INNOVATION_LOT_1,
        In(2021, 2026, ORGANISATIONS.at_least(8), MEMORY.at("Alliances, lot 1", "at least 8 full partners")),
        leaves_out=(
            Label(
                nl="of er 3 partners van de arbeidsmarkt en 3 uit onderwijs en opleiding bij zijn "
                "(uit het geheugen, niet nagelezen)",
                en="whether 3 partners from the labour market and 3 from education and training are among them "
                "(from memory, not checked)",
            ),
        ),
    ),
    Heading.LENGTH.of(
        _CHAPTER,
        OtherAction.ALLIANCES_FOR_INNOVATION_LOT_1,
        In(
            2021,
            2026,
            AnyOf(MONTHS.within(24, 24), MONTHS.within(36, 36)),
            MEMORY.at("Alliances, lot 1", "24 or 36 months"),
        ),
    ),
    Heading.GRANT.of(
        _CHAPTER,
        OtherAction.ALLIANCES_FOR_INNOVATION_LOT_1,
        In(
            2021,
            2026,
            BUDGET.at_most(1_500_000),
            INCLUSION_NETWORK_ALLIANCES.at("lot 1", "up to 1500000 euros"),
            IRSJD_ALLIANCES_2025.at("lot 1", "up to 1500000 euros"),
        ),
        leaves_out=(
            Label(
                nl="dat het maximum voor een project van 2 jaar wellicht 1.000.000 euro is "
                "(uit het geheugen, niet nagelezen)",
                en="that the maximum of a 2-year project is perhaps 1,000,000 euros (from memory, not checked)",
            ),
        ),
    ),
    Heading.PARTNERS.of(
        _CHAPTER,
        OtherAction.ALLIANCES_FOR_INNOVATION_LOT_2,
        In(
            2021,
            2026,
            _countries(8),
            IRSJD_ALLIANCES_2025.at("lot 2", "partners of at least 8 countries"),
            _THE_LIST,
            evidence=Evidence.SECONDARY,
        ),
    ),
    Heading.NUMBER_OF_PARTNERS.of(
        _CHAPTER,
        OtherAction.ALLIANCES_FOR_INNOVATION_LOT_2,
        In(2021, 2026, ORGANISATIONS.at_least(12), MEMORY.at("Alliances, lot 2", "at least 12 full partners")),
    ),
    Heading.LENGTH.of(
        _CHAPTER,
        OtherAction.ALLIANCES_FOR_INNOVATION_LOT_2,
        In(2021, 2026, MONTHS.within(48, 48), MEMORY.at("Alliances, lot 2", "48 months")),
    ),
    Heading.GRANT.of(
        _CHAPTER,
        OtherAction.ALLIANCES_FOR_INNOVATION_LOT_2,
        In(2021, 2026, BUDGET.at_most(4_000_000), IRSJD_ALLIANCES_2025.at("lot 2", "up to 4000000 euros")),
    ),
    Heading.PARTNERS.of(
        _CHAPTER,
        OtherAction.TEACHER_ACADEMIES,
        In(
            2021,
            2024,
            AllOf(
                ORGANISATIONS.at_least(6),
                _countries(4),
                _countries(3, FROM_2022.member_states, Label(nl="EU-lidstaten", en="EU Member States")),
            ),
            LIMEGROW_ACADEMIES.at(
                "partners",
                "4 + 1 + 1 = 6 organisations, of 4 countries, of which 3 Member States",
            ),
            _THE_LIST,
            evidence=Evidence.SECONDARY,
        ),
        In(
            2025,
            2025,
            ORGANISATIONS.at_least(6),
            CY_FUNDING_PORTAL.at("Teacher Academies, 2025", "at least 6 applicants"),
        ),
        Gap(2026, 2026, _NOT_THE_CALL),
        leaves_out=(
            Label(
                nl="of er 4 lerarenopleidingen uit 3 landen, een aanbieder van nascholing en een oefenschool bij zijn "
                "(gelezen voor de oproepen voor 2025)",
                en="whether there are 4 providers of initial teacher education from 3 countries, a provider of "
                "in-service training and a practice school (read for the calls before 2025)",
            ),
        ),
    ),
    Heading.LENGTH.of(
        _CHAPTER,
        OtherAction.TEACHER_ACADEMIES,
        In(
            2021,
            2025,
            MONTHS.within(36, 36),
            LIMEGROW_ACADEMIES.at("length", "36 months"),
            CY_FUNDING_PORTAL.at("Teacher Academies, 2025", "36 months"),
        ),
        Gap(2026, 2026, _NOT_THE_CALL),
    ),
    Heading.GRANT.of(
        _CHAPTER,
        OtherAction.TEACHER_ACADEMIES,
        In(
            2021,
            2025,
            BUDGET.at_most(1_500_000),
            LIMEGROW_ACADEMIES.at("grant", "at most 1500000 euros"),
            CY_FUNDING_PORTAL.at("Teacher Academies, 2025", "at most 1500000 euros"),
        ),
        Gap(2026, 2026, _NOT_THE_CALL),
        leaves_out=(_SHARE,),
    ),
)

# ------------------------------------------------------------------------------------------ higher education

_HIGHER: tuple[Rule[Project], ...] = (
    Heading.APPLICANT.of(
        _CHAPTER,
        OtherAction.ERASMUS_MUNDUS_JOINT_MASTERS,
        In(
            2021,
            2026,
            APPLICANT.one_of(Applicant.HIGHER_EDUCATION_INSTITUTION),
            EC_JOINT_MASTERS.at("page", "higher education institutions"),
        ),
    ),
    Heading.PARTNERS.of(
        _CHAPTER,
        OtherAction.ERASMUS_MUNDUS_JOINT_MASTERS,
        In(
            2021,
            2026,
            AllOf(DIFFERENT_COUNTRIES.at_least(3), _countries(2)),
            EC_JOINT_MASTERS.at("page", "at least 3 institutions of 3 countries, 2 of them of the programme"),
            _THE_LIST,
        ),
        leaves_out=(
            Label(
                nl="of de partners hogeronderwijsinstellingen zijn, en of de opleiding 60 tot 120 studiepunten "
                "en minstens 2 studieperiodes in 2 landen telt",
                en="whether the partners are higher education institutions, and whether the programme has 60 to 120 "
                "credits and at least 2 study periods in 2 countries",
            ),
        ),
    ),
    Heading.LENGTH.of(
        _CHAPTER,
        OtherAction.ERASMUS_MUNDUS_JOINT_MASTERS,
        Gap(
            2021,
            2026,
            Label(
                nl="een project duurt 6 academiejaren, met 4 edities van de opleiding; hoeveel maanden dat zijn, "
                "is niet gelezen",
                en="a project takes 6 academic years, with 4 editions of the programme; it was not read how many "
                "months that is",
            ),
            EC_JOINT_MASTERS.at("page", "6 academic years, 4 editions"),
        ),
    ),
    Heading.GRANT.of(
        _CHAPTER,
        OtherAction.ERASMUS_MUNDUS_JOINT_MASTERS,
        In(2021, 2026, BUDGET.at_most(5_000_000), EC_JOINT_MASTERS.at("page", "up to 5000000 euros")),
    ),
    Heading.LENGTH.of(
        _CHAPTER,
        OtherAction.ERASMUS_MUNDUS_DESIGN_MEASURES,
        In(2021, 2026, MONTHS.within(15, 15), MEMORY.at("Design Measures", "15 months")),
    ),
    Heading.GRANT.of(
        _CHAPTER,
        OtherAction.ERASMUS_MUNDUS_DESIGN_MEASURES,
        In(2021, 2022, BUDGET.at_most(55_000), MEMORY.at("Design Measures", "55000 euros in 2021 and 2022")),
        In(2023, 2026, BUDGET.at_most(60_000), MEMORY.at("Design Measures", "60000 euros")),
    ),
    Heading.PARTNERS.of(
        _CHAPTER,
        OtherAction.EUROPEAN_UNIVERSITIES,
        Gap(2021, 2021, _NOT_THE_CALL),
        In(
            2022,
            2024,
            AllOf(ORGANISATIONS.at_least(3), _countries(3)),
            MEMORY.at("European Universities", "at least 3 institutions of 3 countries of the programme"),
        ),
        Gap(2025, 2026, _NOT_THE_CALL),
    ),
    Heading.LENGTH.of(
        _CHAPTER,
        OtherAction.EUROPEAN_UNIVERSITIES,
        Gap(2021, 2021, _NOT_THE_CALL),
        In(2022, 2024, MONTHS.within(48, 48), MEMORY.at("European Universities", "48 months")),
        Gap(2025, 2026, _NOT_THE_CALL),
    ),
    Heading.GRANT.of(
        _CHAPTER,
        OtherAction.EUROPEAN_UNIVERSITIES,
        Gap(2021, 2021, _NOT_THE_CALL),
        In(2022, 2024, BUDGET.at_most(14_400_000), MEMORY.at("European Universities", "up to 14400000 euros")),
        Gap(2025, 2026, _NOT_THE_CALL),
    ),
    Heading.PARTNERS.of(
        _CHAPTER,
        OtherAction.CAPACITY_BUILDING_IN_HIGHER_EDUCATION,
        Gap(
            2021,
            2026,
            Label(
                nl="alleen voor projecten met regio 3 is iets gelezen: minstens 2 deelnemende landen met elk een "
                "hogeronderwijsinstelling, en minstens evenveel organisaties uit niet-deelnemende landen",
                en="something was read for projects with region 3 only: at least 2 countries of the programme with an "
                "institution each, and at least as many organisations of countries outside it",
            ),
            ISRAEL_CAPACITY_HIGHER.at("page", "region 3: 2 countries of the programme, 1 institution each"),
        ),
    ),
    Heading.LENGTH.of(
        _CHAPTER,
        OtherAction.CAPACITY_BUILDING_IN_HIGHER_EDUCATION,
        Gap(2021, 2021, _NOT_READ_OF_THE_CALL),
        In(
            2022,
            2026,
            AnyOf(MONTHS.within(24, 24), MONTHS.within(36, 36), MONTHS.within(48, 48)),
            GUIDE_CAPACITY_HIGHER_2022.at("length", "strands 1 and 2: 24 or 36 months; strand 3: 36 or 48 months"),
        ),
        leaves_out=(
            Label(
                nl="om welk onderdeel (strand) het gaat: 24 maanden kan alleen in 1 en 2, 48 maanden alleen in 3",
                en="which strand it is: 24 months is for 1 and 2 only, 48 months for 3 only",
            ),
        ),
    ),
    Heading.GRANT.of(
        _CHAPTER,
        OtherAction.CAPACITY_BUILDING_IN_HIGHER_EDUCATION,
        Gap(2021, 2021, _NOT_READ_OF_THE_CALL),
        In(
            2022,
            2026,
            BUDGET.within(200_000, 1_000_000),
            MEMORY.at(
                "capacity building",
                "strand 1: 200000 to 400000 euros; 2: 400000 to 800000; 3: 600000 to 1000000",
            ),
        ),
    ),
    Heading.LENGTH.of(
        _CHAPTER,
        OtherAction.VIRTUAL_EXCHANGES,
        In(2021, 2026, MONTHS.within(36, 36), MEMORY.at("virtual exchanges", "3 years (36 months)")),
    ),
    Heading.GRANT.of(
        _CHAPTER,
        OtherAction.VIRTUAL_EXCHANGES,
        In(2021, 2026, BUDGET.at_most(500_000), MEMORY.at("virtual exchanges", "up to 500000 euros")),
    ),
)

# ----------------------------------------------------------------- capacity building in VET, youth and sport

_OUT_SINCE_THE_WAR = frozenset({Country.BY, Country.RU})
_REGIONS_1_TO_3 = NEIGHBOURS - _OUT_SINCE_THE_WAR
_WHERE_THEY_ARE = (
    SALTO_GEOGRAPHY.at("list", "the countries of regions 1 to 3"),
    CY_FUNDING_PORTAL.at("calls", "Belarus and Russia are left out of most of KA2"),
)
_12_TO_36_MONTHS = In(2021, 2026, MONTHS.within(12, 36), MEMORY.at("capacity building", "12 to 36 months"))

_CAPACITY: tuple[Rule[Project], ...] = (
    Heading.PARTNERS.of(
        _CHAPTER,
        OtherAction.CAPACITY_BUILDING_IN_VET,
        Gap(2021, 2021, _NOT_READ_OF_THE_CALL),
        In(
            2022,
            2026,
            AllOf(
                ORGANISATIONS.at_least(4),
                _countries(2),
                COUNTRIES.at_least(
                    1,
                    _REGIONS_1_TO_3,
                    Label(nl="land buiten het programma", en="country outside the programme"),
                    # Which countries the other regions hold, and whether Belarus counts, was not read.
                    doubtful=frozenset(Country) - FROM_2022.eligible - _REGIONS_1_TO_3,
                ),
            ),
            NA_BIBB_CAPACITY_VET.at(
                "partners", "at least 4 organisations: 1 each of 2 countries of the programme, 2 of 1 third country"
            ),
            CY_FUNDING_PORTAL.at("capacity building in VET", "third countries of regions 1, 2, 3, 9, 10 and 11"),
            *_WHERE_THEY_ARE,
            _THE_LIST,
            # Which countries make up the regions was read in a copy.
            evidence=Evidence.SECONDARY,
        ),
        leaves_out=(
            Label(
                nl="of er 2 organisaties uit eenzelfde derde land bij zijn",
                en="whether 2 organisations from the same third country are among them",
            ),
        ),
    ),
    Heading.LENGTH.of(
        _CHAPTER,
        OtherAction.CAPACITY_BUILDING_IN_VET,
        Gap(2021, 2021, _NOT_READ_OF_THE_CALL),
        In(2022, 2026, _12_TO_36_MONTHS.value, *_12_TO_36_MONTHS.citations),
    ),
    Heading.GRANT.of(
        _CHAPTER,
        OtherAction.CAPACITY_BUILDING_IN_VET,
        Gap(2021, 2021, _NOT_READ_OF_THE_CALL),
        In(
            2022,
            2026,
            BUDGET.within(100_000, 400_000),
            NA_BIBB_CAPACITY_VET.at("grant", "100000 to 400000 euros"),
            CY_FUNDING_PORTAL.at("capacity building in VET", "100000 to 400000 euros"),
        ),
        leaves_out=(_SHARE,),
    ),
    Heading.PARTNERS.of(
        _CHAPTER,
        OtherAction.CAPACITY_BUILDING_IN_YOUTH,
        In(
            2021,
            2026,
            COUNTRIES.each_of(
                FROM_2022.eligible | _REGIONS_1_TO_3,
                Label(
                    nl="een land dat aan het programma deelneemt of een derde land van regio 1, 2 of 3",
                    en="a country that takes part in the programme or a third country of region 1, 2 or 3",
                ),
                doubtful=FROM_2022.doubtful | _OUT_SINCE_THE_WAR,
            ),
            GUIDE_CAPACITY_YOUTH.at(
                "partners", "Member States, associated countries, third countries of regions 1 to 3"
            ),
            *_WHERE_THEY_ARE,
            _THE_LIST,
            evidence=Evidence.SECONDARY,
        ),
        leaves_out=(
            Label(
                nl="hoeveel organisaties uit hoeveel landen nodig zijn: dat is niet gelezen",
                en="how many organisations from how many countries are needed: that was not read",
            ),
        ),
    ),
    Heading.LENGTH.of(_CHAPTER, OtherAction.CAPACITY_BUILDING_IN_YOUTH, _12_TO_36_MONTHS),
    Heading.GRANT.of(
        _CHAPTER,
        OtherAction.CAPACITY_BUILDING_IN_YOUTH,
        In(
            2021,
            2026,
            BUDGET.within(100_000, 300_000),
            CY_FUNDING_PORTAL.at("capacity building in youth, 2021", "100000 to 300000 euros"),
            GUIDE_CAPACITY_YOUTH.at("grant", "100000 to 300000 euros"),
        ),
    ),
    Heading.LENGTH.of(
        _CHAPTER,
        OtherAction.CAPACITY_BUILDING_IN_SPORT,
        Gap(2021, 2021, _NOT_READ_OF_THE_CALL),
        In(2022, 2026, _12_TO_36_MONTHS.value, *_12_TO_36_MONTHS.citations),
    ),
    Heading.GRANT.of(
        _CHAPTER,
        OtherAction.CAPACITY_BUILDING_IN_SPORT,
        Gap(2021, 2021, _NOT_READ_OF_THE_CALL),
        In(
            2022,
            2026,
            BUDGET.within(100_000, 200_000),
            MEMORY.at("capacity building in sport", "100000 to 200000 euros"),
        ),
    ),
)

# ------------------------------------------------------------------------------------------- youth and sport

_LUMP_SUM_OF_THREE = AnyOf(
    BUDGET.within(120_000, 120_000), BUDGET.within(250_000, 250_000), BUDGET.within(400_000, 400_000)
)
_COOPERATION = (OtherAction.COOPERATION_PARTNERSHIPS_IN_SPORT, OtherAction.COOPERATION_PARTNERSHIPS_OF_EUROPEAN_NGOS)

_YOUTH_AND_SPORT: tuple[Rule[Project], ...] = (
    Heading.PARTNERS.of(
        _CHAPTER,
        OtherAction.EUROPEAN_YOUTH_TOGETHER,
        Gap(2021, 2021, _NOT_READ_OF_THE_CALL),
        In(
            2022,
            2026,
            AllOf(ORGANISATIONS.at_least(5), _countries(5)),
            ACCESSEUROPE_TOGETHER.at("page", "at least 5 applicants of at least 5 countries of the programme"),
            TIME_MACHINE_2024.at("page", "at least 5 applicants of at least 5 countries of the programme"),
            _THE_LIST,
            evidence=Evidence.SECONDARY,
        ),
        leaves_out=(
            Label(
                nl="of het organisaties zonder winstoogmerk (ngo's) of overheidsinstellingen zijn",
                en="whether they are non-profit organisations (NGOs) or public bodies",
            ),
        ),
    ),
    Heading.LENGTH.of(
        _CHAPTER,
        OtherAction.EUROPEAN_YOUTH_TOGETHER,
        Gap(2021, 2021, _NOT_READ_OF_THE_CALL),
        In(
            2022,
            2026,
            MONTHS.within(24, 24),
            ACCESSEUROPE_TOGETHER.at("page", "24 months"),
            TIME_MACHINE_2024.at("page", "24 months"),
        ),
    ),
    Heading.GRANT.of(
        _CHAPTER,
        OtherAction.EUROPEAN_YOUTH_TOGETHER,
        Gap(2021, 2021, _NOT_READ_OF_THE_CALL),
        In(
            2022,
            2022,
            BUDGET.within(150_000, 500_000),
            ACCESSEUROPE_TOGETHER.at("page, 2022", "150000 to 500000 euros"),
        ),
        Gap(2023, 2023, _NOT_READ_OF_THE_CALL),
        In(2024, 2024, BUDGET.at_most(500_000), TIME_MACHINE_2024.at("page", "500000 euros in 2024")),
        Gap(2025, 2026, _NOT_READ_OF_THE_CALL),
    ),
    *(
        Heading.PARTNERS.of(
            _CHAPTER,
            action,
            In(
                2021,
                2026,
                AllOf(ORGANISATIONS.at_least(3), _countries(3)),
                CY_FUNDING_PORTAL.at(
                    "cooperation partnerships", "at least 3 organisations from 3 different countries, no maximum"
                ),
                _THE_LIST,
                evidence=Evidence.SECONDARY,
            ),
            leaves_out=(_OTHER_COUNTRIES,),
        )
        for action in _COOPERATION
    ),
    *(
        Heading.LENGTH.of(
            _CHAPTER,
            action,
            In(
                2021,
                2026,
                MONTHS.within(12, 36),
                CY_FUNDING_PORTAL.at("cooperation partnerships", "12 to 36 months"),
                GRANTIA_KA220_2026.at("page", "12 to 36 months"),
            ),
        )
        for action in _COOPERATION
    ),
    *(
        Heading.GRANT.of(
            _CHAPTER,
            action,
            Gap(
                2021,
                2021,
                Label(
                    nl="het bedrag van oproep 2021 is alleen voor partnerschappen bij een nationaal agentschap gelezen",
                    en="the amount of call 2021 was read for partnerships with a National Agency only",
                ),
            ),
            In(
                2022,
                2026,
                _LUMP_SUM_OF_THREE,
                CY_FUNDING_PORTAL.at("cooperation partnerships", "a lump sum of 120000, 250000 or 400000 euros"),
                GRANTIA_KA220_2026.at("page", "a lump sum of 120000, 250000 or 400000 euros"),
            ),
        )
        for action in _COOPERATION
    ),
    Heading.PARTNERS.of(
        _CHAPTER,
        OtherAction.SMALL_SCALE_PARTNERSHIPS_IN_SPORT,
        In(
            2021,
            2026,
            AllOf(ORGANISATIONS.at_least(2), _countries(2)),
            IDEP_KA210.at("page", "at least 2 organisations from 2 different countries of the programme"),
            INCLUSION_NETWORK_KA210.at("page", "at least 2 organisations from 2 different countries"),
            _THE_LIST,
            # They were read of small-scale partnerships in every field, not of those in sport apart.
            evidence=Evidence.SECONDARY,
        ),
        leaves_out=(
            Label(
                nl="of ook organisaties uit andere landen mogen meedoen: de bronnen spreken elkaar tegen",
                en="whether organisations from other countries may take part as well: the sources disagree",
            ),
        ),
    ),
    Heading.LENGTH.of(
        _CHAPTER,
        OtherAction.SMALL_SCALE_PARTNERSHIPS_IN_SPORT,
        In(
            2021,
            2026,
            MONTHS.within(6, 24),
            INCLUSION_NETWORK_KA210.at("page", "6 to 24 months"),
            CY_FUNDING_PORTAL.at("small-scale partnerships in sport", "6 to 24 months"),
        ),
    ),
    Heading.GRANT.of(
        _CHAPTER,
        OtherAction.SMALL_SCALE_PARTNERSHIPS_IN_SPORT,
        In(
            2021,
            2026,
            AnyOf(BUDGET.within(30_000, 30_000), BUDGET.within(60_000, 60_000)),
            CY_FUNDING_PORTAL.at("small-scale partnerships", "a lump sum of 30000 or 60000 euros"),
            INCLUSION_NETWORK_KA210.at("page", "a lump sum of 30000 or 60000 euros"),
        ),
    ),
    Heading.LENGTH.of(
        _CHAPTER,
        OtherAction.NOT_FOR_PROFIT_EUROPEAN_SPORT_EVENTS,
        In(2021, 2026, MONTHS.at_most(18), MEMORY.at("sport events", "up to 12 or 18 months")),
    ),
)

# ------------------------------------------------------------------------------------------------ Jean Monnet

_A_HIGHER_EDUCATION_INSTITUTION = APPLICANT.one_of(Applicant.HIGHER_EDUCATION_INSTITUTION)
_3_YEARS = MONTHS.within(36, 36)
_AMOUNT_NOT_READ = Label(
    nl="het maximum steeg van 30.000 euro (oproepen 2022 en 2023) naar 35.000 euro (oproep 2025); "
    "wat in deze oproep geldt, is niet gelezen",
    en="the maximum rose from 30,000 euros (calls 2022 and 2023) to 35,000 euros (call 2025); "
    "what applies in this call was not read",
)

_JEAN_MONNET: tuple[Rule[Project], ...] = (
    Heading.APPLICANT.of(
        _CHAPTER,
        OtherAction.JEAN_MONNET_MODULES,
        In(
            2021,
            2026,
            AllOf(_A_HIGHER_EDUCATION_INSTITUTION, ORGANISATIONS.at_most(1)),
            EC_JEAN_MONNET.at("modules", "1 applicant: a higher education institution"),
        ),
        leaves_out=(
            Label(
                nl="of er minstens 40 lesuren per jaar zijn, en of een instelling uit een deelnemend land een "
                "Erasmus-handvest voor hoger onderwijs (ECHE) heeft",
                en="whether there are at least 40 teaching hours a year, and whether an institution of a country of "
                "the programme has an Erasmus Charter for Higher Education (ECHE)",
            ),
        ),
    ),
    Heading.LENGTH.of(
        _CHAPTER,
        OtherAction.JEAN_MONNET_MODULES,
        In(2021, 2026, _3_YEARS, EC_JEAN_MONNET.at("modules", "3 years (36 months)")),
    ),
    Heading.GRANT.of(
        _CHAPTER,
        OtherAction.JEAN_MONNET_MODULES,
        Gap(2021, 2021, _AMOUNT_NOT_READ),
        In(2022, 2023, BUDGET.at_most(30_000), GUIDE_JEAN_MONNET_2023.at("lump sums", "at most 30000 euros")),
        Gap(2024, 2024, _AMOUNT_NOT_READ),
        In(
            2025,
            2025,
            BUDGET.at_most(35_000),
            FUNDS_FOR_NGOS_2025.at("modules", "at most 35000 euros in 2025"),
            # The page itself bears no date.
            EC_JEAN_MONNET.at("modules", "at most 35000 euros", evidence=Evidence.SECONDARY),
        ),
        Gap(2026, 2026, _AMOUNT_NOT_READ),
        leaves_out=(
            Label(
                nl="dat het bedrag afhangt van het land en van het aantal lesuren",
                en="that the amount depends on the country and on the number of teaching hours",
            ),
        ),
    ),
    Heading.LENGTH.of(
        _CHAPTER,
        OtherAction.JEAN_MONNET_CHAIRS,
        In(
            2021,
            2026,
            _3_YEARS,
            TR_NA_JEAN_MONNET.at("chairs", "3 years (36 months)"),
            UA_OFFICE_JEAN_MONNET.at("chairs", "3 years (36 months)"),
        ),
        leaves_out=(
            Label(
                nl="of het om één hoogleraar gaat, met minstens 90 lesuren per jaar",
                en="whether it is one professor, with at least 90 teaching hours a year",
            ),
        ),
    ),
    Heading.GRANT.of(
        _CHAPTER,
        OtherAction.JEAN_MONNET_CHAIRS,
        Gap(
            2021,
            2026,
            Label(
                nl="het maximum ging van 50.000 naar 60.000 euro (uit het geheugen); vanaf welke oproep, "
                "is niet gevonden",
                en="the maximum went from 50,000 to 60,000 euros (from memory); it was not found from which call on",
            ),
            MEMORY.at("Jean Monnet chairs", "at most 50000 euros, later 60000 euros"),
        ),
    ),
    Heading.APPLICANT.of(
        _CHAPTER,
        OtherAction.JEAN_MONNET_CENTRES_OF_EXCELLENCE,
        In(
            2021,
            2026,
            _A_HIGHER_EDUCATION_INSTITUTION,
            EC_JEAN_MONNET.at("centres of excellence", "a higher education institution"),
        ),
        leaves_out=(
            Label(
                nl="of de instelling al een lopend expertisecentrum heeft: er mag er één tegelijk zijn",
                en="whether the institution already has a running centre: there may be one at a time",
            ),
        ),
    ),
    Heading.LENGTH.of(
        _CHAPTER,
        OtherAction.JEAN_MONNET_CENTRES_OF_EXCELLENCE,
        In(2021, 2026, _3_YEARS, EC_JEAN_MONNET.at("centres of excellence", "3 years (36 months)")),
    ),
    Heading.GRANT.of(
        _CHAPTER,
        OtherAction.JEAN_MONNET_CENTRES_OF_EXCELLENCE,
        In(2021, 2026, BUDGET.at_most(100_000), EC_JEAN_MONNET.at("centres of excellence", "at most 100000 euros")),
    ),
    Heading.LENGTH.of(
        _CHAPTER,
        OtherAction.JEAN_MONNET_LEARNING_EU_INITIATIVES,
        In(2021, 2026, _3_YEARS, MEMORY.at("Learning EU initiatives", "3 years (36 months)")),
    ),
    Heading.GRANT.of(
        _CHAPTER,
        OtherAction.JEAN_MONNET_LEARNING_EU_INITIATIVES,
        In(2021, 2026, BUDGET.at_most(30_000), MEMORY.at("Learning EU initiatives", "30000 euros")),
    ),
)

# --------------------------------------------------------------------------------------------- what was not read

_NOTHING_READ_OF = (
    OtherAction.FORWARD_LOOKING_PROJECTS,
    OtherAction.JEAN_MONNET_TEACHER_TRAINING,
    OtherAction.JEAN_MONNET_NETWORKS_IN_OTHER_FIELDS,
    OtherAction.JEAN_MONNET_POLICY_DEBATE,
)

_NOT_READ: tuple[Rule[Project], ...] = (
    not_read(
        _CHAPTER,
        Heading.PARTNERS,
        _READ,
        Label(nl="partners die nodig zijn", en="partners needed"),
        *_NOTHING_READ_OF,
        OtherAction.ERASMUS_MUNDUS_DESIGN_MEASURES,
        OtherAction.CAPACITY_BUILDING_IN_SPORT,
        OtherAction.VIRTUAL_EXCHANGES,
        OtherAction.NOT_FOR_PROFIT_EUROPEAN_SPORT_EVENTS,
        OtherAction.JEAN_MONNET_CHAIRS,
        OtherAction.JEAN_MONNET_CENTRES_OF_EXCELLENCE,
        OtherAction.JEAN_MONNET_LEARNING_EU_INITIATIVES,
    ),
    not_read(
        _CHAPTER,
        Heading.LENGTH,
        _READ,
        Label(nl="looptijd van het project", en="length of the project"),
        *_NOTHING_READ_OF,
    ),
    not_read(
        _CHAPTER,
        Heading.GRANT,
        _READ,
        Label(nl="hoogte van de subsidie", en="amount of the grant"),
        *_NOTHING_READ_OF,
        OtherAction.NOT_FOR_PROFIT_EUROPEAN_SPORT_EVENTS,
    ),
)

RULES: tuple[Rule[Project], ...] = (
    *_OPENINGS,
    *_EXCELLENCE,
    *_HIGHER,
    *_CAPACITY,
    *_YOUTH_AND_SPORT,
    *_JEAN_MONNET,
    *_NOT_READ,
)
