"""Deadlines of the calls 2021 to 2026: at the National Agencies noon in Brussels, unless only the day was read.

Every application to a National Agency is due at 12:00, Brussels time; those to the Commission's own agency at 17:00.
"""

from collections.abc import Mapping
from datetime import date

from erasmusrules.bibliography.adult import ACCESSEUROPE_2025, TEMPUS_KA121_ADU
from erasmusrules.bibliography.centralised import ACCESSEUROPE_TOGETHER, IRSJD_ALLIANCES_2025
from erasmusrules.bibliography.deadlines import (
    AER_2021,
    ERASMUS_COURSES_2026,
    GRANTIA_2026,
    HITCHHIKER_2026,
    JFE_FIRST_ROUND_2023,
    JFE_KEY_ACTION_2_2023,
    KA122_FORM_2023,
    KOOPERATION_INTERNATIONAL_2025,
    LEARGAS_SCHOOL_DEVELOPMENT,
    LEKTORIAI_2022,
    OPH_DEADLINES_2025,
    OTB_2026,
    SERGED_2023,
    SINERGIE_2025,
    TEACHER_ACADEMY,
    TEMPUS_EXTENSION_2023,
    TEMPUS_ROUND_2_2023,
    TENERIFE_COURSES,
    TRAVELED_VENTURES_2026,
    VLEVA_2024,
)
from erasmusrules.bibliography.every_field import MEMORY, SYNAOS_2021
from erasmusrules.bibliography.school import OPH_2022, PAD_KA122_2021
from erasmusrules.bibliography.youth import (
    CALLS_COPY,
    CY_FUNDING_PORTAL,
    FUNDS_FOR_NGOS_2022,
    GUIDE_DISCOVER_EU,
    JFE_NEWS_2024,
    JFE_ROUNDS_2022,
    JFE_ROUNDS_2025,
    RO_EXCHANGE_2026,
)
from erasmusrules.closing import FIVE, NOON, Closing, Round
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label
from erasmusrules.sources import Citation, Evidence, Source
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.other_actions import OtherAction

_AGENCY_CHOOSES = Label(
    nl="elk nationaal agentschap kiest zelf of het een tweede ronde houdt; voor Vlaanderen is alleen die van "
    "1 oktober 2024 nagelezen, voor uitwisselingen, jeugdwerkers en participatie van jongeren",
    en="each National Agency chooses whether it holds a second round; for Flanders only that of 1 October 2024 was "
    "read, for youth exchanges, youth workers and youth participation",
)

_NOT_YET_2021 = Label(
    nl="deze actie bestaat pas vanaf oproep 2022", en="this action was offered for the first time in call 2022"
)
_NOT_YET_2022 = Label(
    nl="deze actie bestaat pas vanaf oproep 2023", en="this action was offered for the first time in call 2023"
)
_NOT_YET_2025 = Label(
    nl="deze actie bestaat pas vanaf oproep 2026", en="this action was offered for the first time in call 2026"
)

_COPY_KA1_2022 = CALLS_COPY.at("call 2022", "KA1 in education, training and youth: 23 February 2022 at 12:00")
_COPY_KA2_2022 = CALLS_COPY.at(
    "call 2022",
    "cooperation partnerships: 23 March 2022 at 12:00; small-scale partnerships: 23 March and 4 October 2022 at 12:00",
)
_SERGED_KA1 = SERGED_2023.at("KA1", "every project of KA1: 23 February 2023; accreditation: 19 October 2023")
_TEACHERS_2023 = TEACHER_ACADEMY.at(
    "KA1, version of 2023", "KA1: 23 February 2023; a second round for schools, adults and VET: 4 October 2023"
)
_TEACHERS_2024 = TEACHER_ACADEMY.at(
    "KA1, version of 2024",
    "KA1: 20 February 2024; a second round for schools, adults and VET, and accreditation: 1 October 2024",
)
_COPY_KA1_2024 = CALLS_COPY.at("call 2024", "KA1 in every field: 20 February 2024 at 12:00")
_COPY_ACCREDITATION_2024 = CALLS_COPY.at("call 2024", "accreditation in every field: 1 October 2024 at 12:00")
_COPY_KA2_2024 = CALLS_COPY.at("call 2024", "cooperation and small-scale partnerships: 5 March 2024 at 12:00")
_OPH_EDUCATION_2025 = OPH_DEADLINES_2025.at(
    "list", "schools, VET, higher and adult education: 19 February 2025 at 13:00 in Finland, 12:00 in Brussels"
)
_OPH_YOUTH_2025 = OPH_DEADLINES_2025.at(
    "list", "sport, youth and DiscoverEU Inclusion: 12 February 2025 at 13:00 in Finland, 12:00 in Brussels"
)
_OPH_KA2_2025 = OPH_DEADLINES_2025.at(
    "list", "partnerships for cooperation: 5 March 2025 at 13:00 in Finland, 12:00 in Brussels"
)
_JFE_2023 = JFE_FIRST_ROUND_2023.at(
    "news",
    "the first round of KA1 in youth (accredited, exchanges, youth workers, participation, DiscoverEU Inclusion) and "
    "of sport closed on 23 February 2023",
)
_EXTENDED_2023 = TEMPUS_EXTENSION_2023.at(
    "news",
    "KA210 and KA220 in every field: extended by the Commission from 22 March to 24 March 2023 at 12:00, as the forms "
    "did not work well",
)
_OTB_KA1 = OTB_2026.at("list", "youth and sport: 12 February 2026; education and training: 19 February 2026")
_OTB_KA2 = OTB_2026.at("list", "cooperation and small-scale partnerships: 5 March 2026")

