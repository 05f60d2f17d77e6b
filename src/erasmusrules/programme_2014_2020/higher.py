"""Key Action 1, higher education student and staff mobility (KA103 and KA107).

KA103 goes from one Programme Country to another, KA107 between a Programme Country and a Partner Country. The rules on
countries of KA103, on the destination abroad, the project's period and funded travel days are those of every field.
"""

from erasmusrules.bibliography.every_field import SEED_004
from erasmusrules.bibliography.higher import (
    ANKARA_ICM,
    ARTS_LONDON_GRADUATES,
    DALARNA_2019,
    DIKU_KA107_2019,
    DIKU_STAFF_2014,
    DIKU_STUDIES_2014,
    DIKU_TRAINEESHIPS_2014,
    EC_STAFF_TRAINING,
    ESN_GUIDEBOOK_2015,
    ESN_UAM,
    FU_BERLIN_STAFF,
    HRDC_2020,
    ICM_HANDBOOK_2020,
    IOANNINA_SWITZERLAND,
    LEARNING_AGREEMENT_FORM_2014,
    MOBILITY_TOOL_TEACHING,
    NITRA_STAFF,
    NITRA_STUDENTS,
    OPH_KA107,
    SAAIC_282,
    SINOP,
    TAJIKISTAN_2018,
    TEIEMT_ICM,
    VALENCIA_STUDENTS,
    WEIMAR_STUDIES,
    WIKI_DURATION_KA131,
)
from erasmusrules.bibliography.vet import SAAIC_290
from erasmusrules.conditions import AllOf, AnyOf, Condition, Fixed, Perhaps
from erasmusrules.facts import (
    ACTION,
    ACTIVITY,
    COMPLETED_MONTHS,
    DAYS,
    DAYS_OF_360,
    ENROLLED,
    LEARNING_AGREEMENT,
    MONTHS_AFTER_GRADUATION,
    MONTHS_IN_CYCLE,
    ONE_CYCLE_PROGRAMME,
    RECEIVING,
    RESIDES_ELSEWHERE,
    ROLE,
    SENDING,
    STARTED_MONTHS,
    TEACHING_HOURS_A_WEEK,
)
from erasmusrules.history import History, In
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.openings import CLOSED, OPEN
from erasmusrules.programme_2014_2020.countries import COUNTRIES
from erasmusrules.rules import Kind, Rule, Topic
from erasmusrules.sources import Evidence
from erasmusrules.standing import Countries
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.roles import Role

_KA103 = ACTION.one_of(Action.KA103)
_KA107 = ACTION.one_of(Action.KA107)
_BOTH = ACTION.one_of(Action.KA103, Action.KA107)

_STUDIES = ACTIVITY.one_of(Activity.STUDENT_MOBILITY_FOR_STUDIES)
_TRAINEESHIPS = ACTIVITY.one_of(Activity.STUDENT_MOBILITY_FOR_TRAINEESHIPS)
_OF_STUDENTS = ACTIVITY.one_of(Activity.STUDENT_MOBILITY_FOR_STUDIES, Activity.STUDENT_MOBILITY_FOR_TRAINEESHIPS)
_TEACHING = ACTIVITY.one_of(Activity.STAFF_MOBILITY_FOR_TEACHING)
_TRAINING = ACTIVITY.one_of(Activity.STAFF_MOBILITY_FOR_TRAINING)
# No source says whether teaching and training in one stay is an activity of its own; its length would be the same.
_COMBINED = (Activity.STAFF_MOBILITY_FOR_TEACHING_AND_TRAINING,)
_FOUR_ACTIVITIES = ACTIVITY.one_of(
    Activity.STUDENT_MOBILITY_FOR_STUDIES,
    Activity.STUDENT_MOBILITY_FOR_TRAINEESHIPS,
    Activity.STAFF_MOBILITY_FOR_TEACHING,
    Activity.STAFF_MOBILITY_FOR_TRAINING,
    doubtful=_COMBINED,
)
_OF_STAFF = ACTIVITY.one_of(Activity.STAFF_MOBILITY_FOR_TEACHING, Activity.STAFF_MOBILITY_FOR_TRAINING, *_COMBINED)

