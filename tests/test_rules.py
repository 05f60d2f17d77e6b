"""Rules, findings and reports, with rules for holiday camps that have nothing to do with Erasmus+."""

from collections.abc import Callable, Mapping
from inspect import Parameter, signature
from typing import Any, ClassVar

import pytest
from attrs import evolve, frozen
from attrs.exceptions import FrozenInstanceError

from erasmusrules.conditions import AllOf, Condition, Field, Fixed, Number, NumberFact, TruthFact
from erasmusrules.formats import Unit
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label, Language
from erasmusrules.outcome import Outcome
from erasmusrules.problems import WrongInput
from erasmusrules.rules import (
    Applicable,
    Finding,
    Kind,
    Programme,
    Report,
    Rule,
    RuleSet,
    Style,
    Topic,
    report_on,
    sources_in_words,
)
from erasmusrules.sources import Citation, Evidence, Source

MET, NOT_MET, UNDECIDED = Outcome.MET, Outcome.NOT_MET, Outcome.UNDECIDED

# ------------------------------------------------------------------------------------- a subject and its facts


@frozen(kw_only=True)
class Camp:
    """A holiday camp; ``None`` is not known."""

    FIELD_LABELS: ClassVar[Mapping[str, Label]] = {
        "days": Label(nl="duur", en="length"),
        "children": Label(nl="aantal kinderen", en="number of children"),
        "insured": Label(nl="verzekering", en="insurance"),
    }

    call: int | None = 2018
    days: int | None = None
    children: int | None = None
    insured: bool | None = None

    def described(self, lang: Language) -> str:
        return {"nl": "een zomerkamp", "en": "a summer camp"}[lang]


def _unknown(name: str) -> Callable[[Camp], tuple[str, ...]]:
    return lambda camp: (name,) if getattr(camp, name) is None else ()


def _number(name: str, says: Label, unit: Unit, value: Callable[[Camp], Number]) -> NumberFact[Camp]:
    return NumberFact(
        name=name, label=Camp.FIELD_LABELS[name], says=says, unit=unit, value=value, missing=_unknown(name)
    )


DAYS = _number(
    "days",
    Label(nl="het kamp duurt {value}", en="the camp lasts {value}"),
    Unit(one=Label(nl="{n} dag", en="{n} day"), other=Label(nl="{n} dagen", en="{n} days")),
    lambda camp: camp.days,
)
CHILDREN = _number(
    "children",
    Label(nl="de groep telt {value}", en="the group has {value}"),
    Unit(one=Label(nl="{n} kind", en="{n} child"), other=Label(nl="{n} kinderen", en="{n} children")),
    lambda camp: camp.children,
)
INSURED = TruthFact[Camp](
    name="insured",
    label=Camp.FIELD_LABELS["insured"],
    yes=Label(nl="iedereen is verzekerd", en="everybody is insured"),
    no=Label(nl="niet iedereen is verzekerd", en="not everybody is insured"),
    value=lambda camp: camp.insured,
    missing=_unknown("insured"),
)

# --------------------------------------------------------------------------------------------- sources and rules


def _source(publisher: Label, title: str, version: str, evidence: Evidence) -> Citation:
    source = Source(
        key=title, publisher=publisher, title=title, version=version, address="on the shelf", evidence=evidence
    )
    return source.at("p. 1", "a number")


DECREE = _source(Label(nl="Parlement", en="Parliament"), "Decree", "1999", Evidence.SEED)
GUIDE = _source(Label(nl="Jeugddienst", en="Youth Service"), "Guide", "2018", Evidence.OFFICIAL)
BLOG = _source(Label(nl="Kampblad", en="Camp News"), "Blog", "2016", Evidence.SECONDARY)
MEMORY = _source(Label(nl="-", en="-"), "-", "-", Evidence.RECALLED)

EVERY_CAMP = Fixed[Camp](met=True, said=Label(nl="elk kamp", en="every camp"))

LENGTH = Rule[Camp](
    id="camp/length",
    title=Label(nl="duur van het kamp", en="length of the camp"),
    topic=Topic.DURATION,
    applies=EVERY_CAMP,
    requires=History(
        In(2014, 2017, DAYS.at_least(5), GUIDE),
        In(2018, 2019, DAYS.at_least(3), DECREE),
        Gap(2020, 2020, Label(nl="de bronnen spreken elkaar tegen", en="the sources contradict each other"), BLOG),
        In(2022, 2023, DAYS.at_least(2), MEMORY),
    ),
)
SIZE = Rule[Camp](
    id="camp/size",
    title=Label(nl="grootte van de groep", en="size of the group"),
    topic=Topic.GROUP,
    applies=EVERY_CAMP,
    requires=History(In(2014, 2020, CHILDREN.within(2, 9), BLOG), In(2022, 2023, CHILDREN.within(2, 9), BLOG)),
)
INSURANCE = Rule[Camp](
    id="camp/insurance",
    title=Label(nl="verzekering van de groep", en="insurance of the group"),
    topic=Topic.DOCUMENTS,
    applies=EVERY_CAMP,
    requires=History(
        In(2014, 2019, INSURED.holds(), GUIDE),
        Gap(2020, 2020, Label(nl="de bronnen zwijgen", en="the sources are silent")),
        In(2022, 2023, INSURED.holds(), GUIDE),
    ),
    kind=Kind.DUTY,
)
RULES = (LENGTH, SIZE, INSURANCE)

Judged = tuple[Rule[Camp], In[Condition[Camp]] | Gap | None, Outcome]


def _judge(rule: Rule[Camp], camp: Camp) -> Judged:
    entry = None if camp.call is None else rule.requires.at(camp.call)
    return rule, entry, entry.value.outcome(camp) if isinstance(entry, In) else UNDECIDED


def _report(camp: Camp, *rules: Rule[Camp], floor: Evidence = Evidence.SECONDARY) -> Report[Camp]:
    return report_on(camp, Applicable(_lines(camp, *rules or RULES)), floor)


def _lines(camp: Camp, *rules: Rule[Camp]) -> tuple[tuple[Rule[Camp], In[Condition[Camp]] | Gap | None], ...]:
    return tuple((rule, entry) for rule, entry, _outcome in (_judge(rule, camp) for rule in rules))


def _finding(rule: Rule[Camp], camp: Camp) -> Finding[Camp]:
    _, entry, outcome = _judge(rule, camp)
    missing = entry.value.missing(camp) if isinstance(entry, In) else ()
    return Finding(rule=rule, outcome=outcome, entry=entry, subject=camp, missing=missing)


def _ids(findings: tuple[Finding[Camp], ...]) -> list[str]:
    return [finding.rule.id for finding in findings]


# ------------------------------------------------------------------------------------------------------- topics


