import { type Problem, problemWith } from '@/lib/problems/problem'
import { formatDecimal, parseDecimal } from '@/lib/quantities/decimal'
import { readTypedAmount } from '@/lib/quantities/typed-amount'
import { cleared } from '@/lib/signs/cleared'
import { withLatinDigits } from '@/lib/signs/latin-digits'
import { cellText } from '../layout/cell-text'
import type { CellHabits, SheetCell } from '../types'
import { isFormulaError, isNoValue } from './no-value'

/** What a cell is read as where an amount should stand. */
export type AmountReading =
  /** `text`: an exact decimal with a point, zero or more. `unit`: what is written behind it, '' where nothing is. */
  | { kind: 'number'; text: string; unit: string }
  | { kind: 'blank' }
  /** It can be read in two ways, with a point and with a comma as decimal sign. */
  | { kind: 'ambiguous'; withPoint: string; withComma: string }
  | { kind: 'problem'; problem: Problem }

/**
 * Reads an amount as the cells of a file write it: 1.234,5 and 1,234.5 and 1'234 and 1 234, digits of any script, a unit behind
 * it. Nothing is rounded. "1,234" alone can be two numbers: the habits of the file decide, and without them it is ambiguous.
 */
export function readNumber(cell: SheetCell, habits: Partial<CellHabits>): AmountReading {
  if (typeof cell === 'object' && cell !== null)
    return { kind: 'problem', problem: problemWith('cellIsDay', { day: cell.day }) }
  const shown = cellText(cell).trim()
  if (typeof cell === 'number' && cell >= 0) return { kind: 'number', text: shown, unit: '' }
  const text = cleared(shown, 'line').text.trim()
  if (isNoValue(text)) return { kind: 'blank' }
  if (isFormulaError(text)) return wrong('formulaFault', shown)
  return readAmount(text, shown, habits)
}

/** Signs between the digits of a number, at most one at once. */
const AMOUNT =
  /^(?<before>[^\p{Nd}]*?)(?<number>\p{Nd}+(?:[.,'’٫٬،．，ʼ＇\s]\p{Nd}+)*(?:e[+-]?\d+)?)(?<after>\D.*|)$/isu
/** What may stand behind a number: words, signs in brackets, "#"; "10-20" and "1/2" are no numbers with a unit. */
const UNIT = /^[\p{L}([#]/u
const FOOTNOTE = /[*†‡§\s]+$/u
const BELOW_ZERO = /^[-−–‒﹣－(]/

function readAmount(text: string, shown: string, habits: Partial<CellHabits>): AmountReading {
  const parts = AMOUNT.exec(text)?.groups
  if (parts === undefined) return wrong('sheetNumber', shown)
  const { before = '', number = '', after = '' } = parts
  const sign = before.trim()
  const unit = after.replace(FOOTNOTE, '').trim()
  if (BELOW_ZERO.test(sign) || /^[-−–]$/.test(unit)) return wrong('belowZero', shown)
  if (sign !== '' && sign !== '+') return wrong('beforeNumber', shown)
  if (/^[%٪‰％]|^(percent|per cent|pour ?cent|prozent|por ciento|por cento|процент|відсот)/i.test(unit))
    return wrong('isShare', shown)
  const read = unit === '' || UNIT.test(unit) ? readDigits(number, habits) : null
  if (read === null) return wrong('severalNumbers', shown)
  return read.kind === 'number' ? { ...read, unit } : read
}

function readDigits(number: string, habits: Partial<CellHabits>): AmountReading | null {
  const latin = withLatinDigits(number)
  if (/e/i.test(latin)) {
    const full = inFull(latin)
    return full === null ? null : { kind: 'number', text: full, unit: '' }
  }
  // A nought is no group of thousands: 0,125 is one number.
  const plain = /^0[.,]\d+$/.test(latin) ? latin.replace(',', '.') : null
  const withPoint = plain ?? readTypedAmount(number, 'en')
  const withComma = plain ?? readTypedAmount(number, 'de')
  const only = withPoint ?? withComma
  if (only === null) return null
  if (withPoint === null || withComma === null || withPoint === withComma)
    return { kind: 'number', text: only, unit: '' }
  if (habits.decimal === undefined) return { kind: 'ambiguous', withPoint, withComma }
  return { kind: 'number', text: habits.decimal === '.' ? withPoint : withComma, unit: '' }
}

const MOST_SHIFTED = 30

/** 1.2E+05 as 120000: the digits that are written, and no more. */
function inFull(number: string): string | null {
  const [mantissa = '', exponent = ''] = number.toLowerCase().split('e')
  const read = parseDecimal(mantissa.replace(',', '.'))
  const shift = Number(exponent)
  if (!read.ok || Math.abs(shift) > MOST_SHIFTED) return null
  const { digits, scale } = read.value
  return shift > scale
    ? formatDecimal({ digits: digits * 10n ** BigInt(shift - scale), scale: 0 })
    : formatDecimal({ digits, scale: scale - shift })
}

type NumberFault =
  | 'formulaFault'
  | 'sheetNumber'
  | 'belowZero'
  | 'beforeNumber'
  | 'isShare'
  | 'severalNumbers'

const wrong = (code: NumberFault, text: string): AmountReading => ({
  kind: 'problem',
  problem: problemWith(code, { text }),
})
