import fc from 'fast-check'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { loadWithheldPeople, type ProtectedPeople } from '@/lib/curves/people/load-withheld'
import type { SqlConnection } from '@/lib/db/connection'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { COLUMN_AT } from '@/lib/exchange/claims-format'
import { readOverview } from '@/lib/figures/country/overview-data'
import { allFigures } from '@/lib/figures/figure-filter'
import { readMap } from '@/lib/figures/map/map-data'
import { readMetricPage } from '@/lib/figures/metric/metric-data'
import { readComparedPlaces } from '@/lib/figures/place/compared-places'
import { readPlace } from '@/lib/figures/place/place-data'
import { readPlaceIndex } from '@/lib/figures/place/places-data'
import { SUMMARY_COLUMNS } from '@/lib/figures/summary-format'
import type { MetricFigures } from '@/lib/figures/types'
import { readWhy } from '@/lib/figures/why/why-data'
import { commandText } from '@/lib/i18n/problem-text'
import { addPlaces } from '@/lib/places/mutations'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { claimsTable } from './claims-table'
import { readBy } from './people-claims'
import { summaryTable } from './summary-table'

let record: TestDatabase
beforeEach(async () => {
  record = await testDatabase(withDistricts)
})
afterEach(() => record.close())

/** Two governorates with two districts each, a third with none, and a town in each of two of these. */
const governorates = ['SY02', 'SY04', 'SY03']
const districts = ['SY0200', 'SY0203', 'SY0400', 'SY0401']
const towns = ['gn170063', 'gn163808']
const codes = ['SY', ...governorates, ...districts, ...towns]

const amounts = fc.dictionary(
  fc.constantFrom(...codes),
  fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 60 })),
  { minKeys: 4, maxKeys: 8, noNullPrototype: true },
)
async function withDistricts(session: SqlConnection): Promise<void> {
  await withReferenceData(session)
  await addPlaces(
    session,
    districts.map((code) => ({
      ...{
        code,
        kind: 'admin2' as const,
        parent: code.slice(0, 4),
        names: { en: `District ${code}` },
        aliases: [],
      },
    })),
  )
}

/** Each with a table of its own; the same in each run. */
const tables = fc.sample(amounts, { numRuns: 3, seed: 13 })
let withheldTimes = 0
let shownTimes = 0

test.each(tables.map((table, number) => ({ number, table })))(
  'what is withheld of people is withheld in every page and file alike: table $number',
  async ({ table }) => {
    const outcome = await importRows(
      record.session,
      Object.entries(table).map(([places, amount]) => ({
        ...{ metric: 'casualties', unit: 'people', operator: 'Monitor', places, amount: String(amount) },
      })),
    )
    expect('problems' in outcome ? outcome.problems : []).toEqual([])
    const { id } = await record.database.place.findUniqueOrThrow({ where: { code: 'SY' } })
    const operation = await record.database.operation.findFirstOrThrow()
    const people = await loadWithheldPeople(readBy(record.session), id)
    if (people === null) throw new Error('no figure is of people')
    const isShown = (code: string) => showing(people, operation.id, code) === 'shown'
    const about = JSON.stringify(table)

    const { database } = record
    const country = await readOverview(database, 'SY', 'en', allFigures)
    const ofCountry = [
      country?.country.metrics,
      (await readMap(database, 'SY', 'en', allFigures))?.metrics,
      [(await readMetricPage(database, 'SY', 'casualties', 'en'))?.metric ?? []].flat(),
    ]
    for (const metrics of ofCountry) expectShown(casualtiesOf(metrics ?? []), 'SY', isShown, about)
    const index = await readPlaceIndex(database, 'SY', 'en')
    expect(index?.metrics.map(({ key }) => key)).not.toContain('casualties')
    for (const code of codes) {
      const why = await readWhy(
        database,
        { country: 'SY', metric: 'casualties', place: code, operator: null },
        'en',
      )
      if (!isShown(code)) expect(why, `${about} ${code}`).toBeNull()
      for (const [place, bys] of [
        ['SY', ['place']],
        [code, ['operator', 'month', 'interval', 'place']],
      ] as const)
        for (const by of bys) await expectFile(place, by, isShown, about)
      if (code === 'SY') continue
      const pages = [
        (await readPlace(database, 'SY', code, 'en'))?.metrics,
        (await readComparedPlaces(database, 'SY', [code], 'en', allFigures))?.places[0]?.metrics,
      ]
      for (const metrics of pages) expectShown(casualtiesOf(metrics ?? []), code, isShown, `${about} ${code}`)
    }
    await expectClaims(people, isShown, table, about)
  },
)

