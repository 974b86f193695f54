// The types of the DARDR Data Standard, edition 1.1.0. Compiled from the model.
// A record may hold more fields than these: they are kept and reported.

/** The nine-character code of an area, as the Office for National Statistics gives it. */
export type AreaText = string;

/** The nine-character code of a community safety partnership, which begins E22 or W14. A partnership that has no code is given by name. */
export type CspText = string;

/** A day (2026-03-31), a month (2026-03) or a year (2026), written no finer than it is known. */
export type DateText = string;

/** A day and a time with its offset (2026-04-01T09:00:00Z); a day alone where no time is known. */
export type DatetimeText = string;

/** A financial year, April to March (2014/15). */
export type FinancialYearText = string;

/** A web address in full. */
export type IriText = string;

/** A year and a month (2026-03), never a day. */
export type MonthText = string;

/** An organisation code, an area code, or a code of the agency list. */
export type OrganisationText = string;

/** A year (2026). */
export type YearText = string;

/** Progress of an action / Cynnydd cam gweithredu */
export type ActionStatusCode =
  | "not-started"
  | "in-progress"
  | "completed"
  | "abandoned"
  | "incomplete"
  | "other"
  | "not-recorded";

/** Age band / Band oedran */
export type AgeBandCode =
  | "under-16"
  | "16-to-20"
  | "21-to-29"
  | "30-to-49"
  | "50-to-69"
  | "70-and-over"
  | "not-recorded";

/** Age band (2016 report) / Band oedran (adroddiad 2016) */
export type AgeBand2016Code =
  | "11-to-20"
  | "21-to-30"
  | "31-to-40"
  | "41-to-50"
  | "51-to-60"
  | "61-to-70"
  | "71-to-80"
  | "80-plus"
  | "multiple-people";

/** Agency / Asiantaeth */
export type AgencyCode =
  | "group-health"
  | "group-criminal-justice"
  | "group-adult-services"
  | "group-childrens-services"
  | "group-partnership"
  | "group-local-government"
  | "group-education"
  | "group-voluntary"
  | "group-national"
  | "accident-and-emergency"
  | "community-health"
  | "gp"
  | "hospital"
  | "local-health-trust"
  | "local-health-board"
  | "integrated-care-board"
  | "clinical-commissioning-group"
  | "mental-health-services"
  | "midwifery"
  | "public-health"
  | "drug-and-alcohol-services"
  | "ambulance-service"
  | "care-quality-commission"
  | "nhs-england"
  | "police"
  | "probation-service"
  | "crown-prosecution-service"
  | "hmcts"
  | "hmicfrs"
  | "hmic"
  | "hm-prison-and-probation-service"
  | "national-offender-management-service"
  | "parole-board"
  | "immigration-enforcement"
  | "police-and-crime-commissioner"
  | "youth-offending-service"
  | "independent-office-for-police-conduct"
  | "independent-police-complaints-commission"
  | "dvp-unresolved"
  | "adult-social-care"
  | "safeguarding-adults-board"
  | "care-provider"
  | "childrens-social-care"
  | "safeguarding-children-board"
  | "safeguarding-children-partnership"
  | "social-services"
  | "community-safety-partnership"
  | "domestic-abuse-partnership-board"
  | "mash"
  | "matac"
  | "marac"
  | "mappa"
  | "regional-safeguarding-board"
  | "local-authority"
  | "local-authority-commissioners"
  | "council-community-safety-team"
  | "housing"
  | "fire-and-rescue-service"
  | "coroner"
  | "school"
  | "college"
  | "university"
  | "domestic-abuse-services"
  | "by-and-for-da-services"
  | "employer"
  | "home-office"
  | "ministry-of-justice"
  | "department-for-education"
  | "department-of-health-and-social-care"
  | "department-of-health"
  | "mhclg"
  | "dluhc"
  | "mhclg-2018"
  | "dclg"
  | "department-for-work-and-pensions"
  | "department-for-business-and-trade"
  | "dcms"
  | "hm-treasury"
  | "attorney-generals-office"
  | "welsh-government"
  | "domestic-abuse-commissioner"
  | "college-of-policing"
  | "other";

/** Chair has had the required training / Mae'r Cadeirydd wedi cael yr hyfforddiant gofynnol */
export type ChairTrainedCode =
  | "yes"
  | "no"
  | "not-required"
  | "not-known";

/** Number of dependent children / Nifer y plant dibynnol */
export type ChildrenBandCode =
  | "none"
  | "1"
  | "2"
  | "3-or-more"
  | "not-recorded";

/** Contributory factor (2016 framework) / Ffactor cyfrannol (fframwaith 2016) */
export type ContributoryFactorCode =
  | "f1"
  | "f1a"
  | "f1b"
  | "f1c"
  | "f1d"
  | "f1e"
  | "f1f"
  | "f1g"
  | "f1h"
  | "f1i"
  | "f1j"
  | "f1k"
  | "f1l"
  | "f1m"
  | "f1n"
  | "f1o"
  | "f2"
  | "f2a"
  | "f2b"
  | "f2c"
  | "f2d"
  | "f2e"
  | "f3"
  | "f3a"
  | "f3b"
  | "f3c"
  | "f3d"
  | "f4"
  | "f4a"
  | "f4b"
  | "f4c"
  | "f4d"
  | "f5"
  | "f5a"
  | "f5b"
  | "f5c"
  | "f5d"
  | "f5e"
  | "f5f"
  | "f6"
  | "f6a"
  | "f6b"
  | "f6c"
  | "f6d"
  | "f6e"
  | "f7"
  | "f7a"
  | "f7b"
  | "f7c"
  | "f8"
  | "f8a"
  | "f8b"
  | "f8c"
  | "f8d"
  | "f8e"
  | "f8f"
  | "f8g"
  | "f8h"
  | "f9";

