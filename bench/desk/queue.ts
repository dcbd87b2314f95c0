/**
 * Run as `queue.ts FOLDER`: a record with very many drafts, of which some wait for review, and what its lists take. Prints one line of JSON.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Person } from '@/lib/access/person'
import { migrate } from '@/lib/db/migrations'
import { openConnection, openDatabase } from '@/lib/db/open'
import { parseDraftCursor } from '@/lib/drafts/lists/draft-filter'
import { readDraftsOf, readNextWaiting, readWaiting } from '@/lib/drafts/lists/list-data'
import { type SeenFilter, noFilter as unfiltered } from '@/lib/drafts/lists/list-query'
import { termsOf } from '@/lib/drafts/lists/list-terms'
import { readNotifications } from '@/lib/drafts/notifications/read-notifications'
import { emptyDraft, newFigure } from '@/lib/drafts/schema'
import { readWeek } from '@/lib/drafts/team/week-data'

const drafts = 100_000
const waiting = 2_000
const authors = 20
const rounds = 15

/** Milliseconds of each round. */
export type QueueMeasured = Record<
  'list' | 'last' | 'newest' | 'filtered' | 'searched' | 'next' | 'own' | 'ownSearched' | 'work' | 'counts',
  number[]
>

const answer = { check: 'fall', reason: 'restatement', note: '' }

const [folder = '.'] = process.argv.slice(2)
const address = { dialect: 'sqlite' as const, file: join(folder, 'queue.db') }
await migrate(address, fileURLToPath(new URL('../../prisma/migrations/sqlite', import.meta.url)))
const session = await openConnection(address)
const database = openDatabase(address)
await fill()

const someone: Person = {
  ...{ id: 'p1', name: 'p1', email: '', role: 'editor', language: 'en', disabled: false },
  ...{ countries: [], twoFactor: false },
}
const noFilter = { ...unfiltered, countries: null }
const now = instant(drafts)
const measured: QueueMeasured = {
  list: await timed(() => list(noFilter)),
  last: await timed(() => list(noFilter, instant(drafts - 10))),
  newest: await timed(() => list({ ...noFilter, order: 'newest' })),
  filtered: await timed(() =>
    list({ ...noFilter, country: 'YE', operator: 'Team 7', person: 'p3', waits: '1', open: true }),
  ),
  searched: await timed(() => list({ ...noFilter, typed: 'weekly bulletin 99' })),
  next: await timed(() =>
    readNextWaiting(database, session, {
      ...{ filter: noFilter, from: 'd98500', person: 'p1' },
      fourEyes: true,
      now,
    }),
  ),
  own: await timed(() => readDraftsOf(database, session, 'p0')),
  ownSearched: await timed(() => readDraftsOf(database, session, 'p0', { typed: 'bulletin 420' })),
  work: await timed(async () => {
    await readNotifications(database, session, someone)
    await readWeek(database, now, 'en', null)
  }),
  counts: await timed(() =>
    Promise.all([
      database.draft.findMany({ where: { state: 'sent' }, select: { id: true }, take: 100 }),
      database.draft.findMany({
        where: { state: 'returned', authorId: 'p1' },
        select: { id: true },
        take: 100,
      }),
    ]),
  ),
}
await session.close()
await database.$disconnect()
console.log(JSON.stringify(measured))

function list(filter: SeenFilter, after?: string) {
  const cursor = after === undefined ? null : parseDraftCursor(`${after}_1`)
  return readWaiting(database, session, filter, cursor, now)
}

async function timed(read: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const from = performance.now()
    await read()
    times.push(performance.now() - from)
  }
  return times
}

function instant(minute: number): string {
  return new Date(Date.UTC(2024, 0, 1) + minute * 60_000).toISOString()
}

/** One author in a hundred thousand wrote a third of all: somebody who has very many of their own. */
async function fill(): Promise<void> {
  const people = Array.from({ length: authors }, (_, at) => `p${at}`)
  const made = new Date(0)
  for (const id of people)
    await database.person.create({
      data: {
        ...{ id, name: `Person ${id}`, email: `${id}@example.org`, role: 'editor', language: 'en' },
        ...{ createdAt: made, updatedAt: made },
      },
    })
  await session.transaction(async () => {
    for (let from = 0; from < drafts; from += 500) {
      const ids = Array.from({ length: 500 }, (_, at) => from + at + 1)
      const rows = ids.map((id) => {
        const key = `d${id}`
        const isWaiting = id > drafts - waiting
        const content = {
          ...emptyDraft,
          // The text that it was read from makes a row as long as rows are.
          text: 'Sappers cleared the fields beside the road. '.repeat(40),
          report: {
            ...emptyDraft.report,
            report_title: `Weekly bulletin ${id}`,
            country: id % 3 === 0 ? 'YE' : 'SY',
          },
          figures: [
            { ...newFigure('f1', { operator: `Team ${id % 9}` }), answers: id % 5 === 0 ? [answer] : [] },
          ],
        }
        const state = isWaiting ? 'sent' : id % 50 === 0 ? 'open' : id % 70 === 0 ? 'returned' : 'published'
        const author = id % 3 === 0 ? 'p0' : `p${id % authors}`
        return { id, key, content, state, author }
      })
      await session.insert(
        'Draft',
        [
          'id',
          'key',
          'authorId',
          'state',
          'version',
          'content',
          'title',
          'figures',
          'createdAt',
          'changedAt',
          'changedBy',
          'sentAt',
          'decidedBy',
          'decidedAt',
        ],
        rows.map(({ id, key, content, state, author }) => [
          ...[id, key, author, state, 1, JSON.stringify(content), content.report.report_title, 1],
          ...[instant(id), instant(id), author, instant(id)],
          ...(state === 'published' || state === 'returned' ? ['p1', instant(id)] : ['', '']),
        ]),
      )
      await session.insert(
        'DraftTerm',
        ['draftId', 'kind', 'term'],
        rows.flatMap(({ id, key, content }) =>
          termsOf(content, { key, corrects: '' }).map(({ kind, term }) => [id, kind, term]),
        ),
      )
    }
  })
}
