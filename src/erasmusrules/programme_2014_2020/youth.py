"""Key Action 1, youth mobility and voluntary service (KA105, KA125, KA135), and youth meetings (KA347)."""

from collections.abc import Callable

from erasmusrules.bibliography.every_field import MEMORY
from erasmusrules.bibliography.youth import (
    AT_VOLUNTEERING_2018,
    BRAGA_EVS,
    DIALOG_TIPS,
    DIALOGUE_RULES_2018,
    DON_BOSCO_EVS,
    EC_DIALOGUE,
    EC_DIALOGUE_PROJECTS,
    EC_EXCHANGES_2014,
    EC_YOUTH,
    EURODESK_DIALOGUE_2017,
    FINNISH_PROJECT_MAP,
    GUIDE_DIALOGUE,
    GUIDE_EVS,
    GUIDE_NEIGHBOURS,
    GUIDE_YOUTH,
    GUIDE_YOUTH_2018,
    HR_NA_PARTNERS,
    ISRAEL_YOUTH,
    JFE_EXCHANGES_2014,
    JFE_VOLUNTEERING_2018,
    JFE_YOUTH_WORKERS_2018,
    JINT_COUNTRIES,
    JINT_EXCHANGES,
    JUGENDBUERO_YOUTH_WORKERS,
    LEARGAS_TIPS_2019,
    MYNGO,
    NL_EVS,
    PAX_BANK,
    TRAINING_CLUB,
    VOGTLAND_EVS,
    YOUTH_BUDGET_2015,
)
from erasmusrules.conditions import AllOf, AnyOf, Condition, Fixed, Is, Perhaps, TermFact
from erasmusrules.facts import (
    ABROAD,
    ACCOMPANYING,
    ACTION,
    ACTIVITY,
    ALL_WITH_FEWER_OPPORTUNITIES,
    COMPLETED_MONTHS,
    DAYS,
    IN_A_COUNTRY_OF_A_GROUP,
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
    STARTED_MONTHS,
    YOUNGEST,
    YOUNGEST_ACCOMPANYING,
)
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.needs import Accompaniment, Ground, Need, Reason
from erasmusrules.openings import CLOSED, OPEN
from erasmusrules.programme_2014_2020.countries import COUNTRIES
from erasmusrules.rules import Kind, Rule, Topic
from erasmusrules.sources import Evidence
from erasmusrules.standing import Countries
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.roles import Role

NEIGHBOURS = frozenset(
    {
        *(Country.AL, Country.BA, Country.XK, Country.ME, Country.RS),
        *(Country.AM, Country.AZ, Country.BY, Country.GE, Country.MD, Country.UA),
        *(Country.DZ, Country.EG, Country.IL, Country.JO, Country.LB),
        *(Country.LY, Country.MA, Country.PS, Country.SY, Country.TN),
        Country.RU,
    }
)
"""Partner Countries neighbouring the EU, regions 1 to 4; Serbia is a Programme Country from 2019 on."""

_THE_NEIGHBOURS = (
    HR_NA_PARTNERS.at("list", "regions 1 to 4: Western Balkans, Eastern Partnership, South-Mediterranean, Russia"),
    JINT_COUNTRIES.at("list", "the same 22 countries, for youth exchanges"),
    GUIDE_NEIGHBOURS.at("headings", "Partner Countries neighbouring the EU: regions 1 to 4"),
    GUIDE_YOUTH.at("chapter", "activities with neighbouring partner countries, regions 1 to 4"),
)

_KA105 = ACTION.one_of(Action.KA105)
_KA105_KA135 = ACTION.one_of(Action.KA105, Action.KA135)
_KA125 = ACTION.one_of(Action.KA125)
_KA125_KA135 = ACTION.one_of(Action.KA125, Action.KA135)
_WITH_EVS = ACTION.one_of(Action.KA105, Action.KA125, Action.KA135)
_KA347 = ACTION.one_of(Action.KA347)

_EXCHANGE = ACTIVITY.one_of(Activity.YOUTH_EXCHANGE)
_YOUTH_WORKERS = ACTIVITY.one_of(Activity.MOBILITY_OF_YOUTH_WORKERS)
_EVS = ACTIVITY.one_of(Activity.EUROPEAN_VOLUNTARY_SERVICE)
_PLANNING_VISIT = ACTIVITY.one_of(Activity.ADVANCE_PLANNING_VISIT)

# Somebody who learns at a school may be a young person who takes part; whether records then say "young person" was not
# read. The age tells.
_LEARNERS = (
    *(Role.PUPIL, Role.VET_LEARNER, Role.APPRENTICE, Role.ADULT_LEARNER),
    *(Role.STUDENT, Role.DOCTORAL_CANDIDATE, Role.RECENT_GRADUATE),
)
# "Youth workers, without a limit of age": whether trainers count as participants is not told, nor who else is one.
_PERHAPS_YOUTH_WORKERS = (Role.STAFF, Role.TRAINER, Role.FACILITATOR, Role.VOLUNTEER)
# "Experts, politicians and decision-makers"; one page adds youth workers.
_PERHAPS_DECISION_MAKERS = (Role.INVITED_EXPERT, Role.YOUTH_WORKER)

