"""The sources that rules cite, each once: founding documents, texts of the Commission and National Agencies, others.

Most pages were read in archived copies in November 2026, often no further than their beginning. What a source says
stands at each citation, in our own words.
"""

from erasmusrules.label import Label
from erasmusrules.sources import Evidence, Source

SEED_001 = Source(
    key="SEED_001",
    publisher=Label(nl="Katholiek Onderwijs Vlaanderen", en="Katholiek Onderwijs Vlaanderen"),
    title="How to go international?",
    version="2019",
    address="pro.katholiekonderwijs.vlaanderen/internationalisering/how-to-go-international",
    evidence=Evidence.SEED,
)
SEED_004 = Source(
    key="SEED_004",
    publisher=Label(nl="Epos / Euroguidance", en="Epos / Euroguidance"),
    title="Erasmus+ steunt projecten rond keuzebegeleiding",
    version="2018-2019",
    address="brochure, founding document",
    evidence=Evidence.SEED,
)

EPOS_KA101 = Source(
    key="EPOS_KA101",
    publisher=Label(nl="Epos vzw", en="Epos vzw"),
    title="KA1 schoolonderwijs",
    version="2014-2020",
    address="epos-vlaanderen.be/nl/ka1/schoolonderwijs",
    evidence=Evidence.OFFICIAL,
)
EPOS_KA229 = Source(
    key="EPOS_KA229",
    publisher=Label(nl="Epos vzw", en="Epos vzw"),
    title="Nieuw type partnerschap KA2 voor schoolonderwijs",
    version="25.9.2017",
    address="epos-vlaanderen.be/nl/nieuws/nieuw-type-partnerschap-ka2-voor-schoolonderwijs",
    evidence=Evidence.OFFICIAL,
)
EPOS_SCH_2024 = Source(
    key="EPOS_SCH_2024",
    publisher=Label(nl="Epos vzw", en="Epos vzw"),
    title="Schoolonderwijs: mogelijke activiteiten",
    version="aanvraagjaar 2024",
    address="epos-vlaanderen.be/projectaanvraag/erasmus-individuele-leermobiliteit/schoolonderwijs/mogelijke-activiteiten-aanvraagjaar/",
    evidence=Evidence.OFFICIAL,
)
EPOS_ADU_2022 = Source(
    key="EPOS_ADU_2022",
    publisher=Label(nl="Epos vzw", en="Epos vzw"),
    title="Volwasseneneducatie: mogelijke activiteiten",
    version="aanvraagjaar 2022",
    address="epos-vlaanderen.be, volwassenededucatie/mogelijke-activiteiten-aanvraagjaar-2022/",
    evidence=Evidence.OFFICIAL,
)
EPOS_SPORT_2024 = Source(
    key="EPOS_SPORT_2024",
    publisher=Label(nl="Epos vzw", en="Epos vzw"),
    title="Sport: mogelijke financiering",
    version="2024",
    address="epos-vlaanderen.be/projectaanvraag/erasmus-individuele-leermobiliteit/sport/mogelijke-financiering-2024/",
    evidence=Evidence.OFFICIAL,
)
LEARGAS_2018 = Source(
    key="LEARGAS_2018",
    publisher=Label(nl="Léargas (Ierland)", en="Léargas (Ireland)"),
    title="New for 2018: School Exchange Partnerships",
    version="2.2.2018",
    address="leargas.ie/news/new-2018-school-exchange-partnerships/",
    evidence=Evidence.OFFICIAL,
)
SCILT_2018 = Source(
    key="SCILT_2018",
    publisher=Label(nl="British Council, via SCILT", en="British Council, via SCILT"),
    title="School Exchange Partnerships",
    version="19.1.2018",
    address="scilt.org.uk, news 12218",
    evidence=Evidence.OFFICIAL,
)
SEG_2018 = Source(
    key="SEG_2018",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="School Education Gateway: School Exchange Partnerships",
    version="2018",
    address="schooleducationgateway.eu/en/pub/latest/news/school-exchange-partnerships.htm",
    evidence=Evidence.OFFICIAL,
)
OEAD_SCHOOLS_ONLY = Source(
    key="OEAD_SCHOOLS_ONLY",
    publisher=Label(nl="OeAD (Oostenrijk)", en="OeAD (Austria)"),
    title="Schulbildung: strategische Partnerschaften, Ausnahme Schulpartnerschaften",
    version="2014-2017",
    address="bildung.erasmusplus.at/schulbildung/strategische_partnerschaften/ausnahme_schulpartnerschaften/",
    evidence=Evidence.OFFICIAL,
)
OEAD_PUPILS_2018 = Source(
    key="OEAD_PUPILS_2018",
    publisher=Label(nl="OeAD (Oostenrijk)", en="OeAD (Austria)"),
    title="Schulbildung: Schülerinnen und Schüler",
    version="2018-2020",
    address="bildung.erasmusplus.at/de/schulbildung/schuelerinnen/",
    evidence=Evidence.OFFICIAL,
)
OEAD_MOBILITY = Source(
    key="OEAD_MOBILITY",
    publisher=Label(nl="OeAD (Oostenrijk)", en="OeAD (Austria)"),
    title="Schulbildung: Mobilität",
    version="2014-2020",
    address="bildung.erasmusplus.at/schulbildung/mobilitaet/",
    evidence=Evidence.OFFICIAL,
)
OEAD_SCHOOL_COSTS = Source(
    key="OEAD_SCHOOL_COSTS",
    publisher=Label(nl="OeAD (Oostenrijk)", en="OeAD (Austria)"),
    title="Schulbildung: Mobilität, was wird gefördert",
    version="2014-2020",
    address="bildung.erasmusplus.at/schulbildung/mobilitaet/was_wird_gefoerdert/",
    evidence=Evidence.OFFICIAL,
)
SAAIC_347 = Source(
    key="SAAIC_347",
    publisher=Label(nl="SAAIC (Slowakije)", en="SAAIC (Slovakia)"),
    title="Frequently asked questions, 347",
    version="2018-2020",
    address="erasmusplus.sk ?sw=24x&faq=347",
    evidence=Evidence.OFFICIAL,
)
SAAIC_355 = Source(
    key="SAAIC_355",
    publisher=Label(nl="SAAIC (Slowakije)", en="SAAIC (Slovakia)"),
    title="Frequently asked questions, 355",
    version="2014-2020",
    address="erasmusplus.sk ?sw=24x&faq=355",
    evidence=Evidence.OFFICIAL,
)
SAAIC_170 = Source(
    key="SAAIC_170",
    publisher=Label(nl="SAAIC (Slowakije)", en="SAAIC (Slovakia)"),
    title="Frequently asked questions, 170",
    version="2014-2020",
    address="erasmusplus.sk ?sw=24x&faq=170",
    evidence=Evidence.OFFICIAL,
)
TEMPUS_KA229 = Source(
    key="TEMPUS_KA229",
    publisher=Label(nl="Tempus Foundation (Servië)", en="Tempus Foundation (Serbia)"),
    title="KA2 School Exchange Partnerships",
    version="29.11.2019",
    address="erasmusplus.rs, ka2-school-exchange-partnerships",
    evidence=Evidence.OFFICIAL,
)
FRSE_KA229_STAFF = Source(
    key="FRSE_KA229_STAFF",
    publisher=Label(nl="FRSE (Polen)", en="FRSE (Poland)"),
    title="Współpraca szkół: działania dla nauczycieli",
    version="2018-2020",
    address="erasmusplus.org.pl/wspolpraca-szkol, dla-nauczycieli",
    evidence=Evidence.OFFICIAL,
)
PAD_KA229_PUPILS = Source(
    key="PAD_KA229_PUPILS",
    publisher=Label(nl="PAD (Duitsland)", en="PAD (Germany)"),
    title="Leitaktion 2 Schulpartnerschaften: individueller Schüleraustausch",
    version="2018-2020",
    address="kmk-pad.org/programme/erasmusplus/leitaktion-2-schulpartnerschaften/individueller-schueleraustausch.html",
    evidence=Evidence.OFFICIAL,
)
MOBILITY_TOOL_KA101 = Source(
    key="MOBILITY_TOOL_KA101",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Mobility Tool+ guide, KA101",
    version="2018-2020",
    address="wikis.ec.europa.eu pageId=33529058",
    evidence=Evidence.OFFICIAL,
)
GUIDE_SCHOOL_STAFF = Source(
    key="GUIDE_SCHOOL_STAFF",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Programme Guide, mobility project for school education staff",
    version="2014-2020",
    address="ec.europa.eu/programmes/erasmus-plus/programme-guide/part-b/three-key-actions/key-action-1/mobility-project-school-education-staff_en",
    evidence=Evidence.OFFICIAL,
)
TR_NA_2015 = Source(
    key="TR_NA_2015",
    publisher=Label(nl="Turks nationaal agentschap", en="Turkish National Agency"),
    title="Frequently asked questions on Key Action 2",
    version="2.2015",
    address="docplayer.biz.tr/2965658",
    evidence=Evidence.OFFICIAL,
)
UARCTIC_2015 = Source(
    key="UARCTIC_2015",
    publisher=Label(nl="UArctic", en="UArctic"),
    title="Strategic Partnerships",
    version="10.2015",
    address="uarctic.org, news of October 2015",
    evidence=Evidence.SECONDARY,
)
ANNEX_III_2015 = Source(
    key="ANNEX_III_2015",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Annex III to the grant agreement, strategic partnerships",
    version="2015",
    address="docest.com/doc/33222",
    evidence=Evidence.OFFICIAL,
)
GUIDE_COUNTRIES_2019 = Source(
    key="GUIDE_COUNTRIES_2019",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Programme and Partner Countries (copy of the Guide)",
    version="2019-2020",
    address="docslib.org/doc/641966",
    evidence=Evidence.OFFICIAL,
)
INDIRE_COUNTRIES = Source(
    key="INDIRE_COUNTRIES",
    publisher=Label(nl="INDIRE (Italië)", en="INDIRE (Italy)"),
    title="Paesi partecipanti",
    version="2014-2020",
    address="2014-2020.erasmusplus.it/erasmusplus/paesi-partecipanti/",
    evidence=Evidence.OFFICIAL,
)
UK_NA_2020 = Source(
    key="UK_NA_2020",
    publisher=Label(nl="Brits nationaal agentschap", en="UK National Agency"),
    title="Additional deadline, COVID-19",
    version="2020",
    address="erasmusplus.org.uk/news/additional-deadline",
    evidence=Evidence.OFFICIAL,
)
KA2_DATA = Source(
    key="KA2_DATA",
    publisher=Label(nl="openbare databank", en="public repository"),
    title="Names of the KA2 activities in EU data",
    version="2014-2020",
    address="activity names in a public data set",
    evidence=Evidence.SECONDARY,
)
PRAGMA = Source(
    key="PRAGMA",
    publisher=Label(nl="Pragma", en="Pragma"),
    title="Deaf Enterprise: learning, teaching and training activities",
    version="2014-2017",
    address="pragmaprojects.eu/deafenterprise.eu",
    evidence=Evidence.SECONDARY,
)
CUNI = Source(
    key="CUNI",
    publisher=Label(nl="Karelsuniversiteit", en="Charles University"),
    title="ECEN activities, version 1",
    version="2014-2017",
    address="ec.cuni.cz/ECEN-71-version1.txt",
    evidence=Evidence.SECONDARY,
)
ETWINNING_BLENDED = Source(
    key="ETWINNING_BLENDED",
    publisher=Label(nl="eTwinning TwinSpace", en="eTwinning TwinSpace"),
    title="Blended mobility of learners (quotes the programme)",
    version="2014-2020",
    address="twinspace.etwinning.net/45066",
    evidence=Evidence.SECONDARY,
)
AVEDU = Source(
    key="AVEDU",
    publisher=Label(nl="AVEDU", en="AVEDU"),
    title="Erasmus+ KA1 conditions",
    version="2014-2020",
    address="en.avedu.com.tr",
    evidence=Evidence.SECONDARY,
)
GO_COUNTRIES = Source(
    key="GO_COUNTRIES",
    publisher=Label(nl="GO! onderwijs van de Vlaamse Gemeenschap", en="GO! onderwijs van de Vlaamse Gemeenschap"),
    title="Comenius (schoolonderwijs): programmalanden",
    version="2014",
    address="proacc.g-o.be, comenius-(schoolonderwijs)",
    evidence=Evidence.SECONDARY,
)
AT_FAQ_2015 = Source(
    key="AT_FAQ_2015",
    publisher=Label(nl="OeAD (Oostenrijk)", en="OeAD (Austria)"),
    title="Erasmus+: häufig gestellte Fragen",
    version="27.11.2015",
    address="expydoc.com/doc/9097740",
    evidence=Evidence.OFFICIAL,
)
YILDIZ_COUNTRIES = Source(
    key="YILDIZ_COUNTRIES",
    publisher=Label(nl="Technische Universiteit Yıldız", en="Yıldız Technical University"),
    title="KA107 programme countries",
    version="2014-2018",
    address="erasmus.yildiz.edu.tr/page/ICM--KA-107-/Programme-countries/321",
    evidence=Evidence.SECONDARY,
)

