"""Days, age and months, with dateutil as the oracle."""

import calendar as gregorian
from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from erasmusrules.calendar import (
    age_on,
    birthday,
    completed_months,
    completed_months_in,
    days_between,
    days_of_360,
    days_of_360_in,
    last_day_within,
    months_until,
    started_months,
    started_months_in,
    whole_months,
    working_days,
    working_days_in,
)

ONE_DAY = timedelta(days=1)

YEARS = st.integers(1990, 2060)
LEAP_DAYS = st.sampled_from([date(year, 2, 29) for year in range(1992, 2061, 4)])


def _near_a_month_end(year: int, month: int, offset: int) -> date:
    return date(year, month, gregorian.monthrange(year, month)[1]) + timedelta(days=offset)


DATES = (
    st.dates(date(1990, 1, 1), date(2060, 12, 31))
    | st.builds(_near_a_month_end, YEARS, st.integers(1, 12), st.integers(-3, 2))
    | LEAP_DAYS
)


def _around_months(first: date, months: int, offset: int) -> tuple[date, date]:
    last = first + relativedelta(months=months) + timedelta(days=offset)
    return first, max(first, last)


STAYS = st.builds(_around_months, DATES, st.integers(0, 26), st.integers(-3, 2))
"""First and last days whose distance lies near a whole number of months."""


# ------------------------------------------------------------------------------------------------------- days


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        (date(2020, 3, 9), date(2020, 3, 9), 1),
        (date(2020, 3, 9), date(2020, 3, 13), 5),
        (date(2020, 2, 28), date(2020, 3, 1), 3),
        (date(2019, 2, 28), date(2019, 3, 1), 2),
        (date(2019, 12, 30), date(2020, 1, 2), 4),
        (date(2020, 1, 1), date(2020, 12, 31), 366),
    ],
)
def test_days_are_inclusive(first: date, last: date, days: int) -> None:
    """The first and the last day both count."""
    assert days_between(first, last) == days


# -------------------------------------------------------------------------------------------------------- age


@pytest.mark.parametrize(
    ("day", "born", "age"),
    [
        (date(2020, 3, 9), date(2006, 3, 10), 13),
        (date(2020, 3, 10), date(2006, 3, 10), 14),
        (date(2020, 3, 11), date(2006, 3, 10), 14),
        (date(2020, 2, 20), date(2006, 3, 10), 13),
        (date(2020, 4, 1), date(2006, 3, 10), 14),
        (date(2006, 3, 10), date(2006, 3, 10), 0),
        (date(2007, 1, 1), date(2006, 12, 31), 0),
        (date(2026, 2, 28), date(2012, 2, 29), 13),
        (date(2026, 3, 1), date(2012, 2, 29), 14),
        (date(2028, 2, 28), date(2012, 2, 29), 15),
        (date(2028, 2, 29), date(2012, 2, 29), 16),
    ],
)
def test_age_on_a_day(day: date, born: date, age: int) -> None:
    """Somebody is a year of ageer from the birthday on; born on 29 February, from 1 March in other years."""
    assert age_on(day, born=born) == age


def _turns(born: date, age: int) -> date:
    """Give the birthday by its plain definition."""
    if (born.month, born.day) == (2, 29) and not gregorian.isleap(born.year + age):
        return date(born.year + age, 3, 1)
    return date(born.year + age, born.month, born.day)


@given(DATES, st.integers(0, 70), st.integers(-2, 2) | st.integers(-400, 400))
def test_age_is_the_number_of_birthdays(born: date, age: int, offset: int) -> None:
    """The age on a day is the number of birthdays up to and including that day."""
    day = max(born, _turns(born, age) + timedelta(days=offset))
    assert age_on(day, born=born) == sum(_turns(born, n) <= day for n in range(1, 80))


@pytest.mark.parametrize(
    ("born", "age", "day"),
    [
        (date(2006, 3, 10), 14, date(2020, 3, 10)),
        (date(2006, 3, 10), 0, date(2006, 3, 10)),
        (date(2006, 12, 31), 18, date(2024, 12, 31)),
        (date(2012, 2, 28), 14, date(2026, 2, 28)),
        (date(2012, 2, 29), 14, date(2026, 3, 1)),
        (date(2012, 2, 29), 16, date(2028, 2, 29)),
        (date(2000, 2, 29), 100, date(2100, 3, 1)),
        (date(1996, 2, 29), 4, date(2000, 2, 29)),
        (date(2012, 1, 29), 14, date(2026, 1, 29)),
        (date(2012, 1, 31), 14, date(2026, 1, 31)),
    ],
)
def test_birthday(born: date, age: int, day: date) -> None:
    """A birthday is the same day in another year; that of 29 February is on 1 March where there is no such day."""
    assert birthday(born, age) == day


