"""Key Action 1, youth (KA151 to KA155)."""

from collections.abc import Callable

from erasmusrules.bibliography.every_field import MEMORY, WIKI_KA150, WIKI_TRAVEL_DAYS
from erasmusrules.bibliography.youth import (
    BEYOND_BORDERS,
    CALLS_COPY,
    CY_FUNDING_PORTAL,
    DYNAMO,
    E29_TERMS,
    EC_YOUTH,
    FUNDS_FOR_NGOS_2022,
    GUIDE_DISCOVER_EU,
    IDEP_KA152,
    INJUVE_KA153,
    INJUVE_KA154,
    JFE_EXCHANGES,
    JFE_EXCHANGES_2014,
    JFE_INCLUSION,
    JFE_NEWS_2026,
    JFE_ROUNDS_2022,
    JFE_ROUNDS_2025,
    JUGENDBUERO_INCLUSION,
    LEARGAS_INCLUSION,
    MUCF_BUDGET,
    NL_NA_EXCHANGES,
    NL_NA_INCLUSION,
    OEAD_YOUTH_COSTS_2021,
    OEAD_YOUTH_WORKERS,
    RO_EXCHANGE_2026,
    SALTO_GEOGRAPHY,
    WIKI_KA153,
    WIKI_KA154,
    WIKI_KA155,
    WIKI_KA155_2022,
)
from erasmusrules.conditions import AllOf, AnyOf, Condition, Is, Perhaps, TermFact
from erasmusrules.facts import (
    ABROAD,
    ACCOMPANYING,
    ACCOMPANYING_PER_PARTICIPANT,
    ACTION,
    ACTIVITY,
    ALL_WITH_FEWER_OPPORTUNITIES,
    DAYS,
    GREEN_TRAVEL,
    IN_A_COUNTRY_OF_A_GROUP,
    INSIDE_PROJECT,
    LEADERS_PER_GROUP,
    NATIONAL_GROUPS,
    OLDEST,
    ORIGINS,
    PARTICIPANTS,
    RECEIVING,
    RESIDES_ELSEWHERE,
    RESIDES_IN_SENDING,
    ROLE,
    SENDING,
    SMALLEST_GROUP,
    TRAVEL_DAYS,
    YOUNGEST,
    YOUNGEST_ACCOMPANYING,
    YOUNGEST_ON_PROJECT_START,
)
from erasmusrules.history import History, In
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.needs import Accompaniment, Ground, Need, Reason
from erasmusrules.openings import CLOSED, OPEN
from erasmusrules.programme_2021_2027.countries import COUNTRIES
from erasmusrules.rules import Kind, Rule, Topic
from erasmusrules.sources import Citation, Evidence
from erasmusrules.standing import Countries
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.roles import Role

NEIGHBOURS = frozenset(
    {
        *(Country.AL, Country.BA, Country.XK, Country.ME),
        *(Country.AM, Country.AZ, Country.BY, Country.GE, Country.MD, Country.UA),
        *(Country.DZ, Country.EG, Country.IL, Country.JO, Country.LB),
        *(Country.LY, Country.MA, Country.PS, Country.SY, Country.TN),
        Country.RU,
    }
)
"""Third countries not associated to the Programme that neighbour the EU, regions 1 to 4."""

_BEFORE_THE_WAR = 2021
_OUT_SINCE_THE_WAR = frozenset({Country.BY, Country.RU})
"""They are on the list, and out of most other actions since 2022; whether they are out of these was not read."""

_EXCHANGES_AND_YOUTH_WORKERS = ACTION.one_of(Action.KA151_YOU, Action.KA152_YOU, Action.KA153_YOU)
_WITH_EXCHANGES = ACTION.one_of(Action.KA151_YOU, Action.KA152_YOU)
_WITH_YOUTH_WORKERS = ACTION.one_of(Action.KA151_YOU, Action.KA153_YOU)
_KA151 = ACTION.one_of(Action.KA151_YOU)
_KA152 = ACTION.one_of(Action.KA152_YOU)
_KA153 = ACTION.one_of(Action.KA153_YOU)
_KA154 = ACTION.one_of(Action.KA154_YOU)
_KA155 = ACTION.one_of(Action.KA155_YOU)

_EXCHANGE = ACTIVITY.one_of(Activity.YOUTH_EXCHANGE)
_YOUTH_WORKERS = ACTIVITY.one_of(Activity.MOBILITY_OF_YOUTH_WORKERS)

# Somebody who learns at a school may be a young person who takes part; whether records then say "young person" was not
# read. The age tells.
_LEARNERS = (
    *(Role.PUPIL, Role.VET_LEARNER, Role.APPRENTICE, Role.ADULT_LEARNER),
    *(Role.STUDENT, Role.DOCTORAL_CANDIDATE, Role.RECENT_GRADUATE),
)
# Professionals or volunteers who work with the young, and, as memory has it, trainers and facilitators: not read.
_PERHAPS_YOUTH_WORKERS = (Role.STAFF, Role.TRAINER, Role.FACILITATOR, Role.VOLUNTEER)

