/** `npm run backup [-- FILE]`: a whole, consistent copy of the database in use, while it is in use. */
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { createGzip } from 'node:zlib'
import { backupLines } from '@/lib/backup/write'
import { openSession } from '@/lib/db/open'
import type { Session } from '@/lib/db/session'
import { readEnv } from '@/lib/env'
import { backupTables } from './backup-tables'
import { failWith } from './command'
import { root } from './record'
import { loadSettings } from './settings.mjs'

try {
  const { positionals } = parseArgs({ allowPositionals: true })
  if (positionals.length > 1) throw new Error('usage: npm run backup [-- FILE]')
  loadSettings()
  const at = new Date().toISOString()
  const usual = join(root, 'data', 'backups', `firmground-${at.slice(0, 19).replaceAll(':', '')}Z.jsonl.gz`)
  const file = resolve(positionals[0] ?? usual)
  if (await stat(file).catch(() => null)) throw new Error(`${file} is there already; name another file`)
  await mkdir(dirname(file), { recursive: true })
  const session = await openSession(readEnv().database)
  const unfinished = `${file}.${process.pid}.unfinished`
  try {
    await checkUpToDate(session, join(root, 'prisma/migrations', session.dialect))
    const tables = await backupTables()
    await session.snapshot(() =>
      pipeline(
        Readable.from(backupLines(session, tables, at)),
        createGzip(),
        createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true }),
      ),
    )
    await rename(unfinished, file)
  } finally {
    await rm(unfinished, { force: true })
    await session.close()
  }
  const { size } = await stat(file)
  console.log(`wrote ${file}, ${(size / 2 ** 20).toFixed(1)} MB`)
  console.log('The keys in data/*.key are not in it: keep a copy of them elsewhere, apart from the backups.')
} catch (error) {
  failWith(error)
}

/** @throws Error when this program would look for tables that the database does not have yet. */
async function checkUpToDate(session: Session, folder: string): Promise<void> {
  const applied = await session
    .rows<[string]>('select "migration_name" from "_prisma_migrations"')
    .catch(() => [])
  const known = new Set(applied.map(([name]) => name))
  const missing = (await readdir(folder)).filter((name) => /^\d/.test(name) && !known.has(name))
  if (missing.length === 0) return
  throw new Error(
    'the database is not up to date with this program; take the backup with the version that wrote it, or run npm run migrate first',
  )
}
