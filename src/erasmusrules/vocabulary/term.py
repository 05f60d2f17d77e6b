"""What every vocabulary has in common: a code as the guide writes it, and a name in both languages."""

from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import Self

from erasmusrules.label import Label


class Term(Enum):
    """A member of a vocabulary; its value is its code in records."""

    _value_: str
    label: Label

    __hash__ = object.__hash__  # members are each there once: looking them up costs no call

    def __new__(cls, code: str, label: Label) -> Self:
        member = object.__new__(cls)
        member._value_ = code
        member.label = label
        return member

    @property
    def code(self) -> str:
        """The term as records write it."""
        return self._value_

    @classmethod
    @cache
    def by_code(cls) -> Mapping[str, Self]:
        """Map the codes of records to the terms."""
        return {member.code: member for member in cls}

    def __str__(self) -> str:
        return self._value_
