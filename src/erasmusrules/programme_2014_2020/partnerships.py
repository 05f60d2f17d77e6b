"""Key Action 2, learning, teaching and training activities of partnerships with schools: KA201, KA219 and KA229."""

from collections.abc import Callable

from attrs import evolve

from erasmusrules.bibliography.every_field import (
    AVEDU,
    MEMORY,
    SAAIC_355,
    SEED_001,
    SEED_004,
)
from erasmusrules.bibliography.school import (
    ANNEX_III_2015,
    CUNI,
    EPOS_KA229,
    ETWINNING_BLENDED,
    FRSE_KA229_STAFF,
    KA2_DATA,
    LEARGAS_2018,
    OEAD_PUPILS_2018,
    OEAD_SCHOOLS_ONLY,
    PAD_KA229_PUPILS,
    PRAGMA,
    SAAIC_170,
    SAAIC_347,
    SCILT_2018,
    SEG_2018,
    TEMPUS_KA229,
    TR_NA_2015,
    UARCTIC_2015,
)
from erasmusrules.conditions import AllOf, Condition, TermFact
from erasmusrules.facts import (
    ABROAD,
    ACTION,
    ACTIVITY,
    COMPLETED_MONTHS,
    DAYS,
    ENROLLED,
    LEARNING_AGREEMENT,
    RECEIVING,
    ROLE,
    SENDING,
    STARTED_MONTHS,
    TRAVEL_DAYS,
    VENUE,
    VIRTUAL,
    YOUNGEST,
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
from erasmusrules.vocabulary.roles import Role, Venue

_WITH_SCHOOLS = ACTION.one_of(Action.KA201, Action.KA219, Action.KA229)
_SCHOOLS_ONLY = ACTION.one_of(Action.KA219, Action.KA229)
_KA201 = ACTION.one_of(Action.KA201)

_GROUP_EXCHANGE = ACTIVITY.one_of(Activity.SHORT_TERM_EXCHANGE_OF_GROUPS_OF_PUPILS)
_LONG_TERM_STUDY = ACTIVITY.one_of(Activity.LONG_TERM_STUDY_MOBILITY_OF_PUPILS)
_JOINT_TRAINING = ACTIVITY.one_of(Activity.SHORT_TERM_JOINT_STAFF_TRAINING_EVENT)
_LONG_ASSIGNMENT = ACTIVITY.one_of(Activity.LONG_TERM_TEACHING_OR_TRAINING_ASSIGNMENT)
_BLENDED = ACTIVITY.one_of(Activity.BLENDED_MOBILITY_OF_LEARNERS)

_FOUR_ACTIVITIES = (
    Activity.SHORT_TERM_EXCHANGE_OF_GROUPS_OF_PUPILS,
    Activity.LONG_TERM_STUDY_MOBILITY_OF_PUPILS,
    Activity.SHORT_TERM_JOINT_STAFF_TRAINING_EVENT,
    Activity.LONG_TERM_TEACHING_OR_TRAINING_ASSIGNMENT,
)

_STAFF = (Role.STAFF, Role.TEACHER, Role.SCHOOL_LEADER, Role.NON_TEACHING_STAFF)
# In KA101 they may go from 2015 on; for the staff activities of partnerships no source says so, or says no.
_PERHAPS_STAFF = (
    Role.PUPIL_GUIDANCE_STAFF,
    Role.PEDAGOGICAL_ADVISER,
    Role.SCHOOL_BOARD_MEMBER,
    Role.SCHOOL_COUNCIL_MEMBER,
    Role.SCHOOL_GROUP_REPRESENTATIVE,
    Role.TRAINER,
)

_BY_THE_ACTIVITY = Ground(Need.REQUIRED, Reason.ACTIVITY)
_UNDER_14 = Ground(Need.REQUIRED, Reason.UNDER_14, unless=YOUNGEST.at_least(14))
_UNDER_14_AND_SO_NOT = evolve(
    _UNDER_14,
    said=Label(
        nl="jonger dan 14 jaar: alleen met begeleiding, en dus niet op een langdurig verblijf",
        en="under 14: only accompanied, and so not on a long-term stay",
    ),
)
_BY_STAFF = Label(nl="leraren of andere bevoegde personen", en="teachers or other qualified persons")
_NO_NUMBER = Label(
    nl="hoeveel begeleiders er per leerling moeten zijn (geen bron noemt een verhouding)",
    en="how many accompanying persons there have to be for each pupil (no source gives a ratio)",
)
_VENUE_NOT_READ = Label(
    nl="voor de oproepen 2014 tot en met 2017 is over de plaats geen bron gevonden",
    en="no source was found about the venue for the calls 2014 to 2017",
)
_JOINT_TRAINING_UNTIL_2017: In[Condition[Mobility]] = In(
    2014,
    2017,
    AllOf(DAYS.at_least(5), STARTED_MONTHS.at_most(2)),
    CUNI.at("activities", "5 days to 2 months"),
    PRAGMA.at("activities", "at least 5 days"),
)
_VENUE_OF_STAFF = History(
    Gap(2014, 2017, _VENUE_NOT_READ),
    In(
        2018,
        2020,
        VENUE.one_of(Venue.HOSTING_ORGANISATION),
        SEED_001.at("line 133, KA229", "at a participating organisation in the Programme Countries"),
    ),
)
_MINIMUM_OF_KA201_NOT_READ = Gap(
    2018,
    2020,
    Label(
        nl="geen bron zegt of het minimum in 2018 ook voor KA201 van 5 naar 3 dagen ging, zoals voor KA229",
        en="no source says whether the minimum for KA201 went from 5 to 3 days in 2018, as for KA229",
    ),
    LEARGAS_2018.at("news", "3 days instead of 5, said of School Exchange Partnerships only"),
    MEMORY.at("doubt D17", "3 days in all of Key Action 2 from 2018 on"),
)

ACTIONS: tuple[Rule[Mobility], ...] = (
    Rule(
        id="school/ka201/action",
        title=Label(nl="actie KA201", en="action KA201"),
        topic=Topic.ACTION,
        applies=_KA201,
        requires=History(
            In(
                2014,
                2020,
                OPEN,
                SEED_001.at("lines 145-147", "KA201: strategic partnerships in school education"),
                SEED_004.at("lines 84-90", "KA201: strategic partnerships in school education"),
            ),
        ),
    ),
    Rule(
        id="school/ka219/action",
        title=Label(nl="actie KA219", en="action KA219"),
        topic=Topic.ACTION,
        applies=ACTION.one_of(Action.KA219),
        requires=History(
            In(
                2014,
                2017,
                OPEN,
                EPOS_KA229.at("news", "KA219 could be applied for in the calls 2014 to 2017"),
                MEMORY.at("doubt D3", "schools-only projects of 2014 perhaps carried the code KA201"),
            ),
            In(
                2018,
                2020,
                CLOSED,
                EPOS_KA229.at("news", "KA229 takes the place of KA219 from call 2018 on"),
                SEED_001.at("line 129, KA229", "KA229 since 2018, instead of the old 'schools only'"),
            ),
        ),
    ),
    Rule(
        id="school/ka229/action",
        title=Label(nl="actie KA229", en="action KA229"),
        topic=Topic.ACTION,
        applies=ACTION.one_of(Action.KA229),
        requires=History(
            In(
                2014,
                2017,
                CLOSED,
                SEED_001.at("line 129, KA229", "a new action since 2018"),
                LEARGAS_2018.at("news", "new for 2018"),
            ),
            In(
                2018,
                2020,
                OPEN,
                SEED_001.at("line 129, KA229", "a new action since 2018"),
                LEARGAS_2018.at("news", "new for 2018"),
                TEMPUS_KA229.at("page", "School Exchange Partnerships, call 2020"),
            ),
        ),
    ),
    Rule(
        id="school/schools-only/activity",
        title=Label(nl="activiteiten van KA219 en KA229", en="activities of KA219 and KA229"),
        topic=Topic.ACTIVITY,
        applies=_SCHOOLS_ONLY,
        requires=History(
            In(
                2014,
                2020,
                # Blended mobility is said to be a KA2 activity; the pages of schools-only projects name four others.
                ACTIVITY.one_of(*_FOUR_ACTIVITIES, doubtful=(Activity.BLENDED_MOBILITY_OF_LEARNERS,)),
                KA2_DATA.at("activity names", "two pupil activities and two staff activities"),
                TEMPUS_KA229.at("activities", "two pupil and two staff activities", evidence=Evidence.SECONDARY),
                SEED_001.at("lines 131-133", "KA229: pupils and staff, short and long", evidence=Evidence.SECONDARY),
            ),
        ),
    ),
    Rule(
        id="school/ka201/activity",
        title=Label(nl="activiteiten van KA201", en="activities of KA201"),
        topic=Topic.ACTIVITY,
        applies=_KA201,
        requires=History(
            In(
                2014,
                2020,
                ACTIVITY.one_of(*_FOUR_ACTIVITIES, Activity.BLENDED_MOBILITY_OF_LEARNERS),
                KA2_DATA.at("activity names", "two pupil activities and two staff activities"),
                ETWINNING_BLENDED.at("page", "blended mobility of learners is a KA2 activity"),
                CUNI.at("activities", "blended mobility of learners is a KA2 activity"),
            ),
        ),
    ),
)

PUPILS: tuple[Rule[Mobility], ...] = (
    Rule(
        id="school/pupil-group-exchange/participants",
        title=Label(nl="deelnemers aan de groepsuitwisseling", en="participants in the group exchange"),
        topic=Topic.PARTICIPANTS,
        applies=_WITH_SCHOOLS & _GROUP_EXCHANGE,
        requires=History(
            In(
                2014,
                2017,
                ROLE.one_of(Role.PUPIL),
                OEAD_SCHOOLS_ONLY.at("activities", "exchanges of groups of pupils"),
            ),
            In(
                2018,
                2020,
                ROLE.one_of(Role.PUPIL),
                SEED_001.at("line 131, KA229", "pupils may take part for a short period"),
            ),
        ),
    ),
    Rule(
        id="school/pupil-group-exchange/age",
        title=Label(nl="leeftijd bij de groepsuitwisseling", en="age in the group exchange"),
        topic=Topic.AGE,
        applies=_WITH_SCHOOLS & _GROUP_EXCHANGE,
        requires=History(
            In(
                2014,
                2017,
                YOUNGEST.free(),
                OEAD_SCHOOLS_ONLY.at("age", "any age; the least age applies to the long-term stay only"),
            ),
            In(
                2018,
                2020,
                YOUNGEST.free(),
                # From 2018 on no page names an age for the short exchange.
                OEAD_SCHOOLS_ONLY.at("age", "any age, said of the calls before", evidence=Evidence.SECONDARY),
            ),
        ),
    ),
    Rule(
        id="school/pupil-group-exchange/duration",
        title=Label(nl="duur van de groepsuitwisseling van leerlingen", en="duration of the exchange of pupils"),
        topic=Topic.DURATION,
        applies=_SCHOOLS_ONLY & _GROUP_EXCHANGE,
        requires=History(
            In(
                2014,
                2017,
                AllOf(DAYS.at_least(5), STARTED_MONTHS.at_most(2)),
                LEARGAS_2018.at("news", "a minimum of 3 days instead of 5, at most 2 months, travel excluded"),
                SCILT_2018.at("news", "3 days instead of 5"),
                SEG_2018.at("page", "3 days instead of 5"),
                ANNEX_III_2015.at("durations", "the minimum duration excludes travel"),
            ),
            In(
                2018,
                2020,
                AllOf(DAYS.at_least(3), STARTED_MONTHS.at_most(2)),
                SEED_001.at("line 131, KA229", "at least 3 days, at most 2 months"),
                LEARGAS_2018.at("news", "a minimum of 3 days, at most 2 months, travel excluded"),
                SAAIC_347.at("answer", "from 3 days"),
                OEAD_PUPILS_2018.at("page", "from 3 days"),
            ),
        ),
    ),
    Rule(
        id="school/pupil-group-exchange/duration-in-ka201",
        title=Label(
            nl="duur van de groepsuitwisseling van leerlingen in KA201",
            en="duration of the exchange of pupils in KA201",
        ),
        topic=Topic.DURATION,
        applies=_KA201 & _GROUP_EXCHANGE,
        requires=History(
            In(
                2014,
                2017,
                AllOf(DAYS.at_least(5), STARTED_MONTHS.at_most(2)),
                LEARGAS_2018.at("news", "until 2017 a minimum of 5 days, at most 2 months, travel excluded"),
                SEG_2018.at("page", "until 2017 a minimum of 5 days"),
                ANNEX_III_2015.at("durations", "the minimum duration excludes travel"),
            ),
            _MINIMUM_OF_KA201_NOT_READ,
        ),
    ),
    Rule(
        id="school/pupil-group-exchange/accompaniment",
        title=Label(nl="begeleiding bij de groepsuitwisseling", en="accompaniment in the group exchange"),
        topic=Topic.ACCOMPANIMENT,
        kind=Kind.DUTY,
        applies=_WITH_SCHOOLS & _GROUP_EXCHANGE,
        requires=History(
            In(
                2014,
                2017,
                Accompaniment(
                    grounds=(_BY_THE_ACTIVITY, _UNDER_14),
                    who=_BY_STAFF,
                ),
                SAAIC_170.at(
                    "answer",
                    "without a budget for accompanying persons, 1 pupil is replaced by 1 accompanying person",
                    evidence=Evidence.SECONDARY,
                ),
                LEARGAS_2018.at(
                    "news",
                    "groups are accompanied by staff in 2018; only the number of days is said to have changed",
                    evidence=Evidence.SECONDARY,
                ),
                OEAD_SCHOOLS_ONLY.at("age", "14 is the least age of the long stay only", evidence=Evidence.SECONDARY),
            ),
            In(
                2018,
                2020,
                Accompaniment(
                    grounds=(_BY_THE_ACTIVITY, _UNDER_14),
                    who=_BY_STAFF,
                ),
                SEED_001.at("line 131, KA229", "accompanied by a member of staff; from 14 on the long stay without"),
                TEMPUS_KA229.at("grants", "grants for accompanying teachers or other qualified persons"),
                LEARGAS_2018.at("news", "groups of pupils are accompanied by staff"),
            ),
        ),
        leaves_out=(_NO_NUMBER,),
    ),
    Rule(
        id="school/long-term-pupil-mobility/participants",
        title=Label(nl="deelnemers aan de langdurige studiemobiliteit", en="participants in the long-term stay"),
        topic=Topic.PARTICIPANTS,
        applies=_WITH_SCHOOLS & _LONG_TERM_STUDY,
        requires=History(
            In(
                2014,
                2017,
                ROLE.one_of(Role.PUPIL),
                OEAD_SCHOOLS_ONLY.at("age", "pupils of 14 or older"),
            ),
            In(
                2018,
                2020,
                ROLE.one_of(Role.PUPIL),
                SEED_001.at("line 131, KA229", "pupils of 14 or older"),
            ),
        ),
    ),
    Rule(
        id="school/long-term-pupil-mobility/enrolment",
        title=Label(nl="inschrijving bij de uitzendende school", en="enrolment at the sending school"),
        topic=Topic.ENROLMENT,
        kind=Kind.DUTY,
        applies=_WITH_SCHOOLS & _LONG_TERM_STUDY,
        requires=History(
            Gap(
                2014,
                2017,
                Label(
                    nl="voor de oproepen 2014 tot en met 2017 is over de inschrijving geen bron gevonden",
                    en="no source was found about enrolment for the calls 2014 to 2017",
                ),
            ),
            In(
                2018,
                2020,
                ENROLLED.holds(),
                PAD_KA229_PUPILS.at("page", "a full-time pupil, chosen by the sending school"),
            ),
        ),
    ),
    Rule(
        id="school/long-term-pupil-mobility/age",
        title=Label(nl="leeftijd bij de langdurige studiemobiliteit", en="age on the long-term stay"),
        topic=Topic.AGE,
        applies=_WITH_SCHOOLS & _LONG_TERM_STUDY,
        requires=History(
            In(
                2014,
                2017,
                YOUNGEST.at_least(14),
                OEAD_SCHOOLS_ONLY.at("age", "from 14 on, and for this activity only"),
            ),
            In(
                2018,
                2020,
                YOUNGEST.at_least(14),
                SEED_001.at("line 131, KA229", "14 or older"),
                OEAD_PUPILS_2018.at("page", "at least 14"),
            ),
        ),
    ),
    Rule(
        id="school/long-term-pupil-mobility/duration",
        title=Label(nl="duur van de langdurige studiemobiliteit", en="duration of the long-term stay"),
        topic=Topic.DURATION,
        applies=_WITH_SCHOOLS & _LONG_TERM_STUDY,
        requires=History(
            In(
                2014,
                2020,
                AllOf(COMPLETED_MONTHS.at_least(2), STARTED_MONTHS.at_most(12)),
                SEED_001.at("line 131, KA229", "2 to 12 months"),
                LEARGAS_2018.at("news", "2 to 12 months"),
                SAAIC_347.at("answer", "2 to 12 months"),
                TEMPUS_KA229.at("activities", "2 to 12 months"),
                OEAD_PUPILS_2018.at("page", "the long stay, also in other strategic partnerships"),
            ),
        ),
    ),
    Rule(
        id="school/long-term-pupil-mobility/accompaniment",
        title=Label(nl="begeleiding bij de langdurige studiemobiliteit", en="accompaniment on the long-term stay"),
        topic=Topic.ACCOMPANIMENT,
        kind=Kind.DUTY,
        applies=_WITH_SCHOOLS & _LONG_TERM_STUDY,
        requires=History(
            In(
                2014,
                2017,
                Accompaniment(grounds=(Ground(Need.NOT_FORESEEN, Reason.ACTIVITY), _UNDER_14_AND_SO_NOT)),
                # By analogy with 2018-2020: the news of the change speaks of the number of days alone.
                OEAD_SCHOOLS_ONLY.at("age", "14 is the least age of the long stay only", evidence=Evidence.SECONDARY),
                LEARGAS_2018.at("news", "only the number of days is said to have changed", evidence=Evidence.SECONDARY),
            ),
            In(
                2018,
                2020,
                Accompaniment(grounds=(Ground(Need.NOT_FORESEEN, Reason.ACTIVITY), _UNDER_14_AND_SO_NOT)),
                SEED_001.at(
                    "line 131, KA229", "from 14 on without accompaniment; on the short stay with a member of staff"
                ),
                OEAD_PUPILS_2018.at("page", "no accompaniment; teachers of both schools guide the pupil"),
            ),
        ),
    ),
    Rule(
        id="school/long-term-pupil-mobility/venue",
        title=Label(nl="plaats van de langdurige studiemobiliteit", en="venue of the long-term stay"),
        topic=Topic.VENUE,
        kind=Kind.DUTY,
        applies=_WITH_SCHOOLS & _LONG_TERM_STUDY,
        requires=History(
            In(
                2014,
                2020,
                VENUE.one_of(Venue.HOSTING_ORGANISATION),
                OEAD_PUPILS_2018.at("page", "at a partner school of the project"),
            ),
        ),
    ),
    Rule(
        id="school/long-term-pupil-mobility/learning-agreement",
        title=Label(nl="leerovereenkomst bij de langdurige studiemobiliteit", en="learning agreement, long-term stay"),
        topic=Topic.DOCUMENTS,
        kind=Kind.DUTY,
        applies=_WITH_SCHOOLS & _LONG_TERM_STUDY,
        requires=History(
            In(
                2014,
                2017,
                LEARNING_AGREEMENT.holds(),
                MEMORY.at("pupil guide", "taken over from the guide of the predecessor, Comenius"),
            ),
            In(
                2018,
                2020,
                LEARNING_AGREEMENT.holds(),
                PAD_KA229_PUPILS.at("page", "the schools draw up a learning agreement for every exchange pupil"),
            ),
        ),
        leaves_out=(
            Label(
                nl="toestemming van de ouders, gezondheidsformulier, gastgezin en noodplan",
                en="parental consent, health form, host family and crisis plan",
            ),
        ),
    ),
    Rule(
        id="school/blended-mobility/participants",
        title=Label(nl="deelnemers aan de gemengde mobiliteit", en="participants in blended mobility"),
        topic=Topic.PARTICIPANTS,
        applies=_WITH_SCHOOLS & _BLENDED,
        requires=History(
            In(
                2014,
                2020,
                # "Learners" of a school partnership: whether that takes in more than pupils was not read.
                ROLE.one_of(Role.PUPIL, doubtful=(Role.VET_LEARNER, Role.APPRENTICE, Role.STUDENT, Role.ADULT_LEARNER)),
                ETWINNING_BLENDED.at("page", "blended mobility of learners"),
            ),
        ),
    ),
    Rule(
        id="school/blended-mobility/duration",
        title=Label(nl="duur van de gemengde mobiliteit", en="duration of blended mobility"),
        topic=Topic.DURATION,
        applies=_WITH_SCHOOLS & _BLENDED,
        requires=History(
            In(
                2014,
                2020,
                STARTED_MONTHS.at_most(2),
                ETWINNING_BLENDED.at("page", "physical stays of up to 2 months in all"),
                CUNI.at("activities", "physical stays of up to 2 months in all"),
            ),
        ),
        leaves_out=(
            Label(
                nl="bij meer dan één fysiek verblijf de duur van alle verblijven samen",
                en="with more than one physical stay, the duration of all stays together",
            ),
        ),
    ),
    Rule(
        id="school/blended-mobility/least-duration",
        title=Label(nl="minimumduur van de gemengde mobiliteit", en="minimum duration of blended mobility"),
        topic=Topic.DURATION,
        applies=_WITH_SCHOOLS & _BLENDED,
        requires=History(
            In(2014, 2020, DAYS.at_least(5), MEMORY.at("blended mobility", "5 days of physical mobility")),
        ),
    ),
    Rule(
        id="school/blended-mobility/virtual",
        title=Label(nl="virtueel deel van de gemengde mobiliteit", en="virtual part of blended mobility"),
        topic=Topic.BLENDED,
        kind=Kind.DUTY,
        applies=_WITH_SCHOOLS & _BLENDED,
        requires=History(
            In(
                2014,
                2020,
                VIRTUAL.holds(),
                ETWINNING_BLENDED.at("page", "physical stays are combined with virtual mobility"),
            ),
        ),
    ),
)

STAFF: tuple[Rule[Mobility], ...] = (
    Rule(
        id="school/joint-staff-training/participants",
        title=Label(nl="deelnemers aan de gezamenlijke opleiding", en="participants in joint staff training"),
        topic=Topic.PARTICIPANTS,
        applies=_WITH_SCHOOLS & _JOINT_TRAINING,
        requires=History(
            In(
                2014,
                2017,
                ROLE.one_of(*_STAFF, doubtful=_PERHAPS_STAFF),
                CUNI.at("activities", "joint staff training for staff"),
            ),
            In(
                2018,
                2020,
                ROLE.one_of(*_STAFF, doubtful=_PERHAPS_STAFF),
                SEED_001.at("line 133, KA229", "staff may go on joint staff training events"),
            ),
        ),
    ),
    Rule(
        id="school/joint-staff-training/duration",
        title=Label(nl="duur van de gezamenlijke opleiding van personeel", en="duration of joint staff training"),
        topic=Topic.DURATION,
        applies=_SCHOOLS_ONLY & _JOINT_TRAINING,
        requires=History(
            _JOINT_TRAINING_UNTIL_2017,
            In(
                2018,
                2020,
                AllOf(DAYS.at_least(3), STARTED_MONTHS.at_most(2)),
                SEED_001.at("line 133, KA229", "at least 3 days, at most 2 months"),
                FRSE_KA229_STAFF.at("page", "3 full programme days to 2 months, travel excluded"),
                LEARGAS_2018.at("news", "3 days to 2 months"),
                SAAIC_347.at("answer", "3 days to 2 months"),
            ),
        ),
    ),
    Rule(
        id="school/joint-staff-training/duration-in-ka201",
        title=Label(
            nl="duur van de gezamenlijke opleiding van personeel in KA201", en="duration of joint staff training, KA201"
        ),
        topic=Topic.DURATION,
        applies=_KA201 & _JOINT_TRAINING,
        requires=History(
            _JOINT_TRAINING_UNTIL_2017,
            _MINIMUM_OF_KA201_NOT_READ,
        ),
    ),
    Rule(
        id="school/joint-staff-training/venue",
        title=Label(nl="plaats van de gezamenlijke opleiding", en="venue of joint staff training"),
        topic=Topic.VENUE,
        kind=Kind.DUTY,
        applies=_SCHOOLS_ONLY & _JOINT_TRAINING,
        requires=_VENUE_OF_STAFF,
    ),
    Rule(
        id="school/long-term-assignment/participants",
        title=Label(nl="deelnemers aan de langdurige opdracht", en="participants in the long-term assignment"),
        topic=Topic.PARTICIPANTS,
        applies=_WITH_SCHOOLS & _LONG_ASSIGNMENT,
        requires=History(
            In(
                2014,
                2017,
                ROLE.one_of(*_STAFF, doubtful=_PERHAPS_STAFF),
                CUNI.at("activities", "teaching or training assignments for staff"),
            ),
            In(
                2018,
                2020,
                ROLE.one_of(*_STAFF, doubtful=_PERHAPS_STAFF),
                SEED_001.at("line 133, KA229", "staff may go on teaching or training assignments"),
            ),
        ),
    ),
    Rule(
        id="school/long-term-assignment/duration",
        title=Label(nl="duur van de langdurige opdracht", en="duration of the long-term assignment"),
        topic=Topic.DURATION,
        applies=_WITH_SCHOOLS & _LONG_ASSIGNMENT,
        requires=History(
            In(
                2014,
                2017,
                AllOf(COMPLETED_MONTHS.at_least(2), STARTED_MONTHS.at_most(12)),
                CUNI.at("activities", "2 to 12 months"),
            ),
            In(
                2018,
                2020,
                AllOf(COMPLETED_MONTHS.at_least(2), STARTED_MONTHS.at_most(12)),
                SEED_001.at("line 133, KA229", "2 to 12 months"),
                LEARGAS_2018.at("news", "2 to 12 months"),
                FRSE_KA229_STAFF.at("page", "2 to 12 months"),
            ),
        ),
    ),
    Rule(
        id="school/long-term-assignment/venue",
        title=Label(nl="plaats van de langdurige opdracht", en="venue of the long-term assignment"),
        topic=Topic.VENUE,
        kind=Kind.DUTY,
        applies=_SCHOOLS_ONLY & _LONG_ASSIGNMENT,
        requires=_VENUE_OF_STAFF,
    ),
)

# A Partner Country's organisation may be a partner in KA201; whether activities go there was not read.
_PARTNER_COUNTRY_IN_KA201 = (
    UARCTIC_2015.at("partners", "organisations of Partner Countries may join as partners, with added value"),
    TR_NA_2015.at("partners", "organisations of Partner Countries may join as partners", evidence=Evidence.SECONDARY),
)


def _programme_country_or_perhaps(fact: TermFact[Mobility]) -> Callable[[Countries], Condition[Mobility]]:
    return lambda countries: fact.among(
        countries.eligible, countries.taking_part, doubtful=frozenset(Country) - countries.eligible
    )


EVERY_ACTIVITY: tuple[Rule[Mobility], ...] = (
    Rule(
        id="school/partnerships/abroad",
        title=Label(nl="bestemming in het buitenland", en="destination abroad"),
        topic=Topic.COUNTRIES,
        applies=_WITH_SCHOOLS,
        requires=History(
            In(
                2014,
                2020,
                ABROAD.holds(),
                # Said of KA1, and of the partners of KA2; of the activities of KA2 only by analogy.
                AVEDU.at("conditions", "KA1: sending and receiving organisation from different countries"),
                TEMPUS_KA229.at("partners", "schools of different Programme Countries", evidence=Evidence.SECONDARY),
            ),
        ),
    ),
    Rule(
        id="school/ka201/sending",
        title=Label(nl="uitzendend land in KA201", en="sending country in KA201"),
        topic=Topic.COUNTRIES,
        applies=_KA201,
        requires=COUNTRIES.each(_programme_country_or_perhaps(SENDING), *_PARTNER_COUNTRY_IN_KA201),
    ),
    Rule(
        id="school/ka201/receiving",
        title=Label(nl="ontvangend land in KA201", en="receiving country in KA201"),
        topic=Topic.COUNTRIES,
        applies=_KA201,
        requires=COUNTRIES.each(_programme_country_or_perhaps(RECEIVING), *_PARTNER_COUNTRY_IN_KA201),
    ),
    Rule(
        id="school/partnerships/travel-days",
        title=Label(nl="gefinancierde reisdagen", en="funded travel days"),
        topic=Topic.TRAVEL_DAYS,
        kind=Kind.DUTY,
        applies=_SCHOOLS_ONLY,
        requires=History(
            In(
                2014,
                2020,
                TRAVEL_DAYS.at_most(2),
                # Said of the staff of KA229 and of KA101; of pupils and of KA219 by analogy.
                FRSE_KA229_STAFF.at("page", "up to 2 extra travel days for staff", evidence=Evidence.SECONDARY),
                SAAIC_355.at("individual support", "KA101: up to 2 travel days", evidence=Evidence.SECONDARY),
            ),
        ),
    ),
)

RULES = ACTIONS + PUPILS + STAFF + EVERY_ACTIVITY
