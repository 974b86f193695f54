// Messages with their placeholders filled: identifiers and headings, never what a cell says.

import { constants } from './constants.js'
import { tables } from './standard.js'

const PLACEHOLDER = /\{([a-z_]+)\}/g

/** The text in each language, its placeholders replaced. `shown`: field -> what of its value may be shown. */
export function filled(text, { table, field, row, shown }) {
  const { ROW, WHOLE } = constants().data.messages
  const replacement = (language, name) => {
    if (name === 'table') return title(table, null, language)
    if (name === 'field') return title(table, field, language)
    if (name === 'since') return tables().get(table)?.fields.get(field)?.since ?? ''
    return shown(name) || (row ? ROW[language].replace('{row}', row) : WHOLE[language])
  }
  const found = Object.entries(text).map(([language, words]) => [
    language,
    words.replace(PLACEHOLDER, (_, name) => replacement(language, name)),
  ])
  return Object.fromEntries(found)
}

/** The heading of a field, or of a table, in a language; the field's own name where it is not in the standard. */
function title(table, field, language) {
  const model = tables().get(table)
  if (model === undefined) return table ?? ''
  if (field === null) return model.title[language]
  return model.fields.get(field)?.title[language] ?? field
}
