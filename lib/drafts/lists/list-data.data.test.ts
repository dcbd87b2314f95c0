import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { grantPermission } from '@/lib/access/permission'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { draftCursor, readLastCountry } from '../data'
import { createDraft, returnDraft, saveDraft, sendDraft } from '../mutations'
import { type DraftContent, emptyDraft, newFigure } from '../schema'
import { OWN_STATES } from '../states'
import { assignReview } from '../team/assign'
import { type DraftFilter, parseDraftCursor } from './draft-filter'
import { fillTerms } from './keep-terms'
import { draftsPerPage, readDraftsOf, readNextWaiting, readWaiting } from './list-data'
import {
  type ListStatement,
  ownIds,
  type SeenFilter,
  noFilter as unfiltered,
  waitingCount,
  waitingIds,
  wordCount,
} from './list-query'
import { LOCK_MINUTES, lockForReview, unlock } from './review-lock'

const noFilter = { ...unfiltered, countries: null }
let database: TestDatabase
beforeEach(async () => {
  database = await testDatabase()
  const now = new Date(0)
  for (const [id, role] of [
    ['ann', 'analyst'],
    ['bo', 'analyst'],
    ['ed', 'editor'],
    ['eve', 'editor'],
  ] as const) {
    const person = { id, name: id.toUpperCase(), email: `${id}@example.org`, role, language: 'en' }
    await database.database.person.create({ data: { ...person, createdAt: now, updatedAt: now } })
  }
})
afterEach(() => database.close())

const writer = (id: string) => grantPermission<'draft.write'>(id, null)
const reviewer = (id: string) => grantPermission<'report.review'>(id, null)
const at = (count: number) => new Date(Date.UTC(2020, 2, 1, 12, 0, count)).toISOString()
const now = at(10 * 86_400)

const content = (
  title: string,
  more: Partial<DraftContent['report']> = {},
  figures: DraftContent['figures'] = [],
) => ({
  ...emptyDraft,
  report: { ...emptyDraft.report, report_title: title, country: 'SY', ...more },
  figures,
})

let clock = 0
beforeEach(() => {
  clock = 0
})
async function sent(draft: DraftContent, author = 'ann'): Promise<string> {
  const key = await createDraft(database.session, writer(author), at(++clock), { content: draft })
  await sendDraft(database.session, writer(author), at(++clock), { key, version: 1 })
  return key
}

async function allWaiting(filter: SeenFilter): Promise<string[]> {
  const titles: string[] = []
  let after: string | null = null
  do {
    const page = await readWaiting(
      database.database,
      database.session,
      filter,
      parseDraftCursor(after ?? undefined),
      now,
    )
    titles.push(...page.rows.map(({ title }) => title))
    after = page.next
  } while (after !== null)
  return titles
}

/** Two pages and one more of each: some of them sent in the same second. */
const many = 2 * draftsPerPage + 1

test('lists of drafts go on to the last one, each once, from either end, and say how many there are', async () => {
  const { session } = database
  for (let count = 0; count < 2 * many; count++) {
    const key = await createDraft(session, writer('ann'), at(count), { content: content(`Report ${count}`) })
    if (count % 2 === 0)
      await sendDraft(session, writer('ann'), at(Math.floor(count / 7)), { key, version: 1 })
  }
  const expected = Array.from({ length: many }, (_, at) => `Report ${2 * at}`)
  expect(await allWaiting(noFilter)).toEqual(expected)
  expect(await allWaiting({ ...noFilter, order: 'newest' })).toEqual(expected.toReversed())
  expect((await readWaiting(database.database, session, noFilter, null, now)).total).toBe(many)

  for (const state of ['open', 'sent'] as const) {
    const own = new Set<string>()
    let next: string | null = null
    do {
      const after = { [state]: parseDraftCursor(next ?? undefined) }
      const page: { rows: { key: string }[]; total: number; next: string | null } = (
        await readDraftsOf(database.database, session, 'ann', { after })
      )[state]
      expect(page.total).toBe(many)
      for (const { key } of page.rows) own.add(key)
      next = page.next
    } while (next !== null)
    expect(own.size).toBe(many)
  }
  const none = await readDraftsOf(database.database, session, 'nobody')
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
  for (const given of [undefined, 'x', '7', '_7', "2020'_1", '2020_9999999999', ['2020_1']])
    expect(parseDraftCursor(given), String(given)).toBeNull()
  const page = await readWaiting(
    database.database,
    database.session,
    noFilter,
    parseDraftCursor('2020_77'),
    now,
  )
  expect(page).toEqual({ rows: [], total: 0, next: null })
})

