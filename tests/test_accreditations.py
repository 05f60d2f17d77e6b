"""What the quality labels of an organisation open to it and close to it."""

from typing import Any, cast

import pytest

from erasmusrules.accreditations import (
    Accreditation,
    access,
    accreditation_in,
    accreditation_procedure,
    may_hold,
)
from erasmusrules.checking import check
from erasmusrules.outcome import Outcome
from erasmusrules.problems import WrongInput
from erasmusrules.project import Project
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.applicants import Applicant
from erasmusrules.vocabulary.fields import Field
from erasmusrules.vocabulary.quality_labels import Procedure, QualityLabel

MET, NOT_MET, UNDECIDED = Outcome.MET, Outcome.NOT_MET, Outcome.UNDECIDED
CHARTER, ACCREDITATION = QualityLabel.VET_MOBILITY_CHARTER, QualityLabel.ERASMUS_ACCREDITATION
CONSORTIUM, ECHE, EVS = QualityLabel.CONSORTIUM_ACCREDITATION, QualityLabel.ECHE, QualityLabel.EVS_ACCREDITATION


def charter(awarded: int, **years: int) -> Accreditation:
    """Hold a Charter."""
    return Accreditation(label=CHARTER, field=Field.VET, awarded=awarded, **years)


def accredited(field: Field, awarded: int, **years: int) -> Accreditation:
    """Hold an Erasmus accreditation."""
    return Accreditation(label=ACCREDITATION, field=field, awarded=awarded, **years)


def eche(awarded: int, **years: int) -> Accreditation:
    """Hold a Charter for Higher Education."""
    return Accreditation(label=ECHE, field=Field.HIGHER, awarded=awarded, **years)


ENSORINSTITUUT = (charter(2018), accredited(Field.VET, 2020))
"""A school: the Charter in March 2018, its accreditation approved at the end of 2020, valid at least until 2027."""


@pytest.mark.parametrize(
    ("action", "call", "outcome"),
    [
        (Action.KA116, 2014, NOT_MET),
        (Action.KA116, 2017, NOT_MET),
        (Action.KA116, 2018, NOT_MET),
        (Action.KA116, 2019, MET),
        (Action.KA116, 2020, MET),
        (Action.KA116, 2021, NOT_MET),
        (Action.KA102, 2014, MET),
        (Action.KA102, 2018, MET),
        (Action.KA102, 2019, UNDECIDED),
        (Action.KA102, 2020, UNDECIDED),
        (Action.KA121_VET, 2020, NOT_MET),
        (Action.KA121_VET, 2021, MET),
        (Action.KA121_VET, 2026, MET),
        (Action.KA121_VET, 2027, UNDECIDED),
        (Action.KA122_VET, 2021, NOT_MET),
        (Action.KA122_VET, 2026, NOT_MET),
        (Action.KA122_VET, 2027, UNDECIDED),
        (Action.KA120_VET, 2020, MET),
        (Action.KA120_VET, 2021, NOT_MET),
        (Action.KA120_SCH, 2021, MET),
        (Action.KA121_SCH, 2021, NOT_MET),
        (Action.KA122_SCH, 2021, MET),
        (Action.KA122_SCH, 2026, MET),
        (Action.KA122_ADU, 2024, MET),
        (Action.KA101, 2019, MET),
        (Action.KA229, 2019, MET),
    ],
)
def test_the_ensorinstituut(action: Action, call: int, outcome: Outcome) -> None:
    """Its labels open KA116 in 2019 and 2020 and KA121-VET from 2021, and close KA122-VET, not KA122-SCH."""
    assert access(action, call=call, held=ENSORINSTITUUT).outcome is outcome


