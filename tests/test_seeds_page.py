"""The page that tells where the library holds what the five founding documents say."""

from string import ascii_lowercase

import pytest

from erasmusrules.rulebook import EVERY_RULE
from seeds_page import PAGE, items, names, page, place

LAST = {"000": "j", "001": "ae", "002": "r", "003": "i", "004": "q"}
"""The letter of the last thing that each document says; after z comes aa."""

LETTERS = (*ascii_lowercase, "aa", "ab", "ac", "ad", "ae")

WITHOUT_A_PLACE = {"002-k", "002-o"}
"""What nothing in the library holds: Flemish pilots without conditions, and an impression without a number."""

READ_ELSEWHERE = {
    # The page of the school tells what it does, and no rule: the rules of its placements were read elsewhere.
    ("000-a", "vet/ka102/action"),
    ("000-a", "vet/ka116/action"),
    ("000-f", "vet/ka102-ka116/learners/venue"),
    ("000-h", "vet/ka102-ka116/activity"),
    ("000-h", "school/ka101/activity"),
    # The umbrella of schools plans its consortia; who may coordinate one, the agency says.
    ("001-ab", "school/ka101/consortium"),
    ("001-ab", "school/ka101/applicant"),
    # The advice says that it can be done, and that it is hard; that no age bars it, and no learners go, others say.
    ("002-f", "school/pupil-group-exchange/age"),
    ("002-p", "adult/ka104/participants"),
    # The brochure says "staff"; whom a school may send since 2015, the page of Katholiek Onderwijs Vlaanderen says.
    ("004-b", "school/ka101/participants"),
}
"""Rules that go with what a document says, and that rest on other sources."""

ROWS = {row["item"]: row for row in items()}
RULES = {rule.id: rule for rule in EVERY_RULE}


def test_the_page_is_up_to_date() -> None:
    """`docs/seeds.md` is what the list says; `python tools/seeds_page.py` writes it."""
    assert PAGE.read_text(encoding="utf-8") == page()


def test_nothing_that_the_documents_say_is_left_out() -> None:
    """Each thing has its line, once, in the order of the documents."""
    wanted = [f"{seed}-{letter}" for seed, last in LAST.items() for letter in LETTERS[: LETTERS.index(last) + 1]]
    assert len(wanted) == 85
    assert [row["item"] for row in items()] == wanted


@pytest.mark.parametrize("item", ROWS)
def test_every_name_stands_for_something(item: str) -> None:
    """What the page names can be asked for, and an item that is nowhere says why."""
    row = ROWS[item]
    assert row["lines"]
    assert row["says"]
    assert all(place(name) is not None for name in names(row))
    assert names(row) or row["reason"]
    assert (not names(row)) is (item in WITHOUT_A_PLACE)


def test_a_rule_cites_the_document_that_states_it() -> None:
    """Where the page says that a rule holds what a document says, the rule says so too; the exceptions are few."""
    elsewhere = {
        (item, name)
        for item, row in ROWS.items()
        for name in names(row)
        if name in RULES and f"SEED_{item[:3]}" not in _cited_by(name)
    }
    assert elsewhere == READ_ELSEWHERE


def _cited_by(rule: str) -> set[str]:
    return {citation.source.key for line in RULES[rule].requires for citation in line.citations}


@pytest.mark.parametrize(
    "name",
    [
        "body:socrates",
        "checklist:packing",
        "document:diary",
        "examples/vet.csv#nobody",
        "figure:x",
        "label:vet-mobility-charter/youth",
        "platform:teletext",
        "school/ka229/colour",
        "erasmusrules.vocabulary.roles.Role.WIZARD",
        "erasmusrules.nowhere",
    ],
)
def test_a_name_that_stands_for_nothing_is_noticed(name: str) -> None:
    """No kind of name is taken on trust."""
    with pytest.raises(LookupError):
        place(name)
