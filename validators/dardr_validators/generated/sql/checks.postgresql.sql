-- The rules that look at one record alone, as checks on the tables of ddl.postgresql.sql.
-- Compiled from the rules whose severity is error. A record that breaks one is refused, and the rule is named.

ALTER TABLE "submission" ADD CONSTRAINT "SCH-REQUIRED.3" CHECK (NOT coalesce(NOT ("submission"."submission_id" IS NOT NULL), FALSE));

ALTER TABLE "submission" ADD CONSTRAINT "SUB-001.4" CHECK (NOT coalesce(NOT ("submission"."schema_version" IS NOT NULL), FALSE));

ALTER TABLE "submission" ADD CONSTRAINT "SUB-001.5" CHECK (NOT coalesce(NOT ("submission"."schema_version" ~ '^(1([.]0([.][0-9]+)?)?|1[.]1([.][0-9]+)?)$'), FALSE));

ALTER TABLE "submission" ADD CONSTRAINT "SCH-REQUIRED.6" CHECK (NOT coalesce(NOT ("submission"."profile" IS NOT NULL), FALSE));

ALTER TABLE "submission" ADD CONSTRAINT "SUB-005.7" CHECK (NOT coalesce(NOT ("submission"."as_at_date" IS NOT NULL), FALSE));

ALTER TABLE "submission" ADD CONSTRAINT "SCH-REQUIRED.8" CHECK (NOT coalesce(NOT ("submission"."created_at" IS NOT NULL), FALSE));

ALTER TABLE "submission" ADD CONSTRAINT "SCH-REQUIRED.9" CHECK (NOT coalesce(NOT ("submission"."submitted_by" IS NOT NULL), FALSE));

ALTER TABLE "submission" ADD CONSTRAINT "SCH-REQUIRED.11" CHECK (NOT coalesce(NOT ("submission"."data_source" IS NOT NULL), FALSE));

ALTER TABLE "submission" ADD CONSTRAINT "VOC-004.12" CHECK (NOT coalesce(("submission"."submitted_by" = 'other') AND NOT ("submission"."submitted_by_other" IS NOT NULL), FALSE));

ALTER TABLE "review" ADD CONSTRAINT "REV-001.16" CHECK (NOT coalesce(NOT ((((NOT ("review"."review_id" ~ '(^|[^0-9])(19|20)[0-9]{2}[-./_ ]?(0[1-9]|1[0-2])[-./_ ]?(0[1-9]|[12][0-9]|3[01])([^0-9]|$)')) AND (NOT ("review"."review_id" ~ '(^|[^0-9])(0[1-9]|[12][0-9]|3[01])[-./_ ]?(0[1-9]|1[0-2])[-./_ ]?(19|20)[0-9]{2}([^0-9]|$)'))) AND (NOT ("review"."review_id" ~ '(?i)(^|[^a-z])(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)[-./_ ]*(19|20)[0-9]{2}([^0-9]|$)'))) AND (NOT ("review"."review_id" ~ '(?i)(^|[^a-z])(ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)[-./_ ]*(19|20)[0-9]{2}([^0-9]|$)'))), FALSE));

ALTER TABLE "review" ADD CONSTRAINT "REV-003.17" CHECK (NOT coalesce("review"."is_joint_review" AND NOT ("review"."lead_csp" IS NOT NULL), FALSE));

ALTER TABLE "review" ADD CONSTRAINT "REV-005.20" CHECK (NOT coalesce(("review"."publication_status" IN ('not-published-safeguarding', 'not-published-proceedings', 'not-published-awaiting', 'learning-only')) AND NOT ("review"."not_published_explanation" IS NOT NULL), FALSE));

ALTER TABLE "review" ADD CONSTRAINT "REV-006.21" CHECK (NOT coalesce((("review"."publication_status" = 'learning-only') OR ("review"."learning_published" AND ("review"."publication_status" IN ('not-published-safeguarding', 'not-published-proceedings', 'not-published-awaiting')))) AND NOT ("review"."learning_published_details" IS NOT NULL), FALSE));

ALTER TABLE "review" ADD CONSTRAINT "TIM-011.38" CHECK (NOT coalesce(NOT (NOT ((CASE length("review"."qa_feedback_date") WHEN 4 THEN "review"."qa_feedback_date" || '-12-31' WHEN 7 THEN to_char(CAST("review"."qa_feedback_date" || '-01' AS date) + interval '1 month' - interval '1 day', 'YYYY-MM-DD') ELSE substr("review"."qa_feedback_date", 1, 10) END) < (CASE length("review"."sent_to_qa_date") WHEN 4 THEN "review"."sent_to_qa_date" || '-01-01' WHEN 7 THEN "review"."sent_to_qa_date" || '-01' ELSE substr("review"."sent_to_qa_date", 1, 10) END))), FALSE));

ALTER TABLE "review" ADD CONSTRAINT "REV-001.39" CHECK (NOT coalesce(NOT ("review"."review_id" IS NOT NULL), FALSE));

ALTER TABLE "review" ADD CONSTRAINT "SCH-REQUIRED.40" CHECK (NOT coalesce(NOT ("review"."review_type" IS NOT NULL), FALSE));

ALTER TABLE "review" ADD CONSTRAINT "SCH-REQUIRED.41" CHECK (NOT coalesce(NOT ("review"."legal_definition" IS NOT NULL), FALSE));

ALTER TABLE "review" ADD CONSTRAINT "SCH-REQUIRED.42" CHECK (NOT coalesce(NOT ("review"."csp_area" IS NOT NULL), FALSE));

