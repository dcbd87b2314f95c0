import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { toMetricFigures } from '@/lib/charts/metric-figure'
import type { SqlConnection } from '@/lib/db/connection'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { readOverview } from '@/lib/figures/country/overview-data'
import { allFigures } from '@/lib/figures/figure-filter'
import { readMap } from '@/lib/figures/map/map-data'
import { readPlaceIndex } from '@/lib/figures/place/places-data'
import { getI18n } from '@/lib/i18n/words'
import { addMetrics, type MetricEntry } from '@/lib/metrics/mutations'
import { COUNTRY_CODES } from '@/lib/places/gazetteer/country-codes'
import { importRows } from '@/lib/publishing/test-files'
import { toPlacesView } from '@/lib/views/places/places-view'
import seed from '@/prisma/seed/metrics.json'
import { addCountry } from './add-country'

const words = getI18n('en')
const everywhere = [...COUNTRY_CODES.keys()]
/** All on SQLite; on PostgreSQL, which takes two and a half times as long and answers the same statements, every fifth. */
const isWhole = inject('databases').dialect === 'sqlite'
const codes = everywhere.filter((_, at) => isWhole || at % 5 === 0)

let home: TestDatabase
beforeAll(async () => {
  home = await testDatabase(withMetricsAlone)
})
afterAll(() => home.close())

/** Metrics, and no place. */
async function withMetricsAlone(session: SqlConnection): Promise<void> {
  await addMetrics(session, seed.metrics as MetricEntry[])
}

/** Does something for each country, and prints how long it took. */
async function forEachCountry(what: string, act: (code: string) => Promise<void>): Promise<void> {
  const start = performance.now()
  for (const code of codes) await act(code)
  console.log(`${what}, ${codes.length} countries: ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

test('one country is added after the other, and each has a page with its map and its list of places', async () => {
  // 249 of ISO 3166-1, and Kosovo.
  expect(everywhere).toHaveLength(250)
  await forEachCountry('added', async (code) => {
    const at = new Date().toISOString()
    expect(await addCountry(home.session, cliPermission(), at, code), code).toMatchObject({ kind: 'added' })
  })
  const places = await home.database.place.groupBy({ by: ['kind'], _count: { _all: true } })
  const counted = Object.fromEntries(places.map(({ kind, _count }) => [kind, _count._all]))
  expect(counted.country).toBe(codes.length)
  if (isWhole) {
    // As many as the gazetteer has; docs/lists.md says so too.
    expect((counted.city ?? 0) + (counted.locality ?? 0)).toBe(135_233)
    expect((counted.admin1 ?? 0) + (counted.admin2 ?? 0)).toBe(51_508)
  }

  const outcome = await importRows(
    home.session,
    codes.map((code, at) => ({
      ...{ report_id: `of-${code}`, country: code, places: code, amount: String(at + 1) },
    })),
  )
  expect('problems' in outcome ? outcome.problems : []).toEqual([])

  await forEachCountry('pages, maps and lists of places read', async (code) => {
    const overview = await readOverview(home.database, code, 'en', allFigures)
    if (overview === null) throw new Error(`${code} has no page`)
    const { country } = overview
    expect(country.name, code).not.toBe(code)
    const figures = toMetricFigures(country.metrics, { code, name: country.name }, words)
    expect(
      figures.map(({ key, total }) => [key, total.value]),
      code,
    ).toEqual([['devices', String(codes.indexOf(code) + 1)]])
    const map = await readMap(home.database, code, 'en', allFigures)
    expect(
      map?.metrics.map(({ key }) => key),
      code,
    ).toContain('devices')
    const index = await readPlaceIndex(home.database, code, 'en', '', allFigures)
    if (index === null) throw new Error(`${code} has no list of places`)
    expect(() => toPlacesView(index, words, { typed: '', filter: allFigures, sort: '' }), code).not.toThrow()
  })
}, 300_000)
