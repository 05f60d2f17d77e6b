"""Every fact of a mobility: its name, its words, its unit, and the one place where it is counted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import Enum
from math import ceil, floor

from erasmusrules import calendar
from erasmusrules.conditions import Field, Number, NumberFact, Range, TermFact, TermsFact, TruthFact, term_label
from erasmusrules.formats import Unit, long_date, quantity
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
_HOURS = Unit(one=Label(nl="{n} uur", en="{n} hour"), other=Label(nl="{n} uur", en="{n} hours"))
_CREDITS = Unit(
    one=Label(nl="{n} studiepunt", en="{n} ECTS credit"), other=Label(nl="{n} studiepunten", en="{n} ECTS credits")
)
_PLAIN = Unit(one=Label(nl="{n}", en="{n}"), other=Label(nl="{n}", en="{n}"))


def absent(*names: str) -> Callable[[Mobility], tuple[str, ...]]:
    """Name those of the fields that are not filled in."""
    return lambda mobility: tuple(name for name in names if getattr(mobility, name) is None)


# -------------------------------------------------------------------------------------------------- how long


def _days(mobility: Mobility) -> int | None:
    start, end = mobility.start, mobility.end
    return mobility.days if start is None or end is None else calendar.days_between(start, end)


def _missing_days(mobility: Mobility) -> tuple[str, ...]:
    return () if mobility.days is not None else absent("start", "end")(mobility)


def _missing_dates(mobility: Mobility) -> tuple[str, ...]:
    missing = absent("start", "end")(mobility)
    return missing if mobility.days is None else missing[:1]


def _counted(
    of_dates: Callable[[date, date], int], of_days: Callable[[int], tuple[int, int]]
) -> Callable[[Mobility], Number]:
    """Count between two dates; where only the days are known, between the bounds that any two dates would give."""

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
    value=_counted(calendar.started_months, calendar.started_months_in),
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
    value=_counted(calendar.completed_months, calendar.completed_months_in),
    observed=_from_to,
    missing=_missing_dates,
)
"""For "at least n months": the day after the last day is the first day plus n months, or later."""

DAYS_OF_360 = NumberFact(
    name="days-of-360",
    label=Label(
        nl="duur in dagen, elke maand als 30 dagen geteld", en="duration in days, each month counted as 30 days"
    ),
    says=Label(
        nl="gerekend in maanden van 30 dagen duurt het verblijf {value}",
        en="each month counted as 30 days, the stay lasts {value}",
    ),
    unit=_DAYS,
    value=_counted(calendar.days_of_360, calendar.days_of_360_in),
    missing=_missing_dates,
)
"""For the long stays of higher education, in the Commission's year of 360 days."""

WORKING_DAYS = NumberFact(
    name="working-days",
    label=Label(nl="duur in werkdagen", en="duration in working days"),
    says=Label(
        nl="de activiteit telt {value} van maandag tot en met vrijdag",
        en="the activity has {value} from Monday to Friday",
    ),
    unit=_DAYS,
    value=_counted(calendar.working_days, calendar.working_days_in),
    missing=_missing_dates,
)

# --------------------------------------------------------------------------------------------------- who goes


def _youngest_on(mobility: Mobility, day: date | None) -> Number:
    """Take the age of the youngest on a day; ``ages`` are those on the first day of the activity.

    Whose age is not told may be younger than all others: then only "at most" is known.
    """
    born = mobility.born if day is not None and mobility.born else ()
    ages = mobility.ages if day == mobility.first_day and mobility.ages else ()
    if day is not None and born:
        by_birth = max(calendar.age_on(day, born=max(born)), 0)
        youngest = min(by_birth, *ages) if ages else by_birth
    elif ages:
        youngest = min(ages)
    else:
        return None
    participants = mobility.participants
    complete = participants is not None and (len(born) >= participants or len(ages) >= participants)
    return youngest if complete else Range(None, youngest)


def _youngest(mobility: Mobility) -> Number:
    return _youngest_on(mobility, mobility.first_day)


def _youngest_on_project_start(mobility: Mobility) -> Number:
    """Take the age of the youngest on the first day of the project, on which nobody is older than on a later day."""
    opens, first = mobility.project_start, mobility.first_day
    if opens is None:
        return None
    known = _youngest_on(mobility, opens)
    exact = known is not None and not isinstance(known, Range)
    if exact or first is None or first < opens or not mobility.ages:
        return known
    later = min(mobility.ages)
    high = known.high if isinstance(known, Range) else None
    return Range(None, later if high is None else min(later, high))