ALTER TABLE "review" ADD CONSTRAINT "SCH-REQUIRED.43" CHECK (NOT coalesce(NOT ("review"."tier_1_area" IS NOT NULL), FALSE));

ALTER TABLE "review" ADD CONSTRAINT "SCH-REQUIRED.44" CHECK (NOT coalesce(NOT ("review"."commissioning_csp" IS NOT NULL), FALSE));

ALTER TABLE "review" ADD CONSTRAINT "SCH-REQUIRED.45" CHECK (NOT coalesce(NOT ("review"."is_joint_review" IS NOT NULL), FALSE));

ALTER TABLE "review" ADD CONSTRAINT "SCH-REQUIRED.46" CHECK (NOT coalesce(NOT ("review"."stage" IS NOT NULL), FALSE));

ALTER TABLE "review" ADD CONSTRAINT "SCH-REQUIRED.47" CHECK (NOT coalesce(NOT ("review"."publication_status" IS NOT NULL), FALSE));

ALTER TABLE "review" ADD CONSTRAINT "SCH-REQUIRED.48" CHECK (NOT coalesce(NOT ("review"."has_action_plan" IS NOT NULL), FALSE));

ALTER TABLE "review" ADD CONSTRAINT "VOC-004.49" CHECK (NOT coalesce(("review"."conducted_by" = 'other') AND NOT ("review"."conducted_by_other" IS NOT NULL), FALSE));

ALTER TABLE "review_event" ADD CONSTRAINT "SCH-REQUIRED.58" CHECK (NOT coalesce(NOT ("review_event"."event_id" IS NOT NULL), FALSE));

ALTER TABLE "review_event" ADD CONSTRAINT "SCH-REQUIRED.59" CHECK (NOT coalesce(NOT ("review_event"."review_id" IS NOT NULL), FALSE));

ALTER TABLE "review_event" ADD CONSTRAINT "SCH-REQUIRED.60" CHECK (NOT coalesce(NOT ("review_event"."event_type" IS NOT NULL), FALSE));

ALTER TABLE "review_event" ADD CONSTRAINT "SCH-REQUIRED.61" CHECK (NOT coalesce(NOT ("review_event"."event_date" IS NOT NULL), FALSE));

ALTER TABLE "review_event" ADD CONSTRAINT "SCH-REQUIRED.62" CHECK (NOT coalesce(NOT ("review_event"."date_precision" IS NOT NULL), FALSE));

ALTER TABLE "review_event" ADD CONSTRAINT "VOC-004.63" CHECK (NOT coalesce(("review_event"."quality_assurer" = 'other') AND NOT ("review_event"."quality_assurer_other" IS NOT NULL), FALSE));

ALTER TABLE "death" ADD CONSTRAINT "SCH-REQUIRED.67" CHECK (NOT coalesce(NOT ("death"."death_id" IS NOT NULL), FALSE));

ALTER TABLE "death" ADD CONSTRAINT "SCH-REQUIRED.68" CHECK (NOT coalesce(NOT ("death"."review_id" IS NOT NULL), FALSE));

ALTER TABLE "death" ADD CONSTRAINT "SCH-REQUIRED.69" CHECK (NOT coalesce(NOT ("death"."victim" IS NOT NULL), FALSE));

ALTER TABLE "death" ADD CONSTRAINT "SCH-REQUIRED.70" CHECK (NOT coalesce(NOT ("death"."death_type" IS NOT NULL), FALSE));

ALTER TABLE "death" ADD CONSTRAINT "SCH-REQUIRED.71" CHECK (NOT coalesce(NOT ("death"."death_year" IS NOT NULL), FALSE));

ALTER TABLE "death" ADD CONSTRAINT "VOC-004.72" CHECK (NOT coalesce(("death"."death_type" = 'other') AND NOT ("death"."death_type_other" IS NOT NULL), FALSE));

ALTER TABLE "death" ADD CONSTRAINT "VOC-004.73" CHECK (NOT coalesce(("death"."place_of_death" = 'other') AND NOT ("death"."place_of_death_other" IS NOT NULL), FALSE));

ALTER TABLE "death" ADD CONSTRAINT "VOC-004.74" CHECK (NOT coalesce(("death"."method_of_killing" = 'other') AND NOT ("death"."method_of_killing_other" IS NOT NULL), FALSE));

ALTER TABLE "person" ADD CONSTRAINT "PER-002.79" CHECK (NOT coalesce(NOT ("person"."person_id" IS NOT NULL), FALSE));

ALTER TABLE "person" ADD CONSTRAINT "SCH-REQUIRED.80" CHECK (NOT coalesce(NOT ("person"."review_id" IS NOT NULL), FALSE));

ALTER TABLE "person" ADD CONSTRAINT "PER-002.81" CHECK (NOT coalesce(NOT ("person"."role" IS NOT NULL), FALSE));

ALTER TABLE "relationship" ADD CONSTRAINT "SCH-REQUIRED.82" CHECK (NOT coalesce(NOT ("relationship"."perpetrator" IS NOT NULL), FALSE));

ALTER TABLE "relationship" ADD CONSTRAINT "SCH-REQUIRED.83" CHECK (NOT coalesce(NOT ("relationship"."victim" IS NOT NULL), FALSE));

ALTER TABLE "relationship" ADD CONSTRAINT "SCH-REQUIRED.84" CHECK (NOT coalesce(NOT ("relationship"."relationship" IS NOT NULL), FALSE));

ALTER TABLE "agency_finding" ADD CONSTRAINT "SCH-REQUIRED.85" CHECK (NOT coalesce(NOT ("agency_finding"."finding_id" IS NOT NULL), FALSE));