_LEADERS_DO_NOT_COUNT = Label(
    nl="dat groepsleiders, facilitators en begeleiders geen deelnemers zijn: zij worden apart geteld",
    en="that group leaders, facilitators and accompanying persons are no participants: they are counted apart",
)
_CONSECUTIVE = Label(nl="of de dagen op elkaar volgen", en="whether the days are consecutive")
_WHICH_DAY_NOT_SAID = Label(
    nl="op welke dag de leeftijd telt: de bron zegt het niet; hier is het de eerste dag",
    en="on which day the age counts: the source does not say; here it is the first day",
)
_ONLY_THEIR_COUNTRY_APPLIES = Label(
    nl="dat alleen een organisatie of groep uit een EU-lidstaat of een geassocieerd land kan aanvragen",
    en="that only an organisation or group of a Member State or an associated country can apply",
)


def _or_a_neighbour(countries: Countries) -> Label:
    return Label(
        nl=f"{countries.taking_part.nl}, of een derde land dat aan de EU grenst (regio 1 tot en met 4)",
        en=f"{countries.taking_part.en}, or a third country neighbouring the EU (regions 1 to 4)",
    )


def _each_call(
    make: Callable[[Countries, frozenset[Country]], Condition[Mobility]], *citations: Citation
) -> History[Condition[Mobility]]:
    """Make a history of the calls of the country list, of the countries and of those that are doubtful.

    Which countries take part is official; of the neighbours no official list was read to its end.
    """
    return History(
        *(
            In(
                line.first,
                line.last,
                make(
                    line.value,
                    line.value.doubtful.union(_OUT_SINCE_THE_WAR if line.first > _BEFORE_THE_WAR else ()),
                ),
                *line.citations,
                *citations,
                evidence=Evidence.SECONDARY,
            )
            for line in COUNTRIES
            if isinstance(line, In)
        )
    )


_THE_NEIGHBOURS = (
    IDEP_KA152.at("partners", "also third countries adjacent to the EU, regions 1 to 4"),
    BEYOND_BORDERS.at("list", "21 countries of regions 1 to 4: Western Balkans, East, South-Mediterranean, Russia"),
    SALTO_GEOGRAPHY.at("list", "the same regions; Serbia was still among them"),
    CY_FUNDING_PORTAL.at("calls", "Belarus and Russia are left out of most of KA2 and of Jean Monnet"),
)


def _programme_country_or_neighbour(
    fact: TermFact[Mobility],
) -> Callable[[Countries, frozenset[Country]], Condition[Mobility]]:
    return lambda countries, doubtful: fact.among(
        (countries.eligible | NEIGHBOURS) - doubtful, _or_a_neighbour(countries), doubtful=doubtful
    )


def _programme_country_or_perhaps(
    fact: TermFact[Mobility], others: frozenset[Country]
) -> Callable[[Countries, frozenset[Country]], Condition[Mobility]]:
    return lambda countries, doubtful: fact.among(
        countries.eligible, countries.taking_part, doubtful=doubtful | others - countries.eligible
    )


def _a_programme_country_takes_part(countries: Countries, _doubtful: frozenset[Country]) -> Condition[Mobility]:
    """Require one on either side; with more than two countries, it may be that of another group."""
    return AnyOf(
        SENDING.among(countries.eligible, countries.taking_part, doubtful=countries.doubtful),
        RECEIVING.among(countries.eligible, countries.taking_part, doubtful=countries.doubtful),
        ORIGINS.at_least(
            1,
            countries.eligible,
            Label(nl="land dat aan het programma deelneemt", en="country that takes part in the programme"),
            doubtful=countries.doubtful,
        ),
    )


