"""The quality labels: who may hold one, by which action it is asked for, and in which calls it serves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve, frozen
from attrs import field as attribute

from erasmusrules.bibliography.adult import EPOS_KA121_ADU, IDEP_ADULT
from erasmusrules.bibliography.every_field import (
    BRIDGES_ACCREDITATION,
    EC_ACCREDITATION_2020,
    MEMORY,
    OPH_KA108,
    STUDENTS_ON_THE_MOVE,
    WIKI_KA150,
)
from erasmusrules.bibliography.flanders import EPOS_ACCREDITATION_2024, SEED_000
from erasmusrules.bibliography.higher import ECHE_2022, SINOP
from erasmusrules.bibliography.quality_labels import (
    CHARTER_CALL_2014_SECOND,
    EC_ACCREDITATION_GUIDE,
    FONDI_KA122,
    ITALIAN_AGENCY_VET,
    ITALIAN_CERTIFICATE,
    KDMFU_KA120,
    MALTA_CHARTER,
    TEMPUS_ACCREDITATION,
)
from erasmusrules.bibliography.vet import (
    CHARTER_CALL_2014,
    CHARTER_CALL_2015,
    CHARTER_FORM_2017,
    EPOS_KA102,
    EUPA_CHARTER_2019,
    EURODESK_LU,
    GUIDE_ANNEX_I_VET,
    UK_CHARTER_2014,
    WIKI_KA121_VET,
)
from erasmusrules.bibliography.youth import CATH_YOUTH_2020, EC_YOUTH, JFE_ROUNDS_2022, JFE_ROUNDS_2025, JINT_FAQ
from erasmusrules.conditions import Condition, Fixed
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label, Language
from erasmusrules.outcome import Outcome
from erasmusrules.problems import Problem, WrongInput
from erasmusrules.project import Project
from erasmusrules.project_facts import ACTION, APPLICANT, CONSORTIUM
from erasmusrules.reference import Aspect, Statement, Unanswered, as_text, complete, stated
from erasmusrules.rules import Rule, Topic
from erasmusrules.sources import Citation, Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.applicants import Applicant
from erasmusrules.vocabulary.fields import Field
from erasmusrules.vocabulary.quality_labels import QualityLabel

__all__ = ["LIGHT_PROCEDURES", "SHEETS", "LabelSheet", "LightProcedure", "Validity", "holder_rules", "label_sheet"]


@frozen(kw_only=True)
class Validity:
    """In which calls a label serves, seen from the year in which it was awarded.

    It serves in the calls after that year up to ``last``; what is particular is the year itself, and what comes later.

    Attributes:
        at_once: whether it serves in the call of the year of its award.
        start: what settles that, or why it is open.
        last: the last call in which it serves.
        beyond: whether it serves in later calls.
        end: what settles that, or why it is open.
    """

    at_once: Outcome
    start: Label
    last: int
    beyond: Outcome
    end: Label


@frozen(kw_only=True)
class LightProcedure:
    """Which label gives its holder a light procedure.

    Attributes:
        label: the label.
        outcome: met where its holders have the light procedure, undecided where the sources do not say it.
        why: what the light procedure is, or why it is open.
    """

    label: QualityLabel
    outcome: Outcome
    why: Label


@frozen(kw_only=True)
class LabelSheet:
    """What is known of a quality label in a field.

    Attributes:
        label: the label.
        field: the field.
        asked_in: the actions by which it is asked for; empty where it has no code in project references.
        serves: the actions that ask their applicants whether they hold it.
        holders: who may hold it, by the call in which it is asked for.
        validity: in which calls it serves, by the year of its award.
        told: what else is known and what is not, in the order of the aspects.
    """

    label: QualityLabel
    field: Field
    asked_in: tuple[Action, ...]
    serves: tuple[Action, ...]
    holders: Rule[Project]
    validity: History[Validity]
    told: tuple[Statement | Unanswered, ...] = attribute(converter=complete)

    @property
    def name(self) -> Label:
        """The label, with its field where it is a label of several."""
        several_fields = self.label is QualityLabel.ERASMUS_ACCREDITATION
        return self.asked_in[0].label if several_fields else self.label.label

    def text(self, lang: Language) -> str:
        """Write out what is known and what is not, with the sources."""
        return as_text(self.name, self.told, lang)


def holder_rules(prefix: str, actions: frozenset[Action], *, first: int, last: int) -> tuple[Rule[Project], ...]:
    """Make, of who may hold each label, the rules on the projects by which it is asked for.

    Args:
        prefix: the beginning of their ids.
        actions: those of the programming period.
        first: the first call of the rules.
        last: the last call of which anything was read.
    """
    asked = ((sheet, [action for action in sheet.asked_in if action in actions]) for sheet in SHEETS.values())
    return tuple(_asked_for(sheet, prefix, by, first, last) for sheet, by in asked if by)


def _asked_for(sheet: LabelSheet, prefix: str, by: Sequence[Action], first: int, last: int) -> Rule[Project]:
    known = [entry for entry in sheet.holders.requires.entries if entry.first <= last and first <= entry.last]
    within = [_within(entry, first, last) for entry in known]
    begins, ends = (within[0].first, within[-1].last + 1) if within else (last + 1, last + 1)
    unread = [Gap(*calls, _NOT_ASKED_FOR) for calls in ((first, begins - 1), (ends, last)) if calls[0] <= calls[1]]
    return evolve(
        sheet.holders,
        id=f"{prefix}/{by[0].code.lower()}/holders",
        applies=ACTION.one_of(*by),
        requires=History(*sorted((*within, *unread), key=lambda entry: entry.first)),
    )


def _within(entry: In[Condition[Project]] | Gap, first: int, last: int) -> In[Condition[Project]] | Gap:
    calls = max(entry.first, first), min(entry.last, last)
    if isinstance(entry, Gap):
        return Gap(*calls, entry.why, *entry.citations)
    return In(*calls, entry.value, *entry.citations, evidence=entry.evidence)


_NOT_ASKED_FOR = Label(
    nl="wie het label in deze oproep kon aanvragen, is niet gelezen of er was geen oproep",
    en="who could ask for the label in this call was not read, or there was no call",
)


def label_sheet(label: QualityLabel, *, field: Field) -> LabelSheet:
    """Give what is known of a quality label in a field.

    Args:
        label: the label.
        field: the field.

    Raises:
        WrongInput: for anything but a label, and for a field that has no such label, naming those that have.

    >>> label_sheet(QualityLabel.ERASMUS_ACCREDITATION, field=Field.YOUTH).asked_in
    (<Action.KA150_YOU: 'KA150-YOU'>,)
    >>> label_sheet(QualityLabel.VET_MOBILITY_CHARTER, field=Field.SCHOOL)
    Traceback (most recent call last):
    ...
    erasmusrules.problems.WrongInput: field: <Field.SCHOOL: 'school'>; accepted: vet
    """
    fields = {sheet.field: sheet for sheet in _SHEETS if sheet.label is label}
    if not fields:
        codes = ", ".join(QualityLabel.by_code())
        raise WrongInput([Problem(field="label", value=label, accepted=Label(nl=codes, en=codes))])
    if field not in fields:
        codes = ", ".join(known.code for known in fields)
        raise WrongInput([Problem(field="field", value=field, accepted=Label(nl=codes, en=codes))])
    return fields[field]


# ---------------------------------------------------------------------------------------------- who may hold it

_ORGANISATIONS = frozenset(Applicant) - {Applicant.INDIVIDUAL, Applicant.INFORMAL_GROUP}


def _one_of(*surely: Applicant, perhaps: Iterable[Applicant] = _ORGANISATIONS) -> Condition[Project]:
    """Require one of those the sources name; the name of another does not tell whether it works in the field."""
    return APPLICANT.one_of(*surely, doubtful=frozenset(perhaps).difference(surely))


def _holders(
    name: str, title: Label, *entries: In[Condition[Project]] | Gap, leaves_out: tuple[Label, ...] = ()
) -> Rule[Project]:
    return Rule(
        id=f"quality-labels/{name}/holders",
        title=title,
        topic=Topic.APPLICANT,
        applies=Fixed(met=True, said=Label(nl="elke aanvrager", en="every applicant")),
        requires=History(*entries),
        leaves_out=leaves_out,
    )


# ------------------------------------------------------------------------------------------- in which calls it serves

_FROM_THE_NEXT_CALL = Label(
    nl="een nieuw handvest is pas bruikbaar vanaf de eerstvolgende algemene oproep na de toekenning",
    en="a new Charter can be used only from the next general call after its award",
)
_UNTIL_2020 = Label(
    nl="een handvest gold voor de rest van de programmaperiode, tot en met oproep 2020",
    en="a Charter was valid for the rest of the programming period, up to and including call 2020",
)
_FROM_2021 = Label(
    nl="de accreditaties van 2020 zijn er voor de oproepen vanaf 2021",
    en="the accreditations of 2020 are for the calls from 2021 on",
)
_IN_THE_YEAR_ITSELF = Label(
    nl="de accreditatie moet geldig zijn op de eerste dag van het project; vanaf welke dag een accreditatie van dat "
    "jaar geldt, staat op het certificaat",
    en="the accreditation has to be valid on the first day of the project; from which day an accreditation of that "
    "year is valid is stated on its certificate",
)
_IN_THAT_CALL_ALREADY = Label(
    nl="of de accreditatie al bruikbaar is in de oproep van het jaar waarin ze is toegekend, is niet gevonden",
    en="whether the accreditation serves in the call of the year of its award already was not found",
)
_UNTIL_2027 = Label(
    nl="de accreditatie geldt tot het einde van het programma (2027), als de verslagen en het plan in orde blijven; "
    "over de jaren daarna is niets gelezen",
    en="the accreditation is valid until the end of the programme (2027), as long as reports and plan are in order; "
    "nothing was read about the years after it",
)

_OF_THE_CHARTER = Validity(
    at_once=Outcome.NOT_MET, start=_FROM_THE_NEXT_CALL, last=2020, beyond=Outcome.NOT_MET, end=_UNTIL_2020
)
_OF_THE_CALL_OF_2020 = Validity(
    at_once=Outcome.NOT_MET, start=_FROM_2021, last=2027, beyond=Outcome.UNDECIDED, end=_UNTIL_2027
)
_LATER_OUTSIDE_EDUCATION = Validity(
    at_once=Outcome.UNDECIDED, start=_IN_THAT_CALL_ALREADY, last=2027, beyond=Outcome.UNDECIDED, end=_UNTIL_2027
)
_LATER_IN_EDUCATION = Validity(
    at_once=Outcome.UNDECIDED, start=_IN_THE_YEAR_ITSELF, last=2027, beyond=Outcome.UNDECIDED, end=_UNTIL_2027
)

_CALL_OF_2020 = EC_ACCREDITATION_2020.at("call", "the first call, of 2020, for the years 2021 to 2027")
_TO_THE_END = (
    BRIDGES_ACCREDITATION.at("slides", "valid for the whole programme, until 2027, with updates"),
    KDMFU_KA120.at("validity", "until the end of the programme, 2027, subject to reports and updates of the plan"),
)


def _accreditation_is_valid(*, of_2020: Iterable[Citation] = (), later: Iterable[Citation] = ()) -> History[Validity]:
    return History(
        In(2020, 2020, _OF_THE_CALL_OF_2020, _CALL_OF_2020, *of_2020),
        # Until when was read in copies, and the page on the first day of the project is that of adult education.
        In(
            2021,
            2026,
            _LATER_IN_EDUCATION,
            *_TO_THE_END,
            EPOS_KA121_ADU.at("applicants", "an accreditation in the field that is valid when the project starts"),
            *later,
            evidence=Evidence.SECONDARY,
        ),
    )


# ---------------------------------------------------------------------------------------------- the VET Charter

_CHARTER = LabelSheet(
    label=QualityLabel.VET_MOBILITY_CHARTER,
    field=Field.VET,
    asked_in=(Action.KA109,),
    serves=(Action.KA102, Action.KA116),
    holders=_holders(
        "vet-mobility-charter",
        Label(nl="houders van het VET-charter", en="holders of the VET Mobility Charter"),
        In(
            2014,
            2019,
            _one_of(Applicant.VET_PROVIDER, Applicant.SCHOOL),
            EPOS_KA102.at("charter", "organisations with a record of good mobility in VET"),
            SEED_000.at("line 6", "a label for schools with a good name for traineeships abroad"),
            CHARTER_CALL_2014.at("consortia", "a consortium of at least 3 VET organisations may hold one too"),
        ),
        Gap(
            2020,
            2020,
            Label(
                nl="een oproep van 2020 voor het handvest is niet gevonden; in 2020 kwam de Erasmusaccreditatie",
                en="no call of 2020 for the Charter was found; 2020 is the year of the Erasmus accreditation",
            ),
            EC_ACCREDITATION_2020.at("light procedure", "holders of a valid Charter apply by a light procedure"),
        ),
        leaves_out=(
            Label(
                nl="of de aanvrager genoeg goede projecten achter de rug heeft: elk land bepaalt zelf hoeveel",
                en="whether the applicant has enough good projects behind it: each country decides how many",
            ),
        ),
    ),
    validity=History(
        # The first Charters were asked for in the autumn of 2014 and served from 2015: an award late in a year counts
        # for the next call, although that call may have been published before it.
        In(
            2014,
            2020,
            _OF_THE_CHARTER,
            GUIDE_ANNEX_I_VET.at("2A, accreditation", "a new Charter is used from the next general call on"),
            CHARTER_CALL_2014.at("title", "the first call, for Charters of 2015 to 2020"),
            CHARTER_CALL_2015.at("call", "asked for by 19 May 2016, used from 2017 for the rest of the programme"),
        ),
    ),
    told=(
        stated(
            Aspect.FOR_WHOM,
            "organisaties, zoals scholen, die buitenlandse stages goed organiseerden",
            "organisations, such as schools, that organised traineeships abroad well",
            SEED_000.at("line 6", "a label for schools with a good name for traineeships abroad"),
            EPOS_KA102.at("charter", "organisations with a record of good mobility in VET"),
        ),
        stated(
            Aspect.FOR_WHOM,
            "ook een consortium van minstens 3 organisaties uit beroepsonderwijs en -opleiding",
            "also a consortium of at least 3 VET organisations",
            CHARTER_CALL_2014.at("consortia", "a consortium has at least 3 VET organisations"),
        ),
        stated(
            Aspect.FOR_WHOM,
            "hoeveel ervaring nodig is, bepaalt elk land: op Malta minstens 3 afgewerkte projecten en gemiddeld 80 % "
            "van het budget gebruikt in de laatste 3, in het Verenigd Koninkrijk in 2014 minstens 4 "
            "Leonardoprojecten; die van Vlaanderen is niet gevonden",
            "how much experience is asked, each country lays down: in Malta at least 3 completed projects and an "
            "average of 80% of the budget used in the last 3, in the United Kingdom in 2014 at least 4 Leonardo "
            "projects; that of Flanders was not found",
            MALTA_CHARTER.at("criteria", "at least 3 completed projects, 80% of the budget used in the last 3"),
            UK_CHARTER_2014.at("news", "at least 4 Leonardo projects"),
        ),
        stated(
            Aspect.WHAT_FOR,
            "een eenvoudigere aanvraag voor mobiliteit in beroepsonderwijs en -opleiding (KA116); geld brengt het "
            "handvest niet op",
            "a simplified application for VET mobility (KA116); the Charter itself brings no money",
            EPOS_KA102.at("charter", "the right to a simplified application; no money by itself"),
            CHARTER_CALL_2014_SECOND.at("purpose", "a simplified application for KA1 in VET, and for that alone"),
        ),
        stated(
            Aspect.WHEN,
            "gevraagd in oproepen van 2014 tot 2019, gebruikt in oproepen van 2015 tot 2020",
            "asked for in calls from 2014 to 2019, used in calls from 2015 to 2020",
            CHARTER_CALL_2014.at("title", "the first call, for Charters of 2015 to 2020"),
            CHARTER_CALL_2015.at("call", "asked for by 19 May 2016, used from 2017 on"),
            CHARTER_FORM_2017.at("form", "asked for by 17 May 2017"),
            EUPA_CHARTER_2019.at("page", "a call of 2019"),
        ),
        stated(
            Aspect.RUN_BY,
            "het nationaal agentschap van het land van de aanvrager",
            "the National Agency of the applicant's country",
            UK_CHARTER_2014.at("news", "the Charter is asked for at the National Agency of the country"),
        ),
        stated(
            Aspect.SUCCESSOR,
            "de Erasmusaccreditatie; in de oproep van 2020 vroegen houders van een geldig handvest ze met een lichte "
            "procedure aan, en konden ze een uitmuntendheidskeurmerk krijgen",
            "the Erasmus accreditation; in the call of 2020 holders of a valid Charter asked for it by a light "
            "procedure, and could get an excellence label",
            EC_ACCREDITATION_2020.at(
                "light procedure", "for holders of a valid Charter; an excellence label is possible for them"
            ),
        ),
    ),
)

# ------------------------------------------------------------------------------------- the Erasmus accreditation

_MANAGED = stated(
    Aspect.RUN_BY,
    "het nationaal agentschap van het land van de aanvrager",
    "the National Agency of the applicant's country",
    EC_ACCREDITATION_2020.at("call", "accreditation is managed by the National Agencies"),
)
_EITHER_TYPE = EC_ACCREDITATION_2020.at("call", "an organisation for itself or the coordinator of a consortium")
_OF_EDUCATION = (
    stated(
        Aspect.FOR_WHOM,
        "een organisatie voor zichzelf of de coördinator van een mobiliteitsconsortium; ervaring met het programma is "
        "niet nodig",
        "an organisation for itself or the coordinator of a mobility consortium; no experience with the programme is "
        "asked",
        EC_ACCREDITATION_GUIDE.at("types", "an individual organisation or a coordinator; no earlier experience asked"),
        EC_ACCREDITATION_2020.at("call", "an individual organisation or a coordinator; no earlier experience asked"),
    ),
    stated(
        Aspect.FOR_WHOM,
        "minstens 2 jaar ervaring in het domein, sinds ongeveer 2023; of dat vroeger ook moest, is niet gevonden",
        "at least 2 years of experience in the field, since about 2023; whether that was asked before was not found",
        KDMFU_KA120.at("applicants", "at least 2 years in the field"),
        IDEP_ADULT.at("accreditation", "at least 2 years in the field"),
    ),
    stated(
        Aspect.FOR_WHOM,
        "maximaal 1 accreditatie per domein, als organisatie of als coördinator; wie alleen lid is van het consortium "
        "van een ander, mag KA122 voor zichzelf aanvragen",
        "at most 1 accreditation in each field, as organisation or as coordinator; who is only a member of somebody "
        "else's consortium may apply for KA122 itself",
        IDEP_ADULT.at("accreditation", "at most 1 in each field; not both as organisation and as coordinator"),
        BRIDGES_ACCREDITATION.at("slides", "1 accreditation in each field"),
        FONDI_KA122.at("consortia", "a member without an accreditation of its own may apply for KA122"),
    ),
    stated(
        Aspect.WHAT_FOR,
        "elk jaar een eenvoudigere aanvraag (KA121); geld brengt de accreditatie zelf niet op",
        "a simplified application each year (KA121); the accreditation itself brings no money",
        EC_ACCREDITATION_2020.at("call", "the accreditation gives access to the funding of 2021 on, not money"),
    ),
    stated(
        Aspect.WHEN,
        "gevraagd vanaf de oproep van 2020 (tot 29 oktober 2020), gebruikt vanaf oproep 2021, geldig tot het einde van "
        "het programma (2027) als de verslagen en het plan in orde blijven",
        "asked for since the call of 2020 (until 29 October 2020), used from call 2021 on, valid until the end of the "
        "programme (2027) as long as reports and plan are in order",
        EC_ACCREDITATION_2020.at("deadline", "29 October 2020; for the years 2021 to 2027"),
        *_TO_THE_END,
    ),
    _MANAGED,
    stated(
        Aspect.HOW,
        "met een Erasmusplan voor 2 tot 5 jaar, dat minstens 70 van de 100 punten moet halen; daarna is een "
        "uitmuntendheidskeurmerk mogelijk",
        "with an Erasmus Plan for 2 to 5 years that has to score at least 70 of 100 points; an excellence label is "
        "possible afterwards",
        EC_ACCREDITATION_2020.at("call", "applicants set up an Erasmus Plan"),
        TEMPUS_ACCREDITATION.at("plan", "a plan of 2 to 5 years, then updated"),
        BRIDGES_ACCREDITATION.at("slides", "at least 70 of 100 points"),
        EC_ACCREDITATION_GUIDE.at("excellence", "an excellence label is possible for holders"),
    ),
)
_EXPERIENCE = Label(
    nl="of de organisatie minstens twee jaar ervaring in het domein heeft",
    en="whether the organisation has at least two years of experience in the field",
)
_NATIONAL_LIST = Label(
    nl="of de organisatie op de lijst staat die elk land vastlegt",
    en="whether the organisation is on the list that each country lays down",
)

_SCHOOL = LabelSheet(
    label=QualityLabel.ERASMUS_ACCREDITATION,
    field=Field.SCHOOL,
    asked_in=(Action.KA120_SCH,),
    serves=(Action.KA120_SCH, Action.KA121_SCH, Action.KA122_SCH),
    holders=_holders(
        "erasmus-accreditation-school",
        Label(
            nl="houders van de Erasmusaccreditatie in schoolonderwijs",
            en="holders of the Erasmus accreditation in school education",
        ),
        In(
            2020,
            2026,
            _one_of(Applicant.SCHOOL),
            _EITHER_TYPE,
            EPOS_ACCREDITATION_2024.at("page", "the Erasmus accreditation in school education"),
        ),
        leaves_out=(_EXPERIENCE, _NATIONAL_LIST),
    ),
    validity=_accreditation_is_valid(),
    told=_OF_EDUCATION,
)
_VET = LabelSheet(
    label=QualityLabel.ERASMUS_ACCREDITATION,
    field=Field.VET,
    asked_in=(Action.KA120_VET,),
    serves=(Action.KA120_VET, Action.KA121_VET, Action.KA122_VET),
    holders=_holders(
        "erasmus-accreditation-vet",
        Label(
            nl="houders van de Erasmusaccreditatie in beroepsonderwijs en -opleiding",
            en="holders of the Erasmus accreditation in VET",
        ),
        In(
            2020,
            2026,
            _one_of(Applicant.VET_PROVIDER, Applicant.SCHOOL),
            _EITHER_TYPE,
            SEED_000.at("line 9", "the accreditation of a school was approved at the end of 2020"),
        ),
        leaves_out=(_EXPERIENCE, _NATIONAL_LIST),
    ),
    validity=_accreditation_is_valid(
        of_2020=(SEED_000.at("line 9", "approved at the end of 2020, certainly until 2027"),),
        later=(
            WIKI_KA121_VET.at("page", "KA121-VET: a valid VET accreditation"),
            EURODESK_LU.at("applicants", "a VET accreditation that is valid when the project starts"),
            ITALIAN_CERTIFICATE.at("period", "valid from 1 March 2021 to 31 December 2027"),
        ),
    ),
    told=(
        *_OF_EDUCATION,
        stated(
            Aspect.FOR_WHOM,
            "in een consortium heeft alleen de coördinator een accreditatie nodig; de leden komen uit hetzelfde land",
            "in a consortium only the coordinator needs an accreditation; the members are of the same country",
            ITALIAN_AGENCY_VET.at("consortia", "the coordinator is accredited, members need none, 1 country"),
        ),
    ),
)
_ADULT = LabelSheet(
    label=QualityLabel.ERASMUS_ACCREDITATION,
    field=Field.ADULT,
    asked_in=(Action.KA120_ADU,),
    serves=(Action.KA120_ADU, Action.KA121_ADU, Action.KA122_ADU),
    holders=_holders(
        "erasmus-accreditation-adult",
        Label(
            nl="houders van de Erasmusaccreditatie in volwasseneneducatie",
            en="holders of the Erasmus accreditation in adult education",
        ),
        In(
            2020,
            2026,
            _one_of(Applicant.ADULT_EDUCATION_PROVIDER),
            _EITHER_TYPE,
            IDEP_ADULT.at("accreditation", "accreditation in adult education"),
        ),
        leaves_out=(_EXPERIENCE, _NATIONAL_LIST),
    ),
    validity=_accreditation_is_valid(),
    told=_OF_EDUCATION,
)

_YOUTH_IN_2020 = Gap(
    2020,
    2020,
    Label(
        nl="de oproep van 2020 noemt jeugd niet, maar een bericht van juli 2020 spreekt over een accreditatie in "
        "jeugdzaken",
        en="the call of 2020 does not name youth, but a post of July 2020 writes of an accreditation in youth",
    ),
    EC_ACCREDITATION_2020.at("call", "accreditation for adults, VET and schools; youth is not named"),
    CATH_YOUTH_2020.at("post", "writes in July 2020 of an accreditation in youth"),
)
_YOUTH = LabelSheet(
    label=QualityLabel.ERASMUS_ACCREDITATION,
    field=Field.YOUTH,
    asked_in=(Action.KA150_YOU,),
    serves=(Action.KA151_YOU, Action.KA152_YOU, Action.KA153_YOU, Action.KA154_YOU, Action.KA155_YOU),
    holders=_holders(
        "erasmus-accreditation-youth",
        Label(
            nl="houders van de Erasmusaccreditatie in jeugdzaken", en="holders of the Erasmus accreditation in youth"
        ),
        _YOUTH_IN_2020,
        In(
            2021,
            2026,
            # That informal groups cannot hold it was read in no text: single applications are said to be for them.
            _one_of(Applicant.YOUTH_ORGANISATION, perhaps={*_ORGANISATIONS, Applicant.INFORMAL_GROUP}),
            JINT_FAQ.at("accreditation", "organisations that have worked with young people for at least 2 years"),
            JFE_ROUNDS_2022.at("single applications", "for informal groups and newcomers, not for the accredited"),
        ),
        leaves_out=(
            Label(
                nl="of de organisatie al minstens twee jaar in het jeugdwerk actief is, met internationale projecten",
                en="whether the organisation has been active in youth for at least two years, with international "
                "projects",
            ),
        ),
    ),
    validity=History(
        _YOUTH_IN_2020,
        In(
            2021,
            2026,
            _LATER_OUTSIDE_EDUCATION,
            WIKI_KA150.at("page", "valid until the end of the programming period, 2027, subject to monitoring"),
        ),
    ),
    told=(
        stated(
            Aspect.FOR_WHOM,
            "een organisatie die al minstens 2 jaar in het jeugdwerk actief is, met ervaring in internationale "
            "projecten",
            "an organisation that has been active in youth for at least 2 years, with experience of international "
            "projects",
            JINT_FAQ.at("accreditation", "at least 2 years active in youth, with international projects"),
        ),
        stated(
            Aspect.WHAT_FOR,
            "elk jaar een budget vragen (KA151) voor uitwisselingen van jongeren en mobiliteit van jeugdwerkers; KA154 "
            "en KA155 blijven losse aanvragen",
            "asking for a budget each year (KA151) for youth exchanges and mobility of youth workers; KA154 and KA155 "
            "stay single applications",
            WIKI_KA150.at("page", "KA150: an accreditation without money; the budget is asked for in KA151"),
            JFE_ROUNDS_2025.at("accreditation", "it does not open KA154 and KA155"),
        ),
        stated(
            Aspect.WHEN,
            "gelezen voor oproepen van 2021 tot 2026; geldig tot het einde van het programma (2027)",
            "read for calls from 2021 to 2026; valid until the end of the programme (2027)",
            WIKI_KA150.at("page", "valid until the end of the programming period, 2027, subject to monitoring"),
            JFE_ROUNDS_2022.at("rounds", "accreditation in 2021 and in 2022"),
            JFE_ROUNDS_2025.at("rounds", "accreditation in 2025"),
        ),
        stated(
            Aspect.RUN_BY,
            "het nationaal agentschap van het land waar de aanvrager gevestigd is",
            "the National Agency of the country where the applicant is established",
            EC_YOUTH.at("where to apply", "the National Agency of the country where the applicant is established"),
        ),
        stated(
            Aspect.HOW,
            "met een plan voor minstens 3 jaar",
            "with a plan for at least 3 years",
            JINT_FAQ.at("accreditation", "a plan of at least 3 years"),
            CATH_YOUTH_2020.at("post", "a plan of 3 to 7 years"),
        ),
    ),
)

# ------------------------------------------------------------------------------------------- higher education

_HIGHER_ACTIONS = (Action.KA103, Action.KA131_HED, Action.KA171_HED)

_CONSORTIUM = LabelSheet(
    label=QualityLabel.CONSORTIUM_ACCREDITATION,
    field=Field.HIGHER,
    asked_in=(Action.KA108, Action.KA130_HED),
    serves=_HIGHER_ACTIONS,
    holders=_holders(
        "consortium-accreditation",
        Label(
            nl="houders van de accreditatie voor een mobiliteitsconsortium",
            en="holders of the mobility consortium accreditation",
        ),
        Gap(
            2014,
            2019,
            Label(
                nl="alleen de oproep van 2020 is gelezen; sinds wanneer KA108 bestaat, is niet gevonden",
                en="only the call of 2020 was read; it was not found since when KA108 has existed",
            ),
            OPH_KA108.at("call", "accreditation of mobility consortia, asked for by 11 February 2020"),
        ),
        In(2020, 2020, CONSORTIUM.holds(), OPH_KA108.at("call", "accreditation of mobility consortia")),
        In(
            2021,
            2026,
            CONSORTIUM.holds(),
            STUDENTS_ON_THE_MOVE.at("Flanders Traineeship Platform", "a consortium with a coordinator"),
        ),
        leaves_out=(
            Label(
                nl="hoeveel organisaties het consortium telt en hoeveel ervan een ECHE hebben",
                en="how many organisations the consortium has, and how many of them hold the ECHE",
            ),
        ),
    ),
    validity=History(
        Gap(
            2014,
            2020,
            Label(
                nl="hoe lang een accreditatie van KA108 geldt, is niet gevonden",
                en="how long an accreditation of KA108 is valid was not found",
            ),
            OPH_KA108.at("call", "accreditation of mobility consortia, asked for by 11 February 2020"),
        ),
        In(2021, 2026, _LATER_OUTSIDE_EDUCATION, MEMORY.at("KA130", "valid for the whole programme, until 2027")),
    ),
    told=(
        stated(
            Aspect.FOR_WHOM,
            "wie een consortium van hogeronderwijsinstellingen coördineert, zoals VLUHR voor het Flanders Traineeship "
            "Platform",
            "whoever coordinates a consortium of higher education institutions, such as VLUHR for the Flanders "
            "Traineeship Platform",
            STUDENTS_ON_THE_MOVE.at("Flanders Traineeship Platform", "a consortium, run by VLUHR"),
        ),
        stated(
            Aspect.WHAT_FOR,
            "mobiliteit aanvragen voor alle leden samen (KA103, sinds 2021 KA131)",
            "applying for mobility for all members together (KA103, since 2021 KA131)",
            SINOP.at("who", "an institution with the Charter for Higher Education, or an accredited consortium"),
            STUDENTS_ON_THE_MOVE.at("Flanders Traineeship Platform", "an accredited consortium applies for KA131"),
        ),
        stated(
            Aspect.RUN_BY,
            "een nationaal agentschap (gelezen voor KA108, in Finland)",
            "a National Agency (read for KA108, in Finland)",
            OPH_KA108.at("call", "a call of the National Agency, until 11 February 2020"),
        ),
    ),
)
_ECHE = LabelSheet(
    label=QualityLabel.ECHE,
    field=Field.HIGHER,
    asked_in=(),
    serves=_HIGHER_ACTIONS,
    holders=_holders(
        "eche",
        Label(nl="houders van de ECHE", en="holders of the ECHE"),
        In(
            2014,
            2020,
            APPLICANT.one_of(Applicant.HIGHER_EDUCATION_INSTITUTION),
            SINOP.at("who", "an institution of higher education with the Charter"),
        ),
        In(
            2021,
            2026,
            APPLICANT.one_of(Applicant.HIGHER_EDUCATION_INSTITUTION),
            ECHE_2022.at("purpose", "a certificate for institutions of higher education in countries of the programme"),
        ),
        leaves_out=(
            Label(
                nl="of de instelling in een land ligt dat aan het programma deelneemt",
                en="whether the institution is in a country that takes part in the programme",
            ),
        ),
    ),
    validity=History(
        Gap(
            2014,
            2026,
            Label(
                nl="van wanneer tot wanneer een ECHE geldt, is niet gevonden; het staat op het certificaat",
                en="from when until when an ECHE is valid was not found; it is stated on the certificate",
            ),
            ECHE_2022.at("purpose", "institutions need the Erasmus Charter (ECHE) to apply and to take part"),
        ),
    ),
    told=(
        stated(
            Aspect.FOR_WHOM,
            "instellingen voor hoger onderwijs in landen van het programma; in de oproep van 2022 ook in de landen van "
            "de Westelijke Balkan die niet deelnemen",
            "institutions of higher education in countries of the programme; in the call of 2022 also in the countries "
            "of the Western Balkans that do not take part",
            ECHE_2022.at("purpose", "institutions of the programme's countries, and of the Western Balkans (2022)"),
        ),
        stated(
            Aspect.WHAT_FOR,
            "nodig om aan te vragen en om deel te nemen",
            "needed to apply and to take part",
            ECHE_2022.at("purpose", "institutions need the Erasmus Charter (ECHE) to apply and to take part"),
            SINOP.at("who", "an institution with the Charter for Higher Education, or an accredited consortium"),
        ),
    ),
)

# ------------------------------------------------------------------------------------------------------ youth, EVS

_EVS_NOT_READ = Label(
    nl="over de EVS-accreditatie (KA110) is geen bron gelezen", en="no source on the EVS accreditation (KA110) was read"
)
_EVS = LabelSheet(
    label=QualityLabel.EVS_ACCREDITATION,
    field=Field.YOUTH,
    asked_in=(Action.KA110,),
    serves=(),
    holders=_holders(
        "evs-accreditation",
        Label(nl="houders van de EVS-accreditatie", en="holders of the EVS accreditation"),
        Gap(2014, 2020, _EVS_NOT_READ),
    ),
    validity=History(Gap(2014, 2020, _EVS_NOT_READ)),
    told=(
        Unanswered(
            aspect=Aspect.WHEN,
            why=Label(
                nl="Alleen uit het geheugen: aangevraagd in oproepen van 2014 tot 2017",
                en="From memory alone: applied for in calls from 2014 to 2017",
            ),
        ),
    ),
)

_SHEETS = (_CHARTER, _SCHOOL, _VET, _ADULT, _YOUTH, _CONSORTIUM, _ECHE, _EVS)

SHEETS: Mapping[tuple[QualityLabel, Field], LabelSheet] = {(sheet.label, sheet.field): sheet for sheet in _SHEETS}
"""What is known of every label in every field that has it."""

# ------------------------------------------------------------------------------------------- the light procedure

_LIGHT = EC_ACCREDITATION_2020.at(
    "light procedure", "for holders of a valid Charter: exclusion and selection criteria only, no award criteria"
)
_AFTER_2020 = Gap(
    2021,
    2026,
    Label(
        nl="of er na de oproep van 2020 nog een lichte procedure was, is niet gevonden",
        en="whether there was a light procedure after the call of 2020 was not found",
    ),
    _LIGHT,
)
_OUTSIDE_VET = LightProcedure(
    label=QualityLabel.VET_MOBILITY_CHARTER,
    outcome=Outcome.UNDECIDED,
    why=Label(
        nl="geen bron zegt of het handvest ook buiten beroepsonderwijs en -opleiding de lichte procedure gaf",
        en="no source says whether the Charter gave the light procedure outside VET too",
    ),
)

LIGHT_PROCEDURES: Mapping[Field, History[LightProcedure]] = {
    Field.VET: History(
        In(
            2020,
            2020,
            LightProcedure(
                label=QualityLabel.VET_MOBILITY_CHARTER,
                outcome=Outcome.MET,
                why=Label(
                    nl="wie een geldig handvest had, werd alleen beoordeeld op uitsluiting en selectie, niet op "
                    "gunningscriteria",
                    en="holders of a valid Charter were assessed on exclusion and selection alone, not on award "
                    "criteria",
                ),
            ),
            _LIGHT,
        ),
        _AFTER_2020,
    ),
    Field.SCHOOL: History(In(2020, 2020, _OUTSIDE_VET, _LIGHT), _AFTER_2020),
    Field.ADULT: History(In(2020, 2020, _OUTSIDE_VET, _LIGHT), _AFTER_2020),
}
"""Which label gave a light procedure to those who asked for the Erasmus accreditation in a field, by call."""
