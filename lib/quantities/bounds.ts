import { type Problem, problemWith } from '@/lib/problems/problem'
import { compareDecimals, type Decimal, formatDecimal, parseDecimal } from './decimal'
import {
  type BaseUnit,
  DISPLAY_UNIT,
  LARGEST_AMOUNT,
  parseUnit,
  toBase,
  toDisplay,
  type UnitCode,
} from './units'

/** How sure a report is of its figure. */
export const QUALIFIERS = ['exact', 'about', 'at_least', 'at_most', 'between'] as const
export type Qualifier = (typeof QUALIFIERS)[number]

/** A figure as printed: `amountTo` is blank but for `between`. */
export type PrintedFigure = { qualifier: string; amount: string; amountTo: string; unit: string }

/** What a figure says in whole base units: low <= value <= high, `high` null where the report sets no upper bound. */
export type Bounds = { low: bigint; value: bigint; high: bigint | null }

/** What of a metric says how its figures are measured: its unit, those that it is entered in, and whether it is counted in wholes. */
export type Measured = { key: string; baseUnit: BaseUnit; enteredUnits: readonly UnitCode[]; whole: boolean }

/** What is wrong with one cell of a printed figure, named by its column. */
export type FigureProblem = { column: 'qualifier' | 'amount' | 'amount_to' | 'unit'; problem: Problem }

/**
 * The bounds of a printed figure of a metric, by the rules of reconciliation:
 * exact v: [v, v] · about v: v give or take half the place of its last non-zero digit as stated (24000: 23500 to 24500;
 * 87 km: 86.5 to 87.5 km) · at_least v: [v, none] · at_most v: [0, v], value v · between a and b: [a, b], value a.
 * Bounds are rounded outward to whole base units, the value half up; zero is exact. All problems are returned.
 */
export function boundsOf(
  figure: PrintedFigure,
  metric: Measured,
): { ok: true; bounds: Bounds } | { ok: false; problems: FigureProblem[] } {
  const problems: FigureProblem[] = []
  const qualifier = QUALIFIERS.find((known) => known === figure.qualifier)
  if (!qualifier) {
    const text = figure.qualifier
    const problem =
      text === ''
        ? problemWith('blankChoice', { words: QUALIFIERS })
        : problemWith('notOneOf', { what: 'qualifier', text, words: QUALIFIERS, optional: 'no' })
    problems.push({ column: 'qualifier', problem })
  }
  const unit = parseUnit(figure.unit, metric)
  if (!unit.ok) problems.push({ column: 'unit', problem: unit.problem })
  const code = unit.ok ? unit.value : null
  const amount = readAmount('amount', figure.amount, code, metric, problems)
  let amountTo: Decimal | null = null
  if (qualifier === 'between') {
    amountTo = readAmount('amount_to', figure.amountTo, code, metric, problems)
    if (amount && amountTo && compareDecimals(amountTo, amount) < 0) {
      const problem = problemWith('smaller', { high: figure.amountTo, low: figure.amount })
      problems.push({ column: 'amount_to', problem })
    }
  } else if (qualifier && figure.amountTo !== '') {
    problems.push({ column: 'amount_to', problem: problemWith('secondAmount', { qualifier }) })
  }
  if (problems.length > 0 || !amount || !code || !qualifier) return { ok: false, problems }
  return { ok: true, bounds: spread(qualifier, amount, amountTo ?? amount, code) }
}

function spread(qualifier: Qualifier, amount: Decimal, amountTo: Decimal, unit: UnitCode): Bounds {
  const value = toBase(amount, unit)
  switch (qualifier) {
    case 'exact':
    case 'between':
      return { low: toBase(amount, unit, 'down'), value, high: toBase(amountTo, unit, 'up') }
    case 'about': {
      const { digits, scale, half } = withHalfPlace(amount)
      const low = toBase({ digits: digits - half, scale }, unit, 'down')
      return { low, value, high: toBase({ digits: digits + half, scale }, unit, 'up') }
    }
    case 'at_least':
      return { low: toBase(amount, unit, 'down'), value, high: null }
    case 'at_most':
      return { low: 0n, value, high: toBase(amount, unit, 'up') }
  }
}

/** The amount at one more digit, so that half the place of its last non-zero digit is whole there: 87 -> 870, 5. */
function withHalfPlace({ digits, scale }: Decimal): Decimal & { half: bigint } {
  if (digits === 0n) return { digits, scale, half: 0n }
  let place = 1n
  while (digits % (place * 10n) === 0n) place *= 10n
  return { digits: digits * 10n, scale: scale + 1, half: place * 5n }
}

function readAmount(
  column: 'amount' | 'amount_to',
  text: string,
  unit: UnitCode | null,
  metric: Measured,
  problems: FigureProblem[],
): Decimal | null {
  const read = parseDecimal(text)
  if (!read.ok) {
    problems.push({ column, problem: read.problem })
    return null
  }
  if (!unit) return read.value
  if (metric.whole && toBase(read.value, unit, 'down') !== toBase(read.value, unit, 'up')) {
    const problem = problemWith('notWhole', { amount: formatDecimal(read.value), metric: metric.key })
    problems.push({ column, problem })
    return null
  }
  if (toBase(read.value, unit, 'up') > LARGEST_AMOUNT) {
    const most = toDisplay(LARGEST_AMOUNT, metric.baseUnit)
    const mostUnit = DISPLAY_UNIT[metric.baseUnit]
    problems.push({ column, problem: problemWith('tooLarge', { amount: text, unit, most, mostUnit }) })
    return null
  }
  return read.value
}
