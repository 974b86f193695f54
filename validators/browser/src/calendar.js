// Days as intervals: `2024`, `2024-03` and `2024-03-01` stand for all the days in them. No clock.

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The number of days in a month. */
export function daysIn(year, month) {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : LENGTHS[month - 1]
}

/** Whether a day exists in the calendar of years 1 to 9999. */
export function isDay(year, month, day) {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** A number with as many figures as wanted. */
export const padded = (number, width) => String(number).padStart(width, '0')

/** First and last day that a date stands for, as ISO days; `a/b` is the interval from a to b. */
export function interval(text) {
  if (text.includes('/')) {
    const at = text.indexOf('/')
    return [text.slice(0, at), text.slice(at + 1)]
  }
  if (text.length === 4) return [`${text}-01-01`, `${text}-12-31`]
  if (text.length === 7) {
    return [`${text}-01`, `${text}-${padded(daysIn(Number(text.slice(0, 4)), Number(text.slice(5))), 2)}`]
  }
  return [text.slice(0, 10), text.slice(0, 10)]
}

/** Whether one date is certainly before another. */
export const before = (one, two) => interval(one)[1] < interval(two)[0]

/** Whether one date is certainly on or after another. */
export const notBefore = (one, two) => interval(one)[0] >= interval(two)[1]

/** The same day some calendar months on, the end of a month folded. */
export function monthsAfter(day, months) {
  const [first, last] = interval(day)
  return `${shifted(first, months)}/${shifted(last, months)}`
}

function shifted(day, months) {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  if (year < 1) return '0001-01-01'
  if (year > 9999) return '9999-12-31'
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(Math.min(Number(day.slice(8)), daysIn(year, month)), 2)}`
}

/** Whether a day lies between two dates, either of which may be missing; null where they are too coarse to say. */
export function within(on, start, end) {
  const day = interval(on)
  const from = start === null ? null : interval(start)
  const to = end === null ? null : interval(end)
  if ((from !== null && day[1] < from[0]) || (to !== null && day[0] > to[1])) return false
  if ((from === null || day[0] >= from[1]) && (to === null || day[1] <= to[0])) return true
  return null
}

/** Whether a text is a day, month or year that exists, in its canonical form. */
export function isPartialDate(text) {
  const match = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/.exec(text)
  return match !== null && isDay(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1))
}
