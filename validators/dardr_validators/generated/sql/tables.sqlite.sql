-- The tables that the statements of rules.sqlite.sql are asked of. Compiled from the model.

CREATE TABLE "_today" ("day" TEXT);

CREATE TABLE "submission" ("_row" INTEGER, "_parent" INTEGER, "submission_id" TEXT, "schema_version" TEXT, "profile" TEXT, "as_at_date" TEXT, "as_at_date__first" TEXT, "as_at_date__last" TEXT, "created_at" TEXT, "created_at__first" TEXT, "created_at__last" TEXT, "submitted_by" TEXT, "submitted_by_other" TEXT, "covers_area" INTEGER, "data_source" TEXT, "replaces_submission" TEXT, "supplier_system" TEXT, "contact_role" TEXT, "record_counts" TEXT, "licence" TEXT);

CREATE TABLE "submission_covers_area" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "submission__aggregate_observation" ("_row" INTEGER, "_member" INTEGER);

CREATE TABLE "submission__area" ("_row" INTEGER, "_member" INTEGER);

CREATE TABLE "submission__escalation" ("_row" INTEGER, "_member" INTEGER);

CREATE TABLE "submission__evidence" ("_row" INTEGER, "_member" INTEGER);

CREATE TABLE "submission__learning_item" ("_row" INTEGER, "_member" INTEGER);

CREATE TABLE "submission__organisation" ("_row" INTEGER, "_member" INTEGER);

CREATE TABLE "submission__review" ("_row" INTEGER, "_member" INTEGER);

CREATE TABLE "review" ("_row" INTEGER, "_parent" INTEGER, "review_id" TEXT, "pilot_reference" TEXT, "local_reference" TEXT, "susr_reference" TEXT, "review_type" TEXT, "legal_definition" TEXT, "csp_area" TEXT, "tier_1_area" TEXT, "tier_2_area" TEXT, "other_areas_involved" INTEGER, "commissioning_csp" TEXT, "conducted_by" TEXT, "conducted_by_other" TEXT, "is_joint_review" BOOLEAN, "joint_review_partners" INTEGER, "submitting_csp_is_lead" BOOLEAN, "lead_csp" TEXT, "joint_with_review_type" INTEGER, "chair_name" TEXT, "author_name" TEXT, "author_is_chair" BOOLEAN, "chair_trained" TEXT, "chair_appointed_date" TEXT, "chair_appointed_date__first" TEXT, "chair_appointed_date__last" TEXT, "chair_training_date" TEXT, "chair_training_date__first" TEXT, "chair_training_date__last" TEXT, "chair_on_register" TEXT, "family_offered_involvement" TEXT, "family_advocacy_offered" TEXT, "family_support_service" INTEGER, "home_secretary_directed" BOOLEAN, "decision_not_to_review_reason" TEXT, "uses_rapid_review" BOOLEAN, "stage" TEXT, "delay_reason" INTEGER, "delay_reason_other" TEXT, "hold_reason" INTEGER, "hold_reason_other" TEXT, "death_month" TEXT, "death_month__first" TEXT, "death_month__last" TEXT, "notified_date" TEXT, "notified_date__first" TEXT, "notified_date__last" TEXT, "decision_date" TEXT, "decision_date__first" TEXT, "decision_date__last" TEXT, "home_office_informed_date" TEXT, "home_office_informed_date__first" TEXT, "home_office_informed_date__last" TEXT, "first_panel_date" TEXT, "first_panel_date__first" TEXT, "first_panel_date__last" TEXT, "sent_to_qa_date" TEXT, "sent_to_qa_date__first" TEXT, "sent_to_qa_date__last" TEXT, "first_heard_qa_date" TEXT, "first_heard_qa_date__first" TEXT, "first_heard_qa_date__last" TEXT, "qa_feedback_date" TEXT, "qa_feedback_date__first" TEXT, "qa_feedback_date__last" TEXT, "signed_off_date" TEXT, "signed_off_date__first" TEXT, "signed_off_date__last" TEXT, "published_date" TEXT, "published_date__first" TEXT, "published_date__last" TEXT, "publication_status" TEXT, "publication_url" TEXT, "library_url" TEXT, "not_published_explanation" TEXT, "learning_published" BOOLEAN, "learning_published_details" TEXT, "number_of_recommendations" INTEGER, "has_action_plan" BOOLEAN);

