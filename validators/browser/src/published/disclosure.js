// Disclosure by published numbers: small counts shown, and small counts that totals give away by subtraction.

import { constants } from '../constants.js'
import { once, tables } from '../standard.js'
import { fold } from '../text.js'
import { addedUp } from './arithmetic.js'
import { AREA, TABLE, TOTAL } from './figures.js'

const data = () => constants().data.disclosure

/** Rows that show a small count or give one away, and hidden ones that other rows give away. */
export function* disclosed(release, national) {
  yield* smallCounts(release, national)
  yield* foundFromTotals(release)
}

function* smallCounts({ figures }, national) {
  for (const row of figures) {
    const beside = row.percentage !== null ? 'percentage' : row.average !== null ? 'average' : null
    if (row.hidden && beside !== null) yield [row.index, beside]
    else if (row.count !== null && row.suppressed !== 'no') yield [row.index, 'numerator']
    else if (!national.has(row.index)) {
      const counts = [['numerator', row.count], ['denominator', row.denominator], ['missing_count', row.missing]]
      const small = counts.find(([, count]) => count !== null && isSmall(count))
      if (small) yield [row.index, small[0]]
    }
  }
}

/** Hidden counts that another table or subtraction gives, where they are small or said to be. */
function* foundFromTotals(release) {
  const { cells } = release
  const known = new Map([...cells].map(([cell, rows]) => [cell, rows.find((row) => row.count !== null)?.count ?? null]))
  const equations = addedUp(release)
  for (let solved = true; solved; ) {
    solved = false
    for (const { total, parts } of equations) {
      const unknown = [total, ...parts].filter((cell) => known.get(cell) === null)
      if (unknown.length !== 1) continue
      known.set(unknown[0], leftOf(total, parts, unknown[0], known))
      solved = true
    }
  }
  for (const [cell, rows] of cells) {
    const count = known.get(cell)
    if (count === null) continue
    for (const row of rows.filter((one) => one.hidden)) {
      if (isSmall(count) || row.suppressed === 'primary') yield [row.index, 'numerator']
    }
  }
}

function leftOf(total, parts, wanted, known) {
  const others = parts.filter((part) => part !== wanted).reduce((sum, part) => sum + (known.get(part) ?? 0), 0)
  return wanted === total ? others : (known.get(total) ?? 0) - others
}

/** Whether a count is too small to publish; nought is not. */
const isSmall = (count) => count > 0 && count < data().THRESHOLD

/** The rows that say that they count agencies' work in the whole country. */
export function nationalWork({ figures }, submission) {
  const whole = [TOTAL, ...data().NATIONAL].map((code) => `${AREA}=${code}`)
  const rows = submission.rows.get(TABLE)
  const found = figures.filter(({ table, index }) => {
    const dimensions = rows[index].values.get('dimensions') ?? []
    return data().WORK.includes(table) && dimensions.some((dimension) => whole.includes(dimension))
  })
  return new Set(found.map(({ index }) => index))
}

/** Rows that divide by a field of which not even counts may be published. */
export function* closedDimensions({ figures }) {
  for (const { index, codes } of figures) {
    if (codes.some(([name]) => isClosed(name) && !isCounted(name))) yield [index, 'dimensions']
  }
}

/** Whether a heading is a field of the standard that is nowhere open. */
export function isClosed(heading) {
  const found = fieldsNamed(heading)
  return found.length > 0 && found.every(({ sensitivity }) => data().CLOSED.some((word) => sensitivity.startsWith(word)))
}

/** Whether a heading is a field of the standard that holds free text, or dates finer than the year. */
export const isWorded = (heading) => fieldsNamed(heading).some(({ type }) => data().WORDED.includes(type))

const isCounted = (name) => fieldsNamed(name).some(({ sensitivity }) => sensitivity.includes(data().COUNTED))

/** The fields of a return that bear a name, by it or by a title. */
function fieldsNamed(heading) {
  const fields = once('fields by name', () => {
    const found = new Map()
    for (const table of tables().values()) {
      if (table.name === TABLE) continue
      for (const column of table.fields.values()) {
        for (const name of new Set([column.name, ...Object.values(column.title)].map(fold))) {
          found.set(name, [...(found.get(name) ?? []), column])
        }
      }
    }
    return found
  })
  return fields.get(fold(heading)) ?? []
}
