"""The calls that the pages and the snapshots go through."""

from calls import CALLS, LAST_READ


def test_the_calls_are_those_of_both_programming_periods() -> None:
    """From the first call of Erasmus+ to the last of the current programme; nothing of 2027 was read."""
    assert (CALLS[0], CALLS[-1], LAST_READ) == (2014, 2027, 2026)
