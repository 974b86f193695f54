// Whether the reference of a review lasts: it names nobody, and does not hold the day of publication in figures.

import { all, constants } from './constants.js'
import { trouble } from './drafts.js'
import { names } from './screen_names.js'
import { isOrdinary, isTitle } from './screen_words.js'
import { nameList, once, registers, speaker } from './standard.js'
import { plain } from './text.js'

/** The references of reviews that name somebody or hold the day of publication, where the rule is not broken yet. */
export function* referenceTroubles(submission, broken) {
  const { CHECK, FIELD, TABLE } = constants().data.lasting
  const rule = speaker(CHECK, TABLE, FIELD)
  const said = new Set(broken.filter((one) => one.rule === rule && one.table === TABLE).map((one) => one.index))
  for (const { index, values } of submission.rows.get(TABLE) ?? []) {
    const text = values.get(FIELD)
    if (said.has(index) || typeof text !== 'string') continue
    if (namesSomebody(text) || holdsDay(text, values.get('published_date'))) {
      yield trouble(CHECK, TABLE, { row: index + 1, field: FIELD })
    }
  }
}

const wordsIn = (text) => all('lasting', 'WORDS', text).map(([word]) => word)

/** Whether a reference certainly holds the name of a person: to this, and to the screen of free text. */
export function namesSomebody(reference, { inFull = false } = {}) {
  const words = wordsIn(reference.replace(/(?<=[a-z])(?=[A-Z])/g, ' '))
  if (!words.some((_, place) => isName(words, place, inFull))) return false
  return names(words.map(capitalized).join(' ')).next().value !== undefined
}

const capitalized = (word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()

function isName(words, place, inFull) {
  const [word, after] = [words[place], words[place + 1] ?? '']
  const [name, first] = [plain(word), plain(after)]
  if (isTitle(name)) return isSurname(after)
  if (name.length < constants().data.lasting.SHORTEST || isOrdinary(name)) return false
  if (nameList('given').has(name) && (isSurname(after) || (!inFull && standsAlone(word)))) return true
  return isSurname(word) && nameList('given').has(first) && !isOrdinary(first) && !places().has(first)
}

function isSurname(word) {
  const name = plain(word)
  return name.length >= constants().data.lasting.SHORTEST && ['surnames', 'surname-words'].some((kind) => nameList(kind).has(name))
}

/** Whether a first name is written as one: neither in capitals throughout nor without any. */
function standsAlone(word) {
  const name = plain(word)
  return /^[\p{Lu}\p{Lt}]\P{Lu}*$/u.test(word) && !nameList('surname-words').has(name) && !places().has(name)
}

/** The words in the names of areas. */
function places() {
  return once('words of areas', () => {
    const found = Object.values(registers().areas).flatMap((area) => wordsIn(Object.values(area.name).join(' ')))
    return new Set(found.map(plain))
  })
}

/** Whether six figures are the day of publication, year first or last. */
function holdsDay(text, day) {
  if (typeof day !== 'string' || day.length !== '2024-02-15'.length) return false
  const [year, month, date] = [day.slice(2, 4), day.slice(5, 7), day.slice(8, 10)]
  const figures = all('lasting', 'SIX_DIGITS', text).map(([found]) => found)
  return figures.some((found) => found === year + month + date || found === date + month + year)
}
