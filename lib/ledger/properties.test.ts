import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlacedClaim, reconcile } from './reconcile'
import { places } from './reference/random-areas'
import { randomClaims } from './reference/random-claims'
import { reconcileStream } from './stream/reconcile-stream'
import type { Claim, Point } from './types'

const piles = randomClaims({ days: 12, most: 20, maxLength: 25 })
const shuffled = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })

describe('whatever the claims', { timeout: 60_000 }, () => {
  it('their order does not matter', () => {
    const spread = (claims: Claim[]): PlacedClaim[] =>
      claims.map((claim, n) => ({
        ...claim,
        operation: n % 5 === 0 ? 'un' : 'army',
        metric: 'devices',
        places: [['SY'], ['A', 'B'], ['A1'], ['A'], ['C', 'A2']][n % 5]!,
      }))
    const twoOrders = piles
      .map(spread)
      .chain((claims) => fc.tuple(fc.constant(claims), shuffled(claims), shuffled(places)))
    fc.assert(
      fc.property(twoOrders, ([claims, reordered, reorderedPlaces]) => {
        const turned = reordered.map((claim) => ({ ...claim, places: [...claim.places].reverse() }))
        expect(reconcile(reorderedPlaces, turned)).toEqual(reconcile(places, claims))
      }),
      { numRuns: 500 },
    )
  })

  it('the count never falls, and neither do its bounds', () => {
    fc.assert(
      fc.property(piles, (claims) => {
        const { points } = reconcileStream(claims)
        for (const [n, point] of points.slice(1).entries()) {
          const before: Point = points[n]!
          expect(point.date > before.date).toBe(true)
          expect(point.value).toBeGreaterThanOrEqual(before.value)
          expect(point.low).toBeGreaterThanOrEqual(before.low)
          if (point.high !== null) expect(before.high).not.toBeNull()
          if (point.high !== null) expect(point.high).toBeGreaterThanOrEqual(before.high!)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('a copy of a kept claim corroborates it and changes no point', () => {
    fc.assert(
      fc.property(piles, fc.nat(), (claims, pick) => {
        const { points, decisions } = reconcileStream(claims)
        const kept = decisions.filter(({ status }) => status === 'counted' || status === 'corroborates')
        fc.pre(kept.length > 0)
        const original = claims.find(({ id }) => id === kept[pick % kept.length]!.claim)!
        const copy = { ...original, id: `${original.id}~copy` }
        const again = reconcileStream([...claims, copy])
        expect(again.points).toEqual(points)
        expect(again.decisions).toContainEqual({ claim: copy.id, status: 'corroborates', because: [] })
      }),
      { numRuns: 1000 },
    )
  })

  it('scaling all amounts scales all points, beyond what a number holds', () => {
    const scales = fc.constantFrom(2n, 1_000_000n, 2n ** 53n + 1n, 10n ** 40n)
    fc.assert(
      fc.property(piles, scales, (claims, scale) => {
        const { points, decisions } = reconcileStream(claims)
        const scaled = reconcileStream(
          claims.map((claim) => ({
            ...claim,
            low: claim.low * scale,
            value: claim.value * scale,
            high: claim.high == null ? null : claim.high * scale,
          })),
        )
        expect(scaled.points).toEqual(
          points.map(({ date, value, low, high }) => ({
            date,
            value: value * scale,
            low: low * scale,
            high: high === null ? null : high * scale,
          })),
        )
        expect(scaled.decisions.map(({ status }) => status)).toEqual(decisions.map(({ status }) => status))
      }),
      { numRuns: 1000 },
    )
  })

  it('every claim has one decision, and every date on which a kept claim ends one point', () => {
    fc.assert(
      fc.property(piles, (claims) => {
        const { points, decisions } = reconcileStream(claims)
        expect(decisions.map(({ claim }) => claim)).toEqual(claims.map(({ id }) => id).sort())
        const kept = decisions.filter(({ status }) => status === 'counted' || status === 'corroborates')
        const ends = kept.map(({ claim }) => claims.find(({ id }) => id === claim)!.to)
        expect(points.map(({ date }) => date)).toEqual([...new Set(ends)].sort())
      }),
      { numRuns: 500 },
    )
  })
})
