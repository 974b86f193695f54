// The compiled standard as running code sees it: tables, profiles, code lists, registers, names, rules.

import { useConstants } from './constants.js'
import { fold } from './text.js'

let held = null
let caches = new Map()

/** Take the compiled files: tables, rules, vocabularies, registers, names, constants, and their digests. */
export function use(content) {
  held = content
  caches = new Map()
  useConstants(content.constants)
}

function compiled() {
  if (held === null) throw new Error('expected the compiled standard to be loaded first: use() of standard.js')
  return held
}

/** What a function makes of the standard, made once. */
export function once(name, make) {
  if (!caches.has(name)) caches.set(name, make())
  return caches.get(name)
}

/** The digests of rules and of lists and registers. */
export const digests = () => compiled().digests

/** The editions of the standard, earliest first: two numbers such as `1.0` -> the whole of it. */
export function editions() {
  const { edition, editions: all } = compiled().tables
  return all ?? { [edition.split('.').slice(0, 2).join('.')]: edition }
}

/** Name -> table: those of a return in the order of the standard, then those that stand alone. */
export function tables() {
  return once('tables', () => {
    const { tables: sent, other_classes: others } = compiled().tables
    const all = [...sent, ...(others ?? []).filter((item) => item.stands_alone)]
    return new Map(all.map((item) => [item.name, tableOf(item)]))
  })
}

function tableOf(item) {
  return {
    name: item.name,
    title: item.title,
    key: item.key,
    parentTable: item.parent?.table ?? null,
    parentField: item.parent?.field ?? null,
    nestedIn: item.nested_in,
    unique: item.unique,
    className: item.class,
    standsAlone: item.stands_alone ?? false,
    fields: new Map(item.fields.map((field) => [field.name, field])),
  }
}

/** Name -> profile. */
export function profiles() {
  return once('profiles', () => new Map(Object.entries(compiled().tables.profiles)))
}

/** The name of the profile of a return that does not say otherwise. */
export function everydayProfile() {
  return [...profiles()].find(([, profile]) => profile.everyday)[0]
}

/** Prefix -> namespace of the terms of linked data. */
export const prefixes = () => compiled().tables.prefixes

/** The tables above a table, nearest first. */
export function ancestors(name) {
  const found = []
  for (let above = tables().get(name).parentTable; above; above = tables().get(above).parentTable) found.push(above)
  return found
}

/** The tables that stand under a table in nested JSON. */
export function nested(name) {
  return [...tables().values()].filter((table) => table.nestedIn === name).map((table) => table.name)
}

/** A code list by name. */
export function scheme(name) {
  const found = compiled().vocabularies.schemes[name]
  if (found === undefined) throw new Error(`expected the name of a code list, met ${name}`)
  return found
}

/** The codes that a text may mean, best first: an exact code stands alone. */
export function findCode(schemeName, text) {
  const { concepts, index } = scheme(schemeName)
  if (Object.hasOwn(concepts, text)) return [text]
  const key = fold(text)
  return Object.hasOwn(index, key) ? index[key] : []
}

/** Folded phrase -> value of one list of phrases. */
export function phraseValues(name) {
  return once(`phrases ${name}`, () => new Map(Object.entries(compiled().vocabularies.phrases[name])))
}

/** Whether a folded text is one of a list of phrases. */
export const isPhrase = (name, key) => phraseValues(name).has(key)

/** Areas and organisations with published codes. */
export const registers = () => compiled().registers

/** Body -> the themes it leads on, in the published mapping of remits. */
export const remits = () => compiled().remits

/** The compiled rules, conditions and speakers. */
export const ruleBook = () => compiled().rules

/** The plain names of one kind. */
export function nameList(kind) {
  return once(`names ${kind}`, () => new Set(compiled().names[kind].split(/\s+/)))
}

/** The id of the rule that speaks for a structural check of a field: its own, else the generic one, if any. */
export function speaker(check, table, field) {
  const { speakers } = ruleBook()
  return speakers[`${check} ${table}.${field}`] ?? speakers[check] ?? null
}

/** The context of linked data. */
export const ownContext = () => compiled().context
