"""What the Commission calls the activities."""

import pytest

from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.commission_labels import COMMISSION_LABELS, CommissionLabel, commission_label
from erasmusrules.vocabulary.fields import Field


@pytest.mark.parametrize("label", COMMISSION_LABELS, ids=lambda label: label.text)
def test_every_label_is_found(label: CommissionLabel) -> None:
    """Each label is found as it is written, in capitals, and with another dash."""
    for text in (label.text, label.text.upper(), label.text.replace(" - ", " – "), f"  {label.text} "):
        assert commission_label(text) == label


@pytest.mark.parametrize(
    ("text", "activity"),
    [
        ("LM-GRP-PUPIL", Activity.GROUP_MOBILITY_OF_SCHOOL_PUPILS),
        ("LM-LONG-PUPILS", Activity.LONG_TERM_LEARNING_MOBILITY_OF_PUPILS),
        ("LM-LONG-VET", Activity.ERASMUS_PRO),
        ("HE-SMS", Activity.STUDENT_MOBILITY_FOR_STUDIES),
        ("HE-SMT - Student mobility for traineeships", Activity.STUDENT_MOBILITY_FOR_TRAINEESHIPS),
        ("SE-SC-TE", Activity.STRUCTURED_COURSE_OR_TRAINING_EVENT),
        ("Structured Courses/Training Events", Activity.STRUCTURED_COURSE_OR_TRAINING_EVENT),
        ("ErasmusPro - Mobility of VET learners (3 to 12 months)", Activity.ERASMUS_PRO),
        ("Advance Planning Visit – EVS", Activity.ADVANCE_PLANNING_VISIT),
        ("National youth meetings", Activity.YOUTH_DIALOGUE_MEETING),
        ("Short-term exchanges of groups of pupils", Activity.SHORT_TERM_EXCHANGE_OF_GROUPS_OF_PUPILS),
        ("Group mobility of school pupils", Activity.GROUP_MOBILITY_OF_SCHOOL_PUPILS),
    ],
)
def test_some_labels(text: str, activity: Activity) -> None:
    """Codes of the tools, labels of the statistics, and the guide's own names."""
    found = commission_label(text)
    assert found is not None
    assert found.activity_in(None) is activity


@pytest.mark.parametrize(
    ("text", "field", "activity"),
    [
        ("SM-TTA", Field.SCHOOL, Activity.TEACHING_ASSIGNMENT),
        ("SM-TTA", Field.VET, Activity.TEACHING_OR_TRAINING_ASSIGNMENT),
        ("SM-TTA", Field.HIGHER, None),
        ("SM-TTA", None, None),
        ("Staff training abroad", Field.VET, Activity.STAFF_TRAINING),
        ("Staff training abroad", Field.SCHOOL, None),
    ],
)
def test_some_labels_need_a_field(text: str, field: Field | None, activity: Activity | None) -> None:
    """A label that means another activity in each field means none without its field."""
    found = commission_label(text)
    assert found is not None
    assert found.activity_in(field) is activity


@pytest.mark.parametrize("text", ["", "Staff week", "HE", "LM", "HE-XYZ - Student mobility", "job"])
def test_an_unknown_label_is_not_guessed(text: str) -> None:
    """What is not in the list is nothing, however near it comes."""
    assert commission_label(text) is None


def test_no_label_stands_twice() -> None:
    """Each label has one meaning."""
    keys = [" ".join(label.text.casefold().split()) for label in COMMISSION_LABELS]
    assert len(set(keys)) == len(keys)
