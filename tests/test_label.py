"""The text in two languages."""

import pytest
from attrs.exceptions import FrozenInstanceError

from erasmusrules.label import LANGUAGES, Label

BREAD = Label(nl="brood", en="bread")


def test_there_are_two_languages() -> None:
    """The languages are Dutch and English, Dutch first."""
    assert LANGUAGES == ("nl", "en")


def test_text_in_dutch() -> None:
    """Asked for Dutch, a label gives its Dutch text."""
    assert BREAD.text("nl") == "brood"


def test_text_in_english() -> None:
    """Asked for English, a label gives its English text."""
    assert BREAD.text("en") == "bread"


@pytest.mark.parametrize("lang", ["fr", "", "NL", "nl_BE"])
def test_another_language_is_refused(lang: str) -> None:
    """A language that is not there is named together with those that are; there is no default to fall back on."""
    with pytest.raises(ValueError, match=rf"^lang: '{lang}'; accepted: nl, en$"):
        BREAD.text(lang)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] -- the wrong language is the point


def test_placeholders_are_filled_in() -> None:
    """The words given take the place of the placeholders of the language asked for, wherever they stand."""
    label = Label(nl="{n} keer {what}", en="{what}, {n} times")
    assert label.fill("nl", n="2", what="brood") == "2 keer brood"
    assert label.fill("en", n="2", what="bread") == "bread, 2 times"


def test_a_placeholder_without_a_word_is_refused() -> None:
    """A placeholder is never left standing in a sentence."""
    with pytest.raises(KeyError, match="value"):
        Label(nl="duurt {value}", en="lasts {value}").fill("nl", n="5")


def test_words_that_are_filled_in_are_not_read_as_placeholders() -> None:
    """Curly brackets in a word that is filled in stay as they are."""
    assert Label(nl="zie {value}", en="see {value}").fill("en", value="{n}") == "see {n}"


def test_both_languages_are_required() -> None:
    """A label with one language cannot be made."""
    with pytest.raises(TypeError, match="en"):
        Label(nl="brood")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue] -- the missing language is the point


def test_the_languages_are_named() -> None:
    """Two texts without their languages cannot be mixed up: they are refused."""
    with pytest.raises(TypeError, match="positional"):
        Label("bread", "brood")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue] -- that it cannot is the point


def test_a_label_does_not_change() -> None:
    """A label is a value: it cannot be written to, and two with the same texts are equal."""
    with pytest.raises(FrozenInstanceError):
        BREAD.nl = "koek"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue] -- that it cannot is the point
    assert Label(nl="brood", en="bread") == BREAD
    assert Label(nl="brood", en="loaf") != BREAD
    assert Label(nl="koek", en="bread") != BREAD
