"""The house: imports go down its floors, never up, and never round."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "erasmusrules"

FLOORS = (
    ("label", "output"),
    ("outcome", "problems", "formats", "calendar", "brussels", "sources"),
    ("history", "conditions"),
    ("compiled",),
    ("rules", "bibliography"),
    (
        "bibliography.every_field",
        "bibliography.school",
        "bibliography.vet",
        "bibliography.adult",
        "bibliography.higher",
        "bibliography.youth",
        "bibliography.flanders",
        "bibliography.platforms",
        "bibliography.deadlines",
        "bibliography.quality_labels",
        "bibliography.centralised",
    ),
    ("vocabulary.term",),
    (
        "vocabulary.fields",
        "vocabulary.programmes",
        "vocabulary.activities",
        "vocabulary.roles",
        "vocabulary.countries",
        "vocabulary.other_actions",
        "vocabulary.agencies",
        "vocabulary.education",
        "vocabulary.platforms",
        "vocabulary.quality_labels",
        "vocabulary",
    ),
    (
        "vocabulary.actions",
        "vocabulary.applicants",
        "vocabulary.commission_labels",
        "edges",
        "standing",
        "reference",
        "flanders",
    ),
    ("flanders.routing", "flanders.figures", "flanders.checklists"),
    ("figures", "checklists", "platforms", "learning_documents"),
    ("project", "closing"),
    ("mobility",),
    ("facts", "project_facts"),
    ("needs", "quality_labels", "flanders.exchange_facts"),
    ("flanders.education", "filling"),
    (
        "openings",
        "centralised",
        "programme_2014_2020.countries",
        "programme_2014_2020.deadlines",
        "flanders.deadlines",
        "programme_2021_2027.countries",
        "programme_2021_2027.deadlines",
    ),
    ("programme_2014_2020.every_field", "programme_2021_2027.every_field", "submission"),
    (
        "programme_2014_2020.school",
        "programme_2014_2020.vet",
        "programme_2014_2020.adult",
        "programme_2014_2020.higher",
        "programme_2014_2020.youth",
        "programme_2014_2020.partnerships",
        "programme_2021_2027.school",
        "programme_2021_2027.vet",
        "programme_2021_2027.adult",
        "programme_2021_2027.higher",
        "programme_2021_2027.youth",
        "programme_2021_2027.sport",
    ),
    (
        "programme_2014_2020.centralised",
        "programme_2021_2027.centralised",
        "flanders.buurklassen",
        "flanders.prins_filipfonds",
    ),
    ("programme_2014_2020.projects", "programme_2021_2027.projects"),
    ("programme_2014_2020", "programme_2021_2027"),
    ("rulebook",),
    ("checking", "participation"),
    ("demands", "routing", "deadlines", "accreditations", "snapshots"),
    ("accompanying", "changes", "records"),
    ("brief", "frames.columns", "frames.door"),
    ("frames.readings",),
    ("frames.judging",),
    ("frames.carriers", "frames.files"),
    ("frames",),
    ("strategies",),
    ("cli", "testing", ""),
    ("__main__",),
)
"""The modules from the ground up; those of one floor do not import each other. The package itself is the name ""."""

MODULES = {
    ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix("__init__").rstrip("."): path
    for path in SOURCE.rglob("*.py")
}


def _imported(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("erasmusrules"):
            module = node.module.removeprefix("erasmusrules").lstrip(".")
            names = {f"{module}.{alias.name}".lstrip(".") for alias in node.names}
            found |= {name if name in MODULES else module for name in names}
    return found


def test_every_module_has_a_floor() -> None:
    """No module stands outside the house, and no floor names one that is gone."""
    assert sorted(MODULES) == sorted(module for floor in FLOORS for module in floor)


@pytest.mark.parametrize("module", sorted(MODULES))
def test_imports_go_down(module: str) -> None:
    """A module imports only from the floors below its own."""
    height = {name: at for at, floor in enumerate(FLOORS) for name in floor}
    for imported in _imported(MODULES[module]):
        assert height[imported] < height[module], f"{module} imports {imported}"


def _loaded_by(statement: str) -> set[str]:
    """Name the modules that a statement loads in a fresh interpreter."""
    script = f"import sys; {statement}; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603 -- our own words
    return set(run.stdout.split())


def test_the_core_loads_no_optional_package() -> None:
    """`import erasmusrules` loads neither Babel nor any package that is an extra."""
    loaded = {name.split(".")[0] for name in _loaded_by("import erasmusrules")}
    assert not loaded & {"babel", "rich", "hypothesis", "narwhals", "polars", "pandas", "numpy"}


def test_strategies_can_be_imported_first() -> None:
    """Hypothesis loads them by itself while it is being imported, also where they are what imports it."""
    assert "hypothesis" in _loaded_by("import erasmusrules.strategies")


def test_deciding_loads_no_babel() -> None:
    """A case can be decided without a word of Babel, or a package that is an extra; words load Babel."""
    plan = (
        "e.Mobility(call=2019, action=e.Action.KA229, activity=e.Activity.LONG_TERM_STUDY_MOBILITY_OF_PUPILS, days=61)"
    )
    decide = f"import erasmusrules as e; r = e.check({plan}); r.findings, r.missing"
    loaded = {name.split(".")[0] for name in _loaded_by(decide)}
    assert not loaded & {"babel", "rich", "hypothesis", "narwhals", "polars", "pandas", "numpy"}
    assert "babel" in _loaded_by(f"{decide}; r.text('nl')")