def _oldest(mobility: Mobility) -> Number:
    """Take the age of the oldest on the first day; whose age is not told may be older than all others."""
    first = mobility.first_day
    born = mobility.born if first is not None and mobility.born else ()
    ages = (*(mobility.ages or ()), *(() if first is None or not born else (calendar.age_on(first, born=min(born)),)))
    if not ages:
        return None
    participants = mobility.participants
    complete = participants is not None and (len(born) >= participants or len(mobility.ages or ()) >= participants)
    return max(ages) if complete else Range(max(ages), None)


def _missing_ages(mobility: Mobility) -> tuple[str, ...]:
    if isinstance(_youngest(mobility), int):
        return ()
    told = max(len(mobility.born or ()), len(mobility.ages or ()))
    by_birth = mobility.born or not mobility.ages
    return (
        *_not_of_everybody(mobility, told),
        *(("start",) if by_birth and mobility.first_day is None else ()),
        *absent("participants")(mobility),
    )


def _missing_ages_on_project_start(mobility: Mobility) -> tuple[str, ...]:
    if isinstance(_youngest_on_project_start(mobility), int):
        return ()
    opens = mobility.project_start
    ages = mobility.ages if opens is not None and opens == mobility.first_day else None
    told = max(len(mobility.born or ()), len(ages or ()))
    return (
        *absent("project_start")(mobility),
        *_not_of_everybody(mobility, told),
        *absent("participants")(mobility),
    )


def _not_of_everybody(mobility: Mobility, told: int) -> tuple[str, ...]:
    """Ask for dates of birth where fewer are told than there are participants."""
    return () if told >= (mobility.participants or 1) else ("born",)


def _youngest_accompanying(mobility: Mobility) -> Number:
    ages = mobility.accompanying_ages
    if not ages:
        return None
    complete = mobility.accompanying is not None and len(ages) >= mobility.accompanying
    return min(ages) if complete else Range(None, min(ages))


def _missing_accompanying_ages(mobility: Mobility) -> tuple[str, ...]:
    if mobility.accompanying == 0:  # nobody goes along: there is no age to tell
        return ()
    if mobility.accompanying_ages and mobility.accompanying is None:
        return ("accompanying",)
    return () if isinstance(_youngest_accompanying(mobility), int) else ("accompanying_ages",)


def _national_groups(mobility: Mobility) -> Number:
    """Count the groups; where only their countries are known, there is at least one from each."""
    if mobility.national_groups:
        return len(mobility.national_groups)
    return Range(_fewest_groups(mobility), None) if mobility.countries_of_participants else None


def _fewest_groups(mobility: Mobility) -> int:
    """Give the least number of groups there can be; 0 where nothing is known of them."""
    return len(mobility.national_groups or set(mobility.countries_of_participants or ()))


