"""Deadlines of Buurklassen and of the Prins Filipfonds."""

from datetime import date, datetime

import pytest

from erasmusrules.deadlines import deadline
from erasmusrules.outcome import Outcome
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.other_actions import OtherAction

at = datetime.fromisoformat
BUURKLASSEN, PRINS_FILIPFONDS = OtherAction.BUURKLASSEN, OtherAction.PRINS_FILIPFONDS


@pytest.mark.parametrize(
    ("action", "call", "day", "evidence"),
    [
        (BUURKLASSEN, 2020, date(2020, 4, 30), Evidence.SEED),
        (PRINS_FILIPFONDS, 2019, date(2019, 9, 26), Evidence.SEED),
        (PRINS_FILIPFONDS, 2020, date(2020, 10, 19), Evidence.SECONDARY),
        (BUURKLASSEN, 2019, None, None),
        (PRINS_FILIPFONDS, 2021, None, None),
    ],
)
def test_the_last_day(action: OtherAction, call: int, day: date | None, evidence: Evidence | None) -> None:
    """The days are those of the pages; another year was not read."""
    found = deadline(action, call=call, round=1)
    assert (found.day, found.moment, found.evidence) == (day, None, evidence)


def test_the_last_day_itself_stays_open() -> None:
    """No page gives the hour."""
    closes = deadline(PRINS_FILIPFONDS, call=2019, round=1)
    assert closes.is_met_by(at("2019-09-25T23:59")) is Outcome.MET
    assert closes.is_met_by(at("2019-09-26T09:00")) is Outcome.UNDECIDED
    assert closes.is_met_by(at("2019-09-27T00:00")) is Outcome.NOT_MET
