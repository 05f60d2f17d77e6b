"""Hypothesis strategies for who tests a tool of their own: mobilities, projects, records and tables by the rules.

Random dates and numbers hardly ever come near a rule. These strategies read the rules instead: they take the numbers
on and around every bound, and choose fact after fact such that what is wanted stays possible: a mobility that may take
place, one that may not, one of which that cannot be told. What is found shrinks to the few facts that matter.

Needs the extra ``hypothesis`` (``pip install 'erasmusrules[hypothesis]'``), and :func:`frames` the extra ``frames``.
With both packages installed, ``from_type(Mobility)`` and ``from_type(Project)`` draw from here.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from enum import Enum
from functools import lru_cache, reduce
from itertools import chain, combinations, product
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import evolve, fields, frozen
from dateutil.relativedelta import relativedelta
from hypothesis import assume
from hypothesis import strategies as st

from erasmusrules import brussels, calendar, facts, project_facts
from erasmusrules.checking import choose, choose_for_project
from erasmusrules.conditions import (
    AllOf,
    AnyOf,
    Condition,
    Counted,
    EachOf,
    Fact,
    Is,
    Not,
    OneOf,
    Perhaps,
    Within,
    leaves,
)
from erasmusrules.flanders import exchange_facts
from erasmusrules.formats import listing
from erasmusrules.history import FIRST_CALL, In
from erasmusrules.label import Label, Language
from erasmusrules.mobility import Mobility
from erasmusrules.outcome import Outcome, every, some
from erasmusrules.problems import Problem, WrongInput
from erasmusrules.project import LATEST_CALL, Project, ProjectReference, wrong_call
from erasmusrules.records import record_of
from erasmusrules.rulebook import PROJECT_RULES, RULES
from erasmusrules.rules import Applicable, Line, Rule, RuleSet
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.agencies import Community
from erasmusrules.vocabulary.applicants import Applicant, PartnershipType
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.education import Level
from erasmusrules.vocabulary.other_actions import OtherAction
from erasmusrules.vocabulary.roles import Role, Venue

if TYPE_CHECKING:
    import polars as pl
    from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = ["frames", "mobilities", "projects", "records"]

S = TypeVar("S", bound=Mobility | Project)
T = TypeVar("T")
Values = Mapping[str, Any]
"""Fields of a record, with what they are filled in with."""


# ------------------------------------------------------------------------------------------------ what is offered


def mobilities(
    *,
    call: int | None = None,
    action: Action | None = None,
    activity: Activity | None = None,
    outcome: Outcome | None = None,
    rule: Rule[Mobility] | str | None = None,
    complete: bool = False,
) -> SearchStrategy[Mobility]:
    """Draw mobilities, at the edges of the rules.

    Args:
        call: the call year; without it, of any call.
        action: the action; without it, any.
        activity: the activity; without it, any.
        outcome: what ``check`` says of them on the evidence it decides by if nothing else is asked for; with ``rule``,
            what that rule alone says, whatever its evidence. Without it, everything is drawn.
        rule: a rule, or its id, that judges them all.
        complete: whether everything is known; otherwise there are holes.

    Raises:
        WrongInput: for what cannot be, such as a mobility that meets a rule of which the sources leave the call open.

    >>> pupils = mobilities(call=2019, action=Action.KA229, outcome=Outcome.MET)
    >>> mobilities(call=2019, action=Action.KA347, rule="school/ka229/action")
    Traceback (most recent call last):
    ...
    erasmusrules.problems.WrongInput: rule: 'school/ka229/action'; accepted: a rule that applies to what is asked for
    """
    return _drawn(_MOBILITIES, {"call": call, "action": action, "activity": activity}, rule, outcome, complete=complete)


def projects(
    *,
    call: int | None = None,
    action: Action | OtherAction | None = None,
    outcome: Outcome | None = None,
    rule: Rule[Project] | str | None = None,
    complete: bool = False,
) -> SearchStrategy[Project]:
    """Draw projects, at the edges of the rules.

    Args:
        call: the call year; without it, of any call.
        action: what is applied for; without it, anything.
        outcome: what ``check`` says of them; with ``rule``, what that rule alone says, whatever its evidence.
        rule: a rule, or its id, that judges them all.
        complete: whether everything is known; otherwise there are holes.

    Raises:
        WrongInput: for what cannot be, such as a project that is granted in a call that nobody has read.

    >>> projects(call=2021, action=Action.KA229, outcome=Outcome.MET)
    Traceback (most recent call last):
    ...
    erasmusrules.problems.WrongInput: outcome: 'met'; accepted: an outcome that what is asked for can have: not met
    """
    return _drawn(_PROJECTS, {"call": call, "action": action}, rule, outcome, complete=complete)


def records(
    subjects: SearchStrategy[Mobility] | SearchStrategy[Project] | None = None,
) -> SearchStrategy[dict[str, object]]:
    """Draw records that JSON can hold, as they are described in `docs/record.md`.

    Args:
        subjects: what they are records of; without it, of any mobility or project.

    >>> of_a_call = records(mobilities(call=2019))
    """
    of: SearchStrategy[Any] = st.one_of(mobilities(), projects()) if subjects is None else subjects
    return of.map(record_of)


def frames(
    rows: SearchStrategy[Mobility] | None = None, *, min_size: int = 0, max_size: int | None = None
) -> SearchStrategy[pl.DataFrame]:
    """Draw whole tables in Polars, in the columns of a record: empty, of one row, with columns that are all null.

    Args:
        rows: what the rows are; without it, any mobility, of different calls, actions and activities.
        min_size: the fewest rows.
        max_size: the most rows.

    >>> two_or_three = frames(mobilities(call=2019), min_size=2, max_size=3)
    """
    from erasmusrules.frames.door import table_of

    return st.lists(mobilities() if rows is None else rows, min_size=min_size, max_size=max_size).map(table_of)


def register() -> None:
    """Tell Hypothesis how mobilities and projects are drawn; it calls this by itself, by its entry point."""
    st.register_type_strategy(Mobility, lambda _type: mobilities())
    st.register_type_strategy(Project, lambda _type: projects())


# ------------------------------------------------------------------------------------------- what is asked for


@frozen(eq=False)
class _Kind(Generic[S]):
    """What is peculiar to mobilities, or to projects.

    Attributes:
        make: makes one of a call, an action and so on.
        rules: the rules that judge them.
        choose: chooses the lines that apply to one.
        among: what can be asked of them by name, with all there is.
        fields: their other fields, in the order in which they are filled in, each with how values are chosen.
        else_: of some fields, what is tried after those values where something has to be found.
    """

    make: type[S]
    rules: RuleSet[S]
    choose: Callable[[S], Applicable[S]]
    among: Mapping[str, Sequence[object]]
    fields: Mapping[str, _Chooser[S]]
    else_: Mapping[str, Sequence[Values]]


@frozen
class _Wanted(Generic[S]):
    """What is asked for.

    Attributes:
        kind: mobilities or projects.
        rule: the rule whose outcome it is; ``None`` is all of them.
        outcome: the outcome; ``None`` is whatever it is.
        complete: whether everything is known.
        fixed: what is asked for by name.
    """

    kind: _Kind[S]
    rule: Rule[S] | None
    outcome: Outcome | None
    complete: bool
    fixed: tuple[tuple[str, object], ...]

    def choices(self, name: str) -> Sequence[object]:
        """List what a call, an action or an activity may be; that it is not known is one of them."""
        fixed = dict(self.fixed)[name]
        if fixed is not None:
            return (fixed,)
        hole = not self.complete and self.rule is None and name != "call"
        return (None, *self.kind.among[name]) if hole else self.kind.among[name]


def _drawn(
    kind: _Kind[S],
    fixed: Mapping[str, Any],
    rule: Rule[S] | str | None,
    outcome: Outcome | None,
    *,
    complete: bool,
) -> SearchStrategy[S]:
    if problems := [*wrong_call(fixed["call"])]:
        raise WrongInput(problems)
    known = _rule_of(kind, rule)
    wanted = {one: _Wanted(kind, known, one, complete, tuple(fixed.items())) for one in (None, *Outcome)}
    can_be = [one for one in _ANSWERS if _is_possible(wanted[one], ())]
    if known is not None and not can_be:
        raise WrongInput([Problem(field="rule", value=known.id, accepted=_APPLIES)])
    if outcome is None:
        any_at_all = [] if known is not None else [None]
        return st.one_of([_subjects(wanted[one]) for one in (*any_at_all, *can_be)])
    if outcome not in can_be:
        raise WrongInput([Problem(field="outcome", value=outcome.value, accepted=_possible_outcomes(can_be))])
    return _subjects(wanted[outcome])


def _rule_of(kind: _Kind[S], rule: Rule[S] | str | None) -> Rule[S] | None:
    if not isinstance(rule, str):
        return rule
    try:
        return kind.rules[rule]
    except KeyError:
        raise WrongInput([Problem(field="rule", value=rule, accepted=_KNOWN_RULE)]) from None


# ---------------------------------------------------------------------------------------------- what is possible


@lru_cache(maxsize=65536)
def _is_possible(wanted: _Wanted[Any], chosen: tuple[Hashable, ...]) -> bool:
    """Tell whether what is wanted can be, once a call, an action and so on are chosen one after the other."""
    names = [*wanted.kind.among]
    given = wanted.kind.make(**dict(zip(names, chosen, strict=False)))
    if len(chosen) == len(names):
        return _can_be(wanted, given)
    if chosen and not _can_still_be(wanted, given):
        return False
    return any(_is_possible(wanted, (*chosen, value)) for value in wanted.choices(names[len(chosen)]))


def _can_still_be(wanted: _Wanted[Any], given: Any) -> bool:
    """Tell whether nothing is in the way yet, where more is still to be chosen."""
    if wanted.rule is not None:
        return _of_rule(wanted, wanted.rule, given, {Outcome.MET, Outcome.UNDECIDED})
    if wanted.outcome is not Outcome.MET:
        return True
    applicable = wanted.kind.choose(given)
    unsettled = applicable.unsettled is not None and not applicable.missing
    return not unsettled and all(allowed & can_be for allowed, can_be in _lines(wanted, given))


def _can_be(wanted: _Wanted[Any], given: Any) -> bool:
    if wanted.rule is not None:
        return _of_rule(wanted, wanted.rule, given, {Outcome.MET})
    if wanted.outcome is None:
        return True
    if wanted.outcome is Outcome.NOT_MET:
        return bool(_deciding(wanted, given))
    unsettled = wanted.kind.choose(given).unsettled is not None
    decided = not unsettled if wanted.outcome is Outcome.MET else unsettled or bool(_deciding(wanted, given))
    return decided and all(allowed & can_be for allowed, can_be in _lines(wanted, given))


def _of_rule(wanted: _Wanted[S], rule: Rule[S], given: S, applies: set[Outcome]) -> bool:
    """Tell whether one rule can have the outcome, where it applies, or still may."""
    in_force = given.call is not None and rule in wanted.kind.rules.of_call(given.call)
    if not in_force or given.call is None or rule.applies.outcome(given) not in applies:
        return False
    return wanted.outcome in _of_line(rule.requires.at(given.call), given, wanted)


@lru_cache(maxsize=8192)
def _lines(wanted: _Wanted[Any], given: Any) -> tuple[tuple[frozenset[Outcome], frozenset[Outcome]], ...]:
    """Give for each line the outcomes that do not stand in the way of what is wanted, and those it can have."""
    against = {Outcome.MET: (Outcome.NOT_MET, Outcome.UNDECIDED), Outcome.UNDECIDED: (Outcome.NOT_MET,)}
    unwanted = () if wanted.outcome is None else against.get(wanted.outcome, ())
    applicable = wanted.kind.choose(given)
    weights = applicable.weighing(Evidence.SECONDARY).weights
    return tuple(
        (
            frozenset(outcome for outcome in Outcome if weight[outcome] not in unwanted),
            _of_line(line, given, wanted),
        )
        for (_rule, line), weight in zip(applicable.lines, weights, strict=True)
    )


def _deciding(wanted: _Wanted[S], given: S) -> dict[int, frozenset[Outcome]]:
    """List the lines that can make the whole what is wanted, each with its outcomes that do."""
    weights = wanted.kind.choose(given).weighing(Evidence.SECONDARY).weights
    found: dict[int, frozenset[Outcome]] = {}
    for at, (_allowed, can_be) in enumerate(_lines(wanted, given)):
        deciding = frozenset(outcome for outcome in can_be if weights[at][outcome] is wanted.outcome)
        if deciding:
            found[at] = deciding
    return found


def _of_line(line: Line[Any], given: Any, wanted: _Wanted[Any]) -> frozenset[Outcome]:
    if not isinstance(line, In):
        return frozenset((Outcome.UNDECIDED,))
    return _outcomes(line.value, given, complete=wanted.complete)


def _outcomes(condition: Condition[Any], given: Any, *, complete: bool) -> frozenset[Outcome]:
    """Tell which outcomes a condition can have, once a call, an action and an activity are given."""
    settled = condition.outcome(given)
    if settled is not Outcome.UNDECIDED:
        return frozenset((settled,))
    parts = [_outcomes(part, given, complete=complete) for part in condition.reading.parts]
    match condition.reading:
        case AllOf():
            return reduce(lambda one, other: frozenset(every(both) for both in product(one, other)), parts)
        case AnyOf():
            found = reduce(lambda one, other: frozenset(some(both) for both in product(one, other)), parts)
            truths = {(leaf.fact, leaf.truth) for leaf in leaves(condition.reading) if isinstance(leaf, Is)}
            either = any((fact, not truth) in truths for fact, truth in truths)
            return found - _NOT_MET if either and all(isinstance(leaf, Is) for leaf in leaves(condition)) else found
        case Not():
            return frozenset(~outcome for outcome in parts[0])
        case Perhaps():
            return frozenset(outcome & Outcome.UNDECIDED for outcome in parts[0])
        case leaf:
            return _of_leaf(leaf, complete=complete)


def _of_leaf(leaf: Condition[Any], *, complete: bool) -> frozenset[Outcome]:
    may_doubt = isinstance(leaf, OneOf | Counted | EachOf) and bool(leaf.doubtful)
    found = _DECIDED if complete and not may_doubt else frozenset(Outcome)
    if (
        isinstance(leaf, OneOf | EachOf)
        and not set(chain(*{type(term) for term in leaf.terms})) - leaf.terms - leaf.doubtful
    ):
        return found - _NOT_MET  # there is no term that is surely out
    return found


# ------------------------------------------------------------------------------------------------------ drawing


def _subjects(wanted: _Wanted[S]) -> SearchStrategy[S]:
    """Choose a call, an action and so on, and then fact after fact, such that what is wanted stays possible."""

    @st.composite
    def subjects(draw: DrawFn) -> S:
        chosen: tuple[Any, ...] = ()
        often = evolve(
            wanted, outcome=Outcome.MET
        )  # where rules can be met, they have more to say than where they cannot
        usual = wanted.outcome is not Outcome.UNDECIDED and draw(st.booleans())
        for name in wanted.kind.among:
            in_turn = _from(draw, wanted.choices(name))
            chosen = (*chosen, _first_possible(chosen, in_turn, wanted, often if usual else wanted))
        given = wanted.kind.make(**dict(zip(wanted.kind.among, chosen, strict=True)))
        applicable = wanted.kind.choose(given)
        aims = _aims(draw, wanted, given)
        lines = applicable.lines if wanted.rule is None else [(wanted.rule, wanted.rule.requires.at(chosen[0]))]
        near = _near(tuple(line.value for _rule, line in lines if isinstance(line, In)))
        subject = _filled_in(draw, wanted, given, aims, near)
        known = {
            field.name: value for field in fields(type(subject)) if (value := getattr(subject, field.name)) is not None
        }
        return draw(st.builds(wanted.kind.make, **{name: st.just(value) for name, value in known.items()}))

    return subjects()


_Aim = tuple[Condition[S], frozenset[Outcome]]
"""A condition, and the outcomes it may have."""


def _aims(draw: DrawFn, wanted: _Wanted[S], given: S) -> list[_Aim[S]]:
    """Say what has to be, condition by condition."""
    if wanted.outcome is None:
        return []
    applicable = wanted.kind.choose(given)
    if wanted.rule is not None:
        line = None if given.call is None else wanted.rule.requires.at(given.call)
        return [*_one_by_one(line.value, frozenset([wanted.outcome]))] if isinstance(line, In) else []
    allowed = [outcomes for outcomes, _can_be in _lines(wanted, given)]
    if wanted.outcome is not Outcome.MET:
        deciding = _deciding(wanted, given)
        undecided = wanted.outcome is Outcome.UNDECIDED and applicable.unsettled is not None
        among: list[int | None] = [*([None] if undecided else []), *deciding]
        at = draw(st.sampled_from(among))
        if at is not None:
            allowed[at] = deciding[at]
    return [
        aim
        for at, (_rule, line) in enumerate(applicable.lines)
        if isinstance(line, In) and len(allowed[at]) < len(Outcome)
        for aim in _one_by_one(line.value, allowed[at])
    ]


def _one_by_one(condition: Condition[S], allowed: frozenset[Outcome]) -> Iterator[_Aim[S]]:
    """Take apart what is joined, where each part has to be the same."""
    reading = condition.reading
    if isinstance(reading, AllOf if allowed == _MET else AnyOf if allowed == _NOT_MET else ()):
        for part in reading.parts:
            yield from _one_by_one(part, allowed)
    else:
        yield condition, allowed


def _filled_in(draw: DrawFn, wanted: _Wanted[S], given: S, aims: Sequence[_Aim[S]], near: _Near) -> S:
    """Fill in what the aims need and, beside it, what happens to be told; what would spoil an aim stays a hole.

    Learning never flips an outcome: as long as nothing wanted is refused, it can still be reached.
    """
    choosers = wanted.kind.fields
    told = set(choosers) if wanted.complete else draw(st.sets(st.sampled_from([*choosers])))
    tried, subject = set[str](), given
    while True:
        needed = {name for condition in _unreached(aims, subject) for name in condition.missing(subject)}
        empty = [name for name in choosers if name not in tried and getattr(subject, name) is None]
        name = next((name for among in (needed, told) for name in empty if name in among), None)
        if name is None:
            break
        tried.add(name)
        has_to_be = wanted.complete or name in needed
        values = choosers[name](_Asked(draw, subject, near, has_to_be, wanted.complete))
        in_turn = _from(draw, values)
        in_turn = (*in_turn, *wanted.kind.else_.get(name, ())) if has_to_be else in_turn[:1]
        more = next((more for values in in_turn if (more := _with(subject, values, aims)) is not None), None)
        assume(more is not None or not wanted.complete)
        subject = more or subject
    assume(not _unreached(aims, subject))
    return subject


def _first_possible(chosen: tuple[Any, ...], in_turn: Sequence[Any], wanted: _Wanted[Any], often: _Wanted[Any]) -> Any:
    """Take the first choice with which what is wanted can be; if there is one, what is usual too."""
    for asked in (often, wanted):
        for value in in_turn:
            more = (*chosen, value)
            if _is_possible(wanted, more) and _is_possible(asked, more):
                return value
    raise AssertionError(wanted)  # what cannot be was refused before anything was drawn


def _from(draw: DrawFn, values: Sequence[T]) -> Sequence[T]:
    """Begin anywhere: whoever takes the first that will do needs no second draw, and it shrinks to the first of all."""
    at = draw(st.integers(0, len(values) - 1))
    return (*values[at:], *values[:at])


def _unreached(aims: Sequence[_Aim[S]], subject: S) -> list[Condition[S]]:
    return [condition for condition, allowed in aims if condition.outcome(subject) not in allowed]


def _with(subject: S, values: Values, aims: Sequence[_Aim[S]]) -> S | None:
    """Fill in values; ``None`` where they contradict what is known, or an aim."""
    try:
        more = evolve(subject, **values)
    except WrongInput:
        return None
    for condition, allowed in aims:
        outcome = condition.outcome(more)
        if outcome not in allowed and (outcome is not Outcome.UNDECIDED or not condition.missing(more)):
            return None  # refused, or left open by the sources whatever else is told
    return more


# --------------------------------------------------------------------------------------- what values are chosen from


@frozen
class _Asked(Generic[S]):
    """For what a field is filled in.

    Attributes:
        draw: draws what is left to chance.
        subject: what is known so far.
        near: what the conditions compare with.
        needed: whether it has to be filled in well.
        complete: whether everything is to be known.
    """

    draw: DrawFn
    subject: S
    near: _Near
    needed: bool
    complete: bool

    def numbers(self, *of: Fact[S], plain: Sequence[int] = (1, 2), least: int = 0) -> list[int]:
        """List plain numbers, and those on and around the bounds of facts."""
        around = [number for fact in of for number in self.near.numbers.get(fact, ())]
        return [number for number in dict.fromkeys((*plain, *around)) if number >= least]


_Chooser = Callable[[_Asked[S]], Sequence[Values]]


@frozen
class _Near:
    """What the conditions of a case compare with.

    Attributes:
        numbers: of each fact, the numbers on and around its bounds.
        countries: those that some rule sets apart from most others.
    """

    numbers: Mapping[Fact[Any], tuple[int, ...]]
    countries: tuple[Country, ...]


def _near(conditions: Sequence[Condition[Any]]) -> _Near:
    numbers: dict[Fact[Any], dict[int, None]] = {}
    countries: dict[Country, None] = {}
    for leaf in (leaf for condition in conditions for leaf in leaves(condition)):
        if isinstance(leaf, Within):
            for bound in (leaf.low, leaf.high):
                if bound is not None:
                    numbers.setdefault(leaf.fact, {}).update(dict.fromkeys((bound, bound - 1, bound + 1)))
        elif isinstance(leaf, OneOf | Counted | EachOf):
            if isinstance(leaf, Counted):
                numbers.setdefault(leaf.fact, {}).update(dict.fromkeys((leaf.low, leaf.low - 1, leaf.low + 1)))
            few = leaf.terms if 2 * len(leaf.terms) < len(Country) else set(Country) - leaf.terms
            countries.update((term, None) for term in Country if term in few or term in leaf.doubtful)
    return _Near({fact: tuple(around) for fact, around in numbers.items()}, tuple(countries))


def _each(name: str, values: Iterable[object]) -> list[Values]:
    return [{name: value} for value in dict.fromkeys(values)]


def _anything(name: str, *values: object) -> _Chooser[Any]:
    """Choose from values that stand for themselves."""
    choices = _each(name, values)
    return lambda _asked: choices


def _truth(name: str) -> _Chooser[Any]:
    return _anything(name, False, True)


def _number(name: str, *of: Fact[Any], plain: Sequence[int] = (1, 2), least: int = 0) -> _Chooser[Any]:
    """Choose numbers on and around the bounds of facts that the field tells as it is."""
    return lambda asked: _each(name, asked.numbers(*of, plain=plain, least=least))


def _amount(name: str, *of: Fact[Any]) -> _Chooser[Any]:
    """Choose amounts, whole and half."""
    return lambda asked: _each(
        name,
        [number + part for number in asked.numbers(*of, plain=(0, 3)) for part in (0, -0.5, 0.5) if number + part >= 0],
    )


def _country(asked: _Asked[Any]) -> list[Country]:
    """Choose countries: a few everyday ones, those that rules set apart, and any."""
    apart = asked.near.countries
    some_apart = asked.draw(st.lists(st.sampled_from(apart), min_size=3, max_size=3)) if apart else []
    return [*dict.fromkeys((*_HOME, *some_apart, asked.draw(_COUNTRIES)))]


def _place(name: str) -> _Chooser[Any]:
    def choose_place(asked: _Asked[Any]) -> Sequence[Values]:
        known = [getattr(asked.subject, other, None) for other in ("sending", "receiving")]
        among = [*_country(asked), *(country for country in known if country is not None)]
        return _each(name, [*among, *asked.near.countries])

    return choose_place


def _sizes(total: int, fewest: Sequence[int], groups: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Divide people over groups: one of them small, the others alike."""
    for count, small in product(groups, fewest):
        rest = total - small
        if count == 1:
            yield (total,)
        elif count > 1 and 1 <= small <= rest // (count - 1):
            share, more = divmod(rest, count - 1)
            yield (small, *(share + (at < more) for at in range(count - 1)))


