// The rules that could not be decided for want of something that the sender or the caller did not give.

import { conditions, doubts } from './conditions.js'
import { constants } from './constants.js'
import { jointsOf } from './doubt.js'
import { standsAlone, unreadTables } from './drafts.js'
import { isLater } from './editions.js'
import { broken } from './rules.js'
import { ancestors, profiles, ruleBook, speaker, tables } from './standard.js'
import { escaped } from './unread.js'

/** Rule and reason of each. `known` are the tables whose records are known, `given` what the caller gave. */
export function notChecked(submission, { profile, known, given, edition }) {
  const reasons = constants().data.not_checked.NOT_CHECKED
  const found = new Map()
  const isAlone = standsAlone(submission.draft)
  for (const [id, rule] of Object.entries(ruleBook().rules)) {
    if (rule.needs && !given.has(rule.needs) && !isAlone && !doesWithout(rule, submission)) found.set(id, reasons[rule.needs])
  }
  const unread = [...unreadTables(submission.troubles)].sort()
  const lacking = profiles().get(profile).required.filter((name) => !known.has(name) && !unread.includes(name))
  lacking.push(...unread)
  for (const table of tables().keys()) {
    for (const condition of conditions(table)) {
      const isSent = (submission.rows.get(table) ?? []).length > 0
      const wanted = isSent ? wantedBy(condition, table, lacking) : []
      const absent = [...wanted.filter((name) => !known.has(name)), ...lacking.filter((name) => name === table)]
      if (absent.length && !found.has(condition.rule)) found.set(condition.rule, withTable(reasons.table, absent[0]))
    }
  }
  for (const [rule, name] of [...escaped(submission.troubles), ...unmet(submission, profile, known), ...above(profile, known)]) {
    if (!found.has(rule)) found.set(rule, withTable(reasons.table, name))
  }
  for (const [rule, words] of undecided(submission, known)) if (!found.has(rule)) found.set(rule, words)
  return [...found]
    .filter(([rule]) => !isLater(ruleBook().rules[rule].since, edition))
    .sort(([one], [two]) => (one < two ? -1 : 1))
    .map(([rule, reason]) => ({ rule, reason: { ...reason } }))
}

/** The rules on what holds the tables of a profile that look at these, where it was not sent, and its table. */
function* above(profile, known) {
  const { required } = profiles().get(profile)
  const context = new Set(required.flatMap((name) => ancestors(name)).filter((name) => !required.includes(name) && !known.has(name)))
  for (const table of [...context].sort()) {
    for (const condition of conditions(table)) {
      if (jointsOf(condition.rule, table, condition.field).lists.some(({ member }) => required.includes(member))) yield [condition.rule, table]
    }
  }
}

/** The tables that a condition cannot do without; below a record, those that the profile asks for. */
function wantedBy({ rule, field, reads, needsTable, above }, table, lacking) {
  const wanted = [...reads, needsTable, ...above.filter((name) => name !== 'submission')].filter(Boolean)
  if (!lacking.length) return wanted
  const looked = new Set(jointsOf(rule, table, field).lists.map(({ member }) => member))
  return [...wanted, ...lacking.filter((name) => looked.has(name))]
}

/** Whether a return itself holds what a rule needs to know, or nothing that the rule is about. */
function doesWithout(rule, { rows }) {
  return Boolean(rule.needs_unless) && Boolean(rows.get(rule.needs_unless)?.length || !rows.get(rule.table)?.length)
}

/** The rule on references to a table that was not sent and holds more than what is sent, and that table. */
function* unmet(submission, profile, known) {
  const { allowed } = profiles().get(profile)
  for (const [table, model] of tables()) {
    const rows = submission.rows.get(table) ?? []
    for (const column of rows.length ? model.fields.values() : []) {
      for (const name of column.external ? [] : column.references) {
        // A table of the profile that may be left out has no records; a parent is held by whoever made it.
        const isEmpty = allowed.includes(name) && name !== model.parentTable
        const rule = speaker('reference', table, column.name)
        if (known.has(name) || isEmpty || rule === null) continue
        if (rows.some((row) => row.values.has(column.name))) yield [rule, name]
      }
    }
  }
}

/** Rule and words where it cannot be decided for some records. */
function* undecided(submission, known) {
  const numbers = new Map()
  for (const { rule } of broken(submission.rows, known, '', doubts)) numbers.set(rule, (numbers.get(rule) ?? 0) + 1)
  const words = new Map([...tables().keys()].flatMap(doubts).map((doubt) => [doubt.rule, doubt.words]))
  for (const [rule, number] of numbers) yield [rule, inEach(words.get(rule), (text) => text.replace('{number}', number))]
}

const withTable = (words, name) => inEach(words, (text, language) => text.replace('{table}', tables().get(name).title[language]))

/** The words of each language, changed. */
function inEach(words, change) {
  return Object.fromEntries(Object.entries(words).map(([language, text]) => [language, change(text, language)]))
}
