"""Key Action 1, mobility for learners and staff in VET (KA121-VET and KA122-VET)."""

from erasmusrules.bibliography.every_field import CAPPINNO_2026, MEMORY, OPH_VET, SE_NA_VET_2024, WIKI_ACCOMPANYING
from erasmusrules.bibliography.vet import (
    ANEFORE_VET,
    BVNG,
    EURODESK_LU,
    GRADOMANIA,
    HWK_DUESSELDORF,
    IES_EL_PALO,
    IHK_AACHEN,
    IKY_VET,
    OEAD_VET,
    OEAD_VET_MOBILITY,
    OVB_2024,
    PRAKTIKUM_IN_EUROPA,
    RIVERIA,
    SE_NA_VET,
    TR_NA_VET,
    TUTOR_PROJECT,
    WIKI_ACTIVITY_TYPES,
    WIKI_GROUP_ACTIVITIES,
)
from erasmusrules.conditions import AllOf, AnyOf, Perhaps
from erasmusrules.facts import (
    ACTION,
    ACTIVITY,
    ALL_WITH_FEWER_OPPORTUNITIES,
    DAYS,
    ENROLLED,
    LEARNING_AGREEMENT,
    LEARNING_PROGRAMME,
    MONTHS_AFTER_GRADUATION,
    MONTHS_BEFORE_START,
    ORIGINS,
    PARTICIPANTS,
    RECEIVING,
    ROLE,
    WITH_FEWER_OPPORTUNITIES,
    YOUNGEST,
)
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.needs import Accompaniment, Ground, Need, Reason
from erasmusrules.openings import OPEN
from erasmusrules.programme_2021_2027.countries import FROM_2022
from erasmusrules.programme_2021_2027.every_field import STAFF
from erasmusrules.rules import Kind, Rule, Topic
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.roles import Role

_VET = ACTION.one_of(Action.KA121_VET, Action.KA122_VET)
_ACCREDITED = ACTION.one_of(Action.KA121_VET)

_COMPETITION = ACTIVITY.one_of(Activity.VET_SKILLS_COMPETITION)
_GROUP = ACTIVITY.one_of(Activity.GROUP_MOBILITY_OF_VET_LEARNERS)
_SHORT_TERM = ACTIVITY.one_of(Activity.SHORT_TERM_LEARNING_MOBILITY_OF_VET_LEARNERS)
_ERASMUS_PRO = ACTIVITY.one_of(Activity.ERASMUS_PRO)
_INDIVIDUAL = ACTIVITY.one_of(Activity.SHORT_TERM_LEARNING_MOBILITY_OF_VET_LEARNERS, Activity.ERASMUS_PRO)
_UP_TO_89_DAYS = ACTIVITY.one_of(
    Activity.VET_SKILLS_COMPETITION,
    Activity.GROUP_MOBILITY_OF_VET_LEARNERS,
    Activity.SHORT_TERM_LEARNING_MOBILITY_OF_VET_LEARNERS,
)
_LEARNERS = _UP_TO_89_DAYS | _ERASMUS_PRO
_JOB_SHADOWING = ACTIVITY.one_of(Activity.JOB_SHADOWING)
_ASSIGNMENT = ACTIVITY.one_of(Activity.TEACHING_OR_TRAINING_ASSIGNMENT)
_COURSES = ACTIVITY.one_of(Activity.COURSES_AND_TRAINING)
_STAFF_MOBILITY = ACTIVITY.one_of(
    Activity.JOB_SHADOWING, Activity.TEACHING_OR_TRAINING_ASSIGNMENT, Activity.COURSES_AND_TRAINING
)
_PREPARATORY_VISIT = ACTIVITY.one_of(Activity.PREPARATORY_VISIT)
_INCOMING = ACTIVITY.one_of(Activity.INVITED_EXPERTS, Activity.HOSTING_TEACHERS_AND_EDUCATORS_IN_TRAINING)

