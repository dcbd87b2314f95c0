import { type Problem, problemWith } from '@/lib/problems/problem'
import { withLatinDigits } from '@/lib/signs/latin-digits'

/** What reading a text gives: the value, or what is wrong with the text. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: Problem }

/** An exact decimal as printed, zero or more: `digits` divided by 10 to the power `scale`. "3.50" is 350 and 2. */
export type Decimal = { digits: bigint; scale: number }

const LONGEST = 40

/**
 * Reads an amount as it must be written for machines: digits, and at most one point with digits on both sides.
 * Nothing is guessed: a comma, a space, a sign, an exponent, other digits or an empty text are problems, and each
 * comes with the number that was probably meant.
 */
export function parseDecimal(text: string): Parsed<Decimal> {
  const point = text.indexOf('.')
  if (text.length > LONGEST || !/^[0-9]+(\.[0-9]+)?$/.test(text))
    return { ok: false, problem: amountProblem(text) }
  if (point < 0) return { ok: true, value: { digits: BigInt(text), scale: 0 } }
  const scale = text.length - point - 1
  return { ok: true, value: { digits: BigInt(text.slice(0, point) + text.slice(point + 1)), scale } }
}

/** The decimal without trailing zeros after the point: 350 and 2 -> "3.5". Exact; a minus sign where below zero. */
export function formatDecimal({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '-' : ''
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0')
  const fraction = scale === 0 ? '' : text.slice(-scale).replace(/0+$/, '')
  const whole = scale === 0 ? text : text.slice(0, -scale)
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`
}

/** -1, 0 or 1 as `a` is below, equal to or above `b`, whatever their scales. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale)
  const left = a.digits * 10n ** BigInt(scale - a.scale)
  const right = b.digits * 10n ** BigInt(scale - b.scale)
  return left < right ? -1 : left > right ? 1 : 0
}

/** The exact sum of two decimals. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  const digits = a.digits * 10n ** BigInt(scale - a.scale) + b.digits * 10n ** BigInt(scale - b.scale)
  return { digits, scale }
}

function amountProblem(text: string): Problem {
  if (text.trim() === '') return problemWith('amountBlank')
  if (text.length > LONGEST) return problemWith('amountLong', { count: text.length, most: LONGEST })
  const latin = withLatinDigits(text)
  const signs = (fault: 'digits' | 'comma' | 'space' | 'point', meant: string[]) =>
    problemWith('amountSigns', { fault, text, meant })
  if (latin !== text) return signs('digits', readings(latin))
  if (text.includes(',')) return signs('comma', readings(text))
  if (/\s/.test(text)) return signs('space', readings(text))
  if (/^[+\-−–]/.test(text)) return problemWith('amountSign', { text, meant: readings(text.slice(1)) })
  if (/^[0-9.]+e[+-]?[0-9]+$/i.test(text)) return problemWith('amountExponent', { text, meant: inFull(text) })
  if (/^[0-9]*\.[0-9]*$/.test(text) && text !== '.') return signs('point', completed(text))
  return problemWith('notNumber', { text })
}

/** The numbers that a grouped text may stand for: "1,683.4" one, "1,683" two (a thousand or a decimal comma). */
function readings(text: string): string[] {
  const bare = text.replace(/[\s’]/g, '')
  if (/^[0-9]+(\.[0-9]+)?$/.test(bare)) return [bare]
  if (/^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$/.test(bare)) return [bare.replaceAll('.', '').replace(',', '.')]
  const found: string[] = []
  if (/^[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?$/.test(bare)) found.push(bare.replaceAll(',', ''))
  if (/^[0-9]+,[0-9]+$/.test(bare)) found.push(bare.replace(',', '.'))
  return found
}

function inFull(text: string): string[] {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e')
  const read = parseDecimal(mantissa)
  const shift = Number(exponent)
  if (!read.ok || Math.abs(shift) > 15) return []
  const scale = read.value.scale - shift
  if (scale >= 0) return [formatDecimal({ digits: read.value.digits, scale })]
  return [(read.value.digits * 10n ** BigInt(-scale)).toString()]
}

function completed(text: string): string[] {
  const [whole = '', fraction = ''] = text.split('.')
  return [fraction === '' ? whole : `${whole === '' ? '0' : whole}.${fraction}`]
}
