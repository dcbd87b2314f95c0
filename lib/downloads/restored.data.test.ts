import { Mutex } from 'async-mutex'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readHead, restoreRows } from '@/lib/backup/read'
import { backupLines } from '@/lib/backup/write'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { backupTables } from '@/scripts/commands/backup/backup-tables'
import { answerDownload } from './answer'
import { claimsTable } from './claims-table'
import { downloadSlots } from './slots'

let database: TestDatabase
let restored: TestDatabase

beforeEach(async () => {
  database = await testDatabase(withReferenceData)
  restored = await testDatabase()
})
afterEach(async () => {
  await database.close()
  await restored.close()
})

const enter = (from: TestDatabase, report_id: string, at: string) =>
  importRows(from.session, [{ report_id, places: report_id === 'first' ? 'SY09' : 'SY02' }], {
    author: { by: 'test', at },
  })

const ask = (of: TestDatabase, headers: Record<string, string> = {}) =>
  answerDownload(
    new Request('http://localhost/api/v1/claims.csv?country=SY', { headers }),
    'csv',
    claimsTable,
    {
      address: of.address,
      slots: downloadSlots(2, 500),
      turns: new Mutex(),
      now: Date.parse('2026-11-22T12:00:00Z'),
      recordVersion: async () => (await of.database.dataVersion.findUnique({ where: { id: 1 } }))!,
    },
  )

/** The file as a client has it, with what it may show to be spared it. */
async function take(of: TestDatabase): Promise<{ text: string; shown: Record<string, string>[] }> {
  const response = await ask(of)
  return {
    text: await response.text(),
    shown: [
      { 'If-None-Match': response.headers.get('etag')! },
      { 'If-Modified-Since': response.headers.get('last-modified')! },
    ],
  }
}

/** The whole record as it stands, as a backup has it. */
async function backUp(): Promise<string[]> {
  const lines: string[] = []
  for await (const text of backupLines(database.session, await backupTables(), '2020-03-02T00:00:00Z'))
    lines.push(...text.split('\n').filter((line) => line !== ''))
  return lines
}

async function* each(lines: string[]) {
  yield* lines
}

test('a client that has a later record is sent the older one that was put back, and the one that follows it', async () => {
  await enter(database, 'first', '2020-03-01T12:00:00.000Z')
  const older = await take(database)
  const [head, ...lines] = await backUp()
  await enter(database, 'second', '2020-03-02T12:00:00.000Z')
  const newer = await take(database)

  await restoreRows(restored.session, readHead(head!), head!, each(lines))
  for (const headers of newer.shown) {
    const response = await ask(restored, headers)
    expect([response.status, await response.text()]).toEqual([200, older.text])
  }
  for (const headers of older.shown) expect((await ask(restored, headers)).status).toBe(304)

  await enter(restored, 'third', '2020-03-03T12:00:00.000Z')
  for (const headers of [...newer.shown, ...older.shown]) {
    const response = await ask(restored, headers)
    const text = await response.text()
    expect([response.status, text.includes('third'), text.includes('second')]).toEqual([200, true, false])
  }
})
