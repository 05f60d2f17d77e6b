"""Sources on the platforms where schools find each other, and on the documents of a mobility."""

from erasmusrules.label import Label
from erasmusrules.sources import Evidence, Source

EC_MERGER_FAQ = Source(
    key="EC_MERGER_FAQ",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="eTwinning: European School Education Platform, FAQ on the merger",
    version="2022",
    address="etwinning.net/en/pub/european-school-education-plat.htm",
    evidence=Evidence.OFFICIAL,
)
EC_SCHOOL_PLATFORM = Source(
    key="EC_SCHOOL_PLATFORM",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="European School Education Platform: about, TwinSpaces and groups",
    version="2022-2026",
    address="school-education.ec.europa.eu/uk/node/31; "
    "school-education.ec.europa.eu/nb/etwinning/support/twinspaces-and-groups",
    evidence=Evidence.OFFICIAL,
)
OEAD_ETWINNING = Source(
    key="OEAD_ETWINNING",
    publisher=Label(nl="eTwinning Oostenrijk (OeAD)", en="eTwinning Austria (OeAD)"),
    title="eTwinning in Europa",
    version="2021-2026",
    address="etwinning.at/de/etwinning/etwinning-in-europa/",
    evidence=Evidence.OFFICIAL,
)
EC_ETWINNING_PLUS = Source(
    key="EC_ETWINNING_PLUS",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="eTwinning Plus",
    version="2013-2017",
    address="ec.europa.eu, updates 20170725; europedirect-aachen",
    evidence=Evidence.OFFICIAL,
)
UPSC_ETWINNING = Source(
    key="UPSC_ETWINNING",
    publisher=Label(
        nl="Pedagogische universiteit van Chisinau (Moldavië)", en="Pedagogical University of Chisinau (Moldova)"
    ),
    title="Article on eTwinning",
    version="undated",
    address="dir.upsc.md",
    evidence=Evidence.SECONDARY,
)
BEDTEC_2015 = Source(
    key="BEDTEC_2015",
    publisher=Label(nl="Bedtec", en="Bedtec"),
    title="Blog on eTwinning",
    version="2015",
    address="bedtec.blogspot",
    evidence=Evidence.SECONDARY,
)
INDIRE_EPALE = Source(
    key="INDIRE_EPALE",
    publisher=Label(nl="INDIRE (Italië)", en="INDIRE (Italy)"),
    title="EPALE",
    version="2014-2026",
    address="indire.it/en/progetto/epale/",
    evidence=Evidence.OFFICIAL,
)
CEDEFOP_SCOREBOARD = Source(
    key="CEDEFOP_SCOREBOARD",
    publisher=Label(nl="Cedefop", en="Cedefop"),
    title="Mobility Scoreboard",
    version="2016-2026",
    address="cedefop.europa.eu",
    evidence=Evidence.OFFICIAL,
)
REFERNET_UK = Source(
    key="REFERNET_UK",
    publisher=Label(nl="ReferNet (Verenigd Koninkrijk)", en="ReferNet (United Kingdom)"),
    title="Mobility Scoreboard launched",
    version="2016",
    address="refernet.naric.org.uk",
    evidence=Evidence.SECONDARY,
)
OUR_INFO_PORTAL = Source(
    key="OUR_INFO_PORTAL",
    publisher=Label(nl="Europese Commissie (kopie)", en="European Commission (copy)"),
    title="Youth mobility projects",
    version="2021-2026",
    address="ourinfoportal",
    evidence=Evidence.SECONDARY,
)
