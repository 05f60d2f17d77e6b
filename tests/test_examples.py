"""The examples that users see first."""

from collections import Counter
from pathlib import Path

import pytest
from attrs import evolve

from erasmusrules.checking import check
from erasmusrules.mobility import Mobility
from erasmusrules.outcome import Outcome
from erasmusrules.project import Project
from erasmusrules.project_facts import MONTHS
from erasmusrules.records import Row, read

EXAMPLES = Path(__file__).parent.parent / "examples"


def _rows(name: str) -> list[Row]:
    with (EXAMPLES / name).open("rb") as stream:
        return list(read(stream))


def test_a_school_year() -> None:
    """A school's year has mobilities of all three answers, over both periods, and no wrong row."""
    found = {row.id: check(row.subject).outcome for row in _rows("school-year.csv") if row.subject is not None}
    met, not_met, undecided = Outcome.MET, Outcome.NOT_MET, Outcome.UNDECIDED
    assert found == {
        "jobshadowing van twee leraren in Finland": met,
        "cursus in Spanje": met,
        "basisopleiding kindcoach in Nederland": met,
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
        "vijf dagen voor leerlingen met minder kansen": met,
        "vijf dagen, één van de drie leerlingen met minder kansen": not_met,
        "cursus van twaalf dagen in oproep 2025": undecided,
        "stage van twee weken in Londen": met,
        "stage in Griekenland": met,
        "stage in Noorwegen": met,
        "groepsmobiliteit in oproep 2027": undecided,
    }