@given(DATES, st.integers(1, 100))
def test_one_is_an_age_from_the_birthday_on(born: date, age: int) -> None:
    """On the birthday somebody has the age, and the day before not yet."""
    assert birthday(born, age) == _turns(born, age)
    assert age_on(birthday(born, age), born=born) == age
    assert age_on(birthday(born, age) - ONE_DAY, born=born) == age - 1


# -------------------------------------------------------------------------------------------- months of a stay


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [
        (date(2019, 3, 1), date(2019, 3, 1), 1),
        (date(2019, 3, 1), date(2019, 3, 31), 1),
        (date(2019, 3, 1), date(2019, 4, 1), 2),
        (date(2019, 3, 1), date(2019, 4, 30), 2),
        (date(2019, 3, 1), date(2019, 5, 1), 3),
        (date(2019, 12, 31), date(2020, 2, 28), 2),
        (date(2019, 12, 31), date(2020, 2, 29), 3),
        (date(2018, 12, 31), date(2019, 2, 27), 2),
        (date(2018, 12, 31), date(2019, 2, 28), 3),
        (date(2020, 2, 29), date(2021, 2, 27), 12),
        (date(2020, 2, 29), date(2021, 2, 28), 13),
        (date(2000, 1, 31), date(2000, 2, 28), 1),
        (date(2000, 1, 31), date(2000, 2, 29), 2),
        (date(2100, 1, 31), date(2100, 2, 27), 1),
        (date(2100, 1, 31), date(2100, 2, 28), 2),
    ],
)
def test_started_months(first: date, last: date, months: int) -> None:
    """A month begins on the day of the month of the first day, or on the last day of a month that is too short."""
    assert started_months(first, last) == months


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [
        (date(2020, 1, 6), date(2020, 1, 6), 0),
        (date(2020, 1, 6), date(2020, 2, 4), 0),
        (date(2020, 1, 6), date(2020, 2, 5), 1),
        (date(2020, 1, 6), date(2020, 3, 4), 1),
        (date(2020, 1, 6), date(2020, 3, 5), 2),
        (date(2019, 9, 1), date(2020, 8, 30), 11),
        (date(2019, 9, 1), date(2020, 8, 31), 12),
        (date(2019, 12, 31), date(2020, 2, 27), 1),
        (date(2019, 12, 31), date(2020, 2, 28), 2),
        (date(2020, 2, 29), date(2021, 2, 26), 11),
        (date(2020, 2, 29), date(2021, 2, 27), 12),
        (date(2000, 1, 31), date(2000, 2, 27), 0),
        (date(2000, 1, 31), date(2000, 2, 28), 1),
        (date(2100, 1, 31), date(2100, 2, 26), 0),
        (date(2100, 1, 31), date(2100, 2, 27), 1),
    ],
)
def test_completed_months(first: date, last: date, months: int) -> None:
    """A month is complete on the day before the next one begins."""
    assert completed_months(first, last) == months


@given(STAYS)
def test_started_months_agree_with_dateutil(stay: tuple[date, date]) -> None:
    """A stay is "at most n months" exactly if its last day falls before the first day plus n months."""
    first, last = stay
    months = started_months(first, last)
    for n in range(30):
        assert (months <= n) == (last < first + relativedelta(months=n))


@given(STAYS)
def test_completed_months_agree_with_dateutil(stay: tuple[date, date]) -> None:
    """A stay is "at least n months" exactly if the day after it is the first day plus n months, or later."""
    first, last = stay
    months = completed_months(first, last)
    for n in range(30):
        assert (months >= n) == (last + ONE_DAY >= first + relativedelta(months=n))


@pytest.mark.parametrize(
    ("first", "months", "last"),
    [
        (date(2019, 3, 1), 2, date(2019, 4, 30)),
        (date(2019, 12, 31), 2, date(2020, 2, 28)),
        (date(2018, 12, 31), 2, date(2019, 2, 27)),
        (date(2019, 10, 15), 12, date(2020, 10, 14)),
        (date(2020, 2, 29), 12, date(2021, 2, 27)),
    ],
)
def test_last_day_within(first: date, months: int, last: date) -> None:
    """The last day of a stay of at most so many months is the day before the first day plus those months."""
    assert last_day_within(first, months) == last


