"""How dates, numbers, lists, countries and quantities are written."""

from datetime import date, time
from fractions import Fraction
from inspect import Parameter, signature

import pytest

from erasmusrules.formats import (
    PERCENT,
    Unit,
    clock_time,
    country,
    hundredths,
    listing,
    long_date,
    number,
    quantity,
    sentence,
)
from erasmusrules.label import Label, Language

MONTHS = Unit(
    one=Label(nl="{n} maand", en="{n} month"),
    other=Label(nl="{n} maanden", en="{n} months"),
)


@pytest.mark.parametrize(
    ("day", "nl", "en"),
    [
        (date(2020, 3, 9), "9 maart 2020", "9 March 2020"),
        (date(2018, 8, 31), "31 augustus 2018", "31 August 2018"),
        (date(2024, 2, 29), "29 februari 2024", "29 February 2024"),
        (date(2021, 1, 1), "1 januari 2021", "1 January 2021"),
    ],
)
def test_a_date_is_written_out(day: date, nl: str, en: str) -> None:
    """The day comes first and the month is a word, with a small letter in Dutch and a capital in English."""
    assert long_date(day, "nl") == nl
    assert long_date(day, "en") == en


@pytest.mark.parametrize(
    ("hour", "nl", "en"),
    [
        (time(12), "12.00 uur", "12:00"),
        (time(9, 5), "09.05 uur", "09:05"),
        (time(0), "00.00 uur", "00:00"),
        (time(11, 59, 59), "11.59.59 uur", "11:59:59"),
    ],
)
def test_a_time_of_day_is_written_out(hour: time, nl: str, en: str) -> None:
    """Hours and minutes with a full stop and a word in Dutch, with a colon in English."""
    assert clock_time(hour, "nl") == nl
    assert clock_time(hour, "en") == en


@pytest.mark.parametrize(
    ("value", "nl", "en"),
    [
        (0, "0", "0"),
        (999, "999", "999"),
        (1000, "1.000", "1,000"),
        (1234567, "1.234.567", "1,234,567"),
    ],
)
def test_a_number_has_the_separators_of_the_language(value: int, nl: str, en: str) -> None:
    """Thousands are set apart by a point in Dutch and by a comma in English."""
    assert number(value, "nl") == nl
    assert number(value, "en") == en


@pytest.mark.parametrize(
    ("count", "nl", "en"),
    [
        (0, "0 maanden", "0 months"),
        (1, "1 maand", "1 month"),
        (2, "2 maanden", "2 months"),
        (21, "21 maanden", "21 months"),
        (1000, "1.000 maanden", "1,000 months"),
    ],
)
def test_a_quantity_is_singular_or_plural(count: int, nl: str, en: str) -> None:
    """Only one is singular, in either language; none is plural."""
    assert quantity(count, MONTHS, "nl") == nl
    assert quantity(count, MONTHS, "en") == en


@pytest.mark.parametrize(
    ("items", "nl", "en"),
    [
        ([], "", ""),
        (["Gent"], "Gent", "Gent"),
        (["Gent", "Oslo"], "Gent en Oslo", "Gent and Oslo"),
        (["Gent", "Oslo", "Porto"], "Gent, Oslo en Porto", "Gent, Oslo and Porto"),
        (["Gent", "Oslo", "Porto", "Riga"], "Gent, Oslo, Porto en Riga", "Gent, Oslo, Porto and Riga"),
    ],
)
def test_a_list_that_ends_in_and(items: list[str], nl: str, en: str) -> None:
    """Items are joined by commas and a last "and", without a comma before it."""
    assert listing(items, "nl", last="and") == nl
    assert listing(items, "en", last="and") == en