ACTIONS: tuple[Rule[Mobility], ...] = (
    Rule(
        id="youth/ka151-ka154/action",
        title=Label(nl="actie KA151-YOU, KA152-YOU, KA153-YOU of KA154-YOU", en="action KA151-YOU to KA154-YOU"),
        topic=Topic.ACTION,
        applies=_EXCHANGES_AND_YOUTH_WORKERS | _KA154,
        requires=History(
            In(
                2021,
                2026,
                OPEN,
                JFE_ROUNDS_2022.at("rounds", "KA151, KA152, KA153 and KA154 in 2021 and in 2022"),
                JFE_ROUNDS_2025.at("rounds", "the same actions in 2025"),
                JFE_NEWS_2026.at("news", "what is new in youth exchanges and for youth workers in 2026"),
                WIKI_KA150.at("page", "the budget of an accredited organisation is asked for in KA151"),
            ),
        ),
        leaves_out=(
            Label(
                nl="of de aanvrager een accreditatie heeft: dan is het KA151, anders KA152 of KA153",
                en="whether the applicant has an accreditation: then it is KA151, else KA152 or KA153",
            ),
        ),
    ),
    Rule(
        id="youth/ka155/action",
        title=Label(nl="actie KA155-YOU", en="action KA155-YOU"),
        topic=Topic.ACTION,
        applies=_KA155,
        requires=History(
            In(
                2021,
                2021,
                CLOSED,
                WIKI_KA155_2022.at("page", "KA155: call 2022 onward"),
                CALLS_COPY.at("call 2022", "offered for the first time; deadline 4 October 2022"),
            ),
            In(
                2022,
                2026,
                OPEN,
                WIKI_KA155_2022.at("form", "KA155 application form of 2022"),
                GUIDE_DISCOVER_EU.at("chapter", "DiscoverEU Inclusion Action"),
                CALLS_COPY.at("call 2022", "DiscoverEU Inclusion, deadline 4 October 2022"),
                JFE_ROUNDS_2025.at("rounds", "KA155 in 2025"),
            ),
        ),
        leaves_out=(
            Label(
                nl="dat er één deelnemende organisatie of informele groep per aanvraag is",
                en="that there is one participating organisation or informal group in an application",
            ),
        ),
    ),
    Rule(
        id="youth/ka151/activity",
        title=Label(nl="activiteiten van KA151-YOU", en="activities of KA151-YOU"),
        topic=Topic.ACTIVITY,
        applies=_KA151,
        requires=History(
            In(
                2021,
                2026,
                ACTIVITY.one_of(
                    Activity.YOUTH_EXCHANGE,
                    Activity.MOBILITY_OF_YOUTH_WORKERS,
                    Activity.SYSTEM_DEVELOPMENT_AND_OUTREACH_ACTIVITY,
                    Activity.PREPARATORY_VISIT,
                ),
                JFE_ROUNDS_2022.at("KA151", "youth exchanges and youth workers; not KA154"),
                JFE_ROUNDS_2025.at("KA151", "youth exchanges and youth workers; not KA154 and not KA155"),
                WIKI_KA153.at("activities", "beside them: system development and outreach, preparatory visits"),
            ),
        ),
    ),
    Rule(
        id="youth/ka152/activity",
        title=Label(nl="activiteiten van KA152-YOU", en="activities of KA152-YOU"),
        topic=Topic.ACTIVITY,
        applies=_KA152,
        requires=History(
            In(
                2021,
                2026,
                ACTIVITY.one_of(Activity.YOUTH_EXCHANGE, Activity.PREPARATORY_VISIT),
                EC_YOUTH.at("page", "youth exchanges"),
                IDEP_KA152.at("activities", "a preparatory visit before the exchange"),
            ),
        ),
        leaves_out=(
            Label(
                nl="hoe lang een voorbereidend bezoek duurt en hoeveel personen er gaan (geen bron gevonden)",
                en="how long a preparatory visit lasts and how many persons go (no source found)",
            ),
        ),
    ),
    Rule(
        id="youth/ka153/activity",
        title=Label(nl="activiteiten van KA153-YOU", en="activities of KA153-YOU"),
        topic=Topic.ACTIVITY,
        applies=_KA153,
        requires=History(
            In(
                2021,
                2026,
                ACTIVITY.one_of(
                    Activity.MOBILITY_OF_YOUTH_WORKERS,
                    Activity.SYSTEM_DEVELOPMENT_AND_OUTREACH_ACTIVITY,
                    Activity.PREPARATORY_VISIT,
                ),
                WIKI_KA153.at("activities", "professional development; system development and outreach; visits"),
                INJUVE_KA153.at("activities", "professional development, and what complements it"),
            ),
        ),
        leaves_out=(
            Label(
                nl="of er naast een aanvullende activiteit ook een activiteit voor professionele ontwikkeling is",
                en="whether there is a professional development activity beside what complements it",
            ),
        ),
    ),
    Rule(
        id="youth/ka154/activity",
        title=Label(nl="activiteiten van KA154-YOU", en="activities of KA154-YOU"),
        topic=Topic.ACTIVITY,
        applies=_KA154,
        requires=History(
            In(
                2021,
                2026,
                ACTIVITY.one_of(Activity.YOUTH_PARTICIPATION_ACTIVITY),
                INJUVE_KA154.at("page", "youth participation activities, national or transnational"),
                WIKI_KA154.at("project", "with or without mobility activities"),
            ),
        ),
        leaves_out=(
            Label(
                nl="hoe lang de mobiliteit duurt en hoe groot de groep is (geen bron noemt een grens)",
                en="how long the mobility lasts and how large the group is (no source gives a limit)",
            ),
        ),
    ),
    Rule(
        id="youth/ka155/activity",
        title=Label(nl="activiteiten van KA155-YOU", en="activities of KA155-YOU"),
        topic=Topic.ACTIVITY,
        applies=_KA155,
        requires=History(
            In(
                2021,
                2026,
                ACTIVITY.one_of(Activity.DISCOVER_EU_INCLUSION),
                GUIDE_DISCOVER_EU.at("chapter", "DiscoverEU Inclusion Action"),
            ),
        ),
    ),
)

