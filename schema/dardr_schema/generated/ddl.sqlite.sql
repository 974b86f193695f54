-- The tables of the DARDR Data Standard, edition 1.1.0, for SQLite. Compiled from the model.
-- One database holds one return. A list is a table of its own, "<table>_<field>", in the order of "position".
-- A reference that may lead to another return, or to more than one table, is no foreign key.
-- A date is text: a day, a month or a year, written no finer than it is known. A blank is NULL.
-- SQLite follows foreign keys only after "PRAGMA foreign_keys = ON", once for each connection.

CREATE TABLE "submission" (
    "submission_id" TEXT NOT NULL,
    "schema_version" TEXT NOT NULL,
    "profile" TEXT NOT NULL,
    "as_at_date" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "submitted_by" TEXT NOT NULL,
    "submitted_by_other" TEXT,
    "data_source" TEXT NOT NULL,
    "replaces_submission" TEXT,
    "supplier_system" TEXT,
    "contact_role" TEXT,
    "record_counts" TEXT,
    "licence" TEXT,
    CONSTRAINT "submission.submission_id" CHECK (("submission_id" <> '' AND "submission_id" = trim("submission_id") AND instr("submission_id", ';') = 0 AND instr("submission_id", char(9)) = 0 AND instr("submission_id", char(10)) = 0 AND instr("submission_id", char(13)) = 0) AND (length("submission_id") <= 100)),
    CONSTRAINT "submission.schema_version" CHECK (("schema_version" <> '') AND (length("schema_version") <= 200)),
    CONSTRAINT "submission.profile" CHECK ("profile" IN ('core', 'csp-return', 'case-characteristics', 'national-response', 'susr-exchange', 'open-aggregate')),
    CONSTRAINT "submission.as_at_date" CHECK ("as_at_date" >= '0001' AND ("as_at_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("as_at_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("as_at_date" || '-01', '+0 days') IS "as_at_date" || '-01') OR ("as_at_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("as_at_date", '+0 days') IS "as_at_date"))),
    CONSTRAINT "submission.created_at" CHECK ("created_at" >= '0001' AND date(substr("created_at", 1, 10), '+0 days') IS substr("created_at", 1, 10) AND ("created_at" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' OR ("created_at" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]*' AND datetime("created_at") IS NOT NULL AND substr("created_at", 12, 2) < '24'))),
    CONSTRAINT "submission.submitted_by" CHECK (("submitted_by" <> '') AND (length("submitted_by") <= 200)),
    CONSTRAINT "submission.submitted_by_other" CHECK (("submitted_by_other" <> '') AND (length("submitted_by_other") <= 10000)),
    CONSTRAINT "submission.data_source" CHECK ("data_source" IN ('csp-return', 'pcc-return', 'partner-update', 'published-review', 'national-department-return', 'susr-repository', 'home-office-library', 'homicide-index', 'vkpp', 'pilot-2024')),
    CONSTRAINT "submission.replaces_submission" CHECK (("replaces_submission" <> '') AND (length("replaces_submission") <= 100)),
    CONSTRAINT "submission.supplier_system" CHECK (("supplier_system" <> '') AND (length("supplier_system") <= 200)),
    CONSTRAINT "submission.contact_role" CHECK (("contact_role" <> '') AND (length("contact_role") <= 200)),
    CONSTRAINT "submission.record_counts" CHECK (("record_counts" GLOB '[a-z_]*[0-9]' AND "record_counts" GLOB '*=*' AND "record_counts" NOT GLOB '*[^a-z_=;0-9]*' AND "record_counts" NOT GLOB '*[a-z_][0-9;]*' AND "record_counts" NOT GLOB '*=[^0-9]*' AND "record_counts" NOT GLOB '*[0-9][^0-9;]*' AND "record_counts" NOT GLOB '*;[^a-z_]*') AND (length("record_counts") <= 1000)),
    CONSTRAINT "submission.licence" CHECK ((("licence" LIKE 'http://_%' OR "licence" LIKE 'https://_%') AND "licence" NOT GLOB '*[ <>"{|}\^`]*' AND instr("licence", char(9)) = 0 AND instr("licence", char(10)) = 0 AND instr("licence", char(13)) = 0) AND (length("licence") <= 2000)),
    PRIMARY KEY ("submission_id")
);

CREATE TABLE "review" (
    "review_id" TEXT NOT NULL,
    "pilot_reference" TEXT,
    "local_reference" TEXT,
    "susr_reference" TEXT,
    "review_type" TEXT NOT NULL,
    "legal_definition" TEXT NOT NULL,
    "csp_area" TEXT NOT NULL,
    "tier_1_area" TEXT NOT NULL,
    "tier_2_area" TEXT,
    "commissioning_csp" TEXT NOT NULL,
    "conducted_by" TEXT,
    "conducted_by_other" TEXT,
    "is_joint_review" INTEGER NOT NULL,
    "submitting_csp_is_lead" INTEGER,
    "lead_csp" TEXT,
    "chair_name" TEXT,
    "author_name" TEXT,
    "author_is_chair" INTEGER,
    "chair_trained" TEXT,
    "chair_appointed_date" TEXT,
    "chair_training_date" TEXT,
    "chair_on_register" TEXT,
    "family_offered_involvement" TEXT NOT NULL,
    "family_advocacy_offered" TEXT,
    "home_secretary_directed" INTEGER,
    "decision_not_to_review_reason" TEXT,
    "uses_rapid_review" INTEGER,
    "stage" TEXT NOT NULL,
    "delay_reason_other" TEXT,
    "hold_reason_other" TEXT,
    "death_month" TEXT,
    "notified_date" TEXT,
    "decision_date" TEXT,
    "home_office_informed_date" TEXT,
    "first_panel_date" TEXT,
    "sent_to_qa_date" TEXT,
    "first_heard_qa_date" TEXT,
    "qa_feedback_date" TEXT,
    "signed_off_date" TEXT,
    "published_date" TEXT,
    "publication_status" TEXT NOT NULL,
    "publication_url" TEXT,
    "library_url" TEXT,
    "not_published_explanation" TEXT,
    "learning_published" INTEGER,
    "learning_published_details" TEXT,
    "number_of_recommendations" INTEGER,
    "has_action_plan" INTEGER NOT NULL,
    CONSTRAINT "review.review_id" CHECK (("review_id" <> '' AND "review_id" = trim("review_id") AND instr("review_id", ';') = 0 AND instr("review_id", char(9)) = 0 AND instr("review_id", char(10)) = 0 AND instr("review_id", char(13)) = 0) AND (length("review_id") <= 100)),
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
    CONSTRAINT "review.is_joint_review" CHECK ("is_joint_review" IN (0, 1)),
    CONSTRAINT "review.submitting_csp_is_lead" CHECK ("submitting_csp_is_lead" IN (0, 1)),
    CONSTRAINT "review.lead_csp" CHECK (("lead_csp" <> '') AND (length("lead_csp") <= 200)),
    CONSTRAINT "review.chair_name" CHECK (("chair_name" <> '') AND (length("chair_name") <= 200)),
    CONSTRAINT "review.author_name" CHECK (("author_name" <> '') AND (length("author_name") <= 200)),
    CONSTRAINT "review.author_is_chair" CHECK ("author_is_chair" IN (0, 1)),
    CONSTRAINT "review.chair_trained" CHECK ("chair_trained" IN ('yes', 'no', 'not-required', 'not-known')),
    CONSTRAINT "review.chair_appointed_date" CHECK ("chair_appointed_date" >= '0001' AND ("chair_appointed_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("chair_appointed_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("chair_appointed_date" || '-01', '+0 days') IS "chair_appointed_date" || '-01') OR ("chair_appointed_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("chair_appointed_date", '+0 days') IS "chair_appointed_date"))),
    CONSTRAINT "review.chair_training_date" CHECK ("chair_training_date" >= '0001' AND ("chair_training_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("chair_training_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("chair_training_date" || '-01', '+0 days') IS "chair_training_date" || '-01') OR ("chair_training_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("chair_training_date", '+0 days') IS "chair_training_date"))),
    CONSTRAINT "review.chair_on_register" CHECK ("chair_on_register" IN ('yes', 'no', 'not-known', 'not-confirmed')),
    CONSTRAINT "review.family_offered_involvement" CHECK ("family_offered_involvement" IN ('yes', 'no', 'not-known', 'not-confirmed')),
    CONSTRAINT "review.family_advocacy_offered" CHECK ("family_advocacy_offered" IN ('yes', 'no', 'not-known', 'not-confirmed')),
    CONSTRAINT "review.home_secretary_directed" CHECK ("home_secretary_directed" IN (0, 1)),
    CONSTRAINT "review.decision_not_to_review_reason" CHECK (("decision_not_to_review_reason" <> '') AND (length("decision_not_to_review_reason") <= 10000)),
    CONSTRAINT "review.uses_rapid_review" CHECK ("uses_rapid_review" IN (0, 1)),
    CONSTRAINT "review.stage" CHECK ("stage" IN ('referral-received', 'on-hold', 'decision-awaiting-home-office', 'not-proceeding', 'commissioning-author', 'panel-and-drafting', 'signed-off-locally', 'with-quality-assurance', 'quality-assurance-amendments', 'quality-assurance-signed-off', 'published', 'closed-unpublished', 'action-plan-monitoring', 'action-plan-closed')),
    CONSTRAINT "review.delay_reason_other" CHECK (("delay_reason_other" <> '') AND (length("delay_reason_other") <= 10000)),
    CONSTRAINT "review.hold_reason_other" CHECK (("hold_reason_other" <> '') AND (length("hold_reason_other") <= 10000)),
    CONSTRAINT "review.death_month" CHECK ("death_month" >= '0001' AND "death_month" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("death_month" || '-01', '+0 days') IS "death_month" || '-01'),
    CONSTRAINT "review.notified_date" CHECK ("notified_date" >= '0001' AND ("notified_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("notified_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("notified_date" || '-01', '+0 days') IS "notified_date" || '-01') OR ("notified_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("notified_date", '+0 days') IS "notified_date"))),
    CONSTRAINT "review.decision_date" CHECK ("decision_date" >= '0001' AND ("decision_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("decision_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("decision_date" || '-01', '+0 days') IS "decision_date" || '-01') OR ("decision_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("decision_date", '+0 days') IS "decision_date"))),
    CONSTRAINT "review.home_office_informed_date" CHECK ("home_office_informed_date" >= '0001' AND ("home_office_informed_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("home_office_informed_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("home_office_informed_date" || '-01', '+0 days') IS "home_office_informed_date" || '-01') OR ("home_office_informed_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("home_office_informed_date", '+0 days') IS "home_office_informed_date"))),
    CONSTRAINT "review.first_panel_date" CHECK ("first_panel_date" >= '0001' AND ("first_panel_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("first_panel_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("first_panel_date" || '-01', '+0 days') IS "first_panel_date" || '-01') OR ("first_panel_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("first_panel_date", '+0 days') IS "first_panel_date"))),
    CONSTRAINT "review.sent_to_qa_date" CHECK ("sent_to_qa_date" >= '0001' AND ("sent_to_qa_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("sent_to_qa_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("sent_to_qa_date" || '-01', '+0 days') IS "sent_to_qa_date" || '-01') OR ("sent_to_qa_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("sent_to_qa_date", '+0 days') IS "sent_to_qa_date"))),
    CONSTRAINT "review.first_heard_qa_date" CHECK ("first_heard_qa_date" >= '0001' AND ("first_heard_qa_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("first_heard_qa_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("first_heard_qa_date" || '-01', '+0 days') IS "first_heard_qa_date" || '-01') OR ("first_heard_qa_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("first_heard_qa_date", '+0 days') IS "first_heard_qa_date"))),
    CONSTRAINT "review.qa_feedback_date" CHECK ("qa_feedback_date" >= '0001' AND ("qa_feedback_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("qa_feedback_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("qa_feedback_date" || '-01', '+0 days') IS "qa_feedback_date" || '-01') OR ("qa_feedback_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("qa_feedback_date", '+0 days') IS "qa_feedback_date"))),
    CONSTRAINT "review.signed_off_date" CHECK ("signed_off_date" >= '0001' AND ("signed_off_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("signed_off_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("signed_off_date" || '-01', '+0 days') IS "signed_off_date" || '-01') OR ("signed_off_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("signed_off_date", '+0 days') IS "signed_off_date"))),
    CONSTRAINT "review.published_date" CHECK ("published_date" >= '0001' AND ("published_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("published_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("published_date" || '-01', '+0 days') IS "published_date" || '-01') OR ("published_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("published_date", '+0 days') IS "published_date"))),
    CONSTRAINT "review.publication_status" CHECK ("publication_status" IN ('published-in-full', 'published-redacted', 'learning-only', 'not-published-safeguarding', 'not-published-proceedings', 'not-published-awaiting', 'withdrawn')),
    CONSTRAINT "review.publication_url" CHECK ((("publication_url" LIKE 'http://_%' OR "publication_url" LIKE 'https://_%') AND "publication_url" NOT GLOB '*[ <>"{|}\^`]*' AND instr("publication_url", char(9)) = 0 AND instr("publication_url", char(10)) = 0 AND instr("publication_url", char(13)) = 0) AND (length("publication_url") <= 2000)),
    CONSTRAINT "review.library_url" CHECK ((("library_url" LIKE 'http://_%' OR "library_url" LIKE 'https://_%') AND "library_url" NOT GLOB '*[ <>"{|}\^`]*' AND instr("library_url", char(9)) = 0 AND instr("library_url", char(10)) = 0 AND instr("library_url", char(13)) = 0) AND (length("library_url") <= 2000)),
    CONSTRAINT "review.not_published_explanation" CHECK (("not_published_explanation" <> '') AND (length("not_published_explanation") <= 10000)),
    CONSTRAINT "review.learning_published" CHECK ("learning_published" IN (0, 1)),
    CONSTRAINT "review.learning_published_details" CHECK (("learning_published_details" <> '') AND (length("learning_published_details") <= 10000)),
    CONSTRAINT "review.number_of_recommendations" CHECK ((typeof("number_of_recommendations") IN ('integer', 'null')) AND ("number_of_recommendations" >= 0)),
    CONSTRAINT "review.has_action_plan" CHECK ("has_action_plan" IN (0, 1)),
    PRIMARY KEY ("review_id")
);

CREATE TABLE "review_event" (
    "event_id" TEXT NOT NULL,
    "review_id" TEXT NOT NULL,
    "event_type" TEXT NOT NULL,
    "event_date" TEXT NOT NULL,
    "date_precision" TEXT NOT NULL,
    "quality_assurer" TEXT,
    "quality_assurer_other" TEXT,
    "round" INTEGER,
    "outcome" TEXT,
    "note" TEXT,
    CONSTRAINT "review_event.event_id" CHECK (("event_id" <> '' AND "event_id" = trim("event_id") AND instr("event_id", ';') = 0 AND instr("event_id", char(9)) = 0 AND instr("event_id", char(10)) = 0 AND instr("event_id", char(13)) = 0) AND (length("event_id") <= 100)),
    CONSTRAINT "review_event.review_id" CHECK (("review_id" <> '') AND (length("review_id") <= 100)),
    CONSTRAINT "review_event.event_type" CHECK ("event_type" IN ('death', 'notification', 'decision-to-review', 'home-office-informed', 'first-panel', 'report-signed-off-locally', 'sent-to-qa', 'first-heard-by-qa', 'qa-feedback', 'qa-sign-off', 'publication')),
    CONSTRAINT "review_event.event_date" CHECK ("event_date" >= '0001' AND ("event_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("event_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("event_date" || '-01', '+0 days') IS "event_date" || '-01') OR ("event_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("event_date", '+0 days') IS "event_date"))),
    CONSTRAINT "review_event.date_precision" CHECK ("date_precision" IN ('day', 'month', 'year')),
    CONSTRAINT "review_event.quality_assurer" CHECK (("quality_assurer" <> '') AND (length("quality_assurer") <= 200)),
    CONSTRAINT "review_event.quality_assurer_other" CHECK (("quality_assurer_other" <> '') AND (length("quality_assurer_other") <= 10000)),
    CONSTRAINT "review_event.round" CHECK ((typeof("round") IN ('integer', 'null')) AND ("round" >= 1)),
    CONSTRAINT "review_event.outcome" CHECK ("outcome" IN ('accepted', 'amendments', 'deferred')),
    CONSTRAINT "review_event.note" CHECK (("note" <> '') AND (length("note") <= 10000)),
    PRIMARY KEY ("event_id"),
    FOREIGN KEY ("review_id") REFERENCES "review" ("review_id")
);

CREATE TABLE "person" (
    "person_id" TEXT NOT NULL,
    "review_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "age_band" TEXT NOT NULL,
    "age_band_2016" TEXT,
    "sex" TEXT NOT NULL,
    "ethnic_group" TEXT NOT NULL,
    "disability" TEXT,
    "sexual_orientation" TEXT,
    "religion_or_belief" TEXT,
    "gender_reassignment" TEXT,
    "pregnancy_or_maternity" TEXT,
    "marital_status" TEXT,
    "mental_health_known_to" TEXT,
    "substance_use_known_to" TEXT,
    "history_known_to" TEXT,
    "marac_status" TEXT,
    "carer_role" INTEGER,
    "dependent_children_count_band" TEXT,
    "children_witnessed" TEXT,
    "firearms_licence_holder" TEXT,
    CONSTRAINT "person.person_id" CHECK (("person_id" <> '' AND "person_id" = trim("person_id") AND instr("person_id", ';') = 0 AND instr("person_id", char(9)) = 0 AND instr("person_id", char(10)) = 0 AND instr("person_id", char(13)) = 0) AND (length("person_id") <= 100)),
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
    CONSTRAINT "person.carer_role" CHECK ("carer_role" IN (0, 1)),
    CONSTRAINT "person.dependent_children_count_band" CHECK ("dependent_children_count_band" IN ('none', '1', '2', '3-or-more', 'not-recorded')),
    CONSTRAINT "person.children_witnessed" CHECK ("children_witnessed" IN ('yes', 'no', 'not-known', 'not-confirmed')),
    CONSTRAINT "person.firearms_licence_holder" CHECK ("firearms_licence_holder" IN ('yes', 'no', 'not-known', 'not-confirmed')),
    PRIMARY KEY ("person_id"),
    FOREIGN KEY ("review_id") REFERENCES "review" ("review_id")
);

CREATE TABLE "death" (
    "death_id" TEXT NOT NULL,
    "review_id" TEXT NOT NULL,
    "victim" TEXT NOT NULL,
    "death_type" TEXT NOT NULL,
    "death_type_other" TEXT,
    "death_month" TEXT,
    "death_year" TEXT NOT NULL,
    "year_recorded" TEXT,
    "place_of_death" TEXT,
    "place_of_death_other" TEXT,
    "method_of_killing" TEXT,
    "method_of_killing_other" TEXT,
    "inquest_status" TEXT,
    "criminal_outcome" TEXT,
    "suspect_charged" INTEGER,
    CONSTRAINT "death.death_id" CHECK (("death_id" <> '' AND "death_id" = trim("death_id") AND instr("death_id", ';') = 0 AND instr("death_id", char(9)) = 0 AND instr("death_id", char(10)) = 0 AND instr("death_id", char(13)) = 0) AND (length("death_id") <= 100)),
    CONSTRAINT "death.review_id" CHECK (("review_id" <> '') AND (length("review_id") <= 100)),
    CONSTRAINT "death.victim" CHECK (("victim" <> '') AND (length("victim") <= 100)),
    CONSTRAINT "death.death_type" CHECK ("death_type" IN ('intimate-partner-homicide', 'adult-family-homicide', 'young-person-homicide', 'suspected-suicide', 'suicide-following-da', 'unexpected-death', 'child-death', 'other-household-homicide', 'other')),
    CONSTRAINT "death.death_type_other" CHECK (("death_type_other" <> '') AND (length("death_type_other") <= 10000)),
    CONSTRAINT "death.death_month" CHECK ("death_month" >= '0001' AND "death_month" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("death_month" || '-01', '+0 days') IS "death_month" || '-01'),
    CONSTRAINT "death.death_year" CHECK ("death_year" >= '0001' AND "death_year" GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT "death.year_recorded" CHECK ("year_recorded" >= '0001' AND "year_recorded" GLOB '[0-9][0-9][0-9][0-9]/[0-9][0-9]'),
    CONSTRAINT "death.place_of_death" CHECK ("place_of_death" IN ('house-or-dwelling', 'street-or-public-place', 'workplace', 'care-setting', 'other', 'not-known')),
    CONSTRAINT "death.place_of_death_other" CHECK (("place_of_death_other" <> '') AND (length("place_of_death_other") <= 10000)),
    CONSTRAINT "death.method_of_killing" CHECK ("method_of_killing" IN ('sharp-instrument', 'strangulation-asphyxiation', 'hitting-kicking', 'blunt-instrument', 'shooting', 'burning', 'poison-drugs', 'motor-vehicle', 'neglect', 'other', 'not-known', 'not-applicable')),
    CONSTRAINT "death.method_of_killing_other" CHECK (("method_of_killing_other" <> '') AND (length("method_of_killing_other") <= 10000)),
    CONSTRAINT "death.inquest_status" CHECK ("inquest_status" IN ('not-needed', 'opened', 'concluded', 'not-known')),
    CONSTRAINT "death.criminal_outcome" CHECK ("criminal_outcome" IN ('none', 'charged', 'convicted-homicide', 'convicted-other', 'acquitted', 'perpetrator-died', 'not-known')),
    CONSTRAINT "death.suspect_charged" CHECK ("suspect_charged" IN (0, 1)),
    PRIMARY KEY ("death_id"),
    FOREIGN KEY ("review_id") REFERENCES "review" ("review_id"),
    FOREIGN KEY ("victim") REFERENCES "person" ("person_id")
);

CREATE TABLE "relationship" (
    "perpetrator" TEXT NOT NULL,
    "victim" TEXT NOT NULL,
    "relationship" TEXT NOT NULL,
    "living_together" TEXT,
    "separated" TEXT,
    CONSTRAINT "relationship.perpetrator" CHECK (("perpetrator" <> '') AND (length("perpetrator") <= 100)),
    CONSTRAINT "relationship.victim" CHECK (("victim" <> '') AND (length("victim") <= 100)),
    CONSTRAINT "relationship.relationship" CHECK ("relationship" IN ('current-partner', 'former-partner', 'current-or-former-partner', 'son', 'daughter', 'parent', 'grandchild', 'sibling', 'other-relative', 'other-household-member', 'not-known', 'partner', 'relative')),
    CONSTRAINT "relationship.living_together" CHECK ("living_together" IN ('yes', 'no', 'not-known', 'not-confirmed')),
    CONSTRAINT "relationship.separated" CHECK ("separated" IN ('yes', 'no', 'not-known', 'not-confirmed')),
    FOREIGN KEY ("perpetrator") REFERENCES "person" ("person_id"),
    FOREIGN KEY ("victim") REFERENCES "person" ("person_id")
);

CREATE TABLE "agency_finding" (
    "finding_id" TEXT NOT NULL,
    "review_id" TEXT NOT NULL,
    "factor" TEXT NOT NULL,
    "agency" TEXT,
    "agency_other" TEXT,
    "organisation" TEXT,
    "about_person_role" TEXT,
    "had_contact" TEXT,
    "is_good_practice" INTEGER,
    "imr_source" TEXT,
    CONSTRAINT "agency_finding.finding_id" CHECK (("finding_id" <> '' AND "finding_id" = trim("finding_id") AND instr("finding_id", ';') = 0 AND instr("finding_id", char(9)) = 0 AND instr("finding_id", char(10)) = 0 AND instr("finding_id", char(13)) = 0) AND (length("finding_id") <= 100)),
    CONSTRAINT "agency_finding.review_id" CHECK (("review_id" <> '') AND (length("review_id") <= 100)),
    CONSTRAINT "agency_finding.factor" CHECK ("factor" IN ('f1', 'f1a', 'f1b', 'f1c', 'f1d', 'f1e', 'f1f', 'f1g', 'f1h', 'f1i', 'f1j', 'f1k', 'f1l', 'f1m', 'f1n', 'f1o', 'f2', 'f2a', 'f2b', 'f2c', 'f2d', 'f2e', 'f3', 'f3a', 'f3b', 'f3c', 'f3d', 'f4', 'f4a', 'f4b', 'f4c', 'f4d', 'f5', 'f5a', 'f5b', 'f5c', 'f5d', 'f5e', 'f5f', 'f6', 'f6a', 'f6b', 'f6c', 'f6d', 'f6e', 'f7', 'f7a', 'f7b', 'f7c', 'f8', 'f8a', 'f8b', 'f8c', 'f8d', 'f8e', 'f8f', 'f8g', 'f8h', 'f9')),
    CONSTRAINT "agency_finding.agency" CHECK ("agency" IN ('group-health', 'group-criminal-justice', 'group-adult-services', 'group-childrens-services', 'group-partnership', 'group-local-government', 'group-education', 'group-voluntary', 'group-national', 'accident-and-emergency', 'community-health', 'gp', 'hospital', 'local-health-trust', 'local-health-board', 'integrated-care-board', 'clinical-commissioning-group', 'mental-health-services', 'midwifery', 'public-health', 'drug-and-alcohol-services', 'ambulance-service', 'care-quality-commission', 'nhs-england', 'police', 'probation-service', 'crown-prosecution-service', 'hmcts', 'hmicfrs', 'hmic', 'hm-prison-and-probation-service', 'national-offender-management-service', 'parole-board', 'immigration-enforcement', 'police-and-crime-commissioner', 'youth-offending-service', 'independent-office-for-police-conduct', 'independent-police-complaints-commission', 'dvp-unresolved', 'adult-social-care', 'safeguarding-adults-board', 'care-provider', 'childrens-social-care', 'safeguarding-children-board', 'safeguarding-children-partnership', 'social-services', 'community-safety-partnership', 'domestic-abuse-partnership-board', 'mash', 'matac', 'marac', 'mappa', 'regional-safeguarding-board', 'local-authority', 'local-authority-commissioners', 'council-community-safety-team', 'housing', 'fire-and-rescue-service', 'coroner', 'school', 'college', 'university', 'domestic-abuse-services', 'by-and-for-da-services', 'employer', 'home-office', 'ministry-of-justice', 'department-for-education', 'department-of-health-and-social-care', 'department-of-health', 'mhclg', 'dluhc', 'mhclg-2018', 'dclg', 'department-for-work-and-pensions', 'department-for-business-and-trade', 'dcms', 'hm-treasury', 'attorney-generals-office', 'welsh-government', 'domestic-abuse-commissioner', 'college-of-policing', 'other')),
    CONSTRAINT "agency_finding.agency_other" CHECK (("agency_other" <> '') AND (length("agency_other") <= 10000)),
    CONSTRAINT "agency_finding.organisation" CHECK (("organisation" <> '') AND (length("organisation") <= 200)),
    CONSTRAINT "agency_finding.about_person_role" CHECK ("about_person_role" IN ('victim', 'perpetrator', 'alleged-perpetrator', 'child')),
    CONSTRAINT "agency_finding.had_contact" CHECK ("had_contact" IN ('yes', 'no', 'contact-fell-away')),
    CONSTRAINT "agency_finding.is_good_practice" CHECK ("is_good_practice" IN (0, 1)),
    CONSTRAINT "agency_finding.imr_source" CHECK ("imr_source" IN ('individual-management-review', 'panel', 'chair')),
    PRIMARY KEY ("finding_id"),
    UNIQUE ("review_id", "factor", "agency"),
    FOREIGN KEY ("review_id") REFERENCES "review" ("review_id")
);

CREATE TABLE "recommendation" (
    "recommendation_id" TEXT NOT NULL,
    "review_id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "is_for_csp" INTEGER NOT NULL,
    "level" TEXT NOT NULL,
    "other_agency_name" TEXT,
    "lead_national_body" TEXT,
    "cross_border_nation" TEXT,
    "cross_border_nation_other" TEXT,
    "theme_other" TEXT,
    "theme_2016_other" TEXT,
    "priority" TEXT,
    "timescale" TEXT,
    "success_measure" TEXT,
    "source_in_review" TEXT,
    "corrected_by_quality_assurance" INTEGER,
    "made_date" TEXT,
    CONSTRAINT "recommendation.recommendation_id" CHECK (("recommendation_id" <> '' AND "recommendation_id" = trim("recommendation_id") AND instr("recommendation_id", ';') = 0 AND instr("recommendation_id", char(9)) = 0 AND instr("recommendation_id", char(10)) = 0 AND instr("recommendation_id", char(13)) = 0) AND (length("recommendation_id") <= 100)),
    CONSTRAINT "recommendation.review_id" CHECK (("review_id" <> '') AND (length("review_id") <= 100)),
    CONSTRAINT "recommendation.number" CHECK (("number" <> '') AND (length("number") <= 200)),
    CONSTRAINT "recommendation.text" CHECK (("text" <> '') AND (length("text") <= 10000)),
    CONSTRAINT "recommendation.is_for_csp" CHECK ("is_for_csp" IN (0, 1)),
    CONSTRAINT "recommendation.level" CHECK ("level" IN ('local', 'regional', 'national', 'not-stated')),
    CONSTRAINT "recommendation.other_agency_name" CHECK (("other_agency_name" <> '') AND (length("other_agency_name") <= 10000)),
    CONSTRAINT "recommendation.lead_national_body" CHECK ("lead_national_body" IN ('group-health', 'group-criminal-justice', 'group-adult-services', 'group-childrens-services', 'group-partnership', 'group-local-government', 'group-education', 'group-voluntary', 'group-national', 'accident-and-emergency', 'community-health', 'gp', 'hospital', 'local-health-trust', 'local-health-board', 'integrated-care-board', 'clinical-commissioning-group', 'mental-health-services', 'midwifery', 'public-health', 'drug-and-alcohol-services', 'ambulance-service', 'care-quality-commission', 'nhs-england', 'police', 'probation-service', 'crown-prosecution-service', 'hmcts', 'hmicfrs', 'hmic', 'hm-prison-and-probation-service', 'national-offender-management-service', 'parole-board', 'immigration-enforcement', 'police-and-crime-commissioner', 'youth-offending-service', 'independent-office-for-police-conduct', 'independent-police-complaints-commission', 'dvp-unresolved', 'adult-social-care', 'safeguarding-adults-board', 'care-provider', 'childrens-social-care', 'safeguarding-children-board', 'safeguarding-children-partnership', 'social-services', 'community-safety-partnership', 'domestic-abuse-partnership-board', 'mash', 'matac', 'marac', 'mappa', 'regional-safeguarding-board', 'local-authority', 'local-authority-commissioners', 'council-community-safety-team', 'housing', 'fire-and-rescue-service', 'coroner', 'school', 'college', 'university', 'domestic-abuse-services', 'by-and-for-da-services', 'employer', 'home-office', 'ministry-of-justice', 'department-for-education', 'department-of-health-and-social-care', 'department-of-health', 'mhclg', 'dluhc', 'mhclg-2018', 'dclg', 'department-for-work-and-pensions', 'department-for-business-and-trade', 'dcms', 'hm-treasury', 'attorney-generals-office', 'welsh-government', 'domestic-abuse-commissioner', 'college-of-policing', 'other')),
    CONSTRAINT "recommendation.cross_border_nation" CHECK ("cross_border_nation" IN ('scotland', 'northern-ireland', 'ireland', 'other')),
    CONSTRAINT "recommendation.cross_border_nation_other" CHECK (("cross_border_nation_other" <> '') AND (length("cross_border_nation_other") <= 10000)),
    CONSTRAINT "recommendation.theme_other" CHECK (("theme_other" <> '') AND (length("theme_other") <= 10000)),
    CONSTRAINT "recommendation.theme_2016_other" CHECK (("theme_2016_other" <> '') AND (length("theme_2016_other") <= 10000)),
    CONSTRAINT "recommendation.priority" CHECK ("priority" IN ('critical', 'high', 'medium', 'low')),
    CONSTRAINT "recommendation.timescale" CHECK ("timescale" >= '0001' AND ("timescale" GLOB '[0-9][0-9][0-9][0-9]' OR ("timescale" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("timescale" || '-01', '+0 days') IS "timescale" || '-01') OR ("timescale" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("timescale", '+0 days') IS "timescale"))),
    CONSTRAINT "recommendation.success_measure" CHECK (("success_measure" <> '') AND (length("success_measure") <= 10000)),
    CONSTRAINT "recommendation.source_in_review" CHECK ("source_in_review" IN ('panel', 'individual-management-review', 'both')),
    CONSTRAINT "recommendation.corrected_by_quality_assurance" CHECK ("corrected_by_quality_assurance" IN (0, 1)),
    CONSTRAINT "recommendation.made_date" CHECK ("made_date" >= '0001' AND ("made_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("made_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("made_date" || '-01', '+0 days') IS "made_date" || '-01') OR ("made_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("made_date", '+0 days') IS "made_date"))),
    PRIMARY KEY ("recommendation_id"),
    UNIQUE ("review_id", "number"),
    FOREIGN KEY ("review_id") REFERENCES "review" ("review_id")
);

CREATE TABLE "action" (
    "action_id" TEXT NOT NULL,
    "recommendation_id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "other_agency_name" TEXT,
    "lead_agency" TEXT,
    "target_date" TEXT,
    "status" TEXT NOT NULL,
    "status_as_at" TEXT NOT NULL,
    "completed_details" TEXT,
    "not_progressed_explanation" TEXT,
    "progress_details" TEXT,
    "other_reason_details" TEXT,
    "further_details" TEXT,
    "alternative_action" TEXT,
    "completed_date" TEXT,
    "owner_role" TEXT,
    CONSTRAINT "action.action_id" CHECK (("action_id" <> '' AND "action_id" = trim("action_id") AND instr("action_id", ';') = 0 AND instr("action_id", char(9)) = 0 AND instr("action_id", char(10)) = 0 AND instr("action_id", char(13)) = 0) AND (length("action_id") <= 100)),
    CONSTRAINT "action.recommendation_id" CHECK (("recommendation_id" <> '') AND (length("recommendation_id") <= 100)),
    CONSTRAINT "action.number" CHECK (("number" <> '') AND (length("number") <= 200)),
    CONSTRAINT "action.text" CHECK (("text" <> '') AND (length("text") <= 10000)),
    CONSTRAINT "action.level" CHECK ("level" IN ('local', 'regional', 'national', 'not-stated')),
    CONSTRAINT "action.other_agency_name" CHECK (("other_agency_name" <> '') AND (length("other_agency_name") <= 10000)),
    CONSTRAINT "action.lead_agency" CHECK ("lead_agency" IN ('group-health', 'group-criminal-justice', 'group-adult-services', 'group-childrens-services', 'group-partnership', 'group-local-government', 'group-education', 'group-voluntary', 'group-national', 'accident-and-emergency', 'community-health', 'gp', 'hospital', 'local-health-trust', 'local-health-board', 'integrated-care-board', 'clinical-commissioning-group', 'mental-health-services', 'midwifery', 'public-health', 'drug-and-alcohol-services', 'ambulance-service', 'care-quality-commission', 'nhs-england', 'police', 'probation-service', 'crown-prosecution-service', 'hmcts', 'hmicfrs', 'hmic', 'hm-prison-and-probation-service', 'national-offender-management-service', 'parole-board', 'immigration-enforcement', 'police-and-crime-commissioner', 'youth-offending-service', 'independent-office-for-police-conduct', 'independent-police-complaints-commission', 'dvp-unresolved', 'adult-social-care', 'safeguarding-adults-board', 'care-provider', 'childrens-social-care', 'safeguarding-children-board', 'safeguarding-children-partnership', 'social-services', 'community-safety-partnership', 'domestic-abuse-partnership-board', 'mash', 'matac', 'marac', 'mappa', 'regional-safeguarding-board', 'local-authority', 'local-authority-commissioners', 'council-community-safety-team', 'housing', 'fire-and-rescue-service', 'coroner', 'school', 'college', 'university', 'domestic-abuse-services', 'by-and-for-da-services', 'employer', 'home-office', 'ministry-of-justice', 'department-for-education', 'department-of-health-and-social-care', 'department-of-health', 'mhclg', 'dluhc', 'mhclg-2018', 'dclg', 'department-for-work-and-pensions', 'department-for-business-and-trade', 'dcms', 'hm-treasury', 'attorney-generals-office', 'welsh-government', 'domestic-abuse-commissioner', 'college-of-policing', 'other')),
    CONSTRAINT "action.target_date" CHECK ("target_date" >= '0001' AND ("target_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("target_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("target_date" || '-01', '+0 days') IS "target_date" || '-01') OR ("target_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("target_date", '+0 days') IS "target_date"))),
    CONSTRAINT "action.status" CHECK ("status" IN ('not-started', 'in-progress', 'completed', 'abandoned', 'incomplete', 'other', 'not-recorded')),
    CONSTRAINT "action.status_as_at" CHECK ("status_as_at" >= '0001' AND ("status_as_at" GLOB '[0-9][0-9][0-9][0-9]' OR ("status_as_at" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("status_as_at" || '-01', '+0 days') IS "status_as_at" || '-01') OR ("status_as_at" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("status_as_at", '+0 days') IS "status_as_at"))),
    CONSTRAINT "action.completed_details" CHECK (("completed_details" <> '') AND (length("completed_details") <= 10000)),
    CONSTRAINT "action.not_progressed_explanation" CHECK (("not_progressed_explanation" <> '') AND (length("not_progressed_explanation") <= 10000)),
    CONSTRAINT "action.progress_details" CHECK (("progress_details" <> '') AND (length("progress_details") <= 10000)),
    CONSTRAINT "action.other_reason_details" CHECK (("other_reason_details" <> '') AND (length("other_reason_details") <= 10000)),
    CONSTRAINT "action.further_details" CHECK (("further_details" <> '') AND (length("further_details") <= 10000)),
    CONSTRAINT "action.alternative_action" CHECK (("alternative_action" <> '') AND (length("alternative_action") <= 10000)),
    CONSTRAINT "action.completed_date" CHECK ("completed_date" >= '0001' AND ("completed_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("completed_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("completed_date" || '-01', '+0 days') IS "completed_date" || '-01') OR ("completed_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("completed_date", '+0 days') IS "completed_date"))),
    CONSTRAINT "action.owner_role" CHECK (("owner_role" <> '') AND (length("owner_role") <= 200)),
    PRIMARY KEY ("action_id"),
    FOREIGN KEY ("recommendation_id") REFERENCES "recommendation" ("recommendation_id")
);

CREATE TABLE "action_status_history" (
    "action_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "status_other" TEXT,
    "as_at_date" TEXT NOT NULL,
    "changed_by" TEXT,
    "changed_by_other" TEXT,
    CONSTRAINT "action_status_history.action_id" CHECK (("action_id" <> '') AND (length("action_id") <= 100)),
    CONSTRAINT "action_status_history.status" CHECK ("status" IN ('not-started', 'in-progress', 'completed', 'abandoned', 'incomplete', 'other', 'not-recorded')),
    CONSTRAINT "action_status_history.status_other" CHECK (("status_other" <> '') AND (length("status_other") <= 10000)),
    CONSTRAINT "action_status_history.as_at_date" CHECK ("as_at_date" >= '0001' AND ("as_at_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("as_at_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("as_at_date" || '-01', '+0 days') IS "as_at_date" || '-01') OR ("as_at_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("as_at_date", '+0 days') IS "as_at_date"))),
    CONSTRAINT "action_status_history.changed_by" CHECK (("changed_by" <> '') AND (length("changed_by") <= 200)),
    CONSTRAINT "action_status_history.changed_by_other" CHECK (("changed_by_other" <> '') AND (length("changed_by_other") <= 10000)),
    UNIQUE ("action_id", "as_at_date", "status"),
    FOREIGN KEY ("action_id") REFERENCES "action" ("action_id")
);

CREATE TABLE "assessment" (
    "assessment_id" TEXT NOT NULL,
    "recommendation_id" TEXT NOT NULL,
    "as_at_date" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "level_rationale" TEXT,
    "quality" TEXT NOT NULL,
    "quality_rationale" TEXT,
    "expected_by" TEXT,
    "expected_by_basis" TEXT,
    "agreed_by_partnership" INTEGER NOT NULL,
    "agreed_date" TEXT,
    "has_concerns" INTEGER NOT NULL,
    "concern_explanation" TEXT,
    "assessed_by" TEXT NOT NULL,
    "assessed_by_other" TEXT,
    "independent_check" TEXT,
    CONSTRAINT "assessment.assessment_id" CHECK (("assessment_id" <> '' AND "assessment_id" = trim("assessment_id") AND instr("assessment_id", ';') = 0 AND instr("assessment_id", char(9)) = 0 AND instr("assessment_id", char(10)) = 0 AND instr("assessment_id", char(13)) = 0) AND (length("assessment_id") <= 100)),
    CONSTRAINT "assessment.recommendation_id" CHECK (("recommendation_id" <> '') AND (length("recommendation_id") <= 100)),
    CONSTRAINT "assessment.as_at_date" CHECK ("as_at_date" >= '0001' AND ("as_at_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("as_at_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("as_at_date" || '-01', '+0 days') IS "as_at_date" || '-01') OR ("as_at_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("as_at_date", '+0 days') IS "as_at_date"))),
    CONSTRAINT "assessment.level" CHECK ("level" IN ('fully', 'partly', 'somewhat', 'not-yet', 'not-assessed')),
    CONSTRAINT "assessment.level_rationale" CHECK (("level_rationale" <> '') AND (length("level_rationale") <= 10000)),
    CONSTRAINT "assessment.quality" CHECK ("quality" IN ('gold', 'silver', 'bronze', 'not-met-yet', 'not-met', 'not-assessed')),
    CONSTRAINT "assessment.quality_rationale" CHECK (("quality_rationale" <> '') AND (length("quality_rationale") <= 10000)),
    CONSTRAINT "assessment.expected_by" CHECK ("expected_by" >= '0001' AND ("expected_by" GLOB '[0-9][0-9][0-9][0-9]' OR ("expected_by" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("expected_by" || '-01', '+0 days') IS "expected_by" || '-01') OR ("expected_by" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("expected_by", '+0 days') IS "expected_by"))),
    CONSTRAINT "assessment.expected_by_basis" CHECK ("expected_by_basis" IN ('within-6-months', 'within-12-months', 'action-plan-timescale')),
    CONSTRAINT "assessment.agreed_by_partnership" CHECK ("agreed_by_partnership" IN (0, 1)),
    CONSTRAINT "assessment.agreed_date" CHECK ("agreed_date" >= '0001' AND ("agreed_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("agreed_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("agreed_date" || '-01', '+0 days') IS "agreed_date" || '-01') OR ("agreed_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("agreed_date", '+0 days') IS "agreed_date"))),
    CONSTRAINT "assessment.has_concerns" CHECK ("has_concerns" IN (0, 1)),
    CONSTRAINT "assessment.concern_explanation" CHECK (("concern_explanation" <> '') AND (length("concern_explanation") <= 10000)),
    CONSTRAINT "assessment.assessed_by" CHECK (("assessed_by" <> '') AND (length("assessed_by") <= 200)),
    CONSTRAINT "assessment.assessed_by_other" CHECK (("assessed_by_other" <> '') AND (length("assessed_by_other") <= 10000)),
    CONSTRAINT "assessment.independent_check" CHECK ("independent_check" IN ('none', 'dip-sampled', 'verified', 'downgraded', 'upgraded')),
    PRIMARY KEY ("assessment_id"),
    UNIQUE ("recommendation_id", "as_at_date"),
    FOREIGN KEY ("recommendation_id") REFERENCES "recommendation" ("recommendation_id")
);

CREATE TABLE "evidence" (
    "evidence_id" TEXT NOT NULL,
    "evidence_type" TEXT NOT NULL,
    "evidence_type_other" TEXT,
    "kind" TEXT NOT NULL,
    "file_name" TEXT,
    "link" TEXT,
    "note" TEXT,
    "measure" TEXT,
    "value_before" REAL,
    "value_after" REAL,
    "unit" TEXT,
    "period_start" TEXT,
    "period_end" TEXT,
    "evidence_date" TEXT,
    "validated" TEXT,
    CONSTRAINT "evidence.evidence_id" CHECK (("evidence_id" <> '' AND "evidence_id" = trim("evidence_id") AND instr("evidence_id", ';') = 0 AND instr("evidence_id", char(9)) = 0 AND instr("evidence_id", char(10)) = 0 AND instr("evidence_id", char(13)) = 0) AND (length("evidence_id") <= 100)),
    CONSTRAINT "evidence.evidence_type" CHECK ("evidence_type" IN ('data-measure', 'audit', 'survey', 'case-review', 'professional-feedback', 'survivor-feedback', 'policy-document', 'training-record', 'meeting-record', 'inspection-report', 'other', 'quantitative', 'qualitative', 'documentary')),
    CONSTRAINT "evidence.evidence_type_other" CHECK (("evidence_type_other" <> '') AND (length("evidence_type_other") <= 10000)),
    CONSTRAINT "evidence.kind" CHECK ("kind" IN ('file', 'link', 'note')),
    CONSTRAINT "evidence.file_name" CHECK (("file_name" <> '') AND (length("file_name") <= 200)),
    CONSTRAINT "evidence.link" CHECK ((("link" LIKE 'http://_%' OR "link" LIKE 'https://_%') AND "link" NOT GLOB '*[ <>"{|}\^`]*' AND instr("link", char(9)) = 0 AND instr("link", char(10)) = 0 AND instr("link", char(13)) = 0) AND (length("link") <= 2000)),
    CONSTRAINT "evidence.note" CHECK (("note" <> '') AND (length("note") <= 10000)),
    CONSTRAINT "evidence.measure" CHECK (("measure" <> '') AND (length("measure") <= 200)),
    CONSTRAINT "evidence.value_before" CHECK (typeof("value_before") IN ('integer', 'real', 'null')),
    CONSTRAINT "evidence.value_after" CHECK (typeof("value_after") IN ('integer', 'real', 'null')),
    CONSTRAINT "evidence.unit" CHECK (("unit" <> '') AND (length("unit") <= 200)),
    CONSTRAINT "evidence.period_start" CHECK ("period_start" >= '0001' AND ("period_start" GLOB '[0-9][0-9][0-9][0-9]' OR ("period_start" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("period_start" || '-01', '+0 days') IS "period_start" || '-01') OR ("period_start" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("period_start", '+0 days') IS "period_start"))),
    CONSTRAINT "evidence.period_end" CHECK ("period_end" >= '0001' AND ("period_end" GLOB '[0-9][0-9][0-9][0-9]' OR ("period_end" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("period_end" || '-01', '+0 days') IS "period_end" || '-01') OR ("period_end" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("period_end", '+0 days') IS "period_end"))),
    CONSTRAINT "evidence.evidence_date" CHECK ("evidence_date" >= '0001' AND ("evidence_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("evidence_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("evidence_date" || '-01', '+0 days') IS "evidence_date" || '-01') OR ("evidence_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("evidence_date", '+0 days') IS "evidence_date"))),
    CONSTRAINT "evidence.validated" CHECK ("validated" IN ('yes', 'no', 'not-checked')),
    PRIMARY KEY ("evidence_id")
);

CREATE TABLE "national_response" (
    "response_id" TEXT NOT NULL,
    "recommendation_id" TEXT NOT NULL,
    "national_body" TEXT NOT NULL,
    "national_body_other" TEXT,
    "body_was_aware" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "decision" TEXT,
    "sent_date" TEXT,
    "covering_letter_sent" INTEGER,
    "secretariat_recorded_date" TEXT,
    "received_date" TEXT,
    "acknowledged_date" TEXT,
    "responded_date" TEXT,
    "response_text" TEXT,
    "not_taken_forward_reason" TEXT,
    "transferred_to" TEXT,
    "transferred_to_other" TEXT,
    "transferred_date" TEXT,
    "csp_informed" TEXT NOT NULL,
    "csp_informed_date" TEXT,
    "ministerial_board_date" TEXT,
    "as_at_date" TEXT NOT NULL,
    CONSTRAINT "national_response.response_id" CHECK (("response_id" <> '' AND "response_id" = trim("response_id") AND instr("response_id", ';') = 0 AND instr("response_id", char(9)) = 0 AND instr("response_id", char(10)) = 0 AND instr("response_id", char(13)) = 0) AND (length("response_id") <= 100)),
    CONSTRAINT "national_response.recommendation_id" CHECK (("recommendation_id" <> '') AND (length("recommendation_id") <= 100)),
    CONSTRAINT "national_response.national_body" CHECK ("national_body" IN ('group-health', 'group-criminal-justice', 'group-adult-services', 'group-childrens-services', 'group-partnership', 'group-local-government', 'group-education', 'group-voluntary', 'group-national', 'accident-and-emergency', 'community-health', 'gp', 'hospital', 'local-health-trust', 'local-health-board', 'integrated-care-board', 'clinical-commissioning-group', 'mental-health-services', 'midwifery', 'public-health', 'drug-and-alcohol-services', 'ambulance-service', 'care-quality-commission', 'nhs-england', 'police', 'probation-service', 'crown-prosecution-service', 'hmcts', 'hmicfrs', 'hmic', 'hm-prison-and-probation-service', 'national-offender-management-service', 'parole-board', 'immigration-enforcement', 'police-and-crime-commissioner', 'youth-offending-service', 'independent-office-for-police-conduct', 'independent-police-complaints-commission', 'dvp-unresolved', 'adult-social-care', 'safeguarding-adults-board', 'care-provider', 'childrens-social-care', 'safeguarding-children-board', 'safeguarding-children-partnership', 'social-services', 'community-safety-partnership', 'domestic-abuse-partnership-board', 'mash', 'matac', 'marac', 'mappa', 'regional-safeguarding-board', 'local-authority', 'local-authority-commissioners', 'council-community-safety-team', 'housing', 'fire-and-rescue-service', 'coroner', 'school', 'college', 'university', 'domestic-abuse-services', 'by-and-for-da-services', 'employer', 'home-office', 'ministry-of-justice', 'department-for-education', 'department-of-health-and-social-care', 'department-of-health', 'mhclg', 'dluhc', 'mhclg-2018', 'dclg', 'department-for-work-and-pensions', 'department-for-business-and-trade', 'dcms', 'hm-treasury', 'attorney-generals-office', 'welsh-government', 'domestic-abuse-commissioner', 'college-of-policing', 'other')),
    CONSTRAINT "national_response.national_body_other" CHECK (("national_body_other" <> '') AND (length("national_body_other") <= 10000)),
    CONSTRAINT "national_response.body_was_aware" CHECK ("body_was_aware" IN ('yes', 'no', 'not-known', 'not-confirmed')),
    CONSTRAINT "national_response.status" CHECK ("status" IN ('not-yet-sent', 'sent-not-acknowledged', 'acknowledged', 'in-progress', 'completed', 'incomplete', 'not-taken-forward', 'transferred', 'unable-to-respond', 'not-recorded')),
    CONSTRAINT "national_response.decision" CHECK ("decision" IN ('accepts', 'partially-accepts', 'rejects', 'covered-by-parent', 'no-response-required')),
    CONSTRAINT "national_response.sent_date" CHECK ("sent_date" >= '0001' AND ("sent_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("sent_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("sent_date" || '-01', '+0 days') IS "sent_date" || '-01') OR ("sent_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("sent_date", '+0 days') IS "sent_date"))),
    CONSTRAINT "national_response.covering_letter_sent" CHECK ("covering_letter_sent" IN (0, 1)),
    CONSTRAINT "national_response.secretariat_recorded_date" CHECK ("secretariat_recorded_date" >= '0001' AND ("secretariat_recorded_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("secretariat_recorded_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("secretariat_recorded_date" || '-01', '+0 days') IS "secretariat_recorded_date" || '-01') OR ("secretariat_recorded_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("secretariat_recorded_date", '+0 days') IS "secretariat_recorded_date"))),
    CONSTRAINT "national_response.received_date" CHECK ("received_date" >= '0001' AND ("received_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("received_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("received_date" || '-01', '+0 days') IS "received_date" || '-01') OR ("received_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("received_date", '+0 days') IS "received_date"))),
    CONSTRAINT "national_response.acknowledged_date" CHECK ("acknowledged_date" >= '0001' AND ("acknowledged_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("acknowledged_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("acknowledged_date" || '-01', '+0 days') IS "acknowledged_date" || '-01') OR ("acknowledged_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("acknowledged_date", '+0 days') IS "acknowledged_date"))),
    CONSTRAINT "national_response.responded_date" CHECK ("responded_date" >= '0001' AND ("responded_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("responded_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("responded_date" || '-01', '+0 days') IS "responded_date" || '-01') OR ("responded_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("responded_date", '+0 days') IS "responded_date"))),
    CONSTRAINT "national_response.response_text" CHECK (("response_text" <> '') AND (length("response_text") <= 10000)),
    CONSTRAINT "national_response.not_taken_forward_reason" CHECK (("not_taken_forward_reason" <> '') AND (length("not_taken_forward_reason") <= 10000)),
    CONSTRAINT "national_response.transferred_to" CHECK ("transferred_to" IN ('group-health', 'group-criminal-justice', 'group-adult-services', 'group-childrens-services', 'group-partnership', 'group-local-government', 'group-education', 'group-voluntary', 'group-national', 'accident-and-emergency', 'community-health', 'gp', 'hospital', 'local-health-trust', 'local-health-board', 'integrated-care-board', 'clinical-commissioning-group', 'mental-health-services', 'midwifery', 'public-health', 'drug-and-alcohol-services', 'ambulance-service', 'care-quality-commission', 'nhs-england', 'police', 'probation-service', 'crown-prosecution-service', 'hmcts', 'hmicfrs', 'hmic', 'hm-prison-and-probation-service', 'national-offender-management-service', 'parole-board', 'immigration-enforcement', 'police-and-crime-commissioner', 'youth-offending-service', 'independent-office-for-police-conduct', 'independent-police-complaints-commission', 'dvp-unresolved', 'adult-social-care', 'safeguarding-adults-board', 'care-provider', 'childrens-social-care', 'safeguarding-children-board', 'safeguarding-children-partnership', 'social-services', 'community-safety-partnership', 'domestic-abuse-partnership-board', 'mash', 'matac', 'marac', 'mappa', 'regional-safeguarding-board', 'local-authority', 'local-authority-commissioners', 'council-community-safety-team', 'housing', 'fire-and-rescue-service', 'coroner', 'school', 'college', 'university', 'domestic-abuse-services', 'by-and-for-da-services', 'employer', 'home-office', 'ministry-of-justice', 'department-for-education', 'department-of-health-and-social-care', 'department-of-health', 'mhclg', 'dluhc', 'mhclg-2018', 'dclg', 'department-for-work-and-pensions', 'department-for-business-and-trade', 'dcms', 'hm-treasury', 'attorney-generals-office', 'welsh-government', 'domestic-abuse-commissioner', 'college-of-policing', 'other')),
    CONSTRAINT "national_response.transferred_to_other" CHECK (("transferred_to_other" <> '') AND (length("transferred_to_other") <= 10000)),
    CONSTRAINT "national_response.transferred_date" CHECK ("transferred_date" >= '0001' AND ("transferred_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("transferred_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("transferred_date" || '-01', '+0 days') IS "transferred_date" || '-01') OR ("transferred_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("transferred_date", '+0 days') IS "transferred_date"))),
    CONSTRAINT "national_response.csp_informed" CHECK ("csp_informed" IN ('yes', 'no', 'not-known', 'not-confirmed')),
    CONSTRAINT "national_response.csp_informed_date" CHECK ("csp_informed_date" >= '0001' AND ("csp_informed_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("csp_informed_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("csp_informed_date" || '-01', '+0 days') IS "csp_informed_date" || '-01') OR ("csp_informed_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("csp_informed_date", '+0 days') IS "csp_informed_date"))),
    CONSTRAINT "national_response.ministerial_board_date" CHECK ("ministerial_board_date" >= '0001' AND ("ministerial_board_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("ministerial_board_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("ministerial_board_date" || '-01', '+0 days') IS "ministerial_board_date" || '-01') OR ("ministerial_board_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("ministerial_board_date", '+0 days') IS "ministerial_board_date"))),
    CONSTRAINT "national_response.as_at_date" CHECK ("as_at_date" >= '0001' AND ("as_at_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("as_at_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("as_at_date" || '-01', '+0 days') IS "as_at_date" || '-01') OR ("as_at_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("as_at_date", '+0 days') IS "as_at_date"))),
    PRIMARY KEY ("response_id"),
    FOREIGN KEY ("recommendation_id") REFERENCES "recommendation" ("recommendation_id")
);

CREATE TABLE "escalation" (
    "escalation_id" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "raised_date" TEXT NOT NULL,
    "raised_by" TEXT NOT NULL,
    "raised_by_other" TEXT,
    "outcome" TEXT,
    "closed_date" TEXT,
    "skipped_step_reason" TEXT,
    CONSTRAINT "escalation.escalation_id" CHECK (("escalation_id" <> '' AND "escalation_id" = trim("escalation_id") AND instr("escalation_id", ';') = 0 AND instr("escalation_id", char(9)) = 0 AND instr("escalation_id", char(10)) = 0 AND instr("escalation_id", char(13)) = 0) AND (length("escalation_id") <= 100)),
    CONSTRAINT "escalation.about" CHECK (("about" <> '') AND (length("about") <= 100)),
    CONSTRAINT "escalation.step" CHECK ("step" IN ('csp', 'pcc', 'commissioner', 'ministerial-board')),
    CONSTRAINT "escalation.raised_date" CHECK ("raised_date" >= '0001' AND ("raised_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("raised_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("raised_date" || '-01', '+0 days') IS "raised_date" || '-01') OR ("raised_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("raised_date", '+0 days') IS "raised_date"))),
    CONSTRAINT "escalation.raised_by" CHECK (("raised_by" <> '') AND (length("raised_by") <= 200)),
    CONSTRAINT "escalation.raised_by_other" CHECK (("raised_by_other" <> '') AND (length("raised_by_other") <= 10000)),
    CONSTRAINT "escalation.outcome" CHECK (("outcome" <> '') AND (length("outcome") <= 10000)),
    CONSTRAINT "escalation.closed_date" CHECK ("closed_date" >= '0001' AND ("closed_date" GLOB '[0-9][0-9][0-9][0-9]' OR ("closed_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND date("closed_date" || '-01', '+0 days') IS "closed_date" || '-01') OR ("closed_date" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("closed_date", '+0 days') IS "closed_date"))),
    CONSTRAINT "escalation.skipped_step_reason" CHECK (("skipped_step_reason" <> '') AND (length("skipped_step_reason") <= 10000)),
    PRIMARY KEY ("escalation_id")
);

CREATE TABLE "learning_item" (
    "learning_id" TEXT NOT NULL,
    "learning_type" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "theme_other" TEXT,
    "agencies_other" TEXT,
    "effect_validated" TEXT NOT NULL,
    "url" TEXT,
    CONSTRAINT "learning_item.learning_id" CHECK (("learning_id" <> '' AND "learning_id" = trim("learning_id") AND instr("learning_id", ';') = 0 AND instr("learning_id", char(9)) = 0 AND instr("learning_id", char(10)) = 0 AND instr("learning_id", char(13)) = 0) AND (length("learning_id") <= 100)),
    CONSTRAINT "learning_item.learning_type" CHECK ("learning_type" IN ('notable-practice', 'good-practice', 'early-learning', 'thematic-summary', 'one-page-summary', 'training-material')),
    CONSTRAINT "learning_item.title" CHECK (("title" <> '') AND (length("title") <= 200)),
    CONSTRAINT "learning_item.summary" CHECK (("summary" <> '') AND (length("summary") <= 4000)),
    CONSTRAINT "learning_item.theme_other" CHECK (("theme_other" <> '') AND (length("theme_other") <= 10000)),
    CONSTRAINT "learning_item.agencies_other" CHECK (("agencies_other" <> '') AND (length("agencies_other") <= 10000)),
    CONSTRAINT "learning_item.effect_validated" CHECK ("effect_validated" IN ('yes', 'no', 'not-checked')),
    CONSTRAINT "learning_item.url" CHECK ((("url" LIKE 'http://_%' OR "url" LIKE 'https://_%') AND "url" NOT GLOB '*[ <>"{|}\^`]*' AND instr("url", char(9)) = 0 AND instr("url", char(10)) = 0 AND instr("url", char(13)) = 0) AND (length("url") <= 2000)),
    PRIMARY KEY ("learning_id")
);

CREATE TABLE "submission_covers_area" (
    "submission_id" TEXT NOT NULL REFERENCES "submission" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "submission_covers_area.value" CHECK (("value" <> '') AND (length("value") <= 200)),
    PRIMARY KEY ("submission_id", "position")
);

CREATE TABLE "review_other_areas_involved" (
    "review_id" TEXT NOT NULL REFERENCES "review" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "review_other_areas_involved.value" CHECK (("value" <> '') AND (length("value") <= 200)),
    PRIMARY KEY ("review_id", "position")
);

CREATE TABLE "review_joint_review_partners" (
    "review_id" TEXT NOT NULL REFERENCES "review" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "review_joint_review_partners.value" CHECK (("value" <> '') AND (length("value") <= 200)),
    PRIMARY KEY ("review_id", "position")
);

CREATE TABLE "review_joint_with_review_type" (
    "review_id" TEXT NOT NULL REFERENCES "review" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "review_joint_with_review_type.value" CHECK ("value" IN ('domestic-homicide-review', 'dardr', 'susr', 'susr-with-dardr-element', 'joint-with-safeguarding-adults', 'joint-with-child-review', 'joint-with-mental-health-homicide', 'joint-with-owhr', 'discretionary')),
    PRIMARY KEY ("review_id", "position")
);

CREATE TABLE "review_family_support_service" (
    "review_id" TEXT NOT NULL REFERENCES "review" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "review_family_support_service.value" CHECK ("value" IN ('advocacy-after-fatal-domestic-abuse', 'national-homicide-service', 'by-and-for-service', 'another-service', 'no-service', 'not-known')),
    PRIMARY KEY ("review_id", "position")
);

CREATE TABLE "review_delay_reason" (
    "review_id" TEXT NOT NULL REFERENCES "review" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "review_delay_reason.value" CHECK ("value" IN ('criminal-proceedings', 'police-investigation', 'inquest', 'family-contact', 'judicial-review', 'chair-recruitment', 'imr-capacity', 'agency-capacity', 'multiple-reviews', 'qa-backlog', 'qa-amendments', 'csp-decision', 'other')),
    PRIMARY KEY ("review_id", "position")
);

CREATE TABLE "review_hold_reason" (
    "review_id" TEXT NOT NULL REFERENCES "review" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "review_hold_reason.value" CHECK ("value" IN ('criminal-proceedings', 'police-investigation', 'inquest', 'family-contact', 'judicial-review', 'chair-recruitment', 'imr-capacity', 'agency-capacity', 'multiple-reviews', 'qa-backlog', 'qa-amendments', 'csp-decision', 'other')),
    PRIMARY KEY ("review_id", "position")
);

CREATE TABLE "person_protected_characteristics_considered" (
    "person_id" TEXT NOT NULL REFERENCES "person" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "person_protected_characteristics_considered.value" CHECK ("value" IN ('age', 'disability', 'gender-reassignment', 'marriage-and-civil-partnership', 'pregnancy-and-maternity', 'race', 'religion-or-belief', 'sex', 'sexual-orientation')),
    PRIMARY KEY ("person_id", "position")
);

CREATE TABLE "person_mental_health" (
    "person_id" TEXT NOT NULL REFERENCES "person" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "person_mental_health.value" CHECK ("value" IN ('depression', 'psychosis', 'schizophrenia', 'bipolar', 'paranoia', 'self-harm', 'suicidal-thoughts', 'suicide-attempt', 'low-mood-anxiety-no-diagnosis', 'anxiety', 'adjustment-disorder', 'ptsd', 'panic-attacks', 'not-specified', 'none', 'not-recorded')),
    PRIMARY KEY ("person_id", "position")
);

CREATE TABLE "person_substance_use" (
    "person_id" TEXT NOT NULL REFERENCES "person" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "person_substance_use.value" CHECK ("value" IN ('alcohol', 'drugs', 'alcohol-and-drugs', 'none', 'not-recorded')),
    PRIMARY KEY ("person_id", "position")
);

CREATE TABLE "person_history_of_violence" (
    "person_id" TEXT NOT NULL REFERENCES "person" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "person_history_of_violence.value" CHECK ("value" IN ('towards-victim', 'towards-perpetrator', 'towards-women', 'towards-others', 'general-criminality', 'none-known', 'not-recorded')),
    PRIMARY KEY ("person_id", "position")
);

CREATE TABLE "recommendation_addressed_to" (
    "recommendation_id" TEXT NOT NULL REFERENCES "recommendation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "recommendation_addressed_to.value" CHECK ("value" IN ('group-health', 'group-criminal-justice', 'group-adult-services', 'group-childrens-services', 'group-partnership', 'group-local-government', 'group-education', 'group-voluntary', 'group-national', 'accident-and-emergency', 'community-health', 'gp', 'hospital', 'local-health-trust', 'local-health-board', 'integrated-care-board', 'clinical-commissioning-group', 'mental-health-services', 'midwifery', 'public-health', 'drug-and-alcohol-services', 'ambulance-service', 'care-quality-commission', 'nhs-england', 'police', 'probation-service', 'crown-prosecution-service', 'hmcts', 'hmicfrs', 'hmic', 'hm-prison-and-probation-service', 'national-offender-management-service', 'parole-board', 'immigration-enforcement', 'police-and-crime-commissioner', 'youth-offending-service', 'independent-office-for-police-conduct', 'independent-police-complaints-commission', 'dvp-unresolved', 'adult-social-care', 'safeguarding-adults-board', 'care-provider', 'childrens-social-care', 'safeguarding-children-board', 'safeguarding-children-partnership', 'social-services', 'community-safety-partnership', 'domestic-abuse-partnership-board', 'mash', 'matac', 'marac', 'mappa', 'regional-safeguarding-board', 'local-authority', 'local-authority-commissioners', 'council-community-safety-team', 'housing', 'fire-and-rescue-service', 'coroner', 'school', 'college', 'university', 'domestic-abuse-services', 'by-and-for-da-services', 'employer', 'home-office', 'ministry-of-justice', 'department-for-education', 'department-of-health-and-social-care', 'department-of-health', 'mhclg', 'dluhc', 'mhclg-2018', 'dclg', 'department-for-work-and-pensions', 'department-for-business-and-trade', 'dcms', 'hm-treasury', 'attorney-generals-office', 'welsh-government', 'domestic-abuse-commissioner', 'college-of-policing', 'other')),
    PRIMARY KEY ("recommendation_id", "position")
);

CREATE TABLE "recommendation_theme" (
    "recommendation_id" TEXT NOT NULL REFERENCES "recommendation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "recommendation_theme.value" CHECK ("value" IN ('criminal-justice', 'adult-services', 'health', 'childrens-services', 'multi-agency-working', 'improving-assessments', 'information-management', 'developing-practice', 'training-and-development', 'policy-and-process', 'culture-and-equality', 'perpetrator-management', 'other', 'agency-area', 'improvement')),
    PRIMARY KEY ("recommendation_id", "position")
);

CREATE TABLE "recommendation_theme_2016" (
    "recommendation_id" TEXT NOT NULL REFERENCES "recommendation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "recommendation_theme_2016.value" CHECK ("value" IN ('technology-systems', 'guidelines', 'identification-of-risk', 'training', 'policy', 'inter-agency-communication', 'multi-agency-working', 'record-keeping', 'awareness-raising', 'report-action-plan-findings', 'other')),
    PRIMARY KEY ("recommendation_id", "position")
);

CREATE TABLE "recommendation_factor" (
    "recommendation_id" TEXT NOT NULL REFERENCES "recommendation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "recommendation_factor.value" CHECK ("value" IN ('f1', 'f1a', 'f1b', 'f1c', 'f1d', 'f1e', 'f1f', 'f1g', 'f1h', 'f1i', 'f1j', 'f1k', 'f1l', 'f1m', 'f1n', 'f1o', 'f2', 'f2a', 'f2b', 'f2c', 'f2d', 'f2e', 'f3', 'f3a', 'f3b', 'f3c', 'f3d', 'f4', 'f4a', 'f4b', 'f4c', 'f4d', 'f5', 'f5a', 'f5b', 'f5c', 'f5d', 'f5e', 'f5f', 'f6', 'f6a', 'f6b', 'f6c', 'f6d', 'f6e', 'f7', 'f7a', 'f7b', 'f7c', 'f8', 'f8a', 'f8b', 'f8c', 'f8d', 'f8e', 'f8f', 'f8g', 'f8h', 'f9')),
    PRIMARY KEY ("recommendation_id", "position")
);

CREATE TABLE "recommendation_smart_criteria_met" (
    "recommendation_id" TEXT NOT NULL REFERENCES "recommendation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "recommendation_smart_criteria_met.value" CHECK ("value" IN ('specific', 'measurable', 'achievable', 'relevant', 'time-bound')),
    PRIMARY KEY ("recommendation_id", "position")
);

CREATE TABLE "recommendation_qa_change" (
    "recommendation_id" TEXT NOT NULL REFERENCES "recommendation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "recommendation_qa_change.value" CHECK ("value" IN ('body-corrected', 'clarity', 'quality')),
    PRIMARY KEY ("recommendation_id", "position")
);

CREATE TABLE "recommendation_similar_to" (
    "recommendation_id" TEXT NOT NULL REFERENCES "recommendation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "recommendation_similar_to.value" CHECK (("value" <> '') AND (length("value") <= 100)),
    PRIMARY KEY ("recommendation_id", "position")
);

CREATE TABLE "action_agencies" (
    "action_id" TEXT NOT NULL REFERENCES "action" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "action_agencies.value" CHECK ("value" IN ('group-health', 'group-criminal-justice', 'group-adult-services', 'group-childrens-services', 'group-partnership', 'group-local-government', 'group-education', 'group-voluntary', 'group-national', 'accident-and-emergency', 'community-health', 'gp', 'hospital', 'local-health-trust', 'local-health-board', 'integrated-care-board', 'clinical-commissioning-group', 'mental-health-services', 'midwifery', 'public-health', 'drug-and-alcohol-services', 'ambulance-service', 'care-quality-commission', 'nhs-england', 'police', 'probation-service', 'crown-prosecution-service', 'hmcts', 'hmicfrs', 'hmic', 'hm-prison-and-probation-service', 'national-offender-management-service', 'parole-board', 'immigration-enforcement', 'police-and-crime-commissioner', 'youth-offending-service', 'independent-office-for-police-conduct', 'independent-police-complaints-commission', 'dvp-unresolved', 'adult-social-care', 'safeguarding-adults-board', 'care-provider', 'childrens-social-care', 'safeguarding-children-board', 'safeguarding-children-partnership', 'social-services', 'community-safety-partnership', 'domestic-abuse-partnership-board', 'mash', 'matac', 'marac', 'mappa', 'regional-safeguarding-board', 'local-authority', 'local-authority-commissioners', 'council-community-safety-team', 'housing', 'fire-and-rescue-service', 'coroner', 'school', 'college', 'university', 'domestic-abuse-services', 'by-and-for-da-services', 'employer', 'home-office', 'ministry-of-justice', 'department-for-education', 'department-of-health-and-social-care', 'department-of-health', 'mhclg', 'dluhc', 'mhclg-2018', 'dclg', 'department-for-work-and-pensions', 'department-for-business-and-trade', 'dcms', 'hm-treasury', 'attorney-generals-office', 'welsh-government', 'domestic-abuse-commissioner', 'college-of-policing', 'other')),
    PRIMARY KEY ("action_id", "position")
);

CREATE TABLE "action_organisations" (
    "action_id" TEXT NOT NULL REFERENCES "action" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "action_organisations.value" CHECK (("value" <> '') AND (length("value") <= 200)),
    PRIMARY KEY ("action_id", "position")
);

CREATE TABLE "action_reason_code" (
    "action_id" TEXT NOT NULL REFERENCES "action" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "action_reason_code.value" CHECK ("value" IN ('lack-of-resource', 'organisational-change', 'superseded', 'alternative-taken', 'no-longer-relevant', 'process-conflict', 'awaiting-national-feedback', 'needs-national-action', 'technical-issue', 'not-ascertained', 'other')),
    PRIMARY KEY ("action_id", "position")
);

CREATE TABLE "action_depends_on_national" (
    "action_id" TEXT NOT NULL REFERENCES "action" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "action_depends_on_national.value" CHECK (("value" <> '') AND (length("value") <= 100)),
    PRIMARY KEY ("action_id", "position")
);

CREATE TABLE "assessment_quality_criteria" (
    "assessment_id" TEXT NOT NULL REFERENCES "assessment" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "assessment_quality_criteria.value" CHECK ("value" IN ('gold-strong-evidence', 'gold-quant-and-qual', 'gold-practice-culture', 'gold-systemic', 'gold-embedded', 'gold-learning-formalised', 'gold-kpi-progress', 'silver-practice-change', 'silver-practice-culture', 'silver-learning-repeated', 'silver-embed-6-months', 'bronze-disseminated-networks', 'bronze-briefings', 'bronze-embed-12-months', 'bronze-alternative-agreed', 'not-met-yet-prompt-action', 'not-met-no-evidence', 'not-met-no-alternative')),
    PRIMARY KEY ("assessment_id", "position")
);

CREATE TABLE "assessment_evidence" (
    "assessment_id" TEXT NOT NULL REFERENCES "assessment" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "assessment_evidence.value" CHECK (("value" <> '') AND (length("value") <= 100)),
    PRIMARY KEY ("assessment_id", "position"),
    FOREIGN KEY ("value") REFERENCES "evidence" ("evidence_id")
);

CREATE TABLE "national_response_evidence" (
    "response_id" TEXT NOT NULL REFERENCES "national_response" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "national_response_evidence.value" CHECK (("value" <> '') AND (length("value") <= 100)),
    PRIMARY KEY ("response_id", "position"),
    FOREIGN KEY ("value") REFERENCES "evidence" ("evidence_id")
);

CREATE TABLE "escalation_trigger" (
    "escalation_id" TEXT NOT NULL REFERENCES "escalation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "escalation_trigger.value" CHECK ("value" IN ('no-response', 'national-barrier', 'lack-of-resource', 'department-not-meeting', 'quality-concern')),
    PRIMARY KEY ("escalation_id", "position")
);

CREATE TABLE "learning_item_from_review" (
    "learning_id" TEXT NOT NULL REFERENCES "learning_item" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "learning_item_from_review.value" CHECK (("value" <> '') AND (length("value") <= 100)),
    PRIMARY KEY ("learning_id", "position"),
    FOREIGN KEY ("value") REFERENCES "review" ("review_id")
);

CREATE TABLE "learning_item_from_recommendation" (
    "learning_id" TEXT NOT NULL REFERENCES "learning_item" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "learning_item_from_recommendation.value" CHECK (("value" <> '') AND (length("value") <= 100)),
    PRIMARY KEY ("learning_id", "position"),
    FOREIGN KEY ("value") REFERENCES "recommendation" ("recommendation_id")
);

CREATE TABLE "learning_item_theme" (
    "learning_id" TEXT NOT NULL REFERENCES "learning_item" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "learning_item_theme.value" CHECK ("value" IN ('criminal-justice', 'adult-services', 'health', 'childrens-services', 'multi-agency-working', 'improving-assessments', 'information-management', 'developing-practice', 'training-and-development', 'policy-and-process', 'culture-and-equality', 'perpetrator-management', 'other', 'agency-area', 'improvement')),
    PRIMARY KEY ("learning_id", "position")
);

CREATE TABLE "learning_item_agencies" (
    "learning_id" TEXT NOT NULL REFERENCES "learning_item" ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "value" TEXT NOT NULL,
    CONSTRAINT "learning_item_agencies.value" CHECK ("value" IN ('group-health', 'group-criminal-justice', 'group-adult-services', 'group-childrens-services', 'group-partnership', 'group-local-government', 'group-education', 'group-voluntary', 'group-national', 'accident-and-emergency', 'community-health', 'gp', 'hospital', 'local-health-trust', 'local-health-board', 'integrated-care-board', 'clinical-commissioning-group', 'mental-health-services', 'midwifery', 'public-health', 'drug-and-alcohol-services', 'ambulance-service', 'care-quality-commission', 'nhs-england', 'police', 'probation-service', 'crown-prosecution-service', 'hmcts', 'hmicfrs', 'hmic', 'hm-prison-and-probation-service', 'national-offender-management-service', 'parole-board', 'immigration-enforcement', 'police-and-crime-commissioner', 'youth-offending-service', 'independent-office-for-police-conduct', 'independent-police-complaints-commission', 'dvp-unresolved', 'adult-social-care', 'safeguarding-adults-board', 'care-provider', 'childrens-social-care', 'safeguarding-children-board', 'safeguarding-children-partnership', 'social-services', 'community-safety-partnership', 'domestic-abuse-partnership-board', 'mash', 'matac', 'marac', 'mappa', 'regional-safeguarding-board', 'local-authority', 'local-authority-commissioners', 'council-community-safety-team', 'housing', 'fire-and-rescue-service', 'coroner', 'school', 'college', 'university', 'domestic-abuse-services', 'by-and-for-da-services', 'employer', 'home-office', 'ministry-of-justice', 'department-for-education', 'department-of-health-and-social-care', 'department-of-health', 'mhclg', 'dluhc', 'mhclg-2018', 'dclg', 'department-for-work-and-pensions', 'department-for-business-and-trade', 'dcms', 'hm-treasury', 'attorney-generals-office', 'welsh-government', 'domestic-abuse-commissioner', 'college-of-policing', 'other')),
    PRIMARY KEY ("learning_id", "position")
);
