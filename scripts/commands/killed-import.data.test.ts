import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DatabaseBusy } from '@/lib/db/connection'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { dump } from '@/lib/db/test-dump'
import { commandWords } from '../testing/commands'
import { addReferenceData, vouchForEarlierRows } from './record'

const root = fileURLToPath(new URL('../../', import.meta.url))
const rows = 10_000
const columns =
  'report_id,report_title,publisher,published,operator,country,metric,basis,from,to,places,qualifier,amount,unit'

let database: TestDatabase
let folder: string
let file: string

beforeAll(async () => {
  database = await testDatabase()
  await addReferenceData(database.session, '2020-01-01T00:00:00Z')
  // What the first command to open the record would do, were it killed later or not.
  await vouchForEarlierRows(database.session)
  folder = await mkdtemp(join(tmpdir(), 'firmground-killed-'))
  file = join(folder, 'days.csv')
  await writeFile(file, [columns, ...Array.from({ length: rows }, (_, at) => rowOf(at))].join('\n'))
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true })
})

/** One item a day by each of ten operators, over 1,000 days. */
function rowOf(at: number): string {
  const day = new Date(Date.UTC(2015, 0, 1 + (at % 1_000))).toISOString().slice(0, 10)
  const operator = `Team ${Math.floor(at / 1_000)}`
  return `r${at},Daily bulletin,Agency,${day},${operator},SY,devices,period,${day},${day},SY09,exact,1,count`
}

function startImport(): { child: ChildProcess; ended: Promise<number | null>; output(): string } {
  const child = spawn(process.execPath, commandWords('import', file), {
    cwd: root,
    env: { ...process.env, DATABASE_URL: database.url },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
  return { child, ended: new Promise((resolve) => child.once('close', resolve)), output: () => output }
}

/** Whether somebody is in the middle of writing the record. */
async function isBeingWritten(): Promise<boolean> {
  try {
    await database.session.transaction(
      () => database.session.run('update "DataVersion" set "id" = "id" where "id" = 1'),
      1,
    )
    return false
  } catch (error) {
    if (error instanceof DatabaseBusy) return true
    throw error
  }
}

test('an import that is killed while it writes leaves the record as it was, and the next one works', async () => {
  const before = await dump(database.address)
  for (const afterMs of [0, 300, 900]) {
    const { child, ended, output } = startImport()
    while (!(await isBeingWritten())) {
      expect(child.exitCode, output()).toBeNull()
      await sleep(10)
    }
    await sleep(afterMs)
    child.kill('SIGKILL')
    await ended
    expect(child.signalCode, `still writing after ${afterMs} ms`).toBe('SIGKILL')
    expect(await dump(database.address)).toBe(before)
  }

  const { ended, output } = startImport()
  expect(await ended, output()).toBe(0)
  expect(await database.session.query('select count(*) as "claims" from "Claim"')).toEqual([
    { claims: BigInt(rows) },
  ])
  const sums = await database.session.query(
    'select sum("value") as "total" from "Rollup" r join "Place" p on p."id" = r."placeId" where p."code" = ?',
    ['SY'],
  )
  expect(sums).toEqual([{ total: BigInt(rows) }])
}, 180_000)
