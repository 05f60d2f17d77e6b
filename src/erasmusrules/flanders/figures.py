"""The figures that the founding documents and the Flemish agency give."""

from decimal import Decimal

from erasmusrules.bibliography.flanders import EPOS_BUDGET_2019, SEED_002, SEED_003
from erasmusrules.formats import PERCENT, Unit
from erasmusrules.label import Label
from erasmusrules.reference import Figure, Scope
from erasmusrules.sources import Citation

_MOBILITIES = Unit(
    one=Label(nl="{n} mobiliteit", en="{n} mobility"), other=Label(nl="{n} mobiliteiten", en="{n} mobilities")
)
_SCHOOLS = Unit(one=Label(nl="{n} school", en="{n} school"), other=Label(nl="{n} scholen", en="{n} schools"))
_DOCUMENTS = Unit(one=Label(nl="{n} document", en="{n} document"), other=Label(nl="{n} documenten", en="{n} documents"))
_INDICATORS = Unit(
    one=Label(nl="{n} indicator", en="{n} indicator"), other=Label(nl="{n} indicatoren", en="{n} indicators")
)
_EURO = Unit(one=Label(nl="{n} euro", en="{n} euro"), other=Label(nl="{n} euro", en="{n} euro"))


def _budget(id_: str, label: Label, value: str, says: str) -> Figure:
    """Make a line of the Flemish budget of 2019, in euro."""
    cited: Citation = EPOS_BUDGET_2019.at("budget", says)
    return Figure(
        id=f"budget-2019-{id_}",
        label=label,
        value=Decimal(value),
        unit=_EURO,
        first=2019,
        last=2019,
        scope=Scope.BUDGET,
        is_whole=id_ == "total",
        citations=(cited,),
    )


