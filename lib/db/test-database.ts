import { randomBytes } from 'node:crypto'
import { copyFile, mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
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
    /** The folder of the bundled commands. */
    commands: string
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

/** Puts the same into a database whenever it is called. Its name is unlike that of any other. */
type Fill = (session: SqlConnection) => Promise<void>

/** A database with every migration applied, and in it what `fill` puts there; not a row without one. */
export async function testDatabase(fill?: Fill): Promise<TestDatabase> {
  const { template } = inject('databases')
  const place = await newPlace(fill === undefined ? template : await filled(template, fill))
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
  return newPlace()
}

export interface Place {
  address: DatabaseAddress
  url: string
  remove(): Promise<void>
}

/** A copy of `template`. */
async function newPlace(template?: string): Promise<Place> {
  const home = inject('databases')
  if (home.dialect === 'sqlite') {
    const folder = await mkdtemp(join(tmpdir(), 'firmground-test-'))
    const file = join(folder, 'firmground.db')
    if (template !== undefined) await copyFile(template, file)
    return placeAt(`file:${file}`, () => rm(folder, { recursive: true, force: true }))
  }
  const server = serverAt(home.server)
  const name = newName()
  return placeAt(await server.createDatabase(name, template), () => server.dropDatabases(name))
}

const newName = () => `firmground_${randomBytes(6).toString('hex')}`

function placeAt(url: string, remove: () => Promise<void>): Place {
  return { address: parseAddress(url, '/'), url, remove }
}

const known = new Map<string, Promise<string>>()

/** What to copy for a database that `fill` has filled. */
function filled(template: string, fill: Fill): Promise<string> {
  const found = known.get(fill.name) ?? fillOnce(template, fill)
  known.set(fill.name, found)
  return found
}

/**
 * Fills a copy and puts it where other processes of the run find it. Where two of them begin at once, both come to the same,
 * and one of the two stays.
 */
async function fillOnce(template: string, fill: Fill): Promise<string> {
  const home = inject('databases')
  if (home.dialect === 'sqlite') {
    const file = join(dirname(template), `${fill.name}.db`)
    if (await stat(file).catch(() => null)) return file
    const place = await newPlace(template)
    await fillAt(place, fill)
    await rename(place.url.replace('file:', ''), file)
    await place.remove()
    return file
  }
  const server = serverAt(home.server)
  const name = `${template}_${fill.name}`
  if (await server.hasDatabase(name)) return name
  const place = await newPlace(template)
  await fillAt(place, fill)
  const own = new URL(place.url).pathname.slice(1)
  await server.renameDatabase(own, name).catch(async (error) => {
    await place.remove()
    if (!(await server.hasDatabase(name))) throw error
  })
  return name
}

async function fillAt({ address }: Place, fill: Fill): Promise<void> {
  const session = await openConnection(address)
  try {
    await fill(session)
  } finally {
    await session.close()
  }
}
