import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rebuild } from '@/lib/curves/rebuild'
import { bringCurvesUpToDate, changes } from '@/lib/curves/stored-curves'
import type { SqlConnection } from '@/lib/db/connection'
import { migrate } from '@/lib/db/migrations'
import { openConnection } from '@/lib/db/open'
import { blankDatabase, type Place } from '@/lib/db/test-database'
import { curvesVersion, publishTransaction } from '@/lib/db/transactions'
import { commandWords } from '../testing/commands'
import { root } from './record'

/** A record that version 0.1 made: of some of its totals there may be less than they say, which it did not mark. */
const backup = join(root, 'scripts/fixtures/record-0.1.jsonl.gz')
const at = '2026-12-01T00:00:00.000Z'

let place: Place
let session: SqlConnection

beforeAll(async () => {
  place = await blankDatabase()
  await command('restore', backup)
  // The upgrade is cut off here: the tables are those of today, the curves those of 0.1.
  await migrate(place.address, join(root, 'prisma/migrations', place.address.dialect))
  session = await openConnection(place.address)
})
afterAll(async () => {
  await session.close()
  await place.remove()
})

function command(name: string, ...words: string[]) {
  const args = commandWords(name, ...words)
  const env = { ...process.env, DATABASE_URL: place.url }
  return promisify(execFile)(process.execPath, args, { cwd: root, env })
}

const known = () => session.query('select "version", "curves" from "DataVersion"')
/** Every amount on a curve of a place, with the words before it. */
const marks = () =>
  session.query('select "rollupId", "day", "atLeast", "atMost" from "RollupPoint" order by "rollupId", "day"')

/** What computing everything anew would mend; the record stays as it is. */
async function wrongCurves(): Promise<string[]> {
  const found: string[] = []
  class Enough extends Error {}
  await publishTransaction(session, at, async () => {
    for (const { what } of await rebuild(session)) found.push(what)
    throw new Enough()
  }).catch((error: unknown) => {
    if (!(error instanceof Enough)) throw error
  })
  return found
}

test('a record whose upgrade was cut off after its tables knows that its curves are old', async () => {
  expect(await known()).toMatchObject([{ curves: 0 }])
  expect(await wrongCurves()).not.toEqual([])
})

test('cut off in the middle of its curves, it is as it was', async () => {
  const [before, old] = [await known(), await marks()]
  const update = changes[0]!
  const failing = {
    ...update,
    make: async (on: SqlConnection) => {
      await update.make(on, at)
      expect(await marks()).not.toEqual(old)
      throw new Error('the power failed')
    },
  }
  await expect(bringCurvesUpToDate(session, at, [failing])).rejects.toThrow('the power failed')
  expect(await known()).toEqual(before)
  expect(await marks()).toEqual(old)
})

test('whatever opens it next finishes the upgrade, once', async () => {
  await command('export', 'claims', '--country', 'SY')
  const [{ version }] = (await known()) as [{ version: number }]
  expect(await known()).toMatchObject([{ curves: curvesVersion }])
  expect(await wrongCurves()).toEqual([])
  await command('migrate')
  expect(await known()).toMatchObject([{ version, curves: curvesVersion }])
})

test('a record that is made today lacks no change, and each has its number', () => {
  expect(changes).toHaveLength(curvesVersion)
})
