"""To which fields Flemish education belongs."""

from typing import Any

import pytest

from erasmusrules.flanders.education import FIELDS, fields_of
from erasmusrules.problems import WrongInput
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.education import Finality, Form, Level
from erasmusrules.vocabulary.fields import Field

SCHOOL, VET, ADULT = Field.SCHOOL, Field.VET, Field.ADULT
SEED, OFFICIAL, SECONDARY = Evidence.SEED, Evidence.OFFICIAL, Evidence.SECONDARY


@pytest.mark.parametrize(
    ("education", "call", "fields", "doubtful", "evidence"),
    [
        (Level.NURSERY, 2014, (SCHOOL,), (), OFFICIAL),
        (Level.NURSERY, 2020, (SCHOOL,), (), OFFICIAL),
        (Level.PRIMARY, 2019, (SCHOOL,), (), OFFICIAL),
        (Form.ASO, 2019, (SCHOOL,), (), OFFICIAL),
        (Form.TSO, 2014, (SCHOOL, VET), (), SEED),
        (Form.TSO, 2020, (SCHOOL, VET), (), SEED),
        (Form.BSO, 2019, (SCHOOL, VET), (), SEED),
        (Form.DBSO, 2019, (SCHOOL, VET), (), SEED),
        (Form.KSO, 2014, (SCHOOL, VET), (), OFFICIAL),
        (Form.KSO, 2020, (SCHOOL, VET), (), OFFICIAL),
        (Form.DUAL_LEARNING, 2019, (VET,), (), OFFICIAL),
        (Form.LEERTIJD, 2020, (VET,), (), OFFICIAL),
        (Level.ADULT, 2019, (ADULT,), (), OFFICIAL),
        (Level.ADULT, 2024, (ADULT,), (), OFFICIAL),
        (Level.NURSERY, 2021, (SCHOOL,), (), SECONDARY),
        (Level.PRIMARY, 2026, (SCHOOL,), (), SECONDARY),
        (Level.FIRST_STAGE_SECONDARY, 2024, (SCHOOL,), (), SECONDARY),
        (Form.ASO, 2024, (SCHOOL,), (), SECONDARY),
        (Form.KSO, 2021, (SCHOOL,), (VET,), SECONDARY),
        (Form.TSO, 2021, (VET,), (SCHOOL,), SECONDARY),
        (Form.BSO, 2026, (VET,), (SCHOOL,), SECONDARY),
        (Form.DBSO, 2023, (VET,), (SCHOOL,), SECONDARY),
        (Form.BUSO_OV1, 2024, (SCHOOL,), (), SECONDARY),
        (Form.BUSO_OV2, 2024, (SCHOOL,), (), SECONDARY),
        (Form.BUSO_OV3, 2024, (VET,), (), SECONDARY),
        (Form.BUSO_OV4, 2024, (VET,), (), SECONDARY),
    ],
)
def test_the_fields_of_education(
    education: Level | Form, call: int, fields: tuple[Field, ...], doubtful: tuple[Field, ...], evidence: Evidence
) -> None:
    """Some education belongs to one field, some to two, and on some the sources disagree."""
    found = fields_of(education, call=call)
    assert (found.fields, found.doubtful, found.evidence, found.why) == (fields, doubtful, evidence, None)
    assert found.sources


@pytest.mark.parametrize(
    ("education", "call", "why"),
    [
        (Finality.DOORSTROOM, 2024, "geen bron zegt tot welk domein een finaliteit behoort"),
        (Finality.DUBBELE, 2019, "geen bron zegt tot welk domein een finaliteit behoort"),
        (Finality.ARBEIDSMARKTGERICHTE, 2026, "geen bron zegt tot welk domein een finaliteit behoort"),
        (Level.SECONDARY, 2019, "tot welk domein het behoort, hangt af van de onderwijsvorm"),
        (Form.BUSO, 2024, "tot welk domein het behoort, hangt af van de opleidingsvorm (OV1 tot OV4)"),
        (
            Form.BUSO_OV3,
            2020,
            (
                "het buitengewoon onderwijs komt in aanmerking, maar bij welk domein de opleidingsvormen horen, "
                "staat er niet"
            ),
        ),
        (Form.OKAN, 2019, "geen bron zegt tot welk domein het onthaalonderwijs behoort"),
        (Form.DBSO, 2024, "dit is uitgedoofd: sinds schooljaar 2024-2025 is duaal leren het enige stelsel"),
    ],
)
def test_fields_that_stay_open(education: Level | Form | Finality, call: int, why: str) -> None:
    """Where no source says it, the answer has the reason and the sources that were looked at."""
    found = fields_of(education, call=call)
    assert (found.fields, found.doubtful, found.evidence) == ((), (), None)
    assert found.why is not None
    assert found.why.nl == why
    assert found.sources


@pytest.mark.parametrize(
    ("education", "call"),
    [
        (Form.TSO, 2027),
        (Form.DUAL_LEARNING, 2024),
        (Level.FIRST_STAGE_SECONDARY, 2019),
        (Finality.DUBBELE, 2018),
        (Form.LEERTIJD, 2023),
    ],
)
def test_a_call_nobody_has_read(education: Level | Form | Finality, call: int) -> None:
    """What was read of one call is not said of another."""
    found = fields_of(education, call=call)
    assert (found.fields, found.evidence, found.sources) == ((), None, ())
    assert found.why is not None
    assert found.why.en == "for this call no source on it was read"


def test_there_is_a_line_for_all_education() -> None:
    """Every word of the vocabulary has its answer."""
    assert set(FIELDS) == {*Level, *Form, *Finality}


def test_kso_rests_on_the_agency_alone() -> None:
    """The founding document names TSO and (D)BSO; only the page of Epos adds KSO, and the answer says so."""
    found = fields_of(Form.KSO, call=2019)
    assert found.note is not None
    assert found.note.en == "only the page of Epos has KSO among the forms that may apply in VET as well"
    strict = fields_of(Form.KSO, call=2019, evidence=SEED)
    assert (strict.fields, strict.evidence) == ((), OFFICIAL)
    assert fields_of(Form.TSO, call=2019, evidence=SEED).fields == (SCHOOL, VET)


def test_fields_in_words() -> None:
    """An answer names its fields, its doubts and its sources, in plain words."""
    assert fields_of(Form.ASO, call=2019).text("nl") == (
        "Algemeen secundair onderwijs (aso), oproep 2019: schoolonderwijs. "
        "Bron (officiële tekst): Epos vzw, ‘KA1 schoolonderwijs’ (2014-2020); "
        "Katholiek Onderwijs Vlaanderen, ‘How to go international?’ (2019)."
    )
    newer = fields_of(Form.KSO, call=2024).text("en")
    assert newer.startswith(
        "Secondary arts education (KSO), call 2024: school education. "
        "Perhaps also vocational education and training (VET). Up to 2020 it could apply in VET as well, says Epos;"
    )
    assert (
        fields_of(Finality.DUBBELE, call=2024)
        .text("nl")
        .startswith(
            "Dubbele finaliteit, oproep 2024: het domein is niet te zeggen. "
            "Geen bron zegt tot welk domein een finaliteit behoort. Bron: Vlaams Parlement,"
        )
    )


def test_wrong_input() -> None:
    """All that is wrong is named at once."""
    untyped: Any = fields_of
    with pytest.raises(WrongInput) as error:
        untyped("tso", call=2013)
    assert [problem.field for problem in error.value.problems] == ["education", "call"]
    with pytest.raises(WrongInput, match="call: None"):
        untyped(Form.TSO, call=None)