_LEADERS_DO_NOT_COUNT = Label(
    nl="dat groepsleiders, facilitators en begeleiders geen deelnemers zijn: zij worden apart geteld",
    en="that group leaders, facilitators and accompanying persons are no participants: they are counted apart",
)
_WHICH_DAY = Label(
    nl="op welke dag de leeftijd telt: geen bron van deze periode zegt het; hier is het de eerste dag",
    en="on which day the age counts: no source of this period says so; here it is the first day",
)
_CONSECUTIVE = Label(nl="of de dagen op elkaar volgen", en="whether the days are consecutive")
_DIFFERENT_COUNTRIES = Label(nl="verschillende landen", en="different countries")
_LIVES_IN_ONE_OF_THE_TWO = AnyOf(RESIDES_IN_SENDING.holds(), Is(RESIDES_ELSEWHERE, truth=False))


def _or_a_neighbour(countries: Countries) -> Label:
    return Label(
        nl=f"{countries.taking_part.nl} of een partnerland dat aan de EU grenst",
        en=f"{countries.taking_part.en} or a Partner Country neighbouring the EU",
    )


def _programme_country_or_neighbour(fact: TermFact[Mobility]) -> Callable[[Countries], Condition[Mobility]]:
    return lambda countries: fact.among(
        countries.eligible | NEIGHBOURS, _or_a_neighbour(countries), doubtful=countries.doubtful
    )


def _a_programme_country_takes_part(countries: Countries) -> Condition[Mobility]:
    """Require a Programme Country on one side; with more than two countries, it may be that of another group."""
    return AnyOf(
        SENDING.among(countries.eligible, countries.taking_part, doubtful=countries.doubtful),
        RECEIVING.among(countries.eligible, countries.taking_part, doubtful=countries.doubtful),
        ORIGINS.at_least(
            1, countries.eligible, Label(nl="programmaland", en="Programme Country"), doubtful=countries.doubtful
        ),
    )


def _on_secondary_evidence(lines: History[Condition[Mobility]]) -> History[Condition[Mobility]]:
    """Give the same lines on weaker evidence: which countries take part is official, that it matters here is not."""
    return History(
        *(
            line
            if isinstance(line, Gap)
            else In(line.first, line.last, line.value, *line.citations, evidence=Evidence.SECONDARY)
            for line in lines
        )
    )


