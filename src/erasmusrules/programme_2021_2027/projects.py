"""The projects of 2021-2027: who may apply, with whom, for how long and for how much.

Key Action 1 first, field by field; then the partnerships of Key Action 2.
"""

from collections.abc import Callable

from erasmusrules.bibliography.adult import DZS_ADULT, EPOS_KA121_ADU, IDEP_ADULT, TEMPUS_KA121_ADU
from erasmusrules.bibliography.every_field import (
    BRIDGES_ACCREDITATION,
    EC_ACCREDITATION_2020,
    EC_COUNTRIES,
    EPOS_ADU_2022,
    GRANTIA_KA220_2026,
    HKDIR_KA121,
    HKDIR_KA122,
    IDEP_KA210,
    INCLUSION_NETWORK_KA210,
    LIMEGROW,
    MEMORY,
    OPH_VET,
    STUDENTS_ON_THE_MOVE,
    SYNAOS_2021,
    WIKI_KA150,
    WIKI_KA220,
)
from erasmusrules.bibliography.higher import ECHE_2022
from erasmusrules.bibliography.school import (
    EC_KA240,
    FIDAE_SHORT_TERM,
    FONDI_KA240,
    IDEP_KA240,
    LEARGAS_KA240,
    PAD_KA122_2021,
    TR_NA_SCHOOL_FAQ,
)
from erasmusrules.bibliography.vet import ACCESSEUROPE_VET, EURODESK_LU, MONTENEGRO_VET, WIKI_KA121_VET
from erasmusrules.bibliography.youth import (
    ACCESSEUROPE_EXCHANGES,
    ACCESSEUROPE_KA151,
    ACCESSEUROPE_YOUTH_WORKERS,
    BEYOND_BORDERS,
    CY_FUNDING_PORTAL,
    DYNAMO,
    EC_YOUTH,
    FUNDS_FOR_NGOS_2022,
    IDEP_KA152,
    IDEP_SPORT,
    INJUVE_KA153,
    INJUVE_KA154,
    INJUVE_KA182,
    JFE_EXCHANGES,
    JFE_INCLUSION,
    JFE_NEWS_2024,
    JFE_NEWS_2026,
    JFE_ROUNDS_2022,
    JFE_ROUNDS_2025,
    JINT_FAQ,
    LEARGAS_INCLUSION,
    RO_EXCHANGE_2026,
    SALTO_GEOGRAPHY,
    SPORT_INFO_DAY_2025,
)
from erasmusrules.conditions import AllOf, AnyOf, Condition, Is, Perhaps
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label
from erasmusrules.openings import PROJECTS_CLOSED, PROJECTS_OPEN, of_projects
from erasmusrules.programme_2021_2027 import adult, higher, school, sport, vet, youth
from erasmusrules.programme_2021_2027.countries import COUNTRIES, FROM_2022, IN_2021
from erasmusrules.project import Project
from erasmusrules.project_facts import (
    ACCREDITED,
    ACTION,
    APPLICANT,
    APPLICANT_COUNTRY,
    BUDGET,
    CONSORTIUM,
    DIFFERENT_COUNTRIES,
    MONTHS,
    ORGANISATIONS,
    PARTICIPANTS,
    ROUND,
    SCHOOLS,
    SMALLEST_GROUP,
    START_MONTH,
    grants_within,
)
from erasmusrules.project_facts import COUNTRIES as ORGANISATION_COUNTRIES
from erasmusrules.rules import Kind, Rule, Topic
from erasmusrules.sources import Citation, Evidence
from erasmusrules.standing import Countries
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.applicants import Applicant
from erasmusrules.vocabulary.countries import Country

_KA120 = ACTION.one_of(Action.KA120_SCH, Action.KA120_VET, Action.KA120_ADU)
_KA121 = ACTION.one_of(Action.KA121_SCH, Action.KA121_VET, Action.KA121_ADU)
_KA121_SCH_ADU = ACTION.one_of(Action.KA121_SCH, Action.KA121_ADU)
_KA121_VET = ACTION.one_of(Action.KA121_VET)
_KA122 = ACTION.one_of(Action.KA122_SCH, Action.KA122_VET, Action.KA122_ADU)
_KA122_SCH = ACTION.one_of(Action.KA122_SCH)
_KA122_SCH_ADU = ACTION.one_of(Action.KA122_SCH, Action.KA122_ADU)
_KA122_VET = ACTION.one_of(Action.KA122_VET)
_KA130 = ACTION.one_of(Action.KA130_HED)
_KA131 = ACTION.one_of(Action.KA131_HED)
_KA171 = ACTION.one_of(Action.KA171_HED)
_KA150 = ACTION.one_of(Action.KA150_YOU)
_KA151 = ACTION.one_of(Action.KA151_YOU)
_KA152 = ACTION.one_of(Action.KA152_YOU)
_KA153 = ACTION.one_of(Action.KA153_YOU)
_KA154 = ACTION.one_of(Action.KA154_YOU)
_KA155 = ACTION.one_of(Action.KA155_YOU)
_KA182 = ACTION.one_of(Action.KA182_SPO)
_KA210 = ACTION.one_of(Action.KA210_SCH, Action.KA210_VET, Action.KA210_ADU, Action.KA210_YOU)
_KA220 = ACTION.one_of(
    *(Action.KA220_SCH, Action.KA220_VET, Action.KA220_ADU),
    *(Action.KA220_HED, Action.KA220_YOU),
)
_KA2_OF_YOUTH = ACTION.one_of(Action.KA210_YOU, Action.KA220_YOU)
_KA2_OF_OTHER_FIELDS = ACTION.one_of(
    *(Action.KA210_SCH, Action.KA210_VET, Action.KA210_ADU),
    *(Action.KA220_SCH, Action.KA220_VET, Action.KA220_ADU, Action.KA220_HED),
)
_KA240 = ACTION.one_of(Action.KA240_SCH)

_NOT_ACCREDITED = Is(ACCREDITED, truth=False)
_ALONE = Is(CONSORTIUM, truth=False)
_ORGANISATIONS = frozenset(Applicant) - {Applicant.INDIVIDUAL, Applicant.INFORMAL_GROUP}
_ANY_ORGANISATION = APPLICANT.among(
    _ORGANISATIONS,
    Label(nl="een organisatie", en="an organisation"),
    doubtful=(Applicant.INFORMAL_GROUP,),
)

_OUT_SINCE_THE_WAR = frozenset({Country.BY, Country.RU})
_NEIGHBOURS_EXCEPT_BELARUS_AND_RUSSIA = youth.NEIGHBOURS - _OUT_SINCE_THE_WAR

_START_NOT_READ = Label(
    nl="wanneer projecten van deze oproep moeten beginnen, is niet gevonden",
    en="it was not found when projects of this call have to start",
)
_COUNTRIES_TAKING_PART = Label(
    nl="landen die aan het programma deelnemen", en="countries that take part in the programme"
)
_WHICH_DAY = Label(nl="op welke dag van de maand het project begint", en="on which day of the month the project starts")
_NATIONAL_LIST = Label(
    nl="of de aanvrager op de lijst staat die elk land zelf vastlegt",
    en="whether the applicant is on the list that each country draws up",
)


def _first_open_in(call: int) -> Label:
    return Label(
        nl=f"de actie stond voor het eerst open in oproep {call}", en=f"the action was first open in call {call}"
    )


def _surely(*applicants: Applicant, perhaps: frozenset[Applicant]) -> Condition[Project]:
    """Require one of those the sources name; of the others they do not say it, or not of all."""
    return APPLICANT.one_of(*applicants, doubtful=perhaps.difference(applicants))


def _as_copies_say(
    make: Callable[[Countries], Condition[Project]], *citations: Citation
) -> History[Condition[Project]]:
    """Make a history of the calls of the country list: the list is official, what is asked of it was read in copies."""
    return COUNTRIES.each(make, *citations, evidence=Evidence.SECONDARY)


_ROUND_1 = ROUND.within(1, 1)
_ROUND_2 = ROUND.within(2, 2)


def _by_round(first: Condition[Project], second: Condition[Project]) -> Condition[Project]:
    """Require of each round what is said of it: a project cannot start before one can apply for it."""
    return AnyOf(AllOf(_ROUND_1, first), AllOf(_ROUND_2, second))


