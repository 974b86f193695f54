-- The tables that the statements of rules.spark.sql are asked of. Compiled from the model.

CREATE TABLE `_today` (`day` STRING);

CREATE TABLE `submission` (`_row` BIGINT, `_parent` BIGINT, `submission_id` STRING, `schema_version` STRING, `profile` STRING, `as_at_date` STRING, `as_at_date__first` STRING, `as_at_date__last` STRING, `created_at` STRING, `created_at__first` STRING, `created_at__last` STRING, `submitted_by` STRING, `submitted_by_other` STRING, `covers_area` BIGINT, `data_source` STRING, `replaces_submission` STRING, `supplier_system` STRING, `contact_role` STRING, `record_counts` STRING, `licence` STRING);

CREATE TABLE `submission_covers_area` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `submission__aggregate_observation` (`_row` BIGINT, `_member` BIGINT);

CREATE TABLE `submission__area` (`_row` BIGINT, `_member` BIGINT);

CREATE TABLE `submission__escalation` (`_row` BIGINT, `_member` BIGINT);

CREATE TABLE `submission__evidence` (`_row` BIGINT, `_member` BIGINT);

CREATE TABLE `submission__learning_item` (`_row` BIGINT, `_member` BIGINT);

CREATE TABLE `submission__organisation` (`_row` BIGINT, `_member` BIGINT);

CREATE TABLE `submission__review` (`_row` BIGINT, `_member` BIGINT);

CREATE TABLE `review` (`_row` BIGINT, `_parent` BIGINT, `review_id` STRING, `pilot_reference` STRING, `local_reference` STRING, `susr_reference` STRING, `review_type` STRING, `legal_definition` STRING, `csp_area` STRING, `tier_1_area` STRING, `tier_2_area` STRING, `other_areas_involved` BIGINT, `commissioning_csp` STRING, `conducted_by` STRING, `conducted_by_other` STRING, `is_joint_review` BOOLEAN, `joint_review_partners` BIGINT, `submitting_csp_is_lead` BOOLEAN, `lead_csp` STRING, `joint_with_review_type` BIGINT, `chair_name` STRING, `author_name` STRING, `author_is_chair` BOOLEAN, `chair_trained` STRING, `chair_appointed_date` STRING, `chair_appointed_date__first` STRING, `chair_appointed_date__last` STRING, `chair_training_date` STRING, `chair_training_date__first` STRING, `chair_training_date__last` STRING, `chair_on_register` STRING, `family_offered_involvement` STRING, `family_advocacy_offered` STRING, `family_support_service` BIGINT, `home_secretary_directed` BOOLEAN, `decision_not_to_review_reason` STRING, `uses_rapid_review` BOOLEAN, `stage` STRING, `delay_reason` BIGINT, `delay_reason_other` STRING, `hold_reason` BIGINT, `hold_reason_other` STRING, `death_month` STRING, `death_month__first` STRING, `death_month__last` STRING, `notified_date` STRING, `notified_date__first` STRING, `notified_date__last` STRING, `decision_date` STRING, `decision_date__first` STRING, `decision_date__last` STRING, `home_office_informed_date` STRING, `home_office_informed_date__first` STRING, `home_office_informed_date__last` STRING, `first_panel_date` STRING, `first_panel_date__first` STRING, `first_panel_date__last` STRING, `sent_to_qa_date` STRING, `sent_to_qa_date__first` STRING, `sent_to_qa_date__last` STRING, `first_heard_qa_date` STRING, `first_heard_qa_date__first` STRING, `first_heard_qa_date__last` STRING, `qa_feedback_date` STRING, `qa_feedback_date__first` STRING, `qa_feedback_date__last` STRING, `signed_off_date` STRING, `signed_off_date__first` STRING, `signed_off_date__last` STRING, `published_date` STRING, `published_date__first` STRING, `published_date__last` STRING, `publication_status` STRING, `publication_url` STRING, `library_url` STRING, `not_published_explanation` STRING, `learning_published` BOOLEAN, `learning_published_details` STRING, `number_of_recommendations` BIGINT, `has_action_plan` BOOLEAN);

