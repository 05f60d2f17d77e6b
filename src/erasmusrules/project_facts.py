"""Every fact of a project: its name, its words, its unit, and the one place where it is counted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from enum import Enum
from math import ceil

from erasmusrules import brussels, calendar
from erasmusrules.conditions import Field, Number, NumberFact, Range, TermFact, TermsFact, TruthFact, term_label
from erasmusrules.formats import Unit, clock_time, long_date, month_name, quantity
from erasmusrules.label import Label, Language
from erasmusrules.project import Project
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.applicants import Applicant
from erasmusrules.vocabulary.countries import Country, name_of

# ----------------------------------------------------------------------------------------------------- units

_MONTHS = Unit(one=Label(nl="{n} maand", en="{n} month"), other=Label(nl="{n} maanden", en="{n} months"))
_ORGANISATIONS = Unit(
    one=Label(nl="{n} organisatie", en="{n} organisation"), other=Label(nl="{n} organisaties", en="{n} organisations")
)
_SCHOOLS = Unit(one=Label(nl="{n} school", en="{n} school"), other=Label(nl="{n} scholen", en="{n} schools"))
_COUNTRIES = Unit(
    one=Label(nl="{n} land", en="{n} country"), other=Label(nl="{n} verschillende landen", en="{n} different countries")
)
_MEMBERS = Unit(one=Label(nl="{n} lid", en="{n} member"), other=Label(nl="{n} leden", en="{n} members"))
_PARTICIPANTS = Unit(
    one=Label(nl="{n} deelnemer", en="{n} participant"), other=Label(nl="{n} deelnemers", en="{n} participants")
)
_EUROS = Unit(one=Label(nl="{n} euro", en="{n} euro"), other=Label(nl="{n} euro", en="{n} euros"))
_GRANTS = Unit(one=Label(nl="{n} subsidie", en="{n} grant"), other=Label(nl="{n} subsidies", en="{n} grants"))


def absent(*names: str) -> Callable[[Project], tuple[str, ...]]:
    """Name those of the fields that are not filled in."""
    return lambda project: tuple(name for name in names if getattr(project, name) is None)


def _country(project: Project, term: Enum, lang: Language) -> str:
    return name_of(term, project.call).text(lang) if isinstance(term, Country) else str(term.value)


# -------------------------------------------------------------------------------------------------- who applies

ACTION = TermFact(
    name="action",
    label=Label(nl="actie", en="action"),
    value=Field("action"),
    shown=lambda _project, term, lang: (
        f"{term.value}, {term.label.text(lang)}" if isinstance(term, Action) else term_label(term).text(lang)
    ),
    missing=absent("action"),
)
APPLICANT = TermFact(
    name="applicant",
    label=Label(nl="aanvrager", en="applicant"),
    says=Label(nl="de aanvrager is: {value}", en="the applicant is: {value}"),
    value=Field("applicant"),
    missing=absent("applicant"),
)
APPLICANT_COUNTRY = TermFact(
    name="applicant-country",
    label=Label(nl="land van de aanvrager", en="country of the applicant"),
    says=Label(nl="het land van de aanvrager is {value}", en="the country of the applicant is {value}"),
    value=Field("applicant_country"),
    shown=_country,
    missing=absent("applicant_country"),
)
ACCREDITED = TruthFact(
    name="accredited",
    label=Label(nl="accreditatie", en="accreditation"),
    yes=Label(nl="de aanvrager heeft een accreditatie in het domein", en="the applicant is accredited in the field"),
    no=Label(
        nl="de aanvrager heeft geen accreditatie in het domein", en="the applicant is not accredited in the field"
    ),
    value=Field("accredited"),
    missing=absent("accredited"),
)
CONSORTIUM = TruthFact(
    name="consortium",
    label=Label(nl="aanvraag als consortium", en="application as a consortium"),
    yes=Label(
        nl="de aanvrager coördineert een consortium", en="the applicant applies as the coordinator of a consortium"
    ),
    no=Label(nl="de aanvrager vraagt alleen voor zichzelf aan", en="the applicant applies for itself alone"),
    value=Field("consortium"),
    missing=absent("consortium"),
)
CONSORTIUM_MEMBERS = NumberFact(
    name="consortium-members",
    label=Label(nl="leden van het consortium, zonder de coördinator", en="consortium members besides the coordinator"),
    says=Label(
        nl="het consortium telt naast de coördinator {value}", en="besides the coordinator, the consortium has {value}"
    ),
    unit=_MEMBERS,
    value=Field("consortium_members"),
    missing=absent("consortium_members"),
)

# ------------------------------------------------------------------------------------------------ with whom


def _outside_the_consortium(project: Project) -> Number:
    """Count the organisations that are neither its coordinator nor its members."""
    if project.organisations is None or project.consortium_members is None:
        return None
    return max(0, project.organisations - 1 - project.consortium_members)


def _countries(project: Project) -> tuple[Country, ...] | None:
    """Give each country once; an empty list tells nothing."""
    return tuple(dict.fromkeys(project.countries or ())) or None


def _organisations(project: Project) -> Number:
    """Count the organisations; there are no fewer of them than schools, or than countries they are in."""
    if project.organisations is not None:
        return project.organisations
    least = max(project.schools or 0, len(set(project.countries or ())))
    return Range(least, None) if least else None


def _different_countries(project: Project) -> Number:
    if project.countries:
        return len(set(project.countries))
    return None if project.organisations is None else Range(1, project.organisations)


def _all_schools(project: Project) -> bool | None:
    """Tell whether all are schools; an applicant that surely is none settles it."""
    if project.applicant is not None and project.applicant not in _MAY_BE_A_SCHOOL:
        return False
    if project.organisations is None or project.schools is None:
        return None
    return project.schools == project.organisations


def _smallest_group(project: Project) -> Number:
    return min(project.national_groups) if project.national_groups else None


def _schools(project: Project) -> Number:
    """Count the schools; there are no more of them than organisations."""
    if project.schools is None and project.organisations is not None:
        return Range(None, project.organisations)
    return project.schools


_MAY_BE_A_SCHOOL = {Applicant.SCHOOL, Applicant.VET_PROVIDER, Applicant.OTHER_ORGANISATION}
"""What a school may call itself: many Flemish schools are providers of vocational education too."""

ORGANISATIONS = NumberFact(
    name="organisations",
    label=Label(nl="aantal organisaties", en="number of organisations"),
    says=Label(nl="het project telt {value}", en="the project has {value}"),
    unit=_ORGANISATIONS,
    value=_organisations,
    missing=absent("organisations"),
)
SCHOOLS = NumberFact(
    name="schools",
    label=Label(nl="aantal scholen", en="number of schools"),
    says=Label(nl="het project telt {value}", en="the project has {value}"),
    unit=_SCHOOLS,
    value=_schools,
    missing=absent("schools"),
)
ALL_SCHOOLS = TruthFact(
    name="all-schools",
    label=Label(nl="alleen scholen", en="schools only"),
    yes=Label(nl="alle organisaties zijn scholen", en="all organisations are schools"),
    no=Label(nl="niet alle organisaties zijn scholen", en="not all organisations are schools"),
    value=_all_schools,
    missing=absent("organisations", "schools"),
)
DIFFERENT_COUNTRIES = NumberFact(
    name="different-countries",
    label=Label(nl="aantal verschillende landen", en="number of different countries"),
    says=Label(nl="de organisaties komen uit {value}", en="the organisations come from {value}"),
    unit=_COUNTRIES,
    value=_different_countries,
    missing=lambda project: () if project.countries else ("countries",),
)
OUTSIDE_THE_CONSORTIUM = NumberFact(
    name="outside-the-consortium",
    label=Label(nl="aantal organisaties buiten het consortium", en="number of organisations outside the consortium"),
    says=Label(
        nl="buiten het consortium telt het project {value}", en="outside the consortium, the project has {value}"
    ),
    unit=_ORGANISATIONS,
    value=_outside_the_consortium,
    missing=absent("organisations", "consortium_members"),
)
COUNTRIES = TermsFact(
    name="countries",
    label=Label(nl="landen van de organisaties", en="countries of the organisations"),
    says=DIFFERENT_COUNTRIES.says,
    each=Label(nl="elke organisatie komt uit {value}", en="each organisation comes from {value}"),
    value=_countries,
    shown=_country,
    missing=lambda project: () if project.countries else ("countries",),
)
PARTICIPANTS = NumberFact(
    name="participants",
    label=Label(nl="aantal deelnemers in het project", en="number of participants in the project"),
    says=Label(nl="het project telt {value}", en="the project has {value}"),
    unit=_PARTICIPANTS,
    value=Field("participants"),
    missing=absent("participants"),
)
SMALLEST_GROUP = NumberFact(
    name="smallest-national-group",
    label=Label(nl="deelnemers uit het land met de minste", en="participants of the country with the fewest"),
    says=Label(nl="uit elk uitzendend land komen {value}", en="from each sending country come {value}"),
    unit=_PARTICIPANTS,
    value=_smallest_group,
    missing=lambda project: () if project.national_groups else ("national_groups",),
)
PARTNERSHIP_TYPE = TermFact(
    name="partnership-type",
    label=Label(nl="soort partnerschap", en="type of partnership"),
    value=Field("partnership_type"),
    missing=absent("partnership_type"),
)
LONG_TERM_PUPIL_MOBILITY = TruthFact(
    name="long-term-pupil-mobility",
    label=Label(nl="langdurige studiemobiliteit van leerlingen", en="long-term study mobility of pupils"),
    yes=Label(
        nl="in het project gaan leerlingen op langdurige studiemobiliteit",
        en="the project has long-term study mobility of pupils",
    ),
    no=Label(
        nl="in het project gaan geen leerlingen op langdurige studiemobiliteit",
        en="the project has no long-term study mobility of pupils",
    ),
    value=Field("long_term_pupil_mobility"),
    missing=absent("long_term_pupil_mobility"),
)

# --------------------------------------------------------------------------------------------------- how long


def _months(project: Project) -> float | None:
    """Count the months, where they are not told; days beyond the last whole month are a part of one."""
    start, end = project.start, project.end
    if project.months is not None or start is None or end is None:
        return project.months
    whole, begun = calendar.completed_months(start, end), calendar.started_months(start, end)
    return whole if whole == begun else whole + _PART_OF_A_MONTH


def _period(project: Project, lang: Language) -> str:
    start, end = project.start, project.end
    if start is None or end is None:
        return "" if project.months is None else _LASTS.fill(lang, value=quantity(project.months, _MONTHS, lang))
    return _RUNS.fill(lang, first=long_date(start, lang), last=long_date(end, lang))


def _start_month(project: Project) -> int | None:
    """Count the month of the first day from January of the call year, which is 1."""
    start, call = project.start, project.call
    if start is None or call is None:
        return None
    return (start.year - call) * calendar.MONTHS_IN_A_YEAR + start.month


def _month_of_the_call(count: float, _unit: Unit, lang: Language) -> str:
    years, month = divmod(int(count) - 1, calendar.MONTHS_IN_A_YEAR)
    name = month_name(month + 1, lang)
    return _OF_THE_YEAR.get(years, _OF_ANOTHER_YEAR).fill(lang, month=name, years=f"{years:+d}")


_PART_OF_A_MONTH = 0.5
_LASTS = Label(nl="het project duurt {value}", en="the project lasts {value}")
_RUNS = Label(nl="het project loopt van {first} tot en met {last}", en="the project runs from {first} to {last}")
_OF_THE_YEAR = {
    -1: Label(nl="{month} van het jaar vóór het aanvraagjaar", en="{month} of the year before the call year"),
    0: Label(nl="{month} van het aanvraagjaar", en="{month} of the call year"),
    1: Label(nl="{month} van het jaar erna", en="{month} of the following year"),
}
_OF_ANOTHER_YEAR = Label(nl="{month} van het aanvraagjaar {years}", en="{month} of the call year {years}")

MONTHS = NumberFact(
    name="months",
    label=Label(nl="looptijd van het project in maanden", en="length of the project in months"),
    says=_LASTS,
    unit=_MONTHS,
    value=_months,
    observed=_period,
    missing=lambda project: () if project.months is not None else absent("start", "end")(project),
)
START_MONTH = NumberFact(
    name="start-month",
    label=Label(nl="beginmaand van het project", en="first month of the project"),
    says=Label(nl="de eerste dag van het project valt in {value}", en="the first day of the project falls in {value}"),
    unit=_MONTHS,
    value=_start_month,
    spelled=_month_of_the_call,
    missing=absent("start"),
)

# ---------------------------------------------------------------------------------------------------- the grant


def _budget(project: Project) -> float | None:
    """Give the amount in euros; in another currency it is not known."""
    return project.budget if project.currency in {None, "EUR"} else None


def _for_each(units: Callable[[Project], float | None]) -> Callable[[Project], Number]:
    """Divide the grant by units of which the guide gives the amount; without their number it is not known."""

    def value(project: Project) -> Number:
        budget, count = _budget(project), units(project)
        return None if budget is None or count is None else budget / count

    return value


def _begun_months(project: Project) -> int | None:
    """Count the months that have begun: no source says that a part of a month is not paid for."""
    months = _months(project)
    return None if months is None else ceil(months)


def _school_years(project: Project) -> float | None:
    """Count a year for each school; where there is none, which another rule refuses, as if there were one."""
    months = _begun_months(project)
    if project.schools is None or months is None:
        return None
    return max(project.schools, 1) * months / calendar.MONTHS_IN_A_YEAR


def _missing_budget(project: Project) -> tuple[str, ...]:
    return () if _budget(project) is not None else ("budget",)


BUDGET = NumberFact(
    name="budget",
    label=Label(nl="gevraagde subsidie in euro", en="grant asked for in euros"),
    says=Label(nl="de gevraagde subsidie is {value}", en="the grant asked for is {value}"),
    unit=_EUROS,
    value=_budget,
    missing=_missing_budget,
)
BUDGET_PER_MONTH = NumberFact(
    name="budget-per-month",
    label=Label(nl="gevraagde subsidie per maand in euro", en="grant asked for per month in euros"),
    says=Label(nl="per maand is de gevraagde subsidie {value}", en="the grant asked for per month is {value}"),
    unit=_EUROS,
    value=_for_each(_begun_months),
    missing=lambda project: (*_missing_budget(project), *(() if _begun_months(project) else ("months",))),
)
BUDGET_PER_SCHOOL_AND_YEAR = NumberFact(
    name="budget-per-school-and-year",
    label=Label(
        nl="gevraagde subsidie per school en per jaar in euro", en="grant asked for per school and per year in euros"
    ),
    says=Label(
        nl="per school en per jaar is de gevraagde subsidie gemiddeld {value}",
        en="per school and per year the grant asked for is {value} on average",
    ),
    unit=_EUROS,
    value=_for_each(_school_years),
    missing=lambda project: (
        *_missing_budget(project),
        *absent("schools")(project),
        *(() if _begun_months(project) else ("months",)),
    ),
)


def grants_within(calls: int, *, since: int) -> NumberFact[Project]:
    """Make the fact of how many grants of the action an applicant has in so many calls on end, this one included.

    Args:
        calls: the number of consecutive call years, of which that of the project is the last.
        since: the first call of the action: a grant of an earlier call was one of another action.
    """

    def value(project: Project) -> Number:
        if project.earlier_grants is None or project.call is None:
            return None
        first = max(project.call - calls + 1, since)
        return 1 + len([call for call in project.earlier_grants if call >= first])

    return NumberFact(
        name=f"grants-within-{calls}-calls",
        label=Label(
            nl=f"subsidies voor deze actie in {calls} opeenvolgende aanvraagjaren",
            en=f"grants for this action in {calls} consecutive call years",
        ),
        says=Label(
            nl=f"in {calls} opeenvolgende aanvraagjaren, dit jaar inbegrepen, heeft de aanvrager {{value}}",
            en=f"in {calls} consecutive call years, this one included, the applicant has {{value}}",
        ),
        unit=_GRANTS,
        value=value,
        missing=absent("earlier_grants"),
    )


# ---------------------------------------------------------------------------------------------------- applying


def _submitted(project: Project) -> Number:
    """Count the seconds of the moment; an hour that comes twice on the clocks of Brussels is either."""
    if project.submitted is None:
        return None
    first, *others = (brussels.seconds(reading) for reading in brussels.readings(project.submitted))
    return Range(first, others[-1]) if others else first


def _moment(count: float, _unit: Unit, lang: Language) -> str:
    """Write a moment on the clocks of Brussels; the last second of a day is that day."""
    moment = brussels.clock(count)
    day = long_date(moment.date(), lang)
    if moment.time() == _LAST_SECOND:
        return day
    return _AT.fill(lang, day=day, hour=clock_time(moment.time(), lang))


def _when(project: Project, lang: Language) -> str:
    moment = project.submitted
    if moment is None:
        return ""
    if moment.utcoffset() is not None:
        moment = brussels.clock(brussels.seconds(moment))
    hour = clock_time(moment.time(), lang)
    return _SUBMITTED.fill(lang, moment=_AT.fill(lang, day=long_date(moment.date(), lang), hour=hour))


_LAST_SECOND = time(23, 59, 59)
_AT = Label(nl="{day} om {hour}", en="{day} at {hour}")
_SUBMITTED = Label(nl="de aanvraag is ingediend op {moment}", en="the application was submitted on {moment}")

ROUND = NumberFact(
    name="round",
    label=Label(nl="ronde van de oproep", en="round of the call"),
    says=Label(nl="het gaat om {value}", en="it is {value}"),
    unit=Unit(one=Label(nl="ronde {n}", en="round {n}"), other=Label(nl="ronde {n}", en="round {n}")),
    value=Field("round"),
    missing=absent("round"),
)
SUBMITTED = NumberFact(
    name="submitted",
    label=Label(nl="tijdstip van indiening", en="time of submission"),
    says=Label(
        nl="indienen kan {value} (Brusselse tijd)",
        en="applications are accepted {value} (Brussels time)",
    ),
    unit=Unit(one=Label(nl="{n} seconde", en="{n} second"), other=Label(nl="{n} seconden", en="{n} seconds")),
    value=_submitted,
    spelled=_moment,
    observed=_when,
    missing=absent("submitted"),
)
