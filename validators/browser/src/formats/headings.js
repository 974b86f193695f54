// Headings of a sheet or CSV file matched to the fields of a table.

import { trouble } from '../drafts.js'
import { isPhrase, once, phraseValues, tables } from '../standard.js'
import { ranked } from '../suggestions.js'
import { fold, strip } from '../text.js'

/** Folded field name, or title in either language -> field. A title that two fields share names neither. */
export function fieldNames(table) {
  return once(`field names ${table}`, () => {
    const columns = [...tables().get(table).fields.values()]
    const titles = new Map()
    for (const column of columns) {
      for (const title of new Set(Object.values(column.title).map(fold))) {
        titles.set(title, [...(titles.get(title) ?? []), column.name])
      }
    }
    const single = [...titles].filter(([, names]) => names.length === 1).map(([title, [name]]) => [title, name])
    return new Map([...single, ...columns.map((column) => [fold(column.name), column.name])])
  })
}

/** Folded table name, or title in either language -> table. */
export function tableNames() {
  return once('table names', () => {
    const all = [...tables().values()]
    const titles = all.flatMap((table) => Object.values(table.title).map((title) => [fold(title), table.name]))
    return new Map([...titles, ...all.map((table) => [fold(table.name), table.name])])
  })
}

/** Field -> column; required fields without a column; and troubles with the headings. */
export function matched(table, headings) {
  const names = fieldNames(table)
  const columns = new Map()
  const troubles = []
  headings.forEach((heading, index) => {
    const field = names.get(fold(heading))
    const place = { column: letters(index) }
    if (field === undefined) {
      if (strip(heading) !== '') troubles.push(unknownColumn(table, heading, place))
    } else if (columns.has(field)) troubles.push(trouble('duplicate-heading', table, { field, place }))
    else columns.set(field, index)
  })
  const missing = [...tables().get(table).fields.values()]
    .filter((column) => column.required && !columns.has(column.name))
    .map((column) => column.name)
  return { columns, missing, troubles }
}

/** The troubles with headings; each that is no field with the field that it is most like, of those without a column. */
export function advised(table, columns, troubles) {
  const free = [...fieldNames(table)].filter(([, field]) => !columns.has(field)).map(([name, field]) => [name, [field]])
  return troubles.map((one) => {
    const [likely] = one.check === 'unknown-column' ? ranked(Object.fromEntries(free), one.field) : []
    return likely === undefined ? one : { ...one, suggestion: likely[0], score: likely[1] }
  })
}

/** The trouble with a heading that is not in the standard. */
export function unknownColumn(table, heading, place = null) {
  return trouble(saysPersonal(heading) ? 'personal-column' : 'unknown-column', table, { field: heading, place })
}

/** Whether a heading asks for personal data: as a whole, in two or three words of it, or in one with no other use. */
export function saysPersonal(heading) {
  const bare = heading.replace(/['’][srSR](?![[\p{L}\p{N}]--\p{Nd}])/gv, '')
  const words = (bare.match(/[A-Z]?[[\p{L}\p{N}]--[\p{Nd}A-Z]]+|[A-Z]+(?![a-z])|\p{Nd}+/gv) ?? []).map(fold)
  const runs = [2, 3].flatMap((length) =>
    words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join('')),
  )
  if ([fold(heading), ...runs].some((run) => isPhrase('personal-columns', run))) return true
  return words.some((word) => phraseValues('personal-words').has(word))
}

/** The letters of a column counted from 0, as a spreadsheet shows them: 0 is A, 26 is AA. */
export function letters(index) {
  let name = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  return name
}
