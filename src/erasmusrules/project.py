"""A project, as far as the mobilities in it need it, and the reference that names it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from math import nan
from types import UnionType
from typing import ClassVar

from attrs import field, frozen

from erasmusrules.calendar import completed_months, started_months
from erasmusrules.history import FIRST_CALL
from erasmusrules.label import Label, Language
from erasmusrules.problems import Problem, WrongInput, wrong_types
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.agencies import Community
from erasmusrules.vocabulary.applicants import Applicant, PartnershipType
from erasmusrules.vocabulary.countries import EU_SPELLINGS, Country
from erasmusrules.vocabulary.education import Level
from erasmusrules.vocabulary.other_actions import OtherAction
from erasmusrules.vocabulary.roles import Role


@frozen(kw_only=True)
class ProjectReference:
    """The number of a project, which tells its call, its round, its agency and its action.

    Attributes:
        call: the call year of the grant.
        round: the round within the call.
        agency_country: the country of the National Agency.
        agency_number: the number of the agency within the country, "02".
        action: the action.
        serial: the number within the action, with its leading zeros.
        partner: which partner of the project, where the reference ends in "_2"; the coordinator is 1.

    >>> reference = ProjectReference.parse("2018-1-BE02-KA229-046846_2")
    >>> reference.call, reference.action, reference.agency_country, reference.partner
    (2018, <Action.KA229: 'KA229'>, <Country.BE: 'BE'>, 2)
    >>> str(ProjectReference.parse("2021-1-BE02-KA122-SCH-000012345"))
    '2021-1-BE02-KA122-SCH-000012345'
    """

    call: int
    round: int
    agency_country: Country
    agency_number: str
    action: Action
    serial: str
    partner: int | None = None

    @classmethod
    def parse(cls, text: str) -> ProjectReference:
        """Read a reference.

        Raises:
            WrongInput: with one problem for each part that is wrong.

        >>> ProjectReference.parse("2013-1-ZZ02-KA999-046846")
        Traceback (most recent call last):
        ...
        erasmusrules.problems.WrongInput: project: '2013'; accepted: a call year from 2014 on (first part)
        project: 'ZZ02'; accepted: an existing country code and two digits (third part)
        project: 'KA999'; accepted: an existing action code (fourth part)
        """
        shape = _SHAPE.fullmatch(text)
        if shape is None:
            raise WrongInput([Problem(field="project", value=text, accepted=_REFERENCE)])
        call, round_, country, number, action, serial, partner = shape.groups()
        problems = list(_wrong_parts(call, country, number, action))
        if problems:
            raise WrongInput(problems)
        return cls(
            call=int(call),
            round=int(round_),
            agency_country=EU_SPELLINGS.get(country) or Country(country),
            agency_number=number,
            action=Action.by_code()[action],
            serial=serial,
            partner=None if partner is None else int(partner),
        )

    @property
    def agency(self) -> str:
        """The National Agency as references write it, in the EU's spelling of the country."""
        spelling = {ours: theirs for theirs, ours in EU_SPELLINGS.items()}
        return spelling.get(self.agency_country, self.agency_country.value) + self.agency_number

    def __str__(self) -> str:
        partner = "" if self.partner is None else f"_{self.partner}"
        return f"{self.call}-{self.round}-{self.agency}-{self.action}-{self.serial}{partner}"


_SHAPE = re.compile(
    r"([0-9]{4})-([1-9])-([A-Z]{2})([0-9]{2})-(KA[0-9]{3}(?:-[A-Z]{3})?)-([0-9]{6,9})(?:_([1-9][0-9]?))?"
)


def _wrong_parts(call: str, country: str, number: str, action: str) -> Iterator[Problem]:
    if int(call) < FIRST_CALL:
        yield Problem(field="project", value=call, accepted=_CALL)
    if country not in EU_SPELLINGS and country not in Country.__members__:
        yield Problem(field="project", value=country + number, accepted=_AGENCY)
    if action not in Action.by_code():
        yield Problem(field="project", value=action, accepted=_ACTION)


def _as_float(amount: float | Decimal | None) -> float | None:
    """Take an amount of whatever type as the number it is."""
    if isinstance(amount, Decimal):
        return nan if amount.is_nan() else float(amount)  # of the two kinds of NaN, one cannot be a float
    return amount