EXCHANGES: tuple[Rule[Mobility], ...] = (
    Rule(
        id="youth/ka152-exchange/participants",
        title=Label(nl="deelnemers aan de jongerenuitwisseling", en="participants in the youth exchange"),
        topic=Topic.PARTICIPANTS,
        applies=_WITH_EXCHANGES & _EXCHANGE,
        requires=History(
            In(
                2021,
                2026,
                ROLE.one_of(Role.YOUNG_PERSON, doubtful=_LEARNERS),
                EC_YOUTH.at("youth exchanges", "young people"),
                JFE_EXCHANGES.at("participants", "young people; those who lead a group do not count"),
            ),
        ),
        leaves_out=(
            _LEADERS_DO_NOT_COUNT,
            Label(
                nl="of het geen studiereis, vakantie, festival, tournee, vergadering of cursus is",
                en="whether it is no study trip, holiday, festival, performance tour, meeting or training course",
            ),
            Label(nl="toestemming van de ouders voor minderjarigen", en="parental consent for minors"),
        ),
    ),
    Rule(
        id="youth/ka152-exchange/age",
        title=Label(nl="leeftijd bij de jongerenuitwisseling", en="age in the youth exchange"),
        topic=Topic.AGE,
        applies=_WITH_EXCHANGES & _EXCHANGE,
        requires=History(
            In(
                2021,
                2026,
                AllOf(YOUNGEST.at_least(13), OLDEST.at_most(30)),
                EC_YOUTH.at("youth exchanges", "13 to 30 years of age"),
                RO_EXCHANGE_2026.at("participants", "13 to 30 at the start date of the activity"),
            ),
        ),
    ),
    Rule(
        id="youth/ka152-exchange/group",
        title=Label(nl="groepen bij de jongerenuitwisseling", en="groups in the youth exchange"),
        topic=Topic.GROUP,
        applies=_WITH_EXCHANGES & _EXCHANGE,
        requires=History(
            In(
                2021,
                2021,
                AllOf(PARTICIPANTS.within(16, 60), NATIONAL_GROUPS.at_least(2), SMALLEST_GROUP.at_least(4)),
                JFE_EXCHANGES.at("groups", "16 to 60 participants; 2 countries; at least 4 in each group"),
                JFE_EXCHANGES_2014.at("participants", "the programme before: 16 to 60, without an exception"),
            ),
            In(
                2022,
                2022,
                AllOf(
                    AnyOf(
                        PARTICIPANTS.at_least(16),
                        Perhaps(
                            AllOf(PARTICIPANTS.at_least(10), ALL_WITH_FEWER_OPPORTUNITIES.holds()),
                            Label(
                                nl="deze uitzondering bestaat sinds oproep 2022 of 2023: welke, is niet gevonden",
                                en="this exception began in call 2022 or 2023: which one was not found",
                            ),
                        ),
                    ),
                    PARTICIPANTS.at_most(60),
                    NATIONAL_GROUPS.at_least(2),
                    SMALLEST_GROUP.at_least(4),
                ),
                JFE_EXCHANGES.at(
                    "groups", "16 to 60 participants; 10 with fewer opportunities only; 2 countries; 4 in each group"
                ),
            ),
            In(
                2023,
                2026,
                AllOf(
                    AnyOf(
                        PARTICIPANTS.at_least(16),
                        AllOf(PARTICIPANTS.at_least(10), ALL_WITH_FEWER_OPPORTUNITIES.holds()),
                    ),
                    PARTICIPANTS.at_most(60),
                    NATIONAL_GROUPS.at_least(2),
                    SMALLEST_GROUP.at_least(4),
                ),
                JFE_EXCHANGES.at(
                    "groups", "16 to 60 participants; 10 with fewer opportunities only; 2 countries; 4 in each group"
                ),
                DYNAMO.at("groups", "16 to 60 participants; 10 if all have fewer opportunities"),
                # The page has no date: that the exception held in every call since 2023 is inferred.
                evidence=Evidence.SECONDARY,
            ),
        ),
    ),
    Rule(
        id="youth/ka152-exchange/group-leaders",
        title=Label(nl="groepsleiders bij de jongerenuitwisseling", en="group leaders in the youth exchange"),
        topic=Topic.GROUP,
        kind=Kind.DUTY,
        applies=_WITH_EXCHANGES & _EXCHANGE,
        requires=History(
            In(
                2021,
                2026,
                LEADERS_PER_GROUP.at_least(1),
                IDEP_KA152.at("groups", "at least 1 leader in each group"),
                JFE_EXCHANGES.at("groups", "1 leader in each national group"),
            ),
        ),
        leaves_out=(
            Label(
                nl="of elke groep een eigen groepsleider heeft: geteld is hoeveel het er gemiddeld per groep zijn",
                en="whether each group has a leader of its own: what is counted is their average per group",
            ),
        ),
    ),
    Rule(
        id="youth/ka152-exchange/origin",
        title=Label(nl="herkomst van de groepen", en="origin of the groups"),
        topic=Topic.ORIGIN,
        kind=Kind.DUTY,
        applies=_WITH_EXCHANGES & _EXCHANGE,
        requires=History(
            In(
                2021,
                2026,
                ORIGINS.at_least(2, Country, Label(nl="verschillende landen", en="different countries")),
                EC_YOUTH.at("youth exchanges", "at least 2 organisations from 2 countries"),
                JFE_EXCHANGES.at("groups", "2 national groups"),
            ),
        ),
    ),
    Rule(
        id="youth/ka152-exchange/countries-of-the-groups",
        title=Label(nl="landen van de groepen", en="countries of the groups"),
        topic=Topic.ORIGIN,
        kind=Kind.DUTY,
        applies=_WITH_EXCHANGES & _EXCHANGE,
        requires=_each_call(
            lambda countries, doubtful: ORIGINS.each_of(
                (countries.eligible | NEIGHBOURS) - doubtful, _or_a_neighbour(countries), doubtful=doubtful
            ),
            E29_TERMS.at("residence", "participants live in the countries of the organisations"),
            *_THE_NEIGHBOURS,
        ),
    ),
    Rule(
        id="youth/ka152-exchange/duration",
        title=Label(nl="duur van de jongerenuitwisseling", en="duration of the youth exchange"),
        topic=Topic.DURATION,
        applies=_WITH_EXCHANGES & _EXCHANGE,
        requires=History(
            In(
                2021,
                2026,
                DAYS.within(5, 21),
                EC_YOUTH.at("youth exchanges", "5 to 21 days, travel left out"),
                NL_NA_EXCHANGES.at("page", "5 to 21 consecutive days"),
            ),
        ),
        leaves_out=(_CONSECUTIVE,),
    ),
    Rule(
        id="youth/ka152-exchange/accompaniment",
        title=Label(nl="begeleiding bij de jongerenuitwisseling", en="accompaniment in the youth exchange"),
        topic=Topic.ACCOMPANIMENT,
        kind=Kind.DUTY,
        applies=_WITH_EXCHANGES & _EXCHANGE,
        requires=History(
            In(
                2021,
                2026,
                Accompaniment(
                    grounds=(Ground(Need.REQUIRED, Reason.ACTIVITY),),
                    who=Label(
                        nl="een groepsleider in elke nationale groep", en="a group leader in each national group"
                    ),
                ),
                IDEP_KA152.at("groups", "each group has at least 1 leader, an adult"),
                JFE_EXCHANGES.at("groups", "each national group has a leader"),
            ),
        ),
        leaves_out=(
            Label(
                nl="hoeveel groepsleiders en facilitators er hoogstens zijn (alleen in één nationale tekst gevonden)",
                en="how many group leaders and facilitators there are at most (found in one national text only)",
            ),
        ),
    ),
    Rule(
        id="youth/ka152-exchange/leaders-age",
        title=Label(nl="leeftijd van de groepsleiders", en="age of the group leaders"),
        topic=Topic.ACCOMPANIMENT,
        kind=Kind.DUTY,
        applies=_WITH_EXCHANGES & _EXCHANGE,
        requires=History(
            In(
                2021,
                2026,
                AnyOf(YOUNGEST_ACCOMPANYING.at_least(18), ACCOMPANYING.at_most(0)),
                DYNAMO.at("groups", "a group leader is at least 18 years of age"),
                RO_EXCHANGE_2026.at("persons", "group leaders and facilitators of 18 or older"),
            ),
        ),
    ),
    Rule(
        id="youth/ka152-exchange/venue",
        title=Label(nl="gastland van de jongerenuitwisseling", en="host country of the youth exchange"),
        topic=Topic.VENUE,
        kind=Kind.DUTY,
        applies=_WITH_EXCHANGES & _EXCHANGE,
        requires=History(
            In(
                2021,
                2026,
                IN_A_COUNTRY_OF_A_GROUP.holds(),
                RO_EXCHANGE_2026.at("venue", "in the country of one of the organisations"),
                DYNAMO.at("venue", "in the country of one of the organisations"),
            ),
        ),
    ),
)

