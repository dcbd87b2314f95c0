import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyAudit } from '@/lib/audit/verify'
import { rebuild } from '@/lib/curves/rebuild'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { dump } from '@/lib/db/test-dump'
import { publishTransaction } from '@/lib/db/transactions'
import { commandText } from '@/lib/i18n/problem-text'
import { describeOutcome } from '@/scripts/commands/import-report'
import type { ImportOutcome } from './import'
import { importCase, withSample } from './test-cases'
import { exportOf, importRows, importText, type RowCells, withReferenceData } from './test-files'

let database: TestDatabase
beforeEach(async () => {
  database = await testDatabase(withReferenceData)
})
afterEach(() => database.close())

/** Without leave for anything. */
const enter = (...rows: RowCells[]) => importRows(database.session, rows, { acceptFindings: null })

/** "2 fall contradicts", by line. */
const found = (outcome: ImportOutcome) =>
  outcome.kind === 'refused'
    ? outcome.problems.map(commandText)
    : outcome.findings.told.map(({ line, check, severity }) => `${line} ${check} ${severity}`)

const answers = async () =>
  (
    await database.session.query<Record<'key' | 'check' | 'reason' | 'by', string>>(
      `select c."key", a."check", a."reason", a."by" from "CheckAnswer" a join "Claim" c on c."id" = a."claimId"
       order by c."key", a."check"`,
    )
  ).map(({ key, check, reason, by }) => [key, check, reason, by].join(' '))

const january: RowCells = { report_id: 'january', to: '2020-01-31', published: '2020-02-01', amount: '100' }
const february: RowCells = { report_id: 'february', to: '2020-02-20', published: '2020-02-21', amount: '90' }

describe('a file with a figure that a check contradicts', () => {
  test('is stopped, and nothing of it is stored', async () => {
    await enter(january)
    const before = await dump(database.address)
    const outcome = await enter(february)
    expect(outcome.kind).toBe('stopped')
    expect(found(outcome)).toEqual(['2 fall contradicts'])
    expect(await dump(database.address)).toBe(before)
    const lines = describeOutcome(outcome, 'february.csv')
    expect(lines).toContain(
      'line 2: fall, contradicts: 90 for Deir ez-Zor up to 20 Feb 2020 (line 2) is below 100 for Deir ez-Zor up to 31 Jan 2020 (Agency A, 1 Feb 2020). A running count does not fall. (It is for the time since 1 Feb 2020; It cannot be told what time it covers)',
    )
    expect(lines.at(-1)).toContain('--accept-findings REASON')
  })

  test('is told of it in a dry run', async () => {
    const outcome = await importRows(database.session, [january, february], {
      dryRun: true,
      acceptFindings: null,
    })
    expect(outcome.kind).toBe('checked')
    expect(found(outcome)).toEqual(['3 fall contradicts'])
  })

  test('goes in where its row answers that check, and not where it answers another', async () => {
    const other = { accepted: 'scope', accepted_reason: 'actor' }
    expect((await enter(january, { ...february, ...other })).kind).toBe('stopped')
    const own = { accepted: 'fall', accepted_reason: 'restatement' }
    const outcome = await enter(january, { ...february, ...own })
    expect(found(outcome)).toEqual(['3 fall contradicts'])
    expect(describeOutcome(outcome, 'both.csv').join('\n')).toContain(
      'line 3: fall, restatement: 90 for Deir ez-Zor',
    )
    expect(await answers()).toEqual(['february.1 fall restatement test'])
  })

  test('goes in with one reason for all, which is kept, noted in the audit, and travels with the record', async () => {
    const outcome = await importRows(database.session, [january, february], { acceptFindings: 'restatement' })
    expect(outcome).toMatchObject({ kind: 'imported', counts: { answers: 1 } })
    expect(await answers()).toEqual(['february.1 fall restatement test'])
    const noted = await database.session.query<{ after: string }>(
      `select "after" from "AuditEntry" where "subject" = 'february'`,
    )
    expect(noted.flatMap(({ after }) => JSON.parse(after).answered ?? [])).toEqual([
      'february.1 fall restatement',
    ])
    const { session } = database
    expect((await verifyAudit(session, process.env.FIRMGROUND_AUDIT_KEY!)).faults).toEqual([])
    expect(await publishTransaction(session, '2020-03-02T12:00:00Z', () => rebuild(session))).toEqual([])
    const file = await exportOf(session, 'SY')
    const other = await testDatabase(withReferenceData)
    expect((await importText(other.session, file, { acceptFindings: null })).kind).toBe('imported')
    expect(await exportOf(other.session, 'SY')).toBe(file)
    await other.close()
  })

  test('says nothing of figures that are on record, however they came there', async () => {
    await importRows(database.session, [january, february])
    const again = await enter(january, february)
    expect(again.kind).toBe('unchanged')
    expect(found(again)).toEqual([])
    const more = await enter(january, february, {
      ...january,
      report_id: 'other',
      places: 'SY04',
      amount: '7',
    })
    expect(more.kind).toBe('imported')
    expect(found(more)).toEqual([])
  })
})