_AUTUMN_2023 = Closing(date(2023, 10, 4), NOON)
_AUTUMN_2024 = Closing(date(2024, 10, 1), NOON)
_AUTUMN_2025 = Closing(date(2025, 10, 1), NOON)
_YOUTH_AUTUMN_2023 = In(
    2023,
    2023,
    _AUTUMN_2023,
    TEMPUS_ROUND_2_2023.at("list", "KA152 to KA155: 4 October at 12:00 (the year is misprinted as 2021)"),
)
_ACCREDITATION_2023 = In(
    2023,
    2023,
    Closing(date(2023, 10, 19), NOON),
    TEMPUS_ROUND_2_2023.at(
        "accreditation", "VET, schools, adults: 19 October at 12:00 (the year is misprinted as 2021)"
    ),
    _SERGED_KA1,
)
_ACCREDITATION_2025 = In(
    2025,
    2025,
    _AUTUMN_2025,
    SINERGIE_2025.at("accreditation", "VET, schools, adults: 1 October 2025 at 12:00"),
)

_DISCOVER_EU_2022 = In(
    2022,
    2022,
    Closing(date(2022, 10, 4), NOON),
    CALLS_COPY.at("call 2022", "DiscoverEU Inclusion: 4 October 2022 at 12:00, the single deadline"),
    GUIDE_DISCOVER_EU.at("deadline", "4 October 2022"),
)

_YOUTH_1 = (
    In(2023, 2023, Closing(date(2023, 2, 23), NOON), _JFE_2023),
    In(2024, 2024, Closing(date(2024, 2, 20), NOON), _COPY_KA1_2024),
    In(
        2025,
        2025,
        Closing(date(2025, 2, 12), NOON),
        JFE_ROUNDS_2025.at("first round", "12 February 2025"),
        _OPH_YOUTH_2025,
    ),
    In(
        2026,
        2026,
        Closing(date(2026, 2, 12), NOON),
        _OTB_KA1,
        HITCHHIKER_2026.at("list", "youth and sport: 12 February 2026"),
    ),
)
"""The first round of the projects in youth and sport, where they had begun."""
_EDUCATION_2021 = In(
    2021,
    2021,
    Closing(date(2021, 5, 11), NOON),
    SYNAOS_2021.at("round 1", "11 May 2021"),
    AER_2021.at("KA1 in education and training", "11 May 2021"),
)

_EDUCATION_2024 = In(2024, 2024, Closing(date(2024, 2, 20), NOON), _COPY_KA1_2024, _TEACHERS_2024)
_EDUCATION_2025 = In(2025, 2025, Closing(date(2025, 2, 19), NOON), _OPH_EDUCATION_2025)
_EDUCATION_2026 = In(
    2026,
    2026,
    Closing(date(2026, 2, 19), NOON),
    ERASMUS_COURSES_2026.at("KA1", "schools, adult education and VET: 19 February 2026"),
    TENERIFE_COURSES.at("summary of the Guide 2026", "KA1: 19 February 2026"),
    _OTB_KA1,
)

