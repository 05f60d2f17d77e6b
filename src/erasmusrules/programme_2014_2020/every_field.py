"""What holds in more than one field: countries, the project's period, funded travel days, and accreditations."""

from erasmusrules.bibliography.every_field import (
    AVEDU,
    EC_ACCREDITATION_2020,
    MEMORY,
    OEAD_MOBILITY,
    OPH_KA108,
    SAAIC_355,
    SEED_001,
    TUIASI,
)
from erasmusrules.bibliography.school import OEAD_SCHOOL_COSTS, TEMPUS_KA229
from erasmusrules.bibliography.vet import EPOS_KA102
from erasmusrules.facts import (
    ABROAD,
    ACTION,
    INSIDE_PROJECT,
    RECEIVING,
    SENDING,
    TRAVEL_DAYS,
)
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.openings import FUNDS_NO_MOBILITIES
from erasmusrules.programme_2014_2020.countries import COUNTRIES
from erasmusrules.rules import Kind, Rule, Topic
from erasmusrules.vocabulary.actions import Action

BETWEEN_PROGRAMME_COUNTRIES = ACTION.one_of(
    Action.KA101, Action.KA102, Action.KA103, Action.KA104, Action.KA116, Action.KA219, Action.KA229
)
"""The actions whose mobilities go from one Programme Country to another."""

_KEY_ACTION_1_OF_EDUCATION = ACTION.one_of(
    Action.KA101, Action.KA102, Action.KA103, Action.KA104, Action.KA107, Action.KA116
)
_WITH_MOBILITIES = ACTION.one_of(
    *(Action.KA101, Action.KA102, Action.KA103, Action.KA104, Action.KA105, Action.KA107, Action.KA116),
    *(Action.KA125, Action.KA135, Action.KA201, Action.KA219, Action.KA229, Action.KA347),
)

RULES: tuple[Rule[Mobility], ...] = (
    Rule(
        id="programme-2014-2020/sending",
        title=Label(nl="uitzendend land", en="sending country"),
        topic=Topic.COUNTRIES,
        applies=BETWEEN_PROGRAMME_COUNTRIES,
        requires=COUNTRIES.each(
            lambda countries: SENDING.among(countries.eligible, countries.taking_part, doubtful=countries.doubtful),
            OEAD_SCHOOL_COSTS.at("countries", "KA101: between Programme Countries only"),
            TEMPUS_KA229.at(
                "countries", "KA229: only Programme Countries; Partner Countries and Switzerland are excluded"
            ),
        ),
    ),
    Rule(
        id="programme-2014-2020/receiving",
        title=Label(nl="ontvangend land", en="receiving country"),
        topic=Topic.COUNTRIES,
        applies=BETWEEN_PROGRAMME_COUNTRIES,
        requires=COUNTRIES.each(
            lambda countries: RECEIVING.among(countries.eligible, countries.taking_part, doubtful=countries.doubtful),
            SEED_001.at("line 131, KA229", "in a Programme Country"),
            OEAD_SCHOOL_COSTS.at("countries", "KA101: between Programme Countries only"),
            TEMPUS_KA229.at(
                "countries", "KA229: only Programme Countries; Partner Countries and Switzerland are excluded"
            ),
        ),
    ),
    Rule(
        id="programme-2014-2020/abroad",
        title=Label(nl="bestemming in het buitenland", en="destination abroad"),
        topic=Topic.COUNTRIES,
        applies=_KEY_ACTION_1_OF_EDUCATION,
        requires=History(
            In(
                2014,
                2020,
                ABROAD.holds(),
                SEED_001.at("line 161, KA1", "the activities take place abroad"),
                OEAD_MOBILITY.at("conditions", "sending and receiving organisation in different Programme Countries"),
                AVEDU.at("conditions", "one sending and one receiving organisation from different countries"),
            ),
        ),
        leaves_out=(
            Label(
                nl="of bij een lesopdracht in KA101 beide organisaties scholen zijn",
                en="whether in a teaching assignment of KA101 both organisations are schools",
            ),
        ),
    ),
    Rule(
        id="programme-2014-2020/project-period",
        title=Label(nl="timing binnen de projectperiode", en="dates within the project period"),
        topic=Topic.PROJECT_PERIOD,
        kind=Kind.DUTY,
        applies=_WITH_MOBILITIES,
        requires=History(
            In(2014, 2020, INSIDE_PROJECT.holds(), MEMORY.at("project period", "activities fall within the project")),
        ),
    ),
    Rule(
        id="programme-2014-2020/travel-days",
        title=Label(nl="gefinancierde reisdagen", en="funded travel days"),
        topic=Topic.TRAVEL_DAYS,
        kind=Kind.DUTY,
        applies=_KEY_ACTION_1_OF_EDUCATION,
        requires=History(
            In(
                2014,
                2020,
                TRAVEL_DAYS.at_most(2),
                SAAIC_355.at("individual support", "KA101: up to 2 travel days may be funded, 1 before and 1 after"),
                TUIASI.at("individual support", "higher education: up to 2 travel days"),
                OEAD_SCHOOL_COSTS.at("doubt D8", "an older page says that subsistence is paid without travel time"),
            ),
        ),
    ),
    Rule(
        id="programme-2014-2020/accreditation",
        title=Label(nl="accreditatie zonder subsidie", en="accreditation without a grant"),
        topic=Topic.ACTION,
        applies=ACTION.one_of(Action.KA108, Action.KA109),
        requires=History(
            In(
                2014,
                2020,
                FUNDS_NO_MOBILITIES,
                EPOS_KA102.at("charter", "KA109: the right to a simplified application; no money by itself"),
                OPH_KA108.at("call", "KA108: accreditation of mobility consortia in higher education"),
            ),
        ),
    ),
    Rule(
        id="programme-2014-2020/evs-accreditation",
        title=Label(nl="EVS-accreditatie zonder subsidie", en="EVS accreditation without a grant"),
        topic=Topic.ACTION,
        applies=ACTION.one_of(Action.KA110),
        requires=History(
            In(2014, 2020, FUNDS_NO_MOBILITIES, MEMORY.at("KA110", "accreditation of organisations for EVS")),
        ),
    ),
    Rule(
        id="programme-2014-2020/erasmus-accreditation",
        title=Label(nl="Erasmusaccreditatie zonder subsidie", en="Erasmus accreditation without a grant"),
        topic=Topic.ACTION,
        applies=ACTION.one_of(Action.KA120_SCH, Action.KA120_VET, Action.KA120_ADU),
        requires=History(
            In(
                2014,
                2020,
                FUNDS_NO_MOBILITIES,
                EC_ACCREDITATION_2020.at("call", "the accreditation gives access to the funding of 2021 on, not money"),
            ),
        ),
    ),
    Rule(
        id="programme-2014-2020/ka117",
        title=Label(nl="actie KA117", en="action KA117"),
        topic=Topic.ACTION,
        applies=ACTION.one_of(Action.KA117),
        requires=History(
            Gap(
                2014,
                2020,
                Label(
                    nl="over KA117 is geen enkele bron gevonden",
                    en="no source about KA117 was found at all",
                ),
            ),
        ),
    ),
)
