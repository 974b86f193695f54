-- The rules of the standard in SQL for postgresql. Compiled from the rules.
-- Each statement gives "_row", the number of every record that breaks it, from the tables of tables.postgresql.sql.

-- ARE-001: submission.covers_area
SELECT "self"."_row" FROM "submission" AS "self"
WHERE (("self"."as_at_date" IS NOT NULL))
  AND (NOT ((CASE WHEN ("self"."covers_area" IS NOT NULL) THEN NOT EXISTS (SELECT 1 FROM "submission_covers_area" AS "a" WHERE "a"."_row" = "self"."_row" AND NOT (NOT ((((("a"."value" IN ('E22000063', 'E22000067', 'E22000274', 'E22000278')) AND ('2019-03-31' < "self"."as_at_date__first")) OR (("a"."value" IN ('E22000303', 'E22000306', 'E22000311', 'E22000318')) AND ('2020-03-31' < "self"."as_at_date__first"))) OR (("a"."value" IN ('E22000233', 'E22000235', 'E22000236', 'E22000237', 'E22000239', 'E22000357')) AND ('2021-04-01' < "self"."as_at_date__first"))) OR (("a"."value" IN ('E22000031', 'E22000032', 'E22000033', 'E22000034', 'E22000035', 'E22000036')) AND ('2023-04-01' < "self"."as_at_date__first"))))) END)));

-- SUB-005: submission.as_at_date
SELECT "self"."_row" FROM "submission" AS "self"
WHERE (NOT ((NOT ((SELECT "day" FROM "_today") < "self"."as_at_date__first"))));

-- SUB-008: submission.as_at_date
SELECT "self"."_row" FROM "submission" AS "self"
WHERE (NOT ((NOT (to_char(least(CAST("self"."as_at_date__last" AS date) + interval '6 months', date '9999-12-31'), 'YYYY-MM-DD') < (SELECT "day" FROM "_today")))));

-- SCH-REQUIRED: submission.submission_id
SELECT "self"."_row" FROM "submission" AS "self"
WHERE (NOT (("self"."submission_id" IS NOT NULL)));

-- SUB-001: submission.schema_version
SELECT "self"."_row" FROM "submission" AS "self"
WHERE (NOT (("self"."schema_version" IS NOT NULL)));

-- SUB-001: submission.schema_version
SELECT "self"."_row" FROM "submission" AS "self"
WHERE (NOT (("self"."schema_version" ~ '^(1([.]0([.][0-9]+)?)?|1[.]1([.][0-9]+)?)$')));

-- SCH-REQUIRED: submission.profile
SELECT "self"."_row" FROM "submission" AS "self"
WHERE (NOT (("self"."profile" IS NOT NULL)));

-- SUB-005: submission.as_at_date
SELECT "self"."_row" FROM "submission" AS "self"
WHERE (NOT (("self"."as_at_date" IS NOT NULL)));

-- SCH-REQUIRED: submission.created_at
SELECT "self"."_row" FROM "submission" AS "self"
WHERE (NOT (("self"."created_at" IS NOT NULL)));

-- SCH-REQUIRED: submission.submitted_by
SELECT "self"."_row" FROM "submission" AS "self"
WHERE (NOT (("self"."submitted_by" IS NOT NULL)));

-- SCH-REQUIRED: submission.covers_area
SELECT "self"."_row" FROM "submission" AS "self"
WHERE (NOT (("self"."covers_area" IS NOT NULL)));

-- SCH-REQUIRED: submission.data_source
SELECT "self"."_row" FROM "submission" AS "self"
WHERE (NOT (("self"."data_source" IS NOT NULL)));

-- VOC-004: submission.submitted_by_other
SELECT "self"."_row" FROM "submission" AS "self"
WHERE (("self"."submitted_by" = 'other'))
  AND (NOT (("self"."submitted_by_other" IS NOT NULL)));

-- ARE-001: review.csp_area
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE (NOT ((NOT ((((("self"."csp_area" IN ('E22000063', 'E22000067', 'E22000274', 'E22000278')) AND ('2019-03-31' < "submission"."as_at_date__first")) OR (("self"."csp_area" IN ('E22000303', 'E22000306', 'E22000311', 'E22000318')) AND ('2020-03-31' < "submission"."as_at_date__first"))) OR (("self"."csp_area" IN ('E22000233', 'E22000235', 'E22000236', 'E22000237', 'E22000239', 'E22000357')) AND ('2021-04-01' < "submission"."as_at_date__first"))) OR (("self"."csp_area" IN ('E22000031', 'E22000032', 'E22000033', 'E22000034', 'E22000035', 'E22000036')) AND ('2023-04-01' < "submission"."as_at_date__first"))))));

-- DTH-002: review.review_id
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE (((("submission"."profile" = 'case-characteristics') AND (NOT EXISTS (SELECT 1 FROM "review__person" AS "one_seen" JOIN "person" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "self"."_row" AND NOT ("one"."role" IS NOT NULL)))) AND (NOT EXISTS (SELECT 1 FROM "review__death" AS "one_seen" JOIN "death" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "self"."_row" AND NOT ("one"."death_type" IS NOT NULL)))))
  AND (NOT (((((((SELECT count(*) FROM "review__death" WHERE "review__death"."_row" = "self"."_row") > 0) AND (((SELECT count(*) FROM "review__person" AS "person_seen" JOIN "person" AS "person" ON "person"."_row" = "person_seen"."_member" WHERE "person_seen"."_row" = "self"."_row" AND (("person"."role" IS NOT NULL) AND ("person"."role" = 'victim')))) <= (SELECT count(*) FROM "review__death" WHERE "review__death"."_row" = "self"."_row"))) AND (((SELECT count(*) FROM "review__person" AS "person_seen" JOIN "person" AS "person" ON "person"."_row" = "person_seen"."_member" WHERE "person_seen"."_row" = "self"."_row" AND (("person"."role" IS NOT NULL) AND ("person"."role" = 'victim')))) >= ((SELECT count(*) FROM "review__death" AS "death_seen" JOIN "death" AS "death" ON "death"."_row" = "death_seen"."_member" WHERE "death_seen"."_row" = "self"."_row" AND (((("death"."death_type" IS NOT NULL) AND ("death"."death_type" <> 'child-death')) AND ("death"."victim" IS NOT NULL)) AND (EXISTS (SELECT 1 FROM "review__person" AS "person_seen" JOIN "person" AS "person" ON "person"."_row" = "person_seen"."_member" WHERE "person_seen"."_row" = "self"."_row" AND (("person"."person_id" IS NOT NULL) AND ("person"."person_id" = "death"."victim"))))))))) AND (NOT (EXISTS (SELECT 1 FROM "review__death" AS "death_seen" JOIN "death" AS "death" ON "death"."_row" = "death_seen"."_member" WHERE "death_seen"."_row" = "self"."_row" AND ((("death"."victim" IS NOT NULL) AND ("death"."death_type" IS NOT NULL)) AND (EXISTS (SELECT 1 FROM "review__person" AS "person_seen" JOIN "person" AS "person" ON "person"."_row" = "person_seen"."_member" WHERE "person_seen"."_row" = "self"."_row" AND ((((("person"."person_id" IS NOT NULL) AND ("person"."role" IS NOT NULL)) AND ("person"."person_id" = "death"."victim")) AND ("person"."role" <> 'victim')) AND (NOT (("person"."role" = 'child') AND ("death"."death_type" = 'child-death'))))))))))) AND (NOT EXISTS (SELECT 1 FROM "review__person" AS "person_seen" JOIN "person" AS "person" ON "person"."_row" = "person_seen"."_member" WHERE "person_seen"."_row" = "self"."_row" AND NOT ((((NOT ("person"."person_id" IS NOT NULL)) OR (NOT ("person"."role" IS NOT NULL))) OR ("person"."role" <> 'victim')) OR (EXISTS (SELECT 1 FROM "review__death" AS "death_seen" JOIN "death" AS "death" ON "death"."_row" = "death_seen"."_member" WHERE "death_seen"."_row" = "self"."_row" AND (((NOT ("death"."victim" IS NOT NULL)) OR ("death"."victim" = "person"."person_id")) OR (NOT (EXISTS (SELECT 1 FROM "review__person" AS "other_seen" JOIN "person" AS "other" ON "other"."_row" = "other_seen"."_member" WHERE "other_seen"."_row" = "self"."_row" AND (("other"."person_id" IS NOT NULL) AND ("other"."person_id" = "death"."victim"))))))))))))));

-- DTH-003: review.death_month
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE ((("submission"."as_at_date__first" >= "self"."death_month__last") AND ((NOT ("self"."first_panel_date" IS NOT NULL)) OR ("self"."first_panel_date__first" >= "self"."death_month__last"))))
  AND (NOT (((NOT ("self"."notified_date__last" < "self"."death_month__first")) AND (NOT ("self"."decision_date__last" < "self"."death_month__first")))));

-- REV-001: review.review_id
SELECT "self"."_row" FROM "review" AS "self"
WHERE (NOT (((((NOT ("self"."review_id" ~ '(^|[^0-9])(19|20)[0-9]{2}[-./_ ]?(0[1-9]|1[0-2])[-./_ ]?(0[1-9]|[12][0-9]|3[01])([^0-9]|$)')) AND (NOT ("self"."review_id" ~ '(^|[^0-9])(0[1-9]|[12][0-9]|3[01])[-./_ ]?(0[1-9]|1[0-2])[-./_ ]?(19|20)[0-9]{2}([^0-9]|$)'))) AND (NOT ("self"."review_id" ~ '(?i)(^|[^a-z])(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)[-./_ ]*(19|20)[0-9]{2}([^0-9]|$)'))) AND (NOT ("self"."review_id" ~ '(?i)(^|[^a-z])(ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)[-./_ ]*(19|20)[0-9]{2}([^0-9]|$)')))));

-- REV-002: review.pilot_reference
SELECT "self"."_row" FROM "review" AS "self"
WHERE (NOT (("self"."pilot_reference" ~ '(?i)^.*[^ ] +[-–—] +[^ ].* +[-–—] +([0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?|((0?[1-9]|[12][0-9]|3[01])/)?(0?[1-9]|1[0-2])/[0-9]{4}|([0-9]{1,2} +)?(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr) +[0-9]{4}) *$')));

-- REV-003: review.lead_csp
SELECT "self"."_row" FROM "review" AS "self"
WHERE ("self"."is_joint_review")
  AND (NOT (("self"."lead_csp" IS NOT NULL)));

-- REV-003: review.joint_review_partners
SELECT "self"."_row" FROM "review" AS "self"
WHERE (("self"."is_joint_review" AND ("self"."lead_csp" IS NOT NULL)))
  AND (NOT ((("self"."joint_review_partners" IS NOT NULL) AND (CASE WHEN ("self"."joint_review_partners" IS NOT NULL) THEN EXISTS (SELECT 1 FROM "review_joint_review_partners" AS "partner" WHERE "partner"."_row" = "self"."_row" AND ("partner"."value" <> "self"."lead_csp")) END))));

-- REV-004: review.published_date
SELECT "self"."_row" FROM "review" AS "self"
WHERE (("self"."publication_status" IN ('published-in-full', 'published-redacted')))
  AND (NOT ((("self"."published_date" IS NOT NULL) OR (EXISTS (SELECT 1 FROM "review__review_event" AS "event_seen" JOIN "review_event" AS "event" ON "event"."_row" = "event_seen"."_member" WHERE "event_seen"."_row" = "self"."_row" AND ((NOT ("event"."event_type" IS NOT NULL)) OR ("event"."event_type" = 'publication')))))));

-- REV-005: review.not_published_explanation
SELECT "self"."_row" FROM "review" AS "self"
WHERE (("self"."publication_status" IN ('not-published-safeguarding', 'not-published-proceedings', 'not-published-awaiting', 'learning-only')))
  AND (NOT (("self"."not_published_explanation" IS NOT NULL)));

-- REV-006: review.learning_published_details
SELECT "self"."_row" FROM "review" AS "self"
WHERE ((("self"."publication_status" = 'learning-only') OR ("self"."learning_published" AND ("self"."publication_status" IN ('not-published-safeguarding', 'not-published-proceedings', 'not-published-awaiting')))))
  AND (NOT (("self"."learning_published_details" IS NOT NULL)));

-- REV-007: review.stage
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE ((("self"."stage" IS NOT NULL) AND ("submission"."as_at_date" IS NOT NULL)))
  AND (NOT (((((((NOT (("self"."stage" IN ('referral-received', 'decision-awaiting-home-office', 'commissioning-author', 'panel-and-drafting', 'signed-off-locally', 'not-proceeding')) AND ((((("submission"."as_at_date__first" >= "self"."sent_to_qa_date__last") OR ("submission"."as_at_date__first" >= "self"."first_heard_qa_date__last")) OR ("submission"."as_at_date__first" >= "self"."signed_off_date__last")) OR ("submission"."as_at_date__first" >= "self"."published_date__last")) OR (EXISTS (SELECT 1 FROM "review__review_event" AS "event_seen" JOIN "review_event" AS "event" ON "event"."_row" = "event_seen"."_member" WHERE "event_seen"."_row" = "self"."_row" AND (((("event"."event_type" IS NOT NULL) AND ("event"."event_date" IS NOT NULL)) AND ("event"."event_type" IN ('sent-to-qa', 'first-heard-by-qa', 'qa-sign-off', 'publication'))) AND ("submission"."as_at_date__first" >= "event"."event_date__last"))))))) AND (NOT (("self"."stage" = 'referral-received') AND (("submission"."as_at_date__first" >= "self"."decision_date__last") OR (EXISTS (SELECT 1 FROM "review__review_event" AS "event_seen" JOIN "review_event" AS "event" ON "event"."_row" = "event_seen"."_member" WHERE "event_seen"."_row" = "self"."_row" AND (((("event"."event_type" IS NOT NULL) AND ("event"."event_date" IS NOT NULL)) AND ("event"."event_type" = 'decision-to-review')) AND ("submission"."as_at_date__first" >= "event"."event_date__last")))))))) AND (NOT (("self"."stage" IN ('with-quality-assurance', 'quality-assurance-amendments')) AND (("submission"."as_at_date__first" >= "self"."signed_off_date__last") OR (EXISTS (SELECT 1 FROM "review__review_event" AS "event_seen" JOIN "review_event" AS "event" ON "event"."_row" = "event_seen"."_member" WHERE "event_seen"."_row" = "self"."_row" AND (((("event"."event_type" IS NOT NULL) AND ("event"."event_date" IS NOT NULL)) AND ("event"."event_type" = 'qa-sign-off')) AND ("submission"."as_at_date__first" >= "event"."event_date__last")))))))) AND (NOT ((("self"."stage" IN ('on-hold', 'with-quality-assurance', 'quality-assurance-amendments', 'quality-assurance-signed-off', 'closed-unpublished')) AND ("self"."publication_status" <> 'withdrawn')) AND (("submission"."as_at_date__first" >= "self"."published_date__last") OR (EXISTS (SELECT 1 FROM "review__review_event" AS "event_seen" JOIN "review_event" AS "event" ON "event"."_row" = "event_seen"."_member" WHERE "event_seen"."_row" = "self"."_row" AND (((("event"."event_type" IS NOT NULL) AND ("event"."event_date" IS NOT NULL)) AND ("event"."event_type" = 'publication')) AND ("submission"."as_at_date__first" >= "event"."event_date__last")))))))) AND (NOT (((("self"."stage" = 'published') AND (NOT ("self"."published_date" IS NOT NULL))) AND (NOT ("self"."publication_status" IN ('published-in-full', 'published-redacted')))) AND (NOT (EXISTS (SELECT 1 FROM "review__review_event" AS "event_seen" JOIN "review_event" AS "event" ON "event"."_row" = "event_seen"."_member" WHERE "event_seen"."_row" = "self"."_row" AND ((NOT ("event"."event_type" IS NOT NULL)) OR ("event"."event_type" = 'publication')))))))) AND (((substr("self"."csp_area", 1, 1) = 'W') AND ((("self"."susr_reference" IS NOT NULL) OR ("self"."review_type" = 'susr')) OR ((CASE "self"."review_type" WHEN 'susr-with-dardr-element' THEN 'susr' ELSE CASE WHEN "self"."review_type" IS NOT NULL THEN '' END END) = 'susr'))) OR (NOT (((((("self"."stage" = 'with-quality-assurance') AND (NOT ("self"."sent_to_qa_date" IS NOT NULL))) AND (NOT ("self"."first_heard_qa_date" IS NOT NULL))) AND (NOT (EXISTS (SELECT 1 FROM "review__review_event" AS "event_seen" JOIN "review_event" AS "event" ON "event"."_row" = "event_seen"."_member" WHERE "event_seen"."_row" = "self"."_row" AND ((NOT ("event"."event_type" IS NOT NULL)) OR ("event"."event_type" = 'sent-to-qa')))))) OR ((("self"."stage" = 'quality-assurance-amendments') AND (NOT ("self"."first_heard_qa_date" IS NOT NULL))) AND (NOT (EXISTS (SELECT 1 FROM "review__review_event" AS "event_seen" JOIN "review_event" AS "event" ON "event"."_row" = "event_seen"."_member" WHERE "event_seen"."_row" = "self"."_row" AND ((NOT ("event"."event_type" IS NOT NULL)) OR ("event"."event_type" = 'first-heard-by-qa'))))))) OR ((("self"."stage" = 'quality-assurance-signed-off') AND (NOT ("self"."signed_off_date" IS NOT NULL))) AND (NOT (EXISTS (SELECT 1 FROM "review__review_event" AS "event_seen" JOIN "review_event" AS "event" ON "event"."_row" = "event_seen"."_member" WHERE "event_seen"."_row" = "self"."_row" AND ((NOT ("event"."event_type" IS NOT NULL)) OR ("event"."event_type" = 'qa-sign-off'))))))))))));

-- REV-008: review.hold_reason
SELECT "self"."_row" FROM "review" AS "self"
WHERE (("self"."stage" = 'on-hold'))
  AND (NOT (("self"."hold_reason" IS NOT NULL)));

-- REV-009: review.decision_not_to_review_reason
SELECT "self"."_row" FROM "review" AS "self"
WHERE (("self"."stage" = 'not-proceeding'))
  AND (NOT (("self"."decision_not_to_review_reason" IS NOT NULL)));

-- REV-009: review.home_office_informed_date
SELECT "self"."_row" FROM "review" AS "self"
WHERE ((("self"."stage" = 'not-proceeding') AND ("self"."decision_not_to_review_reason" IS NOT NULL)))
  AND (NOT ((("self"."home_office_informed_date" IS NOT NULL) OR (EXISTS (SELECT 1 FROM "review__review_event" AS "event_seen" JOIN "review_event" AS "event" ON "event"."_row" = "event_seen"."_member" WHERE "event_seen"."_row" = "self"."_row" AND (("event"."event_type" IS NOT NULL) AND ("event"."event_type" = 'home-office-informed')))))));

-- REV-010: review.has_action_plan
SELECT "self"."_row" FROM "review" AS "self"
WHERE (((("self"."sent_to_qa_date" IS NOT NULL) OR ("self"."stage" IN ('with-quality-assurance', 'quality-assurance-amendments', 'quality-assurance-signed-off'))) OR (EXISTS (SELECT 1 FROM "review__review_event" AS "event_seen" JOIN "review_event" AS "event" ON "event"."_row" = "event_seen"."_member" WHERE "event_seen"."_row" = "self"."_row" AND (("event"."event_type" IS NOT NULL) AND ("event"."event_type" = 'sent-to-qa'))))))
  AND (NOT ("self"."has_action_plan"));

-- REV-011: review.chair_trained
SELECT "self"."_row" FROM "review" AS "self"
WHERE (("self"."chair_appointed_date__first" >= '2026-05-01'))
  AND (NOT ((("self"."chair_trained" IS NOT NULL) AND ("self"."chair_trained" = 'yes'))));

-- REV-012: review.susr_reference
SELECT "self"."_row" FROM "review" AS "self"
WHERE ((substr("self"."csp_area", 1, 1) = 'W'))
  AND (NOT (((("self"."susr_reference" IS NOT NULL) OR ("self"."review_type" = 'susr')) OR ((CASE "self"."review_type" WHEN 'susr-with-dardr-element' THEN 'susr' ELSE CASE WHEN "self"."review_type" IS NOT NULL THEN '' END END) = 'susr'))));

-- REV-013: review.review_id
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE ((("submission"."profile" IN ('core', 'csp-return', 'susr-exchange')) AND ((("self"."signed_off_date" IS NOT NULL) OR ("self"."stage" IN ('quality-assurance-signed-off', 'published'))) OR (EXISTS (SELECT 1 FROM "review__review_event" AS "event_seen" JOIN "review_event" AS "event" ON "event"."_row" = "event_seen"."_member" WHERE "event_seen"."_row" = "self"."_row" AND (("event"."event_type" IS NOT NULL) AND ("event"."event_type" = 'qa-sign-off')))))))
  AND (NOT (((SELECT count(*) FROM "review__recommendation" WHERE "review__recommendation"."_row" = "self"."_row") > 0)));

-- REV-014: review.review_id
SELECT "self"."_row" FROM "review" AS "self"
WHERE (NOT (((SELECT count(*) FROM "review__recommendation" WHERE "review__recommendation"."_row" = "self"."_row") <= 40)));

-- REV-015: review.family_advocacy_offered
SELECT "self"."_row" FROM "review" AS "self"
WHERE (("self"."family_offered_involvement" IS NOT NULL))
  AND (NOT (("self"."family_advocacy_offered" IS NOT NULL)));

-- REV-016: review.chair_training_date
SELECT "self"."_row" FROM "review" AS "self"
WHERE (("self"."chair_appointed_date__first" >= '2026-05-01'))
  AND (NOT ((NOT ("self"."chair_appointed_date__last" < "self"."chair_training_date__first"))));

-- TIM-001: review.first_panel_date
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE ((("submission"."as_at_date" IS NOT NULL) AND ("self"."first_panel_date" IS NOT NULL)))
  AND (NOT ((((((NOT ("self"."first_panel_date__last" < "self"."death_month__first")) OR (NOT ("submission"."as_at_date__first" >= "self"."death_month__last"))) AND ((NOT ("self"."first_panel_date__last" < "self"."notified_date__first")) OR (NOT ("submission"."as_at_date__first" >= "self"."notified_date__last")))) AND ((("self"."death_month" IS NOT NULL) OR (NOT (EXISTS (SELECT 1 FROM "review__review_event" AS "one_seen" JOIN "review_event" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "self"."_row" AND ((("one"."event_type" IS NOT NULL) AND ("one"."event_date" IS NOT NULL)) AND ("one"."event_type" = 'death')))))) OR (EXISTS (SELECT 1 FROM "review__review_event" AS "one_seen" JOIN "review_event" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "self"."_row" AND (((("one"."event_type" IS NOT NULL) AND ("one"."event_date" IS NOT NULL)) AND ("one"."event_type" = 'death')) AND ((NOT ("self"."first_panel_date__last" < "one"."event_date__first")) OR (NOT ("submission"."as_at_date__first" >= "one"."event_date__last")))))))) AND ((("self"."notified_date" IS NOT NULL) OR (NOT (EXISTS (SELECT 1 FROM "review__review_event" AS "one_seen" JOIN "review_event" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "self"."_row" AND ((("one"."event_type" IS NOT NULL) AND ("one"."event_date" IS NOT NULL)) AND ("one"."event_type" = 'notification')))))) OR (EXISTS (SELECT 1 FROM "review__review_event" AS "one_seen" JOIN "review_event" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "self"."_row" AND (((("one"."event_type" IS NOT NULL) AND ("one"."event_date" IS NOT NULL)) AND ("one"."event_type" = 'notification')) AND ((NOT ("self"."first_panel_date__last" < "one"."event_date__first")) OR (NOT ("submission"."as_at_date__first" >= "one"."event_date__last"))))))))));

