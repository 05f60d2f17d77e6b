"""Laws that every rule keeps, ours and those of a school or a network: for the tests of who writes rules.

Needs the extra ``hypothesis``. Each law is a function without arguments, that fails with a message that names the rule,
the call and the case:

    @pytest.mark.parametrize("law", laws(OURS, *OURS.added))
    def test_our_rules_keep_the_laws(law):
        law()
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from enum import Enum
from functools import partial
from importlib.util import find_spec
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NoReturn, get_args, get_type_hints

from attrs import evolve, field, frozen
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from erasmusrules import project_facts
from erasmusrules.checking import check
from erasmusrules.compiled import outcomes_of
from erasmusrules.conditions import (
    Condition,
    Counted,
    EachOf,
    Not,
    OneOf,
    Perhaps,
    Within,
    leaves,
)
from erasmusrules.facts import ACCOMPANYING, ACCOMPANYING_PER_PARTICIPANT, LEADERS_PER_GROUP
from erasmusrules.history import Gap, In
from erasmusrules.label import Label, Language
from erasmusrules.mobility import Mobility
from erasmusrules.outcome import Outcome
from erasmusrules.problems import Problem, WrongInput
from erasmusrules.project import Project
from erasmusrules.records import record_of
from erasmusrules.rules import Finding, Report, Rule, RuleSet, Topic
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.other_actions import OtherAction

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

__all__ = ["Law", "laws"]


@frozen
class Law:
    """Something that holds of all rules that were asked for; calling it looks whether it does.

    Attributes:
        name: what holds, in a few words.
        holds: looks whether it does.
    """

    name: str
    holds: Callable[[], None]

    def __call__(self) -> None:
        """Look whether it holds.

        Raises:
            AssertionError: where it does not, with the rule, the call and the case.
        """
        self.holds()

    @property
    def __name__(self) -> str:
        """Its name, as pytest shows it beside the test."""
        return self.name.replace(" ", "-")


def laws(rules: RuleSet[Any], *ids: str, examples: int = 100) -> tuple[Law, ...]:
    """Give the laws that rules keep.

    - learning never flips: what one more fact makes known settles an answer, and never turns it into its opposite.
    - all readings agree: the tree of conditions, the function made of it, and, where the extra ``frames`` is installed,
      the columns of a table.
    - what is undecided says why: it names fields of a record, or a doubt of the sources.
    - more accompanying persons never hurt, unless a rule names a maximum of them.
    - a longer stay crosses each bound once at most: a number of days, weeks or months grows or shrinks with the stay.
    - every call has one line: from the first to the last call that a rule speaks of, none is left out.
    - words in both languages: whatever a rule says, without a placeholder that is left open, and said positively.
    - every number has a source: it stands in what one of the citations says.

    Args:
        rules: the set in which the rules stand.
        ids: the rules to look at; all of the set where none are named.
        examples: how many cases are drawn for a law. Of a large set each case looks at one rule, so that few rules are
            looked at thoroughly in the same time.

    Raises:
        WrongInput: with each id that no rule of the set has.

    >>> from erasmusrules.rulebook import RULES
    >>> for law in laws(RULES, "school/group-mobility/duration", examples=10):
    ...     law()
    """
    known = {rule.id for rule in rules}
    if unknown := [one for one in ids if one not in known]:
        raise WrongInput([Problem(field="ids", value=one, accepted=_AN_ID) for one in unknown])
    chosen = rules.without(*known.difference(ids)) if ids else rules
    lines = [_Line(rule, line, subject) for rule, subject in _subjects_of(chosen) for line in _read_lines(rule)]
    of_mobilities = [line for line in lines if line.subject is Mobility]
    each_case, each_rule = partial(_for_each_case, examples=examples), partial(_for_each_rule, list(chosen))
    found = [
        Law("learning never flips", partial(each_case, lines, _learning_never_flips)),
        Law("all readings agree", partial(_all_readings_agree, chosen, lines, examples)),
        Law("what is undecided says why", partial(each_case, lines, _undecided_says_why)),
        Law("more accompanying persons never hurt", partial(each_case, of_mobilities, _more_never_hurt)),
        Law("a longer stay crosses each bound once", partial(each_case, of_mobilities, _each_bound_once)),
        Law("every call has one line", partial(each_rule, _every_call_has_one_line)),
        Law("words in both languages", partial(_words_in_both_languages, list(chosen), lines, examples)),
        Law("every number has a source", partial(each_rule, _every_number_has_a_source)),
    ]
    return tuple(found)


_AN_ID = Label(nl="het id van een regel van deze verzameling", en="the id of a rule of this set")


# --------------------------------------------------------------------------------------------------------- cases


@frozen
class _Line:
    """A line of a rule, and what it judges."""

    rule: Rule[Any]
    line: In[Condition[Any]] = field(repr=False)
    subject: type[Any] = field(repr=False)


@frozen
class _Case:
    """A case that a line judges, as it is known by somebody, and by somebody who knows more."""

    rule: Rule[Any]
    line: In[Condition[Any]] = field(repr=False)
    less: Any = field(repr=lambda subject: str(_told(subject)))
    more: Any = field(repr=lambda subject: str(_told(subject)))


def _subjects_of(rules: RuleSet[Any]) -> Iterator[tuple[Rule[Any], type[Any]]]:
    yield from {rule: known.subject for known in rules.programmes for rule in known.rules}.items()


def _read_lines(rule: Rule[Any]) -> list[In[Condition[Any]]]:
    return [entry for entry in rule.requires if isinstance(entry, In)]


def _for_each_case(lines: Sequence[_Line], holds: Callable[[_Case], None], *, examples: int) -> None:
    """Draw cases of the lines and look whether something holds of each."""
    if not lines:
        return

    @st.composite
    def cases(draw: DrawFn) -> _Case:
        return _case_of(draw, lines[draw(st.integers(0, len(lines) - 1))])

    @settings(
        max_examples=examples, deadline=None, report_multiple_bugs=False, phases=_PHASES, suppress_health_check=_SLOW
    )
    @given(cases())
    def holds_of(case: _Case) -> None:
        holds(case)

    try:
        holds_of()
    except AssertionError as broken:
        raise AssertionError(str(broken)) from None  # it names the case; Hypothesis would spell out every field of it


def _for_each_rule(rules: Iterable[Rule[Any]], holds: Callable[[Rule[Any]], None]) -> None:
    for rule in rules:
        holds(rule)


def _case_of(draw: DrawFn, line: _Line) -> _Case:
    """Draw a case of a line, and the same case with some of it forgotten."""
    more = draw(_subjects(line))
    told = [name for name in _drawn_fields(line.subject) if getattr(more, name) is not None]
    less = evolve(more, **{name: None for name in told if draw(st.booleans())})
    for name in ("born", "ages", "accompanying_ages"):
        people = getattr(less, name, None)
        if people:  # of some people it is known, and of others not
            less = evolve(less, **{name: people[: draw(st.integers(0, len(people)))] or None})
    return _Case(line.rule, line.line, less, more)


@st.composite
def _subjects(draw: DrawFn, line: _Line) -> Any:
    """Draw a case that a line judges, near its bounds; a field that would contradict the others stays open."""
    call = draw(st.integers(line.line.first, line.line.last))
    known = line.subject(call=call, **{name: draw(st.sampled_from(of)) for name, of in _kind_of(line).items()})
    assume(line.rule.applies.outcome(known) is Outcome.MET)
    near = draw(st.dates(date(call, 1, 1), date(call + 2, 12, 31)))
    values = _values_near(_numbers_near(line.line.value), near)
    fields = list(_drawn_fields(line.subject).items())
    first = draw(
        st.integers(0, len(fields) - 1)
    )  # of fields that contradict each other, now the one is told, now the other
    for name, kind in fields[first:] + fields[:first]:
        value = _drawn(draw, kind, values)
        with suppress(WrongInput):
            known = evolve(known, **{name: value})
    return known


def _kind_of(line: _Line) -> dict[str, list[Enum]]:
    """List the actions and the activities that a line may be about."""
    named = {term for leaf in leaves(line.rule.applies) if isinstance(leaf, OneOf) for term in leaf.terms}
    vocabularies: dict[str, list[Enum]] = {"action": [*Action], "activity": [*Activity]}
    if line.subject is not Mobility:
        vocabularies = {"action": [*Action, *OtherAction]}
    return {name: [term for term in terms if term in named] or terms for name, terms in vocabularies.items()}


def _numbers_near(condition: Condition[Any]) -> list[int]:
    """List the numbers on both sides of every bound."""
    bounds = [bound for leaf in _bounded(condition) for bound in (leaf.low, leaf.high) if bound is not None]
    return sorted({0, 1, 2, 3, 14} | {bound + by for bound in bounds for by in (-1, 0, 1) if bound + by >= 0})


def _bounded(condition: Condition[Any]) -> list[Within[Any]]:
    return [leaf for leaf in leaves(condition) if isinstance(leaf, Within)]


def _drawn_fields(subject: type[Any]) -> dict[str, Any]:
    """Map each field that a rule may ask for to the type of its values."""
    kinds = {name: get_args(hint)[0] for name, hint in get_type_hints(subject).items() if name in subject.FIELD_LABELS}
    left_out = {"id", "project", "call", "action", "activity", "currency"}
    return {name: kind for name, kind in kinds.items() if name not in left_out}


def _values_near(numbers: Sequence[int], near: date) -> dict[Any, list[Any]]:
    """List values of each type: numbers on both sides of a bound, and days as far from each other."""
    spans = {number * unit for number in numbers for unit in (-365, -30, -1, 1, 30, 365)}
    days = sorted(near + timedelta(days=span) for span in spans if abs(span) < _FORTY_YEARS)
    return {
        bool: [False, True],
        int: [*numbers],
        float: [number + half for number in numbers for half in (0, 0.5)],
        date: days,
        datetime: [datetime.combine(day, time(12)) for day in days],
    }


def _drawn(draw: DrawFn, kind: Any, values: dict[Any, list[Any]]) -> Any:
    """Draw a value of a type, or a few of them; or nothing."""
    inner = get_args(kind)
    of = inner[0] if inner else kind
    known: list[Any] = [*of] if issubclass(of, Enum) else values[of]
    if inner:
        return tuple(draw(st.lists(st.sampled_from(known), max_size=4))) or None
    return draw(st.sampled_from([None, *known]))


_FORTY_YEARS = 40 * 365
_PHASES = (Phase.reuse, Phase.generate, Phase.shrink)
_SLOW = (HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large)


# -------------------------------------------------------------------------------------------------------- the laws


def _learning_never_flips(case: _Case) -> None:
    less, more = _outcome(case, case.less), _outcome(case, case.more)
    if less not in {Outcome.UNDECIDED, more}:
        learnt = {name: value for name, value in _told(case.more).items() if name not in _told(case.less)}
        _fail(case, case.less, f"what was {less.value} becomes {more.value} where more is known: {learnt}")


def _all_readings_agree(rules: RuleSet[Any], lines: Sequence[_Line], examples: int) -> None:
    seen: list[_Case] = []

    def agree(case: _Case) -> None:
        by_tree = _outcome(case, case.less)
        [by_function] = outcomes_of([case.line.value])(case.less)
        judged = _report(case.less, rules).judged
        by_check = next(outcome for rule, _line, outcome in judged if rule is case.rule)
        for reading, outcome in (("its function", by_function), ("check", by_check)):
            if outcome is not by_tree:
                _fail(case, case.less, f"the tree says {by_tree.value}, {reading} says {outcome.value}")
        seen.append(case)

    _for_each_case(lines, agree, examples=examples)
    of_mobilities = [case for case in seen if isinstance(case.less, Mobility)]
    if of_mobilities and find_spec("polars") is not None and find_spec("narwhals") is not None:
        from erasmusrules.frames.door import table_of, typed
        from erasmusrules.frames.judging import Judge

        table = table_of([case.less for case in of_mobilities])
        judge = Judge(rules=rules, evidence=Evidence.SECONDARY, each=True, lang=None, few=0)
        told = judge.answers(table, typed(table, strictly=True))
        for at, case in enumerate(of_mobilities):
            by_tree, by_columns = _outcome(case, case.less).value, told.item(at, case.rule.id)
            if by_columns != by_tree:
                _fail(case, case.less, f"the tree says {by_tree}, a table says {by_columns}")


def _report(subject: Mobility | Project, rules: RuleSet[Any]) -> Report[Any]:
    if isinstance(subject, Project):
        return check(subject, rules=rules)
    return check(subject, rules=rules)


def _undecided_says_why(case: _Case) -> None:
    missing = case.line.value.missing(case.less)
    if _outcome(case, case.less) is not Outcome.UNDECIDED:
        if missing:
            _fail(case, case.less, f"is decided, and misses {', '.join(missing)}")
        return
    if not missing and not _may_doubt(case.line.value):
        _fail(case, case.less, "is undecided, and names no field that is missing")
    for name in missing:
        if name not in case.less.FIELD_LABELS:
            _fail(case, case.less, f"misses {name!r}, which is no field of a record")


def _more_never_hurt(case: _Case) -> None:
    most = [leaf.fact for leaf in _bounded(case.line.value) if leaf.high is not None]
    if case.rule.topic is not Topic.ACCOMPANIMENT or any(fact in _COUNTS_OF_ACCOMPANYING for fact in most):
        return
    groups: list[Mobility] = []
    for number in _numbers_near(case.line.value):
        with suppress(WrongInput):
            groups.append(evolve(case.more, accompanying=number))
    for fewer, more in pairwise(groups):
        if _outcome(case, fewer) is Outcome.MET and _outcome(case, more) is Outcome.NOT_MET:
            _fail(case, fewer, f"is met with {fewer.accompanying} accompanying and not met with {more.accompanying}")


def _each_bound_once(case: _Case) -> None:
    bounds = [
        side
        for leaf in _bounded(case.line.value)
        for side in (Within(leaf.fact, leaf.low, None), Within(leaf.fact, None, leaf.high))
        if (side.low, side.high) != (None, None)
    ]
    stays = [*_longer_and_longer(case.more, _numbers_near(case.line.value))] if bounds else []
    for bound in bounds:
        outcomes = [(_outcome_of(case, bound, stay), stay) for stay in stays]
        settled = [(outcome, stay) for outcome, stay in outcomes if outcome is not Outcome.UNDECIDED]
        turns = [later for (outcome, _), later in pairwise(settled) if outcome is not later[0]]
        if len(turns) > 1:
            said = ", ".join(
                f"{outcome.value} from {_days(stay)} days on" for outcome, stay in (settled[0], *turns[:3])
            )
            _fail(case, case.more, f"‘{bound.words('en')}’ is crossed more than once: {said}")


def _longer_and_longer(case: Mobility, numbers: Iterable[int]) -> Iterator[Mobility]:
    """Give the same mobility with one stay after another, each longer than the one before."""
    units = (1, 7, 28, 30, 31, 365)
    lengths = {number * unit + by for number in numbers for unit in units for by in (-1, 0, 1)}
    first = case.first_day
    for length in sorted(lengths):
        if not 1 <= length <= _LONGEST_STAY:
            continue
        end = None if first is None else first + timedelta(days=length - 1)
        with suppress(WrongInput):
            yield evolve(case, start=first, end=end, days=length)


def _days(stay: Mobility) -> int:
    return stay.days or 0


def _every_call_has_one_line(rule: Rule[Any]) -> None:
    calls = [call for entry in rule.requires for call in range(entry.first, entry.last + 1)]
    for call in range(min(calls), max(calls) + 1) if calls else ():
        if calls.count(call) != 1:
            _fail_of(rule, call, "no line and no gap" if call not in calls else "more than one line")


def _words_in_both_languages(rules: Iterable[Rule[Any]], lines: Sequence[_Line], examples: int) -> None:
    for rule in rules:
        for label in (rule.title, rule.unread, *rule.leaves_out):
            if not (label.nl.strip() and label.en.strip()):
                _fail_of(rule, None, f"has no words in one of the languages: {label}")
        for entry in rule.requires:
            fail = partial(_fail_of, rule, entry.first)
            _is_said(fail, entry.why.text if isinstance(entry, Gap) else entry.value.words)
            if isinstance(entry, In) and any(isinstance(part, Not) for part in _parts(entry.value)):
                fail(f"asks for the opposite of something, not for what has to be so: {entry.value.words('en')!r}")

    def said_of(case: _Case) -> None:
        outcome = _outcome(case, case.less)
        missing = case.line.value.missing(case.less) if outcome is Outcome.UNDECIDED else ()
        finding = Finding(case.rule, outcome, case.line, case.less, missing)
        _is_said(partial(_fail, case, case.less), finding.text)

    _for_each_case(lines, said_of, examples=examples)


def _is_said(fail: Callable[[str], NoReturn], say: Callable[[Language], str]) -> None:
    """Look whether a sentence is there in both languages, and nothing in it was left open."""
    try:
        nl, en = say("nl"), say("en")
    except (KeyError, IndexError, ValueError) as error:
        fail(f"waits for a word that nothing fills in: {error}")
    if nl == en:
        fail(f"says the same in both languages: {nl!r}")
    for text in (nl, en):
        if not text.strip() or re.search(r"[{}]|None|Label\(", text):
            fail(f"leaves something unsaid: {text!r}")


def _every_number_has_a_source(rule: Rule[Any]) -> None:
    for line in _read_lines(rule):
        said = {number for citation in line.citations for number in re.findall(r"\d+", citation.says)}
        for leaf in leaves(line.value):
            bounds: set[int | None] = set()
            if isinstance(leaf, Within) and leaf.fact not in _SAID_OTHERWISE:
                bounds = {leaf.low, leaf.high}
            elif isinstance(leaf, Counted):
                bounds = {leaf.low}
            for bound in bounds - {None}:
                if str(bound) not in said:
                    _fail_of(rule, line.first, f"no citation says {bound}, which ‘{leaf.words('en')}’ asks for")


_COUNTS_OF_ACCOMPANYING = frozenset({ACCOMPANYING, ACCOMPANYING_PER_PARTICIPANT, LEADERS_PER_GROUP})
_SAID_OTHERWISE = frozenset({ACCOMPANYING, project_facts.SUBMITTED, project_facts.ROUND})
"""That somebody goes along is said in words, and deadlines are said as days."""
_LONGEST_STAY = 800


# ---------------------------------------------------------------------------------------------------- how it is told


def _outcome(case: _Case, subject: Any) -> Outcome:
    return _outcome_of(case, case.line.value, subject)


def _outcome_of(case: _Case, condition: Condition[Any], subject: Any) -> Outcome:
    """Decide; a fact that cannot be found of a case names the rule and the case."""
    try:
        return condition.outcome(subject)
    except Exception as error:
        error.add_note(_message(case.rule, subject.call, "cannot be decided", subject))
        raise


def _may_doubt(condition: Condition[Any]) -> bool:
    """Tell whether the sources themselves leave a part of a condition open."""
    if isinstance(condition, OneOf | Counted | EachOf):
        return bool(condition.doubtful)
    return isinstance(condition, Perhaps) or any(_may_doubt(part) for part in condition.parts)


def _parts(condition: Condition[Any]) -> Iterator[Condition[Any]]:
    yield condition
    for part in condition.parts:
        yield from _parts(part)


def _fail(case: _Case, subject: Any, said: str) -> NoReturn:
    raise AssertionError(_message(case.rule, subject.call, said, subject))


def _fail_of(rule: Rule[Any], call: int | None, said: str) -> NoReturn:
    raise AssertionError(_message(rule, call, said, None))


def _message(rule: Rule[Any], call: int | None, said: str, subject: Mobility | Project | None) -> str:
    where = rule.id if call is None else f"{rule.id}, call {call}"
    case = "" if subject is None else f"\ncase: {_told(subject)}"
    return f"{where}: {said}{case}"


def _told(subject: Mobility | Project) -> dict[str, object]:
    return {name: value for name, value in record_of(subject).items() if value is not None}
