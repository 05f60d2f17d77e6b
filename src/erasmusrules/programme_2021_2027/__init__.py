"""Erasmus+ 2021-2027, chapter by chapter of its guide. Nothing about call 2027 has been read."""

from erasmusrules import project_facts
from erasmusrules.bibliography.every_field import (
    REGULATION_817,
)
from erasmusrules.facts import ACTION
from erasmusrules.history import History, In
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.openings import EVERY_ACTION
from erasmusrules.programme_2021_2027 import (
    adult,
    centralised,
    deadlines,
    every_field,
    higher,
    projects,
    school,
    sport,
    vet,
    youth,
)
from erasmusrules.project import Project
from erasmusrules.quality_labels import holder_rules
from erasmusrules.rules import Programme, Rule, Topic
from erasmusrules.submission import deadline_rules
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.other_actions import OtherAction

TITLE = Label(nl="Erasmus+ 2021-2027", en="Erasmus+ 2021-2027")

ACTIONS = frozenset(
    {
        Action.KA120_SCH,
        Action.KA120_VET,
        Action.KA120_ADU,
        Action.KA121_SCH,
        Action.KA121_VET,
        Action.KA121_ADU,
        Action.KA122_SCH,
        Action.KA122_VET,
        Action.KA122_ADU,
        Action.KA130_HED,
        Action.KA131_HED,
        Action.KA150_YOU,
        Action.KA151_YOU,
        Action.KA152_YOU,
        Action.KA153_YOU,
        Action.KA154_YOU,
        Action.KA155_YOU,
        Action.KA171_HED,
        Action.KA182_SPO,
        Action.KA210_SCH,
        Action.KA210_VET,
        Action.KA210_ADU,
        Action.KA210_YOU,
        Action.KA220_SCH,
        Action.KA220_VET,
        Action.KA220_ADU,
        Action.KA220_HED,
        Action.KA220_YOU,
        Action.KA240_SCH,
    }
)
"""The actions of the period."""

_OF_THE_PERIOD = Label(nl="een actie van 2021-2027", en="an action of 2021-2027")

ACTION_OF_THE_PERIOD = Rule[Mobility](
    id="programme-2021-2027/action",
    title=Label(nl="actie van de programmaperiode", en="action of the programming period"),
    topic=Topic.ACTION,
    applies=EVERY_ACTION,
    requires=History(
        In(
            2021,
            2026,
            ACTION.among(ACTIONS, _OF_THE_PERIOD),
            REGULATION_817.at("title", "the programme of 2021 to 2027 follows that of 2014 to 2020"),
        ),
    ),
)

PROGRAMME = Programme(
    title=TITLE,
    subject=Mobility,
    first=2021,
    last=2027,
    rules=(
        ACTION_OF_THE_PERIOD,
        *every_field.RULES,
        *school.RULES,
        *vet.RULES,
        *adult.RULES,
        *higher.RULES,
        *youth.RULES,
        *sport.RULES,
    ),
)

_WITHOUT_A_CODE = centralised.ACTIONS | {OtherAction.ETWINNING, OtherAction.BUURKLASSEN, OtherAction.PRINS_FILIPFONDS}
# Key Action 3 goes on by another name.
_NOT_READ_OF = frozenset({OtherAction.SUPPORT_FOR_POLICY_REFORM})

PROJECT_ACTION_OF_THE_PERIOD = Rule[Project](
    id="programme-2021-2027/project-action",
    title=ACTION_OF_THE_PERIOD.title,
    topic=Topic.ACTION,
    applies=EVERY_ACTION,
    requires=ACTION_OF_THE_PERIOD.requires.each(
        lambda _: project_facts.ACTION.among(ACTIONS | _WITHOUT_A_CODE, _OF_THE_PERIOD, doubtful=_NOT_READ_OF)
    ),
)

PROJECTS = Programme(
    title=TITLE,
    subject=Project,
    first=2021,
    last=2027,
    rules=(
        PROJECT_ACTION_OF_THE_PERIOD,
        *projects.RULES,
        *centralised.RULES,
        *holder_rules("programme-2021-2027", ACTIONS, first=2021, last=2026),
        *deadline_rules("programme-2021-2027", deadlines.ROUNDS, first=2021, last=2026),
    ),
)
