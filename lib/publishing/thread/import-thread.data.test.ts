import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { dump } from '@/lib/db/test-dump'
import { importThread } from '@/scripts/commands/import/thread-program'
import { type ImportOutcome, importFile } from '../import'
import { importRows, type RowCells, withReferenceData } from '../test-files'
import { randomFile } from '../test-random-files'
import { importByThread } from './large-file'

const databases: TestDatabase[] = []
async function newRecord(): Promise<TestDatabase> {
  const database = await testDatabase(withReferenceData)
  databases.push(database)
  return database
}
afterEach(async () => {
  importByThread(importThread, Number.POSITIVE_INFINITY)
  for (const database of databases.splice(0)) await database.close()
})

const author = { by: 'test', at: '2026-11-01T12:00:00Z' }

/** Enters the files in turn in two records, in one of them with a second thread; what they came to. */
async function entered(
  files: readonly RowCells[][],
  options: Parameters<typeof importRows>[2],
): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[][] = []
  const records: TestDatabase[] = []
  for (const fromBytes of [Number.POSITIVE_INFINITY, 1]) {
    importByThread(importThread, fromBytes)
    const record = await newRecord()
    records.push(record)
    const found: ImportOutcome[] = []
    for (const rows of files) found.push(await importRows(record.session, rows, { author, ...options }))
    outcomes.push(found)
  }
  const [alone, withThread] = outcomes
  expect(withThread).toEqual(alone)
  const [one, other] = await Promise.all(records.map(({ address }) => dump(address)))
  // Everything: figures, curves, what the audit vouches for and its links.
  expect(other === one).toBe(true)
  return alone ?? []
}

/** Files of which some of the rows cannot be entered. */
const broken = (rows: readonly RowCells[]): RowCells[] =>
  rows.map((row, at) => (at % 7 === 3 ? { ...row, amount: 'many', country: 'ZZ' } : row))

const seeds = process.env.TEST_DIALECT === 'sqlite' ? [2, 5, 11, 19, 23, 37] : [3, 37]

test('a second thread changes nothing of what is stored, found and told', async () => {
  const files = seeds.map(randomFile)
  const outcomes = await entered(files, { acceptFalls: true })
  expect(outcomes.filter(({ kind }) => kind === 'imported').length).toBeGreaterThan(seeds.length / 2)
  const findings = outcomes.reduce((sum, one) => sum + ('findings' in one ? one.findings.all : 0), 0)
  expect(findings).toBeGreaterThan(3)
}, 120_000)

test('nor of what is refused, stopped or only tried', async () => {
  const files = seeds.slice(0, 3).map(randomFile)
  expect(await entered(files.map(broken), {})).toContainEqual(expect.objectContaining({ kind: 'refused' }))
  expect(await entered(files, { dryRun: true })).toContainEqual(expect.objectContaining({ kind: 'checked' }))
  expect(await entered(files, { acceptFindings: null })).toContainEqual(
    expect.objectContaining({ kind: 'stopped' }),
  )
}, 120_000)

test('a thread that ends, and bytes that break off, fail the import and leave the record as it was', async () => {
  const { session, address } = await newRecord()
  const before = await dump(address)
  const folder = mkdtempSync(join(tmpdir(), 'firmground-thread-'))
  try {
    const file = join(folder, 'thread.mjs')
    writeFileSync(file, 'setTimeout(() => process.exit(3), 50)')
    importByThread(async () => ({ file }), 1)
    await expect(importRows(session, randomFile(3), { author })).rejects.toThrow(
      'the thread of the import ended',
    )
    importByThread(importThread, 1)
    const bytes = async function* () {
      yield Buffer.from(
        'report_id,publisher,published,operator,country,metric,basis,to,places,qualifier,amount,unit\n',
      )
      throw new Error('the disk is gone')
    }
    const request = { author, dryRun: false, acceptFalls: true }
    await expect(importFile(session, { bytes: Readable.from(bytes()), ...request })).rejects.toThrow(
      'the disk is gone',
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
  expect(await dump(address)).toBe(before)
}, 60_000)