-- TIM-002: review.sent_to_qa_date
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE ((("submission"."as_at_date" IS NOT NULL) AND ("self"."sent_to_qa_date" IS NOT NULL)))
  AND (NOT ((((NOT ("self"."sent_to_qa_date__last" < "self"."first_panel_date__first")) OR (NOT ("submission"."as_at_date__first" >= "self"."first_panel_date__last"))) AND ((("self"."first_panel_date" IS NOT NULL) OR (NOT (EXISTS (SELECT 1 FROM "review__review_event" AS "one_seen" JOIN "review_event" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "self"."_row" AND ((("one"."event_type" IS NOT NULL) AND ("one"."event_date" IS NOT NULL)) AND ("one"."event_type" = 'first-panel')))))) OR (EXISTS (SELECT 1 FROM "review__review_event" AS "one_seen" JOIN "review_event" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "self"."_row" AND (((("one"."event_type" IS NOT NULL) AND ("one"."event_date" IS NOT NULL)) AND ("one"."event_type" = 'first-panel')) AND ((NOT ("self"."sent_to_qa_date__last" < "one"."event_date__first")) OR (NOT ("submission"."as_at_date__first" >= "one"."event_date__last"))))))))));

-- TIM-003: review.first_heard_qa_date
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE ((("submission"."as_at_date" IS NOT NULL) AND ("self"."first_heard_qa_date" IS NOT NULL)))
  AND (NOT ((((NOT ("self"."first_heard_qa_date__last" < "self"."sent_to_qa_date__first")) OR (NOT ("submission"."as_at_date__first" >= "self"."sent_to_qa_date__last"))) AND ((("self"."sent_to_qa_date" IS NOT NULL) OR (NOT (EXISTS (SELECT 1 FROM "review__review_event" AS "one_seen" JOIN "review_event" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "self"."_row" AND ((("one"."event_type" IS NOT NULL) AND ("one"."event_date" IS NOT NULL)) AND ("one"."event_type" = 'sent-to-qa')))))) OR (EXISTS (SELECT 1 FROM "review__review_event" AS "one_seen" JOIN "review_event" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "self"."_row" AND (((("one"."event_type" IS NOT NULL) AND ("one"."event_date" IS NOT NULL)) AND ("one"."event_type" = 'sent-to-qa')) AND ((NOT ("self"."first_heard_qa_date__last" < "one"."event_date__first")) OR (NOT ("submission"."as_at_date__first" >= "one"."event_date__last"))))))))));

-- TIM-004: review.signed_off_date
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE ((("submission"."as_at_date" IS NOT NULL) AND ("self"."signed_off_date" IS NOT NULL)))
  AND (NOT ((((NOT ("self"."signed_off_date__last" < "self"."first_heard_qa_date__first")) OR (NOT ("submission"."as_at_date__first" >= "self"."first_heard_qa_date__last"))) AND ((("self"."first_heard_qa_date" IS NOT NULL) OR (NOT (EXISTS (SELECT 1 FROM "review__review_event" AS "one_seen" JOIN "review_event" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "self"."_row" AND ((("one"."event_type" IS NOT NULL) AND ("one"."event_date" IS NOT NULL)) AND ("one"."event_type" = 'first-heard-by-qa')))))) OR (EXISTS (SELECT 1 FROM "review__review_event" AS "one_seen" JOIN "review_event" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "self"."_row" AND (((("one"."event_type" IS NOT NULL) AND ("one"."event_date" IS NOT NULL)) AND ("one"."event_type" = 'first-heard-by-qa')) AND ((NOT ("self"."signed_off_date__last" < "one"."event_date__first")) OR (NOT ("submission"."as_at_date__first" >= "one"."event_date__last"))))))))));

-- TIM-005: review.published_date
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE ((("submission"."as_at_date" IS NOT NULL) AND ("self"."published_date" IS NOT NULL)))
  AND (NOT ((((NOT ("self"."published_date__last" < "self"."signed_off_date__first")) OR (NOT ("submission"."as_at_date__first" >= "self"."signed_off_date__last"))) AND ((("self"."signed_off_date" IS NOT NULL) OR (NOT (EXISTS (SELECT 1 FROM "review__review_event" AS "one_seen" JOIN "review_event" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "self"."_row" AND ((("one"."event_type" IS NOT NULL) AND ("one"."event_date" IS NOT NULL)) AND ("one"."event_type" = 'qa-sign-off')))))) OR (EXISTS (SELECT 1 FROM "review__review_event" AS "one_seen" JOIN "review_event" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "self"."_row" AND (((("one"."event_type" IS NOT NULL) AND ("one"."event_date" IS NOT NULL)) AND ("one"."event_type" = 'qa-sign-off')) AND ((NOT ("self"."published_date__last" < "one"."event_date__first")) OR (NOT ("submission"."as_at_date__first" >= "one"."event_date__last"))))))))));

-- TIM-006: review.published_date
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE (NOT ((NOT ("submission"."as_at_date__last" < "self"."published_date__first"))));

-- TIM-006: review.death_month
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE (NOT ((NOT ("submission"."as_at_date__last" < "self"."death_month__first"))));

-- TIM-006: review.notified_date
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE (NOT ((NOT ("submission"."as_at_date__last" < "self"."notified_date__first"))));

-- TIM-006: review.decision_date
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE (NOT ((NOT ("submission"."as_at_date__last" < "self"."decision_date__first"))));

-- TIM-006: review.home_office_informed_date
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE (NOT ((NOT ("submission"."as_at_date__last" < "self"."home_office_informed_date__first"))));

-- TIM-006: review.first_panel_date
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE (NOT ((NOT ("submission"."as_at_date__last" < "self"."first_panel_date__first"))));

-- TIM-006: review.sent_to_qa_date
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE (NOT ((NOT ("submission"."as_at_date__last" < "self"."sent_to_qa_date__first"))));

-- TIM-006: review.first_heard_qa_date
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE (NOT ((NOT ("submission"."as_at_date__last" < "self"."first_heard_qa_date__first"))));

-- TIM-006: review.signed_off_date
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE (NOT ((NOT ("submission"."as_at_date__last" < "self"."signed_off_date__first"))));

-- TIM-007: review.first_panel_date
SELECT "self"."_row" FROM "review" AS "self"
WHERE (((((("self"."sent_to_qa_date" IS NOT NULL) OR ("self"."first_heard_qa_date" IS NOT NULL)) OR ("self"."signed_off_date" IS NOT NULL)) OR ("self"."published_date" IS NOT NULL)) OR (EXISTS (SELECT 1 FROM "review__review_event" AS "event_seen" JOIN "review_event" AS "event" ON "event"."_row" = "event_seen"."_member" WHERE "event_seen"."_row" = "self"."_row" AND ((("event"."event_type" IS NOT NULL) AND ("event"."event_date" IS NOT NULL)) AND ("event"."event_type" IN ('sent-to-qa', 'first-heard-by-qa', 'qa-sign-off', 'publication')))))))
  AND (NOT ((("self"."first_panel_date" IS NOT NULL) OR (EXISTS (SELECT 1 FROM "review__review_event" AS "event_seen" JOIN "review_event" AS "event" ON "event"."_row" = "event_seen"."_member" WHERE "event_seen"."_row" = "self"."_row" AND ((NOT ("event"."event_type" IS NOT NULL)) OR ("event"."event_type" = 'first-panel')))))));

-- TIM-007: review.sent_to_qa_date
SELECT "self"."_row" FROM "review" AS "self"
WHERE (((((("self"."first_heard_qa_date" IS NOT NULL) OR ("self"."signed_off_date" IS NOT NULL)) OR ("self"."published_date" IS NOT NULL)) OR (EXISTS (SELECT 1 FROM "review__review_event" AS "event_seen" JOIN "review_event" AS "event" ON "event"."_row" = "event_seen"."_member" WHERE "event_seen"."_row" = "self"."_row" AND ((("event"."event_type" IS NOT NULL) AND ("event"."event_date" IS NOT NULL)) AND ("event"."event_type" IN ('first-heard-by-qa', 'qa-sign-off', 'publication')))))) AND (NOT ((substr("self"."csp_area", 1, 1) = 'W') AND ((("self"."susr_reference" IS NOT NULL) OR ("self"."review_type" = 'susr')) OR ((CASE "self"."review_type" WHEN 'susr-with-dardr-element' THEN 'susr' ELSE CASE WHEN "self"."review_type" IS NOT NULL THEN '' END END) = 'susr'))))))
  AND (NOT ((("self"."sent_to_qa_date" IS NOT NULL) OR (EXISTS (SELECT 1 FROM "review__review_event" AS "event_seen" JOIN "review_event" AS "event" ON "event"."_row" = "event_seen"."_member" WHERE "event_seen"."_row" = "self"."_row" AND ((NOT ("event"."event_type" IS NOT NULL)) OR ("event"."event_type" = 'sent-to-qa')))))));

-- TIM-007: review.first_heard_qa_date
SELECT "self"."_row" FROM "review" AS "self"
WHERE ((((("self"."signed_off_date" IS NOT NULL) OR ("self"."published_date" IS NOT NULL)) OR (EXISTS (SELECT 1 FROM "review__review_event" AS "event_seen" JOIN "review_event" AS "event" ON "event"."_row" = "event_seen"."_member" WHERE "event_seen"."_row" = "self"."_row" AND ((("event"."event_type" IS NOT NULL) AND ("event"."event_date" IS NOT NULL)) AND ("event"."event_type" IN ('qa-sign-off', 'publication')))))) AND (NOT ((substr("self"."csp_area", 1, 1) = 'W') AND ((("self"."susr_reference" IS NOT NULL) OR ("self"."review_type" = 'susr')) OR ((CASE "self"."review_type" WHEN 'susr-with-dardr-element' THEN 'susr' ELSE CASE WHEN "self"."review_type" IS NOT NULL THEN '' END END) = 'susr'))))))
  AND (NOT ((("self"."first_heard_qa_date" IS NOT NULL) OR (EXISTS (SELECT 1 FROM "review__review_event" AS "event_seen" JOIN "review_event" AS "event" ON "event"."_row" = "event_seen"."_member" WHERE "event_seen"."_row" = "self"."_row" AND ((NOT ("event"."event_type" IS NOT NULL)) OR ("event"."event_type" = 'first-heard-by-qa')))))));

-- TIM-007: review.signed_off_date
SELECT "self"."_row" FROM "review" AS "self"
WHERE (((("self"."published_date" IS NOT NULL) OR (EXISTS (SELECT 1 FROM "review__review_event" AS "event_seen" JOIN "review_event" AS "event" ON "event"."_row" = "event_seen"."_member" WHERE "event_seen"."_row" = "self"."_row" AND ((("event"."event_type" IS NOT NULL) AND ("event"."event_date" IS NOT NULL)) AND ("event"."event_type" = 'publication'))))) AND (NOT ((substr("self"."csp_area", 1, 1) = 'W') AND ((("self"."susr_reference" IS NOT NULL) OR ("self"."review_type" = 'susr')) OR ((CASE "self"."review_type" WHEN 'susr-with-dardr-element' THEN 'susr' ELSE CASE WHEN "self"."review_type" IS NOT NULL THEN '' END END) = 'susr'))))))
  AND (NOT ((("self"."signed_off_date" IS NOT NULL) OR (EXISTS (SELECT 1 FROM "review__review_event" AS "event_seen" JOIN "review_event" AS "event" ON "event"."_row" = "event_seen"."_member" WHERE "event_seen"."_row" = "self"."_row" AND ((NOT ("event"."event_type" IS NOT NULL)) OR ("event"."event_type" = 'qa-sign-off')))))));

-- TIM-008: review.delay_reason
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE ((((("self"."stage" IN ('decision-awaiting-home-office', 'commissioning-author', 'panel-and-drafting')) AND ((to_char(least(CAST("self"."decision_date__last" AS date) + interval '6 months', date '9999-12-31'), 'YYYY-MM-DD') < "submission"."as_at_date__first") OR (((NOT ("self"."decision_date" IS NOT NULL)) AND ("submission"."as_at_date" IS NOT NULL)) AND (EXISTS (SELECT 1 FROM "review__review_event" AS "event_seen" JOIN "review_event" AS "event" ON "event"."_row" = "event_seen"."_member" WHERE "event_seen"."_row" = "self"."_row" AND (((("event"."event_type" IS NOT NULL) AND ("event"."event_date" IS NOT NULL)) AND ("event"."event_type" = 'decision-to-review')) AND (to_char(least(CAST("event"."event_date__last" AS date) + interval '6 months', date '9999-12-31'), 'YYYY-MM-DD') < "submission"."as_at_date__first"))))))) AND (NOT ("self"."sent_to_qa_date" IS NOT NULL))) AND (NOT (EXISTS (SELECT 1 FROM "review__review_event" AS "event_seen" JOIN "review_event" AS "event" ON "event"."_row" = "event_seen"."_member" WHERE "event_seen"."_row" = "self"."_row" AND (("event"."event_type" IS NOT NULL) AND ("event"."event_type" IN ('report-signed-off-locally', 'sent-to-qa'))))))))
  AND (NOT (("self"."delay_reason" IS NOT NULL)));

-- TIM-009: review.sent_to_qa_date
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE ((("self"."sent_to_qa_date__first" >= "self"."first_panel_date__last") AND ("submission"."as_at_date__first" >= "self"."sent_to_qa_date__last")))
  AND (NOT (((((NOT ("self"."sent_to_qa_date__last" < to_char(least(CAST("self"."first_panel_date__first" AS date) + interval '2 months', date '9999-12-31'), 'YYYY-MM-DD'))) AND (NOT (to_char(least(CAST("self"."first_panel_date__last" AS date) + interval '55 months', date '9999-12-31'), 'YYYY-MM-DD') < "self"."sent_to_qa_date__first"))) OR (("self"."death_month" IS NOT NULL) AND (NOT ("self"."first_panel_date__first" >= "self"."death_month__last")))) OR (("self"."notified_date" IS NOT NULL) AND (NOT ("self"."first_panel_date__first" >= "self"."notified_date__last"))))));

-- TIM-010: review.first_panel_date
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE (((("self"."first_panel_date" IS NOT NULL) AND ("submission"."as_at_date__first" >= "self"."first_panel_date__last")) AND (EXISTS (SELECT 1 FROM "review__review_event" AS "e_seen" JOIN "review_event" AS "e" ON "e"."_row" = "e_seen"."_member" WHERE "e_seen"."_row" = "self"."_row" AND (((("e"."event_type" IS NOT NULL) AND ("e"."event_type" = 'first-panel')) AND ("e"."event_date" IS NOT NULL)) AND ("submission"."as_at_date__first" >= "e"."event_date__last"))))))
  AND (NOT ((EXISTS (SELECT 1 FROM "review__review_event" AS "e_seen" JOIN "review_event" AS "e" ON "e"."_row" = "e_seen"."_member" WHERE "e_seen"."_row" = "self"."_row" AND ((((("e"."event_type" IS NOT NULL) AND ("e"."event_type" = 'first-panel')) AND ("e"."event_date" IS NOT NULL)) AND (NOT ("e"."event_date__last" < "self"."first_panel_date__first"))) AND (NOT ("self"."first_panel_date__last" < "e"."event_date__first")))))));

-- TIM-010: review.death_month
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE (((("self"."death_month" IS NOT NULL) AND ("submission"."as_at_date__first" >= "self"."death_month__last")) AND (EXISTS (SELECT 1 FROM "review__review_event" AS "e_seen" JOIN "review_event" AS "e" ON "e"."_row" = "e_seen"."_member" WHERE "e_seen"."_row" = "self"."_row" AND (((("e"."event_type" IS NOT NULL) AND ("e"."event_type" = 'death')) AND ("e"."event_date" IS NOT NULL)) AND ("submission"."as_at_date__first" >= "e"."event_date__last"))))))
  AND (NOT ((EXISTS (SELECT 1 FROM "review__review_event" AS "e_seen" JOIN "review_event" AS "e" ON "e"."_row" = "e_seen"."_member" WHERE "e_seen"."_row" = "self"."_row" AND ((((("e"."event_type" IS NOT NULL) AND ("e"."event_type" = 'death')) AND ("e"."event_date" IS NOT NULL)) AND (NOT ("e"."event_date__last" < "self"."death_month__first"))) AND (NOT ("self"."death_month__last" < "e"."event_date__first")))))));

-- TIM-010: review.notified_date
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE (((("self"."notified_date" IS NOT NULL) AND ("submission"."as_at_date__first" >= "self"."notified_date__last")) AND (EXISTS (SELECT 1 FROM "review__review_event" AS "e_seen" JOIN "review_event" AS "e" ON "e"."_row" = "e_seen"."_member" WHERE "e_seen"."_row" = "self"."_row" AND (((("e"."event_type" IS NOT NULL) AND ("e"."event_type" = 'notification')) AND ("e"."event_date" IS NOT NULL)) AND ("submission"."as_at_date__first" >= "e"."event_date__last"))))))
  AND (NOT ((EXISTS (SELECT 1 FROM "review__review_event" AS "e_seen" JOIN "review_event" AS "e" ON "e"."_row" = "e_seen"."_member" WHERE "e_seen"."_row" = "self"."_row" AND ((((("e"."event_type" IS NOT NULL) AND ("e"."event_type" = 'notification')) AND ("e"."event_date" IS NOT NULL)) AND (NOT ("e"."event_date__last" < "self"."notified_date__first"))) AND (NOT ("self"."notified_date__last" < "e"."event_date__first")))))));

-- TIM-010: review.decision_date
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE (((("self"."decision_date" IS NOT NULL) AND ("submission"."as_at_date__first" >= "self"."decision_date__last")) AND (EXISTS (SELECT 1 FROM "review__review_event" AS "e_seen" JOIN "review_event" AS "e" ON "e"."_row" = "e_seen"."_member" WHERE "e_seen"."_row" = "self"."_row" AND (((("e"."event_type" IS NOT NULL) AND ("e"."event_type" = 'decision-to-review')) AND ("e"."event_date" IS NOT NULL)) AND ("submission"."as_at_date__first" >= "e"."event_date__last"))))))
  AND (NOT ((EXISTS (SELECT 1 FROM "review__review_event" AS "e_seen" JOIN "review_event" AS "e" ON "e"."_row" = "e_seen"."_member" WHERE "e_seen"."_row" = "self"."_row" AND ((((("e"."event_type" IS NOT NULL) AND ("e"."event_type" = 'decision-to-review')) AND ("e"."event_date" IS NOT NULL)) AND (NOT ("e"."event_date__last" < "self"."decision_date__first"))) AND (NOT ("self"."decision_date__last" < "e"."event_date__first")))))));

-- TIM-010: review.home_office_informed_date
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE (((("self"."home_office_informed_date" IS NOT NULL) AND ("submission"."as_at_date__first" >= "self"."home_office_informed_date__last")) AND (EXISTS (SELECT 1 FROM "review__review_event" AS "e_seen" JOIN "review_event" AS "e" ON "e"."_row" = "e_seen"."_member" WHERE "e_seen"."_row" = "self"."_row" AND (((("e"."event_type" IS NOT NULL) AND ("e"."event_type" = 'home-office-informed')) AND ("e"."event_date" IS NOT NULL)) AND ("submission"."as_at_date__first" >= "e"."event_date__last"))))))
  AND (NOT ((EXISTS (SELECT 1 FROM "review__review_event" AS "e_seen" JOIN "review_event" AS "e" ON "e"."_row" = "e_seen"."_member" WHERE "e_seen"."_row" = "self"."_row" AND ((((("e"."event_type" IS NOT NULL) AND ("e"."event_type" = 'home-office-informed')) AND ("e"."event_date" IS NOT NULL)) AND (NOT ("e"."event_date__last" < "self"."home_office_informed_date__first"))) AND (NOT ("self"."home_office_informed_date__last" < "e"."event_date__first")))))));

-- TIM-010: review.sent_to_qa_date
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE (((("self"."sent_to_qa_date" IS NOT NULL) AND ("submission"."as_at_date__first" >= "self"."sent_to_qa_date__last")) AND (EXISTS (SELECT 1 FROM "review__review_event" AS "e_seen" JOIN "review_event" AS "e" ON "e"."_row" = "e_seen"."_member" WHERE "e_seen"."_row" = "self"."_row" AND (((("e"."event_type" IS NOT NULL) AND ("e"."event_type" = 'sent-to-qa')) AND ("e"."event_date" IS NOT NULL)) AND ("submission"."as_at_date__first" >= "e"."event_date__last"))))))
  AND (NOT ((EXISTS (SELECT 1 FROM "review__review_event" AS "e_seen" JOIN "review_event" AS "e" ON "e"."_row" = "e_seen"."_member" WHERE "e_seen"."_row" = "self"."_row" AND ((((("e"."event_type" IS NOT NULL) AND ("e"."event_type" = 'sent-to-qa')) AND ("e"."event_date" IS NOT NULL)) AND (NOT ("e"."event_date__last" < "self"."sent_to_qa_date__first"))) AND (NOT ("self"."sent_to_qa_date__last" < "e"."event_date__first")))))));

-- TIM-010: review.first_heard_qa_date
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE (((("self"."first_heard_qa_date" IS NOT NULL) AND ("submission"."as_at_date__first" >= "self"."first_heard_qa_date__last")) AND (EXISTS (SELECT 1 FROM "review__review_event" AS "e_seen" JOIN "review_event" AS "e" ON "e"."_row" = "e_seen"."_member" WHERE "e_seen"."_row" = "self"."_row" AND (((("e"."event_type" IS NOT NULL) AND ("e"."event_type" = 'first-heard-by-qa')) AND ("e"."event_date" IS NOT NULL)) AND ("submission"."as_at_date__first" >= "e"."event_date__last"))))))
  AND (NOT ((EXISTS (SELECT 1 FROM "review__review_event" AS "e_seen" JOIN "review_event" AS "e" ON "e"."_row" = "e_seen"."_member" WHERE "e_seen"."_row" = "self"."_row" AND ((((("e"."event_type" IS NOT NULL) AND ("e"."event_type" = 'first-heard-by-qa')) AND ("e"."event_date" IS NOT NULL)) AND (NOT ("e"."event_date__last" < "self"."first_heard_qa_date__first"))) AND (NOT ("self"."first_heard_qa_date__last" < "e"."event_date__first")))))));

