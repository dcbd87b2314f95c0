import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { grantPermission } from '@/lib/access/permission'
import { beginDraftFromSource } from '@/lib/drafts/begin/begin-from-source'
import { discardDraft, sendDraft } from '@/lib/drafts/mutations'
import { publishDraft } from '@/lib/drafts/publish/publish'
import { newFigure } from '@/lib/drafts/schema'
import { findDraft } from '@/lib/drafts/stored-draft'
import { importRows } from '@/lib/publishing/test-files'
import { readInboxSource, readOutletsOfReport } from './data'
import { editSource } from './mutations'
import { dismissSource, foldSource, reopenSource, setSources } from './steps'
import { fillSourceTerms } from './terms'
import { blank, type TestInbox, testInbox, writer } from './test-inbox'
import type { NewSource } from './types'

let inbox: TestInbox
beforeEach(async () => {
  inbox = await testInbox()
})
afterEach(() => inbox.home.close())

const stateOf = async (key: string) =>
  (await inbox.home.database.source.findUniqueOrThrow({ where: { key } })).state

describe('what is done with a source', () => {
  test('a draft begins with all that is known of it, once, and it follows the draft until its report is published', async () => {
    const { home, at, addOne, actions } = inbox
    const key = await addOne({
      ...{
        url: 'https://example.org/a',
        title: 'Weekly bulletin',
        publisher: 'Example Agency',
        published: '2019-08-04',
      },
      ...{
        language: 'en',
        country: 'SY',
        operator: 'The Centre',
        text: 'The Centre destroyed 24 mines in Aleppo.',
      },
    })
    const begin = (id: string) => beginDraftFromSource(home.session, writer(id), at(), key)
    const begun = await begin('ann')
    if (begun.kind !== 'done') throw new Error(begun.kind)
    expect(await begin('ann')).toEqual(begun)
    expect(await begin('bo')).toMatchObject({ kind: 'state', state: 'draft' })
    const draft = await findDraft(home.session, begun.draftKey)
    expect(draft?.content).toMatchObject({
      report: {
        ...{ url: 'https://example.org/a', report_title: 'Weekly bulletin', publisher: 'Example Agency' },
        ...{ published: '2019-08-04', language: 'en', country: 'SY', accessed: '2026-03-01' },
      },
      text: 'The Centre destroyed 24 mines in Aleppo.',
      textOperator: 'The Centre',
    })
    expect(await stateOf(key)).toBe('draft')
    // Thrown away, it is whoever's it was.
    await discardDraft(home.session, writer('ann'), at(), { key: begun.draftKey, version: 1 })
    expect(await readInboxSource(home.database, key, null)).toMatchObject({
      state: 'taken',
      draftKey: '',
      assignee: { id: 'ann', name: 'ANN' },
    })

    const second = await begin('ann')
    if (second.kind !== 'done') throw new Error(second.kind)
    expect(second.draftKey).not.toBe(begun.draftKey)
    const content = JSON.parse(
      (await home.database.draft.findUniqueOrThrow({ where: { key: second.draftKey } })).content,
    )
    const figure = newFigure('f', {
      ...{ operator: 'The Centre', metric: 'devices', basis: 'total', to: '2019-08-03', places: 'SY02' },
      ...{ qualifier: 'exact', unit: 'count', amount: '24' },
    })
    await home.database.draft.update({
      where: { key: second.draftKey },
      data: { content: JSON.stringify({ ...content, figures: [figure] }) },
    })
    await sendDraft(home.session, writer('ann'), at(), { key: second.draftKey, version: 1 })
    const published = await publishDraft(home.session, grantPermission<'report.publish'>('ed', null), at(), {
      key: second.draftKey,
      version: 2,
    })
    expect(published).toMatchObject({ kind: 'published' })
    if (published.kind !== 'published') return
    expect(await readInboxSource(home.database, key, null)).toMatchObject({
      state: 'entered',
      reportKey: published.report,
    })
    expect((await actions()).filter((action) => action.startsWith('source.'))).toEqual([
      ...['source.add', 'source.use', 'source.reopen', 'source.use', 'source.enter'],
    ])
  })

  test('one that somebody else reads is theirs; nothing in it is said with a reason, and taken back', async () => {
    const { home, at, addOne } = inbox
    const key = await addOne({ title: 'a' })
    expect(
      await setSources(home.session, writer('ann'), at(), { keys: [key], set: { assignee: 'bo' } }),
    ).toMatchObject({ kind: 'done' })
    expect(await beginDraftFromSource(home.session, writer('ann'), at(), key)).toEqual({
      kind: 'theirs',
      by: 'bo',
    })
    expect(
      await dismissSource(home.session, writer('bo'), at(), { key, reason: 'an advertisement' }),
    ).toEqual({ kind: 'done' })
    expect(await readInboxSource(home.database, key, null)).toMatchObject({
      state: 'nothing',
      reason: 'an advertisement',
    })
    expect(await beginDraftFromSource(home.session, writer('bo'), at(), key)).toMatchObject({
      kind: 'state',
      state: 'nothing',
    })
    expect(await reopenSource(home.session, writer('ann'), at(), key)).toEqual({ kind: 'done' })
    expect(await readInboxSource(home.database, key, null)).toMatchObject({
      state: 'taken',
      reason: '',
      assignee: { id: 'bo' },
    })
    expect(await dismissSource(home.session, writer('bo'), at(), { key: 'none', reason: '' })).toEqual({
      kind: 'unknown',
    })
  })

  test('several are set at once, all of them or none', async () => {
    const { home, at, addOne } = inbox
    const keys = [await addOne({ title: 'a' }), await addOne({ title: 'b' }), await addOne({ title: 'c' })]
    const set = (change: Parameters<typeof setSources>[3]['set'], of = keys) =>
      setSources(home.session, writer('ann'), at(), { keys: of, set: change })
    expect(await set({ assignee: 'bo', priority: 'urgent', due: '2026-03-09', country: 'SY' })).toEqual({
      kind: 'done',
      count: 3,
    })
    const all = await home.database.source.findMany()
    for (const row of all)
      expect(row).toMatchObject({
        state: 'taken',
        assigneeId: 'bo',
        priority: 1,
        queue: '1 2026-03-09',
        country: 'SY',
        version: 2,
      })
    expect(await set({ assignee: 'gone' })).toEqual({ kind: 'not_able' })
    await dismissSource(home.session, writer('bo'), at(), { key: keys[1] ?? '', reason: '' })
    expect(await set({ assignee: '' })).toMatchObject({ kind: 'state', state: 'nothing', title: 'b' })
    expect(await home.database.source.count({ where: { assigneeId: 'bo' } })).toBe(3)
    expect(await set({ assignee: '' }, keys.slice(2))).toEqual({ kind: 'done', count: 1 })
    expect(await stateOf(keys[2] ?? '')).toBe('new')
  })

  test('it is folded into another, into what that is folded into, or into a report, and both say so', async () => {
    const { home, at, addOne } = inbox
    await importRows(home.session, [
      { claim_id: 'a', report_id: 'r1', places: 'SY02', amount: '10', to: '2019-08-03' },
    ])
    const [a, b, c] = [
      await addOne({ title: 'a' }),
      await addOne({ title: 'b' }),
      await addOne({ title: 'c' }),
    ]
    const fold = (key: string, kind: 'source' | 'report', into: string) =>
      foldSource(home.session, writer('ann'), at(), { key, into: { kind, key: into } })
    expect(await fold(a, 'source', a)).toEqual({ kind: 'no_target' })
    expect(await fold(a, 'report', 'nothing')).toEqual({ kind: 'no_target' })
    expect(await fold(b, 'source', a)).toEqual({ kind: 'done' })
    expect(await fold(a, 'source', b)).toEqual({ kind: 'no_target' })
    expect(await fold(c, 'source', b)).toEqual({ kind: 'done' })
    expect((await readInboxSource(home.database, a, null))?.outlets.map(({ title }) => title)).toEqual([
      'b',
      'c',
    ])
    expect(await readInboxSource(home.database, c, null)).toMatchObject({
      state: 'folded',
      folded: { kind: 'source', key: a, title: 'a' },
    })
    expect(await fold(a, 'report', 'r1')).toEqual({ kind: 'done' })
    expect((await readOutletsOfReport(home.database, 'r1')).map(({ title }) => title)).toEqual([
      'a',
      'b',
      'c',
    ])
    expect(await reopenSource(home.session, writer('ann'), at(), c)).toEqual({ kind: 'done' })
    expect(await readInboxSource(home.database, c, null)).toMatchObject({ state: 'new', folded: null })
  })

  test('an edit is found by what it says now, and one on an older version changes nothing', async () => {
    const { home, at, addOne, list } = inbox
    const key = await addOne({ title: 'Before', url: 'https://example.org/a' })
    const edit = (version: number, source: Partial<NewSource>, by = 'ann') =>
      editSource(home.session, writer(by), at(), {
        key,
        version,
        source: { ...blank, title: 'Before', url: 'https://example.org/a', ...source },
      })
    expect(await edit(1, { title: 'After', due: '2026-03-02', text: 'secret words' })).toEqual({
      kind: 'saved',
    })
    expect(await list({ typed: 'before' })).toEqual([])
    expect(await list({ typed: 'after' })).toEqual(['After'])
    expect(await edit(1, { title: 'Other' }, 'bo')).toEqual({ kind: 'newer', by: 'ann' })
    expect(await edit(1, { title: 'After', due: '2026-03-02', text: 'secret words' }, 'bo')).toEqual({
      kind: 'saved',
    })
    const entry = await home.database.auditEntry.findFirstOrThrow({ where: { action: 'source.edit' } })
    expect(JSON.parse(entry.before)).toEqual({ title: 'Before', due: '', text: 0 })
    expect(JSON.parse(entry.after)).toEqual({ title: 'After', due: '2026-03-02', text: 12 })
    await home.session.run('delete from "SourceTerm"')
    expect(await list({ typed: 'after' })).toEqual([])
    expect([await fillSourceTerms(home.session, at()), await fillSourceTerms(home.session, at())]).toEqual([
      1, 0,
    ])
    expect(await list({ typed: 'after' })).toEqual(['After'])
  })
})