ALTER TABLE "agency_finding" ADD CONSTRAINT "SCH-REQUIRED.86" CHECK (NOT coalesce(NOT ("agency_finding"."review_id" IS NOT NULL), FALSE));

ALTER TABLE "agency_finding" ADD CONSTRAINT "SCH-REQUIRED.87" CHECK (NOT coalesce(NOT ("agency_finding"."factor" IS NOT NULL), FALSE));

ALTER TABLE "agency_finding" ADD CONSTRAINT "VOC-004.88" CHECK (NOT coalesce(("agency_finding"."agency" = 'other') AND NOT ("agency_finding"."agency_other" IS NOT NULL), FALSE));

ALTER TABLE "recommendation" ADD CONSTRAINT "REC-003.90" CHECK (NOT coalesce(("recommendation"."level" = 'national') AND NOT (("recommendation"."lead_national_body" IS NOT NULL) AND (NOT (((CASE "recommendation"."lead_national_body" WHEN 'accident-and-emergency' THEN 'group-health' WHEN 'community-health' THEN 'group-health' WHEN 'gp' THEN 'group-health' WHEN 'hospital' THEN 'group-health' WHEN 'local-health-trust' THEN 'group-health' WHEN 'local-health-board' THEN 'group-health' WHEN 'integrated-care-board' THEN 'group-health' WHEN 'clinical-commissioning-group' THEN 'group-health' WHEN 'mental-health-services' THEN 'group-health' WHEN 'midwifery' THEN 'group-health' WHEN 'public-health' THEN 'group-health' WHEN 'drug-and-alcohol-services' THEN 'group-health' WHEN 'ambulance-service' THEN 'group-health' WHEN 'care-quality-commission' THEN 'group-health' WHEN 'nhs-england' THEN 'group-national' WHEN 'police' THEN 'group-criminal-justice' WHEN 'probation-service' THEN 'group-criminal-justice' WHEN 'crown-prosecution-service' THEN 'group-criminal-justice' WHEN 'hmcts' THEN 'group-criminal-justice' WHEN 'hmicfrs' THEN 'group-criminal-justice' WHEN 'hmic' THEN 'group-criminal-justice' WHEN 'hm-prison-and-probation-service' THEN 'group-criminal-justice' WHEN 'national-offender-management-service' THEN 'group-criminal-justice' WHEN 'parole-board' THEN 'group-criminal-justice' WHEN 'immigration-enforcement' THEN 'group-criminal-justice' WHEN 'police-and-crime-commissioner' THEN 'group-criminal-justice' WHEN 'youth-offending-service' THEN 'group-criminal-justice' WHEN 'independent-office-for-police-conduct' THEN 'group-criminal-justice' WHEN 'independent-police-complaints-commission' THEN 'group-criminal-justice' WHEN 'dvp-unresolved' THEN 'group-national' WHEN 'adult-social-care' THEN 'group-adult-services' WHEN 'safeguarding-adults-board' THEN 'group-adult-services' WHEN 'care-provider' THEN 'group-adult-services' WHEN 'childrens-social-care' THEN 'group-childrens-services' WHEN 'safeguarding-children-board' THEN 'group-childrens-services' WHEN 'safeguarding-children-partnership' THEN 'group-childrens-services' WHEN 'social-services' THEN 'group-adult-services' WHEN 'community-safety-partnership' THEN 'group-partnership' WHEN 'domestic-abuse-partnership-board' THEN 'group-partnership' WHEN 'mash' THEN 'group-partnership' WHEN 'matac' THEN 'group-partnership' WHEN 'marac' THEN 'group-partnership' WHEN 'mappa' THEN 'group-partnership' WHEN 'regional-safeguarding-board' THEN 'group-partnership' WHEN 'local-authority' THEN 'group-local-government' WHEN 'local-authority-commissioners' THEN 'group-local-government' WHEN 'council-community-safety-team' THEN 'group-local-government' WHEN 'housing' THEN 'group-local-government' WHEN 'fire-and-rescue-service' THEN 'group-local-government' WHEN 'coroner' THEN 'group-local-government' WHEN 'school' THEN 'group-education' WHEN 'college' THEN 'group-education' WHEN 'university' THEN 'group-education' WHEN 'domestic-abuse-services' THEN 'group-voluntary' WHEN 'by-and-for-da-services' THEN 'group-voluntary' WHEN 'employer' THEN 'group-voluntary' WHEN 'home-office' THEN 'group-national' WHEN 'ministry-of-justice' THEN 'group-national' WHEN 'department-for-education' THEN 'group-national' WHEN 'department-of-health-and-social-care' THEN 'group-national' WHEN 'department-of-health' THEN 'group-national' WHEN 'mhclg' THEN 'group-national' WHEN 'dluhc' THEN 'group-national' WHEN 'mhclg-2018' THEN 'group-national' WHEN 'dclg' THEN 'group-national' WHEN 'department-for-work-and-pensions' THEN 'group-national' WHEN 'department-for-business-and-trade' THEN 'group-national' WHEN 'dcms' THEN 'group-national' WHEN 'hm-treasury' THEN 'group-national' WHEN 'attorney-generals-office' THEN 'group-national' WHEN 'welsh-government' THEN 'group-national' WHEN 'domestic-abuse-commissioner' THEN 'group-national' WHEN 'college-of-policing' THEN 'group-national' ELSE CASE WHEN "recommendation"."lead_national_body" IS NOT NULL THEN '' END END) IN ('group-partnership', 'group-local-government', 'group-education', 'group-adult-services', 'group-childrens-services')) OR ((((CASE "recommendation"."lead_national_body" WHEN 'accident-and-emergency' THEN 'group-health' WHEN 'community-health' THEN 'group-health' WHEN 'gp' THEN 'group-health' WHEN 'hospital' THEN 'group-health' WHEN 'local-health-trust' THEN 'group-health' WHEN 'local-health-board' THEN 'group-health' WHEN 'integrated-care-board' THEN 'group-health' WHEN 'clinical-commissioning-group' THEN 'group-health' WHEN 'mental-health-services' THEN 'group-health' WHEN 'midwifery' THEN 'group-health' WHEN 'public-health' THEN 'group-health' WHEN 'drug-and-alcohol-services' THEN 'group-health' WHEN 'ambulance-service' THEN 'group-health' WHEN 'care-quality-commission' THEN 'group-health' WHEN 'nhs-england' THEN 'group-national' WHEN 'police' THEN 'group-criminal-justice' WHEN 'probation-service' THEN 'group-criminal-justice' WHEN 'crown-prosecution-service' THEN 'group-criminal-justice' WHEN 'hmcts' THEN 'group-criminal-justice' WHEN 'hmicfrs' THEN 'group-criminal-justice' WHEN 'hmic' THEN 'group-criminal-justice' WHEN 'hm-prison-and-probation-service' THEN 'group-criminal-justice' WHEN 'national-offender-management-service' THEN 'group-criminal-justice' WHEN 'parole-board' THEN 'group-criminal-justice' WHEN 'immigration-enforcement' THEN 'group-criminal-justice' WHEN 'police-and-crime-commissioner' THEN 'group-criminal-justice' WHEN 'youth-offending-service' THEN 'group-criminal-justice' WHEN 'independent-office-for-police-conduct' THEN 'group-criminal-justice' WHEN 'independent-police-complaints-commission' THEN 'group-criminal-justice' WHEN 'dvp-unresolved' THEN 'group-national' WHEN 'adult-social-care' THEN 'group-adult-services' WHEN 'safeguarding-adults-board' THEN 'group-adult-services' WHEN 'care-provider' THEN 'group-adult-services' WHEN 'childrens-social-care' THEN 'group-childrens-services' WHEN 'safeguarding-children-board' THEN 'group-childrens-services' WHEN 'safeguarding-children-partnership' THEN 'group-childrens-services' WHEN 'social-services' THEN 'group-adult-services' WHEN 'community-safety-partnership' THEN 'group-partnership' WHEN 'domestic-abuse-partnership-board' THEN 'group-partnership' WHEN 'mash' THEN 'group-partnership' WHEN 'matac' THEN 'group-partnership' WHEN 'marac' THEN 'group-partnership' WHEN 'mappa' THEN 'group-partnership' WHEN 'regional-safeguarding-board' THEN 'group-partnership' WHEN 'local-authority' THEN 'group-local-government' WHEN 'local-authority-commissioners' THEN 'group-local-government' WHEN 'council-community-safety-team' THEN 'group-local-government' WHEN 'housing' THEN 'group-local-government' WHEN 'fire-and-rescue-service' THEN 'group-local-government' WHEN 'coroner' THEN 'group-local-government' WHEN 'school' THEN 'group-education' WHEN 'college' THEN 'group-education' WHEN 'university' THEN 'group-education' WHEN 'domestic-abuse-services' THEN 'group-voluntary' WHEN 'by-and-for-da-services' THEN 'group-voluntary' WHEN 'employer' THEN 'group-voluntary' WHEN 'home-office' THEN 'group-national' WHEN 'ministry-of-justice' THEN 'group-national' WHEN 'department-for-education' THEN 'group-national' WHEN 'department-of-health-and-social-care' THEN 'group-national' WHEN 'department-of-health' THEN 'group-national' WHEN 'mhclg' THEN 'group-national' WHEN 'dluhc' THEN 'group-national' WHEN 'mhclg-2018' THEN 'group-national' WHEN 'dclg' THEN 'group-national' WHEN 'department-for-work-and-pensions' THEN 'group-national' WHEN 'department-for-business-and-trade' THEN 'group-national' WHEN 'dcms' THEN 'group-national' WHEN 'hm-treasury' THEN 'group-national' WHEN 'attorney-generals-office' THEN 'group-national' WHEN 'welsh-government' THEN 'group-national' WHEN 'domestic-abuse-commissioner' THEN 'group-national' WHEN 'college-of-policing' THEN 'group-national' ELSE CASE WHEN "recommendation"."lead_national_body" IS NOT NULL THEN '' END END) = 'group-health') AND (NOT ("recommendation"."lead_national_body" IN ('attorney-generals-office', 'care-quality-commission', 'college-of-policing', 'crown-prosecution-service', 'dclg', 'dcms', 'department-for-business-and-trade', 'department-for-education', 'department-for-work-and-pensions', 'department-of-health', 'department-of-health-and-social-care', 'dluhc', 'hm-prison-and-probation-service', 'hmcts', 'hmic', 'hmicfrs', 'home-office', 'immigration-enforcement', 'independent-office-for-police-conduct', 'independent-police-complaints-commission', 'mhclg', 'mhclg-2018', 'ministry-of-justice', 'national-offender-management-service', 'nhs-england', 'parole-board', 'welsh-government')))) AND ("recommendation"."lead_national_body" <> 'public-health'))))), FALSE));

