"""The tree of comparisons, on facts of a holiday camp that has nothing to do with Erasmus+."""

from collections.abc import Callable
from enum import Enum
from inspect import Parameter, signature

import pytest
from attrs import evolve, frozen
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from erasmusrules.conditions import (
    AllOf,
    AnyOf,
    Condition,
    Counted,
    EachOf,
    Fact,
    Field,
    Fixed,
    Free,
    Is,
    Labelled,
    Not,
    Number,
    NumberFact,
    OneOf,
    Perhaps,
    Range,
    TermFact,
    TermsFact,
    TruthFact,
    Within,
    alternatives,
    leaves,
    term_label,
)
from erasmusrules.formats import Unit
from erasmusrules.label import Label, Language
from erasmusrules.outcome import Outcome

MET, NOT_MET, UNDECIDED = Outcome.MET, Outcome.NOT_MET, Outcome.UNDECIDED

# -------------------------------------------------------------------------------------- a subject and its facts


class Town(Enum):
    """Towns, in the order in which they are listed."""

    LIEGE = "liege"
    GHENT = "ghent"
    LILLE = "lille"
    COLOGNE = "cologne"

    @property
    def label(self) -> Label:
        return {
            Town.LIEGE: Label(nl="Luik", en="Liège"),
            Town.GHENT: Label(nl="Gent", en="Ghent"),
            Town.LILLE: Label(nl="Rijsel", en="Lille"),
            Town.COLOGNE: Label(nl="Keulen", en="Cologne"),
        }[self]


class Nameless(Enum):
    """Terms without labels."""

    ONE = 1


@frozen(kw_only=True)
class Camp:
    """A holiday camp; ``None`` is not known."""

    days: Number = None
    weeks: Number = None
    children: Number = None
    town: Town | None = None
    homes: tuple[Town, ...] | None = None
    insured: bool | None = None


def _unknown(name: str) -> Callable[[Camp], tuple[str, ...]]:
    """Name the field where its value is not known, or not exactly."""

    def missing(camp: Camp) -> tuple[str, ...]:
        value = getattr(camp, name)
        return (name,) if value is None or isinstance(value, Range) else ()

    return missing


def _shouted(_camp: Camp, term: Enum, lang: Language) -> str:
    return term_label(term).text(lang).upper()


def _observed_weeks(camp: Camp, lang: Language) -> str:
    return {"nl": f"het kamp loopt {camp.weeks} weken", "en": f"the camp runs for {camp.weeks} weeks"}[lang]


def _weeks_in_practice(camp: Camp, high: int, lang: Language) -> str:
    if camp.days is None:
        return ""
    return {"nl": f"dat zijn {high * 7} dagen", "en": f"that is {high * 7} days"}[lang]


LASTS = Label(nl="het kamp duurt {value}", en="the camp lasts {value}")

DAYS = NumberFact(
    name="days",
    label=Label(nl="duur in dagen", en="length in days"),
    says=LASTS,
    unit=Unit(one=Label(nl="{n} dag", en="{n} day"), other=Label(nl="{n} dagen", en="{n} days")),
    value=lambda camp: camp.days,
    missing=_unknown("days"),
)
WEEKS = NumberFact(
    name="weeks",
    label=Label(nl="duur in weken", en="length in weeks"),
    says=Label(nl="het kamp duurt {value}", en="the camp lasts {value}"),
    unit=Unit(one=Label(nl="{n} week", en="{n} week"), other=Label(nl="{n} weken", en="{n} weeks")),
    value=lambda camp: camp.weeks,
    missing=_unknown("weeks"),
    observed=_observed_weeks,
    in_practice=_weeks_in_practice,
)
CHILDREN = NumberFact(
    name="children",
    label=Label(nl="aantal kinderen", en="number of children"),
    says=Label(nl="de groep telt {value}", en="the group has {value}"),
    unit=Unit(one=Label(nl="{n} kind", en="{n} child"), other=Label(nl="{n} kinderen", en="{n} children")),
    value=lambda camp: camp.children,
    missing=_unknown("children"),
)
TOWN = TermFact(
    name="town",
    label=Label(nl="stad", en="town"),
    value=lambda camp: camp.town,
    missing=_unknown("town"),
)
HOMES = TermsFact(
    name="homes",
    label=Label(nl="herkomst", en="homes"),
    value=lambda camp: camp.homes,
    shown=_shouted,
    missing=_unknown("homes"),
)
INSURED = TruthFact(
    name="insured",
    label=Label(nl="verzekering", en="insurance"),
    yes=Label(nl="iedereen is verzekerd", en="everybody is insured"),
    no=Label(nl="niet iedereen is verzekerd", en="not everybody is insured"),
    value=lambda camp: camp.insured,
    missing=_unknown("insured"),
)


def _uninsured(camp: Camp) -> bool | None:
    return None if camp.insured is None else not camp.insured


UNINSURED = evolve(INSURED, name="uninsured", value=_uninsured)

BELGIAN = Label(nl="een Belgische stad", en="a Belgian town")
IN_BELGIUM = TOWN.among([Town.GHENT, Town.LIEGE], BELGIAN, doubtful=[Town.LILLE])
FROM_TWO_BELGIAN_TOWNS = HOMES.at_least(
    2, [Town.GHENT, Town.LIEGE], Label(nl="Belgische steden", en="Belgian towns"), doubtful=[Town.LILLE]
)
ALL_FROM_BELGIAN_TOWNS = HOMES.each_of([Town.GHENT, Town.LIEGE], BELGIAN, doubtful=[Town.LILLE])

OPEN = Fixed[Camp](met=True, said=Label(nl="kampen zijn toegestaan", en="camps are allowed"))
SHUT = Fixed[Camp](met=False, said=Label(nl="kampen zijn verboden", en="camps are forbidden"))
PENDING = INSURED.holds()
"""Undecided for a camp of which nothing is known."""

DISPUTED = Label(nl="de bronnen zijn het niet eens", en="the sources do not agree")
PERHAPS_THREE_DAYS = Perhaps(DAYS.at_least(3), DISPUTED)
"""Three days may be enough: one reading of the sources says so."""

NOTHING_KNOWN = Camp()


# ---------------------------------------------------------------------------------------- numbers within bounds


@pytest.mark.parametrize(
    ("days", "outcome"),
    [
        (2, NOT_MET),
        (3, MET),
        (5, MET),
        (6, NOT_MET),
        (None, UNDECIDED),
        (Range(1, 2), NOT_MET),
        (Range(2, 3), UNDECIDED),
        (Range(2, 4), UNDECIDED),
        (Range(2, 6), UNDECIDED),
        (Range(3, 3), MET),
        (Range(3, 5), MET),
        (Range(3, 6), UNDECIDED),
        (Range(5, 6), UNDECIDED),
        (Range(6, 9), NOT_MET),
        (Range(None, 2), NOT_MET),
        (Range(None, 3), UNDECIDED),
        (Range(None, 5), UNDECIDED),
        (Range(3, None), UNDECIDED),
        (Range(5, None), UNDECIDED),
        (Range(6, None), NOT_MET),
        (Range(None, None), UNDECIDED),
    ],
)
def test_within_a_minimum_and_a_maximum(days: Number, outcome: Outcome) -> None:
    """Both bounds are included; a number known only in part is decided where all it can be agrees."""
    assert DAYS.within(3, 5).outcome(Camp(days=days)) is outcome


@pytest.mark.parametrize(
    ("days", "outcome"),
    [
        (2, NOT_MET),
        (3, MET),
        (4, MET),
        (None, UNDECIDED),
        (Range(1, 2), NOT_MET),
        (Range(2, 3), UNDECIDED),
        (Range(3, 4), MET),
        (Range(3, None), MET),
        (Range(2, None), UNDECIDED),
        (Range(None, 2), NOT_MET),
        (Range(None, 3), UNDECIDED),
    ],
)
def test_at_least(days: Number, outcome: Outcome) -> None:
    """A minimum is included, and nothing is too much."""
    assert DAYS.at_least(3).outcome(Camp(days=days)) is outcome


@pytest.mark.parametrize(
    ("days", "outcome"),
    [
        (4, MET),
        (5, MET),
        (6, NOT_MET),
        (None, UNDECIDED),
        (Range(4, 5), MET),
        (Range(5, 6), UNDECIDED),
        (Range(6, 7), NOT_MET),
        (Range(None, 5), MET),
        (Range(None, 6), UNDECIDED),
        (Range(6, None), NOT_MET),
        (Range(5, None), UNDECIDED),
    ],
)
def test_at_most(days: Number, outcome: Outcome) -> None:
    """A maximum is included, and nothing is too little."""
    assert DAYS.at_most(5).outcome(Camp(days=days)) is outcome


def test_zero_is_a_bound_and_a_value() -> None:
    """Zero is not the same as no bound, nor as not known."""
    assert DAYS.at_most(0).outcome(Camp(days=1)) is NOT_MET
    assert DAYS.at_most(0).outcome(Camp(days=0)) is MET
    assert DAYS.at_least(1).outcome(Camp(days=0)) is NOT_MET
    assert DAYS.at_most(0).words("en") == "the camp lasts 0 days"
    assert DAYS.at_most(0).words("nl") == "het kamp duurt 0 dagen"


def test_without_bounds_every_number_will_do() -> None:
    """A comparison without a minimum or a maximum is met, even where the number is not known, and says so."""
    anything = Within(DAYS, None, None)
    assert anything.outcome(Camp(days=0)) is MET
    assert anything.outcome(NOTHING_KNOWN) is MET
    assert anything.explain(Camp(days=4), "en") == ["the camp lasts 4 days; no minimum and no maximum"]


