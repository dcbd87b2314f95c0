import { describe, expect, test } from 'vitest'
import { read } from '@/lib/exchange/claim-row-sample'
import { commandText } from '@/lib/i18n/problem-text'
import { type DraftContent, emptyDraft, newFigure } from '../schema'
import { toClaimRows } from './to-claim-rows'

const figure = (id: string, cells: Parameters<typeof newFigure>[1] = {}) =>
  newFigure(id, {
    operator: 'Team One',
    metric: 'devices',
    basis: 'total',
    to: '2020-01-31',
    places: 'SY09',
    qualifier: 'exact',
    amount: '100',
    unit: 'count',
    ...cells,
  })

const draft = (
  figures: DraftContent['figures'],
  report: Partial<DraftContent['report']> = {},
): DraftContent => ({
  ...emptyDraft,
  report: {
    ...emptyDraft.report,
    report_title: 'Weekly bulletin',
    publisher: 'Agency A',
    published: '2020-02-01',
    country: 'SY',
    ...report,
  },
  figures,
})

const reading = (content: DraftContent) => toClaimRows(content, 'bulletin', 'en', read)

describe('a draft is read', () => {
  test('into the rows that a file would have', () => {
    const { rows, problems } = reading(
      draft([figure('a'), figure('b', { metric: 'buildings', amount: '7' })]),
    )
    expect(problems).toEqual([])
    expect([...rows.keys()]).toEqual(['a', 'b'])
    expect(rows.get('a')).toMatchObject({
      report: { key: 'bulletin', title: 'Weekly bulletin', publisher: 'Agency A' },
      claim: {
        operator: 'Team One',
        places: ['SY09'],
        amount: '100',
        value: 100n,
        claimId: '',
        withdrawn: false,
      },
    })
  })

  test('with amounts as they are written in the language of the report', () => {
    const content = draft(
      [figure('a', { amount: '24 000' }), figure('b', { metric: 'area', amount: '1,500', unit: 'ha' })],
      { language: 'fr' },
    )
    const { rows } = reading(content)
    expect(rows.get('a')!.claim.value).toBe(24_000n)
    // 1,500 is one and a half in French: 1.5 ha = 15,000 m2.
    expect(rows.get('b')!.claim.value).toBe(15_000n)
  })

  test('with what is wrong named by figure and cell, and what is wrong with the report once', () => {
    const content = draft([figure('a', { amount: 'many', places: 'Nowhere' }), figure('b')], {
      published: '',
    })
    const { rows, problems } = reading(content)
    expect(rows.size).toBe(0)
    expect(problems.map(({ figure, cell }) => `${figure ?? 'report'} ${cell}`).sort()).toEqual([
      'a amount',
      'a places',
      'report published',
    ])
    expect(problems.every(({ problem }) => commandText(problem) !== '')).toBe(true)
  })

  test('with what is wrong with the report even where it has no figure yet', () => {
    const { problems } = reading(emptyDraft)
    expect(problems.map(({ figure, cell }) => [figure, cell])).toEqual([
      [null, 'publisher'],
      [null, 'published'],
      [null, 'country'],
    ])
  })

  test('with corrections under the id of the figure that they correct', () => {
    const corrected = { ...figure('a', { amount: '120' }), claim: 'bulletin.1', reason: 'entry' }
    const withdrawn = { ...figure('b'), claim: 'bulletin.2', withdrawn: true }
    const { rows, problems } = reading(draft([corrected, withdrawn]))
    expect(rows.get('a')!.claim).toMatchObject({ claimId: 'bulletin.1', value: 120n })
    expect(rows.get('b')!.claim).toMatchObject({ claimId: 'bulletin.2', withdrawn: true })
    expect(problems.map(({ figure, cell }) => [figure, cell])).toEqual([['b', 'reason']])
  })
})