def test_topics_in_the_order_of_a_guide() -> None:
    """Topics run from the action and who takes part to the papers and the money, each with its words."""
    assert [(topic.value, topic.label.nl, topic.label.en) for topic in Topic] == [
        ("action", "actie", "action"),
        ("applicant", "aanvrager", "applicant"),
        ("accreditation", "accreditatie", "accreditation"),
        ("earlier-grants", "eerdere subsidies", "earlier grants"),
        ("partnership-type", "soort partnerschap", "type of partnership"),
        ("partners", "partnerorganisaties", "partner organisations"),
        ("activity", "activiteit", "activity"),
        ("participants", "deelnemers", "participants"),
        ("enrolment", "band met de uitzendende organisatie", "link with the sending organisation"),
        ("age", "leeftijd", "age"),
        ("group", "groepsgrootte", "group size"),
        ("origin", "herkomst van de groep", "origin of the group"),
        ("duration", "duur", "duration"),
        ("start", "begin van het project", "start of the project"),
        ("cycle", "maanden per studiecyclus", "months per cycle of study"),
        ("teaching", "lesuren", "teaching hours"),
        ("accompaniment", "begeleiding", "accompaniment"),
        ("countries", "landen", "countries"),
        ("venue", "plaats", "venue"),
        ("blended", "virtueel deel", "virtual part"),
        ("documents", "documenten", "documents"),
        ("project-period", "projectperiode", "project period"),
        ("travel-days", "gefinancierde reisdagen", "funded travel days"),
        ("budget", "gevraagde subsidie", "grant asked for"),
        ("deadline", "indiendatum", "deadline"),
    ]


def test_kinds_and_styles() -> None:
    """A rule is one of two kinds, and a line of a report is one of six things."""
    assert [kind.value for kind in Kind] == ["condition", "duty"]
    assert [style.value for style in Style] == ["met", "not met", "undecided", "to arrange", "advice", "source"]


# -------------------------------------------------------------------------------------------------------- rules


def test_a_rule_is_a_condition_unless_it_says_otherwise() -> None:
    """Without a word about it, a rule is a condition that models everything."""
    assert LENGTH.kind is Kind.CONDITION
    assert LENGTH.leaves_out == ()
    assert INSURANCE.kind is Kind.DUTY


def test_a_rule_is_shown_by_its_id() -> None:
    """In code and in messages a rule is its lasting name."""
    assert repr(LENGTH) == "Rule('camp/length')"


def test_a_rule_is_itself_and_no_other() -> None:
    """A rule can be a key, and a copy of it is another rule."""
    assert {LENGTH: "found"}[LENGTH] == "found"
    assert evolve(LENGTH) != LENGTH


# ------------------------------------------------------------------------------------------- weighing outcomes

STRONG = In[Condition[Camp]](2014, 2020, EVERY_CAMP, GUIDE)
WEAK = In[Condition[Camp]](2014, 2020, EVERY_CAMP, MEMORY)
ABSENT = Gap(2014, 2020, Label(nl="niets", en="nothing"))


def weigh(judged: list[Judged], floor: Evidence) -> Outcome:
    """Join outcomes that are given, each as the condition of its line: insured, not insured, or nobody knows."""
    said = {MET: INSURED.holds(), NOT_MET: ~INSURED.holds(), UNDECIDED: DAYS.at_least(1)}
    lines = tuple((rule, _with(entry, said[outcome])) for rule, entry, outcome in judged)
    return Applicable(lines).weighing(floor).outcome(Camp(insured=True))


def _with(entry: In[Condition[Camp]] | Gap | None, condition: Condition[Camp]) -> In[Condition[Camp]] | Gap | None:
    if not isinstance(entry, In):
        return entry
    return In(entry.first, entry.last, condition, *entry.citations, evidence=entry.evidence)


@pytest.mark.parametrize(
    ("judged", "outcome"),
    [
        ([], MET),
        ([(LENGTH, STRONG, MET)], MET),
        ([(LENGTH, STRONG, NOT_MET)], NOT_MET),
        ([(LENGTH, STRONG, UNDECIDED)], UNDECIDED),
        ([(LENGTH, STRONG, UNDECIDED), (SIZE, STRONG, NOT_MET)], NOT_MET),
        ([(LENGTH, STRONG, MET), (SIZE, STRONG, UNDECIDED)], UNDECIDED),
        ([(LENGTH, ABSENT, UNDECIDED)], UNDECIDED),
        ([(LENGTH, None, UNDECIDED)], UNDECIDED),
        ([(INSURANCE, STRONG, MET)], MET),
        ([(INSURANCE, STRONG, NOT_MET)], NOT_MET),
        ([(INSURANCE, STRONG, UNDECIDED)], MET),
        ([(INSURANCE, ABSENT, UNDECIDED)], MET),
        ([(INSURANCE, None, UNDECIDED)], MET),
        ([(LENGTH, WEAK, NOT_MET)], MET),
        ([(LENGTH, WEAK, UNDECIDED)], MET),
        ([(INSURANCE, WEAK, NOT_MET)], MET),
        ([(LENGTH, WEAK, NOT_MET), (SIZE, STRONG, UNDECIDED)], UNDECIDED),
    ],
)
def test_outcomes_are_weighed(judged: list[Judged], outcome: Outcome) -> None:
    """Memory does not count, nor does a duty of which nothing is known; a duty known to be undone does."""
    assert weigh(judged, Evidence.SECONDARY) is outcome


@pytest.mark.parametrize("floor", [Evidence.OFFICIAL, Evidence.SECONDARY, Evidence.RECALLED])
def test_evidence_as_strong_as_the_floor_decides(floor: Evidence) -> None:
    """An official line decides where official or weaker evidence is asked."""
    assert weigh([(LENGTH, STRONG, NOT_MET)], floor) is NOT_MET


@pytest.mark.parametrize(
    ("judged", "outcome"),
    [
        ([(LENGTH, STRONG, MET)], MET),
        ([(LENGTH, STRONG, NOT_MET)], UNDECIDED),
        ([(LENGTH, STRONG, UNDECIDED)], UNDECIDED),
        ([(INSURANCE, STRONG, MET)], MET),
        ([(INSURANCE, STRONG, NOT_MET)], UNDECIDED),
        ([(INSURANCE, STRONG, UNDECIDED)], MET),
        ([(LENGTH, WEAK, NOT_MET)], MET),
        ([(LENGTH, ABSENT, UNDECIDED)], UNDECIDED),
    ],
)
def test_evidence_below_the_floor_may_object_but_not_refuse(judged: list[Judged], outcome: Outcome) -> None:
    """Where a founding document is asked, an official line that is against it leaves it open; memory does nothing."""
    assert weigh(judged, Evidence.SEED) is outcome


def test_memory_decides_only_where_it_is_asked_for() -> None:
    """What was seen in no text counts if the floor is memory, and else not at all."""
    assert weigh([(LENGTH, WEAK, NOT_MET)], Evidence.RECALLED) is NOT_MET
    assert weigh([(LENGTH, WEAK, UNDECIDED)], Evidence.RECALLED) is UNDECIDED


