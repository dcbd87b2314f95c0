import { expect, test } from 'vitest'
import { emptyDraft, newFigure } from '../schema'
import { readProblems, readTyped } from './typed-problems'

const content = {
  ...emptyDraft,
  report: { ...emptyDraft.report, report_title: 'Weekly' },
  figures: [newFigure('a', { amount: '12x' }), newFigure('b', {})],
}

test('what is typed is read by figure and cell', () => {
  const typed = readTyped(content)
  expect(typed(null, 'report_title')).toBe('Weekly')
  expect(typed('a', 'amount')).toBe('12x')
  expect([typed('b', 'amount'), typed('gone', 'amount'), typed('a', 'answers')]).toEqual(['', '', ''])
})

test('a problem is the first that was told of a cell, as long as the text is the one it was told of', () => {
  const problem = (figure: string | null, cell: 'amount' | 'report_title', message: string) => ({
    ...{ figure, cell, message },
  })
  const problems = [
    problem('a', 'amount', 'is no number'),
    problem('a', 'amount', 'is too long'),
    problem(null, 'report_title', 'is missing'),
  ]
  const wrong = readProblems({ problems }, content)
  expect(wrong('a', 'amount', '12x')).toBe('is no number')
  expect(wrong('a', 'amount', '12')).toBeUndefined()
  expect(wrong('b', 'amount', '')).toBeUndefined()
  expect(wrong(null, 'report_title', 'Weekly')).toBe('is missing')
})