MET, NOT_MET, UNDECIDED = Outcome.MET, Outcome.NOT_MET, Outcome.UNDECIDED
OF_A_FIELD: dict[str, dict[str, Outcome]] = {
    "vet.csv": {
        "stage van drie weken in een Fins hotel": MET,
        "stage van twee schoolweken in Malta, oproep 2016": UNDECIDED,
        "stage van twee schoolweken in Malta, oproep 2018": MET,
        "stage van één week in Ierland": NOT_MET,
        "leerling duaal zes maanden bij een bakker in Frankrijk": MET,
        "stage podiumtechnieken bij een partnerschool in Finland": MET,
        "stage restaurant en keuken bij een partnerschool in Portugal": MET,
        "stage haarzorg bij een bedrijf in Italië": MET,
        "stage onthaal en sales bij een bedrijf in Spanje": MET,
        "ErasmusPro in oproep 2017": NOT_MET,
        "planningsbezoek van één leraar in Lyon": MET,
        "planningsbezoek met twee leraren": NOT_MET,
        "cursus voor leraren in KA102": NOT_MET,
        "jobshadowing van een praktijkleraar in Slovenië": MET,
        "project met handvest in oproep 2015": UNDECIDED,
        "vaardigheidswedstrijd voor kappers in Polen": MET,
        "kortdurende stage van 14 dagen in Portugal": MET,
        "kortdurende stage van vijf dagen in Portugal": NOT_MET,
        "vijf dagen stage van leerlingen met minder kansen": MET,
        "drie maanden ErasmusPro in Noorwegen na het diploma": MET,
        "ErasmusPro die na het jaar van het diploma eindigt": UNDECIDED,
        "stage in Londen met een accreditatie": MET,
        "stage in Londen in een kortlopend project": NOT_MET,
        "groepsmobiliteit in oproep 2023": NOT_MET,
        "groepsmobiliteit in oproep 2025": UNDECIDED,
        "groepsmobiliteit in oproep 2026": MET,
        "cursus van acht dagen in oproep 2025": UNDECIDED,
    },
    "adult.csv": {
        "cursus van een NT2-lesgever in Ierland": MET,
        "jobshadowing van een vrijwilliger in Denemarken": MET,
        "één dag jobshadowing in Nederland": NOT_MET,
        "cursist op groepsreis in KA104": NOT_MET,
        "drie maanden lesgeven in Roemenië in KA104": NOT_MET,
        "cursus in Servië in oproep 2018": NOT_MET,
        "groep cursisten basiseducatie in Spanje": MET,
        "groep cursisten, de helft met minder kansen, oproep 2022": NOT_MET,
        "groep cursisten, de helft met minder kansen, oproep 2023": MET,
        "groep cursisten zonder begeleider op de laatste dag": NOT_MET,
        "één cursist als groep": NOT_MET,
        "individueel verblijf van dertig dagen in oproep 2022": MET,
        "kortdurend verblijf van dertig dagen in oproep 2024": NOT_MET,
        "kortdurend verblijf van twee weken in Italië": MET,
        "langdurend verblijf van drie maanden in oproep 2023": MET,
        "langdurend verblijf in oproep 2022": NOT_MET,
        "lesgever drie maanden aan het werk in Griekenland": MET,
        "cursus van twaalf dagen in oproep 2024": MET,
        "cursus van twaalf dagen in oproep 2026": UNDECIDED,
        "groep cursisten naar Londen": NOT_MET,
        "jobshadowing zonder data": UNDECIDED,
    },
    "higher.csv": {
        "semester studie in Porto": MET,
        "trimester van elf weken in Dublin, oproep 2019": UNDECIDED,
        "stage van 60 dagen in de zomer": MET,
        "stage van 59 dagen in de zomer": NOT_MET,
        "stage van een pas afgestudeerde in Londen": MET,
        "tweede stage in geneeskunde, samen 18 maanden": MET,
        "lesweek van twee dagen in Krakau": MET,
        "lesweek van vier dagen in Oekraïne": NOT_MET,
        "Marokkaanse student een semester in Gent": MET,
        "stage in Vietnam in oproep 2017": NOT_MET,
        "twee maanden studie in Helsinki, oproep 2022": MET,
        "studie in Londen met de internationale dimensie": MET,
        "tien dagen studie zonder virtueel deel": NOT_MET,
        "tien dagen onderzoek van een doctorandus": MET,
        "stage van veertig dagen in Athene": NOT_MET,
        "stage die dertien maanden na het afstuderen eindigt": NOT_MET,
        "groene reis naar een opleidingsweek in Wenen": MET,
        "les en opleiding samen in Istanbul, vier lesuren": MET,
        "ingenieur uit de Verenigde Staten geeft één dag les": MET,
        "blended intensive programme met twaalf lerenden, oproep 2022": MET,
        "blended intensive programme met twaalf lerenden, oproep 2024": MET,
        "Keniaanse masterstudent naar Leuven": MET,
        "bachelorstudent naar Kenia": UNDECIDED,
        "lesweek in Zwitserland met KA171": NOT_MET,
    },
    "youth.csv": {
        "groepsuitwisseling met Slovenië": MET,
        "groepsuitwisseling van vier dagen": NOT_MET,
        "groepsuitwisseling thuis, met een groep uit Marokko": MET,
        "groepsuitwisseling met Zwitserland": NOT_MET,
        "groepsuitwisseling met een groep van drie": NOT_MET,
        "groepsuitwisseling zonder leeftijden": UNDECIDED,
        "opleiding van jeugdwerkers in Georgië": MET,
        "jeugdwerkers drie maanden naar Ierland": NOT_MET,
        "EVS van een half jaar in Portugal": MET,
        "EVS van drie weken, deelnemer met minder kansen": MET,
        "EVS van drie weken, één deelnemer, niet met minder kansen": NOT_MET,
        "vrijwilligerswerk in KA105, oproep 2019": NOT_MET,
        "ontmoeting van jongeren met beleidsmakers in Brussel": MET,
        "beleidsmaker van 52 in dezelfde ontmoeting": MET,
        "iemand van 34 in dezelfde ontmoeting, rol onbekend": UNDECIDED,
        "jongerenuitwisseling met Slovenië, oproep 2023": MET,
        "jongerenuitwisseling met Londen, oproep 2023": NOT_MET,
        "twaalf jongeren met minder kansen, oproep 2023": MET,
        "twaalf jongeren met minder kansen, oproep 2022": UNDECIDED,
        "jongerenuitwisseling met een groepsleider van 17": NOT_MET,
        "jeugdwerkers op studiebezoek in Noorwegen": MET,
        "jeugdwerker van 15 in oproep 2026": NOT_MET,
        "participatieproject met jongeren uit Gent": MET,
        "DiscoverEU Inclusie met twee jongeren van 18": MET,
        "DiscoverEU Inclusie met een jongere van 20": UNDECIDED,
    },
    "sport.csv": {
        "kijkstage van drie trainers in Finland": MET,
        "kijkstage van één dag": NOT_MET,
        "kijkstage van veertien dagen": MET,
        "kijkstage van vijftien dagen": NOT_MET,
        "kijkstage in Londen": NOT_MET,
        "kijkstage in eigen land": NOT_MET,
        "kijkstage in oproep 2022": NOT_MET,
        "elf coaches op kijkstage": NOT_MET,
        "coach die niet bij de club hoort": NOT_MET,
        "coach die in Frankrijk woont": NOT_MET,
        "eerste plan, rol nog onbekend": UNDECIDED,
        "kijkstage met de trein, zes reisdagen": MET,
        "kijkstage met het vliegtuig, zes reisdagen": NOT_MET,
        "doestage van drie weken in oproep 2024": MET,
        "doestage van tien dagen in oproep 2024": NOT_MET,
        "doestage van tien dagen in oproep 2025": UNDECIDED,
        "doestage van tien dagen in oproep 2026": MET,
        "voorbereidend bezoek van twee personen": MET,
    },
}


@pytest.mark.parametrize("name", OF_A_FIELD)
def test_the_mobilities_of_a_field(name: str) -> None:
    """Each field has mobilities of all three answers, and no wrong row."""
    rows = _rows(name)
    assert all(row.subject is not None for row in rows)
    assert {row.id: check(row.subject).outcome for row in rows if row.subject is not None} == OF_A_FIELD[name]
    assert set(OF_A_FIELD[name].values()) == {MET, NOT_MET, UNDECIDED}


