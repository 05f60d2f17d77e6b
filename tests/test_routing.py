"""Who receives an application."""

from typing import Any, cast

import pytest

from erasmusrules.problems import WrongInput
from erasmusrules.routing import about, body_named, name_of, receiving_agency
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.agencies import Body, Community
from erasmusrules.vocabulary.other_actions import OtherAction

FLEMISH, FRENCH, GERMAN = Community.FLEMISH, Community.FRENCH, Community.GERMAN_SPEAKING
SEED, OFFICIAL, SECONDARY, RECALLED = Evidence.SEED, Evidence.OFFICIAL, Evidence.SECONDARY, Evidence.RECALLED


@pytest.mark.parametrize(
    ("action", "call", "body", "evidence"),
    [
        # Education and training, 2014-2020: the table of the brochure
        (Action.KA101, 2014, Body.EPOS, SEED),
        (Action.KA101, 2020, Body.EPOS, SEED),
        (Action.KA102, 2018, Body.EPOS, SEED),
        (Action.KA103, 2019, Body.EPOS, SEED),
        (Action.KA104, 2019, Body.EPOS, SEED),
        (Action.KA107, 2015, Body.EPOS, SEED),
        (Action.KA116, 2016, Body.EPOS, SEED),
        (Action.KA201, 2014, Body.EPOS, SEED),
        (Action.KA202, 2019, Body.EPOS, SEED),
        (Action.KA203, 2019, Body.EPOS, SEED),
        (Action.KA204, 2019, Body.EPOS, SEED),
        (Action.KA219, 2017, Body.EPOS, SEED),
        (Action.KA229, 2018, Body.EPOS, SEED),
        (Action.KA229, 2020, Body.EPOS, SEED),
        (Action.KA108, 2020, Body.EPOS, OFFICIAL),
        (Action.KA109, 2014, Body.EPOS, OFFICIAL),
        (Action.KA109, 2019, Body.EPOS, OFFICIAL),
        (Action.KA226_SCH, 2020, Body.EPOS, OFFICIAL),
        (Action.KA227_ADU, 2020, Body.EPOS, OFFICIAL),
        # Youth, 2014-2020
        (Action.KA105, 2014, Body.JINT, SEED),
        (Action.KA205, 2020, Body.JINT, SEED),
        (Action.KA125, 2018, Body.JINT, SEED),
        (Action.KA135, 2017, Body.JINT, SEED),
        (Action.KA227_YOU, 2020, Body.JINT, SECONDARY),
        (Action.KA347, 2014, Body.JINT, SECONDARY),
        (Action.KA347, 2020, Body.JINT, SECONDARY),
        # The accreditation, asked for from 2020 on
        (Action.KA120_SCH, 2020, Body.EPOS, OFFICIAL),
        (Action.KA120_VET, 2026, Body.EPOS, OFFICIAL),
        # 2021-2027
        (Action.KA121_SCH, 2021, Body.EPOS, OFFICIAL),
        (Action.KA122_VET, 2026, Body.EPOS, OFFICIAL),
        (Action.KA130_HED, 2022, Body.EPOS, OFFICIAL),
        (Action.KA131_HED, 2024, Body.EPOS, OFFICIAL),
        (Action.KA171_HED, 2022, Body.EPOS, OFFICIAL),
        (Action.KA210_ADU, 2021, Body.EPOS, OFFICIAL),
        (Action.KA220_HED, 2026, Body.EPOS, OFFICIAL),
        (Action.KA240_SCH, 2026, Body.EPOS, OFFICIAL),
        (Action.KA182_SPO, 2023, Body.EPOS, OFFICIAL),
        (Action.KA182_SPO, 2026, Body.EPOS, OFFICIAL),
        (Action.KA150_YOU, 2021, Body.JINT, OFFICIAL),
        (Action.KA152_YOU, 2026, Body.JINT, OFFICIAL),
        (Action.KA155_YOU, 2022, Body.JINT, OFFICIAL),
        (Action.KA210_YOU, 2024, Body.JINT, OFFICIAL),
        (Action.KA220_YOU, 2021, Body.JINT, OFFICIAL),
        # Without an action code
        (OtherAction.KNOWLEDGE_ALLIANCES, 2014, Body.EACEA, SEED),
        (OtherAction.SECTOR_SKILLS_ALLIANCES, 2020, Body.EACEA, SEED),
        (OtherAction.CAPACITY_BUILDING_IN_HIGHER_EDUCATION, 2020, Body.EACEA, SEED),
        (OtherAction.CAPACITY_BUILDING_IN_HIGHER_EDUCATION, 2021, Body.EACEA, SECONDARY),
        (OtherAction.CAPACITY_BUILDING_IN_YOUTH, 2019, Body.EACEA, SECONDARY),
        (OtherAction.CAPACITY_BUILDING_IN_VET, 2022, Body.EACEA, SECONDARY),
        (OtherAction.CENTRES_OF_VOCATIONAL_EXCELLENCE, 2024, Body.EACEA, SECONDARY),
        (OtherAction.VIRTUAL_EXCHANGES, 2024, Body.EACEA, SECONDARY),
        (OtherAction.SUPPORT_FOR_POLICY_REFORM, 2019, Body.EACEA, SEED),
        (OtherAction.ETWINNING, 2019, Body.EPOS, SEED),
        (OtherAction.ERASMUS_MUNDUS_JOINT_MASTER_DEGREES, 2014, Body.EACEA, OFFICIAL),
        (OtherAction.ERASMUS_MUNDUS_JOINT_MASTER_DEGREES, 2020, Body.EACEA, OFFICIAL),
        (OtherAction.LARGE_SCALE_EVS_EVENTS, 2016, Body.EACEA, OFFICIAL),
        (OtherAction.ALLIANCES_FOR_INNOVATION_LOT_1, 2021, Body.EACEA, SECONDARY),
        (OtherAction.ALLIANCES_FOR_INNOVATION_LOT_2, 2026, Body.EACEA, SECONDARY),
        (OtherAction.FORWARD_LOOKING_PROJECTS, 2022, Body.EACEA, SECONDARY),
        (OtherAction.TEACHER_ACADEMIES, 2025, Body.EACEA, SECONDARY),
        (OtherAction.ERASMUS_MUNDUS_JOINT_MASTERS, 2024, Body.EACEA, SECONDARY),
        (OtherAction.CAPACITY_BUILDING_IN_SPORT, 2022, Body.EACEA, SECONDARY),
        (OtherAction.EUROPEAN_YOUTH_TOGETHER, 2026, Body.EACEA, SECONDARY),
        (OtherAction.COOPERATION_PARTNERSHIPS_IN_SPORT, 2021, Body.EACEA, SECONDARY),
        (OtherAction.COOPERATION_PARTNERSHIPS_OF_EUROPEAN_NGOS, 2024, Body.EACEA, SECONDARY),
        (OtherAction.SMALL_SCALE_PARTNERSHIPS_IN_SPORT, 2023, Body.EACEA, SECONDARY),
        (OtherAction.NOT_FOR_PROFIT_EUROPEAN_SPORT_EVENTS, 2023, Body.EACEA, SECONDARY),
        (OtherAction.JEAN_MONNET_MODULES, 2022, Body.EACEA, SECONDARY),
        (OtherAction.JEAN_MONNET_CHAIRS, 2022, Body.EACEA, SECONDARY),
        (OtherAction.JEAN_MONNET_CENTRES_OF_EXCELLENCE, 2026, Body.EACEA, SECONDARY),
        (OtherAction.JEAN_MONNET_TEACHER_TRAINING, 2023, Body.EACEA, SECONDARY),
        (OtherAction.JEAN_MONNET_NETWORKS_IN_OTHER_FIELDS, 2023, Body.EACEA, SECONDARY),
        (OtherAction.JEAN_MONNET_LEARNING_EU_INITIATIVES, 2023, Body.EACEA, SECONDARY),
        (OtherAction.JEAN_MONNET_POLICY_DEBATE, 2026, Body.EACEA, SECONDARY),
        # Exchanges near home
        (OtherAction.BUURKLASSEN, 2019, Body.EPOS, SEED),
        (OtherAction.BUURKLASSEN, 2020, Body.EPOS, SEED),
        (OtherAction.PRINS_FILIPFONDS, 2019, Body.PRINCE_PHILIPPE_FUND, SEED),
    ],
)
def test_an_applicant_in_flanders(action: Action | OtherAction, call: int, body: Body, evidence: Evidence) -> None:
    """Each application from Flanders has its desk, and it is known where that was read."""
    found = receiving_agency(action, call=call, community=FLEMISH)
    assert (found.body, found.evidence, found.why) == (body, evidence, None)
    assert found.sources


