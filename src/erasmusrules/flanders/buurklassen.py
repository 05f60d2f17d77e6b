"""Buurklassen: exchanges of classes between a Flemish school and a school in a neighbouring country, until 2020."""

from erasmusrules.bibliography.every_field import SEED_001
from erasmusrules.bibliography.flanders import (
    BRULOCALIS_BUURKLASSEN,
    EPOS_BUURKLASSEN,
    EPOS_NO_BUURKLASSEN_2021,
    EPOS_PREPARATORY_VISITS_2018,
    GO_BUURKLASSEN,
)
from erasmusrules.conditions import AllOf, Condition, Is
from erasmusrules.flanders.exchange_facts import (
    DAYS_TOGETHER,
    EDUCATIONAL_PROJECT,
    IN_SCHOOL_HOLIDAYS,
    LEVELS,
    NIGHTS_TOGETHER,
    ONE_SCHOOL_YEAR,
    ONLY_CULTURE_OR_TOURISM,
    OTHER_ACTIVITIES,
    RECIPROCAL,
    WHOLE_CLASS,
)
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label
from erasmusrules.openings import PROJECTS_CLOSED, PROJECTS_OPEN
from erasmusrules.project import Project
from erasmusrules.project_facts import ACTION, APPLICANT, APPLICANT_COUNTRY, COUNTRIES, START_MONTH
from erasmusrules.rules import Kind, Rule, Topic
from erasmusrules.sources import Citation, Evidence
from erasmusrules.vocabulary.applicants import Applicant
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.education import Level
from erasmusrules.vocabulary.other_actions import OtherAction

_BUURKLASSEN = ACTION.one_of(OtherAction.BUURKLASSEN)
_NEIGHBOURS = (Country.NL, Country.LU, Country.DE, Country.FR, Country.GB)
_COMPULSORY_AND_NURSERY = (Level.NURSERY, Level.PRIMARY, Level.FIRST_STAGE_SECONDARY, Level.SECONDARY)

_NOT_READ_BEFORE_2019 = Label(
    nl="de voorwaarden zijn nagelezen voor 2019 en 2020; over eerdere jaren is niets gevonden",
    en="the conditions were read for 2019 and 2020; nothing was found about earlier years",
)


def _in_2019_and_2020(condition: Condition[Project], *citations: Citation) -> History[Condition[Project]]:
    return History(Gap(2014, 2018, _NOT_READ_BEFORE_2019), In(2019, 2020, condition, *citations))


def _in_2020(condition: Condition[Project], *citations: Citation) -> History[Condition[Project]]:
    return History(
        Gap(
            2014,
            2019,
            Label(
                nl="deze voorwaarde is alleen voor de aanvragen van 2020 nagelezen",
                en="this condition was read for the applications of 2020 only",
            ),
        ),
        # What the agency says and what others say of it together make the condition.
        In(2020, 2020, condition, *citations, evidence=Evidence.SECONDARY),
    )


