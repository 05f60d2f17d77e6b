"""What the fields of a drawn mobility or project are filled in with: values near those that conditions compare with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from enum import Enum
from itertools import combinations, product
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from attrs import frozen
from dateutil.relativedelta import relativedelta
from hypothesis import strategies as st

from erasmusrules import brussels, calendar, facts, project_facts
from erasmusrules.conditions import Condition, Counted, EachOf, Fact, OneOf, Within, leaves
from erasmusrules.edges import EVERYDAY, terms_beside
from erasmusrules.flanders import exchange_facts
from erasmusrules.history import FIRST_CALL
from erasmusrules.mobility import Mobility
from erasmusrules.project import Project, ProjectReference
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.agencies import Community
from erasmusrules.vocabulary.applicants import Applicant, PartnershipType
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.education import Level
from erasmusrules.vocabulary.roles import Role, Venue

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

S = TypeVar("S")
Values = Mapping[str, Any]
"""Fields of a record, with what they are filled in with."""
_A_CALL = 2019
_LAST_YEAR = 2190
_MANY = 2000
_FIRST_COUNTRIES = 60
_COUNTRIES = st.sampled_from(Country)


@frozen
class Near:
    """What the conditions of a case compare with.

    Attributes:
        numbers: of each fact, the numbers on and around its bounds.
        countries: those that some condition tells from others; first those that most conditions ask for.
    """

    numbers: Mapping[Fact[Any], Sequence[int]]
    countries: Sequence[Country]

    @classmethod
    def to(cls, conditions: Iterable[Condition[Any]]) -> Near:
        """Look what conditions compare with."""
        numbers: dict[Fact[Any], dict[int, None]] = {}
        countries: Counter[Country] = Counter()
        for leaf in (leaf for condition in conditions for leaf in leaves(condition.reading)):
            if isinstance(leaf, Within | Counted):
                bounds = (leaf.low, leaf.high) if isinstance(leaf, Within) else (leaf.low,)
                around = [bound + by for bound in bounds if bound is not None for by in (0, -1, 1)]
                numbers.setdefault(leaf.fact, {}).update(dict.fromkeys(around))
            if isinstance(leaf, OneOf | Counted | EachOf):
                beside = [term for term in terms_beside(leaf) if isinstance(term, Country)]
                countries.update({country: int(country in leaf.terms) for country in beside})
        return cls(
            {fact: tuple(around) for fact, around in numbers.items()},
            tuple(country for country, _times in countries.most_common()),
        )

    def around(self, *of: Fact[Any]) -> Iterator[int]:
        """Give the numbers of facts, and of those that are not ours: what they count, their makers alone know."""
        for fact, numbers in self.numbers.items():
            if fact in of or fact not in _OURS:
                yield from numbers


@frozen
class Asked(Generic[S]):
    """For what a field is filled in.

    Attributes:
        draw: draws what is left to chance.
        subject: what is known so far.
        near: what the conditions compare with.
        needed: whether it has to be filled in well.
        complete: whether everything is to be known.
    """

    draw: DrawFn
    subject: S
    near: Near
    needed: bool
    complete: bool

    def numbers(self, *of: Fact[S], plain: Sequence[int] = (1, 2), least: int = 0) -> list[int]:
        """List plain numbers, and those on and around the bounds of facts."""
        return [number for number in dict.fromkeys((*plain, *self.near.around(*of))) if number >= least]


Chooser = Callable[[Asked[S]], Sequence[Values]]
_OURS = cast(
    "Sequence[Fact[Any]]",
    [
        fact
        for module in (facts, project_facts, exchange_facts)
        for fact in vars(module).values()
        if isinstance(fact, Fact)
    ],
)


def _each(name: str, values: Iterable[object]) -> list[Values]:
    return [{name: value} for value in dict.fromkeys(values)]


def _anything(name: str, *values: object) -> Chooser[Any]:
    """Choose from values that stand for themselves."""
    choices = _each(name, values)
    return lambda _asked: choices


def _truth(name: str) -> Chooser[Any]:
    return _anything(name, False, True)


def _number(name: str, *of: Fact[Any], plain: Sequence[int] = (1, 2), least: int = 0) -> Chooser[Any]:
    """Choose numbers on and around the bounds of facts that the field tells as it is."""
    return lambda asked: _each(name, asked.numbers(*of, plain=plain, least=least))


def _amount(name: str, *of: Fact[Any]) -> Chooser[Any]:
    """Choose amounts, whole and half."""
    return lambda asked: _each(
        name,
        [number + part for number in asked.numbers(*of, plain=(0, 3)) for part in (0, -0.5, 0.5) if number + part >= 0],
    )


def _country(asked: Asked[Any]) -> list[Country]:
    """Choose countries: everyday ones, those that conditions tell from others, and any."""
    return [*dict.fromkeys((*EVERYDAY, *asked.near.countries, asked.draw(_COUNTRIES)))]


def _place(name: str) -> Chooser[Any]:
    def choose_place(asked: Asked[Any]) -> Sequence[Values]:
        known = [getattr(asked.subject, other, None) for other in ("sending", "receiving")]
        others = Country if asked.needed else ()
        return _each(name, (country for country in (*_country(asked), *known, *others) if country is not None))

    return choose_place


def _sizes(total: int, fewest: Sequence[int], groups: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Divide people over groups: one of them small, the others alike."""
    for count, small in product(groups, fewest):
        rest = total - small
        if count == 1:
            yield (total,)
        elif count > 1 and 1 <= small <= rest // (count - 1):
            share, more = divmod(rest, count - 1)
            yield (small, *(share + (at < more) for at in range(count - 1)))