PROJECTS: dict[str, Outcome] = {
    "ADEIGUS: informatie en begeleiding in de volwasseneneducatie": UNDECIDED,
    "EEP: e-portfolio in het hoger onderwijs": UNDECIDED,
    "GOAL: begeleiding van laaggeschoolde volwassenen": UNDECIDED,
    "SMART LMI: informatie over de arbeidsmarkt": UNDECIDED,
    "consortium van scholen over adaptieve expertise": UNDECIDED,
    "consortium van scholen over burgerschap": UNDECIDED,
    "consortium van een koepel met twaalf scholen": MET,
    "ADEIGUS met bedragen en data erbij": MET,
    "EEP als uitwisseling van goede praktijken": NOT_MET,
    "een consortium met KA101 in oproep 2021": NOT_MET,
    "een school die alleen voor zichzelf KA101 aanvraagt": MET,
    "KA229 met een ngo": NOT_MET,
    "KA229 van vier scholen in vier landen": MET,
    "hetzelfde, één minuut te laat ingediend": NOT_MET,
    "KA229 van zeven scholen": NOT_MET,
    "KA229 van drie jaar met lange verblijven": MET,
    "KA229 van drie jaar zonder lange verblijven": NOT_MET,
    "KA229 met een school in Servië, oproep 2018": NOT_MET,
    "Buurklassen met Spanje": NOT_MET,
    "Buurklassen met Nederland": MET,
    "Buurklassen: alleen een museumbezoek in Parijs": NOT_MET,
    "Buurklassen in 2021": NOT_MET,
    "Prins Filipfonds: 3.000 euro": NOT_MET,
    "Prins Filipfonds: 2.500 euro": MET,
    "Prins Filipfonds tussen twee Vlaamse scholen": NOT_MET,
    "Ensorinstituut: KA122 naast de accreditatie": NOT_MET,
    "Ensorinstituut: KA121 met de accreditatie": MET,
    "eerste kortlopende project van een school": MET,
    "vierde kortlopende project in vijf oproepen": NOT_MET,
    "kleinschalig partnerschap van 60.000 euro": MET,
    "samenwerkingspartnerschap met 300.000 euro": NOT_MET,
    "samenwerkingspartnerschap met 300.000 euro, oproep 2021": MET,
    "partnerschap voor schoolontwikkeling in 2026": MET,
}


def test_the_projects() -> None:
    """What the founding documents tell of their own projects is not enough to decide; the other rows show the edges."""
    rows = _rows("projects.csv")
    projects = {row.id: row.subject for row in rows if isinstance(row.subject, Project)}
    assert {name: check(project).outcome for name, project in projects.items()} == PROJECTS
    assert MONTHS.value(projects["GOAL: begeleiding van laaggeschoolde volwassenen"]) == 36
    adeigus = check(projects["ADEIGUS: informatie en begeleiding in de volwasseneneducatie"])
    found = {rule.id: outcome for rule, _line, outcome in adeigus.judged}
    assert found["programme-2014-2020/partnership/partners"] is MET


@pytest.mark.parametrize("call", range(2014, 2021))
def test_the_partnership_is_the_same_in_every_call(call: int) -> None:
    """The documents do not tell the call of ADEIGUS: six countries are enough in each."""
    [project] = [row.subject for row in _rows("projects.csv") if row.id == "ADEIGUS met bedragen en data erbij"]
    assert isinstance(project, Project)
    moved = evolve(project, call=call, start=None, end=None, months=24)
    assert check(moved).outcome is MET


def test_the_real_records() -> None:
    """All 3,184 real records are read; of 222 people over 30 it is not told whether they are decision-makers."""
    rows = _rows("ka347-records-2014-2018.csv")
    mobilities = [row.subject for row in rows if isinstance(row.subject, Mobility)]
    assert len(rows) == len(mobilities) == 3184
    assert {mobility.call for mobility in mobilities} == {2014, 2015, 2016, 2017, 2018}
    reports = [check(mobility) for mobility in mobilities]
    assert Counter(report.outcome for report in reports) == {MET: 2962, UNDECIDED: 222}
    for mobility, report in zip(mobilities, reports, strict=True):
        assert mobility.project is not None
        assert mobility.ages is not None
        assert mobility.action is mobility.project.action
        assert (report.outcome is UNDECIDED) is (max(mobility.ages) > 30)
        assert report.missing == (("role",) if report.outcome is UNDECIDED else ())


def test_what_real_records_leave_to_check() -> None:
    """A record of one participant does not tell where they live, nor how many took part in all."""
    [first, *_rest] = [row.subject for row in _rows("ka347-records-2014-2018.csv") if row.subject is not None]
    assert [finding.rule.id for finding in check(first).to_arrange] == ["youth/ka347/group", "youth/ka347/residence"]