_ALWAYS_THERE = (
    Activity.VET_SKILLS_COMPETITION,
    Activity.SHORT_TERM_LEARNING_MOBILITY_OF_VET_LEARNERS,
    Activity.ERASMUS_PRO,
    Activity.JOB_SHADOWING,
    Activity.TEACHING_OR_TRAINING_ASSIGNMENT,
    Activity.COURSES_AND_TRAINING,
    Activity.INVITED_EXPERTS,
    Activity.HOSTING_TEACHERS_AND_EDUCATORS_IN_TRAINING,
    Activity.PREPARATORY_VISIT,
)
# "Teachers, trainers and all other experts in VET": whether these are among them was not read.
_PERHAPS_STAFF = (
    Role.SCHOOL_BOARD_MEMBER,
    Role.SCHOOL_COUNCIL_MEMBER,
    Role.SCHOOL_GROUP_REPRESENTATIVE,
    Role.INVITED_STAFF_FROM_ENTERPRISES,
)
# The words do not tell whether a pupil, a student or an adult is in initial or continuing vocational training.
_PERHAPS_LEARNERS = (Role.PUPIL, Role.STUDENT, Role.ADULT_LEARNER)

_NOT_A_GRADUATE = ROLE.among(
    frozenset(Role) - {Role.RECENT_GRADUATE},
    Label(nl="een andere rol dan pas afgestudeerde", en="a role other than recent graduate"),
)
_ONLY_THE_START = Label(
    nl="volgens één lezing volstaat het dat de eerste dag binnen 12 maanden na het afstuderen valt",
    en="in one reading it is enough that the first day falls within 12 months of graduation",
)
_10_TO_89_DAYS_OR_2 = AllOf(
    DAYS.at_most(89),
    AnyOf(DAYS.at_least(10), AllOf(DAYS.at_least(2), ALL_WITH_FEWER_OPPORTUNITIES.holds())),
)
_SERVICE_NOT_READ = Label(
    nl="verlenging na verplichte militaire dienst of burgerdienst (geen bron gevonden)",
    en="a longer period after compulsory military or civil service (no source found)",
)
_WITHIN_A_YEAR_OF_GRADUATION = AnyOf(
    MONTHS_AFTER_GRADUATION.at_most(12),
    _NOT_A_GRADUATE,
    Perhaps(MONTHS_BEFORE_START.at_most(12), _ONLY_THE_START),
)
_JUSTIFIED = Label(nl="of het kortere verblijf gerechtvaardigd is", en="whether the shorter stay is duly justified")

ACTIONS: tuple[Rule[Mobility], ...] = (
    Rule(
        id="vet/ka121-ka122/action",
        title=Label(nl="actie KA121-VET of KA122-VET", en="action KA121-VET or KA122-VET"),
        topic=Topic.ACTION,
        applies=_VET,
        requires=History(
            In(
                2021,
                2026,
                OPEN,
                SE_NA_VET_2024.at("page", "KA122-VET, call 2024"),
                OPH_VET.at("page", "KA121-VET"),
                WIKI_GROUP_ACTIVITIES.at("examples", "KA121-VET and KA122-VET in the calls 2022 and 2023"),
                CAPPINNO_2026.at("activity types", "KA121-VET and KA122-VET, call 2026"),
            ),
        ),
    ),
    Rule(
        id="vet/ka121-ka122/activity",
        title=Label(
            nl="activiteiten in beroepsonderwijs en -opleiding", en="activities in vocational education and training"
        ),
        topic=Topic.ACTIVITY,
        applies=_VET,
        requires=History(
            In(
                2021,
                2023,
                # A teaching assignment is the name of another field for a part of "teaching or training".
                ACTIVITY.one_of(*_ALWAYS_THERE, doubtful=(Activity.TEACHING_ASSIGNMENT,)),
                WIKI_ACTIVITY_TYPES.at("KA121-VET", "competitions, short and long stays, staff, experts, hosting"),
                WIKI_GROUP_ACTIVITIES.at("calls 2022 and 2023", "group activities are not available for VET"),
                SE_NA_VET.at("learners", "placements and skills competitions; no groups"),
            ),
            In(
                2024,
                2025,
                # No source names the first call with group mobility; it came after 2023.
                ACTIVITY.one_of(
                    *_ALWAYS_THERE, doubtful=(Activity.TEACHING_ASSIGNMENT, Activity.GROUP_MOBILITY_OF_VET_LEARNERS)
                ),
                WIKI_ACTIVITY_TYPES.at("KA121-VET", "competitions, short and long stays, staff, experts, hosting"),
                IKY_VET.at("activities", "group mobility of VET learners is among them, undated"),
            ),
            In(
                2026,
                2026,
                ACTIVITY.one_of(
                    *_ALWAYS_THERE,
                    Activity.GROUP_MOBILITY_OF_VET_LEARNERS,
                    doubtful=(Activity.TEACHING_ASSIGNMENT,),
                ),
                IKY_VET.at("activities", "competitions, groups, short and long stays, staff, experts, hosting, visits"),
                OEAD_VET.at("activities", "placements, group mobility, competitions"),
                TR_NA_VET.at("activities", "group mobility of VET learners is among them"),
                CAPPINNO_2026.at("activity types", "group mobility of VET learners in call 2026"),
            ),
        ),
    ),
)

