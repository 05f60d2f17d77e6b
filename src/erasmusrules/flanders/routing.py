"""Who receives which application, in each Community of Belgium; and what the bodies are."""

from collections.abc import Mapping

from attrs import field, frozen

from erasmusrules.bibliography.centralised import EACEA_EVS_EVENTS
from erasmusrules.bibliography.every_field import (
    EC_ACCREDITATION_2020,
    EPOS_EXTRA_CALLS_2020,
    EPOS_SPORT_2024,
    MEMORY,
    OPH_KA108,
    SEED_001,
    SEED_004,
)
from erasmusrules.bibliography.flanders import (
    BRF,
    EACEA_COPY,
    EC_ESEP,
    EPOS_ACCREDITATION_2024,
    EU_EACEA,
    GUIDE_COOPERATION,
    IDEP_KA2,
    INCLUTE,
    JINT_ENGLISH,
    JINT_NEWS_2023,
    METRO_2017,
    MONARCHY,
    SEED_002,
    SEED_003,
)
from erasmusrules.bibliography.school import (
    LEARGAS_2018,
    OEAD_SCHOOLS_ONLY,
    RYCKEVELDE,
    SCILT_2018,
)
from erasmusrules.bibliography.vet import SEPIE_VET_2016, UK_CHARTER_2014
from erasmusrules.bibliography.youth import CALLS_COPY, EPOS_YEARBOOK_2022, FINNISH_PROJECT_MAP, LEARGAS_TIPS_2019
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label
from erasmusrules.reference import Aspect, Statement, stated
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.agencies import Body, BodyRole, Community
from erasmusrules.vocabulary.other_actions import OtherAction


@frozen(kw_only=True)
class Route:
    """The way of some applications: which body receives them from each Community.

    Attributes:
        actions: the actions that are applied for in this way.
        receives: the body that receives them, call by call, from an applicant of each Community; a Community of which
            nothing was read is absent.
        how: what is particular about the way, call by call.
    """

    actions: tuple[Action | OtherAction, ...]
    receives: Mapping[Community, History[Body]]
    how: History[Label] = field(factory=History[Label])


@frozen(kw_only=True)
class Profile:
    """What a body is.

    Attributes:
        role: what it is to an applicant, call by call.
        names: how it was called, where that was not always as today.
        aliases: other ways in which texts write it.
        agency_number: its number in project references, where it is a National Agency: "BE02".
        told: what it does, as far as that was read.
    """

    role: History[BodyRole]
    names: History[Label] = field(factory=History[Label])
    aliases: tuple[str, ...] = ()
    agency_number: History[str] = field(factory=History[str])
    told: tuple[Statement, ...] = ()


def _aef(first: int, last: int) -> History[Body]:
    return History(In(first, last, Body.AEF_EUROPE, MEMORY.at("agencies", "French Community, education: AEF-Europe")))


def _bij(first: int, last: int) -> History[Body]:
    return History(In(first, last, Body.BIJ, MEMORY.at("agencies", "French Community, youth: BIJ")))


def _jugendbuero(first: int, last: int) -> History[Body]:
    # What was read of it is of 2021 and later: before that, there is memory alone.
    source = (
        MEMORY.at("agencies", "German-speaking Community: Jugendbüro")
        if last < _FIRST_READ_OF_JUGENDBUERO
        else BRF.at("Erasmus+", "Jugendbüro: the agency for education, youth and sport")
    )
    return History(In(first, last, Body.JUGENDBUERO, source))


_FIRST_READ_OF_JUGENDBUERO = 2021


def _education(first: int, last: int, flemish: History[Body]) -> Mapping[Community, History[Body]]:
    return {
        Community.FLEMISH: flemish,
        Community.FRENCH: _aef(first, last),
        Community.GERMAN_SPEAKING: _jugendbuero(first, last),
    }


def _youth(first: int, last: int, flemish: History[Body]) -> Mapping[Community, History[Body]]:
    return {
        Community.FLEMISH: flemish,
        Community.FRENCH: _bij(first, last),
        Community.GERMAN_SPEAKING: _jugendbuero(first, last),
    }


def _everywhere(receives: History[Body]) -> Mapping[Community, History[Body]]:
    return dict.fromkeys(Community, receives)


