"""All rules of a call in words, as they stand: what a change of a rule changes for a reader."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from erasmusrules.formats import sentence
from erasmusrules.history import Gap, In
from erasmusrules.label import Label, Language
from erasmusrules.problems import WrongInput
from erasmusrules.project import wrong_question
from erasmusrules.rulebook import PROJECT_RULES, RULES
from erasmusrules.rules import Rule


def snapshot(*, call: int, lang: Language) -> str:
    """Say every rule of a call: what it asks, its kind, its calls and its evidence, and each place it was read.

    Kinds and evidence are told by their codes, and citations as they were made, so that two languages compare.

    Args:
        call: the call year of the grant.
        lang: the language of titles and sentences.

    Returns:
        The rules of mobilities and then those of projects, in the order of the guide, line by line; the same text
        every time.

    Raises:
        WrongInput: for a call that cannot be.

    >>> for line in snapshot(call=2019, lang="nl").splitlines()[5:8]:
    ...     print(line)
    programme-2014-2020/sending: uitzendend land
      Het uitzendende land is een programmaland.
      condition, 2019-2020 [official]
    """
    problems = tuple(wrong_question(call))
    if problems:
        raise WrongInput(problems)
    lines = list(_lines(call, lang)) or [_NO_RULES.fill(lang, call=str(call))]
    return "\n".join(lines) + "\n"


def _lines(call: int, lang: Language) -> Iterator[str]:
    rules: tuple[Rule[Any], ...] = (*RULES.of_call(call), *PROJECT_RULES.of_call(call))
    for rule in rules:
        entry = rule.requires.at(call)
        yield f"{rule.id}: {rule.title.text(lang)}"
        if entry is None:
            yield f"  {sentence(rule.unread.fill(lang, title=rule.title.text(lang), call=str(call)))}"
        elif isinstance(entry, Gap):
            yield f"  ? {sentence(entry.why.text(lang))}"
        else:
            yield f"  {sentence(entry.value.words(lang))}"
        evidence = f" [{entry.evidence.value}]" if isinstance(entry, In) else ""
        if entry is not None:
            yield f"  {rule.kind.value}, {entry.first}-{entry.last}{evidence}"
            yield from (f"    {citation.source.key}, {citation.place}: {citation.says}" for citation in entry.citations)


_NO_RULES = Label(
    nl="Oproep {call}: hiervoor zijn in deze bibliotheek nog geen regels opgenomen.",
    en="Call {call}: this library has no rules for it yet.",
)
