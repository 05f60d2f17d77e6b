"""Sources of the actions that are managed in Brussels."""

from erasmusrules.label import Label
from erasmusrules.sources import Evidence, Source

SSA_2015 = Source(
    key="SSA_2015",
    publisher=Label(nl="Universiteit van Staffordshire", en="Staffordshire University"),
    title="Erasmus+ 2015: Knowledge Alliances and Sector Skills Alliances",
    version="18.11.2014",
    address="blogs.staffs.ac.uk, 18 November 2014",
    evidence=Evidence.SECONDARY,
)
KNOWLEDGE_ALLIANCES_2019 = Source(
    key="KNOWLEDGE_ALLIANCES_2019",
    publisher=Label(nl="European Net for Inclusion", en="European Net for Inclusion"),
    title="Knowledge Alliances, call EAC/A03/2018",
    version="2019",
    address="europeannetforinclusion.org, Knowledge Alliances",
    evidence=Evidence.SECONDARY,
)
EACEA_EVS_EVENTS = Source(
    key="EACEA_EVS_EVENTS",
    publisher=Label(nl="EACEA", en="EACEA"),
    title="Large-scale European Voluntary Service events",
    version="2014-2017",
    address="eacea.ec.europa.eu, large-scale-european-voluntary-service-events_en",
    evidence=Evidence.OFFICIAL,
)
TEMPUS_EVS_EVENTS = Source(
    key="TEMPUS_EVS_EVENTS",
    publisher=Label(nl="Tempus (Servië)", en="Tempus (Serbia)"),
    title="Large-scale European Voluntary Service events",
    version="2014-2017",
    address="erasmusplus.rs, large-scale-european-voluntary-service-events",
    evidence=Evidence.OFFICIAL,
)
ACCESSEUROPE_EXCELLENCE = Source(
    key="ACCESSEUROPE_EXCELLENCE",
    publisher=Label(nl="Access Europe", en="Access Europe"),
    title="Erasmus+ Centres of Vocational Excellence",
    version="undated",
    address="accesseurope.ie/open-funds/erasmus-centres-of-vocational-excellence",
    evidence=Evidence.SECONDARY,
)
ACCESSEUROPE_TOGETHER = Source(
    key="ACCESSEUROPE_TOGETHER",
    publisher=Label(nl="Access Europe", en="Access Europe"),
    title="Erasmus+ European Youth Together",
    version="2022, 2025",
    address="accesseurope.ie/open-funds/erasmus-european-youth-together",
    evidence=Evidence.SECONDARY,
)
ACCESSEUROPE_OPEN_FUNDS = Source(
    key="ACCESSEUROPE_OPEN_FUNDS",
    publisher=Label(nl="Access Europe", en="Access Europe"),
    title="Open funds: Erasmus+",
    version="undated",
    address="accesseurope.ie/open-funds",
    evidence=Evidence.SECONDARY,
)
TIME_MACHINE_2024 = Source(
    key="TIME_MACHINE_2024",
    publisher=Label(nl="Time Machine Organisation", en="Time Machine Organisation"),
    title="European Youth Together 2024",
    version="2024",
    address="timemachine.eu",
    evidence=Evidence.SECONDARY,
)
IRSJD_ALLIANCES_2025 = Source(
    key="IRSJD_ALLIANCES_2025",
    publisher=Label(
        nl="Institut de Recerca Sant Joan de Déu (Spanje)", en="Institut de Recerca Sant Joan de Déu (Spain)"
    ),
    title="Alliances for Innovation 2025",
    version="2025",
    address="irsjd.org",
    evidence=Evidence.SECONDARY,
)
INCLUSION_NETWORK_ALLIANCES = Source(
    key="INCLUSION_NETWORK_ALLIANCES",
    publisher=Label(nl="European Net for Inclusion", en="European Net for Inclusion"),
    title="Alliances for Innovation",
    version="undated",
    address="europeannetforinclusion.org, alliances for innovation",
    evidence=Evidence.SECONDARY,
)
LIMEGROW_ACADEMIES = Source(
    key="LIMEGROW_ACADEMIES",
    publisher=Label(nl="Limegrow", en="Limegrow"),
    title="Erasmus+ Teacher Academies (copy of the Guide)",
    version="2021-2024",
    address="dev-programmes.dev5.limegrow.com, Teacher Academies",
    evidence=Evidence.SECONDARY,
)
EC_JOINT_MASTERS = Source(
    key="EC_JOINT_MASTERS",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Erasmus Mundus Joint Masters",
    version="2021-2026",
    address="erasmus-plus.ec.europa.eu/opportunities/organisations/cooperation-among-organisations-and-institutions/erasmus-mundus-joint-masters",
    evidence=Evidence.OFFICIAL,
)
GUIDE_CAPACITY_HIGHER_2022 = Source(
    key="GUIDE_CAPACITY_HIGHER_2022",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Programme Guide 2022, capacity building in higher education (copy)",
    version="2022",
    address="pubhtml5.com/uzepf/syvu/basic/301-350",
    evidence=Evidence.OFFICIAL,
)
ISRAEL_CAPACITY_HIGHER = Source(
    key="ISRAEL_CAPACITY_HIGHER",
    publisher=Label(nl="Nationaal Erasmus+-kantoor (Israël)", en="National Erasmus+ Office (Israel)"),
    title="Capacity building in higher education",
    version="undated",
    address="erasmusplus.org.il/cbhe",
    evidence=Evidence.SECONDARY,
)
NA_BIBB_CAPACITY_VET = Source(
    key="NA_BIBB_CAPACITY_VET",
    publisher=Label(nl="NA beim BIBB (Duitsland)", en="NA at BIBB (Germany)"),
    title="Capacity building in vocational education and training",
    version="undated",
    address="preview.na-bibb.de/en/informieren/weitere-foerderungen/kapazitaetsaufbau-in-der-berufsbildung",
    evidence=Evidence.OFFICIAL,
)
GUIDE_CAPACITY_YOUTH = Source(
    key="GUIDE_CAPACITY_YOUTH",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Programmagids, capaciteitsopbouw op het gebied van jeugdzaken",
    version="undated",
    address="erasmus-plus.ec.europa.eu/nl/programme-guide/part-b/key-action-2/capacity-youth",
    evidence=Evidence.OFFICIAL,
)
EC_JEAN_MONNET = Source(
    key="EC_JEAN_MONNET",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Jean Monnet actions: modules, centres of excellence",
    version="undated",
    address="erasmus-plus.ec.europa.eu/opportunities/opportunities-for-organisations/jean-monnet-actions",
    evidence=Evidence.OFFICIAL,
)
GUIDE_JEAN_MONNET_2023 = Source(
    key="GUIDE_JEAN_MONNET_2023",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Programme Guide, lump sums of Jean Monnet (copy, p. 360)",
    version="2022-2023",
    address="hozir.org, pars_docs/refs/411/410900, page 784",
    evidence=Evidence.OFFICIAL,
)
FUNDS_FOR_NGOS_2025 = Source(
    key="FUNDS_FOR_NGOS_2025",
    publisher=Label(nl="fundsforNGOs", en="fundsforNGOs"),
    title="Jean Monnet actions in higher education",
    version="2025",
    address="fundsforngos.org, Jean Monnet 2025",
    evidence=Evidence.SECONDARY,
)
TR_NA_JEAN_MONNET = Source(
    key="TR_NA_JEAN_MONNET",
    publisher=Label(nl="Turks nationaal agentschap", en="Turkish National Agency"),
    title="Jean Monnet actions",
    version="undated",
    address="ua.gov.tr, Jean Monnet",
    evidence=Evidence.OFFICIAL,
)
UA_OFFICE_JEAN_MONNET = Source(
    key="UA_OFFICE_JEAN_MONNET",
    publisher=Label(nl="Nationaal Erasmus+-kantoor (Oekraïne)", en="National Erasmus+ Office (Ukraine)"),
    title="Jean Monnet",
    version="undated",
    address="erasmusplus.org.ua, Jean Monnet",
    evidence=Evidence.OFFICIAL,
)
