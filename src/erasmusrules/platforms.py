"""The platforms where schools find each other: for whom, what for, by whom, and whether they existed on a day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from attrs import field, frozen

from erasmusrules.bibliography.every_field import SEED_001, SEED_004
from erasmusrules.bibliography.flanders import ETWINNING_FLANDERS, SEED_002, SEED_003
from erasmusrules.bibliography.platforms import (
    BEDTEC_2015,
    CEDEFOP_SCOREBOARD,
    EC_ETWINNING_PLUS,
    EC_MERGER_FAQ,
    EC_SCHOOL_PLATFORM,
    INDIRE_EPALE,
    OEAD_ETWINNING,
    REFERNET_UK,
    UPSC_ETWINNING,
)
from erasmusrules.bibliography.school import SEG_2018
from erasmusrules.formats import long_date, sentence
from erasmusrules.label import Label, Language
from erasmusrules.outcome import Outcome
from erasmusrules.problems import Problem, WrongInput
from erasmusrules.reference import Aspect, Statement, Unanswered, as_text, complete, look_up, source_of, stated
from erasmusrules.sources import Citation
from erasmusrules.vocabulary.platforms import Platform

__all__ = ["PLATFORMS", "PlatformOnDay", "PlatformSheet", "Span", "platform_on", "platform_sheet"]


@frozen(kw_only=True)
class Span:
    """Whether a platform existed under its name, from a first day to a last, both included.

    Attributes:
        first: the first day.
        last: the last day.
        outcome: met where it existed, undecided where the sources leave the days open.
        citations: where it was read.
        why: what a reader should know of these days; empty where there is nothing more to say.
    """

    first: date
    last: date
    outcome: Outcome
    citations: tuple[Citation, ...]
    why: Label | None = None


@frozen(kw_only=True)
class PlatformSheet:
    """What is known of a platform.

    Attributes:
        platform: the platform.
        told: what is known and what is not, in the order of the aspects.
        spans: when it existed under its name; days that nobody has read about are absent.
        successor: the platform that came in its place; ``None`` where none is known.
    """

    platform: Platform
    told: tuple[Statement | Unanswered, ...] = field(converter=complete)
    spans: tuple[Span, ...]
    successor: Platform | None = None

    def text(self, lang: Language) -> str:
        """Write out what is known and what is not, with the sources."""
        return as_text(self.platform.label, self.told, lang)


@frozen(kw_only=True)
class PlatformOnDay:
    """Whether a platform existed under its name on a day.

    Attributes:
        platform: the platform.
        day: the day.
        outcome: met where it existed, undecided where nobody can tell.
        why: what a reader should know of that day; ``None`` where there is nothing more to say.
        sources: where it was read.
    """

    platform: Platform
    day: date
    outcome: Outcome
    why: Label | None
    sources: tuple[Citation, ...]

    def text(self, lang: Language) -> str:
        """Say whether it existed, why, and where that was read."""
        name = self.platform.label.text(lang)
        said = _ON_DAY[self.outcome].fill(lang, name=name, day=long_date(self.day, lang))
        why = "" if self.why is None else sentence(self.why.text(lang))
        return " ".join(words for words in (sentence(said), why, source_of(self.sources, lang)) if words)


def platform_on(platform: Platform, day: date) -> PlatformOnDay:
    """Tell whether a platform existed under its name on a day.

    Args:
        platform: the platform.
        day: the day.

    Raises:
        WrongInput: for anything but a platform and a date.

    >>> [platform_on(Platform.SCHOOL_EDUCATION_GATEWAY, date(2022, month, 30)).outcome.value for month in (6, 9)]
    ['met', 'undecided']
    """
    sheet = platform_sheet(platform)
    _refuse_all_but_days(day)
    for span in sheet.spans:
        if span.first <= day <= span.last:
            return PlatformOnDay(platform=platform, day=day, outcome=span.outcome, why=span.why, sources=span.citations)
    return PlatformOnDay(platform=platform, day=day, outcome=Outcome.UNDECIDED, why=_NOT_READ, sources=())


def platform_sheet(platform: Platform) -> PlatformSheet:
    """Give what is known of a platform.

    Args:
        platform: the platform.

    Raises:
        WrongInput: for anything but a platform, naming those there are.

    >>> platform_sheet(Platform.SCHOOL_EDUCATION_GATEWAY).successor.code
    'european-school-education-platform'
    """
    return look_up("platform", platform, PLATFORMS)


def _refuse_all_but_days(day: object) -> None:
    if not isinstance(day, date) or isinstance(day, datetime):  # a moment is no day
        raise WrongInput([Problem(field="day", value=day, accepted=_A_DATE)])


_ON_DAY = {
    Outcome.MET: Label(nl="op {day} bestond {name} onder die naam", en="on {day}, {name} existed under that name"),
    Outcome.NOT_MET: Label(
        nl="op {day} bestond {name} niet onder die naam", en="on {day}, {name} did not exist under that name"
    ),
    Outcome.UNDECIDED: Label(
        nl="of {name} op {day} onder die naam bestond, kan niet worden beoordeeld",
        en="whether {name} existed under that name on {day} cannot be decided",
    ),
}
_NOT_READ = Label(nl="geen bron die gelezen is, gaat over die dag", en="no source that was read is about that day")
_A_DATE = Label(nl="een datum", en="a date")

# The sources were read in November 2026, and show no sign of an end: nothing is known of 2027.
_LAST_READ = date(2026, 12, 31)
# A source that bears only a year speaks for that year.
_NEW_YEAR_2018, _NEW_YEAR_2019, _NEW_YEARS_EVE_2019 = date(2018, 1, 1), date(2019, 1, 1), date(2019, 12, 31)

_CLOSED = EC_MERGER_FAQ.at("FAQ", "the old websites close in the second half of 2022")
_CLOSING = Label(
    nl="de website sloot in de tweede helft van 2022; de juiste dag is niet gevonden",
    en="the website closed in the second half of 2022; the exact day was not found",
)
_MERGED = Label(
    nl="in 2022 opgegaan in het European School Education Platform",
    en="merged into the European School Education Platform in 2022",
)
_MERGER = (
    EC_MERGER_FAQ.at("FAQ", "School Education Gateway and eTwinning merge, first version on 31 May 2022"),
    ETWINNING_FLANDERS.at("FAQ", "first version early June 2022, everything moved by the end of the year"),
)


def _closed_in_2022(first: date, seen: tuple[Citation, ...]) -> tuple[Span, ...]:
    """Say when a website existed that closed in the second half of 2022, on a day that was not found."""
    return (
        Span(first=first, last=date(2022, 6, 30), outcome=Outcome.MET, citations=(*seen, _CLOSED)),
        Span(
            first=date(2022, 7, 1),
            last=date(2022, 12, 31),
            outcome=Outcome.UNDECIDED,
            citations=(_CLOSED,),
            why=_CLOSING,
        ),
        Span(first=date(2023, 1, 1), last=_LAST_READ, outcome=Outcome.NOT_MET, citations=(_CLOSED,), why=_MERGED),
    )


_SHEETS = (
    PlatformSheet(
        platform=Platform.ETWINNING,
        told=(
            stated(
                Aspect.FOR_WHOM,
                "personeel van scholen in de deelnemende landen (leraren, directies, bibliothecarissen), van kleuter- "
                "tot "
                "secundair onderwijs en initieel beroepsonderwijs",
                "staff of schools in the participating countries (teachers, heads, librarians), from early childhood "
                "to "
                "secondary education and initial VET",
                SEED_001.at("line 41", "teachers, heads, librarians of a school in one of the countries involved"),
                UPSC_ETWINNING.at("article", "staff of a school, from early childhood to initial VET"),
            ),
            stated(
                Aspect.FOR_WHOM,
                "leerlingen hebben geen account op het platform: de leraar voegt hen toe aan de TwinSpace van het "
                "project, "
                "waar ze apart aanmelden",
                "pupils have no account on the platform: the teacher adds them to the TwinSpace of the project, with a "
                "login of their own",
                EC_SCHOOL_PLATFORM.at("TwinSpaces", "pupils have no platform account, only a login to the TwinSpace"),
            ),
            stated(
                Aspect.WHAT_FOR,
                "elkaar leren kennen, ideeën en materiaal delen, online projecten opzetten, samen leren in groepen en "
                "online vormingen; voor kinderen uit de lagere school en voor volwassenen",
                "meeting, sharing ideas and material, setting up online projects, learning together in groups and "
                "online "
                "events; for primary pupils and for adults",
                SEED_001.at("lines 41-47", "communicate, collaborate, develop projects, share; labels and awards"),
                SEED_004.at("lines 218-220", "contacts, groups, online learning and projects, after registration"),
                SEED_002.at("lines 573-579", "virtual platforms and e-twinning, from primary pupils to adults"),
            ),
            stated(
                Aspect.WHEN,
                "sinds 2005",
                "since 2005",
                UPSC_ETWINNING.at("article", "registration of school staff since 2005"),
            ),
            stated(
                Aspect.NAME,
                "eTwinning; sinds 31 mei 2022 binnen het European School Education Platform",
                "eTwinning; since 31 May 2022 within the European School Education Platform",
                *_MERGER,
            ),
            stated(
                Aspect.RUN_BY,
                "de Europese Commissie (DG EAC) en European Schoolnet, met in elk land een nationale "
                "ondersteuningsdienst",
                "the European Commission (DG EAC) and European Schoolnet, with a National Support Organisation in each "
                "country",
                EC_SCHOOL_PLATFORM.at(
                    "about", "DG EAC owns it, European Schoolnet runs the content; a support organisation per country"
                ),
            ),
            stated(
                Aspect.RUN_BY,
                "in Vlaanderen: Epos vzw",
                "in Flanders: Epos vzw",
                SEED_004.at("line 299", "eTwinning: at Epos"),
            ),
            stated(
                Aspect.PAID_BY,
                "Erasmus+, Kernactie 2 (2014-2020)",
                "Erasmus+, Key Action 2 (2014-2020)",
                SEED_004.at("line 102", "eTwinning and EPALE are paid through KA2"),
            ),
            stated(
                Aspect.WHERE,
                "43 landen in de Oostenrijkse lijst; het Verenigd Koninkrijk neemt sinds 31 december 2020 niet meer "
                "deel",
                "43 countries in the Austrian list; the United Kingdom has not taken part since 31 December 2020",
                OEAD_ETWINNING.at("countries", "43 countries; the United Kingdom is out since 31 December 2020"),
            ),
            stated(
                Aspect.WHERE,
                "eTwinning Plus sinds 4 maart 2013: Armenië, Azerbeidzjan, Georgië, Moldavië, Oekraïne en Tunesië",
                "eTwinning Plus since 4 March 2013: Armenia, Azerbaijan, Georgia, Moldova, Ukraine and Tunisia",
                EC_ETWINNING_PLUS.at("countries", "since 4 March 2013: AM, AZ, GE, MD and UA, and TN"),
            ),
            stated(
                Aspect.HOW,
                "minstens 2 scholen of leraren werken samen",
                "at least 2 schools or teachers work together",
                BEDTEC_2015.at("blog", "at least 2 partners"),
            ),
            stated(
                Aspect.HOW,
                "wie ervaring heeft, kan zich aanmelden voor eTwinning-labels en -awards; een "
                "eTwinning-ambassadeur kan "
                "op school komen",
                "with some experience one may put oneself forward for eTwinning labels and awards; an eTwinning "
                "ambassador may come to the school",
                SEED_001.at("line 47", "training, ambassadors, and labels or awards for those with experience"),
            ),
            Unanswered(
                aspect=Aspect.HOW,
                why=Label(
                    nl="De bronnen spreken elkaar tegen over de vraag of de partners uit 2 verschillende landen moeten "
                    "komen",
                    en="The sources disagree on whether the partners have to come from 2 different countries",
                ),
            ),
        ),
        spans=(
            Span(
                first=date(2005, 1, 1),
                last=date(2005, 12, 31),
                outcome=Outcome.UNDECIDED,
                citations=(UPSC_ETWINNING.at("article", "since 2005"),),
                why=Label(
                    nl="eTwinning begon in 2005; de juiste dag is niet gevonden",
                    en="eTwinning started in 2005; the exact day was not found",
                ),
            ),
            Span(
                first=date(2006, 1, 1),
                last=_LAST_READ,
                outcome=Outcome.MET,
                citations=(
                    UPSC_ETWINNING.at("article", "since 2005"),
                    SEED_004.at("lines 213-220", "2018-2019: eTwinning for teachers"),
                    SEED_001.at("lines 39-49", "2019: eTwinning for schools"),
                    EC_SCHOOL_PLATFORM.at("about", "eTwinning within the European School Education Platform"),
                ),
            ),
        ),
    ),
    PlatformSheet(
        platform=Platform.ETWINNING_PORTAL,
        told=(
            stated(
                Aspect.FOR_WHOM,
                "personeel van scholen in de deelnemende landen",
                "staff of schools in the participating countries",
                SEED_001.at("lines 41-43", "the entry point for staff of schools"),
            ),
            stated(
                Aspect.WHAT_FOR,
                "toegang tot eTwinning: nieuws, nascholing, erkenning en voorbeelden van projecten, in 28 talen",
                "the way in to eTwinning: news, professional development, recognition and examples of projects, in 28 "
                "languages",
                SEED_001.at("line 43", "28 languages: news, professional development, recognition, projects"),
            ),
            stated(Aspect.WHEN, "tot in de tweede helft van 2022", "until the second half of 2022", _CLOSED),
            stated(Aspect.NAME, "eTwinning.net", "eTwinning.net", SEED_001.at("line 43", "eTwinning.net, the portal")),
            stated(
                Aspect.SUCCESSOR,
                "het European School Education Platform",
                "the European School Education Platform",
                *_MERGER,
            ),
        ),
        spans=_closed_in_2022(
            first=_NEW_YEAR_2019, seen=(SEED_001.at("line 43", "2019: eTwinning.net is the way in to eTwinning"),)
        ),
        successor=Platform.EUROPEAN_SCHOOL_EDUCATION_PLATFORM,
    ),
    PlatformSheet(
        platform=Platform.ETWINNING_BELGICA,
        told=(
            stated(
                Aspect.FOR_WHOM,
                "scholen die samenwerken met scholen uit de Franstalige of Duitstalige Gemeenschap van België",
                "schools that work with schools of the French or German-speaking Community of Belgium",
                SEED_001.at("line 49", "projects with partner schools of the French or German-speaking Community"),
            ),
            stated(
                Aspect.WHAT_FOR,
                "Belgische uitwisselingsprojecten in de kijker zetten",
                "showing Belgian exchange projects",
                SEED_001.at("line 49", "Belgian exchange projects are shown"),
            ),
            stated(Aspect.NAME, "eTwinning Belgica", "eTwinning Belgica", SEED_001.at("line 49", "eTwinning Belgica")),
        ),
        spans=(
            Span(
                first=_NEW_YEAR_2019,
                last=_NEW_YEARS_EVE_2019,
                outcome=Outcome.MET,
                citations=(SEED_001.at("line 49", "2019: there is also eTwinning Belgica"),),
            ),
        ),
    ),
    PlatformSheet(
        platform=Platform.EPALE,
        told=(
            stated(
                Aspect.FOR_WHOM,
                "wie beroepshalve met volwasseneneducatie bezig is: leraren, opleiders, begeleiders, onderzoekers en "
                "beleidsmakers; niet rechtstreeks de lerenden",
                "professionals in adult learning: teachers, trainers, guidance staff, researchers and policymakers; "
                "not "
                "the learners directly",
                SEED_001.at("line 59", "educators, trainers, guidance and support staff, researchers, policymakers"),
                SEED_004.at("lines 276-277", "teachers, lecturers, researchers, academics or policymakers"),
                INDIRE_EPALE.at("page", "for professionals; open to anyone interested"),
            ),
            stated(
                Aspect.WHAT_FOR,
                "informatie uitwisselen, partners zoeken en van collega's in heel Europa leren: blogs, fora, groepen "
                "en "
                "ontmoetingen",
                "exchanging information, finding partners and learning from colleagues all over Europe: blogs, forums, "
                "groups and meetings",
                SEED_001.at("line 63", "blog posts, forums, partner search, physical gatherings"),
                SEED_004.at("lines 276-284", "exchange of information, online articles, communities of practice"),
            ),
            stated(
                Aspect.WHEN,
                "gelanceerd in 2014, officieel geopend op 15 april 2015",
                "launched in 2014, officially opened on 15 April 2015",
                INDIRE_EPALE.at("page", "launched in 2014, officially on 15 April 2015"),
            ),
            stated(
                Aspect.NAME,
                "EPALE, elektronisch platform voor volwasseneneducatie in Europa",
                "EPALE, Electronic Platform for Adult Learning in Europe",
                SEED_004.at("lines 272-274", "electronic platform for adult education in Europe"),
            ),
            stated(
                Aspect.RUN_BY,
                "in elk deelnemend land een nationale ondersteuningsdienst",
                "a National Support Service in each participating country",
                INDIRE_EPALE.at("page", "National Support Services in the participating countries"),
            ),
            stated(
                Aspect.PAID_BY,
                "Erasmus+, Kernactie 2 (2014-2020)",
                "Erasmus+, Key Action 2 (2014-2020)",
                SEED_004.at("line 102", "eTwinning and EPALE are paid through KA2"),
                SEED_001.at("line 61", "funded by Erasmus+"),
            ),
            Unanswered(
                aspect=Aspect.WHERE,
                why=Label(nl="Geen gelezen bron geeft de lijst", en="No source that was read gives the list"),
            ),
        ),
        spans=(
            Span(
                first=date.min,
                last=date(2013, 12, 31),
                outcome=Outcome.NOT_MET,
                citations=(INDIRE_EPALE.at("page", "launched in 2014"),),
            ),
            Span(
                first=date(2014, 1, 1),
                last=date(2015, 4, 14),
                outcome=Outcome.UNDECIDED,
                citations=(INDIRE_EPALE.at("page", "launched in 2014, officially on 15 April 2015"),),
                why=Label(
                    nl="EPALE ging van start in 2014 en officieel op 15 april 2015; de eerste dag is niet gevonden",
                    en="EPALE was launched in 2014, and officially on 15 April 2015; its first day was not found",
                ),
            ),
            Span(
                first=date(2015, 4, 15),
                last=_LAST_READ,
                outcome=Outcome.MET,
                citations=(
                    INDIRE_EPALE.at("page", "officially since 15 April 2015"),
                    SEED_001.at("lines 59-67", "2019: EPALE for adult education"),
                ),
            ),
        ),
    ),
    PlatformSheet(
        platform=Platform.SCHOOL_EDUCATION_GATEWAY,
        told=(
            stated(
                Aspect.FOR_WHOM,
                "leraren, schoolleiders, beleidsmakers, deskundigen en anderen die in het onderwijs werken",
                "teachers, school leaders, policymakers, experts and other professionals in education",
                SEED_001.at("line 77", "teachers, school leaders, policymakers, experts and other professionals"),
            ),
            stated(
                Aspect.WHAT_FOR,
                "nieuws en thema's, en in de Teacher Academy een catalogus van cursussen, gratis online cursussen en "
                "lesmateriaal; in 23 talen",
                "news and themes, and in the Teacher Academy a catalogue of courses, free online courses and teaching "
                "material; in 23 languages",
                SEED_001.at("lines 77-83", "23 languages; the Teacher Academy with a central course catalogue"),
            ),
            stated(Aspect.WHEN, "tot in de tweede helft van 2022", "until the second half of 2022", _CLOSED),
            stated(
                Aspect.NAME,
                "School Education Gateway",
                "School Education Gateway",
                SEED_001.at("line 77", "the School Education Gateway"),
            ),
            stated(Aspect.PAID_BY, "Erasmus+", "Erasmus+", SEED_001.at("line 79", "funded by Erasmus+")),
            stated(
                Aspect.SUCCESSOR,
                "het European School Education Platform",
                "the European School Education Platform",
                *_MERGER,
            ),
        ),
        spans=_closed_in_2022(
            first=_NEW_YEAR_2018,
            seen=(
                SEG_2018.at("page", "2018: a page of the School Education Gateway itself"),
                SEED_001.at("lines 69-83", "2019: search a course on the School Education Gateway"),
            ),
        ),
        successor=Platform.EUROPEAN_SCHOOL_EDUCATION_PLATFORM,
    ),
    PlatformSheet(
        platform=Platform.EUROPEAN_SCHOOL_EDUCATION_PLATFORM,
        told=(
            stated(
                Aspect.FOR_WHOM,
                "iedereen in het schoolonderwijs: personeel, onderzoekers en beleidsmakers, van jonge kinderen tot "
                "secundair onderwijs en initieel beroepsonderwijs",
                "everyone in school education: staff, researchers and policymakers, from early childhood to secondary "
                "education and initial VET",
                EC_SCHOOL_PLATFORM.at("about", "staff, researchers, policymakers; early childhood to initial VET"),
            ),
            stated(
                Aspect.WHAT_FOR,
                "wat op de School Education Gateway en op eTwinning.net stond, op één plaats",
                "what was on the School Education Gateway and on eTwinning.net, in one place",
                *_MERGER,
            ),
            stated(
                Aspect.WHEN,
                "sinds 31 mei 2022 (eerste versie)",
                "since 31 May 2022 (first version)",
                *_MERGER,
            ),
            stated(
                Aspect.NAME,
                "European School Education Platform, ook in het Nederlands; afgekort ESEP",
                "European School Education Platform, in Dutch too; ESEP for short",
                ETWINNING_FLANDERS.at("FAQ", "the English name is kept: European School Education Platform"),
            ),
            stated(
                Aspect.RUN_BY,
                "eigenaar is de Europese Commissie (DG EAC), European Schoolnet zorgt voor de inhoud, de contracten "
                "lopen "
                "via EACEA; elk land heeft een nationale ondersteuningsdienst",
                "the European Commission (DG EAC) owns it, European Schoolnet runs the content, contracts go through "
                "EACEA; "
                "each country has a National Support Organisation",
                EC_SCHOOL_PLATFORM.at(
                    "about", "DG EAC owner, European Schoolnet content, contracts through EACEA, national organisations"
                ),
            ),
        ),
        spans=(
            Span(
                first=date.min,
                last=date(2022, 5, 30),
                outcome=Outcome.NOT_MET,
                citations=(_MERGER[0],),
            ),
            Span(
                first=date(2022, 5, 31),
                last=_LAST_READ,
                outcome=Outcome.MET,
                citations=(_MERGER[0], EC_SCHOOL_PLATFORM.at("about", "a platform for all in school education")),
            ),
        ),
    ),
    PlatformSheet(
        platform=Platform.SWAP_SWAP,
        told=(
            stated(
                Aspect.FOR_WHOM,
                "leraren die een partnerschool uit een andere Gemeenschap van België zoeken",
                "teachers who look for a partner school in another Community of Belgium",
                SEED_001.at("lines 111-115", "partner search for exchanges between the Communities"),
            ),
            stated(
                Aspect.WHAT_FOR,
                "zoekertjes van andere leraren lezen en er zelf een plaatsen, gratis",
                "reading the advertisements of other teachers and placing one, free of charge",
                SEED_001.at("line 115", "a free tool: see the advertisements of other teachers, place your own"),
            ),
            stated(Aspect.WHEN, "sinds 2019", "since 2019", SEED_001.at("line 115", "since this year: 2019")),
            stated(Aspect.NAME, "Swap-Swap", "Swap-Swap", SEED_001.at("line 115", "on the website of Swap-Swap")),
        ),
        spans=(
            Span(
                first=_NEW_YEAR_2019,
                last=date(2019, 9, 25),
                outcome=Outcome.UNDECIDED,
                citations=(SEED_001.at("line 115", "since this year: 2019"),),
                why=Label(
                    nl="de zoektool kwam er in 2019; de juiste dag is niet gevonden",
                    en="the search tool came in 2019; the exact day was not found",
                ),
            ),
            Span(
                first=date(2019, 9, 26),
                last=_NEW_YEARS_EVE_2019,
                outcome=Outcome.MET,
                citations=(
                    SEED_001.at("lines 115-118", "there is a tool; applications are open until 26 September 2019"),
                ),
            ),
        ),
    ),
    PlatformSheet(
        platform=Platform.IMPACT_TOOL,
        told=(
            stated(
                Aspect.FOR_WHOM,
                "scholen met een internationaal project",
                "schools with an international project",
                SEED_001.at("lines 285-287", "to evaluate international projects"),
            ),
            stated(
                Aspect.WHAT_FOR,
                "van bij het begin de juiste doelen kiezen en een project evalueren",
                "setting the right goals from the start and evaluating a project",
                SEED_001.at("lines 285-287", "helps from the start of the project"),
            ),
            stated(Aspect.NAME, "Impacttool", "Impact Tool", SEED_001.at("line 287", "the Impacttool")),
            stated(
                Aspect.RUN_BY,
                "het Nederlandse nationaal agentschap voor Erasmus+",
                "the Dutch National Agency for Erasmus+",
                SEED_001.at("lines 285-287", "developed by the Dutch National Agency"),
            ),
        ),
        spans=(
            Span(
                first=_NEW_YEAR_2019,
                last=_NEW_YEARS_EVE_2019,
                outcome=Outcome.MET,
                citations=(SEED_001.at("lines 285-287", "2019: the tool of the Dutch National Agency"),),
            ),
        ),
    ),
    PlatformSheet(
        platform=Platform.MOBILITY_SCOREBOARD,
        told=(
            stated(
                Aspect.WHAT_FOR,
                "nagaan hoe een land of regio vooruitgaat met leermobiliteit in beroepsopleidingen, op 14 indicatoren",
                "following the progress of a country or region in learning mobility in VET, on 14 indicators",
                SEED_003.at("lines 3-8", "progress on 14 indicators, periodically"),
            ),
            stated(
                Aspect.WHEN,
                "sinds 8 december 2016",
                "since 8 December 2016",
                REFERNET_UK.at("news", "launched on 8 December 2016"),
            ),
            stated(
                Aspect.NAME,
                "Mobility Scoreboard, ook in het Nederlands",
                "Mobility Scoreboard, in Dutch too",
                SEED_003.at("lines 23-24", "the Mobility Scoreboard, in English"),
            ),
            stated(Aspect.RUN_BY, "Cedefop", "Cedefop", CEDEFOP_SCOREBOARD.at("page", "a database of Cedefop")),
        ),
        spans=(
            Span(
                first=date.min,
                last=date(2016, 12, 7),
                outcome=Outcome.NOT_MET,
                citations=(REFERNET_UK.at("news", "launched on 8 December 2016"),),
            ),
            Span(
                first=date(2016, 12, 8),
                last=_LAST_READ,
                outcome=Outcome.MET,
                citations=(
                    REFERNET_UK.at("news", "launched on 8 December 2016"),
                    SEED_003.at("lines 23-24", "lessons from the Mobility Scoreboard, 2025-2026"),
                ),
            ),
        ),
    ),
)

PLATFORMS: Mapping[Platform, PlatformSheet] = {sheet.platform: sheet for sheet in _SHEETS}
"""What is known of every platform."""