-- TIM-010: review.signed_off_date
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE (((("self"."signed_off_date" IS NOT NULL) AND ("submission"."as_at_date__first" >= "self"."signed_off_date__last")) AND (EXISTS (SELECT 1 FROM "review__review_event" AS "e_seen" JOIN "review_event" AS "e" ON "e"."_row" = "e_seen"."_member" WHERE "e_seen"."_row" = "self"."_row" AND (((("e"."event_type" IS NOT NULL) AND ("e"."event_type" = 'qa-sign-off')) AND ("e"."event_date" IS NOT NULL)) AND ("submission"."as_at_date__first" >= "e"."event_date__last"))))))
  AND (NOT ((EXISTS (SELECT 1 FROM "review__review_event" AS "e_seen" JOIN "review_event" AS "e" ON "e"."_row" = "e_seen"."_member" WHERE "e_seen"."_row" = "self"."_row" AND ((((("e"."event_type" IS NOT NULL) AND ("e"."event_type" = 'qa-sign-off')) AND ("e"."event_date" IS NOT NULL)) AND (NOT ("e"."event_date__last" < "self"."signed_off_date__first"))) AND (NOT ("self"."signed_off_date__last" < "e"."event_date__first")))))));

-- TIM-010: review.published_date
SELECT "self"."_row" FROM "review" AS "self"
JOIN "submission" ON "submission"."_row" = "self"."_parent"
WHERE (((("self"."published_date" IS NOT NULL) AND ("submission"."as_at_date__first" >= "self"."published_date__last")) AND (EXISTS (SELECT 1 FROM "review__review_event" AS "e_seen" JOIN "review_event" AS "e" ON "e"."_row" = "e_seen"."_member" WHERE "e_seen"."_row" = "self"."_row" AND (((("e"."event_type" IS NOT NULL) AND ("e"."event_type" = 'publication')) AND ("e"."event_date" IS NOT NULL)) AND ("submission"."as_at_date__first" >= "e"."event_date__last"))))))
  AND (NOT ((EXISTS (SELECT 1 FROM "review__review_event" AS "e_seen" JOIN "review_event" AS "e" ON "e"."_row" = "e_seen"."_member" WHERE "e_seen"."_row" = "self"."_row" AND ((((("e"."event_type" IS NOT NULL) AND ("e"."event_type" = 'publication')) AND ("e"."event_date" IS NOT NULL)) AND (NOT ("e"."event_date__last" < "self"."published_date__first"))) AND (NOT ("self"."published_date__last" < "e"."event_date__first")))))));

-- TIM-011: review.qa_feedback_date
SELECT "self"."_row" FROM "review" AS "self"
WHERE (NOT ((NOT ("self"."qa_feedback_date__last" < "self"."sent_to_qa_date__first"))));

-- REV-001: review.review_id
SELECT "self"."_row" FROM "review" AS "self"
WHERE (NOT (("self"."review_id" IS NOT NULL)));

-- SCH-REQUIRED: review.review_type
SELECT "self"."_row" FROM "review" AS "self"
WHERE (NOT (("self"."review_type" IS NOT NULL)));

-- SCH-REQUIRED: review.legal_definition
SELECT "self"."_row" FROM "review" AS "self"
WHERE (NOT (("self"."legal_definition" IS NOT NULL)));

-- SCH-REQUIRED: review.csp_area
SELECT "self"."_row" FROM "review" AS "self"
WHERE (NOT (("self"."csp_area" IS NOT NULL)));

-- SCH-REQUIRED: review.tier_1_area
SELECT "self"."_row" FROM "review" AS "self"
WHERE (NOT (("self"."tier_1_area" IS NOT NULL)));

-- SCH-REQUIRED: review.commissioning_csp
SELECT "self"."_row" FROM "review" AS "self"
WHERE (NOT (("self"."commissioning_csp" IS NOT NULL)));

-- SCH-REQUIRED: review.is_joint_review
SELECT "self"."_row" FROM "review" AS "self"
WHERE (NOT (("self"."is_joint_review" IS NOT NULL)));

-- REV-015: review.family_offered_involvement
SELECT "self"."_row" FROM "review" AS "self"
WHERE (NOT (("self"."family_offered_involvement" IS NOT NULL)));

-- SCH-REQUIRED: review.stage
SELECT "self"."_row" FROM "review" AS "self"
WHERE (NOT (("self"."stage" IS NOT NULL)));

-- SCH-REQUIRED: review.publication_status
SELECT "self"."_row" FROM "review" AS "self"
WHERE (NOT (("self"."publication_status" IS NOT NULL)));

-- SCH-REQUIRED: review.has_action_plan
SELECT "self"."_row" FROM "review" AS "self"
WHERE (NOT (("self"."has_action_plan" IS NOT NULL)));

-- VOC-004: review.conducted_by_other
SELECT "self"."_row" FROM "review" AS "self"
WHERE (("self"."conducted_by" = 'other'))
  AND (NOT (("self"."conducted_by_other" IS NOT NULL)));

-- VOC-004: review.delay_reason_other
SELECT "self"."_row" FROM "review" AS "self"
WHERE ((CASE WHEN ("self"."delay_reason" IS NOT NULL) THEN 'other' IN (SELECT "value" FROM "review_delay_reason" AS "review_delay_reason_of" WHERE "review_delay_reason_of"."_row" = "self"."_row") END))
  AND (NOT (("self"."delay_reason_other" IS NOT NULL)));

-- VOC-004: review.hold_reason_other
SELECT "self"."_row" FROM "review" AS "self"
WHERE ((CASE WHEN ("self"."hold_reason" IS NOT NULL) THEN 'other' IN (SELECT "value" FROM "review_hold_reason" AS "review_hold_reason_of" WHERE "review_hold_reason_of"."_row" = "self"."_row") END))
  AND (NOT (("self"."hold_reason_other" IS NOT NULL)));

-- TIM-001: review_event.event_date
SELECT "self"."_row" FROM "review_event" AS "self"
JOIN "review" ON "review"."_row" = "self"."_parent"
JOIN "submission" ON "submission"."_row" = "review"."_parent"
WHERE ((((("submission"."as_at_date" IS NOT NULL) AND ("self"."event_date" IS NOT NULL)) AND ("self"."event_type" = 'first-panel')) AND (NOT ("review"."first_panel_date" IS NOT NULL))))
  AND (NOT ((((((NOT ("self"."event_date__last" < "review"."death_month__first")) OR (NOT ("submission"."as_at_date__first" >= "review"."death_month__last"))) AND ((NOT ("self"."event_date__last" < "review"."notified_date__first")) OR (NOT ("submission"."as_at_date__first" >= "review"."notified_date__last")))) AND ((("review"."death_month" IS NOT NULL) OR (NOT (EXISTS (SELECT 1 FROM "review__review_event" AS "one_seen" JOIN "review_event" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "review"."_row" AND ((("one"."event_type" IS NOT NULL) AND ("one"."event_date" IS NOT NULL)) AND ("one"."event_type" = 'death')))))) OR (EXISTS (SELECT 1 FROM "review__review_event" AS "one_seen" JOIN "review_event" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "review"."_row" AND (((("one"."event_type" IS NOT NULL) AND ("one"."event_date" IS NOT NULL)) AND ("one"."event_type" = 'death')) AND ((NOT ("self"."event_date__last" < "one"."event_date__first")) OR (NOT ("submission"."as_at_date__first" >= "one"."event_date__last")))))))) AND ((("review"."notified_date" IS NOT NULL) OR (NOT (EXISTS (SELECT 1 FROM "review__review_event" AS "one_seen" JOIN "review_event" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "review"."_row" AND ((("one"."event_type" IS NOT NULL) AND ("one"."event_date" IS NOT NULL)) AND ("one"."event_type" = 'notification')))))) OR (EXISTS (SELECT 1 FROM "review__review_event" AS "one_seen" JOIN "review_event" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "review"."_row" AND (((("one"."event_type" IS NOT NULL) AND ("one"."event_date" IS NOT NULL)) AND ("one"."event_type" = 'notification')) AND ((NOT ("self"."event_date__last" < "one"."event_date__first")) OR (NOT ("submission"."as_at_date__first" >= "one"."event_date__last"))))))))));

-- TIM-002: review_event.event_date
SELECT "self"."_row" FROM "review_event" AS "self"
JOIN "review" ON "review"."_row" = "self"."_parent"
JOIN "submission" ON "submission"."_row" = "review"."_parent"
WHERE ((((("submission"."as_at_date" IS NOT NULL) AND ("self"."event_date" IS NOT NULL)) AND ("self"."event_type" = 'sent-to-qa')) AND (NOT ("review"."sent_to_qa_date" IS NOT NULL))))
  AND (NOT ((((NOT ("self"."event_date__last" < "review"."first_panel_date__first")) OR (NOT ("submission"."as_at_date__first" >= "review"."first_panel_date__last"))) AND ((("review"."first_panel_date" IS NOT NULL) OR (NOT (EXISTS (SELECT 1 FROM "review__review_event" AS "one_seen" JOIN "review_event" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "review"."_row" AND ((("one"."event_type" IS NOT NULL) AND ("one"."event_date" IS NOT NULL)) AND ("one"."event_type" = 'first-panel')))))) OR (EXISTS (SELECT 1 FROM "review__review_event" AS "one_seen" JOIN "review_event" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "review"."_row" AND (((("one"."event_type" IS NOT NULL) AND ("one"."event_date" IS NOT NULL)) AND ("one"."event_type" = 'first-panel')) AND ((NOT ("self"."event_date__last" < "one"."event_date__first")) OR (NOT ("submission"."as_at_date__first" >= "one"."event_date__last"))))))))));

-- TIM-003: review_event.event_date
SELECT "self"."_row" FROM "review_event" AS "self"
JOIN "review" ON "review"."_row" = "self"."_parent"
JOIN "submission" ON "submission"."_row" = "review"."_parent"
WHERE ((((("submission"."as_at_date" IS NOT NULL) AND ("self"."event_date" IS NOT NULL)) AND ("self"."event_type" = 'first-heard-by-qa')) AND (NOT ("review"."first_heard_qa_date" IS NOT NULL))))
  AND (NOT ((((NOT ("self"."event_date__last" < "review"."sent_to_qa_date__first")) OR (NOT ("submission"."as_at_date__first" >= "review"."sent_to_qa_date__last"))) AND ((("review"."sent_to_qa_date" IS NOT NULL) OR (NOT (EXISTS (SELECT 1 FROM "review__review_event" AS "one_seen" JOIN "review_event" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "review"."_row" AND ((("one"."event_type" IS NOT NULL) AND ("one"."event_date" IS NOT NULL)) AND ("one"."event_type" = 'sent-to-qa')))))) OR (EXISTS (SELECT 1 FROM "review__review_event" AS "one_seen" JOIN "review_event" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "review"."_row" AND (((("one"."event_type" IS NOT NULL) AND ("one"."event_date" IS NOT NULL)) AND ("one"."event_type" = 'sent-to-qa')) AND ((NOT ("self"."event_date__last" < "one"."event_date__first")) OR (NOT ("submission"."as_at_date__first" >= "one"."event_date__last"))))))))));

-- TIM-004: review_event.event_date
SELECT "self"."_row" FROM "review_event" AS "self"
JOIN "review" ON "review"."_row" = "self"."_parent"
JOIN "submission" ON "submission"."_row" = "review"."_parent"
WHERE ((((("submission"."as_at_date" IS NOT NULL) AND ("self"."event_date" IS NOT NULL)) AND ("self"."event_type" = 'qa-sign-off')) AND (NOT ("review"."signed_off_date" IS NOT NULL))))
  AND (NOT ((((NOT ("self"."event_date__last" < "review"."first_heard_qa_date__first")) OR (NOT ("submission"."as_at_date__first" >= "review"."first_heard_qa_date__last"))) AND ((("review"."first_heard_qa_date" IS NOT NULL) OR (NOT (EXISTS (SELECT 1 FROM "review__review_event" AS "one_seen" JOIN "review_event" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "review"."_row" AND ((("one"."event_type" IS NOT NULL) AND ("one"."event_date" IS NOT NULL)) AND ("one"."event_type" = 'first-heard-by-qa')))))) OR (EXISTS (SELECT 1 FROM "review__review_event" AS "one_seen" JOIN "review_event" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "review"."_row" AND (((("one"."event_type" IS NOT NULL) AND ("one"."event_date" IS NOT NULL)) AND ("one"."event_type" = 'first-heard-by-qa')) AND ((NOT ("self"."event_date__last" < "one"."event_date__first")) OR (NOT ("submission"."as_at_date__first" >= "one"."event_date__last"))))))))));

-- TIM-005: review_event.event_date
SELECT "self"."_row" FROM "review_event" AS "self"
JOIN "review" ON "review"."_row" = "self"."_parent"
JOIN "submission" ON "submission"."_row" = "review"."_parent"
WHERE ((((("submission"."as_at_date" IS NOT NULL) AND ("self"."event_date" IS NOT NULL)) AND ("self"."event_type" = 'publication')) AND (NOT ("review"."published_date" IS NOT NULL))))
  AND (NOT ((((NOT ("self"."event_date__last" < "review"."signed_off_date__first")) OR (NOT ("submission"."as_at_date__first" >= "review"."signed_off_date__last"))) AND ((("review"."signed_off_date" IS NOT NULL) OR (NOT (EXISTS (SELECT 1 FROM "review__review_event" AS "one_seen" JOIN "review_event" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "review"."_row" AND ((("one"."event_type" IS NOT NULL) AND ("one"."event_date" IS NOT NULL)) AND ("one"."event_type" = 'qa-sign-off')))))) OR (EXISTS (SELECT 1 FROM "review__review_event" AS "one_seen" JOIN "review_event" AS "one" ON "one"."_row" = "one_seen"."_member" WHERE "one_seen"."_row" = "review"."_row" AND (((("one"."event_type" IS NOT NULL) AND ("one"."event_date" IS NOT NULL)) AND ("one"."event_type" = 'qa-sign-off')) AND ((NOT ("self"."event_date__last" < "one"."event_date__first")) OR (NOT ("submission"."as_at_date__first" >= "one"."event_date__last"))))))))));

-- TIM-006: review_event.event_date
SELECT "self"."_row" FROM "review_event" AS "self"
JOIN "review" ON "review"."_row" = "self"."_parent"
JOIN "submission" ON "submission"."_row" = "review"."_parent"
WHERE (NOT ((NOT ("submission"."as_at_date__last" < "self"."event_date__first"))));

-- SCH-REQUIRED: review_event.event_id
SELECT "self"."_row" FROM "review_event" AS "self"
WHERE (NOT (("self"."event_id" IS NOT NULL)));

-- SCH-REQUIRED: review_event.review_id
SELECT "self"."_row" FROM "review_event" AS "self"
WHERE (NOT (("self"."review_id" IS NOT NULL)));

-- SCH-REQUIRED: review_event.event_type
SELECT "self"."_row" FROM "review_event" AS "self"
WHERE (NOT (("self"."event_type" IS NOT NULL)));

-- SCH-REQUIRED: review_event.event_date
SELECT "self"."_row" FROM "review_event" AS "self"
WHERE (NOT (("self"."event_date" IS NOT NULL)));

-- SCH-REQUIRED: review_event.date_precision
SELECT "self"."_row" FROM "review_event" AS "self"
WHERE (NOT (("self"."date_precision" IS NOT NULL)));

-- VOC-004: review_event.quality_assurer_other
SELECT "self"."_row" FROM "review_event" AS "self"
WHERE (("self"."quality_assurer" = 'other'))
  AND (NOT (("self"."quality_assurer_other" IS NOT NULL)));

-- DTH-001: death.victim
SELECT "self"."_row" FROM "death" AS "self"
JOIN "review" ON "review"."_row" = "self"."_parent"
WHERE ((("self"."victim" IS NOT NULL) AND ("self"."death_type" <> 'child-death')))
  AND (NOT ((NOT (EXISTS (SELECT 1 FROM "review__person" AS "person_seen" JOIN "person" AS "person" ON "person"."_row" = "person_seen"."_member" WHERE "person_seen"."_row" = "review"."_row" AND (((("person"."person_id" IS NOT NULL) AND ("person"."age_band" IS NOT NULL)) AND ("person"."person_id" = "self"."victim")) AND ("person"."age_band" = 'under-16')))))));

-- DTH-003: death.death_month
SELECT "self"."_row" FROM "death" AS "self"
JOIN "review" ON "review"."_row" = "self"."_parent"
WHERE (NOT (((NOT ("review"."notified_date__last" < "self"."death_month__first")) AND (NOT ("review"."decision_date__last" < "self"."death_month__first")))));

-- DTH-003: death.death_year
SELECT "self"."_row" FROM "death" AS "self"
JOIN "review" ON "review"."_row" = "self"."_parent"
WHERE ((NOT ("self"."death_month" IS NOT NULL)))
  AND (NOT (((NOT ("review"."notified_date__last" < "self"."death_year__first")) AND (NOT ("review"."decision_date__last" < "self"."death_year__first")))));

-- DTH-004: death.death_type
SELECT "self"."_row" FROM "death" AS "self"
JOIN "review" ON "review"."_row" = "self"."_parent"
WHERE (((("self"."victim" IS NOT NULL) AND ("self"."death_type" IN ('intimate-partner-homicide', 'adult-family-homicide'))) AND (EXISTS (SELECT 1 FROM "review__person" AS "person_seen" JOIN "person" AS "person" ON "person"."_row" = "person_seen"."_member" WHERE "person_seen"."_row" = "review"."_row" AND (EXISTS (SELECT 1 FROM "person__relationship" AS "link_seen" JOIN "relationship" AS "link" ON "link"."_row" = "link_seen"."_member" WHERE "link_seen"."_row" = "person"."_row" AND ((("link"."victim" IS NOT NULL) AND ("link"."relationship" IS NOT NULL)) AND ("link"."victim" = "self"."victim"))))))))
  AND (NOT ((((EXISTS (SELECT 1 FROM "review__person" AS "person_seen" JOIN "person" AS "person" ON "person"."_row" = "person_seen"."_member" WHERE "person_seen"."_row" = "review"."_row" AND (EXISTS (SELECT 1 FROM "person__relationship" AS "link_seen" JOIN "relationship" AS "link" ON "link"."_row" = "link_seen"."_member" WHERE "link_seen"."_row" = "person"."_row" AND (((("link"."victim" IS NOT NULL) AND ("link"."relationship" IS NOT NULL)) AND ("link"."victim" = "self"."victim")) AND ("link"."relationship" = 'not-known')))))) OR (("self"."death_type" = 'intimate-partner-homicide') AND (EXISTS (SELECT 1 FROM "review__person" AS "person_seen" JOIN "person" AS "person" ON "person"."_row" = "person_seen"."_member" WHERE "person_seen"."_row" = "review"."_row" AND (EXISTS (SELECT 1 FROM "person__relationship" AS "link_seen" JOIN "relationship" AS "link" ON "link"."_row" = "link_seen"."_member" WHERE "link_seen"."_row" = "person"."_row" AND (((("link"."victim" IS NOT NULL) AND ("link"."relationship" IS NOT NULL)) AND ("link"."victim" = "self"."victim")) AND (("link"."relationship" = 'partner') OR ((CASE "link"."relationship" WHEN 'current-partner' THEN 'partner' WHEN 'former-partner' THEN 'partner' WHEN 'current-or-former-partner' THEN 'partner' WHEN 'son' THEN 'relative' WHEN 'daughter' THEN 'relative' WHEN 'parent' THEN 'relative' WHEN 'grandchild' THEN 'relative' WHEN 'sibling' THEN 'relative' WHEN 'other-relative' THEN 'relative' ELSE CASE WHEN "link"."relationship" IS NOT NULL THEN '' END END) = 'partner'))))))))) OR (("self"."death_type" = 'adult-family-homicide') AND (EXISTS (SELECT 1 FROM "review__person" AS "person_seen" JOIN "person" AS "person" ON "person"."_row" = "person_seen"."_member" WHERE "person_seen"."_row" = "review"."_row" AND (EXISTS (SELECT 1 FROM "person__relationship" AS "link_seen" JOIN "relationship" AS "link" ON "link"."_row" = "link_seen"."_member" WHERE "link_seen"."_row" = "person"."_row" AND (((("link"."victim" IS NOT NULL) AND ("link"."relationship" IS NOT NULL)) AND ("link"."victim" = "self"."victim")) AND (("link"."relationship" = 'relative') OR ((CASE "link"."relationship" WHEN 'current-partner' THEN 'partner' WHEN 'former-partner' THEN 'partner' WHEN 'current-or-former-partner' THEN 'partner' WHEN 'son' THEN 'relative' WHEN 'daughter' THEN 'relative' WHEN 'parent' THEN 'relative' WHEN 'grandchild' THEN 'relative' WHEN 'sibling' THEN 'relative' WHEN 'other-relative' THEN 'relative' ELSE CASE WHEN "link"."relationship" IS NOT NULL THEN '' END END) = 'relative')))))))))));

-- DTH-005: death.death_type
SELECT "self"."_row" FROM "death" AS "self"
JOIN "review" ON "review"."_row" = "self"."_parent"
WHERE ((("self"."victim" IS NOT NULL) AND ("self"."death_type" IN ('intimate-partner-homicide', 'adult-family-homicide'))))
  AND (NOT ((NOT (EXISTS (SELECT 1 FROM "review__person" AS "person_seen" JOIN "person" AS "person" ON "person"."_row" = "person_seen"."_member" WHERE "person_seen"."_row" = "review"."_row" AND (((("person"."person_id" IS NOT NULL) AND ("person"."age_band" IS NOT NULL)) AND ("person"."person_id" = "self"."victim")) AND ("person"."age_band" = '16-to-20')))))));

