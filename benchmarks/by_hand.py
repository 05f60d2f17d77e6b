"""The rules of KA121-SCH and KA122-SCH, calls 2021 to 2026, as somebody would write them by hand: the baseline.

Three-valued if/else over a mobility, with no words, no sources and no calls but these. `scalar.py` proves it equal to
the library before it is timed against it. Truths are True, False, and None where a fact is not known.
"""

from datetime import date

from erasmusrules import Action, Activity, Country, Mobility, Outcome, Role, Venue

Truth = bool | None

ACTIONS = frozenset({Action.KA121_SCH, Action.KA122_SCH})
CODES = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO MK RS TR"
DOUBTFUL_CODES = "AX GL AW BQ CW SX BL GF GP MF MQ NC PF PM RE TF WF YT"
COUNTRIES = frozenset(Country[code] for code in CODES.split())
TERRITORIES = frozenset(Country[code] for code in DOUBTFUL_CODES.split())
STAFF = frozenset(
    {
        Role.STAFF,
        Role.TEACHER,
        Role.TRAINER,
        Role.SCHOOL_LEADER,
        Role.NON_TEACHING_STAFF,
        Role.PUPIL_GUIDANCE_STAFF,
        Role.PEDAGOGICAL_ADVISER,
    }
)
PERHAPS_STAFF = frozenset({Role.SCHOOL_BOARD_MEMBER, Role.SCHOOL_COUNCIL_MEMBER, Role.SCHOOL_GROUP_REPRESENTATIVE})
LEARNERS = frozenset({Role.PUPIL, Role.VET_LEARNER, Role.APPRENTICE, Role.ADULT_LEARNER})
PERHAPS_IN_TRAINING = frozenset({Role.STUDENT, Role.DOCTORAL_CANDIDATE, Role.TRAINER})
STAFF_ACTIVITIES = frozenset({Activity.JOB_SHADOWING, Activity.TEACHING_ASSIGNMENT, Activity.COURSES_AND_TRAINING})
GROUP = Activity.GROUP_MOBILITY_OF_SCHOOL_PUPILS
SHORT_TERM = Activity.SHORT_TERM_LEARNING_MOBILITY_OF_PUPILS
LONG_TERM = Activity.LONG_TERM_LEARNING_MOBILITY_OF_PUPILS
PUPIL_ACTIVITIES = frozenset({GROUP, SHORT_TERM, LONG_TERM})
CONDITIONS = 8
"""So many of the truths below are conditions of the plan; the others are duties, which do not block while unknown."""

NAMES = (
    *("activity", "participants", "age", "group", "duration", "sending", "receiving", "abroad"),
    *("enrolment", "origin", "accompaniment", "venue", "programme", "agreement", "period", "travel-days"),
)