ALTER TABLE "recommendation" ADD CONSTRAINT "SCH-REQUIRED.92" CHECK (NOT coalesce(NOT ("recommendation"."recommendation_id" IS NOT NULL), FALSE));

ALTER TABLE "recommendation" ADD CONSTRAINT "SCH-REQUIRED.93" CHECK (NOT coalesce(NOT ("recommendation"."review_id" IS NOT NULL), FALSE));

ALTER TABLE "recommendation" ADD CONSTRAINT "REC-001.94" CHECK (NOT coalesce(NOT ("recommendation"."number" IS NOT NULL), FALSE));

ALTER TABLE "recommendation" ADD CONSTRAINT "REC-001.95" CHECK (NOT coalesce(NOT ("recommendation"."text" IS NOT NULL), FALSE));

ALTER TABLE "recommendation" ADD CONSTRAINT "SCH-REQUIRED.96" CHECK (NOT coalesce(NOT ("recommendation"."is_for_csp" IS NOT NULL), FALSE));

ALTER TABLE "recommendation" ADD CONSTRAINT "REC-002.97" CHECK (NOT coalesce(NOT ("recommendation"."level" IS NOT NULL), FALSE));

ALTER TABLE "recommendation" ADD CONSTRAINT "VOC-004.100" CHECK (NOT coalesce(("recommendation"."cross_border_nation" = 'other') AND NOT ("recommendation"."cross_border_nation_other" IS NOT NULL), FALSE));

