// The rules on the records of a submission, their CEL text run by an interpreter of CEL.
//
// A record breaks a rule where `when` is true and `must` is false; what ends in an error is undecided: no finding.

import { celEnv, parse, plan } from '@bufbuild/cel'

import { conditions } from './conditions.js'
import { constants } from './constants.js'
import { declaredFunctions } from './functions.js'
import { once, tables } from './standard.js'
import { above } from './submissions.js'

/** Rule, table, index and field of every condition that a record breaks; `of` gives the conditions of a table. */
export function* broken(rows, known, today, of = conditions) {
  const seen = new Map()
  for (const table of tables().keys()) {
    const found = rows.get(table) ?? []
    if (found.length === 0) continue
    const decided = of(table).filter((condition) => isDecided(condition, known))
    for (const row of found) {
      const scope = { today, self: seenAs(row, seen) }
      for (const record of above(row)) scope[record.table] = seenAs(record, seen)
      for (const condition of decided) {
        if (isBroken(condition, scope)) yield { rule: condition.rule, table, index: row.index, field: condition.field }
      }
    }
  }
}

/** Whether the tables that a condition looks into are known. */
export function isDecided(condition, known) {
  return condition.reads.every((name) => known.has(name)) && (!condition.needsTable || known.has(condition.needsTable))
}

function isBroken(condition, scope) {
  return condition.above.every((name) => name in scope) && breaks(condition, scope)
}

/** Whether what is in scope breaks a condition. */
export function breaks(condition, scope) {
  return (condition.when === null || evaluated(condition.when, scope) === true) && evaluated(condition.must, scope) === false
}

/** What a condition's text says of the records in scope; an object that is no boolean is CEL's error. */
export function evaluated(text, scope) {
  const program = once(`cel ${text}`, () => {
    const env = once('cel', () => celEnv({ funcs: declaredFunctions() }))
    return plan(env, parse(text))
  })
  return program(scope)
}

/** A record as CEL sees it: a map of its given fields, and of the lists of records that it sees. */
function seenAs(row, seen) {
  if (seen.has(row)) return seen.get(row)
  const map = new Map(row.values)
  seen.set(row, map)
  for (const name of listNames(row.table)) {
    if (!map.has(name)) map.set(name, (row.lists.get(name) ?? []).map((child) => seenAs(child, seen)))
  }
  return map
}

/** The lists that a record of a table may see, empty ones too. */
function listNames(table) {
  return once(`lists ${table}`, () => {
    const { LINKS, SIBLINGS } = constants().data.links
    return [
      ...[...tables().values()].filter((child) => child.parentTable === table).map((child) => child.name),
      ...LINKS.filter((link) => link.forward && link.table === table).map((link) => link.forward),
      ...LINKS.filter((link) => link.reverse && link.targets.includes(table)).map((link) => link.reverse),
      ...Object.keys(SIBLINGS).filter((name) => SIBLINGS[name][0] === table),
    ]
  })
}
