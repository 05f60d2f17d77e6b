"""Wrong input: which field, which value, what is accepted; never an answer, and always all of it at once."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from math import isnan
from types import UnionType
from typing import cast, get_args

from attrs import frozen

from erasmusrules.label import Label, Language


@frozen(kw_only=True)
class Problem:
    """One wrong field: its name in the record, the value as it came, and what is accepted instead.

    >>> problem = Problem(field="receiving", value="ZZ", accepted=Label(nl="een landcode", en="a country code"))
    >>> problem.text("nl")
    "receiving: 'ZZ'; toegestaan: een landcode"
    """

    field: str
    value: object
    accepted: Label

    def text(self, lang: Language) -> str:
        """Say the problem in one sentence."""
        field = _NOT_FIELDS[self.field].text(lang) if self.field in _NOT_FIELDS else printable(self.field)
        return _SENTENCE.fill(lang, field=field, value=_shown(self.value), accepted=self.accepted.text(lang))


class WrongInput(ValueError):  # noqa: N818 -- a reader of `except WrongInput` needs no "Error" to understand it
    """Input that cannot be right; ``problems`` names every wrong field.

    >>> error = WrongInput([Problem(field="call", value=2013, accepted=Label(nl="2014 of later", en="2014 or later"))])
    >>> str(error)
    'call: 2013; accepted: 2014 or later'
    """

    problems: tuple[Problem, ...]

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.text("en"))

    def __reduce__(self) -> tuple[type["WrongInput"], tuple[tuple[Problem, ...]]]:
        # An exception is pickled by its arguments; ours are the problems, not the text made of them.
        return type(self), (self.problems,)

    def text(self, lang: Language) -> str:
        """Say all problems, one after the other."""
        return "\n".join(problem.text(lang) for problem in self.problems)


_SENTENCE = Label(nl="{field}: {value}; toegestaan: {accepted}", en="{field}: {value}; accepted: {accepted}")

_NOT_FIELDS = {
    "row": Label(nl="rij", en="row"),
    "header": Label(nl="kopregel", en="header"),
    "file": Label(nl="bestand", en="file"),
}
_LONGEST = 80


def printable(text: str) -> str:
    """Write a text of a caller's so that it can be printed anywhere: what would steer a terminal is spelled out.

    >>> printable("a\\x1b[31mb")
    'a\\\\x1b[31mb'
    """
    return text if text.isprintable() else text.encode("unicode_escape").decode("ascii")


def _shown(value: object) -> str:
    """Quote a value, however long it is."""
    shown = ascii(value) if isinstance(value, str) and not value.isprintable() else repr(value)
    return shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"


def wrong_types(thing: object, types: Mapping[str, type | UnionType], items: Mapping[str, type]) -> Iterator[Problem]:
    """Find the attributes whose value is of another type than the one they take; ``None`` is never wrong.

    Args:
        thing: what has the attributes.
        types: the type of each attribute that takes one value.
        items: the type of the values of each attribute that takes a tuple.
    """
    for name, type_ in types.items():
        value = getattr(thing, name)
        if value is not None and not _is_a(value, type_):
            yield Problem(field=name, value=value, accepted=_type_label(type_))
    for name, type_ in items.items():
        value = getattr(thing, name)
        if value is None:
            continue
        if not isinstance(value, tuple):
            yield Problem(field=name, value=value, accepted=_TUPLE)
            continue
        for item in cast("tuple[object, ...]", value):
            if not _is_a(item, type_):
                yield Problem(field=name, value=item, accepted=_type_label(type_))


def _is_a(value: object, type_: type | UnionType) -> bool:
    # A truth and NaN are no numbers and a moment is no day, although Python's classes say so.
    if isinstance(value, bool):
        return type_ is bool
    if type_ is float:
        return isinstance(value, int) or (isinstance(value, float) and not isnan(value))
    return isinstance(value, type_) and (type_ is datetime or not isinstance(value, datetime))


def _type_label(type_: type | UnionType) -> Label:
    if isinstance(type_, type) and type_ in _TYPES:
        return _TYPES[type_]
    members: tuple[type, ...] = get_args(type_) if isinstance(type_, UnionType) else (type_,)
    names = [member.__name__ for member in members]
    return Label(nl=" of ".join(f"een {name}" for name in names), en=f"a member of {' or of '.join(names)}")


_TUPLE = Label(nl="een tuple", en="a tuple")
_TYPES: Mapping[type, Label] = {
    int: Label(nl="een geheel getal", en="a whole number"),
    float: Label(nl="een getal", en="a number"),
    str: Label(nl="tekst", en="text"),
    bool: Label(nl="waar of niet waar", en="true or false"),
    date: Label(nl="een datum", en="a date"),
    datetime: Label(nl="een datum met een uur", en="a date and a time"),
}