@pytest.mark.parametrize(
    ("held", "call", "outcome"),
    [
        # The Charter: from the next general call, for the rest of the programme
        (charter(2014), 2014, NOT_MET),
        (charter(2014), 2015, MET),
        (charter(2014), 2020, MET),
        (charter(2014), 2021, NOT_MET),
        (charter(2016), 2016, NOT_MET),
        (charter(2016), 2017, MET),
        (charter(2018), 2017, NOT_MET),
        (charter(2019), 2020, MET),
        (charter(2020), 2020, NOT_MET),
        (charter(2020), 2021, NOT_MET),
        (charter(2013), 2015, UNDECIDED),
        (charter(2021), 2021, UNDECIDED),
        # A Charter that was taken away
        (charter(2016, until=2018), 2018, MET),
        (charter(2016, until=2018), 2019, NOT_MET),
        # No certificate makes it serve before the next call
        (charter(2018, since=2018), 2018, NOT_MET),
        # The accreditation of 2020: from 2021, to the end of 2027
        (accredited(Field.SCHOOL, 2020), 2019, NOT_MET),
        (accredited(Field.SCHOOL, 2020), 2020, NOT_MET),
        (accredited(Field.SCHOOL, 2020), 2021, MET),
        (accredited(Field.ADULT, 2020), 2027, MET),
        (accredited(Field.ADULT, 2020), 2028, UNDECIDED),
        (accredited(Field.ADULT, 2020, until=2028), 2028, MET),
        (accredited(Field.VET, 2019), 2021, UNDECIDED),
        # A later one: the call of the year itself depends on the day from which it is valid
        (accredited(Field.VET, 2021), 2020, NOT_MET),
        (accredited(Field.VET, 2021), 2021, UNDECIDED),
        (accredited(Field.VET, 2021, since=2021), 2021, MET),
        (accredited(Field.VET, 2022, since=2023), 2022, NOT_MET),
        (accredited(Field.VET, 2021), 2022, MET),
        (accredited(Field.SCHOOL, 2026), 2026, UNDECIDED),
        (accredited(Field.SCHOOL, 2026), 2027, MET),
        (accredited(Field.SCHOOL, 2027), 2027, UNDECIDED),
        (accredited(Field.SCHOOL, 2022, until=2024), 2024, MET),
        (accredited(Field.SCHOOL, 2022, until=2024), 2025, NOT_MET),
        # Youth: the call of 2020 is a gap
        (accredited(Field.YOUTH, 2020), 2022, UNDECIDED),
        (accredited(Field.YOUTH, 2021), 2021, UNDECIDED),
        (accredited(Field.YOUTH, 2021), 2022, MET),
        (accredited(Field.YOUTH, 2021), 2027, MET),
        # Higher education: until when was not found; a certificate that tells both its ends settles it
        (eche(2014), 2016, UNDECIDED),
        (eche(2020, since=2021), 2024, UNDECIDED),
        (eche(2020, until=2027), 2024, UNDECIDED),
        (eche(2020, since=2021, until=2027), 2020, NOT_MET),
        (eche(2020, since=2021, until=2027), 2021, MET),
        (eche(2020, since=2021, until=2027), 2028, NOT_MET),
        (eche(2013, since=2014, until=2020), 2014, MET),
        (Accreditation(label=CONSORTIUM, field=Field.HIGHER, awarded=2020), 2021, UNDECIDED),
        (Accreditation(label=CONSORTIUM, field=Field.HIGHER, awarded=2021), 2022, UNDECIDED),
        (Accreditation(label=EVS, field=Field.YOUTH, awarded=2015), 2016, UNDECIDED),
    ],
)
def test_whether_a_label_serves_in_a_call(held: Accreditation, call: int, outcome: Outcome) -> None:
    """A label serves from its first call to its last, and where no source tells, nobody can."""
    assert accreditation_in(held, call=call).outcome is outcome


