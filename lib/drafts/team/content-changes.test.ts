import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DraftContent, emptyDraft, FIGURE_CELLS, newFigure } from '../schema'
import { contentChanges } from './content-changes'

const draft = (figures: DraftContent['figures']): DraftContent => ({ ...emptyDraft, figures })

test('only what is said otherwise is told: a cell, a figure that was added, one that is gone', () => {
  const before = draft([
    newFigure('a', { amount: '24 000', metric: 'devices' }),
    newFigure('b', { amount: '7' }),
  ])
  const after = {
    ...draft([newFigure('c', { amount: '1' }), newFigure('a', { amount: '42 000', metric: 'devices' })]),
    report: { ...emptyDraft.report, publisher: 'Ministry' },
  }
  expect(contentChanges(before, after)).toEqual([
    { figure: null, number: null, cell: 'publisher', before: '', after: 'Ministry' },
    { figure: 'c', number: 1, cell: 'whole', before: '', after: '1' },
    { figure: 'a', number: 2, cell: 'amount', before: '24 000', after: '42 000' },
    { figure: 'b', number: 2, cell: 'whole', before: '7', after: '' },
  ])
})

test('a draft differs in nothing from itself, and in exactly the cells that were typed anew', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { maxLength: 6 })
  fc.assert(
    fc.property(ids, fc.constantFrom(...FIGURE_CELLS), fc.string(), fc.nat(5), (ids, cell, typed, at) => {
      const before = draft(ids.map((id) => newFigure(id, { amount: id })))
      expect(contentChanges(before, before)).toEqual([])
      const id = ids[at]
      if (id === undefined) return
      const after = draft(
        before.figures.map((figure) =>
          figure.id === id ? { ...figure, cells: { ...figure.cells, [cell]: typed } } : figure,
        ),
      )
      const was = before.figures[at]!.cells[cell]
      const expected = was === typed ? [] : [{ figure: id, number: at + 1, cell, before: was, after: typed }]
      expect(contentChanges(before, after)).toEqual(expected)
    }),
  )
})
