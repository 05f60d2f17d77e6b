"""The actions of the programme."""

import pytest

from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.fields import Field

FIELDS = {
    # 2014-2020
    "KA101": Field.SCHOOL,
    "KA102": Field.VET,
    "KA103": Field.HIGHER,
    "KA104": Field.ADULT,
    "KA105": Field.YOUTH,
    "KA107": Field.HIGHER,
    "KA108": Field.HIGHER,
    "KA109": Field.VET,
    "KA110": Field.YOUTH,
    "KA116": Field.VET,
    "KA117": Field.VET,
    "KA125": Field.YOUTH,
    "KA135": Field.YOUTH,
    "KA200": Field.CROSS_SECTORAL,
    "KA201": Field.SCHOOL,
    "KA202": Field.VET,
    "KA203": Field.HIGHER,
    "KA204": Field.ADULT,
    "KA205": Field.YOUTH,
    "KA219": Field.SCHOOL,
    "KA226-SCH": Field.SCHOOL,
    "KA226-VET": Field.VET,
    "KA226-HED": Field.HIGHER,
    "KA227-SCH": Field.SCHOOL,
    "KA227-ADU": Field.ADULT,
    "KA227-YOU": Field.YOUTH,
    "KA229": Field.SCHOOL,
    "KA347": Field.YOUTH,
    # 2021-2027
    "KA120-SCH": Field.SCHOOL,
    "KA120-VET": Field.VET,
    "KA120-ADU": Field.ADULT,
    "KA121-SCH": Field.SCHOOL,
    "KA121-VET": Field.VET,
    "KA121-ADU": Field.ADULT,
    "KA122-SCH": Field.SCHOOL,
    "KA122-VET": Field.VET,
    "KA122-ADU": Field.ADULT,
    "KA130-HED": Field.HIGHER,
    "KA131-HED": Field.HIGHER,
    "KA150-YOU": Field.YOUTH,
    "KA151-YOU": Field.YOUTH,
    "KA152-YOU": Field.YOUTH,
    "KA153-YOU": Field.YOUTH,
    "KA154-YOU": Field.YOUTH,
    "KA155-YOU": Field.YOUTH,
    "KA171-HED": Field.HIGHER,
    "KA182-SPO": Field.SPORT,
    "KA210-SCH": Field.SCHOOL,
    "KA210-VET": Field.VET,
    "KA210-ADU": Field.ADULT,
    "KA210-YOU": Field.YOUTH,
    "KA220-SCH": Field.SCHOOL,
    "KA220-VET": Field.VET,
    "KA220-ADU": Field.ADULT,
    "KA220-HED": Field.HIGHER,
    "KA220-YOU": Field.YOUTH,
    "KA240-SCH": Field.SCHOOL,
}
"""Every action of both periods, and the field it belongs to."""

NAMED_AFTER = {
    Field.SCHOOL: (("school", "scholen"), ("school", "School")),
    Field.VET: (("beroepsonderwijs",), ("VET", "vocational education and training")),
    Field.ADULT: (("volwasseneneducatie",), ("adult education",)),
    Field.HIGHER: (("hoger onderwijs", "hogeronderwijs"), ("higher education",)),
    Field.YOUTH: (
        ("jeugd", "jongeren", "vrijwilligers", "DiscoverEU"),
        ("youth", "young people", "EVS", "volunteering", "DiscoverEU", "Youth"),
    ),
    Field.SPORT: (("sport",), ("sport",)),
    Field.CROSS_SECTORAL: (("meer dan één domein",), ("more than one field",)),
}
"""The words, one of which the Dutch and the English name of an action of that field has in it."""

every_action = pytest.mark.parametrize("action", list(Action))


def test_the_actions_and_their_fields() -> None:
    """All actions of both periods are there, in order, each in its field, and no other."""
    assert [(action.code, action.field) for action in Action] == list(FIELDS.items())


def test_the_number_of_actions() -> None:
    """There are 28 actions of 2014-2020 and 29 of 2021-2027."""
    assert len(Action) == 28 + 29


