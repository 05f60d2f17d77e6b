"""What holds from one call to another."""

import pytest

from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label
from erasmusrules.sources import Citation, Evidence, Source


def _citation(evidence: Evidence) -> Citation:
    label = Label(nl=evidence.value, en=evidence.value)
    source = Source(key=evidence.name, publisher=label, title="page", version="2018", address="-", evidence=evidence)
    return source.at("p. 1", "a number")


SEED = _citation(Evidence.SEED)
OFFICIAL = _citation(Evidence.OFFICIAL)
SECONDARY = _citation(Evidence.SECONDARY)
RECALLED = _citation(Evidence.RECALLED)

SILENT = Label(nl="de bronnen zwijgen", en="the sources are silent")


# ------------------------------------------------------------------------------------------------------ lines


def test_a_line_holds_a_value_for_its_calls() -> None:
    """A line keeps its calls, its value, and all its citations in their order."""
    line = In(2014, 2017, 5, SECONDARY, OFFICIAL)
    assert (line.first, line.last, line.value, line.citations) == (2014, 2017, 5, (SECONDARY, OFFICIAL))


def test_a_line_may_hold_for_one_call() -> None:
    """The first call may be the last one too, and 2014 is the earliest."""
    line = In(2014, 2014, 5, OFFICIAL)
    assert (line.first, line.last) == (2014, 2014)


def test_a_line_takes_the_strongest_evidence_of_its_citations() -> None:
    """One strong source is enough, wherever it stands among the citations."""
    assert In(2014, 2017, 5, RECALLED).evidence is Evidence.RECALLED
    assert In(2014, 2017, 5, SECONDARY, OFFICIAL, RECALLED).evidence is Evidence.OFFICIAL
    assert In(2014, 2017, 5, SEED, SECONDARY).evidence is Evidence.SEED


def test_a_line_may_be_weaker_than_its_citations() -> None:
    """Citations that each carry only a part of the line make it weaker than they are."""
    assert In(2014, 2017, 5, SEED, OFFICIAL, evidence=Evidence.SECONDARY).evidence is Evidence.SECONDARY
    assert In(2014, 2017, 5, OFFICIAL, evidence=Evidence.OFFICIAL).evidence is Evidence.OFFICIAL


def test_a_line_is_never_stronger_than_its_citations() -> None:
    """Evidence stronger than the strongest citation is refused, with both named."""
    with pytest.raises(ValueError, match=r"^calls 2014-2017: official evidence, but the citations are secondary$"):
        In(2014, 2017, 5, RECALLED, SECONDARY, evidence=Evidence.OFFICIAL)


def test_a_line_without_a_citation_is_refused() -> None:
    """Nothing is known without a source."""
    with pytest.raises(ValueError, match=r"^calls 2014-2017: a line needs at least one citation$"):
        In(2014, 2017, 5)


@pytest.mark.parametrize(("first", "last"), [(2018, 2017), (2013, 2017), (2013, 2013), (2027, 2014)])
def test_calls_out_of_order_or_before_the_programme_are_refused(first: int, last: int) -> None:
    """A line and a gap run from an earlier to a later call, and from 2014 at the earliest."""
    message = f"^calls {first}-{last}: accepted: 2014 <= first <= last$"
    with pytest.raises(ValueError, match=message):
        In(first, last, 5, OFFICIAL)
    with pytest.raises(ValueError, match=message):
        Gap(first, last, SILENT, OFFICIAL)


# ------------------------------------------------------------------------------------------------------- gaps


def test_a_gap_says_why() -> None:
    """A gap keeps its calls, its reason and what was read."""
    gap = Gap(2021, 2023, SILENT, OFFICIAL, SECONDARY)
    assert (gap.first, gap.last, gap.why, gap.citations) == (2021, 2023, SILENT, (OFFICIAL, SECONDARY))


def test_a_gap_needs_no_citation() -> None:
    """Where the sources are silent, there may be nothing to cite."""
    assert Gap(2021, 2021, SILENT).citations == ()


# -------------------------------------------------------------------------------------------------- histories

FIVE = In(2015, 2017, 5, OFFICIAL)
THREE = In(2018, 2018, 3, SEED, RECALLED)
OPEN = Gap(2020, 2021, SILENT, SECONDARY)
DAYS = History(FIVE, THREE, OPEN)


@pytest.mark.parametrize(
    ("call", "entry"),
    [
        (2014, None),
        (2015, FIVE),
        (2016, FIVE),
        (2017, FIVE),
        (2018, THREE),
        (2019, None),
        (2020, OPEN),
        (2021, OPEN),
        (2022, None),
    ],
)
def test_the_entry_of_a_call(call: int, entry: In[int] | Gap | None) -> None:
    """A call has the line or the gap it lies in, both ends included; a call that nobody read has none."""
    assert DAYS.at(call) is entry


def test_an_empty_history_has_nothing_for_any_call() -> None:
    """Without entries, nothing was read."""
    empty: History[int] = History()
    assert empty.at(2018) is None
    assert list(empty) == []


def test_a_history_goes_through_its_entries_in_order() -> None:
    """Lines and gaps come in the order of the calls."""
    assert list(DAYS) == [FIVE, THREE, OPEN]


