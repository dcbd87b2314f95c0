import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { dump } from '@/lib/db/test-dump'
import { problemLine } from '@/lib/exchange/types'
import { importRows, type RowCells, statuses, values, withReferenceData } from './test-files'

let database: TestDatabase

beforeEach(async () => {
  database = await testDatabase(withReferenceData)
})
afterEach(() => database.close())

const january: RowCells = { report_id: 'january', to: '2020-01-31', amount: '100' }
const february: RowCells = { report_id: 'february', published: '2020-03-01', to: '2020-02-29', amount: '150' }

async function version(): Promise<number> {
  return (await database.session.query<{ version: number }>('select "version" from "DataVersion"'))[0]!
    .version
}

function rulings(): Promise<{ ruling: string; reason: string }[]> {
  return database.session.query('select "ruling", "reason" from "Ruling" order by "id"')
}

describe('what a row is', () => {
  test('a file enters its claims, and entering it again changes nothing', async () => {
    const { session } = database
    const first = await importRows(session, [january, february])
    expect(first).toMatchObject({
      kind: 'imported',
      counts: { rows: 2, reports: 2, reportsNew: 2, claimsNew: 2 },
    })
    expect(await values(session)).toEqual({ 'devices SY09': 150n })
    const before = [await dump(database.address), await version()]
    const second = await importRows(session, [january, february])
    expect(second).toMatchObject({ kind: 'unchanged', counts: { rows: 2, claimsNew: 0, unchanged: 2 } })
    expect([await dump(database.address), await version()]).toEqual(before)
  })

  test('another amount for the same window supersedes, and the old row then changes it back', async () => {
    const { session } = database
    await importRows(session, [january])
    const corrected = await importRows(session, [{ ...january, amount: '120' }])
    expect(corrected).toMatchObject({ kind: 'imported', counts: { claimsNew: 0, superseded: 1 } })
    expect(await statuses(session)).toEqual({ 'january.1': 'superseded', 'january.2': 'counted' })
    expect(await values(session)).toEqual({ 'devices SY09': 120n })
    const back = await importRows(session, [january], { acceptFalls: true })
    expect(back).toMatchObject({ counts: { superseded: 1 } })
    expect(await values(session)).toEqual({ 'devices SY09': 100n })
  })

  test('a claim is known by its claim_id, whatever else of it changes', async () => {
    const { session } = database
    await importRows(session, [{ ...january, claim_id: 'x-1' }])
    const moved = await importRows(session, [{ ...january, claim_id: 'x-1', places: 'SY04' }], {
      acceptFalls: true,
    })
    expect(moved).toMatchObject({ counts: { superseded: 1 } })
    expect(await values(session)).toEqual({ 'devices SY04': 100n })
    const again = await importRows(session, [{ ...january, claim_id: 'x-1', places: 'SY04' }])
    expect(again.kind).toBe('unchanged')
  })

  test('a row may name the claim that it supersedes, also in another stream', async () => {
    const { session } = database
    await importRows(session, [january])
    await importRows(session, [{ ...february, supersedes: 'january.1', places: 'SY' }], { acceptFalls: true })
    expect(await statuses(session)).toEqual({ 'february.1': 'counted', 'january.1': 'superseded' })
    expect(await values(session)).toEqual({ 'devices SY': 150n })
    expect((await importRows(session, [january])).kind).toBe('unchanged')
  })

  test('a withdrawn claim keeps its row and leaves the curve', async () => {
    const { session } = database
    await importRows(session, [january, february])
    const withdrawn = await importRows(session, [{ ...february, withdrawn: 'true' }], { acceptFalls: true })
    expect(withdrawn).toMatchObject({ kind: 'imported', counts: { withdrawn: 1, unchanged: 1 } })
    expect(await values(session)).toEqual({ 'devices SY09': 100n })
    expect((await importRows(session, [february])).kind).toBe('unchanged')
  })

  test('two operators are two operations, two outlets of one operator are one', async () => {
    const { session } = database
    await importRows(session, [
      january,
      { ...january, report_id: 'other-outlet', publisher: 'Agency B' },
      { ...january, report_id: 'other-operator', operator: 'Team Two' },
    ])
    expect(await statuses(session)).toEqual({
      'january.1': 'counted',
      'other-operator.1': 'counted',
      'other-outlet.1': 'corroborates',
    })
  })
})

