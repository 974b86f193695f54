// What a cell means: the canonical value of a field, and the faults of the cell as written.

import { all, constants, search } from './constants.js'
import { isFreeText, severity } from './screen.js'
import { cell, fault, readValue, written } from './values.js'
import { scheme } from './standard.js'
import { fold, strip } from './text.js'

const BLANK = cell(null)

/** Whether a raw cell is an object of JSON. */
const isObject = (raw) => raw instanceof Map
const isNested = (raw) => Array.isArray(raw) || isObject(raw)

/** The function that reads cells of a column: texts, or the typed values of JSON and spreadsheets. */
export function reader(column) {
  const read = (raw) => (column.list ? readList(column, raw) : readSingle(column, raw))
  const full = isFreeText(column) ? (raw) => screened(read(raw)) : read
  const memory = new Map()
  return (raw) => {
    if (typeof raw !== 'string') return full(raw)
    if (!memory.has(raw)) memory.set(raw, full(raw))
    return memory.get(raw)
  }
}

/** Whether a cell holds nothing: null, no text, or only spaces. */
export function isBlank(raw) {
  if (raw === null || raw === undefined) return true
  if (typeof raw === 'string') return strip(strip(raw), constants().data.values.BLANKS) === ''
  return Array.isArray(raw) && raw.length === 0
}

function readSingle(column, given) {
  let raw = given
  if (isBlank(raw)) return BLANK
  if (column.type === 'counts' && isObject(raw)) {
    raw = [...raw].map(([name, count]) => `${name}=${written(count)}`).join(';')
  }
  if (isNested(raw)) {
    if (Array.isArray(raw) && raw.length === 1 && !isNested(raw[0])) return readSingle(column, raw[0])
    return cell(null, fault('type'))
  }
  if (typeof raw === 'string' && constants().data.cells.ERROR_VALUES.includes(strip(raw))) {
    return cell(null, fault('error-value'))
  }
  return readValue(column, raw)
}

/** A cell of free text, with one fault where the privacy screen found something in it. */
function screened(read) {
  const found = typeof read.value === 'string' ? severity(read.value) : null
  return found === null ? read : cell(read.value, ...read.faults, fault('personal-details', { severity: found }))
}

function readList(column, raw) {
  if (isBlank(raw)) return BLANK
  if (isObject(raw)) return cell(null, fault('type'))
  const cells = []
  for (const item of itemsOf(column, raw)) {
    if (isNested(item)) cells.push(cell(null, fault('type')))
    else if (!isBlank(item)) cells.push(readSingle(column, item))
  }
  const values = []
  const faults = []
  for (const read of cells) {
    if (read.value !== null && values.includes(String(read.value))) faults.push(fault('same-code-twice'))
    else if (read.value !== null) values.push(String(read.value))
    faults.push(...read.faults)
  }
  return cell(values.length ? values : null, ...oneOfEach(faults, mended(cells)))
}

/** One fault a check for the whole cell; what it suggests stands for the whole list. */
function oneOfEach(faults, whole) {
  const found = new Map()
  for (const one of faults) {
    if (!found.has(one.check)) found.set(one.check, one.suggestion === null ? one : inWhole(one, whole))
  }
  return found.values()
}

/** A fault of one value as that of the whole list; of several values no others are offered. */
const inWhole = (one, whole) => ({ ...one, suggestion: whole, others: whole === one.suggestion ? one.others : [] })

/** The list with every suggestion taken; null where one of its values has none. */
function mended(cells) {
  const values = []
  for (const read of cells) {
    const value = read.value ?? read.faults.find((one) => one.suggestion !== null)?.suggestion ?? null
    if (value === null) return null
    if (!values.includes(String(value))) values.push(String(value))
  }
  return values.join(';')
}

/** The values in a cell as written, one by one. */
export function itemsOf(column, raw) {
  if (isBlank(raw)) return []
  if (Array.isArray(raw)) return raw
  return column.list ? piecesOf(column, written(raw)) : [raw]
}

/** The parts of a text between what separates the values of a list. */
export function listParts(text) {
  return split('LIST_BREAK', text).filter((_, place) => place % 2 === 0)
}

function piecesOf(column, text) {
  const found = []
  for (const part of listParts(text)) {
    if (isBlank(part)) continue
    const tidy = strip(part)
    const pieces = constants().data.cells.CODED.includes(column.type) ? segments(column, tidy) : null
    found.push(...(pieces ?? [tidy]))
  }
  return found
}

/** The text between matches of a pattern, and at odd places the matches. */
function split(name, text) {
  const found = []
  let from = 0
  for (const match of all('cells', name, text)) {
    found.push(text.slice(from, match.index), match[0])
    from = match.index + match[0].length
  }
  return [...found, text.slice(from)]
}

/** The text split at commas and the word and, where every piece then has a certain meaning. */
function segments(column, text) {
  if (isKnown(column, text) || search('cells', 'WORD_BREAK', text) === null) return null
  return segmented(column, split('WORD_BREAK', text), 0)
}

function segmented(column, pieces, start) {
  for (let stop = pieces.length; stop > start; stop -= 2) {
    const joined = pieces.slice(start, stop).join('')
    if (!isKnown(column, joined)) continue
    if (stop === pieces.length) return [joined]
    const rest = segmented(column, pieces, stop + 1)
    if (rest !== null) return [joined, ...rest]
  }
  return null
}

function isKnown(column, text) {
  if (column.type === 'code' && Object.hasOwn(scheme(column.scheme).decided ?? {}, fold(text))) return true
  const unknown = ['code', 'area', 'organisation', 'catch-all']
  return !readValue(column, text).faults.some((one) => unknown.includes(one.check))
}
