// Whether a spreadsheet shows a number as a date or time, by the format of its cell.

const DATES = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 47])
const DURATIONS = new Set([46])

/** The kind of a format built into the program: date, duration or null for a plain number. */
export function builtInKind(id) {
  if (DATES.has(id)) return 'date'
  return DURATIONS.has(id) ? 'duration' : null
}

/** The kind of a format that the workbook spells out; only its part for positive numbers counts. */
export function kindOf(format) {
  let [escaped, quoted, morning, elapsed, brackets, before] = [false, false, false, false, 0, ' ']
  for (const sign of format) {
    if (escaped) escaped = false
    else if (quoted) quoted = sign !== '"'
    else if (sign === '_' || sign === '\\') escaped = true
    else if (sign === '"') quoted = true
    else if (sign === ';') return null
    else if (sign === '[') brackets += 1
    else if (sign === ']') {
      if (brackets === 1 && elapsed) return 'duration'
      brackets = Math.max(0, brackets - 1)
    } else if (brackets === 0 && morning && /[pm/]/i.test(sign)) return 'date'
    else if (brackets === 0 && !morning && /a/i.test(sign)) morning = true
    else if (brackets === 0 && !morning && /[dmhys]/i.test(sign)) return 'date'
    else if (!(elapsed && sign.toLowerCase() === before.toLowerCase())) elapsed = before === '[' && /[mhs]/i.test(sign)
    before = sign
  }
  return null
}