_PARTNERSHIPS_1 = (
    In(
        2023,
        2023,
        Closing(date(2023, 3, 24), NOON),
        _EXTENDED_2023,
        JFE_KEY_ACTION_2_2023.at("news", "the first round closed on 24 March 2023"),
    ),
    In(2024, 2024, Closing(date(2024, 3, 5), NOON), _COPY_KA2_2024),
    In(2025, 2025, Closing(date(2025, 3, 5), NOON), _OPH_KA2_2025),
    In(
        2026,
        2026,
        Closing(date(2026, 3, 5), NOON),
        GRANTIA_2026.at("deadline", "cooperation partnerships: 5 March 2026"),
        _OTB_KA2,
    ),
)
"""The first round of cooperation and small-scale partnerships from call 2023, in every field."""

_YOUTH_PARTNERSHIPS_2 = (
    In(
        2021,
        2021,
        Closing(date(2021, 11, 3), NOON),
        JFE_ROUNDS_2022.at("key action 2, second round 2021", "3 November 2021"),
    ),
    In(
        2022,
        2022,
        Closing(date(2022, 10, 4), NOON),
        JFE_ROUNDS_2022.at("key action 2, second round 2022", "4 October 2022 at 12:00"),
    ),
    In(
        2023,
        2023,
        _AUTUMN_2023,
        TEMPUS_ROUND_2_2023.at("list", "KA210 and KA220-YOU: 4 October at 12:00 (the year is misprinted as 2021)"),
    ),
)
_SMALL_SCALE_2024 = In(
    2024, 2024, _AUTUMN_2024, CALLS_COPY.at("call 2024", "small-scale partnerships: 1 October 2024 at 12:00")
)
_SMALL_SCALE_2026 = Gap(
    2026,
    2026,
    Label(
        nl="een tweede ronde in oproep 2026 is niet nagelezen; 1 oktober is waarschijnlijk, maar geen bron zegt het",
        en="a second round in call 2026 was not read; 1 October is likely, but no source says so",
    ),
)
_AROUND_OCTOBER_2026 = Gap(
    2026,
    2026,
    Label(
        nl="de bronnen zeggen rond 1 oktober 2026; de dag zelf is niet nagelezen",
        en="the sources say around 1 October 2026; the day itself was not read",
    ),
    TRAVELED_VENTURES_2026.at("round 2", "around 1 October 2026"),
)
_HIGHER_2022 = In(
    2022,
    2022,
    Closing(date(2022, 2, 23), NOON),
    _COPY_KA1_2022,
    LEKTORIAI_2022.at("KA1", "higher education: 23 February 2022"),
)
_HIGHER = (
    _HIGHER_2022,
    In(2023, 2023, Closing(date(2023, 2, 23), NOON), _SERGED_KA1, _TEACHERS_2023),
    In(2024, 2024, Closing(date(2024, 2, 20), NOON), _COPY_KA1_2024),
    _EDUCATION_2025,
    In(
        2026,
        2026,
        Closing(date(2026, 2, 19), NOON),
        _OTB_KA1,
        HITCHHIKER_2026.at("list", "higher education: 19 February 2026"),
    ),
)
"""The only round of mobility projects in higher education, from call 2022."""

_JEAN_MONNET = (
    OtherAction.JEAN_MONNET_MODULES,
    OtherAction.JEAN_MONNET_CHAIRS,
    OtherAction.JEAN_MONNET_CENTRES_OF_EXCELLENCE,
    OtherAction.JEAN_MONNET_TEACHER_TRAINING,
    OtherAction.JEAN_MONNET_NETWORKS_IN_OTHER_FIELDS,
    OtherAction.JEAN_MONNET_LEARNING_EU_INITIATIVES,
)
_SPORT = (OtherAction.COOPERATION_PARTNERSHIPS_IN_SPORT, OtherAction.SMALL_SCALE_PARTNERSHIPS_IN_SPORT)


def _copied(day: date, said: str) -> tuple[date, Citation]:
    return day, CALLS_COPY.at(f"call {day.year}", said)


def _noted(source: Source, day: str) -> Citation:
    """Cite a day of which it was not written down on which page it stood: it advises, and decides nothing."""
    return source.at("page of the action", f"{day}; perhaps read elsewhere", evidence=Evidence.RECALLED)


