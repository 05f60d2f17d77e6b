"""A text in the two languages of the library."""

from typing import Literal, get_args

from attrs import frozen

Language = Literal["nl", "en"]
"""The languages an answer can be given in; the caller always says which."""

LANGUAGES: tuple[Language, ...] = get_args(Language)


@frozen(kw_only=True)
class Label:
    """A word or a sentence in Dutch and in English; a missing language does not type-check.

    >>> Label(nl="begeleider", en="accompanying person").text("nl")
    'begeleider'
    """

    nl: str
    en: str

    def text(self, lang: Language) -> str:
        """Give the text in one language.

        >>> Label(nl="duur", en="duration").text("fr")
        Traceback (most recent call last):
        ...
        ValueError: lang: 'fr'; accepted: nl, en
        """
        if lang == "nl":
            return self.nl
        if lang == "en":
            return self.en
        raise ValueError(f"lang: {lang!r}; accepted: {', '.join(LANGUAGES)}")

    def fill(self, lang: Language, **words: str) -> str:
        """Give the text in one language with its ``{placeholders}`` filled in.

        >>> Label(nl="de activiteit duurt {value}", en="the activity lasts {value}").fill("nl", value="5 dagen")
        'de activiteit duurt 5 dagen'
        """
        return self.text(lang).format(**words)
