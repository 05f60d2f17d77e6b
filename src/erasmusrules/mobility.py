"""A mobility: these people, these days, this country, this call. ``None`` is not known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import ClassVar

from attrs import evolve, frozen

from erasmusrules.calendar import age_on, days_between
from erasmusrules.label import Label, Language
from erasmusrules.problems import Problem, WrongInput, wrong_types
from erasmusrules.project import (
    Project,
    ProjectReference,
    against_reference,
    at_most,
    in_all,
    no_more_than,
    or_more,
    out_of_time,
    take_from_reference,
    wrong_call,
)
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.other_actions import OtherAction
from erasmusrules.vocabulary.roles import Role, Venue


@frozen(kw_only=True)
class Participant:
    """One person who takes part; no name and no more than the rules ask.

    Attributes:
        born: the date of birth.
        age: the age on the first day, where the date of birth is not known.
        role: what the person is.
        fewer_opportunities: whether the person is a participant with fewer opportunities.
        country: where the person comes from.
    """

    born: date | None = None
    age: int | None = None
    role: Role | None = None
    fewer_opportunities: bool | None = None
    country: Country | None = None

    def __attrs_post_init__(self) -> None:
        types = {"born": date, "age": int, "role": Role, "fewer_opportunities": bool, "country": Country}
        if problems := [*wrong_types(self, types, {})]:
            raise WrongInput(problems)


@frozen(kw_only=True)
class AccompanyingPerson:
    """One person who goes along to keep participants safe and to help them learn; never a participant.

    Attributes:
        age: the age on the first day.
    """

    age: int | None = None

    def __attrs_post_init__(self) -> None:
        if problems := [*wrong_types(self, {"age": int}, {})]:
            raise WrongInput(problems)


@frozen(kw_only=True)
class Mobility:
    """A planned or past mobility, field by field as records have it.

    Days and dates are those of the activity, both ends counted and travel excluded. Numbers count people unless their
    name says days, hours or months.

    Raises:
        WrongInput: with every field that cannot be right: an early call, an end before the start, a negative count.

    >>> Mobility(call=2013, start=date(2020, 3, 9), end=date(2020, 3, 8), participants=-1)
    Traceback (most recent call last):
    ...
    erasmusrules.problems.WrongInput: call: 2013; accepted: a call year from 2014 on
    participants: -1; accepted: 0 or more
    end: '2020-03-08'; accepted: not before start (2020-03-09)
    """

    FIELD_LABELS: ClassVar[Mapping[str, Label]] = {
        "id": Label(nl="kenmerk", en="id"),
        "project": Label(nl="projectnummer", en="project reference"),
        "call": Label(nl="aanvraagjaar (oproep)", en="call year"),
        "action": Label(nl="actie", en="action"),
        "activity": Label(nl="activiteit", en="activity"),
        "start": Label(nl="eerste dag", en="first day"),
        "end": Label(nl="laatste dag", en="last day"),
        "days": Label(nl="aantal dagen, zonder reisdagen", en="number of days, travel excluded"),
        "travel_days": Label(nl="aantal gefinancierde reisdagen", en="number of funded travel days"),
        "green_travel": Label(nl="groen reizen", en="green travel"),
        "project_start": Label(nl="begindatum van het project", en="first day of the project"),
        "project_end": Label(nl="einddatum van het project", en="last day of the project"),
        "sending": Label(nl="uitzendend land", en="sending country"),
        "receiving": Label(nl="ontvangend land", en="receiving country"),
        "venue": Label(nl="plaats", en="venue"),
        "role": Label(nl="rol van de deelnemers", en="role of the participants"),
        "participants": Label(nl="aantal deelnemers", en="number of participants"),
        "born": Label(nl="geboortedatum van elke deelnemer", en="date of birth of each participant"),
        "ages": Label(nl="leeftijd op de eerste dag", en="age on the first day"),
        "fewer_opportunities": Label(
            nl="aantal deelnemers met minder kansen", en="number of participants with fewer opportunities"
        ),
        "enrolled": Label(nl="band met de uitzendende organisatie", en="link with the sending organisation"),
        "residence": Label(nl="land waar de deelnemers wonen", en="country where the participants live"),
        "graduated": Label(nl="datum van afstuderen", en="date of graduation"),
        "countries_of_participants": Label(
            nl="landen van de deelnemers, de gastgroep inbegrepen", en="countries of the participants, hosts included"
        ),
        "national_groups": Label(
            nl="aantal deelnemers per nationale groep", en="number of participants of each national group"
        ),
        "accompanying": Label(nl="aantal begeleiders", en="number of accompanying persons"),
        "accompanying_ages": Label(nl="leeftijd van de begeleiders", en="age of the accompanying persons"),
        "accompanied_days": Label(nl="aantal dagen met begeleider", en="number of days with an accompanying person"),
        "virtual": Label(nl="virtueel deel", en="virtual part"),
        "learning_programme": Label(nl="individueel leerprogramma", en="individual learning programme"),
        "learning_agreement": Label(nl="ondertekende leerovereenkomst", en="signed learning agreement"),
        "teaching_hours": Label(nl="aantal lesuren", en="number of teaching hours"),
        "ects": Label(nl="aantal studiepunten", en="number of ECTS credits"),
        "months_in_cycle": Label(nl="aantal maanden in de studiecyclus", en="number of months in the study cycle"),
        "one_cycle_programme": Label(nl="opleiding in één cyclus", en="one-cycle study programme"),
    }

    id: str | None = None
    project: ProjectReference | None = None
    call: int | None = None
    action: Action | None = None
    activity: Activity | None = None
    start: date | None = None
    end: date | None = None
    days: int | None = None
    travel_days: int | None = None
    green_travel: bool | None = None
    project_start: date | None = None
    project_end: date | None = None
    sending: Country | None = None
    receiving: Country | None = None
    venue: Venue | None = None
    role: Role | None = None
    participants: int | None = None
    born: tuple[date, ...] | None = None
    ages: tuple[int, ...] | None = None
    fewer_opportunities: int | None = None
    enrolled: bool | None = None
    residence: Country | None = None
    graduated: date | None = None
    countries_of_participants: tuple[Country, ...] | None = None
    national_groups: tuple[int, ...] | None = None
    accompanying: int | None = None
    accompanying_ages: tuple[int, ...] | None = None
    accompanied_days: int | None = None
    virtual: bool | None = None
    learning_programme: bool | None = None
    learning_agreement: bool | None = None
    teaching_hours: float | None = None
    ects: float | None = None
    months_in_cycle: float | None = None
    one_cycle_programme: bool | None = None

    def __attrs_post_init__(self) -> None:
        problems = (
            [*wrong_types(self, _TYPES, _ITEMS)]
            or [*wrong_call(self.call), *against_reference(self.project, self.call, self.action)]
            or [*_out_of_range(self), *_order(self)]
            or [*_dates(self), *_people(self), *_more_than(self)]
        )
        if problems:
            raise WrongInput([*problems, *self._problems_beside({problem.field for problem in problems})])
        take_from_reference(self, self.project)

    def _problems_beside(self, wrong: set[str]) -> tuple[Problem, ...]:
        """Find what else is wrong, once the fields that are wrong are set aside."""
        try:
            evolve(self, **dict.fromkeys(wrong))
        except WrongInput as more:
            return more.problems
        return ()

    @property
    def first_day(self) -> date | None:
        """The first day: as given, or counted back from the last."""
        if self.start is None and self.end is not None and self.days is not None:
            return self.end - timedelta(days=self.days - 1)
        return self.start

    @property
    def last_day(self) -> date | None:
        """The last day: as given, or counted on from the first."""
        if self.end is None and self.start is not None and self.days is not None:
            return self.start + timedelta(days=self.days - 1)
        return self.end

    def described(self, lang: Language) -> str:
        """Name the action and the activity, as far as they are known.

        >>> Mobility(action=Action.KA101, activity=Activity.JOB_SHADOWING).described("nl")
        'KA101, jobshadowing'
        """
        action = "" if self.action is None else self.action.code
        activity = "" if self.activity is None else self.activity.label.text(lang)
        return ", ".join(name for name in (action, activity) if name)

    def in_project(self, project: Project) -> Mobility:
        """Give the same mobility in a project: with its reference, call, action and period.

        Args:
            project: the project; what it does not know stays as the mobility has it.

        Raises:
            WrongInput: where the mobility already says something else.

        >>> project = Project(call=2019, action=Action.KA229, start=date(2019, 9, 1), end=date(2021, 8, 31))
        >>> Mobility(call=2018).in_project(project)
        Traceback (most recent call last):
        ...
        erasmusrules.problems.WrongInput: call: '2018'; accepted: 2019, as in the project
        """
        theirs = {
            "project": project.project,
            "call": project.call,
            "action": project.action,
            "project_start": project.start,
            "project_end": project.end,
        }
        problems = [
            Problem(field=name, value=str(ours), accepted=_as_project(value))
            for name, value in theirs.items()
            if value is not None and (ours := getattr(self, name)) not in {None, value}
        ]
        action = project.action
        if isinstance(action, OtherAction):
            problems.append(Problem(field="action", value=action.code, accepted=_WITH_MOBILITIES))
        if problems or isinstance(action, OtherAction):
            raise WrongInput(problems)
        return evolve(
            self,
            project=project.project or self.project,
            call=project.call or self.call,
            action=action or self.action,
            project_start=project.start or self.project_start,
            project_end=project.end or self.project_end,
        )

    def with_people(
        self, participants: Sequence[Participant], accompanying: Sequence[AccompanyingPerson] | None = None
    ) -> Mobility:
        """Give the same mobility with these people, counted as records count them.

        What is not known of everybody is not known of the group: how many have fewer opportunities, the role, the
        countries. A role that no participant tells stays that of the mobility.

        Args:
            participants: everybody who takes part.
            accompanying: everybody who goes along; an empty list is nobody, ``None`` is not known.

        Raises:
            WrongInput: for what cannot be right, such as an age that contradicts a date of birth.

        >>> school_trip = Mobility().with_people([Participant(age=13), Participant()], [AccompanyingPerson(age=40)])
        >>> school_trip.participants, school_trip.ages, school_trip.accompanying
        (2, (13,), 1)
        """
        first = self.first_day
        problems = [problem for person in participants for problem in _against_birth(person, first)]
        if problems:
            raise WrongInput(problems)
        born = tuple(person.born for person in participants if person.born is not None)
        ages = tuple(person.age for person in participants if person.born is None and person.age is not None)
        if (
            ages and first is not None and all(day <= first for day in born)
        ):  # births of some and ages of others: their ages are those of all
            ages += tuple(age_on(first, born=day) for day in born)
        flags = [person.fewer_opportunities for person in participants]
        roles = {person.role for person in participants}
        countries = [person.country for person in participants if person.country is not None]
        all_told = len(countries) == len(participants)
        known = accompanying or ()
        return evolve(
            self,
            participants=len(participants),
            born=born or None,
            ages=ages or None,
            fewer_opportunities=None if None in flags else flags.count(True),
            role=self.role if roles <= {None} else roles.pop() if len(roles) == 1 else None,
            countries_of_participants=tuple(dict.fromkeys(countries)) or None if all_told else None,
            accompanying=None if accompanying is None else len(accompanying),
            accompanying_ages=tuple(person.age for person in known if person.age is not None) or None,
        )


# ------------------------------------------------------------------------------------------ what cannot be right

_COUNTS = ("days", "travel_days", "participants", "fewer_opportunities", "accompanying", "accompanied_days")
_AMOUNTS = ("teaching_hours", "ects", "months_in_cycle")
_TYPES: Mapping[str, type] = {
    "id": str,
    "project": ProjectReference,
    "call": int,
    "action": Action,
    "activity": Activity,
    "venue": Venue,
    "role": Role,
    **dict.fromkeys(("start", "end", "project_start", "project_end", "graduated"), date),
    **dict.fromkeys(("sending", "receiving", "residence"), Country),
    **dict.fromkeys(_COUNTS, int),
    **dict.fromkeys(("green_travel", "enrolled", "virtual", "learning_programme", "learning_agreement"), bool),
    "one_cycle_programme": bool,
    **dict.fromkeys(_AMOUNTS, float),
}
_ITEMS: Mapping[str, type] = {
    "born": date,
    "ages": int,
    "countries_of_participants": Country,
    "national_groups": int,
    "accompanying_ages": int,
}


def _out_of_range(mobility: Mobility) -> Iterator[Problem]:
    for name in (*_COUNTS, *_AMOUNTS):
        value: float | None = getattr(mobility, name)
        least, most = (1, MOST_DAYS) if name == "days" else (0, MOST)
        if value is not None and not least <= value <= most:
            accepted = no_more_than(most) if value > most else or_more(least)
            yield Problem(field=name, value=value, accepted=accepted)
    for name in ("ages", "accompanying_ages"):
        for age in getattr(mobility, name) or ():
            if not 0 <= age <= OLDEST:
                yield Problem(field=name, value=age, accepted=_AGE)
    for group in mobility.national_groups or ():
        if not 1 <= group <= MOST:
            yield Problem(
                field="national_groups", value=group, accepted=or_more(1) if group < 1 else no_more_than(MOST)
            )
    for name in ("start", "end", "project_start", "project_end", "graduated"):
        yield from out_of_time(name, getattr(mobility, name))
    for born in mobility.born or ():
        yield from out_of_time("born", born)


def _order(mobility: Mobility) -> Iterator[Problem]:
    for first, last in (("start", "end"), ("project_start", "project_end")):
        opens, closes = getattr(mobility, first), getattr(mobility, last)
        if opens is not None and closes is not None and closes < opens:
            yield Problem(field=last, value=closes.isoformat(), accepted=_not_before(first, opens))


def _dates(mobility: Mobility) -> Iterator[Problem]:
    start, end, days = mobility.start, mobility.end, mobility.days
    if start is not None and end is not None and days is not None and days != days_between(start, end):
        yield Problem(field="days", value=days, accepted=_as_dates(days_between(start, end)))
    latest = mobility.first_day or end
    for born in mobility.born or ():
        if latest is not None and born > latest:
            yield Problem(field="born", value=born.isoformat(), accepted=_BORN_BEFORE)


def _people(mobility: Mobility) -> Iterator[Problem]:
    groups, countries = mobility.national_groups, set(mobility.countries_of_participants or ())
    if groups and len(groups) < len(countries):
        yield Problem(field="national_groups", value=len(groups), accepted=_for_each_country(len(countries)))
    most, first = mobility.participants, mobility.first_day
    if most is None:
        return
    born, ages = mobility.born or (), mobility.ages or ()
    for name, count in (
        ("born", len(born)),
        ("ages", len(ages)),
        ("fewer_opportunities", mobility.fewer_opportunities or 0),
    ):
        if count > most:
            yield Problem(field=name, value=count, accepted=at_most(most, "participants"))
    if groups and sum(groups) != most:
        yield Problem(field="national_groups", value=sum(groups), accepted=in_all(most))
    if first is not None and most in {len(born), len(ages)} and all(day <= first for day in born):
        by_birth = [age_on(first, born=day) for day in born]
        fewer, more = sorted((by_birth, list(ages)), key=len)
        if Counter(fewer) - Counter(more):
            shown = ";".join(map(str, sorted(by_birth)))
            yield Problem(field="ages", value=";".join(map(str, ages)), accepted=_as_births(shown))


def _against_birth(person: Participant, first: date | None) -> Iterator[Problem]:
    born, age = person.born, person.age
    if born is None or age is None:
        return
    if not 0 <= age <= OLDEST:
        yield Problem(field="ages", value=age, accepted=_AGE)
    elif first is not None and born <= first and age != age_on(first, born=born):
        yield Problem(field="ages", value=age, accepted=_as_births(str(age_on(first, born=born))))


def _more_than(mobility: Mobility) -> Iterator[Problem]:
    start, end = mobility.start, mobility.end
    days = mobility.days if start is None or end is None else days_between(start, end)
    accompanied, accompanying = mobility.accompanied_days, mobility.accompanying
    if accompanied is not None and days is not None and accompanied > days:
        yield Problem(field="accompanied_days", value=accompanied, accepted=at_most(days, "days"))
    if accompanied and accompanying == 0:
        yield Problem(field="accompanied_days", value=accompanied, accepted=at_most(0, "accompanying"))
    ages = len(mobility.accompanying_ages or ())
    if accompanying is not None and ages > accompanying:
        yield Problem(field="accompanying_ages", value=ages, accepted=at_most(accompanying, "accompanying"))


OLDEST = 130
MOST_DAYS = 3660
MOST = 1_000_000


def _not_before(name: str, day: date) -> Label:
    return Label(nl=f"niet vóór {name} ({day.isoformat()})", en=f"not before {name} ({day.isoformat()})")


def _as_dates(days: int) -> Label:
    return Label(nl=f"{days}, volgens start en end", en=f"{days}, according to start and end")


def _as_births(ages: str) -> Label:
    return Label(nl=f"{ages}, volgens born en start", en=f"{ages}, according to born and start")


def _for_each_country(countries: int) -> Label:
    return Label(
        nl=f"minstens {countries} groepen (zie countries_of_participants)",
        en=f"at least {countries} groups (see countries_of_participants)",
    )


_WITH_MOBILITIES = Label(nl="een actie met een code, zoals KA229", en="an action with a code, such as KA229")


def _as_project(value: object) -> Label:
    return Label(nl=f"{value}, zoals in het project", en=f"{value}, as in the project")


_AGE = Label(nl=f"een leeftijd van 0 tot en met {OLDEST}", en=f"an age from 0 to {OLDEST}")
_BORN_BEFORE = Label(nl="een datum die niet na de eerste dag valt", en="a date not after the first day")
