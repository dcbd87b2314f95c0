import { afterEach, beforeEach, expect, test } from 'vitest'
import { grantPermission } from '@/lib/access/permission'
import type { Person } from '@/lib/access/person'
import type { Role } from '@/lib/access/roles'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { getI18n } from '@/lib/i18n/words'
import { withReferenceData } from '@/lib/publishing/test-files'
import { findAtDesk } from '../lists/found-at-desk'
import { createDraft, discardDraft, saveDraft, sendDraft } from '../mutations'
import { publishDraft } from '../publish/publish'
import { type DraftContent, emptyDraft, newFigure } from '../schema'
import { findDraft } from '../stored-draft'
import { beginFromTemplate } from './begin-from-template'
import { changeTemplate, makeTemplate, retireTemplate } from './mutations'
import { parseStep } from './series-step'
import { toTemplateContent } from './template-content'
import { readTemplate, readTemplates } from './template-list'
import { readTemplateSource } from './template-source'
import { everyTemplate } from './types'

let db: TestDatabase
beforeEach(async () => {
  db = await testDatabase(withReferenceData)
  const now = new Date(0)
  for (const [id, role] of Object.entries(people)) {
    const data = {
      id,
      name: id,
      email: `${id}@example.org`,
      role,
      language: 'en',
      createdAt: now,
      updatedAt: now,
    }
    await db.database.person.create({ data })
  }
})
afterEach(() => db.close())

const people: Record<string, Role> = { ann: 'analyst', bo: 'analyst', ed: 'editor' }
const person = (id: string): Person => ({
  ...{ id, name: id, email: '', role: people[id] ?? 'analyst', language: 'en' as const },
  ...{ disabled: false, twoFactor: false, countries: [] },
})
const writer = (id: string) => grantPermission<'draft.write'>(id, person(id))

let clock = 0
const at = () => new Date(Date.UTC(2020, 2, 1, 12, 0, ++clock)).toISOString()

const bulletin: DraftContent = {
  ...emptyDraft,
  report: {
    ...emptyDraft.report,
    ...{ report_title: 'Bulletin of 13 February 2020', publisher: 'Agency A', published: '2020-02-13' },
    ...{ country: 'SY', language: 'en', url: 'https://example.org/2020-02-13' },
  },
  figures: [
    newFigure('a', {
      ...{ operator: 'Team One', metric: 'devices', basis: 'period', from: '2020-02-06', to: '2020-02-12' },
      ...{ places: 'SY09', qualifier: 'exact', unit: 'count', amount: '7' },
    }),
  ],
}

async function keep(name = 'Weekly of A', content = bulletin): Promise<string> {
  const step = parseStep('7 days')
  const made = { name, content: toTemplateContent(content, step), day: content.report.published, step }
  const outcome = await makeTemplate(db.session, writer('ann'), at(), made)
  if (outcome.kind !== 'done') throw new Error(outcome.kind)
  return outcome.key
}

const begin = async (key: string, by = 'ann', day?: string) => {
  const begun = await beginFromTemplate(db.session, writer(by), at(), { key, ...(day && { day }) })
  if (begun.kind !== 'begun') throw new Error(begun.kind)
  const draft = await findDraft(db.session, begun.draft)
  if (draft === null) throw new Error('no draft')
  return draft
}
const publishedOf = ({ content }: { content: DraftContent }) => content.report.published
const read = async (key: string) => (await readTemplate(db.session, key, '2020-02-27', null))!.listed

async function type(
  { key, version, content, authorId }: Awaited<ReturnType<typeof begin>>,
  changed: Partial<DraftContent>,
) {
  const saved = { key, version, content: { ...content, ...changed } }
  expect(await saveDraft(db.session, writer(authorId), at(), saved)).toMatchObject({ kind: 'saved' })
  return version + 1
}

