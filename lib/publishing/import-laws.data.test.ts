import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SqlConnection } from '@/lib/db/connection'
import { testDatabase } from '@/lib/db/test-database'
import { dump } from '@/lib/db/test-dump'
import { CLAIM_COLUMNS } from '@/lib/exchange/claims-format'
import { exportOf, importRows, importText, type RowCells, withReferenceData } from './test-files'
import { randomFile } from './test-random-files'

const optional = CLAIM_COLUMNS.filter(({ use }) => use !== 'required').map(({ name }) => name)
const leave = { acceptFalls: true, author: { by: 'test', at: '2026-11-01T12:00:00Z' } }

const textOf = (rows: readonly RowCells[], columns: readonly string[]) =>
  [columns, ...rows.map((row) => columns.map((column) => row[column as keyof RowCells] ?? ''))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n')

async function recordOf(session: SqlConnection): Promise<RowCells[]> {
  const rows: RowCells[] = []
  for (const code of ['SY', 'YE', 'UA']) {
    rows.push(...(parse(await exportOf(session, code), { columns: true, bom: true }) as RowCells[]))
  }
  return rows
}

/** What is on record, whatever its claims are called and in which order they came, `without` some columns. */
async function contentOf(session: SqlConnection, without: readonly string[]): Promise<string[]> {
  const rows = await recordOf(session)
  const named = new Map(
    rows.map((row) => [
      row.claim_id ?? '',
      JSON.stringify(Object.entries(row).filter(([name]) => !without.includes(name))),
    ]),
  )
  return rows
    .map(({ claim_id, supersedes }) =>
      [named.get(claim_id!), supersedes === '' ? '' : named.get(supersedes!)].join(' instead of '),
    )
    .sort()
}

test('what is on record stays as it is when a file of it lacks columns', async () => {
  const runs = async (seed: number, dropped: readonly string[]) => {
    const database = await testDatabase(withReferenceData)
    const { session, address } = database
    try {
      await importRows(session, randomFile(seed), leave)
      const rows = await recordOf(session)
      if (rows.length === 0) return
      const before = await dump(address)
      const columns = CLAIM_COLUMNS.map(({ name }) => name as string).filter(
        (name) => !dropped.includes(name),
      )
      const outcome = await importText(session, textOf(rows, columns), leave)
      // Without ids an ended claim is told from the one that stands by nothing, and a range cannot be read without its end.
      const mayBeRefused = dropped.includes('claim_id') || dropped.includes('amount_to')
      if (!mayBeRefused)
        expect([seed, dropped, outcome]).toMatchObject([seed, dropped, { kind: 'unchanged' }])
      if (outcome.kind !== 'imported') expect(await dump(address)).toBe(before)
      else expect([seed, dropped]).toEqual(['changed', outcome])
    } finally {
      await database.close()
    }
  }
  await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 400 }), fc.subarray(optional), runs), {
    numRuns: (await kindOfDatabase()) === 'sqlite' ? 15 : 3,
  })
})

test('the order of the rows of a file decides nothing', async () => {
  const runs = async (seed: number, order: number, named: boolean) => {
    const [one, other] = [await testDatabase(withReferenceData), await testDatabase(withReferenceData)]
    try {
      // Of contradicting claims of one day the ledger keeps the smaller id, which the program makes in the order of rows.
      const rows = randomFile(seed).map((row, at) =>
        named ? { ...row, claim_id: row.claim_id || `k${at}` } : row,
      )
      // And what is accepted with leave are falls, of which such a choice decides where they are.
      const chosen = ['status', 'accepted', 'accepted_reason']
      const without = ['claim_id', 'supersedes', 'because', ...(named ? [] : chosen)]
      const [mixed] = fc.sample(fc.shuffledSubarray(rows, { minLength: rows.length }), {
        seed: order,
        numRuns: 1,
      })
      const first = await importRows(one.session, rows, leave)
      const second = await importRows(other.session, mixed!, leave)
      expect([seed, order, second.kind]).toEqual([seed, order, first.kind])
      expect(await contentOf(other.session, without)).toEqual(await contentOf(one.session, without))
    } finally {
      await one.close()
      await other.close()
    }
  }
  await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 400 }), fc.integer(), fc.boolean(), runs), {
    numRuns: (await kindOfDatabase()) === 'sqlite' ? 12 : 2,
  })
})

async function kindOfDatabase() {
  const database = await testDatabase()
  await database.close()
  return database.address.dialect
}
