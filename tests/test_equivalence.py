"""When two conditions decide the same, for the script that changes the rules one datum at a time."""

from typing import Any

import pytest

from equivalence import conditions_decide_the_same
from erasmusrules.conditions import AllOf, AnyOf, Condition, Perhaps
from erasmusrules.label import Label
from erasmusrules.project_facts import ACCREDITED, APPLICANT, COUNTRIES, MONTHS, START_MONTH
from erasmusrules.vocabulary.applicants import Applicant
from erasmusrules.vocabulary.countries import Country

_WHY = Label(nl="misschien", en="perhaps")
_NAMED = Label(nl="landen", en="countries")
_SCHOOL, _SCHOOL_OR_BODY = APPLICANT.one_of(Applicant.SCHOOL), APPLICANT.one_of(Applicant.SCHOOL, Applicant.PUBLIC_BODY)
_EU = COUNTRIES.each_of((Country.BE, Country.NL), _NAMED)
_TWO, _TWO_OR_SWISS = (
    COUNTRIES.at_least(2, countries, _NAMED)
    for countries in ((Country.BE, Country.NL), (Country.BE, Country.NL, Country.CH))
)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (MONTHS.within(12, 24), MONTHS.within(12, 24), True),
        (MONTHS.within(12, 24), MONTHS.within(12, 23), False),
        (MONTHS.within(12, 24), AllOf(MONTHS.at_least(12), MONTHS.at_most(24)), True),
        # A length of 11 months and some days is known to be more than 11 and less than 12.
        (AnyOf(MONTHS.at_most(11), MONTHS.at_least(12)), MONTHS.free(), False),
        (AnyOf(START_MONTH.at_most(12), Perhaps(START_MONTH.at_least(13), _WHY)), START_MONTH.at_most(12), False),
        (
            AnyOf(START_MONTH.at_most(12), Perhaps(START_MONTH.at_least(13), _WHY)),
            AnyOf(START_MONTH.at_most(12), Perhaps(START_MONTH.at_least(12), _WHY)),
            True,
        ),
        (_SCHOOL, _SCHOOL_OR_BODY, False),
        (AnyOf(_SCHOOL, AllOf(ACCREDITED.holds(), _SCHOOL_OR_BODY)), AnyOf(_SCHOOL, _SCHOOL_OR_BODY), False),
        (AnyOf(_SCHOOL, AllOf(ACCREDITED.holds(), _SCHOOL)), _SCHOOL, True),
        (_TWO, _TWO_OR_SWISS, False),
        (AllOf(_EU, _TWO), AllOf(_EU, _TWO_OR_SWISS), True),
        (_TWO, COUNTRIES.at_least(1, (Country.BE, Country.NL), _NAMED), False),
        (Perhaps(_SCHOOL, _WHY), _SCHOOL, False),
        (APPLICANT.one_of(Applicant.SCHOOL, doubtful=(Applicant.ENTERPRISE,)), _SCHOOL, False),
    ],
)
def test_conditions(one: Condition[Any], other: Condition[Any], same: bool) -> None:
    """They decide the same where no values of their facts tell them apart."""
    assert conditions_decide_the_same(one, other) is same
    assert conditions_decide_the_same(other, one) is same
