"""Key Action 1, mobility for pupils and staff in school education (KA121-SCH and KA122-SCH)."""

from erasmusrules.bibliography.every_field import (
    EURYDICE_ES,
    INDIRE_STAFF_2024,
    LIMEGROW,
    OPH_VET,
    WIKI_ACCOMPANYING,
    WIKI_PREPARATORY_VISITS_2021,
)
from erasmusrules.bibliography.school import (
    ANADRASIS,
    BIDRAGSKOMPASSEN_2026,
    CARINTHIA_2025,
    EC_PUPILS,
    EC_SCHOOL_STAFF,
    EPOS_SCH_2024,
    FIDAE,
    IKY_SCHOOL,
    LEAVING_CERT,
    MYNDLISTASKOLINN,
    OEAD_PUPILS_2021,
    OPH_2022,
    RYCKEVELDE,
    TR_NA_SCHOOL,
)
from erasmusrules.conditions import AllOf, AnyOf
from erasmusrules.facts import (
    ACTION,
    ACTIVITY,
    ALL_WITH_FEWER_OPPORTUNITIES,
    DAYS,
    ENROLLED,
    LEARNING_AGREEMENT,
    LEARNING_PROGRAMME,
    ORIGINS,
    PARTICIPANTS,
    ROLE,
    VENUE,
    WITH_FEWER_OPPORTUNITIES,
    YOUNGEST,
)
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.needs import Accompaniment, Ground, Need, Reason
from erasmusrules.openings import OPEN
from erasmusrules.programme_2021_2027.countries import COUNTRIES
from erasmusrules.programme_2021_2027.every_field import STAFF
from erasmusrules.rules import Kind, Rule, Topic
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.roles import Role, Venue

_SCHOOL = ACTION.one_of(Action.KA121_SCH, Action.KA122_SCH)

_JOB_SHADOWING = ACTIVITY.one_of(Activity.JOB_SHADOWING)
_TEACHING = ACTIVITY.one_of(Activity.TEACHING_ASSIGNMENT)
_COURSES = ACTIVITY.one_of(Activity.COURSES_AND_TRAINING)
_STAFF_ACTIVITIES = ACTIVITY.one_of(Activity.JOB_SHADOWING, Activity.TEACHING_ASSIGNMENT, Activity.COURSES_AND_TRAINING)
_GROUP = ACTIVITY.one_of(Activity.GROUP_MOBILITY_OF_SCHOOL_PUPILS)
_SHORT_TERM = ACTIVITY.one_of(Activity.SHORT_TERM_LEARNING_MOBILITY_OF_PUPILS)
_LONG_TERM = ACTIVITY.one_of(Activity.LONG_TERM_LEARNING_MOBILITY_OF_PUPILS)
_INDIVIDUAL_PUPILS = ACTIVITY.one_of(
    Activity.SHORT_TERM_LEARNING_MOBILITY_OF_PUPILS, Activity.LONG_TERM_LEARNING_MOBILITY_OF_PUPILS
)
_PUPIL_ACTIVITIES = ACTIVITY.one_of(
    Activity.GROUP_MOBILITY_OF_SCHOOL_PUPILS,
    Activity.SHORT_TERM_LEARNING_MOBILITY_OF_PUPILS,
    Activity.LONG_TERM_LEARNING_MOBILITY_OF_PUPILS,
)

# "Other experts working in school education": whether these are among them was not read.
_PERHAPS_STAFF = (Role.SCHOOL_BOARD_MEMBER, Role.SCHOOL_COUNCIL_MEMBER, Role.SCHOOL_GROUP_REPRESENTATIVE)

_JUSTIFIED = Label(nl="of het kortere verblijf gerechtvaardigd is", en="whether the shorter stay is duly justified")

