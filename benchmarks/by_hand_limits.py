"""What depends on the activity or on a term alone, for the rules written by hand over whole tables, and their names.

Which rules a row does not meet, and which fields it misses, are counted as the bits of a number: most rows share theirs
with many others, so the names are put together once for each number.
"""

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import NamedTuple

import by_hand
from erasmusrules import Role

STAFF, PUPILS = "school/staff-mobility", "school/pupil-mobility"
PROGRAMME = "programme-2021-2027"
EXPERTS, TRAINEES = f"{PROGRAMME}/invited-experts", f"{PROGRAMME}/hosting-teachers-in-training"
VISIT, COURSES = f"{PROGRAMME}/preparatory-visit", "school/courses-and-training"
GROUP, SHORT, LONG = "school/group-mobility", "school/short-term-pupil-mobility", "school/long-term-pupil-mobility-2021"
INDIVIDUAL = "school/individual-pupil-mobility"
JOB_SHADOWING, TEACHING = "school/job-shadowing", "school/teaching-assignment"


class Limits(NamedTuple):
    """What is asked of an activity.

    Attributes:
        name: the first part of the ids of its own rules.
        whose: the same of the rules about who takes part; of a visit nobody asks.
        fewest: the fewest days.
        most: the most days.
    """

    name: str
    whose: str | None
    fewest: int | None
    most: int | None


LIMITS: Mapping[str, Limits] = {
    "courses-and-training": Limits(COURSES, STAFF, 2, 30),
    "job-shadowing": Limits(JOB_SHADOWING, STAFF, 2, 60),
    "teaching-assignment": Limits(TEACHING, STAFF, 2, 365),
    "group-mobility-of-school-pupils": Limits(GROUP, PUPILS, 2, 30),
    "short-term-learning-mobility-of-pupils": Limits(SHORT, PUPILS, 2, 29),
    "long-term-learning-mobility-of-pupils": Limits(LONG, PUPILS, 30, 365),
    "invited-experts": Limits(EXPERTS, EXPERTS, 2, 60),
    "hosting-teachers-and-educators-in-training": Limits(TRAINEES, TRAINEES, 10, 365),
    "preparatory-visit": Limits(VISIT, None, None, None),
}
ACTIVITIES = tuple(LIMITS)
NO_LIMIT_OF_COURSES = 2025
"""From this call on the sources disagree on how long courses may last."""
FEW_DAYS = 10
"""Short-term mobility of pupils lasts so many days at least, unless all have fewer opportunities."""


def _codes(terms: Iterable[Enum]) -> tuple[str, ...]:
    return tuple(sorted(str(term.value) for term in terms))


COUNTRIES, TERRITORIES = _codes(by_hand.COUNTRIES), _codes(by_hand.TERRITORIES)
HOSTING = "hosting-organisation"
ROLES = _codes(Role)
STAFF_ROLES = _codes(by_hand.STAFF)
FIT: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    STAFF: (STAFF_ROLES, _codes(by_hand.PERHAPS_STAFF)),
    PUPILS: (("pupil",), ("recent-graduate",)),
    EXPERTS: (
        (*STAFF_ROLES, "invited-expert"),
        _codes(role for role in Role if role not in {*by_hand.STAFF, *by_hand.LEARNERS, Role.INVITED_EXPERT}),
    ),
    TRAINEES: (("teacher-in-training", "recent-graduate"), _codes(by_hand.PERHAPS_IN_TRAINING)),
}
"""Whose rules accept which roles, and of which roles the sources do not tell."""

RULES = (
    *("participants", "enrolment", "group", "origin", "duration", "accompaniment", "sending", "receiving", "abroad"),
    *("venue", "learning-programme", "learning-agreement", "project-period", "travel-days"),
)
"""The last part of the ids, in their order: a bit each, the first of which is 1."""
CONDITIONS = ("participants", "group", "duration", "sending", "receiving", "abroad")
"""Those that leave a row undecided while something is not known; the others are duties."""
FIELDS = ("role", "participants", "start", "end", "fewer_opportunities", "sending", "receiving")
"""The fields that would decide: a bit each."""
OUTCOMES = ("not met", "undecided", "met")


def rules_in(number: int) -> str:
    """Name the rules that are not met, from the number of the activity and the bits of the rules."""
    limits = LIMITS[ACTIVITIES[number >> len(RULES)]]
    return ";".join(f"{_first_part(rule, limits)}/{rule}" for at, rule in enumerate(RULES) if number >> at & 1)


def _first_part(rule: str, limits: Limits) -> str | None:
    if rule in {"participants", "enrolment"}:
        return limits.whose
    if rule.startswith("learning-"):
        return INDIVIDUAL
    if rule in {"sending", "receiving", "abroad", "travel-days"} or (rule == "project-period" and limits.name != VISIT):
        return PROGRAMME
    return limits.name


def fields_in(number: int) -> str:
    """Name the fields that would decide, in the order of the rules that ask them."""
    name = LIMITS[ACTIVITIES[number >> len(FIELDS)]].name
    missing = [field for at, field in enumerate(FIELDS) if number >> at & 1]
    if name == SHORT:  # the exception asks them, after the days
        missing.sort(key=("role", "start", "end", "fewer_opportunities", "participants", "sending", "receiving").index)
    if name in {EXPERTS, TRAINEES}:  # no rule about the sending country: being abroad asks it, last
        missing.sort(key="sending".__eq__)
    return ";".join(missing)
