"""All rules there are, of both programming periods: those of mobilities and those of projects."""

from typing import Any

from erasmusrules.programme_2014_2020 import PROGRAMME as PROGRAMME_2014_2020
from erasmusrules.programme_2014_2020 import PROJECTS as PROJECTS_2014_2020
from erasmusrules.programme_2014_2020.countries import COUNTRIES as COUNTRIES_2014_2020
from erasmusrules.programme_2021_2027 import PROGRAMME as PROGRAMME_2021_2027
from erasmusrules.programme_2021_2027 import PROJECTS as PROJECTS_2021_2027
from erasmusrules.programme_2021_2027.countries import COUNTRIES as COUNTRIES_2021_2027
from erasmusrules.rules import Rule, RuleSet

RULES = RuleSet(PROGRAMME_2014_2020, PROGRAMME_2021_2027)
PROJECT_RULES = RuleSet(PROJECTS_2014_2020, PROJECTS_2021_2027)
EVERY_RULE: tuple[Rule[Any], ...] = (*RULES, *PROJECT_RULES)
COUNTRIES = (COUNTRIES_2014_2020, COUNTRIES_2021_2027)
