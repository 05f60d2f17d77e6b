"""All rules there are, of both programming periods."""

from erasmusrules.programme_2014_2020 import PROGRAMME as PROGRAMME_2014_2020
from erasmusrules.programme_2014_2020.countries import COUNTRIES as COUNTRIES_2014_2020
from erasmusrules.programme_2021_2027 import PROGRAMME as PROGRAMME_2021_2027
from erasmusrules.programme_2021_2027.countries import COUNTRIES as COUNTRIES_2021_2027
from erasmusrules.rules import RuleSet

RULES = RuleSet(PROGRAMME_2014_2020, PROGRAMME_2021_2027)
COUNTRIES = (COUNTRIES_2014_2020, COUNTRIES_2021_2027)
