import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { addDays } from '@/lib/periods/day'
import { importRows, type RowCells, withReferenceData } from '@/lib/publishing/test-files'
import { readReport, readReports, reportsPerPage } from './data'
import { readClaims } from './read-claims'
import type { ReportCursor, ReportList } from './types'

let database: TestDatabase

beforeEach(async () => {
  database = await testDatabase(withReferenceData)
})
afterEach(() => database.close())

const enter = (...rows: RowCells[]) => importRows(database.session, rows, { acceptFalls: true })
const claimsOf = async (key: string) => (await readReport(database.database, 'sy', key, 'en'))!.claims

describe('a country’s reports', () => {
  test('come newest first, a page at a time, none twice and none left out', async () => {
    const count = 2 * reportsPerPage + 1
    // Two reports a day, so that a page ends between two of one day.
    const rows = Array.from({ length: count }, (_, at) => ({
      report_id: `r${at}`,
      published: addDays('2020-01-01', Math.floor(at / 2)),
      to: addDays('2020-01-01', Math.floor(at / 2)),
      amount: String(at + 1),
    }))
    await enter(...rows)
    const seen: string[] = []
    let before: ReportCursor | null = null
    let pages = 0
    do {
      const page: ReportList = (await readReports(database.database, 'sy', 'en', before))!
      expect(page.total).toBe(count)
      seen.push(...page.reports.map(({ key }) => key))
      before = page.older
      pages++
    } while (before !== null)
    expect(pages).toBe(3)
    expect(seen).toEqual(rows.map(({ report_id }) => report_id).reverse())
  })

  test('count the figures of the country only', async () => {
    await enter(
      { report_id: 'both' },
      { report_id: 'both', metric: 'buildings' },
      { report_id: 'both', country: 'YE', places: 'YE' },
    )
    expect(
      (await readReports(database.database, 'sy', 'en'))?.reports.map(({ key, claims }) => [key, claims]),
    ).toEqual([['both', 2]])
    expect((await readReport(database.database, 'ye', 'both', 'en'))?.claims).toHaveLength(1)
  })

  test('are found by their id however its letters are composed', async () => {
    await enter({ report_id: 'r\u00e9sum\u00e9' })
    for (const form of ['NFC', 'NFD'])
      expect(await claimsOf('r\u00e9sum\u00e9'.normalize(form))).toHaveLength(1)
  })

  test('a cursor that stands on no report, or another country’s, leads nowhere', async () => {
    await enter({})
    expect(await readReports(database.database, 'sy', 'en', { published: '2020-02-01', id: 99 })).toBeNull()
    expect(await readReports(database.database, 'ye', 'en')).toBeNull()
    expect(await readReport(database.database, 'sy', 'nothing', 'en')).toBeNull()
  })
})

describe('a report', () => {
  test('gives its figures as printed and as understood', async () => {
    await enter({
      metric: 'area',
      unit: 'ha',
      qualifier: 'about',
      amount: '2.5',
      places: 'SY02;SY04',
      grade: 'B',
    })
    expect(await claimsOf('r1')).toMatchObject([
      {
        metric: { key: 'area', label: 'area cleared', displayUnit: 'km2' },
        operator: { name: 'Team One', party: false },
        places: [{ name: 'Aleppo' }, { name: 'Homs' }],
        amount: '2.5',
        unit: 'ha',
        // 2.45 to 2.55 ha
        low: 24_500n,
        high: 25_500n,
        status: 'counted',
      },
    ])
  })

  test('says what contradicts a figure that is set aside, and where that stands', async () => {
    await enter(
      { report_id: 'early', published: '2020-02-01', to: '2020-01-31', amount: '100' },
      { report_id: 'late', published: '2020-03-01', to: '2020-02-29', amount: '90' },
    )
    const [early] = await claimsOf('early')
    expect(early).toMatchObject({ status: 'set_aside', ruling: null })
    expect(early?.because).toMatchObject([
      { key: 'late.1', amount: '90', report: { key: 'late' }, country: 'SY' },
    ])
  })

  test('says which other outlets state the same, whatever their amount', async () => {
    await enter(
      { report_id: 'one', amount: '100' },
      { report_id: 'one', metric: 'buildings', amount: '5' },
      { report_id: 'two', publisher: 'Agency B', amount: '100' },
      { report_id: 'three', publisher: 'Agency C', amount: '90' },
      // Another place, another day, and one that was withdrawn: none of them says the same.
      { report_id: 'four', places: 'SY02', amount: '100' },
      { report_id: 'five', to: '2020-01-30', amount: '80' },
      { report_id: 'six', amount: '100', withdrawn: 'true' },
    )
    const { outlets } = (await readReport(database.database, 'sy', 'one', 'en'))!
    expect(
      outlets.of.get('one.1')?.map(({ key, amount, report }) => [key, amount, report.publisher.name]),
    ).toEqual([
      ['two.1', '100', 'Agency B'],
      ['three.1', '90', 'Agency C'],
    ])
    expect(outlets.of.get('one.2')).toEqual([])
    expect((await readReport(database.database, 'sy', 'four', 'en'))?.outlets.of.size).toBe(0)
  })

  test('says what an editor pinned and why', async () => {
    await enter({ pin: 'set_aside', pin_reason: 'scope' })
    expect(await claimsOf('r1')).toMatchObject([
      { status: 'set_aside', because: [], ruling: { ruling: 'set_aside', reason: 'scope' } },
    ])
  })

  test('shows what superseded a figure, and that one was withdrawn', async () => {
    await enter({ amount: '100' })
    await enter({ amount: '120' })
    const [first, second] = await claimsOf('r1')
    expect(first).toMatchObject({ ended: 'superseded', status: '', supersededBy: [{ key: 'r1.2' }] })
    expect(second).toMatchObject({ ended: '', status: 'counted', supersedes: { key: 'r1.1' } })
    await enter({ amount: '120', withdrawn: 'true' })
    // The country's record holds no figure that stands, and its report still says so.
    expect((await claimsOf('r1')).map(({ ended }) => ended)).toEqual(['superseded', 'withdrawn'])
  })

  test('reads more claims than a statement may name, in their order', async () => {
    await enter({ report_id: 'one' }, { report_id: 'two', to: '2020-02-29', published: '2020-03-01' })
    const stored = await database.database.claim.findMany({ orderBy: { id: 'asc' } })
    const missing = Array.from({ length: 1_200 }, (_, at) => 1_000_000 + at)
    const ids = [...missing, ...stored.map(({ id }) => id).reverse()]
    const claims = await readClaims(database.database, { id: { in: ids } }, 'en')
    expect(claims.map(({ key }) => key)).toEqual(stored.map(({ key }) => key))
  })
})