ALTER TABLE "action" ADD CONSTRAINT "ACT-004.103" CHECK (NOT coalesce(("action"."status" = 'completed') AND NOT ("action"."completed_details" IS NOT NULL), FALSE));

ALTER TABLE "action" ADD CONSTRAINT "ACT-007.106" CHECK (NOT coalesce(("action"."status" = 'not-started') AND NOT ("action"."not_progressed_explanation" IS NOT NULL), FALSE));

ALTER TABLE "action" ADD CONSTRAINT "ACT-008.107" CHECK (NOT coalesce(("action"."status" = 'in-progress') AND NOT ("action"."progress_details" IS NOT NULL), FALSE));

ALTER TABLE "action" ADD CONSTRAINT "SCH-REQUIRED.109" CHECK (NOT coalesce(NOT ("action"."action_id" IS NOT NULL), FALSE));

ALTER TABLE "action" ADD CONSTRAINT "SCH-REQUIRED.110" CHECK (NOT coalesce(NOT ("action"."recommendation_id" IS NOT NULL), FALSE));

ALTER TABLE "action" ADD CONSTRAINT "SCH-REQUIRED.111" CHECK (NOT coalesce(NOT ("action"."number" IS NOT NULL), FALSE));

ALTER TABLE "action" ADD CONSTRAINT "SCH-REQUIRED.112" CHECK (NOT coalesce(NOT ("action"."text" IS NOT NULL), FALSE));

ALTER TABLE "action" ADD CONSTRAINT "SCH-REQUIRED.113" CHECK (NOT coalesce(NOT ("action"."level" IS NOT NULL), FALSE));

ALTER TABLE "action" ADD CONSTRAINT "ACT-003.115" CHECK (NOT coalesce(NOT ("action"."status" IS NOT NULL), FALSE));

ALTER TABLE "action" ADD CONSTRAINT "SCH-REQUIRED.116" CHECK (NOT coalesce(NOT ("action"."status_as_at" IS NOT NULL), FALSE));

ALTER TABLE "action" ADD CONSTRAINT "VOC-004.118" CHECK (NOT coalesce(("action"."status" = 'other') AND NOT ("action"."further_details" IS NOT NULL), FALSE));

ALTER TABLE "action_status_history" ADD CONSTRAINT "SCH-REQUIRED.120" CHECK (NOT coalesce(NOT ("action_status_history"."action_id" IS NOT NULL), FALSE));

ALTER TABLE "action_status_history" ADD CONSTRAINT "SCH-REQUIRED.121" CHECK (NOT coalesce(NOT ("action_status_history"."status" IS NOT NULL), FALSE));

ALTER TABLE "action_status_history" ADD CONSTRAINT "SCH-REQUIRED.122" CHECK (NOT coalesce(NOT ("action_status_history"."as_at_date" IS NOT NULL), FALSE));

ALTER TABLE "action_status_history" ADD CONSTRAINT "VOC-004.123" CHECK (NOT coalesce(("action_status_history"."status" = 'other') AND NOT ("action_status_history"."status_other" IS NOT NULL), FALSE));

ALTER TABLE "action_status_history" ADD CONSTRAINT "VOC-004.124" CHECK (NOT coalesce(("action_status_history"."changed_by" = 'other') AND NOT ("action_status_history"."changed_by_other" IS NOT NULL), FALSE));

ALTER TABLE "assessment" ADD CONSTRAINT "ASM-002.125" CHECK (NOT coalesce(("assessment"."level" <> 'not-assessed') AND NOT ("assessment"."level_rationale" IS NOT NULL), FALSE));

ALTER TABLE "assessment" ADD CONSTRAINT "ASM-003.126" CHECK (NOT coalesce(("assessment"."quality" <> 'not-assessed') AND NOT ("assessment"."quality_rationale" IS NOT NULL), FALSE));

ALTER TABLE "assessment" ADD CONSTRAINT "ASM-010.131" CHECK (NOT coalesce(("assessment"."level" = 'fully') AND NOT ("assessment"."quality" <> 'not-met'), FALSE));

ALTER TABLE "assessment" ADD CONSTRAINT "ASM-015.132" CHECK (NOT coalesce("assessment"."has_concerns" AND NOT ("assessment"."concern_explanation" IS NOT NULL), FALSE));

ALTER TABLE "assessment" ADD CONSTRAINT "SCH-REQUIRED.133" CHECK (NOT coalesce(NOT ("assessment"."assessment_id" IS NOT NULL), FALSE));

ALTER TABLE "assessment" ADD CONSTRAINT "SCH-REQUIRED.134" CHECK (NOT coalesce(NOT ("assessment"."recommendation_id" IS NOT NULL), FALSE));

