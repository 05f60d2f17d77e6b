"""The actions of the programme, by the codes of their calls: all those of 2014-2020 and of 2021-2027."""

from typing import Self

from erasmusrules.label import Label
from erasmusrules.vocabulary.fields import Field
from erasmusrules.vocabulary.programmes import KeyAction
from erasmusrules.vocabulary.term import Term


class Action(Term):
    """An action of the programme, and its field.

    >>> Action("KA229").field, Action.KA122_SCH.label.text("nl")
    (<Field.SCHOOL: 'school'>, 'kortlopend project voor mobiliteit van lerenden en personeel in schoolonderwijs')
    """

    field: Field

    def __new__(cls, code: str, field: Field, label: Label) -> Self:
        member = object.__new__(cls)
        member._value_ = code
        member.field = field
        member.label = label
        return member

    @property
    def key_action(self) -> KeyAction:
        """The Key Action it belongs to, as its code has it.

        >>> Action.KA229.key_action.code
        'KA2'
        """
        return KeyAction.by_code()[self.code[:3]]

    # 2014-2020
    KA101 = "KA101", Field.SCHOOL, Label(nl="mobiliteit van schoolpersoneel", en="school education staff mobility")
    KA102 = (
        "KA102",
        Field.VET,
        Label(
            nl="mobiliteit van lerenden en personeel in beroepsonderwijs en -opleiding",
            en="VET learner and staff mobility",
        ),
    )
    KA103 = (
        "KA103",
        Field.HIGHER,
        Label(
            nl="mobiliteit van studenten en personeel in het hoger onderwijs tussen programmalanden",
            en="higher education student and staff mobility within programme countries",
        ),
    )
    KA104 = (
        "KA104",
        Field.ADULT,
        Label(nl="mobiliteit van personeel in de volwasseneneducatie", en="adult education staff mobility"),
    )
    KA105 = "KA105", Field.YOUTH, Label(nl="mobiliteit van jongeren en jeugdwerkers", en="youth mobility")
    KA107 = (
        "KA107",
        Field.HIGHER,
        Label(
            nl="mobiliteit in het hoger onderwijs met partnerlanden",
            en="higher education student and staff mobility with partner countries",
        ),
    )
    KA108 = (
        "KA108",
        Field.HIGHER,
        Label(
            nl="accreditatie van mobiliteitsconsortia in het hoger onderwijs",
            en="higher education mobility consortium accreditation",
        ),
    )
    KA109 = (
        "KA109",
        Field.VET,
        Label(nl="Erasmus+-mobiliteitshandvest voor beroepsonderwijs en -opleiding", en="VET Mobility Charter"),
    )
    KA110 = (
        "KA110",
        Field.YOUTH,
        Label(
            nl="accreditatie voor Europees vrijwilligerswerk (EVS)", en="European Voluntary Service (EVS) accreditation"
        ),
    )
    KA116 = (
        "KA116",
        Field.VET,
        Label(
            nl="mobiliteit in beroepsonderwijs en -opleiding voor houders van het mobiliteitshandvest",
            en="VET mobility for holders of the Mobility Charter",
        ),
    )
    KA117 = (
        "KA117",
        Field.VET,
        Label(
            nl="mobiliteit in beroepsonderwijs en -opleiding (variant van KA116; officiële naam niet gevonden)",
            en="VET mobility (variant of KA116; official name not found)",
        ),
    )
    KA125 = "KA125", Field.YOUTH, Label(nl="vrijwilligersprojecten", en="volunteering projects")
    KA135 = (
        "KA135",
        Field.YOUTH,
        Label(nl="strategische EVS-projecten (Europees vrijwilligerswerk)", en="strategic EVS projects"),
    )
    KA200 = (
        "KA200",
        Field.CROSS_SECTORAL,
        Label(
            nl="strategische partnerschappen over meer dan één domein",
            en="strategic partnerships in more than one field",
        ),
    )
    KA201 = (
        "KA201",
        Field.SCHOOL,
        Label(
            nl="strategische partnerschappen in het schoolonderwijs", en="strategic partnerships for school education"
        ),
    )
    KA202 = (
        "KA202",
        Field.VET,
        Label(
            nl="strategische partnerschappen in het beroepsonderwijs en de beroepsopleiding",
            en="strategic partnerships for vocational education and training",
        ),
    )
    KA203 = (
        "KA203",
        Field.HIGHER,
        Label(
            nl="strategische partnerschappen in het hoger onderwijs", en="strategic partnerships for higher education"
        ),
    )
    KA204 = (
        "KA204",
        Field.ADULT,
        Label(
            nl="strategische partnerschappen in de volwasseneneducatie", en="strategic partnerships for adult education"
        ),
    )
    KA205 = (
        "KA205",
        Field.YOUTH,
        Label(nl="strategische partnerschappen in jeugdzaken", en="strategic partnerships for youth"),
    )
    KA219 = (
        "KA219",
        Field.SCHOOL,
        Label(
            nl="strategische partnerschappen tussen scholen (schools only)",
            en="strategic partnerships for schools only",
        ),
    )
    KA226_SCH = (
        "KA226-SCH",
        Field.SCHOOL,
        Label(
            nl="partnerschappen voor digitaal onderwijs: schoolonderwijs",
            en="partnerships for digital education readiness: school education",
        ),
    )
    KA226_VET = (
        "KA226-VET",
        Field.VET,
        Label(
            nl="partnerschappen voor digitaal onderwijs: beroepsonderwijs en -opleiding",
            en="partnerships for digital education readiness: vocational education and training",
        ),
    )
    KA226_HED = (
        "KA226-HED",
        Field.HIGHER,
        Label(
            nl="partnerschappen voor digitaal onderwijs: hoger onderwijs",
            en="partnerships for digital education readiness: higher education",
        ),
    )
    KA227_SCH = (
        "KA227-SCH",
        Field.SCHOOL,
        Label(
            nl="partnerschappen voor creativiteit: schoolonderwijs", en="partnerships for creativity: school education"
        ),
    )
    KA227_ADU = (
        "KA227-ADU",
        Field.ADULT,
        Label(
            nl="partnerschappen voor creativiteit: volwasseneneducatie",
            en="partnerships for creativity: adult education",
        ),
    )
    KA227_YOU = (
        "KA227-YOU",
        Field.YOUTH,
        Label(nl="partnerschappen voor creativiteit: jeugd", en="partnerships for creativity: youth"),
    )
    KA229 = (
        "KA229",
        Field.SCHOOL,
        Label(
            nl="uitwisselingspartnerschappen tussen scholen (School Exchange Partnerships)",
            en="School Exchange Partnerships",
        ),
    )
    KA347 = (
        "KA347",
        Field.YOUTH,
        Label(nl="ontmoetingen tussen jongeren en beleidsmakers", en="dialogue between young people and policy makers"),
    )
    # 2021-2027; the first accreditations of KA120 were asked for in a call of 2020
    KA120_SCH = (
        "KA120-SCH",
        Field.SCHOOL,
        Label(
            nl="Erasmusaccreditatie op het gebied van schoolonderwijs", en="Erasmus accreditation in school education"
        ),
    )
    KA120_VET = (
        "KA120-VET",
        Field.VET,
        Label(
            nl="Erasmusaccreditatie op het gebied van beroepsonderwijs en -opleiding",
            en="Erasmus accreditation in vocational education and training",
        ),
    )
    KA120_ADU = (
        "KA120-ADU",
        Field.ADULT,
        Label(
            nl="Erasmusaccreditatie op het gebied van volwasseneneducatie",
            en="Erasmus accreditation in adult education",
        ),
    )
    KA121_SCH = (
        "KA121-SCH",
        Field.SCHOOL,
        Label(
            nl="geaccrediteerd project voor mobiliteit van lerenden en personeel in schoolonderwijs",
            en="accredited project for mobility of learners and staff in school education",
        ),
    )
    KA121_VET = (
        "KA121-VET",
        Field.VET,
        Label(
            nl="geaccrediteerd project voor mobiliteit van lerenden en personeel in beroepsonderwijs en -opleiding",
            en="accredited project for mobility of learners and staff in vocational education and training",
        ),
    )
    KA121_ADU = (
        "KA121-ADU",
        Field.ADULT,
        Label(
            nl="geaccrediteerd project voor mobiliteit van lerenden en personeel in volwasseneneducatie",
            en="accredited project for mobility of learners and staff in adult education",
        ),
    )
    KA122_SCH = (
        "KA122-SCH",
        Field.SCHOOL,
        Label(
            nl="kortlopend project voor mobiliteit van lerenden en personeel in schoolonderwijs",
            en="short-term project for mobility of learners and staff in school education",
        ),
    )
    KA122_VET = (
        "KA122-VET",
        Field.VET,
        Label(
            nl="kortlopend project voor mobiliteit van lerenden en personeel in beroepsonderwijs en -opleiding",
            en="short-term project for mobility of learners and staff in vocational education and training",
        ),
    )
    KA122_ADU = (
        "KA122-ADU",
        Field.ADULT,
        Label(
            nl="kortlopend project voor mobiliteit van lerenden en personeel in volwasseneneducatie",
            en="short-term project for mobility of learners and staff in adult education",
        ),
    )
    KA130_HED = (
        "KA130-HED",
        Field.HIGHER,
        Label(
            nl="accreditatie voor mobiliteitsconsortia in het hoger onderwijs",
            en="Erasmus accreditation for higher education mobility consortia",
        ),
    )
    KA131_HED = (
        "KA131-HED",
        Field.HIGHER,
        Label(
            nl="mobiliteit van hogeronderwijsstudenten en -personeel (interne beleidsmiddelen)",
            en="mobility of higher education students and staff supported by internal policy funds",
        ),
    )
    KA150_YOU = (
        "KA150-YOU",
        Field.YOUTH,
        Label(nl="Erasmusaccreditatie op het gebied van jeugdzaken", en="Erasmus accreditation in youth"),
    )
    KA151_YOU = (
        "KA151-YOU",
        Field.YOUTH,
        Label(nl="geaccrediteerde projecten voor jongerenmobiliteit", en="accredited projects for youth mobility"),
    )
    KA152_YOU = (
        "KA152-YOU",
        Field.YOUTH,
        Label(
            nl="mobiliteitsprojecten voor jongeren - uitwisselingen van jongeren",
            en="mobility of young people - Youth Exchanges",
        ),
    )
    KA153_YOU = (
        "KA153-YOU",
        Field.YOUTH,
        Label(nl="mobiliteitsprojecten voor jeugdwerkers", en="mobility of youth workers"),
    )
    KA154_YOU = (
        "KA154-YOU",
        Field.YOUTH,
        Label(nl="activiteiten voor jongerenparticipatie", en="youth participation activities"),
    )
    KA155_YOU = "KA155-YOU", Field.YOUTH, Label(nl="inclusiemaatregel DiscoverEU", en="DiscoverEU Inclusion Action")
    KA171_HED = (
        "KA171-HED",
        Field.HIGHER,
        Label(
            nl="mobiliteit van hogeronderwijsstudenten en -personeel (middelen voor het externe beleid)",
            en="mobility of higher education students and staff supported by external policy funds",
        ),
    )
    KA182_SPO = (
        "KA182-SPO",
        Field.SPORT,
        Label(nl="mobiliteit van personeel op het gebied van sport", en="mobility of staff in the field of sport"),
    )
    KA210_SCH = (
        "KA210-SCH",
        Field.SCHOOL,
        Label(nl="kleinschalige partnerschappen in schoolonderwijs", en="small-scale partnerships in school education"),
    )
    KA210_VET = (
        "KA210-VET",
        Field.VET,
        Label(
            nl="kleinschalige partnerschappen in beroepsonderwijs en -opleiding",
            en="small-scale partnerships in vocational education and training",
        ),
    )
    KA210_ADU = (
        "KA210-ADU",
        Field.ADULT,
        Label(
            nl="kleinschalige partnerschappen in volwasseneneducatie", en="small-scale partnerships in adult education"
        ),
    )
    KA210_YOU = (
        "KA210-YOU",
        Field.YOUTH,
        Label(nl="kleinschalige partnerschappen in jeugdzaken", en="small-scale partnerships in youth"),
    )
    KA220_SCH = (
        "KA220-SCH",
        Field.SCHOOL,
        Label(nl="samenwerkingspartnerschappen in schoolonderwijs", en="cooperation partnerships in school education"),
    )
    KA220_VET = (
        "KA220-VET",
        Field.VET,
        Label(
            nl="samenwerkingspartnerschappen in beroepsonderwijs en -opleiding",
            en="cooperation partnerships in vocational education and training",
        ),
    )
    KA220_ADU = (
        "KA220-ADU",
        Field.ADULT,
        Label(
            nl="samenwerkingspartnerschappen in volwasseneneducatie", en="cooperation partnerships in adult education"
        ),
    )
    KA220_HED = (
        "KA220-HED",
        Field.HIGHER,
        Label(nl="samenwerkingspartnerschappen in hoger onderwijs", en="cooperation partnerships in higher education"),
    )
    KA220_YOU = (
        "KA220-YOU",
        Field.YOUTH,
        Label(nl="samenwerkingspartnerschappen in jeugdzaken", en="cooperation partnerships in youth"),
    )
    KA240_SCH = (
        "KA240-SCH",
        Field.SCHOOL,
        Label(nl="Europese partnerschappen voor schoolontwikkeling", en="European Partnerships for School Development"),
    )
