import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { verifyRecord } from '@/lib/audit/verify-record'
import { toHeadline } from '@/lib/charts/headline'
import { toMetricFigures } from '@/lib/charts/metric-figure'
import { readSecret } from '@/lib/config/secrets'
import { rebuild } from '@/lib/curves/rebuild'
import { placeIndex } from '@/lib/curves/recompute'
import { bringCurvesUpToDate } from '@/lib/curves/stored-curves'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { curvesVersion, publishTransaction } from '@/lib/db/transactions'
import { unmerge } from '@/lib/directory/merge/merge'
import { mergingOn } from '@/lib/directory/merge/test-merging'
import { rawRowOf } from '@/lib/exchange/cells/row-cells'
import { claimRowReader } from '@/lib/exchange/claim-row'
import { readOverview } from '@/lib/figures/country/overview-data'
import { allFigures } from '@/lib/figures/figure-filter'
import { readPlace } from '@/lib/figures/place/place-data'
import { SUMMARY_COLUMNS } from '@/lib/figures/summary-format'
import { readWhy } from '@/lib/figures/why/why-data'
import { commandText } from '@/lib/i18n/problem-text'
import { getI18n } from '@/lib/i18n/words'
import { loadMetrics } from '@/lib/metrics/data'
import { loadPlaces } from '@/lib/places/data'
import { placeResolver } from '@/lib/places/resolve'
import { previewChange } from '@/lib/publishing/dry-run/preview'
import { cellsOf, importRows, type RowCells, withReferenceData } from '@/lib/publishing/test-files'
import { toWhyView } from '@/lib/views/why/why-view'
import { summaryTable } from './summary-table'

const words = getI18n('en')
const at = '2026-03-01T00:00:00.000Z'
const sentence =
  'No report gives the whole of some of it: that is the sum of its parts (cleared + reduced + cancelled).'

let home: TestDatabase
beforeEach(async () => {
  home = await testDatabase(withReferenceData)
})
afterEach(() => home.close())

const released = (part: string, amount: string, more: RowCells = {}): RowCells => ({
  ...{ report_id: 'r1', metric: 'area_released', unit: 'm2', part, amount },
  ...{ basis: 'total', to: '2022-02-28', published: '2022-03-10', country: 'UA', places: 'UA63' },
  ...more,
})
/** A whole, and a part, that goes may leave less than there was. */
const falls = { acceptFalls: true }
const all = [released('cleared', '100'), released('reduced', '20'), released('cancelled', '3')]

/** What the wholes come to: of streams and of roll-ups, with the groups that they are sums of. */
async function wholes() {
  const streams = await home.session.query<{ area: string; value: bigint; claims: number; derived: string }>(
    `select a."key" as "area", s."value", s."claims", s."derived" from "Stream" s join "Area" a on a."id" = s."areaId"
     where s."part" = '' and s."metricKey" = 'area_released' and s."lastDay" <> '' order by a."key"`,
  )
  const rollups = await home.session.query<{ place: string; value: bigint }>(
    `select p."code" as "place", u."value" from "Rollup" u join "Place" p on p."id" = u."placeId"
     where u."part" = '' and u."metricKey" = 'area_released' order by p."code"`,
  )
  return {
    streams: streams.map(({ area, value, claims, derived }) => [
      area,
      Number(value),
      Number(claims),
      derived,
    ]),
    rollups: Object.fromEntries(rollups.map(({ place, value }) => [place, Number(value)])),
  }
}

const rebuilt = () => publishTransaction(home.session, at, () => rebuild(home.session))

async function totals(asked: Record<string, string> = {}) {
  const query = summaryTable.read(new URLSearchParams({ country: 'UA', ...asked }))
  const scope = query.ok ? await summaryTable.find(home.session, query.query) : query
  if (!scope.ok) throw new Error(scope.problems.map(commandText).join())
  const rows: Record<string, string>[] = []
  for await (const batch of summaryTable.batches(home.session, scope.query))
    for (const row of batch)
      rows.push(Object.fromEntries(SUMMARY_COLUMNS.map(({ name }, column) => [name, row[column]!])))
  return rows
    .filter(({ part }) => part === '')
    .map(({ place_code, value, sum_of_parts }) => [place_code, value, sum_of_parts])
}