YOUTH_WORKERS: tuple[Rule[Mobility], ...] = (
    Rule(
        id="youth/ka153-youth-workers/participants",
        title=Label(nl="deelnemers aan de mobiliteit van jeugdwerkers", en="participants in mobility of youth workers"),
        topic=Topic.PARTICIPANTS,
        applies=_WITH_YOUTH_WORKERS & _YOUTH_WORKERS,
        requires=History(
            In(
                2021,
                2026,
                ROLE.one_of(Role.YOUTH_WORKER, doubtful=_PERHAPS_YOUTH_WORKERS),
                INJUVE_KA153.at("page", "workers in the field of youth"),
                EC_YOUTH.at("page", "youth workers"),
            ),
        ),
    ),
    Rule(
        id="youth/ka153-youth-workers/age",
        title=Label(nl="leeftijd bij de mobiliteit van jeugdwerkers", en="age in mobility of youth workers"),
        topic=Topic.AGE,
        applies=_WITH_YOUTH_WORKERS & _YOUTH_WORKERS,
        requires=History(
            In(2021, 2025, YOUNGEST.free(), INJUVE_KA153.at("participants", "there is no limit of age")),
            In(2026, 2026, YOUNGEST.at_least(16), JFE_NEWS_2026.at("youth workers", "participants are at least 16")),
        ),
        leaves_out=(_WHICH_DAY_NOT_SAID,),
    ),
    Rule(
        id="youth/ka153-youth-workers/group",
        title=Label(
            nl="aantal deelnemers bij de mobiliteit van jeugdwerkers", en="size of a mobility of youth workers"
        ),
        topic=Topic.GROUP,
        applies=_WITH_YOUTH_WORKERS & _YOUTH_WORKERS,
        requires=History(
            In(
                2021,
                2026,
                # Of an activity or of a project: either way no activity has more.
                PARTICIPANTS.at_most(50),
                INJUVE_KA153.at("participants", "up to a maximum of 50 people"),
                EC_YOUTH.at("youth workers", "projects can include up to 50 people"),
            ),
        ),
        leaves_out=(
            Label(
                nl="of opleiders en facilitators meetellen, en of het maximum per activiteit of per project geldt",
                en="whether trainers and facilitators count, and whether the maximum is for an activity or a project",
            ),
        ),
    ),
    Rule(
        id="youth/ka153-youth-workers/duration",
        title=Label(nl="duur van de mobiliteit van jeugdwerkers", en="duration of mobility of youth workers"),
        topic=Topic.DURATION,
        applies=_WITH_YOUTH_WORKERS & _YOUTH_WORKERS,
        requires=History(
            In(
                2021,
                2026,
                DAYS.within(2, 60),
                INJUVE_KA153.at("duration", "2 to 60 days without travel; the 2 days are consecutive"),
                OEAD_YOUTH_WORKERS.at("page", "2 to 60 days"),
            ),
        ),
        leaves_out=(_CONSECUTIVE,),
    ),
)

