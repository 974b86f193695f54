// The rules on single cells and headings that a table escapes which could not be read, or not to its end.

import { constants } from './constants.js'
import { NOT_READ } from './drafts.js'
import { isFreeText } from './screen.js'
import { ruleBook, speaker, tables } from './standard.js'

/** Each rule that speaks for a check that was not made, with the table; conditions on records are not among them. */
export function* escaped(troubles) {
  const { OF_HEADINGS, OF_ROWS } = constants().data.unread
  for (const { check, table, place } of troubles) {
    if (!NOT_READ.includes(check) || !table) continue
    const others = [...(check === 'damaged-row' ? [] : OF_HEADINGS), ...(place?.file === undefined ? [] : OF_ROWS)]
    for (const rule of [...rulesOf(table), ...speaking(others, table, null)]) yield [rule, table]
  }
}

function rulesOf(table) {
  const { key, unique, fields } = tables().get(table)
  const own = Object.entries(ruleBook().speakers).filter(([place]) => place.includes(` ${table}.`))
  const single = new Set([...unique.map((together) => together.at(-1)), key])
  const found = [...fields.values()].flatMap((column) => {
    const checks = [...checksOf(column), ...(single.has(column.name) ? ['unique'] : [])]
    return speaking(checks, table, column.name)
  })
  return [...own.map(([, rule]) => rule), ...found]
}

function checksOf(column) {
  const { OF_CELLS, OF_TYPES, EVERYBODY } = constants().data.unread
  const [list, everybody] = EVERYBODY
  return [
    ...OF_CELLS,
    ...(OF_TYPES[column.type] ?? []),
    ...(column.max_length == null ? [] : ['length']),
    ...(column.pattern == null ? [] : ['pattern']),
    ...(column.references.length && !column.external ? ['reference'] : []),
    ...(column.scheme === list ? [everybody] : []),
    ...(isFreeText(column) ? ['personal-details'] : []),
  ]
}

const speaking = (checks, table, field) => checks.map((check) => speaker(check, table, field)).filter((rule) => rule !== null)
