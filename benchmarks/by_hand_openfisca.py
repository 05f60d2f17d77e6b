"""The rules of `by_hand.py` for OpenFisca: a mobility is its person, and each fact and each rule is a variable.

OpenFisca knows no holes: it takes the rows that know all these columns, as NumPy arrays, with the terms of a vocabulary
as their places in a list; and as it has no lists of its own, the countries of the participants counted beforehand. A
rule is 0 where it is not met, 1 where the sources leave it open and 2 where it is met. Fields are never missing here.
"""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

import numpy as np

import by_hand_limits as by
from by_hand_limits import COURSES, EXPERTS, GROUP, LONG, PUPILS, SHORT, STAFF, TEACHING, TRAINEES, VISIT
from erasmusrules import Country, Venue

Array = np.ndarray[Any, Any]
Formula = Callable[[Any, Any], Any]
NO, OPEN, YES = 0, 1, 2
COUNTRIES = tuple(Country.__members__)
VENUES = tuple(venue.code for venue in Venue)
TERMS: Mapping[str, tuple[str, ...]] = {
    "activity": by.ACTIVITIES,
    "role": by.ROLES,
    "sending": COUNTRIES,
    "receiving": COUNTRIES,
    "venue": VENUES,
}
"""The columns of terms, each with the list in which a term has its place."""

_NAMES = [limits.name for limits in by.LIMITS.values()]
_FEWEST = np.array([limits.fewest or 0 for limits in by.LIMITS.values()])
_MOST = np.array([limits.most or 10**6 for limits in by.LIMITS.values()])


def _truth(*, sure: bool, perhaps: bool) -> int:
    return OPEN if perhaps else YES if sure else NO


_TAKES_PART = np.array([_truth(sure=one in by.COUNTRIES, perhaps=one in by.TERRITORIES) for one in COUNTRIES])
_FITS = np.array(
    [
        [
            YES if whose is None else _truth(sure=role in by.FIT[whose][0], perhaps=role in by.FIT[whose][1])
            for role in by.ROLES
        ]
        for whose in (limits.whose for limits in by.LIMITS.values())
    ]
)

# OpenFisca has no types of its own: what comes from it is Any.
_DATE_UNIT: Any = import_module("openfisca_core.periods").DateUnit
_VARIABLE: Any = import_module("openfisca_core.variables").Variable
_BUILDER: Any = import_module("openfisca_core.simulations").SimulationBuilder
MOBILITY: Any = import_module("openfisca_core.entities").build_entity(
    key="mobility", plural="mobilities", label="a mobility", is_person=True
)
SYSTEM: Any = import_module("openfisca_core.taxbenefitsystems").TaxBenefitSystem([MOBILITY])
PERIOD = "2026"
"""OpenFisca wants a period; the call of a row is a column, as rows of all calls are judged at once."""
INPUTS: Mapping[str, type[object]] = {
    **dict.fromkeys((*TERMS, "call", "start", "end", "project_start", "project_end"), int),
    **dict.fromkeys(("travel_days", "participants", "fewer_opportunities", "accompanying", "accompanied_days"), int),
    **dict.fromkeys(("countries", "sure_countries", "perhaps_countries"), int),
    **dict.fromkeys(("green_travel", "enrolled", "learning_programme", "learning_agreement"), bool),
}
"""The columns it takes, as arrays; a date is a number of days."""


def _variable(name: str, value_type: type[object], formula: Formula | None = None) -> None:
    given = {"value_type": value_type, "entity": MOBILITY, "definition_period": _DATE_UNIT.YEAR}
    SYSTEM.add_variable(type(name, (_VARIABLE,), given if formula is None else {**given, "formula": formula}))


def _fact(formula: Formula) -> Formula:
    _variable(formula.__name__, int, formula)
    return formula


def _truth_of(formula: Formula) -> Formula:
    _variable(formula.__name__, bool, formula)
    return formula


def _rule(formula: Formula) -> Formula:
    _variable(f"rule_{formula.__name__}", int, formula)
    return formula


for _name, _type in INPUTS.items():
    _variable(_name, _type)


def _met(truth: Any) -> Any:
    return np.where(truth, YES, NO)


def _is(mobility: Any, period: Any, *names: str) -> Any:
    return np.array([name in names for name in _NAMES])[mobility("activity", period)]


def _is_of(mobility: Any, period: Any, *owners: str) -> Any:
    return _is(mobility, period, *(limits.name for limits in by.LIMITS.values() if limits.whose in owners))


@_fact
def days(mobility: Any, period: Any) -> Any:
    return mobility("end", period) - mobility("start", period) + 1


@_rule
def participants(mobility: Any, period: Any) -> Any:
    return _FITS[mobility("activity", period), mobility("role", period)]


@_rule
def enrolment(mobility: Any, period: Any) -> Any:
    return _met(~_is_of(mobility, period, STAFF, PUPILS) | mobility("enrolled", period))


