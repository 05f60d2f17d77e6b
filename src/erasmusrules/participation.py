"""How a country stands to the programme in a call."""

from __future__ import annotations

from attrs import frozen

from erasmusrules.history import In
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.rulebook import COUNTRIES
from erasmusrules.sources import Citation, Evidence
from erasmusrules.standing import Standing
from erasmusrules.vocabulary.countries import Country, name_of


@frozen(kw_only=True)
class CountryStanding:
    """How a country stands to the programme in a call.

    Attributes:
        country: the country.
        call: the call year of the grant.
        standing: member state, associated, not associated, doubtful; ``None`` where the call was not read.
        name: the country's name in that call.
        term: the guide's own term for such a country; ``None`` where the call was not read.
        evidence: how it is known.
        sources: where it was read.
    """

    country: Country
    call: int
    standing: Standing | None
    name: Label
    term: Label | None
    evidence: Evidence | None
    sources: tuple[Citation, ...]


def country_standing(country: Country, *, call: int) -> CountryStanding:
    """Tell how a country stands to the programme in a call, in the guide's own term.

    Args:
        country: the country.
        call: the call year of the grant.

    Raises:
        WrongInput: for a call before the first of the programme.

    >>> country_standing(Country.GB, call=2020).term.text("nl")
    'programmaland'
    >>> country_standing(Country.GB, call=2022).term.text("nl")
    'niet met het programma geassocieerd derde land'
    >>> country_standing(Country.CH, call=2027).standing is None
    True
    """
    Mobility(call=call, receiving=country)  # refuses what cannot be a call or a country
    entry = next((found for history in COUNTRIES if isinstance(found := history.at(call), In)), None)
    return CountryStanding(
        country=country,
        call=call,
        standing=None if entry is None else entry.value.standing_of(country),
        name=name_of(country, call),
        term=None if entry is None else entry.value.term_for(country),
        evidence=None if entry is None else entry.evidence,
        sources=() if entry is None else entry.citations,
    )
