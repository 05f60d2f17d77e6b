"""EU Member States and third countries associated to the Programme, calls 2021 to 2026."""

from attrs import evolve

from erasmusrules.bibliography.every_field import (
    COUNTRIES_COPY_2021,
    EC_COUNTRIES,
)
from erasmusrules.history import History, In
from erasmusrules.label import Label
from erasmusrules.standing import Countries
from erasmusrules.vocabulary.countries import Country

FROM_2022 = Countries(
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
    associated=frozenset({Country.IS, Country.LI, Country.NO, Country.MK, Country.RS, Country.TR}),
    # Territories of Member States that have a code of their own: no source that was read says how they count.
    doubtful=frozenset(
        {
            *(Country.AX, Country.GL),
            *(Country.AW, Country.BQ, Country.CW, Country.SX),
            *(Country.BL, Country.GF, Country.GP, Country.MF, Country.MQ, Country.NC, Country.PF, Country.PM),
            *(Country.RE, Country.TF, Country.WF, Country.YT),
        }
    ),
    taking_part=Label(
        nl="een EU-lidstaat of een met het programma geassocieerd derde land",
        en="an EU Member State or a third country associated to the Programme",
    ),
    member_state_term=Label(nl="EU-lidstaat", en="EU Member State"),
    associated_term=Label(
        nl="met het programma geassocieerd derde land", en="third country associated to the Programme"
    ),
    not_taking_part=Label(
        nl="niet met het programma geassocieerd derde land", en="third country not associated to the Programme"
    ),
)
IN_2021 = evolve(
    FROM_2022,
    taking_part=Label(nl="een programmaland", en="a Programme Country"),
    member_state_term=Label(nl="programmaland", en="Programme Country"),
    associated_term=Label(nl="programmaland (buiten de EU)", en="Programme Country (outside the EU)"),
    not_taking_part=Label(nl="partnerland", en="Partner Country"),
)

COUNTRIES = History(
    In(
        2021,
        2021,
        IN_2021,
        EC_COUNTRIES.at("list", "27 Member States; IS, LI, NO, MK, RS, TR; the United Kingdom and Switzerland are not"),
        COUNTRIES_COPY_2021.at("list", "the guide of 2021 speaks of Programme and Partner Countries"),
    ),
    In(
        2022,
        2026,
        FROM_2022,
        EC_COUNTRIES.at("list", "27 Member States; IS, LI, NO, MK, RS, TR; the United Kingdom and Switzerland are not"),
    ),
)
