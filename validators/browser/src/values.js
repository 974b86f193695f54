// What one value means: the canonical value of a text, a code, a date, a number, an area, and its faults.
//
// A canonical value is a text, a boolean, a BigInt, a Number or a list of texts. Nothing is guessed.

import { constants, made, search, whole } from './constants.js'
import { excelDate, readDate, readDatetime } from './dates.js'
import { Moment } from './moments.js'
import { isNumber, numberText } from './numbers.js'
import { findArea, findOrganisation, isArea, isUncodedPartnership } from './registers.js'
import { findCode, isPhrase, phraseValues, scheme } from './standard.js'
import { ranked, rankedAreas, rankedOrganisations } from './suggestions.js'
import { casefold, figures, fold, isDigits, lengthOf, strip, tidied } from './text.js'

/** One thing wrong with a cell: the structural check it fails, and the value we would put in its place. */
export function fault(check, { suggestion = null, safe = false, severity = null, score = 1, others = [] } = {}) {
  return { check, suggestion, safe, severity, score, others }
}

/** A cell as read: its canonical value, null when blank or unreadable, and what is to be said about it. */
export const cell = (value, ...faults) => ({ value, faults })

/** What one value of a column means; the value is not blank. */
export function readValue(column, raw) {
  return READERS[column.type](column, raw)
}

/** The text of a cell that came typed from a spreadsheet or JSON, as its sender would write it. */
export function written(raw) {
  if (typeof raw === 'string') return raw
  if (typeof raw === 'boolean') return raw ? 'true' : 'false'
  if (raw instanceof Moment) return raw.text
  return isNumber(raw) ? numberText(raw) : String(raw)
}

const unreadable = () => cell(null, fault('type'))

function limited(column, text) {
  if (column.max_length !== null && lengthOf(text) > column.max_length) return cell(text, fault('length'))
  if (column.pattern !== null) {
    const pattern = made(`column ${column.pattern}`, () => constants().columns[column.pattern])
    if (!pattern.test(text)) return cell(text, fault('pattern'))
  }
  return cell(text)
}

const readText = (column, raw) => noted(limited(column, written(raw)), raw)

const readString = (column, raw) =>
  noted(limited(column, tidied(strip(written(raw), constants().data.values.BLANKS))), raw)

/** The cell with what is worth saying of how it is written: as a formula, or with signs that cannot be seen. */
function noted(read, raw) {
  if (typeof raw !== 'string') return read
  const text = String(read.value)
  const isUnseen = Array.from(constants().data.values.BLANKS).some((sign) => raw.includes(sign) && !text.includes(sign))
  const isFormula = search('values', 'FORMULA_TEXT', raw) !== null
  return cell(
    read.value,
    ...read.faults,
    ...(isUnseen ? [fault('unseen-signs')] : []),
    ...(isFormula ? [fault('formula-text')] : []),
  )
}

function shaped(name) {
  return (column, raw) => {
    const text = strip(written(raw))
    return whole('values', name, text) === null ? unreadable() : limited(column, text)
  }
}

/** Whether words name all agencies at once. */
function namesEverybody(text) {
  return isPhrase('all-agencies', fold(text)) || whole('values', 'CATCH_ALL', text) !== null
}

function readCode(column, raw) {
  const text = tidied(written(raw))
  const { SETTLED } = constants().data.values
  const settled = text.startsWith(SETTLED) ? text.slice(SETTLED.length) : ''
  if (Object.hasOwn(scheme(column.scheme).concepts, settled)) return replaced(text, settled)
  const found = findCode(column.scheme, text)
  if (found.length === 1) return replaced(text, found[0])
  if (column.scheme === 'agency' && namesEverybody(text)) return cell(null, fault('catch-all'))
  return cell(null, offered('code', found, () => ranked(scheme(column.scheme).index, text)))
}

/** The fault of a text that means no one thing: the codes that share it are offered, else those that are like it. */
function offered(check, shared, alike) {
  const { EVEN } = constants().data.values
  const codes = shared.length ? shared.map((code) => [code, EVEN]) : alike()
  if (codes.length === 0) return fault(check)
  const [[suggestion, score], ...others] = codes.slice(0, constants().data.suggestions.MOST)
  return fault(check, { suggestion, score, others: others.map(([code]) => code) })
}

/** A change of case only is silent; any other replacement is said. */
function replaced(text, code) {
  if (text === code || casefold(text) === casefold(code)) return cell(code)
  return cell(code, fault('synonym', { suggestion: code, safe: true }))
}

