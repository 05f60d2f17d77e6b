"""Who must go along: needs with their reasons, as one node of the tree.

The need is asked for by name, because "nobody has to" is an answer too. What the node decides is made of plain
comparisons, so that every reading of the tree can read it.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from erasmusrules.conditions import AllOf, AnyOf, Condition
from erasmusrules.facts import ACCOMPANIED_THROUGHOUT, ACCOMPANYING
from erasmusrules.formats import listing
from erasmusrules.label import Label, Language
from erasmusrules.mobility import Mobility
from erasmusrules.outcome import Outcome
from erasmusrules.vocabulary.term import Term


class Need(Term):
    """Whether somebody goes along."""

    REQUIRED = "required", Label(nl="verplicht", en="required")
    ALLOWED = "allowed", Label(nl="niet verplicht, wel toegestaan", en="not required, but allowed")
    NOT_FORESEEN = "not-foreseen", Label(nl="niet voorzien", en="not provided for")


class Reason(Term):
    """Why somebody goes along."""

    ACTIVITY = "activity", Label(nl="bij deze activiteit", en="in this activity")
    UNDER_14 = "under-14", Label(nl="voor leerlingen jonger dan 14 jaar", en="for pupils younger than 14")
    MINORS = "minors", Label(nl="voor minderjarigen", en="for minors")
    FEWER_OPPORTUNITIES = (
        "fewer-opportunities",
        Label(nl="voor deelnemers met minder kansen", en="for participants with fewer opportunities"),
    )
    LITTLE_EXPERIENCE = (
        "little-experience",
        Label(
            nl="voor jongeren met weinig ervaring buiten hun land",
            en="for young people with little experience abroad",
        ),
    )


@frozen
class Ground:
    """A need and its reason; it falls away where ``unless`` is met.

    Attributes:
        need: the need.
        reason: why.
        unless: where it does not hold.
        said: its words, where need and reason alone would mislead.
    """

    need: Need
    reason: Reason
    unless: Condition[Mobility] | None = None
    said: Label | None = None

    def holds(self, mobility: Mobility) -> Outcome:
        """Tell whether this ground holds for a mobility; no record tells who has little experience abroad."""
        if self.reason is Reason.LITTLE_EXPERIENCE:
            return Outcome.UNDECIDED
        return Outcome.MET if self.unless is None else ~self.unless.outcome(mobility)


@frozen(kw_only=True)
class Accompaniment(Condition[Mobility]):
    """What the guide says of accompanying persons.

    Attributes:
        grounds: the needs, each with its reason.
        who: who qualifies, where that is said.
        throughout: whether they are there for the whole stay, where that is said.
    """

    grounds: tuple[Ground, ...]
    who: Label | None = None
    throughout: bool = False

    def outcome(self, subject: Mobility) -> Outcome:
        return self.reading.outcome(subject)

    def missing(self, subject: Mobility) -> tuple[str, ...]:
        return self.reading.missing(subject)

    def explain(self, subject: Mobility, lang: Language) -> list[str]:
        if all(ground.need is not Need.REQUIRED for ground in self.grounds):
            return [self.words(lang)]
        said = [ground.said.text(lang) for ground in self.grounds if ground.said is not None]
        met = self.outcome(subject) is Outcome.MET
        return self.reading.explain(subject, lang) + ([] if met else said)

    def words(self, lang: Language) -> str:
        said = [*self._needs_in_words(lang)]
        if self.who is not None:
            said.append(_BY.fill(lang, who=self.who.text(lang)))
        if self.throughout:
            said.append(_THROUGHOUT.text(lang))
        return f"{_TITLE.text(lang)}: {'; '.join(said)}"

    def _needs_in_words(self, lang: Language) -> Iterator[str]:
        """Say each need once with its reasons; a need that holds for everybody needs no other reason."""
        for need in dict.fromkeys(ground.need for ground in self.grounds):
            grounds = [ground for ground in self.grounds if ground.need is need]
            always = [ground for ground in grounds if ground.unless is None and need is Need.REQUIRED]
            plain = [ground.reason.label.text(lang) for ground in always or grounds if ground.said is None]
            if plain:
                yield f"{need.label.text(lang)} {listing(dict.fromkeys(plain), lang, last='and')}"
            yield from (ground.said.text(lang) for ground in always or grounds if ground.said is not None)

    @property
    def parts(self) -> tuple[Condition[Mobility], ...]:
        return (self.reading,)

    @property
    def reading(self) -> Condition[Mobility]:
        """The needs as comparisons: where one holds for everybody, the others add nothing."""
        somebody = ACCOMPANYING.at_least(1)
        excuses = [ground.unless for ground in self.grounds if ground.need is Need.REQUIRED]
        if not excuses:
            return ACCOMPANYING.free()
        if self.throughout:
            somebody = AllOf(somebody, ACCOMPANIED_THROUGHOUT.holds())
        if None in excuses:
            return somebody
        return AllOf(*(AnyOf(somebody, excuse) for excuse in excuses if excuse is not None))


_TITLE = Label(nl="begeleiding", en="accompaniment")
_BY = Label(nl="door {who}", en="by {who}")
_THROUGHOUT = Label(nl="tijdens het hele verblijf", en="for the whole stay")
