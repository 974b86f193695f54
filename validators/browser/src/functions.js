// The declared functions of a condition, on canonical values. Every one answers for any given value.

import { CelScalar, celFunc } from '@bufbuild/cel'

import { before, isPartialDate, monthsAfter, notBefore, within } from './calendar.js'
import { once, registers, remits, scheme } from './standard.js'

const { STRING, INT, BOOL } = CelScalar

/** The broader notation of a code; empty where it has none. */
const broader = (name, code) => scheme(name).concepts[code]?.broader ?? ''

/** Whether the code was, or may have been, in force on the day: false only when it certainly was not. */
function inForce(name, code, day) {
  const concept = scheme(name).concepts[code]
  if (concept === undefined || !isPartialDate(day)) return true
  return within(day, concept.valid_from, concept.planned ? null : concept.valid_to) !== false
}

/** Whether the mapping of remits gives the theme to the body; false for a body that it lacks. */
const inRemit = (body, theme) => remits()[body]?.includes(theme) ?? false

/** Whether two codes of the agency list are one body, or one took over from the other. */
function sameBody(one, two) {
  const line = once('succession', () => succession(scheme('agency').concepts))
  return one === two || (line.has(one) && line.get(one) === line.get(two))
}

/** Code -> the set of codes that follow one another, it among them. */
function succession(concepts) {
  const line = new Map()
  for (const [code, concept] of Object.entries(concepts)) {
    const joined = new Set()
    for (const other of [code, ...(concept.planned ? [] : concept.replaced_by)]) {
      for (const name of line.get(other) ?? [other]) joined.add(name)
    }
    for (const name of joined) line.set(name, joined)
  }
  return line
}

/** Whether the code of a partnership's area had certainly ended on the day. */
function endedArea(code, day) {
  const area = registers().areas[code]
  return area?.type === 'csp' && area.valid_to !== null && before(area.valid_to, day)
}

const DECLARED = [
  celFunc('before', [STRING, STRING], BOOL, before),
  celFunc('not_before', [STRING, STRING], BOOL, notBefore),
  celFunc('months_after', [STRING, INT], STRING, (day, months) => monthsAfter(day, Number(months))),
  celFunc('broader', [STRING, STRING], STRING, broader),
  celFunc('in_force', [STRING, STRING, STRING], BOOL, inForce),
  celFunc('is_wales', [STRING], BOOL, (area) => area.startsWith('W')),
  celFunc('has_remit', [STRING], BOOL, (body) => Object.hasOwn(remits(), body)),
  celFunc('in_remit', [STRING, STRING], BOOL, inRemit),
  celFunc('same_body', [STRING, STRING], BOOL, sameBody),
  celFunc('ended_area', [STRING, STRING], BOOL, endedArea),
]

const BUILT_IN = ['has', 'size']

/** The functions that conditions may call here, besides CEL's own methods. */
export const declaredFunctions = () => DECLARED

/** The names of all functions that a condition may call. */
export const knownFunctions = () => new Set([...BUILT_IN, ...DECLARED.map((found) => found.name)])