@pytest.mark.parametrize(
    ("action", "call", "why"),
    [
        (Action.KA229, 2017, "de actie staat in deze oproep niet open"),
        (Action.KA219, 2018, "de actie staat in deze oproep niet open"),
        (Action.KA182_SPO, 2022, "de actie staat in deze oproep niet open"),
        (Action.KA107, 2014, "de actie staat in deze oproep niet open"),
        (Action.KA116, 2014, "de actie staat in deze oproep niet open"),
        (Action.KA171_HED, 2021, "de actie staat in deze oproep niet open"),
        (Action.KA155_YOU, 2021, "de actie staat in deze oproep niet open"),
        (Action.KA135, 2016, "de actie staat in deze oproep niet open"),
        (Action.KA101, 2021, "de actie staat in deze oproep niet open"),
        (Action.KA229, 2021, "de actie staat in deze oproep niet open"),
        (Action.KA122_SCH, 2020, "de actie staat in deze oproep niet open"),
        (
            Action.KA116,
            2015,
            "de eerste handvesten golden vanaf 2015, maar pas in oproep 2016 noemt een bron de code KA116",
        ),
        (
            Action.KA200,
            2015,
            "het partnerschap ligt in meer dan één domein; welk agentschap dan de aanvraag ontvangt, is niet gelezen",
        ),
        (
            OtherAction.ETWINNING,
            2021,
            (
                "sinds 2022 hoort eTwinning bij het European School Education Platform; wie er in Vlaanderen over "
                "gaat in de oproepen vanaf 2021, is niet gelezen"
            ),
        ),
    ],
)
def test_no_desk_and_the_reason(action: Action | OtherAction, call: int, why: str) -> None:
    """An action that is not open in a call, or whose desk was not read, has no desk: and a reason with its source."""
    found = receiving_agency(action, call=call, community=FLEMISH)
    assert (found.body, found.name, found.agency_number, found.evidence) == (None, None, None, None)
    assert found.why is not None
    assert found.why.nl == why
    assert found.sources


