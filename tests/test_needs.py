"""Who must go along: needs with their reasons, as a node that decides and says itself."""

from datetime import date
from inspect import Parameter, signature
from itertools import product
from typing import Any

import pytest

from erasmusrules.conditions import AllOf, AnyOf, Condition, Not, leaves
from erasmusrules.facts import ACCOMPANIED_THROUGHOUT, ACCOMPANYING, ALL_WITH_FEWER_OPPORTUNITIES, YOUNGEST
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.needs import Accompaniment, Ground, Need, Reason
from erasmusrules.outcome import Outcome

MET, NOT_MET, UNDECIDED = Outcome.MET, Outcome.NOT_MET, Outcome.UNDECIDED
TEACHERS = Label(nl="leraren", en="teachers")

REQUIRED = Accompaniment(grounds=(Ground(Need.REQUIRED, Reason.ACTIVITY),))
THROUGHOUT = Accompaniment(grounds=(Ground(Need.REQUIRED, Reason.ACTIVITY),), who=TEACHERS, throughout=True)
UNLESS_14 = Accompaniment(
    grounds=(
        Ground(Need.NOT_FORESEEN, Reason.ACTIVITY),
        Ground(Need.REQUIRED, Reason.UNDER_14, unless=YOUNGEST.at_least(14)),
    )
)
ALLOWED = Accompaniment(
    grounds=(Ground(Need.ALLOWED, Reason.MINORS), Ground(Need.ALLOWED, Reason.FEWER_OPPORTUNITIES)), who=TEACHERS
)
BOTH = Accompaniment(
    grounds=(
        Ground(Need.REQUIRED, Reason.UNDER_14, unless=YOUNGEST.at_least(14)),
        Ground(Need.REQUIRED, Reason.FEWER_OPPORTUNITIES, unless=~ALL_WITH_FEWER_OPPORTUNITIES.holds()),
    )
)

AGES: dict[int | None, dict[str, Any]] = {
    None: {},
    13: {"participants": 1, "ages": (13,)},
    14: {"participants": 1, "ages": (14,)},
}


# ---------------------------------------------------------------------------------------------------- what it decides


@pytest.mark.parametrize(
    ("accompanying", "outcome", "missing"),
    [(None, UNDECIDED, ("accompanying",)), (0, NOT_MET, ()), (1, MET, ()), (2, MET, ())],
)
@pytest.mark.parametrize("age", AGES)
def test_required_by_the_activity(
    age: int | None, accompanying: int | None, outcome: Outcome, missing: tuple[str, ...]
) -> None:
    """Where the activity requires it, somebody goes along at every age: one person will do."""
    group = Mobility(accompanying=accompanying, **AGES[age])
    assert REQUIRED.outcome(group) is outcome
    assert REQUIRED.missing(group) == missing


@pytest.mark.parametrize(
    ("age", "accompanying", "outcome", "missing"),
    [
        (13, 1, MET, ()),
        (13, 0, NOT_MET, ()),
        (13, None, UNDECIDED, ("accompanying",)),
        (14, 1, MET, ()),
        (14, 0, MET, ()),
        (14, None, MET, ()),
        (None, 1, MET, ()),
        (None, 0, UNDECIDED, ("born", "start", "participants")),
        (None, None, UNDECIDED, ("accompanying", "born", "start", "participants")),
    ],
)
def test_required_unless_the_youngest_is_14(
    age: int | None, accompanying: int | None, outcome: Outcome, missing: tuple[str, ...]
) -> None:
    """Either fact settles it without the other: a pupil of 14, or somebody who goes along."""
    group = Mobility(accompanying=accompanying, **AGES[age])
    assert UNLESS_14.outcome(group) is outcome
    assert UNLESS_14.missing(group) == missing


@pytest.mark.parametrize(
    ("known", "outcome"),
    [
        ({"participants": 2, "ages": (13,)}, NOT_MET),
        ({"participants": 2, "ages": (14,)}, UNDECIDED),
        ({"ages": (13,)}, NOT_MET),
        ({"participants": 1, "start": date(2026, 2, 28), "born": (date(2012, 2, 29),)}, NOT_MET),
        ({"participants": 1, "start": date(2026, 3, 1), "born": (date(2012, 2, 29),)}, MET),
    ],
)
def test_one_pupil_under_14_is_enough(known: dict[str, Any], outcome: Outcome) -> None:
    """One pupil of 13 settles it for the group, also where the others' ages are not told."""
    assert UNLESS_14.outcome(Mobility(accompanying=0, **known)) is outcome