@every_action
def test_an_action_is_named_after_its_field(action: Action) -> None:
    """Who reads the name knows the field, in either language."""
    dutch, english = NAMED_AFTER[action.field]
    assert any(word in action.label.nl for word in dutch)
    assert any(word in action.label.en for word in english)


@pytest.mark.parametrize(
    ("first_part", "nl", "en"),
    [
        ("KA20", "strategische partnerschappen", "strategic partnerships"),
        ("KA226", "partnerschappen voor digitaal onderwijs: ", "partnerships for digital education readiness: "),
        ("KA227", "partnerschappen voor creativiteit: ", "partnerships for creativity: "),
        ("KA120", "Erasmusaccreditatie op het gebied van ", "Erasmus accreditation in "),
        (
            "KA121",
            "geaccrediteerd project voor mobiliteit van lerenden en personeel in ",
            "accredited project for mobility of learners and staff in ",
        ),
        (
            "KA122",
            "kortlopend project voor mobiliteit van lerenden en personeel in ",
            "short-term project for mobility of learners and staff in ",
        ),
        ("KA150", "Erasmusaccreditatie op het gebied van ", "Erasmus accreditation in "),
        ("KA210", "kleinschalige partnerschappen in ", "small-scale partnerships in "),
        ("KA220", "samenwerkingspartnerschappen in ", "cooperation partnerships in "),
    ],
)
def test_actions_of_one_kind_are_named_alike(first_part: str, nl: str, en: str) -> None:
    """Actions that differ only by field begin with the same words."""
    alike = [action.label for action in Action if action.code.startswith(first_part)]
    assert alike
    assert [label.nl for label in alike if not label.nl.startswith(nl)] == []
    assert [label.en for label in alike if not label.en.startswith(en)] == []


@pytest.mark.parametrize(
    ("code", "nl", "en"),
    [
        ("KA101", "mobiliteit van schoolpersoneel", "school education staff mobility"),
        (
            "KA102",
            "mobiliteit van lerenden en personeel in beroepsonderwijs en -opleiding",
            "VET learner and staff mobility",
        ),
        ("KA109", "Erasmus+-mobiliteitshandvest voor beroepsonderwijs en -opleiding", "VET Mobility Charter"),
        (
            "KA219",
            "strategische partnerschappen tussen scholen (schools only)",
            "strategic partnerships for schools only",
        ),
        (
            "KA229",
            "uitwisselingspartnerschappen tussen scholen (School Exchange Partnerships)",
            "School Exchange Partnerships",
        ),
        (
            "KA240-SCH",
            "Europese partnerschappen voor schoolontwikkeling",
            "European Partnerships for School Development",
        ),
        ("KA347", "ontmoetingen tussen jongeren en beleidsmakers", "dialogue between young people and policy makers"),
        ("KA154-YOU", "activiteiten voor jongerenparticipatie", "youth participation activities"),
        (
            "KA131-HED",
            "mobiliteit van hogeronderwijsstudenten en -personeel (interne beleidsmiddelen)",
            "mobility of higher education students and staff supported by internal policy funds",
        ),
        (
            "KA171-HED",
            "mobiliteit van hogeronderwijsstudenten en -personeel (middelen voor het externe beleid)",
            "mobility of higher education students and staff supported by external policy funds",
        ),
    ],
)
def test_some_names(code: str, nl: str, en: str) -> None:
    """Actions that a school meets, and those that are easily taken for each other, have these names."""
    action = Action.by_code()[code]
    assert action.label.nl == nl
    assert action.label.en == en


@every_action
def test_names_are_in_two_languages(action: Action) -> None:
    """Every action has a name in Dutch and another in English."""
    assert action.label.nl.strip()
    assert action.label.en.strip()
    assert action.label.nl != action.label.en


def test_names_are_each_others_only() -> None:
    """No two actions share a code or a name in either language."""
    assert list(Action.__members__.values()) == list(Action)
    assert len({action.label.nl for action in Action}) == 57
    assert len({action.label.en for action in Action}) == 57


@every_action
def test_an_action_is_called_by_its_code(action: Action) -> None:
    """The name in the code is the code of the call, with an underscore for the hyphen."""
    assert action.name == action.code.replace("-", "_")
