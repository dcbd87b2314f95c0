import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlightOf } from './highlight'
import { aleppo, homs, palmyra, rowOf, seriesOf, syria } from './test-figures'

const find = (series: ReturnType<typeof seriesOf>[], rows: ReturnType<typeof rowOf>[] = []) =>
  highlightOf({ series, rows }, 'SY')

describe('what stands out', () => {
  it('is one operator that gives most of the sum, and since when', () => {
    // 105,000 of 130,000 are 80.8 %; 104,500 up to 2017 are most of the 105,000.
    const centre = seriesOf('Centre', 0, '2016-04-04 120, 2017-11-14 104500, 2020-11-11 105000')
    const army = seriesOf('Army', 1, '2019-08-03 25000+')
    expect(find([centre, army])).toMatchObject({ kind: 'operator', percent: 81, by: 2017 })
    expect(find([centre, army])).toMatchObject({ operator: { name: 'Centre' } })
    // Up to 2017 it gave 70,000, which is less than three quarters of 105,000 (78,750).
    const late = seriesOf('Centre', 0, '2017-11-14 70000, 2020-11-11 105000')
    expect(find([late, army])).toMatchObject({ kind: 'operator', percent: 81, by: null })
    // 97,499 of 130,000 are less than three quarters (97,500).
    expect(
      find([seriesOf('Centre', 0, '2020-11-11 97499'), seriesOf('Army', 1, '2020-11-11 32501')]),
    ).toBeNull()
  })

  it('of one operator is that most was reached early', () => {
    // 910 of 1,000 by the end of 2017, three years before the last report.
    expect(find([seriesOf('A', 0, '2016-01-01 100, 2017-06-01 910, 2020-03-01 1000')])).toEqual({
      kind: 'early',
      percent: 91,
      by: 2017,
    })
  })

  it('is the year in which most was added, first reports left out', () => {
    // 200 + 550 in 2019: 550 of 1,000 were added in that year; 250 later.
    expect(find([seriesOf('A', 0, '2019-01-01 200, 2019-06-01 750, 2020-03-01 1000')])).toEqual({
      kind: 'year',
      percent: 55,
      year: 2019,
    })
    expect(find([seriesOf('A', 0, '2019-01-01 750, 2020-03-01 1000')])).toBeNull()
  })

  it('is the place that most is given for', () => {
    const series = [seriesOf('A', 0, '2019-01-01 1000')]
    expect(find(series, [rowOf('place', aleppo, 700), rowOf('place', homs, 300)])).toMatchObject({
      kind: 'place',
      percent: 70,
      place: { name: 'Aleppo' },
    })
    // A joint amount is no place's, and one place alone is no finding.
    expect(
      find(series, [
        rowOf('place', homs, 300),
        rowOf('joint', syria, 400, [aleppo, homs]),
        rowOf('not_attributed', syria, 300),
      ]),
    ).toBeNull()
  })

  it('is nothing where nothing is reported, in zeros, and in a period', () => {
    expect(find([])).toBeNull()
    expect(find([seriesOf('A', 0, '2019-01-01 0')])).toBeNull()
    const series = [seriesOf('A', 0, '2016-01-01 100, 2017-06-01 910, 2020-03-01 1000')]
    expect(highlightOf({ series, rows: [], period: { from: null, to: '2020-12-31' } }, 'SY')).toBeNull()
  })
})

it('is true of the numbers shown, whatever they are', () => {
  const days = Array.from({ length: 12 }, (_, at) => `${2012 + at}-05-01`)
  const steps = fc
    .tuple(
      fc.subarray(days, { minLength: 1 }),
      fc.array(fc.nat({ max: 500 }), { minLength: 12, maxLength: 12 }),
    )
    .map(([days, rises]) => {
      let total = 0
      return days
        .map((day, at) => {
          total += rises[at]!
          return `${day} ${total}`
        })
        .join(', ')
    })
  const rows = fc.array(fc.tuple(fc.constantFrom(aleppo, homs, palmyra), fc.nat({ max: 3000 })), {
    maxLength: 4,
  })
  fc.assert(
    fc.property(fc.array(steps, { minLength: 1, maxLength: 3 }), rows, (texts, amounts) => {
      const series = texts.map((text, at) => seriesOf(`O${at}`, at, text))
      const finding = find(
        series,
        amounts.map(([place, amount]) => rowOf('place', place, amount)),
      )
      if (finding === null) return
      const total = series.reduce((sum, { value }) => sum + Number(value), 0)
      const upTo = (one: (typeof series)[number], year: number) =>
        Number(one.steps.filter(({ day }) => day <= `${year}-12-31`).at(-1)?.value ?? 0n)
      const amount = () => {
        switch (finding.kind) {
          case 'operator': {
            const own = series.find(({ operator }) => operator.key === finding.operator.key)!
            if (finding.by !== null)
              expect(upTo(own, finding.by) * 4).toBeGreaterThanOrEqual(Number(own.value) * 3)
            return Number(own.value)
          }
          case 'early':
            return series.reduce((sum, one) => sum + upTo(one, finding.by), 0)
          case 'year':
            return series.reduce((sum, one) => {
              const first = Math.max(upTo(one, finding.year - 1), Number(one.steps[0]!.value))
              return sum + Math.max(0, upTo(one, finding.year) - first)
            }, 0)
          case 'place':
            return amounts
              .filter(([{ code }]) => code === finding.place.code)
              .reduce((sum, [, amount]) => sum + amount, 0)
        }
      }
      // Told in whole percent, rounded; never all where it is a part.
      const percent = (amount() / total) * 100
      expect(Math.abs(finding.percent - percent)).toBeLessThanOrEqual(1)
      expect(finding.percent === 100).toBe(amount() === total)
      expect(percent).toBeGreaterThanOrEqual(
        finding.kind === 'operator' || finding.kind === 'early' ? 75 : 50,
      )
    }),
    { numRuns: 500 },
  )
})
