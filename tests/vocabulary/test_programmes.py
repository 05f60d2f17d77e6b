"""The Key Actions, and the programmes before Erasmus+."""

import pytest

from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.programmes import EarlierProgramme, KeyAction


@pytest.mark.parametrize(
    ("code", "nl", "en"),
    [
        ("KA1", "Kernactie 1: Individuele leermobiliteit", "Key Action 1: Learning mobility of individuals"),
        (
            "KA2",
            "Kernactie 2: Samenwerking voor innovatie en uitwisseling van goede praktijken",
            "Key Action 2: Cooperation for innovation and the exchange of good practices",
        ),
        ("KA3", "Kernactie 3: Beleidshervorming", "Key Action 3: Support for policy reform"),
    ],
)
def test_names_of_key_actions(code: str, nl: str, en: str) -> None:
    """There are three Key Actions."""
    assert [each.code for each in KeyAction] == ["KA1", "KA2", "KA3"]
    label = KeyAction.by_code()[code].label
    assert (label.nl, label.en) == (nl, en)


@pytest.mark.parametrize(
    ("action", "key_action"),
    [
        (Action.KA101, KeyAction.KA1),
        (Action.KA121_SCH, KeyAction.KA1),
        (Action.KA182_SPO, KeyAction.KA1),
        (Action.KA204, KeyAction.KA2),
        (Action.KA229, KeyAction.KA2),
        (Action.KA210_ADU, KeyAction.KA2),
        (Action.KA347, KeyAction.KA3),
    ],
)
def test_the_key_action_of_an_action(action: Action, key_action: KeyAction) -> None:
    """Its code begins with its Key Action."""
    assert action.key_action is key_action


def test_every_action_has_a_key_action() -> None:
    """No code begins with anything else."""
    assert {action.key_action for action in Action} == set(KeyAction)


def test_the_programmes_before_erasmus_plus() -> None:
    """They ended in 2013, and each says so."""
    assert [each.code for each in EarlierProgramme] == [
        "lifelong-learning",
        "comenius",
        "leonardo-da-vinci",
        "grundtvig",
    ]
    assert all("2013" in each.label.nl and "2013" in each.label.en for each in EarlierProgramme)
