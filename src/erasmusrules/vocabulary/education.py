"""Education in Flanders: its levels, the forms of secondary education, and the finalities that take their place."""

from erasmusrules.label import Label
from erasmusrules.vocabulary.term import Term


class Level(Term):
    """A level of education in Flanders."""

    NURSERY = "nursery", Label(nl="kleuteronderwijs", en="pre-primary (nursery) education")
    PRIMARY = "primary", Label(nl="lager onderwijs", en="primary education")
    FIRST_STAGE_SECONDARY = (
        "first-stage-secondary",
        Label(nl="eerste graad van het secundair onderwijs", en="first stage of secondary education"),
    )
    SECONDARY = "secondary", Label(nl="secundair onderwijs", en="secondary education")
    ADULT = "adult", Label(nl="volwassenenonderwijs", en="adult education")


class Form(Term):
    """A form of secondary education in Flanders.

    >>> Form("dbso").label.text("nl")
    'deeltijds beroepssecundair onderwijs (dbso)'
    """

    ASO = "aso", Label(nl="algemeen secundair onderwijs (aso)", en="general secondary education (ASO)")
    KSO = "kso", Label(nl="kunstsecundair onderwijs (kso)", en="secondary arts education (KSO)")
    TSO = "tso", Label(nl="technisch secundair onderwijs (tso)", en="technical secondary education (TSO)")
    BSO = "bso", Label(nl="beroepssecundair onderwijs (bso)", en="vocational secondary education (BSO)")
    DBSO = (
        "dbso",
        Label(nl="deeltijds beroepssecundair onderwijs (dbso)", en="part-time vocational secondary education (DBSO)"),
    )
    DUAL_LEARNING = "dual-learning", Label(nl="duaal leren", en="dual learning")
    LEERTIJD = "leertijd", Label(nl="leertijd (Syntra)", en="apprenticeship (leertijd, Syntra)")
    BUSO = "buso", Label(nl="buitengewoon secundair onderwijs (buso)", en="special secondary education (BUSO)")
    OKAN = (
        "okan",
        Label(
            nl="onthaalonderwijs voor anderstalige nieuwkomers (OKAN)",
            en="reception education for non-Dutch-speaking newcomers (OKAN)",
        ),
    )
    BUSO_OV1 = (
        "buso-ov1",
        Label(nl="buitengewoon secundair onderwijs, opleidingsvorm 1", en="special secondary, training form 1 (OV1)"),
    )
    BUSO_OV2 = (
        "buso-ov2",
        Label(nl="buitengewoon secundair onderwijs, opleidingsvorm 2", en="special secondary, training form 2 (OV2)"),
    )
    BUSO_OV3 = (
        "buso-ov3",
        Label(nl="buitengewoon secundair onderwijs, opleidingsvorm 3", en="special secondary, training form 3 (OV3)"),
    )
    BUSO_OV4 = (
        "buso-ov4",
        Label(nl="buitengewoon secundair onderwijs, opleidingsvorm 4", en="special secondary, training form 4 (OV4)"),
    )


class Finality(Term):
    """What a course of study in secondary education leads to, since the reform of 2019."""

    DOORSTROOM = (
        "doorstroom",
        Label(nl="doorstroomfinaliteit", en="finality leading to higher education"),
    )
    DUBBELE = (
        "dubbele",
        Label(nl="dubbele finaliteit", en="double finality (higher education and labour market)"),
    )
    ARBEIDSMARKTGERICHTE = (
        "arbeidsmarktgerichte",
        Label(nl="arbeidsmarktgerichte finaliteit", en="labour-market finality"),
    )
