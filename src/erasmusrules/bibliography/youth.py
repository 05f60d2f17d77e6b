"""Sources of youth and sport."""

from erasmusrules.label import Label
from erasmusrules.sources import Evidence, Source

JINT_EXCHANGES = Source(
    key="JINT_EXCHANGES",
    publisher=Label(nl="JINT vzw", en="JINT vzw"),
    title="Groepsuitwisseling: spelregels",
    version="2014-2020",
    address="youthinaction.be/groepsuitwisseling/spelregels",
    evidence=Evidence.OFFICIAL,
)
JINT_COUNTRIES = Source(
    key="JINT_COUNTRIES",
    publisher=Label(nl="JINT vzw", en="JINT vzw"),
    title="Groepsuitwisseling: landen",
    version="undated",
    address="youthinaction.be/groepsuitwisseling/landen",
    evidence=Evidence.OFFICIAL,
)
JFE_EXCHANGES_2014 = Source(
    key="JFE_EXCHANGES_2014",
    publisher=Label(nl="JUGEND für Europa (Duitsland)", en="JUGEND für Europa (Germany)"),
    title="Jugendbegegnungen (2014-20)",
    version="2014-2020",
    address="erasmusplus-jugend.de/foerderung/leitaktion-1/jugendbegegnungen-2014-20/",
    evidence=Evidence.OFFICIAL,
)
JFE_EXCHANGES = Source(
    key="JFE_EXCHANGES",
    publisher=Label(nl="JUGEND für Europa (Duitsland)", en="JUGEND für Europa (Germany)"),
    title="Jugendbegegnungen",
    version="undated",
    address="erasmusplus-jugend.de/foerderung/leitaktion-1/jugendbegegnungen",
    evidence=Evidence.OFFICIAL,
)
JFE_YOUTH_WORKERS_2018 = Source(
    key="JFE_YOUTH_WORKERS_2018",
    publisher=Label(nl="JUGEND für Europa (Duitsland)", en="JUGEND für Europa (Germany)"),
    title="Mobilitätsmaßnahmen für Fachkräfte der Jugendarbeit",
    version="2018",
    address="jugend-in-aktion.de/foerderung/leitaktion-1/mobilitaet-fachkraefte-jugendarbeit/",
    evidence=Evidence.OFFICIAL,
)
JFE_VOLUNTEERING_2018 = Source(
    key="JFE_VOLUNTEERING_2018",
    publisher=Label(nl="JUGEND für Europa (Duitsland)", en="JUGEND für Europa (Germany)"),
    title="Freiwilligenprojekte für junge Menschen",
    version="2018",
    address="jugend-in-aktion.de/foerderung/freiwilligenaktivitaeten-europaeisches-solidaritaetskorps/freiwilligenprojekte-fuer-junge-menschen/",
    evidence=Evidence.OFFICIAL,
)
JFE_ROUNDS_2022 = Source(
    key="JFE_ROUNDS_2022",
    publisher=Label(nl="JUGEND für Europa (Duitsland)", en="JUGEND für Europa (Germany)"),
    title="Antragsrunden",
    version="2021-2022",
    address="erasmusplus-jugend.de/ueber-das-programm/antragsrunden/",
    evidence=Evidence.OFFICIAL,
)
JFE_ROUNDS_2025 = Source(
    key="JFE_ROUNDS_2025",
    publisher=Label(nl="JUGEND für Europa (Duitsland)", en="JUGEND für Europa (Germany)"),
    title="Antragsrunden",
    version="2025",
    address="erasmusplus-jugend.de/antragstellung/antragsrunden",
    evidence=Evidence.OFFICIAL,
)
JFE_GUIDE_2023 = Source(
    key="JFE_GUIDE_2023",
    publisher=Label(nl="JUGEND für Europa (Duitsland)", en="JUGEND für Europa (Germany)"),
    title="Erasmus+ 2023: Programmleitfaden veröffentlicht",
    version="2023",
    address="jugendfuereuropa.de/news/11215-erasmus-2023-programmleitfaden-veroeffentlicht",
    evidence=Evidence.OFFICIAL,
)
JFE_NEWS_2026 = Source(
    key="JFE_NEWS_2026",
    publisher=Label(nl="JUGEND für Europa (Duitsland)", en="JUGEND für Europa (Germany)"),
    title="Erasmus+ Jugend und Erasmus+ Sport: Was ist neu in 2026",
    version="2026",
    address="jugendfuereuropa.de/news/11528-erasmus-jugend-und-erasmus-sport-was-ist-neu-in-2026",
    evidence=Evidence.OFFICIAL,
)
JFE_INCLUSION = Source(
    key="JFE_INCLUSION",
    publisher=Label(nl="JUGEND für Europa (Duitsland)", en="JUGEND für Europa (Germany)"),
    title="DiscoverEU Inklusion: Förderinformation",
    version="undated",
    address="jugendfuereuropa.de, foerderinformation-fuer-discovereu-inklusion",
    evidence=Evidence.OFFICIAL,
)
EC_EXCHANGES_2014 = Source(
    key="EC_EXCHANGES_2014",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Youth exchanges (German version)",
    version="undated",
    address="ec.europa.eu/programmes/erasmus-plus/opportunities/individuals/young-people/youth-exchanges_de",
    evidence=Evidence.OFFICIAL,
)
EC_YOUTH = Source(
    key="EC_YOUTH",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Young people and youth workers",
    version="undated",
    address="erasmus-plus.ec.europa.eu/opportunities/organisations/learning-mobility-of-individuals/young-people-and-youth-workers",
    evidence=Evidence.OFFICIAL,
)
EC_DIALOGUE_PROJECTS = Source(
    key="EC_DIALOGUE_PROJECTS",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Structured Dialogue Projects",
    version="undated",
    address="ec.europa.eu/youth/programme/support-for-policy-reform/structure-dialogue-projects_en.htm",
    evidence=Evidence.OFFICIAL,
)
EC_DIALOGUE = Source(
    key="EC_DIALOGUE",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Structured Dialogue",
    version="undated",
    address="erasmus-plus.ec.europa.eu/structured-dialogue",
    evidence=Evidence.OFFICIAL,
)
GUIDE_YOUTH = Source(
    key="GUIDE_YOUTH",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Programme Guide, young people and youth workers (copy)",
    version="2014-2017",
    address="vdocument.in/erasmus-plus-programme-guide-en-youth-exchange.html",
    evidence=Evidence.OFFICIAL,
)
GUIDE_YOUTH_2018 = Source(
    key="GUIDE_YOUTH_2018",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Programme Guide, young people and youth workers",
    version="2018",
    address="ec.europa.eu/programmes/erasmus-plus/programme-guide/part-b/three-key-actions/key-action-1/mobility-project-for-young-people-and-youth-workers_en",
    evidence=Evidence.OFFICIAL,
)
GUIDE_EVS = Source(
    key="GUIDE_EVS",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Programme Guide, mobility projects focusing on EVS",
    version="2017-2018",
    address="ec.europa.eu/programmes/erasmus-plus/programme-guide/part-b/three-key-actions/key-action-1/mobility-projects-young-people-focusing-on-evs_en",
    evidence=Evidence.OFFICIAL,
)
GUIDE_DIALOGUE = Source(
    key="GUIDE_DIALOGUE",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Programme Guide, Youth Dialogue projects",
    version="2019-2020",
    address="ec.europa.eu/programmes/erasmus-plus/programme-guide/part-b/three-key-actions/key-action-3/youth-dialogue_en",
    evidence=Evidence.OFFICIAL,
)
GUIDE_NEIGHBOURS = Source(
    key="GUIDE_NEIGHBOURS",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Programme Guide, eligible countries (online)",
    version="2019-2020",
    address="ec.europa.eu/programmes/erasmus-plus/book/export/html/312_en",
    evidence=Evidence.OFFICIAL,
)
GUIDE_DISCOVER_EU = Source(
    key="GUIDE_DISCOVER_EU",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Programme Guide, DiscoverEU Inclusion Action",
    version="undated",
    address="erasmus-plus.ec.europa.eu/programme-guide/part-b/key-action-1/discovereu-action",
    evidence=Evidence.OFFICIAL,
)
LEARGAS_TIPS_2019 = Source(
    key="LEARGAS_TIPS_2019",
    publisher=Label(nl="Léargas (Ierland)", en="Léargas (Ireland)"),
    title="Erasmus+ Youth in Action: application tips",
    version="1.6.2019",
    address="leargas.ie/blog/erasmus-application-tips/",
    evidence=Evidence.OFFICIAL,
)
LEARGAS_INCLUSION = Source(
    key="LEARGAS_INCLUSION",
    publisher=Label(nl="Léargas (Ierland)", en="Léargas (Ireland)"),
    title="DiscoverEU Inclusion",
    version="undated",
    address="leargas.ie/erasmus-plus/discovereuinclusion/",
    evidence=Evidence.OFFICIAL,
)
JUGENDBUERO_YOUTH_WORKERS = Source(
    key="JUGENDBUERO_YOUTH_WORKERS",
    publisher=Label(nl="Jugendbüro (Duitstalige Gemeenschap)", en="Jugendbüro (German-speaking Community)"),
    title="Mobilität von Fachkräften",
    version="undated",
    address="jugendbuero.be/unsere-programme/erasmusplus/projektmoeglichkeiten-sport/mobilitaet-von-fachkraeften/",
    evidence=Evidence.OFFICIAL,
)
JUGENDBUERO_INCLUSION = Source(
    key="JUGENDBUERO_INCLUSION",
    publisher=Label(nl="Jugendbüro (Duitstalige Gemeenschap)", en="Jugendbüro (German-speaking Community)"),
    title="DiscoverEU Inclusion Action",
    version="undated",
    address="jugendbuero.be/artikel/discovereu-inclusion-action-reisen-fuer-junge-menschen-mit-weniger-chancen",
    evidence=Evidence.OFFICIAL,
)
AT_VOLUNTEERING_2018 = Source(
    key="AT_VOLUNTEERING_2018",
    publisher=Label(nl="Oostenrijks nationaal agentschap voor jeugd", en="Austrian National Agency for youth"),
    title="Freiwilligenprojekte, Key Action 1",
    version="2018",
    address="jugendinaktion.at/europaeischer-freiwilligendienst",
    evidence=Evidence.OFFICIAL,
)
HR_NA_PARTNERS = Source(
    key="HR_NA_PARTNERS",
    publisher=Label(nl="Kroatisch nationaal agentschap", en="Croatian National Agency"),
    title="Partner countries",
    version="2016",
    address="mobilnost.hr/en/sadrzaj/partner-countries/",
    evidence=Evidence.OFFICIAL,
)
INJUVE_KA153 = Source(
    key="INJUVE_KA153",
    publisher=Label(nl="Injuve (Spanje)", en="Injuve (Spain)"),
    title="KA153, mobility of workers in the youth field",
    version="undated",
    address="programaseuropeos.injuve.es/en/erasmus/mobility-workers-youth-field-ka-153",
    evidence=Evidence.OFFICIAL,
)
INJUVE_KA154 = Source(
    key="INJUVE_KA154",
    publisher=Label(nl="Injuve (Spanje)", en="Injuve (Spain)"),
    title="KA154, youth participation activities",
    version="undated",
    address="programaseuropeos.injuve.es/en/erasmus/youth-participation-activities-ka-154",
    evidence=Evidence.OFFICIAL,
)
INJUVE_KA182 = Source(
    key="INJUVE_KA182",
    publisher=Label(nl="Injuve (Spanje)", en="Injuve (Spain)"),
    title="KA182, mobility of sport staff",
    version="undated",
    address="programaseuropeos.injuve.es/en/erasmus",
    evidence=Evidence.OFFICIAL,
)
IDEP_KA152 = Source(
    key="IDEP_KA152",
    publisher=Label(nl="IDEP (Cyprus)", en="IDEP (Cyprus)"),
    title="KA152, youth exchanges",
    version="undated",
    address="erasmusplus.idep.org.cy/en/draseis/vasiki-drasi-1/neolaia/ka-152-youth-exchanges",
    evidence=Evidence.OFFICIAL,
)
IDEP_SPORT = Source(
    key="IDEP_SPORT",
    publisher=Label(nl="IDEP (Cyprus)", en="IDEP (Cyprus)"),
    title="Sports",
    version="undated",
    address="erasmusplus.idep.org.cy/en/vasiki-drasi-1/athlitismos",
    evidence=Evidence.OFFICIAL,
)
MUCF_BUDGET = Source(
    key="MUCF_BUDGET",
    publisher=Label(nl="MUCF (Zweden)", en="MUCF (Sweden)"),
    title="Budget of a participation project",
    version="undated",
    address="mucf.se/budget",
    evidence=Evidence.OFFICIAL,
)
NL_NA_EXCHANGES = Source(
    key="NL_NA_EXCHANGES",
    publisher=Label(nl="Nederlands nationaal agentschap voor jeugd (NJi)", en="Dutch National Agency for youth (NJi)"),
    title="Jongerenuitwisseling",
    version="undated",
    address="erasmusplus.nl/subsidiemogelijkheden/jeugd-jongerenwerk/wat-kan-ik-doen/jongerenuitwisseling",
    evidence=Evidence.OFFICIAL,
)
NL_NA_INCLUSION = Source(
    key="NL_NA_INCLUSION",
    publisher=Label(nl="Nederlands nationaal agentschap voor jeugd (NJi)", en="Dutch National Agency for youth (NJi)"),
    title="DiscoverEU Inclusie",
    version="undated",
    address="erasmusplus.nl/subsidie/jeugd-jongerenwerk/mogelijkheden/mobiliteit/discovereu/discovereu-inclusie",
    evidence=Evidence.OFFICIAL,
)
OEAD_YOUTH_COSTS_2021 = Source(
    key="OEAD_YOUTH_COSTS_2021",
    publisher=Label(nl="OeAD (Oostenrijk)", en="OeAD (Austria)"),
    title="Jugendbegegnungen: geförderte Kosten",
    version="2021",
    address="erasmusplus.at/de/jugend/jugendbegegnungen/gefoerderte-kosten",
    evidence=Evidence.OFFICIAL,
)
OEAD_YOUTH_WORKERS = Source(
    key="OEAD_YOUTH_WORKERS",
    publisher=Label(nl="OeAD (Oostenrijk)", en="OeAD (Austria)"),
    title="Jugendarbeiter/innen",
    version="undated",
    address="erasmusplus.oead.at/en/jugend/jugendarbeiter/innen",
    evidence=Evidence.OFFICIAL,
)
OEAD_SPORT = Source(
    key="OEAD_SPORT",
    publisher=Label(nl="OeAD (Oostenrijk)", en="OeAD (Austria)"),
    title="Sport: Mobilität von Sportpersonal, kurzfristige Projekte",
    version="undated",
    address="erasmusplus.oead.at/de/sport/mobilitaet-kurzfristige-projekte",
    evidence=Evidence.OFFICIAL,
)
WIKI_KA153 = Source(
    key="WIKI_KA153",
    publisher=Label(nl="Europese Commissie, wiki", en="European Commission wiki"),
    title="Project details in KA153 applications",
    version="undated",
    address="wikis.ec.europa.eu/display/NAITDOC/Project+Details+in+KA153+applications",
    evidence=Evidence.OFFICIAL,
)
WIKI_KA154 = Source(
    key="WIKI_KA154",
    publisher=Label(nl="Europese Commissie, wiki", en="European Commission wiki"),
    title="Project details in KA154 applications",
    version="undated",
    address="wikis.ec.europa.eu/display/NAITDOC/Project+Details+in+KA154+applications",
    evidence=Evidence.OFFICIAL,
)
WIKI_KA155_2022 = Source(
    key="WIKI_KA155_2022",
    publisher=Label(nl="Europese Commissie, wiki", en="European Commission wiki"),
    title="KA155 application form and mobility activities",
    version="2022",
    address="wikis.ec.europa.eu pageId=48761407 and pageId=86967537",
    evidence=Evidence.OFFICIAL,
)
WIKI_KA155 = Source(
    key="WIKI_KA155",
    publisher=Label(nl="Europese Commissie, wiki", en="European Commission wiki"),
    title="KA155 project details",
    version="undated",
    address="wikis.ec.europa.eu pageId=90280824",
    evidence=Evidence.OFFICIAL,
)
WIKI_KA182 = Source(
    key="WIKI_KA182",
    publisher=Label(nl="Europese Commissie, wiki", en="European Commission wiki"),
    title="Activities in KA182 applications",
    version="undated",
    address="wikis.ec.europa.eu pageId=93979484",
    evidence=Evidence.OFFICIAL,
)
EC_SPORT = Source(
    key="EC_SPORT",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Mobility of sport staff",
    version="undated",
    address="erasmus-plus.ec.europa.eu/opportunities/opportunities-for-individuals/sport-staff-mobility/mobility-of-sport-staff",
    evidence=Evidence.OFFICIAL,
)
EPOS_YEARBOOK_2022 = Source(
    key="EPOS_YEARBOOK_2022",
    publisher=Label(nl="Epos vzw", en="Epos vzw"),
    title="Jaarboek 2022",
    version="2022",
    address="epos-vlaanderen.be/inspiratie/publicaties-en-cijfers/jaarboeken/jaarboek-2022/epos-vzw/",
    evidence=Evidence.OFFICIAL,
)
EPOS_SPORT_PROJECT_2024 = Source(
    key="EPOS_SPORT_PROJECT_2024",
    publisher=Label(nl="Epos vzw", en="Epos vzw"),
    title="Sport: mobiliteitsproject",
    version="2024",
    address="epos-vlaanderen.be/projectaanvraag/erasmus-individuele-leermobiliteit/sport/mobiliteitsproject-sport/",
    evidence=Evidence.OFFICIAL,
)
BEYOND_BORDERS = Source(
    key="BEYOND_BORDERS",
    publisher=Label(nl="Beyond Borders (agentschappen en SALTO)", en="Beyond Borders (agencies and SALTO)"),
    title="Neighbours Together: questions and answers",
    version="undated",
    address="beyondb.eu/qanda",
    evidence=Evidence.SECONDARY,
)
SALTO_GEOGRAPHY = Source(
    key="SALTO_GEOGRAPHY",
    publisher=Label(nl="SALTO-YOUTH", en="SALTO-YOUTH"),
    title="Geographical scope of regional cooperation",
    version="undated",
    address="salto-youth.net/about/regionalcooperation/geography/",
    evidence=Evidence.SECONDARY,
)
PAX_BANK = Source(
    key="PAX_BANK",
    publisher=Label(nl="Pax-Bank", en="Pax-Bank"),
    title="Jugend: Mobilität von Fachkräften",
    version="2014",
    address="pax-bank.de, jugend-mobilitaet-von-fachkraeften.html",
    evidence=Evidence.SECONDARY,
)
NL_EVS = Source(
    key="NL_EVS",
    publisher=Label(nl="erasmusplusvet.nl", en="erasmusplusvet.nl"),
    title="Vrijwilligerswerk in Europa (EVS)",
    version="2014-2017",
    address="erasmusplusvet.nl/mobiliteit-(key-action-1)/jeugd/vrijwilligerswerk-in-europa-(evs)",
    evidence=Evidence.SECONDARY,
)
ISRAEL_YOUTH = Source(
    key="ISRAEL_YOUTH",
    publisher=Label(nl="Erasmus+-bureau van Israël", en="National Erasmus+ Office Israel"),
    title="Youth",
    version="undated",
    address="erasmusplus.org.il/youth",
    evidence=Evidence.SECONDARY,
)
BRAGA_EVS = Source(
    key="BRAGA_EVS",
    publisher=Label(nl="Juventude Cruz Vermelha Braga", en="Juventude Cruz Vermelha Braga"),
    title="What is EVS: what do you need",
    version="undated",
    address="jcvbraga.net/pt/voluntariado/servico-voluntario-europeu/what-is-evs/what-do-you-need",
    evidence=Evidence.SECONDARY,
)
VOGTLAND_EVS = Source(
    key="VOGTLAND_EVS",
    publisher=Label(nl="Vogtlandkreis", en="Vogtlandkreis"),
    title="Europäischer Freiwilligendienst",
    version="undated",
    address="vogtlandkreis.de",
    evidence=Evidence.SECONDARY,
)
DON_BOSCO_EVS = Source(
    key="DON_BOSCO_EVS",
    publisher=Label(nl="Don Bosco Youth Incubator", en="Don Bosco Youth Incubator"),
    title="European Voluntary Service",
    version="2014-2017",
    address="donboscoyouthincubator.net",
    evidence=Evidence.SECONDARY,
)
YOUTH_BUDGET_2015 = Source(
    key="YOUTH_BUDGET_2015",
    publisher=Label(nl="studylib", en="studylib"),
    title="Youth mobility: the budget",
    version="8.9.2015",
    address="studylib.net/doc/9522845",
    evidence=Evidence.SECONDARY,
)
TRAINING_CLUB = Source(
    key="TRAINING_CLUB",
    publisher=Label(nl="Training Club", en="Training Club"),
    title="What to expect from an Erasmus+ project",
    version="undated",
    address="trainingclub.eu/de/what-to-expect-from-an-erasmus/",
    evidence=Evidence.SECONDARY,
)
MYNGO = Source(
    key="MYNGO",
    publisher=Label(nl="MyNGO", en="MyNGO"),
    title="Advance planning visit",
    version="undated",
    address="myngo.eu",
    evidence=Evidence.SECONDARY,
)
FINNISH_PROJECT_MAP = Source(
    key="FINNISH_PROJECT_MAP",
    publisher=Label(nl="openbare databank", en="public repository"),
    title="Codes of the actions in a map of Finnish projects",
    version="2014-2020",
    address="a public data set of projects",
    evidence=Evidence.SECONDARY,
)
EURODESK_DIALOGUE_2017 = Source(
    key="EURODESK_DIALOGUE_2017",
    publisher=Label(nl="Eurodesk", en="Eurodesk"),
    title="Structured Dialogue: meetings between young people and decision-makers",
    version="2017",
    address="eurodesk.eu/program/erasmuskey-action3-structured-dialogue-meetings-between-young-people-and-decision-makers",
    evidence=Evidence.SECONDARY,
)
EURODESK_EXCHANGES_2017 = Source(
    key="EURODESK_EXCHANGES_2017",
    publisher=Label(nl="Eurodesk", en="Eurodesk"),
    title="Mobility project for young people: youth exchanges",
    version="2017",
    address="eurodesk.eu/program/erasmuskey-action1-mobility-project-young-people-youth-exchanges",
    evidence=Evidence.SECONDARY,
)
DIALOG_TIPS = Source(
    key="DIALOG_TIPS",
    publisher=Label(nl="strukturierter-dialog.de", en="strukturierter-dialog.de"),
    title="Fördertipps",
    version="2014-2015",
    address="strukturierter-dialog.de/praxistipps/finanzierung/",
    evidence=Evidence.SECONDARY,
)
DIALOGUE_RULES_2018 = Source(
    key="DIALOGUE_RULES_2018",
    publisher=Label(nl="weblog (over de oproep van 2016)", en="weblog (on the call of 2016)"),
    title="Learn the rules of KA3 Structured Dialogue",
    version="3.2018",
    address="free-ielts-download.blogspot.com/2018/03/learn-rules-of-ka3-structured-dialogue.html",
    evidence=Evidence.SECONDARY,
)
DYNAMO = Source(
    key="DYNAMO",
    publisher=Label(nl="Dynamo International (Franse Gemeenschap)", en="Dynamo International (French Community)"),
    title="Youth exchange Erasmus+",
    version="undated",
    address="dynamointernational.org/en/service-mobilite/partir/youth-exchange-erasmus/",
    evidence=Evidence.SECONDARY,
)
RO_EXCHANGE_2026 = Source(
    key="RO_EXCHANGE_2026",
    publisher=Label(nl="openbare databank", en="public repository"),
    title="Draft application for a youth exchange (Romania)",
    version="2026",
    address="public repository",
    evidence=Evidence.SECONDARY,
)
E29_TERMS = Source(
    key="E29_TERMS",
    publisher=Label(nl="e29.eu", en="e29.eu"),
    title="Terms of participation in youth exchanges",
    version="undated",
    address="e29.eu",
    evidence=Evidence.SECONDARY,
)
CALLS_COPY = Source(
    key="CALLS_COPY",
    publisher=Label(nl="Universitat de València", en="Universitat de València"),
    title="Erasmus+ calls for proposals (copies)",
    version="2022, 2024",
    address="uv.es, international relations, Erasmus+ calls",
    evidence=Evidence.SECONDARY,
)
FUNDS_FOR_NGOS_2022 = Source(
    key="FUNDS_FOR_NGOS_2022",
    publisher=Label(nl="fundsforNGOs", en="fundsforNGOs"),
    title="Open call: DiscoverEU Inclusion project (copy of Léargas)",
    version="2022",
    address="fundsforngos.org/latest-funds-for-ngos/open-call-discovereu-inclusion-project",
    evidence=Evidence.SECONDARY,
)
CY_FUNDING_PORTAL = Source(
    key="CY_FUNDING_PORTAL",
    publisher=Label(nl="Cypriotisch portaal voor EU-subsidies", en="Cyprus EU Funding Programmes Portal"),
    title="Calls of Erasmus+",
    version="2023-2026",
    address="fundingprogrammesportal.gov.cy",
    evidence=Evidence.SECONDARY,
)
VLEVA_SPORT_2023 = Source(
    key="VLEVA_SPORT_2023",
    publisher=Label(nl="VLEVA", en="VLEVA"),
    title="Erasmus+ Sport 2023, call 2: individuele leermobiliteit",
    version="2023",
    address="vleva.eu, erasmus-sport-2023---call-2-individuele-leermobiliteit-van-sportcoaches-begeleiders-managers",
    evidence=Evidence.SECONDARY,
)
SPORT_INFO_DAY_2025 = Source(
    key="SPORT_INFO_DAY_2025",
    publisher=Label(nl="Europese Commissie (kopie)", en="European Commission (copy)"),
    title="Sport Info Day, slides on call 2026",
    version="11.12.2025",
    address="sgpjbg.com.cn/bgdown/1189004.html",
    evidence=Evidence.SECONDARY,
)
EXCHANGE_IT = Source(
    key="EXCHANGE_IT",
    publisher=Label(nl="Exchange-It", en="Exchange-It"),
    title="Youth exchanges in KA105",
    version="2014-2020",
    address="exchange-it.org",
    evidence=Evidence.SECONDARY,
)
JINT_FAQ = Source(
    key="JINT_FAQ",
    publisher=Label(nl="JINT vzw", en="JINT vzw"),
    title="Veelgestelde vragen",
    version="undated",
    address="erasmusplusjeugd.be/ufaqs/page/5",
    evidence=Evidence.OFFICIAL,
)
ACCESSEUROPE_KA151 = Source(
    key="ACCESSEUROPE_KA151",
    publisher=Label(nl="Access Europe (Ierland)", en="Access Europe (Ireland)"),
    title="Erasmus+ accredited projects for youth mobility",
    version="undated",
    address="accesseurope.ie/open-funds/erasmus-accredited-projects-for-youth-mobility",
    evidence=Evidence.SECONDARY,
)
ACCESSEUROPE_EXCHANGES = Source(
    key="ACCESSEUROPE_EXCHANGES",
    publisher=Label(nl="Access Europe (Ierland)", en="Access Europe (Ireland)"),
    title="Erasmus+ mobility of young people",
    version="undated",
    address="accesseurope.ie/open-funds/erasmus-mobility-of-young-people",
    evidence=Evidence.SECONDARY,
)
ACCESSEUROPE_YOUTH_WORKERS = Source(
    key="ACCESSEUROPE_YOUTH_WORKERS",
    publisher=Label(nl="Access Europe (Ierland)", en="Access Europe (Ireland)"),
    title="Erasmus+ mobility of youth workers",
    version="undated",
    address="accesseurope.ie/open-funds/erasmus-mobility-of-youth-workers",
    evidence=Evidence.SECONDARY,
)
JFE_NEWS_2024 = Source(
    key="JFE_NEWS_2024",
    publisher=Label(nl="JUGEND für Europa (Duitsland)", en="JUGEND für Europa (Germany)"),
    title="Erasmus+ Jugend und Erasmus+ Sport: was ist neu in 2024",
    version="2024",
    address="jugendfuereuropa.de/news/11320-erasmus-jugend-und-erasmus-sport-was-ist-neu-in-2024",
    evidence=Evidence.OFFICIAL,
)
CATH_YOUTH_2020 = Source(
    key="CATH_YOUTH_2020",
    publisher=Label(nl="Catholic Youth and Adult", en="Catholic Youth and Adult"),
    title="Erasmus accreditation in youth (KA150)",
    version="17.7.2020",
    address="cathyouthadult.org/2020/07/17",
    evidence=Evidence.SECONDARY,
)
