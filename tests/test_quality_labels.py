"""The quality labels: what is known of each in its fields."""

from typing import cast

import pytest

from erasmusrules.history import In
from erasmusrules.outcome import Outcome
from erasmusrules.problems import WrongInput
from erasmusrules.project import Project
from erasmusrules.quality_labels import SHEETS, label_sheet
from erasmusrules.reference import Aspect, Statement, Unanswered
from erasmusrules.rulebook import PROJECT_RULES
from erasmusrules.rules import Topic
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.fields import Field
from erasmusrules.vocabulary.quality_labels import QualityLabel

CHARTER, ACCREDITATION = QualityLabel.VET_MOBILITY_CHARTER, QualityLabel.ERASMUS_ACCREDITATION
CONSORTIUM, ECHE, EVS = QualityLabel.CONSORTIUM_ACCREDITATION, QualityLabel.ECHE, QualityLabel.EVS_ACCREDITATION


@pytest.mark.parametrize(
    ("label", "field", "asked_in"),
    [
        (CHARTER, Field.VET, (Action.KA109,)),
        (ACCREDITATION, Field.SCHOOL, (Action.KA120_SCH,)),
        (ACCREDITATION, Field.VET, (Action.KA120_VET,)),
        (ACCREDITATION, Field.ADULT, (Action.KA120_ADU,)),
        (ACCREDITATION, Field.YOUTH, (Action.KA150_YOU,)),
        (CONSORTIUM, Field.HIGHER, (Action.KA108, Action.KA130_HED)),
        (ECHE, Field.HIGHER, ()),
        (EVS, Field.YOUTH, (Action.KA110,)),
    ],
)
def test_the_action_by_which_a_label_is_asked_for(
    label: QualityLabel, field: Field, asked_in: tuple[Action, ...]
) -> None:
    """Each label has its action; the Charter for Higher Education has no code in project references."""
    assert label_sheet(label, field=field).asked_in == asked_in


def test_every_label_has_a_sheet() -> None:
    """Eight sheets: the Erasmus accreditation has four fields, the others have one."""
    assert len(SHEETS) == 8
    assert {label for label, _field in SHEETS} == set(QualityLabel)


def test_every_action_that_asks_for_a_label_is_served_by_one() -> None:
    """What the rules of projects ask of an applicant can be answered by what it holds."""
    served = {action for sheet in SHEETS.values() for action in sheet.serves}
    asking = {
        action
        for action in Action
        for rule in PROJECT_RULES
        if rule.topic is Topic.ACCREDITATION and rule.applies.outcome(Project(action=action)) is Outcome.MET
    }
    assert asking == served


@pytest.mark.parametrize(
    ("label", "field", "nl", "en"),
    [
        (CHARTER, Field.VET, "minstens 3 afgewerkte projecten", "at least 3 completed projects"),
        (CHARTER, Field.VET, "minstens 4 Leonardoprojecten", "at least 4 Leonardo projects"),
        (CHARTER, Field.VET, "van minstens 3 organisaties", "of at least 3 VET organisations"),
        (CHARTER, Field.VET, "in oproepen van 2015 tot 2020", "in calls from 2015 to 2020"),
        (ACCREDITATION, Field.SCHOOL, "minstens 70 van de 100 punten", "at least 70 of 100 points"),
        (ACCREDITATION, Field.ADULT, "maximaal 1 accreditatie per domein", "at most 1 accreditation in each field"),
        (ACCREDITATION, Field.VET, "tot 29 oktober 2020", "until 29 October 2020"),
        (ACCREDITATION, Field.VET, "alleen de coördinator", "only the coordinator"),
        (ACCREDITATION, Field.YOUTH, "minstens 2 jaar in het jeugdwerk", "active in youth for at least 2 years"),
        (ACCREDITATION, Field.YOUTH, "KA154 en KA155 blijven losse aanvragen", "stay single applications"),
        (ECHE, Field.HIGHER, "Westelijke Balkan", "Western Balkans"),
        (EVS, Field.YOUTH, "Waarvoor: niet bekend.", "What for: not known."),
    ],
)
def test_a_sheet_says_what_is_known_and_what_is_not(label: QualityLabel, field: Field, nl: str, en: str) -> None:
    """Both languages tell the same."""
    sheet = label_sheet(label, field=field)
    assert nl in sheet.text("nl")
    assert en in sheet.text("en")


@pytest.mark.parametrize(
    ("label", "field", "aspects"),
    [
        (CHARTER, Field.VET, []),
        (ACCREDITATION, Field.VET, []),
        (ACCREDITATION, Field.YOUTH, []),
        (CONSORTIUM, Field.HIGHER, [Aspect.WHEN]),
        (ECHE, Field.HIGHER, [Aspect.WHEN, Aspect.RUN_BY]),
        (EVS, Field.YOUTH, [Aspect.FOR_WHOM, Aspect.WHAT_FOR, Aspect.WHEN, Aspect.RUN_BY]),
    ],
)
def test_what_no_source_says_is_a_visible_gap(label: QualityLabel, field: Field, aspects: list[Aspect]) -> None:
    """Nothing is filled in from memory."""
    told = label_sheet(label, field=field).told
    assert [one.aspect for one in told if isinstance(one, Unanswered)] == aspects


def test_nothing_that_is_told_rests_on_memory() -> None:
    """Every statement was read somewhere; the one line from memory is known as such."""
    told = [one for sheet in SHEETS.values() for one in sheet.told if isinstance(one, Statement)]
    assert told
    assert all(citation.evidence is not Evidence.RECALLED for one in told for citation in one.citations)
    recalled = [
        (sheet.label, line.first, line.last)
        for sheet in SHEETS.values()
        for history in (sheet.validity, sheet.holders.requires)
        for line in history
        if isinstance(line, In) and line.evidence is Evidence.RECALLED
    ]
    assert recalled == [(CONSORTIUM, 2021, 2026)]


def test_a_label_of_several_fields_is_named_with_its_field() -> None:
    """The Charter needs no field behind its name."""
    assert label_sheet(ACCREDITATION, field=Field.SCHOOL).name.en == "Erasmus accreditation in school education"
    assert label_sheet(CHARTER, field=Field.VET).name.en == "VET Mobility Charter"


def test_an_unknown_label_is_refused_with_those_there_are() -> None:
    """The message names what can be asked for."""
    with pytest.raises(WrongInput, match=r"^label: 'michelin-star'; accepted: vet-mobility-charter, erasmus-accr"):
        label_sheet(cast("QualityLabel", "michelin-star"), field=Field.VET)


def test_a_label_of_another_field_is_refused_with_the_fields_it_has() -> None:
    """There is no accreditation of KA120 in sport."""
    with pytest.raises(WrongInput, match=r"^field: .*sport.*; accepted: school, vet, adult, youth$"):
        label_sheet(ACCREDITATION, field=Field.SPORT)
