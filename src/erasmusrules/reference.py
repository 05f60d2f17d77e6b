"""What is told and decides nothing: statements on a subject, figures and checklists, each with where it was read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import TypeVar

from attrs import field, frozen

from erasmusrules.formats import Unit, quantity, sentence
from erasmusrules.label import Label, Language
from erasmusrules.problems import Problem, WrongInput
from erasmusrules.rules import sourced
from erasmusrules.sources import Citation
from erasmusrules.vocabulary.term import Term

T = TypeVar("T")
K = TypeVar("K")


class Aspect(Term):
    """What can be asked about a platform or a document."""

    FOR_WHOM = "for-whom", Label(nl="voor wie", en="for whom")
    WHAT_FOR = "what-for", Label(nl="waarvoor", en="what for")
    WHEN = "when", Label(nl="van wanneer tot wanneer", en="from when to when")
    NAME = "name", Label(nl="onder welke naam", en="under which name")
    RUN_BY = "run-by", Label(nl="door wie", en="by whom")
    SUCCESSOR = "successor", Label(nl="opvolger", en="successor")
    PAID_BY = "paid-by", Label(nl="met welk geld", en="with which money")
    WHERE = "where", Label(nl="in welke landen", en="in which countries")
    HOW = "how", Label(nl="hoe", en="how")


ALWAYS_ASKED = (Aspect.FOR_WHOM, Aspect.WHAT_FOR, Aspect.WHEN, Aspect.RUN_BY)
"""What is asked of every platform and document: where no source answers, the text says so."""


class Scope(Term):
    """What a figure counts, and where: only figures of one scope are compared."""

    VET_MOBILITIES = (
        "vet-mobilities",
        Label(
            nl="mobiliteiten in beroepsonderwijs en -opleiding, Vlaanderen",
            en="mobilities in vocational education and training (VET), Flanders",
        ),
    )
    VET_SCHOOLS = (
        "vet-schools",
        Label(nl="scholen met beroepsonderwijs, Vlaanderen", en="VET schools, Flanders"),
    )
    VET_LEARNERS = (
        "vet-learners",
        Label(
            nl="lerenden in beroepsonderwijs en -opleiding",
            en="learners in vocational education and training (VET)",
        ),
    )
    STUDENTS = "students", Label(nl="studenten in het hoger onderwijs", en="students in higher education")
    EUROPASS_MOBILITY = (
        "europass-mobility",
        Label(nl="uitgegeven Europass-mobiliteiten, Vlaanderen", en="Europass Mobility documents issued, Flanders"),
    )
    SCOREBOARD = "scoreboard", Label(nl="Mobility Scoreboard", en="Mobility Scoreboard")
    BUDGET = (
        "budget",
        Label(nl="Erasmus+-budget van Epos, Vlaanderen", en="Erasmus+ budget of Epos, Flanders"),
    )
    SCHOOL_KA2_BUDGET = (
        "school-ka2-budget",
        Label(nl="budget van Epos voor schoolonderwijs, KA2", en="budget of Epos for school education, KA2"),
    )


def _is_cited(_thing: object, _attribute: object, citations: tuple[Citation, ...]) -> None:
    if not citations:
        raise ValueError("what is stated needs at least one citation")


@frozen(kw_only=True)
class Statement:
    """One thing that is known about a subject, and where it was read."""

    aspect: Aspect
    says: Label
    citations: tuple[Citation, ...] = field(validator=_is_cited)

    def text(self, lang: Language) -> str:
        """Say it, with its source."""
        return _STATED.fill(
            lang,
            aspect=sentence(self.aspect.label.text(lang))[:-1],
            says=self.says.text(lang),
            source=source_of(self.citations, lang),
        )


@frozen(kw_only=True)
class Unanswered:
    """A question about a subject that the sources leave open, with the reason."""

    aspect: Aspect
    why: Label

    def text(self, lang: Language) -> str:
        """Say what is not known, and why."""
        return _UNANSWERED.fill(lang, aspect=sentence(self.aspect.label.text(lang))[:-1], why=self.why.text(lang))


def stated(aspect: Aspect, nl: str, en: str, *citations: Citation) -> Statement:
    """Make a statement of its words in both languages and where they were read."""
    return Statement(aspect=aspect, says=Label(nl=nl, en=en), citations=citations)


def complete(told: Iterable[Statement | Unanswered]) -> tuple[Statement | Unanswered, ...]:
    """Put what is told in the order of the aspects, and add what is always asked and was not told."""
    given = tuple(told)
    missing = [
        Unanswered(aspect=asked, why=_NOT_FOUND) for asked in ALWAYS_ASKED if all(asked is not t.aspect for t in given)
    ]
    order = list(Aspect)
    return tuple(sorted((*given, *missing), key=lambda one: order.index(one.aspect)))


def as_text(title: Label, told: Iterable[Statement | Unanswered], lang: Language) -> str:
    """Write a subject out: its name as it is spelt, and a line for each thing told about it."""
    return "\n".join([title.text(lang), *(f"- {one.text(lang)}" for one in told)])


@frozen(kw_only=True)
class Figure:
    """A number that somebody published.

    Attributes:
        id: its name in the library.
        label: what the number says.
        value: the number; hundredths where the unit is the percentage.
        unit: what is counted.
        first: the first calendar year it covers.
        last: the last calendar year it covers; the same as the first for a figure of one year.
        scope: of what it is a count or a part.
        is_whole: whether the other figures of its scope and years are parts of it.
        is_target: whether it is aimed at by its year, not counted in it.
        citations: where it was read; empty for a number of your own.
    """

    id: str
    label: Label
    value: int | Decimal
    unit: Unit
    first: int
    last: int
    scope: Scope
    is_whole: bool = False
    is_target: bool = False
    citations: tuple[Citation, ...] = ()

    def amount(self, lang: Language) -> str:
        """Write the number with its unit."""
        return quantity(self.value, self.unit, lang)

    def years(self, lang: Language) -> str:
        """Write the years it covers."""
        if self.is_target:
            return _BY.fill(lang, year=str(self.last))
        return str(self.first) if self.first == self.last else f"{self.first}-{self.last}"

    def text(self, lang: Language) -> str:
        """Say the figure, its year and its source."""
        said = _FIGURE.fill(
            lang, label=sentence(self.label.text(lang))[:-1], years=self.years(lang), amount=self.amount(lang)
        )
        return " ".join(words for words in (said, source_of(self.citations, lang)) if words)


@frozen(kw_only=True)
class Checklist:
    """Advice to think of and to tick off: it is no rule, and never a finding.

    Attributes:
        id: its name in the library.
        title: what the advice is about.
        items: the advice; empty where the source counts its elements without naming them.
        citations: where it was read.
        remark: what a reader must know besides.
    """

    id: str
    title: Label
    items: tuple[Label, ...]
    citations: tuple[Citation, ...] = field(validator=_is_cited)
    remark: Label | None = None

    def text(self, lang: Language) -> str:
        """Write the advice as a list, with its source."""
        said = [_ADVICE.fill(lang, title=sentence(self.title.text(lang))[:-1])]
        said += [f"- {sentence(item.text(lang))}" for item in self.items]
        said += [sentence(self.remark.text(lang))] if self.remark else []
        return "\n".join([*said, source_of(self.citations, lang)])


def source_of(citations: Iterable[Citation], lang: Language) -> str:
    """Name the sources and the strongest evidence among them; empty where there are none."""
    read = tuple(citations)
    if not read:
        return ""
    return sourced(max((citation.evidence for citation in read), key=lambda known: known.strength), read, lang)


def look_up(name: str, key: K, known: Mapping[K, T]) -> T:
    """Give what stands under a key.

    Args:
        name: what the key is called, for the message.
        key: the key.
        known: everything that can be asked for.

    Raises:
        WrongInput: for a key that is not there, naming those that are.
    """
    try:
        return known[key]
    except (KeyError, TypeError):
        keys = ", ".join(_names(known))
        raise WrongInput([Problem(field=name, value=key, accepted=Label(nl=keys, en=keys))]) from None


def _names(known: Mapping[K, T]) -> Iterator[str]:
    return (str(key) for key in known)


_STATED = Label(nl="{aspect}: {says}. {source}", en="{aspect}: {says}. {source}")
_UNANSWERED = Label(nl="{aspect}: niet bekend. {why}.", en="{aspect}: not known. {why}.")
_NOT_FOUND = Label(nl="De gelezen bronnen zeggen het niet", en="The sources that were read do not say")
_FIGURE = Label(nl="{label}, {years}: {amount}.", en="{label}, {years}: {amount}.")
_BY = Label(nl="tegen {year}", en="by {year}")
_ADVICE = Label(nl="{title} (advies, geen regel)", en="{title} (advice, not a rule)")
