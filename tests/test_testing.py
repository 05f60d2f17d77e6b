"""The laws for rules of one's own: ours keep them, and a rule that breaks one is caught and named."""

import re
from collections.abc import Callable
from math import ceil
from typing import cast

import pytest
from attrs import evolve

from erasmusrules.conditions import Condition, NumberFact, TruthFact
from erasmusrules.facts import ACTION, ACTIVITY, DAYS, PARTICIPANTS, absent
from erasmusrules.formats import Unit
from erasmusrules.frames import columns, readings
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.openings import EVERY_ACTION
from erasmusrules.problems import WrongInput
from erasmusrules.rulebook import PROJECT_RULES, RULES
from erasmusrules.rules import Rule, RuleSet, Topic
from erasmusrules.sources import Evidence, Source
from erasmusrules.testing import Law, laws
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity

NAMES = (
    "learning never flips",
    "all readings agree",
    "what is undecided says why",
    "more accompanying persons never hurt",
    "a longer stay crosses each bound once",
    "every call has one line",
    "words in both languages",
    "every number has a source",
)
HOUSE = Source(
    key="HOUSE",
    publisher=Label(nl="Onze school", en="Our school"),
    title="Schoolreglement",
    version="2025",
    address="on the shelf",
    evidence=Evidence.OFFICIAL,
).at("p. 3", "at least 3, at most 10")
SAID = Label(nl="er zijn {value}", en="there are {value}")
LABEL = Label(nl="aantal", en="number")
UNIT = Unit(one=Label(nl="{n} stuk", en="{n} piece"), other=Label(nl="{n} stuks", en="{n} pieces"))
GROUP = ACTION.one_of(Action.KA122_SCH) & ACTIVITY.one_of(Activity.GROUP_MOBILITY_OF_SCHOOL_PUPILS)


def _rule(condition: Condition[Mobility], *, topic: Topic = Topic.GROUP) -> Rule[Mobility]:
    return Rule(
        id="our-school/rule",
        title=Label(nl="onze regel", en="our rule"),
        topic=topic,
        applies=GROUP,
        requires=History(In(2025, 2026, condition, HOUSE)),
    )


def _number(
    value: Callable[[Mobility], int | None], missing: Callable[[Mobility], tuple[str, ...]]
) -> NumberFact[Mobility]:
    return NumberFact(name="our-school/number", label=LABEL, says=SAID, unit=UNIT, value=value, missing=missing)


def _truth(value: Callable[[Mobility], bool | None], **words: Label) -> TruthFact[Mobility]:
    said = {"yes": Label(nl="het is zo", en="it is so"), "no": Label(nl="het is niet zo", en="it is not so"), **words}
    return TruthFact(name="our-school/truth", label=LABEL, value=value, missing=absent("enrolled"), **said)


def _law(name: str, rules: RuleSet[Mobility], *ids: str) -> Law:
    [law] = [law for law in laws(rules, *ids, examples=50) if law.name == name]
    return law


def _caught(name: str, rule: Rule[Mobility]) -> str:
    """Give the message of a law that a rule breaks."""
    with pytest.raises(AssertionError) as caught:
        _law(name, RULES.with_(rule), rule.id)()
    return str(caught.value)


# --------------------------------------------------------------------------------------------------- rules that keep


@pytest.mark.parametrize("law", [*laws(RULES, examples=150), *laws(PROJECT_RULES, examples=150)])
def test_our_own_rules_keep_every_law(law: Law) -> None:
    """Of mobilities and of projects."""
    law()


def test_the_laws_have_names_that_a_test_shows() -> None:
    """Pytest writes them beside the test."""
    assert tuple(law.name for law in laws(RULES)) == NAMES
    assert laws(RULES)[0].__name__ == "learning-never-flips"


