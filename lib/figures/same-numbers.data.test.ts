import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seriesOf } from '@/lib/charts/interactive/chart-data'
import { toInteractiveChart } from '@/lib/charts/interactive/interactive-chart'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { getI18n } from '@/lib/i18n/words'
import { withSample } from '@/lib/publishing/test-cases'
import { allFigures } from './figure-filter'
import { countryOf, filtersOf, followNumbers } from './test-numbers'

const words = getI18n('en')

let record: TestDatabase
beforeAll(async () => {
  record = await testDatabase(withSample)
})
afterAll(() => record.close())

describe.each(['sy', 'ye', 'ua'])('every number of %s', (code) => {
  test('is the same in tile, total, rows, files, explanation and on the page of its place', async () => {
    let compared = 0
    for (const filter of await filtersOf(record, code)) compared += await followNumbers(record, code, filter)
    expect(compared).toBeGreaterThan(4)
  })

  test('is drawn alike for a year, by the link of the year and by the ends of the period', async () => {
    const whole = await countryOf(record, code, allFigures)
    const years = (await filtersOf(record, code)).filter(
      ({ operator, from }) => operator === '' && from !== null,
    )
    for (const filter of years) {
      const { figures } = await countryOf(record, code, filter)
      for (const figure of figures) {
        const seed = whole.figures.find(({ key }) => key === figure.key)!.seed
        const view = {
          measure: 'total',
          shape: 'lines',
          scale: 'linear',
          grain: 'month',
          hidden: [],
        } as const
        const period = { from: filter.from!, to: filter.to! }
        const chosen = toInteractiveChart(seed, view, period, words, 300)
        if (chosen?.kind !== 'total') throw new Error('nothing is drawn')
        const drawn = (chart: typeof chosen.chart) =>
          chart.lines.map(({ key, stroke, points }) => ({
            key,
            stroke,
            points: points.map(({ title }) => title),
          }))
        expect(drawn(figure.chart), `${filter.from} ${figure.key}`).toEqual(drawn(chosen.chart))
        // Whoever has a part in the sum is among the lines.
        expect(
          figure.chart.lines
            .filter(({ kind }) => kind === 'operator')
            .map(({ key }) => key)
            .sort(),
        ).toEqual(
          seriesOf(figure.seed)
            .map(({ operator }) => operator.key)
            .sort(),
        )
      }
    }
  })
})
