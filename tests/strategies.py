"""Hypothesis strategies that seek the edges: month ends, leap days, 14th birthdays, and facts that are missing."""

from datetime import date, datetime, time, timedelta

from attrs import evolve, fields
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from erasmusrules.calendar import started_months
from erasmusrules.history import FIRST_CALL
from erasmusrules.mobility import Mobility
from erasmusrules.project import Project
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.agencies import Community
from erasmusrules.vocabulary.applicants import Applicant, PartnershipType
from erasmusrules.vocabulary.countries import Country
from erasmusrules.vocabulary.education import Level
from erasmusrules.vocabulary.other_actions import OtherAction
from erasmusrules.vocabulary.roles import Role, Venue

LENGTHS = (1, 2, 3, 4, 5, 9, 10, 29, 30, 31, 58, 59, 60, 61, 62, 63, 89, 90, 364, 365, 366, 367)
AGES = (0, 5, 12, 13, 14, 15, 17, 18, 19, 30, 31)
COUNTRIES = (Country.BE, Country.NL, Country.GB, Country.CH, Country.RS, Country.MK, Country.TR, Country.GL, Country.UA)
ACTIONS = (
    Action.KA101,
    Action.KA201,
    Action.KA219,
    Action.KA229,
    Action.KA121_SCH,
    Action.KA122_SCH,
    Action.KA347,
    Action.KA102,
    Action.KA103,
    Action.KA105,
    Action.KA107,
    Action.KA121_VET,
    Action.KA121_ADU,
    Action.KA131_HED,
    Action.KA171_HED,
    Action.KA152_YOU,
    Action.KA155_YOU,
    Action.KA182_SPO,
)


def _day_before_month(year: int, month: int) -> date:
    return date(year, month, 1) - timedelta(days=1)


month_ends = st.builds(_day_before_month, st.integers(2015, 2027), st.integers(1, 12))
leap_days = st.sampled_from([date(2016, 2, 29), date(2020, 2, 29), date(2024, 2, 29)])
days = st.one_of(st.dates(date(2014, 6, 1), date(2027, 12, 31)), month_ends, leap_days)


def births(first: date) -> SearchStrategy[date]:
    """Seek birthdays on, just before and just after the first day of an activity."""
    near = st.builds(_years_before, st.just(first), st.sampled_from(AGES), st.integers(-1, 1))
    return st.one_of(near, st.just(date(2012, 2, 29)), st.dates(date(1960, 1, 1), date(2014, 5, 31))).filter(
        lambda born: born <= first
    )


def _years_before(day: date, years: int, shift: int) -> date:
    year = day.year - years
    same_day = date(year, 3, 1) if (day.month, day.day) == (2, 29) and year % 4 else day.replace(year=year)
    return same_day + timedelta(days=shift)


@st.composite
def groups_of(draw: DrawFn, participants: int) -> list[int]:
    """Divide participants over national groups."""
    first = draw(st.integers(1, participants))
    return [first, participants - first] if first < participants else [participants]


@st.composite
def complete_mobilities(draw: DrawFn) -> Mobility:
    """Draw a mobility of which everything is known and nothing contradicts anything else."""
    start = draw(days)
    end = start + timedelta(days=draw(st.one_of(st.sampled_from(LENGTHS), st.integers(1, 400))) - 1)
    length = (end - start).days + 1
    participants = draw(st.one_of(st.integers(1, 4), st.sampled_from((9, 10, 15, 16, 30, 50, 51, 60, 61))))
    accompanying = draw(st.integers(0, 2))
    opens = draw(st.sampled_from([start, start + timedelta(days=1), start - timedelta(days=30)]))
    groups = draw(groups_of(participants))
    born = draw(st.lists(births(start), min_size=participants, max_size=participants))
    return Mobility(
        id="case",
        call=draw(st.integers(2014, 2028)),
        action=draw(st.sampled_from(ACTIONS)),
        activity=draw(st.sampled_from(Activity)),
        start=start,
        end=end,
        days=length,
        travel_days=draw(st.integers(0, 7)),
        green_travel=draw(st.booleans()),
        project_start=opens,
        project_end=max(opens, draw(st.sampled_from([end, end - timedelta(days=1), end + timedelta(days=30)]))),
        sending=draw(st.sampled_from(COUNTRIES)),
        receiving=draw(st.sampled_from(COUNTRIES)),
        venue=draw(st.sampled_from(Venue)),
        role=draw(st.sampled_from(Role)),
        participants=participants,
        born=tuple(born),
        fewer_opportunities=draw(st.integers(0, participants)),
        enrolled=draw(st.booleans()),
        countries_of_participants=tuple(draw(st.lists(st.sampled_from(COUNTRIES), min_size=1, max_size=len(groups)))),
        accompanying=accompanying,
        accompanied_days=0 if accompanying == 0 else draw(st.sampled_from([0, length - 1, length])),
        virtual=draw(st.booleans()),
        learning_programme=draw(st.booleans()),
        learning_agreement=draw(st.booleans()),
        residence=draw(st.sampled_from(COUNTRIES)),
        graduated=start + timedelta(days=draw(st.sampled_from((-800, -366, -365, -364, -30, 0, 30)))),
        national_groups=tuple(groups),
        accompanying_ages=tuple(
            draw(st.lists(st.sampled_from((16, 17, 18, 40)), min_size=accompanying, max_size=accompanying))
        ),
        teaching_hours=draw(st.sampled_from((0, 3.5, 4, 7.5, 8, 12, 16))),
        ects=draw(st.sampled_from((0, 2.5, 3, 30))),
        months_in_cycle=draw(st.sampled_from((0, 2, 11.5, 12, 12.5, 24, 24.5))),
        one_cycle_programme=draw(st.booleans()),
    )


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
    more = draw(forgetting(draw(complete_mobilities())))
    return draw(forgetting(more)), more


