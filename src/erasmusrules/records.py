"""Records, as other tools hand them over: a mapping, a JSON Line, a CSV row; and the answer, as they take it back.

Every field may be absent or empty: then it is not known. What cannot be right is told by row and field, and the other
rows are answered all the same. Files are read line by line, so a file of a million rows does not fill the memory.
"""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, ValuesView
from datetime import date, datetime
from decimal import Decimal
from difflib import get_close_matches
from functools import partial
from itertools import chain
from math import isfinite
from typing import Any, BinaryIO, NoReturn, TypeVar, cast

from attrs import fields, frozen

from erasmusrules.label import Label, Language
from erasmusrules.mobility import Mobility
from erasmusrules.problems import Problem, WrongInput
from erasmusrules.project import Project, ProjectReference
from erasmusrules.rules import Finding, Report
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.agencies import Community
from erasmusrules.vocabulary.applicants import Applicant, PartnershipType
from erasmusrules.vocabulary.commission_labels import commission_label
from erasmusrules.vocabulary.countries import EU_SPELLINGS, Country
from erasmusrules.vocabulary.education import Level
from erasmusrules.vocabulary.fields import Field
from erasmusrules.vocabulary.other_actions import OtherAction
from erasmusrules.vocabulary.programmes import KeyAction
from erasmusrules.vocabulary.roles import Role, Venue
from erasmusrules.vocabulary.term import Term

T = TypeVar("T")
Record = Mapping[str, object]

# ------------------------------------------------------------------------------------------- one field's value


class _Refused(Exception):  # noqa: N818 -- private: says what is accepted, becomes a Problem
    def __init__(self, accepted: Label) -> None:
        self.accepted = accepted


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise _Refused(_TEXT)


WHOLE, NUMBER, DAY = r"-?[0-9]{1,9}", r"-?[0-9]{1,9}(\.[0-9]{1,9})?", r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
"""How a number and a day are written as text."""

_ENDLESS = 10**9
"""No number of a record has more than nine digits: a longer one is a slip, and some fit no float."""


