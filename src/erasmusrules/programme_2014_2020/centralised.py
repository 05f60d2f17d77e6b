"""The actions of 2014-2020 that are managed in Brussels: alliances, capacity building, Erasmus Mundus, Key Action 3."""

from erasmusrules.bibliography.centralised import (
    EACEA_EVS_EVENTS,
    KNOWLEDGE_ALLIANCES_2019,
    SSA_2015,
    TEMPUS_EVS_EVENTS,
)
from erasmusrules.bibliography.every_field import AT_FAQ_2015, SEED_004, YILDIZ_COUNTRIES
from erasmusrules.bibliography.flanders import INCLUTE
from erasmusrules.centralised import Heading, not_read
from erasmusrules.conditions import AllOf, AnyOf, Condition
from erasmusrules.history import Gap, In
from erasmusrules.label import Label
from erasmusrules.openings import PROJECTS_OPEN
from erasmusrules.programme_2014_2020.countries import COUNTRIES as PROGRAMME_COUNTRIES
from erasmusrules.programme_2014_2020.countries import UNTIL_2018
from erasmusrules.project import Project
from erasmusrules.project_facts import BUDGET, COUNTRIES, MONTHS, ORGANISATIONS, PARTICIPANTS
from erasmusrules.rules import Rule
from erasmusrules.sources import Evidence
from erasmusrules.standing import Countries
from erasmusrules.vocabulary.other_actions import OtherAction

_CHAPTER = "centralised-2014-2020"
_WHOLE_PERIOD = (2014, 2020)

ACTIONS = frozenset(
    {
        OtherAction.KNOWLEDGE_ALLIANCES,
        OtherAction.SECTOR_SKILLS_ALLIANCES,
        OtherAction.CAPACITY_BUILDING_IN_HIGHER_EDUCATION,
        OtherAction.CAPACITY_BUILDING_IN_YOUTH,
        OtherAction.ERASMUS_MUNDUS_JOINT_MASTER_DEGREES,
        OtherAction.LARGE_SCALE_EVS_EVENTS,
        OtherAction.SUPPORT_FOR_POLICY_REFORM,
    }
)
"""The actions of the period that are managed in Brussels, as far as they were read of."""

_PROGRAMME_COUNTRIES = Label(nl="verschillende programmalanden", en="different Programme Countries")


def _of_three_countries(organisations: int, countries: Countries) -> Condition[Project]:
    """Require so many organisations, of three Programme Countries."""
    return AllOf(
        ORGANISATIONS.at_least(organisations),
        COUNTRIES.at_least(3, countries.eligible, _PROGRAMME_COUNTRIES, doubtful=countries.doubtful),
    )