def test_what_is_known_from_memory_serves_where_it_is_asked_for() -> None:
    """That KA130 is valid for the whole programme was read nowhere."""
    held = Accreditation(label=CONSORTIUM, field=Field.HIGHER, awarded=2021)
    assert accreditation_in(held, call=2022).why.en == (
        "the evidence is weaker than was asked for (from memory, not checked)"
    )
    assert accreditation_in(held, call=2022, evidence=Evidence.RECALLED).outcome is MET


def test_an_official_floor_leaves_the_later_accreditations_open() -> None:
    """Until when they are valid was read in copies; that of 2020 is in the call itself."""
    later, first = accredited(Field.ADULT, 2022), accredited(Field.ADULT, 2020)
    assert accreditation_in(later, call=2024, evidence=Evidence.OFFICIAL).outcome is UNDECIDED
    assert accreditation_in(first, call=2024, evidence=Evidence.OFFICIAL).outcome is MET


@pytest.mark.parametrize(
    ("held", "call", "opens", "closes", "undecided"),
    [
        (charter(2014), 2015, (), (), (Action.KA102, Action.KA116)),
        (charter(2015), 2016, (Action.KA116,), (), (Action.KA102,)),
        (charter(2018), 2018, (), (), ()),
        (charter(2018), 2020, (Action.KA116,), (), (Action.KA102,)),
        (charter(2018), 2021, (), (), ()),
        (accredited(Field.VET, 2020), 2020, (), (), ()),
        (accredited(Field.VET, 2020), 2021, (Action.KA121_VET,), (Action.KA120_VET, Action.KA122_VET), ()),
        (accredited(Field.SCHOOL, 2021), 2026, (Action.KA121_SCH,), (Action.KA120_SCH, Action.KA122_SCH), ()),
        (accredited(Field.ADULT, 2021), 2022, (Action.KA121_ADU,), (Action.KA120_ADU, Action.KA122_ADU), ()),
        (accredited(Field.ADULT, 2021), 2021, (), (), (Action.KA120_ADU, Action.KA121_ADU, Action.KA122_ADU)),
        (accredited(Field.YOUTH, 2021), 2022, (Action.KA151_YOU,), (Action.KA152_YOU, Action.KA153_YOU), ()),
        (
            accredited(Field.YOUTH, 2021, since=2021),
            2021,
            (Action.KA151_YOU,),
            (),
            (Action.KA152_YOU, Action.KA153_YOU),
        ),
        (eche(2020, since=2021, until=2027), 2021, (Action.KA131_HED,), (), ()),
        (eche(2020, since=2021, until=2027), 2022, (Action.KA131_HED, Action.KA171_HED), (), ()),
        (eche(2014, since=2014, until=2020), 2019, (Action.KA103,), (), ()),
        (Accreditation(label=EVS, field=Field.YOUTH, awarded=2015), 2016, (), (), ()),
    ],
)
def test_what_a_label_opens_and_closes(
    held: Accreditation,
    call: int,
    opens: tuple[Action, ...],
    closes: tuple[Action, ...],
    undecided: tuple[Action, ...],
) -> None:
    """A holder gets actions that others do not, and loses some that they have."""
    answer = accreditation_in(held, call=call)
    assert (answer.opens, answer.closes, answer.undecided) == (opens, closes, undecided)


def test_a_call_that_nobody_has_read_opens_nothing_for_sure() -> None:
    """The accreditation is valid in 2027; what the call of 2027 asks was not read."""
    answer = accreditation_in(accredited(Field.VET, 2020), call=2027)
    assert answer.outcome is MET
    assert (answer.opens, answer.closes) == ((), ())
    assert answer.undecided == (Action.KA120_VET, Action.KA121_VET, Action.KA122_VET)


