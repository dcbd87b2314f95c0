import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seriesOf } from '@/lib/charts/chart-seed'
import { toHeadline } from '@/lib/charts/headline'
import { toLiveChart } from '@/lib/charts/live-chart'
import { type MetricFigure, toMetricFigures } from '@/lib/charts/metric-figure'
import { toPlaceView } from '@/lib/charts/place-view'
import { toWhyView } from '@/lib/charts/why-view'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { wordsFor } from '@/lib/i18n/words'
import { yearOf } from '@/lib/periods/month'
import { withSample } from '@/lib/reports/test-cases'
import type { CountryFigures } from './country-record'
import { allFigures, type FigureFilter } from './figure-filter'
import { readFilteredCountry } from './period-data'
import { readPlace } from './place-data'
import { summaryBatches } from './summary-data'
import { SUMMARY_COLUMNS } from './summary-format'
import { readSummaryQuery } from './summary-query'
import { findScope } from './summary-scope'
import { readWhy } from './why-data'

const words = wordsFor('en')
const sum = (amounts: readonly string[]) => String(amounts.reduce((all, one) => all + BigInt(one), 0n))

let record: TestDatabase
beforeAll(async () => {
  record = await testDatabase()
  await withSample(record.session)
})
afterAll(() => record.close())

async function countryOf(code: string, filter: FigureFilter) {
  const country = (await readFilteredCountry(record.database, code, 'en', filter)) as CountryFigures
  const shown = { code: country.code, name: country.name, operator: filter.operator || undefined }
  return { country, figures: toMetricFigures(country.metrics, shown, words) }
}

/** Everything, each operator alone, the first year, the last, and all up to the middle. */
async function filtersOf(code: string): Promise<FigureFilter[]> {
  const { country } = await countryOf(code, allFigures)
  const [first, last] = [country.summary.firstDay, country.summary.lastDay].map((day) =>
    yearOf(Number(day.slice(0, 4)) * 100 + 1),
  ) as [number, number]
  const middle = Math.floor((first + last) / 2)
  const periods = [
    { from: null, to: null },
    ...[first, middle, last].map((year) => ({ from: year * 100 + 1, to: year * 100 + 12 })),
    { from: null, to: middle * 100 + 12 },
  ]
  return ['', ...country.operators.map(({ key }) => key)].flatMap((operator) =>
    periods.map((period) => ({ operator, ...period })),
  )
}

const known = new Map<string, Promise<{ value: string; amount: string }>>()

/** What an address of an explanation shows: its number and the amount in its title. */
function explained(href: string): Promise<{ value: string; amount: string }> {
  const asked = known.get(href) ?? explain(href)
  known.set(href, asked)
  return asked
}

async function explain(href: string): Promise<{ value: string; amount: string }> {
  const [, , country, , metric, place, operator = null] = href.split('/').map(decodeURIComponent) as string[]
  const found = await readWhy(
    record.database,
    { country: country!, metric: metric!, place: place!, operator },
    'en',
  )
  const view = toWhyView(found!, words)
  return { value: view.value, amount: view.title.replace(/^Why /, '') }
}

/** The values of the file of totals by place, added over operators, by what a row is for. */
async function filed(code: string, metric: string, { operator, from, to }: FigureFilter) {
  const day = (month: number, end: string) => `${String(month).slice(0, 4)}-${end}`
  const asked = readSummaryQuery(
    Object.entries({
      ...{ country: code, by: 'place', metric, operator },
      from: from === null ? '' : day(from, '01-01'),
      to: to === null ? '' : day(to, '12-31'),
    }),
  )
  const scope = asked.ok ? await findScope(record.session, asked.query) : asked
  if (!scope.ok) throw new Error(scope.problems.join())
  const at = Object.fromEntries(SUMMARY_COLUMNS.map(({ name }, index) => [name, index]))
  const words = new Map<string, string>()
  for await (const rows of summaryBatches(record.session, scope.query)) {
    for (const cells of rows.filter((cells) => cells[at.part!] === '')) {
      const key = `${cells[at.operator!]} ${cells[at.kind!]} ${cells[at.place_code!]}`
      words.set(key, `${cells[at.qualifier!]} ${cells[at.value!]}`)
    }
  }
  return words
}

describe.each(['sy', 'ye', 'ua'])('every number of %s', (code) => {
  test('is the same in tile, total, rows, file, explanation and on the page of its place', async () => {
    let compared = 0
    for (const filter of await filtersOf(code)) {
      const { country, figures } = await countryOf(code, filter)
      for (const figure of figures) {
        const metric = country.metrics.find(({ key }) => key === figure.key)!
        const about = JSON.stringify([filter, figure.key])
        const tile = toHeadline(metric, words)
        if (tile.kind !== 'reported') throw new Error(`${about} has no tile`)
        expect(tile.value, about).toBe(figure.total.value)
        expect(wordOf(tile.qualified), about).toBe(wordOf(figure.total.amount))
        expect(sum(figure.rows.map(({ value }) => value)), about).toBe(tile.value)
        const file = await filed(country.code, figure.key, filter)
        if (filter.operator !== '') {
          // Of one operator each row is one of the file, with the same word.
          const told = [...file.values()].filter((row) => !row.endsWith(' 0')).map((row) => row.split(' ')[0])
          const shown = figure.rows.filter(({ value }) => value !== '0').map(({ mark }) => mark ?? 'exact')
          expect(shown.sort(), about).toEqual(told.sort())
        }
        for (const { href, ...row } of [...figure.rows, ...figure.legend, figure.total]) {
          if (href === null) continue
          expect(await explained(href), `${about} ${href}`).toEqual({ value: row.value, amount: row.amount })
          compared++
        }
        compared += await onPages(code, figure, filter, about)
      }
    }
    expect(compared).toBeGreaterThan(4)
  })

  test('is drawn alike for a year, by the link of the year and by the ends of the period', async () => {
    const whole = await countryOf(code, allFigures)
    const years = (await filtersOf(code)).filter(({ operator, from }) => operator === '' && from !== null)
    for (const filter of years) {
      const { figures } = await countryOf(code, filter)
      for (const figure of figures) {
        const seed = whole.figures.find(({ key }) => key === figure.key)!.seed
        const view = { measure: 'total', shape: 'lines', scale: 'linear', hidden: [] } as const
        const period = { from: filter.from!, to: filter.to! }
        const chosen = toLiveChart(seed, view, period, words, 300)
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

const wordOf = (amount: string) => /^(at least|at most|about)? ?/.exec(amount)![1] ?? ''

/** The rows of places beside the tiles of their own pages, narrowed down in the same way. */
async function onPages(code: string, figure: MetricFigure, filter: FigureFilter, about: string) {
  let compared = 0
  for (const row of figure.rows.filter(({ kind }) => kind === 'place')) {
    const place = row.key.split('+')[1]!
    const read = await readPlace(record.database, code, place, 'en', filter)
    const page = toPlaceView(read!, filter, words, '2026-11-01')
    const own = page.figures.find(({ key }) => key === figure.key)
    const total = { value: own?.total.value ?? '0', amount: own?.total.amount ?? '' }
    if (own === undefined && row.value === '0') continue
    expect(total, `${about} ${place}`).toEqual({ value: row.value, amount: row.amount })
    compared++
  }
  return compared
}
