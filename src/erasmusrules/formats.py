"""How dates, numbers, lists, countries and quantities are written: Babel, imported on first use."""

from collections.abc import Iterable
from datetime import date, time
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Literal

from attrs import frozen

from erasmusrules.label import Label, Language

if TYPE_CHECKING:
    from babel import Locale

_LOCALES: dict[Language, str] = {"nl": "nl_BE", "en": "en_GB"}
_CLOCK = Label(nl="HH.mm 'uur'", en="HH:mm")
_CLOCK_TO_THE_SECOND = Label(nl="HH.mm.ss 'uur'", en="HH:mm:ss")


@frozen(kw_only=True)
class Unit:
    """What is counted, in the singular and the plural: ``{n} dag``, ``{n} dagen``."""

    one: Label
    other: Label


def long_date(day: date, lang: Language) -> str:
    """Write a date out.

    >>> long_date(date(2020, 3, 9), "nl"), long_date(date(2020, 3, 9), "en")
    ('9 maart 2020', '9 March 2020')
    """
    from babel.dates import format_date

    return format_date(day, format="long", locale=_locale(lang))


def clock_time(hour: time, lang: Language) -> str:
    """Write a time of day.

    >>> clock_time(time(12), "nl"), clock_time(time(17, 30), "en")
    ('12.00 uur', '17:30')
    >>> clock_time(time(12, 0, 1), "nl")
    '12.00.01 uur'
    """
    from babel.dates import format_time

    pattern = _CLOCK_TO_THE_SECOND if hour.second else _CLOCK
    return format_time(hour, format=pattern.text(lang), locale=_locale(lang))


def month_name(month: int, lang: Language) -> str:
    """Name a month.

    >>> month_name(9, "nl"), month_name(9, "en")
    ('september', 'September')
    """
    return str(_locale(lang).months["format"]["wide"][month])


def number(value: float | Decimal, lang: Language) -> str:
    """Write a number with the separators of the language.

    >>> number(1234567, "nl"), number(1234567, "en"), number(7.5, "nl")
    ('1.234.567', '1,234,567', '7,5')
    """
    from babel.numbers import format_decimal

    return format_decimal(value, locale=_locale(lang))


def quantity(count: float | Decimal, unit: Unit, lang: Language) -> str:
    """Write a number with what it counts, singular or plural as the language has it.

    >>> days = Unit(one=Label(nl="{n} dag", en="{n} day"), other=Label(nl="{n} dagen", en="{n} days"))
    >>> quantity(1, days, "nl"), quantity(0, days, "nl"), quantity(2, days, "en")
    ('1 dag', '0 dagen', '2 days')
    """
    form = unit.one if _locale(lang).plural_form(count) == "one" else unit.other
    return form.fill(lang, n=number(count, lang))


PERCENT = Unit(one=Label(nl="{n} %", en="{n}%"), other=Label(nl="{n} %", en="{n}%"))
"""Hundredths of a whole."""


def hundredths(share: Fraction) -> float:
    """Count the hundredths in a share, to one decimal and halves upwards.

    >>> hundredths(Fraction(5171, 8159)), hundredths(Fraction(1, 8))
    (63.4, 12.5)
    """
    exact = Decimal(share.numerator * 100) / Decimal(share.denominator)
    rounded = float(exact.quantize(Decimal("0.1"), ROUND_HALF_UP))
    return int(rounded) if rounded.is_integer() else rounded


def listing(items: Iterable[str], lang: Language, *, last: Literal["and", "or"]) -> str:
    """Join items into one phrase.

    >>> listing(["leerling", "leraar", "directeur"], "nl", last="or")
    'leerling, leraar of directeur'
    """
    from babel.lists import format_list

    return format_list(list(items), style="or" if last == "or" else "standard", locale=_locale(lang))


def country(code: str, lang: Language) -> str:
    """Name a country by its ISO 3166-1 alpha-2 code.

    >>> country("GR", "nl"), country("TR", "en")
    ('Griekenland', 'Türkiye')
    """
    return str(_locale(lang).territories[code])


def sentence(text: str) -> str:
    """Make a sentence of a phrase: a capital in front and a full stop behind.

    >>> sentence("de activiteit duurt 5 dagen")
    'De activiteit duurt 5 dagen.'
    """
    return text if not text else f"{text[0].upper()}{text[1:]}{'' if text.endswith(('.', ':')) else '.'}"


@cache
def _locale(lang: Language) -> "Locale":
    from babel import Locale

    if lang not in _LOCALES:
        Label(nl="", en="").text(lang)  # names what is accepted
    return Locale.parse(_LOCALES[lang])
