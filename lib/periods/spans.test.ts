import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spansOf, spansWithin } from './spans'

const months = fc
  .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => year * 100 + month)

describe('the spans of a period', () => {
  it('are its years, and the months at its ends', () => {
    expect(spansWithin(null, null)).toEqual([{ first: 0, last: 0 }])
    expect(spansWithin(201_705, 202_003)).toEqual([
      { first: 201_705, last: 201_712 },
      { first: 2018, last: 2019 },
      { first: 202_001, last: 202_003 },
    ])
    expect(spansWithin(201_801, 201_812)).toEqual([{ first: 2018, last: 2018 }])
    expect(spansWithin(201_802, 201_811)).toEqual([{ first: 201_802, last: 201_811 }])
    expect(spansWithin(201_802, null)).toEqual([
      { first: 201_802, last: 201_812 },
      { first: 2019, last: 9999 },
    ])
    expect(spansWithin(201_803, 201_801)).toEqual([])
  })

  it('have each month of it once, and no other', () => {
    const end = fc.option(months)
    fc.assert(
      fc.property(end, end, months, (from, to, month) => {
        const ranges = spansWithin(from, to)
        const found = spansOf(month).filter((span) =>
          ranges.some(({ first, last }) => first <= span && span <= last),
        )
        const lies = (from === null || month >= from) && (to === null || month <= to)
        expect(found).toHaveLength(lies ? 1 : 0)
      }),
    )
  })
})
