// Where a finding stands: in the sender's own file, and in the nested form of the submission.

import { letters } from './formats/headings.js'
import { nameOf } from './formats/paths.js'
import { tables } from './standard.js'
import { above } from './submissions.js'

const NOWHERE = { sheet: null, file: null, columns: new Map(), lines: [], pointers: null }

/** Sheet or file, row, column, cell and pointer of a field of a record; row 0 is the table itself. */
export function locationOf(submission, table, row, field) {
  if (table === null) return {}
  const place = submission.draft.tables.get(table)?.place ?? NOWHERE
  const found = {}
  if (place.sheet !== null) found.sheet = place.sheet
  if (place.file !== null) found.file = nameOf(place.file)
  const line = row && row <= place.lines.length ? place.lines[row - 1] : null
  if (line !== null) found.row = line
  if (field !== null && place.columns.has(field)) {
    found.column = letters(place.columns.get(field))
    if (line !== null) found.cell = `${found.column}${line}`
  }
  if (row) found.pointer = pointerOf(submission, table, row - 1, place) + (field ? `/${field}` : '')
  return found
}

/** The place of a record among those of its table in the record that it is nested in. */
function positionOf(submission, holder, row) {
  const place = (holder.lists.get(row.table) ?? []).indexOf(row)
  if (place >= 0) return place
  // A relationship belongs to a person, and is nested in the review of both.
  return submission.rows.get(row.table).filter((other) => other.index < row.index && [...above(other)].includes(holder)).length
}

/** The JSON Pointer of a record in the nested form. */
function pointerOf(submission, table, index, place) {
  if (place.pointers !== null) return place.pointers[index]
  if (table === 'submission') return ''
  let steps = ''
  let row = submission.rows.get(table)[index]
  for (;;) {
    const { nestedIn } = tables().get(row.table)
    const holder = above(row).find((record) => record.table === nestedIn)
    if (holder === undefined) return `/${row.table}/${row.index}${steps}`
    steps = `/${row.table}/${positionOf(submission, holder, row)}${steps}`
    if (holder.table === 'submission') return steps
    row = holder
  }
}
