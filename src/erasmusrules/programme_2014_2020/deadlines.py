"""Deadlines of the calls 2014 to 2020 that were read; of most actions of those calls none was."""

from datetime import date

from erasmusrules.bibliography.deadlines import (
    EPSI_2020,
    KA229_FORM_2019,
    TYROL_SCHOOL_BOARD_2018,
    YOUTH_NETWORKS_2020,
)
from erasmusrules.bibliography.every_field import EC_ACCREDITATION_2020, EPOS_EXTRA_CALLS_2020, OPH_KA108, UK_NA_2020
from erasmusrules.bibliography.vet import CHARTER_CALL_2014, CHARTER_CALL_2015, CHARTER_FORM_2017, UK_CHARTER_2014
from erasmusrules.closing import NOON, Closing, Round
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label
from erasmusrules.vocabulary.actions import Action

_CHARTER_DAY_NOT_READ = Label(
    nl="van deze oproep voor het mobiliteitshandvest is de uiterste datum niet nagelezen",
    en="the deadline of this call for the Mobility Charter was not read",
)
_EXTENDED_IN_2020 = In(
    2020,
    2020,
    Closing(date(2020, 4, 23), NOON),
    YOUTH_NETWORKS_2020.at(
        "list",
        "because of COVID-19 extended to 23 April 2020 at 12:00, Brussels time (KA201 to KA204, KA229)",
    ),
    EPSI_2020.at("list", "extended to 23 April 2020, 12:00 Brussels time"),
)

ROUNDS = (
    Round(
        actions=frozenset({Action.KA229}),
        number=1,
        closes=History(
            In(2018, 2018, Closing(date(2018, 3, 21)), TYROL_SCHOOL_BOARD_2018.at("deadline", "21 March 2018")),
            In(
                2019,
                2019,
                Closing(date(2019, 3, 21), NOON),
                KA229_FORM_2019.at("deadline", "21 March 2019 at 12:00, Brussels time"),
            ),
            _EXTENDED_IN_2020,
        ),
    ),
    Round(
        actions=frozenset({Action.KA201, Action.KA202, Action.KA203, Action.KA204}),
        number=1,
        closes=History(
            _EXTENDED_IN_2020,
        ),
    ),
    Round(
        actions=frozenset({Action.KA105, Action.KA347}),
        number=2,
        closes=History(
            In(
                2020,
                2020,
                Closing(date(2020, 5, 7), NOON),
                YOUTH_NETWORKS_2020.at(
                    "list", "round 2, because of COVID-19 extended to 7 May 2020 at 12:00, Brussels time"
                ),
                EPSI_2020.at("list", "round 2 extended to 7 May 2020, 12:00 Brussels time"),
            ),
        ),
    ),
    Round(
        actions=frozenset(
            {
                Action.KA226_SCH,
                Action.KA226_VET,
                Action.KA226_HED,
                Action.KA227_SCH,
                Action.KA227_ADU,
                Action.KA227_YOU,
            }
        ),
        number=1,
        closes=History(
            In(
                2020,
                2020,
                Closing(date(2020, 10, 29), NOON),
                EPOS_EXTRA_CALLS_2020.at("deadline", "29 October 2020 at 12:00"),
                UK_NA_2020.at("news", "29 October 2020, 11 am in the United Kingdom: 12:00 in Brussels"),
            ),
        ),
    ),
    Round(
        actions=frozenset({Action.KA108}),
        number=1,
        closes=History(In(2020, 2020, Closing(date(2020, 2, 11)), OPH_KA108.at("deadline", "11 February 2020"))),
    ),
    Round(
        actions=frozenset({Action.KA109}),
        number=1,
        closes=History(
            Gap(
                2014,
                2014,
                Label(
                    nl="in 2014 waren er twee oproepen voor het handvest; alleen de Britse datum is nagelezen "
                    "(22 september 2014)",
                    en="there were two calls for the Charter in 2014; only the British date was read "
                    "(22 September 2014)",
                ),
                CHARTER_CALL_2014.at("call", "EAC/A03/2014 and EAC/A05/2014, Charter 2015-2020"),
                UK_CHARTER_2014.at("news", "22 September 2014 in the United Kingdom"),
            ),
            In(
                2015,
                2015,
                Closing(date(2016, 5, 19)),
                CHARTER_CALL_2015.at("deadline", "call EAC/A01/2015 closes on 19 May 2016, for use from 2017"),
            ),
            In(
                2016,
                2016,
                Closing(date(2017, 5, 17)),
                CHARTER_FORM_2017.at("deadline", "call EAC/A02/2016 closes on 17 May 2017"),
            ),
            Gap(2017, 2017, _CHARTER_DAY_NOT_READ),
            Gap(2019, 2019, _CHARTER_DAY_NOT_READ),
        ),
    ),
    Round(
        actions=frozenset({Action.KA120_SCH, Action.KA120_VET, Action.KA120_ADU}),
        number=1,
        closes=History(
            In(
                2020,
                2020,
                Closing(date(2020, 10, 29)),
                EC_ACCREDITATION_2020.at("deadline", "29 October 2020, for adult education, VET and schools"),
            ),
        ),
    ),
)