@pytest.mark.parametrize("accompanying", [None, 0, 1])
@pytest.mark.parametrize("age", AGES)
def test_allowed_demands_nothing(age: int | None, accompanying: int | None) -> None:
    """What is allowed is met whoever goes along, and asks for no fact."""
    group = Mobility(accompanying=accompanying, **AGES[age])
    assert ALLOWED.outcome(group) is MET
    assert ALLOWED.missing(group) == ()


@pytest.mark.parametrize(
    ("known", "outcome", "missing"),
    [
        ({}, UNDECIDED, ("accompanying", "accompanied_days", "start", "end")),
        ({"days": 5}, UNDECIDED, ("accompanying", "accompanied_days")),
        ({"accompanying": 1}, UNDECIDED, ("accompanied_days", "start", "end")),
        ({"accompanying": 1, "days": 5}, UNDECIDED, ("accompanied_days",)),
        ({"accompanying": 0}, NOT_MET, ()),
        ({"accompanying": 1, "days": 5, "accompanied_days": 5}, MET, ()),
        ({"accompanying": 1, "days": 5, "accompanied_days": 4}, NOT_MET, ()),
        ({"days": 5, "accompanied_days": 4}, NOT_MET, ()),
        ({"accompanied_days": 0}, NOT_MET, ()),
    ],
)
def test_required_throughout(known: dict[str, Any], outcome: Outcome, missing: tuple[str, ...]) -> None:
    """Where the whole stay is accompanied, somebody goes along and is there on every day."""
    assert THROUGHOUT.outcome(Mobility(**known)) is outcome
    assert THROUGHOUT.missing(Mobility(**known)) == missing


@pytest.mark.parametrize(
    ("age", "fewer_opportunities", "accompanying", "outcome"),
    [
        (14, 0, 0, MET),
        (14, 1, 0, NOT_MET),
        (14, 1, 1, MET),
        (13, 0, 0, NOT_MET),
        (13, 1, 0, NOT_MET),
        (13, 1, 1, MET),
        (14, None, 0, UNDECIDED),
        (14, None, None, UNDECIDED),
        (14, 0, None, MET),
        (13, None, 0, NOT_MET),
        (13, None, 1, MET),
    ],
)
def test_every_need_counts(
    age: int, fewer_opportunities: int | None, accompanying: int | None, outcome: Outcome
) -> None:
    """Where there are two reasons, each of them alone requires that somebody goes along."""
    group = Mobility(accompanying=accompanying, fewer_opportunities=fewer_opportunities, **AGES[age])
    assert BOTH.outcome(group) is outcome


def test_a_need_of_everybody_goes_before_its_exceptions() -> None:
    """Where the activity itself requires it, that one reason falls away for some does not matter."""
    node = Accompaniment(
        grounds=(
            Ground(Need.REQUIRED, Reason.UNDER_14, unless=YOUNGEST.at_least(14)),
            Ground(Need.REQUIRED, Reason.ACTIVITY),
        )
    )
    assert node.outcome(Mobility(accompanying=0, **AGES[14])) is NOT_MET


def test_required_throughout_unless_the_youngest_is_14() -> None:
    """A need that some are excused from lasts the whole stay too, where that is said."""
    node = Accompaniment(
        grounds=(Ground(Need.REQUIRED, Reason.UNDER_14, unless=YOUNGEST.at_least(14)),), throughout=True
    )
    assert node.outcome(Mobility(accompanying=1, days=5, accompanied_days=4, **AGES[13])) is NOT_MET
    assert node.outcome(Mobility(accompanying=1, days=5, accompanied_days=4, **AGES[14])) is MET
    assert node.outcome(Mobility(accompanying=1, days=5, accompanied_days=5, **AGES[13])) is MET


