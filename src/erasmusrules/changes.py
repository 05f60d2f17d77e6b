"""What changed between the rules of one call and those of another."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from attrs import frozen

from erasmusrules.checking import Line
from erasmusrules.conditions import Condition, Counted, OneOf, leaves, term_label
from erasmusrules.demands import Requirement
from erasmusrules.formats import listing, sentence
from erasmusrules.history import In
from erasmusrules.label import Label, Language
from erasmusrules.mobility import Mobility
from erasmusrules.project import ask_for_call
from erasmusrules.rulebook import RULES
from erasmusrules.rules import Rule, RuleSet, source_line


class ChangeKind(Enum):
    """How a rule changed."""

    ADDED = "added"
    DROPPED = "dropped"
    ALTERED = "altered"
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
    before: Line
    after: Line
    calls: tuple[int, int]

    def text(self, lang: Language) -> str:
        """Say the change: the old sentence, the new sentence, what came and went, and the source."""
        said = [f"{sentence(self.rule.title.text(lang))[:-1]} ({self.kind.label.text(lang)})"]
        if self.kind is not ChangeKind.ADDED:
            said.append(f"  {_CALL.fill(lang, call=str(self.calls[0]), words=self._words(0, lang))}")
        if self.kind is not ChangeKind.DROPPED:
            said.append(f"  {_CALL.fill(lang, call=str(self.calls[1]), words=self._words(1, lang))}")
        said += [f"  {words}" for words in self._terms(lang)]
        line = self.after if self.after is not None else self.before
        if line is not None and line.citations:
            said.append(f"  {source_line(line, lang)}")
        return "\n".join(said)

    def _words(self, which: int, lang: Language) -> str:
        line = (self.before, self.after)[which]
        return Requirement(rule=self.rule, line=line, subject=Mobility(call=self.calls[which])).text(lang)

    def _terms(self, lang: Language) -> Iterator[str]:
        """Say which terms of a set came and went, which its name does not tell."""
        if not (isinstance(self.before, In) and isinstance(self.after, In)):
            return
        for old, new in zip(leaves(self.before.value), leaves(self.after.value), strict=False):
            for template, terms in ((_CAME, _terms_of(new) - _terms_of(old)), (_WENT, _terms_of(old) - _terms_of(new))):
                if terms:
                    names = sorted(term_label(term).text(lang) for term in terms)
                    yield template.fill(lang, terms=listing(names, lang, last="and"))


@frozen(kw_only=True)
class Changes:
    """Everything that differs between two calls, in the order of the guide.

    Attributes:
        before: the earlier call.
        after: the later call.
        items: one change for each rule that differs.
        unread: those of the two calls of which no source has been read.
    """

    before: int
    after: int
    items: tuple[Change, ...]
    unread: tuple[int, ...]

    def __iter__(self) -> Iterator[Change]:
        return iter(self.items)

    def text(self, lang: Language) -> str:
        """Say all changes, grouped by their kind."""
        said = [_HEADING.fill(lang, before=str(self.before), after=str(self.after))]
        said += [_UNREAD.fill(lang, call=str(call)) for call in dict.fromkeys(self.unread)]
        if not self.items and not self.unread:
            said.append(_NOTHING.text(lang))
        for kind in (
            ChangeKind.ALTERED,
            ChangeKind.ADDED,
            ChangeKind.DROPPED,
            ChangeKind.SETTLED,
            ChangeKind.UNSETTLED,
        ):
            said += [f"\n{change.text(lang)}" for change in self.items if change.kind is kind]
        return "\n".join(said)


def changes(before: int, after: int, *, rules: RuleSet[Mobility] = RULES) -> Changes:
    """Tell which rules differ between two calls.

    Args:
        before: the one call year.
        after: the other call year.
        rules: the rules to compare.

    Raises:
        WrongInput: without a call, and for a call before the first of the programme.

    >>> [change.rule.id for change in changes(2018, 2019)]
    ['school/ka101/sending', 'school/ka101/receiving', 'school/partnerships/sending', 'school/partnerships/receiving', \
'school/ka201/sending', 'school/ka201/receiving']
    >>> print(changes(2018, 2019).items[0].text("en"))
    Sending country (altered)
      Call 2018: Sending country: a Programme Country.
      Call 2019: Sending country: a Programme Country.
      New: Serbia.
      Source (official text): European Commission, ‘Programme and Partner Countries (copy of the Guide)’ \
(2019-2020); INDIRE (Italy), ‘Paesi partecipanti’ (2014-2020); and 2 more.
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
    return Changes(before=before, after=after, items=tuple(items), unread=unread)


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


def _terms_of(leaf: Condition[Mobility]) -> frozenset[Enum]:
    return leaf.terms if isinstance(leaf, OneOf | Counted) else frozenset()


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
_CAME = Label(nl="Nieuw: {terms}.", en="New: {terms}.")
_WENT = Label(nl="Vervallen: {terms}.", en="Dropped: {terms}.")
