import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { grantPermission } from '@/lib/access/permission'
import type { Person } from '@/lib/access/person'
import { beginDraftFromSource } from '@/lib/drafts/begin/begin-from-source'
import { countInbox } from './data'
import { sourcesPerPage } from './limits'
import { findSourcesNamed, readNextSource, readSources } from './list-data'
import { newSources } from './source-filter'
import { dismissSource, setSources, takeNext } from './steps'
import { type TestInbox, testInbox, today, writer } from './test-inbox'

let inbox: TestInbox
beforeEach(async () => {
  inbox = await testInbox()
})
afterEach(() => inbox.home.close())

describe('the next one', () => {
  test('is never the same for two who ask at once, and pressed twice gives one', async () => {
    const { home, at, add } = inbox
    await add(...Array.from({ length: 6 }, (_, at) => ({ title: `source ${at}` })))
    const head = (await readNextSource(home.session, newSources, today, null))?.key ?? ''
    const take = (id: string) => takeNext(home.session, writer(id), at(), { filter: newSources, head })
    const keys = (await Promise.all([take('ann'), take('bo'), take('ed')])).map((one) =>
      one.kind === 'taken' ? one.key : '',
    )
    expect(new Set(keys).size).toBe(3)
    const holder = ['ann', 'bo', 'ed'][keys.indexOf(head)] ?? ''
    expect(await take(holder)).toEqual({ kind: 'taken', key: head })
    expect(await home.database.source.count({ where: { state: 'taken' } })).toBe(3)
    expect(await countInbox(home.database, { id: 'ann', countries: null }, 100)).toEqual({
      unread: 3,
      own: 1,
    })
  })

  test('obeys the filter', async () => {
    const { home, at, add, list } = inbox
    await add({ title: 'a', country: 'SY' }, { title: 'b', country: 'YE', operator: 'The Centre' })
    const filter = { ...newSources, country: 'YE', operator: 'the centre' }
    expect(await takeNext(home.session, writer('ann'), at(), { filter, head: '' })).toMatchObject({
      kind: 'taken',
    })
    expect(await takeNext(home.session, writer('ann'), at(), { filter, head: '' })).toEqual({ kind: 'none' })
    expect(await list({})).toEqual(['a'])
  })
})

test('pages of a list have each source once, in every order, and are narrowed by everything', async () => {
  const { home, add, list } = inbox
  const count = 2 * sourcesPerPage + 1
  await add(
    ...Array.from({ length: count }, (_, at) => ({
      title: `Bulletin ${at}`,
      country: at % 2 === 0 ? 'SY' : 'YE',
      operator: at % 10 === 0 ? 'The Centre' : '',
      priority: at % 3 === 0 ? ('high' as const) : ('normal' as const),
      due:
        at % 4 === 0
          ? `2026-02-${String(10 + (at % 19)).padStart(2, '0')}`
          : at % 4 === 1
            ? '2026-03-05'
            : '',
    })),
  )
  const all = Array.from({ length: count }, (_, at) => `Bulletin ${at}`)
  expect(await list({ order: 'oldest' })).toEqual(all)
  expect(await list({ order: 'newest' })).toEqual(all.toReversed())
  expect(await list({ state: '' })).toEqual(all.toReversed())
  expect((await list({})).toSorted()).toEqual(all.toSorted())
  const due = await list({ order: 'due' })
  expect(due.toSorted()).toEqual(all.filter((_, at) => at % 4 < 2).toSorted())
  expect(await list({ country: 'YE' })).toHaveLength(50)
  expect(await list({ operator: 'the CENTRE' })).toHaveLength(11)
  expect(await list({ priority: 'high' })).toHaveLength(34)
  expect(await list({ due: 'late' })).toHaveLength(26)
  expect(await list({ due: 'week' })).toHaveLength(51)
  expect(await list({ due: 'none' })).toHaveLength(50)
  expect(await list({ typed: 'bulletin 100' })).toEqual(['Bulletin 100'])
  expect(await list({ typed: 'ulletin' })).toEqual([])
  expect(await list({ assignee: 'ann' })).toEqual([])
  const page = await readSources(
    home.database,
    home.session,
    { ...newSources, country: 'YE' },
    null,
    today,
    null,
  )
  expect([page.total, page.next, page.rows[0]?.assignee]).toEqual([50, null, null])
})

test('the palette finds sources of any state by their words, the latest first', async () => {
  const { home, add } = inbox
  await add(
    { title: 'Weekly bulletin' },
    { title: 'Annual report', publisher: 'Bulletin of Example' },
    { title: 'Other' },
  )
  await takeNext(home.session, writer('ann'), inbox.at(), { filter: newSources, head: '' })
  expect(await findSourcesNamed(home.session, 'bullet', 6, null)).toMatchObject([
    { title: 'Annual report', state: 'new' },
    { title: 'Weekly bulletin', state: 'taken' },
  ])
  expect(await findSourcesNamed(home.session, 'zebra', 6, null)).toEqual([])
})

test('who is limited to some countries sees sources of these and of none yet, and does nothing with others', async () => {
  const { home, at, add, addOne } = inbox
  await add({ title: 'in Syria', country: 'SY' }, { title: 'nowhere yet' })
  const other = await addOne({ title: 'in Yemen', country: 'YE' })
  const limited = { ...person('bo'), countries: ['SY'] }
  const granted = grantPermission<'draft.write'>('bo', limited)
  const page = await readSources(home.database, home.session, newSources, null, today, ['SY'])
  expect([page.total, page.rows.map(({ title }) => title)]).toEqual([2, ['in Syria', 'nowhere yet']])
  expect(await countInbox(home.database, { id: 'bo', countries: ['SY'] }, 100)).toEqual({ unread: 2, own: 0 })
  expect(await findSourcesNamed(home.session, 'yemen', 6, ['SY'])).toEqual([])
  expect(await dismissSource(home.session, granted, at(), { key: other, reason: '' })).toEqual({
    kind: 'unknown',
  })
  expect(await setSources(home.session, granted, at(), { keys: [other], set: { due: today } })).toEqual({
    kind: 'unknown',
  })
  expect(await beginDraftFromSource(home.session, granted, at(), other)).toEqual({ kind: 'unknown' })
  await takeNext(home.session, granted, at(), { filter: newSources, head: other })
  await takeNext(home.session, granted, at(), { filter: newSources, head: '' })
  expect(await takeNext(home.session, granted, at(), { filter: newSources, head: '' })).toEqual({
    kind: 'none',
  })
  // Nor is one given to somebody who may not read it.
  await home.database.person.update({ where: { id: 'bo' }, data: { countries: 'SY' } })
  const give = { keys: [other], set: { assignee: 'bo' } }
  expect(await setSources(home.session, writer('ann'), at(), give)).toEqual({ kind: 'not_able' })
})

const person = (id: string): Person => ({
  ...{ id, name: id, email: `${id}@example.org`, role: 'analyst', language: 'en', disabled: false },
  ...{ twoFactor: false, countries: [] },
})