RULES: tuple[Rule[Project], ...] = (
    Rule(
        id="flanders/buurklassen/project-action",
        title=OtherAction.BUURKLASSEN.label,
        topic=Topic.ACTION,
        applies=_BUURKLASSEN,
        requires=History(
            Gap(
                2014,
                2017,
                Label(
                    nl="sinds wanneer Buurklassen bestaat, is niet gevonden",
                    en="it was not found since when there have been Buurklassen",
                ),
            ),
            In(
                2018,
                2020,
                PROJECTS_OPEN,
                EPOS_PREPARATORY_VISITS_2018.at("news", "preparatory visits for Buurklassen, autumn of 2018"),
                SEED_001.at("lines 97-103", "a programme of the Flemish Government; Epos receives the applications"),
                EPOS_BUURKLASSEN.at("title", "Buurklassen 2020"),
            ),
        ),
    ),
    Rule(
        id="flanders/buurklassen/applicant",
        title=Label(nl="aanvrager van Buurklassen", en="applicant for Buurklassen"),
        topic=Topic.APPLICANT,
        applies=_BUURKLASSEN,
        requires=_in_2019_and_2020(
            AllOf(
                # Many a secondary school calls itself a provider of vocational education.
                APPLICANT.one_of(Applicant.SCHOOL, doubtful=(Applicant.VET_PROVIDER, Applicant.OTHER_ORGANISATION)),
                APPLICANT_COUNTRY.one_of(Country.BE),
            ),
            SEED_001.at("line 99", "a Flemish school applies, with a school in a neighbouring country"),
            EPOS_BUURKLASSEN.at("page", "exchanges between a Flemish school and a school in a neighbouring country"),
        ),
        leaves_out=(
            Label(nl="of de school een Vlaamse school is", en="whether the school belongs to the Flemish Community"),
        ),
    ),
    Rule(
        id="flanders/buurklassen/countries",
        title=Label(nl="landen van Buurklassen", en="countries of Buurklassen"),
        topic=Topic.COUNTRIES,
        applies=_BUURKLASSEN,
        requires=_in_2019_and_2020(
            AllOf(
                COUNTRIES.each_of(
                    (Country.BE, *_NEIGHBOURS),
                    Label(
                        nl="België of een buurland (Nederland, Luxemburg, Duitsland, Frankrijk of het Verenigd "
                        "Koninkrijk)",
                        en="Belgium or a neighbouring country (the Netherlands, Luxembourg, Germany, France or the "
                        "United Kingdom)",
                    ),
                ),
                COUNTRIES.at_least(1, _NEIGHBOURS, Label(nl="buurland", en="neighbouring country")),
            ),
            SEED_001.at("line 99", "with 1 of the neighbouring countries: NL, LU, DE, FR, UK"),
            EPOS_BUURKLASSEN.at("page", "neighbouring countries: NL, LU, DE, FR, UK"),
            GO_BUURKLASSEN.at("page", "neighbouring countries: NL, LU, DE, FR, UK"),
        ),
    ),
    Rule(
        id="flanders/buurklassen/levels",
        title=Label(nl="onderwijsniveaus in Buurklassen", en="levels of education in Buurklassen"),
        topic=Topic.PARTICIPANTS,
        applies=_BUURKLASSEN,
        requires=_in_2019_and_2020(
            LEVELS.each_of(
                _COMPULSORY_AND_NURSERY,
                Label(
                    nl="een niveau van het basis- of secundair onderwijs, het buitengewoon onderwijs inbegrepen",
                    en="a level of nursery, primary or secondary education, special education included",
                ),
            ),
            SEED_001.at("line 99", "nursery, primary and secondary education of all forms, special education too"),
            EPOS_BUURKLASSEN.at("page", "nursery, primary and secondary education, special education included"),
        ),
    ),
    Rule(
        id="flanders/buurklassen/purpose",
        title=Label(nl="opzet van Buurklassen", en="purpose of Buurklassen"),
        topic=Topic.ACTIVITY,
        applies=_BUURKLASSEN,
        requires=_in_2019_and_2020(
            AllOf(EDUCATIONAL_PROJECT.holds(), Is(ONLY_CULTURE_OR_TOURISM, truth=False), OTHER_ACTIVITIES.holds()),
            SEED_001.at(
                "line 101",
                "part of an educational project made with the partner school; culture or tourism alone is refused; "
                "exchanges are not the only activity",
            ),
            EPOS_BUURKLASSEN.at("page", "part of an educational project; not culture or tourism alone"),
        ),
    ),
    Rule(
        id="flanders/buurklassen/length",
        title=Label(nl="looptijd van Buurklassen", en="length of Buurklassen"),
        topic=Topic.DURATION,
        applies=_BUURKLASSEN,
        requires=_in_2019_and_2020(
            ONE_SCHOOL_YEAR.holds(),
            SEED_001.at("line 99", "the schools work together for one school year"),
            GO_BUURKLASSEN.at("page", "one school year"),
        ),
    ),
    Rule(
        id="flanders/buurklassen/start",
        title=Label(nl="schooljaar van Buurklassen", en="school year of Buurklassen"),
        topic=Topic.START,
        kind=Kind.DUTY,
        applies=_BUURKLASSEN,
        requires=_in_2020(
            START_MONTH.within(9, 20),
            BRULOCALIS_BUURKLASSEN.at(
                "deadline", "30 April 2020, for 2020-2021: September (month 9) to August of the next year (month 20)"
            ),
            # Whoever closes at the end of April has no longer the running school year in mind.
            SEED_001.at("line 103", "30 April 2020; the page names the school year 2019-2020"),
        ),
    ),
    Rule(
        id="flanders/buurklassen/exchange",
        title=Label(nl="verloop van de klasuitwisseling", en="course of the class exchange"),
        topic=Topic.ACTIVITY,
        kind=Kind.DUTY,
        applies=_BUURKLASSEN,
        requires=_in_2020(
            AllOf(
                DAYS_TOGETHER.at_least(2),
                NIGHTS_TOGETHER.at_least(1),
                RECIPROCAL.holds(),
                WHOLE_CLASS.holds(),
                Is(IN_SCHOOL_HOLIDAYS, truth=False),
            ),
            BRULOCALIS_BUURKLASSEN.at(
                "conditions",
                "at least 2 days on end and 1 night on the spot; visit and return visit in one school year; the whole "
                "class; not in school holidays",
            ),
            EPOS_BUURKLASSEN.at("page", "reciprocal; the whole class; not in school holidays"),
            GO_BUURKLASSEN.at("page", "at least 2 days on end and 1 night on the spot"),
        ),
        leaves_out=(
            Label(
                nl="of de leerlingen bij voorkeur in gastgezinnen verblijven",
                en="whether pupils stay in host families, as is preferred",
            ),
            Label(
                nl="of de leerlingen mee voorbereiden en evalueren, en of de ouders betrokken zijn",
                en="whether pupils help to prepare and evaluate, and whether parents are involved",
            ),
        ),
    ),
)

FROM_2021: tuple[Rule[Project], ...] = (
    Rule(
        id="flanders/buurklassen-2021/project-action",
        title=OtherAction.BUURKLASSEN.label,
        topic=Topic.ACTION,
        applies=_BUURKLASSEN,
        requires=History(
            In(2021, 2021, PROJECTS_CLOSED, EPOS_NO_BUURKLASSEN_2021.at("title", "no call for Buurklassen in 2021")),
            Gap(
                2022,
                2026,
                Label(
                    nl="of er na 2021 nog een oproep voor Buurklassen kwam, is niet gevonden",
                    en="it was not found whether there was a call for Buurklassen after 2021",
                ),
                EPOS_NO_BUURKLASSEN_2021.at("title", "no call for Buurklassen in 2021"),
            ),
        ),
    ),
)