@pytest.mark.parametrize("node", [REQUIRED, THROUGHOUT, UNLESS_14, ALLOWED, BOTH])
def test_the_parts_decide_as_the_node_does(node: Accompaniment) -> None:
    """Other readings of the tree go through the parts: they are plain comparisons, and decide the same."""
    for age, accompanying, accompanied in product(AGES, (None, 0, 1), (None, 0, 4, 5)):
        if accompanying == 0 and accompanied:
            continue
        group = Mobility(days=5, accompanying=accompanying, accompanied_days=accompanied, **AGES[age])
        [part] = node.parts
        assert part.outcome(group) is node.outcome(group)


@pytest.mark.parametrize(
    ("node", "part"),
    [
        (REQUIRED, ACCOMPANYING.at_least(1)),
        (THROUGHOUT, AllOf(ACCOMPANYING.at_least(1), ACCOMPANIED_THROUGHOUT.holds())),
        (UNLESS_14, AllOf(AnyOf(ACCOMPANYING.at_least(1), YOUNGEST.at_least(14)))),
        (ALLOWED, ACCOMPANYING.free()),
    ],
)
def test_the_parts_are_comparisons(node: Accompaniment, part: object) -> None:
    """A need is made of the number who go along, the days they are there, and what excuses from it."""
    assert node.parts == (part,)
    assert all(not leaf.parts for leaf in leaves(node))


@pytest.mark.parametrize(
    ("ground", "age", "outcome"),
    [
        (Ground(Need.REQUIRED, Reason.ACTIVITY), None, MET),
        (Ground(Need.REQUIRED, Reason.UNDER_14, unless=YOUNGEST.at_least(14)), 13, MET),
        (Ground(Need.REQUIRED, Reason.UNDER_14, unless=YOUNGEST.at_least(14)), 14, NOT_MET),
        (Ground(Need.REQUIRED, Reason.UNDER_14, unless=YOUNGEST.at_least(14)), None, UNDECIDED),
    ],
)
def test_a_ground_holds_unless_it_is_excused(ground: Ground, age: int | None, outcome: Outcome) -> None:
    """A reason without an exception always holds; one with an exception holds where the exception does not."""
    assert ground.holds(Mobility(**AGES[age])) is outcome


# --------------------------------------------------------------------------------------------------------- in words


@pytest.mark.parametrize(
    ("node", "dutch", "english"),
    [
        (REQUIRED, "begeleiding: verplicht bij deze activiteit", "accompaniment: required in this activity"),
        (
            THROUGHOUT,
            "begeleiding: verplicht bij deze activiteit; door leraren; tijdens het hele verblijf",
            "accompaniment: required in this activity; by teachers; for the whole stay",
        ),
        (
            UNLESS_14,
            "begeleiding: niet voorzien bij deze activiteit; verplicht voor leerlingen jonger dan 14 jaar",
            "accompaniment: not provided for in this activity; required for pupils younger than 14",
        ),
        (
            ALLOWED,
            (
                "begeleiding: niet verplicht, wel toegestaan voor minderjarigen "
                "en voor deelnemers met minder kansen; door leraren"
            ),
            (
                "accompaniment: not required, but allowed for minors "
                "and for participants with fewer opportunities; by teachers"
            ),
        ),
    ],
)
def test_a_need_says_itself(node: Accompaniment, dutch: str, english: str) -> None:
    """The needs with their reasons, then who qualifies and for how long."""
    assert node.words("nl") == dutch
    assert node.words("en") == english


IN_ITS_OWN_WORDS = Accompaniment(
    grounds=(
        Ground(Need.NOT_FORESEEN, Reason.ACTIVITY),
        Ground(
            Need.REQUIRED,
            Reason.UNDER_14,
            unless=YOUNGEST.at_least(14),
            said=Label(nl="jonger dan 14: samen of niet", en="under 14: together or not at all"),
        ),
    )
)


def test_a_ground_may_have_words_of_its_own() -> None:
    """Where need and reason would mislead, the ground's own words stand in their place."""
    assert IN_ITS_OWN_WORDS.words("nl") == (
        "begeleiding: niet voorzien bij deze activiteit; jonger dan 14: samen of niet"
    )
    assert IN_ITS_OWN_WORDS.words("en") == (
        "accompaniment: not provided for in this activity; under 14: together or not at all"
    )


