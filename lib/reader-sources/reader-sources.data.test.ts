import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { grantPermission } from '@/lib/access/permission'
import type { Capability } from '@/lib/access/rules'
import { verifyRecord } from '@/lib/audit/verify-record'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { beginDraftFromSource } from '@/lib/drafts/begin/begin-from-source'
import { findDraft } from '@/lib/drafts/stored-draft'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { changeSettings } from '@/lib/settings/mutations'
import { settingsOf } from '@/lib/settings/settings'
import { readInboxSource } from '@/lib/sources/data'
import { dismissSource } from '@/lib/sources/steps'
import { readSourceChoices } from './choices-data'
import { readLetter } from './data'
import { mostWaiting } from './limits'
import { sendReaderSource } from './mutations'
import type { SourceInput } from './source'
import { readSubjects } from './subject-data'

let home: TestDatabase
beforeEach(async () => {
  home = await testDatabase(withReferenceData)
  await importRows(home.session, [{ claim_id: 'a', places: 'SY02', amount: '10', to: '2019-08-03' }])
  const now = new Date(0)
  for (const id of ['ann', 'ed']) {
    await home.database.person.create({
      data: {
        ...{ id, name: id.toUpperCase(), email: `${id}@example.org`, role: 'editor', language: 'en' },
        ...{ createdAt: now, updatedAt: now },
      },
    })
  }
})
afterEach(() => home.close())

let clock = 0
const at = () => new Date(Date.UTC(2026, 2, 1, 12, 0, ++clock)).toISOString()
const by = <What extends Capability>(id: string) => grantPermission<What>(id, null)
const ask = (wanted: boolean) =>
  changeSettings(home.session, by('ann'), at(), { ...settingsOf([]), 'readers.sources': wanted })

const source: SourceInput = {
  ...{ country: 'SY', metric: 'devices', place: 'SY02', url: 'https://example.org/a' },
  ...{ text: '24,000 devices\nby 5 December 2016', contact: 'eva@example.org' },
}
const send = (change: Partial<SourceInput> = {}) =>
  sendReaderSource(home.session, at(), { ...source, ...change })
const version = async () => (await home.database.dataVersion.findFirstOrThrow()).version
const only = () => home.database.readerSource.findFirstOrThrow()
const onlySource = () => home.database.source.findFirstOrThrow()
/** What is wrong with the audit, and with sources by it; what the test put there at first no entry speaks of. */
const soundness = async () => {
  const { faults, differences } = await verifyRecord(home.session, process.env.FIRMGROUND_AUDIT_KEY ?? '')
  return [...faults, ...differences.filter(({ thing }) => thing === 'ReaderSource')]
}

test('nothing is taken where the site asks for none', async () => {
  expect(await send()).toBe('off')
  expect(await home.database.readerSource.count()).toBe(0)
  expect(await readSourceChoices(home.database, 'SY', { metric: '', place: '' }, 'en')).toBeNull()
})

