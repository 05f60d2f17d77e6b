"""Sources on Flanders and the bodies of Belgium: founding documents, agencies, figures."""

from erasmusrules.label import Label
from erasmusrules.sources import Evidence, Source

SEED_000 = Source(
    key="SEED_000",
    publisher=Label(nl="Ensorinstituut", en="Ensorinstituut"),
    title="VET-charter & Accreditatie",
    version="undated",
    address="page of the school, founding document",
    evidence=Evidence.SEED,
)
SEED_002 = Source(
    key="SEED_002",
    publisher=Label(nl="Vlaamse Onderwijsraad (Vlor)", en="Flemish Education Council (Vlor)"),
    title="Advies over internationaliseringsbeleid in scholen",
    version="2016",
    address="advice of the Vlor, founding document",
    evidence=Evidence.SEED,
)
SEED_003 = Source(
    key="SEED_003",
    publisher=Label(nl="Vlaams Parlement", en="Flemish Parliament"),
    title="Beroepsopleidingen - Slechte leermobiliteit",
    version="2025-2026",
    address="parliamentary question, founding document",
    evidence=Evidence.SEED,
)
EPOS_ACCREDITATION_2024 = Source(
    key="EPOS_ACCREDITATION_2024",
    publisher=Label(nl="Epos vzw", en="Epos vzw"),
    title="Schoolonderwijs: Erasmusaccreditatie",
    version="2024",
    address="epos-vlaanderen.be/projectaanvraag/erasmus-individuele-leermobiliteit/schoolonderwijs/erasmusaccreditatie/",
    evidence=Evidence.OFFICIAL,
)
EPOS_GLOSSARY_2014 = Source(
    key="EPOS_GLOSSARY_2014",
    publisher=Label(nl="Epos vzw", en="Epos vzw"),
    title="Erasmus+ woordenlijst",
    version="2014-2020",
    address="epos-vlaanderen.be/erasmus-woordenlijst/ (older copy)",
    evidence=Evidence.OFFICIAL,
)
JINT_ENGLISH = Source(
    key="JINT_ENGLISH",
    publisher=Label(nl="JINT vzw", en="JINT vzw"),
    title="Erasmus+ Youth: English",
    version="undated",
    address="erasmusplusjeugd.be/organisaties/english",
    evidence=Evidence.OFFICIAL,
)
JINT_NEWS_2023 = Source(
    key="JINT_NEWS_2023",
    publisher=Label(nl="JINT vzw", en="JINT vzw"),
    title="Nieuws",
    version="23.3.2023",
    address="jint.be, news of 23 March 2023",
    evidence=Evidence.OFFICIAL,
)
BRF = Source(
    key="BRF",
    publisher=Label(nl="BRF (Duitstalige Gemeenschap)", en="BRF (German-speaking Community)"),
    title="Ratgeber, Lifeline: Erasmus+",
    version="2024",
    address="1.brf.be/ratgeber/1115809 and sendungen/lifeline/1149225",
    evidence=Evidence.SECONDARY,
)
EU_EACEA = Source(
    key="EU_EACEA",
    publisher=Label(nl="Europese Unie", en="European Union"),
    title="Uitvoerend Agentschap onderwijs, audiovisuele media en cultuur (EACEA)",
    version="until 2021",
    address="europa.eu/european-union/about-eu/agencies/eacea_nl",
    evidence=Evidence.OFFICIAL,
)
EACEA_COPY = Source(
    key="EACEA_COPY",
    publisher=Label(nl="Wikipedia (kopie)", en="Wikipedia (copy)"),
    title="EACEA (cites Implementing Decision (EU) 2021/173)",
    version="undated",
    address="copy of the Dutch Wikipedia on EACEA",
    evidence=Evidence.SECONDARY,
)
GUIDE_COOPERATION = Source(
    key="GUIDE_COOPERATION",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Programme Guide, cooperation partnerships",
    version="2021-2026",
    address="erasmus-plus.ec.europa.eu/programme-guide/part-b/key-action-2/cooperation-partnerships",
    evidence=Evidence.OFFICIAL,
)
IDEP_KA2 = Source(
    key="IDEP_KA2",
    publisher=Label(nl="IDEP (Cyprus)", en="IDEP (Cyprus)"),
    title="KA210 and KA240",
    version="2025-2026",
    address="erasmusplus.idep.org.cy, vasiki-drasi-2",
    evidence=Evidence.OFFICIAL,
)
INCLUTE = Source(
    key="INCLUTE",
    publisher=Label(nl="Inclute", en="Inclute"),
    title="Erasmus+",
    version="2014-2020",
    address="inclute.eu/erasmus/",
    evidence=Evidence.SECONDARY,
)
EC_ESEP = Source(
    key="EC_ESEP",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="European School Education Platform: governance",
    version="2022-2026",
    address="school-education.ec.europa.eu/uk/node/31",
    evidence=Evidence.OFFICIAL,
)
MONARCHY = Source(
    key="MONARCHY",
    publisher=Label(nl="De Belgische monarchie", en="The Belgian Monarchy"),
    title="Prins Filipfonds",
    version="undated",
    address="monarchie.be, prins-filipfonds",
    evidence=Evidence.OFFICIAL,
)
METRO_2017 = Source(
    key="METRO_2017",
    publisher=Label(nl="Metro", en="Metro"),
    title="VVOB",
    version="26.9.2017",
    address="nl.metrotime.be, 26 September 2017",
    evidence=Evidence.SECONDARY,
)
EDULEX_12988 = Source(
    key="EDULEX_12988",
    publisher=Label(nl="Vlaamse overheid, Onderwijs en Vorming", en="Flemish Government, Education and Training"),
    title="Edulex 12988",
    version="undated",
    address="data-onderwijs.vlaanderen.be/edulex, docid 12988",
    evidence=Evidence.OFFICIAL,
)
EURYDICE_VSE = Source(
    key="EURYDICE_VSE",
    publisher=Label(nl="Eurydice", en="Eurydice"),
    title="Flemish Community: organisation of vocational secondary education",
    version="undated",
    address="eurydice.eacea.ec.europa.eu, Flemish Community, organisation of vocational secondary education",
    evidence=Evidence.OFFICIAL,
)
CEDEFOP_DUAL = Source(
    key="CEDEFOP_DUAL",
    publisher=Label(nl="Cedefop", en="Cedefop"),
    title="Apprenticeship scheme fiche: dual learning",
    version="2026",
    address="cedefop.europa.eu, apprenticeship schemes, dual learning",
    evidence=Evidence.OFFICIAL,
)
EPOS_BUDGET_2019 = Source(
    key="EPOS_BUDGET_2019",
    publisher=Label(nl="Epos vzw", en="Epos vzw"),
    title="De verdeling van het Erasmus+-budget 2019",
    version="2019",
    address="epos-vlaanderen.be/nl/nieuws/de-verdeling-van-het-erasmus-budget-2019",
    evidence=Evidence.OFFICIAL,
)
EUROPASS_FLANDERS = Source(
    key="EUROPASS_FLANDERS",
    publisher=Label(nl="Europass Vlaanderen", en="Europass Flanders"),
    title="Europass-Mobiliteit",
    version="2014-2020",
    address="europass-vlaanderen.be/?q=node/89",
    evidence=Evidence.OFFICIAL,
)
ETWINNING_FLANDERS = Source(
    key="ETWINNING_FLANDERS",
    publisher=Label(nl="eTwinning Vlaanderen (Epos vzw)", en="eTwinning Flanders (Epos vzw)"),
    title="FAQ European School Education Platform",
    version="2022",
    address="etwinning.be/vlaanderen",
    evidence=Evidence.OFFICIAL,
)
EPOS_BUURKLASSEN = Source(
    key="EPOS_BUURKLASSEN",
    publisher=Label(nl="Epos vzw", en="Epos vzw"),
    title="Buurklassen 2020",
    version="2020",
    address="epos-vlaanderen.be/nl/buurklassen-2020",
    evidence=Evidence.OFFICIAL,
)
EPOS_NO_BUURKLASSEN_2021 = Source(
    key="EPOS_NO_BUURKLASSEN_2021",
    publisher=Label(nl="Epos vzw", en="Epos vzw"),
    title="Geen oproep Buurklassen 2021",
    version="2021",
    address="epos-vlaanderen.be/nl/nieuws/geen-oproep-buurklassen-2021",
    evidence=Evidence.OFFICIAL,
)
EPOS_PREPARATORY_VISITS_2018 = Source(
    key="EPOS_PREPARATORY_VISITS_2018",
    publisher=Label(nl="Epos vzw", en="Epos vzw"),
    title="Voorbereidende bezoeken: het aanvraagformulier",
    version="2018",
    address="epos-vlaanderen.be/nl/nieuws/voorbereidende-bezoeken-het-aanvraagformulier-er",
    evidence=Evidence.OFFICIAL,
)
GO_BUURKLASSEN = Source(
    key="GO_BUURKLASSEN",
    publisher=Label(nl="GO! Onderwijs van de Vlaamse Gemeenschap", en="GO! Education of the Flemish Community"),
    title="Buurklassen",
    version="about 2019-2020",
    address="pro.g-o.be, buurklassen",
    evidence=Evidence.SECONDARY,
)
BRULOCALIS_BUURKLASSEN = Source(
    key="BRULOCALIS_BUURKLASSEN",
    publisher=Label(nl="Brulocalis", en="Brulocalis"),
    title="Subsidies: Buurklassen",
    version="2020",
    address="brulocalis.brussels/nl/subsidies.html?sub_id=605",
    evidence=Evidence.SECONDARY,
)
BRULOCALIS_PRINS_FILIPFONDS = Source(
    key="BRULOCALIS_PRINS_FILIPFONDS",
    publisher=Label(nl="Brulocalis", en="Brulocalis"),
    title="Subsidies: Prins Filipfonds",
    version="2020",
    address="brulocalis.brussels/nl/subsidies.html?sub_id=844",
    evidence=Evidence.SECONDARY,
)
EUROPAHUIS_SCHOLEN_SWITCH = Source(
    key="EUROPAHUIS_SCHOLEN_SWITCH",
    publisher=Label(nl="Europahuis Ryckevelde", en="Europahuis Ryckevelde"),
    title="Scholen Switch: uitwisseling met leerlingen",
    version="2020",
    address="europahuis.be, scholen-switch-uitwisseling-met-leerlingen",
    evidence=Evidence.SECONDARY,
)