@pytest.mark.parametrize(
    ("month", "length"),
    [(2, 28), (3, 31), (4, 30), (5, 31), (6, 30), (7, 31), (8, 31), (9, 30), (10, 31), (11, 30), (12, 31)],
)
def test_from_the_end_of_a_month_to_the_end_of_another(month: int, length: int) -> None:
    """Since 31 January a month has come round on the last day of each later month, and not a day before."""
    assert whole_months(date(2022, 1, 31), date(2022, month, length)) == month - 1
    assert whole_months(date(2022, 1, 31), date(2022, month, length - 1)) == month - 2


@pytest.mark.parametrize(
    ("day", "last", "months"),
    [
        (date(2020, 1, 15), date(2020, 1, 15), 0),
        (date(2020, 1, 15), date(2020, 1, 16), 1),
        (date(2020, 1, 15), date(2020, 2, 14), 1),
        (date(2020, 1, 15), date(2020, 2, 15), 1),
        (date(2020, 1, 15), date(2020, 2, 16), 2),
        (date(2019, 12, 31), date(2021, 1, 1), 13),
        (date(2019, 12, 31), date(2021, 2, 28), 14),
    ],
)
def test_months_until(day: date, last: date, months: int) -> None:
    """A day more than a number of months begins another; at the end of a shorter month, it does not."""
    assert months_until(day, last) == months


@given(DATES, st.integers(1, 26))
def test_last_day_within_is_the_last_one(first: date, months: int) -> None:
    """Up to that day the stay is within the months, and a day later it is not."""
    last = last_day_within(first, months)
    assert started_months(first, last) == months
    assert started_months(first, last + ONE_DAY) == months + 1


# ------------------------------------------------------------------------------- months of a number of days


@pytest.mark.parametrize(
    ("days", "months"),
    [
        (1, (1, 1)),
        (28, (1, 1)),
        (29, (1, 2)),
        (31, (1, 2)),
        (32, (2, 2)),
        (59, (2, 2)),
        (60, (2, 3)),
        (62, (2, 3)),
        (63, (3, 3)),
        (365, (12, 12)),
        (366, (12, 13)),
        (367, (13, 13)),
    ],
)
def test_started_months_in_a_number_of_days(days: int, months: tuple[int, int]) -> None:
    """A month has 28 to 31 days, two have 59 to 62, twelve have 365 or 366: more days begin another month."""
    assert started_months_in(days) == months


@pytest.mark.parametrize(
    ("days", "months"),
    [
        (1, (0, 0)),
        (27, (0, 0)),
        (28, (0, 1)),
        (30, (0, 1)),
        (31, (1, 1)),
        (58, (1, 1)),
        (59, (1, 2)),
        (61, (1, 2)),
        (62, (2, 2)),
        (364, (11, 11)),
        (365, (11, 12)),
        (366, (12, 12)),
    ],
)
def test_completed_months_in_a_number_of_days(days: int, months: tuple[int, int]) -> None:
    """A month has 28 to 31 days, two have 59 to 62, twelve have 365 or 366: that many days may or must complete it."""
    assert completed_months_in(days) == months


FIRST_DAYS = [date(2016, 1, 1) + timedelta(days=n) for n in range(1461)]
"""Every first day of four years, of which one is a leap year."""


def test_the_bounds_of_started_months_are_those_of_all_first_days() -> None:
    """Whatever the first day, a stay of so many days lies within the bounds; some first day reaches each of them."""
    for days in range(1, 801):
        months = [started_months(first, first + timedelta(days=days - 1)) for first in FIRST_DAYS]
        assert (days, started_months_in(days)) == (days, (min(months), max(months)))


def test_the_bounds_of_completed_months_are_those_of_all_first_days() -> None:
    """Whatever the first day, a stay of so many days lies within the bounds; some first day reaches each of them."""
    for days in range(1, 801):
        months = [completed_months(first, first + timedelta(days=days - 1)) for first in FIRST_DAYS]
        assert (days, completed_months_in(days)) == (days, (min(months), max(months)))


