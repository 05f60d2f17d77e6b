"""How long one check takes, as ratios to rules written by hand (`by_hand.py`), measured in one run.

    python benchmarks/scalar.py [ROUNDS]

First the two are compared on 20,000 random mobilities, outcome by outcome. Then the cases are timed in rounds, in an
order that rotates; the figures are medians of the ratios within each round. Times themselves say little on a shared
machine; the ratios hold.
"""

import gc
import platform
import random
import sys
import tracemalloc
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from statistics import median
from time import perf_counter
from typing import TypeVar

import by_hand
from erasmusrules import Action, Activity, Country, Evidence, Mobility, Outcome, Report, Role, Venue, check
from erasmusrules.checking import choose
from erasmusrules.rulebook import RULES
from erasmusrules.rules import Programme, RuleSet

T = TypeVar("T")
COMPARED, TIMED = 20_000, 2_000
ACTIVITIES = (
    *sorted(by_hand.STAFF_ACTIVITIES | by_hand.PUPIL_ACTIVITIES, key=str),
    Activity.INVITED_EXPERTS,
    Activity.HOSTING_TEACHERS_AND_EDUCATORS_IN_TRAINING,
    Activity.PREPARATORY_VISIT,
)
COUNTRIES = (*(Country.BE,) * 8, *(Country.FI,) * 8, Country.ES, Country.NO, Country.CH, Country.GB, Country.GL)
ROLES = (*(Role.PUPIL,) * 6, *(Role.TEACHER,) * 6, *Role)
MISSING = 0.02


def random_mobility(chance: random.Random, activities: Sequence[Activity] = ACTIVITIES) -> Mobility:
    """Make a mobility as a table of an agency holds them: mostly eligible, some not, some fields empty."""

    def known(value: T) -> T | None:
        return None if chance.random() < MISSING else value

    start = date(2022, 1, 1) + timedelta(days=chance.randrange(1500))
    days = chance.choice((1, 2, 3, 5, 9, 10, 14, 29, 30, 31, 60, 61, 90, 365, 366))
    participants = chance.choice((1, 2, 2, 3, 4, 20))
    return Mobility(
        call=chance.randrange(2021, 2027),
        action=chance.choice((Action.KA121_SCH, Action.KA122_SCH)),
        activity=chance.choice(activities),
        start=known(start),
        end=known(start + timedelta(days=days - 1)),
        travel_days=known(chance.choice((0, 2, 2, 2, 3, 6, 7))),
        green_travel=known(chance.random() < 0.3),
        project_start=known(date(2021, 9, 1)),
        project_end=known(date(2027, 12, 31)),
        sending=known(chance.choice(COUNTRIES)),
        receiving=known(chance.choice(COUNTRIES)),
        venue=known(chance.choice((Venue.HOSTING_ORGANISATION, Venue.HOSTING_ORGANISATION, Venue.OTHER))),
        role=known(chance.choice(ROLES)),
        participants=known(participants),
        born=tuple(date(2008, 1, 1) + timedelta(days=chance.randrange(700)) for _ in range(min(participants, 2))),
        fewer_opportunities=known(chance.choice((0, 0, participants))),
        enrolled=known(chance.random() < 0.95),
        countries_of_participants=known((Country.BE, chance.choice(COUNTRIES))),
        accompanying=known(chance.choice((1, 2))),
        accompanied_days=known(chance.choice((days, days, 1))),
        learning_programme=known(chance.random() < 0.95),
        learning_agreement=known(chance.random() < 0.95),
    )


TOPICS = {
    "programme": "school/individual-pupil-mobility/learning-programme",
    "agreement": "school/individual-pupil-mobility/learning-agreement",
    "period": "project-period",
    "sending": "programme-2021-2027/sending",
    "receiving": "programme-2021-2027/receiving",
    "abroad": "programme-2021-2027/abroad",
}