PARTICIPATION: tuple[Rule[Mobility], ...] = (
    Rule(
        id="youth/ka154/participants",
        title=Label(nl="deelnemers aan jongerenparticipatie", en="participants in youth participation activities"),
        topic=Topic.PARTICIPANTS,
        applies=_KA154,
        requires=History(
            In(
                2021,
                2026,
                ROLE.one_of(Role.YOUNG_PERSON, Role.DECISION_MAKER, doubtful=_LEARNERS),
                INJUVE_KA154.at("participants", "young people"),
                MUCF_BUDGET.at("inclusion", "for young people and for decision-makers"),
            ),
        ),
        leaves_out=(_LEADERS_DO_NOT_COUNT,),
    ),
    Rule(
        id="youth/ka154/age",
        title=Label(nl="leeftijd bij jongerenparticipatie", en="age in youth participation activities"),
        topic=Topic.AGE,
        applies=_KA154,
        requires=History(
            In(
                2021,
                2026,
                AnyOf(AllOf(YOUNGEST.at_least(13), OLDEST.at_most(30)), ROLE.one_of(Role.DECISION_MAKER)),
                INJUVE_KA154.at("participants", "between 13 and 30 years of age"),
                MUCF_BUDGET.at("inclusion", "decision-makers take part beside young people"),
                MEMORY.at("decision-makers", "no limit of age"),
            ),
        ),
        leaves_out=(_WHICH_DAY_NOT_SAID,),
    ),
    Rule(
        id="youth/ka154/residence",
        title=Label(nl="woonland van de deelnemers", en="country of residence of the participants"),
        topic=Topic.COUNTRIES,
        kind=Kind.DUTY,
        applies=_KA154,
        requires=History(
            In(
                2021,
                2026,
                AnyOf(RESIDES_IN_SENDING.holds(), Is(RESIDES_ELSEWHERE, truth=False)),
                INJUVE_KA154.at("participants", "they live in the countries of the participating organisations"),
            ),
        ),
    ),
)