/** Outcome of criminal proceedings / Canlyniad achos troseddol */
export type CriminalOutcomeCode =
  | "none"
  | "charged"
  | "convicted-homicide"
  | "convicted-other"
  | "acquitted"
  | "perpetrator-died"
  | "not-known";

/** Nation across the border / Cenedl dros y ffin */
export type CrossBorderNationCode =
  | "scotland"
  | "northern-ireland"
  | "ireland"
  | "other";

/** Source of a record / Ffynhonnell cofnod */
export type DataSourceCode =
  | "csp-return"
  | "pcc-return"
  | "partner-update"
  | "published-review"
  | "national-department-return"
  | "susr-repository"
  | "home-office-library"
  | "homicide-index"
  | "vkpp"
  | "pilot-2024";

/** Precision of a date / Manylder dyddiad */
export type DatePrecisionCode =
  | "day"
  | "month"
  | "year";

/** Type of death / Math o farwolaeth */
export type DeathTypeCode =
  | "intimate-partner-homicide"
  | "adult-family-homicide"
  | "young-person-homicide"
  | "suspected-suicide"
  | "suicide-following-da"
  | "unexpected-death"
  | "child-death"
  | "other-household-homicide"
  | "other";

/** Reason for delay or hold / Rheswm dros oedi neu atal */
export type DelayReasonCode =
  | "criminal-proceedings"
  | "police-investigation"
  | "inquest"
  | "family-contact"
  | "judicial-review"
  | "chair-recruitment"
  | "imr-capacity"
  | "agency-capacity"
  | "multiple-reviews"
  | "qa-backlog"
  | "qa-amendments"
  | "csp-decision"
  | "other";

/** Step of escalation / Cam uwchgyfeirio */
export type EscalationStepCode =
  | "csp"
  | "pcc"
  | "commissioner"
  | "ministerial-board";

/** Reason for escalation / Rheswm dros uwchgyfeirio */
export type EscalationTriggerCode =
  | "no-response"
  | "national-barrier"
  | "lack-of-resource"
  | "department-not-meeting"
  | "quality-concern";

/** Ethnic group / Grŵp ethnig */
export type EthnicGroupCode =
  | "white"
  | "white-british"
  | "white-irish"
  | "gypsy-or-irish-traveller"
  | "roma"
  | "white-other"
  | "mixed"
  | "white-and-black-caribbean"
  | "white-and-black-african"
  | "white-and-asian"
  | "mixed-other"
  | "asian"
  | "indian"
  | "pakistani"
  | "bangladeshi"
  | "chinese"
  | "asian-other"
  | "black"
  | "caribbean"
  | "african"
  | "black-other"
  | "other-group"
  | "arab"
  | "any-other"
  | "not-recorded";

/** Form of evidence / Ffurf y dystiolaeth */
export type EvidenceKindCode =
  | "file"
  | "link"
  | "note";

/** Type of evidence / Math o dystiolaeth */
export type EvidenceTypeCode =
  | "data-measure"
  | "audit"
  | "survey"
  | "case-review"
  | "professional-feedback"
  | "survivor-feedback"
  | "policy-document"
  | "training-record"
  | "meeting-record"
  | "inspection-report"
  | "other"
  | "quantitative"
  | "qualitative"
  | "documentary";

/** Basis of the expected date / Sail y dyddiad disgwyliedig */
export type ExpectedByBasisCode =
  | "within-6-months"
  | "within-12-months"
  | "action-plan-timescale";

/** Service that supported the family / Gwasanaeth a gefnogodd y teulu */
export type FamilySupportServiceCode =
  | "advocacy-after-fatal-domestic-abuse"
  | "national-homicide-service"
  | "by-and-for-service"
  | "another-service"
  | "no-service"
  | "not-known";

/** Gender identity and sex registered at birth / Hunaniaeth o ran rhywedd a'r rhyw a gofrestrwyd ar enedigaeth */
export type GenderReassignmentCode =
  | "same-as-registered-at-birth"
  | "different-from-registered-at-birth"
  | "not-recorded";

/** Contact of the agency with the person / Cyswllt yr asiantaeth â'r person */
export type HadContactCode =
  | "yes"
  | "no"
  | "contact-fell-away";

/** History of violence / Hanes o drais */
export type HistoryOfViolenceCode =
  | "towards-victim"
  | "towards-perpetrator"
  | "towards-women"
  | "towards-others"
  | "general-criminality"
  | "none-known"
  | "not-recorded";

/** Level of implementation / Lefel gweithredu */
export type ImplementationLevelCode =
  | "fully"
  | "partly"
  | "somewhat"
  | "not-yet"
  | "not-assessed";

/** Quality of implementation / Ansawdd gweithredu */
export type ImplementationQualityCode =
  | "gold"
  | "silver"
  | "bronze"
  | "not-met-yet"
  | "not-met"
  | "not-assessed";

/** Where a finding comes from / O ble y daw canfyddiad */
export type ImrSourceCode =
  | "individual-management-review"
  | "panel"
  | "chair";

/** Independent check of an assessment / Gwiriad annibynnol o asesiad */
export type IndependentCheckCode =
  | "none"
  | "dip-sampled"
  | "verified"
  | "downgraded"
  | "upgraded";

/** Status of the inquest / Statws y cwest */
export type InquestStatusCode =
  | "not-needed"
  | "opened"
  | "concluded"
  | "not-known";

/** Type of learning / Math o ddysgu */
export type LearningTypeCode =
  | "notable-practice"
  | "good-practice"
  | "early-learning"
  | "thematic-summary"
  | "one-page-summary"
  | "training-material";

