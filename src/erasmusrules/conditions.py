"""The language rules are written in: facts that can be compared, and a small tree of comparisons.

A fact is what can be asked of a subject, counted in one place. A condition compares a fact with a value, or joins
conditions. The same tree decides a case, says itself in words, explains a decision and names what is missing.

Facts compute, rules compare. A number may be known only within bounds (the youngest of a group of which some births are
known): a :class:`Range`. ``None`` is not known, and never a default.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, NoReturn, Protocol, TypeVar, runtime_checkable

from attrs import field, frozen

from erasmusrules.formats import Unit, listing, number, quantity
from erasmusrules.label import Label, Language
from erasmusrules.outcome import Outcome, every, some

S = TypeVar("S")
"""The subject that facts are about: a mobility, later a project."""

T = TypeVar("T")


@runtime_checkable
class Labelled(Protocol):
    """Anything with a name in both languages: the members of every vocabulary."""

    @property
    def label(self) -> Label: ...


# ------------------------------------------------------------------------------------------------ conditions


class Condition(Generic[S]):
    """A node of the tree; compare outcomes, not nodes, and join them with ``&``, ``|`` and ``~``."""

    __slots__ = ()

    def outcome(self, subject: S) -> Outcome:
        """Decide the condition for a subject: the readable reference of every faster reading."""
        raise NotImplementedError

    def missing(self, subject: S) -> tuple[str, ...]:
        """Name the fields of the record that keep it undecided; none where it is decided."""
        raise NotImplementedError

    def explain(self, subject: S, lang: Language) -> list[str]:
        """Say, in phrases without capitals or full stops, what decides it or what would have to be known."""
        raise NotImplementedError

    def words(self, lang: Language) -> str:
        """Say the condition as a requirement, without a case: what each way asks first, then the ways."""
        ways = alternatives(self)
        common = tuple(leaf for leaf in ways[0] if all(leaf in way for way in ways)) if len(ways) > 1 else ()
        rests = [tuple(leaf for leaf in way if leaf not in common) for way in ways]
        if not common or () in rests:
            return _ways_in_words(ways, lang)
        first = listing(_same_sentence_once(common, lang), lang, last="and")
        return _AND_EITHER.fill(lang, first=first, ways=_ways_in_words(rests, lang))

    @property
    def parts(self) -> tuple[Condition[S], ...]:
        """The conditions it is made of; a leaf has none."""
        return ()

    @property
    def reading(self) -> Condition[S]:
        """The plain comparisons it decides by: itself, unless it is a way of saying them."""
        return self

    def __and__(self, other: Condition[S]) -> Condition[S]:
        return AllOf(self, other)

    def __or__(self, other: Condition[S]) -> Condition[S]:
        return AnyOf(self, other)

    def __invert__(self) -> Condition[S]:
        return Not(self)

    def __bool__(self) -> NoReturn:
        raise TypeError("a condition is not true or false: use & | ~ and parentheses, not 'and', 'or' or 'not'")


@frozen
class Within(Condition[S]):
    """A number lies within bounds, both included; ``None`` is no bound."""

    fact: NumberFact[S]
    low: int | None
    high: int | None

    def __attrs_post_init__(self) -> None:
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"{self.fact.name}: {self.low} to {self.high}; accepted: low <= high")

    def outcome(self, subject: S) -> Outcome:
        value = self.fact.value(subject)
        low, high = (value.low, value.high) if isinstance(value, Range) else (value, value)
        return _at_least(low, high, self.low) & _at_most(low, high, self.high)

    def missing(self, subject: S) -> tuple[str, ...]:
        return self.fact.missing(subject) if self.outcome(subject) is Outcome.UNDECIDED else ()

    def explain(self, subject: S, lang: Language) -> list[str]:
        outcome = self.outcome(subject)
        if outcome is Outcome.UNDECIDED and self.fact.value(subject) is None:
            return [_CONDITION.fill(lang, words=self.words(lang))]
        return [f"{self.fact.sentence(subject, lang)}; {self._bound(subject, outcome, lang)}"]

    def _bound(self, subject: S, outcome: Outcome, lang: Language) -> str:
        """Name the bound that matters: the one that was crossed, or else the whole of what is allowed."""
        low, high = self.low, self.high
        if outcome is Outcome.NOT_MET and low is not None and high is not None and low != high:
            too_little = Within(self.fact, low, None).outcome(subject) is Outcome.NOT_MET
            low, high = (low, None) if too_little else (None, high)
        if self.fact.spelled is not quantity:
            return _ALLOWED.fill(lang, value=self.fact.bounded(self.low, self.high, lang))
        if low is not None and high is not None:
            if low == high:
                return _REQUIRED.fill(lang, value=self.fact.amount(low, lang))
            return _ALLOWED.fill(lang, value=self.fact.bounded(low, high, lang))
        template, bound = (_MINIMUM, low) if low is not None else (_MAXIMUM, high)
        if bound is None:
            return self.fact.bounded(None, None, lang)
        said = template.fill(lang, value=self.fact.amount(bound, lang))
        practice = "" if self.fact.in_practice is None else self.fact.in_practice(subject, bound, lang)
        return f"{said} ({practice})" if practice and low is None else said

    def words(self, lang: Language) -> str:
        return self.fact.says.fill(lang, value=self.fact.bounded(self.low, self.high, lang))


@frozen
class OneOf(Condition[S]):
    """A term is one of those named.

    Attributes:
        terms: those that are surely in.
        named: what they are together, where listing them would not be read: "a programme country".
        doubtful: those of which the sources do not say whether they are in: they stay undecided.
    """

    fact: TermFact[S]
    terms: frozenset[Enum]
    named: Label | None = None
    doubtful: frozenset[Enum] = frozenset()

    def __attrs_post_init__(self) -> None:
        if not self.terms:
            raise ValueError(f"{self.fact.name}: no terms; accepted: at least one that is surely in")

    def outcome(self, subject: S) -> Outcome:
        value = self.fact.value(subject)
        return Outcome.of(None if value is None or value in self.doubtful else value in self.terms)

    def missing(self, subject: S) -> tuple[str, ...]:
        return self.fact.missing(subject) if self.fact.value(subject) is None else ()

    def explain(self, subject: S, lang: Language) -> list[str]:
        if self.fact.value(subject) is None:
            return [_ALLOWED.fill(lang, value=self._terms(lang))]
        outcome = self.outcome(subject)
        template = _DOUBTFUL if outcome is Outcome.UNDECIDED else _ALLOWED_TERMS
        return [template.fill(lang, said=self.fact.sentence(subject, lang), value=self._terms(lang))]

    def words(self, lang: Language) -> str:
        return self.fact.required(self._terms(lang), lang)

    def _terms(self, lang: Language) -> str:
        if self.named is not None:
            return self.named.text(lang)
        vocabulary = type(next(iter(self.terms)))
        names = [term_label(term).text(lang) for term in vocabulary if term in self.terms]
        if any(f" {word} " in name for name in names for word in _JOINING_WORDS):
            names = [f"‘{name}’" for name in names]
        return listing(names, lang, last="or")


@frozen
class Is(Condition[S]):
    """A truth is as it should be."""

    fact: TruthFact[S]
    truth: bool

    def outcome(self, subject: S) -> Outcome:
        value = self.fact.value(subject)
        return Outcome.of(None if value is None else value is self.truth)

    def missing(self, subject: S) -> tuple[str, ...]:
        return self.fact.missing(subject) if self.outcome(subject) is Outcome.UNDECIDED else ()

    def explain(self, subject: S, lang: Language) -> list[str]:
        outcome = self.outcome(subject)
        if outcome is Outcome.UNDECIDED:
            return [_CONDITION.fill(lang, words=self.words(lang))]
        return [self.fact.said(truth=self.truth is (outcome is Outcome.MET)).text(lang)]

    def words(self, lang: Language) -> str:
        return self.fact.said(truth=self.truth).text(lang)


@frozen
class Counted(Condition[S]):
    """Of a set of terms, at least so many are among those named; ``doubtful`` ones may count or not."""

    fact: TermsFact[S]
    low: int
    terms: frozenset[Enum]
    named: Label
    doubtful: frozenset[Enum] = frozenset()

    def outcome(self, subject: S) -> Outcome:
        value = self.fact.value(subject)
        if value is None:
            return Outcome.UNDECIDED
        sure, perhaps = len(self.terms.intersection(value)), len(self.doubtful.intersection(value))
        return _at_least(sure, sure + perhaps, self.low)

    def missing(self, subject: S) -> tuple[str, ...]:
        return self.fact.missing(subject) if self.fact.value(subject) is None else ()

    def explain(self, subject: S, lang: Language) -> list[str]:
        if self.fact.value(subject) is None:
            return [_REQUIRED.fill(lang, value=self._terms(lang))]
        template = _DOUBTFUL_COUNT if self.outcome(subject) is Outcome.UNDECIDED else _REQUIRED_TERMS
        return [template.fill(lang, said=self.fact.sentence(subject, lang), value=self._terms(lang))]

    def words(self, lang: Language) -> str:
        return self.fact.required(self._terms(lang), lang)

    def _terms(self, lang: Language) -> str:
        return _AT_LEAST.fill(lang, value=f"{self.low} {self.named.text(lang)}")


@frozen
class EachOf(Condition[S]):
    """Of a set of terms, each is among those named; ``doubtful`` ones leave it open."""

    fact: TermsFact[S]
    terms: frozenset[Enum]
    named: Label
    doubtful: frozenset[Enum] = frozenset()

    def outcome(self, subject: S) -> Outcome:
        value = self.fact.value(subject)
        if value is None:
            return Outcome.UNDECIDED
        return every(Outcome.of(None if term in self.doubtful else term in self.terms) for term in value)

    def missing(self, subject: S) -> tuple[str, ...]:
        return self.fact.missing(subject) if self.fact.value(subject) is None else ()

    def explain(self, subject: S, lang: Language) -> list[str]:
        if self.fact.value(subject) is None:
            return [_REQUIRED.fill(lang, value=self._terms(lang))]
        template = _DOUBTFUL_COUNT if self.outcome(subject) is Outcome.UNDECIDED else _REQUIRED_TERMS
        return [template.fill(lang, said=self.fact.sentence(subject, lang), value=self._terms(lang))]

    def words(self, lang: Language) -> str:
        return self._terms(lang) if self.fact.each is not None else self.fact.required(self._terms(lang), lang)

    def _terms(self, lang: Language) -> str:
        return (self.fact.each or _EACH).fill(lang, value=self.named.text(lang))


@frozen
class Free(Condition[S]):
    """The guide leaves it free: always met, and said because people ask."""

    fact: NumberFact[S] | TruthFact[S]

    def outcome(self, subject: S) -> Outcome:  # noqa: ARG002 -- free for every subject
        return Outcome.MET

    def missing(self, subject: S) -> tuple[str, ...]:  # noqa: ARG002 -- nothing has to be known
        return ()

    def explain(self, subject: S, lang: Language) -> list[str]:  # noqa: ARG002 -- the same for every subject
        return [self.words(lang)]

    def words(self, lang: Language) -> str:
        template = _NO_LIMIT if isinstance(self.fact, NumberFact) else _ALLOWED_NOT_REQUIRED
        return f"{self.fact.label.text(lang)}: {template.text(lang)}"


@frozen
class Fixed(Condition[S]):
    """Settled for every subject of the call: an action is open, or it is not."""

    met: bool
    said: Label

    def outcome(self, subject: S) -> Outcome:  # noqa: ARG002 -- settled for every subject
        return Outcome.of(self.met)

    def missing(self, subject: S) -> tuple[str, ...]:  # noqa: ARG002 -- nothing has to be known
        return ()

    def explain(self, subject: S, lang: Language) -> list[str]:  # noqa: ARG002 -- the same for every subject
        return [self.words(lang)]

    def words(self, lang: Language) -> str:
        return self.said.text(lang)


@frozen(init=False)
class AllOf(Condition[S]):
    """Every part is met."""

    conditions: tuple[Condition[S], ...]

    if TYPE_CHECKING:  # attrs makes it; type checkers do not know

        def __attrs_init__(self, conditions: tuple[Condition[S], ...]) -> None: ...

    def __init__(self, *conditions: Condition[S]) -> None:
        self.__attrs_init__(conditions)

    def outcome(self, subject: S) -> Outcome:
        return every(part.outcome(subject) for part in self.conditions)

    def missing(self, subject: S) -> tuple[str, ...]:
        if self.outcome(subject) is not Outcome.UNDECIDED:
            return ()
        return _once(name for part in self.conditions for name in part.missing(subject))

    def explain(self, subject: S, lang: Language) -> list[str]:
        outcome = self.outcome(subject)
        parts = self.conditions if outcome is not Outcome.MET else self._way_met(subject)
        said = (part.explain(subject, lang) for part in parts if part.outcome(subject) is outcome)
        return list(_once(phrase for phrases in said for phrase in phrases))

    def _way_met(self, subject: S) -> tuple[Condition[S], ...]:
        """Give the first way in which it is met, where the bounds of one number are joined."""
        ways = alternatives(self)
        return next(way for way in ways if every(leaf.outcome(subject) for leaf in way) is Outcome.MET)

    @property
    def parts(self) -> tuple[Condition[S], ...]:
        return self.conditions


@frozen(init=False)
class AnyOf(Condition[S]):
    """At least one part is met: the rule first, its exceptions after it."""

    conditions: tuple[Condition[S], ...]

    if TYPE_CHECKING:  # attrs makes it; type checkers do not know

        def __attrs_init__(self, conditions: tuple[Condition[S], ...]) -> None: ...

    def __init__(self, *conditions: Condition[S]) -> None:
        self.__attrs_init__(conditions)

    def outcome(self, subject: S) -> Outcome:
        return some(part.outcome(subject) for part in self.conditions)

    def missing(self, subject: S) -> tuple[str, ...]:
        if self.outcome(subject) is not Outcome.UNDECIDED:
            return ()
        return _once(name for part in self.conditions for name in part.missing(subject))

    def explain(self, subject: S, lang: Language) -> list[str]:
        if self.outcome(subject) is Outcome.MET:
            settled = next(part for part in self.conditions if part.outcome(subject) is Outcome.MET)
            return settled.explain(subject, lang)
        exact = _exact_values(self.conditions)
        if exact is not None:
            fact, values = exact
            allowed = _ALLOWED.fill(lang, value=_one_of_amounts(fact, values, lang))
            return [allowed if fact.value(subject) is None else f"{fact.sentence(subject, lang)}; {allowed}"]
        rule, *exceptions = self.conditions
        phrases = rule.explain(subject, lang)
        for exception in exceptions:
            if exception.outcome(subject) is Outcome.NOT_MET:
                said = "; ".join(exception.explain(subject, lang))
                phrases.append(_NO_EXCEPTION.fill(lang, words=said))
            else:
                phrases.append(_EXCEPTION.fill(lang, words=exception.words(lang)))
        return phrases

    @property
    def parts(self) -> tuple[Condition[S], ...]:
        return self.conditions


@frozen
class Not(Condition[S]):
    """The part is not met."""

    condition: Condition[S]

    def outcome(self, subject: S) -> Outcome:
        return ~self.condition.outcome(subject)

    def missing(self, subject: S) -> tuple[str, ...]:
        return self.condition.missing(subject)

    def explain(self, subject: S, lang: Language) -> list[str]:
        return self.condition.explain(subject, lang)

    def words(self, lang: Language) -> str:
        return _NOT.fill(lang, words=self.condition.words(lang))

    @property
    def parts(self) -> tuple[Condition[S], ...]:
        return (self.condition,)


@frozen
class Perhaps(Condition[S]):
    """What one reading of the sources allows and another does not: never met, and not met where neither allows it.

    Attributes:
        condition: what the wider reading allows.
        why: why it stays open.
    """

    condition: Condition[S]
    why: Label

    def outcome(self, subject: S) -> Outcome:
        return self.condition.outcome(subject) & Outcome.UNDECIDED

    def missing(self, subject: S) -> tuple[str, ...]:
        return self.condition.missing(subject)

    def explain(self, subject: S, lang: Language) -> list[str]:
        if self.condition.outcome(subject) is Outcome.MET:
            return [self.why.text(lang)]
        return self.condition.explain(subject, lang)

    def words(self, lang: Language) -> str:
        return _PERHAPS.fill(lang, words=self.condition.words(lang), why=self.why.text(lang))

    @property
    def parts(self) -> tuple[Condition[S], ...]:
        return (self.condition,)


def alternatives(condition: Condition[S]) -> tuple[tuple[Condition[S], ...], ...]:
    """List the ways in which a condition can be met, each as the leaves that must all be met.

    Two bounds of one number become one leaf, so that each way can be read at a glance. A way that contradicts itself is
    none: a number both below and above, a truth that is so and is not, one term of two sets that have none in common.

    Raises:
        ValueError: where no way is left.
    """
    if isinstance(condition, AnyOf):
        return tuple(way for part in condition.parts for way in alternatives(part))
    if isinstance(condition, AllOf):
        ways: tuple[tuple[Condition[S], ...], ...] = ((),)
        for part in condition.parts:
            pairs = [(way, more) for more in alternatives(part) for way in ways]
            ways = tuple(joined for way, more in pairs if (joined := _joined(way, more)) is not None)
            if not ways:
                way, more = pairs[0]
                raise ValueError(f"no way to meet {way} and {more}")
        return ways
    return ((condition,),)


def leaves(condition: Condition[S]) -> tuple[Condition[S], ...]:
    """List the comparisons a condition is made of, in its own order."""
    if not condition.parts:
        return (condition,)
    return tuple(leaf for part in condition.parts for leaf in leaves(part))


def _joined(way: tuple[Condition[S], ...], more: tuple[Condition[S], ...]) -> tuple[Condition[S], ...] | None:
    """Put two ways together; ``None`` where they contradict each other."""
    result = list(way)
    for leaf in more:
        if any(_contradicts(known, leaf) for known in way):
            return None
        for at, known in enumerate(result):
            if isinstance(known, Within) and isinstance(leaf, Within) and known.fact is leaf.fact:
                low, high = _tighter(max, known.low, leaf.low), _tighter(min, known.high, leaf.high)
                if low is not None and high is not None and low > high:
                    return None
                result[at] = Within(leaf.fact, low, high)
                break
        else:
            result.append(leaf)
    return _once(result)


def _contradicts(one: Condition[S], other: Condition[S]) -> bool:
    if isinstance(one, Is) and isinstance(other, Is):
        return one.fact is other.fact and one.truth is not other.truth
    if isinstance(one, OneOf) and isinstance(other, OneOf) and one.fact is other.fact:
        return (one.terms | one.doubtful).isdisjoint(other.terms | other.doubtful)
    return False


def _tighter(choose: Callable[[int, int], int], one: int | None, other: int | None) -> int | None:
    if one is None or other is None:
        return other if one is None else one
    return choose(one, other)


def _exact_values(parts: Sequence[Condition[S]]) -> tuple[NumberFact[S], list[int]] | None:
    """Give the values of one number that are each allowed; ``None`` where the parts are something else."""
    values: list[int] = []
    for part in parts:
        if not isinstance(part, Within) or part.low is None or part.low != part.high:
            return None
        if values and isinstance(parts[0], Within) and part.fact is not parts[0].fact:
            return None
        values.append(part.low)
    return (parts[0].fact, values) if len(values) > 1 and isinstance(parts[0], Within) else None


def _one_of_amounts(fact: NumberFact[S], values: Iterable[int], lang: Language) -> str:
    return listing([fact.amount(value, lang) for value in values], lang, last="or")


def _ways_in_words(ways: Iterable[tuple[Condition[S], ...]], lang: Language) -> str:
    """Say the ways one after the other; one that is only a doubt is said to be."""
    said = ""
    ways = tuple(ways)
    exact = _exact_values([way[0] for way in ways]) if all(len(way) == 1 for way in ways) else None
    if exact is not None:
        fact, values = exact
        return fact.says.fill(lang, value=_one_of_amounts(fact, values, lang))
    for way in ways:
        words = listing(_same_sentence_once(way, lang), lang, last="and")
        template = _OR_PERHAPS if any(isinstance(leaf, Perhaps) for leaf in way[:1]) else _OR
        said = template.fill(lang, one=said, other=words) if said else words
    return said


def _same_sentence_once(way: tuple[Condition[S], ...], lang: Language) -> list[str]:
    """Say numbers that share a sentence in one: "duurt minstens 3 dagen en maximaal 2 maanden"."""
    sentences: dict[Label, list[str]] = {}
    phrases: list[str] = []
    for leaf in way:
        if isinstance(leaf, Within):
            bounds = sentences.setdefault(leaf.fact.says, [])
            if not bounds:
                phrases.append(leaf.fact.says.text(lang))
            bounds.append(leaf.fact.bounded(leaf.low, leaf.high, lang))
        else:
            phrases.append(leaf.words(lang))
    said = {says.text(lang): says.fill(lang, value=_AND.text(lang).join(bounds)) for says, bounds in sentences.items()}
    return [said.get(phrase, phrase) for phrase in phrases]


def _at_least(low: float | None, high: float | None, bound: int | None) -> Outcome:
    if bound is None or (low is not None and low >= bound):
        return Outcome.MET
    return Outcome.NOT_MET if high is not None and high < bound else Outcome.UNDECIDED


def _at_most(low: float | None, high: float | None, bound: int | None) -> Outcome:
    if bound is None or (high is not None and high <= bound):
        return Outcome.MET
    return Outcome.NOT_MET if low is not None and low > bound else Outcome.UNDECIDED


def _once(items: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(items))


# ----------------------------------------------------------------------------------------------------- facts


@frozen
class Range:
    """A number of which only bounds are known; ``None`` is no bound."""

    low: float | None
    high: float | None


Number = float | Range | None
"""A number as it is known: exactly, within bounds, or not at all."""


@frozen
class Field:
    """How a fact is found that stands in a field as it is.

    Attributes:
        name: the field.
    """

    name: str

    def __call__(self, subject: object) -> Any:
        return getattr(subject, self.name)


@frozen(kw_only=True, eq=False, repr=False)
class Fact(Generic[S]):
    """What every fact has.

    Attributes:
        name: how the fact is called in code and in data.
        label: the guide's noun.
        value: how it is found.
        missing: which fields of the record would have to be filled in to know the fact; asked where it is not known.
    """

    name: str
    label: Label
    value: Callable[[S], object]
    missing: Callable[[S], tuple[str, ...]]

    def __repr__(self) -> str:
        return f"<{self.name}>"


@frozen(kw_only=True, eq=False, repr=False)
class NumberFact(Fact[S]):
    """A fact that is counted.

    Attributes:
        says: the sentence about it, with ``{value}`` for the quantity or its bounds.
        unit: what is counted.
        value: how it is counted.
        spelled: how a value is written, where it is no quantity: a month by its name.
        observed: the sentence about one subject, where the quantity alone would not say it.
        in_practice: what a maximum comes down to for one subject, such as the last possible day.
    """

    says: Label
    unit: Unit
    value: Callable[[S], Number]
    spelled: Callable[[float, Unit, Language], str] = quantity
    observed: Callable[[S, Language], str] | None = None
    in_practice: Callable[[S, int, Language], str] | None = None

    def at_least(self, low: int) -> Condition[S]:
        """Require a minimum, itself included."""
        return Within(self, low, None)

    def at_most(self, high: int) -> Condition[S]:
        """Require a maximum, itself included."""
        return Within(self, None, high)

    def within(self, low: int, high: int) -> Condition[S]:
        """Require a minimum and a maximum, both included."""
        return Within(self, low, high)

    def free(self) -> Condition[S]:
        """State that there is no minimum and no maximum."""
        return Free(self)

    def amount(self, count: float, lang: Language) -> str:
        """Write a value of this fact with its unit."""
        return self.spelled(count, self.unit, lang)

    def bounded(self, low: float | None, high: float | None, lang: Language) -> str:
        """Write what lies between two bounds: "2 tot en met 30 dagen"."""
        if low is None and high is None:
            return _NO_LIMIT.text(lang)
        if high == 0:
            return self.amount(high, lang)
        if high is None or low is None:
            template, bound = (self._least, low) if high is None else (self._most, high)
            return template.fill(lang, value=self.amount(bound or 0, lang))
        if low == high:
            return self.amount(low, lang)
        return _FROM_TO.fill(lang, low=self._first_of_two(low, lang), high=self.amount(high, lang))

    @property
    def _least(self) -> Label:
        return _AT_LEAST if self.spelled is quantity else _FROM

    @property
    def _most(self) -> Label:
        return _AT_MOST if self.spelled is quantity else _UP_TO

    def _first_of_two(self, low: float, lang: Language) -> str:
        """Write the lower of two bounds; what is counted is said once, after the higher."""
        return number(low, lang) if self.spelled is quantity else self.amount(low, lang)

    def sentence(self, subject: S, lang: Language) -> str:
        """Say what is known of it for one subject."""
        if self.observed is not None:
            return self.observed(subject, lang)
        value = self.value(subject)
        low, high = (value.low, value.high) if isinstance(value, Range) else (value, value)
        return self.says.fill(lang, value=self.bounded(low, high, lang))


@frozen(kw_only=True, eq=False, repr=False)
class TruthFact(Fact[S]):
    """A fact that is so or is not so.

    Attributes:
        yes: the sentence where it is so.
        no: the sentence where it is not.
        value: how it is found out.
    """

    yes: Label
    no: Label
    value: Callable[[S], bool | None]

    def holds(self) -> Condition[S]:
        """Require that it is so."""
        return Is(self, truth=True)

    def free(self) -> Condition[S]:
        """State that it is allowed and not required."""
        return Free(self)

    def said(self, *, truth: bool) -> Label:
        """Give the sentence that says it is so, or that it is not."""
        return self.yes if truth else self.no


@frozen(kw_only=True, eq=False, repr=False)
class TermFact(Fact[S]):
    """A fact that is a term of a vocabulary: an action, a role, a country.

    Attributes:
        value: how it is found.
        shown: how a term is written for one subject, where its name depends on the call.
        says: the sentence about what it has to be, with ``{value}``; without it, its label and a colon.
    """

    value: Callable[[S], Enum | None]
    says: Label | None = None
    shown: Callable[[S, Enum, Language], str] = field(default=lambda _subject, term, lang: term_label(term).text(lang))

    def one_of(self, *terms: Enum, doubtful: Iterable[Enum] = ()) -> Condition[S]:
        """Require one of these terms; the doubtful ones stay undecided."""
        return OneOf(self, frozenset(terms), doubtful=frozenset(doubtful))

    def among(self, terms: Iterable[Enum], named: Label, *, doubtful: Iterable[Enum] = ()) -> Condition[S]:
        """Require a term of a set that has a name of its own; the doubtful ones stay undecided."""
        return OneOf(self, frozenset(terms), named, frozenset(doubtful))

    def sentence(self, subject: S, lang: Language) -> str:
        """Say what is known of it for one subject."""
        value = self.value(subject)
        said = _UNKNOWN.text(lang) if value is None else self.shown(subject, value, lang)
        return f"{self.label.text(lang)}: {said}"

    def required(self, value: str, lang: Language) -> str:
        """Say what it has to be."""
        return _in_a_sentence(self.label, self.says, value, lang)


@frozen(kw_only=True, eq=False, repr=False)
class TermsFact(Fact[S]):
    """A fact that is a set of terms: the countries the participants come from.

    Attributes:
        value: how they are found.
        shown: how a term is written for one subject.
        says: the sentence about what they have to be, with ``{value}``; without it, their label and a colon.
        each: the sentence about each of them, with ``{value}`` for what each has to be.
    """

    value: Callable[[S], tuple[Enum, ...] | None]
    says: Label | None = None
    each: Label | None = None
    shown: Callable[[S, Enum, Language], str]

    def at_least(self, low: int, terms: Iterable[Enum], named: Label, *, doubtful: Iterable[Enum] = ()) -> Condition[S]:
        """Require at least so many of a set that has a name of its own."""
        return Counted(self, low, frozenset(terms), named, frozenset(doubtful))

    def each_of(self, terms: Iterable[Enum], named: Label, *, doubtful: Iterable[Enum] = ()) -> Condition[S]:
        """Require that each is in a set that has a name of its own; the doubtful ones leave it open."""
        return EachOf(self, frozenset(terms), named, frozenset(doubtful))

    def sentence(self, subject: S, lang: Language) -> str:
        """Say what is known of it for one subject."""
        value = self.value(subject)
        said = (
            _UNKNOWN.text(lang)
            if value is None
            else listing([self.shown(subject, term, lang) for term in value], lang, last="and")
        )
        return f"{self.label.text(lang)}: {said}"

    def required(self, value: str, lang: Language) -> str:
        """Say what they have to be."""
        return _in_a_sentence(self.label, self.says, value, lang)


def _in_a_sentence(label: Label, says: Label | None, value: str, lang: Language) -> str:
    return f"{label.text(lang)}: {value}" if says is None else says.fill(lang, value=value)


def term_label(term: Enum) -> Label:
    """Give the label of a term of a vocabulary."""
    if not isinstance(term, Labelled):
        raise TypeError(f"{term!r} has no label")
    return term.label


# ----------------------------------------------------------------------------------------------------- words

_AND = Label(nl=" en ", en=" and ")
_OR = Label(nl="{one}; of: {other}", en="{one}; or: {other}")
_OR_PERHAPS = Label(nl="{one}; of {other}", en="{one}; or {other}")
_AND_EITHER = Label(nl="{first}; en ofwel: {ways}", en="{first}; and either: {ways}")
_NOT = Label(nl="niet: {words}", en="not: {words}")
_AT_LEAST = Label(nl="minstens {value}", en="at least {value}")
_EACH = Label(nl="elk {value}", en="each {value}")
_AT_MOST = Label(nl="maximaal {value}", en="at most {value}")
_FROM = Label(nl="vanaf {value}", en="from {value} on")
_UP_TO = Label(nl="tot en met {value}", en="up to and including {value}")
_FROM_TO = Label(nl="{low} tot en met {high}", en="{low} to {high}")
_NO_LIMIT = Label(nl="geen minimum en geen maximum", en="no minimum and no maximum")
_ALLOWED_NOT_REQUIRED = Label(nl="niet verplicht, wel toegestaan", en="not required, but allowed")
_JOINING_WORDS = ("of", "en", "waar", "or", "and", "where")
_UNKNOWN = Label(nl="onbekend", en="unknown")
_PERHAPS = Label(nl="misschien: {words} ({why})", en="perhaps: {words} ({why})")
_CONDITION = Label(nl="voorwaarde: {words}", en="condition: {words}")
_MINIMUM = Label(nl="het minimum is {value}", en="the minimum is {value}")
_MAXIMUM = Label(nl="het maximum is {value}", en="the maximum is {value}")
_REQUIRED = Label(nl="vereist: {value}", en="required: {value}")
_ALLOWED = Label(nl="toegestaan: {value}", en="allowed: {value}")
_ALLOWED_TERMS = Label(nl="{said}; toegestaan: {value}", en="{said}; allowed: {value}")
_REQUIRED_TERMS = Label(nl="{said}; vereist: {value}", en="{said}; required: {value}")
_DOUBTFUL = Label(
    nl="{said}; de bronnen zeggen niet of dat is toegestaan; wel zeker toegestaan: {value}",
    en="{said}; the sources do not say whether that is allowed; certainly allowed: {value}",
)
_DOUBTFUL_COUNT = Label(
    nl="{said}; de bronnen zeggen niet of die allemaal meetellen; vereist: {value}",
    en="{said}; the sources do not say whether all of these count; required: {value}",
)
_EXCEPTION = Label(nl="uitzondering: {words}", en="exception: {words}")
_NO_EXCEPTION = Label(nl="de uitzondering geldt niet: {words}", en="the exception does not apply: {words}")
