// The code that a text in no list most likely means: offered with a score, never applied by itself.

import { within } from './calendar.js'
import { rounded } from './numbers.js'
import { registers, scheme } from './standard.js'
import { fold } from './text.js'

const LIKELY = 70
const SHORTEST = 3

/** Code and likeness from 0 to 1 of the label or synonym most like a text; null where none is likely. */
export function nearest(index, text) {
  const wanted = Array.from(fold(text))
  if (wanted.length < SHORTEST) return null
  let best = null
  let most = 0
  for (const [name, codes] of Object.entries(index)) {
    const score = likeness(wanted, Array.from(name))
    if (score >= LIKELY && score > most) [best, most] = [codes[0], score]
  }
  return best === null ? null : [best, rounded(most / 100)]
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
function likeness(one, two) {
  const total = one.length + two.length
  if (total === 0) return 100
  if (2 * Math.min(one.length, two.length) < (LIKELY / 100) * total - 1e-9) return 0
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
