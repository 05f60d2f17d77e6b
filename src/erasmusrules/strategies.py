"""Hypothesis strategies for who tests a tool of their own: mobilities, projects, records and tables by the rules.

Random dates and numbers hardly ever come near a rule. These strategies read the rules instead: they take the numbers
on and around every bound, and choose fact after fact such that what is wanted stays possible: a mobility that may take
place, one that may not, one of which that cannot be told. What is found shrinks to the few facts that matter.

Needs the extra ``hypothesis`` (``pip install 'erasmusrules[hypothesis]'``), and :func:`frames` the extra ``frames``.
With both packages installed, ``from_type(Mobility)`` and ``from_type(Project)`` draw from here.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import evolve, fields, frozen
from hypothesis import assume
from hypothesis import strategies as st

from erasmusrules.checking import choose, choose_for_project
from erasmusrules.conditions import AllOf, AnyOf, Condition
from erasmusrules.edges import ANY, MET, NOT_MET, Aim, Edge, Outcomes, edges, outcomes
from erasmusrules.filling import OF_MOBILITIES, OF_PROJECTS, Asked, Chooser, Near, Values
from erasmusrules.formats import listing
from erasmusrules.history import FIRST_CALL, In
from erasmusrules.label import Label, Language
from erasmusrules.mobility import Mobility
from erasmusrules.outcome import Outcome
from erasmusrules.problems import Problem, WrongInput
from erasmusrules.project import LATEST_CALL, Project, wrong_call
from erasmusrules.records import record_of
from erasmusrules.rulebook import PROJECT_RULES, RULES
from erasmusrules.rules import Applicable, Line, Rule, RuleSet
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.other_actions import OtherAction

if TYPE_CHECKING:
    import polars as pl
    from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = ["frames", "mobilities", "projects", "records"]

S = TypeVar("S", bound=Mobility | Project)
T = TypeVar("T")


# ------------------------------------------------------------------------------------------------ what is offered


def mobilities(
    *,
    call: int | None = None,
    action: Action | None = None,
    activity: Activity | None = None,
    outcome: Outcome | None = None,
    rule: Rule[Mobility] | str | None = None,
    complete: bool = False,
    rules: RuleSet[Mobility] = RULES,
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
        rules: the rules that judge them, such as ours with those of a school.

    Raises:
        WrongInput: for what cannot be, such as a mobility that meets a rule of which the sources leave the call open.

    >>> pupils = mobilities(call=2019, action=Action.KA229, outcome=Outcome.MET)
    >>> mobilities(call=2019, action=Action.KA347, rule="school/ka229/action")
    Traceback (most recent call last):
    ...
    erasmusrules.problems.WrongInput: rule: 'school/ka229/action'; accepted: a rule that applies to what is asked for
    """
    asked = {"call": call, "action": action, "activity": activity}
    return _drawn(_of_mobilities(rules), asked, rule, outcome, complete=complete)