def _established(countries: Countries) -> Condition[Project]:
    return APPLICANT_COUNTRY.among(countries.eligible, countries.taking_part, doubtful=countries.doubtful)


def _or_a_neighbour(countries: Countries, regions: str) -> Label:
    return Label(
        nl=f"{countries.taking_part.nl}, of een derde land dat aan de EU grenst (regio 1 tot en met {regions})",
        en=f"{countries.taking_part.en}, or a third country neighbouring the EU (regions 1 to {regions})",
    )


# ------------------------------------------------------------------------------------------- organisations

_ORGANISATION: tuple[Rule[Project], ...] = (
    Rule(
        id="programme-2021-2027/organisation",
        title=Label(nl="aanvraag door een organisatie", en="application by an organisation"),
        topic=Topic.APPLICANT,
        applies=ACTION.one_of(
            *(Action.KA121_SCH, Action.KA121_VET, Action.KA121_ADU, Action.KA122_ADU),
            *(Action.KA131_HED, Action.KA171_HED, Action.KA151_YOU),
            *(Action.KA220_SCH, Action.KA220_VET, Action.KA220_ADU, Action.KA220_HED, Action.KA220_YOU),
        ),
        requires=History(
            In(
                2021,
                2026,
                _ANY_ORGANISATION,
                HKDIR_KA121.at("applicants", "KA121: institutions with an accreditation"),
                EC_YOUTH.at("applicants", "KA151: 1 organisation applies, established in a Programme Country"),
                CY_FUNDING_PORTAL.at("cooperation partnerships", "KA220: at least 3 organisations"),
                # Each page says it of its own action.
                evidence=Evidence.SECONDARY,
            ),
        ),
    ),
    Rule(
        id="youth/ka155/applicant",
        title=Label(nl="aanvrager van KA155-YOU", en="applicant for KA155-YOU"),
        topic=Topic.APPLICANT,
        applies=_KA155,
        requires=History(
            Gap(2021, 2021, _first_open_in(2022)),
            Gap(
                2022,
                2024,
                Label(
                    nl="wie mag aanvragen, is pas vanaf oproep 2025 gevonden",
                    en="who may apply was found from call 2025 on only",
                ),
            ),
            In(
                2025,
                2026,
                APPLICANT.among(
                    _ORGANISATIONS | {Applicant.INFORMAL_GROUP},
                    Label(
                        nl="een organisatie of een informele groep jongeren",
                        en="an organisation or an informal group of young people",
                    ),
                ),
                JFE_INCLUSION.at("applicants", "exactly 1 organisation or informal group in an application"),
            ),
        ),
    ),
)

# ------------------------------------------------------------------------------------------ open or closed

_OPENINGS: tuple[Rule[Project], ...] = (
    *(
        of_projects(rule)
        for rule in (*school.RULES, *vet.RULES, *adult.RULES, *higher.RULES, *youth.RULES, *sport.RULES)
        if rule.topic is Topic.ACTION
    ),
    Rule(
        id="programme-2021-2027/ka120/project-action",
        title=Label(nl="accreditatie (KA120)", en="accreditation (KA120)"),
        topic=Topic.ACTION,
        applies=_KA120,
        requires=History(
            In(
                2021,
                2026,
                PROJECTS_OPEN,
                EC_ACCREDITATION_2020.at("call", "KA120: opens the way to the simplified applications of 2021 on"),
                IDEP_ADULT.at("accreditation", "accreditation in adult education"),
                BRIDGES_ACCREDITATION.at("slides", "accreditation in school education, VET and adult education"),
            ),
        ),
    ),
    Rule(
        id="higher/ka130/project-action",
        title=Label(nl="consortiumaccreditatie (KA130-HED)", en="consortium accreditation (KA130-HED)"),
        topic=Topic.ACTION,
        applies=_KA130,
        requires=History(
            In(
                2021,
                2026,
                PROJECTS_OPEN,
                STUDENTS_ON_THE_MOVE.at("Flanders Traineeship Platform", "a consortium; its traineeships are KA131"),
            ),
        ),
    ),
    Rule(
        id="youth/ka150/project-action",
        title=Label(nl="accreditatie (KA150-YOU)", en="accreditation (KA150-YOU)"),
        topic=Topic.ACTION,
        applies=_KA150,
        requires=History(
            In(
                2021,
                2026,
                PROJECTS_OPEN,
                WIKI_KA150.at("page", "KA150: an accreditation without money; the budget is asked for in KA151"),
                JFE_ROUNDS_2022.at("rounds", "accreditation in 2021 and in 2022"),
                JFE_ROUNDS_2025.at("rounds", "accreditation in 2025"),
            ),
        ),
    ),
    Rule(
        id="partnerships/ka210/project-action",
        title=Label(nl="kleinschalige partnerschappen (KA210)", en="small-scale partnerships (KA210)"),
        topic=Topic.ACTION,
        applies=_KA210,
        requires=History(
            In(
                2021,
                2026,
                PROJECTS_OPEN,
                IDEP_KA210.at("page", "KA210 in school education, VET, adult education and youth; calls 2025 and 2026"),
                JFE_ROUNDS_2022.at("rounds", "KA210 in youth, in 2021 and in 2022"),
                CY_FUNDING_PORTAL.at("calls", "KA210 in the four fields"),
            ),
        ),
    ),
    Rule(
        id="partnerships/ka220/project-action",
        title=Label(nl="samenwerkingspartnerschappen (KA220)", en="cooperation partnerships (KA220)"),
        topic=Topic.ACTION,
        applies=_KA220,
        requires=History(
            In(
                2021,
                2026,
                PROJECTS_OPEN,
                WIKI_KA220.at("page", "KA220 applications"),
                JFE_ROUNDS_2022.at("rounds", "KA220 in youth, in 2021 and in 2022"),
                CY_FUNDING_PORTAL.at("calls", "KA220 in school education, VET, adult and higher education, and youth"),
                GRANTIA_KA220_2026.at("page", "KA220 in call 2026"),
            ),
        ),
    ),
    Rule(
        id="school/ka240/project-action",
        title=Label(
            nl="Europese partnerschappen voor schoolontwikkeling (KA240-SCH)",
            en="European Partnerships for School Development (KA240-SCH)",
        ),
        topic=Topic.ACTION,
        applies=_KA240,
        requires=History(
            In(2021, 2025, PROJECTS_CLOSED, LEARGAS_KA240.at("news", "new in call 2026")),
            In(
                2026,
                2026,
                PROJECTS_OPEN,
                LEARGAS_KA240.at("news", "new in call 2026"),
                EC_KA240.at("chapter", "European Partnerships for School Development"),
            ),
        ),
    ),
)

# --------------------------------------------------------- school education, VET and adult education

_SHORT_TERM_LENGTH = MONTHS.within(6, 18)
_AT_MOST_30 = PARTICIPANTS.at_most(30)
_3_GRANTS_IN_5_CALLS = grants_within(5, since=2021).at_most(3)
_KA122_STARTS_OF_2021 = In(
    2021,
    2021,
    _by_round(START_MONTH.within(9, 12), START_MONTH.within(13, 17)),
    SYNAOS_2021.at("start", "round 1: September to December (months 9 to 12); round 2: January to May 2022 (13 to 17)"),
)
_PER_FIELD = Label(
    nl="of subsidies in andere domeinen meetellen (de bronnen zijn het daarover niet eens)",
    en="whether grants in other fields count (the sources do not agree on it)",
)