GOOD = (
    _rule(DAYS.within(3, 10)),
    _rule(_truth(lambda mobility: mobility.enrolled).holds()),
    _rule(
        _number(
            lambda mobility: (
                None
                if mobility.participants is None or mobility.accompanying is None
                else ceil(mobility.participants / max(mobility.accompanying, 1))
            ),
            absent("participants", "accompanying"),
        ).at_most(10),
        topic=Topic.ACCOMPANIMENT,
    ),
    evolve(_rule(DAYS.at_least(3)), applies=EVERY_ACTION),
    evolve(_rule(DAYS.at_least(3)), applies=ACTION.one_of(Action.KA121_SCH)),
)


@pytest.mark.parametrize("rule", GOOD)
@pytest.mark.parametrize("name", NAMES)
def test_a_good_rule_of_ones_own_keeps_every_law(name: str, rule: Rule[Mobility]) -> None:
    """A stay, a truth and a number of a school, for one activity, one action or all."""
    _law(name, RULES.with_(rule), rule.id)()


def test_of_rules_that_are_not_named_nothing_is_said() -> None:
    """A rule that breaks a law does not fail the test of another."""
    broken = _rule(_truth(lambda mobility: bool(mobility.enrolled)).holds())
    _law("learning never flips", RULES.with_(broken), "school/group-mobility/duration")()


def test_a_rule_that_is_not_there_is_refused() -> None:
    """All that are not there are named."""
    with pytest.raises(WrongInput) as wrong:
        laws(RULES, "school/group-mobility/duration", "our-school/one", "our-school/two")
    assert wrong.value.text("nl").splitlines() == [
        "ids: 'our-school/one'; toegestaan: het id van een regel van deze verzameling",
        "ids: 'our-school/two'; toegestaan: het id van een regel van deze verzameling",
    ]


# -------------------------------------------------------------------------------------------------- rules that break


def test_a_fact_that_takes_unknown_for_no_is_caught() -> None:
    """What is not filled in is not known; taken for "no", it flips when it is."""
    said = _caught("learning never flips", _rule(_truth(lambda mobility: bool(mobility.enrolled)).holds()))
    assert re.match(
        r"our-school/rule, call 202[56]: what was not met becomes met where more is known: {.*'enrolled': True.*}\n"
        r"case: {'call': 202[56], 'action': 'KA122-SCH', 'activity': 'group-mobility-of-school-pupils'",
        said,
    )


def test_a_fact_that_is_no_truth_is_caught() -> None:
    """A 1 is not true for the tree, and is not false for the function that is made of it."""
    one = _truth(lambda mobility: None if mobility.enrolled is None else cast("bool", 1))
    said = _caught("all readings agree", _rule(one.holds()))
    assert re.match(r"our-school/rule, call 202[56]: the tree says not met, its function says met\ncase: {", said)


def test_columns_that_count_otherwise_are_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """A table that counts a day more than a check does."""
    counted = {**columns.NUMBERS, "participants": columns.NUMBERS["with-fewer-opportunities"]}
    monkeypatch.setattr("erasmusrules.frames.readings.NUMBERS", counted)
    anew = readings.counted.__wrapped__  # what is counted is kept otherwise
    for module in ("readings", "judging"):
        monkeypatch.setattr(f"erasmusrules.frames.{module}.counted", anew)
    said = _caught("all readings agree", _rule(PARTICIPANTS.at_least(3)))
    assert re.match(r"our-school/rule, call 202[56]: the tree says [a-z ]+, a table says [a-z ]+\ncase: {", said)


def test_a_fact_that_does_not_say_what_is_missing_is_caught() -> None:
    """Who asks what is still to be filled in gets an answer."""
    silent = _number(lambda mobility: mobility.participants, lambda _mobility: ())
    said = _caught("what is undecided says why", _rule(silent.at_least(3)))
    assert re.match(
        r"our-school/rule, call 202[56]: is undecided, and names no field that is missing\ncase: {'call'", said
    )


def test_a_field_that_no_record_has_is_caught() -> None:
    """A slip in the name of a field."""
    wrong = _number(lambda mobility: mobility.participants, lambda _mobility: ("participant",))
    said = _caught("what is undecided says why", _rule(wrong.at_least(3)))
    assert re.match(
        r"our-school/rule, call 202[56]: misses 'participant', which is no field of a record\ncase: {", said
    )