@st.composite
def complete_projects(draw: DrawFn) -> Project:
    """Draw a project of which everything is known and nothing contradicts anything else."""
    start = draw(days)
    end = start + timedelta(days=draw(st.sampled_from((0, 29, 88, 181, 364, 365, 366, 545, 729, 730, 731, 1095, 1096))))
    call = draw(st.integers(2014, 2028))
    organisations = draw(st.sampled_from((1, 2, 3, 4, 6, 7, 9, 12)))
    applicant = draw(st.sampled_from(Applicant))
    schools = draw(st.sampled_from((0, 1, organisations - 1, organisations)))
    places = draw(st.lists(st.sampled_from(COUNTRIES), min_size=1, max_size=organisations))
    consortium = draw(st.booleans())
    members = draw(st.integers(0, organisations - 1)) if consortium else 0
    participants = draw(st.sampled_from((1, 9, 10, 15, 16, 17, 30, 60, 61)))
    together = draw(st.integers(1, 4))
    moments = st.datetimes(datetime.combine(date(2014, 1, 1), time()), datetime.combine(date(2027, 12, 31), time()))
    return Project(
        id="case",
        call=call,
        action=draw(st.one_of(st.sampled_from(Action), st.sampled_from(OtherAction))),
        round=draw(st.integers(1, 3)),
        start=start,
        end=end,
        months=started_months(start, end),
        applicant=applicant,
        applicant_country=draw(st.sampled_from(places)),
        accredited=draw(st.booleans()),
        consortium=consortium,
        organisations=organisations,
        schools=max(schools, 1) if applicant is Applicant.SCHOOL else schools,
        countries=tuple(places),
        consortium_members=members,
        participants=participants,
        national_groups=tuple(draw(groups_of(participants))),
        long_term_pupil_mobility=draw(st.booleans()),
        levels=tuple(draw(st.lists(st.sampled_from(Level), min_size=1, max_size=2))),
        communities=tuple(draw(st.lists(st.sampled_from(Community), min_size=1, max_size=3))),
        role=draw(st.sampled_from(Role)),
        days=together,
        nights=draw(st.integers(0, together)),
        educational_project=draw(st.booleans()),
        only_culture_or_tourism=draw(st.booleans()),
        other_activities=draw(st.booleans()),
        reciprocal=draw(st.booleans()),
        whole_class=draw(st.booleans()),
        in_school_holidays=draw(st.booleans()),
        virtual=draw(st.booleans()),
        budget=draw(st.sampled_from((400, 500, 2500, 3000, 16_500, 33_000, 60_000, 250_000, 400_000, 400_001))),
        currency="EUR",
        earlier_grants=tuple(draw(st.sets(st.integers(2014, call - 1), max_size=4))) if call > FIRST_CALL else (),
        partnership_type=draw(st.sampled_from(PartnershipType)),
        submitted=draw(moments),
    )


@st.composite
def forgetting_of_a_project(draw: DrawFn, project: Project) -> Project:
    """Forget some of what is known of a project."""
    forgotten = draw(st.sets(st.sampled_from([field.name for field in fields(Project) if field.name != "project"])))
    return evolve(project, **dict.fromkeys(forgotten))


@st.composite
def pairs_of_projects(draw: DrawFn) -> tuple[Project, Project]:
    """Draw the same project as it is known by somebody, and by somebody who knows more."""
    more = draw(forgetting_of_a_project(draw(complete_projects())))
    return draw(forgetting_of_a_project(more)), more
