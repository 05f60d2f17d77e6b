"""Every fact of a mobility: its name, its words, its unit, and the one place where it is counted."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from erasmusrules import calendar
from erasmusrules.conditions import Number, NumberFact, Range, TermFact, TermsFact, TruthFact, term_label
from erasmusrules.formats import Unit, long_date
from erasmusrules.label import Label, Language
from erasmusrules.mobility import Mobility
from erasmusrules.vocabulary.countries import Country, name_of

# ----------------------------------------------------------------------------------------------------- units

_DAYS = Unit(one=Label(nl="{n} dag", en="{n} day"), other=Label(nl="{n} dagen", en="{n} days"))
_MONTHS = Unit(one=Label(nl="{n} maand", en="{n} month"), other=Label(nl="{n} maanden", en="{n} months"))
_YEARS = Unit(one=Label(nl="{n} jaar", en="{n} year of age"), other=Label(nl="{n} jaar", en="{n} years of age"))
_PARTICIPANTS = Unit(
    one=Label(nl="{n} deelnemer", en="{n} participant"), other=Label(nl="{n} deelnemers", en="{n} participants")
)
_PLAIN = Unit(one=Label(nl="{n}", en="{n}"), other=Label(nl="{n}", en="{n}"))


def _absent(*names: str) -> Callable[[Mobility], tuple[str, ...]]:
    """Name those of the fields that are not filled in."""
    return lambda mobility: tuple(name for name in names if getattr(mobility, name) is None)


# -------------------------------------------------------------------------------------------------- how long


def _days(mobility: Mobility) -> int | None:
    first, last = mobility.first_day, mobility.last_day
    return mobility.days if first is None or last is None else calendar.days_between(first, last)


def _missing_days(mobility: Mobility) -> tuple[str, ...]:
    return () if mobility.days is not None else _absent("start", "end")(mobility)


def _missing_dates(mobility: Mobility) -> tuple[str, ...]:
    absent = _absent("start", "end")(mobility)
    return absent if mobility.days is None else absent[:1]


def _months(of_dates: Callable[..., int], of_days: Callable[[int], tuple[int, int]]) -> Callable[[Mobility], Number]:
    def value(mobility: Mobility) -> Number:
        first, last = mobility.first_day, mobility.last_day
        if first is not None and last is not None:
            return of_dates(first, last)
        if mobility.days is None:
            return None
        low, high = of_days(mobility.days)
        return low if low == high else Range(low, high)

    return value


def _from_to(mobility: Mobility, lang: Language) -> str:
    first, last = mobility.first_day, mobility.last_day
    if first is None or last is None:
        return DAYS.sentence(mobility, lang)
    return _RUNS.fill(lang, first=long_date(first, lang), last=long_date(last, lang))


def _last_possible_day(mobility: Mobility, months: int, lang: Language) -> str:
    first = mobility.first_day
    if first is None:
        return ""
    return _UNTIL.fill(lang, day=long_date(calendar.last_day_within(first, months), lang))


_LASTS = Label(nl="zonder reisdagen duurt de activiteit {value}", en="not counting travel, the activity lasts {value}")
_RUNS = Label(nl="de activiteit loopt van {first} tot en met {last}", en="the activity runs from {first} to {last}")
_UNTIL = Label(nl="uiterlijk {day}", en="{day} at the latest")

DAYS = NumberFact(
    name="days",
    label=Label(nl="duur in dagen, zonder reisdagen", en="duration in days, travel excluded"),
    says=_LASTS,
    unit=_DAYS,
    value=_days,
    missing=_missing_days,
)
STARTED_MONTHS = NumberFact(
    name="started-months",
    label=Label(nl="duur in begonnen maanden, zonder reisdagen", en="duration in months begun, travel excluded"),
    says=_LASTS,
    unit=_MONTHS,
    value=_months(calendar.started_months, calendar.started_months_in),
    observed=_from_to,
    in_practice=_last_possible_day,
    missing=_missing_dates,
)
"""For "at most n months": the last day falls before the first day plus n months."""

COMPLETED_MONTHS = NumberFact(
    name="completed-months",
    label=Label(nl="duur in volle maanden, zonder reisdagen", en="duration in whole months, travel excluded"),
    says=_LASTS,
    unit=_MONTHS,
    value=_months(calendar.completed_months, calendar.completed_months_in),
    observed=_from_to,
    missing=_missing_dates,
)
"""For "at least n months": the day after the last day is the first day plus n months, or later."""

# --------------------------------------------------------------------------------------------------- who goes


def _youngest(mobility: Mobility) -> Number:
    """Take the age of the youngest on the first day.

    Whose age is not told may be younger than all others: then only "at most" is known.
    """
    first, born, ages = mobility.first_day, mobility.born or (), mobility.ages or ()
    by_birth = [] if first is None else [calendar.age_on(first, born=day) for day in born]
    known = [*ages, *by_birth]
    if not known:
        return None
    complete = mobility.participants is not None and max(len(ages), len(by_birth)) >= mobility.participants
    return min(known) if complete else Range(None, min(known))


def _missing_ages(mobility: Mobility) -> tuple[str, ...]:
    if isinstance(_youngest(mobility), int):
        return ()
    if mobility.born and mobility.first_day is None:
        return ("start",)
    return ("participants",) if (mobility.born or mobility.ages) and mobility.participants is None else ("born",)


def _all_fewer_opportunities(mobility: Mobility) -> bool | None:
    count, participants = mobility.fewer_opportunities, mobility.participants
    if count is None or (participants is None and count > 0):
        return None
    return count > 0 and count == participants


def _accompanied_throughout(mobility: Mobility) -> bool | None:
    accompanied, days = mobility.accompanied_days, _days(mobility)
    if mobility.accompanying == 0 or accompanied == 0:
        return False
    return None if accompanied is None or days is None else accompanied >= days


YOUNGEST = NumberFact(
    name="youngest",
    label=Label(
        nl="leeftijd van de jongste deelnemer op de eerste dag", en="age of the youngest participant on the first day"
    ),
    says=Label(
        nl="de jongste deelnemer is {value} op de eerste dag",
        en="the youngest participant is {value} on the first day",
    ),
    unit=_YEARS,
    value=_youngest,
    missing=_missing_ages,
)
PARTICIPANTS = NumberFact(
    name="participants",
    label=Label(nl="aantal deelnemers, zonder begeleiders", en="number of participants, accompanying persons excluded"),
    says=Label(nl="de groep telt {value}", en="the group has {value}"),
    unit=_PARTICIPANTS,
    value=lambda mobility: mobility.participants,
    missing=_absent("participants"),
)
ROLE = TermFact(
    name="role",
    label=Label(nl="rol van de deelnemers", en="role of the participants"),
    value=lambda mobility: mobility.role,
    missing=_absent("role"),
)
ALL_WITH_FEWER_OPPORTUNITIES = TruthFact(
    name="all-with-fewer-opportunities",
    label=Label(nl="deelnemers met minder kansen", en="participants with fewer opportunities"),
    yes=Label(
        nl="alle deelnemers zijn deelnemers met minder kansen",
        en="all participants are participants with fewer opportunities",
    ),
    no=Label(
        nl="niet alle deelnemers zijn deelnemers met minder kansen",
        en="not all participants are participants with fewer opportunities",
    ),
    value=_all_fewer_opportunities,
    missing=_absent("fewer_opportunities", "participants"),
)
WITH_FEWER_OPPORTUNITIES = NumberFact(
    name="with-fewer-opportunities",
    label=Label(nl="aantal deelnemers met minder kansen", en="number of participants with fewer opportunities"),
    says=Label(nl="deelnemers met minder kansen: {value}", en="participants with fewer opportunities: {value}"),
    unit=_PARTICIPANTS,
    value=lambda mobility: mobility.fewer_opportunities,
    missing=_absent("fewer_opportunities"),
)
ENROLLED = TruthFact(
    name="enrolled",
    label=Label(nl="band met de uitzendende organisatie", en="link with the sending organisation"),
    yes=Label(
        nl="alle deelnemers horen bij de uitzendende organisatie, als lerende of als personeelslid",
        en="all participants belong to the sending organisation, as learners or as staff",
    ),
    no=Label(
        nl="niet alle deelnemers horen bij de uitzendende organisatie, als lerende of als personeelslid",
        en="not all participants belong to the sending organisation, as learners or as staff",
    ),
    value=lambda mobility: mobility.enrolled,
    missing=_absent("enrolled"),
)
ACCOMPANYING = NumberFact(
    name="accompanying",
    label=Label(nl="aantal begeleiders", en="number of accompanying persons"),
    says=Label(nl="aantal begeleiders: {value}", en="number of accompanying persons: {value}"),
    unit=_PLAIN,
    value=lambda mobility: mobility.accompanying,
    missing=_absent("accompanying"),
)
ACCOMPANIED_THROUGHOUT = TruthFact(
    name="accompanied-throughout",
    label=Label(nl="begeleiding tijdens het hele verblijf", en="accompaniment for the whole stay"),
    yes=Label(nl="er is elke dag een begeleider bij", en="an accompanying person is there every day"),
    no=Label(nl="er is niet elke dag een begeleider bij", en="on some days no accompanying person is there"),
    value=_accompanied_throughout,
    missing=lambda mobility: (*_absent("accompanied_days")(mobility), *_missing_days(mobility)),
)

# ------------------------------------------------------------------------------------------------------ where


def _country(mobility: Mobility, term: Enum, lang: Language) -> str:
    return name_of(term, mobility.call).text(lang) if isinstance(term, Country) else str(term.value)


def _abroad(mobility: Mobility) -> bool | None:
    if mobility.sending is None or mobility.receiving is None:
        return None
    return mobility.sending is not mobility.receiving


SENDING = TermFact(
    name="sending",
    label=Label(nl="uitzendend land", en="sending country"),
    value=lambda mobility: mobility.sending,
    shown=_country,
    missing=_absent("sending"),
)
RECEIVING = TermFact(
    name="receiving",
    label=Label(nl="ontvangend land", en="receiving country"),
    value=lambda mobility: mobility.receiving,
    shown=_country,
    missing=_absent("receiving"),
)
ABROAD = TruthFact(
    name="abroad",
    label=Label(nl="buitenland", en="abroad"),
    yes=Label(
        nl="het ontvangende land is een ander land dan het uitzendende land",
        en="the receiving country is not the same as the sending country",
    ),
    no=Label(
        nl="het ontvangende land is hetzelfde als het uitzendende land",
        en="the receiving country is the same as the sending country",
    ),
    value=_abroad,
    missing=_absent("sending", "receiving"),
)
ORIGINS = TermsFact(
    name="origins",
    label=Label(
        nl="landen van de deelnemers, de gastgroep inbegrepen", en="countries of the participants, hosts included"
    ),
    # An empty list tells nothing: nobody comes from nowhere.
    value=lambda mobility: mobility.countries_of_participants or None,
    shown=_country,
    missing=lambda mobility: () if mobility.countries_of_participants else ("countries_of_participants",),
)
VENUE = TermFact(
    name="venue",
    label=Label(nl="plaats van de activiteit", en="venue of the activity"),
    value=lambda mobility: mobility.venue,
    missing=_absent("venue"),
)

# ------------------------------------------------------------------------------------- what belongs to it


def _inside_project(mobility: Mobility) -> bool | None:
    first, last = mobility.first_day, mobility.last_day
    opens, closes = mobility.project_start, mobility.project_end
    in_order = [
        None if earlier is None or later is None else earlier <= later
        for earlier, later in ((opens, first), (last, closes), (opens, last), (first, closes))
    ]
    if False in in_order:
        return False
    return None if None in in_order else True


ACTION = TermFact(
    name="action",
    label=Label(nl="actie", en="action"),
    value=lambda mobility: mobility.action,
    shown=lambda _mobility, term, lang: f"{term.value}, {term_label(term).text(lang)}",
    missing=_absent("action"),
)
ACTIVITY = TermFact(
    name="activity",
    label=Label(nl="activiteit", en="activity"),
    value=lambda mobility: mobility.activity,
    missing=_absent("activity"),
)
VIRTUAL = TruthFact(
    name="virtual",
    label=Label(nl="virtueel deel", en="virtual part"),
    yes=Label(nl="de activiteit heeft een virtueel deel", en="the activity has a virtual part"),
    no=Label(nl="de activiteit heeft geen virtueel deel", en="the activity has no virtual part"),
    value=lambda mobility: mobility.virtual,
    missing=_absent("virtual"),
)
LEARNING_PROGRAMME = TruthFact(
    name="learning-programme",
    label=Label(nl="individueel leerprogramma", en="individual learning programme"),
    yes=Label(
        nl="elke deelnemer heeft een individueel leerprogramma",
        en="every participant has an individual learning programme",
    ),
    no=Label(
        nl="niet elke deelnemer heeft een individueel leerprogramma",
        en="not every participant has an individual learning programme",
    ),
    value=lambda mobility: mobility.learning_programme,
    missing=_absent("learning_programme"),
)
LEARNING_AGREEMENT = TruthFact(
    name="learning-agreement",
    label=Label(nl="leerovereenkomst", en="learning agreement"),
    yes=Label(
        nl="elke deelnemer heeft een ondertekende leerovereenkomst",
        en="every participant has a signed learning agreement",
    ),
    no=Label(
        nl="niet elke deelnemer heeft een ondertekende leerovereenkomst",
        en="not every participant has a signed learning agreement",
    ),
    value=lambda mobility: mobility.learning_agreement,
    missing=_absent("learning_agreement"),
)
INSIDE_PROJECT = TruthFact(
    name="inside-project",
    label=Label(nl="projectperiode", en="project period"),
    yes=Label(nl="de activiteit valt binnen de projectperiode", en="the activity falls within the project period"),
    no=Label(nl="de activiteit valt buiten de projectperiode", en="the activity falls outside the project period"),
    value=_inside_project,
    missing=_absent("start", "end", "project_start", "project_end"),
)
TRAVEL_DAYS = NumberFact(
    name="travel-days",
    label=Label(nl="gefinancierde reisdagen", en="funded travel days"),
    says=Label(nl="gefinancierde reisdagen: {value}", en="funded travel days: {value}"),
    unit=_PLAIN,
    value=lambda mobility: mobility.travel_days,
    missing=_absent("travel_days"),
)
GREEN_TRAVEL = TruthFact(
    name="green-travel",
    label=Label(nl="groen reizen", en="green travel"),
    yes=Label(
        nl="het grootste deel van de reis gebeurt met een vervoermiddel met een lagere uitstoot",
        en="the main part of the journey is by low-emission transport",
    ),
    no=Label(
        nl="het grootste deel van de reis gebeurt niet met een vervoermiddel met een lagere uitstoot",
        en="the main part of the journey is not by low-emission transport",
    ),
    value=lambda mobility: mobility.green_travel,
    missing=_absent("green_travel"),
)

FACTS = (
    DAYS,
    STARTED_MONTHS,
    COMPLETED_MONTHS,
    YOUNGEST,
    PARTICIPANTS,
    ROLE,
    ALL_WITH_FEWER_OPPORTUNITIES,
    WITH_FEWER_OPPORTUNITIES,
    ENROLLED,
    ACCOMPANYING,
    ACCOMPANIED_THROUGHOUT,
    SENDING,
    RECEIVING,
    ABROAD,
    ORIGINS,
    VENUE,
    ACTION,
    ACTIVITY,
    VIRTUAL,
    LEARNING_PROGRAMME,
    LEARNING_AGREEMENT,
    INSIDE_PROJECT,
    TRAVEL_DAYS,
    GREEN_TRAVEL,
)
"""All of them, for those who go through every fact."""
