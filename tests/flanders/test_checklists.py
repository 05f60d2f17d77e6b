"""The advice of the founding documents."""

import pytest

from erasmusrules.checklists import checklist


@pytest.mark.parametrize(
    ("name", "items", "source"),
    [
        ("european-development-plan", 9, "SEED_001"),
        ("phases-of-a-mobility", 3, "SEED_002"),
        ("what-parents-are-told", 7, "SEED_002"),
        ("dimensions-of-internationalisation", 6, "SEED_002"),
        ("first-steps-near-home", 4, "SEED_002"),
        ("internationalisation-at-home", 6, "SEED_002"),
        ("mobility-in-primary-education", 2, "SEED_002"),
        ("equal-opportunities", 5, "SEED_002"),
        ("other-sources-of-money", 6, "SEED_002"),
        ("toolbox", 0, "SEED_001"),
        ("selection-of-pupils", 3, "SEED_000"),
        ("policy-instruments", 5, "SEED_002"),
    ],
)
def test_the_items_and_the_source_of_a_checklist(name: str, items: int, source: str) -> None:
    """Every list has the items of its document."""
    found = checklist(name)
    assert len(found.items) == items
    assert found.citations[0].source.key == source


def test_at_most_four_needs() -> None:
    """A European Development Plan names no more than 4 needs."""
    plan = checklist("european-development-plan")
    assert "- Noem maximaal 4 noden, met hun doelen.\n" in plan.text("nl")
    assert "- Name at most 4 needs, with their goals.\n" in plan.text("en")


def test_a_plan_is_realistic_concrete_networked_and_ambitious() -> None:
    """The four qualities come first, in the order of the document."""
    items = checklist("european-development-plan").items[:4]
    assert [item.nl.split(":")[0] for item in items] == ["realistisch", "concreet", "in een netwerk", "ambitieus"]
    assert [item.en.split(":")[0] for item in items] == ["realistic", "concrete", "networked", "ambitious"]


def test_a_reader_of_today_learns_of_the_erasmus_plan() -> None:
    """The plan of 2019 is not the plan of an accreditation."""
    assert "stelt een Erasmusplan op" in checklist("european-development-plan").text("nl")
    assert "writes an Erasmus Plan" in checklist("european-development-plan").text("en")


def test_the_ten_elements_of_the_toolbox_are_counted_and_not_named() -> None:
    """What the document does not name is not made up."""
    assert "10 elementen" in checklist("toolbox").text("nl")
    assert "the source does not name the elements" in checklist("toolbox").text("en")


@pytest.mark.parametrize(
    ("nl", "en"),
    [
        ("wat het verblijf kost", "what the stay costs"),
        ("wat de school doet voor leerlingen die niet meegaan", "what the school offers pupils who stay at home"),
        ("welke keuzes ze hebben", "which options they have"),
        ("achteraf: wat er tijdens de mobiliteit gebeurd is", "afterwards: what happened during the mobility"),
    ],
)
def test_what_parents_are_told(nl: str, en: str) -> None:
    """Parents hear of the cost, of the choices, of those who stay, and of what happened."""
    items = [(item.nl, item.en) for item in checklist("what-parents-are-told").items]
    assert (nl, en) in items


def test_the_policy_instruments() -> None:
    """The plans and policies of a Flemish school."""
    assert [item.nl for item in checklist("policy-instruments").items] == [
        "het schoolwerkplan",
        "het beleid rond professionalisering en nascholing van leraren",
        "de interne kwaliteitszorg",
        "het beleid rond communicatie",
        "het participatief werken op school",
    ]


def test_what_internationalisation_is() -> None:
    """The advice takes the definition of Jane Knight, for every level of education."""
    assert "(naar Jane Knight), op alle onderwijsniveaus." in checklist("dimensions-of-internationalisation").text("nl")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("internationalisation-at-home", "OKAN-klas"),
        ("first-steps-near-home", "Franstalig of Duitstalig België"),
        ("mobility-in-primary-education", "jonge leeftijd"),
        ("equal-opportunities", "kosten voor de gezinnen"),
        ("other-sources-of-money", "de Raad van Europa"),
        ("other-sources-of-money", "UNESCO, Unicef"),
    ],
)
def test_what_the_council_advises(name: str, words: str) -> None:
    """The chances and the cares that the Flemish Education Council names."""
    assert words.lower() in checklist(name).text("nl").lower()
