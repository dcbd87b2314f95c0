import { createReadStream } from 'node:fs'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CHECKS } from '@/lib/claims/check-names'
import type { SqlConnection } from '@/lib/db/connection'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { dump } from '@/lib/db/test-dump'
import { CLAIM_COLUMNS, COLUMN_AT } from '@/lib/exchange/claims-format'
import { addOrganisations } from '@/lib/organisations/mutations'
import { importFile } from '@/lib/publishing/import'
import {
  exportOf,
  importRows,
  importText,
  type RowCells,
  withReferenceData,
} from '@/lib/publishing/test-files'
import { curvesOf, expectToComeBack } from '@/lib/publishing/test-round-trip'
import { claimBatches } from './claims-export'

let database: TestDatabase
let other: TestDatabase

beforeEach(async () => {
  database = await testDatabase(withReferenceData)
  other = await testDatabase(withReferenceData)
})
afterEach(async () => {
  await database.close()
  await other.close()
})

function enter(session: SqlConnection, bytes: AsyncIterable<Uint8Array>) {
  return importFile(session, {
    bytes,
    author: { by: 'test', at: '2026-11-01T12:00:00Z' },
    dryRun: false,
    acceptFalls: false,
  })
}

/** The rows of an export by claim, some of their cells. */
async function cellsOf(session: SqlConnection, code: string, ...columns: (keyof typeof COLUMN_AT)[]) {
  const [country] = await session.query<{ id: number }>('select "id" from "Place" where "code" = ?', [code])
  const rows: string[] = []
  for await (const batch of claimBatches(session, { id: country!.id, code })) {
    for (const cells of batch)
      rows.push(['claim_id' as const, ...columns].map((name) => cells[COLUMN_AT[name]]).join(' | '))
  }
  return rows
}

const expectRoundTrip = (code: string) => expectToComeBack(database, other, code)

const january: RowCells = { report_id: 'january', to: '2020-01-31', amount: '100' }
const february: RowCells = { report_id: 'february', published: '2020-03-01', to: '2020-02-29', amount: '150' }

describe('a country exported and entered', () => {
  test.each([
    ['SY', 'record-syria.csv', 142],
    ['YE', 'record-yemen-ukraine.csv', 18],
  ])('%s of the sample is the same in another database', async (code, file, claims) => {
    await enter(database.session, createReadStream(new URL(`../../prisma/seed/${file}`, import.meta.url)))
    expect(await cellsOf(database.session, code)).toHaveLength(claims)
    await expectRoundTrip(code)
  })

  test('keeps corrections, withdrawals and rulings', async () => {
    const { session } = database
    await importRows(session, [
      january,
      february,
      { ...january, claim_id: 'parts', part: 'ied', amount: '7' },
    ])
    await importRows(session, [{ ...january, amount: '120' }])
    await importRows(session, [{ ...january, amount: '90' }], { acceptFalls: true })
    await importRows(
      session,
      [
        { ...february, report_id: 'march', supersedes: 'february.1', places: 'SY09;SY04', amount: '160' },
        {
          ...february,
          report_id: 'late',
          to: '2020-01-20',
          amount: '500',
          pin: 'accept',
          pin_reason: 'restatement',
        },
        { ...february, report_id: 'doubt', to: '2020-02-20', amount: '9', grade: 'X' },
        { ...february, report_id: 'gone', to: '2020-02-21', amount: '130', withdrawn: 'true' },
      ],
      { acceptFalls: true },
    )
    expect(await cellsOf(session, 'SY', 'status', 'because', 'supersedes', 'withdrawn', 'pin')).toEqual([
      'january.1 | superseded |  |  |  | ',
      'february.1 | superseded |  |  |  | ',
      'parts | counted |  |  |  | ',
      'january.3 | superseded |  | january.1 |  | ',
      'january.4 | set_aside | late.1 | january.3 |  | ',
      'march.1 | counted |  | february.1 |  | ',
      'late.1 | counted |  |  |  | accept',
      'doubt.1 | set_aside |  |  |  | ',
      'gone.1 | withdrawn |  |  | true | ',
    ])
    await expectRoundTrip('SY')
  })

  test('keeps every sign of a text, formulas among them', async () => {
    await importRows(database.session, [
      {
        ...january,
        report_id: '=r1',
        report_title: '-5 "and", more',
        publisher: '@agency',
        operator: '+team',
        words: "'=1+1\nsecond line; الألغام",
        note: '\u0027-',
        qualifier: 'about',
        amount: '24000',
      },
    ])
    const file = await exportOf(database.session, 'SY')
    expect(file).toContain(`\r\n'=r1,"'-5 ""and"", more",'@agency,`)
    await expectRoundTrip('SY')
  })

  test('does not bring a claim back that one of another country has corrected', async () => {
    const { session } = database
    await importRows(session, [january])
    await importRows(session, [{ ...january, country: 'YE', places: 'YE', supersedes: 'january.1' }], {
      acceptFalls: true,
    })
    expect(await cellsOf(session, 'SY', 'status', 'withdrawn')).toEqual(['january.1 | superseded | true'])
    expect(await cellsOf(session, 'YE', 'status', 'supersedes')).toEqual(['january.2 | counted | '])
    for (const code of ['SY', 'YE']) {
      const file = await exportOf(session, code)
      expect((await importText(session, file)).kind).toBe('unchanged')
      expect((await importText(other.session, file)).kind).toBe('imported')
      expect(await curvesOf(other.session, code)).toBe(await curvesOf(session, code))
    }
  })

  test('names an organisation so that entering finds the same one', async () => {
    const { session } = database
    const named = (key: string, names: Record<string, string>, aliases: string[] = []) => ({
      key,
      standing: '',
      standingNote: '',
      names,
      aliases,
    })
    await addOrganisations(session, [
      named('first', { en: 'Mine Centre' }),
      named('second', { en: 'Mine Centre', ru: 'Противоминный центр' }, ['MC 2']),
    ])
    await importRows(session, [
      { ...january, operator: 'Mine Centre' },
      { ...february, operator: 'MC 2', publisher: 'mine  centre' },
    ])
    expect(await cellsOf(session, 'SY', 'operator', 'publisher')).toEqual([
      'january.1 | Mine Centre | Agency A',
      'february.1 | Противоминный центр | Mine Centre',
    ])
    await expectRoundTrip('SY')
  })
})