# ------------------------------------------------------------------------------------------------------ findings


def test_a_finding_carries_the_evidence_and_the_sources_of_its_line() -> None:
    """A line has both; a gap has what was read and no evidence; a call nobody read has neither."""
    assert _finding(LENGTH, Camp(call=2018)).evidence is Evidence.SEED
    assert _finding(LENGTH, Camp(call=2018)).sources == (DECREE,)
    assert _finding(LENGTH, Camp(call=2020)).evidence is None
    assert _finding(LENGTH, Camp(call=2020)).sources == (BLOG,)
    assert _finding(LENGTH, Camp(call=2021)).evidence is None
    assert _finding(LENGTH, Camp(call=2021)).sources == ()


@pytest.mark.parametrize(
    ("rule", "camp", "nl", "en"),
    [
        (
            LENGTH,
            Camp(days=2),
            "Het kamp duurt 2 dagen; het minimum is 3 dagen.",
            "The camp lasts 2 days; the minimum is 3 days.",
        ),
        (
            LENGTH,
            Camp(days=3),
            "Het kamp duurt 3 dagen; het minimum is 3 dagen.",
            "The camp lasts 3 days; the minimum is 3 days.",
        ),
        (
            LENGTH,
            Camp(),
            "Ontbrekend: duur. Voorwaarde: het kamp duurt minstens 3 dagen.",
            "Missing: length. Condition: the camp lasts at least 3 days.",
        ),
        (
            LENGTH,
            Camp(call=2020, days=3),
            "Duur van het kamp: de bronnen spreken elkaar tegen.",
            "Length of the camp: the sources contradict each other.",
        ),
        (
            LENGTH,
            Camp(call=2021, days=3),
            "Duur van het kamp: voor oproep 2021 is nog geen bron gelezen.",
            "Length of the camp: no source has been read yet for call 2021.",
        ),
    ],
)
def test_a_finding_in_words(rule: Rule[Camp], camp: Camp, nl: str, en: str) -> None:
    """What decides it, what would have to be known, why the call is a gap, or that nobody read it."""
    assert _finding(rule, camp).text("nl") == nl
    assert _finding(rule, camp).text("en") == en


SAFE = Rule[Camp](
    id="camp/safe",
    title=Label(nl="veiligheid", en="safety"),
    topic=Topic.PARTICIPANTS,
    applies=EVERY_CAMP,
    requires=History(In(2014, 2020, AllOf(CHILDREN.at_most(9), INSURED.holds()), GUIDE)),
)


def test_a_finding_with_more_to_say_has_more_sentences() -> None:
    """Each phrase becomes a sentence, and several missing fields are listed."""
    assert _finding(SAFE, Camp()).text("en") == (
        "Missing: number of children and insurance. "
        "Condition: the group has at most 9 children. Condition: everybody is insured."
    )
    assert _finding(SAFE, Camp(children=10, insured=False)).text("nl") == (
        "De groep telt 10 kinderen; het maximum is 9 kinderen. Niet iedereen is verzekerd."
    )


def test_a_rule_may_say_in_its_own_way_that_nothing_was_read() -> None:
    """A rule's own sentence knows the title, the call and the subject; what is missing follows."""
    rule = evolve(
        LENGTH,
        unread=Label(nl="{title}? voor {subject} in {call} niets", en="{title}? nothing for {subject} in {call}"),
    )
    finding = evolve(_finding(rule, Camp(call=2021)), missing=("days", "insured"))
    assert finding.text("nl") == (
        "Duur van het kamp? voor een zomerkamp in 2021 niets. Ontbrekend: duur en verzekering."
    )
    assert finding.text("en") == (
        "Length of the camp? nothing for a summer camp in 2021. Missing: length and insurance."
    )


def test_a_requirement_is_the_same_for_every_case() -> None:
    """What a line asks does not depend on the case; without a line, it is said why there is none."""
    assert _finding(LENGTH, Camp(days=2)).requirement("nl") == "Het kamp duurt minstens 3 dagen."
    assert _finding(LENGTH, Camp()).requirement("en") == "The camp lasts at least 3 days."
    assert _finding(LENGTH, Camp(call=2017)).requirement("en") == "The camp lasts at least 5 days."
    assert _finding(LENGTH, Camp(call=2020)).requirement("en") == (
        "Length of the camp: the sources contradict each other."
    )
    assert (
        _finding(LENGTH, Camp(call=2021)).requirement("en")
        == "Length of the camp: no source has been read yet for call 2021."
    )


# ------------------------------------------------------------------------------------------------ what a report holds


def test_a_report_of_a_plan_that_is_fine() -> None:
    """Everything known and met: all rules are findings, and nothing is missing or still to arrange."""
    report = _report(Camp(days=3, children=2, insured=True))
    assert report.outcome is MET
    assert [finding.outcome for finding in report] == [MET, MET, MET]
    assert _ids(report.findings) == ["camp/length", "camp/size", "camp/insurance"]
    assert (report.to_arrange, report.advice, report.missing) == ((), (), ())


def test_an_unknown_duty_is_still_to_arrange() -> None:
    """A duty of which nothing is known does not hold up the answer: it stands apart, and is not missing."""
    report = _report(Camp(days=3, children=2))
    assert report.outcome is MET
    assert _ids(report.findings) == ["camp/length", "camp/size"]
    assert _ids(report.to_arrange) == ["camp/insurance"]
    assert report.missing == ()
    assert report.to_arrange[0].missing == ("insured",)


def test_a_duty_known_to_be_undone_is_not_met() -> None:
    """A duty that is surely not seen to counts like any other rule."""
    report = _report(Camp(days=3, children=2, insured=False))
    assert report.outcome is NOT_MET
    assert [finding.rule.id for finding in report if finding.outcome is NOT_MET] == ["camp/insurance"]
    assert report.to_arrange == ()


def test_an_unknown_condition_leaves_the_report_undecided() -> None:
    """What would have to be known is named, once for each field, and not what only a duty asks."""
    report = _report(Camp(), LENGTH, SAFE, SIZE, INSURANCE)
    assert report.outcome is UNDECIDED
    assert report.missing == ("days", "children", "insured")
    assert _report(Camp(), LENGTH, SIZE, INSURANCE).missing == ("days", "children")


def test_a_condition_that_is_not_met_settles_the_report() -> None:
    """One condition that is not met is enough, whatever else is unknown."""
    assert _report(Camp(days=2)).outcome is NOT_MET


@pytest.mark.parametrize("call", [2020, 2021])
def test_a_gap_or_a_call_nobody_read_leaves_the_report_undecided(call: int) -> None:
    """Without a line in force nothing can be decided, however much is known of the plan; and nothing is missing."""
    report = _report(Camp(call=call, days=9, children=4, insured=True), LENGTH)
    assert report.outcome is UNDECIDED
    assert _ids(report.findings) == ["camp/length"]
    assert report.missing == ()


