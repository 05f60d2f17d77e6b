"""What changed between the rules of one call and those of another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum

from attrs import frozen

from erasmusrules.conditions import Condition, Counted, EachOf, OneOf, leaves, term_label
from erasmusrules.demands import Requirement
from erasmusrules.formats import listing, sentence
from erasmusrules.history import Gap, In
from erasmusrules.label import Label, Language
from erasmusrules.mobility import Mobility
from erasmusrules.project import ask_for_call
from erasmusrules.rulebook import RULES
from erasmusrules.rules import Line, Rule, RuleSet, source_line
from erasmusrules.vocabulary.fields import Field


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


@frozen(kw_only=True)
class Change:
    """One rule that differs between two calls.

    Attributes:
        kind: added, dropped, altered; or settled and unsettled, where one of the calls is a gap or was not read.
        rule: the rule.
        before: its line in the earlier call; ``None`` where it was not read or did not exist.
        after: its line in the later call; ``None`` where it was not read or does not exist.
        calls: the two calls.
    """

    kind: ChangeKind
    rule: Rule[Mobility]
    before: Line[Mobility]
    after: Line[Mobility]
    calls: tuple[int, int]

    @property
    def field(self) -> Field | None:
        """The field the rule belongs to; ``None`` where it holds in more than one."""
        return Field.by_code().get(self.rule.id.split("/")[0])

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

    def _leaves(self) -> list[tuple[Condition[Mobility], Condition[Mobility]]]:
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
        if in_full and self.kind is not ChangeKind.ADDED:
            said.append(_CALL.fill(lang, call=str(self.calls[0]), words=self.old(lang)))
        if in_full and self.kind is not ChangeKind.DROPPED:
            said.append(_CALL.fill(lang, call=str(self.calls[1]), words=self.new(lang)))
        said += [*self.terms(lang), self.source(lang)]
        return "\n  ".join(words for words in said if words)

    def _words(self, line: Line[Mobility], call: int, lang: Language) -> str:
        if isinstance(line, Gap):
            return sentence(line.why.text(lang))
        return Requirement(rule=self.rule, line=line, subject=Mobility(call=call)).text(lang)


@frozen(kw_only=True)
class Changes:
    """Everything that differs between two calls, in the order of the guide.

    Attributes:
        before: the one call.
        after: the other call, most often a later one.
        items: one change for each rule that differs.
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
    def by_field(self) -> Mapping[Field | None, tuple[Change, ...]]:
        """The changes of each field that has any, what holds in more than one first; the weightiest kinds first."""
        in_order = sorted(self.items, key=lambda change: list(ChangeKind).index(change.kind))
        grouped = {field: tuple(change for change in in_order if change.field is field) for field in (None, *Field)}
        return {field: found for field, found in grouped.items() if found}

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
        said = [_HEADING.fill(lang, before=str(self.before), after=str(self.after)), *self.introduction(lang)]
        for field, found in self.by_field.items():
            said.append(f"\n{sentence(field_title(field).text(lang))[:-1]}")
            said += [f"\n{change.text(lang)}" for change in self.told(found)]
            if dropped := self.dropped(found, lang):
                said.append(f"\n{dropped}")
        return "\n".join(said)


def field_title(field: Field | None) -> Label:
    """Name a field as a heading; ``None`` is what holds in more than one."""
    return _EVERY_FIELD if field is None else field.label


