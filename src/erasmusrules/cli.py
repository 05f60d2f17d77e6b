"""The command line: ``python -m erasmusrules check|requirements|changes|snapshot|labels``."""

from __future__ import annotations

import argparse
import csv
import json
import os
import signal
import sys
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar

from erasmusrules import records
from erasmusrules.brief import COLUMNS, Brief, Tally, answers_in_brief, in_all
from erasmusrules.changes import changes
from erasmusrules.checking import check
from erasmusrules.demands import requirements
from erasmusrules.formats import Unit, quantity, sentence
from erasmusrules.label import LANGUAGES, Label, Language
from erasmusrules.mobility import Mobility
from erasmusrules.outcome import Outcome
from erasmusrules.output import Output
from erasmusrules.problems import Problem, WrongInput, printable
from erasmusrules.project import Project
from erasmusrules.rules import Style
from erasmusrules.snapshots import snapshot
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.commission_labels import COMMISSION_LABELS
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.fields import Field
from erasmusrules.vocabulary.term import Term

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress

T = TypeVar("T")
Colouring = Callable[[Style, str], str]

ALL_MET, NOT_ALL_MET, WRONG_INPUT = 0, 1, 2
"""The exit status: all mobilities met; something not met or undecided; wrong input."""

NOT_READ_OR_WRITTEN, PIPE_CLOSED = 74, 141
"""The exit status where reading or writing failed, and where nobody reads on; of a signal it is 128 and its number."""