@pytest.mark.parametrize(
    ("accompanying", "last"),
    [(0, "jonger dan 14: samen of niet"), (None, "jonger dan 14: samen of niet"), (1, "aantal begeleiders: 1")],
)
def test_words_of_its_own_end_the_explanation_unless_it_is_met(accompanying: int | None, last: str) -> None:
    """Who is told that something is not met, or not known, reads those words too."""
    said = IN_ITS_OWN_WORDS.explain(Mobility(accompanying=accompanying, **AGES[13]), "nl")
    assert said[-1].startswith(last)


def test_a_need_of_everybody_needs_no_other_reason() -> None:
    """Where the activity itself requires it, the words leave out whom it would be required for as well."""
    node = Accompaniment(
        grounds=(
            Ground(Need.REQUIRED, Reason.UNDER_14, unless=YOUNGEST.at_least(14)),
            Ground(Need.REQUIRED, Reason.ACTIVITY),
        )
    )
    assert node.words("en") == "accompaniment: required in this activity"


def test_the_same_need_is_said_once() -> None:
    """Two grounds with the same need and the same reason make one phrase."""
    node = Accompaniment(grounds=(Ground(Need.ALLOWED, Reason.MINORS), Ground(Need.ALLOWED, Reason.MINORS)))
    assert node.words("en") == "accompaniment: not required, but allowed for minors"


@pytest.mark.parametrize(
    ("node", "known", "dutch", "english"),
    [
        (
            REQUIRED,
            {"accompanying": 0},
            ["aantal begeleiders: 0; het minimum is 1"],
            ["number of accompanying persons: 0; the minimum is 1"],
        ),
        (
            UNLESS_14,
            {"accompanying": 0, **AGES[13]},
            [
                "aantal begeleiders: 0; het minimum is 1",
                "de uitzondering geldt niet: de jongste deelnemer is 13 jaar op de eerste dag; het minimum is 14 jaar",
            ],
            [
                "number of accompanying persons: 0; the minimum is 1",
                (
                    "the exception does not apply: the youngest participant is 13 years of age on the first day; "
                    "the minimum is 14 years of age"
                ),
            ],
        ),
        (
            UNLESS_14,
            AGES[14],
            ["de jongste deelnemer is 14 jaar op de eerste dag; het minimum is 14 jaar"],
            ["the youngest participant is 14 years of age on the first day; the minimum is 14 years of age"],
        ),
        (
            UNLESS_14,
            {},
            [
                "voorwaarde: aantal begeleiders: minstens 1",
                "uitzondering: de jongste deelnemer is minstens 14 jaar op de eerste dag",
            ],
            [
                "condition: number of accompanying persons: at least 1",
                "exception: the youngest participant is at least 14 years of age on the first day",
            ],
        ),
        (
            THROUGHOUT,
            {"accompanying": 1, "days": 5, "accompanied_days": 4},
            ["er is niet elke dag een begeleider bij"],
            ["on some days no accompanying person is there"],
        ),
        (
            THROUGHOUT,
            {"accompanying": 1, "days": 5, "accompanied_days": 5},
            ["aantal begeleiders: 1; het minimum is 1", "er is elke dag een begeleider bij"],
            [
                "number of accompanying persons: 1; the minimum is 1",
                "an accompanying person is there every day",
            ],
        ),
        (
            Accompaniment(grounds=(Ground(Need.NOT_FORESEEN, Reason.ACTIVITY),)),
            {"accompanying": 0},
            ["begeleiding: niet voorzien bij deze activiteit"],
            ["accompaniment: not provided for in this activity"],
        ),
    ],
)
def test_a_need_explains_a_case(
    node: Accompaniment, known: dict[str, Any], dutch: list[str], english: list[str]
) -> None:
    """A need that is required names the numbers behind the answer; one that is not says what is so for all."""
    assert node.explain(Mobility(**known), "nl") == dutch
    assert node.explain(Mobility(**known), "en") == english