@pytest.mark.parametrize("call", [2020, 2021])
def test_a_duty_in_a_gap_or_a_call_nobody_read_is_still_to_find_out(call: int) -> None:
    """A duty that cannot be judged does not hold up the answer either."""
    report = _report(Camp(call=call, insured=False), INSURANCE)
    assert report.outcome is MET
    assert report.findings == ()
    assert _ids(report.to_arrange) == ["camp/insurance"]


@pytest.mark.parametrize("days", [1, 2, None])
def test_memory_becomes_advice(days: int | None) -> None:
    """What nobody saw in a text never decides, whether met, not met or open: it is advice."""
    report = _report(Camp(call=2022, days=days, children=4, insured=True))
    assert report.outcome is MET
    assert _ids(report.findings) == ["camp/size", "camp/insurance"]
    assert _ids(report.advice) == ["camp/length"]
    assert report.missing == ()


def test_a_lower_floor_lets_memory_decide() -> None:
    """A caller may let weaker evidence decide."""
    report = _report(Camp(call=2022, days=1, children=4, insured=True), floor=Evidence.RECALLED)
    assert report.outcome is NOT_MET
    assert report.advice == ()
    assert _ids(report.findings) == ["camp/length", "camp/size", "camp/insurance"]


def test_a_higher_floor_leaves_open_what_weaker_evidence_is_against() -> None:
    """A line that was read, on weaker evidence than was asked, cannot refuse the plan: it leaves the answer open."""
    report = _report(Camp(days=3, children=10, insured=False), floor=Evidence.SEED)
    assert report.outcome is UNDECIDED
    assert [(finding.rule.id, finding.outcome, finding.too_weak) for finding in report] == [
        ("camp/length", MET, False),
        ("camp/size", UNDECIDED, True),
        ("camp/insurance", UNDECIDED, True),
    ]
    assert report.missing == ()


def test_a_higher_floor_makes_advice_of_more() -> None:
    """Every line below the floor is advice, with what it really says, besides being what it was."""
    report = _report(Camp(days=3, children=4), floor=Evidence.SEED)
    assert report.outcome is MET
    assert [(finding.rule.id, finding.outcome, finding.too_weak) for finding in report] == [
        ("camp/length", MET, False),
        ("camp/size", MET, False),
    ]
    assert _ids(report.to_arrange) == ["camp/insurance"]
    assert [(finding.rule.id, finding.outcome, finding.too_weak) for finding in report.advice] == [
        ("camp/size", MET, False),
        ("camp/insurance", UNDECIDED, False),
    ]
    against = _report(Camp(days=3, children=10), SIZE, floor=Evidence.SEED)
    assert [(finding.outcome, finding.too_weak) for finding in against.advice] == [(NOT_MET, False)]


def test_what_would_settle_weaker_evidence_is_missing() -> None:
    """A line below the floor of which a fact is unknown may turn out to agree: that fact is named."""
    assert _report(Camp(days=3, insured=True), floor=Evidence.SEED).missing == ("children",)


def test_what_no_rule_can_judge_comes_first() -> None:
    """What is unsettled about the case itself stands before the findings of the rules, and what it misses counts."""
    report = report_on(Camp(), Applicable(_lines(Camp(), LENGTH), INSURANCE, ("insured",)), Evidence.SECONDARY)
    assert _ids(report.findings) == ["camp/insurance", "camp/length"]
    assert report.missing == ("insured", "days")
    refused = report_on(Camp(days=2), Applicable(_lines(Camp(), LENGTH), INSURANCE), Evidence.SECONDARY)
    assert _ids(refused.findings) == ["camp/length"]


def test_a_report_is_shown_in_short() -> None:
    """In a message a report is its case, its outcome and its floor, without all rules that were judged."""
    assert repr(_report(Camp(days=3), LENGTH)) == (
        "Report(subject=Camp(call=2018, days=3, children=None, insured=None), "
        "outcome=<Outcome.MET: 'met'>, floor=<Evidence.SECONDARY: 'secondary'>)"
    )


def test_a_report_does_not_change() -> None:
    """A report is a value: it cannot be written to."""
    report = _report(Camp())
    with pytest.raises(FrozenInstanceError):
        report.outcome = MET  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue] -- that it cannot is the point


# ------------------------------------------------------------------------------------------------------- verdicts


@pytest.mark.parametrize(
    ("camp", "nl", "en"),
    [
        (Camp(days=3, children=2, insured=True), "Komt in aanmerking.", "Eligible."),
        (
            Camp(days=3, children=2),
            "Komt onder voorwaarden in aanmerking: er is nog iets te regelen of na te gaan.",
            "Eligible under conditions: something is still to be arranged or checked.",
        ),
        (
            Camp(days=2, children=2),
            "Komt niet in aanmerking: aan 1 voorwaarde is niet voldaan.",
            "Not eligible: 1 condition is not met.",
        ),
        (
            Camp(days=2, children=10),
            "Komt niet in aanmerking: aan 2 voorwaarden is niet voldaan.",
            "Not eligible: 2 conditions are not met.",
        ),
        (
            Camp(days=3),
            "Nog geen oordeel: er ontbreekt 1 gegeven.",
            "No answer yet: 1 piece of information is missing.",
        ),
        (
            Camp(),
            "Nog geen oordeel: er ontbreken 2 gegevens.",
            "No answer yet: 2 pieces of information are missing.",
        ),
        (Camp(call=2020, children=2), "Kan niet worden beoordeeld.", "Cannot be decided."),
    ],
)
def test_the_verdict_is_one_sentence(camp: Camp, nl: str, en: str) -> None:
    """It says whether the plan is eligible, how many conditions are against it, or how much is missing."""
    assert _report(camp).verdict("nl") == nl
    assert _report(camp).verdict("en") == en


# --------------------------------------------------------------------------------------------- a report in words


def test_a_report_that_is_not_met_in_english() -> None:
    """The verdict, what is against it with its source, what is fine by its headings, and what is still to arrange."""
    assert _report(Camp(days=2, children=4)).text("en") == (
        "Not eligible: 1 condition is not met.\n"
        "  ✗ The camp lasts 2 days; the minimum is 3 days.\n"
        "    Source (founding document): Parliament, ‘Decree’ (1999).\n"
        "  ✓ Conditions met: group size.\n"
        "  Still to be arranged or checked. The rules say:\n"
        "    - Everybody is insured."
    )


def test_a_report_that_is_not_met_in_dutch() -> None:
    """The same in Dutch."""
    assert _report(Camp(days=2, children=4)).text("nl") == (
        "Komt niet in aanmerking: aan 1 voorwaarde is niet voldaan.\n"
        "  ✗ Het kamp duurt 2 dagen; het minimum is 3 dagen.\n"
        "    Bron (basisdocument): Parlement, ‘Decree’ (1999).\n"
        "  ✓ In orde: groepsgrootte.\n"
        "  Nog te regelen of na te gaan. De regels zeggen:\n"
        "    - Iedereen is verzekerd."
    )