def _groups(of_participants: Fact[Any], smallest: Fact[Any], *counted: Fact[Any]) -> Chooser[Any]:
    def choose_groups(asked: Asked[Any]) -> Sequence[Values]:
        """Choose the groups, with how many they are together where that is not known."""
        totals = asked.numbers(of_participants, plain=(1, 2), least=1)
        known = asked.subject.participants
        counts = asked.numbers(*counted, plain=(1, 2, 3), least=1)
        fewest = asked.numbers(smallest, plain=(1, 2), least=1)
        if known is None:
            totals = [*totals, *(count * small for count, small in product(counts, fewest))]
        return [
            {"participants": total, "national_groups": sizes}
            for total in ([known] if known is not None else dict.fromkeys(totals))
            for sizes in dict.fromkeys(_sizes(total, fewest, counts))
        ][:_MANY]

    return choose_groups


def _several(name: str, vocabulary: type[Enum]) -> Chooser[Any]:
    """Choose one or more terms of a small vocabulary."""
    sizes = range(1, min(len(vocabulary), 3) + 1)
    choices = _each(name, [some for size in sizes for some in combinations(vocabulary, size)])
    return lambda _asked: choices


def _some_of(pool: Sequence[Any], base: Sequence[Any], sizes: Iterable[int]) -> Iterator[tuple[Any, ...]]:
    """Take so many: any of them with the first ones of a base, or in a row, beginning anywhere."""
    for size in sizes:
        if 0 < size <= len(pool):
            for at, first in enumerate(pool):
                yield (first, *[other for other in base if other is not first][: size - 1])
                yield tuple((*pool, *pool)[at : at + size])


# ------------------------------------------------------------------------------------------------- of a mobility


def _an_early_day(call: int | None) -> date:
    return date(min(max(call or _A_CALL, FIRST_CALL), _LAST_YEAR) + 1, 1, 1)


