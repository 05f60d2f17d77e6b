"""Who receives an application, and what the bodies an applicant meets are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import evolve, frozen

from erasmusrules.checking import why_not_open
from erasmusrules.flanders.routing import PROFILES, ROUTES, Route
from erasmusrules.formats import sentence
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label, Language
from erasmusrules.mobility import Mobility
from erasmusrules.openings import CLOSED
from erasmusrules.problems import Problem, WrongInput
from erasmusrules.project import wrong_question
from erasmusrules.reference import look_up
from erasmusrules.rules import sourced
from erasmusrules.sources import Citation, Evidence, weaker_than_asked
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.agencies import Body, Community
from erasmusrules.vocabulary.other_actions import OtherAction


@frozen(kw_only=True)
class ReceivingAgency:
    """Who receives an application.

    Attributes:
        action: what is applied for.
        call: the call year of the grant.
        community: the Community of Belgium the applicant belongs to.
        body: the body that receives it; ``None`` where no source settles it, with the reason in ``why``.
        name: how the body is called in that call.
        agency_number: its number in project references, "BE02"; known from memory alone, so given only where asked for.
        how: what is particular about this action, with its own sources.
        why: why there is no body.
        evidence: how the body is known; ``None`` where nothing is.
        sources: where it was read, or where it was looked for.
    """

    action: Action | OtherAction
    call: int
    community: Community
    body: Body | None = None
    name: Label | None = None
    agency_number: str | None = None
    how: In[Label] | None = None
    why: Label | None = None
    evidence: Evidence | None = None
    sources: tuple[Citation, ...] = ()

    def text(self, lang: Language) -> str:
        """Say who receives the application, or why that is not settled, with the sources."""
        action = self.action.code if isinstance(self.action, Action) else self.action.label.text(lang)
        said = [_HEADING.fill(lang, action=action, call=str(self.call), who=self._who(lang))]
        if self.why is not None:
            said.append(sentence(self.why.text(lang)))
        if self.sources:
            said.append(sourced(self.evidence, self.sources, lang))
        if self.how is not None:
            said.append(sentence(self.how.value.text(lang)))
            said.append(sourced(self.how.evidence, self.how.citations, lang))
        return " ".join(said)

    def _who(self, lang: Language) -> str:
        if self.name is None:
            return _NOT_SETTLED.text(lang)
        if self.agency_number is None:
            return self.name.text(lang)
        # The source line is that of the body: a number from memory has to say so itself.
        return f"{self.name.text(lang)} ({self.agency_number}, {Evidence.RECALLED.label.text(lang)})"


def receiving_agency(
    action: Action | OtherAction,
    *,
    call: int,
    community: Community,
    evidence: Evidence = Evidence.SECONDARY,
) -> ReceivingAgency:
    """Tell which body receives an application.

    Args:
        action: what is applied for.
        call: the call year of the grant.
        community: the Community of Belgium the applicant belongs to; it is the coordinator's where there are several.
        evidence: the weakest evidence that decides.

    Returns:
        The body with its sources; no body, and why, where no source settles it or the action is not open in the call.

    Raises:
        WrongInput: for what is no action, no Community, or no call of the programme.

    >>> receiving_agency(Action.KA182_SPO, call=2023, community=Community.FLEMISH).body
    <Body.EPOS: 'epos'>
    >>> sooner = receiving_agency(Action.KA182_SPO, call=2022, community=Community.FLEMISH)
    >>> sooner.body, sooner.why.text("nl")
    (None, 'de actie staat in deze oproep niet open')
    >>> receiving_agency(Action.KA347, call=2019, community=Community.FLEMISH).name.text("nl")
    'JINT vzw'
    """
    _refuse_wrong(action, call, community)
    asked = ReceivingAgency(action=action, call=call, community=community)
    closed = why_not_open(action, call=call, evidence=evidence)
    # Of what has no code the desk is known also where nobody read from when on it was open.
    if closed is not None and (isinstance(action, Action) or closed.why is CLOSED.said):
        return evolve(asked, why=closed.why, sources=closed.citations)
    route = _ROUTE_OF[action]
    line = route.receives.get(community, History[Body]()).at(call)
    if line is None:
        return evolve(asked, why=_NOT_READ)
    if isinstance(line, Gap):
        return evolve(asked, why=line.why, sources=line.citations)
    if line.evidence < evidence:
        return evolve(asked, why=weaker_than_asked(line.evidence), evidence=line.evidence, sources=line.citations)
    number, how = PROFILES[line.value].agency_number.at(call), route.how.at(call)
    return evolve(
        asked,
        body=line.value,
        name=name_of(line.value, call=call),
        agency_number=number.value if isinstance(number, In) and evidence <= number.evidence else None,
        how=how if isinstance(how, In) and evidence <= how.evidence else None,
        evidence=line.evidence,
        sources=line.citations,
    )


def name_of(body: Body, *, call: int) -> Label:
    """Name a body as it was called in a call.

    Args:
        body: the body.
        call: the call year of the grant.

    Raises:
        WrongInput: for a call before the first of the programme.

    >>> name_of(Body.EACEA, call=2020).en
    'Education, Audiovisual and Culture Executive Agency (EACEA)'
    >>> name_of(Body.EACEA, call=2021).en
    'European Education and Culture Executive Agency (EACEA)'
    """
    Mobility(call=call)  # refuses what cannot be a call
    line = PROFILES[body].names.at(call)
    return line.value if isinstance(line, In) else body.label


def body_named(text: str) -> Body:
    """Find a body by its code, one of its names, or another way in which texts write it.

    Args:
        text: the name; capitals do not matter.

    Raises:
        WrongInput: where no body is called so.

    >>> body_named("Prins Filipsfonds"), body_named("EPOS")
    (<Body.PRINCE_PHILIPPE_FUND: 'prince-philippe-fund'>, <Body.EPOS: 'epos'>)
    """
    found = _BODY_OF.get(text.strip().casefold())
    if found is None:
        codes = ", ".join(Body.by_code())
        raise WrongInput([Problem(field="body", value=text, accepted=Label(nl=codes, en=codes))])
    return found


def about(body: Body, lang: Language) -> str:
    """Tell what is known of a body: what it is to an applicant, from which call to which, and what it does.

    Args:
        body: the body.
        lang: the language to write.

    Raises:
        WrongInput: for anything but a body, naming those there are.

    >>> print(about(Body.ALDEN_BIESEN, "en").splitlines()[1].split(". ")[0])
    - 2014-2020: support organisation
    """
    profile = look_up("body", body, PROFILES)
    roles = [
        _ROLE.fill(
            lang,
            calls=f"{line.first}-{line.last}",
            role=line.value.label.text(lang),
            source=sourced(line.evidence, line.citations, lang),
        )
        for line in profile.role
        if isinstance(line, In)
    ]
    return "\n".join([body.label.text(lang), *roles, *(f"- {one.text(lang)}" for one in profile.told)])


def _names(body: Body) -> Iterator[str]:
    profile = PROFILES[body]
    yield body.code
    yield from profile.aliases
    for label in (body.label, *(line.value for line in profile.names if isinstance(line, In))):
        yield from (label.nl, label.en)


_ROUTE_OF: Mapping[Action | OtherAction, Route] = {action: route for route in ROUTES for action in route.actions}
_BODY_OF: Mapping[str, Body] = {name.casefold(): body for body in Body for name in _names(body)}


def _refuse_wrong(action: object, call: int, community: object) -> None:
    problems: list[Problem] = []
    if not isinstance(action, Action | OtherAction):
        problems.append(Problem(field="action", value=action, accepted=_AN_ACTION))
    if not isinstance(community, Community):
        problems.append(Problem(field="community", value=community, accepted=_A_COMMUNITY))
    problems += wrong_question(call)
    if problems:
        raise WrongInput(problems)


_HEADING = Label(nl="Aanvraag voor {action}, oproep {call}: {who}.", en="Application for {action}, call {call}: {who}.")
_ROLE = Label(nl="- {calls}: {role}. {source}", en="- {calls}: {role}. {source}")
_NOT_SETTLED = Label(nl="wie de aanvraag ontvangt, is niet te zeggen", en="who receives the application cannot be told")
_NOT_READ = Label(
    nl="voor deze oproep en deze Gemeenschap is hierover geen bron gelezen, of bestond de actie niet",
    en="for this call and this Community no source on it was read, or there was no such action",
)
_AN_ACTION = Label(nl="een Action of een OtherAction", en="a member of Action or of OtherAction")
_A_COMMUNITY = Label(nl="een Community", en="a member of Community")