afterAll(() => {
  expect(withheldTimes).toBeGreaterThan(10)
  expect(shownTimes).toBeGreaterThan(10)
})

const showing = (people: ProtectedPeople, operation: number, code: string) =>
  people.ofRow({ operation, metric: 'casualties', part: '' }, { kind: 'place', place: code, area: [] })

const casualtiesOf = (metrics: readonly MetricFigures[]) => metrics.find(({ key }) => key === 'casualties')

/** A page has the number of its place where it is shown, and then no row of a place whose number is not. */
function expectShown(
  metric: MetricFigures | undefined,
  code: string,
  isShown: (code: string) => boolean,
  about: string,
) {
  if (metric === undefined) return
  if (!isShown(code)) {
    withheldTimes++
    expect([metric.series, metric.rows], about).toEqual([[], []])
    return
  }
  shownTimes++
  const rows = metric.rows.filter(({ kind, value }) => kind === 'place' && value > 0n)
  expect(
    rows.map(({ within }) => within.code).filter((place) => !isShown(place)),
    about,
  ).toEqual([])
  // One withheld row would be the rest of the others.
  const sum = metric.rows.reduce((all, { value }) => all + value, 0n)
  if (metric.rows.length > 0) expect(sum, about).toBe(metric.series[0]?.value)
  for (const { value } of metric.series.flatMap(({ steps }) => steps))
    expect(value, about).toBeGreaterThan(4n)
}

async function expectFile(
  place: string,
  by: string,
  isShown: (code: string) => boolean,
  about: string,
): Promise<void> {
  const query = summaryTable.read(new URLSearchParams({ country: 'sy', metric: 'casualties', by, place }))
  const scope = query.ok ? await summaryTable.find(record.session, query.query) : query
  if (!scope.ok) throw new Error(scope.problems.map(commandText).join())
  const at = Object.fromEntries(SUMMARY_COLUMNS.map(({ name }, index) => [name, index]))
  for await (const batch of summaryTable.batches(record.session, scope.query)) {
    for (const row of batch) {
      const cell = (name: string) => row[at[name] ?? -1] ?? ''
      const told = [cell('value'), cell('total')].filter((amount) => amount !== '')
      for (const amount of told) expect(Number(amount), `${about} ${place} ${by}`).toBeGreaterThan(4)
      const isWhole = by === 'operator' || by === 'month' || by === 'interval'
      if (isWhole && !isShown(place)) expect(told, `${about} ${place} ${by}`).toEqual([])
    }
  }
}

/** A figure that makes a number which is withheld is withheld in the file of figures. */
async function expectClaims(
  people: ProtectedPeople,
  isShown: (code: string) => boolean,
  table: Readonly<Record<string, number>>,
  about: string,
): Promise<void> {
  const query = claimsTable.read(new URLSearchParams({ country: 'sy' }))
  const scope = query.ok ? await claimsTable.find(record.session, query.query) : query
  if (!scope.ok) throw new Error(scope.problems.map(commandText).join())
  for await (const batch of claimsTable.batches(record.session, scope.query)) {
    for (const row of batch) {
      const code = row[COLUMN_AT.places] ?? ''
      const amount = row[COLUMN_AT.amount] ?? ''
      if (!isShown(code)) expect(amount, `${about} ${code}`).toBe('')
      if (amount !== '') expect(Number(amount), `${about} ${code}`).toBe(table[code])
    }
  }
  expect([...people.byKey.values()].every((kind) => kind === 'under' || kind === 'withheld')).toBe(true)
}