test('the sum of all parts stands for a whole that no report states, until one states it or a part goes', async () => {
  await importRows(home.session, all.slice(0, 2))
  expect(await wholes()).toEqual({ streams: [], rollups: {} })
  await importRows(home.session, all)
  const derived = { streams: [['UA63', 123, 3, 'outcome']], rollups: { UA: 123 } }
  expect(await wholes()).toEqual(derived)
  expect(await rebuilt()).toEqual([])

  await importRows(home.session, [released('', '130', { report_id: 'r2', claim_id: 'whole' })])
  expect(await wholes()).toEqual({ streams: [['UA63', 130, 1, '']], rollups: { UA: 130 } })
  await importRows(
    home.session,
    [released('', '130', { report_id: 'r2', claim_id: 'whole', withdrawn: 'true' })],
    falls,
  )
  expect(await wholes()).toEqual(derived)

  const [, , cancelled] = await claimKeys()
  await importRows(home.session, [{ ...all[2]!, claim_id: cancelled!, withdrawn: 'true' }], falls)
  expect(await wholes()).toEqual({ streams: [], rollups: {} })
  expect(await rebuilt()).toEqual([])
})

const claimKeys = async () =>
  (
    await home.session.query<{ key: string }>(`select "key" from "Claim" where "reportId" = 1 order by "id"`)
  ).map(({ key }) => key)

test('pages, files and explanations say so', async () => {
  await importRows(home.session, [...all, released('', '7', { report_id: 'r2', places: 'UA32' })])
  const { database } = home
  const { country } = (await readOverview(database, 'ua', 'en', allFigures))!
  const [metric] = country.metrics.filter(({ key }) => key === 'area_released')
  expect(toHeadline(metric!, words)).toMatchObject({ value: '130', sumOfParts: sentence })
  const [figure] = toMetricFigures([metric!], { code: 'UA', name: 'Ukraine' }, words)
  expect(figure!.notes).toContain(sentence)
  const metricOf = async (code: string) =>
    (await readPlace(database, 'ua', code, 'en'))!.metrics.find(({ key }) => key === 'area_released')!
  expect(toHeadline(await metricOf('UA63'), words)).toMatchObject({ value: '123', sumOfParts: sentence })
  expect(toHeadline(await metricOf('UA32'), words)).toMatchObject({ value: '7', sumOfParts: '' })

  const why = await readWhy(
    database,
    { country: 'ua', metric: 'area_released', place: 'UA63', operator: null },
    'en',
  )
  const view = toWhyView(why!, words)
  expect(view.value).toBe('123')
  expect(view.accounts[0]!.streams[0]).toMatchObject({
    role: 'own',
    running: sentence,
    counts: '',
    groups: [],
  })
  expect(view.parts!.rows.map(({ value }) => value)).toEqual(['100', '20', '3'])

  expect(await totals({ by: 'place' })).toEqual([
    ['UA32', '0.000007', ''],
    ['UA63', '0.000123', 'outcome'],
  ])
  expect(await totals({ by: 'month', place: 'UA63' })).toEqual([['UA63', '0.000123', 'outcome']])
})

test('a preview tells the whole that publishing would make', async () => {
  await importRows(home.session, all.slice(0, 2))
  const places = await loadPlaces(home.session)
  const index = placeIndex(places)
  const metrics = await loadMetrics(home.session)
  const read = claimRowReader({ places, metrics, resolvePlace: placeResolver(places) })(
    rawRowOf(2, cellsOf({ ...all[2]!, report_id: 'r2' })),
  )
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const rows = [read.row]
  const preview = await previewChange(
    home.session,
    index,
    { rows, withdraw: [], rulings: [] },
    { by: 'test', at },
  )
  if (preview.kind !== 'preview') throw new Error(JSON.stringify(preview))
  const whole = preview.curves.filter(({ account }) => account.part === '')
  expect(whole.map(({ area, before, after }) => [area.join(), before, after])).toEqual([
    ['UA', null, 123n],
    ['UA63', null, 123n],
  ])
})

