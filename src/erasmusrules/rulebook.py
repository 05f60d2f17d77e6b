"""All rules there are, of both programming periods: those of mobilities and those of projects."""

from typing import Any

from attrs import evolve

from erasmusrules.flanders import buurklassen, prins_filipfonds
from erasmusrules.flanders.deadlines import ROUNDS as ROUNDS_IN_FLANDERS
from erasmusrules.programme_2014_2020 import PROGRAMME as PROGRAMME_2014_2020
from erasmusrules.programme_2014_2020 import PROJECTS as PROJECTS_2014_2020
from erasmusrules.programme_2014_2020.countries import COUNTRIES as COUNTRIES_2014_2020
from erasmusrules.programme_2021_2027 import PROGRAMME as PROGRAMME_2021_2027
from erasmusrules.programme_2021_2027 import PROJECTS as PROJECTS_2021_2027
from erasmusrules.programme_2021_2027.countries import COUNTRIES as COUNTRIES_2021_2027
from erasmusrules.project import Project
from erasmusrules.rules import Programme, Rule, RuleSet
from erasmusrules.submission import deadline_rules


def _with(programme: Programme[Project], *rules: Rule[Project]) -> Programme[Project]:
    """Add what a school in Flanders can apply for beside the programme, in the same years."""
    return evolve(programme, rules=(*programme.rules, *rules))


RULES = RuleSet(PROGRAMME_2014_2020, PROGRAMME_2021_2027)
PROJECT_RULES = RuleSet(
    _with(
        PROJECTS_2014_2020,
        *buurklassen.RULES,
        *prins_filipfonds.RULES,
        *deadline_rules("flanders", ROUNDS_IN_FLANDERS, first=2014, last=2020),
    ),
    _with(PROJECTS_2021_2027, *buurklassen.FROM_2021),
)
EVERY_RULE: tuple[Rule[Any], ...] = (*RULES, *PROJECT_RULES)
COUNTRIES = (COUNTRIES_2014_2020, COUNTRIES_2021_2027)
