"""What changed between two calls."""

import pytest
from attrs import evolve

from erasmusrules.changes import Beside, Change, ChangeKind, Part, changes
from erasmusrules.facts import ACTION, DAYS, PARTICIPANTS
from erasmusrules.history import History, In
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.problems import WrongInput
from erasmusrules.project import Project
from erasmusrules.rulebook import PROJECT_RULES, RULES
from erasmusrules.rules import Rule, RuleSet, Topic
from erasmusrules.sources import Evidence, Source
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.fields import Field

SOURCES = (
    "Katholiek Onderwijs Vlaanderen, ‘How to go international?’ (2019); "
    "Léargas (Ierland), ‘New for 2018: School Exchange Partnerships’ (2.2.2018)"
)


def _change_of(rule: str, before: int, after: int) -> Change:
    [change] = [found for found in changes(before, after) if found.rule.id == rule]
    return change


def test_2018_brought_the_school_exchange_partnerships() -> None:
    """KA229 opened and KA219 closed; the exchange and the joint training went from five days to three."""
    in_schools = changes(2017, 2018).by_field[Field.SCHOOL]
    altered = {change.rule.id for change in in_schools if change.kind is ChangeKind.ALTERED}
    assert altered == {
        "school/ka219/action",
        "school/ka229/action",
        "school/pupil-group-exchange/duration",
        "school/joint-staff-training/duration",
    }


def test_a_change_is_said_as_old_sentence_new_sentence_and_source() -> None:
    """A reader sees what was, what is, and where it was read."""
    change = next(c for c in changes(2017, 2018) if c.rule.id == "school/pupil-group-exchange/duration")
    assert change.text("nl").splitlines() == [
        "Duur van de groepsuitwisseling van leerlingen (gewijzigd)",
        "  Oproep 2017: Zonder reisdagen duurt de activiteit minstens 5 dagen en maximaal 2 maanden.",
        "  Oproep 2018: Zonder reisdagen duurt de activiteit minstens 3 dagen en maximaal 2 maanden.",
        f"  Bron (basisdocument): {SOURCES}; en nog 2.",
    ]


def test_2019_brought_serbia() -> None:
    """A country that came is named, though the sentence stays the same."""
    countries = [
        "programme-2014-2020/sending",
        "programme-2014-2020/receiving",
        "programme-2014-2020/applicant-country",
        "programme-2014-2020/partnership/partners",
    ]
    came, went = changes(2018, 2019).by_field[None], changes(2019, 2018).by_field[None]
    assert [change.rule.id for change in came] == [change.rule.id for change in went] == countries
    for change in came:
        assert change.kind is ChangeKind.ALTERED
        assert change.text("en").splitlines()[1] == "  New: Serbia."
    assert all(change.text("nl").splitlines()[1] == "  Vervallen: Servië." for change in went)


def test_a_country_that_moved_from_one_set_to_another_is_told_with_both_sets() -> None:
    """Serbia came among the Programme Countries and left the Partner Countries; the same news is told once."""
    serbia = {change.rule.id: change.terms("en") for change in changes(2018, 2019)}
    assert serbia["higher/ka107/countries"] == (
        "New: Serbia (a Programme Country).",
        "Dropped: Serbia (a Partner Country).",
    )
    assert serbia["youth/ka105/programme-country"] == ("New: Serbia.",)


def test_2015_brought_persons_from_outside_the_school() -> None:
    """Who came is named."""
    change = next(c for c in changes(2014, 2015) if c.rule.id == "school/ka101/participants")
    assert (
        "Nieuw: CLB-medewerker, lid van de schoolraad, pedagogisch begeleider, vertegenwoordiger van de scholengroep "
        "en vertegenwoordiger van het schoolbestuur." in change.text("nl")
    )


def test_2021_is_another_programme() -> None:
    """Every rule that was known is dropped, and every rule of the new period is added."""
    found = changes(2020, 2021)
    assert {change.kind for change in found} == {ChangeKind.ADDED, ChangeKind.DROPPED}
    [introduction] = found.introduction("en")
    assert introduction == (
        "Another programming period: Erasmus+ 2021-2027 instead of Erasmus+ 2014-2020. "
        "Projects that run keep the rules of their call."
    )
    assert list(found.by_field) == [
        *(None, Field.SCHOOL, Field.VET, Field.ADULT, Field.HIGHER, Field.YOUTH, Beside.BRUSSELS, Beside.FLANDERS)
    ]
    sections = dict(found.sections("en"))
    assert found.dropped(sections["Adult education: actions"], "en") == "Dropped: action KA104."
    assert found.dropped(sections["Adult education: projects"], "en") == (
        "Dropped: applicant for KA104, mobility consortium in KA104 and length of a KA104 project."
    )
    assert "Action KA104 (dropped)" not in found.text("en")


