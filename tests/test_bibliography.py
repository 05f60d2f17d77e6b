"""The sources of all fields together."""

from collections import Counter
from importlib import import_module
from pkgutil import iter_modules

from erasmusrules import bibliography
from erasmusrules.sources import Source

SOURCES = [
    (name, thing)
    for module in iter_modules(bibliography.__path__)
    for name, thing in vars(import_module(f"{bibliography.__name__}.{module.name}")).items()
    if isinstance(thing, Source)
]


def test_each_source_stands_once() -> None:
    """A document has one name, in one module: what is learnt of it is changed in one place."""
    assert len(SOURCES) > 300
    documents = Counter((source.address, source.title, source.version) for _name, source in SOURCES)
    assert [document for document, times in documents.items() if times > 1] == []
    assert [key for key, times in Counter(source.key for _name, source in SOURCES).items() if times > 1] == []


def test_a_source_is_called_by_its_key() -> None:
    """The snapshots name sources by key: a reader finds them in the code by that name."""
    assert [(name, source.key) for name, source in SOURCES if name != source.key] == []