def test_a_minimum_above_the_maximum_is_refused() -> None:
    """Bounds that nothing can lie within are a mistake, told with the fact's name; one number alone is not."""
    with pytest.raises(ValueError, match=r"^days: 5 to 3; accepted: low <= high$"):
        DAYS.within(5, 3)
    assert DAYS.within(5, 5).outcome(Camp(days=5)) is MET


@pytest.mark.parametrize(
    ("condition", "nl", "en"),
    [
        (DAYS.at_least(3), "het kamp duurt minstens 3 dagen", "the camp lasts at least 3 days"),
        (DAYS.at_most(1), "het kamp duurt maximaal 1 dag", "the camp lasts at most 1 day"),
        (DAYS.within(3, 5), "het kamp duurt 3 tot en met 5 dagen", "the camp lasts 3 to 5 days"),
        (DAYS.within(5, 5), "het kamp duurt 5 dagen", "the camp lasts 5 days"),
        (CHILDREN.at_least(1), "de groep telt minstens 1 kind", "the group has at least 1 child"),
        (CHILDREN.at_most(1000), "de groep telt maximaal 1.000 kinderen", "the group has at most 1,000 children"),
    ],
)
def test_a_number_within_bounds_in_words(condition: Condition[Camp], nl: str, en: str) -> None:
    """The requirement is the fact's own sentence with the bounds and the unit in it."""
    assert condition.words("nl") == nl
    assert condition.words("en") == en


@pytest.mark.parametrize(
    ("days", "nl", "en"),
    [
        (2, "het kamp duurt 2 dagen; het minimum is 3 dagen", "the camp lasts 2 days; the minimum is 3 days"),
        (6, "het kamp duurt 6 dagen; het maximum is 5 dagen", "the camp lasts 6 days; the maximum is 5 days"),
        (
            4,
            "het kamp duurt 4 dagen; toegestaan: 3 tot en met 5 dagen",
            "the camp lasts 4 days; allowed: 3 to 5 days",
        ),
        (
            Range(1, 2),
            "het kamp duurt 1 tot en met 2 dagen; het minimum is 3 dagen",
            "the camp lasts 1 to 2 days; the minimum is 3 days",
        ),
        (
            Range(6, None),
            "het kamp duurt minstens 6 dagen; het maximum is 5 dagen",
            "the camp lasts at least 6 days; the maximum is 5 days",
        ),
        (
            Range(None, 4),
            "het kamp duurt maximaal 4 dagen; toegestaan: 3 tot en met 5 dagen",
            "the camp lasts at most 4 days; allowed: 3 to 5 days",
        ),
        (
            None,
            "voorwaarde: het kamp duurt 3 tot en met 5 dagen",
            "condition: the camp lasts 3 to 5 days",
        ),
    ],
)
def test_what_decides_a_number(days: Number, nl: str, en: str) -> None:
    """What is known comes first; then the bound that was crossed, or all that is allowed; else the condition."""
    assert DAYS.within(3, 5).explain(Camp(days=days), "nl") == [nl]
    assert DAYS.within(3, 5).explain(Camp(days=days), "en") == [en]


@pytest.mark.parametrize(
    ("condition", "nl", "en"),
    [
        (DAYS.at_least(3), "het minimum is 3 dagen", "the minimum is 3 days"),
        (DAYS.at_most(5), "het maximum is 5 dagen", "the maximum is 5 days"),
        (DAYS.within(4, 4), "vereist: 4 dagen", "required: 4 days"),
        (DAYS.within(7, 7), "vereist: 7 dagen", "required: 7 days"),
    ],
)
def test_what_decides_a_number_with_one_bound(condition: Condition[Camp], nl: str, en: str) -> None:
    """A single bound is named whether it is met or not; a single number is what is required."""
    assert condition.explain(Camp(days=4), "nl") == [f"het kamp duurt 4 dagen; {nl}"]
    assert condition.explain(Camp(days=4), "en") == [f"the camp lasts 4 days; {en}"]


def test_a_fact_may_say_itself_in_its_own_way() -> None:
    """A fact with a sentence of its own for one case uses it, and the bound follows as usual."""
    assert WEEKS.at_least(2).explain(Camp(weeks=1), "en") == ["the camp runs for 1 weeks; the minimum is 2 weeks"]
    assert WEEKS.at_least(2).explain(Camp(weeks=1), "nl") == ["het kamp loopt 1 weken; het minimum is 2 weken"]


def test_a_maximum_may_be_said_in_practice() -> None:
    """What a maximum comes down to for one case stands behind it in brackets, where that can be said."""
    assert WEEKS.at_most(2).explain(Camp(weeks=3, days=20), "en") == [
        "the camp runs for 3 weeks; the maximum is 2 weeks (that is 14 days)"
    ]
    assert WEEKS.at_most(2).explain(Camp(weeks=3), "en") == ["the camp runs for 3 weeks; the maximum is 2 weeks"]


def test_a_minimum_is_not_said_in_practice() -> None:
    """Only a maximum comes down to a last possible day; a minimum has none."""
    assert WEEKS.at_least(2).explain(Camp(weeks=1, days=7), "en") == [
        "the camp runs for 1 weeks; the minimum is 2 weeks"
    ]


# -------------------------------------------------------------------------------------------------------- terms


@pytest.mark.parametrize(
    ("town", "outcome"),
    [
        (Town.LIEGE, MET),
        (Town.GHENT, MET),
        (Town.COLOGNE, NOT_MET),
        (Town.LILLE, UNDECIDED),
        (None, UNDECIDED),
    ],
)
def test_one_of_a_set_of_terms(town: Town | None, outcome: Outcome) -> None:
    """A term is in, or out, or the sources do not say, or it is not known."""
    assert IN_BELGIUM.outcome(Camp(town=town)) is outcome


@pytest.mark.parametrize(
    ("town", "outcome"),
    [(Town.LIEGE, MET), (Town.COLOGNE, NOT_MET), (Town.LILLE, UNDECIDED), (None, UNDECIDED)],
)
def test_one_of_terms_that_are_listed(town: Town | None, outcome: Outcome) -> None:
    """The same holds where the terms are listed and have no name together."""
    assert TOWN.one_of(Town.LIEGE, doubtful=[Town.LILLE]).outcome(Camp(town=town)) is outcome


def test_terms_in_words() -> None:
    """A set with a name is named; other terms are listed in the order of the vocabulary."""
    assert IN_BELGIUM.words("nl") == "stad: een Belgische stad"
    assert IN_BELGIUM.words("en") == "town: a Belgian town"
    listed = TOWN.one_of(Town.COLOGNE, Town.GHENT, Town.LIEGE)
    assert listed.words("nl") == "stad: Luik, Gent of Keulen"
    assert listed.words("en") == "town: Liège, Ghent or Cologne"


@pytest.mark.parametrize(
    ("town", "nl", "en"),
    [
        (
            Town.GHENT,
            "stad: Gent; toegestaan: een Belgische stad",
            "town: Ghent; allowed: a Belgian town",
        ),
        (
            Town.COLOGNE,
            "stad: Keulen; toegestaan: een Belgische stad",
            "town: Cologne; allowed: a Belgian town",
        ),
        (
            Town.LILLE,
            "stad: Rijsel; de bronnen zeggen niet of dat is toegestaan; wel zeker toegestaan: een Belgische stad",
            "town: Lille; the sources do not say whether that is allowed; certainly allowed: a Belgian town",
        ),
        (None, "toegestaan: een Belgische stad", "allowed: a Belgian town"),
    ],
)
def test_what_decides_a_term(town: Town | None, nl: str, en: str) -> None:
    """What it is comes first, then what is allowed, or that nobody says; where it is not known, the condition."""
    assert IN_BELGIUM.explain(Camp(town=town), "nl") == [nl]
    assert IN_BELGIUM.explain(Camp(town=town), "en") == [en]


class Ground(Enum):
    """Terms with words in their names that also join names."""

    ORCHARD = Label(nl="boomgaard", en="orchard")
    GARDEN = Label(nl="tuin en weide", en="garden and meadow")
    BARN = Label(nl="schuur of stal", en="barn or stable")
    CAMPSITE = Label(nl="plek waar tenten staan", en="place where tents stand")
    SHORE = Label(nl="oever", en="shore")

    @property
    def label(self) -> Label:
        return self.value


@pytest.mark.parametrize(
    ("ground", "nl", "en"),
    [
        (Ground.SHORE, "boomgaard of oever", "orchard or shore"),
        (Ground.GARDEN, "‘boomgaard’ of ‘tuin en weide’", "‘orchard’ or ‘garden and meadow’"),
        (Ground.BARN, "‘boomgaard’ of ‘schuur of stal’", "‘orchard’ or ‘barn or stable’"),
        (Ground.CAMPSITE, "‘boomgaard’ of ‘plek waar tenten staan’", "‘orchard’ or ‘place where tents stand’"),
    ],
)
def test_names_with_joining_words_are_quoted(ground: Ground, nl: str, en: str) -> None:
    """Where a name has an "and", an "or" or a "where" in it, all are quoted, so that a reader sees where each ends."""
    fact = TermFact[Camp](
        name="ground",
        label=Label(nl="terrein", en="ground"),
        value=lambda _camp: None,
        missing=lambda _camp: ("ground",),
    )
    condition = fact.one_of(Ground.ORCHARD, ground)
    assert condition.words("nl") == f"terrein: {nl}"
    assert condition.words("en") == f"ground: {en}"


def test_a_term_without_a_label_is_refused() -> None:
    """A term that has no label cannot be said, and that is told."""
    with pytest.raises(TypeError, match=r"<Nameless\.ONE: 1> has no label"):
        term_label(Nameless.ONE)
    assert not isinstance(Nameless.ONE, Labelled)
    assert term_label(Town.GHENT) == Label(nl="Gent", en="Ghent")


