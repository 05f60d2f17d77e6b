"""What a command prints: whole answers, whatever happens to the disk, to the reader or to the program itself."""

from __future__ import annotations

import errno
import os
import signal
import stat
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from io import RawIOBase, TextIOWrapper
from threading import current_thread, main_thread
from types import FrameType
from typing import TextIO, cast

_PART = 1 << 16
"""So many bytes are gathered before they are written, unless the stream is one that shows each line at once."""

_STOPS = {signal.SIGINT: signal.default_int_handler, signal.SIGTERM: signal.SIG_DFL}
"""What asks a program to stop, and what Python does then; where something else was set up, that stays."""


class Stopped(KeyboardInterrupt):
    """Somebody asked the program to stop, with control C or with a signal."""

    number: int

    def __init__(self, number: int) -> None:
        self.number = number
        super().__init__(number)


class Output:
    """A stream on which every answer stands whole or not at all.

    Nothing is left behind in the stream: what could not be written is dropped, so that Python does not try it once
    more, and complain, when it ends.

    Attributes:
        rows: how many rows are answered in full so far.

    Args:
        stream: standard output, or what stands in its place; ``None`` where a process has none.
    """

    rows: int

    def __init__(self, stream: TextIO | None) -> None:
        self.rows = 0
        self._stream = stream
        self._sink = _sink(stream)
        self._at_once = isinstance(stream, TextIOWrapper) and (stream.line_buffering or stream.write_through)
        self._waiting: list[tuple[bytes, int]] = []
        self._size = 0
        self._is_writing = False
        self._asked: int | None = None
        if stream is not None:
            stream.flush()  # what was printed before stands before

    def write(self, answer: str) -> None:
        """Write the answer of one row, line ends and all: a ``csv.writer`` does so for each row.

        Raises:
            OSError: if it cannot be written.
            Stopped: if somebody asked for it meanwhile.
        """
        self._put(answer, rows=1)

    def say(self, text: str) -> None:
        """Write lines that answer no row.

        Raises:
            OSError: if they cannot be written.
            Stopped: if somebody asked for it meanwhile.
        """
        self._put(f"{text}\n", rows=0)

    def flush(self) -> None:
        """Write what waits. Of an answer that cannot be written in full, nothing stays in a file.

        Raises:
            OSError: if it cannot be written.
        """
        data, done = memoryview(b"".join(piece for piece, _rows in self._waiting)), 0
        self._is_writing = True
        try:
            while done < len(data):
                written = self._sink(data[done:])
                if written is None:
                    raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))
                done += written
        finally:
            self._settle(done)
            self._is_writing = False

    @contextmanager
    def stopping_between_answers(self) -> Generator[None]:
        """Let control C and SIGTERM raise `Stopped`: at once, or after what is being written; a second one kills."""
        if current_thread() is not main_thread():
            yield  # only the main thread hears of signals
            return
        ours = {number: was for number, was in _STOPS.items() if signal.getsignal(number) == was}
        for number in ours:
            signal.signal(number, self._stop)
        try:
            yield
        finally:
            for number, was in ours.items():
                signal.signal(number, was)

    def _stop(self, number: int, _frame: FrameType | None) -> None:
        signal.signal(number, signal.SIG_DFL)
        self._asked = number
        if not self._is_writing:
            raise Stopped(number)

    def _put(self, text: str, *, rows: int) -> None:
        piece = text.encode("utf-8", "backslashreplace")
        self._waiting.append((piece, rows))
        self._size += len(piece)
        if self._at_once or self._size >= _PART:
            self.flush()
        if self._asked is not None:
            raise Stopped(self._asked)

    def _settle(self, done: int) -> None:
        """Count the answers that were written in full, and take back the beginning of one that was not."""
        for piece, rows in self._waiting:
            if len(piece) > done:
                break
            done -= len(piece)
            self.rows += rows
        else:
            done = 0
        self._waiting.clear()
        self._size = 0
        if done:
            self._take_back(done)

    def _take_back(self, count: int) -> None:
        if self._stream is None:
            return
        with suppress(OSError):  # a stream that is no file keeps what it got
            file = self._stream.fileno()
            end, found = os.lseek(file, 0, os.SEEK_CUR), os.fstat(file)
            if stat.S_ISREG(found.st_mode) and found.st_size == end:
                os.ftruncate(file, end - count)
                os.lseek(file, end - count, os.SEEK_SET)


def _sink(stream: TextIO | None) -> Callable[[memoryview], int | None]:
    """Give what takes bytes and tells how many it took: of a file the file itself, not the buffer before it."""
    if stream is None:
        return len
    buffer: object = getattr(stream, "buffer", None)
    if buffer is not None:
        return cast("RawIOBase", getattr(buffer, "raw", buffer)).write

    def write(data: memoryview) -> int:
        stream.write(bytes(data).decode())
        return len(data)

    return write
