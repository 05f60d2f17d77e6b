"""Advice that is no rule, as checklists: it is given when asked for, and never as a finding."""

from __future__ import annotations

from erasmusrules.flanders import checklists as flemish
from erasmusrules.reference import Checklist, look_up

__all__ = ["CHECKLISTS", "Checklist", "checklist"]

CHECKLISTS: tuple[Checklist, ...] = flemish.CHECKLISTS
"""Every checklist there is."""

_BY_ID = {one.id: one for one in CHECKLISTS}


def checklist(name: str) -> Checklist:
    """Give one checklist.

    Args:
        name: its id.

    Raises:
        WrongInput: for an id that is not there, naming those that are.

    >>> print(checklist("phases-of-a-mobility").text("en").splitlines()[0])
    Phases of a mobility (advice, not a rule)
    >>> checklist("toolbox").items  # its ten elements are counted in the source, and not named
    ()
    """
    return look_up("id", name, _BY_ID)