LEARNERS: tuple[Rule[Mobility], ...] = (
    Rule(
        id="vet/ka121-ka122/individual-learners/participants",
        title=Label(nl="deelnemers aan individuele mobiliteit", en="participants in individual mobility"),
        topic=Topic.PARTICIPANTS,
        applies=_VET & _INDIVIDUAL,
        requires=History(
            In(
                2021,
                2026,
                ROLE.one_of(Role.VET_LEARNER, Role.APPRENTICE, Role.RECENT_GRADUATE, doubtful=_PERHAPS_LEARNERS),
                OEAD_VET.at("who", "pupils of initial VET, apprentices, learners of continuing VET, graduates"),
                EURODESK_LU.at("eligible participants", "learners and apprentices of initial and continuing VET"),
            ),
        ),
        leaves_out=(
            Label(
                nl="of de opleiding op de nationale lijst van beroepsopleidingen staat (hogere horen bij KA131)",
                en="whether the programme is on the national list of VET programmes (higher VET belongs to KA131)",
            ),
        ),
    ),
    Rule(
        id="vet/ka121-ka122/competitions-and-groups/participants",
        title=Label(nl="deelnemers aan wedstrijden en groepsmobiliteit", en="participants in competitions and groups"),
        topic=Topic.PARTICIPANTS,
        applies=_VET & (_COMPETITION | _GROUP),
        requires=History(
            In(
                2021,
                2026,
                # "VET learners", of groups those of initial VET: whether a graduate goes along was not read.
                ROLE.one_of(Role.VET_LEARNER, Role.APPRENTICE, doubtful=(*_PERHAPS_LEARNERS, Role.RECENT_GRADUATE)),
                OEAD_VET.at("activities", "competitions: learners of VET; groups: learners of initial VET"),
                IKY_VET.at("competitions", "VET learners and their accompanying staff"),
            ),
        ),
    ),
    Rule(
        id="vet/ka121-ka122/up-to-89-days/recent-graduates",
        title=Label(nl="kort verblijf na het afstuderen", en="short stay after graduation"),
        topic=Topic.PARTICIPANTS,
        applies=_VET & _UP_TO_89_DAYS,
        requires=History(
            In(
                2021,
                2026,
                _WITHIN_A_YEAR_OF_GRADUATION,
                OEAD_VET.at("who", "graduates may complete a stay up to 12 months after graduation"),
                ANEFORE_VET.at("who", "a placement in the year that follows the diploma"),
                EURODESK_LU.at("eligible participants", "may take part up to 12 months after graduation"),
                IES_EL_PALO.at(
                    "participants",
                    "2014-2020: it starts within a year; lasting at most 89 days, it then ends within 15 months",
                    evidence=Evidence.SECONDARY,
                ),
            ),
        ),
        leaves_out=(_SERVICE_NOT_READ,),
    ),
    Rule(
        id="vet/ka121-ka122/erasmus-pro/recent-graduates",
        title=Label(nl="ErasmusPro na het afstuderen", en="ErasmusPro after graduation"),
        topic=Topic.PARTICIPANTS,
        applies=_VET & _ERASMUS_PRO,
        requires=History(
            In(
                2021,
                2026,
                _WITHIN_A_YEAR_OF_GRADUATION,
                OEAD_VET.at("who", "graduates may complete a stay up to 12 months after graduation"),
                ANEFORE_VET.at("who", "a placement in the year that follows the diploma"),
                EURODESK_LU.at("eligible participants", "may take part up to 12 months after graduation"),
                IES_EL_PALO.at(
                    "participants",
                    "2014-2020: it starts within a year; lasting at most 365 days, it then ends within 24 months",
                    evidence=Evidence.SECONDARY,
                ),
            ),
        ),
        leaves_out=(_SERVICE_NOT_READ,),
    ),
    Rule(
        id="vet/ka121-ka122/learners/enrolment",
        title=Label(nl="band van de lerenden met de uitzendende organisatie", en="learners' link with the sender"),
        topic=Topic.ENROLMENT,
        kind=Kind.DUTY,
        applies=_VET & _LEARNERS,
        requires=History(
            In(
                2021,
                2026,
                AnyOf(ENROLLED.holds(), ROLE.one_of(Role.RECENT_GRADUATE)),
                EURODESK_LU.at("eligible participants", "enrolled in an eligible VET programme, or recently graduated"),
            ),
        ),
    ),
    Rule(
        id="vet/ka121-ka122/learners/age",
        title=Label(nl="leeftijd van de lerenden", en="age of the learners"),
        topic=Topic.AGE,
        applies=_VET & _LEARNERS,
        requires=History(
            In(2021, 2026, YOUNGEST.free(), BVNG.at("questions", "no age limit; an earlier degree is no bar")),
        ),
    ),
    Rule(
        id="vet/ka121-ka122/skills-competitions/duration",
        title=Label(nl="duur van een vaardigheidswedstrijd", en="duration of a skills competition"),
        topic=Topic.DURATION,
        applies=_VET & _COMPETITION,
        requires=History(
            In(
                2021,
                2026,
                # No activity is shorter than a day: "from 1 day" asks nothing.
                DAYS.at_most(10),
                IKY_VET.at("competitions", "1 to 10 days"),
                OEAD_VET.at("competitions", "1 to 10 days"),
                TR_NA_VET.at("competitions", "1 to 10 days"),
            ),
        ),
    ),
    Rule(
        id="vet/ka121-ka122/group-mobility/group",
        title=Label(nl="groepsgrootte bij groepsmobiliteit", en="group size in group mobility"),
        topic=Topic.GROUP,
        applies=_VET & _GROUP,
        requires=History(
            In(
                2021,
                2026,
                PARTICIPANTS.at_least(2),
                OEAD_VET.at("group mobility", "in groups of 2 or more"),
                CAPPINNO_2026.at("activity types", "at least 2 learners"),
            ),
        ),
    ),
    Rule(
        id="vet/ka121-ka122/group-mobility/duration",
        title=Label(nl="duur van de groepsmobiliteit", en="duration of group mobility"),
        topic=Topic.DURATION,
        applies=_VET & _GROUP,
        requires=History(
            In(
                2021,
                2026,
                DAYS.within(2, 30),
                OEAD_VET.at("group mobility", "2 to 30 days"),
                TR_NA_VET.at("group mobility", "2 to 30 days"),
            ),
        ),
    ),
    Rule(
        id="vet/ka121-ka122/short-term/duration",
        title=Label(nl="duur van de kortdurende leermobiliteit", en="duration of short-term learning mobility"),
        topic=Topic.DURATION,
        applies=_VET & _SHORT_TERM,
        requires=History(
            # The two days were read on an official page that has group mobility already, and in a copy without it.
            In(
                2021,
                2023,
                _10_TO_89_DAYS_OR_2,
                TR_NA_VET.at("short-term", "10 to 89 days"),
                RIVERIA.at("short-term", "10 to 89 days; 2 days with fewer opportunities, for good reasons"),
                evidence=Evidence.SECONDARY,
            ),
            In(
                2024,
                2026,
                _10_TO_89_DAYS_OR_2,
                TR_NA_VET.at("short-term", "10 to 89 days"),
                OEAD_VET.at("placements", "from 10 days; 2 days with fewer opportunities, if justified"),
            ),
        ),
        leaves_out=(
            _JUSTIFIED,
            Label(
                nl="of een verblijf in kortere verblijven is gesplitst",
                en="whether a stay is divided into several shorter ones",
            ),
        ),
    ),
    Rule(
        id="vet/ka121-ka122/erasmus-pro/duration",
        title=Label(nl="duur van ErasmusPro", en="duration of ErasmusPro"),
        topic=Topic.DURATION,
        applies=_VET & _ERASMUS_PRO,
        requires=History(
            In(
                2021,
                2026,
                DAYS.within(90, 365),
                TR_NA_VET.at("long-term", "90 to 365 days"),
                OEAD_VET.at("placements", "up to 365 days; from 90 days on it is ErasmusPro"),
            ),
        ),
    ),
    Rule(
        id="vet/ka121-ka122/skills-competitions/accompaniment",
        title=Label(nl="begeleiding bij een vaardigheidswedstrijd", en="accompaniment at a skills competition"),
        topic=Topic.ACCOMPANIMENT,
        kind=Kind.DUTY,
        applies=_VET & _COMPETITION,
        requires=History(
            In(
                2021,
                2026,
                Accompaniment(
                    grounds=(Ground(Need.ALLOWED, Reason.ACTIVITY),),
                    who=Label(
                        nl="personeelsleden, mentoren of deskundigen die met de lerenden meereizen",
                        en="staff, mentors or experts who travel with the learners",
                    ),
                ),
                IKY_VET.at("competitions", "VET learners and their accompanying staff can take part"),
                RIVERIA.at("competitions", "staff, mentors or experts who travel along are funded"),
                GRADOMANIA.at("competitions", "learners travel with a teacher, tutor or expert"),
            ),
        ),
    ),
    Rule(
        id="vet/ka121-ka122/group-mobility/accompaniment",
        title=Label(nl="begeleiding bij groepsmobiliteit", en="accompaniment in group mobility"),
        topic=Topic.ACCOMPANIMENT,
        kind=Kind.DUTY,
        applies=_VET & _GROUP,
        requires=History(
            In(
                2021,
                2026,
                Accompaniment(
                    grounds=(Ground(Need.REQUIRED, Reason.ACTIVITY),),
                    who=Label(nl="gekwalificeerd onderwijspersoneel", en="qualified education staff"),
                ),
                OEAD_VET.at("group mobility", "together with their peers and an accompanying person"),
                WIKI_ACCOMPANYING.at("glossary", "qualified education staff must accompany groups"),
            ),
        ),
        leaves_out=(
            Label(
                nl="hoe lang de begeleider blijft, en hoeveel begeleiders er zijn (geen bron noemt een verhouding)",
                en="how long the accompanying person stays, and how many there are (no source gives a ratio)",
            ),
        ),
    ),
    Rule(
        id="vet/ka121-ka122/individual-learners/accompaniment",
        title=Label(nl="begeleiding bij individuele mobiliteit", en="accompaniment in individual mobility"),
        topic=Topic.ACCOMPANIMENT,
        kind=Kind.DUTY,
        applies=_VET & _INDIVIDUAL,
        requires=History(
            In(
                2021,
                2026,
                Accompaniment(
                    grounds=(
                        Ground(Need.ALLOWED, Reason.FEWER_OPPORTUNITIES, unless=WITH_FEWER_OPPORTUNITIES.at_most(0)),
                        Ground(Need.ALLOWED, Reason.MINORS, unless=YOUNGEST.at_least(18)),
                        Ground(Need.ALLOWED, Reason.LITTLE_EXPERIENCE),
                    )
                ),
                WIKI_ACCOMPANYING.at(
                    "glossary",
                    "may go along with fewer opportunities, with minors, with youngsters of little experience abroad",
                ),
                PRAKTIKUM_IN_EUROPA.at("who", "teachers or trainers may be funded for groups with minors"),
            ),
        ),
        leaves_out=(
            Label(
                nl="hoe lang een begeleider meegaat op een langdurend verblijf (geen bron gevonden)",
                en="how long an accompanying person goes along on a long-term stay (no source found)",
            ),
        ),
    ),
    Rule(
        id="vet/ka121-ka122/short-term/learning-programme",
        title=Label(nl="individueel leerprogramma", en="individual learning programme"),
        topic=Topic.DOCUMENTS,
        kind=Kind.DUTY,
        applies=_VET & _SHORT_TERM,
        requires=History(
            In(
                2021,
                2026,
                LEARNING_PROGRAMME.holds(),
                TR_NA_VET.at("short-term", "an individual learning programme", evidence=Evidence.SECONDARY),
                GRADOMANIA.at("short-term", "an individual learning programme with much work-based learning"),
            ),
        ),
        leaves_out=(
            Label(
                nl="of het leerprogramma een groot deel werkplekleren bevat",
                en="whether a large part of the learning programme is work-based",
            ),
        ),
    ),
    Rule(
        id="vet/ka121-ka122/individual-learners/learning-agreement",
        title=Label(nl="leerovereenkomst van de lerende", en="learning agreement of the learner"),
        topic=Topic.DOCUMENTS,
        kind=Kind.DUTY,
        applies=_VET & _INDIVIDUAL,
        requires=History(
            In(
                2021,
                2026,
                LEARNING_AGREEMENT.holds(),
                OVB_2024.at("agreement", "agreed before departure by the learner, the sender and the host"),
            ),
        ),
        leaves_out=(
            Label(
                nl="of ook een ouder of voogd de overeenkomst van een minderjarige ondertekent, en Europass-mobiliteit",
                en="whether a parent or guardian signs for a minor as well, and the Europass Mobility document",
            ),
        ),
    ),
)