ALTER TABLE "assessment" ADD CONSTRAINT "ASM-001.135" CHECK (NOT coalesce(NOT ("assessment"."as_at_date" IS NOT NULL), FALSE));

ALTER TABLE "assessment" ADD CONSTRAINT "SCH-REQUIRED.136" CHECK (NOT coalesce(NOT ("assessment"."level" IS NOT NULL), FALSE));

ALTER TABLE "assessment" ADD CONSTRAINT "SCH-REQUIRED.137" CHECK (NOT coalesce(NOT ("assessment"."quality" IS NOT NULL), FALSE));

ALTER TABLE "assessment" ADD CONSTRAINT "ASM-014.138" CHECK (NOT coalesce(NOT ("assessment"."agreed_by_partnership" IS NOT NULL), FALSE));

ALTER TABLE "assessment" ADD CONSTRAINT "SCH-REQUIRED.139" CHECK (NOT coalesce(NOT ("assessment"."has_concerns" IS NOT NULL), FALSE));

ALTER TABLE "assessment" ADD CONSTRAINT "SCH-REQUIRED.140" CHECK (NOT coalesce(NOT ("assessment"."assessed_by" IS NOT NULL), FALSE));

ALTER TABLE "assessment" ADD CONSTRAINT "VOC-004.141" CHECK (NOT coalesce(("assessment"."assessed_by" = 'other') AND NOT ("assessment"."assessed_by_other" IS NOT NULL), FALSE));

ALTER TABLE "evidence" ADD CONSTRAINT "EVI-001.142" CHECK (NOT coalesce(NOT ("evidence"."kind" IN ('note', 'link', 'file')), FALSE));

ALTER TABLE "evidence" ADD CONSTRAINT "EVI-001.143" CHECK (NOT coalesce(("evidence"."kind" = 'note') AND NOT ("evidence"."note" IS NOT NULL), FALSE));

ALTER TABLE "evidence" ADD CONSTRAINT "EVI-001.144" CHECK (NOT coalesce(("evidence"."kind" = 'link') AND NOT ("evidence"."link" IS NOT NULL), FALSE));

ALTER TABLE "evidence" ADD CONSTRAINT "EVI-001.145" CHECK (NOT coalesce(("evidence"."kind" = 'file') AND NOT ("evidence"."file_name" IS NOT NULL), FALSE));

ALTER TABLE "evidence" ADD CONSTRAINT "EVI-002.146" CHECK (NOT coalesce((("evidence"."evidence_type" = 'quantitative') OR ((CASE "evidence"."evidence_type" WHEN 'data-measure' THEN 'quantitative' WHEN 'audit' THEN 'quantitative' WHEN 'survey' THEN 'quantitative' WHEN 'case-review' THEN 'qualitative' WHEN 'professional-feedback' THEN 'qualitative' WHEN 'survivor-feedback' THEN 'qualitative' WHEN 'policy-document' THEN 'documentary' WHEN 'training-record' THEN 'documentary' WHEN 'meeting-record' THEN 'documentary' WHEN 'inspection-report' THEN 'documentary' ELSE CASE WHEN "evidence"."evidence_type" IS NOT NULL THEN '' END END) = 'quantitative')) AND NOT ("evidence"."measure" IS NOT NULL), FALSE));

ALTER TABLE "evidence" ADD CONSTRAINT "EVI-002.147" CHECK (NOT coalesce(((("evidence"."evidence_type" = 'quantitative') OR ((CASE "evidence"."evidence_type" WHEN 'data-measure' THEN 'quantitative' WHEN 'audit' THEN 'quantitative' WHEN 'survey' THEN 'quantitative' WHEN 'case-review' THEN 'qualitative' WHEN 'professional-feedback' THEN 'qualitative' WHEN 'survivor-feedback' THEN 'qualitative' WHEN 'policy-document' THEN 'documentary' WHEN 'training-record' THEN 'documentary' WHEN 'meeting-record' THEN 'documentary' WHEN 'inspection-report' THEN 'documentary' ELSE CASE WHEN "evidence"."evidence_type" IS NOT NULL THEN '' END END) = 'quantitative')) AND ("evidence"."measure" IS NOT NULL)) AND NOT ("evidence"."value_after" IS NOT NULL), FALSE));

ALTER TABLE "evidence" ADD CONSTRAINT "EVI-002.148" CHECK (NOT coalesce((((("evidence"."evidence_type" = 'quantitative') OR ((CASE "evidence"."evidence_type" WHEN 'data-measure' THEN 'quantitative' WHEN 'audit' THEN 'quantitative' WHEN 'survey' THEN 'quantitative' WHEN 'case-review' THEN 'qualitative' WHEN 'professional-feedback' THEN 'qualitative' WHEN 'survivor-feedback' THEN 'qualitative' WHEN 'policy-document' THEN 'documentary' WHEN 'training-record' THEN 'documentary' WHEN 'meeting-record' THEN 'documentary' WHEN 'inspection-report' THEN 'documentary' ELSE CASE WHEN "evidence"."evidence_type" IS NOT NULL THEN '' END END) = 'quantitative')) AND ("evidence"."measure" IS NOT NULL)) AND ("evidence"."value_after" IS NOT NULL)) AND NOT ("evidence"."period_start" IS NOT NULL), FALSE));

