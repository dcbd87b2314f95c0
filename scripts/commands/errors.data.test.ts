import { spawn } from 'node:child_process'
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { commandWords } from '../testing/commands'

const root = fileURLToPath(new URL('../../', import.meta.url))
const isSqlite = process.env.TEST_DIALECT === 'sqlite'

let database: TestDatabase
let folder: string
beforeAll(async () => {
  database = await testDatabase()
  folder = await mkdtemp(join(tmpdir(), 'firmground-told-'))
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

interface Asked {
  url?: string
  input?: string
  /** A file that takes what is printed. */
  into?: string
  /** Whoever reads goes away after the first line. */
  head?: boolean
}

/** Runs a command of the project: how it ended, and what it said of what went wrong. */
async function run(words: string[], { url = database.url, input = '', into, head }: Asked = {}) {
  const [script, ...args] = words
  const output = into === undefined ? null : await open(into, 'w')
  const child = spawn('node', commandWords(script!, ...args), {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url, DEBUG: '' },
    stdio: ['pipe', output?.fd ?? 'pipe', 'pipe'],
  })
  child.stdin!.on('error', () => undefined)
  child.stdin!.end(input)
  if (head) child.stdout!.once('data', () => child.stdout!.destroy())
  else child.stdout?.resume()
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [said, code] = await Promise.all([text(child.stderr!), ended])
  await output?.close()
  return { code, said }
}

/** Sentences, and no words of a database, of Node or of a stack. */
function expectTold({ code, said }: { code: number | null; said: string }, sentence: RegExp): void {
  expect(said).toMatch(sentence)
  expect(said).not.toMatch(
    /\n\s+at |SQLITE|node:|errno|\bE(NO|ACC|PERM|IS|CONN|PIPE|AI|RR)[A-Z_]+|Error|constraint/,
  )
  expect(code).toBe(1)
}

const figures = join('prisma', 'seed', 'record-syria.csv')
const commands = [
  ['import', figures],
  ['export', 'claims', '--country', 'SY'],
  ['backup'],
  ['restore', 'copy.gz'],
  ['extract', 'text.txt'],
  ['rebuild'],
  ['people'],
  ['country', 'SY', '--live', '--reason', 'again'],
  ['migrate'],
  ['audit', 'verify'],
]

if (isSqlite)
  describe('words that a command does not know', () => {
    test('are answered with how to use it', async () => {
      const told = await Promise.all(commands.map((words) => run([...words, '--no-such-thing', 'x'])))
      for (const outcome of told) expectTold(outcome, /usage: npm run/)
    })
  })

describe('a database that cannot be used', () => {
  const wrong: [string, () => Promise<string> | string, RegExp][] = isSqlite
    ? [
        [
          'is none',
          async () => {
            await writeFile(join(folder, 'none.db'), 'hello '.repeat(1_000))
            return `file:${join(folder, 'none.db')}`
          },
          /^the file that DATABASE_URL names is not a database; name another file\n$/,
        ],
        ['is a folder', () => `file:${folder}`, /cannot be (opened|used as one); /],
        [
          'lies below a file',
          () => `file:${figures}/x.db`,
          /there is no database|cannot be opened or made; check/,
        ],
      ]
    : [
        [
          'is on no server',
          () => 'postgresql://me@127.0.0.1:1/x',
          /^the PostgreSQL server does not answer; check DATABASE_URL/,
        ],
        [
          'is on no host',
          () => 'postgresql://me@no-such-host.invalid/x',
          /^the host in DATABASE_URL is not known; check its name/,
        ],
        [
          'is not on the server',
          () => database.url.replace(/\/[^/]*$/, '/nothing'),
          /has no such database; create it/,
        ],
        [
          'is at an address that is none',
          () => 'postgresql://me@[::/x',
          /is not an address; use|not understood/,
        ],
      ]

  test.each(wrong)('since it %s', async (_, url, sentence) => {
    const some = [['import', figures], ['rebuild'], ['migrate']]
    const at = await url()
    for (const outcome of await Promise.all(some.map((words) => run(words, { url: at }))))
      expectTold(outcome, sentence)
  })

  test('since a newer program wrote it', async () => {
    const newer = await testDatabase()
    await newer.session.run(
      `insert into "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at")
       values ('1', '1', '9999_later', '2099-01-01', '2099-01-01')`,
    )
    expectTold(
      await run(['import', figures], { url: newer.url }),
      /written by a newer Firmground .*; start that version/,
    )
    await newer.close()
  })

  if (isSqlite)
    test('since another program has locked it', async () => {
      const locked = await testDatabase()
      if (locked.address.dialect !== 'sqlite') throw new Error('of SQLite alone')
      await locked.session.close()
      await locked.database.$disconnect()
      const holder = new Sqlite(locked.address.file)
      holder.exec('PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE; create table "Held" (a)')
      expectTold(await run(['people'], { url: locked.url }), /is being written by another program; try again/)
      holder.close()
    })
})

if (isSqlite)
  describe('a file that cannot be used', () => {
    const wrong: [string[], RegExp][] = [
      [['import', 'no-such-file.csv'], /^there is no file no-such-file.csv; usage/],
      [['import', 'docs'], /^docs is not a file; usage/],
      [['restore', 'no-such-file.gz'], /^there is no file no-such-file.gz; name a file/],
      [
        ['extract', 'no-such-file.txt'],
        /^no-such-file.txt was not read: there is no such file; check the name/,
      ],
      [['extract', 'docs'], /^docs was not read: it is a folder; name a file in it/],
      [['backup', join(figures, 'copy.gz')], /cannot be opened or made; check that its folder exists/],
    ]

    test('is answered with what to do', async () => {
      const told = await Promise.all(wrong.map(([words]) => run(words)))
      for (const [at, outcome] of told.entries()) expectTold(outcome, wrong[at]![1])
    })
  })

if (isSqlite && process.platform === 'linux')
  describe('what is printed', () => {
    const lines = Array.from({ length: 2_000 }, (_, id) =>
      JSON.stringify({ id, text: 'Teams cleared 3 hectares in Hama.' }),
    )
    const input = `\ufeff${lines.join('\n')}\n`

    test('may be read as far as somebody wants', async () => {
      expect(await run(['extract', '--jsonl'], { input, head: true })).toEqual({ code: 0, said: '' })
    })

    test('says where it cannot be written', async () => {
      const printing = [['extract', '--jsonl'], ['people'], ['audit', 'verify']]
      const told = await Promise.all(printing.map((words) => run(words, { input, into: '/dev/full' })))
      for (const outcome of told)
        expectTold(outcome, /could not be written: the disk is full; print it to another place/)
    })
  })
