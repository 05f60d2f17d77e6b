"""Rules on when an application has to be in."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases_of_the_facts import cases, failing
from erasmusrules.checking import check
from erasmusrules.closing import NOON, Closing, Round
from erasmusrules.deadlines import ROUNDS, deadline
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label
from erasmusrules.outcome import Outcome
from erasmusrules.project import Project
from erasmusrules.rulebook import PROJECT_RULES
from erasmusrules.rules import Kind, Topic
from erasmusrules.sources import Evidence, Source
from erasmusrules.submission import deadline_rules
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.other_actions import OtherAction

at = datetime.fromisoformat


def test_the_typed_cases() -> None:
    """To the second: what is in at the last moment is in time, and what comes a second later is not."""
    assert failing(cases("deadlines-more.csv")) == []


def test_one_minute_late_is_late() -> None:
    """The answer says when it came, until when it could come, and where that was read."""
    late = check(Project(call=2019, action=Action.KA229, submitted=at("2019-03-21T12:01")))
    assert late.outcome is Outcome.NOT_MET
    (finding,) = [finding for finding in late if finding.rule.topic is Topic.DEADLINE]
    assert finding.text("nl") == (
        "De aanvraag is ingediend op 21 maart 2019 om 12.01 uur; toegestaan: tot en met 21 maart 2019 om 12.00 uur."
    )
    assert finding.evidence is Evidence.OFFICIAL


def test_what_is_not_in_yet_is_still_to_arrange() -> None:
    """Without a moment of submission the report says until when one can apply."""
    plan = check(Project(call=2026, action=Action.KA122_SCH))
    (reminder,) = [finding for finding in plan.to_arrange if finding.rule.topic is Topic.DEADLINE]
    assert reminder.reminder("en") == (
        "Applications are accepted up to and including 19 February 2026 at 12:00 (Brussels time); or: it is round 2 "
        "and perhaps: the application is in time (the deadline of that round was not read)."
    )


SOURCE = Source(
    key="X", publisher=Label(nl="x", en="y"), title="t", version="v", address="a", evidence=Evidence.OFFICIAL
)
HELD = (
    Round(
        actions=frozenset({Action.KA101}),
        number=1,
        closes=History(
            In(2014, 2014, Closing(date(2014, 3, 1), NOON), SOURCE.at("p", "1 March 2014")),
            Gap(2015, 2015, Label(nl="niet gelezen", en="not read")),
        ),
    ),
)


def test_one_rule_for_each_action_and_a_line_for_each_call() -> None:
    """A call without a deadline is a gap with its own reason, or with that nothing was read."""
    (rule,) = deadline_rules("here", HELD, first=2014, last=2016)
    assert (rule.id, rule.kind, rule.topic) == ("here/ka101/deadline", Kind.DUTY, Topic.DEADLINE)
    first, second, third = rule.requires
    assert isinstance(first, In)
    assert first.value.words("nl") == "indienen kan tot en met 1 maart 2014 om 12.00 uur (Brusselse tijd)"
    assert isinstance(second, Gap)
    assert second.why.en == "not read"
    assert isinstance(third, Gap)
    assert third.why.en == "the deadline was not read"


READ = [
    (action, held.number, call, line.value)
    for held in ROUNDS
    for line in held.closes
    if isinstance(line, In) and line.evidence is not Evidence.RECALLED
    for call in range(line.first, line.last + 1)
    for action in sorted(held.actions, key=str)
]
"""Each round of an action in a call of which the deadline was read."""


@given(st.sampled_from(READ), st.integers(-200_000, 200_000) | st.sampled_from([-1, 0, 1]))
def test_a_rule_says_what_the_deadline_of_the_round_says(
    held: tuple[Action | OtherAction, int, int, Closing], shift: int
) -> None:
    """Around each deadline the rule says of an application for its round what the deadline itself says."""
    action, number, call, closing = held
    submitted = datetime.combine(closing.day, closing.hour or time()) + timedelta(seconds=shift)
    told = deadline(action, call=call, round=number).is_met_by(submitted)
    sooner = number > 1 and deadline(action, call=call, round=1).is_met_by(submitted) is Outcome.MET
    report = check(Project(call=call, action=action, round=number, submitted=submitted))
    [judged] = [outcome for rule, _line, outcome in report.judged if rule.topic is Topic.DEADLINE]
    assert judged is (Outcome.MET if sooner else told)


@pytest.mark.parametrize(
    ("rule", "call", "nl", "en"),
    [
        (
            "programme-2014-2020/ka108/deadline",
            2020,
            (
                "indienen kan tot en met 10 februari 2020 (Brusselse tijd); of misschien: indienen kan tot en met "
                "11 februari 2020 (Brusselse tijd) (tot welk uur indienen op de laatste dag kon, is niet nagelezen)"
            ),
            (
                "applications are accepted up to and including 10 February 2020 (Brussels time); or perhaps: "
                "applications are accepted up to and including 11 February 2020 (Brussels time) (it was not "
                "read until what hour applications were accepted on the last day)"
            ),
        ),
        (
            "programme-2021-2027/jean-monnet-modules/deadline",
            2022,
            "indienen kan tot en met 1 maart 2022 om 17.00 uur (Brusselse tijd)",
            "applications are accepted up to and including 1 March 2022 at 17:00 (Brussels time)",
        ),
    ],
)
def test_the_words_of_a_deadline(rule: str, call: int, nl: str, en: str) -> None:
    """A deadline is said to the hour, and where that was not read, by its days."""
    line = PROJECT_RULES[rule].requires.at(call)
    assert isinstance(line, In)
    assert (line.value.words("nl"), line.value.words("en")) == (nl, en)
