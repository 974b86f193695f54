// Published numbers as cells of one release: what each counts, what it says, and which of them add up to which.
//
// A cell is what is counted with its codes, totals left out. The parts of a cell by a dimension are the cells with one
// code of it more.

import { isArea } from '../registers.js'
import { registers } from '../standard.js'

export const TABLE = 'aggregate_observation'
export const TOTAL = '_T'
export const AREA = 'area'

const HIDDEN = 'c'
const TOGETHER = '+'
const UNIVERSE = ['dataset_version', 'measure', 'unit_counted', 'as_at_date']

/** The published numbers of a checked file: figures, cell -> its figures, and the divisions of cells. */
export function releaseOf(submission) {
  const figures = submission.rows.get(TABLE).map((row) => figureOf(row))
  const cells = new Map()
  for (const figure of figures) {
    const isTogether = figure.codes.some(([, code]) => code.includes(TOGETHER))
    if (!figure.universe.every(Boolean) || isTogether) continue
    if (!cells.has(figure.cell)) cells.set(figure.cell, [])
    cells.get(figure.cell).push(figure)
  }
  return { figures, cells, divisions: divisionsOf(cells) }
}

function figureOf({ values, index }) {
  const number = values.get('numerator')
  const universe = UNIVERSE.map((name) => String(values.get(name) ?? ''))
  const codes = codesOf(values.get('dimensions') ?? [])
  return {
    ...{ index, universe, codes },
    cell: keyOf(universe, codes),
    unit: universe[2],
    table: universe[2].replaceAll('-', '_'),
    count: countOf(number),
    hidden: number === HIDDEN,
    denominator: wholeOf(values.get('denominator')),
    missing: countOf(values.get('missing_count')),
    percentage: values.get('percentage') ?? null,
    average: values.get('average') ?? null,
    base: String(values.get('base_description') ?? ''),
    overlaps: values.get('multiple_response') === true,
    suppressed: String(values.get('suppressed') ?? 'no'),
  }
}

const keyOf = (universe, codes) => JSON.stringify([universe, codes])

/** Name and code of each dimension but those that are totals, each pair once, sorted. */
function codesOf(dimensions) {
  const pairs = dimensions.map((dimension) => {
    const at = dimension.indexOf('=')
    return at < 0 ? [dimension, ''] : [dimension.slice(0, at), dimension.slice(at + 1)]
  })
  const found = new Map(pairs.filter(([, code]) => code !== TOTAL).map((pair) => [JSON.stringify(pair), pair]))
  return [...found.values()].sort(([one, first], [two, second]) => order(one, two) || order(first, second))
}

const order = (one, two) => (one < two ? -1 : one > two ? 1 : 0)

/** A whole number as a text of figures; null for any other text. */
function countOf(text) {
  return typeof text === 'string' && /^[0-9]+$/.test(text) ? Number(text) : wholeOf(text)
}

const wholeOf = (value) => (typeof value === 'bigint' ? Number(value) : null)

function divisionsOf(cells) {
  const found = new Map()
  for (const [cell, [{ universe, codes }]] of cells) {
    for (const [name, code] of codes) {
      const total = keyOf(universe, codes.filter((pair) => pair[0] !== name || pair[1] !== code))
      if (!cells.has(total)) continue
      const key = JSON.stringify([total, name, levelOf(name, code)])
      if (!found.has(key)) found.set(key, { total, dimension: name, parts: [] })
      found.get(key).parts.push(cell)
    }
  }
  return [...found.values()]
}

/** Areas of one kind divide a larger one; those of two kinds lie one in the other. */
function levelOf(name, code) {
  return name === AREA && isArea(code) ? registers().areas[code].type : ''
}

/** A printed percentage as whole numbers: its digits, and the scale that its places after the point make. */
export function printed(percentage) {
  const places = (String(percentage).split('.')[1] ?? '').replace(/0+$/, '').length
  const scale = 10 ** places
  return { digits: Math.round(percentage * scale), scale }
}
