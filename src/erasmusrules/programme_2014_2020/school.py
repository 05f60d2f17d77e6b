"""Key Action 1, mobility project for school education staff (KA101): staff only, for a short time, abroad."""

from erasmusrules.bibliography.every_field import (
    SEED_001,
)
from erasmusrules.bibliography.school import (
    EPOS_KA101,
    GUIDE_SCHOOL_STAFF,
    MOBILITY_TOOL_KA101,
)
from erasmusrules.conditions import AnyOf
from erasmusrules.facts import (
    ACTION,
    ACTIVITY,
    DAYS,
    ENROLLED,
    ROLE,
)
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.needs import Accompaniment, Ground, Need, Reason
from erasmusrules.openings import OPEN
from erasmusrules.rules import Kind, Rule, Topic
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.roles import Role

_KA101 = ACTION.one_of(Action.KA101)
_STAFF = (Role.STAFF, Role.TEACHER, Role.SCHOOL_LEADER, Role.NON_TEACHING_STAFF)
# "Teaching and non-teaching staff": whether a trainer of the school is among them was not read.
_PERHAPS_STAFF = (Role.TRAINER,)
_FROM_OUTSIDE = (
    Role.PUPIL_GUIDANCE_STAFF,
    Role.PEDAGOGICAL_ADVISER,
    Role.SCHOOL_BOARD_MEMBER,
    Role.SCHOOL_COUNCIL_MEMBER,
    Role.SCHOOL_GROUP_REPRESENTATIVE,
)

RULES: tuple[Rule[Mobility], ...] = (
    Rule(
        id="school/ka101/action",
        title=Label(nl="actie KA101", en="action KA101"),
        topic=Topic.ACTION,
        applies=_KA101,
        requires=History(
            In(
                2014,
                2020,
                OPEN,
                EPOS_KA101.at("KA1 schoolonderwijs", "school staff mobility in the calls 2014 to 2020"),
                SEED_001.at("lines 157-163, KA1", "schools may apply in KA1"),
            ),
        ),
    ),
    Rule(
        id="school/ka101/activity",
        title=Label(nl="activiteiten van KA101", en="activities of KA101"),
        topic=Topic.ACTIVITY,
        applies=_KA101,
        requires=History(
            In(
                2014,
                2020,
                ACTIVITY.one_of(
                    Activity.TEACHING_ASSIGNMENT,
                    Activity.STRUCTURED_COURSE_OR_TRAINING_EVENT,
                    Activity.JOB_SHADOWING,
                ),
                GUIDE_SCHOOL_STAFF.at("activities", "teaching assignment, structured course or event, job shadowing"),
                MOBILITY_TOOL_KA101.at("activity types", "SE-TAA, SE-SC-TE, SE-JOB-SHDW"),
                SEED_001.at("line 161, KA1", "teaching or training assignment, placement or job shadowing, course"),
            ),
        ),
        leaves_out=(
            Label(
                nl="dat ‘conferentie’ en ‘stage’ in de tekst van het agentschap als cursus of als jobshadowing tellen",
                en="that ‘conference’ and ‘placement’ in the agency's text count as a course or as job shadowing",
            ),
        ),
    ),
    Rule(
        id="school/ka101/participants",
        title=Label(nl="deelnemers aan KA101", en="participants in KA101"),
        topic=Topic.PARTICIPANTS,
        applies=_KA101,
        requires=History(
            In(
                2014,
                2014,
                ROLE.one_of(*_STAFF, doubtful=_PERHAPS_STAFF),
                SEED_001.at("lines 161-163, KA1", "staff only; persons from outside the school from 2015 on"),
                EPOS_KA101.at("deelnemers", "staff only, teaching and non-teaching"),
            ),
            In(
                2015,
                2020,
                ROLE.one_of(*_STAFF, *_FROM_OUTSIDE, doubtful=_PERHAPS_STAFF),
                SEED_001.at(
                    "line 163, KA1",
                    "from 2015 also CLB staff, pedagogical advisers, school board, school council, school group",
                ),
                EPOS_KA101.at("deelnemers", "staff, and persons with a part in the school's strategic development"),
            ),
        ),
        leaves_out=(
            Label(
                nl="of iemand van buiten de school een rol speelt in haar strategische ontwikkeling",
                en="whether somebody from outside the school has a part in its strategic development",
            ),
        ),
    ),
    Rule(
        id="school/ka101/enrolment",
        title=Label(nl="band met de uitzendende school", en="link with the sending school"),
        topic=Topic.ENROLMENT,
        kind=Kind.DUTY,
        applies=_KA101,
        requires=History(
            In(
                2014,
                2014,
                ENROLLED.holds(),
                SEED_001.at("line 163, KA1", "until 2014 a school sends its own staff only"),
            ),
            In(
                2015,
                2020,
                AnyOf(ENROLLED.holds(), ROLE.one_of(*_FROM_OUTSIDE)),
                SEED_001.at("line 163, KA1", "from 2015 not its own staff only, also persons from outside the school"),
            ),
        ),
    ),
    Rule(
        id="school/ka101/duration",
        title=Label(nl="duur van de personeelsmobiliteit", en="duration of staff mobility"),
        topic=Topic.DURATION,
        applies=_KA101,
        requires=History(
            In(
                2014,
                2020,
                DAYS.within(2, 60),
                SEED_001.at("line 161, KA1", "2 days to 2 months, that is 60 days, travel excluded"),
                EPOS_KA101.at("duur", "2 days to 2 months (60 days) without travel"),
                MOBILITY_TOOL_KA101.at("duration", "the tool takes 2 to 60 days"),
            ),
        ),
        leaves_out=(Label(nl="of de dagen op elkaar volgen", en="whether the days are consecutive"),),
    ),
    Rule(
        id="school/ka101/accompaniment",
        title=Label(nl="begeleiding bij personeelsmobiliteit", en="accompaniment in staff mobility"),
        topic=Topic.ACCOMPANIMENT,
        kind=Kind.DUTY,
        applies=_KA101,
        requires=History(
            Gap(
                2014,
                2017,
                Label(
                    nl="voor de oproepen 2014 tot en met 2017 is over begeleiders geen bron gevonden",
                    en="no source was found about accompanying persons for the calls 2014 to 2017",
                ),
            ),
            In(
                2018,
                2020,
                Accompaniment(grounds=(Ground(Need.ALLOWED, Reason.ACTIVITY),)),
                MOBILITY_TOOL_KA101.at("accompanying person", "a mobility can be flagged as an accompanying person's"),
            ),
        ),
    ),
)