_SHORT_TERM: tuple[Rule[Project], ...] = (
    Rule(
        id="school/ka122/applicant",
        title=Label(nl="aanvrager van KA122-SCH", en="applicant for KA122-SCH"),
        topic=Topic.APPLICANT,
        applies=_KA122_SCH,
        requires=History(
            In(
                2021,
                2026,
                # "Other organisations with a role in school education": which ones is settled nationally.
                _surely(
                    *(Applicant.SCHOOL, Applicant.SCHOOL_AUTHORITY, Applicant.SCHOOL_COORDINATION_BODY),
                    Applicant.PUBLIC_BODY,
                    perhaps=_ORGANISATIONS,
                ),
                LIMEGROW.at(
                    "applicants", "schools, public authorities, coordination bodies, others with a role in the field"
                ),
                TR_NA_SCHOOL_FAQ.at("applicants", "each school applies for itself", evidence=Evidence.SECONDARY),
            ),
        ),
        leaves_out=(_NATIONAL_LIST,),
    ),
    Rule(
        id="vet/ka122/applicant",
        title=Label(nl="aanvrager van KA122-VET", en="applicant for KA122-VET"),
        topic=Topic.APPLICANT,
        applies=_KA122_VET,
        requires=History(
            In(
                2021,
                2026,
                # A school may be a provider; a company may train learners; others may have a role in the field.
                _surely(Applicant.VET_PROVIDER, Applicant.PUBLIC_BODY, perhaps=_ORGANISATIONS),
                EURODESK_LU.at(
                    "applicants",
                    "VET providers; authorities, coordination bodies, others with a role; companies that train",
                ),
                ACCESSEUROPE_VET.at("applicants", "VET providers, authorities, companies that work with VET learners"),
            ),
        ),
        leaves_out=(_NATIONAL_LIST,),
    ),
    Rule(
        id="programme-2021-2027/ka122/accreditation",
        title=Label(nl="KA122 voor aanvragers zonder accreditatie", en="KA122 for applicants without accreditation"),
        topic=Topic.ACCREDITATION,
        applies=_KA122_SCH_ADU,
        requires=History(
            In(
                2021,
                2026,
                _NOT_ACCREDITED,
                HKDIR_KA122.at("applicants", "who holds an accreditation in the field cannot apply for KA122"),
            ),
        ),
    ),
    Rule(
        id="vet/ka122/accreditation",
        title=Label(
            nl="KA122-VET voor aanvragers zonder accreditatie", en="KA122-VET for applicants without accreditation"
        ),
        topic=Topic.ACCREDITATION,
        applies=_KA122_VET,
        requires=History(
            In(
                2021,
                2026,
                _NOT_ACCREDITED,
                ACCESSEUROPE_VET.at("applicants", "who holds a VET accreditation cannot apply for KA122-VET"),
            ),
        ),
    ),
    Rule(
        id="programme-2021-2027/ka122/earlier-grants",
        title=Label(nl="eerdere subsidies voor KA122", en="earlier grants for KA122"),
        topic=Topic.EARLIER_GRANTS,
        applies=_KA122_SCH_ADU,
        requires=History(
            In(
                2021,
                2026,
                _3_GRANTS_IN_5_CALLS,
                HKDIR_KA122.at("applicants", "at most 3 grants within 5 consecutive call years"),
                SYNAOS_2021.at("applicants", "at most 3 grants within 5 consecutive call years"),
            ),
        ),
        leaves_out=(_PER_FIELD,),
    ),
    Rule(
        id="vet/ka122/earlier-grants",
        title=Label(nl="eerdere subsidies voor KA122-VET", en="earlier grants for KA122-VET"),
        topic=Topic.EARLIER_GRANTS,
        applies=_KA122_VET,
        requires=History(
            In(
                2021,
                2026,
                _3_GRANTS_IN_5_CALLS,
                SYNAOS_2021.at("applicants", "at most 3 grants within 5 consecutive call years"),
            ),
        ),
        leaves_out=(_PER_FIELD,),
    ),
    Rule(
        id="programme-2021-2027/ka122/partners",
        title=Label(nl="KA122 zonder consortium", en="KA122 without a consortium"),
        topic=Topic.PARTNERS,
        applies=_KA122_SCH_ADU,
        requires=History(
            In(
                2021,
                2026,
                _ALONE,
                DZS_ADULT.at("short-term projects", "1 applicant; consortia only through an accreditation"),
                FIDAE_SHORT_TERM.at("applicants", "1 school applies, without a consortium"),
                # The agency's page is that of adult education; of schools only a copy says it.
                evidence=Evidence.SECONDARY,
            ),
        ),
    ),
    Rule(
        id="vet/ka122/partners",
        title=Label(nl="KA122-VET zonder consortium", en="KA122-VET without a consortium"),
        topic=Topic.PARTNERS,
        applies=_KA122_VET,
        requires=History(In(2021, 2026, _ALONE, MEMORY.at("KA122-VET", "1 applicant, without a consortium"))),
    ),
    Rule(
        id="programme-2021-2027/ka122/participants",
        title=Label(nl="aantal deelnemers in een project van KA122", en="number of participants in a KA122 project"),
        topic=Topic.PARTICIPANTS,
        applies=_KA122_SCH_ADU,
        requires=History(
            In(
                2021,
                2026,
                _AT_MOST_30,
                PAD_KA122_2021.at("short-term project", "at most 30; those who go along or prepare do not count"),
                SYNAOS_2021.at("participants", "at most 30; those who go along or prepare do not count"),
            ),
        ),
    ),
    Rule(
        id="vet/ka122/participants",
        title=Label(
            nl="aantal deelnemers in een project van KA122-VET", en="number of participants in a KA122-VET project"
        ),
        topic=Topic.PARTICIPANTS,
        applies=_KA122_VET,
        requires=History(
            In(
                2021,
                2026,
                _AT_MOST_30,
                ACCESSEUROPE_VET.at("participants", "at most 30"),
                SYNAOS_2021.at("participants", "at most 30; those who go along or prepare do not count"),
            ),
        ),
    ),
    Rule(
        id="programme-2021-2027/ka122/length",
        title=Label(nl="looptijd van een project van KA122", en="length of a KA122 project"),
        topic=Topic.DURATION,
        applies=_KA122,
        requires=History(
            In(
                2021,
                2026,
                _SHORT_TERM_LENGTH,
                PAD_KA122_2021.at("short-term project", "6 to 18 months"),
                MONTENEGRO_VET.at("short-term projects", "VET: 6 to 18 months"),
                SYNAOS_2021.at("length", "6 to 18 months"),
                ACCESSEUROPE_VET.at("length", "6 to 18 months"),
            ),
        ),
    ),
    Rule(
        id="programme-2021-2027/ka122/start",
        title=Label(nl="begin van een project van KA122", en="start of a KA122 project"),
        topic=Topic.START,
        kind=Kind.DUTY,
        applies=_KA122_SCH_ADU,
        requires=History(
            _KA122_STARTS_OF_2021,
            In(
                2022,
                2026,
                _by_round(
                    START_MONTH.within(6, 12),
                    Perhaps(
                        START_MONTH.within(13, 17),
                        Label(
                            nl="januari tot en met mei van het jaar erna is voor ronde 2; dat is niet nagelezen",
                            en="January to May of the following year is for round 2; that was not read",
                        ),
                    ),
                ),
                FIDAE_SHORT_TERM.at("start", "round 1: June to December of the call year (months 6 to 12)"),
                MEMORY.at("round 2", "January to May of the next year (months 13 to 17)"),
            ),
        ),
    ),
    Rule(
        id="vet/ka122/start",
        title=Label(nl="begin van een project van KA122-VET", en="start of a KA122-VET project"),
        topic=Topic.START,
        kind=Kind.DUTY,
        applies=_KA122_VET,
        requires=History(
            _KA122_STARTS_OF_2021,
            In(
                2022,
                2026,
                _by_round(START_MONTH.within(6, 12), START_MONTH.within(13, 17)),
                MEMORY.at(
                    "KA122-VET",
                    "round 1: June to December (months 6 to 12); round 2: January to May after it (13 to 17)",
                ),
            ),
        ),
    ),
)

