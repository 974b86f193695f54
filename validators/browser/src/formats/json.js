// JSON as the standard reads it: keys keep their order and may not repeat, whole numbers are told from others.

const MAX_DIGITS = 20
const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y
const STRING = /[^"\\\u0000-\u001f]*/y
const ESCAPES = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/** A text that is no JSON, or holds what no table can. */
export class JsonFault extends Error {}

/** The value of a JSON text: objects as Maps, whole numbers as BigInts. Throws JsonFault. */
export function parsed(text, maxDepth) {
  const reading = new Reading(text, maxDepth)
  const value = reading.value(1)
  reading.space()
  if (reading.at < text.length) reading.refuse('more after the value')
  return value
}

/** Whether two JSON values are one: 1 and 1.0 are. */
export function isSame(one, two) {
  if (Array.isArray(one) && Array.isArray(two)) {
    return one.length === two.length && one.every((part, place) => isSame(part, two[place]))
  }
  if (one instanceof Map && two instanceof Map) {
    return one.size === two.size && [...one].every(([key, part]) => two.has(key) && isSame(part, two.get(key)))
  }
  return typeof one === typeof two ? one === two : typeof one !== 'string' && typeof two !== 'string' && one == two
}

class Reading {
  constructor(text, maxDepth) {
    Object.assign(this, { text, maxDepth, at: 0 })
  }

  refuse(reason) {
    throw new JsonFault(reason)
  }

  space() {
    while (' \t\n\r'.includes(this.text[this.at] ?? 'x')) this.at += 1
  }

  value(depth) {
    this.space()
    const sign = this.text[this.at]
    if (sign === '"') return this.string()
    if (sign === '{' || sign === '[') {
      if (depth > this.maxDepth) this.refuse('it nests too deep')
      this.at += 1
      return sign === '{' ? this.object(depth) : this.array(depth)
    }
    for (const [word, value] of [['true', true], ['false', false], ['null', null]]) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length
        return value
      }
    }
    return this.number()
  }

  /** Whether the next sign is the given one; it is then passed. */
  passes(sign) {
    this.space()
    if (this.text[this.at] !== sign) return false
    this.at += 1
    return true
  }

  expect(sign) {
    if (!this.passes(sign)) this.refuse(`expected ${sign}`)
  }

  object(depth) {
    const found = new Map()
    if (this.passes('}')) return found
    do {
      this.space()
      if (this.text[this.at] !== '"') this.refuse('a key is a text')
      const key = this.string()
      if (found.has(key)) this.refuse('a key is given twice in one object')
      this.expect(':')
      found.set(key, this.value(depth + 1))
    } while (this.passes(','))
    this.expect('}')
    return found
  }

  array(depth) {
    const found = []
    if (this.passes(']')) return found
    do found.push(this.value(depth + 1))
    while (this.passes(','))
    this.expect(']')
    return found
  }

  number() {
    NUMBER.lastIndex = this.at
    const match = NUMBER.exec(this.text)
    if (match === null) this.refuse('no value')
    this.at += match[0].length
    if (match[1] === undefined && match[2] === undefined) {
      if (match[0].length > MAX_DIGITS) this.refuse('a number is too long')
      return BigInt(match[0])
    }
    const value = Number(match[0])
    if (!Number.isFinite(value)) this.refuse('a number is too large')
    return value
  }

  string() {
    let found = ''
    this.at += 1
    for (;;) {
      STRING.lastIndex = this.at
      const plain = STRING.exec(this.text)[0]
      found += plain
      this.at += plain.length
      const sign = this.text[this.at]
      this.at += 1
      if (sign === '"') break
      if (sign !== '\\') this.refuse('a text does not end')
      found += this.escape()
    }
    if (/\p{Surrogate}/u.test(found)) this.refuse('half a sign')
    return found
  }

  escape() {
    const sign = this.text[this.at]
    this.at += 1
    if (Object.hasOwn(ESCAPES, sign)) return ESCAPES[sign]
    const code = this.text.slice(this.at, this.at + 4)
    if (sign !== 'u' || !/^[0-9a-fA-F]{4}$/.test(code)) this.refuse('an escape that is none')
    this.at += 4
    return String.fromCharCode(Number.parseInt(code, 16))
  }
}
