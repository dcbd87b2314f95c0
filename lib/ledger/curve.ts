import type { Bounds } from './constraints'
import type { Offer } from './offers'
import type { Point } from './types'

/**
 * The points of a curve: one for each date on which a kept claim ends, sorted by date. `kept` is in the order in which
 * the claims were offered, `bounds` what they imply together.
 */
export function pointsOf(kept: readonly Offer[], bounds: Bounds): Point[] {
  const { days, low, high } = bounds
  const indexOf = new Map<number, number>()
  for (let i = 0; i < days.length; i++) indexOf.set(days[i]!, i)
  const dated: (string | undefined)[] = new Array(days.length)
  const stated: (bigint | undefined)[] = new Array(days.length)
  const endingAt: (Offer[] | undefined)[] = new Array(days.length)
  const walked: boolean[] = new Array(days.length).fill(false)
  for (const offer of kept) {
    const end = indexOf.get(offer.end)!
    dated[end] = offer.claim.to as string
    walked[end] = true
    if (offer.start !== null) walked[indexOf.get(offer.start)!] = true
    if (offer.total) stated[end] ??= offer.value
    else if (endingAt[end]) endingAt[end].push(offer)
    else endingAt[end] = [offer]
  }
  const cap = capsFrom(stated)
  const value: bigint[] = new Array(days.length)
  const points: Point[] = []
  let previous = 0n
  for (let i = 0; i < days.length; i++) {
    if (!walked[i]) continue
    let shown = stated[i]
    if (shown === undefined) {
      shown = previous
      for (const offer of endingAt[i] ?? []) {
        if (offer.start === null && offer.low === 0n) continue
        let lifted = offer.start === null ? offer.value : value[indexOf.get(offer.start)!]! + offer.value
        if (cap[i] !== undefined && lifted > cap[i]!) lifted = cap[i]!
        if (lifted > shown) shown = lifted
      }
    }
    if (shown < low[i]!) shown = low[i]!
    value[i] = shown
    previous = shown
    const date = dated[i]
    if (date === undefined) continue
    points.push({ date, value: shown, low: low[i]!, high: high[i] ?? null })
  }
  return points
}

/** Lowers each stated amount to any smaller one that is stated later, in place; returns the next amount at each date. */
function capsFrom(stated: (bigint | undefined)[]): (bigint | undefined)[] {
  const caps: (bigint | undefined)[] = new Array(stated.length)
  let next: bigint | undefined
  for (let i = stated.length - 1; i >= 0; i--) {
    caps[i] = next
    if (stated[i] === undefined) continue
    if (next === undefined || stated[i]! < next) next = stated[i]
    stated[i] = next
  }
  return caps
}
