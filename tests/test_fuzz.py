"""The tool that tries bad input: its laws hold here, and it notices where they do not."""

import io
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

import pytest

import fuzz
from erasmusrules import records
from erasmusrules.brief import Brief
from erasmusrules.frames.files import answers_of_file

FILE = b"id,call,action,activity\na,2019,KA101,job-shadowing\n\nb,2019,KA101,job\nc,2019\n"


@pytest.mark.parametrize("kind", [fuzz.of_records, fuzz.of_csv, fuzz.of_json])
def test_bad_input_keeps_the_laws(kind: Callable[[fuzz.Drawn, fuzz.Count, int], None]) -> None:
    """A few hundred of each kind; `.ci/run` tries more, and `docs/testing.md` tells of very many."""
    count = fuzz.Count(most=200, seconds=60)
    fuzz.by_hypothesis(kind, count, size=100)
    assert count.inputs >= 200
    assert count.answered
    assert count.told


def test_any_bytes_keep_the_laws() -> None:
    """Bytes that chance alone has bent."""
    count = fuzz.Count(most=300, seconds=60)
    fuzz.without_coverage(count)
    assert count.inputs == 300
    assert count.answered
    assert count.told
    assert count.files


def test_a_row_that_is_lost_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that skips the rows with something wrong breaks a law."""

    def skipping(stream: io.BytesIO) -> Iterator[records.Row]:
        return (row for row in records.read(stream) if row.subject)

    count = fuzz.Count(most=1, seconds=60)
    fuzz.no_row_is_lost(FILE, count)
    assert (count.answered, count.told) == (1, 2)
    monkeypatch.setattr(fuzz, "read", skipping)
    with pytest.raises(AssertionError, match="a row is lost"):
        fuzz.no_row_is_lost(FILE, count)


def test_an_answer_of_its_own_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader of many rows at a time that answers them in another order breaks a law."""

    def backwards(stream: io.BytesIO, **how: Any) -> Iterator[Brief]:
        return reversed([*answers_of_file(stream, **how)])

    count = fuzz.Count(most=1, seconds=60)
    fuzz.is_answered_alike_together(FILE, count, few=0, part=2)
    monkeypatch.setattr(fuzz, "answers_of_file", backwards)
    with pytest.raises(AssertionError, match=r"together Brief.row=5, .* alone Brief.row=2"):
        fuzz.is_answered_alike_together(FILE, count, few=0, part=2)


def test_an_order_that_matters_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that heeds only the first field breaks a law."""

    def hasty(record: records.Record) -> object:
        return records.subject_of(dict([*record.items()][:1]))

    record = {"call": 2019, "action": "KA101", "activity": "job-shadowing"}
    fuzz.is_read_in_any_order(record, Random(1), fuzz.Count(most=1, seconds=60))
    monkeypatch.setattr(fuzz, "subject_of", hasty)
    with pytest.raises(AssertionError, match="the order of the fields matters"):
        fuzz.is_read_in_any_order(record, Random(1), fuzz.Count(most=1, seconds=60))