@pytest.mark.parametrize(
    ("action", "call", "held", "outcome"),
    [
        (Action.KA116, 2019, (), NOT_MET),
        (Action.KA102, 2019, (), MET),
        (Action.KA103, 2019, (), NOT_MET),
        (Action.KA103, 2019, (eche(2013, since=2014, until=2020),), MET),
        (Action.KA121_ADU, 2022, (), NOT_MET),
        (Action.KA122_ADU, 2022, (), MET),
        (Action.KA122_ADU, 2022, (accredited(Field.ADULT, 2022),), UNDECIDED),
        (Action.KA122_ADU, 2022, (accredited(Field.ADULT, 2022, since=2023),), MET),
        (Action.KA131_HED, 2024, (eche(2020),), UNDECIDED),
        (Action.KA131_HED, 2024, (eche(2020), eche(2021, since=2022, until=2027)), MET),
        (Action.KA151_YOU, 2022, (), NOT_MET),
        (Action.KA151_YOU, 2022, (accredited(Field.YOUTH, 2021),), MET),
        (Action.KA152_YOU, 2022, (accredited(Field.YOUTH, 2021),), NOT_MET),
        (Action.KA153_YOU, 2022, (), MET),
        (Action.KA154_YOU, 2022, (accredited(Field.YOUTH, 2021),), MET),
        (Action.KA155_YOU, 2022, (accredited(Field.YOUTH, 2021),), MET),
        (Action.KA155_YOU, 2021, (accredited(Field.YOUTH, 2021),), NOT_MET),
        (Action.KA117, 2018, (charter(2016),), UNDECIDED),
    ],
)
def test_whether_an_applicant_may_apply(
    action: Action, call: int, held: tuple[Accreditation, ...], outcome: Outcome
) -> None:
    """One label that serves is enough, and one that may serve leaves it open."""
    assert access(action, call=call, held=held).outcome is outcome


@pytest.mark.parametrize(
    ("action", "call", "held_what_it_asks"),
    [
        (Action.KA116, 2018, False),
        (Action.KA116, 2019, True),
        (Action.KA122_VET, 2021, True),
        (Action.KA122_SCH, 2021, False),
        (Action.KA229, 2019, None),
    ],
)
def test_what_a_project_wants_to_know_of_its_applicant(
    action: Action, call: int, held_what_it_asks: bool | None
) -> None:
    """The answer goes into the project, and its rules judge by it."""
    found = access(action, call=call, held=ENSORINSTITUUT).accredited
    assert found is held_what_it_asks


def test_the_answer_fits_into_a_project() -> None:
    """A short-term project of the Ensorinstituut is refused in VET."""
    held = access(Action.KA122_VET, call=2021, held=ENSORINSTITUUT).accredited
    report = check(Project(call=2021, action=Action.KA122_VET, accredited=held))
    assert [finding.rule.id for finding in report if finding.outcome is NOT_MET] == ["vet/ka122/accreditation"]


def test_the_charter_in_the_call_of_its_year_in_words() -> None:
    """The reason stands in the answer, in both languages, with its source."""
    answer = access(Action.KA116, call=2018, held=ENSORINSTITUUT)
    assert answer.text("nl") == (
        "KA116, oproep 2018: de actie staat niet open voor deze aanvrager.\n"
        "Mobiliteitshandvest voor KA116. De aanvrager heeft geen accreditatie in het domein. Bron (officiële tekst): "
        "Epos vzw, ‘Kick-off KA1, call 2018’ (2018); Epos vzw, ‘KA1 beroepsonderwijs en -opleiding’ (2014-2020); en "
        "nog 1.\n"
        "Erasmus+-mobiliteitshandvest voor beroepsonderwijs en -opleiding (VET-charter) (toegekend in 2018): niet "
        "bruikbaar in oproep 2018. Een nieuw handvest is pas bruikbaar vanaf de eerstvolgende algemene oproep na de "
        "toekenning. Bron (officiële tekst): Europese Commissie, ‘Programme Guide, annex I: mobility project for VET "
        "learners and staff’ (2014-2020); Europese Commissie, ‘Call EAC/A03/2014, VET Mobility Charter 2015-2020, "
        "part II’ (2014); en nog 1."
    )
    assert answer.text("en").startswith("KA116, call 2018: the action is not open to this applicant.\n")
    assert "A new Charter can be used only from the next general call after its award." in answer.text("en")
    assert "GUIDE_ANNEX_I_VET" in {citation.source.key for citation in answer.sources}