CREATE TABLE "review_other_areas_involved" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "review_joint_review_partners" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "review_joint_with_review_type" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "review_family_support_service" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "review_delay_reason" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "review_hold_reason" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "review__agency_finding" ("_row" INTEGER, "_member" INTEGER);

CREATE TABLE "review__death" ("_row" INTEGER, "_member" INTEGER);

CREATE TABLE "review__person" ("_row" INTEGER, "_member" INTEGER);

CREATE TABLE "review__recommendation" ("_row" INTEGER, "_member" INTEGER);

CREATE TABLE "review__review_event" ("_row" INTEGER, "_member" INTEGER);

CREATE TABLE "review_event" ("_row" INTEGER, "_parent" INTEGER, "event_id" TEXT, "review_id" TEXT, "event_type" TEXT, "event_date" TEXT, "event_date__first" TEXT, "event_date__last" TEXT, "date_precision" TEXT, "quality_assurer" TEXT, "quality_assurer_other" TEXT, "round" INTEGER, "outcome" TEXT, "note" TEXT);

CREATE TABLE "death" ("_row" INTEGER, "_parent" INTEGER, "death_id" TEXT, "review_id" TEXT, "victim" TEXT, "death_type" TEXT, "death_type_other" TEXT, "death_month" TEXT, "death_month__first" TEXT, "death_month__last" TEXT, "death_year" TEXT, "death_year__first" TEXT, "death_year__last" TEXT, "year_recorded" TEXT, "place_of_death" TEXT, "place_of_death_other" TEXT, "method_of_killing" TEXT, "method_of_killing_other" TEXT, "inquest_status" TEXT, "criminal_outcome" TEXT, "suspect_charged" BOOLEAN);

CREATE TABLE "person" ("_row" INTEGER, "_parent" INTEGER, "person_id" TEXT, "review_id" TEXT, "role" TEXT, "age_band" TEXT, "age_band_2016" TEXT, "sex" TEXT, "ethnic_group" TEXT, "disability" TEXT, "sexual_orientation" TEXT, "religion_or_belief" TEXT, "gender_reassignment" TEXT, "pregnancy_or_maternity" TEXT, "marital_status" TEXT, "protected_characteristics_considered" INTEGER, "mental_health" INTEGER, "mental_health_known_to" TEXT, "substance_use" INTEGER, "substance_use_known_to" TEXT, "history_of_violence" INTEGER, "history_known_to" TEXT, "marac_status" TEXT, "carer_role" BOOLEAN, "dependent_children_count_band" TEXT, "children_witnessed" TEXT, "firearms_licence_holder" TEXT);

CREATE TABLE "person_protected_characteristics_considered" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "person_mental_health" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "person_substance_use" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "person_history_of_violence" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "person__relationship" ("_row" INTEGER, "_member" INTEGER);

CREATE TABLE "relationship" ("_row" INTEGER, "_parent" INTEGER, "perpetrator" TEXT, "victim" TEXT, "relationship" TEXT, "living_together" TEXT, "separated" TEXT);

CREATE TABLE "agency_finding" ("_row" INTEGER, "_parent" INTEGER, "finding_id" TEXT, "review_id" TEXT, "factor" TEXT, "agency" TEXT, "agency_other" TEXT, "organisation" TEXT, "about_person_role" TEXT, "had_contact" TEXT, "is_good_practice" BOOLEAN, "imr_source" TEXT);

CREATE TABLE "recommendation" ("_row" INTEGER, "_parent" INTEGER, "recommendation_id" TEXT, "review_id" TEXT, "number" TEXT, "text" TEXT, "is_for_csp" BOOLEAN, "level" TEXT, "addressed_to" INTEGER, "other_agency_name" TEXT, "lead_national_body" TEXT, "cross_border_nation" TEXT, "cross_border_nation_other" TEXT, "theme" INTEGER, "theme_other" TEXT, "theme_2016" INTEGER, "theme_2016_other" TEXT, "factor" INTEGER, "priority" TEXT, "timescale" TEXT, "timescale__first" TEXT, "timescale__last" TEXT, "success_measure" TEXT, "smart_criteria_met" INTEGER, "source_in_review" TEXT, "corrected_by_quality_assurance" BOOLEAN, "qa_change" INTEGER, "made_date" TEXT, "made_date__first" TEXT, "made_date__last" TEXT, "similar_to" INTEGER);