def test_a_report_that_is_met() -> None:
    """Where all is fine, the headings are listed in the order of the rules, and nothing else is said."""
    assert _report(Camp(days=3, children=4, insured=True)).text("en") == (
        "Eligible.\n  ✓ Conditions met: duration, group size and documents."
    )


def test_a_report_with_everything() -> None:
    """On request, what is met is said too, each with its source."""
    assert _report(Camp(days=2, children=4, insured=True)).text("en", everything=True) == (
        "Not eligible: 1 condition is not met.\n"
        "  ✗ The camp lasts 2 days; the minimum is 3 days.\n"
        "    Source (founding document): Parliament, ‘Decree’ (1999).\n"
        "  ✓ The group has 4 children; allowed: 2 to 9 children.\n"
        "    Source (other source): Camp News, ‘Blog’ (2016).\n"
        "  ✓ Everybody is insured.\n"
        "    Source (official text): Youth Service, ‘Guide’ (2018)."
    )


def test_a_report_that_is_undecided() -> None:
    """What is against it comes before what is unknown, and both before what is fine."""
    assert _report(Camp(call=2020, children=None, insured=True), SIZE, LENGTH).text("nl") == (
        "Nog geen oordeel: er ontbreekt 1 gegeven.\n"
        "  ? Ontbrekend: aantal kinderen. Voorwaarde: de groep telt 2 tot en met 9 kinderen.\n"
        "    Bron (andere bron): Kampblad, ‘Blog’ (2016).\n"
        "  ? Duur van het kamp: de bronnen spreken elkaar tegen.\n"
        "    Bron: Kampblad, ‘Blog’ (2016)."
    )
    assert _report(Camp(call=2020, children=1), LENGTH, SIZE).text("en") == (
        "Not eligible: 1 condition is not met.\n"
        "  ✗ The group has 1 child; the minimum is 2 children.\n"
        "    Source (other source): Camp News, ‘Blog’ (2016).\n"
        "  ? Length of the camp: the sources contradict each other.\n"
        "    Source: Camp News, ‘Blog’ (2016)."
    )


def test_a_report_of_a_call_nobody_read() -> None:
    """One line names all the conditions of which nothing was read, and one all such duties."""
    assert _report(Camp(call=2021)).text("en") == (
        "Cannot be decided.\n"
        "  ? For call 2021 no source has been read yet on: length of the camp and size of the group.\n"
        "  Still to be arranged or checked. The rules say:\n"
        "    - For call 2021 no source has been read yet on: insurance of the group."
    )
    assert _report(Camp(call=2021), LENGTH).text("nl") == (
        "Kan niet worden beoordeeld.\n  ? Voor oproep 2021 is nog geen bron gelezen over: duur van het kamp."
    )


def test_a_rule_with_its_own_sentence_keeps_it() -> None:
    """A rule that says in its own way that nothing was read is not swept into the common line."""
    rule = evolve(SIZE, unread=Label(nl="welke groep", en="which group"))
    assert _report(Camp(call=2021), rule, LENGTH).text("en") == (
        "Cannot be decided.\n  ? Which group.\n  ? For call 2021 no source has been read yet on: length of the camp."
    )


def test_advice_in_words() -> None:
    """Advice that is against the plan says so; advice that is open says what it asks; neither names a source."""
    assert _report(Camp(call=2022, days=1, children=4, insured=True)).text("en") == (
        "Eligible.\n"
        "  ✓ Conditions met: group size and documents.\n"
        "  For information, does not count towards the answer. Perhaps:\n"
        "    - The camp lasts 1 day; the minimum is 2 days."
    )
    assert _report(Camp(call=2022, children=4, insured=True)).text("nl") == (
        "Komt in aanmerking.\n"
        "  ✓ In orde: groepsgrootte en documenten.\n"
        "  Ter informatie, telt niet mee voor het oordeel. Wellicht geldt:\n"
        "    - Het kamp duurt minstens 2 dagen."
    )


def test_evidence_below_the_floor_in_words() -> None:
    """What leaves the answer open says how weak it is, and is not said again as advice."""
    assert _report(Camp(days=3, children=10), LENGTH, SIZE, floor=Evidence.OFFICIAL).text("en") == (
        "Cannot be decided.\n"
        "  ? Not decided, because the evidence is weaker than was asked for (other source). "
        "The group has 10 children; the maximum is 9 children.\n"
        "    Source (other source): Camp News, ‘Blog’ (2016).\n"
        "  ✓ Conditions met: duration."
    )
    assert _report(Camp(call=2014, days=4, insured=False), LENGTH, INSURANCE, floor=Evidence.SEED).text("nl") == (
        "Kan niet worden beoordeeld.\n"
        "  ? Niet beslist, want het bewijs is zwakker dan gevraagd (officiële tekst). "
        "Het kamp duurt 4 dagen; het minimum is 5 dagen.\n"
        "    Bron (officiële tekst): Jeugddienst, ‘Guide’ (2018).\n"
        "  ? Niet beslist, want het bewijs is zwakker dan gevraagd (officiële tekst). "
        "Niet iedereen is verzekerd.\n"
        "    Bron (officiële tekst): Jeugddienst, ‘Guide’ (2018)."
    )


def test_advice_that_is_met_is_said_only_on_request() -> None:
    """Advice that is followed already is left out, unless everything is asked for."""
    report = _report(Camp(call=2022, days=2), LENGTH)
    assert report.text("en") == "Eligible."
    assert list(report.lines("en", everything=True))[:3] == [
        (Style.MET, "Eligible."),
        (Style.ADVICE, "  For information, does not count towards the answer. Perhaps:"),
        (Style.ADVICE, "    - The camp lasts 2 days; the minimum is 2 days."),
    ]
    assert report.text("en", everything=True).splitlines()[3] == "      Source: from memory, not checked."


def test_what_a_duty_leaves_out_is_said() -> None:
    """Under what is still to arrange stands what the rule does not check, for each of its gaps."""
    rule = evolve(
        INSURANCE,
        leaves_out=(Label(nl="de polis", en="the policy"), Label(nl="het buitenland", en="stays abroad")),
    )
    report = _report(Camp(), rule)
    assert list(report.lines("nl"))[1:] == [
        (Style.TO_ARRANGE, "  Nog te regelen of na te gaan. De regels zeggen:"),
        (Style.TO_ARRANGE, "    - Iedereen is verzekerd."),
        (Style.SOURCE, "      Hier niet nagegaan: de polis."),
        (Style.SOURCE, "      Hier niet nagegaan: het buitenland."),
    ]
    assert report.text("en").endswith("      Not checked here: the policy.\n      Not checked here: stays abroad.")


