"""May this mobility take place, and why."""

from datetime import date

from attrs import evolve

from erasmusrules.checking import check, choose
from erasmusrules.facts import ACTION, PARTICIPANTS
from erasmusrules.history import History, In
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.outcome import Outcome
from erasmusrules.rulebook import RULES
from erasmusrules.rules import Report, Rule, Topic
from erasmusrules.sources import Evidence, Source
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.roles import Role

LONG_STAY = Mobility(
    call=2019,
    action=Action.KA229,
    activity=Activity.LONG_TERM_STUDY_MOBILITY_OF_PUPILS,
    start=date(2020, 1, 6),
    end=date(2020, 4, 5),
    sending=Country.BE,
    receiving=Country.FI,
    role=Role.PUPIL,
    participants=1,
    born=(date(2006, 1, 6),),
)
SOURCES = (
    "Katholiek Onderwijs Vlaanderen, ‘How to go international?’ (2019); OeAD (Austria), ‘Schulbildung: "
    "Schülerinnen und Schüler’ (2018-2020)"
)


def _said(report: Report[Mobility], outcome: Outcome) -> list[str]:
    return [finding.rule.id for finding in report if finding.outcome is outcome]


def test_a_pupil_of_exactly_14_may_go_alone_for_three_months() -> None:
    """Somebody who turns 14 on the first day is 14."""
    assert check(LONG_STAY).outcome is Outcome.MET


def test_a_pupil_of_13_on_departure_may_not() -> None:
    """Somebody who turns 14 on the second day is 13, and that is the one thing against the plan."""
    report = check(evolve(LONG_STAY, born=(date(2006, 1, 7),)))
    assert report.outcome is Outcome.NOT_MET
    assert _said(report, Outcome.NOT_MET) == ["school/long-term-pupil-mobility/age"]


def test_a_missing_birth_date_is_asked_for() -> None:
    """Without a birth date nothing is decided, and the birth date is what is missing."""
    report = check(evolve(LONG_STAY, born=None))
    assert report.outcome is Outcome.UNDECIDED
    assert report.missing == ("born",)
    assert report.verdict("nl") == "Nog geen oordeel: er ontbreekt 1 gegeven."


def test_one_condition_that_is_surely_not_met_settles_the_answer() -> None:
    """A stay in a Partner Country is refused, though the birth date is missing."""
    assert check(evolve(LONG_STAY, born=None, receiving=Country.CH)).outcome is Outcome.NOT_MET


def test_duties_are_to_arrange_and_do_not_block() -> None:
    """What is not known of documents and travel days stands under what is still to arrange."""
    assert [finding.rule.id for finding in check(LONG_STAY).to_arrange] == [
        "school/long-term-pupil-mobility/enrolment",
        "school/long-term-pupil-mobility/venue",
        "school/long-term-pupil-mobility/learning-agreement",
        "school/partnerships/travel-days",
    ]


def test_a_duty_that_is_known_to_be_undone_is_not_met() -> None:
    """A learning agreement that is not signed is against the plan."""
    report = check(evolve(LONG_STAY, learning_agreement=False))
    assert _said(report, Outcome.NOT_MET) == ["school/long-term-pupil-mobility/learning-agreement"]


def test_memory_advises_and_never_decides() -> None:
    """That activities fall within the project of 2014-2020 was seen in no text: it is advice."""
    outside = evolve(LONG_STAY, project_start=date(2020, 2, 1), project_end=date(2021, 1, 31))
    assert check(outside).outcome is Outcome.MET
    assert [finding.rule.id for finding in check(outside).advice] == ["programme-2014-2020/project-period"]
    assert check(outside, evidence=Evidence.RECALLED).outcome is Outcome.NOT_MET


def test_stricter_evidence_leaves_weaker_refusals_open() -> None:
    """Four days of joint staff training in 2016 are refused on secondary sources; on official ones that stays open."""
    visit = Mobility(
        call=2016,
        action=Action.KA219,
        activity=Activity.SHORT_TERM_JOINT_STAFF_TRAINING_EVENT,
        start=date(2017, 3, 6),
        end=date(2017, 3, 9),
        sending=Country.BE,
        receiving=Country.SI,
        role=Role.TEACHER,
    )
    assert _said(check(visit), Outcome.NOT_MET) == ["school/joint-staff-training/duration"]
    strict = check(visit, evidence=Evidence.OFFICIAL)
    assert strict.outcome is Outcome.UNDECIDED
    assert _said(strict, Outcome.UNDECIDED) == ["school/joint-staff-training/duration"]
    assert "school/joint-staff-training/duration" in [finding.rule.id for finding in strict.advice]
    assert (
        "Niet beslist, want het bewijs is zwakker dan gevraagd (andere bron). "
        "Zonder reisdagen duurt de activiteit 4 dagen; het minimum is 5 dagen." in strict.text("nl")
    )


def test_stricter_evidence_keeps_what_weaker_sources_agree_with() -> None:
    """A stay that official texts allow stays allowed, though its country rules rest on other sources in part."""
    assert check(LONG_STAY, evidence=Evidence.OFFICIAL).outcome is Outcome.MET
    assert check(LONG_STAY, evidence=Evidence.SEED).outcome is Outcome.MET


