"""The figures as the documents give them."""

from decimal import Decimal

import pytest

from erasmusrules.figures import figure, figures, share
from erasmusrules.sources import Evidence


@pytest.mark.parametrize(
    ("name", "value", "years"),
    [
        ("vet-mobilities-granted", 5171, "2025"),
        ("vet-mobilities-asked", 8159, "2025"),
        ("new-vet-schools", 83, "2022-2025"),
        ("vet-learners-target", 12, "by 2030"),
        ("europass-mobility-2018", 2211, "2018"),
        ("europass-mobility-2025", 4535, "2025"),
        ("mobility-scoreboard-indicators", 14, "2025-2026"),
        ("students-in-mobility", 10, "2016"),
        ("budget-2019-total", 32611236, "2019"),
        ("budget-2019-school-ka1", Decimal("1455813.46"), "2019"),
        ("budget-2019-school-ka2", Decimal("4810775.92"), "2019"),
        ("budget-2019-vet-ka1", Decimal("7156081.37"), "2019"),
        ("budget-2019-vet-ka2", Decimal("1496340.51"), "2019"),
        ("budget-2019-higher-ka1", Decimal("14270954.37"), "2019"),
        ("budget-2019-higher-ka2", Decimal("1292124.63"), "2019"),
        ("budget-2019-adult-ka1", Decimal("374758.31"), "2019"),
        ("budget-2019-adult-ka2", Decimal("1754387.92"), "2019"),
        ("budget-2019-kept-for-ka229", 60, "2019"),
    ],
)
def test_a_figure_and_its_years(name: str, value: int | Decimal, years: str) -> None:
    """The number and the years are those of the document."""
    found = figure(name)
    assert found.value == value
    assert found.years("en") == years
    assert found.citations


@pytest.mark.parametrize(
    ("name", "nl", "en"),
    [
        (
            "new-vet-schools",
            (
                "Scholen met beroepsonderwijs die voor het eerst bij Erasmus+ betrokken werden, Vlaanderen, 2022-2025: "
                "83 scholen. "
            ),
            "VET schools that were new to Erasmus+, Flanders, 2022-2025: 83 schools. ",
        ),
        (
            "students-in-mobility",
            (
                "Studenten in het hoger onderwijs die aan mobiliteit deelnemen, ongeveer, 2016: 10 %. "
                "Bron (basisdocument): Vlaamse Onderwijsraad (Vlor), "
            ),
            (
                "Students in higher education who take part in mobility, about, 2016: 10%. "
                "Source (founding document): Flemish Education Council (Vlor), "
            ),
        ),
        (
            "budget-2019-school-ka1",
            "Budget voor schoolonderwijs, KA1, Vlaanderen, 2019: 1.455.813,46 euro. Bron (officiële tekst): Epos vzw, ",
            "Budget for school education, KA1, Flanders, 2019: 1,455,813.46 euro. Source (official text): Epos vzw, ",
        ),
    ],
)
def test_a_figure_in_words(name: str, nl: str, en: str) -> None:
    """The number is written as the language writes it."""
    assert figure(name).text("nl").startswith(nl)
    assert figure(name).text("en").startswith(en)


def test_the_lines_of_the_budget_make_its_total() -> None:
    """The page gives the total without its cents."""
    lines = [one.value for one in figures() if one.id.startswith("budget-2019-") and one.id.count("-ka") == 1]
    counted = sum((Decimal(line) for line in lines if line != 60), Decimal(0))
    assert counted == Decimal("32611236.49")


def test_a_line_is_a_share_of_the_total() -> None:
    """Higher education gets 43.8% in Key Action 1."""
    assert share(figure("budget-2019-higher-ka1"), figure("budget-2019-total")).amount("nl") == "43,8 %"


def test_nothing_rests_on_memory() -> None:
    """Every figure was read somewhere."""
    assert all(citation.evidence is not Evidence.RECALLED for one in figures() for citation in one.citations)
