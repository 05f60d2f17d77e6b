"""Whether an action is open in a call, as conditions that are settled for every mobility of the call."""

from typing import Any

from erasmusrules.conditions import Fixed, OneOf, leaves
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.project import Project
from erasmusrules.project_facts import ACTION
from erasmusrules.rules import Rule, Topic

EVERY_ACTION = Fixed[Any](met=True, said=Label(nl="elke actie", en="every action"))
"""For a rule that applies whatever the action and the activity are."""

OPEN = Fixed[Mobility](
    met=True, said=Label(nl="de actie staat in deze oproep open", en="the action is open in this call")
)
CLOSED = Fixed[Mobility](
    met=False, said=Label(nl="de actie staat in deze oproep niet open", en="the action is not open in this call")
)
FUNDS_NO_MOBILITIES = Fixed[Mobility](
    met=False,
    said=Label(
        nl="de actie is een accreditatie zonder subsidie; mobiliteiten horen bij een andere actie",
        en="the action is an accreditation without a grant; mobilities belong to another action",
    ),
)
PROJECTS_OPEN = Fixed[Project](met=True, said=OPEN.said)
PROJECTS_CLOSED = Fixed[Project](met=False, said=CLOSED.said)


def of_projects(rule: Rule[Mobility]) -> Rule[Project]:
    """Make of a rule on whether an action is open for mobilities the same rule for its projects.

    Args:
        rule: a rule that applies by its action alone and requires it to be open.
    """
    actions = [term for leaf in leaves(rule.applies) if isinstance(leaf, OneOf) for term in leaf.terms]
    return Rule(
        id=rule.id.replace("/action", "/project-action"),
        title=rule.title,
        topic=Topic.ACTION,
        applies=ACTION.one_of(*actions),
        requires=rule.requires.each(lambda condition: PROJECTS_OPEN if condition == OPEN else PROJECTS_CLOSED),
    )
