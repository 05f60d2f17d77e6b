"""Key Action 1, mobility of staff in the field of sport (KA182)."""

from erasmusrules.bibliography.every_field import EPOS_SPORT_2024, WIKI_ACCOMPANYING
from erasmusrules.bibliography.youth import (
    EC_SPORT,
    EPOS_SPORT_PROJECT_2024,
    EPOS_YEARBOOK_2022,
    IDEP_SPORT,
    INJUVE_KA182,
    JFE_GUIDE_2023,
    JFE_NEWS_2026,
    OEAD_SPORT,
    SPORT_INFO_DAY_2025,
    VLEVA_SPORT_2023,
    WIKI_KA182,
)
from erasmusrules.facts import (
    ACTION,
    ACTIVITY,
    DAYS,
    ENROLLED,
    PARTICIPANTS,
    RESIDES_IN_SENDING,
    ROLE,
    WITH_FEWER_OPPORTUNITIES,
)
from erasmusrules.history import Gap, History, In
from erasmusrules.label import Label
from erasmusrules.mobility import Mobility
from erasmusrules.needs import Accompaniment, Ground, Need, Reason
from erasmusrules.openings import CLOSED, OPEN
from erasmusrules.rules import Kind, Rule, Topic
from erasmusrules.sources import Evidence
from erasmusrules.vocabulary.actions import Action
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.roles import Role

_KA182 = ACTION.one_of(Action.KA182_SPO)
_JOB_SHADOWING = ACTIVITY.one_of(Activity.JOB_SHADOWING_AND_OBSERVATION_PERIODS)
_COACHING = ACTIVITY.one_of(Activity.COACHING_OR_TRAINING_ASSIGNMENT)
_STAFF_ACTIVITIES = _JOB_SHADOWING | _COACHING

