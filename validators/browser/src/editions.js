// Which edition a return is checked by, and what an older edition does not have.

import { isBlank, reader } from './cells.js'
import { trouble } from './drafts.js'
import { editions, once, ruleBook, scheme, tables } from './standard.js'
import { strip } from './text.js'
import { written } from './values.js'

/** The latest edition, by its two numbers. */
export const current = () => Object.keys(editions()).at(-1)

/** Whether what first stood in one edition is not yet in another. */
export function isLater(since, edition) {
  const [one, two] = [since, edition].map((name) => name.split('.').map(Number))
  return one[0] !== two[0] ? one[0] > two[0] : one[1] > two[1]
}

/** The edition that a return names, by its two numbers; the latest where it names none that there is. */
export function editionOf(draft) {
  const rows = draft.tables.get('submission')?.rows ?? []
  const said = rows.length ? rows[0].get('schema_version') : undefined
  if (said === undefined || said === null) return current()
  const match = /^([0-9]+)(?:[.]([0-9]+)(?:[.][0-9]+)?)?$/.exec(strip(written(said)))
  const name = match === null ? '' : `${match[1]}.${match[2] ?? 0}`
  return Object.hasOwn(editions(), name) ? name : current()
}

/** Whether what a rule says of a field holds in an edition. */
export function applies(rule, table, field, edition) {
  if (isLater(ruleBook().rules[rule].since, edition)) return false
  const column = tables().get(table)?.fields.get(field)
  return column === undefined || !isLater(column.since, edition)
}

/** Take out of a draft what its edition does not have; each column and each code of it is a trouble. */
export function setAside(draft, edition) {
  for (const [name, column] of columnsOf(edition, true)) {
    const table = draft.tables.get(name)
    const at = table ? table.rows.findIndex((row) => !isBlank(row.get(column.name))) : -1
    if (at < 0) continue
    const { pointers } = table.place
    const place = pointers === null ? null : { pointer: pointers[at] }
    draft.troubles.push(trouble('later-column', name, { field: column.name, place }))
    for (const row of table.rows) row.delete(column.name)
  }
  for (const [name, column] of columnsOf(edition, false)) {
    const codes = column.type === 'code' ? laterCodes(column, edition) : new Set()
    if (codes.size && draft.tables.has(name)) withoutCodes(draft, draft.tables.get(name), column, codes)
  }
}

/** Table and field of those that an edition does not have yet, or of those that it has. */
function columnsOf(edition, later) {
  return once(`columns ${edition} ${later}`, () =>
    [...tables().values()].flatMap((table) =>
      [...table.fields.values()]
        .filter((column) => isLater(column.since, edition) === later)
        .map((column) => [table.name, column]),
    ),
  )
}

function laterCodes(column, edition) {
  return once(`codes ${column.scheme} ${edition}`, () => {
    const concepts = Object.entries(scheme(column.scheme).concepts)
    return new Set(concepts.filter(([, concept]) => isLater(concept.since, edition)).map(([code]) => code))
  })
}

/** Blank the cells that say a later code, each with the trouble that a code in no list is. */
function withoutCodes(draft, table, column, codes) {
  const read = reader(column)
  table.rows.forEach((row, index) => {
    const raw = row.get(column.name)
    if (isBlank(raw)) return
    const { value } = read(raw)
    if (![value].flat().some((code) => codes.has(code))) return
    draft.troubles.push(trouble('code', table.name, { row: index + 1, field: column.name }))
    row.delete(column.name)
  })
}
