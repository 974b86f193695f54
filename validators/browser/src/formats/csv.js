// Records of a CSV text, read strictly: what stands after a closing quote, or a quote that does not close, is damage.

/** A CSV text that cannot be read further. */
export class DamagedRecord extends Error {}

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y

/** Each record's cells in turn; an empty line is a record of no cells. Throws DamagedRecord where it is strict. */
export function* records(text, delimiter, { strict = true } = {}) {
  const reading = new Reading(delimiter, strict)
  for (const line of linesOf(text)) {
    if (reading.take(line)) yield reading.record()
  }
  if (reading.isOpen()) yield reading.ended()
}

function* linesOf(text) {
  let from = 0
  while (from < text.length) {
    LINE.lastIndex = from
    const line = LINE.exec(text)[0]
    yield line
    from += line.length
  }
}

class Reading {
  constructor(delimiter, strict) {
    Object.assign(this, { delimiter, strict })
    this.begin()
  }

  begin() {
    Object.assign(this, { cells: [], cell: '', state: 'start' })
  }

  /** Read a line with its end; whether a record is now whole. */
  take(line) {
    const end = line.search(/[\r\n]+$/)
    const body = end < 0 ? line : line.slice(0, end)
    if (this.state === 'start' && body === '') return true
    if (this.state === 'start') this.state = 'cell'
    for (const sign of body) this.sign(sign)
    if (this.state === 'quoted') {
      this.cell += line.slice(body.length)
      return false
    }
    this.save()
    return true
  }

  sign(sign) {
    if (this.state === 'quoted') {
      if (sign === '"') this.state = 'quote'
      else this.cell += sign
    } else if (sign === this.delimiter) {
      this.save()
      this.state = 'cell'
    } else if (this.state === 'quote') {
      if (sign !== '"' && this.strict) throw new DamagedRecord('text after a closing quote')
      this.cell += sign
      this.state = sign === '"' ? 'quoted' : 'bare'
    } else if (this.state === 'cell' && sign === '"') {
      this.state = 'quoted'
    } else {
      this.cell += sign
      this.state = 'bare'
    }
  }

  save() {
    this.cells.push(this.cell)
    this.cell = ''
  }

  record() {
    const { cells } = this
    this.begin()
    return cells
  }

  isOpen() {
    return this.state === 'quoted'
  }

  /** The record that the end of the text cuts short. */
  ended() {
    if (this.strict) throw new DamagedRecord('a quote that does not close')
    this.save()
    return this.record()
  }
}
