"""Erasmus+ 2014-2020, chapter by chapter of its guide."""

from erasmusrules import project_facts
from erasmusrules.bibliography.every_field import (
    EC_ACCREDITATION_2020,
    REGULATION_817,
)
from erasmusrules.bibliography.youth import CATH_YOUTH_2020
from erasmusrules.facts import ACTION
from erasmusrules.history import History, In
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.openings import EVERY_ACTION
from erasmusrules.programme_2014_2020 import (
    adult,
    centralised,
    deadlines,
    every_field,
    higher,
    partnerships,
    projects,
    school,
    vet,
    youth,
)
from erasmusrules.project import Project
from erasmusrules.quality_labels import holder_rules
from erasmusrules.rules import Programme, Rule, Topic
from erasmusrules.submission import deadline_rules
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.other_actions import OtherAction

TITLE = Label(nl="Erasmus+ 2014-2020", en="Erasmus+ 2014-2020")

ACTIONS = frozenset(
    {
        Action.KA101,
        Action.KA102,
        Action.KA103,
        Action.KA104,
        Action.KA105,
        Action.KA107,
        Action.KA108,
        Action.KA109,
        Action.KA110,
        Action.KA116,
        Action.KA117,
        Action.KA120_SCH,
        Action.KA120_VET,
        Action.KA120_ADU,
        Action.KA125,
        Action.KA135,
        Action.KA200,
        Action.KA201,
        Action.KA202,
        Action.KA203,
        Action.KA204,
        Action.KA205,
        Action.KA219,
        Action.KA226_SCH,
        Action.KA226_VET,
        Action.KA226_HED,
        Action.KA227_SCH,
        Action.KA227_ADU,
        Action.KA227_YOU,
        Action.KA229,
        Action.KA347,
    }
)
"""The actions of the period; the first accreditations of KA120 were asked for in a call of 2020."""

_OF_THE_PERIOD = Label(nl="een actie van 2014-2020", en="an action of 2014-2020")

ACTION_OF_THE_PERIOD = Rule[Mobility](
    id="programme-2014-2020/action",
    title=Label(nl="actie van de programmaperiode", en="action of the programming period"),
    topic=Topic.ACTION,
    applies=EVERY_ACTION,
    requires=History(
        In(
            2014,
            2020,
            ACTION.among(ACTIONS, _OF_THE_PERIOD),
            REGULATION_817.at("title", "the programme of 2021 to 2027 follows that of 2014 to 2020"),
            EC_ACCREDITATION_2020.at("call", "accreditations asked for in 2020 are used from 2021 on"),
        ),
    ),
)

PROGRAMME = Programme(
    title=TITLE,
    subject=Mobility,
    first=2014,
    last=2020,
    rules=(
        ACTION_OF_THE_PERIOD,
        *every_field.RULES,
        *school.RULES,
        *vet.RULES,
        *adult.RULES,
        *higher.RULES,
        *youth.RULES,
        *partnerships.RULES,
    ),
)

_WITHOUT_A_CODE = centralised.ACTIONS | {OtherAction.ETWINNING, OtherAction.BUURKLASSEN, OtherAction.PRINS_FILIPFONDS}
# Which of the others had forerunners in the period was not read.
_NOT_READ_OF = frozenset(OtherAction) - _WITHOUT_A_CODE

PROJECT_ACTION_OF_THE_PERIOD = Rule[Project](
    id="programme-2014-2020/project-action",
    title=ACTION_OF_THE_PERIOD.title,
    topic=Topic.ACTION,
    applies=EVERY_ACTION,
    requires=History(
        In(
            2014,
            2019,
            project_facts.ACTION.among(ACTIONS | _WITHOUT_A_CODE, _OF_THE_PERIOD, doubtful=_NOT_READ_OF),
            REGULATION_817.at("title", "the programme of 2021 to 2027 follows that of 2014 to 2020"),
        ),
        In(
            2020,
            2020,
            project_facts.ACTION.among(
                ACTIONS | _WITHOUT_A_CODE, _OF_THE_PERIOD, doubtful=_NOT_READ_OF | {Action.KA150_YOU}
            ),
            REGULATION_817.at("title", "the programme of 2021 to 2027 follows that of 2014 to 2020"),
            EC_ACCREDITATION_2020.at("call", "accreditation for adults, VET and schools; youth is not named"),
            CATH_YOUTH_2020.at("post", "writes in July 2020 of an accreditation in youth"),
        ),
    ),
)

PROJECTS = Programme(
    title=TITLE,
    subject=Project,
    first=2014,
    last=2020,
    rules=(
        PROJECT_ACTION_OF_THE_PERIOD,
        *projects.RULES,
        *centralised.RULES,
        *holder_rules("programme-2014-2020", ACTIONS, first=2014, last=2020),
        *deadline_rules("programme-2014-2020", deadlines.ROUNDS, first=2014, last=2020),
    ),
)
