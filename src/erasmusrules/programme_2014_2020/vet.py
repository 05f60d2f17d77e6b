"""Key Action 1, VET learner and staff mobility: KA102, and KA116 for those who hold the Mobility Charter."""

from erasmusrules.bibliography.every_field import SEED_004
from erasmusrules.bibliography.vet import (
    ALTERA_VITA,
    CHARTER_CALL_2014,
    DZS_VET_2018,
    ECVET_QUIZ,
    EPOS_KA102,
    EPOS_KICK_OFF_2018,
    EUPA_VET,
    GUIDE_ANNEX_I_VET,
    IES_EL_PALO,
    LEARGAS_VET,
    OEAD_VET_LEARNERS,
    OEAD_VET_LEARNERS_2017,
    OEAD_VET_PROJECTS,
    OEAD_VET_STAFF,
    SAAIC_288,
    SAAIC_290,
    SEPIE_VET_2016,
    UK_CHARTER_2014,
    VISTA_COLLEGE,
    XARXA_FP,
)
from erasmusrules.conditions import AllOf, AnyOf, Perhaps
from erasmusrules.facts import (
    ACTION,
    ACTIVITY,
    DAYS,
    ENROLLED,
    LEARNING_AGREEMENT,
    MONTHS_AFTER_GRADUATION,
    MONTHS_BEFORE_START,
    PARTICIPANTS,
    ROLE,
    STARTED_MONTHS,
    VENUE,
    WITH_FEWER_OPPORTUNITIES,
    WORKING_DAYS,
    YOUNGEST,
)
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.needs import Accompaniment, Ground, Need, Reason
from erasmusrules.openings import CLOSED, OPEN
from erasmusrules.rules import Kind, Rule, Topic
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.roles import Role, Venue

_KA102 = ACTION.one_of(Action.KA102)
_KA116 = ACTION.one_of(Action.KA116)
_VET = ACTION.one_of(Action.KA102, Action.KA116)

_TRAINEESHIP = ACTIVITY.one_of(Activity.VET_LEARNER_TRAINEESHIP)
_ERASMUS_PRO = ACTIVITY.one_of(Activity.ERASMUS_PRO)
_LEARNERS = ACTIVITY.one_of(Activity.VET_LEARNER_TRAINEESHIP, Activity.ERASMUS_PRO)
_STAFF_MOBILITY = ACTIVITY.one_of(
    Activity.TEACHING_OR_TRAINING_ASSIGNMENT, Activity.STAFF_TRAINING, Activity.JOB_SHADOWING
)
_PLANNING_VISIT = ACTIVITY.one_of(Activity.ADVANCE_PLANNING_VISIT)

_STAFF = (Role.STAFF, Role.TEACHER, Role.TRAINER, Role.SCHOOL_LEADER, Role.NON_TEACHING_STAFF)
# "Staff in vocational education and training": whether these are among them was not read.
_PERHAPS_STAFF = (
    Role.PUPIL_GUIDANCE_STAFF,
    Role.PEDAGOGICAL_ADVISER,
    Role.SCHOOL_BOARD_MEMBER,
    Role.SCHOOL_COUNCIL_MEMBER,
    Role.SCHOOL_GROUP_REPRESENTATIVE,
    Role.INVITED_STAFF_FROM_ENTERPRISES,
)
# The words do not tell whether a pupil or a student is in initial vocational education.
_PERHAPS_LEARNERS = (Role.PUPIL, Role.STUDENT)

_NOT_A_GRADUATE = ROLE.among(
    frozenset(Role) - {Role.RECENT_GRADUATE},
    Label(nl="een andere rol dan pas afgestudeerde", en="a role other than recent graduate"),
)
_ONLY_THE_START = Label(
    nl="volgens één lezing volstaat het dat de eerste dag binnen 12 maanden na het afstuderen valt",
    en="in one reading it is enough that the first day falls within 12 months of graduation",
)
_WITHIN_A_YEAR_OF_GRADUATION = AnyOf(
    MONTHS_AFTER_GRADUATION.at_most(12),
    _NOT_A_GRADUATE,
    Perhaps(MONTHS_BEFORE_START.at_most(12), _ONLY_THE_START),
)
_WEEKENDS = Label(
    nl="twee weken worden gelezen als 14 dagen of als 10 werkdagen; over werk in het weekend zegt geen bron iets",
    en="two weeks are read as 14 days or as 10 working days; no source says anything of work at weekends",
)

