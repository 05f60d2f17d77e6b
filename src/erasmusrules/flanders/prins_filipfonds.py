"""The Prins Filipfonds: exchanges between schools of the three Communities of Belgium."""

from erasmusrules.bibliography.every_field import SEED_001
from erasmusrules.bibliography.flanders import (
    BRULOCALIS_PRINS_FILIPFONDS,
    EUROPAHUIS_SCHOLEN_SWITCH,
    MONARCHY,
    SEED_002,
)
from erasmusrules.conditions import AllOf, AnyOf, Is
from erasmusrules.flanders.exchange_facts import COMMUNITIES, DAYS_FOR_EACH_COMMUNITY, LEVELS, ROLE, VIRTUAL
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label
from erasmusrules.openings import PROJECTS_OPEN
from erasmusrules.project import Project
from erasmusrules.project_facts import ACTION, APPLICANT, APPLICANT_COUNTRY, BUDGET
from erasmusrules.rules import Kind, Rule, Topic
from erasmusrules.vocabulary.agencies import Community
from erasmusrules.vocabulary.applicants import Applicant
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.education import Level
from erasmusrules.vocabulary.other_actions import OtherAction
from erasmusrules.vocabulary.roles import Role

_PRINS_FILIPFONDS = ACTION.one_of(OtherAction.PRINS_FILIPFONDS)
_TEACHERS_AND_HEADS = (Role.STAFF, Role.TEACHER, Role.SCHOOL_LEADER)
_NOT_READ_BEFORE_2019 = Gap(
    2014,
    2018,
    Label(
        nl="de voorwaarden zijn nagelezen voor 2019 en 2020; over eerdere jaren is niets gevonden",
        en="the conditions were read for 2019 and 2020; nothing was found about earlier years",
    ),
)
_ONLY_OF_2020 = Label(nl="deze voorwaarde is alleen voor 2020 nagelezen", en="this condition was read for 2020 only")

