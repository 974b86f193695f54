// A submission as read from any carrier, before its cells are given meaning.

import { everydayProfile, profiles, tables } from './standard.js'

/** Something found while reading: the check it fails and where. Row 0 means the whole table or file. */
export function trouble(check, table = null, { row = 0, field = null, place = null, ...found } = {}) {
  return { check, table, row, field, place, suggestion: null, safe: false, severity: null, score: 1, others: [], numbers: {}, ...found }
}

/**
 * The rows of one table as written: field -> raw cell.
 *
 * `place` says where it stands: its sheet or file, each field's column, each record's line; JSON has pointers instead.
 * `parents` holds, for nested JSON, the index of the record that each row stands in. `missing` are required fields
 * that have no column.
 */
export function draftTable(name, place, { parents = null, missing = [] } = {}) {
  const at = { sheet: null, file: null, columns: new Map(), lines: [], pointers: null, ...place }
  return { name, rows: [], place: at, parents, missing }
}

/** The tables of a submission and the troubles met in reading them. */
export const draft = () => ({ tables: new Map(), troubles: [], unreadable: false })

/** A draft of a source that could not be read at all. */
export function unreadable(check, place = null) {
  return { tables: new Map(), troubles: [trouble(check, null, { place })], unreadable: true }
}

/** Whether the submission was nested JSON. */
export const isNested = (given) => [...given.tables.values()].some((table) => table.place.pointers !== null)

/** Whether a file holds only tables that are no part of a return. */
export function standsAlone(given) {
  const held = [...given.tables.keys()]
  return held.length > 0 && held.every((name) => tables().get(name).standsAlone)
}

/** The tables whose records are known, and which records they belong to; an absent list of JSON is an empty one. */
export function knownTables(given) {
  const required = isNested(given) ? profiles().get(everydayProfile()).required : []
  const known = new Set([...given.tables.keys(), ...required])
  for (const name of given.tables.keys()) if (!isJoined(given, name)) known.delete(name)
  for (const name of unreadTables(given.troubles)) known.delete(name)
  return known
}

/** Checks that say of a table that it was not read, or not to its end. */
export const NOT_READ = ['damaged-row', 'duplicate-table', 'not-utf-8']

/** The tables that were sent and could not be read, or not to their end: what they lack is not known. */
export const unreadTables = (troubles) =>
  new Set(troubles.filter(({ check, table }) => NOT_READ.includes(check) && table).map(({ table }) => table))

function isJoined(given, name) {
  const model = tables().get(name)
  const above = given.tables.get(model.parentTable)
  if (model.parentField === null || above === undefined) return true
  return (
    !given.tables.get(name).missing.includes(model.parentField) &&
    !above.missing.includes(tables().get(above.name).key)
  )
}