def test_a_number_of_accompanying_persons_the_wrong_way_round_is_caught() -> None:
    """Who goes along is divided by who takes part: one more teacher is then one too many."""
    upside_down = _number(lambda mobility: mobility.accompanying, absent("accompanying"))
    said = _caught("more accompanying persons never hurt", _rule(upside_down.at_most(10), topic=Topic.ACCOMPANIMENT))
    assert re.match(
        r"our-school/rule, call 202[56]: is met with 10 accompanying and not met with 11\ncase: {.*'accompanying': 10",
        said,
    )


def test_a_stay_that_is_counted_by_the_week_day_is_caught() -> None:
    """What is left of the days after whole weeks goes up and down."""
    left = _number(lambda mobility: None if mobility.days is None else mobility.days % 7, absent("days"))
    said = _caught("a longer stay crosses each bound once", _rule(left.at_least(3)))
    assert re.match(
        r"our-school/rule, call 202[56]: ‘there are at least 3 pieces’ is crossed more than once: "
        r"not met from 1 days on, met from 3 days on, not met from 7 days on, met from [0-9]+ days on\ncase: {",
        said,
    )


def test_a_call_that_was_forgotten_is_caught() -> None:
    """Between its first and its last call a rule speaks of each."""
    few, more = In(2021, 2022, DAYS.at_least(3), HOUSE), In(2024, 2026, DAYS.at_least(3), HOUSE)
    rule = evolve(_rule(DAYS.at_least(3)), requires=History(few, more))
    assert _caught("every call has one line", rule) == "our-school/rule, call 2023: no line and no gap"
    open_ = Gap(2023, 2023, Label(nl="niet gevonden", en="not found"))
    _law("every call has one line", RULES.with_(evolve(rule, requires=History(few, open_, more))), rule.id)()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            Label(nl="it is so", en="it is so"),
            "our-school/rule, call 2025: says the same in both languages: 'it is so'",
        ),
        (
            Label(nl="het is zo", en="it is {{so}}"),
            "our-school/rule, call 2025: leaves something unsaid: 'it is {{so}}'",
        ),
    ],
)
def test_words_of_which_something_is_left_open_are_caught(words: Label, said: str) -> None:
    """A sentence that was not translated, and one of which a word is still to be filled in."""
    assert (
        _caught("words in both languages", _rule(_truth(lambda mobility: mobility.enrolled, yes=words).holds())) == said
    )


def test_a_sentence_that_is_only_said_of_a_case_is_looked_at_too() -> None:
    """What is said where it is not so is not what the rule asks."""
    truth = _truth(lambda mobility: mobility.enrolled, no=Label(nl="nee, {value}", en="no, {value}"))
    said = _caught("words in both languages", _rule(truth.holds()))
    assert re.match(r"our-school/rule, call 202[56]: leaves something unsaid: 'Nee, {value}.'\ncase: {.*False", said)


def test_a_rule_that_asks_for_the_opposite_is_caught() -> None:
    """Of what may not be, the explanation would say the opposite."""
    said = _caught("words in both languages", _rule(~_truth(lambda mobility: mobility.enrolled).holds()))
    assert said == (
        "our-school/rule, call 2025: asks for the opposite of something, not for what has to be so: 'not: it is so'"
    )


def test_a_number_that_no_source_says_is_caught() -> None:
    """Typed wrongly, or read nowhere."""
    said = _caught("every number has a source", _rule(PARTICIPANTS.within(3, 12)))
    assert said == (
        "our-school/rule, call 2025: no citation says 12, which ‘the group has 3 to 12 participants’ asks for"
    )


def test_a_fact_that_breaks_down_names_the_rule_and_the_case() -> None:
    """The error stays what it was, with a note."""
    broken = _truth(lambda mobility: cast("int", mobility.participants) > 3)
    rule = _rule(broken.holds())
    with pytest.raises(TypeError) as caught:
        _law("learning never flips", RULES.with_(rule), rule.id)()
    assert re.match(r"our-school/rule, call 202[56]: cannot be decided\ncase: {'call'", caught.value.__notes__[0])