RULES: tuple[Rule[Project], ...] = (
    Rule(
        id="flanders/prins-filipfonds/project-action",
        title=Label(nl="Prins Filipfonds", en="Prince Philippe Fund"),
        topic=Topic.ACTION,
        applies=_PRINS_FILIPFONDS,
        requires=History(
            In(
                2014,
                2020,
                PROJECTS_OPEN,
                MONARCHY.at("page", "founded in 1998, for exchanges between the Communities of Belgium"),
                SEED_002.at("lines 552-557", "exchange with schools of the other Communities, in 2016"),
                SEED_001.at("lines 111-118", "exchanges with schools of the other Communities, in 2019"),
                BRULOCALIS_PRINS_FILIPFONDS.at("page", "applications in 2020"),
            ),
        ),
    ),
    Rule(
        id="flanders/prins-filipfonds/applicant",
        title=Label(nl="aanvrager bij het Prins Filipfonds", en="applicant to the Prince Philippe Fund"),
        topic=Topic.APPLICANT,
        applies=_PRINS_FILIPFONDS,
        requires=History(
            _NOT_READ_BEFORE_2019,
            In(
                2019,
                2020,
                AllOf(
                    APPLICANT.one_of(Applicant.SCHOOL, doubtful=(Applicant.VET_PROVIDER, Applicant.OTHER_ORGANISATION)),
                    APPLICANT_COUNTRY.one_of(Country.BE),
                ),
                SEED_001.at("line 111", "schools of the three Communities of Belgium"),
                EUROPAHUIS_SCHOLEN_SWITCH.at("application", "filled in by both schools, submitted by one"),
            ),
        ),
    ),
    Rule(
        id="flanders/prins-filipfonds/communities",
        title=Label(nl="Gemeenschappen van de scholen", en="Communities of the schools"),
        topic=Topic.PARTNERS,
        applies=_PRINS_FILIPFONDS,
        requires=History(
            _NOT_READ_BEFORE_2019,
            In(
                2019,
                2020,
                COMMUNITIES.at_least(
                    2, Community, Label(nl="verschillende Gemeenschappen", en="different Communities")
                ),
                SEED_001.at("line 111", "with schools of the other Communities: at least 2 of the 3"),
            ),
        ),
    ),
    Rule(
        id="flanders/prins-filipfonds/levels",
        title=Label(nl="onderwijsniveaus bij het Prins Filipfonds", en="levels of education of the Fund"),
        topic=Topic.PARTICIPANTS,
        applies=_PRINS_FILIPFONDS,
        requires=History(
            _NOT_READ_BEFORE_2019,
            In(
                2019,
                2020,
                LEVELS.each_of(
                    (Level.PRIMARY, Level.FIRST_STAGE_SECONDARY, Level.SECONDARY),
                    Label(
                        nl="een niveau van het lager of secundair onderwijs",
                        en="a level of primary or secondary education",
                    ),
                ),
                SEED_001.at("line 111", "primary and secondary education"),
                BRULOCALIS_PRINS_FILIPFONDS.at(
                    "page", "primary and secondary: general, technical, vocational, special"
                ),
            ),
        ),
    ),
    Rule(
        id="flanders/prins-filipfonds/participants",
        title=Label(nl="wie met het Prins Filipfonds uitwisselt", en="who takes part in exchanges with the Fund"),
        topic=Topic.PARTICIPANTS,
        kind=Kind.DUTY,
        applies=_PRINS_FILIPFONDS,
        requires=History(
            _NOT_READ_BEFORE_2019,
            In(
                2019,
                2020,
                ROLE.one_of(Role.PUPIL, *_TEACHERS_AND_HEADS),
                SEED_001.at("line 113", "for pupils, teachers and heads"),
            ),
        ),
    ),
    Rule(
        id="flanders/prins-filipfonds/days",
        title=Label(nl="ontmoetingsdagen", en="days for meeting"),
        topic=Topic.DURATION,
        kind=Kind.DUTY,
        applies=_PRINS_FILIPFONDS,
        requires=History(
            Gap(2014, 2019, _ONLY_OF_2020),
            In(
                2020,
                2020,
                AnyOf(DAYS_FOR_EACH_COMMUNITY.at_least(1), VIRTUAL.holds()),
                EUROPAHUIS_SCHOLEN_SWITCH.at("conditions", "at least 1 full day in each Community: 2 schools, 2 days"),
                BRULOCALIS_PRINS_FILIPFONDS.at("page", "virtual exchanges too"),
            ),
        ),
        leaves_out=(
            Label(
                nl="of er een volledige dag in elke Gemeenschap zelf plaatsvindt",
                en="whether one full day takes place in each Community itself",
            ),
        ),
    ),
    Rule(
        id="flanders/prins-filipfonds/grant",
        title=Label(nl="steun van het Prins Filipfonds", en="grant from the Prince Philippe Fund"),
        topic=Topic.BUDGET,
        applies=_PRINS_FILIPFONDS,
        requires=History(
            _NOT_READ_BEFORE_2019,
            In(2019, 2019, BUDGET.within(500, 2500), SEED_001.at("line 117", "500 to 2500 euros")),
            In(
                2020,
                2020,
                AllOf(
                    BUDGET.at_most(2500),
                    AnyOf(BUDGET.at_least(500), VIRTUAL.holds(), ROLE.one_of(*_TEACHERS_AND_HEADS)),
                    AnyOf(BUDGET.at_most(500), AllOf(Is(VIRTUAL, truth=False), ROLE.one_of(Role.PUPIL))),
                ),
                BRULOCALIS_PRINS_FILIPFONDS.at("amounts", "500 to 2500 euros; on line or for staff: to 500"),
                EUROPAHUIS_SCHOLEN_SWITCH.at("amounts", "500 to 2500 euros; on line or for staff: to 500"),
            ),
        ),
    ),
)
