// Turtle and N-Triples: records found by the classes of the standard, their fields by its properties.
//
// Nothing is fetched, run or followed: shapes, imports and queries in a graph are triples like any other.

import { Parser } from 'n3'

import { constants } from '../constants.js'
import { draft, draftTable, trouble, unreadable } from '../drafts.js'
import { once, prefixes, tables } from '../standard.js'
import { isAddress, recordAddress } from './addresses.js'
import { decoded } from './bytes.js'
import { unknownColumn } from './headings.js'
import { JsonFault, parsed } from './json.js'

const DEEP = 500

/** The tables in a graph; `carrier` is turtle or n-triples. */
export function read(bytes, carrier) {
  const about = triplesIn(bytes, carrier)
  if (about === null) return unreadable('file-graph')
  if (about === 'too many') return unreadable('file-unsafe')
  const reading = new Reading(about)
  reading.all()
  return reading.draft.tables.size ? reading.draft : unreadable('file-no-tables')
}

/** Subject -> what is said of it, pairs of property and term; null where the text is no graph. */
function triplesIn(bytes, carrier) {
  const [text, check] = decoded(bytes)
  if (check !== null) return null
  const about = new Map()
  try {
    const parser = new Parser({ format: carrier === 'turtle' ? 'Turtle' : 'N-Triples' })
    const quads = parser.parse(text)
    if (quads.length > constants().data.graph.MAX_TRIPLES) return 'too many'
    for (const { subject, predicate, object } of quads) {
      const name = nameOf(subject)
      if (!about.has(name)) about.set(name, [])
      about.get(name).push([predicate.value, object])
    }
  } catch (error) {
    return null
  }
  return about
}

const nameOf = (term) => (term.termType === 'BlankNode' ? `_:${term.value}` : term.value)
const isLiteral = (term) => term.termType === 'Literal'
const terms = () => constants().data.terms

/** Address of a class -> table; and address of the property from a record to those that stand in it -> their table. */
function addressesOf(before) {
  return once(`addresses ${before}`, () => {
    const names = [...tables().values()].map((table) => [`${terms().DEFINITIONS}${before}${table.className}`, table.name])
    return new Map(names)
  })
}

const classes = () => addressesOf('')
const containers = () => addressesOf('has')

/** Address of a property -> the field of a table that it is. */
function propertiesOf(table) {
  return once(`properties ${table}`, () => {
    const full = (term) => prefixes()[term.slice(0, term.indexOf(':'))] + term.slice(term.indexOf(':') + 1)
    return new Map([...tables().get(table).fields.values()].map((column) => [full(column.property), column]))
  })
}

/** What an address names in a namespace; null where it is in another. */
function nameIn(address, namespace) {
  return address.startsWith(namespace) && address !== namespace ? unquoted(address.slice(namespace.length)) : null
}

function unquoted(text) {
  const bytes = (run) => new Uint8Array(run.match(/../g).map((one) => Number.parseInt(one, 16)))
  return text.replace(/(?:%[0-9a-fA-F]{2})+/g, (run) => new TextDecoder().decode(bytes(run.replaceAll('%', ''))))
}

class Reading {
  constructor(about) {
    this.about = about
    this.draft = draft()
    this.said = new Set()
    this.tableOf = new Map()
    this.keys = new Map()
    this.holders = new Map()
    this.index = new Map()
  }

  /** Find the records of each class, then what is said of them. */
  all() {
    const members = new Map()
    const sent = new Set()
    for (const [subject, says] of this.about) {
      const found = says.find(([name, term]) => name === terms().TYPE && term.termType === 'NamedNode' && classes().has(term.value))
      if (found) {
        const table = classes().get(found[1].value)
        this.tableOf.set(subject, table)
        members.set(table, [...(members.get(table) ?? []), [positionOf(says), subject]])
      }
      for (const [name, term] of says) {
        if (!containers().has(name)) continue
        sent.add(containers().get(name))
        if (!this.holders.has(nameOf(term))) this.holders.set(nameOf(term), subject)
      }
    }
    if ([...this.about].some(([subject, says]) => this.isStray(subject, says))) {
      this.draft.troubles.push(trouble('unknown-sheet'))
    }
    for (const name of tables().keys()) {
      if (!members.has(name) && !sent.has(name)) continue
      const found = (members.get(name) ?? []).sort(([one], [two]) => one - two)
      this.table(name, found.map(([, subject]) => subject))
    }
  }