def test_an_action_that_both_programmes_have_did_not_open_or_close_between_them() -> None:
    """KA120 was asked for in 2020 and in 2021; of capacity building it was not read whether it was open in 2021."""
    openings = " ".join(change.rule.id for change in changes(2020, 2021) if change.part is Part.ACTIONS)
    assert "ka120" not in openings
    assert "capacity-building" not in openings


def test_an_action_that_a_programme_did_not_open_at_its_start_is_told_when_it_opens() -> None:
    """KA171 and KA155 came in 2022, KA182 in 2023 and KA240 in 2026, each with its rules."""
    new_in_2021 = " ".join(change.rule.id for change in changes(2020, 2021) if change.kind is ChangeKind.ADDED)
    assert not [action for action in ("ka171", "ka155", "ka182", "ka240") if f"/{action}/" in new_in_2021]
    sport = changes(2022, 2023).by_field[Field.SPORT]
    assert [change.rule.id for change in sport if change.part is Part.ACTIONS] == ["sport/ka182/action"]
    assert {change.kind for change in sport if change.part is not Part.ACTIONS} == {ChangeKind.ADDED}


def test_there_were_no_buurklassen_in_2021() -> None:
    """Flanders had no call for Buurklassen in 2021: they went, and nothing came."""
    found = changes(2020, 2021)
    [actions, _projects] = [items for heading, items in found.sections("nl") if heading.startswith("Vlaanderen: ")]
    assert found.dropped(actions, "nl").startswith("Vervallen: Buurklassen ")
    assert found.told(actions) == ()


def test_what_came_in_doubt_is_named() -> None:
    """An activity of which the sources do not say whether it has begun is neither new nor dropped."""
    [change] = [found for found in changes(2023, 2024).by_field[Field.VET] if found.rule.topic is Topic.ACTIVITY]
    assert change.of_terms_alone
    assert change.terms("en") == ("Now in doubt: group mobility of VET learners.",)
    [certain] = [found for found in changes(2025, 2026).by_field[Field.VET] if found.rule.topic is Topic.ACTIVITY]
    assert certain.terms("nl") == ("Nieuw: groepsmobiliteit van lerenden in beroepsonderwijs en -opleiding.",)


def test_2026_changed_the_projects_of_youth() -> None:
    """Informal groups no longer apply for KA153, and a KA151 project starts with 12 months instead of 15."""
    assert _change_of("youth/ka153/applicant", 2025, 2026).terms("nl") == ("Vervallen: informele groep jongeren.",)
    assert _change_of("youth/ka151/length", 2025, 2026).text("nl").splitlines()[:3] == [
        "Looptijd van een project van KA151-YOU (gewijzigd)",
        "  Oproep 2025: Het project duurt 15 tot en met 24 maanden.",
        "  Oproep 2026: Het project duurt 12 tot en met 24 maanden.",
    ]


def test_2026_brought_ka240() -> None:
    """It opened, and all its rules are new: 6 organisations from 2 countries, 3 years, 400,000 euros."""
    school = changes(2025, 2026).by_field[Field.SCHOOL]
    assert [(change.rule.id, change.kind) for change in school] == [
        ("school/ka240/project-action", ChangeKind.ALTERED),
        ("school/ka240/applicant", ChangeKind.ADDED),
        ("school/ka240/partners", ChangeKind.ADDED),
        ("school/ka240/length", ChangeKind.ADDED),
        ("school/ka240/grant", ChangeKind.ADDED),
    ]
    assert [change.new("en") for change in school[3:]] == [
        "The project lasts 36 months.",
        "The grant asked for is 400,000 euros.",
    ]
    assert school[2].new("en").startswith("The project has at least 6 organisations and at least 3 schools and ")
    assert "Call 2025" not in school[3].text("en")
    back = changes(2026, 2025).by_field[Field.SCHOOL]
    assert [change.kind for change in back] == [ChangeKind.ALTERED, *[ChangeKind.DROPPED] * 4]


