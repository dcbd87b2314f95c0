import { elementAt, lastOf } from '@/lib/lookup/element-at'
import type { Decimal } from '@/lib/quantities/decimal'
import { toBase, type UnitCode } from '@/lib/quantities/units'
import type { FigureCandidate } from '../figures/candidates'
import type { ParsedText } from '../lexing/parsed-text'
import type { MetricKey } from '../types'
import { isWhole } from './amount'

/** A draft with the reading of its number that was chosen, and the others that stay possible. */
export type Valued = FigureCandidate & {
  amount: Decimal
  amountTo: Decimal | null
  value: bigint
  high: FigureCandidate['high']
  others: readonly Decimal[]
}

export const unitCodeOf = ({ unit }: FigureCandidate): UnitCode => unit?.code ?? 'count'

/**
 * Chooses between the readings of "1.432" and "9.600": what is counted is whole; then the last known total of the operation;
 * then how other numbers of the text use the sign; then the habit of the language. What was not chosen is kept.
 */
export function readingsIn(
  reading: ParsedText,
  drafts: readonly FigureCandidate[],
  lastTotals: Partial<Record<MetricKey, bigint>>,
): Valued[] {
  const habits = habitsOf(reading, drafts)
  return drafts.map((draft) => {
    const unit = unitCodeOf(draft)
    const possible = unit === 'count' ? draft.number.readings.filter(isCount) : draft.number.readings
    const readings = possible.length > 0 ? possible : draft.number.readings
    const ordered = ordering(
      readings,
      lastTotals[draft.metric],
      unit,
      habits.get(signsOf(reading, draft)[0] ?? ''),
    )
    const amount = elementAt(ordered, 0)
    return {
      ...draft,
      amount,
      amountTo: draft.high?.readings[0] ?? null,
      value: toBase(amount, unit),
      others: ordered.slice(1),
    }
  })
}

function ordering(
  readings: readonly Decimal[],
  lastTotal: bigint | undefined,
  unit: UnitCode,
  habit: 'whole' | 'fraction' | undefined,
): Decimal[] {
  if (readings.length < 2) return [...readings]
  if (lastTotal !== undefined && lastTotal > 0n) {
    const far = (value: Decimal) => Math.abs(Math.log(Number(toBase(value, unit)) / Number(lastTotal)))
    return readings.toSorted((a, b) => far(a) - far(b))
  }
  return habit === undefined ? [...readings] : readings.toSorted((a, b) => rank(a, habit) - rank(b, habit))
}

const rank = (value: Decimal, habit: 'whole' | 'fraction') => (isWhole(value) === (habit === 'whole') ? 0 : 1)

/** What is counted is printed without a fraction: "24.000 mines" are never 24. */
const isCount = ({ scale }: Decimal) => scale === 0

/** What each sign means in this text, as far as numbers show it that can be read in one way only. */
function habitsOf(
  reading: ParsedText,
  drafts: readonly FigureCandidate[],
): Map<string, 'whole' | 'fraction'> {
  const habits = new Map<string, 'whole' | 'fraction'>()
  for (const draft of drafts) {
    const signs = signsOf(reading, draft)
    const [sign] = signs
    if (sign === undefined) continue
    // "1,167.94" shows both: what parts its thousands, and what begins its fraction.
    if (signs.length > 1) {
      const isFraction = signs.at(-1) !== sign
      habits.set(sign, 'whole')
      if (isFraction) habits.set(lastOf(signs), 'fraction')
      continue
    }
    const [value] =
      unitCodeOf(draft) === 'count' ? draft.number.readings.filter(isCount) : draft.number.readings
    const isSure = draft.number.readings.length === 1 || unitCodeOf(draft) === 'count'
    if (value && isSure && draft.number.form === 'digits')
      habits.set(sign, isWhole(value) ? 'whole' : 'fraction')
  }
  return habits
}

/** The signs inside a number in digits, in its order. */
function signsOf({ tokens }: ParsedText, { number }: FigureCandidate): string[] {
  return tokens
    .slice(number.first + 1, number.last)
    .flatMap(({ kind, glued, text }) => (kind === 'sign' && glued ? [text] : []))
}