INCLUSION: tuple[Rule[Mobility], ...] = (
    Rule(
        id="youth/ka155/participants",
        title=Label(nl="deelnemers aan DiscoverEU Inclusie", en="participants in DiscoverEU Inclusion"),
        topic=Topic.PARTICIPANTS,
        applies=_KA155,
        requires=History(
            In(
                2021,
                2026,
                ROLE.one_of(Role.YOUNG_PERSON, doubtful=_LEARNERS),
                GUIDE_DISCOVER_EU.at("chapter", "young people with fewer opportunities"),
                JFE_INCLUSION.at("participants", "young people; those who lead or go along are no participants"),
            ),
        ),
        leaves_out=(_LEADERS_DO_NOT_COUNT,),
    ),
    Rule(
        id="youth/ka155/fewer-opportunities",
        title=Label(nl="deelnemers met minder kansen", en="participants with fewer opportunities"),
        topic=Topic.GROUP,
        applies=_KA155,
        requires=History(
            In(
                2021,
                2026,
                ALL_WITH_FEWER_OPPORTUNITIES.holds(),
                GUIDE_DISCOVER_EU.at("chapter", "young people with fewer opportunities"),
                JFE_INCLUSION.at("participants", "only young people with fewer opportunities"),
            ),
        ),
    ),
    Rule(
        id="youth/ka155/age",
        title=Label(nl="leeftijd bij DiscoverEU Inclusie", en="age in DiscoverEU Inclusion"),
        topic=Topic.AGE,
        applies=_KA155,
        requires=History(
            In(
                2021,
                2022,
                AllOf(
                    YOUNGEST_ON_PROJECT_START.at_least(18),
                    YOUNGEST.at_least(18),
                    AnyOf(
                        OLDEST.at_most(18),
                        Perhaps(
                            OLDEST.at_most(21),
                            Label(
                                nl="of de bronnen precies 18 jaar of minstens 18 jaar bedoelen, is niet duidelijk",
                                en="whether the sources mean exactly 18 or at least 18 is not clear",
                            ),
                        ),
                    ),
                ),
                FUNDS_FOR_NGOS_2022.at("participants", "aged 18"),
                WIKI_KA155_2022.at("participants", "18 years old to take part in a project of KA155"),
                WIKI_KA155.at("participants", "at least 18 years old at the start date of the project"),
                GUIDE_DISCOVER_EU.at("chapter", "later: young people between 18 and 21", evidence=Evidence.SECONDARY),
            ),
            In(
                2023,
                2026,
                AllOf(
                    YOUNGEST_ON_PROJECT_START.at_least(18),
                    YOUNGEST.at_least(18),
                    AnyOf(
                        OLDEST.at_most(18),
                        Perhaps(
                            OLDEST.at_most(21),
                            Label(
                                nl="de grens werd 20 en later 21 jaar: sinds welke oproep, is niet gevonden",
                                en="the limit became 20 and later 21: since which call was not found",
                            ),
                        ),
                    ),
                ),
                WIKI_KA155.at("participants", "at least 18 years old at the start date of the project"),
                LEARGAS_INCLUSION.at("participants", "18 years of age, undated"),
                NL_NA_INCLUSION.at("participants", "18 to 20 years of age, undated"),
                GUIDE_DISCOVER_EU.at("chapter", "extends to young people between 18 and 21, undated"),
                JFE_INCLUSION.at("participants", "18 to 21 years of age, undated"),
            ),
        ),
        leaves_out=(
            Label(
                nl="op welke dag de hoogste leeftijd telt: geen bron zegt het; hier is het de eerste dag",
                en="on which day the highest age counts: no source says so; here it is the first day",
            ),
        ),
    ),
    Rule(
        id="youth/ka155/group",
        title=Label(nl="groepsgrootte bij DiscoverEU Inclusie", en="group size in DiscoverEU Inclusion"),
        topic=Topic.GROUP,
        applies=_KA155,
        requires=History(
            In(
                2021,
                2026,
                PARTICIPANTS.within(1, 5),
                WIKI_KA155_2022.at("form", "1 to 5 participants"),
                JFE_INCLUSION.at("participants", "at least 1 and at most 5"),
                JUGENDBUERO_INCLUSION.at("participants", "1 to 5"),
            ),
        ),
    ),
    Rule(
        id="youth/ka155/duration",
        title=Label(nl="duur van DiscoverEU Inclusie", en="duration of DiscoverEU Inclusion"),
        topic=Topic.DURATION,
        applies=_KA155,
        requires=History(
            In(
                2021,
                2026,
                DAYS.at_most(30),
                LEARGAS_INCLUSION.at("trip", "1 to 30 days"),
                NL_NA_INCLUSION.at("trip", "at least 1 day and at most 30 days"),
                FUNDS_FOR_NGOS_2022.at("trip", "1 up to 30 days, call 2022"),
            ),
        ),
    ),
    Rule(
        id="youth/ka155/accompaniment",
        title=Label(nl="begeleiding bij DiscoverEU Inclusie", en="accompaniment in DiscoverEU Inclusion"),
        topic=Topic.ACCOMPANIMENT,
        kind=Kind.DUTY,
        applies=_KA155,
        requires=History(
            In(
                2021,
                2026,
                Accompaniment(grounds=(Ground(Need.ALLOWED, Reason.FEWER_OPPORTUNITIES),)),
                WIKI_KA155.at("accompanying persons", "they may go along with participants with fewer opportunities"),
                JFE_INCLUSION.at("accompanying persons", "they may go along, where that is well justified"),
            ),
        ),
        leaves_out=(
            Label(nl="of de begeleiding gerechtvaardigd is", en="whether the accompaniment is duly justified"),
        ),
    ),
    Rule(
        id="youth/ka155/accompanying-persons",
        title=Label(nl="begeleiders bij DiscoverEU Inclusie", en="accompanying persons in DiscoverEU Inclusion"),
        topic=Topic.ACCOMPANIMENT,
        kind=Kind.DUTY,
        applies=_KA155,
        requires=History(
            In(
                2021,
                2026,
                AnyOf(
                    AllOf(ACCOMPANYING_PER_PARTICIPANT.at_most(2), YOUNGEST_ACCOMPANYING.at_least(18)),
                    ACCOMPANYING.at_most(0),
                ),
                WIKI_KA155.at("accompanying persons", "at most 2 for each participant"),
                JFE_INCLUSION.at("accompanying persons", "at most 2 for each participant; at least 18 years of age"),
                JUGENDBUERO_INCLUSION.at("accompanying persons", "at least 18"),
            ),
        ),
    ),
    Rule(
        id="youth/ka155/residence",
        title=Label(nl="woonland van de deelnemers", en="country of residence of the participants"),
        topic=Topic.COUNTRIES,
        kind=Kind.DUTY,
        applies=_KA155,
        requires=History(
            In(
                2021,
                2026,
                RESIDES_IN_SENDING.holds(),
                JFE_INCLUSION.at("participants", "they live in the country of the sending organisation"),
                GUIDE_DISCOVER_EU.at("chapter", "they live in the country of the sending organisation"),
            ),
        ),
    ),
    Rule(
        id="youth/ka155/abroad",
        title=Label(nl="bestemming in het buitenland", en="destination abroad"),
        topic=Topic.COUNTRIES,
        applies=_KA155,
        requires=History(
            In(
                2021,
                2026,
                ABROAD.holds(),
                JFE_INCLUSION.at("destination", "at least 1 country other than that of departure"),
                NL_NA_INCLUSION.at("destination", "at least 1 other country"),
            ),
        ),
    ),
)