ACTIONS: tuple[Rule[Mobility], ...] = (
    Rule(
        id="school/ka121-ka122/action",
        title=Label(nl="actie KA121-SCH of KA122-SCH", en="action KA121-SCH or KA122-SCH"),
        topic=Topic.ACTION,
        applies=_SCHOOL,
        requires=History(
            In(
                2021,
                2026,
                OPEN,
                OPH_2022.at("call", "KA122-SCH, call 2022"),
                EPOS_SCH_2024.at("page", "school education, application year 2024"),
                TR_NA_SCHOOL.at("page", "KA122-SCH, short-term projects"),
                BIDRAGSKOMPASSEN_2026.at("guide", "KA122-SCH and KA121, call 2026"),
            ),
        ),
    ),
    Rule(
        id="school/ka121-ka122/activity",
        title=Label(nl="activiteiten in het schoolonderwijs", en="activities in school education"),
        topic=Topic.ACTIVITY,
        applies=_SCHOOL,
        requires=History(
            In(
                2021,
                2026,
                ACTIVITY.one_of(
                    Activity.JOB_SHADOWING,
                    Activity.TEACHING_ASSIGNMENT,
                    Activity.COURSES_AND_TRAINING,
                    Activity.GROUP_MOBILITY_OF_SCHOOL_PUPILS,
                    Activity.SHORT_TERM_LEARNING_MOBILITY_OF_PUPILS,
                    Activity.LONG_TERM_LEARNING_MOBILITY_OF_PUPILS,
                    Activity.INVITED_EXPERTS,
                    Activity.HOSTING_TEACHERS_AND_EDUCATORS_IN_TRAINING,
                    Activity.PREPARATORY_VISIT,
                ),
                IKY_SCHOOL.at("activities", "staff: job shadowing, teaching, courses; pupils: group, short, long term"),
                OPH_2022.at("activities", "also invited experts and hosting teachers and educators in training"),
                WIKI_PREPARATORY_VISITS_2021.at("page", "preparatory visits support staff or learner mobility"),
            ),
        ),
    ),
)

