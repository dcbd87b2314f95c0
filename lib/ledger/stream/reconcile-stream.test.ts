import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomClaims } from '../reference/random-claims'
import { contradict, reconcileStreamPlainly } from '../reference/stream'
import type { Claim } from '../types'
import { reconcileStream } from './reconcile-stream'

const ofThese = (claims: readonly Claim[], ids: readonly string[]) =>
  claims.filter((claim) => ids.includes(claim.id))

describe('a stream', { timeout: 60_000 }, () => {
  it('comes out as the rules read, on thousands of random piles of claims', () => {
    const check = (claims: Claim[]) => {
      const { points, decisions } = reconcileStream(claims)
      const plain = reconcileStreamPlainly(claims)
      expect(points).toEqual(plain.points)
      expect(decisions.map(({ claim, status }) => [claim, status])).toEqual(
        plain.decisions.map(({ claim, status }) => [claim, status]),
      )
    }
    fc.assert(fc.property(randomClaims(), check), { numRuns: 4000 })
    fc.assert(fc.property(randomClaims({ days: 20, most: 40, maxLength: 40 }), check), { numRuns: 500 })
  })

  it('names claims that contradict the one set aside, and not one too many', () => {
    let explained = 0
    const check = (claims: Claim[]) => {
      const { decisions } = reconcileStream(claims)
      const kept = decisions.filter(({ status }) => status === 'counted' || status === 'corroborates')
      for (const { claim, status, because } of decisions) {
        const pinned = claims.find(({ id }) => id === claim)?.pinned === 'set_aside'
        if (status !== 'set_aside' || pinned) {
          expect(because).toEqual([])
          continue
        }
        explained += 1
        expect([...because].sort()).toEqual(because)
        for (const id of because) expect(kept.map((decision) => decision.claim)).toContain(id)
        expect(contradict(ofThese(claims, [claim, ...because]))).toBe(true)
        for (const left of because) {
          const without = because.filter((id) => id !== left)
          expect(contradict(ofThese(claims, [claim, ...without]))).toBe(false)
        }
      }
    }
    fc.assert(fc.property(randomClaims(), check), { numRuns: 3000 })
    fc.assert(fc.property(randomClaims({ days: 20, most: 40, maxLength: 40 }), check), { numRuns: 500 })
    fc.assert(fc.property(randomClaims({ days: 60, most: 60, maxLength: 120 }), check), { numRuns: 40 })
    expect(explained).toBeGreaterThan(3000)
  })
})