# -------------------------------------------------------------------------------------------------- sets of terms


@pytest.mark.parametrize(
    ("homes", "outcome"),
    [
        ((Town.GHENT, Town.LIEGE), MET),
        ((Town.GHENT, Town.LIEGE, Town.COLOGNE), MET),
        ((Town.GHENT, Town.GHENT), NOT_MET),
        ((Town.GHENT, Town.COLOGNE), NOT_MET),
        ((Town.GHENT, Town.LILLE), UNDECIDED),
        ((Town.GHENT, Town.LIEGE, Town.LILLE), MET),
        ((Town.LILLE, Town.COLOGNE), NOT_MET),
        ((), NOT_MET),
        (None, UNDECIDED),
    ],
)
def test_at_least_so_many_of_a_set(homes: tuple[Town, ...] | None, outcome: Outcome) -> None:
    """Different terms are counted; the doubtful ones keep it open only where they could settle it."""
    assert FROM_TWO_BELGIAN_TOWNS.outcome(Camp(homes=homes)) is outcome


def test_a_count_in_words() -> None:
    """The number comes with the name of the set."""
    assert FROM_TWO_BELGIAN_TOWNS.words("nl") == "herkomst: minstens 2 Belgische steden"
    assert FROM_TWO_BELGIAN_TOWNS.words("en") == "homes: at least 2 Belgian towns"


@pytest.mark.parametrize(
    ("homes", "en"),
    [
        ((Town.GHENT, Town.LIEGE), "homes: GHENT and LIÈGE; required: at least 2 Belgian towns"),
        ((Town.COLOGNE,), "homes: COLOGNE; required: at least 2 Belgian towns"),
        (
            (Town.GHENT, Town.LILLE),
            (
                "homes: GHENT and LILLE; the sources do not say whether all of these count; "
                "required: at least 2 Belgian towns"
            ),
        ),
        (None, "required: at least 2 Belgian towns"),
    ],
)
def test_what_decides_a_count(homes: tuple[Town, ...] | None, en: str) -> None:
    """The terms are listed in the fact's own way, then what is required, or that nobody says."""
    assert FROM_TWO_BELGIAN_TOWNS.explain(Camp(homes=homes), "en") == [en]


def test_what_decides_a_count_in_dutch() -> None:
    """The same in Dutch."""
    assert FROM_TWO_BELGIAN_TOWNS.explain(Camp(homes=(Town.GHENT, Town.LIEGE)), "nl") == [
        "herkomst: GENT en LUIK; vereist: minstens 2 Belgische steden"
    ]
    [doubt] = FROM_TWO_BELGIAN_TOWNS.explain(Camp(homes=(Town.GHENT, Town.LILLE)), "nl")
    assert doubt == (
        "herkomst: GENT en RIJSEL; de bronnen zeggen niet of die allemaal meetellen; "
        "vereist: minstens 2 Belgische steden"
    )


@pytest.mark.parametrize(
    ("homes", "outcome"),
    [
        ((Town.GHENT,), MET),
        ((Town.GHENT, Town.LIEGE), MET),
        ((Town.GHENT, Town.GHENT), MET),
        ((Town.COLOGNE,), NOT_MET),
        ((Town.GHENT, Town.COLOGNE), NOT_MET),
        ((Town.COLOGNE, Town.GHENT), NOT_MET),
        ((Town.LILLE,), UNDECIDED),
        ((Town.GHENT, Town.LILLE), UNDECIDED),
        ((Town.LILLE, Town.COLOGNE), NOT_MET),
        ((Town.COLOGNE, Town.LILLE), NOT_MET),
        ((), MET),
        (None, UNDECIDED),
    ],
)
def test_each_of_a_set(homes: tuple[Town, ...] | None, outcome: Outcome) -> None:
    """One that is surely out settles it; else one that is doubtful leaves it open; of none, nothing is asked."""
    assert ALL_FROM_BELGIAN_TOWNS.outcome(Camp(homes=homes)) is outcome


def test_each_of_a_set_without_doubts() -> None:
    """Where nothing is doubtful, what is not named is out."""
    condition = HOMES.each_of([Town.GHENT], BELGIAN)
    assert condition.outcome(Camp(homes=(Town.GHENT,))) is MET
    assert condition.outcome(Camp(homes=(Town.GHENT, Town.LILLE))) is NOT_MET


def test_a_doubt_about_each_of_a_set_asks_for_nothing() -> None:
    """Where the terms are known, the fact is not even asked what would have to be filled in."""
    fact = TermsFact[Camp](
        name="homes",
        label=HOMES.label,
        value=Field("homes"),
        shown=_shouted,
        missing=lambda _camp: ("homes",),
    )
    condition = fact.each_of([Town.GHENT], BELGIAN, doubtful=[Town.LILLE])
    assert condition.missing(Camp(homes=(Town.LILLE,))) == ()
    assert condition.missing(NOTHING_KNOWN) == ("homes",)


def test_each_of_a_set_in_words() -> None:
    """The name of the set says what each of them is."""
    assert ALL_FROM_BELGIAN_TOWNS.words("nl") == "herkomst: elk een Belgische stad"
    assert ALL_FROM_BELGIAN_TOWNS.words("en") == "homes: each a Belgian town"


@pytest.mark.parametrize(
    ("homes", "nl", "en"),
    [
        (
            (Town.GHENT, Town.LIEGE),
            "herkomst: GENT en LUIK; vereist: elk een Belgische stad",
            "homes: GHENT and LIÈGE; required: each a Belgian town",
        ),
        (
            (Town.GHENT, Town.COLOGNE),
            "herkomst: GENT en KEULEN; vereist: elk een Belgische stad",
            "homes: GHENT and COLOGNE; required: each a Belgian town",
        ),
        (
            (Town.LILLE, Town.COLOGNE),
            "herkomst: RIJSEL en KEULEN; vereist: elk een Belgische stad",
            "homes: LILLE and COLOGNE; required: each a Belgian town",
        ),
        (
            (Town.GHENT, Town.LILLE),
            (
                "herkomst: GENT en RIJSEL; de bronnen zeggen niet of die allemaal meetellen; "
                "vereist: elk een Belgische stad"
            ),
            (
                "homes: GHENT and LILLE; the sources do not say whether all of these count; "
                "required: each a Belgian town"
            ),
        ),
        (None, "vereist: elk een Belgische stad", "required: each a Belgian town"),
    ],
)
def test_what_decides_each_of_a_set(homes: tuple[Town, ...] | None, nl: str, en: str) -> None:
    """The terms are listed, then what is required of each, or that nobody says; not known, only what is required."""
    assert ALL_FROM_BELGIAN_TOWNS.explain(Camp(homes=homes), "nl") == [nl]
    assert ALL_FROM_BELGIAN_TOWNS.explain(Camp(homes=homes), "en") == [en]


def test_terms_with_a_sentence_of_their_own() -> None:
    """A fact may have a sentence for what is required of it, and one for what is required of each of its terms."""
    town = evolve(TOWN, says=Label(nl="het kamp is in {value}", en="the camp is in {value}"))
    homes = evolve(
        HOMES,
        says=Label(nl="de kinderen komen uit {value}", en="the children come from {value}"),
        each=Label(nl="elk kind komt uit {value}", en="each child comes from {value}"),
    )
    assert town.among([Town.GHENT], BELGIAN).words("nl") == "het kamp is in een Belgische stad"
    assert homes.at_least(1, [Town.GHENT], Label(nl="Belgische stad", en="Belgian town")).words("en") == (
        "the children come from at least 1 Belgian town"
    )
    each = homes.each_of([Town.GHENT], BELGIAN)
    assert each.words("nl") == "elk kind komt uit een Belgische stad"
    assert each.explain(Camp(homes=(Town.LIEGE,)), "nl") == [
        "herkomst: LUIK; vereist: elk kind komt uit een Belgische stad"
    ]


def test_three_conditions_are_listed_with_a_comma() -> None:
    """Only before the last of them stands "en"."""
    three = AllOf(DAYS.at_least(3), CHILDREN.at_most(20), INSURED.holds())
    assert three.words("nl") == (
        "het kamp duurt minstens 3 dagen, de groep telt maximaal 20 kinderen en iedereen is verzekerd"
    )
    assert three.words("en") == (
        "the camp lasts at least 3 days, the group has at most 20 children and everybody is insured"
    )


# -------------------------------------------------------------------------------------------------------- truths


@pytest.mark.parametrize(
    ("insured", "holds", "holds_not"),
    [(True, MET, NOT_MET), (False, NOT_MET, MET), (None, UNDECIDED, UNDECIDED)],
)
def test_a_truth(insured: bool | None, holds: Outcome, holds_not: Outcome) -> None:
    """A truth is required to be so, or not to be so; not known is neither."""
    assert INSURED.holds().outcome(Camp(insured=insured)) is holds
    assert Is(INSURED, truth=False).outcome(Camp(insured=insured)) is holds_not


def test_a_truth_in_words() -> None:
    """What is required is said by the fact's own sentence, for so and for not so."""
    assert INSURED.holds().words("nl") == "iedereen is verzekerd"
    assert INSURED.holds().words("en") == "everybody is insured"
    assert Is(INSURED, truth=False).words("en") == "not everybody is insured"


