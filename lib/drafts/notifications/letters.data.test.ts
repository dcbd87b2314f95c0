import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Letter } from '@/lib/mail/send'
import { returnDraft } from '../mutations'
import { addRemarks } from '../team/remarks'
import { keepMailChoices, readMailChoices } from './choices'
import { countUnread, markRead } from './read-notifications'
import { nextTry, sendDueLetters } from './send-letters'
import { at, kept, ownEnv, sending, testTeam } from './test-team'

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
    const key = await home.sentBy('ann')
    const comments = [{ figure: 'a', text: 'Of which week?' }]
    await returnDraft(home.session, await home.leave('ed'), at(), { key, version: 2, comments })
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
    expect(await countUnread(home.database, await home.personOf('ann'))).toBe(1)
  })

  test('are not sent of what was read, or is no more to be seen, nor to who has left or wants none', async () => {
    await returned()
    await markRead(home.session, await home.leave('ann'), at(), { upTo: at() })
    const key = await home.sentBy('ann')
    const comments = [{ figure: 'a', text: '@fay of desk?' }]
    await addRemarks(home.session, await home.leave('ed'), at(), { key, comments })
    const due = () => home.database.notification.count({ where: { mail: 'due' } })
    expect(await due()).toBe(2)
    await home.database.person.update({ where: { id: 'fay' }, data: { countries: 'YE' } })
    await home.database.person.update({ where: { id: 'ann' }, data: { disabled: true } })
    expect(await round(day(8))).toEqual([])
    expect(await due()).toBe(0)
    await home.database.person.update({ where: { id: 'ann' }, data: { disabled: false } })
    const usual = await readMailChoices(home.database, 'ann')
    await returned()
    await keepMailChoices(home.session, await home.leave('ann'), at(), { ...usual, returned: 'never' })
    await returned()
    expect(await round(day(8))).toEqual([])
    expect(await readMailChoices(home.database, 'ann')).toEqual({ ...usual, returned: 'never' })
    const [entry] = await home.database.auditEntry.findMany({ where: { action: 'person.letters' } })
    expect(entry).toMatchObject({ before: '{"returned":"once"}', after: '{"returned":"never"}', by: 'ann' })
  })

  test('of a day come together in the morning', async () => {
    const key = await home.sentBy('ann')
    for (const text of ['One.', 'Two.'])
      await addRemarks(home.session, await home.leave('ed'), at(), { key, comments: [{ figure: 'a', text }] })
    expect(await round(day(4.9))).toEqual([])
    const letters = await round(day(5))
    expect(letters).toMatchObject([{ to: 'ann@example.org', subject: '2 pieces of news from the desk' }])
    expect(letters[0]?.text.match(/Remark on/g)).toHaveLength(2)
  })

  test('are none where the site sends none, also once it does', async () => {
    kept.firmgroundEnv = { ...ownEnv, mail: null }
    await returned()
    kept.firmgroundEnv = sending(ownEnv)
    expect(await round(day(1))).toEqual([])
    expect(await countUnread(home.database, await home.personOf('ann'))).toBe(1)
  })
})
