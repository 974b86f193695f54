// A submission as records that see each other.

import { settled } from './beside.js'
import { reader } from './cells.js'
import { constants } from './constants.js'
import { trouble } from './drafts.js'
import { tables } from './standard.js'

/** The records of a draft, their cells given meaning and their references joined: rows by table, and the troubles. */
export function submissionOf(draft) {
  const troubles = [...draft.troubles]
  const rows = new Map()
  for (const name of tables().keys()) {
    if (draft.tables.has(name)) rows.set(name, readRows(draft.tables.get(name), troubles))
  }
  const held = new Map()
  for (const [name, found] of rows) held.set(name, byKey(draft.tables.get(name), found, troubles))
  for (const [name, found] of rows) joinParents(draft.tables.get(name), found, rows, held, troubles)
  joinLinks(rows, held)
  joinSiblings(rows)
  for (const [name, found] of rows) checkReferences(name, found, held, troubles)
  return { draft, rows, troubles }
}

/** The records in one of a record's lists, in the order they were sent. */
function listOf(row, name) {
  if (!row.lists.has(name)) row.lists.set(name, [])
  return row.lists.get(name)
}

/** The records above a record, nearest first. */
export function above(row) {
  const found = []
  for (let next = row.parent; next !== null; next = next.parent) found.push(next)
  return found
}

function readRows(draft, troubles) {
  const { name, fields } = tables().get(draft.name)
  const readers = new Map([...fields.values()].map((column) => [column.name, reader(column)]))
  return settled(draft).map((raw, index) => {
    const values = new Map()
    for (const [field, content] of raw) {
      if (content === null || content === undefined || content === '') continue
      const cell = readers.get(field)(content)
      if (cell.value !== null) values.set(field, cell.value)
      for (const fault of cell.faults) troubles.push(trouble(fault.check, name, { row: index + 1, field, ...without(fault) }))
    }
    return { table: name, index, values, parent: null, lists: new Map() }
  })
}

const without = ({ check, ...rest }) => rest

/** A value that a Map can find again: lists by what they hold, a whole number and its decimal as one. */
function identity(value) {
  return Array.isArray(value) ? `list ${JSON.stringify(value)}` : typeof value === 'bigint' ? Number(value) : value
}

/** The first record with each key; later ones, and records alike in a set of unique fields, are troubles. */
function byKey(draft, rows, troubles) {
  const { name, key, unique } = tables().get(draft.name)
  const held = new Map()
  const repeats = new Set()
  for (const row of key === null ? [] : rows) {
    const value = row.values.get(key)
    if (value === undefined || Array.isArray(value)) continue
    if (!held.has(identity(value))) held.set(identity(value), row)
    else {
      repeats.add(row.index)
      troubles.push(trouble('unique', name, { row: row.index + 1, field: key }))
    }
  }
  for (const fields of unique) {
    const seen = new Set()
    for (const row of rows) {
      if (repeats.has(row.index) || fields.some((field) => !row.values.has(field))) continue
      const alike = [...fields.map((field) => identity(row.values.get(field))), draft.parents?.[row.index] ?? null]
      if (seen.has(JSON.stringify(alike))) troubles.push(trouble('unique', name, { row: row.index + 1, field: fields.at(-1) }))
      seen.add(JSON.stringify(alike))
    }
  }
  return held
}

function joinParents(draft, rows, allRows, held, troubles) {
  const { name, parentTable, parentField } = tables().get(draft.name)
  if (parentTable === null || !allRows.has(parentTable)) return
  for (const row of rows) {
    const nested = draft.parents?.[row.index] ?? null
    if (nested !== null) row.parent = allRows.get(parentTable)[nested]
    else if (parentField === null) row.parent = allRows.get(parentTable)[0] ?? null
    else if (row.values.has(parentField)) {
      row.parent = held.get(parentTable).get(identity(row.values.get(parentField))) ?? null
      if (row.parent === null) troubles.push(trouble('reference', name, { row: row.index + 1, field: parentField }))
    }
    if (row.parent !== null) listOf(row.parent, name).push(row)
  }
}

const listed = (value) => (value === undefined ? [] : [value].flat())

function joinLinks(rows, held) {
  for (const link of constants().data.links.LINKS) {
    for (const row of rows.get(link.table) ?? []) {
      for (const key of listed(row.values.get(link.field))) {
        for (const target of link.targets.map((name) => held.get(name)?.get(identity(key)))) {
          if (target === undefined) continue
          if (link.forward) listOf(row, link.forward).push(target)
          if (link.reverse) listOf(target, link.reverse).push(row)
        }
      }
    }
  }
}

/** Each record sees those of its own table that share a value with it, itself among them. */
function joinSiblings(rows) {
  for (const [list, [table, ...fields]] of Object.entries(constants().data.links.SIBLINGS)) {
    const names = fields.flat()
    const alike = new Map()
    for (const row of rows.get(table) ?? []) {
      if (names.some((field) => !row.values.has(field))) continue
      const shared = JSON.stringify(names.map((field) => identity(row.values.get(field))))
      if (!alike.has(shared)) alike.set(shared, [])
      alike.get(shared).push(row)
      row.lists.set(list, alike.get(shared))
    }
  }
}

function checkReferences(name, rows, held, troubles) {
  const { fields, parentField } = tables().get(name)
  for (const column of fields.values()) {
    if (column.references.length === 0 || column.external || column.name === parentField) continue
    const targets = column.references.filter((table) => held.has(table)).map((table) => held.get(table))
    for (const row of rows) {
      const keys = listed(row.values.get(column.name))
      if (keys.some((key) => !targets.some((found) => found.has(identity(key))))) {
        troubles.push(trouble('reference', name, { row: row.index + 1, field: column.name }))
      }
    }
  }
}