_INVITED = ROLE.one_of(Role.INVITED_STAFF_FROM_ENTERPRISES)
# Who is paid to train others, or writes a doctorate as a member of staff, was not read.
_PERHAPS_STAFF = (Role.TRAINER, Role.DOCTORAL_CANDIDATE)
_STAFF_AND_INVITED = ROLE.one_of(
    Role.STAFF,
    Role.TEACHER,
    Role.INVITED_STAFF_FROM_ENTERPRISES,
    doubtful=(*_PERHAPS_STAFF, Role.NON_TEACHING_STAFF),
)

_SECOND_YEAR = Label(
    nl="of de student minstens aan het tweede studiejaar begonnen is",
    en="whether the student has begun at least the second year of study",
)
_NO_CONFERENCES = Label(
    nl="of de opleiding geen conferentie is (een conferentie komt niet in aanmerking)",
    en="whether the training is no conference (a conference does not qualify)",
)
_INTERRUPTIONS = Label(
    nl="onderbrekingen van het verblijf, en uitzonderingen bij overmacht",
    en="interruptions of the stay, and exceptions in cases of force majeure",
)
_TEACHING_IS_FREE = Label(
    nl="hoeveel lesuren er bijkomen voor de dagen na de laatste volle week",
    en="how many teaching hours are added for the days after the last full week",
)

# Of the Partner Countries, those that cannot take part in international credit mobility ...
_NO_CREDIT_MOBILITY = frozenset({Country.AD, Country.CH, Country.MC, Country.SM, Country.VA})
# ... and those that could not in the first calls: of later calls, and of the Faroe Islands, nothing was read.
_PERHAPS_CREDIT_MOBILITY = frozenset(
    {
        *(Country.IR, Country.IQ, Country.YE, Country.FO),
        *(Country.AE, Country.BH, Country.KW, Country.OM, Country.QA, Country.SA),
    }
)
_CREDIT_MOBILITY = frozenset(Country) - _NO_CREDIT_MOBILITY - _PERHAPS_CREDIT_MOBILITY
_CREDIT_MOBILITY_NAMED = Label(
    nl="een land waarmee internationale creditmobiliteit mogelijk is",
    en="a country with which international credit mobility is possible",
)
_PARTNER_COUNTRY = Label(nl="een partnerland", en="a Partner Country")


def _between_programme_and_partner_country(countries: Countries) -> Condition[Mobility]:
    partners = frozenset(Country) - countries.eligible - countries.doubtful
    return AnyOf(
        AllOf(
            SENDING.among(countries.eligible, countries.taking_part, doubtful=countries.doubtful),
            RECEIVING.among(partners, _PARTNER_COUNTRY, doubtful=countries.doubtful),
        ),
        AllOf(
            SENDING.among(partners, _PARTNER_COUNTRY, doubtful=countries.doubtful),
            RECEIVING.among(countries.eligible, countries.taking_part, doubtful=countries.doubtful),
        ),
    )


