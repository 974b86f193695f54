// Validate a submission: bytes in, a report out. Pure: the same source, standard and day give the same report.

import { knownTables, standsAlone } from './drafts.js'
import { current, editionOf, setAside } from './editions.js'
import { draftOf, formatOf, sizeOf } from './formats/reading.js'
import { notChecked } from './not_checked.js'
import { findingsOf } from './reporting.js'
import { shownFile } from './privacy.js'
import { broken } from './rules.js'
import { digests, editions, everydayProfile, profiles } from './standard.js'
import { sourceDigest } from './sources.js'
import { submissionOf } from './submissions.js'
import { given, surroundingsOf } from './surroundings.js'

export const NAME = 'dardr-checker 0.1.0'
export const CAP = 1000

const SEVERITIES = ['error', 'warning', 'information']

/**
 * The report on a source. `cap` limits the findings shown for each rule, never the counts; null shows all.
 * `previous` are the sources of earlier returns, `registry` is the source of the register of senders.
 */
export function validate(source, { today, profile = null, cap = CAP, previous = null, registry = null }) {
  if (profile !== null && !profiles().has(profile)) {
    throw new RangeError(`expected a profile, one of ${[...profiles().keys()].join(', ')}, met ${profile}`)
  }
  const draft = draftOf(source)
  const edition = editionOf(draft)
  if (edition !== current()) setAside(draft, edition)
  const submission = submissionOf(draft)
  const known = knownTables(draft)
  const surroundings = surroundingsOf({ previous, registry })
  const chosen = { profile: profile ?? profileOf(submission), edition }
  const found = [...broken(submission.rows, known, today)]
  const { byRule, findings } = findingsOf(submission, found, { ...chosen, cap, known: surroundings })
  const counts = Object.fromEntries(SEVERITIES.map((kind) => [kind, countOf(byRule, kind)]))
  const unsaid = draft.unreadable ? [] : notChecked(submission, { ...chosen, known, given: given(surroundings) })
  return {
    report: '1.0',
    standard: editions()[edition],
    software: NAME,
    rules_sha256: digests().rules,
    vocabularies_sha256: digests().vocabularies,
    source: {
      name: shownFile(source.name),
      sha256: sourceDigest(source),
      format: formatOf(source),
      bytes: sizeOf(source),
    },
    profile: draft.unreadable ? null : chosen.profile,
    today,
    verdict: verdictOf(draft, counts),
    complete: !draft.unreadable && unsaid.length === 0,
    not_checked: unsaid,
    counts,
    records: recordsOf(submission),
    by_rule: byRule.map(({ shown, ...rule }) => (shown === rule.count ? rule : { ...rule, shown })),
    findings,
  }
}

function countOf(byRule, severity) {
  return byRule.filter((rule) => rule.severity === severity).reduce((sum, rule) => sum + rule.count, 0)
}

function verdictOf(draft, counts) {
  if (draft.unreadable) return 'unreadable'
  if (counts.error) return 'not-conformant'
  return counts.warning ? 'conformant-with-warnings' : 'conformant'
}

function recordsOf({ rows }) {
  const sent = [...rows].filter(([name, found]) => found.length && name !== 'submission')
  return Object.fromEntries(sent.map(([name, found]) => [name, found.length]))
}

/** The profile that the envelope names; the everyday one where it names none. */
function profileOf({ draft, rows }) {
  const held = [...draft.tables.keys()]
  if (standsAlone(draft)) {
    return [...profiles()].find(([, one]) => held.every((name) => one.allowed.includes(name)))[0]
  }
  const named = rows.get('submission')?.[0]?.values.get('profile')
  return profiles().has(named) ? named : everydayProfile()
}

/** Whether a report has a finding of a severity or a graver one. */
export function fails(report, level) {
  return SEVERITIES.slice(0, SEVERITIES.indexOf(level) + 1).some((kind) => report.counts[kind] > 0)
}