def _whole(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < _ENDLESS:
        return value
    if isinstance(value, str) and re.fullmatch(WHOLE, value):
        return int(value)
    raise _Refused(_WHOLE)


def _number(value: object) -> float:
    is_written = isinstance(value, str) and re.fullmatch(NUMBER, value)
    if is_written or (isinstance(value, Decimal) and value.is_finite()):
        value = float(cast("str | Decimal", value))  # nine nines with decimals of nines become a number of ten digits
    if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < _ENDLESS:
        return value
    raise _Refused(_NUMBER)


def _truth(value: object) -> bool:
    if isinstance(value, bool):
        return value
    truth = TRUTHS.get(value.lower()) if isinstance(value, str) else None
    if truth is None:
        raise _Refused(_TRUTH)
    return truth


def _day(value: object) -> date:
    if isinstance(value, str) and re.fullmatch(DAY, value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise _Refused(_NO_SUCH_DAY) from None
    raise _Refused(_DAY)


def _moment(value: object) -> datetime:
    if isinstance(value, str) and re.fullmatch(_ISO_MOMENT, value):
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            raise _Refused(_NO_SUCH_DAY) from None
    raise _Refused(_MOMENT)


def _grants(value: object) -> tuple[int, ...] | None:
    """Read call years; that there were no earlier grants is said in a word, for an empty field is not known."""
    return () if isinstance(value, str) and value.lower() in _NO_GRANTS else _items(_whole, value)


def _country(value: object) -> Country:
    if isinstance(value, str):
        known = EU_SPELLINGS.get(value) or Country.__members__.get(value)
        if known is not None:
            return known
    raise _Refused(_COUNTRY)


def _reference(value: object) -> ProjectReference:
    return ProjectReference.parse(value if isinstance(value, str) else repr(value))


TermT = TypeVar("TermT", bound=Term)


def _term(vocabulary: type[TermT], value: object) -> TermT:
    by_code = vocabulary.by_code()
    known = by_code.get(value) if isinstance(value, str) else None
    if known is None:
        raise _Refused(_one_of(list(by_code), value, vocabulary))
    return known


def _action_or_other(value: object) -> Action | OtherAction:
    """Read what is applied for: an action by its code, or something that has none by its name."""
    known: Mapping[str, Action | OtherAction] = {**Action.by_code(), **OtherAction.by_code()}
    found = known.get(value) if isinstance(value, str) else None
    if found is None:
        raise _Refused(_one_of(list(known), value, Action, OtherAction))
    return found


def _activity(value: object, record: Record) -> Activity:
    """Read an activity by its code, or by what the Commission calls it in the field of the record's action."""
    found = commission_label(value) if isinstance(value, str) and value not in Activity.by_code() else None
    if found is None:
        return _term(Activity, value)
    activity = found.activity_in(_field_of(record))
    if activity is None:
        raise _Refused(_WITH_ACTION)
    return activity


def _field_of(record: Record) -> Field | None:
    """Tell the field of a record's action, as far as the record says it rightly."""
    known: dict[str, Any] = {}
    for name in ("action", "project"):
        raw = record.get(name)
        try:
            known[name] = _READERS[name](raw.strip() if isinstance(raw, str) else raw)
        except (_Refused, WrongInput):
            known[name] = None
    action: Action | None = known["action"] or (known["project"] and known["project"].action)
    return None if action is None else action.field


def _items(read: Callable[[object], T], value: object) -> tuple[T, ...] | None:
    """Read a list; semicolons with nothing between them say as little as nothing at all."""
    if isinstance(value, str):
        return tuple(read(item.strip()) for item in value.split(";") if item.strip()) or None
    if isinstance(value, list | tuple):
        return tuple(read(item) for item in cast("list[object]", value))
    return (read(value),)


_READERS: Mapping[str, Callable[[object], object]] = {
    "id": _text,
    "project": _reference,
    "call": _whole,
    "action": partial(_term, Action),
    "activity": partial(_term, Activity),
    "start": _day,
    "end": _day,
    "days": _whole,
    "travel_days": _whole,
    "green_travel": _truth,
    "project_start": _day,
    "project_end": _day,
    "sending": _country,
    "receiving": _country,
    "venue": partial(_term, Venue),
    "role": partial(_term, Role),
    "participants": _whole,
    "born": partial(_items, _day),
    "ages": partial(_items, _whole),
    "fewer_opportunities": _whole,
    "enrolled": _truth,
    "residence": _country,
    "graduated": _day,
    "countries_of_participants": partial(_items, _country),
    "national_groups": partial(_items, _whole),
    "accompanying": _whole,
    "accompanying_ages": partial(_items, _whole),
    "accompanied_days": _whole,
    "virtual": _truth,
    "learning_programme": _truth,
    "learning_agreement": _truth,
    "teaching_hours": _number,
    "ects": _number,
    "months_in_cycle": _number,
    "one_cycle_programme": _truth,
}

FIELDS = tuple(_READERS)
"""The fields of a mobility's record, in their order."""

_PROJECT_READERS: Mapping[str, Callable[[object], object]] = {
    "id": _text,
    "project": _reference,
    "call": _whole,
    "action": _action_or_other,
    "round": _whole,
    "start": _day,
    "end": _day,
    "months": _whole,
    "applicant": partial(_term, Applicant),
    "applicant_country": _country,
    "accredited": _truth,
    "consortium": _truth,
    "organisations": _whole,
    "schools": _whole,
    "countries": partial(_items, _country),
    "consortium_members": _whole,
    "participants": _whole,
    "national_groups": partial(_items, _whole),
    "long_term_pupil_mobility": _truth,
    "levels": partial(_items, partial(_term, Level)),
    "communities": partial(_items, partial(_term, Community)),
    "role": partial(_term, Role),
    "days": _whole,
    "nights": _whole,
    "educational_project": _truth,
    "only_culture_or_tourism": _truth,
    "other_activities": _truth,
    "reciprocal": _truth,
    "whole_class": _truth,
    "in_school_holidays": _truth,
    "virtual": _truth,
    "budget": _number,
    "currency": _text,
    "earlier_grants": _grants,
    "partnership_type": partial(_term, PartnershipType),
    "submitted": _moment,
}

PROJECT_FIELDS = tuple(_PROJECT_READERS)
"""The fields of a project's record, in their order."""

_ACCREDITATIONS = ("KA108", "KA109", "KA110", "KA120", "KA130", "KA150")
_WITHOUT_MOBILITIES = frozenset(
    action.code for action in Action if action.key_action is KeyAction.KA2 or action.code.startswith(_ACCREDITATIONS)
) - {"KA201", "KA219", "KA229"}
"""The actions of which no mobilities are judged: a record that could be of either is then one of a project."""

VOCABULARIES: Mapping[str, type[Term]] = {
    "actions": Action,
    "other-actions": OtherAction,
    "activities": Activity,
    "roles": Role,
    "venues": Venue,
    "applicants": Applicant,
    "partnership-types": PartnershipType,
    "levels": Level,
    "communities": Community,
}
"""The vocabularies of which records hold terms, each by the name under which ``labels`` lists it."""

_EVERY_FIELD = tuple(dict.fromkeys((*FIELDS, *PROJECT_FIELDS)))
_OF_MOBILITIES_ALONE = frozenset(FIELDS) - frozenset(PROJECT_FIELDS)
_OF_PROJECTS_ALONE = frozenset(PROJECT_FIELDS) - frozenset(FIELDS)

# -------------------------------------------------------------------------------------------------- one record


def mobility_of(record: Record) -> Mobility:
    """Read a mobility from a record.

    Args:
        record: field names and values, typed as JSON has them or all as text; empty and absent are not known.

    Raises:
        WrongInput: with every wrong field at once.

    >>> mobility_of({"call": "2019", "action": "KA229", "receiving": "EL", "born": "2006-01-07;2005-12-24"}).receiving
    <Country.GR: 'GR'>
    >>> mobility_of({"participant": 3, "receiving": "ZZ"})
    Traceback (most recent call last):
    ...
    erasmusrules.problems.WrongInput: participant: 3; accepted: a known field; did you mean participants?
    receiving: 'ZZ'; accepted: an existing country code (two capital letters), such as BE
    """
    return _thing_of(Mobility, _READERS, record)


def project_of(record: Record) -> Project:
    """Read a project from a record.

    Args:
        record: field names and values, typed as JSON has them or all as text; empty and absent are not known.

    Raises:
        WrongInput: with every wrong field at once.

    >>> project_of({"action": "KA229", "countries": "BE;EL", "earlier_grants": "none"}).countries
    (<Country.BE: 'BE'>, <Country.GR: 'GR'>)
    """
    return _thing_of(Project, _PROJECT_READERS, record)


def subject_of(record: Record) -> Mobility | Project:
    """Read what a record is about: a project where it fills in what only projects have, a mobility otherwise.

    Args:
        record: field names and values; where it fills in nothing that tells, its field names do.

    Raises:
        WrongInput: with every wrong field at once.

    >>> subject_of({"action": "KA229", "schools": 3}).described("en")
    'KA229 project'
    """
    return project_of(_for_project(record)) if is_project(record) else mobility_of(_for_mobility(record))


def is_project(record: Record) -> bool:
    """Tell whether a record is about a project, by what it fills in."""
    if _has_other_action(record) or _is_of_no_mobility(record):
        return True
    if _OF_PROJECTS_ALONE.isdisjoint(record):
        return False
    mobilities, projects = len(_filled_in(record, _OF_MOBILITIES_ALONE)), len(_filled_in(record, _OF_PROJECTS_ALONE))
    return projects > mobilities or (projects == mobilities == 0 and _OF_MOBILITIES_ALONE.isdisjoint(record))


def _has_other_action(record: Record) -> bool:
    action = record.get("action")
    return isinstance(action, str) and action.strip() in OtherAction.by_code()


def _is_of_no_mobility(record: Record) -> bool:
    """Tell whether its action has no mobilities, and nothing that only a mobility has is filled in."""
    action = record.get("action")
    code = action.strip() if isinstance(action, str) else ""
    return code in _WITHOUT_MOBILITIES and not _filled_in(record, _OF_MOBILITIES_ALONE)


def _filled_in(record: Record, names: frozenset[str]) -> list[str]:
    return [name for name, value in record.items() if name in names and not _is_empty(value)]


def _for_project(record: Record) -> Record:
    """Leave out the empty fields of mobilities: a file may hold both."""
    return {name: value for name, value in record.items() if name not in _OF_MOBILITIES_ALONE or not _is_empty(value)}


def _for_mobility(record: Record) -> Record:
    if _OF_PROJECTS_ALONE.isdisjoint(record):
        return record
    return {name: value for name, value in record.items() if name not in _OF_PROJECTS_ALONE or not _is_empty(value)}


def _is_empty(value: object) -> bool:
    return value is None or value == [] or (isinstance(value, str) and not value.strip())


def _thing_of(make: Callable[..., T], readers: Mapping[str, Callable[[object], object]], record: Record) -> T:
    problems: list[Problem] = []
    known: dict[str, Any] = {}
    for name, raw in record.items():
        value = raw.strip() if isinstance(raw, str) else raw
        if name not in readers:
            problems.append(unknown_field(name, raw, record))
        elif isinstance(value, str) and not value.isascii() and not is_unicode(value):
            problems.append(Problem(field=name, value=_bytes(value), accepted=_UTF8))
        elif _is_deep(value):
            problems.append(Problem(field=name, value="[…]", accepted=_FLAT))
        elif value not in (None, "", []):
            try:
                known[name] = _activity(value, record) if name == "activity" else readers[name](value)
            except _Refused as refused:
                problems.append(Problem(field=name, value=value, accepted=refused.accepted))
            except WrongInput as wrong:
                problems.extend(wrong.problems)
    try:
        thing = make(**known)
    except WrongInput as wrong:
        raise WrongInput([*problems, *wrong.problems]) from None
    if problems:
        raise WrongInput(problems)
    return thing


def record_of(subject: Mobility | Project) -> dict[str, object]:
    """Write a mobility or a project as a record that JSON can hold; what is not known is left out.

    >>> record_of(Mobility(call=2019, receiving=Country.GR, born=(date(2006, 1, 7),)))
    {'call': 2019, 'receiving': 'GR', 'born': ['2006-01-07']}
    """
    values = ((field.name, getattr(subject, field.name)) for field in fields(type(subject)))
    written = {name: _written(value) for name, value in values if value is not None}
    if written.get("earlier_grants") == []:
        written["earlier_grants"] = _NO_GRANTS[0]
    return written


def unknown_field(name: str, value: object, record: Record | None = None) -> Problem:
    """Make the problem of a field name that such a record has not.

    Args:
        name: the field; the nearest that there is, is named.
        value: what it says.
        record: the record it stands in; the field that made it that of a mobility, or of a project, is named: of many
            the first in the order of the fields, whatever that of the record.
    """
    beside = record or {}
    if name in _OF_PROJECTS_ALONE:
        accepted = _because_of(_FIELD_OF_A_MOBILITY, _filled_in(beside, _OF_MOBILITIES_ALONE))
    elif name in _OF_MOBILITIES_ALONE:
        told = (
            ["action"]
            if _has_other_action(beside) or _is_of_no_mobility(beside)
            else _filled_in(beside, _OF_PROJECTS_ALONE)
        )
        accepted = _because_of(_FIELD_OF_A_PROJECT, told)
    else:
        accepted = _did_you_mean(_KNOWN_FIELD, _nearest(name, _EVERY_FIELD))
    return Problem(field=name, value="[…]" if _is_deep(value) else value, accepted=accepted)


def _written(value: object) -> object:
    if isinstance(value, Term | Country):
        return value.code
    if isinstance(value, date):  # or a moment
        return value.isoformat()
    if isinstance(value, tuple):
        return [_written(item) for item in cast("tuple[object, ...]", value)]
    return str(value) if isinstance(value, ProjectReference) else value


def _is_deep(value: object, levels: int = 8) -> bool:
    """Tell whether values stand in values so deep that they cannot even be quoted."""
    inside = cast("dict[str, object]", value).values() if isinstance(value, dict) else value
    if not isinstance(inside, list | tuple | ValuesView):
        return False
    return levels == 0 or any(_is_deep(item, levels - 1) for item in cast("Iterable[object]", inside))


def is_unicode(value: str) -> bool:
    """Tell whether a text has only whole characters: what was read from other bytes has halves."""
    return not any("\ud800" <= character <= "\udfff" for character in value)


def _bytes(value: str) -> bytes:
    """Give the bytes a text was read from; half a character that JSON spells out is kept as it is."""
    try:
        return value.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return value.encode("utf-8", "surrogatepass")


# ------------------------------------------------------------------------------------------------------ a file


@frozen(kw_only=True)
class Row:
    """One row of a file: a mobility or a project, or what is wrong with it.

    Attributes:
        number: the line in the file, as an editor shows it; the header is line 1.
        id: the caller's own name for the row.
        subject: what the row says; ``None`` where something is wrong.
        problems: what is wrong.
    """

    number: int
    id: str | None
    subject: Mobility | Project | None
    problems: tuple[Problem, ...] = ()


@frozen(kw_only=True)
class Raw:
    """One row of a file as it stands there, before anything of it is read.

    Attributes:
        number: the line in the file.
        record: its fields; what could be told apart of them, where something is wrong with the line.
        problems: what is wrong with the line as such.
    """

    number: int
    record: Record
    problems: tuple[Problem, ...] = ()


def read(stream: BinaryIO) -> Iterator[Row]:
    """Read a file of mobilities and projects: JSON Lines where it begins with a brace, CSV with a header otherwise.

    Each line is one row. Rows are given one by one, so that the file need not fit in memory.

    Args:
        stream: the file, opened in binary mode.

    Raises:
        WrongInput: for what is wrong with the file as a whole: it is empty, or its header is wrong.

    >>> import io
    >>> [row] = read(io.BytesIO(b"id,call,receiving\\nx,2019,ZZ\\n"))
    >>> row.number, row.id, row.problems[0].text("nl")
    (2, 'x', "receiving: 'ZZ'; toegestaan: een bestaande landcode (twee hoofdletters), zoals BE")
    """
    return map(row_of, read_raw(stream))


def read_raw(stream: BinaryIO) -> Iterator[Raw]:
    """Tell the rows of a file apart, for those who read many at a time.

    Args:
        stream: the file, opened in binary mode.

    Raises:
        WrongInput: for what is wrong with the file as a whole.
    """
    lines = (line for line in _lines(stream) if line.too_long or line.text.strip())
    first = next(lines, None)
    if first is None:
        raise WrongInput([Problem(field="file", value="", accepted=_NOT_EMPTY)])
    if first.text.lstrip().startswith(("{", "[")):
        return (_raw(line, _json_row) for line in chain([first], lines))
    if first.too_long:
        raise WrongInput([_too_long(first)])
    header = _header(first.text)
    return (_raw(line, partial(_csv_row, header)) for line in lines)


def row_of(raw: Raw) -> Row:
    """Read what a row is about."""
    name = id_of(raw.record)
    if raw.problems:
        return Row(number=raw.number, id=name, subject=None, problems=raw.problems)
    try:
        return Row(number=raw.number, id=name, subject=subject_of(raw.record))
    except WrongInput as wrong:
        return Row(number=raw.number, id=name, subject=None, problems=wrong.problems)


@frozen
class _Line:
    number: int
    text: str
    too_long: bool


def _lines(stream: BinaryIO) -> Iterator[_Line]:
    number = 0
    while raw := stream.readline(_LONGEST_LINE + 1):
        number += 1
        too_long = len(raw) > _LONGEST_LINE and not raw.endswith(b"\n")
        text = (raw[:_LONGEST] if too_long else raw).decode("utf-8", "surrogateescape")
        while too_long and raw and not raw.endswith(b"\n"):
            raw = stream.readline(_LONGEST_LINE + 1)
        yield _Line(number, text.removeprefix("\ufeff") if number == 1 else text, too_long)


def _raw(line: _Line, read_line: Callable[[int, str], Raw]) -> Raw:
    if line.too_long:
        return Raw(number=line.number, record={}, problems=(_too_long(line),))
    return read_line(line.number, line.text)


def _too_long(line: _Line) -> Problem:
    return Problem(field="row", value=f"{line.text}…", accepted=_NOT_TOO_LONG)


def _header(line: str) -> tuple[str, ...]:
    if "\0" in line or not is_unicode(line):
        raise WrongInput([Problem(field="header", value=_bytes(line.strip()), accepted=_UTF8)])
    if "," not in line and any(mark in line for mark in ";\t"):
        raise WrongInput([Problem(field="header", value=line.strip(), accepted=_COMMAS)])
    names = tuple(name.strip() for name in _cells(line))
    problems = [
        unknown_field(name, name) if name else Problem(field="header", value=name, accepted=_NAMED)
        for name in dict.fromkeys(names)
        if name not in _EVERY_FIELD
    ]
    twice = [name for name, times in Counter(names).items() if times > 1 and name]
    problems += [Problem(field=name, value=name, accepted=_ONCE) for name in twice]
    if problems:
        raise WrongInput(problems)
    return names


def _csv_row(header: tuple[str, ...], number: int, line: str) -> Raw:
    try:
        cells = _cells(line)
    except WrongInput as wrong:
        return Raw(number=number, record={}, problems=wrong.problems)
    known = dict(zip(header, cells, strict=False))
    if len(cells) != len(header):
        problem = Problem(field="row", value=f"{len(cells)}", accepted=_width(len(header)))
        return Raw(number=number, record=known, problems=(problem,))
    return Raw(number=number, record=known)


def _cells(line: str) -> list[str]:
    try:
        rows = list(csv.reader([line], strict=True))
    except csv.Error:
        raise WrongInput([Problem(field="row", value=line.strip(), accepted=_CSV)]) from None
    return rows[0] if rows else []


def _json_row(number: int, line: str) -> Raw:
    try:
        record: object = json.loads(line, object_pairs_hook=_pairs, parse_constant=_no_constant)
    except WrongInput as wrong:
        return Raw(number=number, record={}, problems=wrong.problems)
    except (ValueError, RecursionError):
        record = None
    if not isinstance(record, dict):
        problem = Problem(field="row", value=line.strip(), accepted=_JSON)
        return Raw(number=number, record={}, problems=(problem,))
    return Raw(number=number, record=cast("dict[str, object]", record))


def _pairs(pairs: list[tuple[str, object]]) -> dict[str, object]:
    twice = [name for name, times in Counter(name for name, _value in pairs).items() if times > 1]
    if twice:
        raise WrongInput([Problem(field=name, value=name, accepted=_ONCE) for name in twice])
    return dict(pairs)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def id_of(record: Record) -> str | None:
    """Give the caller's own name for a row, where it tells one that can be printed."""
    value = record.get("id")
    if isinstance(value, str) and not is_unicode(value):
        return None
    return (str(value).strip() or None) if isinstance(value, str | int) and not isinstance(value, bool) else None


# -------------------------------------------------------------------------------------------------- the answer


def answer(report: Report[Mobility] | Report[Project], lang: Language) -> dict[str, object]:
    """Write a report as an answer that JSON can hold.

    Args:
        report: the report.
        lang: the language of its sentences.

    >>> from erasmusrules.checking import check
    >>> answer(check(Mobility(id="x", call=2019)), "en")["missing"]
    ['action', 'activity']
    """
    return {
        "id": report.subject.id,
        "outcome": report.outcome.value,
        "findings": [
            {
                "rule": finding.rule.id,
                "outcome": finding.outcome.value,
                "text": finding.text(lang),
                "missing": list(finding.missing),
                **_evidence(finding),
                "sources": _sources(finding, lang),
            }
            for finding in report.findings
        ],
        "to_arrange": [
            {
                "rule": finding.rule.id,
                "text": finding.reminder(lang),
                **_evidence(finding),
                "sources": _sources(finding, lang),
            }
            for finding in report.to_arrange
        ],
        "advice": [
            {"rule": finding.rule.id, "text": finding.reminder(lang), **_evidence(finding)} for finding in report.advice
        ],
        "missing": list(report.missing),
    }


def errors(row: Row, lang: Language) -> dict[str, object]:
    """Write what is wrong with a row as an answer that JSON can hold."""
    return {"id": row.id, "row": row.number, "errors": problems_of(row.problems, lang)}


def problems_of(problems: Iterable[Problem], lang: Language) -> list[dict[str, object]]:
    """Write problems as JSON can hold them: field, value and message."""
    return [
        {
            "field": problem.field,
            "value": problem.value if _is_json(problem.value) else str(problem.value),
            "message": problem.text(lang),
        }
        for problem in problems
    ]


def _is_json(value: object) -> bool:
    return isinstance(value, str | int | None) or (isinstance(value, float) and isfinite(value))


def _evidence(finding: Finding[Mobility] | Finding[Project]) -> dict[str, object]:
    return {"evidence": None if finding.evidence is None else finding.evidence.value}


def _sources(finding: Finding[Mobility] | Finding[Project], lang: Language) -> list[str]:
    return [citation.named(lang) for citation in finding.sources]


# ---------------------------------------------------------------------------------------------- what is accepted

_LONGEST_LINE = 1_000_000
_LONGEST = 60
TRUTHS = {"yes": True, "ja": True, "true": True, "no": False, "nee": False, "false": False}
_TEXT = Label(nl="tekst", en="text")
_WHOLE = Label(nl="een geheel getal", en="a whole number")
_NUMBER = Label(nl="een getal, met een punt als decimaalteken", en="a number, with a decimal point")
_TRUTH = Label(nl="ja of nee", en="yes or no")
_NO_GRANTS = ("none", "geen")
_ISO_MOMENT = r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?([+-][0-9]{2}:[0-9]{2}|Z)?"
_MOMENT = Label(nl="een datum met een uur, zoals 2019-03-21T12:00", en="a date with a time, such as 2019-03-21T12:00")
_DAY = Label(nl="een datum in de vorm JJJJ-MM-DD", en="a date in the form YYYY-MM-DD")
_NO_SUCH_DAY = Label(nl="een datum die bestaat", en="a date that exists")
_COUNTRY = Label(
    nl="een bestaande landcode (twee hoofdletters), zoals BE",
    en="an existing country code (two capital letters), such as BE",
)
_KNOWN_FIELD = Label(nl="een bekend veld", en="a known field")
_FIELD_OF_A_MOBILITY = Label(nl="een veld van een mobiliteit", en="a field of a mobility")
_FIELD_OF_A_PROJECT = Label(nl="een veld van een project", en="a field of a project")
_KNOWN_TERM = Label(nl="een bekende term", en="a known term")
_WITH_ACTION = Label(
    nl="een activiteit van deze actie (dit opschrift betekent niet in elk domein hetzelfde)",
    en="an activity of this action (this label does not mean the same in every field)",
)
_DID_YOU_MEAN = Label(nl="{what}; bedoel je {near}?", en="{what}; did you mean {near}?")
_UTF8 = Label(nl="tekst in UTF-8", en="text in UTF-8")
_NOT_EMPTY = Label(nl="een bestand met minstens één rij", en="a file with at least one row")
_NAMED = Label(nl="een naam boven elke kolom", en="a name above every column")
_ONCE = Label(nl="elk veld maar één keer", en="each field only once")
_COMMAS = Label(
    nl="kolommen met komma's ertussen (in een lijst: puntkomma's)",
    en="columns with commas between them (in a list: semicolons)",
)
_CSV = Label(
    nl="één rij per regel, met gesloten aanhalingstekens", en="one row on each line, with its quotation marks closed"
)
_FLAT = Label(nl="één waarde of een lijst van waarden", en="one value or a list of values")
_NOT_TOO_LONG = Label(
    nl="een regel van maximaal een miljoen bytes; deze is te lang",
    en="a line of at most a million bytes; this one is too long",
)
_JSON = Label(nl="één JSON-object per regel", en="one JSON object on each line")


def _did_you_mean(what: Label, near: Iterable[str]) -> Label:
    names = ", ".join(near)
    if not names:
        return what
    return Label(
        nl=_DID_YOU_MEAN.nl.format(what=what.nl, near=names), en=_DID_YOU_MEAN.en.format(what=what.en, near=names)
    )


def _because_of(what: Label, told: list[str]) -> Label:
    if not told:
        return what
    first = min(told, key=_EVERY_FIELD.index)
    return Label(nl=f"{what.nl}, vanwege {first}", en=f"{what.en}, because of {first}")


def _one_of(codes: list[str], value: object, *vocabularies: type[Term]) -> Label:
    """Say what the terms are, or the nearest of them, or where they are listed."""
    if len(codes) <= _FEW:
        return Label(nl=", ".join(codes), en=", ".join(codes))
    near = _nearest(str(value), codes)
    return _did_you_mean(_KNOWN_TERM, near) if near else _listed(vocabularies)


def _listed(vocabularies: Iterable[type[Term]]) -> Label:
    lists = ", ".join(f"labels {name}" for name, known in VOCABULARIES.items() if known in vocabularies)
    return Label(nl=f"{_KNOWN_TERM.nl} (zie {lists})", en=f"{_KNOWN_TERM.en} (see {lists})")


def _nearest(word: str, names: Iterable[str]) -> list[str]:
    """Name the one that a word begins or resembles most, whatever its capitals."""
    by_fold = {name.casefold(): name for name in names}
    begun = [name for name in by_fold if word and name.startswith(word.casefold())]
    return [by_fold[name] for name in (begun or get_close_matches(word.casefold(), by_fold, n=1, cutoff=_ALIKE))[:1]]


def _width(columns: int) -> Label:
    return Label(nl=f"{columns} kolommen, zoals in de kopregel", en=f"{columns} columns, as in the header")


_FEW = 5
_ALIKE = 0.5
