"""Figures of Erasmus+ in Flanders, and the shares that may be made of them."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from attrs import frozen

from erasmusrules.flanders.figures import FIGURES
from erasmusrules.formats import PERCENT, Unit, hundredths, quantity, sentence
from erasmusrules.label import Label, Language
from erasmusrules.problems import Problem, WrongInput
from erasmusrules.reference import Figure, Scope, look_up, source_of

__all__ = ["Distance", "Figure", "Scope", "Share", "distance_to_target", "figure", "figures", "share"]

_BY_ID = {one.id: one for one in FIGURES}


@frozen(kw_only=True)
class Share:
    """Which part of a whole a figure is.

    Attributes:
        part: the figure that is a part.
        whole: the figure it is a part of.
        value: the exact part, from 0 to 1.
    """

    part: Figure
    whole: Figure
    value: Fraction

    @property
    def scope(self) -> Scope:
        """Of what it is a share."""
        return self.whole.scope

    def amount(self, lang: Language) -> str:
        """Write the share in hundredths, to one decimal."""
        return quantity(hundredths(self.value), PERCENT, lang)

    def text(self, lang: Language) -> str:
        """Say the share, both figures and their sources."""
        said = _SHARE.fill(
            lang,
            years=self.whole.years(lang),
            share=self.amount(lang),
            part=f"{self.part.label.text(lang)}: {self.part.amount(lang)}",
            whole=f"{self.whole.label.text(lang)}: {self.whole.amount(lang)}",
        )
        return _with_source(said, (self.part, self.whole), lang)


@frozen(kw_only=True)
class Distance:
    """How far a share is from a target.

    Attributes:
        share: where one stands: a share, or a figure in hundredths.
        target: the figure that is aimed at.
        value: the part of the whole that is still to go; 0 or less where the target is reached.
    """

    share: Share | Figure
    target: Figure
    value: Fraction

    @property
    def is_reached(self) -> bool:
        """Whether the target is reached."""
        return self.value <= 0

    def text(self, lang: Language) -> str:
        """Say the share, the target, the distance between them and the sources."""
        template = _REACHED if self.value == 0 else _ABOVE if self.is_reached else _BELOW
        said = template.fill(
            lang,
            share=self.share.amount(lang),
            points=quantity(hundredths(abs(self.value)), _POINTS, lang),
            target=self.target.amount(lang),
            by=self.target.years(lang),
            scope=self.target.label.text(lang),
        )
        read = (self.share.part, self.share.whole) if isinstance(self.share, Share) else (self.share,)
        return _with_source(said, (*read, self.target), lang)


def figures() -> tuple[Figure, ...]:
    """Give every figure.

    >>> [one.id for one in figures()][:2]
    ['vet-mobilities-granted', 'vet-mobilities-asked']
    """
    return FIGURES


def figure(name: str) -> Figure:
    """Give one figure.

    Args:
        name: its id.

    Raises:
        WrongInput: for an id that is not there, naming those that are.

    >>> figure("vet-learners-target").text("nl").split(".")[0].split(", ")[1]
    'tegen 2030: 12 %'
    """
    return look_up("id", name, _BY_ID)


def share(part: Figure, whole: Figure) -> Share:
    """Tell which part of a whole a figure is; never of figures that count something else or another year.

    Args:
        part: the figure that is a part.
        whole: the whole of the same scope, in the same unit and of the same years.

    Raises:
        WrongInput: for figures that are no part and whole of each other, naming each reason.

    >>> granted = share(figure("vet-mobilities-granted"), figure("vet-mobilities-asked"))
    >>> granted.value, granted.amount("nl"), granted.amount("en")
    (Fraction(5171, 8159), '63,4 %', '63.4%')
    >>> share(figure("europass-mobility-2025"), figure("vet-mobilities-asked"))
    Traceback (most recent call last):
    ...
    erasmusrules.problems.WrongInput: part: 'europass-mobility'; accepted: a figure on vet-mobilities, like the whole
    part: 'europass-mobility-2025'; accepted: a figure in the unit of the whole
    """
    _refuse(_not_figures({"part": part, "whole": whole}))
    _refuse(_no_share(part, whole))
    return Share(part=part, whole=whole, value=Fraction(part.value) / Fraction(whole.value))


def distance_to_target(share: Share | Figure, target: Figure) -> Distance:
    """Tell how far a share is from a target; both are shares of the same.

    Args:
        share: where one stands: a share, or a figure in hundredths.
        target: a figure that is aimed at.

    Raises:
        WrongInput: for a share of something else than the target's, a figure that is no share, or no target.

    >>> granted = share(figure("vet-mobilities-granted"), figure("vet-mobilities-asked"))
    >>> distance_to_target(granted, figure("vet-learners-target"))
    Traceback (most recent call last):
    ...
    erasmusrules.problems.WrongInput: share: 'vet-mobilities'; accepted: a share of vet-learners, like the target
    """
    _refuse(_not_figures({"share": share.part if isinstance(share, Share) else share, "target": target}))
    _refuse(_no_distance(share, target))
    value = share.value if isinstance(share, Share) else _part_of_one(share)
    return Distance(share=share, target=target, value=_part_of_one(target) - value)


def _part_of_one(figure: Figure) -> Fraction:
    return Fraction(figure.value) / 100


def _not_figures(given: dict[str, object]) -> Iterator[Problem]:
    for name, value in given.items():
        if not isinstance(value, Figure):
            yield Problem(field=name, value=value, accepted=_A_SHARE if name == "share" else _A_FIGURE)


def _no_share(part: Figure, whole: Figure) -> Iterator[Problem]:
    if part.scope is not whole.scope:
        yield Problem(field="part", value=part.scope.code, accepted=_filled(_SAME_SCOPE, scope=whole.scope.code))
    if (part.first, part.last) != (whole.first, whole.last):
        value = f"{part.id} ({part.years('en')})"
        yield Problem(field="part", value=value, accepted=_filled(_SAME_YEAR, year=whole.years("en")))
    for name, one in {"part": part, "whole": whole}.items():
        if one.unit == PERCENT or one.is_target:
            yield Problem(field=name, value=one.id, accepted=_A_COUNT)
    if not whole.is_whole:
        yield Problem(field="whole", value=whole.id, accepted=_A_WHOLE)
    if part.unit != whole.unit:
        yield Problem(field="part", value=part.id, accepted=_SAME_UNIT)
    if whole.value <= 0 or not 0 <= part.value <= whole.value:
        yield Problem(field="part", value=part.value, accepted=_filled(_AT_MOST, whole=str(whole.value)))


def _no_distance(share: Share | Figure, target: Figure) -> Iterator[Problem]:
    if isinstance(share, Figure) and (share.unit != PERCENT or share.is_target):
        yield Problem(field="share", value=share.id, accepted=_A_SHARE)
    if not target.is_target or target.unit != PERCENT:
        yield Problem(field="target", value=target.id, accepted=_A_TARGET)
    if share.scope is not target.scope:
        yield Problem(field="share", value=share.scope.code, accepted=_filled(_SHARE_OF, scope=target.scope.code))


def _refuse(problems: Iterator[Problem]) -> None:
    if found := list(problems):
        raise WrongInput(found)


def _filled(label: Label, **words: str) -> Label:
    return Label(nl=label.fill("nl", **words), en=label.fill("en", **words))


def _with_source(said: str, read: tuple[Figure, ...], lang: Language) -> str:
    source = source_of((citation for one in read for citation in one.citations), lang)
    return " ".join(words for words in (sentence(said), source) if words)


_POINTS = Unit(
    one=Label(nl="{n} procentpunt", en="{n} percentage point"),
    other=Label(nl="{n} procentpunten", en="{n} percentage points"),
)
_SHARE = Label(nl="{years}: {share} ({part}; {whole})", en="{years}: {share} ({part}; {whole})")
_BELOW = Label(
    nl="{share} ligt {points} onder {target} {by} ({scope})", en="{share} is {points} below {target} {by} ({scope})"
)
_ABOVE = Label(
    nl="{share} ligt {points} boven {target} {by} ({scope})", en="{share} is {points} above {target} {by} ({scope})"
)
_REACHED = Label(nl="{share} is gelijk aan {target} {by} ({scope})", en="{share} equals {target} {by} ({scope})")

_A_FIGURE = Label(nl="een Figure", en="a Figure")
_A_SHARE = Label(nl="een Share, of een Figure in procent", en="a Share, or a Figure in per cent")
_A_TARGET = Label(nl="een streefcijfer in procent", en="a target in per cent")
_A_COUNT = Label(
    nl="een getal dat geteld is: geen percentage, geen streefcijfer", en="a count: no percentage, no target"
)
_A_WHOLE = Label(nl="een cijfer dat het geheel is, niet een deel", en="a figure that is the whole, not a part")
_SAME_SCOPE = Label(nl="een cijfer over {scope}, zoals het geheel", en="a figure on {scope}, like the whole")
_SAME_YEAR = Label(nl="een cijfer van {year}, zoals het geheel", en="a figure of {year}, like the whole")
_SAME_UNIT = Label(nl="een cijfer in dezelfde eenheid als het geheel", en="a figure in the unit of the whole")
_AT_MOST = Label(nl="van 0 tot en met {whole}, het geheel", en="from 0 to {whole}, the whole")
_SHARE_OF = Label(nl="een aandeel van {scope}, zoals het streefcijfer", en="a share of {scope}, like the target")
