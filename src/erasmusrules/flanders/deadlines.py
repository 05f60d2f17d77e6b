"""Deadlines of Buurklassen and the Prins Filipfonds, of which only the day was read."""

from datetime import date

from erasmusrules.bibliography.every_field import SEED_001
from erasmusrules.bibliography.flanders import BRULOCALIS_BUURKLASSEN, BRULOCALIS_PRINS_FILIPFONDS
from erasmusrules.closing import Closing, Round
from erasmusrules.history import History, In
from erasmusrules.vocabulary.other_actions import OtherAction

ROUNDS = (
    Round(
        actions=frozenset({OtherAction.BUURKLASSEN}),
        number=1,
        closes=History(
            In(
                2020,
                2020,
                Closing(date(2020, 4, 30)),
                # The page names the school year 2019-2020, which would then have been nearly over.
                SEED_001.at("line 103", "until 30 April 2020; the page names the school year 2019-2020"),
                BRULOCALIS_BUURKLASSEN.at("deadline", "30 April 2020, for 2020-2021"),
            ),
        ),
    ),
    Round(
        actions=frozenset({OtherAction.PRINS_FILIPFONDS}),
        number=1,
        closes=History(
            In(
                2019, 2019, Closing(date(2019, 9, 26)), SEED_001.at("line 118", "to 26 September 2019, itself included")
            ),
            In(2020, 2020, Closing(date(2020, 10, 19)), BRULOCALIS_PRINS_FILIPFONDS.at("deadline", "19 October 2020")),
        ),
    ),
)
