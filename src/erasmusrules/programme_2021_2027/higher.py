"""Key Action 1, mobility of students and staff in higher education (KA131 and KA171).

KA131 sends from countries that take part in the programme to anywhere; KA171 goes to and from third countries that are
not associated. A blended intensive programme is taken as a whole: who goes to one is on a mobility for studies, for
teaching or for training.
"""

from erasmusrules.bibliography.every_field import MEMORY, STUDENTS_ON_THE_MOVE, WIKI_ACCOMPANYING, WIKI_TRAVEL_DAYS
from erasmusrules.bibliography.higher import (
    BELGRADE_TYPES,
    DAAD_REGIONS,
    DIKU_INTERNATIONAL_2021,
    DIKU_KA131_2021,
    DIKU_STAFF_2021,
    DIKU_STUDIES_2021,
    DIKU_TRAINEESHIPS_2021,
    EC_GLOSSARY,
    EC_TRAINEESHIP_AGREEMENT,
    EC_TRAINEESHIPS,
    ELTE_DOCTORAL,
    ERASMUSPLUSS_KA171,
    EUPA_KA131,
    EURIRELAND_BIP,
    EVTOS_STAFF,
    FR_NA_KA171_2022,
    FR_NA_KA171_2023,
    FU_BERLIN_BIP,
    GUIDE_HIGHER_COPY,
    HKDIR_KA171,
    IKY_INTERNATIONAL,
    LEARNING_AGREEMENT_FORMS,
    MEDUNI_WIEN_STAFF,
    NL_NA_KA131,
    PPKE_KA171,
    TUCEP,
    UAB_BIP,
    UIB_STAFF,
    WIKI_BIP,
    WIKI_DURATION_KA131,
    WIKI_KA171,
    WIKI_ORGANISATIONAL_SUPPORT,
    WIKI_RATES_KA131,
    WIKI_TEACHING_HOURS,
    WIKI_TRANSPORT,
)
from erasmusrules.conditions import AllOf, AnyOf, Condition, Fixed, Is, Perhaps
from erasmusrules.facts import (
    ABROAD,
    ACTION,
    ACTIVITY,
    COMPLETED_MONTHS,
    DAYS,
    DAYS_OF_360,
    ECTS,
    ENROLLED,
    GREEN_TRAVEL,
    INSIDE_PROJECT,
    LEARNING_AGREEMENT,
    MONTHS_AFTER_GRADUATION,
    MONTHS_IN_CYCLE,
    ONE_CYCLE_PROGRAMME,
    PARTICIPANTS,
    RECEIVING,
    RESIDES_ELSEWHERE,
    ROLE,
    SENDING,
    STARTED_MONTHS,
    TEACHING_HOURS_A_WEEK,
    TRAVEL_DAYS,
    VIRTUAL,
    WITH_FEWER_OPPORTUNITIES,
    YOUNGEST,
)
from erasmusrules.history import History, In
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.needs import Accompaniment, Ground, Need, Reason
from erasmusrules.openings import CLOSED, OPEN
from erasmusrules.programme_2021_2027.countries import COUNTRIES
from erasmusrules.rules import Kind, Rule, Topic
from erasmusrules.sources import Evidence
from erasmusrules.standing import Countries
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.roles import Role

_KA131 = ACTION.one_of(Action.KA131_HED)
_KA171 = ACTION.one_of(Action.KA171_HED)
_BOTH = ACTION.one_of(Action.KA131_HED, Action.KA171_HED)

_STUDIES = ACTIVITY.one_of(Activity.STUDENT_MOBILITY_FOR_STUDIES)
_TRAINEESHIPS = ACTIVITY.one_of(Activity.STUDENT_MOBILITY_FOR_TRAINEESHIPS)
_OF_STUDENTS = ACTIVITY.one_of(Activity.STUDENT_MOBILITY_FOR_STUDIES, Activity.STUDENT_MOBILITY_FOR_TRAINEESHIPS)
_TEACHING = ACTIVITY.one_of(Activity.STAFF_MOBILITY_FOR_TEACHING)
_TRAINING = ACTIVITY.one_of(Activity.STAFF_MOBILITY_FOR_TRAINING)
_TEACHING_AND_TRAINING = ACTIVITY.one_of(Activity.STAFF_MOBILITY_FOR_TEACHING_AND_TRAINING)
_OF_STAFF = ACTIVITY.one_of(
    Activity.STAFF_MOBILITY_FOR_TEACHING,
    Activity.STAFF_MOBILITY_FOR_TRAINING,
    Activity.STAFF_MOBILITY_FOR_TEACHING_AND_TRAINING,
)
_OF_PERSONS = _OF_STUDENTS | _OF_STAFF
_BIP = ACTIVITY.one_of(Activity.BLENDED_INTENSIVE_PROGRAMME)

_FEWER_FROM_ONE_INSTITUTION = Perhaps[Mobility](
    Fixed(
        met=True,
        said=Label(nl="minder lerenden van één instelling", en="fewer learners from one institution"),
    ),
    Label(
        nl="het minimum geldt voor het hele programma, met de lerenden van alle instellingen samen",
        en="the minimum is that of the whole programme, with the learners of all institutions together",
    ),
)
"""A stay is not refused for the size of the programme: that is to be checked."""

