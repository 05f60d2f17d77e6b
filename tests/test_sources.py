"""Sources, the places in them, and how far they can be trusted."""

import re
from inspect import Parameter, signature

import pytest
from attrs import evolve

from erasmusrules.label import Label
from erasmusrules.sources import Citation, Evidence, Source, weaker_than_asked

GUIDE = Source(
    key="GUIDE",
    publisher=Label(nl="Europese Commissie", en="European Commission"),
    title="Programme Guide",
    version="2018, version 1",
    address="ec.europa.eu/guide",
    evidence=Evidence.OFFICIAL,
)
MEMORY = Source(
    key="MEMORY",
    publisher=Label(nl="niemand", en="nobody"),
    title="-",
    version="-",
    address="-",
    evidence=Evidence.RECALLED,
)

SEED, OFFICIAL, SECONDARY, RECALLED = Evidence.SEED, Evidence.OFFICIAL, Evidence.SECONDARY, Evidence.RECALLED


def test_evidence_runs_from_the_strongest_to_the_weakest() -> None:
    """A founding document comes before an official text, that before any other source, and memory comes last."""
    assert [evidence.value for evidence in Evidence] == ["seed", "official", "secondary", "recalled"]


@pytest.mark.parametrize(
    ("weaker", "stronger"),
    [
        (RECALLED, SECONDARY),
        (RECALLED, OFFICIAL),
        (RECALLED, SEED),
        (SECONDARY, OFFICIAL),
        (SECONDARY, SEED),
        (OFFICIAL, SEED),
    ],
)
def test_the_weaker_evidence_is_less(weaker: Evidence, stronger: Evidence) -> None:
    """Weaker evidence is less than stronger evidence, by every comparison and by its number."""
    assert weaker < stronger
    assert weaker <= stronger
    assert stronger > weaker
    assert stronger >= weaker
    assert weaker.strength < stronger.strength
    assert (stronger < weaker, stronger <= weaker) == (False, False)


@pytest.mark.parametrize("evidence", [SEED, OFFICIAL, SECONDARY, RECALLED])
def test_evidence_is_as_strong_as_itself(evidence: Evidence) -> None:
    """Evidence is not weaker than itself."""
    same = Evidence(evidence.value)
    assert evidence <= same
    assert (evidence < same) is False


def test_labels_of_evidence() -> None:
    """Each kind of evidence has its words in Dutch and in English."""
    assert SEED.label == Label(nl="basisdocument", en="founding document")
    assert OFFICIAL.label == Label(nl="officiële tekst", en="official text")
    assert SECONDARY.label == Label(nl="andere bron", en="other source")
    assert RECALLED.label == Label(nl="uit het geheugen, niet nagelezen", en="from memory, not checked")


def test_weaker_evidence_than_was_asked_for_is_said() -> None:
    """With its name, in both languages."""
    assert weaker_than_asked(SECONDARY) == Label(
        nl="het bewijs is zwakker dan gevraagd (andere bron)",
        en="the evidence is weaker than was asked for (other source)",
    )


@pytest.mark.parametrize("kind", [Source, Citation])
def test_what_a_source_and_a_citation_are_made_of_is_named(kind: type) -> None:
    """Several texts in a row could change places unseen."""
    assert all(part.kind is Parameter.KEYWORD_ONLY for part in signature(kind).parameters.values())


def test_a_source_is_named_by_publisher_title_and_version() -> None:
    """A reader sees who published it, its title, and which version was read; as plain text it is in English."""
    assert GUIDE.named("nl") == "Europese Commissie, ‘Programme Guide’ (2018, version 1)"
    assert GUIDE.named("en") == "European Commission, ‘Programme Guide’ (2018, version 1)"
    assert str(GUIDE) == "European Commission, ‘Programme Guide’ (2018, version 1)"


def test_a_source_without_a_date_says_so_in_the_language_asked_for() -> None:
    """A version that is unknown is said to be so, in the source and in a place of it; any other stays as it is."""
    page = evolve(GUIDE, title="Pupil mobility", version="undated")
    assert page.named("nl") == "Europese Commissie, ‘Pupil mobility’ (zonder datum)"
    assert page.named("en") == "European Commission, ‘Pupil mobility’ (undated)"
    assert str(page) == "European Commission, ‘Pupil mobility’ (undated)"
    assert page.at("p. 1", "5 days").named("nl") == "Europese Commissie, ‘Pupil mobility’ (zonder datum), p. 1"
    assert page.at("p. 1", "5 days").named("en") == "European Commission, ‘Pupil mobility’ (undated), p. 1"
    assert evolve(GUIDE, version="2018, undated").named("nl") == (
        "Europese Commissie, ‘Programme Guide’ (2018, undated)"
    )


def test_memory_has_no_name_but_that() -> None:
    """What was not seen in any text is never dressed up as a document."""
    assert MEMORY.named("nl") == "uit het geheugen, niet nagelezen"
    assert MEMORY.named("en") == "from memory, not checked"


def test_a_citation_is_a_place_in_a_source() -> None:
    """A place in a source is cited with what it says, on the evidence of the source."""
    citation = GUIDE.at("p. 60", "3 days to 2 months")
    assert citation == Citation(source=GUIDE, place="p. 60", says="3 days to 2 months", evidence=OFFICIAL)
    assert citation.named("nl") == "Europese Commissie, ‘Programme Guide’ (2018, version 1), p. 60"
    assert citation.named("en") == "European Commission, ‘Programme Guide’ (2018, version 1), p. 60"
    assert str(citation) == "European Commission, ‘Programme Guide’ (2018, version 1), p. 60"


def test_a_citation_may_be_weaker_than_its_source() -> None:
    """A document that supports a line only in part is cited on weaker evidence; the document itself stays as it is."""
    citation = GUIDE.at("p. 60", "3 days for another activity", evidence=SECONDARY)
    assert citation.evidence is SECONDARY
    assert citation.source.evidence is OFFICIAL


@pytest.mark.parametrize("empty", ["", "  ", "\n", "https://ec.europa.eu/guide", "http://ec.europa.eu"])
def test_a_citation_says_where_and_what(empty: str) -> None:
    """Neither the place nor what is said there may be empty or a bare address."""
    message = re.escape(f"a citation names a place and what is said there, not {empty!r}")
    with pytest.raises(ValueError, match=message):
        GUIDE.at(empty, "3 days to 2 months")
    with pytest.raises(ValueError, match=message):
        GUIDE.at("p. 60", empty)


def test_a_place_is_no_stronger_than_its_source() -> None:
    """What memory says does not become an official text by being cited as one."""
    with pytest.raises(ValueError, match="no evidence stronger than recalled, not seed"):
        MEMORY.at("a place", "5 days", evidence=SEED)
    assert GUIDE.at("p. 1", "5 days", evidence=SECONDARY).evidence is SECONDARY
