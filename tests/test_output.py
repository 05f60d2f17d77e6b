"""What is printed stands whole or not at all, on a disk that fills up and under a signal."""

from __future__ import annotations

import io
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from erasmusrules.output import Output, Stopped

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


class Sink(io.RawIOBase):
    """A stream that does something each time it is written to, and takes a few bytes at a time."""

    def __init__(self, happens: Callable[[int], None], *, at_a_time: int = 4) -> None:
        self.got = b""
        self._happens = happens
        self._at_a_time = at_a_time

    def writable(self) -> bool:
        """Tell that it can be written to."""
        return True

    def write(self, data: ReadableBuffer) -> int:
        """Take the first few bytes."""
        taken = bytes(memoryview(data))[: self._at_a_time]
        self.got += taken
        self._happens(len(self.got))
        return len(taken)


def stream_over(sink: Sink) -> io.TextIOWrapper:
    """Make a text stream as standard output is one: text over a buffer over a file."""
    return io.TextIOWrapper(io.BufferedWriter(sink), encoding="utf-8")


def test_what_is_taken_in_pieces_is_written_in_full() -> None:
    """A file may take less than it is given; what stood on the stream before stands before."""
    sink = Sink(lambda _got: None)
    stream = stream_over(sink)
    stream.write("heading\n")
    output = Output(stream)
    output.write("first answer\n")
    output.say("é \udce9")
    output.flush()
    assert sink.got.decode() == "heading\nfirst answer\né \\udce9\n"
    assert output.rows == 1


@pytest.fixture(autouse=True)
def _signals_as_python_sets_them_up() -> Iterator[None]:
    """A process in the background of a shell is started deaf to control C; what is tested here is not."""
    before = {
        signal.SIGINT: signal.signal(signal.SIGINT, signal.default_int_handler),
        signal.SIGTERM: signal.signal(signal.SIGTERM, signal.SIG_DFL),
    }
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_waits_for_the_end_of_what_is_being_written(number: signal.Signals) -> None:
    """Control C in the middle of a line stops the program behind it; the handlers of before come back."""
    before = signal.getsignal(number)
    sink = Sink(lambda got: signal.raise_signal(number) if got == 4 else None)
    output = Output(stream_over(sink))
    with output.stopping_between_answers():
        output.write("a" * 9 + "\n")
        output.flush()
        with pytest.raises(Stopped) as stopped:
            output.write("b\n")
    assert stopped.value.number == number
    assert sink.got == b"aaaaaaaaa\n"
    assert output.rows == 1
    assert signal.getsignal(number) is before


def test_a_signal_stops_what_is_not_writing_at_once() -> None:
    """Who waits for a row that never comes can be stopped too."""
    output = Output(io.StringIO())
    with output.stopping_between_answers(), pytest.raises(Stopped):
        signal.raise_signal(signal.SIGINT)


def test_a_second_signal_kills() -> None:
    """The first signal asks, and what it set aside then is the system's own: the second one ends the program."""
    output = Output(io.StringIO())
    with output.stopping_between_answers():
        with pytest.raises(Stopped):
            signal.raise_signal(signal.SIGTERM)
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL


def test_a_signal_that_was_set_up_otherwise_stays_so() -> None:
    """A program that is told to ignore control C, as behind `nohup`, still does."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with Output(io.StringIO()).stopping_between_answers():
            signal.raise_signal(signal.SIGINT)
    finally:
        signal.signal(signal.SIGINT, before)


def full_after(limit: int) -> Callable[[int], None]:
    """Make a disk that is full after so many bytes."""

    def happens(got: int) -> None:
        if got >= limit:
            raise OSError(28, "No space left on device")

    return happens


def test_answers_that_did_not_get_through_are_not_counted() -> None:
    """Only what was written in full counts; what was not is dropped, so that nothing is tried twice."""
    sink = Sink(full_after(12))
    output = Output(stream_over(sink))
    for answer in ("first\n", "second\n", "third\n"):
        output.write(answer)
    with pytest.raises(OSError, match="No space left"):
        output.flush()
    assert output.rows == 1
    output.flush()
    assert sink.got == b"first\nsecond"


def test_the_beginning_of_an_answer_is_taken_back(tmp_path: Path) -> None:
    """A file ends with the last answer that fitted, and what stood in it before stays."""
    resource = pytest.importorskip("resource")
    file = tmp_path / "answers.txt"
    file.write_bytes(b"before\n")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with file.open("a", encoding="utf-8") as stream:
        output = Output(stream)
        output.write("first\n")
        output.write("second\n")
        resource.setrlimit(resource.RLIMIT_FSIZE, (17, hard))
        try:
            with pytest.raises(OSError, match="File too large"):
                output.flush()
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert file.read_bytes() == b"before\nfirst\n"
    assert output.rows == 1


def test_a_process_without_an_output_writes_nowhere() -> None:
    """Its answers are counted all the same."""
    output = Output(None)
    output.write("answer\n")
    output.flush()
    assert output.rows == 1