FIGURES = (
    Figure(
        id="vet-mobilities-granted",
        label=Label(
            nl="mobiliteiten in beroepsonderwijs en -opleiding met een beurs, Vlaanderen",
            en="VET mobilities with a grant, Flanders",
        ),
        value=5171,
        unit=_MOBILITIES,
        first=2025,
        last=2025,
        scope=Scope.VET_MOBILITIES,
        citations=(SEED_003.at("line 28", "5,171 mobilities got a grant in 2025"),),
    ),
    Figure(
        id="vet-mobilities-asked",
        label=Label(
            nl="mobiliteiten in beroepsonderwijs en -opleiding die scholen vroegen, Vlaanderen",
            en="VET mobilities that schools asked for, Flanders",
        ),
        value=8159,
        unit=_MOBILITIES,
        first=2025,
        last=2025,
        scope=Scope.VET_MOBILITIES,
        is_whole=True,
        citations=(SEED_003.at("line 28", "schools asked for 8,159 mobilities in 2025"),),
    ),
    Figure(
        id="new-vet-schools",
        label=Label(
            nl="scholen met beroepsonderwijs die voor het eerst bij Erasmus+ betrokken werden, Vlaanderen",
            en="VET schools that were new to Erasmus+, Flanders",
        ),
        value=83,
        unit=_SCHOOLS,
        first=2022,
        last=2025,
        scope=Scope.VET_SCHOOLS,
        citations=(SEED_003.at("line 33", "83 new VET schools between 2022 and 2025"),),
    ),
    Figure(
        id="vet-learners-target",
        label=Label(
            nl="streefcijfer van ‘Europa in beweging’ (2024): lerenden in beroepsonderwijs en -opleiding die voor een "
            "leermobiliteit in het buitenland geweest zijn",
            en="target of ‘Europe on the Move’ (2024): VET learners who have been abroad for a learning mobility",
        ),
        value=12,
        unit=PERCENT,
        first=2030,
        last=2030,
        scope=Scope.VET_LEARNERS,
        is_target=True,
        citations=(SEED_003.at("lines 35-38", "Council Recommendation of 2024: 12% of VET learners by 2030"),),
    ),
    Figure(
        id="europass-mobility-2018",
        label=Label(
            nl="uitgegeven Europass-mobiliteiten, Vlaanderen", en="Europass Mobility documents issued, Flanders"
        ),
        value=2211,
        unit=_DOCUMENTS,
        first=2018,
        last=2018,
        scope=Scope.EUROPASS_MOBILITY,
        citations=(SEED_003.at("line 50", "2,211 in 2018"),),
    ),
    Figure(
        id="europass-mobility-2025",
        label=Label(
            nl="uitgegeven Europass-mobiliteiten, Vlaanderen", en="Europass Mobility documents issued, Flanders"
        ),
        value=4535,
        unit=_DOCUMENTS,
        first=2025,
        last=2025,
        scope=Scope.EUROPASS_MOBILITY,
        citations=(SEED_003.at("line 50", "4,535 in 2025"),),
    ),
    Figure(
        id="mobility-scoreboard-indicators",
        label=Label(
            nl="indicatoren waarmee het Mobility Scoreboard de vooruitgang van een land of regio nagaat",
            en="indicators by which the Mobility Scoreboard follows the progress of a country or region",
        ),
        value=14,
        unit=_INDICATORS,
        # The years of the document: it does not date the number itself.
        first=2025,
        last=2026,
        scope=Scope.SCOREBOARD,
        citations=(SEED_003.at("lines 5-8", "progress is examined on 14 indicators"),),
    ),
    Figure(
        id="students-in-mobility",
        label=Label(
            nl="studenten in het hoger onderwijs die aan mobiliteit deelnemen, ongeveer",
            en="students in higher education who take part in mobility, about",
        ),
        value=10,
        unit=PERCENT,
        first=2016,
        last=2016,
        scope=Scope.STUDENTS,
        citations=(SEED_002.at("lines 487-489", "only about 10% of students in higher education, in 2016"),),
    ),
    _budget(
        "total",
        Label(nl="budget voor Erasmus+, Vlaanderen", en="budget for Erasmus+, Flanders"),
        "32611236",
        "32,611,236 euro for Flanders",
    ),
    _budget(
        "school-ka1",
        Label(nl="budget voor schoolonderwijs, KA1, Vlaanderen", en="budget for school education, KA1, Flanders"),
        "1455813.46",
        "school education, KA1: 1,455,813.46 euro",
    ),
    _budget(
        "school-ka2",
        Label(nl="budget voor schoolonderwijs, KA2, Vlaanderen", en="budget for school education, KA2, Flanders"),
        "4810775.92",
        "school education, KA2: 4,810,775.92 euro",
    ),
    _budget(
        "vet-ka1",
        Label(nl="budget voor beroepsonderwijs en -opleiding, KA1, Vlaanderen", en="budget for VET, KA1, Flanders"),
        "7156081.37",
        "VET, KA1: 7,156,081.37 euro",
    ),
    _budget(
        "vet-ka2",
        Label(nl="budget voor beroepsonderwijs en -opleiding, KA2, Vlaanderen", en="budget for VET, KA2, Flanders"),
        "1496340.51",
        "VET, KA2: 1,496,340.51 euro",
    ),
    _budget(
        "higher-ka1",
        Label(nl="budget voor hoger onderwijs, KA1, Vlaanderen", en="budget for higher education, KA1, Flanders"),
        "14270954.37",
        "higher education, KA1: 14,270,954.37 euro",
    ),
    _budget(
        "higher-ka2",
        Label(nl="budget voor hoger onderwijs, KA2, Vlaanderen", en="budget for higher education, KA2, Flanders"),
        "1292124.63",
        "higher education, KA2: 1,292,124.63 euro",
    ),
    _budget(
        "adult-ka1",
        Label(nl="budget voor volwasseneneducatie, KA1, Vlaanderen", en="budget for adult education, KA1, Flanders"),
        "374758.31",
        "adult education, KA1: 374,758.31 euro",
    ),
    _budget(
        "adult-ka2",
        Label(nl="budget voor volwasseneneducatie, KA2, Vlaanderen", en="budget for adult education, KA2, Flanders"),
        "1754387.92",
        "adult education, KA2: 1,754,387.92 euro",
    ),
    Figure(
        id="budget-2019-kept-for-ka229",
        label=Label(
            nl="deel van het budget voor schoolonderwijs, KA2, dat voor KA229 bestemd is, Vlaanderen",
            en="part of the budget for school education, KA2, that is kept for KA229, Flanders",
        ),
        value=60,
        unit=PERCENT,
        first=2019,
        last=2019,
        scope=Scope.SCHOOL_KA2_BUDGET,
        citations=(EPOS_BUDGET_2019.at("budget", "60% of school KA2 is kept for KA229"),),
    ),
)
"""Every figure, in the order of its source."""
