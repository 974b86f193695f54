// Addresses of records as linked data, and what a JSON-LD document may say about itself.

import { whole } from '../constants.js'
import { once, ownContext, prefixes, tables } from '../standard.js'
import { lengthOf } from '../text.js'
import { isSame } from './json.js'

const CONTEXT = 'https://w3id.org/dardr/context.jsonld'
const RECORDS = 'https://w3id.org/dardr/id/'
const LONGEST = 300
const ESCAPED = /[ <>"{}|\\^`%#?[\]\p{C}\p{Z}]/gu

/** The address of a record. */
export function recordAddress(table, key) {
  const escaped = key.replace(ESCAPED, (sign) => encodeURIComponent(sign))
  return `${RECORDS}${table}/${escaped}`
}

/** Whether a text may stand as the address of a record: http, https or urn, and not overlong. */
export function isAddress(text) {
  return typeof text === 'string' && lengthOf(text) < LONGEST && whole('addresses', 'ADDRESS', text) !== null
}

/** Whether a document leans on a context that is not ours: another address, or one that changes our terms. */
export function foreignContext(value) {
  if (Array.isArray(value)) return value.some(foreignContext)
  if (!(value instanceof Map)) return false
  if (value.has('@context') && !isAccepted(value.get('@context'))) return true
  return [...value].some(([name, part]) => name !== '@context' && foreignContext(part))
}

function isAccepted(context) {
  if (Array.isArray(context)) return context.every((part) => !Array.isArray(part) && isAccepted(part))
  if (context instanceof Map) {
    return isSame(context, own()) || [...context].every(([name, meaning]) => isPrefix(name, meaning))
  }
  return context === CONTEXT
}

function isPrefix(name, meaning) {
  const isField = [...tables().values()].some((table) => table.fields.has(name))
  const ours = tables().has(name) || Object.hasOwn(prefixes(), name) || isField
  return !ours && !name.startsWith('@') && isAddress(meaning)
}

const own = () => once('context', () => mapped(ownContext()['@context']))

function mapped(value) {
  if (Array.isArray(value)) return value.map(mapped)
  if (value === null || typeof value !== 'object') return Number.isInteger(value) ? BigInt(value) : value
  return new Map(Object.entries(value).map(([key, part]) => [key, mapped(part)]))
}