def test_a_reminder_asks_for_what_is_missing() -> None:
    """It is the requirement where a fact is missing, and else what is known."""
    assert _finding(LENGTH, Camp()).reminder("en") == "The camp lasts at least 3 days."
    assert _finding(LENGTH, Camp(days=2)).reminder("en") == "The camp lasts 2 days; the minimum is 3 days."
    assert _finding(LENGTH, Camp(call=2020)).reminder("en") == "Length of the camp: the sources contradict each other."


def test_what_a_finding_leaves_out_is_said() -> None:
    """What the rule of a finding does not check stands under its source, where the finding itself is said."""
    rule = evolve(LENGTH, leaves_out=(Label(nl="overmacht", en="force majeure"),))
    assert _report(Camp(days=2), rule).text("nl") == (
        "Komt niet in aanmerking: aan 1 voorwaarde is niet voldaan.\n"
        "  ✗ Het kamp duurt 2 dagen; het minimum is 3 dagen.\n"
        "    Bron (basisdocument): Parlement, ‘Decree’ (1999).\n"
        "    Hier niet nagegaan: overmacht."
    )
    assert "Not checked here" not in _report(Camp(days=3), rule).text("en")
    assert "    Not checked here: force majeure." in _report(Camp(days=3), rule).text("en", everything=True)
    assert "Not checked here" not in _report(Camp(call=2022, days=1), rule).text("en")


def test_a_duty_still_to_arrange_has_its_source_on_request() -> None:
    """The sources of what is still to arrange are named only where everything is asked for."""
    report = _report(Camp(), INSURANCE)
    assert "Guide" not in report.text("en")
    assert report.text("en", everything=True) == (
        "Eligible under conditions: something is still to be arranged or checked.\n"
        "  Still to be arranged or checked. The rules say:\n"
        "    - Everybody is insured.\n"
        "      Source (official text): Youth Service, ‘Guide’ (2018)."
    )
    in_a_gap = _report(Camp(call=2020), INSURANCE)
    assert in_a_gap.text("en", everything=True).endswith("    - Insurance of the group: the sources are silent.")


def test_a_duty_below_the_floor_is_still_to_arrange() -> None:
    """An unknown duty that was read somewhere stays to be arranged under a higher floor; one from memory does not."""
    assert _ids(_report(Camp(), INSURANCE, floor=Evidence.SEED).to_arrange) == ["camp/insurance"]
    remembered = evolve(INSURANCE, requires=History(In(2018, 2018, INSURED.holds(), MEMORY)))
    report = _report(Camp(), remembered)
    assert report.to_arrange == ()
    assert _ids(report.advice) == ["camp/insurance"]
    assert _ids(_report(Camp(), remembered, floor=Evidence.RECALLED).to_arrange) == ["camp/insurance"]


def test_what_is_said_once_is_not_said_again_as_advice() -> None:
    """A line below the floor that is a finding, or still to arrange, is left out of what is said for information."""
    report = _report(Camp(days=3, children=10), floor=Evidence.SEED)
    assert _ids(report.advice) == ["camp/size", "camp/insurance"]
    assert "For information" not in report.text("en", everything=True)


LONG_ENOUGH = evolve(LENGTH, id="camp/long-enough", requires=History(In(2014, 2020, DAYS.at_least(1), GUIDE)))
POLICY = evolve(INSURANCE, id="camp/policy", kind=Kind.CONDITION, requires=History(In(2018, 2018, EVERY_CAMP, GUIDE)))


def test_a_heading_is_met_only_if_all_under_it_is() -> None:
    """A heading under which something is against the plan, open or still to arrange is not called met."""
    assert "✓" not in _report(Camp(days=2), LONG_ENOUGH, LENGTH).text("en")
    assert "✓" not in _report(Camp(), POLICY, INSURANCE).text("en")
    assert _report(Camp(days=3), LONG_ENOUGH, LENGTH).text("en") == "Eligible.\n  ✓ Conditions met: duration."


def test_each_line_says_what_it_is() -> None:
    """Who sets a report out in colour is told what each line is."""
    against = _report(Camp(call=2018, days=2, children=4), LENGTH, SIZE, INSURANCE)
    assert [style for style, _ in against.lines("en")] == [
        Style.NOT_MET,
        Style.NOT_MET,
        Style.SOURCE,
        Style.MET,
        Style.TO_ARRANGE,
        Style.TO_ARRANGE,
    ]
    unknown = _report(Camp(call=2022, days=1, insured=True))
    assert [style for style, _ in unknown.lines("en", everything=True)] == [
        Style.UNDECIDED,
        Style.UNDECIDED,
        Style.SOURCE,
        Style.MET,
        Style.SOURCE,
        Style.ADVICE,
        Style.ADVICE,
        Style.SOURCE,
    ]
    assert [style for style, _ in _report(Camp(call=2021), LENGTH).lines("nl")] == [Style.UNDECIDED, Style.UNDECIDED]
    assert [style for style, _ in _report(Camp(days=3), LENGTH).lines("nl")] == [Style.MET, Style.MET]


# -------------------------------------------------------------------------------------------- what nothing can judge


@pytest.mark.parametrize(
    ("camp", "missing", "outcome", "told"),
    [
        (Camp(days=3), (), UNDECIDED, ["camp/size"]),
        (Camp(days=3), ("insured",), UNDECIDED, ["camp/size"]),
        (Camp(days=2), ("insured",), NOT_MET, ["camp/size"]),
        (Camp(days=2), (), NOT_MET, []),
    ],
)
def test_what_no_rule_can_judge_leaves_it_open(
    camp: Camp, missing: tuple[str, ...], outcome: Outcome, told: list[str]
) -> None:
    """A refusal stands all the same; what is not known of the camp is told, and that there are no rules is not."""
    applicable = Applicable(((LENGTH, LENGTH.requires.at(2018)),), unsettled=SIZE, missing=missing)
    report = report_on(camp, applicable, Evidence.OFFICIAL)
    assert report.outcome is outcome
    assert _ids(report.unsettled) == told


def test_what_was_asked_before_does_not_show() -> None:
    """Lines that were weighed for a report are the same lines, look the same, and are made of the same."""
    lines = ((LENGTH, LENGTH.requires.at(2018)),)
    asked, fresh = Applicable(lines), Applicable(lines)
    asked.weighing(Evidence.OFFICIAL)
    assert asked == fresh
    assert repr(asked) == repr(fresh)
    assert list(signature(Applicable).parameters) == ["lines", "unsettled", "missing", "given"]


@pytest.mark.parametrize("kind", [Rule, Programme])
def test_what_a_rule_and_a_programme_are_made_of_is_named(kind: type) -> None:
    """So that a rule can be read."""
    assert all(part.kind is Parameter.KEYWORD_ONLY for part in signature(kind).parameters.values())


