// The identifiers that the privacy screen stops at: numbers, addresses, accounts. Kinds are said, never texts.

import { all, constants, search, start } from './constants.js'
import { isNhsNumber } from './nhs_numbers.js'
import { isPublic, postcodes, streets } from './screen_places.js'
import { listed } from './screen_words.js'
import { nameList } from './standard.js'
import { fold } from './text.js'

const find = (name, text) => search('screen_numbers', name, text)
const every = (name, text) => all('screen_numbers', name, text)
const digitsOf = (text) => text.replace(/[^0-9]/g, '')

/** The kinds of structured details in a text, each once. */
export function* identifiers(text) {
  const lower = text.toLowerCase()
  const longest = Math.max(0, ...every('RUN', text).map(([run]) => run.match(/\p{Nd}/gu)?.length ?? 0))
  for (const [kind, fewest, signs] of constants().kinds) {
    if (longest < fewest || (signs.length && !signs.some((sign) => lower.includes(sign)))) continue
    if (HOLDS[kind](text)) yield kind
  }
}

/** Whether a text holds a full day on which a person alive in these years may have been born. */
export function birthDates(text) {
  const [first, last] = constants().data.screen_numbers.BORN_BETWEEN
  if (find('YEARS', text) === null) return false
  return every('FULL_DATE', text).some((found) => {
    const year = Number(found.slice(1).find((group) => group))
    return year >= first && year <= last && find('ENACTED', text.slice(0, found.index).slice(-80)) === null
  })
}

function nhsNumber(text) {
  for (const found of every('TEN', text)) {
    const digits = digitsOf(found[0])
    if (digits[0] === '0' || new Set(digits).size === 1 || isOfADocument(text, found)) continue
    if (isNhsNumber(digits)) return true
  }
  return find('NHS_CUED', text) !== null
}

/** Whether a number without a gap follows the word for an invoice, a budget or the like. */
function isOfADocument(text, found) {
  const before = text.slice(Math.max(0, found.index - constants().data.screen_numbers.LONGEST_CUE), found.index)
  return !/[^0-9]/.test(found[0]) && find('DOCUMENT', before) !== null
}

const email = (text) => every('EMAIL', text).some((found) => !isRole(found[1], found[2].toLowerCase()))

/** Whether a mailbox belongs to an office: a word for one at a public body, or nothing but such a word anywhere. */
function isRole(mailbox, domain) {
  const parts = mailbox.toLowerCase().split(/[._+-]/).filter((part) => part !== '')
  const roles = listed('mailbox')
  if (roles.has(fold(mailbox))) return true
  if (find('PUBLIC_DOMAIN', domain) === null || parts.some((part) => nameList('given').has(part))) return false
  return parts.some((part) => [...roles].some((role) => role.length > 2 && part.includes(role)))
}

function phone(text) {
  const shortest = constants().data.screen_numbers.SHORTEST_ABROAD
  for (const met of every('PHONE', text)) {
    const [found] = met
    if (isOfADocument(text, met) || (found.startsWith('00') && digitsOf(found).length < shortest)) continue
    const home = found.replaceAll('+44', '0').replace('0044', '0')
    const digits = digitsOf(home).replace('00', '0')
    const ours = found.startsWith('+44') || found.startsWith('0044')
    const abroad = (found.startsWith('+') || found.startsWith('00')) && !ours
    const geographic = /^0[127]/.test(digits) && digits.length >= 10 && digits.length <= 11
    const dated = start('screen_numbers', 'DATED', found) !== null
    if ((abroad || geographic) && !listed('helpline').has(digits) && !dated) return true
  }
  return find('PHONE_CUED', text) !== null
}

function handle(text) {
  for (const [found] of every('HANDLE', text)) {
    if (find('PUBLIC_HANDLE', found) === null && !listed('handle').has(fold(found))) return true
  }
  return every('ACCOUNT', text).some(([found]) => find('PUBLIC_HANDLE', found) === null)
}

function vehicle(text) {
  if (find('MIXED', text) === null) return false
  if (find('VEHICLE', text) !== null) return true
  const lower = text.toLowerCase()
  const cued = constants().data.screen_numbers.VEHICLE_SIGNS.some((sign) => lower.includes(sign))
  return cued && find('VEHICLE_CUED', text) !== null
}

const postcode = (text) => find('MIXED', text) !== null && postcodes(text).some(([from, to]) => !isPublic(text, from, to))

const street = (text) => streets(text).some(([from, to]) => !isPublic(text, from, to))

const searched = (name) => (text) => find(name, text) !== null

const HOLDS = {
  'nhs-number': nhsNumber,
  'ni-number': searched('INSURANCE'),
  postcode,
  email,
  phone,
  'birth-date': searched('BIRTH'),
  address: street,
  'police-reference': searched('POLICE'),
  handle,
  vehicle,
  bank: searched('BANK'),
  'hospital-number': searched('HOSPITAL'),
}

