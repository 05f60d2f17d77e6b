"""The activities of the programme, by the guide's own names: those of 2014-2020 and of 2021-2027."""

from erasmusrules.label import Label
from erasmusrules.vocabulary.term import Term


class Activity(Term):
    """An activity, as records write it and as people name it.

    >>> Activity("group-mobility-of-school-pupils").label.text("nl")
    'groepsmobiliteit van leerlingen'
    """

    # Pupils
    SHORT_TERM_EXCHANGE_OF_GROUPS_OF_PUPILS = (
        "short-term-exchange-of-groups-of-pupils",
        Label(nl="kortdurende uitwisseling van groepen leerlingen", en="short-term exchange of groups of pupils"),
    )
    LONG_TERM_STUDY_MOBILITY_OF_PUPILS = (
        "long-term-study-mobility-of-pupils",
        Label(nl="langdurige studiemobiliteit van leerlingen", en="long-term study mobility of pupils"),
    )
    GROUP_MOBILITY_OF_SCHOOL_PUPILS = (
        "group-mobility-of-school-pupils",
        Label(nl="groepsmobiliteit van leerlingen", en="group mobility of school pupils"),
    )
    SHORT_TERM_LEARNING_MOBILITY_OF_PUPILS = (
        "short-term-learning-mobility-of-pupils",
        Label(nl="kortdurende leermobiliteit van leerlingen", en="short-term learning mobility of pupils"),
    )
    LONG_TERM_LEARNING_MOBILITY_OF_PUPILS = (
        "long-term-learning-mobility-of-pupils",
        Label(nl="langdurende leermobiliteit van leerlingen", en="long-term learning mobility of pupils"),
    )
    BLENDED_MOBILITY_OF_LEARNERS = (
        "blended-mobility-of-learners",
        Label(nl="gemengde mobiliteit van lerenden", en="blended mobility of learners"),
    )
    # Learners in VET
    VET_LEARNER_TRAINEESHIP = (
        "vet-learner-traineeship",
        Label(nl="stage van lerenden in beroepsonderwijs en -opleiding", en="traineeship of VET learners"),
    )
    ERASMUS_PRO = (
        "erasmus-pro",
        Label(
            nl="langdurende leermobiliteit van lerenden in beroepsonderwijs en -opleiding (ErasmusPro)",
            en="long-term learning mobility of VET learners (ErasmusPro)",
        ),
    )
    VET_SKILLS_COMPETITION = (
        "participation-in-vet-skills-competitions",
        Label(
            nl="deelname aan vaardigheidswedstrijden in beroepsonderwijs en -opleiding",
            en="participation in VET skills competitions",
        ),
    )
    GROUP_MOBILITY_OF_VET_LEARNERS = (
        "group-mobility-of-vet-learners",
        Label(
            nl="groepsmobiliteit van lerenden in beroepsonderwijs en -opleiding", en="group mobility of VET learners"
        ),
    )
    SHORT_TERM_LEARNING_MOBILITY_OF_VET_LEARNERS = (
        "short-term-learning-mobility-of-vet-learners",
        Label(
            nl="kortdurende leermobiliteit van lerenden in beroepsonderwijs en -opleiding",
            en="short-term learning mobility of VET learners",
        ),
    )
    # Adult learners
    GROUP_MOBILITY_OF_ADULT_LEARNERS = (
        "group-mobility-of-adult-learners",
        Label(nl="groepsmobiliteit van lerende volwassenen", en="group mobility of adult learners"),
    )
    INDIVIDUAL_LEARNING_MOBILITY_OF_ADULT_LEARNERS = (
        "individual-learning-mobility-of-adult-learners",
        Label(
            nl="individuele leermobiliteit van lerende volwassenen", en="individual learning mobility of adult learners"
        ),
    )
    SHORT_TERM_LEARNING_MOBILITY_OF_ADULT_LEARNERS = (
        "short-term-learning-mobility-of-adult-learners",
        Label(
            nl="kortdurende leermobiliteit van lerende volwassenen", en="short-term learning mobility of adult learners"
        ),
    )
    LONG_TERM_LEARNING_MOBILITY_OF_ADULT_LEARNERS = (
        "long-term-learning-mobility-of-adult-learners",
        Label(
            nl="langdurende leermobiliteit van lerende volwassenen", en="long-term learning mobility of adult learners"
        ),
    )
    # Staff
    JOB_SHADOWING = "job-shadowing", Label(nl="jobshadowing", en="job shadowing")
    TEACHING_ASSIGNMENT = "teaching-assignment", Label(nl="lesopdracht", en="teaching assignment")
    TEACHING_OR_TRAINING_ASSIGNMENT = (
        "teaching-or-training-assignment",
        Label(nl="onderwijs- of opleidingsopdracht", en="teaching or training assignment"),
    )
    STRUCTURED_COURSE_OR_TRAINING_EVENT = (
        "structured-course-or-training-event",
        Label(nl="gestructureerde cursus of opleidingsevenement", en="structured course or training event"),
    )
    COURSES_AND_TRAINING = "courses-and-training", Label(nl="cursussen en opleiding", en="courses and training")
    STAFF_TRAINING = "staff-training", Label(nl="opleiding van personeel", en="staff training")
    SHORT_TERM_JOINT_STAFF_TRAINING_EVENT = (
        "short-term-joint-staff-training-event",
        Label(
            nl="kortdurend gezamenlijk opleidingsevenement voor personeel", en="short-term joint staff training event"
        ),
    )
    LONG_TERM_TEACHING_OR_TRAINING_ASSIGNMENT = (
        "long-term-teaching-or-training-assignment",
        Label(nl="langdurige onderwijs- of opleidingsopdracht", en="long-term teaching or training assignment"),
    )
    # People who come, and visits that prepare
    INVITED_EXPERTS = "invited-experts", Label(nl="uitgenodigde deskundigen", en="invited experts")
    HOSTING_TEACHERS_AND_EDUCATORS_IN_TRAINING = (
        "hosting-teachers-and-educators-in-training",
        Label(nl="ontvangen van leraren en opleiders in opleiding", en="hosting teachers and educators in training"),
    )
    PREPARATORY_VISIT = "preparatory-visit", Label(nl="voorbereidend bezoek", en="preparatory visit")
    ADVANCE_PLANNING_VISIT = (
        "advance-planning-visit",
        Label(nl="voorbereidend planningsbezoek", en="advance planning visit"),
    )
    # Higher education
    STUDENT_MOBILITY_FOR_STUDIES = (
        "student-mobility-for-studies",
        Label(nl="studentenmobiliteit voor studie", en="student mobility for studies"),
    )
    STUDENT_MOBILITY_FOR_TRAINEESHIPS = (
        "student-mobility-for-traineeships",
        Label(nl="studentenmobiliteit voor stage", en="student mobility for traineeships"),
    )
    STAFF_MOBILITY_FOR_TEACHING = (
        "staff-mobility-for-teaching",
        Label(nl="personeelsmobiliteit voor lesopdrachten", en="staff mobility for teaching"),
    )
    STAFF_MOBILITY_FOR_TRAINING = (
        "staff-mobility-for-training",
        Label(nl="personeelsmobiliteit voor opleiding", en="staff mobility for training"),
    )
    STAFF_MOBILITY_FOR_TEACHING_AND_TRAINING = (
        "staff-mobility-for-teaching-and-training",
        Label(nl="personeelsmobiliteit voor lesopdrachten en opleiding", en="staff mobility for teaching and training"),
    )
    BLENDED_INTENSIVE_PROGRAMME = (
        "blended-intensive-programme",
        Label(
            nl="intensief programma voor gecombineerd afstands- en contactonderwijs (blended intensive programme)",
            en="blended intensive programme",
        ),
    )
    INTENSIVE_STUDY_PROGRAMME = (
        "intensive-study-programme",
        Label(nl="intensief studieprogramma", en="intensive study programme"),
    )
    # Youth
    YOUTH_EXCHANGE = "youth-exchange", Label(nl="jongerenuitwisseling", en="youth exchange")
    MOBILITY_OF_YOUTH_WORKERS = (
        "mobility-of-youth-workers",
        Label(nl="mobiliteit van jeugdwerkers", en="mobility of youth workers"),
    )
    SYSTEM_DEVELOPMENT_AND_OUTREACH_ACTIVITY = (
        "system-development-and-outreach-activity",
        Label(nl="activiteit voor systeemontwikkeling en bereik", en="system development and outreach activity"),
    )
    EUROPEAN_VOLUNTARY_SERVICE = (
        "european-voluntary-service",
        Label(nl="Europees vrijwilligerswerk (EVS)", en="European Voluntary Service (EVS)"),
    )
    YOUTH_DIALOGUE_MEETING = (
        "youth-dialogue-meeting",
        Label(nl="ontmoeting tussen jongeren en beleidsmakers", en="meeting of young people and decision-makers"),
    )
    YOUTH_PARTICIPATION_ACTIVITY = (
        "youth-participation-activity",
        Label(nl="activiteit voor jongerenparticipatie", en="youth participation activity"),
    )
    DISCOVER_EU_INCLUSION = (
        "discover-eu-inclusion",
        Label(nl="DiscoverEU Inclusie", en="DiscoverEU Inclusion"),
    )
    # Sport
    JOB_SHADOWING_AND_OBSERVATION_PERIODS = (
        "job-shadowing-and-observation-periods",
        Label(nl="jobshadowing en observatieperioden", en="job shadowing and observation periods"),
    )
    COACHING_OR_TRAINING_ASSIGNMENT = (
        "coaching-or-training-assignment",
        Label(nl="coaching- of opleidingsopdracht", en="coaching or training assignment"),
    )
