"""Education in Flanders: levels, forms and finalities."""

import pytest

from erasmusrules.vocabulary.education import Finality, Form, Level


@pytest.mark.parametrize(
    ("term", "nl", "en"),
    [
        (Level.by_code()["nursery"], "kleuteronderwijs", "pre-primary (nursery) education"),
        (Level.by_code()["primary"], "lager onderwijs", "primary education"),
        (Form.by_code()["aso"], "algemeen secundair onderwijs (aso)", "general secondary education (ASO)"),
        (Form.by_code()["kso"], "kunstsecundair onderwijs (kso)", "secondary arts education (KSO)"),
        (Form.by_code()["tso"], "technisch secundair onderwijs (tso)", "technical secondary education (TSO)"),
        (Form.by_code()["bso"], "beroepssecundair onderwijs (bso)", "vocational secondary education (BSO)"),
        (
            Form.by_code()["dbso"],
            "deeltijds beroepssecundair onderwijs (dbso)",
            "part-time vocational secondary education (DBSO)",
        ),
        (Form.by_code()["buso"], "buitengewoon secundair onderwijs (buso)", "special secondary education (BUSO)"),
        (
            Form.by_code()["okan"],
            "onthaalonderwijs voor anderstalige nieuwkomers (OKAN)",
            "reception education for non-Dutch-speaking newcomers (OKAN)",
        ),
        (Finality.by_code()["doorstroom"], "doorstroomfinaliteit", "finality leading to higher education"),
        (Finality.by_code()["dubbele"], "dubbele finaliteit", "double finality (higher education and labour market)"),
        (Finality.by_code()["arbeidsmarktgerichte"], "arbeidsmarktgerichte finaliteit", "labour-market finality"),
    ],
)
def test_names_of_education(term: Level | Form | Finality, nl: str, en: str) -> None:
    """They are called as Flemish schools call them."""
    assert (term.label.nl, term.label.en) == (nl, en)
