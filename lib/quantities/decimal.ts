import { withLatinDigits } from '@/lib/signs/latin-digits'

/** What reading a text gives: the value, or what is wrong with the text and how to write it instead. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: string }

/** An exact decimal as printed, zero or more: `digits` divided by 10 to the power `scale`. "3.50" is 350 and 2. */
export type Decimal = { digits: bigint; scale: number }

const LONGEST = 40

/**
 * Reads an amount as it must be written for machines: digits, and at most one point with digits on both sides.
 * Nothing is guessed: a comma, a space, a sign, an exponent, other digits or an empty text are problems, and each
 * names the remedy with the number that was probably meant.
 */
export function parseDecimal(text: string): Parsed<Decimal> {
  const point = text.indexOf('.')
  if (text.length > LONGEST || !/^[0-9]+(\.[0-9]+)?$/.test(text))
    return { ok: false, problem: problemOf(text) }
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

function problemOf(text: string): string {
  if (text.trim() === '')
    return 'is blank; write the amount as printed, and 0 only where the report says none'
  if (text.length > LONGEST) return `is ${text.length} characters long; write an amount of at most ${LONGEST}`
  const shown = `"${text}"`
  const latin = withLatinDigits(text)
  if (latin !== text) return `${shown} has digits other than 0 to 9; ${remedy(readings(latin))}`
  if (text.includes(',')) return `${shown} has a comma; ${remedy(readings(text))}`
  if (/\s/.test(text)) return `${shown} has a space; ${remedy(readings(text))}`
  if (/^[+\-−–]/.test(text)) {
    return `${shown} has a sign; write amounts without one${given(readings(text.slice(1)))}`
  }
  if (/^[0-9.]+e[+-]?[0-9]+$/i.test(text)) {
    return `${shown} has an exponent; write amounts in full${given(inFull(text))}`
  }
  if (/^[0-9]*\.[0-9]*$/.test(text) && text !== '.') {
    return `${shown} has no digit on one side of the point; ${remedy(completed(text))}`
  }
  return `${shown} is not a number; write amounts as digits with at most one point, such as 1683.4`
}

function remedy(numbers: string[]): string {
  return numbers.length === 0
    ? 'write amounts with a point and no separators, such as 1683.4'
    : `write amounts with a point and no separators${given(numbers)}`
}

function given(numbers: string[]): string {
  return numbers.length === 0 ? '' : `: ${numbers.join(' or ')}`
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
