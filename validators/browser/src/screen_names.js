// Names in free text: known first names and surnames, titles, and what stands where a name is said.

import { all, constants, endOf, made, search, start, whole } from './constants.js'
import { isBefore, isHarmless, isOrdinary, isTitle, listed, lowerNames, namesInLowerCase } from './screen_words.js'
import { nameList } from './standard.js'
import { fold, isLower, isUpper, plain } from './text.js'

const every = (name, text) => all('screen_names', name, text)
const isJoin = (gap) => whole('screen_names', 'JOINED', gap) !== null

/** `name` for each sign of a person's name in a text. */
export function* names(text) {
  const words = all('screen', 'CAPITAL', text)
  for (let place = 0; place < words.length; place += 1) if (isSaid(text, words, place)) yield 'name'
  for (const found of all('screen', 'UNSAID', text)) if (standsAlone(text, words, found)) yield 'name'
  for (const found of every('SAID', text)) if (isUnknown(text, found)) yield 'name'
  if (search('screen', 'CUED', text) !== null) {
    for (const { groups } of every('LOWER_TITLE', text)) if (isLowerName(groups.name, groups.title)) yield 'name'
  }
  const plainly = isUpper(text) ? text.toLowerCase() : text
  if (namesInLowerCase(plainly)) yield* inLowerCase(plainly)
}

/** `name` for each first name in lower case: long ones, or before a surname or a deed, or where a name is said. */
function* inLowerCase(text) {
  const words = every('LOWER_WORD', text)
  for (const [place, word] of words.entries()) {
    if (!lowerNames('given').has(word[0])) continue
    const after = words[place + 1]
    const joined = after !== undefined && [' ', '-'].includes(text.slice(endOf(word), after.index))
    const beside = joined && lowerNames('surnames').has(after[0])
    const before = text.slice(Math.max(0, word.index - constants().data.screen_names.REACH), word.index)
    const isLong = word[0].length >= constants().data.screen.LONG_LOWER
    if (isLong || beside || does(text, word) || search('screen_names', 'LOWER_SAID', before) !== null) yield 'name'
  }
}

/** Whether what follows a word is what people have or do. */
const does = (text, word) => start('screen_names', 'DOES', text.slice(endOf(word))) !== null

function isSaid(text, words, place) {
  const name = plain(words[place][0])
  if (isTitle(name) && isTitled(text, words, place)) return true
  if ((nameList('given').has(name) || nameList('given-words').has(name)) && isFirst(text, words, place)) return true
  return nameList('surnames').has(name) && (isLast(text, words, place) || isFamily(text, words, place))
}

/** Whether a surname is that of a family: the Shah family. */
function isFamily(text, words, place) {
  const word = words[place]
  if (nameList('ordinary').has(plain(word[0])) || isAcronym(word[0])) return false
  const said = start('screen_names', 'FAMILY', text.slice(endOf(word))) !== null
  return said && text.slice(Math.max(0, word.index - 4), word.index).toLowerCase() === 'the '
}

/** Whether a known first name is somebody's: not part of a law, an agency or a place, nor a mere word. */
function isFirst(text, words, place) {
  const word = words[place]
  const name = plain(word[0])
  const after = next(text, words, place)
  const surname = after ? plain(after[0]) : ''
  const known = nameList('surnames').has(surname) || nameList('surname-words').has(surname)
  const pair = after !== null && surname !== name && known && !listed('institution').has(surname)
  const certain = nameList('given').has(name) && !isAcronym(word[0]) && !nameList('ordinary').has(name)
  if (!pair && !certain && !does(text, word)) return false
  return !isPart(text, words, place) && !isListed(text, word.index, endOf(pair ? after : word))
}

/** Whether a known surname follows a word that may be a first name nobody listed. */
function isLast(text, words, place) {
  const word = words[place]
  if (isAcronym(word[0]) || nameList('ordinary').has(plain(word[0])) || place === 0) return false
  const before = words[place - 1]
  const gap = text.slice(endOf(before), word.index)
  if (!isJoin(gap) || gap.includes(',')) return false
  const first = plain(before[0])
  if (nameList('ordinary').has(first) || listed('before').has(first) || isTitle(first) || isAcronym(before[0])) return false
  return !isPart(text, words, place) && !isListed(text, before.index, endOf(word))
}

function isTitled(text, words, place) {
  const after = next(text, words, place) ?? numbered(text, words, place)
  if (after === null) return false
  const name = plain(after[0])
  if (isTitle(name)) return false
  const known = ['surnames', 'given', 'surname-words'].some((kind) => nameList(kind).has(name))
  const plainTitle = ['mr', 'mrs', 'ms', 'miss'].includes(plain(words[place][0]))
  if (nameList('ordinary').has(name) && !(known && plainTitle)) return false
  if (isAcronym(after[0]) && !known) return false
  if (isUpper(words[place][0]) && words[place][0].length > 2 && !known) return false
  return !isListed(text, words[place].index, endOf(after))
}

