"""Key Action 1, mobility for learners and staff in adult education (KA121-ADU and KA122-ADU)."""

from erasmusrules.bibliography.adult import (
    ACCESSEUROPE_2025,
    BIBB_ADULT_2022,
    DZS_ADULT,
    DZS_ADULT_STAFF_2022,
    EC_ADULT_LEARNERS,
    EC_ADULT_STAFF,
    EPOS_KA121_ADU,
    EUROGUIDANCE_LV,
    EURYDICE_LT,
    IDEP_ADULT,
    IKY_ADULT,
    INDIRE_LEARNERS_2024,
    LEARGAS_ADULT_2023,
    OEAD_ADULT,
    TEMPUS_KA121_ADU,
)
from erasmusrules.bibliography.every_field import (
    EPOS_ADU_2022,
    EURYDICE_ES,
    INDIRE_STAFF_2024,
    MEMORY,
    OPH_VET,
    WIKI_ACCOMPANYING,
)
from erasmusrules.bibliography.school import ANADRASIS, BIDRAGSKOMPASSEN_2026
from erasmusrules.conditions import AnyOf, Perhaps
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
)
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.needs import Accompaniment, Ground, Need, Reason
from erasmusrules.openings import OPEN
from erasmusrules.programme_2021_2027.every_field import STAFF
from erasmusrules.rules import Kind, Rule, Topic
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.roles import Role, Venue

_ADULT = ACTION.one_of(Action.KA121_ADU, Action.KA122_ADU)

_GROUP = ACTIVITY.one_of(Activity.GROUP_MOBILITY_OF_ADULT_LEARNERS)
_UNTIL_2022 = ACTIVITY.one_of(Activity.INDIVIDUAL_LEARNING_MOBILITY_OF_ADULT_LEARNERS)
_SHORT_TERM = ACTIVITY.one_of(Activity.SHORT_TERM_LEARNING_MOBILITY_OF_ADULT_LEARNERS)
_LONG_TERM = ACTIVITY.one_of(Activity.LONG_TERM_LEARNING_MOBILITY_OF_ADULT_LEARNERS)
_INDIVIDUAL = ACTIVITY.one_of(
    Activity.INDIVIDUAL_LEARNING_MOBILITY_OF_ADULT_LEARNERS,
    Activity.SHORT_TERM_LEARNING_MOBILITY_OF_ADULT_LEARNERS,
    Activity.LONG_TERM_LEARNING_MOBILITY_OF_ADULT_LEARNERS,
)
_LEARNERS = _GROUP | _INDIVIDUAL
_JOB_SHADOWING = ACTIVITY.one_of(Activity.JOB_SHADOWING)
_ASSIGNMENT = ACTIVITY.one_of(Activity.TEACHING_OR_TRAINING_ASSIGNMENT)
_COURSES = ACTIVITY.one_of(Activity.COURSES_AND_TRAINING)
_STAFF_MOBILITY = ACTIVITY.one_of(
    Activity.JOB_SHADOWING, Activity.TEACHING_OR_TRAINING_ASSIGNMENT, Activity.COURSES_AND_TRAINING
)

_ALWAYS_THERE = (
    Activity.GROUP_MOBILITY_OF_ADULT_LEARNERS,
    Activity.JOB_SHADOWING,
    Activity.TEACHING_OR_TRAINING_ASSIGNMENT,
    Activity.COURSES_AND_TRAINING,
    Activity.INVITED_EXPERTS,
    Activity.HOSTING_TEACHERS_AND_EDUCATORS_IN_TRAINING,
    Activity.PREPARATORY_VISIT,
)
# "Other non-teaching staff and experts, policy coordinators": whether these are among them was not read.
_PERHAPS_STAFF = (
    Role.SCHOOL_BOARD_MEMBER,
    Role.SCHOOL_COUNCIL_MEMBER,
    Role.SCHOOL_GROUP_REPRESENTATIVE,
    Role.DECISION_MAKER,
)

_WITHOUT_ENROLMENT = Label(
    nl="sinds 2023 volstaat het, ook zonder inschrijving, deel te nemen aan een programma van de organisatie",
    en="since 2023 it is enough, without enrolment, to take part in a programme of the organisation",
)

