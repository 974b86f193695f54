// NDJSON: one record a line, {"table": "action", ...}, with keys in place of nesting; the submission first.

import { draft, draftTable, trouble, unreadable } from '../drafts.js'
import { tables } from '../standard.js'
import { parsedBytes } from './document.js'
import { unknownColumn } from './headings.js'

const NEW_LINE = 10

/** The tables of an NDJSON submission; a line of no table of the standard is said, not refused. */
export function read(bytes) {
  const found = draft()
  const said = new Set()
  let number = 0
  for (const line of linesOf(bytes)) {
    number += 1
    if (line.every((value) => ' \t\n\r\v\f'.includes(String.fromCharCode(value)))) continue
    const record = parsedBytes(line)
    if (!(record instanceof Map) || typeof record.get('table') !== 'string') {
      return unreadable('file-json', { row: number })
    }
    const name = record.get('table')
    record.delete('table')
    if (!tables().has(name)) {
      found.troubles.push(trouble('unknown-sheet', null, { place: { row: number } }))
      continue
    }
    if (!found.tables.has(name)) found.tables.set(name, draftTable(name, {}))
    const empty = record.size === 1 && Array.isArray(record.get('records')) && record.get('records').length === 0
    if (!empty) add(found, found.tables.get(name), record, number, said)
  }
  return found.tables.size ? found : unreadable('file-no-tables')
}

function* linesOf(bytes) {
  let from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  for (;;) {
    const end = bytes.indexOf(NEW_LINE, from)
    yield bytes.subarray(from, end < 0 ? bytes.length : end)
    if (end < 0) return
    from = end + 1
  }
}

function add(found, table, record, number, said) {
  const { fields } = tables().get(table.name)
  table.rows.push(new Map([...record].filter(([name]) => fields.has(name))))
  table.place.lines.push(number)
  for (const name of record.keys()) {
    if (fields.has(name) || said.has(`${table.name} ${name}`)) continue
    said.add(`${table.name} ${name}`)
    found.troubles.push(unknownColumn(table.name, name))
  }
}
