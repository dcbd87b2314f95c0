import { parse } from 'lossless-json'

/** No amount has more digits; it keeps "1e999999999" from filling the memory. */
const MOST_DIGITS = 1_000

/**
 * Reads JSON without rounding: a number that is whole becomes a bigint, however it is written ("12", "1.2e1"), any
 * other a number. Throws a SyntaxError that says where the text is wrong, also where a key is given twice with
 * different values.
 */
export function parseExactJson(text: string): unknown {
  return parse(text.replace(/^\uFEFF/, ''), null, (digits) => wholeNumber(digits) ?? Number(digits))
}

/** Writes JSON: a bigint as a number where every reader can hold it exactly, else as a string of its digits. */
export function formatExactJson(value: unknown): string {
  return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? exactly(part) : part), 2)
}

function exactly(amount: bigint): number | string {
  return Number.isSafeInteger(Number(amount)) ? Number(amount) : String(amount)
}

function wholeNumber(text: string): bigint | null {
  const [, sign, whole, fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(
    text,
  )!
  const digits = whole! + fraction
  const shift = Number(exponent) - fraction.length
  if (Math.abs(shift) + digits.length > MOST_DIGITS) return null
  const kept = shift >= 0 ? digits.padEnd(digits.length + shift, '0') : digits.slice(0, shift)
  if (shift < 0 && /[1-9]/.test(digits.slice(shift))) return null
  return BigInt(sign + (kept || '0'))
}
