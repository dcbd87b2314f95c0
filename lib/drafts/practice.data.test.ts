import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { grantPermission } from '@/lib/access/permission'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { dump } from '@/lib/db/test-dump'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { withReferenceData } from '@/lib/publishing/test-files'
import { beginPractice } from './begin/begin-practice'
import { readDraft } from './data'
import { giveFeedback } from './feedback/draft-feedback'
import { unanswered } from './feedback/types'
import { withoutBlanks } from './form/blank-figures'
import { beginForm, draftForm } from './form/form-state'
import { createDraft, discardDraft, returnDraft, saveDraft, sendDraft } from './mutations'
import { practiceReport, stepsDone } from './practice'
import { publishDraft } from './publish/publish'
import { publishAnswered } from './publish/publish-answered'
import type { DraftContent } from './schema'
import { findDraft } from './stored-draft'
import { chosenCells, nothingChosen } from './text/text-proposals'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase(withReferenceData)
  const now = new Date(0)
  for (const id of ['ann', 'ed']) {
    const data = {
      id,
      name: id,
      email: `${id}@example.org`,
      role: 'editor',
      language: 'en',
      createdAt: now,
      updatedAt: now,
    }
    await db.database.person.create({ data })
  }
})
afterAll(() => db.close())

let clock = 0
const at = () => new Date(Date.UTC(2024, 3, 1, 12, 0, ++clock)).toISOString()
const ann = () => grantPermission<'draft.write'>('ann', null)
const look = (content: DraftContent, locale: Locale) =>
  giveFeedback(db.session, { key: 'draft-key', corrects: '', content }, locale, at())

describe.each(Object.keys(LOCALES) as Locale[])('in %s', (locale) => {
  test('the invented text gives two figures that are confirmed, what is missing is filled, and nothing is wrong', async () => {
    const words = getI18n(locale)
    const begun = practiceReport(words, '2024-04-01', 'SY')
    expect(stepsDone(begun, await look(begun, locale)).size).toBe(0)
    const pasted = { ...begun, text: words.t('practice.report.text') }
    const { reading, ...first } = await look(pasted, locale)
    expect(stepsDone(pasted, { reading, ...first })).toEqual(new Set(['text']))
    const offered = reading!.proposals.filter(({ held }) => held === null)
    expect(offered.map((proposal) => chosenCells(proposal, nothingChosen))).toMatchObject([
      { metric: 'devices', amount: '36', from: '2024-03-04', to: '2024-03-10' },
      { metric: 'area', amount: '12' },
    ])
    const confirmed = offered.reduce(
      (state, proposal) =>
        draftForm(state, {
          do: 'enter',
          id: proposal.id,
          cells: chosenCells(proposal, nothingChosen) ?? {},
          mend: false,
        }),
      beginForm(pasted),
    ).content
    expect(stepsDone(confirmed, await look(confirmed, locale))).toEqual(new Set(['text', 'confirm']))
    const filled = {
      ...confirmed,
      report: { ...confirmed.report, publisher: 'An agency' },
      figures: confirmed.figures.map((figure) => ({
        ...figure,
        cells: { ...figure.cells, operator: 'A team' },
      })),
    }
    const last = await look(withoutBlanks(filled), locale)
    expect([last.problems, unanswered(last.findings, filled)]).toEqual([[], []])
    expect(stepsDone(filled, last)).toEqual(new Set(['text', 'confirm', 'fill']))
  })
})

test('whatever is done with a report of practice, by whom and in which order, it is never sent and nothing comes on record', async () => {
  /** Everything but drafts and what finds them. */
  const record = async () =>
    (await dump(db.address)).split('\n').filter((line) => !/^(?:Draft|DraftTerm|sqlite_sequence) /.test(line))
  const before = await record()
  const step = fc.constantFrom('save', 'send', 'return', 'publish', 'answered', 'several')
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const content = practiceReport(getI18n('en'), '2024-04-01', 'SY')
      const key = await createDraft(db.session, ann(), at(), { content, practice: true })
      for (const one of steps) {
        const { version } = (await findDraft(db.session, key))!
        const reviewer = grantPermission<'report.review'>('ed', null)
        const publisher = grantPermission<'report.publish'>('ed', null)
        const refused = { kind: 'refused', why: 'practice' }
        if (one === 'save')
          await saveDraft(db.session, ann(), at(), {
            key,
            version,
            content: { ...content, template: '', text: String(version) },
          })
        if (one === 'send')
          expect(await sendDraft(db.session, ann(), at(), { key, version })).toEqual(refused)
        if (one === 'return')
          expect(await returnDraft(db.session, reviewer, at(), { key, version, comments: [] })).toEqual(
            refused,
          )
        if (one === 'publish')
          expect(await publishDraft(db.session, publisher, at(), { key, version })).toEqual(refused)
        if (one === 'answered' || one === 'several') {
          const draft = (await readDraft(db.database, key))!
          const asked = { draft, version, given: new Map(), locale: 'en' as const }
          expect(await publishAnswered(db.session, publisher, at(), asked)).toEqual(refused)
        }
      }
      const { state, version, practice } = (await findDraft(db.session, key))!
      expect([state, practice]).toEqual(['open', true])
      expect(await discardDraft(db.session, ann(), at(), { key, version })).toEqual({ kind: 'done' })
    }),
    { numRuns: 30 },
  )
  expect(await record()).toEqual(before)
})

test('who begins to practise goes on with what they began, until they throw it away', async () => {
  const content = practiceReport(getI18n('fr'), '2024-04-01', '')
  const first = await beginPractice(db.session, ann(), at(), content)
  expect(await beginPractice(db.session, ann(), at(), content)).toBe(first)
  await discardDraft(db.session, ann(), at(), { key: first, version: 1 })
  expect(await beginPractice(db.session, ann(), at(), content)).not.toBe(first)
})