def _lengths(asked: Asked[Mobility], first: date) -> list[int]:
    """List lengths in days that begin on a day: on and around every bound, however it is counted."""
    found = asked.numbers(facts.DAYS, plain=(1, 2, 5, 30, 90), least=1)
    for months in asked.numbers(facts.STARTED_MONTHS, facts.COMPLETED_MONTHS, plain=(2,), least=0):
        last = calendar.last_day_within(first, months)
        found += [calendar.days_between(first, last) + shift for shift in (0, -1, 1)]
    for days in asked.numbers(facts.DAYS_OF_360, plain=(), least=1):
        found += [days + days // 72 + shift for shift in (0, -1, 1, -2, 2, -3, 3)]
    for days in asked.numbers(facts.WORKING_DAYS, plain=(), least=1):
        found += [days // 5 * 7 + days % 5 + shift for shift in (0, -1, 1, -2, 2)]
    return [length for length in dict.fromkeys(found) if length >= 1]


def _start(asked: Asked[Mobility]) -> Sequence[Values]:
    early = _an_early_day(asked.subject.call)
    any_day = asked.draw(st.dates(early - timedelta(days=400), early + timedelta(days=900)))
    month_end = any_day.replace(day=1) - timedelta(days=1)
    leap_day = date(early.year + -early.year % 4, 2, 28) + timedelta(days=1)
    known, last = asked.subject.days, asked.subject.end
    if last is not None:
        return _each("start", [last - timedelta(days=(known or length) - 1) for length in _lengths(asked, last)])
    return _each("start", [early, any_day, month_end, leap_day])


def _end(asked: Asked[Mobility]) -> Sequence[Values]:
    first, days = asked.subject.start, asked.subject.days
    if first is None:
        return _each("end", [_an_early_day(asked.subject.call)])
    lengths = _lengths(asked, first) if days is None else [days]
    return _each("end", [first + timedelta(days=length - 1) for length in lengths])


def _days(asked: Asked[Mobility]) -> Sequence[Values]:
    first, last = asked.subject.start, asked.subject.end
    if first is not None and last is not None:
        return _each("days", [calendar.days_between(first, last)])
    return _each("days", _lengths(asked, first or _an_early_day(asked.subject.call)))


def _near_day(name: str, *others: str) -> Chooser[Mobility]:
    """Choose a day on, just before and just after the first or the last day of the activity, and at some distance."""

    def choose_day(asked: Asked[Mobility]) -> Sequence[Values]:
        known = [day for other in others if (day := getattr(asked.subject, other)) is not None]
        days = known or [_an_early_day(asked.subject.call)]
        return _each(name, [day + timedelta(days=shift) for day in days for shift in (0, -1, 1, -30, 30)])

    return choose_day


def _graduated(asked: Asked[Mobility]) -> Sequence[Values]:
    mobility = asked.subject
    days = [day for day in (mobility.last_day, mobility.first_day) if day is not None]
    months = asked.numbers(facts.MONTHS_AFTER_GRADUATION, facts.MONTHS_BEFORE_START, plain=(0, 12))
    return _each(
        "graduated",
        [
            _months_before(day, count) + timedelta(days=shift)
            for day in days or [_an_early_day(mobility.call)]
            for count in months
            for shift in (0, -1, 1)
        ],
    )


def _months_before(day: date, months: int) -> date:
    return day - relativedelta(months=months)


def _born(asked: Asked[Mobility]) -> Sequence[Values]:
    """Choose ages or dates of birth: of the youngest and of the others, on and around every bound."""
    mobility = asked.subject
    first = mobility.first_day
    counted_from = [day for day in (first, mobility.project_start) if day is not None]
    ages = asked.numbers(facts.YOUNGEST, facts.YOUNGEST_ON_PROJECT_START, facts.OLDEST, plain=(14, 18, 30, 5), least=0)
    people = mobility.participants if mobility.participants is not None else 1
    told = people if asked.needed else asked.draw(st.integers(0, people))
    pairs = [(one, other) for one, other in product(ages, ages) if one <= other]
    values: list[Values] = []
    if told and not asked.complete and facts.YOUNGEST_ON_PROJECT_START not in asked.near.numbers:
        values += _each("ages", [(one, *[other] * (told - 1)) for one, other in pairs])
    day = asked.draw(st.sampled_from(counted_from or [_an_early_day(mobility.call)]))
    earlier, later = (timedelta(days=asked.draw(st.sampled_from((0, 1, -1)))) for _ in range(2))
    birthdays = {age: _months_before(day, 12 * age) for age in ages}
    born = [(birthdays[one] - later, *[birthdays[other] - earlier] * (told - 1)) for one, other in pairs]
    return [*values, *_each("born", born if told else [None])]


def _ages(asked: Asked[Mobility]) -> Sequence[Values]:
    """Tell the ages of some or all of those of whom the birth is known."""
    mobility = asked.subject
    if asked.complete:
        return _each("ages", [None])
    if mobility.born is None or mobility.first_day is None:
        return _born(asked)
    return _each(
        "ages",
        [tuple(calendar.age_on(mobility.first_day, born=day) for day in mobility.born if day <= mobility.first_day)],
    )


def _origins(asked: Asked[Mobility]) -> Sequence[Values]:
    mobility = asked.subject
    own = [country for country in (mobility.sending, mobility.receiving) if country is not None]
    pool = [*dict.fromkeys((*own, *_country(asked)))]
    most = len(mobility.national_groups or pool)
    base = asked.near.countries or pool
    return _each("countries_of_participants", _some_of(pool, base, range(1, min(most, 4) + 1)))


def _fewer_opportunities(asked: Asked[Mobility]) -> Sequence[Values]:
    people = asked.subject.participants
    all_of_them = () if people is None else (people, people - 1)
    numbers = asked.numbers(facts.WITH_FEWER_OPPORTUNITIES, plain=(0, 1))
    return _each("fewer_opportunities", [number for number in (*numbers, *all_of_them) if number >= 0])


def _accompanying(asked: Asked[Mobility]) -> Sequence[Values]:
    mobility = asked.subject
    people = mobility.participants or 1
    groups = len(mobility.national_groups or set(mobility.countries_of_participants or (None,)))
    found = asked.numbers(facts.ACCOMPANYING, plain=(0, 1, 2))
    found += [count * people for count in asked.numbers(facts.ACCOMPANYING_PER_PARTICIPANT, plain=())]
    found += [count * people + 1 for count in asked.numbers(facts.ACCOMPANYING_PER_PARTICIPANT, plain=())]
    found += [count * groups + more for count in asked.numbers(facts.LEADERS_PER_GROUP, plain=()) for more in (0, -1)]
    return _each("accompanying", [number for number in found if number >= 0])


def _accompanying_ages(asked: Asked[Mobility]) -> Sequence[Values]:
    ages = asked.numbers(facts.YOUNGEST_ACCOMPANYING, plain=(40, 17, 18))
    people = asked.subject.accompanying
    return _each("accompanying_ages", [(age,) * (1 if people is None else min(people, 20)) for age in ages])


def _accompanied_days(asked: Asked[Mobility]) -> Sequence[Values]:
    mobility = asked.subject
    first, last = mobility.first_day, mobility.last_day
    days = mobility.days or (5 if first is None or last is None else calendar.days_between(first, last))
    return _each("accompanied_days", [0, days, days - 1])


def _teaching_hours(asked: Asked[Mobility]) -> Sequence[Values]:
    mobility = asked.subject
    first, last = mobility.first_day, mobility.last_day
    days = mobility.days or (1 if first is None or last is None else calendar.days_between(first, last))
    weeks = max(days // 7, 1)
    hours = asked.numbers(facts.TEACHING_HOURS_A_WEEK, plain=(0, 8))
    return _each(
        "teaching_hours", [weeks * hour + part for hour in hours for part in (0, -0.5, 0.5) if weeks * hour + part >= 0]
    )


def _project_reference(asked: Asked[Any]) -> Sequence[Values]:
    """Choose the number that a National Agency gave the project, where it has one."""
    subject = asked.subject
    if subject.call is None or not isinstance(subject.action, Action) or asked.complete:
        return _each("project", [None])  # where all is known, it tells nothing more
    number = asked.draw(st.sampled_from(("02", "01")))
    round_ = getattr(subject, "round", None) or 1
    reference = ProjectReference(
        call=subject.call,
        round=round_,
        agency_country=Country.BE,
        agency_number=number,
        action=subject.action,
        serial="000012345",
    )
    return _each("project", [reference])


# --------------------------------------------------------------------------------------------------- of a project


def _period_start(asked: Asked[Project]) -> Sequence[Values]:
    """Choose the first or the last day of a month, counted from January of the call year."""
    call = min(asked.subject.call or _A_CALL, _LAST_YEAR)
    months = asked.numbers(project_facts.START_MONTH, plain=(13, 9), least=-24)
    firsts = [date(call, 1, 1) + relativedelta(months=month - 1) for month in months]
    return _each("start", [day for first in firsts for day in (first, first + relativedelta(day=31))])


def _period_end(asked: Asked[Project]) -> Sequence[Values]:
    first = asked.subject.start or date(min(asked.subject.call or _A_CALL, _LAST_YEAR), 1, 1)
    counts = [asked.subject.months] if asked.subject.months is not None else _months_of_a_project(asked)
    return _each(
        "end",
        [calendar.last_day_within(first, count) + timedelta(days=shift) for count in counts for shift in (0, -1, 1)],
    )


def _months(asked: Asked[Project]) -> Sequence[Values]:
    first, last = asked.subject.start, asked.subject.end
    if first is not None and last is not None:
        return _each("months", [calendar.started_months(first, last), calendar.completed_months(first, last)])
    return _each("months", _months_of_a_project(asked))


def _months_of_a_project(asked: Asked[Project]) -> list[int]:
    return asked.numbers(project_facts.MONTHS, plain=(12, 24, 1), least=1)


def _countries(asked: Asked[Project]) -> Sequence[Values]:
    home = asked.subject.applicant_country
    own = () if home is None else (home,)
    pool = [*dict.fromkeys((*own, *_country(asked), *Country))][:_FIRST_COUNTRIES]
    base = [*dict.fromkeys((*own, *asked.near.countries, *pool))]
    sizes = asked.numbers(project_facts.DIFFERENT_COUNTRIES, project_facts.COUNTRIES, plain=(1, 2, 3, 4), least=1)
    return _each("countries", _some_of(pool, base, sizes))


def _organisations(asked: Asked[Project]) -> Sequence[Values]:
    project = asked.subject
    known = (len(set(project.countries or ())), project.schools or 0, (project.consortium_members or 0) + 1)
    beside = [
        (project.consortium_members or 0) + 1 + more
        for more in asked.numbers(project_facts.OUTSIDE_THE_CONSORTIUM, plain=())
    ]
    plain = (1, 2, 3, max(*known, 1))
    return _each("organisations", [*asked.numbers(project_facts.ORGANISATIONS, plain=plain, least=1), *beside])


def _schools(asked: Asked[Project]) -> Sequence[Values]:
    organisations = asked.subject.organisations
    all_of_them = () if organisations is None else (organisations, organisations - 1)
    return _each("schools", asked.numbers(project_facts.SCHOOLS, plain=(1, 0, 2, *all_of_them)))


def _consortium_members(asked: Asked[Project]) -> Sequence[Values]:
    beside: list[int] = []
    if asked.subject.organisations is not None:
        outside = asked.numbers(project_facts.OUTSIDE_THE_CONSORTIUM, plain=())
        beside = [asked.subject.organisations - 1 - more for more in outside]
    numbers = asked.numbers(project_facts.CONSORTIUM_MEMBERS, plain=(0, 1, 2))
    return _each("consortium_members", [number for number in (*numbers, *beside) if number >= 0])


def _budget(asked: Asked[Project]) -> Sequence[Values]:
    project = asked.subject
    months = project.months or 12
    if project.start is not None and project.end is not None:
        months = calendar.started_months(project.start, project.end)
    amounts = [float(amount) for amount in asked.numbers(project_facts.BUDGET, plain=(400,))]
    amounts += [each * months for each in asked.numbers(project_facts.BUDGET_PER_MONTH, plain=())]
    years = max(project.schools or 1, 1) * months / calendar.MONTHS_IN_A_YEAR
    amounts += [each * years for each in asked.numbers(project_facts.BUDGET_PER_SCHOOL_AND_YEAR, plain=())]
    return _each("budget", [amount + cents for amount in amounts for cents in (0, -0.01, 0.01) if amount + cents >= 0])


def _earlier_grants(asked: Asked[Project]) -> Sequence[Values]:
    """Choose the calls just before this one, with or without the nearest of them."""
    call = asked.subject.call
    if call is None:
        return [{"earlier_grants": ()}]
    calls = [range(call - more - skipped, call - skipped) for more in range(6) for skipped in range(3)]
    return _each("earlier_grants", [tuple(one for one in some if one >= FIRST_CALL) for some in calls])


def _together(asked: Asked[Project]) -> Sequence[Values]:
    communities = len(set(asked.subject.communities or (None,)))
    numbers = asked.numbers(exchange_facts.DAYS_TOGETHER, plain=(1, 2), least=1)
    each = asked.numbers(exchange_facts.DAYS_FOR_EACH_COMMUNITY, plain=(), least=1)
    return _each(
        "days", [*numbers, *(count * communities for count in each), *(count * communities + 1 for count in each)]
    )


def _submitted(asked: Asked[Project]) -> Sequence[Values]:
    """Choose moments on, just before and just after the deadlines, on the clocks of Brussels."""
    bounds = asked.numbers(project_facts.SUBMITTED, plain=())
    call = min(asked.subject.call or _A_CALL, _LAST_YEAR)
    moments = [brussels.clock(count) for count in bounds]
    return _each("submitted", [datetime(call, 2, 1, 12), *moments, datetime(call, 10, 25, 2, 30)])  # noqa: DTZ001 -- on the clocks of Brussels


# ------------------------------------------------------------------------------------------------- which field

OF_MOBILITIES: Mapping[str, Chooser[Mobility]] = {
    "start": _start,
    "end": _end,
    "days": _days,
    "project_start": _near_day("project_start", "start", "end"),
    "project_end": _near_day("project_end", "end", "start", "project_start"),
    "national_groups": _groups(facts.PARTICIPANTS, facts.SMALLEST_GROUP, facts.NATIONAL_GROUPS),
    "participants": _number("participants", facts.PARTICIPANTS, plain=(1, 2, 5)),
    "born": _born,
    "ages": _ages,
    "fewer_opportunities": _fewer_opportunities,
    "role": _anything("role", *Role),
    "sending": _place("sending"),
    "receiving": _place("receiving"),
    "residence": _place("residence"),
    "countries_of_participants": _origins,
    "venue": _anything("venue", *Venue),
    "enrolled": _truth("enrolled"),
    "graduated": _graduated,
    "accompanying": _accompanying,
    "accompanying_ages": _accompanying_ages,
    "accompanied_days": _accompanied_days,
    "virtual": _truth("virtual"),
    "learning_programme": _truth("learning_programme"),
    "learning_agreement": _truth("learning_agreement"),
    "teaching_hours": _teaching_hours,
    "ects": _amount("ects", facts.ECTS),
    "months_in_cycle": _amount("months_in_cycle", facts.MONTHS_IN_CYCLE),
    "one_cycle_programme": _truth("one_cycle_programme"),
    "travel_days": _number("travel_days", facts.TRAVEL_DAYS, plain=(0, 2)),
    "green_travel": _truth("green_travel"),
    "project": _project_reference,
}
"""The fields of a mobility in the order in which they are filled in, each with how values are chosen."""

OF_PROJECTS: Mapping[str, Chooser[Project]] = {
    "round": _number("round", project_facts.ROUND, plain=(1,), least=1),
    "start": _period_start,
    "end": _period_end,
    "months": _months,
    "applicant": _anything("applicant", *Applicant),
    "applicant_country": _place("applicant_country"),
    "accredited": _truth("accredited"),
    "consortium": _anything("consortium", True, False),
    "countries": _countries,
    "organisations": _organisations,
    "schools": _schools,
    "consortium_members": _consortium_members,
    "national_groups": _groups(project_facts.PARTICIPANTS, project_facts.SMALLEST_GROUP),
    "participants": _number("participants", project_facts.PARTICIPANTS, plain=(1, 2), least=1),
    "long_term_pupil_mobility": _truth("long_term_pupil_mobility"),
    "levels": _several("levels", Level),
    "communities": _several("communities", Community),
    "role": _anything("role", *Role),
    "days": _together,
    "nights": _number("nights", exchange_facts.NIGHTS_TOGETHER, plain=(0, 1)),
    "educational_project": _truth("educational_project"),
    "only_culture_or_tourism": _truth("only_culture_or_tourism"),
    "other_activities": _truth("other_activities"),
    "reciprocal": _truth("reciprocal"),
    "whole_class": _truth("whole_class"),
    "in_school_holidays": _truth("in_school_holidays"),
    "virtual": _truth("virtual"),
    "currency": lambda asked: _each("currency", ["EUR"] if asked.complete else ["EUR", "PLN"]),
    "budget": _budget,
    "earlier_grants": _earlier_grants,
    "partnership_type": _anything("partnership_type", *PartnershipType),
    "submitted": _submitted,
    "project": _project_reference,
}
"""Those of a project."""