/** The word with a capital that follows after the number of an officer. */
function numbered(text, words, place) {
  const after = words[place + 1]
  if (after === undefined) return null
  return whole('screen_names', 'COLLAR', text.slice(endOf(words[place]), after.index)) === null ? null : after
}

/** Whether the word where a name is said is none that we know. */
function isUnknown(text, said) {
  const word = said.groups.name
  const name = plain(word)
  if (isOrdinary(name) || isTitle(name) || isAcronym(word) || word.length < 3) return false
  return !isListed(text, endOf(said) - word.length, endOf(said))
}

/** Whether a capital that no sentence gives belongs to an unknown word; after an article or "in" stand places. */
function standsAlone(text, words, found) {
  const place = firstFrom(words, found.index)
  if (place === words.length || words[place].index >= endOf(found) || isAcronym(words[place][0])) return false
  const word = words[place]
  const name = plain(word[0])
  if (isOrdinary(name) || nameList('places').has(name)) return false
  const before = every('WORD', text.slice(Math.max(0, word.index - 20), word.index)).at(-1)
  if (['_', '@', '/', '\\'].includes(text[endOf(word)])) return false
  const isInitial = text.slice(Math.max(0, word.index - 2), word.index) === '. '
  if (before && !isInitial && constants().data.screen_names.ARTICLES.includes(before[0].toLowerCase())) return false
  for (const [near, left, right] of [[place - 1, place - 1, place], [place + 1, place, place + 1]]) {
    if (near < 0 || near >= words.length) continue
    if (!/^[ -]$/.test(text.slice(endOf(words[left]), words[right].index))) continue
    const other = plain(words[near][0])
    const opens = near < place && opensSentence(text, words[near])
    if (opens && listed('word').has(fold(other))) continue
    if (isOrdinary(other) || listed('institution').has(other) || isAcronym(words[near][0])) return false
  }
  return !isTitle(name) && !isPart(text, words, place) && !isListed(text, word.index, endOf(word))
}

/** Which of the words, in order, is the first that begins at a place or after it. */
function firstFrom(words, index) {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle].index < index) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a word opens a sentence and has its capital from there. */
function opensSentence(text, word) {
  return search('screen_names', 'OPENING', text.slice(Math.max(0, word.index - 4), word.index)) !== null
}

function isLowerName(name, title) {
  if (!nameList('surnames').has(name)) return false
  return !['miss', 'ms'].includes(title.toLowerCase()) || !nameList('ordinary').has(name)
}

/** The word with a capital that follows at once, initials and particles apart. */
function next(text, words, place) {
  if (place + 1 === words.length) return null
  const after = words[place + 1]
  const gap = text.slice(endOf(words[place]), after.index)
  if (!isJoin(gap) || gap.startsWith(',')) return null
  const further = words[place + 2]
  const half = whole('screen_names', 'HALF', gap) !== null
  return half && further && isJoin(text.slice(endOf(after), further.index)) ? further : after
}

/** Whether a word is written as letters of its own: MARAC, CSPs; McDonald is none. */
function isAcronym(word) {
  if (isUpper(word)) return word.length <= constants().data.screen_names.LONGEST_ACRONYM
  return !isLower(word.slice(1)) && !word.startsWith('Mc') && !word.startsWith('Mac')
}

/** Whether a name is part of a longer one that is no person's: St Helen's Hospital, the Alice Smith Trust. */
function isPart(text, words, place) {
  const start = words[place].index
  const earlier = every('WORD', text.slice(Math.max(0, start - 20), start)).at(-1)
  if (earlier && [' ', '-'].includes(text[start - 1]) && isBefore(fold(earlier[0]))) return true
  const letter = constants().data.screen.LETTER
  const bridge = made('bridge', () => ({
    source: `(?:['’]s)?[ \\-](?:[${letter}'’]+[ \\-]){0,3}(?:and |& |of )?`,
    flags: 'v',
  }), 'whole')
  const letters = made('letters', () => ({ source: `[${letter}]+`, flags: 'v' }), 'all')
  for (const later of words.slice(place + 1, place + 4)) {
    const gap = text.slice(endOf(words[place]), later.index)
    if (gap.length > constants().data.screen_names.REACH || !bridge.test(gap)) return false
    const between = gap.match(letters) ?? []
    if (between.some((part) => isLower(part[0]) && !['s', 'and', 'of', 'the'].includes(part))) return false
    if (listed('institution').has(fold(later[0]))) return true
  }
  return false
}

/** Whether a listed law, agency, place or title of a job covers the words from start to end. */
function isListed(text, start, end) {
  const reach = constants().data.screen_names.REACH
  const from = Math.max(0, start - reach)
  const window = text.slice(from, end + reach)
  const spans = every('WORD', window).map((word) => [word.index, endOf(word)])
  const starts = spans.map(([left]) => left).filter((left) => left <= start - from).slice(-5)
  const ends = spans.map(([, right]) => right).filter((right) => right >= end - from).slice(0, 5)
  return starts.some((left) => ends.some((right) => isHarmless(fold(window.slice(left, right)))))
}