@pytest.mark.parametrize(
    ("action", "call"),
    [
        (Action.KA122_SCH, 2027),
        (Action.KA182_SPO, 2027),
        (OtherAction.SUPPORT_FOR_POLICY_REFORM, 2021),
        (OtherAction.CAPACITY_BUILDING_IN_VET, 2021),
        (OtherAction.CAPACITY_BUILDING_IN_SPORT, 2021),
        (OtherAction.ERASMUS_MUNDUS_JOINT_MASTERS, 2020),
        (OtherAction.LARGE_SCALE_EVS_EVENTS, 2017),
        (OtherAction.FORWARD_LOOKING_PROJECTS, 2021),
        (OtherAction.EUROPEAN_YOUTH_TOGETHER, 2021),
        (OtherAction.JEAN_MONNET_POLICY_DEBATE, 2025),
        (OtherAction.PRINS_FILIPFONDS, 2021),
    ],
)
def test_a_call_nobody_has_read(action: Action | OtherAction, call: int) -> None:
    """What was read of one call is not said of another."""
    found = receiving_agency(action, call=call, community=FLEMISH)
    assert (found.body, found.evidence, found.sources) == (None, None, ())
    assert found.why is not None
    assert found.why.en == "for this call and this Community no source on it was read, or there was no such action"