_ACCREDITED_PROJECTS: tuple[Rule[Project], ...] = (
    Rule(
        id="programme-2021-2027/ka120/accreditation",
        title=Label(nl="één accreditatie (KA120) per domein", en="one accreditation (KA120) in each field"),
        topic=Topic.ACCREDITATION,
        applies=_KA120,
        requires=History(
            In(
                2021,
                2026,
                _NOT_ACCREDITED,
                IDEP_ADULT.at("accreditation", "at most 1 in each field; not both as organisation and as coordinator"),
                BRIDGES_ACCREDITATION.at("slides", "1 accreditation in each field"),
                # The agency's page is that of adult education.
                evidence=Evidence.SECONDARY,
            ),
        ),
        leaves_out=(
            Label(
                nl="of de organisatie minstens twee jaar ervaring in het domein heeft",
                en="whether the organisation has at least two years of experience in the field",
            ),
        ),
    ),
    Rule(
        id="programme-2021-2027/applicant-country",
        title=Label(nl="land van de aanvrager van KA121 of KA122", en="country of the applicant for KA121 or KA122"),
        topic=Topic.APPLICANT,
        applies=_KA121_SCH_ADU | _KA122_SCH_ADU,
        requires=COUNTRIES.each(
            _established, EPOS_ADU_2022.at("notice of 2022", "schools and adult education: programme countries only")
        ),
    ),
    Rule(
        id="vet/applicant-country",
        title=Label(
            nl="land van de aanvrager van KA121-VET of KA122-VET",
            en="country of the applicant for KA121-VET or KA122-VET",
        ),
        topic=Topic.APPLICANT,
        applies=_KA121_VET | _KA122_VET,
        requires=_as_copies_say(
            _established, EURODESK_LU.at("applicants", "established in a Member State or an associated country")
        ),
    ),
    Rule(
        id="programme-2021-2027/ka121/accreditation",
        title=Label(nl="accreditatie voor KA121", en="accreditation for KA121"),
        topic=Topic.ACCREDITATION,
        applies=_KA121,
        requires=History(
            In(
                2021,
                2026,
                ACCREDITED.holds(),
                EPOS_KA121_ADU.at("applicants", "who holds an accreditation in the field"),
                HKDIR_KA121.at("applicants", "institutions with an accreditation"),
                WIKI_KA121_VET.at("page", "KA121-VET: a valid VET accreditation"),
                EURODESK_LU.at("applicants", "a VET accreditation that is valid when the project starts"),
            ),
        ),
        leaves_out=(
            Label(
                nl="of de accreditatie geldig is op de begindatum van het project",
                en="whether the accreditation is valid on the first day of the project",
            ),
        ),
    ),
    Rule(
        id="programme-2021-2027/ka121/participants",
        title=Label(nl="aantal deelnemers in een project van KA121", en="number of participants in a KA121 project"),
        topic=Topic.PARTICIPANTS,
        applies=_KA121,
        requires=History(
            In(
                2021,
                2026,
                PARTICIPANTS.free(),
                TEMPUS_KA121_ADU.at("grant", "no cap on participants; a basic and a maximum grant instead"),
                WIKI_KA121_VET.at("page", "no cap on participants"),
            ),
        ),
    ),
    Rule(
        id="programme-2021-2027/ka121/length",
        title=Label(nl="looptijd van een project van KA121", en="length of a KA121 project"),
        topic=Topic.DURATION,
        applies=_KA121_SCH_ADU,
        requires=History(
            In(
                2021,
                2026,
                MONTHS.within(15, 24),
                EPOS_KA121_ADU.at("length", "15 months at first; after 12 months extendable to 24 in all"),
                TEMPUS_KA121_ADU.at("length", "15 months at first; after 12 months extendable to 24 in all"),
                HKDIR_KA121.at("length", "15 months at first"),
            ),
        ),
    ),
    Rule(
        id="vet/ka121/length",
        title=Label(nl="looptijd van een project van KA121-VET", en="length of a KA121-VET project"),
        topic=Topic.DURATION,
        applies=_KA121_VET,
        requires=History(
            In(
                2021,
                2026,
                AnyOf(
                    MONTHS.within(15, 15),
                    Perhaps(
                        MONTHS.within(15, 24),
                        Label(
                            nl="de verlenging tot 24 maanden is alleen voor scholen en volwasseneneducatie nagelezen",
                            en="the extension to 24 months was read for schools and adult education only",
                        ),
                    ),
                ),
                OPH_VET.at("length", "15 months at first"),
                MEMORY.at("KA121-VET", "after 12 months extendable to 24 in all"),
            ),
        ),
    ),
    Rule(
        id="programme-2021-2027/ka121/start",
        title=Label(nl="begin van een project van KA121", en="start of a KA121 project"),
        topic=Topic.START,
        kind=Kind.DUTY,
        applies=_KA121,
        requires=History(
            In(2021, 2021, START_MONTH.within(9, 9), MEMORY.at("KA121", "1 September 2021 (month 9)")),
            In(2022, 2026, START_MONTH.within(6, 6), MEMORY.at("KA121", "1 June of the call year (month 6)")),
        ),
        leaves_out=(_WHICH_DAY,),
    ),
)

# ------------------------------------------------------------------------------------------- higher education

_HIGHER: tuple[Rule[Project], ...] = (
    Rule(
        id="higher/ka131-ka171/accreditation",
        title=Label(
            nl="Erasmus-handvest (ECHE) of consortiumaccreditatie",
            en="Erasmus Charter (ECHE) or consortium accreditation",
        ),
        topic=Topic.ACCREDITATION,
        applies=_KA131 | _KA171,
        requires=History(
            In(
                2021,
                2026,
                ACCREDITED.holds(),
                ECHE_2022.at("purpose", "institutions need the Erasmus Charter (ECHE) to apply and to take part"),
                STUDENTS_ON_THE_MOVE.at("Flanders Traineeship Platform", "an accredited consortium applies for KA131"),
            ),
        ),
    ),
    Rule(
        id="higher/ka131/length",
        title=Label(nl="looptijd van een project van KA131", en="length of a KA131 project"),
        topic=Topic.DURATION,
        applies=_KA131,
        requires=History(In(2021, 2026, MONTHS.within(26, 26), MEMORY.at("KA131", "26 months"))),
    ),
    Rule(
        id="higher/ka131/start",
        title=Label(nl="begin van een project van KA131", en="start of a KA131 project"),
        topic=Topic.START,
        kind=Kind.DUTY,
        applies=_KA131,
        requires=History(
            In(2021, 2021, START_MONTH.within(9, 9), MEMORY.at("KA131", "1 September 2021 (month 9)")),
            In(2022, 2026, START_MONTH.within(6, 6), MEMORY.at("KA131", "1 June of the call year (month 6)")),
        ),
        leaves_out=(_WHICH_DAY,),
    ),
    Rule(
        id="higher/ka171/length",
        title=Label(nl="looptijd van een project van KA171", en="length of a KA171 project"),
        topic=Topic.DURATION,
        applies=_KA171,
        requires=History(
            Gap(2021, 2021, _first_open_in(2022)),
            In(
                2022,
                2026,
                AnyOf(MONTHS.within(24, 24), MONTHS.within(36, 36)),
                MEMORY.at("KA171", "24 or 36 months"),
            ),
        ),
    ),
)

# ------------------------------------------------------------------------------------------------------ youth


def _two_around_the_eu(countries: Countries, doubtful: frozenset[Country]) -> Condition[Project]:
    """Require two, from two countries of the programme or around the EU: two countries are two organisations."""
    return AllOf(
        DIFFERENT_COUNTRIES.at_least(2),
        ORGANISATION_COUNTRIES.each_of(
            (countries.eligible | youth.NEIGHBOURS) - doubtful, _or_a_neighbour(countries, "4"), doubtful=doubtful
        ),
    )


_2_FROM_2 = (
    EC_YOUTH.at("organisations", "2 or more, from 2 different countries; 1 sends and 1 receives"),
    ACCESSEUROPE_EXCHANGES.at("organisations", "at least 2, from 2 different countries"),
    ACCESSEUROPE_YOUTH_WORKERS.at("organisations", "at least 2, from 2 different countries"),
    IDEP_KA152.at("partners", "also third countries adjacent to the EU, regions 1 to 4"),
    BEYOND_BORDERS.at("list", "21 countries of regions 1 to 4: Western Balkans, East, South-Mediterranean, Russia"),
    SALTO_GEOGRAPHY.at("list", "the same regions"),
)
_YOUTH_LENGTH = MONTHS.within(3, 24)

