"""The examples that users see first."""

from collections import Counter
from pathlib import Path

from erasmusrules.checking import check
from erasmusrules.outcome import Outcome
from erasmusrules.records import Row, read

EXAMPLES = Path(__file__).parent.parent / "examples"


def _rows(name: str) -> list[Row]:
    with (EXAMPLES / name).open("rb") as stream:
        return list(read(stream))


def test_a_school_year() -> None:
    """A school's year has mobilities of all three answers, over both periods, and no wrong row."""
    found = {row.id: check(row.mobility).outcome for row in _rows("school-year.csv") if row.mobility is not None}
    met, not_met, undecided = Outcome.MET, Outcome.NOT_MET, Outcome.UNDECIDED
    assert found == {
        "jobshadowing van twee leraren in Finland": met,
        "cursus in Spanje": met,
        "cursus van 61 dagen in Ierland": not_met,
        "CLB-medewerker op jobshadowing in Portugal, oproep 2014": not_met,
        "CLB-medewerker op jobshadowing in Portugal, oproep 2015": met,
        "uitwisseling van het vijfde leerjaar met Griekenland": met,
        "uitwisseling van vier dagen in oproep 2017": not_met,
        "uitwisseling van vier dagen in oproep 2018": met,
        "dertienjarige drie maanden naar Finland": not_met,
        "veertienjarige drie maanden naar Finland": met,
        "drie maanden naar Italië zonder geboortedatum": undecided,
        "gezamenlijke opleiding in Slovenië": met,
        "uitwisseling met Servië in oproep 2018": not_met,
        "jobshadowing in Londen in oproep 2020": met,
        "jobshadowing in Londen in oproep 2021": not_met,
        "groepsmobiliteit naar Noorwegen": met,
        "groepsmobiliteit zonder begeleider op de laatste dag": not_met,
        "eerste plan voor een groepsmobiliteit": met,
        "vijf dagen leerlingen met minder kansen": met,
        "vijf dagen, één van de drie leerlingen met minder kansen": not_met,
        "cursus van twaalf dagen in oproep 2025": undecided,
        "stage van twee weken in Londen": undecided,
        "stage in Griekenland": undecided,
        "stage in Noorwegen": undecided,
        "groepsmobiliteit in oproep 2027": undecided,
    }


def test_the_real_records() -> None:
    """All 3,184 real records are read whole, and answered: there are no rules for KA347 yet."""
    rows = _rows("ka347-records-2014-2018.csv")
    assert len(rows) == 3184
    mobilities = [row.mobility for row in rows if row.mobility is not None]
    assert len(mobilities) == 3184
    assert Counter(mobility.call for mobility in mobilities).keys() == {2014, 2015, 2016, 2017, 2018}
    for mobility in mobilities:
        assert mobility.project is not None
        assert mobility.ages is not None
        assert mobility.sending is not None
        assert mobility.receiving is not None
        assert mobility.action is mobility.project.action
        report = check(mobility)
        assert report.outcome is Outcome.UNDECIDED
        assert "nog geen regels" in report.text("nl")