  isStray(subject, says) {
    if (this.tableOf.has(subject)) return false
    return says.some(([name, term]) => !containers().has(name) || nameOf(term) !== terms().NIL)
  }

  /** The rows of one table; its parents are read before it. */
  table(name, subjects) {
    const table = draftTable(name, {}, { parents: [] })
    this.draft.tables.set(name, table)
    const { key } = tables().get(name)
    subjects.forEach((subject, index) => {
      this.index.set(subject, index)
      const [row, extras] = this.record(name, subject)
      if (key && typeof row.get(key) === 'string' && row.get(key)) this.keys.set(subject, row.get(key))
      table.rows.push(row)
      table.parents.push(this.parent(name, subject, row))
      const isOwn = subject.startsWith('_:') || subject === recordAddress(name, String(row.get(key ?? '') ?? 'None'))
      if (!isOwn && !isAddress(subject)) {
        this.draft.troubles.push(trouble('type', name, { row: index + 1, field: '@id' }))
      }
      for (const extra of extras.keys()) {
        if (this.said.has(`${name} ${extra}`)) continue
        this.said.add(`${name} ${extra}`)
        this.draft.troubles.push(unknownColumn(name, extra))
      }
    })
  }

  /** The index of the record it stands in, where no key says so; its key is filled in where there is one. */
  parent(name, subject, row) {
    const { parentField, parentTable } = tables().get(name)
    const holder = this.holders.get(subject)
    if (parentField === null || row.get(parentField) || holder === undefined) return null
    if (this.tableOf.get(holder) !== parentTable) return null
    if (this.keys.has(holder)) row.set(parentField, this.keys.get(holder))
    return this.index.get(holder) ?? null
  }

  /** The fields of a record, and what else is said of it. */
  record(name, subject) {
    const [values, extras] = [new Map(), new Map()]
    const add = (map, key, value) => map.set(key, [...(map.get(key) ?? []), value])
    for (const [predicate, term] of this.about.get(subject)) {
      if ([terms().TYPE, terms().POSITION].includes(predicate) || containers().has(predicate)) continue
      const column = propertiesOf(name).get(predicate)
      if (column !== undefined) add(values, column.name, this.value(column, term))
      else add(extras, nameIn(predicate, terms().DEFINITIONS) ?? predicate, nameOf(term))
    }
    const single = [...values].map(([field, found]) => [field, found.length === 1 ? found[0] : found])
    return [new Map(single), extras]
  }

  /** A term as the cell of a table would hold it. */
  value(column, term) {
    if (!isLiteral(term)) {
      const name = nameOf(term)
      if (column.type === 'code') return nameIn(name, `${terms().CODES}${column.scheme}/`) ?? name
      const spaces = column.references.map((target) => nameIn(name, `${constants().data.addresses.RECORDS}${target}/`))
      return this.keys.get(name) ?? this.saidKey(name) ?? spaces.find((one) => one !== null) ?? name
    }
    const { value, datatype } = term
    if (column.type === 'counts' && datatype.value === terms().JSON_TEXT) return jsonOf(value)
    const isReal = constants().data.graph.NUMBERS.includes(datatype.value) && /e/i.test(value)
    return isReal && Math.abs(Number(value)) < 1e15 ? Number(value) : value
  }

  /** The key that a record of the graph gives itself, whatever its address. */
  saidKey(subject) {
    const table = tables().get(this.tableOf.get(subject))
    if (table === undefined || table.key === null) return null
    const wanted = this.about.get(subject).find(([name]) => propertiesOf(table.name).get(name)?.name === table.key)
    return wanted && isLiteral(wanted[1]) ? wanted[1].value || null : null
  }
}

/** A record's place in its table; 0 where it says none, so that the order of the file stands. */
function positionOf(says) {
  const given = says.find(([name, term]) => name === terms().POSITION && isLiteral(term))?.[1].value ?? ''
  return /^[0-9]{1,9}$/.test(given) ? Number(given) : 0
}

function jsonOf(text) {
  try {
    return parsed(text, DEEP)
  } catch (error) {
    if (error instanceof JsonFault) return text
    throw error
  }
}