test('the next report follows the last one begun or published in the series, and pressing twice begins one', async () => {
  const key = await keep()
  expect(await read(key)).toMatchObject({ latest: '2020-02-13', next: '2020-02-20', due: true, figures: 1 })
  const first = await begin(key)
  expect(first.content.report).toMatchObject({
    ...{ report_title: 'Bulletin of 20 February 2020', url: 'https://example.org/2020-02-20' },
    ...{ published: '2020-02-20', accessed: '2020-03-01' },
  })
  expect(first.content.figures[0]!.cells).toMatchObject({ from: '2020-02-13', to: '2020-02-19', amount: '' })
  expect((await begin(key)).key).toBe(first.key)

  // A colleague goes on behind it; once something is typed, so does its author.
  const second = await begin(key, 'bo')
  expect(publishedOf(second)).toBe('2020-02-27')
  await type(first, { text: 'typed' })
  expect(publishedOf(await begin(key))).toBe('2020-03-05')

  // Put away, or of another day than it was begun for: the latest of what is there counts.
  expect(await read(key)).toMatchObject({ latest: '2020-03-05', next: '2020-03-12', due: false })
  await type(second, { report: { ...second.content.report, published: '2020-04-03' } })
  expect(await read(key)).toMatchObject({ next: '2020-04-09' })
  await discardDraft(db.session, writer('bo'), at(), { key: second.key, version: 2 })
  expect(await read(key)).toMatchObject({ next: '2020-03-12' })
  expect(publishedOf(await begin(key, 'ann', '2020-07-01'))).toBe('2020-07-02')
})

test('a report of the series that was entered without the template counts once it is published', async () => {
  const key = await keep()
  const publish = async (content: DraftContent) => {
    const draft = await createDraft(db.session, writer('bo'), at(), { content })
    await sendDraft(db.session, writer('bo'), at(), { key: draft, version: 1 })
    const granted = grantPermission<'report.publish'>('ed', person('ed'))
    expect(await publishDraft(db.session, granted, at(), { key: draft, version: 2 })).toMatchObject({
      kind: 'published',
    })
  }
  const on = (published: string, report_title: string, publisher = 'Agency A') => ({
    ...bulletin,
    report: {
      ...bulletin.report,
      published,
      report_title,
      publisher,
      url: `https://example.org/x/${published}/${publisher.length}`,
    },
    figures: [
      newFigure('a', {
        ...bulletin.figures[0]!.cells,
        from: '',
        basis: 'total',
        to: published,
        amount: '900',
      }),
    ],
  })
  await publish(on('2020-02-20', 'Bulletin of 20 February 2020', 'Agency of Others'))
  await publish(on('2020-02-21', 'Another matter'))
  expect(await read(key)).toMatchObject({ next: '2020-02-20' })
  await publish(on('2020-02-28', 'Bulletin of 28 February 2020'))
  expect(await read(key)).toMatchObject({ latest: '2020-02-27', next: '2020-03-05' })
})

test('a template is made, changed, retired and restored by who may, with a line in the audit for each', async () => {
  const key = await keep()
  const change = (by: string, version: number, name: string) =>
    changeTemplate(db.session, writer(by), at(), {
      ...{ key, version },
      texts: { name, step: parseStep('14 days'), title: 'Bulletin of {d} {month} {yyyy}', link: '' },
    })
  expect(await change('bo', 1, 'Mine')).toEqual({ kind: 'not_yours' })
  expect(await change('ed', 1, 'Fortnightly')).toEqual({ kind: 'done', key })
  expect(await change('ann', 1, 'Older')).toEqual({ kind: 'newer' })
  expect(await read(key)).toMatchObject({ name: 'Fortnightly', next: '2020-02-27' })
  const other = await keep('Other')
  expect(await change('ann', 2, 'Other')).toEqual({ kind: 'taken' })
  const retire = (version: number, retired: boolean) =>
    retireTemplate(db.session, writer('ann'), at(), { key, version, retired })
  expect(await retire(2, true)).toEqual({ kind: 'done', key })
  expect(await retire(2, true)).toEqual({ kind: 'done', key })
  expect(await beginFromTemplate(db.session, writer('ann'), at(), { key })).toEqual({ kind: 'retired' })
  expect(await beginFromTemplate(db.session, writer('ann'), at(), { key: 'none' })).toEqual({
    kind: 'unknown',
  })
  const used = await readTemplates(db.session, everyTemplate, '2020-03-01', null)
  expect(used.map((template) => template.key)).toEqual([other])
  expect(await retire(3, false)).toEqual({ kind: 'done', key })
  const entries = await db.database.auditEntry.findMany({
    where: { action: { startsWith: 'template.' } },
    orderBy: { id: 'asc' },
  })
  expect(entries.map(({ action, by, subject }) => [action, by, subject])).toEqual([
    ['template.make', 'ann', key],
    ['template.change', 'ed', key],
    ['template.make', 'ann', other],
    ['template.retire', 'ann', key],
    ['template.restore', 'ann', key],
  ])
})

