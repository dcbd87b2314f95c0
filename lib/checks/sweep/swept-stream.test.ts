import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reconcileStream } from '@/lib/ledger/stream/reconcile-stream'
import type { Basis } from '@/lib/ledger/types'
import { addDays, isoDay } from '@/lib/periods/day'
import type { KnownPoint } from '../types'
import { type SweptClaim, SweptStream } from './swept-stream'

const name = { operator: 'Team One', country: 'SY', metric: 'devices' }

/** Claims of a stream in the order in which they are entered, from ten days each, mostly later than those before. */
const claims = fc
  .array(
    fc.record({
      basis: fc.constantFrom('total', 'total', 'period', 'period', 'unclear'),
      begins: fc.nat(12),
      lasts: fc.nat(3),
      low: fc.nat(30),
      over: fc.constantFrom(0, 0, 0, 4, null),
      pinned: fc.constantFrom(null, null, null, null, 'set_aside' as const, 'accept' as const),
      isOpen: fc.integer({ max: 9 }).map((number) => number === 0),
      grows: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((drawn) =>
    drawn.map(({ basis, begins, lasts, low, over, pinned, isOpen, grows }, at): SweptClaim => {
      const first = grows ? 3 * at : begins
      const least = BigInt(basis === 'total' && grows ? 40 * at + low : low)
      const source = {
        claimId: `c${String(at).padStart(2, '0')}`,
        reportId: `r${at}`,
        publisher: 'Agency A',
        published: isoDay(17_100 + (grows ? at : begins)),
      }
      return {
        ...{ id: at, reportId: at, isNew: true, isRedated: false, part: '', area: ['SY'], source, basis },
        from: basis === 'total' || isOpen ? '' : isoDay(17_000 + first),
        to: isoDay(17_000 + first + lasts),
        ...{ qualifier: 'exact', amount: String(least), amountTo: '', unit: 'count', words: '' },
        ...{ low: least, value: least, high: over === null ? null : least + BigInt(over) },
        ...{ accessed: '', language: '', pinned },
      }
    }),
  )

/** From a first day that no claim has: everything is looked at. */
const allDays = { ends: ['0001-01-01'], starts: [] }

test('a stream that grows has at every step the points that the ledger gives all of its claims at once', () => {
  fc.assert(
    fc.property(claims, fc.boolean(), (entered, isLookedAtWhole) => {
      const stream = new SweptStream(name, '', ['SY'])
      const known: SweptClaim[] = []
      for (const claim of entered) {
        stream.add(claim, true)
        known.push(claim)
        const { points, decisions } = reconcileStream(
          known.map(({ source, basis, from, to, low, value, high, pinned }) => ({
            ...{ id: source.claimId, published: source.published, basis: basis as Basis },
            ...{ from: from || null, to, low, value, high, pinned },
          })),
        )
        const all = points.map(({ date, ...bounds }) => ({ day: date, ...bounds }))
        // What is known at most on days that no figure of a report asks for is not told before somebody does.
        const asked = { ends: [claim.to], starts: claim.from === '' ? [] : [claim.from] }
        const found = stream.known(isLookedAtWhole ? allDays : asked, [claim])
        if (isLookedAtWhole) expect(found.points).toEqual(all)
        const days = [claim.to, addDays(claim.to, -1), ...asked.starts.map((day) => addDays(day, -1))]
        for (const asked of days) {
          const isUpTo = ({ day }: KnownPoint) => day <= asked
          const isBounded = ({ day, high }: KnownPoint) => day >= asked && high !== null
          expect(found.points.findLast(isUpTo)).toEqual(all.findLast(isUpTo))
          expect(found.points.find(isBounded)).toEqual(all.find(isBounded))
        }
        const counted = decisions.filter(({ status }) => status === 'counted' || status === 'corroborates')
        const counting = found.figures.filter(({ counts }) => counts)
        expect(counting.map(({ source }) => source.claimId).sort()).toEqual(
          counted.map(({ claim }) => claim).sort(),
        )
      }
    }),
    { numRuns: 300 },
  )
})