def _groups(of_participants: Fact[Any], smallest: Fact[Any], *counted: Fact[Any]) -> _Chooser[Any]:
    def choose_groups(asked: _Asked[Any]) -> Sequence[Values]:
        """Choose the groups, with how many they are together where that is not known."""
        totals = asked.numbers(of_participants, plain=(1, 2), least=1)
        known = asked.subject.participants
        counts = asked.numbers(*counted, plain=(1, 2, 3), least=1)
        fewest = asked.numbers(smallest, plain=(1, 2), least=1)
        if known is None:
            totals = [*totals, *(count * small for count, small in product(counts, fewest))]
        return [
            {"participants": total, "national_groups": sizes}
            for total in ([known] if known is not None else dict.fromkeys(totals))
            for sizes in dict.fromkeys(_sizes(total, fewest, counts))
        ][:_MANY]

    return choose_groups


def _several(name: str, vocabulary: type[Enum]) -> _Chooser[Any]:
    """Choose one or more terms of a small vocabulary."""
    sizes = range(1, min(len(vocabulary), 3) + 1)
    choices = _each(name, [some for size in sizes for some in combinations(vocabulary, size)])
    return lambda _asked: choices


def _some_of(pool: Sequence[Any], sizes: Iterable[int]) -> Iterator[tuple[Any, ...]]:
    """Take so many in a row from a pool, beginning anywhere."""
    for size in sizes:
        if 0 < size <= len(pool):
            for first in range(len(pool)):
                yield tuple((*pool, *pool)[first : first + size])