@pytest.mark.parametrize("truth", [True, False])
def test_what_decides_a_truth(truth: bool) -> None:
    """What is known is said as it is, whatever was required."""
    condition = Is(INSURED, truth=truth)
    assert condition.explain(Camp(insured=True), "nl") == ["iedereen is verzekerd"]
    assert condition.explain(Camp(insured=False), "nl") == ["niet iedereen is verzekerd"]
    assert condition.explain(Camp(insured=False), "en") == ["not everybody is insured"]


def test_an_unknown_truth_is_said_as_a_condition() -> None:
    """Where it is not known, what is required is said."""
    assert INSURED.holds().explain(NOTHING_KNOWN, "nl") == ["voorwaarde: iedereen is verzekerd"]
    assert Is(INSURED, truth=False).explain(NOTHING_KNOWN, "en") == ["condition: not everybody is insured"]


# ------------------------------------------------------------------------------------------- free, and settled


@pytest.mark.parametrize("camp", [NOTHING_KNOWN, Camp(days=0, insured=False), Camp(days=99, insured=True)])
def test_what_is_free_is_always_met(camp: Camp) -> None:
    """No value and no lack of one is against it, and nothing has to be known."""
    for condition in (DAYS.free(), INSURED.free()):
        assert condition.outcome(camp) is MET
        assert condition.missing(camp) == ()


def test_what_is_free_in_words() -> None:
    """A number has no bounds; a truth is allowed and not required."""
    assert DAYS.free().words("nl") == "duur in dagen: geen minimum en geen maximum"
    assert DAYS.free().words("en") == "length in days: no minimum and no maximum"
    assert INSURED.free().words("nl") == "verzekering: niet verplicht, wel toegestaan"
    assert INSURED.free().words("en") == "insurance: not required, but allowed"
    assert DAYS.free().explain(Camp(days=4), "en") == ["length in days: no minimum and no maximum"]


def test_what_is_settled_for_everybody() -> None:
    """It is met or not for every subject, says so in its own words, and asks for nothing."""
    assert OPEN.outcome(NOTHING_KNOWN) is MET
    assert SHUT.outcome(NOTHING_KNOWN) is NOT_MET
    assert SHUT.missing(NOTHING_KNOWN) == ()
    assert SHUT.words("nl") == "kampen zijn verboden"
    assert SHUT.explain(NOTHING_KNOWN, "en") == ["camps are forbidden"]


# -------------------------------------------------------------------------------------- what may be allowed or not


@pytest.mark.parametrize(
    ("days", "outcome", "names"),
    [
        (2, NOT_MET, ()),
        (3, UNDECIDED, ()),
        (4, UNDECIDED, ()),
        (None, UNDECIDED, ("days",)),
        (Range(1, 2), NOT_MET, ()),
        (Range(2, 3), UNDECIDED, ("days",)),
        (Range(3, 4), UNDECIDED, ()),
    ],
)
def test_perhaps(days: Number, outcome: Outcome, names: tuple[str, ...]) -> None:
    """What one reading allows is never met, what neither allows is not met; a doubt in the sources asks nothing."""
    assert PERHAPS_THREE_DAYS.outcome(Camp(days=days)) is outcome
    assert PERHAPS_THREE_DAYS.missing(Camp(days=days)) == names


@pytest.mark.parametrize(
    ("condition", "outcome"), [(OPEN, UNDECIDED), (SHUT, NOT_MET), (PENDING, UNDECIDED), (DAYS.free(), UNDECIDED)]
)
def test_perhaps_of_every_outcome(condition: Condition[Camp], outcome: Outcome) -> None:
    """Only a refusal survives the doubt; refused the other way round, it stays in doubt."""
    assert Perhaps(condition, DISPUTED).outcome(NOTHING_KNOWN) is outcome
    assert Not(Perhaps(condition, DISPUTED)).outcome(NOTHING_KNOWN) is ~outcome


@pytest.mark.parametrize(
    ("days", "nl", "en"),
    [
        (3, "de bronnen zijn het niet eens", "the sources do not agree"),
        (2, "het kamp duurt 2 dagen; het minimum is 3 dagen", "the camp lasts 2 days; the minimum is 3 days"),
        (
            None,
            "voorwaarde: het kamp duurt minstens 3 dagen",
            "condition: the camp lasts at least 3 days",
        ),
        (
            Range(2, 3),
            "het kamp duurt 2 tot en met 3 dagen; het minimum is 3 dagen",
            "the camp lasts 2 to 3 days; the minimum is 3 days",
        ),
    ],
)
def test_what_decides_perhaps(days: Number, nl: str, en: str) -> None:
    """Where the wider reading allows it, the doubt is told; else what the wider reading tells."""
    assert PERHAPS_THREE_DAYS.explain(Camp(days=days), "nl") == [nl]
    assert PERHAPS_THREE_DAYS.explain(Camp(days=days), "en") == [en]


def test_perhaps_in_words() -> None:
    """What may be allowed comes with the reason why that is not certain."""
    assert PERHAPS_THREE_DAYS.words("nl") == (
        "misschien: het kamp duurt minstens 3 dagen (de bronnen zijn het niet eens)"
    )
    assert PERHAPS_THREE_DAYS.words("en") == ("perhaps: the camp lasts at least 3 days (the sources do not agree)")


FIVE_OR_PERHAPS_THREE = AnyOf(DAYS.at_least(5), PERHAPS_THREE_DAYS)


@pytest.mark.parametrize(
    ("days", "outcome", "names", "en"),
    [
        (5, MET, (), ["the camp lasts 5 days; the minimum is 5 days"]),
        (
            4,
            UNDECIDED,
            (),
            [
                "the camp lasts 4 days; the minimum is 5 days",
                "exception: perhaps: the camp lasts at least 3 days (the sources do not agree)",
            ],
        ),
        (
            3,
            UNDECIDED,
            (),
            [
                "the camp lasts 3 days; the minimum is 5 days",
                "exception: perhaps: the camp lasts at least 3 days (the sources do not agree)",
            ],
        ),
        (
            2,
            NOT_MET,
            (),
            [
                "the camp lasts 2 days; the minimum is 5 days",
                "the exception does not apply: the camp lasts 2 days; the minimum is 3 days",
            ],
        ),
        (
            None,
            UNDECIDED,
            ("days",),
            [
                "condition: the camp lasts at least 5 days",
                "exception: perhaps: the camp lasts at least 3 days (the sources do not agree)",
            ],
        ),
    ],
)
def test_perhaps_beside_what_is_certain(days: Number, outcome: Outcome, names: tuple[str, ...], en: list[str]) -> None:
    """What is certain is met, what nobody allows is not met, and what lies between is left open."""
    assert FIVE_OR_PERHAPS_THREE.outcome(Camp(days=days)) is outcome
    assert FIVE_OR_PERHAPS_THREE.missing(Camp(days=days)) == names
    assert FIVE_OR_PERHAPS_THREE.explain(Camp(days=days), "en") == en


def test_perhaps_as_a_part_of_more() -> None:
    """With other conditions, the doubt is told where it alone keeps the whole open, and never hides a refusal."""
    condition = AllOf(CHILDREN.at_most(9), PERHAPS_THREE_DAYS)
    assert condition.outcome(Camp(children=4, days=3)) is UNDECIDED
    assert condition.explain(Camp(children=4, days=3), "nl") == ["de bronnen zijn het niet eens"]
    assert condition.missing(Camp(days=3)) == ("children",)
    assert condition.outcome(Camp(children=10, days=3)) is NOT_MET
    assert condition.explain(Camp(children=10, days=3), "en") == [
        "the group has 10 children; the maximum is 9 children"
    ]


# ------------------------------------------------------------------------------------------------ joined conditions


@pytest.mark.parametrize(
    ("conditions", "outcome"),
    [
        ((), MET),
        ((OPEN,), MET),
        ((SHUT,), NOT_MET),
        ((PENDING,), UNDECIDED),
        ((OPEN, OPEN), MET),
        ((OPEN, PENDING), UNDECIDED),
        ((PENDING, OPEN), UNDECIDED),
        ((OPEN, SHUT), NOT_MET),
        ((PENDING, SHUT), NOT_MET),
        ((SHUT, PENDING), NOT_MET),
        ((OPEN, PENDING, SHUT), NOT_MET),
        ((OPEN, PENDING, OPEN), UNDECIDED),
    ],
)
def test_all_of(conditions: tuple[Condition[Camp], ...], outcome: Outcome) -> None:
    """One part that is not met settles it; else one that is unknown leaves it open."""
    assert AllOf(*conditions).outcome(NOTHING_KNOWN) is outcome


@pytest.mark.parametrize(
    ("conditions", "outcome"),
    [
        ((), NOT_MET),
        ((OPEN,), MET),
        ((SHUT,), NOT_MET),
        ((PENDING,), UNDECIDED),
        ((SHUT, SHUT), NOT_MET),
        ((SHUT, PENDING), UNDECIDED),
        ((PENDING, SHUT), UNDECIDED),
        ((SHUT, OPEN), MET),
        ((PENDING, OPEN), MET),
        ((OPEN, PENDING), MET),
        ((SHUT, PENDING, OPEN), MET),
        ((SHUT, PENDING, SHUT), UNDECIDED),
    ],
)
def test_any_of(conditions: tuple[Condition[Camp], ...], outcome: Outcome) -> None:
    """One part that is met settles it; else one that is unknown leaves it open."""
    assert AnyOf(*conditions).outcome(NOTHING_KNOWN) is outcome


@pytest.mark.parametrize(("condition", "outcome"), [(OPEN, NOT_MET), (SHUT, MET), (PENDING, UNDECIDED)])
def test_not(condition: Condition[Camp], outcome: Outcome) -> None:
    """The opposite of what is unknown is unknown."""
    assert Not(condition).outcome(NOTHING_KNOWN) is outcome


