"""The Key Actions of the programme, and the programmes that Erasmus+ came after."""

from erasmusrules.label import Label
from erasmusrules.vocabulary.term import Term


class KeyAction(Term):
    """A Key Action, by the title it bore in 2014-2020; those of 2021-2027 have the same numbers.

    >>> KeyAction("KA1").label.text("nl")
    'Kernactie 1: Individuele leermobiliteit'
    """

    KA1 = (
        "KA1",
        Label(nl="Kernactie 1: Individuele leermobiliteit", en="Key Action 1: Learning mobility of individuals"),
    )
    KA2 = (
        "KA2",
        Label(
            nl="Kernactie 2: Samenwerking voor innovatie en uitwisseling van goede praktijken",
            en="Key Action 2: Cooperation for innovation and the exchange of good practices",
        ),
    )
    KA3 = "KA3", Label(nl="Kernactie 3: Beleidshervorming", en="Key Action 3: Support for policy reform")


class EarlierProgramme(Term):
    """A programme of 2007-2013, which Erasmus+ took the place of: the library has no rules of it.

    >>> EarlierProgramme("leonardo-da-vinci").label.text("nl")
    'Leonardo da Vinci (beroepsonderwijs en -opleiding, tot 2013)'
    """

    LIFELONG_LEARNING = (
        "lifelong-learning",
        Label(nl="programma Een leven lang leren (2007-2013)", en="Lifelong Learning Programme (2007-2013)"),
    )
    COMENIUS = (
        "comenius",
        Label(nl="Comenius (schoolonderwijs, tot 2013)", en="Comenius (school education, until 2013)"),
    )
    LEONARDO_DA_VINCI = (
        "leonardo-da-vinci",
        Label(
            nl="Leonardo da Vinci (beroepsonderwijs en -opleiding, tot 2013)", en="Leonardo da Vinci (VET, until 2013)"
        ),
    )
    GRUNDTVIG = (
        "grundtvig",
        Label(nl="Grundtvig (volwasseneneducatie, tot 2013)", en="Grundtvig (adult education, until 2013)"),
    )
