import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { grantPermission, type Permission } from '@/lib/access/permission'
import type { Person } from '@/lib/access/person'
import type { Capability } from '@/lib/access/rules'
import { currentEnv, type Env } from '@/lib/config/env'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import type { Letter } from '@/lib/mail/send'
import { findPerson } from '@/lib/people/data'
import { withReferenceData } from '@/lib/publishing/test-files'
import { createDraft, returnDraft, saveDraft, sendDraft } from '../mutations'
import { publishDraft } from '../publish/publish'
import { type DraftContent, emptyDraft, newFigure } from '../schema'
import { findDraft } from '../stored-draft'
import { assignReview, handOver } from '../team/assign'
import { addRemarks } from '../team/remarks'
import { keepMailChoices, readMailChoices } from './choices'
import type { NotificationKind } from './kinds'
import { countUnread, markRead, readNotifications } from './read-notifications'
import { nextTry, sendDueLetters } from './send-letters'

const PEOPLE = {
  ann: { role: 'analyst' },
  bo: { role: 'analyst' },
  ed: { role: 'editor' },
  fay: { role: 'editor' },
  /** Reviews what is sent of another country. */
  yan: { role: 'editor', countries: 'YE' },
  gone: { role: 'editor', disabled: true },
} as const
type Who = keyof typeof PEOPLE

let home: TestDatabase
beforeEach(async () => {
  home = await testDatabase(withReferenceData)
  const now = new Date(0)
  for (const [id, more] of Object.entries(PEOPLE)) {
    const person = { id, name: `${id} of desk`, email: `${id}@example.org`, language: 'en', ...more }
    await home.database.person.create({ data: { ...person, createdAt: now, updatedAt: now } })
  }
})
afterEach(() => home.close())

const kept = globalThis as { firmgroundEnv?: Env }
const env = currentEnv()
beforeAll(() => {
  const mail = { server: 'smtp://127.0.0.1:1', from: 'desk@example.org' }
  kept.firmgroundEnv = { ...env, mail, address: 'https://figures.example.org' }
})
afterAll(() => {
  kept.firmgroundEnv = env
})

const grant = async <What extends Capability>(id: Who): Promise<Permission<What>> =>
  grantPermission<What>(id, await personOf(id))
const personOf = async (id: string): Promise<Person> => {
  const person = await findPerson(home.database, id)
  if (person === null) throw new Error(`nobody is ${id}`)
  return person
}

let clock = 0
const at = () => new Date(Date.UTC(2020, 2, 1, 12, 0, ++clock)).toISOString()

const content = (amount: string, country = 'SY'): DraftContent => ({
  ...emptyDraft,
  report: {
    ...emptyDraft.report,
    ...{ report_title: 'Bulletin', publisher: 'Agency A', published: '2020-02-01', country },
  },
  figures: ['a', 'b'].map((id, index) =>
    newFigure(id, {
      ...{ operator: 'Team One', metric: 'devices', basis: 'total', to: `2020-01-3${index}` },
      ...{ places: 'SY09', qualifier: 'exact', unit: 'count', amount },
    }),
  ),
})

async function sentBy(who: Who): Promise<string> {
  const key = await createDraft(home.session, await grant(who), at(), { content: content('1') })
  await sendDraft(home.session, await grant(who), at(), { key, version: 1 })
  return key
}

const rows = () =>
  home.database.notification
    .findMany({ orderBy: { id: 'asc' } })
    .then((all) => all.map(({ personId, kind, by }) => ({ personId, kind, by })))

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
      const key = await sentBy('ann')
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
          // No two remarks say the same: that would be a button pressed twice.
          const text = `${++clock}: ${one.names.map((name) => `@${name} of desk`).join(', ')}`
          const comments = [{ figure: one.figure, text }]
          const outcome =
            one.do === 'remark'
              ? await addRemarks(home.session, await grant(one.by), at(), { key, comments })
              : await returnDraft(home.session, await grant(one.by), at(), { key, version, comments })
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
            ? await assignReview(home.session, await grant(one.by), at(), { key, person: one.to })
            : { kind: 'refused' }
          if (outcome.kind !== 'done' || reviewer === one.to) continue
          reviewer = one.to
          tell(one.by, [[one.to, 'assigned']])
        } else if (one.do === 'hand') {
          const outcome = await handOver(home.session, await grant(one.by), at(), { key, person: one.to })
          if (outcome.kind !== 'done' || author === one.to) continue
          author = one.to
          tell(one.by, [[one.to, 'handed']])
        } else if (one.do === 'send') {
          await sendDraft(home.session, await grant(one.by), at(), { key, version })
        } else if (reviews(one.by)) {
          const { kind } = await publishDraft(home.session, await grant(one.by), at(), { key, version })
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
    const key = await sentBy('ann')
    await saveDraft(session, await grant('ed'), at(), { key, version: 2, content: content('42') })
    const comments = [{ figure: 'a', text: 'Look again, @Fay of Desk and @yan of desk' }]
    const decided = at()
    await returnDraft(session, await grant('ed'), decided, { key, version: 3, comments })
    expect(await rows()).toEqual([
      { personId: 'ann', kind: 'returned', by: 'ed' },
      { personId: 'fay', kind: 'mention', by: 'ed' },
    ])
    const ann = await personOf('ann')
    const { unread } = await readNotifications(database, session, ann)
    expect(unread).toMatchObject([
      { kind: 'returned', by: 'ed of desk', at: decided, isRead: false, draft: { key, isOwn: true } },
    ])
    expect(unread[0]?.fixes).toEqual([
      { figure: 'a', number: 1, cell: 'amount', before: '1', after: '42' },
      { figure: 'b', number: 2, cell: 'amount', before: '1', after: '42' },
    ])
    // Nobody reads for somebody else.
    await markRead(session, await grant('bo'), at(), { id: unread[0]?.id ?? 0 })
    expect(await countUnread(database, ann)).toBe(1)
    await markRead(session, await grant('ann'), at(), { id: unread[0]?.id ?? 0 })
    expect(await countUnread(database, ann)).toBe(0)
    expect((await readNotifications(database, session, ann)).read).toMatchObject([
      { kind: 'returned', isRead: true },
    ])
    const fay = await personOf('fay')
    expect(await countUnread(database, fay)).toBe(1)
    const elsewhere = { ...fay, countries: ['YE'] }
    expect(await countUnread(database, elsewhere)).toBe(0)
    expect((await readNotifications(database, session, elsewhere)).unread).toEqual([])
    const upTo = at()
    await markRead(session, await grant('fay'), at(), { upTo: '2020-01-01T00:00:00.000Z' })
    expect(await countUnread(database, fay)).toBe(1)
    await markRead(session, await grant('fay'), at(), { upTo })
    expect(await countUnread(database, fay)).toBe(0)
  })
})

