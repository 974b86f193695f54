// The conditions of the rules as CEL text: authored ones as they are published, those of the structure written out.

import { knownFunctions } from './functions.js'
import { once, ruleBook } from './standard.js'

const SIGNS = { and: '&&', or: '||' }
const METHODS = new Set(['contains', 'startsWith', 'endsWith', 'matches'])

/** The conditions on records of a table: rule, field, when and must as text, and what they need to be decided. */
export function conditions(table) {
  return once(`conditions ${table}`, () => {
    const met = new Map()
    return (ruleBook().conditions[table] ?? []).map((compiled) => {
      const place = met.get(compiled.rule) ?? 0
      const part = partsOf(compiled.rule, table)[place]
      const isAuthored = part !== undefined && (part.field ?? null) === compiled.field && isSayable(part)
      if (part !== undefined) met.set(compiled.rule, place + 1)
      const said = isAuthored ? { when: part.when ?? null, must: part.must } : {}
      return { ...conditionOf(compiled), ...said, isAuthored }
    })
  })
}

/** The conditions that records of a table break for which a rule cannot be decided, with what is said then. */
export function doubts(table) {
  return once(`doubts ${table}`, () =>
    (ruleBook().undecided ?? [])
      .filter((compiled) => compiled.table === table)
      .map((compiled) => ({ ...conditionOf(compiled), words: compiled.words })),
  )
}

function conditionOf({ rule, field, above, reads, needs_table: needsTable, when, must }) {
  return { rule, field, above, reads, needsTable, when: when && written(when), must: written(must) }
}

/** The authored parts of a rule about a table: its own condition, then those under `also`. */
function partsOf(id, table) {
  const rule = ruleBook().rules[id]
  if (!rule.must) return []
  return [rule, ...rule.also.map((part) => ({ table: rule.table, ...part }))].filter((part) => part.table === table)
}

/** Whether every function that a part calls is one that the interpreter is given. */
function isSayable(part) {
  const texts = [part.when ?? '', part.must].map((text) => text.replace(/'[^']*'|"[^"]*"/g, ''))
  return texts.every((text) => [...text.matchAll(/(?<![.\w])([a-z_]\w*)\(/g)].every(([, name]) => knownFunctions().has(name)))
}

/** The CEL text of a compiled node, every part in brackets. */
export function written(node) {
  const [kind, ...parts] = node
  switch (kind) {
    case 'literal':
      return JSON.stringify(parts[0])
    case 'list':
      return `[${parts[0].map(written).join(', ')}]`
    case 'name':
      return parts[0]
    case 'field':
    case 'children':
      return `${parts[0]}.${parts[1]}`
    case 'has':
      return `has(${parts[0]}.${parts[1]})`
    case 'not':
      return `!(${written(parts[0])})`
    case 'if':
      return `(${written(parts[0])} ? ${written(parts[1])} : ${written(parts[2])})`
    case 'all':
    case 'exists':
      return `${written(parts[0])}.${kind}(${parts[1]}, ${written(parts[3])})`
    case 'count':
      return `size(${written(parts[0])}.filter(${parts[1]}, ${written(parts[3])}))`
    case 'size':
      return `size(${written(parts[0])})`
    case 'call':
      return called(parts[0], parts[1].map(written))
    default:
      return `(${written(parts[0])} ${SIGNS[kind] ?? kind} ${written(parts[1])})`
  }
}

function called(name, [first, ...more]) {
  return METHODS.has(name) ? `${first}.${name}(${more.join(', ')})` : `${name}(${[first, ...more].join(', ')})`
}