_YOUTH: tuple[Rule[Project], ...] = (
    Rule(
        id="youth/ka151/accreditation",
        title=Label(nl="accreditatie voor KA151-YOU", en="accreditation for KA151-YOU"),
        topic=Topic.ACCREDITATION,
        applies=_KA151,
        requires=History(
            In(
                2021,
                2026,
                ACCREDITED.holds(),
                WIKI_KA150.at("page", "KA150: an accreditation without money; the budget is asked for in KA151"),
                JINT_FAQ.at("accreditation", "accredited organisations ask for a budget each year"),
            ),
        ),
    ),
    Rule(
        id="youth/ka151/length",
        title=Label(nl="looptijd van een project van KA151-YOU", en="length of a KA151-YOU project"),
        topic=Topic.DURATION,
        applies=_KA151,
        requires=History(
            In(
                2021,
                2025,
                MONTHS.within(15, 24),
                JFE_NEWS_2026.at("accredited projects", "until now 15 months at first"),
                ACCESSEUROPE_KA151.at("length", "15 months at first; after 12 months extendable to 24 in all"),
            ),
            In(
                2026,
                2026,
                MONTHS.within(12, 24),
                JFE_NEWS_2026.at("accredited projects", "12 months at first, extendable to 24"),
            ),
        ),
    ),
    Rule(
        id="youth/ka151/start",
        title=Label(nl="begin van een project van KA151-YOU", en="start of a KA151-YOU project"),
        topic=Topic.START,
        kind=Kind.DUTY,
        applies=_KA151,
        requires=History(
            Gap(2021, 2021, _START_NOT_READ),
            In(2022, 2022, START_MONTH.within(6, 6), JFE_ROUNDS_2022.at("rounds", "1 June 2022 (month 6)")),
            Gap(2023, 2026, _START_NOT_READ),
        ),
        leaves_out=(_WHICH_DAY,),
    ),
    Rule(
        id="youth/ka152-ka153/accreditation",
        title=Label(
            nl="KA152-YOU en KA153-YOU voor aanvragers zonder accreditatie",
            en="KA152-YOU and KA153-YOU for applicants without accreditation",
        ),
        topic=Topic.ACCREDITATION,
        applies=_KA152 | _KA153,
        requires=History(
            In(
                2021,
                2021,
                AnyOf(
                    _NOT_ACCREDITED,
                    Perhaps(
                        ACCREDITED.holds(),
                        Label(
                            nl="wie de accreditatie na eind maart 2021 aanvroeg, kon in 2021 nog een los project "
                            "aanvragen",
                            en="whoever applied for accreditation after the end of March 2021 could still apply for "
                            "a single project in 2021",
                        ),
                    ),
                ),
                JFE_ROUNDS_2022.at(
                    "single applications", "not for accredited organisations, except those that asked after March 2021"
                ),
            ),
            In(
                2022,
                2026,
                _NOT_ACCREDITED,
                JFE_ROUNDS_2022.at("single applications", "for informal groups and newcomers, not for the accredited"),
                JFE_ROUNDS_2025.at("single applications", "not for accredited organisations"),
                INJUVE_KA153.at("applicants", "accredited organisations take part as partners only"),
            ),
        ),
    ),
    Rule(
        id="youth/ka154-ka155/accreditation",
        title=Label(
            nl="KA154-YOU en KA155-YOU staan ook open voor geaccrediteerde organisaties",
            en="KA154-YOU and KA155-YOU are open to accredited organisations too",
        ),
        topic=Topic.ACCREDITATION,
        applies=_KA154 | _KA155,
        requires=History(
            In(
                2021,
                2026,
                ACCREDITED.free(),
                JFE_ROUNDS_2022.at("accreditation", "it does not open KA154; that stays a single application"),
                JFE_NEWS_2024.at("single applications", "KA154 and KA155 stay single applications"),
                JFE_ROUNDS_2025.at("accreditation", "it does not open KA154 and KA155"),
            ),
        ),
    ),
    Rule(
        id="youth/ka152/applicant",
        title=Label(
            nl="aanvrager van een jongerenuitwisseling (KA152-YOU)", en="applicant for a youth exchange (KA152-YOU)"
        ),
        topic=Topic.APPLICANT,
        applies=_KA152,
        requires=History(
            In(
                2021,
                2026,
                # A non-profit or social enterprise, or a company with social responsibility: others may be one.
                _surely(
                    *(Applicant.YOUTH_ORGANISATION, Applicant.INFORMAL_GROUP, Applicant.PUBLIC_BODY),
                    perhaps=_ORGANISATIONS,
                ),
                IDEP_KA152.at(
                    "applicants",
                    "non-profit, European youth NGO, public body, social enterprise, company, informal group",
                ),
                EC_YOUTH.at("applicants", "organisations and informal groups of young people"),
            ),
        ),
        leaves_out=(
            Label(
                nl="of een informele groep minstens 4 jongeren telt en een vertegenwoordiger van minstens 18 heeft",
                en="whether an informal group has at least 4 young people, and a representative of at least 18",
            ),
        ),
    ),
    Rule(
        id="youth/ka153/applicant",
        title=Label(
            nl="aanvrager van mobiliteit van jeugdwerkers (KA153-YOU)",
            en="applicant for mobility of youth workers (KA153-YOU)",
        ),
        topic=Topic.APPLICANT,
        applies=_KA153,
        requires=History(
            In(
                2021,
                2025,
                _surely(Applicant.YOUTH_ORGANISATION, Applicant.INFORMAL_GROUP, perhaps=_ORGANISATIONS),
                JFE_NEWS_2026.at("youth workers", "until 2025 informal groups could apply"),
                INJUVE_KA153.at("applicants", "organisations and informal groups"),
            ),
            In(
                2026,
                2026,
                _surely(Applicant.YOUTH_ORGANISATION, perhaps=_ORGANISATIONS),
                JFE_NEWS_2026.at("youth workers", "from 2026 on informal groups no longer apply"),
            ),
        ),
    ),
    Rule(
        id="youth/ka154/applicant",
        title=Label(
            nl="aanvrager van jongerenparticipatieactiviteiten (KA154-YOU)",
            en="applicant for youth participation activities (KA154-YOU)",
        ),
        topic=Topic.APPLICANT,
        applies=_KA154,
        requires=History(
            In(
                2021,
                2026,
                APPLICANT.among(
                    _ORGANISATIONS | {Applicant.INFORMAL_GROUP},
                    Label(nl="een organisatie of een informele groep", en="an organisation or an informal group"),
                ),
                INJUVE_KA154.at("applicants", "an organisation or informal group"),
            ),
        ),
    ),
    Rule(
        id="youth/applicant-country",
        title=Label(
            nl="land van de aanvrager van KA151 tot en met KA154", en="country of the applicant for KA151 to KA154"
        ),
        topic=Topic.APPLICANT,
        applies=_KA151 | _KA152 | _KA153 | _KA154,
        requires=COUNTRIES.each(
            _established,
            EC_YOUTH.at("applicants", "1 organisation applies, established in a Programme Country"),
            IDEP_KA152.at("applicants", "established in a Member State or an associated third country"),
            INJUVE_KA154.at("applicants", "an organisation or informal group of a Member State or associated country"),
        ),
    ),
    Rule(
        id="youth/ka152-ka153/partners",
        title=Label(nl="organisaties in KA152-YOU en KA153-YOU", en="organisations in KA152-YOU and KA153-YOU"),
        topic=Topic.PARTNERS,
        applies=_KA152 | _KA153,
        requires=History(
            In(
                2021,
                2021,
                _two_around_the_eu(IN_2021, IN_2021.doubtful),
                *_2_FROM_2,
                # No official list of the countries around the EU was read to its end.
                evidence=Evidence.SECONDARY,
            ),
            In(
                2022,
                2026,
                _two_around_the_eu(FROM_2022, FROM_2022.doubtful | _OUT_SINCE_THE_WAR),
                *_2_FROM_2,
                CY_FUNDING_PORTAL.at("calls", "Belarus and Russia are left out of most of KA2 and of Jean Monnet"),
                evidence=Evidence.SECONDARY,
            ),
        ),
    ),
    Rule(
        id="youth/ka154/partners",
        title=Label(nl="organisaties in KA154-YOU", en="organisations in KA154-YOU"),
        topic=Topic.PARTNERS,
        applies=_KA154,
        requires=History(
            In(
                2021,
                2026,
                ORGANISATIONS.free(),
                INJUVE_KA154.at("page", "national with 1 organisation or group, or transnational with 2 or more"),
            ),
        ),
    ),
    Rule(
        id="youth/ka155/partners",
        title=Label(nl="organisaties in KA155-YOU", en="organisations in KA155-YOU"),
        topic=Topic.PARTNERS,
        applies=_KA155,
        requires=History(
            Gap(2021, 2021, _first_open_in(2022)),
            Gap(
                2022,
                2024,
                Label(
                    nl="dat er precies één organisatie mag zijn, is alleen voor de oproepen 2025 en 2026 gevonden",
                    en="that there has to be exactly one organisation was found for calls 2025 and 2026 only",
                ),
                JFE_INCLUSION.at("applicants", "exactly 1 organisation or informal group, text of 2025-2026"),
            ),
            In(
                2025,
                2026,
                # There is always one: the applicant.
                ORGANISATIONS.at_most(1),
                JFE_INCLUSION.at("applicants", "exactly 1 organisation or informal group"),
            ),
        ),
    ),
    Rule(
        id="youth/ka152/groups",
        title=Label(nl="groepen in een project van KA152-YOU", en="groups in a KA152-YOU project"),
        topic=Topic.GROUP,
        kind=Kind.DUTY,
        applies=_KA152,
        requires=History(
            In(
                2021,
                2026,
                # Who cannot make up a group in the whole project cannot do so in any exchange.
                SMALLEST_GROUP.at_least(4),
                JFE_EXCHANGES.at("groups", "16 to 60 participants; 2 countries; at least 4 in each group"),
            ),
        ),
        leaves_out=(
            Label(
                nl="of elke uitwisseling van het project groepen van minstens 4 telt",
                en="whether each exchange of the project has groups of at least 4",
            ),
        ),
    ),
    Rule(
        id="youth/ka152/participants",
        title=Label(
            nl="aantal deelnemers in een project van KA152-YOU", en="number of participants in a KA152-YOU project"
        ),
        topic=Topic.PARTICIPANTS,
        applies=_KA152,
        requires=History(
            In(
                2021,
                2021,
                AnyOf(
                    PARTICIPANTS.within(16, 60),
                    Perhaps(
                        PARTICIPANTS.at_least(16),
                        Label(
                            nl="meer dan 60 deelnemers kunnen alleen met meer dan één uitwisseling in het project",
                            en="more than 60 participants are possible only with more than one exchange in the project",
                        ),
                    ),
                ),
                JFE_EXCHANGES.at("groups", "16 to 60 participants in an exchange; leaders do not count"),
            ),
            In(
                2022,
                2026,
                AnyOf(
                    PARTICIPANTS.within(16, 60),
                    Perhaps(
                        PARTICIPANTS.at_least(10),
                        Label(
                            nl="10 tot en met 15 deelnemers kan alleen als ze allemaal minder kansen hebben, "
                            "en meer dan 60 alleen met meer dan één uitwisseling in het project",
                            en="10 to 15 participants takes that all have fewer opportunities, "
                            "and more than 60 takes more than one exchange in the project",
                        ),
                    ),
                ),
                JFE_EXCHANGES.at("groups", "16 to 60 participants in an exchange; 10 with fewer opportunities only"),
                DYNAMO.at("groups", "16 to 60 participants; 10 if all have fewer opportunities"),
            ),
        ),
    ),
    Rule(
        id="youth/ka153/participants",
        title=Label(
            nl="aantal deelnemers in een project van KA153-YOU", en="number of participants in a KA153-YOU project"
        ),
        topic=Topic.PARTICIPANTS,
        applies=_KA153,
        requires=History(
            In(
                2021,
                2026,
                AnyOf(
                    PARTICIPANTS.at_most(50),
                    Perhaps(
                        PARTICIPANTS.free(),
                        Label(
                            nl="of 50 het maximum van een project of van een activiteit is, is niet duidelijk",
                            en="it is not clear whether 50 is the maximum of a project or of an activity",
                        ),
                    ),
                ),
                EC_YOUTH.at("youth workers", "up to 50 in a project"),
                INJUVE_KA153.at("participants", "up to 50"),
                MEMORY.at("Programme Guide", "up to 50 in each professional development activity"),
            ),
        ),
    ),
    Rule(
        id="youth/ka152-ka153/length",
        title=Label(
            nl="looptijd van een project van KA152-YOU of KA153-YOU", en="length of a KA152-YOU or KA153-YOU project"
        ),
        topic=Topic.DURATION,
        applies=_KA152 | _KA153,
        requires=History(
            In(
                2021,
                2026,
                _YOUTH_LENGTH,
                INJUVE_KA153.at("length", "3 to 24 months"),
                ACCESSEUROPE_EXCHANGES.at("length", "3 to 24 months"),
                ACCESSEUROPE_YOUTH_WORKERS.at("length", "3 to 24 months"),
                DYNAMO.at("project", "3 to 24 months"),
                # The agency's page is that of youth workers.
                evidence=Evidence.SECONDARY,
            ),
        ),
    ),
    Rule(
        id="youth/ka154/length",
        title=Label(nl="looptijd van een project van KA154-YOU", en="length of a KA154-YOU project"),
        topic=Topic.DURATION,
        applies=_KA154,
        requires=History(In(2021, 2026, _YOUTH_LENGTH, INJUVE_KA154.at("length", "3 to 24 months"))),
    ),
    Rule(
        id="youth/ka155/length",
        title=Label(nl="looptijd van een project van KA155-YOU", en="length of a KA155-YOU project"),
        topic=Topic.DURATION,
        applies=_KA155,
        requires=History(
            Gap(2021, 2021, _first_open_in(2022)),
            In(2022, 2022, MONTHS.within(3, 18), FUNDS_FOR_NGOS_2022.at("project", "3 to 18 months")),
            Gap(
                2023,
                2023,
                Label(
                    nl="3 tot en met 18 maanden (zoals in 2022) of tot en met 24 (zoals in 2024): "
                    "welke van de twee, is niet gevonden",
                    en="3 to 18 months (as in 2022) or 3 to 24 (as in 2024): it was not found which of the two",
                ),
            ),
            In(
                2024,
                2026,
                _YOUTH_LENGTH,
                LEARGAS_INCLUSION.at("project", "3 to 24 months"),
                JFE_INCLUSION.at("project", "3 to 24 months"),
            ),
        ),
    ),
    Rule(
        id="youth/ka152/start",
        title=Label(nl="begin van een project van KA152-YOU", en="start of a KA152-YOU project"),
        topic=Topic.START,
        kind=Kind.DUTY,
        applies=_KA152,
        requires=History(
            In(
                2021,
                2021,
                _by_round(
                    START_MONTH.within(8, 12),
                    Perhaps(
                        START_MONTH.at_least(13),
                        Label(
                            nl="wanneer projecten van ronde 2 in 2021 moesten beginnen, is niet gevonden",
                            en="it was not found when projects of round 2 of 2021 had to start",
                        ),
                    ),
                ),
                JFE_ROUNDS_2022.at(
                    "rounds", "2021, round 1: August to December (months 8 to 12; round 2 after it, 13)"
                ),
            ),
            In(
                2022,
                2026,
                _by_round(START_MONTH.within(6, 12), START_MONTH.within(13, 17)),
                JFE_ROUNDS_2022.at(
                    "rounds", "round 1: June to December (months 6 to 12); round 2: January to May after it (13 to 17)"
                ),
                JFE_ROUNDS_2025.at(
                    "rounds", "round 1: June to December (months 6 to 12); round 2: January to May after it (13 to 17)"
                ),
                RO_EXCHANGE_2026.at("project", "round 2 of 2026: January to May 2027 (months 13 to 17)"),
            ),
        ),
    ),
    Rule(
        id="youth/ka155/start",
        title=Label(nl="begin van een project van KA155-YOU", en="start of a KA155-YOU project"),
        topic=Topic.START,
        kind=Kind.DUTY,
        applies=_KA155,
        requires=History(
            Gap(2021, 2021, _first_open_in(2022)),
            Gap(2022, 2024, _START_NOT_READ),
            In(
                2025,
                2025,
                # March of the next year is in both windows: only after it and before it does the round matter.
                AllOf(
                    START_MONTH.within(7, 20),
                    AnyOf(START_MONTH.at_most(15), _ROUND_2),
                    AnyOf(START_MONTH.at_least(15), _ROUND_1),
                ),
                JFE_ROUNDS_2025.at(
                    "rounds",
                    "round 1: July to March after it (months 7 to 15); round 2: March to August 2026 (15 to 20)",
                ),
            ),
            Gap(2026, 2026, _START_NOT_READ),
        ),
    ),
    Rule(
        id="youth/ka154/grant",
        title=Label(nl="subsidie voor een project van KA154-YOU", en="grant for a KA154-YOU project"),
        topic=Topic.BUDGET,
        applies=_KA154,
        requires=History(
            In(2021, 2026, BUDGET.at_most(60_000), JINT_FAQ.at("KA154", "at most 60000 euros for each project"))
        ),
        leaves_out=(
            Label(
                nl="wat boven op dat maximum komt, wellicht kosten voor inclusie en buitengewone kosten: reken die "
                "niet mee",
                en="what comes on top of that maximum, perhaps inclusion costs and exceptional costs: leave those out",
            ),
        ),
    ),
)