/** Legal definition that applied / Diffiniad cyfreithiol a oedd yn gymwys */
export type LegalDefinitionCode =
  | "act-2004"
  | "act-2004-as-amended";

/** Contact with a MARAC / Cyswllt â MARAC */
export type MaracStatusCode =
  | "never"
  | "referred"
  | "subject"
  | "not-known";

/** Legal marital or civil partnership status / Statws priodasol neu bartneriaeth sifil cyfreithiol */
export type MaritalStatusCode =
  | "never-married"
  | "married"
  | "civil-partnership"
  | "separated"
  | "divorced"
  | "widowed"
  | "not-recorded";

/** Mental health issue / Mater iechyd meddwl */
export type MentalHealthCode =
  | "depression"
  | "psychosis"
  | "schizophrenia"
  | "bipolar"
  | "paranoia"
  | "self-harm"
  | "suicidal-thoughts"
  | "suicide-attempt"
  | "low-mood-anxiety-no-diagnosis"
  | "anxiety"
  | "adjustment-disorder"
  | "ptsd"
  | "panic-attacks"
  | "not-specified"
  | "none"
  | "not-recorded";

/** Method of killing / Dull lladd */
export type MethodOfKillingCode =
  | "sharp-instrument"
  | "strangulation-asphyxiation"
  | "hitting-kicking"
  | "blunt-instrument"
  | "shooting"
  | "burning"
  | "poison-drugs"
  | "motor-vehicle"
  | "neglect"
  | "other"
  | "not-known"
  | "not-applicable";

/** State of a national response / Cyflwr ymateb cenedlaethol */
export type NationalResponseCode =
  | "not-yet-sent"
  | "sent-not-acknowledged"
  | "acknowledged"
  | "in-progress"
  | "completed"
  | "incomplete"
  | "not-taken-forward"
  | "transferred"
  | "unable-to-respond"
  | "not-recorded";

/** Reason an action is not completed / Rheswm nad yw cam gweithredu wedi'i gwblhau */
export type NonCompletionReasonCode =
  | "lack-of-resource"
  | "organisational-change"
  | "superseded"
  | "alternative-taken"
  | "no-longer-relevant"
  | "process-conflict"
  | "awaiting-national-feedback"
  | "needs-national-action"
  | "technical-issue"
  | "not-ascertained"
  | "other";

/** Role of a person / Rôl person */
export type PersonRoleCode =
  | "victim"
  | "perpetrator"
  | "alleged-perpetrator"
  | "child";

/** Place of death / Man marw */
export type PlaceOfDeathCode =
  | "house-or-dwelling"
  | "street-or-public-place"
  | "workplace"
  | "care-setting"
  | "other"
  | "not-known";

/** Priority / Blaenoriaeth */
export type PriorityCode =
  | "critical"
  | "high"
  | "medium"
  | "low";

/** Profile of a submission / Proffil cyflwyniad */
export type ProfileCode =
  | "core"
  | "csp-return"
  | "case-characteristics"
  | "national-response"
  | "susr-exchange"
  | "open-aggregate";

/** Protected characteristic / Nodwedd warchodedig */
export type ProtectedCharacteristicCode =
  | "age"
  | "disability"
  | "gender-reassignment"
  | "marriage-and-civil-partnership"
  | "pregnancy-and-maternity"
  | "race"
  | "religion-or-belief"
  | "sex"
  | "sexual-orientation";

/** Publication status / Statws cyhoeddi */
export type PublicationStatusCode =
  | "published-in-full"
  | "published-redacted"
  | "learning-only"
  | "not-published-safeguarding"
  | "not-published-proceedings"
  | "not-published-awaiting"
  | "withdrawn";

/** Outcome of quality assurance / Canlyniad sicrwydd ansawdd */
export type QaOutcomeCode =
  | "accepted"
  | "amendments"
  | "deferred";

/** Change that quality assurance asked for / Newid y gofynnodd sicrhau ansawdd amdano */
export type QualityAssuranceChangeCode =
  | "body-corrected"
  | "clarity"
  | "quality";

/** Criterion of the quality framework / Maen prawf y fframwaith ansawdd */
export type QualityCriterionCode =
  | "gold-strong-evidence"
  | "gold-quant-and-qual"
  | "gold-practice-culture"
  | "gold-systemic"
  | "gold-embedded"
  | "gold-learning-formalised"
  | "gold-kpi-progress"
  | "silver-practice-change"
  | "silver-practice-culture"
  | "silver-learning-repeated"
  | "silver-embed-6-months"
  | "bronze-disseminated-networks"
  | "bronze-briefings"
  | "bronze-embed-12-months"
  | "bronze-alternative-agreed"
  | "not-met-yet-prompt-action"
  | "not-met-no-evidence"
  | "not-met-no-alternative";

/** Level of a recommendation or action / Lefel argymhelliad neu gam gweithredu */
export type RecommendationLevelCode =
  | "local"
  | "regional"
  | "national"
  | "not-stated";

/** Where a recommendation was made / Ble gwnaed argymhelliad */
export type RecommendationSourceCode =
  | "panel"
  | "individual-management-review"
  | "both";

/** Theme of a recommendation / Thema argymhelliad */
export type RecommendationThemeCode =
  | "criminal-justice"
  | "adult-services"
  | "health"
  | "childrens-services"
  | "multi-agency-working"
  | "improving-assessments"
  | "information-management"
  | "developing-practice"
  | "training-and-development"
  | "policy-and-process"
  | "culture-and-equality"
  | "perpetrator-management"
  | "other"
  | "agency-area"
  | "improvement";

/** Theme of a recommendation (2016 report) / Thema argymhelliad (adroddiad 2016) */
export type RecommendationTheme2016Code =
  | "technology-systems"
  | "guidelines"
  | "identification-of-risk"
  | "training"
  | "policy"
  | "inter-agency-communication"
  | "multi-agency-working"
  | "record-keeping"
  | "awareness-raising"
  | "report-action-plan-findings"
  | "other";