_INVITED = ROLE.one_of(Role.INVITED_STAFF_FROM_ENTERPRISES)
# Who is paid to train others, or writes a doctorate as a member of staff, was not read.
_PERHAPS_STAFF = (Role.TRAINER, Role.DOCTORAL_CANDIDATE)
# The agencies accept 60 real days that the tool counts as 59, and 58 or 59 days only because of February.
_LONG_TERM = (DAYS.at_least(60), DAYS_OF_360.at_least(60), COMPLETED_MONTHS.at_least(2))

_INTERRUPTIONS = Label(
    nl="onderbrekingen van het verblijf, en uitzonderingen bij overmacht",
    en="interruptions of the stay, and exceptions in cases of force majeure",
)
_HOURS_AFTER_THE_LAST_WEEK = Label(
    nl="hoeveel lesuren er bijkomen voor de dagen na de laatste volle week",
    en="how many teaching hours are added for the days after the last full week",
)
_SHARE_OUTSIDE = Label(
    nl="of niet meer dan 20% van de subsidie naar mobiliteiten buiten de programmalanden gaat",
    en="whether no more than 20% of the grant goes to mobilities outside the programme countries",
)

_NOT_ASSOCIATED = Label(
    nl="een niet met het programma geassocieerd derde land", en="a third country not associated to the Programme"
)
# Regions 13 (AD, MC, SM, VA) and 14 (CH, FO, GB).
_REGIONS_13_AND_14 = frozenset({Country.AD, Country.CH, Country.FO, Country.GB, Country.MC, Country.SM, Country.VA})
# Territories of the United Kingdom: in which region they are was not read.
_PERHAPS_REGION_14 = frozenset(
    {
        *(Country.AI, Country.BM, Country.FK, Country.GG, Country.GI, Country.GS, Country.IM, Country.IO),
        *(Country.JE, Country.KY, Country.MS, Country.PN, Country.SH, Country.TC, Country.VG),
    }
)
_REGIONS_1_TO_12 = frozenset(Country) - _REGIONS_13_AND_14 - _PERHAPS_REGION_14
_REGIONS_NAMED = Label(
    nl="een land dat aan het programma deelneemt, of een land in regio 1 tot en met 12",
    en="a country that takes part in the programme, or a country in regions 1 to 12",
)


def _one_side_not_associated(countries: Countries) -> Condition[Mobility]:
    others = frozenset(Country) - countries.eligible - countries.doubtful
    return AnyOf(
        AllOf(
            SENDING.among(countries.eligible, countries.taking_part, doubtful=countries.doubtful),
            RECEIVING.among(others, _NOT_ASSOCIATED, doubtful=countries.doubtful),
        ),
        AllOf(
            SENDING.among(others, _NOT_ASSOCIATED, doubtful=countries.doubtful),
            RECEIVING.among(countries.eligible, countries.taking_part, doubtful=countries.doubtful),
        ),
    )


def _sent_or_invited(countries: Countries) -> Condition[Mobility]:
    return AnyOf(
        SENDING.among(countries.eligible, countries.taking_part, doubtful=countries.doubtful),
        AllOf(_INVITED, RECEIVING.among(countries.eligible, countries.taking_part, doubtful=countries.doubtful)),
    )


def _shortest_of_staff(countries: Countries) -> Condition[Mobility]:
    return AnyOf(
        DAYS.at_least(5),
        AllOf(
            DAYS.at_least(2),
            SENDING.among(countries.eligible, countries.taking_part, doubtful=countries.doubtful),
            RECEIVING.among(countries.eligible, countries.taking_part, doubtful=countries.doubtful),
        ),
        _INVITED,
    )


def _no_aid_for_students(countries: Countries) -> Condition[Mobility]:
    return AnyOf(
        RECEIVING.among(countries.eligible, countries.taking_part, doubtful=countries.doubtful),
        ROLE.one_of(Role.DOCTORAL_CANDIDATE),
        Perhaps(
            Fixed[Mobility](
                met=True,
                said=Label(
                    nl="het ontvangende land kan geen ontwikkelingshulp krijgen",
                    en="the receiving country cannot receive development aid",
                ),
            ),
            Label(
                nl="bachelor- en masterstudenten gaan niet naar landen die ontwikkelingshulp kunnen krijgen; "
                "welke landen dat zijn, is niet nagelezen",
                en="bachelor's and master's students do not go to countries that can receive development aid; "
                "which countries these are was not read",
            ),
        ),
    )


