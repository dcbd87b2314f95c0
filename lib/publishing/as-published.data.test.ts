import { execFile } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openConnection, openPast } from '@/lib/db/open'
import { recordOnDay } from '@/lib/db/past/past-record'
import { blankDatabase, type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { addReferenceData, root } from '@/scripts/commands/record'
import { commandWords } from '@/scripts/testing/commands'
import { importAsPublished, recordedAt, reportsAsPublished } from './as-published'

let record: TestDatabase
beforeEach(async () => {
  record = await testDatabase()
})
afterEach(() => record.close())

const sample = () => createReadStream(join(root, 'prisma/seed/record-syria.csv'))

test('reports that are entered as published are on record from the days of their publication, and no earlier', async () => {
  const reports = await reportsAsPublished([sample()])
  const days = [...new Set(reports.map(({ published }) => published))]
  expect(days).toEqual([...days].sort())
  await addReferenceData(record.session, `${days[0]}T00:00:00.000Z`, 'server')
  const author = { by: 'test', at: '2026-12-01T08:00:00.000Z' }
  const settled = { dryRun: false, acceptFalls: true, acceptFindings: 'unexplained' as const }
  const { stopped, entered } = await importAsPublished(record.session, reports, { ...settled, author })
  expect([stopped, entered]).toEqual([null, reports.length])

  for (const day of [days[0], days[Math.floor(days.length / 2)], days.at(-1)] as string[]) {
    const { past } = await recordOnDay(record.session, day)
    if (past === null) throw new Error(`nothing is known of ${day}`)
    const database = await openPast(record.address, past)
    const expected = reports.filter(({ published }) => published <= day).length
    expect(await database.report.count(), day).toBe(expected)
    await database.$disconnect()
  }
})

test('the command gives a new record a past, and refuses one that would begin before what is on record', async () => {
  const place = await blankDatabase()
  try {
    const env = { ...process.env, DATABASE_URL: place.url }
    const enter = (file: string) =>
      promisify(execFile)(
        process.execPath,
        commandWords(
          'import',
          join(root, 'prisma/seed', file),
          ...['--as-published', '--accept-findings', 'unexplained'],
        ),
        { cwd: root, env },
      )
    await enter('record-syria.csv')
    const session = await openConnection(place.address)
    try {
      const days = (await reportsAsPublished([sample()])).map(({ published }) => published)
      expect((await recordOnDay(session, '2017-10-14')).first).toBe(days[0])
      const [row] = await session.query<{ changed: string }>('select "changed" from "DataVersion"')
      expect(row?.changed.slice(0, 10)).toBe(days.at(-1))
    } finally {
      await session.close()
    }
    await expect(enter('record-yemen-ukraine.csv')).rejects.toThrow(
      'cannot be put on record as of a day before',
    )
  } finally {
    await place.remove()
  }
})

test('a day that is to come, or none, is now', () => {
  const now = '2026-12-01T08:00:00.000Z'
  expect(recordedAt('2017-10-14', now)).toBe('2017-10-14T12:00:00.000Z')
  expect([recordedAt('2026-12-01', now), recordedAt('2030-01-01', now), recordedAt('', now)]).toEqual([
    now,
    now,
    now,
  ])
})
