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

/** First names, or surnames, that are a name even in lower case: no word, place or agency. */
export function lowerNames(kind) {
  return once(`lower ${kind}`, () => {
    const words = ['seldom-words', 'ordinary', 'places'].map(nameList)
    const shortest = constants().data.screen.SHORTEST_LOWER
    const isName = (name) => name.length >= shortest && !words.some((held) => held.has(name))
    return new Set([...nameList(kind)].filter(isName))
  })
}

/** Whether a first name in lower case stands between blanks; commas and other endings count for nothing. */
export function namesInLowerCase(text) {
  const given = lowerNames('given')
  const bare = constants().data.screen.ENDINGS.reduce((held, ending) => held.replaceAll(ending, ''), text)
  return bare.split(' ').some((word) => given.has(word))
}

/** Whether a word stands before the name of a building or an agency, as it stands or as Welsh changes it. */
export function isBefore(word) {
  const before = listed('before')
  return (
    before.has(word) ||
    constants().data.screen.MUTATED.some(
      ([changed, first]) => word.startsWith(changed) && before.has(first + word.slice(changed.length)),
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
