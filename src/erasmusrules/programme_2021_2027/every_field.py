"""What holds in more than one field: countries, project period, travel days, people who come, visits that prepare."""

from erasmusrules.bibliography.every_field import (
    CAPPINNO_2026,
    EC_ACCREDITATION_2020,
    EPOS_ADU_2022,
    EPOS_SPORT_2024,
    MEMORY,
    OEAD_COSTS_2024,
    SE_NA_SCHOOL_2021,
    SE_NA_VET_2024,
    STUDENTS_ON_THE_MOVE,
    WIKI_ACCOMPANYING,
    WIKI_ACTIVITIES_KA121,
    WIKI_KA150,
    WIKI_PREPARATORY_VISITS,
    WIKI_PREPARATORY_VISITS_2021,
    WIKI_TRAVEL_DAYS,
)
from erasmusrules.bibliography.school import BIDRAGSKOMPASSEN_2026, IKY_SCHOOL, OPH_2022
from erasmusrules.conditions import AllOf, AnyOf
from erasmusrules.facts import (
    ABROAD,
    ACTION,
    ACTIVITY,
    ALL_WITH_FEWER_OPPORTUNITIES,
    DAYS,
    GREEN_TRAVEL,
    INSIDE_PROJECT,
    PARTICIPANTS,
    RECEIVING,
    ROLE,
    SENDING,
    TRAVEL_DAYS,
    VIRTUAL,
    WITH_FEWER_OPPORTUNITIES,
)
from erasmusrules.history import History, In
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.needs import Accompaniment, Ground, Need, Reason
from erasmusrules.openings import FUNDS_NO_MOBILITIES
from erasmusrules.programme_2021_2027.countries import COUNTRIES
from erasmusrules.rules import Kind, Rule, Topic
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.roles import Role

EDUCATION = ACTION.one_of(
    *(Action.KA121_SCH, Action.KA121_VET, Action.KA121_ADU),
    *(Action.KA122_SCH, Action.KA122_VET, Action.KA122_ADU),
)
"""Mobility of learners and staff in school education, VET and adult education."""

SPORT = ACTION.one_of(Action.KA182_SPO)

STAFF_ACTIVITIES = ACTIVITY.one_of(
    Activity.JOB_SHADOWING,
    Activity.TEACHING_ASSIGNMENT,
    Activity.TEACHING_OR_TRAINING_ASSIGNMENT,
    Activity.COURSES_AND_TRAINING,
)
_INVITED_EXPERTS = ACTIVITY.one_of(Activity.INVITED_EXPERTS)
_HOSTING = ACTIVITY.one_of(Activity.HOSTING_TEACHERS_AND_EDUCATORS_IN_TRAINING)
_PREPARATORY_VISIT = ACTIVITY.one_of(Activity.PREPARATORY_VISIT)

OUTGOING = STAFF_ACTIVITIES | ACTIVITY.one_of(
    Activity.GROUP_MOBILITY_OF_SCHOOL_PUPILS,
    Activity.SHORT_TERM_LEARNING_MOBILITY_OF_PUPILS,
    Activity.LONG_TERM_LEARNING_MOBILITY_OF_PUPILS,
    Activity.VET_SKILLS_COMPETITION,
    Activity.GROUP_MOBILITY_OF_VET_LEARNERS,
    Activity.SHORT_TERM_LEARNING_MOBILITY_OF_VET_LEARNERS,
    Activity.ERASMUS_PRO,
    Activity.GROUP_MOBILITY_OF_ADULT_LEARNERS,
    Activity.INDIVIDUAL_LEARNING_MOBILITY_OF_ADULT_LEARNERS,
    Activity.SHORT_TERM_LEARNING_MOBILITY_OF_ADULT_LEARNERS,
    Activity.LONG_TERM_LEARNING_MOBILITY_OF_ADULT_LEARNERS,
)
"""Activities of people who go abroad; invited experts and teachers in training come."""

