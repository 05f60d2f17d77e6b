"""Where a rule was read: the source, the place in it, what it says there, and how far that can be trusted."""

from enum import Enum

from attrs import field, frozen

from erasmusrules.label import LANGUAGES, Label, Language


class Evidence(Enum):
    """How a line of a rule is known, the strongest first.

    >>> Evidence.RECALLED < Evidence.OFFICIAL <= Evidence.SEED
    True
    """

    __hash__ = object.__hash__  # members are each there once: looking them up costs no call

    SEED = "seed"
    OFFICIAL = "official"
    SECONDARY = "secondary"
    RECALLED = "recalled"

    @property
    def label(self) -> Label:
        """The strength of the evidence in words."""
        return _LABELS[self]

    @property
    def strength(self) -> int:
        """A number that grows with the strength, to compare by."""
        return -_ORDER.index(self)

    def __lt__(self, other: "Evidence") -> bool:
        return self.strength < other.strength

    def __le__(self, other: "Evidence") -> bool:
        return self.strength <= other.strength


def weaker_than_asked(evidence: Evidence) -> Label:
    """Say that an answer is known, and on weaker evidence than was asked for."""
    nl, en = (_WEAKER.fill(lang, evidence=evidence.label.text(lang)) for lang in LANGUAGES)
    return Label(nl=nl, en=en)


_WEAKER = Label(
    nl="het bewijs is zwakker dan gevraagd ({evidence})", en="the evidence is weaker than was asked for ({evidence})"
)
_ORDER = list(Evidence)
_UNDATED = Label(nl="zonder datum", en="undated")
_LABELS = {
    Evidence.SEED: Label(nl="basisdocument", en="founding document"),
    Evidence.OFFICIAL: Label(nl="officiële tekst", en="official text"),
    Evidence.SECONDARY: Label(nl="andere bron", en="other source"),
    Evidence.RECALLED: Label(nl="uit het geheugen, niet nagelezen", en="from memory, not checked"),
}


@frozen(kw_only=True)
class Source:
    """A document somebody read: who published it, its title, its version and where it is."""

    key: str
    publisher: Label
    title: str
    version: str
    address: str
    evidence: Evidence

    def at(self, place: str, says: str, *, evidence: Evidence | None = None) -> "Citation":
        """Cite a place in the document.

        Args:
            place: the page, section or line.
            says: what stands there, in our own words and with its numbers.
            evidence: weaker than the document's own, where it supports a line only by analogy or in part.

        Raises:
            ValueError: for evidence stronger than the document's own.
        """
        if evidence is not None and self.evidence < evidence:
            raise ValueError(f"{self}: no evidence stronger than {self.evidence.value}, not {evidence.value}")
        return Citation(source=self, place=place, says=says, evidence=evidence or self.evidence)

    def named(self, lang: Language) -> str:
        """Name the source for a reader; memory has no name but that."""
        if self.evidence is Evidence.RECALLED:
            return self.evidence.label.text(lang)
        version = _UNDATED.text(lang) if self.version == _UNDATED.en else self.version
        return f"{self.publisher.text(lang)}, ‘{self.title}’ ({version})"

    def __str__(self) -> str:
        return self.named("en")


def _is_said(_citation: object, _attribute: object, value: str) -> None:
    if not value.strip() or value.startswith("http"):
        raise ValueError(f"a citation names a place and what is said there, not {value!r}")


@frozen(kw_only=True)
class Citation:
    """One place in one source, and what it says there."""

    source: Source
    place: str = field(validator=_is_said)
    says: str = field(validator=_is_said)
    evidence: Evidence

    def named(self, lang: Language) -> str:
        """Name the source and the place for a reader."""
        return f"{self.source.named(lang)}, {self.place}"

    def __str__(self) -> str:
        return self.named("en")