/** Relationship of the perpetrator to the victim / Perthynas y cyflawnwr â'r dioddefwr */
export type RelationshipCode =
  | "current-partner"
  | "former-partner"
  | "current-or-former-partner"
  | "son"
  | "daughter"
  | "parent"
  | "grandchild"
  | "sibling"
  | "other-relative"
  | "other-household-member"
  | "not-known"
  | "partner"
  | "relative";

/** Religion or belief / Crefydd neu gred */
export type ReligionOrBeliefCode =
  | "no-religion"
  | "christian"
  | "buddhist"
  | "hindu"
  | "jewish"
  | "muslim"
  | "sikh"
  | "any-other"
  | "not-recorded";

/** Decision in a government response / Penderfyniad mewn ymateb gan y llywodraeth */
export type ResponseDecisionCode =
  | "accepts"
  | "partially-accepts"
  | "rejects"
  | "covered-by-parent"
  | "no-response-required";

/** Event of a review / Digwyddiad mewn adolygiad */
export type ReviewEventCode =
  | "death"
  | "notification"
  | "decision-to-review"
  | "home-office-informed"
  | "first-panel"
  | "report-signed-off-locally"
  | "sent-to-qa"
  | "first-heard-by-qa"
  | "qa-feedback"
  | "qa-sign-off"
  | "publication";

/** Stage of a review / Cam adolygiad */
export type ReviewStageCode =
  | "referral-received"
  | "on-hold"
  | "decision-awaiting-home-office"
  | "not-proceeding"
  | "commissioning-author"
  | "panel-and-drafting"
  | "signed-off-locally"
  | "with-quality-assurance"
  | "quality-assurance-amendments"
  | "quality-assurance-signed-off"
  | "published"
  | "closed-unpublished"
  | "action-plan-monitoring"
  | "action-plan-closed";

/** Type of review / Math o adolygiad */
export type ReviewTypeCode =
  | "domestic-homicide-review"
  | "dardr"
  | "susr"
  | "susr-with-dardr-element"
  | "joint-with-safeguarding-adults"
  | "joint-with-child-review"
  | "joint-with-mental-health-homicide"
  | "joint-with-owhr"
  | "discretionary";

/** Whether services knew / A oedd gwasanaethau'n gwybod */
export type ServiceKnowledgeCode =
  | "known-to-services"
  | "not-known-to-services"
  | "recently-known"
  | "not-recorded";

/** Sex / Rhyw */
export type SexCode =
  | "female"
  | "male"
  | "not-recorded";

/** Sexual orientation / Cyfeiriadedd rhywiol */
export type SexualOrientationCode =
  | "straight-or-heterosexual"
  | "gay-or-lesbian"
  | "bisexual"
  | "any-other"
  | "not-recorded";

/** SMART criterion / Maen prawf CAMPUS (SMART) */
export type SmartCriterionCode =
  | "specific"
  | "measurable"
  | "achievable"
  | "relevant"
  | "time-bound";

/** Substance use / Defnyddio sylweddau */
export type SubstanceUseCode =
  | "alcohol"
  | "drugs"
  | "alcohol-and-drugs"
  | "none"
  | "not-recorded";

/** Effect was validated / Dilyswyd yr effaith */
export type ValidatedCode =
  | "yes"
  | "no"
  | "not-checked";

/** Answer / Ateb */
export type YesNoNotKnownCode =
  | "yes"
  | "no"
  | "not-known"
  | "not-confirmed";

/** Answer, or not recorded / Ateb, neu heb ei gofnodi */
export type YesNoNotRecordedCode =
  | "yes"
  | "no"
  | "not-recorded";

/** Submission / Cyflwyniad */
export interface Submission {
  /** Submission reference / Cyfeirnod y cyflwyniad */
  submission_id: string;
  /** Version of the standard / Fersiwn y safon */
  schema_version: string;
  /** Profile / Proffil */
  profile: ProfileCode;
  /** As at date / Dyddiad y sefyllfa */
  as_at_date: DateText;
  /** Made at / Amser creu */
  created_at: DatetimeText;
  /** Sender / Anfonwr */
  submitted_by: OrganisationText;
  /** Other sender / Anfonwr arall */
  submitted_by_other?: string;
  /** Areas covered / Ardaloedd dan sylw */
  covers_area: AreaText[];
  /** Source of the data / Ffynhonnell y data */
  data_source: DataSourceCode;
  /** Replaces submission / Yn disodli cyflwyniad */
  replaces_submission?: string;
  /** Local system / System leol */
  supplier_system?: string;
  /** Contact role / Rôl gyswllt */
  contact_role?: string;
  /** Number of records / Nifer y cofnodion */
  record_counts?: Record<string, number> | string;
  /** Licence / Trwydded */
  licence?: IriText;
  review?: Review[];
  evidence?: Evidence[];
  escalation?: Escalation[];
  learning_item?: LearningItem[];
}

