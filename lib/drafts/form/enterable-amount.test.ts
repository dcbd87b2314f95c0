import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Metric } from '@/lib/metrics/types'
import { boundsOf } from '@/lib/quantities/bounds'
import { formatDecimal } from '@/lib/quantities/decimal'
import type { UnitCode } from '@/lib/quantities/units'
import { enterableAmount } from './enterable-amount'

const area: Metric = {
  ...{ key: 'area', baseUnit: 'm2', displayUnit: 'km2', whole: false, parts: [] },
  enteredUnits: ['ha', 'm2', 'km2', 'acre', 'dunum'],
}
const aid: Metric = {
  ...{ key: 'aid', baseUnit: 'g', displayUnit: 't', whole: false, parts: [] },
  enteredUnits: ['t', 'kg'],
}
const whole = (digits: number) => ({ digits: BigInt(digits), scale: 0 })
const stated = (amount: number, unit: UnitCode, qualifier: 'exact' | 'about' = 'exact') => ({
  amount: whole(amount),
  amountTo: null,
  unit,
  qualifier,
})

describe('an amount of a text', () => {
  test('stays in its unit where that is entered', () => {
    expect(enterableAmount({ ...stated(35, 'ha'), amount: { digits: 355n, scale: 1 } }, area, 'fr')).toEqual({
      amount: '35,5',
      amount_to: '',
      unit: 'ha',
      converted: false,
    })
  })

  test('is converted exactly where it is not', () => {
    // 2 square miles of 2,589,988.110336 m2 each.
    expect(enterableAmount(stated(2, 'mi2'), area, 'en')).toMatchObject({
      amount: '5179976',
      unit: 'm2',
      converted: true,
    })
    // 18 short tons of 907,184.74 g each: 16,329,325.32 g.
    expect(enterableAmount(stated(18, 'short_ton'), aid, 'en')).toMatchObject({
      amount: '16.329325',
      unit: 't',
    })
    const range = { ...stated(2, 'short_ton'), amountTo: whole(3), qualifier: 'between' as const }
    expect(enterableAmount(range, aid, 'de')).toMatchObject({ amount: '1,814369', amount_to: '2,721554' })
  })

  test('that is about so much keeps no more digits than the words bear', () => {
    // 5 square miles: 12,949,941 m2, open by a square mile of 2,589,988 m2, so by millions.
    expect(enterableAmount(stated(5, 'mi2', 'about'), area, 'en')).toMatchObject({
      amount: '13000000',
      unit: 'm2',
    })
  })

  test('about so much is never entered as surer than it was said', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.constantFrom<UnitCode>('mi2', 'ft2'),
        (amount, unit) => {
          const entered = enterableAmount(stated(amount, unit, 'about'), area, 'en')
          const printed = { qualifier: 'about', amountTo: '' }
          const before = boundsOf(
            { ...printed, amount: formatDecimal(whole(amount)), unit },
            { ...area, enteredUnits: [unit] },
          )
          const after = boundsOf({ ...printed, amount: entered.amount, unit: entered.unit }, area)
          if (!before.ok || !after.ok || entered.amount === '0') return
          const open = ({ low, high }: { low: bigint; high: bigint | null }) => Number(high! - low)
          expect(open(after.bounds)).toBeGreaterThanOrEqual(open(before.bounds) / 11)
        },
      ),
    )
  })
})
