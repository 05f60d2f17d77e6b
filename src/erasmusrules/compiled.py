"""The fast reading of the tree: many conditions as one Python function, each fact read once.

The tree is the readable reference. What is written here decides the same, and says nothing: words, missing fields and
explanations come from the tree.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from typing import Any, Generic, TypeVar

from attrs import define, field, frozen

from erasmusrules.conditions import (
    AllOf,
    AnyOf,
    Condition,
    Fact,
    Field,
    Fixed,
    Free,
    Is,
    Not,
    OneOf,
    Perhaps,
    Within,
)
from erasmusrules.outcome import Outcome

S = TypeVar("S")

_TRUTHS = {Outcome.MET: True, Outcome.NOT_MET: False, Outcome.UNDECIDED: None}
_FEW = 4
"""So many members are asked for one by one; more are looked up in a set."""


@frozen
class Weighed(Generic[S]):
    """A condition and how it counts in an outcome.

    Attributes:
        condition: the condition; ``None`` is never decided.
        unmet: what it makes of the whole where it is not met; ``None`` is nothing.
        undecided: whether it leaves the whole undecided where it is.
    """

    condition: Condition[S] | None
    unmet: Outcome | None
    undecided: bool


def outcomes_of(
    conditions: Iterable[Condition[S] | None], *, given: S | None = None
) -> Callable[[S], tuple[Outcome, ...]]:
    """Write one function that decides each of the conditions; ``None`` among them is never decided.

    Args:
        conditions: the conditions.
        given: what is known of every case it will be asked of. What that settles stays settled, as learning never
            flips an outcome, and is not asked again.

    >>> outcomes_of([Fixed(met=True, said=None), None])("anything")
    (<Outcome.MET: 'met'>, <Outcome.UNDECIDED: 'undecided'>)
    """
    writer = _Writer(given)
    truths = ["None" if condition is None else writer.truth(condition) for condition in conditions]
    outcomes = "".join(f"MET if {truth} else UNDECIDED if {truth} is None else NOT_MET, " for truth in truths)
    writer.write(f"return ({outcomes})")
    return writer.function()


def outcome_of(weighed: Iterable[Weighed[S]], *, given: S | None = None) -> Callable[[S], Outcome]:
    """Write one function that joins conditions into one outcome; the first that settles it ends it.

    Args:
        weighed: the conditions, each with how it counts.
        given: what is known of every case it will be asked of.

    >>> outcome_of([Weighed(None, None, True), Weighed(Fixed(met=False, said=None), Outcome.NOT_MET, True)])("anything")
    <Outcome.NOT_MET: 'not met'>
    """
    writer = _Writer(given)
    writer.write("undecided = False")
    for one in weighed:
        if one.condition is None:
            if one.undecided:
                writer.write("undecided = True")
            continue
        truth = writer.truth(one.condition)
        if truth == "True" or (one.unmet is None and not one.undecided):
            continue
        writer.write(f"if {truth} is not True:")
        with_unmet = {Outcome.NOT_MET: "return NOT_MET", Outcome.UNDECIDED: "undecided = True"}
        if one.unmet is not None:
            writer.write(f"    if {truth} is False: {with_unmet[one.unmet]}")
        if one.undecided:
            writer.write(f"    if {truth} is None: undecided = True")
    writer.write("return UNDECIDED if undecided else MET")
    return writer.function()


@define
class _Writer(Generic[S]):
    """Writes the body of a function of ``m``, statement by statement.

    Truths are ``True``, ``False``, and ``None`` where a condition is not decided.
    """

    _given: S | None
    _lines: list[str] = field(factory=list[str])
    _names: dict[str, object] = field(factory=dict[str, object])
    _facts: dict[Fact[S], str] = field(factory=dict[Fact[S], str])
    _depth: int = 1
    _variables: int = 0

    def write(self, statement: str) -> None:
        self._lines.append("    " * self._depth + statement)

    def function(self) -> Callable[[S], Any]:
        source = "\n".join(["def function(m):", *self._lines])
        names: dict[str, Any] = {
            **self._names,
            "MET": Outcome.MET,
            "NOT_MET": Outcome.NOT_MET,
            "UNDECIDED": Outcome.UNDECIDED,
        }
        exec(compile(source, "<erasmusrules>", "exec"), names)  # noqa: S102 -- written above, of names alone
        function: Callable[[S], Any] = names["function"]
        return function

    def truth(self, condition: Condition[S]) -> str:
        """Write what decides a condition; give the name under which its truth is found."""
        settled = None if self._given is None else _TRUTHS[condition.outcome(self._given)]
        if settled is not None:
            return str(settled)
        match condition.reading:
            case AllOf(parts):
                return self._joined(parts, settled="False")
            case AnyOf(parts):
                return self._joined(parts, settled="True")
            case Not(part):
                inner = self.truth(part)
                return self._assigned(f"None if {inner} is None else not {inner}")
            case Perhaps(part):
                return self._assigned(f"False if {self.truth(part)} is False else None")
            case leaf:
                return self._leaf(leaf)

    def _leaf(self, leaf: Condition[S]) -> str:
        match leaf:
            case Fixed(met):
                return str(met)
            case Free():
                return "True"
            case Is(fact, wanted):
                read = self._fact(fact)
                return read if wanted else self._assigned(f"None if {read} is None else not {read}")
            case Within() as within:
                return self._within(within)
            case OneOf() as one_of:
                return self._one_of(one_of)
            case other:
                return self._assigned(f"{self._named(_TRUTHS)}[{self._named(other.outcome)}(m)]")

    def _within(self, within: Within[S]) -> str:
        """A number that is exactly known is compared; bounds are left to the tree."""
        if within.low is None and within.high is None:
            return "True"
        read = self._fact(within.fact)
        low = "" if within.low is None else f"{within.low} <= "
        high = "" if within.high is None else f" <= {within.high}"
        by_tree = f"{self._named(_TRUTHS)}[{self._named(within.outcome)}(m)]"
        return self._assigned(
            f"{low}{read}{high} if {read}.__class__ is int else None if {read} is None else {by_tree}"
        )

    def _one_of(self, one_of: OneOf[S]) -> str:
        read = self._fact(one_of.fact)
        doubtful = f" or {self._among(read, one_of.doubtful)}" if one_of.doubtful else ""
        return self._assigned(f"None if {read} is None{doubtful} else {self._among(read, one_of.terms)}")

    def _among(self, read: str, terms: frozenset[Enum]) -> str:
        if len(terms) > _FEW:
            return f"{read} in {self._named(terms)}"
        # Members of a vocabulary are each there once: they are themselves, or they are not.
        return "(" + " or ".join(f"{read} is {self._named(term)}" for term in terms) + ")"

    def _joined(self, parts: tuple[Condition[S], ...], *, settled: str) -> str:
        """Kleene's logic: one part may settle it; a part that is not decided leaves it open."""
        neutral = "True" if settled == "False" else "False"
        result = ""
        depth, facts = self._depth, self._facts
        for part in parts:
            if result:
                self.write(f"if {result} is not {settled}:")
                self._depth += 1
                self._facts = dict(self._facts)  # what is read in here is not known out there
            truth = self.truth(part)
            if result:
                self.write(f"if {truth} is not {neutral}: {result} = {truth}")
            else:
                result = self._assigned(truth)
        self._depth, self._facts = depth, facts
        return result or neutral

    def _fact(self, fact: Fact[S]) -> str:
        if fact not in self._facts:
            read = f"m.{fact.value.name}" if isinstance(fact.value, Field) else f"{self._named(fact.value)}(m)"
            self._facts[fact] = self._assigned(read)
        return self._facts[fact]

    def _assigned(self, expression: str) -> str:
        self._variables += 1
        variable = f"v{self._variables}"
        self.write(f"{variable} = {expression}")
        return variable

    def _named(self, thing: object) -> str:
        name = f"n{len(self._names)}"
        self._names[name] = thing
        return name