CREATE TABLE "recommendation_addressed_to" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "recommendation_theme" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "recommendation_theme_2016" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "recommendation_factor" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "recommendation_smart_criteria_met" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "recommendation_qa_change" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "recommendation_similar_to" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "recommendation__action" ("_row" INTEGER, "_member" INTEGER);

CREATE TABLE "recommendation__assessment" ("_row" INTEGER, "_member" INTEGER);

CREATE TABLE "recommendation__escalation" ("_row" INTEGER, "_member" INTEGER);

CREATE TABLE "recommendation__national_response" ("_row" INTEGER, "_member" INTEGER);

CREATE TABLE "action" ("_row" INTEGER, "_parent" INTEGER, "action_id" TEXT, "recommendation_id" TEXT, "number" TEXT, "text" TEXT, "level" TEXT, "agencies" INTEGER, "other_agency_name" TEXT, "lead_agency" TEXT, "organisations" INTEGER, "target_date" TEXT, "target_date__first" TEXT, "target_date__last" TEXT, "status" TEXT, "status_as_at" TEXT, "status_as_at__first" TEXT, "status_as_at__last" TEXT, "completed_details" TEXT, "not_progressed_explanation" TEXT, "progress_details" TEXT, "other_reason_details" TEXT, "further_details" TEXT, "reason_code" INTEGER, "alternative_action" TEXT, "completed_date" TEXT, "completed_date__first" TEXT, "completed_date__last" TEXT, "depends_on_national" INTEGER, "owner_role" TEXT);

CREATE TABLE "action_agencies" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "action_organisations" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "action_reason_code" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "action_depends_on_national" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "action__action_status_history" ("_row" INTEGER, "_member" INTEGER);

CREATE TABLE "action__escalation" ("_row" INTEGER, "_member" INTEGER);

CREATE TABLE "action_status_history" ("_row" INTEGER, "_parent" INTEGER, "action_id" TEXT, "status" TEXT, "status_other" TEXT, "as_at_date" TEXT, "as_at_date__first" TEXT, "as_at_date__last" TEXT, "changed_by" TEXT, "changed_by_other" TEXT);

CREATE TABLE "assessment" ("_row" INTEGER, "_parent" INTEGER, "assessment_id" TEXT, "recommendation_id" TEXT, "as_at_date" TEXT, "as_at_date__first" TEXT, "as_at_date__last" TEXT, "level" TEXT, "level_rationale" TEXT, "quality" TEXT, "quality_rationale" TEXT, "quality_criteria" INTEGER, "expected_by" TEXT, "expected_by__first" TEXT, "expected_by__last" TEXT, "expected_by_basis" TEXT, "evidence" INTEGER, "agreed_by_partnership" BOOLEAN, "agreed_date" TEXT, "agreed_date__first" TEXT, "agreed_date__last" TEXT, "has_concerns" BOOLEAN, "concern_explanation" TEXT, "assessed_by" TEXT, "assessed_by_other" TEXT, "independent_check" TEXT);

CREATE TABLE "assessment_quality_criteria" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "assessment_evidence" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "assessment__evidence_record" ("_row" INTEGER, "_member" INTEGER);

CREATE TABLE "evidence" ("_row" INTEGER, "_parent" INTEGER, "evidence_id" TEXT, "evidence_type" TEXT, "evidence_type_other" TEXT, "kind" TEXT, "file_name" TEXT, "link" TEXT, "note" TEXT, "measure" TEXT, "value_before" REAL, "value_after" REAL, "unit" TEXT, "period_start" TEXT, "period_start__first" TEXT, "period_start__last" TEXT, "period_end" TEXT, "period_end__first" TEXT, "period_end__last" TEXT, "evidence_date" TEXT, "evidence_date__first" TEXT, "evidence_date__last" TEXT, "validated" TEXT);

CREATE TABLE "evidence__cited_by_assessment" ("_row" INTEGER, "_member" INTEGER);

CREATE TABLE "evidence__cited_by_national_response" ("_row" INTEGER, "_member" INTEGER);