def test_the_accreditation_in_words() -> None:
    """What it opens and what it closes each have their source."""
    lines = accreditation_in(accredited(Field.VET, 2020), call=2021).text("en").splitlines()
    assert lines[0].startswith(
        "Erasmus accreditation in vocational education and training (awarded in 2020): it can be used in call 2021. "
        "The accreditation is valid until the end of the programme (2027), as long as reports and plan are in order; "
        "nothing was read about the years after it. Source (founding document): Ensorinstituut, "
    )
    assert [line.partition(".")[0] for line in lines[1:]] == [
        "- Closes KA120-VET to its holder",
        "- Opens KA121-VET to its holder",
        "- Closes KA122-VET to its holder",
    ]
    assert lines[3] == (
        "- Closes KA122-VET to its holder. Source (other source): Access Europe (Ireland), ‘Erasmus+ short-term "
        "projects for mobility in vocational education and training’ (undated)."
    )


def test_why_it_is_not_known_what_becomes_of_ka102() -> None:
    """No source says that a holder of the Charter may not apply in KA102 any more."""
    text = accreditation_in(charter(2018), call=2019).text("nl")
    assert "- Of KA102 openstaat, kan niet worden beoordeeld. " in text
    assert "geen bron zegt dat KA102 dan gesloten is" in text


def test_a_doubt_about_the_label_is_not_told_as_one_about_the_rule() -> None:
    """The rule is clear; whether the label is valid is not."""
    lines = accreditation_in(eche(2020), call=2024).text("en").splitlines()
    assert "From when until when an ECHE is valid was not found; it is stated on the certificate." in lines[0]
    assert lines[1].startswith("- Whether KA131-HED is open cannot be decided. Source (other source): ")


def test_years_that_the_holder_gave_are_no_source() -> None:
    """An answer that follows from them rests on nothing that was read."""
    answer = accreditation_in(eche(2020, since=2021, until=2027), call=2028)
    assert (answer.sources, answer.evidence) == ((), None)
    assert answer.text("nl") == (
        "Erasmus-handvest voor hoger onderwijs (ECHE) (toegekend in 2020): niet bruikbaar in oproep 2028. Dat volgt "
        "uit de eerste en de laatste oproep die voor dit label zijn opgegeven."
    )


@pytest.mark.parametrize(
    ("field", "call", "held", "procedure"),
    [
        (Field.VET, 2020, (charter(2018),), Procedure.LIGHT),
        (Field.VET, 2020, (charter(2014),), Procedure.LIGHT),
        (Field.VET, 2020, (charter(2019),), Procedure.LIGHT),
        (Field.VET, 2020, (charter(2020),), None),
        (Field.VET, 2020, (charter(2020), charter(2016)), Procedure.LIGHT),
        (Field.VET, 2020, (charter(2016, until=2018),), Procedure.STANDARD),
        (Field.VET, 2020, (charter(2013),), None),
        (Field.VET, 2020, (), Procedure.STANDARD),
        (Field.VET, 2020, (eche(2014),), Procedure.STANDARD),
        (Field.SCHOOL, 2020, (), Procedure.STANDARD),
        (Field.SCHOOL, 2020, (charter(2018),), None),
        (Field.ADULT, 2020, (charter(2018),), None),
        (Field.VET, 2019, (charter(2018),), None),
        (Field.VET, 2021, (charter(2018),), None),
        (Field.VET, 2021, (), None),
        (Field.YOUTH, 2021, (), None),
    ],
)
def test_the_procedure_of_an_accreditation(
    field: Field, call: int, held: tuple[Accreditation, ...], procedure: Procedure | None
) -> None:
    """In the call of 2020 holders of a valid Charter had the light procedure, and everybody else the standard one."""
    assert accreditation_procedure(field, call=call, held=held).procedure is procedure


