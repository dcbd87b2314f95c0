import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edgesOf, movedBy, oneCell } from './cell-range'

const size = { rows: 4, columns: 3 }
const key = (key: string, held: { shift?: boolean; control?: boolean } = {}) => ({
  ...{ key, shift: false, control: false, forward: 'ArrowRight' as const },
  ...held,
})
const at = (row: number, column: number) => oneCell({ row, column })

describe('keys that move', () => {
  test('go on by a cell, to the edges with Ctrl, and stay within the grid', () => {
    expect(movedBy(at(0, 0), key('ArrowDown'), size)).toEqual(at(1, 0))
    expect(movedBy(at(0, 0), key('ArrowUp'), size)).toEqual(at(0, 0))
    expect(movedBy(at(1, 1), key('ArrowDown', { control: true }), size)).toEqual(at(3, 1))
    expect(movedBy(at(1, 1), key('End', { control: true }), size)).toEqual(at(3, 2))
    expect(movedBy(at(1, 1), key('a'), size)).toBeNull()
  })

  test('follow the direction of the page', () => {
    expect(movedBy(at(1, 1), { ...key('ArrowLeft'), forward: 'ArrowLeft' }, size)).toEqual(at(1, 2))
  })

  test('stretch the range with Shift, from where it began', () => {
    const stretched = movedBy(
      movedBy(at(1, 1), key('ArrowDown', { shift: true }), size)!,
      key('ArrowRight', { shift: true }),
      size,
    )!
    expect(edgesOf(stretched)).toEqual({ top: 1, bottom: 2, first: 1, last: 2 })
  })

  test('of Tab go along all cells in order, each once, and leave the grid behind the last and before the first', () => {
    const seen = [at(0, 0)]
    for (
      let next = movedBy(at(0, 0), key('Tab'), size);
      next !== null;
      next = movedBy(next, key('Tab'), size)
    )
      seen.push(next)
    expect(seen).toHaveLength(12)
    expect(new Set(seen.map(({ at }) => `${at.row} ${at.column}`)).size).toBe(12)
    expect(movedBy(at(0, 0), key('Tab', { shift: true }), size)).toBeNull()
  })

  test('never leave the grid, whatever is pressed', () => {
    const keys = fc.constantFrom(
      'ArrowDown',
      'ArrowUp',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageDown',
      'PageUp',
      'Enter',
      'Tab',
    )
    const pressed = fc.record({
      key: keys,
      shift: fc.boolean(),
      control: fc.boolean(),
      forward: fc.constantFrom('ArrowRight' as const, 'ArrowLeft' as const),
    })
    fc.assert(
      fc.property(fc.array(pressed), (keys) => {
        const range = keys.reduce((range, key) => movedBy(range, key, size) ?? range, at(2, 1))
        const { top, bottom, first, last } = edgesOf(range)
        expect(top >= 0 && bottom < 4 && first >= 0 && last < 3).toBe(true)
      }),
    )
  })
})