def test_signs_join_conditions() -> None:
    """The signs ``&``, ``|`` and ``~`` make the same tree as the words."""
    long, small = DAYS.at_least(3), CHILDREN.at_most(9)
    assert (long & small) == AllOf(long, small)
    assert (long | small) == AnyOf(long, small)
    assert ~long == Not(long)


@pytest.mark.parametrize(
    "condition",
    [
        DAYS.at_least(3),
        TOWN.one_of(Town.GHENT),
        INSURED.holds(),
        FROM_TWO_BELGIAN_TOWNS,
        ALL_FROM_BELGIAN_TOWNS,
        DAYS.free(),
        OPEN,
        AllOf(OPEN),
        AnyOf(OPEN),
        Not(OPEN),
        PERHAPS_THREE_DAYS,
    ],
)
def test_a_condition_is_not_true_or_false(condition: Condition[Camp]) -> None:
    """Python's "and", "or", "not" and "if" would silently drop half of a rule: they are refused."""
    with pytest.raises(TypeError, match=r"^a condition is not true or false: use & \| ~ and parentheses"):
        bool(condition)


def test_a_bare_condition_decides_nothing() -> None:
    """A new kind of condition has to say how it decides, what it misses and how it explains itself."""
    bare = Condition[Camp]()
    with pytest.raises(NotImplementedError):
        bare.outcome(NOTHING_KNOWN)
    with pytest.raises(NotImplementedError):
        bare.missing(NOTHING_KNOWN)
    with pytest.raises(NotImplementedError):
        bare.explain(NOTHING_KNOWN, "en")


# ----------------------------------------------------------------------------------------------- what is missing


@pytest.mark.parametrize(
    ("condition", "camp", "names"),
    [
        (DAYS.within(3, 5), Camp(), ("days",)),
        (DAYS.within(3, 5), Camp(days=4), ()),
        (DAYS.within(3, 5), Camp(days=Range(4, 6)), ("days",)),
        (DAYS.within(3, 5), Camp(days=Range(6, 7)), ()),
        (TOWN.one_of(Town.GHENT), Camp(), ("town",)),
        (TOWN.one_of(Town.GHENT), Camp(town=Town.LILLE), ()),
        (IN_BELGIUM, Camp(town=Town.LILLE), ()),
        (FROM_TWO_BELGIAN_TOWNS, Camp(), ("homes",)),
        (FROM_TWO_BELGIAN_TOWNS, Camp(homes=(Town.GHENT, Town.LILLE)), ()),
        (ALL_FROM_BELGIAN_TOWNS, Camp(), ("homes",)),
        (ALL_FROM_BELGIAN_TOWNS, Camp(homes=()), ()),
        (ALL_FROM_BELGIAN_TOWNS, Camp(homes=(Town.GHENT,)), ()),
        (ALL_FROM_BELGIAN_TOWNS, Camp(homes=(Town.LILLE,)), ()),
        (ALL_FROM_BELGIAN_TOWNS, Camp(homes=(Town.COLOGNE,)), ()),
        (INSURED.holds(), Camp(), ("insured",)),
        (INSURED.holds(), Camp(insured=False), ()),
        (Not(INSURED.holds()), Camp(), ("insured",)),
        (Not(INSURED.holds()), Camp(insured=True), ()),
    ],
)
def test_what_is_missing_from_one_comparison(condition: Condition[Camp], camp: Camp, names: tuple[str, ...]) -> None:
    """The field is named where knowing it could settle the answer, and only there: a doubt in the sources stays."""
    assert condition.missing(camp) == names


BOTH = AllOf(DAYS.at_least(3), INSURED.holds(), DAYS.at_most(9))
EITHER = AnyOf(DAYS.at_least(3), INSURED.holds(), DAYS.within(1, 1))


@pytest.mark.parametrize(
    ("condition", "camp", "names"),
    [
        (BOTH, Camp(), ("days", "insured")),
        (BOTH, Camp(days=4), ("insured",)),
        (BOTH, Camp(insured=True), ("days",)),
        (BOTH, Camp(days=2), ()),
        (BOTH, Camp(insured=False), ()),
        (EITHER, Camp(), ("days", "insured")),
        (EITHER, Camp(days=2), ("insured",)),
        (EITHER, Camp(days=4), ()),
        (EITHER, Camp(insured=True), ()),
        (AllOf(BOTH, TOWN.one_of(Town.GHENT)), Camp(days=4), ("insured", "town")),
    ],
)
def test_what_is_missing_from_joined_conditions(condition: Condition[Camp], camp: Camp, names: tuple[str, ...]) -> None:
    """Each field is named once, in the order of the tree; none once the whole is settled, whatever is unknown."""
    assert condition.missing(camp) == names


# ------------------------------------------------------------------------------------------ what decides the whole


EXCEPTED = AnyOf(DAYS.at_least(10), AllOf(DAYS.at_least(2), INSURED.holds()))
"""Ten days, or two where everybody is insured."""


def test_all_of_is_explained_by_the_parts_that_decide() -> None:
    """What is not met is told alone; where all is met, all is told; where it is open, what is open."""
    condition = AllOf(DAYS.at_least(3), CHILDREN.at_most(9), INSURED.holds())
    assert condition.explain(Camp(days=2, children=4), "en") == ["the camp lasts 2 days; the minimum is 3 days"]
    assert condition.explain(Camp(days=2, children=10, insured=True), "en") == [
        "the camp lasts 2 days; the minimum is 3 days",
        "the group has 10 children; the maximum is 9 children",
    ]
    assert condition.explain(Camp(days=4, children=4, insured=True), "nl") == [
        "het kamp duurt 4 dagen; het minimum is 3 dagen",
        "de groep telt 4 kinderen; het maximum is 9 kinderen",
        "iedereen is verzekerd",
    ]
    assert condition.explain(Camp(days=4), "nl") == [
        "voorwaarde: de groep telt maximaal 9 kinderen",
        "voorwaarde: iedereen is verzekerd",
    ]


def test_all_of_that_is_met_says_the_bounds_of_one_number_together() -> None:
    """Where all is met, a minimum and a maximum of the same number are told as one."""
    condition = AllOf(DAYS.at_least(3), INSURED.holds(), DAYS.at_most(9))
    assert condition.explain(Camp(days=4, insured=True), "en") == [
        "the camp lasts 4 days; allowed: 3 to 9 days",
        "everybody is insured",
    ]


def test_all_of_that_is_met_tells_the_first_way_that_is() -> None:
    """Where a part may be met in several ways, the first that is met is told, with what else is asked."""
    condition = AllOf(DAYS.at_most(30), EXCEPTED)
    assert condition.explain(Camp(days=3, insured=True), "nl") == [
        "het kamp duurt 3 dagen; toegestaan: 2 tot en met 30 dagen",
        "iedereen is verzekerd",
    ]
    assert condition.explain(Camp(days=11, insured=True), "en") == ["the camp lasts 11 days; allowed: 10 to 30 days"]
    insured_anyway = AllOf(INSURED.holds(), AnyOf(CHILDREN.at_least(10), DAYS.at_least(2)))
    assert insured_anyway.explain(Camp(insured=True, children=4, days=3), "en") == [
        "everybody is insured",
        "the camp lasts 3 days; the minimum is 2 days",
    ]


def test_all_of_says_the_same_phrase_once() -> None:
    """Two parts that say the same say it once."""
    condition = AllOf(INSURED.holds(), AllOf(INSURED.holds(), DAYS.at_least(3)))
    assert condition.explain(Camp(insured=False, days=4), "en") == ["not everybody is insured"]


def test_any_of_is_explained_by_the_first_part_that_is_met() -> None:
    """Where a part is met, that one is told, and the others do not matter."""
    assert EXCEPTED.explain(Camp(days=11, insured=True), "en") == ["the camp lasts 11 days; the minimum is 10 days"]
    assert EXCEPTED.explain(Camp(days=3, insured=True), "nl") == [
        "het kamp duurt 3 dagen; het minimum is 2 dagen",
        "iedereen is verzekerd",
    ]


def test_any_of_tells_why_its_exception_does_not_apply() -> None:
    """Where nothing is met, the rule is told first, and then why the exception is no help."""
    assert EXCEPTED.explain(Camp(days=1, insured=False), "en") == [
        "the camp lasts 1 day; the minimum is 10 days",
        "the exception does not apply: the camp lasts 1 day; the minimum is 2 days; not everybody is insured",
    ]
    assert EXCEPTED.explain(Camp(days=3, insured=False), "nl") == [
        "het kamp duurt 3 dagen; het minimum is 10 dagen",
        "de uitzondering geldt niet: niet iedereen is verzekerd",
    ]


def test_any_of_tells_of_an_exception_that_may_apply() -> None:
    """Where the exception is open, it is told as one that may still apply."""
    assert EXCEPTED.explain(Camp(days=3), "nl") == [
        "het kamp duurt 3 dagen; het minimum is 10 dagen",
        "uitzondering: het kamp duurt minstens 2 dagen en iedereen is verzekerd",
    ]
    assert EXCEPTED.explain(Camp(insured=True), "en") == [
        "condition: the camp lasts at least 10 days",
        "exception: the camp lasts at least 2 days and everybody is insured",
    ]


# ------------------------------------------------------------------------------------------- the whole in words


LIMITED_IN_DUTCH = (
    "het kamp duurt 10 tot en met 30 dagen; of: het kamp duurt 2 tot en met 30 dagen en iedereen is verzekerd"
)


