import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { returnDraft, saveDraft, sendDraft } from '../mutations'
import { publishDraft } from '../publish/publish'
import { findDraft } from '../stored-draft'
import { assignReview, handOver } from '../team/assign'
import { addRemarks } from '../team/remarks'
import type { NotificationKind } from './kinds'
import { countUnread, markRead, readNotifications } from './read-notifications'
import { at, draftContent, kept, ownEnv, PEOPLE, sending, testTeam, type Who } from './test-team'

let home: Awaited<ReturnType<typeof testTeam>>
beforeEach(async () => {
  home = await testTeam()
})
afterEach(() => home.close())
beforeAll(() => {
  kept.firmgroundEnv = sending(ownEnv)
})
afterAll(() => {
  kept.firmgroundEnv = ownEnv
})

const rows = () =>
  home.database.notification
    .findMany({ orderBy: { id: 'asc' } })
    .then((all) => all.map(({ personId, kind, by }) => ({ personId, kind, by })))

/** No two remarks say the same: that would be a button pressed twice. */
let remarks = 0

type Step =
  | { do: 'remark' | 'return'; by: Who; figure: '' | 'a' | 'b'; names: Who[] }
  | { do: 'assign' | 'hand'; by: Who; to: Who }
  | { do: 'send'; by: Who }
  | { do: 'publish'; by: Who }

const who = fc.constantFrom(...(Object.keys(PEOPLE) as Who[]))
const atDesk = fc.constantFrom('ann' as const, 'bo' as const, 'ed' as const, 'fay' as const)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      ...{ do: fc.constantFrom('remark' as const, 'return' as const), by: atDesk },
      figure: fc.constantFrom('' as const, 'a' as const, 'b' as const),
      names: fc.array(who, { maxLength: 2 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('assign' as const, 'hand' as const), by: atDesk, to: who }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('send' as const), by: atDesk }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('publish' as const), by: atDesk }) },
)

test('whatever the team does, each person is told what concerns them, and nothing of what they did or may not see', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      await home.session.run('delete from "Notification"')
      const key = await home.sentBy('ann')
      let author: Who = 'ann'
      let reviewer: Who | '' = ''
      let said: { figure: string; by: Who }[] = []
      const expected: { personId: Who; kind: NotificationKind; by: Who }[] = []
      const reviews = (id: Who) => id === 'ed' || id === 'fay'
      const sees = (id: Who) => id === author || reviews(id)
      const tell = (by: Who, told: [Who | '', NotificationKind][]) => {
        const first = new Map<Who, NotificationKind>()
        for (const [id, kind] of told) if (id !== '' && id !== by && !first.has(id)) first.set(id, kind)
        for (const personId of [...first.keys()].sort())
          if (sees(personId)) expected.push({ personId, kind: first.get(personId) ?? 'remark', by })
      }
      for (const one of steps) {
        const draft = await findDraft(home.session, key)
        if (draft === null) throw new Error('the draft is gone')
        const { version } = draft
        if (one.do === 'remark' || one.do === 'return') {
          const text = `${++remarks}: ${one.names.map((name) => `@${name} of desk`).join(', ')}`
          const comments = [{ figure: one.figure, text }]
          const outcome =
            one.do === 'remark'
              ? await addRemarks(home.session, await home.leave(one.by), at(), { key, comments })
              : await returnDraft(home.session, await home.leave(one.by), at(), { key, version, comments })
          if (outcome.kind !== 'done' || (one.do === 'return' && draft.state !== 'sent')) continue
          const named = one.names.filter(sees).map((id): [Who, NotificationKind] => [id, 'mention'])
          const thread = said.filter(({ figure }) => figure === one.figure)
          const inThread = thread.map(({ by }): [Who, NotificationKind] => [by, 'answer'])
          tell(one.by, [
            ...(one.do === 'return' ? [[author, 'returned'] as [Who, NotificationKind]] : []),
            ...named,
            ...inThread,
            ...(one.do === 'remark' ? [[author, 'remark'] as [Who, NotificationKind]] : []),
            ...(one.do === 'remark' && one.by === author
              ? [[reviewer, 'remark'] as [Who | '', NotificationKind]]
              : []),
          ])
          said = [...said, { figure: one.figure, by: one.by }]
        } else if (one.do === 'assign') {
          const outcome = reviews(one.by)
            ? await assignReview(home.session, await home.leave(one.by), at(), { key, person: one.to })
            : { kind: 'refused' }
          if (outcome.kind !== 'done' || reviewer === one.to) continue
          reviewer = one.to
          tell(one.by, [[one.to, 'assigned']])
        } else if (one.do === 'hand') {
          const outcome = await handOver(home.session, await home.leave(one.by), at(), {
            key,
            person: one.to,
          })
          if (outcome.kind !== 'done' || author === one.to) continue
          author = one.to
          tell(one.by, [[one.to, 'handed']])
        } else if (one.do === 'send') {
          await sendDraft(home.session, await home.leave(one.by), at(), { key, version })
        } else if (reviews(one.by)) {
          const { kind } = await publishDraft(home.session, await home.leave(one.by), at(), { key, version })
          if (kind !== 'published' || draft.state === 'published') continue
          tell(one.by, [[author, 'published']])
        }
      }
      const told = await rows()
      expect(told).toEqual(expected)
      for (const { personId, by } of told) expect(personId).not.toBe(by)
    }),
    { numRuns: 25 },
  )
})