RULES: tuple[Rule[Mobility], ...] = (
    Rule(
        id="sport/ka182/action",
        title=Label(nl="actie KA182-SPO", en="action KA182-SPO"),
        topic=Topic.ACTION,
        applies=_KA182,
        requires=History(
            In(
                2021,
                2022,
                CLOSED,
                EPOS_YEARBOOK_2022.at("sport", "Epos is the agency for sport from 2023 on"),
                JFE_GUIDE_2023.at("news", "mobility of sport staff is new in 2023"),
            ),
            In(
                2023,
                2026,
                OPEN,
                JFE_GUIDE_2023.at("news", "mobility of sport staff is new in 2023"),
                EPOS_SPORT_PROJECT_2024.at("page", "mobility project in sport, call 2024"),
                JFE_NEWS_2026.at("news", "what is new in sport in 2026"),
            ),
        ),
    ),
    Rule(
        id="sport/ka182/activity",
        title=Label(nl="activiteiten van KA182-SPO", en="activities of KA182-SPO"),
        topic=Topic.ACTIVITY,
        applies=_KA182,
        requires=History(
            In(
                2021,
                2026,
                ACTIVITY.one_of(
                    Activity.JOB_SHADOWING_AND_OBSERVATION_PERIODS,
                    Activity.COACHING_OR_TRAINING_ASSIGNMENT,
                    Activity.PREPARATORY_VISIT,
                ),
                EC_SPORT.at("activities", "job shadowing and observation; coaching or training assignments"),
                WIKI_KA182.at("form", "beside them up to 2 preparatory visits"),
            ),
        ),
    ),
    Rule(
        id="sport/ka182/participants",
        title=Label(nl="deelnemers aan de mobiliteit van sportpersoneel", en="participants in mobility of sport staff"),
        topic=Topic.PARTICIPANTS,
        applies=_KA182 & _STAFF_ACTIVITIES,
        requires=History(
            In(
                2021,
                2026,
                # A coach may be called a trainer, which says other things as well.
                ROLE.one_of(Role.SPORT_STAFF, Role.STAFF, Role.VOLUNTEER, doubtful=(Role.TRAINER,)),
                EC_SPORT.at("participants", "coaches and other staff of grassroots sport, paid or volunteer"),
            ),
        ),
        leaves_out=(
            Label(
                nl="of iemand in de breedtesport werkt, of het verblijf de breedtesport ten goede komt",
                en="whether somebody works in grassroots sport, or the stay benefits it",
            ),
            Label(nl="of iemand niet als sporter deelneemt", en="whether nobody takes part as an athlete"),
        ),
    ),
    Rule(
        id="sport/ka182/enrolment",
        title=Label(nl="band met de uitzendende organisatie", en="link with the sending organisation"),
        topic=Topic.ENROLMENT,
        kind=Kind.DUTY,
        applies=_KA182 & _STAFF_ACTIVITIES,
        requires=History(
            In(
                2021,
                2026,
                ENROLLED.holds(),
                EC_SPORT.at("participants", "they work regularly for the sending organisation"),
            ),
        ),
    ),
    Rule(
        id="sport/ka182/residence",
        title=Label(nl="woonland van het sportpersoneel", en="country of residence of the sport staff"),
        topic=Topic.COUNTRIES,
        kind=Kind.DUTY,
        applies=_KA182 & _STAFF_ACTIVITIES,
        requires=History(
            In(
                2021,
                2026,
                RESIDES_IN_SENDING.holds(),
                EC_SPORT.at("participants", "they live in the country of the sending organisation"),
            ),
        ),
    ),
    Rule(
        id="sport/ka182/group",
        title=Label(nl="aantal deelnemers", en="number of participants"),
        topic=Topic.GROUP,
        applies=_KA182 & _STAFF_ACTIVITIES,
        requires=History(
            In(
                2021,
                2026,
                PARTICIPANTS.at_most(10),
                WIKI_KA182.at(
                    "form", "at most 10 participants in a project; accompanying persons and visits do not count"
                ),
                INJUVE_KA182.at("participants", "at most 10 in a project"),
                IDEP_SPORT.at("participants", "at most 10 in a project"),
            ),
        ),
        leaves_out=(
            Label(
                nl="dat het maximum voor alle deelnemers van een project samen geldt",
                en="that the maximum is that of all participants of a project together",
            ),
        ),
    ),
    Rule(
        id="sport/job-shadowing-and-observation/duration",
        title=Label(nl="duur van jobshadowing en observatie", en="duration of job shadowing and observation"),
        topic=Topic.DURATION,
        applies=_KA182 & _JOB_SHADOWING,
        requires=History(
            In(
                2021,
                2026,
                DAYS.within(2, 14),
                EPOS_SPORT_PROJECT_2024.at("job shadowing", "2 to 14 days"),
                EC_SPORT.at("job shadowing", "2 to 14 days"),
                OEAD_SPORT.at("job shadowing", "2 to 14 days"),
                SPORT_INFO_DAY_2025.at("call 2026", "2 to 14 consecutive days"),
            ),
        ),
    ),
    Rule(
        id="sport/coaching-or-training-assignment/duration",
        title=Label(
            nl="duur van een coaching- of opleidingsopdracht", en="duration of a coaching or training assignment"
        ),
        topic=Topic.DURATION,
        applies=_KA182 & _COACHING,
        requires=History(
            In(
                2021,
                2024,
                DAYS.within(15, 60),
                EPOS_SPORT_PROJECT_2024.at("training assignment", "15 to 60 days"),
                EC_SPORT.at("coaching assignment", "15 to 60 days"),
                VLEVA_SPORT_2023.at("training assignment", "15 to 60 days"),
            ),
            Gap(
                2025,
                2025,
                Label(
                    nl="15 tot en met 60 dagen (zoals in 2024) of 7 tot en met 45 dagen (zoals in 2026): "
                    "welke van de twee, is niet gevonden",
                    en="15 to 60 days (as in 2024) or 7 to 45 days (as in 2026): which of the two was not found",
                ),
                OEAD_SPORT.at("coaching or training", "7 to 45 days, undated"),
                IDEP_SPORT.at("coaching or training", "7 to 45 days, undated"),
            ),
            In(
                2026,
                2026,
                DAYS.within(7, 45),
                SPORT_INFO_DAY_2025.at("call 2026", "7 to 45 consecutive days"),
                OEAD_SPORT.at("coaching or training", "7 to 45 days, undated"),
                IDEP_SPORT.at("coaching or training", "7 to 45 days, undated"),
                # The official pages have no date; the slides that have one were seen in a copy.
                evidence=Evidence.SECONDARY,
            ),
        ),
    ),
    Rule(
        id="sport/ka182/accompaniment",
        title=Label(nl="begeleiding bij sportpersoneel", en="accompaniment of sport staff"),
        topic=Topic.ACCOMPANIMENT,
        kind=Kind.DUTY,
        applies=_KA182 & _STAFF_ACTIVITIES,
        requires=History(
            In(
                2021,
                2026,
                Accompaniment(
                    grounds=(
                        Ground(Need.ALLOWED, Reason.FEWER_OPPORTUNITIES, unless=WITH_FEWER_OPPORTUNITIES.at_most(0)),
                    )
                ),
                EPOS_SPORT_2024.at("accompanying persons", "travel and stay are funded for those who go along"),
                WIKI_KA182.at("form", "accompanying persons are not participants"),
                WIKI_ACCOMPANYING.at("glossary", "in individual activities: with fewer opportunities"),
                # With whom they go is said of other fields.
                evidence=Evidence.SECONDARY,
            ),
        ),
    ),
)
