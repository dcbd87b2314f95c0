import { expect, test } from 'vitest'
import { type DraftContent, emptyDraft, newFigure } from '../schema'
import { hasSentFields, readFormData } from './form-data'

const before: DraftContent = {
  ...emptyDraft,
  report: { ...emptyDraft.report, grade: 'A' },
  text: 'kept',
  figures: [
    { ...newFigure('a', { amount: '1', words: 'one' }), claim: 'r.1', withdrawn: true },
    newFigure('b'),
  ],
}

const form = (fields: [string, string][]) => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

test('a form without a script changes the fields that it has, and drops figures that it lists no more', () => {
  const sent = form([
    ['report.report_title', 'Bulletin'],
    ['figures', 'a'],
    ['figures', 'c'],
    ['figure.a.amount', '2'],
    ['figure.a.withdrawable', 'yes'],
    ['figure.a.checks', 'fall'],
    ['answer.a.fall.reason', 'scope'],
    ['answer.a.fall.note', 'two\r\nlines'],
    ['figure.c.words', 'a\r\nb'],
  ])
  expect(hasSentFields(sent)).toBe(true)
  expect(readFormData(sent, before)).toEqual({
    ...before,
    report: { ...before.report, report_title: 'Bulletin' },
    figures: [
      {
        ...newFigure('a', { amount: '2', words: 'one' }),
        claim: 'r.1',
        withdrawn: false,
        answers: [{ check: 'fall', reason: 'scope', note: 'two\r\nlines' }],
      },
      newFigure('c', { words: 'a\nb' }),
    ],
  })
})

test('a text comes with its line ends in order, however long it is', () => {
  const sent = (text: string) => readFormData(form([['text', text]]), before)!.text
  expect(sent('a\r\nb')).toBe('a\nb')
  expect(sent('x'.repeat(100_001))).toHaveLength(100_001)
})

test('what is no draft is none', () => {
  expect(
    readFormData(
      form([
        ['figures', 'a'],
        ['figures', 'a'],
      ]),
      before,
    ),
  ).toBeNull()
})
