// Which area or organisation a text names.

import { constants, made } from './constants.js'
import { once, registers } from './standard.js'
import { fold, words } from './text.js'

/** Whether a text is the code of an area. */
export const isArea = (text) => Object.hasOwn(registers().areas, text)

/** Codes of the areas that a text may mean, of one type or of any. */
export function findArea(text, type = null) {
  const index = registers().area_index
  let found = []
  if (isArea(text.toUpperCase())) found = [text.toUpperCase()]
  else {
    const key = keys(text, ['_PARTNERSHIPS', '_BODIES']).find((name) => Object.hasOwn(index, name))
    if (key !== undefined) found = index[key]
  }
  return found.filter((code) => type === null || registers().areas[code].type === type)
}

/** A name folded, without the words for a partnership, council or police force where they can be taken off. */
export function shortName(text) {
  const found = keys(text, ['_PARTNERSHIPS', '_BODIES'])
  return found.reduce((short, key) => (Array.from(key).length < Array.from(short).length ? key : short), found[0] ?? '')
}

/** Folded name -> codes of the areas that are called so, of one type or of any. */
export function namedAreas(type) {
  const { areas, area_index: index } = registers()
  return once(`named areas ${type}`, () => {
    const ofOne = Object.entries(index).map(([name, codes]) => [
      name,
      codes.filter((code) => type === null || areas[code].type === type),
    ])
    return Object.fromEntries(ofOne.filter(([, codes]) => codes.length))
  })
}

/** Whether a text names a real partnership that has no code of its own. */
export function isUncodedPartnership(text) {
  const uncoded = once('uncoded', () => new Set(registers().uncoded_partnerships.map(fold)))
  return keys(text, ['_PARTNERSHIPS']).some((key) => uncoded.has(key))
}

/** Codes of the organisations that a text may mean. */
export function findOrganisation(text) {
  const { organisations, organisation_index: index } = registers()
  if (Object.hasOwn(organisations, text)) return [text]
  const key = fold(text)
  return Object.hasOwn(index, key) ? index[key] : []
}

/** Folded forms of a name: as written first, then without the words for its body. */
function keys(text, groups) {
  const tidy = words(text.replaceAll('&', ' and ')).join(' ')
  const found = [text, tidy]
  for (const group of groups) {
    constants().area_names[group].forEach((given, place) => {
      const match = made(`area_names.${group}.${place}`, () => given, 'whole').exec(tidy)
      if (match !== null) found.push(match[1])
    })
  }
  return [...new Set(found.map(fold).filter((key) => key !== ''))]
}