STAFF_RULES: tuple[Rule[Mobility], ...] = (
    Rule(
        id="vet/ka121-ka122/staff/participants",
        title=Label(nl="deelnemers aan personeelsmobiliteit", en="participants in staff mobility"),
        topic=Topic.PARTICIPANTS,
        applies=_VET & _STAFF_MOBILITY,
        requires=History(
            In(
                2021,
                2026,
                ROLE.one_of(*STAFF, doubtful=_PERHAPS_STAFF),
                OPH_VET.at(
                    "staff", "teachers, trainers and all other experts in VET; leaders, administration, international"
                ),
            ),
        ),
        leaves_out=(
            Label(
                nl="bij jobshadowing, vanaf 2026: of er een aangewezen mentor is, met maximaal 2 deelnemers tegelijk",
                en="in job shadowing, from 2026: whether there is a named mentor, at most 2 participants at a time",
            ),
        ),
    ),
    Rule(
        id="vet/ka121-ka122/staff/enrolment",
        title=Label(nl="band van het personeel met de uitzendende organisatie", en="staff's link with the sender"),
        topic=Topic.ENROLMENT,
        kind=Kind.DUTY,
        applies=_VET & _STAFF_MOBILITY,
        requires=History(
            In(
                2021,
                2026,
                ENROLLED.holds(),
                OPH_VET.at(
                    "staff", "employed by the sending organisation, or regularly at work there on its core tasks"
                ),
            ),
        ),
    ),
    Rule(
        id="vet/ka121-ka122/job-shadowing/duration",
        title=Label(nl="duur van jobshadowing", en="duration of job shadowing"),
        topic=Topic.DURATION,
        applies=_VET & _JOB_SHADOWING,
        requires=History(
            In(
                2021,
                2026,
                DAYS.within(2, 60),
                IKY_VET.at("job shadowing", "2 to 60 days"),
                OPH_VET.at("job shadowing", "2 to 60 days"),
                TUTOR_PROJECT.at("job shadowing", "2 to 60 days"),
            ),
        ),
    ),
    Rule(
        id="vet/ka121-ka122/assignment/duration",
        title=Label(
            nl="duur van een onderwijs- of opleidingsopdracht", en="duration of a teaching or training assignment"
        ),
        topic=Topic.DURATION,
        applies=_VET & _ASSIGNMENT,
        requires=History(
            In(
                2021,
                2026,
                DAYS.within(2, 365),
                IKY_VET.at("teaching or training assignments", "2 to 365 days"),
                OPH_VET.at("teaching assignments", "2 to 365 days"),
            ),
        ),
    ),
    Rule(
        id="vet/ka121-ka122/courses-and-training/duration",
        title=Label(nl="duur van cursussen en opleiding", en="duration of courses and training"),
        topic=Topic.DURATION,
        applies=_VET & _COURSES,
        requires=History(
            In(
                2021,
                2024,
                DAYS.within(2, 30),
                SE_NA_VET.at("courses", "2 to 30 days"),
                IKY_VET.at("courses and training", "2 to 30 days, course fees for at most 10"),
                TUTOR_PROJECT.at("courses and training", "2 to 30 days"),
            ),
            Gap(
                2025,
                2026,
                Label(
                    nl="de bronnen spreken elkaar tegen over het maximum: 30 dagen (zoals tot en met 2024) of 10 dagen",
                    en="the sources disagree on the maximum: 30 days (as up to and including 2024) or 10 days",
                ),
                IKY_VET.at("courses and training", "2 to 30 days, course fees for at most 10; undated"),
                OPH_VET.at("courses and training", "2 to 10 days, undated"),
                CAPPINNO_2026.at("activity types", "2 to 10 days, call 2026"),
            ),
        ),
    ),
    Rule(
        id="vet/ka121-ka122/courses-and-training/origin",
        title=Label(nl="herkomst van de deelnemers aan de cursus", en="origin of the course participants"),
        topic=Topic.ORIGIN,
        kind=Kind.DUTY,
        applies=_VET & _COURSES,
        requires=History(
            In(
                2021,
                2026,
                ORIGINS.at_least(2, Country, Label(nl="verschillende landen", en="different countries")),
                IKY_VET.at("courses and training", "participants from at least 2 different countries"),
                SE_NA_VET.at("courses", "participants from at least 2 countries"),
            ),
        ),
    ),
)

