"""What the Commission's statistics and its tools call the activities, so that real records can be read.

A label means one activity, or one in each field: then the action tells which. A label that is not here is not guessed.
"""

from collections.abc import Mapping

from attrs import frozen

from erasmusrules.label import Label
from erasmusrules.vocabulary.activities import Activity
from erasmusrules.vocabulary.fields import Field

STATISTICS = Label(
    nl="Europese Commissie, mobiliteitsstatistieken van Erasmus+",
    en="European Commission, Erasmus+ mobility statistics",
)
BENEFICIARY_MODULE = Label(
    nl="Europese Commissie, Beneficiary Module (wiki ‘Activity Types in projects’)",
    en="European Commission, Beneficiary Module (wiki ‘Activity Types in projects’)",
)
MOBILITY_TOOL = Label(nl="Europese Commissie, Mobility Tool+ (gids)", en="European Commission, Mobility Tool+ guide")


@frozen
class CommissionLabel:
    """One label and what it means.

    Attributes:
        text: the label as the Commission writes it.
        meaning: its activity; where that differs from field to field, that of each.
        seen: where the label was seen.
    """

    text: str
    meaning: Activity | Mapping[Field, Activity]
    seen: Label

    def activity_in(self, field: Field | None) -> Activity | None:
        """Give the activity in a field; ``None`` where the label alone does not tell, or means nothing there."""
        return self.meaning if isinstance(self.meaning, Activity) else self.meaning.get(field) if field else None


_TEACHING = {
    Field.SCHOOL: Activity.TEACHING_ASSIGNMENT,
    Field.VET: Activity.TEACHING_OR_TRAINING_ASSIGNMENT,
    Field.ADULT: Activity.TEACHING_OR_TRAINING_ASSIGNMENT,
}


def _seen(where: Label, meanings: Mapping[str, Activity | Mapping[Field, Activity]]) -> tuple[CommissionLabel, ...]:
    return tuple(CommissionLabel(text, meaning, where) for text, meaning in meanings.items())


