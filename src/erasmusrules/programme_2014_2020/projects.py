"""The projects of 2014-2020: who may apply, with whom, for how long and for how much.

Key Action 1 first, field by field; then the partnerships of Key Action 2.
"""

from collections.abc import Callable, Iterator

from erasmusrules.bibliography.adult import DZS_KA104, EPOS_KA104, TEMPUS_ADULT
from erasmusrules.bibliography.every_field import (
    AVEDU,
    EC_ACCREDITATION_2020,
    EPOS_EXTRA_CALLS_2020,
    EPOS_KICK_OFF_2016,
    GUIDE_PARTNERSHIPS,
    INCLUSION_NET_2020,
    MEMORY,
    OEAD_MOBILITY,
    OPH_KA108,
    SEED_001,
    SEED_004,
    SIGNTEACH,
    UK_NA_2020,
    YOE_2020,
)
from erasmusrules.bibliography.higher import SAAIC_243, SINOP
from erasmusrules.bibliography.school import (
    CUNI,
    EPOS_KA101,
    EPOS_KA229,
    EUPA_SCHOOL,
    FR_NA_KA229_2018,
    FRSE_KA229_FORMAL,
    LEARGAS_2018,
    NL_NA_KA229,
    OEAD_KA229_COSTS,
    OEAD_SCHOOL_COSTS,
    SAAIC_347,
    SCILT_2018,
    SEG_2018,
    TEMPUS_KA229,
    TR_NA_2015,
    UARCTIC_2015,
)
from erasmusrules.bibliography.vet import (
    ALTERA_VITA,
    CHARTER_CALL_2014,
    CHARTER_CALL_2015,
    CHARTER_FORM_2017,
    EC_VET_ORGANISATIONS,
    EPOS_KA102,
    EPOS_KICK_OFF_2018,
    EUPA_CHARTER_2019,
    GUIDE_ANNEX_I_VET,
    OEAD_VET_LEARNERS_2017,
    UK_CHARTER_2014,
)
from erasmusrules.bibliography.youth import (
    DIALOG_TIPS,
    DIALOGUE_RULES_2018,
    EC_DIALOGUE,
    EC_DIALOGUE_PROJECTS,
    EURODESK_EXCHANGES_2017,
    EXCHANGE_IT,
    FINNISH_PROJECT_MAP,
    GUIDE_YOUTH_2018,
    JINT_EXCHANGES,
)
from erasmusrules.conditions import AllOf, AnyOf, Condition, Fixed, Is, Perhaps
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label
from erasmusrules.openings import PROJECTS_CLOSED, PROJECTS_OPEN, of_projects
from erasmusrules.programme_2014_2020 import adult, centralised, higher, partnerships, school, vet, youth
from erasmusrules.programme_2014_2020.countries import COUNTRIES as PROGRAMME_COUNTRIES
from erasmusrules.project import Project
from erasmusrules.project_facts import (
    ACCREDITED,
    ACTION,
    ALL_SCHOOLS,
    APPLICANT,
    APPLICANT_COUNTRY,
    BUDGET,
    BUDGET_PER_MONTH,
    BUDGET_PER_SCHOOL_AND_YEAR,
    CONSORTIUM,
    CONSORTIUM_MEMBERS,
    COUNTRIES,
    DIFFERENT_COUNTRIES,
    LONG_TERM_PUPIL_MOBILITY,
    MONTHS,
    ORGANISATIONS,
    OUTSIDE_THE_CONSORTIUM,
    PARTICIPANTS,
    PARTNERSHIP_TYPE,
    START_MONTH,
)
from erasmusrules.rules import Kind, Rule, Topic
from erasmusrules.sources import Citation, Evidence
from erasmusrules.standing import Countries
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.applicants import Applicant, PartnershipType

_KA101 = ACTION.one_of(Action.KA101)
_KA102 = ACTION.one_of(Action.KA102)
_KA103 = ACTION.one_of(Action.KA103)
_KA104 = ACTION.one_of(Action.KA104)
_KA105 = ACTION.one_of(Action.KA105)
_KA107 = ACTION.one_of(Action.KA107)
_KA116 = ACTION.one_of(Action.KA116)
_KA347 = ACTION.one_of(Action.KA347)
_KA125 = ACTION.one_of(Action.KA125)
_KA203 = ACTION.one_of(Action.KA203)
_KA205 = ACTION.one_of(Action.KA205)
_KA219 = ACTION.one_of(Action.KA219)
_KA229 = ACTION.one_of(Action.KA229)
_VET = ACTION.one_of(Action.KA102, Action.KA116)
_SCHOOLS_ONLY = ACTION.one_of(Action.KA219, Action.KA229)
_KA226 = (Action.KA226_SCH, Action.KA226_VET, Action.KA226_HED)
_KA227 = (Action.KA227_SCH, Action.KA227_ADU, Action.KA227_YOU)
_EXTRA_CALLS = ACTION.one_of(*_KA226, *_KA227)
_STRATEGIC = (Action.KA200, Action.KA201, Action.KA202, Action.KA203, Action.KA204, Action.KA205)

_MAY_BE_ANY = frozenset(Applicant) - {Applicant.INDIVIDUAL, Applicant.INFORMAL_GROUP}
_AN_ORGANISATION = Label(nl="een organisatie", en="an organisation")
_ANY_ORGANISATION = APPLICANT.among(_MAY_BE_ANY, _AN_ORGANISATION)
_ALONE = Is(CONSORTIUM, truth=False)


def _all_but(*surely: Applicant) -> frozenset[Applicant]:
    """List the organisations whose name does not tell whether they belong to the field."""
    return _MAY_BE_ANY - set(surely)


# Which institutions count as schools is laid down country by country, so other names may stand for one.
_A_SCHOOL = APPLICANT.one_of(Applicant.SCHOOL, doubtful=(Applicant.VET_PROVIDER, Applicant.OTHER_ORGANISATION))

_ONE_APPLICATION = Label(
    nl="dat een organisatie per domein en per ronde één aanvraag indient",
    en="that an organisation applies once for each field and selection round",
)
_A_HOST_ABROAD = Label(
    nl="of er ook een ontvangende organisatie in een ander programmaland is",
    en="whether there is also a receiving organisation in another Programme Country",
)
_ADDED_VALUE = Label(
    nl="of een organisatie uit een partnerland een onmisbare meerwaarde heeft",
    en="whether an organisation from a Partner Country brings essential added value",
)
_BEFORE_KA229 = Label(nl="KA229 bestaat pas vanaf oproep 2018", en="KA229 exists only from call 2018 on")
_AFTER_KA219 = Label(
    nl="vanaf oproep 2018 is KA229 in de plaats van KA219 gekomen",
    en="from call 2018 on KA229 takes the place of KA219",
)
_EXTRA_CALLS_OF_2020 = Label(
    nl="KA226 en KA227 bestaan alleen in oproep 2020", en="KA226 and KA227 exist in call 2020 only"
)
_NOT_BEFORE_2020 = Gap(2014, 2019, _EXTRA_CALLS_OF_2020, EPOS_EXTRA_CALLS_2020.at("title", "extra calls of 2020"))

