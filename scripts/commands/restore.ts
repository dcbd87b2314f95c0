/** `npm run restore -- FILE`: puts a backup into a blank database, which may be of the other kind than the one it was taken from. */
import { createReadStream, existsSync } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createGunzip } from 'node:zlib'
import { isBlankDatabase, readHead, restoreRows, UnusableBackup } from '@/lib/backup/read'
import type { DatabaseAddress } from '@/lib/config/database-address'
import { currentEnv } from '@/lib/config/env'
import { noteRecord } from '@/lib/db/known-record'
import { migrate } from '@/lib/db/migrations'
import { holdsRecord } from '@/lib/db/on-record'
import { openConnection } from '@/lib/db/open'
import { copyKeptFiles, keptFolder } from '@/lib/documents/kept/kept-files'
import { loadDotEnv } from '../settings.mjs'
import { failWith } from './command'
import { root } from './record'

const usage = 'usage: npm run restore -- FILE'

try {
  const { positionals } = parseArgs({ allowPositionals: true })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new Error(usage)
  loadDotEnv()
  const { database } = currentEnv()
  await checkFile(file)
  const lines = linesOf(file)
  const first = await lines.next()
  if (first.done) throw new UnusableBackup(`${file} is empty; name a file that npm run backup wrote`)
  const head = readHead(first.value)
  await checkBlank(database)
  const made = database.dialect === 'sqlite' && !existsSync(database.file) ? database.file : null
  try {
    await migrate(database, join(root, 'prisma/migrations', database.dialect), new Set(head.migrations))
    const session = await openConnection(database)
    try {
      if (!(await isBlankDatabase(session, head.tables))) throw held()
      const rows = await restoreRows(session, head, first.value, lines)
      await noteRecord(session)
      console.log(`restored ${rows} rows, as of ${head.at}`)
      const { files } = await copyKeptFiles(join(dirname(resolve(file)), 'sources'), keptFolder())
      if (files > 0) console.log(`restored ${files} documents that were kept beside the backup`)
    } finally {
      await session.close()
    }
  } catch (error) {
    // Nothing was restored, so nothing is left that looks like a record.
    if (made !== null) for (const end of ['', '-wal', '-shm']) await rm(made + end, { force: true })
    throw error
  }
  console.log(
    'npm run rebuild compares every curve with its figures; npm run audit:verify looks through the audit.',
  )
} catch (error) {
  failWith(error, usage)
}

async function checkFile(file: string): Promise<void> {
  const found = await stat(file).catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (found === null) throw new Error(`there is no file ${file}; name a file that npm run backup wrote`)
  if (!found.isFile()) throw new Error(`${file} is not a file; name a file that npm run backup wrote`)
}

/** Before anything is migrated: the tables of a record that is there are of no concern to a backup. */
async function checkBlank(database: DatabaseAddress): Promise<void> {
  if (!(await holdsRecord(database))) return
  const session = await openConnection(database)
  try {
    if ((await session.query('select 1 from "DataVersion"')).length > 0) throw held()
  } finally {
    await session.close()
  }
}

function held(): Error {
  return new Error(
    'the database in DATABASE_URL holds a record already; name a new one, and put it in its place when it is restored',
  )
}

async function* linesOf(file: string): AsyncGenerator<string, void, undefined> {
  const unpacked = createGunzip().setEncoding('utf8')
  const source = createReadStream(file)
  source.once('error', (error) => unpacked.destroy(error))
  source.pipe(unpacked)
  let rest = ''
  try {
    for await (const chunk of unpacked) {
      const lines = `${rest}${chunk}`.split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (error) {
    const { code = '' } = error as { code?: string }
    if (!code.startsWith('Z_')) throw error
    throw new UnusableBackup(
      `${file} is not a whole backup; name a file that npm run backup wrote, or take another one`,
    )
  }
  if (rest !== '') yield rest
}