_OPENINGS: tuple[Rule[Project], ...] = (
    Heading.OPENING.of(
        _CHAPTER,
        OtherAction.KNOWLEDGE_ALLIANCES,
        In(
            2014,
            2020,
            PROJECTS_OPEN,
            SEED_004.at("lines 97 and 293", "Knowledge Alliances: higher education and enterprises, with EACEA"),
            SSA_2015.at("page", "Knowledge Alliances in call 2015"),
            KNOWLEDGE_ALLIANCES_2019.at("page", "Knowledge Alliances in the call for 2019"),
        ),
    ),
    Heading.OPENING.of(
        _CHAPTER,
        OtherAction.SECTOR_SKILLS_ALLIANCES,
        In(
            2014,
            2020,
            PROJECTS_OPEN,
            SEED_004.at("lines 95-96 and 293", "Sector Skills Alliances: VET and enterprises, with EACEA"),
            SSA_2015.at("page", "Sector Skills Alliances in call 2015"),
            INCLUTE.at("page", "Sector Skills Alliances, from 2016 or 2017 on by calls of their own"),
        ),
        leaves_out=(
            Label(
                nl="dat er vanaf 2016 of 2017 aparte oproepen voor waren, los van de algemene oproep",
                en="that from 2016 or 2017 on it had calls of its own, apart from the general call",
            ),
        ),
    ),
    Heading.OPENING.of(
        _CHAPTER,
        OtherAction.CAPACITY_BUILDING_IN_HIGHER_EDUCATION,
        In(
            2014,
            2020,
            PROJECTS_OPEN,
            SEED_004.at("lines 99-100 and 293", "capacity building in higher education, with EACEA"),
        ),
    ),
    Heading.OPENING.of(
        _CHAPTER,
        OtherAction.CAPACITY_BUILDING_IN_YOUTH,
        In(2014, 2020, PROJECTS_OPEN, INCLUTE.at("page", "capacity building in youth, with EACEA")),
    ),
    Heading.OPENING.of(
        _CHAPTER,
        OtherAction.ERASMUS_MUNDUS_JOINT_MASTER_DEGREES,
        In(
            2014,
            2020,
            PROJECTS_OPEN,
            EACEA_EVS_EVENTS.at("site", "Erasmus Mundus Joint Master Degrees are with EACEA as well"),
        ),
    ),
    Heading.OPENING.of(
        _CHAPTER,
        OtherAction.LARGE_SCALE_EVS_EVENTS,
        In(
            2014,
            2016,
            PROJECTS_OPEN,
            EACEA_EVS_EVENTS.at("page", "large-scale events of volunteers, with EACEA"),
            TEMPUS_EVS_EVENTS.at("page", "large-scale events of volunteers"),
        ),
        Gap(
            2017,
            2020,
            Label(
                nl="of 2016 of 2017 de laatste oproep was, is niet gevonden; van latere oproepen is niets gelezen",
                en="it was not found whether 2016 or 2017 was the last call; nothing was read about later calls",
            ),
            EACEA_EVS_EVENTS.at("page", "seen for the calls of 2014 to 2016 or 2017"),
        ),
    ),
    Heading.OPENING.of(
        _CHAPTER,
        OtherAction.SUPPORT_FOR_POLICY_REFORM,
        In(
            2014,
            2020,
            PROJECTS_OPEN,
            SEED_004.at("lines 154-158 and 297", "Key Action 3, support for policy reform: usually EACEA"),
        ),
        leaves_out=(
            Label(
                nl="welke oproep van kernactie 3 het is: elke oproep heeft eigen voorwaarden",
                en="which call of Key Action 3 it is: each has conditions of its own",
            ),
        ),
    ),
)