_AT_FIVE: Mapping[tuple[OtherAction, ...], tuple[tuple[date, Citation], ...]] = {
    _JEAN_MONNET: (_copied(date(2022, 3, 1), "Jean Monnet: 1 March 2022 at 17:00"),),
    (OtherAction.ERASMUS_MUNDUS_JOINT_MASTERS,): (
        _copied(date(2022, 2, 16), "Erasmus Mundus: 16 February 2022 at 17:00"),
    ),
    (OtherAction.CAPACITY_BUILDING_IN_HIGHER_EDUCATION,): (
        _copied(date(2022, 2, 17), "capacity building, higher: 17 February 2022 at 17:00"),
    ),
    (OtherAction.CAPACITY_BUILDING_IN_VET,): (
        _copied(date(2022, 3, 31), "capacity building, VET: 31 March 2022 at 17:00"),
    ),
    (OtherAction.CAPACITY_BUILDING_IN_YOUTH, OtherAction.CAPACITY_BUILDING_IN_SPORT): (
        _copied(date(2022, 4, 7), "capacity building, youth and sport: 7 April 2022 at 17:00"),
    ),
    _SPORT: (
        _copied(date(2022, 3, 23), "partnerships in sport: 23 March 2022 at 17:00"),
        _copied(date(2024, 3, 5), "partnerships in sport: 5 March 2024 at 17:00"),
    ),
    (OtherAction.COOPERATION_PARTNERSHIPS_OF_EUROPEAN_NGOS,): (
        _copied(date(2024, 3, 5), "European NGOs: 5 March 2024 at 17:00"),
    ),
    (OtherAction.CENTRES_OF_VOCATIONAL_EXCELLENCE,): (
        _copied(date(2022, 9, 7), "Centres of Vocational Excellence: 7 September 2022 at 17:00"),
        _copied(date(2024, 5, 7), "Centres of Vocational Excellence: 7 May 2024 at 17:00"),
    ),
    (OtherAction.TEACHER_ACADEMIES,): (
        _copied(date(2022, 9, 7), "Teacher Academies: 7 September 2022 at 17:00"),
        (
            date(2025, 3, 26),
            _noted(CY_FUNDING_PORTAL, "26 March 2025"),
        ),
    ),
    (OtherAction.ALLIANCES_FOR_INNOVATION_LOT_1,): (
        _copied(date(2022, 9, 15), "Alliances: 15 September 2022 at 17:00"),
        (date(2025, 3, 6), _noted(IRSJD_ALLIANCES_2025, "6 March 2025")),
    ),
    (OtherAction.ALLIANCES_FOR_INNOVATION_LOT_2,): (
        _copied(date(2022, 9, 15), "Alliances: 15 September 2022 at 17:00"),
    ),
    (OtherAction.VIRTUAL_EXCHANGES,): (
        _copied(date(2022, 9, 20), "virtual exchanges: 20 September 2022 at 17:00"),
        _copied(date(2024, 4, 25), "virtual exchanges: 25 April 2024 at 17:00"),
    ),
    (OtherAction.EUROPEAN_YOUTH_TOGETHER,): (
        (date(2025, 3, 6), _noted(ACCESSEUROPE_TOGETHER, "6 March 2025")),
        (date(2026, 2, 26), HITCHHIKER_2026.at("list", "European Youth Together: 26 February 2026 at 17:00")),
    ),
}
"""What the Commission's own agency receives closes at five o'clock."""

