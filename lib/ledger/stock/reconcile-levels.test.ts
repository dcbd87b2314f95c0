import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reconcileLevelsPlainly } from '../reference/levels'
import { randomLevels } from '../reference/random-levels'
import type { Claim } from '../types'
import { reconcileLevels } from './reconcile-levels'

const piles = randomLevels({ days: 4, most: 12, maxLength: 20 })

describe('the levels of one stream', { timeout: 60_000 }, () => {
  it('are what the rules say, whatever the claims', () => {
    fc.assert(
      fc.property(piles, (claims) => {
        expect(reconcileLevels(claims)).toEqual(reconcileLevelsPlainly(claims, 30n))
      }),
      { numRuns: 2000 },
    )
  })

  it('do not depend on the order of the claims, and leave these as they were', () => {
    fc.assert(
      fc.property(
        piles.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
        ),
        ([claims, shuffled]) => {
          const given = [...claims]
          expect(reconcileLevels(shuffled)).toEqual(reconcileLevels(claims))
          expect(claims).toEqual(given)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('stay the same beside a copy of a kept claim, which corroborates it', () => {
    fc.assert(
      fc.property(piles, fc.nat(), (claims, pick) => {
        const { points, decisions } = reconcileLevels(claims)
        const kept = decisions.filter(({ status }) => status === 'counted' || status === 'corroborates')
        fc.pre(kept.length > 0)
        const original = claims.find(({ id }) => id === kept[pick % kept.length]!.claim)!
        const copy = { ...original, id: `${original.id}~copy` }
        const again = reconcileLevels([...claims, copy])
        expect(again.points).toEqual(points)
        expect(again.decisions).toContainEqual({ claim: copy.id, status: 'corroborates', because: [] })
      }),
      { numRuns: 1000 },
    )
  })

  it('are scaled as their claims are, beyond what a number holds', () => {
    const scales = fc.constantFrom(3n, 2n ** 53n + 1n, 10n ** 30n)
    fc.assert(
      fc.property(piles, scales, (claims, scale) => {
        const times = <T extends { low: bigint; value: bigint; high?: bigint | null }>(of: T) => ({
          ...of,
          ...{ low: of.low * scale, value: of.value * scale, high: of.high == null ? null : of.high * scale },
        })
        const { points, decisions } = reconcileLevels(claims)
        expect(reconcileLevels(claims.map(times))).toEqual({ points: points.map(times), decisions })
      }),
      { numRuns: 500 },
    )
  })

  it('contradict in pairs: a claim set aside cannot be true beside the one that is named', () => {
    fc.assert(
      fc.property(piles, (claims) => {
        const byId = new Map(claims.map((claim) => [claim.id, claim]))
        for (const { claim, because } of reconcileLevels(claims).decisions) {
          for (const other of because) {
            const two = [byId.get(claim)!, byId.get(other)!].map((one): Claim => ({ ...one, pinned: null }))
            expect(reconcileLevels(two).points.length).toBe(1)
            expect(
              reconcileLevels(two)
                .decisions.map(({ status }) => status)
                .sort(),
            ).toEqual(['counted', 'set_aside'])
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})
