/**
 * `npm run move -- --from ADDRESS --to ADDRESS`: copies a record into a blank database, which may be of the other kind, and compares every
 * row of both.
 */
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { BackupTable } from '@/lib/backup/format'
import { isBlankDatabase, readHead, restoreRows } from '@/lib/backup/read'
import { type TableDigest, tableDigests } from '@/lib/backup/table-digests'
import { backupLines } from '@/lib/backup/write'
import { type DatabaseAddress, describeAddress, parseAddress } from '@/lib/config/database-address'
import type { SqlConnection } from '@/lib/db/connection'
import { noteRecord } from '@/lib/db/known-record'
import { migrate } from '@/lib/db/migrations'
import { holdsRecord, requireRecord } from '@/lib/db/on-record'
import { openConnection } from '@/lib/db/open'
import { loadDotEnv } from '../settings.mjs'
import { backupTables } from './backup/backup-tables'
import { requireUpToDate } from './backup/up-to-date'
import { failWith } from './command'
import { root } from './record'

const usage = 'usage: npm run move -- --from file:PATH|postgresql://... --to file:PATH|postgresql://...'

try {
  const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } })
  if (values.from === undefined || values.to === undefined) throw new Error(usage)
  loadDotEnv()
  const from = parseAddress(values.from, root)
  const to = parseAddress(values.to, root)
  if (describeAddress(from) === describeAddress(to)) throw new Error('--from and --to name the same database')
  await requireRecord(from)
  await requireBlank(to)
  const tables = await backupTables()
  const made = to.dialect === 'sqlite' && !existsSync(to.file) ? to.file : null
  try {
    await migrate(to, join(root, 'prisma/migrations', to.dialect))
    const [before, after] = await copyRecord(from, to, tables)
    const unlike = tellTables(before, after)
    if (unlike > 0)
      throw new Error(`${unlike} tables differ; nothing reads the copy yet, so throw it away and report this`)
    console.log(
      `${describeAddress(to)} holds the record; stop the server, name it in DATABASE_URL, and start`,
    )
  } catch (error) {
    // Nothing was copied whole, so nothing is left that looks like a record.
    if (made !== null) for (const end of ['', '-wal', '-shm']) await rm(made + end, { force: true })
    throw error
  }
} catch (error) {
  failWith(error, usage)
}

/** @throws Error when a database has a record already */
async function requireBlank(to: DatabaseAddress): Promise<void> {
  if (!(await holdsRecord(to))) return
  const session = await openConnection(to)
  try {
    if ((await session.query('select 1 from "DataVersion"')).length > 0) throw held(to)
  } finally {
    await session.close()
  }
}

function held(to: DatabaseAddress): Error {
  return new Error(`${describeAddress(to)} holds a record already; name a blank database after --to`)
}

/** Copies from one moment of the record, while others may write to it; what both hold. */
async function copyRecord(
  from: DatabaseAddress,
  to: DatabaseAddress,
  tables: readonly BackupTable[],
): Promise<[before: TableDigest[], after: TableDigest[]]> {
  const source = await openConnection(from)
  try {
    await requireUpToDate(source, 'move it')
    const target = await openConnection(to)
    try {
      if (!(await isBlankDatabase(target, tables))) throw held(to)
      return await source.snapshot(async () => {
        await putRows(source, target, tables)
        return [await tableDigests(source, tables), await tableDigests(target, tables)]
      })
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}

async function putRows(source: SqlConnection, target: SqlConnection, tables: readonly BackupTable[]) {
  const lines = eachLine(backupLines(source, tables, new Date().toISOString()))
  const first = await lines.next()
  if (first.done) throw new Error('the record could not be read')
  await restoreRows(target, readHead(first.value), first.value, lines)
  await noteRecord(target)
}

async function* eachLine(texts: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  for await (const text of texts) for (const line of text.split('\n')) if (line !== '') yield line
}

/** Tells how many rows each table has, and whether they are the same; how many are not. */
function tellTables(before: readonly TableDigest[], after: readonly TableDigest[]): number {
  const copied = new Map(after.map((table) => [table.name, table]))
  const width = Math.max(...before.map(({ name }) => name.length))
  let unlike = 0
  for (const { name, rows, sha256 } of before) {
    const other = copied.get(name)
    const isSame = other?.rows === rows && other.sha256 === sha256
    if (!isSame) unlike++
    if (rows > 0 || !isSame)
      console.log(
        `${name.padEnd(width)}  ${String(rows).padStart(9)} rows  ${isSame ? `same, ${sha256.slice(0, 12)}` : `differs: ${other?.rows ?? 0} rows`}`,
      )
  }
  return unlike
}