def test_without_a_call_nothing_but_the_call_is_asked_for() -> None:
    """No rule is older or newer than a call: without it, no rule can be chosen."""
    report = check(evolve(LONG_STAY, call=None))
    assert (report.outcome, report.missing) == (Outcome.UNDECIDED, ("call",))


def test_without_an_activity_the_rules_that_surely_apply_still_decide() -> None:
    """A mobility of KA229 to Switzerland is refused before its activity is known."""
    report = check(Mobility(call=2019, action=Action.KA229, sending=Country.BE, receiving=Country.CH))
    assert report.outcome is Outcome.NOT_MET
    assert "activity" in report.missing


def test_an_action_without_rules_is_undecided_and_says_so() -> None:
    """KA202 is known by name and has no rules yet."""
    report = check(Mobility(call=2018, action=Action.KA202, ages=(18,), receiving=Country.FR))
    assert report.outcome is Outcome.UNDECIDED
    assert report.findings[0].text("nl") == (
        "KA202, oproep 2018: hiervoor zijn in deze bibliotheek nog geen regels opgenomen."
    )


OURS = RULES.with_(
    Rule(
        id="our-school/group",
        title=Label(nl="grootte van onze groepen", en="size of our groups"),
        topic=Topic.GROUP,
        applies=ACTION.one_of(Action.KA202, Action.KA229),
        requires=History(
            In(
                2018,
                2020,
                PARTICIPANTS.at_most(20),
                Source(
                    key="SCHOOL",
                    publisher=Label(nl="Onze school", en="Our school"),
                    title="Schoolreglement",
                    version="2018",
                    address="on the shelf",
                    evidence=Evidence.SECONDARY,
                ).at("p. 4", "at most 20 pupils"),
            )
        ),
    )
)


def test_a_rule_of_ones_own_decides_as_ours_do() -> None:
    """It may refuse what ours allow, says so with its source, and weighs by its evidence."""
    crowd = evolve(LONG_STAY, participants=21, born=None, ages=(14,) * 21)
    report = check(crowd, rules=OURS)
    assert (check(crowd).outcome, report.outcome) == (Outcome.MET, Outcome.NOT_MET)
    assert _said(report, Outcome.NOT_MET) == ["our-school/group"]
    assert "  ✗ De groep telt 21 deelnemers; het maximum is 20 deelnemers." in report.text("nl").splitlines()
    assert check(crowd, rules=OURS, evidence=Evidence.OFFICIAL).outcome is Outcome.UNDECIDED
    assert check(evolve(crowd, participants=20, ages=(14,) * 20), rules=OURS).outcome is Outcome.MET


def test_in_a_call_that_a_rule_of_ones_own_does_not_speak_of_it_is_not_decided() -> None:
    """In the same period it is not known what it asks; in another period it is no rule."""
    other = (check(evolve(LONG_STAY, call=call), rules=OURS) for call in (2017, 2021))
    assert ["our-school/group" in _said(report, Outcome.UNDECIDED) for report in other] == [True, False]


def test_a_rule_of_ones_own_does_not_make_an_action_one_with_rules() -> None:
    """What the guide asks of KA202 is as unknown as before; what the school refuses is refused."""
    group = Mobility(call=2018, action=Action.KA202, participants=20, receiving=Country.FR)
    report = check(group, rules=OURS)
    assert report.findings[0].text("nl") == (
        "KA202, oproep 2018: hiervoor zijn in deze bibliotheek nog geen regels opgenomen."
    )
    assert "our-school/group" in _said(report, Outcome.MET)
    assert check(evolve(group, participants=21), rules=OURS).outcome is Outcome.NOT_MET


def test_an_action_of_another_period_is_not_met() -> None:
    """KA229 has no call in 2021, and that is all there is to say."""
    report = check(evolve(LONG_STAY, call=2021))
    assert _said(report, Outcome.NOT_MET) == ["programme-2021-2027/action"]
    assert not _said(report, Outcome.UNDECIDED)


def test_a_call_nobody_has_read_is_undecided() -> None:
    """Nothing is known of call 2027, and nothing at all of calls after it."""
    for call in (2027, 2028, 2040):
        report = check(Mobility(call=call, action=Action.KA122_SCH, activity=Activity.JOB_SHADOWING, days=5))
        assert report.outcome is Outcome.UNDECIDED


def test_the_report_names_every_reason_and_its_source() -> None:
    """The text has the verdict, the reason, the source, what is met, and what is still to arrange."""
    text = check(evolve(LONG_STAY, born=(date(2006, 1, 7),))).text("en")
    assert text.splitlines()[:4] == [
        "Not eligible: 1 condition is not met.",
        "  ✗ The youngest participant is 13 years of age on the first day; the minimum is 14 years of age.",
        f"    Source (founding document): {SOURCES}.",
        "  ✓ Conditions met: action, activity, participants, duration and countries.",
    ]


def test_everything_can_be_said_with_its_source() -> None:
    """On request, what is met is said in full."""
    text = check(LONG_STAY).text("nl", everything=True)
    assert "  ✓ De jongste deelnemer is 14 jaar op de eerste dag; het minimum is 14 jaar." in text


def test_a_report_is_made_anew_and_equal() -> None:
    """The same mobility gets the same report: nothing is remembered but the rules that apply."""
    report = check(LONG_STAY)
    assert report == check(LONG_STAY)
    choose.cache_clear()
    assert report == check(LONG_STAY)
    assert report != check(LONG_STAY, evidence=Evidence.OFFICIAL)
