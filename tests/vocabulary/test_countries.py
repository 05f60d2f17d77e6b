"""The countries of the world and their names."""

import pytest

from erasmusrules.label import Label
from erasmusrules.vocabulary.countries import EU_SPELLINGS, Country, name_of

CODES = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ "
    "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO "
    "FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE "
    "JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO "
    "MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW "
    "PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM "
    "TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"
)
"""The codes of ISO 3166-1, and XK for Kosovo."""

SAME_IN_BOTH_LANGUAGES = (
    "AD AF AI AO AQ AW BB BD BF BI BJ BM BN BO BT BW BY BZ CA CN CO CR CU CW CY DJ DM EC ER FI FJ FM GA GD GG GH GI "
    "GM GP GT GU GY HN IM IN IR JE JM JP KI LA LI LK LR LS MC ME ML MQ MS MT MU MW MX MZ NE NG NI NP NR NU OM PA PE "
    "PK PR PT PW PY QA RE RW SG SL SM SN SR SV SZ TG TH TK TM TO TV TW TZ UY VE VN VU WS XK YT ZM ZW"
)
"""Andorra, Finland, Liechtenstein, Malta, Portugal and the like: the name is the same word in Dutch and in English."""


def test_the_countries() -> None:
    """The 249 countries and territories of ISO 3166-1, and Kosovo, by their codes."""
    assert [country.code for country in Country] == CODES.split()
    assert len(Country) == 250


def test_a_country_is_called_by_its_code() -> None:
    """In code, in records and as plain text, a country is its code."""
    codes = CODES.split()
    assert [country.name for country in Country] == codes
    assert [country.value for country in Country] == codes
    assert [str(country) for country in Country] == codes


@pytest.mark.parametrize(
    ("country", "nl", "en"),
    [
        (Country.BE, "België", "Belgium"),
        (Country.NL, "Nederland", "Netherlands"),
        (Country.FI, "Finland", "Finland"),
        (Country.GB, "Verenigd Koninkrijk", "United Kingdom"),
        (Country.GR, "Griekenland", "Greece"),
        (Country.CZ, "Tsjechië", "Czechia"),
        (Country.TR, "Turkije", "Türkiye"),
        (Country.MK, "Noord-Macedonië", "North Macedonia"),
        (Country.XK, "Kosovo", "Kosovo"),
    ],
)
def test_a_country_has_its_present_name(country: Country, nl: str, en: str) -> None:
    """A country is named as it is named now, in Dutch and in English."""
    assert country.label == Label(nl=nl, en=en)


def test_names_are_in_two_languages() -> None:
    """Every country has a name in both languages, the same only where the word is."""
    assert [country for country in Country if not country.label.nl.strip() or not country.label.en.strip()] == []
    same = [country.code for country in Country if country.label.nl == country.label.en]
    assert same == SAME_IN_BOTH_LANGUAGES.split()


def test_names_are_each_others_only() -> None:
    """No two countries share a name in either language."""
    assert len({country.label.nl for country in Country}) == 250
    assert len({country.label.en for country in Country}) == 250


def test_the_eu_spells_two_countries_its_own_way() -> None:
    """Greece is EL and the United Kingdom UK in papers of the EU; neither is a code of ISO."""
    assert EU_SPELLINGS == {"EL": Country.GR, "UK": Country.GB}


@pytest.mark.parametrize(
    ("call", "nl", "en"),
    [
        (
            2014,
            "de voormalige Joegoslavische Republiek Macedonië",
            "the former Yugoslav Republic of Macedonia",
        ),
        (
            2018,
            "de voormalige Joegoslavische Republiek Macedonië",
            "the former Yugoslav Republic of Macedonia",
        ),
        (2019, "Noord-Macedonië", "North Macedonia"),
        (2026, "Noord-Macedonië", "North Macedonia"),
        (None, "Noord-Macedonië", "North Macedonia"),
    ],
)
def test_north_macedonia_bore_another_name(call: int | None, nl: str, en: str) -> None:
    """Up to call 2018 it is named as the guide of that call does; by its present name later, or in no call."""
    assert name_of(Country.MK, call) == Label(nl=nl, en=en)


@pytest.mark.parametrize("call", [2014, 2018, 2019, None])
def test_other_countries_bear_their_present_name(call: int | None) -> None:
    """Whatever the call, a country that did not change its name has that name."""
    assert name_of(Country.FI, call) == Label(nl="Finland", en="Finland")
    assert name_of(Country.RS, call) == Label(nl="Servië", en="Serbia")