_SEED_EDUCATION = SEED_004.at("line 291", "KA1 and KA2 strategic partnerships, education and training: Epos vzw")
# For what the founding document does not name: accreditations, and calls that are younger than it.
_SEED_EDUCATION_IN_PART = SEED_004.at("line 291", _SEED_EDUCATION.says, evidence=Evidence.SECONDARY)
_SEED_YOUTH = SEED_004.at("line 295", "KA1 and KA2, youth: JINT vzw")
_SEED_ALLIANCES = SEED_004.at(
    "line 293", "KA2: Knowledge Alliances, Sector Skills Alliances, capacity building in higher education: EACEA"
)
_SEED_KEY_ACTION_3 = SEED_004.at("line 297", "KA3: EACEA")
# Of another country's agency, and so in part only.
_KA347_AT_AN_AGENCY = LEARGAS_TIPS_2019.at(
    "codes", "the Irish agency for youth has KA347 among what one applies for", evidence=Evidence.SECONDARY
)
_YEARBOOK = EPOS_YEARBOOK_2022.at("Epos vzw", "the Flemish National Agency for education and training")
_JINT = JINT_ENGLISH.at("page", "the Flemish National Agency for youth")
_CALLS_BY_EACEA = CALLS_COPY.at("calls", "what EACEA manages: capacity building, excellence centres, virtual exchanges")

_MORE_BY_EACEA = CALLS_COPY.at(
    "calls",
    "what EACEA manages: alliances, Erasmus Mundus, Jean Monnet, European Youth Together, partnerships and events in "
    "sport, partnerships of European NGOs",
)

_COORDINATOR_APPLIES = Label(
    nl="de coördinerende school dient de aanvraag in namens alle scholen, bij het agentschap van haar eigen land; "
    "na de goedkeuring tekent elke school een contract met haar eigen agentschap",
    en="the coordinating school applies on behalf of all schools, to the agency of its own country; "
    "after the approval each school signs a contract with its own agency",
)
_COORDINATOR_OF_PARTNERSHIP = Label(
    nl="de coördinator dient de aanvraag in bij zijn eigen agentschap",
    en="the coordinator applies to its own agency",
)
_KA210_AT_THE_COORDINATORS_AGENCY = History(
    In(
        2021,
        2026,
        _COORDINATOR_OF_PARTNERSHIP,
        IDEP_KA2.at("KA210", "SCH, VET, ADU and YOU: the National Agency of the coordinator"),
    )
)
_WHICH_AGENCY_NOT_READ = Label(
    nl="het partnerschap ligt in meer dan één domein; welk agentschap dan de aanvraag ontvangt, is niet gelezen",
    en="the partnership is in more than one field; which agency then receives the application was not read",
)
_EXISTENCE_ALONE = Label(
    nl="van deze actie is alleen het bestaan bekend, uit het geheugen",
    en="nothing but the existence of this action is known, from memory",
)
_SPORT_NOT_READ = Label(
    nl="welk agentschap van de Franse Gemeenschap sport behandelt, is niet gelezen",
    en="which agency of the French Community deals with sport was not read",
)
_ETWINNING_NOT_READ = Label(
    nl="sinds 2022 hoort eTwinning bij het European School Education Platform; wie er in Vlaanderen over gaat "
    "in de oproepen vanaf 2021, is niet gelezen",
    en="since 2022 eTwinning is part of the European School Education Platform; who deals with it in Flanders "
    "in the calls from 2021 on was not read",
)

