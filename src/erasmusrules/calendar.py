"""Days, age and months: one integer formula each, and dateutil for the dates that people read.

The formulas hold for columns of dates as for dates: they compare and add, and join truths with ``&`` and ``|``.

Days are inclusive. Somebody born on 29 February turns a year older on 1 March in other years: the stricter reading.
"At most n months" means that the last day falls before ``start + n months``; "at least n months" that the day after
the last day is ``start + n months`` or later; adding months stops at the end of a shorter month, as dateutil does.
"""

from datetime import date, timedelta
from functools import cache
from itertools import count

from dateutil.relativedelta import relativedelta

MONTHS_IN_A_YEAR = 12
FEBRUARY = 2
DAYS_IN_A_WEEK = 7
DAYS_IN_A_MONTH = 30
"""In the Commission's year of 360 days every month has 30."""
SATURDAY = 5


def days_between(first: date, last: date) -> int:
    """Count the days from the first to the last, both counted.

    >>> days_between(date(2020, 3, 9), date(2020, 3, 9))
    1
    """
    return last.toordinal() - first.toordinal() + 1


def age_on(day: date, *, born: date) -> int:
    """Count the years somebody is old on a day.

    >>> age_on(date(2020, 3, 9), born=date(2006, 3, 10))
    13
    >>> age_on(date(2026, 2, 28), born=date(2012, 2, 29))
    13
    """
    before_birthday = (day.month < born.month) | ((day.month == born.month) & (day.day < born.day))
    return day.year - born.year - before_birthday


def birthday(born: date, age: int) -> date:
    """Give the day on which somebody turns an age.

    >>> birthday(date(2012, 2, 29), 14)
    datetime.date(2026, 3, 1)
    """
    year = born.year + age
    late = (born.month == FEBRUARY) & (born.day > _length_of_month(year, FEBRUARY))
    return date(year, FEBRUARY + 1, 1) if late else born.replace(year=year)


def started_months(first: date, last: date) -> int:
    """Count the months that have begun: the least n for which the stay is "at most n months".

    >>> started_months(date(2019, 3, 1), date(2019, 4, 30)), started_months(date(2019, 3, 1), date(2019, 5, 1))
    (2, 3)
    """
    return _months(first, last) + 1 - _stops_short(first, last)


def completed_months(first: date, last: date) -> int:
    """Count the months that are complete: the greatest n for which the stay is "at least n months".

    >>> completed_months(date(2020, 1, 6), date(2020, 3, 5)), completed_months(date(2020, 1, 6), date(2020, 3, 4))
    (2, 1)
    """
    return whole_months(first, last + timedelta(days=1))


def whole_months(first: date, after: date) -> int:
    """Count the months that are over before a day: those that are complete on the day before it.

    >>> whole_months(date(2020, 1, 6), date(2020, 3, 6)), whole_months(date(2020, 1, 6), date(2020, 3, 5))
    (2, 1)
    """
    return _months(first, after) - _stops_short(first, after)


def months_until(day: date, last: date) -> int:
    """Give the least n for which a later day is not after ``day`` plus n months.

    >>> months_until(date(2020, 2, 28), date(2021, 2, 28)), months_until(date(2019, 8, 31), date(2020, 11, 30))
    (12, 15)
    """
    return _months(day, last) + (last.day > day.day)


def last_day_within(first: date, months: int) -> date:
    """Give the last possible day of a stay of at most so many months.

    >>> last_day_within(date(2019, 12, 31), 2)
    datetime.date(2020, 2, 28)
    """
    return first + relativedelta(months=months) - timedelta(days=1)


def started_months_in(days: int) -> tuple[int, int]:
    """Bound the months that have begun in a stay of so many days, whose first day is not known.

    >>> started_months_in(59), started_months_in(60), started_months_in(63)
    ((2, 2), (2, 3), (3, 3))
    """
    fewest = next(n for n in count(1) if days <= _days_of_months(n)[1])
    most = next(n for n in count(1) if days <= _days_of_months(n)[0])
    return fewest, most