test('a merge and its undoing take wholes along, and the audit vouches for all of it', async () => {
  const on = mergingOn(home)
  await on.enter(all.map((row) => ({ ...row, operator: 'Team One' })).slice(0, 2))
  await on.enter([{ ...all[2]!, report_id: 'r3', operator: 'Team Two' }])
  const before = await on.record()
  await on.merged({ kind: 'organisation', from: 'team-two', into: 'team-one' })
  expect((await wholes()).streams).toEqual([['UA63', 123, 3, 'outcome']])
  expect(await on.rebuilt()).toEqual([])
  const asked = { kind: 'organisation', key: 'team-two' } as const
  expect(await unmerge(home.session, cliPermission(), at, asked, 'two teams')).toBe(true)
  expect((await wholes()).streams).toEqual([])
  expect(await on.record()).toEqual(before)
  expect(await on.rebuilt()).toEqual([])
  // The vocabulary of a test is entered without an entry that vouches for it.
  const { differences } = await verifyRecord(home.session, readSecret('audit'))
  const ofFigures = ['Stream', 'Operation', 'Area', 'Claim', 'Report']
  expect(differences.filter(({ thing }) => ofFigures.includes(thing))).toEqual([])
})

test('a record from before parts made wholes has them once it is opened', async () => {
  await importRows(home.session, all)
  await home.session.run(`delete from "Rollup" where "part" = ''`)
  await home.session.run(`delete from "Stream" where "part" = ''`)
  await home.session.run('update "DataVersion" set "curves" = 1')
  await bringCurvesUpToDate(home.session, at)
  expect(await wholes()).toEqual({ streams: [['UA63', 123, 3, 'outcome']], rollups: { UA: 123 } })
  expect(await home.session.query('select "curves" from "DataVersion"')).toEqual([{ curves: curvesVersion }])
  expect(await rebuilt()).toEqual([])
})

test('after any sequence of imports a rebuild changes nothing, and a whole that is stated is what it would be alone', async () => {
  const figure = fc.record({
    part: fc.constantFrom('', 'cleared', 'reduced', 'cancelled'),
    place: fc.constantFrom('UA', 'UA63', 'UA32', 'UA63;UA32'),
    month: fc.constantFrom('01', '02'),
    basis: fc.constantFrom('total', 'period'),
    amount: fc.integer({ min: 1, max: 40 }),
    report: fc.constantFrom('a', 'b', 'c'),
  })
  // Which of claims that are alike counts goes by their keys, so both records call them alike.
  const rowsOf = (
    figures: readonly (typeof figure extends fc.Arbitrary<infer F> ? F : never)[],
    file: number,
  ) => {
    const seen = new Set<string>()
    return figures.flatMap(({ part, place, month, basis, amount, report }) => {
      const key = [part, place, month, basis, report].join()
      if (seen.has(key)) return []
      seen.add(key)
      const days = {
        basis,
        to: `2022-${month}-28`,
        ...(basis === 'period' ? { from: `2022-${month}-01` } : {}),
      }
      const claim_id = `${report}.${file}-${seen.size}`
      return [released(part, String(amount), { report_id: report, claim_id, places: place, ...days })]
    })
  }
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(figure, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 }),
      async (files) => {
        const [both, stated] = [await testDatabase(withReferenceData), await testDatabase(withReferenceData)]
        try {
          for (const [at, file] of files.entries()) {
            const rows = rowsOf(file, at)
            await importRows(both.session, rows, { acceptFalls: true })
            await importRows(
              stated.session,
              rows.filter(({ part }) => part === ''),
              { acceptFalls: true },
            )
          }
          expect(await publishTransaction(both.session, at, () => rebuild(both.session))).toEqual([])
          const decisions = `select c."key", d."status" from "Decision" d join "Claim" c on c."id" = d."claimId"
          join "Stream" s on s."id" = c."streamId" where s."part" = '' order by c."key"`
          expect((await both.session.rows(decisions)).length).toBe(
            (await stated.session.rows(decisions)).length,
          )
          expect((await both.session.rows(decisions)).map(([, status]) => status).sort()).toEqual(
            (await stated.session.rows(decisions)).map(([, status]) => status).sort(),
          )
        } finally {
          await both.close()
          await stated.close()
        }
      },
    ),
    { numRuns: process.env.TEST_DIALECT === 'sqlite' ? 15 : 4 },
  )
})