ACTIONS: tuple[Rule[Mobility], ...] = (
    Rule(
        id="vet/ka102/action",
        title=Label(nl="actie KA102", en="action KA102"),
        topic=Topic.ACTION,
        applies=_KA102,
        requires=History(
            In(
                2014,
                2020,
                OPEN,
                EPOS_KA102.at("KA1 beroepsonderwijs", "VET learners and staff in the calls 2014 to 2020"),
                SEPIE_VET_2016.at("title", "KA102 in call 2016"),
                EPOS_KICK_OFF_2018.at("actions", "KA102: without the Charter"),
            ),
        ),
    ),
    Rule(
        id="vet/ka116/action",
        title=Label(nl="actie KA116", en="action KA116"),
        topic=Topic.ACTION,
        applies=_KA116,
        requires=History(
            In(
                2014,
                2014,
                CLOSED,
                CHARTER_CALL_2014.at("title", "the first Charters are for 2015 to 2020"),
                GUIDE_ANNEX_I_VET.at("2A, accreditation", "a new Charter is used from the next general call on"),
                UK_CHARTER_2014.at("news", "the first Charters are asked for by 22 September 2014"),
            ),
            Gap(
                2015,
                2015,
                Label(
                    nl="de eerste handvesten golden vanaf 2015, maar pas in oproep 2016 noemt een bron de code KA116",
                    en="the first Charters held from 2015, but no source names the code KA116 before call 2016",
                ),
                CHARTER_CALL_2014.at("title", "the first Charters are for 2015 to 2020"),
                GUIDE_ANNEX_I_VET.at("2A, accreditation", "a new Charter is used from the next general call on"),
            ),
            In(
                2016,
                2020,
                OPEN,
                SEPIE_VET_2016.at("title", "KA116 in call 2016"),
                EPOS_KICK_OFF_2018.at("actions", "KA116: with the Charter"),
            ),
        ),
        leaves_out=(
            Label(
                nl="of de aanvrager het mobiliteitshandvest heeft",
                en="whether the applicant holds the Mobility Charter",
            ),
        ),
    ),
    Rule(
        id="vet/ka102-ka116/activity",
        title=Label(nl="activiteiten van KA102 en KA116", en="activities of KA102 and KA116"),
        topic=Topic.ACTIVITY,
        applies=_VET,
        requires=History(
            In(
                2014,
                2017,
                ACTIVITY.one_of(
                    Activity.VET_LEARNER_TRAINEESHIP,
                    Activity.TEACHING_OR_TRAINING_ASSIGNMENT,
                    Activity.STAFF_TRAINING,
                    Activity.JOB_SHADOWING,
                    # The name of another field for a part of "teaching or training".
                    doubtful=(Activity.TEACHING_ASSIGNMENT,),
                ),
                EPOS_KA102.at(
                    "activiteiten",
                    "traineeships of learners; of staff teaching or training assignments, staff training",
                ),
                LEARGAS_VET.at(
                    "possible activities", "traineeship; teaching or training; work placement, job shadowing"
                ),
                EUPA_VET.at("staff", "no structured courses in VET"),
            ),
            In(
                2018,
                2020,
                ACTIVITY.one_of(
                    Activity.VET_LEARNER_TRAINEESHIP,
                    Activity.ERASMUS_PRO,
                    Activity.ADVANCE_PLANNING_VISIT,
                    Activity.TEACHING_OR_TRAINING_ASSIGNMENT,
                    Activity.STAFF_TRAINING,
                    Activity.JOB_SHADOWING,
                    doubtful=(Activity.TEACHING_ASSIGNMENT,),
                ),
                DZS_VET_2018.at("from call 2018", "learner mobility, ErasmusPro, and for ErasmusPro a planning visit"),
                SAAIC_290.at("activities", "from 2018 the short stay and ErasmusPro apart; staff as before"),
                XARXA_FP.at("news", "ErasmusPro begins with the Guide of 2018"),
                EUPA_VET.at("staff", "no structured courses in VET"),
            ),
        ),
    ),
)