function readDay(column, raw) {
  if (typeof raw === 'boolean') return unreadable()
  let value = null
  let doubtful = false
  if (isNumber(raw) && !(Number(raw) >= 1000 && Number(raw) <= 9999)) value = excelDate(Number(raw))
  else if (typeof raw === 'string' && isDigits(strip(raw)) && lengthOf(strip(raw)) === 5) {
    value = excelDate(Number(figures(strip(raw))))
  } else [value, doubtful] = readDate(written(raw))
  if (column.type === 'month' && value !== null && value.length === '2021-03-01'.length) {
    // A cell of a spreadsheet cannot hold a month: it holds its first day.
    const isFirst = typeof raw !== 'string' && value.endsWith('-01')
    return isFirst ? cell(value.slice(0, 7)) : cell(null, fault('exact-day', { suggestion: value.slice(0, 7) }))
  }
  const wanted = { month: 7, year: 4 }[column.type]
  if (value === null || (wanted && value.length !== wanted)) {
    const cut = value !== null && wanted && value.length > wanted ? value.slice(0, wanted) : null
    return cell(null, fault('type', { suggestion: cut }))
  }
  return doubtful ? cell(value, fault('ambiguous-date', { suggestion: value })) : cell(value)
}

function readMoment(column, raw) {
  if (typeof raw === 'boolean' || isNumber(raw)) return unreadable()
  const [value, doubtful] = readDatetime(written(raw))
  if (value === null) return unreadable()
  return doubtful ? cell(value, fault('ambiguous-date', { suggestion: value })) : cell(value)
}

function readCounts(column, raw) {
  const text = strip(written(raw)).replace(/;$/, '')
  return shaped('COUNTS')(column, text.replace(/[ \t\r\n]*([;=])[ \t\r\n]*/gu, '$1'))
}

function readFinancialYear(column, raw) {
  const match = /^(\p{Nd}{4})[/-](\p{Nd}{2}|\p{Nd}{4})$/u.exec(strip(written(raw)))
  if (match === null) return unreadable()
  const [year, end] = [figures(match[1]), figures(match[2]).slice(-2)]
  if (Number(year) === 0 || Number(end) !== (Number(year) + 1) % 100) return unreadable()
  return cell(`${year}/${end}`)
}

function readBoolean(column, raw) {
  if (typeof raw === 'boolean') return cell(raw)
  const value = phraseValues('booleans').get(fold(written(raw)))
  return value ? cell(value === 'true') : unreadable()
}

function readInteger(column, raw) {
  const text = strip(written(raw))
  if (typeof raw === 'boolean' || whole('values', 'INTEGER', text) === null) return unreadable()
  return bounded(column, BigInt(figures(text).split('.')[0]))
}

function readDecimal(column, raw) {
  const given = strip(written(raw))
  const text = whole('values', 'THOUSANDS', given) === null ? given : given.replaceAll(',', '')
  if (typeof raw === 'boolean' || whole('values', 'DECIMAL', text) === null) return unreadable()
  return bounded(column, Number(figures(text)))
}

/** A number between the least and the most that the model allows. */
function bounded({ minimum, maximum }, number) {
  const isInside = (minimum === null || number >= minimum) && (maximum === null || number <= maximum)
  return isInside ? cell(number) : unreadable()
}

function areaReader(found, text, { type = null, column = null } = {}) {
  if (found.length === 1) return replaced(text, found[0])
  if (found.length === 0 && column !== null && isOwnCode(column, text)) return cell(text)
  if (found.length === 0 && isUncodedPartnership(text)) return cell(text, fault('uncoded-partnership'))
  return cell(null, offered('area', found, () => rankedAreas(text, type)))
}

function readPartnership(column, raw) {
  const text = tidied(written(raw))
  return areaReader(findArea(text, 'csp'), text, { type: 'csp' })
}

function readArea(column, raw) {
  const text = tidied(written(raw))
  if (isArea(text)) return areaReader([text], text)
  const partnerships = findArea(text, 'csp')
  return areaReader(partnerships.length ? partnerships : findArea(text), text, { column })
}

function readOrganisation(column, raw) {
  const text = tidied(written(raw))
  if (isArea(text) || whole('values', 'ODS_CODE', text) !== null) return cell(text)
  const meant = [findCode('agency', text), findOrganisation(text), findArea(text, 'csp')]
  const certain = meant.find((found) => found.length === 1)
  if (certain) return replaced(text, certain[0])
  const shared = meant.find((found) => found.length) ?? []
  if (shared.length === 0 && isOwnCode(column, text)) return cell(text)
  return cell(null, offered('organisation', shared, () => rankedOrganisations(text)))
}

/** Whether a register of organisations or areas names, by a code of its own, what this standard has no code for. */
function isOwnCode(column, text) {
  return constants().data.values.REGISTERED.includes(column.name) && whole('values', 'OWN_CODE', text) !== null
}

const READERS = {
  string: readString,
  text: readText,
  reference: readString,
  iri: shaped('IRI'),
  email: shaped('EMAIL'),
  counts: readCounts,
  code: readCode,
  date: readDay,
  month: readDay,
  year: readDay,
  datetime: readMoment,
  'financial-year': readFinancialYear,
  boolean: readBoolean,
  integer: readInteger,
  decimal: readDecimal,
  organisation: readOrganisation,
  area: readArea,
  csp: readPartnership,
}