ACTIONS: tuple[Rule[Mobility], ...] = (
    Rule(
        id="youth/ka105/action",
        title=Label(nl="actie KA105", en="action KA105"),
        topic=Topic.ACTION,
        applies=_KA105,
        requires=History(
            In(
                2014,
                2020,
                OPEN,
                JFE_EXCHANGES_2014.at("title", "youth exchanges in the calls 2014 to 2020"),
                JINT_EXCHANGES.at("page", "youth exchanges in Erasmus+"),
                LEARGAS_TIPS_2019.at("codes", "KA105: Youth Mobility Projects"),
            ),
        ),
    ),
    Rule(
        id="youth/ka125/action",
        title=Label(nl="actie KA125", en="action KA125"),
        topic=Topic.ACTION,
        applies=_KA125,
        requires=History(
            In(
                2014,
                2017,
                CLOSED,
                FINNISH_PROJECT_MAP.at("KA125", "volunteering projects of call 2018"),
                GUIDE_YOUTH.at("chapter", "until 2017 EVS is in the youth mobility", evidence=Evidence.SECONDARY),
            ),
            In(
                2018,
                2018,
                OPEN,
                FINNISH_PROJECT_MAP.at("KA125", "volunteering projects of call 2018"),
                GUIDE_YOUTH_2018.at("In 2018", "volunteering in Erasmus+, names no code", evidence=Evidence.SECONDARY),
            ),
            Gap(
                2019,
                2020,
                Label(
                    nl="of organisaties uit programmalanden buiten de EU na 2018 nog konden aanvragen, "
                    "is niet nagelezen",
                    en="whether organisations of Programme Countries outside the EU could apply later was not read",
                ),
                FINNISH_PROJECT_MAP.at("KA125", "volunteering projects of call 2018"),
                GUIDE_YOUTH_2018.at("In 2018", "organisations of the EU go to the European Solidarity Corps"),
            ),
        ),
        leaves_out=(
            Label(
                nl="dat alleen organisaties uit programmalanden buiten de EU in 2018 konden aanvragen",
                en="that in 2018 only organisations of Programme Countries outside the EU could apply",
            ),
        ),
    ),
    Rule(
        id="youth/ka135/action",
        title=Label(nl="actie KA135", en="action KA135"),
        topic=Topic.ACTION,
        applies=ACTION.one_of(Action.KA135),
        requires=History(
            In(2014, 2016, CLOSED, FINNISH_PROJECT_MAP.at("KA135", "strategic EVS, calls 2017 and 2018")),
            In(
                2017,
                2018,
                OPEN,
                FINNISH_PROJECT_MAP.at("KA135", "strategic EVS, calls 2017 and 2018"),
                GUIDE_EVS.at("chapter", "strategic EVS, names no code", evidence=Evidence.SECONDARY),
            ),
            In(2019, 2020, CLOSED, FINNISH_PROJECT_MAP.at("KA135", "strategic EVS, calls 2017 and 2018")),
        ),
        leaves_out=(
            Label(
                nl="of de aanvrager ervaring heeft als coördinator van EVS-projecten",
                en="whether the applicant is an experienced coordinator of EVS projects",
            ),
        ),
    ),
    Rule(
        id="youth/ka347/action",
        title=Label(nl="actie KA347", en="action KA347"),
        topic=Topic.ACTION,
        applies=_KA347,
        requires=History(
            In(
                2014,
                2020,
                OPEN,
                EC_DIALOGUE.at("page", "Structured Dialogue: meetings of young people and decision-makers"),
                GUIDE_DIALOGUE.at("chapter", "Youth Dialogue projects, as they are called from 2019 on"),
                LEARGAS_TIPS_2019.at("codes", "KA347: Structured Dialogue Projects"),
            ),
        ),
    ),
    Rule(
        id="youth/ka105/activity",
        title=Label(nl="activiteiten van KA105", en="activities of KA105"),
        topic=Topic.ACTIVITY,
        applies=_KA105,
        requires=History(
            In(
                2014,
                2017,
                ACTIVITY.one_of(
                    Activity.YOUTH_EXCHANGE,
                    Activity.MOBILITY_OF_YOUTH_WORKERS,
                    Activity.EUROPEAN_VOLUNTARY_SERVICE,
                    Activity.ADVANCE_PLANNING_VISIT,
                ),
                GUIDE_YOUTH.at("chapter", "youth exchanges, EVS, mobility of youth workers"),
                YOUTH_BUDGET_2015.at("budget", "advance planning visits for exchanges and for EVS"),
                # The visits are known from other sources only.
                evidence=Evidence.SECONDARY,
            ),
            In(
                2018,
                2020,
                ACTIVITY.one_of(
                    Activity.YOUTH_EXCHANGE, Activity.MOBILITY_OF_YOUTH_WORKERS, Activity.ADVANCE_PLANNING_VISIT
                ),
                GUIDE_YOUTH_2018.at(
                    "In 2018", "youth exchanges and youth workers; volunteering leaves for the Solidarity Corps"
                ),
                YOUTH_BUDGET_2015.at("budget", "advance planning visits for exchanges"),
                evidence=Evidence.SECONDARY,
            ),
        ),
    ),
    Rule(
        id="youth/volunteering/activity",
        title=Label(nl="activiteiten van KA125 en KA135", en="activities of KA125 and KA135"),
        topic=Topic.ACTIVITY,
        applies=_KA125_KA135,
        requires=History(
            In(
                2014,
                2020,
                # A visit that prepares EVS is known from KA105.
                ACTIVITY.one_of(Activity.EUROPEAN_VOLUNTARY_SERVICE, doubtful=(Activity.ADVANCE_PLANNING_VISIT,)),
                GUIDE_EVS.at("chapter", "strategic EVS, with standard EVS inside"),
                JFE_VOLUNTEERING_2018.at("page", "volunteering of individuals and of groups"),
            ),
        ),
        leaves_out=(
            Label(
                nl="dat de activiteit van KA125 ‘vrijwilligersactiviteit’ heet, individueel of in groep",
                en="that the activity of KA125 is called ‘volunteering activity’, individual or in a group",
            ),
        ),
    ),
    Rule(
        id="youth/ka347/activity",
        title=Label(nl="activiteiten van KA347", en="activities of KA347"),
        topic=Topic.ACTIVITY,
        applies=_KA347,
        requires=History(
            In(
                2014,
                2020,
                ACTIVITY.one_of(Activity.YOUTH_DIALOGUE_MEETING),
                GUIDE_DIALOGUE.at("chapter", "meetings, conferences, consultations and events"),
                EC_DIALOGUE.at("page", "national and transnational meetings of young people and decision-makers"),
            ),
        ),
        leaves_out=(
            Label(
                nl="hoe lang een ontmoeting duurt (geen bron noemt een minimum of een maximum)",
                en="how long a meeting lasts (no source gives a minimum or a maximum)",
            ),
            Label(
                nl="dat een nationale ontmoeting in het land van de aanvrager is, en dus niet in het buitenland",
                en="that a national meeting takes place in the applicant's country, and so not abroad",
            ),
            Label(
                nl="of het een statutaire vergadering of een politiek gestuurd evenement is",
                en="whether it is a statutory meeting or a politically influenced event",
            ),
        ),
    ),
)