@pytest.mark.parametrize(
    ("action", "call"),
    [
        (Action.KA120_SCH, 2019),
        (Action.KA226_SCH, 2019),
        (Action.KA227_YOU, 2019),
        (Action.KA240_SCH, 2025),
        (OtherAction.KNOWLEDGE_ALLIANCES, 2021),
        (OtherAction.ERASMUS_MUNDUS_JOINT_MASTER_DEGREES, 2021),
        (OtherAction.FORWARD_LOOKING_PROJECTS, 2025),
        (OtherAction.TEACHER_ACADEMIES, 2026),
        (OtherAction.BUURKLASSEN, 2021),
    ],
)
def test_what_is_not_open_has_no_desk(action: Action | OtherAction, call: int) -> None:
    """That it cannot be applied for is said with its source."""
    found = receiving_agency(action, call=call, community=FLEMISH)
    assert found.body is None
    assert found.why is not None
    assert found.why.en == "the action is not open in this call"
    assert found.sources


@pytest.mark.parametrize(
    ("action", "call", "why"),
    [
        (Action.KA200, 2016, "the code KA200 was not seen after 2015"),
        (Action.KA109, 2020, "no call of 2020 for the Charter was found"),
    ],
)
def test_what_may_not_have_been_open_has_no_desk(action: Action, call: int, why: str) -> None:
    """Where nobody knows whether an action was open, the reason is given."""
    found = receiving_agency(action, call=call, community=FLEMISH)
    assert found.body is None
    assert found.why is not None
    assert why in found.why.en


@pytest.mark.parametrize(
    ("action", "call", "community", "body", "number"),
    [
        (Action.KA101, 2019, FRENCH, Body.AEF_EUROPE, "BE01"),
        (Action.KA122_SCH, 2026, FRENCH, Body.AEF_EUROPE, "BE01"),
        (Action.KA105, 2014, FRENCH, Body.BIJ, "BE04"),
        (Action.KA152_YOU, 2024, FRENCH, Body.BIJ, "BE04"),
        (Action.KA101, 2020, GERMAN, Body.JUGENDBUERO, "BE03"),
        (Action.KA120_SCH, 2020, GERMAN, Body.JUGENDBUERO, "BE03"),
        (Action.KA110, 2017, FLEMISH, Body.JINT, "BE05"),
        (OtherAction.ERASMUS_MUNDUS_DESIGN_MEASURES, 2021, FLEMISH, Body.EACEA, None),
        (OtherAction.EUROPEAN_UNIVERSITIES, 2024, FRENCH, Body.EACEA, None),
    ],
)
def test_what_is_known_from_memory_alone(
    action: Action | OtherAction, call: int, community: Community, body: Body, number: str | None
) -> None:
    """It is told only to who asks for it, and otherwise the reason is."""
    asked = receiving_agency(action, call=call, community=community, evidence=RECALLED)
    assert (asked.body, asked.agency_number, asked.evidence) == (body, number, RECALLED)
    unasked = receiving_agency(action, call=call, community=community)
    assert (unasked.body, unasked.agency_number, unasked.evidence) == (None, None, RECALLED)
    assert unasked.why is not None
    assert unasked.why.nl == "het bewijs is zwakker dan gevraagd (uit het geheugen, niet nagelezen)"


@pytest.mark.parametrize("action", [Action.KA122_SCH, Action.KA152_YOU, Action.KA182_SPO, Action.KA120_ADU])
def test_one_agency_of_the_german_speaking_community(action: Action) -> None:
    """The Jugendbüro is the agency for education, for youth and for sport, from 2021 on."""
    found = receiving_agency(action, call=2023, community=GERMAN)
    assert (found.body, found.evidence) == (Body.JUGENDBUERO, SECONDARY)


def test_sport_in_the_french_community() -> None:
    """No source names the agency, not even memory."""
    found = receiving_agency(Action.KA182_SPO, call=2024, community=FRENCH, evidence=RECALLED)
    assert found.body is None
    assert found.why is not None
    assert found.why.en == "which agency of the French Community deals with sport was not read"


