"""A project, as far as the mobilities in it need it, and the reference that names it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import ClassVar

from attrs import frozen

from erasmusrules.history import FIRST_CALL
from erasmusrules.label import Label
from erasmusrules.problems import Problem, WrongInput, wrong_types
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.countries import EU_SPELLINGS, Country


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


@frozen(kw_only=True)
class Project:
    """What mobilities need of their project.

    Attributes:
        project: its reference, which gives the call and the action.
        call: the call year of the grant.
        action: the action.
        start: its first day.
        end: its last day.

    >>> project = Project(project=ProjectReference.parse("2019-1-BE02-KA229-060233"), start=date(2019, 9, 1))
    >>> project.call, project.action
    (2019, <Action.KA229: 'KA229'>)
    """

    FIELD_LABELS: ClassVar[Mapping[str, Label]] = {
        "project": Label(nl="projectnummer", en="project reference"),
        "call": Label(nl="aanvraagjaar (oproep)", en="call year"),
        "action": Label(nl="actie", en="action"),
        "start": Label(nl="begindatum van het project", en="first day of the project"),
        "end": Label(nl="einddatum van het project", en="last day of the project"),
    }

    project: ProjectReference | None = None
    call: int | None = None
    action: Action | None = None
    start: date | None = None
    end: date | None = None

    def __attrs_post_init__(self) -> None:
        types = {"project": ProjectReference, "call": int, "action": Action, "start": date, "end": date}
        problems = [*wrong_types(self, types, {})]
        if not problems:
            problems = [*wrong_call(self.call), *against_reference(self.project, self.call, self.action)]
            if self.start is not None and self.end is not None and self.end < self.start:
                problems.append(Problem(field="end", value=self.end.isoformat(), accepted=_NOT_BEFORE_START))
        if problems:
            raise WrongInput(problems)
        take_from_reference(self, self.project)


def wrong_call(call: int | None) -> Iterator[Problem]:
    """Find a call before the first of the programme."""
    if call is not None and not FIRST_CALL <= call <= _LAST_YEAR:
        yield Problem(field="call", value=call, accepted=_CALL_YEAR)


def ask_for_call(call: int | None) -> None:
    """Refuse to answer without a call: the rules are those of a year.

    Raises:
        WrongInput: where there is none.
    """
    if call is None:
        raise WrongInput([Problem(field="call", value=call, accepted=_CALL_YEAR)])


def against_reference(reference: ProjectReference | None, call: int | None, action: Action | None) -> Iterator[Problem]:
    """Find a call or an action that contradicts the project reference."""
    if reference is None:
        return
    if call is not None and call != reference.call:
        yield Problem(field="call", value=call, accepted=_as_reference(str(reference.call)))
    if action is not None and action is not reference.action:
        yield Problem(field="action", value=action.code, accepted=_as_reference(reference.action.code))


def take_from_reference(thing: object, reference: ProjectReference | None) -> None:
    """Fill in the call and the action of a frozen thing under construction from its project reference."""
    if reference is not None:
        object.__setattr__(thing, "call", reference.call)
        object.__setattr__(thing, "action", reference.action)


def _as_reference(value: str) -> Label:
    return Label(nl=f"{value}, zoals in het projectnummer", en=f"{value}, as in the project reference")


_LAST_YEAR = 9999
_NOT_BEFORE_START = Label(nl="niet vóór start", en="not before start")
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