def changes(before: int, after: int, *, rules: RuleSet[Mobility] = RULES) -> Changes:
    """Tell which rules differ between two calls.

    Args:
        before: the one call year.
        after: the other call year.
        rules: the rules to compare.

    Raises:
        WrongInput: without a call, and for a call before the first of the programme.

    >>> [change.rule.id for change in changes(2018, 2019)][:2]
    ['programme-2014-2020/sending', 'programme-2014-2020/receiving']
    >>> print(changes(2018, 2019).items[0].text("en"))
    Sending country (altered)
      New: Serbia.
      Source (official text): European Commission, ‘Programme and Partner Countries (copy of the Guide)’ \
(2019-2020); INDIRE (Italy), ‘Paesi partecipanti’ (2014-2020); and 3 more.
    """
    for call in (before, after):
        ask_for_call(call)
        Mobility(call=call)  # refuses a call that cannot be
    rules_before, rules_after = rules.of_call(before), rules.of_call(after)
    items = (
        Change(
            kind=kind,
            rule=rule,
            before=rule.requires.at(before) if rule in rules_before else None,
            after=rule.requires.at(after) if rule in rules_after else None,
            calls=(before, after),
        )
        for rule in dict.fromkeys((*rules_before, *rules_after))
        if (kind := _kind(rule, before, after, rule in rules_before, rule in rules_after)) is not None
    )
    unread = tuple(
        call
        for call in (before, after)
        if not any(isinstance(rule.requires.at(call), In) for rule in rules.of_call(call))
    )
    programmes = rules.programme_of(before), rules.programme_of(after)
    titles = tuple(programme.title for programme in programmes if programme is not None)
    return Changes(
        before=before,
        after=after,
        items=tuple(items),
        unread=unread,
        programmes=(titles[0], titles[1]) if len(set(titles)) > 1 else None,
    )


def _kind(rule: Rule[Mobility], before: int, after: int, was: bool, is_: bool) -> ChangeKind | None:
    old, new = rule.requires.at(before), rule.requires.at(after)
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
    def between(cls, old: Condition[Mobility], new: Condition[Mobility]) -> _Move:
        came, doubted = _terms_of(new) - _terms_of(old), _doubtful_in(new) - _doubtful_in(old)
        went = (_terms_of(old) | _doubtful_in(old)) - _terms_of(new) - _doubtful_in(new)
        named = new.named if isinstance(new, OneOf | Counted | EachOf) else None
        return cls(named=named, terms=(came, went, doubted))


def _name_of(leaf: Condition[Mobility]) -> object:
    """Give what a set of terms is about and called; ``None`` for other comparisons."""
    low = leaf.low if isinstance(leaf, Counted) else None
    return (leaf.fact, leaf.named, low) if isinstance(leaf, OneOf | Counted | EachOf) else None


def _doubtful_in(leaf: Condition[Mobility]) -> frozenset[Enum]:
    return leaf.doubtful if isinstance(leaf, OneOf | Counted | EachOf) else frozenset()


def _terms_of(leaf: Condition[Mobility]) -> frozenset[Enum]:
    return leaf.terms if isinstance(leaf, OneOf | Counted | EachOf) else frozenset()


_KINDS = {
    ChangeKind.ADDED: Label(nl="nieuw", en="added"),
    ChangeKind.DROPPED: Label(nl="vervallen", en="dropped"),
    ChangeKind.ALTERED: Label(nl="gewijzigd", en="altered"),
    ChangeKind.SETTLED: Label(nl="nu bekend", en="now known"),
    ChangeKind.UNSETTLED: Label(nl="niet bekend", en="not known"),
}
_HEADING = Label(nl="Van oproep {before} naar oproep {after}", en="From call {before} to call {after}")
_UNREAD = Label(nl="Voor oproep {call} is nog geen bron gelezen.", en="No source has been read yet for call {call}.")
_NOTHING = Label(nl="Geen verschillen.", en="No differences.")
_CALL = Label(nl="Oproep {call}: {words}", en="Call {call}: {words}")
_EVERY_FIELD = Label(nl="alle domeinen", en="all fields")
_NEW_PROGRAMME = Label(
    nl="Een andere programmaperiode: {new} in plaats van {old}. Lopende projecten behouden de regels van hun oproep.",
    en="Another programming period: {new} instead of {old}. Projects that run keep the rules of their call.",
)
_DROPPED = Label(nl="Vervallen: {titles}.", en="Dropped: {titles}.")
_DOUBTED = Label(nl="Nu onzeker: {terms}.", en="Now in doubt: {terms}.")
_CAME = Label(nl="Nieuw: {terms}.", en="New: {terms}.")
_WENT = Label(nl="Vervallen: {terms}.", en="Dropped: {terms}.")