# -------------------------------------------------------------------------------------------------------- sources


@pytest.mark.parametrize(
    ("citations", "nl", "en"),
    [
        ((GUIDE,), "Jeugddienst, ‘Guide’ (2018)", "Youth Service, ‘Guide’ (2018)"),
        (
            (BLOG, DECREE),
            "Parlement, ‘Decree’ (1999); Kampblad, ‘Blog’ (2016)",
            "Parliament, ‘Decree’ (1999); Camp News, ‘Blog’ (2016)",
        ),
        (
            (BLOG, GUIDE, DECREE),
            "Parlement, ‘Decree’ (1999); Jeugddienst, ‘Guide’ (2018); en nog 1",
            "Parliament, ‘Decree’ (1999); Youth Service, ‘Guide’ (2018); and 1 more",
        ),
        (
            (MEMORY, BLOG, GUIDE, DECREE),
            "Parlement, ‘Decree’ (1999); Jeugddienst, ‘Guide’ (2018); en nog 2",
            "Parliament, ‘Decree’ (1999); Youth Service, ‘Guide’ (2018); and 2 more",
        ),
        (
            (MEMORY, BLOG),
            "Kampblad, ‘Blog’ (2016); uit het geheugen, niet nagelezen",
            "Camp News, ‘Blog’ (2016); from memory, not checked",
        ),
        (
            (GUIDE, GUIDE.source.at("p. 2", "the same"), BLOG),
            "Jeugddienst, ‘Guide’ (2018); Kampblad, ‘Blog’ (2016)",
            "Youth Service, ‘Guide’ (2018); Camp News, ‘Blog’ (2016)",
        ),
    ],
)
def test_sources_in_words(citations: tuple[Citation, ...], nl: str, en: str) -> None:
    """The two strongest sources are named, each once, and the others are counted."""
    assert sources_in_words(citations, "nl") == nl
    assert sources_in_words(citations, "en") == en


def test_a_weak_citation_of_a_strong_source_comes_later() -> None:
    """Sources are ordered by what each carries here, not by what they are elsewhere."""
    in_part = DECREE.source.at("p. 9", "another camp", evidence=Evidence.SECONDARY)
    assert sources_in_words([in_part, GUIDE], "en") == "Youth Service, ‘Guide’ (2018); Parliament, ‘Decree’ (1999)"


# ------------------------------------------------------------------------------------------------------- rule sets

OLD = Programme(title=Label(nl="vroeger", en="before"), subject=Camp, first=2014, last=2020, rules=(LENGTH, SIZE))
NEW = Programme(title=Label(nl="nu", en="now"), subject=Camp, first=2021, last=2027, rules=(INSURANCE,))


@pytest.mark.parametrize(
    ("call", "programme", "rules"),
    [
        (2013, None, ()),
        (2014, OLD, (LENGTH, SIZE)),
        (2020, OLD, (LENGTH, SIZE)),
        (2021, NEW, (INSURANCE,)),
        (2027, NEW, (INSURANCE,)),
        (2028, None, ()),
    ],
)
def test_the_rules_of_a_call(call: int, programme: Programme[Camp] | None, rules: tuple[Rule[Camp], ...]) -> None:
    """A call has the rules of its programming period, both ends included; a later or an earlier one has none."""
    known = RuleSet(OLD, NEW)
    assert known.programme_of(call) is programme
    assert known.of_call(call) == rules


def test_a_rule_set_goes_through_all_its_rules() -> None:
    """All rules come in the order of the programmes, and each is found by its id."""
    known = RuleSet(OLD, NEW)
    assert list(known) == [LENGTH, SIZE, INSURANCE]
    assert known["camp/size"] is SIZE
    with pytest.raises(KeyError, match="camp/nothing"):
        known["camp/nothing"]


def test_an_empty_rule_set() -> None:
    """A set without programmes has no rules for any call."""
    empty: RuleSet[Camp] = RuleSet()
    assert list(empty) == []
    assert empty.of_call(2018) == ()


def test_two_rules_with_the_same_id_are_refused() -> None:
    """Whether in one programme or in two, rules with the same id are named, each id once and in order."""
    double = evolve(LENGTH, topic=Topic.AGE)
    with pytest.raises(ValueError, match=r"^rules with the same id: camp/length$"):
        RuleSet(evolve(OLD, rules=(LENGTH, SIZE, double)))
    with pytest.raises(ValueError, match=r"^rules with the same id: camp/length, camp/size$"):
        RuleSet(OLD, evolve(NEW, rules=(evolve(SIZE), double)))


def test_a_rule_set_is_itself_and_no_other() -> None:
    """A rule set can be a key, so that answers can be kept for it; another with the same rules is another key."""
    known = RuleSet(OLD)
    assert {known: "found"}[known] == "found"
    assert known != RuleSet(OLD)


def test_a_rule_set_does_not_change() -> None:
    """A rule set cannot be written to once it is made."""
    known = RuleSet(OLD)
    with pytest.raises(FrozenInstanceError):
        known.programmes = ()  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue] -- that it cannot is the point


# ---------------------------------------------------------------------------------------------- rules of one's own

HOUSE = _source(Label(nl="Ons kamp", en="Our camp"), "House rules", "2018", Evidence.OFFICIAL)
CAMPS = RuleSet(OLD, NEW)


def _own(name: str, *entries: In[Condition[Camp]] | Gap, **other: Any) -> Rule[Camp]:
    rule = Rule[Camp](
        id=f"our-camp/{name}",
        title=Label(nl="ons kamp", en="our camp"),
        topic=Topic.GROUP,
        applies=EVERY_CAMP,
        requires=History(*(entries or (In(2018, 2022, CHILDREN.at_most(5), HOUSE),))),
    )
    return evolve(rule, **other)


def test_rules_of_ones_own_come_on_top() -> None:
    """They stand behind those of their period, in the new set alone."""
    first, second = _own("first"), _own("second", In(2024, 2024, CHILDREN.at_most(5), HOUSE))
    ours = CAMPS.with_(first).with_(second)
    assert ours.of_call(2019) == (LENGTH, SIZE, first)
    assert ours.of_call(2024) == (INSURANCE, first, second)
    assert (list(ours), ours.added) == ([LENGTH, SIZE, first, INSURANCE, second], ("our-camp/first", "our-camp/second"))
    assert (list(CAMPS), CAMPS.added) == ([LENGTH, SIZE, INSURANCE], ())
    assert ours["our-camp/first"] is first


def test_a_rule_may_be_left_out() -> None:
    """One of ours or one of one's own."""
    ours = CAMPS.with_(_own("first"), _own("second")).without("our-camp/first", "camp/length")
    assert [rule.id for rule in ours] == ["camp/size", "our-camp/second", "camp/insurance"]
    assert ours.added == ("our-camp/second",)