LEARNERS: tuple[Rule[Mobility], ...] = (
    Rule(
        id="vet/ka102-ka116/learners/participants",
        title=Label(
            nl="deelnemers aan een stage of aan ErasmusPro", en="participants in a traineeship or in ErasmusPro"
        ),
        topic=Topic.PARTICIPANTS,
        applies=_VET & _LEARNERS,
        requires=History(
            In(
                2014,
                2020,
                ROLE.one_of(Role.VET_LEARNER, Role.APPRENTICE, Role.RECENT_GRADUATE, doubtful=_PERHAPS_LEARNERS),
                EPOS_KA102.at("deelnemers", "learners and apprentices of initial VET; graduates up to 1 year after"),
                SEED_004.at("lines 19-26, KA1", "pupils of initial vocational education", evidence=Evidence.OFFICIAL),
                DZS_VET_2018.at("mobilita žáků", "pupils of VET schools and graduates up to 1 year after"),
            ),
        ),
    ),
    Rule(
        id="vet/ka102-ka116/traineeship/recent-graduates",
        title=Label(nl="stage na het afstuderen", en="traineeship after graduation"),
        topic=Topic.PARTICIPANTS,
        applies=_VET & _TRAINEESHIP,
        requires=History(
            In(
                2014,
                2017,
                _WITHIN_A_YEAR_OF_GRADUATION,
                OEAD_VET_LEARNERS.at("graduates", "the traineeship ends within a year, 12 months, of leaving school"),
                LEARGAS_VET.at("possible activities", "the training takes place within 1 year of graduation"),
                IES_EL_PALO.at(
                    "participants", "it starts within a year; lasting at most 12 months, it then ends within 24"
                ),
            ),
            In(
                2018,
                2020,
                _WITHIN_A_YEAR_OF_GRADUATION,
                OEAD_VET_LEARNERS.at("graduates", "the traineeship ends within a year, 12 months, of leaving school"),
                DZS_VET_2018.at("mobilita žáků", "graduates up to 1 year after leaving school"),
                IES_EL_PALO.at(
                    "participants", "it starts within a year; lasting at most 89 days, it then ends within 15"
                ),
            ),
        ),
    ),
    Rule(
        id="vet/ka102-ka116/erasmus-pro/recent-graduates",
        title=Label(nl="ErasmusPro na het afstuderen", en="ErasmusPro after graduation"),
        topic=Topic.PARTICIPANTS,
        applies=_VET & _ERASMUS_PRO,
        requires=History(
            In(
                2014,
                2020,
                _WITHIN_A_YEAR_OF_GRADUATION,
                OEAD_VET_LEARNERS.at("graduates", "the traineeship ends within a year, 12 months, of leaving school"),
                DZS_VET_2018.at("mobilita žáků", "graduates up to 1 year after leaving school"),
                IES_EL_PALO.at(
                    "participants", "it starts within a year; lasting at most 12 months, it then ends within 24"
                ),
            ),
        ),
    ),
    Rule(
        id="vet/ka102-ka116/learners/enrolment",
        title=Label(nl="band van de lerenden met de uitzendende organisatie", en="learners' link with the sender"),
        topic=Topic.ENROLMENT,
        kind=Kind.DUTY,
        applies=_VET & _LEARNERS,
        requires=History(
            In(
                2014,
                2020,
                AnyOf(ENROLLED.holds(), ROLE.one_of(Role.RECENT_GRADUATE)),
                LEARGAS_VET.at("overview", "organisations send their own learners, and those who have just completed"),
            ),
        ),
    ),
    Rule(
        id="vet/ka102-ka116/traineeship/duration",
        title=Label(nl="duur van de stage", en="duration of the traineeship"),
        topic=Topic.DURATION,
        applies=_VET & _TRAINEESHIP,
        requires=History(
            In(
                2014,
                2017,
                AllOf(
                    AnyOf(DAYS.at_least(14), Perhaps(DAYS.at_least(10), _WEEKENDS)),
                    STARTED_MONTHS.at_most(12),
                ),
                EPOS_KA102.at("duur", "2 weeks to 12 months"),
                OEAD_VET_PROJECTS.at("duration", "14 to 365 days"),
                SAAIC_290.at("duration", "from 2018: 2 weeks, that is 10 working days", evidence=Evidence.SECONDARY),
            ),
            In(
                2018,
                2020,
                AllOf(
                    # Any 14 days have 10 working days: the longer reading needs no bound of its own.
                    AnyOf(WORKING_DAYS.at_least(10), Perhaps(DAYS.at_least(10), _WEEKENDS)),
                    DAYS.at_most(89),
                ),
                SAAIC_290.at("duration", "2 weeks, that is 10 working days, to 89 days, travel excluded"),
                DZS_VET_2018.at("from call 2018", "2 weeks to 3 months"),
            ),
        ),
    ),
    Rule(
        id="vet/ka102-ka116/erasmus-pro/duration",
        title=Label(nl="duur van ErasmusPro", en="duration of ErasmusPro"),
        topic=Topic.DURATION,
        applies=_VET & _ERASMUS_PRO,
        requires=History(
            In(
                2014,
                2020,
                AllOf(DAYS.at_least(90), STARTED_MONTHS.at_most(12)),
                SAAIC_290.at("duration", "3 months, that is 90 days, to 12 months, travel excluded"),
                DZS_VET_2018.at("from call 2018", "3 to 12 months"),
            ),
        ),
    ),
    Rule(
        id="vet/ka102-ka116/learners/accompaniment",
        title=Label(nl="begeleiding van lerenden", en="accompaniment of learners"),
        topic=Topic.ACCOMPANIMENT,
        kind=Kind.DUTY,
        applies=_VET & _LEARNERS,
        requires=History(
            In(
                2014,
                2020,
                Accompaniment(
                    grounds=(
                        Ground(Need.ALLOWED, Reason.FEWER_OPPORTUNITIES, unless=WITH_FEWER_OPPORTUNITIES.at_most(0)),
                        Ground(Need.ALLOWED, Reason.MINORS, unless=YOUNGEST.at_least(18)),
                    )
                ),
                SAAIC_288.at("for whom", "learners with special needs, disadvantaged learners, minors"),
                OEAD_VET_LEARNERS_2017.at("accompanying persons", "may be funded for the same learners"),
            ),
        ),
        leaves_out=(
            Label(
                nl="hoeveel begeleiders er meegaan (één agentschap noemt 1 per groep of per 10 lerenden; meer moet "
                "gemotiveerd worden)",
                en="how many go along (one agency names 1 for each group or for each 10 learners; more needs a reason)",
            ),
            Label(
                nl="dat de vergoeding van een begeleider na 60 dagen stopt, en dat begeleiders elkaar kunnen aflossen",
                en="that the grant of an accompanying person ends after 60 days, and that they may take turns",
            ),
        ),
    ),
    Rule(
        id="vet/ka102-ka116/learners/venue",
        title=Label(nl="plaats van de stage", en="venue of the traineeship"),
        topic=Topic.VENUE,
        kind=Kind.DUTY,
        applies=_VET & _LEARNERS,
        requires=History(
            In(
                2014,
                2020,
                VENUE.one_of(Venue.HOSTING_ORGANISATION, doubtful=(Venue.EU_INSTITUTION_SEAT, Venue.OTHER)),
                EPOS_KA102.at("stage", "in a company, or in a VET school with periods of work-based learning"),
                OEAD_VET_LEARNERS.at("traineeship", "in companies or training institutions"),
            ),
        ),
        leaves_out=(
            Label(
                nl="of er bij een stage in een school ook periodes van werkplekleren zijn",
                en="whether a traineeship at a school has periods of work-based learning",
            ),
        ),
    ),
    Rule(
        id="vet/ka102-ka116/learning-agreement",
        title=Label(nl="leerovereenkomst van de lerende", en="learning agreement of the learner"),
        topic=Topic.DOCUMENTS,
        kind=Kind.DUTY,
        applies=_VET & _LEARNERS,
        requires=History(
            In(
                2014,
                2020,
                LEARNING_AGREEMENT.holds(),
                VISTA_COLLEGE.at("documents", "a learning agreement belongs to the traineeship"),
                ECVET_QUIZ.at("ECVET", "for the person: the learning agreement"),
                EUPA_VET.at("documents", "learning agreement, quality commitment", evidence=Evidence.SECONDARY),
            ),
        ),
        leaves_out=(
            Label(
                nl="de kwaliteitsverbintenis (Quality Commitment) en Europass-mobiliteit",
                en="the Quality Commitment and the Europass Mobility document",
            ),
        ),
    ),
)