ACTIONS: tuple[Rule[Mobility], ...] = (
    Rule(
        id="higher/ka131/action",
        title=Label(nl="actie KA131-HED", en="action KA131-HED"),
        topic=Topic.ACTION,
        applies=_KA131,
        requires=History(
            In(
                2021,
                2026,
                OPEN,
                DIKU_KA131_2021.at("page", "KA131, call 2021"),
                WIKI_ORGANISATIONAL_SUPPORT.at("page", "KA131, call 2024"),
                WIKI_RATES_KA131.at("page", "KA131, from call 2025 on"),
            ),
        ),
    ),
    Rule(
        id="higher/ka171/action",
        title=Label(nl="actie KA171-HED", en="action KA171-HED"),
        topic=Topic.ACTION,
        applies=_KA171,
        requires=History(
            In(2021, 2021, CLOSED, WIKI_KA171.at("page", "KA171, from call 2022 on")),
            In(
                2022,
                2026,
                OPEN,
                WIKI_KA171.at("page", "KA171, from call 2022 on"),
                FR_NA_KA171_2022.at("page", "KA171, call 2022"),
                FR_NA_KA171_2023.at("page", "KA171, call 2023"),
            ),
        ),
    ),
    Rule(
        id="higher/ka131/activity",
        title=Label(nl="activiteiten van KA131", en="activities of KA131"),
        topic=Topic.ACTIVITY,
        applies=_KA131,
        requires=History(
            In(
                2021,
                2026,
                ACTIVITY.one_of(
                    Activity.STUDENT_MOBILITY_FOR_STUDIES,
                    Activity.STUDENT_MOBILITY_FOR_TRAINEESHIPS,
                    Activity.STAFF_MOBILITY_FOR_TEACHING,
                    Activity.STAFF_MOBILITY_FOR_TRAINING,
                    Activity.STAFF_MOBILITY_FOR_TEACHING_AND_TRAINING,
                    Activity.BLENDED_INTENSIVE_PROGRAMME,
                ),
                DIKU_KA131_2021.at(
                    "activities", "studies, traineeships, teaching, training, blended intensive programmes"
                ),
                WIKI_BIP.at("page", "blended intensive programmes in KA131"),
                EVTOS_STAFF.at("teaching", "teaching and training may be combined in one stay"),
            ),
        ),
        leaves_out=(
            Label(
                nl="dat een verblijf met studie én stage als studie telt",
                en="that a stay of both study and traineeship counts as studies",
            ),
        ),
    ),
    Rule(
        id="higher/ka171/activity",
        title=Label(nl="activiteiten van KA171", en="activities of KA171"),
        topic=Topic.ACTIVITY,
        applies=_KA171,
        requires=History(
            In(
                2021,
                2026,
                ACTIVITY.one_of(
                    Activity.STUDENT_MOBILITY_FOR_STUDIES,
                    Activity.STUDENT_MOBILITY_FOR_TRAINEESHIPS,
                    Activity.STAFF_MOBILITY_FOR_TEACHING,
                    Activity.STAFF_MOBILITY_FOR_TRAINING,
                    Activity.STAFF_MOBILITY_FOR_TEACHING_AND_TRAINING,
                    # KA171 does not organise one, but its participants may join one.
                    doubtful=(Activity.BLENDED_INTENSIVE_PROGRAMME,),
                ),
                ERASMUSPLUSS_KA171.at("activities", "studies, traineeships, teaching and training of staff"),
                FR_NA_KA171_2022.at("activities", "call 2022: studies and traineeships, also combined, and staff"),
                BELGRADE_TYPES.at("types", "no blended intensive programmes with external policy funds"),
            ),
        ),
    ),
)

