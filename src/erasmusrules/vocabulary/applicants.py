"""Who applies for a project, and what kind of partnership it is."""

from erasmusrules.label import Label
from erasmusrules.vocabulary.term import Term


class Applicant(Term):
    """What the applicant is.

    >>> Applicant("informal-group").label.text("nl")
    'informele groep jongeren'
    """

    SCHOOL = "school", Label(nl="school", en="school")
    SCHOOL_AUTHORITY = (
        "school-authority",
        Label(nl="schoolbestuur of ander overheidsorgaan voor scholen", en="local or regional school authority"),
    )
    SCHOOL_COORDINATION_BODY = (
        "school-coordination-body",
        Label(nl="koepel of samenwerkingsverband van scholen", en="school coordination body"),
    )
    VET_PROVIDER = (
        "vet-provider",
        Label(nl="aanbieder van beroepsonderwijs of -opleiding", en="provider of vocational education and training"),
    )
    ADULT_EDUCATION_PROVIDER = (
        "adult-education-provider",
        Label(nl="aanbieder van volwasseneneducatie", en="provider of adult education"),
    )
    HIGHER_EDUCATION_INSTITUTION = (
        "higher-education-institution",
        Label(nl="hogeronderwijsinstelling", en="higher education institution"),
    )
    YOUTH_ORGANISATION = "youth-organisation", Label(nl="jeugdorganisatie", en="youth organisation")
    INFORMAL_GROUP = "informal-group", Label(nl="informele groep jongeren", en="informal group of young people")
    SPORT_ORGANISATION = "sport-organisation", Label(nl="sportorganisatie", en="sport organisation")
    PUBLIC_BODY = "public-body", Label(nl="overheidsinstelling", en="public body")
    ENTERPRISE = "enterprise", Label(nl="onderneming", en="enterprise")
    OTHER_ORGANISATION = "other-organisation", Label(nl="andere organisatie", en="other organisation")
    INDIVIDUAL = "individual", Label(nl="individuele persoon", en="individual")


class PartnershipType(Term):
    """What kind of strategic partnership a project of 2014-2020 is."""

    INNOVATION = "innovation", Label(nl="innovatie", en="innovation")
    EXCHANGE_OF_GOOD_PRACTICES = (
        "exchange-of-good-practices",
        Label(nl="uitwisseling van goede praktijken", en="exchange of good practices"),
    )