@pytest.mark.parametrize("community", list(Community))
def test_the_executive_agency_is_the_same_for_all(community: Community) -> None:
    """What EACEA manages does not depend on where in Belgium one lives."""
    assert receiving_agency(OtherAction.KNOWLEDGE_ALLIANCES, call=2019, community=community).body is Body.EACEA


@pytest.mark.parametrize("community", list(Community))
def test_the_fund_is_the_same_for_all(community: Community) -> None:
    """The Prince Philippe Fund is for the schools of the three Communities."""
    found = receiving_agency(OtherAction.PRINS_FILIPFONDS, call=2019, community=community)
    assert found.body is Body.PRINCE_PHILIPPE_FUND


@pytest.mark.parametrize("action", [OtherAction.ETWINNING, OtherAction.BUURKLASSEN])
def test_what_was_read_for_flanders_alone(action: OtherAction) -> None:
    """The brochure and the page speak of Flanders."""
    assert receiving_agency(action, call=2019, community=FRENCH).body is None


def test_numbers_of_agencies_are_from_memory() -> None:
    """The desk of Flanders is in the brochure, its number is not."""
    assert receiving_agency(Action.KA101, call=2019, community=FLEMISH).agency_number is None
    asked = receiving_agency(Action.KA101, call=2019, community=FLEMISH, evidence=RECALLED)
    assert (asked.body, asked.agency_number, asked.evidence) == (Body.EPOS, "BE02", SEED)
    assert "Epos vzw (BE02, uit het geheugen, niet nagelezen)" in asked.text("nl")


def test_stricter_evidence() -> None:
    """A floor above what was read leaves the desk open."""
    assert receiving_agency(Action.KA122_SCH, call=2024, community=FLEMISH, evidence=OFFICIAL).body is Body.EPOS
    assert receiving_agency(Action.KA122_SCH, call=2024, community=FLEMISH, evidence=SEED).body is None
    assert receiving_agency(Action.KA347, call=2019, community=FLEMISH, evidence=OFFICIAL).body is None


def test_ka229_is_applied_for_by_the_coordinator() -> None:
    """One school applies on behalf of all, and each signs with its own agency."""
    found = receiving_agency(Action.KA229, call=2019, community=FLEMISH)
    assert found.how is not None
    assert found.how.value.en.startswith("the coordinating school applies on behalf of all schools, to the agency")
    assert found.text("nl").startswith("Aanvraag voor KA229, oproep 2019: Epos vzw. Bron (basisdocument): ")
    assert "De coördinerende school dient de aanvraag in namens alle scholen" in found.text("nl")


def test_reasons_in_words() -> None:
    """An answer without a desk says so, why, and where that was read."""
    closed = receiving_agency(Action.KA229, call=2017, community=FLEMISH)
    assert closed.text("en") == (
        "Application for KA229, call 2017: who receives the application cannot be told. "
        "The action is not open in this call. Source: Katholiek Onderwijs Vlaanderen, "
        "‘How to go international?’ (2019); Léargas (Ireland), ‘New for 2018: School Exchange Partnerships’ (2.2.2018)."
    )
    unread = receiving_agency(OtherAction.ETWINNING, call=2019, community=GERMAN)
    assert unread.text("nl") == (
        "Aanvraag voor eTwinning, oproep 2019: wie de aanvraag ontvangt, is niet te zeggen. "
        "Voor deze oproep en deze Gemeenschap is hierover geen bron gelezen, of bestond de actie niet."
    )