ACTIONS: tuple[Rule[Mobility], ...] = (
    Rule(
        id="higher/ka103/action",
        title=Label(nl="actie KA103", en="action KA103"),
        topic=Topic.ACTION,
        applies=_KA103,
        requires=History(
            In(
                2014,
                2020,
                OPEN,
                DIKU_STUDIES_2014.at("title", "mobility in higher education, 2014 to 2020"),
                DIKU_STAFF_2014.at("European mobility", "staff mobility in Europe, 2014 to 2020"),
            ),
        ),
    ),
    Rule(
        id="higher/ka107/action",
        title=Label(nl="actie KA107", en="action KA107"),
        topic=Topic.ACTION,
        applies=_KA107,
        requires=History(
            In(2014, 2014, CLOSED, OPH_KA107.at("start", "KA107 began within Erasmus+ in 2015")),
            In(
                2015,
                2020,
                OPEN,
                OPH_KA107.at("start", "KA107 began within Erasmus+ in 2015"),
                ICM_HANDBOOK_2020.at("title", "the handbook of the calls 2018, 2019 and 2020"),
            ),
        ),
    ),
    Rule(
        id="higher/ka103/activity",
        title=Label(nl="activiteiten van KA103", en="activities of KA103"),
        topic=Topic.ACTIVITY,
        applies=_KA103,
        requires=History(
            In(
                2014,
                2020,
                _FOUR_ACTIVITIES,
                DIKU_STUDIES_2014.at("page", "students go abroad to study"),
                DIKU_TRAINEESHIPS_2014.at("page", "students go abroad for a traineeship"),
                DIKU_STAFF_2014.at("page", "staff go abroad to teach or to be trained"),
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
        id="higher/ka107/activity",
        title=Label(nl="activiteiten van KA107", en="activities of KA107"),
        topic=Topic.ACTIVITY,
        applies=_KA107,
        requires=History(
            In(
                2014,
                2017,
                ACTIVITY.one_of(
                    Activity.STUDENT_MOBILITY_FOR_STUDIES,
                    Activity.STAFF_MOBILITY_FOR_TEACHING,
                    Activity.STAFF_MOBILITY_FOR_TRAINING,
                    doubtful=_COMBINED,
                ),
                TAJIKISTAN_2018.at("traineeships", "new with call 2018: the very first start in the summer of 2018"),
                TEIEMT_ICM.at("changes", "traineeships of students from 2018"),
                # One page of an agency dates them to 2016; the Commission's own handbook does not bear it out.
                HRDC_2020.at("KA107", "traineeships from 2016", evidence=Evidence.SECONDARY),
            ),
            In(
                2018,
                2020,
                _FOUR_ACTIVITIES,
                TAJIKISTAN_2018.at("traineeships", "new with call 2018"),
                ICM_HANDBOOK_2020.at("contents", "calls 2018 to 2020: a chapter on traineeships"),
                DIKU_KA107_2019.at("page", "call 2019: studies, traineeships, staff"),
            ),
        ),
    ),
)

STUDENTS: tuple[Rule[Mobility], ...] = (
    Rule(
        id="higher/ka103-ka107/studies/participants",
        title=Label(
            nl="deelnemers aan studentenmobiliteit voor studie", en="participants in student mobility for studies"
        ),
        topic=Topic.PARTICIPANTS,
        applies=_BOTH & _STUDIES,
        requires=History(
            In(
                2014,
                2020,
                ROLE.one_of(Role.STUDENT, Role.DOCTORAL_CANDIDATE),
                DIKU_STUDIES_2014.at("who", "students registered for a bachelor's, master's or doctoral degree"),
                SEED_004.at("lines 23-26, KA1", "students of higher education", evidence=Evidence.OFFICIAL),
            ),
        ),
        leaves_out=(_SECOND_YEAR,),
    ),
    Rule(
        id="higher/ka103/traineeships/participants",
        title=Label(nl="deelnemers aan stages in KA103", en="participants in traineeships of KA103"),
        topic=Topic.PARTICIPANTS,
        applies=_KA103 & _TRAINEESHIPS,
        requires=History(
            In(
                2014,
                2020,
                ROLE.one_of(Role.STUDENT, Role.DOCTORAL_CANDIDATE, Role.RECENT_GRADUATE),
                DIKU_TRAINEESHIPS_2014.at("who", "students of all degrees; also in the first year after the degree"),
                SAAIC_290.at("durations", "traineeships also within 1 year of graduation"),
            ),
        ),
    ),
    Rule(
        id="higher/ka107/traineeships/participants",
        title=Label(nl="deelnemers aan stages in KA107", en="participants in traineeships of KA107"),
        topic=Topic.PARTICIPANTS,
        applies=_KA107 & _TRAINEESHIPS,
        requires=History(
            In(
                2014,
                2020,
                ROLE.one_of(Role.STUDENT, Role.DOCTORAL_CANDIDATE),
                DIKU_TRAINEESHIPS_2014.at(
                    "page", "also with Partner Countries, save traineeships after the degree: in Europe only"
                ),
            ),
        ),
    ),
    Rule(
        id="higher/ka103/traineeships/graduation",
        title=Label(nl="stage na het afstuderen", en="traineeship after graduation"),
        topic=Topic.ENROLMENT,
        applies=_KA103 & _TRAINEESHIPS,
        requires=History(
            In(
                2014,
                2020,
                AnyOf(MONTHS_AFTER_GRADUATION.at_most(12), ROLE.one_of(Role.STUDENT, Role.DOCTORAL_CANDIDATE)),
                DIKU_TRAINEESHIPS_2014.at("who", "in the first year, the 12 months after the degree"),
                ARTS_LONDON_GRADUATES.at("page", "carried out and completed within 1 year of graduation"),
            ),
        ),
        leaves_out=(
            Label(
                nl="of de stage in het laatste studiejaar en vóór het afstuderen is afgesproken",
                en="whether the traineeship was agreed in the last year of study, before graduation",
            ),
        ),
    ),
    Rule(
        id="higher/ka103-ka107/studies/enrolment",
        title=Label(nl="inschrijving aan de uitzendende instelling", en="enrolment at the sending institution"),
        topic=Topic.ENROLMENT,
        kind=Kind.DUTY,
        applies=_BOTH & _STUDIES,
        requires=History(
            In(
                2014,
                2020,
                ENROLLED.holds(),
                DIKU_STUDIES_2014.at("who", "registered at the sending institution, for a degree"),
            ),
        ),
    ),
    Rule(
        id="higher/ka103-ka107/traineeships/enrolment",
        title=Label(nl="inschrijving aan de uitzendende instelling", en="enrolment at the sending institution"),
        topic=Topic.ENROLMENT,
        kind=Kind.DUTY,
        applies=_BOTH & _TRAINEESHIPS,
        requires=History(
            In(
                2014,
                2020,
                AnyOf(ENROLLED.holds(), ROLE.one_of(Role.RECENT_GRADUATE)),
                DIKU_TRAINEESHIPS_2014.at("who", "students of a degree programme; or somebody who has just graduated"),
            ),
        ),
    ),
    Rule(
        id="higher/ka103-ka107/studies/shortest",
        title=Label(nl="minimumduur van de studie", en="minimum duration of the studies"),
        topic=Topic.DURATION,
        applies=_BOTH & _STUDIES,
        requires=History(
            In(
                2014,
                2020,
                AnyOf(
                    DAYS.at_least(90),
                    DAYS_OF_360.at_least(90),
                    Perhaps(
                        Fixed[Mobility](
                            met=True,
                            said=Label(
                                nl="het verblijf is een hele academische periode of een trimester",
                                en="the stay is a whole academic term or trimester",
                            ),
                        ),
                        Label(
                            nl="hoe kort een academische periode mag zijn, is niet nagelezen",
                            en="how short an academic term may be was not read",
                        ),
                    ),
                ),
                DIKU_STUDIES_2014.at("length", "at least 3 months, an academic term or a trimester"),
                SAAIC_290.at("durations", "studies from 3 months; in ErasmusPRO 3 months are 90 days"),
                HRDC_2020.at("students", "studies 3 to 12 months"),
            ),
        ),
        leaves_out=(_INTERRUPTIONS,),
    ),
    Rule(
        id="higher/ka103-ka107/traineeships/shortest",
        title=Label(nl="minimumduur van de stage", en="minimum duration of the traineeship"),
        topic=Topic.DURATION,
        applies=_BOTH & _TRAINEESHIPS,
        requires=History(
            In(
                2014,
                2020,
                # The agency accepts 60 real days that the tool counts as 59, and 58 or 59 days because of February.
                AnyOf(DAYS.at_least(60), DAYS_OF_360.at_least(60), COMPLETED_MONTHS.at_least(2)),
                DIKU_TRAINEESHIPS_2014.at(
                    "length", "2 to 12 months; 2 months are 60 days, or 58 or 59 with February; the tool's 59 will do"
                ),
                SAAIC_290.at("durations", "traineeships 2 to 12 months"),
                DIKU_KA107_2019.at("traineeships", "KA107: 2 to 12 months"),
            ),
        ),
        leaves_out=(_INTERRUPTIONS,),
    ),
    Rule(
        id="higher/ka103-ka107/students/longest",
        title=Label(nl="maximumduur van studentenmobiliteit", en="maximum duration of student mobility"),
        topic=Topic.DURATION,
        applies=_BOTH & _OF_STUDENTS,
        requires=History(
            In(
                2014,
                2020,
                AnyOf(STARTED_MONTHS.at_most(12), DAYS_OF_360.at_most(360)),
                SAAIC_290.at("durations", "studies and traineeships up to 12 months"),
                DIKU_TRAINEESHIPS_2014.at("length", "2 to 12 months"),
                WIKI_DURATION_KA131.at(
                    "formula", "the later tool counts a year of 360 days", evidence=Evidence.SECONDARY
                ),
            ),
        ),
    ),
    Rule(
        id="higher/ka103-ka107/months-per-cycle",
        title=Label(nl="maanden in het buitenland per studiecyclus", en="months abroad in a cycle of study"),
        topic=Topic.CYCLE,
        applies=_BOTH & _OF_STUDENTS,
        requires=History(
            In(
                2014,
                2020,
                AnyOf(MONTHS_IN_CYCLE.at_most(12), AllOf(MONTHS_IN_CYCLE.at_most(24), ONE_CYCLE_PROGRAMME.holds())),
                DIKU_STUDIES_2014.at("length", "at most 12 months for each level of study"),
                SINOP.at("students", "12 months for each cycle, whatever the number of mobilities"),
                WEIMAR_STUDIES.at("length", "12 months; 24 in programmes with a state examination"),
                ESN_UAM.at("length", "24 months in a single master's degree"),
                # The 24 months were read in no text of the Commission or of an agency.
                evidence=Evidence.SECONDARY,
            ),
        ),
        leaves_out=(
            Label(
                nl="dat eerdere verblijven onder LLP-Erasmus meetellen, en een stage na het afstuderen bij de "
                "cyclus die net is afgerond",
                en="that earlier stays under LLP-Erasmus count, and a traineeship after graduation in the cycle "
                "just ended",
            ),
        ),
    ),
    Rule(
        id="higher/ka103-ka107/students/learning-agreement",
        title=Label(nl="ondertekende leerovereenkomst", en="signed learning agreement"),
        topic=Topic.DOCUMENTS,
        kind=Kind.DUTY,
        applies=_BOTH & _OF_STUDENTS,
        requires=History(
            In(
                2014,
                2020,
                LEARNING_AGREEMENT.holds(),
                ESN_GUIDEBOOK_2015.at("documents", "signed by all three before the mobility, studies and traineeships"),
                LEARNING_AGREEMENT_FORM_2014.at("commitment", "student, sending and receiving institution sign it"),
            ),
        ),
    ),
)

STAFF: tuple[Rule[Mobility], ...] = (
    Rule(
        id="higher/ka103/teaching/participants",
        title=Label(nl="deelnemers aan lesopdrachten in KA103", en="participants in teaching of KA103"),
        topic=Topic.PARTICIPANTS,
        applies=_KA103 & _TEACHING,
        requires=History(
            In(
                2014,
                2020,
                _STAFF_AND_INVITED,
                DIKU_STAFF_2014.at("teaching", "staff of the institution, or of an enterprise invited to teach"),
            ),
        ),
    ),
    Rule(
        id="higher/ka107/teaching/participants",
        title=Label(nl="deelnemers aan lesopdrachten in KA107", en="participants in teaching of KA107"),
        topic=Topic.PARTICIPANTS,
        applies=_KA107 & _TEACHING,
        requires=History(
            In(
                2014,
                2017,
                ROLE.one_of(Role.STAFF, Role.TEACHER, doubtful=(*_PERHAPS_STAFF, Role.NON_TEACHING_STAFF)),
                DIKU_STAFF_2014.at("page", "staff take part in European and in global mobility"),
                TEIEMT_ICM.at("changes", "organisations that are not academic take part in KA107 from 2018"),
                # That nobody came from an enterprise before 2018 was read in no text of the Commission or of an agency.
                evidence=Evidence.SECONDARY,
            ),
            In(
                2018,
                2020,
                _STAFF_AND_INVITED,
                ICM_HANDBOOK_2020.at("contents", "calls 2018 to 2020: staff to and from organisations not academic"),
                TEIEMT_ICM.at("changes", "organisations that are not academic take part in KA107 from 2018"),
                DIKU_STAFF_2014.at("page", "staff take part in European and in global mobility"),
            ),
        ),
    ),
    Rule(
        id="higher/ka103-ka107/training/participants",
        title=Label(
            nl="deelnemers aan personeelsmobiliteit voor opleiding", en="participants in staff mobility for training"
        ),
        topic=Topic.PARTICIPANTS,
        applies=_BOTH & _TRAINING,
        requires=History(
            In(
                2014,
                2020,
                ROLE.one_of(
                    Role.STAFF,
                    Role.TEACHER,
                    Role.NON_TEACHING_STAFF,
                    # They are invited to teach; one university writes that they may come for training as well.
                    doubtful=(*_PERHAPS_STAFF, Role.INVITED_STAFF_FROM_ENTERPRISES),
                ),
                DIKU_STAFF_2014.at("page", "academic as well as technical and administrative staff"),
            ),
        ),
        leaves_out=(_NO_CONFERENCES,),
    ),
    Rule(
        id="higher/ka103-ka107/staff/enrolment",
        title=Label(nl="band met de uitzendende organisatie", en="link with the sending organisation"),
        topic=Topic.ENROLMENT,
        kind=Kind.DUTY,
        applies=_BOTH & _OF_STAFF,
        requires=History(
            In(
                2014,
                2020,
                ENROLLED.holds(),
                DIKU_STAFF_2014.at("teaching", "employed at the institution, or in the enterprise they come from"),
            ),
        ),
    ),
    Rule(
        id="higher/ka103/staff/shortest",
        title=Label(
            nl="minimumduur van personeelsmobiliteit in KA103", en="minimum duration of staff mobility in KA103"
        ),
        topic=Topic.DURATION,
        applies=_KA103 & _OF_STAFF,
        requires=History(
            In(
                2014,
                2020,
                AnyOf(DAYS.at_least(2), _INVITED),
                SAAIC_290.at("durations", "between Programme Countries 2 days to 2 months, travel excluded"),
                EC_STAFF_TRAINING.at("duration", "2 days to 2 months, travel excluded"),
                HRDC_2020.at("staff", "2 days to 2 months"),
                # It stands on a page about teaching hours, for all calls.
                MOBILITY_TOOL_TEACHING.at(
                    "note", "no minimum duration for invited staff from enterprises", evidence=Evidence.SECONDARY
                ),
            ),
        ),
        leaves_out=(Label(nl="of de dagen op elkaar volgen", en="whether the days are consecutive"),),
    ),
    Rule(
        id="higher/ka107/staff/shortest",
        title=Label(
            nl="minimumduur van personeelsmobiliteit in KA107", en="minimum duration of staff mobility in KA107"
        ),
        topic=Topic.DURATION,
        applies=_KA107 & _OF_STAFF,
        requires=History(
            In(
                2014,
                2020,
                AnyOf(DAYS.at_least(5), _INVITED),
                SAAIC_290.at("durations", "with Partner Countries 5 days to 2 months, travel excluded"),
                SAAIC_282.at("staff", "at least 5 days for each mobility, at one institution"),
                DIKU_KA107_2019.at("staff", "from 5 days"),
                MOBILITY_TOOL_TEACHING.at(
                    "note", "no minimum duration for invited staff from enterprises", evidence=Evidence.SECONDARY
                ),
                DALARNA_2019.at("news", "invited staff from enterprises: 1 day, new in call 2019"),
            ),
        ),
        leaves_out=(Label(nl="of de dagen op elkaar volgen", en="whether the days are consecutive"),),
    ),
    Rule(
        id="higher/ka103-ka107/staff/longest",
        title=Label(nl="maximumduur van personeelsmobiliteit", en="maximum duration of staff mobility"),
        topic=Topic.DURATION,
        applies=_BOTH & _OF_STAFF,
        requires=History(
            In(
                2014,
                2020,
                AnyOf(
                    DAYS.at_most(60),
                    Perhaps(
                        STARTED_MONTHS.at_most(2),
                        Label(
                            nl="het maximum is 2 maanden; of dat 60 dagen zijn of kalendermaanden, is niet nagelezen",
                            en="the maximum is 2 months; whether these are 60 days or calendar months was not read",
                        ),
                    ),
                ),
                SAAIC_290.at("durations", "up to 2 months, travel excluded"),
                EC_STAFF_TRAINING.at("duration", "2 days to 2 months"),
                FU_BERLIN_STAFF.at("conditions", "2 months, that is 60 days"),
            ),
        ),
    ),
    Rule(
        id="higher/ka103-ka107/teaching-hours",
        title=Label(nl="lesuren tijdens een lesopdracht", en="teaching hours"),
        topic=Topic.TEACHING,
        kind=Kind.DUTY,
        applies=_BOTH & _TEACHING,
        requires=History(
            In(
                2014,
                2020,
                AnyOf(TEACHING_HOURS_A_WEEK.at_least(8), _INVITED),
                MOBILITY_TOOL_TEACHING.at(
                    "all calls", "8 hours for each full week; no minimum for invited staff from enterprises"
                ),
                HRDC_2020.at("staff", "at least 8 hours a week, or any shorter stay"),
            ),
        ),
        leaves_out=(_TEACHING_IS_FREE,),
    ),
)

OF_ALL: tuple[Rule[Mobility], ...] = (
    Rule(
        id="higher/ka107/countries",
        title=Label(nl="uitzendend en ontvangend land in KA107", en="sending and receiving country in KA107"),
        topic=Topic.COUNTRIES,
        applies=_KA107,
        requires=COUNTRIES.each(
            _between_programme_and_partner_country,
            ANKARA_ICM.at("question 1", "from a Partner Country to a Programme Country, and vice versa"),
            DIKU_KA107_2019.at("page", "mobility with countries outside the programme"),
        ),
    ),
    Rule(
        id="higher/ka107/partner-countries",
        title=Label(nl="partnerlanden van KA107", en="Partner Countries of KA107"),
        topic=Topic.COUNTRIES,
        applies=_KA107,
        requires=History(
            In(
                2014,
                2020,
                AllOf(
                    SENDING.among(_CREDIT_MOBILITY, _CREDIT_MOBILITY_NAMED, doubtful=_PERHAPS_CREDIT_MOBILITY),
                    RECEIVING.among(_CREDIT_MOBILITY, _CREDIT_MOBILITY_NAMED, doubtful=_PERHAPS_CREDIT_MOBILITY),
                ),
                ANKARA_ICM.at(
                    "question 3",
                    "not with CH, Andorra, Monaco, San Marino, Vatican City; nor with the Gulf, Iran, Iraq, Yemen",
                ),
                IOANNINA_SWITZERLAND.at("page", "mobility with Switzerland is paid by Switzerland, not by Erasmus+"),
            ),
        ),
    ),
    Rule(
        id="higher/ka103-ka107/residence",
        title=Label(nl="bestemming buiten het woonland", en="destination outside the country of residence"),
        topic=Topic.COUNTRIES,
        kind=Kind.DUTY,
        applies=_BOTH & (_OF_STUDENTS | _OF_STAFF),
        requires=History(
            In(
                2014,
                2020,
                RESIDES_ELSEWHERE.holds(),
                VALENCIA_STUDENTS.at("students", "not the country where the student lives during the studies"),
                NITRA_STUDENTS.at("students", "KA107: not where the student lodges during the studies"),
                NITRA_STAFF.at("staff", "KA107: not the country of residence of the member of staff"),
            ),
        ),
    ),
)

RULES = ACTIONS + STUDENTS + STAFF + OF_ALL
