"""The facts of an exchange of classes, beside those of every project: who meets whom, where, for what and how long."""

from __future__ import annotations

from datetime import date
from enum import Enum

from erasmusrules import calendar
from erasmusrules.conditions import Field, Number, NumberFact, TermFact, TermsFact, TruthFact, term_label
from erasmusrules.formats import Unit
from erasmusrules.label import Label, Language
from erasmusrules.project import Project
from erasmusrules.project_facts import absent

_DAYS = Unit(one=Label(nl="{n} dag", en="{n} day"), other=Label(nl="{n} dagen", en="{n} days"))
_SEPTEMBER = 9
_NIGHTS = Unit(one=Label(nl="{n} nacht", en="{n} night"), other=Label(nl="{n} nachten", en="{n} nights"))


def _named(_project: Project, term: Enum, lang: Language) -> str:
    return term_label(term).text(lang)


# ------------------------------------------------------------------------------------------------- who meets whom

LEVELS = TermsFact(
    name="levels",
    label=Label(nl="onderwijsniveaus van de klassen", en="levels of education of the classes"),
    each=Label(nl="elke klas zit op {value}", en="each class is at {value}"),
    value=lambda project: project.levels or None,
    shown=_named,
    missing=lambda project: () if project.levels else ("levels",),
)
COMMUNITIES = TermsFact(
    name="communities",
    label=Label(nl="Gemeenschappen van de scholen", en="Communities of the schools"),
    value=lambda project: tuple(dict.fromkeys(project.communities or ())) or None,
    shown=_named,
    missing=lambda project: () if project.communities else ("communities",),
)
ROLE = TermFact(
    name="role",
    label=Label(nl="rol van de deelnemers", en="role of the participants"),
    says=Label(nl="wie uitwisselt, is {value}", en="whoever takes part is: {value}"),
    value=Field("role"),
    missing=absent("role"),
)

# -------------------------------------------------------------------------------------------------------- for what

EDUCATIONAL_PROJECT = TruthFact(
    name="educational-project",
    label=Label(nl="onderwijskundig project", en="educational project"),
    yes=Label(
        nl="de uitwisselingen zijn een onderdeel van een onderwijskundig project, uitgewerkt met de partnerschool",
        en="the exchanges are part of an educational project, worked out with the partner school",
    ),
    no=Label(
        nl="de uitwisselingen zijn geen onderdeel van een onderwijskundig project met de partnerschool",
        en="the exchanges are not part of an educational project with the partner school",
    ),
    value=Field("educational_project"),
    missing=absent("educational_project"),
)
ONLY_CULTURE_OR_TOURISM = TruthFact(
    name="only-culture-or-tourism",
    label=Label(nl="alleen cultuur of toerisme", en="culture or tourism only"),
    yes=Label(
        nl="het gaat alleen om culturele of toeristische uitstappen", en="the visits are for culture or tourism only"
    ),
    no=Label(
        nl="het gaat niet alleen om culturele of toeristische uitstappen",
        en="the visits are for more than culture or tourism",
    ),
    value=Field("only_culture_or_tourism"),
    missing=absent("only_culture_or_tourism"),
)
OTHER_ACTIVITIES = TruthFact(
    name="other-activities",
    label=Label(nl="andere activiteiten", en="other activities"),
    yes=Label(
        nl="er zijn ook andere projectactiviteiten dan de klasuitwisselingen",
        en="there are other project activities besides the class exchanges",
    ),
    no=Label(
        nl="de klasuitwisselingen zijn de enige projectactiviteiten",
        en="the class exchanges are the only project activities",
    ),
    value=Field("other_activities"),
    missing=absent("other_activities"),
)
RECIPROCAL = TruthFact(
    name="reciprocal",
    label=Label(nl="bezoek en tegenbezoek", en="visit and return visit"),
    yes=Label(nl="de scholen bezoeken elkaar over en weer", en="each school visits the other"),
    no=Label(nl="maar één van de scholen gaat op bezoek", en="only one of the schools goes on a visit"),
    value=Field("reciprocal"),
    missing=absent("reciprocal"),
)
WHOLE_CLASS = TruthFact(
    name="whole-class",
    label=Label(nl="hele klas", en="whole class"),
    yes=Label(nl="de hele klas doet mee", en="the whole class takes part"),
    no=Label(nl="niet de hele klas doet mee", en="not all of the class takes part"),
    value=Field("whole_class"),
    missing=absent("whole_class"),
)
VIRTUAL = TruthFact(
    name="virtual-exchange",
    label=Label(nl="uitwisseling alleen online", en="online-only exchange"),
    yes=Label(nl="de uitwisseling verloopt alleen online", en="the exchange is online only"),
    no=Label(nl="de scholen ontmoeten elkaar ook in het echt", en="the schools also meet in person"),
    value=Field("virtual"),
    missing=absent("virtual"),
)