ROUTES: tuple[Route, ...] = (
    # 2014-2020: education and training
    Route(
        actions=(
            Action.KA101,
            Action.KA102,
            Action.KA103,
            Action.KA104,
            Action.KA107,
            Action.KA116,
            Action.KA201,
            Action.KA202,
            Action.KA203,
            Action.KA204,
        ),
        receives=_education(2014, 2020, History(In(2014, 2020, Body.EPOS, _SEED_EDUCATION))),
    ),
    Route(
        actions=(Action.KA219,),
        receives=_education(2014, 2017, History(In(2014, 2017, Body.EPOS, _SEED_EDUCATION))),
        how=History(
            In(
                2014,
                2017,
                _COORDINATOR_APPLIES,
                OEAD_SCHOOLS_ONLY.at("page", "KA219: the coordinator applies, each school has its own contract"),
            )
        ),
    ),
    Route(
        actions=(Action.KA229,),
        receives=_education(2018, 2020, History(In(2018, 2020, Body.EPOS, _SEED_EDUCATION))),
        how=History(
            In(
                2018,
                2020,
                _COORDINATOR_APPLIES,
                LEARGAS_2018.at("news", "the coordinator applies to its own agency on behalf of all schools"),
                SCILT_2018.at("news", "the coordinator applies to its own agency on behalf of all schools"),
            )
        ),
    ),
    Route(
        actions=(Action.KA200,),
        receives=_everywhere(
            History(
                Gap(
                    2014,
                    2015,
                    _WHICH_AGENCY_NOT_READ,
                    FINNISH_PROJECT_MAP.at("KA200", "cross-sectoral partnerships, names no agency"),
                )
            )
        ),
    ),
    Route(
        actions=(Action.KA108,),
        receives=_education(
            2014,
            2020,
            History(
                In(
                    2014,
                    2020,
                    Body.EPOS,
                    _SEED_EDUCATION_IN_PART,
                    OPH_KA108.at("call", "KA108 is asked for at the National Agency; the last deadline in 2020"),
                )
            ),
        ),
    ),
    Route(
        actions=(Action.KA109,),
        receives=_education(
            2014,
            2019,
            History(
                In(
                    2014,
                    2019,
                    Body.EPOS,
                    _SEED_EDUCATION_IN_PART,
                    UK_CHARTER_2014.at("news", "the Charter is asked for at the National Agency of the country"),
                    SEPIE_VET_2016.at("title", "the Spanish agency answers applicants for KA109"),
                )
            ),
        ),
    ),
    Route(
        actions=(Action.KA117,),
        receives=_everywhere(
            History(Gap(2014, 2020, _EXISTENCE_ALONE, MEMORY.at("KA117", "a variant of KA116, existence only")))
        ),
    ),
    Route(
        actions=(Action.KA226_SCH, Action.KA226_VET, Action.KA226_HED, Action.KA227_SCH, Action.KA227_ADU),
        receives=_education(
            2020,
            2020,
            History(
                In(
                    2020,
                    2020,
                    Body.EPOS,
                    EPOS_EXTRA_CALLS_2020.at("page", "the extra calls KA226 and KA227 of 2020"),
                    _SEED_EDUCATION_IN_PART,
                )
            ),
        ),
    ),
    # 2014-2020: youth
    Route(
        actions=(Action.KA105, Action.KA125, Action.KA135, Action.KA205),
        receives=_youth(2014, 2020, History(In(2014, 2020, Body.JINT, _SEED_YOUTH))),
    ),
    Route(
        actions=(Action.KA110,),
        receives=_youth(
            2014,
            2017,
            History(
                In(2014, 2017, Body.JINT, MEMORY.at("KA110", "the accreditation for EVS, at the agency for youth"))
            ),
        ),
    ),
    Route(
        actions=(Action.KA227_YOU,),
        receives=_youth(
            2020,
            2020,
            History(
                In(
                    2020,
                    2020,
                    Body.JINT,
                    SEED_004.at("line 295", _SEED_YOUTH.says, evidence=Evidence.SECONDARY),
                    EPOS_EXTRA_CALLS_2020.at("page", "KA227 of 2020 is for youth as well", evidence=Evidence.SECONDARY),
                )
            ),
        ),
    ),
    Route(
        actions=(Action.KA347,),
        receives=_youth(
            2014,
            2020,
            History(
                In(
                    2014,
                    2020,
                    Body.JINT,
                    _KA347_AT_AN_AGENCY,
                    MEMORY.at("KA347", "Structured Dialogue went to the agency for youth"),
                )
            ),
        ),
        how=History(
            In(
                2014,
                2020,
                Label(
                    nl="dit is een uitzondering: de andere acties van kernactie 3 gaan doorgaans naar EACEA",
                    en="this is an exception: the other actions of Key Action 3 usually go to EACEA",
                ),
                SEED_004.at("line 157", "projects of KA3 are usually managed by EACEA"),
            )
        ),
    ),
    # The accreditation was first asked for in a call of 2020
    Route(
        actions=(Action.KA120_SCH, Action.KA120_VET, Action.KA120_ADU),
        receives={
            Community.FLEMISH: History(
                In(
                    2020,
                    2026,
                    Body.EPOS,
                    EC_ACCREDITATION_2020.at("call", "accreditation is managed by the National Agencies"),
                    EPOS_ACCREDITATION_2024.at("page", "the Erasmus accreditation, at Epos"),
                )
            ),
            Community.FRENCH: _aef(2020, 2026),
            Community.GERMAN_SPEAKING: History(*_jugendbuero(2020, 2020), *_jugendbuero(2021, 2026)),
        },
    ),
    # 2021-2027: education and training
    Route(
        actions=(
            Action.KA121_SCH,
            Action.KA121_VET,
            Action.KA121_ADU,
            Action.KA122_SCH,
            Action.KA122_VET,
            Action.KA122_ADU,
            Action.KA130_HED,
            Action.KA131_HED,
            Action.KA171_HED,
            Action.KA220_SCH,
            Action.KA220_VET,
            Action.KA220_ADU,
            Action.KA220_HED,
        ),
        receives=_education(2021, 2026, History(In(2021, 2026, Body.EPOS, _YEARBOOK))),
    ),
    Route(
        actions=(
            Action.KA210_SCH,
            Action.KA210_VET,
            Action.KA210_ADU,
        ),
        receives=_education(2021, 2026, History(In(2021, 2026, Body.EPOS, _YEARBOOK))),
        how=_KA210_AT_THE_COORDINATORS_AGENCY,
    ),
    Route(
        actions=(Action.KA240_SCH,),
        receives=_education(
            2026,
            2026,
            History(
                In(
                    2026,
                    2026,
                    Body.EPOS,
                    IDEP_KA2.at("KA240", "new in 2026, managed by the National Agencies"),
                    _YEARBOOK,
                )
            ),
        ),
    ),
    # 2021-2027: youth and sport
    Route(
        actions=(
            Action.KA150_YOU,
            Action.KA151_YOU,
            Action.KA152_YOU,
            Action.KA153_YOU,
            Action.KA154_YOU,
            Action.KA155_YOU,
            Action.KA220_YOU,
        ),
        receives=_youth(2021, 2026, History(In(2021, 2026, Body.JINT, _JINT))),
    ),
    Route(
        actions=(Action.KA210_YOU,),
        receives=_youth(2021, 2026, History(In(2021, 2026, Body.JINT, _JINT))),
        how=_KA210_AT_THE_COORDINATORS_AGENCY,
    ),
    Route(
        actions=(Action.KA182_SPO,),
        receives={
            Community.FLEMISH: History(
                In(
                    2023,
                    2026,
                    Body.EPOS,
                    EPOS_YEARBOOK_2022.at("sport", "Epos is the agency for sport from 2023 on"),
                    EPOS_SPORT_2024.at("page", "Epos tells what sport projects of 2024 may cost"),
                )
            ),
            Community.FRENCH: History(Gap(2023, 2026, _SPORT_NOT_READ)),
            Community.GERMAN_SPEAKING: _jugendbuero(2023, 2026),
        },
    ),
    # Without an action code
    Route(
        actions=(OtherAction.KNOWLEDGE_ALLIANCES, OtherAction.SECTOR_SKILLS_ALLIANCES),
        receives=_everywhere(History(In(2014, 2020, Body.EACEA, _SEED_ALLIANCES))),
    ),
    Route(
        actions=(OtherAction.CAPACITY_BUILDING_IN_HIGHER_EDUCATION,),
        receives=_everywhere(
            History(In(2014, 2020, Body.EACEA, _SEED_ALLIANCES), In(2021, 2026, Body.EACEA, _CALLS_BY_EACEA))
        ),
    ),
    Route(
        actions=(OtherAction.CAPACITY_BUILDING_IN_YOUTH,),
        receives=_everywhere(
            History(
                In(2014, 2020, Body.EACEA, INCLUTE.at("page", "capacity building in youth: EACEA")),
                In(2021, 2026, Body.EACEA, _CALLS_BY_EACEA),
            )
        ),
    ),
    Route(
        actions=(OtherAction.CAPACITY_BUILDING_IN_VET,),
        receives=_everywhere(History(In(2022, 2026, Body.EACEA, _CALLS_BY_EACEA))),
    ),
    Route(
        actions=(OtherAction.CAPACITY_BUILDING_IN_SPORT,),
        receives=_everywhere(History(In(2022, 2026, Body.EACEA, _CALLS_BY_EACEA))),
    ),
    Route(
        actions=(OtherAction.CENTRES_OF_VOCATIONAL_EXCELLENCE, OtherAction.VIRTUAL_EXCHANGES),
        receives=_everywhere(History(In(2021, 2026, Body.EACEA, _CALLS_BY_EACEA))),
    ),
    Route(
        actions=(OtherAction.ERASMUS_MUNDUS_JOINT_MASTER_DEGREES,),
        receives=_everywhere(
            History(In(2014, 2020, Body.EACEA, EACEA_EVS_EVENTS.at("site", "Joint Master Degrees as well: EACEA")))
        ),
    ),
    Route(
        actions=(OtherAction.LARGE_SCALE_EVS_EVENTS,),
        receives=_everywhere(
            History(In(2014, 2016, Body.EACEA, EACEA_EVS_EVENTS.at("page", "large-scale EVS events: EACEA")))
        ),
    ),
    Route(
        actions=(
            OtherAction.ALLIANCES_FOR_INNOVATION_LOT_1,
            OtherAction.ALLIANCES_FOR_INNOVATION_LOT_2,
            OtherAction.ERASMUS_MUNDUS_JOINT_MASTERS,
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
        ),
        receives=_everywhere(History(In(2021, 2026, Body.EACEA, _MORE_BY_EACEA))),
    ),
    Route(
        actions=(OtherAction.EUROPEAN_YOUTH_TOGETHER,),
        receives=_everywhere(History(In(2022, 2026, Body.EACEA, _MORE_BY_EACEA))),
    ),
    Route(
        actions=(OtherAction.TEACHER_ACADEMIES,),
        receives=_everywhere(
            History(In(2021, 2025, Body.EACEA, CALLS_COPY.at("calls", "Teacher Academies are managed by EACEA")))
        ),
    ),
    Route(
        actions=(OtherAction.FORWARD_LOOKING_PROJECTS,),
        receives=_everywhere(
            History(In(2022, 2024, Body.EACEA, CALLS_COPY.at("calls", "Forward-Looking Projects: EACEA")))
        ),
    ),
    Route(
        actions=(OtherAction.JEAN_MONNET_POLICY_DEBATE,),
        receives=_everywhere(History(In(2026, 2026, Body.EACEA, _MORE_BY_EACEA))),
    ),
    Route(
        actions=(OtherAction.ERASMUS_MUNDUS_DESIGN_MEASURES,),
        receives=_everywhere(
            History(In(2021, 2026, Body.EACEA, MEMORY.at("EACEA", "Erasmus Mundus Design Measures: EACEA")))
        ),
    ),
    Route(
        actions=(OtherAction.EUROPEAN_UNIVERSITIES,),
        receives=_everywhere(History(In(2022, 2024, Body.EACEA, MEMORY.at("EACEA", "European Universities: EACEA")))),
    ),
    Route(
        actions=(OtherAction.SUPPORT_FOR_POLICY_REFORM,),
        receives=_everywhere(History(In(2014, 2020, Body.EACEA, _SEED_KEY_ACTION_3))),
        how=History(
            In(
                2014,
                2020,
                Label(
                    nl="dat is doorgaans zo; ontmoetingen tussen jongeren en beleidsmakers (KA347) gaan naar het "
                    "agentschap voor jeugd",
                    en="that is usually so; dialogue between young people and policy makers (KA347) goes to the "
                    "agency for youth",
                ),
                SEED_004.at("line 157", "projects of KA3 are usually managed by EACEA"),
                _KA347_AT_AN_AGENCY,
            )
        ),
    ),
    Route(
        actions=(OtherAction.ETWINNING,),
        receives={
            Community.FLEMISH: History(
                In(2014, 2020, Body.EPOS, SEED_004.at("line 299", "eTwinning: Epos vzw")),
                Gap(
                    2021,
                    2026,
                    _ETWINNING_NOT_READ,
                    EC_ESEP.at("governance", "National Support Organisations in the countries"),
                ),
            )
        },
    ),
    # Exchanges near home, with money of Flanders or of a fund
    Route(
        actions=(OtherAction.BUURKLASSEN,),
        receives={
            Community.FLEMISH: History(
                In(2014, 2020, Body.EPOS, SEED_001.at("line 99", "Flemish schools apply for the grant at Epos vzw"))
            )
        },
    ),
    Route(
        actions=(OtherAction.PRINS_FILIPFONDS,),
        receives=_everywhere(
            History(
                In(
                    2014,
                    2020,
                    Body.PRINCE_PHILIPPE_FUND,
                    SEED_001.at("lines 111-118", "the Fund organises and pays exchanges of schools of the Communities"),
                    MONARCHY.at("page", "founded in 1998, in the King Baudouin Foundation"),
                )
            )
        ),
    ),
)
"""Every action is on one route; a call that is absent there was not read, or had no such action."""


