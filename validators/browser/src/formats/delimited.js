// CSV: a folder or zip with a file for each table, or the file of one table.

import { constants } from '../constants.js'
import { draft, draftTable, trouble, unreadable } from '../drafts.js'
import { shownPart } from '../privacy.js'
import { fold, lines, strip } from '../text.js'
import { decoded, oddRow } from './bytes.js'
import { DamagedRecord, records } from './csv.js'
import { advised, matched, tableNames } from './headings.js'
import { isOurs } from './own_parts.js'
import { nameOf, stemOf, suffixOf } from './paths.js'

/** The tables in files by name; a file that is not a table of the standard is said, not refused. */
export function read(files) {
  const found = draft()
  const { ENDINGS } = constants().data.delimited
  for (const [name, bytes] of [...files].sort(([one], [two]) => (one < two ? -1 : 1))) {
    const table = tableNames().get(fold(stemOf(name)))
    const isText = ENDINGS.includes(suffixOf(name))
    if (isText && table !== undefined) {
      if (isEndless(bytes)) return unreadable('file-unsafe')
      readTable(found, table, name, bytes)
    } else if (isText && !isOurs(stemOf(name))) {
      found.troubles.push(trouble('unknown-sheet', null, { place: { file: shownPart(nameOf(name)) } }))
    }
  }
  const unread = found.troubles.some((one) => one.check === 'not-utf-8')
  return found.tables.size || unread ? found : unreadable('file-no-tables')
}

/** Whether the headings are longer than any table's: each of a million would be a finding. */
function isEndless(bytes) {
  const { LONGEST_LINE } = constants().data.delimited
  const start = bytes.subarray(0, LONGEST_LINE)
  return bytes.length > LONGEST_LINE && !start.includes(10) && !start.includes(13)
}

function readTable(found, table, name, bytes) {
  if (found.tables.has(table)) {
    found.troubles.push(trouble('duplicate-table', table, { place: { file: nameOf(name) } }))
    return
  }
  const [text, check] = decoded(bytes)
  if (check !== null) {
    const row = oddRow(bytes)
    found.troubles.push(trouble(check, table, { place: { file: nameOf(name), ...(row === null ? {} : { row }) } }))
  }
  const beginning = text.slice(0, constants().data.delimited.LONGEST_LINE)
  const first = lines(beginning).find((line) => strip(line, '\ufeff \t') !== '')
  if (first === undefined) return
  found.tables.set(table, readRows(found, table, name, text, delimiterOf(table, first)))
}

/** The delimiter that makes the most known headings of the first line. */
function delimiterOf(table, line) {
  let best = null
  let most = -1
  for (const sign of constants().data.delimited.DELIMITERS) {
    const [headings] = [...records(line, sign, { strict: false })]
    const known = matched(table, headings ?? []).columns.size
    if (known > most) [best, most] = [sign, known]
  }
  return best
}

function readRows(found, name, file, text, delimiter) {
  let headings = null
  let table = draftTable(name, { file })
  for (const [line, cells] of rowsOf(found, name, file, text, delimiter)) {
    if (headings === null) {
      headings = cells.map((cell) => strip(cell))
      const { columns, missing, troubles } = matched(name, headings)
      for (const one of advised(name, columns, troubles)) found.troubles.push({ ...one, place: { file: nameOf(file), row: 1, ...one.place } })
      table = draftTable(name, { file, columns }, { missing })
      continue
    }
    const beyond = cells.slice(headings.length).some((cell) => strip(cell) !== '')
    if (cells.length < headings.length || beyond) {
      const numbers = { cells: cells.length, headings: headings.length }
      found.troubles.push(trouble('ragged-row', name, { row: table.rows.length + 1, numbers }))
    }
    const given = [...table.place.columns].filter(([, column]) => column < cells.length)
    table.rows.push(new Map(given.map(([field, column]) => [field, cells[column]])))
    table.place.lines.push(line)
  }
  return table
}

/** Rows that hold anything, each with its number as a spreadsheet shows it. */
function* rowsOf(found, name, file, text, delimiter) {
  let line = 0
  try {
    for (const cells of records(text, delimiter)) {
      line += 1
      if (cells.some((cell) => strip(cell) !== '')) yield [line, cells]
    }
  } catch (error) {
    if (!(error instanceof DamagedRecord)) throw error
    found.troubles.push(trouble('damaged-row', name, { place: { file: nameOf(file), row: line + 1 } }))
  }
}