CREATE TABLE `review_other_areas_involved` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `review_joint_review_partners` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `review_joint_with_review_type` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `review_family_support_service` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `review_delay_reason` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `review_hold_reason` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `review__agency_finding` (`_row` BIGINT, `_member` BIGINT);

CREATE TABLE `review__death` (`_row` BIGINT, `_member` BIGINT);

CREATE TABLE `review__person` (`_row` BIGINT, `_member` BIGINT);

CREATE TABLE `review__recommendation` (`_row` BIGINT, `_member` BIGINT);

CREATE TABLE `review__review_event` (`_row` BIGINT, `_member` BIGINT);

CREATE TABLE `review_event` (`_row` BIGINT, `_parent` BIGINT, `event_id` STRING, `review_id` STRING, `event_type` STRING, `event_date` STRING, `event_date__first` STRING, `event_date__last` STRING, `date_precision` STRING, `quality_assurer` STRING, `quality_assurer_other` STRING, `round` BIGINT, `outcome` STRING, `note` STRING);

CREATE TABLE `death` (`_row` BIGINT, `_parent` BIGINT, `death_id` STRING, `review_id` STRING, `victim` STRING, `death_type` STRING, `death_type_other` STRING, `death_month` STRING, `death_month__first` STRING, `death_month__last` STRING, `death_year` STRING, `death_year__first` STRING, `death_year__last` STRING, `year_recorded` STRING, `place_of_death` STRING, `place_of_death_other` STRING, `method_of_killing` STRING, `method_of_killing_other` STRING, `inquest_status` STRING, `criminal_outcome` STRING, `suspect_charged` BOOLEAN);

CREATE TABLE `person` (`_row` BIGINT, `_parent` BIGINT, `person_id` STRING, `review_id` STRING, `role` STRING, `age_band` STRING, `age_band_2016` STRING, `sex` STRING, `ethnic_group` STRING, `disability` STRING, `sexual_orientation` STRING, `religion_or_belief` STRING, `gender_reassignment` STRING, `pregnancy_or_maternity` STRING, `marital_status` STRING, `protected_characteristics_considered` BIGINT, `mental_health` BIGINT, `mental_health_known_to` STRING, `substance_use` BIGINT, `substance_use_known_to` STRING, `history_of_violence` BIGINT, `history_known_to` STRING, `marac_status` STRING, `carer_role` BOOLEAN, `dependent_children_count_band` STRING, `children_witnessed` STRING, `firearms_licence_holder` STRING);

CREATE TABLE `person_protected_characteristics_considered` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `person_mental_health` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `person_substance_use` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `person_history_of_violence` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `person__relationship` (`_row` BIGINT, `_member` BIGINT);

CREATE TABLE `relationship` (`_row` BIGINT, `_parent` BIGINT, `perpetrator` STRING, `victim` STRING, `relationship` STRING, `living_together` STRING, `separated` STRING);

CREATE TABLE `agency_finding` (`_row` BIGINT, `_parent` BIGINT, `finding_id` STRING, `review_id` STRING, `factor` STRING, `agency` STRING, `agency_other` STRING, `organisation` STRING, `about_person_role` STRING, `had_contact` STRING, `is_good_practice` BOOLEAN, `imr_source` STRING);

CREATE TABLE `recommendation` (`_row` BIGINT, `_parent` BIGINT, `recommendation_id` STRING, `review_id` STRING, `number` STRING, `text` STRING, `is_for_csp` BOOLEAN, `level` STRING, `addressed_to` BIGINT, `other_agency_name` STRING, `lead_national_body` STRING, `cross_border_nation` STRING, `cross_border_nation_other` STRING, `theme` BIGINT, `theme_other` STRING, `theme_2016` BIGINT, `theme_2016_other` STRING, `factor` BIGINT, `priority` STRING, `timescale` STRING, `timescale__first` STRING, `timescale__last` STRING, `success_measure` STRING, `smart_criteria_met` BIGINT, `source_in_review` STRING, `corrected_by_quality_assurance` BOOLEAN, `qa_change` BIGINT, `made_date` STRING, `made_date__first` STRING, `made_date__last` STRING, `similar_to` BIGINT);

