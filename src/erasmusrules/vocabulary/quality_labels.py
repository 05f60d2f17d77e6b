"""The quality labels that an organisation may hold, and the procedures by which one is asked for."""

from erasmusrules.label import Label
from erasmusrules.vocabulary.term import Term


class QualityLabel(Term):
    """A label that an organisation holds for years, and that lets it apply in another way than others.

    The Erasmus accreditation is one label with four fields: school education, VET, adult education and youth.

    >>> QualityLabel.VET_MOBILITY_CHARTER.label.text("nl")
    'Erasmus+-mobiliteitshandvest voor beroepsonderwijs en -opleiding (VET-charter)'
    """

    VET_MOBILITY_CHARTER = (
        "vet-mobility-charter",
        Label(
            nl="Erasmus+-mobiliteitshandvest voor beroepsonderwijs en -opleiding (VET-charter)",
            en="VET Mobility Charter",
        ),
    )
    ERASMUS_ACCREDITATION = "erasmus-accreditation", Label(nl="Erasmusaccreditatie", en="Erasmus accreditation")
    CONSORTIUM_ACCREDITATION = (
        "consortium-accreditation",
        Label(nl="accreditatie voor een mobiliteitsconsortium", en="mobility consortium accreditation"),
    )
    ECHE = (
        "eche",
        Label(nl="Erasmus-handvest voor hoger onderwijs (ECHE)", en="Erasmus Charter for Higher Education (ECHE)"),
    )
    EVS_ACCREDITATION = (
        "evs-accreditation",
        Label(
            nl="accreditatie voor Europees vrijwilligerswerk (EVS)", en="European Voluntary Service (EVS) accreditation"
        ),
    )


class Procedure(Term):
    """How an accreditation is asked for."""

    LIGHT = "light", Label(nl="lichte procedure", en="light procedure")
    STANDARD = "standard", Label(nl="standaardprocedure", en="standard procedure")
