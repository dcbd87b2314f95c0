/** `npm run backup [-- FILE]`: a whole, consistent copy of the database in use, while it is in use. */
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { createGzip } from 'node:zlib'
import { backupLines } from '@/lib/backup/write'
import { currentEnv } from '@/lib/config/env'
import { requireRecord } from '@/lib/db/on-record'
import { openConnection } from '@/lib/db/open'
import { copyKeptFiles, keptFolder } from '@/lib/documents/kept/kept-files'
import { loadDotEnv } from '../settings.mjs'
import { backupTables } from './backup/backup-tables'
import { requireUpToDate } from './backup/up-to-date'
import { failWith } from './command'
import { root } from './record'

const usage = 'usage: npm run backup [-- FILE]'

try {
  const { positionals } = parseArgs({ allowPositionals: true })
  if (positionals.length > 1) throw new Error(usage)
  loadDotEnv()
  const at = new Date().toISOString()
  const usual = join(root, 'data', 'backups', `firmground-${at.slice(0, 19).replaceAll(':', '')}Z.jsonl.gz`)
  const file = resolve(positionals[0] ?? usual)
  const { database } = currentEnv()
  await requireRecord(database)
  await checkFree(file)
  const session = await openConnection(database)
  const unfinished = `${file}.${process.pid}.unfinished`
  try {
    await requireUpToDate(session, 'take the backup')
    const tables = await backupTables()
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
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
  const beside = join(dirname(file), 'sources')
  const documents = await copyKeptFiles(keptFolder(), beside)
  if (documents.files > 0)
    console.log(
      `${documents.files} documents that are kept, ${(documents.bytes / 2 ** 20).toFixed(1)} MB, are in ${beside}, ${documents.copied} of them new; they belong to the backup`,
    )
  console.log('The keys in data/*.key are not in it: keep a copy of them elsewhere, apart from the backups.')
} catch (error) {
  failWith(error, usage)
}

/** @throws Error when something is at the file's name, or stands in the way of its folder. */
async function checkFree(file: string): Promise<void> {
  const found = await stat(file).catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (found?.isDirectory()) throw new Error(`${file} is a folder; name a file in it`)
  if (found !== null) throw new Error(`${file} is there already; name another file`)
}