# ---------------------------------------------------------------------------------------- a year of 360 days


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        # the Commission's own examples
        (date(2023, 1, 1), date(2023, 4, 15), 105),
        (date(2023, 9, 15), date(2023, 10, 14), 30),
        (date(2023, 2, 15), date(2023, 8, 8), 174),
        (date(2023, 7, 1), date(2023, 8, 29), 59),
        (date(2023, 2, 1), date(2023, 3, 31), 60),
        (date(2023, 2, 1), date(2023, 2, 28), 28),
        (date(2024, 2, 1), date(2024, 2, 29), 29),
        (date(2023, 1, 31), date(2023, 3, 1), 32),
        (date(2023, 8, 30), date(2023, 8, 31), 1),
        (date(2023, 9, 1), date(2024, 8, 31), 360),
        # one day, also a 31st
        (date(2023, 3, 9), date(2023, 3, 9), 1),
        (date(2023, 3, 31), date(2023, 3, 31), 1),
        # a 31st is a 30th, and the day after it is the next one
        (date(2023, 8, 29), date(2023, 8, 30), 2),
        (date(2023, 8, 29), date(2023, 8, 31), 2),
        (date(2023, 8, 30), date(2023, 9, 1), 2),
        (date(2023, 8, 31), date(2023, 9, 1), 2),
        (date(2023, 3, 1), date(2023, 3, 30), 30),
        (date(2023, 3, 1), date(2023, 3, 31), 30),
        (date(2023, 3, 1), date(2023, 4, 1), 31),
        # the days that February does not have count for who stays until March
        (date(2023, 2, 28), date(2023, 3, 1), 4),
        (date(2024, 2, 28), date(2024, 3, 1), 4),
        (date(2024, 2, 29), date(2024, 3, 1), 3),
        # over the end of a year, and of several
        (date(2023, 12, 31), date(2024, 1, 1), 2),
        (date(2023, 9, 1), date(2024, 9, 1), 361),
        (date(2023, 9, 2), date(2024, 9, 1), 360),
        (date(2021, 9, 1), date(2024, 8, 31), 1080),
    ],
)
def test_days_of_a_year_of_360(first: date, last: date, days: int) -> None:
    """Every month counts 30 days: a 31st is a 30th, and February counts whole once it is over."""
    assert days_of_360(first, last) == days


def _day_in_360(day: date) -> int:
    """Number a day in a calendar of which every month has 30 days."""
    return sum((day.year * 360, day.month * 30, 30 if day.day == 31 else day.day))


@given(STAYS)
def test_days_of_360_agree_with_a_calendar_of_such_months(stay: tuple[date, date]) -> None:
    """The count is the distance in a calendar whose months all have 30 days, both ends counted."""
    first, last = stay
    assert days_of_360(first, last) == _day_in_360(last) - _day_in_360(first) + 1


@given(DATES, st.integers(1, 400))
def test_a_day_more_is_never_less_of_360(first: date, days: int) -> None:
    """Who stays a day longer counts one day more, none for a 31st, and the missing days of February at its end."""
    last = first + timedelta(days=days - 1)
    longer = days_of_360(first, last + ONE_DAY) - days_of_360(first, last)
    if last.day == 30 and (last + ONE_DAY).day == 31:
        assert longer == 0
    elif last.month == 2 and (last + ONE_DAY).month == 3:
        assert longer == 31 - last.day
    else:
        assert longer == 1


@given(DATES, st.integers(1, 26))
def test_whole_months_have_30_days_each(day: date, months: int) -> None:
    """From the first of a month to the day before the first of another, every month counts 30 days but a February."""
    first = day.replace(day=1)
    last = first + relativedelta(months=months) - ONE_DAY
    assert days_of_360(first, last) == months * 30 - max(30 - last.day, 0)


@pytest.mark.parametrize(
    ("days", "bounds"),
    [
        (1, (1, 1)),
        (2, (1, 4)),
        (3, (2, 5)),
        (28, (27, 30)),
        (29, (28, 31)),
        (30, (29, 32)),
        (31, (30, 33)),
        (59, (57, 61)),
        (60, (58, 61)),
        (61, (59, 62)),
        (62, (60, 63)),
        (89, (87, 90)),
        (90, (88, 91)),
        (91, (89, 92)),
        (365, (358, 361)),
        (366, (359, 361)),
        (367, (361, 364)),
    ],
)
def test_days_of_360_in_a_number_of_days(days: int, bounds: tuple[int, int]) -> None:
    """How many 31sts a stay has, and whether it goes over the end of February, moves the count a few days."""
    assert days_of_360_in(days) == bounds


