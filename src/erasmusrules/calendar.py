"""Days, age and months: one integer formula each, and dateutil for the dates that people read.

Days are inclusive. Somebody born on 29 February turns a year older on 1 March in other years: the stricter reading.
"At most n months" means that the last day falls before ``start + n months``; "at least n months" that the day after
the last day is ``start + n months`` or later; adding months stops at the end of a shorter month, as dateutil does.
"""

from datetime import date, timedelta
from functools import cache

from dateutil.relativedelta import relativedelta

MONTHS_IN_A_YEAR = 12
FEBRUARY = 2


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
    after = last + timedelta(days=1)
    return _months(first, after) - _stops_short(first, after)


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
    months = range(1, days // 28 + 2)
    fewest = next(n for n in months if days <= _days_of_months(n)[1])
    most = next(n for n in months if days <= _days_of_months(n)[0])
    return fewest, most


def completed_months_in(days: int) -> tuple[int, int]:
    """Bound the months that are complete in a stay of so many days, whose first day is not known.

    >>> completed_months_in(58), completed_months_in(60), completed_months_in(62)
    ((1, 1), (1, 2), (2, 2))
    """
    months = range(days // 28, -1, -1)
    fewest = next(n for n in months if n == 0 or days >= _days_of_months(n)[1])
    most = next(n for n in months if n == 0 or days >= _days_of_months(n)[0])
    return fewest, most


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