test('what is only unlikely is told and stops nothing', async () => {
  const outcome = await enter(january, { ...january, report_id: 'repeat', publisher: 'Agency B' })
  expect(outcome.kind).toBe('imported')
  expect(found(outcome)).toEqual(['3 duplicate unlikely'])
  expect(await answers()).toEqual([])
})

test('a report is not held against itself: neither its rows on record nor what a row of it corrects', async () => {
  await enter(january)
  const corrected = await enter({ ...january, amount: '130' })
  expect(corrected).toMatchObject({ kind: 'imported', counts: { superseded: 1 } })
  expect(found(corrected)).toEqual([])
  const added = await enter({ ...january, places: 'SY', amount: '120' })
  expect(added.kind).toBe('stopped')
  expect(found(added)).toEqual(['2 scope contradicts'])
})

test.each([
  ['after its publication', { to: '2020-02-28' }],
  ['after today', { to: '2020-03-02', published: '2020-03-02' }],
])('a figure up to a day %s stops its file', async (_, days) => {
  const outcome = await enter({ ...january, ...days })
  expect(outcome.kind).toBe('stopped')
  expect(found(outcome)).toEqual(['2 dates contradicts'])
})

describe('a report on record that a file gives other days', () => {
  // The figure of January is up to the 31st, and out on the day after.
  const other: RowCells = { ...january, places: 'SY04', amount: '7' }

  test.each([
    ['published before the days of its figures', { published: '2020-01-15' }],
    ['published after today', { published: '2020-03-02' }],
    ['read before it was published', { accessed: '2020-01-30' }],
  ])('is told for each of its figures, and stops the file: %s', async (_, days) => {
    await enter(january, other)
    const before = await dump(database.address)
    // The rows say of the figures what is on record; the other figure is not in the file at all.
    const outcome = await enter({ ...january, ...days })
    expect(outcome.kind).toBe('stopped')
    expect(found(outcome)).toEqual(['2 dates contradicts', '2 dates contradicts'])
    expect(await dump(database.address)).toBe(before)
  })

  test('goes in where its rows answer for it or it is accepted, and is asked about no more', async () => {
    await enter(january, other)
    const days = { published: '2020-01-15' }
    const answer = { accepted: 'dates', accepted_reason: 'entry' }
    expect((await enter({ ...january, ...days, ...answer }, { ...other, ...days })).kind).toBe('stopped')
    const one = await importRows(database.session, [{ ...january, ...days, ...answer }], {
      acceptFindings: 'unexplained',
    })
    expect(one).toMatchObject({ kind: 'imported', counts: { reportsChanged: 1, answers: 2 } })
    expect(await answers()).toEqual(['january.1 dates entry test', 'january.2 dates unexplained test'])
    expect((await enter({ ...january, published: '2020-01-16' })).kind).toBe('imported')
  })

  test('is let through where its other days are as good, however its title changes', async () => {
    await enter(january, other)
    const outcome = await enter({ ...january, published: '2020-02-03', report_title: 'Bulletin' })
    expect(outcome.kind).toBe('imported')
    expect(found(outcome)).toEqual([])
  })
})

test('misprints of all kinds are told by their rows, whatever else the file says', async () => {
  const day = (number: number) => `2020-01-${String(number).padStart(2, '0')}`
  const series = [5, 10, 15, 20].map((number): RowCells => {
    const id = { report_id: `r${number}`, to: day(number), published: day(number + 1) }
    return { ...id, amount: String(100 * number) }
  })
  const late = { report_id: 'late', to: day(25), published: day(26) }
  const outcome = await enter(
    ...series,
    { ...late, amount: '250' },
    { ...late, metric: 'area', places: 'SY04', amount: '90000', unit: 'km2' },
    { ...late, operator: 'Team Two', amount: '10', words: 'cleared 1,000 devices' },
    { ...late, operator: 'Team Two', part: 'ied', amount: '11' },
  )
  expect(outcome.kind).toBe('stopped')
  expect(found(outcome).sort()).toEqual([
    '6 fall contradicts',
    '7 too_large contradicts',
    '8 parts contradicts',
    '8 words unlikely',
  ])
})

describe('with the sample on record', () => {
  beforeEach(() => withSample(database.session))

  test('a day after today stops the file', async () => {
    const outcome = await importCase(database.session, 'day-2099')
    expect(outcome.kind).toBe('stopped')
    expect(found(outcome)).toEqual(['2 dates contradicts'])
    expect(describeOutcome(outcome, 'day-2099.csv').join('\n')).toContain(
      'The figure counts up to 1 Jan 2099, which is after today.',
    )
  })
})