test('lists narrow templates down by country, operator and words, and Ctrl+K begins from them', async () => {
  const key = await keep()
  const other = { ...bulletin, report: { ...bulletin.report, country: 'YE', publisher: 'Ministry' } }
  await keep('Ministry, weekly', {
    ...other,
    figures: [newFigure('a', { ...bulletin.figures[0]!.cells, operator: 'Team Two' })],
  })
  const names = async (filter: Partial<typeof everyTemplate>, today = '2020-02-19') =>
    (await readTemplates(db.session, { ...everyTemplate, ...filter }, today, null)).map(({ name }) => name)
  expect(await names({})).toEqual(['Ministry, weekly', 'Weekly of A'])
  expect(await names({ country: 'SY' })).toEqual(['Weekly of A'])
  expect(await names({ operator: 'Team Two' })).toEqual(['Ministry, weekly'])
  expect(await names({ typed: 'agen wee' })).toEqual(['Weekly of A'])
  expect(await names({ typed: 'x' })).toEqual([])
  expect(await names({ retired: true })).toEqual([])
  const found = async (typed: string) =>
    (await findAtDesk(db.database, db.session, person('ann'), typed, getI18n('en'))).groups
      .filter(({ kind }) => kind === 'templates')
      .flatMap(({ hits }) => hits)
  expect(await found('weekly agency')).toEqual([
    {
      href: `/en/desk/templates/${key}`,
      name: 'New report from Weekly of A',
      facts: '20 Feb 2020',
      template: key,
    },
  ])
  expect(await found('new report min')).toMatchObject([{ name: 'New report from Ministry, weekly' }])
  expect(await found('')).toHaveLength(2)
})

test('a template is made of an own draft or a published report, never of what one may not see or of practice', async () => {
  const own = await createDraft(db.session, writer('ann'), at(), { content: bulletin })
  const practice = await createDraft(db.session, writer('ann'), at(), { content: bulletin, practice: true })
  const source = (by: string, of: Parameters<typeof readTemplateSource>[2]) =>
    readTemplateSource(db.session, person(by), of)
  expect(await source('ann', { draft: own })).toEqual(bulletin)
  expect(await source('bo', { draft: own })).toBeNull()
  expect(await source('ed', { draft: own })).toBeNull()
  expect(await source('ann', { draft: practice })).toBeNull()
  expect(await source('ann', { draft: 'none' })).toBeNull()
  expect(await source('ann', { report: 'none', country: '' })).toBeNull()
  await sendDraft(db.session, writer('ann'), at(), { key: own, version: 1 })
  expect(await source('ed', { draft: own })).toEqual(bulletin)
  const granted = grantPermission<'report.publish'>('ed', person('ed'))
  const published = await publishDraft(db.session, granted, at(), { key: own, version: 2 })
  if (published.kind !== 'published') throw new Error(published.kind)
  for (const country of ['', 'SY'])
    expect(await source('bo', { report: published.report, country })).toMatchObject({
      report: { publisher: 'Agency A', country: 'SY' },
      figures: [{ cells: { metric: 'devices', from: '2020-02-06', to: '2020-02-12', amount: '7' } }],
    })
})