# ------------------------------------------------------------------------------------------------------ sport

_SPORT: tuple[Rule[Project], ...] = (
    Rule(
        id="sport/ka182/project-participants",
        title=Label(nl="aantal deelnemers in een project van KA182", en="number of participants in a KA182 project"),
        topic=Topic.PARTICIPANTS,
        applies=_KA182,
        requires=History(
            Gap(2021, 2022, _first_open_in(2023)),
            In(
                2023,
                2026,
                PARTICIPANTS.at_most(10),
                INJUVE_KA182.at("participants", "at most 10 in a project"),
                IDEP_SPORT.at("participants", "at most 10 in a project"),
                SPORT_INFO_DAY_2025.at("call 2026", "at most 10 in a project"),
            ),
        ),
    ),
    Rule(
        id="sport/ka182/length",
        title=Label(nl="looptijd van een project van KA182", en="length of a KA182 project"),
        topic=Topic.DURATION,
        applies=_KA182,
        requires=History(
            Gap(2021, 2022, _first_open_in(2023)),
            Gap(
                2023,
                2023,
                Label(
                    nl="3 tot en met 18 maanden is pas vanaf oproep 2024 gevonden",
                    en="3 to 18 months was found from call 2024 on only",
                ),
            ),
            In(
                2024,
                2026,
                MONTHS.within(3, 18),
                IDEP_SPORT.at("project", "3 to 18 months"),
                SPORT_INFO_DAY_2025.at("call 2026", "3 to 18 months"),
            ),
        ),
    ),
)