describe('letters', () => {
  const day = (hours: number) => new Date(Date.UTC(2020, 2, 2) + hours * 3_600_000).toISOString()
  const round = async (now: string, takes = true) => {
    const letters: Letter[] = []
    const sent = await sendDueLetters(home.database, home.session, now, async (letter) => {
      letters.push(letter)
      return takes
    })
    expect(sent).toBe(takes ? letters.length : 0)
    return letters
  }
  const returned = async () => {
    const key = await sentBy('ann')
    const comments = [{ figure: 'a', text: 'Of which week?' }]
    await returnDraft(home.session, await grant('ed'), at(), { key, version: 2, comments })
    return key
  }

  test('go once, each to who is told, in their language; a server that takes none loses nothing', async () => {
    await home.database.person.update({ where: { id: 'ann' }, data: { language: 'fr' } })
    const key = await returned()
    const [first] = await round(day(0), false)
    expect(first).toMatchObject({ to: 'ann@example.org', subject: 'Renvoyé : « Bulletin » (ed of desk)' })
    expect(first?.text).toContain(`https://figures.example.org/fr/desk/drafts/${key}`)
    expect(first?.text).toContain('https://figures.example.org/fr/desk/account#letters')
    // Not again in the very next round, which another server may make.
    expect(await round(day(0), false)).toEqual([])
    let now = nextTry(day(0), 0)
    for (let tries = 1; tries < 4; tries++) {
      const again = await round(now, false)
      expect(again.map(({ messageId }) => messageId)).toEqual([first?.messageId])
      now = nextTry(now, tries)
    }
    expect(await round(now)).toHaveLength(1)
    for (let hours = 1; hours < 100; hours += 7) expect(await round(day(hours + 10))).toEqual([])
  })

  test('end after a week in vain, and what stands at the desk stays', async () => {
    await returned()
    for (let hours = 0; hours < 24 * 9; hours += 6) await round(day(hours), false)
    expect(await round(day(24 * 10))).toEqual([])
    expect(await countUnread(home.database, await personOf('ann'))).toBe(1)
  })

  test('are not sent of what was read, or is no more to be seen, nor to who has left or wants none', async () => {
    await returned()
    await markRead(home.session, await grant('ann'), at(), { upTo: at() })
    const key = await sentBy('ann')
    const comments = [{ figure: 'a', text: '@fay of desk?' }]
    await addRemarks(home.session, await grant('ed'), at(), { key, comments })
    const due = () => home.database.notification.count({ where: { mail: 'due' } })
    expect(await due()).toBe(2)
    await home.database.person.update({ where: { id: 'fay' }, data: { countries: 'YE' } })
    await home.database.person.update({ where: { id: 'ann' }, data: { disabled: true } })
    expect(await round(day(8))).toEqual([])
    expect(await due()).toBe(0)
    await home.database.person.update({ where: { id: 'ann' }, data: { disabled: false } })
    const usual = await readMailChoices(home.database, 'ann')
    await returned()
    await keepMailChoices(home.session, await grant('ann'), at(), { ...usual, returned: 'never' })
    await returned()
    expect(await round(day(8))).toEqual([])
    expect(await readMailChoices(home.database, 'ann')).toEqual({ ...usual, returned: 'never' })
    const [entry] = await home.database.auditEntry.findMany({ where: { action: 'person.letters' } })
    expect(entry).toMatchObject({ before: '{"returned":"once"}', after: '{"returned":"never"}', by: 'ann' })
  })

  test('of a day come together in the morning', async () => {
    const key = await sentBy('ann')
    for (const text of ['One.', 'Two.'])
      await addRemarks(home.session, await grant('ed'), at(), { key, comments: [{ figure: 'a', text }] })
    expect(await round(day(4.9))).toEqual([])
    const letters = await round(day(5))
    expect(letters).toMatchObject([{ to: 'ann@example.org', subject: '2 pieces of news from the desk' }])
    expect(letters[0]?.text.match(/Remark on/g)).toHaveLength(2)
  })

  test('are none where the site sends none, also once it does', async () => {
    kept.firmgroundEnv = { ...currentEnv(), mail: null }
    await returned()
    kept.firmgroundEnv = {
      ...env,
      mail: { server: 'smtp://127.0.0.1:1', from: 'desk@example.org' },
      address: 'https://figures.example.org',
    }
    expect(await round(day(1))).toEqual([])
    expect(await countUnread(home.database, await personOf('ann'))).toBe(1)
  })
})