@given(DATES, st.integers(1, 800))
def test_the_bounds_of_360_hold_for_every_first_day(first: date, days: int) -> None:
    """Whatever the first day, a stay of so many days lies within the bounds."""
    low, high = days_of_360_in(days)
    assert low <= days_of_360(first, first + timedelta(days=days - 1)) <= high


def test_some_first_day_reaches_each_bound_of_360() -> None:
    """The bounds are no wider than need be."""
    for days in (*range(1, 100), 360, 361, 365, 366, 367, 730, 731):
        counts = [days_of_360(first, first + timedelta(days=days - 1)) for first in FIRST_DAYS]
        assert (days, days_of_360_in(days)) == (days, (min(counts), max(counts)))


# ----------------------------------------------------------------------------------------------- working days


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        (date(2020, 3, 9), date(2020, 3, 9), 1),  # Monday
        (date(2020, 3, 13), date(2020, 3, 13), 1),  # Friday
        (date(2020, 3, 14), date(2020, 3, 14), 0),  # Saturday
        (date(2020, 3, 15), date(2020, 3, 15), 0),  # Sunday
        (date(2020, 3, 9), date(2020, 3, 13), 5),
        (date(2020, 3, 9), date(2020, 3, 14), 5),
        (date(2020, 3, 9), date(2020, 3, 15), 5),
        (date(2020, 3, 9), date(2020, 3, 16), 6),
        (date(2020, 3, 13), date(2020, 3, 16), 2),
        (date(2020, 3, 14), date(2020, 3, 15), 0),
        (date(2020, 3, 15), date(2020, 3, 21), 5),
        (date(2020, 3, 11), date(2020, 3, 17), 5),
        (date(2020, 3, 9), date(2020, 3, 19), 9),
        (date(2020, 3, 9), date(2020, 3, 20), 10),
        (date(2020, 3, 9), date(2020, 3, 22), 10),
        (date(2020, 3, 9), date(2020, 3, 23), 11),
        (date(2020, 3, 14), date(2020, 3, 22), 5),
        (date(2019, 12, 23), date(2020, 1, 3), 10),
        (date(2020, 2, 24), date(2020, 3, 2), 6),
    ],
)
def test_working_days(first: date, last: date, days: int) -> None:
    """Monday to Friday count, both ends too; Saturday and Sunday do not, and a holiday is a day like another."""
    assert working_days(first, last) == days


@given(DATES, st.integers(1, 400))
def test_working_days_are_counted_day_by_day(first: date, length: int) -> None:
    """The count is that of the days one by one."""
    days = [first + timedelta(days=n) for n in range(length)]
    named = [day.strftime("%u") for day in days]
    assert working_days(first, days[-1]) == sum(name in {"1", "2", "3", "4", "5"} for name in named)


@pytest.mark.parametrize(
    ("days", "bounds"),
    [
        (1, (0, 1)),
        (2, (0, 2)),
        (3, (1, 3)),
        (4, (2, 4)),
        (5, (3, 5)),
        (6, (4, 5)),
        (7, (5, 5)),
        (8, (5, 6)),
        (9, (5, 7)),
        (11, (7, 9)),
        (12, (8, 10)),
        (13, (9, 10)),
        (14, (10, 10)),
        (15, (10, 11)),
        (16, (10, 12)),
        (70, (50, 50)),
    ],
)
def test_working_days_in_a_number_of_days(days: int, bounds: tuple[int, int]) -> None:
    """A whole week has five; of the days beyond it none, one or two fall in a weekend."""
    assert working_days_in(days) == bounds


@given(DATES, st.integers(1, 800))
def test_the_bounds_of_working_days_hold_for_every_first_day(first: date, days: int) -> None:
    """Whatever the first day, a stay of so many days lies within the bounds."""
    low, high = working_days_in(days)
    assert low <= working_days(first, first + timedelta(days=days - 1)) <= high


def test_some_first_day_reaches_each_bound_of_working_days() -> None:
    """The bounds are no wider than need be."""
    for days in range(1, 100):
        counts = [working_days(first, first + timedelta(days=days - 1)) for first in FIRST_DAYS[:7]]
        assert (days, working_days_in(days)) == (days, (min(counts), max(counts)))