COMMISSION_LABELS: tuple[CommissionLabel, ...] = (
    *_seen(
        BENEFICIARY_MODULE,
        {
            "LM-GRP-PUPIL": Activity.GROUP_MOBILITY_OF_SCHOOL_PUPILS,
            "LM-SHORT-PUPIL": Activity.SHORT_TERM_LEARNING_MOBILITY_OF_PUPILS,
            "LM-LONG-PUPILS": Activity.LONG_TERM_LEARNING_MOBILITY_OF_PUPILS,
            "LM-SKILL-VET": Activity.VET_SKILLS_COMPETITION,
            "LM-SHORT-VET": Activity.SHORT_TERM_LEARNING_MOBILITY_OF_VET_LEARNERS,
            "LM-LONG-VET": Activity.ERASMUS_PRO,
            "SM-JOB-SHDW": Activity.JOB_SHADOWING,
            "SM-TTA": _TEACHING,
            "SM-COUR-TRAIN": Activity.COURSES_AND_TRAINING,
            "OA-INV-EXP": Activity.INVITED_EXPERTS,
            "OA-HOS-TTT": Activity.HOSTING_TEACHERS_AND_EDUCATORS_IN_TRAINING,
            "HE-SMS": Activity.STUDENT_MOBILITY_FOR_STUDIES,
            "HE-SMT": Activity.STUDENT_MOBILITY_FOR_TRAINEESHIPS,
            "HE-STA": Activity.STAFF_MOBILITY_FOR_TEACHING,
            "HE-STT": Activity.STAFF_MOBILITY_FOR_TRAINING,
            "HE-BIP": Activity.BLENDED_INTENSIVE_PROGRAMME,
            "Group mobility of school pupils": Activity.GROUP_MOBILITY_OF_SCHOOL_PUPILS,
            "Short-term learning mobility of pupils": Activity.SHORT_TERM_LEARNING_MOBILITY_OF_PUPILS,
            "Long-term learning mobility of pupils": Activity.LONG_TERM_LEARNING_MOBILITY_OF_PUPILS,
            "Participation in VET skills competitions": Activity.VET_SKILLS_COMPETITION,
            "Short-term learning mobility of VET learners": Activity.SHORT_TERM_LEARNING_MOBILITY_OF_VET_LEARNERS,
            "Long-term learning mobility of VET learners (ErasmusPro)": Activity.ERASMUS_PRO,
            "Job-shadowing": Activity.JOB_SHADOWING,
            "Teaching or training assignments": _TEACHING,
            "Courses and training": Activity.COURSES_AND_TRAINING,
            "Invited experts": Activity.INVITED_EXPERTS,
            "Hosting teachers and educators in training": Activity.HOSTING_TEACHERS_AND_EDUCATORS_IN_TRAINING,
            "Student mobility for studies": Activity.STUDENT_MOBILITY_FOR_STUDIES,
            "Student mobility for traineeships": Activity.STUDENT_MOBILITY_FOR_TRAINEESHIPS,
            "Staff mobility for teaching": Activity.STAFF_MOBILITY_FOR_TEACHING,
            "Staff mobility for training": Activity.STAFF_MOBILITY_FOR_TRAINING,
            "Blended intensive programmes": Activity.BLENDED_INTENSIVE_PROGRAMME,
        },
    ),
    *_seen(
        MOBILITY_TOOL,
        {
            "SE-TAA": Activity.TEACHING_ASSIGNMENT,
            "SE-SC-TE": Activity.STRUCTURED_COURSE_OR_TRAINING_EVENT,
            "SE-JOB-SHDW": Activity.JOB_SHADOWING,
        },
    ),
    *_seen(
        STATISTICS,
        {
            "HE-LM-SMS": Activity.STUDENT_MOBILITY_FOR_STUDIES,
            "HE-LM-SMT": Activity.STUDENT_MOBILITY_FOR_TRAINEESHIPS,
            "Student mobility for studies between Programme Countries": Activity.STUDENT_MOBILITY_FOR_STUDIES,
            "Student mobility for studies To/From Partner Countries": Activity.STUDENT_MOBILITY_FOR_STUDIES,
            "Student mobility for traineeships between Programme Countries": (
                Activity.STUDENT_MOBILITY_FOR_TRAINEESHIPS
            ),
            "Student mobility for traineeships To/From Partner Countries": Activity.STUDENT_MOBILITY_FOR_TRAINEESHIPS,
            "Staff mobility for teaching between Programme Countries": Activity.STAFF_MOBILITY_FOR_TEACHING,
            "Staff mobility for Teaching To/From Partner Countries": Activity.STAFF_MOBILITY_FOR_TEACHING,
            "Staff mobility for training between Programme Countries": Activity.STAFF_MOBILITY_FOR_TRAINING,
            "Staff mobility for Training To/From Partner Countries": Activity.STAFF_MOBILITY_FOR_TRAINING,
            "Structured Courses/Training Events": Activity.STRUCTURED_COURSE_OR_TRAINING_EVENT,
            # In school and adult education it was not seen which of their activities this is.
            "Staff training abroad": {Field.VET: Activity.STAFF_TRAINING},
            "Teaching/training assignments abroad": _TEACHING,
            "Training/teaching assignments abroad": _TEACHING,
            "VET learners traineeships in companies abroad": Activity.VET_LEARNER_TRAINEESHIP,
            "VET learners traineeships in vocational institutes abroad": Activity.VET_LEARNER_TRAINEESHIP,
            "Mobility of VET learners (2 weeks up to 3 months)": Activity.VET_LEARNER_TRAINEESHIP,
            "ErasmusPro - Mobility of VET learners (3 to 12 months)": Activity.ERASMUS_PRO,
            "Advance Planning Visit": Activity.ADVANCE_PLANNING_VISIT,
            "Advance Planning Visit - EVS": Activity.ADVANCE_PLANNING_VISIT,
            "Advance Planning Visit - Youth Exchange": Activity.ADVANCE_PLANNING_VISIT,
            "Youth Exchanges - Programme Countries": Activity.YOUTH_EXCHANGE,
            "Youth Exchanges - Partner Countries": Activity.YOUTH_EXCHANGE,
            "Mobility of youth workers - Programme Countries": Activity.MOBILITY_OF_YOUTH_WORKERS,
            "Mobility of youth workers - Partner Countries": Activity.MOBILITY_OF_YOUTH_WORKERS,
            "European Voluntary Service - Programme Countries": Activity.EUROPEAN_VOLUNTARY_SERVICE,
            "European Voluntary Service - Partner Countries": Activity.EUROPEAN_VOLUNTARY_SERVICE,
            "Individual Volunteering Activities": Activity.EUROPEAN_VOLUNTARY_SERVICE,
            "Group Volunteering Activities": Activity.EUROPEAN_VOLUNTARY_SERVICE,
            "National youth meetings": Activity.YOUTH_DIALOGUE_MEETING,
            "Transnational youth meetings": Activity.YOUTH_DIALOGUE_MEETING,
            "Short-term exchanges of groups of pupils": Activity.SHORT_TERM_EXCHANGE_OF_GROUPS_OF_PUPILS,
            "Long-term study mobility of pupils": Activity.LONG_TERM_STUDY_MOBILITY_OF_PUPILS,
            "Short-term joint staff training events": Activity.SHORT_TERM_JOINT_STAFF_TRAINING_EVENT,
            "Long-term teaching or training assignments": Activity.LONG_TERM_TEACHING_OR_TRAINING_ASSIGNMENT,
        },
    ),
)


def commission_label(text: str) -> CommissionLabel | None:
    """Find a label of the Commission; ``None`` where it is none.

    Capitals, kinds of dash and blanks do not matter. Newer data write the code first: "HE-STA - Staff mobility for
    teaching" is read by its code.

    Args:
        text: the label as it stands in the data.

    >>> commission_label("ErasmusPro – Mobility of VET learners (3 to 12 months)").meaning
    <Activity.ERASMUS_PRO: 'erasmus-pro'>
    >>> commission_label("HE-STA - Staff mobility for teaching").meaning
    <Activity.STAFF_MOBILITY_FOR_TEACHING: 'staff-mobility-for-teaching'>
    >>> commission_label("SM-TTA").activity_in(Field.SCHOOL), commission_label("SM-TTA").activity_in(None)
    (<Activity.TEACHING_ASSIGNMENT: 'teaching-assignment'>, None)
    >>> commission_label("Staff week") is None
    True
    """
    key = _key(text)
    return _BY_KEY.get(key) or _BY_KEY.get(key.partition(" - ")[0])


def _key(text: str) -> str:
    return " ".join(text.replace("–", "-").casefold().split())


_BY_KEY = {_key(label.text): label for label in COMMISSION_LABELS}