def test_needs_and_reasons_have_names_in_both_languages() -> None:
    """The needs come from the strongest to the weakest, which is the order in which an answer chooses."""
    assert [(need.code, need.label.nl, need.label.en) for need in Need] == [
        ("required", "verplicht", "required"),
        ("allowed", "niet verplicht, wel toegestaan", "not required, but allowed"),
        ("not-foreseen", "niet voorzien", "not provided for"),
    ]
    assert [(reason.code, reason.label.nl, reason.label.en) for reason in Reason] == [
        ("activity", "bij deze activiteit", "in this activity"),
        ("under-14", "voor leerlingen jonger dan 14 jaar", "for pupils younger than 14"),
        ("minors", "voor minderjarigen", "for minors"),
        (
            "fewer-opportunities",
            "voor deelnemers met minder kansen",
            "for participants with fewer opportunities",
        ),
        (
            "little-experience",
            "voor jongeren met weinig ervaring buiten hun land",
            "for young people with little experience abroad",
        ),
    ]


# ------------------------------------------------------------------------------------------- read as comparisons


@pytest.mark.parametrize(
    ("node", "reading"),
    [
        (REQUIRED, ACCOMPANYING.at_least(1)),
        (THROUGHOUT, AllOf(ACCOMPANYING.at_least(1), ACCOMPANIED_THROUGHOUT.holds())),
        (UNLESS_14, AllOf(AnyOf(ACCOMPANYING.at_least(1), YOUNGEST.at_least(14)))),
        (
            BOTH,
            AllOf(
                AnyOf(ACCOMPANYING.at_least(1), YOUNGEST.at_least(14)),
                AnyOf(ACCOMPANYING.at_least(1), Not(ALL_WITH_FEWER_OPPORTUNITIES.holds())),
            ),
        ),
        (
            Accompaniment(
                grounds=(Ground(Need.REQUIRED, Reason.UNDER_14, unless=YOUNGEST.at_least(14)),), throughout=True
            ),
            AllOf(
                AnyOf(
                    AllOf(ACCOMPANYING.at_least(1), ACCOMPANIED_THROUGHOUT.holds()),
                    YOUNGEST.at_least(14),
                )
            ),
        ),
        (
            Accompaniment(
                grounds=(
                    Ground(Need.REQUIRED, Reason.UNDER_14, unless=YOUNGEST.at_least(14)),
                    Ground(Need.REQUIRED, Reason.ACTIVITY),
                )
            ),
            ACCOMPANYING.at_least(1),
        ),
        (ALLOWED, ACCOMPANYING.free()),
        (Accompaniment(grounds=(Ground(Need.ALLOWED, Reason.MINORS),), throughout=True), ACCOMPANYING.free()),
        (Accompaniment(grounds=()), ACCOMPANYING.free()),
    ],
)
def test_a_need_is_read_as_comparisons(node: Accompaniment, reading: Condition[Mobility]) -> None:
    """A need decides by somebody who goes along, or by what excuses from it; a need that is none leaves it free."""
    assert node.reading == reading
    assert node.parts == (reading,)


def test_what_the_guide_says_of_accompaniment_is_named() -> None:
    """Who goes along and whether they stay is said by name, in the rules and in one's own."""
    assert all(part.kind is Parameter.KEYWORD_ONLY for part in signature(Accompaniment).parameters.values())


@pytest.mark.parametrize("node", [REQUIRED, THROUGHOUT, UNLESS_14, ALLOWED, BOTH])
def test_the_reading_of_a_need_decides_and_misses_the_same(node: Accompaniment) -> None:
    """Who decides by the comparisons gives the same answer and asks for the same fields, and reads on no further."""
    for age, accompanying, fewer in product(AGES, (None, 0, 1), (None, 0, 1)):
        group = Mobility(days=5, accompanying=accompanying, fewer_opportunities=fewer, **AGES[age])
        assert node.reading.outcome(group) is node.outcome(group)
        assert node.reading.missing(group) == node.missing(group)
    assert node.reading.reading == node.reading


def test_nobody_can_tell_who_has_little_experience() -> None:
    """No record says who has little experience abroad: such a ground stays open, also where it could be excused."""
    for unless in (None, YOUNGEST.at_least(14)):
        ground = Ground(Need.ALLOWED, Reason.LITTLE_EXPERIENCE, unless=unless)
        for known in AGES.values():
            assert ground.holds(Mobility(**known)) is UNDECIDED