def completed_months_in(days: int) -> tuple[int, int]:
    """Bound the months that are complete in a stay of so many days, whose first day is not known.

    >>> completed_months_in(58), completed_months_in(60), completed_months_in(62)
    ((1, 1), (1, 2), (2, 2))
    """
    fewest = next(n for n in count() if days < _days_of_months(n + 1)[1])
    most = next(n for n in count() if days < _days_of_months(n + 1)[0])
    return fewest, most


def days_of_360(first: date, last: date) -> int:
    """Count the days of a stay in a year of 360 days, both ends counted: every month has 30 days.

    The months between the two dates count 30 days each, and of the first and the last month the days themselves, a
    31st as a 30th.

    >>> days_of_360(date(2022, 9, 15), date(2022, 10, 14)), days_of_360(date(2021, 2, 15), date(2021, 8, 8))
    (30, 174)
    >>> days_of_360(date(2023, 1, 31), date(2023, 3, 31))
    61
    """
    days = DAYS_IN_A_MONTH * _months(first, last) + 1
    return days + last.day - (last.day > DAYS_IN_A_MONTH) - first.day + (first.day > DAYS_IN_A_MONTH)


@cache
def days_of_360_in(days: int) -> tuple[int, int]:
    """Bound the days of a year of 360 days in a stay of so many days, whose first day is not known.

    >>> days_of_360_in(1), days_of_360_in(60), days_of_360_in(62)
    ((1, 1), (58, 61), (60, 63))
    """
    starts = [date(2000, 1, 1) + timedelta(days=day) for day in range(4 * 365 + 1)]
    counts = [days_of_360(start, start + timedelta(days=days - 1)) for start in starts]
    return min(counts), max(counts)


def working_days(first: date, last: date) -> int:
    """Count the days from Monday to Friday, both ends counted; public holidays are among them.

    >>> working_days(date(2020, 3, 9), date(2020, 3, 20)), working_days(date(2020, 3, 7), date(2020, 3, 8))
    (10, 0)
    """
    days = days_between(first, last)
    weeks, rest = days // DAYS_IN_A_WEEK, days % DAYS_IN_A_WEEK
    over = range(DAYS_IN_A_WEEK - 1)
    return weeks * SATURDAY + sum((rest > day) & ((first.weekday() + day) % DAYS_IN_A_WEEK < SATURDAY) for day in over)


@cache
def working_days_in(days: int) -> tuple[int, int]:
    """Bound the days from Monday to Friday in a stay of so many days, whose first day is not known.

    >>> working_days_in(12), working_days_in(14)
    ((8, 10), (10, 10))
    """
    monday = date(2000, 1, 3)
    starts = [monday + timedelta(days=day) for day in range(DAYS_IN_A_WEEK)]
    counts = [working_days(start, start + timedelta(days=days - 1)) for start in starts]
    return min(counts), max(counts)


@cache
def _days_of_months(months: int) -> tuple[int, int]:
    """Give the fewest and the most days that so many whole months can have, over the four years of a leap cycle."""
    starts = [2000 * MONTHS_IN_A_YEAR + month for month in range(4 * MONTHS_IN_A_YEAR)]
    spans = [_first_of_month(start + months) - _first_of_month(start) for start in starts]
    return min(spans), max(spans)


def _first_of_month(month: int) -> int:
    return date(month // MONTHS_IN_A_YEAR, month % MONTHS_IN_A_YEAR + 1, 1).toordinal()


def _months(first: date, last: date) -> int:
    return (last.year - first.year) * MONTHS_IN_A_YEAR + last.month - first.month


def _stops_short(first: date, last: date) -> bool:
    """Tell whether the last month has not come round: its day is earlier, and the month is not cut short."""
    return (last.day < first.day) & (last.day < _length_of_month(last.year, last.month))


def _length_of_month(year: int, month: int) -> int:
    leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    return 30 + (month + month // 8) % 2 - (month == FEBRUARY) * (2 - leap)