@_rule
def group(mobility: Any, period: Any) -> Any:
    people = mobility("participants", period)
    enough, few = people >= 2, people <= 3
    return _met((enough | ~_is(mobility, period, GROUP)) & (few | ~_is(mobility, period, VISIT)))


@_rule
def origin(mobility: Any, period: Any) -> Any:
    sure, perhaps = mobility("sure_countries", period), mobility("perhaps_countries", period)
    of_programme = np.where(sure >= 2, YES, np.where(sure + perhaps >= 2, OPEN, NO))
    two = np.where(mobility("countries", period) >= 2, YES, NO)
    elsewhere = np.where(_is(mobility, period, COURSES), two, YES)
    return np.where(_is(mobility, period, GROUP), of_programme, elsewhere)


@_rule
def duration(mobility: Any, period: Any) -> Any:
    activity, lasting = mobility("activity", period), mobility("days", period)
    fewer = mobility("fewer_opportunities", period)
    all_with_fewer = (fewer > 0) & (fewer == mobility("participants", period))
    long_enough = ~_is(mobility, period, SHORT) | (lasting >= by.FEW_DAYS) | all_with_fewer
    within = (lasting >= _FEWEST[activity]) & (lasting <= _MOST[activity]) & long_enough
    in_doubt = _is(mobility, period, COURSES) & (mobility("call", period) >= by.NO_LIMIT_OF_COURSES)
    return np.where(in_doubt, OPEN, _met(within))


@_rule
def accompaniment(mobility: Any, period: Any) -> Any:
    along = mobility("accompanied_days", period) >= mobility("days", period)
    return _met(~_is(mobility, period, GROUP) | ((mobility("accompanying", period) > 0) & along))


@_truth_of
def sends(mobility: Any, period: Any) -> Any:
    return ~_is(mobility, period, EXPERTS, TRAINEES)


@_rule
def sending(mobility: Any, period: Any) -> Any:
    return np.where(mobility("sends", period), _TAKES_PART[mobility("sending", period)], YES)


@_rule
def receiving(mobility: Any, period: Any) -> Any:
    return _TAKES_PART[mobility("receiving", period)]


@_rule
def abroad(mobility: Any, period: Any) -> Any:
    return _met(mobility("sending", period) != mobility("receiving", period))


@_rule
def venue(mobility: Any, period: Any) -> Any:
    hosted = mobility("venue", period) == VENUES.index(by.HOSTING)
    return _met(~_is(mobility, period, TEACHING) | hosted)


@_truth_of
def alone(mobility: Any, period: Any) -> Any:
    return _is(mobility, period, SHORT, LONG)


@_rule
def learning_programme(mobility: Any, period: Any) -> Any:
    return _met(~mobility("alone", period) | mobility("learning_programme", period))


@_rule
def learning_agreement(mobility: Any, period: Any) -> Any:
    return _met(~mobility("alone", period) | mobility("learning_agreement", period))


@_rule
def project_period(mobility: Any, period: Any) -> Any:
    opens, closes = mobility("project_start", period), mobility("project_end", period)
    return _met((opens <= mobility("start", period)) & (mobility("end", period) <= closes))


@_rule
def travel_days(mobility: Any, period: Any) -> Any:
    longest = np.where(mobility("green_travel", period), 6, 2)
    asked = mobility("sends", period) & ~_is(mobility, period, VISIT)
    return _met(~asked | (mobility("travel_days", period) <= longest))


def _outcome(mobility: Any, period: Any) -> Any:
    truths = [(rule, mobility(_name_of(rule), period)) for rule in by.RULES]
    duties = [np.where(truth == NO, NO, YES) for rule, truth in truths if rule not in by.CONDITIONS]
    return np.minimum.reduce([*duties, *(truth for rule, truth in truths if rule in by.CONDITIONS)])


def _not_met(mobility: Any, period: Any) -> Any:
    number = mobility("activity", period) << len(by.RULES)
    for at, rule in enumerate(by.RULES):
        number = number + ((mobility(_name_of(rule), period) == NO) << at)
    names = np.empty(len(by.ACTIVITIES) << len(by.RULES), dtype=object)
    for told in np.flatnonzero(np.bincount(number)):
        names[told] = by.rules_in(int(told))
    return names[number]


def _name_of(rule: str) -> str:
    return f"rule_{rule.replace('-', '_')}"


_variable("outcome", int, _outcome)
_variable("not_met", str, _not_met)


def judged(columns: Mapping[str, Array]) -> tuple[Array, Array]:
    """Answer every row: the outcome as 0, 1 or 2, in the order of `by_hand_limits.OUTCOMES`, and the rules not met."""
    simulation: Any = _BUILDER().build_default_simulation(SYSTEM, len(columns["activity"]))
    for name in INPUTS:
        simulation.set_input(name, PERIOD, columns[name])
    return simulation.calculate("outcome", PERIOD), simulation.calculate("not_met", PERIOD)
