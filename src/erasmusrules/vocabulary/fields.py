"""The fields of the programme: school education, VET, adult education, higher education, youth, sport."""

from erasmusrules.label import Label
from erasmusrules.vocabulary.term import Term


class Field(Term):
    """A field of the programme.

    >>> Field.VET.label.text("nl")
    'beroepsonderwijs en -opleiding'
    """

    SCHOOL = "school", Label(nl="schoolonderwijs", en="school education")
    VET = "vet", Label(nl="beroepsonderwijs en -opleiding", en="vocational education and training (VET)")
    ADULT = "adult", Label(nl="volwasseneneducatie", en="adult education")
    HIGHER = "higher", Label(nl="hoger onderwijs", en="higher education")
    YOUTH = "youth", Label(nl="jeugd", en="youth")
    SPORT = "sport", Label(nl="sport", en="sport")
    CROSS_SECTORAL = "cross-sectoral", Label(nl="sectoroverschrijdend", en="cross-sectoral")
