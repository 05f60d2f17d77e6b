"""A rule, what it finds in a case, and the report of all findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from functools import cached_property
from typing import ClassVar, Generic, Protocol, TypeVar

from attrs import evolve, field, frozen

from erasmusrules.compiled import Weighed, outcome_of, outcomes_of
from erasmusrules.conditions import Condition, Fact, Field, leaves
from erasmusrules.formats import Unit, listing, quantity, sentence
from erasmusrules.history import Gap, History, In
from erasmusrules.label import LANGUAGES, Label, Language
from erasmusrules.outcome import Outcome
from erasmusrules.problems import Problem, WrongInput
from erasmusrules.sources import Citation, Evidence


class Subject(Protocol):
    """What rules need of the thing they judge."""

    FIELD_LABELS: ClassVar[Mapping[str, Label]]

    @property
    def call(self) -> int | None: ...

    def described(self, lang: Language) -> str: ...


S = TypeVar("S", bound=Subject)


class Topic(Enum):
    """What a rule is about, in the order in which a guide tells it."""

    ACTION = "action"
    APPLICANT = "applicant"
    ACCREDITATION = "accreditation"
    EARLIER_GRANTS = "earlier-grants"
    PARTNERSHIP_TYPE = "partnership-type"
    PARTNERS = "partners"
    ACTIVITY = "activity"
    PARTICIPANTS = "participants"
    ENROLMENT = "enrolment"
    AGE = "age"
    GROUP = "group"
    ORIGIN = "origin"
    DURATION = "duration"
    START = "start"
    CYCLE = "cycle"
    TEACHING = "teaching"
    ACCOMPANIMENT = "accompaniment"
    COUNTRIES = "countries"
    VENUE = "venue"
    BLENDED = "blended"
    DOCUMENTS = "documents"
    PROJECT_PERIOD = "project-period"
    TRAVEL_DAYS = "travel-days"
    BUDGET = "budget"
    DEADLINE = "deadline"

    @property
    def label(self) -> Label:
        """The topic in words."""
        return _TOPICS[self]


class Kind(Enum):
    """How a rule weighs where its facts are not known.

    A condition of the plan then leaves the report undecided; a duty around it is still to arrange.
    """

    CONDITION = "condition"
    DUTY = "duty"


NOTHING_READ = Label(
    nl="{title}: voor oproep {call} is nog geen bron gelezen",
    en="{title}: no source has been read yet for call {call}",
)


@frozen(kw_only=True, eq=False)
class Rule(Generic[S]):
    """One rule: what it is about, whom it applies to, and what it requires, call by call.

    Attributes:
        id: its lasting name, "school/group-mobility/duration".
        title: what it is about, as a noun phrase.
        topic: under which heading it stands.
        applies: to which action and activity; a condition on these two alone.
        requires: what it demands in each call, with the sources.
        kind: a condition of the plan, or a duty around it.
        leaves_out: what it does not model, as data a caller sees.
        unread: the sentence for a call nobody has read.
    """

    id: str
    title: Label
    topic: Topic
    applies: Condition[S]
    requires: History[Condition[S]]
    kind: Kind = Kind.CONDITION
    leaves_out: tuple[Label, ...] = ()
    unread: Label = NOTHING_READ

    def __repr__(self) -> str:
        return f"Rule({self.id!r})"


Line = In[Condition[S]] | Gap | None
"""What a rule's history holds for a call: a line, a gap, or nothing that was read."""