# ----------------------------------------------------------------------------------- partnerships of Key Action 2


def _two_that_take_part(countries: Countries) -> Condition[Project]:
    """Require two, from two countries, all of the programme: two countries are two organisations."""
    return AllOf(
        DIFFERENT_COUNTRIES.at_least(2),
        ORGANISATION_COUNTRIES.each_of(countries.eligible, countries.taking_part, doubtful=countries.doubtful),
    )


def _three_that_take_part(countries: Countries, others: Condition[Project]) -> Condition[Project]:
    """Require three from three countries of the programme, and say from where the others may be."""
    return AllOf(
        ORGANISATIONS.at_least(3),
        ORGANISATION_COUNTRIES.at_least(3, countries.eligible, _COUNTRIES_TAKING_PART, doubtful=countries.doubtful),
        others,
    )


_OTHERS = Label(
    nl="of misschien een ander land, met een wezenlijke meerwaarde; dat is niet nagelezen",
    en="or perhaps another country, with an essential added value; that was not read",
)
_OTHERS_EXCEPT_BELARUS = Label(
    nl="of misschien een ander land behalve Belarus, met een wezenlijke meerwaarde; dat is niet nagelezen",
    en="or perhaps another country except Belarus, with an essential added value; that was not read",
)


def _perhaps_from_anywhere(countries: Countries, left_out: frozenset[Country]) -> Condition[Project]:
    """Require partners of the programme; that others may join is remembered, not read, so they are doubtful."""
    others = _OTHERS_EXCEPT_BELARUS if left_out else _OTHERS
    return ORGANISATION_COUNTRIES.each_of(
        countries.eligible,
        Label(nl=f"{countries.taking_part.nl} ({others.nl})", en=f"{countries.taking_part.en} ({others.en})"),
        doubtful=frozenset(Country) - countries.eligible - left_out,
    )


_3_FROM_3 = (
    CY_FUNDING_PORTAL.at("cooperation partnerships", "at least 3 organisations from 3 different countries, no maximum"),
    EC_COUNTRIES.at("list", "27 Member States; IS, LI, NO, MK, RS, TR"),
)
_FROM_ELSEWHERE = MEMORY.at("Programme Guide", "partners from third countries worldwide, if they are essential")
_BELARUS_OUT = CY_FUNDING_PORTAL.at("calls", "from 2023 on, Belarus is left out of KA220")

_LUMP_SUM_OF_KA210 = AnyOf(BUDGET.within(30_000, 30_000), BUDGET.within(60_000, 60_000))
_LUMP_SUM_OF_KA220 = AnyOf(
    BUDGET.within(120_000, 120_000), BUDGET.within(250_000, 250_000), BUDGET.within(400_000, 400_000)
)