/** Review / Adolygiad */
export interface Review {
  /** Review reference / Cyfeirnod yr adolygiad */
  review_id: string;
  /** Pilot reference / Cyfeirnod y peilot */
  pilot_reference?: string;
  /** Local reference / Cyfeirnod lleol */
  local_reference?: string;
  /** SUSR reference / Cyfeirnod ADUS */
  susr_reference?: string;
  /** Type of review / Math o adolygiad */
  review_type: ReviewTypeCode;
  /** Legal definition / Diffiniad cyfreithiol */
  legal_definition: LegalDefinitionCode;
  /** CSP area / Ardal y PDC */
  csp_area: CspText;
  /** Tier 1 area / Ardal haen 1 */
  tier_1_area: AreaText;
  /** Tier 2 area / Ardal haen 2 */
  tier_2_area?: AreaText;
  /** Other areas involved / Ardaloedd eraill */
  other_areas_involved?: AreaText[];
  /** Commissioning CSP / PDC sy'n comisiynu */
  commissioning_csp: CspText;
  /** Conducted by / Cynhaliwyd gan */
  conducted_by?: OrganisationText;
  /** Other conducting body / Corff cynnal arall */
  conducted_by_other?: string;
  /** Joint review / Adolygiad ar y cyd */
  is_joint_review: boolean;
  /** Joint review partners / Partneriaid yr adolygiad */
  joint_review_partners?: CspText[];
  /** Sender leads / Yr anfonwr sy'n arwain */
  submitting_csp_is_lead?: boolean;
  /** Lead CSP / PDC sy'n arwain */
  lead_csp?: CspText;
  /** Joint with / Ar y cyd â */
  joint_with_review_type?: ReviewTypeCode[];
  /** Name of chair / Enw'r cadeirydd */
  chair_name?: string;
  /** Name of author / Enw'r awdur */
  author_name?: string;
  /** Chair is the author / Y cadeirydd yw'r awdur */
  author_is_chair?: boolean;
  /** Chair trained / Cadeirydd wedi'i hyfforddi */
  chair_trained?: ChairTrainedCode;
  /** Chair appointed on / Dyddiad penodi'r cadeirydd */
  chair_appointed_date?: DateText;
  /** Chair trained on / Dyddiad hyfforddi'r cadeirydd */
  chair_training_date?: DateText;
  /** Chair on the register / Cadeirydd ar y gofrestr */
  chair_on_register?: YesNoNotKnownCode;
  /** Family offered involvement / Cynnig rhan i'r teulu */
  family_offered_involvement: YesNoNotKnownCode;
  /** Family offered advocacy / Cynnig eiriolaeth i'r teulu */
  family_advocacy_offered?: YesNoNotKnownCode;
  /** Support for the family / Cymorth i'r teulu */
  family_support_service?: FamilySupportServiceCode[];
  /** Directed by the Home Secretary / Cyfarwyddwyd gan yr Ysgrifennydd Cartref */
  home_secretary_directed?: boolean;
  /** Reason for no review / Rheswm dros beidio ag adolygu */
  decision_not_to_review_reason?: string;
  /** Rapid review / Adolygiad cyflym */
  uses_rapid_review?: boolean;
  /** Stage / Cam */
  stage: ReviewStageCode;
  /** Reason for delay / Rheswm dros oedi */
  delay_reason?: DelayReasonCode[];
  /** Other reason for delay / Rheswm arall dros oedi */
  delay_reason_other?: string;
  /** Reason for hold / Rheswm dros ohirio */
  hold_reason?: DelayReasonCode[];
  /** Other reason for hold / Rheswm arall dros ohirio */
  hold_reason_other?: string;
  /** Month of death / Mis y farwolaeth */
  death_month?: MonthText;
  /** Notified on / Dyddiad hysbysu */
  notified_date?: DateText;
  /** Decided on / Dyddiad y penderfyniad */
  decision_date?: DateText;
  /** Home Office told on / Dyddiad hysbysu'r Swyddfa Gartref */
  home_office_informed_date?: DateText;
  /** First panel meeting / Cyfarfod cyntaf y panel */
  first_panel_date?: DateText;
  /** Sent to quality assurance / Anfonwyd i sicrhau ansawdd */
  sent_to_qa_date?: DateText;
  /** First heard by quality assurance / Trafodwyd gyntaf gan sicrhau ansawdd */
  first_heard_qa_date?: DateText;
  /** Quality assurance feedback on / Dyddiad adborth sicrhau ansawdd */
  qa_feedback_date?: DateText;
  /** Signed off / Cymeradwywyd */
  signed_off_date?: DateText;
  /** Published on / Dyddiad cyhoeddi */
  published_date?: DateText;
  /** Publication / Cyhoeddi */
  publication_status: PublicationStatusCode;
  /** Web address / Cyfeiriad gwe */
  publication_url?: IriText;
  /** Library address / Cyfeiriad y llyfrgell */
  library_url?: IriText;
  /** Why not published / Pam na chyhoeddwyd */
  not_published_explanation?: string;
  /** Learning published / Dysgu wedi'i gyhoeddi */
  learning_published?: boolean;
  /** Learning published: details / Manylion y dysgu a gyhoeddwyd */
  learning_published_details?: string;
  /** Number of recommendations / Nifer yr argymhellion */
  number_of_recommendations?: number;
  /** Action plan / Cynllun gweithredu */
  has_action_plan: boolean;
  review_event?: ReviewEvent[];
  death?: Death[];
  person?: Person[];
  relationship?: Relationship[];
  agency_finding?: AgencyFinding[];
  recommendation?: Recommendation[];
}

/** Review event / Digwyddiad adolygiad */
export interface ReviewEvent {
  /** Event reference / Cyfeirnod y digwyddiad */
  event_id: string;
  /** Review reference / Cyfeirnod yr adolygiad */
  review_id?: string;
  /** Event / Digwyddiad */
  event_type: ReviewEventCode;
  /** Date / Dyddiad */
  event_date: DateText;
  /** Precision of the date / Manylder y dyddiad */
  date_precision: DatePrecisionCode;
  /** Quality assurer / Sicrhawr ansawdd */
  quality_assurer?: OrganisationText;
  /** Other quality assurer / Sicrhawr ansawdd arall */
  quality_assurer_other?: string;
  /** Round / Rownd */
  round?: number;
  /** Outcome / Canlyniad */
  outcome?: QaOutcomeCode;
  /** Note / Nodyn */
  note?: string;
}

