import { elementAt } from '@/lib/lookup/element-at'
import { type Case, isRunningWith, leastOf, mostOf, runningAround } from '../evidence'
import { otherReadings, type UnitReading } from '../factors'
import { sumInside } from '../inside-sum'
import { ratesOf } from '../rates'
import { claimSide, rowSide } from '../side'
import type { Finding, KnownFigure, Remedy, Side } from '../types'
import { paceOf } from './outlier'

/** Read when they are asked for: most amounts fit as they stand. */
type Readings = () => readonly UnitReading[]

/** An amount off by a known factor: with another unit, or the point moved, it would fit what is on record. */
export function unit(given: Case): Finding | null {
  const { figure } = given
  if (figure.bounds.value === 0n || figure.basis === 'unclear' || figure.to === '') return null
  let read: readonly UnitReading[] | null = null
  const readings = () => {
    read ??= otherReadings(figure)
    return read
  }
  return (
    asAnother(given, readings) ??
    asRunning(given, readings) ??
    asPace(given, readings) ??
    asSinceUnknown(given, readings) ??
    asSurrounded(given, readings)
  )
}

/** Meant as a figure on record says it: of the same days, or a running count that is repeated. */
function asAnother(given: Case, readings: Readings): Finding | null {
  const { figure, own } = given
  if (own === undefined) return null
  const { before } = runningAround(given)
  const others = own.figures.filter(
    (known) =>
      known === before ||
      (known.basis === figure.basis && known.from === figure.from && known.to === figure.to),
  )
  for (const known of others) {
    if (isNear(figure.bounds.value, known.value)) continue
    const fitting = readings().filter(({ value }) => isNear(value, known.value))
    if (fitting.length > 0) return finding(given, claimSide(own.area, known), fitting)
  }
  return null
}

/** A running count far above the one before, or below it, that would go on from it. */
function asRunning(given: Case, readings: Readings): Finding | null {
  const { figure, own } = given
  if (own === undefined || !isRunningWith(figure, figure)) return null
  const { value } = figure.bounds
  const { before, after } = runningAround(given)
  const goesOn = (amount: bigint) =>
    (before === undefined || (amount >= before.low && amount <= before.value * growth)) &&
    (after === undefined || after.high === null || amount <= after.high)
  const from = before ?? after
  if (from === undefined || from.value === 0n) return null
  if (value < from.value * farOff && value * farOff > from.value) return null
  const fitting = readings().filter((reading) => goesOn(reading.value) && isLike(reading.value, from))
  return fitting.length === 0 ? null : finding(given, claimSide(own.area, from), fitting)
}

const isLike = (amount: bigint, { value }: KnownFigure) =>
  amount <= value * growth && amount * growth >= value

/** A pace far off all paces on record, that another reading would bring among them. A single pace must be missed by more. */
function asPace(given: Case, readings: Readings): Finding | null {
  const { figure, own } = given
  const pace = figure.basis === 'period' ? paceOf(given) : null
  if (own === undefined || pace === null) return null
  const rates = ratesOf(own.figures.filter(({ to }) => to !== figure.to)).map(({ perDay }) => perDay)
  if (rates.length === 0) return null
  const [slowest, fastest] = [Math.min(...rates), Math.max(...rates)]
  const gap = rates.length === 1 ? 50 : 10
  if (pace.perDay < fastest * gap && pace.perDay > slowest / gap) return null
  const fitting = readings().filter(({ value }) => {
    const perDay = Number(value) / pace.days
    return perDay <= fastest * 3 && perDay >= slowest / 3
  })
  if (fitting.length === 0) return null
  const usual = BigInt(Math.round(fastest * pace.days))
  return finding(given, countSide(given, figure.places, 0n, usual), fitting)
}

/** Since an unknown day, far more than the operator has reported of its whole country so far. */
function asSinceUnknown(given: Case, readings: Readings): Finding | null {
  const { figure, context } = given
  if (figure.basis !== 'period' || figure.from !== '') return null
  const all = leastOf(given, () => true)
  // The whole country comes to no less than any of its areas.
  if (all.some(({ low }) => figure.bounds.value < low * 20n)) return null
  const sum = sumInside(context.places, figure.country, all)
  if (sum === 0n || figure.bounds.value < sum * 20n) return null
  const fitting = readings().filter(({ value }) => value <= sum * 2n && value * wide >= sum)
  return fitting.length === 0 ? null : finding(given, countSide(given, [figure.country], sum, sum), fitting)
}

/** Without figures of the own area: far more than all that lies inside or than the whole around, or far less than what lies inside. */
function asSurrounded(given: Case, readings: Readings): Finding | null {
  const { figure, own, surroundings, context } = given
  if (own?.figures.some(({ counts }) => counts)) return null
  const { value, low, high } = figure.bounds
  const around = mostOf(given, (area) => surroundings.isInside(figure.places, area)).sort((a, b) =>
    a.high < b.high ? -1 : 1,
  )[0]
  if (around !== undefined && low > around.high * 10n) {
    const fitting = readings().filter(
      (reading) => reading.value <= around.high && reading.value * wide >= around.high,
    )
    if (fitting.length > 0) return finding(given, around.side(), fitting)
  }
  if (figure.basis !== 'total') return null
  const inside = leastOf(given, (area) => surroundings.isInside(area, figure.places))
  const sum = figure.places.reduce((sum, place) => sum + sumInside(context.places, place, inside), 0n)
  if (sum === 0n) return null
  const isFar = value > sum * wide || (high !== null && high * farOff < sum)
  if (!isFar) return null
  const fitting = readings().filter((reading) => reading.value >= sum && reading.value <= sum * growth)
  const named = inside.length === 1 ? elementAt(inside, 0).side() : countSide(given, figure.places, sum, sum)
  return fitting.length === 0 ? null : finding(given, named, fitting)
}

/** How much more a count may come to by the next report, when its unit is in doubt. */
const growth = 10n
/** How far an amount must be from what is on record before its unit is in doubt. */
const farOff = 50n
/** The same where only other places tell. */
const wide = 300n

/** Within one in a hundred. */
function isNear(a: bigint, b: bigint): boolean {
  const gap = a > b ? a - b : b - a
  return gap * 100n <= b
}

const countSide = ({ figure }: Case, places: readonly string[], low: bigint, value: bigint): Side => ({
  kind: 'count',
  places,
  day: figure.to,
  row: null,
  source: null,
  low,
  value,
  high: null,
})

function finding({ figure }: Case, against: Side, fitting: readonly UnitReading[]): Finding {
  return {
    check: 'unit',
    variant: 'factor',
    severity: 'unlikely',
    row: figure.row,
    entered: rowSide(figure),
    against: [against],
    remedies: distinct(fitting),
  }
}

/** One remedy for each amount, another unit before a moved point. */
function distinct(readings: readonly UnitReading[]): Remedy[] {
  const byValue = new Map<bigint, Remedy>()
  for (const { value, remedy } of readings) if (!byValue.has(value)) byValue.set(value, remedy)
  return [...byValue.values()]
}
