"""Figures, shares of figures, and the distance to a target."""

from fractions import Fraction
from typing import cast

import pytest
from attrs import evolve

from erasmusrules.figures import Distance, Figure, Scope, Share, distance_to_target, figure, figures, share
from erasmusrules.formats import PERCENT, Unit
from erasmusrules.label import Label
from erasmusrules.problems import WrongInput

LEARNERS = Unit(one=Label(nl="{n} leerling", en="{n} learner"), other=Label(nl="{n} leerlingen", en="{n} learners"))
TARGET = figure("vet-learners-target")


def own(value: int, *, year: int = 2026, is_whole: bool = False) -> Figure:
    """Make a school's own count of its learners."""
    return Figure(
        id="own",
        label=Label(nl="leerlingen van de school", en="learners of the school"),
        value=value,
        unit=LEARNERS,
        first=year,
        last=year,
        scope=Scope.VET_LEARNERS,
        is_whole=is_whole,
    )


def test_the_share_of_mobilities_with_a_grant() -> None:
    """5,171 of 8,159 is 63.4%, exact to the last mobility."""
    granted = share(figure("vet-mobilities-granted"), figure("vet-mobilities-asked"))
    assert granted.value == Fraction(5171, 8159)
    assert (granted.amount("nl"), granted.amount("en")) == ("63,4 %", "63.4%")
    assert granted.text("nl") == (
        "2025: 63,4 % (mobiliteiten in beroepsonderwijs en -opleiding met een beurs, Vlaanderen: 5.171 mobiliteiten; "
        "mobiliteiten in beroepsonderwijs en -opleiding die scholen vroegen, Vlaanderen: 8.159 mobiliteiten). "
        "Bron (basisdocument): Vlaams Parlement, "
        "‘Beroepsopleidingen - Slechte leermobiliteit’ (2025-2026)."
    )
    assert granted.text("en") == (
        "2025: 63.4% (VET mobilities with a grant, Flanders: 5,171 mobilities; "
        "VET mobilities that schools asked for, Flanders: 8,159 mobilities). "
        "Source (founding document): Flemish Parliament, "
        "‘Beroepsopleidingen - Slechte leermobiliteit’ (2025-2026)."
    )


@pytest.mark.parametrize(
    ("part", "whole", "message"),
    [
        (
            "europass-mobility-2018",
            "europass-mobility-2025",
            "part: 'europass-mobility-2018 (2018)'; accepted: a figure of 2025, like the whole",
        ),
        (
            "europass-mobility-2025",
            "vet-mobilities-asked",
            "part: 'europass-mobility'; accepted: a figure on vet-mobilities, like the whole",
        ),
        (
            "vet-mobilities-asked",
            "vet-mobilities-granted",
            (
                "whole: 'vet-mobilities-granted'; accepted: a figure that is the whole, not a part\n"
                "part: 8159; accepted: from 0 to 5171, the whole"
            ),
        ),
        (
            "budget-2019-school-ka1",
            "budget-2019-school-ka2",
            "whole: 'budget-2019-school-ka2'; accepted: a figure that is the whole, not a part",
        ),
        (
            "vet-learners-target",
            "students-in-mobility",
            "part: 'vet-learners'; accepted: a figure on students, like the whole",
        ),
    ],
)
def test_figures_that_are_no_part_and_whole_are_refused(part: str, whole: str, message: str) -> None:
    """No percentage is made of two years, two scopes, or two parts."""
    with pytest.raises(WrongInput) as refused:
        share(figure(part), figure(whole))
    assert message in str(refused.value)


def test_a_percentage_of_percentages_is_refused() -> None:
    """A share is not counted, so nothing is a share of it."""
    students = evolve(figure("students-in-mobility"), is_whole=True)
    with pytest.raises(WrongInput, match="accepted: a count: no percentage, no target"):
        share(students, students)


def test_a_share_of_nothing_is_refused() -> None:
    """A whole of 0 has no parts."""
    with pytest.raises(WrongInput, match="part: 0; accepted: from 0 to 0, the whole"):
        share(own(0), own(0, is_whole=True))


def test_what_is_no_figure_is_refused() -> None:
    """A bare number has no year and no scope."""
    with pytest.raises(WrongInput, match="part: 5171; accepted: a Figure\nwhole: 8159; accepted: a Figure"):
        share(cast("Figure", 5171), cast("Figure", 8159))


@pytest.mark.parametrize(
    ("abroad", "nl", "en", "is_reached"),
    [
        (8, "8 % ligt 4 procentpunten onder 12 % tegen 2030", "8% is 4 percentage points below 12% by 2030", False),
        (11, "11 % ligt 1 procentpunt onder 12 % tegen 2030", "11% is 1 percentage point below 12% by 2030", False),
        (12, "12 % is gelijk aan 12 % tegen 2030", "12% equals 12% by 2030", True),
        (15, "15 % ligt 3 procentpunten boven 12 % tegen 2030", "15% is 3 percentage points above 12% by 2030", True),
    ],
)
def test_the_distance_of_a_school_to_the_target(abroad: int, nl: str, en: str, *, is_reached: bool) -> None:
    """Twelve of a hundred VET learners by 2030."""
    distance = distance_to_target(share(own(abroad), own(100, is_whole=True)), TARGET)
    assert distance.value == Fraction(12 - abroad, 100)
    assert distance.is_reached is is_reached
    assert distance.text("nl").startswith(nl)
    assert distance.text("en").startswith(en)
    assert "Bron (basisdocument): Vlaams Parlement" in distance.text("nl")


def test_a_percentage_that_was_published_may_be_held_against_the_target() -> None:
    """A figure in hundredths is a share too."""
    published = evolve(own(9), unit=PERCENT)
    assert distance_to_target(published, TARGET).value == Fraction(3, 100)


def test_a_share_of_something_else_is_not_held_against_the_target() -> None:
    """Neither the mobilities with a grant nor the students of higher education are VET learners."""
    granted = share(figure("vet-mobilities-granted"), figure("vet-mobilities-asked"))
    for one, scope in ((granted, "vet-mobilities"), (figure("students-in-mobility"), "students")):
        with pytest.raises(WrongInput, match=f"^share: '{scope}'; accepted: a share of vet-learners, like the target$"):
            distance_to_target(one, TARGET)


def test_only_a_target_is_a_target() -> None:
    """A count is no share, and a share is no target."""
    with pytest.raises(WrongInput, match="target: 'own'; accepted: a target in per cent"):
        distance_to_target(share(own(8), own(100, is_whole=True)), own(12))
    with pytest.raises(WrongInput, match="share: 'own'; accepted: a Share, or a Figure in per cent"):
        distance_to_target(own(12), TARGET)
    with pytest.raises(WrongInput, match="share: 'vet-learners-target'; accepted: a Share, or a Figure in per cent"):
        distance_to_target(TARGET, TARGET)


def test_an_unknown_figure_is_refused_with_those_there_are() -> None:
    """The message names what can be asked for."""
    with pytest.raises(WrongInput, match=r"^id: 'x'; accepted: vet-mobilities-granted, vet-mobilities-asked, "):
        figure("x")


def test_all_figures_are_given() -> None:
    """Each id is there once."""
    ids = [one.id for one in figures()]
    assert len(ids) == len(set(ids)) == 18


def test_the_answers_are_values() -> None:
    """The same question gives the same answer."""
    assert share(own(8), own(100, is_whole=True)) == Share(
        part=own(8), whole=own(100, is_whole=True), value=Fraction(2, 25)
    )
    assert isinstance(distance_to_target(evolve(own(9), unit=PERCENT), TARGET), Distance)
