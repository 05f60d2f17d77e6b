"""The calls that the pages and the snapshots go through."""

from typing import Any

from erasmusrules.rulebook import EVERY_RULE, PROJECT_RULES, RULES
from erasmusrules.rules import Programme

_PROGRAMMES: tuple[Programme[Any], ...] = (*RULES.programmes, *PROJECT_RULES.programmes)

CALLS = range(min(programme.first for programme in _PROGRAMMES), max(programme.last for programme in _PROGRAMMES) + 1)
"""Every call of the programmes, also those of which nothing was read."""

LAST_READ = max(entry.last for rule in EVERY_RULE for entry in rule.requires)
"""The last call of which anything was read."""
