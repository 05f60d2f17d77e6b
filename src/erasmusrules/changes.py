"""What changed between the rules of one call and those of another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from itertools import chain
from typing import Any

from attrs import frozen

from erasmusrules.conditions import Condition, Counted, EachOf, Fixed, OneOf, leaves, term_label
from erasmusrules.demands import Requirement
from erasmusrules.formats import listing, sentence
from erasmusrules.history import Gap, In
from erasmusrules.label import Label, Language
from erasmusrules.mobility import Mobility
from erasmusrules.problems import Problem, WrongInput
from erasmusrules.project import Project, ask_for_call
from erasmusrules.rulebook import PROJECT_RULES, RULES
from erasmusrules.rules import Line, Rule, RuleSet, Topic, source_line
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.fields import Field
from erasmusrules.vocabulary.other_actions import OtherAction
from erasmusrules.vocabulary.term import Term


class ChangeKind(Enum):
    """How a rule changed; the first are told first."""

    ALTERED = "altered"
    ADDED = "added"
    DROPPED = "dropped"
    SETTLED = "settled"
    UNSETTLED = "unsettled"

    @property
    def label(self) -> Label:
        """The kind in words."""
        return _KINDS[self]


class Beside(Term):
    """What stands beside the fields: its actions have no code, and its rules no field."""

    BRUSSELS = "centralised", Label(nl="in Brussel beheerd", en="managed in Brussels")
    FLANDERS = "flanders", Label(nl="Vlaanderen", en="Flanders")


class Part(Term):
    """What a change is about, in the order in which they are told."""

    ACTIONS = "actions", Label(nl="acties", en="actions")
    MOBILITIES = "mobilities", Label(nl="mobiliteiten", en="mobilities")
    PROJECTS = "projects", Label(nl="projecten", en="projects")


@frozen(kw_only=True)
class Change:
    """One rule that differs between two calls, or between two sets of rules.

    Attributes:
        kind: added, dropped, altered; or settled and unsettled, where one of the calls is a gap or was not read.
        rule: the rule, as it is later where it is there both times.
        subject: what the rule judges, mobilities or projects.
        before: its line in the earlier call; ``None`` where it was not read, or where its action was not open.
        after: its line in the later call; ``None`` where it was not read, or where its action is not open.
        calls: the two calls.
    """

    kind: ChangeKind
    rule: Rule[Any]
    subject: type[Mobility] | type[Project]
    before: Line[Any]
    after: Line[Any]
    calls: tuple[int, int]

    @property
    def field(self) -> Field | Beside | None:
        """The field the rule belongs to, or what stands beside the fields; ``None`` where it holds in more than one."""
        chapter = self.rule.id.split("/")[0]
        return Field.by_code().get(chapter) or Beside.by_code().get(chapter.split("-")[0])

    @property
    def part(self) -> Part:
        """Whether it is about which actions are open, about mobilities or about projects."""
        if self.rule.topic is Topic.ACTION:
            return Part.ACTIONS
        return Part.MOBILITIES if self.subject is Mobility else Part.PROJECTS

    def old(self, lang: Language) -> str:
        """Say what the rule asked in the earlier call."""
        return self._words(self.before, self.calls[0], lang)

    def new(self, lang: Language) -> str:
        """Say what the rule asks in the later call."""
        return self._words(self.after, self.calls[1], lang)

    def terms(self, lang: Language) -> tuple[str, ...]:
        """Say which terms of a set came, went, or came in doubt, which its name does not tell."""
        moves = dict.fromkeys(_Move.between(old, new) for old, new in self._leaves() if old != new)
        alike = len({move.terms for move in moves}) == 1
        said: list[str] = []
        for move in moves:
            for template, terms in zip((_CAME, _WENT, _DOUBTED), move.terms, strict=True):
                if terms:
                    names = listing(sorted(term_label(term).text(lang) for term in terms), lang, last="and")
                    named = None if alike else move.named
                    said.append(template.fill(lang, terms=names if named is None else f"{names} ({named.text(lang)})"))
        return tuple(dict.fromkeys(said))

    @property
    def of_terms_alone(self) -> bool:
        """Whether nothing but the terms of a set differs, so that naming these says it all."""
        pairs = self._leaves()
        return bool(pairs) and all(
            old == new or (_name_of(old) == _name_of(new) and _name_of(old) is not None) for old, new in pairs
        )

    def _leaves(self) -> list[tuple[Condition[Any], Condition[Any]]]:
        """Pair the comparisons of the two lines, where they have the same shape."""
        if not (isinstance(self.before, In) and isinstance(self.after, In)):
            return []
        old, new = leaves(self.before.value), leaves(self.after.value)
        return list(zip(old, new, strict=True)) if len(old) == len(new) else []

    def source(self, lang: Language) -> str:
        """Name where the later line was read, or the earlier where there is no other; empty where nothing was."""
        line = self.after if self.after is not None else self.before
        return source_line(line, lang) if line is not None and line.citations else ""

    def heading(self, lang: Language) -> str:
        """Name the rule, and how it changed."""
        return f"{sentence(self.rule.title.text(lang))[:-1]} ({self.kind.label.text(lang)})"

    def text(self, lang: Language) -> str:
        """Say the change: the old sentence, the new sentence, what came and went, and the source."""
        said = [self.heading(lang)]
        in_full = not (self.of_terms_alone and self.terms(lang))
        earlier, later = (_CALL, _CALL) if self.calls[0] != self.calls[1] else (_BEFORE, _NOW)
        if in_full and self.kind is not ChangeKind.ADDED:
            said.append(earlier.fill(lang, call=str(self.calls[0]), words=self.old(lang)))
        if in_full and self.kind is not ChangeKind.DROPPED:
            said.append(later.fill(lang, call=str(self.calls[1]), words=self.new(lang)))
        said += [*self.terms(lang), self.source(lang)]
        return "\n  ".join(words for words in said if words)

    def _words(self, line: Line[Any], call: int, lang: Language) -> str:
        if isinstance(line, Gap):
            return sentence(line.why.text(lang))
        return Requirement(rule=self.rule, line=line, subject=self.subject(call=call)).text(lang)


@frozen(kw_only=True)
class Changes:
    """Everything that differs between two calls, or between two sets of rules in one call, in the order of the guide.

    Attributes:
        before: the one call.
        after: the other call, most often a later one.
        items: one change for each rule that differs; between two calls without the deadlines.
        unread: those of the two calls of which no source has been read.
        programmes: the programming periods of the two calls, where they are not the same.
    """

    before: int
    after: int
    items: tuple[Change, ...]
    unread: tuple[int, ...]
    programmes: tuple[Label, Label] | None = None

    def __iter__(self) -> Iterator[Change]:
        return iter(self.items)

    @property
    def by_field(self) -> Mapping[Field | Beside | None, tuple[Change, ...]]:
        """The changes of each field that has any, what holds in more than one first and what has no field last.

        In each field they stand part by part, the weightiest kinds first.
        """
        parts, kinds = list(Part), list(ChangeKind)
        in_order = sorted(self.items, key=lambda change: (parts.index(change.part), kinds.index(change.kind)))
        fields = (None, *Field, *Beside)
        grouped = {field: tuple(change for change in in_order if change.field is field) for field in fields}
        return {field: found for field, found in grouped.items() if found}

    def sections(self, lang: Language) -> Iterator[tuple[str, tuple[Change, ...]]]:
        """Go through the changes under their headings: each field, and in it actions, mobilities and projects apart."""
        for field, found in self.by_field.items():
            title = sentence((_EVERY_FIELD if field is None else field.label).text(lang))[:-1]
            for part in dict.fromkeys(change.part for change in found):
                heading = _SECTION.fill(lang, field=title, part=part.label.text(lang))
                yield heading, tuple(change for change in found if change.part is part)

    def introduction(self, lang: Language) -> tuple[str, ...]:
        """Say what there is to say before the changes: a new programming period, a call nobody has read."""
        said = [_UNREAD.fill(lang, call=str(call)) for call in dict.fromkeys(self.unread)]
        if not self.items and not self.unread:
            said.append(_NOTHING.text(lang))
        if self.programmes is not None and self.items:
            old, new = self.programmes
            said.append(_NEW_PROGRAMME.fill(lang, old=old.text(lang), new=new.text(lang)))
        return tuple(said)

    def dropped(self, found: Iterable[Change], lang: Language) -> str:
        """Name what went with its programming period, in one sentence; empty where the period is the same."""
        titles = [change.rule.title.text(lang) for change in found if change.kind is ChangeKind.DROPPED]
        if self.programmes is None or not titles:
            return ""
        return _DROPPED.fill(lang, titles=listing(dict.fromkeys(titles), lang, last="and"))

    def told(self, found: Iterable[Change]) -> tuple[Change, ...]:
        """Give the changes that are told one by one: in a new programming period not each rule of the old one."""
        return tuple(change for change in found if self.programmes is None or change.kind is not ChangeKind.DROPPED)

    def text(self, lang: Language) -> str:
        """Say all changes, field by field."""
        title = _HEADING if self.before != self.after else _HEADING_OF_ONE_CALL
        said = [title.fill(lang, before=str(self.before), after=str(self.after)), *self.introduction(lang)]
        for heading, found in self.sections(lang):
            said.append(f"\n{heading}")
            said += [f"\n{change.text(lang)}" for change in self.told(found)]
            if dropped := self.dropped(found, lang):
                said.append(f"\n{dropped}")
        return "\n".join(said)


def changes(
    before: int,
    after: int,
    *,
    rules: RuleSet[Mobility] | RuleSet[Project] | None = None,
    rules_after: RuleSet[Mobility] | RuleSet[Project] | None = None,
) -> Changes:
    """Tell which rules differ between two calls, those of mobilities and those of projects; or between two rule sets.

    A rule on one action begins and ends with it: where the action opens the rule is new, where it closes the rule is
    dropped. Deadlines are not told of two calls: they differ in each, and
    :func:`~erasmusrules.deadlines.deadline` tells them.

    Args:
        before: the one call year.
        after: the other call year; the same one, to see what a set of rules changes in it.
        rules: the rules to compare, of mobilities or of projects; all there are where none are given.
        rules_after: the rules of the other call, where these are another set: that of a school beside ours.

    Raises:
        WrongInput: without a call, for a call before the first of the programme, and for ``rules_after`` without
            ``rules`` or of another subject.

    >>> found = changes(2018, 2019)
    >>> [change.rule.id for change in found][:2]
    ['programme-2014-2020/sending', 'programme-2014-2020/receiving']
    >>> print(found.items[0].text("en"))
    Sending country (altered)
      New: Serbia.
      Source (official text): European Commission, ‘Programme and Partner Countries (copy of the Guide)’ \