# ------------------------------------------------------------------------------------------------- of a mobility


def _an_early_day(call: int | None) -> date:
    return date(min(max(call or _A_CALL, FIRST_CALL), 2190) + 1, 1, 1)


def _lengths(asked: _Asked[Mobility], first: date) -> list[int]:
    """List lengths in days that begin on a day: on and around every bound, however it is counted."""
    found = asked.numbers(facts.DAYS, plain=(1, 2, 5, 30, 90), least=1)
    for months in asked.numbers(facts.STARTED_MONTHS, facts.COMPLETED_MONTHS, plain=(2,), least=0):
        last = calendar.last_day_within(first, months)
        found += [calendar.days_between(first, last) + shift for shift in (0, -1, 1)]
    for days in asked.numbers(facts.DAYS_OF_360, plain=(), least=1):
        found += [days + days // 72 + shift for shift in (0, -1, 1, -2, 2, -3, 3)]
    for days in asked.numbers(facts.WORKING_DAYS, plain=(), least=1):
        found += [days // 5 * 7 + days % 5 + shift for shift in (0, -1, 1, -2, 2)]
    return [length for length in dict.fromkeys(found) if length >= 1]


def _start(asked: _Asked[Mobility]) -> Sequence[Values]:
    early = _an_early_day(asked.subject.call)
    any_day = asked.draw(st.dates(early - timedelta(days=400), early + timedelta(days=900)))
    month_end = any_day.replace(day=1) - timedelta(days=1)
    leap_day = date(early.year + -early.year % 4, 2, 28) + timedelta(days=1)
    known, last = asked.subject.days, asked.subject.end
    if last is not None:
        return _each("start", [last - timedelta(days=(known or length) - 1) for length in _lengths(asked, last)])
    return _each("start", [early, any_day, month_end, leap_day])


def _end(asked: _Asked[Mobility]) -> Sequence[Values]:
    first, days = asked.subject.start, asked.subject.days
    if first is None:
        return _each("end", [_an_early_day(asked.subject.call)])
    lengths = _lengths(asked, first) if days is None else [days]
    return _each("end", [first + timedelta(days=length - 1) for length in lengths])


def _days(asked: _Asked[Mobility]) -> Sequence[Values]:
    first, last = asked.subject.start, asked.subject.end
    if first is not None and last is not None:
        return _each("days", [calendar.days_between(first, last)])
    return _each("days", _lengths(asked, first or _an_early_day(asked.subject.call)))


def _near_day(name: str, *others: str) -> _Chooser[Mobility]:
    """Choose a day on, just before and just after the first or the last day of the activity, and at some distance."""

    def choose_day(asked: _Asked[Mobility]) -> Sequence[Values]:
        known = [day for other in others if (day := getattr(asked.subject, other)) is not None]
        days = known or [_an_early_day(asked.subject.call)]
        return _each(name, [day + timedelta(days=shift) for day in days for shift in (0, -1, 1, -30, 30)])

    return choose_day


def _graduated(asked: _Asked[Mobility]) -> Sequence[Values]:
    mobility = asked.subject
    days = [day for day in (mobility.last_day, mobility.first_day) if day is not None]
    months = asked.numbers(facts.MONTHS_AFTER_GRADUATION, facts.MONTHS_BEFORE_START, plain=(0, 12))
    return _each(
        "graduated",
        [
            _months_before(day, count) + timedelta(days=shift)
            for day in days or [_an_early_day(mobility.call)]
            for count in months
            for shift in (0, -1, 1)
        ],
    )


def _months_before(day: date, months: int) -> date:
    return day - relativedelta(months=months)


def _born(asked: _Asked[Mobility]) -> Sequence[Values]:
    """Choose ages or dates of birth: of the youngest and of the others, on and around every bound."""
    mobility = asked.subject
    first = mobility.first_day
    counted_from = [day for day in (first, mobility.project_start) if day is not None]
    ages = asked.numbers(facts.YOUNGEST, facts.YOUNGEST_ON_PROJECT_START, facts.OLDEST, plain=(14, 18, 30, 5), least=0)
    people = mobility.participants if mobility.participants is not None else 1
    told = people if asked.needed else asked.draw(st.integers(0, people))
    pairs = [(one, other) for one, other in product(ages, ages) if one <= other]
    values: list[Values] = []
    if told and not asked.complete and facts.YOUNGEST_ON_PROJECT_START not in asked.near.numbers:
        values += _each("ages", [(one, *[other] * (told - 1)) for one, other in pairs])
    day = asked.draw(st.sampled_from(counted_from or [_an_early_day(mobility.call)]))
    earlier, later = (timedelta(days=asked.draw(st.sampled_from((0, 1, -1)))) for _ in range(2))
    birthdays = {age: _months_before(day, 12 * age) for age in ages}
    born = [(birthdays[one] - later, *[birthdays[other] - earlier] * (told - 1)) for one, other in pairs]
    return [*values, *_each("born", born if told else [None])]


def _ages(asked: _Asked[Mobility]) -> Sequence[Values]:
    """Tell the ages of some or all of those of whom the birth is known."""
    mobility = asked.subject
    if asked.complete:
        return _each("ages", [None])
    if mobility.born is None or mobility.first_day is None:
        return _born(asked)
    return _each(
        "ages",
        [tuple(calendar.age_on(mobility.first_day, born=day) for day in mobility.born if day <= mobility.first_day)],
    )


def _origins(asked: _Asked[Mobility]) -> Sequence[Values]:
    mobility = asked.subject
    own = [country for country in (mobility.sending, mobility.receiving) if country is not None]
    pool = [*dict.fromkeys((*own, *_country(asked)))]
    most = len(mobility.national_groups or pool)
    return _each("countries_of_participants", _some_of(pool, range(1, min(most, 4) + 1)))


def _fewer_opportunities(asked: _Asked[Mobility]) -> Sequence[Values]:
    people = asked.subject.participants
    all_of_them = () if people is None else (people, people - 1)
    numbers = asked.numbers(facts.WITH_FEWER_OPPORTUNITIES, plain=(0, 1))
    return _each("fewer_opportunities", [number for number in (*numbers, *all_of_them) if number >= 0])


def _accompanying(asked: _Asked[Mobility]) -> Sequence[Values]:
    mobility = asked.subject
    people = mobility.participants or 1
    groups = len(mobility.national_groups or set(mobility.countries_of_participants or (None,)))
    found = asked.numbers(facts.ACCOMPANYING, plain=(0, 1, 2))
    found += [count * people for count in asked.numbers(facts.ACCOMPANYING_PER_PARTICIPANT, plain=())]
    found += [count * people + 1 for count in asked.numbers(facts.ACCOMPANYING_PER_PARTICIPANT, plain=())]
    found += [count * groups + more for count in asked.numbers(facts.LEADERS_PER_GROUP, plain=()) for more in (0, -1)]
    return _each("accompanying", [number for number in found if number >= 0])


def _accompanying_ages(asked: _Asked[Mobility]) -> Sequence[Values]:
    ages = asked.numbers(facts.YOUNGEST_ACCOMPANYING, plain=(40, 17, 18))
    people = asked.subject.accompanying
    return _each("accompanying_ages", [(age,) * (1 if people is None else min(people, 20)) for age in ages])


def _accompanied_days(asked: _Asked[Mobility]) -> Sequence[Values]:
    mobility = asked.subject
    first, last = mobility.first_day, mobility.last_day
    days = mobility.days or (5 if first is None or last is None else calendar.days_between(first, last))
    return _each("accompanied_days", [0, days, days - 1])


def _teaching_hours(asked: _Asked[Mobility]) -> Sequence[Values]:
    mobility = asked.subject
    first, last = mobility.first_day, mobility.last_day
    days = mobility.days or (1 if first is None or last is None else calendar.days_between(first, last))
    weeks = max(days // 7, 1)
    hours = asked.numbers(facts.TEACHING_HOURS_A_WEEK, plain=(0, 8))
    return _each(
        "teaching_hours", [weeks * hour + part for hour in hours for part in (0, -0.5, 0.5) if weeks * hour + part >= 0]
    )


def _project_reference(asked: _Asked[Any]) -> Sequence[Values]:
    """Choose the number that a National Agency gave the project, where it has one."""
    subject = asked.subject
    if subject.call is None or not isinstance(subject.action, Action) or asked.complete:
        return _each("project", [None])  # where all is known, it tells nothing more
    number = asked.draw(st.sampled_from(("02", "01")))
    round_ = getattr(subject, "round", None) or 1
    reference = ProjectReference(
        call=subject.call,
        round=round_,
        agency_country=Country.BE,
        agency_number=number,
        action=subject.action,
        serial="000012345",
    )
    return _each("project", [reference])


# --------------------------------------------------------------------------------------------------- of a project


def _period_start(asked: _Asked[Project]) -> Sequence[Values]:
    """Choose the first or the last day of a month, counted from January of the call year."""
    call = min(asked.subject.call or _A_CALL, _LAST_YEAR)
    months = asked.numbers(project_facts.START_MONTH, plain=(13, 9), least=-24)
    firsts = [date(call, 1, 1) + relativedelta(months=month - 1) for month in months]
    return _each("start", [day for first in firsts for day in (first, first + relativedelta(day=31))])


def _period_end(asked: _Asked[Project]) -> Sequence[Values]:
    first = asked.subject.start or date(min(asked.subject.call or _A_CALL, _LAST_YEAR), 1, 1)
    counts = [asked.subject.months] if asked.subject.months is not None else _months_of_a_project(asked)
    return _each(
        "end",
        [calendar.last_day_within(first, count) + timedelta(days=shift) for count in counts for shift in (0, -1, 1)],
    )


def _months(asked: _Asked[Project]) -> Sequence[Values]:
    first, last = asked.subject.start, asked.subject.end
    if first is not None and last is not None:
        return _each("months", [calendar.started_months(first, last), calendar.completed_months(first, last)])
    return _each("months", _months_of_a_project(asked))


def _months_of_a_project(asked: _Asked[Project]) -> list[int]:
    return asked.numbers(project_facts.MONTHS, plain=(12, 24, 1), least=1)


def _countries(asked: _Asked[Project]) -> Sequence[Values]:
    home = asked.subject.applicant_country
    most = max(asked.numbers(project_facts.DIFFERENT_COUNTRIES, project_facts.COUNTRIES, plain=(4,)))
    own = () if home is None else (home,)
    pool = [*dict.fromkeys((*own, *_country(asked), *_PARTNERS))][: most + 8]
    return _each("countries", _some_of(pool, range(1, most + 1)))


def _organisations(asked: _Asked[Project]) -> Sequence[Values]:
    project = asked.subject
    known = (len(set(project.countries or ())), project.schools or 0, (project.consortium_members or 0) + 1)
    beside = [
        (project.consortium_members or 0) + 1 + more
        for more in asked.numbers(project_facts.OUTSIDE_THE_CONSORTIUM, plain=())
    ]
    plain = (1, 2, 3, max(*known, 1))
    return _each("organisations", [*asked.numbers(project_facts.ORGANISATIONS, plain=plain, least=1), *beside])


def _schools(asked: _Asked[Project]) -> Sequence[Values]:
    organisations = asked.subject.organisations
    all_of_them = () if organisations is None else (organisations, organisations - 1)
    return _each("schools", asked.numbers(project_facts.SCHOOLS, plain=(1, 0, 2, *all_of_them)))


def _consortium_members(asked: _Asked[Project]) -> Sequence[Values]:
    beside: list[int] = []
    if asked.subject.organisations is not None:
        outside = asked.numbers(project_facts.OUTSIDE_THE_CONSORTIUM, plain=())
        beside = [asked.subject.organisations - 1 - more for more in outside]
    numbers = asked.numbers(project_facts.CONSORTIUM_MEMBERS, plain=(0, 1, 2))
    return _each("consortium_members", [number for number in (*numbers, *beside) if number >= 0])


def _budget(asked: _Asked[Project]) -> Sequence[Values]:
    project = asked.subject
    months = project.months or 12
    if project.start is not None and project.end is not None:
        months = calendar.started_months(project.start, project.end)
    amounts = [float(amount) for amount in asked.numbers(project_facts.BUDGET, plain=(400,))]
    amounts += [each * months for each in asked.numbers(project_facts.BUDGET_PER_MONTH, plain=())]
    years = max(project.schools or 1, 1) * months / calendar.MONTHS_IN_A_YEAR
    amounts += [each * years for each in asked.numbers(project_facts.BUDGET_PER_SCHOOL_AND_YEAR, plain=())]
    return _each("budget", [amount + cents for amount in amounts for cents in (0, -0.01, 0.01) if amount + cents >= 0])


def _earlier_grants(asked: _Asked[Project]) -> Sequence[Values]:
    """Choose the calls just before this one, with or without the nearest of them."""
    call = asked.subject.call
    if call is None:
        return [{"earlier_grants": ()}]
    calls = [range(call - more - skipped, call - skipped) for more in range(6) for skipped in range(3)]
    return _each("earlier_grants", [tuple(one for one in some if one >= FIRST_CALL) for some in calls])


def _together(asked: _Asked[Project]) -> Sequence[Values]:
    communities = len(set(asked.subject.communities or (None,)))
    numbers = asked.numbers(exchange_facts.DAYS_TOGETHER, plain=(1, 2), least=1)
    each = asked.numbers(exchange_facts.DAYS_FOR_EACH_COMMUNITY, plain=(), least=1)
    return _each(
        "days", [*numbers, *(count * communities for count in each), *(count * communities + 1 for count in each)]
    )


def _submitted(asked: _Asked[Project]) -> Sequence[Values]:
    """Choose moments on, just before and just after the deadlines, on the clocks of Brussels."""
    bounds = asked.numbers(project_facts.SUBMITTED, plain=())
    call = min(asked.subject.call or _A_CALL, _LAST_YEAR)
    moments = [brussels.clock(count) for count in bounds]
    return _each("submitted", [datetime(call, 2, 1, 12), *moments, datetime(call, 10, 25, 2, 30)])  # noqa: DTZ001 -- on the clocks of Brussels


# -------------------------------------------------------------------------------------------------------- the kinds

_A_CALL = 2019
_LAST_YEAR = 2190
_MANY = 2000
_HOME = (Country.BE, Country.NL, *(Country[code] for code in ["CH", "GB", "US", "RS", "UA", "GL", "MA"]))
_PARTNERS = tuple(
    Country[code]
    for code in [
        "AT",
        "BE",
        "BG",
        "CY",
        "CZ",
        "DE",
        "DK",
        "EE",
        "ES",
        "FI",
        "FR",
        "GR",
        "HR",
        "HU",
        "IE",
        "IT",
        "LT",
        "LU",
        "LV",
        "MT",
        "NL",
        "PL",
        "PT",
        "RO",
    ]
)
_COUNTRIES = st.sampled_from(Country)
_ANSWERS = (Outcome.UNDECIDED, Outcome.MET, Outcome.NOT_MET)
_MET = frozenset((Outcome.MET,))
_NOT_MET = frozenset((Outcome.NOT_MET,))
_DECIDED = frozenset((Outcome.MET, Outcome.NOT_MET))


def _calls(rules: RuleSet[Any]) -> Sequence[int]:
    """List the calls of the programmes, the first after them, and the last that there can be."""
    last = max(programme.last for programme in rules.programmes)
    return (*range(FIRST_CALL, last + 2), LATEST_CALL)


_MOBILITIES: _Kind[Mobility] = _Kind(
    make=Mobility,
    rules=RULES,
    choose=lambda given: choose(RULES, given.call, given.action, given.activity),
    among={"call": _calls(RULES), "action": tuple(Action), "activity": tuple(Activity)},
    fields={
        "start": _start,
        "end": _end,
        "days": _days,
        "project_start": _near_day("project_start", "start", "end"),
        "project_end": _near_day("project_end", "end", "start", "project_start"),
        "national_groups": _groups(facts.PARTICIPANTS, facts.SMALLEST_GROUP, facts.NATIONAL_GROUPS),
        "participants": _number("participants", facts.PARTICIPANTS, plain=(1, 2, 5)),
        "born": _born,
        "ages": _ages,
        "fewer_opportunities": _fewer_opportunities,
        "role": _anything("role", *Role),
        "sending": _place("sending"),
        "receiving": _place("receiving"),
        "residence": _place("residence"),
        "countries_of_participants": _origins,
        "venue": _anything("venue", *Venue),
        "enrolled": _truth("enrolled"),
        "graduated": _graduated,
        "accompanying": _accompanying,
        "accompanying_ages": _accompanying_ages,
        "accompanied_days": _accompanied_days,
        "virtual": _truth("virtual"),
        "learning_programme": _truth("learning_programme"),
        "learning_agreement": _truth("learning_agreement"),
        "teaching_hours": _teaching_hours,
        "ects": _amount("ects", facts.ECTS),
        "months_in_cycle": _amount("months_in_cycle", facts.MONTHS_IN_CYCLE),
        "one_cycle_programme": _truth("one_cycle_programme"),
        "travel_days": _number("travel_days", facts.TRAVEL_DAYS, plain=(0, 2)),
        "green_travel": _truth("green_travel"),
        "project": _project_reference,
    },
    else_={name: _each(name, Country) for name in ("sending", "receiving", "residence")},
)
_PROJECTS: _Kind[Project] = _Kind(
    make=Project,
    rules=PROJECT_RULES,
    choose=lambda given: choose_for_project(PROJECT_RULES, given.call, given.action),
    among={"call": _calls(PROJECT_RULES), "action": (*Action, *OtherAction)},
    fields={
        "round": _number("round", project_facts.ROUND, plain=(1,), least=1),
        "start": _period_start,
        "end": _period_end,
        "months": _months,
        "applicant": _anything("applicant", *Applicant),
        "applicant_country": _place("applicant_country"),
        "accredited": _truth("accredited"),
        "consortium": _anything("consortium", True, False),
        "countries": _countries,
        "organisations": _organisations,
        "schools": _schools,
        "consortium_members": _consortium_members,
        "national_groups": _groups(project_facts.PARTICIPANTS, project_facts.SMALLEST_GROUP),
        "participants": _number("participants", project_facts.PARTICIPANTS, plain=(1, 2), least=1),
        "long_term_pupil_mobility": _truth("long_term_pupil_mobility"),
        "levels": _several("levels", Level),
        "communities": _several("communities", Community),
        "role": _anything("role", *Role),
        "days": _together,
        "nights": _number("nights", exchange_facts.NIGHTS_TOGETHER, plain=(0, 1)),
        "educational_project": _truth("educational_project"),
        "only_culture_or_tourism": _truth("only_culture_or_tourism"),
        "other_activities": _truth("other_activities"),
        "reciprocal": _truth("reciprocal"),
        "whole_class": _truth("whole_class"),
        "in_school_holidays": _truth("in_school_holidays"),
        "virtual": _truth("virtual"),
        "currency": lambda asked: _each("currency", ["EUR"] if asked.complete else ["EUR", "PLN"]),
        "budget": _budget,
        "earlier_grants": _earlier_grants,
        "partnership_type": _anything("partnership_type", *PartnershipType),
        "submitted": _submitted,
        "project": _project_reference,
    },
    else_={"applicant_country": _each("applicant_country", Country)},
)
_APPLIES = Label(nl="een regel die geldt voor wat gevraagd wordt", en="a rule that applies to what is asked for")
_KNOWN_RULE = Label(nl="de id van een regel", en="the id of a rule")


def _possible_outcomes(outcomes: Sequence[Outcome]) -> Label:
    return Label(
        nl=f"een oordeel dat mogelijk is voor wat gevraagd wordt: {_listed(outcomes, 'nl')}",
        en=f"an outcome that what is asked for can have: {_listed(outcomes, 'en')}",
    )


def _listed(outcomes: Sequence[Outcome], lang: Language) -> str:
    return listing([outcome.label.text(lang) for outcome in outcomes], lang, last="or")
