import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Headline, toHeadline } from '@/lib/charts/headline'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { readCountriesOnRecord } from '@/lib/figures/country/countries-data'
import { readOverview } from '@/lib/figures/country/overview-data'
import { allFigures } from '@/lib/figures/figure-filter'
import { readMetricPage } from '@/lib/figures/metric/metric-data'
import { readMetricIndex } from '@/lib/figures/metric/metric-index-data'
import { readOrganisation } from '@/lib/figures/organisation/organisation-data'
import { readPlace } from '@/lib/figures/place/place-data'
import { readPlaceIndex } from '@/lib/figures/place/places-data'
import type { MetricFigures } from '@/lib/figures/types'
import { readWhy } from '@/lib/figures/why/why-data'
import { getI18n } from '@/lib/i18n/words'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { toMetricPage } from './metric-page'
import { toWorkRows } from './organisation-work'
import { toPlaceView } from './place-view'
import { toPlacesView } from './places/places-view'
import { describeHeadlines, toSharePicture } from './share-view'
import { toWhyView } from './why/why-view'

const words = getI18n('en')
const today = '2020-06-01'

let record: TestDatabase
beforeAll(async () => {
  record = await testDatabase(withReferenceData)
  const row = { country: 'YE', report_id: 'parts', part: 'ied' }
  await importRows(record.session, [
    // 12 by one operator at Hodeidah and 5 by another there; 30 of mines for the country as a whole.
    { ...row, places: 'YE18', amount: '12' },
    { ...row, places: 'YE18', operator: 'Team Two', amount: '5', qualifier: 'at_least' },
    { ...row, places: 'YE', part: 'ap_mine', amount: '30' },
    { ...row, places: 'YE', metric: 'area', part: '', amount: '2', unit: 'km2', operator: 'Team Three' },
  ])
})
afterAll(() => record.close())

const tileOf = (metrics: readonly MetricFigures[], key = 'devices') =>
  toHeadline(metrics.find((metric) => metric.key === key)!, words)
const said = (tile: Headline) => (tile.kind === 'reported' ? tile.qualified : [tile.text, tile.before])
const ofCountry = ['no total reported', 'anti-personnel mines: 30; improvised explosive devices: at least 17']
const ofPlace = ['no total reported', 'improvised explosive devices: at least 17']
const why = async (place: string, operator: string | null = null, metric = 'devices') =>
  toWhyView((await readWhy(record.database, { country: 'ye', metric, place, operator }, 'en'))!, words)

describe('of a metric of which reports give parts alone, every page says that there is no total, with its parts', () => {
  test('a country: in the list of countries, on its page, its metrics and its picture', async () => {
    const { database } = record
    const listed = (await readCountriesOnRecord(database, 'en')).find(({ code }) => code === 'YE')!
    expect(said(tileOf(listed.metrics))).toEqual(ofCountry)
    const { country } = (await readOverview(database, 'ye', 'en', allFigures))!
    expect(said(tileOf(country.metrics))).toEqual(ofCountry)
    const index = (await readMetricIndex(database, 'ye', 'en', allFigures))!
    expect(said(tileOf(index.metrics))).toEqual(ofCountry)
    const page = toMetricPage(
      (await readMetricPage(database, 'ye', 'devices', 'en'))!,
      allFigures,
      words,
      today,
    )
    expect([page.none.text, page.parts.map(({ amount }) => amount).sort()]).toEqual([
      'No total reported',
      ['30', 'at least 17'],
    ])
    expect(
      toSharePicture([{ name: 'Yemen', code: 'YE' }], index.metrics, 'devices', words)!.figures[0]!.amount,
    ).toBe('no total reported')
    expect(describeHeadlines('Yemen', [tileOf(index.metrics)], words)).toContain('at least 17')
    // What nothing is given of is still not reported.
    expect(said(tileOf(listed.metrics, 'roads'))).toEqual(['not reported', ''])
  })

  test('a place: on its page, narrowed too, and in the list of places', async () => {
    const pageOf = async (filter = allFigures) =>
      toPlaceView(
        (await readPlace(record.database, 'ye', 'YE18', 'en', filter))!,
        null,
        { filter, metric: '', sort: '' },
        words,
        today,
      )
    const tile = ({ headlines }: Awaited<ReturnType<typeof pageOf>>) =>
      said(headlines.find(({ metric }) => metric === 'devices')!)
    const page = await pageOf()
    expect(tile(page)).toEqual(ofPlace)
    expect(page.nothing).toBe(false)
    expect(tile(await pageOf({ ...allFigures, operator: 'team-one' }))).toEqual([
      'no total reported',
      'improvised explosive devices: 12',
    ])
    expect(tile(await pageOf({ ...allFigures, from: 202001, to: 202001 }))).toEqual(ofPlace)
    const later = await pageOf({ ...allFigures, from: 202101, to: 202112 })
    expect([tile(later), later.nothing]).toEqual([['not reported', ''], true])
    const { table } = toPlacesView((await readPlaceIndex(record.database, 'ye', 'en'))!, words, {
      typed: '',
      filter: allFigures,
      sort: '',
    })
    const row = table.rows.find(({ code }) => code === 'YE18')!
    expect(row.cells.find(({ metric }) => metric === 'devices')).toMatchObject({
      value: '',
      text: 'no total',
    })
  })

  test('a place by its roll-up, where reports name places inside it', async () => {
    await importRows(record.session, [
      { country: 'SY', report_id: 'inside', places: 'gn163808', part: 'ied', amount: '8' },
      {
        country: 'SY',
        report_id: 'inside',
        places: 'gn163808',
        operator: 'Team Two',
        part: 'ied',
        amount: '3',
      },
    ])
    const homs = (await readPlace(record.database, 'sy', 'SY04', 'en'))!
    const { value, parts } = toWhyView(
      (await readWhy(
        record.database,
        { country: 'sy', metric: 'devices', place: 'SY04', operator: null },
        'en',
      ))!,
      words,
    )
    expect(value).toBe('')
    const [text, before] = said(tileOf(homs.metrics)) as string[]
    expect([text, before]).toEqual([
      'no total reported',
      `improvised explosive devices: ${parts!.rows[0]!.amount}`,
    ])
    // 8 and 3 inside it: of Homs as a whole there may be more.
    expect(parts!.rows[0]!.amount).toBe('at least 11')
  })

  test('an organisation: in the table of its work', async () => {
    const rows = async (key: string) =>
      toWorkRows((await readOrganisation(record.database, 'ye', key, 'en'))!, words).map(
        ({ metric, value, text, parts }) => [metric, value, text, parts],
      )
    expect(await rows('team-two')).toEqual([
      ['devices', '', ...ofPlace.slice(0, 1), 'improvised explosive devices: at least 5'],
    ])
    expect(await rows('team-three')).toEqual([['area', '2000000', '2\u00a0km²', '']])
  })

  test('the explanation, which leads to that of each part, of the same operator', async () => {
    const ofPlace = await why('YE18')
    expect([ofPlace.title, ofPlace.value]).toEqual(['No total reported', ''])
    expect(ofPlace.sentence).toMatch(/^Reports give parts of .* for .* and no total/)
    expect(ofPlace.parts!.rows.map(({ amount }) => amount)).toEqual(['at least 17'])
    const { parts } = await why('YE18', 'team-two')
    expect(parts!.rows[0]).toMatchObject({ value: '5', href: '/en/ye/why/devices%3Aied/YE18/team-two' })
    expect((await why('YE18', 'team-two', 'devices:ied')).value).toBe('5')
    expect((await why('YE18', null, 'roads')).title).toBe('Not reported')
  })
})
