// The examples of the standard: nothing is found in the good return, what is known to be faulty in the faulty one.

import { inProject, TODAY } from './standard.js'

import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'

import { sourceOf } from '../src/node.js'
import { validate } from '../src/validate.js'

const report = (path) => validate(sourceOf(inProject(`examples/${path}`)), { today: TODAY })

for (const carrier of ['csv', 'return.json', 'return.xlsx', 'return.zip']) {
  test(`nothing is found in good/${carrier}`, () => {
    const { verdict, findings } = report(`good/${carrier}`)
    assert.deepEqual(findings, [])
    assert.equal(verdict, 'conformant')
  })
}

test('the faulty workbook has the expected findings, at the cells that a person sees', () => {
  const found = report('faulty/return.xlsx').findings.map(({ rule, table, row, field, location }) => ({
    ...{ rule, table, row, field },
    sheet: location.sheet ?? null,
    cell: location.cell ?? null,
  }))
  assert.deepEqual(found, JSON.parse(fs.readFileSync(inProject('examples/faulty/expected.json'), 'utf8')))
})

test('the faulty return is as faulty in a folder, a zip and a workbook', () => {
  const summary = (path) => report(path).findings.filter(({ row }) => row).map(({ rule, table, row, field }) => [rule, table, row, field])
  const expected = summary('faulty/csv')
  assert.ok(expected.length > 100)
  assert.deepEqual(summary('faulty/return.zip'), expected)
  assert.deepEqual(summary('faulty/return.xlsx'), expected)
})

test('a report holds where, never what', () => {
  const text = JSON.stringify(report('faulty/return.json'))
  const { review } = JSON.parse(fs.readFileSync(inProject('examples/faulty/return.json'), 'utf8'))
  const texts = review.flatMap((one) => (one.recommendation ?? []).map((below) => below.text)).filter(Boolean)
  assert.ok(texts.length > 5)
  for (const free of texts) assert.ok(!text.includes(JSON.stringify(free).slice(1, -1)))
})