def test_the_light_procedure_in_words() -> None:
    """It says what is light about it."""
    answer = accreditation_procedure(Field.VET, call=2020, held=ENSORINSTITUUT[:1])
    assert answer.text("en") == (
        "Erasmus accreditation, vocational education and training (VET), call 2020: light procedure. Holders of a "
        "valid Charter were assessed on exclusion and selection alone, not on award criteria. Source (official text): "
        "European Commission, ‘Call EAC/A02/2020, Erasmus accreditation’ (28.5.2020)."
    )
    assert accreditation_procedure(Field.YOUTH, call=2021, held=()).text("nl") == (
        "Erasmusaccreditatie, jeugd, oproep 2021: welke procedure geldt, is niet te zeggen. Voor deze oproep en dit "
        "domein is geen bron over de procedure gelezen."
    )


def test_the_procedure_on_seed_evidence_alone_is_not_known() -> None:
    """The founding documents do not speak of it."""
    answer = accreditation_procedure(Field.VET, call=2020, held=ENSORINSTITUUT[:1], evidence=Evidence.SEED)
    assert answer.procedure is None
    assert answer.why.en == "the evidence is weaker than was asked for (official text)"


@pytest.mark.parametrize(
    ("label", "field", "call", "known", "outcome"),
    [
        (CHARTER, Field.VET, 2014, {"applicant": Applicant.VET_PROVIDER}, MET),
        (CHARTER, Field.VET, 2017, {"applicant": Applicant.SCHOOL}, MET),
        (CHARTER, Field.VET, 2019, {"applicant": Applicant.ENTERPRISE}, UNDECIDED),
        (CHARTER, Field.VET, 2019, {"applicant": Applicant.INDIVIDUAL}, NOT_MET),
        (CHARTER, Field.VET, 2019, {}, UNDECIDED),
        (CHARTER, Field.VET, 2020, {"applicant": Applicant.VET_PROVIDER}, UNDECIDED),
        (CHARTER, Field.VET, 2021, {"applicant": Applicant.VET_PROVIDER}, UNDECIDED),
        (ACCREDITATION, Field.VET, 2020, {"applicant": Applicant.SCHOOL}, MET),
        (ACCREDITATION, Field.VET, 2019, {"applicant": Applicant.SCHOOL}, UNDECIDED),
        (ACCREDITATION, Field.SCHOOL, 2026, {"applicant": Applicant.SCHOOL}, MET),
        (ACCREDITATION, Field.SCHOOL, 2027, {"applicant": Applicant.SCHOOL}, UNDECIDED),
        (ACCREDITATION, Field.SCHOOL, 2023, {"applicant": Applicant.SCHOOL_AUTHORITY}, UNDECIDED),
        (ACCREDITATION, Field.SCHOOL, 2023, {"applicant": Applicant.INFORMAL_GROUP}, NOT_MET),
        (ACCREDITATION, Field.ADULT, 2020, {"applicant": Applicant.ADULT_EDUCATION_PROVIDER}, MET),
        (ACCREDITATION, Field.YOUTH, 2020, {"applicant": Applicant.YOUTH_ORGANISATION}, UNDECIDED),
        (ACCREDITATION, Field.YOUTH, 2021, {"applicant": Applicant.YOUTH_ORGANISATION}, MET),
        (ACCREDITATION, Field.YOUTH, 2021, {"applicant": Applicant.INFORMAL_GROUP}, UNDECIDED),
        (ACCREDITATION, Field.YOUTH, 2021, {"applicant": Applicant.INDIVIDUAL}, NOT_MET),
        (ECHE, Field.HIGHER, 2014, {"applicant": Applicant.HIGHER_EDUCATION_INSTITUTION}, MET),
        (ECHE, Field.HIGHER, 2022, {"applicant": Applicant.SCHOOL}, NOT_MET),
        (CONSORTIUM, Field.HIGHER, 2019, {"consortium": True}, UNDECIDED),
        (CONSORTIUM, Field.HIGHER, 2020, {"consortium": True}, MET),
        (CONSORTIUM, Field.HIGHER, 2021, {"consortium": False}, NOT_MET),
        (EVS, Field.YOUTH, 2015, {"applicant": Applicant.YOUTH_ORGANISATION}, UNDECIDED),
    ],
)
def test_who_may_hold_a_label(
    label: QualityLabel, field: Field, call: int, known: dict[str, Any], outcome: Outcome
) -> None:
    """The sources name some; of others they do not say it, and of some they say no."""
    assert may_hold(label, field=field, call=call, **known).outcome is outcome