_PARTNERSHIPS: tuple[Rule[Project], ...] = (
    Rule(
        id="partnerships/ka210/applicant",
        title=Label(nl="aanvrager van KA210", en="applicant for KA210"),
        topic=Topic.APPLICANT,
        applies=_KA210,
        requires=_as_copies_say(
            lambda countries: AllOf(
                _ANY_ORGANISATION,
                _established(countries),
            ),
            CY_FUNDING_PORTAL.at(
                "small-scale partnerships", "any public or private organisation of a Member State or associated country"
            ),
        ),
    ),
    Rule(
        id="partnerships/ka210/partners",
        title=Label(nl="organisaties in een project van KA210", en="organisations in a KA210 project"),
        topic=Topic.PARTNERS,
        applies=_KA210,
        requires=_as_copies_say(
            _two_that_take_part,
            IDEP_KA210.at("page", "at least 2 organisations from 2 different countries of the programme"),
            INCLUSION_NETWORK_KA210.at("page", "at least 2 organisations from 2 different countries"),
            # A page on partnerships in sport says that any third country may join; sport is not asked of an agency.
            CY_FUNDING_PORTAL.at("small-scale partnerships", "organisations of a Member State or associated country"),
        ),
    ),
    Rule(
        id="partnerships/ka210/length",
        title=Label(nl="looptijd van een project van KA210", en="length of a KA210 project"),
        topic=Topic.DURATION,
        applies=_KA210,
        requires=History(In(2021, 2026, MONTHS.within(6, 24), INCLUSION_NETWORK_KA210.at("page", "6 to 24 months"))),
    ),
    Rule(
        id="partnerships/ka210/grant",
        title=Label(nl="vast bedrag (lumpsum) van KA210", en="lump sum for KA210"),
        topic=Topic.BUDGET,
        applies=_KA210,
        requires=History(
            In(
                2021,
                2026,
                _LUMP_SUM_OF_KA210,
                CY_FUNDING_PORTAL.at("small-scale partnerships", "a lump sum of 30000 or 60000 euros"),
                INCLUSION_NETWORK_KA210.at("page", "a lump sum of 30000 or 60000 euros"),
            ),
        ),
    ),
    Rule(
        id="partnerships/ka220/applicant-country",
        title=Label(nl="land van de aanvrager van KA220", en="country of the applicant for KA220"),
        topic=Topic.APPLICANT,
        applies=_KA220,
        requires=_as_copies_say(
            _established,
            CY_FUNDING_PORTAL.at("cooperation partnerships", "partners of third countries do not coordinate"),
            GRANTIA_KA220_2026.at("page", "partners of third countries do not coordinate"),
        ),
    ),
    Rule(
        id="partnerships/ka220/partners",
        title=Label(nl="organisaties in een project van KA220", en="organisations in a KA220 project"),
        topic=Topic.PARTNERS,
        applies=_KA220,
        requires=History(
            In(
                2021,
                2021,
                _three_that_take_part(IN_2021, _perhaps_from_anywhere(IN_2021, frozenset())),
                *_3_FROM_3,
                _FROM_ELSEWHERE,
                # The list of countries is official; the number of organisations was read in a copy.
                evidence=Evidence.SECONDARY,
            ),
            In(
                2022,
                2022,
                _three_that_take_part(FROM_2022, _perhaps_from_anywhere(FROM_2022, frozenset())),
                *_3_FROM_3,
                _FROM_ELSEWHERE,
                evidence=Evidence.SECONDARY,
            ),
            In(
                2023,
                2025,
                _three_that_take_part(FROM_2022, _perhaps_from_anywhere(FROM_2022, frozenset({Country.BY}))),
                *_3_FROM_3,
                _FROM_ELSEWHERE,
                _BELARUS_OUT,
                evidence=Evidence.SECONDARY,
            ),
            In(
                2026,
                2026,
                _three_that_take_part(
                    FROM_2022,
                    ORGANISATION_COUNTRIES.each_of(
                        FROM_2022.eligible | _NEIGHBOURS_EXCEPT_BELARUS_AND_RUSSIA,
                        _or_a_neighbour(FROM_2022, "3"),
                        doubtful=FROM_2022.doubtful,
                    ),
                ),
                *_3_FROM_3,
                _BELARUS_OUT,
                GRANTIA_KA220_2026.at("page", "partners of third countries: regions 1 to 3 only"),
                SALTO_GEOGRAPHY.at("list", "the countries of regions 1 to 3"),
                evidence=Evidence.SECONDARY,
            ),
        ),
    ),
    Rule(
        id="partnerships/ka220/length",
        title=Label(nl="looptijd van een project van KA220", en="length of a KA220 project"),
        topic=Topic.DURATION,
        applies=_KA220,
        requires=History(
            In(
                2021,
                2026,
                MONTHS.within(12, 36),
                CY_FUNDING_PORTAL.at("cooperation partnerships", "12 to 36 months"),
                GRANTIA_KA220_2026.at("page", "12 to 36 months"),
            ),
        ),
    ),
    Rule(
        id="partnerships/ka220/grant",
        title=Label(nl="subsidie voor een project van KA220", en="grant for a KA220 project"),
        topic=Topic.BUDGET,
        applies=_KA220,
        requires=History(
            In(
                2021,
                2021,
                BUDGET.within(100_000, 400_000),
                CY_FUNDING_PORTAL.at("cooperation partnerships, 2021", "a budget of 100000 to 400000 euros"),
            ),
            In(
                2022,
                2026,
                _LUMP_SUM_OF_KA220,
                CY_FUNDING_PORTAL.at(
                    "cooperation partnerships, from 2022", "a lump sum of 120000, 250000 or 400000 euros"
                ),
                GRANTIA_KA220_2026.at("page", "a lump sum of 120000, 250000 or 400000 euros"),
            ),
        ),
    ),
    Rule(
        id="youth/partnerships/start",
        title=Label(nl="begin van een partnerschap in het domein jeugd", en="start of a partnership in youth"),
        topic=Topic.START,
        kind=Kind.DUTY,
        applies=_KA2_OF_YOUTH,
        requires=History(
            In(
                2021,
                2021,
                _by_round(START_MONTH.within(11, 14), START_MONTH.within(15, 17)),
                JFE_ROUNDS_2022.at(
                    "rounds",
                    "round 1: November 2021 to February 2022 (months 11 to 14); round 2: March to May 2022 (15 to 17)",
                ),
            ),
            In(
                2022,
                2025,
                _by_round(START_MONTH.within(9, 12), START_MONTH.within(13, 20)),
                JFE_ROUNDS_2022.at(
                    "rounds",
                    "2022, round 1: September to December (months 9 to 12); round 2: to August 2023 (13 to 20)",
                ),
                JFE_ROUNDS_2025.at(
                    "rounds",
                    "2025, round 1: September to December (months 9 to 12); round 2: to August 2026 (13 to 20)",
                ),
            ),
            Gap(2026, 2026, _START_NOT_READ),
        ),
    ),
    Rule(
        id="programme-2021-2027/partnerships/start",
        title=Label(nl="begin van een partnerschap", en="start of a partnership"),
        topic=Topic.START,
        kind=Kind.DUTY,
        applies=_KA2_OF_OTHER_FIELDS,
        # The months were read in the field of youth only.
        requires=History(
            In(
                2021,
                2021,
                _by_round(START_MONTH.within(11, 14), START_MONTH.within(15, 17)),
                MEMORY.at(
                    "partnerships",
                    "as in youth, round 1: November 2021 to February (months 11 to 14); round 2: to May (15 to 17)",
                ),
            ),
            In(
                2022,
                2026,
                _by_round(START_MONTH.within(9, 12), START_MONTH.within(13, 20)),
                MEMORY.at(
                    "partnerships",
                    "as in youth, round 1: September to December (months 9 to 12); round 2: to August (13 to 20)",
                ),
            ),
        ),
    ),
    Rule(
        id="school/ka240/applicant",
        title=Label(nl="aanvrager van KA240-SCH", en="applicant for KA240-SCH"),
        topic=Topic.APPLICANT,
        applies=_KA240,
        requires=History(
            Gap(2021, 2025, _first_open_in(2026)),
            In(
                2026,
                2026,
                AllOf(
                    # Whether a public body is such an authority, its name alone does not tell.
                    APPLICANT.one_of(
                        *(Applicant.SCHOOL_AUTHORITY, Applicant.SCHOOL_COORDINATION_BODY),
                        doubtful=(Applicant.PUBLIC_BODY,),
                    ),
                    _established(FROM_2022),
                ),
                IDEP_KA240.at("applicants", "a local or regional school authority, or a school coordination body"),
                LEARGAS_KA240.at("news", "a school authority or coordination body of a Member State or associated"),
                EC_COUNTRIES.at("list", "27 Member States; IS, LI, NO, MK, RS, TR"),
            ),
        ),
    ),
    Rule(
        id="school/ka240/partners",
        title=Label(nl="organisaties in een project van KA240-SCH", en="organisations in a KA240-SCH project"),
        topic=Topic.PARTNERS,
        applies=_KA240,
        requires=History(
            Gap(2021, 2025, _first_open_in(2026)),
            In(
                2026,
                2026,
                AllOf(
                    ORGANISATIONS.at_least(6),
                    ORGANISATION_COUNTRIES.at_least(
                        2,
                        FROM_2022.eligible,
                        _COUNTRIES_TAKING_PART,
                        doubtful=frozenset(Country) - FROM_2022.eligible,
                    ),
                    SCHOOLS.at_least(3),
                ),
                LEARGAS_KA240.at(
                    "news",
                    "at least 6 organisations of at least 2 countries, 3 schools: 2 of the coordinator's, 1 other",
                ),
                FONDI_KA240.at("page", "at least 6 organisations of at least 2 countries"),
                # The page of another agency says at least 2 organisations; that looks like a slip of copying.
            ),
        ),
        leaves_out=(
            Label(
                nl="of er 2 scholen in het land van de coördinator zijn, en 1 in een ander land",
                en="whether 2 schools are in the coordinator's country, and 1 in another",
            ),
        ),
    ),
    Rule(
        id="school/ka240/length",
        title=Label(nl="looptijd van een project van KA240-SCH", en="length of a KA240-SCH project"),
        topic=Topic.DURATION,
        applies=_KA240,
        requires=History(
            Gap(2021, 2025, _first_open_in(2026)),
            In(
                2026,
                2026,
                MONTHS.within(36, 36),
                IDEP_KA240.at("length", "3 years (36 months)"),
                LEARGAS_KA240.at("news", "3 years (36 months)"),
            ),
        ),
    ),
    Rule(
        id="school/ka240/grant",
        title=Label(nl="vast bedrag (lumpsum) van KA240-SCH", en="lump sum for KA240-SCH"),
        topic=Topic.BUDGET,
        applies=_KA240,
        requires=History(
            Gap(2021, 2025, _first_open_in(2026)),
            In(
                2026,
                2026,
                BUDGET.within(400_000, 400_000),
                IDEP_KA240.at("grant", "a lump sum of 400000 euros"),
                LEARGAS_KA240.at("news", "a lump sum of 400000 euros"),
            ),
        ),
    ),
)

RULES: tuple[Rule[Project], ...] = (
    *_OPENINGS,
    *_ORGANISATION,
    *_SHORT_TERM,
    *_ACCREDITED_PROJECTS,
    *_HIGHER,
    *_YOUTH,
    *_SPORT,
    *_PARTNERSHIPS,
)
