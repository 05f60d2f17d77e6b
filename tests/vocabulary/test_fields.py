"""The fields of the programme."""

from erasmusrules.vocabulary.fields import Field


def test_the_fields_and_their_names() -> None:
    """All fields of the programme, in the order of the guide, with their names in Dutch and in English."""
    assert [(field.code, field.label.nl, field.label.en) for field in Field] == [
        ("school", "schoolonderwijs", "school education"),
        ("vet", "beroepsonderwijs en -opleiding", "vocational education and training (VET)"),
        ("adult", "volwasseneneducatie", "adult education"),
        ("higher", "hoger onderwijs", "higher education"),
        ("youth", "jeugd", "youth"),
        ("sport", "sport", "sport"),
        ("cross-sectoral", "sectoroverschrijdend", "cross-sectoral"),
    ]


def test_names_are_in_two_languages() -> None:
    """Only sport is the same word in both languages."""
    assert [field.code for field in Field if field.label.nl == field.label.en] == ["sport"]


def test_no_code_stands_for_two_fields() -> None:
    """Every name in the code is a field of its own: none is a second name of another."""
    assert len(Field.__members__) == 7
    assert list(Field.__members__.values()) == list(Field)
