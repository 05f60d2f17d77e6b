"""To which fields of the programme Flemish education belongs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import evolve, frozen

from erasmusrules.bibliography.adult import EPOS_KA104, EPOS_KA121_ADU
from erasmusrules.bibliography.every_field import SEED_001
from erasmusrules.bibliography.flanders import (
    CEDEFOP_DUAL,
    EDULEX_12988,
    EPOS_GLOSSARY_2014,
    EURYDICE_VSE,
    SEED_002,
    SEED_003,
)
from erasmusrules.bibliography.school import EPOS_KA101, RYCKEVELDE
from erasmusrules.formats import listing, sentence
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label, Language
from erasmusrules.problems import Problem, WrongInput
from erasmusrules.project import wrong_question
from erasmusrules.rules import sourced
from erasmusrules.sources import Citation, Evidence, weaker_than_asked
from erasmusrules.vocabulary.education import Finality, Form, Level
from erasmusrules.vocabulary.fields import Field


@frozen(kw_only=True)
class Belonging:
    """The fields that some education belongs to.

    Attributes:
        fields: those it surely belongs to.
        doubtful: those on which the sources disagree.
        note: what there is to know about it.
    """

    fields: tuple[Field, ...]
    doubtful: tuple[Field, ...] = ()
    note: Label | None = None


_SCHOOL = Belonging(fields=(Field.SCHOOL,))
_VET = Belonging(fields=(Field.VET,))
_ADULT = Belonging(fields=(Field.ADULT,))
_BOTH = Belonging(
    fields=(Field.SCHOOL, Field.VET),
    note=Label(
        nl="een school mag in beide domeinen aanvragen, met duidelijk verschillende projecten",
        en="a school may apply in both fields, with clearly different projects",
    ),
)
_BOTH_SAYS_EPOS = Belonging(
    fields=(Field.SCHOOL, Field.VET),
    note=Label(
        nl="alleen de pagina van Epos noemt kso bij de onderwijsvormen die ook onder beroepsonderwijs en -opleiding "
        "mogen aanvragen",
        en="only the page of Epos has KSO among the forms that may apply in VET as well",
    ),
)
_VET_SURELY = Belonging(
    fields=(Field.VET,),
    doubtful=(Field.SCHOOL,),
    note=Label(
        nl="tot en met 2020 hoorde dit ook bij schoolonderwijs; een nieuwere lijst, over lerenden, noemt het daar niet "
        "meer; de lijst van Epos beslist, en is niet gelezen",
        en="up to 2020 it belonged to school education as well; a newer list, on learners, no longer has it there; "
        "the list of Epos decides, and was not read",
    ),
)
_SCHOOL_SURELY = Belonging(
    fields=(Field.SCHOOL,),
    doubtful=(Field.VET,),
    note=Label(
        nl="tot en met 2020 mocht dit volgens Epos ook onder beroepsonderwijs en -opleiding aanvragen; een nieuwere "
        "lijst noemt het alleen bij schoolonderwijs",
        en="up to 2020 it could apply in VET as well, says Epos; a newer list has it in school education alone",
    ),
)

_BY_FORM = Label(
    nl="tot welk domein het behoort, hangt af van de onderwijsvorm", en="its field depends on the form of education"
)
_BY_TRAINING_FORM = Label(
    nl="tot welk domein het behoort, hangt af van de opleidingsvorm (OV1 tot OV4)",
    en="its field depends on the training form (OV1 to OV4)",
)
_SPECIAL_NOT_SAID = Label(
    nl="het buitengewoon onderwijs komt in aanmerking, maar bij welk domein de opleidingsvormen horen, staat er niet",
    en="special education is eligible, but to which field its training forms belong is not said",
)
_FINALITY_NOT_MAPPED = Label(
    nl="geen bron zegt tot welk domein een finaliteit behoort",
    en="no source says to which field a finality belongs",
)
_OKAN_NOT_MAPPED = Label(
    nl="geen bron zegt tot welk domein het onthaalonderwijs behoort",
    en="no source says to which field reception education belongs",
)
_PHASED_OUT = Label(
    nl="dit is uitgedoofd: sinds schooljaar 2024-2025 is duaal leren het enige stelsel",
    en="it was phased out: since school year 2024-2025 dual learning is the only scheme",
)

_LIST_OF_EPOS = EPOS_KA101.at(
    "who may apply",
    "nursery, primary and ASO: only school education; TSO, (D)BSO and KSO: VET, school education, or both",
)
_TWO_FIELDS = SEED_001.at("line 159", "TSO and (D)BSO belong to two fields: school education and VET")
_ALL_FORMS = SEED_001.at("line 159", "nursery, primary, secondary; ASO, KSO, TSO, (D)BSO and special education")
# The founding document says who is eligible; that school education is the only field, or KSO in two, Epos alone says.
_ALL_FORMS_IN_PART = SEED_001.at("line 159", _ALL_FORMS.says, evidence=Evidence.SECONDARY)
_GLOSSARY = EPOS_GLOSSARY_2014.at("VET", "TSO, BSO, DBSO, dual learning and leertijd are VET")
_NEWER_LIST = RYCKEVELDE.at(
    "which education",
    "school: nursery, primary, the first stage, ASO and KSO, special secondary without OV3 and OV4; VET: OV3 and OV4",
)
_SEED_OF_2019 = SEED_001.at("line 159", "TSO and (D)BSO in both fields, in 2019", evidence=Evidence.SECONDARY)


def _only_school() -> History[Belonging]:
    return History(
        In(2014, 2020, _SCHOOL, _LIST_OF_EPOS, _ALL_FORMS_IN_PART),
        In(2021, 2026, _SCHOOL, _NEWER_LIST),
    )


def _two_fields(last: int) -> tuple[In[Belonging], In[Belonging]]:
    return (
        In(2014, 2020, _BOTH, _TWO_FIELDS, _LIST_OF_EPOS),
        In(2021, last, _VET_SURELY, _NEWER_LIST, _SEED_OF_2019),
    )


def _special(belonging: Belonging) -> History[Belonging]:
    return History(Gap(2014, 2020, _SPECIAL_NOT_SAID, _ALL_FORMS), In(2021, 2026, belonging, _NEWER_LIST))


def _not_mapped() -> History[Belonging]:
    return History(
        Gap(
            2019,
            2026,
            _FINALITY_NOT_MAPPED,
            SEED_003.at("line 53", "names the double and the labour-market finality, and no field"),
            EDULEX_12988.at("matrix", "the part that was read names the finalities, not their forms or fields"),
            EURYDICE_VSE.at("finalities", "pairs the finalities with forms of education, not with fields"),
        )
    )


FIELDS: Mapping[Level | Form | Finality, History[Belonging]] = {
    Level.NURSERY: _only_school(),
    Level.PRIMARY: _only_school(),
    Level.FIRST_STAGE_SECONDARY: History(In(2021, 2026, _SCHOOL, _NEWER_LIST)),
    Level.SECONDARY: History(Gap(2014, 2026, _BY_FORM, _TWO_FIELDS, _NEWER_LIST)),
    Level.ADULT: History(
        In(2014, 2020, _ADULT, EPOS_KA104.at("page", "KA104: organisations of formal and non-formal adult education")),
        In(2021, 2026, _ADULT, EPOS_KA121_ADU.at("page", "KA121-ADU: accredited project in adult education")),
    ),
    Form.ASO: _only_school(),
    Form.KSO: History(
        In(2014, 2020, _BOTH_SAYS_EPOS, _LIST_OF_EPOS, _ALL_FORMS_IN_PART),
        In(2021, 2026, _SCHOOL_SURELY, _NEWER_LIST),
    ),
    Form.TSO: History(*_two_fields(2026)),
    Form.BSO: History(*_two_fields(2026)),
    Form.DBSO: History(
        *_two_fields(2023), Gap(2024, 2026, _PHASED_OUT, CEDEFOP_DUAL.at("status", "DBSO and leertijd phased out"))
    ),
    Form.DUAL_LEARNING: History(In(2014, 2020, _VET, _GLOSSARY)),
    Form.LEERTIJD: History(
        In(2014, 2020, _VET, _GLOSSARY),
        Gap(2024, 2026, _PHASED_OUT, CEDEFOP_DUAL.at("status", "DBSO and leertijd phased out")),
    ),
    Form.OKAN: History(
        Gap(2014, 2026, _OKAN_NOT_MAPPED, SEED_002.at("line 533", "an OKAN class is an opportunity; names no field"))
    ),
    Form.BUSO: History(Gap(2014, 2020, _SPECIAL_NOT_SAID, _ALL_FORMS), Gap(2021, 2026, _BY_TRAINING_FORM, _NEWER_LIST)),
    Form.BUSO_OV1: _special(_SCHOOL),
    Form.BUSO_OV2: _special(_SCHOOL),
    Form.BUSO_OV3: _special(_VET),
    Form.BUSO_OV4: _special(_VET),
    Finality.DOORSTROOM: _not_mapped(),
    Finality.DUBBELE: _not_mapped(),
    Finality.ARBEIDSMARKTGERICHTE: _not_mapped(),
}
"""The fields of all education there is a word for; a call that is absent was not read."""


@frozen(kw_only=True)
class FieldsOf:
    """To which fields of the programme some Flemish education belongs.

    Attributes:
        education: the level, the form or the finality.
        call: the call year of the grant.
        fields: the fields it surely belongs to; empty where no source settles it, with the reason in ``why``.
        doubtful: further fields, on which the sources disagree.
        note: what there is to know about it.
        why: why there are no fields.
        evidence: how the fields are known; ``None`` where nothing is.
        sources: where it was read, or where it was looked for.
    """

    education: Level | Form | Finality
    call: int
    fields: tuple[Field, ...] = ()
    doubtful: tuple[Field, ...] = ()
    note: Label | None = None
    why: Label | None = None
    evidence: Evidence | None = None
    sources: tuple[Citation, ...] = ()

    def text(self, lang: Language) -> str:
        """Say the fields, or why they are not settled, with the sources."""
        heading = _HEADING.fill(
            lang,
            education=sentence(self.education.label.text(lang))[:-1],
            call=str(self.call),
            fields=_listed(self.fields, lang) or _NOT_SETTLED.text(lang),
        )
        doubt = _PERHAPS.fill(lang, fields=_listed(self.doubtful, lang)) if self.doubtful else ""
        said = [heading, doubt, *(sentence(words.text(lang)) for words in (self.note, self.why) if words is not None)]
        if self.sources:
            said.append(sourced(self.evidence, self.sources, lang))
        return " ".join(words for words in said if words)


def fields_of(education: Level | Form | Finality, *, call: int, evidence: Evidence = Evidence.SECONDARY) -> FieldsOf:
    """Tell to which fields of the programme some Flemish education belongs.

    Args:
        education: its level, its form or its finality.
        call: the call year of the grant.
        evidence: the weakest evidence that decides.

    Returns:
        The fields with their sources; no fields, and why, where no source settles it.

    Raises:
        WrongInput: for what is no level, form or finality, and for a call before the first of the programme.

    >>> [field.value for field in fields_of(Form.TSO, call=2019).fields]
    ['school', 'vet']
    >>> [field.value for field in fields_of(Form.ASO, call=2019).fields]
    ['school']
    >>> fields_of(Finality.DUBBELE, call=2024).why.text("nl")
    'geen bron zegt tot welk domein een finaliteit behoort'
    """
    _refuse_wrong(education, call)
    asked = FieldsOf(education=education, call=call)
    line = FIELDS[education].at(call)
    if line is None:
        return evolve(asked, why=_NOT_READ)
    if isinstance(line, Gap):
        return evolve(asked, why=line.why, sources=line.citations)
    if line.evidence < evidence:
        return evolve(asked, why=weaker_than_asked(line.evidence), evidence=line.evidence, sources=line.citations)
    belonging = line.value
    return evolve(
        asked,
        fields=belonging.fields,
        doubtful=belonging.doubtful,
        note=belonging.note,
        evidence=line.evidence,
        sources=line.citations,
    )


def _listed(fields: Iterable[Field], lang: Language) -> str:
    return listing([field.label.text(lang) for field in fields], lang, last="and")


def _refuse_wrong(education: object, call: int) -> None:
    problems: list[Problem] = []
    if not isinstance(education, Level | Form | Finality):
        problems.append(Problem(field="education", value=education, accepted=_EDUCATION))
    problems += wrong_question(call)
    if problems:
        raise WrongInput(problems)


_HEADING = Label(nl="{education}, oproep {call}: {fields}.", en="{education}, call {call}: {fields}.")
_PERHAPS = Label(nl="Misschien ook {fields}.", en="Perhaps also {fields}.")
_NOT_SETTLED = Label(nl="het domein is niet te zeggen", en="the field cannot be told")
_NOT_READ = Label(nl="voor deze oproep is hierover geen bron gelezen", en="for this call no source on it was read")
_EDUCATION = Label(nl="een Level, een Form of een Finality", en="a member of Level, Form or Finality")