def _smallest_group(mobility: Mobility) -> Number:
    """Take the smallest group; where only countries are known, it has at most an equal share of the participants."""
    if mobility.national_groups:
        return min(mobility.national_groups)
    groups = _fewest_groups(mobility)
    return Range(None, mobility.participants // groups) if groups and mobility.participants is not None else None


def _missing_groups(mobility: Mobility) -> tuple[str, ...]:
    return () if mobility.national_groups else ("national_groups",)


def _leaders_per_group(mobility: Mobility) -> Number:
    groups = _fewest_groups(mobility)
    if mobility.accompanying == 0:
        return 0
    if not groups or mobility.accompanying is None:
        return None
    leaders = mobility.accompanying // groups
    return leaders if mobility.national_groups or leaders == 0 else Range(0, leaders)


def _accompanying_per_participant(mobility: Mobility) -> int | None:
    if mobility.accompanying is None or mobility.participants is None:
        return 0 if mobility.accompanying == 0 else None
    return ceil(mobility.accompanying / max(mobility.participants, 1))


def _months_after_graduation(mobility: Mobility) -> int | None:
    graduated, last = mobility.graduated, mobility.last_day
    if graduated is None or last is None:
        return None
    return max(calendar.months_until(graduated, last), 0)


def _months_before_start(mobility: Mobility) -> int | None:
    graduated, first = mobility.graduated, mobility.first_day
    if graduated is None or first is None:
        return None
    return max(calendar.months_until(graduated, first), 0)


def _missing_graduation(mobility: Mobility) -> tuple[str, ...]:
    return (*absent("graduated")(mobility), *(() if mobility.last_day is not None else ("end",)))


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
YOUNGEST_ON_PROJECT_START = NumberFact(
    name="youngest-on-project-start",
    label=Label(
        nl="leeftijd van de jongste deelnemer op de eerste dag van het project",
        en="age of the youngest participant on the first day of the project",
    ),
    says=Label(
        nl="de jongste deelnemer is {value} op de eerste dag van het project",
        en="the youngest participant is {value} on the first day of the project",
    ),
    unit=_YEARS,
    value=_youngest_on_project_start,
    missing=_missing_ages_on_project_start,
)
OLDEST = NumberFact(
    name="oldest",
    label=Label(
        nl="leeftijd van de oudste deelnemer op de eerste dag", en="age of the oldest participant on the first day"
    ),
    says=Label(
        nl="de oudste deelnemer is {value} op de eerste dag",
        en="the oldest participant is {value} on the first day",
    ),
    unit=_YEARS,
    value=_oldest,
    missing=_missing_ages,
)
PARTICIPANTS = NumberFact(
    name="participants",
    label=Label(nl="aantal deelnemers, zonder begeleiders", en="number of participants, accompanying persons excluded"),
    says=Label(nl="de groep telt {value}", en="the group has {value}"),
    unit=_PARTICIPANTS,
    value=Field("participants"),
    missing=absent("participants"),
)
ROLE = TermFact(
    name="role",
    label=Label(nl="rol van de deelnemers", en="role of the participants"),
    value=Field("role"),
    missing=absent("role"),
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
    missing=absent("fewer_opportunities", "participants"),
)
WITH_FEWER_OPPORTUNITIES = NumberFact(
    name="with-fewer-opportunities",
    label=Label(nl="aantal deelnemers met minder kansen", en="number of participants with fewer opportunities"),
    says=Label(nl="deelnemers met minder kansen: {value}", en="participants with fewer opportunities: {value}"),
    unit=_PARTICIPANTS,
    value=Field("fewer_opportunities"),
    missing=absent("fewer_opportunities"),
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
    value=Field("enrolled"),
    missing=absent("enrolled"),
)
ACCOMPANYING = NumberFact(
    name="accompanying",
    label=Label(nl="aantal begeleiders", en="number of accompanying persons"),
    says=Label(nl="aantal begeleiders: {value}", en="number of accompanying persons: {value}"),
    unit=_PLAIN,
    value=Field("accompanying"),
    missing=absent("accompanying"),
)
ACCOMPANIED_THROUGHOUT = TruthFact(
    name="accompanied-throughout",
    label=Label(nl="begeleiding tijdens het hele verblijf", en="accompaniment for the whole stay"),
    yes=Label(nl="er is elke dag een begeleider bij", en="an accompanying person is there every day"),
    no=Label(nl="er is niet elke dag een begeleider bij", en="on some days no accompanying person is there"),
    value=_accompanied_throughout,
    missing=lambda mobility: (*absent("accompanied_days")(mobility), *_missing_days(mobility)),
)

YOUNGEST_ACCOMPANYING = NumberFact(
    name="youngest-accompanying",
    label=Label(nl="leeftijd van de jongste begeleider", en="age of the youngest accompanying person"),
    says=Label(nl="de jongste begeleider is {value}", en="the youngest accompanying person is {value}"),
    unit=_YEARS,
    value=_youngest_accompanying,
    missing=_missing_accompanying_ages,
)
ACCOMPANYING_PER_PARTICIPANT = NumberFact(
    name="accompanying-per-participant",
    label=Label(nl="aantal begeleiders per deelnemer", en="number of accompanying persons for each participant"),
    says=Label(
        nl="het aantal begeleiders per deelnemer is {value}",
        en="the number of accompanying persons for each participant is {value}",
    ),
    unit=_PLAIN,
    value=_accompanying_per_participant,
    missing=absent("accompanying", "participants"),
)
NATIONAL_GROUPS = NumberFact(
    name="national-groups",
    label=Label(nl="aantal nationale groepen", en="number of national groups"),
    says=Label(nl="het aantal nationale groepen is {value}", en="the number of national groups is {value}"),
    unit=_PLAIN,
    value=_national_groups,
    missing=_missing_groups,
)
SMALLEST_GROUP = NumberFact(
    name="smallest-group",
    label=Label(nl="grootte van de kleinste nationale groep", en="size of the smallest national group"),
    says=Label(
        nl="de kleinste nationale groep telt {value}, groepsleiders niet meegerekend",
        en="the smallest national group has {value}, group leaders not counted",
    ),
    unit=_PARTICIPANTS,
    value=_smallest_group,
    missing=_missing_groups,
)
LEADERS_PER_GROUP = NumberFact(
    name="leaders-per-group",
    label=Label(nl="aantal groepsleiders per nationale groep", en="number of group leaders for each national group"),
    says=Label(nl="groepsleiders per nationale groep: {value}", en="group leaders for each national group: {value}"),
    unit=_PLAIN,
    value=_leaders_per_group,
    missing=lambda mobility: (*_missing_groups(mobility), *absent("accompanying")(mobility)),
)
MONTHS_AFTER_GRADUATION = NumberFact(
    name="months-after-graduation",
    label=Label(
        nl="maanden van het afstuderen tot de laatste dag, begonnen maanden meegeteld",
        en="months from graduation to the last day, months begun counted",
    ),
    says=Label(
        nl="de laatste dag valt binnen {value} na het afstuderen", en="the last day falls within {value} of graduation"
    ),
    unit=_MONTHS,
    value=_months_after_graduation,
    missing=_missing_graduation,
)

MONTHS_BEFORE_START = NumberFact(
    name="months-before-start",
    label=Label(
        nl="maanden van het afstuderen tot de eerste dag, begonnen maanden meegeteld",
        en="months from graduation to the first day, months begun counted",
    ),
    says=Label(
        nl="de eerste dag valt binnen {value} na het afstuderen", en="the first day falls within {value} of graduation"
    ),
    unit=_MONTHS,
    value=_months_before_start,
    missing=lambda mobility: (
        *absent("graduated")(mobility),
        *(() if mobility.first_day is not None else ("start",)),
    ),
)

# ------------------------------------------------------------------------------------------------------ where


def _country(mobility: Mobility, term: Enum, lang: Language) -> str:
    return name_of(term, mobility.call).text(lang) if isinstance(term, Country) else str(term.value)


def _same(one: Country | None, other: Country | None) -> bool | None:
    return None if one is None or other is None else one is other


def _differ(one: Country | None, other: Country | None) -> bool | None:
    return None if one is None or other is None else one is not other


def _in_a_country_of_a_group(mobility: Mobility) -> bool | None:
    if mobility.receiving is None or not mobility.countries_of_participants:
        return None
    return mobility.receiving in mobility.countries_of_participants


SENDING = TermFact(
    name="sending",
    label=Label(nl="uitzendend land", en="sending country"),
    says=Label(nl="het uitzendende land is {value}", en="the sending country is {value}"),
    value=Field("sending"),
    shown=_country,
    missing=absent("sending"),
)
RECEIVING = TermFact(
    name="receiving",
    label=Label(nl="ontvangend land", en="receiving country"),
    says=Label(nl="het ontvangende land is {value}", en="the receiving country is {value}"),
    value=Field("receiving"),
    shown=_country,
    missing=absent("receiving"),
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
    value=lambda mobility: _differ(mobility.sending, mobility.receiving),
    missing=absent("sending", "receiving"),
)
RESIDES_ELSEWHERE = TruthFact(
    name="resides-elsewhere",
    label=Label(nl="woonland", en="country of residence"),
    yes=Label(
        nl="het ontvangende land is niet het land waar de deelnemers wonen",
        en="the receiving country is not the country where the participants live",
    ),
    no=Label(
        nl="het ontvangende land is het land waar de deelnemers wonen",
        en="the receiving country is the country where the participants live",
    ),
    value=lambda mobility: _differ(mobility.residence, mobility.receiving),
    missing=absent("residence", "receiving"),
)
RESIDES_IN_SENDING = TruthFact(
    name="resides-in-sending",
    label=Label(nl="woonland", en="country of residence"),
    yes=Label(nl="de deelnemers wonen in het uitzendende land", en="the participants live in the sending country"),
    no=Label(
        nl="de deelnemers wonen niet in het uitzendende land", en="the participants do not live in the sending country"
    ),
    value=lambda mobility: _same(mobility.residence, mobility.sending),
    missing=absent("residence", "sending"),
)
IN_A_COUNTRY_OF_A_GROUP = TruthFact(
    name="in-a-country-of-a-group",
    label=Label(nl="gastland", en="host country"),
    yes=Label(
        nl="het ontvangende land is het land van een van de groepen",
        en="the receiving country is the country of one of the groups",
    ),
    no=Label(
        nl="geen van de groepen komt uit het ontvangende land",
        en="no group comes from the receiving country",
    ),
    value=_in_a_country_of_a_group,
    missing=lambda mobility: (
        *absent("receiving")(mobility),
        *(() if mobility.countries_of_participants else ("countries_of_participants",)),
    ),
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
    value=Field("venue"),
    missing=absent("venue"),
)

# ------------------------------------------------------------------------------------- what belongs to it


def _inside_project(mobility: Mobility) -> bool | None:
    first, last = mobility.first_day, mobility.last_day
    opens, closes = mobility.project_start, mobility.project_end
    if first is None or last is None or opens is None or closes is None:
        in_order = [
            earlier <= later
            for earlier, later in ((opens, first), (last, closes), (opens, last), (first, closes))
            if earlier is not None and later is not None
        ]
        return None if all(in_order) else False
    return opens <= first and last <= closes


ACTION = TermFact(
    name="action",
    label=Label(nl="actie", en="action"),
    value=Field("action"),
    shown=lambda _mobility, term, lang: f"{term.value}, {term_label(term).text(lang)}",
    missing=absent("action"),
)
ACTIVITY = TermFact(
    name="activity",
    label=Label(nl="activiteit", en="activity"),
    value=Field("activity"),
    missing=absent("activity"),
)
VIRTUAL = TruthFact(
    name="virtual",
    label=Label(nl="virtueel deel", en="virtual part"),
    yes=Label(nl="de activiteit heeft een virtueel deel", en="the activity has a virtual part"),
    no=Label(nl="de activiteit heeft geen virtueel deel", en="the activity has no virtual part"),
    value=Field("virtual"),
    missing=absent("virtual"),
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
    value=Field("learning_programme"),
    missing=absent("learning_programme"),
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
    value=Field("learning_agreement"),
    missing=absent("learning_agreement"),
)
INSIDE_PROJECT = TruthFact(
    name="inside-project",
    label=Label(nl="projectperiode", en="project period"),
    yes=Label(nl="de activiteit valt binnen de projectperiode", en="the activity falls within the project period"),
    no=Label(nl="de activiteit valt buiten de projectperiode", en="the activity falls outside the project period"),
    value=_inside_project,
    missing=lambda mobility: (
        *(() if mobility.first_day is not None else ("start",)),
        *(() if mobility.last_day is not None else ("end",)),
        *absent("project_start", "project_end")(mobility),
    ),
)
TRAVEL_DAYS = NumberFact(
    name="travel-days",
    label=Label(nl="gefinancierde reisdagen", en="funded travel days"),
    says=Label(nl="gefinancierde reisdagen: {value}", en="funded travel days: {value}"),
    unit=_PLAIN,
    value=Field("travel_days"),
    missing=absent("travel_days"),
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
    value=Field("green_travel"),
    missing=absent("green_travel"),
)

# ------------------------------------------------------------------------------------------ higher education


def _exact_hours_a_week(mobility: Mobility) -> float | None:
    """Spread the hours over the full weeks of the stay, seven days each; a shorter stay counts as a week."""
    hours, days = mobility.teaching_hours, _days(mobility)
    return None if hours is None or days is None else _as_said(hours / max(days // calendar.DAYS_IN_A_WEEK, 1))


def _as_said(value: float) -> float:
    """Keep the decimals that are said: 3.7 + 4.4 + 3.9 months are 12, whatever the processor makes of them."""
    return round(value, 3)


def _hours_a_week(mobility: Mobility) -> Number:
    exact = _exact_hours_a_week(mobility)
    if exact is None:
        return None if mobility.teaching_hours is None else Range(None, floor(mobility.teaching_hours))
    return floor(exact)


def _as_told(
    exact: Callable[[Mobility], float | None], fact: Callable[[], NumberFact[Mobility]]
) -> Callable[[Mobility, Language], str]:
    """Say a number as it is, of which the whole part is compared."""

    def observed(mobility: Mobility, lang: Language) -> str:
        value, of = exact(mobility), fact()
        if value is None:
            known = of.value(mobility)
            low, high = (known.low, known.high) if isinstance(known, Range) else (known, known)
            return of.says.fill(lang, value=of.bounded(low, high, lang))
        return of.says.fill(lang, value=quantity(value, of.unit, lang))

    return observed


TEACHING_HOURS_A_WEEK: NumberFact[Mobility] = NumberFact(
    name="teaching-hours-a-week",
    label=Label(nl="lesuren per volle week of korter verblijf", en="teaching hours in each full week or shorter stay"),
    says=Label(
        nl="per volle week, of in een korter verblijf, {value} les",
        en="in each full week, or in a shorter stay, {value} of teaching",
    ),
    unit=_HOURS,
    value=_hours_a_week,
    observed=_as_told(_exact_hours_a_week, lambda: TEACHING_HOURS_A_WEEK),
    missing=lambda mobility: (*absent("teaching_hours")(mobility), *_missing_days(mobility)),
)
ECTS: NumberFact[Mobility] = NumberFact(
    name="ects",
    label=Label(nl="studiepunten (ECTS)", en="ECTS credits"),
    says=Label(nl="het programma telt {value}", en="the programme has {value}"),
    unit=_CREDITS,
    value=lambda mobility: None if mobility.ects is None else floor(_as_said(mobility.ects)),
    observed=_as_told(lambda mobility: mobility.ects, lambda: ECTS),
    missing=absent("ects"),
)
MONTHS_IN_CYCLE: NumberFact[Mobility] = NumberFact(
    name="months-in-cycle",
    label=Label(
        nl="maanden in het buitenland in deze studiecyclus, dit verblijf meegeteld",
        en="months abroad in this cycle of study, this stay counted",
    ),
    says=Label(
        nl="met dit verblijf erbij telt de studiecyclus {value} in het buitenland",
        en="with this stay, the cycle of study counts {value} abroad",
    ),
    unit=_MONTHS,
    value=lambda mobility: None if mobility.months_in_cycle is None else ceil(_as_said(mobility.months_in_cycle)),
    observed=_as_told(lambda mobility: mobility.months_in_cycle, lambda: MONTHS_IN_CYCLE),
    missing=absent("months_in_cycle"),
)
ONE_CYCLE_PROGRAMME = TruthFact(
    name="one-cycle-programme",
    label=Label(nl="opleiding in één cyclus", en="one-cycle study programme"),
    yes=Label(
        nl="het is een opleiding in één cyclus, zoals geneeskunde", en="it is a one-cycle programme, such as medicine"
    ),
    no=Label(nl="het is geen opleiding in één cyclus", en="it is not a one-cycle programme"),
    value=Field("one_cycle_programme"),
    missing=absent("one_cycle_programme"),
)

FACTS = (
    DAYS,
    STARTED_MONTHS,
    COMPLETED_MONTHS,
    DAYS_OF_360,
    WORKING_DAYS,
    YOUNGEST,
    YOUNGEST_ON_PROJECT_START,
    OLDEST,
    PARTICIPANTS,
    ROLE,
    ALL_WITH_FEWER_OPPORTUNITIES,
    WITH_FEWER_OPPORTUNITIES,
    ENROLLED,
    ACCOMPANYING,
    ACCOMPANIED_THROUGHOUT,
    YOUNGEST_ACCOMPANYING,
    ACCOMPANYING_PER_PARTICIPANT,
    NATIONAL_GROUPS,
    SMALLEST_GROUP,
    LEADERS_PER_GROUP,
    MONTHS_AFTER_GRADUATION,
    MONTHS_BEFORE_START,
    SENDING,
    RECEIVING,
    ABROAD,
    RESIDES_ELSEWHERE,
    RESIDES_IN_SENDING,
    IN_A_COUNTRY_OF_A_GROUP,
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
    TEACHING_HOURS_A_WEEK,
    ECTS,
    MONTHS_IN_CYCLE,
    ONE_CYCLE_PROGRAMME,
)
"""All of them, for those who go through every fact."""
