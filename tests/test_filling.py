"""Fields are filled in with values near those that conditions compare with."""

from datetime import date
from typing import Any

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from erasmusrules.facts import COMPLETED_MONTHS, DAYS, PARTICIPANTS, SENDING, STARTED_MONTHS
from erasmusrules.filling import OF_MOBILITIES, OF_PROJECTS, Asked, Near
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.countries import Country

PLAN = Mobility(call=2019, action=Action.KA229, activity=Activity.SHORT_TERM_EXCHANGE_OF_GROUPS_OF_PUPILS)
A_FEW = Label(nl="een paar landen", en="a few countries")


def _asked(data: st.DataObject, subject: Mobility, near: Near) -> Asked[Mobility]:
    draw: Any = data.draw
    return Asked(draw=draw, subject=subject, near=near, needed=True, complete=False)


def test_numbers_lie_on_and_beside_each_bound() -> None:
    """Of a bound, itself and both its neighbours; of another fact, none."""
    near = Near.to([DAYS.within(3, 60), PARTICIPANTS.at_least(1)])
    assert {*near.around(DAYS)} == {2, 3, 4, 59, 60, 61}
    assert {*near.around(PARTICIPANTS)} == {0, 1, 2}


def test_countries_are_those_that_conditions_tell_from_others() -> None:
    """Those of a short list, and everyday ones out of it, which come after."""
    near = Near.to([SENDING.among((Country.FI, Country.EE), A_FEW)])
    assert {*near.countries[:2]} == {Country.FI, Country.EE}
    assert Country.CH in near.countries[2:]
    assert Country.PT not in near.countries


@given(st.data())
def test_stays_end_on_and_beside_each_bound(data: st.DataObject) -> None:
    """In days and in months, from the day on which they begin: a month from 31 January on ends with February."""
    plan = evolve(PLAN, start=date(2020, 1, 31))
    in_days = Near.to([DAYS.within(3, 60)])
    ends = {values["end"] for values in OF_MOBILITIES["end"](_asked(data, plan, in_days))}
    assert {date(2020, 2, 1), date(2020, 2, 2), date(2020, 3, 30), date(2020, 3, 31)} <= ends
    in_months = Near.to([STARTED_MONTHS.at_most(1) & COMPLETED_MONTHS.at_least(1)])
    ends = {values["end"] for values in OF_MOBILITIES["end"](_asked(data, plan, in_months))}
    assert {date(2020, 2, 28), date(2020, 2, 29)} <= ends
    assert date(2020, 4, 30) not in ends  # three months on: nothing asks for them


@given(st.data())
def test_a_length_agrees_with_the_dates(data: st.DataObject) -> None:
    """Where both dates are known there is one length."""
    plan = evolve(PLAN, start=date(2020, 2, 28), end=date(2020, 3, 1))
    assert OF_MOBILITIES["days"](_asked(data, plan, Near.to([]))) == [{"days": 3}]


def test_every_field_has_its_values() -> None:
    """No field is forgotten but those by which a case is asked for; what a project is named by comes last of all."""
    left = {"id", "project", "call", "action", "activity"}
    assert {*Mobility.FIELD_LABELS} - {*OF_MOBILITIES} <= left
    assert "applicant" in OF_PROJECTS
    assert "budget" in OF_PROJECTS
