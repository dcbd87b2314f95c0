import { createReadStream } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toHeadline } from '@/lib/charts/headline'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { getI18n } from '@/lib/i18n/words'
import { importFile } from '@/lib/publishing/import'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { toMetricPage } from '@/lib/views/metric-page'
import { readOverview } from '../country/overview-data'
import { allFigures } from '../figure-filter'
import { toIntervals } from '../period/intervals'
import { sumOf } from '../sum'
import { readMetricPage } from './metric-data'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase(withReferenceData)
  await importFile(database.session, {
    bytes: createReadStream(new URL('../../../prisma/seed/record-syria.csv', import.meta.url)),
    author: { by: 'test', at: '2026-01-01T00:00:00Z' },
    dryRun: false,
    acceptFalls: true,
  })
})
afterAll(() => database.close())

test.each(['devices', 'buildings', 'roads', 'area', 'aid'])(
  'the months of %s add up to its total',
  async (key) => {
    const record = (await readMetricPage(database.database, 'sy', key, 'en'))!
    expect(record.country.name).toBe('Syria')
    const ends = record.metric.series.map(({ months }) => months.at(-1)?.value ?? 0n)
    expect(ends.reduce((sum, value) => sum + value, 0n)).toBe(sumOf(record.metric.series).value)
    for (const { months } of record.metric.series) {
      const increases = toIntervals(months).reduce((sum, { value }) => sum + value, months[0]?.value ?? 0n)
      expect(increases).toBe(months.at(-1)?.value ?? 0n)
    }
  },
)

test('it says how the metric is counted', async () => {
  const record = (await readMetricPage(database.database, 'sy', 'devices', 'en'))!
  expect(record.imasNote).toBe('counts_by_category')
  expect(record.metric.definition).toMatch(/^Items of explosive ordnance of every kind/)
  expect(record.parts).toEqual([])
})

describe('parts and verbs', () => {
  test('parts stand under their whole over all operators, and verbs are counted', async () => {
    const row = { country: 'UA', places: 'UA', verb: 'destroyed', to: '2020-01-31' }
    await importRows(database.session, [
      { ...row, report_id: 'w', amount: '100' },
      { ...row, report_id: 'w', part: 'ied', amount: '40', qualifier: 'at_least' },
      { ...row, report_id: 'v', part: 'ied', amount: '7', operator: 'Team Two', verb: 'removed' },
    ])
    const record = (await readMetricPage(database.database, 'ua', 'devices', 'en'))!
    expect(sumOf(record.metric.series).value).toBe(100n)
    expect(record.parts).toEqual([
      {
        key: 'ied',
        label: 'improvised explosive devices',
        // 40 and 7
        value: 47n,
        mark: 'at_least',
        claims: 2,
        lastDay: '2020-01-31',
      },
    ])
    expect(record.verbs).toEqual([
      { verb: 'destroyed', claims: 2 },
      { verb: 'removed', claims: 1 },
    ])
  })
})

test('parts without a whole are said in place of "not reported"', async () => {
  const row = { country: 'YE', places: 'YE', to: '2020-01-31', report_id: 'parts' }
  await importRows(database.session, [
    { ...row, part: 'uxo', amount: '412' },
    { ...row, part: 'ap_mine', amount: '57' },
  ])
  const { metrics } = (await readOverview(database.database, 'ye', 'en', allFigures))!.country
  const tiles = new Map(metrics.map((metric) => [metric.key, toHeadline(metric, getI18n('en'))]))
  const tile = tiles.get('devices')!
  expect(tile).toMatchObject({ kind: 'not_reported', text: 'no total reported' })
  expect(tile.kind === 'reported' ? '' : tile.before).toMatch(/412/)
  expect(tile.kind === 'reported' ? '' : tile.before).toMatch(/57/)
  expect(tiles.get('area')).toMatchObject({ text: 'not reported', before: '' })
  const record = (await readMetricPage(database.database, 'ye', 'devices', 'en'))!
  const page = toMetricPage(record, allFigures, getI18n('en'), '2020-02-01')
  expect(page.none.text).toBe('No total reported')
  expect(page.parts.map(({ value }) => value).sort()).toEqual(['412', '57'])
})

test('what is not on record is not found', async () => {
  expect(await readMetricPage(database.database, 'sy', 'goats', 'en')).toBeNull()
  expect(await readMetricPage(database.database, 'zz', 'devices', 'en')).toBeNull()
})
