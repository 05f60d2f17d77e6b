"""The rules of Erasmus+, 2014-2020 and 2021-2027: may these pupils go, why, since when, and where that was read."""

from erasmusrules.accompanying import AccompanimentAnswer, accompaniment
from erasmusrules.changes import Change, ChangeKind, Changes, changes
from erasmusrules.checking import check
from erasmusrules.deadlines import Deadline, deadline
from erasmusrules.demands import DurationLimit, DurationLimits, Requirement, Requirements, duration_limits, requirements
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label, Language
from erasmusrules.mobility import AccompanyingPerson, Mobility, Participant
from erasmusrules.needs import Ground, Need, Reason
from erasmusrules.outcome import Outcome
from erasmusrules.participation import CountryStanding, country_standing
from erasmusrules.problems import Problem, WrongInput
from erasmusrules.project import Project, ProjectReference
from erasmusrules.routing import ReceivingAgency, receiving_agency
from erasmusrules.rulebook import PROJECT_RULES, RULES
from erasmusrules.rules import Finding, Kind, Report, Rule, RuleSet, Topic
from erasmusrules.sources import Citation, Evidence, Source
from erasmusrules.standing import Standing
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.agencies import Body, Community
from erasmusrules.vocabulary.applicants import Applicant, PartnershipType
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.fields import Field
from erasmusrules.vocabulary.other_actions import OtherAction
from erasmusrules.vocabulary.roles import Role, Venue

__all__ = [
    "PROJECT_RULES",
    "RULES",
    "AccompanimentAnswer",
    "AccompanyingPerson",
    "Action",
    "Activity",
    "Applicant",
    "Body",
    "Change",
    "ChangeKind",
    "Changes",
    "Citation",
    "Community",
    "Country",
    "CountryStanding",
    "Deadline",
    "DurationLimit",
    "DurationLimits",
    "Evidence",
    "Field",
    "Finding",
    "Gap",
    "Ground",
    "History",
    "In",
    "Kind",
    "Label",
    "Language",
    "Mobility",
    "Need",
    "OtherAction",
    "Outcome",
    "Participant",
    "PartnershipType",
    "Problem",
    "Project",
    "ProjectReference",
    "Reason",
    "ReceivingAgency",
    "Report",
    "Requirement",
    "Requirements",
    "Role",
    "Rule",
    "RuleSet",
    "Source",
    "Standing",
    "Topic",
    "Venue",
    "WrongInput",
    "accompaniment",
    "changes",
    "check",
    "country_standing",
    "deadline",
    "duration_limits",
    "receiving_agency",
    "requirements",
]