/**
 * A row of one of five reports: entered again and again, it corrects, repeats, withdraws and rules on what was entered. It answers
 * every check: what one finds goes by the order in which figures come, and an answer given on the way would be another record.
 */
const anyRow = fc
  .record({
    report: fc.nat(4),
    operator: fc.constantFrom('Team One', 'Team Two'),
    place: fc.constantFrom('SY', 'SY09', 'SY04', 'gn170063', 'SY09;SY04', 'SY03;gn170063'),
    basis: fc.constantFrom('total', 'total', 'period', 'unclear'),
    days: fc.tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 15, max: 28 })),
    qualifier: fc.constantFrom('exact', 'about', 'at_least', 'at_most'),
    amount: fc.nat(60),
    withdrawn: fc.constantFrom('', '', '', '', 'true'),
    pin: fc.constantFrom('', '', '', 'accept', 'set_aside'),
    note: fc.constantFrom('', 'as the agency has it'),
  })
  .map(({ report, place, days, amount, pin, ...rest }): RowCells => {
    const [from, to] = days.map((day) => `2020-01-${String(day).padStart(2, '0')}`)
    const window = { from: rest.basis === 'period' ? from! : '', to: to! }
    const ruling = { pin, pin_reason: pin === '' ? '' : 'scope' }
    return {
      ...rest,
      ...window,
      ...ruling,
      accepted: CHECKS.join(';'),
      accepted_reason: 'unexplained',
      report_id: `r${report}`,
      places: place,
      amount: String(amount),
    }
  })

test('whatever was entered, corrected, withdrawn and ruled on survives export and import', async () => {
  const { dialect } = database.address
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 20 }), async (rows) => {
      const [first, second] = [await testDatabase(withReferenceData), await testDatabase(withReferenceData)]
      try {
        for (const row of rows) await importRows(first.session, [row], { acceptFalls: true })
        const file = await exportOf(first.session, 'SY')
        const before = await dump(first.address)
        expect((await importText(first.session, file)).kind).toBe('unchanged')
        expect(await dump(first.address)).toBe(before)
        expect((await importText(second.session, file)).kind).toBe('imported')
        expect(await curvesOf(second.session, 'SY')).toBe(await curvesOf(first.session, 'SY'))
        expect(await exportOf(second.session, 'SY')).toBe(file)
      } finally {
        await first.close()
        await second.close()
      }
    }),
    { numRuns: dialect === 'sqlite' ? 20 : 2 },
  )
})

test('a country without claims is a header line', async () => {
  await importRows(database.session, [january])
  expect(await exportOf(database.session, 'YE')).toBe(
    `${CLAIM_COLUMNS.map(({ name }) => name).join(',')}\r\n`,
  )
})

test('claims of other countries between them, and more than a page holds', async () => {
  const rows = Array.from({ length: 2_300 }, (_, at): RowCells => {
    const here = at % 3 === 0
    return {
      report_id: `r${at}`,
      amount: String(at),
      country: here ? 'YE' : 'SY',
      places: here ? 'YE' : 'SY',
    }
  })
  await importRows(database.session, rows)
  const exported = await cellsOf(database.session, 'YE', 'amount')
  expect(exported).toHaveLength(767)
  expect(exported.at(-1)).toBe('r2298.1 | 2298')
})