STAFF_RULES: tuple[Rule[Mobility], ...] = (
    Rule(
        id="vet/ka102-ka116/staff/participants",
        title=Label(nl="deelnemend personeel in KA102 en KA116", en="staff taking part in KA102 and KA116"),
        topic=Topic.PARTICIPANTS,
        applies=_VET & (_STAFF_MOBILITY | _PLANNING_VISIT),
        requires=History(
            In(
                2014,
                2020,
                ROLE.one_of(*_STAFF, doubtful=_PERHAPS_STAFF),
                EPOS_KA102.at("deelnemers", "staff of vocational education and training"),
                OEAD_VET_STAFF.at("participants", "teachers of VET schools, staff of companies in charge of personnel"),
                ALTERA_VITA.at("staff", "teachers, trainers, managers, guidance and support staff"),
                DZS_VET_2018.at("planning visit", "staff of the sending organisation only"),
            ),
        ),
    ),
    Rule(
        id="vet/ka102-ka116/staff/enrolment",
        title=Label(nl="band van het personeel met de uitzendende organisatie", en="staff's link with the sender"),
        topic=Topic.ENROLMENT,
        kind=Kind.DUTY,
        applies=_VET & (_STAFF_MOBILITY | _PLANNING_VISIT),
        requires=History(
            In(
                2014,
                2020,
                ENROLLED.holds(),
                LEARGAS_VET.at("overview", "organisations send their own staff"),
                DZS_VET_2018.at("planning visit", "employed by the sending organisation or a consortium member"),
            ),
        ),
    ),
    Rule(
        id="vet/ka102-ka116/staff/duration",
        title=Label(nl="duur van de personeelsmobiliteit", en="duration of staff mobility"),
        topic=Topic.DURATION,
        applies=_VET & _STAFF_MOBILITY,
        requires=History(
            In(
                2014,
                2020,
                DAYS.within(2, 60),
                OEAD_VET_PROJECTS.at("duration", "staff 2 to 60 days"),
                SAAIC_290.at("duration", "staff 2 days to 2 months, that is 60 days, travel excluded"),
                EPOS_KA102.at("duur", "staff 2 days to 2 months"),
            ),
        ),
    ),
    Rule(
        id="vet/ka102-ka116/staff/venue",
        title=Label(nl="plaats van de personeelsmobiliteit", en="venue of staff mobility"),
        topic=Topic.VENUE,
        kind=Kind.DUTY,
        applies=_VET & _STAFF_MOBILITY,
        requires=History(
            In(
                2014,
                2020,
                VENUE.one_of(Venue.HOSTING_ORGANISATION, doubtful=(Venue.EU_INSTITUTION_SEAT, Venue.OTHER)),
                LEARGAS_VET.at("possible activities", "in a VET organisation abroad"),
                OEAD_VET_STAFF.at("activities", "at a partner school, in a company or any VET organisation"),
            ),
        ),
    ),
    Rule(
        id="vet/ka102-ka116/planning-visit/duration",
        title=Label(nl="duur van het planningsbezoek", en="duration of the planning visit"),
        topic=Topic.DURATION,
        applies=_VET & _PLANNING_VISIT,
        requires=History(
            In(
                2014,
                2020,
                WORKING_DAYS.at_most(3),
                DZS_VET_2018.at("planning visit", "at most 3 working days, without travel"),
                SAAIC_290.at("planning visit", "at most 3 working days, travel excluded"),
            ),
        ),
    ),
    Rule(
        id="vet/ka102-ka116/planning-visit/group",
        title=Label(nl="aantal personen op een planningsbezoek", en="persons on a planning visit"),
        topic=Topic.GROUP,
        applies=_VET & _PLANNING_VISIT,
        requires=History(
            In(
                2014,
                2020,
                PARTICIPANTS.at_most(1),
                DZS_VET_2018.at("planning visit", "1 member of staff; 1 visit for each receiving organisation"),
                SAAIC_290.at("planning visit", "1 person; 1 visit for each receiving organisation"),
            ),
        ),
        leaves_out=(
            Label(
                nl="of er per ontvangende organisatie maar één bezoek is, en of ErasmusPro aangevraagd is",
                en="whether each receiving organisation is visited only once, and whether ErasmusPro is applied for",
            ),
        ),
    ),
)

RULES = ACTIONS + LEARNERS + STAFF_RULES
