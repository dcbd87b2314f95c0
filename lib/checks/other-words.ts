import { plus } from '@/lib/extract/numbers/amount'
import { type NumberIn, type NumbersIn, numbersIn } from '@/lib/extract/numbers-in'
import { elementAt } from '@/lib/lookup/element-at'
import type { PrintedFigure } from '@/lib/quantities/bounds'
import { compareDecimals, type Decimal, parseDecimal } from '@/lib/quantities/decimal'
import { toBase, type UnitCode, unitOf, unitsOfBase } from '@/lib/quantities/units'
import { isOneSlip } from './rules/disagrees'
import { type ReadFigure, rowSide } from './side'
import type { EnteredReport, Finding, Remedy } from './types'

/** Texts write small numbers in words, and in some languages as the form of a noun ("two mines" as one word). */
const SMALLEST = 3n
/** Numbers of a list that come to one figure, at most. */
const LONGEST_LIST = 12
const ONE: Decimal = { digits: 1n, scale: 0 }
/** Amounts are converted and then rounded: within one in so many. */
const CONVERTED_WITHIN = 100n

/** An amount that the words of its figure do not give, and that they do not come to. */
export function otherWords(figure: ReadFigure, report: EnteredReport): Finding | null {
  const { words = '', amount } = figure
  const [missing] = amountsMissing(figure, words, report.language ?? '')
  if (missing === undefined) return null
  return {
    check: 'words',
    variant: 'otherWords',
    severity: 'unlikely',
    row: figure.row,
    entered: rowSide(figure),
    against: [],
    remedies: missing === amount ? slips(numbersIn(words, report.language ?? '').numbers, amount) : [],
  }
}

/**
 * The amounts of a figure that its words do not give: none of their numbers is it, none is it in another unit, and none that
 * stand one after another come to it. Words without a number in digits, and those with "dozens", say nothing. `language` is the
 * code of the words' language, or blank.
 */
export function amountsMissing(
  { amount, amountTo, unit }: Omit<PrintedFigure, 'qualifier'>,
  words: string,
  language: string,
): string[] {
  const asked = [amount, amountTo].filter((decimal) => decimal !== '')
  if (!/\p{Nd}/u.test(words) || asked.every((decimal) => standsPlainly(decimal, words))) return []
  const given = numbersIn(words, language)
  if (given.numbers.some(({ isOpen }) => isOpen)) return []
  return asked.filter((decimal) => !isGiven(read(decimal), given, unit as UnitCode))
}

/**
 * Whether an amount stands in the words as it is written, or as digits that leave no doubt: what most words of most figures give at
 * once. "1.234" is read as 1.234 in every language, beside 1,234 in some.
 */
function standsPlainly(decimal: string, words: string): boolean {
  const runs = words.match(/[0-9]+(?:[ \u00a0\u202f.,'’][0-9]+)*/g) ?? []
  return runs.some((run) => {
    if (run === decimal) return true
    const isGrouped = /^[0-9]{1,3}([^0-9][0-9]{3})+$/.test(run)
    return decimal === (isGrouped ? run.replace(/[^0-9]/g, '') : run.replace(',', '.'))
  })
}

const read = (decimal: string): Decimal[] => {
  const found = parseDecimal(decimal)
  return found.ok ? [found.value] : []
}

function isGiven(
  [asked]: readonly Decimal[],
  { numbers, isKnown, hasArticles }: NumbersIn,
  code: UnitCode,
): boolean {
  if (asked === undefined || toBase(asked, code) < SMALLEST) return true
  const values = numbers.map(({ decimals }) => decimals.flatMap(read))
  const all = values.flat()
  const isSame = (value: Decimal) => compareDecimals(value, asked) === 0
  // The words of a language that is not read may say "thousand" behind the digits.
  if (!isKnown) return all.some((value) => significant(value) === significant(asked)) || asked.digits < 20n
  if (all.some(isSame)) return true
  const amount = toBase(asked, code)
  const isConverted = (value: Decimal) =>
    unitsOfBase(unitOf(code).base).some((other) => {
      const inBase = toBase(value, other)
      return inBase === amount || (!isMetric(other) && isNear(inBase, amount))
    })
  return all.some(isConverted) || sums(values, !hasArticles).some((sum) => isSame(sum) || isConverted(sum))
}

const isMetric = (code: UnitCode) =>
  /^10*$/.test(String(unitOf(code).numerator)) && unitOf(code).denominator === 1n

const significant = ({ digits }: Decimal) => String(digits).replace(/0+$/, '')

function isNear(a: bigint, b: bigint): boolean {
  const gap = a > b ? a - b : b - a
  return gap * CONVERTED_WITHIN <= b
}

/** What numbers come to that stand one after another; `more`: and one more, which "4 mosques and a school" says without articles. */
function sums(values: readonly (readonly Decimal[])[], more: boolean): Decimal[] {
  return values.flatMap((_, first) => {
    let sum = elementAt(values, first)[0]
    const found: Decimal[] = []
    for (const [next] of values.slice(first + 1, first + LONGEST_LIST)) {
      if (sum === undefined || next === undefined) break
      sum = plus(sum, next)
      found.push(sum, ...(more ? [plus(sum, ONE)] : []))
    }
    return found
  })
}

/** The one number of the words from which the amount differs by a slip of the hand. */
function slips(numbers: readonly NumberIn[], amount: string): Remedy[] {
  const isNear = (decimal: string) =>
    Math.abs(decimal.length - amount.length) < 2 && isOneSlip(decimal, amount)
  const near = new Set(numbers.flatMap(({ decimals }) => decimals).filter(isNear))
  return near.size === 1 ? [...near].map((amount) => ({ do: 'set_amount', amount })) : []
}
