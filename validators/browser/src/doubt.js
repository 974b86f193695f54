// What cannot be decided because records cannot be found, or cannot be told apart: one fault stays one finding.
//
// In tables that are joined by keys alone, the records below two that share a key may belong to either, a record without
// a key has nothing below it, and a record whose parent is blank or unknown may belong to any. A rule that looks along
// such a joint is undecided there. What the joint itself says is the fault.

import { listParts } from './cells.js'
import { constants } from './constants.js'
import { Neighbours, REVIEW } from './meant.js'
import { ancestors, once, ruleBook, tables } from './standard.js'

const ROOT = 'submission'

/** The joints of one submission that do not hold, from what was met in reading it and from blank keys. */
export function doubtOf(submission, troubles, broken) {
  const found = new Doubt(submission)
  const repeated = new Map()
  for (const one of troubles) {
    const table = tables().get(one.table)
    if (one.check === 'missing-table') found.unsent.add(one.table)
    if (table === undefined || !one.row) continue
    if (one.check === 'unique' && one.field === table.key) {
      if (!repeated.has(table.name)) repeated.set(table.name, new Set())
      repeated.get(table.name).add(found.value(table.name, one.row - 1, table.key))
    } else if (one.check === 'reference' || constants().data.doubt.UNREAD.includes(one.check)) {
      const isLost = one.check !== 'reference' && found.value(table.name, one.row - 1, one.field) === undefined
      if (isLost) found.unread.add(`${table.name} ${one.row - 1} ${one.field}`)
      found.stray(table.name, one.row - 1, one.field, one.check === 'reference')
    }
  }
  for (const [name, keys] of repeated) {
    const { key } = tables().get(name)
    for (const row of submission.rows.get(name)) if (keys.has(row.values.get(key))) added(found.alike, name, row.index)
  }
  for (const { rule, table, index, field } of broken) {
    const place = `${rule} ${table} ${field}`
    found.said.set(place, [...(found.said.get(place) ?? []), index])
    if (field !== null && found.value(table, index, field) === undefined) found.stray(table, index, field, false)
  }
  return found
}

function added(sets, name, value) {
  if (!sets.has(name)) sets.set(name, new Set())
  sets.get(name).add(value)
}

class Doubt {
  constructor(submission) {
    this.submission = submission
    // Table -> records that share a key with another, or have none; those whose key is blank, or has a wrong form.
    this.alike = new Map()
    this.nameless = new Map()
    this.illegible = new Map()
    // Table and field -> records whose parent, or whom they name, is blank or unknown; and references to nothing.
    this.strays = new Map()
    this.astray = new Set()
    // Cells that are given and cannot be read, so are not blank.
    this.unread = new Set()
    // The tables that are said to be missing.
    this.unsent = new Set()
    // The records that break a rule at a field, and how many of them stand in each review.
    this.said = new Map()
    this.saidIn = new Map()
    this.neighbours = new Neighbours(submission, this.strays)
  }

  value(table, index, field) {
    return this.submission.rows.get(table)?.[index]?.values.get(field)
  }

  parents(table) {
    return this.submission.draft.tables.get(table)?.parents ?? null
  }

  /** Take in a blank or unreadable key, or a reference that is blank, unreadable or to nothing. */
  stray(name, index, field, namesNothing) {
    const table = tables().get(name)
    const parents = this.parents(name)
    if (field === table.key && !namesNothing) {
      added(this.alike, name, index)
      added(this.value(name, index, field) === undefined ? this.nameless : this.illegible, name, index)
    }
    if (field === table.parentField && (parents === null || parents[index] === null)) added(this.strays, `${name} ${field}`, index)
    else if (constants().data.links.LINKS.some((link) => link.table === name && link.field === field)) {
      if (namesNothing) this.astray.add(`${name} ${index} ${field}`)
      if (table.fields.get(field).required || namesNothing) added(this.strays, `${name} ${field}`, index)
    }
  }