@frozen(kw_only=True)
class Project:
    """A planned or past project, field by field as records have it; mobilities take their period from it.

    The applicant is counted among the organisations, the schools and the countries. Amounts are in euros unless
    ``currency`` says otherwise.

    Attributes:
        round: the round of the call it is applied for in: 1 for the only or the first.
        months: its length in whole months, where the dates are not known.
        consortium: whether the applicant coordinates a consortium.
        consortium_members: how many other organisations the consortium has.
        earlier_grants: the call years of earlier grants of the same action.
        long_term_pupil_mobility: whether pupils go on a long-term study mobility in it.
        levels: the levels of education of the classes in it.
        communities: the Communities of Belgium its schools belong to.
        role: what those who take part are.
        days: the days they are together, without those on the way.
        nights: the nights they stay there.
        educational_project: whether the exchanges are part of an educational project made with the partner school.
        only_culture_or_tourism: whether the visits are for culture or tourism only.
        other_activities: whether there are other activities besides the exchanges.
        reciprocal: whether each school visits the other.
        whole_class: whether the whole class takes part.
        in_school_holidays: whether they are together in the school holidays.
        virtual: whether they meet online only.
        budget: the grant asked for; a ``Decimal`` is taken as well.

    Raises:
        WrongInput: with every field that cannot be right: an early call, an end before the start, a negative count.

    >>> project = Project(project=ProjectReference.parse("2019-1-BE02-KA229-060233"), start=date(2019, 9, 1))
    >>> project.call, project.action
    (2019, <Action.KA229: 'KA229'>)
    >>> Project(organisations=2, schools=3)
    Traceback (most recent call last):
    ...
    erasmusrules.problems.WrongInput: schools: 3; accepted: at most 2 (see organisations)
    """

    FIELD_LABELS: ClassVar[Mapping[str, Label]] = {
        "id": Label(nl="kenmerk", en="id"),
        "project": Label(nl="projectnummer", en="project reference"),
        "call": Label(nl="aanvraagjaar (oproep)", en="call year"),
        "action": Label(nl="actie", en="action"),
        "round": Label(nl="ronde", en="round"),
        "start": Label(nl="begindatum van het project", en="first day of the project"),
        "end": Label(nl="einddatum van het project", en="last day of the project"),
        "months": Label(nl="looptijd in maanden", en="length in months"),
        "applicant": Label(nl="aanvrager", en="applicant"),
        "applicant_country": Label(nl="land van de aanvrager", en="country of the applicant"),
        "accredited": Label(
            nl="accreditatie van de aanvrager in het domein", en="accreditation of the applicant in the field"
        ),
        "consortium": Label(
            nl="aanvraag als coördinator van een consortium", en="application as the coordinator of a consortium"
        ),
        "organisations": Label(
            nl="aantal organisaties (de aanvrager inbegrepen)", en="number of organisations (including the applicant)"
        ),
        "schools": Label(nl="aantal scholen onder de organisaties", en="number of schools among the organisations"),
        "countries": Label(nl="landen van de organisaties", en="countries of the organisations"),
        "consortium_members": Label(
            nl="aantal leden van het consortium (zonder de coördinator)",
            en="number of consortium members (without the coordinator)",
        ),
        "participants": Label(nl="aantal deelnemers in het project", en="number of participants in the project"),
        "national_groups": Label(
            nl="aantal deelnemers per uitzendend land", en="number of participants of each sending country"
        ),
        "long_term_pupil_mobility": Label(
            nl="langdurige studiemobiliteit van leerlingen in het project",
            en="long-term study mobility of pupils in the project",
        ),
        "levels": Label(nl="onderwijsniveaus van de klassen", en="levels of education of the classes"),
        "communities": Label(nl="Gemeenschappen van de scholen", en="Communities of the schools"),
        "role": Label(nl="rol van de deelnemers", en="role of the participants"),
        "days": Label(nl="aantal dagen ter plaatse", en="number of days on site"),
        "nights": Label(nl="aantal nachten ter plaatse", en="number of nights on site"),
        "educational_project": Label(
            nl="uitwisselingen als deel van een onderwijskundig project",
            en="exchanges as part of an educational project",
        ),
        "only_culture_or_tourism": Label(
            nl="of het alleen om culturele of toeristische uitstappen gaat",
            en="whether the visits are for culture or tourism only",
        ),
        "other_activities": Label(
            nl="andere activiteiten naast de uitwisselingen", en="other activities besides the exchanges"
        ),
        "reciprocal": Label(nl="bezoek en tegenbezoek", en="visit and return visit"),
        "whole_class": Label(nl="deelname van de hele klas", en="participation of the whole class"),
        "in_school_holidays": Label(
            nl="of een uitwisseling in een schoolvakantie valt", en="whether an exchange falls in the school holidays"
        ),
        "virtual": Label(nl="of de uitwisseling alleen online verloopt", en="whether the exchange is online only"),
        "budget": Label(nl="gevraagde subsidie (in euro)", en="grant asked for (in euros)"),
        "currency": Label(nl="munt", en="currency"),
        "earlier_grants": Label(
            nl="aanvraagjaren van eerdere subsidies voor deze actie", en="call years of earlier grants for this action"
        ),
        "partnership_type": Label(nl="soort partnerschap", en="type of partnership"),
        "submitted": Label(nl="tijdstip van indiening", en="time of submission"),
    }

    id: str | None = None
    project: ProjectReference | None = None
    call: int | None = None
    action: Action | OtherAction | None = None
    round: int | None = None
    start: date | None = None
    end: date | None = None
    months: int | None = None
    applicant: Applicant | None = None
    applicant_country: Country | None = None
    accredited: bool | None = None
    consortium: bool | None = None
    organisations: int | None = None
    schools: int | None = None
    countries: tuple[Country, ...] | None = None
    consortium_members: int | None = None
    participants: int | None = None
    national_groups: tuple[int, ...] | None = None
    long_term_pupil_mobility: bool | None = None
    levels: tuple[Level, ...] | None = None
    communities: tuple[Community, ...] | None = None
    role: Role | None = None
    days: int | None = None
    nights: int | None = None
    educational_project: bool | None = None
    only_culture_or_tourism: bool | None = None
    other_activities: bool | None = None
    reciprocal: bool | None = None
    whole_class: bool | None = None
    in_school_holidays: bool | None = None
    virtual: bool | None = None
    budget: float | None = field(default=None, converter=_as_float)
    currency: str | None = None
    earlier_grants: tuple[int, ...] | None = None
    partnership_type: PartnershipType | None = None
    submitted: datetime | None = None

    def __attrs_post_init__(self) -> None:
        problems = [*wrong_types(self, _TYPES, _ITEMS)]
        if not problems:
            problems = [
                *wrong_call(self.call),
                *against_reference(self.project, self.call, self.action),
                *_another_round(self.project, self.round),
                *_out_of_range(self),
                *_contradictions(self),
            ]
        if problems:
            raise WrongInput(problems)
        take_from_reference(self, self.project)
        if self.project is not None:
            object.__setattr__(self, "round", self.project.round)

    def described(self, lang: Language) -> str:
        """Name the project by its action, as far as that is known."""
        if self.action is None:
            return ""
        return _PROJECT.fill(
            lang, action=self.action.code if isinstance(self.action, Action) else self.action.label.text(lang)
        )