REGULATION_817 = Source(
    key="REGULATION_817",
    publisher=Label(nl="Europees Parlement en Raad", en="European Parliament and Council"),
    title="Regulation (EU) 2021/817 establishing Erasmus+ 2021-2027",
    version="2021",
    address="eur-lex.europa.eu/eli/reg/2021/817",
    evidence=Evidence.OFFICIAL,
)
EC_ACCREDITATION_2020 = Source(
    key="EC_ACCREDITATION_2020",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Call EAC/A02/2020, Erasmus accreditation",
    version="28.5.2020",
    address="OJ C 178, 28.5.2020, p. 5",
    evidence=Evidence.OFFICIAL,
)
EC_PUPILS = Source(
    key="EC_PUPILS",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Pupil mobility",
    version="2021-2024",
    address="erasmus-plus.ec.europa.eu/opportunities/individuals/pupil-mobility",
    evidence=Evidence.OFFICIAL,
)
EC_SCHOOL_STAFF = Source(
    key="EC_SCHOOL_STAFF",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="School education staff: teaching",
    version="2021-2024",
    address="erasmus-plus.ec.europa.eu/opportunities/individuals/staff-teaching/school-education-staff-teaching",
    evidence=Evidence.OFFICIAL,
)
EC_COUNTRIES = Source(
    key="EC_COUNTRIES",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Programme Guide, eligible countries",
    version="2021-2026",
    address="erasmus-plus.ec.europa.eu/programme-guide/part-a/eligible-countries",
    evidence=Evidence.OFFICIAL,
)
COUNTRIES_COPY_2021 = Source(
    key="COUNTRIES_COPY_2021",
    publisher=Label(nl="Europese Commissie (kopie)", en="European Commission (copy)"),
    title="Programme Guide 2021, eligible countries",
    version="2021",
    address="docslib.org/doc/13214948/eligible-countries",
    evidence=Evidence.SECONDARY,
)
WIKI_PREPARATORY_VISITS_2021 = Source(
    key="WIKI_PREPARATORY_VISITS_2021",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Beneficiary Module wiki, preparatory visits",
    version="2021",
    address="wikis.ec.europa.eu/pages/viewpage.action?pageId=44165658",
    evidence=Evidence.OFFICIAL,
)
WIKI_PREPARATORY_VISITS = Source(
    key="WIKI_PREPARATORY_VISITS",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Beneficiary Module wiki, manage preparatory visits in KA121 and KA122",
    version="2021-2026",
    address="wikis.ec.europa.eu pageId=95552400",
    evidence=Evidence.OFFICIAL,
)
WIKI_ACTIVITIES_KA121 = Source(
    key="WIKI_ACTIVITIES_KA121",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Beneficiary Module wiki, activities in KA121 applications",
    version="2021-2026",
    address="wikis.ec.europa.eu pageId=33529452",
    evidence=Evidence.OFFICIAL,
)
WIKI_ACCOMPANYING = Source(
    key="WIKI_ACCOMPANYING",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Beneficiary Module wiki, accompanying person (glossary)",
    version="22.11.2026",
    address="wikis.ec.europa.eu/pages/diffpages.action?originalId=143429951&pageId=143429955",
    evidence=Evidence.OFFICIAL,
)
WIKI_TRAVEL_DAYS = Source(
    key="WIKI_TRAVEL_DAYS",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Beneficiary Module wiki, funded travel days",
    version="22.11.2026",
    address="wikis.ec.europa.eu/x/UINTC",
    evidence=Evidence.OFFICIAL,
)
IKY_SCHOOL = Source(
    key="IKY_SCHOOL",
    publisher=Label(nl="IKY (Griekenland)", en="IKY (Greece)"),
    title="School education: mobility activities",
    version="2021-2024",
    address="iky.gr/en/erasmus/vasiki-drasi-1-mathisiaki-kinitikotita-atomon/school-education/mobility-activities-school-education",
    evidence=Evidence.OFFICIAL,
)
OEAD_PUPILS_2021 = Source(
    key="OEAD_PUPILS_2021",
    publisher=Label(nl="OeAD (Oostenrijk)", en="OeAD (Austria)"),
    title="Schulbildung: pupils",
    version="2021-2024",
    address="erasmusplus.oead.at/en/schulbildung/schuelerinnen",
    evidence=Evidence.OFFICIAL,
)
OEAD_COSTS_2024 = Source(
    key="OEAD_COSTS_2024",
    publisher=Label(nl="OeAD (Oostenrijk)", en="OeAD (Austria)"),
    title="Schulbildung: geförderte Kosten",
    version="2024",
    address="erasmusplus.oead.at/de/schulbildung/mobilitaet-akkreditierung/gefoerderte-kosten",
    evidence=Evidence.OFFICIAL,
)
OPH_2022 = Source(
    key="OPH_2022",
    publisher=Label(nl="OPH (Finland)", en="OPH (Finland)"),
    title="KA122-SCH, call 2022",
    version="2022",
    address="oph.fi/fi/funding-release/erasmus-yleissivistava-koulutus-lyhytkestoisten-liikkuvuushankkeiden-avustushaku",
    evidence=Evidence.OFFICIAL,
)
INDIRE_STAFF_2024 = Source(
    key="INDIRE_STAFF_2024",
    publisher=Label(nl="INDIRE (Italië)", en="INDIRE (Italy)"),
    title="Educazione adulti: mobilità dello staff",
    version="2024",
    address="erasmusplus.it/educazione_adulti/mobilita/mobilita-dello-staff/",
    evidence=Evidence.OFFICIAL,
)
EURYDICE_ES = Source(
    key="EURYDICE_ES",
    publisher=Label(nl="Eurydice", en="Eurydice"),
    title="Spain: mobility in adult education",
    version="2.2024",
    address="eurydice.eacea.ec.europa.eu/national-education-systems/spain/mobility-adult-education-and-training",
    evidence=Evidence.OFFICIAL,
)
TR_NA_SCHOOL = Source(
    key="TR_NA_SCHOOL",
    publisher=Label(nl="Turks nationaal agentschap", en="Turkish National Agency"),
    title="KA122-SCH",
    version="2021-2024",
    address="ua.gov.tr/programlar/firsatlar/ka122-sch-kisa-donem-kurs/",
    evidence=Evidence.OFFICIAL,
)
SE_NA_SCHOOL_2021 = Source(
    key="SE_NA_SCHOOL_2021",
    publisher=Label(nl="Zweeds nationaal agentschap (UHR)", en="Swedish National Agency (UHR)"),
    title="Erasmus+ mobilitet skola: short-term project granted",
    version="2021",
    address="utbyten.se/program/erasmus-mobilitet-skola/for-dig-som-har-projekt-eller-ackreditering/for-dig-som-har-ett-beviljat-korttidsprojekt/",
    evidence=Evidence.OFFICIAL,
)
SE_NA_VET_2024 = Source(
    key="SE_NA_VET_2024",
    publisher=Label(nl="Zweeds nationaal agentschap (UHR)", en="Swedish National Agency (UHR)"),
    title="Erasmus+ mobilitet korttidsprojekt, yrkesutbildning",
    version="2024",
    address="uhr.se/internationella-mojligheter/samarbete-och-utbyte/driv-projekt/erasmus-mobilitet-korttidsprojekt/yrkesutbildning",
    evidence=Evidence.OFFICIAL,
)
MYNDLISTASKOLINN = Source(
    key="MYNDLISTASKOLINN",
    publisher=Label(nl="Myndlistaskólinn í Reykjavík", en="Myndlistaskólinn í Reykjavík"),
    title="Erasmus+ framhaldsskólastig",
    version="2021-2023",
    address="myndlistaskolinn.is/samstarf/erasmus/erasmus-framhaldsskolastig",
    evidence=Evidence.SECONDARY,
)
FIDAE = Source(
    key="FIDAE",
    publisher=Label(nl="FIDAE", en="FIDAE"),
    title="Erasmus+ mobilità alunni",
    version="2021-2024",
    address="fidae.it/erasmus-plus-scuola/mobilita-alunni/",
    evidence=Evidence.SECONDARY,
)
LEAVING_CERT = Source(
    key="LEAVING_CERT",
    publisher=Label(nl="Ierse toolkit voor scholen", en="Irish schools toolkit"),
    title="Leaving Cert exchange guide (extract of the Guide)",
    version="2021-2024",
    address="paperturn-view.com/ppli/lc-exchange-guide-school-toolkit",
    evidence=Evidence.SECONDARY,
)
RYCKEVELDE = Source(
    key="RYCKEVELDE",
    publisher=Label(nl="Europahuis Ryckevelde", en="Europahuis Ryckevelde"),
    title="KA1 voor schoolonderwijs",
    version="2024-2026",
    address="europahuis.be/nl/ga-internationaal/subsidies/schoolonderwijs/ka1-voor-schoolonderwijs",
    evidence=Evidence.SECONDARY,
)
ANADRASIS = Source(
    key="ANADRASIS",
    publisher=Label(nl="Anadrasis", en="Anadrasis"),
    title="School education staff: activities (text of the Guide)",
    version="2021-2024",
    address="anadrasis.eu/actions/school-education-staff/",
    evidence=Evidence.SECONDARY,
)
CAPPINNO_2026 = Source(
    key="CAPPINNO_2026",
    publisher=Label(nl="CAPPINNO", en="CAPPINNO"),
    title="Mobility Nexus, activity types of KA121/122-VET",
    version="2026",
    address="public repository",
    evidence=Evidence.SECONDARY,
)
BIDRAGSKOMPASSEN_2026 = Source(
    key="BIDRAGSKOMPASSEN_2026",
    publisher=Label(nl="Bidragskompassen", en="Bidragskompassen"),
    title="Erasmus korttidsprojekt: checked against the Guide 2026",
    version="1.10.2026",
    address="github.com/KunskapsHunger/bidragskompassen, data/fordjupning/erasmus-korttidsprojekt.js",
    evidence=Evidence.SECONDARY,
)
CARINTHIA_2025 = Source(
    key="CARINTHIA_2025",
    publisher=Label(nl="Bildungsdirektion Kärnten", en="Bildungsdirektion Kärnten"),
    title="Erasmus+ Schulbildung, Aktuelles: Programmleitfaden 2025",
    version="2025",
    address="bildung-ktn.gv.at/Schule-und-Unterricht/Internationalitaet/Erasmus--Schulbildung/Aktuelles.html",
    evidence=Evidence.SECONDARY,
)
OPH_VET = Source(
    key="OPH_VET",
    publisher=Label(nl="OPH (Finland)", en="OPH (Finland)"),
    title="KA121-VET",
    version="22.11.2026",
    address="oph.fi/sv/program/att-ansoka-om-finansiering-som-ackrediterad-organisation-ka121-vet",
    evidence=Evidence.OFFICIAL,
)
LIMEGROW = Source(
    key="LIMEGROW",
    publisher=Label(nl="Limegrow", en="Limegrow"),
    title="Erasmus+ KA122-SCH (copy of the Guide)",
    version="2021-2024",
    address="dev-programmes.dev5.limegrow.com/en/programme/22275/eu",
    evidence=Evidence.SECONDARY,
)

MEMORY = Source(
    key="MEMORY",
    publisher=Label(nl="niemand", en="nobody"),
    title="uit het geheugen / from memory",
    version="-",
    address="-",
    evidence=Evidence.RECALLED,
)