_CONDITIONS: tuple[Rule[Project], ...] = (
    Heading.PARTNERS.of(
        _CHAPTER,
        OtherAction.KNOWLEDGE_ALLIANCES,
        *PROGRAMME_COUNTRIES.each(
            lambda countries: _of_three_countries(6, countries),
            SSA_2015.at("Knowledge Alliances", "at least 6 organisations of at least 3 Programme Countries"),
            KNOWLEDGE_ALLIANCES_2019.at("page", "at least 6 organisations of at least 3 Programme Countries"),
            evidence=Evidence.SECONDARY,
        ),
        leaves_out=(
            Label(
                nl="of er minstens 2 hogeronderwijsinstellingen en 2 ondernemingen bij zijn",
                en="whether at least 2 higher education institutions and 2 enterprises are among them",
            ),
        ),
    ),
    Heading.LENGTH.of(
        _CHAPTER,
        OtherAction.KNOWLEDGE_ALLIANCES,
        In(
            2014,
            2020,
            AnyOf(MONTHS.within(24, 24), MONTHS.within(36, 36)),
            KNOWLEDGE_ALLIANCES_2019.at("grant", "2 years (24 months) or 3 years (36 months)"),
        ),
    ),
    Heading.GRANT.of(
        _CHAPTER,
        OtherAction.KNOWLEDGE_ALLIANCES,
        In(
            2014,
            2020,
            # What is enough for 2 years is enough for 3: whether it is either is the rule on the length.
            AnyOf(BUDGET.at_most(700_000), AllOf(MONTHS.within(36, 36), BUDGET.at_most(1_000_000))),
            KNOWLEDGE_ALLIANCES_2019.at(
                "grant", "at most 700000 euros for 2 years, 1000000 euros for 3 years (36 months)"
            ),
        ),
    ),
    Heading.PARTNERS.of(
        _CHAPTER,
        OtherAction.SECTOR_SKILLS_ALLIANCES,
        Gap(
            2014,
            2014,
            Label(
                nl="hoeveel partners nodig zijn, is alleen voor oproep 2015 gelezen",
                en="how many partners are needed was read for call 2015 only",
            ),
            SSA_2015.at("Sector Skills Alliances", "call 2015"),
        ),
        In(
            2015,
            2015,
            _of_three_countries(9, UNTIL_2018),
            SSA_2015.at("Sector Skills Alliances", "at least 9 organisations of at least 3 Programme Countries"),
            AT_FAQ_2015.at(
                "countries", "33: all Member States, NO, IS, LI, TR and the former Yugoslav Republic of Macedonia"
            ),
            YILDIZ_COUNTRIES.at("list", "33: the 28 Member States, IS, LI, NO, TR and MK"),
            evidence=Evidence.SECONDARY,
        ),
        Gap(
            2016,
            2020,
            Label(
                nl="hoeveel partners nodig zijn, is alleen voor oproep 2015 gelezen; "
                "vanaf 2016 of 2017 waren er aparte oproepen",
                en="how many partners are needed was read for call 2015 only; "
                "from 2016 or 2017 on it had calls of its own",
            ),
            INCLUTE.at("page", "from 2016 or 2017 on by calls of their own"),
        ),
        leaves_out=(
            Label(
                nl="of er per land een aanbieder van beroepsonderwijs, een sectorexpert en een "
                "regelgevende instantie is",
                en="whether each country has a VET provider, a sector expert and a regulatory body",
            ),
        ),
    ),
    Heading.PARTICIPANTS.of(
        _CHAPTER,
        OtherAction.LARGE_SCALE_EVS_EVENTS,
        In(
            2014,
            2016,
            PARTICIPANTS.at_least(30),
            EACEA_EVS_EVENTS.at("page", "at least 30 volunteers"),
            TEMPUS_EVS_EVENTS.at("page", "at least 30 volunteers"),
        ),
        Gap(
            2017,
            2020,
            Label(
                nl="of de actie na oproep 2016 nog bestond, is niet gevonden",
                en="it was not found whether the action still existed after call 2016",
            ),
        ),
        leaves_out=(
            Label(
                nl="of de vrijwilligers 17 tot en met 30 jaar zijn, 14 dagen tot 2 maanden blijven "
                "(reisdagen niet meegeteld) en niet eerder aan zo'n evenement deelnamen",
                en="whether the volunteers are aged 17 to 30, stay from 14 days to 2 months (not counting travel) "
                "and have not taken part in such an event before",
            ),
        ),
    ),
    not_read(
        _CHAPTER,
        Heading.PARTNERS,
        _WHOLE_PERIOD,
        Label(nl="partners die nodig zijn", en="partners needed"),
        *(ACTIONS - {OtherAction.KNOWLEDGE_ALLIANCES, OtherAction.SECTOR_SKILLS_ALLIANCES}),
    ),
    not_read(
        _CHAPTER,
        Heading.LENGTH,
        _WHOLE_PERIOD,
        Label(nl="looptijd van het project", en="length of the project"),
        *(ACTIONS - {OtherAction.KNOWLEDGE_ALLIANCES}),
    ),
    not_read(
        _CHAPTER,
        Heading.GRANT,
        _WHOLE_PERIOD,
        Label(nl="hoogte van de subsidie", en="amount of the grant"),
        *(ACTIONS - {OtherAction.KNOWLEDGE_ALLIANCES}),
    ),
)

RULES: tuple[Rule[Project], ...] = (*_OPENINGS, *_CONDITIONS)
