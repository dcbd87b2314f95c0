import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { makeWholeRecord } from '@/lib/audit/test-whole-record'
import type { SqlConnection } from '@/lib/db/connection'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { addReferenceData } from '@/scripts/commands/record'
import { Mirror, readAll } from './test-mirror'
import { type RecordStep, recordSteps, takeStep } from './test-record-steps'

/** A new record, as a server begins one. */
async function newRecord(session: SqlConnection): Promise<void> {
  await addReferenceData(session, '2020-01-01T00:00:00Z', 'server')
}

let home: TestDatabase
afterEach(() => home.close())

test('who reads the changes from the beginning has the record on which everything was done once', async () => {
  home = await testDatabase()
  await makeWholeRecord(home)
  for (const limit of [1_000, 190]) {
    const mirror = new Mirror(limit)
    expect(await mirror.follow(home.session)).toBeGreaterThan(50)
    expect(await mirror.differences(home.session)).toEqual([])
    expect(await mirror.follow(home.session)).toBe(0)
  }
})

test('what is gone, merged, corrected and withdrawn leaves a tombstone', async () => {
  home = await testDatabase()
  await makeWholeRecord(home)
  const states = new Map<string, string>()
  await new Mirror().follow(home.session, async ({ type, key, state }) => {
    states.set(`${type} ${key}`, state)
  })
  expect(states.get('claim one')).toBe('superseded')
  expect(states.get('claim four')).toBe('withdrawn')
  expect(states.get('report r3')).toBe('withdrawn')
  expect(states.get('organisation agency-b')).toBe('merged')
  expect(states.get('place gn169577')).toBe('merged')
})

describe('a mirror', () => {
  test('has what is on record after each of any publications, corrections, withdrawals, rulings, merges and renamings', async () => {
    await fc.assert(
      fc.asyncProperty(recordSteps(8), fc.integer({ min: 1, max: 60 }), async (steps, limit) => {
        home = await testDatabase(newRecord)
        try {
          const late = Math.floor(steps.length / 2)
          const [first, second] = [new Mirror(limit), new Mirror()]
          for (const [at, step] of steps.entries()) {
            await takeStep(home.session, step, at)
            await first.follow(home.session)
            if (at === late) await second.begin(home.session)
          }
          await second.follow(home.session)
          for (const mirror of [first, second]) expect(await mirror.differences(home.session)).toEqual([])
        } finally {
          await home.close()
        }
      }),
      { numRuns: 3 },
    )
    home = await testDatabase()
  })

  test('is told where the record was put back to an earlier one', async () => {
    const steps: RecordStep[] = [
      { do: 'enter', seed: 1 },
      { do: 'enter', seed: 2 },
    ]
    home = await testDatabase(newRecord)
    for (const [at, step] of steps.entries()) await takeStep(home.session, step, at)
    const ahead = new Mirror()
    await ahead.follow(home.session)
    await home.close()
    home = await testDatabase(newRecord)
    await expect(ahead.follow(home.session)).rejects.toThrow('cursorGone')
    await takeStep(home.session, { do: 'enter', seed: 3 }, 9)
    await takeStep(home.session, { do: 'enter', seed: 4 }, 10)
    await expect(ahead.follow(home.session)).rejects.toThrow('cursorGone')
    expect((await readAll(home.session, 'claims')).length).toBeGreaterThan(0)
  })
})
