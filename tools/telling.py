"""What rules say and how they answer examples, as JSON: what `tools/review.py` compares.

PYTHONPATH=FOLDER/src python tools/telling.py FOLDER [EXAMPLE ...]

The rules are those of the checkout in FOLDER, which may be an older one: only what a `Rule` has always had is asked.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import erasmusrules
from erasmusrules.checking import check
from erasmusrules.conditions import Fixed, leaves
from erasmusrules.history import Gap
from erasmusrules.outcome import Outcome
from erasmusrules.problems import WrongInput
from erasmusrules.records import read
from erasmusrules.rulebook import PROJECT_RULES, RULES


def rules_told() -> dict[str, dict[str, dict[str, Any]]]:
    """Tell each rule, and all that a change can change in it, call by call."""
    told: dict[str, dict[str, dict[str, Any]]] = {}
    for rule_set in (RULES, PROJECT_RULES):
        for programme in rule_set.programmes:
            for rule in programme.rules:
                of_calls = rule_told(rule, range(programme.first, programme.last + 1))
                told.setdefault(rule.id, {}).update(of_calls)
    return told


def rule_told(rule: Any, calls: range) -> dict[str, dict[str, Any]]:
    """Tell one rule; a line is put into words once for all its calls."""
    always = {
        "title": _both(rule.title),
        "applies to": _words(rule.applies),
        "applies to the terms": _terms(rule.applies),
        "kind": rule.kind.value,
        "topic": rule.topic.value,
        "leaves out": [_both(label) for label in rule.leaves_out],
    }
    told = {str(call): {**always, "says": None, "source": []} for call in calls}
    for entry in rule.requires:
        line = _line(entry)
        told |= {call: {**always, **line} for call in told if entry.first <= int(call) <= entry.last}
    return told


def _line(entry: Any) -> dict[str, Any]:
    source = [f"{cited}: {cited.says}" for cited in entry.citations]
    if isinstance(entry, Gap):
        return {"says": {lang: f"? {words}" for lang, words in _both(entry.why).items()}, "source": source}
    terms = _terms(entry.value)
    return {"says": _words(entry.value), "evidence": entry.evidence.value, "terms": terms, "source": source}


def _words(condition: Any) -> dict[str, str]:
    return {lang: condition.words(lang) for lang in ("nl", "en")}


def _both(label: Any) -> dict[str, str]:
    return {"nl": label.nl, "en": label.en}


def _terms(condition: Any) -> list[str]:
    """Name what words may leave out: terms by the place of their condition, what is fixed, each need."""
    told: list[str] = []
    for place, leaf in enumerate(leaves(condition), 1):
        where = f"condition {place}: " if condition.parts else ""
        told += sorted(f"{where}{_code(term)}" for term in getattr(leaf, "terms", ()))
        told += sorted(f"{where}{_code(term)} (in doubt)" for term in getattr(leaf, "doubtful", ()))
        if isinstance(leaf, Fixed):
            told.append(f"{where}always {'met' if leaf.met else 'not met'}")
    return told + _grounds(condition)


def _grounds(condition: Any) -> list[str]:
    """Name each need of accompaniment with its reason and its exception."""
    told = [_ground(ground) for ground in getattr(condition, "grounds", ())]
    return told + [ground for part in condition.parts for ground in _grounds(part)]


def _ground(ground: Any) -> str:
    exception = "" if ground.unless is None else f", unless {ground.unless.words('en')}"
    return f"{_code(ground.need)}: {_code(ground.reason)}{exception}"


def _code(term: Any) -> str:
    return str(getattr(term, "code", term))


def answers_told(example: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Tell how the rows of a file are answered: the outcome, the reasons, and what is missing."""
    try:
        with example.open("rb") as stream:
            for row in read(stream):
                name = f"row {row.number}" if row.id is None else f"row {row.number}, {row.id}"
                if row.subject is None:
                    wrong = {lang: [problem.text(lang) for problem in row.problems] for lang in ("nl", "en")}
                    yield name, {"outcome": "wrong input", "reasons": wrong, "missing": []}
                    continue
                report = check(row.subject)
                refused = [finding for finding in report.findings if finding.outcome is Outcome.NOT_MET]
                reasons = {lang: [finding.text(lang) for finding in refused] for lang in ("nl", "en")}
                yield name, {"outcome": report.outcome.value, "reasons": reasons, "missing": sorted(report.missing)}
    except WrongInput as wrong:
        said = {lang: [problem.text(lang) for problem in wrong.problems] for lang in ("nl", "en")}
        yield "the whole file", {"outcome": "wrong input", "reasons": said, "missing": []}


def main(words: list[str]) -> int:
    """Print what the rules of a checkout say, and how they answer the examples."""
    folder, *examples = map(Path, words)
    if not Path(erasmusrules.__file__).is_relative_to(folder):
        raise RuntimeError(f"{erasmusrules.__file__} is not in {folder}")
    answers = {example.name: dict(answers_told(example)) for example in examples}
    print(json.dumps({"rules": rules_told(), "answers": answers}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
