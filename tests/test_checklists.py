"""Advice as checklists."""

import pytest

from erasmusrules.checklists import CHECKLISTS, checklist
from erasmusrules.problems import WrongInput
from erasmusrules.reference import Checklist


def test_a_checklist_in_dutch() -> None:
    """A list to tick off, which says that it is advice."""
    assert checklist("phases-of-a-mobility").text("nl") == (
        "Fasen van een mobiliteit (advies, geen regel)\n"
        "- Voorbereiding: de mobiliteit rendeert alleen ten volle als ze voorbereid is.\n"
        "- Verblijf: de mobiliteit zelf.\n"
        "- Opvolging en verwerking: leerlingen denken na over wat ze meemaakten en leerden, en gebruiken het in hun "
        "verdere studie, werk en leven.\n"
        "Bron (basisdocument): Vlaamse Onderwijsraad (Vlor), "
        "‘Advies over internationaliseringsbeleid in scholen’ (2016)."
    )


def test_a_checklist_in_english() -> None:
    """The same list in the other language."""
    assert checklist("selection-of-pupils").text("en") == (
        "Selecting pupils for a work placement abroad (advice, not a rule)\n"
        "- Every pupil makes a motivation portfolio.\n"
        "- Every pupil has an interview on motivation.\n"
        "- A jury judges the pupils' enthusiasm and motivation.\n"
        "Source (founding document): Ensorinstituut, ‘VET-charter & Accreditatie’ (undated)."
    )


def test_an_unknown_checklist_is_refused_with_those_there_are() -> None:
    """The message names every id."""
    with pytest.raises(WrongInput) as refused:
        checklist("packing")
    assert str(refused.value) == (
        "id: 'packing'; accepted: european-development-plan, phases-of-a-mobility, what-parents-are-told, "
        "dimensions-of-internationalisation, first-steps-near-home, internationalisation-at-home, "
        "mobility-in-primary-education, equal-opportunities, other-sources-of-money, toolbox, "
        "selection-of-pupils, policy-instruments"
    )


@pytest.mark.parametrize("one", CHECKLISTS, ids=lambda one: one.id)
def test_a_checklist_is_found_by_its_id(one: Checklist) -> None:
    """Each id is there once."""
    assert checklist(one.id) is one


def test_advice_needs_a_source() -> None:
    """A checklist that nobody published cannot be made."""
    with pytest.raises(ValueError, match="at least one citation"):
        Checklist(id="x", title=CHECKLISTS[0].title, items=(), citations=())