_TYPES: Mapping[str, type | UnionType] = {
    "id": str,
    "project": ProjectReference,
    "call": int,
    "action": Action | OtherAction,
    "round": int,
    "start": date,
    "end": date,
    "months": int,
    "applicant": Applicant,
    "applicant_country": Country,
    "accredited": bool,
    "consortium": bool,
    "organisations": int,
    "schools": int,
    "consortium_members": int,
    "participants": int,
    "long_term_pupil_mobility": bool,
    "role": Role,
    "days": int,
    "nights": int,
    "educational_project": bool,
    "only_culture_or_tourism": bool,
    "other_activities": bool,
    "reciprocal": bool,
    "whole_class": bool,
    "in_school_holidays": bool,
    "virtual": bool,
    "budget": float,
    "currency": str,
    "partnership_type": PartnershipType,
    "submitted": datetime,
}
_ITEMS: Mapping[str, type] = {
    "countries": Country,
    "national_groups": int,
    "levels": Level,
    "communities": Community,
    "earlier_grants": int,
}
_LEAST = {
    "round": 1,
    "months": 1,
    "organisations": 1,
    "schools": 0,
    "consortium_members": 0,
    "participants": 1,
    "days": 1,
    "nights": 0,
    "budget": 0,
}
_MOST = 1_000_000_000
FIRST_YEAR, LAST_YEAR = 1900, 2199


