"""Whether an action is open in a call, as conditions that are settled for every mobility of the call."""

from erasmusrules.conditions import Fixed
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility

OPEN = Fixed[Mobility](
    met=True, said=Label(nl="de actie staat in deze oproep open", en="the action is open in this call")
)
CLOSED = Fixed[Mobility](
    met=False, said=Label(nl="de actie staat in deze oproep niet open", en="the action is not open in this call")
)
FUNDS_NO_MOBILITIES = Fixed[Mobility](
    met=False,
    said=Label(
        nl="de actie is een accreditatie zonder subsidie; mobiliteiten horen bij een andere actie",
        en="the action is an accreditation without a grant; mobilities belong to another action",
    ),
)
