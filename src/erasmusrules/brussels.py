"""The clocks of Brussels, by which applications are in time or late."""

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import cache

from dateutil import tz


def in_brussels(clock: datetime) -> datetime:
    """Give a moment on the clocks of Brussels its zone.

    >>> from datetime import datetime
    >>> in_brussels(datetime(2020, 7, 1, 12)).utcoffset()
    datetime.timedelta(seconds=7200)
    """
    return clock.replace(tzinfo=_zone())


def readings(moment: datetime) -> tuple[datetime, ...]:
    """Give the moments that somebody can mean by it: two where Brussels sets its clocks and no zone is told.

    An hour that comes twice is read with the offset before the change and with that after it, and so is an hour that
    never came: the versions of dateutil do not agree on that one.

    >>> from datetime import datetime
    >>> len(readings(datetime(2020, 10, 25, 2, 30))), len(readings(datetime(2020, 10, 25, 4, 30)))
    (2, 1)
    """
    if moment.utcoffset() is not None:
        return (moment,)
    if not date.min < moment.date() < date.max:  # no clock can be set back or forth: there is no day before or after
        return (moment.replace(tzinfo=UTC),)
    offsets = {in_brussels(moment + day).utcoffset() or timedelta() for day in (-_A_DAY, _A_DAY)}
    meant = [moment.replace(tzinfo=timezone(offset)) for offset in sorted(offsets, reverse=True)]
    real = [one for one in meant if one.astimezone(_zone()).replace(tzinfo=None) == moment]
    found = real or meant
    return tuple(found[-1:] if moment.fold else found)


def seconds(moment: datetime) -> float:
    """Count the seconds of a moment with its zone, from the same beginning as those of every other."""
    return (moment - _BEGINNING).total_seconds()


def clock(count: float) -> datetime:
    """Tell what the clocks of Brussels show, so many seconds from the beginning."""
    return (_BEGINNING + timedelta(seconds=count)).astimezone(_zone()).replace(tzinfo=None)


@cache
def _zone() -> tzinfo:
    # dateutil and not zoneinfo: it brings the time zones along where the machine has none.
    zone = tz.gettz("Europe/Brussels")
    if zone is None:
        raise LookupError("no time zone Europe/Brussels: neither the machine nor python-dateutil has it")
    return zone


_A_DAY = timedelta(days=1)
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
