import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDay } from '@/lib/periods/day'
import { checkReport } from './check-report'
import type { TypedRow } from './entered'
import { contextOf, reportOf } from './test-record'

const dayAt = (number: number) => isoDay(17_000 + number)

const figure = (number: number, amount: number, cells: TypedRow = {}): TypedRow => ({
  report_id: `r${number}`,
  publisher: 'Agency A',
  published: dayAt(number),
  operator: 'Team One',
  country: 'SY',
  metric: 'devices',
  basis: 'total',
  to: dayAt(number),
  places: 'SY09',
  qualifier: 'exact',
  amount: String(amount),
  unit: 'count',
  ...cells,
})
const ofDay = (number: number, amount: number, cells: TypedRow = {}) =>
  figure(number, amount, { basis: 'period', from: dayAt(number), ...cells })

const checksOf = (entry: TypedRow[], history: TypedRow[] = []) =>
  checkReport(reportOf(entry), contextOf(history)).map(({ check }) => check)

/** Running totals that grow by 1 to 40 items a day, told every one to nine days. */
const totals = fc
  .tuple(
    fc.integer({ min: 100, max: 9_999 }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 40 })), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([start, steps]) => {
    const rows = [figure(0, start)]
    let [day, amount] = [0, start]
    for (const [days, pace] of steps) {
      day += days
      amount += days * pace
      rows.push(figure(day, amount))
    }
    return rows
  })

describe('totals that grow', () => {
  test('are nothing to speak of', () => {
    fc.assert(
      fc.property(totals, (rows) => {
        expect(checksOf([rows.at(-1)!], rows.slice(0, -1))).toEqual([])
      }),
    )
  })

  test('fall when the last is below the one before, and when one is entered late above a later one', () => {
    fc.assert(
      fc.property(totals, fc.integer({ min: 1, max: 99 }), (rows, less) => {
        const [last, before] = [rows.at(-1)!, rows.at(-2)!]
        const low = { ...last, amount: String(Number(before.amount) - less) }
        expect(checksOf([low], rows.slice(0, -1))).toContain('fall')
        const high = { ...before, report_id: 'late', amount: String(Number(last.amount) + less) }
        expect(checksOf([high], [...rows.slice(0, -2), last])).toContain('fall')
      }),
    )
  })

  test('and that the same report gives for a place inside stay within the whole', () => {
    fc.assert(
      fc.property(totals, fc.nat(99), fc.boolean(), (rows, by, above) => {
        const last = rows.at(-1)!
        const amount = Number(last.amount) + (above ? by + 1 : -by)
        const country = { ...last, places: 'SY' }
        const inside = { ...last, places: 'SY04', amount: String(amount) }
        expect(checksOf([country, inside]).includes('scope')).toBe(above)
      }),
    )
  })
})

describe('a previous total and an increment', () => {
  test('are the new total, or do not add up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 50, max: 50_000 }),
        fc.nat(900),
        fc.integer({ min: -40, max: 40 }),
        (previous, grown, off) => {
          const report = [ofDay(1, grown + 50), figure(1, previous + grown + 50 + off)]
          expect(checksOf(report, [figure(0, previous)]).includes('increment')).toBe(off !== 0)
        },
      ),
    )
  })
})

describe('parts', () => {
  const amounts = fc.uniqueArray(fc.integer({ min: 1, max: 2_000 }), { minLength: 2, maxLength: 4 })
  const reportWith = (parts: readonly number[], whole: number) => [
    ofDay(0, whole),
    ...parts.map((amount, at) => ofDay(0, amount, { part: ['ap_mine', 'av_mine', 'ied', 'uxo'][at]! })),
  ]

  test('may leave much out, and may not come to more', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 500 }), (parts, by) => {
        const sum = parts.reduce((total, amount) => total + amount, 0)
        expect(checksOf(reportWith(parts, sum))).toEqual([])
        expect(checksOf(reportWith(parts, sum * 2))).toEqual([])
        expect(checksOf(reportWith(parts, sum - Math.min(by, sum - 1)))).toContain('parts')
      }),
    )
  })
})

describe('a pace', () => {
  const steady = fc.array(fc.integer({ min: 80, max: 120 }), { minLength: 8, maxLength: 30 })

  test('ten times off a steady one is an outlier, one like it is not', () => {
    fc.assert(
      fc.property(steady, fc.integer({ min: 80, max: 120 }), (days, amount) => {
        const history = days.map((each, at) => ofDay(at, each))
        const next = (value: number) => checksOf([ofDay(days.length, value)], history)
        expect(next(amount)).toEqual([])
        expect(next(amount * 10)).toEqual(['outlier'])
        expect(next(Math.ceil(amount / 10))).toEqual(['outlier'])
      }),
    )
  })

  test('is not judged by fewer than eight', () => {
    const history = [100, 101, 99, 100, 102, 98, 100].map((each, at) => ofDay(at, each))
    expect(checksOf([ofDay(7, 1_000)], history)).toEqual([])
  })
})

test('rows half typed raise no error', () => {
  const cell = fc.oneof(
    fc.constantFrom('', '0', '-1', '1.5', '2017-13-01', '2017-10-13', 'SY', 'nowhere', 'period'),
    fc.string(),
  )
  const row = fc.record({
    operator: fc.constantFrom('Team One', ''),
    country: fc.constantFrom('SY', 'XX', ''),
    metric: fc.constantFrom('devices', 'area', 'mines', ''),
    basis: fc.constantFrom('total', 'period', 'unclear', ''),
    places: fc.constantFrom('SY09', 'SY', 'gn170063;SY04', 'Atlantis', ''),
    from: cell,
    to: cell,
    qualifier: fc.constantFrom('exact', 'about', 'between', ''),
    amount: cell,
    amount_to: cell,
    unit: fc.constantFrom('count', 'ha', 'acre', ''),
    published: cell,
    accessed: cell,
  })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
      checksOf(rows, [figure(0, 100), figure(9, 200, { metric: 'area', unit: 'ha' })])
    }),
  )
})

describe('figures of days within days', () => {
  const ofDays = (from: number, to: number, amount: number, cells: TypedRow = {}) =>
    ofDay(to, amount, { from: dayAt(from), ...cells })

  test('do not come to more than these, of the same place or of one inside', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 900 }), fc.integer({ min: -50, max: 50 }), (amount, more) => {
        const week = ofDays(0, 6, amount)
        const inside = { places: 'gn170063' }
        const country = { places: 'SY' }
        const day = (cells: TypedRow = {}) => ofDays(3, 3, amount + more, cells)
        expect(checksOf([day()], [week]).includes('increment')).toBe(more > 0)
        expect(checksOf([week], [day()]).includes('increment')).toBe(more > 0)
        expect(checksOf([day(inside)], [{ ...week, ...country }]).includes('scope')).toBe(more > 0)
        expect(checksOf([{ ...week, ...country }], [day(inside)]).includes('scope')).toBe(more > 0)
      }),
    )
  })

  test('nor a part to more than its whole on record', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 900 }), fc.integer({ min: -50, max: 50 }), (amount, more) => {
        const whole = ofDays(0, 6, amount)
        const part = ofDays(0, 6, amount + more, { part: 'ied' })
        expect(checksOf([part], [whole])).toEqual(more > 0 ? ['parts'] : [])
        const running = figure(6, amount + more, { part: 'ied' })
        expect(checksOf([running], [figure(6, amount)])).toEqual(more > 0 ? ['parts'] : [])
      }),
    )
  })
})
