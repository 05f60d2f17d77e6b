"""What changed between two calls."""

import pytest

from erasmusrules.changes import ChangeKind, changes
from erasmusrules.problems import WrongInput

SOURCES = (
    "Katholiek Onderwijs Vlaanderen, ‘How to go international?’ (2019); "
    "Léargas (Ierland), ‘New for 2018: School Exchange Partnerships’ (2.2.2018)"
)


def test_2018_brought_the_school_exchange_partnerships() -> None:
    """KA229 opened and KA219 closed; the exchange and the joint training went from five days to three."""
    altered = {change.rule.id for change in changes(2017, 2018) if change.kind is ChangeKind.ALTERED}
    assert altered == {
        "school/ka219/action",
        "school/ka229/action",
        "school/pupil-group-exchange/duration",
        "school/joint-staff-training/duration",
    }


def test_a_change_is_said_as_old_sentence_new_sentence_and_source() -> None:
    """A reader sees what was, what is, and where it was read."""
    change = next(c for c in changes(2017, 2018) if c.rule.id == "school/pupil-group-exchange/duration")
    assert change.text("nl").splitlines() == [
        "Duur van de groepsuitwisseling van leerlingen (gewijzigd)",
        "  Oproep 2017: Zonder reisdagen duurt de activiteit minstens 5 dagen en maximaal 2 maanden.",
        "  Oproep 2018: Zonder reisdagen duurt de activiteit minstens 3 dagen en maximaal 2 maanden.",
        f"  Bron (basisdocument): {SOURCES}; en nog 2.",
    ]


def test_2019_brought_serbia() -> None:
    """A country that came is named, though the sentence stays the same."""
    assert {change.kind for change in changes(2018, 2019)} == {ChangeKind.ALTERED}
    assert all("New: Serbia." in change.text("en") for change in changes(2018, 2019))
    assert all("Dropped: Serbia." in change.text("en") for change in changes(2019, 2018))


def test_2015_brought_persons_from_outside_the_school() -> None:
    """Who came is named."""
    change = next(c for c in changes(2014, 2015) if c.rule.id == "school/ka101/participants")
    assert (
        "Nieuw: CLB-medewerker, lid van de schoolraad, pedagogisch begeleider, vertegenwoordiger van de scholengroep "
        "en vertegenwoordiger van het schoolbestuur." in change.text("nl")
    )


def test_2021_is_another_programme() -> None:
    """Every rule that was known is dropped, and every rule of the new period is added."""
    kinds = {change.kind for change in changes(2020, 2021)}
    assert kinds == {ChangeKind.ADDED, ChangeKind.DROPPED}


def test_a_gap_is_not_a_change_of_the_rule() -> None:
    """Courses in 2025 are not shorter or longer: they are no longer certain."""
    assert [(change.rule.id, change.kind) for change in changes(2024, 2025)] == [
        ("school/courses-and-training/duration", ChangeKind.UNSETTLED)
    ]
    assert [(change.rule.id, change.kind) for change in changes(2025, 2024)] == [
        ("school/courses-and-training/duration", ChangeKind.SETTLED)
    ]


def test_an_unread_call_unsettles_everything() -> None:
    """Nothing is known of 2027."""
    assert {change.kind for change in changes(2026, 2027)} == {ChangeKind.UNSETTLED}


@pytest.mark.parametrize("call", range(2027, 2029))
def test_of_an_unread_call_it_is_said_that_nothing_was_read(call: int) -> None:
    """That two unread calls do not differ is no knowledge, and is not said."""
    assert changes(call, call).items == ()
    assert changes(call, call).text("nl") == (
        f"Van oproep {call} naar oproep {call}\nVoor oproep {call} is nog geen bron gelezen."
    )


@pytest.mark.parametrize("call", range(2014, 2027))
def test_nothing_changes_from_a_call_to_itself(call: int) -> None:
    """The same call has the same rules."""
    assert changes(call, call).items == ()
    assert changes(call, call).text("nl") == f"Van oproep {call} naar oproep {call}\nGeen verschillen."


def test_a_call_before_the_programme_is_refused() -> None:
    """There was no Erasmus+ before 2014."""
    with pytest.raises(WrongInput, match="call: 2013"):
        changes(2013, 2014)
