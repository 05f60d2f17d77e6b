"""Sources of the deadlines for applications."""

from erasmusrules.label import Label
from erasmusrules.sources import Evidence, Source

TYROL_SCHOOL_BOARD_2018 = Source(
    key="TYROL_SCHOOL_BOARD_2018",
    publisher=Label(nl="Landesschulrat für Tirol (Oostenrijk)", en="Landesschulrat für Tirol (Austria)"),
    title="Erasmus+ Schulpartnerschaften",
    version="2018",
    address="lsr-t.gv.at",
    evidence=Evidence.OFFICIAL,
)
KA229_FORM_2019 = Source(
    key="KA229_FORM_2019",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="KA229 application form (copy)",
    version="2019",
    address="scribd.com/document/649032221",
    evidence=Evidence.OFFICIAL,
)
YOUTH_NETWORKS_2020 = Source(
    key="YOUTH_NETWORKS_2020",
    publisher=Label(nl="Youth Networks", en="Youth Networks"),
    title="Deadlines for applications extended (copy of the Commission's statement)",
    version="2020",
    address="youthnetworks.net/deadlines-for-applications-extended/",
    evidence=Evidence.SECONDARY,
)
EPSI_2020 = Source(
    key="EPSI_2020",
    publisher=Label(nl="EPSI", en="EPSI"),
    title="Deadlines postponed, COVID-19 (copy of the Commission's statement)",
    version="2020",
    address="epsi.eu/?p=6938",
    evidence=Evidence.SECONDARY,
)
AER_2021 = Source(
    key="AER_2021",
    publisher=Label(nl="Vergadering van de Europese Regio's", en="Assembly of European Regions"),
    title="Erasmus+ call 2021",
    version="2021",
    address="aer.eu",
    evidence=Evidence.SECONDARY,
)
LEKTORIAI_2022 = Source(
    key="LEKTORIAI_2022",
    publisher=Label(nl="lektoriai.eu", en="lektoriai.eu"),
    title="Erasmus+ deadlines 2022",
    version="2022",
    address="lektoriai.eu",
    evidence=Evidence.SECONDARY,
)
KA122_FORM_2023 = Source(
    key="KA122_FORM_2023",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="KA122-SCH application form (copy)",
    version="2023",
    address="readkong.com/page/application-programme-european-union-4609470",
    evidence=Evidence.OFFICIAL,
)
SERGED_2023 = Source(
    key="SERGED_2023",
    publisher=Label(nl="Serged Academy", en="Serged Academy"),
    title="Erasmus+ 2023 deadlines",
    version="23.12.2022",
    address="sergedacademy.org/news/erasmus%2B-2023-deadlines",
    evidence=Evidence.SECONDARY,
)
TEACHER_ACADEMY = Source(
    key="TEACHER_ACADEMY",
    publisher=Label(nl="Europass Teacher Academy", en="Europass Teacher Academy"),
    title="Erasmus+ funding deadlines",
    version="2023, 2024",
    address="teacheracademy.eu/erasmus-plus/funding-deadlines/",
    evidence=Evidence.SECONDARY,
)
JFE_FIRST_ROUND_2023 = Source(
    key="JFE_FIRST_ROUND_2023",
    publisher=Label(nl="JUGEND für Europa (Duitsland)", en="JUGEND für Europa (Germany)"),
    title="Erste Antragsrunde 2023: 580 eingereichte Projekte",
    version="1.3.2023",
    address="jugendfuereuropa.de/news/11235-erste-antragsrunde-2023-580-eingereichte-projekte-bei-jugend-fuer-europa",
    evidence=Evidence.OFFICIAL,
)
JFE_KEY_ACTION_2_2023 = Source(
    key="JFE_KEY_ACTION_2_2023",
    publisher=Label(nl="JUGEND für Europa (Duitsland)", en="JUGEND für Europa (Germany)"),
    title="206 Anträge in der Leitaktion 2",
    version="30.3.2023",
    address="jugendfuereuropa.de/news/11240-fuer-mehr-europaeische-kooperation-im-jugendbereich-206-antraege-in-der-leitaktion-2",
    evidence=Evidence.OFFICIAL,
)
TEMPUS_EXTENSION_2023 = Source(
    key="TEMPUS_EXTENSION_2023",
    publisher=Label(nl="Tempus (Servië)", en="Tempus (Serbia)"),
    title="Extension of the Erasmus+ KA2 projects deadline, call 2023",
    version="2023",
    address="tempus.ac.rs/extension-of-the-erasmus-ka2-projects-deadline-call-2023/",
    evidence=Evidence.OFFICIAL,
)
TEMPUS_ROUND_2_2023 = Source(
    key="TEMPUS_ROUND_2_2023",
    publisher=Label(nl="Tempus (Servië)", en="Tempus (Serbia)"),
    title="General call 2023, round 2 deadlines",
    version="2023",
    address="erasmusplus.rs/general-call-2023-round-2-deadlines-for-ka1-and-ka2-project-applications/",
    evidence=Evidence.OFFICIAL,
)
VLEVA_2024 = Source(
    key="VLEVA_2024",
    publisher=Label(nl="Vleva", en="Vleva"),
    title="Erasmus+ Jeugd: oproepen",
    version="2024",
    address="vleva.eu",
    evidence=Evidence.SECONDARY,
)
OPH_DEADLINES_2025 = Source(
    key="OPH_DEADLINES_2025",
    publisher=Label(nl="OPH (Finland)", en="OPH (Finland)"),
    title="Budget for mobility projects increasing in the 2025 Erasmus+ calls",
    version="2024",
    address="oph.fi/en/news/2024/budget-mobility-projects-increasing-2025-erasmus-calls",
    evidence=Evidence.OFFICIAL,
)
SINERGIE_2025 = Source(
    key="SINERGIE_2025",
    publisher=Label(nl="Sinergie di Scuola", en="Sinergie di Scuola"),
    title="Invito a presentare proposte Erasmus+ 2025 (copy of the call)",
    version="2024",
    address="sinergiediscuola.it/notizie/dirigenti/pubblicato-linvito-a-presentare-proposte-erasmus-2025.html",
    evidence=Evidence.SECONDARY,
)
KOOPERATION_INTERNATIONAL_2025 = Source(
    key="KOOPERATION_INTERNATIONAL_2025",
    publisher=Label(nl="Kooperation international", en="Kooperation international"),
    title="Erasmus+ in vocational education (on NA-BIBB)",
    version="2025",
    address="kooperation-international.de",
    evidence=Evidence.SECONDARY,
)
OTB_2026 = Source(
    key="OTB_2026",
    publisher=Label(nl="OTB Europe", en="OTB Europe"),
    title="Erasmus+ 2026 call for proposals is out",
    version="2026",
    address="otbeurope.com/erasmus-2026-call-for-proposals-is-out/",
    evidence=Evidence.SECONDARY,
)
HITCHHIKER_2026 = Source(
    key="HITCHHIKER_2026",
    publisher=Label(nl="Grant Hitchhiker", en="Grant Hitchhiker"),
    title="Erasmus+ grants 2026",
    version="2026",
    address="blue.grant.hitchhiker.academy/erasmus-grants.html",
    evidence=Evidence.SECONDARY,
)
GRANTIA_2026 = Source(
    key="GRANTIA_2026",
    publisher=Label(nl="Grantia", en="Grantia"),
    title="Cooperation partnerships",
    version="2026",
    address="grantia.se/grants/cooperation-partnerships",
    evidence=Evidence.SECONDARY,
)
ERASMUS_COURSES_2026 = Source(
    key="ERASMUS_COURSES_2026",
    publisher=Label(nl="erasmus.courses", en="erasmus.courses"),
    title="Erasmus+ 2026 Programme Guide: key changes, KA1 and KA2 deadlines",
    version="2026",
    address="erasmus.courses/blog/erasmus-2026-programme-guide-key-changes-ka1-ka2-deadlines",
    evidence=Evidence.SECONDARY,
)
TRAVELED_VENTURES_2026 = Source(
    key="TRAVELED_VENTURES_2026",
    publisher=Label(nl="Traveled Ventures", en="Traveled Ventures"),
    title="A clear and practical guide for Erasmus+ 2026",
    version="2026",
    address="info.traveledventures.com",
    evidence=Evidence.SECONDARY,
)
TENERIFE_COURSES = Source(
    key="TENERIFE_COURSES",
    publisher=Label(nl="Tenerife Courses", en="Tenerife Courses"),
    title="Erasmus+ questions and Programme Guide summaries",
    version="2021, 2026",
    address="tenerifecourses.com/course-registration",
    evidence=Evidence.SECONDARY,
)
LEARGAS_SCHOOL_DEVELOPMENT = Source(
    key="LEARGAS_SCHOOL_DEVELOPMENT",
    publisher=Label(nl="Léargas (Ierland)", en="Léargas (Ireland)"),
    title="European Partnerships for School Development now accepting applications",
    version="15.1.2026",
    address="leargas.ie/news/european-partnership-for-school-development",
    evidence=Evidence.OFFICIAL,
)
