// The checks of published numbers that no condition on one record can say: rules name them as `python:<name>`.

import { trouble } from '../drafts.js'
import { oneUnit, oneValue, overlaps, share, sums } from './arithmetic.js'
import { closedDimensions, disclosed, isClosed, isWorded, nationalWork } from './disclosure.js'
import { releaseOf, TABLE } from './figures.js'

const CHECKS = {
  'python:closed_dimensions': closedDimensions,
  'python:one_unit': oneUnit,
  'python:one_value': oneValue,
  'python:overlaps': overlaps,
  'python:share': share,
  'python:sums': sums,
  'python:disclosed': (release, submission) => disclosed(release, nationalWork(release, submission)),
}

/** The names of the checks that are carried out here. */
export const NAMES = [...Object.keys(CHECKS), 'python:closed_columns', 'python:worded_columns']

/** What is wrong with the published numbers of a file, each row once for each check. */
export function* publishedTroubles(submission) {
  if (!submission.rows.get(TABLE)?.length) return
  const release = releaseOf(submission)
  for (const [name, check] of Object.entries(CHECKS)) {
    const first = new Map()
    for (const [index, field] of check(release, submission)) if (!first.has(index)) first.set(index, field)
    for (const [index, field] of [...first].sort(([one], [two]) => one - two)) {
      yield trouble(name, TABLE, { row: index + 1, field })
    }
  }
}

/** A column that the table of published numbers lacks, as what it is in an open file. */
export function judged(found) {
  if (found.table !== TABLE || !['unknown-column', 'personal-column'].includes(found.check)) return found
  if (isClosed(found.field)) return { ...found, check: 'python:closed_columns' }
  return isWorded(found.field) ? { ...found, check: 'python:worded_columns' } : found
}
