// The parts of an XLSX workbook: its sheets, its shared texts, how cells are shown, and the cells of a sheet.

import { SaxesParser } from 'saxes'

import { Moment, momentOf } from '../moments.js'
import { builtInKind, kindOf } from './number_formats.js'
import { mergeOf, overlap } from './sheet_layout.js'
import { DamagedZip, membersOf, unpacked } from './zip.js'

/** A workbook that is damaged. */
export class DamagedWorkbook extends Error {}

/** The value shown for any error of the spreadsheet, such as #N/A, and for a formula that was never worked out. */
export const ERROR = '#REF!'

const WORKBOOK = 'xl/workbook.xml'
const LINKS = 'xl/_rels/workbook.xml.rels'
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g

/** A workbook opened for reading: `names` are those of its sheets, `sheet(name)` the cells and the layout of one. */
export function opened(bytes) {
  const members = new Map(membersOf(bytes).map((member) => [member.name.toLowerCase(), member]))
  const part = (name) => {
    const member = members.get(name.toLowerCase())
    return member === undefined ? null : unpacked(bytes, member)
  }
  const { sheets, base1904 } = sheetsOf(part)
  let look = null
  return {
    names: sheets.map(({ name }) => name),
    parts: [...members.keys()],
    sheet(wanted) {
      look ??= { texts: textsOf(part('xl/sharedStrings.xml')), kinds: kindsOf(part('xl/styles.xml')), base1904 }
      const { path, isHidden } = sheets.find(({ name }) => name === wanted)
      const content = part(path)
      if (content === null) throw new DamagedWorkbook('a sheet is not there')
      return cellsOf(content, look, isHidden)
    },
  }
}

/** Whether a fault says that the workbook cannot be read. */
export const isDamage = (error) => error instanceof DamagedWorkbook || error instanceof DamagedZip

function sheetsOf(part) {
  const [book, links] = [part(WORKBOOK), part(LINKS)]
  if (book === null || links === null) throw new DamagedWorkbook('it holds no workbook')
  const targets = new Map()
  parse(links, { open: (name, given) => name === 'Relationship' && targets.set(given.Id, given.Target ?? '') })
  const sheets = []
  let base1904 = false
  parse(book, {
    open(name, given) {
      if (name === 'sheet') sheets.push(sheetOf(given, targets))
      if (name === 'workbookPr') base1904 = ['1', 'true'].includes(given.date1904)
    },
  })
  return { sheets, base1904 }
}

const sheetOf = (given, targets) => ({
  name: given.name ?? '',
  path: pathOf(targets.get(linkOf(given)) ?? ''),
  isHidden: (given.state ?? 'visible') !== 'visible',
})

/** The id of a sheet's link, whatever prefix the workbook gives to relationships. */
const linkOf = (given) => Object.entries(given).find(([name]) => name === 'r:id' || name.endsWith(':id'))?.[1]

function pathOf(target) {
  if (target.startsWith('/')) return target.slice(1)
  const parts = []
  for (const step of (target.startsWith('xl/') ? target : `xl/${target}`).split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '.' && step !== '') parts.push(step)
  }
  return parts.join('/')
}

function textsOf(content) {
  if (content === null) return []
  const texts = []
  let [text, inText, aside] = ['', false, false]
  parse(content, {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') aside = true
      else if (name === 't') inText = !aside
    },
    text: (more) => inText && (text += more),
    close(name) {
      if (name === 'si') texts.push(unescaped(text))
      else if (name === 'rPh') aside = false
      else if (name === 't') inText = false
    },
  })
  return texts
}

/** What a spreadsheet writes as _x000D_ because XML cannot hold it. */
const unescaped = (text) => text.replace(ESCAPED, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))

/** How the cells of each style are shown: date, duration or null. */
function kindsOf(content) {
  if (content === null) return []
  const own = new Map()
  const kinds = []
  let inCells = false
  parse(content, {
    open(name, given) {
      if (name === 'numFmt') own.set(given.numFmtId, kindOf(given.formatCode ?? ''))
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) {
        const id = given.numFmtId ?? '0'
        kinds.push(own.has(id) ? own.get(id) : builtInKind(Number(id)))
      }
    },
    close: (name) => name === 'cellXfs' && (inCells = false),
  })
  return kinds
}

/** How LibreOffice writes yes and no: not worked out from anything, so never out of date. */
const CONSTANT = /^(?:TRUE|FALSE)\(\)$/

