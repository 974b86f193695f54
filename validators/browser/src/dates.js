// Dates as people write them, read where it is certain.

import { isDay, padded } from './calendar.js'
import { whole } from './constants.js'
import { phraseValues } from './standard.js'
import { figures, fold, strip, tidied } from './text.js'

const DAY = 86_400_000
const EPOCH = Date.UTC(1899, 11, 30)

/** The canonical date of a text, null where it is none, and whether it could be read two ways. */
export function readDate(given) {
  const text = tidied(given)
  let match = whole('dates', 'ISO', text)
  if (match !== null) return [checked(match[1], match[2], match[3]), false]
  match = whole('dates', 'NUMERIC', text)
  if (match !== null) {
    const [day, month] = [number(match[1]), number(match[2])]
    if (month > 12) return [null, false]
    return [checked(match[3], match[2], match[1]), day <= 12 && day !== month]
  }
  match = whole('dates', 'MONTH_YEAR', text)
  if (match !== null) return [checked(match[2], match[1], undefined), false]
  match = whole('dates', 'WORDS', text)
  if (match !== null) {
    const month = phraseValues('months').get(fold(match[2]))
    return [month ? checked(match[3], month, match[1]) : null, false]
  }
  return [null, false]
}

const number = (text) => Number(figures(text))

function checked(yearText, monthText, dayText) {
  const [year, month, day] = [number(yearText), number(monthText ?? '1'), number(dayText ?? '1')]
  if (!isDay(year, month, day)) return null
  const date = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
  return date.slice(0, dayText ? 10 : monthText ? 7 : 4)
}

/** The day of an Excel serial number (1900 system); null where it is not a likely day or holds a time. */
export function excelDate(serial) {
  if (!Number.isInteger(serial) || serial < 10_000 || serial >= 100_000) return null
  return new Date(EPOCH + serial * DAY).toISOString().slice(0, 10)
}

/** The canonical date and time of a text, or its day alone, null where it is neither; and whether it could be read two ways. */
export function readDatetime(given) {
  const text = tidied(given)
  if (whole('dates', 'DATETIME', text) !== null) return [moment(text.replaceAll(' ', 'T')), false]
  const match = whole('dates', 'CLOCKED', text)
  const [value, doubtful] = readDate(match === null ? text : match[1])
  if (value === null || value.length !== '2026-03-31'.length) return [null, false]
  return [match === null ? value : `${value}T${match[2].padStart(2, '0')}${match[3]}`, doubtful]
}

function moment(text) {
  const figures = text.match(/\p{Nd}+/gu).map(number)
  const [year, month, day, hour, minute] = figures
  const clock = text.slice(11)
  const second = /^.{5}:(\d{2})/.exec(clock)
  const zone = /[+-](\d{2}):(\d{2})$/.exec(clock)
  if (!isDay(year, month, day) || hour > 23 || minute > 59 || (second && Number(second[1]) > 59)) return null
  if (zone && (Number(zone[1]) > 23 || Number(zone[2]) > 59)) return null
  return text
}