def projects(
    *,
    call: int | None = None,
    action: Action | OtherAction | None = None,
    outcome: Outcome | None = None,
    rule: Rule[Project] | str | None = None,
    complete: bool = False,
    rules: RuleSet[Project] = PROJECT_RULES,
) -> SearchStrategy[Project]:
    """Draw projects, at the edges of the rules.

    Args:
        call: the call year; without it, of any call.
        action: what is applied for; without it, anything.
        outcome: what ``check`` says of them; with ``rule``, what that rule alone says, whatever its evidence.
        rule: a rule, or its id, that judges them all.
        complete: whether everything is known; otherwise there are holes.
        rules: the rules that judge them, such as ours with those of a school.

    Raises:
        WrongInput: for what cannot be, such as a project that is granted in a call that nobody has read.

    >>> projects(call=2021, action=Action.KA229, outcome=Outcome.MET)
    Traceback (most recent call last):
    ...
    erasmusrules.problems.WrongInput: outcome: 'met'; accepted: an outcome that what is asked for can have: not met
    """
    return _drawn(_of_projects(rules), {"call": call, "action": action}, rule, outcome, complete=complete)


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
    """Tell Hypothesis how mobilities and projects are drawn; it loads this module by itself, by its entry point."""
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
    """

    make: type[S]
    rules: RuleSet[S]
    choose: Callable[[S], Applicable[S]]
    among: Mapping[str, Sequence[object]]
    fields: Mapping[str, Chooser[S]]


@lru_cache(maxsize=64)
def _of_mobilities(rules: RuleSet[Mobility]) -> _Kind[Mobility]:
    return _Kind(
        make=Mobility,
        rules=rules,
        choose=lambda given: choose(rules, given.call, given.action, given.activity),
        among={"call": _calls(rules), "action": tuple(Action), "activity": tuple(Activity)},
        fields=OF_MOBILITIES,
    )


@lru_cache(maxsize=64)
def _of_projects(rules: RuleSet[Project]) -> _Kind[Project]:
    return _Kind(
        make=Project,
        rules=rules,
        choose=lambda given: choose_for_project(rules, given.call, given.action),
        among={"call": _calls(rules), "action": (*Action, *OtherAction)},
        fields=OF_PROJECTS,
    )


def _calls(rules: RuleSet[Any]) -> Sequence[int]:
    """List the calls of the programmes, the first after them, and the last that there can be."""
    last = max((programme.last for programme in rules.programmes), default=FIRST_CALL)
    return (*range(FIRST_CALL, last + 2), LATEST_CALL)


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

    def given(self, chosen: Iterable[Any]) -> S:
        """Make one of which a call, an action and so on are known, and nothing else."""
        return self.kind.make(**dict(zip(self.kind.among, chosen, strict=False)))


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
    if known is not None and not _places(wanted[None]):
        raise WrongInput([Problem(field="rule", value=known.id, accepted=_APPLIES)])
    if known is not None and outcome is None:
        return _subjects(wanted[None])
    can_be = [one for one in _ANSWERS if (_is_possible(wanted[one], ()) if known is None else _places(wanted[one]))]
    if outcome is None:
        return st.one_of([_subjects(wanted[one]) for one in (None, *can_be)])
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


# ------------------------------------------------------------------------------------------- where one rule has a say


@frozen
class _Place(Generic[S]):
    """Some calls in which a rule has one line, and an edge of that line.

    Attributes:
        calls: the calls.
        line: the line, the gap, or nothing that was read.
        edge: what has to be so to stand there; nothing is anywhere.
    """

    calls: tuple[int, ...]
    line: Line[S]
    edge: Edge[S] = ()


@lru_cache(maxsize=1024)
def _places(wanted: _Wanted[Any]) -> tuple[_Place[Any], ...]:
    """List where the rule can have the outcome: each line for itself, and each of its edges."""
    rule = wanted.rule
    if rule is None or not _cells(wanted):
        return ()
    calls_of: dict[Line[Any], list[int]] = {}
    for call in wanted.choices("call"):
        if isinstance(call, int) and rule in wanted.kind.rules.of_call(call):
            calls_of.setdefault(rule.requires.at(call), []).append(call)
    found: list[_Place[Any]] = []
    for line, calls in calls_of.items():
        place = _Place(tuple(calls), line)
        if any(_suits(wanted, place, wanted.given((calls[0], *cell))) for cells in _cells(wanted) for cell in cells):
            at_edges = edges(line.value) if isinstance(line, In) else ()
            wished = [edge for outcome, edge in at_edges if wanted.outcome in {None, outcome}]
            found += [place, *(evolve(place, edge=edge) for edge in wished)]
    return tuple(found)


@lru_cache(maxsize=1024)
def _cells(wanted: _Wanted[Any]) -> Sequence[Sequence[tuple[Any, ...]]]:
    """List the actions, each with the activities, to which the rule applies, as far as they are asked for."""
    if wanted.rule is None:
        return ()
    applies = wanted.rule.applies
    cells: list[tuple[tuple[Any, ...], Outcome]] = [((), applies.outcome(wanted.given(())))]
    for name in [*wanted.kind.among][1:]:
        more = [((*cell, term), found) for cell, found in cells for term in wanted.choices(name)]
        cells = [
            (cell, applies.outcome(wanted.given((None, *cell))) if found is Outcome.UNDECIDED else found)
            for cell, found in more
            if found is not Outcome.NOT_MET
        ]
    by_action: dict[object, list[tuple[Any, ...]]] = {}
    for cell, found in cells:
        if found is Outcome.MET:
            by_action.setdefault(cell[0], []).append(cell)
    return tuple(by_action.values())


def _suits(wanted: _Wanted[S], place: _Place[S], given: S) -> bool:
    """Tell whether the line of a place can have the outcome, at its edge, where this is given."""
    at_the_edge = all(condition.outcome(given) in allowed | _OPEN for condition, allowed in place.edge)
    return at_the_edge and (wanted.outcome is None or wanted.outcome in _of_line(place.line, given, wanted))


# ---------------------------------------------------------------------------------------- where all have a say


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
    if wanted.outcome is not Outcome.MET:
        return True
    applicable = wanted.kind.choose(given)
    unsettled = applicable.unsettled is not None and not applicable.missing
    return not unsettled and all(allowed & can_be for allowed, can_be in _lines(wanted, given))


def _can_be(wanted: _Wanted[Any], given: Any) -> bool:
    if wanted.outcome is None:
        return True
    if wanted.outcome is Outcome.NOT_MET:
        return bool(_deciding(wanted, given))
    unsettled = wanted.kind.choose(given).unsettled is not None
    decided = not unsettled if wanted.outcome is Outcome.MET else unsettled or bool(_deciding(wanted, given))
    return decided and all(allowed & can_be for allowed, can_be in _lines(wanted, given))


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
    return outcomes(line.value, given, complete=wanted.complete)


# ------------------------------------------------------------------------------------------------------ drawing


@frozen
class _Goal(Generic[S]):
    """What is drawn.

    Attributes:
        given: its call, its action and so on.
        aims: what has to be so.
        edge: what is to be so where it can.
        near: what is compared with.
    """

    given: S
    aims: Sequence[Aim[S]]
    edge: Edge[S]
    near: Near


def _subjects(wanted: _Wanted[S]) -> SearchStrategy[S]:
    """Choose a call, an action and so on, and then fact after fact, such that what is wanted stays possible."""

    @st.composite
    def subjects(draw: DrawFn) -> S:
        goal = _of_all(draw, wanted) if wanted.rule is None else _of_a_rule(draw, wanted)
        subject = _filled_in(draw, wanted, goal)
        names = [field.name for field in fields(type(subject)) if getattr(subject, field.name) is not None]
        return draw(st.builds(wanted.kind.make, **{name: st.just(getattr(subject, name)) for name in names}))

    return subjects()


def _of_a_rule(draw: DrawFn, wanted: _Wanted[S]) -> _Goal[S]:
    """Take a line of the rule, an edge of it, and the first action and activity that suit them."""
    place: _Place[S] = draw(st.sampled_from(_places(wanted)))
    call = draw(st.sampled_from(place.calls))
    of_each_action = _from(draw, _cells(wanted))
    conditions = [place.line.value] if isinstance(place.line, In) else []
    aims = [
        aim
        for one in conditions
        if wanted.outcome is not None
        for aim in _one_by_one(one, frozenset((wanted.outcome,)))
    ]
    for there in (place, evolve(place, edge=())):
        for cells in of_each_action:
            if _suits(wanted, there, wanted.given((call, *cells[0][:1]))):
                for cell in _from(draw, cells):
                    given = wanted.given((call, *cell))
                    if _suits(wanted, there, given):
                        return _Goal(given, aims, _taken_apart(there.edge), Near.to(conditions))
    raise AssertionError(wanted)  # what cannot be is no place


def _of_all(draw: DrawFn, wanted: _Wanted[S]) -> _Goal[S]:
    """Take a call, an action and so on with which what is wanted can be, and an edge of one of the lines."""
    often = evolve(wanted, outcome=Outcome.MET)  # where rules can be met, they have more to say than where they cannot
    usual = wanted.outcome is not Outcome.UNDECIDED and draw(st.booleans())
    chosen: tuple[Any, ...] = ()
    for name in wanted.kind.among:
        in_turn = _from(draw, wanted.choices(name))
        chosen = (*chosen, _first_possible(chosen, in_turn, wanted, often if usual else wanted))
    given = wanted.given(chosen)
    at, aims = _aims(draw, wanted, given)
    lines = wanted.kind.choose(given).lines
    at = draw(st.integers(0, len(lines) - 1)) if at is None and lines else at
    wished = () if at is None else _edges_of(lines[at][0], chosen[0])
    at_edges: list[Edge[S]] = [(), *(edge for outcome, edge in wished if wanted.outcome in {None, outcome})]
    edge = draw(st.sampled_from(at_edges))
    return _Goal(given, aims, _taken_apart(edge), _near(wanted, given))


@lru_cache(maxsize=4096)
def _edges_of(rule: Rule[Any], call: int) -> Sequence[tuple[Outcome, Edge[Any]]]:
    line = rule.requires.at(call)
    return tuple(edges(line.value)) if isinstance(line, In) else ()


@lru_cache(maxsize=4096)
def _near(wanted: _Wanted[Any], given: Any) -> Near:
    return Near.to(line.value for _rule, line in wanted.kind.choose(given).lines if isinstance(line, In))


def _aims(draw: DrawFn, wanted: _Wanted[S], given: S) -> tuple[int | None, list[Aim[S]]]:
    """Say what has to be, condition by condition, and which line decides if one has to."""
    if wanted.outcome is None:
        return None, []
    applicable = wanted.kind.choose(given)
    allowed = [outcomes for outcomes, _can_be in _lines(wanted, given)]
    at: int | None = None
    if wanted.outcome is not Outcome.MET:
        deciding = _deciding(wanted, given)
        undecided = wanted.outcome is Outcome.UNDECIDED and applicable.unsettled is not None
        among: list[int | None] = [*([None] if undecided else []), *deciding]
        at = draw(st.sampled_from(among))
        if at is not None:
            allowed[at] = deciding[at]
    return at, [
        aim
        for (_rule, line), can_be in zip(applicable.lines, allowed, strict=True)
        if isinstance(line, In) and can_be != ANY
        for aim in _one_by_one(line.value, can_be)
    ]


def _taken_apart(edge: Edge[S]) -> Edge[S]:
    return tuple(part for condition, allowed in edge for part in _one_by_one(condition, allowed))


def _one_by_one(condition: Condition[S], allowed: Outcomes) -> Iterator[Aim[S]]:
    """Take apart what is joined, where each part has to be the same."""
    reading = condition.reading
    if isinstance(reading, AllOf if allowed == MET else AnyOf if allowed == NOT_MET else ()):
        for part in reading.parts:
            yield from _one_by_one(part, allowed)
    else:
        yield condition, allowed


def _filled_in(draw: DrawFn, wanted: _Wanted[S], goal: _Goal[S]) -> S:
    """Fill in what the goal needs and, beside it, what happens to be told; what would spoil an aim stays a hole.

    Learning never flips an outcome: as long as nothing wanted is refused, it can still be reached. An edge that cannot
    be reached, because facts depend on each other, is given up.
    """
    choosers = wanted.kind.fields
    told = set(choosers) if wanted.complete else draw(st.sets(st.sampled_from([*choosers])))
    tried, subject, edge = set[str](), goal.given, goal.edge
    while True:
        unreached = _unreached((*goal.aims, *edge), subject)
        needed = {name for condition in unreached for name in condition.missing(subject)}
        empty = [name for name in choosers if name not in tried and getattr(subject, name) is None]
        name = next((name for among in (needed, told) for name in empty if name in among), None)
        if name is None:
            break
        tried.add(name)
        has_to_be = wanted.complete or name in needed
        in_turn = _from(draw, choosers[name](Asked(draw, subject, goal.near, has_to_be, wanted.complete)))
        in_turn = in_turn if has_to_be else in_turn[:1]
        more = _first_with(subject, in_turn, (*goal.aims, *edge))
        if more is None and has_to_be and edge:
            edge, more = (), _first_with(subject, in_turn, goal.aims)
        assume(more is not None or not wanted.complete)
        subject = more or subject
    assume(not _unreached(goal.aims, subject))
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


def _unreached(aims: Sequence[Aim[S]], subject: S) -> list[Condition[S]]:
    return [condition for condition, allowed in aims if condition.outcome(subject) not in allowed]


def _first_with(subject: S, in_turn: Sequence[Values], aims: Sequence[Aim[S]]) -> S | None:
    return next((more for values in in_turn if (more := _with(subject, values, aims)) is not None), None)


def _with(subject: S, values: Values, aims: Sequence[Aim[S]]) -> S | None:
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


# ------------------------------------------------------------------------------------------------------- words

_ANSWERS = (Outcome.UNDECIDED, Outcome.MET, Outcome.NOT_MET)
_OPEN = frozenset((Outcome.UNDECIDED,))
_APPLIES = Label(nl="een regel die geldt voor wat gevraagd wordt", en="a rule that applies to what is asked for")
_KNOWN_RULE = Label(nl="de id van een regel", en="the id of a rule")


def _possible_outcomes(outcomes: Sequence[Outcome]) -> Label:
    return Label(
        nl=f"een oordeel dat mogelijk is voor wat gevraagd wordt: {_listed(outcomes, 'nl')}",
        en=f"an outcome that what is asked for can have: {_listed(outcomes, 'en')}",
    )


def _listed(outcomes: Sequence[Outcome], lang: Language) -> str:
    return listing([outcome.label.text(lang) for outcome in outcomes], lang, last="or")


register()
