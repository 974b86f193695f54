// The codes that a text in no list most likely means: offered with a score, never applied by themselves.

import { within } from './calendar.js'
import { constants } from './constants.js'
import { rounded } from './numbers.js'
import { namedAreas, shortName } from './registers.js'
import { registers, scheme } from './standard.js'
import { fold } from './text.js'

/** The codes and likenesses from 0 to 1 of the labels and synonyms most like a text, the likeliest first. */
export function ranked(index, text) {
  const { LIKELY, MOST, SHORTEST } = constants().data.suggestions
  const wanted = Array.from(fold(text))
  if (wanted.length < SHORTEST) return []
  const found = Object.entries(index)
    .map(([name, codes]) => ({ codes, score: likeness(wanted, Array.from(name), LIKELY) }))
    .filter(({ score }) => score >= LIKELY)
  const best = new Map()
  const ranks = ({ score }) => Math.round(score * 1e6)
  for (const { codes, score } of found.sort((one, two) => ranks(two) - ranks(one))) {
    for (const code of codes) if (!best.has(code)) best.set(code, rounded(score / 100))
  }
  return [...best].slice(0, MOST)
}

/** The areas whose names are most like a text, the words for a partnership taken off. */
export const rankedAreas = (text, type) => ranked(namedAreas(type), shortName(text))

/** The agencies and organisations whose names are most like a text. */
export const rankedOrganisations = (text) =>
  ranked({ ...registers().organisation_index, ...scheme(constants().data.suggestions.AGENCY).index }, text)

/** A sentence in each language that names codes with their labels. */
export function inWords(column, codes) {
  const { OTHERS } = constants().data.suggestions
  const labels = codes.map((code) => [code, labelOf(column, code)]).filter(([, label]) => label !== null)
  return Object.fromEntries(
    Object.entries(OTHERS).map(([language, words]) => {
      const told = labels.map(([code, label]) => `${label[language] || label.en} (${code})`)
      return [language, told.length ? words.replace('{codes}', () => told.join('; ')) : '']
    }),
  )
}

function labelOf(column, code) {
  const { AGENCY } = constants().data.suggestions
  const concepts = ['code', 'organisation'].includes(column.type) ? scheme(column.scheme ?? AGENCY).concepts : {}
  const own = (held) => (Object.hasOwn(held, code) ? held[code] : undefined)
  const { organisations, areas } = registers()
  return own(concepts)?.label ?? own(organisations)?.name ?? own(areas)?.name ?? null
}

/** The value with every code that had ended by the day replaced by what took over; null where that is not one thing. */
export function successor(column, value, day) {
  const follow = ['csp', 'area'].includes(column.type) ? areaAfter : codeAfter
  const found = [value].flat().map((one) => follow(String(one), day, column))
  return found.includes(null) ? null : [...new Set(found)].join(';')
}

function codeAfter(given, day, { scheme: name }) {
  const { concepts } = scheme(name)
  const passed = []
  let code = given
  while (Object.hasOwn(concepts, code) && within(day, concepts[code].valid_from, endOf(concepts[code])) === false) {
    const after = concepts[code].replaced_by
    passed.push(code)
    if (after.length !== 1 || passed.includes(after[0])) return null
    code = after[0]
  }
  return code
}

const endOf = (concept) => (concept.planned ? null : concept.valid_to)

/** An area that took over and has no code of its own as a partnership is given by its name. */
function areaAfter(code, day) {
  const { areas } = registers()
  const area = areas[code]
  if (!area?.valid_to || area.valid_to >= day) return code
  const after = area.replaced_by.length === 1 ? areas[area.replaced_by[0]] : undefined
  return after?.name.en ?? null
}

/** How alike two texts are, of 100: the share of their signs that stand in both in the same order (Indel ratio). */
function likeness(one, two, least) {
  const total = one.length + two.length
  if (total === 0) return 100
  if (2 * Math.min(one.length, two.length) < (least / 100) * total - 1e-9) return 0
  return (1 - (total - 2 * commonLength(one, two)) / total) * 100
}

/** The length of the longest run of signs, not always side by side, that both texts hold. */
function commonLength(one, two) {
  let before = new Uint16Array(two.length + 1)
  for (const sign of one) {
    const now = new Uint16Array(two.length + 1)
    for (let at = 0; at < two.length; at += 1) {
      now[at + 1] = sign === two[at] ? before[at] + 1 : Math.max(now[at], before[at + 1])
    }
    before = now
  }
  return before[two.length]
}