def test_what_closes_takes_its_rules_with_it() -> None:
    """The Teacher Academies were not in the call of 2026: their conditions went, and did not become unknown."""
    closed = _change_of("centralised-2021-2027/teacher-academies/partners", 2025, 2026)
    assert (closed.kind, closed.after, closed.field) == (ChangeKind.DROPPED, None, Beside.BRUSSELS)
    assert closed.text("en").splitlines()[:2] == [
        "Partners in ‘Erasmus+ Teacher Academies’ (dropped)",
        "  Call 2025: The project has at least 6 organisations.",
    ]


def test_projects_stand_apart_from_mobilities_in_each_field() -> None:
    """What opens comes first, then mobilities, then projects; what has no field comes last."""
    headings = [heading for heading, _found in changes(2017, 2018).sections("nl")]
    assert headings[:3] == ["Schoolonderwijs: acties", "Schoolonderwijs: mobiliteiten", "Schoolonderwijs: projecten"]
    assert [heading for heading, _found in changes(2025, 2026).sections("en")] == [
        "All fields: projects",
        "School education: actions",
        "School education: projects",
        "Vocational education and training (VET): mobilities",
        "Youth: mobilities",
        "Youth: projects",
        "Sport: mobilities",
        "Managed in Brussels: actions",
        "Managed in Brussels: projects",
    ]
    assert "\n\nYouth: projects\n\nLength of a KA151-YOU project (altered)\n" in changes(2025, 2026).text("en")


@pytest.mark.parametrize("call", range(2014, 2026))
def test_an_opening_is_told_once(call: int) -> None:
    """An action opens for its mobilities and its projects together."""
    told = [(change.heading("en"), change.field) for change in changes(call, call + 1) if change.part is Part.ACTIONS]
    assert len(set(told)) == len(told)


@pytest.mark.parametrize("call", range(2014, 2027))
def test_deadlines_are_not_told(call: int) -> None:
    """They differ in every call, and would hide what matters."""
    assert not [change for change in changes(call, call + 1) if change.rule.topic is Topic.DEADLINE]


def test_one_set_of_rules_can_be_compared_alone() -> None:
    """Projects without mobilities tell their openings themselves; mobilities tell no projects."""
    of_projects, of_mobilities = (changes(2017, 2018, rules=rules) for rules in (PROJECT_RULES, RULES))
    opened = [change.rule.id for change in of_projects.by_field[Field.SCHOOL] if change.part is Part.ACTIONS]
    assert opened == ["school/ka219/project-action", "school/ka229/project-action"]
    assert {change.part for change in of_projects} == {Part.ACTIONS, Part.PROJECTS}
    assert {change.part for change in of_mobilities} == {Part.ACTIONS, Part.MOBILITIES}


def test_countries_that_were_never_surely_in_are_not_told_one_by_one() -> None:
    """Until 2025 perhaps any country joined KA220, as its sentence says; from 2026 on it is regions 1 to 3."""
    [came] = _change_of("partnerships/ka220/partners", 2025, 2026).terms("en")
    assert came.startswith("New: Albania, ")
    assert came.endswith(" and Ukraine.")


def test_a_gap_says_its_reason_alone() -> None:
    """The title of the rule stands in front already."""
    [courses] = changes(2024, 2025).by_field[Field.SCHOOL]
    assert courses.heading("en") == "Duration of courses and training (not known)"
    assert courses.old("en") == "Not counting travel, the activity lasts 2 to 30 days."
    assert courses.new("en").startswith("The sources disagree on the maximum: ")


def test_a_gap_is_not_a_change_of_the_rule() -> None:
    """Courses in 2025 are not shorter or longer: they are no longer certain."""
    for one, other, kind in ((2024, 2025, ChangeKind.UNSETTLED), (2025, 2024, ChangeKind.SETTLED)):
        found = changes(one, other).by_field[Field.SCHOOL]
        assert [(change.rule.id, change.kind) for change in found] == [("school/courses-and-training/duration", kind)]


def test_an_unread_call_unsettles_everything() -> None:
    """Nothing is known of 2027."""
    assert {change.kind for change in changes(2026, 2027)} == {ChangeKind.UNSETTLED}


@pytest.mark.parametrize("call", range(2027, 2029))
def test_of_an_unread_call_it_is_said_that_nothing_was_read(call: int) -> None:
    """That two unread calls do not differ is no knowledge, and is not said."""
    assert changes(call, call).items == ()
    assert changes(call, call).text("nl") == (
        f"Verschillen in oproep {call}\nVoor oproep {call} is nog geen bron gelezen."
    )