describe('what one is told', () => {
  test('is told with what whoever decided had changed, until it is read; of what one may not see any more nothing is', async () => {
    const { database, session } = home
    const key = await home.sentBy('ann')
    await saveDraft(session, await home.leave('ed'), at(), { key, version: 2, content: draftContent('42') })
    const comments = [{ figure: 'a', text: 'Look again, @Fay of Desk and @yan of desk' }]
    const decided = at()
    await returnDraft(session, await home.leave('ed'), decided, { key, version: 3, comments })
    expect(await rows()).toEqual([
      { personId: 'ann', kind: 'returned', by: 'ed' },
      { personId: 'fay', kind: 'mention', by: 'ed' },
    ])
    const ann = await home.personOf('ann')
    const { unread } = await readNotifications(database, session, ann)
    expect(unread).toMatchObject([
      { kind: 'returned', by: 'ed of desk', at: decided, isRead: false, draft: { key, isOwn: true } },
    ])
    expect(unread[0]?.fixes).toEqual([
      { figure: 'a', number: 1, cell: 'amount', before: '1', after: '42' },
      { figure: 'b', number: 2, cell: 'amount', before: '1', after: '42' },
    ])
    // Nobody reads for somebody else.
    await markRead(session, await home.leave('bo'), at(), { id: unread[0]?.id ?? 0 })
    expect(await countUnread(database, ann)).toBe(1)
    await markRead(session, await home.leave('ann'), at(), { id: unread[0]?.id ?? 0 })
    expect(await countUnread(database, ann)).toBe(0)
    expect((await readNotifications(database, session, ann)).read).toMatchObject([
      { kind: 'returned', isRead: true },
    ])
    const fay = await home.personOf('fay')
    expect(await countUnread(database, fay)).toBe(1)
    const elsewhere = { ...fay, countries: ['YE'] }
    expect(await countUnread(database, elsewhere)).toBe(0)
    expect((await readNotifications(database, session, elsewhere)).unread).toEqual([])
    const upTo = at()
    await markRead(session, await home.leave('fay'), at(), { upTo: '2020-01-01T00:00:00.000Z' })
    expect(await countUnread(database, fay)).toBe(1)
    await markRead(session, await home.leave('fay'), at(), { upTo })
    expect(await countUnread(database, fay)).toBe(0)
  })
})
