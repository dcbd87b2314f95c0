import { addDays } from '@/lib/periods/day'
import { sameArea } from '../area'
import { atLeast, type Case, isRunningWith, isWithin, type KnownCount, leastOf, mostOf } from '../evidence'
import { mayExceed, sumInside } from '../inside-sum'
import { claimSide, rowSide } from '../side'
import type { Finding, KnownFigure, Remedy, Side } from '../types'

/** A total below a figure inside its place, or a figure above the whole around its place, of the same operator. */
export function scope(given: Case): Finding | null {
  const { figure } = given
  if (figure.basis === 'unclear' || figure.to === '') return null
  return belowInside(given) ?? aboveAround(given) ?? ofPeriods(given)
}

function belowInside(given: Case): Finding | null {
  const { figure, surroundings, context } = given
  const { high } = figure.bounds
  if (figure.basis !== 'total' || high === null) return null
  const inside = leastOf(given, (area) => surroundings.isInside(area, figure.places))
  const largest = inside.reduce<KnownCount | null>(
    (most, known) => (most && most.low >= known.low ? most : known),
    null,
  )
  if (largest === null) return null
  if (largest.low > high) return finding(given, 'inside', [largest.side()], narrower(given))
  // Each place has a sum of its own.
  if (!mayExceed(high / BigInt(figure.places.length), inside)) return null
  const sum = figure.places.reduce(
    (sum, place) =>
      sum +
      sumInside(
        context.places,
        place,
        inside.filter(({ places }) => surroundings.isInside(places, [place]) || sameArea(places, [place])),
      ),
    0n,
  )
  if (sum <= high) return null
  return finding(given, 'insideSum', [counted(figure.places, figure.to, sum)], narrower(given))
}

function aboveAround(given: Case): Finding | null {
  const { figure, surroundings, context } = given
  const around = mostOf(given, (area) => surroundings.isInside(figure.places, area))
  const smallest = around.sort((a, b) => (a.high < b.high ? -1 : 1))[0]
  if (smallest === undefined) return null
  if (figure.bounds.low > smallest.high) return finding(given, 'around', [smallest.side()], [])
  const least = leastWith(given)
  for (const whole of around) {
    const [place, ...others] = whole.places
    if (place === undefined || others.length > 0) continue
    const beside = leastOf(
      given,
      (area) => surroundings.isInside(area, [place]) && !sameArea(area, figure.places),
    )
    const together = [...beside, { places: figure.places, low: least }]
    if (!mayExceed(whole.high, together)) continue
    const sum = sumInside(context.places, place, together)
    if (sum <= whole.high) continue
    const without = leastOf(given, (area) => surroundings.isInside(area, [place]))
    if (sumInside(context.places, place, without) <= whole.high)
      return finding(given, 'aroundSum', [whole.side(), counted([place], figure.to, sum)], [])
  }
  return null
}

/** A period below one inside its place within its days, or above one of the whole around it that holds its days. */
function ofPeriods(given: Case): Finding | null {
  const { figure, account, surroundings } = given
  // Without a first day it holds no period, and lies in none.
  if (figure.from === '') return null
  const { low, high } = figure.bounds
  for (const { area, figures } of account) {
    if (surroundings.isInside(area, figure.places)) {
      const above = figures.find(
        (known) => high !== null && known.low > high && isPeriod(known) && holds(figure, known),
      )
      if (above !== undefined) return finding(given, 'inside', [claimSide(area, above)], [])
    }
    if (surroundings.isInside(figure.places, area)) {
      const below = figures.find(
        (known) => known.high !== null && known.high < low && isPeriod(known) && holds(known, figure),
      )
      if (below !== undefined) return finding(given, 'around', [claimSide(area, below)], [])
    }
  }
  return null
}

const isPeriod = ({ counts, basis }: KnownFigure) => counts && basis === 'period'

type Window = { basis: string; from: string; to: string }

const holds = (outer: Window, inner: Window) =>
  isWithin(inner, outer) ||
  (inner.from !== '' && inner.from === outer.from && inner.to === outer.to && outer.basis === 'period')

/** What the own area comes to at least once the figure counts. */
function leastWith({ figure, own }: Case): bigint {
  const { low } = figure.bounds
  if (own === undefined) return low
  const before =
    figure.basis === 'period' && figure.from !== '' ? atLeast(own, addDays(figure.from, -1)) : null
  const now = atLeast(own, figure.to)
  const with_ = (before?.low ?? 0n) + low
  return now !== null && now.low > with_ && figure.basis !== 'total' ? now.low : with_
}

const mostOffers = 3

/** Places inside where the amount would go on from what is on record: the same amount first, then the nearest below it. */
function narrower({ figure, account, surroundings }: Case): Remedy[] {
  const { value } = figure.bounds
  return account
    .filter(({ area }) => surroundings.isInside(area, figure.places))
    .flatMap((stream) => {
      const running = stream.figures.filter((known) => known.counts && isRunningWith(figure, known))
      const same = running.some((known) => known.value === value)
      const last = atLeast(stream, figure.to)?.value ?? 0n
      return same || (last > 0n && last <= value && value <= 3n * last)
        ? [{ area: stream.area, gap: same ? -1n : value - last }]
        : []
    })
    .sort((a, b) => (a.gap < b.gap ? -1 : a.gap > b.gap ? 1 : 0))
    .slice(0, mostOffers)
    .map(({ area }) => ({ do: 'set_places', places: area }))
}

const counted = (places: readonly string[], day: string, sum: bigint): Side => ({
  kind: 'count',
  places,
  day,
  row: null,
  source: null,
  low: sum,
  value: sum,
  high: null,
})

function finding(
  { figure }: Case,
  variant: Finding['variant'],
  against: readonly Side[],
  remedies: readonly Remedy[],
): Finding {
  return {
    check: 'scope',
    variant,
    severity: 'contradicts',
    row: figure.row,
    entered: rowSide(figure),
    against,
    remedies,
  }
}
