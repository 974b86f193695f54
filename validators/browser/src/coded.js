// People are coded and stay in their review: keys say nothing of who they are, and nobody is named from another review.

import { constants, search } from './constants.js'
import { trouble } from './drafts.js'
import { namesSomebody } from './lasting.js'
import { tables } from './standard.js'

/** The keys that tell who somebody is, and the people who are named from another review. */
export function* codedTroubles(submission) {
  const { KEYS, NAMED, TELLS } = constants().data.coded
  for (const [table, field] of KEYS) {
    for (const { index, values } of submission.rows.get(table) ?? []) {
      const key = values.get(field)
      if (typeof key === 'string' && tellsWho(key)) yield trouble(TELLS, table, { row: index + 1, field })
    }
  }
  for (const [table, field] of NAMED) yield* fromAnotherReview(submission, table, field)
}

/** Whether a key holds a full name or a full date. */
const tellsWho = (key) => search('coded', 'DAY', key) !== null || namesSomebody(key, { inFull: true })

function* fromAnotherReview(submission, table, field) {
  const { OTHER, PERSON } = constants().data.coded
  const reviews = new Map()
  for (const row of submission.rows.get(PERSON) ?? []) {
    const key = row.values.get(tables().get(PERSON).key)
    reviews.set(key, (reviews.get(key) ?? new Set()).add(reviewOf(row)))
  }
  for (const row of submission.rows.get(table) ?? []) {
    const [key, own] = [row.values.get(field), reviewOf(row)]
    const around = key === undefined ? undefined : reviews.get(key)
    if (around && own !== null && !around.has(own) && !around.has(null)) {
      yield trouble(OTHER, table, { row: row.index + 1, field })
    }
  }
}

/** The review that a record belongs to, where it is found. */
function reviewOf(row) {
  let found = row
  while (found && found.table !== constants().data.coded.REVIEW) found = found.parent
  return found ?? null
}
