import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type DatabaseAddress, parseAddress } from '@/lib/config/database-address'
import type { SqlConnection } from '@/lib/db/connection'
import { migrate } from '@/lib/db/migrations'
import { openConnection } from '@/lib/db/open'
import { root } from '../../commands/record'
import type { TestServer } from '../postgresql-for-tests'

type Dialect = DatabaseAddress['dialect']

/** Where records lie that are made to be broken. */
export interface Home {
  readonly dialect: Dialect
  /** The address of a database that nothing was written to. */
  blank(): Promise<string>
  /** The address of a copy of one that nobody has open. */
  copy(url: string): Promise<string>
  /** Resolves when the database has ended what a program that was killed had begun. */
  settled(url: string): Promise<void>
  drop(url: string): Promise<void>
}

/** SQLite files in a folder; `remove` takes it away. */
export async function sqliteHome(parent = tmpdir()): Promise<Home & { remove(): Promise<void> }> {
  const folder = await mkdtemp(join(parent, 'firmground-torture-'))
  const fileOf = (url: string) => url.slice('file:'.length)
  let count = 0
  const blank = async () => `file:${join(folder, `record-${++count}.db`)}`
  return {
    dialect: 'sqlite',
    blank,
    async copy(url) {
      const to = await blank()
      await copyFile(fileOf(url), fileOf(to))
      return to
    },
    // The file belongs to whoever opens it next.
    settled: async () => {},
    async drop(url) {
      for (const end of ['', '-wal', '-shm']) await rm(fileOf(url) + end, { force: true })
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Databases of a PostgreSQL server. */
export function postgresqlHome(server: TestServer): Home {
  let count = 0
  const nextName = () => `torture_${process.pid}_${++count}`
  const nameOf = (url: string) => new URL(url).pathname.slice(1)
  return {
    dialect: 'postgresql',
    blank: () => server.createDatabase(nextName()),
    copy: (url) => server.createDatabase(nextName(), nameOf(url)),
    async settled(url) {
      while ((await server.connectionsTo(nameOf(url))) > 0) await sleep(20)
    },
    drop: (url) => server.dropDatabases(nameOf(url)),
  }
}

/** Does something on a record, over a connection that is closed afterwards. */
export async function withRecord<Result>(
  url: string,
  work: (session: SqlConnection) => Promise<Result>,
): Promise<Result> {
  const session = await openConnection(parseAddress(url, root))
  try {
    return await work(session)
  } finally {
    await session.close()
  }
}

/** A blank database with today's tables, and what `fill` puts there. */
export async function madeRecord(
  home: Home,
  fill: (session: SqlConnection) => Promise<unknown>,
): Promise<string> {
  const url = await home.blank()
  const address = parseAddress(url, root)
  await migrate(address, join(root, 'prisma/migrations', address.dialect))
  await withRecord(url, fill)
  return url
}