ACTIONS: tuple[Rule[Mobility], ...] = (
    Rule(
        id="adult/ka121-ka122/action",
        title=Label(nl="actie KA121-ADU of KA122-ADU", en="action KA121-ADU or KA122-ADU"),
        topic=Topic.ACTION,
        applies=_ADULT,
        requires=History(
            In(
                2021,
                2026,
                OPEN,
                EPOS_ADU_2022.at("page", "adult education, application year 2022"),
                TEMPUS_KA121_ADU.at("page", "KA121-ADU, call 2023"),
                EPOS_KA121_ADU.at("page", "KA121-ADU, application year 2024"),
                ACCESSEUROPE_2025.at("page", "KA122-ADU, call 2025"),
            ),
        ),
    ),
    Rule(
        id="adult/ka121-ka122/activity",
        title=Label(nl="activiteiten in de volwasseneneducatie", en="activities in adult education"),
        topic=Topic.ACTIVITY,
        applies=_ADULT,
        requires=History(
            In(
                2021,
                2022,
                ACTIVITY.one_of(
                    *_ALWAYS_THERE,
                    Activity.INDIVIDUAL_LEARNING_MOBILITY_OF_ADULT_LEARNERS,
                    # The name of another field for a part of "teaching or training".
                    doubtful=(Activity.TEACHING_ASSIGNMENT,),
                ),
                EPOS_ADU_2022.at("activities", "staff; groups of adult learners and individual learners"),
                EURYDICE_LT.at(
                    "mobility", "groups and individual learners, staff, foreign experts, future teachers, visits"
                ),
            ),
            In(
                2023,
                2026,
                ACTIVITY.one_of(
                    *_ALWAYS_THERE,
                    Activity.SHORT_TERM_LEARNING_MOBILITY_OF_ADULT_LEARNERS,
                    Activity.LONG_TERM_LEARNING_MOBILITY_OF_ADULT_LEARNERS,
                    doubtful=(Activity.TEACHING_ASSIGNMENT,),
                ),
                IKY_ADULT.at("activities", "groups, short and long stays, staff, experts, hosting, preparatory visits"),
                BIBB_ADULT_2022.at("new in 2023", "longer stays, up to a year"),
                OEAD_ADULT.at("learners", "three formats"),
            ),
        ),
    ),
)