CREATE TABLE "national_response" ("_row" INTEGER, "_parent" INTEGER, "response_id" TEXT, "recommendation_id" TEXT, "national_body" TEXT, "national_body_other" TEXT, "body_was_aware" TEXT, "status" TEXT, "decision" TEXT, "sent_date" TEXT, "sent_date__first" TEXT, "sent_date__last" TEXT, "covering_letter_sent" BOOLEAN, "secretariat_recorded_date" TEXT, "secretariat_recorded_date__first" TEXT, "secretariat_recorded_date__last" TEXT, "received_date" TEXT, "received_date__first" TEXT, "received_date__last" TEXT, "acknowledged_date" TEXT, "acknowledged_date__first" TEXT, "acknowledged_date__last" TEXT, "responded_date" TEXT, "responded_date__first" TEXT, "responded_date__last" TEXT, "response_text" TEXT, "evidence" INTEGER, "not_taken_forward_reason" TEXT, "transferred_to" TEXT, "transferred_to_other" TEXT, "transferred_date" TEXT, "transferred_date__first" TEXT, "transferred_date__last" TEXT, "csp_informed" TEXT, "csp_informed_date" TEXT, "csp_informed_date__first" TEXT, "csp_informed_date__last" TEXT, "ministerial_board_date" TEXT, "ministerial_board_date__first" TEXT, "ministerial_board_date__last" TEXT, "as_at_date" TEXT, "as_at_date__first" TEXT, "as_at_date__last" TEXT);

CREATE TABLE "national_response_evidence" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "national_response__escalation" ("_row" INTEGER, "_member" INTEGER);

CREATE TABLE "national_response__evidence_record" ("_row" INTEGER, "_member" INTEGER);

CREATE TABLE "escalation" ("_row" INTEGER, "_parent" INTEGER, "escalation_id" TEXT, "about" TEXT, "trigger" INTEGER, "step" TEXT, "raised_date" TEXT, "raised_date__first" TEXT, "raised_date__last" TEXT, "raised_by" TEXT, "raised_by_other" TEXT, "outcome" TEXT, "closed_date" TEXT, "closed_date__first" TEXT, "closed_date__last" TEXT, "skipped_step_reason" TEXT);

CREATE TABLE "escalation_trigger" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "escalation__same_about" ("_row" INTEGER, "_member" INTEGER);

CREATE TABLE "learning_item" ("_row" INTEGER, "_parent" INTEGER, "learning_id" TEXT, "learning_type" TEXT, "title" TEXT, "summary" TEXT, "from_review" INTEGER, "from_recommendation" INTEGER, "theme" INTEGER, "theme_other" TEXT, "agencies" INTEGER, "agencies_other" TEXT, "effect_validated" TEXT, "url" TEXT);

CREATE TABLE "learning_item_from_review" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "learning_item_from_recommendation" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "learning_item_theme" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "learning_item_agencies" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "organisation" ("_row" INTEGER, "_parent" INTEGER, "organisation_code" TEXT, "name" INTEGER, "agency_type" TEXT, "area" INTEGER, "valid_from" TEXT, "valid_from__first" TEXT, "valid_from__last" TEXT, "valid_to" TEXT, "valid_to__first" TEXT, "valid_to__last" TEXT, "replaced_by" INTEGER, "other_names" INTEGER, "public_mailbox" TEXT);

CREATE TABLE "organisation_name" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "organisation_area" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "organisation_replaced_by" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "organisation_other_names" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "area" ("_row" INTEGER, "_parent" INTEGER, "area_code" TEXT, "name" INTEGER, "area_type" TEXT, "parent_area" INTEGER, "nation" TEXT, "valid_from" TEXT, "valid_from__first" TEXT, "valid_from__last" TEXT, "valid_to" TEXT, "valid_to__first" TEXT, "valid_to__last" TEXT, "replaced_by" INTEGER);

CREATE TABLE "area_name" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "area_parent_area" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "area_replaced_by" ("_row" INTEGER, "position" INTEGER, "value" TEXT);

CREATE TABLE "aggregate_observation" ("_row" INTEGER, "_parent" INTEGER, "dataset_version" TEXT, "table_name" TEXT, "measure" TEXT, "dimensions" INTEGER, "unit_counted" TEXT, "numerator" TEXT, "denominator" INTEGER, "percentage" REAL, "average" REAL, "base_description" TEXT, "missing_count" TEXT, "multiple_response" BOOLEAN, "suppressed" TEXT, "as_at_date" TEXT, "as_at_date__first" TEXT, "as_at_date__last" TEXT);

CREATE TABLE "aggregate_observation_dimensions" ("_row" INTEGER, "position" INTEGER, "value" TEXT);