ALTER TABLE "evidence" ADD CONSTRAINT "EVI-002.149" CHECK (NOT coalesce(((((("evidence"."evidence_type" = 'quantitative') OR ((CASE "evidence"."evidence_type" WHEN 'data-measure' THEN 'quantitative' WHEN 'audit' THEN 'quantitative' WHEN 'survey' THEN 'quantitative' WHEN 'case-review' THEN 'qualitative' WHEN 'professional-feedback' THEN 'qualitative' WHEN 'survivor-feedback' THEN 'qualitative' WHEN 'policy-document' THEN 'documentary' WHEN 'training-record' THEN 'documentary' WHEN 'meeting-record' THEN 'documentary' WHEN 'inspection-report' THEN 'documentary' ELSE CASE WHEN "evidence"."evidence_type" IS NOT NULL THEN '' END END) = 'quantitative')) AND ("evidence"."measure" IS NOT NULL)) AND ("evidence"."value_after" IS NOT NULL)) AND ("evidence"."period_start" IS NOT NULL)) AND NOT ("evidence"."period_end" IS NOT NULL), FALSE));

ALTER TABLE "evidence" ADD CONSTRAINT "SCH-REQUIRED.150" CHECK (NOT coalesce(NOT ("evidence"."evidence_id" IS NOT NULL), FALSE));

ALTER TABLE "evidence" ADD CONSTRAINT "EVI-001.151" CHECK (NOT coalesce(NOT ("evidence"."evidence_type" IS NOT NULL), FALSE));

ALTER TABLE "evidence" ADD CONSTRAINT "SCH-REQUIRED.152" CHECK (NOT coalesce(NOT ("evidence"."kind" IS NOT NULL), FALSE));

ALTER TABLE "evidence" ADD CONSTRAINT "VOC-004.153" CHECK (NOT coalesce(("evidence"."evidence_type" = 'other') AND NOT ("evidence"."evidence_type_other" IS NOT NULL), FALSE));

ALTER TABLE "national_response" ADD CONSTRAINT "NAT-002.154" CHECK (NOT coalesce(NOT (CASE WHEN ("national_response"."acknowledged_date" IS NOT NULL) THEN (NOT ((CASE length("national_response"."responded_date") WHEN 4 THEN "national_response"."responded_date" || '-12-31' WHEN 7 THEN to_char(CAST("national_response"."responded_date" || '-01' AS date) + interval '1 month' - interval '1 day', 'YYYY-MM-DD') ELSE substr("national_response"."responded_date", 1, 10) END) < (CASE length("national_response"."acknowledged_date") WHEN 4 THEN "national_response"."acknowledged_date" || '-01-01' WHEN 7 THEN "national_response"."acknowledged_date" || '-01' ELSE substr("national_response"."acknowledged_date", 1, 10) END))) WHEN NOT ("national_response"."acknowledged_date" IS NOT NULL) THEN (CASE WHEN ("national_response"."received_date" IS NOT NULL) THEN (NOT ((CASE length("national_response"."responded_date") WHEN 4 THEN "national_response"."responded_date" || '-12-31' WHEN 7 THEN to_char(CAST("national_response"."responded_date" || '-01' AS date) + interval '1 month' - interval '1 day', 'YYYY-MM-DD') ELSE substr("national_response"."responded_date", 1, 10) END) < (CASE length("national_response"."received_date") WHEN 4 THEN "national_response"."received_date" || '-01-01' WHEN 7 THEN "national_response"."received_date" || '-01' ELSE substr("national_response"."received_date", 1, 10) END))) WHEN NOT ("national_response"."received_date" IS NOT NULL) THEN (NOT ((CASE length("national_response"."responded_date") WHEN 4 THEN "national_response"."responded_date" || '-12-31' WHEN 7 THEN to_char(CAST("national_response"."responded_date" || '-01' AS date) + interval '1 month' - interval '1 day', 'YYYY-MM-DD') ELSE substr("national_response"."responded_date", 1, 10) END) < (CASE length("national_response"."sent_date") WHEN 4 THEN "national_response"."sent_date" || '-01-01' WHEN 7 THEN "national_response"."sent_date" || '-01' ELSE substr("national_response"."sent_date", 1, 10) END))) END) END), FALSE));

ALTER TABLE "national_response" ADD CONSTRAINT "NAT-002.155" CHECK (NOT coalesce(NOT (CASE WHEN ("national_response"."received_date" IS NOT NULL) THEN (NOT ((CASE length("national_response"."acknowledged_date") WHEN 4 THEN "national_response"."acknowledged_date" || '-12-31' WHEN 7 THEN to_char(CAST("national_response"."acknowledged_date" || '-01' AS date) + interval '1 month' - interval '1 day', 'YYYY-MM-DD') ELSE substr("national_response"."acknowledged_date", 1, 10) END) < (CASE length("national_response"."received_date") WHEN 4 THEN "national_response"."received_date" || '-01-01' WHEN 7 THEN "national_response"."received_date" || '-01' ELSE substr("national_response"."received_date", 1, 10) END))) WHEN NOT ("national_response"."received_date" IS NOT NULL) THEN (NOT ((CASE length("national_response"."acknowledged_date") WHEN 4 THEN "national_response"."acknowledged_date" || '-12-31' WHEN 7 THEN to_char(CAST("national_response"."acknowledged_date" || '-01' AS date) + interval '1 month' - interval '1 day', 'YYYY-MM-DD') ELSE substr("national_response"."acknowledged_date", 1, 10) END) < (CASE length("national_response"."sent_date") WHEN 4 THEN "national_response"."sent_date" || '-01-01' WHEN 7 THEN "national_response"."sent_date" || '-01' ELSE substr("national_response"."sent_date", 1, 10) END))) END), FALSE));