@pytest.mark.parametrize(
    ("items", "nl", "en"),
    [
        ([], "", ""),
        (["Gent"], "Gent", "Gent"),
        (["Gent", "Oslo"], "Gent of Oslo", "Gent or Oslo"),
        (["Gent", "Oslo", "Porto"], "Gent, Oslo of Porto", "Gent, Oslo or Porto"),
    ],
)
def test_a_list_that_ends_in_or(items: list[str], nl: str, en: str) -> None:
    """Items are joined by commas and a last "or", without a comma before it."""
    assert listing(items, "nl", last="or") == nl
    assert listing(items, "en", last="or") == en


def test_a_list_may_come_one_by_one() -> None:
    """The items of a list need not be a list: any iterable will do."""
    assert listing((town for town in ["Gent", "Oslo"]), "nl", last="and") == "Gent en Oslo"


@pytest.mark.parametrize(
    ("code", "nl", "en"),
    [
        ("BE", "België", "Belgium"),
        ("GR", "Griekenland", "Greece"),
        ("TR", "Turkije", "Türkiye"),
        ("CZ", "Tsjechië", "Czechia"),
        ("GB", "Verenigd Koninkrijk", "United Kingdom"),
        ("FI", "Finland", "Finland"),
    ],
)
def test_a_country_is_named_by_its_code(code: str, nl: str, en: str) -> None:
    """A country has its name in the language asked for."""
    assert country(code, "nl") == nl
    assert country(code, "en") == en


def test_a_country_that_is_not_there() -> None:
    """A code that is no country's gives an error, not an empty name."""
    with pytest.raises(KeyError, match="QX"):
        country("QX", "nl")


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("zonder reisdagen duurt de activiteit 5 dagen", "Zonder reisdagen duurt de activiteit 5 dagen."),
        ("één deelnemer", "Één deelnemer."),
        ("KA229 is open", "KA229 is open."),
        ("er is nog geen bron gelezen.", "Er is nog geen bron gelezen."),
        ("nog te regelen:", "Nog te regelen:"),
        ("5 dagen", "5 dagen."),
        ("x", "X."),
        ("", ""),
    ],
)
def test_a_phrase_becomes_a_sentence(phrase: str, said: str) -> None:
    """A capital in front and a full stop behind, unless it ends in a stop or a colon; of nothing comes nothing."""
    assert sentence(phrase) == said


@pytest.mark.parametrize("lang", ["fr", "nl_BE", ""])
def test_another_language_is_refused(lang: Language) -> None:
    """Whatever is written, a language that is not there is named together with those that are."""
    message = rf"^lang: '{lang}'; accepted: nl, en$"
    with pytest.raises(ValueError, match=message):
        long_date(date(2020, 3, 9), lang)
    with pytest.raises(ValueError, match=message):
        number(1000, lang)
    with pytest.raises(ValueError, match=message):
        quantity(2, MONTHS, lang)
    with pytest.raises(ValueError, match=message):
        listing(["Gent"], lang, last="and")
    with pytest.raises(ValueError, match=message):
        country("BE", lang)


@pytest.mark.parametrize(
    ("share", "expected"),
    [
        (Fraction(0), 0),
        (Fraction(1), 100),
        (Fraction(5171, 8159), 63.4),
        (Fraction(1, 2000), 0.1),
        (Fraction(1, 2001), 0),
    ],
)
def test_hundredths_are_rounded_to_one_decimal(share: Fraction, expected: float) -> None:
    """Half a tenth goes up; less than that goes down."""
    assert hundredths(share) == expected


def test_hundredths_in_words() -> None:
    """Dutch in Flanders puts a space before the sign."""
    assert (quantity(63.4, PERCENT, "nl"), quantity(63.4, PERCENT, "en")) == ("63,4 %", "63.4%")
    assert (quantity(1, PERCENT, "nl"), quantity(1, PERCENT, "en")) == ("1 %", "1%")


def test_one_and_many_are_named() -> None:
    """Both are words: which is which is always said."""
    assert all(part.kind is Parameter.KEYWORD_ONLY for part in signature(Unit).parameters.values())