LEARNERS: tuple[Rule[Mobility], ...] = (
    Rule(
        id="adult/ka121-ka122/learners/participants",
        title=Label(nl="lerende deelnemers in de volwasseneneducatie", en="learners taking part in adult education"),
        topic=Topic.PARTICIPANTS,
        applies=_ADULT & _LEARNERS,
        requires=History(
            In(
                2021,
                2026,
                ROLE.one_of(Role.ADULT_LEARNER),
                EC_ADULT_LEARNERS.at("overview", "adult learners, in a group or individually"),
                IDEP_ADULT.at("learners", "learners in adult education programmes"),
            ),
        ),
        leaves_out=(
            Label(
                nl="wie volgens de nationale regels een lerende volwassene is "
                "(op Cyprus: 18 jaar of ouder, geen beroepsopleiding)",
                en="who counts nationally as an adult learner (in Cyprus: 18 or older, no vocational training)",
            ),
        ),
    ),
    Rule(
        id="adult/ka121-ka122/learners/fewer-opportunities",
        title=Label(nl="lerenden met minder kansen", en="learners with fewer opportunities"),
        topic=Topic.PARTICIPANTS,
        applies=_ADULT & _LEARNERS,
        requires=History(
            In(
                2021,
                2022,
                ALL_WITH_FEWER_OPPORTUNITIES.holds(),
                BIBB_ADULT_2022.at("target group", "until now only disadvantaged learners could take part"),
                LEARGAS_ADULT_2023.at("new in 2023", "previously only low-skilled learners could participate"),
                EC_ADULT_LEARNERS.at("overview, older version", "adult learners with fewer opportunities"),
                EPOS_ADU_2022.at("learners", "preferably learners with fewer opportunities"),
            ),
            In(
                2023,
                2026,
                ALL_WITH_FEWER_OPPORTUNITIES.free(),
                BIBB_ADULT_2022.at("target group", "from call 2023 all adult learners; fewer opportunities come first"),
                LEARGAS_ADULT_2023.at("new in 2023", "no longer low-skilled learners only"),
                OEAD_ADULT.at("learners", "a balanced mix of profiles, fewer opportunities well included"),
            ),
        ),
    ),
    Rule(
        id="adult/ka121-ka122/learners/enrolment",
        title=Label(nl="band van de lerenden met de uitzendende organisatie", en="learners' link with the sender"),
        topic=Topic.ENROLMENT,
        kind=Kind.DUTY,
        applies=_ADULT & _LEARNERS,
        requires=History(
            In(
                2021,
                2022,
                ENROLLED.holds(),
                LEARGAS_ADULT_2023.at("new in 2023", "previously learners had to be enrolled"),
                IDEP_ADULT.at("learners", "enrolled in adult education programmes of the sending organisation"),
            ),
            In(
                2023,
                2026,
                AnyOf(ENROLLED.holds(), Perhaps(ENROLLED.free(), _WITHOUT_ENROLMENT)),
                LEARGAS_ADULT_2023.at("new in 2023", "taking part in a programme of the sending organisation"),
                OEAD_ADULT.at("learners", "persons in a programme for adults at the sending organisation"),
            ),
        ),
        leaves_out=(
            Label(
                nl="dat later ook wie gebruikmaakt van de diensten van de organisatie (zoals een bibliotheek) meetelt",
                en="that later those who use the services of the organisation (such as a library) count as well",
            ),
        ),
    ),
    Rule(
        id="adult/group-mobility/group",
        title=Label(nl="groepsgrootte bij groepsmobiliteit", en="group size in group mobility"),
        topic=Topic.GROUP,
        applies=_ADULT & _GROUP,
        requires=History(
            In(
                2021,
                2026,
                PARTICIPANTS.at_least(2),
                EC_ADULT_LEARNERS.at("group mobility", "at least 2 learners in each group"),
                EPOS_ADU_2022.at("group mobility", "at least 2 learners"),
                INDIRE_LEARNERS_2024.at("group mobility", "at least 2 learners"),
            ),
        ),
    ),
    Rule(
        id="adult/group-mobility/duration",
        title=Label(nl="duur van de groepsmobiliteit", en="duration of group mobility"),
        topic=Topic.DURATION,
        applies=_ADULT & _GROUP,
        requires=History(
            In(
                2021,
                2026,
                DAYS.within(2, 30),
                EC_ADULT_LEARNERS.at("group mobility", "2 to 30 days, travelling time left out"),
                EPOS_ADU_2022.at("group mobility", "2 to 30 days"),
                INDIRE_LEARNERS_2024.at("group mobility", "2 to 30 days"),
            ),
        ),
    ),
    Rule(
        id="adult/individual-mobility/duration",
        title=Label(nl="duur van de individuele leermobiliteit", en="duration of individual learning mobility"),
        topic=Topic.DURATION,
        applies=_ADULT & _UNTIL_2022,
        requires=History(
            In(
                2021,
                2026,
                DAYS.within(2, 30),
                EPOS_ADU_2022.at("individual", "2 to 30 days"),
                DZS_ADULT.at("individual", "2 to 30 days"),
                EC_ADULT_LEARNERS.at("individual, older version", "2 days to 1 month, travelling time left out"),
            ),
        ),
    ),
    Rule(
        id="adult/short-term-mobility/duration",
        title=Label(nl="duur van de kortdurende leermobiliteit", en="duration of short-term learning mobility"),
        topic=Topic.DURATION,
        applies=_ADULT & _SHORT_TERM,
        requires=History(
            In(
                2021,
                2026,
                DAYS.within(2, 29),
                INDIRE_LEARNERS_2024.at("short-term", "2 to 29 days"),
                IKY_ADULT.at("short-term", "2 to 29 days"),
            ),
        ),
    ),
    Rule(
        id="adult/long-term-mobility/duration",
        title=Label(nl="maximale duur van de langdurende leermobiliteit", en="maximum of long-term learning mobility"),
        topic=Topic.DURATION,
        applies=_ADULT & _LONG_TERM,
        requires=History(
            In(
                2021,
                2026,
                DAYS.at_most(365),
                BIBB_ADULT_2022.at("new in 2023", "up to a year, 365 days"),
            ),
        ),
    ),
    Rule(
        id="adult/long-term-mobility/minimum",
        title=Label(nl="minimale duur van de langdurende leermobiliteit", en="minimum of long-term learning mobility"),
        topic=Topic.DURATION,
        applies=_ADULT & _LONG_TERM,
        requires=History(
            In(
                2021,
                2026,
                # No source says so; it follows from where the short stay ends.
                DAYS.at_least(30),
                MEMORY.at("long-term", "from 30 days, since the short stay ends at 29"),
            ),
        ),
    ),
    Rule(
        id="adult/group-mobility/accompaniment",
        title=Label(nl="begeleiding bij groepsmobiliteit", en="accompaniment in group mobility"),
        topic=Topic.ACCOMPANIMENT,
        kind=Kind.DUTY,
        applies=_ADULT & _GROUP,
        requires=History(
            In(
                2021,
                2026,
                Accompaniment(
                    grounds=(Ground(Need.REQUIRED, Reason.ACTIVITY),),
                    who=Label(
                        nl="gekwalificeerde opleiders van de uitzendende organisatie",
                        en="qualified trainers of the sending organisation",
                    ),
                    throughout=True,
                ),
                INDIRE_LEARNERS_2024.at("group mobility", "qualified trainers of the sender go along the whole time"),
                EUROGUIDANCE_LV.at("adult learners", "qualified trainers accompany the learners for the entire stay"),
                WIKI_ACCOMPANYING.at("glossary", "qualified education staff must accompany groups"),
            ),
        ),
    ),
    Rule(
        id="adult/individual-mobility/accompaniment",
        title=Label(nl="begeleiding bij individuele mobiliteit", en="accompaniment in individual mobility"),
        topic=Topic.ACCOMPANIMENT,
        kind=Kind.DUTY,
        applies=_ADULT & _INDIVIDUAL,
        requires=History(
            In(
                2021,
                2026,
                Accompaniment(
                    grounds=(
                        Ground(Need.ALLOWED, Reason.FEWER_OPPORTUNITIES, unless=WITH_FEWER_OPPORTUNITIES.at_most(0)),
                    )
                ),
                WIKI_ACCOMPANYING.at("glossary", "in individual activities, with fewer opportunities"),
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
        id="adult/individual-mobility/venue",
        title=Label(nl="plaats van de individuele mobiliteit", en="venue of individual mobility"),
        topic=Topic.VENUE,
        kind=Kind.DUTY,
        applies=_ADULT & _INDIVIDUAL,
        requires=History(
            In(
                2021,
                2026,
                VENUE.one_of(Venue.HOSTING_ORGANISATION, doubtful=(Venue.EU_INSTITUTION_SEAT, Venue.OTHER)),
                EC_ADULT_LEARNERS.at("individual", "at a hosting organisation: classes, work, shadowing, observation"),
            ),
        ),
    ),
    Rule(
        id="adult/individual-mobility/learning-programme",
        title=Label(nl="individueel leerprogramma", en="individual learning programme"),
        topic=Topic.DOCUMENTS,
        kind=Kind.DUTY,
        applies=_ADULT & _INDIVIDUAL,
        requires=History(
            In(
                2021,
                2026,
                LEARNING_PROGRAMME.holds(),
                EC_ADULT_LEARNERS.at("individual", "an individual learning programme for every participant"),
            ),
        ),
    ),
    Rule(
        id="adult/individual-mobility/learning-agreement",
        title=Label(nl="ondertekende leerovereenkomst", en="signed learning agreement"),
        topic=Topic.DOCUMENTS,
        kind=Kind.DUTY,
        applies=_ADULT & _INDIVIDUAL,
        requires=History(
            In(
                2021,
                2026,
                LEARNING_AGREEMENT.holds(),
                EC_ADULT_LEARNERS.at("conditions", "the learner, the sending and the hosting organisation sign it"),
            ),
        ),
    ),
)

STAFF_RULES: tuple[Rule[Mobility], ...] = (
    Rule(
        id="adult/ka121-ka122/staff/participants",
        title=Label(nl="deelnemers aan personeelsmobiliteit", en="participants in staff mobility"),
        topic=Topic.PARTICIPANTS,
        applies=_ADULT & _STAFF_MOBILITY,
        requires=History(
            In(
                2021,
                2026,
                ROLE.one_of(*STAFF, Role.VOLUNTEER, doubtful=_PERHAPS_STAFF),
                IDEP_ADULT.at(
                    "staff", "teachers, trainers, other staff and experts: administration, volunteers, advisers"
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
        id="adult/ka121-ka122/staff/enrolment",
        title=Label(nl="band van het personeel met de uitzendende organisatie", en="staff's link with the sender"),
        topic=Topic.ENROLMENT,
        kind=Kind.DUTY,
        applies=_ADULT & _STAFF_MOBILITY,
        requires=History(
            In(
                2021,
                2026,
                ENROLLED.holds(),
                IDEP_ADULT.at("staff", "the working relationship with the sending organisation is documented"),
            ),
        ),
    ),
    Rule(
        id="adult/job-shadowing/duration",
        title=Label(nl="duur van jobshadowing", en="duration of job shadowing"),
        topic=Topic.DURATION,
        applies=_ADULT & _JOB_SHADOWING,
        requires=History(
            In(
                2021,
                2026,
                DAYS.within(2, 60),
                INDIRE_STAFF_2024.at("job shadowing", "2 to 60 days"),
                EURYDICE_ES.at("job shadowing", "2 to 60 days"),
                IKY_ADULT.at("job shadowing", "2 to 60 days"),
                EC_ADULT_STAFF.at("duration", "at most 2 months, travelling time left out"),
            ),
        ),
    ),
    Rule(
        id="adult/assignment/duration",
        title=Label(
            nl="duur van een onderwijs- of opleidingsopdracht", en="duration of a teaching or training assignment"
        ),
        topic=Topic.DURATION,
        applies=_ADULT & _ASSIGNMENT,
        requires=History(
            In(
                2021,
                2026,
                DAYS.within(2, 365),
                EURYDICE_ES.at("teaching or training assignments", "2 to 365 days"),
                IKY_ADULT.at("teaching or training assignments", "2 to 365 days"),
                DZS_ADULT_STAFF_2022.at("teaching or training assignments", "2 to 365 days"),
            ),
        ),
    ),
    Rule(
        id="adult/courses-and-training/duration",
        title=Label(nl="duur van cursussen en opleiding", en="duration of courses and training"),
        topic=Topic.DURATION,
        applies=_ADULT & _COURSES,
        requires=History(
            In(
                2021,
                2024,
                DAYS.within(2, 30),
                EURYDICE_ES.at("courses and training", "2 to 30 days, course fees for at most 10"),
                DZS_ADULT_STAFF_2022.at("courses", "2 to 30 days"),
                IKY_ADULT.at("courses and training", "2 to 30 days, course fees for at most 10"),
            ),
            Gap(
                2025,
                2026,
                Label(
                    nl="de bronnen spreken elkaar tegen over het maximum: 30 dagen (zoals tot en met 2024) of 10 dagen",
                    en="the sources disagree on the maximum: 30 days (as up to and including 2024) or 10 days",
                ),
                IKY_ADULT.at("courses and training", "2 to 30 days, course fees for at most 10; undated"),
                OPH_VET.at("courses and training", "2 to 10 days in VET, undated"),
                BIDRAGSKOMPASSEN_2026.at("activities", "2 to 10 days in school education, call 2026"),
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
        id="adult/courses-and-training/origin",
        title=Label(nl="herkomst van de deelnemers aan de cursus", en="origin of the course participants"),
        topic=Topic.ORIGIN,
        kind=Kind.DUTY,
        applies=_ADULT & _COURSES,
        requires=History(
            In(
                2021,
                2026,
                ORIGINS.at_least(2, Country, Label(nl="verschillende landen", en="different countries")),
                ANADRASIS.at("courses", "in school education: participants from at least 2 different countries"),
            ),
        ),
    ),
    Rule(
        id="adult/job-shadowing/venue",
        title=Label(nl="plaats van jobshadowing", en="venue of job shadowing"),
        topic=Topic.VENUE,
        kind=Kind.DUTY,
        applies=_ADULT & _JOB_SHADOWING,
        requires=History(
            In(
                2021,
                2026,
                VENUE.one_of(Venue.HOSTING_ORGANISATION, doubtful=(Venue.EU_INSTITUTION_SEAT, Venue.OTHER)),
                INDIRE_STAFF_2024.at(
                    "job shadowing", "at an adult education provider or another relevant organisation"
                ),
                IKY_ADULT.at("job shadowing", "at the hosting organisation"),
            ),
        ),
    ),
    Rule(
        id="adult/assignment/venue",
        title=Label(nl="plaats van een onderwijs- of opleidingsopdracht", en="venue of an assignment"),
        topic=Topic.VENUE,
        kind=Kind.DUTY,
        applies=_ADULT & _ASSIGNMENT,
        requires=History(
            In(
                2021,
                2026,
                VENUE.one_of(Venue.HOSTING_ORGANISATION),
                DZS_ADULT_STAFF_2022.at("assignments", "in a partner organisation abroad"),
            ),
        ),
    ),
)

RULES = ACTIONS + LEARNERS + STAFF_RULES
