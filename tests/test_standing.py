"""Which countries take part."""

from erasmusrules.programme_2014_2020.countries import FROM_2019, UNTIL_2018
from erasmusrules.programme_2021_2027.countries import FROM_2022, IN_2021


def test_how_many_countries_take_part() -> None:
    """33 until 2018, 34 with Serbia, 33 again without the United Kingdom."""
    assert [len(countries.eligible) for countries in (UNTIL_2018, FROM_2019, IN_2021, FROM_2022)] == [33, 34, 33, 33]
    assert [len(countries.member_states) for countries in (UNTIL_2018, FROM_2022)] == [28, 27]


def test_no_country_stands_in_two_ways() -> None:
    """Member States, associated countries and doubtful territories are apart."""
    for countries in (UNTIL_2018, FROM_2019, IN_2021, FROM_2022):
        apart = len(countries.member_states) + len(countries.associated) + len(countries.doubtful)
        assert len(countries.member_states | countries.associated | countries.doubtful) == apart