CREATE TABLE `recommendation_addressed_to` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `recommendation_theme` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `recommendation_theme_2016` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `recommendation_factor` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `recommendation_smart_criteria_met` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `recommendation_qa_change` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `recommendation_similar_to` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `recommendation__action` (`_row` BIGINT, `_member` BIGINT);

CREATE TABLE `recommendation__assessment` (`_row` BIGINT, `_member` BIGINT);

CREATE TABLE `recommendation__escalation` (`_row` BIGINT, `_member` BIGINT);

CREATE TABLE `recommendation__national_response` (`_row` BIGINT, `_member` BIGINT);

CREATE TABLE `action` (`_row` BIGINT, `_parent` BIGINT, `action_id` STRING, `recommendation_id` STRING, `number` STRING, `text` STRING, `level` STRING, `agencies` BIGINT, `other_agency_name` STRING, `lead_agency` STRING, `organisations` BIGINT, `target_date` STRING, `target_date__first` STRING, `target_date__last` STRING, `status` STRING, `status_as_at` STRING, `status_as_at__first` STRING, `status_as_at__last` STRING, `completed_details` STRING, `not_progressed_explanation` STRING, `progress_details` STRING, `other_reason_details` STRING, `further_details` STRING, `reason_code` BIGINT, `alternative_action` STRING, `completed_date` STRING, `completed_date__first` STRING, `completed_date__last` STRING, `depends_on_national` BIGINT, `owner_role` STRING);

CREATE TABLE `action_agencies` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `action_organisations` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `action_reason_code` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `action_depends_on_national` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `action__action_status_history` (`_row` BIGINT, `_member` BIGINT);

CREATE TABLE `action__escalation` (`_row` BIGINT, `_member` BIGINT);

CREATE TABLE `action_status_history` (`_row` BIGINT, `_parent` BIGINT, `action_id` STRING, `status` STRING, `status_other` STRING, `as_at_date` STRING, `as_at_date__first` STRING, `as_at_date__last` STRING, `changed_by` STRING, `changed_by_other` STRING);

CREATE TABLE `assessment` (`_row` BIGINT, `_parent` BIGINT, `assessment_id` STRING, `recommendation_id` STRING, `as_at_date` STRING, `as_at_date__first` STRING, `as_at_date__last` STRING, `level` STRING, `level_rationale` STRING, `quality` STRING, `quality_rationale` STRING, `quality_criteria` BIGINT, `expected_by` STRING, `expected_by__first` STRING, `expected_by__last` STRING, `expected_by_basis` STRING, `evidence` BIGINT, `agreed_by_partnership` BOOLEAN, `agreed_date` STRING, `agreed_date__first` STRING, `agreed_date__last` STRING, `has_concerns` BOOLEAN, `concern_explanation` STRING, `assessed_by` STRING, `assessed_by_other` STRING, `independent_check` STRING);

CREATE TABLE `assessment_quality_criteria` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `assessment_evidence` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `assessment__evidence_record` (`_row` BIGINT, `_member` BIGINT);

CREATE TABLE `evidence` (`_row` BIGINT, `_parent` BIGINT, `evidence_id` STRING, `evidence_type` STRING, `evidence_type_other` STRING, `kind` STRING, `file_name` STRING, `link` STRING, `note` STRING, `measure` STRING, `value_before` DOUBLE, `value_after` DOUBLE, `unit` STRING, `period_start` STRING, `period_start__first` STRING, `period_start__last` STRING, `period_end` STRING, `period_end__first` STRING, `period_end__last` STRING, `evidence_date` STRING, `evidence_date__first` STRING, `evidence_date__last` STRING, `validated` STRING);

CREATE TABLE `evidence__cited_by_assessment` (`_row` BIGINT, `_member` BIGINT);

CREATE TABLE `evidence__cited_by_national_response` (`_row` BIGINT, `_member` BIGINT);

