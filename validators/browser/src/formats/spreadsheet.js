// XLSX: a workbook with a sheet for each table, read as a person sees it.

import { constants } from '../constants.js'
import { draft, draftTable, trouble, unreadable } from '../drafts.js'
import { shownPart } from '../privacy.js'
import { isPhrase, tables } from '../standard.js'
import { fold, strip } from '../text.js'
import { beginsWith, latin } from './bytes.js'
import { advised, fieldNames, matched, tableNames } from './headings.js'
import { isOurs } from './own_parts.js'
import { cellPlace, fillMerged, isNothing, layoutTroubles, leansElsewhere } from './sheet_layout.js'
import { ERROR, isDamage, opened, shownText } from './workbook.js'
import { checkMembers, DamagedZip, membersOf, UnsafeZip, unpacked } from './zip.js'

/** The beginning of an old or encrypted workbook. */
export const OLE_MARK = [0xd0, 0xcf, 0x11, 0xe0]

const REFERENCE = /<(?:\w+:)?c\b[^>]*?\sr=["']([A-Z]{1,3})(\d{1,7})["']/g
const DIMENSION = /<(?:\w+:)?dimension\b[^>]*?\sref=["'](?:[A-Z]{1,3}\d+:)?([A-Z]{1,3})(\d{1,7})["']/g
// A cell or row that is none a workbook can have.
const ODD_REFERENCE = /<(?:\w+:)?(?:c\b[^>]*?\sr=(?!["'][A-Z]{1,3}\d{1,7}["'])|row\b[^>]*?\sr=(?!["']\d{1,6}["']))/

/** The tables in a workbook; sheets that are not tables of the standard are said, not refused. */
export function read(bytes) {
  const check = unsafe(bytes)
  if (check !== null) return unreadable(check)
  const found = draft()
  let names
  let parts
  try {
    const workbook = opened(bytes)
    ;({ names, parts } = workbook)
    const sheets = names.filter((name) => tableNames().has(fold(name))).map((name) => [name, workbook.sheet(name)])
    for (const [name, { rows, layout }] of sheets) readSheet(found, name, rows, layout)
  } catch (error) {
    if (isDamage(error)) return unreadable('file-unreadable')
    throw error
  }
  if (found.tables.size === 0) return unreadable('file-no-tables')
  for (const name of names) {
    const isKnown = tableNames().has(fold(name)) || isPhrase('template-sheets', fold(name)) || isOurs(name)
    if (!isKnown) found.troubles.push(trouble('unknown-sheet', null, { place: { sheet: shownPart(name) } }))
  }
  if (leansElsewhere(parts)) found.troubles.push(trouble('elsewhere'))
  return found
}

/** The check that a workbook fails before it is opened: damaged, encrypted, too large, or with active parts. */
function unsafe(bytes) {
  if (beginsWith(bytes, OLE_MARK)) return 'file-encrypted'
  try {
    const members = membersOf(bytes)
    checkMembers(members)
    if (members.some((member) => member.name.toLowerCase().endsWith('vbaproject.bin'))) return 'file-unsafe'
    for (const member of members) {
      if (/\.(xml|rels)$/i.test(member.name) && isOversized(member, unpacked(bytes, member))) return 'file-unsafe'
    }
  } catch (error) {
    if (error instanceof UnsafeZip) return 'file-unsafe'
    if (error instanceof DamagedZip) return 'file-unreadable'
    throw error
  }
  return null
}

/** Whether a part declares entities, or a sheet spans far more cells than a return holds. */
function isOversized(member, content) {
  const isSheet = member.name.includes('worksheets/')
  const { MAX_COLUMNS, MAX_ROWS, SCANNED } = constants().data.spreadsheet
  const text = latin(content.subarray(0, SCANNED))
  // No program writes a workbook in UTF-16; in it, what is looked for here would not be found.
  if (beginsWith(content, [0xff, 0xfe]) || beginsWith(content, [0xfe, 0xff]) || text.slice(0, 100).includes('\0')) return true
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) return true
  if (!isSheet) return false
  if (ODD_REFERENCE.test(text)) return true
  const corners = [...text.slice(0, 4096).matchAll(DIMENSION), ...text.matchAll(REFERENCE)]
  return corners.some(([, name, row]) => Number(row) > MAX_ROWS || columnNumber(name) > MAX_COLUMNS)
}

const columnNumber = (name) => Array.from(name).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)

function readSheet(found, sheet, rows, layout) {
  const name = tableNames().get(fold(sheet))
  if (found.tables.has(name)) {
    found.troubles.push(trouble('duplicate-table', name, { place: { sheet } }))
    return
  }
  const top = headingRow(name, rows)
  const headings = (rows[top] ?? []).map((cell) => strip(shownText(cell)))
  const { columns, missing, troubles } = matched(name, headings)
  for (const one of advised(name, columns, troubles)) found.troubles.push({ ...one, place: { sheet, row: top + 1, ...one.place } })
  const table = draftTable(name, { sheet, columns }, { missing })
  const records = []
  rows.forEach((cells, index) => {
    if (index <= top) return
    const given = [...columns.values()].filter((column) => column < cells.length).map((column) => cells[column])
    if (given.some((cell) => cell !== ERROR && !isNothing(cell))) records.push(index)
    else if (given.includes(ERROR)) found.troubles.push(...loneErrors(name, sheet, cells, index, columns))
  })
  const { key } = tables().get(name)
  const fillable = new Set([...columns].filter(([field]) => field !== key).map(([, column]) => column))
  fillMerged(layout, rows, { records, columns: fillable, top })
  for (const index of records) {
    const cells = rows[index]
    table.rows.push(new Map([...columns].filter(([, column]) => column < cells.length).map(([field, at]) => [field, cells[at]])))
    table.place.lines.push(index + 1)
  }
  found.troubles.push(...layoutTroubles(layout, name, { sheet, rows, records, columns, top }))
  found.tables.set(name, table)
}

/** The errors of a row that holds nothing else, such as formulas copied down too far: it is no record. */
function* loneErrors(name, sheet, cells, index, columns) {
  for (const [field, column] of columns) {
    if (cells[column] !== ERROR) continue
    yield trouble('error-value', name, { field, place: { sheet, ...cellPlace(index, column) } })
  }
}

/** The row of headings: of the first rows the one that names the most fields, or the one below that says the same. */
function headingRow(table, rows) {
  const names = fieldNames(table)
  let [best, most, above] = [0, 0, []]
  rows.slice(0, constants().data.spreadsheet.HEADING_ROWS).forEach((cells, index) => {
    const said = Array.from(cells, (cell) => (typeof cell === 'string' ? names.get(fold(cell)) : undefined))
    const known = new Set(said.filter((name) => name !== undefined)).size
    const again = said.filter((name, at) => name !== undefined && name === above[at]).length
    if (known && (known > most || (index === best + 1 && again >= Math.max(2, Math.floor(most / 2))))) {
      ;[best, most, above] = [index, known, said]
    }
  })
  return best
}
