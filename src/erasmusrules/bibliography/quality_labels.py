"""Sources of accreditations and other quality labels."""

from erasmusrules.label import Label
from erasmusrules.sources import Evidence, Source

EC_ACCREDITATION_GUIDE = Source(
    key="EC_ACCREDITATION_GUIDE",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Programme Guide: Erasmus accreditation in VET, school and adult education (opening)",
    version="undated",
    address="erasmus-plus.ec.europa.eu/programme-guide/part-b/key-action-1/erasmus-accreditation-vet-school-adult",
    evidence=Evidence.OFFICIAL,
)
CHARTER_CALL_2014_SECOND = Source(
    key="CHARTER_CALL_2014_SECOND",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Call EAC/A05/2014, VET Mobility Charter 2015-2020",
    version="2014",
    address="abcdocz.com/doc/653519",
    evidence=Evidence.OFFICIAL,
)
MALTA_CHARTER = Source(
    key="MALTA_CHARTER",
    publisher=Label(nl="servizz.gov.mt (Malta)", en="servizz.gov.mt (Malta)"),
    title="VET Mobility Charter",
    version="undated",
    address="servizz.gov.mt, WEB521",
    evidence=Evidence.OFFICIAL,
)
KDMFU_KA120 = Source(
    key="KDMFU_KA120",
    publisher=Label(nl="kdmfu.hu (Hongarije)", en="kdmfu.hu (Hungary)"),
    title="Erasmus akkreditáció (restates the National Agency)",
    version="undated",
    address="kdmfu.hu/palyazatok/erasmus-palyazatok-erasmus-akkreditacio",
    evidence=Evidence.SECONDARY,
)
ITALIAN_CERTIFICATE = Source(
    key="ITALIAN_CERTIFICATE",
    publisher=Label(nl="lawinsider.com (kopie)", en="lawinsider.com (copy)"),
    title="Certificate of an Italian VET accreditation",
    version="2021",
    address="lawinsider.com/it/contracts/kCxl7MmC8V",
    evidence=Evidence.SECONDARY,
)
ITALIAN_AGENCY_VET = Source(
    key="ITALIAN_AGENCY_VET",
    publisher=Label(nl="Italiaans nationaal agentschap", en="Italian National Agency"),
    title="Formazione: mobilità, richiesta di finanziamento",
    version="undated",
    address="erasmusplus.it/formazione/mobilita/richiesta-di-finanziamento/",
    evidence=Evidence.OFFICIAL,
)
TEMPUS_ACCREDITATION = Source(
    key="TEMPUS_ACCREDITATION",
    publisher=Label(nl="Tempus (Servië)", en="Tempus (Serbia)"),
    title="Erasmus accreditation",
    version="undated",
    address="erasmusplus.rs, accreditation page",
    evidence=Evidence.OFFICIAL,
)
FONDI_KA122 = Source(
    key="FONDI_KA122",
    publisher=Label(nl="fondi.eu (Malta)", en="fondi.eu (Malta)"),
    title="Advice on KA122 for members of a consortium",
    version="undated",
    address="fondi.eu, advice on KA122",
    evidence=Evidence.SECONDARY,
)
