import { randomBytes } from 'node:crypto'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { type DatabaseAddress, parseAddress } from '@/lib/config/database-address'
import { serverAt } from '@/scripts/testing/postgresql-for-tests'
import type { SqlConnection } from './connection'
import { type Database, openConnection, openDatabase } from './open'

/** What `scripts/testing/test-databases.ts` made before the first test: a migrated database to copy, and where copies go. */
export type TestHome =
  | { dialect: 'sqlite'; template: string }
  | { dialect: 'postgresql'; server: string; template: string }

declare module 'vitest' {
  interface ProvidedContext {
    databases: TestHome
  }
}

/** A database for one test or one file of tests, on the dialect that the run is about. */
export interface TestDatabase {
  address: DatabaseAddress
  /** The address as DATABASE_URL has it, for programs that a test starts. */
  url: string
  database: Database
  session: SqlConnection
  /** Closes both connections and removes the database. */
  close(): Promise<void>
}

/** A database with every migration applied and not a row in it. */
export async function testDatabase(): Promise<TestDatabase> {
  const place = await newPlace(true)
  const database = openDatabase(place.address)
  const session = await openConnection(place.address)
  return {
    ...place,
    database,
    session,
    async close() {
      await session.close()
      await database.$disconnect()
      await place.remove()
    },
  }
}

/** A place for a database that nothing has been written to, not even a migration. */
export function blankDatabase(): Promise<Place> {
  return newPlace(false)
}

export interface Place {
  address: DatabaseAddress
  url: string
  remove(): Promise<void>
}

async function newPlace(migrated: boolean): Promise<Place> {
  const home = inject('databases')
  if (home.dialect === 'sqlite') {
    const folder = await mkdtemp(join(tmpdir(), 'firmground-test-'))
    const file = join(folder, 'firmground.db')
    if (migrated) await copyFile(home.template, file)
    return placeAt(`file:${file}`, () => rm(folder, { recursive: true, force: true }))
  }
  const server = serverAt(home.server)
  const name = `firmground_${randomBytes(6).toString('hex')}`
  const url = await server.createDatabase(name, migrated ? home.template : undefined)
  return placeAt(url, () => server.dropDatabase(name))
}

function placeAt(url: string, remove: () => Promise<void>): Place {
  return { address: parseAddress(url, '/'), url, remove }
}