-- DTH-006: death.death_type
SELECT "self"."_row" FROM "death" AS "self"
JOIN "review" ON "review"."_row" = "self"."_parent"
WHERE ((((("self"."victim" IS NOT NULL) AND ("self"."death_type" IS NOT NULL)) AND ("review"."legal_definition" = 'act-2004-as-amended')) AND (("self"."death_type" = 'other-household-homicide') OR (EXISTS (SELECT 1 FROM "review__person" AS "person_seen" JOIN "person" AS "person" ON "person"."_row" = "person_seen"."_member" WHERE "person_seen"."_row" = "review"."_row" AND (EXISTS (SELECT 1 FROM "person__relationship" AS "link_seen" JOIN "relationship" AS "link" ON "link"."_row" = "link_seen"."_member" WHERE "link_seen"."_row" = "person"."_row" AND (((("link"."victim" IS NOT NULL) AND ("link"."relationship" IS NOT NULL)) AND ("link"."victim" = "self"."victim")) AND ("link"."relationship" = 'other-household-member')))))))))
  AND (NOT ((EXISTS (SELECT 1 FROM "review__person" AS "person_seen" JOIN "person" AS "person" ON "person"."_row" = "person_seen"."_member" WHERE "person_seen"."_row" = "review"."_row" AND (EXISTS (SELECT 1 FROM "person__relationship" AS "link_seen" JOIN "relationship" AS "link" ON "link"."_row" = "link_seen"."_member" WHERE "link_seen"."_row" = "person"."_row" AND (((("link"."victim" IS NOT NULL) AND ("link"."relationship" IS NOT NULL)) AND ("link"."victim" = "self"."victim")) AND ("link"."relationship" <> 'other-household-member'))))))));

-- DTH-007: death.inquest_status
SELECT "self"."_row" FROM "death" AS "self"
WHERE (("self"."death_type" IN ('unexpected-death', 'suspected-suicide')))
  AND (NOT (("self"."inquest_status" IS NOT NULL)));

-- SCH-REQUIRED: death.death_id
SELECT "self"."_row" FROM "death" AS "self"
WHERE (NOT (("self"."death_id" IS NOT NULL)));

-- SCH-REQUIRED: death.review_id
SELECT "self"."_row" FROM "death" AS "self"
WHERE (NOT (("self"."review_id" IS NOT NULL)));

-- SCH-REQUIRED: death.victim
SELECT "self"."_row" FROM "death" AS "self"
WHERE (NOT (("self"."victim" IS NOT NULL)));

-- SCH-REQUIRED: death.death_type
SELECT "self"."_row" FROM "death" AS "self"
WHERE (NOT (("self"."death_type" IS NOT NULL)));

-- SCH-REQUIRED: death.death_year
SELECT "self"."_row" FROM "death" AS "self"
WHERE (NOT (("self"."death_year" IS NOT NULL)));

-- VOC-005: death.place_of_death
SELECT "self"."_row" FROM "death" AS "self"
WHERE (NOT (("self"."place_of_death" IS NOT NULL)));

-- VOC-005: death.method_of_killing
SELECT "self"."_row" FROM "death" AS "self"
WHERE (NOT (("self"."method_of_killing" IS NOT NULL)));

-- VOC-005: death.criminal_outcome
SELECT "self"."_row" FROM "death" AS "self"
WHERE (NOT (("self"."criminal_outcome" IS NOT NULL)));

-- VOC-004: death.death_type_other
SELECT "self"."_row" FROM "death" AS "self"
WHERE (("self"."death_type" = 'other'))
  AND (NOT (("self"."death_type_other" IS NOT NULL)));

-- VOC-004: death.place_of_death_other
SELECT "self"."_row" FROM "death" AS "self"
WHERE (("self"."place_of_death" = 'other'))
  AND (NOT (("self"."place_of_death_other" IS NOT NULL)));

-- VOC-004: death.method_of_killing_other
SELECT "self"."_row" FROM "death" AS "self"
WHERE (("self"."method_of_killing" = 'other'))
  AND (NOT (("self"."method_of_killing_other" IS NOT NULL)));

-- PER-003: person.role
SELECT "self"."_row" FROM "person" AS "self"
JOIN "review" ON "review"."_row" = "self"."_parent"
WHERE (("self"."role" IN ('perpetrator', 'alleged-perpetrator')))
  AND (NOT ((EXISTS (SELECT 1 FROM "person__relationship" AS "link_seen" JOIN "relationship" AS "link" ON "link"."_row" = "link_seen"."_member" WHERE "link_seen"."_row" = "self"."_row" AND (((NOT ("link"."victim" IS NOT NULL)) OR (NOT (EXISTS (SELECT 1 FROM "review__person" AS "person_seen" JOIN "person" AS "person" ON "person"."_row" = "person_seen"."_member" WHERE "person_seen"."_row" = "review"."_row" AND (((("person"."person_id" IS NOT NULL) AND ("person"."role" IS NOT NULL)) AND ("person"."person_id" = "link"."victim")) AND ("person"."role" <> 'victim')))))) OR (EXISTS (SELECT 1 FROM "review__death" AS "death_seen" JOIN "death" AS "death" ON "death"."_row" = "death_seen"."_member" WHERE "death_seen"."_row" = "review"."_row" AND (("death"."victim" IS NOT NULL) AND ("death"."victim" = "link"."victim")))))))));

-- PER-005: person.mental_health
SELECT "self"."_row" FROM "person" AS "self"
WHERE (NOT (((NOT (CASE WHEN ("self"."mental_health" IS NOT NULL) THEN 'none' IN (SELECT "value" FROM "person_mental_health" AS "person_mental_health_of" WHERE "person_mental_health_of"."_row" = "self"."_row") END)) OR ("self"."mental_health" = 1))));

-- PER-005: person.substance_use
SELECT "self"."_row" FROM "person" AS "self"
WHERE (NOT (((NOT (CASE WHEN ("self"."substance_use" IS NOT NULL) THEN 'none' IN (SELECT "value" FROM "person_substance_use" AS "person_substance_use_of" WHERE "person_substance_use_of"."_row" = "self"."_row") END)) OR ("self"."substance_use" = 1))));

-- PER-005: person.history_of_violence
SELECT "self"."_row" FROM "person" AS "self"
WHERE (NOT (((NOT (CASE WHEN ("self"."history_of_violence" IS NOT NULL) THEN 'none-known' IN (SELECT "value" FROM "person_history_of_violence" AS "person_history_of_violence_of" WHERE "person_history_of_violence_of"."_row" = "self"."_row") END)) OR ("self"."history_of_violence" = 1))));

-- PER-006: person.mental_health_known_to
SELECT "self"."_row" FROM "person" AS "self"
WHERE ((("self"."mental_health" IS NOT NULL) AND (CASE WHEN ("self"."mental_health" IS NOT NULL) THEN EXISTS (SELECT 1 FROM "person_mental_health" AS "issue" WHERE "issue"."_row" = "self"."_row" AND (NOT ("issue"."value" IN ('none', 'not-recorded')))) END)))
  AND (NOT (("self"."mental_health_known_to" IS NOT NULL)));

-- PER-006: person.substance_use_known_to
SELECT "self"."_row" FROM "person" AS "self"
WHERE ((("self"."substance_use" IS NOT NULL) AND (CASE WHEN ("self"."substance_use" IS NOT NULL) THEN EXISTS (SELECT 1 FROM "person_substance_use" AS "use" WHERE "use"."_row" = "self"."_row" AND (NOT ("use"."value" IN ('none', 'not-recorded')))) END)))
  AND (NOT (("self"."substance_use_known_to" IS NOT NULL)));

-- PER-007: person.history_known_to
SELECT "self"."_row" FROM "person" AS "self"
WHERE ((("self"."history_of_violence" IS NOT NULL) AND (CASE WHEN ("self"."history_of_violence" IS NOT NULL) THEN EXISTS (SELECT 1 FROM "person_history_of_violence" AS "kind" WHERE "kind"."_row" = "self"."_row" AND (NOT ("kind"."value" IN ('none-known', 'not-recorded')))) END)))
  AND (NOT (("self"."history_known_to" IS NOT NULL)));

-- PER-002: person.person_id
SELECT "self"."_row" FROM "person" AS "self"
WHERE (NOT (("self"."person_id" IS NOT NULL)));

-- SCH-REQUIRED: person.review_id
SELECT "self"."_row" FROM "person" AS "self"
WHERE (NOT (("self"."review_id" IS NOT NULL)));

-- PER-002: person.role
SELECT "self"."_row" FROM "person" AS "self"
WHERE (NOT (("self"."role" IS NOT NULL)));

-- PER-004: person.age_band
SELECT "self"."_row" FROM "person" AS "self"
WHERE (NOT (("self"."age_band" IS NOT NULL)));

-- PER-004: person.sex
SELECT "self"."_row" FROM "person" AS "self"
WHERE (NOT (("self"."sex" IS NOT NULL)));

-- PER-004: person.ethnic_group
SELECT "self"."_row" FROM "person" AS "self"
WHERE (NOT (("self"."ethnic_group" IS NOT NULL)));

-- VOC-005: person.disability
SELECT "self"."_row" FROM "person" AS "self"
WHERE (NOT (("self"."disability" IS NOT NULL)));

-- VOC-005: person.pregnancy_or_maternity
SELECT "self"."_row" FROM "person" AS "self"
WHERE (NOT (("self"."pregnancy_or_maternity" IS NOT NULL)));

-- VOC-005: person.mental_health
SELECT "self"."_row" FROM "person" AS "self"
WHERE (NOT (("self"."mental_health" IS NOT NULL)));

-- VOC-005: person.substance_use
SELECT "self"."_row" FROM "person" AS "self"
WHERE (NOT (("self"."substance_use" IS NOT NULL)));

-- VOC-005: person.history_of_violence
SELECT "self"."_row" FROM "person" AS "self"
WHERE (NOT (("self"."history_of_violence" IS NOT NULL)));

-- VOC-005: person.marac_status
SELECT "self"."_row" FROM "person" AS "self"
WHERE (NOT (("self"."marac_status" IS NOT NULL)));

-- VOC-005: person.dependent_children_count_band
SELECT "self"."_row" FROM "person" AS "self"
WHERE (NOT (("self"."dependent_children_count_band" IS NOT NULL)));

-- VOC-005: person.children_witnessed
SELECT "self"."_row" FROM "person" AS "self"
WHERE (NOT (("self"."children_witnessed" IS NOT NULL)));

-- SCH-REQUIRED: relationship.perpetrator
SELECT "self"."_row" FROM "relationship" AS "self"
WHERE (NOT (("self"."perpetrator" IS NOT NULL)));

-- SCH-REQUIRED: relationship.victim
SELECT "self"."_row" FROM "relationship" AS "self"
WHERE (NOT (("self"."victim" IS NOT NULL)));

-- SCH-REQUIRED: relationship.relationship
SELECT "self"."_row" FROM "relationship" AS "self"
WHERE (NOT (("self"."relationship" IS NOT NULL)));

-- VOC-005: relationship.living_together
SELECT "self"."_row" FROM "relationship" AS "self"
WHERE (NOT (("self"."living_together" IS NOT NULL)));

-- VOC-005: relationship.separated
SELECT "self"."_row" FROM "relationship" AS "self"
WHERE (NOT (("self"."separated" IS NOT NULL)));

-- FND-003: agency_finding.agency
SELECT "self"."_row" FROM "agency_finding" AS "self"
WHERE (("self"."factor" ~ '^f[2-6]'))
  AND (NOT ((("self"."agency" IS NOT NULL) OR ("self"."organisation" IS NOT NULL))));

-- SCH-REQUIRED: agency_finding.finding_id
SELECT "self"."_row" FROM "agency_finding" AS "self"
WHERE (NOT (("self"."finding_id" IS NOT NULL)));

-- SCH-REQUIRED: agency_finding.review_id
SELECT "self"."_row" FROM "agency_finding" AS "self"
WHERE (NOT (("self"."review_id" IS NOT NULL)));

-- SCH-REQUIRED: agency_finding.factor
SELECT "self"."_row" FROM "agency_finding" AS "self"
WHERE (NOT (("self"."factor" IS NOT NULL)));

-- VOC-004: agency_finding.agency_other
SELECT "self"."_row" FROM "agency_finding" AS "self"
WHERE (("self"."agency" = 'other'))
  AND (NOT (("self"."agency_other" IS NOT NULL)));

-- NAT-001: recommendation.lead_national_body
SELECT "self"."_row" FROM "recommendation" AS "self"
WHERE ((("self"."level" = 'national') AND ("self"."lead_national_body" IS NOT NULL)))
  AND (NOT ((EXISTS (SELECT 1 FROM "recommendation__national_response" AS "n_seen" JOIN "national_response" AS "n" ON "n"."_row" = "n_seen"."_member" WHERE "n_seen"."_row" = "self"."_row" AND ((NOT ("n"."national_body" IS NOT NULL)) OR (("n"."national_body" = "self"."lead_national_body") OR ((((((((("n"."national_body" IN ('integrated-care-board', 'clinical-commissioning-group')) AND ("self"."lead_national_body" IN ('integrated-care-board', 'clinical-commissioning-group'))) OR (("n"."national_body" IN ('hmicfrs', 'hmic')) AND ("self"."lead_national_body" IN ('hmicfrs', 'hmic')))) OR (("n"."national_body" IN ('hm-prison-and-probation-service', 'national-offender-management-service')) AND ("self"."lead_national_body" IN ('hm-prison-and-probation-service', 'national-offender-management-service')))) OR (("n"."national_body" IN ('independent-office-for-police-conduct', 'independent-police-complaints-commission')) AND ("self"."lead_national_body" IN ('independent-office-for-police-conduct', 'independent-police-complaints-commission')))) OR (("n"."national_body" IN ('dvp-unresolved', 'department-for-work-and-pensions')) AND ("self"."lead_national_body" IN ('dvp-unresolved', 'department-for-work-and-pensions')))) OR (("n"."national_body" IN ('safeguarding-children-board', 'safeguarding-children-partnership')) AND ("self"."lead_national_body" IN ('safeguarding-children-board', 'safeguarding-children-partnership')))) OR (("n"."national_body" IN ('department-of-health-and-social-care', 'department-of-health')) AND ("self"."lead_national_body" IN ('department-of-health-and-social-care', 'department-of-health')))) OR (("n"."national_body" IN ('mhclg', 'dluhc', 'mhclg-2018', 'dclg')) AND ("self"."lead_national_body" IN ('mhclg', 'dluhc', 'mhclg-2018', 'dclg'))))))))));

-- REC-002: recommendation.level
SELECT "self"."_row" FROM "recommendation" AS "self"
JOIN "review" ON "review"."_row" = "self"."_parent"
JOIN "submission" ON "submission"."_row" = "review"."_parent"
WHERE (("self"."level" = 'not-stated'))
  AND (NOT (("submission"."data_source" IN ('pilot-2024', 'published-review'))));

-- REC-003: recommendation.lead_national_body
SELECT "self"."_row" FROM "recommendation" AS "self"
WHERE (("self"."level" = 'national'))
  AND (NOT ((("self"."lead_national_body" IS NOT NULL) AND (NOT (((CASE "self"."lead_national_body" WHEN 'accident-and-emergency' THEN 'group-health' WHEN 'community-health' THEN 'group-health' WHEN 'gp' THEN 'group-health' WHEN 'hospital' THEN 'group-health' WHEN 'local-health-trust' THEN 'group-health' WHEN 'local-health-board' THEN 'group-health' WHEN 'integrated-care-board' THEN 'group-health' WHEN 'clinical-commissioning-group' THEN 'group-health' WHEN 'mental-health-services' THEN 'group-health' WHEN 'midwifery' THEN 'group-health' WHEN 'public-health' THEN 'group-health' WHEN 'drug-and-alcohol-services' THEN 'group-health' WHEN 'ambulance-service' THEN 'group-health' WHEN 'care-quality-commission' THEN 'group-health' WHEN 'nhs-england' THEN 'group-national' WHEN 'police' THEN 'group-criminal-justice' WHEN 'probation-service' THEN 'group-criminal-justice' WHEN 'crown-prosecution-service' THEN 'group-criminal-justice' WHEN 'hmcts' THEN 'group-criminal-justice' WHEN 'hmicfrs' THEN 'group-criminal-justice' WHEN 'hmic' THEN 'group-criminal-justice' WHEN 'hm-prison-and-probation-service' THEN 'group-criminal-justice' WHEN 'national-offender-management-service' THEN 'group-criminal-justice' WHEN 'parole-board' THEN 'group-criminal-justice' WHEN 'immigration-enforcement' THEN 'group-criminal-justice' WHEN 'police-and-crime-commissioner' THEN 'group-criminal-justice' WHEN 'youth-offending-service' THEN 'group-criminal-justice' WHEN 'independent-office-for-police-conduct' THEN 'group-criminal-justice' WHEN 'independent-police-complaints-commission' THEN 'group-criminal-justice' WHEN 'dvp-unresolved' THEN 'group-national' WHEN 'adult-social-care' THEN 'group-adult-services' WHEN 'safeguarding-adults-board' THEN 'group-adult-services' WHEN 'care-provider' THEN 'group-adult-services' WHEN 'childrens-social-care' THEN 'group-childrens-services' WHEN 'safeguarding-children-board' THEN 'group-childrens-services' WHEN 'safeguarding-children-partnership' THEN 'group-childrens-services' WHEN 'social-services' THEN 'group-adult-services' WHEN 'community-safety-partnership' THEN 'group-partnership' WHEN 'domestic-abuse-partnership-board' THEN 'group-partnership' WHEN 'mash' THEN 'group-partnership' WHEN 'matac' THEN 'group-partnership' WHEN 'marac' THEN 'group-partnership' WHEN 'mappa' THEN 'group-partnership' WHEN 'regional-safeguarding-board' THEN 'group-partnership' WHEN 'local-authority' THEN 'group-local-government' WHEN 'local-authority-commissioners' THEN 'group-local-government' WHEN 'council-community-safety-team' THEN 'group-local-government' WHEN 'housing' THEN 'group-local-government' WHEN 'fire-and-rescue-service' THEN 'group-local-government' WHEN 'coroner' THEN 'group-local-government' WHEN 'school' THEN 'group-education' WHEN 'college' THEN 'group-education' WHEN 'university' THEN 'group-education' WHEN 'domestic-abuse-services' THEN 'group-voluntary' WHEN 'by-and-for-da-services' THEN 'group-voluntary' WHEN 'employer' THEN 'group-voluntary' WHEN 'home-office' THEN 'group-national' WHEN 'ministry-of-justice' THEN 'group-national' WHEN 'department-for-education' THEN 'group-national' WHEN 'department-of-health-and-social-care' THEN 'group-national' WHEN 'department-of-health' THEN 'group-national' WHEN 'mhclg' THEN 'group-national' WHEN 'dluhc' THEN 'group-national' WHEN 'mhclg-2018' THEN 'group-national' WHEN 'dclg' THEN 'group-national' WHEN 'department-for-work-and-pensions' THEN 'group-national' WHEN 'department-for-business-and-trade' THEN 'group-national' WHEN 'dcms' THEN 'group-national' WHEN 'hm-treasury' THEN 'group-national' WHEN 'attorney-generals-office' THEN 'group-national' WHEN 'welsh-government' THEN 'group-national' WHEN 'domestic-abuse-commissioner' THEN 'group-national' WHEN 'college-of-policing' THEN 'group-national' ELSE CASE WHEN "self"."lead_national_body" IS NOT NULL THEN '' END END) IN ('group-partnership', 'group-local-government', 'group-education', 'group-adult-services', 'group-childrens-services')) OR ((((CASE "self"."lead_national_body" WHEN 'accident-and-emergency' THEN 'group-health' WHEN 'community-health' THEN 'group-health' WHEN 'gp' THEN 'group-health' WHEN 'hospital' THEN 'group-health' WHEN 'local-health-trust' THEN 'group-health' WHEN 'local-health-board' THEN 'group-health' WHEN 'integrated-care-board' THEN 'group-health' WHEN 'clinical-commissioning-group' THEN 'group-health' WHEN 'mental-health-services' THEN 'group-health' WHEN 'midwifery' THEN 'group-health' WHEN 'public-health' THEN 'group-health' WHEN 'drug-and-alcohol-services' THEN 'group-health' WHEN 'ambulance-service' THEN 'group-health' WHEN 'care-quality-commission' THEN 'group-health' WHEN 'nhs-england' THEN 'group-national' WHEN 'police' THEN 'group-criminal-justice' WHEN 'probation-service' THEN 'group-criminal-justice' WHEN 'crown-prosecution-service' THEN 'group-criminal-justice' WHEN 'hmcts' THEN 'group-criminal-justice' WHEN 'hmicfrs' THEN 'group-criminal-justice' WHEN 'hmic' THEN 'group-criminal-justice' WHEN 'hm-prison-and-probation-service' THEN 'group-criminal-justice' WHEN 'national-offender-management-service' THEN 'group-criminal-justice' WHEN 'parole-board' THEN 'group-criminal-justice' WHEN 'immigration-enforcement' THEN 'group-criminal-justice' WHEN 'police-and-crime-commissioner' THEN 'group-criminal-justice' WHEN 'youth-offending-service' THEN 'group-criminal-justice' WHEN 'independent-office-for-police-conduct' THEN 'group-criminal-justice' WHEN 'independent-police-complaints-commission' THEN 'group-criminal-justice' WHEN 'dvp-unresolved' THEN 'group-national' WHEN 'adult-social-care' THEN 'group-adult-services' WHEN 'safeguarding-adults-board' THEN 'group-adult-services' WHEN 'care-provider' THEN 'group-adult-services' WHEN 'childrens-social-care' THEN 'group-childrens-services' WHEN 'safeguarding-children-board' THEN 'group-childrens-services' WHEN 'safeguarding-children-partnership' THEN 'group-childrens-services' WHEN 'social-services' THEN 'group-adult-services' WHEN 'community-safety-partnership' THEN 'group-partnership' WHEN 'domestic-abuse-partnership-board' THEN 'group-partnership' WHEN 'mash' THEN 'group-partnership' WHEN 'matac' THEN 'group-partnership' WHEN 'marac' THEN 'group-partnership' WHEN 'mappa' THEN 'group-partnership' WHEN 'regional-safeguarding-board' THEN 'group-partnership' WHEN 'local-authority' THEN 'group-local-government' WHEN 'local-authority-commissioners' THEN 'group-local-government' WHEN 'council-community-safety-team' THEN 'group-local-government' WHEN 'housing' THEN 'group-local-government' WHEN 'fire-and-rescue-service' THEN 'group-local-government' WHEN 'coroner' THEN 'group-local-government' WHEN 'school' THEN 'group-education' WHEN 'college' THEN 'group-education' WHEN 'university' THEN 'group-education' WHEN 'domestic-abuse-services' THEN 'group-voluntary' WHEN 'by-and-for-da-services' THEN 'group-voluntary' WHEN 'employer' THEN 'group-voluntary' WHEN 'home-office' THEN 'group-national' WHEN 'ministry-of-justice' THEN 'group-national' WHEN 'department-for-education' THEN 'group-national' WHEN 'department-of-health-and-social-care' THEN 'group-national' WHEN 'department-of-health' THEN 'group-national' WHEN 'mhclg' THEN 'group-national' WHEN 'dluhc' THEN 'group-national' WHEN 'mhclg-2018' THEN 'group-national' WHEN 'dclg' THEN 'group-national' WHEN 'department-for-work-and-pensions' THEN 'group-national' WHEN 'department-for-business-and-trade' THEN 'group-national' WHEN 'dcms' THEN 'group-national' WHEN 'hm-treasury' THEN 'group-national' WHEN 'attorney-generals-office' THEN 'group-national' WHEN 'welsh-government' THEN 'group-national' WHEN 'domestic-abuse-commissioner' THEN 'group-national' WHEN 'college-of-policing' THEN 'group-national' ELSE CASE WHEN "self"."lead_national_body" IS NOT NULL THEN '' END END) = 'group-health') AND (NOT ("self"."lead_national_body" IN ('attorney-generals-office', 'care-quality-commission', 'college-of-policing', 'crown-prosecution-service', 'dclg', 'dcms', 'department-for-business-and-trade', 'department-for-education', 'department-for-work-and-pensions', 'department-of-health', 'department-of-health-and-social-care', 'dluhc', 'hm-prison-and-probation-service', 'hmcts', 'hmic', 'hmicfrs', 'home-office', 'immigration-enforcement', 'independent-office-for-police-conduct', 'independent-police-complaints-commission', 'mhclg', 'mhclg-2018', 'ministry-of-justice', 'national-offender-management-service', 'nhs-england', 'parole-board', 'welsh-government')))) AND ("self"."lead_national_body" <> 'public-health')))))));

