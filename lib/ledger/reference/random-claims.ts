import fc from 'fast-check'
import { isoDay } from '@/lib/periods/day'
import type { Claim } from '../types'

/** A day of January 2020, or a few more where `days` is larger. */
export const day = (days: number) => fc.integer({ min: 0, max: days - 1 }).map((n) => isoDay(18_262 + n))

/** Bounds as the five qualifiers give them. */
const bounds = (most: number) =>
  fc
    .tuple(
      fc.constantFrom('exact', 'exact', 'about', 'at_least', 'at_most', 'between'),
      fc.integer({ min: 0, max: most }),
      fc.integer({ min: 0, max: 3 }),
    )
    .map(([qualifier, v, spread]) => {
      const value = BigInt(v)
      const width = BigInt(spread)
      if (qualifier === 'about')
        return { low: value > width ? value - width : 0n, value, high: value + width }
      if (qualifier === 'at_least') return { low: value, value, high: null }
      if (qualifier === 'at_most') return { low: 0n, value, high: value }
      if (qualifier === 'between') return { low: value, value, high: value + width }
      return { low: value, value, high: value }
    })

const window = (days: number) =>
  fc
    .tuple(fc.constantFrom('total', 'period', 'period', 'since', 'unknown', 'unclear'), day(days), day(days))
    .map(([kind, a, b]): Pick<Claim, 'basis' | 'from' | 'to'> => {
      const [from, to] = a < b ? [a, b] : [b, a]
      if (kind === 'total') return { basis: 'total', from: null, to }
      if (kind === 'unclear') return { basis: 'unclear', from: null, to: null }
      return { basis: 'period', from: kind === 'unknown' ? null : from, to }
    })

/** Claims of one stream: few days and small amounts, so that they repeat, overlap and contradict each other a lot. */
export const randomClaims = ({ days = 8, most = 12, maxLength = 14 } = {}): fc.Arbitrary<Claim[]> =>
  fc.uniqueArray(
    fc
      .record({
        id: fc.string({
          minLength: 1,
          maxLength: 3,
          unit: fc.constantFrom('a', 'b', 'B', 'é', '1', '-', '\u{1F4A3}', '\uFF5E'),
        }),
        window: window(days),
        amount: bounds(most),
        published: day(4),
        pinned: fc.constantFrom(null, null, null, null, null, 'accept' as const, 'set_aside' as const),
      })
      .map(({ window, amount, ...claim }): Claim => ({ ...claim, ...window, ...amount })),
    { selector: (claim) => claim.id, maxLength, size: 'max' },
  )