@pytest.mark.parametrize(
    ("condition", "nl", "en"),
    [
        (
            AllOf(DAYS.at_least(3), WEEKS.at_most(2)),
            "het kamp duurt minstens 3 dagen en maximaal 2 weken",
            "the camp lasts at least 3 days and at most 2 weeks",
        ),
        (
            AllOf(DAYS.at_least(3), DAYS.at_most(5)),
            "het kamp duurt 3 tot en met 5 dagen",
            "the camp lasts 3 to 5 days",
        ),
        (
            AllOf(DAYS.at_least(3), INSURED.holds(), WEEKS.at_most(2)),
            "het kamp duurt minstens 3 dagen en maximaal 2 weken en iedereen is verzekerd",
            "the camp lasts at least 3 days and at most 2 weeks and everybody is insured",
        ),
        (
            AllOf(CHILDREN.at_least(2), DAYS.at_most(5)),
            "de groep telt minstens 2 kinderen en het kamp duurt maximaal 5 dagen",
            "the group has at least 2 children and the camp lasts at most 5 days",
        ),
        (
            EXCEPTED,
            "het kamp duurt minstens 10 dagen; of: het kamp duurt minstens 2 dagen en iedereen is verzekerd",
            "the camp lasts at least 10 days; or: the camp lasts at least 2 days and everybody is insured",
        ),
        (
            AllOf(DAYS.at_most(30), EXCEPTED),
            LIMITED_IN_DUTCH,
            "the camp lasts 10 to 30 days; or: the camp lasts 2 to 30 days and everybody is insured",
        ),
        (
            AllOf(INSURED.holds(), AnyOf(DAYS.at_least(5), CHILDREN.at_most(9))),
            "iedereen is verzekerd; en ofwel: het kamp duurt minstens 5 dagen; of: de groep telt maximaal 9 kinderen",
            "everybody is insured; and either: the camp lasts at least 5 days; or: the group has at most 9 children",
        ),
        (
            AllOf(AnyOf(DAYS.at_least(5), CHILDREN.at_most(9)), INSURED.holds(), WEEKS.at_most(2)),
            (
                "iedereen is verzekerd en het kamp duurt maximaal 2 weken; en ofwel: het kamp duurt minstens 5 dagen; "
                "of: de groep telt maximaal 9 kinderen"
            ),
            (
                "everybody is insured and the camp lasts at most 2 weeks; and either: the camp lasts at least 5 days; "
                "or: the group has at most 9 children"
            ),
        ),
        (
            AnyOf(INSURED.holds(), AllOf(INSURED.holds(), DAYS.at_least(5))),
            "iedereen is verzekerd; of: iedereen is verzekerd en het kamp duurt minstens 5 dagen",
            "everybody is insured; or: everybody is insured and the camp lasts at least 5 days",
        ),
        (
            FIVE_OR_PERHAPS_THREE,
            (
                "het kamp duurt minstens 5 dagen; of misschien: het kamp duurt minstens 3 dagen "
                "(de bronnen zijn het niet eens)"
            ),
            "the camp lasts at least 5 days; or perhaps: the camp lasts at least 3 days (the sources do not agree)",
        ),
        (
            AllOf(DAYS.at_most(9), FIVE_OR_PERHAPS_THREE),
            (
                "het kamp duurt 5 tot en met 9 dagen; of: het kamp duurt maximaal 9 dagen en misschien: het kamp "
                "duurt minstens 3 dagen (de bronnen zijn het niet eens)"
            ),
            (
                "the camp lasts 5 to 9 days; or: the camp lasts at most 9 days and perhaps: the camp lasts at least "
                "3 days (the sources do not agree)"
            ),
        ),
        (
            AllOf(INSURED.holds(), FIVE_OR_PERHAPS_THREE),
            (
                "iedereen is verzekerd; en ofwel: het kamp duurt minstens 5 dagen; of misschien: het kamp duurt "
                "minstens 3 dagen (de bronnen zijn het niet eens)"
            ),
            (
                "everybody is insured; and either: the camp lasts at least 5 days; or perhaps: the camp lasts at least "
                "3 days (the sources do not agree)"
            ),
        ),
        (
            AnyOf(PERHAPS_THREE_DAYS, INSURED.holds()),
            "misschien: het kamp duurt minstens 3 dagen (de bronnen zijn het niet eens); of: iedereen is verzekerd",
            "perhaps: the camp lasts at least 3 days (the sources do not agree); or: everybody is insured",
        ),
        (
            Not(TOWN.one_of(Town.GHENT, Town.LILLE)),
            "niet: stad: Gent of Rijsel",
            "not: town: Ghent or Lille",
        ),
        (
            AllOf(INSURED.holds(), Not(DAYS.at_least(3))),
            "iedereen is verzekerd en niet: het kamp duurt minstens 3 dagen",
            "everybody is insured and not: the camp lasts at least 3 days",
        ),
    ],
)
def test_joined_conditions_in_words(condition: Condition[Camp], nl: str, en: str) -> None:
    """Each way is one phrase, in which numbers that share a sentence are said in one; what all ways ask comes first."""
    assert condition.words("nl") == nl
    assert condition.words("en") == en


def test_alternatives_of_one_comparison() -> None:
    """A comparison can be met in one way: by itself. So can a negation."""
    assert alternatives(DAYS.at_least(3)) == ((Within(DAYS, 3, None),),)
    assert alternatives(Not(INSURED.holds())) == ((Not(Is(INSURED, truth=True)),),)


def test_alternatives_merge_the_bounds_of_one_number() -> None:
    """Of two bounds of the same number the tighter ones remain, in the place of the first."""
    assert alternatives(AllOf(DAYS.within(2, 8), INSURED.holds(), DAYS.within(3, 9))) == (
        (Within(DAYS, 3, 8), Is(INSURED, truth=True)),
    )
    assert alternatives(AllOf(DAYS.within(3, 9), DAYS.within(2, 8))) == ((Within(DAYS, 3, 8),),)
    assert alternatives(AllOf(DAYS.at_most(5), DAYS.at_most(7), DAYS.at_least(1))) == ((Within(DAYS, 1, 5),),)


def test_alternatives_do_not_merge_the_bounds_of_two_numbers() -> None:
    """Days and weeks share a sentence and stay two comparisons."""
    assert alternatives(AllOf(DAYS.at_least(3), WEEKS.at_most(2))) == ((Within(DAYS, 3, None), Within(WEEKS, None, 2)),)


def test_alternatives_name_a_comparison_once() -> None:
    """The same comparison twice in one way is one comparison."""
    assert alternatives(AllOf(INSURED.holds(), OPEN, INSURED.holds())) == ((Is(INSURED, truth=True), OPEN),)


def test_alternatives_multiply_out() -> None:
    """A choice within a whole makes one way for each combination; a choice among choices only adds them."""
    small, large = CHILDREN.at_most(9), CHILDREN.at_least(20)
    here, there = TOWN.one_of(Town.GHENT), TOWN.one_of(Town.LILLE)
    assert alternatives(AllOf(AnyOf(small, large), OPEN, AnyOf(here, there))) == (
        (small, OPEN, here),
        (large, OPEN, here),
        (small, OPEN, there),
        (large, OPEN, there),
    )
    assert alternatives(AnyOf(small, AnyOf(here, there), large)) == ((small,), (here,), (there,), (large,))


def test_leaves_are_the_comparisons_in_order() -> None:
    """Every comparison is listed in its place, those under a "not" too, and twice if it stands there twice."""
    small, here, insured = CHILDREN.at_most(9), TOWN.one_of(Town.GHENT), INSURED.holds()
    assert leaves(small) == (small,)
    assert leaves(AllOf(small, AnyOf(Not(insured), AllOf(here, OPEN)), small)) == (small, insured, here, OPEN, small)


def test_leaves_go_into_what_is_in_doubt() -> None:
    """A doubt is made of the comparisons it is about."""
    small, insured = CHILDREN.at_most(9), INSURED.holds()
    assert leaves(PERHAPS_THREE_DAYS) == (Within(DAYS, 3, None),)
    assert leaves(AnyOf(small, Perhaps(AllOf(insured, small), DISPUTED))) == (small, insured, small)
    assert leaves(ALL_FROM_BELGIAN_TOWNS) == (ALL_FROM_BELGIAN_TOWNS,)


def test_alternatives_leave_a_doubt_whole() -> None:
    """What is in doubt is one part of a way: its bounds are not merged with certain ones, nor its choices with ways."""
    assert alternatives(PERHAPS_THREE_DAYS) == ((PERHAPS_THREE_DAYS,),)
    assert alternatives(AllOf(DAYS.at_most(9), FIVE_OR_PERHAPS_THREE)) == (
        (Within(DAYS, 5, 9),),
        (Within(DAYS, None, 9), PERHAPS_THREE_DAYS),
    )
    either = Perhaps(AnyOf(DAYS.at_least(3), INSURED.holds()), DISPUTED)
    assert alternatives(AnyOf(CHILDREN.at_most(9), either)) == ((CHILDREN.at_most(9),), (either,))
    assert alternatives(ALL_FROM_BELGIAN_TOWNS) == ((ALL_FROM_BELGIAN_TOWNS,),)


@pytest.mark.parametrize(
    "condition",
    [
        DAYS.within(3, 5),
        TOWN.one_of(Town.GHENT),
        INSURED.holds(),
        FROM_TWO_BELGIAN_TOWNS,
        ALL_FROM_BELGIAN_TOWNS,
        DAYS.free(),
        OPEN,
        AllOf(OPEN, PENDING),
        AnyOf(OPEN, PENDING),
        Not(OPEN),
        PERHAPS_THREE_DAYS,
    ],
)
def test_a_comparison_is_read_as_itself(condition: Condition[Camp]) -> None:
    """Only what is a way of saying other comparisons is read as those; all of these are read as they are."""
    assert condition.reading is condition