def _out_of_range(project: Project) -> Iterator[Problem]:
    for name, least in _LEAST.items():
        value: float | None = getattr(project, name)
        if value is not None and not least <= value <= _MOST:
            accepted = or_more(least) if value < least else no_more_than(_MOST)
            yield Problem(field=name, value=value, accepted=accepted)
    for name in ("start", "end"):
        yield from out_of_time(name, getattr(project, name))
    for group in project.national_groups or ():
        if not 1 <= group <= _MOST:
            yield Problem(
                field="national_groups", value=group, accepted=or_more(1) if group < 1 else no_more_than(_MOST)
            )
    for call in project.earlier_grants or ():
        if not FIRST_CALL <= call <= LATEST_CALL:
            yield Problem(field="earlier_grants", value=call, accepted=_CALL_YEAR)
    if project.currency is not None and re.fullmatch(r"[A-Z]{3}", project.currency) is None:
        yield Problem(field="currency", value=project.currency, accepted=_CURRENCY)


def _contradictions(project: Project) -> Iterator[Problem]:
    yield from _times(project)
    yield from _counts(project)
    if project.consortium is False and project.consortium_members:
        yield Problem(field="consortium_members", value=project.consortium_members, accepted=at_most(0, "consortium"))
    for call in project.earlier_grants or ():
        if project.call is not None and FIRST_CALL <= project.call <= call:
            yield Problem(field="earlier_grants", value=call, accepted=_before(project.call))


def out_of_time(name: str, day: date | None) -> Iterator[Problem]:
    """Find a day so far off that it is a slip; with the last there is, one could not count."""
    if day is not None and not FIRST_YEAR <= day.year <= LAST_YEAR:
        yield Problem(field=name, value=day.isoformat(), accepted=_YEARS)


def _times(project: Project) -> Iterator[Problem]:
    start, end, months = project.start, project.end, project.months
    if start is not None and end is not None:
        if end < start:
            yield Problem(field="end", value=end.isoformat(), accepted=_NOT_BEFORE_START)
        elif months is not None and end.year <= LAST_YEAR and not _can_last(months, start, end):
            yield Problem(field="months", value=months, accepted=_as_dates(started_months(start, end)))
    nights, days = project.nights, project.days
    if nights is not None and days is not None and nights > days:
        yield Problem(field="nights", value=nights, accepted=at_most(days, "days"))


def _can_last(months: int, start: date, end: date) -> bool:
    return completed_months(start, end) <= months <= started_months(start, end)


def _counts(project: Project) -> Iterator[Problem]:
    organisations = project.organisations
    for name, count in (("schools", project.schools), ("countries", len(set(project.countries or ())))):
        if organisations is not None and count is not None and count > organisations:
            yield Problem(field=name, value=count, accepted=at_most(organisations, "organisations"))
    members = project.consortium_members
    if organisations is not None and members is not None and members + 1 > organisations:
        yield Problem(field="consortium_members", value=members, accepted=at_most(organisations - 1, "organisations"))
    if project.applicant is Applicant.SCHOOL and project.schools == 0:
        yield Problem(field="schools", value=0, accepted=_THE_APPLICANT_COUNTS)
    home = project.applicant_country
    if home is not None and project.countries and home not in project.countries:
        countries = ";".join(country.value for country in project.countries)
        yield Problem(field="countries", value=countries, accepted=_with_the_applicants(home))
    groups = project.national_groups
    if groups and project.participants is not None and sum(groups) != project.participants:
        yield Problem(field="national_groups", value=sum(groups), accepted=in_all(project.participants))


def wrong_call(call: int | None) -> Iterator[Problem]:
    """Find a call before the first of the programme."""
    if call is not None and not FIRST_CALL <= call <= LATEST_CALL:
        yield Problem(field="call", value=call, accepted=_CALL_YEAR)