COUNTRIES_RULES: tuple[Rule[Mobility], ...] = (
    Rule(
        id="vet/ka121/receiving",
        title=Label(nl="ontvangend land bij een accreditatie", en="receiving country with an accreditation"),
        topic=Topic.COUNTRIES,
        applies=_ACCREDITED & (_LEARNERS | _STAFF_MOBILITY | _PREPARATORY_VISIT),
        requires=History(
            In(
                2021,
                2026,
                RECEIVING.among(Country, Label(nl="elk land, waar ook ter wereld", en="any country in the world")),
                HWK_DUESSELDORF.at("countries", "since 2021 all over the world, for at most 20 % of the money"),
                IHK_AACHEN.at("countries", "the United Kingdom for accredited organisations only"),
                OEAD_VET_MOBILITY.at(
                    "countries", "in certain cases also partner countries worldwide", evidence=Evidence.SECONDARY
                ),
            ),
        ),
        leaves_out=(
            Label(
                nl="of maximaal 20% van de middelen naar niet met het programma geassocieerde derde landen gaat",
                en="whether at most 20% of the funds goes to third countries not associated to the Programme",
            ),
        ),
    ),
    Rule(
        id="vet/ka121/courses-and-training/receiving",
        title=Label(nl="ontvangend land van een cursus", en="receiving country of a course"),
        topic=Topic.COUNTRIES,
        applies=_ACCREDITED & _COURSES,
        requires=History(
            In(
                2021,
                2026,
                RECEIVING.among(FROM_2022.eligible, FROM_2022.taking_part, doubtful=FROM_2022.doubtful),
                MEMORY.at("courses and training", "in a Member State or an associated country only"),
            ),
        ),
    ),
    Rule(
        id="vet/ka121/incoming/receiving",
        title=Label(nl="ontvangend land van wie op bezoek komt", en="receiving country of those who come"),
        topic=Topic.COUNTRIES,
        applies=_ACCREDITED & _INCOMING,
        requires=History(
            In(
                2021,
                2026,
                RECEIVING.among(FROM_2022.eligible, FROM_2022.taking_part, doubtful=FROM_2022.doubtful),
                HWK_DUESSELDORF.at("countries", "third countries for outgoing mobility only"),
                EURODESK_LU.at("who can apply", "organisations with an accreditation, in a country of the programme"),
            ),
        ),
    ),
)

RULES = ACTIONS + LEARNERS + STAFF_RULES + COUNTRIES_RULES
