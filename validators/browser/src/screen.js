// The privacy screen: whether a free text holds what identifies a person. A net, not a promise.
//
// Patterns and lists are those of the Python screen, exported; what is done with them is written here anew.

import { all, constants, search } from './constants.js'
import { names } from './screen_names.js'
import { birthDates, identifiers } from './screen_numbers.js'
import { isOrdinary, isTitle, namesInLowerCase } from './screen_words.js'
import { nameList, once } from './standard.js'
import { plain } from './text.js'

/** Whether people word the texts of a column themselves. */
export function isFreeText(column) {
  return ['text', 'email'].includes(column.type) || (column.type === 'string' && constants().data.screen.FREE_STRINGS.includes(column.name))
}

/** How much is to be made of a text: `error`, `warning`, or null where nothing was found. */
export function severity(text) {
  if (search('screen', 'NUMBERS', text) !== null) {
    if (identifiers(text).next().value !== undefined) return 'error'
    if (birthDates(text)) return 'warning'
  }
  return mayName(text) && names(text).next().value !== undefined ? 'warning' : null
}

/** The kinds of personal details in a text, never the details. */
export function* details(text) {
  if (search('screen', 'NUMBERS', text) !== null) {
    yield* identifiers(text)
    if (birthDates(text)) yield 'date'
  }
  if (mayName(text)) yield* names(text)
}

/** Whether a text holds a word that may be a name, so that a closer look is worth its time. */
export function mayName(text) {
  return (
    all('screen', 'CAPITAL', text).some(([word]) => isSign(word)) ||
    all('screen', 'UNSAID', text).some(([place]) => isUnknown(place)) ||
    search('screen', 'CUED', text) !== null ||
    namesInLowerCase(text)
  )
}

/** Whether a word with a capital is a known name or a title. */
function isSign(word) {
  const name = plain(word)
  return isTitle(name) || ['given', 'given-words', 'surnames'].some((kind) => nameList(kind).has(name))
}

/** Whether the word with a capital at a place is none that we know. */
function isUnknown(place) {
  const memory = once('unknown places', () => new Map())
  if (!memory.has(place)) {
    const found = search('screen', 'CAPITAL', place)
    const name = found === null ? '' : plain(found[0])
    memory.set(place, found !== null && !isOrdinary(name) && !nameList('places').has(name))
  }
  return memory.get(place)
}