EXCHANGES: tuple[Rule[Mobility], ...] = (
    Rule(
        id="youth/ka105-exchange/participants",
        title=Label(nl="deelnemers aan de jongerenuitwisseling", en="participants in the youth exchange"),
        topic=Topic.PARTICIPANTS,
        applies=_KA105 & _EXCHANGE,
        requires=History(
            In(
                2014,
                2020,
                ROLE.one_of(Role.YOUNG_PERSON, doubtful=_LEARNERS),
                JFE_EXCHANGES_2014.at("participants", "young people"),
                JINT_EXCHANGES.at("participants", "young people; those who lead a group do not count"),
            ),
        ),
        leaves_out=(
            _LEADERS_DO_NOT_COUNT,
            Label(
                nl="of het geen studiereis, vakantie, festival, tournee of activiteit met winstoogmerk is",
                en="whether it is no study trip, holiday, festival, performance tour or activity for profit",
            ),
            Label(nl="toestemming van de ouders voor minderjarigen", en="parental consent for minors"),
        ),
    ),
    Rule(
        id="youth/ka105-exchange/age",
        title=Label(nl="leeftijd bij de jongerenuitwisseling", en="age in the youth exchange"),
        topic=Topic.AGE,
        applies=_KA105 & _EXCHANGE,
        requires=History(
            In(
                2014,
                2020,
                AllOf(YOUNGEST.at_least(13), OLDEST.at_most(30)),
                JFE_EXCHANGES_2014.at("participants", "between 13 and 30 years of age"),
                JINT_EXCHANGES.at("participants", "13 to 30 years of age"),
            ),
        ),
        leaves_out=(_WHICH_DAY,),
    ),
    Rule(
        id="youth/ka105-exchange/group",
        title=Label(nl="groepen bij de jongerenuitwisseling", en="groups in the youth exchange"),
        topic=Topic.GROUP,
        applies=_KA105 & _EXCHANGE,
        requires=History(
            In(
                2014,
                2020,
                AllOf(PARTICIPANTS.within(16, 60), NATIONAL_GROUPS.at_least(2), SMALLEST_GROUP.at_least(4)),
                JINT_EXCHANGES.at(
                    "groups", "16 to 60 participants without leaders; 2 countries; at least 4 in a group"
                ),
                JFE_EXCHANGES_2014.at("participants", "at least 16 and at most 60; no exception is named"),
            ),
        ),
    ),
    Rule(
        id="youth/ka105-exchange/group-leaders",
        title=Label(nl="groepsleiders bij de jongerenuitwisseling", en="group leaders in the youth exchange"),
        topic=Topic.GROUP,
        kind=Kind.DUTY,
        applies=_KA105 & _EXCHANGE,
        requires=History(
            In(
                2014,
                2020,
                LEADERS_PER_GROUP.at_least(1),
                JINT_EXCHANGES.at("groups", "at least 1 leader in each group"),
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
        id="youth/ka105-exchange/origin",
        title=Label(nl="herkomst van de groepen", en="origin of the groups"),
        topic=Topic.ORIGIN,
        kind=Kind.DUTY,
        applies=_KA105 & _EXCHANGE,
        requires=History(
            In(
                2014,
                2020,
                ORIGINS.at_least(2, Country, _DIFFERENT_COUNTRIES),
                JINT_EXCHANGES.at("partners", "at least 2 organisations from 2 countries"),
            ),
        ),
    ),
    Rule(
        id="youth/ka105-exchange/countries-of-the-groups",
        title=Label(nl="landen van de groepen", en="countries of the groups"),
        topic=Topic.ORIGIN,
        kind=Kind.DUTY,
        applies=_KA105 & _EXCHANGE,
        requires=COUNTRIES.each(
            lambda countries: ORIGINS.each_of(
                countries.eligible | NEIGHBOURS, _or_a_neighbour(countries), doubtful=countries.doubtful
            ),
            *_THE_NEIGHBOURS,
        ),
    ),
    Rule(
        id="youth/ka105-exchange/duration",
        title=Label(nl="duur van de jongerenuitwisseling", en="duration of the youth exchange"),
        topic=Topic.DURATION,
        applies=_KA105 & _EXCHANGE,
        requires=History(
            In(
                2014,
                2020,
                DAYS.within(5, 21),
                JINT_EXCHANGES.at("duration", "5 to 21 programme days, travel left out"),
                JFE_EXCHANGES_2014.at("duration", "between 5 and 21 days without travel"),
                EC_YOUTH.at("youth exchanges", "5 to 21 days"),
            ),
        ),
        leaves_out=(_CONSECUTIVE,),
    ),
    Rule(
        id="youth/ka105-exchange/accompaniment",
        title=Label(nl="begeleiding bij de jongerenuitwisseling", en="accompaniment in the youth exchange"),
        topic=Topic.ACCOMPANIMENT,
        kind=Kind.DUTY,
        applies=_KA105 & _EXCHANGE,
        requires=History(
            In(
                2014,
                2020,
                Accompaniment(
                    grounds=(Ground(Need.REQUIRED, Reason.ACTIVITY),),
                    who=Label(
                        nl="een groepsleider in elke nationale groep", en="a group leader in each national group"
                    ),
                ),
                JINT_EXCHANGES.at("groups", "each group has at least 1 leader, who does not count as a participant"),
            ),
        ),
    ),
    Rule(
        id="youth/ka105-exchange/leaders-age",
        title=Label(nl="leeftijd van de groepsleiders", en="age of the group leaders"),
        topic=Topic.ACCOMPANIMENT,
        kind=Kind.DUTY,
        applies=_KA105 & _EXCHANGE,
        requires=History(
            In(
                2014,
                2020,
                AnyOf(YOUNGEST_ACCOMPANYING.at_least(18), ACCOMPANYING.at_most(0)),
                EC_EXCHANGES_2014.at("group leaders", "at least 18 years of age"),
                # "No limit of age for leaders" is read as: no upper limit.
                JINT_EXCHANGES.at("groups", "no limit of age for leaders", evidence=Evidence.SECONDARY),
            ),
        ),
    ),
    Rule(
        id="youth/ka105-exchange/venue",
        title=Label(nl="gastland van de jongerenuitwisseling", en="host country of the youth exchange"),
        topic=Topic.VENUE,
        kind=Kind.DUTY,
        applies=_KA105 & _EXCHANGE,
        requires=History(
            In(
                2014,
                2020,
                IN_A_COUNTRY_OF_A_GROUP.holds(),
                JINT_EXCHANGES.at("venue", "in 1 of the countries that take part"),
            ),
        ),
    ),
)

YOUTH_WORKERS: tuple[Rule[Mobility], ...] = (
    Rule(
        id="youth/ka105-youth-workers/participants",
        title=Label(nl="deelnemers aan de mobiliteit van jeugdwerkers", en="participants in mobility of youth workers"),
        topic=Topic.PARTICIPANTS,
        applies=_KA105 & _YOUTH_WORKERS,
        requires=History(
            In(
                2014,
                2020,
                ROLE.one_of(Role.YOUTH_WORKER, doubtful=_PERHAPS_YOUTH_WORKERS),
                JFE_YOUTH_WORKERS_2018.at("page", "people who work with the young"),
                EC_YOUTH.at("page", "youth workers"),
            ),
        ),
    ),
    Rule(
        id="youth/ka105-youth-workers/age",
        title=Label(nl="leeftijd bij de mobiliteit van jeugdwerkers", en="age in mobility of youth workers"),
        topic=Topic.AGE,
        applies=_KA105 & _YOUTH_WORKERS,
        requires=History(
            In(
                2014,
                2020,
                YOUNGEST.free(),
                JFE_YOUTH_WORKERS_2018.at("participants", "there is no limit of age"),
                JUGENDBUERO_YOUTH_WORKERS.at("participants", "no limit of age"),
                PAX_BANK.at("participants", "without a limit of age"),
            ),
        ),
    ),
    Rule(
        id="youth/ka105-youth-workers/group",
        title=Label(
            nl="aantal deelnemers bij de mobiliteit van jeugdwerkers", en="size of a mobility of youth workers"
        ),
        topic=Topic.GROUP,
        applies=_KA105 & _YOUTH_WORKERS,
        requires=History(
            In(
                2014,
                2020,
                PARTICIPANTS.at_most(50),
                JFE_YOUTH_WORKERS_2018.at(
                    "participants", "at most 50 persons in a project; several make an application"
                ),
                EC_YOUTH.at("youth workers", "up to 50 people"),
                JUGENDBUERO_YOUTH_WORKERS.at("participants", "up to 50"),
            ),
        ),
        leaves_out=(
            Label(
                nl="of opleiders en facilitators meetellen (geen bron gevonden)",
                en="whether trainers and facilitators count (no source found)",
            ),
        ),
    ),
    Rule(
        id="youth/ka105-youth-workers/duration",
        title=Label(nl="duur van de mobiliteit van jeugdwerkers", en="duration of mobility of youth workers"),
        topic=Topic.DURATION,
        applies=_KA105 & _YOUTH_WORKERS,
        requires=History(
            In(
                2014,
                2017,
                AllOf(DAYS.at_least(2), STARTED_MONTHS.at_most(2)),
                JUGENDBUERO_YOUTH_WORKERS.at("duration", "2 days to 2 months without travel"),
                PAX_BANK.at("duration", "2 days to at most 2 months, in a text of about 2014"),
                MEMORY.at("early guides", "from 5 days"),
                # The agency's page has no date; its year is told by the travel bands it names.
                evidence=Evidence.SECONDARY,
            ),
            In(
                2018,
                2020,
                AllOf(DAYS.at_least(2), STARTED_MONTHS.at_most(2)),
                JFE_YOUTH_WORKERS_2018.at("duration", "between 2 days and 2 months"),
                EC_YOUTH.at("youth workers", "2 days to 2 months, travel left out"),
            ),
        ),
        leaves_out=(_CONSECUTIVE,),
    ),
    Rule(
        id="youth/ka105-youth-workers/residence",
        title=Label(nl="woonland van de jeugdwerkers", en="country of residence of the youth workers"),
        topic=Topic.COUNTRIES,
        kind=Kind.DUTY,
        applies=_KA105 & _YOUTH_WORKERS,
        requires=History(
            In(
                2014,
                2020,
                _LIVES_IN_ONE_OF_THE_TWO,
                JUGENDBUERO_YOUTH_WORKERS.at("participants", "from the sending or the receiving country"),
                # The page has no date.
                evidence=Evidence.SECONDARY,
            ),
        ),
    ),
)

VOLUNTEERING: tuple[Rule[Mobility], ...] = (
    Rule(
        id="youth/evs/participants",
        title=Label(nl="deelnemers aan het vrijwilligerswerk", en="participants in voluntary service"),
        topic=Topic.PARTICIPANTS,
        applies=_WITH_EVS & _EVS,
        requires=History(
            In(
                2014,
                2020,
                ROLE.one_of(Role.VOLUNTEER, Role.YOUNG_PERSON, doubtful=_LEARNERS),
                GUIDE_YOUTH.at("EVS", "young volunteers, unpaid and full-time"),
                GUIDE_EVS.at("chapter", "young volunteers"),
            ),
        ),
        leaves_out=(
            Label(
                nl="dat het werk onbetaald en voltijds is, met gratis kost en inwoon",
                en="that the service is unpaid and full-time, with free board and lodging",
            ),
        ),
    ),
    Rule(
        id="youth/evs/age",
        title=Label(nl="leeftijd bij het vrijwilligerswerk", en="age in voluntary service"),
        topic=Topic.AGE,
        applies=_WITH_EVS & _EVS,
        requires=History(
            In(
                2014,
                2020,
                AllOf(YOUNGEST.at_least(17), OLDEST.at_most(30)),
                GUIDE_YOUTH.at("EVS", "17 to 30 years of age"),
                NL_EVS.at("page", "between 17 and 30 years of age"),
                AT_VOLUNTEERING_2018.at("page", "17 to 30 years of age"),
                JFE_VOLUNTEERING_2018.at("page", "17 to 30 years of age"),
            ),
        ),
        leaves_out=(_WHICH_DAY,),
    ),
    Rule(
        id="youth/evs/group",
        title=Label(nl="aantal vrijwilligers", en="number of volunteers"),
        topic=Topic.GROUP,
        applies=_KA105 & _EVS,
        requires=History(
            In(2014, 2020, PARTICIPANTS.at_most(30), DON_BOSCO_EVS.at("page", "1 to 30 volunteers in a project")),
        ),
        leaves_out=(
            Label(
                nl="dat het maximum voor alle vrijwilligers van een project samen geldt",
                en="that the maximum is that of all volunteers of a project together",
            ),
        ),
    ),
    Rule(
        id="youth/evs/duration",
        title=Label(nl="duur van het Europees vrijwilligerswerk", en="duration of European Voluntary Service"),
        topic=Topic.DURATION,
        applies=_KA105_KA135 & _EVS,
        requires=History(
            In(
                2014,
                2020,
                AllOf(
                    AnyOf(
                        COMPLETED_MONTHS.at_least(2),
                        AllOf(DAYS.at_least(14), ALL_WITH_FEWER_OPPORTUNITIES.holds()),
                        Perhaps(
                            AllOf(DAYS.at_least(14), PARTICIPANTS.at_least(2)),
                            Label(
                                nl="volgens één bron ook voor groepen, als het gerechtvaardigd is",
                                en="one source says so of groups, if justified",
                            ),
                        ),
                    ),
                    STARTED_MONTHS.at_most(12),
                ),
                GUIDE_YOUTH.at("EVS", "up to 12 months; from 2 weeks, 14 days, with fewer opportunities"),
                NL_EVS.at("page", "at most 12 months"),
                ISRAEL_YOUTH.at("EVS", "at least 2 months, up to 12 months"),
                VOGTLAND_EVS.at("EVS", "2 to 12 months; from 2 weeks under certain conditions"),
                BRAGA_EVS.at("duration", "2 weeks also for groups of volunteers, so for 2 or more, if duly justified"),
                # The usual minimum is not in the official texts that were read.
                evidence=Evidence.SECONDARY,
            ),
        ),
    ),
    Rule(
        id="youth/ka125/duration",
        title=Label(nl="duur van een vrijwilligersactiviteit", en="duration of a volunteering activity"),
        topic=Topic.DURATION,
        applies=_KA125 & _EVS,
        requires=History(
            In(
                2014,
                2020,
                AllOf(
                    AnyOf(
                        COMPLETED_MONTHS.at_least(2),
                        AllOf(DAYS.at_least(14), ALL_WITH_FEWER_OPPORTUNITIES.holds()),
                        AllOf(DAYS.at_least(14), PARTICIPANTS.within(10, 40)),
                        Perhaps(
                            DAYS.at_least(14),
                            Label(
                                nl="‘onder bepaalde voorwaarden’: welke dat zijn, is niet nagelezen",
                                en="‘under certain conditions’: which ones was not read",
                            ),
                        ),
                    ),
                    STARTED_MONTHS.at_most(12),
                ),
                AT_VOLUNTEERING_2018.at("page", "2 to 12 months; a short stay from 2 weeks, 14 days"),
                JFE_VOLUNTEERING_2018.at(
                    "page", "2 to 12 months, from 2 weeks under conditions; groups of 10 to 40: 2 weeks to 2 months"
                ),
                GUIDE_EVS.at("chapter", "from 2 weeks with fewer opportunities"),
            ),
        ),
        leaves_out=(
            Label(
                nl="dat een groepsactiviteit maximaal 2 maanden duurt (of het een groep is, is niet te zien)",
                en="that a group activity lasts at most 2 months (a record does not tell a group from individuals)",
            ),
        ),
    ),
    Rule(
        id="youth/evs/abroad",
        title=Label(nl="bestemming in het buitenland", en="destination abroad"),
        topic=Topic.COUNTRIES,
        applies=_WITH_EVS & _EVS,
        requires=History(
            In(2014, 2020, ABROAD.holds(), MEMORY.at("EVS", "in a country other than that of residence")),
        ),
    ),
)

PLANNING_VISITS: tuple[Rule[Mobility], ...] = (
    Rule(
        id="youth/ka105-planning-visit/participants",
        title=Label(
            nl="deelnemers aan een voorbereidend planningsbezoek", en="participants in an advance planning visit"
        ),
        topic=Topic.PARTICIPANTS,
        applies=_KA105 & _PLANNING_VISIT,
        requires=History(
            In(
                2014,
                2020,
                ROLE.one_of(
                    Role.GROUP_LEADER,
                    Role.YOUNG_PERSON,
                    # One source names these two; that nobody else goes was not read.
                    doubtful=frozenset(Role) - {Role.GROUP_LEADER, Role.YOUNG_PERSON},
                ),
                TRAINING_CLUB.at("advance planning visit", "a group leader and a young person"),
            ),
        ),
        leaves_out=(
            Label(
                nl="hoeveel personen er gaan (in geen officiële tekst gevonden)",
                en="how many persons go (found in no official text)",
            ),
        ),
    ),
    Rule(
        id="youth/ka105-planning-visit/duration",
        title=Label(nl="duur van een voorbereidend planningsbezoek", en="duration of an advance planning visit"),
        topic=Topic.DURATION,
        applies=_KA105 & _PLANNING_VISIT,
        requires=History(
            In(
                2014,
                2020,
                DAYS.at_most(2),
                TRAINING_CLUB.at("advance planning visit", "a visit of 1 to 2 days"),
                MYNGO.at("advance planning visit", "1 or 2 days of work"),
            ),
        ),
    ),
)

MEETINGS: tuple[Rule[Mobility], ...] = (
    Rule(
        id="youth/ka347/participants",
        title=Label(
            nl="deelnemers aan een ontmoeting met beleidsmakers", en="participants in a youth dialogue meeting"
        ),
        topic=Topic.PARTICIPANTS,
        applies=_KA347,
        requires=History(
            In(
                2014,
                2020,
                AnyOf(
                    ROLE.one_of(
                        Role.YOUNG_PERSON, Role.DECISION_MAKER, doubtful=(*_LEARNERS, *_PERHAPS_DECISION_MAKERS)
                    ),
                    # Whoever is of that age is a young person, whatever else somebody is.
                    AllOf(YOUNGEST.at_least(13), OLDEST.at_most(30)),
                ),
                EC_DIALOGUE.at("page", "young people and decision-makers"),
                EC_DIALOGUE_PROJECTS.at("participants", "young participants are between 13 and 30 years old"),
                DIALOGUE_RULES_2018.at("participants", "young people; decision-makers and experts"),
            ),
        ),
    ),
    Rule(
        id="youth/ka347/group",
        title=Label(nl="aantal deelnemers aan het project", en="number of participants in the project"),
        topic=Topic.GROUP,
        kind=Kind.DUTY,
        applies=_KA347,
        requires=History(
            In(
                2014,
                2020,
                AnyOf(
                    PARTICIPANTS.at_least(30),
                    Perhaps(
                        Fixed(
                            met=True,
                            said=Label(
                                nl="minder deelnemers aan één ontmoeting", en="fewer participants in one meeting"
                            ),
                        ),
                        Label(
                            nl="het minimum kan voor het hele project gelden",
                            en="the minimum may be that of the whole project",
                        ),
                    ),
                ),
                DIALOG_TIPS.at("conditions", "at least 30 participants"),
                DIALOGUE_RULES_2018.at("participants", "at least 30 young participants in the project"),
            ),
        ),
        leaves_out=(Label(nl="hoeveel van hen jongeren zijn", en="how many of them are young people"),),
    ),
    Rule(
        id="youth/ka347/age",
        title=Label(nl="leeftijd bij een ontmoeting met beleidsmakers", en="age in a youth dialogue meeting"),
        topic=Topic.AGE,
        applies=_KA347,
        requires=History(
            In(
                2014,
                2020,
                AnyOf(
                    AllOf(YOUNGEST.at_least(13), OLDEST.at_most(30)),
                    ROLE.one_of(Role.DECISION_MAKER, doubtful=_PERHAPS_DECISION_MAKERS),
                ),
                EC_DIALOGUE_PROJECTS.at("participants", "for young participants the age is between 13 and 30"),
                DIALOGUE_RULES_2018.at("participants", "decision-makers and experts of any age"),
                ISRAEL_YOUTH.at("dialogue", "no limit of age for youth workers and decision-makers"),
            ),
        ),
        leaves_out=(_WHICH_DAY,),
    ),
    Rule(
        id="youth/ka347/residence",
        title=Label(nl="woonland van de jongeren", en="country of residence of the young people"),
        topic=Topic.COUNTRIES,
        kind=Kind.DUTY,
        applies=_KA347,
        requires=History(
            In(
                2014,
                2020,
                AnyOf(
                    *_LIVES_IN_ONE_OF_THE_TWO.parts,
                    ROLE.one_of(Role.DECISION_MAKER, doubtful=_PERHAPS_DECISION_MAKERS),
                ),
                DIALOGUE_RULES_2018.at(
                    "participants", "young people live in a country of the project; decision-makers from anywhere"
                ),
            ),
        ),
    ),
)

_NEIGHBOURS_IN_KA347 = (
    *_THE_NEIGHBOURS,
    EURODESK_DIALOGUE_2017.at("countries", "a Programme Country or a Partner Country neighbouring the EU"),
    DIALOG_TIPS.at("countries", "programme countries and neighbouring partner countries"),
    # The Commission's page does not limit them to the neighbours.
    EC_DIALOGUE.at("countries", "a Programme or Partner Country"),
)
_WHERE_DECISION_MAKERS_COME_FROM = Label(
    nl="uit welk land beleidsmakers en deskundigen komen (volgens één bron uit eender welk land)",
    en="which country decision-makers and experts come from (any country, says one source)",
)

PLACES: tuple[Rule[Mobility], ...] = (
    Rule(
        id="youth/ka105/sending",
        title=Label(nl="uitzendend land", en="sending country"),
        topic=Topic.COUNTRIES,
        applies=_KA105_KA135,
        requires=COUNTRIES.each(_programme_country_or_neighbour(SENDING), *_THE_NEIGHBOURS),
        leaves_out=(
            Label(
                nl="dat alleen een organisatie uit een programmaland kan aanvragen",
                en="that only an organisation of a Programme Country can apply",
            ),
        ),
    ),
    Rule(
        id="youth/ka105/receiving",
        title=Label(nl="ontvangend land", en="receiving country"),
        topic=Topic.COUNTRIES,
        applies=_KA105_KA135,
        requires=COUNTRIES.each(_programme_country_or_neighbour(RECEIVING), *_THE_NEIGHBOURS),
    ),
    Rule(
        id="youth/ka105/programme-country",
        title=Label(nl="een programmaland doet mee", en="a Programme Country takes part"),
        topic=Topic.COUNTRIES,
        applies=_KA105_KA135,
        requires=COUNTRIES.each(
            _a_programme_country_takes_part,
            JINT_COUNTRIES.at("partners", "at least 1 programme country takes part"),
        ),
    ),
    Rule(
        id="youth/ka125/countries",
        title=Label(nl="landen van vrijwilligersprojecten", en="countries of volunteering projects"),
        topic=Topic.COUNTRIES,
        applies=_KA125,
        requires=History(
            Gap(
                2014,
                2020,
                Label(
                    nl="welke landen aan de vrijwilligersprojecten van 2018 mochten deelnemen, is niet nagelezen",
                    en="which countries the volunteering projects of 2018 could involve was not read",
                ),
                GUIDE_YOUTH_2018.at("In 2018", "applicants from Programme Countries outside the EU"),
            ),
        ),
    ),
    Rule(
        id="youth/ka347/sending",
        title=Label(nl="uitzendend land in KA347", en="sending country in KA347"),
        topic=Topic.COUNTRIES,
        applies=_KA347,
        requires=_on_secondary_evidence(
            COUNTRIES.each(_programme_country_or_neighbour(SENDING), *_NEIGHBOURS_IN_KA347)
        ),
        leaves_out=(_WHERE_DECISION_MAKERS_COME_FROM,),
    ),
    Rule(
        id="youth/ka347/receiving",
        title=Label(nl="ontvangend land in KA347", en="receiving country in KA347"),
        topic=Topic.COUNTRIES,
        applies=_KA347,
        requires=_on_secondary_evidence(
            COUNTRIES.each(_programme_country_or_neighbour(RECEIVING), *_NEIGHBOURS_IN_KA347)
        ),
    ),
    Rule(
        id="youth/ka347/programme-country",
        title=Label(nl="een programmaland doet mee aan KA347", en="a Programme Country takes part in KA347"),
        topic=Topic.COUNTRIES,
        applies=_KA347,
        requires=COUNTRIES.each(
            _a_programme_country_takes_part,
            EC_DIALOGUE.at(
                "organisations", "national: 1 of a Programme Country; transnational: 2 countries, 1 of them such"
            ),
        ),
    ),
    Rule(
        id="youth/ka105/travel-days",
        title=Label(nl="gefinancierde reisdagen", en="funded travel days"),
        topic=Topic.TRAVEL_DAYS,
        kind=Kind.DUTY,
        applies=_KA105 & (_EXCHANGE | _YOUTH_WORKERS | _EVS),
        requires=History(
            Gap(
                2014,
                2020,
                Label(
                    nl="over gefinancierde reisdagen bij jongeren is voor 2014 tot en met 2020 geen bron gevonden",
                    en="no source was found about funded travel days in youth for 2014 to 2020",
                ),
            ),
        ),
    ),
)

RULES = ACTIONS + EXCHANGES + YOUTH_WORKERS + VOLUNTEERING + PLANNING_VISITS + MEETINGS + PLACES
