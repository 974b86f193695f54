// What the standard asks of an interpreter of CEL. Another one is right for us when it passes these.

import './standard.js'

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { conditions } from '../src/conditions.js'
import { evaluated } from '../src/rules.js'
import { ruleBook, tables } from '../src/standard.js'

const record = (values) => new Map(Object.entries(values))
const self = (values) => ({ self: record(values) })
const isUndecided = (found) => typeof found !== 'boolean'

const DECIDED = [
  ['self.blank == 1 || true', {}, true],
  ['true || self.blank == 1', {}, true],
  ['self.blank == 1 && false', {}, false],
  ['false && self.blank == 1', {}, false],
  ['!before(self.blank, self.day) || true', {}, true],
  ['has(self.blank)', {}, false],
  ["has(self.status) && self.status == 'open'", { status: 'open' }, true],
  ["'a' in self.codes", { codes: ['a', 'b'] }, true],
  ["self.status in ['open', 'closed']", { status: 'closed' }, true],
  ['self.number > 2 && self.number - 1 == 2', { number: 3n }, true],
  ['self.share < 0.5', { share: 0.25 }, true],
  ['size(self.rows) == 2', { rows: [record({}), record({})] }, true],
  ["size(self.rows.filter(r, has(r.s) && r.s == 'x')) == 1", { rows: [record({ s: 'x' }), record({})] }, true],
  ['self.rows.all(r, r.s)', { rows: [record({}), record({ s: false })] }, false],
  ['self.rows.all(r, r.s)', { rows: [record({ s: false }), record({})] }, false],
  ['self.rows.exists(r, r.s)', { rows: [record({}), record({ s: true })] }, true],
  ["self.text.matches('(?i)^consider')", { text: 'CONSIDER this' }, true],
  ["self.text.matches('[^ ] +[-–—] +[^ ]')", { text: 'Area – name' }, true],
  ["self.text.contains('’') && self.text.startsWith('ŵ') && self.text.endsWith('y')", { text: 'ŵ’y' }, true],
  ["before(self.day, '2024-06-15')", { day: '2024-05' }, true],
  ["before(self.day, '2024-06-15')", { day: '2024-06' }, false],
  ["not_before(self.day, '2024-06-15')", { day: '2024-06' }, false],
  ["before(months_after(self.day, 1), '2024-03-01')", { day: '2024-01-31' }, true],
  ["in_force('agency', 'mhclg', self.day)", { day: '2020-01-01' }, false],
  ['is_wales(self.area)', { area: 'W06000015' }, true],
]

for (const [text, values, expected] of DECIDED) {
  test(`${text} is ${expected}`, () => assert.equal(evaluated(text, self(values)), expected))
}

for (const text of ['self.blank == 1', 'self.blank == 1 && true', 'self.blank == 1 || false', "'a' in self.blank", '!self.blank']) {
  test(`${text} is undecided where the field is blank`, () => assert.ok(isUndecided(evaluated(text, self({})))))
}

test('the text that runs is the text that is published', () => {
  const { rules } = ruleBook()
  const published = Object.values(rules).flatMap((rule) => (rule.must ? [rule.must, ...rule.also.map((part) => part.must)] : []))
  const run = [...tables().keys()].flatMap(conditions).filter((condition) => condition.isAuthored)
  assert.deepEqual(run.map((condition) => condition.must).sort(), published.sort())
  assert.ok(run.length > 100)
})

test('every condition is one that the interpreter can read', () => {
  for (const condition of [...tables().keys()].flatMap(conditions)) {
    for (const text of [condition.when, condition.must].filter(Boolean)) evaluated(text, { self: record({}) })
  }
})
