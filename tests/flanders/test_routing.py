"""The routes of applications, and what the bodies are."""

import pytest

from erasmusrules.flanders.routing import PROFILES, ROUTES
from erasmusrules.history import In
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.agencies import Body, BodyRole
from erasmusrules.vocabulary.other_actions import OtherAction


def test_every_action_is_on_one_route() -> None:
    """No action is forgotten, and none has two ways."""
    routed = [action for route in ROUTES for action in route.actions]
    assert len(routed) == len(set(routed))
    assert set(routed) == {*Action, *OtherAction}


def test_every_body_has_a_profile() -> None:
    """Each body says what it is."""
    assert set(PROFILES) == set(Body)


@pytest.mark.parametrize(
    ("body", "call", "role"),
    [
        (Body.EPOS, 2014, BodyRole.NATIONAL_AGENCY),
        (Body.JINT, 2026, BodyRole.NATIONAL_AGENCY),
        (Body.JUGENDBUERO, 2021, BodyRole.NATIONAL_AGENCY),
        (Body.EACEA, 2019, BodyRole.EXECUTIVE_AGENCY),
        (Body.SPORT_VLAANDEREN, 2023, BodyRole.NATIONAL_AUTHORITY),
        (Body.ALDEN_BIESEN, 2019, BodyRole.SUPPORT_ORGANISATION),
        (Body.RYCKEVELDE, 2024, BodyRole.SUPPORT_ORGANISATION),
        (Body.VVOB, 2016, BodyRole.SUPPORT_ORGANISATION),
        (Body.KATHOLIEK_ONDERWIJS_VLAANDEREN, 2019, BodyRole.SUPPORT_ORGANISATION),
        (Body.PEDAGOGICAL_GUIDANCE_SERVICES, 2016, BodyRole.SUPPORT_ORGANISATION),
        (Body.PRINCE_PHILIPPE_FUND, 2019, BodyRole.FUND),
        (Body.KING_BAUDOUIN_FOUNDATION, 2019, BodyRole.FOUNDATION),
        (Body.VDAB, 2022, BodyRole.PARTNER_IN_EPOS),
        (Body.SYNTRA_VLAANDEREN, 2019, BodyRole.PARTNER_IN_EPOS),
        (Body.EDUCATION_AND_TRAINING, 2019, BodyRole.PARTNER_IN_EPOS),
        (Body.WORK_AND_SOCIAL_ECONOMY, 2022, BodyRole.PARTNER_IN_EPOS),
    ],
)
def test_what_a_body_is(body: Body, call: int, role: BodyRole) -> None:
    """Its role is that of the call."""
    line = PROFILES[body].role.at(call)
    assert isinstance(line, In)
    assert line.value is role


@pytest.mark.parametrize(
    ("body", "call"),
    [(Body.SPORT_VLAANDEREN, 2022), (Body.SYNTRA_VLAANDEREN, 2022), (Body.ALDEN_BIESEN, 2024), (Body.EPOS, 2027)],
)
def test_a_role_nobody_has_read(body: Body, call: int) -> None:
    """What was read of one year is not said of another."""
    assert PROFILES[body].role.at(call) is None
