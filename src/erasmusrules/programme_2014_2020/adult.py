"""Key Action 1, adult education staff mobility (KA104): staff only, for a short time, abroad."""

from erasmusrules.bibliography.adult import EPOS_KA104, TEMPUS_ADULT
from erasmusrules.bibliography.every_field import SEED_004
from erasmusrules.facts import ACTION, ACTIVITY, DAYS, ENROLLED, ROLE, VENUE
from erasmusrules.history import History, In
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.openings import OPEN
from erasmusrules.rules import Kind, Rule, Topic
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.roles import Role, Venue

_KA104 = ACTION.one_of(Action.KA104)
_JOB_SHADOWING = ACTIVITY.one_of(Activity.JOB_SHADOWING)
_ASSIGNMENT = ACTIVITY.one_of(Activity.TEACHING_OR_TRAINING_ASSIGNMENT)
_STAFF = (
    Role.STAFF,
    Role.TEACHER,
    Role.TRAINER,
    Role.SCHOOL_LEADER,
    Role.NON_TEACHING_STAFF,
    Role.VOLUNTEER,
)
# "Staff": whether people from outside the centre are among them was not read.
_PERHAPS_STAFF = (
    Role.PUPIL_GUIDANCE_STAFF,
    Role.PEDAGOGICAL_ADVISER,
    Role.SCHOOL_BOARD_MEMBER,
    Role.SCHOOL_COUNCIL_MEMBER,
    Role.SCHOOL_GROUP_REPRESENTATIVE,
)

RULES: tuple[Rule[Mobility], ...] = (
    Rule(
        id="adult/ka104/action",
        title=Label(nl="actie KA104", en="action KA104"),
        topic=Topic.ACTION,
        applies=_KA104,
        requires=History(
            In(
                2014,
                2020,
                OPEN,
                EPOS_KA104.at("KA1 volwasseneneducatie", "adult education staff mobility in the calls 2014 to 2020"),
                TEMPUS_ADULT.at("mobility projects", "mobility of adult education staff"),
            ),
        ),
    ),
    Rule(
        id="adult/ka104/activity",
        title=Label(nl="activiteiten van KA104", en="activities of KA104"),
        topic=Topic.ACTIVITY,
        applies=_KA104,
        requires=History(
            In(
                2014,
                2020,
                ACTIVITY.one_of(
                    Activity.STRUCTURED_COURSE_OR_TRAINING_EVENT,
                    Activity.JOB_SHADOWING,
                    Activity.TEACHING_OR_TRAINING_ASSIGNMENT,
                    # Names that leave open which of the three is meant.
                    doubtful=(Activity.TEACHING_ASSIGNMENT, Activity.STAFF_TRAINING),
                ),
                EPOS_KA104.at(
                    "activiteiten", "courses, seminars and conferences; job shadowing; teaching or training at a host"
                ),
            ),
        ),
        leaves_out=(
            Label(
                nl="dat ‘seminarie’ en ‘conferentie’ in de tekst van het agentschap als cursus tellen",
                en="that ‘seminar’ and ‘conference’ in the agency's text count as a course",
            ),
        ),
    ),
    Rule(
        id="adult/ka104/participants",
        title=Label(nl="deelnemers aan KA104", en="participants in KA104"),
        topic=Topic.PARTICIPANTS,
        applies=_KA104,
        requires=History(
            In(
                2014,
                2020,
                ROLE.one_of(*_STAFF, doubtful=_PERHAPS_STAFF),
                EPOS_KA104.at("deelnemers", "staff, volunteers with a clear contract among them; no learners"),
                SEED_004.at("lines 23-26, KA1", "staff; of learners, no adults", evidence=Evidence.OFFICIAL),
            ),
        ),
        leaves_out=(
            Label(
                nl="of een vrijwilliger een duidelijke vrijwilligersovereenkomst heeft",
                en="whether a volunteer has a clear volunteer contract",
            ),
        ),
    ),
    Rule(
        id="adult/ka104/enrolment",
        title=Label(nl="band met de uitzendende organisatie", en="link with the sending organisation"),
        topic=Topic.ENROLMENT,
        kind=Kind.DUTY,
        applies=_KA104,
        requires=History(
            In(
                2014,
                2020,
                ENROLLED.holds(),
                EPOS_KA104.at("deelnemers", "staff of the organisation, or volunteers under contract with it"),
            ),
        ),
    ),
    Rule(
        id="adult/ka104/duration",
        title=Label(nl="duur van de personeelsmobiliteit", en="duration of staff mobility"),
        topic=Topic.DURATION,
        applies=_KA104,
        requires=History(
            In(
                2014,
                2020,
                DAYS.within(2, 60),
                EPOS_KA104.at("duur", "2 to 60 days, without travel"),
                TEMPUS_ADULT.at("mobility projects", "2 days to 2 months"),
            ),
        ),
    ),
    Rule(
        id="adult/ka104/job-shadowing/venue",
        title=Label(nl="plaats van jobshadowing", en="venue of job shadowing"),
        topic=Topic.VENUE,
        kind=Kind.DUTY,
        applies=_KA104 & _JOB_SHADOWING,
        requires=History(
            In(
                2014,
                2020,
                VENUE.one_of(Venue.HOSTING_ORGANISATION, doubtful=(Venue.EU_INSTITUTION_SEAT, Venue.OTHER)),
                EPOS_KA104.at("activiteiten", "job shadowing at a host organisation"),
            ),
        ),
    ),
    Rule(
        id="adult/ka104/assignment/venue",
        title=Label(nl="plaats van een onderwijs- of opleidingsopdracht", en="venue of an assignment"),
        topic=Topic.VENUE,
        kind=Kind.DUTY,
        applies=_KA104 & _ASSIGNMENT,
        requires=History(
            In(
                2014,
                2020,
                VENUE.one_of(Venue.HOSTING_ORGANISATION),
                EPOS_KA104.at("activiteiten", "at a host organisation that is in adult education itself"),
            ),
        ),
        leaves_out=(
            Label(
                nl="of de ontvangende organisatie zelf in de volwasseneneducatie werkt",
                en="whether the receiving organisation works in adult education itself",
            ),
        ),
    ),
)