@frozen
class Finding(Generic[S]):
    """What one rule says of one case.

    Attributes:
        rule: the rule.
        outcome: met, not met, or undecided.
        entry: the line in force or the gap; ``None`` where the call was not read.
        subject: the case.
        missing: the fields of the record that keep it undecided.
        too_weak: whether it is undecided because the evidence for the line is weaker than was asked for.
    """

    rule: Rule[S]
    outcome: Outcome
    entry: Line[S]
    subject: S
    missing: tuple[str, ...] = ()
    too_weak: bool = False

    @property
    def evidence(self) -> Evidence | None:
        """How the line in force is known; ``None`` where there is no line."""
        return self.entry.evidence if isinstance(self.entry, In) else None

    @property
    def sources(self) -> tuple[Citation, ...]:
        """Where it was read."""
        return () if self.entry is None else self.entry.citations

    def text(self, lang: Language) -> str:
        """Say the finding in one or a few sentences."""
        title = self.rule.title.text(lang)
        labels = [self.subject.FIELD_LABELS[name].text(lang) for name in self.missing]
        missing = _MISSING.fill(lang, fields=listing(labels, lang, last="and")) if labels else ""
        if self.entry is None:
            said = self.rule.unread.fill(
                lang, title=title, call=str(self.subject.call), subject=self.subject.described(lang)
            )
            return _sentences([said, missing])
        if isinstance(self.entry, Gap):
            return sentence(f"{title}: {self.entry.why.text(lang)}")
        said = _sentences([missing, *self.entry.value.explain(self.subject, lang)])
        return TOO_WEAK.fill(lang, evidence=self.entry.evidence.label.text(lang), said=said) if self.too_weak else said

    def reminder(self, lang: Language) -> str:
        """Say what the rule asks where facts are missing, and what is known where they are not."""
        return self.requirement(lang) if self.missing else self.text(lang)

    def requirement(self, lang: Language) -> str:
        """Say what the rule asks, whatever the case."""
        if isinstance(self.entry, In):
            return sentence(self.entry.value.words(lang))
        return self.text(lang)


@frozen
class Weighing(Generic[S]):
    """How lines count where evidence weaker than a floor does not decide.

    Attributes:
        outcome: the function that joins them all, each as far as it counts.
        weights: for each line what becomes of each of its outcomes; ``None`` does not count.
        weak: for each line whether its evidence is weaker than the floor.
    """

    outcome: Callable[[S], Outcome]
    weights: tuple[Mapping[Outcome, Outcome | None], ...]
    weak: tuple[bool, ...]


@frozen
class Applicable(Generic[S]):
    """The lines that judge all cases of one kind: the same call, action and activity.

    Attributes:
        lines: each rule that applies, with its line.
        unsettled: what cannot be judged by any of them: a call, an action or an activity that is not known or covered.
        missing: the fields of the record that would settle that.
        given: what all these cases have in common, as a case of which nothing else is known.
    """

    lines: tuple[tuple[Rule[S], Line[S]], ...]
    unsettled: Rule[S] | None = None
    missing: tuple[str, ...] = ()
    given: S | None = None
    _by_floor: dict[Evidence, Weighing[S]] = field(
        factory=dict[Evidence, Weighing[S]], init=False, repr=False, eq=False
    )

    @cached_property
    def outcomes(self) -> Callable[[S], tuple[Outcome, ...]]:
        """The function that decides each of the lines, in their order."""
        return outcomes_of(
            (line.value if isinstance(line, In) else None for _rule, line in self.lines), given=self.given
        )

    def weighing(self, floor: Evidence) -> Weighing[S]:
        """Tell how the outcomes of the lines count where the weakest evidence is ``floor``."""
        known = self._by_floor.get(floor)
        if known is None:
            weights = tuple(
                {outcome: _weight(rule, line, outcome, floor) for outcome in Outcome} for rule, line in self.lines
            )
            weighed = [_weighed(line, weight) for (_rule, line), weight in zip(self.lines, weights, strict=True)]
            if self.unsettled is not None:
                weighed.append(Weighed(None, None, undecided=True))
            known = self._by_floor[floor] = Weighing(
                outcome_of(weighed, given=self.given),
                weights,
                tuple(_is_weak(line, floor) for _rule, line in self.lines),
            )
        return known


