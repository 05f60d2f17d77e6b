"""The platforms: what is known of them, and whether they existed on a day."""

from datetime import UTC, date, datetime
from itertools import pairwise
from typing import cast

import pytest

from erasmusrules.outcome import Outcome
from erasmusrules.platforms import PLATFORMS, platform_on, platform_sheet
from erasmusrules.problems import WrongInput
from erasmusrules.reference import Aspect, Statement, Unanswered
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.platforms import Platform

MET, NOT_MET, UNDECIDED = Outcome.MET, Outcome.NOT_MET, Outcome.UNDECIDED


@pytest.mark.parametrize(
    ("platform", "day", "outcome"),
    [
        (Platform.SCHOOL_EDUCATION_GATEWAY, date(2017, 12, 31), UNDECIDED),
        (Platform.SCHOOL_EDUCATION_GATEWAY, date(2018, 1, 1), MET),
        (Platform.SCHOOL_EDUCATION_GATEWAY, date(2022, 6, 30), MET),
        (Platform.SCHOOL_EDUCATION_GATEWAY, date(2022, 7, 1), UNDECIDED),
        (Platform.SCHOOL_EDUCATION_GATEWAY, date(2022, 12, 31), UNDECIDED),
        (Platform.SCHOOL_EDUCATION_GATEWAY, date(2023, 1, 1), NOT_MET),
        (Platform.SCHOOL_EDUCATION_GATEWAY, date(2027, 1, 1), UNDECIDED),
        (Platform.ETWINNING_PORTAL, date(2022, 6, 30), MET),
        (Platform.ETWINNING_PORTAL, date(2022, 7, 1), UNDECIDED),
        (Platform.ETWINNING_PORTAL, date(2023, 1, 1), NOT_MET),
        (Platform.ETWINNING, date(2004, 12, 31), UNDECIDED),
        (Platform.ETWINNING, date(2005, 12, 31), UNDECIDED),
        (Platform.ETWINNING, date(2006, 1, 1), MET),
        (Platform.ETWINNING, date(2022, 9, 1), MET),
        (Platform.ETWINNING, date(2026, 12, 31), MET),
        (Platform.ETWINNING, date(2027, 1, 1), UNDECIDED),
        (Platform.EUROPEAN_SCHOOL_EDUCATION_PLATFORM, date(1958, 1, 1), NOT_MET),
        (Platform.EUROPEAN_SCHOOL_EDUCATION_PLATFORM, date(2022, 5, 30), NOT_MET),
        (Platform.EUROPEAN_SCHOOL_EDUCATION_PLATFORM, date(2022, 5, 31), MET),
        (Platform.EUROPEAN_SCHOOL_EDUCATION_PLATFORM, date(2027, 1, 1), UNDECIDED),
        (Platform.EPALE, date(2013, 12, 31), NOT_MET),
        (Platform.EPALE, date(2014, 1, 1), UNDECIDED),
        (Platform.EPALE, date(2015, 4, 14), UNDECIDED),
        (Platform.EPALE, date(2015, 4, 15), MET),
        (Platform.ETWINNING_BELGICA, date(2018, 12, 31), UNDECIDED),
        (Platform.ETWINNING_BELGICA, date(2019, 9, 1), MET),
        (Platform.ETWINNING_BELGICA, date(2020, 1, 1), UNDECIDED),
        (Platform.SWAP_SWAP, date(2019, 9, 25), UNDECIDED),
        (Platform.SWAP_SWAP, date(2019, 9, 26), MET),
        (Platform.SWAP_SWAP, date(2020, 1, 1), UNDECIDED),
        (Platform.MOBILITY_SCOREBOARD, date(2016, 12, 7), NOT_MET),
        (Platform.MOBILITY_SCOREBOARD, date(2016, 12, 8), MET),
    ],
)
def test_a_platform_on_a_day(platform: Platform, day: date, outcome: Outcome) -> None:
    """A platform existed under its name, did not, or nobody can tell."""
    assert platform_on(platform, day).outcome is outcome


def test_the_half_year_of_the_closing_is_said_in_words() -> None:
    """The exact day of the closing was not found, and the answer says so."""
    answer = platform_on(Platform.SCHOOL_EDUCATION_GATEWAY, date(2022, 9, 1))
    assert answer.text("nl") == (
        "Of School Education Gateway op 1 september 2022 onder die naam bestond, kan niet worden beoordeeld. "
        "De website sloot in de tweede helft van 2022; de juiste dag is niet gevonden. "
        "Bron (officiële tekst): Europese Commissie, "
        "‘eTwinning: European School Education Platform, FAQ on the merger’ (2022)."
    )
    assert answer.text("en").startswith(
        "Whether School Education Gateway existed under that name on 1 September 2022 cannot be decided. "
        "The website closed in the second half of 2022; the exact day was not found. Source (official text): "
    )