describe('reports that wait', () => {
  test('are narrowed by words, country, operator, person, wait, checks and who shall review them', async () => {
    const { session } = database
    const figure = (operator: string, answers: DraftContent['figures'][number]['answers'] = []) => ({
      ...newFigure('f', { operator }),
      answers,
    })
    const answer = { check: 'fall', reason: 'restatement', note: '' }
    await sent(content('Weekly bulletin of Lattaquié', {}, [figure('Centre of Example')]))
    const second = await sent(
      content('Annual report', { country: 'YE', publisher: 'Ministère' }, [figure('Another', [answer])]),
      'bo',
    )
    await sent(content('Bulletin of %', {}, [figure('centre  of EXAMPLE')]), 'bo')
    await assignReview(session, reviewer('ed'), at(++clock), { key: second, person: 'ed' })
    const found = (filter: Partial<DraftFilter>) => allWaiting({ ...noFilter, ...filter })
    expect(await found({ typed: 'lattaq bull' })).toEqual(['Weekly bulletin of Lattaquié'])
    expect(await found({ typed: 'BULLETIN' })).toEqual(['Weekly bulletin of Lattaquié', 'Bulletin of %'])
    expect(await found({ typed: 'ministere' })).toEqual(['Annual report'])
    expect(await found({ typed: 'ulletin' })).toEqual([])
    expect(await found({ typed: '%' })).toHaveLength(3)
    expect(await found({ country: 'YE' })).toEqual(['Annual report'])
    expect(await found({ operator: 'Centre of example' })).toEqual([
      'Weekly bulletin of Lattaquié',
      'Bulletin of %',
    ])
    expect(await found({ person: 'bo' })).toEqual(['Annual report', 'Bulletin of %'])
    expect(await found({ open: true })).toEqual(['Annual report'])
    expect(await found({ reviewer: 'ed' })).toEqual(['Annual report'])
    expect(await found({ waits: '30' })).toEqual([])
    expect(await found({ waits: '7' })).toHaveLength(3)
    expect(await found({ typed: 'bulletin', person: 'bo', order: 'newest' })).toEqual(['Bulletin of %'])
    const { rows } = await readWaiting(database.database, session, { ...noFilter, open: true }, null, now)
    expect(rows).toMatchObject([
      {
        kind: 'draft',
        country: 'YE',
        open: true,
        lock: null,
        reviewer: { id: 'ed', name: 'ED' },
        version: 2,
      },
    ])
  })

  test('are found by what they say now, and those of an older program once it has been noted', async () => {
    const { session } = database
    const key = await createDraft(session, writer('ann'), at(1), { content: content('Before') })
    await saveDraft(session, writer('ann'), at(2), { key, version: 1, content: content('After') })
    await sendDraft(session, writer('ann'), at(3), { key, version: 2 })
    expect(await allWaiting({ ...noFilter, typed: 'before' })).toEqual([])
    expect(await allWaiting({ ...noFilter, typed: 'after' })).toEqual(['After'])
    await session.run('delete from "DraftTerm"')
    expect(await allWaiting({ ...noFilter, typed: 'after' })).toEqual([])
    expect(await fillTerms(session, at(4))).toBe(1)
    expect(await fillTerms(session, at(5))).toBe(0)
    expect(await allWaiting({ ...noFilter, typed: 'after' })).toEqual(['After'])
  })

  test('follow one another, without one’s own and those that somebody else has before them', async () => {
    const { session } = database
    const keys: string[] = []
    for (const [title, author] of [
      ['a', 'ann'],
      ['b', 'ed'],
      ['c', 'ann'],
      ['d', 'bo'],
    ] as const)
      keys.push(await sent(content(title), author))
    const [a, b, c, d] = keys as [string, string, string, string]
    const next = (from: string, more: { fourEyes?: boolean; filter?: SeenFilter; now?: string } = {}) =>
      readNextWaiting(database.database, session, {
        filter: noFilter,
        from,
        person: 'ed',
        fourEyes: true,
        now: at(clock),
        ...more,
      })
    expect(await next(a)).toBe(c)
    expect(await next(a, { fourEyes: false })).toBe(b)
    expect(await next(d)).toBe(a)
    expect(await next('gone')).toBe(a)
    expect(await next(a, { filter: { ...noFilter, person: 'bo' } })).toBe(d)
    const lock = (person: string, key: string, takeOver = false) =>
      lockForReview(session, reviewer(person), at(++clock), { key, takeOver })
    expect(await lock('eve', c)).toEqual({ kind: 'locked', by: 'eve' })
    expect(await next(a)).toBe(d)
    // It ends by itself, may be taken over, and is given up by who has it alone.
    const later = new Date(Date.parse(at(clock)) + LOCK_MINUTES * 60_000 + 1).toISOString()
    expect(await next(a, { now: later })).toBe(c)
    expect(await lock('ed', c)).toEqual({ kind: 'locked', by: 'eve' })
    expect(await lock('ed', c, true)).toEqual({ kind: 'locked', by: 'ed' })
    await unlock(session, reviewer('eve'), at(++clock), c)
    const { rows } = await readWaiting(database.database, session, noFilter, null, at(clock))
    expect(rows.map(({ lock }) => lock?.name)).toEqual([undefined, undefined, 'ED', undefined])
    await unlock(session, reviewer('ed'), at(++clock), c)
    await returnDraft(session, reviewer('ed'), at(++clock), { key: d, version: 2, comments: [] })
    expect(await lock('ed', d)).toEqual({ kind: 'not_waiting' })
    expect(await next(c)).toBe(a)
  })
})

