"""Sources of vocational education and training."""

from erasmusrules.label import Label
from erasmusrules.sources import Evidence, Source

EPOS_KA102 = Source(
    key="EPOS_KA102",
    publisher=Label(nl="Epos vzw", en="Epos vzw"),
    title="KA1 beroepsonderwijs en -opleiding",
    version="2014-2020",
    address="epos-vlaanderen.be/nl/ka1/beroepsonderwijs-en-opleiding",
    evidence=Evidence.OFFICIAL,
)
EPOS_KICK_OFF_2018 = Source(
    key="EPOS_KICK_OFF_2018",
    publisher=Label(nl="Epos vzw", en="Epos vzw"),
    title="Kick-off KA1, call 2018",
    version="2018",
    address="fdocuments.nl/document/kick-off-ka1-call-2018",
    evidence=Evidence.OFFICIAL,
)
CHARTER_CALL_2014 = Source(
    key="CHARTER_CALL_2014",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Call EAC/A03/2014, VET Mobility Charter 2015-2020, part II",
    version="2014",
    address="docest.com/doc/493815",
    evidence=Evidence.OFFICIAL,
)
GUIDE_ANNEX_I_VET = Source(
    key="GUIDE_ANNEX_I_VET",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Programme Guide, annex I: mobility project for VET learners and staff",
    version="2014-2020",
    address="ec.europa.eu/programmes/erasmus-plus/programme-guide/annexes/annex-i/mobility-project-vet-learners-and-staff_en",
    evidence=Evidence.OFFICIAL,
)
UK_CHARTER_2014 = Source(
    key="UK_CHARTER_2014",
    publisher=Label(nl="Brits nationaal agentschap", en="UK National Agency"),
    title="VET Mobility Charter announced",
    version="2014",
    address="erasmusplus.org.uk/news/vet-mobility-charter-announced",
    evidence=Evidence.OFFICIAL,
)
SEPIE_VET_2016 = Source(
    key="SEPIE_VET_2016",
    publisher=Label(nl="SEPIE (Spanje)", en="SEPIE (Spain)"),
    title="Preguntas frecuentes para solicitantes, convocatoria 2016 (KA102, KA109 y KA116)",
    version="2016",
    address="docplayer.es/17719723",
    evidence=Evidence.OFFICIAL,
)
OEAD_VET_PROJECTS = Source(
    key="OEAD_VET_PROJECTS",
    publisher=Label(nl="OeAD (Oostenrijk)", en="OeAD (Austria)"),
    title="Mobilitätsprojekte in der Berufsbildung",
    version="2014-2018",
    address="bildung.erasmusplus.at/de/berufsbildung/mobilitaet/",
    evidence=Evidence.OFFICIAL,
)
OEAD_VET_LEARNERS = Source(
    key="OEAD_VET_LEARNERS",
    publisher=Label(nl="OeAD (Oostenrijk)", en="OeAD (Austria)"),
    title="Fördermöglichkeiten für Personen in der beruflichen Erstausbildung",
    version="2014-2018",
    address="bildung.erasmusplus.at/berufsbildung/foerdermoeglichkeiten_unter_erasmus/fuer_personen_in_der_beruflichen_erstausbildung/",
    evidence=Evidence.OFFICIAL,
)
OEAD_VET_LEARNERS_2017 = Source(
    key="OEAD_VET_LEARNERS_2017",
    publisher=Label(nl="OeAD (Oostenrijk)", en="OeAD (Austria)"),
    title="Berufsbildung: Personen in beruflicher Erstausbildung, was wird gefördert",
    version="2017",
    address="bildung.erasmusplus.at/berufsbildung/mobilitaet/personen_in_beruflicher_erstausbildung/was_wird_gefoerdert/",
    evidence=Evidence.OFFICIAL,
)
OEAD_VET_STAFF = Source(
    key="OEAD_VET_STAFF",
    publisher=Label(nl="OeAD (Oostenrijk)", en="OeAD (Austria)"),
    title="Fördermöglichkeiten für Fachkräfte in der beruflichen Bildung",
    version="2014-2018",
    address="bildung.erasmusplus.at/berufsbildung/foerdermoeglichkeiten_unter_erasmus/fuer_fachkraefte_in_der_beruflichen_bildung/",
    evidence=Evidence.OFFICIAL,
)
LEARGAS_VET = Source(
    key="LEARGAS_VET",
    publisher=Label(nl="Léargas (Ierland)", en="Léargas (Ireland)"),
    title="Learning mobility for VET learners and staff",
    version="2014-2020",
    address="leargas.ie/programmes/erasmusplus/vet/about/",
    evidence=Evidence.OFFICIAL,
)
SAAIC_288 = Source(
    key="SAAIC_288",
    publisher=Label(nl="SAAIC (Slowakije)", en="SAAIC (Slovakia)"),
    title="Frequently asked questions, 288",
    version="2014-2020",
    address="erasmusplus.sk ?sw=24x&faq=288",
    evidence=Evidence.OFFICIAL,
)
SAAIC_290 = Source(
    key="SAAIC_290",
    publisher=Label(nl="SAAIC (Slowakije)", en="SAAIC (Slovakia)"),
    title="Frequently asked questions, 290",
    version="2018-2020",
    address="erasmusplus.sk ?sw=24x&faq=290",
    evidence=Evidence.OFFICIAL,
)
DZS_VET_2018 = Source(
    key="DZS_VET_2018",
    publisher=Label(nl="DZS (Tsjechië)", en="DZS (Czechia)"),
    title="Odborné vzdělávání: mobilita žáků",
    version="2018-2020",
    address="naerasmusplus.cz/cz/mobilita-osob-odborne-vzdelavani/mobilita-zaku/",
    evidence=Evidence.OFFICIAL,
)
EUPA_VET = Source(
    key="EUPA_VET",
    publisher=Label(nl="EUPA (Malta)", en="EUPA (Malta)"),
    title="Key Action 1: vocational education and training",
    version="2014-2020",
    address="eupa.org.mt/erasmus-programme/mobility-of-individuals-key-action-1/",
    evidence=Evidence.OFFICIAL,
)
ALTERA_VITA = Source(
    key="ALTERA_VITA",
    publisher=Label(nl="Altera Vita", en="Altera Vita"),
    title="Mobility for VET learners and staff",
    version="2014-2020",
    address="alteravita-cyclades.gr/en/mobility-for-vet-learners-and-staf/",
    evidence=Evidence.SECONDARY,
)
IES_EL_PALO = Source(
    key="IES_EL_PALO",
    publisher=Label(nl="IES El Palo (Spaanse school)", en="IES El Palo (Spanish school)"),
    title="Erasmus+ mobility programs",
    version="2014-2020",
    address="ieselpalo.com/Erasmus/programs.html",
    evidence=Evidence.SECONDARY,
)
XARXA_FP = Source(
    key="XARXA_FP",
    publisher=Label(nl="Xarxa FP", en="Xarxa FP"),
    title="ErasmusPro launched",
    version="10.2017",
    address="xarxafp.org/erasmuspro-launched-october-2017/",
    evidence=Evidence.SECONDARY,
)
VISTA_COLLEGE = Source(
    key="VISTA_COLLEGE",
    publisher=Label(nl="VISTA college", en="VISTA college"),
    title="Internationale stage",
    version="2018-2020",
    address="vistacollege.nl",
    evidence=Evidence.SECONDARY,
)
ECVET_QUIZ = Source(
    key="ECVET_QUIZ",
    publisher=Label(nl="EU VET support", en="EU VET support"),
    title="ECVET quiz",
    version="2014-2020",
    address="euvetsupport.eu",
    evidence=Evidence.SECONDARY,
)
WIKI_GROUP_ACTIVITIES = Source(
    key="WIKI_GROUP_ACTIVITIES",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Beneficiary Module wiki, group mobility activities in KA121 and KA122",
    version="2022-2023",
    address="wikis.ec.europa.eu/pages/viewpage.action?pageId=62947500",
    evidence=Evidence.OFFICIAL,
)
WIKI_ACTIVITY_TYPES = Source(
    key="WIKI_ACTIVITY_TYPES",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Beneficiary Module wiki, activity types in projects",
    version="undated",
    address="wikis.ec.europa.eu/display/NAITDOC/Activity+Types+in+projects",
    evidence=Evidence.OFFICIAL,
)
IKY_VET = Source(
    key="IKY_VET",
    publisher=Label(nl="IKY (Griekenland)", en="IKY (Greece)"),
    title="KA1 mobility activities: vocational education and training",
    version="undated",
    address="iky.gr/en/vocational-education-and-training/ka1-mobility-activities-vocational-education-and-training",
    evidence=Evidence.OFFICIAL,
)
OEAD_VET = Source(
    key="OEAD_VET",
    publisher=Label(nl="OeAD (Oostenrijk)", en="OeAD (Austria)"),
    title="Erasmus+ für Lernende in der beruflichen Aus- und Weiterbildung",
    version="undated",
    address="erasmusplus.at/de/berufsbildung/lernende",
    evidence=Evidence.OFFICIAL,
)
OEAD_VET_MOBILITY = Source(
    key="OEAD_VET_MOBILITY",
    publisher=Label(nl="OeAD (Oostenrijk)", en="OeAD (Austria)"),
    title="Berufsbildung: Mobilität",
    version="undated",
    address="erasmusplus.oead.at/en/berufsbildung/mobilitaet",
    evidence=Evidence.OFFICIAL,
)
TR_NA_VET = Source(
    key="TR_NA_VET",
    publisher=Label(nl="Turks nationaal agentschap", en="Turkish National Agency"),
    title="KA122-VET",
    version="undated",
    address="ua.gov.tr/programlar/firsatlar/ka122-vet-mesleki-egitim-kisa-sureli-ogrenici-ve-personel-hareketliligi-projeleri/",
    evidence=Evidence.OFFICIAL,
)
SE_NA_VET = Source(
    key="SE_NA_VET",
    publisher=Label(nl="Zweeds nationaal agentschap (UHR)", en="Swedish National Agency (UHR)"),
    title="Yrkesutbildning: ansök om ett korttidsprojekt",
    version="undated",
    address="utbyten.se/program/erasmus-mobilitet-yrkesutbildning/ansok-om-korttidsprojekt-eller-ackreditering/ansok-om-ett-korttidsprojekt/",
    evidence=Evidence.OFFICIAL,
)
ANEFORE_VET = Source(
    key="ANEFORE_VET",
    publisher=Label(nl="Anefore (Luxemburg)", en="Anefore (Luxembourg)"),
    title="Formation professionnelle: mobilité",
    version="undated",
    address="anefore.lu/programmes/erasmus/formation-professionnelle/mobilite/",
    evidence=Evidence.OFFICIAL,
)
EURODESK_LU = Source(
    key="EURODESK_LU",
    publisher=Label(nl="Eurodesk Luxemburg", en="Eurodesk Luxembourg"),
    title="Erasmus+ mobility for VET learners (copy of the Guide)",
    version="undated",
    address="eurodesk.lu/database/erasmuskey-action1-mobility-project-for-vocational-education-and-training-for-learners/",
    evidence=Evidence.SECONDARY,
)
GRADOMANIA = Source(
    key="GRADOMANIA",
    publisher=Label(nl="Gradomania", en="Gradomania"),
    title="Erasmus+ para estudiantes de formación profesional",
    version="undated",
    address="gradomania.com/noticias_universitarias/, 7333",
    evidence=Evidence.SECONDARY,
)
RIVERIA = Source(
    key="RIVERIA",
    publisher=Label(nl="Riveria (Finse beroepsschool)", en="Riveria (Finnish VET college)"),
    title="Ulkomaan jaksojen muodot ja kestot (quotes p. 91 of the Guide)",
    version="undated",
    address="riverialainen.fi/opiskelu-riveriassa/oikeudet-ja-velvollisuudet/kansainvalisyys/ulkomaan-jaksojen-muodot-ja-kestot/",
    evidence=Evidence.SECONDARY,
)
TUTOR_PROJECT = Source(
    key="TUTOR_PROJECT",
    publisher=Label(nl="TUTOR project", en="TUTOR project"),
    title="Internationalization box (quotes the practice of Léargas)",
    version="undated",
    address="tutor-project.eu/internationalization-box",
    evidence=Evidence.SECONDARY,
)
HWK_DUESSELDORF = Source(
    key="HWK_DUESSELDORF",
    publisher=Label(nl="Handwerkskammer Düsseldorf", en="Düsseldorf Chamber of Crafts"),
    title="Erasmus+ Programm",
    version="undated",
    address="hwk-duesseldorf.de/artikel/erasmus-programm-31,0,5115.html",
    evidence=Evidence.SECONDARY,
)
IHK_AACHEN = Source(
    key="IHK_AACHEN",
    publisher=Label(nl="IHK Aachen", en="Aachen Chamber of Industry and Commerce"),
    title="Erasmus plus",
    version="undated",
    address="ihk.de/aachen, erasmus-plus-606924",
    evidence=Evidence.SECONDARY,
)
BVNG = Source(
    key="BVNG",
    publisher=Label(nl="BVNG", en="BVNG"),
    title="Erasmus+: häufige Fragen",
    version="undated",
    address="nachhaltigkeit.bvng.org/leistungen/erasmus-plus-haeufige-fragen-faq/",
    evidence=Evidence.SECONDARY,
)
PRAKTIKUM_IN_EUROPA = Source(
    key="PRAKTIKUM_IN_EUROPA",
    publisher=Label(nl="Praktikum in Europa", en="Praktikum in Europa"),
    title="Wer kann teilnehmen",
    version="undated",
    address="praktikum-in-europa.de/wer",
    evidence=Evidence.SECONDARY,
)
OVB_2024 = Source(
    key="OVB_2024",
    publisher=Label(nl="OVB Heimatzeitungen", en="OVB Heimatzeitungen"),
    title="Auslandspraktikum mit Erasmus+",
    version="3.4.2024",
    address="ovb-heimatzeitungen.de/wirtschaft/2024/04/03/",
    evidence=Evidence.SECONDARY,
)
EC_VET_ORGANISATIONS = Source(
    key="EC_VET_ORGANISATIONS",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Opportunities: VET organisations (Slovak page)",
    version="2014-2020",
    address="erasmus-plus.ec.europa.eu/sk/opportunities, VET organisations",
    evidence=Evidence.OFFICIAL,
)
CHARTER_CALL_2015 = Source(
    key="CHARTER_CALL_2015",
    publisher=Label(nl="Euroalert", en="Euroalert"),
    title="Call EAC/A01/2015, VET Mobility Charter",
    version="2015",
    address="euroalert.net/call/3301",
    evidence=Evidence.SECONDARY,
)
CHARTER_FORM_2017 = Source(
    key="CHARTER_FORM_2017",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="KA109, application form of call EAC/A02/2016 (copy)",
    version="2017",
    address="paperzz.com/doc/7819239",
    evidence=Evidence.OFFICIAL,
)
EUPA_CHARTER_2019 = Source(
    key="EUPA_CHARTER_2019",
    publisher=Label(nl="EUPA (Malta)", en="EUPA (Malta)"),
    title="Accreditation of VET organisations",
    version="2019",
    address="erasmusplus.eupa.org.mt/accreditation-vet-organisations/",
    evidence=Evidence.OFFICIAL,
)
ACCESSEUROPE_VET = Source(
    key="ACCESSEUROPE_VET",
    publisher=Label(nl="Access Europe (Ierland)", en="Access Europe (Ireland)"),
    title="Erasmus+ short-term projects for mobility in vocational education and training",
    version="undated",
    address="accesseurope.ie/open-funds/, erasmus-short-term-projects, vocational education and training",
    evidence=Evidence.SECONDARY,
)
MONTENEGRO_VET = Source(
    key="MONTENEGRO_VET",
    publisher=Label(nl="Nationaal Erasmus+-bureau in Montenegro", en="National Erasmus+ Office in Montenegro"),
    title="Short-term projects in vocational education and training",
    version="undated",
    address="erasmusplus.ac.me/?lang=en&p=9747",
    evidence=Evidence.OFFICIAL,
)
WIKI_KA121_VET = Source(
    key="WIKI_KA121_VET",
    publisher=Label(nl="Europese Commissie, wiki", en="European Commission, wiki"),
    title="KA121-VET",
    version="undated",
    address="wikis.ec.europa.eu/pages/viewpagesrc.action?pageId=71926025",
    evidence=Evidence.OFFICIAL,
)