def truths(m: Mobility) -> tuple[Truth, ...]:  # noqa: C901, PLR0912, PLR0915 -- as somebody would write it by hand
    """Decide each of the rules."""
    activity, role = m.activity, m.role
    start, end = m.start, m.end
    days = m.days if start is None or end is None else (end - start).days + 1
    known: Truth = True
    participants: Truth = True
    group: Truth = True
    duration: Truth = True
    enrolment: Truth = True
    origin: Truth = True
    accompaniment: Truth = True
    venue: Truth = True
    programme: Truth = True
    agreement: Truth = True
    travel: Truth = True
    if activity in STAFF_ACTIVITIES:
        participants = None if role is None or role in PERHAPS_STAFF else role in STAFF
        enrolment = m.enrolled
        if activity is Activity.COURSES_AND_TRAINING:
            duration = None if m.call in (2025, 2026) or days is None else 2 <= days <= 30
            origin = len(set(m.countries_of_participants)) >= 2 if m.countries_of_participants else None
        elif activity is Activity.JOB_SHADOWING:
            duration = None if days is None else 2 <= days <= 60
            venue = True if m.venue is Venue.HOSTING_ORGANISATION else None
        else:
            duration = None if days is None else 2 <= days <= 365
            venue = None if m.venue is None else m.venue is Venue.HOSTING_ORGANISATION
    elif activity in PUPIL_ACTIVITIES:
        participants = None if role is None or role is Role.RECENT_GRADUATE else role is Role.PUPIL
        enrolment = m.enrolled
        if activity is GROUP:
            group = None if m.participants is None else m.participants >= 2
            duration = None if days is None else 2 <= days <= 30
            origin = two_countries(m.countries_of_participants)
            accompaniment = accompanied(m, days)
            venue = None if m.venue is None else True
        else:
            if activity is LONG_TERM:
                duration = None if days is None else 30 <= days <= 365
            elif days is None:
                duration = None
            elif days > 29 or days < 2:
                duration = False
            elif days < 10:
                duration = fewer_opportunities(m)
            venue = True if m.venue is Venue.HOSTING_ORGANISATION else None
            programme, agreement = m.learning_programme, m.learning_agreement
    elif activity is Activity.INVITED_EXPERTS:
        if role is not Role.INVITED_EXPERT and role not in STAFF:
            participants = False if role in LEARNERS else None
        duration = None if days is None else 2 <= days <= 60
    elif activity is Activity.HOSTING_TEACHERS_AND_EDUCATORS_IN_TRAINING:
        if role is None or role in PERHAPS_IN_TRAINING:
            participants = None
        else:
            participants = role is Role.TEACHER_IN_TRAINING or role is Role.RECENT_GRADUATE
        duration = None if days is None else 10 <= days <= 365
    elif activity is Activity.PREPARATORY_VISIT:
        group = None if m.participants is None else m.participants <= 3
    else:
        known = None if activity is None else False
    sending: Truth = True
    if activity is not Activity.INVITED_EXPERTS and activity is not Activity.HOSTING_TEACHERS_AND_EDUCATORS_IN_TRAINING:
        sending = takes_part(m.sending)
        if activity is not Activity.PREPARATORY_VISIT:
            if m.travel_days is None:
                travel = None
            elif m.travel_days > 6:
                travel = False
            elif m.travel_days > 2:
                travel = m.green_travel
    receiving = takes_part(m.receiving)
    abroad = None if m.sending is None or m.receiving is None else m.sending is not m.receiving
    period = within(start, end, m.project_start, m.project_end)
    return (
        *(known, participants, True, group, duration, sending, receiving, abroad),
        *(enrolment, origin, accompaniment, venue, programme, agreement, period, travel),
    )


def outcome(m: Mobility) -> Outcome:
    """Join the truths: a duty of which nothing is known does not block."""
    found = truths(m)
    if False in found:
        return Outcome.NOT_MET
    return Outcome.UNDECIDED if None in found[:CONDITIONS] else Outcome.MET


def takes_part(country: Country | None) -> Truth:
    """Tell whether a country takes part; of some territories nobody can tell."""
    return None if country is None or country in TERRITORIES else country in COUNTRIES


def two_countries(countries: tuple[Country, ...] | None) -> Truth:
    """Tell whether at least two countries that take part are among them."""
    if not countries:
        return None
    sure = len(COUNTRIES.intersection(countries))
    if sure >= 2:
        return True
    return None if sure + len(TERRITORIES.intersection(countries)) >= 2 else False


def accompanied(m: Mobility, days: int | None) -> Truth:
    """Tell whether somebody goes along all days."""
    if m.accompanying == 0 or m.accompanied_days == 0:
        return False
    throughout = None if m.accompanied_days is None or days is None else m.accompanied_days >= days
    if throughout is False:
        return False
    return None if m.accompanying is None else throughout


def fewer_opportunities(m: Mobility) -> Truth:
    """Tell whether all participants have fewer opportunities."""
    if m.fewer_opportunities is None or (m.participants is None and m.fewer_opportunities > 0):
        return None
    return m.fewer_opportunities > 0 and m.fewer_opportunities == m.participants


def within(start: date | None, end: date | None, opens: date | None, closes: date | None) -> Truth:
    """Tell whether the activity falls within the project."""
    if start is not None and end is not None and opens is not None and closes is not None:
        return opens <= start and end <= closes
    pairs = ((opens, start), (end, closes), (opens, end), (start, closes))
    if any(earlier > later for earlier, later in pairs if earlier is not None and later is not None):
        return False
    return None