-- REC-004: recommendation.is_for_csp
SELECT "self"."_row" FROM "recommendation" AS "self"
WHERE ("self"."is_for_csp")
  AND (NOT ((NOT ((CASE WHEN ("self"."addressed_to" IS NOT NULL) THEN 'community-safety-partnership' IN (SELECT "value" FROM "recommendation_addressed_to" AS "recommendation_addressed_to_of" WHERE "recommendation_addressed_to_of"."_row" = "self"."_row") END) OR (EXISTS (SELECT 1 FROM "recommendation__action" AS "a_seen" JOIN "action" AS "a" ON "a"."_row" = "a_seen"."_member" WHERE "a_seen"."_row" = "self"."_row" AND (("a"."agencies" IS NOT NULL) AND (CASE WHEN ("a"."agencies" IS NOT NULL) THEN 'community-safety-partnership' IN (SELECT "value" FROM "action_agencies" AS "action_agencies_of" WHERE "action_agencies_of"."_row" = "a"."_row") END))))))));

-- REC-005: recommendation.is_for_csp
SELECT "self"."_row" FROM "recommendation" AS "self"
WHERE (NOT ((CASE WHEN "self"."is_for_csp" THEN ((CASE WHEN ("self"."addressed_to" IS NOT NULL) THEN 'community-safety-partnership' IN (SELECT "value" FROM "recommendation_addressed_to" AS "recommendation_addressed_to_of" WHERE "recommendation_addressed_to_of"."_row" = "self"."_row") END) OR (EXISTS (SELECT 1 FROM "recommendation__action" AS "a_seen" JOIN "action" AS "a" ON "a"."_row" = "a_seen"."_member" WHERE "a_seen"."_row" = "self"."_row" AND ((NOT ("a"."agencies" IS NOT NULL)) OR (CASE WHEN ("a"."agencies" IS NOT NULL) THEN 'community-safety-partnership' IN (SELECT "value" FROM "action_agencies" AS "action_agencies_of" WHERE "action_agencies_of"."_row" = "a"."_row") END))))) WHEN NOT "self"."is_for_csp" THEN (NOT ((CASE WHEN ("self"."addressed_to" IS NOT NULL) THEN 'community-safety-partnership' IN (SELECT "value" FROM "recommendation_addressed_to" AS "recommendation_addressed_to_of" WHERE "recommendation_addressed_to_of"."_row" = "self"."_row") END) OR (EXISTS (SELECT 1 FROM "recommendation__action" AS "a_seen" JOIN "action" AS "a" ON "a"."_row" = "a_seen"."_member" WHERE "a_seen"."_row" = "self"."_row" AND (("a"."agencies" IS NOT NULL) AND (CASE WHEN ("a"."agencies" IS NOT NULL) THEN 'community-safety-partnership' IN (SELECT "value" FROM "action_agencies" AS "action_agencies_of" WHERE "action_agencies_of"."_row" = "a"."_row") END)))))) END)));

-- REC-006: recommendation.timescale
SELECT "self"."_row" FROM "recommendation" AS "self"
WHERE (NOT (("self"."timescale" IS NOT NULL)));

-- REC-007: recommendation.success_measure
SELECT "self"."_row" FROM "recommendation" AS "self"
WHERE (NOT (("self"."success_measure" IS NOT NULL)));

-- REC-008: recommendation.text
SELECT "self"."_row" FROM "recommendation" AS "self"
WHERE ((("self"."text" IS NOT NULL) AND (NOT (("self"."smart_criteria_met" IS NOT NULL) AND (CASE WHEN ("self"."smart_criteria_met" IS NOT NULL) THEN 'specific' IN (SELECT "value" FROM "recommendation_smart_criteria_met" AS "recommendation_smart_criteria_met_of" WHERE "recommendation_smart_criteria_met_of"."_row" = "self"."_row") END)))))
  AND (NOT (((((NOT ("self"."text" ~ '(?i)^[^a-z]*(((to|that|please|further|it is recommended that|it is recommended to) )*(consider|consideration|explore|review|look at|look into|ystyried|ystyriwch|archwilio|archwiliwch|adolygu|adolygwch|edrych ar|edrychwch ar|dylid (ystyried|archwilio|adolygu|edrych ar))|([a-z-]+ ){1,4}(should|must|needs? to|to) be (considered|explored|reviewed|looked at))([^a-z]|$)')) OR ("self"."text" ~ '(?i)([.;,] *| (and|then) )(then |to |also )?(adopt|agree|amend|appoint|commission|create|deliver|develop|embed|ensure|establish|fund|give|implement|improve|introduce|issue|make|provide|publish|put|record|refer|report|require|revise|set|share|strengthen|train|update|write)(e?d)?([^a-z]|$)')) OR ("self"."text" ~ '(?i)([.;,] *| (a|ac|yna) )(chreu|chyflwyno|chyhoeddi|datblygu|darparu|diweddaru|gweithredu|hyfforddi|phenodi|rhannu|rhoi|sefydlu|sicrhau)([^a-z]|$)')) OR ("self"."text" ~ '(?i) (by|gan) (the |each |all |every |local |yr |y |bob )*(police|constabulary|csp|community safety|partnership|council|local authorit|trust|nhs|health|icb|integrated care|hospital|gp|social care|social services|probation|hmpps|prison|cps|crown prosecution|court|school|college|universit|home office|department|ministry|government|commissioner|pcc|board|service|agenc|provider|heddlu|bartneriaeth|pdc|cyngor|awdurdod|ymddiriedolaeth|gig|bwrdd|gwasanaeth|ysgol|llywodraeth|comisiynydd|adran|asiantaeth)'))));

-- REC-009: recommendation.recommendation_id
SELECT "self"."_row" FROM "recommendation" AS "self"
JOIN "review" ON "review"."_row" = "self"."_parent"
WHERE ("review"."has_action_plan")
  AND (NOT (((SELECT count(*) FROM "recommendation__action" WHERE "recommendation__action"."_row" = "self"."_row") > 0)));

-- REC-010: recommendation.priority
SELECT "self"."_row" FROM "recommendation" AS "self"
WHERE (NOT (("self"."priority" IS NOT NULL)));

-- REC-011: recommendation.lead_national_body
SELECT "self"."_row" FROM "recommendation" AS "self"
WHERE ((((("self"."level" = 'national') AND ("self"."lead_national_body" IS NOT NULL)) AND ("self"."lead_national_body" IN ('attorney-generals-office', 'care-quality-commission', 'college-of-policing', 'crown-prosecution-service', 'dclg', 'dcms', 'department-for-business-and-trade', 'department-for-education', 'department-for-work-and-pensions', 'department-of-health', 'department-of-health-and-social-care', 'dluhc', 'hm-prison-and-probation-service', 'hmcts', 'hmic', 'hmicfrs', 'home-office', 'immigration-enforcement', 'independent-office-for-police-conduct', 'independent-police-complaints-commission', 'mhclg', 'mhclg-2018', 'ministry-of-justice', 'national-offender-management-service', 'nhs-england', 'parole-board', 'welsh-government'))) AND (CASE WHEN ("self"."theme" IS NOT NULL) THEN EXISTS (SELECT 1 FROM "recommendation_theme" AS "t" WHERE "t"."_row" = "self"."_row" AND ((CASE "t"."value" WHEN 'criminal-justice' THEN 'agency-area' WHEN 'adult-services' THEN 'agency-area' WHEN 'health' THEN 'agency-area' WHEN 'childrens-services' THEN 'agency-area' WHEN 'multi-agency-working' THEN 'improvement' WHEN 'improving-assessments' THEN 'improvement' WHEN 'information-management' THEN 'improvement' WHEN 'developing-practice' THEN 'improvement' WHEN 'training-and-development' THEN 'improvement' WHEN 'policy-and-process' THEN 'improvement' WHEN 'culture-and-equality' THEN 'improvement' WHEN 'perpetrator-management' THEN 'improvement' ELSE CASE WHEN "t"."value" IS NOT NULL THEN '' END END) = 'agency-area')) END)))
  AND (NOT ((CASE WHEN ("self"."theme" IS NOT NULL) THEN EXISTS (SELECT 1 FROM "recommendation_theme" AS "t" WHERE "t"."_row" = "self"."_row" AND (((((("self"."lead_national_body" IN ('attorney-generals-office', 'college-of-policing', 'crown-prosecution-service', 'hm-prison-and-probation-service', 'hmcts', 'hmic', 'hmicfrs', 'home-office', 'immigration-enforcement', 'independent-office-for-police-conduct', 'independent-police-complaints-commission', 'ministry-of-justice', 'national-offender-management-service', 'parole-board')) AND ("t"."value" IN ('criminal-justice'))) OR (("self"."lead_national_body" IN ('care-quality-commission', 'department-of-health', 'department-of-health-and-social-care')) AND ("t"."value" IN ('adult-services', 'health')))) OR (("self"."lead_national_body" IN ('department-for-education')) AND ("t"."value" IN ('childrens-services')))) OR (("self"."lead_national_body" IN ('nhs-england')) AND ("t"."value" IN ('health')))) OR (("self"."lead_national_body" IN ('welsh-government')) AND ("t"."value" IN ('adult-services', 'childrens-services', 'health'))))) END)));

-- REC-012: recommendation.cross_border_nation
SELECT "self"."_row" FROM "recommendation" AS "self"
WHERE (NOT ((NOT ("self"."cross_border_nation" IS NOT NULL))));

-- REC-014: recommendation.qa_change
SELECT "self"."_row" FROM "recommendation" AS "self"
WHERE ((("self"."qa_change" IS NOT NULL) AND ("self"."corrected_by_quality_assurance" IS NOT NULL)))
  AND (NOT (("self"."corrected_by_quality_assurance" = TRUE)));

-- SCH-REQUIRED: recommendation.recommendation_id
SELECT "self"."_row" FROM "recommendation" AS "self"
WHERE (NOT (("self"."recommendation_id" IS NOT NULL)));

-- SCH-REQUIRED: recommendation.review_id
SELECT "self"."_row" FROM "recommendation" AS "self"
WHERE (NOT (("self"."review_id" IS NOT NULL)));

-- REC-001: recommendation.number
SELECT "self"."_row" FROM "recommendation" AS "self"
WHERE (NOT (("self"."number" IS NOT NULL)));

-- REC-001: recommendation.text
SELECT "self"."_row" FROM "recommendation" AS "self"
WHERE (NOT (("self"."text" IS NOT NULL)));

-- SCH-REQUIRED: recommendation.is_for_csp
SELECT "self"."_row" FROM "recommendation" AS "self"
WHERE (NOT (("self"."is_for_csp" IS NOT NULL)));

-- REC-002: recommendation.level
SELECT "self"."_row" FROM "recommendation" AS "self"
WHERE (NOT (("self"."level" IS NOT NULL)));

-- SCH-REQUIRED: recommendation.addressed_to
SELECT "self"."_row" FROM "recommendation" AS "self"
WHERE (NOT (("self"."addressed_to" IS NOT NULL)));

-- VOC-003: recommendation.addressed_to
SELECT "self"."_row" FROM "recommendation" AS "self"
WHERE ((("self"."addressed_to" IS NOT NULL) AND ("self"."made_date" IS NOT NULL)))
  AND (NOT ((CASE WHEN ("self"."addressed_to" IS NOT NULL) THEN NOT EXISTS (SELECT 1 FROM "recommendation_addressed_to" AS "code" WHERE "code"."_row" = "self"."_row" AND NOT (CASE WHEN "code"."value" IS NOT NULL AND "self"."made_date__first" IS NOT NULL THEN NOT (("code"."value" = 'integrated-care-board' AND "self"."made_date__last" < '2022-07-01') OR ("code"."value" = 'clinical-commissioning-group' AND "self"."made_date__last" < '2013-04-01') OR ("code"."value" = 'clinical-commissioning-group' AND "self"."made_date__first" > '2022-06-30') OR ("code"."value" = 'nhs-england' AND "self"."made_date__last" < '2013-04-01') OR ("code"."value" = 'probation-service' AND "self"."made_date__last" < '2021-06-26') OR ("code"."value" = 'hmicfrs' AND "self"."made_date__last" < '2017-07-01') OR ("code"."value" = 'hmic' AND "self"."made_date__first" > '2017-07-31') OR ("code"."value" = 'hm-prison-and-probation-service' AND "self"."made_date__last" < '2017-04-01') OR ("code"."value" = 'national-offender-management-service' AND "self"."made_date__last" < '2004-01-01') OR ("code"."value" = 'national-offender-management-service' AND "self"."made_date__first" > '2017-03-31') OR ("code"."value" = 'independent-office-for-police-conduct' AND "self"."made_date__last" < '2018-01-08') OR ("code"."value" = 'independent-police-complaints-commission' AND "self"."made_date__last" < '2004-04-01') OR ("code"."value" = 'independent-police-complaints-commission' AND "self"."made_date__first" > '2018-01-07') OR ("code"."value" = 'safeguarding-children-board' AND "self"."made_date__first" > '2019-09-30') OR ("code"."value" = 'safeguarding-children-partnership' AND "self"."made_date__last" < '2019-09-01') OR ("code"."value" = 'department-of-health-and-social-care' AND "self"."made_date__last" < '2018-01-08') OR ("code"."value" = 'department-of-health' AND "self"."made_date__last" < '1988-01-01') OR ("code"."value" = 'department-of-health' AND "self"."made_date__first" > '2018-01-07') OR ("code"."value" = 'mhclg' AND "self"."made_date__last" < '2024-07-01') OR ("code"."value" = 'dluhc' AND "self"."made_date__last" < '2021-09-01') OR ("code"."value" = 'dluhc' AND "self"."made_date__first" > '2024-07-31') OR ("code"."value" = 'mhclg-2018' AND "self"."made_date__last" < '2018-01-08') OR ("code"."value" = 'mhclg-2018' AND "self"."made_date__first" > '2021-09-30') OR ("code"."value" = 'dclg' AND "self"."made_date__last" < '2006-05-01') OR ("code"."value" = 'dclg' AND "self"."made_date__first" > '2018-01-07') OR ("code"."value" = 'department-for-business-and-trade' AND "self"."made_date__last" < '2023-02-01')) END)) END)));

-- VOC-003: recommendation.lead_national_body
SELECT "self"."_row" FROM "recommendation" AS "self"
WHERE ((("self"."lead_national_body" IS NOT NULL) AND ("self"."made_date" IS NOT NULL)))
  AND (NOT ((CASE WHEN "self"."lead_national_body" IS NOT NULL AND "self"."made_date__first" IS NOT NULL THEN NOT (("self"."lead_national_body" = 'integrated-care-board' AND "self"."made_date__last" < '2022-07-01') OR ("self"."lead_national_body" = 'clinical-commissioning-group' AND "self"."made_date__last" < '2013-04-01') OR ("self"."lead_national_body" = 'clinical-commissioning-group' AND "self"."made_date__first" > '2022-06-30') OR ("self"."lead_national_body" = 'nhs-england' AND "self"."made_date__last" < '2013-04-01') OR ("self"."lead_national_body" = 'probation-service' AND "self"."made_date__last" < '2021-06-26') OR ("self"."lead_national_body" = 'hmicfrs' AND "self"."made_date__last" < '2017-07-01') OR ("self"."lead_national_body" = 'hmic' AND "self"."made_date__first" > '2017-07-31') OR ("self"."lead_national_body" = 'hm-prison-and-probation-service' AND "self"."made_date__last" < '2017-04-01') OR ("self"."lead_national_body" = 'national-offender-management-service' AND "self"."made_date__last" < '2004-01-01') OR ("self"."lead_national_body" = 'national-offender-management-service' AND "self"."made_date__first" > '2017-03-31') OR ("self"."lead_national_body" = 'independent-office-for-police-conduct' AND "self"."made_date__last" < '2018-01-08') OR ("self"."lead_national_body" = 'independent-police-complaints-commission' AND "self"."made_date__last" < '2004-04-01') OR ("self"."lead_national_body" = 'independent-police-complaints-commission' AND "self"."made_date__first" > '2018-01-07') OR ("self"."lead_national_body" = 'safeguarding-children-board' AND "self"."made_date__first" > '2019-09-30') OR ("self"."lead_national_body" = 'safeguarding-children-partnership' AND "self"."made_date__last" < '2019-09-01') OR ("self"."lead_national_body" = 'department-of-health-and-social-care' AND "self"."made_date__last" < '2018-01-08') OR ("self"."lead_national_body" = 'department-of-health' AND "self"."made_date__last" < '1988-01-01') OR ("self"."lead_national_body" = 'department-of-health' AND "self"."made_date__first" > '2018-01-07') OR ("self"."lead_national_body" = 'mhclg' AND "self"."made_date__last" < '2024-07-01') OR ("self"."lead_national_body" = 'dluhc' AND "self"."made_date__last" < '2021-09-01') OR ("self"."lead_national_body" = 'dluhc' AND "self"."made_date__first" > '2024-07-31') OR ("self"."lead_national_body" = 'mhclg-2018' AND "self"."made_date__last" < '2018-01-08') OR ("self"."lead_national_body" = 'mhclg-2018' AND "self"."made_date__first" > '2021-09-30') OR ("self"."lead_national_body" = 'dclg' AND "self"."made_date__last" < '2006-05-01') OR ("self"."lead_national_body" = 'dclg' AND "self"."made_date__first" > '2018-01-07') OR ("self"."lead_national_body" = 'department-for-business-and-trade' AND "self"."made_date__last" < '2023-02-01')) END)));

-- REC-013: recommendation.theme
SELECT "self"."_row" FROM "recommendation" AS "self"
WHERE (NOT (("self"."theme" IS NOT NULL)));

-- VOC-004: recommendation.other_agency_name
SELECT "self"."_row" FROM "recommendation" AS "self"
WHERE (((CASE WHEN ("self"."addressed_to" IS NOT NULL) THEN 'other' IN (SELECT "value" FROM "recommendation_addressed_to" AS "recommendation_addressed_to_of" WHERE "recommendation_addressed_to_of"."_row" = "self"."_row") END) OR ("self"."lead_national_body" = 'other')))
  AND (NOT (("self"."other_agency_name" IS NOT NULL)));

-- VOC-004: recommendation.cross_border_nation_other
SELECT "self"."_row" FROM "recommendation" AS "self"
WHERE (("self"."cross_border_nation" = 'other'))
  AND (NOT (("self"."cross_border_nation_other" IS NOT NULL)));

-- VOC-004: recommendation.theme_other
SELECT "self"."_row" FROM "recommendation" AS "self"
WHERE ((CASE WHEN ("self"."theme" IS NOT NULL) THEN 'other' IN (SELECT "value" FROM "recommendation_theme" AS "recommendation_theme_of" WHERE "recommendation_theme_of"."_row" = "self"."_row") END))
  AND (NOT (("self"."theme_other" IS NOT NULL)));

-- VOC-004: recommendation.theme_2016_other
SELECT "self"."_row" FROM "recommendation" AS "self"
WHERE ((CASE WHEN ("self"."theme_2016" IS NOT NULL) THEN 'other' IN (SELECT "value" FROM "recommendation_theme_2016" AS "recommendation_theme_2016_of" WHERE "recommendation_theme_2016_of"."_row" = "self"."_row") END))
  AND (NOT (("self"."theme_2016_other" IS NOT NULL)));

-- ACT-004: action.completed_details
SELECT "self"."_row" FROM "action" AS "self"
WHERE (("self"."status" = 'completed'))
  AND (NOT (("self"."completed_details" IS NOT NULL)));

-- ACT-005: action.reason_code
SELECT "self"."_row" FROM "action" AS "self"
WHERE (("self"."status" = 'abandoned'))
  AND (NOT ((("self"."reason_code" IS NOT NULL) AND ("self"."not_progressed_explanation" IS NOT NULL))));

-- ACT-006: action.reason_code
SELECT "self"."_row" FROM "action" AS "self"
WHERE (("self"."status" = 'incomplete'))
  AND (NOT ((("self"."reason_code" IS NOT NULL) AND ("self"."not_progressed_explanation" IS NOT NULL))));

-- ACT-007: action.not_progressed_explanation
SELECT "self"."_row" FROM "action" AS "self"
WHERE (("self"."status" = 'not-started'))
  AND (NOT (("self"."not_progressed_explanation" IS NOT NULL)));

-- ACT-008: action.progress_details
SELECT "self"."_row" FROM "action" AS "self"
WHERE (("self"."status" = 'in-progress'))
  AND (NOT (("self"."progress_details" IS NOT NULL)));

-- ACT-009: action.reason_code
SELECT "self"."_row" FROM "action" AS "self"
JOIN "recommendation" ON "recommendation"."_row" = "self"."_parent"
WHERE (("self"."status" = 'abandoned'))
  AND (NOT ((((("self"."alternative_action" IS NOT NULL) OR ((SELECT count(*) FROM "action__escalation" WHERE "action__escalation"."_row" = "self"."_row") > 0)) OR ((SELECT count(*) FROM "recommendation__escalation" WHERE "recommendation__escalation"."_row" = "recommendation"."_row") > 0)) OR (CASE WHEN ("self"."reason_code" IS NOT NULL) THEN EXISTS (SELECT 1 FROM "action_reason_code" AS "r" WHERE "r"."_row" = "self"."_row" AND ("r"."value" IN ('alternative-taken', 'superseded', 'no-longer-relevant', 'needs-national-action', 'awaiting-national-feedback', 'other'))) END))));

-- ACT-010: action.reason_code
SELECT "self"."_row" FROM "action" AS "self"
WHERE (("self"."status" = 'incomplete'))
  AND (NOT ((CASE WHEN ("self"."reason_code" IS NOT NULL) THEN EXISTS (SELECT 1 FROM "action_reason_code" AS "r" WHERE "r"."_row" = "self"."_row" AND ("r"."value" IN ('not-ascertained', 'awaiting-national-feedback', 'needs-national-action', 'other'))) END)));

