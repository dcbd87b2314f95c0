import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openConnection } from '@/lib/db/open'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { writeTransaction } from '@/lib/db/transactions'
import { readLastJob } from './data'
import { leaseMs, mostAttempts } from './limits'
import { addJob, beat, cancelJobs, endJob, takeJob } from './mutations'
import { runJobs } from './run-jobs'
import type { JobRun } from './types'

let home: TestDatabase
beforeEach(async () => {
  home = await testDatabase()
})
afterEach(() => home.close())

const at = '2026-11-30T12:00:00.000Z'
const later = (ms: number) => new Date(Date.parse(at) + ms).toISOString()
const add = (subject: string, kind = 'count') =>
  writeTransaction(home.session, at, () => addJob(home.session, at, { kind, subject, by: 'ann' }))
const stateOf = async (subject: string) => (await readLastJob(home.database, subject))?.state

test('what waits longest is taken first, once, and what waits already is not added again', async () => {
  expect(await add('one')).toBe(await add('one'))
  await add('two')
  const { session } = home
  expect(await takeJob(session, 'elsewhere/1/a', at)).toMatchObject({
    subject: 'one',
    attempt: 1,
    state: 'running',
  })
  expect(await takeJob(session, 'elsewhere/2/b', at)).toMatchObject({ subject: 'two' })
  expect(await takeJob(session, 'elsewhere/3/c', at)).toBeNull()
  // The same may be asked for once more while it runs: what it runs on may be another now.
  expect(await add('one')).not.toBe(1)
})

test('of many workers that ask at the same time one gets a job', async () => {
  await add('one')
  const sessions = await Promise.all(Array.from({ length: 6 }, () => openConnection(home.address)))
  const taken = await Promise.all(sessions.map((session, at2) => takeJob(session, `elsewhere/${at2}/x`, at)))
  expect(taken.filter((job) => job !== null)).toHaveLength(1)
  await Promise.all(sessions.map((session) => session.close()))
})

test('a job whose worker gives no sign is taken by another, and the first hears that it is not its own', async () => {
  await add('one')
  const { session } = home
  const first = { id: 1, worker: 'elsewhere/1/a', done: 3, total: 9 }
  await takeJob(session, first.worker, at)
  expect(await beat(session, { ...first, at: later(1_000) })).toBe(true)
  expect(await readLastJob(home.database, 'one')).toMatchObject({ done: 3, total: 9 })
  expect(await takeJob(session, 'elsewhere/2/b', later(leaseMs))).toBeNull()
  expect(await takeJob(session, 'elsewhere/2/b', later(leaseMs + 2_000))).toMatchObject({ attempt: 2 })
  expect(await beat(session, { ...first, at: later(leaseMs + 3_000) })).toBe(false)
  await endJob(session, at, { id: 1, worker: first.worker, state: 'done', error: '' })
  expect(await stateOf('one')).toBe('running')
})

test('a job that ended its worker too often has failed', async () => {
  await add('one')
  for (let attempt = 1; attempt <= mostAttempts; attempt++)
    expect(await takeJob(home.session, `elsewhere/${attempt}/a`, later(attempt * 2 * leaseMs))).toMatchObject(
      { attempt },
    )
  expect(await takeJob(home.session, 'elsewhere/9/a', later(99 * leaseMs))).toBeNull()
  expect(await readLastJob(home.database, 'one')).toMatchObject({ state: 'failed', error: 'ended' })
})

test('a worker of this machine that is there no more has lost its job at once', async () => {
  await add('one')
  const { hostname } = await import('node:os')
  // No process has a number as high as this.
  await takeJob(home.session, `${hostname()}/4194999/a`, at)
  expect(await takeJob(home.session, 'elsewhere/1/b', later(1))).toMatchObject({ subject: 'one' })
})

test('all that waits is done in turn; a fault ends the job that has it and no other', async () => {
  await add('one')
  await add('two', 'fall')
  await add('three', 'unknown')
  await add('four')
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const seen: string[] = []
  await runJobs(() => openConnection(home.address), {
    count: async ({ job, tell }: JobRun) => {
      tell(1, 2)
      seen.push(job.subject)
    },
    fall: async () => {
      throw new Error('as it is meant to')
    },
  })
  expect(seen).toEqual(['one', 'four'])
  expect(said.mock.calls.map(([text]) => text)).toEqual([
    'the job fall of two failed',
    'the job unknown of three failed',
  ])
  said.mockRestore()
  expect(await Promise.all(['one', 'two', 'three', 'four'].map(stateOf))).toEqual([
    'done',
    'failed',
    'failed',
    'done',
  ])
})

test('what is cancelled while it runs is given up, and stays cancelled', async () => {
  await add('one')
  await runJobs(() => openConnection(home.address), {
    count: async ({ signal }: JobRun) => {
      await writeTransaction(home.session, at, () => cancelJobs(home.session, at, 'one'))
      await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    },
  })
  expect(await stateOf('one')).toBe('cancelled')
})
