import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import { seriesOf, count as unit } from '../test-figures'
import { seriesOf as readSeed, toChartData } from './chart-data'
import { choicesOf, toChartOptions } from './chart-options'

const words = getI18n('en')
const span = { firstDay: '2017-01-31', lastDay: '2017-05-31' }
const outlineOf = (series: ReturnType<typeof seriesOf>[]) =>
  toChartOptions({ key: 'devices', unit, series }, span, 180, words)

const centre = seriesOf('Centre', 0, '2017-01-31 100, 2017-02-28 130+, 2017-05-31 190')
const army = seriesOf('Army', 1, '2017-03-31 10', true)

describe('the outline of a chart', () => {
  it('says what can be chosen of it and what it comes to, and nothing else that it is drawn from', () => {
    const outline = outlineOf([army, centre])
    expect(outline.choices).toEqual([
      { kind: 'operator', key: 'centre', letter: 'A', tone: 1, name: 'Centre', party: false },
      { kind: 'operator', key: 'army', letter: 'B', tone: 2, name: 'Army', party: true },
    ])
    expect([outline.withMonths, outline.withMarks]).toEqual([true, false])
    expect(outline.reading.title).toBe('31 May 2017')
    // 190 + 10
    expect(outline.reading.rows.map(({ key, value }) => [key, value])).toEqual([
      ['centre', '190'],
      ['army', '10'],
      ['sum', '200'],
    ])
    expect(JSON.stringify(outline)).not.toMatch(/130|2017-02-28|28 Feb/)
  })

  it('has months only where a report follows another, and marks only where there are some', () => {
    expect(outlineOf([army]).withMonths).toBe(false)
    const marks = [{ kind: 'withdrawn', day: '2017-03-31', on: '2017-06-01', was: 9n, now: null }] as const
    expect(outlineOf([{ ...army, marks }]).withMarks).toBe(true)
  })

  it('stacks running totals that add up, and no level nor what several say of the same', () => {
    const stackable = (rule: object) =>
      toChartOptions({ key: 'devices', unit, series: [centre, army], ...rule }, span, 180, words).stackable
    expect(stackable({})).toBe(true)
    expect(stackable({ kind: 'stock' })).toBe(false)
    expect(stackable({ operators: 'same' })).toBe(false)
    expect(outlineOf([centre]).stackable).toBe(false)
  })

  it('knows no operator of whom nothing is drawn', () => {
    expect(outlineOf([centre, { ...army, steps: [] }]).choices.map(({ key }) => key)).toEqual(['centre'])
  })

  it('offers what the browser finds in the seed, however many operators there are', () => {
    const some = fc.array(fc.record({ from: fc.nat(50), more: fc.nat(50), steps: fc.boolean() }), {
      maxLength: 16,
    })
    fc.assert(
      fc.property(some, (amounts) => {
        const series = amounts.map(({ from, more, steps }, at) => {
          const one = seriesOf(`Operator ${at}`, at, `2017-01-31 ${from}, 2017-02-28 ${from + more}`)
          return steps ? one : { ...one, steps: [] }
        })
        const seed = toChartData({ key: 'devices', unit, series }, span, 180)
        expect(outlineOf(series).choices).toEqual(choicesOf(readSeed(seed), words))
      }),
    )
  })
})
