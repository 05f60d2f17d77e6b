"""Until when one can apply, and whether an application came in time."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

import pytest
from attrs import evolve
from dateutil import tz
from hypothesis import given
from hypothesis import strategies as st

from erasmusrules import brussels
from erasmusrules.closing import Closing
from erasmusrules.deadlines import ROUNDS, Deadline, deadline
from erasmusrules.history import Gap, In
from erasmusrules.outcome import Outcome
from erasmusrules.problems import WrongInput
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.other_actions import OtherAction

MET, NOT_MET, UNDECIDED = Outcome.MET, Outcome.NOT_MET, Outcome.UNDECIDED
at = datetime.fromisoformat

ASKED: Callable[..., object] = deadline
"""The question as an untyped caller may ask it."""

READ = """
KA229      2018 1 2018-03-21
KA229      2019 1 2019-03-21T12:00
KA229      2020 1 2020-04-23T12:00
KA201      2020 1 2020-04-23T12:00
KA204      2020 1 2020-04-23T12:00
KA105      2020 2 2020-05-07T12:00
KA347      2020 2 2020-05-07T12:00
KA226-SCH  2020 1 2020-10-29T12:00
KA226-VET  2020 1 2020-10-29T12:00
KA226-HED  2020 1 2020-10-29T12:00
KA227-SCH  2020 1 2020-10-29T12:00
KA227-ADU  2020 1 2020-10-29T12:00
KA227-YOU  2020 1 2020-10-29T12:00
KA108      2020 1 2020-02-11
KA109      2015 1 2016-05-19
KA109      2016 1 2017-05-17
KA120-SCH  2020 1 2020-10-29
KA120-VET  2020 1 2020-10-29
KA120-ADU  2020 1 2020-10-29
KA120-SCH  2021 1 2021-10-19T12:00
KA120-VET  2021 1 2021-10-19T12:00
KA120-VET  2022 1 2022-10-19T12:00
KA120-SCH  2023 1 2023-10-19T12:00
KA120-VET  2023 1 2023-10-19T12:00
KA120-ADU  2024 1 2024-10-01T12:00
KA120-VET  2024 1 2024-10-01T12:00
KA120-SCH  2025 1 2025-10-01T12:00
KA120-SCH  2026 1 2026-09-29T12:00
KA120-ADU  2026 1 2026-09-29T12:00
KA150-YOU  2021 1 2021-12-31
KA150-YOU  2022 1 2022-10-19T12:00
KA150-YOU  2023 1 2023-10-19T12:00
KA150-YOU  2024 1 2024-10-01T12:00
KA150-YOU  2025 1 2025-10-01T12:00
KA151-YOU  2021 1 2021-05-11T12:00
KA151-YOU  2022 1 2022-02-23T12:00
KA151-YOU  2023 1 2023-02-23T12:00
KA151-YOU  2024 1 2024-02-20T12:00
KA151-YOU  2025 1 2025-02-12T12:00
KA152-YOU  2021 1 2021-05-18T12:00
KA153-YOU  2022 1 2022-02-23T12:00
KA154-YOU  2023 1 2023-02-23T12:00
KA152-YOU  2024 1 2024-02-20T12:00
KA153-YOU  2025 1 2025-02-12T12:00
KA154-YOU  2026 1 2026-02-12T12:00
KA152-YOU  2021 2 2021-10-05T12:00
KA153-YOU  2022 2 2022-10-04T12:00
KA154-YOU  2023 2 2023-10-04T12:00
KA152-YOU  2024 2 2024-10-01T12:00
KA153-YOU  2025 2 2025-10-01T12:00
KA152-YOU  2026 2 2026-10-01T12:00
KA155-YOU  2022 1 2022-10-04T12:00
KA155-YOU  2022 2 2022-10-04T12:00
KA155-YOU  2023 1 2023-02-23T12:00
KA155-YOU  2023 2 2023-10-04T12:00
KA155-YOU  2024 1 2024-02-20T12:00
KA155-YOU  2024 2 2024-10-01T12:00
KA155-YOU  2025 1 2025-02-12T12:00
KA155-YOU  2025 2 2025-10-01T12:00
KA155-YOU  2026 1 2026-02-12T12:00
KA182-SPO  2023 1 2023-02-23T12:00
KA182-SPO  2024 1 2024-02-20T12:00
KA182-SPO  2025 1 2025-02-12T12:00
KA182-SPO  2026 1 2026-02-12T12:00
KA121-SCH  2021 1 2021-05-11T12:00
KA122-VET  2021 1 2021-05-11T12:00
KA122-SCH  2022 1 2022-02-23T12:00
KA121-VET  2022 1 2022-02-23T12:00
KA131-HED  2022 1 2022-02-23T12:00
KA171-HED  2022 1 2022-02-23T12:00
KA130-HED  2022 1 2022-02-23T12:00
KA122-ADU  2023 1 2023-02-23T12:00
KA122-VET  2023 1 2023-02-23T12:00
KA131-HED  2023 1 2023-02-23T12:00
KA121-ADU  2024 1 2024-02-20T12:00
KA121-VET  2024 1 2024-02-20T12:00
KA171-HED  2024 1 2024-02-20T12:00
KA122-ADU  2025 1 2025-02-19T12:00
KA122-VET  2025 1 2025-02-19T12:00
KA131-HED  2025 1 2025-02-19T12:00
KA122-SCH  2026 1 2026-02-19T12:00
KA121-VET  2026 1 2026-02-19T12:00
KA171-HED  2026 1 2026-02-19T12:00
KA122-SCH  2021 2 2021-10-05T12:00
KA122-VET  2022 2 2022-10-04T12:00
KA122-SCH  2023 2 2023-10-04T12:00
KA122-ADU  2023 2 2023-10-04T12:00
KA122-VET  2024 2 2024-10-01T12:00
KA122-VET  2025 2 2025-10-01T12:00
KA220-YOU  2021 1 2021-05-20T12:00
KA220-HED  2022 1 2022-03-23T12:00
KA220-SCH  2023 1 2023-03-24T12:00
KA210-YOU  2023 1 2023-03-24T12:00
KA220-ADU  2024 1 2024-03-05T12:00
KA220-VET  2025 1 2025-03-05T12:00
KA220-SCH  2026 1 2026-03-05T12:00
KA220-YOU  2021 2 2021-11-03T12:00
KA220-YOU  2022 2 2022-10-04T12:00
KA220-YOU  2023 2 2023-10-04T12:00
KA220-YOU  2024 2 2024-10-01T12:00
KA210-YOU  2021 1 2021-05-20T12:00
KA210-SCH  2022 1 2022-03-23T12:00
KA210-VET  2024 1 2024-03-05T12:00
KA210-ADU  2026 1 2026-03-05T12:00
KA210-YOU  2021 2 2021-11-03T12:00
KA210-SCH  2022 2 2022-10-04T12:00
KA210-ADU  2023 2 2023-10-04T12:00
KA210-SCH  2024 2 2024-10-01T12:00
KA210-YOU  2025 2 2025-10-01T12:00
KA240-SCH  2026 1 2026-04-09T12:00
"""

REMEMBERED = """
KA120-SCH  2022 1 2022-10-19T12:00
KA151-YOU  2026 1 2026-02-12T12:00
KA122-SCH  2022 2 2022-10-04T12:00
KA122-ADU  2025 2 2025-10-01T12:00
KA130-HED  2021 1 2021-05-17T12:00
KA130-HED  2026 1 2026-02-19T12:00
KA220-HED  2021 1 2021-05-20T12:00
KA210-SCH  2021 1 2021-05-20T12:00
KA210-VET  2021 2 2021-11-03T12:00
"""

NOT_READ = "the deadline of this round was not read"
OPEN = [
    ("KA229", 2017, 1, "the action is not open in this call"),
    ("KA229", 2019, 2, "no second round of this action is known"),
    ("KA101", 2018, 1, NOT_READ),
    ("KA152-YOU", 2027, 1, NOT_READ),
    ("KA151-YOU", 2024, 2, "no second round of this action is known"),
    ("KA220-SCH", 2024, 2, "no second round of this action is known"),
    ("KA155-YOU", 2026, 2, NOT_READ),
    ("KA109", 2018, 1, NOT_READ),
    ("KA109", 2017, 1, "the deadline of this call for the Mobility Charter was not read"),
    ("KA150-YOU", 2026, 1, "the deadline is in autumn; the day was not read"),
    ("KA171-HED", 2021, 1, "this action was offered for the first time in call 2022"),
    ("KA155-YOU", 2021, 2, "this action was offered for the first time in call 2022"),
    ("KA182-SPO", 2022, 1, "this action was offered for the first time in call 2023"),
    ("KA240-SCH", 2025, 1, "this action was offered for the first time in call 2026"),
    ("KA153-YOU", 2026, 2, "1 October 2026 was read for youth exchanges (KA152) only"),
    ("KA120-VET", 2026, 1, "29 September 2026 was read for schools and adult education, not for VET"),
    ("KA220-YOU", 2025, 2, "the German agency held no second round; of other agencies nothing was read"),
]


def _action(code: str) -> Action:
    return Action[code.replace("-", "_")]


def _cells(table: str) -> list[tuple[str, int, int, str]]:
    rows = (line.split() for line in table.strip().splitlines())
    return [(action, int(call), int(number), moment) for action, call, number, moment in rows]


def _told(found: Deadline) -> str | None:
    """Write what was found as the table does: the day alone where the hour was not read."""
    if found.moment is not None:
        return found.moment.isoformat(timespec="minutes")
    return None if found.day is None else found.day.isoformat()


@pytest.mark.parametrize(("action", "call", "number", "moment"), _cells(READ))
def test_a_deadline_that_was_read(action: str, call: int, number: int, moment: str) -> None:
    """Each cell of the tables that were read is given back, with its sources."""
    found = deadline(_action(action), call=call, round=number)
    assert _told(found) == moment
    assert found.sources
    assert found.why is None


@pytest.mark.parametrize(
    ("action", "call", "moment"),
    [
        (OtherAction.BUURKLASSEN, 2020, "2020-04-30"),
        (OtherAction.PRINS_FILIPFONDS, 2019, "2019-09-26"),
        (OtherAction.PRINS_FILIPFONDS, 2020, "2020-10-19"),
        (OtherAction.JEAN_MONNET_MODULES, 2022, "2022-03-01T17:00"),
        (OtherAction.ERASMUS_MUNDUS_JOINT_MASTERS, 2022, "2022-02-16T17:00"),
        (OtherAction.CAPACITY_BUILDING_IN_HIGHER_EDUCATION, 2022, "2022-02-17T17:00"),
        (OtherAction.COOPERATION_PARTNERSHIPS_IN_SPORT, 2022, "2022-03-23T17:00"),
        (OtherAction.CAPACITY_BUILDING_IN_VET, 2022, "2022-03-31T17:00"),
        (OtherAction.CAPACITY_BUILDING_IN_YOUTH, 2022, "2022-04-07T17:00"),
        (OtherAction.CAPACITY_BUILDING_IN_SPORT, 2022, "2022-04-07T17:00"),
        (OtherAction.CENTRES_OF_VOCATIONAL_EXCELLENCE, 2022, "2022-09-07T17:00"),
        (OtherAction.TEACHER_ACADEMIES, 2022, "2022-09-07T17:00"),
        (OtherAction.ALLIANCES_FOR_INNOVATION_LOT_2, 2022, "2022-09-15T17:00"),
        (OtherAction.VIRTUAL_EXCHANGES, 2022, "2022-09-20T17:00"),
        (OtherAction.COOPERATION_PARTNERSHIPS_OF_EUROPEAN_NGOS, 2024, "2024-03-05T17:00"),
        (OtherAction.SMALL_SCALE_PARTNERSHIPS_IN_SPORT, 2024, "2024-03-05T17:00"),
        (OtherAction.VIRTUAL_EXCHANGES, 2024, "2024-04-25T17:00"),
        (OtherAction.CENTRES_OF_VOCATIONAL_EXCELLENCE, 2024, "2024-05-07T17:00"),
        (OtherAction.EUROPEAN_YOUTH_TOGETHER, 2026, "2026-02-26T17:00"),
    ],
)
def test_a_deadline_without_an_action_code(action: OtherAction, call: int, moment: str) -> None:
    """What is received in Brussels closes at five; near home only the day was read."""
    assert _told(deadline(action, call=call, round=1)) == moment


@pytest.mark.parametrize(
    ("action", "moment"),
    [
        (OtherAction.EUROPEAN_YOUTH_TOGETHER, "2025-03-06T17:00"),
        (OtherAction.ALLIANCES_FOR_INNOVATION_LOT_1, "2025-03-06T17:00"),
        (OtherAction.TEACHER_ACADEMIES, "2025-03-26T17:00"),
    ],
)
def test_a_day_whose_page_was_not_written_down(action: OtherAction, moment: str) -> None:
    """It is given to who asks for it, and decides nothing."""
    assert _told(deadline(action, call=2025, round=1)) is None
    assert _told(deadline(action, call=2025, round=1, evidence=Evidence.RECALLED)) == moment


@pytest.mark.parametrize(("action", "call", "number", "moment"), _cells(REMEMBERED))
def test_a_deadline_from_memory(action: str, call: int, number: int, moment: str) -> None:
    """What is only remembered is given to those alone who ask for it."""
    found = deadline(_action(action), call=call, round=number)
    assert (found.closing, found.moment, found.at, found.evidence) == (None, None, None, Evidence.RECALLED)
    assert found.text("nl") == (
        "De uiterste datum is alleen uit het geheugen bekend."
        f"{' ' + found.note.nl[0].upper() + found.note.nl[1:] + '.' if found.note else ''}"
        " Bron: uit het geheugen, niet nagelezen."
    )
    assert found.is_met_by(at("2014-01-01")) is UNDECIDED
    asked = deadline(_action(action), call=call, round=number, evidence=Evidence.RECALLED)
    assert _told(asked) == moment


@pytest.mark.parametrize(("action", "call", "number", "why"), OPEN)
@pytest.mark.parametrize("evidence", [Evidence.SECONDARY, Evidence.RECALLED])
def test_a_deadline_that_is_open(action: str, call: int, number: int, why: str, evidence: Evidence) -> None:
    """A call that nobody read, and a gap, say why, and decide nothing."""
    found = deadline(_action(action), call=call, round=number, evidence=evidence)
    assert (_told(found), found.at, found.evidence) == (None, None, None)
    assert found.until("en") == why
    assert found.is_met_by(at("2014-01-01T00:00")) is UNDECIDED
    assert found.is_met_by(at("2030-01-01T00:00")) is UNDECIDED


def test_two_dates_for_higher_education_in_2021() -> None:
    """One source names all of education, memory another day for higher education: neither is taken."""
    found = deadline(Action.KA131_HED, call=2021, round=1)
    assert found.closing is None
    assert "11 May 2021" in found.until("en")
    assert "17 May 2021" in found.until("en")


def test_two_calls_for_the_charter_in_2014() -> None:
    """The British date of one of two calls is no deadline for all."""
    found = deadline(Action.KA109, call=2014, round=1)
    assert found.closing is None
    assert "22 september 2014" in found.until("nl")


def test_weaker_than_asked_for() -> None:
    """A copy is not good enough for who wants an official text, and that is said."""
    found = deadline(Action.KA240_SCH, call=2026, round=1, evidence=Evidence.OFFICIAL)
    assert found.moment == at("2026-04-09T12:00")
    copied = deadline(Action.KA182_SPO, call=2024, round=1, evidence=Evidence.OFFICIAL)
    assert (copied.moment, copied.evidence) == (None, Evidence.SECONDARY)
    assert copied.until("nl") == "de uiterste datum is alleen uit minder sterke bronnen bekend dan gevraagd"
    assert copied.is_met_by(at("2020-01-01T00:00")) is UNDECIDED


@pytest.mark.parametrize(
    ("action", "call", "said"),
    [
        (Action.KA152_YOU, 2021, "extended to 18 May 2021; the call had said 11 May"),
        (Action.KA229, 2020, "extended to 23 April 2020"),
        (Action.KA220_SCH, 2023, "from 22 March to 24 March 2023"),
    ],
)
def test_an_extension_is_told(action: Action, call: int, said: str) -> None:
    """That a deadline was moved stands in its citation."""
    assert any(said in citation.says for citation in deadline(action, call=call, round=1).sources)


def test_a_second_round_is_the_choice_of_the_agency() -> None:
    """Every second round since 2021 says so, also where it was not read; a first round does not."""
    for call in (2024, 2027):
        note = deadline(Action.KA122_SCH, call=call, round=2).note
        assert note is not None
        assert note.nl.startswith("elk nationaal agentschap kiest zelf of het een tweede ronde houdt; voor Vlaanderen")
        assert "1 October 2024" in note.en
    assert deadline(Action.KA122_SCH, call=2024, round=1).note is None
    assert deadline(Action.KA105, call=2020, round=2).note is None


def test_in_words() -> None:
    """The answer in both languages, with its source."""
    found = deadline(Action.KA229, call=2019, round=1)
    assert found.text("nl") == (
        "Uiterlijk 21 maart 2019 om 12.00 uur (Brusselse tijd). "
        "Bron (officiële tekst): Europese Commissie, ‘KA229 application form (copy)’ (2019)."
    )
    assert found.text("en") == (
        "By 12:00 on 21 March 2019 (Brussels time). "
        "Source (official text): European Commission, ‘KA229 application form (copy)’ (2019)."
    )
    day_only = deadline(Action.KA229, call=2018, round=1)
    assert day_only.until("nl") == "uiterlijk 21 maart 2018; het uur is niet nagelezen"
    assert day_only.until("en") == "by 21 March 2018; the hour was not read"
    assert (
        deadline(Action.KA101, call=2018, round=1).text("nl") == "De uiterste datum van deze ronde is niet nagelezen."
    )


@pytest.mark.parametrize(
    ("submitted", "outcome"),
    [
        ("2019-03-21T11:59:00", MET),
        ("2019-03-21T12:00:00", MET),
        ("2019-03-21T12:00:01", NOT_MET),
        ("2019-03-21T12:01:00", NOT_MET),
        ("2019-03-20T23:59:59", MET),
        ("2019-03-22T00:00:00", NOT_MET),
        ("0001-01-01T00:00:00", MET),
        ("9999-12-31T23:59:59", NOT_MET),
        # other zones: it is winter time in Brussels, one hour before UTC
        ("2019-03-21T11:00:00+00:00", MET),
        ("2019-03-21T11:01:00+00:00", NOT_MET),
        ("2019-03-21T13:00:00+02:00", MET),
        ("2019-03-21T13:01:00+02:00", NOT_MET),
        ("2019-03-21T12:00:00+01:00", MET),
        ("2019-03-22T01:00:00+14:00", MET),
        ("2019-03-20T23:00:00-12:00", MET),
        ("2019-03-20T23:01:00-12:00", NOT_MET),
        ("9999-12-31T23:59:59-12:00", NOT_MET),
        ("0001-01-01T00:00:00+14:00", MET),
    ],
)
def test_in_time_to_the_minute(submitted: str, outcome: Outcome) -> None:
    """At noon itself is in time, a second later is late, wherever the clock hangs."""
    assert deadline(Action.KA229, call=2019, round=1).is_met_by(at(submitted)) is outcome


@pytest.mark.parametrize(
    ("submitted", "outcome"),
    [
        # summer time: two hours before UTC
        ("2021-05-18T10:00:00+00:00", MET),
        ("2021-05-18T10:01:00+00:00", NOT_MET),
        ("2021-05-18T12:00:00", MET),
        ("2021-05-18T12:01:00", NOT_MET),
        ("2021-05-11T12:01:00", MET),
    ],
)
def test_in_time_in_summer(submitted: str, outcome: Outcome) -> None:
    """The extended deadline of 18 May 2021 is one of summer time."""
    assert deadline(Action.KA152_YOU, call=2021, round=1).is_met_by(at(submitted)) is outcome


@pytest.mark.parametrize(
    ("submitted", "outcome"),
    [
        ("2018-03-20T23:59:59", MET),
        ("2018-03-21T00:00:00", UNDECIDED),
        ("2018-03-21T12:00:00", UNDECIDED),
        ("2018-03-21T23:59:59", UNDECIDED),
        ("2018-03-22T00:00:00", NOT_MET),
        ("2018-03-20T22:59:59+00:00", MET),
        ("2018-03-20T23:00:00+00:00", UNDECIDED),
        ("2018-03-21T22:59:59+00:00", UNDECIDED),
        ("2018-03-21T23:00:00+00:00", NOT_MET),
        ("0001-01-01T00:00:00", MET),
        ("9999-12-31T23:59:59-12:00", NOT_MET),
    ],
)
def test_where_only_the_day_was_read(submitted: str, outcome: Outcome) -> None:
    """Another day in Brussels decides; the day itself does not."""
    assert deadline(Action.KA229, call=2018, round=1).is_met_by(at(submitted)) is outcome


def _closing_at(moment: str) -> Deadline:
    closes = at(moment)
    return evolve(deadline(Action.KA229, call=2019, round=1), closing=Closing(closes.date(), closes.time()))


@pytest.mark.parametrize(
    ("closes", "submitted", "outcome"),
    [
        # 29 October 2023: 02:30 comes twice in Brussels, at 00:30 and at 01:30 UTC
        ("2023-10-29T03:00", "2023-10-29T02:30", MET),
        ("2023-10-29T01:59", "2023-10-29T02:30", NOT_MET),
        ("2023-10-29T02:45", "2023-10-29T02:30", UNDECIDED),
        ("2023-10-29T02:45", "2023-10-29T02:30+02:00", MET),
        ("2023-10-29T02:45", "2023-10-29T02:30+01:00", NOT_MET),
        ("2023-10-29T02:45", "2023-10-29T02:50", NOT_MET),
        ("2023-10-29T12:00", "2023-10-29T11:00+00:00", MET),
        ("2023-10-29T12:00", "2023-10-29T10:00+00:00", MET),
        ("2023-10-29T12:00", "2023-10-29T11:01+00:00", NOT_MET),
        # 27 March 2022: no clock in Brussels shows 02:30; it can only be meant for 01:30 or for 03:30
        ("2022-03-27T03:15", "2022-03-27T02:30", UNDECIDED),
        ("2022-03-27T03:30", "2022-03-27T02:30", MET),
        ("2022-03-27T01:29", "2022-03-27T02:30", NOT_MET),
        ("2022-03-27T12:00", "2022-03-27T10:00+00:00", MET),
        ("2022-03-27T12:00", "2022-03-27T10:01+00:00", NOT_MET),
        ("2022-03-27T12:00", "2022-03-27T12:00", MET),
    ],
)
def test_when_the_clocks_change(closes: str, submitted: str, outcome: Outcome) -> None:
    """An hour that comes twice, or never, decides only what both readings decide."""
    assert _closing_at(closes).is_met_by(at(submitted)) is outcome


def test_an_hour_told_to_be_the_second() -> None:
    """Who says that it was the second 02:30 is believed."""
    submitted = at("2023-10-29T02:30").replace(fold=1)
    assert _closing_at("2023-10-29T02:45").is_met_by(submitted) is NOT_MET


def test_moments_in_the_zone_of_brussels_itself() -> None:
    """An application with the same zone as the deadline is not compared by its clock alone."""
    brussels = tz.gettz("Europe/Brussels")
    second = at("2023-10-29T02:30").replace(tzinfo=brussels, fold=1)
    assert _closing_at("2023-10-29T02:45").is_met_by(second) is NOT_MET
    assert _closing_at("2023-10-29T02:45").is_met_by(second.replace(fold=0)) is MET


def test_the_day_that_has_25_hours() -> None:
    """Where only the day is known, the day of the change ends at its own midnight."""
    day = evolve(deadline(Action.KA229, call=2018, round=1), closing=Closing(date(2023, 10, 29)))
    assert day.is_met_by(at("2023-10-29T22:59+00:00")) is UNDECIDED
    assert day.is_met_by(at("2023-10-29T23:00+00:00")) is NOT_MET
    assert day.is_met_by(at("2023-10-28T21:59+00:00")) is MET
    assert day.is_met_by(at("2023-10-28T22:00+00:00")) is UNDECIDED


def test_the_moment_with_its_zone() -> None:
    """The zone is that of Brussels: winter in March 2019, summer in May 2021."""
    winter, summer = (
        deadline(Action.KA229, call=2019, round=1).at,
        deadline(Action.KA152_YOU, call=2021, round=1).at,
    )
    assert winter is not None
    assert winter.isoformat() == "2019-03-21T12:00:00+01:00"
    assert summer is not None
    assert summer.isoformat() == "2021-05-18T12:00:00+02:00"


def _nowhere(_zone: str) -> None:
    return None


def test_without_the_zone() -> None:
    """A machine that has the zone nowhere is told so, and gets no guess."""
    vars(brussels)["_zone"].cache_clear()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tz, "gettz", _nowhere)
        with pytest.raises(LookupError, match="Europe/Brussels"):
            _ = deadline(Action.KA229, call=2019, round=1).at


@pytest.mark.parametrize("number", [0, 3, -1, True, 1.0, "1", None])
def test_a_round_is_1_or_2(number: object) -> None:
    """There are two rounds at most."""
    with pytest.raises(WrongInput) as refused:
        ASKED(Action.KA229, call=2019, round=number)
    assert refused.value.text("nl") == f"round: {number!r}; toegestaan: 1 of 2"


def test_all_that_is_wrong_at_once() -> None:
    """Every wrong field is named in one go."""
    with pytest.raises(WrongInput) as refused:
        ASKED("KA229", call=2013, round=3)
    assert [problem.field for problem in refused.value.problems] == ["action", "call", "round"]


@pytest.mark.parametrize("call", [None, "2019", 2019.0, 2013])
def test_a_call_is_a_year(call: object) -> None:
    """A call is a whole year from 2014 on."""
    with pytest.raises(WrongInput, match="call: "):
        ASKED(Action.KA229, call=call, round=1)


@pytest.mark.parametrize("submitted", [date(2019, 3, 21), "2019-03-21T12:00", None])
def test_a_day_alone_is_no_moment(submitted: Any) -> None:
    """Whether an application came in time needs its hour."""
    with pytest.raises(WrongInput) as refused:
        deadline(Action.KA229, call=2019, round=1).is_met_by(submitted)
    assert "submitted" in refused.value.text("en")


def test_a_round_of_a_call_is_told_once() -> None:
    """No action has two lines for the same round of the same call, and no gap lacks words."""
    seen: set[tuple[Action | OtherAction, int, int]] = set()
    for held in ROUNDS:
        for line in held.closes:
            assert not isinstance(line, Gap) or (line.why.nl and line.why.en)
            for action in held.actions:
                for call in range(line.first, line.last + 1):
                    assert (action, held.number, call) not in seen
                    seen.add((action, held.number, call))
    assert len(seen) > 250


def test_each_citation_names_its_day() -> None:
    """The day of a line stands in what one of its citations says, so a slip would have to be made twice."""
    for held in ROUNDS:
        for line in held.closes:
            if isinstance(line, In):
                day = f"{line.value.day.day} {line.value.day:%B}"
                assert any(day in citation.says for citation in line.citations), (held.actions, line.first)


def test_an_hour_of_the_data_comes_once() -> None:
    """All deadlines are at noon, or in Brussels at five: hours that no change of the clocks touches."""
    hours = {line.value.hour for held in ROUNDS for line in held.closes if isinstance(line, In)}
    assert hours == {time(12), time(17), None}


MOMENTS = st.datetimes(
    min_value=at("2017-01-01"),
    max_value=at("2027-01-01"),
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=5))]),
)
CLOCKS = st.datetimes(min_value=at("2017-01-01"), max_value=at("2027-01-01"))
FOUND = st.sampled_from(
    [
        deadline(action, call=line.first, round=held.number, evidence=Evidence.RECALLED)
        for held in ROUNDS
        for line in held.closes
        for action in sorted(held.actions, key=lambda action: action.code)
    ]
)


@given(FOUND, st.one_of(st.tuples(MOMENTS, MOMENTS), st.tuples(CLOCKS, CLOCKS)))
def test_later_is_never_better(found: Deadline, moments: tuple[datetime, datetime]) -> None:
    """Later than one who was too late is too late; earlier than one in time is in time."""
    earlier, later = sorted(moments)
    if found.is_met_by(earlier) is NOT_MET:
        assert found.is_met_by(later) is NOT_MET
    if found.is_met_by(later) is MET:
        assert found.is_met_by(earlier) is MET


@given(FOUND, MOMENTS, st.integers(-14, 14))
def test_the_zone_of_the_applicant_does_not_matter(found: Deadline, moment: datetime, hours: int) -> None:
    """The same moment in another zone gives the same answer."""
    elsewhere = moment.astimezone(timezone(timedelta(hours=hours)))
    assert found.is_met_by(elsewhere) is found.is_met_by(moment)


@given(FOUND, st.timedeltas(min_value=timedelta(microseconds=1), max_value=timedelta(days=400)))
def test_the_last_moment_is_the_last(found: Deadline, after: timedelta) -> None:
    """At the last moment one is in time; any later one is not."""
    if found.at is not None:
        last = found.at.astimezone(UTC)
        assert found.is_met_by(last) is MET
        assert found.is_met_by(last + after) is NOT_MET
