import { afterEach, beforeEach, expect, test } from 'vitest'
import { grantPermission } from '@/lib/access/permission'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { draftCursor, draftsPerPage, readDraftsOf, readLastCountry, readSentDrafts } from './data'
import { createDraft, sendDraft } from './mutations'
import { emptyDraft } from './schema'
import { OWN_STATES } from './states'
import type { DraftPage } from './types'

let database: TestDatabase
beforeEach(async () => {
  database = await testDatabase()
  const now = new Date(0)
  const person = { id: 'ann', name: 'Ann', email: 'ann@example.org', role: 'analyst', language: 'en' }
  await database.database.person.create({ data: { ...person, createdAt: now, updatedAt: now } })
})
afterEach(() => database.close())

const ann = () => grantPermission<'draft.write'>('ann', null)
const at = (count: number) => new Date(Date.UTC(2020, 2, 1, 12, 0, count)).toISOString()

/** Two pages and one more of each: some of them sent in the same second. */
const many = 2 * draftsPerPage + 1

test('lists of drafts go on to the last one, each once, and say how many there are', async () => {
  const { session } = database
  for (let count = 0; count < 2 * many; count++) {
    const report = { ...emptyDraft.report, report_title: `Report ${count}`, country: 'SY' }
    const key = await createDraft(session, ann(), at(count), { content: { ...emptyDraft, report } })
    if (count % 2 === 0) await sendDraft(session, ann(), at(Math.floor(count / 7)), { key, version: 1 })
  }
  const waiting: string[] = []
  let after: number | null = null
  do {
    const page = await readSentDrafts(database.database, after)
    expect(page.total).toBe(many)
    waiting.push(...page.rows.map(({ title }) => title))
    after = page.next
  } while (after !== null)
  expect(waiting).toEqual(Array.from({ length: many }, (_, at) => `Report ${2 * at}`))

  for (const state of ['open', 'sent'] as const) {
    const own = new Set<string>()
    let next: number | null = null
    do {
      const page: DraftPage = (await readDraftsOf(database.database, 'ann', { [state]: next }))[state]
      expect(page.total).toBe(many)
      for (const { key } of page.rows) own.add(key)
      next = page.next
    } while (next !== null)
    expect(own.size).toBe(many)
  }
  const none = await readDraftsOf(database.database, 'nobody')
  expect(OWN_STATES.map((state) => none[state].total)).toEqual([0, 0, 0])
  expect(await readLastCountry(database.database, 'ann')).toBe('SY')
})

test('a cursor that an address makes up leads nowhere wrong', async () => {
  expect([undefined, 'x', '1.5', '9999999999', ['1']].map(draftCursor)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])
  expect(await readSentDrafts(database.database, draftCursor('77'))).toEqual({
    rows: [],
    total: 0,
    next: null,
  })
})