/** Death / Marwolaeth */
export interface Death {
  /** Death reference / Cyfeirnod y farwolaeth */
  death_id: string;
  /** Review reference / Cyfeirnod yr adolygiad */
  review_id?: string;
  /** Person who died / Y person a fu farw */
  victim: string;
  /** Type of death / Math o farwolaeth */
  death_type: DeathTypeCode;
  /** Other type of death / Math arall o farwolaeth */
  death_type_other?: string;
  /** Month of death / Mis y farwolaeth */
  death_month?: MonthText;
  /** Year of death / Blwyddyn y farwolaeth */
  death_year: YearText;
  /** Year recorded / Blwyddyn cofnodi */
  year_recorded?: FinancialYearText;
  /** Place of death / Man y farwolaeth */
  place_of_death?: PlaceOfDeathCode;
  /** Other place of death / Man arall y farwolaeth */
  place_of_death_other?: string;
  /** Method / Dull */
  method_of_killing?: MethodOfKillingCode;
  /** Other method / Dull arall */
  method_of_killing_other?: string;
  /** Inquest / Cwest */
  inquest_status?: InquestStatusCode;
  /** Criminal outcome / Canlyniad troseddol */
  criminal_outcome?: CriminalOutcomeCode;
  /** Suspect charged / Cyhuddo'r sawl a ddrwgdybir */
  suspect_charged?: boolean;
}

/** Person / Person */
export interface Person {
  /** Person reference / Cyfeirnod y person */
  person_id: string;
  /** Review reference / Cyfeirnod yr adolygiad */
  review_id?: string;
  /** Role / Rôl */
  role: PersonRoleCode;
  /** Age band / Band oedran */
  age_band: AgeBandCode;
  /** Age band (2016) / Band oedran (2016) */
  age_band_2016?: AgeBand2016Code;
  /** Sex / Rhyw */
  sex: SexCode;
  /** Ethnic group / Grŵp ethnig */
  ethnic_group: EthnicGroupCode;
  /** Disability / Anabledd */
  disability?: YesNoNotRecordedCode;
  /** Sexual orientation / Cyfeiriadedd rhywiol */
  sexual_orientation?: SexualOrientationCode;
  /** Religion or belief / Crefydd neu gred */
  religion_or_belief?: ReligionOrBeliefCode;
  /** Gender reassignment / Ailbennu rhywedd */
  gender_reassignment?: GenderReassignmentCode;
  /** Pregnancy or maternity / Beichiogrwydd neu famolaeth */
  pregnancy_or_maternity?: YesNoNotRecordedCode;
  /** Marital status / Statws priodasol */
  marital_status?: MaritalStatusCode;
  /** Protected characteristics considered / Nodweddion gwarchodedig a ystyriwyd */
  protected_characteristics_considered?: ProtectedCharacteristicCode[];
  /** Mental health / Iechyd meddwl */
  mental_health?: MentalHealthCode[];
  /** Mental health known to services / Iechyd meddwl yn hysbys i wasanaethau */
  mental_health_known_to?: ServiceKnowledgeCode;
  /** Substance use / Defnyddio sylweddau */
  substance_use?: SubstanceUseCode[];
  /** Substance use known to services / Defnyddio sylweddau yn hysbys i wasanaethau */
  substance_use_known_to?: ServiceKnowledgeCode;
  /** History of violence / Hanes o drais */
  history_of_violence?: HistoryOfViolenceCode[];
  /** History known to services / Hanes yn hysbys i wasanaethau */
  history_known_to?: ServiceKnowledgeCode;
  /** MARAC / MARAC */
  marac_status?: MaracStatusCode;
  /** Carer / Gofalwr */
  carer_role?: boolean;
  /** Dependent children / Plant dibynnol */
  dependent_children_count_band?: ChildrenBandCode;
  /** Children witnessed or were affected / Plant yn dyst neu wedi'u heffeithio */
  children_witnessed?: YesNoNotKnownCode;
  /** Firearms licence / Trwydded dryll */
  firearms_licence_holder?: YesNoNotKnownCode;
}

/** Relationship / Perthynas */
export interface Relationship {
  /** Perpetrator / Cyflawnwr */
  perpetrator: string;
  /** Victim / Dioddefwr */
  victim: string;
  /** Relationship / Perthynas */
  relationship: RelationshipCode;
  /** Living together / Cyd-fyw */
  living_together?: YesNoNotKnownCode;
  /** Separated / Wedi gwahanu */
  separated?: YesNoNotKnownCode;
}

/** Agency finding / Canfyddiad am asiantaeth */
export interface AgencyFinding {
  /** Finding reference / Cyfeirnod y canfyddiad */
  finding_id: string;
  /** Review reference / Cyfeirnod yr adolygiad */
  review_id?: string;
  /** Contributory factor / Ffactor cyfrannol */
  factor: ContributoryFactorCode;
  /** Agency / Asiantaeth */
  agency?: AgencyCode;
  /** Other agency / Asiantaeth arall */
  agency_other?: string;
  /** Organisation / Sefydliad */
  organisation?: OrganisationText;
  /** About whom / Am bwy */
  about_person_role?: PersonRoleCode;
  /** Had contact / Bu mewn cysylltiad */
  had_contact?: HadContactCode;
  /** Good practice / Arfer da */
  is_good_practice?: boolean;
  /** Source of the finding / Ffynhonnell y canfyddiad */
  imr_source?: ImrSourceCode;
}

