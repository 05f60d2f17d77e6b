"""The same subject as two people know it, for the laws: one of them knows more."""

from attrs import evolve, fields
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from erasmusrules.mobility import Mobility
from erasmusrules.project import Project
from erasmusrules.strategies import mobilities, projects


@st.composite
def forgetting(draw: DrawFn, mobility: Mobility, *, keep: tuple[str, ...] = ()) -> Mobility:
    """Forget some of what is known of a mobility: whole fields, and some of the births."""
    names = [field.name for field in fields(Mobility) if field.name not in keep]
    forgotten = draw(st.sets(st.sampled_from(names)))
    known = evolve(mobility, **dict.fromkeys(forgotten))
    if known.born:
        known = evolve(known, born=known.born[: draw(st.integers(0, len(known.born)))] or None)
    return known


@st.composite
def pairs(draw: DrawFn) -> tuple[Mobility, Mobility]:
    """Draw the same mobility as it is known by somebody, and by somebody who knows more."""
    more = draw(forgetting(draw(mobilities(complete=True))))
    return draw(forgetting(more)), more


@st.composite
def forgetting_of_a_project(draw: DrawFn, project: Project) -> Project:
    """Forget some of what is known of a project."""
    forgotten = draw(st.sets(st.sampled_from([field.name for field in fields(Project) if field.name != "project"])))
    return evolve(project, **dict.fromkeys(forgotten))


@st.composite
def pairs_of_projects(draw: DrawFn) -> tuple[Project, Project]:
    """Draw the same project as it is known by somebody, and by somebody who knows more."""
    more = draw(forgetting_of_a_project(draw(projects(complete=True))))
    return draw(forgetting_of_a_project(more)), more
