import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { grantPermission } from '@/lib/access/permission'
import type { SqlConnection } from '@/lib/db/connection'
import { openConnection } from '@/lib/db/open'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { createDraft, sendDraft } from '@/lib/drafts/mutations'
import { publishDraft } from '@/lib/drafts/publish/publish'
import { emptyDraft, newFigure } from '@/lib/drafts/schema'
import { importCase } from './test-cases'
import { importRows, type RowCells, withReferenceData } from './test-files'
import { expectToComeBack } from './test-round-trip'

const databases: TestDatabase[] = []
let session: SqlConnection

async function newRecord(): Promise<TestDatabase> {
  const database = await testDatabase(withReferenceData)
  databases.push(database)
  return database
}

beforeEach(async () => {
  session = (await newRecord()).session
})
afterEach(async () => {
  for (const database of databases.splice(0)) await database.close()
})

/** The ids of claims by their reports: "x: y.1". */
async function ids(of = session): Promise<string[]> {
  const rows = await of.query<{ report: string; claim: string }>(
    'select r."key" as "report", c."key" as "claim" from "Claim" c join "Report" r on r."id" = c."reportId" order by r."key", c."id"',
  )
  return rows.map(({ report, claim }) => `${report}: ${claim}`)
}

/** The whole record of Syria, in an empty one. */
const expectAllBack = async () => expectToComeBack(databases[0]!, await newRecord(), 'SY')

const given: RowCells = { report_id: 'x', claim_id: 'y.1' }
const blank: RowCells = { report_id: 'y', amount: '101' }

describe('an id that one row gives and another row gets by itself', () => {
  test('claim-id-collides: the second claim gets another id', async () => {
    // The two reports have other amounts for the same day.
    const permission = { acceptFindings: 'unexplained' } as const
    expect((await importCase(session, 'claim-id-collides', permission)).kind).toBe('imported')
    expect(await ids()).toEqual(['x: y.1', 'y: y.2'])
    expect((await importCase(session, 'claim-id-collides')).kind).toBe('unchanged')
    await expectAllBack()
  })

  test('is left to the row that gives it, wherever it stands in the file', async () => {
    const own: RowCells = { ...blank, to: '2020-01-30', claim_id: 'y.2' }
    expect((await importRows(session, [blank, given, own])).kind).toBe('imported')
    expect(await ids()).toEqual(['x: y.1', 'y: y.3', 'y: y.2'])
    expect((await importRows(session, [own, given, blank])).kind).toBe('unchanged')
    await expectAllBack()
  })

  test('is given to none where another report has it on record', async () => {
    const taken = Array.from(
      { length: 4 },
      (_, at): RowCells => ({ ...given, claim_id: `y.${at + 1}`, to: `2020-01-0${at + 1}` }),
    )
    await importRows(session, taken)
    expect((await importRows(session, [blank])).kind).toBe('imported')
    expect((await importRows(session, [{ ...blank, amount: '102' }])).kind).toBe('imported')
    expect((await ids()).slice(4)).toEqual(['y: y.5', 'y: y.6'])
    await expectAllBack()
  })

  test('is refused where it is on record for another report, in a sentence', async () => {
    await importRows(session, [blank])
    expect(await importRows(session, [given])).toMatchObject({
      kind: 'refused',
      problems: [
        {
          line: 2,
          column: 'claim_id',
          code: 'claimOfReport',
          values: { claim: 'y.1', report: 'y' },
        },
      ],
    })
  })

  test('goes to whoever comes first of two that write at once', async () => {
    const second = await openConnection(databases[0]!.address)
    try {
      const outcomes = await Promise.all([importRows(session, [given]), importRows(second, [blank])])
      expect(outcomes.map(({ kind }) => kind)).toContain('imported')
      const all = await ids()
      expect(all.length).toBe(outcomes.filter(({ kind }) => kind === 'imported').length)
      if (all.length === 2) expect(all).toEqual(['x: y.1', 'y: y.2'])
    } finally {
      await second.close()
    }
  })

  test('is passed by when a report is published at the desk', async () => {
    await importRows(session, [{ ...given, claim_id: '2020-02-01-agency-b.1' }])
    const figure = newFigure('f1', {
      ...{ operator: 'Team One', metric: 'devices', basis: 'total', to: '2020-01-31', places: 'SY09' },
      ...{ qualifier: 'exact', amount: '100', unit: 'count' },
    })
    const report = { report_title: 'January', publisher: 'Agency B', published: '2020-02-01', country: 'SY' }
    const content = { ...emptyDraft, report: { ...emptyDraft.report, ...report }, figures: [figure] }
    const at = '2020-03-01T12:00:00.000Z'
    const now = new Date(0)
    for (const id of ['ann', 'ed'])
      await databases[0]!.database.person.create({
        data: {
          id,
          name: id,
          email: `${id}@example.org`,
          role: 'editor',
          language: 'en',
          createdAt: now,
          updatedAt: now,
        },
      })
    const permission = (id: string) => grantPermission<'draft.write' | 'report.publish'>(id, null)
    const key = await createDraft(session, permission('ann'), at, { content })
    await sendDraft(session, permission('ann'), at, { key, version: 1 })
    expect(await publishDraft(session, permission('ed'), at, { key, version: 2 })).toMatchObject({
      kind: 'published',
    })
    expect((await ids())[0]).toBe('2020-02-01-agency-b: 2020-02-01-agency-b.2')
    await expectAllBack()
  })
})

describe('what is exported can be entered, whatever the id of a report', () => {
  test.each([
    ['report-id-200', `${'r'.repeat(200)}.1`],
    ['report-id-semicolon', '2024-05.1'],
  ])('%s', async (name, claim) => {
    expect((await importCase(session, name)).kind).toBe('imported')
    expect((await ids())[0]).toMatch(new RegExp(`: ${claim}$`))
    expect((await importCase(session, name)).kind).toBe('unchanged')
    await expectAllBack()
  })

  test('ids that version 0.1 made are entered as they are', async () => {
    await importCase(session, 'report-id-semicolon')
    await session.run(`update "Claim" set "key" = '2024;05.1'`)
    const amount = {
      report_id: '2024;05',
      report_title: 'Weekly note',
      publisher: 'Hunt Press',
      published: '2024-03-05',
    }
    const row: RowCells = {
      ...amount,
      operator: 'Hunt Operator',
      to: '2024-03-01',
      places: 'gn163808',
      amount: '20',
    }
    await importRows(session, [row])
    expect(await ids()).toEqual(['2024;05: 2024;05.1', '2024;05: 2024-05.2'])
    await expectAllBack()
  })

  test.each([
    ...[';', '.', '..', '…', 'a b', "'=x", '=x', 'new', 'before', '%2e', 'a/b?c#d', 'x.1'],
    ...['é'.repeat(200), '💥'.repeat(100)],
  ])('a report %s', async (report_id) => {
    const last: RowCells = report_id.includes(';') ? {} : { claim_id: `${report_id.slice(0, 190)}.2` }
    const rows: RowCells[] = [{}, { to: '2020-01-30' }, { ...last, places: 'SY04' }]
    const outcome = await importRows(
      session,
      rows.map((row) => ({ ...row, report_id })),
    )
    expect(outcome).toMatchObject({ kind: 'imported' })
    await expectAllBack()
  })
})