def ask_for_call(call: int | None) -> None:
    """Refuse to answer without a call: the rules are those of a year.

    Raises:
        WrongInput: where there is none.
    """
    if call is None:
        raise WrongInput([Problem(field="call", value=call, accepted=_CALL_YEAR)])


def wrong_question(call: object) -> Iterator[Problem]:
    """Find what cannot be the call of a question: none at all, no year, or one before the programme."""
    if isinstance(call, int) and not isinstance(call, bool):
        yield from wrong_call(call)
    else:
        yield Problem(field="call", value=call, accepted=_CALL_YEAR)


def against_reference(
    reference: ProjectReference | None, call: int | None, action: Action | OtherAction | None
) -> Iterator[Problem]:
    """Find a call or an action that contradicts the project reference."""
    if reference is None:
        return
    if call is not None and call != reference.call:
        yield Problem(field="call", value=call, accepted=_as_reference(str(reference.call)))
    if action is not None and action is not reference.action:
        yield Problem(field="action", value=action.code, accepted=_as_reference(reference.action.code))


def _another_round(reference: ProjectReference | None, told: int | None) -> Iterator[Problem]:
    if reference is not None and told is not None and told != reference.round:
        yield Problem(field="round", value=told, accepted=_as_reference(str(reference.round)))


def take_from_reference(thing: object, reference: ProjectReference | None) -> None:
    """Fill in the call and the action of a frozen thing under construction from its project reference."""
    if reference is not None:
        object.__setattr__(thing, "call", reference.call)
        object.__setattr__(thing, "action", reference.action)


def at_most(most: int, name: str) -> Label:
    """Say that another field allows no more."""
    return Label(nl=f"maximaal {most} (zie {name})", en=f"at most {most} (see {name})")


def in_all(participants: int) -> Label:
    """Say that the groups together are all participants."""
    return Label(nl=f"samen {participants} (zie participants)", en=f"{participants} in all (see participants)")


def or_more(least: int) -> Label:
    """Say a minimum."""
    return Label(nl=f"{least} of meer", en=f"{least} or more")


def no_more_than(most: int) -> Label:
    """Say a maximum."""
    return Label(nl=f"maximaal {most}", en=f"at most {most}")


def _with_the_applicants(country: Country) -> Label:
    return Label(
        nl=f"ook {country.value}, het land van de aanvrager (zie applicant_country)",
        en=f"{country.value} among them, the country of the applicant (see applicant_country)",
    )


def _as_dates(months: int) -> Label:
    return Label(nl=f"{months}, volgens start en end", en=f"{months}, according to start and end")


def _before(call: int) -> Label:
    return Label(nl=f"een oproep vóór {call}", en=f"a call before {call}")


def _as_reference(value: str) -> Label:
    return Label(nl=f"{value}, zoals in het projectnummer", en=f"{value}, as in the project reference")


_THE_APPLICANT_COUNTS = Label(
    nl="1 of meer: de aanvrager is zelf een school", en="1 or more: the applicant is a school itself"
)
LATEST_CALL = 9999
_PROJECT = Label(nl="project {action}", en="{action} project")
_CURRENCY = Label(nl="een muntcode van drie hoofdletters, zoals EUR", en="a code of three capital letters, such as EUR")
_NOT_BEFORE_START = Label(nl="niet vóór start", en="not before start")
_YEARS = Label(nl=f"een datum van {FIRST_YEAR} tot en met {LAST_YEAR}", en=f"a date from {FIRST_YEAR} to {LAST_YEAR}")
_REFERENCE = Label(
    nl="een projectnummer zoals 2019-1-BE02-KA229-060233",
    en="a project reference such as 2019-1-BE02-KA229-060233",
)
_CALL = Label(nl="een aanvraagjaar vanaf 2014 (eerste deel)", en="a call year from 2014 on (first part)")
_AGENCY = Label(
    nl="een bestaande landcode en twee cijfers (derde deel)",
    en="an existing country code and two digits (third part)",
)
_ACTION = Label(nl="een bestaande actiecode (vierde deel)", en="an existing action code (fourth part)")
_CALL_YEAR = Label(nl="een aanvraagjaar vanaf 2014", en="a call year from 2014 on")