PLACES: tuple[Rule[Mobility], ...] = (
    Rule(
        id="youth/ka151-ka153/sending",
        title=Label(nl="uitzendend land", en="sending country"),
        topic=Topic.COUNTRIES,
        applies=_EXCHANGES_AND_YOUTH_WORKERS,
        requires=_each_call(_programme_country_or_neighbour(SENDING), *_THE_NEIGHBOURS),
        leaves_out=(
            _ONLY_THEIR_COUNTRY_APPLIES,
            Label(
                nl="dat overheden van Georgië vanaf 2026 niet meedoen",
                en="that state bodies of Georgia do not take part from 2026 on",
            ),
        ),
    ),
    Rule(
        id="youth/ka151-ka153/receiving",
        title=Label(nl="ontvangend land", en="receiving country"),
        topic=Topic.COUNTRIES,
        applies=_EXCHANGES_AND_YOUTH_WORKERS,
        requires=_each_call(_programme_country_or_neighbour(RECEIVING), *_THE_NEIGHBOURS),
    ),
    Rule(
        id="youth/ka151-ka154/programme-country",
        title=Label(nl="een land van het programma doet mee", en="a country of the programme takes part"),
        topic=Topic.COUNTRIES,
        applies=_EXCHANGES_AND_YOUTH_WORKERS | _KA154,
        requires=_each_call(
            _a_programme_country_takes_part,
            EC_YOUTH.at("applicants", "1 organisation applies, established in a Programme Country"),
            IDEP_KA152.at("applicants", "established in a Member State or an associated third country"),
        ),
    ),
    Rule(
        id="youth/ka154/sending",
        title=Label(nl="uitzendend land", en="sending country"),
        topic=Topic.COUNTRIES,
        applies=_KA154,
        # Applicants are of the programme; whether partners of neighbouring countries join was not read.
        requires=_each_call(
            _programme_country_or_perhaps(SENDING, NEIGHBOURS),
            INJUVE_KA154.at("applicants", "an organisation or informal group of a Member State or associated country"),
        ),
        leaves_out=(_ONLY_THEIR_COUNTRY_APPLIES,),
    ),
    Rule(
        id="youth/ka154/receiving",
        title=Label(nl="ontvangend land", en="receiving country"),
        topic=Topic.COUNTRIES,
        applies=_KA154,
        requires=_each_call(
            _programme_country_or_perhaps(RECEIVING, NEIGHBOURS),
            INJUVE_KA154.at("applicants", "an organisation or informal group of a Member State or associated country"),
        ),
    ),
    Rule(
        id="youth/ka155/sending",
        title=Label(nl="uitzendend land", en="sending country"),
        topic=Topic.COUNTRIES,
        applies=_KA155,
        # The one organisation that takes part applies itself; that it is of the programme is inferred.
        requires=_each_call(
            _programme_country_or_perhaps(SENDING, NEIGHBOURS),
            EC_YOUTH.at("applicants", "established in a Programme Country"),
            JFE_INCLUSION.at("organisations", "exactly 1 organisation, which applies"),
        ),
    ),
    Rule(
        id="youth/ka155/receiving",
        title=Label(nl="ontvangend land", en="receiving country"),
        topic=Topic.COUNTRIES,
        applies=_KA155,
        # No list of destinations was read.
        requires=_each_call(
            _programme_country_or_perhaps(RECEIVING, frozenset(Country)),
            JFE_INCLUSION.at("destination", "at least 1 other country; a list is not given"),
        ),
    ),
    Rule(
        id="youth/ka151-ka155/project-period",
        title=Label(nl="timing binnen de projectperiode", en="dates within the project period"),
        topic=Topic.PROJECT_PERIOD,
        kind=Kind.DUTY,
        applies=_EXCHANGES_AND_YOUTH_WORKERS | _KA154 | _KA155,
        requires=History(
            In(2021, 2026, INSIDE_PROJECT.holds(), MEMORY.at("project period", "activities fall within the project")),
        ),
    ),
    Rule(
        id="youth/ka151-ka153/travel-days",
        title=Label(nl="gefinancierde reisdagen", en="funded travel days"),
        topic=Topic.TRAVEL_DAYS,
        kind=Kind.DUTY,
        applies=_EXCHANGES_AND_YOUTH_WORKERS & (_EXCHANGE | _YOUTH_WORKERS),
        requires=History(
            In(
                2021,
                2023,
                AllOf(TRAVEL_DAYS.at_most(4), AnyOf(TRAVEL_DAYS.at_most(2), GREEN_TRAVEL.holds())),
                OEAD_YOUTH_COSTS_2021.at("travel days", "youth: 2, with green travel 4"),
                # The general text does not speak of youth.
                WIKI_TRAVEL_DAYS.at("glossary", "2, in general up to 6 with green travel", evidence=Evidence.SECONDARY),
            ),
            In(
                2024,
                2026,
                AllOf(TRAVEL_DAYS.at_most(4), AnyOf(TRAVEL_DAYS.at_most(2), GREEN_TRAVEL.holds())),
                OEAD_YOUTH_COSTS_2021.at("travel days", "youth: 2, with green travel 4", evidence=Evidence.SECONDARY),
                RO_EXCHANGE_2026.at("budget", "2 travel days, with green travel 4 in all"),
                WIKI_TRAVEL_DAYS.at("glossary", "2, in general up to 6 with green travel", evidence=Evidence.SECONDARY),
            ),
        ),
    ),
)

RULES = ACTIONS + EXCHANGES + YOUTH_WORKERS + PARTICIPATION + INCLUSION + PLACES
