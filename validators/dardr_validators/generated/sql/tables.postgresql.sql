-- The tables that the statements of rules.postgresql.sql are asked of. Compiled from the model.

CREATE TABLE "_today" ("day" text);

CREATE TABLE "submission" ("_row" bigint, "_parent" bigint, "submission_id" text, "schema_version" text, "profile" text, "as_at_date" text, "as_at_date__first" text, "as_at_date__last" text, "created_at" text, "created_at__first" text, "created_at__last" text, "submitted_by" text, "submitted_by_other" text, "covers_area" bigint, "data_source" text, "replaces_submission" text, "supplier_system" text, "contact_role" text, "record_counts" text, "licence" text);

CREATE TABLE "submission_covers_area" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "submission__aggregate_observation" ("_row" bigint, "_member" bigint);

CREATE TABLE "submission__area" ("_row" bigint, "_member" bigint);

CREATE TABLE "submission__escalation" ("_row" bigint, "_member" bigint);

CREATE TABLE "submission__evidence" ("_row" bigint, "_member" bigint);

CREATE TABLE "submission__learning_item" ("_row" bigint, "_member" bigint);

CREATE TABLE "submission__organisation" ("_row" bigint, "_member" bigint);

CREATE TABLE "submission__review" ("_row" bigint, "_member" bigint);

CREATE TABLE "review" ("_row" bigint, "_parent" bigint, "review_id" text, "pilot_reference" text, "local_reference" text, "susr_reference" text, "review_type" text, "legal_definition" text, "csp_area" text, "tier_1_area" text, "tier_2_area" text, "other_areas_involved" bigint, "commissioning_csp" text, "conducted_by" text, "conducted_by_other" text, "is_joint_review" boolean, "joint_review_partners" bigint, "submitting_csp_is_lead" boolean, "lead_csp" text, "joint_with_review_type" bigint, "chair_name" text, "author_name" text, "author_is_chair" boolean, "chair_trained" text, "chair_appointed_date" text, "chair_appointed_date__first" text, "chair_appointed_date__last" text, "chair_training_date" text, "chair_training_date__first" text, "chair_training_date__last" text, "chair_on_register" text, "family_offered_involvement" text, "family_advocacy_offered" text, "family_support_service" bigint, "home_secretary_directed" boolean, "decision_not_to_review_reason" text, "uses_rapid_review" boolean, "stage" text, "delay_reason" bigint, "delay_reason_other" text, "hold_reason" bigint, "hold_reason_other" text, "death_month" text, "death_month__first" text, "death_month__last" text, "notified_date" text, "notified_date__first" text, "notified_date__last" text, "decision_date" text, "decision_date__first" text, "decision_date__last" text, "home_office_informed_date" text, "home_office_informed_date__first" text, "home_office_informed_date__last" text, "first_panel_date" text, "first_panel_date__first" text, "first_panel_date__last" text, "sent_to_qa_date" text, "sent_to_qa_date__first" text, "sent_to_qa_date__last" text, "first_heard_qa_date" text, "first_heard_qa_date__first" text, "first_heard_qa_date__last" text, "qa_feedback_date" text, "qa_feedback_date__first" text, "qa_feedback_date__last" text, "signed_off_date" text, "signed_off_date__first" text, "signed_off_date__last" text, "published_date" text, "published_date__first" text, "published_date__last" text, "publication_status" text, "publication_url" text, "library_url" text, "not_published_explanation" text, "learning_published" boolean, "learning_published_details" text, "number_of_recommendations" bigint, "has_action_plan" boolean);

CREATE TABLE "review_other_areas_involved" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "review_joint_review_partners" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "review_joint_with_review_type" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "review_family_support_service" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "review_delay_reason" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "review_hold_reason" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "review__agency_finding" ("_row" bigint, "_member" bigint);

CREATE TABLE "review__death" ("_row" bigint, "_member" bigint);

CREATE TABLE "review__person" ("_row" bigint, "_member" bigint);

CREATE TABLE "review__recommendation" ("_row" bigint, "_member" bigint);

CREATE TABLE "review__review_event" ("_row" bigint, "_member" bigint);

CREATE TABLE "review_event" ("_row" bigint, "_parent" bigint, "event_id" text, "review_id" text, "event_type" text, "event_date" text, "event_date__first" text, "event_date__last" text, "date_precision" text, "quality_assurer" text, "quality_assurer_other" text, "round" bigint, "outcome" text, "note" text);

CREATE TABLE "death" ("_row" bigint, "_parent" bigint, "death_id" text, "review_id" text, "victim" text, "death_type" text, "death_type_other" text, "death_month" text, "death_month__first" text, "death_month__last" text, "death_year" text, "death_year__first" text, "death_year__last" text, "year_recorded" text, "place_of_death" text, "place_of_death_other" text, "method_of_killing" text, "method_of_killing_other" text, "inquest_status" text, "criminal_outcome" text, "suspect_charged" boolean);

