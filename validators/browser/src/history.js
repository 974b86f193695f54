// What only earlier returns show: an action reopened without a reason, an assessment that takes another's date.
//
// An earlier return that a later one replaces does not count.

import { before } from './calendar.js'
import { conditions } from './conditions.js'
import { trouble } from './drafts.js'
import { breaks } from './rules.js'
import { speaker } from './standard.js'

const rowsOf = (submissions, table) => submissions.flatMap(({ rows }) => rows.get(table) ?? [])

/** What a return does to the history that earlier returns began. */
export function* historyTroubles(submission, previous, broken) {
  const earlier = standing(submission, previous)
  yield* reopened(submission, earlier, broken)
  yield* datedAgain(submission, earlier)
}

function standing(submission, previous) {
  const envelopes = (one) => (one.rows.get('submission') ?? []).map((row) => row.values)
  const own = envelopes(submission).slice(0, 1)
  const replaced = new Set([...previous.flatMap(envelopes), ...own].map((values) => values.get('replaces_submission')))
  replaced.delete(undefined)
  return previous.filter((one) => !envelopes(one).some((values) => replaced.has(values.get('submission_id'))))
}

/** The actions that break the rule on reopening when what earlier returns said of them is taken as their past. */
function* reopened(submission, earlier, broken) {
  const past = new Map()
  for (const { values } of rowsOf(earlier, 'action')) {
    const sighting = [['status', values.get('status')], ['as_at_date', values.get('status_as_at')]]
    const key = values.get('action_id')
    past.set(key, [...(past.get(key) ?? []), new Map(sighting.filter(([, value]) => value !== undefined))])
  }
  const rule = speaker('reopened', 'action', 'status')
  const said = new Set(broken.filter((one) => one.rule === rule && one.table === 'action').map((one) => one.index))
  const condition = conditions('action').find((one) => one.rule === rule)
  for (const { index, values } of submission.rows.get('action') ?? []) {
    const seen = past.get(values.get('action_id'))
    if (seen === undefined || said.has(index)) continue
    const self = new Map([...values, ['action_status_history', seen]])
    if (breaks(condition, { self, today: '' })) yield trouble('reopened', 'action', { row: index + 1, field: 'status' })
  }
}

function* datedAgain(submission, earlier) {
  const days = new Map()
  const taken = new Map()
  const add = (sets, key, value) => sets.set(key, (sets.get(key) ?? new Set()).add(value))
  for (const row of rowsOf(earlier, 'assessment')) {
    const [key, day] = keyAndDay(row)
    if (key === undefined || typeof day !== 'string') continue
    add(days, key, day)
    add(taken, JSON.stringify([recommendationOf(row), day]), key)
  }
  const said = new Set(submission.troubles.filter((one) => one.table === 'assessment').map((one) => one.row - 1))
  for (const row of days.size ? (submission.rows.get('assessment') ?? []) : []) {
    const [key, day] = keyAndDay(row)
    if (key === undefined || typeof day !== 'string' || said.has(row.index)) continue
    const others = [...(taken.get(JSON.stringify([recommendationOf(row), day])) ?? [])].filter((one) => one !== key)
    const known = [...(days.get(key) ?? [])]
    const hasMoved = known.length > 0 && known.every((one) => before(one, day) || before(day, one))
    if (others.length || hasMoved) yield trouble('dated-again', 'assessment', { row: row.index + 1, field: 'as_at_date' })
  }
}

const keyAndDay = ({ values }) => [values.get('assessment_id'), values.get('as_at_date')]

/** The recommendation that is assessed; nested records need not name it. */
function recommendationOf({ values, parent }) {
  return values.get('recommendation_id') ?? parent?.values.get('recommendation_id') ?? null
}
