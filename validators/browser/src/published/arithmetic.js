// Arithmetic that published numbers must pass: shares, sums, one value for one measure, one unit in it.
//
// Each check gives the index of the row at fault, and its field.

import { constants } from '../constants.js'
import { once, tables } from '../standard.js'
import { printed } from './figures.js'

const data = () => constants().data.arithmetic
const isWork = (figure) => data().NEVER_MIXED.includes(figure.unit)

/** Percentages that are not their numerator over their denominator, rounded half up; parts above their base. */
export function* share({ figures }) {
  for (const figure of figures) {
    const { count, denominator: base, percentage } = figure
    if (count === null || base === null) continue
    if (count > base && !figure.overlaps && !isWork(figure)) yield [figure.index, 'numerator']
    else if (percentage !== null && !isShare(percentage, count, base)) yield [figure.index, 'percentage']
  }
}

function isShare(percentage, count, base) {
  const { digits, scale } = printed(percentage)
  return base > 0 && Math.floor((200 * scale * count + base) / (2 * base)) === digits
}

/** Totals that their parts do not make, and totals whose missing units are no row of their own. */
export function* sums(release) {
  for (const division of addedUp(release)) {
    const total = totalOf(release, division)
    if (total === null) continue
    const [least, most] = rangeOf(release, division)
    if (division.parts.some((part) => isAbove(release, part, total))) {
      if (!isWork(total)) yield [total.index, 'numerator']
    } else if (most < total.count || (least > total.count && !mayOverlap(division, total))) {
      yield [total.index, 'numerator']
    } else if (isMissingLost(release, division)) yield [total.index, 'missing_count']
  }
}

/** Totals below the sum of parts that may overlap, in a table that does not say so. */
export function* overlaps(release) {
  for (const division of addedUp(release)) {
    const total = totalOf(release, division)
    if (total === null || !mayOverlap(division, total)) continue
    const [least] = rangeOf(release, division)
    if (least > total.count && !division.parts.some((part) => isAbove(release, part, total))) {
      yield [total.index, 'multiple_response']
    }
  }
}

/** Rows that give a cell another number than the first row of that cell does. */
export function* oneValue({ cells }) {
  for (const rows of cells.values()) {
    const counted = rows.filter((row) => row.count !== null)
    for (const row of counted) if (row.count !== counted[0].count) yield [row.index, 'numerator']
    for (const name of ['percentage', 'average']) {
      const first = new Map()
      for (const row of rows) {
        if (row[name] === null || (name === 'percentage' && row.count !== null)) continue
        if (!first.has(row.base)) first.set(row.base, row[name])
        if (first.get(row.base) !== row[name]) yield [row.index, name]
      }
    }
  }
}

/** Rows of a measure that counts recommendations and actions, or more of them than there are in all. */
export function* oneUnit(release) {
  const units = new Map()
  for (const row of release.figures.filter(isWork)) {
    const measure = JSON.stringify(row.universe.slice(0, 2))
    if (!units.has(measure)) units.set(measure, row.unit)
    if (units.get(measure) !== row.unit) yield [row.index, 'unit_counted']
  }
  for (const row of release.figures.filter(isWork)) {
    const isMore = row.count !== null && row.denominator !== null && row.count > row.denominator
    if (isMore && !row.overlaps) yield [row.index, 'unit_counted']
  }
  for (const division of release.divisions) {
    const total = totalOf(release, division)
    if (total === null || !isWork(total)) continue
    for (const part of division.parts) {
      if (isAbove(release, part, total)) yield [release.cells.get(part)[0].index, 'unit_counted']
    }
  }
}

/** The rows of a division: those of its total and of its parts. */
export function rowsOf({ cells }, { total, parts }) {
  return [total, ...parts].flatMap((cell) => cells.get(cell))
}

/** The divisions whose parts are to make their total: none of their rows says that answers overlap. */
export function addedUp(release) {
  return release.divisions.filter((division) => !rowsOf(release, division).some((row) => row.overlaps))
}

/** The first row of the total that prints its number, or null. */
function totalOf({ cells }, { total }) {
  return cells.get(total).find((row) => row.count !== null) ?? null
}

function isAbove({ cells }, part, total) {
  const [row] = cells.get(part)
  return row.count !== null && row.count > total.count
}

/** The least and the most that the parts may add up to. */
function rangeOf({ cells }, { parts }) {
  const bounds = parts.map((part) => boundsOf(cells.get(part)))
  return [0, 1].map((side) => bounds.reduce((sum, bound) => sum + bound[side], 0))
}

/** The number of a cell; where only its share is printed, what rounds to that share; else anything. */
function boundsOf(rows) {
  const counted = rows.find((row) => row.count !== null)
  if (counted) return [counted.count, counted.count]
  const shared = rows.find((row) => row.percentage !== null && row.denominator !== null && !row.hidden)
  if (!shared) return [0, Infinity]
  const { digits, scale } = printed(shared.percentage)
  const [least, most] = [-0.5, 0.5].map((half) => ((digits + half) * shared.denominator) / (100 * scale))
  return [Math.max(least, 0), most]
}

/** Whether one unit may have several codes of the dimension: it does not where its own field holds one. */
function mayOverlap({ dimension }, { table }) {
  return !data().ALSO_SINGLE.includes(dimension) && !singleFields(table).has(dimension)
}

function singleFields(table) {
  return once(`single ${table}`, () => {
    const fields = [table, ...(data().ALSO_OF[table] ?? [])].flatMap((name) => [...(tables().get(name)?.fields.values() ?? [])])
    return new Set(fields.filter((field) => field.type === 'code' && !field.list).map((field) => field.name))
  })
}

/** Whether the parts say that units are missing, and none of them is those units. */
function isMissingLost({ cells }, { dimension, parts }) {
  const rows = parts.map((part) => cells.get(part)[0])
  const missing = new Set(rows.map((row) => row.missing))
  const [only] = missing
  if (missing.size !== 1 || !only) return false
  const codes = rows.flatMap((row) => row.codes.filter(([name]) => name === dimension).map(([, code]) => code))
  const isSaid = codes.some((code) => code.startsWith('not-') || data().MISSING_CODES.includes(code))
  return !rows.some((row) => row.count === only) && !isSaid
}