def test_a_day_nobody_has_read_about_has_a_reason_and_no_source() -> None:
    """What is not known is said, and rests on nothing."""
    answer = platform_on(Platform.SWAP_SWAP, date(2024, 9, 1))
    assert answer.sources == ()
    assert answer.text("nl") == (
        "Of Swap-Swap op 1 september 2024 onder die naam bestond, kan niet worden beoordeeld. "
        "Geen bron die gelezen is, gaat over die dag."
    )


def test_a_platform_that_was_there_is_said_to_be() -> None:
    """An answer that is met needs no reason."""
    assert platform_on(Platform.EPALE, date(2019, 9, 1)).text("en") == (
        "On 1 September 2019, EPALE (Electronic Platform for Adult Learning in Europe) existed under that name. "
        "Source (founding document): Katholiek Onderwijs Vlaanderen, ‘How to go international?’ (2019); "
        "INDIRE (Italy), ‘EPALE’ (2014-2026)."
    )


@pytest.mark.parametrize("day", [None, "2022-09-01", datetime(2022, 9, 1, 12, 0, tzinfo=UTC), 2022])
def test_anything_but_a_day_is_refused(day: object) -> None:
    """A moment is no day, and a year is none either."""
    with pytest.raises(WrongInput, match=r"^day: .*; accepted: a date$"):
        platform_on(Platform.EPALE, cast("date", day))


def test_an_unknown_platform_is_refused_with_those_there_are() -> None:
    """The message names what can be asked for."""
    with pytest.raises(WrongInput, match=r"^platform: 'teletext'; accepted: etwinning, etwinning-portal, "):
        platform_sheet(cast("Platform", "teletext"))


def test_every_platform_has_a_sheet() -> None:
    """No platform is left out."""
    assert list(PLATFORMS) == list(Platform)


@pytest.mark.parametrize("platform", list(Platform))
def test_the_days_of_a_platform_do_not_overlap(platform: Platform) -> None:
    """One day has one answer, with a source that was read; memory decides nothing."""
    spans = platform_sheet(platform).spans
    assert all(span.first <= span.last for span in spans)
    assert all(before.last < after.first for before, after in pairwise(spans))
    cited = [citation for span in spans for citation in span.citations]
    assert cited
    assert all(citation.evidence is not Evidence.RECALLED for citation in cited)
    assert all(span.why is not None for span in spans if span.outcome is UNDECIDED)


def test_the_successor_of_the_closed_sites() -> None:
    """School Education Gateway and eTwinning.net went into one platform; eTwinning itself goes on."""
    successor = {platform: platform_sheet(platform).successor for platform in Platform}
    assert successor.pop(Platform.SCHOOL_EDUCATION_GATEWAY) is Platform.EUROPEAN_SCHOOL_EDUCATION_PLATFORM
    assert successor.pop(Platform.ETWINNING_PORTAL) is Platform.EUROPEAN_SCHOOL_EDUCATION_PLATFORM
    assert set(successor.values()) == {None}


@pytest.mark.parametrize(
    ("platform", "nl", "en"),
    [
        (Platform.ETWINNING_PORTAL, "in 28 talen", "in 28 languages"),
        (Platform.SCHOOL_EDUCATION_GATEWAY, "in 23 talen", "in 23 languages"),
        (Platform.ETWINNING, "43 landen in de Oostenrijkse lijst", "43 countries in the Austrian list"),
        (Platform.ETWINNING, "in Vlaanderen: Epos vzw", "in Flanders: Epos vzw"),
        (Platform.EPALE, "officieel geopend op 15 april 2015", "officially opened on 15 April 2015"),
        (Platform.EPALE, "In welke landen: niet bekend.", "In which countries: not known."),
        (Platform.SWAP_SWAP, "Door wie: niet bekend.", "By whom: not known."),
        (Platform.EUROPEAN_SCHOOL_EDUCATION_PLATFORM, "sinds 31 mei 2022", "since 31 May 2022"),
        (Platform.MOBILITY_SCOREBOARD, "op 14 indicatoren", "on 14 indicators"),
    ],
)
def test_a_sheet_says_what_is_known_and_what_is_not(platform: Platform, nl: str, en: str) -> None:
    """Both languages tell the same."""
    sheet = platform_sheet(platform)
    assert nl in sheet.text("nl")
    assert en in sheet.text("en")


def test_a_sheet_starts_with_the_name_as_it_is_spelt() -> None:
    """eTwinning keeps its small letter."""
    assert platform_sheet(Platform.ETWINNING).text("nl").splitlines()[0] == "eTwinning"


def test_what_is_told_stands_in_the_order_of_the_questions() -> None:
    """For whom comes first; a question without an answer keeps its place."""
    told = platform_sheet(Platform.SWAP_SWAP).told
    assert [one.aspect for one in told] == [
        *(Aspect.FOR_WHOM, Aspect.WHAT_FOR, Aspect.WHEN, Aspect.NAME, Aspect.RUN_BY)
    ]
    assert [type(one) for one in told] == [*[Statement] * 4, Unanswered]
