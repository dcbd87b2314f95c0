import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterEdit, type EditHistory, emptyHistory, MOST_EDITS, redone, undone } from './edit-history'

interface Edited {
  value: string
  history: EditHistory<string>
}

const begin: Edited = { value: '', history: emptyHistory }
const edit = ({ value, history }: Edited, to: string, of: string | null = null): Edited => ({
  value: to,
  history: afterEdit(history, value, of),
})
const undo = (at: Edited) => undone(at.history, at.value)
const redo = (at: Edited) => redone(at.history, at.value)

describe('edits', () => {
  test('of one field in a row are undone together, and those of another apart', () => {
    const typed = [
      ['a', 'title'],
      ['ab', 'title'],
      ['ab1', 'amount'],
    ] as const
    const at = typed.reduce<Edited>((at, [value, of]) => edit(at, value, of), begin)
    const once = undo(at)
    expect(once?.value).toBe('ab')
    expect(undo({ ...once! })?.value).toBe('')
  })

  test('once undone and edited anew cannot be done again, and nothing is undone where nothing was done', () => {
    expect(undo(begin)).toBeNull()
    const back = undo(edit(begin, 'a'))!
    expect(redo(edit(back, 'b'))).toBeNull()
  })

  test('are all taken back by as many steps, and all done again, to the very same', () => {
    const values = fc.array(fc.string(), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(values, (values) => {
        const done = values.reduce((at, value) => edit(at, value), begin)
        let at: Edited = done
        for (const value of ['', ...values].slice(0, -1).reverse()) {
          at = undo(at)!
          expect(at.value).toBe(value)
        }
        expect(undo(at)).toBeNull()
        for (const value of values) {
          at = redo(at)!
          expect(at.value).toBe(value)
        }
        expect(at).toEqual({ value: done.value, history: { ...done.history, of: null } })
      }),
    )
  })

  test('are remembered up to a number', () => {
    const many = Array.from({ length: MOST_EDITS + 20 }, (_, at) => String(at))
    const { history } = many.reduce((at, value) => edit(at, value), begin)
    expect(history.past).toHaveLength(MOST_EDITS)
    expect(history.past[0]).toBe('19')
  })
})
