// Numbers as senders give them. A whole number is a BigInt, any other a Number: JSON and CEL tell them apart.

/** Whether a raw cell is a number. */
export const isNumber = (raw) => typeof raw === 'bigint' || typeof raw === 'number'

/** The text of a number as its sender would write it. */
export function numberText(raw) {
  if (typeof raw === 'bigint') return raw.toString()
  if (Number.isInteger(raw)) return BigInt(raw).toString()
  return decimalText(raw)
}

/** The shortest text that reads back as the same number; very small ones have an exponent, as in Python. */
function decimalText(value) {
  const text = String(value)
  const size = Math.abs(value)
  if (size >= 1e-4 || !Number.isFinite(value)) return text
  const [figures, exponent] = value.toExponential().split('e')
  return `${figures}e-${String(Math.abs(Number(exponent))).padStart(2, '0')}`
}

/** A share from 0 to 1, with two decimals, rounded to the even one of two that are as near. */
export function rounded(value) {
  const below = Math.floor(value * 100)
  const half = value * 100 - below === 0.5
  return half && below % 2 === 0 ? below / 100 : Number(value.toFixed(2))
}