def test_parts() -> None:
    """A joined condition has parts; a comparison has none."""
    small, insured = CHILDREN.at_most(9), INSURED.holds()
    assert AllOf(small, insured).parts == (small, insured)
    assert AnyOf(insured, small).parts == (insured, small)
    assert Not(small).parts == (small,)
    assert Perhaps(small, DISPUTED).parts == (small,)
    assert ALL_FROM_BELGIAN_TOWNS.parts == ()
    assert small.parts == ()


# ------------------------------------------------------------------------------------------------- facts by themselves


def test_facts_make_conditions() -> None:
    """What a fact is asked for is the condition of that name."""
    assert DAYS.at_least(3) == Within(DAYS, 3, None)
    assert DAYS.at_most(5) == Within(DAYS, None, 5)
    assert DAYS.within(3, 5) == Within(DAYS, 3, 5)
    assert DAYS.free() == Free(DAYS)
    assert INSURED.holds() == Is(INSURED, truth=True)
    assert INSURED.free() == Free(INSURED)
    assert TOWN.one_of(Town.GHENT, doubtful=[Town.LILLE]) == OneOf(
        TOWN, frozenset({Town.GHENT}), None, frozenset({Town.LILLE})
    )
    assert TOWN.among([Town.GHENT], BELGIAN) == OneOf(TOWN, frozenset({Town.GHENT}), BELGIAN, frozenset())
    assert HOMES.at_least(2, [Town.GHENT], BELGIAN, doubtful=[Town.LILLE]) == Counted(
        HOMES, 2, frozenset({Town.GHENT}), BELGIAN, frozenset({Town.LILLE})
    )
    assert HOMES.each_of([Town.GHENT], BELGIAN, doubtful=[Town.LILLE]) == EachOf(
        HOMES, frozenset({Town.GHENT}), BELGIAN, frozenset({Town.LILLE})
    )
    assert HOMES.each_of([Town.GHENT], BELGIAN) == EachOf(HOMES, frozenset({Town.GHENT}), BELGIAN, frozenset())


@pytest.mark.parametrize(
    ("name", "camp", "value"),
    [
        ("days", Camp(days=4), 4),
        ("days", Camp(days=0), 0),
        ("days", Camp(days=Range(3, 5)), Range(3, 5)),
        ("days", Camp(weeks=4), None),
        ("town", Camp(town=Town.GHENT), Town.GHENT),
        ("homes", Camp(homes=(Town.GHENT, Town.LILLE)), (Town.GHENT, Town.LILLE)),
        ("insured", Camp(insured=False), False),
    ],
)
def test_a_field_is_found_as_it_is(name: str, camp: Camp, value: object) -> None:
    """What stands in a field is given as it stands there, also where it is not known."""
    assert Field(name)(camp) == value


def test_a_field_is_known_by_its_name() -> None:
    """Two ways to find the same field are one; a field that nothing has is a mistake."""
    assert Field("days").name == "days"
    assert Field("days") == Field("days")
    assert Field("days") != Field("weeks")
    with pytest.raises(AttributeError, match="rooms"):
        Field("rooms")(NOTHING_KNOWN)


def test_a_fact_may_be_a_field() -> None:
    """A fact that is found in a field decides as any other does."""
    rooms = evolve(CHILDREN, value=Field("children"))
    assert rooms.at_most(9).outcome(Camp(children=9)) is MET
    assert rooms.at_most(9).outcome(Camp(children=10)) is NOT_MET
    assert rooms.at_most(9).outcome(NOTHING_KNOWN) is UNDECIDED


def test_a_fact_is_shown_by_its_name() -> None:
    """In code and in messages a fact is its name."""
    assert [repr(fact) for fact in (DAYS, INSURED, TOWN, HOMES)] == ["<days>", "<insured>", "<town>", "<homes>"]


def test_a_fact_is_itself_and_no_other() -> None:
    """A copy of a fact is another fact, so that a condition always knows which one it is about."""
    assert evolve(DAYS) != DAYS
    assert evolve(INSURED) != INSURED
    assert evolve(TOWN) != TOWN
    assert evolve(HOMES) != HOMES


def test_a_number_is_written_with_its_unit() -> None:
    """An amount is singular or plural as the language has it."""
    assert DAYS.amount(1, "nl") == "1 dag"
    assert DAYS.amount(2, "nl") == "2 dagen"
    assert DAYS.amount(1, "en") == "1 day"


@pytest.mark.parametrize(
    ("low", "high", "nl", "en"),
    [
        (None, None, "geen minimum en geen maximum", "no minimum and no maximum"),
        (3, None, "minstens 3 dagen", "at least 3 days"),
        (None, 1, "maximaal 1 dag", "at most 1 day"),
        (None, 0, "0 dagen", "0 days"),
        (0, 0, "0 dagen", "0 days"),
        (0, 1, "0 tot en met 1 dag", "0 to 1 day"),
        (0, None, "minstens 0 dagen", "at least 0 days"),
        (3, 3, "3 dagen", "3 days"),
        (3, 5, "3 tot en met 5 dagen", "3 to 5 days"),
    ],
)
def test_bounds_are_written_as_bounds(low: int | None, high: int | None, nl: str, en: str) -> None:
    """A minimum, a maximum, both, one number, or none of these."""
    assert DAYS.bounded(low, high, "nl") == nl
    assert DAYS.bounded(low, high, "en") == en


def test_what_is_known_of_a_number() -> None:
    """The sentence about one case has the number, or as much as is known of it."""
    assert DAYS.sentence(Camp(days=4), "nl") == "het kamp duurt 4 dagen"
    assert DAYS.sentence(Camp(days=Range(4, 6)), "en") == "the camp lasts 4 to 6 days"
    assert WEEKS.sentence(Camp(weeks=2), "en") == "the camp runs for 2 weeks"


def test_what_is_known_of_a_term() -> None:
    """The sentence about one case has the term's name, or says that it is unknown."""
    assert TOWN.sentence(Camp(town=Town.LIEGE), "nl") == "stad: Luik"
    assert TOWN.sentence(NOTHING_KNOWN, "nl") == "stad: onbekend"
    assert TOWN.sentence(NOTHING_KNOWN, "en") == "town: unknown"


def test_a_term_may_be_shown_in_its_own_way() -> None:
    """A fact may write its terms in another way than by their labels."""
    shouting = evolve(TOWN, shown=_shouted)
    assert shouting.sentence(Camp(town=Town.LIEGE), "nl") == "stad: LUIK"
    assert shouting.one_of(Town.GHENT).explain(Camp(town=Town.LIEGE), "en") == ["town: LIÈGE; allowed: Ghent"]


def test_what_is_known_of_a_set_of_terms() -> None:
    """The sentence about one case lists the terms, or says that they are unknown."""
    assert HOMES.sentence(Camp(homes=(Town.LILLE, Town.GHENT, Town.LIEGE)), "nl") == "herkomst: RIJSEL, GENT en LUIK"
    assert HOMES.sentence(NOTHING_KNOWN, "nl") == "herkomst: onbekend"
    assert HOMES.sentence(NOTHING_KNOWN, "en") == "homes: unknown"


# --------------------------------------------------------------------------------------------------------- laws

_NUMBERS = st.integers(0, 9)
_LOWS, _HIGHS = st.none() | st.integers(1, 4), st.none() | st.integers(5, 8)  # no two of them contradict each other
_TOWNS = st.sampled_from(Town)

_LEAVES: SearchStrategy[Condition[Camp]] = st.one_of(
    st.builds(Within, st.sampled_from([DAYS, WEEKS, CHILDREN]), _LOWS, _HIGHS),
    st.builds(OneOf, st.just(TOWN), st.frozensets(_TOWNS).map(lambda towns: towns | {Town.GHENT})),
    st.builds(Counted, st.just(HOMES), st.integers(1, 3), st.frozensets(_TOWNS), st.just(BELGIAN)),
    st.builds(EachOf, st.just(HOMES), st.frozensets(_TOWNS), st.just(BELGIAN)),
    st.sampled_from([Is(INSURED, truth=True), Is(UNINSURED, truth=False)]),
    st.sampled_from([OPEN, SHUT, DAYS.free(), INSURED.free()]),
)


def _joined(parts: SearchStrategy[Condition[Camp]]) -> SearchStrategy[Condition[Camp]]:
    some_parts = st.lists(parts, min_size=1, max_size=3)
    return st.one_of(
        some_parts.map(lambda found: AllOf(*found)), some_parts.map(lambda found: AnyOf(*found)), parts.map(Not)
    )


def _joined_or_doubted(parts: SearchStrategy[Condition[Camp]]) -> SearchStrategy[Condition[Camp]]:
    return _joined(parts) | st.builds(Perhaps, parts, st.just(DISPUTED))


CONDITIONS = st.recursive(_LEAVES, _joined, max_leaves=6)
DOUBTED = st.recursive(
    _LEAVES
    | st.builds(EachOf, st.just(HOMES), st.frozensets(_TOWNS), st.just(BELGIAN), st.frozensets(_TOWNS))
    | st.builds(Perhaps, _LEAVES, st.just(DISPUTED)),
    _joined_or_doubted,
    max_leaves=6,
)
"""Conditions of which some parts stay open, whatever is known."""

CAMPS = st.builds(
    Camp,
    days=_NUMBERS,
    weeks=_NUMBERS,
    children=_NUMBERS,
    town=_TOWNS,
    homes=st.lists(_TOWNS, max_size=3).map(tuple),
    insured=st.booleans(),
)
"""Camps of which everything is known."""