ROUNDS = (
    Round(
        actions=frozenset({Action.KA150_YOU}),
        number=1,
        closes=History(
            In(
                2021,
                2021,
                Closing(date(2021, 12, 31)),
                JFE_ROUNDS_2022.at("accreditation", "at any time until 31 December 2021"),
            ),
            In(
                2022,
                2022,
                Closing(date(2022, 10, 19), NOON),
                JFE_ROUNDS_2022.at("accreditation", "until 19 October 2022"),
            ),
            In(
                2023,
                2023,
                Closing(date(2023, 10, 19), NOON),
                TEMPUS_ROUND_2_2023.at("accreditation", "19 October at 12:00 (the year is misprinted as 2021)"),
            ),
            In(2024, 2024, _AUTUMN_2024, _COPY_ACCREDITATION_2024),
            In(2025, 2025, _AUTUMN_2025, JFE_ROUNDS_2025.at("accreditation", "1 October 2025")),
            Gap(
                2026,
                2026,
                Label(
                    nl="de uiterste datum valt in het najaar; de dag is niet nagelezen",
                    en="the deadline is in autumn; the day was not read",
                ),
            ),
        ),
    ),
    Round(
        actions=frozenset({Action.KA120_SCH, Action.KA120_ADU}),
        number=1,
        closes=History(
            In(2021, 2021, Closing(date(2021, 10, 19), NOON), AER_2021.at("accreditation", "19 October 2021")),
            In(
                2022, 2022, Closing(date(2022, 10, 19), NOON), MEMORY.at("accreditation", "19 October 2022, as for VET")
            ),
            _ACCREDITATION_2023,
            In(2024, 2024, _AUTUMN_2024, _COPY_ACCREDITATION_2024, _TEACHERS_2024),
            _ACCREDITATION_2025,
            In(
                2026,
                2026,
                Closing(date(2026, 9, 29), NOON),
                TRAVELED_VENTURES_2026.at("accreditation", "29 September 2026"),
                TENERIFE_COURSES.at("summary of the Guide 2026", "accreditation: 29 September 2026"),
            ),
        ),
    ),
    Round(
        actions=frozenset({Action.KA120_VET}),
        number=1,
        closes=History(
            In(
                2021,
                2021,
                Closing(date(2021, 10, 19), NOON),
                AER_2021.at("accreditation", "19 October 2021"),
                TENERIFE_COURSES.at("questions", "accreditation: 19 October 2021"),
            ),
            In(
                2022,
                2022,
                Closing(date(2022, 10, 19), NOON),
                LEKTORIAI_2022.at("accreditation", "VET: 19 October 2022"),
            ),
            _ACCREDITATION_2023,
            In(2024, 2024, _AUTUMN_2024, _COPY_ACCREDITATION_2024, _TEACHERS_2024),
            _ACCREDITATION_2025,
            Gap(
                2026,
                2026,
                Label(
                    nl="29 september 2026 is nagelezen voor scholen en volwasseneneducatie, niet voor beroepsonderwijs",
                    en="29 September 2026 was read for schools and adult education, not for VET",
                ),
            ),
        ),
    ),
    Round(
        actions=frozenset({Action.KA151_YOU}),
        number=1,
        closes=History(
            In(
                2021,
                2021,
                Closing(date(2021, 5, 11), NOON),
                JFE_ROUNDS_2022.at("accredited projects 2021", "11 May 2021; single applications had until 18 May"),
            ),
            In(
                2022,
                2022,
                Closing(date(2022, 2, 23), NOON),
                JFE_ROUNDS_2022.at("accredited projects 2022", "23 February 2022 at 12:00"),
            ),
            In(2023, 2023, Closing(date(2023, 2, 23), NOON), _JFE_2023),
            In(2024, 2024, Closing(date(2024, 2, 20), NOON), _COPY_KA1_2024),
            In(2025, 2025, Closing(date(2025, 2, 12), NOON), _OPH_YOUTH_2025),
            In(2026, 2026, Closing(date(2026, 2, 12), NOON), MEMORY.at("accredited projects", "12 February 2026")),
        ),
    ),
    Round(
        actions=frozenset({Action.KA152_YOU, Action.KA153_YOU, Action.KA154_YOU}),
        number=1,
        closes=History(
            In(
                2021,
                2021,
                Closing(date(2021, 5, 18), NOON),
                JFE_ROUNDS_2022.at("first round 2021", "extended to 18 May 2021; the call had said 11 May"),
            ),
            In(
                2022,
                2022,
                Closing(date(2022, 2, 23), NOON),
                JFE_ROUNDS_2022.at("first round 2022", "23 February 2022 at 12:00"),
                _COPY_KA1_2022,
            ),
            *_YOUTH_1,
        ),
    ),
    *(
        Round(
            actions=actions,
            number=2,
            note=_AGENCY_CHOOSES,
            closes=History(
                In(
                    2021,
                    2021,
                    Closing(date(2021, 10, 5), NOON),
                    JFE_ROUNDS_2022.at("second round 2021", "5 October 2021"),
                ),
                In(
                    2022,
                    2022,
                    Closing(date(2022, 10, 4), NOON),
                    JFE_ROUNDS_2022.at("second round 2022", "4 October 2022 at 12:00"),
                ),
                _YOUTH_AUTUMN_2023,
                In(
                    2024,
                    2024,
                    _AUTUMN_2024,
                    CALLS_COPY.at("call 2024", "youth: 1 October 2024 at 12:00"),
                    VLEVA_2024.at("Flanders", "exchanges, youth workers, participation: 1 October 2024"),
                ),
                In(2025, 2025, _AUTUMN_2025, JFE_ROUNDS_2025.at("second round", "1 October 2025")),
                last,
            ),
        )
        for actions, last in (
            (
                frozenset({Action.KA152_YOU}),
                In(
                    2026,
                    2026,
                    Closing(date(2026, 10, 1), NOON),
                    RO_EXCHANGE_2026.at("deadline", "round 2: 1 October 2026 (Romania)"),
                ),
            ),
            (
                frozenset({Action.KA153_YOU, Action.KA154_YOU}),
                Gap(
                    2026,
                    2026,
                    Label(
                        nl="1 oktober 2026 is alleen voor uitwisselingen van jongeren (KA152) nagelezen",
                        en="1 October 2026 was read for youth exchanges (KA152) only",
                    ),
                    RO_EXCHANGE_2026.at("deadline", "KA152, round 2: 1 October 2026"),
                ),
            ),
        )
    ),
    Round(
        actions=frozenset({Action.KA155_YOU}),
        number=1,
        closes=History(
            Gap(2021, 2021, _NOT_YET_2021),
            # The only one of the call, which is at the date of the second rounds: an answer to both questions.
            _DISCOVER_EU_2022,
            *_YOUTH_1,
        ),
    ),
    Round(
        actions=frozenset({Action.KA155_YOU}),
        number=2,
        note=_AGENCY_CHOOSES,
        closes=History(
            Gap(2021, 2021, _NOT_YET_2021),
            _DISCOVER_EU_2022,
            _YOUTH_AUTUMN_2023,
            In(
                2024,
                2024,
                _AUTUMN_2024,
                CALLS_COPY.at(
                    "call 2024",
                    "youth: 1 October 2024 at 12:00; for DiscoverEU Inclusion only 20 February is named",
                ),
                JFE_NEWS_2024.at(
                    "rounds",
                    "DiscoverEU Inclusion: both rounds, 20 February and 1 October 2024",
                    evidence=Evidence.SECONDARY,
                ),
            ),
            In(2025, 2025, _AUTUMN_2025, JFE_ROUNDS_2025.at("second round", "1 October 2025")),
        ),
    ),
    Round(
        actions=frozenset({Action.KA182_SPO}),
        number=1,
        closes=History(Gap(2021, 2022, _NOT_YET_2022), *_YOUTH_1),
    ),
    Round(
        actions=frozenset({Action.KA121_SCH, Action.KA121_ADU, Action.KA122_SCH, Action.KA122_ADU}),
        number=1,
        closes=History(
            _EDUCATION_2021,
            In(
                2022,
                2022,
                Closing(date(2022, 2, 23), NOON),
                OPH_2022.at("deadline", "23 February 2022"),
                _COPY_KA1_2022,
            ),
            In(
                2023,
                2023,
                Closing(date(2023, 2, 23), NOON),
                KA122_FORM_2023.at("deadline", "KA122-SCH: 23 February 2023"),
                TEMPUS_KA121_ADU.at("deadline", "KA121-ADU: 23 February 2023"),
                _SERGED_KA1,
            ),
            _EDUCATION_2024,
            In(
                2025,
                2025,
                Closing(date(2025, 2, 19), NOON),
                _OPH_EDUCATION_2025,
                ACCESSEUROPE_2025.at("deadline", "KA122-ADU: 19 February 2025"),
            ),
            In(
                2026,
                2026,
                Closing(date(2026, 2, 19), NOON),
                TRAVELED_VENTURES_2026.at("KA1", "schools: 19 February 2026"),
                *_EDUCATION_2026.citations,
            ),
        ),
    ),
    Round(
        actions=frozenset({Action.KA121_VET, Action.KA122_VET}),
        number=1,
        closes=History(
            _EDUCATION_2021,
            In(
                2022,
                2022,
                Closing(date(2022, 2, 23), NOON),
                _COPY_KA1_2022,
                LEKTORIAI_2022.at("KA1", "VET: 23 February 2022"),
            ),
            In(2023, 2023, Closing(date(2023, 2, 23), NOON), _SERGED_KA1, _TEACHERS_2023),
            _EDUCATION_2024,
            _EDUCATION_2025,
            _EDUCATION_2026,
        ),
    ),
    Round(
        actions=frozenset({Action.KA122_SCH}),
        number=2,
        note=_AGENCY_CHOOSES,
        closes=History(
            In(
                2021,
                2021,
                Closing(date(2021, 10, 5), NOON),
                SYNAOS_2021.at("round 2", "5 October 2021"),
                PAD_KA122_2021.at("deadline", "schools: 5 October 2021", evidence=Evidence.SECONDARY),
            ),
            In(2022, 2022, Closing(date(2022, 10, 4), NOON), MEMORY.at("round 2", "4 October 2022")),
            In(2023, 2023, _AUTUMN_2023, _TEACHERS_2023),
            In(2024, 2024, _AUTUMN_2024, _TEACHERS_2024),
            In(2025, 2025, _AUTUMN_2025, MEMORY.at("round 2", "1 October 2025")),
            _AROUND_OCTOBER_2026,
        ),
    ),
    Round(
        actions=frozenset({Action.KA122_ADU}),
        number=2,
        note=_AGENCY_CHOOSES,
        closes=History(
            In(2021, 2021, Closing(date(2021, 10, 5), NOON), SYNAOS_2021.at("round 2", "5 October 2021")),
            In(2022, 2022, Closing(date(2022, 10, 4), NOON), MEMORY.at("round 2", "4 October 2022")),
            In(
                2023,
                2023,
                _AUTUMN_2023,
                TEMPUS_ROUND_2_2023.at("list", "KA122-ADU: 4 October at 12:00 (the year is misprinted as 2021)"),
                _TEACHERS_2023,
            ),
            In(2024, 2024, _AUTUMN_2024, _TEACHERS_2024),
            In(2025, 2025, _AUTUMN_2025, MEMORY.at("round 2", "1 October 2025")),
            _AROUND_OCTOBER_2026,
        ),
    ),
    Round(
        actions=frozenset({Action.KA122_VET}),
        number=2,
        note=_AGENCY_CHOOSES,
        closes=History(
            In(2021, 2021, Closing(date(2021, 10, 5), NOON), SYNAOS_2021.at("round 2", "5 October 2021")),
            In(
                2022,
                2022,
                Closing(date(2022, 10, 4), NOON),
                FUNDS_FOR_NGOS_2022.at("round 2", "4 October 2022 (Ireland)"),
            ),
            In(2023, 2023, _AUTUMN_2023, _TEACHERS_2023),
            In(2024, 2024, _AUTUMN_2024, _TEACHERS_2024),
            In(
                2025,
                2025,
                _AUTUMN_2025,
                KOOPERATION_INTERNATIONAL_2025.at("round 2", "VET: 1 October 2025 (NA-BIBB, Germany)"),
            ),
        ),
    ),
    Round(
        actions=frozenset({Action.KA131_HED}),
        number=1,
        closes=History(
            Gap(
                2021,
                2021,
                Label(
                    nl="11 mei 2021 is nagelezen voor onderwijs en opleiding; voor het hoger onderwijs is 17 mei 2021 "
                    "alleen uit het geheugen bekend",
                    en="11 May 2021 was read for education and training; for higher education 17 May 2021 is known "
                    "from memory alone",
                ),
                AER_2021.at("KA1 in education and training", "11 May 2021"),
                MEMORY.at("higher education", "17 May 2021"),
            ),
            *_HIGHER,
        ),
    ),
    Round(
        actions=frozenset({Action.KA171_HED}),
        number=1,
        closes=History(Gap(2021, 2021, _NOT_YET_2021), *_HIGHER),
    ),
    Round(
        actions=frozenset({Action.KA130_HED}),
        number=1,
        closes=History(
            In(2021, 2021, Closing(date(2021, 5, 17), NOON), MEMORY.at("consortia", "17 May 2021")),
            _HIGHER_2022,
            In(2023, 2023, Closing(date(2023, 2, 23), NOON), MEMORY.at("consortia", "23 February 2023")),
            In(2024, 2024, Closing(date(2024, 2, 20), NOON), MEMORY.at("consortia", "20 February 2024")),
            In(2025, 2025, Closing(date(2025, 2, 19), NOON), MEMORY.at("consortia", "19 February 2025")),
            In(2026, 2026, Closing(date(2026, 2, 19), NOON), MEMORY.at("consortia", "19 February 2026")),
        ),
    ),
    Round(
        actions=frozenset({Action.KA220_YOU, Action.KA210_YOU}),
        number=1,
        closes=History(
            In(
                2021,
                2021,
                Closing(date(2021, 5, 20), NOON),
                JFE_ROUNDS_2022.at("key action 2, first round 2021", "20 May 2021"),
            ),
            In(
                2022,
                2022,
                Closing(date(2022, 3, 23), NOON),
                JFE_ROUNDS_2022.at("key action 2, first round 2022", "23 March 2022 at 12:00"),
                _COPY_KA2_2022,
            ),
            *_PARTNERSHIPS_1,
        ),
    ),
    Round(
        actions=frozenset(
            {
                *(Action.KA220_SCH, Action.KA220_VET, Action.KA220_ADU, Action.KA220_HED),
                *(Action.KA210_SCH, Action.KA210_VET, Action.KA210_ADU),
            }
        ),
        number=1,
        closes=History(
            In(2021, 2021, Closing(date(2021, 5, 20), NOON), MEMORY.at("key action 2", "20 May 2021, as for youth")),
            In(2022, 2022, Closing(date(2022, 3, 23), NOON), _COPY_KA2_2022),
            *_PARTNERSHIPS_1,
        ),
    ),
    Round(
        actions=frozenset({Action.KA220_YOU}),
        number=2,
        note=_AGENCY_CHOOSES,
        closes=History(
            *_YOUTH_PARTNERSHIPS_2,
            In(
                2024,
                2024,
                _AUTUMN_2024,
                CALLS_COPY.at("call 2024", "cooperation partnerships in youth: 1 October 2024 at 12:00"),
            ),
            Gap(
                2025,
                2025,
                Label(
                    nl="het Duitse agentschap hield geen tweede ronde; van andere agentschappen is niets nagelezen",
                    en="the German agency held no second round; of other agencies nothing was read",
                ),
                JFE_ROUNDS_2025.at("key action 2", "cooperation partnerships: no second round in 2025"),
            ),
        ),
    ),
    Round(
        actions=frozenset({Action.KA210_YOU}),
        number=2,
        note=_AGENCY_CHOOSES,
        closes=History(
            *_YOUTH_PARTNERSHIPS_2,
            _SMALL_SCALE_2024,
            In(2025, 2025, _AUTUMN_2025, JFE_ROUNDS_2025.at("key action 2", "small-scale: 1 October 2025")),
            _SMALL_SCALE_2026,
        ),
    ),
    Round(
        actions=frozenset({Action.KA210_SCH, Action.KA210_VET, Action.KA210_ADU}),
        number=2,
        note=_AGENCY_CHOOSES,
        closes=History(
            In(2021, 2021, Closing(date(2021, 11, 3), NOON), MEMORY.at("round 2", "3 November 2021, as for youth")),
            In(2022, 2022, Closing(date(2022, 10, 4), NOON), _COPY_KA2_2022),
            In(
                2023,
                2023,
                _AUTUMN_2023,
                TEMPUS_ROUND_2_2023.at("list", "KA210: 4 October at 12:00 (the year is misprinted as 2021)"),
            ),
            _SMALL_SCALE_2024,
            In(
                2025,
                2025,
                _AUTUMN_2025,
                JFE_ROUNDS_2025.at("key action 2", "small-scale in youth: 1 October 2025", evidence=Evidence.SECONDARY),
            ),
            _SMALL_SCALE_2026,
        ),
    ),
    Round(
        actions=frozenset({Action.KA240_SCH}),
        number=1,
        closes=History(
            Gap(2021, 2025, _NOT_YET_2025),
            In(2026, 2026, Closing(date(2026, 4, 9), NOON), LEARGAS_SCHOOL_DEVELOPMENT.at("news", "9 April 2026")),
        ),
    ),
    *(
        Round(
            actions=frozenset(actions),
            number=1,
            closes=History(*(In(day.year, day.year, Closing(day, FIVE), citation) for day, citation in closes)),
        )
        for actions, closes in _AT_FIVE.items()
    ),
)