describe('where the site asks for sources', () => {
  beforeEach(() => ask(true))

  test('one waits with what it says, once however often it is sent, and pages in memory stay', async () => {
    const before = await version()
    expect([await send(), await send()]).toEqual(['sent', 'sent'])
    expect(await version()).toBe(before)
    expect(await home.database.source.count()).toBe(1)
    const waiting = await readInboxSource(home.database, (await onlySource()).key, null)
    expect(waiting).toMatchObject({
      state: 'new',
      url: source.url,
      country: 'SY',
      isFromReader: true,
      addedBy: 'reader',
    })
    expect(await readLetter(home.database, waiting?.readerKey ?? '', 'en')).toMatchObject({
      ...{ text: source.text, contact: 'eva@example.org' },
      about: { countryName: 'Syria', metricLabel: 'explosive devices neutralised', isKnown: true },
    })
    // The audit says of what, and neither by whom nor what they wrote.
    const entry = await home.database.auditEntry.findFirstOrThrow({ where: { action: 'source.send' } })
    expect([entry.by, entry.after]).toEqual([
      'reader',
      JSON.stringify({ country: 'SY', metric: 'devices', place: 'SY02' }),
    ])
    expect(await soundness()).toEqual([])
  })

  test('no more wait than are read', async () => {
    const rows = Array.from({ length: mostWaiting - 1 }, (_, at) => ({
      ...{ id: at + 1, key: `k${at}`, country: 'SY', metric: '', place: '', contact: '' },
      ...{ url: 'https://example.org', text: `${at}`, state: 'waiting', at: '2026-01-01' },
    }))
    await home.database.readerSource.createMany({ data: rows })
    expect(await send()).toBe('sent')
    expect(await send({ text: 'another' })).toBe('full')
    // One that waits already is no more.
    expect(await send()).toBe('sent')
    expect(await home.database.readerSource.count({ where: { state: 'waiting' } })).toBe(mostWaiting)
  })

  test('a draft begins with its address and its text, once; how to ask the reader is gone', async () => {
    await send()
    const { key } = await onlySource()
    const begun = await beginDraftFromSource(home.session, by('ann'), at(), key)
    if (begun.kind !== 'done') throw new Error(begun.kind)
    expect(await beginDraftFromSource(home.session, by('ann'), at(), key)).toEqual(begun)
    expect(await beginDraftFromSource(home.session, by('ed'), at(), key)).toMatchObject({
      kind: 'state',
      state: 'draft',
    })
    expect(await dismissSource(home.session, by('ed'), at(), { key, reason: '' })).toMatchObject({
      kind: 'state',
    })
    const draft = await findDraft(home.session, begun.draftKey)
    expect(draft?.content).toMatchObject({
      report: { url: source.url, country: 'SY' },
      text: source.text,
    })
    expect([draft?.authorId, draft?.state]).toEqual(['ann', 'open'])
    expect(await home.database.draft.count()).toBe(1)
    expect(await only()).toMatchObject({
      state: 'used',
      decidedBy: 'ann',
      contact: '',
      draftKey: begun.draftKey,
    })
    expect(await soundness()).toEqual([])
  })

  test('one that is dismissed keeps why, and nothing begins from it', async () => {
    await send()
    const { key } = await onlySource()
    expect(await dismissSource(home.session, by('ed'), at(), { key, reason: 'an advertisement' })).toEqual({
      kind: 'done',
    })
    expect(await dismissSource(home.session, by('ed'), at(), { key, reason: 'again' })).toEqual({
      kind: 'done',
    })
    expect(await beginDraftFromSource(home.session, by('ann'), at(), key)).toMatchObject({ kind: 'state' })
    expect(await only()).toMatchObject({ state: 'dismissed', reason: 'an advertisement', contact: '' })
    expect(await home.database.draft.count()).toBe(0)
    const entry = await home.database.auditEntry.findFirstOrThrow({ where: { action: 'source.dismiss' } })
    expect([entry.by, entry.reason]).toEqual(['ed', 'an advertisement'])
    // What was said is said again: it is another one then.
    expect(await send()).toBe('sent')
    expect(await home.database.source.count({ where: { state: 'new' } })).toBe(1)
    expect(await soundness()).toEqual([])
  })

  test('what the way there names is chosen, and what is not on record is left out', async () => {
    const aboutOf = async (metric: string, place: string) => {
      const choices = await readSourceChoices(home.database, 'SY', { metric, place }, 'en')
      return choices && [choices.about.metric, choices.about.place]
    }
    expect(await aboutOf('devices', 'SY02')).toEqual(['devices', 'SY02'])
    expect(await aboutOf('devices:ied', 'SY02:rest')).toEqual(['devices:ied', 'SY02:rest'])
    expect(await aboutOf('devices', 'SY02+SY04')).toEqual(['devices', 'SY02+SY04'])
    expect(await aboutOf('devices', 'SY')).toEqual(['devices', ''])
    expect(await aboutOf('goats', 'SY02')).toEqual(['', 'SY02'])
    expect(await aboutOf('devices', 'YE11')).toEqual(['devices', ''])
    expect(await aboutOf('devices:goats', '+')).toEqual(['', ''])
    const choices = await readSourceChoices(home.database, 'SY', { metric: '', place: '' }, 'en')
    // Syria has 14 governorates.
    expect(choices?.areas).toHaveLength(14)
    expect(choices?.metrics.some(({ key }) => key === 'devices')).toBe(true)
    expect(await readSourceChoices(home.database, 'IQ', { metric: '', place: '' }, 'en')).toBeNull()
  })
})

test('only what is of the country and on record is known', async () => {
  const known = async (country: string, metric: string, place: string) =>
    (await readSubjects(home.database, [{ country, metric, place }], 'en'))[0]?.isKnown
  expect(await known('SY', '', '')).toBe(true)
  expect(await known('SY', 'devices', 'SY02+SY04')).toBe(true)
  expect(await known('YE', 'devices', 'SY02')).toBe(false)
  expect(await known('SY02', 'devices', '')).toBe(false)
  expect(await known('SY', ':ied', '')).toBe(false)
  expect(await known('SY', 'devices', 'SY02;drop')).toBe(false)
})
