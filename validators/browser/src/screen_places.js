// Where people live, for the privacy screen: postcodes and streets, but for the addresses of public offices.

import { all, constants, endOf, search, whole } from './constants.js'
import { listed } from './screen_words.js'
import { fold, isLower, isUpper } from './text.js'

const find = (name, text) => search('screen_places', name, text)
const every = (name, text) => all('screen_places', name, text)
const span = (match) => [match.index, endOf(match)]

/** Where full postcodes stand; one written in mixed case, or a number and an ordinal, is none. */
export function postcodes(text) {
  return every('POSTCODE', text)
    .filter(([found]) => {
      const letters = found.match(/\p{L}/gu)?.join('') ?? ''
      return isUpper(letters) || (isLower(letters) && find('ORDINAL', found) === null)
    })
    .map(span)
}

/** Where addresses of houses stand, in English and Welsh. */
export function streets(text) {
  const found = []
  if (find('HOUSE', text) !== null) {
    for (const match of every('ENGLISH', text)) {
      const year = /^(?:19|20)[0-9]{2}$/.test(match.groups.number)
      const doubtful = year && whole('screen_places', 'DOUBTFUL', match.groups.type) !== null
      if (!doubtful && isHouse(text, match)) found.push(span(match))
    }
    found.push(...every('WELSH', text).filter((match) => isHouse(text, match)).map(span))
  }
  const lower = text.toLowerCase()
  const { FLATS, HOMES, STREETS } = constants().data.screen_places
  if (FLATS.some((sign) => lower.includes(sign))) found.push(...every('FLAT', text).map(span))
  if (HOMES.some((sign) => lower.includes(sign))) found.push(...every('LOWER', text).map(span))
  if (STREETS.some((sign) => lower.includes(sign))) found.push(...every('NUMBERED', text).map(span))
  return found
}

/** Whether a number is that of a house: no stage, level or page, and none of courts. */
function isHouse(text, match) {
  const before = text.slice(Math.max(0, match.index - 20), match.index)
  return find('COURTS', match[0]) === null && find('ENUMERATED', before) === null
}

/** Whether an address is that of a public office: a listed one, or one beside the name of an office. */
export function isPublic(text, start, end) {
  const here = fold(text.slice(start, end))
  if ([...listed('address')].some((known) => here.includes(known) || known.includes(here))) return true
  const before = find('BEFORE', text.slice(Math.max(0, start - 90), start))[0]
  const tokens = every('TOKEN', before).map(([token]) => token)
  const small = constants().data.screen_places.SMALL
  let first = tokens.length
  while (first && (small.includes(tokens[first - 1]) || !isLower(tokens[first - 1].slice(0, 1)))) first -= 1
  const beside = fold(tokens.slice(first).join(''))
  const leading = fold(tokens.slice(Math.max(0, first - 3), first).join(''))
  return [...listed('office')].some((office) => beside.includes(office) || leading.endsWith(office))
}
