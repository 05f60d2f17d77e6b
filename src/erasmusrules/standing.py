"""Which countries take part in a call, and what the guide of that call names them."""

from attrs import frozen

from erasmusrules.label import Label
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.term import Term


class Standing(Term):
    """How a country stands to the programme in a call."""

    MEMBER_STATE = "member-state", Label(nl="EU-lidstaat", en="EU Member State")
    ASSOCIATED = "associated", Label(nl="deelnemend land buiten de EU", en="country outside the EU that takes part")
    NOT_ASSOCIATED = "not-associated", Label(nl="land dat niet deelneemt", en="country that does not take part")
    DOUBTFUL = (
        "doubtful",
        Label(nl="gebied waarvan de status niet is nagelezen", en="territory whose status was not read"),
    )


@frozen(kw_only=True)
class Countries:
    """The countries of some calls, and the guide's own terms for them.

    Attributes:
        member_states: the Member States of the Union.
        associated: the other countries that take part.
        doubtful: territories that may take part through their Member State, which no source that was read spells out.
        taking_part: the guide's term for a country that takes part.
        member_state_term: its term for one that is a Member State.
        associated_term: its term for one that takes part without being a Member State.
        not_taking_part: its term for all others.
    """

    member_states: frozenset[Country]
    associated: frozenset[Country]
    doubtful: frozenset[Country]
    taking_part: Label
    member_state_term: Label
    associated_term: Label
    not_taking_part: Label

    @property
    def eligible(self) -> frozenset[Country]:
        """All countries that take part."""
        return self.member_states | self.associated

    def standing_of(self, country: Country) -> Standing:
        """Tell how a country stands to the programme."""
        if country in self.member_states:
            return Standing.MEMBER_STATE
        if country in self.associated:
            return Standing.ASSOCIATED
        return Standing.DOUBTFUL if country in self.doubtful else Standing.NOT_ASSOCIATED

    def term_for(self, country: Country) -> Label:
        """Name how a country stands to the programme with the guide's own term."""
        standing = self.standing_of(country)
        terms = {
            Standing.MEMBER_STATE: self.member_state_term,
            Standing.ASSOCIATED: self.associated_term,
            Standing.NOT_ASSOCIATED: self.not_taking_part,
        }
        return terms.get(standing, standing.label)
