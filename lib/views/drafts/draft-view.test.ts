import { expect, test } from 'vitest'
import { emptyDraft, newFigure } from '@/lib/drafts/schema'
import { getI18n } from '@/lib/i18n/words'
import { instantText, toDraftFigures, toTypedReport } from './draft-view'

const words = getI18n('en')
const content = {
  ...emptyDraft,
  report: { ...emptyDraft.report, report_title: ' A bulletin', published: '2017-10-13', country: 'SY' },
  figures: [
    newFigure('a', { amount: '24 000', to: '2017-10-12' }),
    {
      ...newFigure('b', { amount: 'many' }),
      claim: 'bulletin.1',
      withdrawn: true,
      reason: 'duplicate',
      reasonNote: 'Printed twice.',
    },
    { ...newFigure('c', { amount: '7' }), claim: 'bulletin.2' },
    { ...newFigure('d', { amount: '8' }), claim: 'bulletin.3' },
  ],
}
const remark = { figure: 'b', text: 'Look again.', by: 'Elif', at: '2026-11-22T19:22:33.000Z' }
const figures = toDraftFigures(
  {
    content,
    comments: [remark, { ...remark, figure: '' }],
    understood: new Map(),
    published: new Map(),
    ended: new Set(['bulletin.2']),
    problems: [
      { figure: null, cell: 'publisher', message: 'is blank' },
      { figure: 'b', cell: 'amount', message: '"many" is not a number' },
    ],
  },
  words,
)

test('cells stand as they were typed, those chosen from a list by their names, blank ones left out', () => {
  const countries = [{ code: 'SY', name: 'Syria' }]
  expect(toTypedReport(content, words, countries)).toEqual([
    { name: 'Title', value: ' A bulletin' },
    { name: 'Published on', value: '13 Oct 2017' },
    { name: 'Country', value: 'Syria' },
  ])
  const odd = { ...content.report, published: '13 October', country: 'XX', language: 'not a code' }
  expect(toTypedReport({ ...content, report: odd }, words, countries).map(({ value }) => value)).toEqual(
    expect.arrayContaining(['13 October', 'XX', 'not a code']),
  )
  expect(figures[0]).toMatchObject({
    number: 1,
    typed: [
      { name: 'Up to', value: '2017-10-12' },
      { name: 'Amount', value: '24 000' },
    ],
    understood: null,
    changes: null,
    problems: [],
    remarks: [],
  })
})

test('of figures on record those that change are marked, and the others said to stand', () => {
  expect(figures.slice(2).map(({ changes }) => changes?.how)).toEqual([
    'Corrects a published figure, without a reason yet.',
    'Stands on record as it is: nothing about it is changed.',
  ])
})

test('a withdrawal says why, and problems name figure and cell', () => {
  expect(figures[1]).toMatchObject({
    changes: { how: 'Withdraws a published figure: a duplicate.', note: 'Printed twice.', published: null },
    problems: ['Figure 2, Amount: "many" is not a number.'],
    remarks: [remark],
  })
})

test('an instant is a day and a time in UTC', () => {
  expect(instantText('2026-11-22T19:22:33.000Z', words)).toBe('22 Nov 2026, 19:22 UTC')
})