_OPENINGS = tuple(
    of_projects(rule)
    for rule in (*school.RULES, *vet.RULES, *adult.RULES, *higher.RULES, *youth.RULES, *partnerships.RULES)
    if rule.topic is Topic.ACTION
)


def _by_countries(
    first: int,
    last: int,
    make: Callable[[Countries], Condition[Project]],
    *citations: Citation,
    evidence: Evidence | None = None,
) -> Iterator[In[Condition[Project]]]:
    """Make the lines from the first to the last call of which the Programme Countries are a part."""
    for entry in PROGRAMME_COUNTRIES:
        if isinstance(entry, In) and entry.first <= last and first <= entry.last:
            yield In(
                max(first, entry.first),
                min(last, entry.last),
                make(entry.value),
                *citations,
                *entry.citations,
                evidence=evidence,
            )


def _from_programme_countries(least: int, countries: Countries) -> Condition[Project]:
    return COUNTRIES.at_least(least, countries.eligible, _PROGRAMME_COUNTRIES, doubtful=countries.doubtful)


def _two_of_two(countries: Countries) -> Condition[Project]:
    return AllOf(ORGANISATIONS.at_least(2), _from_programme_countries(2, countries))


def _three_of_three(countries: Countries) -> Condition[Project]:
    return AllOf(ORGANISATIONS.at_least(3), _from_programme_countries(3, countries))


_PROGRAMME_COUNTRIES = Label(nl="verschillende programmalanden", en="different Programme Countries")

# ------------------------------------------------------------------------ actions without rules for mobilities

