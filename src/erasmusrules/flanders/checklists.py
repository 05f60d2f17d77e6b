"""Advice to schools from the founding documents, as checklists."""

from erasmusrules.bibliography.every_field import EC_ACCREDITATION_2020, SEED_001
from erasmusrules.bibliography.flanders import SEED_000, SEED_002
from erasmusrules.label import Label
from erasmusrules.reference import Checklist

MOST_NEEDS = 4
"""The most needs a European Development Plan should name."""

CHECKLISTS = (
    Checklist(
        id="european-development-plan",
        title=Label(nl="Europees ontwikkelingsplan", en="European Development Plan"),
        items=(
            Label(
                nl="realistisch: begin klein, ga stap voor stap en vertrek van wat de school al kan",
                en="realistic: start small, go step by step and build on what the school can already do",
            ),
            Label(
                nl="concreet: kies doelen die meetbaar en haalbaar zijn",
                en="concrete: set goals that can be measured and achieved",
            ),
            Label(
                nl="in een netwerk: bouw stap voor stap aan contacten voor volgende projecten, bijvoorbeeld via "
                "eTwinning",
                en="networked: build contacts for later projects step by step, for instance through eTwinning",
            ),
            Label(
                nl="ambitieus: vernieuw, en deel wat je leert met de hele school en haar omgeving",
                en="ambitious: innovate, and share what you learn with the whole school and its surroundings",
            ),
            Label(nl="beschrijf waar de school nu staat", en="describe where the school stands now"),
            Label(nl="beschrijf waar de school naartoe wil", en="describe where the school wants to go"),
            Label(
                nl=f"noem maximaal {MOST_NEEDS} noden, met hun doelen",
                en=f"name at most {MOST_NEEDS} needs, with their goals",
            ),
            Label(
                nl="beschrijf de activiteiten die de school zal ondernemen",
                en="describe the activities the school will undertake",
            ),
            Label(
                nl="leg uit wat Europa toevoegt aan wat in eigen land kan",
                en="explain what Europe adds to what can be done at home",
            ),
        ),
        remark=Label(
            nl="Wie sinds oproep EAC/A02/2020 een Erasmusaccreditatie aanvraagt, stelt een Erasmusplan op; deze lijst "
            "gaat over het oudere Europees ontwikkelingsplan",
            en="Since call EAC/A02/2020, whoever applies for an Erasmus accreditation writes an Erasmus Plan; this "
            "list "
            "is about the older European Development Plan",
        ),
        citations=(
            SEED_001.at(
                "lines 225-265",
                "realistic, concrete, in networks, ambitious; current state, vision, no more than 3 to 4 needs, "
                "activities, European added value",
            ),
            EC_ACCREDITATION_2020.at("call", "applicants for the accreditation set up an Erasmus Plan"),
        ),
    ),
    Checklist(
        id="phases-of-a-mobility",
        title=Label(nl="fasen van een mobiliteit", en="phases of a mobility"),
        items=(
            Label(
                nl="voorbereiding: de mobiliteit rendeert alleen ten volle als ze voorbereid is",
                en="preparation: a mobility pays off in full only if it is prepared",
            ),
            Label(nl="verblijf: de mobiliteit zelf", en="stay: the mobility itself"),
            Label(
                nl="opvolging en verwerking: leerlingen denken na over wat ze meemaakten en leerden, en gebruiken het "
                "in "
                "hun verdere studie, werk en leven",
                en="follow-up: pupils reflect on what they experienced and learnt, and use it in their further "
                "studies, "
                "work and lives",
            ),
        ),
        citations=(
            SEED_002.at(
                "lines 517-524", "mobility pays off only with preparation, and a phase of follow-up afterwards"
            ),
        ),
    ),
    Checklist(
        id="what-parents-are-told",
        title=Label(nl="wat ouders te horen krijgen", en="what parents are told"),
        items=(
            Label(
                nl="vroeg in het project: wat de bedoeling is en hoe het in zijn werk gaat",
                en="early in the project: what it is for and how it is set up",
            ),
            Label(
                nl="hoe hun kind verblijft en hoe er voor hun kind gezorgd wordt, in een gastgezin of elders",
                en="how their child will stay and be looked after, in a host family or elsewhere",
            ),
            Label(nl="wat hun kind naar verwachting zal leren", en="what their child is expected to learn"),
            Label(nl="welke keuzes ze hebben", en="which options they have"),
            Label(
                nl="wat de school doet voor leerlingen die niet meegaan",
                en="what the school offers pupils who stay at home",
            ),
            Label(nl="wat het verblijf kost", en="what the stay costs"),
            Label(
                nl="achteraf: wat er tijdens de mobiliteit gebeurd is",
                en="afterwards: what happened during the mobility",
            ),
        ),
        citations=(
            SEED_002.at(
                "lines 666-690",
                "communicate early: set-up, conditions of stay, learning outcomes, options, alternatives, cost; "
                "debriefing",
            ),
        ),
    ),
    Checklist(
        id="dimensions-of-internationalisation",
        title=Label(nl="dimensies van internationalisering", en="dimensions of internationalisation"),
        items=(
            Label(nl="het curriculum", en="the curriculum"),
            Label(
                nl="internationalisering@home: krachtige leeromgevingen in de klas, door vernieuwende werkvormen",
                en="internationalisation@home: powerful learning environments in class, through innovative methods",
            ),
            Label(nl="mobiliteit van lerenden", en="mobility of learners"),
            Label(nl="het nascholingsbeleid van de school", en="the school's policy on in-service training"),
            Label(nl="het werken in team", en="teamwork"),
            Label(
                nl="het gesprek op school over kwaliteit en over de keuzes in het beleid",
                en="the dialogue at school on quality and on the choices in its policy",
            ),
        ),
        citations=(
            SEED_002.at(
                "lines 25-31",
                "curriculum, internationalisation@home, learner mobility, in-service training, team work, quality "
                "dialogue",
            ),
            SEED_002.at(
                "lines 110-124",
                "Jane Knight: a process of integrating an international, intercultural or global dimension; at "
                "all levels",
            ),
        ),
        remark=Label(
            nl="Internationalisering is een proces dat een internationale, interculturele of globale dimensie "
            "inbouwt in "
            "de doelen, de werking en de uitkomsten van onderwijs (naar Jane Knight), op alle onderwijsniveaus",
            en="Internationalisation is a process of integrating an international, intercultural or global "
            "dimension into "
            "the purpose, functions or delivery of education (after Jane Knight), at all levels of education",
        ),
    ),
    Checklist(
        id="first-steps-near-home",
        title=Label(nl="eerste stappen, dicht bij huis", en="first steps, close to home"),
        items=(
            Label(
                nl="begin met een online project, bijvoorbeeld via eTwinning",
                en="start with an online project, for instance through eTwinning",
            ),
            Label(
                nl="werk samen met een school uit Franstalig of Duitstalig België",
                en="work with a school in French- or German-speaking Belgium",
            ),
            Label(
                nl="zoek contact met scholen uit de grensregio's",
                en="look for contact with schools across the border",
            ),
            Label(
                nl="denk in de grensregio's ook aan buitenlandse stages, als vorm van werkplekleren",
                en="in border regions, think of work placements abroad too, as a form of work-based learning",
            ),
        ),
        citations=(
            SEED_002.at(
                "lines 550-562",
                "schools of French- or German-speaking Belgium are a small step; border regions for contact and "
                "placements",
            ),
            SEED_001.at("lines 29-31", "start digitally and in small steps: eTwinning"),
        ),
    ),
    Checklist(
        id="internationalisation-at-home",
        title=Label(nl="internationalisering@home", en="internationalisation@home"),
        items=(
            Label(
                nl="bereid mobiliteit voor en verwerk ze achteraf, zodat ze ten volle rendeert",
                en="prepare mobility and follow it up, so that it fully pays off",
            ),
            Label(
                nl="gebruik de talen en culturen van de leerlingen en hun ouders",
                en="use the languages and cultures of the pupils and their parents",
            ),
            Label(
                nl="heeft de school een OKAN-klas, dan is dat een kans",
                en="if the school has an OKAN class (newcomers who learn Dutch), that is an opportunity",
            ),
            Label(nl="gebruik de buurt of de stad", en="use the neighbourhood or the city"),
            Label(
                nl="werk online samen met andere scholen, van de lagere school tot het volwassenenonderwijs",
                en="work with other schools online, from primary school to adult education",
            ),
            Label(
                nl="ontvang leerlingen uit andere scholen en maak samen projecten",
                en="host pupils from other schools and do projects together",
            ),
        ),
        citations=(
            SEED_002.at(
                "lines 517-543",
                "preparation and follow-up; diversity at school, OKAN class, the surroundings of the school or "
                "the city",
            ),
            SEED_002.at("lines 564-580", "incoming mobility; virtual platforms, from primary pupils to adults"),
        ),
    ),
    Checklist(
        id="mobility-in-primary-education",
        title=Label(
            nl="mobiliteit met kinderen uit het basisonderwijs", en="mobility with children in primary education"
        ),
        items=(
            Label(
                nl="het kan: stem de aanpak af op de jonge leeftijd van de kinderen",
                en="it can be done: adapt the approach to the children's young age",
            ),
            Label(
                nl="houd rekening met de verschillen tussen de kinderen",
                en="allow for the differences between the children",
            ),
        ),
        citations=(
            SEED_002.at(
                "lines 490-496", "feasible, with an approach for the young age and the differences of children"
            ),
        ),
    ),
    Checklist(
        id="equal-opportunities",
        title=Label(nl="iedereen kan mee", en="everyone can take part"),
        items=(
            Label(
                nl="maak internationalisering een deel van het gelijkekansenbeleid: wie thuis minder kansen "
                "heeft, leert er "
                "het meest van",
                en="make internationalisation a part of the policy on equal opportunities: those with fewer "
                "opportunities "
                "at home learn most from it",
            ),
            Label(
                nl="houd de kosten voor de gezinnen onder controle",
                en="keep the costs for families under control",
            ),
            Label(
                nl="ondersteun lerenden met een functiebeperking met maatregelen op maat",
                en="support learners with disabilities with measures tailored to them",
            ),
            Label(
                nl="zoek uit welke drempels er zijn: financiële, fysieke, sociale en culturele",
                en="find out which barriers there are: financial, physical, social and cultural",
            ),
            Label(
                nl="bedenk voor cursisten in het volwassenenonderwijs een vorm die past bij gezin en werk",
                en="for adult learners, find a form that can be combined with family and work",
            ),
        ),
        citations=(
            SEED_002.at("lines 648-665", "equal opportunities, costs for families, learners with disabilities"),
            SEED_002.at("lines 496-499", "barriers: financial, physical, social, cultural"),
            SEED_002.at("lines 603-610", "adult learners: family, learning and work are hard to combine"),
        ),
    ),
    Checklist(
        id="other-sources-of-money",
        title=Label(nl="ander geld dan dat van Erasmus+", en="money other than that of Erasmus+"),
        items=(
            Label(
                nl="andere directoraten en agentschappen van de Europese Unie",
                en="other directorates and agencies of the European Union",
            ),
            Label(nl="de Raad van Europa", en="the Council of Europe"),
            Label(nl="VVOB, voor projecten tussen Noord en Zuid", en="VVOB, for projects between North and South"),
            Label(nl="federale en Vlaamse middelen", en="federal and Flemish funds"),
            Label(nl="het flankerend onderwijsbeleid", en="the flanking education policy"),
            Label(
                nl="het Prins Filipfonds, voor uitwisselingen tussen de Gemeenschappen van België",
                en="the Prince Philippe Fund, for exchanges between the Communities of Belgium",
            ),
        ),
        remark=Label(
            nl="Ook UNESCO, Unicef en andere partners in ontwikkelingssamenwerking werken met scholen",
            en="UNESCO, Unicef and other partners in development cooperation work with schools too",
        ),
        citations=(
            SEED_002.at(
                "lines 356-366",
                "directorates and agencies of the EU, Council of Europe, VVOB, federal and Flemish funds, "
                "flanking policy",
            ),
            SEED_002.at("line 556", "the Prins Filipsfonds pays for exchanges within Belgium"),
            SEED_002.at("lines 791-795", "VVOB for north-south projects; UNESCO, Unicef and others work with schools"),
        ),
    ),
    Checklist(
        id="toolbox",
        title=Label(
            nl="toolbox ‘Internationalisering verankeren op school’",
            en="toolbox ‘Internationalisering verankeren op school’ (anchoring internationalisation at school)",
        ),
        items=(),
        remark=Label(
            nl="De toolbox van Europahuis Ryckevelde en Alden Biesen geeft tips en sjablonen rond 10 elementen van een "
            "internationaliseringsbeleid; welke elementen dat zijn, staat niet in de bron",
            en="The toolbox of Europahuis Ryckevelde and Alden Biesen gives tips and templates on 10 elements of an "
            "internationalisation policy; the source does not name the elements",
        ),
        citations=(SEED_001.at("line 273", "tips and templates on 10 elements, which are not named"),),
    ),
    Checklist(
        id="selection-of-pupils",
        title=Label(
            nl="leerlingen kiezen voor een buitenlandse stage", en="selecting pupils for a work placement abroad"
        ),
        items=(
            Label(nl="elke leerling maakt een motivatieportfolio", en="every pupil makes a motivation portfolio"),
            Label(nl="elke leerling voert een motivatiegesprek", en="every pupil has an interview on motivation"),
            Label(
                nl="een jury beoordeelt het enthousiasme en de motivatie",
                en="a jury judges the pupils' enthusiasm and motivation",
            ),
        ),
        citations=(SEED_000.at("line 25", "pupils convince a jury by a motivation portfolio and an interview"),),
    ),
    Checklist(
        id="policy-instruments",
        title=Label(
            nl="plannen en beleid waarin internationalisering een plaats krijgt",
            en="plans and policies in which internationalisation has a place",
        ),
        items=(
            Label(nl="het schoolwerkplan", en="the school's work plan (schoolwerkplan)"),
            Label(
                nl="het beleid rond professionalisering en nascholing van leraren",
                en="the policy on teachers' professional development and in-service training",
            ),
            Label(nl="de interne kwaliteitszorg", en="internal quality care"),
            Label(nl="het beleid rond communicatie", en="the policy on communication"),
            Label(nl="het participatief werken op school", en="participation at school"),
        ),
        citations=(
            SEED_002.at(
                "lines 338-345",
                "school work plan, professional development and in-service training, internal quality care, "
                "communication, participation",
            ),
        ),
    ),
)
"""Every checklist."""
