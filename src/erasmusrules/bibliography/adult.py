"""Sources of adult education."""

from erasmusrules.label import Label
from erasmusrules.sources import Evidence, Source

EPOS_KA104 = Source(
    key="EPOS_KA104",
    publisher=Label(nl="Epos vzw", en="Epos vzw"),
    title="KA1 volwasseneneducatie",
    version="2014-2020",
    address="epos-vlaanderen.be/nl/ka1/volwasseneneducatie",
    evidence=Evidence.OFFICIAL,
)
TEMPUS_ADULT = Source(
    key="TEMPUS_ADULT",
    publisher=Label(nl="Tempus Foundation (Servië)", en="Tempus Foundation (Serbia)"),
    title="Adult education",
    version="2019-2020",
    address="erasmusplus.rs/adult-education/",
    evidence=Evidence.OFFICIAL,
)
EC_ADULT_LEARNERS = Source(
    key="EC_ADULT_LEARNERS",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Adult learners",
    version="undated",
    address="erasmus-plus.ec.europa.eu/opportunities/individuals/adult-learners",
    evidence=Evidence.OFFICIAL,
)
EC_ADULT_STAFF = Source(
    key="EC_ADULT_STAFF",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Adult education: staff training",
    version="undated",
    address="erasmus-plus.ec.europa.eu/opportunities/individuals/staff-training/adult-education-staff-training",
    evidence=Evidence.OFFICIAL,
)
TEMPUS_KA121_ADU = Source(
    key="TEMPUS_KA121_ADU",
    publisher=Label(nl="Tempus Foundation (Servië)", en="Tempus Foundation (Serbia)"),
    title="Accredited projects for mobility in adult education",
    version="2023",
    address="erasmusplus.rs/adult-education/mobility-projects/accredited-projects-for-mobility-in-adult-education/",
    evidence=Evidence.OFFICIAL,
)
EPOS_KA121_ADU = Source(
    key="EPOS_KA121_ADU",
    publisher=Label(nl="Epos vzw", en="Epos vzw"),
    title="Volwasseneneducatie: geaccrediteerd project",
    version="2024",
    address="epos-vlaanderen.be, volwassenededucatie/geaccrediteerd-project-2022/",
    evidence=Evidence.OFFICIAL,
)
BIBB_ADULT_2022 = Source(
    key="BIBB_ADULT_2022",
    publisher=Label(nl="NA beim BIBB (Duitsland)", en="NA at BIBB (Germany)"),
    title="Erwachsenenbildung: Neues zu der Zielgruppe der Lernenden",
    version="22.12.2022",
    address="na-bibb.de/presse/aktuelles/erasmus-mobilitaetaktivitaeten-in-der-erwachsenenbildung",
    evidence=Evidence.OFFICIAL,
)
LEARGAS_ADULT_2023 = Source(
    key="LEARGAS_ADULT_2023",
    publisher=Label(nl="Léargas (Ierland)", en="Léargas (Ireland)"),
    title="Adult learners in the EU",
    version="2023",
    address="blog.leargas.ie/blog/adult-learners-eu",
    evidence=Evidence.OFFICIAL,
)
DZS_ADULT = Source(
    key="DZS_ADULT",
    publisher=Label(nl="DZS (Tsjechië)", en="DZS (Czechia)"),
    title="Adult education: projects and grants",
    version="undated",
    address="dzs.cz/en/node/1313",
    evidence=Evidence.OFFICIAL,
)
DZS_ADULT_STAFF_2022 = Source(
    key="DZS_ADULT_STAFF_2022",
    publisher=Label(nl="DZS (Tsjechië)", en="DZS (Czechia)"),
    title="Mobility v zahraničí pro lektory a další pracovníky ve vzdělávání dospělých",
    version="19.7.2022",
    address="sofia.zkola.cz/mobility-v-zahranici-pro-lektory-a-dalsi-pracovniky-ve-vzdelavani-dospelych/",
    evidence=Evidence.OFFICIAL,
)
INDIRE_LEARNERS_2024 = Source(
    key="INDIRE_LEARNERS_2024",
    publisher=Label(nl="INDIRE (Italië)", en="INDIRE (Italy)"),
    title="Educazione adulti: mobilità dei discenti",
    version="2024",
    address="erasmusplus.it/educazione_adulti/mobilita/mobilita-dei-discenti/",
    evidence=Evidence.OFFICIAL,
)
IKY_ADULT = Source(
    key="IKY_ADULT",
    publisher=Label(nl="IKY (Griekenland)", en="IKY (Greece)"),
    title="KA1 mobility activities: adult education",
    version="undated",
    address="iky.gr/en/?p=44734",
    evidence=Evidence.OFFICIAL,
)
OEAD_ADULT = Source(
    key="OEAD_ADULT",
    publisher=Label(nl="OeAD (Oostenrijk)", en="OeAD (Austria)"),
    title="Erasmus+ für Lernende in der Erwachsenenbildung",
    version="undated",
    address="erasmusplus.at/de/erwachsenenbildung/lernende",
    evidence=Evidence.OFFICIAL,
)
IDEP_ADULT = Source(
    key="IDEP_ADULT",
    publisher=Label(nl="IDEP (Cyprus)", en="IDEP, Cyprus"),
    title="Key Action 1: adult education",
    version="undated",
    address="erasmusplus.idep.org.cy/en/vasiki-drasi-1/ekpaidefsi-enilikon",
    evidence=Evidence.OFFICIAL,
)
EURYDICE_LT = Source(
    key="EURYDICE_LT",
    publisher=Label(nl="Eurydice", en="Eurydice"),
    title="Lithuania: mobility in adult education",
    version="17.10.2024",
    address="eurydice.eacea.ec.europa.eu/national-education-systems/lithuania/mobility-adult-education-and-training",
    evidence=Evidence.OFFICIAL,
)
EUROGUIDANCE_LV = Source(
    key="EUROGUIDANCE_LV",
    publisher=Label(nl="Euroguidance Letland", en="Euroguidance Latvia"),
    title="Mobility opportunities for adult learners",
    version="undated",
    address="euroguidance.viaa.gov.lv/mod/book/tool/print/index.php?chapterid=1696&id=239",
    evidence=Evidence.OFFICIAL,
)
ACCESSEUROPE_2025 = Source(
    key="ACCESSEUROPE_2025",
    publisher=Label(nl="Access Europe (Ierland)", en="Access Europe (Ireland)"),
    title="Erasmus+ short-term projects for mobility in adult education",
    version="2025",
    address="accesseurope.ie/open-funds/erasmus-short-term-projects-for-mobility-of-learners-and-staff-in-adult-education",
    evidence=Evidence.SECONDARY,
)
DZS_KA104 = Source(
    key="DZS_KA104",
    publisher=Label(nl="DZS (Tsjechië)", en="DZS (Czechia)"),
    title="Vzdělávání dospělých: mobilita osob",
    version="2014-2020",
    address="naerasmusplus.cz/cz/mobilita-osob-vzdelavani-dospelych/",
    evidence=Evidence.OFFICIAL,
)