STUDENTS: tuple[Rule[Mobility], ...] = (
    Rule(
        id="higher/ka131-ka171/studies/participants",
        title=Label(
            nl="deelnemers aan studentenmobiliteit voor studie", en="participants in student mobility for studies"
        ),
        topic=Topic.PARTICIPANTS,
        applies=_BOTH & _STUDIES,
        requires=History(
            In(
                2021,
                2026,
                # "Post-docs" may study or be trainees, a page says; its footnote speaks of traineeships alone.
                ROLE.one_of(Role.STUDENT, Role.DOCTORAL_CANDIDATE, doubtful=(Role.RECENT_GRADUATE,)),
                DIKU_STUDIES_2021.at("who", "registered for a degree: bachelor's, master's or doctoral"),
                GUIDE_HIGHER_COPY.at("footnote 35", "post-docs take part in traineeships, as any other graduate"),
            ),
        ),
    ),
    Rule(
        id="higher/ka131-ka171/traineeships/participants",
        title=Label(nl="deelnemers aan stages", en="participants in traineeships"),
        topic=Topic.PARTICIPANTS,
        applies=_BOTH & _TRAINEESHIPS,
        requires=History(
            In(
                2021,
                2026,
                ROLE.one_of(Role.STUDENT, Role.DOCTORAL_CANDIDATE, Role.RECENT_GRADUATE),
                DIKU_TRAINEESHIPS_2021.at(
                    "who", "students of all levels, and in the first year after the degree; KA131 and KA171"
                ),
                ERASMUSPLUSS_KA171.at("traineeships", "KA171: also in the first year after the degree"),
                EC_TRAINEESHIPS.at("who", "students and recent graduates"),
            ),
        ),
    ),
    Rule(
        id="higher/ka131-ka171/traineeships/graduation",
        title=Label(nl="stage na het afstuderen", en="traineeship after graduation"),
        topic=Topic.ENROLMENT,
        applies=_BOTH & _TRAINEESHIPS,
        requires=History(
            In(
                2021,
                2026,
                AnyOf(MONTHS_AFTER_GRADUATION.at_most(12), ROLE.one_of(Role.STUDENT, Role.DOCTORAL_CANDIDATE)),
                EC_TRAINEESHIPS.at("recent graduates", "ended within 12 months of graduation"),
                STUDENTS_ON_THE_MOVE.at("page", "ended within 12 months of graduation"),
                GUIDE_HIGHER_COPY.at("footnote 35", "post-docs: within 12 months, as any other graduate"),
            ),
        ),
        leaves_out=(
            Label(
                nl="of de afgestudeerde in het laatste studiejaar, vóór het afstuderen, geselecteerd is",
                en="whether the graduate was selected in the last year of study, before graduation",
            ),
            Label(
                nl="dat de termijn na militaire dienst of burgerdienst later begint",
                en="that the period begins later after military or civil service",
            ),
        ),
    ),
    Rule(
        id="higher/ka131-ka171/studies/enrolment",
        title=Label(nl="inschrijving aan de uitzendende instelling", en="enrolment at the sending institution"),
        topic=Topic.ENROLMENT,
        kind=Kind.DUTY,
        applies=_BOTH & _STUDIES,
        requires=History(
            In(
                2021,
                2026,
                ENROLLED.holds(),
                DIKU_STUDIES_2021.at("who", "registered at the sending institution, for a degree"),
            ),
        ),
    ),
    Rule(
        id="higher/ka131-ka171/traineeships/enrolment",
        title=Label(nl="inschrijving aan de uitzendende instelling", en="enrolment at the sending institution"),
        topic=Topic.ENROLMENT,
        kind=Kind.DUTY,
        applies=_BOTH & _TRAINEESHIPS,
        requires=History(
            In(
                2021,
                2026,
                AnyOf(ENROLLED.holds(), ROLE.one_of(Role.RECENT_GRADUATE)),
                EC_TRAINEESHIPS.at("recent graduates", "selected while enrolled, in the last year of study"),
                STUDENTS_ON_THE_MOVE.at("page", "graduates are selected while still enrolled"),
            ),
        ),
    ),
    Rule(
        id="higher/ka131-ka171/students/shortest",
        title=Label(nl="minimumduur van studentenmobiliteit", en="minimum duration of student mobility"),
        topic=Topic.DURATION,
        applies=_BOTH & _OF_STUDENTS,
        requires=History(
            In(
                2021,
                2026,
                AnyOf(*_LONG_TERM, DAYS.within(5, 30)),
                DIKU_STUDIES_2021.at(
                    "length", "2 to 12 months, or 5 to 30 days; 2 months are 60 days, or 58 or 59 with February"
                ),
                DIKU_TRAINEESHIPS_2021.at("length", "KA131 and KA171: 60 days, or 5 to 30 days in short-term mobility"),
                WIKI_DURATION_KA131.at("formula", "long-term stays are counted in a year of 360 days, others in days"),
                FR_NA_KA171_2022.at("students", "KA171: 2 to 12 months"),
                FR_NA_KA171_2023.at("students", "KA171: short stays of 5 to 30 days"),
            ),
        ),
        leaves_out=(_INTERRUPTIONS,),
    ),
    Rule(
        id="higher/ka131-ka171/students/longest",
        title=Label(nl="maximumduur van studentenmobiliteit", en="maximum duration of student mobility"),
        topic=Topic.DURATION,
        applies=_BOTH & _OF_STUDENTS,
        requires=History(
            In(
                2021,
                2026,
                AnyOf(STARTED_MONTHS.at_most(12), DAYS_OF_360.at_most(360)),
                DIKU_STUDIES_2021.at("length", "2 to 12 months"),
                DIKU_TRAINEESHIPS_2021.at("length", "2 to 12 months, KA131 and KA171"),
                WIKI_DURATION_KA131.at("formula", "a year of 360 days"),
            ),
        ),
    ),
    Rule(
        id="higher/ka131-ka171/students/blended",
        title=Label(nl="virtueel deel van een kort verblijf", en="virtual part of a short stay"),
        topic=Topic.BLENDED,
        kind=Kind.DUTY,
        applies=_BOTH & _OF_STUDENTS,
        requires=History(
            In(
                2021,
                2026,
                AnyOf(
                    VIRTUAL.holds(),
                    # A recent graduate with a doctorate is in the same position; a record does not tell who has one.
                    ROLE.one_of(Role.DOCTORAL_CANDIDATE, doubtful=(Role.RECENT_GRADUATE,)),
                    *_LONG_TERM,
                ),
                DIKU_TRAINEESHIPS_2021.at(
                    "blended", "compulsory in a short stay, save for doctoral candidates; 2 months or 60 days are long"
                ),
                HKDIR_KA171.at("blended", "KA171: compulsory in a short stay, save for doctoral candidates"),
                NL_NA_KA131.at(
                    "blended", "compulsory in a short stay; optional for doctoral candidates, and in long stays"
                ),
                GUIDE_HIGHER_COPY.at(
                    "doctoral mobility", "doctoral candidates and post-docs: encouraged, not compulsory"
                ),
                WIKI_DURATION_KA131.at("formula", "long-term stays are counted in a year of 360 days"),
            ),
        ),
        leaves_out=(
            Label(
                nl="dat een doctorandus in een intensief blended programma wel een virtueel deel heeft",
                en="that a doctoral candidate in a blended intensive programme does have a virtual part",
            ),
        ),
    ),
    Rule(
        id="higher/ka131-ka171/studies/credits",
        title=Label(
            nl="studiepunten van een kort verblijf met een virtueel deel", en="credits of a short blended stay"
        ),
        topic=Topic.DOCUMENTS,
        kind=Kind.DUTY,
        applies=_BOTH & _STUDIES,
        requires=History(
            In(
                2021,
                2026,
                AnyOf(ECTS.at_least(3), Is(VIRTUAL, truth=False), *_LONG_TERM),
                EURIRELAND_BIP.at("credits", "at least 3 ECTS for blended mobility for studies"),
                NL_NA_KA131.at("blended", "at least 3 ECTS"),
                DIKU_STUDIES_2021.at("length", "from 2 months or 60 days on, a stay is long"),
                WIKI_DURATION_KA131.at("formula", "long-term stays are counted in a year of 360 days"),
            ),
        ),
    ),
    Rule(
        id="higher/ka131-ka171/months-per-cycle",
        title=Label(nl="maanden in het buitenland per studiecyclus", en="months abroad in a cycle of study"),
        topic=Topic.CYCLE,
        applies=_BOTH & _OF_STUDENTS,
        requires=History(
            In(
                2021,
                2026,
                AnyOf(MONTHS_IN_CYCLE.at_most(12), AllOf(MONTHS_IN_CYCLE.at_most(24), ONE_CYCLE_PROGRAMME.holds())),
                EC_TRAINEESHIPS.at("length", "12 months for each cycle of study; 24 in one-cycle programmes"),
                DIKU_STUDIES_2021.at("length", "up to 12 months for each level of study"),
                ERASMUSPLUSS_KA171.at("students", "KA171: up to 12 months for each level of study"),
            ),
        ),
        leaves_out=(
            Label(
                nl="wat meetelt: ook eerdere verblijven (LLP-Erasmus, Erasmus Mundus), dagen zonder beurs en stages "
                "na het afstuderen",
                en="what counts: earlier stays as well (LLP-Erasmus, Erasmus Mundus), days without a grant and "
                "traineeships after graduation",
            ),
        ),
    ),
    Rule(
        id="higher/ka131-ka171/students/learning-agreement",
        title=Label(nl="ondertekende leerovereenkomst", en="signed learning agreement"),
        topic=Topic.DOCUMENTS,
        kind=Kind.DUTY,
        applies=_BOTH & _OF_STUDENTS,
        requires=History(
            In(
                2021,
                2026,
                LEARNING_AGREEMENT.holds(),
                EC_TRAINEESHIP_AGREEMENT.at("before the mobility", "KA131: the three parties agree on it beforehand"),
                LEARNING_AGREEMENT_FORMS.at("forms", "forms for studies and traineeships, for KA131 and KA171"),
            ),
        ),
    ),
)

