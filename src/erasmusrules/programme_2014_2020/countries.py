"""Programme Countries of the calls 2014 to 2020: the Member States, the United Kingdom among them, and some others."""

from attrs import evolve

from erasmusrules.bibliography.every_field import (
    AT_FAQ_2015,
    GO_COUNTRIES,
    GUIDE_COUNTRIES_2019,
    INDIRE_COUNTRIES,
    UK_NA_2020,
    YILDIZ_COUNTRIES,
)
from erasmusrules.history import History, In
from erasmusrules.label import Label
from erasmusrules.standing import Countries
from erasmusrules.vocabulary.countries import Country

UNTIL_2018 = Countries(
    member_states=frozenset(
        {
            Country.AT,
            Country.BE,
            Country.BG,
            Country.CY,
            Country.CZ,
            Country.DE,
            Country.DK,
            Country.EE,
            Country.ES,
            Country.FI,
            Country.FR,
            Country.GB,
            Country.GR,
            Country.HR,
            Country.HU,
            Country.IE,
            Country.IT,
            Country.LT,
            Country.LU,
            Country.LV,
            Country.MT,
            Country.NL,
            Country.PL,
            Country.PT,
            Country.RO,
            Country.SE,
            Country.SI,
            Country.SK,
        }
    ),
    associated=frozenset({Country.IS, Country.LI, Country.NO, Country.TR, Country.MK}),
    # "Overseas countries and territories take part through their Member State": which codes those are was not read.
    doubtful=frozenset(
        {
            *(Country.AX, Country.GL),
            *(Country.AW, Country.BQ, Country.CW, Country.SX),
            *(Country.BL, Country.GF, Country.GP, Country.MF, Country.MQ, Country.NC, Country.PF, Country.PM),
            *(Country.RE, Country.TF, Country.WF, Country.YT),
            *(Country.AI, Country.BM, Country.FK, Country.GG, Country.GI, Country.GS, Country.IM, Country.IO),
            *(Country.JE, Country.KY, Country.MS, Country.PN, Country.SH, Country.TC, Country.VG),
        }
    ),
    taking_part=Label(nl="een programmaland", en="a Programme Country"),
    member_state_term=Label(nl="programmaland", en="Programme Country"),
    associated_term=Label(nl="programmaland (buiten de EU)", en="Programme Country (outside the EU)"),
    not_taking_part=Label(nl="partnerland", en="Partner Country"),
)
FROM_2019 = evolve(UNTIL_2018, associated=UNTIL_2018.associated | {Country.RS})

COUNTRIES = History(
    In(
        2014,
        2018,
        UNTIL_2018,
        AT_FAQ_2015.at(
            "countries", "33: all Member States, NO, IS, LI, TR and the former Yugoslav Republic of Macedonia"
        ),
        YILDIZ_COUNTRIES.at("list", "33: the 28 Member States, IS, LI, NO, TR and MK"),
        GO_COUNTRIES.at("list", "the same countries; Switzerland is not among them"),
    ),
    In(
        2019,
        2020,
        FROM_2019,
        GUIDE_COUNTRIES_2019.at("Programme Countries", "MK, IS, NO, LI, TR and RS beside the Member States and the UK"),
        INDIRE_COUNTRIES.at("list", "Serbia is a Programme Country; North Macedonia by its new name"),
        UK_NA_2020.at("news", "the United Kingdom takes part up to call 2020"),
    ),
)
