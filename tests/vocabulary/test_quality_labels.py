"""The quality labels, by name."""

import pytest

from erasmusrules.vocabulary.quality_labels import Procedure, QualityLabel


@pytest.mark.parametrize(
    ("code", "nl", "en"),
    [
        (
            "vet-mobility-charter",
            "Erasmus+-mobiliteitshandvest voor beroepsonderwijs en -opleiding (VET-charter)",
            "VET Mobility Charter",
        ),
        ("erasmus-accreditation", "Erasmusaccreditatie", "Erasmus accreditation"),
        (
            "consortium-accreditation",
            "accreditatie voor een mobiliteitsconsortium",
            "mobility consortium accreditation",
        ),
        ("eche", "Erasmus-handvest voor hoger onderwijs (ECHE)", "Erasmus Charter for Higher Education (ECHE)"),
        (
            "evs-accreditation",
            "accreditatie voor Europees vrijwilligerswerk (EVS)",
            "European Voluntary Service (EVS) accreditation",
        ),
    ],
)
def test_labels_are_named(code: str, nl: str, en: str) -> None:
    """Each label is found by its code, and bears its name in both languages."""
    label = QualityLabel.by_code()[code]
    assert (label.label.nl, label.label.en) == (nl, en)


def test_no_label_is_left_out() -> None:
    """Five labels, and two procedures to ask for one."""
    assert len(QualityLabel) == 5
    assert [procedure.label.nl for procedure in Procedure] == ["lichte procedure", "standaardprocedure"]