ALTER TABLE "national_response" ADD CONSTRAINT "NAT-002.156" CHECK (NOT coalesce(NOT (NOT ((CASE length("national_response"."received_date") WHEN 4 THEN "national_response"."received_date" || '-12-31' WHEN 7 THEN to_char(CAST("national_response"."received_date" || '-01' AS date) + interval '1 month' - interval '1 day', 'YYYY-MM-DD') ELSE substr("national_response"."received_date", 1, 10) END) < (CASE length("national_response"."sent_date") WHEN 4 THEN "national_response"."sent_date" || '-01-01' WHEN 7 THEN "national_response"."sent_date" || '-01' ELSE substr("national_response"."sent_date", 1, 10) END))), FALSE));

ALTER TABLE "national_response" ADD CONSTRAINT "NAT-003.157" CHECK (NOT coalesce(("national_response"."status" = 'not-taken-forward') AND NOT ("national_response"."not_taken_forward_reason" IS NOT NULL), FALSE));

ALTER TABLE "national_response" ADD CONSTRAINT "NAT-004.158" CHECK (NOT coalesce(("national_response"."status" = 'transferred') AND NOT (("national_response"."transferred_to" IS NOT NULL) AND ("national_response"."transferred_to" <> "national_response"."national_body")), FALSE));

ALTER TABLE "national_response" ADD CONSTRAINT "NAT-004.159" CHECK (NOT coalesce((("national_response"."status" = 'transferred') AND ("national_response"."transferred_to" IS NOT NULL)) AND NOT ("national_response"."transferred_date" IS NOT NULL), FALSE));

ALTER TABLE "national_response" ADD CONSTRAINT "SCH-REQUIRED.160" CHECK (NOT coalesce(NOT ("national_response"."response_id" IS NOT NULL), FALSE));

ALTER TABLE "national_response" ADD CONSTRAINT "SCH-REQUIRED.161" CHECK (NOT coalesce(NOT ("national_response"."recommendation_id" IS NOT NULL), FALSE));

ALTER TABLE "national_response" ADD CONSTRAINT "SCH-REQUIRED.162" CHECK (NOT coalesce(NOT ("national_response"."national_body" IS NOT NULL), FALSE));

ALTER TABLE "national_response" ADD CONSTRAINT "SCH-REQUIRED.163" CHECK (NOT coalesce(NOT ("national_response"."status" IS NOT NULL), FALSE));

ALTER TABLE "national_response" ADD CONSTRAINT "SCH-REQUIRED.164" CHECK (NOT coalesce(NOT ("national_response"."csp_informed" IS NOT NULL), FALSE));

ALTER TABLE "national_response" ADD CONSTRAINT "SCH-REQUIRED.165" CHECK (NOT coalesce(NOT ("national_response"."as_at_date" IS NOT NULL), FALSE));

ALTER TABLE "national_response" ADD CONSTRAINT "VOC-004.166" CHECK (NOT coalesce(("national_response"."national_body" = 'other') AND NOT ("national_response"."national_body_other" IS NOT NULL), FALSE));

ALTER TABLE "national_response" ADD CONSTRAINT "VOC-004.167" CHECK (NOT coalesce(("national_response"."transferred_to" = 'other') AND NOT ("national_response"."transferred_to_other" IS NOT NULL), FALSE));

ALTER TABLE "escalation" ADD CONSTRAINT "ESC-003.168" CHECK (NOT coalesce(("escalation"."closed_date" IS NOT NULL) AND NOT ("escalation"."outcome" IS NOT NULL), FALSE));

ALTER TABLE "escalation" ADD CONSTRAINT "ESC-003.169" CHECK (NOT coalesce(("escalation"."outcome" IS NOT NULL) AND NOT ("escalation"."closed_date" IS NOT NULL), FALSE));

ALTER TABLE "escalation" ADD CONSTRAINT "SCH-REQUIRED.170" CHECK (NOT coalesce(NOT ("escalation"."escalation_id" IS NOT NULL), FALSE));

ALTER TABLE "escalation" ADD CONSTRAINT "SCH-REQUIRED.171" CHECK (NOT coalesce(NOT ("escalation"."about" IS NOT NULL), FALSE));

ALTER TABLE "escalation" ADD CONSTRAINT "ESC-001.173" CHECK (NOT coalesce(NOT ("escalation"."step" IS NOT NULL), FALSE));

ALTER TABLE "escalation" ADD CONSTRAINT "ESC-001.174" CHECK (NOT coalesce(NOT ("escalation"."raised_date" IS NOT NULL), FALSE));

ALTER TABLE "escalation" ADD CONSTRAINT "SCH-REQUIRED.175" CHECK (NOT coalesce(NOT ("escalation"."raised_by" IS NOT NULL), FALSE));

ALTER TABLE "escalation" ADD CONSTRAINT "VOC-004.176" CHECK (NOT coalesce(("escalation"."raised_by" = 'other') AND NOT ("escalation"."raised_by_other" IS NOT NULL), FALSE));

ALTER TABLE "learning_item" ADD CONSTRAINT "SCH-REQUIRED.177" CHECK (NOT coalesce(NOT ("learning_item"."learning_id" IS NOT NULL), FALSE));

ALTER TABLE "learning_item" ADD CONSTRAINT "LRN-001.178" CHECK (NOT coalesce(NOT ("learning_item"."learning_type" IS NOT NULL), FALSE));

ALTER TABLE "learning_item" ADD CONSTRAINT "SCH-REQUIRED.179" CHECK (NOT coalesce(NOT ("learning_item"."title" IS NOT NULL), FALSE));

ALTER TABLE "learning_item" ADD CONSTRAINT "SCH-REQUIRED.180" CHECK (NOT coalesce(NOT ("learning_item"."summary" IS NOT NULL), FALSE));