-- ACT-011: action.lead_agency
SELECT "self"."_row" FROM "action" AS "self"
WHERE (("self"."agencies" > 1))
  AND (NOT (("self"."lead_agency" IS NOT NULL)));

-- ACT-012: action.completed_date
SELECT "self"."_row" FROM "action" AS "self"
JOIN "recommendation" ON "recommendation"."_row" = "self"."_parent"
JOIN "review" ON "review"."_row" = "recommendation"."_parent"
JOIN "submission" ON "submission"."_row" = "review"."_parent"
WHERE (NOT (((NOT ("self"."completed_date__last" < "recommendation"."made_date__first")) AND (NOT ("submission"."as_at_date__last" < "self"."completed_date__first")))));

-- ACT-013: action.target_date
SELECT "self"."_row" FROM "action" AS "self"
JOIN "recommendation" ON "recommendation"."_row" = "self"."_parent"
JOIN "review" ON "review"."_row" = "recommendation"."_parent"
JOIN "submission" ON "submission"."_row" = "review"."_parent"
WHERE ((((("self"."target_date__last" < "submission"."as_at_date__first") AND (NOT ("self"."status" IN ('completed', 'abandoned', 'incomplete')))) AND (("self"."status" <> 'other') OR ("self"."further_details" IS NOT NULL))) AND (("self"."status" <> 'not-started') OR ("self"."not_progressed_explanation" IS NOT NULL))))
  AND (NOT ((("self"."reason_code" IS NOT NULL) AND ("self"."not_progressed_explanation" IS NOT NULL))));

-- ACT-015: action.level
SELECT "self"."_row" FROM "action" AS "self"
JOIN "recommendation" ON "recommendation"."_row" = "self"."_parent"
WHERE ((("self"."level" <> 'not-stated') AND ("recommendation"."level" <> 'not-stated')))
  AND (NOT (("self"."level" = "recommendation"."level")));

-- ACT-016: action.status
SELECT "self"."_row" FROM "action" AS "self"
WHERE ((((NOT ("self"."status" IN ('completed', 'abandoned', 'incomplete', 'not-started'))) AND ("self"."status_as_at" IS NOT NULL)) AND (EXISTS (SELECT 1 FROM "action__action_status_history" AS "h_seen" JOIN "action_status_history" AS "h" ON "h"."_row" = "h_seen"."_member" WHERE "h_seen"."_row" = "self"."_row" AND (((("h"."status" IS NOT NULL) AND ("h"."status" = 'completed')) AND ("h"."as_at_date" IS NOT NULL)) AND ("h"."as_at_date__last" < "self"."status_as_at__first"))))))
  AND (NOT ((("self"."reason_code" IS NOT NULL) OR ("self"."not_progressed_explanation" IS NOT NULL))));

-- ESC-004: action.reason_code
SELECT "self"."_row" FROM "action" AS "self"
JOIN "recommendation" ON "recommendation"."_row" = "self"."_parent"
WHERE ((("self"."status" <> 'completed') AND (CASE WHEN ("self"."reason_code" IS NOT NULL) THEN EXISTS (SELECT 1 FROM "action_reason_code" AS "r" WHERE "r"."_row" = "self"."_row" AND ("r"."value" IN ('needs-national-action', 'awaiting-national-feedback'))) END)))
  AND (NOT (((((SELECT count(*) FROM "action__escalation" WHERE "action__escalation"."_row" = "self"."_row") > 0) OR ((SELECT count(*) FROM "recommendation__escalation" WHERE "recommendation__escalation"."_row" = "recommendation"."_row") > 0)) OR (EXISTS (SELECT 1 FROM "recommendation__national_response" AS "n_seen" JOIN "national_response" AS "n" ON "n"."_row" = "n_seen"."_member" WHERE "n_seen"."_row" = "recommendation"."_row" AND ((SELECT count(*) FROM "national_response__escalation" WHERE "national_response__escalation"."_row" = "n"."_row") > 0))))));

-- SCH-REQUIRED: action.action_id
SELECT "self"."_row" FROM "action" AS "self"
WHERE (NOT (("self"."action_id" IS NOT NULL)));

-- SCH-REQUIRED: action.recommendation_id
SELECT "self"."_row" FROM "action" AS "self"
WHERE (NOT (("self"."recommendation_id" IS NOT NULL)));

-- SCH-REQUIRED: action.number
SELECT "self"."_row" FROM "action" AS "self"
WHERE (NOT (("self"."number" IS NOT NULL)));

-- SCH-REQUIRED: action.text
SELECT "self"."_row" FROM "action" AS "self"
WHERE (NOT (("self"."text" IS NOT NULL)));

-- SCH-REQUIRED: action.level
SELECT "self"."_row" FROM "action" AS "self"
WHERE (NOT (("self"."level" IS NOT NULL)));

-- ACT-001: action.agencies
SELECT "self"."_row" FROM "action" AS "self"
WHERE (NOT (("self"."agencies" IS NOT NULL)));

-- VOC-003: action.agencies
SELECT "self"."_row" FROM "action" AS "self"
WHERE ((("self"."agencies" IS NOT NULL) AND ("self"."status_as_at" IS NOT NULL)))
  AND (NOT ((CASE WHEN ("self"."agencies" IS NOT NULL) THEN NOT EXISTS (SELECT 1 FROM "action_agencies" AS "code" WHERE "code"."_row" = "self"."_row" AND NOT (CASE WHEN "code"."value" IS NOT NULL AND "self"."status_as_at__first" IS NOT NULL THEN NOT (("code"."value" = 'integrated-care-board' AND "self"."status_as_at__last" < '2022-07-01') OR ("code"."value" = 'clinical-commissioning-group' AND "self"."status_as_at__last" < '2013-04-01') OR ("code"."value" = 'clinical-commissioning-group' AND "self"."status_as_at__first" > '2022-06-30') OR ("code"."value" = 'nhs-england' AND "self"."status_as_at__last" < '2013-04-01') OR ("code"."value" = 'probation-service' AND "self"."status_as_at__last" < '2021-06-26') OR ("code"."value" = 'hmicfrs' AND "self"."status_as_at__last" < '2017-07-01') OR ("code"."value" = 'hmic' AND "self"."status_as_at__first" > '2017-07-31') OR ("code"."value" = 'hm-prison-and-probation-service' AND "self"."status_as_at__last" < '2017-04-01') OR ("code"."value" = 'national-offender-management-service' AND "self"."status_as_at__last" < '2004-01-01') OR ("code"."value" = 'national-offender-management-service' AND "self"."status_as_at__first" > '2017-03-31') OR ("code"."value" = 'independent-office-for-police-conduct' AND "self"."status_as_at__last" < '2018-01-08') OR ("code"."value" = 'independent-police-complaints-commission' AND "self"."status_as_at__last" < '2004-04-01') OR ("code"."value" = 'independent-police-complaints-commission' AND "self"."status_as_at__first" > '2018-01-07') OR ("code"."value" = 'safeguarding-children-board' AND "self"."status_as_at__first" > '2019-09-30') OR ("code"."value" = 'safeguarding-children-partnership' AND "self"."status_as_at__last" < '2019-09-01') OR ("code"."value" = 'department-of-health-and-social-care' AND "self"."status_as_at__last" < '2018-01-08') OR ("code"."value" = 'department-of-health' AND "self"."status_as_at__last" < '1988-01-01') OR ("code"."value" = 'department-of-health' AND "self"."status_as_at__first" > '2018-01-07') OR ("code"."value" = 'mhclg' AND "self"."status_as_at__last" < '2024-07-01') OR ("code"."value" = 'dluhc' AND "self"."status_as_at__last" < '2021-09-01') OR ("code"."value" = 'dluhc' AND "self"."status_as_at__first" > '2024-07-31') OR ("code"."value" = 'mhclg-2018' AND "self"."status_as_at__last" < '2018-01-08') OR ("code"."value" = 'mhclg-2018' AND "self"."status_as_at__first" > '2021-09-30') OR ("code"."value" = 'dclg' AND "self"."status_as_at__last" < '2006-05-01') OR ("code"."value" = 'dclg' AND "self"."status_as_at__first" > '2018-01-07') OR ("code"."value" = 'department-for-business-and-trade' AND "self"."status_as_at__last" < '2023-02-01')) END)) END)));

-- VOC-003: action.lead_agency
SELECT "self"."_row" FROM "action" AS "self"
WHERE ((("self"."lead_agency" IS NOT NULL) AND ("self"."status_as_at" IS NOT NULL)))
  AND (NOT ((CASE WHEN "self"."lead_agency" IS NOT NULL AND "self"."status_as_at__first" IS NOT NULL THEN NOT (("self"."lead_agency" = 'integrated-care-board' AND "self"."status_as_at__last" < '2022-07-01') OR ("self"."lead_agency" = 'clinical-commissioning-group' AND "self"."status_as_at__last" < '2013-04-01') OR ("self"."lead_agency" = 'clinical-commissioning-group' AND "self"."status_as_at__first" > '2022-06-30') OR ("self"."lead_agency" = 'nhs-england' AND "self"."status_as_at__last" < '2013-04-01') OR ("self"."lead_agency" = 'probation-service' AND "self"."status_as_at__last" < '2021-06-26') OR ("self"."lead_agency" = 'hmicfrs' AND "self"."status_as_at__last" < '2017-07-01') OR ("self"."lead_agency" = 'hmic' AND "self"."status_as_at__first" > '2017-07-31') OR ("self"."lead_agency" = 'hm-prison-and-probation-service' AND "self"."status_as_at__last" < '2017-04-01') OR ("self"."lead_agency" = 'national-offender-management-service' AND "self"."status_as_at__last" < '2004-01-01') OR ("self"."lead_agency" = 'national-offender-management-service' AND "self"."status_as_at__first" > '2017-03-31') OR ("self"."lead_agency" = 'independent-office-for-police-conduct' AND "self"."status_as_at__last" < '2018-01-08') OR ("self"."lead_agency" = 'independent-police-complaints-commission' AND "self"."status_as_at__last" < '2004-04-01') OR ("self"."lead_agency" = 'independent-police-complaints-commission' AND "self"."status_as_at__first" > '2018-01-07') OR ("self"."lead_agency" = 'safeguarding-children-board' AND "self"."status_as_at__first" > '2019-09-30') OR ("self"."lead_agency" = 'safeguarding-children-partnership' AND "self"."status_as_at__last" < '2019-09-01') OR ("self"."lead_agency" = 'department-of-health-and-social-care' AND "self"."status_as_at__last" < '2018-01-08') OR ("self"."lead_agency" = 'department-of-health' AND "self"."status_as_at__last" < '1988-01-01') OR ("self"."lead_agency" = 'department-of-health' AND "self"."status_as_at__first" > '2018-01-07') OR ("self"."lead_agency" = 'mhclg' AND "self"."status_as_at__last" < '2024-07-01') OR ("self"."lead_agency" = 'dluhc' AND "self"."status_as_at__last" < '2021-09-01') OR ("self"."lead_agency" = 'dluhc' AND "self"."status_as_at__first" > '2024-07-31') OR ("self"."lead_agency" = 'mhclg-2018' AND "self"."status_as_at__last" < '2018-01-08') OR ("self"."lead_agency" = 'mhclg-2018' AND "self"."status_as_at__first" > '2021-09-30') OR ("self"."lead_agency" = 'dclg' AND "self"."status_as_at__last" < '2006-05-01') OR ("self"."lead_agency" = 'dclg' AND "self"."status_as_at__first" > '2018-01-07') OR ("self"."lead_agency" = 'department-for-business-and-trade' AND "self"."status_as_at__last" < '2023-02-01')) END)));

-- ACT-003: action.status
SELECT "self"."_row" FROM "action" AS "self"
WHERE (NOT (("self"."status" IS NOT NULL)));

-- SCH-REQUIRED: action.status_as_at
SELECT "self"."_row" FROM "action" AS "self"
WHERE (NOT (("self"."status_as_at" IS NOT NULL)));

-- VOC-004: action.other_agency_name
SELECT "self"."_row" FROM "action" AS "self"
WHERE (((CASE WHEN ("self"."agencies" IS NOT NULL) THEN 'other' IN (SELECT "value" FROM "action_agencies" AS "action_agencies_of" WHERE "action_agencies_of"."_row" = "self"."_row") END) OR ("self"."lead_agency" = 'other')))
  AND (NOT (("self"."other_agency_name" IS NOT NULL)));

-- VOC-004: action.further_details
SELECT "self"."_row" FROM "action" AS "self"
WHERE (("self"."status" = 'other'))
  AND (NOT (("self"."further_details" IS NOT NULL)));

-- VOC-004: action.other_reason_details
SELECT "self"."_row" FROM "action" AS "self"
WHERE ((CASE WHEN ("self"."reason_code" IS NOT NULL) THEN 'other' IN (SELECT "value" FROM "action_reason_code" AS "action_reason_code_of" WHERE "action_reason_code_of"."_row" = "self"."_row") END))
  AND (NOT (("self"."other_reason_details" IS NOT NULL)));

-- SCH-REQUIRED: action_status_history.action_id
SELECT "self"."_row" FROM "action_status_history" AS "self"
WHERE (NOT (("self"."action_id" IS NOT NULL)));

-- SCH-REQUIRED: action_status_history.status
SELECT "self"."_row" FROM "action_status_history" AS "self"
WHERE (NOT (("self"."status" IS NOT NULL)));

-- SCH-REQUIRED: action_status_history.as_at_date
SELECT "self"."_row" FROM "action_status_history" AS "self"
WHERE (NOT (("self"."as_at_date" IS NOT NULL)));

-- VOC-003: action_status_history.changed_by
SELECT "self"."_row" FROM "action_status_history" AS "self"
WHERE ((("self"."changed_by" IS NOT NULL) AND ("self"."as_at_date" IS NOT NULL)))
  AND (NOT ((CASE WHEN "self"."changed_by" IS NOT NULL AND "self"."as_at_date__first" IS NOT NULL THEN NOT (("self"."changed_by" = 'integrated-care-board' AND "self"."as_at_date__last" < '2022-07-01') OR ("self"."changed_by" = 'clinical-commissioning-group' AND "self"."as_at_date__last" < '2013-04-01') OR ("self"."changed_by" = 'clinical-commissioning-group' AND "self"."as_at_date__first" > '2022-06-30') OR ("self"."changed_by" = 'nhs-england' AND "self"."as_at_date__last" < '2013-04-01') OR ("self"."changed_by" = 'probation-service' AND "self"."as_at_date__last" < '2021-06-26') OR ("self"."changed_by" = 'hmicfrs' AND "self"."as_at_date__last" < '2017-07-01') OR ("self"."changed_by" = 'hmic' AND "self"."as_at_date__first" > '2017-07-31') OR ("self"."changed_by" = 'hm-prison-and-probation-service' AND "self"."as_at_date__last" < '2017-04-01') OR ("self"."changed_by" = 'national-offender-management-service' AND "self"."as_at_date__last" < '2004-01-01') OR ("self"."changed_by" = 'national-offender-management-service' AND "self"."as_at_date__first" > '2017-03-31') OR ("self"."changed_by" = 'independent-office-for-police-conduct' AND "self"."as_at_date__last" < '2018-01-08') OR ("self"."changed_by" = 'independent-police-complaints-commission' AND "self"."as_at_date__last" < '2004-04-01') OR ("self"."changed_by" = 'independent-police-complaints-commission' AND "self"."as_at_date__first" > '2018-01-07') OR ("self"."changed_by" = 'safeguarding-children-board' AND "self"."as_at_date__first" > '2019-09-30') OR ("self"."changed_by" = 'safeguarding-children-partnership' AND "self"."as_at_date__last" < '2019-09-01') OR ("self"."changed_by" = 'department-of-health-and-social-care' AND "self"."as_at_date__last" < '2018-01-08') OR ("self"."changed_by" = 'department-of-health' AND "self"."as_at_date__last" < '1988-01-01') OR ("self"."changed_by" = 'department-of-health' AND "self"."as_at_date__first" > '2018-01-07') OR ("self"."changed_by" = 'mhclg' AND "self"."as_at_date__last" < '2024-07-01') OR ("self"."changed_by" = 'dluhc' AND "self"."as_at_date__last" < '2021-09-01') OR ("self"."changed_by" = 'dluhc' AND "self"."as_at_date__first" > '2024-07-31') OR ("self"."changed_by" = 'mhclg-2018' AND "self"."as_at_date__last" < '2018-01-08') OR ("self"."changed_by" = 'mhclg-2018' AND "self"."as_at_date__first" > '2021-09-30') OR ("self"."changed_by" = 'dclg' AND "self"."as_at_date__last" < '2006-05-01') OR ("self"."changed_by" = 'dclg' AND "self"."as_at_date__first" > '2018-01-07') OR ("self"."changed_by" = 'department-for-business-and-trade' AND "self"."as_at_date__last" < '2023-02-01')) END)));

-- VOC-004: action_status_history.status_other
SELECT "self"."_row" FROM "action_status_history" AS "self"
WHERE (("self"."status" = 'other'))
  AND (NOT (("self"."status_other" IS NOT NULL)));

-- VOC-004: action_status_history.changed_by_other
SELECT "self"."_row" FROM "action_status_history" AS "self"
WHERE (("self"."changed_by" = 'other'))
  AND (NOT (("self"."changed_by_other" IS NOT NULL)));

-- ASM-002: assessment.level_rationale
SELECT "self"."_row" FROM "assessment" AS "self"
WHERE (("self"."level" <> 'not-assessed'))
  AND (NOT (("self"."level_rationale" IS NOT NULL)));

-- ASM-003: assessment.quality_rationale
SELECT "self"."_row" FROM "assessment" AS "self"
WHERE (("self"."quality" <> 'not-assessed'))
  AND (NOT (("self"."quality_rationale" IS NOT NULL)));

-- ASM-004: assessment.level
SELECT "self"."_row" FROM "assessment" AS "self"
JOIN "recommendation" ON "recommendation"."_row" = "self"."_parent"
WHERE (((("self"."level" = 'fully') AND ("self"."as_at_date" IS NOT NULL)) AND (NOT EXISTS (SELECT 1 FROM "recommendation__assessment" AS "x_seen" JOIN "assessment" AS "x" ON "x"."_row" = "x_seen"."_member" WHERE "x_seen"."_row" = "recommendation"."_row" AND NOT (("x"."as_at_date" IS NOT NULL) AND (("x"."as_at_date" = "self"."as_at_date") OR ("self"."as_at_date__first" >= "x"."as_at_date__last")))))))
  AND (NOT ((NOT EXISTS (SELECT 1 FROM "recommendation__action" AS "a_seen" JOIN "action" AS "a" ON "a"."_row" = "a_seen"."_member" WHERE "a_seen"."_row" = "recommendation"."_row" AND NOT (((NOT ("a"."status" IS NOT NULL)) OR ("a"."status" IN ('completed', 'not-recorded', 'other'))) OR (("a"."status" = 'abandoned') AND ((("a"."alternative_action" IS NOT NULL) OR (NOT ("a"."reason_code" IS NOT NULL))) OR (CASE WHEN ("a"."reason_code" IS NOT NULL) THEN 'alternative-taken' IN (SELECT "value" FROM "action_reason_code" AS "action_reason_code_of" WHERE "action_reason_code_of"."_row" = "a"."_row") END))))))));

-- ASM-005: assessment.level
SELECT "self"."_row" FROM "assessment" AS "self"
JOIN "recommendation" ON "recommendation"."_row" = "self"."_parent"
WHERE ((((("self"."level" = 'partly') AND ("self"."as_at_date" IS NOT NULL)) AND ((SELECT count(*) FROM "recommendation__action" WHERE "recommendation__action"."_row" = "recommendation"."_row") > 0)) AND (NOT EXISTS (SELECT 1 FROM "recommendation__assessment" AS "x_seen" JOIN "assessment" AS "x" ON "x"."_row" = "x_seen"."_member" WHERE "x_seen"."_row" = "recommendation"."_row" AND NOT (("x"."as_at_date" IS NOT NULL) AND (("x"."as_at_date" = "self"."as_at_date") OR ("self"."as_at_date__first" >= "x"."as_at_date__last")))))))
  AND (NOT (((((SELECT count(*) FROM "recommendation__action" AS "a_seen" JOIN "action" AS "a" ON "a"."_row" = "a_seen"."_member" WHERE "a_seen"."_row" = "recommendation"."_row" AND (("a"."status" IS NOT NULL) AND (NOT ("a"."status" IN ('completed', 'not-recorded', 'other')))))) < ((SELECT count(*) FROM "recommendation__action" AS "b_seen" JOIN "action" AS "b" ON "b"."_row" = "b_seen"."_member" WHERE "b_seen"."_row" = "recommendation"."_row" AND ((NOT ("b"."status" IS NOT NULL)) OR ("b"."status" IN ('completed', 'not-recorded', 'other')))))) AND ((("self"."expected_by_basis" IS NOT NULL) AND ("self"."expected_by_basis" = 'action-plan-timescale')) OR ((CASE WHEN ("self"."expected_by" IS NOT NULL) THEN (NOT (to_char(least(CAST("self"."as_at_date__last" AS date) + interval '6 months', date '9999-12-31'), 'YYYY-MM-DD') < "self"."expected_by__first")) WHEN NOT ("self"."expected_by" IS NOT NULL) THEN ((NOT ("self"."expected_by_basis" IS NOT NULL)) OR ("self"."expected_by_basis" = 'within-6-months')) END) AND (NOT EXISTS (SELECT 1 FROM "recommendation__action" AS "c_seen" JOIN "action" AS "c" ON "c"."_row" = "c_seen"."_member" WHERE "c_seen"."_row" = "recommendation"."_row" AND NOT ((((NOT ("c"."status" IS NOT NULL)) OR ("c"."status" IN ('completed', 'abandoned', 'not-recorded', 'other'))) OR (NOT ("c"."target_date" IS NOT NULL))) OR (NOT (to_char(least(CAST("self"."as_at_date__last" AS date) + interval '6 months', date '9999-12-31'), 'YYYY-MM-DD') < "c"."target_date__first"))))))))));