@pytest.mark.parametrize(
    ("entries", "calls"),
    [
        ((In(2014, 2017, 5, SEED), In(2017, 2020, 3, SEED)), "2014-2017 and 2017-2020"),
        ((In(2014, 2020, 5, SEED), In(2016, 2017, 3, SEED)), "2014-2020 and 2016-2017"),
        ((In(2014, 2017, 5, SEED), In(2014, 2017, 5, SEED)), "2014-2017 and 2014-2017"),
        ((In(2018, 2020, 3, SEED), In(2014, 2017, 5, SEED)), "2018-2020 and 2014-2017"),
        ((Gap(2014, 2016, SILENT), In(2016, 2017, 5, SEED)), "2014-2016 and 2016-2017"),
        ((In(2014, 2016, 5, SEED), In(2018, 2019, 4, SEED), Gap(2019, 2020, SILENT)), "2018-2019 and 2019-2020"),
    ],
)
def test_entries_that_overlap_or_are_out_of_order_are_refused(entries: tuple[In[int] | Gap, ...], calls: str) -> None:
    """No call may have two entries, whether lines or gaps; the two are named."""
    with pytest.raises(ValueError, match=f"^calls {calls} overlap$"):
        History(*entries)


def test_each_makes_another_history_with_the_same_calls_and_sources() -> None:
    """Each value is made into something else; calls, gaps, citations and evidence stay as they were."""
    weak = In(2024, 2026, 2, OFFICIAL, evidence=Evidence.RECALLED)
    sentences = History(FIVE, THREE, OPEN, weak).each(lambda days: f"{days} days")
    assert list(sentences) == [
        In(2015, 2017, "5 days", OFFICIAL),
        In(2018, 2018, "3 days", SEED, RECALLED),
        OPEN,
        In(2024, 2026, "2 days", OFFICIAL, evidence=Evidence.RECALLED),
    ]


def test_each_may_cite_further_sources() -> None:
    """What is made may rest on more: every line gets the further sources behind its own; a gap gets none."""
    doubled = History(FIVE, OPEN).each(lambda days: days * 2, RECALLED, SEED)
    line, gap = doubled
    assert isinstance(line, In)
    assert (line.value, line.citations) == (10, (OFFICIAL, RECALLED, SEED))
    assert gap is OPEN


def test_further_sources_do_not_make_a_line_stronger() -> None:
    """A line is as sure as it was before, however strong the source that is added."""
    line = History(FIVE).each(lambda days: days, SEED).at(2015)
    assert isinstance(line, In)
    assert line.evidence is Evidence.OFFICIAL


def test_what_is_made_may_be_weaker_than_what_it_is_made_of() -> None:
    """The list of countries is official; what is asked of them may have been read in a copy."""
    weaker = History(FIVE, OPEN).each(lambda days: days, evidence=Evidence.SECONDARY)
    assert [getattr(entry, "evidence", None) for entry in weaker] == [Evidence.SECONDARY, None]


FOUR = In(2016, 2016, 4, SECONDARY)
NO_ANSWER = Gap(2014, 2014, SILENT)


@pytest.mark.parametrize(
    ("entries", "calls"),
    [
        ((), [(2015, 2017, 5), (2018, 2018, 3), (2020, 2021, None)]),
        ((FOUR,), [(2015, 2015, 5), (2016, 2016, 4), (2017, 2017, 5), (2018, 2018, 3), (2020, 2021, None)]),
        ((In(2015, 2017, 4, SEED),), [(2015, 2017, 4), (2018, 2018, 3), (2020, 2021, None)]),
        ((In(2017, 2020, 4, SEED),), [(2015, 2016, 5), (2017, 2020, 4), (2021, 2021, None)]),
        ((In(2019, 2019, 4, SEED),), [(2015, 2017, 5), (2018, 2018, 3), (2019, 2019, 4), (2020, 2021, None)]),
        ((In(2022, 2026, 4, SEED),), [(2015, 2017, 5), (2018, 2018, 3), (2020, 2021, None), (2022, 2026, 4)]),
        (
            (NO_ANSWER, FOUR),
            [
                (2014, 2014, None),
                (2015, 2015, 5),
                (2016, 2016, 4),
                (2017, 2017, 5),
                (2018, 2018, 3),
                (2020, 2021, None),
            ],
        ),
    ],
)
def test_other_lines_take_the_place_of_what_was_said_of_their_calls(
    entries: tuple[In[int] | Gap, ...], calls: list[tuple[int, int, int | None]]
) -> None:
    """What was said of other calls stays, with its sources and its evidence; the history itself does not change."""
    found = DAYS.with_(*entries)
    assert [(entry.first, entry.last, getattr(entry, "value", None)) for entry in found] == calls
    assert list(DAYS) == [FIVE, THREE, OPEN]


def test_what_is_left_of_a_line_keeps_its_sources() -> None:
    """Both halves rest on what the whole rested on; of a gap too."""
    weak = In(2014, 2016, 5, OFFICIAL, SECONDARY, evidence=Evidence.RECALLED)
    gap = Gap(2018, 2020, SILENT, SECONDARY)
    assert list(History(weak, gap).with_(In(2015, 2015, 4, SEED), In(2018, 2019, 3, SEED))) == [
        In(2014, 2014, 5, OFFICIAL, SECONDARY, evidence=Evidence.RECALLED),
        In(2015, 2015, 4, SEED),
        In(2016, 2016, 5, OFFICIAL, SECONDARY, evidence=Evidence.RECALLED),
        In(2018, 2019, 3, SEED),
        Gap(2020, 2020, SILENT, SECONDARY),
    ]


def test_two_other_lines_of_one_call_are_refused() -> None:
    """Neither is the line of that call."""
    with pytest.raises(ValueError, match=r"^calls 2016-2016 and 2016-2017 overlap$"):
        DAYS.with_(FOUR, In(2016, 2017, 6, SEED))