@st.composite
def _blurred(draw: DrawFn, number: Number) -> Number:
    """Know less of a number: the same, nothing, or bounds that it lies within."""
    assert number is not None
    assert not isinstance(number, Range)
    low = draw(st.none() | st.integers(0, int(number)))
    high = draw(st.none() | st.integers(int(number), 9))
    return draw(st.sampled_from([number, None, Range(low, high)]))


@st.composite
def _less_known(draw: DrawFn) -> tuple[Camp, Camp]:
    """Draw a camp with facts missing, and the same camp with all of them."""
    camp = draw(CAMPS)
    known = evolve(
        camp,
        days=draw(_blurred(camp.days)),
        weeks=draw(_blurred(camp.weeks)),
        children=draw(_blurred(camp.children)),
        town=draw(st.sampled_from([camp.town, None])),
        homes=draw(st.sampled_from([camp.homes, None])),
        insured=draw(st.sampled_from([camp.insured, None])),
    )
    return known, camp


@settings(max_examples=300)
@given(CONDITIONS, _less_known())
def test_learning_never_flips(condition: Condition[Camp], camps: tuple[Camp, Camp]) -> None:
    """Replacing what is unknown by any value may settle an outcome, and never turns a settled one round."""
    before, after = (condition.outcome(camp) for camp in camps)
    assert after is not UNDECIDED
    assert before in {UNDECIDED, after}


@settings(max_examples=300)
@given(CONDITIONS, _less_known())
def test_what_is_undecided_misses_something(condition: Condition[Camp], camps: tuple[Camp, Camp]) -> None:
    """Fields are named exactly where the outcome is open, and filling in those fields settles it."""
    known, complete = camps
    names = condition.missing(known)
    assert (condition.outcome(known) is UNDECIDED) == (names != ())
    learnt = evolve(known, **{name: getattr(complete, name) for name in names})
    assert condition.outcome(learnt) is condition.outcome(complete)


@settings(max_examples=300)
@given(CONDITIONS, _less_known())
def test_alternatives_mean_the_same(condition: Condition[Camp], camps: tuple[Camp, Camp]) -> None:
    """The ways in which a condition can be met, taken together, decide as the condition does."""
    ways = AnyOf(*(AllOf(*way) for way in alternatives(condition)))
    for camp in camps:
        assert ways.outcome(camp) is condition.outcome(camp)


@settings(max_examples=200)
@given(CONDITIONS, _less_known(), st.sampled_from(["nl", "en"]))
def test_there_is_always_something_to_say(condition: Condition[Camp], camps: tuple[Camp, Camp], lang: Language) -> None:
    """Every condition has words, and every decision and every doubt an explanation."""
    assert condition.words(lang)
    for camp in camps:
        phrases = condition.explain(camp, lang)
        assert phrases
        assert all(phrases)


@settings(max_examples=300)
@given(DOUBTED, _less_known())
def test_learning_never_flips_what_is_in_doubt(condition: Condition[Camp], camps: tuple[Camp, Camp]) -> None:
    """What is settled stays settled as more is known, with doubts in the sources too."""
    before, after = (condition.outcome(camp) for camp in camps)
    assert before in {UNDECIDED, after}


@settings(max_examples=300)
@given(DOUBTED, _less_known())
def test_perhaps_is_never_met(condition: Condition[Camp], camps: tuple[Camp, Camp]) -> None:
    """A doubt about a condition refuses what the condition refuses, and leaves everything else open."""
    doubt = Perhaps(condition, DISPUTED)
    for camp in camps:
        assert doubt.outcome(camp) is (NOT_MET if condition.outcome(camp) is NOT_MET else UNDECIDED)
        assert doubt.missing(camp) == condition.missing(camp)


@settings(max_examples=300)
@given(DOUBTED, _less_known())
def test_a_doubt_alone_misses_nothing(condition: Condition[Camp], camps: tuple[Camp, Camp]) -> None:
    """Where all is known, or all is settled, no field is asked for: a doubt in the sources is none of the record's."""
    known, complete = camps
    assert condition.missing(complete) == ()
    if condition.outcome(known) is not UNDECIDED:
        assert condition.missing(known) == ()


@settings(max_examples=300)
@given(DOUBTED, _less_known(), st.sampled_from(["nl", "en"]))
def test_ways_and_words_with_doubts(condition: Condition[Camp], camps: tuple[Camp, Camp], lang: Language) -> None:
    """The ways to meet it decide as the condition does, and there is always something to say."""
    ways = AnyOf(*(AllOf(*way) for way in alternatives(condition)))
    assert condition.words(lang)
    for camp in camps:
        assert ways.outcome(camp) is condition.outcome(camp)
        phrases = condition.explain(camp, lang)
        assert phrases
        assert all(phrases)


def test_a_way_that_nothing_can_meet_is_none() -> None:
    """Of the ways to meet a condition, one whose bounds exclude each other is left out."""
    condition = AllOf(AnyOf(DAYS.at_most(3), DAYS.at_least(10)), AnyOf(DAYS.at_least(5), INSURED.holds()))
    assert alternatives(condition) == (
        (Within(DAYS, 10, None),),
        (Within(DAYS, None, 3), Is(INSURED, truth=True)),
        (Within(DAYS, 10, None), Is(INSURED, truth=True)),
    )
    assert condition.explain(Camp(days=12), "en") == ["the camp lasts 12 days; the minimum is 10 days"]


def test_a_condition_that_nothing_can_meet_is_a_mistake() -> None:
    """At most three and at least five days is said to be impossible."""
    with pytest.raises(ValueError, match="no way to meet"):
        alternatives(AllOf(DAYS.at_most(3), DAYS.at_least(5)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (INSURED.holds(), Is(INSURED, truth=False)),
        (TOWN.one_of(Town.GHENT), TOWN.one_of(Town.LIEGE)),
        (DAYS.at_most(3), DAYS.at_least(5)),
    ],
)
def test_a_way_that_contradicts_itself_is_none(one: Condition[Camp], other: Condition[Camp]) -> None:
    """Of the ways to meet two choices, those are named that can be met."""
    small, large = WEEKS.at_most(2), CHILDREN.at_least(30)
    condition = AllOf(AnyOf(one, small), AnyOf(other, large))
    assert set(alternatives(condition)) == {(small, other), (one, large), (small, large)}


def test_two_sets_of_terms_that_share_a_doubtful_one_do_not_contradict_each_other() -> None:
    """Where a term may be in both, the way stays."""
    either = TOWN.one_of(Town.GHENT, doubtful=(Town.LIEGE,))
    assert alternatives(AllOf(either, TOWN.one_of(Town.LIEGE))) == ((either, TOWN.one_of(Town.LIEGE)),)


# ------------------------------------------------------------------------------------------------ values by name


def _season(month: float, _unit: Unit, lang: Language) -> str:
    return {"nl": f"maand {month:.0f}", "en": f"month {month:.0f}"}[lang]


MONTH = NumberFact(
    name="month",
    label=Label(nl="maand", en="month"),
    says=Label(nl="het kamp begint {value}", en="the camp begins {value}"),
    unit=Unit(one=Label(nl="{n} maand", en="{n} month"), other=Label(nl="{n} maanden", en="{n} months")),
    value=lambda camp: camp.weeks,
    missing=_unknown("weeks"),
    spelled=_season,
)


@pytest.mark.parametrize(
    ("condition", "nl", "en"),
    [
        (MONTH.at_least(7), "vanaf maand 7", "from month 7 on"),
        (MONTH.at_most(8), "tot en met maand 8", "up to and including month 8"),
        (MONTH.within(7, 8), "maand 7 tot en met maand 8", "month 7 to month 8"),
    ],
)
def test_a_value_that_is_no_quantity_is_written_as_it_is(condition: Condition[Camp], nl: str, en: str) -> None:
    """A month begins or ends a time; it is no minimum and no maximum."""
    assert (condition.words("nl"), condition.words("en")) == (f"het kamp begint {nl}", f"the camp begins {en}")
    assert condition.explain(Camp(weeks=9), "en") == [f"the camp begins month 9; allowed: {en}"]


# -------------------------------------------------------------------------------------------------- exact values

FIVE_OR_TEN = DAYS.within(5, 5) | DAYS.within(10, 10)


def test_exact_values_are_said_in_one() -> None:
    """Either this or that, in one sentence; of another number, it is not the same sentence."""
    assert FIVE_OR_TEN.words("nl") == "het kamp duurt 5 dagen of 10 dagen"
    assert FIVE_OR_TEN.words("en") == "the camp lasts 5 days or 10 days"
    assert (DAYS.within(5, 5) | CHILDREN.within(9, 9)).words("en") == (
        "the camp lasts 5 days; or: the group has 9 children"
    )


def test_exact_values_explain_themselves_in_one() -> None:
    """What it is and what it may be; where it is not known, what it may be."""
    assert FIVE_OR_TEN.explain(Camp(days=6), "en") == ["the camp lasts 6 days; allowed: 5 days or 10 days"]
    assert FIVE_OR_TEN.explain(NOTHING_KNOWN, "nl") == ["toegestaan: 5 dagen of 10 dagen"]


# --------------------------------------------------------------------------------------------------- how they are made


def test_a_set_without_terms_is_refused() -> None:
    """Nothing could be met by it."""
    with pytest.raises(ValueError, match=r"^town: no terms; accepted: at least one that is surely in$"):
        TOWN.one_of()


@pytest.mark.parametrize("kind", [Fact, NumberFact, TruthFact, TermFact, TermsFact])
def test_what_a_fact_is_made_of_is_named(kind: type) -> None:
    """Several functions and sentences in a row could change places unseen."""
    assert all(part.kind is Parameter.KEYWORD_ONLY for part in signature(kind).parameters.values())