CREATE TABLE "person" ("_row" bigint, "_parent" bigint, "person_id" text, "review_id" text, "role" text, "age_band" text, "age_band_2016" text, "sex" text, "ethnic_group" text, "disability" text, "sexual_orientation" text, "religion_or_belief" text, "gender_reassignment" text, "pregnancy_or_maternity" text, "marital_status" text, "protected_characteristics_considered" bigint, "mental_health" bigint, "mental_health_known_to" text, "substance_use" bigint, "substance_use_known_to" text, "history_of_violence" bigint, "history_known_to" text, "marac_status" text, "carer_role" boolean, "dependent_children_count_band" text, "children_witnessed" text, "firearms_licence_holder" text);

CREATE TABLE "person_protected_characteristics_considered" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "person_mental_health" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "person_substance_use" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "person_history_of_violence" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "person__relationship" ("_row" bigint, "_member" bigint);

CREATE TABLE "relationship" ("_row" bigint, "_parent" bigint, "perpetrator" text, "victim" text, "relationship" text, "living_together" text, "separated" text);

CREATE TABLE "agency_finding" ("_row" bigint, "_parent" bigint, "finding_id" text, "review_id" text, "factor" text, "agency" text, "agency_other" text, "organisation" text, "about_person_role" text, "had_contact" text, "is_good_practice" boolean, "imr_source" text);

CREATE TABLE "recommendation" ("_row" bigint, "_parent" bigint, "recommendation_id" text, "review_id" text, "number" text, "text" text, "is_for_csp" boolean, "level" text, "addressed_to" bigint, "other_agency_name" text, "lead_national_body" text, "cross_border_nation" text, "cross_border_nation_other" text, "theme" bigint, "theme_other" text, "theme_2016" bigint, "theme_2016_other" text, "factor" bigint, "priority" text, "timescale" text, "timescale__first" text, "timescale__last" text, "success_measure" text, "smart_criteria_met" bigint, "source_in_review" text, "corrected_by_quality_assurance" boolean, "qa_change" bigint, "made_date" text, "made_date__first" text, "made_date__last" text, "similar_to" bigint);

CREATE TABLE "recommendation_addressed_to" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "recommendation_theme" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "recommendation_theme_2016" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "recommendation_factor" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "recommendation_smart_criteria_met" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "recommendation_qa_change" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "recommendation_similar_to" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "recommendation__action" ("_row" bigint, "_member" bigint);

CREATE TABLE "recommendation__assessment" ("_row" bigint, "_member" bigint);

CREATE TABLE "recommendation__escalation" ("_row" bigint, "_member" bigint);

CREATE TABLE "recommendation__national_response" ("_row" bigint, "_member" bigint);

CREATE TABLE "action" ("_row" bigint, "_parent" bigint, "action_id" text, "recommendation_id" text, "number" text, "text" text, "level" text, "agencies" bigint, "other_agency_name" text, "lead_agency" text, "organisations" bigint, "target_date" text, "target_date__first" text, "target_date__last" text, "status" text, "status_as_at" text, "status_as_at__first" text, "status_as_at__last" text, "completed_details" text, "not_progressed_explanation" text, "progress_details" text, "other_reason_details" text, "further_details" text, "reason_code" bigint, "alternative_action" text, "completed_date" text, "completed_date__first" text, "completed_date__last" text, "depends_on_national" bigint, "owner_role" text);

CREATE TABLE "action_agencies" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "action_organisations" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "action_reason_code" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "action_depends_on_national" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "action__action_status_history" ("_row" bigint, "_member" bigint);

CREATE TABLE "action__escalation" ("_row" bigint, "_member" bigint);

CREATE TABLE "action_status_history" ("_row" bigint, "_parent" bigint, "action_id" text, "status" text, "status_other" text, "as_at_date" text, "as_at_date__first" text, "as_at_date__last" text, "changed_by" text, "changed_by_other" text);

CREATE TABLE "assessment" ("_row" bigint, "_parent" bigint, "assessment_id" text, "recommendation_id" text, "as_at_date" text, "as_at_date__first" text, "as_at_date__last" text, "level" text, "level_rationale" text, "quality" text, "quality_rationale" text, "quality_criteria" bigint, "expected_by" text, "expected_by__first" text, "expected_by__last" text, "expected_by_basis" text, "evidence" bigint, "agreed_by_partnership" boolean, "agreed_date" text, "agreed_date__first" text, "agreed_date__last" text, "has_concerns" boolean, "concern_explanation" text, "assessed_by" text, "assessed_by_other" text, "independent_check" text);

