// How a sheet is laid out, where that hides what it says or blurs whose it is: merged and hidden cells, formulas.

import { constants } from '../constants.js'
import { trouble } from '../drafts.js'
import { strip } from '../text.js'
import { letters } from './headings.js'
import { columnOf, shownText } from './workbook.js'

const MERGED = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/
/** Parts of a workbook that fetch from other files and places, or hold other programs' files. */
const ELSEWHERE = ['xl/externallinks/', 'xl/embeddings/', 'xl/activex/', 'xl/querytables/', 'xl/connections.xml', 'xl/model/']

/** Whether any part of a workbook, by its name, fetches from elsewhere or holds another program's file. */
export const leansElsewhere = (names) =>
  names.some((name) => ELSEWHERE.some((start) => name.toLowerCase().startsWith(start)))

/** Cells shown as one, their first and last row and column counted from 0; null for what names no such cells. */
export function mergeOf(reference) {
  const ends = MERGED.exec(reference ?? '')
  if (ends === null) return null
  const [, left, top, right, bottom] = ends
  return { left: columnOf(left), top: Number(top) - 1, right: columnOf(right), bottom: Number(bottom) - 1 }
}

/** Whether merged cells certainly lie over each other: they cover more than there is. */
export function overlap(merged, height) {
  const { MAX_COLUMNS } = constants().data.spreadsheet
  const within = (from, to, end) => Math.max(0, Math.min(to + 1, end) - from)
  const size = ({ left, top, right, bottom }) => within(top, bottom, height) * within(left, right, MAX_COLUMNS)
  return merged.reduce((sum, one) => sum + size(one), 0) > height * MAX_COLUMNS
}

const valueAt = (rows, row, column) => rows[row]?.[column] ?? ''

export const isNothing = (cell) => strip(shownText(cell)) === ''

/**
 * Give a value that stands in cells merged over several rows to each record there, as a person sees it.
 *
 * `records` are the rows that are records, `columns` those that may be filled, `top` the row of the headings.
 */
export function fillMerged(layout, rows, { records, columns, top }) {
  const done = new Map()
  for (const { left, top: first, bottom } of layout.merged) {
    const value = valueAt(rows, first, left)
    const start = Math.max(first + 1, done.get(left) ?? 0)
    done.set(left, Math.max(start, bottom + 1))
    if (first <= top || !columns.has(left) || isNothing(value)) continue
    for (const index of records.filter((one) => start <= one && one <= bottom)) {
      if (!isNothing(valueAt(rows, index, left))) continue
      while (rows[index].length <= left) rows[index].push('')
      rows[index][left] = value
    }
  }
}

/** What is to be said of the layout of a sheet. `records` are its rows that are records, `top` that of the headings. */
export function* layoutTroubles(layout, table, { sheet, rows, records, columns, top }) {
  const fields = new Map([...columns].map(([field, column]) => [column, field]))
  const said = (check, { place = {}, ...more } = {}) => trouble(check, table, { ...more, place: { sheet, ...place } })
  const numbers = new Map(records.map((index, number) => [index, number + 1]))
  yield* merged(layout, rows, { records, fields, top }, said)
  if (layout.isHidden && records.length) yield said('hidden-sheet')
  else if (!layout.isHidden) yield* hidden(layout, rows, records, fields, said)
  const seen = new Set()
  for (const [index, column] of layout.formulas) {
    if (!fields.has(column) || seen.has(column) || !numbers.has(index)) continue
    seen.add(column)
    yield said('formula', { field: fields.get(column), place: cellPlace(index, column) })
  }
}

/**
 * Merged cells with a value that lie among the records; and each cell below one, whose own value nobody can tell.
 *
 * No rule speaks of the latter by itself: it is as if it could not be read. A cell drawn over its own record and rows
 * that are none is nobody else's.
 */
function* merged(layout, rows, { records, fields, top }, said) {
  const inOrder = [...layout.merged].sort((one, two) => one.top - two.top || one.left - two.left)
  for (const { left, top: first, right, bottom } of inOrder) {
    const columns = [...fields.keys()].filter((column) => left <= column && column <= right).sort((one, two) => one - two)
    const inside = records.flatMap((index, at) => (Math.max(first, top + 1) <= index && index <= bottom ? [[index, at + 1]] : []))
    const isAlone = columns.length === 1 && inside.length === 1 && inside[0][0] === first
    if (isAlone || columns.length === 0 || inside.length === 0 || isNothing(valueAt(rows, first, left))) continue
    yield said('merged-cells', { row: inside[0][1], field: fields.get(columns[0]), place: cellPlace(first, left) })
    for (const [index, row] of inside) {
      const covered = columns.filter((column) => isNothing(valueAt(rows, index, column)))
      yield* covered.map((column) => said('covered-cell', { row, field: fields.get(column) }))
    }
  }
}

function* hidden(layout, rows, records, fields, said) {
  const first = records.find((index) => layout.hiddenRows.has(index))
  if (first !== undefined) yield said('hidden-rows', { place: { row: first + 1 } })
  for (const [column, field] of [...fields].sort(([one], [two]) => one - two)) {
    const isHidden = layout.hiddenColumns.some(([from, to]) => from <= column && column < to)
    if (isHidden && records.some((index) => !isNothing(valueAt(rows, index, column)))) {
      yield said('hidden-column', { field, place: { column: letters(column) } })
    }
  }
}

/** The place of a cell, its row and column counted from 0, as a spreadsheet shows it. */
export const cellPlace = (row, column) => ({ row: row + 1, column: letters(column), cell: `${letters(column)}${row + 1}` })
