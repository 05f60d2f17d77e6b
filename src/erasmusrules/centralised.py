"""How rules of actions that are managed in Brussels are made: most are about one action, under one heading."""

from enum import Enum

from erasmusrules.conditions import Condition
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label
from erasmusrules.project import Project
from erasmusrules.project_facts import ACTION
from erasmusrules.rules import Rule, Topic
from erasmusrules.vocabulary.other_actions import OtherAction


class Heading(Enum):
    """What such a rule is about: the last part of its id, its topic, and its title."""

    OPENING = "project-action", Topic.ACTION, Label(nl="actie ‘{action}’", en="action ‘{action}’")
    APPLICANT = "applicant", Topic.APPLICANT, Label(nl="aanvrager van ‘{action}’", en="applicant for ‘{action}’")
    PARTNERS = "partners", Topic.PARTNERS, Label(nl="partners in ‘{action}’", en="partners in ‘{action}’")
    NUMBER_OF_PARTNERS = (
        "number-of-partners",
        Topic.PARTNERS,
        Label(nl="aantal partners in ‘{action}’", en="number of partners in ‘{action}’"),
    )
    PARTICIPANTS = (
        "participants",
        Topic.PARTICIPANTS,
        Label(nl="deelnemers aan ‘{action}’", en="participants in ‘{action}’"),
    )
    LENGTH = "length", Topic.DURATION, Label(nl="looptijd van ‘{action}’", en="length of ‘{action}’")
    GRANT = "grant", Topic.BUDGET, Label(nl="subsidie voor ‘{action}’", en="grant for ‘{action}’")

    def __init__(self, name: str, topic: Topic, title: Label) -> None:
        self.last_part = name
        self.topic = topic
        self.title = title

    def of(
        self,
        chapter: str,
        action: OtherAction,
        *entries: In[Condition[Project]] | Gap,
        leaves_out: tuple[Label, ...] = (),
    ) -> Rule[Project]:
        """Make the rule under this heading of one action.

        Args:
            chapter: the first part of its id, "centralised-2014-2020".
            action: the action.
            entries: what it requires, call by call.
            leaves_out: what it does not check.
        """
        return Rule(
            id=f"{chapter}/{action.code}/{self.last_part}",
            title=Label(
                nl=self.title.fill("nl", action=action.label.nl), en=self.title.fill("en", action=action.label.en)
            ),
            topic=self.topic,
            applies=ACTION.one_of(action),
            requires=History(*entries),
            leaves_out=leaves_out,
        )


def not_read(
    chapter: str, heading: Heading, calls: tuple[int, int], title: Label, *actions: OtherAction
) -> Rule[Project]:
    """Make the gap of actions of which nothing is known under a heading, so that none of them passes unjudged.

    Args:
        chapter: the first part of its id, "centralised-2014-2020".
        heading: under which nothing was read.
        calls: the first and the last call.
        title: what is not known: "number of partners".
        actions: of which it is not known.
    """
    first, last = calls
    why = Label(
        nl="wat de regels hierover zeggen, is voor deze actie niet gelezen",
        en="what the rules say about this was not read for this action",
    )
    return Rule(
        id=f"{chapter}/{heading.last_part}-not-read",
        title=title,
        topic=heading.topic,
        applies=ACTION.one_of(*actions),
        requires=History(Gap(first, last, why)),
    )
