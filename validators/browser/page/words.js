// The words of the page in both languages: those of the service's pages, and the few that differ here.

import shared from '../../../service/dardr_service/web/words.json'
import own from './words.json'

const CATALOGUE = { ...shared, ...own }
const EVERY = /\{(\w+)\}/g

export const LANGUAGES = ['en', 'cy']

/** A function from a key and its values to the words in a language. */
export function wordsIn(language) {
  const plural = new Intl.PluralRules(language)
  const number = new Intl.NumberFormat('en')
  return (key, values = {}) => {
    const text = CATALOGUE[key][language]
    const chosen = typeof text === 'string' ? text : (text[plural.select(values.count)] ?? text.other)
    return chosen.replace(EVERY, (_, name) => (typeof values[name] === 'number' ? number.format(values[name]) : values[name]))
  }
}

/** A day as people write it: 1 June 2026, 1 Mehefin 2026. */
export function dayInWords(day, language) {
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${CATALOGUE.months[language][month - 1]} ${year}`
}
