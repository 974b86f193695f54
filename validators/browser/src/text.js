// Texts as the standard reads them: what is blank, what two ways of writing have in common, how long a text is.
//
// Python's notions are kept where JavaScript's differ: which signs are spaces, how letters fold, what a sign is.

import { constants } from './constants.js'

const SPACES = '\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000'
const SPACE = new RegExp(`[${SPACES}]+`, 'u')

/** The text without spaces, or the given signs, at its ends. */
export function strip(text, signs = SPACES) {
  let start = 0
  let end = text.length
  while (start < end && signs.includes(text[start])) start += 1
  while (end > start && signs.includes(text[end - 1])) end -= 1
  return text.slice(start, end)
}

/** The words of a text: what stands between spaces. */
export function words(text) {
  return text.split(SPACE).filter((word) => word !== '')
}

/** The text with one space between its words, and none around them. */
export function tidied(text) {
  return words(text).join(' ')
}

/** The lines of a text, wherever Python's `splitlines` ends one. */
export function lines(text) {
  const found = text.split(/\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]/u)
  if (found.at(-1) === '') found.pop()
  return found
}

/** The number of signs in a text, whatever number of code units each takes. */
export function lengthOf(text) {
  let length = text.length
  for (const unit of text.match(/[\ud800-\udbff][\udc00-\udfff]/g) ?? []) length -= unit.length - 1
  return length
}

const isAscii = (text) => /^[\x00-\x7f]*$/.test(text)

/** Unicode's full case folding, so that ß and ss are one. */
export function casefold(text) {
  if (isAscii(text)) return text.toLowerCase()
  const folds = constants().casefold
  let folded = ''
  for (const sign of text) folded += folds[sign] ?? sign.toLowerCase()
  return folded
}

const folded = new Map()

/** The text in one case, without points, spaces, apostrophes and dashes. */
export function fold(text) {
  let found = folded.get(text)
  if (found === undefined) {
    found = folding(text)
    if (folded.size > 20_000) folded.clear()
    folded.set(text, found)
  }
  return found
}

function folding(text) {
  let now = casefold(without(text))
  while (!isAscii(now)) {
    const again = without(casefold(now.normalize('NFKC')))
    if (again === now) return now
    now = again
  }
  return now
}

function without(text) {
  const dropped = constants().data.folding.DROPPED
  let kept = ''
  for (const sign of text) if (!dropped.includes(sign)) kept += sign
  return kept
}

/** A name in lower case and without accents, as the lists of names write it. */
export function plain(name) {
  const lower = name.toLowerCase()
  if (isAscii(lower)) return lower
  const unlike = constants().data.names.UNLIKE
  return Array.from(lower, (sign) => unlike[sign] ?? sign).join('').normalize('NFKD').replace(/\p{Mn}/gu, '')
}

/** Whether every sign is a digit. */
export function isDigits(text) {
  return /^\p{Nd}+$/u.test(text)
}

/** Whether the text has a letter, and no letter of it in lower case. */
export function isUpper(text) {
  return /\p{Lu}/u.test(text) && !/[\p{Ll}\p{Lt}]/u.test(text)
}

/** Whether the text has a letter, and no letter of it in upper case. */
export function isLower(text) {
  return /\p{Ll}/u.test(text) && !/[\p{Lu}\p{Lt}]/u.test(text)
}

/** The text with the decimal digits of every script as 0 to 9. */
export function figures(text) {
  if (isAscii(text)) return text
  return text.normalize('NFKC').replace(/\p{Nd}/gu, (sign) => {
    const code = sign.codePointAt(0)
    let value = 0
    while (value < 9 && code > 0x39 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
    return code <= 0x39 ? sign : String(value)
  })
}
