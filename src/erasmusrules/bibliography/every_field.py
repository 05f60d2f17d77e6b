"""Sources of more than one field."""

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
EPOS_ADU_2022 = Source(
    key="EPOS_ADU_2022",
    publisher=Label(nl="Epos vzw", en="Epos vzw"),
    title="Volwasseneneducatie: mogelijke activiteiten",
    version="2022",
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
OEAD_MOBILITY = Source(
    key="OEAD_MOBILITY",
    publisher=Label(nl="OeAD (Oostenrijk)", en="OeAD (Austria)"),
    title="Schulbildung: Mobilität",
    version="2014-2020",
    address="bildung.erasmusplus.at/schulbildung/mobilitaet/",
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
OEAD_COSTS_2024 = Source(
    key="OEAD_COSTS_2024",
    publisher=Label(nl="OeAD (Oostenrijk)", en="OeAD (Austria)"),
    title="Schulbildung: geförderte Kosten",
    version="2024",
    address="erasmusplus.oead.at/de/schulbildung/mobilitaet-akkreditierung/gefoerderte-kosten",
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
CAPPINNO_2026 = Source(
    key="CAPPINNO_2026",
    publisher=Label(nl="CAPPINNO", en="CAPPINNO"),
    title="Mobility Nexus, activity types of KA121/122-VET",
    version="2026",
    address="public repository",
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
OPH_KA108 = Source(
    key="OPH_KA108",
    publisher=Label(nl="OPH (Finland)", en="OPH (Finland)"),
    title="Accreditation of higher education mobility consortia",
    version="2020",
    address="oph.fi, call of 11.2.2020",
    evidence=Evidence.OFFICIAL,
)
TUIASI = Source(
    key="TUIASI",
    publisher=Label(nl="Technische Universiteit van Iași (Roemenië)", en="Technical University of Iași (Romania)"),
    title="Erasmus+ staff mobility",
    version="2018-2020",
    address="international.tuiasi.ro",
    evidence=Evidence.SECONDARY,
)
WIKI_KA150 = Source(
    key="WIKI_KA150",
    publisher=Label(nl="Europese Commissie, wiki", en="European Commission wiki"),
    title="KA150 Erasmus Accreditation for Youth in Beneficiary module",
    version="2024",
    address="wikis.ec.europa.eu/display/NAITDOC/KA150+Erasmus+Accreditation+for+Youth+in+Beneficiary+module",
    evidence=Evidence.OFFICIAL,
)
STUDENTS_ON_THE_MOVE = Source(
    key="STUDENTS_ON_THE_MOVE",
    publisher=Label(nl="Students on the Move (Vlaanderen)", en="Students on the Move (Flanders)"),
    title="Erasmus+ stage na afstuderen",
    version="2021-2026",
    address="studentsonthemove.be/nl/beurzen/erasmusplus-stage-na-afstuderen",
    evidence=Evidence.SECONDARY,
)
GUIDE_PARTNERSHIPS = Source(
    key="GUIDE_PARTNERSHIPS",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Programme Guide, strategic partnerships in education, training and youth",
    version="2018-2020",
    address="ec.europa.eu/programmes/erasmus-plus/programme-guide/part-b/three-key-actions/key-action-2/strategic-partnerships-field-education-training-youth_en",
    evidence=Evidence.OFFICIAL,
)
EPOS_EXTRA_CALLS_2020 = Source(
    key="EPOS_EXTRA_CALLS_2020",
    publisher=Label(nl="Epos vzw", en="Epos vzw"),
    title="KA2 strategische partnerschappen: extra oproepen 2020",
    version="2020",
    address="epos-vlaanderen.be/nl/ka2-strategische-partnerschappen-extra-oproepen-2020",
    evidence=Evidence.OFFICIAL,
)
EPOS_KICK_OFF_2016 = Source(
    key="EPOS_KICK_OFF_2016",
    publisher=Label(nl="Epos vzw", en="Epos vzw"),
    title="Kick-off KA2, call 2016",
    version="2016",
    address="slideplayer.nl/amp/11946154",
    evidence=Evidence.OFFICIAL,
)
INCLUSION_NET_2020 = Source(
    key="INCLUSION_NET_2020",
    publisher=Label(nl="European Net for Inclusion", en="European Net for Inclusion"),
    title="Coronavirus response: extraordinary Erasmus+ calls",
    version="2020",
    address="europeannetforinclusion.org/opportunity/coronavirus-response-extraordinary-erasmus-calls-support-digital-education-readiness-and",
    evidence=Evidence.SECONDARY,
)
YOE_2020 = Source(
    key="YOE_2020",
    publisher=Label(nl="YOE Network", en="YOE Network"),
    title="Extraordinary calls for digital readiness and creativity",
    version="2020",
    address="yoenetwork.org/index-4216.html",
    evidence=Evidence.SECONDARY,
)
SIGNTEACH = Source(
    key="SIGNTEACH",
    publisher=Label(nl="SignTeach", en="SignTeach"),
    title="Erasmus+ strategic partnership: budget",
    version="2014-2017",
    address="signteach.eu",
    evidence=Evidence.SECONDARY,
)
HKDIR_KA122 = Source(
    key="HKDIR_KA122",
    publisher=Label(nl="HK-dir (Noorwegen)", en="HK-dir (Norway)"),
    title="Enkeltstående mobilitetsprosjekt (Erasmus+)",
    version="undated",
    address="erasmuspluss.no/utlysninger-og-tilskudd/enkeltstaande-mobilitetsprosjekt-erasmus",
    evidence=Evidence.OFFICIAL,
)
HKDIR_KA121 = Source(
    key="HKDIR_KA121",
    publisher=Label(nl="HK-dir (Noorwegen)", en="HK-dir (Norway)"),
    title="Søknad om midler for akkrediterte institusjoner",
    version="undated",
    address="hkdir.no/no/utlysninger-og-tilskudd/soknad-om-midler-for-akkrediterte-institusjoner",
    evidence=Evidence.OFFICIAL,
)
BRIDGES_ACCREDITATION = Source(
    key="BRIDGES_ACCREDITATION",
    publisher=Label(nl="Agrupamento de Escolas de Cristelo (Portugal)", en="Cristelo school cluster (Portugal)"),
    title="Erasmus accreditation: what is it (copy of slides of the Commission)",
    version="undated",
    address="bridges.agcristelo.edu.pt/erasmus-accreditation-what-is-it/",
    evidence=Evidence.SECONDARY,
)
IDEP_KA210 = Source(
    key="IDEP_KA210",
    publisher=Label(nl="IDEP (Cyprus)", en="IDEP (Cyprus)"),
    title="KA210, small-scale partnerships",
    version="2025-2026",
    address="erasmusplus.idep.org.cy/en/vasiki-drasi-2/symprakseis-mikris-klimakas",
    evidence=Evidence.OFFICIAL,
)
INCLUSION_NETWORK_KA210 = Source(
    key="INCLUSION_NETWORK_KA210",
    publisher=Label(nl="European Net for Inclusion", en="European Net for Inclusion"),
    title="Small-scale partnerships",
    version="undated",
    address="europeannetforinclusion.org/node/68",
    evidence=Evidence.SECONDARY,
)
WIKI_KA220 = Source(
    key="WIKI_KA220",
    publisher=Label(nl="Europese Commissie, wiki", en="European Commission, wiki"),
    title="Project design and implementation in KA220 applications",
    version="2022",
    address="wikis.ec.europa.eu/display/NAITDOC/Project+design+and+implementation+in+KA220+applications",
    evidence=Evidence.OFFICIAL,
)
GRANTIA_KA220_2026 = Source(
    key="GRANTIA_KA220_2026",
    publisher=Label(nl="Grantia", en="Grantia"),
    title="Cooperation Partnerships",
    version="2026",
    address="grantia.se/grants/cooperation-partnerships",
    evidence=Evidence.SECONDARY,
)
SYNAOS_2021 = Source(
    key="SYNAOS_2021",
    publisher=Label(nl="Synaos Fikir Kulübü", en="Synaos Fikir Kulübü"),
    title="Short-term project (extract of the Guide 2021)",
    version="2021",
    address="synaosfikirkulubu.org/short-term-project/",
    evidence=Evidence.SECONDARY,
)