STAFF: tuple[Rule[Mobility], ...] = (
    Rule(
        id="higher/ka131-ka171/teaching/participants",
        title=Label(nl="deelnemers aan lesopdrachten", en="participants in teaching"),
        topic=Topic.PARTICIPANTS,
        applies=_BOTH & _TEACHING,
        requires=History(
            In(
                2021,
                2026,
                ROLE.one_of(
                    Role.STAFF,
                    Role.TEACHER,
                    Role.INVITED_STAFF_FROM_ENTERPRISES,
                    doubtful=(*_PERHAPS_STAFF, Role.NON_TEACHING_STAFF),
                ),
                DIKU_STAFF_2021.at("teaching", "staff of the institution, or of an enterprise invited to teach"),
            ),
        ),
    ),
    Rule(
        id="higher/ka131-ka171/training/participants",
        title=Label(
            nl="deelnemers aan personeelsmobiliteit voor opleiding", en="participants in staff mobility for training"
        ),
        topic=Topic.PARTICIPANTS,
        applies=_BOTH & _TRAINING,
        requires=History(
            In(
                2021,
                2026,
                ROLE.one_of(
                    Role.STAFF,
                    Role.TEACHER,
                    Role.NON_TEACHING_STAFF,
                    # They are invited to teach; whether they may come for training was not read.
                    doubtful=(*_PERHAPS_STAFF, Role.INVITED_STAFF_FROM_ENTERPRISES),
                ),
                DIKU_STAFF_2021.at("page", "academic as well as technical and administrative staff"),
            ),
        ),
        leaves_out=(
            Label(
                nl="of de opleiding geen conferentie is (een conferentie komt niet in aanmerking)",
                en="whether the training is no conference (a conference does not qualify)",
            ),
        ),
    ),
    Rule(
        id="higher/ka131-ka171/teaching-and-training/participants",
        title=Label(
            nl="deelnemers aan lesopdrachten en opleiding samen", en="participants in teaching and training combined"
        ),
        topic=Topic.PARTICIPANTS,
        applies=_BOTH & _TEACHING_AND_TRAINING,
        requires=History(
            In(
                2021,
                2026,
                ROLE.one_of(
                    Role.STAFF,
                    Role.TEACHER,
                    doubtful=(*_PERHAPS_STAFF, Role.NON_TEACHING_STAFF, Role.INVITED_STAFF_FROM_ENTERPRISES),
                ),
                DIKU_STAFF_2021.at("page", "staff go abroad to teach or to be trained"),
                EVTOS_STAFF.at("teaching", "teaching may be combined with training in one stay"),
            ),
        ),
    ),
    Rule(
        id="higher/ka131-ka171/staff/enrolment",
        title=Label(nl="band met de uitzendende organisatie", en="link with the sending organisation"),
        topic=Topic.ENROLMENT,
        kind=Kind.DUTY,
        applies=_BOTH & _OF_STAFF,
        requires=History(
            In(
                2021,
                2026,
                ENROLLED.holds(),
                DIKU_STAFF_2021.at("teaching", "employed at the institution, or in the enterprise they come from"),
            ),
        ),
    ),
    Rule(
        id="higher/ka131/staff/shortest",
        title=Label(
            nl="minimumduur van personeelsmobiliteit in KA131", en="minimum duration of staff mobility in KA131"
        ),
        topic=Topic.DURATION,
        applies=_KA131 & _OF_STAFF,
        requires=COUNTRIES.each(
            _shortest_of_staff,
            DIKU_KA131_2021.at("staff", "programme countries 2 days to 2 months, others 5 days to 2 months"),
            EVTOS_STAFF.at("duration", "2 days, with third countries 5; invited staff from enterprises 1 day"),
        ),
        leaves_out=(Label(nl="of de dagen op elkaar volgen", en="whether the days are consecutive"), _INTERRUPTIONS),
    ),
    Rule(
        id="higher/ka171/staff/shortest",
        title=Label(
            nl="minimumduur van personeelsmobiliteit in KA171", en="minimum duration of staff mobility in KA171"
        ),
        topic=Topic.DURATION,
        applies=_KA171 & _OF_STAFF,
        requires=History(
            In(
                2021,
                2026,
                AnyOf(DAYS.at_least(5), _INVITED),
                FR_NA_KA171_2022.at("staff", "5 days to 2 months, travel excluded"),
                FR_NA_KA171_2023.at("staff", "5 days to 2 months, travel excluded"),
                ERASMUSPLUSS_KA171.at("staff", "5 days to 2 months, travel excluded"),
                EVTOS_STAFF.at("duration", "invited staff from enterprises 1 day"),
            ),
        ),
        leaves_out=(Label(nl="of de dagen op elkaar volgen", en="whether the days are consecutive"), _INTERRUPTIONS),
    ),
    Rule(
        id="higher/ka131-ka171/staff/longest",
        title=Label(nl="maximumduur van personeelsmobiliteit", en="maximum duration of staff mobility"),
        topic=Topic.DURATION,
        applies=_BOTH & _OF_STAFF,
        requires=History(
            In(
                2021,
                2026,
                DAYS.at_most(60),
                DIKU_KA131_2021.at("staff", "up to 2 months, travel excluded"),
                FR_NA_KA171_2022.at("staff", "up to 2 months, travel excluded"),
                EVTOS_STAFF.at("duration", "up to 60 days"),
                PPKE_KA171.at("staff", "KA171: 5 to 60 days"),
                # The agencies write 2 months; that these are 60 days was read in texts after the guide.
                evidence=Evidence.SECONDARY,
            ),
        ),
    ),
    Rule(
        id="higher/ka131-ka171/staff/blended",
        title=Label(nl="virtueel deel van personeelsmobiliteit", en="virtual part of staff mobility"),
        topic=Topic.BLENDED,
        applies=_BOTH & _OF_STAFF,
        requires=History(
            In(
                2021,
                2026,
                VIRTUAL.free(),
                FR_NA_KA171_2023.at("all mobilities", "KA171: all of them, also of staff, may be blended"),
                GUIDE_HIGHER_COPY.at("blended", "a stay of any length may be blended"),
                evidence=Evidence.SECONDARY,
            ),
        ),
    ),
    Rule(
        id="higher/ka131-ka171/teaching/hours",
        title=Label(nl="lesuren tijdens een lesopdracht", en="teaching hours"),
        topic=Topic.TEACHING,
        kind=Kind.DUTY,
        applies=_BOTH & _TEACHING,
        requires=History(
            In(
                2021,
                2026,
                AnyOf(TEACHING_HOURS_A_WEEK.at_least(8), _INVITED),
                WIKI_TEACHING_HOURS.at("rule", "8 hours for each full week of 7 days"),
                EVTOS_STAFF.at("teaching", "8 hours a week or shorter stay; no minimum for invited staff"),
            ),
        ),
        leaves_out=(_HOURS_AFTER_THE_LAST_WEEK,),
    ),
    Rule(
        id="higher/ka131-ka171/teaching-and-training/hours",
        title=Label(
            nl="lesuren bij lesopdrachten en opleiding samen", en="teaching hours in teaching and training combined"
        ),
        topic=Topic.TEACHING,
        kind=Kind.DUTY,
        applies=_BOTH & _TEACHING_AND_TRAINING,
        requires=History(
            In(
                2021,
                2026,
                AnyOf(TEACHING_HOURS_A_WEEK.at_least(4), _INVITED),
                UIB_STAFF.at("teaching", "4 hours a week where teaching is combined with training"),
                EVTOS_STAFF.at("teaching", "4 hours a week or shorter stay; no minimum for invited staff"),
            ),
        ),
        leaves_out=(_HOURS_AFTER_THE_LAST_WEEK,),
    ),
)

