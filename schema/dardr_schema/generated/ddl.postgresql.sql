-- The tables of the DARDR Data Standard, edition 1.1.0, for PostgreSQL. Compiled from the model.
-- One database holds one return. A list is a table of its own, "<table>_<field>", in the order of "position".
-- A reference that may lead to another return, or to more than one table, is no foreign key.
-- A date is text: a day, a month or a year, written no finer than it is known. A blank is NULL.

CREATE TABLE "submission" (
    "submission_id" text NOT NULL,
    "schema_version" text NOT NULL,
    "profile" text NOT NULL,
    "as_at_date" text NOT NULL,
    "created_at" text NOT NULL,
    "submitted_by" text NOT NULL,
    "submitted_by_other" text,
    "data_source" text NOT NULL,
    "replaces_submission" text,
    "supplier_system" text,
    "contact_role" text,
    "record_counts" text,
    "licence" text,
    CONSTRAINT "submission.submission_id" CHECK (("submission_id" ~ '^[^\s;]([^;\t\r\n]*[^\s;])?$') AND (length("submission_id") <= 100)),
    CONSTRAINT "submission.schema_version" CHECK (("schema_version" <> '') AND (length("schema_version") <= 200)),
    CONSTRAINT "submission.profile" CHECK ("profile" IN ('core', 'csp-return', 'case-characteristics', 'national-response', 'susr-exchange', 'open-aggregate')),
    CONSTRAINT "submission.as_at_date" CHECK ("as_at_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "submission.created_at" CHECK ("created_at" ~ '^(([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]+)?)?(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?)?$'),
    CONSTRAINT "submission.submitted_by" CHECK (("submitted_by" <> '') AND (length("submitted_by") <= 200)),
    CONSTRAINT "submission.submitted_by_other" CHECK (("submitted_by_other" <> '') AND (length("submitted_by_other") <= 10000)),
    CONSTRAINT "submission.data_source" CHECK ("data_source" IN ('csp-return', 'pcc-return', 'partner-update', 'published-review', 'national-department-return', 'susr-repository', 'home-office-library', 'homicide-index', 'vkpp', 'pilot-2024')),
    CONSTRAINT "submission.replaces_submission" CHECK (("replaces_submission" <> '') AND (length("replaces_submission") <= 100)),
    CONSTRAINT "submission.supplier_system" CHECK (("supplier_system" <> '') AND (length("supplier_system") <= 200)),
    CONSTRAINT "submission.contact_role" CHECK (("contact_role" <> '') AND (length("contact_role") <= 200)),
    CONSTRAINT "submission.record_counts" CHECK (("record_counts" ~ '^[a-z_]+=[0-9]+(;[a-z_]+=[0-9]+)*$') AND (length("record_counts") <= 1000)),
    CONSTRAINT "submission.licence" CHECK (("licence" ~ '^[Hh][Tt][Tt][Pp][Ss]?://[^\s<>"{}|\\^`]+$') AND (length("licence") <= 2000)),
    PRIMARY KEY ("submission_id")
);

CREATE TABLE "review" (
    "review_id" text NOT NULL,
    "pilot_reference" text,
    "local_reference" text,
    "susr_reference" text,
    "review_type" text NOT NULL,
    "legal_definition" text NOT NULL,
    "csp_area" text NOT NULL,
    "tier_1_area" text NOT NULL,
    "tier_2_area" text,
    "commissioning_csp" text NOT NULL,
    "conducted_by" text,
    "conducted_by_other" text,
    "is_joint_review" boolean NOT NULL,
    "submitting_csp_is_lead" boolean,
    "lead_csp" text,
    "chair_name" text,
    "author_name" text,
    "author_is_chair" boolean,
    "chair_trained" text,
    "chair_appointed_date" text,
    "chair_training_date" text,
    "chair_on_register" text,
    "family_offered_involvement" text NOT NULL,
    "family_advocacy_offered" text,
    "home_secretary_directed" boolean,
    "decision_not_to_review_reason" text,
    "uses_rapid_review" boolean,
    "stage" text NOT NULL,
    "delay_reason_other" text,
    "hold_reason_other" text,
    "death_month" text,
    "notified_date" text,
    "decision_date" text,
    "home_office_informed_date" text,
    "first_panel_date" text,
    "sent_to_qa_date" text,
    "first_heard_qa_date" text,
    "qa_feedback_date" text,
    "signed_off_date" text,
    "published_date" text,
    "publication_status" text NOT NULL,
    "publication_url" text,
    "library_url" text,
    "not_published_explanation" text,
    "learning_published" boolean,
    "learning_published_details" text,
    "number_of_recommendations" integer,
    "has_action_plan" boolean NOT NULL,
    CONSTRAINT "review.review_id" CHECK (("review_id" ~ '^[^\s;]([^;\t\r\n]*[^\s;])?$') AND (length("review_id") <= 100)),
    CONSTRAINT "review.pilot_reference" CHECK (("pilot_reference" <> '') AND (length("pilot_reference") <= 200)),
    CONSTRAINT "review.local_reference" CHECK (("local_reference" <> '') AND (length("local_reference") <= 200)),
    CONSTRAINT "review.susr_reference" CHECK (("susr_reference" <> '') AND (length("susr_reference") <= 200)),
    CONSTRAINT "review.review_type" CHECK ("review_type" IN ('domestic-homicide-review', 'dardr', 'susr', 'susr-with-dardr-element', 'joint-with-safeguarding-adults', 'joint-with-child-review', 'joint-with-mental-health-homicide', 'joint-with-owhr', 'discretionary')),
    CONSTRAINT "review.legal_definition" CHECK ("legal_definition" IN ('act-2004', 'act-2004-as-amended')),
    CONSTRAINT "review.csp_area" CHECK (("csp_area" <> '') AND (length("csp_area") <= 200)),
    CONSTRAINT "review.tier_1_area" CHECK (("tier_1_area" <> '') AND (length("tier_1_area") <= 200)),
    CONSTRAINT "review.tier_2_area" CHECK (("tier_2_area" <> '') AND (length("tier_2_area") <= 200)),
    CONSTRAINT "review.commissioning_csp" CHECK (("commissioning_csp" <> '') AND (length("commissioning_csp") <= 200)),
    CONSTRAINT "review.conducted_by" CHECK (("conducted_by" <> '') AND (length("conducted_by") <= 200)),
    CONSTRAINT "review.conducted_by_other" CHECK (("conducted_by_other" <> '') AND (length("conducted_by_other") <= 10000)),
    CONSTRAINT "review.lead_csp" CHECK (("lead_csp" <> '') AND (length("lead_csp") <= 200)),
    CONSTRAINT "review.chair_name" CHECK (("chair_name" <> '') AND (length("chair_name") <= 200)),
    CONSTRAINT "review.author_name" CHECK (("author_name" <> '') AND (length("author_name") <= 200)),
    CONSTRAINT "review.chair_trained" CHECK ("chair_trained" IN ('yes', 'no', 'not-required', 'not-known')),
    CONSTRAINT "review.chair_appointed_date" CHECK ("chair_appointed_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "review.chair_training_date" CHECK ("chair_training_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "review.chair_on_register" CHECK ("chair_on_register" IN ('yes', 'no', 'not-known', 'not-confirmed')),
    CONSTRAINT "review.family_offered_involvement" CHECK ("family_offered_involvement" IN ('yes', 'no', 'not-known', 'not-confirmed')),
    CONSTRAINT "review.family_advocacy_offered" CHECK ("family_advocacy_offered" IN ('yes', 'no', 'not-known', 'not-confirmed')),
    CONSTRAINT "review.decision_not_to_review_reason" CHECK (("decision_not_to_review_reason" <> '') AND (length("decision_not_to_review_reason") <= 10000)),
    CONSTRAINT "review.stage" CHECK ("stage" IN ('referral-received', 'on-hold', 'decision-awaiting-home-office', 'not-proceeding', 'commissioning-author', 'panel-and-drafting', 'signed-off-locally', 'with-quality-assurance', 'quality-assurance-amendments', 'quality-assurance-signed-off', 'published', 'closed-unpublished', 'action-plan-monitoring', 'action-plan-closed')),
    CONSTRAINT "review.delay_reason_other" CHECK (("delay_reason_other" <> '') AND (length("delay_reason_other") <= 10000)),
    CONSTRAINT "review.hold_reason_other" CHECK (("hold_reason_other" <> '') AND (length("hold_reason_other") <= 10000)),
    CONSTRAINT "review.death_month" CHECK ("death_month" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-(0[1-9]|1[0-2])$'),
    CONSTRAINT "review.notified_date" CHECK ("notified_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "review.decision_date" CHECK ("decision_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "review.home_office_informed_date" CHECK ("home_office_informed_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "review.first_panel_date" CHECK ("first_panel_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "review.sent_to_qa_date" CHECK ("sent_to_qa_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "review.first_heard_qa_date" CHECK ("first_heard_qa_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "review.qa_feedback_date" CHECK ("qa_feedback_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "review.signed_off_date" CHECK ("signed_off_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "review.published_date" CHECK ("published_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "review.publication_status" CHECK ("publication_status" IN ('published-in-full', 'published-redacted', 'learning-only', 'not-published-safeguarding', 'not-published-proceedings', 'not-published-awaiting', 'withdrawn')),
    CONSTRAINT "review.publication_url" CHECK (("publication_url" ~ '^[Hh][Tt][Tt][Pp][Ss]?://[^\s<>"{}|\\^`]+$') AND (length("publication_url") <= 2000)),
    CONSTRAINT "review.library_url" CHECK (("library_url" ~ '^[Hh][Tt][Tt][Pp][Ss]?://[^\s<>"{}|\\^`]+$') AND (length("library_url") <= 2000)),
    CONSTRAINT "review.not_published_explanation" CHECK (("not_published_explanation" <> '') AND (length("not_published_explanation") <= 10000)),
    CONSTRAINT "review.learning_published_details" CHECK (("learning_published_details" <> '') AND (length("learning_published_details") <= 10000)),
    CONSTRAINT "review.number_of_recommendations" CHECK ("number_of_recommendations" >= 0),
    PRIMARY KEY ("review_id")
);

CREATE TABLE "review_event" (
    "event_id" text NOT NULL,
    "review_id" text NOT NULL,
    "event_type" text NOT NULL,
    "event_date" text NOT NULL,
    "date_precision" text NOT NULL,
    "quality_assurer" text,
    "quality_assurer_other" text,
    "round" integer,
    "outcome" text,
    "note" text,
    CONSTRAINT "review_event.event_id" CHECK (("event_id" ~ '^[^\s;]([^;\t\r\n]*[^\s;])?$') AND (length("event_id") <= 100)),
    CONSTRAINT "review_event.review_id" CHECK (("review_id" <> '') AND (length("review_id") <= 100)),
    CONSTRAINT "review_event.event_type" CHECK ("event_type" IN ('death', 'notification', 'decision-to-review', 'home-office-informed', 'first-panel', 'report-signed-off-locally', 'sent-to-qa', 'first-heard-by-qa', 'qa-feedback', 'qa-sign-off', 'publication')),
    CONSTRAINT "review_event.event_date" CHECK ("event_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "review_event.date_precision" CHECK ("date_precision" IN ('day', 'month', 'year')),
    CONSTRAINT "review_event.quality_assurer" CHECK (("quality_assurer" <> '') AND (length("quality_assurer") <= 200)),
    CONSTRAINT "review_event.quality_assurer_other" CHECK (("quality_assurer_other" <> '') AND (length("quality_assurer_other") <= 10000)),
    CONSTRAINT "review_event.round" CHECK ("round" >= 1),
    CONSTRAINT "review_event.outcome" CHECK ("outcome" IN ('accepted', 'amendments', 'deferred')),
    CONSTRAINT "review_event.note" CHECK (("note" <> '') AND (length("note") <= 10000)),
    PRIMARY KEY ("event_id"),
    FOREIGN KEY ("review_id") REFERENCES "review" ("review_id")
);

CREATE TABLE "person" (
    "person_id" text NOT NULL,
    "review_id" text NOT NULL,
    "role" text NOT NULL,
    "age_band" text NOT NULL,
    "age_band_2016" text,
    "sex" text NOT NULL,
    "ethnic_group" text NOT NULL,
    "disability" text,
    "sexual_orientation" text,
    "religion_or_belief" text,
    "gender_reassignment" text,
    "pregnancy_or_maternity" text,
    "marital_status" text,
    "mental_health_known_to" text,
    "substance_use_known_to" text,
    "history_known_to" text,
    "marac_status" text,
    "carer_role" boolean,
    "dependent_children_count_band" text,
    "children_witnessed" text,
    "firearms_licence_holder" text,
    CONSTRAINT "person.person_id" CHECK (("person_id" ~ '^[^\s;]([^;\t\r\n]*[^\s;])?$') AND (length("person_id") <= 100)),
    CONSTRAINT "person.review_id" CHECK (("review_id" <> '') AND (length("review_id") <= 100)),
    CONSTRAINT "person.role" CHECK ("role" IN ('victim', 'perpetrator', 'alleged-perpetrator', 'child')),
    CONSTRAINT "person.age_band" CHECK ("age_band" IN ('under-16', '16-to-20', '21-to-29', '30-to-49', '50-to-69', '70-and-over', 'not-recorded')),
    CONSTRAINT "person.age_band_2016" CHECK ("age_band_2016" IN ('11-to-20', '21-to-30', '31-to-40', '41-to-50', '51-to-60', '61-to-70', '71-to-80', '80-plus', 'multiple-people')),
    CONSTRAINT "person.sex" CHECK ("sex" IN ('female', 'male', 'not-recorded')),
    CONSTRAINT "person.ethnic_group" CHECK ("ethnic_group" IN ('white', 'white-british', 'white-irish', 'gypsy-or-irish-traveller', 'roma', 'white-other', 'mixed', 'white-and-black-caribbean', 'white-and-black-african', 'white-and-asian', 'mixed-other', 'asian', 'indian', 'pakistani', 'bangladeshi', 'chinese', 'asian-other', 'black', 'caribbean', 'african', 'black-other', 'other-group', 'arab', 'any-other', 'not-recorded')),
    CONSTRAINT "person.disability" CHECK ("disability" IN ('yes', 'no', 'not-recorded')),
    CONSTRAINT "person.sexual_orientation" CHECK ("sexual_orientation" IN ('straight-or-heterosexual', 'gay-or-lesbian', 'bisexual', 'any-other', 'not-recorded')),
    CONSTRAINT "person.religion_or_belief" CHECK ("religion_or_belief" IN ('no-religion', 'christian', 'buddhist', 'hindu', 'jewish', 'muslim', 'sikh', 'any-other', 'not-recorded')),
    CONSTRAINT "person.gender_reassignment" CHECK ("gender_reassignment" IN ('same-as-registered-at-birth', 'different-from-registered-at-birth', 'not-recorded')),
    CONSTRAINT "person.pregnancy_or_maternity" CHECK ("pregnancy_or_maternity" IN ('yes', 'no', 'not-recorded')),
    CONSTRAINT "person.marital_status" CHECK ("marital_status" IN ('never-married', 'married', 'civil-partnership', 'separated', 'divorced', 'widowed', 'not-recorded')),
    CONSTRAINT "person.mental_health_known_to" CHECK ("mental_health_known_to" IN ('known-to-services', 'not-known-to-services', 'recently-known', 'not-recorded')),
    CONSTRAINT "person.substance_use_known_to" CHECK ("substance_use_known_to" IN ('known-to-services', 'not-known-to-services', 'recently-known', 'not-recorded')),
    CONSTRAINT "person.history_known_to" CHECK ("history_known_to" IN ('known-to-services', 'not-known-to-services', 'recently-known', 'not-recorded')),
    CONSTRAINT "person.marac_status" CHECK ("marac_status" IN ('never', 'referred', 'subject', 'not-known')),
    CONSTRAINT "person.dependent_children_count_band" CHECK ("dependent_children_count_band" IN ('none', '1', '2', '3-or-more', 'not-recorded')),
    CONSTRAINT "person.children_witnessed" CHECK ("children_witnessed" IN ('yes', 'no', 'not-known', 'not-confirmed')),
    CONSTRAINT "person.firearms_licence_holder" CHECK ("firearms_licence_holder" IN ('yes', 'no', 'not-known', 'not-confirmed')),
    PRIMARY KEY ("person_id"),
    FOREIGN KEY ("review_id") REFERENCES "review" ("review_id")
);

CREATE TABLE "death" (
    "death_id" text NOT NULL,
    "review_id" text NOT NULL,
    "victim" text NOT NULL,
    "death_type" text NOT NULL,
    "death_type_other" text,
    "death_month" text,
    "death_year" text NOT NULL,
    "year_recorded" text,
    "place_of_death" text,
    "place_of_death_other" text,
    "method_of_killing" text,
    "method_of_killing_other" text,
    "inquest_status" text,
    "criminal_outcome" text,
    "suspect_charged" boolean,
    CONSTRAINT "death.death_id" CHECK (("death_id" ~ '^[^\s;]([^;\t\r\n]*[^\s;])?$') AND (length("death_id") <= 100)),
    CONSTRAINT "death.review_id" CHECK (("review_id" <> '') AND (length("review_id") <= 100)),
    CONSTRAINT "death.victim" CHECK (("victim" <> '') AND (length("victim") <= 100)),
    CONSTRAINT "death.death_type" CHECK ("death_type" IN ('intimate-partner-homicide', 'adult-family-homicide', 'young-person-homicide', 'suspected-suicide', 'suicide-following-da', 'unexpected-death', 'child-death', 'other-household-homicide', 'other')),
    CONSTRAINT "death.death_type_other" CHECK (("death_type_other" <> '') AND (length("death_type_other") <= 10000)),
    CONSTRAINT "death.death_month" CHECK ("death_month" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-(0[1-9]|1[0-2])$'),
    CONSTRAINT "death.death_year" CHECK ("death_year" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])$'),
    CONSTRAINT "death.year_recorded" CHECK ("year_recorded" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])/[0-9]{2}$'),
    CONSTRAINT "death.place_of_death" CHECK ("place_of_death" IN ('house-or-dwelling', 'street-or-public-place', 'workplace', 'care-setting', 'other', 'not-known')),
    CONSTRAINT "death.place_of_death_other" CHECK (("place_of_death_other" <> '') AND (length("place_of_death_other") <= 10000)),
    CONSTRAINT "death.method_of_killing" CHECK ("method_of_killing" IN ('sharp-instrument', 'strangulation-asphyxiation', 'hitting-kicking', 'blunt-instrument', 'shooting', 'burning', 'poison-drugs', 'motor-vehicle', 'neglect', 'other', 'not-known', 'not-applicable')),
    CONSTRAINT "death.method_of_killing_other" CHECK (("method_of_killing_other" <> '') AND (length("method_of_killing_other") <= 10000)),
    CONSTRAINT "death.inquest_status" CHECK ("inquest_status" IN ('not-needed', 'opened', 'concluded', 'not-known')),
    CONSTRAINT "death.criminal_outcome" CHECK ("criminal_outcome" IN ('none', 'charged', 'convicted-homicide', 'convicted-other', 'acquitted', 'perpetrator-died', 'not-known')),
    PRIMARY KEY ("death_id"),
    FOREIGN KEY ("review_id") REFERENCES "review" ("review_id"),
    FOREIGN KEY ("victim") REFERENCES "person" ("person_id")
);

CREATE TABLE "relationship" (
    "perpetrator" text NOT NULL,
    "victim" text NOT NULL,
    "relationship" text NOT NULL,
    "living_together" text,
    "separated" text,
    CONSTRAINT "relationship.perpetrator" CHECK (("perpetrator" <> '') AND (length("perpetrator") <= 100)),
    CONSTRAINT "relationship.victim" CHECK (("victim" <> '') AND (length("victim") <= 100)),
    CONSTRAINT "relationship.relationship" CHECK ("relationship" IN ('current-partner', 'former-partner', 'current-or-former-partner', 'son', 'daughter', 'parent', 'grandchild', 'sibling', 'other-relative', 'other-household-member', 'not-known', 'partner', 'relative')),
    CONSTRAINT "relationship.living_together" CHECK ("living_together" IN ('yes', 'no', 'not-known', 'not-confirmed')),
    CONSTRAINT "relationship.separated" CHECK ("separated" IN ('yes', 'no', 'not-known', 'not-confirmed')),
    FOREIGN KEY ("perpetrator") REFERENCES "person" ("person_id"),
    FOREIGN KEY ("victim") REFERENCES "person" ("person_id")
);

CREATE TABLE "agency_finding" (
    "finding_id" text NOT NULL,
    "review_id" text NOT NULL,
    "factor" text NOT NULL,
    "agency" text,
    "agency_other" text,
    "organisation" text,
    "about_person_role" text,
    "had_contact" text,
    "is_good_practice" boolean,
    "imr_source" text,
    CONSTRAINT "agency_finding.finding_id" CHECK (("finding_id" ~ '^[^\s;]([^;\t\r\n]*[^\s;])?$') AND (length("finding_id") <= 100)),
    CONSTRAINT "agency_finding.review_id" CHECK (("review_id" <> '') AND (length("review_id") <= 100)),
    CONSTRAINT "agency_finding.factor" CHECK ("factor" IN ('f1', 'f1a', 'f1b', 'f1c', 'f1d', 'f1e', 'f1f', 'f1g', 'f1h', 'f1i', 'f1j', 'f1k', 'f1l', 'f1m', 'f1n', 'f1o', 'f2', 'f2a', 'f2b', 'f2c', 'f2d', 'f2e', 'f3', 'f3a', 'f3b', 'f3c', 'f3d', 'f4', 'f4a', 'f4b', 'f4c', 'f4d', 'f5', 'f5a', 'f5b', 'f5c', 'f5d', 'f5e', 'f5f', 'f6', 'f6a', 'f6b', 'f6c', 'f6d', 'f6e', 'f7', 'f7a', 'f7b', 'f7c', 'f8', 'f8a', 'f8b', 'f8c', 'f8d', 'f8e', 'f8f', 'f8g', 'f8h', 'f9')),
    CONSTRAINT "agency_finding.agency" CHECK ("agency" IN ('group-health', 'group-criminal-justice', 'group-adult-services', 'group-childrens-services', 'group-partnership', 'group-local-government', 'group-education', 'group-voluntary', 'group-national', 'accident-and-emergency', 'community-health', 'gp', 'hospital', 'local-health-trust', 'local-health-board', 'integrated-care-board', 'clinical-commissioning-group', 'mental-health-services', 'midwifery', 'public-health', 'drug-and-alcohol-services', 'ambulance-service', 'care-quality-commission', 'nhs-england', 'police', 'probation-service', 'crown-prosecution-service', 'hmcts', 'hmicfrs', 'hmic', 'hm-prison-and-probation-service', 'national-offender-management-service', 'parole-board', 'immigration-enforcement', 'police-and-crime-commissioner', 'youth-offending-service', 'independent-office-for-police-conduct', 'independent-police-complaints-commission', 'dvp-unresolved', 'adult-social-care', 'safeguarding-adults-board', 'care-provider', 'childrens-social-care', 'safeguarding-children-board', 'safeguarding-children-partnership', 'social-services', 'community-safety-partnership', 'domestic-abuse-partnership-board', 'mash', 'matac', 'marac', 'mappa', 'regional-safeguarding-board', 'local-authority', 'local-authority-commissioners', 'council-community-safety-team', 'housing', 'fire-and-rescue-service', 'coroner', 'school', 'college', 'university', 'domestic-abuse-services', 'by-and-for-da-services', 'employer', 'home-office', 'ministry-of-justice', 'department-for-education', 'department-of-health-and-social-care', 'department-of-health', 'mhclg', 'dluhc', 'mhclg-2018', 'dclg', 'department-for-work-and-pensions', 'department-for-business-and-trade', 'dcms', 'hm-treasury', 'attorney-generals-office', 'welsh-government', 'domestic-abuse-commissioner', 'college-of-policing', 'other')),
    CONSTRAINT "agency_finding.agency_other" CHECK (("agency_other" <> '') AND (length("agency_other") <= 10000)),
    CONSTRAINT "agency_finding.organisation" CHECK (("organisation" <> '') AND (length("organisation") <= 200)),
    CONSTRAINT "agency_finding.about_person_role" CHECK ("about_person_role" IN ('victim', 'perpetrator', 'alleged-perpetrator', 'child')),
    CONSTRAINT "agency_finding.had_contact" CHECK ("had_contact" IN ('yes', 'no', 'contact-fell-away')),
    CONSTRAINT "agency_finding.imr_source" CHECK ("imr_source" IN ('individual-management-review', 'panel', 'chair')),
    PRIMARY KEY ("finding_id"),
    UNIQUE ("review_id", "factor", "agency"),
    FOREIGN KEY ("review_id") REFERENCES "review" ("review_id")
);

CREATE TABLE "recommendation" (
    "recommendation_id" text NOT NULL,
    "review_id" text NOT NULL,
    "number" text NOT NULL,
    "text" text NOT NULL,
    "is_for_csp" boolean NOT NULL,
    "level" text NOT NULL,
    "other_agency_name" text,
    "lead_national_body" text,
    "cross_border_nation" text,
    "cross_border_nation_other" text,
    "theme_other" text,
    "theme_2016_other" text,
    "priority" text,
    "timescale" text,
    "success_measure" text,
    "source_in_review" text,
    "corrected_by_quality_assurance" boolean,
    "made_date" text,
    CONSTRAINT "recommendation.recommendation_id" CHECK (("recommendation_id" ~ '^[^\s;]([^;\t\r\n]*[^\s;])?$') AND (length("recommendation_id") <= 100)),
    CONSTRAINT "recommendation.review_id" CHECK (("review_id" <> '') AND (length("review_id") <= 100)),
    CONSTRAINT "recommendation.number" CHECK (("number" <> '') AND (length("number") <= 200)),
    CONSTRAINT "recommendation.text" CHECK (("text" <> '') AND (length("text") <= 10000)),
    CONSTRAINT "recommendation.level" CHECK ("level" IN ('local', 'regional', 'national', 'not-stated')),
    CONSTRAINT "recommendation.other_agency_name" CHECK (("other_agency_name" <> '') AND (length("other_agency_name") <= 10000)),
    CONSTRAINT "recommendation.lead_national_body" CHECK ("lead_national_body" IN ('group-health', 'group-criminal-justice', 'group-adult-services', 'group-childrens-services', 'group-partnership', 'group-local-government', 'group-education', 'group-voluntary', 'group-national', 'accident-and-emergency', 'community-health', 'gp', 'hospital', 'local-health-trust', 'local-health-board', 'integrated-care-board', 'clinical-commissioning-group', 'mental-health-services', 'midwifery', 'public-health', 'drug-and-alcohol-services', 'ambulance-service', 'care-quality-commission', 'nhs-england', 'police', 'probation-service', 'crown-prosecution-service', 'hmcts', 'hmicfrs', 'hmic', 'hm-prison-and-probation-service', 'national-offender-management-service', 'parole-board', 'immigration-enforcement', 'police-and-crime-commissioner', 'youth-offending-service', 'independent-office-for-police-conduct', 'independent-police-complaints-commission', 'dvp-unresolved', 'adult-social-care', 'safeguarding-adults-board', 'care-provider', 'childrens-social-care', 'safeguarding-children-board', 'safeguarding-children-partnership', 'social-services', 'community-safety-partnership', 'domestic-abuse-partnership-board', 'mash', 'matac', 'marac', 'mappa', 'regional-safeguarding-board', 'local-authority', 'local-authority-commissioners', 'council-community-safety-team', 'housing', 'fire-and-rescue-service', 'coroner', 'school', 'college', 'university', 'domestic-abuse-services', 'by-and-for-da-services', 'employer', 'home-office', 'ministry-of-justice', 'department-for-education', 'department-of-health-and-social-care', 'department-of-health', 'mhclg', 'dluhc', 'mhclg-2018', 'dclg', 'department-for-work-and-pensions', 'department-for-business-and-trade', 'dcms', 'hm-treasury', 'attorney-generals-office', 'welsh-government', 'domestic-abuse-commissioner', 'college-of-policing', 'other')),
    CONSTRAINT "recommendation.cross_border_nation" CHECK ("cross_border_nation" IN ('scotland', 'northern-ireland', 'ireland', 'other')),
    CONSTRAINT "recommendation.cross_border_nation_other" CHECK (("cross_border_nation_other" <> '') AND (length("cross_border_nation_other") <= 10000)),
    CONSTRAINT "recommendation.theme_other" CHECK (("theme_other" <> '') AND (length("theme_other") <= 10000)),
    CONSTRAINT "recommendation.theme_2016_other" CHECK (("theme_2016_other" <> '') AND (length("theme_2016_other") <= 10000)),
    CONSTRAINT "recommendation.priority" CHECK ("priority" IN ('critical', 'high', 'medium', 'low')),
    CONSTRAINT "recommendation.timescale" CHECK ("timescale" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "recommendation.success_measure" CHECK (("success_measure" <> '') AND (length("success_measure") <= 10000)),
    CONSTRAINT "recommendation.source_in_review" CHECK ("source_in_review" IN ('panel', 'individual-management-review', 'both')),
    CONSTRAINT "recommendation.made_date" CHECK ("made_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    PRIMARY KEY ("recommendation_id"),
    UNIQUE ("review_id", "number"),
    FOREIGN KEY ("review_id") REFERENCES "review" ("review_id")
);

CREATE TABLE "action" (
    "action_id" text NOT NULL,
    "recommendation_id" text NOT NULL,
    "number" text NOT NULL,
    "text" text NOT NULL,
    "level" text NOT NULL,
    "other_agency_name" text,
    "lead_agency" text,
    "target_date" text,
    "status" text NOT NULL,
    "status_as_at" text NOT NULL,
    "completed_details" text,
    "not_progressed_explanation" text,
    "progress_details" text,
    "other_reason_details" text,
    "further_details" text,
    "alternative_action" text,
    "completed_date" text,
    "owner_role" text,
    CONSTRAINT "action.action_id" CHECK (("action_id" ~ '^[^\s;]([^;\t\r\n]*[^\s;])?$') AND (length("action_id") <= 100)),
    CONSTRAINT "action.recommendation_id" CHECK (("recommendation_id" <> '') AND (length("recommendation_id") <= 100)),
    CONSTRAINT "action.number" CHECK (("number" <> '') AND (length("number") <= 200)),
    CONSTRAINT "action.text" CHECK (("text" <> '') AND (length("text") <= 10000)),
    CONSTRAINT "action.level" CHECK ("level" IN ('local', 'regional', 'national', 'not-stated')),
    CONSTRAINT "action.other_agency_name" CHECK (("other_agency_name" <> '') AND (length("other_agency_name") <= 10000)),
    CONSTRAINT "action.lead_agency" CHECK ("lead_agency" IN ('group-health', 'group-criminal-justice', 'group-adult-services', 'group-childrens-services', 'group-partnership', 'group-local-government', 'group-education', 'group-voluntary', 'group-national', 'accident-and-emergency', 'community-health', 'gp', 'hospital', 'local-health-trust', 'local-health-board', 'integrated-care-board', 'clinical-commissioning-group', 'mental-health-services', 'midwifery', 'public-health', 'drug-and-alcohol-services', 'ambulance-service', 'care-quality-commission', 'nhs-england', 'police', 'probation-service', 'crown-prosecution-service', 'hmcts', 'hmicfrs', 'hmic', 'hm-prison-and-probation-service', 'national-offender-management-service', 'parole-board', 'immigration-enforcement', 'police-and-crime-commissioner', 'youth-offending-service', 'independent-office-for-police-conduct', 'independent-police-complaints-commission', 'dvp-unresolved', 'adult-social-care', 'safeguarding-adults-board', 'care-provider', 'childrens-social-care', 'safeguarding-children-board', 'safeguarding-children-partnership', 'social-services', 'community-safety-partnership', 'domestic-abuse-partnership-board', 'mash', 'matac', 'marac', 'mappa', 'regional-safeguarding-board', 'local-authority', 'local-authority-commissioners', 'council-community-safety-team', 'housing', 'fire-and-rescue-service', 'coroner', 'school', 'college', 'university', 'domestic-abuse-services', 'by-and-for-da-services', 'employer', 'home-office', 'ministry-of-justice', 'department-for-education', 'department-of-health-and-social-care', 'department-of-health', 'mhclg', 'dluhc', 'mhclg-2018', 'dclg', 'department-for-work-and-pensions', 'department-for-business-and-trade', 'dcms', 'hm-treasury', 'attorney-generals-office', 'welsh-government', 'domestic-abuse-commissioner', 'college-of-policing', 'other')),
    CONSTRAINT "action.target_date" CHECK ("target_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "action.status" CHECK ("status" IN ('not-started', 'in-progress', 'completed', 'abandoned', 'incomplete', 'other', 'not-recorded')),
    CONSTRAINT "action.status_as_at" CHECK ("status_as_at" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "action.completed_details" CHECK (("completed_details" <> '') AND (length("completed_details") <= 10000)),
    CONSTRAINT "action.not_progressed_explanation" CHECK (("not_progressed_explanation" <> '') AND (length("not_progressed_explanation") <= 10000)),
    CONSTRAINT "action.progress_details" CHECK (("progress_details" <> '') AND (length("progress_details") <= 10000)),
    CONSTRAINT "action.other_reason_details" CHECK (("other_reason_details" <> '') AND (length("other_reason_details") <= 10000)),
    CONSTRAINT "action.further_details" CHECK (("further_details" <> '') AND (length("further_details") <= 10000)),
    CONSTRAINT "action.alternative_action" CHECK (("alternative_action" <> '') AND (length("alternative_action") <= 10000)),
    CONSTRAINT "action.completed_date" CHECK ("completed_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "action.owner_role" CHECK (("owner_role" <> '') AND (length("owner_role") <= 200)),
    PRIMARY KEY ("action_id"),
    FOREIGN KEY ("recommendation_id") REFERENCES "recommendation" ("recommendation_id")
);

CREATE TABLE "action_status_history" (
    "action_id" text NOT NULL,
    "status" text NOT NULL,
    "status_other" text,
    "as_at_date" text NOT NULL,
    "changed_by" text,
    "changed_by_other" text,
    CONSTRAINT "action_status_history.action_id" CHECK (("action_id" <> '') AND (length("action_id") <= 100)),
    CONSTRAINT "action_status_history.status" CHECK ("status" IN ('not-started', 'in-progress', 'completed', 'abandoned', 'incomplete', 'other', 'not-recorded')),
    CONSTRAINT "action_status_history.status_other" CHECK (("status_other" <> '') AND (length("status_other") <= 10000)),
    CONSTRAINT "action_status_history.as_at_date" CHECK ("as_at_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "action_status_history.changed_by" CHECK (("changed_by" <> '') AND (length("changed_by") <= 200)),
    CONSTRAINT "action_status_history.changed_by_other" CHECK (("changed_by_other" <> '') AND (length("changed_by_other") <= 10000)),
    UNIQUE ("action_id", "as_at_date", "status"),
    FOREIGN KEY ("action_id") REFERENCES "action" ("action_id")
);

CREATE TABLE "assessment" (
    "assessment_id" text NOT NULL,
    "recommendation_id" text NOT NULL,
    "as_at_date" text NOT NULL,
    "level" text NOT NULL,
    "level_rationale" text,
    "quality" text NOT NULL,
    "quality_rationale" text,
    "expected_by" text,
    "expected_by_basis" text,
    "agreed_by_partnership" boolean NOT NULL,
    "agreed_date" text,
    "has_concerns" boolean NOT NULL,
    "concern_explanation" text,
    "assessed_by" text NOT NULL,
    "assessed_by_other" text,
    "independent_check" text,
    CONSTRAINT "assessment.assessment_id" CHECK (("assessment_id" ~ '^[^\s;]([^;\t\r\n]*[^\s;])?$') AND (length("assessment_id") <= 100)),
    CONSTRAINT "assessment.recommendation_id" CHECK (("recommendation_id" <> '') AND (length("recommendation_id") <= 100)),
    CONSTRAINT "assessment.as_at_date" CHECK ("as_at_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "assessment.level" CHECK ("level" IN ('fully', 'partly', 'somewhat', 'not-yet', 'not-assessed')),
    CONSTRAINT "assessment.level_rationale" CHECK (("level_rationale" <> '') AND (length("level_rationale") <= 10000)),
    CONSTRAINT "assessment.quality" CHECK ("quality" IN ('gold', 'silver', 'bronze', 'not-met-yet', 'not-met', 'not-assessed')),
    CONSTRAINT "assessment.quality_rationale" CHECK (("quality_rationale" <> '') AND (length("quality_rationale") <= 10000)),
    CONSTRAINT "assessment.expected_by" CHECK ("expected_by" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "assessment.expected_by_basis" CHECK ("expected_by_basis" IN ('within-6-months', 'within-12-months', 'action-plan-timescale')),
    CONSTRAINT "assessment.agreed_date" CHECK ("agreed_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "assessment.concern_explanation" CHECK (("concern_explanation" <> '') AND (length("concern_explanation") <= 10000)),
    CONSTRAINT "assessment.assessed_by" CHECK (("assessed_by" <> '') AND (length("assessed_by") <= 200)),
    CONSTRAINT "assessment.assessed_by_other" CHECK (("assessed_by_other" <> '') AND (length("assessed_by_other") <= 10000)),
    CONSTRAINT "assessment.independent_check" CHECK ("independent_check" IN ('none', 'dip-sampled', 'verified', 'downgraded', 'upgraded')),
    PRIMARY KEY ("assessment_id"),
    UNIQUE ("recommendation_id", "as_at_date"),
    FOREIGN KEY ("recommendation_id") REFERENCES "recommendation" ("recommendation_id")
);

CREATE TABLE "evidence" (
    "evidence_id" text NOT NULL,
    "evidence_type" text NOT NULL,
    "evidence_type_other" text,
    "kind" text NOT NULL,
    "file_name" text,
    "link" text,
    "note" text,
    "measure" text,
    "value_before" numeric,
    "value_after" numeric,
    "unit" text,
    "period_start" text,
    "period_end" text,
    "evidence_date" text,
    "validated" text,
    CONSTRAINT "evidence.evidence_id" CHECK (("evidence_id" ~ '^[^\s;]([^;\t\r\n]*[^\s;])?$') AND (length("evidence_id") <= 100)),
    CONSTRAINT "evidence.evidence_type" CHECK ("evidence_type" IN ('data-measure', 'audit', 'survey', 'case-review', 'professional-feedback', 'survivor-feedback', 'policy-document', 'training-record', 'meeting-record', 'inspection-report', 'other', 'quantitative', 'qualitative', 'documentary')),
    CONSTRAINT "evidence.evidence_type_other" CHECK (("evidence_type_other" <> '') AND (length("evidence_type_other") <= 10000)),
    CONSTRAINT "evidence.kind" CHECK ("kind" IN ('file', 'link', 'note')),
    CONSTRAINT "evidence.file_name" CHECK (("file_name" <> '') AND (length("file_name") <= 200)),
    CONSTRAINT "evidence.link" CHECK (("link" ~ '^[Hh][Tt][Tt][Pp][Ss]?://[^\s<>"{}|\\^`]+$') AND (length("link") <= 2000)),
    CONSTRAINT "evidence.note" CHECK (("note" <> '') AND (length("note") <= 10000)),
    CONSTRAINT "evidence.measure" CHECK (("measure" <> '') AND (length("measure") <= 200)),
    CONSTRAINT "evidence.unit" CHECK (("unit" <> '') AND (length("unit") <= 200)),
    CONSTRAINT "evidence.period_start" CHECK ("period_start" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "evidence.period_end" CHECK ("period_end" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "evidence.evidence_date" CHECK ("evidence_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "evidence.validated" CHECK ("validated" IN ('yes', 'no', 'not-checked')),
    PRIMARY KEY ("evidence_id")
);

CREATE TABLE "national_response" (
    "response_id" text NOT NULL,
    "recommendation_id" text NOT NULL,
    "national_body" text NOT NULL,
    "national_body_other" text,
    "body_was_aware" text NOT NULL,
    "status" text NOT NULL,
    "decision" text,
    "sent_date" text,
    "covering_letter_sent" boolean,
    "secretariat_recorded_date" text,
    "received_date" text,
    "acknowledged_date" text,
    "responded_date" text,
    "response_text" text,
    "not_taken_forward_reason" text,
    "transferred_to" text,
    "transferred_to_other" text,
    "transferred_date" text,
    "csp_informed" text NOT NULL,
    "csp_informed_date" text,
    "ministerial_board_date" text,
    "as_at_date" text NOT NULL,
    CONSTRAINT "national_response.response_id" CHECK (("response_id" ~ '^[^\s;]([^;\t\r\n]*[^\s;])?$') AND (length("response_id") <= 100)),
    CONSTRAINT "national_response.recommendation_id" CHECK (("recommendation_id" <> '') AND (length("recommendation_id") <= 100)),
    CONSTRAINT "national_response.national_body" CHECK ("national_body" IN ('group-health', 'group-criminal-justice', 'group-adult-services', 'group-childrens-services', 'group-partnership', 'group-local-government', 'group-education', 'group-voluntary', 'group-national', 'accident-and-emergency', 'community-health', 'gp', 'hospital', 'local-health-trust', 'local-health-board', 'integrated-care-board', 'clinical-commissioning-group', 'mental-health-services', 'midwifery', 'public-health', 'drug-and-alcohol-services', 'ambulance-service', 'care-quality-commission', 'nhs-england', 'police', 'probation-service', 'crown-prosecution-service', 'hmcts', 'hmicfrs', 'hmic', 'hm-prison-and-probation-service', 'national-offender-management-service', 'parole-board', 'immigration-enforcement', 'police-and-crime-commissioner', 'youth-offending-service', 'independent-office-for-police-conduct', 'independent-police-complaints-commission', 'dvp-unresolved', 'adult-social-care', 'safeguarding-adults-board', 'care-provider', 'childrens-social-care', 'safeguarding-children-board', 'safeguarding-children-partnership', 'social-services', 'community-safety-partnership', 'domestic-abuse-partnership-board', 'mash', 'matac', 'marac', 'mappa', 'regional-safeguarding-board', 'local-authority', 'local-authority-commissioners', 'council-community-safety-team', 'housing', 'fire-and-rescue-service', 'coroner', 'school', 'college', 'university', 'domestic-abuse-services', 'by-and-for-da-services', 'employer', 'home-office', 'ministry-of-justice', 'department-for-education', 'department-of-health-and-social-care', 'department-of-health', 'mhclg', 'dluhc', 'mhclg-2018', 'dclg', 'department-for-work-and-pensions', 'department-for-business-and-trade', 'dcms', 'hm-treasury', 'attorney-generals-office', 'welsh-government', 'domestic-abuse-commissioner', 'college-of-policing', 'other')),
    CONSTRAINT "national_response.national_body_other" CHECK (("national_body_other" <> '') AND (length("national_body_other") <= 10000)),
    CONSTRAINT "national_response.body_was_aware" CHECK ("body_was_aware" IN ('yes', 'no', 'not-known', 'not-confirmed')),
    CONSTRAINT "national_response.status" CHECK ("status" IN ('not-yet-sent', 'sent-not-acknowledged', 'acknowledged', 'in-progress', 'completed', 'incomplete', 'not-taken-forward', 'transferred', 'unable-to-respond', 'not-recorded')),
    CONSTRAINT "national_response.decision" CHECK ("decision" IN ('accepts', 'partially-accepts', 'rejects', 'covered-by-parent', 'no-response-required')),
    CONSTRAINT "national_response.sent_date" CHECK ("sent_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "national_response.secretariat_recorded_date" CHECK ("secretariat_recorded_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "national_response.received_date" CHECK ("received_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "national_response.acknowledged_date" CHECK ("acknowledged_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "national_response.responded_date" CHECK ("responded_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "national_response.response_text" CHECK (("response_text" <> '') AND (length("response_text") <= 10000)),
    CONSTRAINT "national_response.not_taken_forward_reason" CHECK (("not_taken_forward_reason" <> '') AND (length("not_taken_forward_reason") <= 10000)),
    CONSTRAINT "national_response.transferred_to" CHECK ("transferred_to" IN ('group-health', 'group-criminal-justice', 'group-adult-services', 'group-childrens-services', 'group-partnership', 'group-local-government', 'group-education', 'group-voluntary', 'group-national', 'accident-and-emergency', 'community-health', 'gp', 'hospital', 'local-health-trust', 'local-health-board', 'integrated-care-board', 'clinical-commissioning-group', 'mental-health-services', 'midwifery', 'public-health', 'drug-and-alcohol-services', 'ambulance-service', 'care-quality-commission', 'nhs-england', 'police', 'probation-service', 'crown-prosecution-service', 'hmcts', 'hmicfrs', 'hmic', 'hm-prison-and-probation-service', 'national-offender-management-service', 'parole-board', 'immigration-enforcement', 'police-and-crime-commissioner', 'youth-offending-service', 'independent-office-for-police-conduct', 'independent-police-complaints-commission', 'dvp-unresolved', 'adult-social-care', 'safeguarding-adults-board', 'care-provider', 'childrens-social-care', 'safeguarding-children-board', 'safeguarding-children-partnership', 'social-services', 'community-safety-partnership', 'domestic-abuse-partnership-board', 'mash', 'matac', 'marac', 'mappa', 'regional-safeguarding-board', 'local-authority', 'local-authority-commissioners', 'council-community-safety-team', 'housing', 'fire-and-rescue-service', 'coroner', 'school', 'college', 'university', 'domestic-abuse-services', 'by-and-for-da-services', 'employer', 'home-office', 'ministry-of-justice', 'department-for-education', 'department-of-health-and-social-care', 'department-of-health', 'mhclg', 'dluhc', 'mhclg-2018', 'dclg', 'department-for-work-and-pensions', 'department-for-business-and-trade', 'dcms', 'hm-treasury', 'attorney-generals-office', 'welsh-government', 'domestic-abuse-commissioner', 'college-of-policing', 'other')),
    CONSTRAINT "national_response.transferred_to_other" CHECK (("transferred_to_other" <> '') AND (length("transferred_to_other") <= 10000)),
    CONSTRAINT "national_response.transferred_date" CHECK ("transferred_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "national_response.csp_informed" CHECK ("csp_informed" IN ('yes', 'no', 'not-known', 'not-confirmed')),
    CONSTRAINT "national_response.csp_informed_date" CHECK ("csp_informed_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "national_response.ministerial_board_date" CHECK ("ministerial_board_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "national_response.as_at_date" CHECK ("as_at_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    PRIMARY KEY ("response_id"),
    FOREIGN KEY ("recommendation_id") REFERENCES "recommendation" ("recommendation_id")
);

CREATE TABLE "escalation" (
    "escalation_id" text NOT NULL,
    "about" text NOT NULL,
    "step" text NOT NULL,
    "raised_date" text NOT NULL,
    "raised_by" text NOT NULL,
    "raised_by_other" text,
    "outcome" text,
    "closed_date" text,
    "skipped_step_reason" text,
    CONSTRAINT "escalation.escalation_id" CHECK (("escalation_id" ~ '^[^\s;]([^;\t\r\n]*[^\s;])?$') AND (length("escalation_id") <= 100)),
    CONSTRAINT "escalation.about" CHECK (("about" <> '') AND (length("about") <= 100)),
    CONSTRAINT "escalation.step" CHECK ("step" IN ('csp', 'pcc', 'commissioner', 'ministerial-board')),
    CONSTRAINT "escalation.raised_date" CHECK ("raised_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "escalation.raised_by" CHECK (("raised_by" <> '') AND (length("raised_by") <= 200)),
    CONSTRAINT "escalation.raised_by_other" CHECK (("raised_by_other" <> '') AND (length("raised_by_other") <= 10000)),
    CONSTRAINT "escalation.outcome" CHECK (("outcome" <> '') AND (length("outcome") <= 10000)),
    CONSTRAINT "escalation.closed_date" CHECK ("closed_date" ~ '^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])(-(0[1-9]|1[0-2])|-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$'),
    CONSTRAINT "escalation.skipped_step_reason" CHECK (("skipped_step_reason" <> '') AND (length("skipped_step_reason") <= 10000)),
    PRIMARY KEY ("escalation_id")
);

CREATE TABLE "learning_item" (
    "learning_id" text NOT NULL,
    "learning_type" text NOT NULL,
    "title" text NOT NULL,
    "summary" text NOT NULL,
    "theme_other" text,
    "agencies_other" text,
    "effect_validated" text NOT NULL,
    "url" text,
    CONSTRAINT "learning_item.learning_id" CHECK (("learning_id" ~ '^[^\s;]([^;\t\r\n]*[^\s;])?$') AND (length("learning_id") <= 100)),
    CONSTRAINT "learning_item.learning_type" CHECK ("learning_type" IN ('notable-practice', 'good-practice', 'early-learning', 'thematic-summary', 'one-page-summary', 'training-material')),
    CONSTRAINT "learning_item.title" CHECK (("title" <> '') AND (length("title") <= 200)),
    CONSTRAINT "learning_item.summary" CHECK (("summary" <> '') AND (length("summary") <= 4000)),
    CONSTRAINT "learning_item.theme_other" CHECK (("theme_other" <> '') AND (length("theme_other") <= 10000)),
    CONSTRAINT "learning_item.agencies_other" CHECK (("agencies_other" <> '') AND (length("agencies_other") <= 10000)),
    CONSTRAINT "learning_item.effect_validated" CHECK ("effect_validated" IN ('yes', 'no', 'not-checked')),
    CONSTRAINT "learning_item.url" CHECK (("url" ~ '^[Hh][Tt][Tt][Pp][Ss]?://[^\s<>"{}|\\^`]+$') AND (length("url") <= 2000)),
    PRIMARY KEY ("learning_id")
);

CREATE TABLE "submission_covers_area" (
    "submission_id" text NOT NULL REFERENCES "submission" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "submission_covers_area.value" CHECK (("value" <> '') AND (length("value") <= 200)),
    PRIMARY KEY ("submission_id", "position")
);

CREATE TABLE "review_other_areas_involved" (
    "review_id" text NOT NULL REFERENCES "review" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "review_other_areas_involved.value" CHECK (("value" <> '') AND (length("value") <= 200)),
    PRIMARY KEY ("review_id", "position")
);

CREATE TABLE "review_joint_review_partners" (
    "review_id" text NOT NULL REFERENCES "review" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "review_joint_review_partners.value" CHECK (("value" <> '') AND (length("value") <= 200)),
    PRIMARY KEY ("review_id", "position")
);

CREATE TABLE "review_joint_with_review_type" (
    "review_id" text NOT NULL REFERENCES "review" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "review_joint_with_review_type.value" CHECK ("value" IN ('domestic-homicide-review', 'dardr', 'susr', 'susr-with-dardr-element', 'joint-with-safeguarding-adults', 'joint-with-child-review', 'joint-with-mental-health-homicide', 'joint-with-owhr', 'discretionary')),
    PRIMARY KEY ("review_id", "position")
);

CREATE TABLE "review_family_support_service" (
    "review_id" text NOT NULL REFERENCES "review" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "review_family_support_service.value" CHECK ("value" IN ('advocacy-after-fatal-domestic-abuse', 'national-homicide-service', 'by-and-for-service', 'another-service', 'no-service', 'not-known')),
    PRIMARY KEY ("review_id", "position")
);

CREATE TABLE "review_delay_reason" (
    "review_id" text NOT NULL REFERENCES "review" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "review_delay_reason.value" CHECK ("value" IN ('criminal-proceedings', 'police-investigation', 'inquest', 'family-contact', 'judicial-review', 'chair-recruitment', 'imr-capacity', 'agency-capacity', 'multiple-reviews', 'qa-backlog', 'qa-amendments', 'csp-decision', 'other')),
    PRIMARY KEY ("review_id", "position")
);

CREATE TABLE "review_hold_reason" (
    "review_id" text NOT NULL REFERENCES "review" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "review_hold_reason.value" CHECK ("value" IN ('criminal-proceedings', 'police-investigation', 'inquest', 'family-contact', 'judicial-review', 'chair-recruitment', 'imr-capacity', 'agency-capacity', 'multiple-reviews', 'qa-backlog', 'qa-amendments', 'csp-decision', 'other')),
    PRIMARY KEY ("review_id", "position")
);

CREATE TABLE "person_protected_characteristics_considered" (
    "person_id" text NOT NULL REFERENCES "person" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "person_protected_characteristics_considered.value" CHECK ("value" IN ('age', 'disability', 'gender-reassignment', 'marriage-and-civil-partnership', 'pregnancy-and-maternity', 'race', 'religion-or-belief', 'sex', 'sexual-orientation')),
    PRIMARY KEY ("person_id", "position")
);

CREATE TABLE "person_mental_health" (
    "person_id" text NOT NULL REFERENCES "person" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "person_mental_health.value" CHECK ("value" IN ('depression', 'psychosis', 'schizophrenia', 'bipolar', 'paranoia', 'self-harm', 'suicidal-thoughts', 'suicide-attempt', 'low-mood-anxiety-no-diagnosis', 'anxiety', 'adjustment-disorder', 'ptsd', 'panic-attacks', 'not-specified', 'none', 'not-recorded')),
    PRIMARY KEY ("person_id", "position")
);

CREATE TABLE "person_substance_use" (
    "person_id" text NOT NULL REFERENCES "person" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "person_substance_use.value" CHECK ("value" IN ('alcohol', 'drugs', 'alcohol-and-drugs', 'none', 'not-recorded')),
    PRIMARY KEY ("person_id", "position")
);

CREATE TABLE "person_history_of_violence" (
    "person_id" text NOT NULL REFERENCES "person" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "person_history_of_violence.value" CHECK ("value" IN ('towards-victim', 'towards-perpetrator', 'towards-women', 'towards-others', 'general-criminality', 'none-known', 'not-recorded')),
    PRIMARY KEY ("person_id", "position")
);

CREATE TABLE "recommendation_addressed_to" (
    "recommendation_id" text NOT NULL REFERENCES "recommendation" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "recommendation_addressed_to.value" CHECK ("value" IN ('group-health', 'group-criminal-justice', 'group-adult-services', 'group-childrens-services', 'group-partnership', 'group-local-government', 'group-education', 'group-voluntary', 'group-national', 'accident-and-emergency', 'community-health', 'gp', 'hospital', 'local-health-trust', 'local-health-board', 'integrated-care-board', 'clinical-commissioning-group', 'mental-health-services', 'midwifery', 'public-health', 'drug-and-alcohol-services', 'ambulance-service', 'care-quality-commission', 'nhs-england', 'police', 'probation-service', 'crown-prosecution-service', 'hmcts', 'hmicfrs', 'hmic', 'hm-prison-and-probation-service', 'national-offender-management-service', 'parole-board', 'immigration-enforcement', 'police-and-crime-commissioner', 'youth-offending-service', 'independent-office-for-police-conduct', 'independent-police-complaints-commission', 'dvp-unresolved', 'adult-social-care', 'safeguarding-adults-board', 'care-provider', 'childrens-social-care', 'safeguarding-children-board', 'safeguarding-children-partnership', 'social-services', 'community-safety-partnership', 'domestic-abuse-partnership-board', 'mash', 'matac', 'marac', 'mappa', 'regional-safeguarding-board', 'local-authority', 'local-authority-commissioners', 'council-community-safety-team', 'housing', 'fire-and-rescue-service', 'coroner', 'school', 'college', 'university', 'domestic-abuse-services', 'by-and-for-da-services', 'employer', 'home-office', 'ministry-of-justice', 'department-for-education', 'department-of-health-and-social-care', 'department-of-health', 'mhclg', 'dluhc', 'mhclg-2018', 'dclg', 'department-for-work-and-pensions', 'department-for-business-and-trade', 'dcms', 'hm-treasury', 'attorney-generals-office', 'welsh-government', 'domestic-abuse-commissioner', 'college-of-policing', 'other')),
    PRIMARY KEY ("recommendation_id", "position")
);

CREATE TABLE "recommendation_theme" (
    "recommendation_id" text NOT NULL REFERENCES "recommendation" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "recommendation_theme.value" CHECK ("value" IN ('criminal-justice', 'adult-services', 'health', 'childrens-services', 'multi-agency-working', 'improving-assessments', 'information-management', 'developing-practice', 'training-and-development', 'policy-and-process', 'culture-and-equality', 'perpetrator-management', 'other', 'agency-area', 'improvement')),
    PRIMARY KEY ("recommendation_id", "position")
);

CREATE TABLE "recommendation_theme_2016" (
    "recommendation_id" text NOT NULL REFERENCES "recommendation" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "recommendation_theme_2016.value" CHECK ("value" IN ('technology-systems', 'guidelines', 'identification-of-risk', 'training', 'policy', 'inter-agency-communication', 'multi-agency-working', 'record-keeping', 'awareness-raising', 'report-action-plan-findings', 'other')),
    PRIMARY KEY ("recommendation_id", "position")
);

CREATE TABLE "recommendation_factor" (
    "recommendation_id" text NOT NULL REFERENCES "recommendation" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "recommendation_factor.value" CHECK ("value" IN ('f1', 'f1a', 'f1b', 'f1c', 'f1d', 'f1e', 'f1f', 'f1g', 'f1h', 'f1i', 'f1j', 'f1k', 'f1l', 'f1m', 'f1n', 'f1o', 'f2', 'f2a', 'f2b', 'f2c', 'f2d', 'f2e', 'f3', 'f3a', 'f3b', 'f3c', 'f3d', 'f4', 'f4a', 'f4b', 'f4c', 'f4d', 'f5', 'f5a', 'f5b', 'f5c', 'f5d', 'f5e', 'f5f', 'f6', 'f6a', 'f6b', 'f6c', 'f6d', 'f6e', 'f7', 'f7a', 'f7b', 'f7c', 'f8', 'f8a', 'f8b', 'f8c', 'f8d', 'f8e', 'f8f', 'f8g', 'f8h', 'f9')),
    PRIMARY KEY ("recommendation_id", "position")
);

CREATE TABLE "recommendation_smart_criteria_met" (
    "recommendation_id" text NOT NULL REFERENCES "recommendation" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "recommendation_smart_criteria_met.value" CHECK ("value" IN ('specific', 'measurable', 'achievable', 'relevant', 'time-bound')),
    PRIMARY KEY ("recommendation_id", "position")
);

CREATE TABLE "recommendation_qa_change" (
    "recommendation_id" text NOT NULL REFERENCES "recommendation" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "recommendation_qa_change.value" CHECK ("value" IN ('body-corrected', 'clarity', 'quality')),
    PRIMARY KEY ("recommendation_id", "position")
);

CREATE TABLE "recommendation_similar_to" (
    "recommendation_id" text NOT NULL REFERENCES "recommendation" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "recommendation_similar_to.value" CHECK (("value" <> '') AND (length("value") <= 100)),
    PRIMARY KEY ("recommendation_id", "position")
);

CREATE TABLE "action_agencies" (
    "action_id" text NOT NULL REFERENCES "action" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "action_agencies.value" CHECK ("value" IN ('group-health', 'group-criminal-justice', 'group-adult-services', 'group-childrens-services', 'group-partnership', 'group-local-government', 'group-education', 'group-voluntary', 'group-national', 'accident-and-emergency', 'community-health', 'gp', 'hospital', 'local-health-trust', 'local-health-board', 'integrated-care-board', 'clinical-commissioning-group', 'mental-health-services', 'midwifery', 'public-health', 'drug-and-alcohol-services', 'ambulance-service', 'care-quality-commission', 'nhs-england', 'police', 'probation-service', 'crown-prosecution-service', 'hmcts', 'hmicfrs', 'hmic', 'hm-prison-and-probation-service', 'national-offender-management-service', 'parole-board', 'immigration-enforcement', 'police-and-crime-commissioner', 'youth-offending-service', 'independent-office-for-police-conduct', 'independent-police-complaints-commission', 'dvp-unresolved', 'adult-social-care', 'safeguarding-adults-board', 'care-provider', 'childrens-social-care', 'safeguarding-children-board', 'safeguarding-children-partnership', 'social-services', 'community-safety-partnership', 'domestic-abuse-partnership-board', 'mash', 'matac', 'marac', 'mappa', 'regional-safeguarding-board', 'local-authority', 'local-authority-commissioners', 'council-community-safety-team', 'housing', 'fire-and-rescue-service', 'coroner', 'school', 'college', 'university', 'domestic-abuse-services', 'by-and-for-da-services', 'employer', 'home-office', 'ministry-of-justice', 'department-for-education', 'department-of-health-and-social-care', 'department-of-health', 'mhclg', 'dluhc', 'mhclg-2018', 'dclg', 'department-for-work-and-pensions', 'department-for-business-and-trade', 'dcms', 'hm-treasury', 'attorney-generals-office', 'welsh-government', 'domestic-abuse-commissioner', 'college-of-policing', 'other')),
    PRIMARY KEY ("action_id", "position")
);

CREATE TABLE "action_organisations" (
    "action_id" text NOT NULL REFERENCES "action" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "action_organisations.value" CHECK (("value" <> '') AND (length("value") <= 200)),
    PRIMARY KEY ("action_id", "position")
);

CREATE TABLE "action_reason_code" (
    "action_id" text NOT NULL REFERENCES "action" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "action_reason_code.value" CHECK ("value" IN ('lack-of-resource', 'organisational-change', 'superseded', 'alternative-taken', 'no-longer-relevant', 'process-conflict', 'awaiting-national-feedback', 'needs-national-action', 'technical-issue', 'not-ascertained', 'other')),
    PRIMARY KEY ("action_id", "position")
);

CREATE TABLE "action_depends_on_national" (
    "action_id" text NOT NULL REFERENCES "action" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "action_depends_on_national.value" CHECK (("value" <> '') AND (length("value") <= 100)),
    PRIMARY KEY ("action_id", "position")
);

CREATE TABLE "assessment_quality_criteria" (
    "assessment_id" text NOT NULL REFERENCES "assessment" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "assessment_quality_criteria.value" CHECK ("value" IN ('gold-strong-evidence', 'gold-quant-and-qual', 'gold-practice-culture', 'gold-systemic', 'gold-embedded', 'gold-learning-formalised', 'gold-kpi-progress', 'silver-practice-change', 'silver-practice-culture', 'silver-learning-repeated', 'silver-embed-6-months', 'bronze-disseminated-networks', 'bronze-briefings', 'bronze-embed-12-months', 'bronze-alternative-agreed', 'not-met-yet-prompt-action', 'not-met-no-evidence', 'not-met-no-alternative')),
    PRIMARY KEY ("assessment_id", "position")
);

CREATE TABLE "assessment_evidence" (
    "assessment_id" text NOT NULL REFERENCES "assessment" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "assessment_evidence.value" CHECK (("value" <> '') AND (length("value") <= 100)),
    PRIMARY KEY ("assessment_id", "position"),
    FOREIGN KEY ("value") REFERENCES "evidence" ("evidence_id")
);

CREATE TABLE "national_response_evidence" (
    "response_id" text NOT NULL REFERENCES "national_response" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "national_response_evidence.value" CHECK (("value" <> '') AND (length("value") <= 100)),
    PRIMARY KEY ("response_id", "position"),
    FOREIGN KEY ("value") REFERENCES "evidence" ("evidence_id")
);

CREATE TABLE "escalation_trigger" (
    "escalation_id" text NOT NULL REFERENCES "escalation" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "escalation_trigger.value" CHECK ("value" IN ('no-response', 'national-barrier', 'lack-of-resource', 'department-not-meeting', 'quality-concern')),
    PRIMARY KEY ("escalation_id", "position")
);

CREATE TABLE "learning_item_from_review" (
    "learning_id" text NOT NULL REFERENCES "learning_item" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "learning_item_from_review.value" CHECK (("value" <> '') AND (length("value") <= 100)),
    PRIMARY KEY ("learning_id", "position"),
    FOREIGN KEY ("value") REFERENCES "review" ("review_id")
);

CREATE TABLE "learning_item_from_recommendation" (
    "learning_id" text NOT NULL REFERENCES "learning_item" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "learning_item_from_recommendation.value" CHECK (("value" <> '') AND (length("value") <= 100)),
    PRIMARY KEY ("learning_id", "position"),
    FOREIGN KEY ("value") REFERENCES "recommendation" ("recommendation_id")
);

CREATE TABLE "learning_item_theme" (
    "learning_id" text NOT NULL REFERENCES "learning_item" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "learning_item_theme.value" CHECK ("value" IN ('criminal-justice', 'adult-services', 'health', 'childrens-services', 'multi-agency-working', 'improving-assessments', 'information-management', 'developing-practice', 'training-and-development', 'policy-and-process', 'culture-and-equality', 'perpetrator-management', 'other', 'agency-area', 'improvement')),
    PRIMARY KEY ("learning_id", "position")
);

CREATE TABLE "learning_item_agencies" (
    "learning_id" text NOT NULL REFERENCES "learning_item" ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" >= 1),
    "value" text NOT NULL,
    CONSTRAINT "learning_item_agencies.value" CHECK ("value" IN ('group-health', 'group-criminal-justice', 'group-adult-services', 'group-childrens-services', 'group-partnership', 'group-local-government', 'group-education', 'group-voluntary', 'group-national', 'accident-and-emergency', 'community-health', 'gp', 'hospital', 'local-health-trust', 'local-health-board', 'integrated-care-board', 'clinical-commissioning-group', 'mental-health-services', 'midwifery', 'public-health', 'drug-and-alcohol-services', 'ambulance-service', 'care-quality-commission', 'nhs-england', 'police', 'probation-service', 'crown-prosecution-service', 'hmcts', 'hmicfrs', 'hmic', 'hm-prison-and-probation-service', 'national-offender-management-service', 'parole-board', 'immigration-enforcement', 'police-and-crime-commissioner', 'youth-offending-service', 'independent-office-for-police-conduct', 'independent-police-complaints-commission', 'dvp-unresolved', 'adult-social-care', 'safeguarding-adults-board', 'care-provider', 'childrens-social-care', 'safeguarding-children-board', 'safeguarding-children-partnership', 'social-services', 'community-safety-partnership', 'domestic-abuse-partnership-board', 'mash', 'matac', 'marac', 'mappa', 'regional-safeguarding-board', 'local-authority', 'local-authority-commissioners', 'council-community-safety-team', 'housing', 'fire-and-rescue-service', 'coroner', 'school', 'college', 'university', 'domestic-abuse-services', 'by-and-for-da-services', 'employer', 'home-office', 'ministry-of-justice', 'department-for-education', 'department-of-health-and-social-care', 'department-of-health', 'mhclg', 'dluhc', 'mhclg-2018', 'dclg', 'department-for-work-and-pensions', 'department-for-business-and-trade', 'dcms', 'hm-treasury', 'attorney-generals-office', 'welsh-government', 'domestic-abuse-commissioner', 'college-of-policing', 'other')),
    PRIMARY KEY ("learning_id", "position")
);
