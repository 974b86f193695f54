// A text that means two codes, decided by what stands beside it: the rating above it, or the date of its record.

import { itemsOf, reader } from './cells.js'
import { within } from './calendar.js'
import { constants } from './constants.js'
import { once, scheme, tables } from './standard.js'
import { casefold, fold } from './text.js'
import { written } from './values.js'

/** The rows of a table with such texts decided where they can be. */
export function settled({ name, rows }) {
  const shared = once(`shared ${name}`, () => sharedOf(tables().get(name)))
  if (shared.length === 0) return rows
  return rows.map((row) => {
    let now = row
    for (const { column, texts } of shared) {
      const items = itemsIn(column, now.get(column.name))
      if (!items.some((item) => texts.has(fold(written(item))))) continue
      const found = items.map((item) => decided(column, texts.get(fold(written(item))), item, now))
      now = new Map(now)
      now.set(column.name, Array.isArray(row.get(column.name)) ? found : found.map(written).join(';'))
    }
    return now
  })
}

function itemsIn(column, raw) {
  return itemsOf(column, raw).filter((item) => !(item instanceof Map) && !Array.isArray(item))
}

/** The code of a text behind a mark, where what stands beside leaves one only; else the text. */
function decided(column, said, item, row) {
  if (said === undefined) return item
  const given = reader(said.field)(row.get(said.field.name) ?? null).value
  if (typeof given !== 'string') return item
  const text = written(item)
  const left = said.codes.filter((code) => fits(column.scheme, code, said.by, given))
  if (left.length !== 1 || Object.hasOwn(scheme(column.scheme).concepts, text) || casefold(text) === left[0]) return item
  return constants().data.values.SETTLED + left[0]
}

function fits(name, code, by, given) {
  const concept = scheme(name).concepts[code]
  if (by === 'broader') return concept.broader === given
  return within(given, concept.valid_from, concept.planned ? null : concept.valid_to) !== false
}

/** The coded columns of a table with texts that mean several codes, and the field that decides each. */
function sharedOf(table) {
  const found = []
  for (const column of table.fields.values()) {
    if (column.type !== 'code') continue
    const held = scheme(column.scheme)
    const texts = new Map()
    for (const [text, { by, codes }] of Object.entries(held.decided ?? {})) {
      const field = deciderOf(table, by, held.broader_scheme ?? column.scheme)
      if (field !== undefined) texts.set(text, { by, field, codes })
    }
    if (texts.size) found.push({ column, texts })
  }
  return found
}

/** The field that decides: the date the record refers to, or the one that holds the broader code. */
function deciderOf(table, by, broaderScheme) {
  if (by === 'date') return table.fields.get(constants().data.dated.DATED_BY[table.name])
  return [...table.fields.values()].find((column) => column.scheme === broaderScheme)
}
