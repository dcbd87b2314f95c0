import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elementAt } from '@/lib/lookup/element-at'
import { type DraftContent, emptyDraft, newFigure } from '../schema'
import { beginEdits, type EditedForm, type EditStep, editedForm } from './form-history'

const begun: DraftContent = {
  ...emptyDraft,
  figures: ['a', 'b', 'c'].map((id) => newFigure(id, { places: 'SY09', amount: '1' })),
}
const stepped = (at: EditedForm, ...steps: EditStep[]) => steps.reduce(editedForm, at)

const figures = fc.constantFrom('a', 'b', 'c')
const cell = fc.constantFrom('amount', 'places', 'words' as const)
const ids = fc.uuid()
const step: fc.Arbitrary<EditStep> = fc.oneof(
  fc.record({ do: fc.constant('cell' as const), figure: figures, cell, value: fc.string() }),
  fc.record({ do: fc.constant('report' as const), cell: fc.constant('url' as const), value: fc.string() }),
  fc.record({ do: fc.constant('remove' as const), figure: figures }),
  fc.record({ do: fc.constant('removeAll' as const), figures: fc.array(figures) }),
  fc.record({ do: fc.constant('add' as const), id: ids, after: fc.option(figures) }),
  fc.record({
    do: fc.constant('enter' as const),
    id: ids,
    cells: fc.constant({ amount: '7' }),
    mend: fc.boolean(),
  }),
  fc.record({ do: fc.constant('reject' as const), id: figures, rejected: fc.boolean() }),
  fc.record({
    do: fc.constant('answerAll' as const),
    ...{ figures: fc.array(figures), check: fc.constant('fall'), reason: fc.string(), note: fc.string() },
  }),
  fc.record({
    do: fc.constant('cells' as const),
    changes: fc.array(fc.record({ figure: figures, cells: fc.record({ amount: fc.string() }) })),
    added: fc.array(fc.record({ id: ids, cells: fc.record({ words: fc.string() }) })),
  }),
)

describe('every edit of a draft', () => {
  test('is undone to the very draft before it, pastes and confirmed proposals too', () => {
    fc.assert(
      fc.property(fc.array(step), step, (before, last) => {
        const at = stepped(beginEdits(begun), ...before)
        const done = editedForm(at, last)
        if (done.content === at.content) return
        const back = editedForm(done, { do: 'undo' })
        // Keys in one field are one edit: what is undone reaches back to before the first of them.
        if (done.history.past.length > at.history.past.length) expect(back.content).toBe(at.content)
        expect(editedForm(back, { do: 'redo' }).content).toBe(done.content)
      }),
    )
  })

  test('is undone with all others, back to the beginning', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const done = stepped(beginEdits(begun), ...steps)
        const back = stepped(done, ...steps.map(() => ({ do: 'undo' as const })))
        expect(back.content).toBe(begun)
        expect(stepped(back, ...steps.map(() => ({ do: 'redo' as const }))).content).toBe(done.content)
      }),
    )
  })

  test('is one for the keys in one field, and what others changed is not undone', () => {
    const typed = (value: string): EditStep => ({ do: 'cell', figure: 'a', cell: 'amount', value })
    const at = stepped(beginEdits(begun), typed('2'), typed('24'), typed('240'))
    expect(editedForm(at, { do: 'undo' }).content).toBe(begun)
    const merged = editedForm(at, { do: 'replace', content: { ...begun, text: 'theirs' } })
    expect(editedForm(merged, { do: 'undo' })).toBe(merged)
  })
})

test('a figure that was added knows that its places are those of the one before, until they are changed', () => {
  const added = editedForm(beginEdits(begun), { do: 'add', id: 'n', after: 'a' })
  expect(elementAt(added.content.figures, 1).cells.places).toBe('SY09')
  expect(added.inherited.has('n')).toBe(true)
  const changed = editedForm(added, { do: 'cell', figure: 'n', cell: 'places', value: 'SY02' })
  expect(changed.inherited.has('n')).toBe(false)
})