@pytest.mark.parametrize(
    ("call", "nl", "en"),
    [
        (
            2020,
            "Uitvoerend Agentschap onderwijs, audiovisuele media en cultuur (EACEA)",
            "Education, Audiovisual and Culture Executive Agency (EACEA)",
        ),
        (
            2021,
            "Europees Uitvoerend Agentschap onderwijs en cultuur (EACEA)",
            "European Education and Culture Executive Agency (EACEA)",
        ),
    ],
)
def test_the_executive_agency_changed_its_name(call: int, nl: str, en: str) -> None:
    """The name is that of the call: it changed in 2021."""
    assert (name_of(Body.EACEA, call=call).nl, name_of(Body.EACEA, call=call).en) == (nl, en)
    found = receiving_agency(OtherAction.CAPACITY_BUILDING_IN_HIGHER_EDUCATION, call=call, community=FLEMISH)
    assert found.name is not None
    assert found.name.nl == nl


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Epos", Body.EPOS),
        ("EPOS vzw", Body.EPOS),
        ("jint", Body.JINT),
        ("Prins Filipfonds", Body.PRINCE_PHILIPPE_FUND),
        ("Prins Filipsfonds", Body.PRINCE_PHILIPPE_FUND),
        ("Prins Filip fonds", Body.PRINCE_PHILIPPE_FUND),
        ("Ryckevelde", Body.RYCKEVELDE),
        ("Europahuis Ryckevelden", Body.RYCKEVELDE),
        ("Alden Biesen", Body.ALDEN_BIESEN),
        ("VDAB", Body.VDAB),
        ("Katholiek Onderwijs Vlaanderen", Body.KATHOLIEK_ONDERWIJS_VLAANDEREN),
        ("pedagogische begeleidingsdienst", Body.PEDAGOGICAL_GUIDANCE_SERVICES),
        ("Education, Audiovisual and Culture Executive Agency (EACEA)", Body.EACEA),
    ],
)
def test_a_body_by_any_of_its_names(text: str, body: Body) -> None:
    """Texts write one body in several ways."""
    assert body_named(text) is body


def test_what_a_body_is_and_does() -> None:
    """Its role in the calls that were read, then what it does, each with its sources."""
    name, role, *told = about(Body.KATHOLIEK_ONDERWIJS_VLAANDEREN, "nl").splitlines()
    assert name == "Katholiek Onderwijs Vlaanderen"
    assert role.startswith("- 2019-2020: ondersteunende organisatie. Bron (basisdocument): Katholiek Onderwijs")
    assert [line.split(". ")[0] for line in told] == [
        (
            "- Hoe: met een jaarlijkse inspiratiedag sinds september 2019: subsidies, samenwerking, ondersteuning, "
            "workshops en getuigenissen"
        ),
        (
            "- Hoe: met 2 consortia in KA1, aan te vragen voor 2020-2021 en 2021-2022, van scholen uit het "
            "leerplichtonderwijs: over adaptieve expertise en over burgerschap"
        ),
    ]


def test_a_body_of_which_its_role_alone_is_known() -> None:
    """Nothing is added to what was read."""
    assert [line.split(". ")[0] for line in about(Body.SYNTRA_VLAANDEREN, "en").splitlines()] == [
        "Syntra Vlaanderen",
        "- 2014-2020: partner in Epos vzw",
    ]


def test_the_agency_assesses_and_the_support_organisations_coach() -> None:
    """Epos informs, assesses and supervises; Alden Biesen and Ryckevelde help with the content."""
    assert "What for: informing, assessing applications and supervising." in about(Body.EPOS, "en")
    for coach in (Body.ALDEN_BIESEN, Body.RYCKEVELDE):
        assert "on the content of an application, more widely and deeply than Epos can" in about(coach, "en")
        assert "assessing" not in about(coach, "en")


def test_wrong_input() -> None:
    """All that is wrong is named at once."""
    untyped: Any = receiving_agency
    with pytest.raises(WrongInput) as error:
        untyped("KA101", call=2013, community="nl")
    assert [problem.field for problem in error.value.problems] == ["action", "community", "call"]
    with pytest.raises(WrongInput, match="call: None"):
        untyped(Action.KA101, call=None, community=FLEMISH)
    with pytest.raises(WrongInput, match="body: 'Socrates'"):
        body_named("Socrates")
    with pytest.raises(WrongInput, match="body: 'epos'"):
        about(cast("Body", "epos"), "nl")
    with pytest.raises(WrongInput, match="call: 2013"):
        name_of(Body.EACEA, call=2013)