/** Recommendation / Argymhelliad */
export interface Recommendation {
  /** Recommendation reference / Cyfeirnod yr argymhelliad */
  recommendation_id: string;
  /** Review reference / Cyfeirnod yr adolygiad */
  review_id?: string;
  /** Number / Rhif */
  number: string;
  /** Recommendation / Argymhelliad */
  text: string;
  /** For the CSP / I'r PDC */
  is_for_csp: boolean;
  /** Level / Lefel */
  level: RecommendationLevelCode;
  /** Addressed to / Cyfeiriwyd at */
  addressed_to: AgencyCode[];
  /** Name of other agency / Enw'r asiantaeth arall */
  other_agency_name?: string;
  /** Lead national body / Corff cenedlaethol arweiniol */
  lead_national_body?: AgencyCode;
  /** Cross-border nation / Cenedl dros y ffin */
  cross_border_nation?: CrossBorderNationCode;
  /** Other nation / Cenedl arall */
  cross_border_nation_other?: string;
  /** Theme / Thema */
  theme: RecommendationThemeCode[];
  /** Other theme / Thema arall */
  theme_other?: string;
  /** Theme (2016) / Thema (2016) */
  theme_2016?: RecommendationTheme2016Code[];
  /** Other theme of 2016 / Thema arall 2016 */
  theme_2016_other?: string;
  /** Contributory factor / Ffactor cyfrannol */
  factor?: ContributoryFactorCode[];
  /** Priority / Blaenoriaeth */
  priority?: PriorityCode;
  /** To be done by / I'w wneud erbyn */
  timescale?: DateText;
  /** Measure of success / Mesur llwyddiant */
  success_measure?: string;
  /** SMART criteria met / Meini prawf CAMPUS a fodlonwyd */
  smart_criteria_met?: SmartCriterionCode[];
  /** Source in the review / Ffynhonnell yn yr adolygiad */
  source_in_review?: RecommendationSourceCode;
  /** Corrected by quality assurance / Cywirwyd wrth sicrhau ansawdd */
  corrected_by_quality_assurance?: boolean;
  /** Changed by quality assurance / Newid wrth sicrhau ansawdd */
  qa_change?: QualityAssuranceChangeCode[];
  /** Made on / Dyddiad gwneud */
  made_date?: DateText;
  /** Similar to / Tebyg i */
  similar_to?: string[];
  action?: Action[];
  assessment?: ImplementationAssessment[];
  national_response?: NationalResponse[];
}

/** Action / Cam gweithredu */
export interface Action {
  /** Action reference / Cyfeirnod y cam gweithredu */
  action_id: string;
  /** Recommendation reference / Cyfeirnod yr argymhelliad */
  recommendation_id?: string;
  /** Number / Rhif */
  number: string;
  /** Action / Cam gweithredu */
  text: string;
  /** Level / Lefel */
  level: RecommendationLevelCode;
  /** Agencies / Asiantaethau */
  agencies: AgencyCode[];
  /** Name of other agency / Enw'r asiantaeth arall */
  other_agency_name?: string;
  /** Lead agency / Asiantaeth arweiniol */
  lead_agency?: AgencyCode;
  /** Organisations / Sefydliadau */
  organisations?: OrganisationText[];
  /** Target date / Dyddiad targed */
  target_date?: DateText;
  /** Status / Statws */
  status: ActionStatusCode;
  /** Status as at / Dyddiad y statws */
  status_as_at: DateText;
  /** What was done / Beth a wnaed */
  completed_details?: string;
  /** Why not progressed / Pam nad aeth ymlaen */
  not_progressed_explanation?: string;
  /** Progress made / Cynnydd a wnaed */
  progress_details?: string;
  /** Other reason / Rheswm arall */
  other_reason_details?: string;
  /** Further details / Manylion pellach */
  further_details?: string;
  /** Reason / Rheswm */
  reason_code?: NonCompletionReasonCode[];
  /** Alternative action / Cam amgen */
  alternative_action?: string;
  /** Completed on / Dyddiad cwblhau */
  completed_date?: DateText;
  /** Depends on / Yn dibynnu ar */
  depends_on_national?: string[];
  /** Owner's role / Rôl y perchennog */
  owner_role?: string;
  action_status_history?: ActionStatusHistory[];
}

/** Action status history / Hanes statws cam gweithredu */
export interface ActionStatusHistory {
  /** Action reference / Cyfeirnod y cam gweithredu */
  action_id?: string;
  /** Status / Statws */
  status: ActionStatusCode;
  /** Other status / Statws arall */
  status_other?: string;
  /** As at date / Dyddiad y sefyllfa */
  as_at_date: DateText;
  /** Changed by / Newidiwyd gan */
  changed_by?: OrganisationText;
  /** Changed by another body / Newidiwyd gan gorff arall */
  changed_by_other?: string;
}

/** Implementation assessment / Asesiad gweithredu */
export interface ImplementationAssessment {
  /** Assessment reference / Cyfeirnod yr asesiad */
  assessment_id: string;
  /** Recommendation reference / Cyfeirnod yr argymhelliad */
  recommendation_id?: string;
  /** As at date / Dyddiad y sefyllfa */
  as_at_date: DateText;
  /** Implementation / Gweithredu */
  level: ImplementationLevelCode;
  /** Reason for this level / Rheswm dros y lefel hon */
  level_rationale?: string;
  /** Quality / Ansawdd */
  quality: ImplementationQualityCode;
  /** Reason for this rating / Rheswm dros y sgôr hon */
  quality_rationale?: string;
  /** Criteria met / Meini prawf a fodlonwyd */
  quality_criteria?: QualityCriterionCode[];
  /** Expected by / Disgwylir erbyn */
  expected_by?: DateText;
  /** Basis of that date / Sail y dyddiad hwnnw */
  expected_by_basis?: ExpectedByBasisCode;
  /** Evidence / Tystiolaeth */
  evidence?: string[];
  /** Agreed by the partnership / Cytunwyd gan y bartneriaeth */
  agreed_by_partnership: boolean;
  /** Agreed on / Dyddiad cytuno */
  agreed_date?: DateText;
  /** Concerns / Pryderon */
  has_concerns: boolean;
  /** What the concerns are / Beth yw'r pryderon */
  concern_explanation?: string;
  /** Assessed by / Aseswyd gan */
  assessed_by: OrganisationText;
  /** Other assessor / Aseswr arall */
  assessed_by_other?: string;
  /** Independent check / Gwiriad annibynnol */
  independent_check?: IndependentCheckCode;
}