CREATE TABLE `national_response` (`_row` BIGINT, `_parent` BIGINT, `response_id` STRING, `recommendation_id` STRING, `national_body` STRING, `national_body_other` STRING, `body_was_aware` STRING, `status` STRING, `decision` STRING, `sent_date` STRING, `sent_date__first` STRING, `sent_date__last` STRING, `covering_letter_sent` BOOLEAN, `secretariat_recorded_date` STRING, `secretariat_recorded_date__first` STRING, `secretariat_recorded_date__last` STRING, `received_date` STRING, `received_date__first` STRING, `received_date__last` STRING, `acknowledged_date` STRING, `acknowledged_date__first` STRING, `acknowledged_date__last` STRING, `responded_date` STRING, `responded_date__first` STRING, `responded_date__last` STRING, `response_text` STRING, `evidence` BIGINT, `not_taken_forward_reason` STRING, `transferred_to` STRING, `transferred_to_other` STRING, `transferred_date` STRING, `transferred_date__first` STRING, `transferred_date__last` STRING, `csp_informed` STRING, `csp_informed_date` STRING, `csp_informed_date__first` STRING, `csp_informed_date__last` STRING, `ministerial_board_date` STRING, `ministerial_board_date__first` STRING, `ministerial_board_date__last` STRING, `as_at_date` STRING, `as_at_date__first` STRING, `as_at_date__last` STRING);

CREATE TABLE `national_response_evidence` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `national_response__escalation` (`_row` BIGINT, `_member` BIGINT);

CREATE TABLE `national_response__evidence_record` (`_row` BIGINT, `_member` BIGINT);

CREATE TABLE `escalation` (`_row` BIGINT, `_parent` BIGINT, `escalation_id` STRING, `about` STRING, `trigger` BIGINT, `step` STRING, `raised_date` STRING, `raised_date__first` STRING, `raised_date__last` STRING, `raised_by` STRING, `raised_by_other` STRING, `outcome` STRING, `closed_date` STRING, `closed_date__first` STRING, `closed_date__last` STRING, `skipped_step_reason` STRING);

CREATE TABLE `escalation_trigger` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `escalation__same_about` (`_row` BIGINT, `_member` BIGINT);

CREATE TABLE `learning_item` (`_row` BIGINT, `_parent` BIGINT, `learning_id` STRING, `learning_type` STRING, `title` STRING, `summary` STRING, `from_review` BIGINT, `from_recommendation` BIGINT, `theme` BIGINT, `theme_other` STRING, `agencies` BIGINT, `agencies_other` STRING, `effect_validated` STRING, `url` STRING);

CREATE TABLE `learning_item_from_review` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `learning_item_from_recommendation` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `learning_item_theme` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `learning_item_agencies` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `organisation` (`_row` BIGINT, `_parent` BIGINT, `organisation_code` STRING, `name` BIGINT, `agency_type` STRING, `area` BIGINT, `valid_from` STRING, `valid_from__first` STRING, `valid_from__last` STRING, `valid_to` STRING, `valid_to__first` STRING, `valid_to__last` STRING, `replaced_by` BIGINT, `other_names` BIGINT, `public_mailbox` STRING);

CREATE TABLE `organisation_name` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `organisation_area` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `organisation_replaced_by` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `organisation_other_names` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `area` (`_row` BIGINT, `_parent` BIGINT, `area_code` STRING, `name` BIGINT, `area_type` STRING, `parent_area` BIGINT, `nation` STRING, `valid_from` STRING, `valid_from__first` STRING, `valid_from__last` STRING, `valid_to` STRING, `valid_to__first` STRING, `valid_to__last` STRING, `replaced_by` BIGINT);

CREATE TABLE `area_name` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `area_parent_area` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `area_replaced_by` (`_row` BIGINT, `position` BIGINT, `value` STRING);

CREATE TABLE `aggregate_observation` (`_row` BIGINT, `_parent` BIGINT, `dataset_version` STRING, `table_name` STRING, `measure` STRING, `dimensions` BIGINT, `unit_counted` STRING, `numerator` STRING, `denominator` BIGINT, `percentage` DOUBLE, `average` DOUBLE, `base_description` STRING, `missing_count` STRING, `multiple_response` BOOLEAN, `suppressed` STRING, `as_at_date` STRING, `as_at_date__first` STRING, `as_at_date__last` STRING);

CREATE TABLE `aggregate_observation_dimensions` (`_row` BIGINT, `position` BIGINT, `value` STRING);
