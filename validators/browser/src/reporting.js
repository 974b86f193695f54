// A report from a checked submission: one fault one finding, sorted, counted, capped, placed and worded.

import { codedTroubles } from './coded.js'
import { constants } from './constants.js'
import { doubtOf } from './doubt.js'
import { isNested, trouble, unreadTables } from './drafts.js'
import { applies, current } from './editions.js'
import { referenceTroubles } from './lasting.js'
import { locationOf } from './locate.js'
import { filled } from './messages.js'
import { shownHeading, shownIdentifier } from './privacy.js'
import { judged, publishedTroubles } from './published/checks.js'
import { TABLE } from './published/figures.js'
import { inWords, successor } from './suggestions.js'
import { isHeldBefore, surroundingTroubles } from './surroundings.js'
import { ancestors, once, profiles, ruleBook, speaker, tables } from './standard.js'

const LATER = 'later-column'
const ENVELOPE = 'submission'
const HELP = 'https://w3id.org/dardr/rule/'

/** Exact counts by rule, and the findings shown. */
export function findingsOf(submission, broken, { profile, cap, edition, known }) {
  const found = [...faults(submission, broken, { profile, known })].filter((one) => holds(one, edition)).sort(compared)
  const counts = new Map()
  const met = new Map()
  const shown = []
  for (const one of found) {
    const severity = one.trouble?.severity ?? ruleBook().rules[one.rule].severity
    const key = JSON.stringify([one.rule, severity])
    const count = counts.get(key) ?? { rule: one.rule, severity, count: 0, shown: 0 }
    counts.set(key, count)
    count.count += 1
    met.set(one.rule, (met.get(one.rule) ?? 0) + 1)
    if (cap !== null && met.get(one.rule) > cap) continue
    count.shown += 1
    shown.push({ ...one, severity })
  }
  const byRule = [...counts.values()].sort((one, two) => order(one.rule, two.rule) || order(one.severity, two.severity))
  return { byRule, findings: shown.map((one) => worded(one, submission)) }
}

const order = (one, two) => (one < two ? -1 : one > two ? 1 : 0)

/** Findings are sorted by table, row, field and rule, in the order of the standard. */
function compared(one, two) {
  return (
    one.tableOrder - two.tableOrder || one.row - two.row || one.fieldOrder - two.fieldOrder || order(one.rule, two.rule)
  )
}

function holds(one, edition) {
  return edition === current() || one.trouble?.check === LATER || applies(one.rule, one.table, one.field, edition)
}

/** Each fault with the rule that speaks for it: the most specific, and only where no other fault explains it. */
function* faults(submission, broken, { profile, known }) {
  const { LOST, REFUSED, SPOILT } = constants().data.reporting
  const drafts = submission.draft.tables
  const troubles = troublesOf(submission, broken, { profile, known })
  const keyed = (checks, key) => new Set(troubles.filter((one) => checks.includes(one.check)).map(key))
  const spoilt = keyed(SPOILT, (one) => `${one.table} ${one.row}`)
  const lost = keyed(LOST, (one) => `${one.table} ${one.row} ${one.field}`)
  const refused = keyed([REFUSED], (one) => one.table)
  const doubt = doubtOf(submission, troubles, broken)
  const unsaid = doubt.unnamed(troubles)
  const absent = new Set([...unreadTables(submission.troubles), ...unsentTables(submission, profile, troubles)])
  for (const one of troubles) {
    if (refused.has(one.table) && one.check !== REFUSED) continue
    if (doubt.explains(one) || unsaid.has(`${one.table} ${one.row} ${one.field}`)) continue
    if (!SPOILT.includes(one.check) && spoilt.has(`${one.table} ${one.row}`)) continue
    if (one.check === 'reference' && !couldBeMet(submission, one, absent)) continue
    const field = isField(one.table, one.field) ? one.field : null
    const rule = speaker(one.check, one.table, field)
    if (rule !== null) yield placed(rule, one.table, one.row, one.field, one)
  }
  for (const { rule, table, index, field } of broken) {
    const row = index + 1
    if (isInherited(drafts.get(table), index, field) || refused.has(table)) continue
    if (spoilt.has(`${table} ${row}`) || lost.has(`${table} ${row} ${field}`)) continue
    if (drafts.get(table).missing.includes(field) || doubt.covers(rule, table, index, field)) continue
    yield placed(rule, table, row, field, null)
  }
}

/** What was found wrong: in the cells, the tables, beside the return, and among published numbers. */
function troublesOf(submission, broken, { profile, known }) {
  const read = submission.troubles.filter((one) => !isHeldBefore(submission, one, known))
  const found = [...read, ...tableTroubles(submission, profile), ...surroundingTroubles(submission, known, broken)]
  found.push(...referenceTroubles(submission, broken))
  found.push(...codedTroubles(submission))
  return submission.draft.tables.has(TABLE) ? [...found.map(judged), ...publishedTroubles(submission)] : found
}

function placed(rule, table, row, field, found) {
  const orders = once('orders', () => new Map([...tables().keys()].map((name, place) => [name, place])))
  const fields = table === null ? [] : [...tables().get(table).fields.keys()]
  const place = fields.indexOf(field)
  return {
    rule,
    table,
    row,
    field,
    trouble: found,
    tableOrder: table === null ? -1 : orders.get(table),
    fieldOrder: place < 0 ? fields.length : place,
  }
}

const isField = (table, field) => table !== null && tables().get(table).fields.has(field)

