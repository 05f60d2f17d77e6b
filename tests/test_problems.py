"""Wrong input and how it is told."""

import pickle
from datetime import UTC, date, datetime
from enum import Enum
from inspect import Parameter, signature

import pytest
from attrs import frozen

from erasmusrules.label import Label
from erasmusrules.problems import Problem, WrongInput, printable, wrong_types
from erasmusrules.vocabulary.fields import Field

A_CODE = Label(nl="een landcode", en="a country code")
LATER = Label(nl="2014 of later", en="2014 or later")

CALL = Problem(field="call", value=2013, accepted=LATER)
COUNTRY = Problem(field="receiving", value="ZZ", accepted=A_CODE)


def test_a_problem_names_the_field_the_value_and_what_is_accepted() -> None:
    """The sentence has all three, in either language, and quotes a text."""
    assert COUNTRY.text("nl") == "receiving: 'ZZ'; toegestaan: een landcode"
    assert COUNTRY.text("en") == "receiving: 'ZZ'; accepted: a country code"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (2013, "2013"),
        (None, "None"),
        ("", "''"),
        ("café", "'café'"),
        ("two\nlines", r"'two\nlines'"),
        ("\x1b[31mred", r"'\x1b[31mred'"),
        ("right\u202eto left", r"'right\u202eto left'"),
        ("é\t", r"'\xe9\t'"),
        ("{field}", "'{field}'"),
    ],
)
def test_a_value_is_shown_so_that_it_can_be_printed(value: object, shown: str) -> None:
    """Control characters are spelt out; what can be read stays as it is."""
    problem = Problem(field="id", value=value, accepted=A_CODE)
    assert problem.text("en") == f"id: {shown}; accepted: a country code"


@pytest.mark.parametrize(
    ("field", "nl", "en"),
    [
        ("row", "rij", "row"),
        ("header", "kopregel", "header"),
        ("file", "bestand", "file"),
        ("days", "days", "days"),
        ("café", "café", "café"),
        ("two\nlines", r"two\nlines", r"two\nlines"),
        ("\x1b[31mred", r"\x1b[31mred", r"\x1b[31mred"),
    ],
)
def test_what_is_wrong_is_named(field: str, nl: str, en: str) -> None:
    """A field has the name it has in the record, made fit to print; a row, a header and a file have a word for them."""
    problem = Problem(field=field, value=3, accepted=LATER)
    assert problem.text("nl") == f"{nl}: 3; toegestaan: 2014 of later"
    assert problem.text("en") == f"{en}: 3; accepted: 2014 or later"


@pytest.mark.parametrize(
    ("text", "written"),
    [("", ""), ("a café", "a café"), ("a\tb", r"a\tb"), ("é\n", r"\xe9\n"), ("a\u202eb", r"a\u202eb")],
)
def test_a_text_is_made_printable(text: str, written: str) -> None:
    """What would steer a terminal is spelt out, without quotation marks; other text stays as it is."""
    assert printable(text) == written


def test_the_parts_of_a_problem_are_named() -> None:
    """The name of a field and a text that is wrong look alike: which is which is always said."""
    assert all(part.kind is Parameter.KEYWORD_ONLY for part in signature(Problem).parameters.values())


def test_a_value_of_eighty_signs_is_shown_whole() -> None:
    """A value that takes 80 signs with its quotation marks is not cut."""
    problem = Problem(field="id", value="x" * 78, accepted=A_CODE)
    assert problem.text("en") == f"id: '{'x' * 78}'; accepted: a country code"


@pytest.mark.parametrize("length", [79, 5000])
def test_a_longer_value_is_cut(length: int) -> None:
    """Of a longer value the first 80 signs are shown, with the sign that there was more."""
    problem = Problem(field="id", value="x" * length, accepted=A_CODE)
    assert problem.text("en") == f"id: '{'x' * 79}…; accepted: a country code"


def test_wrong_input_tells_all_problems_at_once() -> None:
    """The error has one line for each wrong field, in the order in which they were found."""
    error = WrongInput([CALL, COUNTRY])
    assert error.problems == (CALL, COUNTRY)
    assert error.text("nl") == "call: 2013; toegestaan: 2014 of later\nreceiving: 'ZZ'; toegestaan: een landcode"
    assert error.text("en") == "call: 2013; accepted: 2014 or later\nreceiving: 'ZZ'; accepted: a country code"


def test_the_message_of_wrong_input_is_in_english() -> None:
    """An error that nobody catches speaks English, as Python does."""
    assert str(WrongInput([CALL])) == "call: 2013; accepted: 2014 or later"


def test_wrong_input_takes_any_iterable() -> None:
    """Problems that come one by one are kept."""
    assert WrongInput(problem for problem in [CALL, COUNTRY]).problems == (CALL, COUNTRY)