def compare(mobilities: Sequence[Mobility]) -> None:
    """Stop where the library and the rules by hand differ, in the whole or in any rule."""
    words = {"met": True, "not met": False, "undecided": None}
    for mobility in mobilities:
        report = check(mobility)
        assert report.outcome is by_hand.outcome(mobility), mobility
        by_rule = {rule.id: words[outcome.value] for rule, _line, outcome in report.judged}
        by_topic = {rule.topic.value: words[outcome.value] for rule, _line, outcome in report.judged}
        for name, truth in zip(by_hand.NAMES, by_hand.truths(mobility), strict=True):
            key = TOPICS.get(name, name)
            of_library = by_rule.get(key, True) if "/" in key else by_topic.get(key, True)
            recalled = name == "participants" and mobility.activity is Activity.PREPARATORY_VISIT
            assert recalled or of_library is truth, (name, of_library, truth, mobility)


def timed(run: Callable[[Mobility], object], mobilities: Sequence[Mobility]) -> float:
    """Time one pass over the mobilities, without the collector of garbage."""
    gc.collect()
    gc.disable()
    begin = perf_counter()
    for mobility in mobilities:
        run(mobility)
    elapsed = perf_counter() - begin
    gc.enable()
    return elapsed


def outcome_only(mobility: Mobility) -> object:
    """Ask the library for no more than the outcome."""
    chosen = choose(RULES, mobility.call, mobility.action, mobility.activity)
    return chosen.weighing(Evidence.SECONDARY).outcome(mobility)


SCHOOL_ALONE = RuleSet(
    *(
        Programme(
            title=programme.title,
            subject=programme.subject,
            first=programme.first,
            last=programme.last,
            rules=tuple(rule for rule in programme.rules if rule.id.split("/")[0].startswith(("programme", "school"))),
        )
        for programme in RULES.programmes
    )
)
CASES: dict[str, Callable[[Mobility], object]] = {
    "rules by hand": by_hand.outcome,
    "outcome only": outcome_only,
    "check()": check,
    "check() with the school field alone": lambda mobility: check(mobility, rules=SCHOOL_ALONE),
    "check() and all findings": lambda mobility: check(mobility).findings,
    "check() and the words of what is not met": lambda mobility: [
        finding.text("nl") for finding in check(mobility).findings if finding.outcome.value == "not met"
    ],
}


def size_of_a_report(mobilities: Sequence[Mobility]) -> float:
    """Weigh reports whose findings nobody looked at, in bytes each; the mobilities are not counted."""
    for mobility in mobilities:
        check(mobility)
    tracemalloc.start()
    reports: list[Report[Mobility]] = [check(mobility) for mobility in mobilities]
    size = tracemalloc.get_traced_memory()[0] / len(reports)
    tracemalloc.stop()
    return size


def time_all(sample: Sequence[Mobility], rounds: int) -> None:
    """Time all cases in rounds, in an order that rotates, and print the ratios."""
    names = list(CASES)
    for name in names:
        timed(CASES[name], sample)
    times: dict[str, list[float]] = {name: [] for name in names}
    for turn in range(rounds):
        for name in names[turn % len(names) :] + names[: turn % len(names)]:
            times[name].append(timed(CASES[name], sample))
    for name in names:
        ratios = [one / other for one, other in zip(times[name], times["rules by hand"], strict=True)]
        each = median(times[name]) / len(sample) * 1e6
        print(f"  {name:42} {median(ratios):5.2f} x  ({min(ratios):.2f}-{max(ratios):.2f})   {each:6.2f} µs")


def main(rounds: int) -> None:
    """Compare, time, and print the ratios."""
    chance = random.Random(2026)
    mobilities = [random_mobility(chance) for _ in range(COMPARED)]
    compare(mobilities)
    print(f"{COMPARED:,} random mobilities: the library and the rules by hand agree on each rule.")
    not_refused = [mobility for mobility in mobilities if by_hand.outcome(mobility) is not Outcome.NOT_MET]
    print(f"{rounds} rounds; CPython {platform.python_version()}, {platform.machine()}")
    for what, sample in (("as they come", mobilities), ("of which none is refused", not_refused)):
        print(f"{len(sample[:TIMED]):,} mobilities {what}:")
        time_all(sample[:TIMED], rounds)
    print(f"a report whose findings nobody looked at: {size_of_a_report(mobilities[:TIMED]):.0f} bytes")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
