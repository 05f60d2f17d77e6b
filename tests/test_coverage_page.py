"""The page that tells what is known and what is not."""

from coverage_page import PAGE, facts, page
from erasmusrules.rulebook import EVERY_RULE


def test_the_page_is_up_to_date() -> None:
    """`docs/coverage.md` is what the rules say today; `python tools/coverage_page.py` writes it."""
    assert PAGE.read_text(encoding="utf-8") == page()


def test_every_fact_has_a_rule_or_a_reason() -> None:
    """No row of the facts is lost: it is a rule, or it says why it is none."""
    for row in facts():
        assert row["rules"] or row["gap"], row["ref"]


def test_every_rule_is_in_the_facts() -> None:
    """The facts name only rules that there are, and every rule of them."""
    named = {rule for row in facts() for rule in row["rules"].split(";") if rule}
    # That a code belongs to its programming period is no row of its own.
    of_the_period = {"programme-2021-2027/action", "programme-2021-2027/project-action"}
    assert named | of_the_period == {rule.id for rule in EVERY_RULE}
