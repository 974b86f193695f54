"""The records of the DARDR Data Standard, edition 1.1.0, as Pydantic models. Compiled from the model.

Read a submission with ``Submission.model_validate_json(text)``. Fields outside the standard are kept.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field


class Record(BaseModel):
    """What every record has: no value is turned into another kind, and no field is lost."""

    model_config = ConfigDict(extra="allow", strict=True)


ActionStatusCode = Literal[
    "not-started",
    "in-progress",
    "completed",
    "abandoned",
    "incomplete",
    "other",
    "not-recorded",
]
AgeBandCode = Literal[
    "under-16",
    "16-to-20",
    "21-to-29",
    "30-to-49",
    "50-to-69",
    "70-and-over",
    "not-recorded",
]
AgeBand2016Code = Literal[
    "11-to-20",
    "21-to-30",
    "31-to-40",
    "41-to-50",
    "51-to-60",
    "61-to-70",
    "71-to-80",
    "80-plus",
    "multiple-people",
]
AgencyCode = Literal[
    "group-health",
    "group-criminal-justice",
    "group-adult-services",
    "group-childrens-services",
    "group-partnership",
    "group-local-government",
    "group-education",
    "group-voluntary",
    "group-national",
    "accident-and-emergency",
    "community-health",
    "gp",
    "hospital",
    "local-health-trust",
    "local-health-board",
    "integrated-care-board",
    "clinical-commissioning-group",
    "mental-health-services",
    "midwifery",
    "public-health",
    "drug-and-alcohol-services",
    "ambulance-service",
    "care-quality-commission",
    "nhs-england",
    "police",
    "probation-service",
    "crown-prosecution-service",
    "hmcts",
    "hmicfrs",
    "hmic",
    "hm-prison-and-probation-service",
    "national-offender-management-service",
    "parole-board",
    "immigration-enforcement",
    "police-and-crime-commissioner",
    "youth-offending-service",
    "independent-office-for-police-conduct",
    "independent-police-complaints-commission",
    "dvp-unresolved",
    "adult-social-care",
    "safeguarding-adults-board",
    "care-provider",
    "childrens-social-care",
    "safeguarding-children-board",
    "safeguarding-children-partnership",
    "social-services",
    "community-safety-partnership",
    "domestic-abuse-partnership-board",
    "mash",
    "matac",
    "marac",
    "mappa",
    "regional-safeguarding-board",
    "local-authority",
    "local-authority-commissioners",
    "council-community-safety-team",
    "housing",
    "fire-and-rescue-service",
    "coroner",
    "school",
    "college",
    "university",
    "domestic-abuse-services",
    "by-and-for-da-services",
    "employer",
    "home-office",
    "ministry-of-justice",
    "department-for-education",
    "department-of-health-and-social-care",
    "department-of-health",
    "mhclg",
    "dluhc",
    "mhclg-2018",
    "dclg",
    "department-for-work-and-pensions",
    "department-for-business-and-trade",
    "dcms",
    "hm-treasury",
    "attorney-generals-office",
    "welsh-government",
    "domestic-abuse-commissioner",
    "college-of-policing",
    "other",
]
ChairTrainedCode = Literal[
    "yes",
    "no",
    "not-required",
    "not-known",
]
ChildrenBandCode = Literal[
    "none",
    "1",
    "2",
    "3-or-more",
    "not-recorded",
]
ContributoryFactorCode = Literal[
    "f1",
    "f1a",
    "f1b",
    "f1c",
    "f1d",
    "f1e",
    "f1f",
    "f1g",
    "f1h",
    "f1i",
    "f1j",
    "f1k",
    "f1l",
    "f1m",
    "f1n",
    "f1o",
    "f2",
    "f2a",
    "f2b",
    "f2c",
    "f2d",
    "f2e",
    "f3",
    "f3a",
    "f3b",
    "f3c",
    "f3d",
    "f4",
    "f4a",
    "f4b",
    "f4c",
    "f4d",
    "f5",
    "f5a",
    "f5b",
    "f5c",
    "f5d",
    "f5e",
    "f5f",
    "f6",
    "f6a",
    "f6b",
    "f6c",
    "f6d",
    "f6e",
    "f7",
    "f7a",
    "f7b",
    "f7c",
    "f8",
    "f8a",
    "f8b",
    "f8c",
    "f8d",
    "f8e",
    "f8f",
    "f8g",
    "f8h",
    "f9",
]
CriminalOutcomeCode = Literal[
    "none",
    "charged",
    "convicted-homicide",
    "convicted-other",
    "acquitted",
    "perpetrator-died",
    "not-known",
]
CrossBorderNationCode = Literal[
    "scotland",
    "northern-ireland",
    "ireland",
    "other",
]
DataSourceCode = Literal[
    "csp-return",
    "pcc-return",
    "partner-update",
    "published-review",
    "national-department-return",
    "susr-repository",
    "home-office-library",
    "homicide-index",
    "vkpp",
    "pilot-2024",
]
DatePrecisionCode = Literal[
    "day",
    "month",
    "year",
]
DeathTypeCode = Literal[
    "intimate-partner-homicide",
    "adult-family-homicide",
    "young-person-homicide",
    "suspected-suicide",
    "suicide-following-da",
    "unexpected-death",
    "child-death",
    "other-household-homicide",
    "other",
]
DelayReasonCode = Literal[
    "criminal-proceedings",
    "police-investigation",
    "inquest",
    "family-contact",
    "judicial-review",
    "chair-recruitment",
    "imr-capacity",
    "agency-capacity",
    "multiple-reviews",
    "qa-backlog",
    "qa-amendments",
    "csp-decision",
    "other",
]
EscalationStepCode = Literal[
    "csp",
    "pcc",
    "commissioner",
    "ministerial-board",
]
EscalationTriggerCode = Literal[
    "no-response",
    "national-barrier",
    "lack-of-resource",
    "department-not-meeting",
    "quality-concern",
]
EthnicGroupCode = Literal[
    "white",
    "white-british",
    "white-irish",
    "gypsy-or-irish-traveller",
    "roma",
    "white-other",
    "mixed",
    "white-and-black-caribbean",
    "white-and-black-african",
    "white-and-asian",
    "mixed-other",
    "asian",
    "indian",
    "pakistani",
    "bangladeshi",
    "chinese",
    "asian-other",
    "black",
    "caribbean",
    "african",
    "black-other",
    "other-group",
    "arab",
    "any-other",
    "not-recorded",
]
EvidenceKindCode = Literal[
    "file",
    "link",
    "note",
]
EvidenceTypeCode = Literal[
    "data-measure",
    "audit",
    "survey",
    "case-review",
    "professional-feedback",
    "survivor-feedback",
    "policy-document",
    "training-record",
    "meeting-record",
    "inspection-report",
    "other",
    "quantitative",
    "qualitative",
    "documentary",
]
ExpectedByBasisCode = Literal[
    "within-6-months",
    "within-12-months",
    "action-plan-timescale",
]
FamilySupportServiceCode = Literal[
    "advocacy-after-fatal-domestic-abuse",
    "national-homicide-service",
    "by-and-for-service",
    "another-service",
    "no-service",
    "not-known",
]
GenderReassignmentCode = Literal[
    "same-as-registered-at-birth",
    "different-from-registered-at-birth",
    "not-recorded",
]
HadContactCode = Literal[
    "yes",
    "no",
    "contact-fell-away",
]
HistoryOfViolenceCode = Literal[
    "towards-victim",
    "towards-perpetrator",
    "towards-women",
    "towards-others",
    "general-criminality",
    "none-known",
    "not-recorded",
]
ImplementationLevelCode = Literal[
    "fully",
    "partly",
    "somewhat",
    "not-yet",
    "not-assessed",
]
ImplementationQualityCode = Literal[
    "gold",
    "silver",
    "bronze",
    "not-met-yet",
    "not-met",
    "not-assessed",
]
ImrSourceCode = Literal[
    "individual-management-review",
    "panel",
    "chair",
]
IndependentCheckCode = Literal[
    "none",
    "dip-sampled",
    "verified",
    "downgraded",
    "upgraded",
]
InquestStatusCode = Literal[
    "not-needed",
    "opened",
    "concluded",
    "not-known",
]
LearningTypeCode = Literal[
    "notable-practice",
    "good-practice",
    "early-learning",
    "thematic-summary",
    "one-page-summary",
    "training-material",
]
LegalDefinitionCode = Literal[
    "act-2004",
    "act-2004-as-amended",
]
MaracStatusCode = Literal[
    "never",
    "referred",
    "subject",
    "not-known",
]
MaritalStatusCode = Literal[
    "never-married",
    "married",
    "civil-partnership",
    "separated",
    "divorced",
    "widowed",
    "not-recorded",
]
MentalHealthCode = Literal[
    "depression",
    "psychosis",
    "schizophrenia",
    "bipolar",
    "paranoia",
    "self-harm",
    "suicidal-thoughts",
    "suicide-attempt",
    "low-mood-anxiety-no-diagnosis",
    "anxiety",
    "adjustment-disorder",
    "ptsd",
    "panic-attacks",
    "not-specified",
    "none",
    "not-recorded",
]
MethodOfKillingCode = Literal[
    "sharp-instrument",
    "strangulation-asphyxiation",
    "hitting-kicking",
    "blunt-instrument",
    "shooting",
    "burning",
    "poison-drugs",
    "motor-vehicle",
    "neglect",
    "other",
    "not-known",
    "not-applicable",
]
NationalResponseCode = Literal[
    "not-yet-sent",
    "sent-not-acknowledged",
    "acknowledged",
    "in-progress",
    "completed",
    "incomplete",
    "not-taken-forward",
    "transferred",
    "unable-to-respond",
    "not-recorded",
]
NonCompletionReasonCode = Literal[
    "lack-of-resource",
    "organisational-change",
    "superseded",
    "alternative-taken",
    "no-longer-relevant",
    "process-conflict",
    "awaiting-national-feedback",
    "needs-national-action",
    "technical-issue",
    "not-ascertained",
    "other",
]
PersonRoleCode = Literal[
    "victim",
    "perpetrator",
    "alleged-perpetrator",
    "child",
]
PlaceOfDeathCode = Literal[
    "house-or-dwelling",
    "street-or-public-place",
    "workplace",
    "care-setting",
    "other",
    "not-known",
]
PriorityCode = Literal[
    "critical",
    "high",
    "medium",
    "low",
]
ProfileCode = Literal[
    "core",
    "csp-return",
    "case-characteristics",
    "national-response",
    "susr-exchange",
    "open-aggregate",
]
ProtectedCharacteristicCode = Literal[
    "age",
    "disability",
    "gender-reassignment",
    "marriage-and-civil-partnership",
    "pregnancy-and-maternity",
    "race",
    "religion-or-belief",
    "sex",
    "sexual-orientation",
]
PublicationStatusCode = Literal[
    "published-in-full",
    "published-redacted",
    "learning-only",
    "not-published-safeguarding",
    "not-published-proceedings",
    "not-published-awaiting",
    "withdrawn",
]
QaOutcomeCode = Literal[
    "accepted",
    "amendments",
    "deferred",
]
QualityAssuranceChangeCode = Literal[
    "body-corrected",
    "clarity",
    "quality",
]
QualityCriterionCode = Literal[
    "gold-strong-evidence",
    "gold-quant-and-qual",
    "gold-practice-culture",
    "gold-systemic",
    "gold-embedded",
    "gold-learning-formalised",
    "gold-kpi-progress",
    "silver-practice-change",
    "silver-practice-culture",
    "silver-learning-repeated",
    "silver-embed-6-months",
    "bronze-disseminated-networks",
    "bronze-briefings",
    "bronze-embed-12-months",
    "bronze-alternative-agreed",
    "not-met-yet-prompt-action",
    "not-met-no-evidence",
    "not-met-no-alternative",
]
RecommendationLevelCode = Literal[
    "local",
    "regional",
    "national",
    "not-stated",
]
RecommendationSourceCode = Literal[
    "panel",
    "individual-management-review",
    "both",
]
RecommendationThemeCode = Literal[
    "criminal-justice",
    "adult-services",
    "health",
    "childrens-services",
    "multi-agency-working",
    "improving-assessments",
    "information-management",
    "developing-practice",
    "training-and-development",
    "policy-and-process",
    "culture-and-equality",
    "perpetrator-management",
    "other",
    "agency-area",
    "improvement",
]
RecommendationTheme2016Code = Literal[
    "technology-systems",
    "guidelines",
    "identification-of-risk",
    "training",
    "policy",
    "inter-agency-communication",
    "multi-agency-working",
    "record-keeping",
    "awareness-raising",
    "report-action-plan-findings",
    "other",
]
RelationshipCode = Literal[
    "current-partner",
    "former-partner",
    "current-or-former-partner",
    "son",
    "daughter",
    "parent",
    "grandchild",
    "sibling",
    "other-relative",
    "other-household-member",
    "not-known",
    "partner",
    "relative",
]
ReligionOrBeliefCode = Literal[
    "no-religion",
    "christian",
    "buddhist",
    "hindu",
    "jewish",
    "muslim",
    "sikh",
    "any-other",
    "not-recorded",
]
ResponseDecisionCode = Literal[
    "accepts",
    "partially-accepts",
    "rejects",
    "covered-by-parent",
    "no-response-required",
]
ReviewEventCode = Literal[
    "death",
    "notification",
    "decision-to-review",
    "home-office-informed",
    "first-panel",
    "report-signed-off-locally",
    "sent-to-qa",
    "first-heard-by-qa",
    "qa-feedback",
    "qa-sign-off",
    "publication",
]
ReviewStageCode = Literal[
    "referral-received",
    "on-hold",
    "decision-awaiting-home-office",
    "not-proceeding",
    "commissioning-author",
    "panel-and-drafting",
    "signed-off-locally",
    "with-quality-assurance",
    "quality-assurance-amendments",
    "quality-assurance-signed-off",
    "published",
    "closed-unpublished",
    "action-plan-monitoring",
    "action-plan-closed",
]
ReviewTypeCode = Literal[
    "domestic-homicide-review",
    "dardr",
    "susr",
    "susr-with-dardr-element",
    "joint-with-safeguarding-adults",
    "joint-with-child-review",
    "joint-with-mental-health-homicide",
    "joint-with-owhr",
    "discretionary",
]
ServiceKnowledgeCode = Literal[
    "known-to-services",
    "not-known-to-services",
    "recently-known",
    "not-recorded",
]
SexCode = Literal[
    "female",
    "male",
    "not-recorded",
]
SexualOrientationCode = Literal[
    "straight-or-heterosexual",
    "gay-or-lesbian",
    "bisexual",
    "any-other",
    "not-recorded",
]
SmartCriterionCode = Literal[
    "specific",
    "measurable",
    "achievable",
    "relevant",
    "time-bound",
]
SubstanceUseCode = Literal[
    "alcohol",
    "drugs",
    "alcohol-and-drugs",
    "none",
    "not-recorded",
]
ValidatedCode = Literal[
    "yes",
    "no",
    "not-checked",
]
YesNoNotKnownCode = Literal[
    "yes",
    "no",
    "not-known",
    "not-confirmed",
]
YesNoNotRecordedCode = Literal[
    "yes",
    "no",
    "not-recorded",
]
DateText = Annotated[str, Field(pattern='^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$')]
DatetimeText = Annotated[str, Field(pattern='^(([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?)?$')]
FinancialYearText = Annotated[str, Field(pattern='^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])/[0-9]{2}$')]
IriText = Annotated[str, Field(pattern='^[Hh][Tt][Tt][Pp][Ss]?://[^\\s<>"{}|\\\\^`]+$')]
MonthText = Annotated[str, Field(pattern='^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-(0[1-9]|1[0-2])$')]
YearText = Annotated[str, Field(pattern='^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])$')]


class ReviewEvent(Record):
    """Review event / Digwyddiad adolygiad."""

    event_id: Annotated[str, Field(max_length=100, pattern='^[^\\s;]([^;\\t\\r\\n]*[^\\s;])?$')]
    review_id: Annotated[str, Field(min_length=1, max_length=100)] | None = None
    event_type: ReviewEventCode
    event_date: DateText
    date_precision: DatePrecisionCode
    quality_assurer: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    quality_assurer_other: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    round: Annotated[int, Field(ge=1)] | None = None
    outcome: QaOutcomeCode | None = None
    note: Annotated[str, Field(min_length=1, max_length=10000)] | None = None


class Death(Record):
    """Death / Marwolaeth."""

    death_id: Annotated[str, Field(max_length=100, pattern='^[^\\s;]([^;\\t\\r\\n]*[^\\s;])?$')]
    review_id: Annotated[str, Field(min_length=1, max_length=100)] | None = None
    victim: Annotated[str, Field(min_length=1, max_length=100)]
    death_type: DeathTypeCode
    death_type_other: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    death_month: MonthText | None = None
    death_year: YearText
    year_recorded: FinancialYearText | None = None
    place_of_death: PlaceOfDeathCode | None = None
    place_of_death_other: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    method_of_killing: MethodOfKillingCode | None = None
    method_of_killing_other: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    inquest_status: InquestStatusCode | None = None
    criminal_outcome: CriminalOutcomeCode | None = None
    suspect_charged: bool | None = None


class Person(Record):
    """Person / Person."""

    person_id: Annotated[str, Field(max_length=100, pattern='^[^\\s;]([^;\\t\\r\\n]*[^\\s;])?$')]
    review_id: Annotated[str, Field(min_length=1, max_length=100)] | None = None
    role: PersonRoleCode
    age_band: AgeBandCode
    age_band_2016: AgeBand2016Code | None = None
    sex: SexCode
    ethnic_group: EthnicGroupCode
    disability: YesNoNotRecordedCode | None = None
    sexual_orientation: SexualOrientationCode | None = None
    religion_or_belief: ReligionOrBeliefCode | None = None
    gender_reassignment: GenderReassignmentCode | None = None
    pregnancy_or_maternity: YesNoNotRecordedCode | None = None
    marital_status: MaritalStatusCode | None = None
    protected_characteristics_considered: list[ProtectedCharacteristicCode] | None = None
    mental_health: list[MentalHealthCode] | None = None
    mental_health_known_to: ServiceKnowledgeCode | None = None
    substance_use: list[SubstanceUseCode] | None = None
    substance_use_known_to: ServiceKnowledgeCode | None = None
    history_of_violence: list[HistoryOfViolenceCode] | None = None
    history_known_to: ServiceKnowledgeCode | None = None
    marac_status: MaracStatusCode | None = None
    carer_role: bool | None = None
    dependent_children_count_band: ChildrenBandCode | None = None
    children_witnessed: YesNoNotKnownCode | None = None
    firearms_licence_holder: YesNoNotKnownCode | None = None


class Relationship(Record):
    """Relationship / Perthynas."""

    perpetrator: Annotated[str, Field(min_length=1, max_length=100)]
    victim: Annotated[str, Field(min_length=1, max_length=100)]
    relationship: RelationshipCode
    living_together: YesNoNotKnownCode | None = None
    separated: YesNoNotKnownCode | None = None


class AgencyFinding(Record):
    """Agency finding / Canfyddiad am asiantaeth."""

    finding_id: Annotated[str, Field(max_length=100, pattern='^[^\\s;]([^;\\t\\r\\n]*[^\\s;])?$')]
    review_id: Annotated[str, Field(min_length=1, max_length=100)] | None = None
    factor: ContributoryFactorCode
    agency: AgencyCode | None = None
    agency_other: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    organisation: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    about_person_role: PersonRoleCode | None = None
    had_contact: HadContactCode | None = None
    is_good_practice: bool | None = None
    imr_source: ImrSourceCode | None = None


class ActionStatusHistory(Record):
    """Action status history / Hanes statws cam gweithredu."""

    action_id: Annotated[str, Field(min_length=1, max_length=100)] | None = None
    status: ActionStatusCode
    status_other: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    as_at_date: DateText
    changed_by: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    changed_by_other: Annotated[str, Field(min_length=1, max_length=10000)] | None = None


class ImplementationAssessment(Record):
    """Implementation assessment / Asesiad gweithredu."""

    assessment_id: Annotated[str, Field(max_length=100, pattern='^[^\\s;]([^;\\t\\r\\n]*[^\\s;])?$')]
    recommendation_id: Annotated[str, Field(min_length=1, max_length=100)] | None = None
    as_at_date: DateText
    level: ImplementationLevelCode
    level_rationale: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    quality: ImplementationQualityCode
    quality_rationale: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    quality_criteria: list[QualityCriterionCode] | None = None
    expected_by: DateText | None = None
    expected_by_basis: ExpectedByBasisCode | None = None
    evidence: list[Annotated[str, Field(min_length=1, max_length=100)]] | None = None
    agreed_by_partnership: bool
    agreed_date: DateText | None = None
    has_concerns: bool
    concern_explanation: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    assessed_by: Annotated[str, Field(min_length=1, max_length=200)]
    assessed_by_other: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    independent_check: IndependentCheckCode | None = None


class Evidence(Record):
    """Evidence / Tystiolaeth."""

    evidence_id: Annotated[str, Field(max_length=100, pattern='^[^\\s;]([^;\\t\\r\\n]*[^\\s;])?$')]
    evidence_type: EvidenceTypeCode
    evidence_type_other: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    kind: EvidenceKindCode
    file_name: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    link: Annotated[IriText, Field(max_length=2000)] | None = None
    note: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    measure: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    value_before: float | None = None
    value_after: float | None = None
    unit: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    period_start: DateText | None = None
    period_end: DateText | None = None
    evidence_date: DateText | None = None
    validated: ValidatedCode | None = None


class NationalResponse(Record):
    """National response / Ymateb cenedlaethol."""

    response_id: Annotated[str, Field(max_length=100, pattern='^[^\\s;]([^;\\t\\r\\n]*[^\\s;])?$')]
    recommendation_id: Annotated[str, Field(min_length=1, max_length=100)] | None = None
    national_body: AgencyCode
    national_body_other: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    body_was_aware: YesNoNotKnownCode
    status: NationalResponseCode
    decision: ResponseDecisionCode | None = None
    sent_date: DateText | None = None
    covering_letter_sent: bool | None = None
    secretariat_recorded_date: DateText | None = None
    received_date: DateText | None = None
    acknowledged_date: DateText | None = None
    responded_date: DateText | None = None
    response_text: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    evidence: list[Annotated[str, Field(min_length=1, max_length=100)]] | None = None
    not_taken_forward_reason: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    transferred_to: AgencyCode | None = None
    transferred_to_other: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    transferred_date: DateText | None = None
    csp_informed: YesNoNotKnownCode
    csp_informed_date: DateText | None = None
    ministerial_board_date: DateText | None = None
    as_at_date: DateText


class Escalation(Record):
    """Escalation / Uwchgyfeirio."""

    escalation_id: Annotated[str, Field(max_length=100, pattern='^[^\\s;]([^;\\t\\r\\n]*[^\\s;])?$')]
    about: Annotated[str, Field(min_length=1, max_length=100)]
    trigger: Annotated[list[EscalationTriggerCode], Field(min_length=1)]
    step: EscalationStepCode
    raised_date: DateText
    raised_by: Annotated[str, Field(min_length=1, max_length=200)]
    raised_by_other: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    outcome: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    closed_date: DateText | None = None
    skipped_step_reason: Annotated[str, Field(min_length=1, max_length=10000)] | None = None


class LearningItem(Record):
    """Learning item / Eitem ddysgu."""

    learning_id: Annotated[str, Field(max_length=100, pattern='^[^\\s;]([^;\\t\\r\\n]*[^\\s;])?$')]
    learning_type: LearningTypeCode
    title: Annotated[str, Field(min_length=1, max_length=200)]
    summary: Annotated[str, Field(min_length=1, max_length=4000)]
    from_review: list[Annotated[str, Field(min_length=1, max_length=100)]] | None = None
    from_recommendation: list[Annotated[str, Field(min_length=1, max_length=100)]] | None = None
    theme: Annotated[list[RecommendationThemeCode], Field(min_length=1)]
    theme_other: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    agencies: list[AgencyCode] | None = None
    agencies_other: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    effect_validated: ValidatedCode
    url: Annotated[IriText, Field(max_length=2000)] | None = None


class Action(Record):
    """Action / Cam gweithredu."""

    action_id: Annotated[str, Field(max_length=100, pattern='^[^\\s;]([^;\\t\\r\\n]*[^\\s;])?$')]
    recommendation_id: Annotated[str, Field(min_length=1, max_length=100)] | None = None
    number: Annotated[str, Field(min_length=1, max_length=200)]
    text: Annotated[str, Field(min_length=1, max_length=10000)]
    level: RecommendationLevelCode
    agencies: Annotated[list[AgencyCode], Field(min_length=1)]
    other_agency_name: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    lead_agency: AgencyCode | None = None
    organisations: list[Annotated[str, Field(min_length=1, max_length=200)]] | None = None
    target_date: DateText | None = None
    status: ActionStatusCode
    status_as_at: DateText
    completed_details: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    not_progressed_explanation: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    progress_details: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    other_reason_details: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    further_details: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    reason_code: list[NonCompletionReasonCode] | None = None
    alternative_action: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    completed_date: DateText | None = None
    depends_on_national: list[Annotated[str, Field(min_length=1, max_length=100)]] | None = None
    owner_role: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    action_status_history: list[ActionStatusHistory] = Field(default_factory=list)


class Recommendation(Record):
    """Recommendation / Argymhelliad."""

    recommendation_id: Annotated[str, Field(max_length=100, pattern='^[^\\s;]([^;\\t\\r\\n]*[^\\s;])?$')]
    review_id: Annotated[str, Field(min_length=1, max_length=100)] | None = None
    number: Annotated[str, Field(min_length=1, max_length=200)]
    text: Annotated[str, Field(min_length=1, max_length=10000)]
    is_for_csp: bool
    level: RecommendationLevelCode
    addressed_to: Annotated[list[AgencyCode], Field(min_length=1)]
    other_agency_name: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    lead_national_body: AgencyCode | None = None
    cross_border_nation: CrossBorderNationCode | None = None
    cross_border_nation_other: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    theme: Annotated[list[RecommendationThemeCode], Field(min_length=1)]
    theme_other: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    theme_2016: list[RecommendationTheme2016Code] | None = None
    theme_2016_other: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    factor: list[ContributoryFactorCode] | None = None
    priority: PriorityCode | None = None
    timescale: DateText | None = None
    success_measure: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    smart_criteria_met: list[SmartCriterionCode] | None = None
    source_in_review: RecommendationSourceCode | None = None
    corrected_by_quality_assurance: bool | None = None
    qa_change: list[QualityAssuranceChangeCode] | None = None
    made_date: DateText | None = None
    similar_to: list[Annotated[str, Field(min_length=1, max_length=100)]] | None = None
    action: list[Action] = Field(default_factory=list)
    assessment: list[ImplementationAssessment] = Field(default_factory=list)
    national_response: list[NationalResponse] = Field(default_factory=list)


class Review(Record):
    """Review / Adolygiad."""

    review_id: Annotated[str, Field(max_length=100, pattern='^[^\\s;]([^;\\t\\r\\n]*[^\\s;])?$')]
    pilot_reference: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    local_reference: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    susr_reference: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    review_type: ReviewTypeCode
    legal_definition: LegalDefinitionCode
    csp_area: Annotated[str, Field(min_length=1, max_length=200)]
    tier_1_area: Annotated[str, Field(min_length=1, max_length=200)]
    tier_2_area: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    other_areas_involved: list[Annotated[str, Field(min_length=1, max_length=200)]] | None = None
    commissioning_csp: Annotated[str, Field(min_length=1, max_length=200)]
    conducted_by: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    conducted_by_other: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    is_joint_review: bool
    joint_review_partners: list[Annotated[str, Field(min_length=1, max_length=200)]] | None = None
    submitting_csp_is_lead: bool | None = None
    lead_csp: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    joint_with_review_type: list[ReviewTypeCode] | None = None
    chair_name: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    author_name: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    author_is_chair: bool | None = None
    chair_trained: ChairTrainedCode | None = None
    chair_appointed_date: DateText | None = None
    chair_training_date: DateText | None = None
    chair_on_register: YesNoNotKnownCode | None = None
    family_offered_involvement: YesNoNotKnownCode
    family_advocacy_offered: YesNoNotKnownCode | None = None
    family_support_service: list[FamilySupportServiceCode] | None = None
    home_secretary_directed: bool | None = None
    decision_not_to_review_reason: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    uses_rapid_review: bool | None = None
    stage: ReviewStageCode
    delay_reason: list[DelayReasonCode] | None = None
    delay_reason_other: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    hold_reason: list[DelayReasonCode] | None = None
    hold_reason_other: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    death_month: MonthText | None = None
    notified_date: DateText | None = None
    decision_date: DateText | None = None
    home_office_informed_date: DateText | None = None
    first_panel_date: DateText | None = None
    sent_to_qa_date: DateText | None = None
    first_heard_qa_date: DateText | None = None
    qa_feedback_date: DateText | None = None
    signed_off_date: DateText | None = None
    published_date: DateText | None = None
    publication_status: PublicationStatusCode
    publication_url: Annotated[IriText, Field(max_length=2000)] | None = None
    library_url: Annotated[IriText, Field(max_length=2000)] | None = None
    not_published_explanation: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    learning_published: bool | None = None
    learning_published_details: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    number_of_recommendations: Annotated[int, Field(ge=0)] | None = None
    has_action_plan: bool
    review_event: list[ReviewEvent] = Field(default_factory=list)
    death: list[Death] = Field(default_factory=list)
    person: list[Person] = Field(default_factory=list)
    relationship: list[Relationship] = Field(default_factory=list)
    agency_finding: list[AgencyFinding] = Field(default_factory=list)
    recommendation: list[Recommendation] = Field(default_factory=list)


class Submission(Record):
    """Submission / Cyflwyniad."""

    submission_id: Annotated[str, Field(max_length=100, pattern='^[^\\s;]([^;\\t\\r\\n]*[^\\s;])?$')]
    schema_version: Annotated[str, Field(min_length=1, max_length=200)]
    profile: ProfileCode
    as_at_date: DateText
    created_at: DatetimeText
    submitted_by: Annotated[str, Field(min_length=1, max_length=200)]
    submitted_by_other: Annotated[str, Field(min_length=1, max_length=10000)] | None = None
    covers_area: Annotated[list[Annotated[str, Field(min_length=1, max_length=200)]], Field(min_length=1)]
    data_source: DataSourceCode
    replaces_submission: Annotated[str, Field(min_length=1, max_length=100)] | None = None
    supplier_system: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    contact_role: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    record_counts: dict[str, Annotated[int, Field(ge=0)]] | Annotated[str, Field(pattern='^[a-z_]+=[0-9]+(;[a-z_]+=[0-9]+)*$')] | None = None
    licence: Annotated[IriText, Field(max_length=2000)] | None = None
    review: list[Review] = Field(default_factory=list)
    evidence: list[Evidence] = Field(default_factory=list)
    escalation: list[Escalation] = Field(default_factory=list)
    learning_item: list[LearningItem] = Field(default_factory=list)