@frozen
class Report(Generic[S]):
    """The answer for one case: the outcome at once, the findings when they are looked at, words when they are read.

    Attributes:
        subject: the case.
        outcome: met, not met, or undecided.
        floor: the weakest evidence that decides.
        applicable: the lines that judge it.
    """

    subject: S
    outcome: Outcome
    floor: Evidence
    applicable: Applicable[S] = field(repr=False)

    @property
    def judged(self) -> tuple[tuple[Rule[S], Line[S], Outcome], ...]:
        """Each rule that applies, with its line and its outcome."""
        lines = self.applicable.lines
        outcomes = self.applicable.outcomes(self.subject)
        return tuple((rule, line, outcome) for (rule, line), outcome in zip(lines, outcomes, strict=True))

    @property
    def unsettled(self) -> tuple[Finding[S], ...]:
        """What no rule can judge, as far as it matters: an action without rules may be refused all the same."""
        rule, missing = self.applicable.unsettled, self.applicable.missing
        if rule is None or (self.outcome is Outcome.NOT_MET and not missing):
            return ()
        unsettled = Finding(rule=rule, outcome=Outcome.UNDECIDED, entry=None, subject=self.subject, missing=missing)
        return (unsettled,)

    def __iter__(self) -> Iterator[Finding[S]]:
        """Go through the findings that decide."""
        return iter(self.findings)

    @property
    def findings(self) -> tuple[Finding[S], ...]:
        """The findings that decide: conditions, and duties that are known."""
        applicable, subject = self.applicable, self.subject
        weighing = applicable.weighing(self.floor)
        judged = zip(applicable.lines, applicable.outcomes(subject), weighing.weights, weighing.weak, strict=True)
        return self.unsettled + tuple(
            [
                Finding(rule, outcome, line, subject)
                if outcome is Outcome.MET
                else self._finding(rule, line, outcome, too_weak=weak)
                for (rule, line), outcome, weight, weak in judged
                if weight[outcome] is not None
            ]
        )

    @property
    def to_arrange(self) -> tuple[Finding[S], ...]:
        """The duties of which is not yet known whether they are seen to."""
        return tuple(
            self._finding(rule, entry, outcome, too_weak=_is_weak(entry, self.floor))
            for rule, entry, outcome in self.judged
            if _is_to_arrange(rule, outcome) and not _is_recalled(entry, self.floor)
        )

    @property
    def advice(self) -> tuple[Finding[S], ...]:
        """What evidence below the floor says: it never decides."""
        return tuple(
            self._finding(rule, entry, outcome) for rule, entry, outcome in self.judged if _is_weak(entry, self.floor)
        )

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields of the record that would have to be filled in to decide."""
        return tuple(dict.fromkeys(name for finding in self.findings for name in finding.missing))

    def text(self, lang: Language, *, everything: bool = False) -> str:
        """Say the answer: the verdict, what is against it, what is unknown, what is still to arrange, and the sources.

        Args:
            lang: the language.
            everything: say what is met with its sources too, instead of naming its headings.
        """
        return "\n".join(line for _style, line in self.lines(lang, everything=everything))

    def lines(self, lang: Language, *, everything: bool = False) -> Iterator[tuple[Style, str]]:
        """Say the answer line by line, each with what it is, so that a caller can set it out in its own way."""
        findings = self.findings
        yield _VERDICT_STYLE[self.outcome], self.verdict(lang)
        for outcome in (Outcome.NOT_MET, Outcome.UNDECIDED, Outcome.MET):
            found = [finding for finding in findings if finding.outcome is outcome]
            if outcome is Outcome.MET and not everything:
                yield from self._headings_met(lang)
            else:
                yield from _in_words(found, f"  {_SIGNS[outcome]} ", _VERDICT_STYLE[outcome], lang)
        if self.to_arrange:
            yield Style.TO_ARRANGE, f"  {_TO_ARRANGE.text(lang)}"
            yield from _as_requirements(self.to_arrange, Style.TO_ARRANGE, lang, everything=everything)
        told = {finding.rule for finding in (*findings, *self.to_arrange)}
        advice = [
            finding
            for finding in self.advice
            if finding.rule not in told and (everything or finding.outcome is not Outcome.MET)
        ]
        if advice:
            yield Style.ADVICE, f"  {ADVICE_HEADING.text(lang)}"
            yield from _as_requirements(advice, Style.ADVICE, lang, everything=everything)

    def _headings_met(self, lang: Language) -> Iterator[tuple[Style, str]]:
        """Name the headings under which all is met."""
        open_ = {
            finding.rule.topic for finding in (*self.findings, *self.to_arrange) if finding.outcome is not Outcome.MET
        }
        met = dict.fromkeys(finding.rule.topic for finding in self.findings if finding.rule.topic not in open_)
        if met:
            headings = listing([topic.label.text(lang) for topic in met], lang, last="and")
            yield Style.MET, f"  {_SIGNS[Outcome.MET]} {_MET.fill(lang, titles=headings)}"

    def verdict(self, lang: Language) -> str:
        """Say the outcome in one sentence."""
        findings = [finding for finding in self.findings if finding.outcome is self.outcome]
        if self.outcome is Outcome.MET:
            return (_UNDER_CONDITIONS if self.to_arrange else _ELIGIBLE).text(lang)
        if self.outcome is Outcome.NOT_MET:
            return _NOT_ELIGIBLE.fill(lang, conditions=quantity(len(findings), _UNMET, lang))
        if self.missing:
            return _NO_ANSWER_YET.fill(lang, pieces=quantity(len(self.missing), _PIECES, lang))
        return _NO_ANSWER.text(lang)

    def _finding(self, rule: Rule[S], entry: Line[S], outcome: Outcome, *, too_weak: bool = False) -> Finding[S]:
        return Finding(
            rule,
            Outcome.UNDECIDED if too_weak else outcome,
            entry,
            self.subject,
            entry.value.missing(self.subject) if outcome is Outcome.UNDECIDED and isinstance(entry, In) else (),
            too_weak,
        )


class Style(Enum):
    """What a line of a report is, for those who set it out in colour."""

    MET = "met"
    NOT_MET = "not met"
    UNDECIDED = "undecided"
    TO_ARRANGE = "to arrange"
    ADVICE = "advice"
    SOURCE = "source"


@frozen(kw_only=True)
class Programme(Generic[S]):
    """The rules of one programming period: from its first to its last call.

    Attributes:
        title: the name of the period.
        subject: what its rules judge, mobilities or projects.
        first: its first call.
        last: its last call.
        rules: the rules, in the order of the guide.
    """

    title: Label
    subject: type[S]
    first: int
    last: int
    rules: tuple[Rule[S], ...]


@frozen(init=False, eq=False)
class RuleSet(Generic[S]):
    """Rules by programming period; it does not change.

    A school or a network makes a set of its own of ours, once, and gives it wherever ``rules=`` is asked for.

    Attributes:
        programmes: the programming periods with their rules.
        added: the ids of the rules that were put on top. They alone do not make an action one with rules: where nothing
            of the guide is in the set, the answer stays that there are no rules for it.

    >>> RuleSet().programme_of(2019) is None
    True
    """

    programmes: tuple[Programme[S], ...]
    added: tuple[str, ...]
    _by_id: dict[str, Rule[S]] = field(repr=False)

    def __init__(self, *programmes: Programme[S], added: Iterable[str] = ()) -> None:
        rules = [rule for programme in programmes for rule in programme.rules]
        by_id = {rule.id: rule for rule in rules}
        twice = {rule.id for rule in rules if by_id[rule.id] is not rule}
        # One rule may hold in two periods, and not twice in one.
        twice |= {rule.id for known in programmes for rule, times in Counter(known.rules).items() if times > 1}
        if twice:
            raise ValueError(f"rules with the same id: {', '.join(sorted(twice))}")
        object.__setattr__(self, "programmes", programmes)
        object.__setattr__(self, "added", tuple(added))
        object.__setattr__(self, "_by_id", by_id)

    def __iter__(self) -> Iterator[Rule[S]]:
        return iter(self._by_id.values())

    def __getitem__(self, rule_id: str) -> Rule[S]:
        return self._by_id[rule_id]

    def programme_of(self, call: int) -> Programme[S] | None:
        """Give the programming period of a call; ``None`` where there are no rules for it yet."""
        return next((known for known in self.programmes if known.first <= call <= known.last), None)

    def of_call(self, call: int) -> tuple[Rule[S], ...]:
        """List the rules of the programming period of a call."""
        programme = self.programme_of(call)
        return () if programme is None else programme.rules

    def with_(self, *rules: Rule[S]) -> RuleSet[S]:
        """Make the same set with rules of one's own on top.

        A rule stands in each programming period that its lines or gaps speak of. In a call of such a period of which
        they do not speak it is not decided, as is any rule: a rule that came in 2024 says so of the years before.

        Args:
            rules: the rules to add.

        Raises:
            WrongInput: with everything that is wrong with any of them: an id that another rule has, words in one
                language alone, no line with a source, no call of these periods, an ``applies`` that asks more than the
                call, the action and the activity.

        >>> from erasmusrules.conditions import Fixed
        >>> RuleSet().with_(Rule(
        ...     id="our-school/group", title=Label(nl="groep", en=""), topic=Topic.GROUP,
        ...     applies=Fixed(met=True, said=Label(nl="alles", en="everything")), requires=History(),
        ... ))
        Traceback (most recent call last):
        ...
        erasmusrules.problems.WrongInput: our-school/group, title: ''; accepted: words in Dutch and in English
        our-school/group, requires: ''; accepted: at least one line with its source
        """
        ids = [rule.id for rule in rules]
        problems = [Problem(field="id", value=one, accepted=_NEW_ID) for one in ids if one in self._by_id]
        problems += [Problem(field="id", value=one, accepted=_ONCE) for one in dict.fromkeys(ids) if ids.count(one) > 1]
        problems += [problem for rule in rules for problem in (*_wrong_with(rule), *self._out_of_its_time(rule))]
        if problems:
            raise WrongInput(problems)
        programmes = [
            evolve(known, rules=(*known.rules, *(rule for rule in rules if _speaks_of(rule, known))))
            for known in self.programmes
        ]
        return RuleSet(*programmes, added=(*self.added, *ids))

    def replacing(self, *rules: Rule[S]) -> RuleSet[S]:
        """Make the same set with each of these rules in the place of the one that has its id.

        Args:
            rules: the rules as they should be, such as one of ours whose history is other in a call.

        Raises:
            WrongInput: with everything that is wrong with any of them, as in ``with_``, and each id that no rule has.

        >>> RuleSet().replacing()
        RuleSet(programmes=(), added=())
        """
        theirs = {rule.id: rule for rule in rules}
        problems = self._unknown(theirs)
        problems += [problem for rule in rules for problem in _wrong_with(rule)]
        if problems:
            raise WrongInput(problems)
        programmes = [
            evolve(known, rules=tuple(theirs.get(rule.id, rule) for rule in known.rules)) for known in self.programmes
        ]
        return RuleSet(*programmes, added=self.added)

    def without(self, *ids: str) -> RuleSet[S]:
        """Make the same set without some rules.

        Args:
            ids: the ids of the rules to leave out.

        Raises:
            WrongInput: with each id that no rule has.

        >>> RuleSet().without("school/age")
        Traceback (most recent call last):
        ...
        erasmusrules.problems.WrongInput: id: 'school/age'; accepted: the id of a rule of this set
        """
        if problems := self._unknown(ids):
            raise WrongInput(problems)
        programmes = [
            evolve(known, rules=tuple(rule for rule in known.rules if rule.id not in ids)) for known in self.programmes
        ]
        return RuleSet(*programmes, added=[one for one in self.added if one not in ids])

    def _unknown(self, ids: Iterable[str]) -> list[Problem]:
        return [Problem(field="id", value=one, accepted=_KNOWN_ID) for one in ids if one not in self._by_id]

    def _out_of_its_time(self, rule: Rule[S]) -> Iterator[Problem]:
        entries = rule.requires.entries
        if entries and not any(_speaks_of(rule, known) for known in self.programmes):
            calls = ", ".join(f"{known.first}-{known.last}" for known in self.programmes)
            said = ", ".join(f"{entry.first}-{entry.last}" for entry in entries)
            yield Problem(field=f"{rule.id}, requires", value=said, accepted=_a_call_of(calls))


def _speaks_of(rule: Rule[S], programme: Programme[S]) -> bool:
    return any(entry.first <= programme.last and programme.first <= entry.last for entry in rule.requires)


def _wrong_with(rule: Rule[S]) -> Iterator[Problem]:
    """Find what keeps a rule from being judged by, or from being said."""
    for part, said in _words_of(rule):
        missing = next((text for lang in LANGUAGES if not (text := _tried(said, lang)).strip()), None)
        if missing is not None:
            yield Problem(field=f"{rule.id}, {part}", value=missing, accepted=_WORDS)
    if not any(isinstance(entry, In) for entry in rule.requires):
        yield Problem(field=f"{rule.id}, requires", value="", accepted=_A_LINE)
    for leaf in leaves(rule.applies):
        fact: Fact[S] | None = getattr(leaf, "fact", None)
        if fact is not None and not (isinstance(fact.value, Field) and fact.value.name in _SETTLED):
            yield Problem(field=f"{rule.id}, applies", value=fact.name, accepted=_CALL_ACTION_ACTIVITY)


def _words_of(rule: Rule[S]) -> Iterator[tuple[str, Callable[[Language], str]]]:
    """Go through all that a rule says, each with its place in the rule."""
    yield "title", rule.title.text
    yield "unread", rule.unread.text
    for entry in rule.requires:
        yield f"{entry.first}-{entry.last}", entry.value.words if isinstance(entry, In) else entry.why.text
    for label in rule.leaves_out:
        yield "leaves_out", label.text


def _tried(said: Callable[[Language], str], lang: Language) -> str:
    """Say it; a sentence that waits for a word that nothing fills in is none."""
    try:
        return said(lang)
    except (KeyError, IndexError, ValueError):
        return ""


_SETTLED = frozenset({"call", "action", "activity"})
_NEW_ID = Label(
    nl="een id dat nog geen andere regel heeft (`replacing` zet een regel in de plaats van een andere)",
    en="an id that no other rule has yet (`replacing` puts a rule in the place of another)",
)
_ONCE = Label(nl="elke regel één keer", en="each rule once")
_KNOWN_ID = Label(nl="het id van een regel van deze verzameling", en="the id of a rule of this set")
_WORDS = Label(nl="woorden in het Nederlands en in het Engels", en="words in Dutch and in English")
_A_LINE = Label(nl="minstens één lijn met haar bron", en="at least one line with its source")
_CALL_ACTION_ACTIVITY = Label(
    nl="alleen de oproep, de actie en de activiteit; de rest hoort in `requires`",
    en="the call, the action and the activity alone; the rest belongs in `requires`",
)


def _a_call_of(calls: str) -> Label:
    return Label(nl=f"een oproep van {calls}", en=f"a call of {calls}")


def report_on(subject: S, applicable: Applicable[S], floor: Evidence) -> Report[S]:
    """Judge one case by the lines that apply to it."""
    return Report(subject, applicable.weighing(floor).outcome(subject), floor, applicable)


def _weighed(line: Line[S], weight: Mapping[Outcome, Outcome | None]) -> Weighed[S]:
    """Say the weights of a line as a condition that is weighed."""
    unmet = weight[Outcome.NOT_MET]
    return Weighed(
        line.value if isinstance(line, In) else None,
        None if unmet is Outcome.MET else unmet,
        undecided=weight[Outcome.UNDECIDED] is Outcome.UNDECIDED,
    )


def _weight(rule: Rule[S], entry: Line[S], outcome: Outcome, floor: Evidence) -> Outcome | None:
    """Tell how an outcome counts; ``None`` where it does not.

    A duty counts only when it is known. What was seen in no text does not count unless it is asked for. What was read,
    but on weaker evidence than is asked for, cannot decide; where it does not agree, it leaves the answer open.
    """
    if _is_to_arrange(rule, outcome):
        return None
    if not isinstance(entry, In) or not _is_weak(entry, floor):
        return outcome
    if _is_recalled(entry, floor):
        return None
    return Outcome.MET if outcome is Outcome.MET else Outcome.UNDECIDED


def _is_weak(entry: Line[S], floor: Evidence) -> bool:
    return isinstance(entry, In) and entry.evidence < floor


def _is_recalled(entry: Line[S], floor: Evidence) -> bool:
    return isinstance(entry, In) and entry.evidence is Evidence.RECALLED and _is_weak(entry, floor)


def _is_to_arrange(rule: Rule[S], outcome: Outcome) -> bool:
    return rule.kind is Kind.DUTY and outcome is Outcome.UNDECIDED


def _sentences(phrases: Iterable[str]) -> str:
    return " ".join(sentence(phrase) for phrase in phrases if phrase)


def source_line(entry: Line[S], lang: Language) -> str:
    """Name the sources of a line or a gap, and on what evidence the line is known."""
    evidence = entry.evidence if isinstance(entry, In) else None
    return sourced(evidence, () if entry is None else entry.citations, lang)


def sourced(evidence: Evidence | None, citations: Iterable[Citation], lang: Language) -> str:
    """Name the sources of an answer, and on what evidence it is known; memory is its own name.

    Args:
        evidence: how the answer is known; ``None`` where the sources leave it open.
        citations: where it was read.
        lang: the language of the words.
    """
    sources = sources_in_words(citations, lang)
    if evidence is None or sources == evidence.label.text(lang):
        return _SOURCE.fill(lang, sources=sources)
    return _SOURCE_AND_EVIDENCE.fill(lang, evidence=evidence.label.text(lang), sources=sources)


def sources_in_words(citations: Iterable[Citation], lang: Language) -> str:
    """Name the sources of a line, the strongest first; more than two are counted."""
    strongest_first = sorted(citations, key=lambda citation: -citation.evidence.strength)
    names = list(dict.fromkeys(citation.source.named(lang) for citation in strongest_first))
    more = len(names) - _SOURCES_NAMED
    return "; ".join(names) if more <= 0 else _AND_MORE.fill(lang, names="; ".join(names[:_SOURCES_NAMED]), n=str(more))


def _in_words(findings: Iterable[Finding[S]], sign: str, style: Style, lang: Language) -> Iterator[tuple[Style, str]]:
    read, unread = _apart(findings)
    for finding in read:
        yield style, f"{sign}{finding.text(lang)}"
        if finding.sources:
            yield Style.SOURCE, f"    {source_line(finding.entry, lang)}"
        for words in finding.rule.leaves_out:
            yield Style.SOURCE, f"    {LEFT_OUT.fill(lang, words=words.text(lang))}"
    if unread:
        yield style, f"{sign}{_nothing_read(unread, lang)}"


def _as_requirements(
    findings: Iterable[Finding[S]], style: Style, lang: Language, *, everything: bool
) -> Iterator[tuple[Style, str]]:
    read, unread = _apart(findings)
    for finding in read:
        yield style, f"    - {finding.reminder(lang)}"
        if finding.sources and everything:
            yield Style.SOURCE, f"      {source_line(finding.entry, lang)}"
        if style is Style.TO_ARRANGE:
            for words in finding.rule.leaves_out:
                yield Style.SOURCE, f"      {LEFT_OUT.fill(lang, words=words.text(lang))}"
    if unread:
        yield style, f"    - {_nothing_read(unread, lang)}"


def _apart(findings: Iterable[Finding[S]]) -> tuple[list[Finding[S]], list[Finding[S]]]:
    """Set the rules of which nothing was read in this call apart: one line names them all."""
    read: list[Finding[S]] = []
    unread: list[Finding[S]] = []
    for finding in findings:
        (unread if finding.entry is None and finding.rule.unread is NOTHING_READ else read).append(finding)
    return read, unread


def _nothing_read(findings: Iterable[Finding[S]], lang: Language) -> str:
    found = list(findings)
    titles = listing([finding.rule.title.text(lang) for finding in found], lang, last="and")
    return _NOTHING_READ_OF.fill(lang, call=str(found[0].subject.call), titles=titles)


_VERDICT_STYLE = {
    Outcome.MET: Style.MET,
    Outcome.NOT_MET: Style.NOT_MET,
    Outcome.UNDECIDED: Style.UNDECIDED,
}
_TOPICS = {
    Topic.ACTION: Label(nl="actie", en="action"),
    Topic.APPLICANT: Label(nl="aanvrager", en="applicant"),
    Topic.ACCREDITATION: Label(nl="accreditatie", en="accreditation"),
    Topic.EARLIER_GRANTS: Label(nl="eerdere subsidies", en="earlier grants"),
    Topic.PARTNERSHIP_TYPE: Label(nl="soort partnerschap", en="type of partnership"),
    Topic.PARTNERS: Label(nl="partnerorganisaties", en="partner organisations"),
    Topic.ACTIVITY: Label(nl="activiteit", en="activity"),
    Topic.PARTICIPANTS: Label(nl="deelnemers", en="participants"),
    Topic.ENROLMENT: Label(nl="band met de uitzendende organisatie", en="link with the sending organisation"),
    Topic.AGE: Label(nl="leeftijd", en="age"),
    Topic.GROUP: Label(nl="groepsgrootte", en="group size"),
    Topic.ORIGIN: Label(nl="herkomst van de groep", en="origin of the group"),
    Topic.DURATION: Label(nl="duur", en="duration"),
    Topic.START: Label(nl="begin van het project", en="start of the project"),
    Topic.CYCLE: Label(nl="maanden per studiecyclus", en="months per cycle of study"),
    Topic.TEACHING: Label(nl="lesuren", en="teaching hours"),
    Topic.ACCOMPANIMENT: Label(nl="begeleiding", en="accompaniment"),
    Topic.COUNTRIES: Label(nl="landen", en="countries"),
    Topic.VENUE: Label(nl="plaats", en="venue"),
    Topic.BLENDED: Label(nl="virtueel deel", en="virtual part"),
    Topic.DOCUMENTS: Label(nl="documenten", en="documents"),
    Topic.PROJECT_PERIOD: Label(nl="projectperiode", en="project period"),
    Topic.TRAVEL_DAYS: Label(nl="gefinancierde reisdagen", en="funded travel days"),
    Topic.BUDGET: Label(nl="gevraagde subsidie", en="grant asked for"),
    Topic.DEADLINE: Label(nl="indiendatum", en="deadline"),
}
TOO_WEAK = Label(
    nl="Niet beslist, want het bewijs is zwakker dan gevraagd ({evidence}). {said}",
    en="Not decided, because the evidence is weaker than was asked for ({evidence}). {said}",
)
_SIGNS = {Outcome.MET: "✓", Outcome.NOT_MET: "✗", Outcome.UNDECIDED: "?"}
_NOTHING_READ_OF = Label(
    nl="Voor oproep {call} is nog geen bron gelezen over: {titles}.",
    en="For call {call} no source has been read yet on: {titles}.",
)
_MISSING = Label(nl="ontbrekend: {fields}", en="missing: {fields}")
_MET = Label(nl="In orde: {titles}.", en="Conditions met: {titles}.")
_TO_ARRANGE = Label(
    nl="Nog te regelen of na te gaan. De regels zeggen:", en="Still to be arranged or checked. The rules say:"
)
ADVICE_HEADING = Label(
    nl="Ter informatie, telt niet mee voor het oordeel. Wellicht geldt:",
    en="For information, does not count towards the answer. Perhaps:",
)
LEFT_OUT = Label(nl="Hier niet nagegaan: {words}.", en="Not checked here: {words}.")
_SOURCE = Label(nl="Bron: {sources}.", en="Source: {sources}.")
_SOURCE_AND_EVIDENCE = Label(nl="Bron ({evidence}): {sources}.", en="Source ({evidence}): {sources}.")
_SOURCES_NAMED = 2
_AND_MORE = Label(nl="{names}; en nog {n}", en="{names}; and {n} more")
_ELIGIBLE = Label(nl="Komt in aanmerking.", en="Eligible.")
_UNDER_CONDITIONS = Label(
    nl="Komt onder voorwaarden in aanmerking: er is nog iets te regelen of na te gaan.",
    en="Eligible under conditions: something is still to be arranged or checked.",
)
_NOT_ELIGIBLE = Label(
    nl="Komt niet in aanmerking: aan {conditions} is niet voldaan.",
    en="Not eligible: {conditions} not met.",
)
_NO_ANSWER_YET = Label(nl="Nog geen oordeel: {pieces}.", en="No answer yet: {pieces} missing.")
_NO_ANSWER = Label(nl="Kan niet worden beoordeeld.", en="Cannot be decided.")
_UNMET = Unit(
    one=Label(nl="{n} voorwaarde", en="{n} condition is"),
    other=Label(nl="{n} voorwaarden", en="{n} conditions are"),
)
_PIECES = Unit(
    one=Label(nl="er ontbreekt {n} gegeven", en="{n} piece of information is"),
    other=Label(nl="er ontbreken {n} gegevens", en="{n} pieces of information are"),
)