_OUTGOING_OF_EDUCATION = EDUCATION & (OUTGOING | _PREPARATORY_VISIT)
_TO_PROGRAMME_COUNTRIES = ACTION.one_of(
    *(Action.KA121_SCH, Action.KA121_ADU, Action.KA122_SCH, Action.KA122_VET, Action.KA122_ADU, Action.KA182_SPO)
)

STAFF = (
    Role.STAFF,
    Role.TEACHER,
    Role.TRAINER,
    Role.SCHOOL_LEADER,
    Role.NON_TEACHING_STAFF,
    Role.PUPIL_GUIDANCE_STAFF,
    Role.PEDAGOGICAL_ADVISER,
)
_LEARNERS = (Role.PUPIL, Role.VET_LEARNER, Role.APPRENTICE, Role.ADULT_LEARNER)
_FORCE_MAJEURE = Label(nl="uitzonderingen bij overmacht", en="exceptions in cases of force majeure")

RULES: tuple[Rule[Mobility], ...] = (
    Rule(
        id="programme-2021-2027/sending",
        title=Label(nl="uitzendend land", en="sending country"),
        topic=Topic.COUNTRIES,
        applies=_OUTGOING_OF_EDUCATION | SPORT,
        requires=COUNTRIES.each(
            lambda countries: SENDING.among(countries.eligible, countries.taking_part, doubtful=countries.doubtful),
            EPOS_ADU_2022.at("notice of 2022", "schools and adult education: programme countries only"),
        ),
    ),
    Rule(
        id="programme-2021-2027/receiving",
        title=Label(nl="ontvangend land", en="receiving country"),
        topic=Topic.COUNTRIES,
        applies=_TO_PROGRAMME_COUNTRIES,
        requires=COUNTRIES.each(
            lambda countries: RECEIVING.among(countries.eligible, countries.taking_part, doubtful=countries.doubtful),
            IKY_SCHOOL.at("countries", "a Member State or a third country associated to the Programme"),
            EPOS_ADU_2022.at("notice of 2022", "schools and adult education: programme countries only"),
        ),
    ),
    Rule(
        id="programme-2021-2027/abroad",
        title=Label(nl="bestemming in het buitenland", en="destination abroad"),
        topic=Topic.COUNTRIES,
        applies=EDUCATION | SPORT,
        requires=History(
            In(
                2021,
                2026,
                ABROAD.holds(),
                IKY_SCHOOL.at("countries", "abroad"),
                EPOS_ADU_2022.at("countries", "all programme countries except Belgium itself"),
            ),
        ),
    ),
    Rule(
        id="programme-2021-2027/blended",
        title=Label(nl="virtueel deel", en="virtual part"),
        topic=Topic.BLENDED,
        applies=EDUCATION & ~_PREPARATORY_VISIT,
        requires=History(
            In(
                2021,
                2026,
                VIRTUAL.free(),
                WIKI_ACTIVITIES_KA121.at("form", "for each activity the number of participants in blended mobility"),
                # The form is official; the sentence of the guide was not seen.
                evidence=Evidence.SECONDARY,
            ),
        ),
        leaves_out=(
            Label(
                nl="of er een fysiek deel is (de duur is die van dat deel; een virtuele activiteit alleen telt niet)",
                en="whether there is a physical part (the duration is its; a virtual activity alone does not count)",
            ),
        ),
    ),
    Rule(
        id="programme-2021-2027/project-period",
        title=Label(nl="timing binnen de projectperiode", en="dates within the project period"),
        topic=Topic.PROJECT_PERIOD,
        kind=Kind.DUTY,
        applies=EDUCATION & ~_PREPARATORY_VISIT,
        requires=History(
            In(
                2021,
                2026,
                INSIDE_PROJECT.holds(),
                SE_NA_SCHOOL_2021.at("project period", "activities are carried out during the project period"),
                SE_NA_VET_2024.at("project period", "you carry out the activities within your project period"),
            ),
        ),
    ),
    Rule(
        id="programme-2021-2027/travel-days",
        title=Label(nl="gefinancierde reisdagen", en="funded travel days"),
        topic=Topic.TRAVEL_DAYS,
        kind=Kind.DUTY,
        applies=(EDUCATION & OUTGOING) | (SPORT & ~_PREPARATORY_VISIT),
        requires=History(
            In(
                2021,
                2026,
                AllOf(
                    TRAVEL_DAYS.at_most(6),
                    AnyOf(TRAVEL_DAYS.at_most(2), GREEN_TRAVEL.holds()),
                ),
                WIKI_TRAVEL_DAYS.at("glossary", "2 as a rule, up to 6 with sustainable transport"),
                EPOS_SPORT_2024.at("travel days", "1 before and 1 after; with green travel up to 4 more"),
                OEAD_COSTS_2024.at("travel days", "2, with green travel 6"),
                # One page prints 4 for green travel; in memory it was 4 until 2023. The Commission's own text says 6.
                MEMORY.at("calls 2021-2023", "4 with green travel"),
            ),
        ),
    ),
    Rule(
        id="programme-2021-2027/staff-accompaniment",
        title=Label(nl="begeleiding bij personeelsmobiliteit", en="accompaniment in staff mobility"),
        topic=Topic.ACCOMPANIMENT,
        kind=Kind.DUTY,
        applies=EDUCATION & STAFF_ACTIVITIES,
        requires=History(
            In(
                2021,
                2026,
                Accompaniment(
                    grounds=(
                        Ground(Need.ALLOWED, Reason.FEWER_OPPORTUNITIES, unless=WITH_FEWER_OPPORTUNITIES.at_most(0)),
                    )
                ),
                WIKI_ACCOMPANYING.at(
                    "glossary",
                    "goes with learners or staff; in individual activities with fewer opportunities",
                ),
            ),
        ),
    ),
    Rule(
        id="programme-2021-2027/invited-experts/participants",
        title=Label(nl="uitgenodigde deskundigen", en="invited experts"),
        topic=Topic.PARTICIPANTS,
        applies=EDUCATION & _INVITED_EXPERTS,
        requires=History(
            In(
                2021,
                2026,
                ROLE.one_of(
                    Role.INVITED_EXPERT,
                    *STAFF,
                    # "Or another expert from abroad": who else is one was not read.
                    doubtful=frozenset(Role) - {Role.INVITED_EXPERT, *STAFF, *_LEARNERS},
                ),
                OPH_2022.at("invited experts", "a trainer, teacher or other expert from abroad"),
            ),
        ),
    ),
    Rule(
        id="programme-2021-2027/invited-experts/duration",
        title=Label(nl="duur van het verblijf van een deskundige", en="duration of an invited expert's stay"),
        topic=Topic.DURATION,
        applies=EDUCATION & _INVITED_EXPERTS,
        requires=History(
            In(
                2021,
                2026,
                DAYS.within(2, 60),
                CAPPINNO_2026.at("activity types", "2 to 60 days"),
                BIDRAGSKOMPASSEN_2026.at("activities", "2 to 60 days"),
            ),
        ),
    ),
    Rule(
        id="programme-2021-2027/hosting-teachers-in-training/participants",
        title=Label(nl="leraren en opleiders in opleiding", en="teachers and educators in training"),
        topic=Topic.PARTICIPANTS,
        applies=EDUCATION & _HOSTING,
        requires=History(
            In(
                2021,
                2026,
                ROLE.one_of(
                    Role.TEACHER_IN_TRAINING,
                    Role.RECENT_GRADUATE,
                    doubtful=(Role.STUDENT, Role.DOCTORAL_CANDIDATE, Role.TRAINER),
                ),
                OPH_2022.at("hosting", "teachers and educators in training"),
                BIDRAGSKOMPASSEN_2026.at("activities", "enrolled in teacher education abroad, or recently graduated"),
                evidence=Evidence.SECONDARY,
            ),
        ),
    ),
    Rule(
        id="programme-2021-2027/hosting-teachers-in-training/duration",
        title=Label(
            nl="duur van het verblijf van leraren in opleiding", en="duration of the stay of teachers in training"
        ),
        topic=Topic.DURATION,
        applies=EDUCATION & _HOSTING,
        requires=History(
            In(
                2021,
                2026,
                DAYS.within(10, 365),
                CAPPINNO_2026.at("activity types", "10 to 365 days"),
                BIDRAGSKOMPASSEN_2026.at("activities", "10 to 365 days"),
            ),
        ),
    ),
    Rule(
        id="programme-2021-2027/preparatory-visit/group",
        title=Label(nl="aantal personen op een voorbereidend bezoek", en="persons on a preparatory visit"),
        topic=Topic.GROUP,
        applies=(EDUCATION | SPORT) & _PREPARATORY_VISIT,
        requires=History(
            In(
                2021,
                2026,
                PARTICIPANTS.at_most(3),
                WIKI_PREPARATORY_VISITS_2021.at("persons", "up to 3 persons a visit; lifted under force majeure"),
                WIKI_PREPARATORY_VISITS.at("persons", "up to 3 persons a visit"),
            ),
        ),
        leaves_out=(
            _FORCE_MAJEURE,
            Label(
                nl="of er per ontvangende organisatie maar één bezoek is",
                en="whether there is only one visit to each hosting organisation",
            ),
            Label(
                nl="of het bezoek voorafgaat aan een mobiliteit, en niet aan een cursus",
                en="whether the visit comes before a mobility, and not before a course",
            ),
        ),
    ),
    Rule(
        id="programme-2021-2027/preparatory-visit/participants",
        title=Label(nl="deelnemers aan een voorbereidend bezoek", en="participants in a preparatory visit"),
        topic=Topic.PARTICIPANTS,
        applies=EDUCATION & _PREPARATORY_VISIT,
        requires=History(
            In(
                2021,
                2026,
                AnyOf(ROLE.one_of(*STAFF), ALL_WITH_FEWER_OPPORTUNITIES.holds()),
                MEMORY.at("preparatory visits", "organisers; learners with fewer opportunities or on a long-term stay"),
            ),
        ),
    ),
    Rule(
        id="programme-2021-2027/preparatory-visit/project-period",
        title=Label(nl="timing binnen de projectperiode", en="dates within the project period"),
        topic=Topic.PROJECT_PERIOD,
        kind=Kind.DUTY,
        applies=(EDUCATION | SPORT) & _PREPARATORY_VISIT,
        requires=History(
            In(
                2021,
                2026,
                INSIDE_PROJECT.holds(),
                WIKI_PREPARATORY_VISITS.at("dates", "within the project's first and last day, both included"),
                WIKI_PREPARATORY_VISITS_2021.at("dates", "within the project"),
            ),
        ),
    ),
    Rule(
        id="programme-2021-2027/accreditation",
        title=Label(nl="accreditatie zonder subsidie", en="accreditation without a grant"),
        topic=Topic.ACTION,
        applies=ACTION.one_of(Action.KA120_SCH, Action.KA120_VET, Action.KA120_ADU, Action.KA150_YOU),
        requires=History(
            In(
                2021,
                2026,
                FUNDS_NO_MOBILITIES,
                WIKI_KA150.at("page", "KA150: an accreditation without money; the budget is asked for in KA151"),
                EC_ACCREDITATION_2020.at("call", "KA120: opens the way to the simplified applications of 2021 on"),
            ),
        ),
    ),
    Rule(
        id="programme-2021-2027/consortium-accreditation",
        title=Label(nl="consortiumaccreditatie zonder subsidie", en="consortium accreditation without a grant"),
        topic=Topic.ACTION,
        applies=ACTION.one_of(Action.KA130_HED),
        requires=History(
            In(
                2021,
                2026,
                FUNDS_NO_MOBILITIES,
                STUDENTS_ON_THE_MOVE.at("Flanders Traineeship Platform", "a consortium; its traineeships are KA131"),
            ),
        ),
    ),
)