_MORE_OPENINGS: tuple[Rule[Project], ...] = (
    Rule(
        id="higher/ka108/project-action",
        title=Label(nl="actie KA108", en="action KA108"),
        topic=Topic.ACTION,
        applies=ACTION.one_of(Action.KA108),
        requires=History(
            Gap(
                2014,
                2019,
                Label(
                    nl="alleen de oproep van 2020 is gelezen; sinds wanneer KA108 bestaat, is niet gevonden",
                    en="only the call of 2020 was read; it was not found since when KA108 has existed",
                ),
                OPH_KA108.at("call", "accreditation of mobility consortia, asked for by 11 February 2020"),
            ),
            In(
                2020,
                2020,
                PROJECTS_OPEN,
                OPH_KA108.at("call", "accreditation of mobility consortia, asked for by 11 February 2020"),
            ),
        ),
    ),
    Rule(
        id="vet/ka109/project-action",
        title=Label(nl="actie KA109", en="action KA109"),
        topic=Topic.ACTION,
        applies=ACTION.one_of(Action.KA109),
        requires=History(
            In(
                2014,
                2019,
                PROJECTS_OPEN,
                CHARTER_CALL_2014.at("title", "the first call, for Charters of 2015 to 2020"),
                UK_CHARTER_2014.at("news", "the first Charters are asked for by 22 September 2014"),
                CHARTER_CALL_2015.at("call", "asked for by 19 May 2016, used from 2017 on"),
                CHARTER_FORM_2017.at("form", "asked for by 17 May 2017"),
                EUPA_CHARTER_2019.at("page", "a call of 2019"),
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
        ),
    ),
    Rule(
        id="youth/ka110/project-action",
        title=Label(nl="actie KA110", en="action KA110"),
        topic=Topic.ACTION,
        applies=ACTION.one_of(Action.KA110),
        requires=History(
            In(2014, 2017, PROJECTS_OPEN, MEMORY.at("KA110", "accreditation for EVS in the calls 2014 to 2017")),
            Gap(
                2018,
                2020,
                Label(
                    nl="of de EVS-accreditatie na 2017 nog kon worden aangevraagd, is niet nagelezen",
                    en="it was not read whether the EVS accreditation could still be applied for after 2017",
                ),
            ),
        ),
    ),
    Rule(
        id="vet/ka117/project-action",
        title=Label(nl="actie KA117", en="action KA117"),
        topic=Topic.ACTION,
        applies=ACTION.one_of(Action.KA117),
        requires=History(
            Gap(
                2014,
                2020,
                Label(
                    nl="over KA117 is geen enkele bron gevonden",
                    en="no source about KA117 was found at all",
                ),
            ),
        ),
    ),
    Rule(
        id="programme-2014-2020/ka120/project-action",
        title=Label(nl="actie KA120", en="action KA120"),
        topic=Topic.ACTION,
        applies=ACTION.one_of(Action.KA120_SCH, Action.KA120_VET, Action.KA120_ADU),
        requires=History(
            In(
                2014,
                2019,
                PROJECTS_CLOSED,
                EC_ACCREDITATION_2020.at("call", "the first call, of 2020, for the years 2021 to 2027"),
            ),
            In(
                2020,
                2020,
                PROJECTS_OPEN,
                EC_ACCREDITATION_2020.at("call", "school, VET and adult education; asked for by 29 October 2020"),
            ),
        ),
    ),
    Rule(
        id="programme-2014-2020/ka200/project-action",
        title=Label(nl="actie KA200", en="action KA200"),
        topic=Topic.ACTION,
        applies=ACTION.one_of(Action.KA200),
        requires=History(
            In(
                2014,
                2015,
                PROJECTS_OPEN,
                FINNISH_PROJECT_MAP.at("KA200", "projects in more than one field, 2014 and 2015"),
            ),
            Gap(
                2016,
                2020,
                Label(
                    nl="partners uit andere domeinen bleven mogelijk, maar de code KA200 is na 2015 niet meer gezien",
                    en="partners from other fields remained possible, but the code KA200 was not seen after 2015",
                ),
                FINNISH_PROJECT_MAP.at("KA200", "projects in more than one field, 2014 and 2015"),
                SEED_004.at("lines 92-93", "partners may come from other sectors or from youth"),
            ),
        ),
    ),
    Rule(
        id="programme-2014-2020/ka202-ka203-ka204/project-action",
        title=Label(nl="acties KA202, KA203 en KA204", en="actions KA202, KA203 and KA204"),
        topic=Topic.ACTION,
        applies=ACTION.one_of(Action.KA202, Action.KA203, Action.KA204),
        requires=History(
            In(
                2014,
                2020,
                PROJECTS_OPEN,
                SEED_001.at("lines 145-147", "KA202, KA203 and KA204: strategic partnerships"),
                SEED_004.at("lines 84-90", "KA202, KA203 and KA204: strategic partnerships"),
            ),
        ),
    ),
    Rule(
        id="youth/ka205/project-action",
        title=Label(nl="actie KA205", en="action KA205"),
        topic=Topic.ACTION,
        applies=_KA205,
        requires=History(
            In(
                2014,
                2020,
                PROJECTS_OPEN,
                FINNISH_PROJECT_MAP.at("KA205", "strategic partnerships in youth"),
                SEED_004.at("line 295", "Key Action 2 has projects in youth, with JINT", evidence=Evidence.SECONDARY),
            ),
        ),
    ),
    Rule(
        id="programme-2014-2020/extra-calls-2020/project-action",
        title=Label(nl="acties KA226 en KA227", en="actions KA226 and KA227"),
        topic=Topic.ACTION,
        applies=_EXTRA_CALLS,
        requires=History(
            In(2014, 2019, PROJECTS_CLOSED, EPOS_EXTRA_CALLS_2020.at("title", "extra calls of 2020")),
            In(
                2020,
                2020,
                PROJECTS_OPEN,
                EPOS_EXTRA_CALLS_2020.at(
                    "page", "KA226 for school, VET and higher education; KA227 for school, adult education and youth"
                ),
                UK_NA_2020.at("news", "additional deadline, 29 October 2020"),
            ),
        ),
    ),
)

# -------------------------------------------------------------------------------------------- every field

_EVERY_FIELD: tuple[Rule[Project], ...] = (
    Rule(
        id="programme-2014-2020/applicant-country",
        title=Label(nl="land van de aanvrager", en="country of the applicant"),
        topic=Topic.APPLICANT,
        applies=ACTION.one_of(
            *(Action.KA101, Action.KA102, Action.KA103, Action.KA104, Action.KA116, Action.KA219, Action.KA229),
            *(*_STRATEGIC, *_KA226, *_KA227),
        ),
        requires=PROGRAMME_COUNTRIES.each(
            lambda countries: APPLICANT_COUNTRY.among(
                countries.eligible, countries.taking_part, doubtful=countries.doubtful
            ),
            OEAD_SCHOOL_COSTS.at("countries", "KA101: between Programme Countries only"),
            OEAD_VET_LEARNERS_2017.at("countries", "KA102: from one Programme Country to another"),
            TEMPUS_KA229.at("countries", "KA229: only Programme Countries; Switzerland is excluded"),
            TR_NA_2015.at("partners", "KA201 to KA205: Partner Countries as partners, not as applicant"),
            UARCTIC_2015.at("partners", "Partner Countries may join as partners, not apply"),
        ),
    ),
    Rule(
        id="programme-2014-2020/applicant",
        title=Label(nl="aanvrager van een strategisch partnerschap", en="applicant for a strategic partnership"),
        topic=Topic.APPLICANT,
        applies=ACTION.one_of(*_STRATEGIC, *_KA226, *_KA227),
        requires=History(
            In(
                2014,
                2020,
                # Groups without legal personality are said to apply in KA105; of partnerships nothing is said.
                APPLICANT.among(_MAY_BE_ANY, _AN_ORGANISATION, doubtful=(Applicant.INFORMAL_GROUP,)),
                NL_NA_KA229.at("who", "individuals cannot apply: it is always an organisation"),
                OEAD_MOBILITY.at("who", "individuals cannot apply: it is always an organisation"),
            ),
        ),
        leaves_out=(_ONE_APPLICATION,),
    ),
    Rule(
        id="programme-2014-2020/organisation",
        title=Label(nl="aanvraag door een organisatie", en="application by an organisation"),
        topic=Topic.APPLICANT,
        applies=ACTION.among(
            {*(Action.KA107, Action.KA125, Action.KA135, Action.KA347), *centralised.ACTIONS},
            Label(nl="een actie zonder eigen regel over de aanvrager", en="an action without a rule on its applicant"),
        ),
        requires=History(
            In(
                2014,
                2020,
                APPLICANT.among(_MAY_BE_ANY, _AN_ORGANISATION, doubtful=(Applicant.INFORMAL_GROUP,)),
                OEAD_MOBILITY.at("who", "individuals cannot apply: it is always an organisation"),
            ),
        ),
    ),
)

# ------------------------------------------------------------------------------------------- Key Action 1

_MAY_BE_HOSTS = Label(
    nl="andere organisaties van het project kunnen ontvangende organisaties in het buitenland zijn",
    en="other organisations of the project may be receiving organisations abroad",
)
_IN_ONE_COUNTRY = AnyOf(DIFFERENT_COUNTRIES.at_most(1), Perhaps(OUTSIDE_THE_CONSORTIUM.at_least(1), _MAY_BE_HOSTS))
_ALONE_OR_THREE = AnyOf(_ALONE, AllOf(CONSORTIUM_MEMBERS.at_least(2), _IN_ONE_COUNTRY))

_KEY_ACTION_1: tuple[Rule[Project], ...] = (
    Rule(
        id="school/ka101/applicant",
        title=Label(nl="aanvrager van KA101", en="applicant for KA101"),
        topic=Topic.APPLICANT,
        applies=_KA101,
        requires=History(
            In(
                2014,
                2014,
                _A_SCHOOL,
                EPOS_KA101.at("wie", "a school; consortia are possible from 2015 on"),
                OEAD_MOBILITY.at("who", "individuals cannot apply: it is always an organisation"),
            ),
            In(
                2015,
                2020,
                AnyOf(
                    AllOf(_ALONE, _A_SCHOOL),
                    AllOf(
                        CONSORTIUM.holds(),
                        # A public body or another organisation may be such a body under another name.
                        APPLICANT.one_of(
                            Applicant.SCHOOL_AUTHORITY,
                            Applicant.SCHOOL_COORDINATION_BODY,
                            doubtful=(Applicant.PUBLIC_BODY, Applicant.OTHER_ORGANISATION),
                        ),
                    ),
                ),
                EPOS_KA101.at("wie", "a school, or the coordinator of a consortium"),
                EUPA_SCHOOL.at("consortium", "a school authority or coordination body coordinates, not a school"),
                OEAD_MOBILITY.at("who", "individuals cannot apply; a school does not coordinate a consortium"),
            ),
        ),
        leaves_out=(
            _ONE_APPLICATION,
            Label(
                nl="de Vlaamse regel: kleuter- en lager onderwijs en aso alleen in schoolonderwijs; "
                "tso, (d)bso en kso ook in beroepsonderwijs",
                en="the Flemish rule: nursery, primary and ASO in school education only; "
                "TSO, (D)BSO and KSO in VET too",
            ),
            Label(
                nl="of de coördinator een organisatorische band heeft met de scholen van het consortium",
                en="whether the coordinator has an organisational link with the schools of the consortium",
            ),
        ),
    ),
    Rule(
        id="school/ka101/consortium",
        title=Label(nl="mobiliteitsconsortium in KA101", en="mobility consortium in KA101"),
        topic=Topic.PARTNERS,
        applies=_KA101,
        requires=History(
            In(2014, 2014, _ALONE, EPOS_KA101.at("consortium", "possible from 2015 on")),
            In(
                2015,
                2020,
                _ALONE_OR_THREE,
                EPOS_KA101.at("consortium", "at least 2 sending schools and 1 coordinator, in the same country"),
            ),
        ),
        leaves_out=(
            Label(
                nl="of de leden van het consortium scholen zijn", en="whether the members of the consortium are schools"
            ),
            _A_HOST_ABROAD,
        ),
    ),
    Rule(
        id="school/ka101/length",
        title=Label(nl="looptijd van een project van KA101", en="length of a KA101 project"),
        topic=Topic.DURATION,
        applies=_KA101,
        requires=History(
            In(
                2014,
                2020,
                MONTHS.within(12, 24),
                SEED_001.at("line 161, KA1", "a project takes 12 to 24 months"),
                OEAD_MOBILITY.at("length", "12 to 24 months"),
            ),
        ),
    ),
    Rule(
        id="vet/ka102-ka116/applicant",
        title=Label(nl="aanvrager van KA102 en KA116", en="applicant for KA102 and KA116"),
        topic=Topic.APPLICANT,
        applies=_VET,
        requires=History(
            In(
                2014,
                2020,
                AnyOf(
                    APPLICANT.one_of(Applicant.VET_PROVIDER, doubtful=_all_but(Applicant.VET_PROVIDER)),
                    AllOf(CONSORTIUM.holds(), _ANY_ORGANISATION),
                ),
                EPOS_KA102.at("wie", "an organisation of VET, or the coordinator of a national consortium"),
                OEAD_MOBILITY.at("who", "individuals cannot apply: it is always an organisation"),
            ),
        ),
        leaves_out=(_ONE_APPLICATION,),
    ),
    Rule(
        id="vet/ka102/accreditation",
        title=Label(nl="mobiliteitshandvest en KA102", en="Mobility Charter and KA102"),
        topic=Topic.ACCREDITATION,
        applies=_KA102,
        requires=History(
            In(
                2014,
                2014,
                ACCREDITED.free(),
                CHARTER_CALL_2014.at("title", "the first Charters are for 2015 to 2020: no action asks for one yet"),
            ),
            In(
                2015,
                2020,
                AnyOf(
                    Is(ACCREDITED, truth=False),
                    Perhaps(
                        ACCREDITED.holds(),
                        Label(
                            nl="wie het handvest heeft, vraagt KA116 aan; geen bron zegt dat KA102 dan gesloten is",
                            en="a holder of the Charter applies for KA116; no source says that KA102 is then closed",
                        ),
                    ),
                ),
                EPOS_KICK_OFF_2018.at("actions", "KA102 without the Charter, KA116 with the Charter"),
            ),
        ),
    ),
    Rule(
        id="vet/ka116/accreditation",
        title=Label(nl="mobiliteitshandvest voor KA116", en="Mobility Charter for KA116"),
        topic=Topic.ACCREDITATION,
        applies=_KA116,
        requires=History(
            Gap(
                2014,
                2014,
                Label(nl="de eerste handvesten gelden vanaf 2015", en="the first Charters are valid from 2015 on"),
                CHARTER_CALL_2014.at("title", "the first Charters are for 2015 to 2020"),
            ),
            In(
                2015,
                2020,
                ACCREDITED.holds(),
                EPOS_KICK_OFF_2018.at("actions", "KA116: only with the Charter"),
                EPOS_KA102.at("charter", "it gives the right to a simplified application"),
                GUIDE_ANNEX_I_VET.at("2A, accreditation", "a new Charter is used from the next general call on"),
            ),
        ),
    ),
    Rule(
        id="vet/ka102-ka116/consortium",
        title=Label(nl="consortium in KA102 en KA116", en="consortium in KA102 and KA116"),
        topic=Topic.PARTNERS,
        applies=_VET,
        requires=History(
            In(
                2014,
                2020,
                _ALONE_OR_THREE,
                EC_VET_ORGANISATIONS.at(
                    "consortium", "at least 3 VET organisations of 1 country: the coordinator and 2 more"
                ),
                AVEDU.at("consortium", "at least 3 VET organisations of 1 country"),
                CHARTER_CALL_2014.at("consortia", "a consortium has at least 3 VET organisations"),
            ),
        ),
        leaves_out=(_A_HOST_ABROAD,),
    ),
    Rule(
        id="vet/ka102-ka116/length",
        title=Label(nl="looptijd van een project van KA102 of KA116", en="length of a KA102 or KA116 project"),
        topic=Topic.DURATION,
        applies=_VET,
        requires=History(
            In(
                2014,
                2020,
                MONTHS.within(12, 24),
                EPOS_KA102.at("duur", "a project takes 12 to 24 months"),
                EPOS_KICK_OFF_2018.at("length", "12 to 24 months"),
                ALTERA_VITA.at("length", "12 to 24 months"),
            ),
        ),
    ),
    Rule(
        id="adult/ka104/applicant",
        title=Label(nl="aanvrager van KA104", en="applicant for KA104"),
        topic=Topic.APPLICANT,
        applies=_KA104,
        requires=History(
            In(
                2014,
                2020,
                APPLICANT.one_of(
                    Applicant.ADULT_EDUCATION_PROVIDER, doubtful=_all_but(Applicant.ADULT_EDUCATION_PROVIDER)
                ),
                EPOS_KA104.at("wie", "organisations of formal and non-formal adult education, never individuals"),
                TEMPUS_ADULT.at("who", "organisations of adult education"),
            ),
        ),
        leaves_out=(_ONE_APPLICATION,),
    ),
    Rule(
        id="adult/ka104/consortium",
        title=Label(nl="mobiliteitsconsortium in KA104", en="mobility consortium in KA104"),
        topic=Topic.PARTNERS,
        applies=_KA104,
        requires=History(
            In(
                2014,
                2014,
                AnyOf(
                    _ALONE,
                    Perhaps(
                        CONSORTIUM_MEMBERS.at_least(2),
                        Label(
                            nl="over een consortium in oproep 2014 is geen bron gevonden",
                            en="no source was found about a consortium in call 2014",
                        ),
                    ),
                ),
                EPOS_KA104.at(
                    "consortium", "from 2015 on, at least 3 organisations of 1 country: the coordinator and 2 more"
                ),
            ),
            In(
                2015,
                2020,
                _ALONE_OR_THREE,
                EPOS_KA104.at("consortium", "at least 3 organisations of 1 country: the coordinator and 2 more"),
            ),
        ),
        leaves_out=(_A_HOST_ABROAD,),
    ),
    Rule(
        id="adult/ka104/length",
        title=Label(nl="looptijd van een project van KA104", en="length of a KA104 project"),
        topic=Topic.DURATION,
        applies=_KA104,
        requires=History(
            In(
                2014,
                2020,
                MONTHS.within(12, 24),
                TEMPUS_ADULT.at("length", "12 to 24 months"),
                DZS_KA104.at("length", "12 to 24 months"),
            ),
        ),
    ),
    Rule(
        id="higher/ka103/applicant",
        title=Label(nl="aanvrager van KA103", en="applicant for KA103"),
        topic=Topic.APPLICANT,
        applies=_KA103,
        requires=History(
            In(
                2014,
                2020,
                AnyOf(
                    APPLICANT.one_of(Applicant.HIGHER_EDUCATION_INSTITUTION),
                    AllOf(CONSORTIUM.holds(), _ANY_ORGANISATION),
                ),
                SINOP.at("who", "an institution with the Charter for Higher Education, or an accredited consortium"),
                OPH_KA108.at("call", "mobility consortia apply as well", evidence=Evidence.SECONDARY),
            ),
        ),
    ),
    Rule(
        id="higher/ka103/accreditation",
        title=Label(
            nl="Erasmus-handvest voor hoger onderwijs (ECHE) of consortiumaccreditatie, voor KA103",
            en="Erasmus Charter for Higher Education (ECHE) or consortium accreditation, for KA103",
        ),
        topic=Topic.ACCREDITATION,
        applies=_KA103,
        requires=History(
            In(
                2014,
                2020,
                ACCREDITED.holds(),
                SINOP.at("who", "an institution with the Charter for Higher Education, or an accredited consortium"),
                OPH_KA108.at("call", "mobility consortia are accredited", evidence=Evidence.SECONDARY),
            ),
        ),
    ),
    Rule(
        id="higher/ka103/length",
        title=Label(nl="looptijd van een project van KA103", en="length of a KA103 project"),
        topic=Topic.DURATION,
        applies=_KA103,
        requires=History(
            In(
                2014,
                2020,
                AnyOf(MONTHS.within(16, 16), MONTHS.within(24, 24)),
                SAAIC_243.at("answer", "16 or 24 months"),
            ),
        ),
    ),
    Rule(
        id="higher/ka107/length",
        title=Label(nl="looptijd van een project van KA107", en="length of a KA107 project"),
        topic=Topic.DURATION,
        applies=_KA107,
        requires=History(
            Gap(
                2014,
                2020,
                Label(
                    nl="de bronnen spreken elkaar tegen: maximaal 26 maanden of maximaal 36 maanden",
                    en="the sources disagree: at most 26 months or at most 36 months",
                ),
                SAAIC_243.at("answer", "KA107: at most 26 months"),
            ),
        ),
    ),
    Rule(
        id="youth/ka105/applicant",
        title=Label(nl="aanvrager van KA105", en="applicant for KA105"),
        topic=Topic.APPLICANT,
        applies=_KA105,
        requires=History(
            In(
                2014,
                2020,
                APPLICANT.one_of(
                    Applicant.YOUTH_ORGANISATION,
                    Applicant.PUBLIC_BODY,
                    Applicant.INFORMAL_GROUP,
                    # The list of the source is open.
                    doubtful=_all_but(Applicant.YOUTH_ORGANISATION, Applicant.PUBLIC_BODY),
                ),
                JINT_EXCHANGES.at("who", "organisations, public bodies, informal groups of young people and others"),
                OEAD_MOBILITY.at("who", "individuals cannot apply: it is always an organisation"),
            ),
        ),
    ),
    Rule(
        id="youth/ka105/partners",
        title=Label(nl="partnerorganisaties in KA105", en="partners in KA105"),
        topic=Topic.PARTNERS,
        applies=_KA105,
        requires=History(
            *_by_countries(
                2014,
                2020,
                lambda countries: AllOf(
                    DIFFERENT_COUNTRIES.at_least(2),
                    COUNTRIES.at_least(
                        1,
                        countries.eligible,
                        Label(nl="programmaland", en="Programme Country"),
                        doubtful=countries.doubtful,
                    ),
                ),
                JINT_EXCHANGES.at(
                    "partners", "youth exchanges: 2 or more organisations of 2 or more countries, 1 a Programme Country"
                ),
                EXCHANGE_IT.at("partners", "2 organisations of 2 countries, at least 1 of a Programme Country"),
                # The agency says it of youth exchanges.
                evidence=Evidence.SECONDARY,
            ),
        ),
    ),
    Rule(
        id="youth/ka105/applicant-country",
        title=Label(nl="land van de aanvrager van KA105", en="country of the applicant for KA105"),
        topic=Topic.APPLICANT,
        applies=_KA105,
        requires=History(
            *_by_countries(
                2014,
                2020,
                lambda countries: APPLICANT_COUNTRY.among(
                    countries.eligible, countries.taking_part, doubtful=countries.doubtful
                ),
                EURODESK_EXCHANGES_2017.at("applicants", "any organisation or group of a Programme Country"),
                # The page speaks of youth exchanges, the list of countries is official.
                evidence=Evidence.SECONDARY,
            ),
        ),
    ),
    Rule(
        id="youth/ka105/length",
        title=Label(nl="looptijd van een project van KA105", en="length of a KA105 project"),
        topic=Topic.DURATION,
        applies=_KA105,
        requires=History(In(2014, 2020, MONTHS.within(3, 24), EXCHANGE_IT.at("length", "3 to 24 months"))),
    ),
    Rule(
        id="youth/ka347/partners",
        title=Label(nl="partnerorganisaties in KA347", en="partners in KA347"),
        topic=Topic.PARTNERS,
        applies=_KA347,
        requires=History(
            *_by_countries(
                2014,
                2020,
                lambda countries: COUNTRIES.at_least(
                    1,
                    countries.eligible,
                    Label(nl="programmaland", en="Programme Country"),
                    doubtful=countries.doubtful,
                ),
                EC_DIALOGUE.at(
                    "organisations",
                    "a national meeting: 1 of a Programme Country; transnational: 2 of 2 countries",
                ),
            ),
        ),
        leaves_out=(
            Label(
                nl="of er bij een transnationale ontmoeting 2 organisaties uit 2 landen zijn",
                en="whether a transnational meeting has 2 organisations from 2 countries",
            ),
        ),
    ),
    Rule(
        id="youth/ka347/project-participants",
        title=Label(nl="aantal deelnemers aan een project van KA347", en="participants in a KA347 project"),
        topic=Topic.PARTICIPANTS,
        applies=_KA347,
        requires=History(
            In(
                2014,
                2020,
                PARTICIPANTS.at_least(30),
                DIALOGUE_RULES_2018.at("participants", "at least 30 young participants in the project"),
                DIALOG_TIPS.at("conditions", "at least 30 participants"),
            ),
        ),
        leaves_out=(Label(nl="hoeveel van hen jongeren zijn", en="how many of them are young people"),),
    ),
    Rule(
        id="youth/ka347/length",
        title=Label(nl="looptijd van een project van KA347", en="length of a KA347 project"),
        topic=Topic.DURATION,
        applies=_KA347,
        requires=History(In(2014, 2020, MONTHS.within(3, 24), EC_DIALOGUE_PROJECTS.at("page", "3 to 24 months"))),
    ),
    Rule(
        id="youth/ka125/applicant-country",
        title=Label(nl="land van de aanvrager van KA125", en="country of the applicant for KA125"),
        topic=Topic.APPLICANT,
        applies=_KA125,
        requires=History(
            Gap(
                2014,
                2017,
                Label(nl="KA125 bestaat pas vanaf oproep 2018", en="KA125 exists only from call 2018 on"),
                FINNISH_PROJECT_MAP.at("KA125", "volunteering projects of call 2018"),
            ),
            *_by_countries(
                2018,
                2018,
                lambda countries: AnyOf(
                    APPLICANT_COUNTRY.among(
                        countries.associated,
                        Label(nl="een programmaland buiten de EU", en="a Programme Country outside the EU"),
                    ),
                    Perhaps(
                        APPLICANT_COUNTRY.among(
                            countries.member_states,
                            Label(nl="een EU-lidstaat", en="an EU Member State"),
                            doubtful=countries.doubtful,
                        ),
                        Label(
                            nl="organisaties uit de EU gaan naar het Europees Solidariteitskorps, "
                            "maar er zijn projecten uit een EU-land met deze code",
                            en="organisations from the EU go to the European Solidarity Corps, "
                            "but there are projects from an EU country with this code",
                        ),
                    ),
                ),
                GUIDE_YOUTH_2018.at("In 2018", "organisations of the EU go to the European Solidarity Corps"),
                FINNISH_PROJECT_MAP.at("KA125", "Finnish volunteering projects of call 2018"),
            ),
            Gap(
                2019,
                2020,
                Label(
                    nl="of organisaties uit programmalanden buiten de EU na 2018 nog konden aanvragen, "
                    "is niet nagelezen",
                    en="it was not read whether organisations from Programme Countries outside the EU could still "
                    "apply after 2018",
                ),
                GUIDE_YOUTH_2018.at("In 2018", "organisations of the EU go to the European Solidarity Corps"),
            ),
        ),
    ),
)

# ------------------------------------------------------------------------- Key Action 2, schools with schools

_BETWEEN_SCHOOLS: tuple[Rule[Project], ...] = (
    Rule(
        id="school/schools-only/applicant",
        title=Label(nl="aanvrager van KA219 en KA229", en="applicant for KA219 and KA229"),
        topic=Topic.APPLICANT,
        applies=_SCHOOLS_ONLY,
        requires=History(
            In(
                2014,
                2017,
                _A_SCHOOL,
                EPOS_KA229.at("news", "KA219: partnerships of schools only"),
                TR_NA_2015.at("KA219", "schools of Programme Countries only"),
            ),
            In(
                2018,
                2020,
                _A_SCHOOL,
                SEED_001.at("line 129, KA229", "only schools"),
                TEMPUS_KA229.at("who", "only schools; which institutions are schools is laid down by each country"),
                FRSE_KA229_FORMAL.at("who", "only schools, by the list of each country"),
                SAAIC_347.at("answer", "only schools, by the list of each country"),
            ),
        ),
    ),
    Rule(
        id="school/ka219/partners",
        title=Label(nl="partnerscholen in KA219", en="partner schools in KA219"),
        topic=Topic.PARTNERS,
        applies=_KA219,
        requires=History(
            *_by_countries(
                2014,
                2017,
                lambda countries: AllOf(
                    ALL_SCHOOLS.holds(),
                    DIFFERENT_COUNTRIES.at_least(2),
                    COUNTRIES.each_of(countries.eligible, countries.taking_part, doubtful=countries.doubtful),
                ),
                TR_NA_2015.at("KA219", "at least 2 schools of 2 Programme Countries; no Partner Countries"),
                EPOS_KA229.at("news", "KA219: partnerships of schools only"),
            ),
            Gap(2018, 2020, _AFTER_KA219, EPOS_KA229.at("news", "KA229 takes the place of KA219 from 2018 on")),
        ),
    ),
    Rule(
        id="school/ka229/partners",
        title=Label(nl="partnerscholen in KA229", en="partner schools in KA229"),
        topic=Topic.PARTNERS,
        applies=_KA229,
        requires=History(
            Gap(2014, 2017, _BEFORE_KA229, SEED_001.at("line 129, KA229", "a new action since 2018")),
            *_by_countries(
                2018,
                2020,
                lambda countries: AllOf(
                    ORGANISATIONS.at_most(6),
                    ALL_SCHOOLS.holds(),
                    DIFFERENT_COUNTRIES.at_least(2),
                    COUNTRIES.each_of(countries.eligible, countries.taking_part, doubtful=countries.doubtful),
                ),
                LEARGAS_2018.at("news", "2 to 6 schools of at least 2 Programme Countries"),
                TEMPUS_KA229.at("partners", "2 to 6 schools, of Programme Countries only; Switzerland is excluded"),
                FRSE_KA229_FORMAL.at("partners", "2 to 6 schools of at least 2 countries"),
                FR_NA_KA229_2018.at("partners", "2 to 6 schools"),
                SAAIC_347.at("answer", "2 to 6 schools"),
                # It says nothing of how many there are.
                SEED_001.at("line 129, KA229", "only schools", evidence=Evidence.OFFICIAL),
            ),
        ),
        leaves_out=(
            Label(
                nl="welke instellingen in elk land als school tellen",
                en="which institutions count as schools in each country",
            ),
        ),
    ),
    Rule(
        id="school/ka229/partnership-type",
        title=Label(nl="soort partnerschap in KA229", en="type of partnership in KA229"),
        topic=Topic.PARTNERSHIP_TYPE,
        kind=Kind.DUTY,  # the action settles it: a record that does not name the type is no less complete
        applies=_KA229,
        requires=History(
            Gap(2014, 2017, _BEFORE_KA229, SEED_001.at("line 129, KA229", "a new action since 2018")),
            In(
                2018,
                2020,
                PARTNERSHIP_TYPE.one_of(PartnershipType.EXCHANGE_OF_GOOD_PRACTICES),
                GUIDE_PARTNERSHIPS.at("types", "School Exchange Partnerships are exchanges of good practices"),
                SEG_2018.at("page", "a partnership for the exchange of good practices"),
            ),
        ),
    ),
    Rule(
        id="school/ka229/length",
        title=Label(nl="looptijd van een project van KA229", en="length of a KA229 project"),
        topic=Topic.DURATION,
        applies=_KA229,
        requires=History(
            Gap(2014, 2017, _BEFORE_KA229, SEED_001.at("line 129, KA229", "a new action since 2018")),
            In(
                2018,
                2020,
                AllOf(MONTHS.within(12, 36), AnyOf(MONTHS.at_most(24), LONG_TERM_PUPIL_MOBILITY.holds())),
                TEMPUS_KA229.at("length", "12 to 24 months; up to 36 with long-term mobility of pupils"),
                LEARGAS_2018.at("news", "12 to 24 months; up to 36 with long-term mobility of pupils"),
                FR_NA_KA229_2018.at("length", "12 to 24 months, or 36"),
                FRSE_KA229_FORMAL.at("length", "12 to 24 months; 36 only with long-term mobility of pupils"),
                SAAIC_347.at("answer", "12 to 24 months; 36 only with long-term mobility of pupils"),
            ),
        ),
    ),
    Rule(
        id="school/ka229/start",
        title=Label(nl="begin van een project van KA229", en="start of a KA229 project"),
        topic=Topic.START,
        kind=Kind.DUTY,
        applies=_KA229,
        requires=History(
            Gap(2014, 2017, _BEFORE_KA229, SEED_001.at("line 129, KA229", "a new action since 2018")),
            In(
                2018,
                2020,
                START_MONTH.within(9, 12),
                LEARGAS_2018.at("news", "from 1 September, month 9, to 31 December, month 12, of the call year"),
                FRSE_KA229_FORMAL.at("start", "from 1 September to 31 December of the call year"),
            ),
        ),
    ),
    Rule(
        id="school/ka229/grant",
        title=Label(nl="subsidie voor KA229", en="grant for KA229"),
        topic=Topic.BUDGET,
        applies=_KA229,
        requires=History(
            Gap(2014, 2017, _BEFORE_KA229, SEED_001.at("line 129, KA229", "a new action since 2018")),
            In(
                2018,
                2020,
                BUDGET_PER_SCHOOL_AND_YEAR.at_most(16500),
                LEARGAS_2018.at("news", "at most 16500 euros for each school and year"),
                SCILT_2018.at("news", "at most 16500 euros for each school and year"),
                OEAD_KA229_COSTS.at("costs", "at most 16500 euros for each school and year"),
                FR_NA_KA229_2018.at(
                    "budget", "16500 euros x schools x years for all together: 132000 for 4 schools in 24 months"
                ),
            ),
        ),
        leaves_out=(
            Label(
                nl="de subsidie voor bijzondere behoeften en voor dure reizen, die buiten het maximum valt "
                "en dus niet in het bedrag mag staan",
                en="the grant for special needs and for expensive travel, which lies outside the maximum "
                "and so must not be part of the amount",
            ),
        ),
    ),
)

# --------------------------------------------------------------------- Key Action 2, strategic partnerships

_SAME_AS_PARTNERSHIPS = INCLUSION_NET_2020.at("conditions", "KA226 and KA227: otherwise as strategic partnerships")
_SIX_MONTHS_IN_YOUTH = Label(
    nl="dat 6 maanden in het domein jeugd volstaan, is alleen uit het geheugen bekend",
    en="that 6 months are enough in youth is known from memory alone",
)
_COMPOSITION = (
    TR_NA_2015.at("partners", "at least 3 organisations of 3 Programme Countries"),
    UARCTIC_2015.at("partners", "at least 3 organisations of 3 Programme Countries; special types 2"),
    TEMPUS_ADULT.at("partnerships", "at least 3 organisations of 3 Programme Countries"),
    _SAME_AS_PARTNERSHIPS,
)
_TWO_AUTHORITIES = TR_NA_2015.at("partners", "local or regional school authorities: 2 organisations of 2 countries")


def _three_or_two_authorities(countries: Countries) -> Condition[Project]:
    return AnyOf(
        _three_of_three(countries),
        Perhaps(
            AllOf(
                APPLICANT.one_of(Applicant.SCHOOL_AUTHORITY, Applicant.PUBLIC_BODY),
                _two_of_two(countries),
            ),
            Label(
                nl="in een partnerschap van lokale of regionale schoolbesturen volstaan 2 organisaties uit 2 landen; "
                "of de partners dat zijn, is niet bekend",
                en="in a partnership of local or regional school authorities 2 organisations from 2 countries are "
                "enough; whether the partners are such authorities is not known",
            ),
        ),
    )


def _three_or_two_in_2014(countries: Countries) -> Condition[Project]:
    return AnyOf(
        _three_or_two_authorities(countries),
        Perhaps(
            AllOf(ALL_SCHOOLS.holds(), _two_of_two(countries)),
            Label(
                nl="partnerschappen tussen alleen scholen hadden in oproep 2014 misschien de code KA201",
                en="partnerships of schools only may have had the code KA201 in call 2014",
            ),
        ),
    )


def _three_or_two_in_youth(countries: Countries) -> Condition[Project]:
    return AllOf(
        ORGANISATIONS.at_least(2),
        AnyOf(
            _from_programme_countries(3, countries),
            Perhaps(
                _from_programme_countries(2, countries),
                Label(
                    nl="dat 2 organisaties uit 2 landen in het domein jeugd volstaan, is alleen uit het geheugen "
                    "bekend",
                    en="that 2 organisations from 2 countries are enough in youth is known from memory alone",
                ),
            ),
        ),
    )


_TYPE_DECIDES_NOTHING = Fixed[Project](
    met=True,
    said=Label(
        nl="vóór oproep 2016 waren er nog geen twee soorten partnerschap: de soort maakt niets uit",
        en="before call 2016 there were not yet two types of partnership: the type makes no difference",
    ),
)
_EITHER_TYPE = Fixed[Project](
    met=True,
    said=Label(
        nl="beide soorten partnerschap zijn mogelijk: innovatie en uitwisseling van goede praktijken",
        en="both types of partnership are possible: innovation and exchange of good practices",
    ),
)
_TWO_TYPES = (
    GUIDE_PARTNERSHIPS.at("types", "innovation, and exchange of good practices, which exists since 2016"),
    EPOS_KICK_OFF_2016.at("types", "two types from 2016 on"),
)

_PARTNERSHIPS: tuple[Rule[Project], ...] = (
    Rule(
        id="programme-2014-2020/partnership/partners",
        title=Label(nl="partners in een strategisch partnerschap", en="partners in a strategic partnership"),
        topic=Topic.PARTNERS,
        applies=ACTION.one_of(
            *(Action.KA200, Action.KA202, Action.KA203, Action.KA204),
            *(Action.KA226_VET, Action.KA226_HED, Action.KA227_ADU),
        ),
        requires=History(
            *_by_countries(2014, 2020, _three_of_three, *_COMPOSITION, evidence=Evidence.SECONDARY),
        ),
        leaves_out=(_ADDED_VALUE,),
    ),
    Rule(
        id="school/partnership/partners",
        title=Label(
            nl="partners in een strategisch partnerschap in het schoolonderwijs",
            en="partners in a strategic partnership in school education",
        ),
        topic=Topic.PARTNERS,
        applies=ACTION.one_of(Action.KA201, Action.KA226_SCH, Action.KA227_SCH),
        requires=History(
            *_by_countries(
                2014,
                2014,
                _three_or_two_in_2014,
                *_COMPOSITION,
                _TWO_AUTHORITIES,
                MEMORY.at("doubt D3", "schools-only projects of 2014 perhaps carried the code KA201"),
                evidence=Evidence.SECONDARY,
            ),
            *_by_countries(
                2015,
                2020,
                _three_or_two_authorities,
                *_COMPOSITION,
                _TWO_AUTHORITIES,
                evidence=Evidence.SECONDARY,
            ),
        ),
        leaves_out=(_ADDED_VALUE,),
    ),
    Rule(
        id="youth/partnership/partners",
        title=Label(
            nl="partners in een strategisch partnerschap in het domein jeugd",
            en="partners in a strategic partnership in youth",
        ),
        topic=Topic.PARTNERS,
        applies=ACTION.one_of(Action.KA205, Action.KA227_YOU),
        requires=History(
            *_by_countries(
                2014,
                2020,
                _three_or_two_in_youth,
                *_COMPOSITION,
                MEMORY.at("KA205", "2 organisations of 2 countries are enough in youth"),
                evidence=Evidence.SECONDARY,
            ),
        ),
        leaves_out=(_ADDED_VALUE,),
    ),
    Rule(
        id="programme-2014-2020/partnership/type",
        title=Label(nl="soort strategisch partnerschap", en="type of strategic partnership"),
        topic=Topic.PARTNERSHIP_TYPE,
        applies=ACTION.one_of(Action.KA201, Action.KA202, Action.KA204, Action.KA205),
        requires=History(
            In(2014, 2015, _TYPE_DECIDES_NOTHING, *_TWO_TYPES),
            In(
                2016,
                2020,
                _EITHER_TYPE,
                *_TWO_TYPES,
                # They do not speak of KA205.
                SEED_001.at("lines 145-147", "KA201, KA202 and KA204: both types", evidence=Evidence.OFFICIAL),
                SEED_004.at("lines 84-90", "KA201, KA202 and KA204: both types", evidence=Evidence.OFFICIAL),
            ),
        ),
        leaves_out=(
            Label(
                nl="dat alleen een partnerschap voor innovatie geld kan vragen voor intellectuele resultaten en voor "
                "disseminatie-evenementen",
                en="that only a partnership for innovation may ask for money for intellectual outputs and "
                "multiplier events",
            ),
        ),
    ),
    Rule(
        id="higher/ka203/partnership-type",
        title=Label(nl="soort partnerschap in KA203", en="type of partnership in KA203"),
        topic=Topic.PARTNERSHIP_TYPE,
        applies=_KA203,
        requires=History(
            In(2014, 2015, _TYPE_DECIDES_NOTHING, *_TWO_TYPES),
            In(
                2016,
                2020,
                PARTNERSHIP_TYPE.one_of(PartnershipType.INNOVATION),
                SEED_001.at("line 147", "KA203: innovation only"),
                SEED_004.at("line 89", "KA203: innovation only"),
                GUIDE_PARTNERSHIPS.at("types", "in higher education no exchange of good practices"),
            ),
        ),
    ),
    Rule(
        id="programme-2014-2020/partnership/length",
        title=Label(nl="looptijd van een strategisch partnerschap", en="length of a strategic partnership"),
        topic=Topic.DURATION,
        applies=ACTION.one_of(Action.KA200, Action.KA201, Action.KA202, Action.KA204, Action.KA219),
        requires=History(In(2014, 2020, MONTHS.within(12, 36), UARCTIC_2015.at("length", "12 to 36 months"))),
    ),
    Rule(
        id="higher/ka203/length",
        title=Label(nl="looptijd van een project van KA203", en="length of a KA203 project"),
        topic=Topic.DURATION,
        applies=_KA203,
        requires=History(
            In(2014, 2020, MONTHS.within(24, 36), CUNI.at("length", "24 to 36 months in higher education")),
        ),
    ),
    Rule(
        id="youth/ka205/length",
        title=Label(nl="looptijd van een project van KA205", en="length of a KA205 project"),
        topic=Topic.DURATION,
        applies=_KA205,
        requires=History(
            In(
                2014,
                2020,
                AnyOf(
                    MONTHS.within(12, 36),
                    Perhaps(
                        MONTHS.within(6, 36),
                        _SIX_MONTHS_IN_YOUTH,
                    ),
                ),
                UARCTIC_2015.at("length", "12 to 36 months"),
                MEMORY.at("KA205", "6 to 36 months in youth"),
            ),
        ),
    ),
    Rule(
        id="programme-2014-2020/partnership/grant",
        title=Label(nl="subsidie voor een strategisch partnerschap", en="grant for a strategic partnership"),
        topic=Topic.BUDGET,
        applies=ACTION.one_of(*_STRATEGIC, Action.KA219),
        requires=History(
            In(
                2014,
                2020,
                AllOf(BUDGET_PER_MONTH.at_most(12500), BUDGET.at_most(450000)),
                UARCTIC_2015.at("grant", "at most 12500 euros per month: 150000, 300000 or 450000 euros"),
                SIGNTEACH.at("grant", "at most 150000 euros per year"),
                YOE_2020.at("grant", "at most 450000 euros for 36 months"),
            ),
        ),
    ),
    Rule(
        id="programme-2014-2020/extra-calls-2020/length",
        title=Label(nl="looptijd van een project van KA226 of KA227", en="length of a KA226 or KA227 project"),
        topic=Topic.DURATION,
        applies=ACTION.one_of(Action.KA226_SCH, Action.KA226_VET, Action.KA227_SCH, Action.KA227_ADU),
        requires=History(
            _NOT_BEFORE_2020,
            In(
                2020,
                2020,
                MONTHS.within(12, 24),
                INCLUSION_NET_2020.at("grant", "at most 24 months"),
                UARCTIC_2015.at("length", "strategic partnerships: 12 months or more"),
                _SAME_AS_PARTNERSHIPS,
            ),
        ),
    ),
    Rule(
        id="higher/ka226/length",
        title=Label(nl="looptijd van een project van KA226-HED", en="length of a KA226-HED project"),
        topic=Topic.DURATION,
        applies=ACTION.one_of(Action.KA226_HED),
        requires=History(
            _NOT_BEFORE_2020,
            In(
                2020,
                2020,
                AnyOf(
                    MONTHS.within(24, 24),
                    Perhaps(
                        MONTHS.within(12, 24),
                        Label(
                            nl="of het minimum 12 maanden is, of 24 maanden zoals in KA203, is niet nagelezen",
                            en="it was not read whether the minimum is 12 months, or 24 months as in KA203",
                        ),
                    ),
                ),
                INCLUSION_NET_2020.at("grant", "at most 24 months"),
                UARCTIC_2015.at("length", "strategic partnerships: 12 months or more"),
                CUNI.at("length", "strategic partnerships in higher education: 24 months or more"),
                _SAME_AS_PARTNERSHIPS,
            ),
        ),
    ),
    Rule(
        id="youth/ka227/length",
        title=Label(nl="looptijd van een project van KA227-YOU", en="length of a KA227-YOU project"),
        topic=Topic.DURATION,
        applies=ACTION.one_of(Action.KA227_YOU),
        requires=History(
            _NOT_BEFORE_2020,
            In(
                2020,
                2020,
                AnyOf(
                    MONTHS.within(12, 24),
                    Perhaps(
                        MONTHS.within(6, 24),
                        _SIX_MONTHS_IN_YOUTH,
                    ),
                ),
                INCLUSION_NET_2020.at("grant", "at most 24 months"),
                UARCTIC_2015.at("length", "strategic partnerships: 12 months or more"),
                MEMORY.at("KA205", "6 to 36 months in youth"),
                _SAME_AS_PARTNERSHIPS,
            ),
        ),
    ),
    Rule(
        id="programme-2014-2020/extra-calls-2020/start",
        title=Label(nl="begin van een project van KA226 of KA227", en="start of a KA226 or KA227 project"),
        topic=Topic.START,
        kind=Kind.DUTY,
        applies=_EXTRA_CALLS,
        requires=History(
            _NOT_BEFORE_2020,
            In(
                2020,
                2020,
                START_MONTH.within(15, 18),
                YOE_2020.at("start", "from 1 March to 30 June 2021: months 15 to 18 from January 2020 on"),
            ),
        ),
    ),
    Rule(
        id="programme-2014-2020/extra-calls-2020/grant",
        title=Label(nl="subsidie voor KA226 en KA227", en="grant for KA226 and KA227"),
        topic=Topic.BUDGET,
        applies=_EXTRA_CALLS,
        requires=History(
            _NOT_BEFORE_2020,
            In(
                2020,
                2020,
                AllOf(BUDGET_PER_MONTH.at_most(12500), BUDGET.at_most(300000)),
                INCLUSION_NET_2020.at("grant", "at most 12500 euros per month: 300000 euros for 24 months"),
            ),
        ),
    ),
)

RULES: tuple[Rule[Project], ...] = (
    *_OPENINGS,
    *_MORE_OPENINGS,
    *_EVERY_FIELD,
    *_KEY_ACTION_1,
    *_BETWEEN_SCHOOLS,
    *_PARTNERSHIPS,
)
