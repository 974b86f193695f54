// NHS numbers: ten digits that hold their own check.

import { whole } from './constants.js'
import { figures } from './text.js'

/** Ten digits whose last is the check digit (modulus 11, NHS Data Dictionary). */
export function isNhsNumber(text) {
  if (whole('privacy', 'TEN_DIGITS', text) === null) return false
  const digits = Array.from(figures(text), Number)
  const sum = digits.slice(0, 9).reduce((total, digit, place) => total + digit * (10 - place), 0)
  const check = 11 - (sum % 11)
  return digits[9] === (check === 11 ? 0 : check)
}
