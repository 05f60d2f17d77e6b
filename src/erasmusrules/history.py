"""What the guide says from one call to another: dated lines without open ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import frozen

from erasmusrules.label import Label
from erasmusrules.sources import Citation, Evidence

FIRST_CALL = 2014
"""The first call of Erasmus+: earlier calls were those of other programmes."""

T = TypeVar("T")
V = TypeVar("V")


@frozen(init=False)
class In(Generic[T]):
    """What holds from the first to the last call, both included, and where that was read.

    ``evidence`` is the strongest of the citations', unless a weaker one is given because the citations each carry only
    a part of the line, or carry some of its calls only by analogy.
    """

    first: int
    last: int
    value: T
    citations: tuple[Citation, ...]
    evidence: Evidence

    if TYPE_CHECKING:  # attrs makes it; type checkers do not know

        def __attrs_init__(
            self, first: int, last: int, value: T, citations: tuple[Citation, ...], evidence: Evidence
        ) -> None: ...

    def __init__(self, first: int, last: int, value: T, *citations: Citation, evidence: Evidence | None = None) -> None:
        _check_calls(first, last)
        if not citations:
            raise ValueError(f"calls {first}-{last}: a line needs at least one citation")
        strongest = max((citation.evidence for citation in citations), key=lambda known: known.strength)
        if evidence is not None and strongest < evidence:
            raise ValueError(
                f"calls {first}-{last}: {evidence.value} evidence, but the citations are {strongest.value}"
            )
        self.__attrs_init__(first, last, value, citations, evidence or strongest)


@frozen(init=False)
class Gap:
    """Calls that were looked at and stay undecided, with the reason: the sources disagree or are silent."""

    first: int
    last: int
    why: Label
    citations: tuple[Citation, ...]

    if TYPE_CHECKING:

        def __attrs_init__(self, first: int, last: int, why: Label, citations: tuple[Citation, ...]) -> None: ...

    def __init__(self, first: int, last: int, why: Label, *citations: Citation) -> None:
        _check_calls(first, last)
        self.__attrs_init__(first, last, why, citations)


def _check_calls(first: int, last: int) -> None:
    if not FIRST_CALL <= first <= last:
        raise ValueError(f"calls {first}-{last}: accepted: {FIRST_CALL} <= first <= last")


@frozen(init=False)
class History(Generic[T]):
    """Lines and gaps in the order of the calls. A call that nobody has read is absent: no line lives on for ever.

    >>> from erasmusrules.sources import Source
    >>> guide = Source(key="X", publisher=Label(nl="NA", en="NA"), title="page", version="2018", address="-",
    ...                evidence=Evidence.OFFICIAL)
    >>> history = History(In(2014, 2017, 5, guide.at("p. 1", "5 days")), In(2018, 2020, 3, guide.at("p. 1", "3 days")))
    >>> history.at(2017).value, history.at(2018).value, history.at(2021)
    (5, 3, None)
    """

    entries: tuple[In[T] | Gap, ...]

    if TYPE_CHECKING:

        def __attrs_init__(self, entries: tuple[In[T] | Gap, ...]) -> None: ...

    def __init__(self, *entries: In[T] | Gap) -> None:
        for before, after in pairwise(entries):
            if after.first <= before.last:
                raise ValueError(f"calls {before.first}-{before.last} and {after.first}-{after.last} overlap")
        self.__attrs_init__(entries)

    def __iter__(self) -> Iterator[In[T] | Gap]:
        return iter(self.entries)

    def each(self, make: Callable[[T], V], *citations: Citation, evidence: Evidence | None = None) -> History[V]:
        """Make a history of something else with the same calls, the same gaps and the same citations.

        Args:
            make: what is made of the value of each line.
            citations: further sources, for what is made.
            evidence: weaker than that of the lines, where what is made of them was read in weaker sources.
        """
        return History(
            *(
                entry
                if isinstance(entry, Gap)
                else In(
                    entry.first,
                    entry.last,
                    make(entry.value),
                    *entry.citations,
                    *citations,
                    evidence=evidence or entry.evidence,
                )
                for entry in self.entries
            )
        )

    def with_(self, *entries: In[T] | Gap) -> History[T]:
        """Make the same history with other lines or gaps for some calls; all other calls stay as they are.

        Args:
            entries: what takes the place of all that was said of its calls.

        >>> from erasmusrules.sources import Source
        >>> school = Label(nl="School", en="School")
        >>> rules = Source(key="X", publisher=school, title="page", version="2026", address="-",
        ...                evidence=Evidence.OFFICIAL).at("p. 1", "at most 10, in 2024 at most 8")
        >>> stricter = History(In(2021, 2026, 10, rules)).with_(In(2024, 2024, 8, rules))
        >>> [(line.first, line.last, line.value) for line in stricter]
        [(2021, 2023, 10), (2024, 2024, 8), (2025, 2026, 10)]
        """
        kept: list[In[T] | Gap] = [*self.entries]
        for new in entries:
            kept = [part for old in kept for part in _beside(old, new)]
        return History(*sorted((*kept, *entries), key=lambda entry: entry.first))

    def at(self, call: int) -> In[T] | Gap | None:
        """Give the line or the gap of a call; ``None`` where that call was not read."""
        for entry in self.entries:
            if entry.first <= call <= entry.last:
                return entry
        return None


def _beside(old: In[T] | Gap, new: In[T] | Gap) -> Iterator[In[T] | Gap]:
    """Give what is left of an entry before and after the calls of another."""
    for first, last in ((old.first, min(old.last, new.first - 1)), (max(old.first, new.last + 1), old.last)):
        if first > last:
            continue
        if isinstance(old, Gap):
            yield Gap(first, last, old.why, *old.citations)
        else:
            yield In(first, last, old.value, *old.citations, evidence=old.evidence)
