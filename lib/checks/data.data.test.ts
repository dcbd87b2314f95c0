import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SqlValue } from '@/lib/db/connection'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { importRows, type RowCells, withReferenceData } from '@/lib/publishing/test-files'
import { checkReport } from './check-report'
import { loadCheckContext } from './data'
import type { TypedRow } from './entered'
import { contextOf, reportOf } from './test-record'
import { sampleReports } from './test-sample'
import type { CheckContext, EnteredReport, Finding } from './types'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase(withReferenceData)
})
afterAll(() => db.close())

const contextFor = (report: EnteredReport, corrects = ''): Promise<CheckContext> =>
  loadCheckContext(db.session, {
    today: '2027-01-01',
    language: 'en',
    corrects,
    figures: report.figures.map((figure) => ({ ...figure, metric: figure.metric.key })),
  })

/** A finding without the ids of claims, which the database gives. */
const told = ({ check, variant, row, against, remedies }: Finding) =>
  [
    row,
    check,
    variant,
    ...against.map(({ kind, places, day, value, source }) =>
      [kind, places.join('+'), day, value, source?.reportId, source?.publisher].join(' '),
    ),
    ...remedies.map((remedy) => JSON.stringify({ ...remedy, claimId: '' })),
  ].join(' | ')

describe('the context from the record', () => {
  test('gives the findings that the whole record gives, report by report through the sample, misprinted or not', async () => {
    const before: TypedRow[] = []
    const counts = { findings: 0, misprinted: 0 }
    for (const { rows } of sampleReports()) {
      const report = reportOf(rows)
      const [ours, whole] = [await contextFor(report), contextOf(before)]
      const findings = checkReport(report, ours).map(told)
      expect(findings).toEqual(checkReport(report, whole).map(told))
      counts.findings += findings.length
      for (const factor of [10, 0.1, 1_000]) {
        const wrong = reportOf(
          rows.map((row) => ({ ...row, amount: String(Math.round(Number(row.amount) * factor)) })),
        )
        const misprinted = checkReport(wrong, ours).map(told)
        expect(misprinted).toEqual(checkReport(wrong, whole).map(told))
        counts.misprinted += misprinted.length
      }
      before.push(...rows)
      await importRows(
        db.session,
        rows.map((row): RowCells => ({ ...row })),
        { acceptFalls: true },
      )
    }
    expect(counts.findings).toBe(8)
    expect(counts.misprinted).toBeGreaterThan(200)
  }, 120_000)

  test('seeks claims by their stream and points by stream and day, however many there are', async () => {
    if (db.session.dialect !== 'sqlite') return
    const plans: { table: string; step: string }[] = []
    const watched = {
      ...db.session,
      snapshot: <T>(work: () => Promise<T>) => db.session.snapshot(work),
      query: async <Row extends object>(sql: string, values: readonly SqlValue[] = []) => {
        const plan = await db.session.query<{ detail: string }>(`explain query plan ${sql}`, values)
        const table = sql.includes('"Point"') ? 'Point' : sql.includes('"Claim"') ? 'Claim' : ''
        plans.push(...plan.map(({ detail }) => ({ table, step: detail })))
        return db.session.query<Row>(sql, values)
      },
    }
    await loadCheckContext(watched, {
      today: '2027-01-01',
      language: 'en',
      corrects: '',
      figures: sampleReports()
        .flatMap(({ rows }) => reportOf(rows).figures)
        .map((figure) => ({ ...figure, metric: figure.metric.key })),
    })
    const stepsOf = (asked: string, aliases: RegExp) =>
      plans.filter(({ table, step }) => table === asked && aliases.test(step)).map(({ step }) => step)
    expect([...new Set(stepsOf('Claim', /^\w+ c /))].sort()).toEqual([
      'SEARCH c USING INDEX Claim_streamId_toDay_ended_verb_idx (streamId=?)',
      'SEARCH c USING INTEGER PRIMARY KEY (rowid=?)',
    ])
    const points = stepsOf('Point', /^\w+ [pq] /)
    expect(points.length).toBeGreaterThan(0)
    for (const step of points) expect(step).toMatch(/^SEARCH .*\(streamId=\? AND day[=<>]\?\)$/)
  })

  test('leaves out what the report that is corrected says', async () => {
    const own = sampleReports().find(({ id }) => id === 'russian-total-syria-02')!.rows
    const corrected = reportOf(
      own.map((row) => (row.metric === 'devices' ? { ...row, amount: '105179', words: '' } : row)),
    )
    const asNew = checkReport(corrected, await contextFor(corrected)).map(({ check }) => check)
    expect(asNew).toContain('disagrees')
    expect(asNew).toContain('duplicate')
    expect(checkReport(corrected, await contextFor(corrected, 'russian-total-syria-02'))).toEqual([])
  })

  test('finds an operator by any of its names', async () => {
    const figure = {
      report_id: 'x',
      publisher: 'B',
      published: '2022-01-01',
      operator: 'russian international mine action CENTRE',
      country: 'SY',
      metric: 'devices',
      basis: 'total',
      to: '2021-12-31',
      places: 'SY',
      qualifier: 'exact',
      amount: '90000',
      unit: 'count',
    }
    const report = reportOf([figure])
    expect(checkReport(report, await contextFor(report)).map(({ check }) => check)).toContain('fall')
  })

  test('is empty where nothing is on record', async () => {
    const report = reportOf([
      { ...sampleReports()[0]!.rows[0], operator: 'Nobody', published: '2020-01-01', to: '2020-01-01' },
    ])
    const { streams, places } = await contextFor(report)
    expect(streams).toEqual([])
    expect(places.map(({ code }) => code)).toContain('SY')
  })
})

test('of however many areas, the smallest is held against what is entered', async () => {
  if (db.session.dialect !== 'sqlite') return
  const home = await testDatabase()
  await withReferenceData(home.session)
  // Every three of fourteen governorates, and every four of ten: 364 + 210 = 574 areas.
  const codes = Array.from({ length: 14 }, (_, at) => `SY${String(at + 1).padStart(2, '0')}`)
  const some = (list: readonly string[], count: number): string[][] =>
    count === 0
      ? [[]]
      : list.flatMap((one, at) => some(list.slice(at + 1), count - 1).map((rest) => [one, ...rest]))
  const areas = [...some(codes, 3), ...some(codes.slice(0, 10), 4)]
  expect(areas).toHaveLength(574)
  const rows = areas.map((area, at) => ({
    report_id: `r${at}`,
    places: area.join(';'),
    amount: String(9_000 - at),
  }))
  expect(await importRows(home.session, rows)).toMatchObject({ kind: 'imported' })
  const figure = { operator: 'Team One', country: 'SY', metric: 'devices', part: '', basis: 'total' as const }
  const { streams } = await loadCheckContext(home.session, {
    today: '2027-01-01',
    language: 'en',
    corrects: '',
    figures: [{ ...figure, places: ['SY'], from: '', to: '2020-02-01' }],
  })
  expect(streams).toHaveLength(areas.length)
  const smallest = streams.find(({ area }) => area.join() === areas.at(-1)!.join())
  expect(smallest?.points.map(({ value }) => value)).toEqual([BigInt(9_000 - 573)])
  await home.close()
}, 120_000)