STAFF_RULES: tuple[Rule[Mobility], ...] = (
    Rule(
        id="school/staff-mobility/participants",
        title=Label(nl="deelnemers aan personeelsmobiliteit", en="participants in staff mobility"),
        topic=Topic.PARTICIPANTS,
        applies=_SCHOOL & _STAFF_ACTIVITIES,
        requires=History(
            In(
                2021,
                2026,
                ROLE.one_of(*STAFF, doubtful=_PERHAPS_STAFF),
                IKY_SCHOOL.at(
                    "staff", "teachers, school leaders, other experts and non-teaching staff in schools or other bodies"
                ),
                LIMEGROW.at("participants", "the same persons"),
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
        id="school/staff-mobility/enrolment",
        title=Label(nl="band met de uitzendende organisatie", en="link with the sending organisation"),
        topic=Topic.ENROLMENT,
        kind=Kind.DUTY,
        applies=_SCHOOL & _STAFF_ACTIVITIES,
        requires=History(
            In(
                2021,
                2026,
                ENROLLED.holds(),
                TR_NA_SCHOOL.at(
                    "participants", "on the day of the mobility a member of staff of the sending organisation"
                ),
            ),
        ),
    ),
    Rule(
        id="school/job-shadowing/duration",
        title=Label(nl="duur van jobshadowing", en="duration of job shadowing"),
        topic=Topic.DURATION,
        applies=_SCHOOL & _JOB_SHADOWING,
        requires=History(
            In(
                2021,
                2026,
                DAYS.within(2, 60),
                IKY_SCHOOL.at("job shadowing", "2 to 60 days"),
                INDIRE_STAFF_2024.at("job shadowing", "2 to 60 days"),
                EURYDICE_ES.at("job shadowing", "2 to 60 days"),
                EC_SCHOOL_STAFF.at("duration", "travel time is left out"),
            ),
        ),
    ),
    Rule(
        id="school/teaching-assignment/duration",
        title=Label(nl="duur van een lesopdracht", en="duration of a teaching assignment"),
        topic=Topic.DURATION,
        applies=_SCHOOL & _TEACHING,
        requires=History(
            In(
                2021,
                2026,
                DAYS.within(2, 365),
                IKY_SCHOOL.at("teaching assignments", "2 to 365 days"),
                EURYDICE_ES.at("teaching assignments", "2 to 365 days"),
            ),
        ),
    ),
    Rule(
        id="school/courses-and-training/duration",
        title=Label(nl="duur van cursussen en opleiding", en="duration of courses and training"),
        topic=Topic.DURATION,
        applies=_SCHOOL & _COURSES,
        requires=History(
            In(
                2021,
                2024,
                DAYS.within(2, 30),
                IKY_SCHOOL.at("courses and training", "2 to 30 days"),
                EC_SCHOOL_STAFF.at("courses and training", "at most 1 month"),
                EURYDICE_ES.at("courses and training", "2 to 30 days"),
            ),
            Gap(
                2025,
                2026,
                Label(
                    nl="de bronnen spreken elkaar tegen over het maximum: 30 dagen (zoals tot en met 2024) of 10 dagen",
                    en="the sources disagree on the maximum: 30 days (as up to and including 2024) or 10 days",
                ),
                IKY_SCHOOL.at("courses and training", "2 to 30 days, undated"),
                OPH_VET.at("courses and training", "2 to 10 days in VET, undated"),
                CARINTHIA_2025.at("new from the Guide 2025", "2 to 10 days in school education, until now up to 30"),
                BIDRAGSKOMPASSEN_2026.at("activities", "2 to 10 days, call 2026"),
            ),
        ),
        leaves_out=(
            Label(
                nl="of een cursus interactief is (louter luisteren volstaat niet)",
                en="whether a course is interactive (mere listening is not enough)",
            ),
        ),
    ),
    Rule(
        id="school/courses-and-training/origin",
        title=Label(nl="herkomst van de deelnemers aan de cursus", en="origin of the course participants"),
        topic=Topic.ORIGIN,
        kind=Kind.DUTY,
        applies=_SCHOOL & _COURSES,
        requires=History(
            In(
                2021,
                2026,
                ORIGINS.at_least(2, Country, Label(nl="verschillende landen", en="different countries")),
                ANADRASIS.at("courses", "participants from at least 2 different countries"),
                BIDRAGSKOMPASSEN_2026.at("courses", "participants of at least 2 countries"),
            ),
        ),
    ),
    Rule(
        id="school/job-shadowing/venue",
        title=Label(nl="plaats van jobshadowing", en="venue of job shadowing"),
        topic=Topic.VENUE,
        kind=Kind.DUTY,
        applies=_SCHOOL & _JOB_SHADOWING,
        requires=History(
            In(
                2021,
                2026,
                VENUE.one_of(Venue.HOSTING_ORGANISATION, doubtful=(Venue.EU_INSTITUTION_SEAT, Venue.OTHER)),
                IKY_SCHOOL.at("job shadowing", "at a school or another relevant organisation in the field"),
                OPH_2022.at("job shadowing", "at a school or another relevant organisation"),
            ),
        ),
    ),
    Rule(
        id="school/teaching-assignment/venue",
        title=Label(nl="plaats van een lesopdracht", en="venue of a teaching assignment"),
        topic=Topic.VENUE,
        kind=Kind.DUTY,
        applies=_SCHOOL & _TEACHING,
        requires=History(
            In(
                2021,
                2026,
                VENUE.one_of(Venue.HOSTING_ORGANISATION),
                IKY_SCHOOL.at("teaching assignments", "at a partner school"),
                OPH_2022.at("teaching assignments", "at a partner school"),
            ),
        ),
    ),
)

PUPILS: tuple[Rule[Mobility], ...] = (
    Rule(
        id="school/pupil-mobility/participants",
        title=Label(nl="deelnemers aan leerlingenmobiliteit", en="participants in pupil mobility"),
        topic=Topic.PARTICIPANTS,
        applies=_SCHOOL & _PUPIL_ACTIVITIES,
        requires=History(
            In(
                2021,
                2026,
                # One source lets pupils go up to a year after they left school; that may be the rule of VET.
                ROLE.one_of(Role.PUPIL, doubtful=(Role.RECENT_GRADUATE,)),
                EPOS_SCH_2024.at("pupils", "pupils in an education programme at the sending school"),
                EC_PUPILS.at("page", "pupils"),
                RYCKEVELDE.at("page", "also up to 1 year after graduation: doubtful for school education"),
            ),
        ),
    ),
    Rule(
        id="school/pupil-mobility/enrolment",
        title=Label(nl="inschrijving bij de uitzendende school", en="enrolment at the sending school"),
        topic=Topic.ENROLMENT,
        kind=Kind.DUTY,
        applies=_SCHOOL & _PUPIL_ACTIVITIES,
        requires=History(
            In(
                2021,
                2026,
                ENROLLED.holds(),
                EPOS_SCH_2024.at("pupils", "enrolled in an education programme at the sending school"),
                TR_NA_SCHOOL.at("participants", "on the day of the mobility a pupil of the sending school"),
            ),
        ),
    ),
    Rule(
        id="school/pupil-mobility/age",
        title=Label(nl="leeftijd bij leerlingenmobiliteit", en="age in pupil mobility"),
        topic=Topic.AGE,
        applies=_SCHOOL & _PUPIL_ACTIVITIES,
        requires=History(
            In(
                2021,
                2026,
                YOUNGEST.free(),
                RYCKEVELDE.at("page", "pre-primary pupils are among them; no age is named"),
            ),
        ),
    ),
    Rule(
        id="school/group-mobility/group",
        title=Label(nl="groepsgrootte bij groepsmobiliteit", en="group size in group mobility"),
        topic=Topic.GROUP,
        applies=_SCHOOL & _GROUP,
        requires=History(
            In(
                2021,
                2026,
                PARTICIPANTS.at_least(2),
                EC_PUPILS.at("group mobility", "groups of at least 2 pupils"),
                EPOS_SCH_2024.at("group mobility", "a group is at least 2 pupils and those who accompany them"),
                IKY_SCHOOL.at("group mobility", "at least 2 pupils"),
            ),
        ),
    ),
    Rule(
        id="school/group-mobility/origin",
        title=Label(nl="herkomst van de groep", en="origin of the group"),
        topic=Topic.ORIGIN,
        kind=Kind.DUTY,
        applies=_SCHOOL & _GROUP,
        requires=COUNTRIES.each(
            lambda countries: ORIGINS.at_least(
                2,
                countries.eligible,
                Label(
                    nl="verschillende landen die aan het programma deelnemen",
                    en="different countries that take part in the programme",
                ),
                doubtful=countries.doubtful,
            ),
            EPOS_SCH_2024.at("group mobility", "pupils from at least 2 programme countries, whatever the venue"),
            FIDAE.at("group mobility", "pupils from at least 2 programme countries"),
        ),
    ),
    Rule(
        id="school/group-mobility/duration",
        title=Label(nl="duur van de groepsmobiliteit", en="duration of group mobility"),
        topic=Topic.DURATION,
        applies=_SCHOOL & _GROUP,
        requires=History(
            In(
                2021,
                2026,
                DAYS.within(2, 30),
                EC_PUPILS.at("group mobility", "2 to 30 days, travel time left out"),
                EPOS_SCH_2024.at("group mobility", "2 to 30 days"),
                OEAD_PUPILS_2021.at("group mobility", "2 to 30 days"),
                IKY_SCHOOL.at("group mobility", "2 to 30 days"),
            ),
        ),
    ),
    Rule(
        id="school/short-term-pupil-mobility/duration",
        title=Label(nl="duur van de kortdurende leermobiliteit", en="duration of short-term learning mobility"),
        topic=Topic.DURATION,
        applies=_SCHOOL & _SHORT_TERM,
        requires=History(
            In(
                2021,
                2026,
                AllOf(
                    DAYS.at_most(29),
                    AnyOf(DAYS.at_least(10), AllOf(DAYS.at_least(2), ALL_WITH_FEWER_OPPORTUNITIES.holds())),
                ),
                EC_PUPILS.at("short-term", "10 to 29 days, travel time left out"),
                EPOS_SCH_2024.at("short-term", "10 to 29 days; 2 days with fewer opportunities, if justified"),
                OEAD_PUPILS_2021.at("short-term", "10 to 29 days"),
                MYNDLISTASKOLINN.at("short-term", "from 2 days with fewer opportunities"),
            ),
        ),
        leaves_out=(_JUSTIFIED,),
    ),
    Rule(
        id="school/long-term-pupil-mobility-2021/duration",
        title=Label(nl="duur van de langdurende leermobiliteit", en="duration of long-term learning mobility"),
        topic=Topic.DURATION,
        applies=_SCHOOL & _LONG_TERM,
        requires=History(
            In(
                2021,
                2026,
                DAYS.within(30, 365),
                OEAD_PUPILS_2021.at("long-term", "30 days to 12 months"),
                EC_PUPILS.at("long-term", "1 month to 1 year, travel time left out"),
                LEAVING_CERT.at("long-term", "30 to 365 days"),
            ),
        ),
    ),
    Rule(
        id="school/group-mobility/accompaniment",
        title=Label(nl="begeleiding bij groepsmobiliteit", en="accompaniment in group mobility"),
        topic=Topic.ACCOMPANIMENT,
        kind=Kind.DUTY,
        applies=_SCHOOL & _GROUP,
        requires=History(
            In(
                2021,
                2026,
                Accompaniment(
                    grounds=(Ground(Need.REQUIRED, Reason.ACTIVITY),),
                    who=Label(
                        nl="leraren of andere bevoegde personen van de uitzendende school",
                        en="teachers or other authorised persons of the sending school",
                    ),
                    throughout=True,
                ),
                EC_PUPILS.at("group mobility", "teachers or other authorised persons go along the whole time"),
                IKY_SCHOOL.at("group mobility", "accompanied for the whole duration"),
                FIDAE.at("group mobility", "accompanied for the whole duration"),
                WIKI_ACCOMPANYING.at("glossary", "qualified education staff accompany groups"),
            ),
        ),
        leaves_out=(
            Label(
                nl="hoeveel begeleiders er per leerling moeten zijn (geen bron noemt een verhouding)",
                en="how many accompanying persons there have to be for each pupil (no source gives a ratio)",
            ),
        ),
    ),
    Rule(
        id="school/individual-pupil-mobility/accompaniment",
        title=Label(nl="begeleiding bij individuele mobiliteit", en="accompaniment in individual mobility"),
        topic=Topic.ACCOMPANIMENT,
        kind=Kind.DUTY,
        applies=_SCHOOL & _INDIVIDUAL_PUPILS,
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
        id="school/group-mobility/venue",
        title=Label(nl="plaats van de groepsmobiliteit", en="venue of group mobility"),
        topic=Topic.VENUE,
        kind=Kind.DUTY,
        applies=_SCHOOL & _GROUP,
        requires=History(
            In(
                2021,
                2026,
                VENUE.one_of(Venue.HOSTING_ORGANISATION, Venue.EU_INSTITUTION_SEAT, Venue.OTHER),
                EPOS_SCH_2024.at("group mobility", "at the hosting school; as an exception elsewhere, if justified"),
                FIDAE.at("group mobility", "or elsewhere in the host's country, or at the seat of an EU institution"),
                OEAD_PUPILS_2021.at("group mobility", "at the hosting school; exceptions where justified"),
            ),
        ),
        leaves_out=(
            Label(
                nl="of een andere plaats dan de ontvangende school door inhoud en kwaliteit gerechtvaardigd is",
                en="whether a venue other than the hosting school is justified by content and quality",
            ),
        ),
    ),
    Rule(
        id="school/individual-pupil-mobility/venue",
        title=Label(nl="plaats van de individuele mobiliteit", en="venue of individual mobility"),
        topic=Topic.VENUE,
        kind=Kind.DUTY,
        applies=_SCHOOL & _INDIVIDUAL_PUPILS,
        requires=History(
            In(
                2021,
                2026,
                VENUE.one_of(Venue.HOSTING_ORGANISATION, doubtful=(Venue.EU_INSTITUTION_SEAT, Venue.OTHER)),
                EC_PUPILS.at("individual", "at a partner school, or a traineeship at another relevant organisation"),
                OPH_2022.at("individual", "at a partner school or another relevant organisation"),
                EPOS_SCH_2024.at("individual", "at a partner school or another relevant organisation"),
            ),
        ),
    ),
    Rule(
        id="school/individual-pupil-mobility/learning-programme",
        title=Label(nl="individueel leerprogramma", en="individual learning programme"),
        topic=Topic.DOCUMENTS,
        kind=Kind.DUTY,
        applies=_SCHOOL & _INDIVIDUAL_PUPILS,
        requires=History(
            In(
                2021,
                2026,
                LEARNING_PROGRAMME.holds(),
                EC_PUPILS.at("individual", "an individual learning programme for every pupil"),
                EPOS_SCH_2024.at("individual", "an individual learning programme for every pupil"),
            ),
        ),
    ),
    Rule(
        id="school/individual-pupil-mobility/learning-agreement",
        title=Label(nl="ondertekende leerovereenkomst", en="signed learning agreement"),
        topic=Topic.DOCUMENTS,
        kind=Kind.DUTY,
        applies=_SCHOOL & _INDIVIDUAL_PUPILS,
        requires=History(
            In(
                2021,
                2026,
                LEARNING_AGREEMENT.holds(),
                EC_PUPILS.at("individual", "signed by the participant, the sending and the hosting organisation"),
            ),
        ),
        leaves_out=(
            Label(
                nl="toestemming van de ouders, en wie er in de overeenkomst genoemd wordt",
                en="parental consent, and who is named in the agreement",
            ),
        ),
    ),
)

RULES = ACTIONS + STAFF_RULES + PUPILS