/** Evidence / Tystiolaeth */
export interface Evidence {
  /** Evidence reference / Cyfeirnod y dystiolaeth */
  evidence_id: string;
  /** Type of evidence / Math o dystiolaeth */
  evidence_type: EvidenceTypeCode;
  /** Other type of evidence / Math arall o dystiolaeth */
  evidence_type_other?: string;
  /** Kept as / Ar ffurf */
  kind: EvidenceKindCode;
  /** File name / Enw'r ffeil */
  file_name?: string;
  /** Link / Dolen */
  link?: IriText;
  /** Note / Nodyn */
  note?: string;
  /** Measure / Mesur */
  measure?: string;
  /** Value before / Gwerth cynt */
  value_before?: number;
  /** Value after / Gwerth wedyn */
  value_after?: number;
  /** Unit / Uned */
  unit?: string;
  /** Period from / Cyfnod o */
  period_start?: DateText;
  /** Period to / Cyfnod hyd */
  period_end?: DateText;
  /** Date of the evidence / Dyddiad y dystiolaeth */
  evidence_date?: DateText;
  /** Checked / Wedi'i gwirio */
  validated?: ValidatedCode;
}

/** National response / Ymateb cenedlaethol */
export interface NationalResponse {
  /** Response reference / Cyfeirnod yr ymateb */
  response_id: string;
  /** Recommendation reference / Cyfeirnod yr argymhelliad */
  recommendation_id?: string;
  /** National body / Corff cenedlaethol */
  national_body: AgencyCode;
  /** Other national body / Corff cenedlaethol arall */
  national_body_other?: string;
  /** Body knew / Y corff yn gwybod */
  body_was_aware: YesNoNotKnownCode;
  /** Status / Statws */
  status: NationalResponseCode;
  /** Decision / Penderfyniad */
  decision?: ResponseDecisionCode;
  /** Sent on / Dyddiad anfon */
  sent_date?: DateText;
  /** Covering letter sent / Anfonwyd llythyr eglurhaol */
  covering_letter_sent?: boolean;
  /** Recorded by the secretariat / Cofnodwyd gan yr ysgrifenyddiaeth */
  secretariat_recorded_date?: DateText;
  /** Received on / Dyddiad derbyn */
  received_date?: DateText;
  /** Acknowledged on / Dyddiad cydnabod */
  acknowledged_date?: DateText;
  /** Responded on / Dyddiad ymateb */
  responded_date?: DateText;
  /** Response / Ymateb */
  response_text?: string;
  /** Evidence / Tystiolaeth */
  evidence?: string[];
  /** Why not taken forward / Pam nad eir ymlaen */
  not_taken_forward_reason?: string;
  /** Transferred to / Trosglwyddwyd i */
  transferred_to?: AgencyCode;
  /** Transferred to another body / Trosglwyddwyd i gorff arall */
  transferred_to_other?: string;
  /** Transferred on / Dyddiad trosglwyddo */
  transferred_date?: DateText;
  /** CSP told / PDC wedi cael gwybod */
  csp_informed: YesNoNotKnownCode;
  /** CSP told on / Dyddiad hysbysu'r PDC */
  csp_informed_date?: DateText;
  /** Ministerial board / Bwrdd gweinidogol */
  ministerial_board_date?: DateText;
  /** As at date / Dyddiad y sefyllfa */
  as_at_date: DateText;
}

/** Escalation / Uwchgyfeirio */
export interface Escalation {
  /** Escalation reference / Cyfeirnod yr uwchgyfeirio */
  escalation_id: string;
  /** About / Ynghylch */
  about: string;
  /** Trigger / Sbardun */
  trigger: EscalationTriggerCode[];
  /** Step / Gris */
  step: EscalationStepCode;
  /** Raised on / Dyddiad codi */
  raised_date: DateText;
  /** Raised by / Codwyd gan */
  raised_by: OrganisationText;
  /** Raised by another body / Codwyd gan gorff arall */
  raised_by_other?: string;
  /** Outcome / Canlyniad */
  outcome?: string;
  /** Closed on / Dyddiad cau */
  closed_date?: DateText;
  /** Why a step was skipped / Pam y neidiwyd gris */
  skipped_step_reason?: string;
}

/** Learning item / Eitem ddysgu */
export interface LearningItem {
  /** Learning reference / Cyfeirnod y dysgu */
  learning_id: string;
  /** Type of learning / Math o ddysgu */
  learning_type: LearningTypeCode;
  /** Title / Teitl */
  title: string;
  /** Summary / Crynodeb */
  summary: string;
  /** From review / O adolygiad */
  from_review?: string[];
  /** From recommendation / O argymhelliad */
  from_recommendation?: string[];
  /** Theme / Thema */
  theme: RecommendationThemeCode[];
  /** Other theme / Thema arall */
  theme_other?: string;
  /** Agencies / Asiantaethau */
  agencies?: AgencyCode[];
  /** Other agencies / Asiantaethau eraill */
  agencies_other?: string;
  /** Effect checked / Effaith wedi'i gwirio */
  effect_validated: ValidatedCode;
  /** Web address / Cyfeiriad gwe */
  url?: IriText;
}