describe('pins', () => {
  test('a pin becomes a ruling once, and entering the file again does not overrule a later one', async () => {
    const { session } = database
    const pinned = { ...february, pin: 'set_aside', pin_reason: 'scope' }
    await importRows(session, [january, pinned])
    expect(await rulings()).toEqual([{ ruling: 'set_aside', reason: 'scope' }])
    expect(await values(session)).toEqual({ 'devices SY09': 100n })
    await session.insert(
      'Ruling',
      ['id', 'claimId', 'ruling', 'reason', 'note', 'by', 'at'],
      [[2, 2, 'none', '', '', 'editor', '2020-04-01T00:00:00Z']],
    )
    expect((await importRows(session, [pinned])).kind).toBe('unchanged')
    expect(await rulings()).toHaveLength(2)
  })

  test('a report graded X never counts, unless a claim is accepted', async () => {
    const { session } = database
    await importRows(session, [
      { ...january, grade: 'X' },
      { ...february, grade: 'X', pin: 'accept', pin_reason: 'restatement' },
    ])
    expect(await statuses(session)).toEqual({ 'february.1': 'counted', 'january.1': 'set_aside' })
  })

  test('a new grade changes the curve of every claim of the report', async () => {
    const { session } = database
    await importRows(session, [
      { ...january, grade: 'C' },
      { ...february, grade: 'C' },
    ])
    const regraded = await importRows(session, [{ ...february, grade: 'X' }], { acceptFalls: true })
    expect(regraded).toMatchObject({ kind: 'imported', counts: { reportsChanged: 1, unchanged: 1 } })
    expect(await values(session)).toEqual({ 'devices SY09': 100n })
  })
})

describe('all or nothing', () => {
  test('a problem anywhere stores nothing, and all problems of the rows are told', async () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => ({ ...january, report_id: `r${at}` }))
    const before = await dump(database.address)
    const outcome = await importRows(database.session, [
      ...rows,
      { ...january, unit: 'acress' },
      ...rows.map((row) => ({ ...row, report_id: `${row.report_id}-b` })),
      { ...february, amount: '1,500' },
    ])
    expect(outcome.kind).toBe('refused')
    if (outcome.kind !== 'refused') return
    expect(outcome.rows).toBe(6_002)
    expect(outcome.problems.map(problemLine)).toEqual([
      'line 3002, column unit: "acress" is not a unit of devices; use count',
      expect.stringContaining('line 6003, column amount: "1,500" has a comma'),
    ])
    expect(await dump(database.address)).toBe(before)
  })

  test('rows of one report that disagree about it are refused, naming both lines', async () => {
    const outcome = await importRows(database.session, [
      january,
      { ...january, metric: 'buildings', published: '2020-02-09' },
    ])
    expect(outcome).toMatchObject({ kind: 'refused' })
    if (outcome.kind !== 'refused') return
    expect(outcome.problems.map(problemLine)).toEqual([
      'line 3, column published: differs from line 2 of the same report "january"; rows that share a report_id are one report',
    ])
  })

  test('two amounts for one figure of a report are refused unless each has a claim_id', async () => {
    const both = [january, { ...january, amount: '120' }]
    const refused = await importRows(database.session, both)
    expect(refused).toMatchObject({ kind: 'refused', problems: [{ line: 3, column: 'amount' }] })
    const told = await importRows(
      database.session,
      both.map((row, at) => ({ ...row, claim_id: `c${at}` })),
    )
    expect(told).toMatchObject({ kind: 'imported', counts: { claimsNew: 2 } })
  })

  test('a claim_id of another report is refused, and so is superseding an unknown one', async () => {
    await importRows(database.session, [{ ...january, claim_id: 'c1' }])
    const outcome = await importRows(database.session, [
      { ...february, claim_id: 'c1' },
      { ...february, metric: 'buildings', supersedes: 'nobody' },
    ])
    if (outcome.kind !== 'refused') throw new Error(outcome.kind)
    expect(outcome.problems.map(problemLine)).toEqual([
      'line 2, column claim_id: "c1" belongs to report "january"; a claim belongs to one report',
      'line 3, column supersedes: "nobody" is not the claim_id of a claim on record or in this file',
    ])
  })

  test('a dry run tells the same and stores nothing', async () => {
    const before = await dump(database.address)
    expect(await importRows(database.session, [january], { dryRun: true })).toMatchObject({
      kind: 'checked',
      counts: { claimsNew: 1 },
    })
    expect(await dump(database.address)).toBe(before)
  })
})

