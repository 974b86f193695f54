// Which records a fault in a joint may concern: a stray explains what stands with it, and nothing elsewhere.
//
// In a submission of several reviews a stray stands with the reviews of the records next to it in its table, where their
// own keys begin alike, and with the few reviews between those; where nothing tells, a record may be meant whose key begins as the name that the stray gives.
// So what is sent for one review takes no finding away from another.

import { tables } from './standard.js'
import { casefold } from './text.js'

const ROOT = 'submission'

export const REVIEW = 'review'

const MOST_BETWEEN = 20

const nameOf = ({ table, index }) => `${table} ${index}`
const initialOf = (value) => (value === undefined ? null : casefold(Array.from(String(value)).slice(0, 1).join('')))
const more = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1)

/** How many of some names may begin as a key does; a name that is blank may be any. */
function ofInitial(initials, initial) {
  if (initial === null) return [...initials.values()].reduce((sum, count) => sum + count, 0)
  return (initials.get(initial) ?? 0) + (initials.get(null) ?? 0)
}

/** Where the records of a submission stand; `strays`: `table field` -> records whose parent, or whom they name, is unknown. */
export class Neighbours {
  constructor(submission, strays) {
    this.submission = submission
    this.strays = strays
    this.counted = new Map()
    this.sides = new Map()
  }

  get isOneReview() {
    return (this.submission.rows.get(REVIEW) ?? []).length <= 1
  }

  /** How many strays at a joint may be meant for a record. */
  straysAbout({ table, field }, owner, index) {
    if (this.isOneReview) return this.strays.get(`${table} ${field}`).size
    const counted = this.count(table, field)
    const top = this.top(owner, index)
    const initial = initialOf(this.key(owner, index))
    if (top.table !== REVIEW || tables().get(table).parentTable === ROOT) return ofInitial(counted.named, initial)
    return (counted.beside.get(nameOf(top)) ?? 0) + ofInitial(counted.loose, initial)
  }

  /** The reviews for which the strays that may be meant for one may be meant, itself among them. */
  around({ table, field }, review) {
    return new Set([...(this.count(table, field).around.get(review) ?? []), review])
  }

  /** The records with a blank key that a reference to nothing may be to. */
  nameless({ table, field }, index, target, keyless) {
    return [...keyless].filter((other) => this.isOneReview || this.standTogether({ table, field }, index, target, other))
  }

  /** The highest record that a record is found to belong to, below the submission. */
  top(table, index) {
    const above = tables().get(table).parentTable
    const parent = above === null || above === ROOT ? null : this.submission.rows.get(table)[index].parent
    return parent === null ? { table, index } : this.top(parent.table, parent.index)
  }

  standTogether({ table, field }, index, target, other) {
    const own = nameOf(this.top(target, other))
    if (field !== tables().get(table).parentField) return own === nameOf(this.top(table, index))
    if (target !== REVIEW) return this.about(table, field, index).has(own)
    const [before, after] = this.alike(table, field, index).map((side) => (side === null ? null : this.top(table, side)))
    return (before === null || before.index < other) && (after === null || other < after.index)
  }

  count(table, field) {
    const joint = `${table} ${field}`
    if (!this.counted.has(joint)) {
      const found = { beside: new Map(), around: new Map(), named: new Map(), loose: new Map() }
      for (const index of this.strays.get(joint)) {
        const value = this.submission.rows.get(table)[index].values.get(field)
        const initials = new Set(value === undefined ? [null] : [value].flat().map(initialOf))
        const isLoose = this.beside(table, field).get(index).every((side) => side === null)
        for (const initial of initials) more(found.named, initial)
        const about = this.about(table, field, index)
        for (const top of about) {
          more(found.beside, top)
          found.around.set(top, new Set([...(found.around.get(top) ?? []), ...about]))
        }
        for (const initial of isLoose ? initials : []) more(found.loose, initial)
      }
      this.counted.set(joint, found)
    }
    return this.counted.get(joint)
  }

  /** What a stray stands with: the reviews of the records beside it, and those between them or up to the end. */
  about(table, field, index) {
    const [before, after] = this.alike(table, field, index).map((side) => (side === null ? null : this.top(table, side)))
    const tops = [before, after].filter((one) => one !== null)
    const found = new Set(tops.map(nameOf))
    const initials = new Set(tops.map((one) => initialOf(this.key(one.table, one.index))))
    if (initials.size !== 1 || tops.some((one) => one.table !== REVIEW)) return found
    const first = before === null ? 0 : before.index
    const last = after === null ? this.submission.rows.get(REVIEW).length - 1 : after.index
    for (let one = first; one <= last && last - first <= MOST_BETWEEN; one += 1) {
      if (initials.has(initialOf(this.key(REVIEW, one)))) found.add(nameOf({ table: REVIEW, index: one }))
    }
    return found
  }

  /** The records before and after a stray, where their own keys begin as its key does. */
  alike(table, field, index) {
    const own = initialOf(this.key(table, index))
    return (this.beside(table, field).get(index) ?? [null, null]).map((side) => {
      const other = side === null ? null : initialOf(this.key(table, side))
      return own === null || other === null || own === other ? side : null
    })
  }

  /** Each stray with the nearest records before and after it that are none. */
  beside(table, field) {
    const joint = `${table} ${field}`
    if (!this.sides.has(joint)) {
      const [found, strays, size] = [new Map(), this.strays.get(joint) ?? new Set(), this.submission.rows.get(table).length]
      let run = []
      for (const index of [...strays].sort((one, two) => one - two)) {
        run.push(index)
        if (strays.has(index + 1)) continue
        const sides = [run[0] ? run[0] - 1 : null, index + 1 < size ? index + 1 : null]
        for (const one of run) found.set(one, sides)
        run = []
      }
      this.sides.set(joint, found)
    }
    return this.sides.get(joint)
  }

  key(table, index) {
    const { key } = tables().get(table)
    return key === null ? undefined : this.submission.rows.get(table)[index].values.get(key)
  }
}
