// A day, time or length of time that a spreadsheet cell holds.

import { padded } from './calendar.js'

/** What a cell formatted as a date or time holds; `kind` is date, datetime, time or duration. */
export class Moment {
  constructor(kind, text) {
    this.kind = kind
    this.text = text
    Object.freeze(this)
  }
}

const DAY = 86_400_000

/** The moment that a serial number of days is. `base1904` is the calendar of old Macintosh workbooks. */
export function momentOf(serial, { duration = false, base1904 = false } = {}) {
  if (duration) return new Moment('duration', lengthText(serial))
  const milliseconds = Math.round(serial * DAY)
  if (serial < 1) return new Moment('time', clock(((milliseconds % DAY) + DAY) % DAY))
  let days = Math.floor(milliseconds / DAY)
  if (base1904) days += 1462
  else if (days < 60) days += 1
  const day = new Date(Date.UTC(1899, 11, 30) + days * DAY)
  if (Number.isNaN(day.getTime()) || day.getUTCFullYear() > 9999) return serial
  const date = `${padded(day.getUTCFullYear(), 4)}-${padded(day.getUTCMonth() + 1, 2)}-${padded(day.getUTCDate(), 2)}`
  if (Number.isInteger(serial)) return new Moment('date', date)
  const time = clock(milliseconds % DAY)
  return new Moment('datetime', time === '00:00:00' ? date : `${date}T${time}`)
}

function clock(milliseconds) {
  const seconds = Math.floor(milliseconds / 1000)
  const part = milliseconds % 1000
  const text = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((value) => padded(Math.floor(value), 2)).join(':')
  return part ? `${text}.${padded(part, 3)}000` : text
}

function lengthText(serial) {
  const milliseconds = Math.round(serial * DAY)
  const days = Math.floor(milliseconds / DAY)
  const time = clock(milliseconds - days * DAY).replace(/^0/, '')
  return days === 0 ? time : `${days} day${Math.abs(days) === 1 ? '' : 's'}, ${time}`
}