(2019-2020); INDIRE (Italy), ‘Paesi partecipanti’ (2014-2020); and 3 more.

    That an action opens or closes is told once, for its mobilities and its projects together.

    >>> [change.rule.id for change in changes(2017, 2018).by_field[Field.SCHOOL] if change.part is Part.ACTIONS]
    ['school/ka219/action', 'school/ka229/action']

    Without a rule that was altered, two sets of the same call differ in that rule alone.

    >>> fewer = RULES.without("school/pupil-group-exchange/duration")
    >>> print(changes(2018, 2018, rules=RULES, rules_after=fewer).items[0].text("en").splitlines()[1])
      Before: Not counting travel, the activity lasts at least 3 days and at most 2 months.
    """
    for call in (before, after):
        ask_for_call(call)
        Mobility(call=call)  # refuses a call that cannot be
    sets = _pairs_of_sets(rules, rules_after)
    found = chain.from_iterable(_between(_Side(old, before), _Side(new, after)) for old, new in sets)
    # Mobilities come first: what their opening tells, that of the projects of the same action does not tell again.
    told: dict[object, Change] = {}
    for change in found:
        told.setdefault((change.rule.title, change.kind) if change.part is Part.ACTIONS else change.rule, change)
    sides = [side for old, new in sets for side in (_Side(old, before), _Side(new, after))]
    unread = tuple(
        call for call in (before, after) if not any(_is_read(side.rules, call) for side in sides if side.call == call)
    )
    titles = dict.fromkeys(
        programme.title
        for call in (before, after)
        for side in sides
        if side.call == call and (programme := side.rules.programme_of(call)) is not None
    )
    old, new = (*titles, None, None)[:2]
    return Changes(
        before=before,
        after=after,
        items=tuple(told.values()),
        unread=unread,
        programmes=None if old is None or new is None else (old, new),
    )


def _pairs_of_sets(
    rules: RuleSet[Mobility] | RuleSet[Project] | None, rules_after: RuleSet[Mobility] | RuleSet[Project] | None
) -> tuple[tuple[RuleSet[Any], RuleSet[Any]], ...]:
    """Pair the rules of the one call with those of the other."""
    if rules is None and rules_after is None:
        return (RULES, RULES), (PROJECT_RULES, PROJECT_RULES)
    later = rules if rules_after is None else rules_after
    if rules is None or later is None or _subjects(rules) != _subjects(later):
        raise WrongInput([Problem(field="rules", value=rules, accepted=_OF_THE_SAME_SUBJECT)])
    return ((rules, later),)


def _subjects(rules: RuleSet[Any]) -> frozenset[type[Any]]:
    return frozenset(programme.subject for programme in rules.programmes)


@frozen
class _Side:
    """One of the two that are compared: a set of rules in a call."""

    rules: RuleSet[Any]
    call: int

    @property
    def in_force(self) -> Mapping[str, Rule[Any]]:
        """Its rules by id: whether an action is open, and the rules of those that are not surely closed."""
        closed = {action for action, is_closed in self.openings.items() if is_closed}
        return {
            rule.id: rule
            for rule in self.rules.of_call(self.call)
            if rule.topic is Topic.ACTION or not (_actions_of(rule) and _actions_of(rule) <= closed)
        }

    @property
    def openings(self) -> Mapping[Enum, bool]:
        """The actions that it speaks of, and whether they are surely closed."""
        return {
            action: _is_closed(rule.requires.at(self.call))
            for rule in self.rules.of_call(self.call)
            if rule.topic is Topic.ACTION
            for action in _actions_of(rule)
        }


def _between(before: _Side, after: _Side) -> Iterator[Change]:
    """Go through the rules that differ; one that stands in the place of another has its id."""
    were, are = before.in_force, after.in_force
    subjects = {
        rule.id: programme.subject
        for side in (before, after)
        if (programme := side.rules.programme_of(side.call)) is not None
        for rule in programme.rules
    }
    for one, subject in subjects.items():
        earlier, later = were.get(one), are.get(one)
        rule = earlier if later is None else later
        if rule is None or (rule.topic is Topic.DEADLINE and before.call != after.call):
            continue
        old = None if earlier is None else earlier.requires.at(before.call)
        new = None if later is None else later.requires.at(after.call)
        kind = _kind(old, new, earlier is not None, later is not None)
        if kind is not None and not _goes_on(rule, kind, before, after):
            yield Change(kind=kind, rule=rule, subject=subject, before=old, after=new, calls=(before.call, after.call))


def _goes_on(rule: Rule[Any], kind: ChangeKind, before: _Side, after: _Side) -> bool:
    """Tell whether a rule on an opening came or went with its programming period while its action did neither."""
    if rule.topic is not Topic.ACTION or kind not in {ChangeKind.ADDED, ChangeKind.DROPPED}:
        return False
    here, there = (after, before) if kind is ChangeKind.ADDED else (before, after)
    then = there.openings
    return _is_closed(rule.requires.at(here.call)) or not all(then.get(action, True) for action in _actions_of(rule))


def _actions_of(rule: Rule[Any]) -> frozenset[Enum]:
    """Give the actions a rule is made for; none where it holds for all."""
    terms = chain.from_iterable(_terms_of(leaf) for leaf in leaves(rule.applies))
    return frozenset(term for term in terms if isinstance(term, Action | OtherAction))


def _is_closed(line: Line[Any]) -> bool:
    return isinstance(line, In) and isinstance(line.value, Fixed) and not line.value.met


def _is_read(rules: RuleSet[Any], call: int) -> bool:
    return any(isinstance(rule.requires.at(call), In) for rule in rules.of_call(call))


def _kind(old: Line[Any], new: Line[Any], was: bool, is_: bool) -> ChangeKind | None:
    if was is not is_:
        known = isinstance(old if was else new, In)
        return (ChangeKind.DROPPED if was else ChangeKind.ADDED) if known else None
    if isinstance(old, In) and isinstance(new, In):
        return None if old.value == new.value else ChangeKind.ALTERED
    if isinstance(old, In) is isinstance(new, In):
        return None
    return ChangeKind.UNSETTLED if isinstance(old, In) else ChangeKind.SETTLED


@frozen(kw_only=True)
class _Move:
    """What came into a set of terms, went from it and came in doubt, and what the set is called."""

    named: Label | None
    terms: tuple[frozenset[Enum], frozenset[Enum], frozenset[Enum]]

    @classmethod
    def between(cls, old: Condition[Any], new: Condition[Any]) -> _Move:
        came, doubted = _terms_of(new) - _terms_of(old), _doubtful_in(new) - _doubtful_in(old)
        # A set that is called otherwise says in its name what it leaves open: perhaps any country of the world.
        were = _terms_of(old) | _doubtful_in(old) if _name_of(old) == _name_of(new) else _terms_of(old)
        went = were - _terms_of(new) - _doubtful_in(new)
        named = new.named if isinstance(new, OneOf | Counted | EachOf) else None
        return cls(named=named, terms=(came, went, doubted))


def _name_of(leaf: Condition[Any]) -> object:
    """Give what a set of terms is about and called; ``None`` for other comparisons."""
    low = leaf.low if isinstance(leaf, Counted) else None
    return (leaf.fact, leaf.named, low) if isinstance(leaf, OneOf | Counted | EachOf) else None


def _doubtful_in(leaf: Condition[Any]) -> frozenset[Enum]:
    return leaf.doubtful if isinstance(leaf, OneOf | Counted | EachOf) else frozenset()


def _terms_of(leaf: Condition[Any]) -> frozenset[Enum]:
    return leaf.terms if isinstance(leaf, OneOf | Counted | EachOf) else frozenset()


_KINDS = {
    ChangeKind.ADDED: Label(nl="nieuw", en="added"),
    ChangeKind.DROPPED: Label(nl="vervallen", en="dropped"),
    ChangeKind.ALTERED: Label(nl="gewijzigd", en="altered"),
    ChangeKind.SETTLED: Label(nl="nu bekend", en="now known"),
    ChangeKind.UNSETTLED: Label(nl="niet bekend", en="not known"),
}
_HEADING = Label(nl="Van oproep {before} naar oproep {after}", en="From call {before} to call {after}")
_HEADING_OF_ONE_CALL = Label(nl="Verschillen in oproep {after}", en="Differences in call {after}")
_BEFORE = Label(nl="Eerst: {words}", en="Before: {words}")
_NOW = Label(nl="Nu: {words}", en="Now: {words}")
_OF_THE_SAME_SUBJECT = Label(
    nl="de regels om mee te vergelijken, ook van mobiliteiten of ook van projecten",
    en="the rules to compare with, both of mobilities or both of projects",
)
_UNREAD = Label(nl="Voor oproep {call} is nog geen bron gelezen.", en="No source has been read yet for call {call}.")
_NOTHING = Label(nl="Geen verschillen.", en="No differences.")
_CALL = Label(nl="Oproep {call}: {words}", en="Call {call}: {words}")
_EVERY_FIELD = Label(nl="alle domeinen", en="all fields")
_SECTION = Label(nl="{field}: {part}", en="{field}: {part}")
_NEW_PROGRAMME = Label(
    nl="Een andere programmaperiode: {new} in plaats van {old}. Lopende projecten behouden de regels van hun oproep.",
    en="Another programming period: {new} instead of {old}. Projects that run keep the rules of their call.",
)
_DROPPED = Label(nl="Vervallen: {titles}.", en="Dropped: {titles}.")
_DOUBTED = Label(nl="Nu onzeker: {terms}.", en="Now in doubt: {terms}.")
_CAME = Label(nl="Nieuw: {terms}.", en="New: {terms}.")
_WENT = Label(nl="Vervallen: {terms}.", en="Dropped: {terms}.")