def test_who_may_hold_a_label_in_words() -> None:
    """A finding says what is missing, and a gap why it is one."""
    unknown = may_hold(CHARTER, field=Field.VET, call=2019)
    assert unknown.missing == ("applicant",)
    gap = may_hold(EVS, field=Field.YOUTH, call=2015)
    assert gap.text("en") == "Holders of the EVS accreditation: no source on the EVS accreditation (KA110) was read."
    weak = may_hold(ECHE, field=Field.HIGHER, call=2022, applicant=Applicant.SCHOOL, evidence=Evidence.OFFICIAL)
    assert (weak.outcome, weak.too_weak) == (UNDECIDED, True)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"label": CHARTER, "field": Field.SCHOOL, "awarded": 2018}, r"^field: .*; accepted: vet$"),
        ({"label": EVS, "field": Field.VET, "awarded": 2018}, r"^field: .*; accepted: youth$"),
        ({"label": CHARTER, "field": Field.VET, "awarded": "2018"}, r"^awarded: '2018'; accepted: a year$"),
        ({"label": CHARTER, "field": Field.VET, "awarded": True}, r"^awarded: True; accepted: a year$"),
        ({"label": CHARTER, "field": Field.VET, "awarded": 0}, r"^awarded: 0; accepted: a year$"),
        (
            {"label": CHARTER, "field": Field.VET, "awarded": 2018, "since": 2017},
            r"^since: 2017; accepted: a year, not before awarded$",
        ),
        (
            {"label": ECHE, "field": Field.HIGHER, "awarded": 2020, "since": 2022, "until": 2021},
            r"^until: 2021; accepted: a year, not before since$",
        ),
        (
            {"label": ECHE, "field": Field.HIGHER, "awarded": 2020, "until": 2027.0},
            r"^until: 2027.0; accepted: a year, not before awarded$",
        ),
    ],
)
def test_a_label_that_cannot_be_is_refused(wrong: dict[str, Any], message: str) -> None:
    """The message names the field, the value and what is accepted."""
    with pytest.raises(WrongInput, match=message):
        Accreditation(**wrong)


def test_every_wrong_answer_is_named_at_once() -> None:
    """What is no action, no label and no call is refused together."""
    with pytest.raises(WrongInput) as caught:
        access(cast("Action", "KA116"), call=2013, held=[cast("Accreditation", "charter")])
    assert [problem.field for problem in caught.value.problems] == ["action", "held", "call"]


@pytest.mark.parametrize("call", [None, 2013, "2020", 2020.0])
def test_a_call_that_cannot_be_is_refused(call: object) -> None:
    """Every question is about a call of the programme."""
    held = charter(2018)
    wrong = cast("int", call)
    for ask in (
        lambda: accreditation_in(held, call=wrong),
        lambda: access(Action.KA116, call=wrong, held=[held]),
        lambda: accreditation_procedure(Field.VET, call=wrong, held=[held]),
        lambda: may_hold(CHARTER, field=Field.VET, call=wrong),
    ):
        with pytest.raises(WrongInput, match=r"^call: "):
            ask()
