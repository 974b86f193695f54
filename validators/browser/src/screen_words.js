// Words that are no names: titles, everyday words, phrases of laws, agencies and places.

import { constants } from './constants.js'
import { nameList, once, phraseValues } from './standard.js'

/** Whether a plain word is a title that stands before a name. */
export function isTitle(name) {
  return once('titles', () => new Set(constants().data.screen.TITLES)).has(name)
}

/** Whether a plain word is of places, agencies or everyday sentences, as it stands or as Welsh changes it. */
export function isOrdinary(name) {
  const ordinary = nameList('ordinary')
  return (
    ordinary.has(name) ||
    constants().data.screen.MUTATED.some(
      ([changed, first]) => name.startsWith(changed) && ordinary.has(first + name.slice(changed.length)),
    )
  )
}

/** The phrases that name no person, of one kind, folded. */
export function listed(kind) {
  return once(`listed ${kind}`, () => {
    const found = new Set()
    for (const [phrase, kinds] of phraseValues('not-personal')) {
      if (kinds.split(/\s+/).includes(kind)) found.add(phrase)
    }
    return found
  })
}

/** The listed laws, agencies, places, titles of jobs and words. */
export function isHarmless(phrase) {
  return ['law', 'agency', 'place', 'job', 'word'].some((kind) => listed(kind).has(phrase))
}