@pytest.mark.parametrize("call", range(2014, 2027))
def test_nothing_changes_from_a_call_to_itself(call: int) -> None:
    """The same call has the same rules."""
    assert changes(call, call).items == ()
    assert changes(call, call).text("nl") == f"Verschillen in oproep {call}\nGeen verschillen."


def test_a_call_before_the_programme_is_refused() -> None:
    """There was no Erasmus+ before 2014."""
    with pytest.raises(WrongInput, match="call: 2013"):
        changes(2013, 2014)


# ------------------------------------------------------------------------------------------- between two sets of rules

SCHOOL = Source(
    key="SCHOOL",
    publisher=Label(nl="Onze school", en="Our school"),
    title="Schoolreglement",
    version="2025",
    address="on the shelf",
    evidence=Evidence.OFFICIAL,
)
GROUP = Rule(
    id="our-school/group",
    title=Label(nl="grootte van onze groepen", en="size of our groups"),
    topic=Topic.GROUP,
    applies=ACTION.one_of(Action.KA122_SCH),
    requires=History(In(2025, 2026, PARTICIPANTS.at_most(20), SCHOOL.at("p. 4", "at most 20 pupils"))),
)
STAY = RULES["school/group-mobility/duration"]
WEEK = In(2026, 2026, DAYS.within(2, 7), SCHOOL.at("p. 4", "2 to 7 days"))
OURS = RULES.with_(GROUP).replacing(evolve(STAY, requires=STAY.requires.with_(WEEK)))


def test_what_a_school_adds_is_said() -> None:
    """A rule that is new and one that is altered, with the words of before and of now."""
    found = changes(2026, 2026, rules=RULES, rules_after=OURS)
    assert {change.rule.id: change.kind for change in found} == {
        "our-school/group": ChangeKind.ADDED,
        "school/group-mobility/duration": ChangeKind.ALTERED,
    }
    assert found.text("nl").splitlines() == [
        "Verschillen in oproep 2026",
        "",
        "Alle domeinen: mobiliteiten",
        "",
        "Grootte van onze groepen (nieuw)",
        "  Nu: De groep telt maximaal 20 deelnemers.",
        "  Bron (officiële tekst): Onze school, ‘Schoolreglement’ (2025).",
        "",
        "Schoolonderwijs: mobiliteiten",
        "",
        "Duur van de groepsmobiliteit (gewijzigd)",
        "  Eerst: Zonder reisdagen duurt de activiteit 2 tot en met 30 dagen.",
        "  Nu: Zonder reisdagen duurt de activiteit 2 tot en met 7 dagen.",
        "  Bron (officiële tekst): Onze school, ‘Schoolreglement’ (2025).",
    ]
    assert found.text("en").splitlines()[0] == "Differences in call 2026"


def test_what_a_school_takes_away_is_said() -> None:
    """The other way round, what was added is dropped, and the sentence of before is told."""
    [_stay, group] = changes(2026, 2026, rules=OURS, rules_after=RULES)
    assert group.text("en").splitlines() == [
        "Size of our groups (dropped)",
        "  Before: The group has at most 20 participants.",
        "  Source (official text): Our school, ‘Schoolreglement’ (2025).",
    ]


def test_two_sets_may_be_of_two_calls() -> None:
    """What the guide changed and what the school changed, together; a rule that stays is no change."""
    found = {change.rule.id for change in changes(2025, 2026, rules=OURS, rules_after=OURS)}
    assert "our-school/group" not in found
    assert "school/group-mobility/duration" in found
    assert found - {"school/group-mobility/duration"} <= {change.rule.id for change in changes(2025, 2026, rules=RULES)}


def test_deadlines_are_told_of_one_call() -> None:
    """Of two sets of rules in the same call a deadline is news."""
    deadline = next(rule for rule in PROJECT_RULES.of_call(2024) if rule.topic is Topic.DEADLINE)
    fewer = PROJECT_RULES.without(deadline.id)
    [change] = changes(2024, 2024, rules=PROJECT_RULES, rules_after=fewer)
    assert (change.rule, change.kind, change.subject) == (deadline, ChangeKind.DROPPED, Project)


@pytest.mark.parametrize(("rules", "after"), [(None, RULES), (RULES, PROJECT_RULES)])
def test_sets_that_cannot_be_compared_are_refused(
    rules: RuleSet[Mobility] | None, after: RuleSet[Mobility] | RuleSet[Project]
) -> None:
    """One set alone, or rules of mobilities with rules of projects."""
    with pytest.raises(WrongInput, match="both of mobilities or both of projects"):
        changes(2026, 2026, rules=rules, rules_after=after)