def test_wrong_input_is_a_value_error() -> None:
    """Who catches ValueError catches wrong input."""
    with pytest.raises(ValueError, match="call: 2013"):
        raise WrongInput([CALL])


def test_wrong_input_survives_pickling() -> None:
    """An error from another process still knows its problems and its message."""
    error = pickle.loads(pickle.dumps(WrongInput([CALL, COUNTRY])))  # noqa: S301 -- pickled on this very line
    assert isinstance(error, WrongInput)
    assert error.problems == (CALL, COUNTRY)
    assert str(error) == "call: 2013; accepted: 2014 or later\nreceiving: 'ZZ'; accepted: a country code"


# ------------------------------------------------------------------------------------------------ wrong types


class Language(Enum):
    """Another vocabulary."""

    NL = "nl"


@frozen
class Box:
    """Something with one attribute, of which the type is not checked when it is made."""

    content: object


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        (int, 3),
        (float, 3.5),
        (float, 3),
        (str, "3"),
        (bool, True),
        (bool, False),
        (date, date(2020, 3, 9)),
        (Field, Field.SCHOOL),
        (int, None),
        (Field, None),
    ],
)
def test_a_value_of_the_right_type_is_no_problem(type_: type, value: object) -> None:
    """A value of the type is fine, a whole number where a number is asked, and what is not known anywhere."""
    assert list(wrong_types(Box(value), {"content": type_}, {})) == []


@pytest.mark.parametrize(
    ("type_", "value", "nl", "en"),
    [
        (int, "3", "een geheel getal", "a whole number"),
        (int, 3.0, "een geheel getal", "a whole number"),
        (int, True, "een geheel getal", "a whole number"),
        (float, "3.5", "een getal", "a number"),
        (float, True, "een getal", "a number"),
        (str, 3, "tekst", "text"),
        (str, True, "tekst", "text"),
        (bool, 1, "waar of niet waar", "true or false"),
        (bool, "true", "waar of niet waar", "true or false"),
        (date, "2020-03-09", "een datum", "a date"),
        (date, datetime(2020, 3, 9, tzinfo=UTC), "een datum", "a date"),
        (date, True, "een datum", "a date"),
        (datetime, date(2020, 3, 9), "een datum met een uur", "a date and a time"),
        (Field, "school", "een Field", "a member of Field"),
        (Field, True, "een Field", "a member of Field"),
    ],
)
def test_a_value_of_another_type_is_a_problem(type_: type, value: object, nl: str, en: str) -> None:
    """The problem names the attribute, the value and the type; a truth is no number, and a moment is no day."""
    problem = Problem(field="content", value=value, accepted=Label(nl=nl, en=en))
    assert list(wrong_types(Box(value), {"content": type_}, {})) == [problem]


def test_a_member_of_either_vocabulary_may_be_asked() -> None:
    """Both are named, and a member of either is fine."""
    types = {"content": Field | Language}
    assert list(wrong_types(Box(Field.SCHOOL), types, {})) == []
    assert list(wrong_types(Box(Language.NL), types, {})) == []
    assert list(wrong_types(Box("school"), types, {})) == [
        Problem(
            field="content",
            value="school",
            accepted=Label(nl="een Field of een Language", en="a member of Field or of Language"),
        )
    ]


@pytest.mark.parametrize("value", [None, (), (13, 14)])
def test_a_tuple_of_the_right_type_is_no_problem(value: object) -> None:
    """A tuple of such values is fine, an empty one too, and none at all."""
    assert list(wrong_types(Box(value), {}, {"content": int})) == []


@pytest.mark.parametrize("value", [[13, 14], 13, "13"])
def test_what_is_not_a_tuple_is_a_problem(value: object) -> None:
    """A list, a single number or a text is not a tuple."""
    problem = Problem(field="content", value=value, accepted=Label(nl="een tuple", en="a tuple"))
    assert list(wrong_types(Box(value), {}, {"content": int})) == [problem]


def test_every_wrong_item_of_a_tuple_is_a_problem() -> None:
    """Each wrong item is told by itself; in a tuple, an item that is not known is wrong."""
    whole = Label(nl="een geheel getal", en="a whole number")
    assert list(wrong_types(Box((13, "14", None, True)), {}, {"content": int})) == [
        Problem(field="content", value="14", accepted=whole),
        Problem(field="content", value=None, accepted=whole),
        Problem(field="content", value=True, accepted=whole),
    ]


@frozen
class Boxes:
    """Something with three attributes."""

    first: object
    second: object
    third: object


def test_all_wrong_attributes_are_found() -> None:
    """Every wrong attribute is told, and those that are not asked about are left alone."""
    found = wrong_types(Boxes("a", "b", ["c"]), {"first": int}, {"third": str})
    assert [problem.field for problem in found] == ["first", "third"]
