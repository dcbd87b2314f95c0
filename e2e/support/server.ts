import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { serverFolder } from '@/scripts/build.mjs'
import { serverEnvironment } from '@/scripts/server-environment.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const shortLived = JSON.stringify(join(root, 'scripts/testing/short-lived.cjs'))

/** A Firmground that `npm start` brought up: a database of its own, a free port. */
export interface RunningServer {
  url: string
  port: number
  /** The number of the process that was started. */
  pid: number
  databaseUrl: string
  /** What it printed so far. */
  output(): string
  /** Sends the signal and waits for the end; the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

export interface ServerOptions {
  databaseUrl: string
  /** The database is ready: only the server of what was built is started, not all that `npm start` does before it. */
  isPrepared?: boolean
  port?: number
  /** Reference data only, instead of the sample countries. */
  withoutSample?: boolean
  /** With one person of each role, where the record is prepared (`PEOPLE`). */
  withPeople?: boolean
  /** One that other stories have used will do: its record is put back, what its process keeps in memory is not. */
  mayBeUsed?: boolean
  /** What else it is told. */
  environment?: Record<string, string>
}

/** Where the server that stories share is, and its record: workers are told by their environment. */
export function sharedSite(): { url: string; databaseUrl: string } {
  const { FIRMGROUND_URL: url, SHARED_RECORD: databaseUrl } = process.env
  if (url === undefined || databaseUrl === undefined) throw new Error('no server is shared')
  return { url, databaseUrl }
}

/** What a site is told that is known by an address of its own, and takes mistakes by mail. */
export const publicSite = {
  FIRMGROUND_ADDRESS: 'https://figures.example.org',
  FIRMGROUND_MISTAKES: 'mailto:data@example.org',
}

/** A folder for databases of one test or one run; `remove` deletes it. */
export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'firmground-e2e-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

/** Starts the server and waits until it answers. @throws Error with what it printed when it ends before that. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const port = options.port ?? (await freePort())
  const started = options.isPrepared ? launchServer({ ...options, port }) : launchStart({ ...options, port })
  const url = `http://127.0.0.1:${port}`
  while (!started.output().includes(options.isPrepared ? 'Ready' : `Server: ${url}`)) {
    if (started.child.exitCode !== null) throw new Error(`the server ended:\n${started.output()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const health = await fetch(`${url}/api/health`)
  if (!health.ok) throw new Error(`/api/health answers ${health.status}:\n${started.output()}`)
  return {
    url,
    port,
    pid: started.child.pid ?? 0,
    databaseUrl: options.databaseUrl,
    output: started.output,
    stop(signal = 'SIGTERM') {
      started.child.kill(signal)
      return started.ended
    },
  }
}

/** A program that was started: what it printed so far, and its exit code when it has ended. */
interface Launched {
  child: ChildProcess
  output(): string
  ended: Promise<number | null>
}

/** Runs the start command as it is, for tests of how it fails. */
export function launchStart({
  databaseUrl,
  port,
  withoutSample,
  environment,
}: ServerOptions & { port: number }): Launched {
  return launch(['scripts/start.mjs'], {
    HOST: '127.0.0.1',
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    FIRMGROUND_SAMPLE: withoutSample ? 'none' : '',
    ...environment,
  })
}

/** Runs what `npm start` runs when everything is ready. */
function launchServer({ databaseUrl, port, environment }: ServerOptions & { port: number }): Launched {
  return launch([`${serverFolder}/server.mjs`], {
    ...serverEnvironment({ host: '127.0.0.1', port }),
    DATABASE_URL: databaseUrl,
    // Most stories ask for few kinds of pages, and none of them for those of the second process.
    FIRMGROUND_PRELOAD: 'no',
    ...environment,
  })
}

function launch(words: string[], environment: Record<string, string>): Launched {
  const child = spawn(process.execPath, words, { cwd: root, env: { ...plainEnvironment(), ...environment } })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, output: () => output, ended }
}

/**
 * Runs a command of the project, such as `import`, on a database, and types `input` into it; what it printed.
 * @throws Error when it fails, or when package.json has no such command.
 */
export async function runCommand(
  name: string,
  words: string[],
  databaseUrl: string,
  input = '',
): Promise<string> {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const [, file, first] = /(scripts\/commands\/\S+)(?: (\S+))?$/.exec(scripts[name]) ?? []
  if (file === undefined) throw new Error(`no command is called ${name}`)
  return runModule(file, databaseUrl, { input, words: first === undefined ? words : [first, ...words] })
}

/** Runs a module that may import what only the server does, on a database; what it printed. @throws Error when it fails. */
export async function runModule(
  file: string,
  databaseUrl: string,
  given: { input?: string; words?: string[]; environment?: Record<string, string> } = {},
): Promise<string> {
  const { words, options } = moduleOf(file, databaseUrl, given.environment)
  const running = promisify(execFile)(process.execPath, [...words, ...(given.words ?? [])], options)
  running.child.stdin!.end(given.input ?? '')
  return (await running).stdout.trim()
}

/** The same, for a module that is spoken with while it runs: its errors are shown, its input and output are the caller's. */
export function launchModule(file: string, databaseUrl: string): ChildProcess {
  const { words, options } = moduleOf(file, databaseUrl)
  return spawn(process.execPath, words, { ...options, stdio: ['pipe', 'pipe', 'inherit'] })
}

/** How a module that may import what only the server does is started: as it was bundled for this run, where it was. */
export function moduleOf(file: string, databaseUrl: string, environment: Record<string, string> = {}) {
  const { BUNDLED_COMMANDS: bundled } = process.env
  const words = [
    '--conditions=react-server',
    ...(bundled === undefined ? ['--import', 'tsx', file] : [join(bundled, `${basename(file, '.ts')}.mjs`)]),
  ]
  const env = { ...plainEnvironment(), DATABASE_URL: databaseUrl, ...environment }
  return { words, options: { cwd: root, env } }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

/** With what the audits of records are written that are made to be looked at and thrown away. */
export const keyOfStories = 'a key for stories alone, known to all'

/** The environment as a person has it: test runners set variables of their own. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, NODE_OPTIONS: __, ...env } = process.env
  // Beside a key in a file stands which record it is of, for every address: none of those that stories make is to stay.
  return {
    ...env,
    FIRMGROUND_AUDIT_KEY: keyOfStories,
    NODE_OPTIONS: `--require ${shortLived}`,
  } as unknown as NodeJS.ProcessEnv
}