  /** Whether a finding of a rule looks along a joint that does not hold. */
  covers(rule, table, index, field) {
    if (![this.alike, this.strays, this.astray, this.unread, this.unsent].some(({ size }) => size)) return false
    const looked = jointsOf(rule, table, field)
    if (looked.asked.some((name) => this.unread.has(`${table} ${index} ${name}`))) return true
    if (!looked.lists.length && !looked.above.length) return false
    if (looked.lists.some(({ member }) => this.unsent.has(member))) return true
    const chain = this.chain(table, index)
    if (looked.above.some((name) => (chain.get(name) ?? null) === null)) return true
    const said = (joint) => this.saidBeside(joint, { rule, table, field, index })
    return looked.lists.some((place) => chain.has(place.owner) && this.isLoose(chain.get(place.owner), place, said))
  }

  /** Whether two records that seem alike hang on a key that two records share. */
  explains({ check, table: name, row, field }) {
    if (check !== 'unique') return false
    const table = tables().get(name)
    if (field === table.key || !this.alike.has(table.parentTable)) return false
    return this.joined(name, row - 1) === null
  }

  /** The record and those above it by table; null from the first that cannot be told from another. */
  chain(table, index) {
    const chain = new Map([[table, index]])
    let [found, from] = [index, table]
    for (const name of ancestors(table)) {
      if (found !== null && name !== ROOT) found = this.joined(from, found)
      chain.set(name, name === ROOT ? 0 : found)
      from = name
    }
    return chain
  }

  joined(table, index) {
    const parent = this.submission.rows.get(table)[index].parent?.index ?? null
    const nested = this.parents(table)?.[index] ?? null
    const isAlike = nested === null && this.alike.get(tables().get(table).parentTable)?.has(parent)
    return parent === null || isAlike ? null : parent
  }

  /** Whether a list cannot be trusted; strays may be what is missing where no more is said than they are. */
  isLoose(index, { owner, name, member, isCounted }, said) {
    if (index === null) return true
    const parents = member === name ? this.parents(member) : null
    if ((parents === null || parents.includes(null)) && this.alike.get(owner)?.has(index)) return true
    if (isCounted && member === name && this.holdsTwins(member, index)) return true
    const { LINKS, SIBLINGS } = constants().data.links
    if (LINKS.some((link) => link.forward === name && this.astray.has(`${owner} ${index} ${link.field}`))) return true
    const joint = { table: member, field: joinedBy(owner, name, member) }
    if (!this.strays.has(`${joint.table} ${joint.field}`)) return false
    const seen = this.submission.rows.get(owner)[index].lists.get(name) ?? []
    const isOpen = (owner === REVIEW && isCounted) || name in SIBLINGS || seen.length === 0
    return isOpen && said(joint) <= this.neighbours.straysAbout(joint, owner, index)
  }

  /** Whether a record stands twice below another, so that what is below it cannot be counted. */
  holdsTwins(member, index) {
    const isTwin = (one) => !this.nameless.get(member)?.has(one) && !this.illegible.get(member)?.has(one)
    const rows = this.submission.rows.get(member) ?? []
    return [...(this.alike.get(member) ?? [])].some((one) => isTwin(one) && rows[one].parent?.index === index)
  }

  /** How often a rule is broken at a field around the review of a record, or outside reviews. */
  saidBeside(joint, { rule, table, field, index }) {
    const place = `${rule} ${table} ${field}`
    if (!this.saidIn.has(place)) {
      const counts = new Map()
      for (const one of this.said.get(place)) counts.set(this.standsIn(table, one), (counts.get(this.standsIn(table, one)) ?? 0) + 1)
      this.saidIn.set(place, counts)
    }
    const own = this.standsIn(table, index)
    const around = own === REVIEW ? [own] : [...this.neighbours.around(joint, own)]
    return around.reduce((sum, one) => sum + (this.saidIn.get(place).get(one) ?? 0), 0)
  }

