"""How a country stands to the programme in a call."""

import pytest

from erasmusrules.participation import country_standing
from erasmusrules.sources import Evidence
from erasmusrules.standing import Standing
from erasmusrules.vocabulary.countries import Country

MEMBER, ASSOCIATED, NOT, DOUBTFUL = (
    Standing.MEMBER_STATE,
    Standing.ASSOCIATED,
    Standing.NOT_ASSOCIATED,
    Standing.DOUBTFUL,
)


@pytest.mark.parametrize(
    ("country", "call", "standing", "term"),
    [
        (Country.BE, 2014, MEMBER, "programmaland"),
        (Country.HR, 2014, MEMBER, "programmaland"),
        (Country.GB, 2020, MEMBER, "programmaland"),
        (Country.GB, 2021, NOT, "partnerland"),
        (Country.GB, 2022, NOT, "niet met het programma geassocieerd derde land"),
        (Country.RS, 2018, NOT, "partnerland"),
        (Country.RS, 2019, ASSOCIATED, "programmaland (buiten de EU)"),
        (Country.RS, 2026, ASSOCIATED, "met het programma geassocieerd derde land"),
        (Country.CH, 2014, NOT, "partnerland"),
        (Country.CH, 2026, NOT, "niet met het programma geassocieerd derde land"),
        (Country.NO, 2021, ASSOCIATED, "programmaland (buiten de EU)"),
        (Country.FR, 2022, MEMBER, "EU-lidstaat"),
        (Country.UA, 2026, NOT, "niet met het programma geassocieerd derde land"),
        (Country.GL, 2019, DOUBTFUL, "gebied waarvan de status niet is nagelezen"),
    ],
)
def test_a_country_in_a_call(country: Country, call: int, standing: Standing, term: str) -> None:
    """Each country has a standing in each call, and the guide's own term for it."""
    found = country_standing(country, call=call)
    assert found.standing is standing
    assert found.term is not None
    assert found.term.nl == term
    assert found.sources


@pytest.mark.parametrize("country", [Country.BE, Country.CH, Country.GB])
def test_a_call_nobody_has_read(country: Country) -> None:
    """Association in 2027 is expected for some and read for none."""
    found = country_standing(country, call=2027)
    assert (found.standing, found.term, found.evidence, found.sources) == (None, None, None, ())


def test_north_macedonia_and_its_earlier_name() -> None:
    """The name is that of the call."""
    assert country_standing(Country.MK, call=2018).name.en == "the former Yugoslav Republic of Macedonia"
    assert country_standing(Country.MK, call=2019).name.en == "North Macedonia"


def test_the_evidence_of_a_list() -> None:
    """The lists were read in official texts."""
    assert country_standing(Country.BE, call=2019).evidence is Evidence.OFFICIAL
    assert country_standing(Country.BE, call=2023).evidence is Evidence.OFFICIAL
