"""What changed between two calls."""

import pytest

from erasmusrules.changes import ChangeKind, changes
from erasmusrules.problems import WrongInput
from erasmusrules.rules import Topic
from erasmusrules.vocabulary.fields import Field

SOURCES = (
    "Katholiek Onderwijs Vlaanderen, ‘How to go international?’ (2019); "
    "Léargas (Ierland), ‘New for 2018: School Exchange Partnerships’ (2.2.2018)"
)


def test_2018_brought_the_school_exchange_partnerships() -> None:
    """KA229 opened and KA219 closed; the exchange and the joint training went from five days to three."""
    in_schools = changes(2017, 2018).by_field[Field.SCHOOL]
    altered = {change.rule.id for change in in_schools if change.kind is ChangeKind.ALTERED}
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
    countries = ["programme-2014-2020/sending", "programme-2014-2020/receiving"]
    came, went = changes(2018, 2019).by_field[None], changes(2019, 2018).by_field[None]
    assert [change.rule.id for change in came] == [change.rule.id for change in went] == countries
    for change in came:
        assert change.kind is ChangeKind.ALTERED
        assert change.text("en").splitlines()[1] == "  New: Serbia."
    assert all(change.text("nl").splitlines()[1] == "  Vervallen: Servië." for change in went)


def test_a_country_that_moved_from_one_set_to_another_is_told_with_both_sets() -> None:
    """Serbia came among the Programme Countries and left the Partner Countries; the same news is told once."""
    serbia = {change.rule.id: change.terms("en") for change in changes(2018, 2019)}
    assert serbia["higher/ka107/countries"] == (
        "New: Serbia (a Programme Country).",
        "Dropped: Serbia (a Partner Country).",
    )
    assert serbia["youth/ka105/programme-country"] == ("New: Serbia.",)


def test_2015_brought_persons_from_outside_the_school() -> None:
    """Who came is named."""
    change = next(c for c in changes(2014, 2015) if c.rule.id == "school/ka101/participants")
    assert (
        "Nieuw: CLB-medewerker, lid van de schoolraad, pedagogisch begeleider, vertegenwoordiger van de scholengroep "
        "en vertegenwoordiger van het schoolbestuur." in change.text("nl")
    )


def test_2021_is_another_programme() -> None:
    """Every rule that was known is dropped, and every rule of the new period is added."""
    found = changes(2020, 2021)
    assert {change.kind for change in found} == {ChangeKind.ADDED, ChangeKind.DROPPED}
    [introduction] = found.introduction("en")
    assert introduction == (
        "Another programming period: Erasmus+ 2021-2027 instead of Erasmus+ 2014-2020. "
        "Projects that run keep the rules of their call."
    )
    assert list(found.by_field) == [
        *(None, Field.SCHOOL, Field.VET, Field.ADULT, Field.HIGHER, Field.YOUTH, Field.SPORT)
    ]
    sport = found.by_field[Field.SPORT]
    assert found.told(sport) == sport
    assert found.dropped(sport, "en") == ""
    assert found.dropped(found.by_field[Field.ADULT], "en").startswith("Dropped: action KA104, ")
    assert "Action KA104 (dropped)" not in found.text("en")


def test_what_came_in_doubt_is_named() -> None:
    """An activity of which the sources do not say whether it has begun is neither new nor dropped."""
    [change] = [found for found in changes(2023, 2024).by_field[Field.VET] if found.rule.topic is Topic.ACTIVITY]
    assert change.of_terms_alone
    assert change.terms("en") == ("Now in doubt: group mobility of VET learners.",)
    [certain] = [found for found in changes(2025, 2026).by_field[Field.VET] if found.rule.topic is Topic.ACTIVITY]
    assert certain.terms("nl") == ("Nieuw: groepsmobiliteit van lerenden in beroepsonderwijs en -opleiding.",)


def test_a_gap_says_its_reason_alone() -> None:
    """The title of the rule stands in front already."""
    [courses] = changes(2024, 2025).by_field[Field.SCHOOL]
    assert courses.heading("en") == "Duration of courses and training (not known)"
    assert courses.old("en") == "Not counting travel, the activity lasts 2 to 30 days."
    assert courses.new("en").startswith("The sources disagree on the maximum: ")


def test_a_gap_is_not_a_change_of_the_rule() -> None:
    """Courses in 2025 are not shorter or longer: they are no longer certain."""
    for one, other, kind in ((2024, 2025, ChangeKind.UNSETTLED), (2025, 2024, ChangeKind.SETTLED)):
        found = changes(one, other).by_field[Field.SCHOOL]
        assert [(change.rule.id, change.kind) for change in found] == [("school/courses-and-training/duration", kind)]


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
