// What may be shown: identifiers and headings that cannot hold a person's details.

import { constants, search, whole } from './constants.js'
import { nameOf, stemOf } from './formats/paths.js'
import { namesSomebody as namesSomebodyIn } from './lasting.js'
import { isNhsNumber } from './nhs_numbers.js'
import { details } from './screen.js'
import { isTitle } from './screen_words.js'
import { casefold } from './text.js'

// Words of a name, its parts told apart so that no text takes longer than its length.
const PLAIN_NAME = /^[A-Za-z][a-z0-9]*(?:[ _-][a-z0-9]+)*$/

/** The identifier, or a mask where it does not look like one or may hold personal details. */
export function shownIdentifier(text) {
  const plain = text.replaceAll('-', '').replaceAll('/', '')
  const hidden =
    namesSomebodyIn(text) ||
    whole('privacy', 'IDENTIFIER', text) === null ||
    search('privacy', 'TWO_NAMES', text) !== null ||
    isNhsNumber(plain) ||
    whole('privacy', 'NATIONAL_INSURANCE', plain) !== null
  return hidden ? constants().data.privacy.HIDDEN : text
}

/** The heading of a column that is not in the standard, or null where it is not plainly a heading. */
export function shownHeading(text) {
  const isPlain = whole('privacy', 'HEADING', text) !== null && search('privacy', 'TEN_DIGITS', text) === null
  return isPlain && !namesSomebody(text) ? text : null
}

/** The name of a sheet, or of a file in a folder, that is no table: a mask where it is more than plain words. */
export function shownPart(name) {
  const { HIDDEN, LONGEST_NAME } = constants().data.privacy
  const [stem, suffix] = parts(name)
  const isPlain = PLAIN_NAME.test(stem) && stem.length <= LONGEST_NAME && /^[\x00-\x7f]*$/.test(suffix)
  if (isPlain && search('privacy', 'TEN_DIGITS', stem) === null && !namesSomebody(stem)) return stem + suffix
  return HIDDEN + (/^\.[\p{L}\p{N}]+$/u.test(suffix) ? suffix.slice(0, 5) : '')
}

/** The name of the file that was sent, masked where it holds personal details; a day in it is no such detail. */
export function shownFile(name) {
  const [stem, suffix] = parts(name)
  return identifies(stem) ? constants().data.privacy.HIDDEN + suffix.slice(0, 5) : stem + suffix
}

/** The last part of a name, and its ending as written. */
function parts(name) {
  const stem = stemOf(name)
  return [stem, nameOf(name).slice(stem.length)]
}

/** Whether a name of a column, sheet or file has personal details, or a title before what may be a name. */
function namesSomebody(text) {
  return casefold(text).split(/[^a-z]+/).some(isTitle) || identifies(text)
}

/** Whether the privacy screen finds more than a day in the words of a name. */
function identifies(text) {
  for (const kind of details(text.replace(/[_.-]+/g, ' '))) if (kind !== 'date') return true
  return false
}
