-- The rules that look at one record alone, as checks on the tables of ddl.sqlite.sql.
-- Compiled from the rules whose severity is error. A record that breaks one is refused, and the rule is named.

CREATE TRIGGER "SCH-REQUIRED.3 insert" BEFORE INSERT ON "submission"
WHEN coalesce(NOT ("NEW"."submission_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.3 update" BEFORE UPDATE ON "submission"
WHEN coalesce(NOT ("NEW"."submission_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SUB-001.4 insert" BEFORE INSERT ON "submission"
WHEN coalesce(NOT ("NEW"."schema_version" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SUB-001'); END;

CREATE TRIGGER "SUB-001.4 update" BEFORE UPDATE ON "submission"
WHEN coalesce(NOT ("NEW"."schema_version" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SUB-001'); END;

CREATE TRIGGER "SCH-REQUIRED.6 insert" BEFORE INSERT ON "submission"
WHEN coalesce(NOT ("NEW"."profile" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.6 update" BEFORE UPDATE ON "submission"
WHEN coalesce(NOT ("NEW"."profile" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SUB-005.7 insert" BEFORE INSERT ON "submission"
WHEN coalesce(NOT ("NEW"."as_at_date" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SUB-005'); END;

CREATE TRIGGER "SUB-005.7 update" BEFORE UPDATE ON "submission"
WHEN coalesce(NOT ("NEW"."as_at_date" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SUB-005'); END;

CREATE TRIGGER "SCH-REQUIRED.8 insert" BEFORE INSERT ON "submission"
WHEN coalesce(NOT ("NEW"."created_at" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.8 update" BEFORE UPDATE ON "submission"
WHEN coalesce(NOT ("NEW"."created_at" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.9 insert" BEFORE INSERT ON "submission"
WHEN coalesce(NOT ("NEW"."submitted_by" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.9 update" BEFORE UPDATE ON "submission"
WHEN coalesce(NOT ("NEW"."submitted_by" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.11 insert" BEFORE INSERT ON "submission"
WHEN coalesce(NOT ("NEW"."data_source" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.11 update" BEFORE UPDATE ON "submission"
WHEN coalesce(NOT ("NEW"."data_source" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "VOC-004.12 insert" BEFORE INSERT ON "submission"
WHEN coalesce(("NEW"."submitted_by" = 'other') AND NOT ("NEW"."submitted_by_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "VOC-004.12 update" BEFORE UPDATE ON "submission"
WHEN coalesce(("NEW"."submitted_by" = 'other') AND NOT ("NEW"."submitted_by_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "REV-003.17 insert" BEFORE INSERT ON "review"
WHEN coalesce("NEW"."is_joint_review" AND NOT ("NEW"."lead_csp" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'REV-003'); END;

CREATE TRIGGER "REV-003.17 update" BEFORE UPDATE ON "review"
WHEN coalesce("NEW"."is_joint_review" AND NOT ("NEW"."lead_csp" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'REV-003'); END;

CREATE TRIGGER "REV-005.20 insert" BEFORE INSERT ON "review"
WHEN coalesce(("NEW"."publication_status" IN ('not-published-safeguarding', 'not-published-proceedings', 'not-published-awaiting', 'learning-only')) AND NOT ("NEW"."not_published_explanation" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'REV-005'); END;

CREATE TRIGGER "REV-005.20 update" BEFORE UPDATE ON "review"
WHEN coalesce(("NEW"."publication_status" IN ('not-published-safeguarding', 'not-published-proceedings', 'not-published-awaiting', 'learning-only')) AND NOT ("NEW"."not_published_explanation" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'REV-005'); END;

CREATE TRIGGER "REV-006.21 insert" BEFORE INSERT ON "review"
WHEN coalesce((("NEW"."publication_status" = 'learning-only') OR ("NEW"."learning_published" AND ("NEW"."publication_status" IN ('not-published-safeguarding', 'not-published-proceedings', 'not-published-awaiting')))) AND NOT ("NEW"."learning_published_details" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'REV-006'); END;

CREATE TRIGGER "REV-006.21 update" BEFORE UPDATE ON "review"
WHEN coalesce((("NEW"."publication_status" = 'learning-only') OR ("NEW"."learning_published" AND ("NEW"."publication_status" IN ('not-published-safeguarding', 'not-published-proceedings', 'not-published-awaiting')))) AND NOT ("NEW"."learning_published_details" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'REV-006'); END;

CREATE TRIGGER "TIM-011.38 insert" BEFORE INSERT ON "review"
WHEN coalesce(NOT (NOT ((CASE length("NEW"."qa_feedback_date") WHEN 4 THEN "NEW"."qa_feedback_date" || '-12-31' WHEN 7 THEN strftime('%Y-%m-%d', "NEW"."qa_feedback_date" || '-01', '+1 month', '-1 day') ELSE substr("NEW"."qa_feedback_date", 1, 10) END) < (CASE length("NEW"."sent_to_qa_date") WHEN 4 THEN "NEW"."sent_to_qa_date" || '-01-01' WHEN 7 THEN "NEW"."sent_to_qa_date" || '-01' ELSE substr("NEW"."sent_to_qa_date", 1, 10) END))), FALSE)
BEGIN SELECT RAISE(ABORT, 'TIM-011'); END;

CREATE TRIGGER "TIM-011.38 update" BEFORE UPDATE ON "review"
WHEN coalesce(NOT (NOT ((CASE length("NEW"."qa_feedback_date") WHEN 4 THEN "NEW"."qa_feedback_date" || '-12-31' WHEN 7 THEN strftime('%Y-%m-%d', "NEW"."qa_feedback_date" || '-01', '+1 month', '-1 day') ELSE substr("NEW"."qa_feedback_date", 1, 10) END) < (CASE length("NEW"."sent_to_qa_date") WHEN 4 THEN "NEW"."sent_to_qa_date" || '-01-01' WHEN 7 THEN "NEW"."sent_to_qa_date" || '-01' ELSE substr("NEW"."sent_to_qa_date", 1, 10) END))), FALSE)
BEGIN SELECT RAISE(ABORT, 'TIM-011'); END;

CREATE TRIGGER "REV-001.39 insert" BEFORE INSERT ON "review"
WHEN coalesce(NOT ("NEW"."review_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'REV-001'); END;

CREATE TRIGGER "REV-001.39 update" BEFORE UPDATE ON "review"
WHEN coalesce(NOT ("NEW"."review_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'REV-001'); END;

CREATE TRIGGER "SCH-REQUIRED.40 insert" BEFORE INSERT ON "review"
WHEN coalesce(NOT ("NEW"."review_type" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.40 update" BEFORE UPDATE ON "review"
WHEN coalesce(NOT ("NEW"."review_type" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.41 insert" BEFORE INSERT ON "review"
WHEN coalesce(NOT ("NEW"."legal_definition" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.41 update" BEFORE UPDATE ON "review"
WHEN coalesce(NOT ("NEW"."legal_definition" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.42 insert" BEFORE INSERT ON "review"
WHEN coalesce(NOT ("NEW"."csp_area" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.42 update" BEFORE UPDATE ON "review"
WHEN coalesce(NOT ("NEW"."csp_area" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.43 insert" BEFORE INSERT ON "review"
WHEN coalesce(NOT ("NEW"."tier_1_area" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.43 update" BEFORE UPDATE ON "review"
WHEN coalesce(NOT ("NEW"."tier_1_area" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.44 insert" BEFORE INSERT ON "review"
WHEN coalesce(NOT ("NEW"."commissioning_csp" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.44 update" BEFORE UPDATE ON "review"
WHEN coalesce(NOT ("NEW"."commissioning_csp" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.45 insert" BEFORE INSERT ON "review"
WHEN coalesce(NOT ("NEW"."is_joint_review" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.45 update" BEFORE UPDATE ON "review"
WHEN coalesce(NOT ("NEW"."is_joint_review" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.46 insert" BEFORE INSERT ON "review"
WHEN coalesce(NOT ("NEW"."stage" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.46 update" BEFORE UPDATE ON "review"
WHEN coalesce(NOT ("NEW"."stage" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.47 insert" BEFORE INSERT ON "review"
WHEN coalesce(NOT ("NEW"."publication_status" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.47 update" BEFORE UPDATE ON "review"
WHEN coalesce(NOT ("NEW"."publication_status" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.48 insert" BEFORE INSERT ON "review"
WHEN coalesce(NOT ("NEW"."has_action_plan" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.48 update" BEFORE UPDATE ON "review"
WHEN coalesce(NOT ("NEW"."has_action_plan" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "VOC-004.49 insert" BEFORE INSERT ON "review"
WHEN coalesce(("NEW"."conducted_by" = 'other') AND NOT ("NEW"."conducted_by_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "VOC-004.49 update" BEFORE UPDATE ON "review"
WHEN coalesce(("NEW"."conducted_by" = 'other') AND NOT ("NEW"."conducted_by_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "SCH-REQUIRED.58 insert" BEFORE INSERT ON "review_event"
WHEN coalesce(NOT ("NEW"."event_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.58 update" BEFORE UPDATE ON "review_event"
WHEN coalesce(NOT ("NEW"."event_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.59 insert" BEFORE INSERT ON "review_event"
WHEN coalesce(NOT ("NEW"."review_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.59 update" BEFORE UPDATE ON "review_event"
WHEN coalesce(NOT ("NEW"."review_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.60 insert" BEFORE INSERT ON "review_event"
WHEN coalesce(NOT ("NEW"."event_type" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.60 update" BEFORE UPDATE ON "review_event"
WHEN coalesce(NOT ("NEW"."event_type" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.61 insert" BEFORE INSERT ON "review_event"
WHEN coalesce(NOT ("NEW"."event_date" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.61 update" BEFORE UPDATE ON "review_event"
WHEN coalesce(NOT ("NEW"."event_date" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.62 insert" BEFORE INSERT ON "review_event"
WHEN coalesce(NOT ("NEW"."date_precision" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.62 update" BEFORE UPDATE ON "review_event"
WHEN coalesce(NOT ("NEW"."date_precision" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "VOC-004.63 insert" BEFORE INSERT ON "review_event"
WHEN coalesce(("NEW"."quality_assurer" = 'other') AND NOT ("NEW"."quality_assurer_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "VOC-004.63 update" BEFORE UPDATE ON "review_event"
WHEN coalesce(("NEW"."quality_assurer" = 'other') AND NOT ("NEW"."quality_assurer_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "SCH-REQUIRED.67 insert" BEFORE INSERT ON "death"
WHEN coalesce(NOT ("NEW"."death_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.67 update" BEFORE UPDATE ON "death"
WHEN coalesce(NOT ("NEW"."death_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.68 insert" BEFORE INSERT ON "death"
WHEN coalesce(NOT ("NEW"."review_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.68 update" BEFORE UPDATE ON "death"
WHEN coalesce(NOT ("NEW"."review_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.69 insert" BEFORE INSERT ON "death"
WHEN coalesce(NOT ("NEW"."victim" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.69 update" BEFORE UPDATE ON "death"
WHEN coalesce(NOT ("NEW"."victim" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.70 insert" BEFORE INSERT ON "death"
WHEN coalesce(NOT ("NEW"."death_type" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.70 update" BEFORE UPDATE ON "death"
WHEN coalesce(NOT ("NEW"."death_type" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.71 insert" BEFORE INSERT ON "death"
WHEN coalesce(NOT ("NEW"."death_year" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.71 update" BEFORE UPDATE ON "death"
WHEN coalesce(NOT ("NEW"."death_year" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "VOC-004.72 insert" BEFORE INSERT ON "death"
WHEN coalesce(("NEW"."death_type" = 'other') AND NOT ("NEW"."death_type_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "VOC-004.72 update" BEFORE UPDATE ON "death"
WHEN coalesce(("NEW"."death_type" = 'other') AND NOT ("NEW"."death_type_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "VOC-004.73 insert" BEFORE INSERT ON "death"
WHEN coalesce(("NEW"."place_of_death" = 'other') AND NOT ("NEW"."place_of_death_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "VOC-004.73 update" BEFORE UPDATE ON "death"
WHEN coalesce(("NEW"."place_of_death" = 'other') AND NOT ("NEW"."place_of_death_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "VOC-004.74 insert" BEFORE INSERT ON "death"
WHEN coalesce(("NEW"."method_of_killing" = 'other') AND NOT ("NEW"."method_of_killing_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "VOC-004.74 update" BEFORE UPDATE ON "death"
WHEN coalesce(("NEW"."method_of_killing" = 'other') AND NOT ("NEW"."method_of_killing_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "PER-002.79 insert" BEFORE INSERT ON "person"
WHEN coalesce(NOT ("NEW"."person_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'PER-002'); END;

CREATE TRIGGER "PER-002.79 update" BEFORE UPDATE ON "person"
WHEN coalesce(NOT ("NEW"."person_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'PER-002'); END;

CREATE TRIGGER "SCH-REQUIRED.80 insert" BEFORE INSERT ON "person"
WHEN coalesce(NOT ("NEW"."review_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.80 update" BEFORE UPDATE ON "person"
WHEN coalesce(NOT ("NEW"."review_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "PER-002.81 insert" BEFORE INSERT ON "person"
WHEN coalesce(NOT ("NEW"."role" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'PER-002'); END;

CREATE TRIGGER "PER-002.81 update" BEFORE UPDATE ON "person"
WHEN coalesce(NOT ("NEW"."role" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'PER-002'); END;

CREATE TRIGGER "SCH-REQUIRED.82 insert" BEFORE INSERT ON "relationship"
WHEN coalesce(NOT ("NEW"."perpetrator" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.82 update" BEFORE UPDATE ON "relationship"
WHEN coalesce(NOT ("NEW"."perpetrator" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.83 insert" BEFORE INSERT ON "relationship"
WHEN coalesce(NOT ("NEW"."victim" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.83 update" BEFORE UPDATE ON "relationship"
WHEN coalesce(NOT ("NEW"."victim" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.84 insert" BEFORE INSERT ON "relationship"
WHEN coalesce(NOT ("NEW"."relationship" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.84 update" BEFORE UPDATE ON "relationship"
WHEN coalesce(NOT ("NEW"."relationship" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.85 insert" BEFORE INSERT ON "agency_finding"
WHEN coalesce(NOT ("NEW"."finding_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.85 update" BEFORE UPDATE ON "agency_finding"
WHEN coalesce(NOT ("NEW"."finding_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.86 insert" BEFORE INSERT ON "agency_finding"
WHEN coalesce(NOT ("NEW"."review_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.86 update" BEFORE UPDATE ON "agency_finding"
WHEN coalesce(NOT ("NEW"."review_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.87 insert" BEFORE INSERT ON "agency_finding"
WHEN coalesce(NOT ("NEW"."factor" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.87 update" BEFORE UPDATE ON "agency_finding"
WHEN coalesce(NOT ("NEW"."factor" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "VOC-004.88 insert" BEFORE INSERT ON "agency_finding"
WHEN coalesce(("NEW"."agency" = 'other') AND NOT ("NEW"."agency_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "VOC-004.88 update" BEFORE UPDATE ON "agency_finding"
WHEN coalesce(("NEW"."agency" = 'other') AND NOT ("NEW"."agency_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "REC-003.90 insert" BEFORE INSERT ON "recommendation"
WHEN coalesce(("NEW"."level" = 'national') AND NOT (("NEW"."lead_national_body" IS NOT NULL) AND (NOT (((CASE "NEW"."lead_national_body" WHEN 'accident-and-emergency' THEN 'group-health' WHEN 'community-health' THEN 'group-health' WHEN 'gp' THEN 'group-health' WHEN 'hospital' THEN 'group-health' WHEN 'local-health-trust' THEN 'group-health' WHEN 'local-health-board' THEN 'group-health' WHEN 'integrated-care-board' THEN 'group-health' WHEN 'clinical-commissioning-group' THEN 'group-health' WHEN 'mental-health-services' THEN 'group-health' WHEN 'midwifery' THEN 'group-health' WHEN 'public-health' THEN 'group-health' WHEN 'drug-and-alcohol-services' THEN 'group-health' WHEN 'ambulance-service' THEN 'group-health' WHEN 'care-quality-commission' THEN 'group-health' WHEN 'nhs-england' THEN 'group-national' WHEN 'police' THEN 'group-criminal-justice' WHEN 'probation-service' THEN 'group-criminal-justice' WHEN 'crown-prosecution-service' THEN 'group-criminal-justice' WHEN 'hmcts' THEN 'group-criminal-justice' WHEN 'hmicfrs' THEN 'group-criminal-justice' WHEN 'hmic' THEN 'group-criminal-justice' WHEN 'hm-prison-and-probation-service' THEN 'group-criminal-justice' WHEN 'national-offender-management-service' THEN 'group-criminal-justice' WHEN 'parole-board' THEN 'group-criminal-justice' WHEN 'immigration-enforcement' THEN 'group-criminal-justice' WHEN 'police-and-crime-commissioner' THEN 'group-criminal-justice' WHEN 'youth-offending-service' THEN 'group-criminal-justice' WHEN 'independent-office-for-police-conduct' THEN 'group-criminal-justice' WHEN 'independent-police-complaints-commission' THEN 'group-criminal-justice' WHEN 'dvp-unresolved' THEN 'group-national' WHEN 'adult-social-care' THEN 'group-adult-services' WHEN 'safeguarding-adults-board' THEN 'group-adult-services' WHEN 'care-provider' THEN 'group-adult-services' WHEN 'childrens-social-care' THEN 'group-childrens-services' WHEN 'safeguarding-children-board' THEN 'group-childrens-services' WHEN 'safeguarding-children-partnership' THEN 'group-childrens-services' WHEN 'social-services' THEN 'group-adult-services' WHEN 'community-safety-partnership' THEN 'group-partnership' WHEN 'domestic-abuse-partnership-board' THEN 'group-partnership' WHEN 'mash' THEN 'group-partnership' WHEN 'matac' THEN 'group-partnership' WHEN 'marac' THEN 'group-partnership' WHEN 'mappa' THEN 'group-partnership' WHEN 'regional-safeguarding-board' THEN 'group-partnership' WHEN 'local-authority' THEN 'group-local-government' WHEN 'local-authority-commissioners' THEN 'group-local-government' WHEN 'council-community-safety-team' THEN 'group-local-government' WHEN 'housing' THEN 'group-local-government' WHEN 'fire-and-rescue-service' THEN 'group-local-government' WHEN 'coroner' THEN 'group-local-government' WHEN 'school' THEN 'group-education' WHEN 'college' THEN 'group-education' WHEN 'university' THEN 'group-education' WHEN 'domestic-abuse-services' THEN 'group-voluntary' WHEN 'by-and-for-da-services' THEN 'group-voluntary' WHEN 'employer' THEN 'group-voluntary' WHEN 'home-office' THEN 'group-national' WHEN 'ministry-of-justice' THEN 'group-national' WHEN 'department-for-education' THEN 'group-national' WHEN 'department-of-health-and-social-care' THEN 'group-national' WHEN 'department-of-health' THEN 'group-national' WHEN 'mhclg' THEN 'group-national' WHEN 'dluhc' THEN 'group-national' WHEN 'mhclg-2018' THEN 'group-national' WHEN 'dclg' THEN 'group-national' WHEN 'department-for-work-and-pensions' THEN 'group-national' WHEN 'department-for-business-and-trade' THEN 'group-national' WHEN 'dcms' THEN 'group-national' WHEN 'hm-treasury' THEN 'group-national' WHEN 'attorney-generals-office' THEN 'group-national' WHEN 'welsh-government' THEN 'group-national' WHEN 'domestic-abuse-commissioner' THEN 'group-national' WHEN 'college-of-policing' THEN 'group-national' ELSE CASE WHEN "NEW"."lead_national_body" IS NOT NULL THEN '' END END) IN ('group-partnership', 'group-local-government', 'group-education', 'group-adult-services', 'group-childrens-services')) OR ((((CASE "NEW"."lead_national_body" WHEN 'accident-and-emergency' THEN 'group-health' WHEN 'community-health' THEN 'group-health' WHEN 'gp' THEN 'group-health' WHEN 'hospital' THEN 'group-health' WHEN 'local-health-trust' THEN 'group-health' WHEN 'local-health-board' THEN 'group-health' WHEN 'integrated-care-board' THEN 'group-health' WHEN 'clinical-commissioning-group' THEN 'group-health' WHEN 'mental-health-services' THEN 'group-health' WHEN 'midwifery' THEN 'group-health' WHEN 'public-health' THEN 'group-health' WHEN 'drug-and-alcohol-services' THEN 'group-health' WHEN 'ambulance-service' THEN 'group-health' WHEN 'care-quality-commission' THEN 'group-health' WHEN 'nhs-england' THEN 'group-national' WHEN 'police' THEN 'group-criminal-justice' WHEN 'probation-service' THEN 'group-criminal-justice' WHEN 'crown-prosecution-service' THEN 'group-criminal-justice' WHEN 'hmcts' THEN 'group-criminal-justice' WHEN 'hmicfrs' THEN 'group-criminal-justice' WHEN 'hmic' THEN 'group-criminal-justice' WHEN 'hm-prison-and-probation-service' THEN 'group-criminal-justice' WHEN 'national-offender-management-service' THEN 'group-criminal-justice' WHEN 'parole-board' THEN 'group-criminal-justice' WHEN 'immigration-enforcement' THEN 'group-criminal-justice' WHEN 'police-and-crime-commissioner' THEN 'group-criminal-justice' WHEN 'youth-offending-service' THEN 'group-criminal-justice' WHEN 'independent-office-for-police-conduct' THEN 'group-criminal-justice' WHEN 'independent-police-complaints-commission' THEN 'group-criminal-justice' WHEN 'dvp-unresolved' THEN 'group-national' WHEN 'adult-social-care' THEN 'group-adult-services' WHEN 'safeguarding-adults-board' THEN 'group-adult-services' WHEN 'care-provider' THEN 'group-adult-services' WHEN 'childrens-social-care' THEN 'group-childrens-services' WHEN 'safeguarding-children-board' THEN 'group-childrens-services' WHEN 'safeguarding-children-partnership' THEN 'group-childrens-services' WHEN 'social-services' THEN 'group-adult-services' WHEN 'community-safety-partnership' THEN 'group-partnership' WHEN 'domestic-abuse-partnership-board' THEN 'group-partnership' WHEN 'mash' THEN 'group-partnership' WHEN 'matac' THEN 'group-partnership' WHEN 'marac' THEN 'group-partnership' WHEN 'mappa' THEN 'group-partnership' WHEN 'regional-safeguarding-board' THEN 'group-partnership' WHEN 'local-authority' THEN 'group-local-government' WHEN 'local-authority-commissioners' THEN 'group-local-government' WHEN 'council-community-safety-team' THEN 'group-local-government' WHEN 'housing' THEN 'group-local-government' WHEN 'fire-and-rescue-service' THEN 'group-local-government' WHEN 'coroner' THEN 'group-local-government' WHEN 'school' THEN 'group-education' WHEN 'college' THEN 'group-education' WHEN 'university' THEN 'group-education' WHEN 'domestic-abuse-services' THEN 'group-voluntary' WHEN 'by-and-for-da-services' THEN 'group-voluntary' WHEN 'employer' THEN 'group-voluntary' WHEN 'home-office' THEN 'group-national' WHEN 'ministry-of-justice' THEN 'group-national' WHEN 'department-for-education' THEN 'group-national' WHEN 'department-of-health-and-social-care' THEN 'group-national' WHEN 'department-of-health' THEN 'group-national' WHEN 'mhclg' THEN 'group-national' WHEN 'dluhc' THEN 'group-national' WHEN 'mhclg-2018' THEN 'group-national' WHEN 'dclg' THEN 'group-national' WHEN 'department-for-work-and-pensions' THEN 'group-national' WHEN 'department-for-business-and-trade' THEN 'group-national' WHEN 'dcms' THEN 'group-national' WHEN 'hm-treasury' THEN 'group-national' WHEN 'attorney-generals-office' THEN 'group-national' WHEN 'welsh-government' THEN 'group-national' WHEN 'domestic-abuse-commissioner' THEN 'group-national' WHEN 'college-of-policing' THEN 'group-national' ELSE CASE WHEN "NEW"."lead_national_body" IS NOT NULL THEN '' END END) = 'group-health') AND (NOT ("NEW"."lead_national_body" IN ('attorney-generals-office', 'care-quality-commission', 'college-of-policing', 'crown-prosecution-service', 'dclg', 'dcms', 'department-for-business-and-trade', 'department-for-education', 'department-for-work-and-pensions', 'department-of-health', 'department-of-health-and-social-care', 'dluhc', 'hm-prison-and-probation-service', 'hmcts', 'hmic', 'hmicfrs', 'home-office', 'immigration-enforcement', 'independent-office-for-police-conduct', 'independent-police-complaints-commission', 'mhclg', 'mhclg-2018', 'ministry-of-justice', 'national-offender-management-service', 'nhs-england', 'parole-board', 'welsh-government')))) AND ("NEW"."lead_national_body" <> 'public-health'))))), FALSE)
BEGIN SELECT RAISE(ABORT, 'REC-003'); END;

CREATE TRIGGER "REC-003.90 update" BEFORE UPDATE ON "recommendation"
WHEN coalesce(("NEW"."level" = 'national') AND NOT (("NEW"."lead_national_body" IS NOT NULL) AND (NOT (((CASE "NEW"."lead_national_body" WHEN 'accident-and-emergency' THEN 'group-health' WHEN 'community-health' THEN 'group-health' WHEN 'gp' THEN 'group-health' WHEN 'hospital' THEN 'group-health' WHEN 'local-health-trust' THEN 'group-health' WHEN 'local-health-board' THEN 'group-health' WHEN 'integrated-care-board' THEN 'group-health' WHEN 'clinical-commissioning-group' THEN 'group-health' WHEN 'mental-health-services' THEN 'group-health' WHEN 'midwifery' THEN 'group-health' WHEN 'public-health' THEN 'group-health' WHEN 'drug-and-alcohol-services' THEN 'group-health' WHEN 'ambulance-service' THEN 'group-health' WHEN 'care-quality-commission' THEN 'group-health' WHEN 'nhs-england' THEN 'group-national' WHEN 'police' THEN 'group-criminal-justice' WHEN 'probation-service' THEN 'group-criminal-justice' WHEN 'crown-prosecution-service' THEN 'group-criminal-justice' WHEN 'hmcts' THEN 'group-criminal-justice' WHEN 'hmicfrs' THEN 'group-criminal-justice' WHEN 'hmic' THEN 'group-criminal-justice' WHEN 'hm-prison-and-probation-service' THEN 'group-criminal-justice' WHEN 'national-offender-management-service' THEN 'group-criminal-justice' WHEN 'parole-board' THEN 'group-criminal-justice' WHEN 'immigration-enforcement' THEN 'group-criminal-justice' WHEN 'police-and-crime-commissioner' THEN 'group-criminal-justice' WHEN 'youth-offending-service' THEN 'group-criminal-justice' WHEN 'independent-office-for-police-conduct' THEN 'group-criminal-justice' WHEN 'independent-police-complaints-commission' THEN 'group-criminal-justice' WHEN 'dvp-unresolved' THEN 'group-national' WHEN 'adult-social-care' THEN 'group-adult-services' WHEN 'safeguarding-adults-board' THEN 'group-adult-services' WHEN 'care-provider' THEN 'group-adult-services' WHEN 'childrens-social-care' THEN 'group-childrens-services' WHEN 'safeguarding-children-board' THEN 'group-childrens-services' WHEN 'safeguarding-children-partnership' THEN 'group-childrens-services' WHEN 'social-services' THEN 'group-adult-services' WHEN 'community-safety-partnership' THEN 'group-partnership' WHEN 'domestic-abuse-partnership-board' THEN 'group-partnership' WHEN 'mash' THEN 'group-partnership' WHEN 'matac' THEN 'group-partnership' WHEN 'marac' THEN 'group-partnership' WHEN 'mappa' THEN 'group-partnership' WHEN 'regional-safeguarding-board' THEN 'group-partnership' WHEN 'local-authority' THEN 'group-local-government' WHEN 'local-authority-commissioners' THEN 'group-local-government' WHEN 'council-community-safety-team' THEN 'group-local-government' WHEN 'housing' THEN 'group-local-government' WHEN 'fire-and-rescue-service' THEN 'group-local-government' WHEN 'coroner' THEN 'group-local-government' WHEN 'school' THEN 'group-education' WHEN 'college' THEN 'group-education' WHEN 'university' THEN 'group-education' WHEN 'domestic-abuse-services' THEN 'group-voluntary' WHEN 'by-and-for-da-services' THEN 'group-voluntary' WHEN 'employer' THEN 'group-voluntary' WHEN 'home-office' THEN 'group-national' WHEN 'ministry-of-justice' THEN 'group-national' WHEN 'department-for-education' THEN 'group-national' WHEN 'department-of-health-and-social-care' THEN 'group-national' WHEN 'department-of-health' THEN 'group-national' WHEN 'mhclg' THEN 'group-national' WHEN 'dluhc' THEN 'group-national' WHEN 'mhclg-2018' THEN 'group-national' WHEN 'dclg' THEN 'group-national' WHEN 'department-for-work-and-pensions' THEN 'group-national' WHEN 'department-for-business-and-trade' THEN 'group-national' WHEN 'dcms' THEN 'group-national' WHEN 'hm-treasury' THEN 'group-national' WHEN 'attorney-generals-office' THEN 'group-national' WHEN 'welsh-government' THEN 'group-national' WHEN 'domestic-abuse-commissioner' THEN 'group-national' WHEN 'college-of-policing' THEN 'group-national' ELSE CASE WHEN "NEW"."lead_national_body" IS NOT NULL THEN '' END END) IN ('group-partnership', 'group-local-government', 'group-education', 'group-adult-services', 'group-childrens-services')) OR ((((CASE "NEW"."lead_national_body" WHEN 'accident-and-emergency' THEN 'group-health' WHEN 'community-health' THEN 'group-health' WHEN 'gp' THEN 'group-health' WHEN 'hospital' THEN 'group-health' WHEN 'local-health-trust' THEN 'group-health' WHEN 'local-health-board' THEN 'group-health' WHEN 'integrated-care-board' THEN 'group-health' WHEN 'clinical-commissioning-group' THEN 'group-health' WHEN 'mental-health-services' THEN 'group-health' WHEN 'midwifery' THEN 'group-health' WHEN 'public-health' THEN 'group-health' WHEN 'drug-and-alcohol-services' THEN 'group-health' WHEN 'ambulance-service' THEN 'group-health' WHEN 'care-quality-commission' THEN 'group-health' WHEN 'nhs-england' THEN 'group-national' WHEN 'police' THEN 'group-criminal-justice' WHEN 'probation-service' THEN 'group-criminal-justice' WHEN 'crown-prosecution-service' THEN 'group-criminal-justice' WHEN 'hmcts' THEN 'group-criminal-justice' WHEN 'hmicfrs' THEN 'group-criminal-justice' WHEN 'hmic' THEN 'group-criminal-justice' WHEN 'hm-prison-and-probation-service' THEN 'group-criminal-justice' WHEN 'national-offender-management-service' THEN 'group-criminal-justice' WHEN 'parole-board' THEN 'group-criminal-justice' WHEN 'immigration-enforcement' THEN 'group-criminal-justice' WHEN 'police-and-crime-commissioner' THEN 'group-criminal-justice' WHEN 'youth-offending-service' THEN 'group-criminal-justice' WHEN 'independent-office-for-police-conduct' THEN 'group-criminal-justice' WHEN 'independent-police-complaints-commission' THEN 'group-criminal-justice' WHEN 'dvp-unresolved' THEN 'group-national' WHEN 'adult-social-care' THEN 'group-adult-services' WHEN 'safeguarding-adults-board' THEN 'group-adult-services' WHEN 'care-provider' THEN 'group-adult-services' WHEN 'childrens-social-care' THEN 'group-childrens-services' WHEN 'safeguarding-children-board' THEN 'group-childrens-services' WHEN 'safeguarding-children-partnership' THEN 'group-childrens-services' WHEN 'social-services' THEN 'group-adult-services' WHEN 'community-safety-partnership' THEN 'group-partnership' WHEN 'domestic-abuse-partnership-board' THEN 'group-partnership' WHEN 'mash' THEN 'group-partnership' WHEN 'matac' THEN 'group-partnership' WHEN 'marac' THEN 'group-partnership' WHEN 'mappa' THEN 'group-partnership' WHEN 'regional-safeguarding-board' THEN 'group-partnership' WHEN 'local-authority' THEN 'group-local-government' WHEN 'local-authority-commissioners' THEN 'group-local-government' WHEN 'council-community-safety-team' THEN 'group-local-government' WHEN 'housing' THEN 'group-local-government' WHEN 'fire-and-rescue-service' THEN 'group-local-government' WHEN 'coroner' THEN 'group-local-government' WHEN 'school' THEN 'group-education' WHEN 'college' THEN 'group-education' WHEN 'university' THEN 'group-education' WHEN 'domestic-abuse-services' THEN 'group-voluntary' WHEN 'by-and-for-da-services' THEN 'group-voluntary' WHEN 'employer' THEN 'group-voluntary' WHEN 'home-office' THEN 'group-national' WHEN 'ministry-of-justice' THEN 'group-national' WHEN 'department-for-education' THEN 'group-national' WHEN 'department-of-health-and-social-care' THEN 'group-national' WHEN 'department-of-health' THEN 'group-national' WHEN 'mhclg' THEN 'group-national' WHEN 'dluhc' THEN 'group-national' WHEN 'mhclg-2018' THEN 'group-national' WHEN 'dclg' THEN 'group-national' WHEN 'department-for-work-and-pensions' THEN 'group-national' WHEN 'department-for-business-and-trade' THEN 'group-national' WHEN 'dcms' THEN 'group-national' WHEN 'hm-treasury' THEN 'group-national' WHEN 'attorney-generals-office' THEN 'group-national' WHEN 'welsh-government' THEN 'group-national' WHEN 'domestic-abuse-commissioner' THEN 'group-national' WHEN 'college-of-policing' THEN 'group-national' ELSE CASE WHEN "NEW"."lead_national_body" IS NOT NULL THEN '' END END) = 'group-health') AND (NOT ("NEW"."lead_national_body" IN ('attorney-generals-office', 'care-quality-commission', 'college-of-policing', 'crown-prosecution-service', 'dclg', 'dcms', 'department-for-business-and-trade', 'department-for-education', 'department-for-work-and-pensions', 'department-of-health', 'department-of-health-and-social-care', 'dluhc', 'hm-prison-and-probation-service', 'hmcts', 'hmic', 'hmicfrs', 'home-office', 'immigration-enforcement', 'independent-office-for-police-conduct', 'independent-police-complaints-commission', 'mhclg', 'mhclg-2018', 'ministry-of-justice', 'national-offender-management-service', 'nhs-england', 'parole-board', 'welsh-government')))) AND ("NEW"."lead_national_body" <> 'public-health'))))), FALSE)
BEGIN SELECT RAISE(ABORT, 'REC-003'); END;

CREATE TRIGGER "SCH-REQUIRED.92 insert" BEFORE INSERT ON "recommendation"
WHEN coalesce(NOT ("NEW"."recommendation_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.92 update" BEFORE UPDATE ON "recommendation"
WHEN coalesce(NOT ("NEW"."recommendation_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.93 insert" BEFORE INSERT ON "recommendation"
WHEN coalesce(NOT ("NEW"."review_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.93 update" BEFORE UPDATE ON "recommendation"
WHEN coalesce(NOT ("NEW"."review_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "REC-001.94 insert" BEFORE INSERT ON "recommendation"
WHEN coalesce(NOT ("NEW"."number" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'REC-001'); END;

CREATE TRIGGER "REC-001.94 update" BEFORE UPDATE ON "recommendation"
WHEN coalesce(NOT ("NEW"."number" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'REC-001'); END;

CREATE TRIGGER "REC-001.95 insert" BEFORE INSERT ON "recommendation"
WHEN coalesce(NOT ("NEW"."text" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'REC-001'); END;

CREATE TRIGGER "REC-001.95 update" BEFORE UPDATE ON "recommendation"
WHEN coalesce(NOT ("NEW"."text" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'REC-001'); END;

CREATE TRIGGER "SCH-REQUIRED.96 insert" BEFORE INSERT ON "recommendation"
WHEN coalesce(NOT ("NEW"."is_for_csp" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.96 update" BEFORE UPDATE ON "recommendation"
WHEN coalesce(NOT ("NEW"."is_for_csp" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "REC-002.97 insert" BEFORE INSERT ON "recommendation"
WHEN coalesce(NOT ("NEW"."level" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'REC-002'); END;

CREATE TRIGGER "REC-002.97 update" BEFORE UPDATE ON "recommendation"
WHEN coalesce(NOT ("NEW"."level" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'REC-002'); END;

CREATE TRIGGER "VOC-004.100 insert" BEFORE INSERT ON "recommendation"
WHEN coalesce(("NEW"."cross_border_nation" = 'other') AND NOT ("NEW"."cross_border_nation_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "VOC-004.100 update" BEFORE UPDATE ON "recommendation"
WHEN coalesce(("NEW"."cross_border_nation" = 'other') AND NOT ("NEW"."cross_border_nation_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "ACT-004.103 insert" BEFORE INSERT ON "action"
WHEN coalesce(("NEW"."status" = 'completed') AND NOT ("NEW"."completed_details" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ACT-004'); END;

CREATE TRIGGER "ACT-004.103 update" BEFORE UPDATE ON "action"
WHEN coalesce(("NEW"."status" = 'completed') AND NOT ("NEW"."completed_details" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ACT-004'); END;

CREATE TRIGGER "ACT-007.106 insert" BEFORE INSERT ON "action"
WHEN coalesce(("NEW"."status" = 'not-started') AND NOT ("NEW"."not_progressed_explanation" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ACT-007'); END;

CREATE TRIGGER "ACT-007.106 update" BEFORE UPDATE ON "action"
WHEN coalesce(("NEW"."status" = 'not-started') AND NOT ("NEW"."not_progressed_explanation" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ACT-007'); END;

CREATE TRIGGER "ACT-008.107 insert" BEFORE INSERT ON "action"
WHEN coalesce(("NEW"."status" = 'in-progress') AND NOT ("NEW"."progress_details" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ACT-008'); END;

CREATE TRIGGER "ACT-008.107 update" BEFORE UPDATE ON "action"
WHEN coalesce(("NEW"."status" = 'in-progress') AND NOT ("NEW"."progress_details" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ACT-008'); END;

CREATE TRIGGER "SCH-REQUIRED.109 insert" BEFORE INSERT ON "action"
WHEN coalesce(NOT ("NEW"."action_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.109 update" BEFORE UPDATE ON "action"
WHEN coalesce(NOT ("NEW"."action_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.110 insert" BEFORE INSERT ON "action"
WHEN coalesce(NOT ("NEW"."recommendation_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.110 update" BEFORE UPDATE ON "action"
WHEN coalesce(NOT ("NEW"."recommendation_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.111 insert" BEFORE INSERT ON "action"
WHEN coalesce(NOT ("NEW"."number" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.111 update" BEFORE UPDATE ON "action"
WHEN coalesce(NOT ("NEW"."number" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.112 insert" BEFORE INSERT ON "action"
WHEN coalesce(NOT ("NEW"."text" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.112 update" BEFORE UPDATE ON "action"
WHEN coalesce(NOT ("NEW"."text" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.113 insert" BEFORE INSERT ON "action"
WHEN coalesce(NOT ("NEW"."level" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.113 update" BEFORE UPDATE ON "action"
WHEN coalesce(NOT ("NEW"."level" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "ACT-003.115 insert" BEFORE INSERT ON "action"
WHEN coalesce(NOT ("NEW"."status" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ACT-003'); END;

CREATE TRIGGER "ACT-003.115 update" BEFORE UPDATE ON "action"
WHEN coalesce(NOT ("NEW"."status" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ACT-003'); END;

CREATE TRIGGER "SCH-REQUIRED.116 insert" BEFORE INSERT ON "action"
WHEN coalesce(NOT ("NEW"."status_as_at" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.116 update" BEFORE UPDATE ON "action"
WHEN coalesce(NOT ("NEW"."status_as_at" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "VOC-004.118 insert" BEFORE INSERT ON "action"
WHEN coalesce(("NEW"."status" = 'other') AND NOT ("NEW"."further_details" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "VOC-004.118 update" BEFORE UPDATE ON "action"
WHEN coalesce(("NEW"."status" = 'other') AND NOT ("NEW"."further_details" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "SCH-REQUIRED.120 insert" BEFORE INSERT ON "action_status_history"
WHEN coalesce(NOT ("NEW"."action_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.120 update" BEFORE UPDATE ON "action_status_history"
WHEN coalesce(NOT ("NEW"."action_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.121 insert" BEFORE INSERT ON "action_status_history"
WHEN coalesce(NOT ("NEW"."status" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.121 update" BEFORE UPDATE ON "action_status_history"
WHEN coalesce(NOT ("NEW"."status" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.122 insert" BEFORE INSERT ON "action_status_history"
WHEN coalesce(NOT ("NEW"."as_at_date" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.122 update" BEFORE UPDATE ON "action_status_history"
WHEN coalesce(NOT ("NEW"."as_at_date" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "VOC-004.123 insert" BEFORE INSERT ON "action_status_history"
WHEN coalesce(("NEW"."status" = 'other') AND NOT ("NEW"."status_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "VOC-004.123 update" BEFORE UPDATE ON "action_status_history"
WHEN coalesce(("NEW"."status" = 'other') AND NOT ("NEW"."status_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "VOC-004.124 insert" BEFORE INSERT ON "action_status_history"
WHEN coalesce(("NEW"."changed_by" = 'other') AND NOT ("NEW"."changed_by_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "VOC-004.124 update" BEFORE UPDATE ON "action_status_history"
WHEN coalesce(("NEW"."changed_by" = 'other') AND NOT ("NEW"."changed_by_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "ASM-002.125 insert" BEFORE INSERT ON "assessment"
WHEN coalesce(("NEW"."level" <> 'not-assessed') AND NOT ("NEW"."level_rationale" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ASM-002'); END;

CREATE TRIGGER "ASM-002.125 update" BEFORE UPDATE ON "assessment"
WHEN coalesce(("NEW"."level" <> 'not-assessed') AND NOT ("NEW"."level_rationale" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ASM-002'); END;

CREATE TRIGGER "ASM-003.126 insert" BEFORE INSERT ON "assessment"
WHEN coalesce(("NEW"."quality" <> 'not-assessed') AND NOT ("NEW"."quality_rationale" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ASM-003'); END;

CREATE TRIGGER "ASM-003.126 update" BEFORE UPDATE ON "assessment"
WHEN coalesce(("NEW"."quality" <> 'not-assessed') AND NOT ("NEW"."quality_rationale" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ASM-003'); END;

CREATE TRIGGER "ASM-010.131 insert" BEFORE INSERT ON "assessment"
WHEN coalesce(("NEW"."level" = 'fully') AND NOT ("NEW"."quality" <> 'not-met'), FALSE)
BEGIN SELECT RAISE(ABORT, 'ASM-010'); END;

CREATE TRIGGER "ASM-010.131 update" BEFORE UPDATE ON "assessment"
WHEN coalesce(("NEW"."level" = 'fully') AND NOT ("NEW"."quality" <> 'not-met'), FALSE)
BEGIN SELECT RAISE(ABORT, 'ASM-010'); END;

CREATE TRIGGER "ASM-015.132 insert" BEFORE INSERT ON "assessment"
WHEN coalesce("NEW"."has_concerns" AND NOT ("NEW"."concern_explanation" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ASM-015'); END;

CREATE TRIGGER "ASM-015.132 update" BEFORE UPDATE ON "assessment"
WHEN coalesce("NEW"."has_concerns" AND NOT ("NEW"."concern_explanation" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ASM-015'); END;

CREATE TRIGGER "SCH-REQUIRED.133 insert" BEFORE INSERT ON "assessment"
WHEN coalesce(NOT ("NEW"."assessment_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.133 update" BEFORE UPDATE ON "assessment"
WHEN coalesce(NOT ("NEW"."assessment_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.134 insert" BEFORE INSERT ON "assessment"
WHEN coalesce(NOT ("NEW"."recommendation_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.134 update" BEFORE UPDATE ON "assessment"
WHEN coalesce(NOT ("NEW"."recommendation_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "ASM-001.135 insert" BEFORE INSERT ON "assessment"
WHEN coalesce(NOT ("NEW"."as_at_date" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ASM-001'); END;

CREATE TRIGGER "ASM-001.135 update" BEFORE UPDATE ON "assessment"
WHEN coalesce(NOT ("NEW"."as_at_date" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ASM-001'); END;

CREATE TRIGGER "SCH-REQUIRED.136 insert" BEFORE INSERT ON "assessment"
WHEN coalesce(NOT ("NEW"."level" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.136 update" BEFORE UPDATE ON "assessment"
WHEN coalesce(NOT ("NEW"."level" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.137 insert" BEFORE INSERT ON "assessment"
WHEN coalesce(NOT ("NEW"."quality" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.137 update" BEFORE UPDATE ON "assessment"
WHEN coalesce(NOT ("NEW"."quality" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "ASM-014.138 insert" BEFORE INSERT ON "assessment"
WHEN coalesce(NOT ("NEW"."agreed_by_partnership" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ASM-014'); END;

CREATE TRIGGER "ASM-014.138 update" BEFORE UPDATE ON "assessment"
WHEN coalesce(NOT ("NEW"."agreed_by_partnership" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ASM-014'); END;

CREATE TRIGGER "SCH-REQUIRED.139 insert" BEFORE INSERT ON "assessment"
WHEN coalesce(NOT ("NEW"."has_concerns" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.139 update" BEFORE UPDATE ON "assessment"
WHEN coalesce(NOT ("NEW"."has_concerns" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.140 insert" BEFORE INSERT ON "assessment"
WHEN coalesce(NOT ("NEW"."assessed_by" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.140 update" BEFORE UPDATE ON "assessment"
WHEN coalesce(NOT ("NEW"."assessed_by" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "VOC-004.141 insert" BEFORE INSERT ON "assessment"
WHEN coalesce(("NEW"."assessed_by" = 'other') AND NOT ("NEW"."assessed_by_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "VOC-004.141 update" BEFORE UPDATE ON "assessment"
WHEN coalesce(("NEW"."assessed_by" = 'other') AND NOT ("NEW"."assessed_by_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "EVI-001.142 insert" BEFORE INSERT ON "evidence"
WHEN coalesce(NOT ("NEW"."kind" IN ('note', 'link', 'file')), FALSE)
BEGIN SELECT RAISE(ABORT, 'EVI-001'); END;

CREATE TRIGGER "EVI-001.142 update" BEFORE UPDATE ON "evidence"
WHEN coalesce(NOT ("NEW"."kind" IN ('note', 'link', 'file')), FALSE)
BEGIN SELECT RAISE(ABORT, 'EVI-001'); END;

CREATE TRIGGER "EVI-001.143 insert" BEFORE INSERT ON "evidence"
WHEN coalesce(("NEW"."kind" = 'note') AND NOT ("NEW"."note" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'EVI-001'); END;

CREATE TRIGGER "EVI-001.143 update" BEFORE UPDATE ON "evidence"
WHEN coalesce(("NEW"."kind" = 'note') AND NOT ("NEW"."note" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'EVI-001'); END;

CREATE TRIGGER "EVI-001.144 insert" BEFORE INSERT ON "evidence"
WHEN coalesce(("NEW"."kind" = 'link') AND NOT ("NEW"."link" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'EVI-001'); END;

CREATE TRIGGER "EVI-001.144 update" BEFORE UPDATE ON "evidence"
WHEN coalesce(("NEW"."kind" = 'link') AND NOT ("NEW"."link" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'EVI-001'); END;

CREATE TRIGGER "EVI-001.145 insert" BEFORE INSERT ON "evidence"
WHEN coalesce(("NEW"."kind" = 'file') AND NOT ("NEW"."file_name" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'EVI-001'); END;

CREATE TRIGGER "EVI-001.145 update" BEFORE UPDATE ON "evidence"
WHEN coalesce(("NEW"."kind" = 'file') AND NOT ("NEW"."file_name" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'EVI-001'); END;

CREATE TRIGGER "EVI-002.146 insert" BEFORE INSERT ON "evidence"
WHEN coalesce((("NEW"."evidence_type" = 'quantitative') OR ((CASE "NEW"."evidence_type" WHEN 'data-measure' THEN 'quantitative' WHEN 'audit' THEN 'quantitative' WHEN 'survey' THEN 'quantitative' WHEN 'case-review' THEN 'qualitative' WHEN 'professional-feedback' THEN 'qualitative' WHEN 'survivor-feedback' THEN 'qualitative' WHEN 'policy-document' THEN 'documentary' WHEN 'training-record' THEN 'documentary' WHEN 'meeting-record' THEN 'documentary' WHEN 'inspection-report' THEN 'documentary' ELSE CASE WHEN "NEW"."evidence_type" IS NOT NULL THEN '' END END) = 'quantitative')) AND NOT ("NEW"."measure" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'EVI-002'); END;

CREATE TRIGGER "EVI-002.146 update" BEFORE UPDATE ON "evidence"
WHEN coalesce((("NEW"."evidence_type" = 'quantitative') OR ((CASE "NEW"."evidence_type" WHEN 'data-measure' THEN 'quantitative' WHEN 'audit' THEN 'quantitative' WHEN 'survey' THEN 'quantitative' WHEN 'case-review' THEN 'qualitative' WHEN 'professional-feedback' THEN 'qualitative' WHEN 'survivor-feedback' THEN 'qualitative' WHEN 'policy-document' THEN 'documentary' WHEN 'training-record' THEN 'documentary' WHEN 'meeting-record' THEN 'documentary' WHEN 'inspection-report' THEN 'documentary' ELSE CASE WHEN "NEW"."evidence_type" IS NOT NULL THEN '' END END) = 'quantitative')) AND NOT ("NEW"."measure" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'EVI-002'); END;

CREATE TRIGGER "EVI-002.147 insert" BEFORE INSERT ON "evidence"
WHEN coalesce(((("NEW"."evidence_type" = 'quantitative') OR ((CASE "NEW"."evidence_type" WHEN 'data-measure' THEN 'quantitative' WHEN 'audit' THEN 'quantitative' WHEN 'survey' THEN 'quantitative' WHEN 'case-review' THEN 'qualitative' WHEN 'professional-feedback' THEN 'qualitative' WHEN 'survivor-feedback' THEN 'qualitative' WHEN 'policy-document' THEN 'documentary' WHEN 'training-record' THEN 'documentary' WHEN 'meeting-record' THEN 'documentary' WHEN 'inspection-report' THEN 'documentary' ELSE CASE WHEN "NEW"."evidence_type" IS NOT NULL THEN '' END END) = 'quantitative')) AND ("NEW"."measure" IS NOT NULL)) AND NOT ("NEW"."value_after" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'EVI-002'); END;

CREATE TRIGGER "EVI-002.147 update" BEFORE UPDATE ON "evidence"
WHEN coalesce(((("NEW"."evidence_type" = 'quantitative') OR ((CASE "NEW"."evidence_type" WHEN 'data-measure' THEN 'quantitative' WHEN 'audit' THEN 'quantitative' WHEN 'survey' THEN 'quantitative' WHEN 'case-review' THEN 'qualitative' WHEN 'professional-feedback' THEN 'qualitative' WHEN 'survivor-feedback' THEN 'qualitative' WHEN 'policy-document' THEN 'documentary' WHEN 'training-record' THEN 'documentary' WHEN 'meeting-record' THEN 'documentary' WHEN 'inspection-report' THEN 'documentary' ELSE CASE WHEN "NEW"."evidence_type" IS NOT NULL THEN '' END END) = 'quantitative')) AND ("NEW"."measure" IS NOT NULL)) AND NOT ("NEW"."value_after" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'EVI-002'); END;

CREATE TRIGGER "EVI-002.148 insert" BEFORE INSERT ON "evidence"
WHEN coalesce((((("NEW"."evidence_type" = 'quantitative') OR ((CASE "NEW"."evidence_type" WHEN 'data-measure' THEN 'quantitative' WHEN 'audit' THEN 'quantitative' WHEN 'survey' THEN 'quantitative' WHEN 'case-review' THEN 'qualitative' WHEN 'professional-feedback' THEN 'qualitative' WHEN 'survivor-feedback' THEN 'qualitative' WHEN 'policy-document' THEN 'documentary' WHEN 'training-record' THEN 'documentary' WHEN 'meeting-record' THEN 'documentary' WHEN 'inspection-report' THEN 'documentary' ELSE CASE WHEN "NEW"."evidence_type" IS NOT NULL THEN '' END END) = 'quantitative')) AND ("NEW"."measure" IS NOT NULL)) AND ("NEW"."value_after" IS NOT NULL)) AND NOT ("NEW"."period_start" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'EVI-002'); END;

CREATE TRIGGER "EVI-002.148 update" BEFORE UPDATE ON "evidence"
WHEN coalesce((((("NEW"."evidence_type" = 'quantitative') OR ((CASE "NEW"."evidence_type" WHEN 'data-measure' THEN 'quantitative' WHEN 'audit' THEN 'quantitative' WHEN 'survey' THEN 'quantitative' WHEN 'case-review' THEN 'qualitative' WHEN 'professional-feedback' THEN 'qualitative' WHEN 'survivor-feedback' THEN 'qualitative' WHEN 'policy-document' THEN 'documentary' WHEN 'training-record' THEN 'documentary' WHEN 'meeting-record' THEN 'documentary' WHEN 'inspection-report' THEN 'documentary' ELSE CASE WHEN "NEW"."evidence_type" IS NOT NULL THEN '' END END) = 'quantitative')) AND ("NEW"."measure" IS NOT NULL)) AND ("NEW"."value_after" IS NOT NULL)) AND NOT ("NEW"."period_start" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'EVI-002'); END;

CREATE TRIGGER "EVI-002.149 insert" BEFORE INSERT ON "evidence"
WHEN coalesce(((((("NEW"."evidence_type" = 'quantitative') OR ((CASE "NEW"."evidence_type" WHEN 'data-measure' THEN 'quantitative' WHEN 'audit' THEN 'quantitative' WHEN 'survey' THEN 'quantitative' WHEN 'case-review' THEN 'qualitative' WHEN 'professional-feedback' THEN 'qualitative' WHEN 'survivor-feedback' THEN 'qualitative' WHEN 'policy-document' THEN 'documentary' WHEN 'training-record' THEN 'documentary' WHEN 'meeting-record' THEN 'documentary' WHEN 'inspection-report' THEN 'documentary' ELSE CASE WHEN "NEW"."evidence_type" IS NOT NULL THEN '' END END) = 'quantitative')) AND ("NEW"."measure" IS NOT NULL)) AND ("NEW"."value_after" IS NOT NULL)) AND ("NEW"."period_start" IS NOT NULL)) AND NOT ("NEW"."period_end" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'EVI-002'); END;

CREATE TRIGGER "EVI-002.149 update" BEFORE UPDATE ON "evidence"
WHEN coalesce(((((("NEW"."evidence_type" = 'quantitative') OR ((CASE "NEW"."evidence_type" WHEN 'data-measure' THEN 'quantitative' WHEN 'audit' THEN 'quantitative' WHEN 'survey' THEN 'quantitative' WHEN 'case-review' THEN 'qualitative' WHEN 'professional-feedback' THEN 'qualitative' WHEN 'survivor-feedback' THEN 'qualitative' WHEN 'policy-document' THEN 'documentary' WHEN 'training-record' THEN 'documentary' WHEN 'meeting-record' THEN 'documentary' WHEN 'inspection-report' THEN 'documentary' ELSE CASE WHEN "NEW"."evidence_type" IS NOT NULL THEN '' END END) = 'quantitative')) AND ("NEW"."measure" IS NOT NULL)) AND ("NEW"."value_after" IS NOT NULL)) AND ("NEW"."period_start" IS NOT NULL)) AND NOT ("NEW"."period_end" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'EVI-002'); END;

CREATE TRIGGER "SCH-REQUIRED.150 insert" BEFORE INSERT ON "evidence"
WHEN coalesce(NOT ("NEW"."evidence_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.150 update" BEFORE UPDATE ON "evidence"
WHEN coalesce(NOT ("NEW"."evidence_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "EVI-001.151 insert" BEFORE INSERT ON "evidence"
WHEN coalesce(NOT ("NEW"."evidence_type" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'EVI-001'); END;

CREATE TRIGGER "EVI-001.151 update" BEFORE UPDATE ON "evidence"
WHEN coalesce(NOT ("NEW"."evidence_type" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'EVI-001'); END;

CREATE TRIGGER "SCH-REQUIRED.152 insert" BEFORE INSERT ON "evidence"
WHEN coalesce(NOT ("NEW"."kind" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.152 update" BEFORE UPDATE ON "evidence"
WHEN coalesce(NOT ("NEW"."kind" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "VOC-004.153 insert" BEFORE INSERT ON "evidence"
WHEN coalesce(("NEW"."evidence_type" = 'other') AND NOT ("NEW"."evidence_type_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "VOC-004.153 update" BEFORE UPDATE ON "evidence"
WHEN coalesce(("NEW"."evidence_type" = 'other') AND NOT ("NEW"."evidence_type_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "NAT-002.154 insert" BEFORE INSERT ON "national_response"
WHEN coalesce(NOT (CASE WHEN ("NEW"."acknowledged_date" IS NOT NULL) THEN (NOT ((CASE length("NEW"."responded_date") WHEN 4 THEN "NEW"."responded_date" || '-12-31' WHEN 7 THEN strftime('%Y-%m-%d', "NEW"."responded_date" || '-01', '+1 month', '-1 day') ELSE substr("NEW"."responded_date", 1, 10) END) < (CASE length("NEW"."acknowledged_date") WHEN 4 THEN "NEW"."acknowledged_date" || '-01-01' WHEN 7 THEN "NEW"."acknowledged_date" || '-01' ELSE substr("NEW"."acknowledged_date", 1, 10) END))) WHEN NOT ("NEW"."acknowledged_date" IS NOT NULL) THEN (CASE WHEN ("NEW"."received_date" IS NOT NULL) THEN (NOT ((CASE length("NEW"."responded_date") WHEN 4 THEN "NEW"."responded_date" || '-12-31' WHEN 7 THEN strftime('%Y-%m-%d', "NEW"."responded_date" || '-01', '+1 month', '-1 day') ELSE substr("NEW"."responded_date", 1, 10) END) < (CASE length("NEW"."received_date") WHEN 4 THEN "NEW"."received_date" || '-01-01' WHEN 7 THEN "NEW"."received_date" || '-01' ELSE substr("NEW"."received_date", 1, 10) END))) WHEN NOT ("NEW"."received_date" IS NOT NULL) THEN (NOT ((CASE length("NEW"."responded_date") WHEN 4 THEN "NEW"."responded_date" || '-12-31' WHEN 7 THEN strftime('%Y-%m-%d', "NEW"."responded_date" || '-01', '+1 month', '-1 day') ELSE substr("NEW"."responded_date", 1, 10) END) < (CASE length("NEW"."sent_date") WHEN 4 THEN "NEW"."sent_date" || '-01-01' WHEN 7 THEN "NEW"."sent_date" || '-01' ELSE substr("NEW"."sent_date", 1, 10) END))) END) END), FALSE)
BEGIN SELECT RAISE(ABORT, 'NAT-002'); END;

CREATE TRIGGER "NAT-002.154 update" BEFORE UPDATE ON "national_response"
WHEN coalesce(NOT (CASE WHEN ("NEW"."acknowledged_date" IS NOT NULL) THEN (NOT ((CASE length("NEW"."responded_date") WHEN 4 THEN "NEW"."responded_date" || '-12-31' WHEN 7 THEN strftime('%Y-%m-%d', "NEW"."responded_date" || '-01', '+1 month', '-1 day') ELSE substr("NEW"."responded_date", 1, 10) END) < (CASE length("NEW"."acknowledged_date") WHEN 4 THEN "NEW"."acknowledged_date" || '-01-01' WHEN 7 THEN "NEW"."acknowledged_date" || '-01' ELSE substr("NEW"."acknowledged_date", 1, 10) END))) WHEN NOT ("NEW"."acknowledged_date" IS NOT NULL) THEN (CASE WHEN ("NEW"."received_date" IS NOT NULL) THEN (NOT ((CASE length("NEW"."responded_date") WHEN 4 THEN "NEW"."responded_date" || '-12-31' WHEN 7 THEN strftime('%Y-%m-%d', "NEW"."responded_date" || '-01', '+1 month', '-1 day') ELSE substr("NEW"."responded_date", 1, 10) END) < (CASE length("NEW"."received_date") WHEN 4 THEN "NEW"."received_date" || '-01-01' WHEN 7 THEN "NEW"."received_date" || '-01' ELSE substr("NEW"."received_date", 1, 10) END))) WHEN NOT ("NEW"."received_date" IS NOT NULL) THEN (NOT ((CASE length("NEW"."responded_date") WHEN 4 THEN "NEW"."responded_date" || '-12-31' WHEN 7 THEN strftime('%Y-%m-%d', "NEW"."responded_date" || '-01', '+1 month', '-1 day') ELSE substr("NEW"."responded_date", 1, 10) END) < (CASE length("NEW"."sent_date") WHEN 4 THEN "NEW"."sent_date" || '-01-01' WHEN 7 THEN "NEW"."sent_date" || '-01' ELSE substr("NEW"."sent_date", 1, 10) END))) END) END), FALSE)
BEGIN SELECT RAISE(ABORT, 'NAT-002'); END;

CREATE TRIGGER "NAT-002.155 insert" BEFORE INSERT ON "national_response"
WHEN coalesce(NOT (CASE WHEN ("NEW"."received_date" IS NOT NULL) THEN (NOT ((CASE length("NEW"."acknowledged_date") WHEN 4 THEN "NEW"."acknowledged_date" || '-12-31' WHEN 7 THEN strftime('%Y-%m-%d', "NEW"."acknowledged_date" || '-01', '+1 month', '-1 day') ELSE substr("NEW"."acknowledged_date", 1, 10) END) < (CASE length("NEW"."received_date") WHEN 4 THEN "NEW"."received_date" || '-01-01' WHEN 7 THEN "NEW"."received_date" || '-01' ELSE substr("NEW"."received_date", 1, 10) END))) WHEN NOT ("NEW"."received_date" IS NOT NULL) THEN (NOT ((CASE length("NEW"."acknowledged_date") WHEN 4 THEN "NEW"."acknowledged_date" || '-12-31' WHEN 7 THEN strftime('%Y-%m-%d', "NEW"."acknowledged_date" || '-01', '+1 month', '-1 day') ELSE substr("NEW"."acknowledged_date", 1, 10) END) < (CASE length("NEW"."sent_date") WHEN 4 THEN "NEW"."sent_date" || '-01-01' WHEN 7 THEN "NEW"."sent_date" || '-01' ELSE substr("NEW"."sent_date", 1, 10) END))) END), FALSE)
BEGIN SELECT RAISE(ABORT, 'NAT-002'); END;

CREATE TRIGGER "NAT-002.155 update" BEFORE UPDATE ON "national_response"
WHEN coalesce(NOT (CASE WHEN ("NEW"."received_date" IS NOT NULL) THEN (NOT ((CASE length("NEW"."acknowledged_date") WHEN 4 THEN "NEW"."acknowledged_date" || '-12-31' WHEN 7 THEN strftime('%Y-%m-%d', "NEW"."acknowledged_date" || '-01', '+1 month', '-1 day') ELSE substr("NEW"."acknowledged_date", 1, 10) END) < (CASE length("NEW"."received_date") WHEN 4 THEN "NEW"."received_date" || '-01-01' WHEN 7 THEN "NEW"."received_date" || '-01' ELSE substr("NEW"."received_date", 1, 10) END))) WHEN NOT ("NEW"."received_date" IS NOT NULL) THEN (NOT ((CASE length("NEW"."acknowledged_date") WHEN 4 THEN "NEW"."acknowledged_date" || '-12-31' WHEN 7 THEN strftime('%Y-%m-%d', "NEW"."acknowledged_date" || '-01', '+1 month', '-1 day') ELSE substr("NEW"."acknowledged_date", 1, 10) END) < (CASE length("NEW"."sent_date") WHEN 4 THEN "NEW"."sent_date" || '-01-01' WHEN 7 THEN "NEW"."sent_date" || '-01' ELSE substr("NEW"."sent_date", 1, 10) END))) END), FALSE)
BEGIN SELECT RAISE(ABORT, 'NAT-002'); END;

CREATE TRIGGER "NAT-002.156 insert" BEFORE INSERT ON "national_response"
WHEN coalesce(NOT (NOT ((CASE length("NEW"."received_date") WHEN 4 THEN "NEW"."received_date" || '-12-31' WHEN 7 THEN strftime('%Y-%m-%d', "NEW"."received_date" || '-01', '+1 month', '-1 day') ELSE substr("NEW"."received_date", 1, 10) END) < (CASE length("NEW"."sent_date") WHEN 4 THEN "NEW"."sent_date" || '-01-01' WHEN 7 THEN "NEW"."sent_date" || '-01' ELSE substr("NEW"."sent_date", 1, 10) END))), FALSE)
BEGIN SELECT RAISE(ABORT, 'NAT-002'); END;

CREATE TRIGGER "NAT-002.156 update" BEFORE UPDATE ON "national_response"
WHEN coalesce(NOT (NOT ((CASE length("NEW"."received_date") WHEN 4 THEN "NEW"."received_date" || '-12-31' WHEN 7 THEN strftime('%Y-%m-%d', "NEW"."received_date" || '-01', '+1 month', '-1 day') ELSE substr("NEW"."received_date", 1, 10) END) < (CASE length("NEW"."sent_date") WHEN 4 THEN "NEW"."sent_date" || '-01-01' WHEN 7 THEN "NEW"."sent_date" || '-01' ELSE substr("NEW"."sent_date", 1, 10) END))), FALSE)
BEGIN SELECT RAISE(ABORT, 'NAT-002'); END;

CREATE TRIGGER "NAT-003.157 insert" BEFORE INSERT ON "national_response"
WHEN coalesce(("NEW"."status" = 'not-taken-forward') AND NOT ("NEW"."not_taken_forward_reason" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'NAT-003'); END;

CREATE TRIGGER "NAT-003.157 update" BEFORE UPDATE ON "national_response"
WHEN coalesce(("NEW"."status" = 'not-taken-forward') AND NOT ("NEW"."not_taken_forward_reason" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'NAT-003'); END;

CREATE TRIGGER "NAT-004.158 insert" BEFORE INSERT ON "national_response"
WHEN coalesce(("NEW"."status" = 'transferred') AND NOT (("NEW"."transferred_to" IS NOT NULL) AND ("NEW"."transferred_to" <> "NEW"."national_body")), FALSE)
BEGIN SELECT RAISE(ABORT, 'NAT-004'); END;

CREATE TRIGGER "NAT-004.158 update" BEFORE UPDATE ON "national_response"
WHEN coalesce(("NEW"."status" = 'transferred') AND NOT (("NEW"."transferred_to" IS NOT NULL) AND ("NEW"."transferred_to" <> "NEW"."national_body")), FALSE)
BEGIN SELECT RAISE(ABORT, 'NAT-004'); END;

CREATE TRIGGER "NAT-004.159 insert" BEFORE INSERT ON "national_response"
WHEN coalesce((("NEW"."status" = 'transferred') AND ("NEW"."transferred_to" IS NOT NULL)) AND NOT ("NEW"."transferred_date" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'NAT-004'); END;

CREATE TRIGGER "NAT-004.159 update" BEFORE UPDATE ON "national_response"
WHEN coalesce((("NEW"."status" = 'transferred') AND ("NEW"."transferred_to" IS NOT NULL)) AND NOT ("NEW"."transferred_date" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'NAT-004'); END;

CREATE TRIGGER "SCH-REQUIRED.160 insert" BEFORE INSERT ON "national_response"
WHEN coalesce(NOT ("NEW"."response_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.160 update" BEFORE UPDATE ON "national_response"
WHEN coalesce(NOT ("NEW"."response_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.161 insert" BEFORE INSERT ON "national_response"
WHEN coalesce(NOT ("NEW"."recommendation_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.161 update" BEFORE UPDATE ON "national_response"
WHEN coalesce(NOT ("NEW"."recommendation_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.162 insert" BEFORE INSERT ON "national_response"
WHEN coalesce(NOT ("NEW"."national_body" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.162 update" BEFORE UPDATE ON "national_response"
WHEN coalesce(NOT ("NEW"."national_body" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.163 insert" BEFORE INSERT ON "national_response"
WHEN coalesce(NOT ("NEW"."status" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.163 update" BEFORE UPDATE ON "national_response"
WHEN coalesce(NOT ("NEW"."status" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.164 insert" BEFORE INSERT ON "national_response"
WHEN coalesce(NOT ("NEW"."csp_informed" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.164 update" BEFORE UPDATE ON "national_response"
WHEN coalesce(NOT ("NEW"."csp_informed" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.165 insert" BEFORE INSERT ON "national_response"
WHEN coalesce(NOT ("NEW"."as_at_date" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.165 update" BEFORE UPDATE ON "national_response"
WHEN coalesce(NOT ("NEW"."as_at_date" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "VOC-004.166 insert" BEFORE INSERT ON "national_response"
WHEN coalesce(("NEW"."national_body" = 'other') AND NOT ("NEW"."national_body_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "VOC-004.166 update" BEFORE UPDATE ON "national_response"
WHEN coalesce(("NEW"."national_body" = 'other') AND NOT ("NEW"."national_body_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "VOC-004.167 insert" BEFORE INSERT ON "national_response"
WHEN coalesce(("NEW"."transferred_to" = 'other') AND NOT ("NEW"."transferred_to_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "VOC-004.167 update" BEFORE UPDATE ON "national_response"
WHEN coalesce(("NEW"."transferred_to" = 'other') AND NOT ("NEW"."transferred_to_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "ESC-003.168 insert" BEFORE INSERT ON "escalation"
WHEN coalesce(("NEW"."closed_date" IS NOT NULL) AND NOT ("NEW"."outcome" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ESC-003'); END;

CREATE TRIGGER "ESC-003.168 update" BEFORE UPDATE ON "escalation"
WHEN coalesce(("NEW"."closed_date" IS NOT NULL) AND NOT ("NEW"."outcome" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ESC-003'); END;

CREATE TRIGGER "ESC-003.169 insert" BEFORE INSERT ON "escalation"
WHEN coalesce(("NEW"."outcome" IS NOT NULL) AND NOT ("NEW"."closed_date" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ESC-003'); END;

CREATE TRIGGER "ESC-003.169 update" BEFORE UPDATE ON "escalation"
WHEN coalesce(("NEW"."outcome" IS NOT NULL) AND NOT ("NEW"."closed_date" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ESC-003'); END;

CREATE TRIGGER "SCH-REQUIRED.170 insert" BEFORE INSERT ON "escalation"
WHEN coalesce(NOT ("NEW"."escalation_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.170 update" BEFORE UPDATE ON "escalation"
WHEN coalesce(NOT ("NEW"."escalation_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.171 insert" BEFORE INSERT ON "escalation"
WHEN coalesce(NOT ("NEW"."about" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.171 update" BEFORE UPDATE ON "escalation"
WHEN coalesce(NOT ("NEW"."about" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "ESC-001.173 insert" BEFORE INSERT ON "escalation"
WHEN coalesce(NOT ("NEW"."step" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ESC-001'); END;

CREATE TRIGGER "ESC-001.173 update" BEFORE UPDATE ON "escalation"
WHEN coalesce(NOT ("NEW"."step" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ESC-001'); END;

CREATE TRIGGER "ESC-001.174 insert" BEFORE INSERT ON "escalation"
WHEN coalesce(NOT ("NEW"."raised_date" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ESC-001'); END;

CREATE TRIGGER "ESC-001.174 update" BEFORE UPDATE ON "escalation"
WHEN coalesce(NOT ("NEW"."raised_date" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'ESC-001'); END;

CREATE TRIGGER "SCH-REQUIRED.175 insert" BEFORE INSERT ON "escalation"
WHEN coalesce(NOT ("NEW"."raised_by" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.175 update" BEFORE UPDATE ON "escalation"
WHEN coalesce(NOT ("NEW"."raised_by" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "VOC-004.176 insert" BEFORE INSERT ON "escalation"
WHEN coalesce(("NEW"."raised_by" = 'other') AND NOT ("NEW"."raised_by_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "VOC-004.176 update" BEFORE UPDATE ON "escalation"
WHEN coalesce(("NEW"."raised_by" = 'other') AND NOT ("NEW"."raised_by_other" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'VOC-004'); END;

CREATE TRIGGER "SCH-REQUIRED.177 insert" BEFORE INSERT ON "learning_item"
WHEN coalesce(NOT ("NEW"."learning_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.177 update" BEFORE UPDATE ON "learning_item"
WHEN coalesce(NOT ("NEW"."learning_id" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "LRN-001.178 insert" BEFORE INSERT ON "learning_item"
WHEN coalesce(NOT ("NEW"."learning_type" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'LRN-001'); END;

CREATE TRIGGER "LRN-001.178 update" BEFORE UPDATE ON "learning_item"
WHEN coalesce(NOT ("NEW"."learning_type" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'LRN-001'); END;

CREATE TRIGGER "SCH-REQUIRED.179 insert" BEFORE INSERT ON "learning_item"
WHEN coalesce(NOT ("NEW"."title" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.179 update" BEFORE UPDATE ON "learning_item"
WHEN coalesce(NOT ("NEW"."title" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.180 insert" BEFORE INSERT ON "learning_item"
WHEN coalesce(NOT ("NEW"."summary" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;

CREATE TRIGGER "SCH-REQUIRED.180 update" BEFORE UPDATE ON "learning_item"
WHEN coalesce(NOT ("NEW"."summary" IS NOT NULL), FALSE)
BEGIN SELECT RAISE(ABORT, 'SCH-REQUIRED'); END;