-- ASM-006: assessment.level
SELECT "self"."_row" FROM "assessment" AS "self"
JOIN "recommendation" ON "recommendation"."_row" = "self"."_parent"
WHERE ((((("self"."level" = 'somewhat') AND ("self"."as_at_date" IS NOT NULL)) AND ((SELECT count(*) FROM "recommendation__action" WHERE "recommendation__action"."_row" = "recommendation"."_row") > 0)) AND (NOT EXISTS (SELECT 1 FROM "recommendation__assessment" AS "x_seen" JOIN "assessment" AS "x" ON "x"."_row" = "x_seen"."_member" WHERE "x_seen"."_row" = "recommendation"."_row" AND NOT (("x"."as_at_date" IS NOT NULL) AND (("x"."as_at_date" = "self"."as_at_date") OR ("self"."as_at_date__first" >= "x"."as_at_date__last")))))))
  AND (NOT (((EXISTS (SELECT 1 FROM "recommendation__action" AS "a_seen" JOIN "action" AS "a" ON "a"."_row" = "a_seen"."_member" WHERE "a_seen"."_row" = "recommendation"."_row" AND ((NOT ("a"."status" IS NOT NULL)) OR ("a"."status" IN ('completed', 'not-recorded', 'other'))))) AND ((("self"."expected_by_basis" IS NOT NULL) AND ("self"."expected_by_basis" = 'action-plan-timescale')) OR (((NOT ("self"."expected_by" IS NOT NULL)) OR (NOT (to_char(least(CAST("self"."as_at_date__last" AS date) + interval '12 months', date '9999-12-31'), 'YYYY-MM-DD') < "self"."expected_by__first"))) AND ((NOT EXISTS (SELECT 1 FROM "recommendation__action" AS "b_seen" JOIN "action" AS "b" ON "b"."_row" = "b_seen"."_member" WHERE "b_seen"."_row" = "recommendation"."_row" AND NOT ((((NOT ("b"."target_date" IS NOT NULL)) OR (NOT (to_char(least(CAST("self"."as_at_date__last" AS date) + interval '12 months', date '9999-12-31'), 'YYYY-MM-DD') < "b"."target_date__first"))) OR (NOT ("b"."status" IS NOT NULL))) OR ("b"."status" IN ('completed', 'abandoned', 'not-recorded', 'other'))))) OR ((((SELECT count(*) FROM "recommendation__action" AS "c_seen" JOIN "action" AS "c" ON "c"."_row" = "c_seen"."_member" WHERE "c_seen"."_row" = "recommendation"."_row" AND (((("c"."status" IS NOT NULL) AND (NOT ("c"."status" IN ('completed', 'abandoned', 'not-recorded', 'other')))) AND ("c"."target_date" IS NOT NULL)) AND (to_char(least(CAST("self"."as_at_date__last" AS date) + interval '12 months', date '9999-12-31'), 'YYYY-MM-DD') < "c"."target_date__first")))) + ((SELECT count(*) FROM "recommendation__action" AS "d_seen" JOIN "action" AS "d" ON "d"."_row" = "d_seen"."_member" WHERE "d_seen"."_row" = "recommendation"."_row" AND (((("d"."status" IS NOT NULL) AND (NOT ("d"."status" IN ('completed', 'abandoned', 'not-recorded', 'other')))) AND ("d"."target_date" IS NOT NULL)) AND (to_char(least(CAST("self"."as_at_date__last" AS date) + interval '12 months', date '9999-12-31'), 'YYYY-MM-DD') < "d"."target_date__first"))))) < ((SELECT count(*) FROM "recommendation__action" AS "e_seen" JOIN "action" AS "e" ON "e"."_row" = "e_seen"."_member" WHERE "e_seen"."_row" = "recommendation"."_row" AND ((NOT ("e"."status" IS NOT NULL)) OR (NOT ("e"."status" IN ('completed', 'abandoned')))))))))))));

-- ASM-007: assessment.level
SELECT "self"."_row" FROM "assessment" AS "self"
JOIN "recommendation" ON "recommendation"."_row" = "self"."_parent"
WHERE ((((("self"."level" = 'not-yet') AND ("self"."as_at_date" IS NOT NULL)) AND ((SELECT count(*) FROM "recommendation__action" WHERE "recommendation__action"."_row" = "recommendation"."_row") > 0)) AND (NOT EXISTS (SELECT 1 FROM "recommendation__assessment" AS "x_seen" JOIN "assessment" AS "x" ON "x"."_row" = "x_seen"."_member" WHERE "x_seen"."_row" = "recommendation"."_row" AND NOT (("x"."as_at_date" IS NOT NULL) AND (("x"."as_at_date" = "self"."as_at_date") OR ("self"."as_at_date__first" >= "x"."as_at_date__last")))))))
  AND (NOT ((EXISTS (SELECT 1 FROM "recommendation__action" AS "a_seen" JOIN "action" AS "a" ON "a"."_row" = "a_seen"."_member" WHERE "a_seen"."_row" = "recommendation"."_row" AND ((NOT ("a"."status" IS NOT NULL)) OR ("a"."status" <> 'completed'))))));

-- ASM-008: assessment.evidence
SELECT "self"."_row" FROM "assessment" AS "self"
WHERE ((("self"."quality" = 'gold') AND (CASE WHEN ("self"."quality_criteria" IS NOT NULL) THEN 'gold-quant-and-qual' IN (SELECT "value" FROM "assessment_quality_criteria" AS "assessment_quality_criteria_of" WHERE "assessment_quality_criteria_of"."_row" = "self"."_row") END)))
  AND (NOT ((("self"."evidence" IS NOT NULL) AND (((SELECT count(*) FROM "assessment__evidence_record" WHERE "assessment__evidence_record"."_row" = "self"."_row") < "self"."evidence") OR ((EXISTS (SELECT 1 FROM "assessment__evidence_record" AS "e_seen" JOIN "evidence" AS "e" ON "e"."_row" = "e_seen"."_member" WHERE "e_seen"."_row" = "self"."_row" AND (((NOT ("e"."evidence_type" IS NOT NULL)) OR ("e"."evidence_type" = 'quantitative')) OR ((CASE "e"."evidence_type" WHEN 'data-measure' THEN 'quantitative' WHEN 'audit' THEN 'quantitative' WHEN 'survey' THEN 'quantitative' WHEN 'case-review' THEN 'qualitative' WHEN 'professional-feedback' THEN 'qualitative' WHEN 'survivor-feedback' THEN 'qualitative' WHEN 'policy-document' THEN 'documentary' WHEN 'training-record' THEN 'documentary' WHEN 'meeting-record' THEN 'documentary' WHEN 'inspection-report' THEN 'documentary' ELSE CASE WHEN "e"."evidence_type" IS NOT NULL THEN '' END END) = 'quantitative')))) AND (EXISTS (SELECT 1 FROM "assessment__evidence_record" AS "f_seen" JOIN "evidence" AS "f" ON "f"."_row" = "f_seen"."_member" WHERE "f_seen"."_row" = "self"."_row" AND (((NOT ("f"."evidence_type" IS NOT NULL)) OR ("f"."evidence_type" = 'qualitative')) OR ((CASE "f"."evidence_type" WHEN 'data-measure' THEN 'quantitative' WHEN 'audit' THEN 'quantitative' WHEN 'survey' THEN 'quantitative' WHEN 'case-review' THEN 'qualitative' WHEN 'professional-feedback' THEN 'qualitative' WHEN 'survivor-feedback' THEN 'qualitative' WHEN 'policy-document' THEN 'documentary' WHEN 'training-record' THEN 'documentary' WHEN 'meeting-record' THEN 'documentary' WHEN 'inspection-report' THEN 'documentary' ELSE CASE WHEN "f"."evidence_type" IS NOT NULL THEN '' END END) = 'qualitative')))))))));

-- ASM-009: assessment.quality_criteria
SELECT "self"."_row" FROM "assessment" AS "self"
WHERE (("self"."quality" IN ('gold', 'silver', 'bronze')))
  AND (NOT ((("self"."quality_criteria" IS NOT NULL) AND (CASE WHEN ("self"."quality_criteria" IS NOT NULL) THEN NOT EXISTS (SELECT 1 FROM "assessment_quality_criteria" AS "c" WHERE "c"."_row" = "self"."_row" AND NOT ((CASE "c"."value" WHEN 'gold-strong-evidence' THEN 'gold' WHEN 'gold-quant-and-qual' THEN 'gold' WHEN 'gold-practice-culture' THEN 'gold' WHEN 'gold-systemic' THEN 'gold' WHEN 'gold-embedded' THEN 'gold' WHEN 'gold-learning-formalised' THEN 'gold' WHEN 'gold-kpi-progress' THEN 'gold' WHEN 'silver-practice-change' THEN 'silver' WHEN 'silver-practice-culture' THEN 'silver' WHEN 'silver-learning-repeated' THEN 'silver' WHEN 'silver-embed-6-months' THEN 'silver' WHEN 'bronze-disseminated-networks' THEN 'bronze' WHEN 'bronze-briefings' THEN 'bronze' WHEN 'bronze-embed-12-months' THEN 'bronze' WHEN 'bronze-alternative-agreed' THEN 'bronze' WHEN 'not-met-yet-prompt-action' THEN 'not-met-yet' WHEN 'not-met-no-evidence' THEN 'not-met' WHEN 'not-met-no-alternative' THEN 'not-met' ELSE CASE WHEN "c"."value" IS NOT NULL THEN '' END END) = "self"."quality")) END))));

-- ASM-010: assessment.quality
SELECT "self"."_row" FROM "assessment" AS "self"
WHERE (("self"."level" = 'fully'))
  AND (NOT (("self"."quality" <> 'not-met')));

-- ASM-011: assessment.quality
SELECT "self"."_row" FROM "assessment" AS "self"
WHERE (("self"."quality" = 'gold'))
  AND (NOT ((NOT ("self"."level" IN ('somewhat', 'not-yet')))));

-- ASM-012: assessment.expected_by
SELECT "self"."_row" FROM "assessment" AS "self"
WHERE (("self"."quality" = 'not-met-yet'))
  AND (NOT (((("self"."expected_by_basis" IS NOT NULL) AND ("self"."expected_by_basis" = 'action-plan-timescale')) OR (CASE WHEN ("self"."expected_by" IS NOT NULL) THEN (NOT (to_char(least(CAST("self"."as_at_date__last" AS date) + interval '12 months', date '9999-12-31'), 'YYYY-MM-DD') < "self"."expected_by__first")) WHEN NOT ("self"."expected_by" IS NOT NULL) THEN ("self"."expected_by_basis" IS NOT NULL) END))));

-- ASM-013: assessment.quality_criteria
SELECT "self"."_row" FROM "assessment" AS "self"
JOIN "recommendation" ON "recommendation"."_row" = "self"."_parent"
WHERE (((("self"."quality" = 'bronze') AND (CASE WHEN ("self"."quality_criteria" IS NOT NULL) THEN 'bronze-alternative-agreed' IN (SELECT "value" FROM "assessment_quality_criteria" AS "assessment_quality_criteria_of" WHERE "assessment_quality_criteria_of"."_row" = "self"."_row") END)) AND ((SELECT count(*) FROM "recommendation__action" WHERE "recommendation__action"."_row" = "recommendation"."_row") > 0)))
  AND (NOT ((EXISTS (SELECT 1 FROM "recommendation__action" AS "a_seen" JOIN "action" AS "a" ON "a"."_row" = "a_seen"."_member" WHERE "a_seen"."_row" = "recommendation"."_row" AND ("a"."alternative_action" IS NOT NULL)))));

-- ASM-015: assessment.concern_explanation
SELECT "self"."_row" FROM "assessment" AS "self"
WHERE ("self"."has_concerns")
  AND (NOT (("self"."concern_explanation" IS NOT NULL)));

-- ASM-016: assessment.assessed_by
SELECT "self"."_row" FROM "assessment" AS "self"
JOIN "recommendation" ON "recommendation"."_row" = "self"."_parent"
WHERE ((("self"."assessed_by" IS NOT NULL) AND ((SELECT count(*) FROM "recommendation__action" WHERE "recommendation__action"."_row" = "recommendation"."_row") > 0)))
  AND (NOT (((("self"."independent_check" IS NOT NULL) AND ("self"."independent_check" <> 'none')) OR (EXISTS (SELECT 1 FROM "recommendation__action" AS "a_seen" JOIN "action" AS "a" ON "a"."_row" = "a_seen"."_member" WHERE "a_seen"."_row" = "recommendation"."_row" AND (((NOT ("a"."agencies" IS NOT NULL)) OR ("a"."agencies" > 1)) OR (NOT (CASE WHEN ("a"."agencies" IS NOT NULL) THEN "self"."assessed_by" IN (SELECT "value" FROM "action_agencies" AS "action_agencies_of" WHERE "action_agencies_of"."_row" = "a"."_row") END))))))));

-- ASM-017: assessment.as_at_date
SELECT "self"."_row" FROM "assessment" AS "self"
JOIN "recommendation" ON "recommendation"."_row" = "self"."_parent"
JOIN "review" ON "review"."_row" = "recommendation"."_parent"
JOIN "submission" ON "submission"."_row" = "review"."_parent"
WHERE (((("self"."as_at_date" IS NOT NULL) AND (NOT EXISTS (SELECT 1 FROM "recommendation__assessment" AS "x_seen" JOIN "assessment" AS "x" ON "x"."_row" = "x_seen"."_member" WHERE "x_seen"."_row" = "recommendation"."_row" AND NOT (("x"."as_at_date" IS NOT NULL) AND (("x"."as_at_date" = "self"."as_at_date") OR ("self"."as_at_date__first" >= "x"."as_at_date__last")))))) AND (EXISTS (SELECT 1 FROM "recommendation__action" AS "a_seen" JOIN "action" AS "a" ON "a"."_row" = "a_seen"."_member" WHERE "a_seen"."_row" = "recommendation"."_row" AND (("a"."status" IS NOT NULL) AND ("a"."status" IN ('not-started', 'in-progress', 'incomplete')))))))
  AND (NOT ((NOT (to_char(least(CAST("self"."as_at_date__last" AS date) + interval '6 months', date '9999-12-31'), 'YYYY-MM-DD') < "submission"."as_at_date__first"))));

-- SCH-REQUIRED: assessment.assessment_id
SELECT "self"."_row" FROM "assessment" AS "self"
WHERE (NOT (("self"."assessment_id" IS NOT NULL)));

-- SCH-REQUIRED: assessment.recommendation_id
SELECT "self"."_row" FROM "assessment" AS "self"
WHERE (NOT (("self"."recommendation_id" IS NOT NULL)));

-- ASM-001: assessment.as_at_date
SELECT "self"."_row" FROM "assessment" AS "self"
WHERE (NOT (("self"."as_at_date" IS NOT NULL)));

-- SCH-REQUIRED: assessment.level
SELECT "self"."_row" FROM "assessment" AS "self"
WHERE (NOT (("self"."level" IS NOT NULL)));

-- SCH-REQUIRED: assessment.quality
SELECT "self"."_row" FROM "assessment" AS "self"
WHERE (NOT (("self"."quality" IS NOT NULL)));

-- ASM-014: assessment.agreed_by_partnership
SELECT "self"."_row" FROM "assessment" AS "self"
WHERE (NOT (("self"."agreed_by_partnership" IS NOT NULL)));

-- SCH-REQUIRED: assessment.has_concerns
SELECT "self"."_row" FROM "assessment" AS "self"
WHERE (NOT (("self"."has_concerns" IS NOT NULL)));

-- SCH-REQUIRED: assessment.assessed_by
SELECT "self"."_row" FROM "assessment" AS "self"
WHERE (NOT (("self"."assessed_by" IS NOT NULL)));

-- VOC-003: assessment.assessed_by
SELECT "self"."_row" FROM "assessment" AS "self"
WHERE ((("self"."assessed_by" IS NOT NULL) AND ("self"."as_at_date" IS NOT NULL)))
  AND (NOT ((CASE WHEN "self"."assessed_by" IS NOT NULL AND "self"."as_at_date__first" IS NOT NULL THEN NOT (("self"."assessed_by" = 'integrated-care-board' AND "self"."as_at_date__last" < '2022-07-01') OR ("self"."assessed_by" = 'clinical-commissioning-group' AND "self"."as_at_date__last" < '2013-04-01') OR ("self"."assessed_by" = 'clinical-commissioning-group' AND "self"."as_at_date__first" > '2022-06-30') OR ("self"."assessed_by" = 'nhs-england' AND "self"."as_at_date__last" < '2013-04-01') OR ("self"."assessed_by" = 'probation-service' AND "self"."as_at_date__last" < '2021-06-26') OR ("self"."assessed_by" = 'hmicfrs' AND "self"."as_at_date__last" < '2017-07-01') OR ("self"."assessed_by" = 'hmic' AND "self"."as_at_date__first" > '2017-07-31') OR ("self"."assessed_by" = 'hm-prison-and-probation-service' AND "self"."as_at_date__last" < '2017-04-01') OR ("self"."assessed_by" = 'national-offender-management-service' AND "self"."as_at_date__last" < '2004-01-01') OR ("self"."assessed_by" = 'national-offender-management-service' AND "self"."as_at_date__first" > '2017-03-31') OR ("self"."assessed_by" = 'independent-office-for-police-conduct' AND "self"."as_at_date__last" < '2018-01-08') OR ("self"."assessed_by" = 'independent-police-complaints-commission' AND "self"."as_at_date__last" < '2004-04-01') OR ("self"."assessed_by" = 'independent-police-complaints-commission' AND "self"."as_at_date__first" > '2018-01-07') OR ("self"."assessed_by" = 'safeguarding-children-board' AND "self"."as_at_date__first" > '2019-09-30') OR ("self"."assessed_by" = 'safeguarding-children-partnership' AND "self"."as_at_date__last" < '2019-09-01') OR ("self"."assessed_by" = 'department-of-health-and-social-care' AND "self"."as_at_date__last" < '2018-01-08') OR ("self"."assessed_by" = 'department-of-health' AND "self"."as_at_date__last" < '1988-01-01') OR ("self"."assessed_by" = 'department-of-health' AND "self"."as_at_date__first" > '2018-01-07') OR ("self"."assessed_by" = 'mhclg' AND "self"."as_at_date__last" < '2024-07-01') OR ("self"."assessed_by" = 'dluhc' AND "self"."as_at_date__last" < '2021-09-01') OR ("self"."assessed_by" = 'dluhc' AND "self"."as_at_date__first" > '2024-07-31') OR ("self"."assessed_by" = 'mhclg-2018' AND "self"."as_at_date__last" < '2018-01-08') OR ("self"."assessed_by" = 'mhclg-2018' AND "self"."as_at_date__first" > '2021-09-30') OR ("self"."assessed_by" = 'dclg' AND "self"."as_at_date__last" < '2006-05-01') OR ("self"."assessed_by" = 'dclg' AND "self"."as_at_date__first" > '2018-01-07') OR ("self"."assessed_by" = 'department-for-business-and-trade' AND "self"."as_at_date__last" < '2023-02-01')) END)));

-- VOC-004: assessment.assessed_by_other
SELECT "self"."_row" FROM "assessment" AS "self"
WHERE (("self"."assessed_by" = 'other'))
  AND (NOT (("self"."assessed_by_other" IS NOT NULL)));

-- EVI-001: evidence.kind
SELECT "self"."_row" FROM "evidence" AS "self"
WHERE (NOT (("self"."kind" IN ('note', 'link', 'file'))));

-- EVI-001: evidence.note
SELECT "self"."_row" FROM "evidence" AS "self"
WHERE (("self"."kind" = 'note'))
  AND (NOT (("self"."note" IS NOT NULL)));

-- EVI-001: evidence.link
SELECT "self"."_row" FROM "evidence" AS "self"
WHERE (("self"."kind" = 'link'))
  AND (NOT (("self"."link" IS NOT NULL)));

-- EVI-001: evidence.file_name
SELECT "self"."_row" FROM "evidence" AS "self"
WHERE (("self"."kind" = 'file'))
  AND (NOT (("self"."file_name" IS NOT NULL)));

-- EVI-002: evidence.measure
SELECT "self"."_row" FROM "evidence" AS "self"
WHERE ((("self"."evidence_type" = 'quantitative') OR ((CASE "self"."evidence_type" WHEN 'data-measure' THEN 'quantitative' WHEN 'audit' THEN 'quantitative' WHEN 'survey' THEN 'quantitative' WHEN 'case-review' THEN 'qualitative' WHEN 'professional-feedback' THEN 'qualitative' WHEN 'survivor-feedback' THEN 'qualitative' WHEN 'policy-document' THEN 'documentary' WHEN 'training-record' THEN 'documentary' WHEN 'meeting-record' THEN 'documentary' WHEN 'inspection-report' THEN 'documentary' ELSE CASE WHEN "self"."evidence_type" IS NOT NULL THEN '' END END) = 'quantitative')))
  AND (NOT (("self"."measure" IS NOT NULL)));

-- EVI-002: evidence.value_after
SELECT "self"."_row" FROM "evidence" AS "self"
WHERE (((("self"."evidence_type" = 'quantitative') OR ((CASE "self"."evidence_type" WHEN 'data-measure' THEN 'quantitative' WHEN 'audit' THEN 'quantitative' WHEN 'survey' THEN 'quantitative' WHEN 'case-review' THEN 'qualitative' WHEN 'professional-feedback' THEN 'qualitative' WHEN 'survivor-feedback' THEN 'qualitative' WHEN 'policy-document' THEN 'documentary' WHEN 'training-record' THEN 'documentary' WHEN 'meeting-record' THEN 'documentary' WHEN 'inspection-report' THEN 'documentary' ELSE CASE WHEN "self"."evidence_type" IS NOT NULL THEN '' END END) = 'quantitative')) AND ("self"."measure" IS NOT NULL)))
  AND (NOT (("self"."value_after" IS NOT NULL)));

-- EVI-002: evidence.period_start
SELECT "self"."_row" FROM "evidence" AS "self"
WHERE ((((("self"."evidence_type" = 'quantitative') OR ((CASE "self"."evidence_type" WHEN 'data-measure' THEN 'quantitative' WHEN 'audit' THEN 'quantitative' WHEN 'survey' THEN 'quantitative' WHEN 'case-review' THEN 'qualitative' WHEN 'professional-feedback' THEN 'qualitative' WHEN 'survivor-feedback' THEN 'qualitative' WHEN 'policy-document' THEN 'documentary' WHEN 'training-record' THEN 'documentary' WHEN 'meeting-record' THEN 'documentary' WHEN 'inspection-report' THEN 'documentary' ELSE CASE WHEN "self"."evidence_type" IS NOT NULL THEN '' END END) = 'quantitative')) AND ("self"."measure" IS NOT NULL)) AND ("self"."value_after" IS NOT NULL)))
  AND (NOT (("self"."period_start" IS NOT NULL)));

-- EVI-002: evidence.period_end
SELECT "self"."_row" FROM "evidence" AS "self"
WHERE (((((("self"."evidence_type" = 'quantitative') OR ((CASE "self"."evidence_type" WHEN 'data-measure' THEN 'quantitative' WHEN 'audit' THEN 'quantitative' WHEN 'survey' THEN 'quantitative' WHEN 'case-review' THEN 'qualitative' WHEN 'professional-feedback' THEN 'qualitative' WHEN 'survivor-feedback' THEN 'qualitative' WHEN 'policy-document' THEN 'documentary' WHEN 'training-record' THEN 'documentary' WHEN 'meeting-record' THEN 'documentary' WHEN 'inspection-report' THEN 'documentary' ELSE CASE WHEN "self"."evidence_type" IS NOT NULL THEN '' END END) = 'quantitative')) AND ("self"."measure" IS NOT NULL)) AND ("self"."value_after" IS NOT NULL)) AND ("self"."period_start" IS NOT NULL)))
  AND (NOT (("self"."period_end" IS NOT NULL)));

