"""Sources of school education."""

from erasmusrules.label import Label
from erasmusrules.sources import Evidence, Source

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
    version="2024",
    address="epos-vlaanderen.be/projectaanvraag/erasmus-individuele-leermobiliteit/schoolonderwijs/mogelijke-activiteiten-aanvraagjaar/",
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
OPH_2022 = Source(
    key="OPH_2022",
    publisher=Label(nl="OPH (Finland)", en="OPH (Finland)"),
    title="KA122-SCH, call 2022",
    version="2022",
    address="oph.fi/fi/funding-release/erasmus-yleissivistava-koulutus-lyhytkestoisten-liikkuvuushankkeiden-avustushaku",
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
FRSE_KA229_FORMAL = Source(
    key="FRSE_KA229_FORMAL",
    publisher=Label(nl="FRSE (Polen)", en="FRSE (Poland)"),
    title="Współpraca szkół: kwestie formalne",
    version="2018-2020",
    address="erasmusplus.org.pl/wspolpraca-szkol/kwestie-formalne/",
    evidence=Evidence.OFFICIAL,
)
FR_NA_KA229_2018 = Source(
    key="FR_NA_KA229_2018",
    publisher=Label(nl="Frans nationaal agentschap", en="French National Agency"),
    title="Échanges scolaires Erasmus+ 2018",
    version="2018",
    address="erasmusplus.fr/penelope/bonnes_pratiques/68/echanges-scolaires-erasmus-2018",
    evidence=Evidence.OFFICIAL,
)
NL_NA_KA229 = Source(
    key="NL_NA_KA229",
    publisher=Label(nl="Nederlands nationaal agentschap", en="Dutch National Agency"),
    title="Partnerschappen tussen scholen",
    version="2018-2020",
    address="erasmusplus.nl, partnerschappen-tussen-scholen",
    evidence=Evidence.OFFICIAL,
)
OEAD_KA229_COSTS = Source(
    key="OEAD_KA229_COSTS",
    publisher=Label(nl="OeAD (Oostenrijk)", en="OeAD (Austria)"),
    title="School Exchange Partnerschaften: geförderte Kosten",
    version="2018-2020",
    address="bildung.erasmusplus.at, school-exchange-partnerschaften/gefoerderte-kosten/",
    evidence=Evidence.OFFICIAL,
)
EUPA_SCHOOL = Source(
    key="EUPA_SCHOOL",
    publisher=Label(nl="EUPA (Malta)", en="EUPA (Malta)"),
    title="Key Action 1: school education",
    version="2014-2020",
    address="eupa.org.mt/erasmus-programme/mobility-of-individuals-key-action-1/, school education",
    evidence=Evidence.OFFICIAL,
)
FIDAE_SHORT_TERM = Source(
    key="FIDAE_SHORT_TERM",
    publisher=Label(nl="FIDAE (Italië)", en="FIDAE (Italy)"),
    title="Erasmus+ scuola: progetti di breve durata",
    version="undated",
    address="fidae.it/erasmus-plus-scuola/progetti-di-breve-durata/",
    evidence=Evidence.SECONDARY,
)
EC_KA240 = Source(
    key="EC_KA240",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Programme Guide, European Partnerships for School Development",
    version="2026",
    address="erasmus-plus.ec.europa.eu/el/programme-guide/part-b/key-action-2/school-development",
    evidence=Evidence.OFFICIAL,
)
LEARGAS_KA240 = Source(
    key="LEARGAS_KA240",
    publisher=Label(nl="Léargas (Ierland)", en="Léargas (Ireland)"),
    title="European Partnerships for School Development",
    version="2026",
    address="leargas.ie/news/european-partnership-for-school-development",
    evidence=Evidence.OFFICIAL,
)
IDEP_KA240 = Source(
    key="IDEP_KA240",
    publisher=Label(nl="IDEP (Cyprus)", en="IDEP (Cyprus)"),
    title="KA240, European Partnerships for School Development",
    version="2026",
    address="erasmusplus.idep.org.cy/tr/draseis/vasiki-drasi-2/ka240-european-partnerships-for-school-development",
    evidence=Evidence.OFFICIAL,
)
FONDI_KA240 = Source(
    key="FONDI_KA240",
    publisher=Label(nl="fondi.eu (Malta)", en="fondi.eu (Malta)"),
    title="European Partnerships for School Development",
    version="2026",
    address="fondi.eu/?p=9741",
    evidence=Evidence.SECONDARY,
)
TR_NA_SCHOOL_FAQ = Source(
    key="TR_NA_SCHOOL_FAQ",
    publisher=Label(nl="Turks nationaal agentschap", en="Turkish National Agency"),
    title="Okul eğitimi: sıkça sorulan sorular",
    version="undated",
    address="ua.gov.tr/anasayfa/icerikler/sikca-sorulan-sorular-baglanti/sss-okul-egitimi/",
    evidence=Evidence.OFFICIAL,
)
PAD_KA122_2021 = Source(
    key="PAD_KA122_2021",
    publisher=Label(nl="PAD (Duitsland)", en="PAD (Germany)"),
    title="Kurzzeitprojekt",
    version="2021",
    address="kmk-pad.org/programme/erasmusplus/kurzzeitprojekt.html",
    evidence=Evidence.OFFICIAL,
)