_BRIEF = ("csv", "summary")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit status.

    Args:
        arguments: the words after the program's name; those of the process where none are given.
    """
    options = _parser().parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    output = Output(sys.stdout)
    with output.stopping_between_answers():
        try:
            status: int = options.run(options, output)
            output.flush()
        except WrongInput as wrong:
            _break_off(output)
            _complain(wrong.text(options.lang), *(_rest(output, options) if output.rows else ()))
            return WRONG_INPUT
        except BrokenPipeError:
            return PIPE_CLOSED
        except OSError as error:
            _break_off(output)
            failed = sentence(_FAILED.fill(options.lang, reason=str(error.strerror)))
            _complain(failed, *_rest(output, options))
            return NOT_READ_OR_WRITTEN
        except KeyboardInterrupt as stopped:
            _break_off(output)
            _complain(*_rest(output, options))
            return 128 + getattr(stopped, "number", signal.SIGINT)
    return status


def _break_off(output: Output) -> None:
    """Print what was answered so far, where that is possible."""
    with suppress(OSError):
        output.flush()


def _rest(output: Output, options: argparse.Namespace) -> Sequence[str]:
    """Say how far a file was answered, and that the rest was not; other commands have no rows."""
    if options.run is not _check:
        return ()
    rows, rest = (_JUDGED, _NO_SUMMARY) if options.format == "summary" else (_ANSWERED, _NOT_THE_REST)
    return (rest.fill(options.lang, rows=sentence(quantity(output.rows, rows, options.lang))[:-1]),)


def _complain(*lines: str) -> None:
    """Say what went wrong, where anybody can hear it: a full disk under the complaints does not change the status."""
    with suppress(OSError):
        complaints = Output(sys.stderr)
        for line in lines:
            complaints.say(line)
        complaints.flush()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="erasmusrules", description="The rules of Erasmus+, in Dutch and in English.")
    commands = parser.add_subparsers(required=True, metavar="command")

    def command(name: str, run: Callable[[argparse.Namespace, Output], int], help_: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=help_, description=help_)
        added.set_defaults(run=run)
        added.add_argument("--lang", required=True, choices=LANGUAGES, help="the language of the answers")
        return added

    checking = command("check", _check, "Tell which mobilities in a file may take place, and why.")
    checking.add_argument(
        "file", metavar="FILE", help="CSV with a header, JSON Lines, or Parquet (.parquet); - is standard input"
    )
    checking.add_argument(
        "--format",
        choices=("text", "jsonl", "csv", "summary"),
        default="text",
        help="text to read, JSON Lines, a table of one line for each row, or only how many rows got which answer",
    )
    checking.add_argument(
        "--evidence",
        choices=[known.value for known in Evidence],
        default=Evidence.SECONDARY.value,
        help="the weakest evidence that decides",
    )
    checking.add_argument("--all", action="store_true", help="also list what is met, with its sources")
    checking.add_argument("--exit-zero", action="store_true", help="exit with 0 whatever the answers")

    requiring = command("requirements", _requirements, "Tell what an activity demands.")
    requiring.add_argument("action", metavar="ACTION", help="the code of an action: KA122-SCH")
    requiring.add_argument("activity", metavar="ACTIVITY", help="an activity: group-mobility-of-school-pupils")
    requiring.add_argument("--call", required=True, help="the call year of the grant")

    changing = command("changes", _changes, "Tell what changed from one call to another.")
    changing.add_argument("before", metavar="BEFORE", help="a call year")
    changing.add_argument("after", metavar="AFTER", help="a call year")

    telling = command("snapshot", _snapshot, "Tell all rules of a call, each with its calls, evidence and citations.")
    telling.add_argument("--call", required=True, help="the call year of the grant")

    labelling = command("labels", _labels, "List the terms of records with their names.")
    labelling.add_argument(
        "vocabulary",
        nargs="?",
        choices=list(_VOCABULARIES),
        help="one vocabulary, all if left out; fields are those of a mobility, project-fields those of a project",
    )
    return parser


# ----------------------------------------------------------------------------------------------------- check


def _check(options: argparse.Namespace, output: Output) -> int:
    write = _write_brief if options.format in _BRIEF else _write_each
    seen = write(options, output)
    if seen[None]:
        return WRONG_INPUT
    all_met = not seen[Outcome.NOT_MET.value] and not seen[Outcome.UNDECIDED.value]
    return ALL_MET if all_met or options.exit_zero else NOT_ALL_MET


def _write_each(options: argparse.Namespace, output: Output) -> Counter[str | None]:
    evidence, lang = Evidence(options.evidence), options.lang
    with _rows(options) as rows:
        if options.format == "jsonl":
            return _write_jsonl(rows, output, evidence, lang)
        return _write_text(rows, output, evidence, lang, everything=options.all)


def _write_brief(options: argparse.Namespace, output: Output) -> Counter[str | None]:
    """Write a line for each row, or only their tally: of a large file, many rows are judged at a time."""
    tally = Tally()
    lines = csv.writer(output, lineterminator="\n")
    with _briefs(options) as briefs:
        if options.format == "csv":
            output.say(",".join(COLUMNS))
        for brief in briefs:
            tally.add(brief)
            if options.format == "csv":
                lines.writerow(brief.cells)
            else:
                output.rows += 1
    if options.format == "summary":
        output.say(tally.text(options.lang))
        output.say(_NOTICE.text(options.lang))
    return tally.outcomes


@contextmanager
def _rows(options: argparse.Namespace) -> Generator[Iterator[records.Row]]:
    if _is_parquet(options.file):
        yield _files_for_parquet(options.file).rows_of_parquet(Path(options.file))
    else:
        with _opened(options.file) as stream:
            yield records.read(stream)


@contextmanager
def _briefs(options: argparse.Namespace) -> Generator[Iterator[Brief]]:
    how: dict[str, Any] = {"evidence": Evidence(options.evidence), "lang": options.lang}
    shown = _progress(to_screen=options.format == "csv")
    with nullcontext() if shown is None else shown:
        if _is_parquet(options.file):
            path, of_parquet = Path(options.file), _files_for_parquet(options.file)
            briefs = of_parquet.answers_of_parquet(path, **how)
            yield briefs if shown is None else iter(shown.track(briefs, total=of_parquet.rows_in(path)))
            return
        files = _files()
        with _opened(options.file) as file:
            stream = file if shown is None else shown.wrap_file(file, total=_size(file))
            if files is None:
                yield answers_in_brief(records.read(stream), **how)
            else:
                yield files.answers_of_file(stream, **how)


def _size(file: BinaryIO) -> int:
    """Give the size of a file; of what comes through a pipe it is 0: not known."""
    return os.fstat(file.fileno()).st_size


def _is_parquet(name: str) -> bool:
    return name.lower().endswith(".parquet")


def _files() -> ModuleType | None:
    """Give what reads many rows at a time, where it is installed."""
    try:
        from erasmusrules.frames import files
    except ImportError:
        return None
    return files


def _files_for_parquet(name: str) -> ModuleType:
    files = _files()
    if files is None:
        raise WrongInput([Problem(field="file", value=name, accepted=_WITH_FRAMES)])
    return files


def _progress(*, to_screen: bool) -> Progress | None:
    """Show how far a large file has been read, on a terminal that shows nothing else."""
    if not (sys.stderr and sys.stderr.isatty()) or (to_screen and sys.stdout and sys.stdout.isatty()):
        return None
    try:
        from rich.console import Console
        from rich.progress import Progress
    except ImportError:
        return None
    return Progress(console=Console(stderr=True), transient=True)


def _opened(name: str) -> AbstractContextManager[BinaryIO]:
    unreadable = WrongInput([Problem(field="file", value=name, accepted=_READABLE)])
    if name == "-":
        stream: BinaryIO | None = getattr(sys.stdin, "buffer", None)  # a process may have been given no input
        if stream is None:
            raise unreadable
        return nullcontext(stream)
    try:
        return Path(name).open("rb")
    except OSError:
        raise unreadable from None


def _write_jsonl(
    rows: Iterable[records.Row], output: Output, evidence: Evidence, lang: Language
) -> Counter[str | None]:
    seen: Counter[str | None] = Counter()
    for row in rows:
        if row.subject is None:
            seen[None] += 1
            answer = records.errors(row, lang)
        else:
            report = check(row.subject, evidence=evidence)
            seen[report.outcome.value] += 1
            answer = records.answer(report, lang)
        output.write(f"{json.dumps(answer, ensure_ascii=False)}\n")
    return seen


def _write_text(
    rows: Iterable[records.Row], output: Output, evidence: Evidence, lang: Language, *, everything: bool
) -> Counter[str | None]:
    coloured = _colouring()
    seen: Counter[str | None] = Counter()
    for row in rows:
        if row.subject is None:
            seen[None] += 1
            lines = [(Style.NOT_MET, _name(row, lang))]
            lines += [(Style.NOT_MET, f"  ! {problem.text(lang)}") for problem in row.problems]
            output.write(_block(lines, coloured))
        else:
            report = check(row.subject, evidence=evidence)
            seen[report.outcome.value] += 1
            said = [(style, f"  {line}") for style, line in report.lines(lang, everything=everything)]
            output.write(_block([(None, _name(row, lang)), *said], coloured))
    output.say(in_all(seen, lang))
    output.say(_NOTICE.text(lang))
    return seen


def _block(lines: Iterable[tuple[Style | None, str]], coloured: Colouring) -> str:
    """Write the lines on one row, with an empty line behind them."""
    return "".join(f"{line if style is None else coloured(style, line)}\n" for style, line in (*lines, (None, "")))


def _name(row: records.Row, lang: Language) -> str:
    name = _ROW.fill(lang, number=str(row.number)) if row.id is None else printable(row.id)
    if row.subject is None:
        return f"{name} ({_ROW.fill(lang, number=str(row.number))})" if row.id is not None else name
    call = "" if row.subject.call is None else _CALL.fill(lang, call=str(row.subject.call))
    return " · ".join(part for part in (name, row.subject.described(lang), call) if part)


def _colouring() -> Colouring:
    """Give what colours a line on a terminal where rich is installed; the text is the same everywhere."""
    console = _console()
    if console is None:
        return lambda _style, line: line

    def coloured(style: Style, line: str) -> str:
        with console.capture() as captured:
            console.print(
                line, style=_COLOURS[style], end="", emoji=False, highlight=False, markup=False, soft_wrap=True
            )
        return captured.get()

    return coloured


def _console() -> Console | None:
    # A process may have been started without an output: then there is no stream to ask.
    if not (sys.stdout and sys.stdout.isatty()):
        return None
    try:
        from rich.console import Console
    except ImportError:
        return None
    return Console()


# ------------------------------------------------------------------------------------------ the other commands


def _requirements(options: argparse.Namespace, output: Output) -> int:
    asked = records.mobility_of({"call": options.call, "action": options.action, "activity": options.activity})
    action, activity, call = _given("action", asked.action), _given("activity", asked.activity), _call(options.call)
    output.say(requirements(action, activity, call=call).text(options.lang))
    return ALL_MET


def _changes(options: argparse.Namespace, output: Output) -> int:
    problems: list[Problem] = []
    calls: list[int] = []
    for word in (options.before, options.after):
        try:
            calls.append(_call(word))
        except WrongInput as wrong:
            problems.extend(wrong.problems)
    if problems:
        raise WrongInput(problems)
    output.say(changes(*calls).text(options.lang))
    return ALL_MET


def _snapshot(options: argparse.Namespace, output: Output) -> int:
    output.say(snapshot(call=_call(options.call), lang=options.lang).removesuffix("\n"))
    return ALL_MET


def _call(word: str) -> int:
    return _given("call", records.mobility_of({"call": word}).call)


def _given(field: str, value: T | None) -> T:
    """Refuse an empty word: here it is no unknown fact but a question without its subject."""
    if value is None:
        raise WrongInput([Problem(field=field, value="", accepted=_NOT_EMPTY)])
    return value


def _labels(options: argparse.Namespace, output: Output) -> int:
    for name, terms in _VOCABULARIES.items():
        if options.vocabulary in {None, name}:
            output.say(f"# {name}")
            for code, label in terms().items():
                output.say(f"{code}\t{label.text(options.lang)}")
    return ALL_MET


def _in_each_field(meaning: Mapping[Field, Activity]) -> Label:
    """Name an activity for each field, where a label means another one in each."""
    names = [(field.label, activity.label) for field, activity in meaning.items()]
    return Label(
        nl="; ".join(f"{field.nl}: {name.nl}" for field, name in names),
        en="; ".join(f"{field.en}: {name.en}" for field, name in names),
    )


def _names(vocabulary: type[Term]) -> Mapping[str, Label]:
    return {term.code: term.label for term in vocabulary}


_VOCABULARIES: Mapping[str, Callable[[], Mapping[str, Label]]] = {
    "fields": lambda: Mobility.FIELD_LABELS,
    "project-fields": lambda: Project.FIELD_LABELS,
    **{name: partial(_names, vocabulary) for name, vocabulary in records.VOCABULARIES.items()},
    "commission-labels": lambda: {
        label.text: label.meaning.label if isinstance(label.meaning, Activity) else _in_each_field(label.meaning)
        for label in COMMISSION_LABELS
    },
    "countries": lambda: {term.code: term.label for term in Country},
    "programme-fields": partial(_names, Field),
    "evidence": lambda: {known.value: known.label for known in Evidence},
}

# ----------------------------------------------------------------------------------------------------- words

_COLOURS = {
    Style.MET: "green",
    Style.NOT_MET: "red",
    Style.UNDECIDED: "yellow",
    Style.TO_ARRANGE: "cyan",
    Style.ADVICE: "dim",
    Style.SOURCE: "dim",
}
_FAILED = Label(nl="lezen of schrijven is mislukt: {reason}", en="reading or writing failed: {reason}")
_ANSWERED = Unit(
    one=Label(nl="{n} rij is volledig beantwoord", en="{n} row is answered in full"),
    other=Label(nl="{n} rijen zijn volledig beantwoord", en="{n} rows are answered in full"),
)
_NOT_THE_REST = Label(nl="{rows}; wat daarna volgt, niet.", en="{rows}; whatever follows is not.")
_JUDGED = Unit(
    one=Label(nl="{n} rij is beoordeeld", en="{n} row was judged"),
    other=Label(nl="{n} rijen zijn beoordeeld", en="{n} rows were judged"),
)
_NO_SUMMARY = Label(
    nl="{rows}; wat daarna volgt, niet. Er is geen samenvatting.",
    en="{rows}; whatever follows was not. There is no summary.",
)
_READABLE = Label(nl="een bestand dat gelezen kan worden", en="a file that can be read")
_NOT_EMPTY = Label(nl="een waarde", en="a value")
_ROW = Label(nl="rij {number}", en="row {number}")
_CALL = Label(nl="oproep {call}", en="call {call}")
_WITH_FRAMES = Label(
    nl="CSV of JSON Lines; voor Parquet: pip install 'erasmusrules[frames]'",
    en="CSV or JSON Lines; for Parquet: pip install 'erasmusrules[frames]'",
)
_NOTICE = Label(
    nl="Dit is een hulpmiddel, geen beslissing van het nationaal agentschap. De Engelse programmagids heeft voorrang.",
    en="This is an aid, not a decision of the National Agency. The English Programme Guide prevails.",
)