/** The rows of a sheet, each an array of cells by column, what is not there an empty text; and how it is laid out. */
function cellsOf(content, look, isHidden) {
  const rows = []
  const layout = { isHidden, merged: [], hiddenRows: new Set(), hiddenColumns: [], formulas: [] }
  let [row, column, cell, value, part, aside, formula, result] = [-1, -1, null, '', null, false, null, false]
  parse(content, {
    open(name, given) {
      if (name === 'row') {
        ;[row, column] = [given.r ? Number(given.r) - 1 : row + 1, -1]
        if (isYes(given.hidden)) layout.hiddenRows.add(row)
      } else if (name === 'c') {
        cell = given
        ;[value, formula, result] = ['', null, false]
        const at = /^([A-Z]+)([0-9]+)$/i.exec(given.r ?? '')
        column = at ? columnOf(at[1]) : column + 1
        if (at) row = Number(at[2]) - 1
      } else if (name === 'rPh') aside = true
      else if (name === 'f') [part, formula] = [name, '']
      else if (name === 'col' && isYes(given.hidden)) layout.hiddenColumns.push([Number(given.min) - 1, Number(given.max)])
      else if (name === 'mergeCell') layout.merged.push(...[mergeOf(given.ref)].filter(Boolean))
      else if (cell !== null && (name === 'v' || (name === 't' && !aside))) [part, result] = [name, result || name === 'v']
    },
    text(more) {
      if (part === 'f') formula += more
      else if (part !== null) value += more
    },
    close(name) {
      if (name === part) part = null
      else if (name === 'rPh') aside = false
      if (name !== 'c') return
      // A program that works out a formula to no text says that it is a text, and writes an empty one.
      const isUnknown = formula !== null && value === '' && !(cell.t === 'str' && result)
      const found = isUnknown ? ERROR : valueOf(cell, value, look)
      cell = null
      if (found === '') return
      if (formula !== null && !CONSTANT.test(formula) && found !== ERROR) layout.formulas.push([row, column])
      rows[row] ??= []
      rows[row][column] = found
    },
  })
  if (overlap(layout.merged, rows.length)) throw new DamagedWorkbook('merged cells lie over each other')
  layout.merged.sort((one, two) => one.left - two.left || one.top - two.top)
  layout.formulas.sort((one, two) => one[0] - two[0] || one[1] - two[1])
  return { rows: Array.from(rows, (cells) => Array.from(cells ?? [], (one) => one ?? '')), layout }
}

const isYes = (text) => text === '1' || text === 'true'

/** The column that letters name, counted from 0. */
export function columnOf(letters) {
  return Array.from(letters.toUpperCase()).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function valueOf(cell, text, look) {
  if (cell.t === 's') {
    if (text === '') return ''
    const found = look.texts[Number(text)]
    if (found === undefined) throw new DamagedWorkbook('a cell names a text that is not there')
    return found
  }
  if (cell.t === 'inlineStr' || cell.t === 'str') return unescaped(text)
  if (cell.t === 'e') return ERROR
  if (text === '') return ''
  if (cell.t === 'b') return text !== '0'
  if (cell.t === 'd') return dayOf(text)
  if (cell.t !== undefined && cell.t !== 'n') throw new DamagedWorkbook('a cell is of a kind that there is not')
  if (!NUMBER.test(text)) return text
  const number = Number(text)
  const kind = look.kinds[Number(cell.s ?? -1)] ?? null
  return kind === null ? number : momentOf(number, { duration: kind === 'duration', base1904: look.base1904 })
}

/** A day or moment that is written out. */
function dayOf(text) {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.0+)?Z?)?$/.exec(text)
  if (match === null) return text
  const [, day, time] = match
  if (time === undefined) return new Moment('date', day)
  return new Moment('datetime', time === '00:00:00' ? day : `${day}T${time}`)
}

/** A cell as text, as a heading shows it. */
export function shownText(cell) {
  if (cell instanceof Moment) return cell.text
  if (typeof cell === 'boolean') return cell ? 'True' : 'False'
  return typeof cell === 'number' && Number.isInteger(cell) ? `${cell}.0` : String(cell)
}

/** Read a part of the workbook, its names without prefix. Throws DamagedWorkbook. */
function parse(content, { open, text, close }) {
  const parser = new SaxesParser()
  const local = (name) => name.slice(name.indexOf(':') + 1)
  parser.on('opentag', ({ name, attributes }) => open(local(name), attributes))
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  if (close) parser.on('closetag', ({ name }) => close(local(name)))
  parser.on('error', (error) => {
    throw new DamagedWorkbook(error.message)
  })
  parser.write(new TextDecoder().decode(content)).close()
}