describe('every list is answered by an index', () => {
  const filter: SeenFilter = {
    countries: ['SY', 'YE'],
    ...{
      typed: 'weekly bulletin',
      country: 'SY',
      operator: 'Centre',
      person: 'ann',
      waits: '7',
      reviewer: 'ed',
    },
    ...{ open: true, order: 'oldest' },
  }
  const cursor = { at: at(1), id: 1 }
  const statements: Record<string, ListStatement> = {
    waiting: waitingIds(noFilter, null, now, 51),
    'waiting, filtered, a further page': waitingIds(filter, cursor, now, 51),
    'waiting, the newest first': waitingIds({ ...filter, order: 'newest' }, cursor, now, 51),
    count: waitingCount(filter, now, 100),
    own: ownIds({ authorId: 'ann', state: 'open', typed: '' }, cursor, 51),
    'own, searched': ownIds({ authorId: 'ann', state: 'open', typed: 'weekly bulletin' }, null, 51),
    'own, searched by a word that few have': ownIds(
      { authorId: 'ann', state: 'open', typed: 'weekly bulletin', rare: 'weekly' },
      null,
      51,
    ),
    'how many have a word': wordCount('weekly'),
  }

  test.each(Object.entries(statements))('%s', async (_, { sql, values }) => {
    const { session } = database
    if (session.dialect === 'sqlite') {
      const plan = await session.query<{ detail: string }>(`explain query plan ${sql}`, values)
      const steps = plan.map(({ detail }) => detail)
      expect(steps.filter((step) => /^SCAN (d|t|a)\b/.test(step))).toEqual([])
      expect(
        steps.some((step) => /SEARCH [dt] USING/.test(step)),
        steps.join('\n'),
      ).toBe(true)
      return
    }
    // An empty table is read whole, whatever indexes it has.
    await session.run('set enable_seqscan = off')
    const plan = await session.query<{ 'QUERY PLAN': string }>(`explain ${sql}`, values)
    const steps = plan.map((row) => row['QUERY PLAN']).join('\n')
    expect(steps).toMatch(/Index (Only )?Scan|Bitmap Index Scan/)
    expect(steps).not.toMatch(/Seq Scan/)
  })
})