/** Whether the table that a reference names was read with its keys: else the fault is said there. */
function couldBeMet(submission, { table, field }, absent) {
  return !tables().get(table).fields.get(field).references.some((name) => {
    const draft = submission.draft.tables.get(name)
    return absent.has(name) || (draft !== undefined && draft.missing.includes(tables().get(name).key))
  })
}

/** The tables that are said to be missing, and those that are held elsewhere: the profile does not carry them. */
function unsentTables(submission, profileName, troubles) {
  const { required, allowed } = profiles().get(profileName)
  const carried = new Set([...required, ...allowed, ...submission.draft.tables.keys()])
  const missing = troubles.filter(({ check }) => check === 'missing-table').map(({ table }) => table)
  return [...[...tables().keys()].filter((name) => !carried.has(name)), ...missing]
}

/** Whether a field is the key of the record that this one stands in, which nested JSON need not repeat. */
function isInherited(draft, index, field) {
  return field === tables().get(draft.name).parentField && draft.parents !== null && draft.parents[index] !== null
}

/** Tables and columns that the profile asks for and the sender left out, and tables it does not allow. */
function* tableTroubles(submission, profileName) {
  const drafts = submission.draft.tables
  if (drafts.size === 0) return
  const profile = profiles().get(profileName)
  const nested = isNested(submission.draft)
  const unread = unreadTables(submission.troubles)
  for (const name of profile.required) {
    const isSent = drafts.has(name) || unread.has(name)
    const isRoot = [null, 'submission'].includes(tables().get(name).nestedIn)
    const isEmpty = isRoot && submission.rows.get(name)?.length === 0
    if (isEmpty || (!isSent && (isRoot || !nested || !mayBeEmpty(name, drafts, profile)))) yield trouble('missing-table', name)
  }
  const sent = [...profile.required, ...profile.allowed]
  const welcome = new Set(sent.flatMap((name) => [name, ...ancestors(name), ...namedBy(name)]))
  for (const [name, draft] of drafts) {
    if (!welcome.has(name) && submission.rows.get(name).length) yield trouble(constants().data.reporting.REFUSED, name)
    for (const field of draft.missing) yield trouble('missing-column', name, { field })
  }
  const isSaid = submission.troubles.some(({ check, table, row }) => check === 'unique' && table === ENVELOPE && row === 2)
  if ((submission.rows.get(ENVELOPE) ?? []).length > 1 && !isSaid) yield trouble('duplicate-envelope', ENVELOPE, { row: 2 })
}

/** Whether a list that nested JSON leaves out is an empty one: what would hold it is there, or said to be missing. */
function mayBeEmpty(name, drafts, profile) {
  let holder = name
  while (![null, 'submission'].includes(tables().get(holder).nestedIn)) holder = tables().get(holder).nestedIn
  return drafts.has(holder) || profile.required.includes(holder)
}

/** The tables whose records a table names: they may travel with it as context. */
function namedBy(table) {
  return [...tables().get(table).fields.values()].flatMap((column) =>
    column.references.flatMap((name) => [name, ...ancestors(name)]),
  )
}

function worded(one, submission) {
  const { table, row, trouble: found } = one
  const rule = ruleBook().rules[one.rule]
  const field = isField(table, one.field) ? one.field : one.field ? shownHeading(one.field) : null
  const shown = (name) => {
    if (found !== null && Object.hasOwn(found.numbers, name)) return String(found.numbers[name])
    const value = table !== null && row ? submission.rows.get(table)[row - 1].values.get(name) : undefined
    if (value === undefined || !tables().get(table).fields.get(name).safe_to_show) return null
    return Array.isArray(value) ? value.join(', ') : shownIdentifier(String(value))
  }
  const words = (found && rule.words?.[found.check]) ?? {}
  const key = table === null ? null : tables().get(table).key
  const { key: _, ...place } = found?.place ?? {}
  const fill = (text) => filled(text, { table, field, row, shown })
  return {
    rule: one.rule,
    severity: one.severity,
    table,
    field,
    row,
    record: key && row ? shown(key) : null,
    location: { ...locationOf(submission, table, row, field), ...place },
    message: fill(words.message ?? rule.message),
    mend: withOthers(fill(words.mend ?? rule.mend), one),
    ...suggestionOf(one, submission),
    help: `${HELP}${one.rule}`,
  }
}

/** How to mend it, with what a cell may mean as well. */
function withOthers(mend, { table, field, trouble: found }) {
  if (!found?.others.length) return mend
  const others = inWords(tables().get(table).fields.get(field), found.others)
  return Object.fromEntries(Object.entries(mend).map(([language, words]) => [language, words + others[language]]))
}

function suggestionOf({ rule, table, row, field, trouble: found }, submission) {
  if (found !== null) {
    const { suggestion, score, safe } = found
    return suggestion === null ? {} : { suggestion: { value: String(suggestion), score, safe } }
  }
  if (!field || !['in-force', 'ended-area'].some((check) => speaker(check, table, field) === rule)) return {}
  const { values } = submission.rows.get(table)[row - 1]
  const dated = values.get(constants().data.dated.DATED_BY[table])
  const day = typeof dated === 'string' ? dated : submission.rows.get('submission')?.[0]?.values.get('as_at_date')
  const value = values.get(field)
  const after = value && day ? successor(tables().get(table).fields.get(field), value, day) : null
  return after ? { suggestion: { value: after, score: 1, safe: false } } : {}
}
