"""The clocks of Brussels."""

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from erasmusrules import brussels
from erasmusrules.brussels import clock, in_brussels, readings, seconds

at = datetime.fromisoformat


@pytest.mark.parametrize(
    ("shown", "utc"),
    [
        ("2019-03-21T12:00", "2019-03-21T11:00"),
        ("2021-05-18T12:00", "2021-05-18T10:00"),
        ("2023-03-26T03:00", "2023-03-26T01:00"),
        ("2023-10-29T03:00", "2023-10-29T02:00"),
    ],
)
def test_winter_and_summer(shown: str, utc: str) -> None:
    """Brussels is an hour ahead in winter and two in summer."""
    assert in_brussels(at(shown)).astimezone(UTC).replace(tzinfo=None) == at(utc)
    assert clock(seconds(at(utc).replace(tzinfo=UTC))) == at(shown)


@pytest.mark.parametrize(
    ("moment", "offsets"),
    [
        ("2019-03-21T12:00", [1]),
        ("2023-10-29T01:59", [2]),
        ("2023-10-29T02:00", [2, 1]),
        ("2023-10-29T02:59", [2, 1]),
        ("2023-10-29T03:00", [1]),
        ("2023-03-26T02:30", [2, 1]),
    ],
)
def test_an_hour_that_comes_twice_or_never_has_two_readings(moment: str, offsets: list[int]) -> None:
    """Where the clocks are set, nobody can tell which offset is meant; at any other time there is one."""
    found = [reading.utcoffset() for reading in readings(at(moment))]
    assert found == [timedelta(hours=offset) for offset in offsets]


def test_who_says_it_is_the_second_is_believed() -> None:
    """A fold of 1 is the hour after the change."""
    (reading,) = readings(at("2023-10-29T02:30").replace(fold=1))
    assert reading.utcoffset() == timedelta(hours=1)


def test_a_moment_with_a_zone_is_itself() -> None:
    """A zone that is told is kept."""
    moment = datetime(2019, 3, 21, 12, tzinfo=timezone(timedelta(hours=-5)))
    assert readings(moment) == (moment,)


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_ends_of_the_calendar(day: date) -> None:
    """The first and the last day there is have no neighbour to compare with."""
    assert len(readings(datetime.combine(day, time(12)))) == 1


@pytest.mark.parametrize("moment", ["0001-01-02T12:00", "9999-12-30T12:00"])
def test_the_day_beside_an_end_of_the_calendar(moment: str) -> None:
    """It has a neighbour on both sides, and one offset."""
    assert len(readings(at(moment))) == 1


def test_seconds_are_counted_from_1970() -> None:
    """From the beginning that tables of data count from."""
    assert seconds(at("1970-01-01T00:00:00+00:00")) == 0
    assert seconds(at("2019-03-21T12:00:30+01:00")) == 1553166030
    assert clock(1553166030) == at("2019-03-21T12:00:30")


def test_where_nobody_has_the_time_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No hour is guessed."""

    def nothing(_name: str) -> None:
        return None

    monkeypatch.setattr("erasmusrules.brussels.tz.gettz", nothing)
    vars(brussels)["_zone"].cache_clear()
    with pytest.raises(LookupError, match=r"^no time zone Europe/Brussels: neither the machine nor python-dateutil"):
        in_brussels(at("2019-03-21T12:00"))


@given(st.datetimes(datetime.combine(date(2014, 1, 1), time()), datetime.combine(date(2028, 1, 1), time())))
def test_the_clock_shows_what_was_counted(moment: datetime) -> None:
    """Counting the seconds of a moment and reading the clock again gives the moment, whichever reading is taken."""
    first, *others = readings(moment)
    if first.astimezone(UTC) == in_brussels(moment).astimezone(UTC):
        assert clock(seconds(first)) == moment
    assert all(seconds(first) <= seconds(other) for other in others)
