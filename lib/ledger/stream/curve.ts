import type { Point } from '../types'
import type { Offer } from './candidates'
import type { DifferenceBounds } from './constraints'

/** A day of the walk along a curve: one on which a kept claim ends, or before which a kept period begins. */
type Stop = {
  /** The date of the point; undefined where no claim ends. */
  date?: string
  /** What the first kept total says, lowered to what a later one says. */
  stated?: bigint
  readonly periods: Offer[]
  /** The number shown. */
  value: bigint
}

/**
 * The points of a curve: one for each date on which a kept claim ends, sorted by date. `kept` is in the order in which
 * the claims were offered, `bounds` what they imply together.
 */
export function pointsOf(kept: readonly Offer[], { days, low, high }: DifferenceBounds): Point[] {
  const stops = stopsOf(kept)
  const nextStated = lowerToLater(days.map((day) => stops.get(day)))
  const points: Point[] = []
  let previous = 0n
  for (const [at, day] of days.entries()) {
    const stop = stops.get(day)
    if (!stop) continue
    let shown = stop.stated ?? lifted(previous, stop.periods, stops, nextStated[at])
    if (shown < low[at]!) shown = low[at]!
    stop.value = shown
    previous = shown
    if (stop.date) points.push({ date: stop.date, value: shown, low: low[at]!, high: high[at] ?? null })
  }
  return points
}

function stopsOf(kept: readonly Offer[]): Map<number, Stop> {
  const stops = new Map<number, Stop>()
  const stopAt = (day: number): Stop => {
    let stop = stops.get(day)
    if (!stop) {
      stop = { periods: [], value: 0n }
      stops.set(day, stop)
    }
    return stop
  }
  for (const offer of kept) {
    const end = stopAt(offer.end)
    end.date = offer.claim.to as string
    if (offer.total) end.stated ??= offer.value
    else end.periods.push(offer)
    if (offer.start !== null) stopAt(offer.start)
  }
  return stops
}

/** Lowers every stated amount to any smaller one stated later; returns, for each day, the next amount after it. */
function lowerToLater(stops: readonly (Stop | undefined)[]): (bigint | undefined)[] {
  const nextStated: (bigint | undefined)[] = new Array(stops.length)
  let next: bigint | undefined
  for (let at = stops.length - 1; at >= 0; at--) {
    nextStated[at] = next
    const stop = stops[at]
    if (stop?.stated === undefined) continue
    if (next !== undefined && next < stop.stated) stop.stated = next
    next = stop.stated
  }
  return nextStated
}

/** The largest of what was shown before and what the periods ending here come to, which `cap` holds down. */
function lifted(
  previous: bigint,
  periods: readonly Offer[],
  stops: ReadonlyMap<number, Stop>,
  cap: bigint | undefined,
): bigint {
  let most = previous
  for (const { start, low, value } of periods) {
    if (start === null && low === 0n) continue
    const sum = start === null ? value : stops.get(start)!.value + value
    const capped = cap !== undefined && sum > cap ? cap : sum
    if (capped > most) most = capped
  }
  return most
}