def test_a_rule_may_take_the_place_of_another() -> None:
    """In the order, and in both periods where it stands in both."""
    stricter = evolve(LENGTH, requires=LENGTH.requires.with_(In(2018, 2018, DAYS.at_least(4), HOUSE)))
    ours = CAMPS.with_(_own("first")).replacing(stricter, _own("first", kind=Kind.DUTY))
    assert [rule.id for rule in ours] == ["camp/length", "camp/size", "our-camp/first", "camp/insurance"]
    assert ours["camp/length"] is stricter
    assert {ours.of_call(call)[-1].kind for call in (2018, 2022)} == {Kind.DUTY}
    assert ours.added == ("our-camp/first",)
    assert CAMPS["camp/length"] is LENGTH


def test_one_rule_twice_in_a_period_is_refused() -> None:
    """It would be judged twice."""
    with pytest.raises(ValueError, match=r"^rules with the same id: camp/size$"):
        RuleSet(evolve(OLD, rules=(SIZE, SIZE)))


EMPTY = Label(nl="", en="empty")
OPEN_WORDS = _number(
    "children",
    Label(nl="{wie} telt {value}", en="{who} has {value}"),
    Unit(one=Label(nl="{n}", en="{n}"), other=Label(nl="{n}", en="{n}")),
    lambda camp: camp.children,
)
NO_WORDS = "accepted: words in Dutch and in English"
NO_OTHER_FACTS = "accepted: the call, the action and the activity alone; the rest belongs in `requires`"


def test_all_that_is_wrong_with_rules_of_ones_own_is_told_at_once() -> None:
    """Whatever is wrong with whichever of them."""
    with pytest.raises(WrongInput) as wrong:
        CAMPS.with_(
            evolve(SIZE),
            _own("same"),
            _own("same"),
            _own("dumb", title=EMPTY, unread=Label(nl=" ", en=" "), leaves_out=(EMPTY,)),
            _own(
                "silent", In(2018, 2018, Fixed(met=True, said=Label(nl="goed", en="")), HOUSE), Gap(2019, 2019, EMPTY)
            ),
            _own("open", In(2018, 2018, OPEN_WORDS.at_most(5), HOUSE)),
            _own("lineless", Gap(2018, 2018, Label(nl="niet gevonden", en="not found"))),
            _own("late", In(2030, 2031, CHILDREN.at_most(5), HOUSE)),
            _own("choosy", applies=AllOf(EVERY_CAMP, CHILDREN.at_least(3))),
        )
    assert str(wrong.value).splitlines() == [
        "id: 'camp/size'; accepted: an id that no other rule has yet (`replacing` puts a rule in the place of another)",
        "id: 'our-camp/same'; accepted: each rule once",
        f"our-camp/dumb, title: ''; {NO_WORDS}",
        f"our-camp/dumb, unread: ' '; {NO_WORDS}",
        f"our-camp/dumb, leaves_out: ''; {NO_WORDS}",
        f"our-camp/silent, 2018-2018: ''; {NO_WORDS}",
        f"our-camp/silent, 2019-2019: ''; {NO_WORDS}",
        f"our-camp/open, 2018-2018: ''; {NO_WORDS}",
        "our-camp/lineless, requires: ''; accepted: at least one line with its source",
        "our-camp/late, requires: '2030-2031'; accepted: a call of 2014-2020, 2021-2027",
        f"our-camp/choosy, applies: 'children'; {NO_OTHER_FACTS}",
    ]
    in_dutch = wrong.value.text("nl").splitlines()
    assert in_dutch[0] == (
        "id: 'camp/size'; toegestaan: een id dat nog geen andere regel heeft "
        "(`replacing` zet een regel in de plaats van een andere)"
    )
    assert in_dutch[1] == "id: 'our-camp/same'; toegestaan: elke regel één keer"
    assert in_dutch[2] == "our-camp/dumb, title: ''; toegestaan: woorden in het Nederlands en in het Engels"
    assert in_dutch[-3] == "our-camp/lineless, requires: ''; toegestaan: minstens één lijn met haar bron"
    assert in_dutch[-2] == "our-camp/late, requires: '2030-2031'; toegestaan: een oproep van 2014-2020, 2021-2027"
    assert in_dutch[-1] == (
        "our-camp/choosy, applies: 'children'; "
        "toegestaan: alleen de oproep, de actie en de activiteit; de rest hoort in `requires`"
    )


def test_all_calls_out_of_time_are_told() -> None:
    """One after the other."""
    late = _own("late", In(2030, 2031, CHILDREN.at_most(5), HOUSE), In(2033, 2033, CHILDREN.at_most(6), HOUSE))
    with pytest.raises(WrongInput) as wrong:
        CAMPS.with_(late)
    assert [problem.value for problem in wrong.value.problems] == ["2030-2031, 2033-2033"]


@pytest.mark.parametrize(("call", "other"), [(2014, 2021), (2020, 2021), (2021, 2020), (2027, 2020)])
def test_a_rule_of_one_call_stands_in_the_period_of_that_call(call: int, other: int) -> None:
    """Also where it is the first or the last call of the period; and in no other period."""
    once = _own("once", In(call, call, CHILDREN.at_most(5), HOUSE))
    assert once in CAMPS.with_(once).of_call(call)
    assert once not in CAMPS.with_(once).of_call(other)


@pytest.mark.parametrize("name", ["call", "action", "activity"])
def test_whom_a_rule_applies_to_may_be_told_by_call_action_and_activity(name: str) -> None:
    """These are the fields that settle which rules apply."""
    fact = evolve(CHILDREN, name=name, value=Field(name))
    rule = _own("first", applies=fact.at_least(1))
    assert rule in CAMPS.with_(rule).of_call(2019)


def test_another_field_does_not_tell_whom_a_rule_applies_to() -> None:
    """It belongs in what the rule requires."""
    with pytest.raises(WrongInput, match="our-camp/choosy, applies: 'days'"):
        CAMPS.with_(_own("choosy", applies=evolve(DAYS, value=Field("days")).at_least(1)))


def test_a_rule_that_is_not_there_cannot_be_left_out_or_replaced() -> None:
    """Each is named; what is wrong with a rule that takes another's place is told too."""
    with pytest.raises(WrongInput) as wrong:
        CAMPS.without("camp/size", "camp/no", "camp/nothing")
    assert [problem.value for problem in wrong.value.problems] == ["camp/no", "camp/nothing"]
    assert wrong.value.text("nl").splitlines()[0] == (
        "id: 'camp/no'; toegestaan: het id van een regel van deze verzameling"
    )
    with pytest.raises(WrongInput) as wrong:
        CAMPS.replacing(_own("first"), evolve(SIZE, title=EMPTY))
    assert str(wrong.value).splitlines() == [
        "id: 'our-camp/first'; accepted: the id of a rule of this set",
        f"camp/size, title: ''; {NO_WORDS}",
    ]
