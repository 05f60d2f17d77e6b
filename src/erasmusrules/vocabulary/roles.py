"""What the participants of a mobility are, and where it takes place."""

from erasmusrules.label import Label
from erasmusrules.vocabulary.term import Term


class Role(Term):
    """What the participants are.

    >>> Role("pupil").label.text("nl")
    'leerling'
    """

    # Learners
    PUPIL = "pupil", Label(nl="leerling", en="pupil")
    VET_LEARNER = "vet-learner", Label(nl="lerende in beroepsonderwijs en -opleiding", en="VET learner")
    APPRENTICE = "apprentice", Label(nl="leerling in duaal leren", en="apprentice")
    ADULT_LEARNER = "adult-learner", Label(nl="lerende volwassene", en="adult learner")
    STUDENT = "student", Label(nl="student", en="student")
    DOCTORAL_CANDIDATE = "doctoral-candidate", Label(nl="doctorandus", en="doctoral candidate")
    RECENT_GRADUATE = "recent-graduate", Label(nl="pas afgestudeerde", en="recent graduate")
    YOUNG_PERSON = "young-person", Label(nl="jongere", en="young person")
    # Staff
    STAFF = "staff", Label(nl="personeelslid", en="member of staff")
    TEACHER = "teacher", Label(nl="leraar", en="teacher")
    TRAINER = "trainer", Label(nl="opleider", en="trainer")
    SCHOOL_LEADER = "school-leader", Label(nl="schoolleider", en="school leader")
    NON_TEACHING_STAFF = (
        "non-teaching-staff",
        Label(nl="niet-onderwijzend personeelslid", en="non-teaching member of staff"),
    )
    # People from outside the school with a part in its strategic development
    PUPIL_GUIDANCE_STAFF = (
        "pupil-guidance-staff",
        Label(nl="CLB-medewerker", en="member of staff of a pupil guidance centre (CLB)"),
    )
    PEDAGOGICAL_ADVISER = "pedagogical-adviser", Label(nl="pedagogisch begeleider", en="pedagogical adviser")
    SCHOOL_BOARD_MEMBER = (
        "school-board-member",
        Label(nl="vertegenwoordiger van het schoolbestuur", en="representative of the school board"),
    )
    SCHOOL_COUNCIL_MEMBER = (
        "school-council-member",
        Label(nl="lid van de schoolraad", en="member of the school council"),
    )
    SCHOOL_GROUP_REPRESENTATIVE = (
        "school-group-representative",
        Label(nl="vertegenwoordiger van de scholengroep", en="representative of the school group"),
    )
    # People who come
    INVITED_EXPERT = "invited-expert", Label(nl="uitgenodigde deskundige", en="invited expert")
    INVITED_STAFF_FROM_ENTERPRISES = (
        "invited-staff-from-enterprises",
        Label(nl="uitgenodigd personeelslid van een onderneming", en="invited member of staff of an enterprise"),
    )
    TEACHER_IN_TRAINING = "teacher-in-training", Label(nl="leraar in opleiding", en="teacher in training")
    # Youth and sport
    YOUTH_WORKER = "youth-worker", Label(nl="jeugdwerker", en="youth worker")
    DECISION_MAKER = "decision-maker", Label(nl="beleidsmaker", en="decision-maker")
    VOLUNTEER = "volunteer", Label(nl="vrijwilliger", en="volunteer")
    SPORT_STAFF = "sport-staff", Label(nl="lid van het sportpersoneel", en="member of sport staff")
    # People who go along or lead: they are counted apart, never as participants
    ACCOMPANYING_PERSON = "accompanying-person", Label(nl="begeleider", en="accompanying person")
    GROUP_LEADER = "group-leader", Label(nl="groepsleider", en="group leader")
    FACILITATOR = "facilitator", Label(nl="facilitator van de groep", en="facilitator")


class Venue(Term):
    """Where the activity takes place."""

    HOSTING_ORGANISATION = "hosting-organisation", Label(nl="ontvangende organisatie", en="hosting organisation")
    EU_INSTITUTION_SEAT = (
        "eu-institution-seat",
        Label(nl="plaats waar een instelling van de Europese Unie gevestigd is", en="seat of an EU institution"),
    )
    OTHER = "other", Label(nl="andere plaats", en="other place")