  standsIn(table, index) {
    const top = this.neighbours.top(table, index)
    return top.table === REVIEW && !this.neighbours.isOneReview ? `${top.table} ${top.index}` : REVIEW
  }

  /**
   * References to nothing that may be to records without a key: no more names than such records stand with them.
   *
   * A key that is given in a wrong form, such as two with a semicolon between them, is named by nothing but its parts.
   */
  unnamed(troubles) {
    const met = new Map()
    for (const one of this.nameless.size || this.illegible.size ? troubles : []) {
      if (one.check !== 'reference') continue
      const value = this.value(one.table, one.row - 1, one.field)
      const names = [...new Set([value].flat().map(String))].sort()
      const meant = [...new Set(this.meant(one, names))].sort()
      const key = JSON.stringify(meant)
      if (!met.has(key)) met.set(key, { meant, names: new Set(), found: [] })
      met.get(key).names.add(JSON.stringify(names))
      met.get(key).found.push(one)
    }
    const explained = [...met.values()].filter(({ meant, names }) => names.size <= meant.length)
    return new Set(explained.flatMap(({ found }) => found.map((one) => `${one.table} ${one.row} ${one.field}`)))
  }

  /** The records without a readable key that a reference to nothing may be to. */
  meant({ table, field, row }, names) {
    return tables()
      .get(table)
      .fields.get(field)
      .references.flatMap((target) => {
        const { key } = tables().get(target)
        const near = this.neighbours.nameless({ table, field }, row - 1, target, this.nameless.get(target) ?? [])
        const isPart = (index) => listParts(String(this.value(target, index, key))).some((part) => names.includes(part))
        const found = [...near, ...[...(this.illegible.get(target) ?? [])].filter(isPart)]
        return found.map((index) => `${target} ${index}`)
      })
  }
}

/** The field by which the records in a list are joined to the one that sees them. */
function joinedBy(owner, name, member) {
  const { LINKS, SIBLINGS } = constants().data.links
  const linked = LINKS.find((link) => link.reverse === name && link.targets.includes(owner))
  return linked?.field ?? SIBLINGS[name]?.[1] ?? tables().get(member).parentField
}

/** What the conditions of a rule that point at a field look along: lists, tables above, and fields it asks for. */
/** The joints that the conditions of a rule look along which point at a field. */
export function jointsOf(rule, table, field) {
  return once(`joints ${rule} ${table} ${field}`, () => {
    const asked = (ruleBook().conditions[table] ?? []).filter((one) => one.rule === rule && one.field === field)
    const nodes = asked.flatMap((one) => [one.when, one.must].flatMap((node) => [...walk(node)]))
    const owners = new Map([['self', table], ...ancestors(table).map((name) => [name, name])])
    const lists = nodes.filter(([kind, owner]) => kind === 'children' && owners.has(owner))
    const counted = nodes.filter(([kind, range]) => kind === 'count' && range[0] === 'children')
    return {
      lists: lists.map(([, owner, name]) => ({
        owner: owners.get(owner),
        name,
        member: memberOf(owners.get(owner), name),
        isCounted: counted.some(([, range]) => owners.get(range[1]) === owners.get(owner) && range[2] === name),
      })),
      asked: nodes.filter(([kind, owner]) => kind === 'has' && owner === 'self').map(([, , name]) => name),
      above: [...new Set(asked.flatMap((one) => one.above))].filter((name) => name !== ROOT),
    }
  })
}

/** The table of the records in a list that a record of another table sees. */
function memberOf(owner, list) {
  const { LINKS, SIBLINGS } = constants().data.links
  const forward = LINKS.find((link) => link.forward === list && link.table === owner)
  const reverse = LINKS.find((link) => link.reverse === list && link.targets.includes(owner))
  return forward?.targets[0] ?? reverse?.table ?? SIBLINGS[list]?.[0] ?? list
}

/** A compiled node and everything below it. */
function* walk(node) {
  if (!Array.isArray(node)) return
  if (typeof node[0] === 'string') yield node
  for (const part of node) yield* walk(part)
}
