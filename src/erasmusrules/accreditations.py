"""What the quality labels of an organisation open to it and close to it, call by call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve, frozen

from erasmusrules.checking import check
from erasmusrules.formats import sentence
from erasmusrules.history import Gap, In
from erasmusrules.label import Label, Language
from erasmusrules.outcome import Outcome, some
from erasmusrules.problems import Problem, WrongInput
from erasmusrules.project import Project, wrong_question
from erasmusrules.quality_labels import LIGHT_PROCEDURES, SHEETS, LabelSheet, LightProcedure, Validity, label_sheet
from erasmusrules.rulebook import PROJECT_RULES
from erasmusrules.rules import Finding, Report, RuleSet, Topic, source_line, sourced
from erasmusrules.sources import Citation, Evidence, weaker_than_asked
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.applicants import Applicant
from erasmusrules.vocabulary.fields import Field
from erasmusrules.vocabulary.quality_labels import Procedure, QualityLabel

__all__ = [
    "Access",
    "Accreditation",
    "AccreditationInCall",
    "AccreditationProcedure",
    "Effect",
    "access",
    "accreditation_in",
    "accreditation_procedure",
    "may_hold",
]


@frozen(kw_only=True)
class Accreditation:
    """A quality label that one organisation holds.

    Attributes:
        label: the label.
        field: the field it was awarded in.
        awarded: the year in which it was awarded.
        since: the first call in which it serves, where its own certificate says so.
        until: the last call in which it serves, where its own certificate says so or it was withdrawn.

    Raises:
        WrongInput: for a label that the field does not have, and for years that cannot be right.

    >>> Accreditation(label=QualityLabel.ERASMUS_ACCREDITATION, field=Field.VET, awarded=2020, until=2019)
    Traceback (most recent call last):
    ...
    erasmusrules.problems.WrongInput: until: 2019; accepted: a year, not before awarded
    """

    label: QualityLabel
    field: Field
    awarded: int
    since: int | None = None
    until: int | None = None

    def __attrs_post_init__(self) -> None:
        label_sheet(self.label, field=self.field)
        problems = list(_wrong_years(self))
        if problems:
            raise WrongInput(problems)

    def described(self, lang: Language) -> str:
        """Name it, with the year in which it was awarded."""
        name = _sheet_of(self).name.text(lang)
        return _AWARDED.fill(lang, name=name, year=str(self.awarded))


@frozen(kw_only=True)
class Effect:
    """What a quality label does to one action.

    Attributes:
        action: the action.
        outcome: met where it opens the action to its holder, not met where it closes it; undecided where nobody can
            tell.
        finding: the rule behind it, judged for somebody who holds the label; ``None`` where no rule counts.
    """

    action: Action
    outcome: Outcome
    finding: Finding[Project] | None

    def text(self, lang: Language) -> str:
        """Say what it does, why that is open where it is, and where it was read."""
        said = [_EFFECTS[self.outcome].fill(lang, action=self.action.code)]
        if self.finding is not None:
            # Where the rule itself is clear, what is open is the validity of the label, and that is told already.
            said += [self.finding.text(lang)] if self.finding.outcome is Outcome.UNDECIDED else []
            said += [source_line(self.finding.entry, lang)] if self.finding.sources else []
        return " ".join(said)


@frozen(kw_only=True)
class AccreditationInCall:
    """What a quality label of an organisation does in a call.

    Attributes:
        accreditation: the label it holds.
        call: the call year.
        outcome: whether it serves in the call.
        why: what settles that, or why nobody can tell.
        line: the line or the gap this comes from; ``None`` where nothing was read, or where the years of the label
            itself settle it.
        effects: what it does to each action that it changes something for.
    """

    accreditation: Accreditation
    call: int
    outcome: Outcome
    why: Label
    line: In[Validity] | Gap | None
    effects: tuple[Effect, ...] = ()

    @property
    def opens(self) -> tuple[Action, ...]:
        """The actions that its holder may apply for, and others may not."""
        return self._actions(Outcome.MET)

    @property
    def closes(self) -> tuple[Action, ...]:
        """The actions that its holder may not apply for, and others may."""
        return self._actions(Outcome.NOT_MET)

    @property
    def undecided(self) -> tuple[Action, ...]:
        """The actions of which nobody can tell what it does to them."""
        return self._actions(Outcome.UNDECIDED)

    @property
    def evidence(self) -> Evidence | None:
        """How its validity is known; ``None`` where no line was read."""
        return self.line.evidence if isinstance(self.line, In) else None

    @property
    def sources(self) -> tuple[Citation, ...]:
        """Where its validity was read."""
        return () if self.line is None else self.line.citations

    def text(self, lang: Language) -> str:
        """Say whether it serves, why, where that was read, and what it opens and closes."""
        return "\n".join([self.validity(lang), *(f"- {effect.text(lang)}" for effect in self.effects)])

    def validity(self, lang: Language) -> str:
        """Say whether it serves, why, and where that was read."""
        name = self.accreditation.described(lang)
        said = [
            sentence(_SERVES[self.outcome].fill(lang, name=name, call=str(self.call))),
            sentence(self.why.text(lang)),
        ]
        return " ".join([*said, *([sourced(self.evidence, self.sources, lang)] if self.sources else [])])

    def _actions(self, outcome: Outcome) -> tuple[Action, ...]:
        return tuple(effect.action for effect in self.effects if effect.outcome is outcome)


@frozen(kw_only=True)
class Access:
    """Whether the quality labels of an organisation let it apply for an action.

    Attributes:
        action: the action.
        call: the call year.
        held: those of its labels that the action asks about, in the call.
        report: the rules on whether the action is open and on what its applicants hold.
    """

    action: Action
    call: int
    held: tuple[AccreditationInCall, ...]
    report: Report[Project]

    @property
    def outcome(self) -> Outcome:
        """Met where it may apply, as far as labels go: the other rules of the action are not looked at."""
        return self.report.outcome

    @property
    def accredited(self) -> bool | None:
        """Whether it holds what the action asks about, as a :class:`~erasmusrules.project.Project` wants to know it."""
        return self.report.subject.accredited

    @property
    def sources(self) -> tuple[Citation, ...]:
        """Where the rules and the validity of the labels were read."""
        rules = [citation for finding in _behind(self.report) for citation in finding.sources]
        labels = [citation for held in self.held for citation in held.sources]
        return tuple(dict.fromkeys((*rules, *labels)))

    def text(self, lang: Language) -> str:
        """Say whether it may apply, by which rule, and what becomes of its labels in the call."""
        said = [_MAY_APPLY[self.outcome].fill(lang, action=self.action.code, call=str(self.call))]
        said += [_in_words(finding, lang) for finding in _behind(self.report)]
        said += [held.validity(lang) for held in self.held]
        return "\n".join(said)


@frozen(kw_only=True)
class AccreditationProcedure:
    """By which procedure an organisation asks for the Erasmus accreditation.

    Attributes:
        field: the field of the accreditation.
        call: the call in which it is asked for.
        procedure: the procedure; ``None`` where nobody can tell.
        why: what settles it, or why nobody can tell.
        sources: where it was read.
        evidence: how it is known; ``None`` where no line was read.
    """

    field: Field
    call: int
    procedure: Procedure | None
    why: Label
    sources: tuple[Citation, ...] = ()
    evidence: Evidence | None = None

    def text(self, lang: Language) -> str:
        """Say the procedure, why, and where that was read."""
        which = _NOT_SETTLED if self.procedure is None else self.procedure.label
        said = _PROCEDURE.fill(lang, field=self.field.label.text(lang), call=str(self.call), which=which.text(lang))
        words = [said, sentence(self.why.text(lang))]
        return " ".join([*words, *([sourced(self.evidence, self.sources, lang)] if self.sources else [])])


def accreditation_in(
    accreditation: Accreditation, *, call: int, evidence: Evidence = Evidence.SECONDARY
) -> AccreditationInCall:
    """Tell whether a quality label serves in a call, and which actions it opens and closes.

    Args:
        accreditation: the label that an organisation holds.
        call: the call year of the grant that it would apply for.
        evidence: the weakest evidence that decides.

    Raises:
        WrongInput: for what is no call of the programme.

    A school got the Charter in March 2018: it is of no use in the call of that year.

    >>> charter = Accreditation(label=QualityLabel.VET_MOBILITY_CHARTER, field=Field.VET, awarded=2018)
    >>> [accreditation_in(charter, call=call).opens for call in (2018, 2019, 2020, 2021)]
    [(), (<Action.KA116: 'KA116'>,), (<Action.KA116: 'KA116'>,), ()]

    Its accreditation of the end of 2020 closes the short-term projects of the same field.

    >>> accredited = Accreditation(label=QualityLabel.ERASMUS_ACCREDITATION, field=Field.VET, awarded=2020)
    >>> in_2021 = accreditation_in(accredited, call=2021)
    >>> [action.code for action in in_2021.opens], [action.code for action in in_2021.closes]
    (['KA121-VET'], ['KA120-VET', 'KA122-VET'])
    """
    _refuse_wrong(call)
    asked = _validity(accreditation, call, evidence)
    if asked.outcome is Outcome.NOT_MET:
        return asked
    effects = (_effect(action, asked, evidence) for action in _sheet_of(accreditation).serves)
    return evolve(asked, effects=tuple(effect for effect in effects if effect is not None))


def access(
    action: Action, *, call: int, held: Iterable[Accreditation], evidence: Evidence = Evidence.SECONDARY
) -> Access:
    """Tell whether the quality labels of an organisation let it apply for an action.

    Args:
        action: the action.
        call: the call year.
        held: every label that the organisation holds itself, in all fields; a consortium of which it is only a member
            is not its own.
        evidence: the weakest evidence that decides.

    Raises:
        WrongInput: for what is no action, no label that is held, or no call.

    An accreditation in one field leaves the short-term projects of another field open.

    >>> held = [Accreditation(label=QualityLabel.ERASMUS_ACCREDITATION, field=Field.VET, awarded=2020)]
    >>> access(Action.KA122_VET, call=2021, held=held).outcome, access(Action.KA122_SCH, call=2021, held=held).outcome
    (<Outcome.NOT_MET: 'not met'>, <Outcome.MET: 'met'>)
    """
    labels = tuple(held)
    _refuse_wrong(call, *_wrong_action(action), *_wrong_labels(labels))
    concerned = [sheet for sheet in SHEETS.values() if action in sheet.serves]
    in_call = tuple(_validity(one, call, evidence) for one in labels if _sheet_of(one) in concerned)
    accredited = _truth(some(one.outcome for one in in_call)) if concerned else None
    project = Project(call=call, action=action, accredited=accredited)
    report = check(project, evidence=evidence, rules=_RULES)
    return Access(action=action, call=call, held=in_call, report=report)


def may_hold(
    label: QualityLabel,
    *,
    field: Field,
    call: int,
    applicant: Applicant | None = None,
    consortium: bool | None = None,
    evidence: Evidence = Evidence.SECONDARY,
) -> Finding[Project]:
    """Tell whether an applicant may hold a quality label.

    Args:
        label: the label.
        field: the field it is asked for in.
        call: the call in which it is asked for.
        applicant: what the applicant is.
        consortium: whether it applies as the coordinator of a consortium.
        evidence: the weakest evidence that decides.

    Returns:
        A finding: its outcome, its words, its sources, and the fields that are missing.

    Raises:
        WrongInput: for a label that the field does not have, and for what is no call, applicant or truth.

    An informal group applies for single projects; no text says that it cannot be accredited.

    >>> group = Applicant.INFORMAL_GROUP
    >>> may_hold(QualityLabel.ERASMUS_ACCREDITATION, field=Field.YOUTH, call=2024, applicant=group).outcome
    <Outcome.UNDECIDED: 'undecided'>
    """
    _refuse_wrong(call)
    rule = label_sheet(label, field=field).holders
    asked = Project(call=call, applicant=applicant, consortium=consortium)
    line = rule.requires.at(call)
    if not isinstance(line, In):
        return Finding(rule, Outcome.UNDECIDED, line, asked)
    if line.evidence < evidence:
        return Finding(rule, Outcome.UNDECIDED, line, asked, too_weak=True)
    return Finding(rule, line.value.outcome(asked), line, asked, line.value.missing(asked))


def accreditation_procedure(
    field: Field, *, call: int, held: Iterable[Accreditation], evidence: Evidence = Evidence.SECONDARY
) -> AccreditationProcedure:
    """Tell by which procedure an organisation asks for the Erasmus accreditation.

    Args:
        field: the field of the accreditation.
        call: the call in which it is asked for.
        held: every label that the organisation holds already.
        evidence: the weakest evidence that decides.

    Raises:
        WrongInput: for a field without accreditations, for no label that is held, or no call.

    >>> charter = Accreditation(label=QualityLabel.VET_MOBILITY_CHARTER, field=Field.VET, awarded=2018)
    >>> accreditation_procedure(Field.VET, call=2020, held=[charter]).procedure
    <Procedure.LIGHT: 'light'>
    >>> accreditation_procedure(Field.VET, call=2020, held=[]).procedure
    <Procedure.STANDARD: 'standard'>
    """
    label_sheet(QualityLabel.ERASMUS_ACCREDITATION, field=field)
    labels = tuple(held)
    _refuse_wrong(call, *_wrong_labels(labels))
    asked = AccreditationProcedure(field=field, call=call, procedure=None, why=_PROCEDURE_NOT_READ)
    line = LIGHT_PROCEDURES[field].at(call) if field in LIGHT_PROCEDURES else None
    if line is None:
        return asked
    asked = evolve(asked, sources=line.citations)
    if isinstance(line, Gap):
        return evolve(asked, why=line.why)
    if line.evidence < evidence:
        return evolve(asked, why=weaker_than_asked(line.evidence), evidence=line.evidence)
    in_call = [_validity(one, call, evidence) for one in labels if one.label is line.value.label]
    procedure, why = _by_its_holders(line.value, in_call)
    return evolve(asked, procedure=procedure, why=why, evidence=line.evidence)


def _by_its_holders(light: LightProcedure, held: Iterable[AccreditationInCall]) -> tuple[Procedure | None, Label]:
    """Tell the procedure of somebody who holds, or does not hold, the label that makes it light."""
    # A label of the year itself is not yet of use for a grant, and yet it may have been valid on the day of asking.
    states = [Outcome.UNDECIDED if one.accreditation.awarded == one.call else one.outcome for one in held]
    outcome = some(states)
    if outcome is Outcome.NOT_MET:
        return Procedure.STANDARD, _WITHOUT_THE_LABEL
    if outcome is Outcome.UNDECIDED:
        return None, _IN_TIME
    return (Procedure.LIGHT if light.outcome is Outcome.MET else None), light.why


# ---------------------------------------------------------------------------------------------- in which calls

_RULES = RuleSet(
    *(
        evolve(
            programme,
            rules=tuple(rule for rule in programme.rules if rule.topic in {Topic.ACTION, Topic.ACCREDITATION}),
        )
        for programme in PROJECT_RULES.programmes
    )
)
"""Whether an action is open, and what its applicants hold: the same rules as those of a project."""


def _validity(held: Accreditation, call: int, floor: Evidence) -> AccreditationInCall:
    """Tell whether a label serves in a call, without what it does there."""
    line = _sheet_of(held).validity.at(held.awarded)
    asked = AccreditationInCall(
        accreditation=held, call=call, outcome=Outcome.UNDECIDED, why=_AWARD_NOT_READ, line=line
    )
    outside = (held.since is not None and call < held.since) or (held.until is not None and call > held.until)
    if call < held.awarded or outside:
        why = _BY_CERTIFICATE if outside else _NOT_YET
        return evolve(asked, outcome=Outcome.NOT_MET, why=why, line=None)
    if isinstance(line, In) and floor <= line.evidence:
        outcome, why, told = _by_its_line(held, call, line.value)
    else:
        # Only a certificate that tells both its ends settles what no text does.
        told = held.since is not None and held.until is not None
        outcome, why = Outcome.UNDECIDED, _why_open(line)
    if outcome is Outcome.UNDECIDED and told:
        return evolve(asked, outcome=Outcome.MET, why=_BY_CERTIFICATE, line=None)
    return evolve(asked, outcome=outcome, why=why)


def _by_its_line(held: Accreditation, call: int, known: Validity) -> tuple[Outcome, Label, bool]:
    """Tell whether a label serves, why, and whether its certificate tells the end that a doubt is about."""
    if call == held.awarded:
        return known.at_once, known.start, held.since is not None
    if call > known.last:
        return known.beyond, known.end, held.until is not None
    return Outcome.MET, known.end, False


def _why_open(line: In[Validity] | Gap | None) -> Label:
    if line is None:
        return _AWARD_NOT_READ
    return line.why if isinstance(line, Gap) else weaker_than_asked(line.evidence)


def _effect(action: Action, held: AccreditationInCall, floor: Evidence) -> Effect | None:
    """Tell what a label does to an action: what becomes of it for a holder, and for somebody without the label."""
    holder, other = (
        check(Project(call=held.call, action=action, accredited=accredited), evidence=floor, rules=_RULES)
        for accredited in (True, False)
    )
    if holder.outcome is other.outcome and holder.outcome is not Outcome.UNDECIDED:
        return None
    open_ = Outcome.UNDECIDED in (held.outcome, holder.outcome, other.outcome)
    behind = _behind(holder)
    return Effect(
        action=action, outcome=Outcome.UNDECIDED if open_ else holder.outcome, finding=behind[0] if behind else None
    )


def _behind(report: Report[Project]) -> tuple[Finding[Project], ...]:
    """Choose the findings behind an outcome: those on what the applicant holds, where they say the same."""
    found = [finding for finding in report.findings if finding.outcome is report.outcome]
    about_labels = [finding for finding in found if finding.rule.topic is Topic.ACCREDITATION]
    return tuple(about_labels or found)


def _sheet_of(held: Accreditation) -> LabelSheet:
    return SHEETS[held.label, held.field]


def _truth(outcome: Outcome) -> bool | None:
    return None if outcome is Outcome.UNDECIDED else outcome is Outcome.MET


def _in_words(finding: Finding[Project], lang: Language) -> str:
    """Say what a rule asks, what it finds, and where it was read; a gap names its rule itself."""
    title = sentence(finding.rule.title.text(lang)) if isinstance(finding.entry, In) else ""
    source = source_line(finding.entry, lang) if finding.sources else ""
    return " ".join(words for words in (title, finding.text(lang), source) if words)


# ------------------------------------------------------------------------------------------------- wrong input


def _wrong_years(held: Accreditation) -> Iterator[Problem]:
    if not _is_year(held.awarded):
        yield Problem(field="awarded", value=held.awarded, accepted=_A_YEAR)
        return
    for name, year in (("since", held.since), ("until", held.until)):
        if year is not None and (not _is_year(year) or year < held.awarded):
            yield Problem(field=name, value=year, accepted=_NOT_BEFORE_AWARDED)
            return
    if held.since is not None and held.until is not None and held.until < held.since:
        yield Problem(field="until", value=held.until, accepted=_NOT_BEFORE_SINCE)


def _is_year(year: object) -> bool:
    return type(year) is int and _FIRST_YEAR <= year <= _LAST_YEAR


def _wrong_action(action: object) -> Iterator[Problem]:
    if not isinstance(action, Action):
        yield Problem(field="action", value=action, accepted=_AN_ACTION)


def _wrong_labels(labels: Iterable[object]) -> Iterator[Problem]:
    for one in labels:
        if not isinstance(one, Accreditation):
            yield Problem(field="held", value=one, accepted=_AN_ACCREDITATION)


def _refuse_wrong(call: object, *problems: Problem) -> None:
    found = [*problems, *wrong_question(call)]
    if found:
        raise WrongInput(found)


# ------------------------------------------------------------------------------------------------------- words

_FIRST_YEAR, _LAST_YEAR = 1, 9999
_AWARDED = Label(nl="{name} (toegekend in {year})", en="{name} (awarded in {year})")
_SERVES = {
    Outcome.MET: Label(nl="{name}: bruikbaar in oproep {call}", en="{name}: it can be used in call {call}"),
    Outcome.NOT_MET: Label(nl="{name}: niet bruikbaar in oproep {call}", en="{name}: it cannot be used in call {call}"),
    Outcome.UNDECIDED: Label(
        nl="{name}: of het label bruikbaar is in oproep {call}, kan niet worden beoordeeld",
        en="{name}: whether it can be used in call {call} cannot be decided",
    ),
}
_EFFECTS = {
    Outcome.MET: Label(nl="Met dit label kan {action} worden aangevraagd.", en="Opens {action} to its holder."),
    Outcome.NOT_MET: Label(
        nl="Met dit label kan {action} niet worden aangevraagd.", en="Closes {action} to its holder."
    ),
    Outcome.UNDECIDED: Label(
        nl="Of {action} openstaat, kan niet worden beoordeeld.", en="Whether {action} is open cannot be decided."
    ),
}
_MAY_APPLY = {
    Outcome.MET: Label(
        nl="{action}, oproep {call}: wat de kwaliteitslabels betreft, staat de actie open voor deze aanvrager.",
        en="{action}, call {call}: as far as quality labels go, the action is open to this applicant.",
    ),
    Outcome.NOT_MET: Label(
        nl="{action}, oproep {call}: de actie staat niet open voor deze aanvrager.",
        en="{action}, call {call}: the action is not open to this applicant.",
    ),
    Outcome.UNDECIDED: Label(
        nl="{action}, oproep {call}: of de actie openstaat voor deze aanvrager, kan niet worden beoordeeld.",
        en="{action}, call {call}: whether the action is open to this applicant cannot be decided.",
    ),
}
_PROCEDURE = Label(
    nl="Erasmusaccreditatie, {field}, oproep {call}: {which}.",
    en="Erasmus accreditation, {field}, call {call}: {which}.",
)
_NOT_SETTLED = Label(nl="welke procedure geldt, is niet te zeggen", en="it cannot be told which procedure applies")
_PROCEDURE_NOT_READ = Label(
    nl="voor deze oproep en dit domein is geen bron over de procedure gelezen",
    en="no source on the procedure was read for this call and field",
)
_WITHOUT_THE_LABEL = Label(
    nl="de lichte procedure was er alleen voor houders van een geldig handvest",
    en="the light procedure was for holders of a valid Charter only",
)
_IN_TIME = Label(
    nl="of het handvest geldig was toen de accreditatie werd aangevraagd, is niet te zeggen",
    en="it cannot be told whether the Charter was valid when the accreditation was applied for",
)
_NOT_YET = Label(nl="het label is pas later toegekend", en="the label was awarded only later")
_BY_CERTIFICATE = Label(
    nl="dat volgt uit de eerste en de laatste oproep die voor dit label zijn opgegeven",
    en="this follows from the first and the last call that were given for this label",
)
_AWARD_NOT_READ = Label(
    nl="geen van de gelezen bronnen gaat over een toekenning in dat jaar",
    en="none of the sources read is about an award in that year",
)
_A_YEAR = Label(nl="een jaar", en="a year")
_NOT_BEFORE_AWARDED = Label(nl="een jaar, niet vóór awarded", en="a year, not before awarded")
_NOT_BEFORE_SINCE = Label(nl="een jaar, niet vóór since", en="a year, not before since")
_AN_ACTION = Label(nl="een Action", en="a member of Action")
_AN_ACCREDITATION = Label(nl="een Accreditation", en="an Accreditation")
