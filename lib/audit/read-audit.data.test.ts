import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { isAuditAction } from './actions'
import { readAudit } from './data'
import { readAuditFilter } from './filter'
import { makeWholeRecord } from './test-whole-record'

let home: TestDatabase
beforeAll(async () => {
  home = await testDatabase()
  await makeWholeRecord(home)
})
afterAll(() => home.close())

const read = (asked: Record<string, string>, called: string[] = []) =>
  readAudit(home.database, readAuditFilter(asked), 1_000, called)

test('every entry of a record on which everything was done is of a kind that is known', async () => {
  const entries = await read({})
  expect(entries.length).toBeGreaterThan(30)
  expect(entries.filter(({ action }) => !isAuditAction(action))).toEqual([])
})

test('entries are filtered by the beginning of their action and of their subject, and by what is called so', async () => {
  const [named] = await read({ action: 'place.rename' })
  expect(named?.subject).toBe('SYX1')
  const places = await read({ action: 'place.' })
  expect(new Set(places.map(({ action }) => action.split('.')[0]))).toEqual(new Set(['place']))
  const begun = await read({ subject: 'SYX' })
  expect(new Set(begun.map(({ subject }) => subject))).toEqual(new Set(['SYX1']))
  expect(await read({ subject: '%' })).toEqual([])
  expect((await read({ subject: 'kite' }, ['SYX1'])).length).toBe(
    begun.length + (await read({ subject: 'kite' })).length,
  )
})

test('entries of a country are of it, of its places, its reports and what is ruled on their figures', async () => {
  const syria = await read({ country: 'sy' })
  const kinds = new Set(syria.map(({ action }) => action))
  for (const action of [
    'place.add',
    'country.set',
    'event.note',
    'report.import',
    'ruling.make',
    'source.send',
  ])
    expect(kinds).toContain(action)
  expect(syria.some(({ subject }) => subject === 'YE')).toBe(false)
  expect((await read({ country: 'YE' })).map(({ action }) => action)).toContain('country.add')
  expect(await read({ country: 'FR' })).toEqual([])
})

test('pages follow one another without a gap', async () => {
  const all = await read({})
  const ids: number[] = []
  for (let before: number | null = null; ; ) {
    const page = await readAudit(home.database, { ...readAuditFilter({}), before }, 7)
    if (page.length === 0) break
    ids.push(...page.map(({ id }) => id))
    before = page.at(-1)?.id ?? null
  }
  expect(ids).toEqual(all.map(({ id }) => id))
})
