// What a return cannot say of itself: earlier returns, and the register of who may send for which area.

import { trouble } from './drafts.js'
import { decoded } from './formats/bytes.js'
import { records } from './formats/csv.js'
import { draftOf } from './formats/reading.js'
import { historyTroubles } from './history.js'
import { tables } from './standard.js'
import { submissionOf } from './submissions.js'
import { strip } from './text.js'

/** Something that was given beside the return and cannot be read. */
export class SurroundingsFault extends Error {}

/** What the caller knows: `previous` are the sources of earlier returns, `registry` that of the register. */
export function surroundingsOf({ previous = null, registry = null }) {
  return {
    previous: previous?.length ? previous.map(earlier) : null,
    register: registry === null ? null : registerOf(registry.content),
  }
}

function earlier(source) {
  const draft = draftOf(source)
  if (draft.unreadable) throw new SurroundingsFault(`${source.name}, given with --previous, cannot be read as a return.`)
  return submissionOf(draft)
}

/** Sender -> the areas it may send for, from CSV with columns organisation and area. */
function registerOf(bytes) {
  const [text, check] = decoded(bytes)
  const [headings = [], ...rows] = [...records(text, ',', { strict: false })]
  const [sender, area] = ['organisation', 'area'].map((name) => headings.indexOf(name))
  if (check !== null || sender < 0 || area < 0) {
    throw new SurroundingsFault('The register of senders is a UTF-8 CSV file with columns organisation and area.')
  }
  const found = new Map()
  for (const row of rows.filter((cells) => cells.length > Math.max(sender, area))) {
    const name = strip(row[sender])
    if (!found.has(name)) found.set(name, new Set())
    found.get(name).add(strip(row[area]))
  }
  return found
}

/** What rules may need, by the words of their `needs`. */
export function given({ previous, register }) {
  return new Set([previous && 'previous', register && 'registry'].filter(Boolean))
}

/** What is wrong with a return in the light of what the caller knows. */
export function* surroundingTroubles(submission, known, broken) {
  const envelope = submission.rows.get('submission')?.[0]?.values
  if (envelope === undefined) return
  const [sender, areas, own] = ['submitted_by', 'covers_area', 'submission_id'].map((field) => envelope.get(field))
  if (known.register !== null && sender !== undefined && Array.isArray(areas)) {
    const registered = known.register.get(sender) ?? new Set()
    if (!areas.every((area) => registered.has(area))) {
      yield trouble('registered-sender', 'submission', { row: 1, field: 'submitted_by' })
    }
  }
  if (known.previous === null) return
  const ids = known.previous.flatMap(({ rows }) => rows.get('submission') ?? []).map((row) => row.values.get('submission_id'))
  if (own !== undefined && !envelope.has('replaces_submission') && ids.includes(own)) {
    yield trouble('sent-before', 'submission', { row: 1, field: 'replaces_submission' })
  }
  yield* historyTroubles(submission, known.previous, broken)
}

/** Whether a reference to nothing names a record of an earlier return after all; in a list, each of them. */
export function isHeldBefore(submission, { check, table, row, field }, known) {
  if (check !== 'reference' || known.previous === null || !row) return false
  const key = submission.rows.get(table)[row - 1].values.get(field)
  const names = tables().get(table).fields.get(field).references
  const keysIn = (rows) => names.flatMap((name) => (rows.get(name) ?? []).map((one) => one.values.get(tables().get(name).key)))
  const before = new Set(known.previous.flatMap(({ rows }) => keysIn(rows)))
  if (!Array.isArray(key)) return before.has(key)
  const sent = new Set(keysIn(submission.rows))
  return key.every((one) => before.has(one) || sent.has(one))
}
