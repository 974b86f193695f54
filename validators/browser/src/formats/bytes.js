// Bytes as text: UTF-8, UTF-16 with its mark, or Windows-1252 with a warning.

const UNASSIGNED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])
// The signs of Windows-1252 from 0x80; runtimes differ in what their own decoder makes of them.
const FROM_80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Whether bytes begin with some others. */
export function beginsWith(bytes, mark) {
  return mark.every((value, place) => bytes[place] === value)
}

/** The bytes of an ASCII text. */
export const ascii = (text) => Array.from(text, (sign) => sign.charCodeAt(0))

/** Whether bytes hold an ASCII text anywhere. */
export function holds(bytes, text) {
  const [first, ...rest] = ascii(text)
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (rest.every((value, place) => bytes[at + 1 + place] === value)) return true
  }
  return false
}

/** The text of a file and the check it fails, or null. */
export function decoded(bytes) {
  const damaged = ['', 'not-utf-8']
  if (beginsWith(bytes, [0xff, 0xfe, 0, 0]) || beginsWith(bytes, [0, 0, 0xfe, 0xff])) return damaged
  if (beginsWith(bytes, [0xff, 0xfe])) return strict('utf-16le', bytes.subarray(2)) ?? damaged
  if (beginsWith(bytes, [0xfe, 0xff])) return strict('utf-16be', bytes.subarray(2)) ?? damaged
  if (beginsWith(bytes, [0xef, 0xbb, 0xbf])) return strict('utf-8', bytes.subarray(3)) ?? damaged
  if (bytes.includes(0)) return damaged
  const text = strict('utf-8', bytes)
  if (text !== null) return text
  if (bytes.some((value) => UNASSIGNED.has(value))) return damaged
  const signs = latin(bytes)
  return [signs.replace(/[\x80-\x9f]/g, (sign) => FROM_80[sign.charCodeAt(0) - 0x80]), 'encoding']
}

function strict(encoding, bytes) {
  try {
    return [new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), null]
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** ASCII as written, every other byte as one sign: to search bytes with a pattern. */
export function latin(bytes) {
  let text = ''
  for (let from = 0; from < bytes.length; from += 8192) {
    text += String.fromCharCode(...bytes.subarray(from, from + 8192))
  }
  return text
}

const [NEWLINE, RETURN, QUOTE] = [10, 13, 34]

/** The row, as a spreadsheet shows it, of the first byte that is no text in UTF-8; null where it has other marks. */
export function oddRow(bytes) {
  const marks = [[0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0, 0, 0xfe, 0xff]]
  if (marks.some((mark) => beginsWith(bytes, mark))) return null
  const odd = [bytes.indexOf(0), firstInvalid(bytes)].filter((place) => place >= 0)
  const end = odd.length ? Math.min(...odd) : 0
  let [row, quotes] = [1, 0]
  for (let at = 0; at < end; at += 1) {
    if (bytes[at] === QUOTE) quotes += 1
    const ends = bytes[at] === NEWLINE || (bytes[at] === RETURN && !(at + 1 < end && bytes[at + 1] === NEWLINE))
    if (ends && quotes % 2 === 0) row += 1
  }
  return row
}

/** Where the first bytes stand that are no UTF-8, or the last of them; -1 where all are. */
function firstInvalid(bytes) {
  if (strict('utf-8', bytes) !== null) return -1
  let [whole, broken] = [0, bytes.length + 1]
  while (broken - whole > 1) {
    const middle = (whole + broken) >> 1
    if (isBeginning(bytes.subarray(0, middle))) whole = middle
    else broken = middle
  }
  return Math.min(whole, bytes.length - 1)
}

/** Whether bytes are UTF-8, but for a sign that may go on after them. */
function isBeginning(bytes) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