# -------------------------------------------------------------------------------------------------------- how long


def _in_one_school_year(project: Project) -> bool | None:
    """Tell whether it begins and ends between 1 September and 31 August; what is longer than a year cannot."""
    start, end = project.start, project.end
    if start is not None and end is not None:
        return _school_year(start) == _school_year(end)
    too_long = project.months is not None and project.months > calendar.MONTHS_IN_A_YEAR
    return False if too_long else None


def _school_year(day: date) -> int:
    return day.year if day.month >= _SEPTEMBER else day.year - 1


def _days_for_each_community(project: Project) -> Number:
    if project.days is None or not project.communities:
        return None
    return project.days / len(set(project.communities))


def _nights(project: Project) -> int | None:
    """Count the nights; who is together for one day alone spends none."""
    return 0 if project.nights is None and project.days == 1 else project.nights


ONE_SCHOOL_YEAR = TruthFact(
    name="one-school-year",
    label=Label(nl="één schooljaar", en="one school year"),
    yes=Label(nl="het project blijft binnen één schooljaar", en="the project stays within one school year"),
    no=Label(nl="het project blijft niet binnen één schooljaar", en="the project does not stay within one school year"),
    value=_in_one_school_year,
    missing=absent("start", "end"),
)
IN_SCHOOL_HOLIDAYS = TruthFact(
    name="in-school-holidays",
    label=Label(nl="in de schoolvakantie", en="in the school holidays"),
    yes=Label(nl="een uitwisseling valt in een schoolvakantie", en="an exchange falls in the school holidays"),
    no=Label(
        nl="de uitwisselingen vallen buiten de schoolvakanties", en="the exchanges fall outside the school holidays"
    ),
    value=Field("in_school_holidays"),
    missing=absent("in_school_holidays"),
)
DAYS_TOGETHER = NumberFact(
    name="days-together",
    label=Label(nl="dagen ter plaatse", en="days on site"),
    says=Label(nl="de klassen zijn {value} na elkaar samen", en="the classes are together for {value} in a row"),
    unit=_DAYS,
    value=Field("days"),
    missing=absent("days"),
)
NIGHTS_TOGETHER = NumberFact(
    name="nights-together",
    label=Label(nl="nachten ter plaatse", en="nights on site"),
    says=Label(nl="ze blijven {value} ter plaatse", en="they stay {value} on site"),
    unit=_NIGHTS,
    value=_nights,
    missing=absent("nights"),
)
DAYS_FOR_EACH_COMMUNITY = NumberFact(
    name="days-for-each-community",
    label=Label(nl="ontmoetingsdagen per Gemeenschap", en="days for meeting per Community"),
    says=Label(
        nl="per betrokken Gemeenschap telt de uitwisseling {value} om elkaar te ontmoeten",
        en="for each Community involved the exchange has {value} for meeting",
    ),
    unit=_DAYS,
    value=_days_for_each_community,
    missing=lambda project: (*absent("days")(project), *COMMUNITIES.missing(project)),
)