def _number(number: str, body: Body) -> History[str]:
    return History(In(2014, 2026, number, MEMORY.at("agency numbers", f"{number} is {body.label.en}")))


_PARTNERS = SEED_001.at("line 197", "Epos is a cooperation of Education and Training, VDAB and Syntra Vlaanderen")
_PARTNERS_2022 = EPOS_YEARBOOK_2022.at(
    "Epos vzw", "Epos is made up of Education and Training, VDAB, and Work and Social Economy"
)
_HELP_WITH_CONTENT = SEED_002.at("lines 776-784", "Alden Biesen and Ryckevelde coach the content of an application")
_FUND = SEED_002.at("line 556", "exchange within Belgium: the Prins Filipsfonds in the King Baudouin Foundation")

PROFILES: Mapping[Body, Profile] = {
    Body.EPOS: Profile(
        role=History(
            In(
                2014,
                2026,
                BodyRole.NATIONAL_AGENCY,
                SEED_001.at("lines 197-201", "Epos runs Erasmus+ for education and training in Flanders"),
                SEED_002.at("lines 776-784", "Epos informs, assesses and supervises"),
                SEED_003.at("lines 25-27", "the agency for Erasmus+ in education, training and sport"),
                _YEARBOOK,
            )
        ),
        aliases=("Epos", "EPOS", "EPOS vzw"),
        agency_number=_number("BE02", Body.EPOS),
        told=(
            stated(
                Aspect.WHAT_FOR,
                "in Vlaanderen uitvoeren: het programma Een leven lang leren (2007-2013), Erasmus+ en een aantal "
                "Vlaamse mobiliteitsprogramma's",
                "carrying out in Flanders: the Lifelong Learning Programme (2007-2013), Erasmus+ and some Flemish "
                "mobility programmes",
                SEED_001.at("lines 197-201", "2007-2013, 2014-2020, and some Flemish mobility programmes"),
                SEED_003.at("lines 25-27", "the agency for Erasmus+ in education, training and sport"),
            ),
            stated(
                Aspect.WHAT_FOR,
                "informeren, aanvragen beoordelen en toezicht houden",
                "informing, assessing applications and supervising",
                SEED_002.at("lines 776-784", "informs, and assesses and supervises as an agency"),
            ),
            stated(
                Aspect.HOW,
                "met infosessies, acties voor nieuwkomers en een nieuwsbrief",
                "by information sessions, actions for newcomers and a newsletter",
                SEED_003.at("lines 31-33", "information sessions, actions for newcomers, a newsletter"),
            ),
        ),
    ),
    Body.JINT: Profile(
        role=History(In(2014, 2026, BodyRole.NATIONAL_AGENCY, _SEED_YOUTH, _JINT, JINT_NEWS_2023.at("news", "JINT"))),
        aliases=("JINT",),
        agency_number=_number("BE05", Body.JINT),
    ),
    Body.EACEA: Profile(
        role=History(
            In(
                2014,
                2026,
                BodyRole.EXECUTIVE_AGENCY,
                SEED_004.at("line 157", "the executive agency of the EU for education, audiovisual and culture"),
                EU_EACEA.at("page", "an executive agency of the EU"),
                GUIDE_COOPERATION.at("page", "the European Education and Culture Executive Agency"),
            )
        ),
        names=History(
            In(
                2014,
                2020,
                Label(
                    nl="Uitvoerend Agentschap onderwijs, audiovisuele media en cultuur (EACEA)",
                    en="Education, Audiovisual and Culture Executive Agency (EACEA)",
                ),
                SEED_004.at("line 157", "Education, Audiovisual and Culture Executive Agency"),
                EU_EACEA.at("title", "the same name in Dutch"),
            ),
            In(
                2021,
                2026,
                Body.EACEA.label,
                EACEA_COPY.at("name", "renamed in 2021 by Implementing Decision (EU) 2021/173"),
                GUIDE_COOPERATION.at("page", "the European Education and Culture Executive Agency"),
            ),
        ),
        aliases=("EACEA",),
        told=(
            stated(
                Aspect.HOW,
                "geeft regelmatig infosessies, dicht bij Vlaamse scholen, naast die van Epos, Alden Biesen en "
                "Ryckevelde",
                "holds information sessions regularly, close to Flemish schools, besides those of Epos, Alden "
                "Biesen and "
                "Ryckevelde",
                SEED_002.at("lines 799-803", "regular information sessions, a useful addition"),
                SEED_002.at("lines 39-43", "its nearness gives schools chances of information"),
            ),
        ),
    ),
    Body.AEF_EUROPE: Profile(
        role=History(
            In(2014, 2026, BodyRole.NATIONAL_AGENCY, MEMORY.at("agencies", "French Community, education: AEF-Europe"))
        ),
        agency_number=_number("BE01", Body.AEF_EUROPE),
    ),
    Body.BIJ: Profile(
        role=History(In(2014, 2026, BodyRole.NATIONAL_AGENCY, MEMORY.at("agencies", "French Community, youth: BIJ"))),
        agency_number=_number("BE04", Body.BIJ),
    ),
    Body.JUGENDBUERO: Profile(
        role=History(
            In(2014, 2020, BodyRole.NATIONAL_AGENCY, MEMORY.at("agencies", "German-speaking Community: Jugendbüro")),
            In(
                2021,
                2026,
                BodyRole.NATIONAL_AGENCY,
                BRF.at("Erasmus+", "Jugendbüro: the agency for education, youth and sport"),
            ),
        ),
        aliases=("Jugendbuero",),
        agency_number=_number("BE03", Body.JUGENDBUERO),
    ),
    Body.SPORT_VLAANDEREN: Profile(
        role=History(
            In(
                2023,
                2026,
                BodyRole.NATIONAL_AUTHORITY,
                EPOS_YEARBOOK_2022.at("sport", "Sport Vlaanderen is the National Authority for sport from 2023 on"),
            )
        )
    ),
    Body.ALDEN_BIESEN: Profile(
        role=History(
            In(
                2014,
                2020,
                BodyRole.SUPPORT_ORGANISATION,
                SEED_001.at("lines 187-189", "support with international projects"),
                _HELP_WITH_CONTENT,
            )
        ),
        aliases=("Alden Biesen", "vzw Alden Biesen"),
        told=(
            stated(
                Aspect.WHAT_FOR,
                "scholen inhoudelijk begeleiden bij een aanvraag, breder en dieper dan Epos dat kan, en helpen bij "
                "internationale projecten",
                "coaching schools on the content of an application, more widely and deeply than Epos can, and helping "
                "with international projects",
                _HELP_WITH_CONTENT,
                SEED_001.at("line 189", "support with international projects"),
            ),
            stated(
                Aspect.HOW,
                "zelf al jaren coördinator van projecten, in Comenius en Grundtvig",
                "itself a coordinator of projects for years, in Comenius and Grundtvig",
                SEED_001.at("line 187", "for years a coordinator of projects in Comenius and Grundtvig"),
            ),
        ),
    ),
    Body.RYCKEVELDE: Profile(
        role=History(
            In(
                2014,
                2026,
                BodyRole.SUPPORT_ORGANISATION,
                SEED_001.at("lines 177-179", "Europahuis Ryckevelde: workshops and a helpdesk for schools"),
                _HELP_WITH_CONTENT,
                RYCKEVELDE.at("page", "still helps schools with Erasmus+"),
            )
        ),
        aliases=("Ryckevelde", "vzw Ryckevelde", "Ryckevelden", "Europahuis Ryckevelden"),
        told=(
            stated(
                Aspect.FOR_WHOM,
                "Europeanen van 10 tot 100 jaar; scholen en organisaties in de volwasseneneducatie",
                "Europeans aged 10 to 100; schools and organisations in adult education",
                SEED_001.at("lines 177-179", "material for Europeans of 10 to 100; schools and adult education"),
            ),
            stated(
                Aspect.WHAT_FOR,
                "scholen inhoudelijk begeleiden bij een aanvraag, breder en dieper dan Epos dat kan",
                "coaching schools on the content of an application, more widely and deeply than Epos can",
                _HELP_WITH_CONTENT,
            ),
            stated(
                Aspect.HOW,
                "met workshops, rollenspelen, simulaties, lesmateriaal over de Europese Unie en een helpdesk",
                "by workshops, role plays, simulations, teaching material on the European Union and a helpdesk",
                SEED_001.at("lines 177-179", "workshops, role plays, simulations, material, a helpdesk"),
            ),
        ),
    ),
    Body.KATHOLIEK_ONDERWIJS_VLAANDEREN: Profile(
        role=History(
            In(
                2019,
                2020,
                BodyRole.SUPPORT_ORGANISATION,
                SEED_001.at("lines 203-220", "a team for internationalisation, which coordinates consortia of schools"),
            )
        ),
        told=(
            stated(
                Aspect.HOW,
                "met een jaarlijkse inspiratiedag sinds september 2019: subsidies, samenwerking, ondersteuning, "
                "workshops en getuigenissen",
                "by a yearly inspiration day since September 2019: funding, cooperation, support, workshops and "
                "testimonies",
                SEED_001.at("lines 9-19", "a yearly inspiration day from September 2019 on"),
            ),
            stated(
                Aspect.HOW,
                "met 2 consortia in KA1, aan te vragen voor 2020-2021 en 2021-2022, van scholen uit het "
                "leerplichtonderwijs: over adaptieve expertise en over burgerschap",
                "by 2 consortia in KA1, to be applied for, for 2020-2021 and 2021-2022, of schools in compulsory "
                "education: on adaptive expertise and on citizenship",
                SEED_001.at("lines 215-220", "2 applications for a consortium in KA1, for 2020-2021 and 2021-2022"),
            ),
        ),
    ),
    Body.PEDAGOGICAL_GUIDANCE_SERVICES: Profile(
        role=History(
            In(
                2014,
                2020,
                BodyRole.SUPPORT_ORGANISATION,
                SEED_002.at("lines 748-760", "the partner of a school for the policy side of internationalisation"),
            )
        ),
        aliases=("pedagogische begeleidingsdienst", "pedagogical guidance service", "pedagogical counselling service"),
        told=(
            stated(
                Aspect.WHAT_FOR,
                "scholen helpen met een beleid voor internationalisering en kwaliteit; de school kiest zelf haar "
                "prioriteiten",
                "helping schools with a policy on internationalisation and quality; the school sets its own priorities",
                SEED_002.at("lines 748-760", "supports the policy side; the school chooses its priorities itself"),
            ),
        ),
    ),
    Body.VVOB: Profile(
        role=History(
            In(
                2014,
                2020,
                BodyRole.SUPPORT_ORGANISATION,
                SEED_002.at("section 7.3", "schools need VVOB for projects between north and south"),
                METRO_2017.at("article", "the long name was still in use in 2017"),
            )
        ),
        aliases=("Vlaamse Vereniging voor Ontwikkelingssamenwerking en Technische Bijstand",),
        told=(
            stated(
                Aspect.WHAT_FOR,
                "projecten tussen Noord en Zuid ondersteunen",
                "supporting projects between North and South",
                SEED_002.at("lines 791-793", "support for north-south projects"),
            ),
        ),
    ),
    Body.PRINCE_PHILIPPE_FUND: Profile(
        role=History(
            In(
                2014,
                2026,
                BodyRole.FUND,
                SEED_001.at("lines 111-113", "money for exchanges between schools of the Communities"),
                _FUND,
                MONARCHY.at("page", "founded in 1998, in the King Baudouin Foundation"),
            )
        ),
        aliases=("Prins Filipsfonds", "Prins Filip fonds"),
    ),
    Body.KING_BAUDOUIN_FOUNDATION: Profile(
        role=History(
            In(
                2014,
                2026,
                BodyRole.FOUNDATION,
                _FUND,
                MONARCHY.at("page", "the Fund was founded in 1998, in the King Baudouin Foundation"),
            )
        )
    ),
    Body.VDAB: Profile(
        role=History(In(2014, 2026, BodyRole.PARTNER_IN_EPOS, _PARTNERS, _PARTNERS_2022)), aliases=("VDAB",)
    ),
    # The founding document still names Syntra; the yearbook of 2022 does not, and when it left was not read.
    Body.SYNTRA_VLAANDEREN: Profile(role=History(In(2014, 2020, BodyRole.PARTNER_IN_EPOS, _PARTNERS))),
    Body.EDUCATION_AND_TRAINING: Profile(
        role=History(In(2014, 2026, BodyRole.PARTNER_IN_EPOS, _PARTNERS, _PARTNERS_2022)),
        aliases=("Onderwijs en Vorming",),
    ),
    Body.WORK_AND_SOCIAL_ECONOMY: Profile(
        role=History(In(2021, 2026, BodyRole.PARTNER_IN_EPOS, _PARTNERS_2022)), aliases=()
    ),
}
"""What every body is."""