-- EVI-003: evidence.evidence_date
SELECT "self"."_row" FROM "evidence" AS "self"
WHERE (("self"."evidence_date" IS NOT NULL))
  AND (NOT ((NOT EXISTS (SELECT 1 FROM "evidence__cited_by_assessment" AS "a_seen" JOIN "assessment" AS "a" ON "a"."_row" = "a_seen"."_member" WHERE "a_seen"."_row" = "self"."_row" AND NOT ((NOT ("a"."as_at_date" IS NOT NULL)) OR (NOT ("a"."as_at_date__last" < "self"."evidence_date__first")))))));

-- SCH-REQUIRED: evidence.evidence_id
SELECT "self"."_row" FROM "evidence" AS "self"
WHERE (NOT (("self"."evidence_id" IS NOT NULL)));

-- EVI-001: evidence.evidence_type
SELECT "self"."_row" FROM "evidence" AS "self"
WHERE (NOT (("self"."evidence_type" IS NOT NULL)));

-- SCH-REQUIRED: evidence.kind
SELECT "self"."_row" FROM "evidence" AS "self"
WHERE (NOT (("self"."kind" IS NOT NULL)));

-- VOC-004: evidence.evidence_type_other
SELECT "self"."_row" FROM "evidence" AS "self"
WHERE (("self"."evidence_type" = 'other'))
  AND (NOT (("self"."evidence_type_other" IS NOT NULL)));

-- NAT-002: national_response.responded_date
SELECT "self"."_row" FROM "national_response" AS "self"
WHERE (NOT ((CASE WHEN ("self"."acknowledged_date" IS NOT NULL) THEN (NOT ("self"."responded_date__last" < "self"."acknowledged_date__first")) WHEN NOT ("self"."acknowledged_date" IS NOT NULL) THEN (CASE WHEN ("self"."received_date" IS NOT NULL) THEN (NOT ("self"."responded_date__last" < "self"."received_date__first")) WHEN NOT ("self"."received_date" IS NOT NULL) THEN (NOT ("self"."responded_date__last" < "self"."sent_date__first")) END) END)));

-- NAT-002: national_response.acknowledged_date
SELECT "self"."_row" FROM "national_response" AS "self"
WHERE (NOT ((CASE WHEN ("self"."received_date" IS NOT NULL) THEN (NOT ("self"."acknowledged_date__last" < "self"."received_date__first")) WHEN NOT ("self"."received_date" IS NOT NULL) THEN (NOT ("self"."acknowledged_date__last" < "self"."sent_date__first")) END)));

-- NAT-002: national_response.received_date
SELECT "self"."_row" FROM "national_response" AS "self"
WHERE (NOT ((NOT ("self"."received_date__last" < "self"."sent_date__first"))));

-- NAT-003: national_response.not_taken_forward_reason
SELECT "self"."_row" FROM "national_response" AS "self"
WHERE (("self"."status" = 'not-taken-forward'))
  AND (NOT (("self"."not_taken_forward_reason" IS NOT NULL)));

-- NAT-004: national_response.transferred_to
SELECT "self"."_row" FROM "national_response" AS "self"
WHERE (("self"."status" = 'transferred'))
  AND (NOT ((("self"."transferred_to" IS NOT NULL) AND ("self"."transferred_to" <> "self"."national_body"))));

-- NAT-004: national_response.transferred_date
SELECT "self"."_row" FROM "national_response" AS "self"
WHERE ((("self"."status" = 'transferred') AND ("self"."transferred_to" IS NOT NULL)))
  AND (NOT (("self"."transferred_date" IS NOT NULL)));

-- NAT-005: national_response.csp_informed
SELECT "self"."_row" FROM "national_response" AS "self"
WHERE ((("self"."status" IN ('completed', 'not-taken-forward', 'transferred')) AND ("self"."csp_informed" IS NOT NULL)))
  AND (NOT (("self"."csp_informed" = 'yes')));

-- NAT-005: national_response.csp_informed_date
SELECT "self"."_row" FROM "national_response" AS "self"
WHERE ((("self"."status" IN ('completed', 'not-taken-forward', 'transferred')) AND ("self"."csp_informed" = 'yes')))
  AND (NOT (("self"."csp_informed_date" IS NOT NULL)));

-- NAT-007: national_response.evidence
SELECT "self"."_row" FROM "national_response" AS "self"
WHERE (("self"."status" = 'completed'))
  AND (NOT (("self"."evidence" IS NOT NULL)));

-- SCH-REQUIRED: national_response.response_id
SELECT "self"."_row" FROM "national_response" AS "self"
WHERE (NOT (("self"."response_id" IS NOT NULL)));

-- SCH-REQUIRED: national_response.recommendation_id
SELECT "self"."_row" FROM "national_response" AS "self"
WHERE (NOT (("self"."recommendation_id" IS NOT NULL)));

-- SCH-REQUIRED: national_response.national_body
SELECT "self"."_row" FROM "national_response" AS "self"
WHERE (NOT (("self"."national_body" IS NOT NULL)));

-- VOC-003: national_response.national_body
SELECT "self"."_row" FROM "national_response" AS "self"
WHERE ((("self"."national_body" IS NOT NULL) AND ("self"."as_at_date" IS NOT NULL)))
  AND (NOT ((CASE WHEN "self"."national_body" IS NOT NULL AND "self"."as_at_date__first" IS NOT NULL THEN NOT (("self"."national_body" = 'integrated-care-board' AND "self"."as_at_date__last" < '2022-07-01') OR ("self"."national_body" = 'clinical-commissioning-group' AND "self"."as_at_date__last" < '2013-04-01') OR ("self"."national_body" = 'clinical-commissioning-group' AND "self"."as_at_date__first" > '2022-06-30') OR ("self"."national_body" = 'nhs-england' AND "self"."as_at_date__last" < '2013-04-01') OR ("self"."national_body" = 'probation-service' AND "self"."as_at_date__last" < '2021-06-26') OR ("self"."national_body" = 'hmicfrs' AND "self"."as_at_date__last" < '2017-07-01') OR ("self"."national_body" = 'hmic' AND "self"."as_at_date__first" > '2017-07-31') OR ("self"."national_body" = 'hm-prison-and-probation-service' AND "self"."as_at_date__last" < '2017-04-01') OR ("self"."national_body" = 'national-offender-management-service' AND "self"."as_at_date__last" < '2004-01-01') OR ("self"."national_body" = 'national-offender-management-service' AND "self"."as_at_date__first" > '2017-03-31') OR ("self"."national_body" = 'independent-office-for-police-conduct' AND "self"."as_at_date__last" < '2018-01-08') OR ("self"."national_body" = 'independent-police-complaints-commission' AND "self"."as_at_date__last" < '2004-04-01') OR ("self"."national_body" = 'independent-police-complaints-commission' AND "self"."as_at_date__first" > '2018-01-07') OR ("self"."national_body" = 'safeguarding-children-board' AND "self"."as_at_date__first" > '2019-09-30') OR ("self"."national_body" = 'safeguarding-children-partnership' AND "self"."as_at_date__last" < '2019-09-01') OR ("self"."national_body" = 'department-of-health-and-social-care' AND "self"."as_at_date__last" < '2018-01-08') OR ("self"."national_body" = 'department-of-health' AND "self"."as_at_date__last" < '1988-01-01') OR ("self"."national_body" = 'department-of-health' AND "self"."as_at_date__first" > '2018-01-07') OR ("self"."national_body" = 'mhclg' AND "self"."as_at_date__last" < '2024-07-01') OR ("self"."national_body" = 'dluhc' AND "self"."as_at_date__last" < '2021-09-01') OR ("self"."national_body" = 'dluhc' AND "self"."as_at_date__first" > '2024-07-31') OR ("self"."national_body" = 'mhclg-2018' AND "self"."as_at_date__last" < '2018-01-08') OR ("self"."national_body" = 'mhclg-2018' AND "self"."as_at_date__first" > '2021-09-30') OR ("self"."national_body" = 'dclg' AND "self"."as_at_date__last" < '2006-05-01') OR ("self"."national_body" = 'dclg' AND "self"."as_at_date__first" > '2018-01-07') OR ("self"."national_body" = 'department-for-business-and-trade' AND "self"."as_at_date__last" < '2023-02-01')) END)));

-- NAT-006: national_response.body_was_aware
SELECT "self"."_row" FROM "national_response" AS "self"
WHERE (NOT (("self"."body_was_aware" IS NOT NULL)));

-- SCH-REQUIRED: national_response.status
SELECT "self"."_row" FROM "national_response" AS "self"
WHERE (NOT (("self"."status" IS NOT NULL)));

-- VOC-003: national_response.transferred_to
SELECT "self"."_row" FROM "national_response" AS "self"
WHERE ((("self"."transferred_to" IS NOT NULL) AND ("self"."as_at_date" IS NOT NULL)))
  AND (NOT ((CASE WHEN "self"."transferred_to" IS NOT NULL AND "self"."as_at_date__first" IS NOT NULL THEN NOT (("self"."transferred_to" = 'integrated-care-board' AND "self"."as_at_date__last" < '2022-07-01') OR ("self"."transferred_to" = 'clinical-commissioning-group' AND "self"."as_at_date__last" < '2013-04-01') OR ("self"."transferred_to" = 'clinical-commissioning-group' AND "self"."as_at_date__first" > '2022-06-30') OR ("self"."transferred_to" = 'nhs-england' AND "self"."as_at_date__last" < '2013-04-01') OR ("self"."transferred_to" = 'probation-service' AND "self"."as_at_date__last" < '2021-06-26') OR ("self"."transferred_to" = 'hmicfrs' AND "self"."as_at_date__last" < '2017-07-01') OR ("self"."transferred_to" = 'hmic' AND "self"."as_at_date__first" > '2017-07-31') OR ("self"."transferred_to" = 'hm-prison-and-probation-service' AND "self"."as_at_date__last" < '2017-04-01') OR ("self"."transferred_to" = 'national-offender-management-service' AND "self"."as_at_date__last" < '2004-01-01') OR ("self"."transferred_to" = 'national-offender-management-service' AND "self"."as_at_date__first" > '2017-03-31') OR ("self"."transferred_to" = 'independent-office-for-police-conduct' AND "self"."as_at_date__last" < '2018-01-08') OR ("self"."transferred_to" = 'independent-police-complaints-commission' AND "self"."as_at_date__last" < '2004-04-01') OR ("self"."transferred_to" = 'independent-police-complaints-commission' AND "self"."as_at_date__first" > '2018-01-07') OR ("self"."transferred_to" = 'safeguarding-children-board' AND "self"."as_at_date__first" > '2019-09-30') OR ("self"."transferred_to" = 'safeguarding-children-partnership' AND "self"."as_at_date__last" < '2019-09-01') OR ("self"."transferred_to" = 'department-of-health-and-social-care' AND "self"."as_at_date__last" < '2018-01-08') OR ("self"."transferred_to" = 'department-of-health' AND "self"."as_at_date__last" < '1988-01-01') OR ("self"."transferred_to" = 'department-of-health' AND "self"."as_at_date__first" > '2018-01-07') OR ("self"."transferred_to" = 'mhclg' AND "self"."as_at_date__last" < '2024-07-01') OR ("self"."transferred_to" = 'dluhc' AND "self"."as_at_date__last" < '2021-09-01') OR ("self"."transferred_to" = 'dluhc' AND "self"."as_at_date__first" > '2024-07-31') OR ("self"."transferred_to" = 'mhclg-2018' AND "self"."as_at_date__last" < '2018-01-08') OR ("self"."transferred_to" = 'mhclg-2018' AND "self"."as_at_date__first" > '2021-09-30') OR ("self"."transferred_to" = 'dclg' AND "self"."as_at_date__last" < '2006-05-01') OR ("self"."transferred_to" = 'dclg' AND "self"."as_at_date__first" > '2018-01-07') OR ("self"."transferred_to" = 'department-for-business-and-trade' AND "self"."as_at_date__last" < '2023-02-01')) END)));

-- SCH-REQUIRED: national_response.csp_informed
SELECT "self"."_row" FROM "national_response" AS "self"
WHERE (NOT (("self"."csp_informed" IS NOT NULL)));

-- SCH-REQUIRED: national_response.as_at_date
SELECT "self"."_row" FROM "national_response" AS "self"
WHERE (NOT (("self"."as_at_date" IS NOT NULL)));

-- VOC-004: national_response.national_body_other
SELECT "self"."_row" FROM "national_response" AS "self"
WHERE (("self"."national_body" = 'other'))
  AND (NOT (("self"."national_body_other" IS NOT NULL)));

-- VOC-004: national_response.transferred_to_other
SELECT "self"."_row" FROM "national_response" AS "self"
WHERE (("self"."transferred_to" = 'other'))
  AND (NOT (("self"."transferred_to_other" IS NOT NULL)));

-- ESC-002: escalation.step
SELECT "self"."_row" FROM "escalation" AS "self"
WHERE ((((("self"."step" IN ('pcc', 'commissioner')) AND (NOT ("self"."skipped_step_reason" IS NOT NULL))) AND ("self"."about" IS NOT NULL)) AND ("self"."raised_date" IS NOT NULL)))
  AND (NOT ((EXISTS (SELECT 1 FROM "escalation__same_about" AS "e_seen" JOIN "escalation" AS "e" ON "e"."_row" = "e_seen"."_member" WHERE "e_seen"."_row" = "self"."_row" AND ((NOT ("e"."step" IS NOT NULL)) OR (("e"."step" = (CASE WHEN ("self"."step" = 'pcc') THEN 'csp' WHEN NOT ("self"."step" = 'pcc') THEN 'pcc' END)) AND ((NOT ("e"."raised_date" IS NOT NULL)) OR (NOT ("self"."raised_date__last" < "e"."raised_date__first")))))))));

-- ESC-003: escalation.outcome
SELECT "self"."_row" FROM "escalation" AS "self"
WHERE (("self"."closed_date" IS NOT NULL))
  AND (NOT (("self"."outcome" IS NOT NULL)));

-- ESC-003: escalation.closed_date
SELECT "self"."_row" FROM "escalation" AS "self"
WHERE (("self"."outcome" IS NOT NULL))
  AND (NOT (("self"."closed_date" IS NOT NULL)));

-- SCH-REQUIRED: escalation.escalation_id
SELECT "self"."_row" FROM "escalation" AS "self"
WHERE (NOT (("self"."escalation_id" IS NOT NULL)));

-- SCH-REQUIRED: escalation.about
SELECT "self"."_row" FROM "escalation" AS "self"
WHERE (NOT (("self"."about" IS NOT NULL)));

-- ESC-001: escalation.trigger
SELECT "self"."_row" FROM "escalation" AS "self"
WHERE (NOT (("self"."trigger" IS NOT NULL)));

-- ESC-001: escalation.step
SELECT "self"."_row" FROM "escalation" AS "self"
WHERE (NOT (("self"."step" IS NOT NULL)));

-- ESC-001: escalation.raised_date
SELECT "self"."_row" FROM "escalation" AS "self"
WHERE (NOT (("self"."raised_date" IS NOT NULL)));

-- SCH-REQUIRED: escalation.raised_by
SELECT "self"."_row" FROM "escalation" AS "self"
WHERE (NOT (("self"."raised_by" IS NOT NULL)));

-- VOC-004: escalation.raised_by_other
SELECT "self"."_row" FROM "escalation" AS "self"
WHERE (("self"."raised_by" = 'other'))
  AND (NOT (("self"."raised_by_other" IS NOT NULL)));

-- SCH-REQUIRED: learning_item.learning_id
SELECT "self"."_row" FROM "learning_item" AS "self"
WHERE (NOT (("self"."learning_id" IS NOT NULL)));

-- LRN-001: learning_item.learning_type
SELECT "self"."_row" FROM "learning_item" AS "self"
WHERE (NOT (("self"."learning_type" IS NOT NULL)));

-- SCH-REQUIRED: learning_item.title
SELECT "self"."_row" FROM "learning_item" AS "self"
WHERE (NOT (("self"."title" IS NOT NULL)));

-- SCH-REQUIRED: learning_item.summary
SELECT "self"."_row" FROM "learning_item" AS "self"
WHERE (NOT (("self"."summary" IS NOT NULL)));

-- LRN-001: learning_item.theme
SELECT "self"."_row" FROM "learning_item" AS "self"
WHERE (NOT (("self"."theme" IS NOT NULL)));

-- LRN-002: learning_item.effect_validated
SELECT "self"."_row" FROM "learning_item" AS "self"
WHERE (NOT (("self"."effect_validated" IS NOT NULL)));

-- VOC-004: learning_item.theme_other
SELECT "self"."_row" FROM "learning_item" AS "self"
WHERE ((CASE WHEN ("self"."theme" IS NOT NULL) THEN 'other' IN (SELECT "value" FROM "learning_item_theme" AS "learning_item_theme_of" WHERE "learning_item_theme_of"."_row" = "self"."_row") END))
  AND (NOT (("self"."theme_other" IS NOT NULL)));

-- VOC-004: learning_item.agencies_other
SELECT "self"."_row" FROM "learning_item" AS "self"
WHERE ((CASE WHEN ("self"."agencies" IS NOT NULL) THEN 'other' IN (SELECT "value" FROM "learning_item_agencies" AS "learning_item_agencies_of" WHERE "learning_item_agencies_of"."_row" = "self"."_row") END))
  AND (NOT (("self"."agencies_other" IS NOT NULL)));

-- ORG-001: organisation.valid_to
SELECT "self"."_row" FROM "organisation" AS "self"
WHERE (NOT ((NOT ("self"."valid_to__last" < "self"."valid_from__first"))));

-- ORG-002: organisation.replaced_by
SELECT "self"."_row" FROM "organisation" AS "self"
WHERE (("self"."valid_to__last" < (SELECT "day" FROM "_today")))
  AND (NOT (("self"."replaced_by" IS NOT NULL)));

-- SCH-REQUIRED: organisation.organisation_code
SELECT "self"."_row" FROM "organisation" AS "self"
WHERE (NOT (("self"."organisation_code" IS NOT NULL)));

-- SCH-REQUIRED: organisation.name
SELECT "self"."_row" FROM "organisation" AS "self"
WHERE (NOT (("self"."name" IS NOT NULL)));

-- SCH-REQUIRED: organisation.agency_type
SELECT "self"."_row" FROM "organisation" AS "self"
WHERE (NOT (("self"."agency_type" IS NOT NULL)));

-- SCH-REQUIRED: area.area_code
SELECT "self"."_row" FROM "area" AS "self"
WHERE (NOT (("self"."area_code" IS NOT NULL)));

-- SCH-REQUIRED: area.name
SELECT "self"."_row" FROM "area" AS "self"
WHERE (NOT (("self"."name" IS NOT NULL)));

-- SCH-REQUIRED: area.area_type
SELECT "self"."_row" FROM "area" AS "self"
WHERE (NOT (("self"."area_type" IS NOT NULL)));

-- SCH-REQUIRED: area.nation
SELECT "self"."_row" FROM "area" AS "self"
WHERE (NOT (("self"."nation" IS NOT NULL)));

-- PRV-003: aggregate_observation.dimensions
SELECT "self"."_row" FROM "aggregate_observation" AS "self"
WHERE (NOT ((CASE WHEN ("self"."dimensions" IS NOT NULL) THEN NOT EXISTS (SELECT 1 FROM "aggregate_observation_dimensions" AS "d" WHERE "d"."_row" = "self"."_row" AND NOT ((("d"."value" ~ '^[A-Za-z][A-Za-z0-9_-]*=[^ ]+$') AND (NOT ("d"."value" ~ '[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2,4}'))) AND ((NOT ("d"."value" ~ '=[0-9]{4}-(0[1-9]|1[0-2])$')) OR ("d"."value" ~ '=20(00-01|01-02|02-03|03-04|04-05|05-06|06-07|07-08|08-09|09-10|10-11|11-12)$')))) END)));

-- PUB-001: aggregate_observation.percentage
SELECT "self"."_row" FROM "aggregate_observation" AS "self"
WHERE (("self"."percentage" IS NOT NULL))
  AND (NOT ((("self"."denominator" IS NOT NULL) AND ("self"."numerator" <> 'x'))));

-- PUB-003: aggregate_observation.denominator
SELECT "self"."_row" FROM "aggregate_observation" AS "self"
WHERE (("self"."multiple_response" = TRUE))
  AND (NOT (("self"."denominator" IS NOT NULL)));

-- PUB-005: aggregate_observation.denominator
SELECT "self"."_row" FROM "aggregate_observation" AS "self"
WHERE (("self"."average" IS NOT NULL))
  AND (NOT (("self"."denominator" IS NOT NULL)));

-- SCH-REQUIRED: aggregate_observation.dataset_version
SELECT "self"."_row" FROM "aggregate_observation" AS "self"
WHERE (NOT (("self"."dataset_version" IS NOT NULL)));

-- SCH-REQUIRED: aggregate_observation.measure
SELECT "self"."_row" FROM "aggregate_observation" AS "self"
WHERE (NOT (("self"."measure" IS NOT NULL)));

-- SCH-REQUIRED: aggregate_observation.dimensions
SELECT "self"."_row" FROM "aggregate_observation" AS "self"
WHERE (NOT (("self"."dimensions" IS NOT NULL)));

-- SCH-REQUIRED: aggregate_observation.unit_counted
SELECT "self"."_row" FROM "aggregate_observation" AS "self"
WHERE (NOT (("self"."unit_counted" IS NOT NULL)));

-- SCH-REQUIRED: aggregate_observation.numerator
SELECT "self"."_row" FROM "aggregate_observation" AS "self"
WHERE (NOT (("self"."numerator" IS NOT NULL)));

-- PUB-001: aggregate_observation.base_description
SELECT "self"."_row" FROM "aggregate_observation" AS "self"
WHERE (NOT (("self"."base_description" IS NOT NULL)));

-- SCH-REQUIRED: aggregate_observation.missing_count
SELECT "self"."_row" FROM "aggregate_observation" AS "self"
WHERE (NOT (("self"."missing_count" IS NOT NULL)));

-- SCH-REQUIRED: aggregate_observation.multiple_response
SELECT "self"."_row" FROM "aggregate_observation" AS "self"
WHERE (NOT (("self"."multiple_response" IS NOT NULL)));

-- SCH-REQUIRED: aggregate_observation.suppressed
SELECT "self"."_row" FROM "aggregate_observation" AS "self"
WHERE (NOT (("self"."suppressed" IS NOT NULL)));

-- SCH-REQUIRED: aggregate_observation.as_at_date
SELECT "self"."_row" FROM "aggregate_observation" AS "self"
WHERE (NOT (("self"."as_at_date" IS NOT NULL)));
