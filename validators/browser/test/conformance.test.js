// The checker's cases of the conformance suite.

import { inProject } from './standard.js'

import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'

import { exitOf } from '../src/lines.js'
import { sourceOf } from '../src/node.js'
import { validate } from '../src/validate.js'

const SUITE = inProject('conformance')

const { cases } = JSON.parse(fs.readFileSync(path.join(SUITE, 'manifest.json'), 'utf8'))
const asked = cases.filter((one) => one.role === 'checker' && one.asked === 'validate')

test('the suite has cases', () => assert.ok(asked.length > 400))

for (const one of asked) {
  test(`${one.id}: ${one.title.en}`, () => {
    const given = (name) => path.join(SUITE, name)
    const known = { previous: one.previous?.map((name) => sourceOf(given(name))), registry: one.registry ? sourceOf(given(one.registry)) : null }
    const report = validate(sourceOf(given(one.input)), { today: one.today, profile: one.profile ?? null, ...known })
    const { expected } = one
    assert.equal(report.verdict, expected.verdict)
    assert.equal(exitOf(report), expected.exit)
    if (expected.records) assert.deepEqual(report.records, expected.records)
    if (expected.shown) {
      const counts = report.by_rule.map(({ rule, count }) => [rule, count])
      assert.deepEqual(Object.fromEntries(counts), expected.shown)
      return
    }
    const summary = ({ rule, severity, table, row, field }) => ({ rule, severity, table: table ?? null, row: row ?? 0, field: field ?? null })
    assert.deepEqual(report.findings.map(summary), expected.findings.map(summary))
    expected.findings.forEach(({ location = {} }, place) => {
      const met = report.findings[place].location
      assert.deepEqual(Object.fromEntries(Object.keys(location).map((name) => [name, met[name]])), location)
    })
  })
}
