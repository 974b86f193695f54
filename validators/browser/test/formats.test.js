// Reading what senders send: CSV, JSON, zips and cells of a workbook.

import { bytesOf } from './standard.js'

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zipSync } from 'fflate'

import { decoded } from '../src/formats/bytes.js'
import { DamagedRecord, records } from '../src/formats/csv.js'
import { JsonFault, parsed } from '../src/formats/json.js'
import { kindOf } from '../src/formats/number_formats.js'
import { DamagedZip, UnsafeZip, unzipped } from '../src/formats/zip.js'
import { momentOf } from '../src/moments.js'

const RECORDS = [
  ['a,b\r\n1,2\r\n', [['a', 'b'], ['1', '2']]],
  ['a,b\n\n1,2', [['a', 'b'], [], ['1', '2']]],
  ['"a ""b""","c\nd"\n', [['a "b"', 'c\nd']]],
  ['"a\r\nb",c', [['a\r\nb', 'c']]],
  ['a"b,c', [['a"b', 'c']]],
  [',\n', [['', '']]],
  ['a\rb\r', [['a'], ['b']]],
]

for (const [text, expected] of RECORDS) {
  test(`CSV ${JSON.stringify(text)}`, () => assert.deepEqual([...records(text, ',')], expected))
}

for (const text of ['"a"b,c\n', 'a,"b\n']) {
  test(`damaged CSV ${JSON.stringify(text)}`, () => assert.throws(() => [...records(text, ',')], DamagedRecord))
}

test('JSON tells whole numbers from others and keeps the order of keys', () => {
  const found = parsed('{"2": 1, "1": 1.0, "a": [true, null, "\\u00e9\\ud83d\\ude00"]}', 64)
  assert.deepEqual([...found], [['2', 1n], ['1', 1], ['a', [true, null, 'é😀']]])
})

const NO_JSON = ['{"a": 1, "a": 2}', '[1,]', '01', 'NaN', '1e999', '"\\ud800"', '123456789012345678901', '{} x', '"a\nb"', '[']

for (const text of NO_JSON) {
  test(`no JSON ${text}`, () => assert.throws(() => parsed(text, 64), JsonFault))
}

test('JSON that nests too deep is refused', () => {
  assert.ok(parsed('['.repeat(64) + ']'.repeat(64), 64))
  assert.throws(() => parsed('['.repeat(65) + ']'.repeat(65), 64), JsonFault)
})

test('a file that is not UTF-8 is read as Windows-1252 with a warning, or not at all', () => {
  assert.deepEqual(decoded(new Uint8Array([0x92, 0x41])), ['’A', 'encoding'])
  assert.deepEqual(decoded(new Uint8Array([0x81, 0x41])), ['', 'not-utf-8'])
  assert.deepEqual(decoded(new Uint8Array([0xff, 0xfe, 0x41, 0])), ['A', null])
  assert.deepEqual(decoded(bytesOf('\ufeffŵ')), ['ŵ', null])
})

test('a zip loses one top folder and what is hidden', () => {
  const zip = zipSync({ 'return/action.csv': bytesOf('a'), '__MACOSX/x': bytesOf('b'), 'return/.hidden': bytesOf('c') })
  assert.deepEqual([...unzipped(zip).keys()], ['action.csv'])
})

test('a zip that leaves its folder, repeats a name or unpacks to far more is refused', () => {
  assert.throws(() => unzipped(zipSync({ '../action.csv': bytesOf('a') })), UnsafeZip)
  assert.throws(() => unzipped(zipSync({ 'action.csv': bytesOf('a'), 'ACTION.csv': bytesOf('a') })), UnsafeZip)
  assert.throws(() => unzipped(zipSync({ 'action.csv': new Uint8Array(20_000_000) })), UnsafeZip)
})

test('a zip whose bytes were changed is damaged', () => {
  const zip = zipSync({ 'action.csv': bytesOf('action_id\n') }, { level: 0 })
  zip[45] ^= 1
  assert.throws(() => unzipped(zip), DamagedZip)
  assert.throws(() => unzipped(zip.subarray(0, zip.length - 8)), DamagedZip)
})

const KINDS = [
  ['General', null], ['0.00', null], ['@', null], ['dd/mm/yyyy', 'date'], ['[$-809]d mmmm yyyy', 'date'], ['"day" 0', null],
  ['[h]:mm', 'duration'], ['[Red]0', null], ['[Blue]d', 'date'], ['#,##0\\d', null], ['0;yyyy', null],
]

for (const [format, expected] of KINDS) {
  test(`the number format ${format}`, () => assert.equal(kindOf(format), expected))
}

test('a serial number of days', () => {
  const texts = [45000, 45000.25, 61, 60, 59, 0.5].map((serial) => momentOf(serial).text)
  assert.deepEqual(texts, ['2023-03-15', '2023-03-15T06:00:00', '1900-03-01', '1900-02-28', '1900-02-28', '12:00:00'])
  assert.equal(momentOf(43538, { base1904: true }).text, '2023-03-15')
})
