import { afterAll, beforeAll, expect, test } from 'vitest'
import { toHeadline } from '@/lib/charts/headline'
import { toMetricFigures } from '@/lib/charts/metric-figure'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { readCountriesOnRecord } from '@/lib/figures/country/countries-data'
import { readOverview } from '@/lib/figures/country/overview-data'
import { allFigures } from '@/lib/figures/figure-filter'
import { readMetricPage } from '@/lib/figures/metric/metric-data'
import { readOrganisation } from '@/lib/figures/organisation/organisation-data'
import { readPlace } from '@/lib/figures/place/place-data'
import { readWhy } from '@/lib/figures/why/why-data'
import { commandText } from '@/lib/i18n/problem-text'
import { getI18n } from '@/lib/i18n/words'
import { toMetricPage } from '@/lib/views/metric-page'
import { toPlaceView } from '@/lib/views/place-view'
import { toWhyView } from '@/lib/views/why/why-view'
import { importCase, withSample } from './test-cases'

let data: TestDatabase

beforeAll(async () => {
  data = await testDatabase(withSample)
})
afterAll(() => data.close())

const words = getI18n('en')
const today = '2026-11-01'

/** What the list of countries, and the pages of a country, a metric and a place say, each by the read and the view of its page. */
async function pagesOf(code: string, metricKey: string, placeCode: string) {
  const { database } = data
  const country = (await readCountriesOnRecord(database, 'en')).find((country) => country.code === code)!
  const metric = country.metrics.find(({ key }) => key === metricKey)!
  const { country: figures } = (await readOverview(database, code, 'en', allFigures))!
  const { name, state } = figures
  const place = { code, name, staleAfterDays: state.staleAfterDays }
  const page = toMetricPage(
    (await readMetricPage(database, code, metricKey, 'en', allFigures))!,
    allFigures,
    words,
    today,
  )
  const read = (await readPlace(database, code, placeCode, 'en', allFigures))!
  const ofPlace = toPlaceView(read, null, { filter: allFigures, metric: '', sort: '' }, words, today)
  return {
    headline: toHeadline(metric, words, { state, today }),
    figures: toMetricFigures(figures.metrics, place, words),
    metric: page.figure,
    place: {
      headlines: ofPlace.headlines,
      figures: toMetricFigures(
        read.metrics,
        { code: placeCode, name: read.place.name, country: code },
        words,
      ),
    },
  }
}

async function why(code: string, metric: string, place: string) {
  const record = await readWhy(data.database, { country: code, metric, place, operator: null }, 'en')
  return toWhyView(record!, words)
}

test('a metric of which all is unclear is not reported, and takes no page with it', async () => {
  expect((await importCase(data.session, 'metric-only-unclear')).kind).toBe('imported')
  const { headline, figures, metric } = await pagesOf('YE', 'roads', 'YE32')
  expect(headline).toMatchObject({ kind: 'not_reported', text: 'not reported' })
  expect(figures.map(({ key }) => key)).not.toContain('roads')
  expect(metric).toBeNull()
  expect((await why('YE', 'roads', 'YE')).accounts.map(({ name }) => name)).toEqual(['Op New'])
})

test('an operator of whom all is unclear has no curve, and takes nobody else’s with it', async () => {
  const before = await pagesOf('SY', 'devices', 'gn163808')
  expect((await importCase(data.session, 'operator-only-unclear')).kind).toBe('imported')
  expect(await pagesOf('SY', 'devices', 'gn163808')).toEqual(before)

  const named = (await why('SY', 'devices', 'gn163808')).accounts.find(({ name }) => name === 'Op New')
  expect(named?.amount).toBe('nothing that counts')
  const read = await readOrganisation(data.database, 'sy', 'op-new', 'en')
  expect(read?.operator).toBe(true)
  expect(read?.metrics.flatMap(({ series }) => series)).toEqual([])
})

test('a day that no report can speak of is refused with its line', async () => {
  const outcome = await importCase(data.session, 'far-day-9999', { acceptFalls: true })
  const told = outcome.kind === 'refused' ? outcome.problems : []
  expect(told.map(({ line, column }) => `${line} ${column}`)).toEqual([
    '2 published',
    '2 to',
    '3 published',
    '3 from',
    '3 to',
  ])
  for (const problem of told)
    expect(commandText(problem)).toBe(
      '9999-12-31 is after 2199-12-31, which no report speaks of; correct the year',
    )
})

test('an amount is shown with every decimal that its report prints', async () => {
  expect((await importCase(data.session, 'many-decimals')).kind).toBe('imported')
  const { place } = await pagesOf('SY', 'area', 'gn163808')
  // A square metre is the base unit: a third of a square kilometre is 333,333 of them.
  expect(place.figures.flatMap(({ legend }) => legend.map(({ value }) => value))).toContain('333333')
  const shown = JSON.stringify(await why('SY', 'area', 'gn163808'))
  expect(shown).toMatch(/0\.3{38}[^3]/)
})