CREATE TABLE "assessment_quality_criteria" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "assessment_evidence" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "assessment__evidence_record" ("_row" bigint, "_member" bigint);

CREATE TABLE "evidence" ("_row" bigint, "_parent" bigint, "evidence_id" text, "evidence_type" text, "evidence_type_other" text, "kind" text, "file_name" text, "link" text, "note" text, "measure" text, "value_before" double precision, "value_after" double precision, "unit" text, "period_start" text, "period_start__first" text, "period_start__last" text, "period_end" text, "period_end__first" text, "period_end__last" text, "evidence_date" text, "evidence_date__first" text, "evidence_date__last" text, "validated" text);

CREATE TABLE "evidence__cited_by_assessment" ("_row" bigint, "_member" bigint);

CREATE TABLE "evidence__cited_by_national_response" ("_row" bigint, "_member" bigint);

CREATE TABLE "national_response" ("_row" bigint, "_parent" bigint, "response_id" text, "recommendation_id" text, "national_body" text, "national_body_other" text, "body_was_aware" text, "status" text, "decision" text, "sent_date" text, "sent_date__first" text, "sent_date__last" text, "covering_letter_sent" boolean, "secretariat_recorded_date" text, "secretariat_recorded_date__first" text, "secretariat_recorded_date__last" text, "received_date" text, "received_date__first" text, "received_date__last" text, "acknowledged_date" text, "acknowledged_date__first" text, "acknowledged_date__last" text, "responded_date" text, "responded_date__first" text, "responded_date__last" text, "response_text" text, "evidence" bigint, "not_taken_forward_reason" text, "transferred_to" text, "transferred_to_other" text, "transferred_date" text, "transferred_date__first" text, "transferred_date__last" text, "csp_informed" text, "csp_informed_date" text, "csp_informed_date__first" text, "csp_informed_date__last" text, "ministerial_board_date" text, "ministerial_board_date__first" text, "ministerial_board_date__last" text, "as_at_date" text, "as_at_date__first" text, "as_at_date__last" text);

CREATE TABLE "national_response_evidence" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "national_response__escalation" ("_row" bigint, "_member" bigint);

CREATE TABLE "national_response__evidence_record" ("_row" bigint, "_member" bigint);

CREATE TABLE "escalation" ("_row" bigint, "_parent" bigint, "escalation_id" text, "about" text, "trigger" bigint, "step" text, "raised_date" text, "raised_date__first" text, "raised_date__last" text, "raised_by" text, "raised_by_other" text, "outcome" text, "closed_date" text, "closed_date__first" text, "closed_date__last" text, "skipped_step_reason" text);

CREATE TABLE "escalation_trigger" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "escalation__same_about" ("_row" bigint, "_member" bigint);

CREATE TABLE "learning_item" ("_row" bigint, "_parent" bigint, "learning_id" text, "learning_type" text, "title" text, "summary" text, "from_review" bigint, "from_recommendation" bigint, "theme" bigint, "theme_other" text, "agencies" bigint, "agencies_other" text, "effect_validated" text, "url" text);

CREATE TABLE "learning_item_from_review" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "learning_item_from_recommendation" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "learning_item_theme" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "learning_item_agencies" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "organisation" ("_row" bigint, "_parent" bigint, "organisation_code" text, "name" bigint, "agency_type" text, "area" bigint, "valid_from" text, "valid_from__first" text, "valid_from__last" text, "valid_to" text, "valid_to__first" text, "valid_to__last" text, "replaced_by" bigint, "other_names" bigint, "public_mailbox" text);

CREATE TABLE "organisation_name" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "organisation_area" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "organisation_replaced_by" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "organisation_other_names" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "area" ("_row" bigint, "_parent" bigint, "area_code" text, "name" bigint, "area_type" text, "parent_area" bigint, "nation" text, "valid_from" text, "valid_from__first" text, "valid_from__last" text, "valid_to" text, "valid_to__first" text, "valid_to__last" text, "replaced_by" bigint);

CREATE TABLE "area_name" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "area_parent_area" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "area_replaced_by" ("_row" bigint, "position" bigint, "value" text);

CREATE TABLE "aggregate_observation" ("_row" bigint, "_parent" bigint, "dataset_version" text, "table_name" text, "measure" text, "dimensions" bigint, "unit_counted" text, "numerator" text, "denominator" bigint, "percentage" double precision, "average" double precision, "base_description" text, "missing_count" text, "multiple_response" boolean, "suppressed" text, "as_at_date" text, "as_at_date__first" text, "as_at_date__last" text);

CREATE TABLE "aggregate_observation_dimensions" ("_row" bigint, "position" bigint, "value" text);
