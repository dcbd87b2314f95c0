import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { dump } from '@/lib/db/test-dump'
import { problemLine } from '@/lib/exchange/types'
import { importCase } from './test-cases'
import { importRows, type RowCells, statuses, values, withReferenceData } from './test-files'

let database: TestDatabase

beforeEach(async () => {
  database = await testDatabase(withReferenceData)
})
afterEach(() => database.close())

/** The problems that refused rows. */
async function refusals(rows: RowCells[]): Promise<string[]> {
  const outcome = await importRows(database.session, rows, { acceptFalls: true })
  if (outcome.kind !== 'refused') throw new Error(outcome.kind)
  return outcome.problems.map(problemLine)
}

const enter = (...rows: RowCells[]) => importRows(database.session, rows, { acceptFalls: true })

const A: RowCells = { claim_id: 'A', amount: '100' }
const B: RowCells = { claim_id: 'B', amount: '90', note: 'counted again' }

test('to supersede a claim that has been superseded is refused, naming the claim that stands in its place', async () => {
  const { session, address } = database
  await importCase(session, 'supersedes-ended-1', { acceptFalls: true })
  await importCase(session, 'supersedes-ended-2', { acceptFalls: true })
  expect(await values(session)).toEqual({ 'devices gn163808': 90n })
  const before = await dump(address)
  const outcome = await importCase(session, 'supersedes-ended-3', { acceptFalls: true })
  if (outcome.kind !== 'refused') throw new Error(outcome.kind)
  expect(outcome.problems.map(problemLine)).toEqual([
    'line 2, column supersedes: "A" was superseded already; write "B", which came in its place',
  ])
  expect(await dump(address)).toBe(before)
})

test('a row on record that now names what it supersedes ends that claim, once', async () => {
  const { session } = database
  await importCase(session, 'supersedes-later-1', { acceptFalls: true })
  expect(await statuses(session)).toEqual({ A: 'counted', B: 'counted' })
  const outcome = await importCase(session, 'supersedes-later-2', { acceptFalls: true })
  expect(outcome).toMatchObject({ kind: 'imported', counts: { superseded: 1, claimsNew: 0, unchanged: 1 } })
  expect(await statuses(session)).toEqual({ A: 'superseded', B: 'counted' })
  expect((await importCase(session, 'supersedes-later-2')).kind).toBe('unchanged')
})

describe('what does not take effect is told', () => {
  test('withdrawing a claim that another one has superseded names the one that stands', async () => {
    await enter(A)
    await enter({ ...B, supersedes: 'A' })
    expect(await refusals([{ ...A, withdrawn: 'true' }])).toEqual([
      'line 2, column withdrawn: "A" no longer stands: "B" has superseded it; withdraw that one, or leave this blank',
    ])
    await enter({ ...B, withdrawn: 'true' })
    expect((await enter({ ...A, withdrawn: 'true' })).kind).toBe('unchanged')
  })

  test('a corrected row that names something else too', async () => {
    await enter(A, { ...B, places: 'SY04' })
    expect(await refusals([{ ...A, amount: '120', supersedes: 'B' }])).toEqual([
      'line 2, column supersedes: the row supersedes "A" already, and a claim supersedes one; withdraw "B" in a row of its own',
    ])
  })

  test('a claim that no longer stands', async () => {
    await enter(A, { ...B, places: 'SY04' })
    await enter({ ...B, places: 'SY04', withdrawn: 'true' })
    expect(await refusals([{ ...B, places: 'SY04', supersedes: 'A' }])).toEqual([
      'line 2, column supersedes: the claim of this row, "B", was withdrawn; let the one that is to stand supersede "A"',
    ])
  })

  test('two rows that supersede one claim, or each other, in either order', async () => {
    const both = [A, { ...B, supersedes: 'A' }, { ...B, claim_id: 'C', supersedes: 'A' }]
    expect(await refusals(both)).toEqual([expect.stringContaining('write "B", which came in its place')])
    expect(await refusals([...both].reverse())).toEqual([expect.stringContaining('write "C"')])
    const circle = [
      { ...A, supersedes: 'B' },
      { ...B, supersedes: 'A' },
    ]
    expect(await refusals(circle)).toEqual([expect.stringContaining('supersedes the claim of this row')])
    expect(await refusals(circle.reverse())).toEqual([
      expect.stringContaining('supersedes the claim of this row'),
    ])
  })
})

test('a corrected row of an exported file may name what it superseded before', async () => {
  await enter(A)
  await enter({ ...B, supersedes: 'A' })
  await enter({ ...B, amount: '95', supersedes: 'A' })
  expect(await statuses(database.session)).toEqual({ A: 'superseded', B: 'superseded', 'r1.3': 'counted' })
})

test('a withdrawn claim that another one supersedes is brought back by it', async () => {
  const rows = [
    { ...A, withdrawn: 'true' },
    { ...B, supersedes: 'A' },
  ]
  await enter(...rows)
  expect(await statuses(database.session)).toEqual({ A: 'withdrawn', B: 'counted' })
  expect((await enter(...rows.reverse())).kind).toBe('unchanged')
})
