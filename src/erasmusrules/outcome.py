"""The three answers, MET, NOT_MET and UNDECIDED, with Kleene's logic: the only place that knows it."""

from collections.abc import Iterable
from enum import Enum
from typing import NoReturn

from erasmusrules.label import Label


class Outcome(Enum):
    """What can be said of a condition: it is met, it is not met, or nobody can tell yet.

    >>> Outcome.NOT_MET & Outcome.UNDECIDED
    <Outcome.NOT_MET: 'not met'>
    >>> Outcome.MET | Outcome.UNDECIDED
    <Outcome.MET: 'met'>
    >>> ~Outcome.UNDECIDED
    <Outcome.UNDECIDED: 'undecided'>
    """

    __hash__ = object.__hash__  # members are each there once: looking them up costs no call

    MET = "met"
    NOT_MET = "not met"
    UNDECIDED = "undecided"

    @classmethod
    def of(cls, truth: bool | None) -> "Outcome":
        """Turn a truth value into an outcome; ``None`` is not known.

        >>> Outcome.of(None)
        <Outcome.UNDECIDED: 'undecided'>
        """
        if truth is None:
            return cls.UNDECIDED
        return cls.MET if truth else cls.NOT_MET

    @property
    def label(self) -> Label:
        """The answer in words."""
        return _LABELS[self]

    def __and__(self, other: "Outcome") -> "Outcome":
        return every((self, other))

    def __or__(self, other: "Outcome") -> "Outcome":
        return some((self, other))

    def __invert__(self) -> "Outcome":
        return _OPPOSITE[self]

    def __bool__(self) -> NoReturn:
        raise TypeError("an Outcome is not true or false: compare it, as in `outcome is Outcome.MET`")


_LABELS = {
    Outcome.MET: Label(nl="voldaan", en="met"),
    Outcome.NOT_MET: Label(nl="niet voldaan", en="not met"),
    Outcome.UNDECIDED: Label(nl="kan niet worden beoordeeld", en="cannot be decided"),
}
_OPPOSITE = {
    Outcome.MET: Outcome.NOT_MET,
    Outcome.NOT_MET: Outcome.MET,
    Outcome.UNDECIDED: Outcome.UNDECIDED,
}


def every(outcomes: Iterable[Outcome]) -> Outcome:
    """Tell whether all are met: one that is not met settles it, whatever is unknown.

    >>> every([])
    <Outcome.MET: 'met'>
    >>> every([Outcome.UNDECIDED, Outcome.NOT_MET])
    <Outcome.NOT_MET: 'not met'>
    """
    seen = set(outcomes)
    if Outcome.NOT_MET in seen:
        return Outcome.NOT_MET
    return Outcome.UNDECIDED if Outcome.UNDECIDED in seen else Outcome.MET


def some(outcomes: Iterable[Outcome]) -> Outcome:
    """Tell whether at least one is met: one that is met settles it, whatever is unknown.

    >>> some([])
    <Outcome.NOT_MET: 'not met'>
    >>> some([Outcome.UNDECIDED, Outcome.MET])
    <Outcome.MET: 'met'>
    """
    seen = set(outcomes)
    if Outcome.MET in seen:
        return Outcome.MET
    return Outcome.UNDECIDED if Outcome.UNDECIDED in seen else Outcome.NOT_MET
