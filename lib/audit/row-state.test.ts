import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differingCells, rowState } from './row-state'

const cell = fc.oneof(fc.string(), fc.integer(), fc.bigInt(), fc.boolean(), fc.constant(null))

test('a row with another cell has another state, in which no other column differs', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string(), { minLength: 2, maxLength: 20 }),
      fc.nat(),
      fc.string({ minLength: 1 }),
      (cells, pick, more) => {
        const at = 1 + (pick % (cells.length - 1))
        const before = rowState('key', 'Table', cells)
        const now = rowState('key', 'Table', cells.with(at, cells[at]! + more))
        expect(now).not.toBe(before)
        expect([[at - 1], []]).toContainEqual(differingCells(before, now))
      },
    ),
  )
})

test('text cannot move from one cell into the next, nor a row into another table or under another key', () => {
  const states = [
    rowState('key', 'Table', ['a', 'bc', 'd']),
    rowState('key', 'Table', ['a', 'b', 'cd']),
    rowState('key', 'Table', ['a', 'bcd', '']),
    rowState('key', 'Table', ['a', 'bcd', null]),
    rowState('key', 'Tables', ['a', 'bc', 'd']),
    rowState('keys', 'Table', ['a', 'bc', 'd']),
  ]
  expect(new Set(states.map((state) => state.slice(0, 8))).size).toBe(states.length)
})

test('what the two databases give in different types is the same', () => {
  expect(rowState('key', 'Table', [1, true, 5n, 'x'])).toBe(rowState('key', 'Table', [1n, 1, 5, 'x']))
  fc.assert(
    fc.property(fc.array(cell), (cells) => rowState('key', 'T', cells) === rowState('key', 'T', [...cells])),
  )
})
