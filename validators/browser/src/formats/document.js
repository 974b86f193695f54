// JSON: one object, the envelope's fields at its root, reviews and what belongs to them nested below.

import { constants } from '../constants.js'
import { draft, draftTable, trouble, unreadable } from '../drafts.js'
import { nested, tables } from '../standard.js'
import { foreignContext, isAddress, recordAddress } from './addresses.js'
import { decoded } from './bytes.js'
import { unknownColumn } from './headings.js'
import { isSame, JsonFault, parsed } from './json.js'
import { placeOf, restore } from './order.js'

/** The tables of a JSON submission; keys that nest need no foreign key. */
export function read(bytes) {
  const root = parsedBytes(bytes)
  if (!(root instanceof Map)) return unreadable('file-json')
  if (foreignContext(root)) return unreadable('foreign-context')
  const expected = [...tables().keys(), ...tables().get('submission').fields.keys()]
  if (!expected.some((name) => root.has(name))) return unreadable('file-no-tables')
  const found = draft()
  const check = decoded(bytes)[1]
  if (check !== null) found.troubles.push(trouble(check))
  const reading = new Reading(found)
  reading.record('submission', root, null, '')
  const beside = [...found.tables.keys()].slice(1)
  const areAlone = beside.length > 0 && beside.every((name) => tables().get(name).standsAlone)
  if (found.tables.get('submission').rows[0].size === 0 && areAlone) found.tables.delete('submission')
  restore(found, reading.places)
  return found
}

/** The value of JSON bytes; undefined where they are none, or hold what no table can. */
export function parsedBytes(bytes) {
  const [text, check] = decoded(bytes)
  if (check === 'not-utf-8') return undefined
  try {
    return parsed(text.replace(/^\ufeff/, ''), constants().data.document.MAX_DEPTH)
  } catch (error) {
    if (error instanceof JsonFault) return undefined
    throw error
  }
}

const isGiven = (value) => value !== undefined && value !== null

class Reading {
  constructor(found) {
    this.draft = found
    this.said = new Set()
    this.places = new Map()
  }

  table(name) {
    if (!this.draft.tables.has(name)) this.draft.tables.set(name, draftTable(name, { pointers: [] }, { parents: [] }))
    return this.draft.tables.get(name)
  }

  record(name, content, parent, pointer) {
    const table = this.table(name)
    const model = tables().get(name)
    const index = table.rows.length
    const row = new Map([...content].filter(([key]) => model.fields.has(key)))
    if (model.parentField && parent !== null) this.inherit(model, row, parent, index)
    table.rows.push(row)
    table.parents.push(parent)
    table.place.pointers.push(pointer)
    if (content.has('@id') || content.has('@index')) this.linked(table, content, index)
    else this.places.get(name)?.push(null)
    const below = name === 'submission' ? [...tables().keys()] : nested(name)
    for (const [key, value] of content) {
      if (model.fields.has(key)) continue
      if (below.includes(key)) {
        this.records(key, value, tables().get(key).parentTable === name ? index : null, `${pointer}/${key}`)
      } else if (!constants().data.document.RESERVED.includes(key)) this.unknown(name, key, pointer)
    }
  }

  /** Give a nested record the key of the record that it stands in; another key is a reference to nothing. */
  inherit(model, row, parent, index) {
    const above = this.table(model.parentTable).rows[parent].get(tables().get(model.parentTable).key)
    const own = row.get(model.parentField)
    if (!isGiven(above)) {
      row.set(model.parentField, own ?? null)
      return
    }
    if (isGiven(own) && own !== '' && !isSame(own, above)) {
      this.draft.troubles.push(trouble('reference', model.name, { row: index + 1, field: model.parentField }))
    }
    row.set(model.parentField, above)
  }

  /** What a record of linked data says beside its fields: an address of its sender's own, its place. */
  linked(table, content, index) {
    if (!this.places.has(table.name)) this.places.set(table.name, Array(index).fill(null))
    this.places.get(table.name).push(placeOf(content.get('@index')))
    const address = content.get('@id')
    if (!isGiven(address) || String(address).startsWith('_:')) return
    const key = tables().get(table.name).key
    const own = key === null ? null : recordAddress(table.name, String(content.get(key)))
    if (!isAddress(address) && address !== own) {
      this.draft.troubles.push(trouble('type', table.name, { row: index + 1, field: '@id' }))
    }
  }

  records(name, value, parent, pointer) {
    this.table(name)
    const items = value === null ? [] : Array.isArray(value) ? value : [value]
    items.forEach((item, number) => {
      const place = Array.isArray(value) ? `${pointer}/${number}` : pointer
      if (item instanceof Map) this.record(name, item, parent, place)
      else this.draft.troubles.push(trouble('type', name, { place: { pointer: place } }))
    })
  }

  unknown(name, key, pointer) {
    if (this.said.has(`${name} ${key}`)) return
    this.said.add(`${name} ${key}`)
    const safe = key.replaceAll('~', '~0').replaceAll('/', '~1')
    this.draft.troubles.push(unknownColumn(name, key, { pointer, key: safe }))
  }
}