BLENDED_INTENSIVE_PROGRAMMES: tuple[Rule[Mobility], ...] = (
    Rule(
        id="higher/blended-intensive-programme/participants",
        title=Label(nl="lerenden in een intensief blended programma", en="learners in a blended intensive programme"),
        topic=Topic.PARTICIPANTS,
        applies=_BOTH & _BIP,
        requires=History(
            In(
                2021,
                2026,
                ROLE.one_of(
                    Role.STUDENT,
                    Role.DOCTORAL_CANDIDATE,
                    Role.STAFF,
                    Role.TEACHER,
                    Role.NON_TEACHING_STAFF,
                    doubtful=(Role.RECENT_GRADUATE, Role.TRAINER),
                ),
                WIKI_BIP.at("participants", "mobilities for studies, for teaching and for training"),
                ELTE_DOCTORAL.at("page", "doctoral candidates take part as well"),
            ),
        ),
        leaves_out=(
            Label(
                nl="dat wie in het programma lesgeeft, niet als lerende meetelt",
                en="that those who teach in the programme do not count as learners",
            ),
        ),
    ),
    Rule(
        id="higher/blended-intensive-programme/group",
        title=Label(
            nl="aantal lerenden in een intensief blended programma",
            en="number of learners in a blended intensive programme",
        ),
        topic=Topic.GROUP,
        kind=Kind.DUTY,
        applies=_KA131 & _BIP,
        requires=History(
            In(
                2021,
                2023,
                AnyOf(PARTICIPANTS.at_least(15), _FEWER_FROM_ONE_INSTITUTION),
                EURIRELAND_BIP.at("support", "at least 15 participants funded by KA131"),
                FU_BERLIN_BIP.at("funding", "15 to 20 participants"),
                # The agency's page is undated: that it is about these calls was read elsewhere.
                evidence=Evidence.SECONDARY,
            ),
            In(
                2024,
                2026,
                AnyOf(PARTICIPANTS.at_least(10), _FEWER_FROM_ONE_INSTITUTION),
                WIKI_ORGANISATIONAL_SUPPORT.at("blended intensive programmes", "call 2024: 10 to 20 participants"),
                UAB_BIP.at("participants", "at least 10 students"),
            ),
        ),
        leaves_out=(
            Label(
                nl="dat alleen lerenden meetellen die met KA131 naar het programma reizen, niet die van de gastheer",
                en="that only learners count who travel to the programme with KA131, not those of the host",
            ),
            Label(
                nl="of er minstens 3 instellingen uit 3 landen die aan het programma deelnemen, samenwerken",
                en="whether at least 3 institutions from 3 countries that take part in the programme work together",
            ),
        ),
    ),
    Rule(
        id="higher/blended-intensive-programme/duration",
        title=Label(
            nl="duur van het fysieke deel van een intensief blended programma",
            en="duration of the physical part of a blended intensive programme",
        ),
        topic=Topic.DURATION,
        applies=_BOTH & _BIP,
        requires=History(
            In(
                2021,
                2026,
                DAYS.within(5, 30),
                WIKI_BIP.at("length", "the physical part lasts 5 to 30 days; no limit for the virtual part"),
            ),
        ),
    ),
    Rule(
        id="higher/blended-intensive-programme/blended",
        title=Label(
            nl="virtueel deel van een intensief blended programma", en="virtual part of a blended intensive programme"
        ),
        topic=Topic.BLENDED,
        kind=Kind.DUTY,
        applies=_BOTH & _BIP,
        requires=History(
            In(
                2021,
                2026,
                VIRTUAL.holds(),
                WIKI_BIP.at("length", "a virtual part is compulsory"),
                ELTE_DOCTORAL.at("page", "compulsory for doctoral candidates as well"),
            ),
        ),
    ),
    Rule(
        id="higher/blended-intensive-programme/credits",
        title=Label(
            nl="studiepunten van een intensief blended programma", en="credits of a blended intensive programme"
        ),
        topic=Topic.DOCUMENTS,
        kind=Kind.DUTY,
        applies=_BOTH & _BIP,
        requires=History(
            In(
                2021,
                2026,
                AnyOf(ECTS.at_least(3), ROLE.one_of(Role.STAFF, Role.TEACHER, Role.NON_TEACHING_STAFF, Role.TRAINER)),
                EURIRELAND_BIP.at("credits", "at least 3 ECTS for students"),
                NL_NA_KA131.at("blended intensive programmes", "at least 3 ECTS for students"),
            ),
        ),
    ),
    Rule(
        id="higher/blended-intensive-programme/receiving",
        title=Label(
            nl="gastland van een intensief blended programma", en="host country of a blended intensive programme"
        ),
        topic=Topic.COUNTRIES,
        applies=_BOTH & _BIP,
        requires=COUNTRIES.each(
            lambda countries: RECEIVING.among(countries.eligible, countries.taking_part, doubtful=countries.doubtful),
            WIKI_BIP.at("partnership", "in the country of the receiving institution, which holds the Charter"),
        ),
    ),
)

