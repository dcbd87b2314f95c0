import type fc from 'fast-check'
import type { AreaPoints } from '../rollup/roll-up'
import { reconcileLevels } from '../stock/reconcile-levels'
import type { Claim } from '../types'
import { randomAreas } from './random-areas'
import { randomClaims } from './random-claims'

/** Claims on the levels of one stream: few days and small amounts, so that they meet and miss each other a lot. */
export const randomLevels = (
  size: { days?: number; most?: number; maxLength?: number } = {},
): fc.Arbitrary<Claim[]> =>
  randomClaims(size).map((claims) =>
    claims.map((claim) => {
      if (claim.basis === 'unclear') return claim
      return { ...claim, basis: claim.basis === 'total' ? 'total' : 'level', from: null }
    }),
  )

/** The streams of one operation and stock over the places of `random-areas`. */
export const randomLevelStreams: fc.Arbitrary<AreaPoints[]> = randomAreas((area) =>
  randomLevels({ days: 8, most: 12, maxLength: 5 }).map((claims) => ({
    area,
    points: reconcileLevels(claims).points,
  })),
)