describe('falls', () => {
  test('a fall of a shown number stops, naming number and claims, until it is accepted', async () => {
    const { session } = database
    await importRows(session, [january, february])
    const lower = { ...february, report_id: 'march', published: '2020-03-20', to: '2020-03-15', amount: '90' }
    const stopped = await importRows(session, [lower])
    expect(stopped).toMatchObject({
      kind: 'stopped',
      falls: [
        { place: 'Syria', metric: 'devices', operator: 'Team One', before: '150', after: '90' },
        { place: 'Deir ez-Zor', metric: 'devices', operator: 'Team One', before: '150', after: '90' },
      ],
      setAside: [
        { claim: 'february.1', because: ['march.1'], counted: true },
        { claim: 'january.1', because: ['march.1'], counted: true },
      ],
    })
    expect(await values(session)).toEqual({ 'devices SY09': 150n })
    expect((await importRows(session, [lower], { acceptFalls: true })).kind).toBe('imported')
    expect(await values(session)).toEqual({ 'devices SY09': 90n })
  })

  test('claims that are set aside on arrival are told and stop nothing', async () => {
    const { session } = database
    await importRows(session, [february])
    const outcome = await importRows(session, [{ ...january, published: '2020-01-31', amount: '400' }])
    expect(outcome).toMatchObject({
      kind: 'imported',
      falls: [],
      setAside: [{ claim: 'january.1', because: ['february.1'], counted: false }],
    })
  })
})

test('a ruling and a change of a report are in the audit, the change with what was before', async () => {
  const { session } = database
  await importRows(session, [january])
  await importRows(session, [{ ...january, pin: 'set_aside', pin_reason: 'scope' }], { acceptFalls: true })
  await importRows(session, [{ ...january, report_title: 'Monthly bulletin' }])
  const entries = await session.query<{ before: string; after: string }>(
    'select "before", "after" from "AuditEntry" order by "id"',
  )
  expect(entries).toHaveLength(3)
  expect(JSON.parse(entries[1]!.after)).toMatchObject({ entered: [], ruled: ['january.1 set_aside scope'] })
  expect(JSON.parse(entries[2]!.before)).toMatchObject({ report_title: 'Weekly bulletin' })
  expect(JSON.parse(entries[2]!.after)).toMatchObject({ fields: { report_title: 'Monthly bulletin' } })
})

test('every changed report has one entry in the audit, with a digest of what was read', async () => {
  await importRows(database.session, [january, { ...january, metric: 'buildings' }, february])
  const entries = await database.session.query<Record<'action' | 'subject' | 'after', string>>(
    'select "action", "subject", "after" from "AuditEntry" order by "id"',
  )
  expect(entries.map(({ action, subject }) => [action, subject])).toEqual([
    ['report.import', 'january'],
    ['report.import', 'february'],
  ])
  expect(JSON.parse(entries[0]!.after)).toMatchObject({
    entered: ['january.1', 'january.2'],
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
})
