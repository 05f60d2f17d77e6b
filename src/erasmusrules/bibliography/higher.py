"""Sources of higher education."""

from erasmusrules.label import Label
from erasmusrules.sources import Evidence, Source

_NORWEGIAN_AGENCY = Label(nl="Noors nationaal agentschap (Diku, HK-dir)", en="Norwegian National Agency (Diku, HK-dir)")
_COMMISSION_WIKI = Label(nl="Europese Commissie, wiki", en="European Commission wiki")

DIKU_STUDIES_2014 = Source(
    key="DIKU_STUDIES_2014",
    publisher=_NORWEGIAN_AGENCY,
    title="Erasmus-håndbok 2014-2020: studiemobilitet",
    version="2014-2020",
    address="diku.no/erasmus-haandbok-2014-2020-for-erasmus-koordinatorer/mobilitet-i-hoeyere-utdanning-for-studenter-og-ansatte-2014-2020/studiemobilitet",
    evidence=Evidence.OFFICIAL,
)
DIKU_TRAINEESHIPS_2014 = Source(
    key="DIKU_TRAINEESHIPS_2014",
    publisher=_NORWEGIAN_AGENCY,
    title="Erasmus-håndbok 2014-2020: praksismobilitet",
    version="2014-2020",
    address="diku.no/erasmus-haandbok-2014-2020-for-erasmus-koordinatorer/mobilitet-i-hoeyere-utdanning-for-studenter-og-ansatte-2014-2020/praksismobilitet",
    evidence=Evidence.OFFICIAL,
)
DIKU_STAFF_2014 = Source(
    key="DIKU_STAFF_2014",
    publisher=_NORWEGIAN_AGENCY,
    title="Erasmus-håndbok 2014-2020: ansattmobilitet",
    version="2014-2020",
    address="diku.no/erasmus-haandbok-2014-2020-for-erasmus-koordinatorer/mobilitet-i-hoeyere-utdanning-for-studenter-og-ansatte-2014-2020/ansattmobilitet",
    evidence=Evidence.OFFICIAL,
)
DIKU_KA107_2019 = Source(
    key="DIKU_KA107_2019",
    publisher=_NORWEGIAN_AGENCY,
    title="Erasmus+: mobilitet innen høyere utdanning utenfor EU",
    version="2019",
    address="diku.no/programmer/erasmus-mobilitet-innen-hoeyere-utdanning-utenfor-eu",
    evidence=Evidence.OFFICIAL,
)
DIKU_STUDIES_2021 = Source(
    key="DIKU_STUDIES_2021",
    publisher=_NORWEGIAN_AGENCY,
    title="Erasmushandbok 2021-2027: studiemobilitet",
    version="2021-2027",
    address="diku.no/erasmushandbok-2021-2027-for-erasmuskoordinatorar/mobilitet-i-hoegare-utdanning-for-studentar-og-tilsette-2021-2027/studiemobilitet",
    evidence=Evidence.OFFICIAL,
)
DIKU_TRAINEESHIPS_2021 = Source(
    key="DIKU_TRAINEESHIPS_2021",
    publisher=_NORWEGIAN_AGENCY,
    title="Erasmushandbok 2021-2027: praksismobilitet",
    version="2021-2027",
    address="diku.no/erasmushandbok-2021-2027-for-erasmuskoordinatorar/mobilitet-i-hoegare-utdanning-for-studentar-og-tilsette-2021-2027/praksismobilitet",
    evidence=Evidence.OFFICIAL,
)
DIKU_STAFF_2021 = Source(
    key="DIKU_STAFF_2021",
    publisher=_NORWEGIAN_AGENCY,
    title="Erasmushandbok 2021-2027: tilsettmobilitet",
    version="2021-2027",
    address="diku.no/erasmushandbok-2021-2027-for-erasmuskoordinatorar/mobilitet-i-hoegare-utdanning-for-studentar-og-tilsette-2021-2027/tilsettmobilitet",
    evidence=Evidence.OFFICIAL,
)
DIKU_INTERNATIONAL_2021 = Source(
    key="DIKU_INTERNATIONAL_2021",
    publisher=_NORWEGIAN_AGENCY,
    title="Erasmushandbok 2021-2027: internasjonal dimensjon i KA131",
    version="2021-2027",
    address="diku.no/erasmushandbok-2021-2027-for-erasmuskoordinatorar/mobilitet-i-hoegare-utdanning-for-studentar-og-tilsette-2021-2027/internasjonal-dimensjon-i-ka131",
    evidence=Evidence.OFFICIAL,
)
DIKU_KA131_2021 = Source(
    key="DIKU_KA131_2021",
    publisher=_NORWEGIAN_AGENCY,
    title="Erasmus+ (2021-2027): europeisk mobilitet for studenter og ansatte i høyere utdanning",
    version="2021",
    address="diku.no/programmer/erasmus-2021-2027-europeisk-mobilitet-for-studenter-og-ansatte-i-hoeyere-utdanning",
    evidence=Evidence.OFFICIAL,
)
HKDIR_KA171 = Source(
    key="HKDIR_KA171",
    publisher=_NORWEGIAN_AGENCY,
    title="Global mobilitet i høgare utdanning",
    version="24.10.2023",
    address="hkdir.no/global-mobilitet-i-hogare-utdanning",
    evidence=Evidence.OFFICIAL,
)
ERASMUSPLUSS_KA171 = Source(
    key="ERASMUSPLUSS_KA171",
    publisher=_NORWEGIAN_AGENCY,
    title="Erasmus+ (2021-2027): global mobilitet i høyere utdanning",
    version="2021-2027",
    address="erasmuspluss.no/programmer/erasmus-2021-2027-global-mobilitet-i-hoeyere-utdanning",
    evidence=Evidence.OFFICIAL,
)
SAAIC_282 = Source(
    key="SAAIC_282",
    publisher=Label(nl="SAAIC (Slowakije)", en="SAAIC (Slovakia)"),
    title="Frequently asked questions, 282: staff in KA107",
    version="2015-2020",
    address="archiv.erasmusplus.sk/index.php?sw=242&faq=282&shw=1",
    evidence=Evidence.OFFICIAL,
)
HRDC_2020 = Source(
    key="HRDC_2020",
    publisher=Label(nl="HRDC (Bulgarije)", en="HRDC (Bulgaria)"),
    title="Key Action 1, higher education",
    version="2020",
    address="hrdc.bg/2020/en/key-action-1/",
    evidence=Evidence.OFFICIAL,
)
EC_STAFF_TRAINING = Source(
    key="EC_STAFF_TRAINING",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Opportunities: staff training in higher education (Slovak page)",
    version="2014-2020",
    address="erasmus-plus.ec.europa.eu/sk/opportunities",
    evidence=Evidence.OFFICIAL,
)
OPH_KA107 = Source(
    key="OPH_KA107",
    publisher=Label(nl="OPH (Finland)", en="OPH (Finland)"),
    title="Global mobilitet, högskolor: allmän information",
    version="undated",
    address="oph.fi/sv/program/global-mobilitet-hogskolor-allman-information",
    evidence=Evidence.OFFICIAL,
)
TAJIKISTAN_2018 = Source(
    key="TAJIKISTAN_2018",
    publisher=Label(
        nl="Nationaal Erasmus+-bureau in Tadzjikistan, naar een tekst van de Commissie",
        en="National Erasmus+ Office in Tajikistan, after the Commission",
    ),
    title="International Credit Mobility traineeships",
    version="4.2018",
    address="erasmusplus.tj/?p=3209",
    evidence=Evidence.OFFICIAL,
)
ICM_HANDBOOK_2020 = Source(
    key="ICM_HANDBOOK_2020",
    publisher=Label(nl="Europese Commissie (kopie)", en="European Commission (copy)"),
    title="International Credit Mobility handbook 4.1",
    version="2.2020",
    address="fdocuments.in/document/erasmus-international-credit-mobility-handbook-2020-erasmus-international-credit.html",
    evidence=Evidence.OFFICIAL,
)
TEIEMT_ICM = Source(
    key="TEIEMT_ICM",
    publisher=Label(nl="TEI Oost-Macedonië en Thracië", en="TEI of Eastern Macedonia and Thrace"),
    title="ICM handbook: what changed",
    version="undated",
    address="erasmus.teiemt.gr/index.php/en/information/latest-news/289-icm-handbook",
    evidence=Evidence.SECONDARY,
)
DALARNA_2019 = Source(
    key="DALARNA_2019",
    publisher=Label(nl="Högskolan Dalarna (Zweden)", en="Dalarna University (Sweden)"),
    title="Utomeuropeisk mobilitet inom Erasmus+: news of 2019",
    version="2019",
    address="du.se/sv/om-oss/hogskolan-dalarna/internationellt-samarbete/ansokningstider-erasmus-2019/utomeuropeisk-mobilitet-inom-erasmus/",
    evidence=Evidence.SECONDARY,
)
SINOP = Source(
    key="SINOP",
    publisher=Label(nl="Universiteit van Sinop", en="Sinop University"),
    title="Erasmus+ KA103 (text of the Guide)",
    version="2014-2020",
    address="erasmus.sinop.edu.tr",
    evidence=Evidence.SECONDARY,
)
MOBILITY_TOOL_TEACHING = Source(
    key="MOBILITY_TOOL_TEACHING",
    publisher=_COMMISSION_WIKI,
    title="Mobility Tool+ guide, total number of teaching hours",
    version="2014-2020",
    address="wikis.ec.europa.eu/pages/viewpage.action?pageId=33529805",
    evidence=Evidence.OFFICIAL,
)
ANKARA_ICM = Source(
    key="ANKARA_ICM",
    publisher=Label(nl="Universiteit van Ankara", en="Ankara University"),
    title="ICM / KA107: questions and answers",
    version="2014-2018",
    address="erasmus.en.ankara.edu.tr/ka-107/",
    evidence=Evidence.SECONDARY,
)
IOANNINA_SWITZERLAND = Source(
    key="IOANNINA_SWITZERLAND",
    publisher=Label(nl="Universiteit van Ioannina", en="University of Ioannina"),
    title="Announcement of the Swiss agency on the standing of Switzerland",
    version="2017-2020",
    address="erasmus.uoi.gr/erasmus/160/announcement-kathestos-symmetohis-tis-elvetias",
    evidence=Evidence.SECONDARY,
)
FU_BERLIN_STAFF = Source(
    key="FU_BERLIN_STAFF",
    publisher=Label(nl="Freie Universität Berlin", en="Freie Universität Berlin"),
    title="Erasmus+ staff mobility: conditions",
    version="undated",
    address="fu-berlin.de/en/international/faculty-staff/mobility-researchers-out/wiss-out-eras/Voraussetzungen/index.html",
    evidence=Evidence.SECONDARY,
)
WEIMAR_STUDIES = Source(
    key="WEIMAR_STUDIES",
    publisher=Label(nl="Bauhaus-Universität Weimar", en="Bauhaus-Universität Weimar"),
    title="Erasmus+ für ein Austauschstudium",
    version="undated",
    address="uni-weimar.de/de/universitaet/international/ins-ausland/finanzierung/erasmus/erasmus-studium/",
    evidence=Evidence.SECONDARY,
)
ESN_UAM = Source(
    key="ESN_UAM",
    publisher=Label(nl="ESN UAM Poznań", en="ESN UAM Poznań"),
    title="Erasmus+ 2014-2020",
    version="2014-2020",
    address="uam.esn.pl/pl/node/7543",
    evidence=Evidence.SECONDARY,
)
ARTS_LONDON_GRADUATES = Source(
    key="ARTS_LONDON_GRADUATES",
    publisher=Label(nl="University of the Arts London", en="University of the Arts London"),
    title="Erasmus+ traineeships for recent graduates",
    version="2014-2018",
    address="lcp.linst.ac.uk/study-at-ual, erasmus-traineeships-for-recent-graduates",
    evidence=Evidence.SECONDARY,
)
VALENCIA_STUDENTS = Source(
    key="VALENCIA_STUDENTS",
    publisher=Label(nl="Universitat de València", en="Universitat de València"),
    title="Erasmus: mobilitat no europea, estudiants",
    version="2014-2020",
    address="uv.es, erasmus-mobilitat-no-europea/estudiants/informacio-general-1285952541905.html",
    evidence=Evidence.SECONDARY,
)
NITRA_STUDENTS = Source(
    key="NITRA_STUDENTS",
    publisher=Label(nl="SPU Nitra", en="SPU Nitra"),
    title="KA107: základné informácie",
    version="2015-2020",
    address="contao.uniag.sk/sk/zakladne-informacie-4958/",
    evidence=Evidence.SECONDARY,
)
NITRA_STAFF = Source(
    key="NITRA_STAFF",
    publisher=Label(nl="SPU Nitra", en="SPU Nitra"),
    title="KA107: základné informácie pre mobility zamestnancov",
    version="2015-2020",
    address="contao.uniag.sk/sk/zakladne-informacie-pre-mobility-zamestnancov/",
    evidence=Evidence.SECONDARY,
)
ESN_GUIDEBOOK_2015 = Source(
    key="ESN_GUIDEBOOK_2015",
    publisher=Label(nl="Erasmus Student Network", en="Erasmus Student Network"),
    title="Student guidebook",
    version="2015",
    address="issuu.com/esnint/docs/student_guidebook_2015/14",
    evidence=Evidence.SECONDARY,
)
LEARNING_AGREEMENT_FORM_2014 = Source(
    key="LEARNING_AGREEMENT_FORM_2014",
    publisher=Label(nl="Europese Commissie (kopie)", en="European Commission (copy)"),
    title="Learning agreement for studies, form",
    version="2014-2020",
    address="docslib.org/doc/13932372/during-the-mobility",
    evidence=Evidence.SECONDARY,
)
WIKI_DURATION_KA131 = Source(
    key="WIKI_DURATION_KA131",
    publisher=_COMMISSION_WIKI,
    title="Duration calculated (days) field in KA131 mobility activities",
    version="2023",
    address="wikis.ec.europa.eu/display/NAITDOC/Duration+Calculated+%28days%29+field+in+KA131+mobility+activities",
    evidence=Evidence.OFFICIAL,
)
WIKI_TEACHING_HOURS = Source(
    key="WIKI_TEACHING_HOURS",
    publisher=_COMMISSION_WIKI,
    title="Number of teaching hours",
    version="undated",
    address="wikis.ec.europa.eu/display/NAITDOC/Number+of+teaching+hours",
    evidence=Evidence.OFFICIAL,
)
WIKI_BIP = Source(
    key="WIKI_BIP",
    publisher=_COMMISSION_WIKI,
    title="Blended Intensive Programmes in KA131 Higher Education projects",
    version="2024-2025",
    address="wikis.ec.europa.eu/display/NAITDOC/Blended+Intensive+Programmes+in+KA131+Higher+Education+projects",
    evidence=Evidence.OFFICIAL,
)
WIKI_ORGANISATIONAL_SUPPORT = Source(
    key="WIKI_ORGANISATIONAL_SUPPORT",
    publisher=_COMMISSION_WIKI,
    title="KA131 organisational support unit costs",
    version="2024",
    address="wikis.ec.europa.eu/spaces/NAITDOC/pages/177047649/KA131+Organisational+support+unit+costs",
    evidence=Evidence.OFFICIAL,
)
WIKI_RATES_KA131 = Source(
    key="WIKI_RATES_KA131",
    publisher=_COMMISSION_WIKI,
    title="Applicable rates, KA131 call 2025 onwards",
    version="2025",
    address="wikis.ec.europa.eu/pages/viewpage.action?pageId=180000453",
    evidence=Evidence.OFFICIAL,
)
WIKI_KA171 = Source(
    key="WIKI_KA171",
    publisher=_COMMISSION_WIKI,
    title="KA171 Mobility of higher education students and staff supported by external policy funds",
    version="2022",
    address="wikis.ec.europa.eu/display/NAITDOC/KA171+Mobility+of+higher+education+students+and+staff+supported+by+external+policy+funds",
    evidence=Evidence.OFFICIAL,
)
WIKI_TRANSPORT = Source(
    key="WIKI_TRANSPORT",
    publisher=_COMMISSION_WIKI,
    title="Main means of transport",
    version="undated",
    address="wikis.ec.europa.eu/pages/diffpages.action?originalId=143437476&pageId=143437479",
    evidence=Evidence.OFFICIAL,
)
EC_GLOSSARY = Source(
    key="EC_GLOSSARY",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Programme Guide, Part D, glossary: common terms",
    version="2021-2026",
    address="erasmus-plus.ec.europa.eu/programme-guide/part-d/glossary-common-terms",
    evidence=Evidence.OFFICIAL,
)
EC_TRAINEESHIPS = Source(
    key="EC_TRAINEESHIPS",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Stages in het buitenland voor studenten",
    version="2021-2026",
    address="erasmus-plus.ec.europa.eu/nl/opportunities/opportunities-for-individuals/students/traineeships-abroad-for-students",
    evidence=Evidence.OFFICIAL,
)
EC_TRAINEESHIP_AGREEMENT = Source(
    key="EC_TRAINEESHIP_AGREEMENT",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Guidelines on how to use the Learning Agreement for Traineeships (KA131)",
    version="2021-2026",
    address="erasmus-plus.ec.europa.eu/resources-and-tools/mobility-and-learning-agreements/learning-agreements/traineeships-agreement-guidelines-ka131",
    evidence=Evidence.OFFICIAL,
)
LEARNING_AGREEMENT_FORMS = Source(
    key="LEARNING_AGREEMENT_FORMS",
    publisher=Label(nl="lawinsider.com (kopie)", en="lawinsider.com (copy)"),
    title="Erasmus+ Learning Agreement, forms for studies and traineeships, KA131 and KA171",
    version="2023-2025",
    address="lawinsider.com/contracts/tagged/erasmus-learning-agreement",
    evidence=Evidence.SECONDARY,
)
GUIDE_HIGHER_COPY = Source(
    key="GUIDE_HIGHER_COPY",
    publisher=Label(nl="Europese Commissie (kopie)", en="European Commission (copy)"),
    title="Programme Guide, mobility of higher education students and staff",
    version="2022-2026",
    address="hozir.org/in-the-case-of-conflicting-meanings-between-language-versions.html?page=97",
    evidence=Evidence.OFFICIAL,
)
NL_NA_KA131 = Source(
    key="NL_NA_KA131",
    publisher=Label(nl="Nederlands nationaal agentschap", en="Dutch National Agency"),
    title="Hoger onderwijs: mobiliteit KA131",
    version="undated",
    address="erasmusplus.nl/subsidie/hoger-onderwijs/mogelijkheden/mobiliteit/mobiliteit-ka131",
    evidence=Evidence.OFFICIAL,
)
EURIRELAND_BIP = Source(
    key="EURIRELAND_BIP",
    publisher=Label(nl="Iers nationaal agentschap (HEA)", en="Irish National Agency (HEA)"),
    title="Blended Intensive Programmes",
    version="undated",
    address="eurireland.ie/blended-intensive-programmes",
    evidence=Evidence.OFFICIAL,
)
EUPA_KA131 = Source(
    key="EUPA_KA131",
    publisher=Label(nl="EUPA (Malta)", en="EUPA (Malta)"),
    title="HE International Mobility Q&A (KA131 / KA171)",
    version="2021-2022",
    address="eupa.org.mt/he-international-mobility-qa-ka131-ka171/",
    evidence=Evidence.OFFICIAL,
)
IKY_INTERNATIONAL = Source(
    key="IKY_INTERNATIONAL",
    publisher=Label(nl="IKY (Griekenland)", en="IKY (Greece)"),
    title="What is Key Action 1 international mobility in Higher Education?",
    version="undated",
    address="iky.gr/en/?p=47402",
    evidence=Evidence.OFFICIAL,
)
DAAD_REGIONS = Source(
    key="DAAD_REGIONS",
    publisher=Label(nl="DAAD (Duitsland)", en="DAAD (Germany)"),
    title="Projektvorbereitungsreisen (KA131 International und KA171)",
    version="undated",
    address="eu.daad.de/die-nationale-agentur/ausschreibungen/de/64391-projektvorbereitungsreisen-fuer-mobilitaetsprojekte-mit-partnerlaendern-ka107/",
    evidence=Evidence.OFFICIAL,
)
FR_NA_KA171_2022 = Source(
    key="FR_NA_KA171_2022",
    publisher=Label(nl="Frans nationaal agentschap", en="French National Agency"),
    title="Fiche action KA171-HED",
    version="2022",
    address="monprojet.erasmusplus.fr/fiche-action/appel=2022&codeAction=KA171-HED",
    evidence=Evidence.OFFICIAL,
)
FR_NA_KA171_2023 = Source(
    key="FR_NA_KA171_2023",
    publisher=Label(nl="Frans nationaal agentschap", en="French National Agency"),
    title="Fiche action KA171-HED",
    version="2023",
    address="monprojet.erasmusplus.fr/fiche-action/appel=2023&codeAction=KA171-HED",
    evidence=Evidence.OFFICIAL,
)
ELTE_DOCTORAL = Source(
    key="ELTE_DOCTORAL",
    publisher=Label(nl="ELTE Boedapest", en="ELTE Budapest"),
    title="Erasmus short doctoral mobility (quotes the Commission's handbook)",
    version="undated",
    address="elte.hu/en/erasmus-short-doctoral",
    evidence=Evidence.SECONDARY,
)
EVTOS_STAFF = Source(
    key="EVTOS_STAFF",
    publisher=Label(nl="EVTOS (Kroatië)", en="EVTOS (Croatia)"),
    title="Naše osoblje: odlazno (text of the Guide)",
    version="2021-2027",
    address="evtos.hr/en/nase-osoblje/odlazno",
    evidence=Evidence.SECONDARY,
)
UIB_STAFF = Source(
    key="UIB_STAFF",
    publisher=Label(nl="Universitat de les Illes Balears", en="Universitat de les Illes Balears"),
    title="Erasmus+ KA131, PDI",
    version="2022-2023",
    address="internacional.uib.eu/Mobilitat-i-intercanvi/Programes-per-al-PDI/ERASMUS-KA131/",
    evidence=Evidence.SECONDARY,
)
MEDUNI_WIEN_STAFF = Source(
    key="MEDUNI_WIEN_STAFF",
    publisher=Label(nl="MedUni Wien", en="MedUni Vienna"),
    title="Erasmus+ staff mobility",
    version="2021-2027",
    address="meduniwien.ac.at/web/en/international-affairs/student-staff-exchange/erasmus-staff-mobility",
    evidence=Evidence.SECONDARY,
)
PPKE_KA171 = Source(
    key="PPKE_KA171",
    publisher=Label(nl="Pázmány Péter-universiteit", en="Pázmány Péter Catholic University"),
    title="KA171: about the programme",
    version="2022-2027",
    address="ppke.hu/en/about-the-programme-12",
    evidence=Evidence.SECONDARY,
)
TUCEP = Source(
    key="TUCEP",
    publisher=Label(nl="TUCEP (Italië)", en="TUCEP (Italy)"),
    title="Istruzione superiore: studenti e neolaureati",
    version="2021-2027",
    address="erasmusmobilitytucep.eu/istruzione-superiore/studenti-neolaureati",
    evidence=Evidence.SECONDARY,
)
FU_BERLIN_BIP = Source(
    key="FU_BERLIN_BIP",
    publisher=Label(nl="Freie Universität Berlin", en="Freie Universität Berlin"),
    title="Blended Intensive Programmes: funding",
    version="2021-2024",
    address="fu-berlin.de/en/international/network/erasmus/BIP/bip/finanzierung.html",
    evidence=Evidence.SECONDARY,
)
UAB_BIP = Source(
    key="UAB_BIP",
    publisher=Label(nl="Universidade Aberta", en="Universidade Aberta"),
    title="Programas intensivos mistos",
    version="undated",
    address="portal.uab.pt/programas-intensivos-mistos",
    evidence=Evidence.SECONDARY,
)
BELGRADE_TYPES = Source(
    key="BELGRADE_TYPES",
    publisher=Label(nl="Universiteit van Belgrado", en="University of Belgrade"),
    title="Types of Erasmus+ mobility",
    version="undated",
    address="mobion.bg.ac.rs/erasmus+/erasmus-pages/about-erasmus/types-of-e-mobility",
    evidence=Evidence.SECONDARY,
)
SAAIC_243 = Source(
    key="SAAIC_243",
    publisher=Label(nl="SAAIC (Slowakije)", en="SAAIC (Slovakia)"),
    title="Frequently asked questions, 243: length of projects",
    version="2014-2020",
    address="archiv.erasmusplus.sk/index.php?sw=242&faq=243",
    evidence=Evidence.OFFICIAL,
)
ECHE_2022 = Source(
    key="ECHE_2022",
    publisher=Label(nl="euro-access (kopie)", en="euro-access (copy)"),
    title="Erasmus Charter for Higher Education, call ERASMUS-EDU-2022-ECHE-CERT-FP",
    version="2022",
    address="public repository",
    evidence=Evidence.SECONDARY,
)