COUNTRIES_AND_ARRANGEMENTS: tuple[Rule[Mobility], ...] = (
    Rule(
        # In a blended intensive programme, the country of the institution that coordinates it.
        id="higher/ka131/sending",
        title=Label(nl="uitzendend land in KA131", en="sending country in KA131"),
        topic=Topic.COUNTRIES,
        applies=_KA131 & (_OF_STUDENTS | _BIP),
        requires=COUNTRIES.each(
            lambda countries: SENDING.among(countries.eligible, countries.taking_part, doubtful=countries.doubtful),
            DIKU_INTERNATIONAL_2021.at("page", "outgoing only, to programme countries and to the rest of the world"),
            EUPA_KA131.at("page", "calls 2021 and 2022: only outgoing mobilities"),
            NL_NA_KA131.at("international dimension", "also to countries outside the programme"),
        ),
        leaves_out=(_SHARE_OUTSIDE,),
    ),
    Rule(
        id="higher/ka131/staff/countries",
        title=Label(nl="uitzendend land van personeel in KA131", en="sending country of staff in KA131"),
        topic=Topic.COUNTRIES,
        applies=_KA131 & _OF_STAFF,
        requires=COUNTRIES.each(
            _sent_or_invited,
            DIKU_STAFF_2021.at("teaching", "invited staff from enterprises are the only ones who come from elsewhere"),
            DIKU_INTERNATIONAL_2021.at("page", "outgoing only, to programme countries and to the rest of the world"),
        ),
        leaves_out=(_SHARE_OUTSIDE,),
    ),
    Rule(
        id="higher/ka171/countries",
        title=Label(nl="uitzendend en ontvangend land in KA171", en="sending and receiving country in KA171"),
        topic=Topic.COUNTRIES,
        applies=_KA171,
        requires=COUNTRIES.each(
            _one_side_not_associated,
            ERASMUSPLUSS_KA171.at("page", "to and from third countries not associated to the programme"),
            HKDIR_KA171.at("page", "to and from third countries"),
        ),
    ),
    Rule(
        id="higher/ka171/regions",
        title=Label(nl="regio’s van KA171", en="regions of KA171"),
        topic=Topic.COUNTRIES,
        applies=_KA171,
        requires=History(
            In(
                2021,
                2026,
                AllOf(
                    SENDING.among(_REGIONS_1_TO_12, _REGIONS_NAMED, doubtful=_PERHAPS_REGION_14),
                    RECEIVING.among(_REGIONS_1_TO_12, _REGIONS_NAMED, doubtful=_PERHAPS_REGION_14),
                ),
                IKY_INTERNATIONAL.at("regions", "the 12 eligible regions, 1 to 12"),
                DAAD_REGIONS.at("regions", "13: AD, MC, SM, VA; 14: the Faroe Islands, CH, the United Kingdom"),
                # Put together from the two: no sentence names these countries as left out.
                evidence=Evidence.SECONDARY,
            ),
        ),
        leaves_out=(
            Label(
                nl="of beperkende maatregelen van de EU een land of een instelling uitsluiten",
                en="whether restrictive measures of the EU exclude a country or an institution",
            ),
        ),
    ),
    Rule(
        id="higher/ka171/students/destination",
        title=Label(nl="bestemming van uitgaande studenten in KA171", en="destination of outgoing students in KA171"),
        topic=Topic.COUNTRIES,
        applies=_KA171 & _OF_STUDENTS,
        requires=COUNTRIES.each(
            _no_aid_for_students,
            HKDIR_KA171.at("note", "no bachelor's or master's students to third countries that can receive aid"),
            ERASMUSPLUSS_KA171.at("note", "the same; the list of these countries was not seen"),
        ),
    ),
    Rule(
        id="higher/ka131-ka171/abroad",
        title=Label(nl="bestemming in het buitenland", en="destination abroad"),
        topic=Topic.COUNTRIES,
        applies=_BOTH & _OF_PERSONS,
        requires=History(
            In(
                2021,
                2026,
                ABROAD.holds(),
                DIKU_KA131_2021.at("activities", "students and staff go abroad"),
                TUCEP.at("students", "a country other than that of the sending institution"),
                MEDUNI_WIEN_STAFF.at("staff", "a country other than that of the sending organisation"),
            ),
        ),
    ),
    Rule(
        id="higher/ka131-ka171/residence",
        title=Label(nl="bestemming buiten het woonland", en="destination outside the country of residence"),
        topic=Topic.COUNTRIES,
        kind=Kind.DUTY,
        applies=_BOTH & _OF_PERSONS,
        requires=History(
            In(
                2021,
                2026,
                RESIDES_ELSEWHERE.holds(),
                TUCEP.at("students", "not the country of residence during the studies"),
                MEDUNI_WIEN_STAFF.at("staff", "not the country of residence of the member of staff"),
            ),
        ),
    ),
    Rule(
        id="higher/ka131-ka171/accompaniment",
        title=Label(nl="begeleiding in het hoger onderwijs", en="accompaniment in higher education"),
        topic=Topic.ACCOMPANIMENT,
        kind=Kind.DUTY,
        applies=_BOTH & _OF_PERSONS,
        requires=History(
            In(
                2021,
                2026,
                Accompaniment(
                    grounds=(
                        Ground(Need.ALLOWED, Reason.FEWER_OPPORTUNITIES, unless=WITH_FEWER_OPPORTUNITIES.at_most(0)),
                        Ground(Need.ALLOWED, Reason.MINORS, unless=YOUNGEST.at_least(18)),
                        Ground(Need.ALLOWED, Reason.LITTLE_EXPERIENCE),
                    )
                ),
                EC_GLOSSARY.at(
                    "accompanying person",
                    "in individual activities: fewer opportunities, minors, youngsters of little experience abroad",
                ),
                WIKI_ACCOMPANYING.at(
                    "glossary", "goes with learners or staff; in individual activities with fewer opportunities"
                ),
            ),
        ),
    ),
    Rule(
        id="higher/ka131-ka171/project-period",
        title=Label(nl="timing binnen de projectperiode", en="dates within the project period"),
        topic=Topic.PROJECT_PERIOD,
        kind=Kind.DUTY,
        applies=_BOTH,
        requires=History(
            In(2021, 2026, INSIDE_PROJECT.holds(), MEMORY.at("project period", "activities fall within the project")),
        ),
    ),
    Rule(
        id="higher/ka131-ka171/travel-days",
        title=Label(nl="gefinancierde reisdagen", en="funded travel days"),
        topic=Topic.TRAVEL_DAYS,
        kind=Kind.DUTY,
        applies=_BOTH & _OF_PERSONS,
        requires=History(
            In(
                2021,
                2026,
                AllOf(
                    TRAVEL_DAYS.at_most(6),
                    AnyOf(TRAVEL_DAYS.at_most(2), GREEN_TRAVEL.holds()),
                ),
                WIKI_TRAVEL_DAYS.at("glossary", "2 as a rule, up to 6 with sustainable transport"),
                WIKI_TRANSPORT.at("glossary", "from 2 to at most 6 with sustainable transport"),
            ),
        ),
        leaves_out=(
            Label(
                nl="dat studenten zonder reisbijdrage in oproep 2021 tot en met 2023 alleen bij groen reizen reisdagen "
                "krijgen, maximaal 4",
                en="that students without travel support in calls 2021 to 2023 get travel days only for green travel, "
                "at most 4",
            ),
        ),
    ),
)

RULES = ACTIONS + STUDENTS + STAFF + BLENDED_INTENSIVE_PROGRAMMES + COUNTRIES_AND_ARRANGEMENTS
