"""The rules of Erasmus+, 2014-2020 and 2021-2027: may these pupils go, why, since when, and where that was read."""

from erasmusrules.accompanying import accompaniment
from erasmusrules.changes import changes
from erasmusrules.checking import check
from erasmusrules.demands import duration_limits, requirements
from erasmusrules.label import Label, Language
from erasmusrules.mobility import AccompanyingPerson, Mobility, Participant
from erasmusrules.needs import Need, Reason
from erasmusrules.outcome import Outcome
from erasmusrules.participation import country_standing
from erasmusrules.problems import Problem, WrongInput
from erasmusrules.project import Project, ProjectReference
from erasmusrules.rules import Finding, Report
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.fields import Field
from erasmusrules.vocabulary.roles import Role, Venue

__all__ = [
    "AccompanyingPerson",
    "Action",
    "Activity",
    "Country",
    "Evidence",
    "Field",
    "Finding",
    "Label",
    "Language",
    "Mobility",
    "Need",
    "Outcome",
    "Participant",
    "Problem",
    "Project",
    "ProjectReference",
    "Reason",
    "Report",
    "Role",
    "Venue",
    "WrongInput",
    "accompaniment",
    "changes",
    "check",
    "country_standing",
    "duration_limits",
    "requirements",
]
